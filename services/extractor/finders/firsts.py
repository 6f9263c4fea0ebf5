"""Ranks that somebody has to be given (国家级众创空间), and who is the first to have something."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def first_rate(reading: Reading, phrase: Phrase) -> bool:
    """成为国家级众创空间: a rank that somebody has to be given."""
    if reading.text.endswith(("获", "获得"), 0, phrase.start) and _WHO_HAS.search(reading.text, *phrase):
        return False
    return _RANK.match(reading.text, *phrase) is not None


_WHO_HAS = re.compile("(?:资质|称号|认定|荣誉|奖项?|资格|认证|许可)的[^，。；]{2,8}$")
"""获|国家级资质的机构: who has one."""

_RANK = re.compile(
    r"(?![^，。；]*[获得过][此该][^，。；]*的)(?:又一[家个]|[全本]?[国省市][^，。；“”]{0,4}(?:首[批个家]|唯一一?[家个]?)|首批)?(?:第[一二三四五六七八九十\d]+批)?(?:国家级?|省级|市级|全国|中国|国际|世界)[^，。；“”]{2,24}"
    r"(?:基地|空间|中心|实验室|企业|单位|园区|机构|成员|会员|试点|示范[区县市村]|景区|城市|县城|模范[城县]|遗产|非遗|名录|度假[区地]|社区|学校|医院|家庭|街区|"
    r"工厂|村|验证点|工作站|保护产品)$"
)


def membership(reading: Reading, phrase: Phrase) -> bool:
    """成为某医院(的)医疗协作单位, 成为某协会理事单位: what a body takes somebody on as."""
    bodies = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    opens = bool(bodies) and bodies[0].start == phrase.start
    return opens and _MEMBERSHIP.fullmatch(reading.text, bodies[0].end, phrase.end) is not None


_MEMBERSHIP = re.compile(
    "的?[\u4e00-\u9fff]{0,8}?"
    "(?:(?:协作|合作|医联体|联盟|成员|会员|理事长?|副会长|会长|定点|共建|支持|发起|帮扶|指导|联系)单位"
    "|(?:协作|教学|附属|指导|定点|合作)医院|(?:实践|实习|教学|培训|实训|研究|示范|科普|人才)基地|联系点|分中心|分院|工作站)"
)


def first_to_win(reading: Reading, phrase: Phrase) -> bool:
    """成为全省首家通过某认证的企业: who has it as the first."""
    return FIRST_TO.fullmatch(reading.text, *phrase) is not None


FIRST_TO = re.compile(
    r"[^，。；]{0,12}?(?:首[家个批]|唯一|第[\d一二三四五六七八九十]+[家个批])[^，。；]{0,8}?(?:通过|获得|取得|获批|荣获|入选)"
    r"(?P<what>(?![此该])[^，。；的]{4,40}?(?:认证|评估|认可|验收|评审|资质|证书|称号|许可证?|[”奖]))的[^，。；]{2,16}"
)


def so_many_ranked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """命名20家国家级双创基地: those who are named are told by their number; 高新技术企业120家 is a figure."""
    if _SO_MANY_TITLED.fullmatch(reading.text, *phrase) or _BATCH.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    counted = quantities(reading, phrase)[:1]
    if not counted or counted[0].phrase.start != phrase.start:
        return []
    return [Filler(phrase)] if first_rate(reading, Phrase(counted[0].phrase.end, phrase.end)) else []


_SO_MANY_TITLED = re.compile(
    r"(?:首批|第[一二三四五六七八九十]+批)?\d+余?[家个名位][^，。；“”]{0,10}“[^“”]{2,24}”[^，。；“”]{0,6}"
)
"""命名首批20个“劳模服务站”."""
_BATCH = re.compile(
    r"(?:首批|第[一二三四五六七八九十\d]+批)[^，。；、\d]{2,30}"
    r"(?:基地|校园|单位|企业|中心|工作室|街区|社区|家庭|示范[区县市点镇村])"
)
"""命名第一批廉政教育基地: those of whom nothing else is told."""
