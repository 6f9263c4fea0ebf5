"""The mirror's dirt: what it does to a text, and that it is the dirt of real mirrors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples.sample_sites.articles import articles_of
from examples.sample_sites.dirt import choose_readings, insert_readings, make_traditional, narrow_punctuation, soil
from examples.sample_sites.sites import mirror

READING = re.compile(r"(.)\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+)\)")
ALL = choose_readings(0, share=1.0)
_GB2312 = st.characters(codec="gb2312", categories=["Lo"])


def test_readings_follow_their_characters() -> None:
    """A character of the list is followed by its toned reading, the others are left alone."""
    assert soil("协议", {"協": "xié"}) == "協(xié)議"
    assert soil("有着", {}) == "有著"


def test_a_match_between_two_characters_shifts_the_stream() -> None:
    """Half of one character and half of the next make a listed one: what follows is read one byte late."""
    assert soil("向审查发", {"驅": "qū", "發": "fā"}) == "向?qū)彶榘l(fā)"


def test_a_question_mark_between_two_characters_shifts_the_stream_to_the_next_ascii_trail() -> None:
    """The end of 。 and the start of 可 make a full-width question mark; 纖 has an ASCII trail byte and ends it."""
    assert narrow_punctuation(make_traditional("本行。可是作为四川省纤检局")) == "本行??墒亲鳛樗拇ㄊ±w檢局"


def test_nothing_is_listed_nothing_happens() -> None:
    """A tool with an empty list would be harmless: text in GBK comes back as it was."""
    text = "計量，質量：（一）3.5%"
    assert insert_readings(text, {"纚": "xǐ"}) == text


@given(st.text(_GB2312, max_size=60))
def test_dirt_never_fails_on_gb2312(text: str) -> None:
    """Whatever stands in GB2312 can be soiled, and without a shift every reading can be taken out again."""
    dirty = soil(text, ALL)
    if "?" not in dirty:
        assert READING.sub(r"\1", dirty) == make_traditional(text)


def test_the_same_mirror_has_the_same_list() -> None:
    """The list depends on the seed alone, and is shared by the mirror's pages."""
    assert choose_readings(7) == choose_readings(7) != choose_readings(8)
    assert 0 < len(choose_readings(7)) < len(ALL)


def test_dirty_pages_have_readings_and_debris() -> None:
    """The sample mirror's dirty articles are traditional, have readings, and several have shifted bytes, too."""
    dirty = [(a, mirror.spoil(a, a.text)) for a in articles_of("mirror") if "dirty" in a.manner]
    assert len(dirty) >= 5
    assert all(len(READING.findall(text)) > len(article.text) / 20 for article, text in dirty)
    assert sum("?" in text for _, text in dirty) >= 3


def test_characters_and_readings_are_those_of_real_mirrors(corpus: Path) -> None:
    """Real mirrors' pages: what follows a character in brackets is what our list says, in nearly all cases."""
    seen = {
        (character, reading)
        for file in sorted((corpus / "seeds").glob("*.txt"))
        for character, reading in READING.findall(file.read_text("utf-8"))
        if not character.isascii()
    }
    if not seen:
        pytest.skip("no page with readings among the stored ones")
    assert sum(ALL.get(character) == reading for character, reading in seen) / len(seen) > 0.95
