"""Figures in lists of what was reached, makers of goods that failed, and names with a joint inside."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of, told


def _types(*paragraphs: str) -> list[str]:
    return [event.type.value for event in extract_events(article(*paragraphs))]


def test_prizes_and_laboratories_in_a_list_of_works() -> None:
    """Prizes, papers and laboratories that one sentence counts are one outcome; a prize by itself is news."""
    works = "该团队曾获科技进步奖3项，研制标准7项，授权发明专利100余项，发表论文60篇，建立“甲”和“乙”两个重点实验室。"
    (event,) = extract_events(article(works))
    assert (event.type.value, roles_of(event)["organizer"]) == ("outcome_report", {"该团队"})
    assert {"3项", "7项", "100余项", "60篇"} <= roles_of(event)["quantity"]
    assert _types("近日，南湖市计量院获省科技进步二等奖1项。") == ["award_accreditation"]
    assert "organization_founding" in _types("近日，南湖市政府成立计量工作专班，走访企业20家，发现问题12个。")


def test_works_that_passed_are_counted_with_the_rest() -> None:
    """How many works were approved over a while goes with what the sentences before count."""
    text = "“十三五”期间，南湖检测院立项科技项目55项，申请专利358项。发表论文180篇，含核心期刊24篇。出版论著两本。"
    text += "25项科技成果通过鉴定，其中国际先进5项，国内领先15项，国内先进3项。"
    assert set(_types(text)) == {"outcome_report"}


def test_what_is_in_the_papers_told_before() -> None:
    """其中 goes on with what was issued right before."""
    text = "“十三五”期间，南湖检测院发布各类标准44项。其中地方标准6项，团体标准33项。"
    (event,) = extract_events(article(text))
    assert roles_of(event)["quantity"] == {"44项", "6项", "33项"}


@pytest.mark.parametrize(
    "listed",
    [
        "不合格产品标称生产单位涉及南湖大成车业有限公司、青石华光电器有限公司。",
        "不合格产品的标称生产企业为南湖大成车业有限公司、青石华光电器有限公司。",
        "不合格产品涉及的生产企业有南湖大成车业有限公司、青石华光电器有限公司。",
    ],
)
def test_makers_of_goods_that_failed(listed: str) -> None:
    """Who made what failed is whom the check was of."""
    check = "近日，省市场监管局对电动自行车开展监督抽查，抽查120批次，不合格8批次。"
    (roles,) = told(check + listed, type="inspection_enforcement")
    assert {"南湖大成车业有限公司", "青石华光电器有限公司"} <= roles["target"]


def test_who_is_no_maker() -> None:
    """Who did the testing, or deals with the body otherwise, made nothing that failed."""
    check = "近日，省市场监管局对水泥开展监督抽查，"
    tested = "检验由南湖市质检院、青石市质检所承担，46批次中3批次不合格。"
    (roles,) = told(check + tested, type="inspection_enforcement")
    assert roles["target"] == {"水泥"}
    signed = "46批次中3批次不合格，涉及3家企业。该局与南湖大成有限公司签订了合作协议。"
    (roles,) = told(check + signed, type="inspection_enforcement")
    assert roles["target"] == {"水泥"}


@pytest.mark.parametrize("name", ["南湖院特种设备安全检测与评价创新团队", "陶瓷制品有害物质分析与评估重点实验室"])
def test_a_joint_between_two_deeds_in_a_name(name: str) -> None:
    """检测与评价 is what one team does, no row of two."""
    (roles,) = told(f"近日，{name}入选省级创新平台。", type="award_accreditation")
    assert roles["recipient"] == {name}


def test_what_a_committee_goes_through_is_its_paper() -> None:
    """Rules that are gone through are papers, nobody that is assessed."""
    (roles,) = told("本次会议还对《甲检定规程》、《乙校准规范》等4项技术规范进行了审定。", type="evaluation_ranking")
    assert roles["document"] == {"《甲检定规程》", "《乙校准规范》"}
    assert "target" not in roles
