"""How much two texts have in common, from what is kept of each: a few bytes."""

from __future__ import annotations

from base64 import b64decode, b64encode
from operator import eq

from schemas.articles import Fingerprints
from services.cleaner.facts import GROUPS
from services.cleaner.fingerprints import BINS

_CHANCE = 1 / 256
"""That two values agree in the byte that is kept of them (b-bit MinHash: Li, König 2010)."""
_FACT_BYTES = 6


def packed(fingerprints: Fingerprints) -> tuple[str, str]:
    """Signature and facts as they are kept: printable, one byte a value, six bytes a group of facts."""
    signature = bytes((value >> 8 ^ value) & 0xFF for value in fingerprints.minhash)
    facts = b"".join(fact.to_bytes(_FACT_BYTES, "big") for fact in fingerprints.facts)
    return b64encode(signature).decode(), b64encode(facts).decode()


class Likeness:
    """One text beside another: estimates from their kept signatures, lengths (letters) and facts."""

    def __init__(self, one: tuple[str, str, int], other: tuple[str, str, int]) -> None:
        signatures = b64decode(one[0]), b64decode(other[0])
        if signatures[0] and signatures[1]:
            agreeing = sum(map(eq, *signatures)) / BINS
            self.resemblance = max(0.0, (agreeing - _CHANCE) / (1 - _CHANCE))
        else:
            self.resemblance = 0.0
        """Share of the shingles of both that are in both (Jaccard)."""
        shorter, both = min(one[2], other[2]), one[2] + other[2]
        common = self.resemblance / (1 + self.resemblance) * both
        self.containment = min(1.0, common / shorter) if shorter else 0.0
        """Share of the shorter one's shingles that the longer one has."""
        self.shorter = shorter
        self.contradictions, self.other_frames = _contradictions(one[1], other[1])
        """Groups of facts in which they have the same places and other values: in the text, and in the lines around
        it, where every site has its own."""

    @property
    def is_near(self) -> bool:
        """Whether one may be the other one's text, edited, cut or added to; where they contradict each other, it is
        another page of one template."""
        # The shorter a text, the less of it is left when one name stands for another in a template.
        wanted = 0.62 + 0.28 * max(0.0, 1 - self.shorter / 400)
        return (
            self.resemblance >= wanted
            or (self.shorter >= 100 and self.containment >= 0.93 and self.resemblance >= 0.5)
            or (self.shorter >= 250 and self.containment >= 0.85 and self.resemblance >= 0.4)
        )


def _contradictions(one: str, other: str) -> tuple[int, int]:
    if one == other:
        return 0, 0
    groups, others = _groups(one), _groups(other)
    unlike = [places[0] for places in groups.keys() & others.keys() if groups[places] != others[places]]
    around = sum(group >= GROUPS for group in unlike)
    return len(unlike) - around, around


def _groups(facts: str) -> dict[bytes, bytes]:
    """Group and places → values."""
    raw = b64decode(facts)
    return {raw[at : at + 4]: raw[at + 4 : at + 6] for at in range(0, len(raw), _FACT_BYTES)}
