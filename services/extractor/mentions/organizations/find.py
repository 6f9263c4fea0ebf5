"""Organisations: long names whole and verbatim, short names through the long ones of the same article."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from schemas.events import EntityValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.insides import Reach
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.organizations.belonging import tell_belonging
from services.extractor.mentions.organizations.branches import with_branches
from services.extractor.mentions.organizations.joint import tell_apart
from services.extractor.mentions.organizations.leads import (
    opens_place,
    with_bracket,
    with_first_character,
    with_prefix,
    without_lead,
)
from services.extractor.mentions.organizations.links import add_list_members, add_short_names, link_full_forms
from services.extractor.mentions.organizations.named_by_trade import named_by_trade
from services.extractor.mentions.organizations.names import organization_value
from services.extractor.mentions.organizations.own import (
    is_college,
    listed_authority,
    nameless,
    names_group,
    own_name,
    says_enough,
)
from services.extractor.mentions.phrases import body_reach
from services.extractor.mentions.places.chains import opening_place
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import HEADS, Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    COUNTRY,
    FUNCTION,
    GROUP,
    HEAD,
    LEVEL,
    PLACE,
    REFERENCE,
    REGION,
    SHORT_HEAD,
    TITLE,
)

_BRANCHES = frozenset(
    {
    "department", "facility", "weak", "government", "institute", "university", "party", "media", "alliance",
    "hospital",
}
)  # fmt: skip
_BRANCH_COMPANIES = ("分公司", "支行", "分行", "子公司", "营业部", "项目部")
_OF_REGIONS = ("\t810000", "\t820000")
_NEEDS_NAME = frozenset({"weak", "venue", "facility", "short"})
_ABROAD = ("代表处", "办事处", "使馆", "领事馆", "联络处", "领馆", "代表团")
_COUNTED = re.compile(
    r"[\u4e00-\u9fff]\d+[家所个间座]|(?P<of>[一二两三四五六七八九十多数几]+家)(?=企业|公司|单位|银行|医院|药店)"
)
"""县中医院|2家医院, 甲、乙|两家公司: a count stands inside no name."""
_SHORT = 8
"""Characters of the last name before such a count."""
_LONGEST = 45


def find_organizations(tokens: Tokens, setting: Setting) -> list[Mention]:
    """All organisations of the text, in order, without overlaps."""
    found = _all_named(tokens, setting)
    found.sort(key=lambda m: m.start)
    found.extend(add_list_members(tokens, found))
    found.sort(key=lambda m: m.start)
    found = list(tell_apart(tokens, setting, found))
    link_full_forms(found)
    tell_belonging(tokens, setting, found, publishers)
    return found


@lru_cache(maxsize=1)
def publishers(setting: Setting) -> list[Mention]:
    """The bodies that the article's issuer, source and site name, in this order; their places are those of no text."""
    article = setting.article
    lines = [Tokens(line) for line in (article.issuer, article.source, article.site_name) if line]
    return [mention for line in lines for mention in _all_named(line, setting)]


