"""What a paper provides for, what only describes, and deeds of seldom kinds: recalls of several firms, boards elected
anew, comparisons that an institute leads."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(text: str) -> dict[str, list[tuple[str, str]]]:
    """The arguments of a text's events, by type; statements are left out."""
    events = [e for e in extract_events(article(text)) if e.type.value != "statement"]
    return {e.type.value: [(a.role.value, a.span.text) for a in e.arguments] for e in events}


@pytest.mark.parametrize(
    "text",
    [
        "省质监局与江州标准化院签署合作协议，开展产品风险监测和评估等。",
        "省质监局与江州标准化院签署合作协议，共同开展监督抽查、举办标准化培训班。",
        "省质监局与江州标准化院签署合作协议。根据协议，双方建立战略合作伙伴关系。",
    ],
)
def test_what_an_agreement_provides_for_is_not_done_yet(text: str) -> None:
    """Only the signing is told, with both its parties."""
    events = told(text)
    assert [*events] == ["agreement_signing"]
    assert [who for role, who in events["agreement_signing"] if role == "signatory"] == ["省质监局", "江州标准化院"]


def test_what_is_done_at_a_signing_is_told() -> None:
    """并开展了座谈: with 了 it was done."""
    assert "meeting" in told("江州大学与江州标准化院签署合作协议，并开展了座谈交流。")


@pytest.mark.parametrize(
    "text",
    [
        "计量所与稽查队相配合，监督检查与现场检定相结合。",
        "查获的走私卷烟、不合格货物等均要进行销毁处置。",
        "例如，海关依法没收的成品油，按规定交石油企业收购。",
        "企业自愿参与分级，通过第三方认证机构，依照标准确认等级。",
        "该县积极做好计量器具线上备案、受理工作。",
    ],
)
def test_how_things_are_done_tells_nothing(text: str) -> None:
    """How two ways go together, what becomes of such goods, examples, and by whose help."""
    assert told(text) == {}


def test_each_of_several_firms_recalls() -> None:
    """召回活动涉及甲、乙等8家企业, 督促甲、乙实施召回: not the authority that sees to it."""
    events = told(
        "近期，省市场监管局督促实施召回。召回活动涉及江州电梯有限公司和清河电梯有限公司等8家企业，共675台电梯。"
    )
    assert [who for role, who in events["product_recall"] if role == "organizer"] == [
        "江州电梯有限公司",
        "清河电梯有限公司",
    ]
    events = told("省市场监管局督促江州汽车有限公司、海陵客车有限公司实施召回，共1675辆车。")
    assert [who for role, who in events["product_recall"] if role == "organizer"] == [
        "江州汽车有限公司",
        "海陵客车有限公司",
    ]


def test_a_board_is_elected_anew() -> None:
    """换届 by itself; what is asked for (要求按期换届) is not done."""
    assert ("target", "第三届江州市计量协会") in told("第三届江州市计量协会于日前成功换届。")["personnel"]
    assert told("省局要求各协会按期换届。") == {}


def test_an_institute_leads_a_comparison() -> None:
    """主持了…的比对工作."""
    events = told("近日，省计量院作为主导实验室主持了全省水表检定能力的比对工作。")
    assert ("organizer", "省计量院") in events["competition_comparison"]


def test_a_standard_that_passed_its_review_is_yet_to_be_issued() -> None:
    """《…》日前通过专家评审，将于年底前发布: both are told of the paper."""
    events = told("《儿童家具通用要求》日前通过专家评审，将于今年年底之前正式发布。")
    assert ("document", "《儿童家具通用要求》") in events["policy_issuance"]


def test_men_sent_out_who_checked_are_no_help() -> None:
    """出动技术人员80人次，共检查…: a figure of the check."""
    assert [*told("该局出动执法人员与技术人员80多人次，共检查6个集贸市场，衡器400多台件。")] == ["outcome_report"]


