"""Resolutions whose verb stands in a line of its own, above those whom it appoints or dismisses (任命：, and a person a
line)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.finders.appointed import is_name_alike
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, times
from services.extractor.finders.posts import places_of_work, posts
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate

_HEADS = re.compile(
    r"(?P<verb>(?:决定|提请|批准|宣布|同意)?(?:任命|聘任|免去|免职|任职))(?:下列(?:同志|人员))?(?:的?职务)?(?:如下)?"
    r"(?:[\s　]*[：:]|(?<=\n\w\w))[\s　]*$"
)
"""Such a heading: with its colon, or a line of two characters."""
_FIRST = re.compile(r"[\s　]*(?P<verb>免去|任命)(?=[^：:\n]{6,60}[；;]$)")
"""免去某某同志某所所长职务；: the line that tells the first of them, whom the next lines go on from."""
_REMARK = r"(?:同志)?(?:[（(][^（）()\n]{1,12}[）)])?(?:同志)?"
_NAME = r"(?:[\u4e00-\u9fff·]{2,14}?|[\u4e00-\u9fff][ 　]{1,4}[\u4e00-\u9fff])"
_LINE = re.compile(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][\s　]?)?"
    rf"(?P<names>{_NAME}{_REMARK}(?:、{_NAME}{_REMARK}){{0,9}})"
    r"(?:[为任](?!职)|的|(?<=同志)(?=[^，。；\n]{2,40}职务))(?P<post>[^，。；\n]{2,60}?)(?:[，。；（(][^\n]*)?$"
)
"""Somebody and the post: 某某为某局局长, 某某的某局局长职务, 某某同志某局局长职务."""
_OWN_VERB = re.compile("(?:不再|继续)[担兼]?$|[担兼升调接]$")
"""某某|不再担|任某局局长, 某某调任…: a line that says by itself what becomes of somebody."""
_ONE = re.compile(rf"(?P<name>{_NAME}){_REMARK}(?:、|$)")
_APPOINTED = Trigger("", confidence=0.85)


def with_appointed_below(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """What is told, with those whom such lines appoint in place of what the verb of one line tells by itself."""
    appointed = list(_appointed(reading))
    lines = {number for each in appointed for number in each.evidence if number > each.frame.sentence.number}
    by_verbs = (e for e in told if e.type is not EventType.PERSONNEL or e.frame.sentence.number not in lines)
    return [*appointed, *by_verbs]


def _appointed(reading: Reading) -> Iterator[Candidate]:
    """An event of all those whom the lines below such a heading name; one for each line that goes on from the first."""
    heading: re.Match[str] | None = None
    told: Candidate | None = None
    resolves = above = Phrase(0, 0)
    for line in reading.lines if _TOLD.search(reading.text) else ():
        if first := _FIRST.match(reading.text, *line):
            if heading is None:
                resolves = _resolving(reading, above)
            heading, told = first, None
        elif headed := _HEADS.search(reading.text, *line):
            if headed.start("verb") > line.start:
                resolves = line  # 市政府决定任命：
            elif heading is None:
                resolves = _resolving(reading, above)
            heading, told = headed, None
        elif heading is not None:
            named = _LINE.match(reading.text, *line)
            persons = _persons(reading, Phrase(*named.span("names"))) if named is not None else []
            if named is None or not persons or _OWN_VERB.search(named["names"]):
                heading = None
            else:
                if told is None or heading.re is _FIRST:
                    yield (told := _candidate(reading, Phrase(*heading.span("verb")), resolves))
                _appoint(reading, told, persons, Phrase(*named.span("post")))
        above = line


_TOLD = re.compile(r"职务[；;]\n|(?:任命|聘任|免去|免职|任职)[^\n。；]{0,8}[：:]?[\s　]*\n")


def _resolving(reading: Reading, above: Phrase) -> Phrase:
    """某人大常委会决定：, in the line before; one that tells of somebody else resolves nothing."""
    return above if reading.char_before(above.end) in "：:" else Phrase(above.end, above.end)


def _persons(reading: Reading, names: Phrase) -> list[Filler]:
    """Who is named there, or nobody where one of them is no person."""
    found = []
    for part in _ONE.finditer(reading.text, *names):
        name = Phrase(*part.span("name"))
        known = reading.mentions.within(*name, Kind.PERSON)
        if known and known[0].start == name.start:
            found.append(Filler.of(known[0]))
        elif is_name_alike("".join(reading.say(name).split())):
            found.append(Filler(name))
        else:
            return []
    return found


def _candidate(reading: Reading, verb: Phrase, resolves: Phrase) -> Candidate:
    told = sorted({reading.sentence_index(at) for at in (resolves.start, verb.start)})
    frame = read_frame(reading, verb)
    candidate = Candidate(rulebook()[EventType.PERSONNEL], _APPOINTED, frame, Stance(), verb, evidence=told)
    named = reading.mentions.within(*resolves, Kind.ORGANIZATION)
    for filler in (bodies(reading, resolves) or [Filler.of(m) for m in named])[:1]:
        candidate.add(Role.ORGANIZER, filler)
    for filler in times(reading, resolves)[:1]:
        candidate.add(Role.TIME, filler)
    return candidate


def _appoint(reading: Reading, candidate: Candidate, persons: list[Filler], post: Phrase) -> None:
    """Add those of one line, and what they are to be or were."""
    candidate.add_evidence(*(reading.sentence_index(person.phrase.start) for person in persons))
    filled = (
        (Role.TARGET, persons),
        (Role.NAME, posts(reading, post)),
        (Role.HOST_ORG, places_of_work(reading, post)),
    )
    for role, fillers in filled:
        for filler in fillers:
            candidate.add(role, filler)
