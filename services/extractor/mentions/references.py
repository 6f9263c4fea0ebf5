"""Words that stand for a body or person named before: 三方, 该局, 我院, 他."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from schemas.events import EntityValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention, entity_named
from services.extractor.mentions.organizations.find import publishers
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.tokens import REFERENCES, Tokens
from services.extractor.mentions.values import changed
from services.extractor.mentions.vocabulary import JOIN, PLACE, REGION

_PARTIES = {"two": 2, "three": 3, "four": 4}
_TWO = 2
_SOON = 60
"""A word such as 双方 may precede the bodies that it counts by so many characters."""


def find_references(
    tokens: Tokens,
    setting: Setting,
    organizations: list[Mention],
    persons: list[Mention],
    lists: list[list[Mention]],
) -> list[Mention]:
    """References with what they stand for; those that nothing explains have no antecedents."""
    found: list[Mention] = []
    for index in tokens.having[REFERENCES]:
        start, end = tokens.starts[index], tokens.ends[index]
        word = tokens.word(index)
        kind = terms("references")[word]
        if word.endswith("委") and tokens.text.startswith("员会", end):  # 该委|员会
            end += 2
        mention = Mention(Kind.GROUP, start, end, tokens.text[start:end], "reference")
        if kind in _PARTIES:
            following = tokens.text[end : end + 1]
            if following and char_before(tokens.text, start) == "第":
                continue
            if _COUNTRIES.search(tokens.text, max(0, start - 2), start):
                found.append(mention)
                continue
            counted = word.find("家") + 1
            if counted and char_before(tokens.text, start) not in _OPENING:  # 约谈两家单位: others
                others = entity_named("group", word[counted:])
                found.append(Mention(Kind.GROUP, start + counted, end, others.name, "bodies", entity=others))
                continue
            pairs = _paired_with_own(tokens.text, found, organizations)
            mention.antecedents = _parties(tokens.text, start, _PARTIES[kind], [*lists, *pairs], organizations)
        elif kind == "places":
            start = _places_before(tokens, index)
            if start == tokens.starts[index]:
                continue
            mention = Mention(Kind.GROUP, start, end, tokens.text[start:end], "bodies")
        elif kind == "that":
            mention.antecedents = last_alike(tokens.text, start, word[1:], organizations)
        elif publisher := publisher_alone(setting, organizations, word[1:]):
            mention.entity = publisher.entity
            found.append(mention)
            continue
        else:
            mention.antecedents = _own(start, word[1:], setting, organizations)
        mention.entity = _value
        found.append(mention)
    if persons and ("他" in tokens.text or "她" in tokens.text):
        found.extend(_pronouns(tokens.text, persons))
    return found


def join_departments(organizations: list[Mention], references: list[Mention]) -> None:
    """我局|计量科, 该局|执法大队: the department is called with the body that the reference stands for."""
    own = {r.end: r.entity for r in references if r.entity is not None and r.entity.kind == "organization"}
    for mention in organizations if own else ():
        inside = mention.subtype in ("department", "government") and mention.opening_place is None
        if inside and (body := own.get(mention.start)) is not None:
            mention.entity = changed(body, name=body.name + mention.text)


def stand_for_parties(groups: list[Mention], references: list[Mention]) -> None:
    """三方|代表, 双方|负责人: those who come for the parties stand for them."""
    parties = {r.start: r for r in references if len(r.antecedents) > 1}
    for group in groups if parties else ():
        sent_by = parties.get(group.start)
        if sent_by is not None and _SENT.fullmatch(group.text, len(sent_by.text)):
            group.subtype, group.antecedents = "reference", sent_by.antecedents


_SENT = re.compile("(?:单位|企业|部门)?(?:有关|相关|主要)?(?:代表|负责人|负责同志|领导)")
_OPENING = ("", "，", "。", "；", "\n")
_COUNTRIES = re.compile(r"中[一-龥]$")
"""中法|双方: states, whatever bodies were named before."""


def _value(mention: Mention) -> EntityValue:
    """The value of the one that a word stands for; a group's own where it stands for several."""
    meant = mention.antecedents[0].entity if len(mention.antecedents) == 1 else None
    return meant or entity_named("group", mention.text)


def _places_before(tokens: Tokens, index: int) -> int:
    """粤港澳三地, 北京、天津两地: the places that the word counts."""
    start = tokens.starts[index]
    index -= 1
    while index >= 0 and tokens.ends[index] == start and tokens.flags[index] & (PLACE | REGION):
        start = tokens.starts[index]
        if index < 2 or not tokens.flags[index - 1] & JOIN:
            break
        start, index = tokens.ends[index - 2] + 1, index - 2
    return start


