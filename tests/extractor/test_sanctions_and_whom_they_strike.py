"""Sanctions in the words of news, whom they strike, and which of them are one case."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    ("text", "penalties"),
    [
        ("明泉药店被没收违法所得512元，另罚2000元。", {"没收违法所得512元", "罚2000元"}),
        ("明泉药店未按规定储存药品，被没收药品3盒，并被罚2万元。", {"没收药品3盒", "罚2万元"}),
        ("法定代表人王大林被阻止出境。", {"阻止出境"}),
        ("青州县明泉驾校因主动报告被免除罚款。", {"免除罚款"}),
        ("明泉驾校被减轻处罚40%。", {"减轻处罚40%"}),
        ("5月8日，省局将明泉食品厂列入2024年质量黑榜。", {"列入2024年质量黑榜"}),
        ("明泉检测有限公司的检测资质被省市场监管局暂停3个月。", {"暂停3个月"}),
        ("5月8日，稽查局对明泉公司处0.8倍罚款，计90.08万元。", {"0.8倍罚款，计90.08万元"}),
        ("省局已要求有关企业和使用单位停售停用、下架封存。", {"停售停用、下架封存"}),
    ],
)
def test_what_is_imposed_in_other_words(text: str, penalties: set[str]) -> None:
    """Fines without 款, what is remitted, who may not leave, lists of other names, what dealers have to do."""
    (sanction,) = told(text, type=CHECK)
    assert sanction["penalty"] == penalties


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("明泉检测有限公司原始记录造假，被没收违法所得1.26万元。", "明泉检测有限公司"),
        ("明泉商贸公司卖的腊肉标注500克，实测平均462克，被责令改正，罚款8000元。", "明泉商贸公司"),
        ("和她签约的明泉文化传媒有限公司未履行代扣代缴义务，也被处罚款38.5万元。", "明泉文化传媒有限公司"),
        ("5月8日，青州县市场监管局对明泉饮料有限公司立了案。", "明泉饮料有限公司"),
        ("直接责任人吴大林被派出所处以行政拘留3日。", "吴大林"),
        ("现场负责人吴大林被派出所处以行政拘留3日。", "吴大林"),
    ],
)
def test_who_is_struck_without_what_is_wrong(text: str, target: str) -> None:
    """A name swallows neither what is wrong with its bearer's goods or papers nor how he comes into the case."""
    (sanction,) = told(text, type=CHECK)
    assert sanction["target"] == {target}


@pytest.mark.parametrize(
    "text",
    [
        "5月8日，稽查局对偷税部分处0.8倍罚款，计90.08万元。",
        "该厂厂长宋大林被移送公安机关，行政拘留5日。",
        "周大林有自首、立功等从轻处罚情节。",
        "市场监管局要求有关单位加强管理，完善制度。",
    ],
)
def test_what_is_nobody_and_no_measure(text: str) -> None:
    """A part of what is owed is nobody, what is done with somebody besides no body, a merit or a wish no sanction."""
    for sanction in told(text, type=CHECK):
        assert sanction.get("organizer", set()) <= {"稽查局"}
        assert sanction.get("target", set()) <= {"宋大林"}


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "东湖、西河两地市场监管局对涉事的4家单位立了案，其中明泉大药房被没收违法所得412元，另罚3000元。",
            [{"涉事的4家单位"}, {"明泉大药房"}],
        ),
        (
            "明泉物业公司因擅自停用喷水系统，被罚2.8万元，直接责任人吴大林被派出所处以行政拘留3日。",
            [{"明泉物业公司"}, {"吴大林"}],
        ),
        (
            "明泉检测有限公司因出具虚假报告被没收违法所得1.26万元，罚款3万元，省局11月14日撤销其资质认定证书。",
            [{"明泉检测有限公司"}, {"明泉检测有限公司"}],
        ),
        (
            "5月9日，县质监局向明泉物业公司下达《特种设备安全监察指令书》，逾期没有整改，该公司被罚5万元。",
            [{"明泉物业公司"}, {"明泉物业公司"}],
        ),
    ],
)
def test_each_is_dealt_with_for_itself(text: str, targets: list[set[str]]) -> None:
    """One of several, another man, another body on a day of its own, and what comes of not obeying are cases apart."""
    assert [sanction.get("target") for sanction in told(text, type=CHECK)] == targets


