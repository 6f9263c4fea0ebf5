"""With whom somebody talks, named behind what they talk about."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def party_behind(reading: Reading, phrase: Phrase, verb: int) -> Phrase | None:
    """围绕项目落地与|某公司|座谈: with whom, behind what they talk about."""
    joints = [m.end() for m in _JOINT.finditer(reading.text, *phrase)]
    if not joints or not _TALK.match(reading.text, verb):
        return None
    ends_name = phrase.end in reading.mention_ends
    for start in reversed(joints):
        if reading.mentions.starting(start, *_PARTIES) and (
            ends_name or reading.text.endswith(_PEOPLE, start, phrase.end)
        ):
            return Phrase(start, phrase.end)
    people = Phrase(joints[-1], phrase.end)
    return people if reading.text.endswith(_PEOPLE, *people) and people.end - people.start <= _BRIEF else None


_PARTIES = (Kind.ORGANIZATION, Kind.GROUP)
_PEOPLE = (
    "负责人", "负责同志", "代表", "专家", "领导", "一行", "团队", "师生", "客商", "企业家", "群众", "居民", "村民",
    "职工", "员工", "家长", "学员", "学生", "官员", "人士", "学者", "干部", "院士", "教授", "青年", "嘉宾",
    "校长", "院长", "局长", "厅长", "部长", "市长", "县长", "董事长", "会长", "总经理", "总裁", "书记", "主任",
)  # fmt: skip
_JOINT = re.compile(r"(?<=[^，。；]{2})[与跟同和](?=[^，。；]{2})")
_BRIEF = 14
"""People without a name are called by no more characters."""
_TALK = re.compile(
    r"(?:开展|进行|举行|展开)?了?(?:座谈|会谈|会商|洽谈|商谈|磋商|会晤|对接|(?:深入|充分|面对面)?(?:交流|沟通|交换|探讨|研讨|讨论))"
)