def _parties(
    text: str, start: int, count: int, lists: list[list[Mention]], organizations: list[Mention]
) -> list[Mention]:
    """The nearest list of so many different organisations, before the word or, in a lead, after it; two that 与 joins
    rather than two in a row."""

    def joined(members: list[Mention]) -> bool:
        return text[members[0].end : members[-1].start].startswith(("与", "和", "同", "携手", "联合", "会同"))

    def at(mention: Mention) -> bool:
        return char_before(text, mention.start) in ("在", "于")

    parting = [members for members in lists if len({m.text for m in members}) == count]
    fitting = [members for members in parting if not _CAME_ALONG.match(text, members[-1].end)]
    before = sorted((members for members in fitting if members[0].start < start), key=lambda members: members[0].start)
    near = [members for members in fitting if 0 < members[0].start - start <= _SOON]
    paired = [members for members in before if count == _TWO and joined(members)]
    before = paired or before
    chosen = before[-1] if before else (near[0] if near else [])
    if chosen:
        return chosen
    named = list({m.text: m for m in organizations if m.start < start and not m.antecedents and not at(m)}.values())
    return named if len(named) == count else []


_CAME_ALONG = re.compile(
    r"等?(?:部门|单位)?(?:有关|相关|主要|分管)?(?:负责人|负责同志|领导|同志)(?:等|一同|共同|分别)?(?:参加|陪同|出席|列席)"
)
"""甲局、乙所|负责人参加: those who come along are not the two parties."""


def _paired_with_own(text: str, references: list[Mention], organizations: list[Mention]) -> list[list[Mention]]:
    """甲局会同乙局: who acts with whom; 我校与某市人民政府: the body that publishes, by the word that stands for it,
    and the one that it deals with."""
    starting = {m.start: m for m in organizations}
    pairs = [
        [first, second]
        for first, second in pairwise(organizations)
        if first.text != second.text and text[first.end : second.start] in ("会同", "联合")
    ]
    for own in references:
        other = starting.get(own.end + 1)
        if own.text[0] in "我本" and other is not None and text.startswith(("与", "和", "同"), own.end):
            pairs.append([own, other])
    return pairs


def last_alike(text: str, start: int, ending: str, organizations: list[Mention]) -> list[Mention]:
    """The last organisation before the word whose name ends alike (该局 → …局, …市场监管局); rather one that acts than
    those whose unnamed officers came along (甲局、乙局有关负责人参加), or with which it acts (甲局联合乙局). In a
    paragraph that names none, it is the one of the headline, unless another opened a paragraph since."""
    alike = [m for m in organizations if m.end <= start and _ends_alike(m, ending)]
    line = text.rfind("\n", 0, start)
    if ending == "机构" and alike and text.rfind("机构", 0, start) >= alike[-1].end:
        return []  # 约谈机构负责人，…|该机构退费: one that has no name
    if alike and alike[-1].end <= line and not text.startswith("\n", alike[-1].start - 1):
        headline = [m for m in alike if m.end <= text.find("\n")]
        if len({m.name for m in headline}) == 1:
            return [_first_form(headline[0])]
    acting = [m for m in alike if not _SENDS_OFFICERS.match(text, m.end)] or alike
    at = len(acting) - 1
    while at > 0 and text[acting[at - 1].end : acting[at].start] in ("、", "和", "及"):
        at -= 1
    with_others = at > 0 and _WITH.fullmatch(text, acting[at - 1].end, acting[at].start)
    return [_first_form(m) for m in (acting[at - 1 : at] if with_others else acting[-1:])]


_WITH = re.compile(r"[^，。；\n]{0,12}(?:联合|会同|携手|联手|协同|配合|[与同])(?:[^，。；\n]{0,24}[、和])?")


_SENDS_OFFICERS = re.compile(
    r"(?:[、和][^，。；、和]{1,16}){0,20}等?(?:部门|单位)?(?:有关|相关|主要|分管)?(?:负责人|负责同志|领导)(?!介绍|表示|透露|告诉|说)"
)


def _own(start: int, ending: str, setting: Setting, organizations: list[Mention]) -> list[Mention]:
    """The body that publishes: the one that the article's source, issuer or site names or that signs it, else the one
    most often named."""
    text = setting.article.text
    others = {
        m.text
        for m in organizations
        if _OWN_AND.search(text, max(0, m.start - _BEFORE_NAME), m.start)
        or _COMES_TO_US.match(text, m.end)
        or _DEMANDS.match(text, m.end)
    }
    named = [m for m in organizations if m.text not in others and _ends_alike(m, ending) and not _EACH.match(m.text)]
    for value in (setting.article.issuer, setting.article.source, setting.article.site_name):
        for mention in named:
            if value and (mention.text in value or mention.name in value):
                return [_first_form(mention)]
    published = {m.name for m in publishers(setting)} if named else ()
    for mention in named:
        if mention.name in published:  # 市局, where a shorter name of it is the source
            return [_first_form(mention)]
    for mention in named:
        if _signs(text, mention):
            return [_first_form(mention)]
    if not named:
        return []
    (best, times), *rest = Counter(m.name for m in named).most_common(2)
    if times == 1 and rest:
        return []
    if times == 1 and all(_is_another(start, m, text) for m in named):
        return []
    return [_first_form(next(m for m in named if m.name == best))]


