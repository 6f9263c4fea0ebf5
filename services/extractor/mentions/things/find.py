"""Names of meetings, campaigns, programmes and projects, topics, and groups of people or bodies."""

from __future__ import annotations

import re
from bisect import bisect_right

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Kind, Mention, entity_named, unquoted
from services.extractor.mentions.things.phrases import group_reach, thing_reach
from services.extractor.mentions.tokens import GROUPS, THINGS, Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    EVENT,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    PLACE,
    PROGRAMME,
    SHORT_HEAD,
    TIME,
)

_TOPIC_BEFORE = re.compile(
    r"以(?:(?:“((?:[^“”\n]|“[^“”\n]{1,20}”){2,60})”|[\"‘]([^\"’\n]{2,60})[\"’])为(?:年?主题|题|主线|核心|重点|内容)|([^“”\"，。；：、\n]{4,40})为(?:主题|主线))"
)
_TOPIC_AFTER = re.compile(
    r"(?:主题|题目|课题)(?:是|为|：|:)(?:“([^“”\n]{2,60})”|[\"‘]([^\"’\n]{2,60})[\"’]|([^“”\"《，。；：\n]{4,40})(?=[，。；\n]|$))"
)
_TOPIC_ROUND = re.compile(
    r"(?:围绕|聚焦|紧扣)(?:“([^“”\n]{2,60})”|[\"‘]([^\"’\n]{2,60})[\"’])(?:这[一个]|的)?(?:活动|宣传|年度|大会)?主题"
)
_TOPIC_OF = re.compile(r"“((?:[^“”\n]|“[^“”\n]{1,20}”){2,60})”为主题的")
_PLAN_FOR = re.compile(r"《(?:关于)?([^《》\n]{4,50}?)(?:的)?(?:实施|行动|工作|专项)?方案》")
_PLACES_OF = re.compile(r"等(?:地|省|市|省份|城市|地区|省区市)?的?$")
_COUNT = re.compile(
    r"(?:近|约|超过|逾|多达|不少于)?[\d,，.]+(?:余|多)?(?:万|千|百)?(?:余|多)?(?:家|名|位|个|人|户|所|批次|批|场次|场|次|项|期)"
)
_BEGINS_COUNT = frozenset("近约超逾多不0123456789０１２３４５６７８９,，.")
_DATE = re.compile(r"(?:(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)(?:[上下]午)?")
_DAY = re.compile(r"\d{1,2}月\d{1,2}日(?:[上下]午|晚|凌晨)?$")
_DAY_ENDS = frozenset("日午晚晨")
_GOES_ON = frozenset("组队员")
"""Characters that make somebody of a thing (督察组, 调查员)."""
_WORK = frozenset({"检查", "抽查", "排查", "调查", "督查", "核查", "清查", "抽检", "整治"})
"""Pieces of work that a clause tells with its subject before it, without a verb between."""
_DOERS = frozenset("门组队员警关")
"""Last characters of those who do such work: 部门, 检查组, 执法队, 人员, 民警, 机关."""


def find_events_and_programmes(tokens: Tokens, documents: list[Mention], people: list[Mention]) -> list[Mention]:
    """Names of meetings and the like (EVENT_NAME) and of campaigns and the like (PROGRAMME), outside titles in 《》."""
    text = tokens.text
    found: list[Mention] = []
    events = terms("event_nouns")
    inside = Cover(tokens.length, documents)
    person_ends = [p.whole_end for p in people]
    for index in tokens.having[THINGS]:
        end = tokens.ends[index]
        if inside.holds(tokens.starts[index]):
            continue
        following = tokens.at.get(end)
        if (following is not None and tokens.flags[following] & (EVENT | PROGRAMME | HEAD)) or _goes_on(text, end):
            continue  # 活动|中心
        word = tokens.word(index)
        start = thing_reach(tokens, index).start
        start = _without_lead(tokens, start, index, end)
        start = _without_date(text, start, tokens.starts[index], end)
        counted = _COUNT.match(text, start, end) if text[start] in _BEGINS_COUNT else None
        if counted:
            start = counted.end()
        after_person = bisect_right(person_ends, tokens.starts[index]) - 1
        if after_person >= 0 and person_ends[after_person] > start:
            continue  # an office or a verb that no list knows stands between
        name = text[start:end]
        if name in terms("generic_things") or _acted_at_place(tokens, start, index):
            continue
        if word == "约谈" and _ABOUT.search(name) is not None:  # 某局就某事故|约谈|甲、乙
            continue
        if word in events:
            found.append(_event(text, start, end, events[word]))
        else:
            found.append(_programme(text, start, end))
    found.extend(_quoted(tokens, inside))
    found.extend(p for d in documents if (p := _planned(d)))
    return _longest(found)


