"""What a joint joins: 与 inside the name of one work (检测技术研究|与|应用项目), and in a row like 和."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from services.extractor.characters import char_before
from services.extractor.mentions import Kind, Mention

if TYPE_CHECKING:
    from services.extractor.grammar.reading import Reading


def inside_work(text: str, start: int, end: int) -> bool:
    """Whether the joint between two deeds stands in the name of a project, study or laboratory, which ends right behind
    them."""
    if text[end : end + 1].isdecimal() and _YEARLY.search(text, max(0, start - _NEAR), start):
        return _OUTPUT.match(text, end) is not None
    if not text.endswith(_DEEDS, 0, start):
        return False
    return _WORK.match(text, end) is not None or _HOUSE.match(text, end) is not None


_YEARLY = re.compile(r"(?:年产|年处理|年加工|日处理|新建|扩建)\d[^，。；、]*$")
_OUTPUT = re.compile(r"[\d.]+[^，。；、]{2,24}(?:项目|工程|生产线)")
"""年产1万吨铸件及|100万件机械加工件项目: what one work turns out."""
_NEAR = 24
_DEEDS = (
    "研究", "研制", "研发", "开发", "制作", "设计", "评价", "检测", "应用", "分析", "制造", "推广", "建设", "改造",
    "保护", "利用", "示范", "评估", "监测", "试验", "优化", "集成", "制定", "构建", "转化", "服务",
    "检验", "诊断", "控制", "治理",
)  # fmt: skip
_WORK = re.compile(
    r"[^，。；：、“”《》]{2,16}?(?<!重点)(?:项目|课题|专项|研究)"
    r"(?=[，。；“”]|(?:日前|近日|已|均|顺利|成功|一次性|高分)*(?:通过|获|荣获|入选|立项|验收|结题))"
)
_HOUSE = re.compile(
    "(?:研究|评价|评估|检测|分析|应用|诊断|控制|监测|开发|设计|制造|预警|防护|评定|验证|转化|修复|利用|保护|试验|溯源)"
    "[^，。；：、“”《》和与及的]{0,8}?(?:实验室|团队|研究院|研究所|研究中心|工作站|创新中心|平台)"
)
"""有害物质分析与|评估重点实验室, 安全检测与|评价创新团队."""


def joins_row(reading: Reading, start: int, end: int) -> bool:
    """Whether 与 joins the last of a row whose members do or suffer it each for themselves: 甲局、乙局|与|丙局(主办),
    赴江苏|与|广东(调研), 李明|与|王强(先后致辞); not 甲局与乙局(签署协议), who deal with each other."""
    if start not in reading.mention_ends:
        return False
    for kinds in _ALIKE:
        first = next((m for m in reading.mentions.within(start - _FAR, start, *kinds) if m.whole_end == start), None)
        behind = reading.mentions.within(end, end + _FAR, *kinds)
        second = next((m for m in behind if m.whole_start == end or _OFFICE.match(reading.text, end, m.start)), None)
        if first is not None and second is not None:
            return _in_row(reading.text, first, second)
    return False


def _in_row(text: str, first: Mention, second: Mention) -> bool:
    start, end = first.whole_start, second.whole_end
    if _EACH.match(text, end) is not None:
        person = first.kind is Kind.PERSON
        return person or char_before(text, start) in "、，。；：\n”" or text.endswith(_OPENERS, 0, start)
    if text.endswith(_OPENERS, 0, start) and not (first.kind is not Kind.PLACE and text.endswith(_WHERE, 0, start)):
        return _DEALS.match(text, end) is None
    return char_before(text, start) == "、" and _DEALS.match(text, end) is None and _TOGETHER.match(text, end) is None


_ALIKE = ((Kind.PERSON,), (Kind.ORGANIZATION, Kind.GROUP), (Kind.PLACE,))
_FAR = 45
_OFFICE = re.compile("[^，。；：、的与和及在对]{2,16}(?:总裁|经理|[长书记员事席任授])$")
"""与|宝武资源副总裁|郑克强: an office with a body that no list knows."""
_WHERE = ("在", "赴", "到", "于")
_OPENERS = (
    *("联合", "会同", "牵头", "组织", "邀请", "走进", "深入", "前往", "分赴"),
    *("对", "向", "由", "给", "先后", *_WHERE),
)
_EACH = re.compile(
    r"(?:等[^，。；、]{0,12})?(?:承办|协办|主办|支持|指导|先后|分别|荣?获(?!悉)|当选|入选|作[^，。；]{0,6}发言|作[^，。；]{0,4}报告|为[^，。；]{2,16}(?:颁|授|揭)"
    r"|为(?:支持|主办|承办|协办|指导)单位|[两三四五六七八九]个|陪同|出席|参加|任|[两三四五六七八九]地|等\d*[余多]?[家个名位人])"
)
"""What each of a row does for himself."""
_DEALS = re.compile(
    r"[^，。；]{0,8}(?:签|座谈|会谈|洽谈|磋商|对接|结对|交流(?!发言|经验)|达成|合作|协商|共建|会见|会晤|互|视频连线|进行了?深入)"
)
"""What one does with another."""
_TOGETHER = re.compile("[^，。；]{0,4}(?:联合|共同|一道|一起|一同|携手)")
