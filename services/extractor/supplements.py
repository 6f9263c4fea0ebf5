"""Sentences that add to an event told elsewhere: who attended, chaired, spoke, went along, held it with whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType, Role
from services.extractor.additions import add_once
from services.extractor.bodies import applicants, bodies, groups
from services.extractor.candidates import Candidate
from services.extractor.fillers import (
    Filler,
    counts,
    headcounts,
    matters,
    matters_dealt_with,
    persons,
    quantities,
    times,
    venues,
)
from services.extractor.gatherings import GATHERINGS, HELD, MAIN, VISITS
from services.extractor.grammar.frames import Frame, read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import read_stance
from services.extractor.grammar.verbs import acts_as_verb, makes_noun
from services.extractor.holding import unnamed_officers
from services.extractor.recalled import dealers
from services.extractor.rulebook import Slot
from services.extractor.slots import fill_slot

_DEFINITE = re.compile(
    r"^(?:本次|此次|该|本届|这次|当天的?)?(?:系列)?"
    r"(?:活动|会议|大会|仪式|论坛|培训班?|培训会|比赛|大赛|竞赛|讲座|座谈会|启动仪式|签约仪式|研讨会|发布会|赛事|展会|展览|演练"
    r"|整治(?:工作|行动|活动)?|专项(?:整治|行动|治理|检查|工作)(?:工作|行动|活动)?|治理工作|检查工作|博览会|推介会|交流会|会展|峰会|年会|研修班|锦标赛|联赛|行动|项目|评选|晚会|演出|观摩会|推进会|比武|决赛|开幕式|闭幕式|讲堂|洽谈会|签约|沙龙|评审会|典礼)$"
    r"|^(?:本次|此次|本届|这次)[^，。；]{0,24}(?:会|活动|仪式|论坛|培训|班|赛|讲座|演练|展览|展|评选|行动)$"
)


def _further_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who held it too; what was held is no holder (活动由…承办)."""
    return [] if _DEFINITE.match(reading.say(phrase)) else bodies(reading, phrase)


