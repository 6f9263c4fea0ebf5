"""What a body, a building, a place, a product or one person is like at all times: 该校现有学生2860人, 大楼占地12亩."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.figures.leading import words_of
from services.extractor.finders.sums import PERIOD
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention, Sentence

_OF_BODIES, _OF_PLACES = ("|".join(words_of(f"standing of {whom}")) for whom in ("bodies", "places"))
_LEADS = r"(?:总?人?数|总?量|分别|各|[约近超逾达为共有是])*$"
_BEFORE = re.compile(rf"(?:{_OF_BODIES}){_LEADS}")
_BEHIND = re.compile(rf"[\u4e00-\u9fff]{{0,4}}?(?:{_OF_BODIES})(?=[，。；、和及])")
_PLACES_BEFORE = re.compile(rf"(?:{_OF_BODIES}|{_OF_PLACES}){_LEADS}")
_PLACES_BEHIND = re.compile(rf"[\u4e00-\u9fff]{{0,4}}?(?:{_OF_PLACES})(?=[，。；、和及（])")
_OF_REGION = re.compile(r"[\s　]*(?:据[^，]{1,4}，)?(?P<what>[该我全本][国省市县区州镇乡村])?")
_DIVIDED = re.compile(rf"(?:下辖|辖|有|共)[^，。；]{{0,4}}\d+个(?:{_OF_PLACES})")
_MOVES = re.compile(
    r"新增|净增|增[至到长加]|减少|突破|达到|提[高升]|累计|已(?!有)|完成|实现|培[训育]|服务|招[收聘录]|上年|去年"
    r"|出动|派[出驻遣]|投入|组织|捐|发放|接待|参[加与]|建成|新建|研[制发]|购置|引进|获|开工|投[产用]"
)
"""Words of deeds and of what has changed."""
_FOUNDED = re.compile(r"成立|建|创|设立|开业|开馆|投用|始")
_NOW = ("目前", "现", "如今", "现在", "当前", "每年", "每天", "每日")


def only_stands(reading: Reading, sentence: Sentence, figures: Sequence[Mention]) -> bool:
    """Whether all the figures tell what is so at all times, and nothing says of which time they are."""
    if not figures or _MOVES.search(reading.text, sentence.start, figures[-1].end):
        return False
    opening = _OF_REGION.match(reading.text, sentence.start)
    region = opening is not None and bool(opening["what"] or reading.mentions.starting(opening.end(), Kind.PLACE))
    divided = _DIVIDED.search(reading.text, sentence.start, sentence.end) is not None
    if region and not divided:
        return False
    if not all(_stands(reading, figure, divided) for figure in figures):
        return False
    return not _is_of_a_time(reading, sentence, figures[-1].end)


def _stands(reading: Reading, figure: Mention, divided: bool) -> bool:
    clause = reading.clause_around(figure.start)
    earlier = reading.mentions.within(clause.start, figure.start, Kind.QUANTITY)
    if earlier and reading.text[earlier[-1].end : figure.start] == "、":  # 每年检验量约130万包、|30万吨
        return _stands(reading, earlier[-1], divided)
    told = Phrase(earlier[-1].end if earlier else clause.start, figure.start)
    if _ABLE.search(reading.text, clause.start, figure.start):
        return True
    if (_PLACES_BEFORE if divided else _BEFORE).search(reading.text, *told):
        return True
    behind = (_PLACES_BEHIND if divided else _BEHIND).match(reading.text, figure.end, clause.end + 1)
    return behind is not None


_ABLE = re.compile(
    r"(?:[年月日]产|远销|销往|畅销|可(?:同时)?(?:开展|承担|提供|检[测验定]|校准|容纳|生产)|具备|产品(?:涵盖|覆盖|包括|涉及))"
    r"[^，。；]{0,24}$"
)
"""年产锅炉|300台, 远销|40多个国家, 可开展|860项参数的检测: what somebody makes, sells or is able to."""


def _is_of_a_time(reading: Reading, sentence: Sentence, end: int) -> bool:
    """Whether a time is told up to there that is no founding day, or a while in the sentences before it."""
    for time in reading.mentions.within(sentence.start, end, Kind.TIME):
        if time.text not in _NOW and not _FOUNDED.search(reading.text, time.start - _NEAR, time.end + _NEAR):
            return True
    first = next(s for s in reading.sentences if s.paragraph == sentence.paragraph)
    return any(PERIOD.search(time.text) for time in reading.mentions.within(first.start, sentence.start, Kind.TIME))


_NEAR = 4


def is_profile(reading: Reading, sentence: Sentence) -> bool:
    """该县距省城280公里，平均海拔1800米，森林面积占六成: what a place is like, at no time; what one person is like;
    每年6月，日均气温22℃: what is so year by year; 某公司是一家…企业，拥有专利45项: what a firm is."""
    if _AGED.match(reading.text, sentence.start, sentence.end):
        return True
    if _RATIONS.search(reading.text, sentence.start, sentence.end):
        return True
    times = reading.mentions.within(sentence.start, sentence.end, Kind.TIME)
    if times and times[0].start == sentence.start and all(time.subtype == "set" for time in times):
        return True
    if _FIRM.match(reading.text, sentence.start, sentence.end):
        return not _is_of_a_time(reading, sentence, sentence.end)
    if not _LIES.search(reading.text, sentence.start, sentence.end):
        return False
    return not times


_FIRM = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，)?[^，。；：]{2,30}(?:公司|集团|厂|企业|院|所|中心)(?:（[^（）]{1,20}）)?"
    r"(?:(?:成立|创立|创建|始建|组建)于[^，。；]{4,14})?，?"
    r"是(?:一[家个所]|全[国省市]|国内|我国|中国|国家|集|由|以|专业|目前)[^。；]{2,60}?"
    r"(?:企业|公司|集团|机构|院所|厂家|生产商|制造商|服务商)[，。]"
)
_LIES = re.compile(
    r"规格为|净含量(?=[为是约：\d（])|保质期|额定[功电流容]|标价(?!格)|售价(?!格)|建议零售价|每100(?:克|毫升)|平均海拔|海拔(?:约|在|高|为|\d)|地处|东西[长宽]|南北[长宽]|距离?(?:省城|省会|市区|县城|首都|市中心)"
)
_AGED = re.compile(
    r"[\s　]*(?:[^，。；]{0,12}?(?:今年|现年|年仅|年近|刚满|时年)\d{1,3}多?岁"
    r"|[\u4e00-\u9fff]某?某?(?:先生|女士|师傅|大爷|大妈|阿姨|奶奶|爷爷|老人|同学)(?:家|每|一家|夫妇|月))"
)
"""李秀英今年68岁，家里有6口人, 今年68岁的李秀英月收入4000元, 张先生家住…: what is told of one person."""
_RATIONS = re.compile(r"每[队人家户]限|限报\d|限领\d|限购\d")
"""比赛设8个项目，每队限报3人: rules, not what came of them."""
