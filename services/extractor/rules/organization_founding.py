"""Foundings: a body, alliance, team or periodical comes into being."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.check_parties import forms_party
from services.extractor.finders.fillers import persons, places
from services.extractor.finders.founded import (
    allowing,
    announced,
    body_right_before,
    built_body,
    case_team,
    founded_since,
    founding_bodies,
    lasting_body,
    makers_up,
    new_body,
    opened_itself,
    periodical,
    says_no_more,
    says_since,
    so_many_founded,
    so_many_founders,
    whose_body,
    year_of_founding,
)
from services.extractor.grammar.companions import SEAT, SEATED
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_DISCUSSED = re.compile(r"(?:就|围绕)[^，。；]{0,24}$")
_TALKED = re.compile(r"[^。；]{2,40}?(?:签署|签订|签约|进行|交换|达成|展开|开展|深入|座谈|交流|探讨|洽谈)")
"""双方就|共建|实验室进行交流: what is talked about is not there yet."""


def _unsigned(reading: Reading, phrase: Phrase) -> bool:
    """签约|共建 signs an agreement, founds nothing yet, 省部|共建 is a kind; 支持企业|设立 only lets others do so;
    参观|新建实验室 says which one is seen; 成立|检查组 is how one goes to check."""
    seen = reading.text.startswith("新", phrase.end) and _SEEN.search(reading.text, *phrase)
    if seen or _NEW.match(reading.text, phrase.end) or _THERE.match(reading.text, phrase.end):
        return False
    if _PLANNED.match(reading.text, phrase.end) and _SEEN_OF.search(reading.text, *phrase):
        return False
    if reading.text.endswith(("签约", "省部", "部省"), phrase.start, phrase.end) or forms_party(reading, phrase):
        return False
    if _DISCUSSED.search(reading.text, max(phrase.start, phrase.end - _NEAR), phrase.end) and _TALKED.match(
        reading.text, phrase.end
    ):
        return False
    seat = reading.text.rfind(SEAT, phrase.start, phrase.end)
    seated = SEATED.match(reading.text, seat) if seat >= 0 else None
    if seated is not None and seated.end() > phrase.end:
        return False  # 对依托某院|筹建的中心进行验收
    return _FOSTERS.search(reading.text, max(phrase.start, phrase.end - _NEAR), phrase.end) is None


_NEW = re.compile(
    r"新(?:建|成立|设立?|组建|增设|开设|建成)的|(?:设立|建立|设置|组建|成立|创建)[在于][^，。；：的]{2,24}的"
)
"""新建的实验室, 设立|在某院的中心: the verb says which one is meant."""
_THERE = re.compile("新建[^，。；的]{2,12}?(?:举行|召开|举办)")
"""在某院新建项目部|举行仪式: where it is held."""
_SEEN = re.compile(r"(?:查看|察看|参观|考察|走访|调研|视察|走进|来到|观摩|看望|深入|赴|到|对|在)了?$")
_SEEN_OF = re.compile(r"(?:查看|察看|参观|考察|视察|观摩)了?[^，。；、了]{1,14}$")
_PLANNED = re.compile("(?:筹建|建设|筹备)的")
"""参观了某院|筹建的中心: whose it is that is seen."""
_FOSTERS = re.compile(r"(?:支持|鼓励|引导|允许|推动|争取)(?!下)[^，。；：、了]{1,12}$")
_NEAR = 16


_SETS_UP = """
    建立 开办 开设 建起 设置 结成 缔结 组建起 拉起 布设 合办 筹办 领办 创设
    组建了 新开设 合作开设 合作开办
"""
"""Verbs of anything that is set up."""
_BUILDS = "建成 建成了 先后建成 共建成"
_SINCE = "成立 创建 创办 创立 组建 始建 设立 注册成立 建于 始于"
"""With the year behind them: since when there is a body."""
_COMES_INTO_BEING = """
    成立 揭牌 挂牌 揭幕 落户 设立 组建 揭牌成立 挂牌成立 授牌成立 开业 应运而生 宣告成立 揭牌运行 挂牌运行
    诞生 开诊 开院 开办 获批组建 挂牌亮相 揭牌亮相 揭牌开业 挂牌开业 揭牌开诊 盛大开业 揭牌投入使用
    揭牌启动 揭牌启用 挂牌启用 挂牌运营 揭牌运营 重组成立 组建成立
    登记成立 创立 宣布成立 宣布组建 宣告诞生
