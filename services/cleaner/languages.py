"""The language of a text: Chinese, or by its script, its letters and its commonest words which other."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from typing import NamedTuple

from services.cleaner.labels import LEXICON

UNKNOWN = "und"
"""Too little is written, or what is written is of no language: figures, signs, the names of things."""

_HAN = re.compile("[\u4e00-\u9fff]+")
_HIRAGANA = re.compile("[\u3041-\u3096]")
_HEAD = 400
"""So many characters tell a page in Chinese."""
_WHOLE = 20_000
"""So many are looked at where they do not."""
_FEW_KANA = 10
"""So many may be a name's or a quotation's."""
_HAN_FOR_KANA = 6
"""Characters to each hiragana that Japanese stays below."""
_LEAST = {"Latn": 40}
"""Letters that make a text, where it is more than `_FEW_LETTERS`: Latin ones stand in numbers and names of things."""
_FEW_LETTERS = 10
_LETTERS_FOR_HAN = 8
"""Letters to each Chinese character that a text in both languages stays below: its English is 3 to 4 times as long."""
_COMMON = 0.1
"""The share of a text's words that a language's commonest are at least."""
_TELLING = 0.002
"""The share of a text's letters that those of one language alone are at least."""


class _Signs(NamedTuple):
    scripts: dict[str, re.Pattern[str]]
    letters: dict[str, dict[str, str]]
    words: dict[str, frozenset[str]]


@cache
def _signs() -> _Signs:
    listed = tomllib.loads((LEXICON / "languages.toml").read_text("utf-8"))
    return _Signs(
        {script: re.compile(f"[{letters}]+") for script, letters in listed["scripts"].items()},
        listed["letters"],
        {language: frozenset(words.split()) for language, words in listed["words"].items()},
    )


def language_of(text: str) -> str:
    """The BCP 47 tag of a repaired text's language: `zh-Hans`, that of another, or `UNKNOWN`."""
    head = text[:_HEAD]
    han = _han_in(head)
    kana = len(_HIRAGANA.findall(head))
    if kana >= _FEW_KANA and kana * _HAN_FOR_KANA >= han:
        return "ja"
    if han * 5 >= len(head) and han:
        return "zh-Hans"
    return _other(text[:_WHOLE])


def _han_in(text: str) -> int:
    return sum(map(len, _HAN.findall(text)))


def _other(text: str) -> str:
    """The language of a text with few Chinese characters at its head; unknown where there are more behind it."""
    written = {script: "".join(letters.findall(text)) for script, letters in _signs().scripts.items()}
    script = max(written, key=lambda script: len(written[script]))
    letters = written[script]
    han = _han_in(text)
    if len(letters) < _LEAST.get(script, _FEW_LETTERS) or han * _LETTERS_FOR_HAN > len(letters):
        return UNKNOWN
    if script == "Latn":
        return _by_words(text) or (UNKNOWN if han else "und-Latn")
    return _by_letters(letters, script)


def _by_words(text: str) -> str:
    words = [word.lower() for word in _signs().scripts["Latn"].findall(text)]
    counts = {language: sum(map(common.__contains__, words)) for language, common in _signs().words.items()}
    language = max(counts, key=counts.__getitem__)
    return language if counts[language] >= len(words) * _COMMON else ""


def _by_letters(letters: str, script: str) -> str:
    shapes = unicodedata.normalize("NFKC", letters).lower()
    for language, own in _signs().letters.get(script, {}).items():
        if sum(map(shapes.count, own)) > len(shapes) * _TELLING:
            return language
    return script if len(script) != len("Cyrl") else f"und-{script}"
