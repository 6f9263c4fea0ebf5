"""What a drive, or all the time since something began, came to."""

from __future__ import annotations

import pytest

from schemas.events import Event, Role
from services.extractor import extract_events
from tests.extractor.articles import article


def _told(text: str) -> list[Event]:
    return [e for e in extract_events(article(text)) if e.type.value != "statement"]


def _said(event: Event, role: Role) -> list[str]:
    return [a.span.text for a in event.arguments if a.role is role]


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("“清滩”专项行动开展以来", "“清滩”专项行动开展以来，沙溪县共检查码头86家，查处案件21起。"),
        ("集中整治首日", "集中整治首日，沙溪县公安局共出动警力260人次，检查场所48家。"),
        ("开展首周", "开展首周，全市共清理隐患1300余处。"),
        ("自“清滩”行动启动以来", "沙溪县水利局自“清滩”行动启动以来，共检查码头200家，立案5起。"),
        ("新修订的《节水条例》实施以来", "新修订的《节水条例》实施以来，全市查处案件35起，罚款12万元。"),
        ("试点启动以来", "沙溪海关介绍，试点启动以来，关区货物通关时间压缩三成以上，惠及企业120家。"),
        ("全省公安机关“清滩”行动开展以来", "记者获悉，全省公安机关“清滩”行动开展以来，全市共破获案件84起。"),
        ("截至发稿时", "截至发稿时，已转移受困群众130余人，抢通道路2.4公里。"),
        ("今年前两月", "今年前两月，全市工业增加值同比增长7.2%。"),
    ],
)
def test_since_when_figures_are_counted(when: str, text: str) -> None:
    """What began, or began that day, is when the figures are from, without who did it before 自."""
    (outcome,) = [e for e in _told(text) if e.type.value == "outcome_report"]
    assert _said(outcome, Role.TIME) == [when]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("在“清网”专项行动中，沙溪县公安局共破获案件7起，抓获嫌疑人54名。", ["outcome_report"]),
        ("“清网”行动中，全市公安机关共抓获在逃人员5名。", ["outcome_report"]),
        ("在打假战役中，沙溪县市场监管局共捣毁窝点3个，查获假酒300瓶。", ["outcome_report"]),
        ("此次行动中，民警共抓获犯罪嫌疑人12名。", ["inspection_enforcement"]),
        ("5月9日，在夜查行动中，沙溪县公安局共抓获嫌疑人37人。", ["inspection_enforcement"]),
        ("行动中，执法人员查获假酒12瓶，当场扣押。", ["inspection_enforcement"]),
        ("省市场监管局抽查的童鞋不合格率为13.5%，较上年下降2.1个百分点。", ["outcome_report"]),
        ("截至目前，沙溪市已评出四届市长质量奖，共有19家企业获奖。", ["outcome_report"]),
        ("2024年度考核中，312家机构参评，获评A级的有57家，占比18.3%。", ["outcome_report"]),
    ],
)
def test_a_sum_is_a_figure_and_no_deed(text: str, types: list[str]) -> None:
    """What a drive came to in all, what share of what was checked fell through, how many have a prize by now."""
    assert [e.type.value for e in _told(text)] == types


def test_a_share_of_what_was_checked_goes_on_in_the_next_sentence() -> None:
    """其中 sorts the share out further: one outcome with all figures, of the year that stands before 抽查的."""
    (outcome,) = _told(
        "省市场监管局2024年抽查的童装包括裙装等10种产品，抽查不合格率为13.5%。其中裙装、棉服不合格率较高，分别为24.8%、23.1%。"
    )
    assert (outcome.type.value, _said(outcome, Role.TIME)) == ("outcome_report", ["2024年"])
    assert _said(outcome, Role.QUANTITY) == ["10种", "13.5%", "24.8%", "23.1%"]


@pytest.mark.parametrize(
    ("text", "recipients", "name"),
    [
        ("沙溪县成功跻身国家质量强县示范县行列。", ["沙溪县"], "国家质量强县示范县"),
        (
            "省政府同意台州市、宁波市等4个城市创建省级质量示范城市。",
            ["台州市", "宁波市"],
            "省级质量示范城市",
        ),
    ],
)
def test_what_somebody_is_among_or_may_become(text: str, recipients: list[str], name: str) -> None:
    """行列 is no part of an honour's name; cities that are told with how many there are each get it."""
    (award,) = _told(text)
    assert (_said(award, Role.RECIPIENT), _said(award, Role.NAME)) == (recipients, [name])


def test_a_check_of_a_year_dates_its_figures() -> None:
    """The figures of the sentence behind a check have its year."""
    check, outcome = _told("省市场监管局全年组织开展产品质量监督抽查。共抽查样品19440批次，不合格1827批次。")
    assert check.type.value == "inspection_enforcement"
    assert _said(outcome, Role.TIME) == ["全年"]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("会议通过了章程及对《计量纲要（草案）》的建议。", ["《计量纲要（草案）》", "章程"]),
        ("会议讨论通过了学会工作条例及2025年工作计划。", ["学会工作条例", "2025年工作计划"]),
        ("理事会审议通过了年度工作报告、财务预算和分会管理办法。", ["年度工作报告", "财务预算", "分会管理办法"]),
    ],
)
def test_every_paper_of_a_session_is_passed(text: str, papers: list[str]) -> None:
    """Rules without a title beside titled ones, accounts beside rules."""
    (passed,) = _told(text)
    assert passed.type.value == "policy_issuance"
    assert sorted(_said(passed, Role.DOCUMENT)) == sorted(papers)


def test_praise_may_be_carried_out() -> None:
    """对某某开展表彰 honours them as 对某某进行表彰 does."""
    (praise,) = _told("会议还对2024年度先进集体开展了表彰。")
    assert (praise.type.value, _said(praise, Role.RECIPIENT)) == ("award_accreditation", ["2024年度先进集体"])
