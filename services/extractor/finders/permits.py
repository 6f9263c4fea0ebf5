"""Who may build, open or sell something, and what it is: finders of the rule for awards and accreditation."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.finders.winners import winners
from services.extractor.grammar.companions import SEAT
from services.extractor.grammar.reading import Phrase, Reading

_BECOMES = frozenset(["升级", "升格", "上市", "新增", "开业"])
_TO_BUILD = re.compile(
    r"(?:建设|筹建|设立|组建|成立|创建|新建|升级|升格|开业|开工|扩建)|上市(?=[，。；、])|新增(?=[\d一二两三四五六七八九十])|"
    r"开展[^，。；]{0,16}(?=试点)|(?:工程|项目|机组|试点)(?=[\d共，。；、])"
)


def to_build(reading: Reading, phrase: Phrase) -> bool:
    """批复同意设立…: something may be built or opened."""
    end = reading.clause_at(phrase.start)[0].end
    return _TO_BUILD.search(reading.text, phrase.start, min(end, phrase.end + 12)) is not None


def put_up(reading: Reading, phrase: Phrase) -> bool:
    """批准筹建|某中心; 筹建|期两年 says how long."""
    return not reading.text.startswith("期", phrase.start) and bool(winners(reading, phrase))


def permitted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who may build it; where nobody is named, what is built."""
    verb = _TO_BUILD.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 12))
    if verb is None:
        return []
    whom = reading.trim(Phrase(phrase.start, max(phrase.start, verb.start())))
    seat = reading.text.find(SEAT, *whom) >= 0
    if not seat and (found := bodies(reading, whom)):
        return found
    if verb[0] in _BECOMES:
        return nominal(reading, whom)  # 同意某高新区|升级为…, 批准某药业新药|上市
    return _built(reading, verb.end())


def permitted_to_build(reading: Reading, phrase: Phrase) -> list[Filler]:
    """批准某院建设|某中心, 同意某区升级为|高新区: what is built or become, where it is said who may do so."""
    verb = _TO_BUILD.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 12))
    as_what = verb is not None and verb[0] in _RISES and reading.text.startswith("为", verb.end())
    if verb is None or not (as_what or verb[0] in _BUILDS):
        return []
    what = _built(reading, verb.end() + as_what)
    return [f for f in what if f.phrase not in (known.phrase for known in permitted(reading, phrase))]


_RISES = frozenset(["升级", "升格"])
_BUILDS = frozenset(["建设", "筹建", "设立", "组建", "成立", "创建", "新建"])


def _built(reading: Reading, start: int) -> list[Filler]:
    sentence, _ = reading.clause_at(start)
    stop = min((at for at in reading.marks_within(start, sentence.end)), default=sentence.end)
    return nominal(reading, Phrase(start, stop))
