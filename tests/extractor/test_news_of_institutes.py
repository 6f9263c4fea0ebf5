"""What institutes that measure and test tell of themselves: assessments, standards, comparisons, open days."""

from __future__ import annotations

import pytest

from tests.extractor.articles import all_told, told


def test_what_is_passed_as_several_named_standards() -> None:
    """“甲装置”“乙装置”两项社会公用计量标准: each title alone, without how many they are of what kind."""
    text = "近日，云河省计量院新建的“氢气加气机检定装置”“干涉仪校准装置”两项社会公用计量标准通过考核。"
    ((kind, passed),) = all_told(text)
    assert (kind, passed["recipient"]) == (
        "award_accreditation",
        ["“氢气加气机检定装置”", "“干涉仪校准装置”"],
    )


def test_the_body_that_belongs_to_another() -> None:
    """某院下属的某中心: the body that acts, not whose it is."""
    text = "10月，省市场监管局组织开展了电线电缆检验比对活动，由江州市质检院下属的国家电缆检验检测中心担任主导实验室。"
    ((_, compared),) = all_told(text)
    assert compared["co_organizer"] == ["国家电缆检验检测中心"]


def test_who_goes_to_a_gathering_passes_nothing_there() -> None:
    """甲院参加年会。会议审议通过了…: not 甲院 passed it."""
    events = all_told(
        "省计量院专家赴泰国参加计量组织全会",
        "11月2日，亚太计量规划组织全体大会在曼谷举行。省计量院副总工程师杨帆参会。",
        "会议审议通过了2027年度比对计划。",
    )
    assert [roles.get("organizer") for kind, roles in events if kind == "other"] == [["会议"]]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("江州市计量所开展“世界计量日”开放日活动", "5月20日，江州市计量所举办实验室开放日活动，60名市民参加。"),
        ("省计量院开展5·20世界计量日主题宣传活动", "5月20日，省计量院在人民广场举办计量宣传咨询活动。"),
    ],
)
def test_the_headline_calls_the_activity_otherwise(title: str, text: str) -> None:
    """开展…开放活动 above, 举办…开放日活动 below: of one kind, by the same body, one event."""
    assert len(told(text, type="campaign", title=title)) == 1


def test_the_headline_tells_of_another_kind() -> None:
    """A lecture drive above and an open day below stay two."""
    text = "9月9日，江州市计量所举办实验室开放日活动。"
    assert len(told(text, type="campaign", title="江州市计量所开展“质量月”宣传活动")) == 2


def test_items_that_a_laboratory_calibrates() -> None:
    """136项校准项目: a noun, nobody calibrates."""
    text = "评审组对该院申请的136项校准项目、42项检测参数进行了全面考核。"
    assert not told(text, type="outcome_report")
