"""Results of a tender, as forms give them: 供应商名称：…, 中标金额：…, one field a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler, quantities
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below
from services.extractor.telling.titles import title_said

_RESULT = re.compile(
    r"(?P<what>[^：:\n]{4,80}?)??(?:招标)?(?:的)?(?P<won>中标|成交|中选|入围)(?:（成交）)?(?:候选人|供应商)?(?:结果)?的?(?:公告|公示)"
    r"(?:[（(][^（）()]{1,20}[）)])?$"
)
"""某项目中标结果公告, 某项目成交公告."""
_FIELD = re.compile(
    r"(?<=[\n。；])[\s　]*(?:[（(]?[一二三四五六七八九十\d.．]{1,4}[）)、.．]?[\s　]*)?"
    r"(?P<label>[^：:\n，。；]{2,18})[：:][\s　]*"
    r"(?P<said>[^\n；]{2,120}?)[\s　]*(?=[\n；]|$)"
)
_WINNER = re.compile(r"(?:第一)?(?:拟)?(?:中标|成交|中选|入围)?(?:候选)?(?:供应商|人|单位|社会资本方?)(?:名称)?")
_SUM = re.compile(r"(?:中标|成交|中选|投标)[（(成交）)]*(?:总)?(?:金额|价格?|报价)(?:[（(][^（）()]{1,8}[）)])?")
_PROJECT = re.compile(r"(?:采购|招标)?项目名称")
_BUYER = re.compile(r"(?:采购|招标)(?:人|单位)(?:名称|信息)?|建设单位|招标人（采购人）")
_AGENT = re.compile(r"(?:采购|招标)?代理机构(?:名称)?")
_WON = Trigger("", confidence=0.75)


def find_tenders(reading: Reading) -> list[Candidate]:
    """Who won what for how much, and who called for tenders; none where the article is no such form."""
    title = _RESULT.match(title_said(reading))
    if title is None or (start := reading.text.find(title_said(reading))) < 0:
        return []
    told = Phrase(start + title.start("won"), start + title.end("won"))
    rule = rulebook()[EventType.AWARD_ACCREDITATION]
    frame = read_frame(reading, told)
    won = Candidate(rule, _WON, frame, Stance(), told, evidence=[reading.sentence_index(told.start)])
    for role, filler in _fields(reading, told.end):
        won.add(role, filler)
        won.add_evidence(reading.sentence_index(filler.phrase.start))
    if not won.has(Role.RECIPIENT):
        return []
    if not won.has(Role.PROGRAMME) and title["what"]:
        won.add(Role.PROGRAMME, Filler(Phrase(start + title.start("what"), start + title.end("what"))))
    if (signature := signed_below(reading)) is not None:
        won.add(Role.TIME, signature[0])
    return [won]


def _fields(reading: Reading, start: int) -> Iterator[tuple[Role, Filler]]:
    """What the fields of the form say."""
    for field in _FIELD.finditer(reading.text, start):
        label, said = field["label"].strip(), reading.trim(Phrase(*field.span("said")))
        if _SUM.fullmatch(label):
            yield from ((Role.QUANTITY, figure) for figure in quantities(reading, said)[:1])
        role = next((role for pattern, role in _ROLES if pattern.fullmatch(label)), None)
        if role is not None:
            named = reading.mentions.within(*said, Kind.ORGANIZATION)
            whole = [m for m in named if (m.start, m.end) == said]
            yield role, Filler(said, whole[0] if whole else None)
    for role, heading in _BELOW:
        if (below := heading.search(reading.text, start, reading.lines[-1].end)) is not None:
            yield role, Filler(Phrase(*below.span("said")))


_ROLES = (
    (_WINNER, Role.RECIPIENT),
    (_PROJECT, Role.PROGRAMME),
    (_BUYER, Role.ORGANIZER),
    (_AGENT, Role.CO_ORGANIZER),
)
_NAME_BELOW = r"信息[：:]?[\s　]*\n[\s　]*名[\s　]*称[：:][\s　]*(?P<said>[^\s　][^\n]{1,60}?)[\s　]*(?=\n|$)"
_BELOW = (
    (Role.ORGANIZER, re.compile(rf"(?:采购|招标)(?:人|单位){_NAME_BELOW}")),
    (Role.CO_ORGANIZER, re.compile(rf"代理机构{_NAME_BELOW}")),
)
"""1.采购人信息, and in the line below it 名称：某局."""
