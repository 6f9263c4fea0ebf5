"""An HTML page read into an article: its kind, its metadata, its text without what surrounds it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, islice

from selectolax.lexbor import LexborNode

from pages.headlines import headline_key
from pages.kind import IN_SCRIPT, page_kind
from pages.main import BLANK, Main, find_main
from pages.measures import prose
from pages.refusal import Kind
from pages.tree import Tree, parse
from pages.urls import believable_canonical, canonical_url
from schemas.articles import Evidence, PageType, ParagraphKind
from services.cleaner.bare_dates import below_headline, head_below, hyphenated, may_begin_with_day
from services.cleaner.blocks import read_blocks
from services.cleaner.byline import read_byline
from services.cleaner.choice import choose
from services.cleaner.content import Block, Content
from services.cleaner.correspondence import read_letter
from services.cleaner.edges import bare_blocks
from services.cleaner.encyclopedia import drop_apparatus, is_entry
from services.cleaner.ending import find_headline
from services.cleaner.escapes import shows_tags
from services.cleaner.headline import letters
from services.cleaner.hidden import drop_hidden
from services.cleaner.lines import LineKind, line_kind, squeezed
from services.cleaner.markup import unescaped
from services.cleaner.matter import read_comment, take_matter
from services.cleaner.mending import as_seen, hides_its_words, mend
from services.cleaner.metadata import Metadata
from services.cleaner.page_metadata import read_metadata, read_title, take_linked_author
from services.cleaner.places import locate, locate_written
from services.cleaner.reading import SENTENCE_ENDS, Line, Reading
from services.cleaner.references import linked_original, read_references
from services.cleaner.repair.script import is_traditional
from services.cleaner.script_data import record_beside, take_record
from services.cleaner.sections import bold_texts, mark_headings

_PROPERTIES = re.compile(r"<!--\s*enpproperty.{0,4000}?-->", re.S)
"""What the publishing system of many media notes of an article in its page."""
_VERBATIM = "pre,code,xmp"
"""Elements that show tags on purpose."""
_LEAD_PROSE = 8
"""Marks of prose that make the block with the headline a lead."""
_BYLINES = 48
"""Lines in which a byline is looked for where nothing shows where the text stands."""
_RIGHT_ABOVE = 6
"""Lines right above a text among which a byline stands above all of it."""
_HEADLINE = 8
"""Letters of a line that is a headline and not a column's name where the title element begins with it."""
_BEFORE, _AFTER = 3_000, 1_500
"""Characters above and below the text in which bylines are looked for."""


def read(tree: Tree, url: str) -> Reading:
    """Read a parsed page."""
    main = find_main(tree)
    if main is not None and _is_said_twice(main.text) and tree.drop_copies():
        main = find_main(tree)
    kind = page_kind(tree, url, main=main)
    if kind.reason == IN_SCRIPT:
        inner = parse(tree.embedded)
        content = _read_body(inner)
        reading = _article(tree, url, kind, content, _to_the_byline(tree), [])
        if inner.body is not None:
            written = Main(inner.body, inner.text, prose(inner.text), 1.0, "script")
            reading.images, reading.attachments = read_references(content, written, url, tree.base)
        return reading
    if main is None or kind.type in (PageType.BLOCKED, PageType.ERROR, PageType.OTHER):
        return Reading(kind, Metadata())
    if kind.type in (PageType.LIST, PageType.INDEX):
        return Reading(kind, read_title(tree, _headings(tree) if kind.type is PageType.LIST else []))
    before, _, after = tree.text.partition(main.text) if main.text.strip() else (_above(main.node), "", "")
    if main.text.strip() and main.text in after and main.text in (above := _above(main.node)):
        before, after = above, after.rpartition(main.text)[2]  # of two copies the one below
    html = main.node.html or ""
    dropped = drop_hidden(main.node, html, main.text, after[:_AFTER] + main.text[-_AFTER:])
    if entry := is_entry(tree):
        drop_apparatus(main.node)
    content = _content(main, (main.node.html or "") if dropped or entry else html)
    content.blocks[:0] = _lead(tree, main)
    reading = _article(tree, url, kind, content, _lines(before[-_BEFORE:]), _lines(after[:_AFTER]))
    reading.images, reading.attachments = read_references(content, main, url, tree.base, tree.source)
    if kind.type is PageType.ARTICLE and not reading.lines and reading.attachments:
        reading.kind = Kind(PageType.ATTACHMENT, f"a file beside no text, {kind.reason}")
    original, name = linked_original(content, url, tree.base)
    reading.metadata.take("original_url", original, original, "link", name)
    return reading


