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
