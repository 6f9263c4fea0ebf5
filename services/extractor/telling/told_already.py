"""Verbs that tell nothing of their own, because the event before them was told with them."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate


def is_told_already(reading: Reading, before: Candidate, start: int, end: int) -> bool:
    """Whether the verb is a part of the name of the event before, or only describes what that one is about
    (通过某局组织的考核), or is what is explained (讲解隐患排查、逃生自救)."""
    if before.name is not None and before.name.start <= start < before.name.end:
        return True
    if before.type not in _GO_ON and before.trigger.subtype != "opening":
        return False
    if before.type is EventType.POLICY_ISSUANCE:
        papers = before.arguments.get(Role.DOCUMENT, ())
        if any(f.phrase == (start, end) for f in papers):
            return True  # 印发|通知: the paper
    if before.type is EventType.INSPECTION_ENFORCEMENT:
        imposed = before.arguments.get(Role.PENALTY, ())
        given = reading.say(before.told).endswith("给予")  # 给予其|开除公职处分
        if any(f.phrase.start < start + given and end <= f.phrase.end for f in imposed):
            return True  # 给予某某党内严重|警告
    permits = before.type is EventType.AWARD_ACCREDITATION and reading.say(before.told).endswith(_PERMITS)
    if permits and any(f.phrase.end == start for f in before.arguments.get(Role.RECIPIENT, ())):
        return True  # 批准某院|设立某中心: what they may do
    served = before.type is EventType.ASSISTANCE_SERVICE and before.has(Role.RECIPIENT)
    if served and reading.text.startswith(_SERVICES, start):  # 为居民检定血压计3台，检测体温计5台
        return not set("；。") & set(reading.text[before.start : start])
    if before.trigger.subtype == "opening" and reading.text[before.frame.trigger.end : start] in _AND:
        return True  # 竣工并交付使用
    described = before.type is EventType.AWARD_ACCREDITATION and reading.text.startswith("的", end)
    if not described and not (before.type is EventType.TRAINING_LECTURE and reading.say(before.told) in _EXPLAINS):
        return False
    whole = before.frame.object
    return whole is not None and whole.start <= start < whole.end


_GO_ON = frozenset(
    {
        EventType.POLICY_ISSUANCE,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.AWARD_ACCREDITATION,
        EventType.ASSISTANCE_SERVICE,
        EventType.TRAINING_LECTURE,
    }
)
"""Types whose own words may hold a verb that tells no more; and openings."""
_PERMITS = ("批准", "同意", "批复", "核准")
_SERVICES = ("检定", "检测", "校准", "检验", "检修", "维修", "测量")
_AND = ("并", "并正式", "并全面", "并顺利", "且", "、", "和", "暨")
_EXPLAINS = frozenset(["讲解", "详细讲解", "现场讲解", "重点讲解", "讲授", "传授", "普及", "解读", "详细解读", "宣讲"])
"""What follows is a matter, however many deeds it names."""
