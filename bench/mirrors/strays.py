"""Dirt that stands beside or between characters: spaces, marks of another form, what has no shape, words woven in."""

from __future__ import annotations

import re
from random import Random

from bench.mirrors.page import Axis, Dirt, shown

STRAYS = Axis[Dirt]()

_HAN = "\u4e00-\u9fff"
_BETWEEN = re.compile(f"(?<=[{_HAN}])(?=[{_HAN}])")
_BESIDE = f"[{_HAN}，。、：；（）《》“”]"
_WORD = r"[0-9A-Za-z](?:[0-9A-Za-z.,%:/-]*[0-9A-Za-z%])?"
_WORDS = re.compile(rf"(?<={_BESIDE})(?!http|www){_WORD}|(?<![\\&#\w./-])(?!http|www){_WORD}(?={_BESIDE})")
"""Figures and words of a sentence; not the names of a record's fields, nor what a program writes for a character."""
_READ = re.compile(f"{_WORDS.pattern}|[{_HAN}，、：]")
"""What text recognition reads."""
_WRITTEN = re.compile(r'[<>{}\\"]|&\w+;')
"""What a program writes, not an author."""
_WIDE = {ord(c): ord(c) + 0xFEE0 for c in "0123456789"}
_WIDE_LETTERS = {code: code + 0xFEE0 for code in (*range(0x41, 0x5B), *range(0x61, 0x7B))}
_SHAPELESS = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e"
_SITES = ("华夏质量信息网", "www.zhiliangxx.com", "东方资讯在线", "http://www.jlnews.cn/", "检测圈", "标准资讯网")


@STRAYS
def _half_width(text: str, random: Random) -> str:
    """Marks that an importer folded, all or some."""
    marks = random.choice(["，：；！？（）", "，：；！？（）", "，", "（）：", "，。：；！？（）"])
    table = {ord(c): "." if c == "。" else chr(ord(c) - 0xFEE0) for c in marks}
    blank = random.choice(["", "", " "])
    return shown(
        text, lambda s: "".join(table[ord(c)] + blank * (c not in "（）") if ord(c) in table else c for c in s)
    )


@STRAYS
def _full_width(text: str, random: Random) -> str:
    """Figures and letters as wide as Han characters."""
    table = random.choice([_WIDE, _WIDE_LETTERS, _WIDE | _WIDE_LETTERS, _WIDE | {ord("%"): "％", ord("."): "．"}])
    return shown(text, lambda stretch: _WORDS.sub(lambda word: word[0].translate(table), stretch))


@STRAYS
def _other_stops(text: str, random: Random) -> str:
    stop, comma = random.choice([("．", "，"), (".", "，"), (".", ","), ("｡", "，"), ("．", "，"), ("。 ", "， ")])
    return shown(text, lambda s: s.replace("。", stop).replace("，", comma))


@STRAYS
def _no_marks(text: str, random: Random) -> str:
    """Marks lost, a blank in the place of each; of lists and quotations, or commas as well."""
    marks = random.choice(["“”", "“”《》", "、", "，", "，。、"])
    return shown(text, lambda s: re.sub(f"[{marks}]", lambda m: "" if m[0] in "“”《》" else " ", s))


@STRAYS
def _other_quotes(text: str, random: Random) -> str:
    opening, closing = random.choice(['""', "＂＂", "''", "””", "““", "”“", "「」", "『』", "〝〞", "``", ("‘‘", "’’")])
    return shown(text, lambda s: s.replace("“", "\x00").replace("”", closing).replace("\x00", opening))


@STRAYS
def _other_titles(text: str, random: Random) -> str:
    opening, closing = random.choice(["〈〉", "＜＞", "<>", "【】", ("<<", ">>"), "«»", "“”"])
    if opening[0] == "<":
        opening, closing = (
            each.replace("<", "&lt;").replace(">", "&gt;") if "</" in text else each for each in (opening, closing)
        )
    return shown(text, lambda s: s.replace("《", opening).replace("》", closing))


