"""The catalogue of metrics, and counting from worker processes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stage import measures, metrics
from stage.measures import OVERFLOW, Counter, Gauge, UnknownLabel, label


@pytest.fixture
def forget() -> Iterator[None]:
    """Metrics that a test declares are gone after it."""
    before = measures.catalogue()
    yield
    for name in set(measures.catalogue()) - set(before):
        measures.REGISTRY.unregister(measures._catalogue.pop(name)._inner)


def value_of(name: str, **labels: str) -> float | None:
    """What Prometheus would see."""
    return measures.REGISTRY.get_sample_value(name, labels)


def test_every_metric_is_named_and_explained() -> None:
    """Prometheus' own rules: a prefix, a unit or `_total` at the end, a help text that is a sentence."""
    for name, metric in measures.catalogue().items():
        assert name.startswith("govwire_")
        assert metric.help.endswith(".")
        assert name.endswith("_total") == (metric.kind == "counter")
        assert all(each.values or each.at_most <= 5000 for each in metric.labels)


def test_declared_metrics_are_on_the_page() -> None:
    """Also those that counted nothing yet."""
    page = measures.render().decode()
    for name in measures.catalogue():
        assert f"# HELP {name.removesuffix('_total')}" in page


@pytest.mark.usefixtures("forget")
def test_a_label_keeps_its_bound() -> None:
    """Values beyond it are counted together."""
    counter = Counter("govwire_test_total", "For a test.", label("source", at_most=2))
    for source in ("a", "b", "c", "d", "a"):
        counter.inc(source=source)
    assert value_of("govwire_test_total", source="a") == 2
    assert value_of("govwire_test_total", source=OVERFLOW) == 2
    assert value_of("govwire_test_total", source="c") is None


def test_a_closed_label_takes_no_other_value() -> None:
    """A typo is an error where it is made, not a new line on a dashboard."""
    with pytest.raises(UnknownLabel, match="is none of"):
        metrics.EVENTS.inc(type="metting")
    with pytest.raises(UnknownLabel, match="has the labels"):
        metrics.EVENTS.inc(kind="meeting")
    with pytest.raises(UnknownLabel, match="has the labels"):
        metrics.EVENTS.inc()


@pytest.mark.usefixtures("forget")
def test_what_a_worker_counts_is_counted_in_its_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is noted there and added up here."""
    counter = Counter("govwire_test_total", "For a test.", label("kind"))
    gauge = Gauge("govwire_test_now", "For a test.")
    monkeypatch.setattr(measures, "_collected", None)
    assert measures.collected() == []
    measures.collect()
    counter.inc(2, kind="x")
    gauge.set(5)
    changes = measures.collected()
    assert measures.collected() == []
    assert value_of("govwire_test_total", kind="x") is None
    monkeypatch.setattr(measures, "_collected", None)
    measures.absorb(changes)
    measures.absorb(changes[:1])
    assert value_of("govwire_test_total", kind="x") == 4
    assert value_of("govwire_test_now") == 5
