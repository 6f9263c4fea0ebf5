"""What the organisations of one article say about each other: short names, members of lists, full forms."""

from __future__ import annotations

import re
from itertools import pairwise

from schemas.events import EntityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.organizations.belonging import BARE
from services.extractor.mentions.organizations.named_by_trade import AUTHORITIES
from services.extractor.mentions.organizations.names import is_subsequence, same_body
from services.extractor.mentions.phrases import body_reach
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import changed, made
from services.extractor.mentions.vocabulary import (
    CLOSE,
    GROUP,
    JOIN,
    OPEN,
    PLACE,
    PUNCT,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
)

_ALSO_KNOWN = re.compile(r"[（(](?:以下|下)?(?:统)?(?:简称|称)[为：:]?[“\"]?([^”\"（()）]{2,12})[”\"]?[）)]")
_PARTIES = frozenset(["当事人", "当事方", "被处罚人", "行政相对人", "违法行为人"])
"""What a paper calls whom it is about, each case somebody else; who is meant is told from the case."""
_COMPANY_END = re.compile(r"(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$")
_BRANCHES = ("分公司", "支行", "分行", "分院", "分局", "分会", "分社", "工作站", "代表处", "办事处")
_SHORTENED = frozenset({"government", "institute", "party", "alliance", "company", ""})
"""Kinds of bodies whose names are shortened by leaving out characters."""


def add_short_names(tokens: Tokens, found: list[Mention], weak: list[int]) -> None:
    """Short names that only this article explains: 中测绘院, 茶促会, 恒信（中国）, and those it introduces
    (以下简称…)."""
    if not found:
        return
    full = {m.text: m for m in found}
    ending: dict[str, list[str]] = {}
    for name in full:
        ending.setdefault(name[-1], []).append(name)
    taken = bytearray(len(tokens.text))  # a character each
    for mention in found:
        _take(taken, mention)
    for head in weak:
        start, end = body_reach(tokens, head, True).start, tokens.ends[head]
        text = tokens.text[start:end]
        if not 3 <= len(text) <= 8:
            continue
        known = next((full[name] for name in ending.get(text[-1], ()) if same_body(text, name)), None)
        if known:
            _add(found, taken, Mention(Kind.ORGANIZATION, start, end, text, known.subtype, entity=known.entity))
    introduced: dict[str, Mention] = {}
    aliases: dict[str, Mention] = {}
    for mention in list(found):
        also_known = _ALSO_KNOWN.match(tokens.text, mention.end)
        if also_known and also_known[1] not in _PARTIES:
            introduced[also_known[1]] = aliases[also_known[1]] = mention
        if mention.subtype == "company":
            stem = _COMPANY_END.sub("", mention.text)
            for alias in (stem[: stem.find("）") + 1], stem):
                if 3 <= len(alias) < len(mention.text) and alias not in full:
                    aliases.setdefault(alias, mention)
    for mention in found:
        if (meant := introduced.get(mention.text)) is not None and mention is not meant:
            mention.entity = meant.entity  # 以下简称“中联重科”, a name that is known without
    for alias, mention in aliases.items():
        at = tokens.text.find(alias)
        while at >= 0:
            _add(
                found,
                taken,
                Mention(Kind.ORGANIZATION, at, at + len(alias), alias, mention.subtype, entity=mention.entity),
            )
            at = tokens.text.find(alias, at + len(alias))


