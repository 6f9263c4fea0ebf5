"""The extractor's stage, called as the runtime calls it."""

from __future__ import annotations

import pytest

from schemas.articles import CleanedArticle, PageType
from schemas.events import EventType
from services.extractor.app import extract
from stage.outcomes import Skip, SkipReason


def _article(text: str, language: str) -> CleanedArticle:
    return CleanedArticle(
        id="a",
        url="",
        canonical_url="",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        language=language,
        text=text,
        published_at="2025-05-20",
    )


def test_an_article_becomes_its_events() -> None:
    """What the plain function finds is what the stage writes."""
    events = list(extract(_article("5月12日，临海市人民政府与浙江省计量科学研究院签署合作协议。", "zh-Hans")))
    assert [event.type for event in events] == [EventType.AGREEMENT_SIGNING]
    assert {event.article_id for event in events} == {"a"}


def test_an_article_in_another_language_is_skipped_as_unsupported() -> None:
    """Nothing is guessed from a text that the rules are not for, and the skip says why."""
    with pytest.raises(Skip) as skipped:
        extract(_article("The bureau held a meeting in Shanghai on 12 May.", "en"))
    assert skipped.value.reason is SkipReason.UNSUPPORTED
