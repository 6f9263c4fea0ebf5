"""What is held told by its kind alone (本次竞赛, 讲座): the article spoke of it before, and called it by a name."""

from __future__ import annotations

import re

from schemas.events import EventType
from services.extractor.characters import char_before
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.heads import Head
from services.extractor.telling.kinds import is_kind


def told_by_name(reading: Reading, frame: Frame, head: Head, type: EventType) -> Phrase | None:
    """行动自3月1日启动: the name in quotation marks that the campaign referred to was called by before, where a day or
    month is said now."""
    if type is not EventType.CAMPAIGN or not reading.mentions.within(*frame.zone, Kind.TIME):
        return None
    noun = re.escape(reading.say(head.noun))
    called = re.compile(rf"“[^“”\n]{{2,24}}”[^，。；“”\n]{{0,16}}{noun}|“[^“”\n]{{2,16}}{noun}[^“”\n]{{0,6}}”")
    found = [m.span() for m in called.finditer(reading.text, 0, frame.sentence.start)]
    return Phrase(*found[-1]) if found else None


def spoken_of_before(reading: Reading, frame: Frame, head: Head, type: EventType) -> Phrase | None:
    """某局通报某项能力验证结果。本次能力验证于4月启动: the name by which it was spoken of before."""
    if type not in _SPOKEN_OF:
        return None
    named = reading.mentions.within(0, frame.sentence.start, Kind.EVENT_NAME, Kind.PROGRAMME)
    noun = reading.say(head.noun)
    same = [m for m in named if m.text.endswith(noun) and m.end - m.start > len(noun) + NAMED]
    if same or type is not EventType.COMPETITION_COMPARISON:
        return Phrase(same[-1].start, same[-1].end) if same else None
    competed = [m.span("name") for m in _COMPETED_IN.finditer(reading.text, 0, frame.sentence.start)]
    return Phrase(*competed[-1]) if competed else None


_COMPETED_IN = re.compile(
    "(?:在|参加了?|参与了?)(?P<name>[^，。；：在\\n]{4,40}?(?:大赛|竞赛|比赛|比武|选拔赛|锦标赛|联赛|挑战赛|邀请赛|总决赛)"
    "(?:[^，。；：的\\n]{0,12}(?:选拔赛?|活动|决赛|总决赛|[省市区]赛))?)(?:活动)?[中上]?(?=[，。脱取获荣斩摘喜夺勇崭表再])"
)
"""甲院在|某大赛|中获奖。本次大赛由乙局主办: the contest in which somebody did well."""
_SPOKEN_OF = frozenset({EventType.COMPETITION_COMPARISON, EventType.TRAINING_LECTURE})
NAMED = 3
"""Characters of a kind of meeting that is a name."""


def is_reference(reading: Reading, frame: Frame, head: Head) -> bool:
    """讲座由某院承办: what is held is named by its kind alone, so it was told before."""
    name = reading.say(head.name)
    text, start = reading.text, head.name.start
    if char_before(text, start) == "的" and not text.endswith(_THAT_DAY, 0, start):
        return False  # 一场以“…”为主题的公益讲座: described, so told here first
    where = [phrase for phrase in frame.phrases("在", "于") if reading.text[phrase.end - 1] != "下"]
    if where and not frame.phrases("由"):
        return False  # 启动会在某市召开: told here as well as anywhere; 在某局的指导下 is nowhere
    alone = is_kind(name) and not name.endswith(_CEREMONIES)
    alone = alone or name.startswith(THIS) or text.endswith(_THAT_DAY, 0, start)
    return alone and frame.subject is not None and frame.subject.start <= head.name.start < frame.subject.end


_CEREMONIES = ("仪式", "典礼", "庆典", "成立大会", "成立会议")
"""A ceremony is called by what it is held for (揭牌仪式由某某主持)."""
_THAT_DAY = ("当天的", "当日的", "当晚的")
THIS = ("本次", "此次", "本届", "本期", "该", "这次", "本场")
