"""The live view's numbers."""

from __future__ import annotations

from services.up.scrape import parse, total
from services.up.snapshot import Tally, readiness, stage_states


def test_counters_go_on_over_a_restart() -> None:
    """What a crashed process counted is not forgotten when the next one counts from nought; gauges are not added."""
    tally = Tally()
    tally.add(parse("a_total 5\nlag 3"))
    tally.add(parse("a_total 7\nlag 2"))
    samples = tally.add(parse("a_total 1\nlag 9"))
    assert total(samples, "a_total") == 8
    assert total(samples, "lag") == 9


def test_a_series_that_vanishes_means_a_restart() -> None:
    """A process that has not counted anything yet has no series; the old numbers stay."""
    tally = Tally()
    tally.add(parse('a_total{x="1"} 5'))
    assert total(tally.add(parse("lag 1")), "a_total") == 5
    assert total(tally.add(parse('a_total{x="1"} 2')), "a_total") == 7


def test_a_service_with_two_stages_has_two_rows() -> None:
    """The cleaner's two agents are told apart, in the order of their work; a single stage has its service's name."""
    samples = parse(
        'govwire_messages_total{stage="parse",outcome="done"} 4\n'
        'govwire_messages_total{stage="decide",outcome="done"} 3\n'
        'govwire_lag_messages{stage="decide",topic="t",partition="0"} 1\n'
    )
    rows = stage_states(samples, "cleaner", "ready", 0)
    assert [(row.name, row.received, row.lag) for row in rows] == [("cleaner parse", 4, 0), ("cleaner decide", 3, 1)]
    assert [row.name for row in stage_states(parse('govwire_fuse_ratio{stage="extract"} 0'), "extractor", "", 0)] == [
        "extractor"
    ]


def test_readiness_in_a_word() -> None:
    """A dead process is down, a silent one is starting, the others say it themselves."""
    assert readiness(None, running=False) == "down"
    assert readiness(None, running=True) == "starting"
    assert readiness(parse("govwire_ready 0"), running=True) == "not ready"
    assert readiness(parse("govwire_ready 1"), running=True) == "ready"
