"""Organisations: long names whole and verbatim, short names through the long ones of the same article."""

from __future__ import annotations

import re
from itertools import pairwise

from schemas.events import EntityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.organization_names import organization_value, same_body
from services.extractor.mentions.phrases import Reach, body_reach
from services.extractor.mentions.places import opening_place
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import (
    BODY,
    CLOSE,
    FUNCTION,
    GROUP,
    HEAD,
    HEADS,
    JOIN,
    LEVEL,
    PLACE,
    OPEN,
    PUNCT,
    REGION,
    SHORT_HEAD,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VENUE,
    VERB,
    WORD,
    ZONE,
    Tokens,
)

_BRANCHES = frozenset(
    {
        "department",
        "facility",
        "weak",
        "government",
        "institute",
        "university",
        "party",
        "media",
        "alliance",
        "hospital",
    }
)
_BRANCH_COMPANIES = ("分公司", "支行", "分行", "子公司", "营业部", "项目部")
_NEEDS_NAME = frozenset({"weak", "venue", "facility", "short"})
_ANCHORED = frozenset(
    "政府 市政府 县政府 省政府 区政府 党委 党组 工会 部队 中学 小学 幼儿园 学校 超市 银行 物业 学院 公安局 管理处 分局".split()
)
"""Heads that name a body only together with its place or the body above it."""
_LONGEST = 45
_ALSO_KNOWN = re.compile(r"[（(](?:以下|下)?(?:统)?(?:简称|称)[为：:]?[“\"]?([^”\"（()）]{2,12})[”\"]?[）)]")
_COMPANY_END = re.compile(r"(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$")
_SHORTENED = frozenset({"government", "institute", "party", "alliance", "company", ""})
"""Kinds of bodies whose names are shortened by leaving out characters."""
_GENERIC = frozenset(
    "人民政府 政府 委员会 管理委员会 常委会 办公室 中心 公司 集团 学校 医院 银行 协会 学会 大学 学院 法院 检察院 中学 小学 党委 党组 组织 基地 超市 "
    "工作组 检查组 专家组 领导小组 指挥部 实验室 机关 有限公司 分公司 子公司 总公司 分局 支队 大队 中队 总队 合作社 基金会 联盟 理事会 监管所 派出所 "
    "幼儿园 高中 初中 药店 酒店 宾馆 商场 农场 加油站 网 厂家 共同体 部队 俱乐部 专班 工作专班 事务所 研究院 研究所 研究中心 服务中心 工厂 国际组织 "
    "社会组织 党组织 党支部 政协 人大 工会 团委 纪委 便利店 经营部 药房 消协 消委会 海关 法院 商业银行 政策性银行 中央银行 居委会 村委会 物业 养老院 敬老院 福利院 书院".split()
)


