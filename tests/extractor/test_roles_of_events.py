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


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("5月9日，市局举办培训班，全市七十余名厂长、质检员参加。", {"厂长、质检员"}),
        ("5月9日，市局举办培训班，全市62家协会的会长、秘书长参加。", {"62家协会的会长、秘书长"}),
        ("5月9日，市局举办培训班，40名企业家代表、纳税人参加。", {"企业家代表", "纳税人"}),
        ("5月9日，市局举办培训班，各科室、所负责人参加。", {"各科室、所负责人"}),
        ("5月9日，市局举办培训班，来自全市60余家企业的代表参加。", {"60余家企业的代表"}),
        ("5月9日，市局举办培训班，甲公司、乙公司等12家企业的负责人参加。", {"甲公司", "乙公司"}),
    ],
)
def test_people_who_share_a_count_or_a_head_are_told_together(text: str, participants: set[str]) -> None:
    """Two kinds of people behind one count, and officers of houses of two kinds, are one group."""
    assert [roles.get("participant", set()) for roles in told(text, type="training_lecture")] == [participants]


@pytest.mark.parametrize(
    ("text", "target", "topic"),
    [
        ("恒鑫铸造有限公司除尘设施停用被罚款12万元。", {"恒鑫铸造有限公司"}, {"除尘设施停用"}),
        ("恒鑫铸造有限公司厂长宋某被罚款12万元。", {"宋某"}, set()),
        ("恒鑫铸造有限公司江州分公司被罚款12万元。", {"恒鑫铸造有限公司江州分公司"}, set()),
    ],
)
def test_what_a_firm_let_go_wrong_is_no_part_of_its_name(text: str, target: set[str], topic: set[str]) -> None:
    """What stands between a firm and the passive verb that strikes it is why it is struck."""
    found = told(text, type="inspection_enforcement")
    assert [(roles["target"], roles.get("topic", set())) for roles in found] == [(target, topic)]
