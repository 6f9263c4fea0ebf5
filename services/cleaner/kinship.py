"""Whether two articles are one story: the same text, one made of the other, or two pages of one template."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from services.cleaner import titles
from services.cleaner.clauses import holds, replaced
from services.cleaner.fingerprints import reduced
from services.cleaner.resemblance import Likeness

TELLING_LETTERS = 60
"""A text shorter than this (详见附件) is the same only under the same title, or with figures enough."""
_TELLING_FACTS = 3
_FACT = 8
"""Characters of a group of facts."""
_BOILERPLATE = 300
"""Letters up to which a text may be a template to which a list is attached."""
_HELD = 0.3
"""Resemblance of a text to one with it that has a caption, a dateline, an editor's note besides."""


class Print(NamedTuple):
    """What a version of an article is compared by."""

    signature: str
    facts: str
    letters: int
    sketch: str = ""


class Kinship:
    """One version of an article beside another article: `one` and `other` with their titles, and which pairs of a
    title's letters the text has; `letters` is the first one's reduced text. `together`: one publisher put both up."""

    def __init__(
        self, one: Print, other: Print, titles: tuple[str, str], stated: tuple[str, str], letters: str, together: bool
    ) -> None:
        self._one, self._other = one, other
        self._titles = reduced(titles[0]), reduced(titles[1])
        self._stated = stated
        self._letters = letters
        self._together = together
        self.likeness = Likeness(one[:3], other[:3])

    @property
    def is_same(self) -> bool:
        """Whether the two texts are the same letter for letter, as far as what is kept can tell."""
        one, other = self._one, self._other
        return (
            one.signature == other.signature
            and one.letters == other.letters
            and (one.sketch == other.sketch or not (one.sketch and other.sketch))
        )

    @cached_property
    def replaced(self) -> int:
        """How many clauses stand for others."""
        return replaced(self._one.sketch, self._other.sketch)

    @cached_property
    def is_near(self) -> bool:
        """Whether one text may be the other, edited, cut or added to."""
        likeness = self.likeness
        if likeness.shorter < TELLING_LETTERS and not (titles.are_alike(*self._titles) or self._figures_tell):
            return False
        return likeness.is_near or (
            likeness.shorter >= TELLING_LETTERS
            and likeness.resemblance >= _HELD
            and titles.name_one_story(*self._titles)
            and holds(self._one.sketch, self._other.sketch)
        )

    @cached_property
    def contradicts(self) -> bool:
        """Whether facts tell that they are two, or names in their titles. The wording tells it of short texts where
        many bear their title, and where one publisher put both up, who does not reprint himself with other words or
        under another title."""
        likeness = self.likeness
        if likeness.contradictions or titles.tell_apart(
            self._titles[0], self._stated[0], self._titles[1], self._stated[1], self._letters
        ):
            return True
        if self._together and (likeness.other_frames or self._are_two_titles):
            return True
        if not self._together and (likeness.shorter >= _BOILERPLATE or not titles.name_a_kind(*self._titles)):
            return False
        return likeness.resemblance > 0 and self.replaced > 0

    @property
    def _are_two_titles(self) -> bool:
        """Whether, of a text that may be a template's or has a list attached, the titles tell two."""
        return not titles.are_alike(*self._titles) and (
            self.likeness.shorter < _BOILERPLATE or (titles.rests(*self._titles) is not None and not self.is_same)
        )

    @property
    def _figures_tell(self) -> bool:
        return min(len(self._one.facts), len(self._other.facts)) >= _TELLING_FACTS * _FACT
