"""What a press conference was called for: the forum that 此次论坛由…主办 is about, told of by nothing but its name."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import rulebook
from services.extractor.telling.candidate import Candidate

_KINDS = "论坛|博览会|交易会|展览会|展销会|展会|大会|峰会|年会|研讨会|洽谈会|艺术节|文化节|旅游节|大赛|展"
_PRESS = re.compile(
    rf"“?(?P<what>.{{2,}}(?:{_KINDS}))”?(?P<of>[^，。；]{{0,6}}(?:新闻发布会|发布会|新闻通气会|通气会|媒体见面会|吹风会|记者会))”?"
)
_REFERS = re.compile(rf"(?:本次|此次|本届|这次|该)?(?P<kind>{_KINDS})")
_SAME = {"展会": ("展", "展览会", "博览会", "交易会", "展销会"), "大会": ("大会",), "展": ("展",)}


def announced(reading: Reading, events: list[Candidate], host: Candidate, frame: Frame) -> Candidate | None:
    """The gathering that a sentence refers back to, where the meeting told was only its press conference; told as an
    event of its own from then on."""
    if frame.subject is None or host.name is None:
        return None
    refers = _REFERS.match(reading.say(frame.subject))
    press = _PRESS.fullmatch(reading.say(host.name)) if refers is not None else None
    if refers is None or press is None:
        return None
    if not press["what"].endswith(_SAME.get(refers["kind"], (refers["kind"],))):
        return None
    name = Phrase(host.name.start + press.start("what"), host.name.start + press.end("what"))
    known = next((e for e in events if e.type is EventType.MEETING and e.name == name), None)
    if known is not None:
        return known
    rule = rulebook()[EventType.MEETING]
    stance = Stance("planned", "positive", "future")
    told = Candidate(rule, host.trigger, frame, stance, frame.trigger, name, evidence=[frame.sentence.number])
    told.backdrop = True  # the day of the press conference is not its own
    told.add(Role.NAME, Filler(name))
    _add_days(reading, told)
    events.append(told)
    events.sort(key=lambda event: event.start)
    return told


def _add_days(reading: Reading, told: Candidate) -> None:
    """将于8月10日至12日: when it will be held, in the sentence that refers to it."""
    days = reading.mentions.within(told.frame.sentence.start, told.frame.sentence.end, Kind.TIME)
    for number, day in enumerate(days):
        if reading.text[day.start - 2 : day.start] not in ("将于", "定于", "拟于"):
            continue
        told.add(Role.TIME, Filler.of(day))
        for last in days[number + 1 : number + 2]:
            if last.subtype == "until" and last.start - day.end <= 1:
                told.add(Role.END_TIME, Filler.of(last))
        return
