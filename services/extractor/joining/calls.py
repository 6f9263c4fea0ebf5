"""Calls: whether two tellings are of one, what one is for, told as a deed of its own
(某学会实施“…”项目，现将有关事项通知如下); calls for replies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.telling.announced import announced_act
from services.extractor.telling.candidate import Candidate

_AS_FOLLOWS = re.compile(r"现[将就][^，。；]{0,24}(?:通知|公告|通告)如下")
_SHARED = (Role.PROGRAMME, Role.ORGANIZER)


def is_called_for(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """Whether a campaign is only what the article's call is for; the call takes what it is named by, and who holds
    it."""
    if event.type is not EventType.CAMPAIGN or not event.has(Role.PROGRAMME):
        return False
    sentence = event.frame.sentence
    if not _AS_FOLLOWS.search(reading.text, event.frame.trigger.end, sentence.end):
        return False
    call = next((e for e in events if e.type is EventType.CALL_FOR_PROPOSALS), None)
    if call is None:
        return False
    for role in _SHARED:
        if not call.has(role):
            for filler in event.arguments.get(role, ()):
                call.add(role, filler)
    call.add_evidence(*event.evidence)
    return True


def asks_for_replies(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """请于3月19日前将回执发至邮箱, in the notice of a meeting: nothing is called for but word of who comes."""
    if event.type is not EventType.CALL_FOR_PROPOSALS or any(map(event.has, _CALLED)):
        return False
    act = announced_act(reading, events)
    return act is not None and act.type is not EventType.CALL_FOR_PROPOSALS


def only_calls(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """某局发布公告，公开招聘教师68名: the paper without a title only makes the call of its sentence known, and is its
    document."""
    if event.type is not EventType.POLICY_ISSUANCE:
        return False
    papers = event.arguments.get(Role.DOCUMENT, ())
    if not papers or not all(_BARE.fullmatch(reading.say(f.phrase)) for f in papers):
        return False
    here = [e for e in events if e.type is EventType.CALL_FOR_PROPOSALS and e.frame.sentence is event.frame.sentence]
    call = next((e for e in here if e.start > event.start), None)
    if call is None:
        return False
    for role, filler in ((Role.DOCUMENT, papers[0]), *((Role.TIME, t) for t in event.arguments.get(Role.TIME, ())[:1])):
        if not call.has(role):
            call.add(role, filler)
    return True


def only_drafted(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """某局起草了《办法（征求意见稿）》，现公开征求意见: the draft on which the call asks for opinions."""
    if event.type is not EventType.POLICY_ISSUANCE or _DRAFTS.match(reading.say(event.told)) is None:
        return False
    drafts = set(event.said(reading, Role.DOCUMENT))
    calls = [e for e in events if e.type is EventType.CALL_FOR_PROPOSALS]
    return any(not drafts.isdisjoint(e.said(reading, Role.DOCUMENT, Role.PROGRAMME)) for e in calls)


_DRAFTS = re.compile("(?:组织|牵头|研究|会同)*(?:起草|拟订|拟定|编制|形成|制定|修订)")
_BARE = re.compile("(?:招聘|招募|征集|招标|遴选|选聘|招考|招录|申报|采购|比选)?(?:公告|通知|启事|通告|消息|简章)")
_CALLED = (Role.PROGRAMME, Role.DOCUMENT, Role.TOPIC, Role.NAME)


def of_this_paper(pair: Pair) -> bool | None:
    """关于征集《甲》标准起草单位的公告: 征集标准起草单位, 请将申请表发送至… is said of the call that the paper is."""
    if not pair.first.trigger.is_paper:
        return None
    one, two = pair.said(Role.PROGRAMME, Role.TOPIC)
    return all(any(said[:_KIND] in name for name in one) for said in two) or None


_KIND = 4
"""By so many characters what is called for is known again."""


def calls_for_it(pair: Pair) -> bool | None:
    """征集标志的公告 as a title, 征集…标志（LOGO） in the text: what is called for, however it is named."""
    one, two = pair.said(Role.PROGRAMME, Role.TOPIC)
    return any(a in b for a in one for b in two) or None


def of_the_call(pair: Pair) -> bool | None:
    """请于5月20日前反馈: by when, of the call told before."""
    return not any(map(pair.second.has, (Role.PROGRAMME, Role.DOCUMENT, Role.ORGANIZER, Role.TOPIC))) or None