def _last_days(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将持续到年底, 至8月底结束: the time right behind the verb, or before it behind 至 or 到."""
    near = Phrase(phrase.start, min(phrase.end, phrase.start + _NEAR))
    if reading.text[phrase.start - 1 : phrase.start] not in ("到", "至"):
        near = Phrase(max(phrase.start, phrase.end - _NEAR), phrase.end)
    found = times(reading, near)
    return [f for f in found if reading.text[f.phrase.start - 1 : f.phrase.start] in ("到", "至", "于")][-1:]


_NEAR = 16


@dataclass(frozen=True, slots=True)
class Supplement:
    """Verbs that add to an event, and what they add."""

    verbs: str
    slots: tuple[Slot, ...]
    hosts: tuple[EventType, ...]
    definite: bool = False
    """The subject must refer back to an event (活动由…主办)."""
    anyhow: bool = False
    """Also what is planned, allowed or demanded (可通过…申报)."""
    unnamed: bool = False
    """Only for an event without a name of its own."""
    near: bool = False
    """Only for an event told in the same paragraph or the one before."""
    once: bool = False
    """Only roles that nothing fills yet."""


SUPPLEMENTS = (
    Supplement(
        """
        出席 参加 列席 参会 到会 参训 参赛 参演 参与 与会 参加了 出席了 参与了 应邀出席 应邀参加 分别出席
        莅临指导 莅会指导 莅会 莅临 观摩 现场观摩 听取 观看 见证 共同见证 剪彩 参加活动
        """,
        (
            Slot(Role.ATTENDEE, "邀请 before goer", persons),
            Slot(Role.PARTICIPANT, "邀请 组织 选派 召集 goer", groups),
            Slot(Role.QUANTITY, "before", headcounts),
        ),
        (*GATHERINGS, EventType.VISIT_RESEARCH),
    ),
    Supplement(
        "组织了 邀请了 邀请到 吸引了 汇聚了 汇集了 聚集了 云集了 集结了 共吸引",
        (Slot(Role.PARTICIPANT, "object", groups), Slot(Role.QUANTITY, "object", headcounts)),
        HELD,
        definite=True,
    ),
    Supplement(
        "汇报 作汇报 作了汇报 通报 介绍 交流发言 作交流发言 发言 作了发言 表态发言 作表态发言",
        (Slot(Role.PARTICIPANT, "subject", unnamed_officers),),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        "旁听 到场旁听",
        (Slot(Role.PARTICIPANT, "subject", groups), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.INSPECTION_ENFORCEMENT,),
    ),
    Supplement(
        "主持 主持召开 主持会议 主持仪式 主持活动 共同主持", (Slot(Role.MODERATOR, "由 subject", persons),), GATHERINGS
    ),
    Supplement(
        """
        致辞 致词 讲话 发言 作报告 作主题报告 作总结讲话 作工作报告 作会议总结 作总结 作说明 作表态发言
        作表态讲话 作动员讲话
        作主旨演讲 发表讲话 发表致辞 宣读 揭牌 签约 签字 通报 作交流发言 作主题发言 作典型发言 作主旨报告 作工作部署
        作了讲话 作了发言 作了致辞 作了报告 总结讲话 表态发言 交流发言 致欢迎辞 致欢迎词 致开幕词 致闭幕词 致贺词
        致开幕辞 致闭幕辞 致答谢辞 致答谢词 致贺辞
        致祝酒辞 致辞祝贺
        主旨演讲 发表演讲 发表主旨演讲 作了汇报 作汇报 汇报 宣布 授旗 授牌 揭幕 作点评 点评
        """,
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.MEETING, EventType.AGREEMENT_SIGNING, EventType.ORGANIZATION_FOUNDING),
    ),
    Supplement("授课 讲授 主讲 讲解", (Slot(Role.SPEAKER, "subject 邀请 由", persons),), (EventType.TRAINING_LECTURE,)),
    Supplement(
        "主办 举办 共同举办 联合举办 联合主办 共同主办 发起 联合发起 共同发起 倡议发起 组织举办 牵头举办 合办 联办",
        (Slot(Role.ORGANIZER, "由 subject", _further_holders),),
        HELD,
        definite=True,
    ),
    Supplement("举行 召开 举办", (Slot(Role.LOCATION, "在 于", venues),), HELD, definite=True, once=True),
    Supplement(
        "承办 协办 联合承办 联合协办",
        (Slot(Role.CO_ORGANIZER, "由 主办 承办 举办 subject", _further_holders),),
        HELD,
        definite=True,
    ),
    Supplement(
        "申报 报名 投标 申请 参评",
        (
            Slot(Role.APPLICANT, "subject", applicants),
            Slot(Role.CHANNEL, "通过", groups),
            Slot(Role.QUANTITY, "before", counts),
        ),
        (EventType.CALL_FOR_PROPOSALS, EventType.COMPETITION_COMPARISON),
        anyhow=True,
        once=True,
    ),
    Supplement(
        "研究部署 安排部署 专题研究 研究 传达学习 学习贯彻 审议 部署 动员部署 专题部署 研讨 专题学习 部署推进",
        (Slot(Role.TOPIC, "object", matters_dealt_with),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        "进行 展开 开展 研讨 讨论 交流 探讨 座谈 深入交流 深入研讨 深入探讨 进行了 展开了",
        (Slot(Role.TOPIC, "围绕 就", matters),),
        (EventType.MEETING, EventType.VISIT_RESEARCH),
        once=True,
        near=True,
    ),
    Supplement(
        "持续到 持续至 延续到 延续至 截止到 截止至 将持续至 将持续到 一直持续到 将延续至 结束",
        (Slot(Role.END_TIME, "behind before", _last_days),),
        (EventType.CAMPAIGN, EventType.COMPETITION_COMPARISON, EventType.TRAINING_LECTURE, EventType.MEETING),
        definite=True,
        anyhow=True,
        once=True,
    ),
    Supplement("牵头", (Slot(Role.PARTICIPANT, "由", bodies),), (EventType.ORGANIZATION_FOUNDING,)),
    Supplement(
        "更换 免费更换 维修 免费维修 检修 升级 检测 通知",
        (Slot(Role.CHANNEL, "通过 由", dealers),),
        (EventType.PRODUCT_RECALL,),
        anyhow=True,
        once=True,
    ),
    Supplement(
        "涉及 共涉及 召回数量 共计 合计",
        (Slot(Role.QUANTITY, "behind", quantities),),
        (EventType.PRODUCT_RECALL,),
        once=True,
    ),
    Supplement(
        "陪同",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "subject", groups)),
        VISITS,
    ),
)


@cache
def _automaton() -> tuple[AhoCorasick, list[list[Supplement]]]:
    table: dict[str, list[Supplement]] = {}
    for supplement in SUPPLEMENTS:
        for verb in supplement.verbs.split():
            table.setdefault(verb, []).append(supplement)
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def supplement(reading: Reading, events: list[Candidate]) -> None:
    """Add what such sentences say to the events they are about."""
    automaton, meanings = _automaton()
    told = {event.type for event in events}
    first = min((event.frame.sentence.start for event in events), default=0)
    for index, start, end in reading.matches(automaton) if told else ():
        if start < first:
            continue
        if all(told.isdisjoint(meaning.hosts) for meaning in meanings[index]):
            continue
        frame = read_frame(reading, Phrase(start, end))
        if _LISTS.match(reading.text, end, frame.sentence.end):
            _add_listed(reading, events, meanings[index], frame)
            continue
        described = reading.text[start - 1 : start] == "的" and not reading.text.startswith("陪同下", start)
        if frame.attributive or described or _is_noun(reading, start, end):
            continue
        for meaning in meanings[index]:
            host = _host(reading, events, meaning, frame)
            if host is None or (meaning.unnamed and host.has(Role.NAME)):
                continue
            lasts = meaning.anyhow and not frame.subject_is_own and host.frame.sentence is frame.sentence
            definite = lasts or _refers_back(reading, frame) or _holders_go_on(reading, frame)
            if meaning.definite and not definite:
                continue
            stance = read_stance(reading, frame)
            if meaning.anyhow or not stance.background or (stance.but >= _STATEMENTS and _is_present(reading, frame)):
                _add(reading, host, meaning, frame)


_STATEMENTS = frozenset({EventType.STATEMENT})


def _is_present(reading: Reading, frame: Frame) -> bool:
    """副市长某某主持: who was there, told between what was said."""
    said = reading.say(frame.trigger)
    return said in _PRESENCE and frame.subject is not None and bool(persons(reading, frame.subject))


_PRESENCE = frozenset(["主持", "主持会议", "出席", "参加", "列席", "陪同", "出席会议", "出席活动"])


def _is_noun(reading: Reading, start: int, end: int) -> bool:
    """申报工作, 认定申请: the word names what is called for."""
    if reading.text[start:end] not in _NOUNS:
        return False
    if makes_noun(reading, end) or reading.text.startswith(_GOES_ON, end):
        return True
    return not acts_as_verb(reading, start, end)


_GOES_ON = ("遴选", "推荐", "评审", "认定", "受理", "评选", "征集")


_NOUNS = ("申报", "申请", "报名", "投标", "研讨", "交流", "部署", "座谈", "研究", "通报", "汇报")


_LISTS = re.compile(
    r"[^，。；：]{0,16}的(?:还)?(?:领导|嘉宾|人员|单位|专家|代表|同志|领导和嘉宾|主要领导)?(?:还)?(?:有|包括|为)[：:]?"
)
"""出席活动的有…: who is there stands behind."""


def _add_listed(reading: Reading, events: list[Candidate], meanings: list[Supplement], frame: Frame) -> None:
    """Who attended, where the sentence lists them behind the verb."""
    opening = _LISTS.match(reading.text, frame.trigger.end, frame.sentence.end)
    for meaning in meanings:
        host = _host(reading, events, meaning, frame)
        if opening is None or host is None:
            continue
        listed = reading.trim(Phrase(opening.end(), frame.sentence.end))
        found = [(Role.ATTENDEE, f) for f in persons(reading, listed)]
        found += [(Role.PARTICIPANT, f) for f in groups(reading, listed)]
        asked = {slot.role for slot in meaning.slots}
        if sum(add_once(reading, host, role, filler) for role, filler in found if role in asked):
            host.evidence = sorted({*host.evidence, reading.sentence_index(frame.trigger.start)})


def _holders_go_on(reading: Reading, frame: Frame) -> bool:
    """由甲主办，乙、丙协办: the further holders are named like the first."""
    return bool(frame.phrases("由")) or bool(_HOLDING.search(reading.text, frame.sentence.start, frame.trigger.start))


_HOLDING = re.compile(r"主办|承办|举办|指导|发起")


def _refers_back(reading: Reading, frame: Frame) -> bool:
    return frame.subject is None or bool(_DEFINITE.match(reading.say(frame.subject)))


def _host(reading: Reading, events: list[Candidate], meaning: Supplement, frame: Frame) -> Candidate | None:
    """The event that the sentence is about: one told in it, else the main one told before."""
    fitting = [e for e in events if e.type in meaning.hosts and e.start < frame.sentence.end]
    fitting = [e for e in fitting if not (e.start < frame.trigger.end and frame.trigger.start < e.frame.trigger.end)]
    if meaning.near:
        fitting = [e for e in fitting if frame.sentence.paragraph - e.frame.sentence.paragraph <= 1]
    here = [e for e in fitting if frame.sentence.start <= e.start]
    if here:
        return here[0]
    whole = [e for e in fitting if e.part_of is None or e.part_of not in fitting]
    whole = [e for e in whole if e.has(Role.NAME) or e.has(Role.AGREEMENT) or e.has(Role.PROGRAMME)] or whole
    main = [e for e in whole if e.type in MAIN] or whole
    if meaning.hosts == (EventType.INSPECTION_ENFORCEMENT,):  # a trial is listened to, not the charge
        main = [e for e in main if any(sign in reading.say(e.told) for sign in ("审", "判"))] or main
    return next(iter(_called_so(reading, main, frame)), main[-1]) if main else None


_KIND = re.compile(
    r"(?:签约|启动|开幕|揭牌|颁奖)?(?:仪式|会议|大会|论坛|大赛|比赛|竞赛|培训班?|讲座|[\u4e00-\u9fff]会|[开闭]幕式|演练)$"
)


def _called_so(reading: Reading, events: list[Candidate], frame: Frame) -> list[Candidate]:
    """The events that what is attended names by their kind (出席了论坛)."""
    kind = _KIND.search(reading.say(frame.object)) if frame.object else None
    if kind is None:
        return []
    return [e for e in events if e.name is not None and reading.say(e.name).endswith(kind[0])]


def _add(reading: Reading, host: Candidate, meaning: Supplement, frame: Frame) -> None:
    added = False
    for slot in meaning.slots:
        if meaning.once and host.has(slot.role):
            continue
        for filler in fill_slot(reading, frame, slot, None):
            if slot.role is Role.APPLICANT and filler.phrase in (
                f.phrase for f in host.arguments.get(Role.ORGANIZER, ())
            ):
                continue  # who calls does not apply
            added |= add_once(reading, host, slot.role, filler)
    if added:
        host.evidence = sorted({*host.evidence, reading.sentence_index(frame.trigger.start)})