@STRAYS
def _spaced_out(text: str, random: Random) -> str:
    """A blank behind every character."""
    blank = random.choice([" ", "\u3000", "\u00a0"])
    return shown(text, lambda s: re.sub(f"(?<=[{_HAN}，。、“”《》])(?=[{_HAN}，。、“”《》])", blank, s))


@STRAYS
def _spaces_around_figures(text: str, random: Random) -> str:
    blank = random.choice([" ", " ", "\u00a0", "\u3000"])
    return shown(text, lambda s: re.sub(rf"(?<=[{_HAN}])(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=[{_HAN}])", blank, s))


@STRAYS
def _spaces_anywhere(text: str, random: Random) -> str:
    """Where lines of another width were put together, or a PDF file set words apart."""
    share = random.uniform(0.005, 0.06)
    blank = random.choice([" ", " ", "\u3000", "\u00a0", "  "])
    return shown(text, lambda s: _BETWEEN.sub(lambda _: blank if random.random() < share else "", s))


@STRAYS
def _shapeless(text: str, random: Random) -> str:
    """Zero-width characters, soft hyphens, marks of direction, private use."""
    kinds = random.choice([_SHAPELESS, "\u200b", "\ufeff", "\u00ad", "\ue5e5", "\u2028"])
    share = random.uniform(0.01, 0.3)
    return shown(text, lambda s: _BETWEEN.sub(lambda _: random.choice(kinds) if random.random() < share else "", s))


@STRAYS
def _names_behind_marks(text: str, random: Random) -> str:
    """A site's name or address behind sentences, in brackets or without."""
    site = random.choice(_SITES)
    shape = random.choice(["（{}）", "({})", "【{}】", "[{}]", "{}", " {} ", "（来源：{}）", "（本文来自{}）"])
    share = random.uniform(0.3, 1.0)
    ends = random.choice(["。(?=\n|$)", "。", "[。，]"])
    return shown(
        text, lambda s: re.sub(ends, lambda m: m[0] + shape.format(site) if random.random() < share else m[0], s)
    )


@STRAYS
def _names_in_sentences(text: str, random: Random) -> str:
    """A site's name within sentences, wherever it happens to be."""
    site = random.choice(
        ["@华夏质量网", "#东方资讯#", "www.zhiliangxx.com", "[检测圈]", "（华夏质量信息网）", "zlxxw.cn"]
    )
    share = random.uniform(0.004, 0.02)
    return shown(text, lambda s: _BETWEEN.sub(lambda _: site if random.random() < share else "", s))


@STRAYS
def _letters_woven(text: str, random: Random) -> str:
    """Letters and signs without meaning behind marks or wherever they happen to be, against copying."""
    alphabet = random.choice(
        [
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789",
            "!#$%&*+,-./:;=?@^_`{|}~",
            "abcdefghijklmnopqrstuvwxyz",
        ]
    )
    length = random.randrange(3, 11)
    share = random.uniform(0.004, 0.02)
    where = random.choice([_BETWEEN, re.compile("(?<=[，。])(?=.)")])
    dense = share if where is _BETWEEN else 0.5
    return shown(
        text,
        lambda s: where.sub(
            lambda _: "".join(random.choices(alphabet, k=length)) if random.random() < dense else "", s
        ),
    )


@STRAYS
def _characters_twice(text: str, random: Random) -> str:
    """Bold print that was made by printing twice: of headings, or of all."""
    lines = text.split("\n")
    bold = [at for at, line in enumerate(lines) if not _WRITTEN.search(line) and (random.random() < 0.3)]
    return "\n".join("".join(c * 2 for c in line) if at in bold else line for at, line in enumerate(lines))


@STRAYS
def _lookalike_letters(text: str, random: Random) -> str:
    """Text recognition: letters for digits, 曰 for 日, 己 for 已, marks of other forms."""
    table = random.choice(
        [{"0": "O", "1": "l"}, {"日": "曰"}, {"1": "l"}, {"一": "－"}, {"，": ",", "、": "﹑", "：": "∶"}]
    )
    share = random.uniform(0.3, 1.0)
    return shown(
        text,
        lambda s: _READ.sub(
            lambda word: "".join(table[c] if c in table and random.random() < share else c for c in word[0]), s
        ),
    )
