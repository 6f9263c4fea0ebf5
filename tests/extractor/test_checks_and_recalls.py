"""Checks, sanctions, recalls and campaigns: who, whom, why, and what is no event beside them."""

from __future__ import annotations

import pytest

from schemas.events import EventType
from tests.extractor.test_gatherings import Arguments, roles, told


def _only(text: str, kind: EventType) -> Arguments:
    (event,) = [e for e in told(text) if e.type is kind]
    return roles(event)


@pytest.mark.parametrize(
    ("sentence", "organizers"),
    [
        ("5月7日，临河市督导组分成三组对第一中学进行了督导检查。", ["临河市督导组"]),
        ("江平县应急局抽调业务骨干组成检查组，先后到各加油站，现场检查消防器材。", ["江平县应急局"]),
        ("6月3日，市卫健委领导一行对县医院进行督导检查。", ["市卫健委"]),
        ("检查组一行5人对辖区药店进行了检查。", ["检查组"]),
        (
            "河西区城管大队、公安、交警、交通运输等部门对渣土车进行了检查。",
            ["河西区城管大队", "公安", "交警", "交通运输"],
        ),
    ],
)
def test_an_organizer_ends_where_its_deed_begins(sentence: str, organizers: list[str]) -> None:
    """Neither whom a body sends nor how it sets out belongs to its name; departments told by their work are bodies."""
    assert _only(sentence, EventType.INSPECTION_ENFORCEMENT)["organizer"] == set(organizers)


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        ("6月2日，县卫健局对县人民医院、县中医院2家医院开展专项检查。", ["县人民医院", "县中医院"]),
        ("经南京市市场监管局约谈，江州远达电器有限公司下架问题产品。", ["江州远达电器有限公司"]),
        ("在南京市市场监管局约谈下，江州远达电器有限公司下架问题产品。", ["江州远达电器有限公司"]),
        ("市应急局要求华能公司停止生产。", ["华能公司"]),
        ("市监局检查了惠万家超市、好又多超市等12家超市。", ["惠万家超市", "好又多超市"]),
        ("市应急局对46家企业开展专项检查。", ["46家企业"]),
        ("市场监管局约谈叮当优选、蓝鲸出行等6家平台企业。", ["叮当优选", "蓝鲸出行"]),
        ("市场监管局约谈外卖、网约车等6家平台企业。", ["平台企业"]),
        ("市住建局对检查中发现的问题工地责令停工整改。", ["问题工地"]),
        ("县市监局对屡次被家长投诉的蓝天文具店开展专项检查。", ["蓝天文具店"]),
        ("市消保委向被点名的两家平台企业送达了整改通知书。", ["平台企业"]),
        ("昨天，这家烧烤店领到了2000元的罚单。", ["这家烧烤店"]),
        ("省质监局2012年抽查的学生文具包括书包、笔袋、橡皮等6种产品。", ["学生文具"]),
        ("市市监局对全市9个镇（街道）的烧烤店开展检查。", ["烧烤店"]),
        ("市市监局严厉查处无照、无证生产经营食品行为。", ["无照、无证生产经营食品行为"]),
        ("检查组对小食杂店、小卖部、便利店等食品经营单位逐一检查。", ["小食杂店", "小卖部", "便利店"]),
        ("县市监局对青石镇、白沙镇（街道）、高新区等6个镇（街道）开展督查。", ["青石镇", "白沙镇（街道）", "高新区"]),
        ("执法人员检查时，发现一辆面包车上正在销售未经检疫的牛肉。", ["面包车"]),
        (
            "检查组先后深入惠民超市、安康大药房等经营单位，重点对食品安全、消防安全等工作开展检查。",
            ["惠民超市", "安康大药房"],
        ),
    ],
)
def test_those_who_are_checked_are_named_one_by_one(sentence: str, targets: list[str]) -> None:
    """A count closes the list of names, and where they went says whom they checked."""
    assert _only(sentence, EventType.INSPECTION_ENFORCEMENT)["target"] == set(targets)


