"""What decides whether two texts are the same or nearly so.

A text is reduced to its letters, digits and Han characters. Its digest tells exact copies. A MinHash signature tells
near ones: shingles of five characters, one permutation with as many bins as the signature has values (Li, Owen, Zhang
2012), empty bins filled by rotation (Shrivastava, Li 2014). The facts, numbers with the words around them, tell two
pages of one template apart.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from binascii import crc32
from struct import unpack

from schemas.articles import Fingerprints
from services.cleaner.letters import letters_in

SHINGLE = 5
BINS = 64
MIN_LETTERS = 32
"""Texts shorter than this have no signature: a few shingles resemble anything."""
GROUPS = 48
"""Groups that the facts of a text fall into."""

_UNREAD = re.compile(r"[\W_]+")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_NUMBER = re.compile("([0-9０-９]+(?:[.,．][0-9０-９]+)*|第[一二三四五六七八九十百]+|[〇零一二三四五六七八九十]{2,})")
_UP_TO_LAST_END = re.compile("(?:^|(?<=\0))[^\0]*[。！？；!?;\n]")
_FROM_FIRST_END = re.compile("[。！？；!?;\n][^\0]*")
"""What stands in another sentence than a number, before and after it."""
_UNREAD_BETWEEN = re.compile(r"[^\w\0]+|_+")
_LABELLED = re.compile(
    r"(当事人|姓名|名称|申请人|被处罚人|法定代表人|负责人|代码|编号|文号|中标人|供应商|型号|批号|地址)[^\w\n]{0,3}[:：]\s*([^\s，。；、,;]{2,40})"
)

# A shingle's hash is a weighted sum of its characters, of all shingles at once in the 32-bit lanes of one long integer
# (no sum leaves its lane: 2^16 * 258 * 62 + 2^16 * 16382 < 2^32), made uneven by a fixed permutation of byte values.
_FACTORS = (257, 61, 16381)
_SCRAMBLE = bytes(sorted(range(256), key=lambda value: hashlib.sha256(bytes([value])).digest()))
_EMPTY = 1 << 32
_ROTATION = 0x9E3779B1


def reduced(text: str) -> str:
    """Letters, digits and Han characters alone, in the form of NFKC and in lower case."""
    letters = letters_in(text)  # first: what is left is nearly always in NFKC, which is then quickly seen
    if not unicodedata.is_normalized("NFKC", letters):
        letters = _UNREAD.sub("", unicodedata.normalize("NFKC", letters))
    return letters.lower()


def text_digest(text: str) -> str:
    """The digest by which exact copies are told: SHA-256 of the reduced text, hexadecimal."""
    return _digest(reduced(text))


def _digest(letters: str) -> str:
    return hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()


def fingerprint(title: str | None, text: str) -> Fingerprints:
    """The fingerprints of an article; deterministic across processes and machines."""
    letters = reduced(text)
    facts, numbers = facts_of(title or "", text)
    return Fingerprints(
        text_sha256=_digest(letters),
        minhash=minhash(letters),
        facts_sha256=hashlib.sha256("|".join(numbers).encode()).hexdigest(),
        facts=facts,
        length=len(letters),
    )


def minhash(letters: str) -> list[int]:
    """The signature of a reduced text: 64 values of 32 bits; empty where it is too short to have one."""
    if len(letters) < MIN_LETTERS:
        return []
    hashes = _shingle_hashes(letters)
    signature = [_EMPTY] * BINS
    # The smallest value of a bin lies low: most hashes need no look, unless that leaves a bin empty.
    low = _EMPTY // len(hashes) * BINS * 8
    for some in ([value for value in hashes if value < low], hashes):
        for value in some:
            at = value >> 16 & (BINS - 1)
            if value < signature[at]:
                signature[at] = value
        if _EMPTY not in signature:
            return signature
    return _filled(signature)


def facts_of(title: str, text: str) -> tuple[list[int], list[str]]:
    """Numbers and labelled values, in groups by the words around them: for each group that has any, its number, a sum
    over the places (24 bits) and a sum over places with their values (16 bits); and the numbers of the text, in order.

    Two texts with the same places in a group and other values contradict each other; where an edit changed the places,
    the group says nothing.
    """
    parts = _NUMBER.split(f"{title}\n{text}".replace("\0", " "))  # words and numbers in turn
    words = ["", *parts[::2]]
    numbers = [n if n.isascii() else unicodedata.normalize("NFKC", n) for n in parts[1::2]]
    found = _LABELLED.findall(text)
    befores = _parts_of_sentences([word[-20:] for word in words[1:-1]], _UP_TO_LAST_END)
    afters = _parts_of_sentences([word[:12] for word in words[2:]], _FROM_FIRST_END)
    for at, number in enumerate(numbers):
        before = befores[at][-6:]
        if len(before) < 3:  # the middle of a date or a fraction: the words before it tell the place as well
            before = _UNREAD.sub("", words[at][-8:])[-4:] + "#" + before
        found.append((f"{before}#{afters[at][:3]}", number.replace(",", "")))
    places = [0] * GROUPS
    values = [0] * GROUPS
    for place, value in found:
        name = crc32(place.encode("utf-8", "surrogatepass"))
        group = name % GROUPS
        places[group] += name
        values[group] += crc32(value.encode("utf-8", "surrogatepass"), name)
    facts = [
        (group << 24 | places[group] & 0xFFFFFF) << 16 | values[group] & 0xFFFF
        for group in range(GROUPS)
        if places[group]
    ]
    return facts, numbers[len(_NUMBER.findall(title)) :]


def _parts_of_sentences(stretches: list[str], elsewhere: re.Pattern[str]) -> list[str]:
    """The letters of each stretch without what stands `elsewhere`: of all in one go, with NUL between them."""
    return _UNREAD_BETWEEN.sub("", elsewhere.sub("", "\0".join(stretches))).split("\0")


def _shingle_hashes(letters: str) -> tuple[int, ...]:
    if len(letters) * 2 != len(letters.encode("utf-16-le", "surrogatepass")):
        letters = _ASTRAL.sub(lambda match: chr(0x3400 + ord(match[0]) % 0x1900), letters)
    lanes = int.from_bytes(letters.encode("utf-32-le", "surrogatepass"), "little")
    two = lanes + (lanes >> 32) * _FACTORS[0]
    four = two + (two >> 64) * _FACTORS[1]
    hashes = four + (lanes >> 128) * _FACTORS[2]
    scrambled = hashes.to_bytes(4 * len(letters) + 4, "little").translate(_SCRAMBLE)
    # The lower bytes of a sum are the evener ones (letters have small codes): they come first.
    return unpack(f">{len(letters) - SHINGLE + 1}I", scrambled[: 4 * (len(letters) - SHINGLE + 1)])


def _filled(signature: list[int]) -> list[int]:
    """Every empty bin given the value of the next one that is not, changed by the distance."""
    filled = list(signature)
    for at, value in enumerate(signature):
        step = 0
        while value == _EMPTY:
            step += 1
            value = signature[(at + step) % BINS]
        filled[at] = (value + step * _ROTATION) % _EMPTY
    return filled
