"""Papers of other forms than a title, a text and a signature: series with the title below, records, lists of fields."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

_SIGNED = ("云河省市场监督管理局", "2025年9月3日")


@pytest.mark.parametrize("series", ["云河省市场监督管理局公告2025年第33号", "云河省市场监督管理局公告"])
def test_a_paper_of_a_series_has_its_title_below_the_number(series: str) -> None:
    """某局公告2025年第33号, 关于发布…的公告: what it issues, with issuer and day."""
    [roles] = told(
        "关于发布《射线源检定规程》等28项计量技术规范的公告",
        "根据《计量法》，现批准《射线源检定规程》等28项计量技术规范发布实施。",
        *_SIGNED,
        title=series,
        type="policy_issuance",
    )
    assert (roles["issuer"], roles["time"]) == ({"云河省市场监督管理局"}, {"2025年9月3日"})


def test_a_paper_of_a_series_that_rules_is_issued() -> None:
    """公告如下：一、…: the paper itself, though its title stands below the number."""
    [roles] = told(
        "关于延续实施检验费优惠政策的公告",
        "为支持小微企业发展，现就有关政策公告如下：",
        "一、自2026年1月1日起，减按50%收费。",
        *_SIGNED,
        title="云河省市场监督管理局公告2025年第12号",
        type="policy_issuance",
    )
    assert roles["issuer"] == {"云河省市场监督管理局"}


def test_the_record_of_a_press_conference_tells_it() -> None:
    """…新闻发布会实录: when, where and who, by the lines above the first question."""
    [roles] = told(
        "时间：2025年9月1日上午10时",
        "地点：省政府新闻办新闻发布厅",
        "主持人：省政府新闻办副主任 罗平",
        "发布人：省市场监管局局长 高远",
        "主持人：各位媒体朋友，大家上午好。今天我们邀请到省市场监管局局长高远先生，介绍有关情况。",
        title="“2025年质量月”活动新闻发布会实录",
        type="meeting",
    )
    assert roles["time"] == {"2025年9月1日上午10时"}
    assert roles["location"] == {"省政府新闻办新闻发布厅"}
    assert (roles["moderator"], roles["attendee"]) == ({"罗平"}, {"高远"})
