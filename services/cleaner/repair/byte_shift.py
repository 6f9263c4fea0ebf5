"""Text whose bytes were read one off: `向?qū)彶榘l(fā)` for 向審(qū)查發(fā).

A tool that annotates characters in the byte stream of a GBK page finds 驅 also in the second byte of 向 and the first
of 審, and puts its reading between the two bytes of 審. A decoder then shows the first byte as `?`, alone or together
with the parenthesis, and reads on one byte off until a second byte below 0x80 stands alone and is read as the letter
that it is in ASCII, until a letter of the text is taken for a second byte, or until the next reading, a figure or the
end of the line swallows a byte once more. Some mirrors have taken the reading away since, or lost a byte otherwise: a
bare `?` stands there.

A candidate is taken only where the bytes fit from a mark to a place where a shift can end, and where what they say is
far more plausible than what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from services.cleaner.repair.choices import UNKNOWN
from services.cleaner.repair.dropped_pairs import told_apart
from services.cleaner.repair.gbk import LEADS
from services.cleaner.repair.offsets import Edit, apply
from services.cleaner.repair.pinyin import reads, split_syllables
from services.cleaner.repair.plausibility import PROSE, Language
from services.cleaner.repair.settled import settled
from services.cleaner.repair.shift_marks import (
    BEFORE_BLANK,
    BEFORE_TAG,
    CLOSED,
    HOLE,
    LOST_AROUND_READING,
    MARK,
    OPENING,
    READ_BEHIND,
    READING,
    SECOND_BYTE,
    asks_nothing,
    is_annotation,
    is_hole,
    read_before,
    shows_loss,
    swallows,
)
from services.cleaner.repair.stretches import LOST, Effort, Manner, leads_that_read, stretches

_FULL_WIDTH = re.compile("[，：；！？（）]")
_FULL_WITHIN = re.compile(f"(?<=[\u4e00-\u9fff]){_FULL_WIDTH.pattern}(?=[\u4e00-\u9fff])")
"""Such a mark between characters; beside what a shift left behind one stands in texts of half width, too."""
_HALF_WIDTH = re.compile("[\u4e00-\u9fff][,:;!]")
_WIDE = {",": "，", ":": "：", ";": "；"}
"""Marks of half width as prose has them, behind which no other one stands."""

_NOTHING_SAID = dict.fromkeys(map(ord, LOST), "\x00")
"""What follows a character that cannot be told says nothing of what follows another one."""

CONVINCING = 15.0
"""Bits that a restored stretch must be more plausible by where nothing but a lost byte marks it."""
ALONE = -12.0
"""The same where the mark and a letter stand alone in a traditional text: a second byte below 0x80 is one of
its characters, and the mark tells that its first byte is lost."""
LOST_THERE = 0.0
"""The same where several marks within a sentence of a traditional text show the loss."""
IN_QUOTATION = 0.0
"""The same where an exclamation is to be closed by the quotation mark that the stretch begins with."""
_QUOTE_LEAD = 0xA1
_OPENED = "。“"
"""What stands where a lost byte showed that ！ was a full stop."""
CONFIRMED = -15.0
"""The same where a reading that is not of the character before it confirms the lost byte."""
PLAUSIBLE = 12.5
"""Bits a character that a restored stretch may have at most; edited prose has seven or eight."""
PLAUSIBLE_CONFIRMED = 15.0
STRAY = 10.0
"""Bits of a reading that stands in a stretch without the character that it belongs to."""
ODD = 11.0
"""Bits a character from which on a stretch is worth a look."""

_COST_OF_MARK = 20
_NO_TEXT = re.compile(r"(?<=[\u4e00-\u9fff])[_＿^＾`｀\\＼]|[_＿^＾`｀\\＼](?=[\u4e00-\u9fff])")
"""Marks that no prose has beside its characters: what reads so was read wrongly."""


WIDE_FIGURE = re.compile("[０-９]")


def makes_up_figures(read: str, text: str) -> bool:
    """Whether a reading has wide figures, which no text has whose others are ASCII."""
    return WIDE_FIGURE.search(read) is not None and WIDE_FIGURE.search(text) is None


class Restored(NamedTuple):
    """What stands for `text[start:end]` when its bytes are read from where they begin."""

    start: int
    end: int
    new: str
    gain: float
    """Bits by which it is more plausible."""


class Outcome(NamedTuple):
    """What was done about a text."""

    edits: list[Edit]
    lost: int
    """Characters that could not be told: they stand as `?`."""


class Signs(NamedTuple):
    """What a whole text shows of the program that decoded it."""

    full_width: bool
    """It has punctuation as wide as characters."""
    swallowed: bool
    """A byte that could not be read took the next one with it."""
    lost: bool
    """More than one place tells that bytes were lost."""


def signs_of(text: str) -> Signs:
    """What a text shows; asked once for all of its paragraphs."""
    return Signs(_FULL_WIDTH.search(text) is not None, swallows(text), shows_loss(text))


def restore_all(paragraphs: Sequence[str], *, traditional: bool) -> list[Outcome]:
    """Put shifted stretches right in the paragraphs of one text; where a character could not be told, what the text
    says elsewhere is asked too (節?型 after 節水優先)."""
    signs = signs_of("\n".join(paragraphs))
    effort = Effort()
    outcomes = [restore(p, traditional=traditional, effort=effort, signs=signs) for p in paragraphs]
    if not any(o.lost for o in outcomes) or effort.left <= 0:
        return outcomes
    told = "\n".join(apply(p, o.edits) for p, o in zip(paragraphs, outcomes, strict=True))
    said = Language(told.translate(_NOTHING_SAID))
    effort = Effort()
    again = [
        restore(p, traditional=traditional, effort=effort, language=said, signs=signs) if o.lost or o.edits else o
        for p, o in zip(paragraphs, outcomes, strict=True)
    ]
    return again if effort.left > 0 else outcomes


def restore(
    text: str,
    *,
    traditional: bool,
    effort: Effort | None = None,
    language: Language = PROSE,
    signs: Signs | None = None,
) -> Outcome:
    """Put shifted stretches right; `traditional` tells the script of the text around, `language` what follows what in
    it, `signs` what the whole of it shows (default: what this text does); `effort` is shared by the paragraphs of a
    text."""
    effort = effort or Effort()
    signs = signs or signs_of(text)
    edits: list[Edit] = []
    lost = at = 0
    is_folded = not (_FULL_WITHIN.search(text) if _HALF_WIDTH.search(text) else signs.full_width)
    manner = Manner(traditional, is_folded, signs.swallowed)
    while mark := MARK.search(text, at):
        at = mark.end()
        if is_annotation(text, mark):
            continue
        told = apply(text[: mark.start()], edits) if mark[0] in "！!" else text[: mark.start()]
        found = _best(text, mark, told, language, manner, certain=signs.lost, effort=effort)
        if found is None and (hole := LOST_AROUND_READING.match(text, mark.start())):
            found = Restored(*hole.span(), UNKNOWN, 0.0)
        if found is None:
            lost += is_hole(text, mark, traditional=traditional)
            continue
        new = settled(found.new, text, found.start, found.end, mark.end())
        lost += new.count(UNKNOWN)
        edits.append(Edit(found.start, found.end, new))
        at = found.end
    return Outcome(edits, lost)


def _best(
    text: str, mark: re.Match[str], told: str, language: Language, manner: Manner, *, certain: bool, effort: Effort
) -> Restored | None:
    """The likeliest reading of what begins at a mark; `told`: what stands before it, as it was restored; `certain`:
    whether the text shows elsewhere that bytes were lost."""
    traditional, is_folded, _ = manner
    start, begin = mark.start(), mark.end()
    stop = ""
    if (closed := BEFORE_TAG.match(text, start)) and _in_quotation(told):
        return Restored(start, closed.end(), CLOSED[closed[1]], CONVINCING)
    if ended := BEFORE_BLANK.match(text, start):
        return Restored(start, ended.end(), "。", CONVINCING)
    read_behind: re.Match[str] | None = None
    before = _WIDE.get(text[start - 1], text[start - 1]) if start else "。"
    if mark[1] is not None:
        before = read_before(text, start) or before
        leads = leads_that_read(before, mark[1], is_folded=is_folded)
        wanted, plausible, least = CONFIRMED, PLAUSIBLE_CONFIRMED, 1
    elif mark[0] in "！!":
        opens = text[begin] in OPENING
        stop = "。" if opens or _OPENED in told else mark[0]
        before = stop
        leads = [_QUOTE_LEAD] if opens != _in_quotation(told) else []
        wanted, plausible, least = CONVINCING if opens else IN_QUOTATION, PLAUSIBLE, 2
    elif read_behind := READ_BEHIND.match(text, begin):
        leads = list(LEADS)
        wanted, plausible, least = CONFIRMED, PLAUSIBLE_CONFIRMED, 1
    elif traditional and SECOND_BYTE.match(text, start) and (certain or asks_nothing(text, mark)):
        leads = list(LEADS)
        wanted, plausible, least = ALONE, PLAUSIBLE, 1
    elif (hole := traditional and HOLE.match(text, start)) or _is_odd(text[begin : begin + 4], text[begin - 1]):
        leads = list(LEADS)
        wanted, plausible, least = LOST_THERE if hole else CONVINCING, PLAUSIBLE, 2
    else:
        return None
    if not leads or effort.left <= 0:
        return None
    effort.left -= _COST_OF_MARK
    best: Restored | None = None
    next_to = left = ""
    # A mark in half width was one of full width once: the end of a character and the beginning of the next.
    starts = [begin, start] if wanted == ALONE and is_folded else [begin]
    tries = [(at, False, wanted) for at in starts] if mark[0] not in "！!" else []
    if mark[1] is not None or not tries:
        # Only where nothing else reads may the decoder have left out pairs of bytes that are no character.
        tries.append((begin, True, max(wanted, IN_QUOTATION)))
    for at, drops, enough in tries:
        for end, read, rest in stretches(
            text,
            at,
            leads,
            before,
            language,
            manner,
            effort=effort,
            drops=drops,
        ):
            if read_behind and not _is_read_as(read.text(rest), read_behind, end):
                continue
            after = text[end : end + 2] or "\n"
            behind = rest + after if rest.isalnum() else after
            then = read.bits(behind)
            if then > plausible * (len(read) + len(after)) or len(read) < least:
                continue
            shown, readings = READING.subn("", text[at:end])
            if mark[1] is None:
                shown = shown.replace(UNKNOWN, "")  # further characters that were lost are no proof of a shift
            now = language.surprise(shown + after, text[at - 1]) + readings * STRAY
            if now - then < enough:
                continue
            if best is None or now - then > best.gain:
                new = read.text(behind)
                if len(new) - new.count(UNKNOWN) < least or _NO_TEXT.search(new):
                    continue  # what cannot be told proves nothing
                if text[end:].strip() and _closes_nothing(told + new, new):
                    continue  # at its end a paragraph may close what an earlier one opened
                if makes_up_figures(new, text):
                    continue
                best, next_to, left = Restored(start, end, new, now - then), behind[:1], rest
        if best is not None:
            break
    if best is None:
        return None
    new = told_apart(best.new, before, next_to, language)
    new += "" if new.endswith(UNKNOWN) and not left.isalnum() else left
    return best._replace(new=stop + (_folded(new) if is_folded else new))


def _in_quotation(told: str) -> bool:
    """Whether a quotation is open behind a text."""
    return told.rfind("“") > told.rfind("”")


def _closes_nothing(text: str, new: str) -> bool:
    """Whether something is closed in what was restored, the end of `text`, that is not open."""
    return any(close in new and text.count(close) > text.count(opening) for opening, close in ("“”", "《》"))


def _is_read_as(restored: str, reading: re.Match[str], end: int) -> bool:
    """Whether what was restored ends before a reading, and is read so."""
    return end == reading.end() and reads(restored, split_syllables(reading[1]))


def _folded(text: str) -> str:
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)


def _is_odd(text: str, before: str) -> bool:
    return bool(text) and PROSE.surprise(text, before) > ODD * len(text)
