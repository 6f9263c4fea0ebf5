"""What a run brought, as figures: one table for people, one JSON line for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from rich.table import Table

from services.up.event_lines import LABELS
from services.up.observation import Counts
from services.up.scrape import Sample, by_label


@dataclass(frozen=True)
class Summary:
    """The figures of one run.

    Counted from the topics: pages, articles and their verdicts, events, dead letters, sources. From the services' own
    counters, which lose what a killed process had not shown yet: fetches and page types.
    """

    pages: int
    """Pages that were written to `pages-fetched`."""
    articles: int
    """Different articles that got a verdict."""
    new: int
    versions: int
    """New versions of known articles."""
    reprints: int
    duplicates: int
    blocked: int
    """Answers that said no: challenges, captchas, firewalls; at the fetcher, or recognised by the cleaner."""
    events: int
    """Different events."""
    events_by_type: dict[str, int] = field(default_factory=dict)
    page_types: dict[str, int] = field(default_factory=dict)
    fetches: dict[str, int] = field(default_factory=dict)
    """Fetches by what came of them."""
    dead_letters: dict[str, int] = field(default_factory=dict)
    """By reason."""
    sources: dict[str, int] = field(default_factory=dict)
    """By state."""
    restarts: int = 0
    """How often a service had to be started again."""
    seconds: float = 0.0

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)

    def table(self) -> Table:
        """For people."""
        table = Table(title=f"{self.seconds:.0f} s", show_header=False, title_justify="left")
        table.add_column(style="bold")
        table.add_column()
        table.add_row("pages", f"{self.pages}{_listed(self.page_types)}")
        verdicts = {"new": self.new, "new versions": self.versions, "reprints": self.reprints}
        table.add_row("articles", f"{self.articles}{_listed({**verdicts, 'duplicates': self.duplicates})}")
        named = {LABELS_BY_VALUE.get(name, name): count for name, count in self.events_by_type.items()}
        table.add_row("events", f"{self.events}{_listed(named)}")
        table.add_row("dead letters", f"{sum(self.dead_letters.values())}{_listed(self.dead_letters)}")
        table.add_row("fetches", f"{sum(self.fetches.values())}{_listed(self.fetches)}")
        table.add_row("sources", f"{sum(self.sources.values())}{_listed(self.sources)}")
        if self.restarts:
            table.add_row("restarts", str(self.restarts))
        return table


LABELS_BY_VALUE = {kind.value: label for kind, label in LABELS.items()}


def summarise(counts: Counts, pages: int, samples: Iterable[Sample], *, restarts: int, seconds: float) -> Summary:
    """The figures from what was seen on the topics and what the services count."""
    counters = list(samples)
    verdicts = counts.verdicts()
    page_types = _whole(by_label(counters, "govwire_pages_total", "type"))
    fetches = _whole(by_label(counters, "govwire_fetches_total", "outcome"))
    return Summary(
        pages=pages,
        articles=len(counts.articles),
        new=verdicts["new"],
        versions=counts.versions(),
        reprints=verdicts["reprint"],
        duplicates=verdicts["duplicate"],
        blocked=fetches.get("blocked", 0) + page_types.get("blocked", 0),
        events=len(counts.events),
        events_by_type=_sorted(Counter(counts.events.values())),
        page_types=page_types,
        fetches=fetches,
        dead_letters=_sorted(Counter(counts.dead.values())),
        sources=_sorted(Counter(counts.sources.values())),
        restarts=restarts,
        seconds=round(seconds, 1),
    )


def _whole(sums: Mapping[str, float]) -> dict[str, int]:
    return _sorted({name: int(value) for name, value in sums.items() if value})


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _listed(counts: Mapping[str, int]) -> str:
    told = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
    return f"  ({told})" if told else ""
