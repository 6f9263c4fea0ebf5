"""Texts with spaces between Chinese and figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.extractor import extract_events
from services.extractor.spacing import closed
from tests.extractor.articles import article

_TEXT = "2024年5月6日，市水利局召开防汛工作会议，380余名代表参加，投入1200万元，增长3.2%左右。"
_SPACED = "2024 年 5 月 6 日，市水利局召开防汛工作会议，380 余名代表参加，投入 1200 万元，增长 3.2% 左右。"


def test_spaces_around_figures_change_nothing_but_the_words() -> None:
    """The same events with the same ids and values, whose spans are verbatim, spaces and all."""
    plain, spaced = article(_TEXT, title="水利局开会"), article(_SPACED, title="水利局开会")
    told, other = extract_events(plain), extract_events(spaced)
    assert told
    assert [(e.id, e.type) for e in other] == [(e.id, e.type) for e in told]
    for event, twin in zip(told, other, strict=True):
        for one, two in zip(event.arguments, twin.arguments, strict=True):
            assert (two.time, two.quantity) == (one.time, one.quantity)
            assert two.span.text.replace(" ", "") == one.span.text
        for span in (twin.trigger, *twin.evidence, *(each.span for each in twin.arguments)):
            assert spaced.text[span.start : span.end] == span.text


def test_a_single_space_parts_two_words() -> None:
    """Where most figures stand without spaces, only those inside a date or a count are the figure's own; one between
    words stands for a mark."""
    page = article("2024年5月6日 300人到会，5月7日 市水利局检查了15 个水库，5月8日有3处。")
    found = closed(page)
    assert found is not None
    assert found.article.text == "2024年5月6日 300人到会，5月7日，市水利局检查了15个水库，5月8日有3处。"


def test_a_space_in_an_aside_goes_with_it() -> None:
    """What an aside says goes whole, though a figure in it stands apart."""
    page = article("2024 年 3 月 5 日，县市场监管局（原质监 2 局）检查了 12 家企业（见图），罚款 5 万元。")
    found = closed(page)
    assert found is not None
    assert found.article.text == "2024年3月5日，县市场监管局检查了12家企业，罚款5万元。"


def test_a_text_without_such_spaces_is_read_as_it_is() -> None:
    """Nothing is made of an article whose figures stand without spaces."""
    assert closed(article(_TEXT)) is None


@given(st.text(alphabet="3月日会 。\n5%", min_size=1).filter(str.strip))
def test_every_character_keeps_its_place(text: str) -> None:
    """Characters and paragraphs of the closed text are those of the text as it was written."""
    page = article(*(line for line in text.split("\n") if line.strip()))
    found = closed(page)
    if found is not None:
        kept = "".join(page.text[at] for at in found.places)
        assert [(a, b) for a, b in zip(kept, found.article.text, strict=True) if a != b and a != " "] == []
        for one, two in zip(page.paragraphs, found.article.paragraphs, strict=True):
            written = page.text[one.start : one.end]
            assert _bare(found.article.text[two.start : two.end]) == _bare(written)


def _bare(text: str) -> str:
    """The text without blanks and what stands for some."""
    return text.translate(dict.fromkeys(map(ord, " ，、\n")))


@pytest.mark.parametrize("blank", [" ", "  ", "\u3000", "\u00a0"])
def test_a_short_name_set_to_the_width_of_three_is_one_name(blank: str) -> None:
    """任命王　芳为…局长: the blank within a name is no mark, and the span is as it was written."""
    page = article(f"市政府决定：任命王{blank}芳为市水利局局长；免去高{blank}尚的市水利局局长职务。")
    targets = [a.span.text for e in extract_events(page) for a in e.arguments if a.role == "target"]
    assert targets == [f"王{blank}芳", f"高{blank}尚"]


def test_a_blank_beside_other_words_is_left() -> None:
    """单　位 and a line of columns are no names."""
    assert closed(article("单 位：市水利局\n项 目：堤防")) is None