def test_in_view_of_what_they_check_is_not_checked() -> None:
    """针对…的特点 says why, however far the list goes in which it stands."""
    sentence = "针对中秋、国庆期间礼品消费的特点，江州市市监局开展价格检查。"
    assert "target" not in _only(sentence, EventType.INSPECTION_ENFORCEMENT)


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("2025年元旦、春节将至，江州市市监局开展年货市场专项检查。", None),
        ("2023年“五一”国际劳动节即将来临，江州市市监局开展食品安全专项检查。", None),
        ("中考临近，6月2日，江州市市监局开展文具专项检查。", {"6月2日"}),
        ("2月5日，春节将近，江州市市监局开展年货市场专项检查。", {"2月5日"}),
        ("江州融媒体（记者 李明）2月5日，江州市市监局采取突击方式，对菜场开展检查。", {"2月5日"}),
        ("江州市市监局从本月5日至2017年2月28日开展年货市场专项检查。", {"本月5日"}),
    ],
)
def test_what_draws_near_is_not_when_it_is_done(sentence: str, time: set[str] | None) -> None:
    """A feast to come is why they check; 将 in 将至 plans nothing."""
    assert _only(sentence, EventType.INSPECTION_ENFORCEMENT).get("time") == time


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("因未按规定公示价格，江南超市被市场监管局罚款5000元。", "未按规定公示价格"),
        ("市药监局对康健大药房涉嫌销售劣药行为立案调查。", "销售劣药行为"),
        ("县应急局对江南化工厂进行检查，发现该厂存在通道堵塞、灭火器过期等问题。", "通道堵塞、灭火器过期"),
        ("市邮政管理局就投诉率偏高问题约谈飞达快递公司。", "投诉率偏高问题"),
    ],
)
def test_why_somebody_is_dealt_with(sentence: str, topic: str) -> None:
    """What was wrong, or what it is about, is the topic of a sanction or check."""
    assert _only(sentence, EventType.INSPECTION_ENFORCEMENT)["topic"] == {topic}


@pytest.mark.parametrize(
    ("sentence", "penalty"),
    [
        ("执法人员对违规书籍予以全部没收。", "全部没收"),
        ("市药监局对2家严重违规的企业依法收回《药品GMP证书》。", "收回《药品GMP证书》"),
    ],
)
def test_what_is_taken_away(sentence: str, penalty: str) -> None:
    """Goods and licences that are taken are the measure."""
    assert _only(sentence, EventType.INSPECTION_ENFORCEMENT)["penalty"] == {penalty}


@pytest.mark.parametrize(
    ("sentence", "penalty"),
    [
        ("江州市税务局对甲公司处以偷税数额百分之五十的罚款。", "偷税数额百分之五十的罚款"),
        ("省药监局对丁公司处以货值金额1.5倍罚款。", "货值金额1.5倍罚款"),
        ("省市监局对丙公司处以其2021年中国境内销售额1320.5万元2%的罚款。", "其2021年中国境内销售额1320.5万元2%的罚款"),
    ],
)
def test_a_fine_may_be_a_share(sentence: str, penalty: str) -> None:
    """How much of a sum is imposed is the penalty, and no figure beside it."""
    roles = _only(sentence, EventType.INSPECTION_ENFORCEMENT)
    assert roles["penalty"] == {penalty}
    assert not roles.get("quantity")


@pytest.mark.parametrize(
    "sentence",
    [
        "为深入推进“清朗”行动，切实净化网络环境。",
        "此举旨在推进“清朗”行动。",
        "此次会议旨在落实发展规划，加快建设创新中心，实施“护航”专项行动。",
        "作为市里实施“北水南调”工程的配套项目，白马泵站规模不小。",
        "国家质检总局要求其他生产同类玩具的企业主动召回有类似缺陷的玩具产品。",
        "市局在检查中发现的问题已整改。",
        "市应急局要求各企业立即整改。",
        "会议要求企业立即整改隐患。",
    ],
)
def test_aims_appeals_and_descriptions_tell_nothing(sentence: str) -> None:
    """What something is done for, what everybody else shall do, and what a verb describes are no events."""
    types = (EventType.CAMPAIGN, EventType.PRODUCT_RECALL, EventType.INSPECTION_ENFORCEMENT)
    assert not [e for e in told(sentence) if e.type in types]


def test_a_recall_is_told_by_its_notice() -> None:
    """With whom it was filed, by which rules, what is wrong and how many there are, though other sentences say so."""
    found = _only(
        "日前，江州远达电器有限公司根据《消费品召回管理暂行规定》的要求，向江州省市场监督管理局备案了召回计划。"
        "自2024年5月6日起，召回部分电热毯。本次召回范围内的产品，由于控温器焊点虚接，可能起火。"
        "受影响的产品数量共计3200条。",
        EventType.PRODUCT_RECALL,
    )
    assert found["recipient"] == {"江州省市场监督管理局"}
    assert found["document"] == {"《消费品召回管理暂行规定》"}
    assert found["topic"] == {"控温器焊点虚接"}
    assert found["quantity"] == {"3200条"}


