"""Scenes that news opens with, single ones who are punished of many, and checks in other words than 检查."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("5月8日，柳庄镇文化广场上热闹非凡。县市场监管局在这里举办“3·15”宣传活动。", "campaign", "柳庄镇文化广场"),
        ("柳庄镇便民服务中心门前，县市场监管局开展了计量宣传活动。", "campaign", "柳庄镇便民服务中心"),
        ("走进城东农贸市场，秤声不断。5月8日，一场计量宣传活动在此举行。", "campaign", "城东农贸市场"),
        ("5月8日，市计量院技术人员下沉桃林社区，为居民免费检测血压计。", "assistance_service", "桃林社区"),
        ("5月8日，市计量院技术人员驱车赶到柳庄镇，上门为渔民校准电子秤30台。", "assistance_service", "柳庄镇"),
        ("5月8日，副市长周平赴高新区检查食品安全工作。", CHECK, "高新区"),
        ("5月8日，市市场监管局到兴华街集中清查，共检查商户41户，查获假冒卷烟12条。", CHECK, "兴华街"),
        ("5月8日，清河县某物流园内一辆槽罐车发生泄漏。", "other", "清河县某物流园内"),
    ],
)
def test_scenes_say_where(text: str, kind: str, where: str) -> None:
    """Scenes, words that refer to them, zones that somebody goes to, and what lies inside a house are where it is."""
    (event,) = told(text, type=kind)
    assert event["location"] == {where}


def test_scene_gives_its_day_to_what_is_done_there() -> None:
    """The day with which a scene opens is that of what happens in it."""
    (drive,) = told("5月8日，柳庄镇文化广场上热闹非凡。县市场监管局在这里举办宣传活动。", type="campaign")
    assert drive["time"] == {"5月8日"}


@pytest.mark.parametrize("zone", ["高新区", "经开区", "老城区"])
def test_zone_gone_to_is_no_target(zone: str) -> None:
    """Whoever goes to a zone to check checks what is in it."""
    (check,) = told(f"5月8日，市市场监管局检查组到{zone}督查食品安全工作。", type=CHECK)
    assert "target" not in check


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("5月8日，市市场监管局突击抽查火锅店5家，对其中1家未消毒餐具的门店给予警告。", {"门店"}),
        ("5月8日，检查组抽查在建工地7个，发现隐患93条，对1家管理混乱的项目现场叫停。", {"管理混乱的项目"}),
    ],
)
def test_single_one_is_punished_for_itself(text: str, target: set[str]) -> None:
    """What is imposed on a single one of those who were checked is told beside the check, with its own figures."""
    check, sanction = told(text, type=CHECK)
    assert "penalty" not in check
    assert sanction["target"] == target
    assert not check["quantity"] & sanction["quantity"]


def test_check_with_many_sanctions_stays_one() -> None:
    """What is imposed on several is a part of what the check came to."""
    assert (
        len(told("5月8日，市市场监管局检查网店213家，对冒用商标的6家商户立案查处，罚款共计19.4万元。", type=CHECK)) == 1
    )


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("5月8日，市海事处对辖区渡口渡船安全状况摸底排查。", "渡口渡船安全状况"),
        ("5月8日，专班对全区41所学校食堂逐校排查，发现问题118处。", "学校食堂"),
        ("5月8日，市特检院对全市53台大型游乐设施逐一“体检”。", "大型游乐设施"),
        ("5月8日，市计量所技术人员对县医院86台医用设备做了全面检测。", "医用设备"),
        ("5月8日，市市场监管局上门检查了腌菜厂。", "腌菜厂"),
        ("5月8日，市市场监管局现场测试加油枪36条。", "加油枪"),
        ("5月8日晚，城关市场监管所零点夜查屠宰场。", "屠宰场"),
        ("5月8日，县纤检站对县内3所学校的床上用品抽样，每校各抽3套。", "学校的床上用品"),
        ("5月8日，省巡察组向市人民医院党委反馈巡察意见。", "市人民医院党委"),
        ("5月8日，市特检院对市妇幼保健院的8部电梯进行限速器校验。", "电梯"),
        ("5月8日，镇食药所执法人员在一处民房内查到无标签农药46瓶。", "无标签农药"),
        ("近日，市市场监管局将永发商贸等27户企业列入经营异常名录。", "永发商贸"),
        ("5月8日，民警将涉嫌销售假酒的男子陈某当场抓获。", "陈某"),
        ("执法人员发现2家站点仍在使用超期气瓶，当场予以封存。", "站点"),
    ],
)
def test_checks_in_other_words(text: str, target: str) -> None:
    """Compounds of checking, doctors' words for it, and whom a clause names only in part."""
    (check,) = told(text, type=CHECK)
    assert check["target"] == {target}


def test_houses_before_a_count_are_checked_too() -> None:
    """Of a list whose last member alone is counted, all are checked."""
    (check,) = told("5月8日，市市场监管局检查了腌菜厂、污水处理站和3家印染企业。", type=CHECK)
    assert check["target"] == {"腌菜厂", "污水处理站", "印染企业"}


def test_how_long_a_check_lasted_is_no_target() -> None:
    """检查 before how long it went on is a noun."""
    (check,) = told("5月8日，省局检查组检查了福泽堂药业。检查持续6个小时，发现一般缺陷7项。", type=CHECK)
    assert check["target"] == {"福泽堂药业"}


def test_drill_goes_on() -> None:
    """A drill that is the subject of 紧张进行 is held."""
    (drill,) = told("5月8日，一场缆车应急救援演练紧张进行。", type="training_lecture")
    assert drill["name"] == {"缆车应急救援演练"}


def test_order_on_paper_is_its_document() -> None:
    """A paper that orders something tells a deed by itself, where nobody is named whom it is given to."""
    (order,) = told("店主未能提供票据，执法人员随即下达责令改正通知书。", type=CHECK)
    assert order["document"] == {"责令改正通知书"}
    assert "penalty" not in order


def test_what_an_operation_came_to_is_a_report() -> None:
    """Whatever is seized in a sentence that opens with the operation as a whole is a figure of it."""
    text = "5月8日晚，县综合执法大队夜查夜市摊点。此次夜查共出动执法车4辆，纠正占道经营17起，暂扣音响3套。"
    assert len(told(text, type=CHECK)) == 1
    (report,) = told(text, type="outcome_report")
    assert report["quantity"] == {"4辆", "17起", "3套"}


@pytest.mark.parametrize(
    "text",
    [
        "市计量院减免中小微企业检定校准费用320万元。",
        "近年来，我局组织4个专班全面排查，消除一批安全隐患。",
    ],
)
def test_fees_and_practice_are_no_checks(text: str) -> None:
    """Fees for verification, and what is done all the time, tell no check."""
    assert not told(text, type=CHECK)


@pytest.mark.parametrize("people", ["农机手", "带货主播", "首席质量官", "专利代理师"])
def test_people_by_their_trade_take_part(people: str) -> None:
    """Whoever is counted behind a course by what he does takes part in it, whatever he is said to do there."""
    (course,) = told(f"5月8日，县农业农村局举办安全操作培训班，70名{people}坐进课堂。", type="training_lecture")
    assert course["participant"] == {people}
