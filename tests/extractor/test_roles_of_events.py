"""Tests of roles that all types share: whom a row names, who opens figures, where a house is the place."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("省局对玩具、童车、儿童服装等8种产品质量开展监督抽查。", {"玩具、童车、儿童服装等8种产品"}),
        ("省局对血压计、加油机、电子秤等计量器具进行监督检查。", {"血压计、加油机、电子秤等计量器具"}),
        ("市局对粮食、肉制品等24大类食品1086批次样品组织抽检。", {"粮食、肉制品等24大类食品"}),
        ("区市场监管局约谈学校、幼儿园负责人。", {"学校、幼儿园负责人"}),
        ("市市场监管局对商超、电商平台销售的预制菜开展抽检。", {"商超、电商平台销售的预制菜"}),
        ("县局对农贸市场、超市、餐饮店等场所开展检查。", {"农贸市场", "超市", "餐饮店"}),
        ("县局对养老机构和学校食堂开展检查。", {"养老机构", "学校食堂"}),
        ("市局对结果不满意的7家机构责令限期整改。", {"7家机构"}),
        ("市局抽查了12家检验检测机构。", {"检验检测机构"}),
    ],
)
def test_a_row_that_its_last_words_sum_up_is_one(text: str, targets: set[str]) -> None:
    """Goods by their sorts and people of several houses are told whole; a word that says little, with its count."""
    assert [roles["target"] for roles in told(text, type="inspection_enforcement")] == [targets]


@pytest.mark.parametrize(
    ("text", "organizer"),
    [
        ("去年，市中院新收案件9421件，审结9203件。", {"市中院"}),
        ("今年1至8月，全市市场监管系统检查企业9421家次，立案1203起。", {"全市市场监管系统"}),
        ("白皮书显示，2024年全省法院新收案件9421件，审结9203件。", {"全省法院"}),
        ("去年，市中院新收案件9421件；涉外案件审结203件。", set()),
    ],
)
def test_who_opens_figures_has_done_what_they_count(text: str, organizer: set[str]) -> None:
    """A body that opens a clause with figures acts in the clauses that go on from it, whatever the first verb is."""
    assert [roles.get("organizer", set()) for roles in told(text, type="outcome_report")][-1] == organizer


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5月9日，三部门在市电梯行业协会举办警示教育会。", {"市电梯行业协会"}),
        ("5月9日，市局在经开区管委会召开座谈会。", {"经开区管委会"}),
        ("5月9日，市局在市质量协会的指导下召开座谈会。", set()),
    ],
)
def test_the_house_of_an_association_is_a_place(text: str, place: set[str]) -> None:
    """Where people meet at an association or a management committee, its house is told as the place."""
    assert [roles.get("location", set()) for roles in told(text, type="meeting")] == [place]
