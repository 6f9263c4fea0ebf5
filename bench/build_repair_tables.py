"""Build the tables under `services/cleaner/repair/data`; the README there says what they hold and from whose words.

usage: python -m bench.build_repair_tables

Needs pypinyin, jieba and opencc installed; run by hand when one of them brings better words, then commit the tables.
"""

from __future__ import annotations

import collections
import gzip
import importlib.util
import itertools
import math
import pathlib
import re
import unicodedata

import opencc
from pypinyin.constants import PINYIN_DICT

DATA = pathlib.Path(__file__).parent.parent / "services" / "cleaner" / "repair" / "data"
HAN = range(0x4E00, 0xA000)
MIN_PAIR = 10  # rarer pairs say nothing about a text
STEPS = 2  # steps a bit of information in the quantised tables


def main() -> None:
    write_readings()
    to_simplified = write_scripts()
    write_words(to_simplified)


def write_readings() -> None:
    """reading, tab, every character that may be read so; tone marks as in NFC."""
    readings = collections.defaultdict[str, list[str]](list)
    for code in HAN:
        for reading in PINYIN_DICT.get(code, "").split(","):
            if reading:
                readings[unicodedata.normalize("NFC", reading)].append(chr(code))
    lines = [f"{reading}\t{''.join(chars)}\n" for reading, chars in sorted(readings.items())]
    (DATA / "readings.tsv").write_text("".join(lines), encoding="utf-8")


def encodable(char: str, codec: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def write_scripts() -> dict[str, str]:
    """Characters of one script alone: `traditional` with what they become, `simplified`."""
    t2s, s2t = opencc.OpenCC("t2s"), opencc.OpenCC("s2t")
    chars = [chr(code) for code in HAN]
    to_simplified = {c: s for c in chars if len(s := t2s.convert(c)) == 1 and s != c}
    # A character of GB 2312 is at home in simplified text (乾, 瞭, 藉), one of Big5 in traditional text (后, 里, 台).
    traditional = [c for c in to_simplified if not encodable(c, "gb2312") and encodable(to_simplified[c], "gbk")]
    simplified = [c for c in chars if s2t.convert(c) != c and encodable(c, "gb2312") and not encodable(c, "big5")]
    (DATA / "scripts.tsv").write_text(
        f"traditional\t{''.join(traditional)}\n"
        f"becomes\t{''.join(to_simplified[c] for c in traditional)}\n"
        f"simplified\t{''.join(simplified)}\n",
        encoding="utf-8",
    )
    return to_simplified


def write_words(to_simplified: dict[str, str]) -> None:
    """How often characters stand in words, end and begin them, and follow one another inside them."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or spec.origin is None:
        raise SystemExit("jieba is not installed")
    standing, beginning, ending = (collections.Counter[str]() for _ in range(3))
    pairs = collections.defaultdict[str, collections.Counter[str]](collections.Counter)
    for line in (pathlib.Path(spec.origin).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, frequency, _ = line.split(" ")
        count = int(frequency)
        word = "".join(to_simplified.get(c, c) for c in word)
        if not re.fullmatch("[\u4e00-\u9fff]+", word):
            continue
        beginning[word[0]] += count
        ending[word[-1]] += count
        for char in word:
            standing[char] += count
        for first, second in itertools.pairwise(word):
            pairs[first][second] += count
    words = sum(beginning.values())
    total = sum(standing.values())

    def step(p: float) -> str:
        return chr(48 + min(78, round(-math.log2(p) * STEPS))) if p > 0 else "~"

    lines = []
    for char in sorted(standing):
        followers = [(c, n) for c, n in pairs[char].most_common() if n >= MIN_PAIR]
        lines.append(
            "\t".join(
                (
                    char,
                    step(standing[char] / total) + step(beginning[char] / words) + step(ending[char] / standing[char]),
                    "".join(c for c, _ in followers),
                    "".join(step(n / standing[char]) for _, n in followers),
                )
            )
            + "\n"
        )
    with gzip.GzipFile(DATA / "words.tsv.gz", "wb", mtime=0) as file:
        file.write("".join(lines).encode())


if __name__ == "__main__":
    main()