def publisher_alone(setting: Setting, organizations: list[Mention], ending: str) -> Mention | None:
    """The body that publishes, as the article's source or issuer names it, where the text itself does not."""
    alike = [m for m in publishers(setting) if _ends_alike(m, ending)]
    if not alike or any(m.name == alike[0].name or m.text in alike[0].name for m in organizations):
        return None
    return alike[0]


def _signs(text: str, named: Mention) -> bool:
    """Whether the name stands by itself, or in brackets, in one of the last lines, or opens the title of a paper
    (某局关于…)."""
    if named.start == 0 and text.startswith("关于", named.end):
        return True
    before, behind = char_before(text, named.start), text[named.end : named.end + 1]
    closing = (before in ("\n", " ", "\u3000") and behind in ("\n", "")) or (before == "（" and behind == "）")
    return closing and text.count("\n", named.end) <= _LAST_LINES


_COMES_TO_US = re.compile(r"[^，。；\n]{0,24}?(?:来|到|赴|莅临|访问|考察)[我本][一-龥]")
"""某院副院长一行|来我院: a guest's body is not our own."""
_DEMANDS = re.compile(r"关于[^，。；\n]{2,30}?的(?:有关|相关|总体|统一|工作)*(?:要求|部署|安排|通知|精神)")
"""落实省院、市院|关于做好联络工作的要求: who is above us."""
_EACH = re.compile(r".{0,3}各")
"""各县局, 全国各省计量院: none of them is our own."""
_LAST_LINES = 2
_BEFORE_NAME = 60
_OWN_AND = re.compile(r"[我本][一-龥]{1,2}[与和同]$|[我本][校院][^，。；、\n]{0,7}$|来自[^，。；\n]*$")
"""我院与|某医院: whom one deals with is not oneself, nor is 我校|某学院, a part of it, nor who comes from elsewhere
(来自|某院)."""


def _is_another(start: int, named: Mention, text: str) -> bool:
    """Whether a body named once is hardly our own: 我局召开会议，县农业农村局…参加; 省局局长…来我局考察."""
    return named.start > start or not any(mark in text[named.end : start] for mark in "。\n")


def _ends_alike(mention: Mention, ending: str) -> bool:
    name = mention.name
    if ending in _ANY_BODY:
        return mention.subtype == "company" if ending == "企业" else ending != "机构" or not name.endswith(_OFFICES)
    if ending in _ENDS:
        return name.endswith(_ENDS[ending])
    return mention.text.endswith(ending) or name.endswith(ending) or (ending == "委" and name.endswith("委员会"))


_ANY_BODY = ("单位", "部门", "机构", "企业")
_OFFICES = ("局", "委", "委员会", "政府", "办公室", "办事处", "厅")
"""该机构 is none of these."""
_ENDS = {
    "校": ("大学", "学院", "学校", "中学", "小学", "党校", "高中", "校区"),
    "司": ("公司", "集团", "厂", "司", "企业"),
    "行": ("银行", "分行", "支行", "信用社"),
    "会": ("会",),
    "部": ("部", "医院", "公司", "学院"),
}
"""What 我校, 我司 and the like may be."""


def _first_form(mention: Mention) -> Mention:
    return mention.antecedents[0] if mention.antecedents else mention


def _pronouns(text: str, persons: list[Mention]) -> list[Mention]:
    """他 and 她: the last person named before it in the same paragraph, else whom the text before speaks of most."""
    found = []
    for pronoun in _PRONOUN.finditer(text):
        at = pronoun.start()
        line = text.rfind("\n", 0, at)
        before = [p for p in persons if p.end <= at]
        if not before:
            continue
        near = [p for p in before if line < p.start]
        person = near[-1] if near else _most_named(before)
        mention = Mention(Kind.GROUP, at, at + 1, pronoun[0], "pronoun", entity=_value)
        mention.antecedents = [_first_form(person)]
        found.append(mention)
    return found


_PRONOUN = re.compile(r"[他她](?:(?<![一-龥].)(?![们人国乡日处山妈的])|(?<=[任命聘请选举授予给予推评].)(?=为|“|《))")
"""He or she who does something, at the beginning of a clause, or is made something (任命她为校长). It begins with the
character, so that the engine looks for that alone."""


def _most_named(persons: list[Mention]) -> Mention:
    """The person whose name is said most often, the first of them; the last where none is said twice."""
    counts = Counter(p.text for p in persons)
    name, times = counts.most_common(1)[0]
    return next(p for p in persons if p.text == name) if times > 1 else persons[-1]