"""
_UNVEILED = "揭牌成立 揭牌启动 揭牌启用 揭牌运行 揭牌运营 揭牌投用 揭牌亮相 挂牌成立 挂牌启用 挂牌运行 挂牌运营"
"""揭牌 and 挂牌 with what is done beside."""
_HELD = "举行 举办 举行了 召开 召开了 隆重召开 隆重举行 组织召开"

RULE = Rule(
    type=EventType.ORGANIZATION_FOUNDING,
    triggers=(
        Trigger(
            """
                成立 组建 共同组建 联合组建 设立 创立 创办 发起成立 联合成立 共同成立 决定成立 宣布成立 牵头成立
                牵头组建 挂牌成立 揭牌成立 组织成立 批准成立 批准设立 同意设立 同意成立 批复设立 批复同意设立 批复成立
                共同设立 联合设立 共同创立 共同创办 共同发起成立 联合发起成立 发起设立 发起组建 新成立 新设立 增设
                创建 创办了 创立了 新增设 新建 共建 联合共建 合作共建 组建成立 改组 重组 整合组建 合并组建 注册成立
                投资成立 投资设立
                出资设立
                出资成立 合资成立 筹建成立 抽调组成 筹建 批准组建 批准筹建 获准组建 批复组建 同意组建
                签约设立 签约成立 签约组建 合并成立 整合成立 重组成立 合并设立 整合设立 合并组成 重组设立 合资组建
                合资设立
                登记成立 新设 携手成立 携手组建 联手成立 联手组建 联手创办 合作成立 合作设立 合作组建 合作创办 抱团成立
                倡议成立 发起创办 发起创立 联合发起 共同发起 投资组建 出资组建 独资设立
                挂牌设立 新组建 筹备成立 整合为 合并为 重组为 整合成 合并成 组合为
            """,
            objects=new_body,
            before=_unsigned,
            uncounted=True,
            confidence=0.85,
        ),
        Trigger(_SETS_UP, objects=lasting_body, before=_unsigned, uncounted=True, finite=True, confidence=0.7),
        Trigger(_BUILDS, objects=built_body, before=_unsigned, uncounted=True, finite=True, confidence=0.65),
        Trigger("组成 组成了", objects=case_team, before=_unsigned, uncounted=True, finite=True, confidence=0.65),
        Trigger(_SINCE, telling=says_since, needs="time", confidence=0.75),
        Trigger(_COMES_INTO_BEING, closing=True, before=body_right_before, telling=says_no_more, confidence=0.7),
        Trigger(
            _HELD,
            heads="""
                揭牌仪式 成立大会 成立仪式 成立会议 揭幕仪式 挂牌仪式 揭牌活动 授牌成立仪式 成立暨揭牌仪式 成立启动仪式
                成立授旗仪式 成立揭牌仪式 成立典礼 揭牌典礼 揭牌成立仪式 挂牌成立仪式 揭牌暨启动仪式
                落成暨揭牌仪式 落成揭牌仪式 揭牌暨落成仪式 揭牌暨签约仪式 揭牌暨授牌仪式
            """,
            light=True,
            both=True,
            confidence=0.8,
        ),
        Trigger("创刊 复刊 正式创刊 宣布创刊", closing=True, before=periodical, confidence=0.7),
        Trigger(
            """
            创办 创立 创建 组建 共同组建 联合组建 发起成立 共同发起成立 联合成立 共同成立 成立 牵头组建
            整合组建 合并组建 整合成立 合并成立
            """,
            companions="由 联合",
            before=_unsigned,
            noun_like=True,
            confidence=0.8,
        ),
        Trigger(
            """
                批准设立 批准成立 批准组建 批复设立 获准设立 组建而成 整合组建而成 整合而成 合并而成
                揭牌 挂牌 挂牌成立 揭牌成立 授牌成立 宣告成立 应运而生 成立 揭牌启动 挂牌运营 揭牌运营 挂牌投用 揭牌投用
                挂牌启用 挂牌运行 揭牌运行 揭牌启用
                设立 正式设立 落户 正式落户 落地运营 获批组建 揭牌设立 揭幕成立 宣布成立 宣告组建 启动运行 正式启动运行
                组建完成 组建运行 成立运行 组建成立 获批设立 获批成立 正式运行 投入运行 正式运营 投入运营
                签约设立 签约成立 签约落户
                挂牌办公 揭牌办公 注册成立 正式投入运行 正式投入运营 正式启用 开业 正式开业
            """,
            before=_unsigned,
            noun_like=True,
            confidence=0.7,
        ),
    ),
    slots=(
        Slot(Role.FOUNDED, "name object 为 lone alone 从 自", new_body, but=f"{_HELD} 落户 正式落户"),
        Slot(Role.FOUNDED, "subject", new_body, verbs="落户 正式落户"),
        Slot(Role.FOUNDED, "name", new_body, verbs=_HELD),
        Slot(Role.FOUNDED, "told", periodical, verbs="创刊 复刊 正式创刊 宣布创刊"),
        Slot(Role.FOUNDED, "subject", opened_itself, verbs=_HELD),
        Slot(Role.FOUNDED, "subject", founded_since, verbs=_SINCE),
        Slot(Role.TIME, "behind", year_of_founding, verbs=_SINCE),
        Slot(Role.FOUNDED, "clause", announced, verbs=_COMES_INTO_BEING),
        Slot(Role.FOUNDED, "为 给", new_body, verbs=f"揭牌 挂牌 揭幕 {_UNVEILED}"),
        Slot(Role.LOCATION, "object", places, verbs="落户 正式落户"),
        Slot(Role.FOUNDER, "由 founder", persons, verbs="创办 创立 创建 发起成立 创办了 创立了 组建 共同创办"),
        Slot(Role.FOUNDER, "alone", whose_body),
        Slot(Role.FOUNDER, "由 经 founder", founding_bodies, but="落户 正式落户"),
        Slot(Role.FOUNDER, "told", allowing, verbs="成立 组建 设立"),
        Slot(Role.FOUNDER, "联合 会同 与 同 和 携手 联手", bodies),
        Slot(Role.HOST_ORG, "依托", bodies),
        Slot(Role.PARTICIPANT, "behind", makers_up),
        Slot(Role.QUANTITY, "由 founder", so_many_founders),
        Slot(Role.QUANTITY, "object", so_many_founded, verbs="成立 设立 组建 增设 下设 新设立 新成立"),
        Slot(Role.ATTENDEE, "subject 与 和 同", persons, verbs=f"揭牌 挂牌 揭幕 {_UNVEILED}", all=True),
    ),
    needs="founded",
    shares="",
    part_of="meeting agreement_signing campaign visit_research competition_comparison",
    identity="founded",
    likeness="founded",
)