def find_organizations(tokens: Tokens, setting: Setting) -> list[Mention]:
    """All organisations of the text, in order, without overlaps."""
    found: list[Mention] = []
    weak: list[int] = []
    flags = tokens.flags
    kinds = terms("institution_heads")
    for index in tokens.having[HEADS]:
        flag = flags[index]
        if flag & HEAD and not (flag & VENUE and _goes_on(tokens, index)):
            if not _goes_on(tokens, index):
                mention = _named(tokens, setting, index, kinds.get(tokens.word(index), ""))
                if mention:
                    _place(found, mention)
        elif flag & BODY:
            if not _goes_on(tokens, index):
                _place(found, _known(tokens, setting, index))
        elif flag & SHORT_HEAD:
            mention = _short(tokens, setting, index, kinds.get(tokens.word(index), ""))
            if mention:
                _place(found, mention)
            else:
                weak.append(index)
    _add_short_names(tokens, setting, found, weak)
    found.sort(key=lambda m: m.start)
    found.extend(_between(tokens, found))
    found.sort(key=lambda m: m.start)
    _link_full_forms(found, setting)
    return found


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether the next word, without a gap, ends the name of a larger body (管理委员会|办公室, 公安局|交警|支队): then that one
    makes the mention."""
    at = tokens.ends[index]
    for _ in range(4):
        following = tokens.at.get(at)
        if following is None:
            return False
        flag = tokens.flags[following]
        if flag & HEAD and not flag & TITLE:
            return not (flag & GROUP and flag & ZONE)
        if flag & SHORT_HEAD:
            return bool(tokens.flags[following - 1] & FUNCTION) and following - 1 > index
        if not flag & FUNCTION:
            return False
        at = tokens.ends[following]
    return False


def _place(found: list[Mention], mention: Mention) -> None:
    """Keep a mention; one that lies inside it gives way, one that it would cut is left as it is."""
    while found and found[-1].start >= mention.start:
        found.pop()
    if found and found[-1].end > mention.start:
        return
    found.append(mention)


def _named(tokens: Tokens, setting: Setting, head: int, kind: str) -> Mention | None:
    word = tokens.word(head)
    branch = kind in _BRANCHES or word.endswith(_BRANCH_COMPANIES)
    reach = body_reach(tokens, head, branch)
    start, end = reach.start, tokens.ends[head]
    text = tokens.text[start:end]
    stripped = text.lstrip("0123456789０１２３４５６７８９余家多所个 ")
    if reach.anchor < 0 and stripped != text:
        start, text = end - len(stripped), stripped
    if len(text) > _LONGEST or text in _GENERIC or text.removeprefix("全国") in _GENERIC or not text:
        return None
    if tokens.text[end : end + 2] in ("制度", "机制"):
        return None
    if kind == "magazine" and text[0] != "《":
        return None
    own = len(text) - len(word)
    if reach.anchor < 0 and word in _ANCHORED and not reach.inner_head:
        return None
    if reach.anchor < 0 and kind == "facility" and own >= 4 and not tokens.flags[head] & GROUP:
        return _mention(tokens, setting, start, end, reach, kind)
    if reach.anchor < 0 and (kind in _NEEDS_NAME or tokens.flags[head] & GROUP) and not reach.inner_head:
        return None
    if reach.anchor < 0 and len(text) - len(word) < 1 and kind not in ("government", "party", "association"):
        return None
    if "\n" in text or (kind == "company" and reach.anchor < 0 and _nameless(tokens, start, head)):
        return None
    if tokens.text[start - 1 : start] == "各" and reach.anchor >= 0:
        start -= 1
    elif kind == "company":
        start = _with_first_character(tokens, start)
    elif kind == "media" and end in tokens.at and tokens.word(tokens.at[end]) == "社":
        end += 1
    elif kind == "university" or word.endswith("实验室"):
        end = _with_bracket(tokens, end)
    return _mention(tokens, setting, start, end, reach, kind)


def _nameless(tokens: Tokens, start: int, head: int) -> bool:
    """Whether a company's name has no character of its own: 保险公司, 上市公司; all its words are ordinary ones."""
    if tokens.word(head).startswith(("有限", "股份有限", "集团有限")):
        return False
    position = start
    while position < tokens.starts[head]:
        index = tokens.at.get(position)
        if index is None:
            return False
        position = tokens.ends[index]
    return True


def _with_bracket(tokens: Tokens, end: int) -> int:
    """香港中文大学（深圳）, …重点实验室（电能计量）."""
    opened = tokens.at.get(end)
    if opened is None or tokens.text[end] not in "（(" or opened + 2 >= len(tokens):
        return end
    closed = next((c for c in range(opened + 1, min(opened + 6, len(tokens))) if tokens.flags[c] & CLOSE), -1)
    if closed < 0 or tokens.ends[closed] - end > 12:
        return end
    inside = tokens.flags[opened + 1 : closed]
    if any(flag & (PUNCT | STOP | VERB | OPEN) for flag in inside) or tokens.text[end + 1] in "以下简称原":
        return end
    return tokens.ends[closed]


def _with_first_character(tokens: Tokens, start: int) -> int:
    """、至尊…公司: a function character at the head of a list member, before unknown characters, opens the name."""
    index = tokens.ending.get(start)
    if index is None or start in tokens.at or start - tokens.starts[index] != 1 or start < 2:
        return start
    before = tokens.ending.get(start - 1)
    if (
        tokens.text[start - 1] in "至如若可能应才未无更自再"
        and before is not None
        and tokens.flags[before] & (JOIN | PUNCT)
    ):
        return start - 1
    return start


def _known(tokens: Tokens, setting: Setting, index: int) -> Mention:
    start, end = tokens.starts[index], tokens.ends[index]
    word = tokens.text[start:end]
    kind = "government" if terms("organisations")[word].endswith("\t100000") else ""
    if word[-1] in "报网" and tokens.text[end : end + 1] == "社" and tokens.word(tokens.at.get(end, index)) == "社":
        end += 1
    return _mention(tokens, setting, start, end, Reach(start, index, index, index), kind)


