"""What says that a deed or a figure is the sum of many: a long while (今年以来), a drive (“清网”行动中), 累计."""

from __future__ import annotations

from services.extractor import lazy_re as re

PERIOD = re.compile(
    r"以来|至今|截至|年多?来|季度|半年|全年|年度|个月|^(?:[去今前上]年|20\d\d年)$"
    r"|^(?:[去今前上]年|20\d\d年)?\d{1,2}(?:月份?)?[—至到\-～]\d{1,2}月"
)
"""A time over which figures are summed up."""


def is_while(said: str) -> bool:
    """Whether a time is a while: one over which figures are summed up, or one that something lasts (春节期间)."""
    return PERIOD.search(said) is not None or said.endswith("期间")


_DRIVES = (
    "专项行动 ”行动 百日行动 攻坚行动 整治行动 治理行动 打击行动 整治 治理 领域 犯罪 会战 战役 攻坚战 斗争 违法行为"
)
IN_DRIVE = re.compile(
    "中，(?:" + "|".join(f"(?<={drive}{of}中，)" for drive in _DRIVES.split() for of in ("", "工作")) + ")"
)
"""“清网”行动|中，…: so is a drive; 夜查行动中 and 此次行动中 are one strike."""
SUMMING = "累计|总共|一共|已(?!经?[与同向成于在由被])"
"""What says that a figure is the sum of what was done; and 共 does, but before these:"""
TOGETHER = "同|建(?![成设有立造])|享|商|育|治(?!理|愈)|创(?![建造收])|管(?!理|控)|用|度|青"
IN_ALL = rf"(?<!公)共(?!{TOGETHER})"
