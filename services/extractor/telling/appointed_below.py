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
_LINE = re.compile(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][\s　]?)?"
    rf"(?P<name>[\u4e00-\u9fff·]{{2,14}}?|[\u4e00-\u9fff][ 　]{{1,4}}[\u4e00-\u9fff]){_REMARK}"
    r"(?:[为任](?!职)|的|(?<=同志)(?=[^，。；\n]{2,40}职务))(?P<post>[^，。；\n]{2,60}?)(?:[，。；（(][^\n]*)?$"
)
"""Somebody and the post: 某某为某局局长, 某某的某局局长职务, 某某同志某局局长职务."""
_APPOINTED = Trigger("", confidence=0.85)


def find_appointed_below(reading: Reading) -> Iterator[Candidate]:
    """An event for each person whom a line below such a heading names."""
    heading: re.Match[str] | None = None
    resolves = above = Phrase(0, 0)
    for line in reading.lines if _TOLD.search(reading.text) else ():
        if first := _FIRST.match(reading.text, *line):
            heading, resolves = first, above if heading is None else resolves
        elif headed := _HEADS.search(reading.text, *line):
            if headed.start("verb") > line.start:
                resolves = line  # 市政府决定任命：
            elif heading is None:
                resolves = above  # 某人大常委会决定：, in the line before
            heading = headed
        elif heading is not None:
            named = _LINE.match(reading.text, *line)
            if named is None or not (person := _person(reading, Phrase(*named.span("name")))):
                heading = None
            else:
                post = Phrase(*named.span("post"))
                yield _candidate(reading, Phrase(*heading.span("verb")), person, post, resolves)
        above = line


_TOLD = re.compile(r"职务[；;]\n|(?:任命|聘任|免去|免职|任职)[^\n。；]{0,8}[：:]?[\s　]*\n")


def _person(reading: Reading, name: Phrase) -> Filler | None:
    known = reading.mentions.within(*name, Kind.PERSON)
    if known and known[0].start == name.start:
        return Filler.of(known[0])
    return Filler(name) if is_name_alike("".join(reading.say(name).split())) else None


def _candidate(reading: Reading, verb: Phrase, person: Filler, post: Phrase, resolves: Phrase) -> Candidate:
    told = sorted({reading.sentence_index(at) for at in (resolves.start, verb.start, person.phrase.start)})
    frame = read_frame(reading, verb)
    candidate = Candidate(rulebook()[EventType.PERSONNEL], _APPOINTED, frame, Stance(), verb, evidence=told)
    candidate.add(Role.TARGET, person)
    filled = (
        (Role.NAME, posts(reading, post)),
        (Role.HOST_ORG, places_of_work(reading, post)),
        (Role.ORGANIZER, bodies(reading, resolves)[:1]),
        (Role.TIME, times(reading, resolves)[:1]),
    )
    for role, fillers in filled:
        for filler in fillers:
            candidate.add(role, filler)
    return candidate
