"""Lists of the members of a body, an office and its holders a line (组长：某某, 成员：某某、某某)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.finders.appointed import is_name_alike
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, persons
from services.extractor.finders.founded import ends_like_body
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate

_GAP = "[ 　]*"
_OFFICES = (
    rf"(?:第一|常务|名誉|执行)?(?:副)?(?:组{_GAP}长|主{_GAP}任(?:委员)?|总指挥长?|指挥长|会{_GAP}长|理事长|秘书长?"
    r"|总?召集人|政委|主席|队长)"
    rf"|(?:常务)?(?:成{_GAP}员|委{_GAP}员|组{_GAP}员|理{_GAP}事|顾{_GAP}问|队{_GAP}员|联络员|秘{_GAP}书)"
)
_ANY_OFFICE = re.compile(r"[长任员挥人委席书事问][\s　]*[：:]")
"""What an office before those who hold it ends in: most articles have none."""
_NUMBER = r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][\s　]?)?"
_LINE = re.compile(rf"[\s　]*{_NUMBER}(?P<office>{_OFFICES})[\s　]*[：:](?P<who>[^\n]*)")
_GOES_ON = re.compile(r"[\s　]*(?P<who>[\u4e00-\u9fff][^\n，。；：]{1,60})$")
"""A line below an office that names one more holder of it."""
_NAME = re.compile(
    r"[\s　]*(?P<name>[\u4e00-\u9fff](?:[ 　]{1,4}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}))(?=[\s　（(、，]|$)"
    r"[\s　]*(?P<body>[（(][^（）()\n]*[）)])?[\s　]*[、，；]?"
)
_OF_BODIES = tuple("局办委院部会司处科室所队厅校站县市区镇乡")
_CALLED = re.compile(
    r"(?P<verb>(?:成立|组建|设立|调整|增补|充实|明确|公布|变更|建立|完善)+)(?P<body>[^，。；：\n]{2,40}?)"
    r"(?=的?(?:组成人员|成员|人员|名单|负责人|领导成员)|[，。；：\n]|的通知|的决定)"
)
_CHANGED = re.compile(
    r"对(?P<body>[^，。；：\n]{2,40}?)(?:的)?(?:组成人员|成员|人员|组成|名单|领导(?!小?组)|进行|作(?=[出了如适相部]))[^，。；：\n]{0,12}?(?P<verb>调整|变更|充实|增补)"
)
_FEWEST = 3
"""So many persons make a list."""
_ROSTER = Trigger("", confidence=0.75)


def with_rosters(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """What is told, with the appointment of those whom such lines list to the body that the title or opening founds or
    changes; it takes the place of what tells no more than that members changed (调整领导小组成员)."""
    roster = _roster(reading)
    if roster is None:
        return told
    return [*(e for e in told if e.type is not EventType.PERSONNEL or _names_persons(e)), roster]


def _names_persons(event: Candidate) -> bool:
    return any(f.mention is not None for f in event.arguments.get(Role.TARGET, ()))


def _roster(reading: Reading) -> Candidate | None:
    """The list as one appointment; None where there is none."""
    members = [name for line in _lines(reading) for name in line] if _ANY_OFFICE.search(reading.text) else []
    if len(members) < _FEWEST:
        return None
    opening = _opening(reading, members[0].start)
    if opening is None:
        return None
    verb = Phrase(*opening.span("verb"))
    frame = read_frame(reading, verb)
    sentences = sorted({reading.sentence_index(at) for at in (verb.start, *(m.start for m in members))})
    candidate = Candidate(rulebook()[EventType.PERSONNEL], _ROSTER, frame, Stance(), verb, evidence=sentences)
    for member in members:
        known = reading.mentions.within(*member, Kind.PERSON)
        candidate.add(Role.TARGET, Filler(member, known[0] if known else None))
    body = Phrase(*opening.span("body"))
    candidate.add(Role.HOST_ORG, next(iter(bodies(reading, body)), Filler(body)))
    if reading.text.endswith("决定", 0, opening.start()):
        decides = [m for m in reading.mentions.of(Kind.ORGANIZATION) if m.end == opening.start() - len("决定")]
        for named in decides:  # 市政府|决定对…组成人员进行调整
            candidate.add(Role.ORGANIZER, Filler.of(named))
    elif frame.subject is not None and frame.subject_is_own:
        for filler in bodies(reading, frame.subject):
            candidate.add(Role.ORGANIZER, filler)
    return candidate


def _opening(reading: Reading, before: int) -> re.Match[str] | None:
    """What founds or changes the body, in the text above the list rather than in the title."""
    found = [m for told in (_CHANGED, _CALLED) for m in told.finditer(reading.text, max(0, before - _FAR), before)]
    found = [m for m in found if ends_like_body(m["body"])]
    return max(found, key=lambda m: m.start("verb"), default=None)


_FAR = 400


def _lines(reading: Reading) -> Iterator[list[Phrase]]:
    """The holders whom each line names."""
    inside = False
    for line in reading.lines:
        headed = _LINE.match(reading.text, *line)
        told = headed or (_GOES_ON.match(reading.text, *line) if inside else None)
        names = _names(reading, Phrase(*told.span("who"))) if told else []
        inside = bool(names)
        if names:
            yield names


def _names(reading: Reading, who: Phrase) -> list[Phrase]:
    """甲（某局）、乙（某办）; 甲 某局局长; 甲、乙、丙; 甲　乙　丙; 某局局长甲, where the office stands before."""
    found: list[Phrase] = []
    at = who.start
    while named := _NAME.match(reading.text, at, who.end):
        name = _SPACES.sub("", named["name"])
        if not is_name_alike(name) and (named["body"] is None or name.endswith(_OF_BODIES)):
            break  # whose body stands behind is a person, whatever the family name
        found.append(Phrase(*named.span("name")))
        at = named.end()
    return found or [f.phrase for f in persons(reading, who)]


_SPACES = re.compile(r"[\s　]+")
