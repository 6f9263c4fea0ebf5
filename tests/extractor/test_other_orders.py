"""The same in another order: marks that are missing, remarks put in, times and places where others write them."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, told


@pytest.mark.parametrize(
    ("sentence", "type", "role", "wanted"),
    [
        ("5月8日，云江区政府召开全区校园食品安全紧急会议要求对各校食堂逐一排查。", "meeting", "name",
         {"全区校园食品安全紧急会议"}),
        ("5月8日，云江站召开春运总结会对先进集体进行表彰。", "meeting", "name", {"春运总结会"}),
        ("5月8日，云江站召开春运总结会对先进集体进行表彰。", "award_accreditation", "recipient", {"先进集体"}),
        ("5月12日（星期一）云江市计量协会成立大会在云江宾馆召开。", "meeting", "name", {"云江市计量协会成立大会"}),
        ("5月12日（周一）至14日，云江市计量培训班在云江宾馆举办。", "training_lecture", "end_time", {"14日"}),
        ("大赛5月5日于京圆满结束。", "competition_comparison", "location", {"京"}),
        ("大赛5月9日于展馆中庭开赛。", "competition_comparison", "location", {"展馆中庭"}),
        ("活动开始前与会人员参观了云江市计量院。", "visit_research", "visitor", {"与会人员"}),
        ("访问期间代表团参观了云江市计量院。", "visit_research", "visitor", {"代表团"}),
        ("2024年全国海关检出新冠阳性5.5万例。", "outcome_report", "organizer", {"全国海关"}),
        ("仅去年全省各级质监部门就出动执法人员1210人次。", "outcome_report", "organizer", {"全省各级质监部门"}),
        ("2023年协会被评为5A级社会组织。", "award_accreditation", "recipient", {"协会"}),
        ("2023年苏州市被命名为“国家食品安全示范城市”。", "award_accreditation", "recipient", {"苏州市"}),
        ("早在2024年9月苏州市市场监管局就对某公司立案调查。", "inspection_enforcement", "organizer",
         {"苏州市市场监管局"}),
    ],
)  # fmt: skip
def test_without_a_mark(sentence: str, type: str, role: str, wanted: set[str]) -> None:
    """Who, when and where are told as well where a comma is missing, a weekday stands in brackets, 于 stands for 在."""
    assert [event.get(role) for event in told(sentence, type=type)] == [wanted]


@pytest.mark.parametrize("remark", ["", "据悉，", "据了解，", "记者了解到，", "另悉，"])
def test_remarks_before_a_sentence(remark: str) -> None:
    """据悉 before a sentence takes nothing from it: 会上 is still that of the meeting told before."""
    held = "5月9日，云江市市场监管局在云江宾馆召开质量大会。"
    award = told(f"{held}{remark}会上，市市场监管局为12家企业授牌。", type="award_accreditation")
    assert [(event["organizer"], event["time"]) for event in award] == [({"市市场监管局"}, {"5月9日"})]


def test_what_begins_anew_behind_a_comma() -> None:
    """…，会上，… and …，5月10日，… tell of what comes next: the day of the one is not that of the other."""
    text = "5月9日，云江市市场监管局召开质量大会，要求压实责任，5月10日，云江市公安局查获假酒20箱。"
    assert [event["time"] for event in told(text, type="meeting")] == [{"5月9日"}]
    assert [event["time"] for event in told(text, type="inspection_enforcement")] == [{"5月10日"}]


def test_demands_end_at_the_next_day() -> None:
    """A meeting that is held the same day is no part of what was demanded before."""
    text = "5月9日，省安委办约谈云江市政府，要求深刻反思监管缺位，同日，云江市政府召开消防安全紧急会议。"
    assert [event["organizer"] for event in told(text, type="meeting")] == [{"云江市政府"}]


def test_people_of_no_kind_take_no_part() -> None:
    """组织人员 says that somebody did it, not who."""
    (check,) = told("5月9日，云江市市场监管局组织人员，对加油站进行检查。", type="inspection_enforcement")
    assert check["target"] == {"加油站"}
    assert "participant" not in check


@pytest.mark.parametrize("start", ["此前，", "今年5月，", "经查，", "下一步，", "4月下旬，", "本次召回", "此外，"])
def test_what_begins_a_sentence_begins_one_behind_a_comma(start: str) -> None:
    """Plans and demands end where the next words begin a sentence, though the writer puts a comma."""
    text = f"企业将通过门店免费更换零件，用户可拨打热线咨询，{start}云江市市场监管局查封了不合格灯具320件。"
    assert [event["quantity"] for event in told(text, type="inspection_enforcement")] == [{"320件"}]


def test_what_is_told_as_known_begins_no_sentence() -> None:
    """报告显示，2024年，… goes on with what the report shows."""
    text = "云江市统计局5月9日发布的报告显示，截至3月底，全市新增企业573家。"
    assert [event["quantity"] for event in told(text, type="outcome_report")] == [{"573家"}]


@pytest.mark.parametrize(
    "aside", ["（见图）", "（图1）", "（详见附件）", "（左二）", "（下同）", "（女，回族）", "（原云江质监局）"]
)
def test_idle_asides_take_nothing_away(aside: str) -> None:
    """Pointers to pictures and the like behind who does it, the verb or what is done change no event."""
    text = "5月9日，云江市市场监管局{0}在云江宾馆召开质量大会{0}，120人参加{0}。会上，李明{0}为12家企业授牌。"
    for type_ in ("meeting", "award_accreditation"):
        assert told(text.format(""), type=type_)
        assert told(text.format(aside), type=type_) == told(text.format(""), type=type_)


@pytest.mark.parametrize(
    "description",
    [
        "负责牵头协调的", "承担技术支撑任务的", "一直关注此事的", "作为牵头单位的", "位于城东新区的",
        "分管此项工作的", "备受关注的",
    ],
)  # fmt: skip
def test_who_somebody_is(description: str) -> None:
    """What says who the doer is holds no deed and hides no doer."""
    text = "近日，{}云江市市场监管局会同云江市公安局对12家加油站开展检查。"
    check = told(text.format(description), type="inspection_enforcement")
    assert check == told(text.format(""), type="inspection_enforcement")
    assert [event["organizer"] for event in check] == [{"云江市市场监管局"}]
    paper = told(f"近日，{description}云江市市场监管局印发《计量管理办法》。", type="policy_issuance")
    assert [event["issuer"] for event in paper] == [{"云江市市场监管局"}]


def test_one_of_those_who_are_so_is_not_all_of_them() -> None:
    """作为…的某会之一 describes the one that is named behind it."""
    text = "作为落户云江的计量协会之一，云江市特检协会5月9日召开会员大会。"
    assert [event["organizer"] for event in told(text, type="meeting")] == [{"云江市特检协会"}]


def test_a_second_name_in_brackets() -> None:
    """某局（某局）检查…: what stands behind the bracket is its deed."""
    text = "5月9日，云江市市场监管局（市知识产权局）调研辖区企业。"
    assert [event["organizer"] for event in told(text, type="visit_research")] == [{"云江市市场监管局"}]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("云江市质量大会召开（5月9日），120人参加。", "meeting"),
        ("云江市市场监管局约谈12家企业（5月9日）。", "inspection_enforcement"),
        ("云江市政府成立计量专班（5月9日），由市长任组长。", "organization_founding"),
    ],
)
def test_when_in_brackets(text: str, type: str) -> None:
    """The time may stand in brackets behind its clause, and is no part of what it stands behind."""
    (event,) = told(text, type=type)
    assert event["time"] == {"5月9日"}
    assert not any("（" in words for said in event.values() for words in said)


@pytest.mark.parametrize("words", ["地点在", "会场设在", "地点设在", "地点选在"])
def test_where_at_the_end(words: str) -> None:
    """…召开，地点在某馆: where it is held."""
    text = f"5月9日，全市质量大会召开，{words}云江宾馆，120人参加。"
    assert [event["location"] for event in told(text, type="meeting")] == [{"云江宾馆"}]


@pytest.mark.parametrize("mark", ["", "一、", "（一）", "1.", "1、", "（1）", "①", "●"])
def test_numbers_before_appointments(mark: str) -> None:
    """However an item of a notice is numbered, whom it appoints is told."""
    lines = (
        "各镇人民政府：",
        "县政府决定：",
        f"{mark}任命李鹏飞同志为云江县水利局局长；",
        f"{mark}王小东任云江县教育局副局长。",
    )
    title = "云江县人民政府关于李鹏飞等同志职务任免的通知"
    found = told(*lines, type="personnel", title=title)
    assert [event["target"] for event in found] == [{"李鹏飞"}, {"王小东"}]


def test_a_number_is_no_part_of_a_name() -> None:
    """1.某院: the body is called without its number."""
    text = "1.市特检院与云江学院签署合作协议。"
    assert [event["signatory"] for event in told(text, type="agreement_signing")] == [{"市特检院", "云江学院"}]


def test_the_title_said_again() -> None:
    """The title above the text a second time, whose parts stand beside one another, tells no second event."""
    title = "云江市质量大会召开 12家企业受表彰"
    body = "5月9日，云江市质量大会在云江宾馆召开，会议表彰了12家企业。"
    for type_ in ("meeting", "award_accreditation"):
        assert told(title, body, type=type_, title=title) == told(body, type=type_, title=title)


def test_news_behind_a_speech() -> None:
    """Behind a speech in the same paragraph who wins, what the meeting does and what is signed there is news again."""
    speech = "5月9日，云江市计量比武闭幕，局长李明表示，要加强队伍建设，提高能力。"
    won = told(f"{speech}来自云江院的刘志强荣获一等奖。", type="award_accreditation")
    assert [event["recipient"] for event in won] == [{"刘志强"}]
    signed = told(f"{speech}为落实责任，云江市各企业代表在会上签订了承诺书。", type="agreement_signing")
    assert [event["agreement"] for event in signed] == [{"承诺书"}]
    assert not told(f"{speech}各单位要深入企业开展检查，严厉查处违法行为。", type="inspection_enforcement")


def test_who_undergoes_it_suffers_what_follows() -> None:
    """受到某局行政处罚，罚款3万元: who is fined, and by whom."""
    text = "5月9日，云江食品厂受到云江市市场监管局行政处罚，罚款3万元。"
    (event,) = told(text, type="inspection_enforcement")
    assert (event["target"], event["organizer"]) == ({"云江食品厂"}, {"云江市市场监管局"})


def test_a_paper_that_is_moved_before_its_verb() -> None:
    """将《办法》印发各县 tells what was done, not what is to come."""
    text = "近日，云江市教育局将《校外培训管理办法》印发各县。"
    (event,) = (e for e in extract_events(article(text)) if e.type.value == "policy_issuance")
    assert (event.tense, event.modality) == ("past", "asserted")
