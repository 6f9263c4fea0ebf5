"""Short passages as reporters write them, and what a fair reader tells of each."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

_MEETING = "5月6日，计量工作会议在宁波市召开。"
_COURSE = "5月6日，计量培训班在宁波市举办。"
_CAMPAIGN = "5月6日，甲县计量所开展“走进计量”科普活动。"


def role_of(texts: tuple[str, ...], type: str, role: str) -> set[str]:
    """What fills a role of the first event of a type."""
    events = told(*texts, type=type)
    return events[0].get(role, set()) if events else set()


@pytest.mark.parametrize(
    ("text", "came"),
    [
        (
            "来自浙江、江苏、安徽三省计量主管部门、电网企业和42家发电企业的120余人参加会议。",
            {"浙江、江苏、安徽三省计量主管部门", "电网企业", "42家发电企业"},
        ),
        (
            "来自省内各市州市场监管局、省直有关单位和部分重点企业的150余人参加会议。",
            {"省内各市州市场监管局", "省直有关单位", "部分重点企业"},
        ),
        ("来自全省检验检测机构的80余人参加会议。", {"全省检验检测机构"}),
        ("来自全省检验检测机构的80余名技术骨干参加会议。", {"技术骨干"}),
        ("10名市民代表、3名人大代表参加会议。", {"市民代表", "人大代表"}),
        ("12个县区、3个开发区60名执法人员参加会议。", {"执法人员"}),
        ("各市场监管所所长和食品安全专管员参加会议。", {"各市场监管所所长", "食品安全专管员"}),
    ],
)
def test_who_comes_is_told_by_houses_or_by_kinds(text: str, came: set[str]) -> None:
    """Where only a number of 人 comes from houses, the houses came; people of two kinds, each counted, are both told
    of."""
    assert role_of((_MEETING + text,), "meeting", "participant") == came


@pytest.mark.parametrize(
    ("text", "type", "came"),
    [
        (_CAMPAIGN + "30余名师生走进实验室，参观了仪器。", "campaign", {"师生"}),
        (_CAMPAIGN + "该所走进实验室，参观了仪器。", "campaign", set()),
        (_COURSE + "培训结束后，85名学员全部考试合格。", "training_lecture", {"学员"}),
        (_COURSE + "91名考评员顺利通过结业考试。", "training_lecture", {"考评员"}),
        (_COURSE + "培训对象为各县区质量管理人员。", "training_lecture", {"各县区质量管理人员"}),
        ("5月6日，全市餐饮企业负责人参加了“两个责任”专题培训。", "training_lecture", {"全市餐饮企业负责人"}),
        (
            "5月6日，甲市计量知识竞赛在宁波市举行，14支代表队经过激烈比拼决出名次。",
            "competition_comparison",
            {"代表队"},
        ),
    ],
)
def test_those_who_see_learn_and_compete_take_part(text: str, type: str, came: set[str]) -> None:
    """Who is shown something at a campaign, passes a course or competes takes part in it; who attends a course does not
    hold it."""
    assert role_of((text,), type, "participant") == came
    assert not came & role_of((text,), type, "organizer")


@pytest.mark.parametrize(
    ("text", "type", "where"),
    [
        ("5月6日上午于新街口举行的启动仪式上，市知识产权局发布了十大典型案例。", "meeting", {"新街口"}),
        (
            "5月6日在省广播电视台举行的辩论赛决赛中，江州师范学院辩论队夺冠。",
            "competition_comparison",
            {"省广播电视台"},
        ),
        ("5月6日，质量沙龙在软件园创业咖啡举行。", "meeting", {"软件园创业咖啡"}),
        ("5月6日，三省计量院院长齐聚宁波市，共商产业计量发展。", "meeting", {"宁波市"}),
        (
            "质量大会在会展中心举行。会上，市政府为10家企业颁发了市长质量奖。",
            "award_accreditation",
            {"会展中心"},
        ),
    ],
)
def test_where_people_come_together(text: str, type: str, where: set[str]) -> None:
    """The place stands behind 于 or 齐聚 as well, and prizes handed over at a gathering are given where that is."""
    assert role_of((text,), type, "location") == where


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "会议传达学习了全省质量会议精神，总结2024年工作，部署2025年任务。",
            {"全省质量会议精神", "2024年工作", "2025年任务"},
        ),
        ("专家们围绕检验检测方式改革展开研讨。", {"检验检测方式改革"}),
        ("双方就一季度合作推进情况进行座谈。", {"一季度合作推进情况"}),
    ],
)
def test_what_a_meeting_is_about(text: str, about: set[str]) -> None:
    """All that one sentence says a meeting did, without the verb that opens the talk and with the while that a matter
    is of."""
    assert role_of((_MEETING + text,), "meeting", "topic") == about


@pytest.mark.parametrize(
    ("text", "winner", "prize"),
    [
        ("在能力验证中，宁波市食品检验所参加的6个项目全部获得“满意”结果。", {"宁波市食品检验所"}, {"“满意”结果"}),
        ("会上为20家“放心消费示范单位”授牌。", {"20家“放心消费示范单位”"}, {"“放心消费示范单位”"}),
        ("浙江省选手共斩获个人金奖2枚、银奖3枚。", {"浙江省选手"}, {"个人金奖", "银奖"}),
        (
            "第三批“标准化良好行为企业”名单出炉！清江电缆等32家企业榜上有名。",
            {"清江电缆"},
            {"第三批“标准化良好行为企业”"},
        ),
        (
            "经公开招标，省标准化研究院被确定为标准体系建设项目承担单位。",
            {"省标准化研究院"},
            {"标准体系建设项目承担单位"},
        ),
    ],
)
def test_prizes_have_their_names(text: str, winner: set[str], prize: set[str]) -> None:
    """The name of a prize stands in the sentence before, within the count of those honoured, or as each of a list."""
    assert role_of((text,), "award_accreditation", "recipient") == winner
    assert role_of((text,), "award_accreditation", "name") == prize


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("甲市计量所牵头制定的《水表检定规程》荣获一等奖。", "policy_issuance"),
        ("甲省计量院成为全省首家设立博士后工作站的计量技术机构。", "organization_founding"),
        ("甲市企业入选数量居全省第二位。", "award_accreditation"),
        ("“质量月”宣传活动走进宁波市，活动现场向企业发放手册500余册。", "outcome_report"),
    ],
)
def test_what_only_describes_tells_nothing_of_its_own(text: str, type: str) -> None:
    """Who drew up what wins, what somebody is the first to have, how many were chosen, what is handed out on the spot
    are no events beside the one that is told."""
    assert told(text, type=type) == []


def test_channels_stand_in_a_list() -> None:
    """Every way of a list by which something is handed in is one, a hotline and a letter too."""
    text = "甲海关公开征集风险信息，公众可通过“甲海关”微信公众号、12360热线提交线索。"
    assert role_of((text,), "call_for_proposals", "channel") == {"“甲海关”微信公众号", "12360热线"}
    text = "5月6日，甲县市场监管局就《甲县检验条例》公开征求意见，社会各界可通过信函、电子邮件或登录省局官网反馈。"
    assert role_of((text,), "call_for_proposals", "channel") == {"信函", "电子邮件", "省局官网"}


def test_who_drew_a_standard_up_does_not_issue_it() -> None:
    """Those who drafted a standard that appears are no issuers."""
    text = "由甲研究院牵头，联合清江大学、云溪电子集团等17家单位共同起草的国家标准《门锁安全技术要求》近日获批发布。"
    assert role_of((text,), "policy_issuance", "issuer") == set()


def test_who_hands_something_over_at_a_ceremony_is_there() -> None:
    """颁发 and 颁奖 say who was at the ceremony told before."""
    text = "颁奖仪式昨日在市民中心举行，副市长袁立为获奖单位颁奖。"
    assert role_of((text,), "meeting", "attendee") == {"袁立"}


def test_who_is_commissioned_with_a_comparison_holds_it_too() -> None:
    """委托…承担 in a later clause names who carries it out."""
    text = "省市场监管局决定组织实施水中总磷能力验证，并委托省食品检验研究院具体承担。"
    assert role_of((text,), "competition_comparison", "co_organizer") == {"省食品检验研究院"}


def test_a_post_stands_in_quotation_marks() -> None:
    """担任…“产业导师” names the post; people from houses are in no house."""
    text = "5月6日，高级技师罗宏受聘担任江州市计量院“产业导师”。"
    assert role_of((text,), "personnel", "name") == {"“产业导师”"}
    text = "日前，省计量协会聘请了来自高校、科研院所的32名专家。"
    assert role_of((text,), "personnel", "host_org") == set()
