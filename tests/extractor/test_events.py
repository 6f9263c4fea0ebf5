"""Events of small articles."""

from __future__ import annotations

import gc

import pytest

from schemas.events import EventType
from services.extractor import extract_events, supports
from tests.extractor.articles import article


def test_a_meeting_is_told_by_its_verb_and_its_name() -> None:
    """A gathering held by a body is a meeting that bears its whole name."""
    events = extract_events(article("5月12日，江州省计量院召开全省计量工作座谈会。"))
    assert [e.type for e in events] == [EventType.MEETING]
    assert "全省计量工作座谈会" in {a.span.text for a in events[0].arguments}


@pytest.mark.parametrize("language", ["en", "ja", "mn-Mong", "und-Cyrl"])
def test_another_language_gives_no_events(language: str) -> None:
    """A page in another language is passed on unread, and the caller can tell."""
    foreign = article("The bureau held a meeting.").model_copy(update={"language": language})
    assert extract_events(foreign) == []
    assert not supports(foreign)


def test_nothing_of_an_article_waits_for_the_garbage_collector() -> None:
    """What was read is freed as soon as its events are there, so that a worker's memory does not grow meanwhile."""
    told = article("5月12日，江州省计量院召开全省计量工作座谈会，会议强调要加强管理，并签署合作协议。")
    extract_events(told)
    gc.collect()
    gc.disable()
    try:
        extract_events(told)
        assert gc.collect() == 0
    finally:
        gc.enable()
