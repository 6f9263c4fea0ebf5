"""Reading metrics pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from services.up.scrape import Sample, by_label, parse, scrape, total

PAGE = """\
# HELP govwire_messages_total Messages.
# TYPE govwire_messages_total counter
govwire_messages_total{outcome="done",stage="extractor"} 12.0
govwire_messages_total{outcome="skip",stage="extractor"} 3.0
govwire_messages_total{outcome="done",stage="cleaner"} 1e+02
govwire_ready 1.0
govwire_odd{text="a \\"quoted\\" back\\\\slash\\nand more, {x}"} NaN 1700000000
not a sample
"""


def test_samples_with_their_labels() -> None:
    """Names, labels with escapes, values in scientific notation and timestamps are read."""
    samples = parse(PAGE)
    assert Sample("govwire_messages_total", {"outcome": "done", "stage": "cleaner"}, 100.0) in samples
    assert Sample("govwire_ready", {}, 1.0) in samples
    assert samples[-1].labels == {"text": 'a "quoted" back\\slash\nand more, {x}'}
    assert len(samples) == 5


def test_sums() -> None:
    """Series are added up over the labels that are not named."""
    samples = parse(PAGE)
    assert total(samples, "govwire_messages_total", stage="extractor") == 15
    assert by_label(samples, "govwire_messages_total", "outcome") == {"done": 112, "skip": 3}
    assert total(samples, "absent") == 0


def test_nobody_answers() -> None:
    """A port without a service gives None, not an error."""
    assert scrape(1) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    """No page makes the parser fail."""
    parse(text)
