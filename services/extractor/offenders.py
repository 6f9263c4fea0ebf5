"""Who is punished where the sentence itself does not name it: 当事人, 其, 该公司, or nobody at all.

Bulletins of cases name the offender once, in the heading of the case or as the subject of the sentence before; what
follows only says what was done to it.
"""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

_STANDS_FOR = re.compile(
    r"(?:其|该|上述|涉事|涉案|当事|本案)?(?:当事人|当事企业|当事方|公司|企业|单位|机构|店|门店|商户|商家|经营者|医院|厂|矿|会馆|网店|"
    r"平台|负责人|违法者|被告|被告人|当事双方)|其|该[^，。；的]{1,4}"
)
"""What names no offender but one told before."""
_AUTHORITY = re.compile(
    r"(?:局|委|厅|署|政府|海关|法院|检察院|证监会|监管会|委员会|办|办公室|总站|监督所|支队|大队|总队|缉私|警方|公安|分行营业管理部|"
    r"人民银行|督察组|检查组|调查组|工作组|部|监管分局|执法队|中院|省院|交易所|检验院|研究院|检测院|检测中心|检验所|党组|党委|市委|省委|县委)$"
)
_DOES = ("被", "由", "经", "向", "在", "会同", "联合", "对口", "组织")
"""Behind these stands who acts or where, not who is dealt with."""
_WRONGS = """
    涉嫌 未 违反 违规 违法 使用 无证 无照 擅自 销售 生产 经营 不按 不正 不履 私自 虚假 虚构 伪造 非法 超 拒不 利用 发布
    侵犯 侵害 垄断 偷税 骗取 逃避 挪用 收受 受贿 贪污 安排 塔式 特种设备 建设 滥用 以 在
"""
_HEADING = re.compile(
    r"(?:案例[一二三四五六七八九十\d]+[：:、 　]?)?(?:[^，。；]{2,40}?(?:查处|通报|关于))?"
    rf"(?P<who>[^，。；、]{{2,36}}?)(?<!销)(?:{'|'.join(_WRONGS.split())})[^。；]{{0,60}}案[\s　。：:）)]*"
)
"""二、某公司未按规定旁站案."""
_FIELD = re.compile(
    r"(?:当事人|被处罚人|行政相对人|处罚对象)(?:姓名或名称|姓名|名称)?[：:][\s　]*(?P<who>[^\s　，。；;：:]{2,40})"
)
_BY = re.compile(
    r"(?:作出|做出)(?:行政)?(?:处罚)?决定(?:的)?(?:机关|机构|单位)(?:名称)?[：:][\s　]*(?P<who>[^\s　，。；;：:]{2,30})"
)
_RECORD = 500
"""A record of one decision is no longer."""


def name_offenders(reading: Reading, candidates: list[Candidate]) -> None:
    """Give sanctions without a target, or with one that only stands for somebody, the offender told before."""
    for event in candidates:
        if event.type is not EventType.INSPECTION_ENFORCEMENT or event.frame.sentence.title:
            continue
        if not event.has(Role.PENALTY) and not _only_refers(reading, event):
            continue
        _read_record(reading, event)
        if event.has(Role.TARGET) and not _only_refers(reading, event):
            continue
        offender = _offender(reading, event)
        if offender is not None and offender.phrase not in (f.phrase for f in event.arguments.get(Role.ORGANIZER, ())):
            event.arguments[Role.TARGET] = [offender]


def _only_refers(reading: Reading, event: Candidate) -> bool:
    """Whether the target is a word that stands for somebody."""
    told = event.arguments.get(Role.TARGET, [])
    return bool(told) and all(f.via is None and _STANDS_FOR.fullmatch(reading.text, *f.phrase) for f in told)


def _offender(reading: Reading, event: Candidate) -> Filler | None:
    """The last one named before the measure in the paragraph who is no authority, else whose case the heading tells."""
    start = next(s.start for s in reading.sentences if s.paragraph == event.frame.sentence.paragraph)
    for mention in reversed(reading.mentions.within(start, event.start, Kind.ORGANIZATION, Kind.PERSON)):
        if _may_offend(reading, mention):
            whole = mention.antecedents[0] if mention.antecedents else mention
            return Filler(Phrase(whole.start, whole.end), whole)
    return _of_heading(reading, event)


def _may_offend(reading: Reading, mention: Mention) -> bool:
    text = reading.text
    if _AUTHORITY.search(mention.text) or reading.entitled(mention.start):
        return False
    if (
        mention.kind is Kind.PERSON
        and mention.organization is not None
        and _AUTHORITY.search(mention.organization.text)
    ):
        return False
    if text.startswith(("消息", "报道", "获悉", "介绍", "表示", "说", "称"), mention.end):
        return False
    return not text.endswith(_DOES, 0, mention.start)


def _of_heading(reading: Reading, event: Candidate) -> Filler | None:
    """Whose case the sentence tells that heads the paragraph, or the paragraph before it."""
    paragraph = event.frame.sentence.paragraph
    for sentence in reversed(reading.sentences[: event.frame.sentence.number + 1]):
        if sentence.paragraph < paragraph - 1:
            break
        if (named := _HEADING.match(reading.text, sentence.start, sentence.end)) is not None:
            who = Phrase(*named.span("who"))
            bodies = reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON)
            mention = next((m for m in bodies if m.start == who.start), None)
            return Filler(who, mention)
    return None


def _read_record(reading: Reading, event: Candidate) -> None:
    """当事人：…。处罚内容：…。作出决定机关：…。: the fields of a record of decisions, as registers give them."""
    start = max(0, event.start - _RECORD)
    fields = list(_FIELD.finditer(reading.text, start, event.start))
    if not fields:
        return
    if not event.has(Role.TARGET):
        who = Phrase(*fields[-1].span("who"))
        named = [m for m in reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON) if m.start == who.start]
        event.add(Role.TARGET, Filler(who, named[0] if named else None))
    following = _FIELD.search(reading.text, event.start, event.start + _RECORD)
    end = following.start() if following else event.start + _RECORD
    if (by := _BY.search(reading.text, event.start, end)) is not None:
        who = Phrase(*by.span("who"))
        named = [m for m in reading.mentions.within(*who, Kind.ORGANIZATION) if m.start == who.start]
        event.arguments[Role.ORGANIZER] = [Filler(who, named[0] if named else None)]
