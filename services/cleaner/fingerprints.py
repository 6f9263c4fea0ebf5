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
from struct import unpack

from schemas.articles import Fingerprints
from services.cleaner.facts import facts_of
from services.cleaner.letters import letters_in

SHINGLE = 5
BINS = 64
MIN_LETTERS = 32
"""Texts shorter than this have no signature: a few shingles resemble anything."""

_UNREAD = re.compile(r"[\W_]+")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

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
