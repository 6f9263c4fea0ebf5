"""What an event is about, said by other means than its verb."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.wrongs import contents_of_check, held_against
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.supplements.attended import called_this
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS

_PRESS = ("发布会", "通气会", "吹风会", "记者会", "媒体见面会")
_MADE_KNOWN = re.compile(
    r"(?:通报|介绍|解读|发布(?!会))了?(?P<topic>(?!了|一[组批些]|相关|有关|主要)[^，。；：“”《》]{3,40}?(?:情况|成效|进展|成果|举措|政策|数据|内容|有关工作|安排))(?=[，。；]|并|和)"
)


def add_what_the_press_heard(reading: Reading, events: list[Candidate]) -> None:
    """举行新闻发布会，介绍…有关情况: what the press is told."""
    for event in events:
        names = event.said(reading, Role.NAME) if event.type is EventType.MEETING else ()
        if event.has(Role.TOPIC) or not any(name.endswith(_PRESS) for name in names):
            continue
        sentences = [reading.sentences[i] for i in event.evidence]
        for sentence in [*sentences, *reading.sentences[sentences[-1].number + 1 :][:1]]:
            told = _MADE_KNOWN.search(reading.text, sentence.start, sentence.end)
            if told is not None:
                event.add(Role.TOPIC, Filler(reading.trim(Phrase(*told.span("topic")))))
                break


def add_what_they_are_told(reading: Reading, events: list[Candidate]) -> None:
    """约谈某平台。约谈会上，某局通报了其存在的|虚假促销|等问题: what those who are called in are told of."""
    for event in events:
        talk = event.type is EventType.INSPECTION_ENFORCEMENT and "谈" in reading.say(event.told)
        if not talk or event.has(Role.TOPIC):
            continue
        for sentence in reading.sentences[max(event.evidence) + 1 :][:1]:
            if _AT_THE_TALK.match(reading.text, sentence.start):
                for filler in held_against(reading, Phrase(sentence.start, sentence.end)):
                    event.add(Role.TOPIC, filler)
                    event.add_evidence(sentence.number)


_AT_THE_TALK = re.compile(r"[\s　]*(?:在)?(?:行政|集体|集中)?(?:约谈|会)(?:会?上|会?中|时|现场|会?，|会议)")


def add_what_they_went_over(reading: Reading, events: list[Candidate]) -> None:
    """某局检查农贸市场。检查内容是|计量器具的检定情况|: what the check told right before went over."""
    checks = [e for e in events if e.type is EventType.INSPECTION_ENFORCEMENT]
    told_in = {number for check in checks for number in check.evidence}
    for check in checks:
        following = max(check.evidence) + 1
        if following in told_in or following >= len(reading.sentences) or check.has(Role.TOPIC):
            continue
        sentence = reading.sentences[following]
        near = sentence.paragraph - check.frame.sentence.paragraph <= 1 and not check.frame.sentence.title
        regular = _REGULARLY.search(reading.text, sentence.start, sentence.end)
        if near and not regular and not check.has(Role.PENALTY):
            for filler in contents_of_check(reading, Phrase(sentence.start, sentence.end)):
                check.add(Role.TOPIC, filler)
                check.add_evidence(following)


_REGULARLY = re.compile(r"每(?:\d|[年季月周两三五])")
"""该检查每5年组织一次，检查内容涵盖…: what all checks of the kind go over."""


def add_topics(reading: Reading, events: list[Candidate]) -> None:
    """以“…”为主题 belongs to the event that its sentence opens with or tells, else to the main event."""
    for mention in reading.mentions.of(Kind.TOPIC):
        leads = reading.text.endswith(_THEME_IS, max(0, mention.start - 8), mention.start)
        if not leads and not _IS_THEME.match(reading.text, mention.end):
            continue
        sentence = reading.sentence_index(mention.start)
        fitting = [e for e in events if e.type in GATHERINGS]
        here = [e for e in fitting if sentence in e.evidence]
        shows = [e for e in events if e.type is EventType.OTHER]
        this = called_this(reading, [*fitting, *shows], reading.sentences[sentence].start)
        contests = [e for e in fitting if e.type is EventType.COMPETITION_COMPARISON]
        theirs = contests if _THIS_CONTEST.match(reading.text, reading.sentences[sentence].start) else []
        for host in (this or theirs or here or fitting)[:1]:
            add_once(reading, host, Role.TOPIC, Filler.of(mention))


def add_agendas(reading: Reading, events: list[Candidate]) -> None:
    """会议主要议题为审定《规程》: what the gathering told last before is about."""
    meetings = [event for event in events if event.type is EventType.MEETING]
    for agenda in _AGENDA.finditer(reading.text) if meetings else ():
        held = [event for event in meetings if event.start < agenda.start()]
        if held and not held[-1].has(Role.TOPIC):
            held[-1].add(Role.TOPIC, Filler(reading.trim(Phrase(*agenda.span("matter")))))


_AGENDA = re.compile(r"(?:议题|议程)(?:[是为：]|包括|主要[是为])(?!了|“)(?P<matter>[^。；：“”\n]{4,80}?)(?=[。；\n])")
_THIS_CONTEST = re.compile(r"[\s　]*(?:本届|本次|此次|这次|该)[^，。；]{0,6}(?:赛事?|比武|比对)(?!道)")
"""本次大赛以“…”为主题, where the contest is called 某某比武活动."""
_IS_THEME = re.compile(r"”?(?:为|(?:这[一个]|的)?(?:活动|宣传|年度|大会)?)主题")
_THEME_IS = ("主题为", "主题是", "主题：", "主题为“", "主题是“", "主题：“")
