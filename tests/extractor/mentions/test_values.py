"""Values of the contract that are made without validation."""

from __future__ import annotations

from schemas.events import Argument, PlaceValue, Role, Span, TimeValue
from services.extractor.mentions.values import changed, made


def test_what_is_made_is_what_the_model_makes() -> None:
    """Defaults, equality and the JSON on the wire are those of a validated value, in whatever order fields stand."""
    span = made(Span, end=3, text="计量院", start=0)
    argument = made(Argument, span=span, role=Role.ORGANIZER)
    validated = Argument(role=Role.ORGANIZER, span=Span(text="计量院", start=0, end=3))
    assert argument == validated
    assert argument.model_dump_json() == validated.model_dump_json()
    assert made(PlaceValue, adcode=None, name="海外") == PlaceValue(adcode=None, name="海外")


def test_a_changed_value_leaves_the_first_as_it_was() -> None:
    """Values are shared among mentions, so a change makes another."""
    day = made(TimeValue, value=None, partial="XXXX-XX-14")
    filled = changed(day, value="2025-05-14", anchor="text")
    assert (filled.value, filled.partial, filled.anchor) == ("2025-05-14", "XXXX-XX-14", "text")
    assert (day.value, day.anchor) == (None, None)
