"""Verbs that tell nothing of their own, because the event before them was told with them."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.grammar.objects import held_beside
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def is_told_already(reading: Reading, before: Candidate, start: int, end: int) -> bool:
    """Whether the verb is a part of the name of the event before, or only describes what that one is about
    (通过某局组织的考核), or is what is explained (讲解隐患排查、逃生自救)."""
    if before.name is not None and before.name.start <= start < before.name.end:
        return True
    if before.trigger.subtype == "opening" and reading.text[before.frame.trigger.end : start] in _AND:
        return True  # 竣工并交付使用
    if before.trigger.subtype in ("opening", "journey") and reading.text.startswith(_ONWARDS, start):
        return reading.clause_around(before.start).end == reading.clause_around(start).start - 1  # 发车，驶往某港
    if reading.text.startswith(_HOLDS_TOO, start) and held_beside(reading, before.frame.trigger.end, end):
        return True  # 由甲会主办、乙大学|承办
    ask = _ASKED.get(before.type)
    return ask is not None and ask(reading, before, start, end)


def _names_paper(reading: Reading, issue: Candidate, start: int, end: int) -> bool:
    """印发|通知: the paper; 公示拟|入选|某奖名单: 通过关于|废止|《办法》的决定: a part of what it is called."""
    papers = [f.phrase for f in issue.arguments.get(Role.DOCUMENT, ())]
    named = reading.char_before(start) == "拟" or reading.text.endswith("关于", 0, start)
    return (start, end) in papers or (named and any(p.start < start and end <= p.end for p in papers))


def _names_measure(reading: Reading, case: Candidate, start: int, end: int) -> bool:
    """给予某某党内严重|警告, 给予其|开除公职处分; 查处甲|收购乙股权等3起案件: what the cases are about."""
    if (
        _is_in_object(case, start)
        and not reading.text.startswith("发生", start)
        and reading.text.endswith(("案", "案件"), end, case.frame.object.end if case.frame.object else end)
    ):
        return True
    given = reading.say(case.told).endswith("给予")
    return any(f.phrase.start < start + given and end <= f.phrase.end for f in case.arguments.get(Role.PENALTY, ()))


def _says_for_what(reading: Reading, award: Candidate, start: int, end: int) -> bool:
    """批准某院|设立某中心: what they may do; 通过某局|组织的考核, 通过|竣工验收, 通过专家|审定."""
    passed = reading.say(award.told).endswith("通过") and reading.text.endswith(_EXAMINATIONS, start, end)
    if passed and _is_in_object(award, start):
        return True
    if reading.text.startswith(_PERMITS, start) and _is_in_object(award, start):
        return True  # 获省科协|批准设立|工作站
    permits = reading.say(award.told).endswith(_PERMITS)
    built = [f.phrase for f in award.arguments.get(Role.RECIPIENT, ())]
    if permits and any(start == p.end or end == p.start for p in built):
        return True
    return reading.text.startswith("的", end) and _is_in_object(award, start)


def _serves_further(reading: Reading, help: Candidate, start: int, end: int) -> bool:
    """为居民检定血压计3台，|检测体温计5台; 帮助老人|打扫卫生: whoever is helped does nothing."""
    if reading.text.startswith(_CURES, start) and _is_in_object(help, start):
        return True  # 送往医院|救治
    if help.frame.said in _HELPS and not set("，；。") & set(reading.text[help.start : start]):
        return True
    served = help.has(Role.RECIPIENT) and reading.text.startswith(_SERVICES, start)
    return served and not set("；。") & set(reading.text[help.start : start])


def _is_explained(reading: Reading, lesson: Candidate, start: int, end: int) -> bool:
    """讲解|隐患排查、逃生自救."""
    return reading.say(lesson.told) in _EXPLAINS and _is_in_object(lesson, start)


def _is_in_object(event: Candidate, start: int) -> bool:
    whole = event.frame.object
    return whole is not None and whole.start <= start < whole.end


def _is_unveiled(reading: Reading, founding: Candidate, start: int, end: int) -> bool:
    """甲与乙共建“书屋”，6月6日|揭牌: what was founded is what is unveiled, where nobody else opens the clause."""
    between = reading.text[founding.start : start]
    if not reading.text.startswith(("揭牌", "挂牌"), start) or set("。；") & set(between) or "，" not in between:
        return False
    begins = reading.clause_around(start).start
    return not reading.mentions.within(begins, start, Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP)


def _takes_post(reading: Reading, appointment: Candidate, start: int, end: int) -> bool:
    """任命某某同志|担任院长: what the one is made whom somebody appoints."""
    made = reading.text.startswith(("担任", "出任", "兼任", "代理"), start)
    return made and set("，；。：").isdisjoint(reading.text[appointment.start : start])


_ASKED = {
    EventType.PERSONNEL: _takes_post,
    EventType.ORGANIZATION_FOUNDING: _is_unveiled,
    EventType.POLICY_ISSUANCE: _names_paper,
    EventType.INSPECTION_ENFORCEMENT: _names_measure,
    EventType.AWARD_ACCREDITATION: _says_for_what,
    EventType.ASSISTANCE_SERVICE: _serves_further,
    EventType.TRAINING_LECTURE: _is_explained,
}
"""Types whose own words may hold a verb that tells no more."""
_EXAMINATIONS = ("验收", "审定", "鉴定", "审查", "评审")
_PERMITS = ("批准", "同意", "批复", "核准")
_CURES = ("救治", "治疗", "医治", "抢救", "诊治")
_SERVICES = ("检定", "检测", "校准", "检验", "检修", "维修", "测量")
_HOLDS_TOO = ("承办", "协办", "支持", "指导")
_ONWARDS = ("驶往", "驶向", "开往", "前往", "飞往", "发往", "奔赴")
_HELPS = frozenset(["帮助", "协助", "辅导", "帮扶"])
_AND = ("并", "并正式", "并全面", "并顺利", "且", "、", "和", "暨")
_EXPLAINS = frozenset(["讲解", "详细讲解", "现场讲解", "重点讲解", "讲授", "传授", "普及", "解读", "详细解读", "宣讲"])
"""What follows is a matter, however many deeds it names."""
