"""A service: its stages, and everything around them from the first log line to the exit code.

    service = Service("extractor", ExtractorSettings)

    @service.stage(reads=ARTICLES_CLEANED, writes={EVENTS_EXTRACTED: lambda event: event.id})
    def extract(article: CleanedArticle) -> Iterable[Event]:
        ...

    def main() -> None:
        service.run()

The function runs in a worker process, away from the event loop, one message after another. It is found there by
importing its module, so that it stands at the top level of an importable one. What it counts in `stage.metrics` is
counted in the service.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from schemas.topics import Topic
from stage import logs
from stage.handlers import Handler, Key
from stage.settings import SettingsError, StageSettings, load

if TYPE_CHECKING:
    from stage.duties import Duty, DutySpec

OK = 0
FAILED = 70
"""Exit code: the service cannot go on (the fuse, an error of ours, a state that cannot be written)."""
UNFINISHED = 75
"""Exit code: asked to stop, and not finished in time; nothing is lost, some work will be repeated."""
MISCONFIGURED = 78
"""Exit code: a setting, a port or a topic is not as it must be."""

log = logging.getLogger(__name__)

_services: dict[str, Service] = {}


class Service:
    """A service by its name, with the stages that run in it. The codes of `run` follow sysexits.h."""

    def __init__(self, name: str, settings: type[StageSettings] = StageSettings) -> None:
        self.name = name
        self.group = f"govwire-{name}"
        """Consumer group of its replicas."""
        self.handlers: dict[str, Handler] = {}
        self.duty_spec: DutySpec | None = None
        self._settings = settings
        self._modules: dict[str, str] = {}
        _services[name] = self

    def stage(
        self, *, reads: Topic, writes: Mapping[Topic, Key], state: Topic | None = None, name: str | None = None
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Register a function as a stage.

        `writes`: for each topic, what gives a message's key. `state`: the changelog of what it remembers, which makes
        it `function(message, state)`, one replica at a time, in the topic's order.
        """

        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            stage = name or function.__name__
            self.handlers[stage] = Handler(stage, function, reads, dict(writes), state)
            self._modules[stage] = _module_of(function)
            return function

        return register

    def duty(
        self, *, reads: Topic, writes: Mapping[Topic, Key], states: Topic | None = None, name: str | None = None
    ) -> Callable[[Callable[[Any], Duty]], Callable[[Any], Duty]]:
        """Register what makes this service's duty from its settings (see `stage.duties`); such a service has no stages.

        `writes`: for each topic, what gives a message's key; `states` is one of them.
        """

        def register(make: Callable[[Any], Duty]) -> Callable[[Any], Duty]:
            from stage.duties import DutySpec

            self.duty_spec = DutySpec(name or self.name, make, reads, dict(writes), states)
            return make

        return register

    def module_of(self, stage: str) -> str:
        """The module that a worker imports to find this stage."""
        return self._modules[stage]

    def run(self, **settings: Any) -> NoReturn:
        """Read the settings from the environment (`settings` go before it), run until SIGTERM or SIGINT, and exit."""
        try:
            loaded = load(self._settings, **settings)
        except SettingsError as error:
            print(f"{self.name}: {error}", file=sys.stderr)
            sys.exit(MISCONFIGURED)
        logs.set_up(self.name, style=loaded.log_format, level=loaded.log_level)
        from stage.running import run  # workers import this module and need nothing of Kafka

        sys.exit(run(self, loaded))


def named(name: str) -> Service:
    """The service of this name in this process; raises `KeyError`."""
    return _services[name]


def _module_of(function: Callable[..., Any]) -> str:
    if function.__module__ == "__main__":
        spec = getattr(sys.modules["__main__"], "__spec__", None)
        if spec is None:
            raise TypeError(f"{function.__name__}: a stage stands in an importable module, not in a script")
        return str(spec.name)
    return function.__module__
