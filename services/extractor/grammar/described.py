"""Verbs that only describe those with whom another verb deals: who is punished, who is met, who takes a case over."""

from __future__ import annotations

import re

from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading


def is_for_others(reading: Reading, frame: Frame) -> bool:
    """将该案移送公安机关|侦办: what those are to do to whom it is handed over."""
    ends = reading.text[frame.trigger.end : frame.trigger.end + 1] in ("。", "，", "；", "、", "")
    return ends and _HANDED_OVER.search(reading.text, frame.clause_start, frame.trigger.start) is not None


_HANDED_OVER = re.compile(
    r"(?:移送|移交|转交|转办)(?:至|给|到|由)?[^，。；、的后并]{0,24}(?:机关|部门|局|法院|检察院|监委|纪委|大队|支队|分局)"
    r"(?:依法|立案|进一步|处理|予以|进行)*$"
)


def is_deed_dealt_with(reading: Reading, frame: Frame) -> bool:
    """对某公司|签订|虚假合同行为作出处罚, 对全县|实施|《条例》情况开展检查: what somebody did who is dealt with."""
    aimed = reading.text.rfind("对", frame.clause_start, frame.trigger.start)
    if aimed < 0:
        return False
    if frame.trigger.start - aimed <= _CLOSE and _DONE_TO_THEM.match(reading.text, frame.trigger.end) is not None:
        return True
    return _DEALT_WITH.match(reading.text, frame.trigger.end) is not None


_CLOSE = 8
"""对去年|获得|证书的企业: so near before the verb stands 对 that it describes whom that aims at."""
_DONE_TO_THEM = re.compile(
    r"[^，。；：对]{0,24}的[^，。；：对的]{2,24}?(?:进行|开展|实施|予以|作出|做出)(?![^，。；]{0,8}的)"
)
"""对|靠泊|码头的货船实施检查."""


_DEALT_WITH = re.compile(
    r"[^，。；]{0,40}?(?:行为|问题|案件?)(?:依法|分别|均|正式|从[严重快])*(?:作出|做出|予以|给予|处以|立案|进行(?:立案|处罚|查处|调查))"
    r"|[^，。；]{0,40}?情况(?:进行|开展|作|做|予以|实施)(?![^，。；]{0,8}的)"
    r"|(?:问题|隐患|不合格)的\d*[余多]?[家个户批次]{0,2}[^，。；的]{0,8}(?:机构|企业|单位|公司|门店|商户|经营者|产品|场所)(?:进行|开展|予以|实施|依法)"
)


def describes_guest(reading: Reading, frame: Frame) -> bool:
    """会见应邀|访问|浙江的越南代表团: what brought those who are met."""
    start, end = frame.trigger
    opens = reading.text.endswith(("应邀", "前来", "正在"), 0, start) or reading.text[start - 2 : start - 1] == "来"
    if not opens or reading.text.find("的", end, frame.clause_end) < 0:
        return False
    return _MEETS.search(reading.text, frame.clause_start, start) is not None


_MEETS = re.compile(r"(?:会见|接见|会晤|看望|慰问|宴请)了?(?:应邀|前来|正在|来[\u4e00-\u9fff])[\u4e00-\u9fff]{0,6}$")


def describes_what_is_shown(reading: Reading, frame: Frame) -> bool:
    """展示了一批|查扣|的侵权货物: which things are shown now."""
    start, end = frame.trigger
    described = reading.text.startswith("的", end) and "展" in reading.text[frame.clause_start : start]
    return described and _SHOWS.search(reading.text, frame.clause_start, start) is not None


_SHOWS = re.compile("(?:展示|展出|展览|展陈)了?[^，。；的]{0,10}$")
