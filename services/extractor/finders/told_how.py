"""Lessons told by everyday verbs: what is taught is a question (讲了水表怎么看) or a skill (教群众做心肺复苏).

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `training_lecture` names
them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.lessons import taught_people
from services.extractor.grammar.reading import Phrase, Reading


def question_told(reading: Reading, phrase: Phrase) -> list[Filler]:
    """讲了|计量器具配备率怎么算: what is told is a question that listeners may have."""
    end = reading.clause_around(phrase.start).end
    return spanned(_QUESTION.match(reading.text, phrase.start, end), "what")


_QUESTION = re.compile(
    r"(?:讲[了起解授清明述]*(?:[一两三四五六七八九十半\d]+个?多?(?:天|小时|钟头|上午|下午|晚上))?)"
    r"(?P<what>[^，。；“”]{0,40}?(?:怎[么样]|如何|为什么|为何|什么|哪[些里几个]|多少)[^，。；“”]{1,60})"
)


def skill_taught(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(教)群众|做心肺复苏, (教)站里的人|怎么看钢印: what listeners learn to do, behind who they are."""
    learners = _learners(reading, phrase)
    if learners is None:
        return []
    what = Phrase(learners.end, reading.clause_around(phrase.start).end)
    return nominal(reading, reading.behind(what, _DOING))


_DOING = re.compile("(?:去|来|学会?|做(?=.{2})|进行|开展|操作(?=.{2})|练习?)")


def learners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(教)群众|做心肺复苏, (教)站里的人|怎么看钢印: who learns."""
    whom = _learners(reading, phrase)
    return nominal(reading, whom) if whom is not None else []


def _learners(reading: Reading, phrase: Phrase) -> Phrase | None:
    asked = _LEARN_HOW.match(reading.text, *phrase)
    if asked is not None:
        return Phrase(*asked.span("who"))
    people = taught_people(reading, phrase)
    skill = _SKILL.match(reading.text, people[-1].phrase.end, phrase.end) if people else None
    return Phrase(people[0].phrase.start, people[-1].phrase.end) if skill is not None else None


_LEARN_HOW = re.compile("(?P<who>[^，。；的我你他她]{1,10}(?:的(?:人|员工|师傅|同志|孩子|老人))?)(?=怎[么样]|如何)")
_SKILL = re.compile("(?!怎么办)[^，。；]{2,40}")


def for_themselves(reading: Reading, phrase: Phrase) -> bool:
    """李明|作报告; not 代表理事会|作报告, 向大会|作报告: what a body reports on its work is no lecture."""
    return _FOR_A_BODY.search(reading.text, *phrase) is None


_FOR_A_BODY = re.compile("代表(?!作)|向[^，。；]{0,8}(?:大会|会议|全会|常委会|人大)|工作$")
