"""What a check is of, when a sanction is, what is no name: arguments that are cut, left out or another event's."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    ("what", "targets"),
    [
        ("商超、加油站、眼镜店等民生领域在用计量器具", {"商超、加油站、眼镜店等民生领域在用计量器具"}),
        ("景区、车站等人员密集场所的电梯和游乐设施", {"景区、车站等人员密集场所的电梯和游乐设施"}),
        ("学校、医院、养老院等场所", {"学校", "医院", "养老院"}),
    ],
)
def test_examples_and_what_is_there(what: str, targets: set[str]) -> None:
    """Premises that only say where the things are that were checked are told with these; premises alone each."""
    (check,) = told(f"5月9日，江州市市场监管局对{what}开展监督检查。", type=CHECK)
    assert check["target"] == targets


@pytest.mark.parametrize(
    ("sanction", "times"),
    [
        ("该局依法没收违法所得，并处罚款2万元。", set()),
        ("该局依法注销其许可证。", set()),
        ("执法人员当场责令其停业整改。", {"5月9日"}),
        ("执法人员现场对其罚款500元。", {"5月9日"}),
    ],
)
def test_sanctions_are_decided_later(sanction: str, times: set[str]) -> None:
    """The day of a check holds for what is done on the spot, not for what an authority decides."""
    events = told(f"5月9日，江州市市场监管局检查恒达超市，发现其使用过期原料。{sanction}", type=CHECK)
    assert events[-1].get("time", set()) == times


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("飞行检查", None),
        ("缺陷调查", None),
        ("专项检查", None),
        ("挂牌督办", None),
        ("气瓶专项排查", {"气瓶专项排查"}),
        ("“利剑”专项检查", {"“利剑”专项检查"}),
    ],
)
def test_how_a_check_is_done_names_none(name: str, named: set[str] | None) -> None:
    """专项检查 says how it is done, by whomever and whenever."""
    (check,) = told(f"5月9日，江州市市场监管局启动{name}。", type=CHECK)
    assert check.get("programme") == named


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        ("市计量所对23家加油站的186把加油枪进行检定。", {"加油枪"}),
        ("县局对8家眼镜店使用的验光仪、焦度计进行了检查。", {"验光仪", "焦度计"}),
        ("市质检院对20家企业生产的防水卷材进行监督检验。", {"防水卷材"}),
        ("检查组检查了恒源化工、三维气体的安全生产情况。", {"恒源化工", "三维气体"}),
        ("检查组深入江州化工园区督导检查安全工作，先后检查了恒达超市、江湾市场等单位。", {"恒达超市", "江湾市场"}),
        ("市局对5家涉嫌价格欺诈的电商企业立案调查，目前已结案3起。", {"5家涉嫌价格欺诈的电商企业"}),
        ("江州市市场监管局、江州市教育局联合检查江州一中食堂。", {"江州一中食堂"}),
        ("江州市质检院承担了本次儿童玩具的抽样检验工作。", {"儿童玩具"}),
        ("市局抽检的12批次瓶装水中，1批次检出铜绿假单胞菌超标。", {"瓶装水"}),
    ],
)
def test_whom_a_check_is_of(sentence: str, targets: set[str]) -> None:
    """Goods and things without whose they are, houses without what of theirs is checked, nobody who checks."""
    (check,) = told(f"5月9日，{sentence}", type=CHECK)
    assert check["target"] == targets


@pytest.mark.parametrize("men", ["检验人员", "监督员", "抽样人员", "执法人员"])
def test_whose_men_check(men: str) -> None:
    """Men who act for a body stand for it."""
    (check,) = told(f"5月9日，江州市质检院{men}对恒达商场进行检查。", type=CHECK)
    assert check["organizer"] == {"江州市质检院"}


def test_to_bear_tasks_is_no_check() -> None:
    """承担着检验任务, 承担检验职能: what a body is there for."""
    assert not told("江州市特检院承担着全市特种设备检验任务。", type=CHECK)
    assert not told("江州市质检院承担了全市产品质量检验职能。", type=CHECK)


def test_samples_are_taken_by_the_quarter() -> None:
    """What a check of samples took in its quarter is of the check; what all took in a year is a report."""
    sample = "第三季度，江州市市场监管局对电动自行车进行监督抽查，共抽查12家企业的75批次产品，检出不合格8批次。"
    (check,) = told(sample, type=CHECK)
    assert check["quantity"] == {"12家", "75批次", "8批次"}
    assert not told(sample, type="outcome_report")
    assert told(sample.replace("第三季度", "2023年"), type="outcome_report")


@pytest.mark.parametrize(
    "reason",
    [
        "未按规定开展电梯维护保养",
        "未按要求进行安全检查",
        "贷后管理不到位、信贷资金被挪用",
        "未经许可擅自从事食品经营",
        "虚假宣传",
    ],
)
def test_reasons_are_told_whole(reason: str) -> None:
    """What was not done, and what was done with something, belong to the reason of a sanction."""
    (sanction,) = told(f"因{reason}，江州恒达公司被江州市市场监管局罚款3万元。", type=CHECK)
    assert (sanction["topic"], sanction["penalty"]) == ({reason}, {"罚款3万元"})


@pytest.mark.parametrize("verb", ["予以停业整顿", "实施停产整顿"])
def test_to_stop_somebodys_trade_is_a_sanction(verb: str) -> None:
    """停业整顿 is no drive."""
    (sanction,) = told(f"5月9日，市消防支队对江州大酒店{verb}。", type=CHECK)
    assert (sanction["target"], sanction["penalty"]) == ({"江州大酒店"}, {verb[2:]})
    assert "programme" not in sanction


def test_what_is_back_is_a_figure_of_the_recall() -> None:
    """How much has come back so far is no other recall."""
    (recall,) = told("江州绿康公司对问题豆干实施召回，已召回产品460公斤。", type="product_recall")
    assert recall["quantity"] == {"460公斤"}


def test_what_follows_a_licence_is_no_award() -> None:
    """获证后监管 is the watch over those who have one."""
    text = "5月9日，省质监局对企业获证后监管工作进行督查。"
    assert not told(text, type="award_accreditation")
    assert told(text, type=CHECK)
