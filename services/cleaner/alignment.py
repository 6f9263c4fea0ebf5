"""Paragraphs aligned, in order, with the visible characters of the page that they were read from.

Most follow each other there as they do in the text. What is left out of the text stands between them or, seldom, inside
one; the same words may stand above and below it as well.
"""

from __future__ import annotations

from services.cleaner.visible import Visible

Place = tuple[int, int]
"""Where a paragraph begins and ends."""
_FAR = 300_000
"""Characters of the source within which the next paragraph is looked for."""
_MISSES = 40
"""Paragraphs that may not be found one after the other before those below are looked for nearby alone."""
_SHORT = 20
"""Characters of a paragraph whose words may stand elsewhere as well."""
_NEAR = 400
"""Characters within which a paragraph is looked for first, and that it may lack at one place."""
_PASSED = 20_000
"""Characters of short ones that may stand between, at most."""
_BEGINNINGS, _REST = (8, 2), 4
"""Characters by which a paragraph is told that lacks what the page has inside it, and those behind that."""
_LITTLE = 40
"""Characters that it may lack behind so few."""
_COPIES = 16
"""Places where the same words stand that are looked at."""


class Alignment:
    """Looks for paragraphs, in order, among the visible characters of a page."""

    def __init__(self, visible: Visible) -> None:
        self.visible = visible
        self.reached = visible.read
        """How far the source was read when a paragraph was found."""
        self.misses = 0
        """Paragraphs that were not found since."""

    def places(self, wanted: list[str]) -> list[Place | None]:
        """Where each paragraph begins and ends: first of those whose words hardly stand elsewhere, then of the others
        between them."""
        found: list[Place | None] = [None] * len(wanted)
        short = min(_SHORT, max(map(len, wanted), default=0))
        position = 0
        """The end of the last that is certain."""
        passed = 0
        """Characters of the short ones since."""
        below: list[int] = []
        """The short ones since."""
        run: list[int] = []
        """Those up to that one, between which no others stand."""
        for index, paragraph in enumerate(wanted):
            if len(paragraph) < short:
                below.append(index)
                passed += len(paragraph)
                continue
            chain = self._chain(wanted, [*below, index], position)
            place = chain[-1] if chain else self._next(paragraph, position, passed)
            if place is None:
                continue
            found[index] = start, end = place
            if start < position:
                continue  # shown below what it stands above
            if chain:
                for each, link in zip(below, chain, strict=False):
                    found[each] = link
                run += below
            elif start > position:
                self._bring_near(wanted, found, run, position, start)
                run.clear()
            run.append(index)
            position = end
            below.clear()
            passed = 0
        if not all(found):
            self._add_short_ones(wanted, found)
        return found

    def _chain(self, wanted: list[str], indexes: list[int], position: int) -> list[Place]:
        """Places of paragraphs that follow a position one right below the other; none where they do not."""
        visible = self.visible
        chain: list[Place] = []
        for index in indexes:
            end = position + len(wanted[index])
            while len(visible.text) < end and visible.more():
                pass
            if not visible.text.startswith(wanted[index], position) or not visible.parts(end):
                return []
            chain.append((position, end))
            position = end
        return chain

    def _bring_near(
        self, wanted: list[str], found: list[Place | None], run: list[int], position: int, limit: int
    ) -> None:
        """Move a run of paragraphs, of which a copy stands above the text, to where they stand above the next."""
        nearer: list[Place] = []
        for index in run:
            at = self.visible.text.find(wanted[index], position, limit)
            if at < 0:
                return
            position = at + len(wanted[index])
            nearer.append((at, position))
        for index, place in zip(run, nearer, strict=True):
            found[index] = place

    def _add_short_ones(self, wanted: list[str], found: list[Place | None]) -> None:
        """Find the short ones in the gaps between the others."""
        gap: list[int] = []
        position = 0
        for index, (paragraph, place) in enumerate(zip(wanted, list(found), strict=True)):
            if place and place[0] >= position:
                if gap:
                    self._fill(wanted, found, gap, position, place[0])
                    gap = []
                position = place[1]
            elif place is None and 0 < len(paragraph) < _SHORT:
                gap.append(index)
        for index in gap:
            if place := self._next(wanted[index], position):
                found[index] = place
                position = place[1]

    def _fill(self, wanted: list[str], found: list[Place | None], gap: list[int], start: int, end: int) -> None:
        """Find the short ones between two others: right above the second, right below the first, then what is left, as
        far below as it stands."""
        text = self.visible.text
        while gap and text.endswith(wanted[gap[-1]], start, end) and self.visible.parts(end - len(wanted[gap[-1]])):
            index = gap.pop()
            found[index] = (end := end - len(wanted[index])), end + len(wanted[index])
        while gap and text.startswith(wanted[gap[0]], start, end) and self.visible.parts(start + len(wanted[gap[0]])):
            index = gap.pop(0)
            found[index] = start, (start := start + len(wanted[index]))
        for index in reversed(gap):
            paragraph = wanted[index]
            if place := self._above(paragraph, start, end) or self._in_parts(paragraph, start, end):
                found[index] = place
                end = place[0]

    def _next(self, paragraph: str, position: int, passed: int = 0) -> Place | None:
        """Where a paragraph stands below a position, behind some characters of others."""
        place = self.near(paragraph, position, passed)
        if place is None:
            place = self._in_parts(paragraph, position, self._window(paragraph, position, passed))
        if place is None and self.misses < _MISSES:
            place = self._far(paragraph, position)
        if place:
            self.reached = self.visible.read
        self.misses = 0 if place else self.misses + 1
        return place

    def near(self, paragraph: str, position: int, passed: int = 0) -> Place | None:
        """Where it stands as it is, not far below."""
        visible, far = self.visible, self._window(paragraph, position, passed)
        while not (place := self._whole(paragraph, position, far)) and len(visible.text) < far and visible.more():
            pass
        return place

    def _window(self, paragraph: str, position: int, passed: int) -> int:
        """The end of what is near below a position."""
        return position + min(passed, _PASSED) + len(paragraph) + _NEAR

    def _far(self, paragraph: str, position: int) -> Place | None:
        """Where it stands further below, or, since what tables hold by mistake is shown above them, above."""
        if place := self._whole(paragraph, position):
            return place
        visible = self.visible
        looked_at = len(visible.text)
        while visible.read < self.reached + _FAR:
            unread = len(visible.text)
            if not visible.more():
                break
            if place := self._whole(paragraph, max(position, unread - len(paragraph))):
                return place
            if len(visible.text) > 2 * looked_at:
                looked_at = len(visible.text)
                if place := self._in_parts(paragraph, position):
                    return place
        if place := self._in_parts(paragraph, position):
            return place
        at = visible.text.find(paragraph, 0, position) if len(paragraph) >= _SHORT else -1
        return (at, at + len(paragraph)) if at >= 0 else None

    def _whole(self, paragraph: str, position: int, limit: int | None = None) -> Place | None:
        """Where it stands as it is, if possible between two tags."""
        text, length = self.visible.text, len(paragraph)
        first = at = text.find(paragraph, position, limit)
        for _ in range(_COPIES):
            if at < 0 or self._is_apart(at, at + length):
                break
            at = text.find(paragraph, at + 1, limit)
        at = first if at < 0 else at
        return (at, at + length) if at >= 0 else None

    def _above(self, paragraph: str, position: int, limit: int) -> Place | None:
        """The same for the last place above another."""
        text, length = self.visible.text, len(paragraph)
        last = at = text.rfind(paragraph, position, limit)
        for _ in range(_COPIES):
            if at < 0 or self._is_apart(at, at + length):
                break
            at = text.rfind(paragraph, position, at + length - 1)
        at = last if at < 0 else at
        return (at, at + length) if at >= 0 else None

    def _is_apart(self, start: int, end: int) -> bool:
        return self.visible.parts(start) and self.visible.parts(end)

    def _in_parts(self, paragraph: str, position: int, limit: int | None = None) -> Place | None:
        """Where it stands with more among its words than it has."""
        text = self.visible.text
        for length in _BEGINNINGS:
            at = text.find(beginning := paragraph[:length], position, limit)
            for _ in range(_COPIES):
                if at < 0:
                    break
                if (end := self._follow(paragraph, at)) and end <= (limit or end):
                    for _ in range(_COPIES):
                        later = text.find(beginning, at + 1, end)
                        if later < 0 or self._follow(paragraph, later) != end:
                            break
                        at = later
                    return at, end
                at = text.find(beginning, at + 1, limit)
        return None

    def _follow(self, paragraph: str, at: int) -> int:
        """Where a paragraph ends that begins here; 0 where it does not go on."""
        text = self.visible.text
        while True:
            same = _shared(paragraph, text[at : at + len(paragraph)])
            paragraph, at = paragraph[same:], at + same
            if not paragraph:
                return at
            at = text.find(paragraph[:_REST], at, at + (_NEAR if same >= _REST else _LITTLE))
            if at < 0:
                return 0


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings on."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one.startswith(other[:middle]):
            least = middle
        else:
            most = middle - 1
    return least
