"""Branches of societies whose names hold a joint: 中国某协会民宿客栈与精品酒店分会."""

from __future__ import annotations

import re

from services.extractor.mentions.model import Mention

_SOCIETY = (
    "协会",
    "学会",
    "联合会",
    "商会",
    "研究会",
    "促进会",
    "基金会",
    "联盟",
    "总会",
    "理事会",
    "医师协会",
    "联谊会",
    "工会",
)
_BRANCH = re.compile(
    r"[\u4e00-\u9fff]{1,12}?[与和及][\u4e00-\u9fff]{1,14}?(?:分会|专业委员会|专委会|工作委员会|分委会|工作组|技术委员会|学组)"
)
_APART = re.compile(
    r"主办|承办|联合|召开|举办|举行|会长|主席|理事|秘书长|主任|专家|代表|负责|共同|协办|支持|指导|[在由对向将为于的了]|协会|学会|联合会|商会|研究会|公司|大学|学院|医院"
)
"""What stands between two bodies rather than in one name."""


def with_branches(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions, those of societies with the branch that follows; what lay inside it gives way."""
    kept: list[Mention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            continue
        branch = _BRANCH.match(text, mention.end) if mention.text.endswith(_SOCIETY) else None
        if branch is not None and not _APART.search(branch[0]):
            mention.end = mention.whole_end = branch.end()
            mention.text = text[mention.start : mention.end]
        kept.append(mention)
    return kept
