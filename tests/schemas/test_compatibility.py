"""The rules of a backward compatible change."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from schemas.compatibility import incompatibilities
from schemas.export import json_schema, messages


@pytest.fixture
def event() -> dict[str, Any]:
    """The schema of an event, free to change."""
    return copy.deepcopy(json_schema(messages()["Event"]))


@pytest.mark.parametrize("name", sorted(messages()))
def test_a_schema_is_compatible_with_itself(name: str) -> None:
    """Comparing a schema with itself finds nothing."""
    schema = json_schema(messages()[name])
    assert incompatibilities(schema, schema) == []


def test_a_new_field_with_a_default_is_compatible(event: dict[str, Any]) -> None:
    """Adding an optional field breaks nobody."""
    changed = copy.deepcopy(event)
    changed["properties"]["mood"] = {"type": "string", "default": ""}
    assert incompatibilities(event, changed) == []


def test_a_new_required_field_is_refused(event: dict[str, Any]) -> None:
    """Stored messages do not have a field that is required from today on."""
    changed = copy.deepcopy(event)
    changed["properties"]["mood"] = {"type": "string"}
    changed["required"].append("mood")
    assert incompatibilities(event, changed) == ["$.mood: newly required"]


def test_a_field_taken_away_is_refused_even_when_nested(event: dict[str, Any]) -> None:
    """Readers rely on fields inside of arguments too."""
    changed = copy.deepcopy(event)
    del changed["$defs"]["PlaceValue"]["properties"]["adcode"]
    changed["$defs"]["PlaceValue"]["required"].remove("adcode")
    assert incompatibilities(event, changed) == ["$.arguments[].place.adcode: taken away"]


def test_a_value_taken_from_an_enumeration_is_refused(event: dict[str, Any]) -> None:
    """A stored event of a type that is no longer known could not be read."""
    changed = copy.deepcopy(event)
    changed["$defs"]["EventType"]["enum"].remove("meeting")
    assert incompatibilities(event, changed) == ["$.type: values taken away: meeting"]


def test_a_narrower_type_is_refused(event: dict[str, Any]) -> None:
    """A field that could be null must stay so."""
    changed = copy.deepcopy(event)
    changed["properties"]["subtype"] = {"type": "string", "default": ""}
    assert incompatibilities(event, changed) == ["$.subtype: no longer takes null"]


def test_tighter_bounds_are_refused_and_wider_ones_are_not(event: dict[str, Any]) -> None:
    """A bound may be loosened, never tightened."""
    changed = copy.deepcopy(event)
    changed["properties"]["confidence"]["minimum"] = 0.5
    assert incompatibilities(event, changed) == ["$.confidence: minimum raised to 0.5"]
    assert incompatibilities(changed, event) == []
