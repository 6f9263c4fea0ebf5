"""Organisations: long names whole and verbatim, short names through the long ones of the same article."""

from __future__ import annotations

import re

from services.extractor.lexicons import terms
from services.extractor.mentions.divisions import divisions
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.organization_names import organization_value, same_body
from services.extractor.mentions.phrases import Reach, body_reach
from services.extractor.mentions.places import resolve_chain
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import (
    BODY,
    CLOSE,
    FUNCTION,
    GROUP,
    HEAD,
    LEVEL,
    PLACE,
    SHORT_HEAD,
    TITLE,
    VENUE,
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
_LONGEST = 45
_ALSO_KNOWN = re.compile(r"[（(](?:以下|下)?(?:统)?(?:简称|称)[为：:]?[“\"]?([^”\"（()）]{2,12})[”\"]?[）)]")
_COMPANY_END = re.compile(r"(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$")
_GENERIC = frozenset(
    "人民政府 政府 委员会 管理委员会 常委会 办公室 中心 公司 集团 学校 医院 银行 协会 学会 大学 学院 法院 检察院 中学 小学 党委 党组 组织 基地 超市 "
    "工作组 检查组 专家组 领导小组 指挥部 实验室 机关 有限公司 分公司 子公司 总公司 分局 支队 大队 中队 总队 合作社 基金会 联盟 理事会 监管所 派出所 "
    "幼儿园 高中 初中 药店 酒店 宾馆 商场 农场 加油站 网 厂家 共同体 部队 俱乐部 专班 工作专班 事务所 研究院 研究所 研究中心 服务中心 工厂 国际组织 "
    "社会组织 党组织 党支部 政协 人大 工会 团委 纪委 便利店 经营部 药房 居委会 村委会 物业 养老院 敬老院 福利院 书院".split()
)


def find_organizations(tokens: Tokens, setting: Setting) -> list[Mention]:
    """All organisations of the text, in order, without overlaps."""
    found: list[Mention] = []
    weak: list[int] = []
    flags, starts, ends = tokens.flags, tokens.starts, tokens.ends
    kinds = terms("institution_heads")
    index, count = 0, len(tokens)
    while index < count:
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
        index += 1
    _add_short_names(tokens, setting, found, weak)
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
    if len(text) > _LONGEST or text in _GENERIC or not text:
        return None
    if reach.anchor < 0 and (kind in _NEEDS_NAME or tokens.flags[head] & GROUP) and not reach.inner_head:
        return None
    if reach.anchor < 0 and len(text) - len(word) < 1 and kind not in ("government", "party", "association"):
        return None
    if "\n" in text:
        return None
    return _mention(tokens, setting, start, end, reach, kind)


def _known(tokens: Tokens, setting: Setting, index: int) -> Mention:
    start, end = tokens.starts[index], tokens.ends[index]
    word = tokens.text[start:end]
    kind = "government" if terms("organisations")[word].endswith("\t100000") else ""
    return _mention(tokens, setting, start, end, Reach(start, index, index), kind)


def _short(tokens: Tokens, setting: Setting, head: int, kind: str) -> Mention | None:
    """A name on 局, 院, 委, 处…: what it is responsible for stands before it (市场监管|局), or a body that it is a part of
    (省市场监管局|计量|处), or a place or level alone (海南|局, 省|局)."""
    if head == 0 or tokens.ends[head - 1] != tokens.starts[head]:
        return None
    before = tokens.flags[head - 1]
    if not before & (FUNCTION | PLACE | LEVEL | HEAD | BODY):
        return None
    following = tokens.at.get(tokens.ends[head])
    if following is not None and tokens.flags[following] & (SHORT_HEAD | HEAD) and not tokens.flags[following] & TITLE:
        return None
    reach = body_reach(tokens, head, True)
    start, end = reach.start, tokens.ends[head]
    text = tokens.text[start:end]
    if "\n" in text or len(text) > _LONGEST:
        return None
    if before & FUNCTION:
        return _mention(tokens, setting, start, end, reach, "government" if kind == "short" else kind)
    if before & (HEAD | BODY) and kind == "department":
        return _mention(tokens, setting, start, end, reach, kind)
    if before & (PLACE | LEVEL) and tokens.word(head) in ("局", "厅", "委", "院"):
        if tokens.word(head - 1) in ("国家", "中国", "全国", "我国", "中华") or tokens.text[start] in "全我本该":
            return None
        return _mention(tokens, setting, start, end, reach, "government")
    return None


def _mention(tokens: Tokens, setting: Setting, start: int, end: int, reach: Reach, kind: str) -> Mention:
    text = tokens.text[start:end]
    place = ""
    if reach.anchor >= 0 and tokens.flags[reach.anchor] & PLACE:
        place = resolve_chain(tokens, reach.anchor, setting)[0] or ""
    kind = "facility" if kind == "weak" else kind
    value = organization_value(text, place, setting, kind)
    return Mention(Kind.ORGANIZATION, start, end, text, kind, entity=value)


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
        known = next((full[name] for name in full if same_body(text, name, setting)), None)
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


def _add(found: list[Mention], taken: list[tuple[int, int]], mention: Mention) -> None:
    if any(start < mention.end and mention.start < end for start, end in taken):
        return
    taken.append((mention.start, mention.end))
    found.append(mention)


def _link_full_forms(found: list[Mention], setting: Setting) -> None:
    """Give each short form the first mention of its full form as antecedent, and that one's name."""
    longest: dict[str, Mention] = {}
    for mention in found:
        longest.setdefault(mention.text, mention)
    names = sorted(longest, key=len, reverse=True)
    for mention in found:
        if mention.subtype in ("department", "facility") or not mention.entity:
            continue
        code = mention.entity.adcode
        for name in names:
            if len(name) <= len(mention.text):
                break
            full = longest[name]
            if full.subtype in ("department", "facility") or not full.entity:
                continue
            if code and full.entity.adcode and code != full.entity.adcode:
                continue
            if full.entity.name == mention.entity.name or same_body(mention.text, name, setting):
                mention.antecedents = [full]
                if mention.entity.name != full.entity.name:
                    mention.entity = full.entity.model_copy(update={"basis": "in_text"})
                break


def place_name(code: str | None, setting: Setting) -> str:
    """The full name of a code, empty for none."""
    return divisions().full_name(code, setting.year) if code else ""
