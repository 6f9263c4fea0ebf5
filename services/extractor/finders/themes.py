"""What a day, a week or a fair is held under: themes and slogans that a body makes known or decides on."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.finders.happenings import moved
from services.extractor.grammar.reading import Phrase, Reading

_THEME = re.compile(
    r"[^，。；：]{0,30}?(?:[日周月季年节会展赛]”?|活动|论坛|行动|年度)的?(?:全球|中文|中国|官方|特别|宣传|活动|年度|推广|宣传活动)*"
    r"(?:主题|口号|主题口号)"
)
"""Of what occasion it is stands before it; 宣传主题 alone may be anything."""


def themes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(公布)世界标准日全球主题: the theme of an occasion, with whose it is."""
    return [Filler(phrase)] if _THEME.fullmatch(reading.text, *phrase) else []


def themes_moved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将宣传周主题(确定为“…”): the same, moved before the verb."""
    return [each for told in moved(reading, phrase) for each in themes(reading, told.phrase)]


def other_than_themes(reading: Reading, phrase: Phrase) -> bool:
    """将某市(确定为试点): what is moved before the verb may be chosen; a theme is only worded."""
    told = moved(reading, phrase)
    return bool(told) and not any(themes(reading, each.phrase) for each in told)


def theme_words(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(确定为)“节水在身边”: how it reads, without its quotation marks."""
    return spanned(_WORDS.match(reading.text, *phrase), "words")


def theme_words_behind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(公布)…主题——“节水在身边”: the same, behind what is made known."""
    return spanned(_NAMED.search(reading.text, *phrase), "words")


_WORDS = re.compile(r"(?:了)?“(?P<words>[^“”]{2,40})”")
_NAMED = re.compile(r"(?:主题|口号)(?:——|—|：|:|为|是)?“(?P<words>[^“”]{2,40})”")
