"""Who honours somebody: who hands the prize over, who makes known whom it has chosen."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who hands it over: bodies, else persons (副市长某某为获奖者颁奖)."""
    return bodies(reading, phrase) or persons(reading, phrase)


_ANNOUNCES = re.compile(
    r"(?:日前|近日|正式|对外|联合|发文|最新|在|\d{1,2}月\d{1,2}日|\d{1,2}日)*"
    r"(?:公布|发布|通报|印发|下发|公示|发文|表彰|评选|命名|公告|评审|组织|开展|主办|举办)"
)


def announcers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某部公布名单，某公司入选: who makes known, in the same sentence, whom it has honoured."""
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if _ANNOUNCES.match(reading.text, body.end, phrase.end):
            return [Filler.of(body)]
    return []
