"""Who teaches: by name, or as an expert without one."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import chairs
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def teachers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who teaches, by name; who only leads what is held (由李明主持的沙龙) does not."""
    return [] if chairs(reading, phrase) else persons(reading, phrase)


def experts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who was asked to teach, without a name (咨询公司专家), each by itself (甲厅、乙局专家|和|高校教授)."""
    if not _EXPERTS.search(reading.say(phrase)) or persons(reading, phrase):
        return []
    found: list[Filler] = []
    start = None
    for member in split_list(reading, phrase):
        start = member.start if start is None else start
        if _EXPERTS.search(reading.say(member)):
            found += nominal(reading, Phrase(start, member.end))
            start = None
    return found


_EXPERTS = re.compile(
    r"(?:专家|教授|讲师|老师|教师|律师|工程师|教官|医生|法官|检察官|学者|民警|干警|骨干|技术人员|技术员|农艺师|技师|园艺师|教练|消防员|消防队员|交警|护士|医师|院士|博士|"
    r"讲解员|宣讲员|宣讲团成员|宣讲团|讲师团|报告团|农技员|辅导员|志愿者|劳模|传承人|校长|副校长|工匠|校外辅导员|指导员|组长|书记|主任|局长|院长|所长|检察长|庭长|支队长|大队长|队长|支书)$"
)


def brought_to_teach(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织|高级农艺师李明等5名专家|到新坪村为农户(讲解): who teaches those who listen, by name if there is one."""
    listeners = _TO_LISTENERS.match(reading.text, phrase.end)
    if listeners is None or (listeners["to"] == "对" and not _SURE_EXPERTS.search(reading.say(phrase))):
        return []
    return persons(reading, phrase) or [f for f in groups(reading, phrase) if _EXPERTS.search(reading.say(f.phrase))]


def brought_to_learn(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织|执法人员|(开展培训): who learns, where nobody else is taught."""
    return [] if brought_to_teach(reading, phrase) else groups(reading, phrase)


_TO_LISTENERS = re.compile(
    "，?(?:(?:分别|分批|先后)?(?:到|赴|深入|走进|来到|前往)[^，。；为对给向]{2,24}，?)?(?P<to>面向|[为对给向])(?!此|期|贯彻|落实|提[高升])"
)
_SURE_EXPERTS = re.compile(r"(?:专家|教授|讲师|老师|教师|律师|工程师|宣讲团|讲师团)$")
"""Those who are not taught themselves about what is told behind 对."""


def sent_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|甲所|派出的2名检定员到乙院(跟班学习), |甲所|4名业务骨干: whose people learn there."""
    return _sent(reading, phrase)[0]


def sent_along(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲所派出的2名|检定员|到乙院(跟班学习): who learns there."""
    return _sent(reading, phrase)[1]


def _sent(reading: Reading, phrase: Phrase) -> tuple[list[Filler], list[Filler]]:
    for whose in reading.mentions.within(*phrase, Kind.ORGANIZATION)[:1]:
        sent = _SENT.match(reading.text, whose.end, phrase.end) if whose.start == phrase.start else None
        if sent is not None:
            return [Filler.of(whose)], groups(reading, Phrase(sent.end(), phrase.end))
    return [], []


_SENT = re.compile(r"(?:派出|选派|委派|派遣)?的?(?=[\d两二三四五六七八九十]+[余多]?[名位])")
