"""What a meeting is about or what was reported at it: matters, without what it came to and whose words they are."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, matters, nominal, quantities
from services.extractor.finders.lessons import listening, subjects
from services.extractor.grammar.lists import without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def matters_dealt_with(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What a meeting is about; not what it came to (审议通过…, 研究解决…)."""
    said = reading.say(phrase)
    if said.startswith("解决") and said.endswith("问题"):
        return matters(reading, Phrase(phrase.start + len("解决"), phrase.end))
    if said.startswith(("通过", "解决", "同意", "决定", "了", "开展了", "启动了", "实施了")) or _WHATEVER.fullmatch(
        said
    ):
        return []
    if any(f.phrase.end == phrase.end for f in quantities(reading, phrase)):
        return []  # 部署巡检无人机3200架
    return matters(reading, reading.before(phrase, _HELD_FOR))


_HELD_FOR = re.compile("(?<=精神)[^，。；]{0,24}(?:会议?|报告)$")
"""学习贯彻党代会精神|宣讲动员会: the gathering that is named after it."""
_WHATEVER = re.compile(
    r"(?:了|其他|其它|有关|相关|下一?步|下一?阶段|近期|当前|各项)+(?:重点|主要)?(?:工作|事项|事宜|问题|任务)"
)
"""部署下一步工作: says nothing of what."""


def gone_through(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|甲、乙等内容|进行系统讲解: what a lesson is about, where it does not say who listens nor names a paper."""
    named = "《" in reading.say(phrase) or listening(reading, phrase)
    return [] if named else subjects(reading, phrase)


def matters_told(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What was reported or asked about, where it is called a matter (通报上半年工作情况); not a product."""
    words = _HEARD.search(reading.text, *phrase)
    if words:  # 听取他们对淤地坝管护经费的|意见
        return nominal(reading, Phrase(*words.span("what")))
    whole = reading.behind(without_tail(reading, reading.trim(phrase)), TOLD_BY)
    if not reading.mentions.within(*whole, Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON):
        whole = reading.before(whole, _REPORT)  # 听取防汛工作情况|汇报
    said = reading.say(whole)
    if said.startswith("好"):
        return []  # 谋划|好明年工作: what is to be done well
    return nominal(reading, whole) if _MATTER.search(said) and not _ANY_MATTER.fullmatch(said) else []


TOLD_BY = re.compile(r"[^，。；、]{2,24}?(?:介绍|汇报|讲解)(?=[^，。；]{4})(?!情况|工作)")
"""听取企业负责人介绍|发展情况."""
_ANY_MATTER = re.compile(
    r"(?:当地|有关|相关|具体|基本|整体|总体|详细|上述|最新|各自|自身|本地|企业|一组|一批|一些|一系列|多项|若干)*的?(?:情况|工作|问题|需求|困难|数据|政策)"
)
_HEARD = re.compile(
    r"(?:对|关于|有关)(?P<what>[^，。；]{2,30})的(?:(?:意见|建议|诉求|看法|想法)(?:建议)?|(?:专题|工作)?(?:汇报|报告|介绍|说明))$"
)
_REPORT = re.compile(r"(?<=情况|工作|进展|建设|问题)的?(?:专题)?(?:汇报|报告|介绍|说明)$")
_MATTER = re.compile(
    r"..(?:情况|状况|工作|成果|进展|结果|决定|精神|任务|形势|问题|经验|需求|态势|进度|措施|成效|安排|计划|方案|现状|机制|政策|困难|诉求|创建|建设|数据|趋势|运行)$"
)
