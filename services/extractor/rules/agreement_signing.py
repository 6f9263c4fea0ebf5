"""Agreements: two or more parties sign a paper that binds them."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import parties
from services.extractor.finders.fillers import Filler, matters, nominal, nominals, persons, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_CEREMONY = re.compile(r"(?:集中|云)?(?:签署|签约|签字|签订|换文|换约)(?:仪式|活动)?$")


def _paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The agreements, without 签署仪式 behind them, the parties before them and figures around them."""
    return [f for found in _papers(reading, phrase) if (f := _without_figures(reading, found))]


def _papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    end = _CEREMONY.search(reading.say(phrase))
    if end is None:
        several = _SEVERAL.search(reading.say(phrase))
        return nominal(reading, Phrase(phrase.start + several.end(), phrase.end) if several else phrase)
    found = _parties_in(reading, phrase)
    paper = Phrase(found[-1].phrase.end if found else phrase.start, phrase.start + end.start())
    return nominal(reading, paper) if not found or _PAPER.search(reading.say(paper)) else []


def _without_figures(reading: Reading, paper: Filler) -> Filler | None:
    """28万元的|采购协议, 《承诺书》|97份, 意向订单|3.6亿元: the paper alone; None where nothing but a figure is
    named."""
    start, end = paper.phrase
    for figure in reading.mentions.within(start, end, Kind.QUANTITY):
        if figure.start == start and reading.text.startswith("的", figure.end):
            start = figure.end + 1
        elif figure.end == end:
            end = figure.start
    if described := _AS_IT_IS.match(reading.text, start, end):
        start = described.end()
    whole = reading.trim(Phrase(start, end))
    if whole.end - whole.start < _SHORTEST or reading.say(whole).rstrip("逾约近超共") in _NO_PAPER:
        return None
    return paper if whole == paper.phrase else Filler(whole, paper.mention)


_AS_IT_IS = re.compile(r"(?:更新版|新版|经签署|新一轮|最新|首份|首个|正式|相关|有关|上述)的?(?=[《\u4e00-\u9fff]{2})")
_NO_PAPER = ("项目", "合同", "协议", "订单")
_SHORTEST = 2


_PAPER = re.compile(r"协议|合同|备忘录|意向|项目|合约|责任书|安排|条约|协定")


def _parties_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The parties that a ceremony's name begins with (我校与某院检校合作签约仪式)."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)
    named = [m for m in found if m.kind is Kind.ORGANIZATION or m.subtype == "reference"]
    return [Filler.of(m) for m in named] if len(named) >= _TWO else []


def _other_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """With whom, where the short name is known by nothing but its place (与某某签约)."""
    if phrase.end - phrase.start > _SHORT_NAME or parties(reading, phrase) or persons(reading, phrase):
        return []
    return nominal(reading, phrase)


_SHORT_NAME = 12
_TWO = 2


_SEVERAL = re.compile(
    r"等(?:多个|诸多|重点)?(?:(?:领域|方面|行业)的?)?(?:(?:近|约|共|逾|超)?[\d一二两三四五六七八九十百多]+(?:余|多)?[项份个])?(?<!等)"
)
"""能源、航空等近20项合作文件."""


def _named_parties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The parties in a ceremony's name."""
    return _parties_in(reading, phrase) if _CEREMONY.search(reading.say(phrase)) else []


_CEREMONIES = """
    签约仪式 签署仪式 签字仪式 集中签约仪式 签订仪式 合作签约仪式 战略合作签约仪式 签约活动 集中签约活动 集中签约 签约
    云签约仪式 换文仪式 换约仪式
"""

_SIGNED = "签约 完成签约 正式签约 成功签约 集中签约 顺利签约 签约落地 成功签约落地 签约入驻 现场签约 落地签约"
_PROJECT = re.compile(r"(?:项目|工程|协议|合同|合作|框架|基地|产业园|总部)$")


def _signers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The parties; a project that is signed is none, though a body's name opens it."""
    return [] if _PROJECT.search(reading.say(phrase)) else parties(reading, phrase)


def _projects(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某污水处理厂扩建项目完成签约: what is signed is the project."""
    return [f for f in nominals(reading, phrase) if _PROJECT.search(reading.say(f.phrase))]


def _is_not_watched(reading: Reading, phrase: Phrase) -> bool:
    """某某等共同见证(项目签约): those who only look on sign nothing."""
    return _WATCHED.search(reading.text, *phrase) is None


_WATCHED = re.compile(r"见证(?:了)?[^，。；]{0,8}$")


def _binds(reading: Reading, phrase: Phrase) -> bool:
    """An agreement of parties; what people at a fair intend (达成就业意向107个) is a figure of the fair."""
    return not _INTENDED.search(reading.text, *phrase)


_INTENDED = re.compile(r"(?:就业|求职|用工|用人|聘用|录用|应聘|就读|参军|购房)(?:的)?意向")

RULE = Rule(
    type=EventType.AGREEMENT_SIGNING,
    triggers=(
        Trigger(
            """
                签署 签订 共同签署 正式签署 联合签署 签下 达成 缔结 续签 草签 签定 换签 补签 互签 签署了 现场签署
                集中签署
                集体签署 集中签订 集体签订 现场签订 分别签署 分别签订 签署并交换 交换 层层签订 逐级签订 签
            """,
            nouns="""
                协议 备忘录 合同 意向书 安排 公约 条约 责任书 议定书 承诺书 协定 框架 合作意向 合作文件 双边文件 文件
                谅解
                确认书 意向 约定 合约 盟约 宣言 合作声明 联合声明 会谈纪要 纪要 军令状 责任状 目标书 保证书 任务书
                战略合作 合作共识 倡议书 公报 合作关系 责任清单 服务协议 订单 换文 协作机制 合作机制 契约 公开信
            """,
            objects=_binds,
            confidence=0.9,
        ),
        Trigger("签约 集中签约", before=_is_not_watched, confidence=0.6, noun_like=True),
        Trigger("现场签约 集中签约 共签约 签约 签下 签下了 共签下", nouns="项目", counted=True, confidence=0.65),
        Trigger(_SIGNED, before=_is_not_watched, confidence=0.6, closing=True),
        Trigger(
            "结成 结为 缔结为 缔结 建立",
            nouns="""
                战略合作伙伴 合作伙伴 友好城市 姊妹城市 友好合作 姐妹城市 友好学校 结对单位 战略合作关系 合作关系
                友好关系 对子 共建单位 伙伴关系 联盟关系 友好交流关系 校企合作关系
            """,
            needs="signatory",
            confidence=0.7,
        ),
        Trigger("举行 举办 进行 举行了", heads=_CEREMONIES, light=True, confidence=0.9),
    ),
    slots=(
        Slot(Role.SIGNATORY, "name", _named_parties),
        Slot(Role.SIGNATORY, "代表 subject 与 同 和 跟 由 联合 携手 联手 会同 party", _signers, all=True),
        Slot(Role.SIGNATORY, "与 携手 联手", _other_party),
        Slot(Role.QUANTITY, "object", quantities),
        Slot(Role.TOPIC, "就", matters),
        Slot(Role.AGREEMENT, "name object", _paper),
        Slot(Role.AGREEMENT, "subject", _projects, verbs=_SIGNED),
    ),
    needs="signatory agreement quantity",
    part_of="meeting campaign visit_research competition_comparison",
    identity="time signatory | signatory agreement",
    likeness="signatory agreement",
)
