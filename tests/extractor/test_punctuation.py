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


def test_other_quotation_marks_hold_names_too() -> None:
    """Corner brackets, straight marks and marks in full width hold the same name, which stays as it was written."""
    text = "6月8日，云梁市市场监管局启动“铁拳护航”专项行动，检查企业35家。"
    read = []
    for opening, closing in ("“”", "‘’", "「」", "〝〞", '""', "＂＂"):
        shown = text.replace("“", opening).replace("”", closing)
        events = told(shown)
        assert all(a.span.text in shown for e in events for a in e.arguments)
        read.append(
            [(e.type, e.trigger.start, [(a.role, a.span.start, a.span.end) for a in e.arguments]) for e in events]
        )
    assert read[0]
    assert all(each == read[0] for each in read)
