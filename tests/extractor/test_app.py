"""The extractor's stage, called as the runtime calls it."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.events import Event, EventType, Telling
from schemas.topics import EVENTS_EXTRACTED
from services.extractor import extract_events
from services.extractor.app import extract, publish
from stage.outcomes import Skip, SkipReason, Tombstone
from tests.extractor.articles import article

SIGNED = "5月12日，临海市人民政府与浙江省计量科学研究院签署合作协议。"
CORRECTED = SIGNED.replace("5月12日", "5月13日")
HELD = "5月19日，临海市市场监督管理局召开食品安全工作会议。"


def _published(paragraphs: list[str], version: int, state: dict[str, Any], **fields: str) -> dict[str, Event | None]:
    """What an article's version puts on the events' topic: by id, nothing for a tombstone."""
    fields = {"id": fields.pop("article_id", "a1"), **fields}
    told = article(*paragraphs).model_copy(update={"version": version, **fields})
    (telling,) = extract(told)
    made = list(publish(telling, state))
    assert all(each.topic is EVENTS_EXTRACTED for each in made if isinstance(each, Tombstone))
    return {
        **{each.id: each for each in made if isinstance(each, Event)},
        **{each.key: None for each in made if isinstance(each, Tombstone)},
    }


def test_an_article_becomes_its_events() -> None:
    """What the plain function finds is what the stage writes."""
    told = article(SIGNED)
    (telling,) = extract(told)
    assert list(publish(telling, {})) == telling.events == extract_events(told)
    assert [event.type for event in telling.events] == [EventType.AGREEMENT_SIGNING]
    assert (telling.article_id, telling.published_at) == ("a1", told.published_at)
    assert Telling.from_json(telling.to_json()) == telling


def test_an_updated_article_withdraws_what_it_tells_no_longer() -> None:
    """The event with the wrong day gets a tombstone, what the new version tells too stands under its id."""
    state: dict[str, Any] = {}
    before = _published([SIGNED, HELD], 1, state)
    after = _published([CORRECTED, HELD], 2, state)
    standing = {key: event for key, event in after.items() if event is not None}
    assert len(before) == len(standing) == 2
    assert after.keys() - standing.keys() == before.keys() - standing.keys()
    assert len(before.keys() & standing.keys()) == 1
    assert {event.article_version for event in standing.values()} == {2}
    assert _published([CORRECTED, HELD], 2, state) == standing


def test_an_event_that_a_reprint_tells_is_not_withdrawn() -> None:
    """One site corrected its copy, the other did not: the event stands until nobody tells it."""
    state: dict[str, Any] = {}
    first = _published([SIGNED], 1, state)
    _published([SIGNED], 1, state, article_id="reprint")
    assert None not in _published([HELD], 2, state).values()
    assert _published([], 2, state, article_id="reprint") == dict.fromkeys(first)


def test_a_version_in_another_language_tells_nothing() -> None:
    """It withdraws what the version before told, although no events are read from it."""
    state: dict[str, Any] = {}
    first = _published([SIGNED], 1, state)
    assert _published(["The bureau signed an agreement."], 2, state, language="en") == dict.fromkeys(first)


def test_an_article_in_another_language_is_skipped_as_unsupported() -> None:
    """Nothing is guessed from a text that the rules are not for, and the skip says why."""
    english = article("The bureau held a meeting in Shanghai on 12 May.").model_copy(update={"language": "en"})
    with pytest.raises(Skip) as skipped:
        extract(english)
    assert skipped.value.reason is SkipReason.UNSUPPORTED
