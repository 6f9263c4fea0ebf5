"""Who does what a verb describes: 参加了某院组织的比对."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.grammar.companions import ASKED_ALONG
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.surroundings import CLOSING
from services.extractor.grammar.timeless import without_times
from services.extractor.grammar.words import Word
from services.extractor.mentions import Kind, Sentence

_ASPECT = "了着过"


def doer_of_description(
    reading: Reading, verb: Phrase, words: Sequence[Word], companions: dict[str, list[Phrase]]
) -> Phrase | None:
    """Who stands right before a verb that describes a noun does it (参加了某院组织的比对, 在某局主办的会上). `words`:
    those before the verb."""
    start = max((w.start for w in words if not w.kinds & CLOSING), default=0)
    end = min((w.start for w in words if w.start > start), default=verb.start)
    for opener, phrases in companions.items():
        last = phrases[-1]
        if opener == "在" and reading.say(verb) in _HOLDS and reading.text.endswith(_HOUSES, *last):
            return None  # 在市科技馆举行的竞赛: where, not who
        ends = (end, verb.start, _without_time(reading, start, end))
        if opener not in _NOT_DOERS and start <= last.start and last.end in ends:
            first = last.start + (reading.text[last.start] in _ASPECT)
            end = _without_time(reading, first, min(last.end, end))
            bodies = reading.mentions.within(first, end, Kind.ORGANIZATION, Kind.GROUP)
            return Phrase(first, end) if bodies and bodies[0].start == first else None
    return _first_of_two(reading, start, end, companions)


def _first_of_two(reading: Reading, start: int, end: int, companions: dict[str, list[Phrase]]) -> Phrase | None:
    """在甲局与乙报联合举办的会上: both hold it, and 在 says where no more than before one of them."""
    first = companions.get("在", [])[-1:]
    partner = next((p[-1] for opener, p in companions.items() if opener in _PARTNERS and p[-1].end == end), None)
    if not first or partner is None or not first[0].end <= start < partner.start:
        return None
    named = reading.mentions.within(*first[0], Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE)
    whole = bool(named) and (named[0].start, named[-1].end) == first[0]
    return first[0] if whole and reading.text[first[0].end : partner.start] in _PARTNERS else None


_PARTNERS = frozenset(["与", "同", "和", "跟", "及", "联合", "会同", "携手", "联手", *ASKED_ALONG])


def drop_place(companions: dict[str, list[Phrase]], doer: Phrase) -> bool:
    """Take out the place that is none, as the phrase behind 在 names who does it; whether there was one."""
    phrases = companions.get("在", [])
    if not phrases or not phrases[-1].start <= doer.start < phrases[-1].end:
        return False
    phrases.pop()
    if not phrases:
        del companions["在"]
    return True


def body_right_before(reading: Reading, zone: Phrase) -> Phrase | None:
    """参加了某院组织的比赛, 听取了副县长某某受县政府委托作的报告: the body or person at the end of what stands before a
    verb that describes a noun."""
    named = _FOR_OTHERS.sub("", reading.say(zone))
    for person in reading.mentions.within(*zone, Kind.PERSON)[-1:]:
        if person.whole_end == zone.start + len(named):
            return Phrase(person.whole_start, person.whole_end)
    if zone.end not in reading.mention_ends:
        return None
    bodies = reading.mentions.within(*zone, Kind.ORGANIZATION)
    return Phrase(bodies[-1].start, zone.end) if bodies and bodies[-1].end == zone.end else None


def opening_body(reading: Reading, sentence: Sentence) -> Phrase | None:
    """近日，|某局|抓好三项工作：一是召开…: the body that the sentence opens with."""
    for clause in sentence.clauses[:_FIRST]:
        opening = reading.trim(without_times(reading, Phrase(*clause)))
        if opening:
            named = [m for m in reading.mentions.within(*opening, Kind.ORGANIZATION) if m.start == opening.start]
            alone = named and not reading.text.startswith(("的", "、", "和", "与"), named[0].end)
            return Phrase(named[0].start, named[0].end) if alone else None
    return None


_FIRST = 3
_FOR_OTHERS = re.compile("(?:受[^，。；]{2,24}?委托|代表[^，。；]{2,24}?)?所?$")


def _without_time(reading: Reading, start: int, end: int) -> int:
    """某局|昨天上午|举行的会: where the words before a time end."""
    times = reading.mentions.within(start, end, Kind.TIME)
    if times and not reading.text[times[-1].end : end].strip("）)"):
        return reading.trim(Phrase(start, times[-1].start)).end
    return end


_HOLDS = ("举行", "举办", "召开")
_HOUSES = (
    "馆", "宫", "剧院", "酒店", "广场", "公园", "礼堂", "会堂", "中心", "园区", "社区",
    "基地", "大厅", "大厦", "街道", "校区", "开发区", "电视台", "会议室",
)  # fmt: skip
_NOT_DOERS = frozenset([*"与同跟和为向对被以由就把给", "作为", "围绕", "依托", "联合", "会同", "邀请", "组织"])
