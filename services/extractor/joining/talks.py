"""Whether what is conferred about, or met for, is the gathering told before."""

from __future__ import annotations

from schemas.events import Role
from services.extractor.joining.pairs import Pair


def talks_beside(pair: Pair) -> bool | None:
    """Talks with somebody at a meeting are not the meeting; 双方进行了座谈 behind 会见某某 is what was done there."""
    talks = [event.trigger.subtype == "talks" for event in pair.both]
    if not any(talks):
        return None
    if talks[0] and _both_confer(pair):
        return True
    return None if all(talks) else False


def _both_confer(pair: Pair) -> bool:
    second = pair.second
    here = pair.first.frame.sentence.paragraph == second.frame.sentence.paragraph
    both = second.frame.subject is not None and pair.reading.say(second.frame.subject) in _BOTH
    told = [pair.reading.say(phrase) for phrase in (second.frame.trigger, second.name) if phrase]
    return here and both and any(said.endswith(_TALKS) for said in told)


def confers_there(pair: Pair) -> bool | None:
    """召开研判会，会商认为…; 召开学习会，进行专题研讨: what those who came together do there."""
    here = pair.first.frame.sentence.paragraph == pair.second.frame.sentence.paragraph
    second = pair.second
    studies = not second.frame.subject_is_own and not _STUDIES.isdisjoint(second.said(pair.reading, Role.NAME))
    return (here and (studies or pair.reading.say(second.frame.trigger) in _CONFERS)) or None


_TALKS = ("座谈", "会谈", "洽谈", "磋商", "交流", "会商", "商谈")
_BOTH = ("双方", "宾主", "宾主双方", "大家")
_STUDIES = frozenset("专题研讨 学习研讨 座谈研讨 研讨交流 交流研讨 专题学习 专题学习研讨 集体学习 集中学习".split())  # noqa: SIM905
_CONFERS = frozenset(
    "会商 洽谈 研讨 商讨 商议 磋商 共商 座谈 座谈交流 交流座谈 面对面交流 深入交流 互动交流".split()  # noqa: SIM905
)


def of_that_kind(pair: Pair) -> bool | None:
    """举行生态日新闻发布会 as a title, the “…”系列活动新闻发布会 in the lead: the one gathering of its kind."""
    one, two = ([name[-_KIND_OF:] for name in said] for said in pair.said(Role.NAME))
    return (pair.headed and pair.away <= _SOON and len(one) == 1 and one == two) or None


def in_short(pair: Pair) -> bool | None:
    """举办白酒质量安全论坛 as a title, 中国白酒质量安全与计量技术论坛 in the lead: the one gathering by fewer words."""
    one, two = pair.said(Role.NAME)
    if not pair.headed or pair.away > _SOON or len(one) != 1 or len(two) != 1 or len(one[0]) < _SHORT:
        return None
    left = iter(two[0])
    return (one[0][-2:] == two[0][-2:] and all(character in left for character in one[0])) or None


_SHORT = 6
_KIND_OF = 4
"""The last characters of a name that say what kind of gathering it is (闻发布会)."""
_SOON = 2
"""A headline's gathering is told again within so many sentences."""


def another_sitting(pair: Pair) -> bool | None:
    """首场新闻发布会. …局党组召开会议: who holds a meeting without a name holds not the one of which nobody said so."""
    first, second = pair.both
    apart = first.frame.sentence.paragraph != second.frame.sentence.paragraph and not pair.titled
    held = second.bare and second.has(Role.ORGANIZER) and not first.has(Role.ORGANIZER)
    return False if apart and held else None
