"""Whose deed is dealt with: those named first, and what they did."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.finders.offenders import DEEDS, WRONG
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


def doers_of_deed(reading: Reading, phrase: Phrase) -> tuple[list[Filler], Phrase] | None:
    """甲公司、乙公司|达成垄断协议|行为: who is named first, and what they did."""
    found = _A_DEED.search(reading.text, *phrase)
    if found is None:
        return None
    doers = bodies_in_row(reading, Phrase(phrase.start, found.start()))
    end = doers[-1].phrase.end if doers else phrase.start
    if not doers and (house := _HOUSE.match(reading.text, *phrase)):
        doers, end = spanned(house, "who"), house.end()
    deed = reading.behind(Phrase(end, found.start()), _SUSPECTED_OF)
    said = reading.say(deed)
    does = said[:2] in terms("verbs") or _WRONGS.match(said) or _IS_WRONG.search(said[:_SOON])
    return (doers, deed) if doers and does and len(said) > 2 else None


def bodies_in_row(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲公司、乙公司和丙公司|停止…: the bodies that the phrase begins with; no 群众."""
    row: list[Filler] = []
    end = phrase.start
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP):
        if body.subtype == "people" or reading.text[end : body.start] not in _JOINTS:
            break
        row.append(Filler.of(body))
        end = body.end
    return row


_SOON = 6
"""油烟|超标排放: so soon it is said to be a wrong."""
_JOINTS = ("", "、", "和", "与", "及", "以及")
_A_DEED = re.compile(r"的?(?:违法|违规)*(?:行为|问题|一?案件?)$")
_HOUSE = re.compile(
    r"(?!时|中|[\u4e00-\u9fff]{0,20}(?:发现|查实|检查))(?:\d+余?[家个户])?(?P<who>[\u4e00-\u9fff]{0,20}?(?:公司|企业|店|厂|医院|诊所|超市|酒店|药房|商行|经营部|合作社|加油站|[药车房]企(?!业)))"
)
_SUSPECTED_OF = re.compile(r"涉嫌")
_WRONGS = re.compile(DEEDS)
_IS_WRONG = re.compile(WRONG)
