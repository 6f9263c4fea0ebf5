"""Joints inside the name of one work: 检测技术研究|与|应用项目."""

from __future__ import annotations

import re


def inside_work(text: str, start: int, end: int) -> bool:
    """Whether the joint between two deeds stands in the name of a project or study, which ends right behind them."""
    if text[end : end + 1].isdecimal() and _YEARLY.search(text, max(0, start - _NEAR), start):
        return _OUTPUT.match(text, end) is not None
    return text.endswith(_DEEDS, 0, start) and _WORK.match(text, end) is not None


_YEARLY = re.compile(r"(?:年产|年处理|年加工|日处理|新建|扩建)\d[^，。；、]*$")
_OUTPUT = re.compile(r"[\d.]+[^，。；、]{2,24}(?:项目|工程|生产线)")
"""年产1万吨铸件及|100万件机械加工件项目: what one work turns out."""
_NEAR = 24
_DEEDS = (
    "研究", "研制", "研发", "开发", "制作", "设计", "评价", "检测", "应用", "分析", "制造", "推广", "建设", "改造",
    "保护", "利用", "示范", "评估", "监测", "试验", "优化", "集成", "制定", "构建", "转化", "服务",
)  # fmt: skip
_WORK = re.compile(
    r"[^，。；：、“”《》]{2,16}?(?<!重点)(?:项目|课题|专项|研究)"
    r"(?=[，。；“”]|(?:日前|近日|已|均|顺利|成功|一次性|高分)*(?:通过|获|荣获|入选|立项|验收|结题))"
)
