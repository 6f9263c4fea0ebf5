"""The title of an article that is the paper itself (某市关于…的通知), not news of one."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.extractor.finders.papers import KINDS as PAPERS
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.telling.signatures import signed_below

KINDS = "通知|公告|通告|布告|决定|决议|通报|批复|意见|公示|公报|函|令|命令|倡议书|公开信|告诫书|告诫函|提醒函|提示函"
KINDS += "|(?<=的)决定书|(?<!发布)(?:消费|风险|安全|质量)(?:警示|提示|提醒)"
REMINDERS = ("消费提醒", "消费提示", "消费警示", "风险提示", "安全提示")
_ENDS = rf"(?P<kind>{KINDS}|{'|'.join(REMINDERS)}|方案|计划|要点)(?:[（(][^（）()]{{1,20}}[）)])?$"
_TITLE = re.compile(rf"关于(?P<about>.+?)的?(?:紧急|补充|预)?{_ENDS}")
_KIND = re.compile(_ENDS)
_PLAIN_TITLE = re.compile(rf"(?P<about>.{{2,60}}?)的?{_KIND.pattern}")
"""合肥市公开摇号结果公告: a paper without 关于 is one where it is signed, or reports hereby, too."""
REPORTS_HEREBY = re.compile("现将?[^，。；]{0,40}(?:通报|通告|公告|公示)如下")


_ASKED = ("征求意见", "征集意见", "听取意见")
"""某会就《规范》公开征求意见: a headline."""


class PaperTitle(NamedTuple):
    """A paper's title, taken apart. The phrases are empty where the text does not hold the title."""

    whole: Phrase
    sender: Phrase
    """What stands before 关于."""
    about: Phrase
    kind: Phrase
    said: str
    """The kind of paper: 通知, 决定, …"""
    passes: Phrase
    """The verb by which it only passes on another paper (关于印发《…》的通知); else empty."""
    enclosed: Phrase
    """That other paper."""


def paper_title(reading: Reading) -> PaperTitle | None:
    """The title of the paper that the article is, as its words tell; None where it tells of one."""
    key = (paper_title, Phrase(0, 0))
    if key not in reading.found:
        reading.found[key] = _taken_apart(reading)
    found: PaperTitle | None = reading.found[key]
    return found


def _taken_apart(reading: Reading) -> PaperTitle | None:
    name = title_said(reading)
    if not _KIND.search(name) or (name.endswith(_ASKED) and "关于" not in name):
        return None
    title = _TITLE.search(name)
    if title is None and (signed_below(reading) is not None or REPORTS_HEREBY.search(reading.text)):
        title = _PLAIN_TITLE.match(name)
    if title is None:
        return None
    start = reading.text.find(name)
    nowhere = Phrase(0, 0)
    if start < 0:
        return PaperTitle(nowhere, nowhere, nowhere, nowhere, title["kind"], nowhere, nowhere)
    verb, paper = _enclosed(name) or (nowhere, nowhere)
    sender = _SENDER.match(name, 0, verb.start) if verb else None

    def here(first: int, last: int) -> Phrase:
        return Phrase(start + first, start + last)

    return PaperTitle(
        here(0, len(name)),
        here(0, sender.end("who") if sender else title.start()),
        here(*title.span("about")),
        here(*title.span("kind")),
        title["kind"],
        here(*verb) if verb else nowhere,
        here(*paper) if verb else nowhere,
    )


def _enclosed(name: str) -> tuple[Phrase, Phrase] | None:
    """Where a title says that it passes on another paper, and which."""
    passes = _PASSES_ON.match(name)
    outer = _OUTER.search(name)
    if passes is None or outer is None:
        return None
    titled = name.startswith("《", passes.end())
    end = len(name) if passes["verb"] in _HANDED_ON and not titled else outer.start()
    paper = _REMARK.sub("", name[passes.end() : end])
    if not (titled or paper.endswith(PAPERS)):
        return None
    return Phrase(*passes.span("verb")), Phrase(passes.end(), end)


_PASSES_ON = re.compile(r"[^《》“”]{0,40}?(?P<verb>印发|转发|批转|发布|公布|颁布|下发)")
_HANDED_ON = ("转发", "批转")
"""What keeps its whole title: 转发某部关于…的通知."""
_OUTER = re.compile(r"的?(?:通知|公告|通告|函)(?:[（(][^（）()]{1,20}[）)])?$")
_REMARK = re.compile(r"[（(][^（）()]{1,20}[）)]$")
_SENDER = re.compile(r"(?P<who>.*?)(?:关于)?(?:修订)?$")


def title_said(reading: Reading) -> str:
    """The article's title, or the first line of its text; of 市政发〔2018〕30号《某市关于…的通知》 what is so
    called, of 某总局公告2026年第33号 the title below it."""
    said = (reading.mentions.article.title or "").strip() or reading.text.split("\n", 1)[0].strip()
    if _SERIES.fullmatch(said) and (
        below := _BELOW_NUMBER.match(reading.text, reading.text.startswith(said) * len(said))
    ):
        return below["title"]
    called = _CALLED.fullmatch(said)
    return called["name"] if called else said


_NUMBER = r"[〔\[（(]?\d{4}(?:年[〕\]）)]?|[〕\]）)])[\s　]*第?[\s　]*\d{1,4}[\s　]*号[〕\]）)]?"
_SERIES = re.compile(rf"[^，。；《》\n]{{2,40}}(?:公告|通告|令|通报)[\s　]*(?:{_NUMBER})?")
"""财政部 税务总局公告2026年第12号, 国家市场监督管理总局公告: the series, and which of it."""
_BELOW_NUMBER = re.compile(
    rf"[\s　]*(?:{_NUMBER}[\s　]*\n)?[\s　]*"
    r"(?P<title>[^，。；\n]{0,30}关于[^。；\n]{4,100}的(?:公告|通告|通知|通报|决定|意见|命令))[\s　]*\n"
)


_CALLED = re.compile(
    r"(?:[^《》\s]{1,12}[〔\[（(]\d{4}[〕\]）)]\d{1,4}号)?\s*《(?P<name>[^《》]+(?:《[^《》]+》[^《》]+)?)》"
    r"(?:全文|原文)?(?:[（(][^（）()]{1,24}[）)])?"
)
"""A paper's name between its number and a note."""