def _short(tokens: Tokens, setting: Setting, head: int, kind: str) -> Mention | None:
    """A name on 局, 院, 委, 处…: what it is responsible for stands before it (市场监管|局), or a body that it is a part of
    (省市场监管局|计量|处), or a place or level alone (海南|局, 省|局)."""
    if head == 0 or tokens.ends[head - 1] != tokens.starts[head]:
        return None
    before = tokens.flags[head - 1]
    if not before & (FUNCTION | PLACE | LEVEL | HEAD | BODY) and not _office_follows(tokens, head):
        return None
    following = tokens.at.get(tokens.ends[head])
    if following is not None and tokens.flags[following] & (SHORT_HEAD | HEAD) and not tokens.flags[following] & TITLE:
        return None
    reach = body_reach(tokens, head, True)
    start, end = reach.start, tokens.ends[head]
    text = tokens.text[start:end]
    if "\n" in text or len(text) > _LONGEST:
        return None
    if before & FUNCTION or (_office_follows(tokens, head) and 3 <= len(text) <= 14):
        return _mention(tokens, setting, start, end, reach, "government" if kind == "short" else kind)
    if before & (HEAD | BODY) and kind == "department":
        return _mention(tokens, setting, start, end, reach, kind)
    if tokens.word(head) == "报" and reach.anchor >= 0:
        return (
            _mention(tokens, setting, start, end, reach, "media") if reach.first < head - 1 or before & PLACE else None
        )
    if before & PLACE and tokens.word(head) == "站" and "报" in text:
        return _mention(tokens, setting, start, end, reach, "media")
    if before & (PLACE | LEVEL) and tokens.word(head) in ("局", "厅", "委", "院"):
        if tokens.word(head - 1) in ("国家", "中国", "全国", "我国", "中华") or tokens.text[start] in "全我本该":
            return None
        return _mention(tokens, setting, start, end, reach, "government")
    return None


def _office_follows(tokens: Tokens, head: int) -> bool:
    """质量发展局局长: an office of a body of this kind directly after the head."""
    following = tokens.at.get(tokens.ends[head])
    if following is None or not tokens.flags[following] & TITLE:
        return False
    return tokens.text[tokens.starts[following]] == tokens.text[tokens.starts[head]]


def _mention(tokens: Tokens, setting: Setting, start: int, end: int, reach: Reach, kind: str) -> Mention:
    text = tokens.text[start:end]
    place: Mention | None = None
    if reach.anchor >= 0 and tokens.flags[reach.anchor] & PLACE:
        place = opening_place(tokens, reach.anchor, setting)
    code = (place.place.adcode if place and place.place else None) or ""
    kind = {"weak": "facility", "magazine": "media"}.get(kind, kind)
    value = organization_value(text, code, setting, kind)
    return Mention(Kind.ORGANIZATION, start, end, text, kind, entity=value, opening_place=place)


def _add_short_names(tokens: Tokens, setting: Setting, found: list[Mention], weak: list[int]) -> None:
    """Short names that only this article explains: 中测院, 品促会, 日产（中国）, and those it introduces (以下简称…)."""
    if not found:
        return
    full = {m.text: m for m in found}
    taken = [(m.start, m.end) for m in found]
    for head in weak:
        reach = body_reach(tokens, head, True)
        start, end = reach.start, tokens.ends[head]
        text = tokens.text[start:end]
        if not 3 <= len(text) <= 8 or "\n" in text or tokens.flags[reach.first] & CLOSE:
            continue
        known = next((full[name] for name in full if same_body(text, name)), None)
        if known:
            _add(found, taken, Mention(Kind.ORGANIZATION, start, end, text, known.subtype, entity=known.entity))
    aliases: dict[str, Mention] = {}
    for mention in list(found):
        introduced = _ALSO_KNOWN.match(tokens.text, mention.end)
        if introduced:
            aliases[introduced[1]] = mention
        if mention.subtype == "company":
            stem = _COMPANY_END.sub("", mention.text)
            for alias in (stem[: stem.find("）") + 1], stem):
                if 3 <= len(alias) < len(mention.text) and alias not in full:
                    aliases.setdefault(alias, mention)
    for alias, mention in aliases.items():
        at = tokens.text.find(alias)
        while at >= 0:
            _add(
                found,
                taken,
                Mention(Kind.ORGANIZATION, at, at + len(alias), alias, mention.subtype, entity=mention.entity),
            )
            at = tokens.text.find(alias, at + len(alias))


