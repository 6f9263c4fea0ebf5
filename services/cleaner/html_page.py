"""An HTML page read into an article: its kind, its metadata, its text without what surrounds it."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from pages.kind import IN_SCRIPT, Kind, page_kind
from pages.links import FILES, absolute, extension
from pages.main import Main, find_main, prose
from pages.tree import Tree, parse
from schemas.articles import PageType, Reference
from services.cleaner.blocks import Content, read_blocks
from services.cleaner.choice import choose
from services.cleaner.headline import letters
from services.cleaner.lines import squeezed
from services.cleaner.metadata import Metadata, read_metadata
from services.cleaner.places import locate
from services.cleaner.reading import Reading

_HIDDEN = '[style*="display:none"],[style*="display: none"],[hidden]'
_LEAD_PROSE = 8
"""Marks of prose that make the block with the headline a lead."""


def read(tree: Tree, url: str) -> Reading:
    """Read a parsed page."""
    main = find_main(tree)
    kind = page_kind(tree, url, main=main)
    if kind.reason == IN_SCRIPT:
        return _from_script(tree, url, kind)
    if main is None or kind.type in (PageType.BLOCKED, PageType.ERROR, PageType.OTHER):
        return Reading(kind, Metadata())
    if kind.type in (PageType.LIST, PageType.INDEX):
        return Reading(kind, read_metadata(tree, url, [], [], _headings(tree), []))
    before, after = _around(tree, main)
    _drop_hidden(main.node, main.text)
    content = read_blocks(main.node.html or "")
    chosen = choose(content.blocks)
    metadata = read_metadata(
        tree,
        url,
        [*before, *chosen.head],
        [*chosen.tail, *after],
        _headings(tree),
        [line.text for line in chosen.lines],
    )
    chosen.settle(metadata.title or "", metadata.published_at, metadata.evidence.get("published_at"))
    reading = Reading(kind, metadata, lines=chosen.lines, original_url=chosen.original_url, dropped=chosen.dropped)
    reading.lines[:0] = _lead(tree, main)
    metadata.take("authors", chosen.credits, "、".join(chosen.credits), "text", "credits")
    _references(reading, content, main, tree, url)
    locate(reading.lines, tree.source)
    return reading


def _from_script(tree: Tree, url: str, kind: Kind) -> Reading:
    """Read an article whose text a script writes into the page."""
    inner = parse(tree.embedded)
    content = read_blocks((inner.body and inner.body.html) or "")
    chosen = choose(content.blocks)
    around = [line for raw in tree.text.split("\n") if (line := raw.strip())]
    metadata = read_metadata(
        tree, url, [*around, *chosen.head], chosen.tail, _headings(tree), [line.text for line in chosen.lines]
    )
    chosen.settle(metadata.title or "", metadata.published_at, metadata.evidence.get("published_at"))
    reading = Reading(kind, metadata, lines=chosen.lines, original_url=chosen.original_url, dropped=chosen.dropped)
    locate(reading.lines, tree.source)
    return reading


def _headings(tree: Tree) -> list[str]:
    return [text for heading in tree.headings if 4 <= len(text := squeezed(heading)) <= 120][:12]


def _around(tree: Tree, main: Main) -> tuple[list[str], list[str]]:
    """The page's text nodes before and after the main element, the nearest ones."""
    before, _, after = tree.text.partition(main.text)
    return (
        [s for line in before[-6000:].split("\n") if (s := line.strip())],
        [s for line in after[:3000].split("\n") if (s := line.strip())],
    )


def _drop_hidden(node: LexborNode, text: str) -> None:
    """Take out what no reader sees, unless it is most of the text (some scripts show it later)."""
    for hidden in node.css(_HIDDEN):
        if hidden.mem_id != node.mem_id and len(hidden.text()) < len(text) // 2:
            hidden.decompose()


def _lead(tree: Tree, main: Main) -> list:  # type: ignore[type-arg]
    """The lead of an article that stands with its headline, apart from the text."""
    heading = tree.parser.css_first("h1")
    if heading is None or not letters(tree.title).startswith(letters(heading.text()) or "\0"):
        return []
    ancestors = set()
    node = main.node
    while node is not None:
        ancestors.add(node.mem_id)
        node = node.parent  # type: ignore[assignment]
    at, parent = heading, heading.parent
    if heading.mem_id in ancestors:
        return []
    while parent is not None and parent.mem_id not in ancestors:
        at, parent = parent, parent.parent
    if at.mem_id == heading.mem_id or at.tag in ("body", "html") or prose(at.text()) < _LEAD_PROSE:
        return []
    blocks = read_blocks(at.html or "").blocks
    return [
        line
        for line in choose(blocks).lines
        if len(line.text) >= 60 and prose(line.text) >= 3 and line.text.endswith(("。", "！", "？", "”"))
    ]


def _references(reading: Reading, content: Content, main: Main, tree: Tree, url: str) -> None:
    base = tree.base
    for image in content.images:
        if not image.suspect and (href := absolute(image.href, url, base)):
            reading.images.append(Reference(name=image.name, href=href, type=extension(href) or "jpg"))
    links = [(link.name, link.href) for link in content.links]
    # Attachments often stand in a block of their own below the text.
    around = main.node.parent
    if around is not None and around.tag not in ("body", "html") and len(around.text()) < 3 * len(main.text) + 2000:
        links += [(squeezed(a.text()), a.attributes.get("href") or "") for a in around.css("a[href]")]
    seen: set[str] = set()
    for name, target in links:
        kind = extension(target)
        if (
            kind not in FILES
            or kind in ("xml", "json")
            or (href := absolute(target, url, base)) is None
            or href in seen
        ):
            continue
        seen.add(href)
        reading.attachments.append(Reference(name=name or href.rsplit("/", 1)[-1], href=href, type=kind))
