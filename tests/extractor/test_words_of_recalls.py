"""Goods taken off the market, in the words that makers and health departments have for it."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

KIND = "product_recall"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("云梁公司撤回一批不合格药品。", "不合格药品"),
        ("云梁公司从市场撤回问题饼干。", "问题饼干"),
        ("云梁公司回收一批药物。", "药物"),
        ("卫生署指示药商回收一款药物。", "药物"),
        ("卫生署公布回收一款降压药。", "降压药"),
        ("食物安全中心指令回收一批生蚝。", "生蚝"),
        ("供应商已停售并回收该款头盔。", "头盔"),
    ],
)
def test_goods_are_taken_off_the_market(text: str, target: str) -> None:
    """What is taken back is told by its name."""
    (event,) = [e for e in extract_events(article(f"5月6日，{text}")) if e.type == KIND]
    assert any(target in a.span.text for a in event.arguments if a.role == "target")


@pytest.mark.parametrize(
    "text",
    [
        "召回中心举办召回业务培训。",
        "国家队召回老将李某。",
        "市供销社回收废旧农膜36吨。",
        "云梁公司回收一批废旧电器。",
        "云梁公司撤回上市申请。",
        "省政府收回审批权限12项。",
        "火箭一级成功回收。",
    ],
)
def test_what_is_taken_back_otherwise(text: str) -> None:
    """Papers, rights, waste and people that are called back are no goods recalled."""
    assert not [e for e in extract_events(article(f"5月6日，{text}")) if e.type == KIND]


def test_what_recalls_are_like_is_no_recall() -> None:
    """从召回部件结构看 opens a statistic."""
    said = extract_events(article("从召回部件结构看，因发动机存在缺陷召回的，占总数量的84%。"))
    assert "product_recall" not in {event.type.value for event in said}
