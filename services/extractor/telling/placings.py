"""Results of a contest that no sentence tells: a prize or place a line, and whoever has it (一等奖：李明（某所）)."""

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

_PLACE = (
    r"(?:[特一二三四五]等奖|[金银铜]奖|[冠亚季殿]军|第[一二三四五六七八九十]{1,2}名"
    r"|(?:优秀|优胜|鼓励|创新|创意|人气|组织|入围|提名|最佳)[^，。；：、\n（(]{0,6}奖)"
)
_LINE = re.compile(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][\s　]?)?"
    rf"(?P<prize>[^，。；：、\n（(]{{0,8}}?{_PLACE})(?:获得者|得主)?(?:[（(][^（）()\n]{{1,8}}[）)])?"
    r"(?:[\s　]*[：:][\s　]*(?P<who>[^\n；。]+?))?[；。]?[\s　]*$"
)
_ITS_BODY = re.compile(r"[（(][^（）()]*[）)]|[\s　]+")
"""李明|（某所）, 李明| |某所: parts a winner from where he comes from."""
_FEWEST = 2
"""So many prizes make a list."""
_PLACED = Trigger("", confidence=0.7)


def find_placings(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """An award for each prize, with all who have it; none where the text tells an award itself."""
    if "奖" not in reading.text and "军" not in reading.text and "名" not in reading.text:
        return []
    if any(event.type in _AWARDS and not event.frame.sentence.title for event in told):
        return []
    placed = [(prize, who) for prize, who in _prizes(reading) if who]
    return [_placed(reading, prize, who) for prize, who in placed] if len(placed) >= _FEWEST else []


_AWARDS = (EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING)


def _prizes(reading: Reading) -> Iterator[tuple[Phrase, list[Filler]]]:
    """The prizes in order, each with the winners beside it or in the lines below."""
    signed = signed_below(reading)
    end = signed[1].start if signed is not None else len(reading.text)
    prize, who = None, list[Filler]()
    goes_on = False  # 一等奖 is a heading: the winners stand in the lines below it
    for line in reading.lines[1:]:
        told = _LINE.match(reading.text, *line) if line.start < end else None
        if told is None and goes_on and line.start < end and (further := _winners(reading, line)):
            who += further
            continue
        if prize is not None:
            yield prize, who
        prize = Phrase(*told.span("prize")) if told is not None else None
        goes_on = told is not None and told["who"] is None
        who = _winners(reading, Phrase(*told.span("who"))) if told is not None and not goes_on else []
    if prize is not None:
        yield prize, who


def _winners(reading: Reading, said: Phrase) -> list[Filler]:
    """李明（某所）、王芳 某局; 甲所、乙院: persons rather than their bodies. Nobody where a part is neither (5名)."""
    found = []
    for part in split_list(reading, reading.trim(said)):
        pieces = list(_pieces(reading, part))
        person = next((piece for piece in pieces if is_name_alike(reading.say(piece))), None)
        winner = person or (pieces[0] if pieces else part)
        named = reading.mentions.within(*winner, Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP)
        whole = next((m for m in named if (m.start, m.end) == winner), None)
        if whole is None and person is None and not reading.text.endswith(_TEAMS, *winner):
            return []
        found.append(Filler(winner, whole))
    return found


_TEAMS = ("队", "公司", "局", "所", "院", "中心", "学校", "大学", "学院", "协会", "组")
"""What the name of a winner that no list knows ends in."""


def _pieces(reading: Reading, part: Phrase) -> Iterator[Phrase]:
    start = part.start
    for parting in _ITS_BODY.finditer(reading.text, *part):
        if parting.start() > start:
            yield Phrase(start, parting.start())
        start = parting.end()
    if start < part.end:
        yield Phrase(start, part.end)


def _placed(reading: Reading, prize: Phrase, who: list[Filler]) -> Candidate:
    frame, rule = read_frame(reading, prize), rulebook()[EventType.AWARD_ACCREDITATION]
    sentences = sorted({reading.sentence_index(at) for at in (prize.start, *(f.phrase.start for f in who))})
    event = Candidate(rule, _PLACED, frame, Stance(), prize, evidence=sentences)
    event.add(Role.NAME, Filler(prize))
    for winner in who:
        event.add(Role.RECIPIENT, winner)
    return event
