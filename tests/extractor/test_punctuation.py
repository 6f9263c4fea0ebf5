"""Half-width punctuation beside Chinese."""

from __future__ import annotations

from tests.extractor.test_gatherings import roles, told


def test_half_width_marks_part_clauses_and_stay_in_the_text() -> None:
    """The same sentence tells the same event in either punctuation, and what is quoted stays as it was written."""
    wide = (
        "5月6日，市水利局召开防汛工作会议，总结上半年工作；副局长何岩主持。会后，局长高启明检查了水库，投入1,200万元。"
    )
    half = wide.replace("，", ",").replace("；", ";")
    read = [[(e.type, e.trigger.start, roles(e)) for e in told(text)] for text in (wide, half)]
    assert read[0] == read[1]
    assert read[0]
    assert all(e.evidence[0].text in half for e in told(half))
