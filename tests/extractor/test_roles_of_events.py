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


@pytest.mark.parametrize(
    ("text", "location", "target"),
    [
        ("5月9日，执法人员在双沟镇鑫农农资店查获过期农药42瓶，当场予以下架封存。", {"双沟镇"}, {"鑫农农资店"}),
        ("5月9日，执法人员在张集镇供销社超市检查时发现，3袋化肥净含量不足。", {"张集镇"}, {"张集镇供销社超市"}),
        ("5月9日，执法人员在江州市计量院检查时发现，3台设备超期未检。", {"江州市计量院"}, {"江州市计量院"}),
    ],
)
def test_premises_are_whom_they_check_and_the_town_is_where(text: str, location: set[str], target: set[str]) -> None:
    """Of a shop behind 在 the town before its name is told as the place."""
    found = told(text, type="inspection_enforcement")
    assert [(roles.get("location", set()), roles["target"]) for roles in found] == [(location, target)]


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        ("5月9日，市局向第二中学授予“绿色学校”称号。", "award_accreditation", "recipient", {"第二中学"}),
        ("5月9日，市局向第二中学授予“绿色学校”称号。", "award_accreditation", "name", {"“绿色学校”称号"}),
        ("5月9日，市局举办质量宣传活动。副区长田慧到现场指导。", "campaign", "attendee", {"田慧"}),
        ("5月9日，市局开展车辆检查。总工程师包振华现场督导。", "inspection_enforcement", "attendee", {"包振华"}),
        (
            "5月9日，市局召开计量工作会议。会议总结2024年计量工作，部署2025年重点任务。",
            "meeting",
            "topic",
            {"2024年计量工作", "2025年重点任务"},
        ),
    ],
)
def test_a_role_is_filled_by_its_own_words(text: str, type: str, role: str, words: set[str]) -> None:
    """An honour is nobody, who guides on the spot is there, and a meeting has all that it dealt with."""
    assert [roles.get(role, set()) for roles in told(text, type=type)] == [words]


def test_figures_of_a_list_have_the_period_before_its_leading_line() -> None:
    """A paragraph that only leads in a list does not end the period of the figures before it."""
    lines = (
        "2024年，全市税收收入1763亿元，增长0.8%。",
        "分税种看：",
        "增值税689亿元，增长3.4%。",
        "消费税168亿元，增长2%。",
    )
    assert [roles["time"] for roles in told(*lines, type="outcome_report")] == [{"2024年"}] * 3


@pytest.mark.parametrize("body", ["支队", "大队", "所里", "市局"])
def test_a_body_that_needs_no_name_acts_behind_a_comma(body: str) -> None:
    """支队接到举报，对某店进行检查: who received the complaint checks, though nothing but its rank is told."""
    found = told(f"5月9日，{body}接到举报，对雅居家具城进行检查。", type="inspection_enforcement")
    assert [roles["organizer"] for roles in found] == [{body}]
