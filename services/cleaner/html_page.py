"""An HTML page read into an article: its kind, its metadata, its text without what surrounds it."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from pages.kind import Kind, page_kind
from pages.links import FILES, absolute, extension
from pages.main import Main, find_main
from pages.tree import Tree
from schemas.articles import PageType, ParagraphKind, Reference
from services.cleaner.blocks import Block, Content, read_blocks
from services.cleaner.lines import ORIGINAL, LineKind, line_kind, squeezed
from services.cleaner.metadata import Metadata, read_metadata
from services.cleaner.reading import Line, Reading

_LETTERS = re.compile(r"[\W_]+")
_HIDDEN = '[style*="display:none"],[style*="display: none"]'


def read(tree: Tree, url: str) -> Reading:
    """Read a parsed page."""
    main = find_main(tree)
    kind = page_kind(tree, url, main=main)
    if main is None or kind.type in (PageType.BLOCKED, PageType.ERROR, PageType.OTHER):
        return Reading(kind, Metadata())
    before, after = _around(tree, main)
    headings = [text for node in tree.parser.css("h1,h2,h3") if 4 <= len(text := squeezed(node.text())) <= 120][:8]
    if kind.type in (PageType.LIST, PageType.INDEX):
        return Reading(kind, read_metadata(tree, url, [], [], []))
    _drop_hidden(main.node, main.text)
    content = read_blocks(main.node.html or "")
    inside = [block.text for block in content.blocks[:4] if line_kind(block.text) is LineKind.BYLINE]
    metadata = read_metadata(tree, url, [*before, *inside], after, headings)
    reading = Reading(kind, metadata)
    _keep(reading, content, metadata.title or "")
    _references(reading, content, main, tree, url)
    _locate(reading.lines, tree.source)
    return reading


def _around(tree: Tree, main: Main) -> tuple[list[str], list[str]]:
    """The page's text nodes before and after the main element."""
    before, _, after = tree.text.partition(main.text)
    return [s for line in before.split("\n") if (s := line.strip())], [
        s for line in after[:8000].split("\n") if (s := line.strip())
    ]


def _drop_hidden(node: LexborNode, text: str) -> None:
    for hidden in node.css(_HIDDEN):
        if len(hidden.text()) < len(text) // 2 and hidden.mem_id != node.mem_id:
            hidden.decompose()


def _keep(reading: Reading, content: Content, title: str) -> None:
    """Choose the blocks that are the article's own."""
    blocks = content.blocks
    total = sum(len(block.text) for block in blocks) or 1
    suspect = sum(len(block.text) for block in blocks if block.suspect)
    trust_names = suspect < 0.5 * total
    titled = _LETTERS.sub("", title)
    kept: list[Line] = []
    for index, block in enumerate(blocks):
        if trust_names and block.suspect:
            continue
        text = block.text
        kind = line_kind(text)
        if kind is LineKind.TEXT or kind is LineKind.FOOTER and index < len(blocks) * 0.7:
            if not kept and titled and _LETTERS.sub("", text) == titled:
                continue
            if block.linked > 0.8 * len(text) and block.links >= 3:
                continue
            kept.append(Line(text, block.kind))
        elif kind is LineKind.RELATED:
            if _only_links(blocks[index + 1 :]):
                break
        elif kind is LineKind.BYLINE and (kept and index > 4):
            kept.append(Line(text, block.kind))
        elif kind is LineKind.ORIGINAL:
            found = ORIGINAL.match(text)
            reading.original_url = found[1] if found and found[1] else reading.original_url
    reading.lines = kept


def _only_links(rest: list[Block]) -> bool:
    length = sum(len(block.text) for block in rest)
    return sum(block.linked for block in rest) > 0.5 * length or length < 200


def _references(reading: Reading, content: Content, main: Main, tree: Tree, url: str) -> None:
    base = tree.base
    for image in content.images:
        if not image.suspect and (href := absolute(image.href, url, base)):
            reading.images.append(Reference(name=image.name, href=href, type=extension(href) or "jpg"))
    seen: set[str] = set()
    links = [(link.name, link.href) for link in content.links]
    # Attachments often stand in a block of their own below the text.
    around = main.node.parent
    for _ in range(2):
        if around is not None and around.tag not in ("body", "html"):
            links += [(squeezed(a.text()), a.attributes.get("href") or "") for a in around.css("a[href]")]
            around = around.parent
    for name, target in links:
        href = absolute(target, url, base)
        if href and href not in seen and extension(href) in FILES - {"xml", "json"}:
            seen.add(href)
            reading.attachments.append(Reference(name=name or href.rsplit("/", 1)[-1], href=href, type=extension(href)))


def _locate(lines: list[Line], source: str) -> None:
    """Where each line stands in the decoded page, as far as its words are found there in order."""
    position = 0
    for line in lines:
        words = [part for part in re.split(r"[\s&<>\"]+", line.text) if part]
        if not words:
            continue
        head, tail = words[0][:40], words[-1][-40:]
        start = source.find(head, position)
        if start < 0:
            continue
        end = source.find(tail, start + max(0, len(head) - len(tail)))
        if end < 0 or end - start > 20 * len(line.text) + 4000:
            continue
        line.start, line.end = start, end + len(tail)
        position = line.end


__all__ = ["Kind", "ParagraphKind", "read"]
