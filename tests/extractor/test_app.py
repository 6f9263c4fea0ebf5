"""The extractor's stage, called as the runtime calls it."""

from __future__ import annotations

import pytest

from schemas.events import EventType
from services.extractor.app import extract
from stage.outcomes import Skip, SkipReason
from tests.extractor.articles import article


def test_an_article_becomes_its_events() -> None:
    """What the plain function finds is what the stage writes."""
    events = list(extract(article("5月12日，临海市人民政府与浙江省计量科学研究院签署合作协议。")))
    assert [event.type for event in events] == [EventType.AGREEMENT_SIGNING]
    assert {event.article_id for event in events} == {"a1"}


def test_an_article_in_another_language_is_skipped_as_unsupported() -> None:
    """Nothing is guessed from a text that the rules are not for, and the skip says why."""
    english = article("The bureau held a meeting in Shanghai on 12 May.").model_copy(update={"language": "en"})
    with pytest.raises(Skip) as skipped:
        extract(english)
    assert skipped.value.reason is SkipReason.UNSUPPORTED
