"""The title of an article that is the paper itself (某市关于…的通知), not news of one."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.telling.signatures import addressees, signed_below

KINDS = "通知|公告|通告|决定|决议|通报|批复|意见|公示|公报|函|令|命令|倡议书|公开信"
_TITLE = re.compile(rf"关于(?P<about>.+?)的?(?:紧急|补充|预)?(?P<kind>{KINDS})(?:[（(][^（）()]{{1,20}}[）)])?$")
_KIND = re.compile(rf"(?P<kind>{KINDS})(?:[（(][^（）()]{{1,20}}[）)])?$")
_PLAIN_TITLE = re.compile(rf"(?P<about>.{{2,60}}?)的?{_KIND.pattern}")
"""合肥市公开摇号结果公告: a paper without 关于 is one where it is signed, too."""
_NEWS = re.compile(r"发布|印发|出台|公布|下发|发出|发表|签署|通过|提出|征求|宣读|颁布|作出|解读|[？！：]")
"""What tells of a paper is none itself."""


class PaperTitle(NamedTuple):
    """A paper's title, taken apart. The phrases are empty where the text does not hold the title."""

    whole: Phrase
    sender: Phrase
    """What stands before 关于."""
    about: Phrase
    kind: Phrase
    said: str
    """The kind of paper: 通知, 决定, …"""


def paper_title(reading: Reading) -> PaperTitle | None:
    """The title of the paper that the article is, as its words tell; None where it tells of one."""
    key = (paper_title, Phrase(0, 0))
    if key not in reading.found:
        reading.found[key] = _taken_apart(reading)
    found: PaperTitle | None = reading.found[key]
    return found


def _taken_apart(reading: Reading) -> PaperTitle | None:
    name = title_said(reading)
    if not _KIND.search(name):
        return None
    title = _TITLE.search(name)
    if title is None and not _NEWS.search(name) and (signed_below(reading) is not None or addressees(reading)):
        title = _PLAIN_TITLE.match(name)
    if title is None or _NEWS.search(name[: title.start()]):
        return None
    start = reading.text.find(name)
    if start < 0:
        nowhere = Phrase(0, 0)
        return PaperTitle(nowhere, nowhere, nowhere, nowhere, title["kind"])
    about, kind = (Phrase(start + title.start(part), start + title.end(part)) for part in ("about", "kind"))
    sender = Phrase(start, start + title.start())
    return PaperTitle(Phrase(start, start + len(name)), sender, about, kind, title["kind"])


def title_said(reading: Reading) -> str:
    """The article's title, or the first line of its text."""
    return (reading.mentions.article.title or "").strip() or reading.text.split("\n", 1)[0].strip()
