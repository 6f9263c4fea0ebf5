"""The element with an article's text, serialised once, as a sequence of blocks.

The parser's tree is well-formed whatever the page was, so its serialisation can be read with one pattern; that costs a
fraction of a walk over its nodes.
"""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise

from pages.links import FILES, extension, reached
from schemas.articles import ParagraphKind
from services.cleaner import markup, preformatted
from services.cleaner.content import Block, Content, Link
from services.cleaner.escapes import ends_read
from services.cleaner.file_names import called
from services.cleaner.labels import heads_a_letter
from services.cleaner.markup import clean, picture_in, suspect_name, unescaped, without_forms, without_rules
from services.cleaner.reading import MAX_CHARACTERS, MAX_PARAGRAPHS, SENTENCE_ENDS
from services.cleaner.table_rows import lays_out

_TAG = re.compile(rf"<(/?)([a-zA-Z][^\s>/]*)({markup.ATTRIBUTES})>|<!--.*?-->", re.S)
_READINGS = re.compile(r"<(rt|rp|rtc)(?=[\s>])[^>]*>.*?</\1>", re.S)
"""What stands above characters (`<ruby>協<rt>xié</rt></ruby>`), and its brackets for who cannot show it there."""
_SET_IN = re.compile(r"\s*(?:[\u3000\u2003]|&emsp;|(?:&nbsp;|\xa0){2})")
_PRE = "pre"
_KEEPS_LINES = re.compile(r"\bwhite-space:\s*pre(?:-wrap|-line)?\b")
"""Another element that shows the ends of lines as that one does."""
_ROWSPAN = re.compile(r'\srowspan="(\d{1,3})"')
_HREF = re.compile(r'\shref="([^"]*)"')
_ONCLICK = re.compile(r'\sonclick="([^"]*)"')
_LINES = ("br", "hr")
"""Elements that hold nothing and end a line, and others that hold nothing."""
_VOID = frozenset(["area", "base", "col", "embed", "img", "input", "link", "meta", "param", "source", "track", "wbr"])
_SILENT = frozenset([
    "script", "style", "noscript", "select", "option", "textarea", "button", "iframe", "object", "head", "title",
    "template", "form-x", "map", "video", "audio",
])  # fmt: skip
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_LOST = re.compile("(?=[^\ufffd]*\ufffd)\\W+|(?:\\s*</?[a-z]+\\d?\\s*/?>)+")
"""A paragraph of which nothing is left, or tags that were escaped."""
_BACK = re.compile(r"返回.{0,16}(?:首页|列表|查看更多)\s*[>＞»]*$")
"""A link at the end of a paragraph that leads back."""


MAX_LINKS = 2_000
"""Links, and pictures, that an article is read with."""


def read_blocks(html: str) -> Content:
    """The blocks of a serialised element."""
    reader = _Reader()
    if "<rt" in html or "<rp" in html:
        html = _READINGS.sub("", html)
    html = ends_read(without_forms(html), "<br>")
    with suppress(_Full):
        reader.read(markup.INLINE.sub("", html))
    reader.content.join_lines()
    return reader.content


class _Full(Exception):
    """No more is read."""


