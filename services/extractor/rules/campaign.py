"""Campaigns: a body starts or carries on an action, rectification, publicity drive or project with a name."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups, partners
from services.extractor.fillers import Filler, durations, nominal, nominals, programmes
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_ACTIVITY = re.compile(r"[^”》](?:活动|宣传)$")


_AIMABLE = re.compile(
    r"(?:单位|企业|机构|行业|领域|学校|市场|门店|场所|商户|社区|医院|部门|群体|人员|居民|学生|项目|景区)$"
)
_ABSTRACT = re.compile(r"(?:问题|情况|要求|需求|原因|特点|重点|目标|现象|形势)$")


def _activities(reading: Reading, phrase: Phrase) -> list[Filler]:
    """An activity without a title of its own: 消防宣传活动."""
    return nominal(reading, phrase) if _ACTIVITY.search(reading.say(phrase)) else []


def _programmes(reading: Reading, phrase: Phrase) -> list[Filler]:
    return [] if _activities(reading, phrase) else programmes(reading, phrase)


def _targets(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what is aimed at, without the place before it (全省餐饮服务单位)."""
    places = [m for m in reading.mentions.within(phrase.start, phrase.end, Kind.PLACE) if m.start == phrase.start]
    rest = Phrase(places[-1].end if places else phrase.start, phrase.end)
    if places and not _AIMABLE.search(reading.say(rest)):
        return []
    if (
        rest.end - rest.start < 3
        or reading.say(rest).startswith(("范围", "各地"))
        or _ABSTRACT.search(reading.say(rest))
    ):
        return []
    return nominals(reading, rest)


def _aimed_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在全省餐饮服务单位: whom the campaign reaches, not where it is."""
    return _targets(reading, phrase) if _AIMABLE.search(reading.say(phrase)) else []


RULE = Rule(
    type=EventType.CAMPAIGN,
    triggers=(
        Trigger(
            """
                开展 组织开展 启动 正式启动 开启 拉开 推出 实施 组织实施 发起 共同发起 推进 深入开展 集中开展
                部署开展 打响 牵头开展 联合开展
            """,
            heads="""
                行动 专项行动 专项整治 整治 专项治理 治理 专项整治行动 活动 宣传活动 主题活动 宣传 工程 攻坚
                攻坚战 宣传周 宣传月 活动周 活动月 质量月 集中整治 大整治 百日行动 三年行动 试点
            """,
            confidence=0.8,
        ),
        Trigger(
            "举办 举行 主办 联合举办 共同举办 共同主办 联合主办",
            heads="宣传活动 主题活动 系列活动 公益活动 开放日 活动 宣传日 活动日",
            confidence=0.7,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", _programmes),
        Slot(Role.NAME, "name", _activities),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners),
        Slot(Role.CO_ORGANIZER, "承办 协办", bodies),
        Slot(Role.PARTICIPANT, "组织", groups),
        Slot(Role.TARGET, "对 针对", _targets),
        Slot(Role.TARGET, "在", _aimed_places),
        Slot(Role.DURATION, "behind", durations),
    ),
    identity="programme organizer | time programme | time name organizer",
    likeness="programme name organizer",
)