def _is_said_twice(text: str) -> bool:
    """A quick look: whether most of a text stands in it twice."""
    runs = [run[0] for run in islice(_RUNS.finditer(text), _LOOKED_AT)]
    return len(runs) > 1 and sum(text.count(run) > 1 for run in runs) >= _MOSTLY * len(runs)


_RUNS = re.compile("[\u4e00-\u9fff]{12,}")
_LOOKED_AT, _MOSTLY = 12, 0.6
"""Runs of characters without a mark that are looked at, and the share of them that come again."""


def _content(main: Main, html: str) -> Content:
    """What the element with the text holds, whose markup is `html`; where it was escaped once too often, what was
    meant."""
    if main.how == BLANK:
        return Content()
    if shows_tags(main.text) and main.node.css_first(_VERBATIM) is None:
        return _read_body(parse(unescaped(html)))
    return _read(main.node, html)


def _read_body(tree: Tree) -> Content:
    return _read(tree.body, tree.body.html or "") if tree.body is not None else Content()


def _read(node: LexborNode, html: str) -> Content:
    """What an element holds, whose markup is `html`."""
    content = read_blocks(html)
    content.bold = bold_texts(node, html)
    return content


def _take_canonical(reading: Reading, said: str, url: str) -> None:
    """Where the page says that it stands, if that is another address than it came from and can be believed."""
    if not said or said == url:
        return
    found = believable_canonical(url, said)
    if found and found != canonical_url(url):
        reading.canonical_url = found
        reading.metadata.evidence["canonical_url"] = Evidence(value=said[:300], by="link", where="rel=canonical")


def _article(tree: Tree, url: str, kind: Kind, content: Content, before: list[str], after: list[str]) -> Reading:
    """The reading of an article from the blocks of its text and the lines around them."""
    headings = as_seen(_headings(tree))
    key = headline_key(tree)
    if not any(key in line for line in before[-_RIGHT_ABOVE:]):
        content.begin(find_headline(content.blocks, key))
    blocks = content.blocks
    before, after = as_seen([*before, *bare_blocks(blocks)]), as_seen(after)
    mended = None
    above, below = before, after
    if hides_its_words("".join(block.text for block in blocks)) or is_traditional("".join(headings) or tree.title):
        near = [*headings, *before[-_BYLINES:], *(block.text for block in blocks[:_RIGHT_ABOVE])]
        mended = mend(blocks, before, after, [tree.title, *headings])
        blocks, above, below = mended.blocks, mended.before, mended.after
        before, headings = above, [mended.line(heading) for heading in headings]
        tree.title = mended.line(tree.title)
        keys = set(map(letters, near))
        shown = (each for each in tree.emphasised if letters(each.text) in keys)
        tree.emphasised = [each._replace(text=mended.line(each.text)) for each in shown]
    letter = read_letter([block.text for block in blocks])
    for block, line in zip(blocks, letter.lines, strict=False):
        if line != block.text:
            block.text, block.kind = line, ParagraphKind.BODY
    chosen = choose(blocks, tree.title)
    if mended is None:
        content.images = [image for image in content.images if image.block <= chosen.end]
    titles = (line for line in above[-_RIGHT_ABOVE:] if _heads(line, tree.title))
    above = below_headline(above, [*headings, *titles])
    first = [block.text for block in blocks[:_BYLINES]]
    chosen.head = head_below(chosen.head, first, chain(headings, (line for line in first if _heads(line, tree.title))))
    byline = read_byline([*above, *chosen.head, *letter.byline], [*chosen.tail, *below])
    byline.in_text = byline.line in chosen.head and byline.line in [blocks[i].text for i in chosen.kept[:1]]
    head = [*above[-_RIGHT_ABOVE:], *chosen.head]
    below_title = byline.line in chosen.head and byline.line in [blocks[i].text for i in chosen.kept[1:2]]
    in_text = byline.in_text or below_title
    byline.leads = not (chosen.above_byline or in_text) and LineKind.BYLINE in map(line_kind, head)
    levels = [blocks[i].level for i in chosen.kept]
    byline.heads_sections = levels[:1] > [0] and levels.count(levels[0]) > 1
    over = chosen.over(blocks)
    text = [blocks[i].text for i in chosen.kept if i not in over]
    lines = [*before, *(blocks[i].text for i in over), *chosen.head]
    metadata = read_metadata(tree, url, byline, lines, headings, text)
    if letter.title:
        metadata.title = None
        metadata.take("title", letter.title, letter.title, "byline", "信件标题")
    if kind.reason == IN_SCRIPT:
        take_record(metadata, tree)
    elif not (metadata.published_at and metadata.source) and (record := record_beside(tree, metadata.title or "")):
        take_matter(metadata, [each for each in record.values if each[0] in ("published", "source")])
    for comment in _PROPERTIES.findall(tree.source) if "enpproperty" in tree.words else ():
        take_matter(metadata, read_comment(comment))
    if mended is not None and metadata.title:
        metadata.title = mended.line(metadata.title)
    chosen.settle(blocks, metadata.title or "", metadata.evidence.get("published_at"))
    metadata.take("authors", chosen.credits, "、".join(chosen.credits), "text", "credits")
    take_linked_author(metadata, tree)
    metadata.take("original_url", chosen.original_url, chosen.original_url or "", "text", "原文链接")
    reading = Reading(kind, metadata, dropped=chosen.dropped)
    if mended is None:
        reading.lines = [Line(blocks[i].text, blocks[i].kind) for i in chosen.kept]
    else:
        kept = [mended.repaired[i] for i in chosen.kept]
        reading.lines = [Line(r.original, blocks[i].kind) for r, i in zip(kept, chosen.kept, strict=True)]
        reading.repaired = replace(mended.body, paragraphs=kept)
    # In bold letters below a picture stands what it shows.
    captions = {line.text for line, i in zip(reading.lines, chosen.kept, strict=True) if blocks[i].below_picture}
    mark_headings(reading.lines, content.bold - captions)
    if kind.reason == IN_SCRIPT:
        locate_written(reading.lines, tree.source, tree.literal.start, tree.literal.end)
    else:
        locate(reading.lines, tree.source)
    _take_canonical(reading, tree.canonical, url)
    reading.cut = content.cut
    return reading


