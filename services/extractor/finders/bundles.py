"""Papers that several bodies draw up together, and bundles of measures without a paper's title."""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler, nominal, titled_documents
from services.extractor.finders.papers import COUNT
from services.extractor.grammar.reading import Phrase, Reading

_JOINTLY = re.compile(r"(?:部门|部委|单位|机构|委办局|家)[^，。；]{0,8}$|(?:[、与和]|会同|联合)[^，。；]{2,20}$")


def jointly(reading: Reading, phrase: Phrase) -> bool:
    """What stands before the verb names several bodies (甲、乙等五部门联合制定)."""
    return _JOINTLY.search(reading.say(phrase)) is not None


_PACKAGE = re.compile(
    r"(?:政策(?:措施|举措|礼包|包)?|新政|新规|一揽子[^，。；]{2,12}|[\d一二三四五六七八九十]+[条项][^，。；]{0,10}(?:措施|举措|政策))$"
)


def packages(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A bundle of measures that authorities bring out (推出稳就业十条举措)."""
    said = reading.say(phrase)
    if not _PACKAGE.search(said) or titled_documents(reading, phrase) or any(mark in said for mark in "，。；"):
        return []
    count = COUNT.match(said)
    return nominal(reading, Phrase(phrase.start + count.end(), phrase.end) if count else phrase)
