"""Who honours somebody: who hands the prize over, who makes known whom it has chosen."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, persons
from services.extractor.grammar.companions import MADE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who hands it over: bodies, else persons (副市长某某为获奖者颁奖)."""
    return bodies(reading, phrase) or persons(reading, phrase)


_ANNOUNCES = re.compile(
    r"(?:日前|近日|正式|对外|联合|发文|最新|在|\d{1,2}月\d{1,2}日|\d{1,2}日)*"
    r"(?:公布|发布|通报|印发|下发|公示|发文|表彰|评选|命名|公告|评审|组织|开展|主办|举办)"
)


_AT = re.compile(r"[在于][^，。；]*$")
"""在某大学举办的会议上: where it was, not who honours."""


def announcers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某部公布名单，某公司入选: who makes known, in the same sentence, whom it has honoured."""
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        does = _ANNOUNCES.match(reading.text, body.end, phrase.end)
        if does and not (does[0].endswith("举办") and _AT.search(reading.text, phrase.start, body.start)):
            others = reading.mentions.within(phrase.start, body.start, Kind.ORGANIZATION)
            beside = [m for m in others if _AND.fullmatch(reading.text, m.end, body.start)]
            return [Filler.of(m) for m in (*beside, body)]
    return []


_AND = re.compile(r"[、和与](?:[^，。；]{2,30}[、和与])?")


def builders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由某院申请筹建的中心(获…): at whom what is honoured is built."""
    return [f for f in bodies(reading, phrase) if _BUILDS.match(reading.text, f.phrase.end)]


def graders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who honours it; who builds it does not."""
    return [f for f in bodies(reading, phrase) if not _MAKES.match(reading.text, f.phrase.end)]


_MAKER = r"(?:[、和与及][^，。；的]{2,30}?)?(?:依托[^，。；的]{2,40}?)?(?:负责|牵头|联合|共同|自主|独立|申请|申报)*"
_BUILDS = re.compile(rf"{_MAKER}(?:筹建|建设|承建|组建|创建|共建)的")
_MAKES = re.compile(rf"{_MAKER}(?:{MADE})的")


def not_won(reading: Reading, phrase: Phrase) -> bool:
    """某中心获某总局(批准筹建) is told by 获 already."""
    return _WON.search(reading.text, *phrase) is None


_WON = re.compile(r"(?:获得?|取得|得到|收到)了?[^，。；“”]{2,30}$")
