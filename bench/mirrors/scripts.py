"""Dirt of converters: other scripts, other forms of characters, readings behind them, and bytes read one off."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from random import Random

import opencc

from bench.mirrors.annotator import KEEPING, REPLACING, SWALLOWING, annotated, converted, folded, reading_of
from bench.mirrors.page import Axis, Dirt, shown
from services.cleaner.repair.tables import scripts

SCRIPTS = Axis[Dirt]()

_HAN = re.compile("[\u4e00-\u9fff]")
_DECODERS = (SWALLOWING, REPLACING, KEEPING)
_TONED = re.compile(r"[(（]?[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]")
_BODY = re.compile(r"(?:(?<=\n)|(?<=<p>))[^\n<]{30,}。")
_VARIANTS = dict(
    zip("为众伪峰群略里够概即既册录恒吃旨晒弃粮踪针暖", "爲衆僞峯羣畧裏夠槪卽旣冊錄恆喫恉曬棄糧蹤鍼煖", strict=True)
)
_RADICALS = {
    **{unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)},
    **dict(zip("民西见长门页风飞马鱼龙", "⺠⻄⻅⻓⻔⻚⻛⻜⻢⻥⻰", strict=True)),
}
_COMPATIBLE = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xF900, 0xFA0E)}


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def _traditional(text: str, name: str) -> str:
    there: str = _converter(name).convert(text)
    return there


@SCRIPTS
def _traditional_wholly(text: str, random: Random) -> str:
    return _traditional(text, random.choice(["s2t", "s2tw", "s2hk"]))


@SCRIPTS
def _traditional_of_gbk(text: str, _random: Random) -> str:
    return converted(text)


@SCRIPTS
def _traditional_in_part(text: str, random: Random) -> str:
    """A converter whose table is short, or one that was sent over only half of the way back."""
    there = converted(text)
    share = random.uniform(0.1, 0.9)
    kept = {char for char in sorted({*text}) if random.random() < share}
    return "".join(s if s in kept else t for s, t in zip(text, there, strict=True))


@SCRIPTS
def _traditional_above_the_text(text: str, _random: Random) -> str:
    at = _first_sentence(text)
    return _traditional(text[:at], "s2t") + text[at:]


@SCRIPTS
def _traditional_below_the_title(text: str, _random: Random) -> str:
    at = _first_sentence(text)
    return text[:at] + _traditional(text[at:], "s2t")


@SCRIPTS
def _variants(text: str, random: Random) -> str:
    return _exchanged(text, random.choice([_VARIANTS, _RADICALS, _COMPATIBLE]), random.uniform(0.3, 1.0), random)


@SCRIPTS
def _readings(text: str, random: Random) -> str:
    """In brackets of one kind, as a dictionary of its own writes them."""
    opening, closing = random.choice([("(", ")"), ("（", "）"), ("(", ")"), ("（", "）"), ("[", "]"), ("【", "】")])
    blank = random.choice(["", "", "", " "])
    said = random.choice([_as_it_is, _as_it_is, _numbered, _toneless, str.upper, str.capitalize])
    return _read(text, random, lambda reading: f"{opening}{blank}{said(reading)}{blank}{closing}")


@SCRIPTS
def _readings_bare(text: str, random: Random) -> str:
    return _read(text, random, random.choice([_as_it_is, _numbered]))


@SCRIPTS
def _readings_and_traditional(text: str, random: Random) -> str:
    """Without any shift: a tool that knows where characters begin."""
    opening, closing = random.choice([("(", ")"), ("（", "）")])
    return _read(converted(text), random, lambda reading: f"{opening}{reading}{closing}", only=frozenset(scripts()[0]))


@SCRIPTS
def _shifted(text: str, random: Random) -> str:
    """Like the annotated mirrors of government news: traditional, readings, bytes read one off, marks of half width."""
    return _annotated(text, random, fold=random.random() < 0.7)


@SCRIPTS
def _shifted_much(text: str, random: Random) -> str:
    return _annotated(text, random, least=0.5, most=0.9, fold=True)


@SCRIPTS
def _shifted_and_taken_away(text: str, random: Random) -> str:
    """The same, where somebody took the readings out since."""
    return _TONED.sub("", _annotated(text, random, fold=random.random() < 0.7))


@SCRIPTS
def _shifted_and_simplified(text: str, random: Random) -> str:
    """The same, put back into simplified characters as it stood."""
    return _traditional(_annotated(text, random, fold=random.random() < 0.7), "t2s")


@SCRIPTS
def _shifted_and_told_as_marks(text: str, random: Random) -> str:
    """The same, where what cannot be shown is a box."""
    return _annotated(text, random, fold=False).replace("?", random.choice(["□", "\ufffd"])).replace("\ufffd", "□")


def _annotated(text: str, random: Random, *, least: float = 0.05, most: float = 0.5, fold: bool) -> str:
    there = converted(text)
    share = random.uniform(least, most)
    return annotated(
        folded(there) if fold and random.random() < 0.3 else there,
        random,
        share=share,
        decoder=random.choice(_DECODERS),
        fold=fold,
        parts_marks=random.random() < 0.5,
    )


def _first_sentence(text: str) -> int:
    found = _BODY.search(text)
    return found.start() if found else len(text)


def _exchanged(text: str, table: dict[str, str], share: float, random: Random) -> str:
    return "".join(table[char] if char in table and random.random() < share else char for char in text)


def _read(text: str, random: Random, shape: Callable[[str], str], only: frozenset[str] | None = None) -> str:
    """The text with a reading behind every character of some kinds, 5 to 60 % of them."""
    readings = reading_of()
    share = random.uniform(0.05, 0.6)
    kinds = {c for c in sorted({*text}) if c in readings and (only is None or c in only) and random.random() < share}
    return shown(
        text, lambda stretch: _HAN.sub(lambda c: c[0] + shape(readings[c[0]]) if c[0] in kinds else c[0], stretch)
    )


def _as_it_is(reading: str) -> str:
    return reading


def _numbered(reading: str) -> str:
    """`xié` as `xie2`."""
    apart = unicodedata.normalize("NFD", reading)
    tone = next((str(at) for at, accent in enumerate("\u0304\u0301\u030c\u0300", 1) if accent in apart), "5")
    return _toneless(reading) + tone


def _toneless(reading: str) -> str:
    apart = unicodedata.normalize("NFD", reading)
    return unicodedata.normalize("NFC", "".join(c for c in apart if c not in "\u0304\u0301\u030c\u0300"))
