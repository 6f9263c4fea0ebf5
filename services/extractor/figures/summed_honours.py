"""Honours that are figures: how many have one by now, are wanted, or come with all that was worked out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import Role
from services.extractor.figures.whiles import LIST, over_a_period
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def counts_honours(reading: Reading, award: Candidate, figures: Sequence[Mention]) -> bool:
    """Whether the telling of an honour only says how many there are. `figures`: those of its sentence."""
    so_far = any(map(_SO_FAR.search, award.said(reading, Role.TIME))) and _are_so_many(reading, award)
    sums = (
        so_far or _is_aimed_at(reading, award) or _are_crowds(reading, award) or _is_of_works(reading, award, figures)
    )
    return sums or (len(figures) > 1 and any(map(_SATISFIED.search, award.said(reading, Role.NAME))))


_SATISFIED = re.compile("^(?:全部)?“?满意”?(?:的?(?:结果|评价|成绩))?$")
"""主导比对14项，参加比对96项，均获|满意结果: how comparisons went is no prize."""
_SO_FAR = re.compile("截[至止]|目前|至今|迄今")


def _are_so_many(reading: Reading, award: Candidate) -> bool:
    """(截至目前，)全省已有128家企业获评绿色工厂: how many have it by now, not who got it the other day."""
    begins = reading.clause_around(award.frame.trigger.start).start
    return award.has(Role.QUANTITY) and HAVE.search(reading.text, begins, award.frame.trigger.start) is not None


def _is_aimed_at(reading: Reading, award: Candidate) -> bool:
    """到2028年，力争累计|获批|创新药40个以上: how many are wanted by then."""
    begins = reading.clause_around(award.start).start
    return award.has(Role.QUANTITY) and _WANTED.search(reading.text, begins, award.start) is not None


_WANTED = re.compile("力争|争取|目标|预计|计划")


def _are_crowds(reading: Reading, award: Candidate) -> bool:
    """一年多来，全国共有2.9万家经营主体获准使用专用标志."""
    verb = award.frame.trigger
    counted = reading.mentions.within(reading.clause_around(verb.start).start, verb.start, Kind.QUANTITY)
    many = any(m.quantity is not None and m.quantity.value >= _CROWD for m in counted)
    return many and over_a_period(reading, award)


def _is_of_works(reading: Reading, award: Candidate, figures: Sequence[Mention]) -> bool:
    """该团队曾获科技进步奖3项，研制标准7项，授权专利100余项: prizes counted with all that was worked out."""
    if not award.has(Role.QUANTITY) or len(figures) <= LIST or figures[0].start < award.start:
        return False
    return sum(reading.text.endswith(_WORKS, 0, f.start) for f in figures) >= LIST - 1


_WORKS = ("论文", "专利", "著作", "专著", "论著", "标准", "规程", "规范", "软件著作权", "课题", "科研项目", "科技项目")
_CROWD = 1000
HAVE = re.compile(r"(?:累计|已|已经)(?:共?有|达)?(?:[\d.]+|近|超|约|逾)|累计|(?<!国)共有?(?:近|超|约|逾)?\d")