def add_list_members(tokens: Tokens, found: list[Mention]) -> list[Mention]:
    """Members of a list of bodies whose own names end in nothing that tells (…公司、奔步科技、…中心): each stands
    alone between two marks, a body on both sides of the stretch."""
    text = tokens.text
    added: list[Mention] = []
    for left, right in pairwise(found):
        between = text[left.end : right.start]
        if not 4 <= len(between) <= 60 or between[0] != "、" or between[-1] not in "、和与及":
            continue
        at = left.end + 1
        chunks = between[1:-1].split("、")
        members: list[Mention] = []
        for chunk in chunks:
            if not 3 <= len(chunk) <= 20 or not _could_be_body(tokens, at, at + len(chunk)):
                members = []
                break
            value = made(EntityValue, kind="organization", name=chunk, titles=[], basis="list_of_organizations")
            members.append(Mention(Kind.ORGANIZATION, at, at + len(chunk), chunk, "", entity=value))
            at += len(chunk) + 1
        added.extend(members)
    for left, right in pairwise(found):
        joint = text[left.end : right.start]
        last = _LAST.match(text, right.end) if joint in ("、", "和", "与", "及") else None
        if last and (joint == "、" or last["end"]) and _could_be_body(tokens, *last.span(last.lastgroup or 0)):
            start, end = last.span(last.lastgroup or 0)
            value = made(
                EntityValue, kind="organization", name=text[start:end], titles=[], basis="list_of_organizations"
            )
            added.append(Mention(Kind.ORGANIZATION, start, end, text[start:end], "", entity=value))
    return added


_LAST = re.compile(
    r"(?:、(?P<body>[^，。；、]{3,15}?)(?=等)|(?:以及|[和与及])(?P<end>[^，。；、和与及]{3,15}?)(?=等\d*余?[多家个]?(?:企业|公司|单位|机构|家)))"
)
"""甲公司、乙集团|、丙数据|等."""


def _could_be_body(tokens: Tokens, start: int, end: int) -> bool:
    """No mark, verb, office or group in the stretch, and not a place alone."""
    index = tokens.before(start + 1)
    if tokens.starts[index] < start:
        index += 1
    covered = 0
    while index < len(tokens) and tokens.starts[index] < end:
        if tokens.flags[index] & (PUNCT | JOIN | TITLE | GROUP | CLOSE | STOP | VERB | SPEECH | TIME | OPEN):
            return False
        if tokens.flags[index] & PLACE:
            covered += tokens.ends[index] - tokens.starts[index]
        index += 1
    return covered < end - start


def _add(found: list[Mention], taken: bytearray, mention: Mention) -> None:
    if not any(taken[mention.start : mention.end]):
        _take(taken, mention)
        found.append(mention)


def _take(taken: bytearray, mention: Mention) -> None:
    taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)


def link_full_forms(found: list[Mention]) -> None:
    """Give each short form the first mention of its full form as antecedent, and that one's name."""
    first: dict[str, Mention] = {}
    for mention in found:
        if mention.subtype not in ("department", "facility"):
            first.setdefault(mention.text, mention)
    ending: dict[str, list[str]] = {}
    longest_first = sorted(first, key=len, reverse=True)
    for name in longest_first:
        ending.setdefault(name[-1], []).append(name)
    meant: dict[str, Mention] = {}
    for name, mention in first.items():
        alike = longest_first if name.endswith(AUTHORITIES) else ending[name[-1]]
        full = _full_form(mention, [first[other] for other in alike])
        if full:
            meant[name] = full
    for mention in found:
        full = meant.get(mention.text)
        if full is None:
            continue
        mention.antecedents = [full]
        if full.entity and mention.name != full.name:
            mention.entity = changed(full.entity, basis="in_text")


def _full_form(short: Mention, candidates: list[Mention]) -> Mention | None:
    """The longest of the bodies that a shorter name can mean: its characters stand in theirs in the same order."""
    name = short.text
    if name in terms("organisations") or BARE.fullmatch(name):
        return None
    for full in candidates:
        if len(full.text) <= len(name):
            return None
        if not is_subsequence(name, full.text) or full.text.startswith(name) or full.text.endswith(_BRANCHES):
            continue
        one, other = short.entity, full.entity
        if not one or not other or (one.adcode and other.adcode and one.adcode != other.adcode):
            continue
        whole = name + full.text[-1] if name.endswith(AUTHORITIES) else name  # 广州质监|局
        if one.name == other.name or (short.subtype in _SHORTENED and same_body(whole, full.text)):
            return full
    return None