class _Reader:
    """Reads tags in order; keeps the paragraph that is being filled and the rows that are open."""

    def __init__(self) -> None:
        self.content = Content()
        self.blocks = self.content.blocks
        self.buffer: list[str] = []
        self.linked = 0
        self.links = self.files = 0
        self.anchor: tuple[str, int] | None = None
        self.named = 0
        """Where the last link of the paragraph ends."""
        self.stack: list[str] = []
        self.suspects: list[tuple[int, str]] = []
        self.rows: list[tuple[int, list[int]]] = []
        """Open rows: index of the first block, and of the first block of each cell."""
        self.spanned = 0
        """How many rows, this one among them, a cell reaches down."""
        self.kinds: list[ParagraphKind] = []
        self.level = 0
        self.room = MAX_CHARACTERS
        """Characters that may still be read."""
        self.preformatted = 0
        """How many `pre` stand open."""
        self.pictured = False
        """Whether a picture stands right above what is read."""
        self.apart = False
        """Whether an empty line does."""

    def read(self, html: str) -> None:
        silent = 0
        buffer = self.buffer
        parts = _TAG.split(html)  # text, closing, name, attributes, text, … in C, without an object a tag
        for text, closing, name, attributes in zip(parts[:-1:4], parts[1::4], parts[2::4], parts[3::4], strict=True):
            if text and not silent and (buffer or not text.isspace()):
                buffer.append(text)
            if name is None:
                continue
            if name in _SILENT:
                silent = max(0, silent - 1) if closing else silent + 1
            elif silent:
                continue
            elif name == "a":
                self._anchor(closing, attributes)
            elif name == "img":
                self._image(attributes)
            elif name not in _VOID:
                if buffer:
                    self._end()
                else:
                    self.files = 0  # of links without words
                    self.apart = self.apart or name == "br"
                if closing:
                    self._close(name)
                elif name not in _LINES:
                    self._open(name, attributes)
        if parts[-1] and not silent:
            buffer.append(parts[-1])
        if buffer:
            self._end()

    def _open(self, name: str, attributes: str) -> None:
        if name == _PRE or ("white-space" in attributes and _KEEPS_LINES.search(attributes)):
            self.stack.append(_PRE)
            self.preformatted += 1
        else:
            self.stack.append(name)
        if name == "p" or name == "div":
            pass  # what most are
        elif name == "tr":
            self.rows.append((len(self.blocks), []))
        elif name in ("td", "th") and self.rows:
            self.rows[-1][1].append(len(self.blocks))
            if "rowspan" in attributes and (spanned := _ROWSPAN.search(attributes)):
                self.spanned = max(self.spanned, int(spanned[1]))
        elif name in ("li", "dd", "dt"):
            self.kinds.append(ParagraphKind.ITEM)
        elif name in ("figcaption", "caption"):
            self.kinds.append(ParagraphKind.CAPTION)
        elif name in _HEADINGS:
            self.kinds.append(ParagraphKind.HEADING)
            self.level = int(name[1])
        named = attributes and ("class=" in attributes or "id=" in attributes) and len(self.stack) > 1
        if named and (suspect := suspect_name(attributes)):
            self.suspects.append((len(self.stack), suspect))

    def _close(self, name: str) -> None:
        if name == "p" or name == "div":
            pass
        elif name in ("li", "dd", "dt", "figcaption", "caption") or name in _HEADINGS:
            if self.kinds:
                self.kinds.pop()
        elif name == "tr" and self.rows:
            self._row(*self.rows.pop())
        if self.stack and self.stack.pop() == _PRE:
            self.preformatted -= 1
        while self.suspects and self.suspects[-1][0] > len(self.stack):
            self.suspects.pop()

    def _anchor(self, closing: str, attributes: str) -> None:
        if not closing:
            found = _HREF.search(attributes)
            href = found[1] if found else ""
            if "(" in attributes:
                clicked = _ONCLICK.search(attributes)
                href = reached(unescaped(href), unescaped(clicked[1]) if clicked else "")
            self.anchor = (href, sum(map(len, self.buffer)))
            return
        if self.anchor is None:
            return
        href, before = self.anchor
        self.anchor = None
        whole = "".join(self.buffer)
        name = clean(whole[before:]) if len(whole) >= before else ""
        if name.startswith("返回") and _BACK.match(name):
            self.buffer[:] = [whole[:before]]
            return
        self.linked += len(name)
        self.links += bool(name)
        is_file = extension(href) in FILES or extension(name) in FILES
        self.files += is_file
        if is_file:
            cells = self.blocks[self.rows[-1][0] :] if self.rows else []
            name = called(name, whole[self.named : before], cells)
            self.named = len(whole)
        if href and self._has_room(self.content.links):
            self.content.links.append(Link(name, unescaped(href), len(self.blocks), bool(self.suspects)))

    def _has_room(self, references: list[Link]) -> bool:
        """Whether one more may be kept; the page says that it was cut where none may."""
        if len(references) >= MAX_LINKS:
            self.content.cut = self.content.cut or f"more than {MAX_LINKS} links or pictures"
            return False
        return True

    def _image(self, attributes: str) -> None:
        self.pictured = self.pictured or not self.buffer
        if not self._has_room(self.content.images):
            return
        name, address = picture_in(attributes)
        if address:
            self.content.images.append(Link(name, address, len(self.blocks), bool(self.suspects)))

    def _end(self) -> None:
        """End the paragraph that is being filled."""
        whole = "".join(self.buffer)
        self.buffer.clear()
        if self.preformatted and preformatted.is_wrapped(whole):
            *above, whole = preformatted.paragraphs(unescaped(whole))
            for line in above:
                self._keep(Block(clean(line)))
        elif "\n" in whole or "。\u3000\u3000" in whole or "。\u2003" in whole or "。&nbsp;&nbsp;" in whole:
            *above, whole = preformatted.indented(whole)
            for line in filter(None, map(clean, above)):
                self._keep(Block(line, self._kind(), suspect=self._suspect(), in_row=bool(self.rows)))
        text = without_rules(clean(whole))
        if self.anchor is not None:
            # The link goes on in the next block.
            self.linked += len(text) - self.anchor[1] if len(text) > self.anchor[1] else 0
            self.links += bool(text)
            self.anchor = (self.anchor[0], 0)
        if text and not (("\ufffd" in text or text[0] == "<") and _LOST.fullmatch(text)):
            kind, linked = self._kind(), min(self.linked, len(text))
            level = self.level if kind is ParagraphKind.HEADING else 0
            block = Block(text, kind, linked, self.links, self.files, self._suspect(), level, bool(self.rows))
            block.set_in = _SET_IN.match(whole) is not None
            self._keep(block)
        self.linked = self.links = self.files = self.named = 0

    def _kind(self) -> ParagraphKind:
        return self.kinds[-1] if self.kinds else ParagraphKind.BODY

    def _suspect(self) -> str:
        return self.suspects[-1][1] if self.suspects else ""

    def _keep(self, block: Block) -> None:
        """Add a paragraph, or as much of it as there is room for."""
        if len(self.blocks) == MAX_PARAGRAPHS:
            self.content.cut = f"more than {MAX_PARAGRAPHS} paragraphs"
            raise _Full
        room, self.room = self.room, self.room - len(block.text)
        block.text = block.text[:room]
        block.below_picture, self.pictured = self.pictured, False
        block.apart, self.apart = self.apart, False
        if block.text:
            self.blocks.append(block)
        if self.room < 0:
            self.content.cut = f"more than {MAX_CHARACTERS} characters"
            raise _Full

    def _row(self, first: int, cells: list[int]) -> None:
        """Make one row of what its cells gave, unless the table only lays the page out."""
        made = self.blocks[first:]
        goes_on = self.spanned > 0 and bool(self.blocks[:first]) and self.blocks[first - 1].kind is ParagraphKind.ROW
        self.spanned = max(0, self.spanned - 1)
        if not made or not cells:
            return
        if len(cells) == 1 and goes_on:
            for block in made:
                block.kind = ParagraphKind.ROW
            return
        bounds = [*cells, len(self.blocks)]
        parts = [self.blocks[a:b] for a, b in pairwise(bounds)]
        filled = [part for part in parts if part]
        if (
            len(parts) < 2
            or any(len(part) > 6 or lays_out(part) for part in filled)
            or max(sum(len(b.text) for b in p) for p in filled) > 400
        ):
            return
        if any(block.kind is ParagraphKind.ROW for block in made):
            return
        pictured = any(image.block >= first for image in self.content.images[-1:])
        told = not goes_on and filled[0][-1].text.endswith(SENTENCE_ENDS)  # beside an empty cell: set in
        if (len(filled) == 1 and (len(filled[0]) > 1 or pictured or told)) or (
            pictured and any(sum(block.runs for block in part) > 1 for part in filled)
        ):
            return
        if len(filled) == 2 and heads_a_letter(filled[0][0].text):
            self.blocks[first:] = filled[1]
            return
        texts = [" ".join(block.text for block in part) for part in parts]
        self.blocks[first:] = [
            Block(
                "\t".join(texts).strip("\t") if len(filled) > 1 else filled[0][0].text,
                ParagraphKind.ROW,
                sum(block.linked for block in made),
                sum(block.links for block in made),
                sum(block.files for block in made),
                made[0].suspect,
            )
        ]
