"""How the pipeline stands at one moment, from its services' metrics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from services.up.scrape import Sample, by_label, total


@dataclass(frozen=True)
class StageState:
    """One row of the live view."""

    name: str
    state: str
    """`starting`, `ready`, `not ready`, `down`."""
    received: int = 0
    """Messages finished; for the fetcher: fetches."""
    written: int = 0
    lag: int = 0
    """Messages that wait; for the fetcher: URLs that wait for their time or their host."""
    dead: int = 0
    restarts: int = 0


@dataclass
class Tally:
    """Counters added up over a service's restarts: each process counts from nought."""

    before: dict[tuple[str, tuple[tuple[str, str], ...]], float] = field(default_factory=dict)
    present: dict[tuple[str, tuple[tuple[str, str], ...]], float] = field(default_factory=dict)
    samples: list[Sample] = field(default_factory=list)
    """The last scrape, counters added up."""

    def add(self, samples: Iterable[Sample]) -> list[Sample]:
        """Take a scrape; gives it with every counter (`…_total`) added to what earlier processes counted."""
        scraped = list(samples)
        fresh = {(s.name, tuple(sorted(s.labels.items()))): s.value for s in scraped if s.name.endswith("_total")}
        if (
            any(value < self.present.get(key, 0.0) for key, value in fresh.items())
            or self.present.keys() - fresh.keys()
        ):
            for key, value in self.present.items():
                self.before[key] = self.before.get(key, 0.0) + value
        self.present = fresh
        merged = {**self.before}
        for key, value in fresh.items():
            merged[key] = merged.get(key, 0.0) + value
        others = [s for s in scraped if not s.name.endswith("_total")]
        self.samples = [*others, *(Sample(name, dict(labels), value) for (name, labels), value in merged.items())]
        return self.samples


def fetcher_state(samples: Iterable[Sample], state: str, restarts: int) -> StageState:
    """The fetcher's row."""
    all_of = list(samples)
    return StageState(
        "fetcher",
        state,
        received=int(total(all_of, "govwire_fetches_total")),
        written=int(total(all_of, "govwire_outputs_total", topic="pages-fetched")),
        lag=int(total(all_of, "govwire_fetch_waiting_urls")),
        dead=int(total(all_of, "govwire_dead_letters_total")),
        restarts=restarts,
    )


def stage_states(samples: Iterable[Sample], service: str, state: str, restarts: int) -> list[StageState]:
    """The rows of a service: one a stage that it runs (the cleaner runs two)."""
    all_of = list(samples)
    if service == "fetcher":
        return [fetcher_state(all_of, state, restarts)]
    finished = by_label(all_of, "govwire_messages_total", "stage")
    names = dict.fromkeys(s.labels["stage"] for s in all_of if "stage" in s.labels) or {service: None}
    # In the order of the work: what comes later has finished less.
    return [
        StageState(
            service if len(names) == 1 else f"{service} {name}",
            state,
            received=int(total(all_of, "govwire_messages_total", stage=name)),
            written=int(total(all_of, "govwire_outputs_total", stage=name)),
            lag=int(total(all_of, "govwire_lag_messages", stage=name)),
            dead=int(total(all_of, "govwire_dead_letters_total", stage=name)),
            restarts=restarts,
        )
        for name in sorted(names, key=lambda name: (-finished.get(name, 0.0), name))
    ]


def readiness(samples: Iterable[Sample] | None, running: bool) -> str:
    """A service's state in one word; `samples`: None where it does not answer."""
    if not running:
        return "down"
    if samples is None:
        return "starting"
    return "ready" if total(samples, "govwire_ready") else "not ready"


def events_by_type(samples: Iterable[Sample]) -> Mapping[str, float]:
    """Events extracted since the services started, by type."""
    return by_label(samples, "govwire_events_total", "type")
