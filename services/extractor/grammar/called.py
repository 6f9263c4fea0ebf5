"""Names of what is held: 打击整治养老诈骗专项行动推进会 holds three verbs that nobody does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from services.extractor.grammar.words import Word, WordKind

_HEADS = (
    r"(?:会(?<![协学商总工]会)(?<!委员会)(?<!联合会)(?<!基金会)(?<!研究会)(?<!促进会)(?<![理董监]事会)(?![员长场展见谈晤商同计费标徽])(?:议(?!室))?|"
    r"仪式|典礼|开幕[式礼]|闭幕[式礼]|"
    r"开班式|结班式|启[动发]式|首[动发]式|论坛|沙龙|培训班|研修班|读书班|轮训班|研讨班|讲座|演练|比武|"
    r"大赛|竞赛|比赛|联赛|决赛|预赛|锦标赛|邀请赛|挑战赛|对抗赛|选拔赛|巡回赛)"
)
"""Each begins with a character of its own: so the engine looks for these characters first."""
_HELD = r"(?:召开|举行|举办|开幕|闭幕|启幕|落幕|开班|结业|开赛|拉开|收官)"
_THERE = (
    r"(?=(?:将|已|[今当][天日晚]|昨[天日]|\d{1,2}日|近日|日前|隆重|正式|顺利|成功|圆满|如期|胜利)*"
    rf"(?:{_HELD}|(?:于|在)[^，。；：\n]{{1,40}}?{_HELD}))"
)
_TAKES_PLACE = re.compile(rf"{_HEADS}[”]?(?:[（(][^（）()]{{1,20}}[）)])?{_THERE}")
"""…推进会在某市召开."""
_SHOWN = re.compile(rf"(?:活动|演出|展演|汇演|会演|表演|晚会)[”]?{_THERE}")
"""宣传展演活动|在某公园举办, 慰问演出|举行."""
_BEGINS_OR_ENDS = re.compile(
    r"(?:行动|攻坚战|整治|治理|活动)(?=(?:(?:在|于)[^，。；：\n]{2,16}?)?(?:今[天日]|昨[天日]|近日|日前|已|正式|全面|顺利|圆满|成功|同步|再次)*"
    r"(?:启动|开启|收官|落幕|打响|拉开|落下|告捷)(?!仪式|大?会|式|以?来|[前后]))"
)
"""打击侵权假冒专项行动|在某市启动."""
_DOES = re.compile(r"签[署订]|开展|组织|部署|实施|召开|举[行办]|参[加与]|发起|推出|启动|宣布|结合|围绕|通过")
"""What one does about a drive that has a name of its own."""
_HOLDS = re.compile(
    rf"(?:召开|举行|举办|承办|主办|迎来|出席|参加|列席)(?:了|的)?(?P<name>[^，。；：\n]{{2,70}}?{_HEADS}[”]?)(?=[，。；：\n上并]|$)"
)
"""召开…推进会, 举行的…推进会."""
_AT = re.compile(rf"在(?P<name>[^，。；：\n]{{2,60}}?{_HEADS})(?=上[，,]|上(?:表示|指出|强调|致辞|讲话|说|作))")
_DECLARED = re.compile(
    rf"宣布(?P<name>[^，。；：\n]{{2,60}}?{_HEADS}[”]?)(?=(?:正式|圆满|胜利|隆重)?(?:开幕|闭幕|启动|开赛|开始|落幕|开班))"
)
"""宣布…大赛开幕."""
_SIGNED = re.compile(
    r"签(?:署|订|下|(?<=续签))(?:了)?(?P<name>[^，。；：、《》\n]{2,30}?(?:协议|合同|备忘录|意向书|责任书))(?=[，。；：\n]|$)"
)
"""签署项目落户协议."""
_OPENS = re.compile(r"[，。；：、\n 　日]|标志着|意味着|(?<!党)的")
_ANOTHER = re.compile(
    r"(?:会议?|仪式)(?:上|研究|学习|传达|部署|审议|听取|贯彻|讨论|安排|通报|专题|并|以?来|后|前|期间|要求|强调|指出)|"
    r"宣布|出席|列席|主持|致信|致电|祝贺"
)
"""召开会议学习贯彻全省…会议: what a gathering does is no part of its name."""
_DESCRIBED = re.compile("(?<!党)的")
_LONGEST = 60
_KEPT = frozenset(
    "由 在 于 从 以 为 经 因 据 将 召开 举行 举办 主办 承办 协办 联合 会同".split()  # noqa: SIM905
)
"""Words that stand before such a name rather than in it."""


class HeldName(NamedTuple):
    """Characters that name a gathering, where nothing but it is held."""

    start: int
    end: int
    opened: bool
    """A verb or preposition opens it: whatever stands in it belongs to it."""

    def holds(self, word: Word) -> bool:
        """Whether the word is a part of the name."""
        if word.end > self.end or word.text in _KEPT:
            return False
        return not word.kinds & _PARTING or self.opened


_PARTING = WordKind.PREPOSITION | WordKind.REPORT


def held_names(text: str) -> list[HeldName]:
    """The names of gatherings that are held or at which something is said, and of agreements that are signed."""
    return list(_names(text))


def outside_names(words: list[Word], names: list[HeldName]) -> list[Word]:
    """The words without those that are parts of such names."""
    if not names:
        return words
    starts = [w.start for w in words]
    inside = {
        index
        for name in names
        for index in range(bisect_left(starts, name.start), bisect_left(starts, name.end))
        if name.holds(words[index])
    }
    return [w for index, w in enumerate(words) if index not in inside] if inside else words


def _names(text: str) -> Iterator[HeldName]:
    for takes_place, another in ((_TAKES_PLACE, _ANOTHER), (_SHOWN, _DOES), (_BEGINS_OR_ENDS, _DOES)):
        for held in takes_place.finditer(text):
            end = held.end()
            opened = [m.end() for m in _OPENS.finditer(text, max(0, end - _LONGEST), held.start())]
            start = opened[-1] if opened else max(0, end - _LONGEST)
            if not another.search(text, start, end):
                yield HeldName(start, end, opened=False)
    for pattern in (_SIGNED, _HOLDS, _AT, _DECLARED):
        for held in pattern.finditer(text):
            start, end = held.span("name")
            start = max([start, *(m.end() for m in _DESCRIBED.finditer(text, start, end))])
            yield HeldName(start, end, opened=True)