def _all_named(tokens: Tokens, setting: Setting) -> list[Mention]:
    found: list[Mention] = []
    mention: Mention | None
    weak: list[int] = []
    flags = tokens.flags
    kinds = terms("institution_heads")
    for index in tokens.having[HEADS]:
        flag = flags[index]
        if flag & (HEAD | BODY):
            if _goes_on(tokens, index):
                continue
            known = flag & BODY
            mention = (
                _known(tokens, setting, index) if known else _named(tokens, setting, index, kinds[tokens.word(index)])
            )
            if mention:
                _place(found, mention)
        else:
            mention = _short(tokens, setting, index, kinds.get(tokens.word(index), ""))
            if mention:
                _place(found, mention)
            else:
                weak.append(index)
    for start, end, kind in named_by_trade(tokens, found):
        at = tokens.at[start]
        found.append(_mention(tokens, setting, start, end, Reach(start, at, at, at), kind))
    found.sort(key=lambda m: m.start)
    found = with_branches(tokens.text, found)
    add_short_names(tokens, found, weak)
    return found


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether the next word, without a gap, ends the name of a larger body (管理委员会|办公室, 公安局|交警|支队): then
    that one makes the mention."""
    at = tokens.ends[index]
    for _ in range(4):
        following = tokens.at.get(at)
        if following is None:
            return False
        flag = tokens.flags[following]
        if flag & HEAD:
            return True
        if flag & SHORT_HEAD:
            return bool(tokens.flags[following - 1] & FUNCTION)
        if not flag & FUNCTION:
            return False
        at = tokens.ends[following]
    return False


def _place(found: list[Mention], mention: Mention) -> None:
    """Keep a mention; one that lies inside it gives way, one that it would cut is left as it is. No name is as long as
    what is read where a text has no marks."""
    if len(mention.text) > _LONGEST:
        return
    while found and found[-1].start >= mention.start:
        found.pop()
    if found and found[-1].end > mention.start:
        return
    found.append(mention)


def _named(tokens: Tokens, setting: Setting, head: int, kind: str) -> Mention | None:
    word = tokens.word(head)
    if names_group(tokens, head):
        return None
    branch = kind in _BRANCHES or word.endswith(_BRANCH_COMPANIES)
    reach = body_reach(tokens, head, branch)
    start, end = reach.start, tokens.ends[head]
    start = without_lead(tokens, start, head, anchored=reach.anchor >= 0)
    text = tokens.text[start:end]
    if text.startswith(("不同", "相关", "有关", "其他", "其它")) or "暨" in text:
        return None  # 某委员会成立大会暨第一次全体委员会|议
    if text.removeprefix("全国") in terms("generic_bodies"):
        return None
    if counted := _COUNTED.search(text):
        last = counted["of"] and char_before(tokens.text, start) in "、和与" and 1 < counted.start() <= _SHORT
        return _mention(tokens, setting, start, start + counted.start(), reach, kind) if last else None
    if kind == "magazine" and text[0] != "《":
        return None
    own = len(text) - len(word)
    named = word in terms("anchored_heads") and (
        own_name(tokens, start, head) or is_college(tokens, start, head) or listed_authority(tokens, head)
    )
    if reach.anchor < 0 and word in terms("anchored_heads") and not reach.inner_head and not named:
        return None
    if reach.anchor < 0 and kind == "facility" and (own >= 4 or (own == 3 and own_name(tokens, start, head))):
        return _mention(tokens, setting, start, end, reach, kind)
    if reach.anchor < 0 and (kind in _NEEDS_NAME or tokens.flags[head] & GROUP) and not (reach.inner_head or named):
        return None
    if (
        reach.anchor < 0
        and own < 1
        and not (word[0] in "省市县区州镇乡" or says_enough(word) or _is_ours(tokens, start))
    ):
        return None
    if kind == "company" and reach.anchor < 0 and nameless(tokens, start, head):
        return None
    before = char_before(tokens.text, start)
    if reach.anchor >= 0 and (before == "各" or (before == "驻" and word.endswith(_ABROAD))):
        start -= 1
    elif kind == "company":
        start = with_first_character(tokens, start)
    elif kind == "university" or word.endswith("实验室"):
        end = with_bracket(tokens, end)
    return _mention(tokens, setting, start, end, reach, kind)


def _is_ours(tokens: Tokens, start: int) -> bool:
    """该局|稽查支队, 我局|办公室: the word before it says whose it is."""
    before = tokens.ending.get(start)
    return before is not None and bool(tokens.flags[before] & REFERENCE)


def _known(tokens: Tokens, setting: Setting, index: int) -> Mention | None:
    start, end = tokens.starts[index], tokens.ends[index]
    word = tokens.text[start:end]
    kind = "government" if terms("organisations")[word].endswith("\t100000") else ""
    if word[-1] in "报网" and tokens.word(tokens.at.get(end, index)) == "社":
        end += 1
    land = tokens.ending.get(start)
    if land is not None and tokens.flags[land] & COUNTRY and (kind or word.startswith("国家")):  # 巴西|卫生部
        return _mention(tokens, setting, tokens.starts[land], end, Reach(tokens.starts[land], index, land, land), "")
    if land is not None and terms("organisations")[word].endswith(_OF_REGIONS):
        if tokens.word(land).startswith(("香港", "澳门")):  # 香港|卫生署
            return _mention(tokens, setting, tokens.starts[land], end, Reach(start, index, land, land), "government")
        if (
            tokens.word(land) == "政府" and (above := body_reach(tokens, land, True)).anchor >= 0
        ):  # 澳门特别行政区政府|市政署
            return _mention(tokens, setting, above.start, end, above, "government")
        if tokens.flags[index] & HEAD and tokens.flags[land] & (PLACE | LEVEL):  # 江州市|消费者委员会
            return _named(tokens, setting, index, terms("institution_heads")[word])
    return _mention(tokens, setting, start, end, Reach(start, index, index, index), kind)


def _short(tokens: Tokens, setting: Setting, head: int, kind: str) -> Mention | None:
    """A name on 局, 院, 委, 处…: what it is responsible for stands before it (市场监管|局), or a body that it is a
    part of (省市场监管局|计量|处), or a place or level alone (海南|局, 省|局)."""
    if head == 0 or tokens.ends[head - 1] != tokens.starts[head]:
        return None
    before = tokens.flags[head - 1]
    following = tokens.at.get(tokens.ends[head])
    goes_on = following is not None and tokens.flags[following] & (SHORT_HEAD | HEAD)
    if goes_on and not tokens.text.startswith("委会", tokens.starts[head]):
        return None
    reach = body_reach(tokens, head, True)
    start, end = reach.start, tokens.ends[head]
    text = tokens.text[start:end]
    own = (
        reach.anchor >= 0
        and not before & (PLACE | LEVEL)
        and tokens.word(head) in ("局", "厅", "委", "办", "院", "所", "司")
    )
    if own and 4 <= len(text) <= 20 and _ends_here(tokens, end):
        return _mention(tokens, setting, start, end, reach, "government")
    if not before & (FUNCTION | PLACE | LEVEL | HEAD | BODY) and not _office_follows(tokens, head):
        return None
    if before & FUNCTION or (_office_follows(tokens, head) and 3 <= len(text) <= 14):
        return _mention(tokens, setting, start, end, reach, "government" if kind == "short" else kind)
    if tokens.word(head) == "报" and reach.anchor >= 0 and reach.first < head - 1:
        return _mention(tokens, setting, start, end, reach, "media")
    if before & PLACE and tokens.word(head) == "站" and "报" in text:
        return _mention(tokens, setting, start, end, reach, "media")
    if before & (PLACE | LEVEL) and tokens.word(head) in ("局", "厅", "委", "院"):
        return _mention(tokens, setting, start, end, reach, "government")
    return None


def _ends_here(tokens: Tokens, end: int) -> bool:
    """Whether a name can end at a position: no unknown character follows."""
    return end >= tokens.length or end in tokens.at or not "一" <= tokens.text[end] <= "鿿"


def _office_follows(tokens: Tokens, head: int) -> bool:
    """质量发展局局长: an office of a body of this kind directly after the head."""
    following = tokens.at.get(tokens.ends[head])
    if following is None or not tokens.flags[following] & TITLE:
        return False
    return tokens.text[tokens.starts[head]] in tokens.word(following)[:2]


def _mention(tokens: Tokens, setting: Setting, start: int, end: int, reach: Reach, kind: str) -> Mention:
    opened = with_prefix(tokens, start, end, kind)
    if opened < start and tokens.text[end - 1] == "委" and tokens.text.startswith("会", end):
        end += 1  # 民进某省|委会
    start = opened
    if tokens.text[start] == "州" and start not in tokens.ending:
        start -= opens_place(tokens, start - 1)
    if tokens.text[end - 1] == "局" and tokens.text.startswith(("（公司）", "(公司)"), end):
        end += 4  # tobacco authorities are companies as well
    kind = {"weak": "facility", "magazine": "media"}.get(kind, kind)
    opened = reach.anchor >= 0 and tokens.flags[reach.anchor] & (PLACE | REGION)
    if opened and tokens.text.startswith(tuple(terms("named_after")), tokens.starts[reach.anchor]):
        opened = 0
    return Mention(
        Kind.ORGANIZATION,
        start,
        end,
        tokens.text[start:end],
        kind,
        entity=partial(_value, setting),
        opening_place=partial(opening_place, tokens, reach.anchor, setting) if opened else None,
    )


def _value(setting: Setting, mention: Mention) -> EntityValue:
    opened = mention.opening_place
    place = opened.place if opened else None
    code = (place.adcode if place else None) or ""
    if place and place.alternatives and not (setting.home and code.startswith(setting.home[:2])):
        code = ""  # 朝阳区: nothing tells which
    return organization_value(mention.text, code, setting, mention.subtype)