def _heads(line: str, title: str) -> bool:
    """Whether a line is what the title element begins with."""
    own = letters(line)
    return len(own) >= _HEADLINE and letters(title).startswith(own)


def _headings(tree: Tree) -> list[str]:
    return [text for heading in tree.headings if 4 <= len(text := squeezed(heading)) <= 120][:12]


def _lines(text: str) -> list[str]:
    lines = filter(None, map(str.strip, text.split("\n")))
    return [hyphenated(line) if may_begin_with_day(line) else line for line in lines]


def _to_the_byline(tree: Tree) -> list[str]:
    """The lines of a page up to and a little beyond its headline, where a script would write the text."""
    lines = _lines(tree.text)
    title = letters(tree.title)
    last = max((i for i, line in enumerate(lines) if len(line) > 5 and title.startswith(letters(line))), default=None)
    return lines[-_BYLINES:] if last is None else lines[: last + _BYLINES // 4]


def _above(node: LexborNode) -> str:
    """The text of a page above an element, one text node a line."""
    texts: list[str] = []
    at: LexborNode | None = node
    while at is not None and at.tag != "body":
        beside = at.prev
        while beside is not None:
            texts.append(beside.text(separator="\n"))
            beside = beside.prev
        at = at.parent
    return "\n".join(reversed(texts))


def _lead(tree: Tree, main: Main) -> list[Block]:
    """The lead of an article that stands with its headline, apart from the text."""
    if not any(each.tag == "h1" for each in tree.emphasised):
        return []
    heading = next(iter(tree.parser.tags("h1")), None)  # none where it stood in what is hidden
    if heading is None or not letters(tree.title).startswith(letters(heading.text()) or "\0"):
        return []
    ancestors = set()
    node: LexborNode | None = main.node
    while node is not None:
        ancestors.add(node.mem_id)
        node = node.parent
    if heading.mem_id in ancestors:
        return []
    at, parent = heading, heading.parent
    while parent is not None and parent.mem_id not in ancestors:
        at, parent = parent, parent.parent
    if at.mem_id == heading.mem_id or at.tag in ("body", "html") or prose(at.text_lexbor()) < _LEAD_PROSE:
        return []
    return [
        block
        for block in read_blocks(at.html or "").blocks
        if not block.suspect and len(block.text) >= 60 and prose(block.text) >= 3 and block.text.endswith(SENTENCE_ENDS)
    ]
