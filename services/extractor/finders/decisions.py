"""The papers in which an authority decides what is done with somebody, and the laws that it rests on."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, spanned, titled_documents
from services.extractor.finders.papers import MANAGED
from services.extractor.grammar.reading import Phrase, Reading


def serves(reading: Reading, phrase: Phrase) -> bool:
    """下达《责令改正通知书》, 下达整改通知书5份: whether the paper is one by which an authority deals with somebody."""
    paper = _SERVED.match(reading.text, *phrase)
    return paper is not None and MANAGED.search(paper["paper"]) is not None


def served(reading: Reading, phrase: Phrase) -> list[Filler]:
    """下达|责令改正通知书|, 制发|检察建议|3份: the paper in which an authority decides."""
    return spanned(_SERVED.match(reading.text, *phrase), "paper")


def served_then(reading: Reading, phrase: Phrase) -> list[Filler]:
    """责令整改，并下达|整改通知书|: the paper by which what is ordered is made known, told behind it."""
    then = _THEN_SERVES.match(reading.text, *phrase)
    return served(reading, Phrase(then.end(), phrase.end)) if then else []


_THEN_SERVES = re.compile(
    r"[^。；]{0,30}?(?:并|，)(?:并|同时|当场|现场|依法|及时|向其)*(?:下[达发]|送达|开具|出具|制发|发出)了?"
)


_SERVED = re.compile(
    r"(?:[^，。；《]{0,30}的|(?:\d+|[一两二三四五六七八九十])份)?(?P<paper>(?:《[^《》]{0,40}?|[^，。；《的份]{0,16}?)"
    r"(?:通知书|决定书|告知书|意见书|建议书|指令书|监管函|关注函|问询函|警示函|提示函|告知函|告诫书|训诫书|敦促书|检察建议|监察建议|司法建议|停工令|整改令|支付令"
    r"|处罚单|[工改]通知)》?)(?=\d|[一两二三四五六七八九十]+[份张]|，|。|；|$)"
)


def laws(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What a decision rests on: the papers behind 依据, or those told before (某局依据《条例》，经研究，决定给予…)."""
    if phrase.start > reading.sentence_at(phrase.start).start:
        return titled_documents(reading, phrase)
    if reading.text.startswith(("逮捕", "批准逮捕", "刑事拘留", "抓获"), phrase.end):
        return []  # 医保局依据《条例》罚款，钱某已被逮捕
    part = Phrase(max(phrase.start, reading.text.rfind("；", *phrase) + 1), phrase.end)
    *_, last = _RESTS_ON.match(reading.text, *phrase), *_RESTS_ON.finditer(reading.text, *part)
    return titled_documents(reading, Phrase(*last.span("laws"))) if last else []


_RESTS_ON = re.compile(r"(?:依据|根据|依照|按照)(?P<laws>《[^，。；]{2,80})(?=，)")
