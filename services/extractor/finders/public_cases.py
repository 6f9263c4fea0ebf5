"""Cases, lists and results that are made public.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `policy_issuance` names
them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading

_RESULTS = re.compile(
    r"(?:典型案例|典型案件|违法案件|违规案件|违纪案件|违规案例|违法案例|案件|典型问题|指导性?案例|优秀案例|十大案例|案例|名单|榜单|清单|结果|名录|排名|目录|十件大事|十大新闻|十大热点|问题线索|分数线|(?:处罚|处理)决定书?|(?:经济|统计|普查|监测|贸易|财政|金融)[^，。；的]{0,6}数据)$"
    r"|^(?:近|约|逾|超)?(?:[一两几多二三四五六七八九十]|\d+)余?[起个件][^，。；]{0,30}(?:问题|事故)$"
    r"|(?:第[一二三四五六七八九十\d]+批|首批|新一批|年度)[^，。；]{2,28}"
    r"(?:单位|企业|城市|基地|示范[区县市村点店]|街区|传承人|品牌|项目|园区|机构|工厂|小组|联络[点站]|站点|领域|商[户圈]|社区|工作室|标杆)”?$"
)
"""Cases, lists and results; so many wrongs (3起吃喝问题); a list by its members (首批示范基地)."""


def cases(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Cases or results that are made public, with how many they are (10起典型案例, 《白皮书》及十大案例)."""
    whole = phrase if _KINDS_OF_CASES.search(reading.text, *phrase) else without_tail(reading, phrase)
    chosen = reading.before(whole, _SO_MANY_OF_THEM)
    if chosen.end < whole.end and _RESULTS.search(reading.say(chosen)):
        return [Filler(reading.trim(chosen))]
    if not _RESULTS.search(reading.say(reading.before(whole, _SO_MANY_CASES))):
        return []
    if "《" in reading.say(whole):
        members = split_list(reading, whole)
        return [Filler(m) for m in members]
    return [Filler(reading.trim(whole))]


_SO_MANY_OF_THEM = re.compile(r"(?<=[^\d约近超逾])(?:共计?|总计)?\d+余?[家个名项处所位]$")
"""首批绿色工厂|28家, 第二批联络点|共155家."""
_KINDS_OF_CASES = re.compile("[^》]等[^，。；《》]{0,24}(?:案例|案件|典型问题)$")
"""食品、日用品等领域打击走私|典型案例: what the cases are about is a list, they are none."""
_SO_MANY_CASES = re.compile(
    r"(?<=[例单录])(?:(?:\d+|[一二两三四五六七八九十]+)余?[起个件例]|[（(]第?[一二三四五六七八九十\d]+[批期][）)])$"
)
"""典型案例|10件, 典型案例|（第三批）."""


def cases_moved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """现将近期查处的5起典型案例(公布如下): the cases before the verb, with how many they are."""
    told = _MOVED.search(reading.text, *phrase)
    if told is not None and told["aim"] and not reading.text.startswith(("公示", "公布"), phrase.end):
        return []
    return cases(reading, Phrase(*told.span("what"))) if told else []


_MOVED = re.compile(
    r"(?:现将|特将|将|(?:现|特|从中)(?:选取|选择|选编|遴选|筛选|整理|梳理|汇总|摘录)了?|(?P<aim>对))"
    r"(?:[^，。；]{0,30}?(?:查处|查办|办理|发现|收集|评选|征集|遴选)的)?(?P<what>[^，。；的]{2,40}?)"
    r"(?:予以|进行|公开|集中|统一|面?向全?社会(?:公众|各界)?|对外|在[^，。；]{2,20}?上)*了?$"
)