def _planned(document: Mention) -> Mention | None:
    """《…专项整治实施方案》: the campaign that a plan in 《》 is for."""
    if document.subtype != "plan":
        return None
    match = _PLAN_FOR.fullmatch(document.text)
    if not match or not match[1].endswith(tuple(terms("programme_nouns"))):
        return None
    name = match[1]
    start = document.start + match.start(1)
    return Mention(Kind.PROGRAMME, start, start + len(name), name, entity=entity_named("programme", name))


_TOPICS = (
    (_TOPIC_BEFORE, ("为主题", "为题", "为主线", "”为核心", "”为重点", "”为内容")),
    (_TOPIC_AFTER, ("主题是", "主题为", "主题：", "主题:", "题目", "课题")),
    (_TOPIC_OF, ("”为主题的",)),
    (_TOPIC_ROUND, ("围绕“", "聚焦“", "紧扣“")),
)
"""Patterns, each with words of which one must stand in the text."""


def find_topics(text: str) -> list[Mention]:
    """What a day, talk or activity is about, where the words say so (以“…”为主题, 主题为…)."""
    found: list[Mention] = []
    for pattern, words in _TOPICS:
        if not any(map(text.__contains__, words)):
            continue
        for match in pattern.finditer(text):
            which = match.lastindex or 1
            found.append(Mention(Kind.TOPIC, match.start(which), match.end(which), match[which]))
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    done = 0
    for mention in found:
        if mention.start >= done:
            kept.append(mention)
            done = mention.end
    return kept


def find_groups(tokens: Tokens, taken: Cover, people: list[Mention], bodies: list[Mention]) -> list[Mention]:
    """People and bodies without a name of their own, outside what is taken (persons, bodies, titles); a group that
    begins within a body's name begins with it (市民政局救助处|负责人)."""
    text, kinds = tokens.text, terms("group_nouns")
    found: list[Mention] = []
    person_ends = [p.whole_end for p in people]
    body_ends = [b.end for b in bodies]
    for index in tokens.having[GROUPS]:
        end = tokens.ends[index]
        if taken.touches(tokens.starts[index], end) or tokens.speaks_for(index) or text.startswith("支出", end):
            continue  # 城乡社区|支出: a kind of expenses
        following = tokens.at.get(end)
        if following is not None and tokens.flags[following] & (GROUP | HEAD | SHORT_HEAD):
            continue
        start = _of_places(tokens, group_reach(tokens, index).start)
        body = bisect_right(body_ends, start)
        if body < len(bodies) and bodies[body].start < start:
            start = bodies[body].start
        if text[start] in _BEGINS_COUNT:
            lead = _DATE.match(text, start, end) or _COUNT.match(text, start, end)
            start = lead.end() if lead else start
        after_person = bisect_right(person_ends, tokens.starts[index]) - 1
        if after_person >= 0 and person_ends[after_person] > start:
            continue
        name = text[start:end]
        value = entity_named("group", name)
        found.append(Mention(Kind.GROUP, start, end, name, kinds[tokens.word(index)], entity=value))
    return _longest(found)


def _of_places(tokens: Tokens, start: int) -> int:
    """河北、山西等地的消防部门: the places before a group belong to its words."""
    text = tokens.text
    match = _PLACES_OF.search(text, max(0, start - 6), start)
    if not match:
        return start
    index = tokens.ending.get(match.start(), -1)
    found = start
    while index >= 0 and tokens.flags[index] & PLACE:
        found = tokens.starts[index]
        if index < 2 or not tokens.flags[index - 1] & JOIN:
            break
        index -= 2
    return found


