"""What a browser prints above and below each page when somebody makes a file of an article (its address and the number
of the page, the moment and the title), and the title that some files have above each of theirs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from services.cleaner.letters import letters_in
from services.cleaner.repair.wrapped import PAGE_NUMBER, SENTENCE

_ADDRESS = re.compile(r"(?:https?|file)://\S+(?P<number>\s+\d{1,3}\s*[/／]\s*\d{1,3})?")
_MOMENT = re.compile(
    r"(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}/(?:20)?\d\d)[,，]?\s*(?:[上下中]午|[AP]M)?\s*"
    r"\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?(?P<title>\s+(?![\u4e00-\u9fff]{2,4}\s*[:：])\S.{3,})?"
)
"""With the title behind it, not the label of a byline."""
_NUMBER = re.compile(
    r"[-—－–]{1,2}\s*\d{1,3}\s*[-—－–]{1,2}\Z|第\s*\d{1,3}\s*页(?:\s*[/／,，]?\s*共\s*\d{1,3}\s*页)?\Z"
)
"""The number of a page, as nothing else is written."""
_TITLE = 10
"""Letters of a title that no text repeats by chance."""


def may_be_printed(paragraphs: Sequence[str]) -> bool:
    """A quick look: whether a text may have such lines."""
    return len(set(paragraphs)) < len(paragraphs) or any("://" in p or _NUMBER.match(p) for p in paragraphs)


def furniture(paragraphs: Sequence[str]) -> list[int]:
    """The lines of a text that are that, in order; only titles and numbers where no address stands there with a number,
    or several times."""
    times = Counter(paragraphs)
    numbers = {at for at, text in enumerate(paragraphs) if text and PAGE_NUMBER.fullmatch(text)}
    addresses = {at: each for at, text in enumerate(paragraphs) if (each := _ADDRESS.fullmatch(text))}
    found = {at for at, each in addresses.items() if each["number"] or times[each[0]] > 1}
    printed = bool(found)
    found |= {at for at in numbers if _NUMBER.match(paragraphs[at])}
    for at, text in enumerate(paragraphs):
        again = times[text] > 1
        if printed and (moment := _MOMENT.fullmatch(text)) and (moment["title"] or again):
            found.add(at)
        elif again and numbers and _is_a_mark(text, paragraphs, numbers):
            found |= {at, *(numbers & {at - 1, at + 1})}
        elif again and not SENTENCE.search(text) and len(letters_in(text)) >= _TITLE and text in paragraphs[:at]:
            beside = numbers & {at - 1, at + 1}
            found |= {at, *beside} if beside else set()
    return sorted(found)


def _is_a_mark(text: str, paragraphs: Sequence[str], numbers: set[int]) -> bool:
    """Whether a short line stands beside the number of a page wherever it does, with sentences between, as the name of
    a site on each of its pages does; cells of a table have none between them."""
    if not 2 < len(letters_in(text)) < _TITLE or SENTENCE.search(text) or PAGE_NUMBER.fullmatch(text):
        return False
    places = [at for at, each in enumerate(paragraphs) if each == text]
    if not all(numbers & {at - 1, at + 1} for at in places):
        return False
    return all(any(each.endswith("。") for each in paragraphs[one:other]) for one, other in pairwise(places))