def test_one_body_on_one_offender_stays_one() -> None:
    """What one authority imposes at once is one case, however many the measures."""
    (sanction,) = told("5月9日，县市场监管局责令明泉超市立即改正，没收违法所得412元，罚款3000元。", type=CHECK)
    assert len(sanction["penalty"]) > 1


def test_what_tax_offices_sum_up_is_one_measure() -> None:
    """Tax, surcharge and fine are told with the one sum that they come to."""
    text = "5月8日，青州市税务局第二稽查局对网络主播李小娟追缴税款、加收滞纳金并处罚款共计268.93万元。"
    (sanction,) = told(text, type=CHECK)
    assert sanction["penalty"] == {"追缴税款、加收滞纳金并处罚款共计268.93万元"}


def test_paper_and_what_follows_on_another_day() -> None:
    """A decision served is one deed, what is imposed on a later day the next; the paper's name imposes nothing."""
    text = "6月20日，市环保局向明泉水务公司送达责令改正违法行为决定书，7月5日对其罚款5.5万元。"
    served, fined = told(text, type=CHECK)
    assert served["document"] == {"责令改正违法行为决定书"}
    assert "penalty" not in served
    assert (fined["time"], fined["penalty"]) == ({"7月5日"}, {"罚款5.5万元"})


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("5月8日，省消协把问题书包的销售商请来约谈。", {"问题书包的销售商"}),
        ("1月15日，检查组把拖欠工资的9家建筑企业叫到县政府会议室集体约谈。", {"建筑企业"}),
        (
            "明泉科技公司5月16日被东湖区市场监管局约谈，公司就扣费规则道歉，并向用户退还多收的8.7万元。",
            {"明泉科技公司"},
        ),
    ],
)
def test_who_is_called_in(text: str, target: set[str]) -> None:
    """Whoever is fetched for a talk, and nobody that the next clause names."""
    (talk,) = told(text, type=CHECK)
    assert talk["target"] == target


def test_doors_sealed_for_a_while() -> None:
    """Who leads those who go there is no target, the house is; 实施 is no part of whom it is done to."""
    (sealed,) = told("5月9日，大队长李明带队来到明泉KTV，现场对其实施临时查封。", type=CHECK)
    assert sealed["target"] == {"明泉KTV"}
    assert sealed["attendee"] == {"李明"}
    assert sealed["penalty"] == {"临时查封"}


def test_list_of_dangers_is_no_honour() -> None:
    """Whoever is on a list of dangers has won nothing."""
    text = "5月8日，县人民政府公布重大火灾隐患单位名单，明泉建材城、东湖大厦上榜。"
    assert not told(text, type="award_accreditation")


def test_check_that_is_a_reason_is_no_deed() -> None:
    """因…且复查仍未改正 tells why somebody is fined."""
    (fined,) = told("明泉水务公司因外排废水超标且复查仍未改正，被按日连续处罚27天，罚款148.5万元。", type=CHECK)
    assert fined["target"] == {"明泉水务公司"}


def test_those_under_suspicion_are_no_wrong() -> None:
    """4家涉嫌违法机构中 says among whom; what one of them did follows."""
    text = "4家涉嫌违法机构中，明泉机动车检测有限公司未按标准检验底盘即出具报告，东湖县市场监督管理局对其罚款3万元。"
    (fined,) = told(text, type=CHECK)
    assert fined["topic"] == {"未按标准检验底盘即出具报告"}


def test_drive_without_how_it_compares() -> None:
    """How late a drive is this year is no part of its name, 铺开 nobody who holds it along."""
    text = "今年“护春耕”农资打假行动比往年晚了半个月，3月10日才由县农业农村局、市场监管局两家联手铺开。"
    (drive,) = told(text, type="campaign")
    assert drive["programme"] == {"“护春耕”农资打假行动"}
    assert "co_organizer" not in drive