def test_lines_that_open_with_the_verb_list_what_is_recalled() -> None:
    """召回以下车辆 is filled by the lines below it, and each maker of a sentence recalls its own."""
    listed = _only(
        "自2022年5月11日起，江州汽车有限公司召回以下车辆。\n"
        "召回2021年4月19日至2022年4月6日期间生产的部分远山汽车、2021年7月24日至2022年4月8日期间生产的部分近水汽车，共计8260辆。",
        EventType.PRODUCT_RECALL,
    )
    assert listed["target"] == {"远山汽车", "近水汽车"}
    both = told("江州汽车有限公司召回远山汽车407台；临海汽车有限公司召回近水汽车201台。")
    assert [roles(e)["quantity"] for e in both if e.type is EventType.PRODUCT_RECALL] == [{"407台"}, {"201台"}]


def test_straight_quotation_marks_and_brackets_are_read() -> None:
    """What stands in the marks of a typewriter is a name as well."""
    wide = told("6月1日，江平县供电公司启动“安全生产万里行”活动。江州（中国）汽车公司参加。")
    half = told('6月1日，江平县供电公司启动"安全生产万里行"活动。江州(中国)汽车公司参加。')
    assert [(e.type, e.trigger.start, len(e.arguments)) for e in half] == [
        (e.type, e.trigger.start, len(e.arguments)) for e in wide
    ]
    assert roles(half[0])["programme"] == {'"安全生产万里行"活动'}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "7家企业因环保设施未验收被责令停止生产。",
            {"target": {"企业"}, "topic": {"环保设施未验收"}, "penalty": {"停止生产"}, "quantity": {"7家"}},
        ),
        (
            "江南化工厂因未办理排污许可被罚款贰万元。",
            {"target": {"江南化工厂"}, "topic": {"未办理排污许可"}, "penalty": {"罚款贰万元"}},
        ),
        ("李四因未取得驾驶证被行政拘留10日。", {"target": {"李四"}, "penalty": {"行政拘留10日"}}),
        (
            "9月10日，3个督察组陆续进驻福建、河南等5个省开展督察。",
            {"location": {"福建", "河南"}, "organizer": {"3个督察组"}},
        ),
        ("联合检查组分两队，对县城商场、药店进行检查。", {"organizer": {"联合检查组"}, "target": {"县城商场", "药店"}}),
    ],
)
def test_what_was_not_done_is_why_and_where_somebody_moves_in_is_where(sentence: str, wanted: Arguments) -> None:
    """The reason denies nothing, a day is nobody, a province that inspectors move into is a place."""
    found = _only(sentence, EventType.INSPECTION_ENFORCEMENT)
    assert {role: found.get(role) for role in wanted} == wanted


def test_a_campaign_against_something_and_a_name_with_a_comma_are_told_whole() -> None:
    """对…进行整治 aims at something; what a quotation ends in is no part of it."""
    against = _only("近日，由江平县建设局监察队牵头工商、街道等部门，对占道经营行为进行专项整治。", EventType.CAMPAIGN)
    assert against["target"] == {"占道经营行为"}
    assert against["co_organizer"] == {"工商", "街道"}
    named = _only("3月5日，学院开展了“文明在行动,美丽伴我行”主题公益劳动。", EventType.CAMPAIGN)
    assert named["programme"] == {"“文明在行动,美丽伴我行”主题公益劳动"}


@pytest.mark.parametrize(
    "sentence",
    [
        "截至目前，共检查企业10家，下达责令限期整改指令书20份，排查隐患78项。",
        "总局加强召回技术支撑，强化缺陷产品召回管理。",
        "国家药监局要求江州省药监局收回大得利制药有限公司药品GMP证书。",
    ],
)
def test_figures_and_the_work_of_recalling_tell_no_deed(sentence: str) -> None:
    """Orders that are counted up, the means of recalling and licences taken back recall nothing."""
    types = (EventType.PRODUCT_RECALL, EventType.INSPECTION_ENFORCEMENT)
    assert not [e for e in told(sentence) if e.type in types]


def test_when_it_was_made_is_not_when_it_is_recalled() -> None:
    """The day of what describes the product dates no recall."""
    found = _only("6月3日，江州程远公司对2023年3月生产的儿童推车进行召回，共计30辆。", EventType.PRODUCT_RECALL)
    assert found["time"] == {"6月3日"}


def test_products_are_named_behind_model_and_number() -> None:
    """型号为…的 describes what is recalled."""
    found = _only(
        "日前，江州程远公司决定召回2020年8月1日制造的部分型号为S140，货号为L1的儿童卫衣，共计30件。",
        EventType.PRODUCT_RECALL,
    )
    assert found["target"] == {"儿童卫衣"}
    assert found["quantity"] == {"30件"}
