"""What an article points to: its pictures, and the files that go with it."""

from __future__ import annotations

import re

from pages.links import FILES, PICTURES, absolute, extension
from pages.main import Main
from schemas.articles import Reference
from services.cleaner.blocks import Content
from services.cleaner.lines import squeezed

_TO_FILE = re.compile(r"\.(?:pdf|doc|xls|wps|et|ppt|ofd|zip|rar|txt|csv)")
_NOT_ATTACHED = frozenset({"xml", "json"})
_NEAR = 2_000
"""Characters that the block of attachments may add to the text's own element."""


def read_references(content: Content, main: Main, url: str, base: str) -> tuple[list[Reference], list[Reference]]:
    """The pictures in a text, and the files that it or the block right below it links to."""
    images = [
        Reference(name=image.name, href=href, type=extension(href) or "jpg")
        for image in content.images
        if not image.suspect and (href := absolute(image.href, url, base)) and extension(href) in ({""} | PICTURES)
    ]
    links = [(link.name, link.href) for link in content.links]
    around = main.node.parent
    if (
        around is not None
        and around.tag not in ("body", "html")
        and len(around.text_lexbor()) < 3 * len(main.text) + _NEAR
    ):
        links += [
            (squeezed(a.text()), href)
            for a in around.css("a[href]")
            if (href := a.attributes.get("href")) and _TO_FILE.search(href)
        ]
    attached: dict[str, Reference] = {}
    for name, target in links:
        kind = extension(target)
        if kind in FILES and kind not in _NOT_ATTACHED and (href := absolute(target, url, base)):
            attached.setdefault(href, Reference(name=name or href.rsplit("/", 1)[-1], href=href, type=kind))
    return images, list(attached.values())