def _between(tokens: Tokens, found: list[Mention]) -> list[Mention]:
    """Members of a list of bodies whose own names end in nothing that tells (…公司、奔步科技、…中心): each stands alone between
    two marks, a body on both sides of the stretch."""
    text = tokens.text
    added: list[Mention] = []
    for left, right in pairwise(found):
        between = text[left.end : right.start]
        if not 4 <= len(between) <= 60 or between[0] != "、" or between[-1] not in "、和与及":
            continue
        at = left.end + 1
        chunks = between[1:-1].split("、")
        members = []
        for chunk in chunks:
            if not 3 <= len(chunk) <= 20 or not _could_be_body(tokens, at, at + len(chunk)):
                members = []
                break
            value = EntityValue(kind="organization", name=chunk, titles=[], basis="list_of_organizations")
            members.append(Mention(Kind.ORGANIZATION, at, at + len(chunk), chunk, "", entity=value))
            at += len(chunk) + 1
        added.extend(members)
    for left, right in pairwise(found):
        if text[left.end : right.start] == "、" and text[right.end : right.end + 1] == "、":
            end = text.find("等", right.end, right.end + 16)
            chunk = text[right.end + 1 : end] if end > 0 else ""
            if 3 <= len(chunk) and "、" not in chunk and _could_be_body(tokens, right.end + 1, end):
                value = EntityValue(kind="organization", name=chunk, titles=[], basis="list_of_organizations")
                added.append(Mention(Kind.ORGANIZATION, right.end + 1, end, chunk, "", entity=value))
    return added


def _could_be_body(tokens: Tokens, start: int, end: int) -> bool:
    """No mark, verb, office or group in the stretch, and not a place alone."""
    index = tokens.before(start + 1)
    if index < 0 or tokens.starts[index] < start:
        index += 1
    covered = 0
    while index < len(tokens) and tokens.starts[index] < end:
        if tokens.flags[index] & (PUNCT | JOIN | TITLE | GROUP | CLOSE | STOP | VERB | SPEECH | TIME | OPEN):
            return False
        if tokens.flags[index] & PLACE:
            covered += tokens.ends[index] - tokens.starts[index]
        index += 1
    return covered < end - start


def _add(found: list[Mention], taken: list[tuple[int, int]], mention: Mention) -> None:
    if any(start < mention.end and mention.start < end for start, end in taken):
        return
    taken.append((mention.start, mention.end))
    found.append(mention)


def _link_full_forms(found: list[Mention], setting: Setting) -> None:
    """Give each short form the first mention of its full form as antecedent, and that one's name."""
    first: dict[str, Mention] = {}
    for mention in found:
        if mention.subtype not in ("department", "facility"):
            first.setdefault(mention.text, mention)
    ending: dict[str, list[str]] = {}
    for name in sorted(first, key=len, reverse=True):
        ending.setdefault(name[-1], []).append(name)
    meant: dict[str, Mention] = {}
    for name, mention in first.items():
        full = _full_form(mention, [first[other] for other in ending[name[-1]]])
        if full:
            meant[name] = full
    for mention in found:
        full = meant.get(mention.text)
        if full is None or mention.subtype in ("department", "facility"):
            continue
        mention.antecedents = [full]
        if mention.entity and full.entity and mention.entity.name != full.entity.name:
            mention.entity = full.entity.model_copy(update={"basis": "in_text"})


def _full_form(short: Mention, candidates: list[Mention]) -> Mention | None:
    """The longest of the bodies that a shorter name can mean."""
    if short.text in terms("organisations") or not short.entity:
        return None
    code = short.entity.adcode
    for full in candidates:
        if len(full.text) <= len(short.text):
            return None
        if full.text.startswith(short.text) or not full.entity:
            continue
        if code and full.entity.adcode and code != full.entity.adcode:
            continue
        if full.entity.name == short.entity.name or (short.subtype in _SHORTENED and same_body(short.text, full.text)):
            return full
    return None
