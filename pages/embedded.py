"""Text that a page keeps in a script, or in an element that nobody sees, to be written when the page is shown."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Container, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from pages import pieces
from pages.telling import MIN_PROSE, PARAGRAPHS, SEVERAL, is_text, marks
from pages.written import percents_read, string_read

_LITERAL = re.compile(r"\"((?:[^\"\\\n]|\\.){160,}?)\"|'((?:[^'\\\n]|\\.){160,}?)'|`((?:[^`\\]|\\.){160,}?)`", re.S)
_OBJECT = re.compile(r'\{(?<=[=>\s]\{)(?=\s*")')
_TABLE = re.compile(r"\[(?<=>\[)(?=\[)")
"""Where data may begin behind a script's tag, an object behind the sign of a value, too. One character is looked for
eight times as fast as one of two."""
_SCRIPT = re.compile(r"<script\b", re.I)
_FIELD = re.compile(
    r"""(?:["']?\b([A-Za-z_]\w*)["']?\s*:|\b(?:var|let|const)\s+([A-Za-z_]\w*)\s*=)\s*"""
    r"""(?:"((?:[^"\\\n]|\\.){1,200})"|'((?:[^'\\\n]|\\.){1,200})')"""
)
_FIELD_VALUE = re.compile(r"""<\w+\b[^<>]{0,200}?\b(?:value|srcdoc|data-\w+)="(?=\s*&lt;)([^"]{40,})\"""", re.I)
"""A hidden field, or an attribute for scripts, that holds a text (`<input type=hidden value="&lt;p…">`)."""
_BESIDE = 1_500
"""Characters before and behind a text in which its title and source stand."""
_JSON = json.JSONDecoder()
_DEPTH = 4
"""How far below an article's own data its text is kept (`contentData.contentList[].data`)."""
_TRIED = 200
"""Places at which such data are looked for: where none can be read, the decoder counts all lines above."""
_CALLED = re.compile(
    r"""(?:content|body|detail|html|text|data|zw|zhengwen|neirong)["']?\s*[:=]\s*(?:JSON\.parse\(\s*)?"""
    r"""(?:"((?:[^"\\\n]|\\.)+)\"|'((?:[^'\\\n]|\\.)+)')""",
    re.I,
)
_MARKED = re.compile(r"""(?<==)\s*(?:"(<p\b(?:[^"\\\n]|\\.){40,160})"|'(<p\b(?:[^'\\\n]|\\.){40,160})')""", re.I)
"""A variable's value that is the markup of a short text."""
_BODY = re.compile(r'''"articleBody"\s*:\s*"((?:[^"\\\n]|\\.)+)"''')
_TAGGED = re.compile(r"<\w|\\u003c\w|\\x3c\w|&lt;\w", re.I)
"""A string that its name calls the content, and a tag in it."""
_A_DAY = re.compile(r"(?:19|20)\d\d[-/.年]\d|\b1\d{9}(?:\d{3})?\b")
"""A day beside such a string, or a moment as programs count it: what no dialogue has."""
FEW = 2
"""Marks of prose that make such a string a text."""
MAX_SCRIPT = 2_000_000
"""Characters of scripts that are looked through."""
SCRIPTS = ("script", "SCRIPT")
_EDITORS = ("textarea", "TEXTAREA")
"""Elements that a reader may write into, or a script take a text from."""
HOLDERS = (*_EDITORS, "template", "noscript", "xmp")
"""Elements that hold markup and show none, or not to most readers."""
ESCAPED = ("&lt;p", "&lt;P")
"""How a paragraph begins in the value of a field."""
_PLACE = re.compile(r"\{\{|\$\{|<%|\[%")
"""What a template fills."""
_LINKED = 4
"""Marks of prose to each link of a text."""
_MARKUP = re.compile(r"\s*(?:<(?!!)|&lt;)")
"""How markup begins, and no script."""


class Literal(NamedTuple):
    """A string of a script, what a template holds, or the value of a field that nobody sees."""

    written: str
    """As it is written; empty for none."""
    start: int
    """Where it begins and ends in the source."""
    end: int


def longest_literal(source: str, words: Container[str], title: str) -> Literal:
    """The one with the longest prose in a page; where none is long, the one that is called the content, or tells what
    its `title` says. `words`: which of `tree.WORDS` stand in its source."""
    # Most scripts say nothing.
    scripts = [each for each in elements(source, SCRIPTS, words) if marks(each[1]) >= FEW]
    best = max(_literals(source, scripts, words), key=lambda literal: marks(literal.written), default=None)
    most = marks(best.written) if best is not None else 0
    in_pieces = _in_pieces(source, scripts, title)
    whole = max(in_pieces, key=lambda literal: marks(literal.written), default=Literal("", 0, 0))
    if marks(whole.written) > most:
        return whole
    return best if best is not None and most >= MIN_PROSE else _called(source, scripts, words, title) or whole


def _in_pieces(source: str, scripts: Iterable[tuple[int, str]], title: str) -> Iterator[Literal]:
    """What scripts write in pieces, and lists of paragraphs among their data, in a page that says when it was put
    up, or what the text tells."""
    for start, script in scripts:
        said, begins, ends = pieces.written(script)
        if said and is_text(source, markup(said), title):
            yield Literal(said, start + begins, start + ends)
        for at in islice(_data_starts(script + ">"), _TRIED):
            for data, end in _decoded(script, at):
                for column in pieces.paragraphs(data):
                    if len(PARAGRAPHS.findall(column)) >= SEVERAL and _A_DAY.search(script):
                        yield Literal(column, start + at, start + end)


def _called(source: str, scripts: Iterable[tuple[int, str]], words: Container[str], title: str) -> Literal | None:
    """The string of a page's scripts that is called the content and stands beside a day, or tells what the title says;
    None where several are, as in the rows of a list."""
    found = {held: count for held in _held_short(source, scripts, words) if (count := marks(held.written)) >= FEW}
    for start, script in scripts:
        strings = (each for way in (_CALLED, _LITERAL, _MARKED, _BODY) for each in way.finditer(script))
        for literal in strings:
            begins, ends = literal.span(literal.lastindex or 0)
            written = script[begins:ends]
            if (count := marks(written)) < FEW or not (literal.re is _BODY or _TAGGED.search(written)):
                continue
            beside = script[max(0, begins - _BESIDE) : ends + _BESIDE]
            several = len(PARAGRAPHS.findall(written)) >= SEVERAL
            told = several or literal.re is _MARKED
            if literal.re in (_LITERAL, _MARKED) and not told:
                continue
            if (told and is_text(source, markup(written), title)) or _A_DAY.search(beside):
                found[Literal(written, start + begins, start + ends)] = count
    best = max(found, key=lambda each: found[each], default=None)
    return best if best is not None and 2 * found[best] > sum(found.values()) else None


def _held_short(source: str, scripts: Iterable[tuple[int, str]], words: Container[str]) -> Iterator[Literal]:
    """What the page's editors, the templates in its scripts and its fields hold, in paragraphs."""
    for start, element in (*elements(source, HOLDERS, words), *scripts):
        held = _held(start, element)
        if held and not _PLACE.search(held.written) and PARAGRAPHS.search(held.written):
            yield held
    yield from _fields(source, words)


def _fields(source: str, words: Container[str]) -> Iterator[Literal]:
    """The values of a page's fields that are markup."""
    for field in _FIELD_VALUE.finditer(source) if any(word in words for word in ESCAPED) else ():
        yield Literal(field[1], *field.span(1))


def _literals(source: str, scripts: Iterable[tuple[int, str]], words: Container[str]) -> Iterator[Literal]:
    """All strings of a page's scripts, its templates, and the values of its fields."""
    for start, script in scripts:
        if len(script) <= 160 or marks(script) < MIN_PROSE:
            continue
        if held := _held(start, script):
            yield held
        else:
            for literal in _LITERAL.finditer(script):
                begins, ends = literal.span(literal.lastindex or 0)
                yield Literal(script[begins:ends], start + begins, start + ends)
    for start, element in elements(source, HOLDERS, words):
        if held := _held(start, element):
            yield held
    yield from _fields(source, words)


def _held(start: int, element: str) -> Literal | None:
    """What an element holds that begins at `start`, where that is the markup of a text; None for a script, and for the
    rows of a list that one will show."""
    inside = element.find(">") + 1
    if not _MARKUP.match(element, inside) or _LINKED * element.count("<a ") > marks(element):
        return None
    return Literal(element[inside:], start + inside, start + len(element))


def elements(source: str, tags: tuple[str, ...], words: Container[str]) -> Iterator[tuple[int, str]]:
    """Where each element with one of the tags begins, and the element up to its end tag. `words`: as above."""
    for tag in tags:
        if f"<{tag}" not in words:
            continue
        at = source.find("<" + tag)
        read = 0
        while at >= 0 and read < MAX_SCRIPT:
            end = source.find("</" + tag, at)
            element = source[at : end if end >= 0 else len(source)]
            read += len(element)
            yield at, element
            at = source.find("<" + tag, end) if end >= 0 else -1


def embedded_record(data: Iterable[Any], key: re.Pattern[str], least: int = MIN_PROSE) -> dict[str, Any]:
    """The object, among the data that scripts of a page hold (`data_in`), with a prose of `least` marks under one of
    its keys; of several that whose prose is longest. Empty where there is none, or it has no `key`."""
    best: dict[str, Any] = {}
    most = least - 1
    for item in (item for each in data for item in pieces.walk(each)):
        if isinstance(item, dict) and any(map(key.search, item)) and (count := _prose_in(item, key)) > most:
            best, most = item, count
    return best


def data_in(source: str) -> Iterator[Any]:
    """The data that scripts of a page hold as JSON."""
    for at in islice(_data_starts(source), _TRIED):
        for data, _ in _decoded(source, at):
            yield data


def _data_starts(source: str) -> Iterator[int]:
    """Where a script's data begin: a variable's value, or all of a script that holds data alone."""
    for at in sorted(found.start() for data in (_OBJECT, _TABLE) for found in data.finditer(source)):
        before = at - 1
        while before > 0 and source[before].isspace():
            before -= 1
        if source[before] == ">":
            tag = source[source.rfind(">", 0, before) + 1 : before]
            script = _SCRIPT.search(tag)
            if script is not None and "json" in tag[script.end() :].lower():
                yield at
        elif source[before] == "=":
            yield at


def _decoded(source: str, start: int) -> Iterator[tuple[Any, int]]:
    """The data that begin at `start`, and where they end; none that cannot be read."""
    try:
        data, end = _JSON.raw_decode(source, start)
    except (ValueError, RecursionError):
        return
    yield pieces.hydrated(data), end


def _prose_in(item: Any, key: re.Pattern[str], depth: int = _DEPTH) -> int:
    """Marks of the longest prose in some data, without what in them has a key of its own."""
    if isinstance(item, str):
        return marks(item)
    inner = [each for each in pieces.values_in(item) if not (isinstance(each, dict) and any(map(key.search, each)))]
    counts = [_prose_in(each, key, depth - 1) for each in inner] if depth else []
    return sum(counts) if isinstance(item, list) else max(counts, default=0)


def strings_in(data: Any) -> Iterator[str]:
    """The strings in some data, however deep."""
    return (item for item in pieces.walk(data) if isinstance(item, str))


def written_beside(source: str, literal: Literal) -> dict[str, str]:
    """The names and strings around a text in a script that is no JSON (names without quotes, values in variables);
    of those with one name the nearest before the text, else the first behind it."""
    _, start, end = literal
    before = _FIELD.findall(source[:start][-_BESIDE:])
    behind = _FIELD.findall(source[end : end + _BESIDE] if end else "")
    return {
        name or variable: string_read(value or other).text
        for name, variable, value, other in [*reversed(behind), *before]
    }


def markup(written: str) -> str:
    """What a string is once the script has run; a plain text as markup, empty for data that are no text."""
    if not written:
        return ""
    text = percents_read(string_read(written).text).text
    if text.startswith(("{", "[")) and (inner := _longest(text)):
        text = inner
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if "<" not in text and text.count('"') > marks(text):
        return ""  # data that a script works on, not a text
    if "<" not in text:
        text = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n"))
    return text


def _longest(text: str) -> str:
    """The longest string in JSON that was kept as a string; the captions of a gallery, strings in one list, are one."""
    try:
        queue = [json.loads(text)]
    except (ValueError, RecursionError):
        return ""
    best = ""
    while queue:
        item = queue.pop()
        if isinstance(item, str):
            best = max(best, item, key=len)
        elif isinstance(item, list) and len(item) > 1 and all(isinstance(part, str) for part in item):
            best = max(best, "\n".join(item), key=len)
        elif isinstance(item, (list, dict)):
            queue += item.values() if isinstance(item, dict) else item
    return best
