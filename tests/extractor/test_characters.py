"""The characters beside a place of a text."""

from __future__ import annotations

from services.extractor.characters import char_before


def test_a_text_begins_like_any_line() -> None:
    """Before the first character stands a line feed, not the text's last; nor is it part of every word."""
    text = "召开\n会议不"
    assert [char_before(text, at) for at in range(4)] == ["\n", "召", "开", "\n"]
    assert char_before(text, 0) not in "不与"
