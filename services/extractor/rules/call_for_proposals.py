"""Calls: a body invites projects, proposals, bids, opinions or applications."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups
from services.extractor.fillers import Filler, nominal
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_CALL = re.compile(r"(?:公开)?(?:征集|招标|申报|遴选|招募|评选)(?:工作|活动|公告|通知)?$")


def _called(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The project called for: the phrase without 征集工作 behind it."""
    if _notice(reading, phrase) or not _PROJECT.search(reading.say(phrase)):
        return []
    end = _CALL.search(reading.say(phrase))
    return nominal(reading, Phrase(phrase.start, phrase.start + end.start()) if end and end.start() else phrase)


_PROJECT = re.compile(
    r"(?:项目|计划|课题|工程|建议|人选|专家|名单|方案|作品)(?:建议)?(?:公开)?(?:征集|申报|遴选|招募)?(?:工作|活动)?$"
)


def _matter(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What it is about, where no project is called for by name."""
    return [] if _notice(reading, phrase) or _called(reading, phrase) else nominal(reading, phrase)


def _notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The notice that calls, where the name is one."""
    return nominal(reading, phrase) if reading.say(phrase).endswith(("公告", "通知", "启事")) else []


def _invited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom it is open to; not the public at large."""
    return [] if _PUBLIC.fullmatch(reading.say(phrase)) else groups(reading, phrase)


_PUBLIC = re.compile(r"(?:全国|全省|全市|社会|全社会|公众|社会各界|海内外)+(?:公开)?")

RULE = Rule(
    type=EventType.CALL_FOR_PROPOSALS,
    triggers=(
        Trigger(
            "启动 正式启动 开展 组织开展 组织 发布 部署",
            heads="""
                征集 征集工作 征集活动 公开征集 招标 公开招标 申报 申报工作 遴选工作 招募 招标公告 征集公告
                征集通知 申报通知 申报公告 招募公告 征集令
            """,
            confidence=0.85,
        ),
        Trigger(
            "征集 公开征集 广泛征集 广征 公开招标 公开征求 招募 公开遴选 公开选聘 公开招募",
            noun_like=True,
            confidence=0.7,
        ),
    ),
    slots=(
        Slot(Role.DOCUMENT, "name", _notice),
        Slot(Role.PROGRAMME, "name object", _called),
        Slot(Role.TOPIC, "thing", _matter),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.APPLICANT, "面向", _invited),
        Slot(Role.CHANNEL, "通过", groups),
    ),
    identity="programme | document organizer",
    likeness="programme document organizer",
)
