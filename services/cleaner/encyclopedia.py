"""Pages of encyclopedias: the text is an entry's paragraphs, tables and headings, without what surrounds them for its
readers and authors."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from pages.tree import Tree

_ENTRY = re.compile("百科|維基|维基|wiki", re.I)
"""What the title of an encyclopedia's page calls it."""
_MARKS = ("mw-parser-output", "词条", "條目", "词條")
"""One of these is in the source of every entry: the element that MediaWiki writes into, or what authors call it."""
_APPARATUS = ",".join(
    [
        # MediaWiki's: links to edit a section, notes for readers, boxes of facts, contents, links to other entries
        ".mw-editsection,[role=note],.hatnote,.infobox,.toc,.ambox,.metadata,.navbox,.reflist,.references,.noprint",
        # the same in other encyclopedias, whose classes bear made-up endings
        *(
            f"[class*={name}]"
            for name in (
                "basic-info", "basicInfo", "lemmaCatalog", "lemma-catalog", "catalogWrapper", "catalog-", "catalogList",
                "reference-list", "lemma-reference", "referenceList", "album-list", "edit-lemma", "editLemma",
                "audio-play", "ttsBtn", "edit-icon", "lemmaWgt-lemmaTitle", "authority", "vote", "top-collect",
            )
        ),
    ]
)  # fmt: skip
_MARK = re.compile(r"\s*(?:[\[［]\s*(?:注\s*)?\d[\d\s,，-]*[\]］]\s*)+")
"""A mark that leads to a reference."""
_APPENDED = re.compile(
    r"(?:参考(?:文献|资料|来源)|參考(?:文獻|資料|來源)|外部[链連][接結]|参[见看]|參[見看]|相关条目|注释|註釋|脚注|腳註|延伸[阅閱][读讀])$"
)
"""Headings of sections that are no text."""


def is_entry(tree: Tree) -> bool:
    """Whether a page is an encyclopedia's: its title says so, and so does its markup."""
    return _ENTRY.search(tree.title) is not None and any(mark in tree.source for mark in _MARKS)


def drop_apparatus(node: LexborNode) -> None:
    """Take what is not the entry's text out of the element that holds it."""
    length = len(node.text_lexbor())
    for part in node.css(_APPARATUS):
        if part.mem_id != node.mem_id and len(part.text_lexbor()) < length // 2:
            part.decompose()
    for mark in node.css("sup"):
        if _MARK.fullmatch(mark.text_lexbor()):
            mark.decompose()
    _drop_appended(node.css_first(".mw-parser-output") or node)


def _drop_appended(node: LexborNode) -> None:
    """Take out the sections below the text, with their headings."""
    appended = False
    for part in list(node.iter()):
        heading = part if part.tag == "h2" else part.css_first("h2") if "heading" in _class(part) else None
        if heading is not None:
            appended = _APPENDED.match("".join(heading.text_lexbor().split())) is not None
        if appended:
            part.decompose()


def _class(node: LexborNode) -> str:
    return node.attributes.get("class") or ""
