"""Rows of sites that are seen: rooms of one house, sites with their state."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.grounds import SITES
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def share_rooms(reading: Reading, phrase: Phrase) -> bool:
    """长度、力学等实验室: rooms told by what each is for."""
    if _ROOMS.fullmatch(reading.text, *phrase) is None or reading.mentions.within(*phrase, Kind.ORGANIZATION):
        return False
    return not any(reading.say(m).endswith(SITES) for m in split_list(reading, phrase)[:-1])


_ROOMS = re.compile(
    r"(?:[\u4e00-\u9fff]{2,6}、)+[\u4e00-\u9fff]{2,6}?(?:等(?:多个|各|[\d两三四五六七八九十]+个)?[\u4e00-\u9fff]{0,4})?"
    r"(?:实验室|检测室|展区|展厅|科室|车间|窗口|病房|功能室|教室|诊室)"
)


def sites_and_state(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """甲产业园、乙艺术馆等场馆及住宿配套情况: each of the sites whose state is looked at."""
    listed = _SITES_AND_STATE.fullmatch(reading.text, *phrase)
    return split_list(reading, Phrase(*listed.span("sites"))) if listed is not None else []


_SITES_AND_STATE = re.compile(
    r"(?P<sites>[^，。；等]{2,40}、[^，。；等]{2,40})等[^，。；、等]{0,6}?(?:场馆|场所|企业|单位|点位|现场|园区|基地|景区|站点|门店)"
    r"(?:以?及|和|的)[^，。；]{2,16}(?:情况|进展|进度|状况)"
)
