"""Inspection and enforcement: a body checks somebody, investigates, orders or punishes."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import groups, hosts, partners
from services.extractor.fillers import Filler, nominal, nominals, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_MEASURE = re.compile(
    r"停止生产|停产整顿|停产停业|停业整顿|停止使用|停产|停业|限期整改|责令整改|立即整改|限期改正|立即改正|责令改正|关闭取缔|下架封存|"
    r"罚款(?:人民币)?[\d.,一二三四五六七八九十百千万余亿]+元|没收[^，。；]{0,12}违法所得(?:[\d.]+万?元)?|吊销[^，。；、]{2,12}(?:证|执照|许可)|警告|[\d.,]+(?:余|多)?[万亿]?元(?:的)?(?:人民币)?(?:罚款|罚金)|罚金(?:人民币)?[\d.,一二三四五六七八九十百千万余亿]+元|"
    r"有期徒刑[一二三四五六七八九十\d]+年(?:[零又]?[一二三四五六七八九十\d]+个月)?|无期徒刑|死刑(?:缓期[^，。；]{2,6}执行)?|拘役[^，。；]{1,6}月|行政拘留[^，。；]{0,4}日"
)


_INSPECTORS = re.compile(r"(?:执法|检查|工商|监管|稽查|督查|质检|工作)(?:人员|组)$")


def _inspectors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The inspectors, where the phrase ends with them (…，执法人员发现)."""
    found = _INSPECTORS.search(reading.text, phrase.start, phrase.end)
    return [Filler(Phrase(*found.span()))] if found else []


def _sites(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The premises, without the place before them (慈溪的一家店)."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    start = places[-1].end if places and places[0].start == phrase.start else phrase.start
    start += reading.text.startswith("的", start)
    return [f for f in nominal(reading, Phrase(start, phrase.end)) if f.phrase.end - f.phrase.start > 2]


def _penalties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is ordered or imposed."""
    found = []
    for measure in _MEASURE.finditer(reading.text, phrase.start, phrase.end):
        if reading.text.startswith(("通知书", "决定书"), measure.end()):
            continue
        sums = reading.mentions.within(*measure.span(), Kind.QUANTITY)
        found.append(Filler(Phrase(*measure.span()), sums[0] if sums else None))
    return found


def _aimed_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is checked or ordered: what stands before the measure."""
    measure = _MEASURE.search(reading.text, phrase.start, phrase.end)
    whom = Phrase(phrase.start, measure.start() if measure else phrase.end)
    counted = not measure and reading.mentions.within(whom.start, phrase.end, Kind.QUANTITY)
    if counted or whom.end - whom.start < 2:
        return []
    return [
        f
        for f in nominals(reading, whom)
        if f.phrase.end - f.phrase.start > 2 and not _TAKEN.match(reading.text, f.phrase.start)
    ]


_TAKEN = re.compile(r"(?:全部)?(?:违法|非法)所得|罚款|行政处罚|涉案")
"""What is taken from the offender, not the offender."""


def _culprits(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what the police or a court deals with."""
    return nominal(reading, phrase) if _CASE.search(reading.say(phrase)) else []


_CASE = re.compile(r"嫌疑人|嫌犯|案|团伙|窝点|被告|假冒|仿冒|走私|毒品|逃犯|违法人员|涉案|非法")


def _visited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom they went to; a place alone is where, not whom."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    if places and places[0].start == phrase.start and places[-1].end == phrase.end:
        return []
    return _aimed_at(reading, phrase)


_POLICE = (
    "抓获 刑拘 逮捕 侦破 破获 捣毁 查获 缴获 起诉 批准逮捕 公开审理 开庭审理 公开开庭审理 审理 宣判 公开宣判 一审宣判"
)
_CHARGED = "提起公诉 采取强制措施 立案侦查 刑事拘留 立案审查调查"

RULE = Rule(
    type=EventType.INSPECTION_ENFORCEMENT,
    triggers=(
        Trigger(
            "开展 组织开展 实施 组织 启动 联合开展 集中开展 部署开展",
            heads="""
                检查 专项检查 检查行动 专项检查行动 抽查 监督抽查 督查 执法 执法检查 执法行动 巡查 排查 督导
                核查 调查 监督检查 突击检查 飞行检查 大检查 督导检查 督察 环保督察 检查工作 现场检查
            """,
            confidence=0.8,
        ),
        Trigger(
            "进行",
            heads="""
                调查 检查 核查 督查 抽查 处罚 排查 监督检查 抽检 监督抽检 抽样检验 抽样检测 巡查 督导 暗访 核验 突击检查
            """,
            light=True,
            companions="对 对于",
            confidence=0.8,
        ),
        Trigger(
            _POLICE,
            objects=_culprits,
            confidence=0.75,
        ),
        Trigger(_CHARGED, companions="对", confidence=0.75),
        Trigger("责令 勒令 处罚 罚款 处以罚款 吊销 没收", telling=_penalties, confidence=0.8),
        Trigger(
            "给予 处以 并处罚款 并处罚金 处罚款 处以罚款 并处以 判处 被处以 判处罚金",
            telling=_penalties,
            confidence=0.75,
        ),
        Trigger("查处 立案查处 立案调查 查封 扣押", uncounted=True, needs="organizer penalty", confidence=0.7),
        Trigger("发现", before=_inspectors, needs="target location", subtype="site_check", confidence=0.6),
        Trigger("检查 抽查 排查 督查 督导", noun_like=True, uncounted=True, confidence=0.6),
    ),
    slots=(
        Slot(Role.ORGANIZER, "由 被 doer", hosts),
        Slot(Role.VISITOR, "subject", persons),
        Slot(Role.PROGRAMME, "name", nominal),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners),
        Slot(Role.PARTICIPANT, "组织", groups),
        Slot(Role.TARGET, "对 针对", _aimed_at),
        Slot(Role.TARGET, "到 来到 赴 深入 走进 前往 thing", _visited),
        Slot(Role.TARGET, "passive", nominal),
        Slot(Role.TARGET, "object", _culprits, verbs=_POLICE),
        Slot(Role.TARGET, "对", nominal, verbs=_CHARGED),
        Slot(Role.ORGANIZER, "told", _inspectors, verbs="发现"),
        Slot(Role.TARGET, "在", _sites, verbs="发现"),
        Slot(Role.PENALTY, "telling", _penalties),
    ),
    needs="target programme penalty",
    identity="time organizer target | time organizer programme | organizer target penalty",
    likeness="organizer programme target",
)
