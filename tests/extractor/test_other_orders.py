"""The same in another order: marks that are missing, remarks put in, times and places where others write them."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


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
