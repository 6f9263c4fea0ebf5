"""Other names, titles, times and verbs in the slots that ordinary ones fill."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("sentence", "type", "role", "wanted"),
    [
        ("市政府决定免除王芳的云江市计量院院长职务。", "personnel", "target", {"王芳"}),
        ("会议免除王芳同志的云江市计量院院长职务。", "personnel", "host_org", {"云江市计量院"}),
        ("续聘马骏为云江市检测院院长，聘期三年。", "personnel", "name", {"院长"}),
        ("学校聘用王强担任兼职教师。", "personnel", "target", {"王强"}),
        ("县公安局民警捕获犯罪嫌疑人3名。", "inspection_enforcement", "target", {"犯罪嫌疑人"}),
        ("公安局对当事人杜某处行政拘留七日。", "inspection_enforcement", "target", {"杜某"}),
        ("会长李明推出《质量发展蓝皮书（2024）》。", "policy_issuance", "document", {"《质量发展蓝皮书（2024）》"}),
        ("日前，云江市推出《优化营商环境十条措施》。", "policy_issuance", "document", {"《优化营商环境十条措施》"}),
        ("6月12日，我局面向社会征求意见。", "call_for_proposals", "organizer", {"我局"}),
        ("李明与王强共同为云江市计量服务站揭牌运行。", "organization_founding", "founded", {"云江市计量服务站"}),
        ("市长李明与院长王强共同为云江市计量服务站揭牌启用。", "organization_founding", "attendee", {"李明", "王强"}),
        ("3月5日，市局工作人员到云江养老院开展慰问活动。", "assistance_service", "recipient", {"云江养老院"}),
        ("3月5日，市局赴困难职工家中开展慰问活动。", "assistance_service", "recipient", {"困难职工"}),
        ("近日，徐记海鲜酒楼捐赠头盔30个。", "assistance_service", "organizer", {"徐记海鲜酒楼"}),
        ("当事人云江王氏烟酒店销售侵权白酒，被罚款5000元。", "inspection_enforcement", "target", {"云江王氏烟酒店"}),
        ("执法人员检查了12家水果店、3家眼镜店。", "inspection_enforcement", "target", {"水果店", "眼镜店"}),
        ("3月5日，座谈会在职工之家召开。", "meeting", "location", {"职工之家"}),
        ("春节后上班第一天，市市场监管局召开座谈会。", "meeting", "time", {"春节后上班第一天"}),
        ("周末，市市场监管局检查了十家超市。", "inspection_enforcement", "quantity", {"十家"}),
        ("上一年度，全市共检查企业1200家次。", "outcome_report", "time", {"上一年度"}),
    ],
)  # fmt: skip
def test_others_in_the_same_slot(sentence: str, type: str, role: str, wanted: set[str]) -> None:
    """A seldom verb, shop, time or title fills its slot as the usual one does."""
    assert [event.get(role) for event in told(sentence, type=type)] == [wanted]


@pytest.mark.parametrize(
    "office",
    ["三级高级主办", "一级主办", "二级行政执法员", "授权签字人", "主持工作的副局长", "副局长（主持工作）", "执法队长"],
)
def test_ranks_and_acting_heads(office: str) -> None:
    """Whoever has a rank of the civil service or acts as head is named behind it."""
    (meeting,) = told(f"3月5日，云江市市场监管局召开座谈会，{office}李明出席。", type="meeting")
    assert meeting["attendee"] == {"李明"}


@pytest.mark.parametrize("person", ["方晓岚", "旷晓玲"])
@pytest.mark.parametrize("address", ["同志", "教授", "研究员"])
def test_addressed_behind_a_seldom_name(person: str, address: str) -> None:
    """The form of address makes sure that a name ends before it, whose first character is a word elsewhere."""
    (lecture,) = told(f"3月5日，云江市计量院院长{person}{address}授课。", type="training_lecture")
    assert lecture["speaker"] == {person}


@pytest.mark.parametrize("drive", ["质量提升行动", "质量提升三年行动", "能力提升行动", "标准提升计划"])
def test_drives_for_what_improves(drive: str) -> None:
    """启动|质量提升行动 begins a drive; in 检测|能力提升20% the word before is a noun."""
    assert [event["programme"] for event in told(f"近日，市市场监管局启动{drive}。", type="campaign")] == [{drive}]
    assert not told("今年以来，全市检测能力提升20%。", type="inspection_enforcement")


@pytest.mark.parametrize("person", ["方正", "时光辉", "司徒文杰", "丁一", "向前"])
def test_comrades_whose_name_is_a_word(person: str) -> None:
    """Whoever is called comrade and takes or leaves a post is named so, though the name is a word elsewhere."""
    text = f"会议宣布{person}同志任云江市计量院党委书记，王强同志不再担任云江市计量院党委书记。"
    assert [event["target"] for event in told(text, type="personnel")] == [{person}, {"王强"}]
    text = f"会议宣布王强同志任云江市计量院党委书记，{person}同志不再担任云江市计量院党委书记。"
    assert [event["target"] for event in told(text, type="personnel")] == [{"王强"}, {person}]
    assert not told("支部同志担任志愿者。", type="personnel")


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("副局长李明、格桑出席会议", {"李明", "格桑"}),
        ("副局长李明、丁一、乌云其其格参加会议", {"李明", "丁一", "乌云其其格"}),
        ("副局长李明、安宁及相关科室负责人参加会议", {"李明", "安宁"}),
        ("副局长李明、云南省有关同志参加会议", {"李明"}),
        ("副局长李明、师生参加会议", {"李明"}),
    ],
)
def test_who_shares_an_office(sentence: str, people: set[str]) -> None:
    """Behind an office that is shared stand names of other peoples and names that are words, but no places."""
    (meeting,) = told(f"3月5日，云江市市场监管局召开座谈会，{sentence}。", type="meeting")
    assert meeting["attendee"] == people


@pytest.mark.parametrize("goes", ["到", "赴", "来到", "深入"])
@pytest.mark.parametrize("firm", ["华美食品有限公司", "恒信电子科技有限责任公司", "永和食品有限公司"])
def test_firms_that_somebody_goes_to(goes: str, firm: str) -> None:
    """The name of a company that no list knows does not reach back over the verb of going."""
    (visit,) = told(f"3月5日，副局长王志强{goes}{firm}调研。", type="visit_research")
    assert (visit["visitor"], visit["target"]) == ({"王志强"}, {firm})
