"""What campaigns and checks aim at: whom, and what is to be reached."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, matters, nominals
from services.extractor.finders.inspected import checked
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate

_GOAL = re.compile(r"目标|力争|到20\d\d年")


def add_goals(reading: Reading, events: list[Candidate]) -> None:
    """What a campaign aims at, in a sentence that names it: “…”行动总体目标到2025年底，新增2家."""
    for event in events:
        if event.type is not EventType.CAMPAIGN:
            continue
        quoted = {q for name in event.said(reading, *_CALLED_BY) for q in _QUOTED.findall(name)}
        for index, sentence in enumerate(reading.sentences):
            said = reading.text[sentence.start : sentence.end]
            if index in event.evidence or not _GOAL.search(said) or not any(q in said for q in quoted):
                continue
            for mention in reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY):
                event.add(Role.QUANTITY, Filler.of(mention))
            for mention in reading.mentions.within(sentence.start, sentence.end, Kind.TIME):
                if not event.has(Role.END_TIME) and reading.char_before(mention.start) in "到至":
                    event.add(Role.END_TIME, Filler.of(mention))
            event.add_evidence(index)


_CALLED_BY = (Role.PROGRAMME, Role.NAME)
_QUOTED = re.compile(r"“([^”]+)”")
_AIMED = re.compile(
    r"(?:行动|检查|整治|抽查|排查|宣传|服务|培训|招聘|督查|监测|执法|抽检|演练|活动)的?(?:主要|重点)?对象(?:主要)?(?:为|是|包括|：)(?:辖区内?的?|全[省市县区]的?)?"
    r"(?P<whom>[^，。；（(]{2,30})"
    r"|(?:[此本这]次|该)[^，。；]{0,6}?(?:行动|检查|整治|抽查|排查|督查|执法)(?:主要|重点)?以(?P<chief>[^，。；以]{2,40})"
    r"为(?:检查|整治|执法|监管)?(?:重点|重点对象|主要对象)"
)


def add_targets(reading: Reading, events: list[Candidate]) -> None:
    """行动对象为各类学校, 此次检查以锅炉、电梯为重点: at whom it aims, said by itself."""
    aiming = [e for e in events if e.type in _AIM]
    for match in _AIMED.finditer(reading.text) if aiming else ():
        aimed = [e for e in aiming if e.start < match.start() and not e.has(Role.TARGET)]
        if aimed:
            finder = checked if match["chief"] else matters
            for filler in finder(reading, Phrase(*match.span("chief" if match["chief"] else "whom"))):
                aimed[-1].add(Role.TARGET, filler)
    _add_what_it_narrows_to(reading, aiming)


_NARROWED = re.compile(
    r"(?:聚焦|紧盯|瞄准|严厉打击|严打|(?:着力|重点)(?:整治|打击|治理|检查|查处|排查|聚焦|围绕|关注|针对|盯紧))了?(?:以下)?"
    r"(?P<whom>(?!高压|态势)[^，。；：]{2,50}?)(?=等(?!级)|[，。；：]|开展|加强|进行)|以(?P<chief>[^，。；：]{2,40})为(?:整治|检查|工作|打击)?重点"
)


def _add_what_it_narrows_to(reading: Reading, events: list[Candidate]) -> None:
    """…专项行动，聚焦潮玩、汽配等重点商品: at what a campaign aims first, told behind it in its sentence."""
    for event in events:
        if event.type is not EventType.CAMPAIGN or event.has(Role.TARGET):
            continue
        sentence = event.frame.sentence
        told = _NARROWED.search(reading.text, event.frame.trigger.start, sentence.end)
        if told is None or reading.covered(*told.span()):
            continue
        for filler in nominals(reading, Phrase(*told.span("whom" if told["whom"] else "chief"))):
            filler = Filler(reading.before(filler.phrase, _SO_MANY_SORTS))
            event.add(Role.TARGET, filler)


_SO_MANY_SORTS = re.compile(r"[两三四五六七八九十\d]+(?:大?类|个方面|项)(?:突出|重点|违法)*(?:问题|乱象|行为|领域)$")
_AIM = frozenset({EventType.CAMPAIGN, EventType.INSPECTION_ENFORCEMENT})
