"""Texts as programs write them."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.written import layer_read, percents_read, string_read

_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t\"'\\/😀市"), max_size=60)


@given(_TEXT, st.booleans())
def test_a_json_string_is_read(text: str, ascii_only: bool) -> None:
    """What a JSON string says comes back, characters beyond the first plane as one."""
    assert string_read(json.dumps(text, ensure_ascii=ascii_only)[1:-1]).text == text


@given(_TEXT.filter(len), st.data())
def test_a_stretch_is_found_where_it_is_written(text: str, data: st.DataObject) -> None:
    """The place of a stretch holds just what was written for it."""
    meant = string_read(written := json.dumps(text)[1:-1])
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    begins, ends = meant.place(start, end)
    assert string_read(written[begins:ends]).text == text[start:end]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"\ud83d", "\N{REPLACEMENT CHARACTER}"),
        (r"\ude00\ud83d\u5e02", "\N{REPLACEMENT CHARACTER}" * 2 + "市"),
        (r"\x41\x", "Ax"),
        (r"\u5e", "u5e"),
        ("\\", "\\"),
        ("一\\\n二", "一二"),
    ],
)
def test_broken_escapes(written: str, text: str) -> None:
    """Half a pair of surrogates is lost; an escape that is none is the character behind its backslash."""
    assert string_read(written).text == text


@pytest.mark.parametrize("written", ["%u5E02%uFF0C%3Cp%3E", quote("市，<p>")])
def test_percents_of_scripts(written: str) -> None:
    """What `escape` and what `encodeURIComponent` wrote is read; percents that are figures stay."""
    assert percents_read(written).text == "市，<p>"
    assert percents_read("增长 3%20 家").text == "增长 3%20 家"


@pytest.mark.parametrize(
    ("written", "text"),
    [("%u5E02\\n", "市\\n"), ("it''s\\n&lt;", "it's\n&lt;"), ("&lt;p&gt;&amp;nbsp;", "<p>&nbsp;")],
)
def test_one_layer_is_read(written: str, text: str) -> None:
    """Of a text written through several programs what the last one wrote is read, and no more."""
    assert layer_read(written).text == text
