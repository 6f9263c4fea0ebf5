"""Texts that are set with spaces between Chinese and figures (`2024 年 3 月，50 余家`), read as if they had none."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain

from schemas.articles import CleanedArticle
from schemas.events import Event, Span
from services.extractor.mentions.values import changed

_BLANKS = " \u00a0\u2002\u2003\u2009\u202f"
_HAN = "\u4e00-\u9fff"
_SET_APART = re.compile(f"[{_BLANKS}](?:(?<=[{_HAN}].)[{_BLANKS}]*(?=\\d)|(?<=[\\d%％].)[{_BLANKS}]*(?=[{_HAN}]))")
"""It begins with the blank, so that the engine looks for blanks alone."""
_TOGETHER = re.compile(f"[{_HAN}]\\d|[\\d%％][{_HAN}]")
_DATE_OR_COUNT = re.compile(
    f"(?<=\\d)[{_BLANKS}]+(?=[年月日时分号亿万千余多个家名人次项批件元份台套吨条场起户类种米])|(?<=[年月至到—])[{_BLANKS}]+(?=\\d)"
)
_MOST = 2
"""So many times as many spaces as figures without one make them the text's own way: none of them parts two words."""


@dataclass(frozen=True)
class Closed:
    """An article without such spaces."""

    article: CleanedArticle
    places: list[int]
    """Where each character of the text stands in the text as it was written."""
    written: str

    def as_written(self, event: Event) -> Event:
        """An event of the closed text with the spans of the text as it was written."""
        return changed(
            event,
            trigger=self._span(event.trigger),
            evidence=[self._span(each) for each in event.evidence],
            arguments=[changed(each, span=self._span(each.span)) for each in event.arguments],
        )

    def _span(self, span: Span) -> Span:
        start, end = self.places[span.start], self.places[span.end - 1] + 1
        return changed(span, text=self.written[start:end], start=start, end=end)


def closed(article: CleanedArticle) -> Closed | None:
    """The article without spaces around its figures; `None` where it has none that part nothing."""
    text = article.text
    gaps = [found.span() for found in _SET_APART.finditer(text)]
    if not gaps:
        return None
    if len(gaps) < _MOST * len(_TOGETHER.findall(text)):
        gaps = [found.span() for found in _DATE_OR_COUNT.finditer(text)]
    bounds = [0, *chain.from_iterable(gaps), len(text)]
    kept = list(zip(bounds[::2], bounds[1::2], strict=True))
    places = [at for start, end in kept for at in range(start, end)]
    paragraphs = [
        changed(each, start=bisect_left(places, each.start), end=bisect_left(places, each.end))
        for each in article.paragraphs
    ]
    title = _SET_APART.sub("", article.title) if article.title else article.title
    return Closed(
        changed(article, text="".join(text[start:end] for start, end in kept), paragraphs=paragraphs, title=title),
        places,
        text,
    )
