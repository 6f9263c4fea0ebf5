"""Rows whose last joint is 与."""

from __future__ import annotations

import pytest

from tests.extractor.articles import events_of


@pytest.mark.parametrize("joint", ["、", "和", "与"])
@pytest.mark.parametrize(
    ("sentence", "role", "members"),
    [
        ("6月3日，省市场监管局、省教育厅{}省公安厅主办质量月启动仪式。", "organizer", "省市场监管局 省教育厅 省公安厅"),
        ("检查组先后深入长春、通化{}延边等地开展检查。", "location", "长春 通化 延边"),
        ("6月3日，市局会同市公安局{}市教育局等部门对食品店开展检查。", "co_organizer", "市公安局 市教育局"),
        ("会议选举产生新一届理事会，张明华、李建国{}王晓东等9人当选副会长。", "target", "张明华 李建国 王晓东"),
        (
            "江州电器有限公司{}安平家电有限公司等3家企业获市政府质量奖。",
            "recipient",
            "江州电器有限公司 安平家电有限公司",
        ),
    ],
)
def test_the_last_of_a_row(sentence: str, joint: str, role: str, members: str) -> None:
    """Who stands behind the last joint belongs to the row, whatever the joint."""
    told = [{a.span.text for a in event.arguments if a.role == role} for event in events_of(sentence.format(joint))]
    assert any(set(members.split()) <= each for each in told), told


def test_who_deals_with_another_is_no_row() -> None:
    """与 between two that sign something is with whom."""
    (event,) = [e for e in events_of("6月3日，省计量院与江州大学签署合作协议。") if e.type == "agreement_signing"]
    assert {a.span.text for a in event.arguments if a.role == "signatory"} == {"省计量院", "江州大学"}
