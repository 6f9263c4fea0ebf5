"""Resolutions on posts that are made known: whom they name, and the body of the post.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def named_in_resolution(reading: Reading, phrase: Phrase) -> list[Filler]:
    """宣布|某委关于某某任职的决定: whom the resolution that is made known names."""
    told = _RESOLUTION.search(reading.text, *phrase)
    return persons(reading, Phrase(*told.span("who"))) if told else []


_RESOLUTION = re.compile(
    r"(?P<who>[^，。；：]{2,40}?)(?:等?(?:[\d两二三四五六七八九十]+名?)?(?:同志|干部))?(?:的)?(?:职务)?(?:任职|任免|免职|任命|职务)(?:职务)?的?(?:决定|通知|文件|批复|命令)"
)


def resolved_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """宣布关于某某任|某院|院长的决定: the body of the post that the resolution names."""
    told = _RESOLUTION.search(reading.text, *phrase)
    post = _OF_POST.search(reading.text, *told.span("who")) if told else None
    if post is None:
        return []
    return [Filler.of(m) for m in reading.mentions.within(*post.span(), Kind.ORGANIZATION) if m.start == post.start()]


_OF_POST = re.compile("(?<=任)(?!职|免)[^，。；]{4,30}$")
