"""Texts with what is there for the eye alone, read as if they had none of it: spaces between Chinese and figures
(`2024 年 3 月，50 余家`) and within short names (`王　芳`), asides that point to pictures and enclosures
(`（见图）`)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from schemas.articles import CleanedArticle
from schemas.events import Event, Span
from services.extractor.lexicons import terms
from services.extractor.lost_marks import broken_lines, with_marks
from services.extractor.mentions.values import changed

_BLANKS = " \u00a0\u2002\u2003\u2009\u202f"
_HAN = "\u4e00-\u9fff"
_SET_APART = re.compile(f"[{_BLANKS}](?:(?<=[{_HAN}].)[{_BLANKS}]*(?=\\d)|(?<=[\\d%％].)[{_BLANKS}]*(?=[{_HAN}]))")
"""It begins with the blank, so that the engine looks for blanks alone."""
_TOGETHER = re.compile(f"[{_HAN}]\\d|[\\d%％][{_HAN}]")
_DATE_OR_COUNT = re.compile(
    f"[{_BLANKS}](?:(?<=\\d.)[{_BLANKS}]*(?=[年月日时分号亿万千余多个家名人次项批件元份台套吨条场起户类种米])|(?<=[年月至到—].)[{_BLANKS}]*(?=\\d))"
)
_NUMBER = r"[一二三四五六七八九十\d]{1,3}"
_IDLE_ASIDE = re.compile(
    rf"[（(](?<=[^\n].)(?:(?:[详请另参]?见|如|另附)(?:[上下左右前后附本]|文后|文末)?(?:图片?|照片|附件|附表|附录|表)(?:{_NUMBER})?(?:所示)?"
    rf"|[上下左右前后附](?:图片?|表)(?:{_NUMBER})?|(?:图片?|附件|附表|附录|表){_NUMBER}"
    rf"|[左右][起数]?{_NUMBER}|前排[左右中][起数]?(?:{_NUMBER})?|[下后]同|后附|附后|名单(?:附后|略|见附件)|附名单"
    r"|[男女](?:，[^（），]{1,5}族)?|原[^（）(，。；的]{2,16}[局厅委部院所站])[）)]"
)
"""（见图）, （详见附件1）, （右二）, （下同）: where else to look; （女，回族）, （原质监局）: of no deed."""
_MOST = 2
"""So many times as many spaces as figures without one make them the text's own way: none of them parts two words."""


@dataclass(frozen=True)
class Transcribed:
    """An article in the form in which it is read, with the way back to what was written."""

    article: CleanedArticle
    places: Sequence[int]
    """Where each character of the text stands in the text as it was written."""
    written: str

    def as_written(self, event: Event) -> Event:
        """An event of the text that was read with the spans of the text as it was written."""
        return changed(
            event,
            trigger=self._span(event.trigger),
            evidence=[self._span(each) for each in event.evidence],
            arguments=[changed(each, span=self._span(each.span)) for each in event.arguments],
        )

    def _span(self, span: Span) -> Span:
        start, end = self.places[span.start], self.places[span.end - 1] + 1
        return changed(span, text=self.written[start:end], start=start, end=end)


def closed(article: CleanedArticle) -> Transcribed | None:
    """The article without spaces around its figures and without idle asides; `None` where it has none of them."""
    spaces = [*_spaces(article.text), *_within_names(article.text)]
    text = with_marks(article, {start for start, _ in spaces})
    asides = [found.span() for found in _IDLE_ASIDE.finditer(text)]
    gaps = list(_apart(sorted([*spaces, *asides, *broken_lines(text)])))
    if not gaps and text is article.text:
        return None
    kept = _between(gaps, text)
    places = [at for start, end in kept for at in range(start, end)]
    paragraphs = [
        changed(each, start=bisect_left(places, each.start), end=bisect_left(places, each.end))
        for each in article.paragraphs
    ]
    title = article.title
    if title:
        title = "".join(title[start:end] for start, end in _between(_within_names(title), title))
        title = _IDLE_ASIDE.sub("", _SET_APART.sub("", title))
    return Transcribed(
        changed(article, text="".join(text[start:end] for start, end in kept), paragraphs=paragraphs, title=title),
        places,
        article.text,
    )


def _between(gaps: Iterable[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """What is left of a text without its gaps."""
    bounds = [0, *chain.from_iterable(gaps), len(text)]
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _apart(gaps: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Without the spaces that stand in an aside."""
    done = 0
    for start, end in gaps:
        if start >= done:
            yield start, end
            done = end


_SHORT_NAME = re.compile(
    r"[ \u00a0\u3000](?<=[\u4e00-\u9fff].)[ \u00a0\u3000]{0,3}(?P<given>[\u4e00-\u9fff])"
    r"(?=[、，。；）)\n]|$|同志|(?:挂职|兼)?任(?!务)|担任|不再|为[^，。；]{2,30}(?:长|任|员|师|书记|主席|代表)|的[^，。；]{2,40}职务"
    r"|等?(?:出席|主持|参加|陪同|讲话))"
)
"""The blank that sets a name of two characters to the width of three, before what may follow a name."""
_HOLDER = re.compile(
    r"(?:任命|免去|免除|聘任|提名|任用|同意|[局处科厅部院所站队行校会市县区镇乡]长|主任|书记|主席|经理|总监|馆长|组长|委员|巡视员|调研员|工程师|研究员|教授|同志|[：、；，\n])[：\s]?$"
)
"""What stands before it: an office, a verb of appointing, or a mark."""
_NEAR = 6


def _within_names(text: str) -> Iterator[tuple[int, int]]:
    """Blanks within names of a family name and one more character (王　芳), where a name must stand."""
    families = terms("surnames")
    for found in _SHORT_NAME.finditer(text):
        at = found.start() - 1
        if text[at] in families and _HOLDER.search(text, max(0, at - _NEAR), at):
            yield found.start(), found.start("given")


def _spaces(text: str) -> list[tuple[int, int]]:
    gaps = [found.span() for found in _SET_APART.finditer(text)]
    if gaps and len(gaps) < _MOST * len(_TOGETHER.findall(text)):
        return [found.span() for found in _DATE_OR_COUNT.finditer(text)]
    return gaps
