"""Where quoted words stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.extractor.grammar.reading import Phrase
from services.extractor.llm.alignment import Aligner

TEXTS = st.text(st.sampled_from("召开会议1２.３ 　\n“”\"'‘’，,½㎡①ﬁＡa（）()"), max_size=30)


@pytest.mark.parametrize(
    ("text", "quoted", "found"),
    [
        ("在甲市召开会议。", "召开", ["召开"]),
        ("在甲市召开会议。", " 召开\n", ["召开"]),
        ("投入１２０ 万元", "120万元", ["１２０ 万元"]),
        ("（甲）“乙”会", '(甲)"乙"会', ["（甲）“乙”会"]),
        ("面积5㎡", "5m2", ["5㎡"]),
        ("面积5㎡", "5m", []),
        ("加½勺", "1⁄2勺", ["½勺"]),
        ("会\n议", "会议", []),
        ("会议，会议", "会议", ["会议", "会议"]),
        ("5月11日", "1日", []),
        ("3.5万元、5万元", "5万元", ["5万元"]),
        ("增长3.5%", "3", []),
        ("会议", "", []),
        ("会议", " 　", []),
        ("", "会议", []),
    ],
)
def test_words_are_found_as_the_text_has_them(text: str, quoted: str, found: list[str]) -> None:
    """But for width, quotation marks and white space inside a line every character counts, and numbers are whole."""
    places = Aligner(text).places(quoted)
    assert [text[place.start : place.end] for place in places] == found


def test_an_exact_place_goes_before_a_similar_one() -> None:
    """Where the words stand as they are quoted, other places with other widths are not what is meant."""
    text = "（甲）与(甲)"
    assert Aligner(text).places("(甲)") == [Phrase(4, 7)]


def test_the_place_nearest_to_the_telling_is_meant() -> None:
    """Inside the sentences first; otherwise the last one before, since articles name first and refer later."""
    aligner = Aligner("甲局。甲局。乙。甲局。")
    assert aligner.place("甲局", [Phrase(3, 6)], 6) == Phrase(3, 5)
    assert aligner.place("甲局", [Phrase(6, 8)], 6) == Phrase(3, 5)
    assert aligner.place("乙", [], 0) == Phrase(6, 7)
    assert aligner.place("丙", [], 0) is None
    assert aligner.place("甲局", [Phrase(0, 6)], 0, lambda place: place.start) == Phrase(3, 5)


@given(TEXTS, st.data())
def test_what_is_quoted_verbatim_is_found_unless_it_cuts_a_number(text: str, data: st.DataObject) -> None:
    """Every line's part is found at its own place, and every place found lies in the text and in one line."""
    line = data.draw(st.sampled_from(text.split("\n")))
    start = data.draw(st.integers(0, len(line)))
    quoted = line[start : data.draw(st.integers(start, len(line)))]
    aligner = Aligner(text)
    for place in aligner.places(quoted):
        assert 0 <= place.start < place.end <= len(text)
        assert "\n" not in text[place.start : place.end]
    if quoted.strip() and not any(character.isdecimal() for character in quoted):
        assert quoted.strip() in [text[p.start : p.end] for p in aligner.places(quoted)]
