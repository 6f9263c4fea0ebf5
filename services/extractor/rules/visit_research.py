"""Visits and field research: people go somewhere to see, ask or learn."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, partners, surveyors, visitors
from services.extractor.fillers import Filler, nominal, nominals
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_SURVEY = re.compile(r"(?:(?:全覆盖|专题|实地|摸底|走访)?(?:调研|考察|调查|摸底|工作|参观|走访)(?:活动|工作)?)+$")


def _hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies and sites visited: not a bare place."""
    matter = _MATTER.search(reading.say(phrase))
    end = _SURVEY.search(reading.say(phrase))
    phrase = Phrase(phrase.start, phrase.start + end.start()) if end else phrase
    found = bodies(reading, phrase)
    if found and len(found) == len(split_list(reading, phrase)):
        return found
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    if places and (places[0].start, places[-1].end) == (phrase.start, phrase.end):
        return []
    if matter:
        return []
    named = [f for f in found if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]
    return named or [f for f in nominals(reading, phrase) if f.mention or f.phrase.end - f.phrase.start > 2]


_MATTER = re.compile(r"(?:工作|情况|建设|发展|问题|进展|落实|需求|现状|经验|做法|成效|准备|保障|生产|治理|控制)$")


def _matters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What the visit is about (not 有关工作): what is looked at as work, not as a place or body."""
    said = reading.say(phrase)
    if said.startswith(("有关", "相关")) or len(said) < 3 or not _MATTER.search(said) or _hosts(reading, phrase):
        return []
    return nominal(reading, phrase)


RULE = Rule(
    type=EventType.VISIT_RESEARCH,
    triggers=(
        Trigger(
            """
                调研 考察 调研考察 考察调研 参观 参观考察 走访 走访调研 视察 实地考察 实地调研 专题调研 参观学习
                考察学习 调研指导 检查指导 实地走访 看望慰问 走访慰问 慰问 来访 到访 拜访 调研督导 督导调研
                实地察看 实地查看 现场查看 现场察看 实地参观 实地观摩 现场调研 现场观摩 实地了解
            """,
            noun_like=True,
            uncounted=True,
            confidence=0.8,
        ),
        Trigger(
            "开展 进行",
            heads="交流 合作交流 学术交流 技术交流 交流合作 对接 交流研讨 参观交流 学习交流 工作交流",
            companions="赴 到 前往 来 走进 来到",
            confidence=0.7,
        ),
        Trigger(
            "进行",
            heads="调研 考察 专题调研 实地调研 实地考察 走访 调研学习 学习考察 参观学习 调研交流 考察交流 交流学习",
            light=True,
            confidence=0.8,
        ),
        Trigger(
            "开展 组织开展",
            heads="""
                调研 考察 调研学习 学习考察 交流调研 调研交流 专题调研 调研活动 交流活动 调研考察 全覆盖调研
                实地调研 走访 调研工作
            """,
            confidence=0.8,
        ),
    ),
    slots=(
        Slot(Role.VISITOR, "subject", visitors),
        Slot(Role.ORGANIZER, "subject", surveyors),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners),
        Slot(Role.TARGET, "赴 到 来到 来 前往 莅临 深入 走进 对 name thing", _hosts),
        Slot(Role.TOPIC, "就 围绕 thing", _matters),
    ),
    shares="",
    part_of="meeting visit_research",
    identity="time visitor location | time visitor target | time organizer target",
    likeness="target topic visitor organizer",
)
