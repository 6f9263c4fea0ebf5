"""In whose house something is found, who tests for whom, and whose the figures of samples are."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("5月8日，市市场监管局执法人员进入明泉蜂业有限公司，当场查封果葡糖浆46吨。", "明泉蜂业有限公司"),
        ("5月8日，市市场监管局执法人员走进一家超市，查扣过期食品12袋。", "一家超市"),
        ("5月8日，市市场监管局执法人员在一家烟酒店的货架底层翻出假酒36瓶。", "一家烟酒店"),
        ("随后赶到东湖镇，又在两家超市查扣冒牌白酒72瓶。", "两家超市"),
        ("5月8日，市市场监管局突击检查明泉加油站，在隔间搜出作弊遥控器2个。", "明泉加油站"),
    ],
)
def test_in_whose_house_it_is_found(text: str, target: str) -> None:
    """Whoever has the house is dealt with, not the goods in it."""
    (find,) = told(text, type=CHECK)
    assert find["target"] == {target}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("5月8日，东湖海关在东湖口岸查获活体昆虫12只。", "活体昆虫"),
        ("5月8日，黄埔海关缉私局在太和镇一处仓库查获固体废物2300余吨。", "固体废物"),
    ],
)
def test_goods_found_in_nobodys_house(text: str, target: str) -> None:
    """At a port and in a store of nobody known the goods are what is dealt with."""
    (find,) = told(text, type=CHECK)
    assert find["target"] == {target}


def test_finds_that_are_summed_up_are_no_deed() -> None:
    """What a drive came to in all in shops is a figure."""
    assert not told("今年以来，全市累计在3家超市查扣过期食品1200袋。", type=CHECK)


def test_laboratories_hold_the_check_along() -> None:
    """Institutes that test for whom has it done are no participants; the staff is neither."""
    text = "5月8日，省局组织省产品质量检验研究院、省纤维检验局等单位，对童鞋开展了省级监督抽查。"
    (check,) = told(text, type=CHECK)
    assert check["co_organizer"] == {"省产品质量检验研究院", "省纤维检验局"}
    assert "participant" not in check


def test_departments_of_one_place_are_one_doer() -> None:
    """市场监管、公安、生态环境部门 of a city are told by what they do, in one."""
    (check,) = told("5月8日，青州市市场监管、公安、生态环境部门联合检查明泉橡胶厂。", type=CHECK)
    assert check["organizer"] == {"青州市市场监管、公安、生态环境部门"}


@pytest.mark.parametrize(
    "counted",
    [
        "共抽查342家企业生产的398批次产品，合格的361批次，合格率为90.7%，较上年同期上升1.9个百分点。",
        "此次从全市取得资质认定的94家机构中随机抽取31家，其中未发现问题12家。",
        "现将结果通报如下。共抽查342家企业生产的398批次产品，合格的361批次。",
    ],
)
def test_samples_counted_further_on(counted: str) -> None:
    """What is counted right behind a check of samples, or behind words that only announce it, is what it came to."""
    text = "省局于1月至3月对童鞋、电线电缆等6种产品开展了省级监督抽查。\n" + counted
    (check,) = told(text, type=CHECK)
    assert len(check["quantity"]) > 2
    assert not told(text, type="outcome_report")


def test_what_a_comparison_came_to() -> None:
    """How many of the samples failed is told of the comparison."""
    text = "5月8日，省消协开展儿童书包比较试验。\n20款样品中，7款不达标，2款耐磨性差。"
    (comparison,) = told(text, type="competition_comparison")
    assert comparison["quantity"] == {"20款", "7款", "2款"}


@pytest.mark.parametrize("text", ["市特检所对632部电梯逐部做了安全评估，评为三级的有114部，评为四级的41部。"])
def test_so_many_of_a_grade_are_no_honour(text: str) -> None:
    """How many are of which grade is what an evaluation came to, and how it went through them no part of them."""
    assert not told(text, type="award_accreditation")
    (evaluation,) = told(text, type="evaluation_ranking")
    assert evaluation["target"] == {"632部电梯"}
    assert evaluation["quantity"] == {"632部", "114部", "41部"}


def test_check_without_whom_it_is_of() -> None:
    """Who checks and when are enough."""
    (check,) = told("市局于8月22日至10月28日组织实施了抽查。", type=CHECK)
    assert check["time"] == {"8月22日"}
