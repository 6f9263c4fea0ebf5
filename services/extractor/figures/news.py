"""Which figures can be news at all: not those of orders, conditions, tables, quotations, or of what a thing is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.characters import char_before
from services.extractor.figures.passing import is_passing
from services.extractor.figures.standing import is_profile
from services.extractor.finders.idle_figures import is_excepted, is_fine, is_share_of_marks
from services.extractor.finders.sums import IN_DRIVE, PERIOD, TOGETHER
from services.extractor.grammar.orders import opens_with_past
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention, Sentence


def is_free(reading: Reading, index: int, figure: Mention) -> bool:
    """Whether the figure may be one of an event: in no table, title or quotation, and no remark."""
    if reading.in_table(figure.start) or _REFERS.search(reading.text, max(0, figure.start - 10), figure.start):
        return False  # 上述3家企业, 北纬29.3度, 分列二、三名
    where = Phrase(figure.start, figure.end)
    if is_quoted(reading, reading.sentences[index], figure) or is_excepted(reading, where) or is_fine(reading, where):
        return False
    if is_share_of_marks(reading, where):
        return False
    if sums_up_named(reading, figure):
        clause = reading.clause_around(figure.start)
        return _DO_TOGETHER.search(reading.text, figure.end, clause.end) is None
    return not _is_remark(reading, figure) and not _FEW.fullmatch(figure.text) and not is_passing(reading, figure)


_DO_TOGETHER = re.compile(r"[主承协联]办|联合|共同|指导|组成|同步|牵头|发起|支持")
"""由甲、乙等36家单位联合主办: who acts is named, and how many they are is no figure of what they do."""


_FEW = re.compile(r"[一二两三四五六七八九](?:家|所|间)|\d+小时")
"""三家企业: those that were named; 24小时热线."""
_REFERS = re.compile(
    r"(?:(?:上述|上列|前述)(?:[\d一二两三四五六七八九十]+[个家种款批][\u4e00-\u9fff]{2})?|该|这|那|[东西]经|[南北]纬|[一二三四五六七八九\d]、)$"
)


_TIME = 16
"""No time is longer."""
_PAST = re.compile(r"去年|以来|年来|截至|^20\d\d年(?:至20\d\d年)?$")
"""What opens a sentence of an order with such a time says what was reached."""
_ALLOWS = re.compile(r"可(?:以|直接)?(?:参加|申报|报名|申请|获得|享受|参评)")
_SUPPOSED = re.compile(
    r"如果|假如|倘若|即使|一旦|若(?!干)|不少于|不低于|不得|须|(?<![供反回响适相对效呼])应当?(?!急|对|用|届|收|邀|聘|诉|答|急)|每人(?!平均)|每个?单位|原则上|"
    r"标准要求|要求[各全企单]|标准规定|限值|(?:[以下]列?|基本|申报|报名|资格)条件|(?:电话|邮编|地址|网址|邮箱|编号|规格|型号|报价)[：:]|"
    r"联系(?:人|电话|方式)|身份证|采购(?:预算|公告|文件|人)|预算金额|投标(?:人|文件|保证金|截止)|名额(?:为|分配|：)|字以内|篇幅|"
    r"满分|及格|共\d+章|测量范围|量程"
)
"""A sentence with one of these orders, supposes or gives particulars."""


def may_tell(reading: Reading, sentence: Sentence, figure: Mention) -> bool:
    """Whether the sentence can tell an outcome at all."""
    if sentence.title:
        return False
    past = opens_with_past(reading, sentence)
    if reading.law_from is not None and sentence.start > reading.law_from and not past:
        return False
    ordered = reading.orders_from is not None and sentence.start >= reading.orders_from
    if (ordered or reading.to_be_done(sentence.start)) and not past:
        opening = reading.mentions.within(sentence.start, sentence.start + _TIME, Kind.TIME)
        if not (opening and _PAST.search(opening[0].text)):
            return False
    if sentence.number in reading.silent or reading.text[sentence.end - 1] in "？?":
        return False
    if _ALLOWS.search(reading.text, figure.end, sentence.end) or is_profile(reading, sentence):
        return False
    if _OF_SOMEBODY.match(reading.text, sentence.start, figure.end) or counts_answers(reading, sentence):
        return False
    return not _SUPPOSED.search(reading.text, sentence.start, figure.end)


def counts_answers(reading: Reading, sentence: Sentence) -> bool:
    """此次测评共回收样本2.16万份，体验实体店430家: upon how many answers an evaluation or a survey rests."""
    return _ANSWERS.match(reading.text, sentence.start, sentence.end) is not None


_ANSWERS = re.compile(
    r"[^，。；]{0,16}?[本此该这][次项](?:[\u4e00-\u9fff]{0,6}?)(?:测评|监测|调查|评价|考核|评估|考评|调研)(?!发现|显示|结果)"
    r"[^。]{0,120}?(?:样本|问卷|受访|暗访|访问)[^，。；]{0,10}\d"
)
_OF_SOMEBODY = re.compile(r"[\s　]*[他她](?!们)")


def only_measures(reading: Reading, sentence: Sentence, figures: list[Mention]) -> bool:
    """Whether the figures only measure a thing, at no time and nowhere (烟点约为230℃, 建于1926年的小楼高18米)."""
    if not all(f.quantity is not None and terms("units").get(f.quantity.unit) == "measure" for f in figures):
        return False
    found = reading.mentions.within(sentence.start, sentence.end, Kind.TIME, Kind.PLACE, Kind.ORGANIZATION)
    return all(m.subtype == "set" or (m.kind is Kind.TIME and reading.text.startswith("的", m.end)) for m in found)


def is_quoted(reading: Reading, sentence: Sentence, figure: Mention) -> bool:
    """Whether the figure stands in a title, or in somebody's own words that go on for long."""
    if reading.entitled(figure.start):
        return True
    before = reading.text[sentence.start : figure.start]
    return before.count("“") > before.count("”")


