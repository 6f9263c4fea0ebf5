"""Metrics with bounded labels, over prometheus_client, that also work in worker processes.

A worker process has no registry of its own: what it counts is collected (`collect`) and added up in its parent
(`absorb`), so that a service shows one set of numbers on one `/metrics`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import prometheus_client

OVERFLOW = "other"
"""Stands for label values beyond a label's bound."""

Change = tuple[str, float, tuple[str, ...]]
"""Metric name, value, label values: what one call did, to be done again in another process."""

prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]
REGISTRY = prometheus_client.CollectorRegistry()
prometheus_client.ProcessCollector(registry=REGISTRY)
prometheus_client.PlatformCollector(registry=REGISTRY)
prometheus_client.GCCollector(registry=REGISTRY)

_catalogue: dict[str, Metric] = {}
_collected: list[Change] | None = None


class UnknownLabel(ValueError):
    """A metric was used with other labels, or another value of a closed label, than it was declared with."""


@dataclass(frozen=True)
class Label:
    """A label and its bound: a closed set of values, or how many distinct ones there may be."""

    name: str
    values: frozenset[str] | None = None
    at_most: int = 500


def label(name: str, values: Iterable[str] | None = None, at_most: int = 500) -> Label:
    """Declare a label: `values` closes the set, otherwise `at_most` values are told apart and the rest is `other`."""
    return Label(name, frozenset(str(value) for value in values) if values is not None else None, at_most)


class Metric:
    """One metric of the catalogue."""

    kind: ClassVar[str]

    def __init__(self, name: str, help: str, *labels: Label) -> None:
        self.name = name
        self.help = help
        self.labels = labels
        self._names = tuple(each.name for each in labels)
        self._seen: list[set[str]] = [set() for _ in labels]
        self._children: dict[tuple[str, ...], Any] = {}
        self._inner = self._build()
        _catalogue[name] = self

    def _build(self) -> Any:
        raise NotImplementedError

    def _apply(self, value: float, values: tuple[str, ...]) -> None:
        raise NotImplementedError

    def _record(self, value: float, labels: Mapping[str, str]) -> None:
        values = self._bounded(labels)
        if _collected is not None:
            _collected.append((self.name, value, values))
        else:
            self._apply(value, values)

    def _bounded(self, labels: Mapping[str, str]) -> tuple[str, ...]:
        if len(labels) != len(self._names):
            raise UnknownLabel(f"{self.name} has the labels {self._names}, not {tuple(labels)}")
        values = []
        for each, seen in zip(self.labels, self._seen, strict=True):
            try:
                value = str(labels[each.name])
            except KeyError:
                raise UnknownLabel(f"{self.name} has the labels {self._names}, not {tuple(labels)}") from None
            if each.values is not None:
                if value not in each.values:
                    raise UnknownLabel(f"{self.name}: {each.name}={value!r} is none of {sorted(each.values)}")
            elif value not in seen:
                if len(seen) >= each.at_most:
                    value = OVERFLOW
                seen.add(value)
            values.append(value)
        return tuple(values)


class Counter(Metric):
    """Only goes up; its name ends in `_total`."""

    kind = "counter"

    def _build(self) -> Any:
        return prometheus_client.Counter(self.name, self.help, self._names, registry=REGISTRY)

    def _apply(self, value: float, values: tuple[str, ...]) -> None:
        child = self._children.get(values)
        if child is None:
            child = self._children[values] = self._inner.labels(*values) if values else self._inner
        child.inc(value)

    def inc(self, value: float = 1.0, **labels: str) -> None:
        """Add to it."""
        self._record(value, labels)


class Gauge(Metric):
    """Has one value now."""

    kind = "gauge"

    def _build(self) -> Any:
        return prometheus_client.Gauge(self.name, self.help, self._names, registry=REGISTRY)

    def _apply(self, value: float, values: tuple[str, ...]) -> None:
        child: Any = self._inner.labels(*values) if values else self._inner
        child.set(value)

    def set(self, value: float, **labels: str) -> None:
        """Say what it is now."""
        self._record(value, labels)

    def clear(self) -> None:
        """Forget every label's value, for what is no longer so (partitions that moved on)."""
        if self._names:
            self._inner.clear()


class Histogram(Metric):
    """Has a distribution."""

    kind = "histogram"

    def __init__(self, name: str, help: str, *labels: Label, buckets: Iterable[float]) -> None:
        self.buckets = tuple(buckets)
        super().__init__(name, help, *labels)

    def _build(self) -> Any:
        return prometheus_client.Histogram(self.name, self.help, self._names, registry=REGISTRY, buckets=self.buckets)

    def _apply(self, value: float, values: tuple[str, ...]) -> None:
        child = self._children.get(values)
        if child is None:
            child = self._children[values] = self._inner.labels(*values) if values else self._inner
        child.observe(value)

    def observe(self, value: float, **labels: str) -> None:
        """Add one observation."""
        self._record(value, labels)


def catalogue() -> Mapping[str, Metric]:
    """Every declared metric by its name."""
    return dict(_catalogue)


def exposed_names(metric: Metric) -> tuple[str, ...]:
    """The names under which Prometheus sees a metric (a histogram has three)."""
    if metric.kind == "histogram":
        return tuple(metric.name + end for end in ("_bucket", "_count", "_sum"))
    return (metric.name,)


def render() -> bytes:
    """Every metric in Prometheus' text format."""
    return prometheus_client.generate_latest(REGISTRY)


CONTENT_TYPE = prometheus_client.CONTENT_TYPE_LATEST


def collect() -> None:
    """From now on only note what is counted (a worker process)."""
    global _collected
    _collected = []


def collected() -> list[Change]:
    """What was counted since the last call; empty where nothing is collected."""
    global _collected
    if not _collected:
        return []
    changes, _collected = _collected, []
    return changes


def absorb(changes: Iterable[Change]) -> None:
    """Count here what a worker process counted."""
    for name, value, values in changes:
        _catalogue[name]._apply(value, values)
