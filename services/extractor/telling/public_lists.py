"""Lists that a notice makes public without telling more than that it does: of those who are to have a prize or title
(现将拟奖名单予以公示), each kind below a heading of its own (一、市长质量奖（3个）), or of those who will be hired."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.finders.appointed import is_name_alike
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below

_PRIZE = (
    r"(?:奖|称号|先进[单集个][位体人]|标兵|能手|工匠"
    r"|(?:示范|优秀|优势|诚信|标杆|领先|百强|放心)[^，。；：\n（(]{0,10}?)"
)
_TITLE = re.compile(
    rf"(?:关于)?(?:公布|公示|发布)?(?P<prize>[^，。；：《》\n]{{2,50}}?{_PRIZE})(?:拟?(?:获?奖|入选|表彰|授予|认定|命名|推荐|候选|评选|评审)+)?"
    r"(?:单位|组织|企业|个人|人员|项目|对象)?(?:名单|结果)的?(?:公示|公告|通知|通报|通告)"
)
_MADE_PUBLIC = re.compile(r"(?P<list>名单|结果)[^，。；]{0,8}(?:公示|公布|公告|通告|通报)")
_NUMBER = r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][\s　]?)?"
_HEADING = re.compile(
    rf"[\s　]*{_NUMBER}(?P<prize>[^，。；：、\n（(]{{0,20}}?{_PRIZE})"
    r"(?:[（(](?:共|排名不分先后，共)?(?P<count>\d+[^\d（）()]{1,2})[）)])?[：:]?[\s　]*$"
)
_LINE = re.compile(
    rf"[\s　]*(?P<number>{_NUMBER[:-1]})?(?:[^，。；：:\n]{{2,10}}[：:])?(?P<who>[^，。；：:\n][^。；：:\n]*)$"
)
_FEWEST = 2
"""So many make a list."""
_LISTED = Trigger("", confidence=0.7)


def find_public_lists(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """The prizes and the hiring that the lists tell of."""
    return [*_winners(reading, told), *_hired(reading, told)]


def _winners(reading: Reading, told: list[Candidate]) -> Iterator[Candidate]:
    """One event for each heading; one for all where the list has none. Nothing where the notice tells the prize itself
    (现授予…): its lines are added to that."""
    title = _TITLE.search(reading.text, 0, reading.text.find("\n") + 1)
    public = _MADE_PUBLIC.search(reading.text, title.end()) if title else None
    if title is None or public is None or any(_is_award(e) and e.start not in range(*public.span()) for e in told):
        return
    verb = Phrase(*public.span("list"))  # the verb beside it tells that the paper was issued
    prize, count, who = Phrase(*title.span("prize")), None, list[Filler]()
    for line in _lines_behind(reading, public.end()):
        heading = _HEADING.match(reading.text, *line)
        if heading is None and not reading.text.endswith("。", *line):
            who += _members(reading, line)
            continue
        if len(who) >= _FEWEST:
            yield _listed(reading, verb, prize, count, who)
        if heading is None:
            return
        prize, count, who = Phrase(*heading.span("prize")), heading.span("count"), []
    if len(who) >= _FEWEST:
        yield _listed(reading, verb, prize, count, who)


def _lines_behind(reading: Reading, start: int) -> list[Phrase]:
    """The lines between a position and the signature."""
    signed = signed_below(reading)
    end = signed[1].start if signed is not None else len(reading.text)
    return [line for line in reading.lines if start <= line.start < end]


def _is_award(event: Candidate) -> bool:
    awards = (EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING)
    return event.type in awards and not event.frame.sentence.title


def _members(reading: Reading, line: Phrase) -> list[Filler]:
    """甲公司、乙研究院; 组织类：甲公司; 个人类：某院 李明: whom a line names, a person rather than his body; nobody
    where it neither is numbered nor holds a name that is known."""
    told = _LINE.match(reading.text, *line)
    if told is None:
        return []
    found = []
    known = told["number"] is not None
    for part in split_list(reading, reading.trim(Phrase(*told.span("who")))):
        named = reading.mentions.within(*part, Kind.ORGANIZATION, Kind.PERSON)
        whole = [m for m in named if (m.start, m.end) == part]
        last = Phrase(part.start + max(map(reading.say(part).rfind, " 　")) + 1, part.end)
        known = known or bool(whole) or is_name_alike(reading.say(last))
        found.append(Filler.of(whole[-1]) if whole else Filler(last))
    return found if known else []


def _listed(
    reading: Reading, verb: Phrase, prize: Phrase, count: tuple[int, int] | None, who: list[Filler]
) -> Candidate:
    frame = read_frame(reading, verb)
    sentences = sorted({reading.sentence_index(at) for at in (verb.start, *(f.phrase.start for f in who))})
    candidate = Candidate(rulebook()[EventType.AWARD_ACCREDITATION], _LISTED, frame, Stance(), verb, evidence=sentences)
    candidate.add(Role.NAME, Filler(prize))
    for winner in who:
        candidate.add(Role.RECIPIENT, winner)
    for figure in reading.mentions.within(*count, Kind.QUANTITY) if count is not None and count[0] >= 0 else ():
        candidate.add(Role.QUANTITY, Filler.of(figure))
    return candidate


_HIRED = re.compile(
    r"(?P<verb>拟(?:聘用?|录用|引进|选调|接收))(?:人员|人选|对象)?(?:名单)?[^，。；：\n]{0,12}?(?:公示|公告|公布)"
)
_AT = re.compile(r"[\s　]*(?P<body>[^，。；：:\n]{3,24})[：:](?P<who>[^，。；：:\n]{2,200})$")
_HIRES = Trigger("", confidence=0.75)


def _hired(reading: Reading, told: list[Candidate]) -> Iterator[Candidate]:
    """现将拟聘用人员公示如下：, and below it a body and whom it hires a line (市计量所：李明、王芳): one event."""
    public = _HIRED.search(reading.text, reading.text.find("\n") + 1) if "拟" in reading.text else None
    if public is None or any(e.type is EventType.PERSONNEL and not e.frame.sentence.title for e in told):
        return
    verb = Phrase(*public.span("verb"))
    frame, rule = read_frame(reading, verb), rulebook()[EventType.PERSONNEL]
    event = Candidate(rule, _HIRES, frame, Stance("planned"), verb, evidence=[frame.sentence.number])
    for line in _lines_behind(reading, public.end()):
        named = _AT.match(reading.text, *line)
        members = split_list(reading, Phrase(*named.span("who"))) if named is not None else []
        body = reading.mentions.within(*named.span("body"), Kind.ORGANIZATION) if named is not None else []
        if not body or not all(is_name_alike(reading.say(member)) for member in members):
            continue
        for role, filler in [(Role.HOST_ORG, Filler.of(body[0])), *((Role.TARGET, Filler(m)) for m in members)]:
            event.add(role, filler)
        event.add_evidence(reading.sentence_index(line.start))
    if event.has(Role.TARGET):
        yield event
