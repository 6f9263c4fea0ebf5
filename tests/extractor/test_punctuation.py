"""Half-width punctuation beside Chinese."""

from __future__ import annotations

import pytest

from schemas.articles import UNRESTORABLE
from services.extractor import extract_events
from tests.extractor.articles import article
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
    for opening, closing in ("“”", "‘’", "「」", "『』", "〝〞", '""', "＂＂", "``", "''"):
        shown = text.replace("“", opening).replace("”", closing)
        events = told(shown)
        assert all(a.span.text in shown for e in events for a in e.arguments)
        read.append(
            [(e.type, e.trigger.start, [(a.role, a.span.start, a.span.end) for a in e.arguments]) for e in events]
        )
    assert read[0]
    assert all(each == read[0] for each in read)


def test_other_marks_hold_titles_too() -> None:
    """〈办法〉 and <办法> are papers as 《办法》 is; one within the marks of another is a part of its title."""
    text = "6月8日，云梁市市场监管局印发《关于落实〈计量管理办法〉的通知》，要求企业自查。"
    read = []
    for opening, closing in ("《》", "〈〉", "<>", "＜＞", "«»"):
        shown = text if opening == "《" else text.replace("〈计量管理办法〉", "计量管理办法")
        events = told(shown.replace("《", opening).replace("》", closing))
        read.append([(e.type, e.trigger.text, len(e.arguments)) for e in events])
    assert read[0]
    assert all(each == read[0] for each in read)


def test_figures_in_full_width_are_figures() -> None:
    """Days and numbers in full width mean what they mean in half width, and stay as they were written."""
    text = "2024年5月6日，市水利局召开防汛工作会议，380名代表参加。"
    wide = text.translate({ord(str(digit)): 0xFF10 + digit for digit in range(10)})
    (half,), (full,) = told(text), told(wide)
    assert [(a.role, a.span.start, a.time, a.quantity) for a in full.arguments] == [
        (a.role, a.span.start, a.time, a.quantity) for a in half.arguments
    ]
    assert "２０２４年５月６日" in {a.span.text for a in full.arguments}


def test_a_name_that_lost_a_character_is_one_name() -> None:
    """Where an article says that it lost characters, a mark in the place of one parts neither names nor sentences; one
    behind a question does."""
    page = article("4月3日上午，市计?院召开《质?管理》工作会议，由局长张?明主持。谁来管质?企业要管。")
    page.flags.append(UNRESTORABLE)
    (meeting,) = extract_events(page)
    said = {a.role.value: a.span.text for a in meeting.arguments}
    assert said["organizer"] == "市计?院"
    assert said["name"] == "《质?管理》工作会议"
    assert said["moderator"] == "张?明"
    assert {a.entity.name for a in meeting.arguments if a.entity} >= {"张?明"}
    assert meeting.evidence[0].text.endswith("主持。")


def test_a_mark_between_characters_is_a_lost_one_unless_somebody_asks() -> None:
    """江州省?州市 is one name in any article; a question ends where its mark stands."""
    (meeting,) = told("4月3日，全市计量工作会议在江苏省?州市召开。")
    assert roles(meeting)["name"] == {"全市计量工作会议"}
    assert told("谁来主持?防汛工作会议的时间定了吗?会议室在哪里?") == []


@pytest.mark.parametrize(
    "title",
    [
        "关于开展民用三表专项检查的通知",
        "江州市计量监督管理办法",
        "加油站计量管理技术规范（试行）",
        "关于加强气瓶监管的意见",
    ],
)
def test_a_title_in_quotation_marks_is_one(title: str) -> None:
    """A paper is told by its last word, in whatever marks it stands, which stay as they were written."""
    for opening, closing in ("《》", "“”", "「」", '""'):
        shown = f"{opening}{title}{closing}"
        (event,) = told(f"6月8日，云梁市市场监管局印发{shown}。")
        assert shown in {a.span.text for a in event.arguments if a.role == "document"}


@pytest.mark.parametrize("words", ["国家标准", "铁拳行动方案", "城市漫步指南"])
def test_what_is_only_said_in_quotation_marks_is_no_title(words: str) -> None:
    """A few words that end like a paper's name may be what somebody says, or a show."""
    events = told(f"6月8日，云梁市市场监管局通过“{words}”找到企业35家。")
    assert not [e for e in events if e.type == "policy_issuance"]


def test_a_mark_that_is_not_closed_holds_nothing() -> None:
    """What is left of a pair of marks around a name hides neither the name nor what follows."""
    events = told("6月8日，云梁市市场监管局启动“铁拳护航专项行动，检查企业35家。")
    assert {e.type for e in events} >= {"campaign", "inspection_enforcement"}
