"""Figures of a deed that is told sentences or clauses before them, and those that are a report of their own."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


def _figures(*paragraphs: str) -> dict[str, list[set[str]]]:
    """Figures of each event, by type."""
    kinds = (
        "inspection_enforcement",
        "campaign",
        "training_lecture",
        "award_accreditation",
        "competition_comparison",
        "assistance_service",
        "policy_issuance",
        "outcome_report",
    )
    found = {kind: [event.get("quantity", set()) for event in told(*paragraphs, type=kind)] for kind in kinds}
    return {kind: events for kind, events in found.items() if events}


@pytest.mark.parametrize(
    ("paragraphs", "figures"),
    [
        (
            [
                "6月3日，江州市市场监管局对全市生产的电线电缆开展监督抽查。"
                "共抽查28家企业生产的40批次产品，发现不合格产品3批次。"
            ],
            {"28家", "40批次", "3批次"},
        ),
        (
            [
                "近日，江州市市场监管局组织开展了儿童玩具质量专项抽检，现将结果予以公告。"
                "经检验，合格57批次，不合格3批次，合格率95%。在不合格产品中，电动玩具2批次，塑胶玩具1批次。"
            ],
            {"57批次", "3批次", "95%", "2批次", "1批次"},
        ),
        (
            ["近期，江州市市场监管局组织抽检5类食品。现公布抽检食品376批次，合格357批次。"],
            {"5类", "376批次", "357批次"},
        ),
        (
            ["江州市药监局开展中药饮片专项抽检。检验结果显示，120批次中有4批次不合格。", "相关企业正在整改。"],
            {"120批次", "4批次"},
        ),
        (
            [
                "6月3日，云山县市场监管局对城区加油站开展计量监督检查。",
                "执法人员重点查看铅封是否完好。",
                "此次监督检查共检查加油站12家、加油机58台，未发现违法行为。",
            ],
            {"12家", "58台"},
        ),
        (
            ["6月3日，江州市消防支队出动检查人员45人次，组成9个小组对32家大型商超进行消防安全检查。"],
            {"45人次", "9个", "32家"},
        ),
    ],
)
def test_what_a_check_finds_is_told_of_the_check(paragraphs: list[str], figures: set[str]) -> None:
    """Samples, what is found in them and who is sent to look are figures of the check told before."""
    found = _figures(*paragraphs)
    assert found["inspection_enforcement"] == [figures]
    assert "outcome_report" not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "6月3日，江州市市场监管局开展加油机检查。此次专项行动累计检查加油站12家，检定加油机58台。",
        "6月3日，江州市市场监管局对电线开展监督抽查。今年以来，该局共抽查产品400批次，发现不合格产品13批次。",
        "今年以来，江州市应急局出动执法人员800人次，对危化企业开展检查，发现隐患120处。",
        "春节期间，江州市市场监管局出动执法人员320人次，检查餐饮单位160家。",
    ],
)
def test_what_was_done_over_a_while_or_in_a_drive_is_a_report(sentence: str) -> None:
    """Sums are no figures of one check."""
    assert _figures(sentence)["outcome_report"][0]


@pytest.mark.parametrize(
    ("sentence", "kind", "figures"),
    [
        (
            "6月2日，江州市消防支队举行地震救援综合演习。此次演习共出动消防车26辆、指战员130名，设置8个科目。",
            "training_lecture",
            {"26辆", "130名", "8个"},
        ),
        (
            "近日，江州市质检院顺利通过实验室认可扩项评审，新增检测参数126项，涵盖建材、五金等38类产品。",
            "award_accreditation",
            {"126项", "38类"},
        ),
    ],
)
def test_what_a_drill_sends_out_and_an_accreditation_adds(sentence: str, kind: str, figures: set[str]) -> None:
    """A drill consists of what is sent out for it; what is accredited anew is what the accreditation is of."""
    assert _figures(sentence) == {kind: [figures]}


def test_a_part_that_names_its_body_anew_has_its_own_figures() -> None:
    """…收到线索12件；该局开展行动，立案9件: what stands behind the semicolon is the drive's."""
    found = _figures(
        "江州市质监局共收到群众举报线索12件，均已办结；该局还组织开展了打假治劣百日行动，出动执法人员450人次，立案9件。"
    )
    assert found == {"outcome_report": [{"12件"}], "campaign": [{"450人次", "9件"}]}