def describes(reading: Reading, figure: Mention) -> bool:
    """Whether the figure measures the thing that is named behind it (穿越15米的障碍, 10万吨项目), sums up those named
    before it (甲、乙等3家单位) or is a remark."""
    return sums_up_named(reading, figure) or _is_remark(reading, figure)


def measures_thing(reading: Reading, figure: Mention) -> bool:
    """80毫克|片剂, 10千伏|线路, 24小时|自助书房, 200克/袋: how strong, large or long open a thing is that is named,
    what one packet holds."""
    behind = reading.text[figure.end : figure.end + 1]
    if figure.text.endswith(_PACKS) and "/" in figure.text and "元/" not in figure.text:
        return True
    return figure.text.endswith(_OF_THINGS) and "一" <= behind <= "鿿" and behind not in _NO_THING


_OF_THINGS = ("毫克", "毫升", "伏", "英寸", "24小时")
_PACKS = tuple("袋瓶盒包件箱罐桶支片")
_NO_THING = frozenset("的以左上下内后前、和至到或")


def sums_up_named(reading: Reading, figure: Mention) -> bool:
    """甲、乙等3家单位; not 北京、天津等31家机构."""
    return reading.text.endswith("等", 0, figure.start) and not _of_places(reading, figure)


def _is_remark(reading: Reading, figure: Mention) -> bool:
    text, behind = reading.text, reading.text[figure.end : figure.end + 1]
    if char_before(text, figure.start) in "（(" and behind in ("）", ")"):
        return True
    if _DIMENSION.search(text, figure.start - _SIZE, figure.start) and _OF_A_THING.match(text, figure.end):
        return True
    return (
        figure.quantity is not None and terms("units").get(figure.quantity.unit) == "measure" and behind not in _CLOSING
    )


def _of_places(reading: Reading, figure: Mention) -> bool:
    """北京、天津等31家机构: the places say where from, and who is counted was not named."""
    places = reading.mentions.within(figure.start - _TIME, figure.start - 1, Kind.PLACE)
    listed = bool(places) and places[-1].end == figure.start - 1
    return listed and _BODIES.match(reading.text, figure.start) is not None


_BODIES = re.compile(
    r"\d+[余多]?[家个所](?![省市县区州盟](?![级属直管]))[^，。；、的]{0,12}?(?:企业|机构|单位|院校?|所|中心|公司|学校|高校|实验室|协会)"
)


def is_incidental(reading: Reading, figure: Mention) -> bool:
    """Whether the figure says how many were named right before (甲、乙、丙和丁4个工作组)."""
    clause = reading.clause_around(figure.start)
    if any(c.isdigit() for c in reading.text[clause.start : figure.start]):
        return False
    named = reading.text.count("、", clause.start, figure.start) + 1
    joined = 1 if _JOINED.search(reading.text, clause.start, figure.start) else 0
    value = figure.quantity.value if figure.quantity is not None else 0
    return named > _PAIR and value in (named, named + joined)


_PAIR = 2
_JOINED = re.compile(r"、[^，。；、]{1,16}[和及与][^，。；、]{1,16}$")
_DIMENSION = re.compile(r"(?:[长宽高厚深重]度?|跨[径度]|直径|半径|口径|面积|体积|容积)(?:约|近|达|为|超|逾)?$")
_SIZE = 6
_OF_A_THING = re.compile(r"(?:、[^，。；]{1,30}?)?的[\u4e00-\u9fff]")
"""高7米、跨径13米的洞口: sizes that describe a thing."""


def only_described(reading: Reading, verb: Phrase, figures: Sequence[Mention]) -> bool:
    """Whether the verb only describes what is counted (公安部下发的156条线索, 建立该制度的10个成员)."""
    return bool(figures) and all(
        f.start > verb.end
        and f.quantity is not None
        and f.quantity.unit not in _SHARES
        and _DESCRIBES.fullmatch(reading.text, verb.end, f.start) is not None
        for f in figures
    )


_DESCRIBES = re.compile(r"[^，。；：、0-9]{0,24}的")
_SHARES = ("%", "‰", "倍", "个百分点", "")

_CLOSING = frozenset("，。；、,;！!？（(）)和及与以")


def is_one_of_several(reading: Reading, index: int) -> bool:
    """8批次产品甲醛超标。…。1批次菌落总数不合格。: another sentence of the paragraph counts the same."""
    here = _units(reading, index)
    for step in (-1, 1):
        other = index + step
        while 0 <= other < len(reading.sentences) and abs(other - index) <= _FAR:
            if reading.sentences[other].paragraph != reading.sentences[index].paragraph:
                break
            if here & _units(reading, other):
                return True
            other += step
    return False


def is_sum(reading: Reading, figure: Mention) -> bool:
    """前三季度，全市共发生火灾8起: however few there were in a while."""
    sentence, number = reading.clause_at(figure.start)
    if _SUM.search(reading.text, clause_of(sentence, number).start, figure.start) is None:
        return False
    if IN_DRIVE.search(reading.text, sentence.start, figure.start):
        return True
    times = reading.mentions.within(sentence.start, figure.start, Kind.TIME)
    return any(PERIOD.search(time.text) or time.subtype in ("range", "until") for time in times)


_SUM = re.compile(rf"(?:共|累计)(?!{TOGETHER}|[有计]?\d)[\u4e00-\u9fff]")


def _units(reading: Reading, index: int) -> set[str]:
    """What a sentence counts in."""
    sentence = reading.sentences[index]
    return {m.text.lstrip(_DIGITS) for m in reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY)}


_FAR = 5
_DIGITS = "0123456789.,"
