"""Notices that make a list public, of winners or of those who are hired, and tell no more than that they do."""

from __future__ import annotations

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of

_OPENING = "经企业自愿申报、专家评审，现将拟奖名单予以公示，公示期为5月12日至18日。"
_SIGNED = ("云河市市场监督管理局", "2025年5月12日")


def _awards(*lines: str, title: str) -> list[dict[str, set[str]]]:
    found = extract_events(article(*lines, title=title))
    return [roles_of(event) for event in found if event.type == "award_accreditation"]


def test_each_heading_is_a_prize_of_its_own() -> None:
    """一、市长质量奖（3个） and whom the lines below it name, a person rather than his institute; then the next."""
    first, second = _awards(
        _OPENING,
        "一、市长质量奖（3个）",
        "组织类：江州恒泽电气股份有限公司、云河钧美陶瓷有限公司",
        "个人类：云河市中药材检验检测中心 田素芳",
        "二、市长质量奖提名奖（2个）",
        "石桥县宏韧机械制造有限公司、云河花木种苗协会",
        *_SIGNED,
        title="关于第四届云河市市长质量奖拟奖名单的公示",
    )
    assert first["name"] == {"市长质量奖"}
    assert first["recipient"] == {"江州恒泽电气股份有限公司", "云河钧美陶瓷有限公司", "田素芳"}
    assert first["quantity"] == {"3个"}
    assert second["name"] == {"市长质量奖提名奖"}
    assert second["recipient"] == {"石桥县宏韧机械制造有限公司", "云河花木种苗协会"}
    assert second["organizer"] == {"云河市市场监督管理局"}


def test_a_list_without_headings_is_of_what_the_title_names() -> None:
    """…示范单位名单的公告: those of the numbered lines, not who signs below them."""
    [roles] = _awards(
        "经现场评审，现将2025年度“诚信计量示范单位”名单公布如下：",
        "1. 江州百货大楼有限公司",
        "2. 云河加油站",
        "3. 石桥区人民医院",
        *_SIGNED,
        title="关于2025年度云河市“诚信计量示范单位”名单的公告",
    )
    assert roles["recipient"] == {"江州百货大楼有限公司", "云河加油站", "石桥区人民医院"}
    assert roles["name"] == {"2025年度云河市“诚信计量示范单位”"}


def test_a_notice_without_its_list_names_nobody() -> None:
    """The list is enclosed elsewhere."""
    assert not _awards("现将名单公布如下，请认真组织学习。", *_SIGNED, title="关于公布2025年第一批示范企业名单的通知")


def test_a_prize_that_the_notice_gives_is_told_by_its_verb() -> None:
    """决定授予…称号: one event, by the verb."""
    found = _awards(
        "现将名单公布如下，并决定授予江州百货大楼有限公司、云河水务集团“诚信计量示范单位”称号：",
        "江州百货大楼有限公司",
        "云河水务集团",
        *_SIGNED,
        title="关于公布2025年度“诚信计量示范单位”名单的通知",
    )
    assert [roles["recipient"] for roles in found] == [{"江州百货大楼有限公司", "云河水务集团"}]


def test_those_who_are_to_be_hired_are_told_with_where() -> None:
    """拟聘用人员公示如下：, and a body with its names a line."""
    found = extract_events(
        article(
            "经报名、笔试、面试、考察，现将拟聘用人员公示如下：",
            "江州市计量测试所：赵一鸣、钱小雨",
            "江州市特种设备检验所：孙浩然",
            *_SIGNED,
            title="江州市事业单位公开招聘拟聘用人员公示",
        )
    )
    [roles] = [roles_of(event) for event in found if event.type == "personnel"]
    assert roles["target"] == {"赵一鸣", "钱小雨", "孙浩然"}
    assert roles["host_org"] == {"江州市计量测试所", "江州市特种设备检验所"}
