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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5月12日，“国家光电产业计量测试中心”经市场监管总局批准筹建。", "国家光电产业计量测试中心"),
        ("5月12日，江州市消保委约谈特斯拉（上海）有限公司。", "特斯拉（上海）有限公司"),
    ],
)
def test_whoever_fills_a_role_is_named_in_full(text: str, name: str) -> None:
    """A body bears its name, in quotation marks too, whichever way the role was filled."""
    (event,) = extract_events(article(text))
    assert name in {a.entity.name for a in event.arguments if a.entity}


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
