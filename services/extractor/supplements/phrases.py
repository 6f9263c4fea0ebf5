"""What the sentences that add to an event name: who held it too, who came and how many, what it dealt with."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, attendance, matters, times
from services.extractor.finders.groups import groups
from services.extractor.grammar.reading import Phrase, Reading, clause_of

DEFINITE = re.compile(
    r"^(?:本次|此次|该|本届|这次|当天的?)?(?:系列)?"
    r"(?:活动|会议|大会|仪式|论坛|培训班?|培训会|比赛|大赛|竞赛|讲座|座谈会|启动仪式|签约仪式|研讨会|发布会|赛事|展会|展览|演练"
    r"|整治(?:工作|行动|活动)?|专项(?:整治|行动|治理|检查|工作)(?:工作|行动|活动)?|治理工作|检查工作|博览会|推介会|交流会|会展|峰会|年会|研修班|锦标赛|联赛|行动|项目|评选|晚会|演出|观摩会|推进会|比武|决赛|开幕式|闭幕式|讲堂|洽谈会|签约|沙龙|评审会|典礼)$"
    r"|^(?:本次|此次|本届|这次)[^，。；]{0,24}(?:会|活动|仪式|论坛|培训|班|赛|讲座|演练|展览|展|评选|行动)$"
)


GUESTS = re.compile(r"(?:嘉宾|来宾|出席者|与会者|参会者|讲者|出席的?|参加的?|出席活动的?|到场的?|领导)(?:还|主要)?$")
"""Of whom a list follows behind 包括."""


def further_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who held it too; what was held is no holder (活动由…承办)."""
    return [] if DEFINITE.match(reading.say(phrase)) else bodies(reading, phrase)


def holders_beside(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲指导、乙|主办: who stands right before the verb."""
    return bodies(reading, phrase) if reading.text.startswith(_HOLD, phrase.end) else []


_HOLD = ("主办", "举办", "共同主办", "联合主办")


def last_days(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将持续到年底, 至8月底结束: the time right behind the verb, or before it behind 至 or 到."""
    near = Phrase(phrase.start, min(phrase.end, phrase.start + _NEAR))
    if reading.text[phrase.start - 1 : phrase.start] not in ("到", "至"):
        near = Phrase(max(phrase.start, phrase.end - _NEAR), phrase.end)
    found = times(reading, near)
    return [f for f in found if reading.text[f.phrase.start - 1 : f.phrase.start] in ("到", "至", "于")][-1:]


_NEAR = 16


def counted_people(reading: Reading, phrase: Phrase) -> list[Filler]:
    """200余名专家学者(围绕…展开研讨): who came, where it is said how many."""
    return groups(reading, phrase) if attendance(reading, phrase) else []


def how_many(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many they were."""
    return attendance(reading, phrase) if counted_people(reading, phrase) else []


def arranged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对防汛工作|进行了动员部署: what a meeting arranged."""
    return matters(reading, phrase) if _ARRANGED.match(reading.text, phrase.end) else []


_ARRANGED = re.compile(
    r"(?:进行|作|做)出?了?(?:全面|再|具体|详细|周密|专题|深入|系统|安排|动员|研究|总结){0,3}(?:部署|安排|研究|研判|动员|讨论)"
)


def contents(reading: Reading, phrase: Phrase) -> list[Filler]:
    """培训内容包括甲、乙和丙; 培训围绕甲、乙等内容|展开: what a course goes through, where it is said that it does."""
    begins = clause_of(*reading.clause_at(phrase.start)).start
    if not _OF_COURSE.match(reading.text, begins, phrase.start):
        return []
    return matters(reading, phrase)


_OF_COURSE = re.compile(
    r"[\s　]*(?:本次|此次|这次|本期)?(?:培训|讲座|课程|学习|授课)(?:班|会|活动)?(?:主要)?(?:内容|课程)?"
)
