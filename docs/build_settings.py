"""Write docs/settings.md from the settings' own descriptions: `python docs/build_settings.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from services.cleaner.settings import CleanerSettings
from services.extractor.settings import ExtractorSettings, LlmSettings
from services.fetcher.settings import FetcherSettings
from services.up.settings import UpSettings
from stage.settings import KafkaSettings, StageSettings

PAGE = Path(__file__).parent / "settings.md"
SECTIONS: dict[str, type[BaseSettings]] = {
    "Kafka": KafkaSettings,
    "Every service": StageSettings,
    "The fetcher": FetcherSettings,
    "The cleaner": CleanerSettings,
    "The extractor": ExtractorSettings,
    "A language model for the extractor": LlmSettings,
    "Everything on one machine (`govwire up`)": UpSettings,
}
HEAD = """# Settings

<!-- Written by docs/build_settings.py from the descriptions in the settings' own modules; not edited by hand. -->

Every setting is an environment variable. A wrong value stops the service at its start, with a line that names the
variable, its value and what is wanted.
"""


def render() -> str:
    """The whole page."""
    parts = [HEAD]
    for title, kind in SECTIONS.items():
        rows = [_row(kind, name, field) for name, field in kind.model_fields.items() if _own(kind, name)]
        if rows:
            parts.append("\n".join([f"## {title}\n", "| variable | default | meaning |", "|---|---|---|", *rows, ""]))
    return "\n".join(parts)


def _own(kind: type[BaseSettings], name: str) -> bool:
    """Whether a setting is this section's: not inherited, not a group with a section of its own."""
    inherited = any(name in getattr(base, "model_fields", {}) for base in kind.__mro__[1:])
    group = isinstance(kind.model_fields[name].annotation, type) and issubclass(
        kind.model_fields[name].annotation, BaseSettings
    )
    return not inherited and not group


def _row(kind: type[BaseSettings], name: str, field: FieldInfo) -> str:
    variable = str(kind.model_config.get("env_prefix", "")) + name.upper()
    meaning = " ".join((field.description or "").split())
    if options := getattr(field.annotation, "__args__", None):
        words = [f"`{option}`" for option in options if isinstance(option, str)]
        meaning += f" One of {', '.join(words)}." if words else ""
    return f"| `{variable}` | {_default(field.default, field)} | {meaning} |"


def _default(value: Any, field: FieldInfo) -> str:
    if value is PydanticUndefined:
        return "this machine's" if field.default_factory is not None else "required"
    if value is None or value == "" or isinstance(value, SecretStr):
        return "–"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
