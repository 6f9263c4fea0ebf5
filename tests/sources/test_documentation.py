"""The page that explains declarations knows every key, and its example is one."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from sources.declaration import Source

PAGE = (Path(__file__).parents[2] / "docs" / "sources.md").read_text(encoding="utf-8")


def keys(model: type[BaseModel]) -> Iterator[str]:
    """The keys of a table and of the tables in it."""
    for name, field in model.model_fields.items():
        yield name
        inner: list[Any] = [field.annotation]
        while inner:
            each = inner.pop()
            inner += get_args(each)
            if isinstance(each, type) and issubclass(each, BaseModel):
                yield from keys(each)


def test_every_key_is_explained() -> None:
    """A key that nobody can find is not there."""
    missing = {key for key in keys(Source) if not re.search(rf"\b{key}\b", PAGE)} - {"id"}
    assert not missing


def test_the_example_is_a_declaration() -> None:
    """Whoever copies it has a source."""
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert Source.model_validate({**tomllib.loads(example), "id": "cn_samr"}).lists
