"""Names of meetings, campaigns, programmes and projects, topics, and groups of people or bodies."""

from __future__ import annotations

import re

from schemas.events import EntityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.phrases import group_reach, thing_reach
from services.extractor.mentions.tokens import (
    CLOSE,
    EVENT,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PROGRAMME,
    SHORT_HEAD,
    Tokens,
)

_GENERIC = frozenset(
    "活动 会议 大会 仪式 培训 行动 工程 计划 项目 检查 抽查 抽检 调查 治理 整治 清理 清查 排查 考核 评价 机制 比赛 演练 展览 约谈 专项 普查 试点 创建 "
    "监督检查 专项检查 课题 竞赛 评选 讲座 比对 比武".split()
)
_ROUNDS = re.compile(r"第[\d一二三四五六七八九十百]{1,4}[届次期场轮]$")
_TOPIC = re.compile(
    r"以[“\"‘]([^”\"’\n]{2,60})[”\"’]为(?:主题|题|主线|核心|重点|内容)|(?:主题|题目|课题)(?:是|为|：|:)[“\"‘]([^”\"’\n]{2,60})[”\"’]"
    r"|(?:围绕|聚焦|紧扣)[“\"‘]([^”\"’\n]{2,60})[”\"’](?:这一|的)?主题"
)
_MAX = 60


def find_events_and_programmes(tokens: Tokens, documents: list[tuple[int, int]]) -> list[Mention]:
    """Names of meetings and the like (EVENT_NAME) and of campaigns and the like (PROGRAMME), outside titles in 《》."""
    text = tokens.text
    found: list[Mention] = []
    events, programmes = terms("event_nouns"), terms("programme_nouns")
    inside = _Spans(documents)
    for index, flag in enumerate(tokens.flags):
        if not flag & (EVENT | PROGRAMME):
            continue
        end = tokens.ends[index]
        if inside.hold(tokens.starts[index]):
            continue
        following = tokens.at.get(end)
        if following is not None and tokens.flags[following] & (EVENT | PROGRAMME):
            continue
        if (
            following is not None
            and tokens.flags[following] & HEAD
            and not tokens.flags[following] & (EVENT | PROGRAMME)
        ):
            continue  # 活动|中心
        word = tokens.word(index)
        end = _through_bracket(tokens, end)
        start = thing_reach(tokens, index).start
        start = _without_date(text, start, end)
        name = text[start:end]
        if name in _GENERIC or len(name) > _MAX or "\n" in name or not name:
            continue
        if word in events and not (word in programmes and "“" in name):
            found.append(_event(text, start, end, events[word]))
        else:
            found.append(_programme(text, start, end))
    found.extend(_quoted(tokens, inside))
    return _longest(found)


def find_topics(text: str) -> list[Mention]:
    """What a day, talk or activity is about, where the words say so (以“…”为主题)."""
    if "题" not in text and "主线" not in text and "核心" not in text:
        return []
    found = []
    for match in _TOPIC.finditer(text):
        which = match.lastindex or 1
        start, end = match.start(which), match.end(which)
        found.append(Mention(Kind.TOPIC, start, end, text[start:end]))
    return found


def find_groups(tokens: Tokens, taken: list[tuple[int, int]]) -> list[Mention]:
    """People and bodies without a name of their own, outside the spans `taken` (persons, titles of documents)."""
    text, kinds = tokens.text, terms("group_nouns")
    found: list[Mention] = []
    inside = _Spans(taken)
    for index, flag in enumerate(tokens.flags):
        if not flag & GROUP:
            continue
        end = tokens.ends[index]
        if inside.hold(tokens.starts[index]):
            continue
        following = tokens.at.get(end)
        if following is not None and tokens.flags[following] & (GROUP | HEAD | SHORT_HEAD):
            continue
        start = group_reach(tokens, index).start
        name = text[start:end]
        if "\n" in name or not name:
            continue
        value = EntityValue(kind="group", name=name)
        found.append(Mention(Kind.GROUP, start, end, name, kinds[tokens.word(index)], entity=value))
    return _longest(found)


def _through_bracket(tokens: Tokens, end: int) -> int:
    """山西品牌丝路行（南美站）: a bracket inside the name."""
    return end


def _without_date(text: str, start: int, end: int) -> int:
    match = re.match(r"(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午)?", text[start:end])
    return start + match.end() if match and match.end() < end - start else start


def _event(text: str, start: int, end: int, kind: str) -> Mention:
    return Mention(Kind.EVENT_NAME, start, end, text[start:end], kind)


def _programme(text: str, start: int, end: int) -> Mention:
    name = text[start:end]
    return Mention(Kind.PROGRAMME, start, end, name, entity=EntityValue(kind="programme", name=name.strip("“”")))


def _quoted(tokens: Tokens, inside: _Spans) -> list[Mention]:
    """“碳访行动”, and “…”和“…”等活动: quotations that are names of activities."""
    text = tokens.text
    found: list[Mention] = []
    for closing, opening in tokens.opening.items():
        start, end = tokens.starts[opening], tokens.ends[closing]
        if text[start] != "“" or not 4 <= end - start <= 40 or inside.hold(start):
            continue
        last = closing - 1
        if last > opening and tokens.flags[last] & PROGRAMME and tokens.ends[last] == end - 1:
            found.append(_programme(text, start, end))
        elif text[end : end + 1] in ("等", "系") and _activity_follows(tokens, end):
            found.append(_programme(text, start, end))
        elif text[end : end + 1] in ("、", "和", "“", "及") and _listed(tokens, end):
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


def _listed(tokens: Tokens, position: int) -> bool:
    """Whether a quotation is followed by others that end in 等活动."""
    text = tokens.text
    for _ in range(6):
        if text[position : position + 1] in ("、", "和", "及"):
            position += 1
        if text[position : position + 1] != "“":
            return False
        index = tokens.at.get(position)
        closing = next((c for c, o in tokens.opening.items() if o == index), None)
        if closing is None:
            return False
        position = tokens.ends[closing]
        if text[position : position + 1] == "等":
            return _activity_follows(tokens, position)
    return False


def _longest(found: list[Mention]) -> list[Mention]:
    """Of overlapping mentions of one kind the longer one."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end and mention.kind is kept[-1].kind:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    last: dict[Kind, Mention] = {}
    out = []
    for mention in kept:
        before = last.get(mention.kind)
        if before and mention.start < before.end:
            continue
        last[mention.kind] = mention
        out.append(mention)
    return out


class _Spans:
    """Whether a position lies in one of some spans; asked in rising order or not."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._covered = {p for start, end in spans for p in range(start, end)}

    def hold(self, position: int) -> bool:
        return position in self._covered


__all__ = [
    "CLOSE",
    "JOIN",
    "LEVEL",
    "OPEN",
    "PLACE",
    "_ROUNDS",
    "find_events_and_programmes",
    "find_groups",
    "find_topics",
]
