"""Who made or sold the goods that failed a test, listed behind it: 不合格产品标称生产单位涉及甲公司、乙厂."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate

_FAILED = re.compile("不合格|不符合|问题")
_BEHIND = re.compile(
    r"(?:涉及的?|标称的?|生产|制造|经营|销售)(?:标称|生产|制造|经营|销售|被抽[查检样])*(?:企业|单位|厂家|厂商|公司|者)?"
    r"(?:分别|主要|共|包括|涉及|为|是|有)*[：:]?(?P<who>[^，。；：\n]{4,})"
)
"""What stands between the goods and the list of those who made or sold them."""
_SAMPLES = re.compile("抽[查检样测]|检[查验测]")
_FAR = 6
"""The list stands within so many sentences behind what tells of the test."""


def add_makers(reading: Reading, events: list[Candidate]) -> None:
    """Add to a check of goods those whose goods failed, where a sentence behind it lists them by name."""
    tests = [e for e in events if e.type in _TESTS and not e.has(Role.PENALTY) and _samples(reading, e)]
    for sentence in reading.sentences if tests else ():
        failed = None if sentence.title else _FAILED.search(reading.text, sentence.start, sentence.end)
        listed = _BEHIND.search(reading.text, failed.end(), sentence.end) if failed else None
        while listed is not None and not reading.mentions.starting(listed.start("who"), Kind.ORGANIZATION):
            listed = _BEHIND.search(reading.text, listed.start("who"), sentence.end)
        if listed is None:
            continue
        told = [e for e in tests if sentence.number - e.evidence[0] <= _FAR and e.start < listed.start()]
        if not told:
            continue
        test = next((e for e in reversed(told) if e.type is EventType.INSPECTION_ENFORCEMENT), told[-1])
        for body in _row(reading, Phrase(*listed.span("who"))):
            add_once(reading, test, Role.TARGET, body)
        test.add_evidence(sentence.number)


_TESTS = frozenset({EventType.INSPECTION_ENFORCEMENT, EventType.OUTCOME_REPORT})


def _samples(reading: Reading, event: Candidate) -> bool:
    """抽检, 开展监督抽查."""
    told = (p for p in (event.frame.trigger, event.told, event.name) if p is not None)
    return any(_SAMPLES.search(reading.text, *phrase) for phrase in told)


def _row(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies of a row from its beginning on; one that is named by itself may be anybody."""
    row: list[Filler] = []
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if row and reading.text[row[-1].phrase.end : body.start] not in ("、", "和", "及", "以及", "与"):
            break
        row.append(Filler.of(body))
    return row if len(row) > 1 else []
