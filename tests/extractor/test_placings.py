"""Results of contests and tenders that no sentence tells: a field or a prize a line."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def awards(title: str, *lines: str) -> dict[str, dict[str, list[str]]]:
    """The fillers of each award that a paper tells, by trigger and role."""
    told = [e for e in extract_events(article("\n".join(lines), title=title)) if e.type.value == "award_accreditation"]
    found: dict[str, dict[str, list[str]]] = {}
    for event in told:
        for argument in event.arguments:
            found.setdefault(event.trigger.text, {}).setdefault(argument.role.value, []).append(argument.span.text)
    return found


TITLE = "云河市计量检定员竞赛成绩公布"


def test_each_prize_goes_to_those_beside_it() -> None:
    """Every line is an award of its own, to the persons or teams and not to where they come from."""
    told = awards(
        TITLE,
        "11月5日，云河市计量检定员竞赛闭幕，成绩如下：",
        "一等奖：刘峰（云河市计量所）",
        "二等奖：马丽（东山县计量所）、高翔 祥和水表有限公司",
        "团体第一名：云河市计量所代表队",
    )
    assert {prize: roles["recipient"] for prize, roles in told.items()} == {
        "一等奖": ["刘峰"],
        "二等奖": ["马丽", "高翔"],
        "团体第一名": ["云河市计量所代表队"],
    }


def test_a_prize_alone_on_its_line_heads_those_below() -> None:
    """Winners stand below their prize until the next one; the signature below all is nobody's prize."""
    told = awards(
        TITLE,
        "获奖情况如下：",
        "一等奖",
        "刘峰 云河市计量所",
        "二等奖",
        "马丽 东山县计量所",
        "高翔 祥和水表有限公司",
        "云河市市场监督管理局",
        "2026年11月5日",
    )
    assert {prize: roles["recipient"] for prize, roles in told.items()} == {
        "一等奖": ["刘峰"],
        "二等奖": ["马丽", "高翔"],
    }


@pytest.mark.parametrize(
    "lines",
    [
        ("奖项设置：", "一等奖：1名，奖金5000元", "二等奖：3名，奖金2000元"),
        ("奖项设置：", "一等奖：由市局颁发证书", "二等奖：颁发证书和奖品"),
        ("成绩如下：", "一等奖：刘峰"),
    ],
)
def test_prizes_without_winners_are_none(lines: tuple[str, ...]) -> None:
    """What prizes there will be, or one line alone, is no list of winners."""
    assert awards("云河市计量检定员竞赛通知", *lines) == {}


def test_the_project_and_the_buyer_stand_in_fields_of_their_own() -> None:
    """A title without the project leaves it to its field; who buys stands below a heading that names him."""
    told = awards(
        "成交结果公告",
        "一、项目编号：YH2026-118",
        "二、项目名称：检定设备采购项目",
        "三、成交信息",
        "供应商名称：恒信仪器有限公司",
        "成交金额：86.5万元",
        "1.采购人信息",
        "名 称：云河市计量测试所",
        "地址：云河市",
        "2.采购代理机构信息",
        "名 称：云河市诚信招标有限公司",
    )
    assert told == {
        "成交": {
            "organizer": ["云河市计量测试所"],
            "co_organizer": ["云河市诚信招标有限公司"],
            "recipient": ["恒信仪器有限公司"],
            "programme": ["检定设备采购项目"],
            "quantity": ["86.5万元"],
        }
    }


def test_who_guides_what_another_builds_helps_nobody() -> None:
    """由甲局指导、乙所建设的中心: 、 parts who guides from who builds."""
    text = "11月12日，由云河市市场监管局指导、云河市计量测试所建设的氢能计量中心揭牌。"
    assert [e.type.value for e in extract_events(article(text))] == ["organization_founding"]