def _acted_at_place(tokens: Tokens, start: int, head: int) -> bool:
    """在北京|会见, 市委、市政府|会见: a place or who does it, and then a word that names nothing by itself."""
    if tokens.word(head) not in ("会见", "会谈", "约谈") or not head:
        return False
    before = tokens.flags[head - 1] if tokens.ends[head - 1] == tokens.starts[head] else 0
    alone = tokens.starts[head - 1] <= start and before & PLACE
    behind = char_before(tokens.text, start) in ("在", "于")
    return bool(alone or behind or before & (HEAD | BODY | SHORT_HEAD))


_ABOUT = re.compile("[就对因]")


def _goes_on(text: str, end: int) -> bool:
    """Whether the noun is a part of a word for somebody: 督察|组, 调查|员; not before 组织 or 员工."""
    return text[end : end + 1] in _GOES_ON and text[end : end + 2] not in ("组成", "组织", "组建", "员工", "队伍")


def _without_lead(tokens: Tokens, start: int, head: int, end: int) -> int:
    """Without what stands before the name: the 前 of 年底前, 我县 and its like, and, before a piece of work, those who
    do it (检查组|随机抽查)."""
    text = tokens.text
    before = tokens.ending.get(start)
    if before is not None and tokens.flags[before] & TIME and text[start] in "前后内起":
        start += 1
    first = tokens.at.get(start)
    if first is not None and tokens.flags[first] & LEVEL and text[start] in "我本该":
        start = tokens.ends[first]
    if text[end - 2 : end] in _WORK:
        for index in range(head - 1, tokens.before(start), -1):
            if (
                tokens.flags[index] & GROUP
                and tokens.ends[index] - start >= 3
                and text[tokens.ends[index] - 1] in _DOERS
            ):
                return tokens.ends[index]
    return start


def _without_date(text: str, start: int, head: int, end: int) -> int:
    """Without the day that stands before the name, or right before its noun (某局5月14日|约谈)."""
    match = _DATE.match(text, start, end) if text[start : start + 1].isdigit() else None
    if match is None and char_before(text, head) in _DAY_ENDS:
        match = _DAY.search(text[:head], start)
    return match.end() if match else start


def _event(text: str, start: int, end: int, kind: str) -> Mention:
    return Mention(Kind.EVENT_NAME, start, end, text[start:end], kind)


def _programme(text: str, start: int, end: int) -> Mention:
    name = text[start:end]
    return Mention(Kind.PROGRAMME, start, end, name, entity=entity_named("programme", unquoted(name)))


def _quoted(tokens: Tokens, inside: Cover) -> list[Mention]:
    """“碳访行动”, and “…”等活动: quotations that are names of activities."""
    text = tokens.text
    found: list[Mention] = []
    for closing, opening in tokens.opening.items():
        start, end = tokens.starts[opening], tokens.ends[closing]
        if text[start] != "“" or not 4 <= end - start <= 40 or inside.touches(start, end):
            continue
        last = closing - 1
        if (last > opening and tokens.flags[last] & PROGRAMME and tokens.ends[last] == end - 1) or (
            text[end : end + 1] in ("等", "系") and _activity_follows(tokens, end)
        ):
            found.append(_programme(text, start, end))
    return found


def _activity_follows(tokens: Tokens, position: int) -> bool:
    for _ in range(3):
        index = tokens.at.get(position)
        if index is None:
            return False
        if tokens.flags[index] & (PROGRAMME | EVENT):
            return True
        position = tokens.ends[index]
    return False


def _longest(found: list[Mention]) -> list[Mention]:
    """Of overlapping mentions of one kind the first, of those that start together the longest."""
    kept: list[Mention] = []
    done = dict.fromkeys(Kind, 0)
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= done[mention.kind]:
            done[mention.kind] = mention.end
            kept.append(mention)
    return kept
