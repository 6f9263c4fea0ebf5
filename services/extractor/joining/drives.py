"""Whether two tellings are of one campaign."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair


def one_more(pair: Pair) -> bool | None:
    """…在某广场也开展了宣传活动, 还举办了培训: another of the kind, where both are told in the text."""
    second = pair.second.frame
    more = any(w.text in _AS_WELL and w.start >= second.clause_start for w in second.words)
    return False if more and not pair.titled and not second.attributive else None


_AS_WELL = frozenset(["也", "还", "又", "另", "同时还"])


def of_this_drive(pair: Pair) -> bool | None:
    """(某局开展专项整治。)专项行动以某区为重点，采取夜查|开展…整治: how the drive told right before is gone about."""
    second = pair.second
    if pair.titled or not 1 <= pair.away <= _NEAR or (second.frame.own_subject is not None and second.has(Role.TIME)):
        return None
    opens = _THIS_DRIVE.match(pair.reading.text, second.frame.sentence.start, second.start)
    named = "“" in "".join(second.said(pair.reading, Role.PROGRAMME))
    return (opens is not None and not named) or None


def done_at_it(pair: Pair) -> bool | None:
    """开展普法宣传活动。活动中，执法人员向群众宣传《宪法》: what is made known at what was told right before."""
    second = pair.second
    named = any(map(second.has, (Role.PROGRAMME, Role.NAME)))
    if pair.titled or not 1 <= pair.away <= _NEAR or named or not any(map(pair.first.has, (Role.PROGRAMME, Role.NAME))):
        return None
    return _AT_IT.match(pair.reading.text, second.frame.sentence.start, second.start) is not None or None


_AT_IT = re.compile(r"[\s　]*(?:宣传|整个)?活动(?:中|现场|当天|上|期间)，")
_NEAR = 2
_THIS_DRIVE = re.compile(
    r"[\s　]*(?:此次|本次|这次|该)?(?:专项|联合|集中|统一|执法|整治|检查)*(?:行动|整治|活动)"
    r"(?:，|以|采取|采用|通过|围绕|聚焦|紧盯|突出|按照|由|从)"
)
"""What such a sentence begins with."""


def called_by_kind(pair: Pair) -> bool | None:
    """开展专项行动: what the text calls by its kind alone."""
    called = pair.second.said(pair.reading, Role.PROGRAMME, Role.NAME)
    return (pair.titled and Role.ORGANIZER in pair.alike and bool(called) and KINDS_ALONE.issuperset(called)) or None


def leads_with_it(pair: Pair) -> bool | None:
    """某馆举行档案日活动 as a title, 某馆举办“…”开放日活动 in the lead: the headline's drive, by its name."""
    first, second = pair.both
    if not pair.headed or not all(pair.reading.sentences[number].title for number in first.evidence):
        return None
    if second.frame.sentence.paragraph > pair.lead or pair.conflicts or Role.ORGANIZER not in pair.alike:
        return None
    names = [event.said(pair.reading, Role.PROGRAMME, Role.NAME) for event in pair.both]
    plain = all(len(n) == 1 for n in names) and "“" not in names[0][0]
    return (plain and names[0][0][-2:] == names[1][0][-2:]) or None


def held_as_headline(pair: Pair) -> bool | None:
    """某所开展“世界计量日”实验室开放活动 as a title, 某所举办实验室开放日活动 in the lead: of one kind, by the same."""
    if not pair.headed or pair.away > _NEAR or pair.conflicts or Role.ORGANIZER not in pair.alike:
        return None
    one, two = (event.said(pair.reading, Role.NAME) for event in pair.both)
    kinds = [{kind for kind in _KINDS if any(kind in name for name in names)} for names in (one, two)]
    verbs = {pair.reading.say(event.frame.trigger) for event in pair.both}
    return (verbs <= _HOLDS and not kinds[0].isdisjoint(kinds[1])) or None


_KINDS = ("开放", "宣传", "咨询", "科普", "志愿", "党日", "团日", "服务日")
_HOLDS = frozenset(
    ["开展", "举办", "组织", "举行", "组织开展", "联合开展", "联合举办", "开展了", "举办了", "组织开展了"]
)


def after_the_ceremony(pair: Pair) -> bool | None:
    """启动仪式后，与会人员开展了健步走活动: not the drive of the headline."""
    then = pair.headed and _THEN.match(pair.reading.text, pair.second.frame.sentence.start) is not None
    return False if then else None


_THEN = re.compile("[\\s　]*[^，。；]{0,8}(?:仪式|会议?|论坛|培训|典礼)(?:结束)?后，")


def aims_as_headline(pair: Pair) -> bool | None:
    """某市开展检验机构联合整治 as a title, 对检验机构进行集中整治 in the lead: a drive without a name whose aim the
    headline's name holds."""
    second = pair.second
    called = second.said(pair.reading, Role.PROGRAMME, Role.NAME)
    if not pair.headed or pair.away > _NEAR or not KINDS_ALONE.issuperset(called):
        return None
    named = pair.first.said(pair.reading, Role.PROGRAMME)
    aims = [aim for aim in second.said(pair.reading, Role.TARGET) if len(aim) >= _SAYS_ENOUGH]
    return any(aim[-_AIM:] in name for aim in aims for name in named) or None


_SAYS_ENOUGH, _AIM = 4, 6
"""Characters of whom a drive aims at, and how many of the last of them a name would hold."""


KINDS_ALONE = frozenset(
    """
    专项行动 专项整治 专项检查 专项整治行动 整治行动 集中整治 宣传活动 主题活动 系列活动 集中行动 统一行动 专项治理
    联合行动 联合整治 大检查 活动 行动 整治 专项执法 专项执法行动 宣传 集中宣传
    主题宣传活动 集中宣传活动 现场宣传活动 大型宣传活动 宣传咨询活动 主题宣教活动
    """.split()  # noqa: SIM905 a list of words, like those of the rules
)
