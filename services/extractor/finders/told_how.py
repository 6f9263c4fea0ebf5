"""Lessons told by everyday verbs: what is taught is a question (讲了水表怎么看) or a skill (教群众做心肺复苏).

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `training_lecture` names
them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, durations, nominal, spanned
from services.extractor.finders.lessons import taught_people
from services.extractor.grammar.reading import Phrase, Reading


def talked_through(reading: Reading, phrase: Phrase) -> list[Filler]:
    """讲了|盘车要领, 讲|怎么配药, 讲|新修订的《计量法》, 讲了一堂“|小店怎么记账|”: what can be learned; words (讲了三点
    意见) cannot. `phrase`: the verb with its object."""
    clause = reading.clause_around(phrase.start)
    told = _TALKED.match(reading.text, phrase.start, clause.end)
    if told is None:
        return []
    asked = _ASKED.match(reading.text, told.end(), min(reading.sentence_at(phrase.start).end, told.end() + _LONGEST))
    return spanned(asked or _LESSON.match(reading.text, told.end(), clause.end), "what")


def talked_long(reading: Reading, phrase: Phrase) -> bool:
    """以“…”为题，讲了两个钟头: nobody is told to have spoken so long who did not teach."""
    clause = reading.clause_around(phrase.start)
    if _ENTITLED.search(reading.text, max(0, clause.start - _NEAR), phrase.start) is None:
        return False
    return bool(durations(reading, Phrase(phrase.start, clause.end)))


_TALKED = re.compile(
    r"[逐细详重]?[条细]?(?:开)?讲(?:解|授)?(?:起了?|了讲|了|明白|透|清)?(?:[一两三]?[堂节场课]课?|一讲|一遍|"
    r"[一二两三四五六七八九十半\d]+个?多?(?:天|小时|钟头|上午|下午|晚上))?(?:的是)?"
)
_ASKED = re.compile(
    r"(?P<what>(?:怎么|怎样|如何|为什么|为啥)[^，。；：“”]{2,24}(?:[、，](?:怎么|怎样|如何|为什么|为啥)[^，。；：、“”]{2,24}){0,4})(?=[，。；]|$)"
)
_LESSON = re.compile(
    r"“?(?P<what>(?<=“)[^“”]{4,40}(?=”)|"
    r"[^，。；：“”]{0,40}?(?:怎[么样]|如何|为什么|为何|什么|哪[些里几个]|多少)[^，。；：“”]{1,40}|"
    r"[^，。；：“”]{0,12}《[^《》]{2,40}》[^，。；：“”]{0,12}|[^，。；：“”]{0,30}?(?:要领|要点|方法|知识|常识|技巧|窍门|诀窍|技术|"
    r"流程|原理|规程|规范|标准|注意事项|防治|检修|操作|救治|急救|防范|识别|辨别|保养|维护|法规|条例|办法|细则|规定|政策|管理|改造|"
    r"案例|条款)(?:和[^，。；：“”]{2,16})?)”?(?=[，。；]|$)"
)
_ENTITLED = re.compile("以[^，。；]{4,40}为题，?[^，。；]{0,4}$")
_LONGEST = 120
_NEAR = 50


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
_SKILL = re.compile("(?!怎么办|照着)[^，。；]{2,40}")


def for_themselves(reading: Reading, phrase: Phrase) -> bool:
    """李明|作报告; not 代表理事会|作报告, 向大会|作报告: what a body reports on its work is no lecture."""
    return _FOR_A_BODY.search(reading.text, *phrase) is None


_FOR_A_BODY = re.compile("代表(?!作)|向[^，。；]{0,8}(?:大会|会议|全会|常委会|人大)|工作$")


def drilled(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(演练)危险化学品事故处置: what is drilled, an emergency or what is done in one."""
    return nominal(reading, phrase) if _EMERGENCY.search(reading.text, *phrase) else []


_EMERGENCY = re.compile("(?:处置|救援|疏散|逃生|扑救|灭火|避险|救护|急救|抢修|抢险|转移)(?:流程|科目|课目|程序)?$")


def passed_on(reading: Reading, phrase: Phrase) -> bool:
    """(谈了)承担国际标准项目的|体会: what others may learn from, to the end of the clause; 谈了体会 says nothing."""
    return _LEARNED.fullmatch(reading.text, phrase.start, reading.clause_around(phrase.start).end) is not None


_LEARNED = re.compile("[^，。；：“”]{4,40}的(?:体会|心得|经验|做法)")
