"""Documents and agreements: titles in 《…》, document numbers, and those described in words."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention, entity_named, unquoted
from services.extractor.mentions.things.phrases import thing_reach
from services.extractor.mentions.tokens import DOCUMENTS, Tokens
from services.extractor.mentions.vocabulary import CLOSE, DOCUMENT, JOIN, OPEN, PLACE, PUNCT, STOP, VERB

_NUMBER = re.compile(r"[〔\[﹝［（(【] ?(?:19|20)\d\d ?[〕\]﹞］）)】] ?第? ?\d{1,5} ?号")
_TITLE_MARKS = re.compile(r"[《》\n]")
_MAX_TITLE = 120
"""Characters of a title; a mark that is not closed within so many opens none."""
_EDITION = re.compile(
    r"[（(](?:第[\d一二三四五六七八九十]+版|(?:19|20)\d\d年?版?|试行|暂行|征求意见稿|修订|修订稿|草案|[\d—\-至年]{4,14})[)）]"
)


def find_documents(tokens: Tokens) -> list[Mention]:
    """All documents and agreements of the text, in order."""
    found = _titles(tokens)
    found.extend(_numbers(tokens))
    covered = [(m.start, m.end) for m in found]
    found.extend(_described(tokens, covered))
    found.sort(key=lambda m: m.start)
    return found


def kind_of(title: str) -> str:
    """The kind that a document's name ends in; `work` where it ends in none."""
    bare = _EDITION.sub("", title).rstrip("》”’」』")
    kinds = terms("document_kinds")
    for length in range(min(8, len(bare)), 0, -1):
        kind = kinds.get(bare[-length:])
        if kind:
            return kind
    return "work"


def _titles(tokens: Tokens) -> list[Mention]:
    """《…》, the outermost pair where they nest; an edition after the mark belongs to the name's span."""
    text = tokens.text
    found: list[Mention] = []
    if "《" not in text:
        return found
    start, depth = -1, 0
    for match in _TITLE_MARKS.finditer(text):
        mark, at = match[0], match.start()
        if mark == "《":
            if depth == 0:
                start = at
            depth += 1
        elif mark == "》" and depth:
            depth -= 1
            end = at + 1
            if depth == 0 and 2 < end - start <= _MAX_TITLE:
                found.append(_document(text, start, end, text[start + 1 : end - 1]))
        elif mark == "\n" or (depth and at - start > _MAX_TITLE):
            depth = 0
    return found


def _document(text: str, start: int, end: int, title: str) -> Mention:
    kind = kind_of(title)
    agreement = kind == "agreement"
    edition = _EDITION.match(text, end)
    if edition:
        end = edition.end()
    return Mention(
        Kind.AGREEMENT if agreement else Kind.DOCUMENT,
        start,
        end,
        text[start:end],
        kind,
        entity=entity_named("agreement" if agreement else "document", title),
    )


def _numbers(tokens: Tokens) -> list[Mention]:
    """国市监质发〔2025〕12号."""
    text = tokens.text
    found: list[Mention] = []
    if "号" not in text:
        return found
    for match in _NUMBER.finditer(text):
        bracket, end = match.start(), match.end()
        start = bracket
        index = tokens.before(bracket)
        while index >= 0 and not tokens.flags[index] & (PUNCT | OPEN | CLOSE | STOP | VERB | JOIN):
            index -= 1
        start = max(tokens.ends[index] if index >= 0 else 0, bracket - 16, found[-1].end if found else 0)
        if start == bracket:
            continue
        name = text[start:end]
        found.append(Mention(Kind.DOCUMENT, start, end, name, "number", entity=entity_named("document", name)))
    return found


def _described(tokens: Tokens, covered: list[tuple[int, int]]) -> list[Mention]:
    """战略合作协议, “两年提质”行动方案, 关于…的行政处罚决定书: named by what they are, without 《》."""
    text, kinds = tokens.text, terms("document_kinds")
    found: list[Mention] = []
    spans = iter(covered)
    span = next(spans, None)
    for index in tokens.having[DOCUMENTS]:
        end = tokens.ends[index]
        while span and span[1] <= tokens.starts[index]:
            span = next(spans, None)
        if span and span[0] <= tokens.starts[index]:
            continue
        word = tokens.word(index)
        kind = kinds[word]
        about = _about(tokens, index)
        if about is None and kind != "agreement" and (len(word) < 2 or word in terms("plain_documents")):
            continue
        reach_start = about if about is not None else thing_reach(tokens, index).start
        phrase = text[reach_start:end]
        if phrase[:1].isdigit() and text.endswith(("》", "》等"), 0, reach_start):
            continue  # 《甲》《乙》|2项国家标准: how many were named
        following = tokens.at.get(end)
        if following is not None and tokens.flags[following] & (
            DOCUMENT | (PLACE if tokens.flags[index] & VERB else 0)
        ):
            continue  # 某局|复函某市政府
        if kind == "agreement":
            if any(m.end > reach_start for m in found):
                continue
            found.append(_described_mention(Kind.AGREEMENT, text, reach_start, end, kind))
        elif about is not None or len(phrase) - len(word) >= 2:
            if any(m.end > reach_start for m in found):
                continue
            found.append(_described_mention(Kind.DOCUMENT, text, reach_start, end, kind))
    return found


def _about(tokens: Tokens, index: int) -> int | None:
    """The start of 关于…的通知 that ends in this word, in the same clause."""
    text = tokens.text
    start = tokens.starts[index]
    if char_before(text, start) != "的" and not text[max(0, start - 6) : start].rstrip("行政处罚指导实施若干").endswith(
        "的"
    ):
        return None
    low = max(text.rfind(mark, max(0, start - 60), start) for mark in "，。；\n：《》")
    another = max(text.rfind(f"{joint}关于", low + 1, start) for joint in "、和及与")  # 关于甲的报告、关于乙的报告
    at = another + 1 if another >= 0 else text.find("关于", low + 1, start)
    quoted = char_before(text, at) == "“" and "”" in text[at:start]  # “关于…情况”的通报
    return at - quoted if at >= 0 else None


def _described_mention(kind: Kind, text: str, start: int, end: int, subtype: str) -> Mention:
    name = text[start:end]
    agreement = kind is Kind.AGREEMENT
    return Mention(
        kind,
        start,
        end,
        name,
        subtype,
        entity=entity_named("agreement" if agreement else "document", unquoted(name)),
    )
