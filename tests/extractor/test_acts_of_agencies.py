"""Acts that agencies tell in everyday words: themes, drafts, publicity, reviews, talks, what is taken away."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


def _one(*paragraphs: str, type: str, title: str | None = None) -> dict[str, set[str]]:
    (event,) = told(*paragraphs, type=type, title=title)
    return event


@pytest.mark.parametrize(
    ("text", "issuer", "theme", "words"),
    [
        (
            "省质量协会近日公布2025年质量月活动主题：“质量让生活更美好”。",
            "省质量协会",
            "2025年质量月活动主题",
            "质量让生活更美好",
        ),
        ("市水利局将今年节水宣传周主题确定为“节水在身边”。", "市水利局", "今年节水宣传周主题", "节水在身边"),
        ("市博览局把本届茶叶博览会的主题定为“茶和天下”。", "市博览局", "本届茶叶博览会的主题", "茶和天下"),
    ],
)
def test_a_theme_is_made_known_or_decided_on(text: str, issuer: str, theme: str, words: str) -> None:
    """The theme of a day, a month or a fair is a paper of those who word it; how it reads is what it is about."""
    event = _one(text, type="policy_issuance")
    assert (event["issuer"], event["document"], event["topic"]) == ({issuer}, {theme}, {words})


@pytest.mark.parametrize("text", ["大会主题确定后，市质量协会将主题海报发到各县。", "市水利局发布主题宣传片。"])
def test_no_theme_is_told_by_the_way(text: str) -> None:
    """A theme that is only mentioned, and posters of it, are issued by nobody."""
    assert told(text, type="policy_issuance") == []


@pytest.mark.parametrize("short", ["（以下简称《办法》）", "（下称《办法》）", "（以下简称“办法”）"])
def test_opinions_are_asked_on_a_draft_with_its_short_name(short: str) -> None:
    """What a draft is called further on may stand between it and the verb."""
    event = _one(f"近日，市水利局就《供水管理办法》{short}公开征求意见，以规范供水。", type="call_for_proposals")
    assert event["document"] == {"《供水管理办法》"}


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("检查中，执法人员还向加油站负责人宣传计量法律法规。", "执法人员", "加油站负责人"),
        ("民警深入田间地头，向村民宣传禁毒知识。", "民警", "村民"),
        ("县税务局向纳税人宣传税收优惠政策。", "县税务局", "纳税人"),
        ("走访中，社区工作者向居民普及反诈知识。", "社区工作者", "居民"),
    ],
)
def test_people_are_told_of_rules(text: str, who: str, whom: str) -> None:
    """Making rules or knowledge known to those who are named is a drive for publicity, however small."""
    event = _one(text, type="campaign")
    assert (event["organizer"], event["recipient"]) == ({who}, {whom})


@pytest.mark.parametrize(
    "text",
    [
        "下一步，县局将继续向群众宣传计量知识。",
        "向公众宣传科学用药知识是药监部门的职责。",
        "县局累计向群众宣传计量知识1200人次。",
    ],
)
def test_publicity_in_general_is_no_event(text: str) -> None:
    """Plans, duties and sums of publicity tell no deed."""
    assert told(text, type="campaign") == []


@pytest.mark.parametrize(
    ("text", "type", "role", "value"),
    [
        (
            "国家玻璃质检中心是2016年5月经国家质检总局批准筹建的，今年通过验收。",
            "award_accreditation",
            "time",
            "2016年5月",
        ),
        ("市计量协会是1986年成立的，现有会员120家。", "organization_founding", "time", "1986年"),
        ("省药品检查分中心是由国家药监局批准设立的。", "organization_founding", "founder", "国家药监局"),
        ("《节水条例》是2024年5月由市人大常委会审议通过的。", "policy_issuance", "issuer", "市人大常委会"),
    ],
)
def test_a_sentence_may_stress_when_or_by_whom(text: str, type: str, role: str, value: str) -> None:
    """是…的 around a verb stresses when or by whom it was done; it describes nothing and rules nothing."""
    assert value in told(text, type=type)[0][role]


@pytest.mark.parametrize(
    "text",
    ["擅自销售过期食品的，是由市场监管部门责令改正的。", "这是去年抽查不合格的产品。", "但是由市局查处的，另行公布。"],
)
def test_a_condition_stresses_nothing(text: str) -> None:
    """What a rule says of those who break it, and what describes a thing, is no deed."""
    assert told(text, type="inspection_enforcement") == []


@pytest.mark.parametrize(
    "name",
    [
        "高校、科研院所与装备制造企业技术需求对接活动",
        "检验机构与企业供需对接活动",
        "茶州市与临江市检验检测技术交流会",
    ],
)
def test_what_is_held_names_both_sides(name: str) -> None:
    """与 inside what takes place joins those for whom it is held; it parts no phrase."""
    assert _one(f"6月6日，{name}在会展中心举行。", type="meeting")["name"] == {name}


def test_two_things_are_held() -> None:
    """Where what stands before 与 is held by itself, it is the name."""
    assert _one("5月6日，座谈会与培训班在会展中心举行。", type="meeting")["name"] == {"座谈会"}


def test_a_paragraph_is_about_whom_a_later_sentence_names() -> None:
    """Where a paragraph opens with a definition, the subject of the sentence behind it goes on."""
    text = (
        "“质量月”是一项群众性活动，旨在提高质量意识。近年来，湘潭市大力推进质量工作。"
        "在全省第一个获得全国质量强市示范城市称号，第一个获得国务院督查激励。"
    )
    events = told(text, type="award_accreditation")
    assert [event["recipient"] for event in events] == [{"湘潭市"}, {"湘潭市"}]
    assert told(text, type="inspection_enforcement") == []


def test_experts_go_through_drafts() -> None:
    """The drafts that are gone through are papers, one by one; a review has no name."""
    text = "后续，评审专家对《绿茶加工规程》、《茶园作业规范》两项地方标准进行了立项审查。"
    event = _one(text, type="evaluation_ranking")
    assert event["document"] == {"《绿茶加工规程》", "《茶园作业规范》"}
    assert "programme" not in event
    assert told("评审组对《办法》落实情况进行了审议。", type="evaluation_ranking") == []


def test_what_a_comparison_is_of_is_no_sum() -> None:
    """A number that says of how many items a comparison is leaves it one; so many courses of a year are a figure."""
    event = _one("今年以来，省计量院开展了水表、燃气表2个项目的计量比对工作。", type="competition_comparison")
    assert event["name"] == {"水表、燃气表2个项目的计量比对"}
    assert event["quantity"] == {"2个"}
    assert told("近年来，省计量院举办了32场次培训班。", type="training_lecture") == []


def test_talks_are_held_in_the_breaks() -> None:
    """双边会晤 is what is held; a break of the congress says when."""
    event = _one("王强副局长在大会间隙与美国质量协会举行双边会晤。", type="meeting")
    assert (event["attendee"], event["participant"]) == ({"王强"}, {"美国质量协会"})


def test_officials_set_out() -> None:
    """An official who sets out for somewhere goes on a visit; a train does not."""
    event = _one("运输局局长陈方明日上午启程前赴新加坡，出席国际海事周。", type="visit_research")
    assert (event["visitor"], event["location"]) == ({"陈方"}, {"新加坡"})
    assert told("5月6日，首趟列车启程前往北京。", type="visit_research") == []


def test_by_saying_so_a_body_founds() -> None:
    """What a body says it does hereby (特) is done by its words."""
    event = _one("省仪器学会表示，为加强标准化工作，特成立船舶仪器专业委员会。", type="organization_founding")
    assert event["founded"] == {"船舶仪器专业委员会"}


def test_those_whom_a_contest_was_sent_win() -> None:
    """Who sent the winners to the contest is no part of their names."""
    text = "本次大赛派出的市农产品质量安全中心王林、县农产品质量安全站张雁，分别夺得个人二等奖。"
    assert _one(text, type="award_accreditation")["recipient"] == {"王林", "张雁"}


@pytest.mark.parametrize("title", ["关于取消清水湾、云岭两家景区资质的公告", None])
def test_a_signed_paper_takes_away_what_several_had(title: str | None) -> None:
    """Several who lose a rank in one paper are named one by one; who signs it takes it, under a title or none."""
    event = _one(
        "根据有关规定，经研究，取消清水湾、云岭两家景区国家3A级旅游景区资质。",
        "临江市文化广电和旅游局",
        "2025年5月12日",
        type="inspection_enforcement",
        title=title,
    )
    assert event["target"] == {"清水湾", "云岭"}
    assert event["organizer"] == {"临江市文化广电和旅游局"}
    assert event["penalty"] == {"国家3A级旅游景区资质"}


@pytest.mark.parametrize(
    ("text", "organizer"),
    [
        ("7月11日晚，湘潭县公安局交警大队全警出动，在城区范围内严查酒驾违法行为。", "湘潭县公安局交警大队"),
        ("6月3日，湘潭市城管局全员出动，集中整治占道经营。", "湘潭市城管局"),
        ("此外，该局联合公安等部门，全力整治农村假冒伪劣食品。", "该局"),
    ],
)
def test_all_hands_turn_out_against_an_evil(text: str, organizer: str) -> None:
    """How many turn out, with whom and where may stand between who fights an evil and the verb."""
    event = _one(text, type="campaign")
    assert event["organizer"] == {organizer}
    assert "target" in event


def test_a_drill_may_be_called_an_action() -> None:
    """演练行动 is a drill by its own name, no campaign."""
    event = _one("4月28日，县市场监管局组织开展电梯应急救援演练行动。", type="training_lecture")
    assert event["name"] == {"电梯应急救援演练行动"}