def test_a_telephone_number_counts_nobody() -> None:
    """电话24513174张胜雄: the name of who answers stands behind it."""
    events = told("该分局计量课服务电话（02）24513174张胜雄课长，将竭诚提供服务。")
    assert "24513174张" not in str(events)


@pytest.mark.parametrize(
    ("words", "length"), [("两个多月", "两个多月"), ("半年多", "半年多"), ("三个多小时", "三个多小时")]
)
def test_a_length_of_time_has_its_surplus(words: str, length: str) -> None:
    """半年|多 is part of it; 连续3天多部门联合执法 has none."""
    events = told(f"江州市市场监管局开展加油机专项检查，历时{words}。")
    assert ("duration", length) in events["inspection_enforcement"]


def test_partners_of_a_list_may_be_shops() -> None:
    """联合消保委、眼镜店和珠宝店; 联合社区 names no 联合社."""
    events = told("江州市计量所联合市消保委、眼镜店和珠宝店开展计量日宣传活动。")
    partners = [who for role, who in events["campaign"] if role == "co_organizer"]
    assert partners == ["市消保委", "眼镜店", "珠宝店"]
    events = told("江州质监局联合社区、物业公司在人民广场开展宣传活动。")
    assert ("organizer", "江州质监局") in events["campaign"]


def test_a_list_of_sites_goes_on_behind_a_comma() -> None:
    """来到甲镇A校、B校，乙镇C校、D校等学校: D校 checks nobody."""
    events = told("检查组先后来到甲江镇沙土小学、天洋学校，乙江镇罗桥小学、大同小学等学校，对校园周边环境进行了检查。")
    assert [who for role, who in events["inspection_enforcement"] if role == "organizer"] == ["检查组"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("市场监管总局起草了《分级意见（征求意见稿）》，现向社会公开征求意见。", ["call_for_proposals"]),
        ("日前，江州智能公司向海关总署提交了召回计划，从7月6日起召回食物搅拌机200台。", ["product_recall"]),
        ("江州中院审理的复制发行软件侵犯著作权罪案入选10大案件。", ["award_accreditation"]),
    ],
)
def test_one_deed_is_one_event(text: str, types: list[str]) -> None:
    """The draft of a call, the plan of a recall and the hearing of a chosen case are told with those."""
    assert [*told(text)] == types


def test_a_headline_of_checks_is_no_drive() -> None:
    """重拳打击伪劣衡器 over a check of the market."""
    events = extract_events(
        article("近日，江州市质监局对辖区内的计量器具市场进行了监督检查。", title="江州质监局重拳打击销售伪劣衡器")
    )
    assert [e.type.value for e in events] == ["inspection_enforcement"]


def test_who_works_somewhere_takes_part() -> None:
    """在江州从事维保业务的各单位负责人参加: where they work is no place of the meeting."""
    events = told("3月5日，江州市市场监管局召开电梯维保工作会议。在江州从事维保业务的各单位负责人共60余人参加会议。")
    assert ("participant", "各单位负责人") in events["meeting"]


def test_places_of_which_each_has_one_are_one_phrase() -> None:
    """北京、浙江、新疆3个省（区、市）市场监管局作了交流发言: no place takes part by itself."""
    events = told("5月3日，全国特种设备座谈会在江州召开。北京、浙江、新疆3个省（区、市）市场监管局作了交流发言。")
    assert ("participant", "北京") not in events["meeting"]
    events = told("8月24日，江州小家电有限公司向江苏、浙江两省市场监管局备案召回计划。")
    assert ("recipient", "江苏、浙江两省市场监管局") in events["product_recall"]


def test_who_is_asked_to_teach_gets_no_post() -> None:
    """聘请专家授课."""
    assert "personnel" not in told("培训工作由省计量院承办，聘请国内知名专家吴海和刘桂平授课。")


def test_who_examines_and_hands_on_awards() -> None:
    """某局审定并核报省政府，决定授予: the office alone."""
    events = told("省市场监管局审定并核报省政府，决定对江州科技集团股份有限公司等9家组织授予省质量奖。")
    assert ("organizer", "省市场监管局") in events["award_accreditation"]