def test_those_who_are_to_be_taught_report_nothing() -> None:
    """全市农民培训目标: they are whom it is for."""
    (goal,) = told("今年全市农民培训目标任务是：开展实用技术培训3.8万人，职业培训1600人。", type="outcome_report")
    assert "organizer" not in goal


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "今年1至6月，全国实施按日计罚案件292件，罚款2.3亿元；全国查封案件814件；移送拘留82起，移送犯罪案件40起。",
            {"292件", "2.3亿元", "814件", "82起", "40起"},
        ),
        (
            "上半年，江州市城管局对违法建设实施行政处罚案件45件，作出责令停产案件12件，罚款230万元。",
            {"45件", "12件", "230万元"},
        ),
    ],
)
def test_sanctions_of_a_while_told_by_their_cases_are_a_report(sentence: str, figures: set[str]) -> None:
    """按日计罚案件292件 counts, though it names a sanction."""
    assert _figures(sentence) == {"outcome_report": [figures]}


@pytest.mark.parametrize(
    ("text", "kind", "figures"),
    [
        (
            "近日，云山县市场监管局对农贸市场的计量器具进行突击检查，查获不合格计量器具25件。其中弹簧秤11台、案秤6台、杆秤8支。",
            "inspection_enforcement",
            {"25件", "11台", "6台", "8支"},
        ),
        (
            "6月3日，江州市计量院举办电能表计量比对。参加比对活动的均为各县计量所的检定人员，共计111名。",
            "competition_comparison",
            {"111名"},
        ),
        (
            "6月3日，江州市计量院举办压力表检定培训班。此次参训学员共85人，来自42家企业。",
            "training_lecture",
            {"85人", "42家"},
        ),
        (
            "6月3日，江州市红十字会赴云山县慰问受灾群众。发放的物资包括棉被500份，米、油各320份，慰问金200份。",
            "assistance_service",
            {"500份", "320份", "200份"},
        ),
        ("6月1日，江州市市场监管局发布地方标准12项。", "policy_issuance", {"12项"}),
        ("6月3日，省工信厅公布首批绿色工厂28家。", "policy_issuance", {"28家"}),
        ("9月28日，江州市市场监管局公布第二批消费维权联络点共155家。", "policy_issuance", {"155家"}),
        ("日前，市场监管总局公布了2025年度新增的93个企业标准重点领域。", "policy_issuance", {"93个"}),
        ("6月3日，国家标准委下达推荐性国家标准制修订计划326项。", "policy_issuance", {"326项"}),
        ("2024年，江州市市场监管局共发布地方标准62项，废止8项。", "outcome_report", {"62项", "8项"}),
    ],
)
def test_parts_comers_goods_and_papers_are_counted_of_their_deed(text: str, kind: str, figures: set[str]) -> None:
    """What adds up to a figure told before, who came, what is given and how many papers came out on a day."""
    assert _figures(text) == {kind: [figures]}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "6月3日，江州市市场监管局开展“利剑”专项执法行动。目前共检查门窗生产企业5家，发出限期整改通知书3份。",
            {"5家", "3份"},
        ),
        (
            "6月6日，市市场监管局通报第二季度网络交易监测情况：共监测网店1.2万家次，发现违法线索86条。",
            {"1.2万家次", "86条"},
        ),
        ("6月7日，省药监局公布化妆品抽检结果：抽检60批次，合格58批次，合格率96.7%。", {"60批次", "58批次", "96.7%"}),
    ],
)
def test_what_has_been_done_by_now_and_what_a_circular_reports(text: str, figures: set[str]) -> None:
    """Figures of a drive up to now, and those behind the colon of what is made known, are a report."""
    found = _figures(text)
    assert found.pop("outcome_report") == [figures]
    assert not any(any(each) for each in found.values())


def test_those_with_whom_work_is_done_do_not_report_it() -> None:
    """协同其他机构完成: who they are is told behind a preposition."""
    (report,) = told(
        "去年，江州市纤检所派员参加棉花公检工作，协同其他纤检机构完成检验27.5万吨，为改革作出了贡献。",
        type="outcome_report",
    )
    assert report.get("organizer", set()) <= {"江州市纤检所"}


@pytest.mark.parametrize(
    ("paragraphs", "figures"),
    [
        (
            [
                "今年以来，江州市财政共支出民生资金36.2亿元，惠及群众80万人。",
                "在支出的36.2亿元民生资金中，教育支出12亿元，医疗支出9亿元。",
            ],
            {"36.2亿元", "80万人", "12亿元", "9亿元"},
        ),
        (
            ["一季度，江州市消保委共受理投诉1200件。在1200件投诉中，商品类700件，服务类500件。"],
            {"1200件", "700件", "500件"},
        ),
    ],
)
def test_what_a_figure_is_made_of_is_of_its_report(paragraphs: list[str], figures: set[str]) -> None:
    """在支出的36.2亿元中 goes on with the report that told so much, once."""
    assert _figures(*paragraphs) == {"outcome_report": [figures]}
