"""Words that have other uses than the list says, and what they are where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from services.extractor.characters import char_before
from services.extractor.grammar.joints import inside_work, joins_row
from services.extractor.grammar.words import Word, WordKind, vocabulary
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

if TYPE_CHECKING:
    from services.extractor.grammar.reading import Reading


def in_use(reading: Reading, words: list[Word]) -> list[Word]:
    """The words that are used as the list says."""
    found = [w for w in words if w.text not in _OF_TWO_USES or _plays_its_part(reading, w)]
    if reading.descriptions:
        described = [range(*description) for description in reading.descriptions.items()]
        found = [w for w in found if not any(w.start in description for description in described)]
    ways = [way for w in found if w.text in _BY and (way := _WAYS.match(reading.text, w.end))]
    if ways:
        opened = {way.start() for way in ways if reading.text[way.start()] == "“"}  # 采取“四不两直”方式
        found = [w._replace(kinds=WordKind.PREPOSITION) if w.end in opened else w for w in found]
        found = [w for w in found if not any(way.start() <= w.start < way.end() for way in ways)]
    return [_as_used(reading, w) if w.text[-1] in "就中经分员在" else w for w in found]


def _as_used(reading: Reading, word: Word) -> Word:
    """早在4月，某局就与某局联合…: 就 says how soon, not what it is about; 调研|中小企业 holds no 调研中; 规划已|经
    国务院批准 says through whom; 组织|部分委员 holds no 组织部, nor 政协组织|委员 an office; a 示范站|在某县 stands on
    nothing."""
    text = reading.text
    if word.text == "已经":
        through = reading.mentions.starting(word.end, Kind.ORGANIZATION) or _PASSED.match(text, word.end)
        return Word("经", word.start + 1, word.end, vocabulary().kinds_of("经")) if through else word
    if word.text == "站在":
        house = _HOUSE.search(text, max(0, word.start - _PAIR), word.start)
        return Word("在", word.start + 1, word.end, vocabulary().kinds_of("在")) if house else word
    if word.text in ("组织部分", "组织委员"):
        return word._replace(text="组织", end=word.start + len("组织"))
    if word.text == "就":
        soon = text.startswith(_SOON, word.end) and not text.startswith("有关", word.end)
        return word._replace(kinds=WordKind.ADVERB) if soon else word
    if len(word.text) < _WITHIN or not text.startswith(_BEGINS, word.end - 1):
        return word
    return Word(word.text[:-1], word.start, word.end - 1, vocabulary().kinds_of(word.text[:-1]))


_HOUSE = re.compile(
    "(?:示范|充电|换电|储能|监测|观测|观察|加油|加气|服务|水文|气象|工作|变电|收费|检查|防疫|卫生|消防|地震|预警|中转|回收|雷达|科考|"
    "考察|救助|检测|检验|检定|文化|科技|推广|监督|发射|接收|能源|光伏|核电|水电|风电|高铁|火车|地铁|客运|汽车)$"
)
_PAIR = 2
_PASSED = re.compile(r"[^，。；]{2,50}会议?(?:审议|讨论|研究|表决)?(?:通过|批准|同意|审定)")
"""已|经2025年5月26日某次常务会议审议通过."""
_BY = frozenset(["通过", "采取", "采用", "运用", "以"])
_WAYS = re.compile(
    r"[^，。；：]{2,50}?(?:等|相结合的?|”的?)(?:多种|多样|各种|多元|灵活|有效)*(?:方式|形式|方法|手段|途径)(?![的、和])"
)
"""通过|实地察看、座谈交流等方式|了解…: how it was done, no verb of the clause."""
_WITHIN = 3
_BEGINS = (
    "中小", "中央", "中国", "中西", "中医", "中药", "中心", "中试", "中学", "中华", "中部", "中东", "中欧", "中职",
)  # fmt: skip


def _plays_its_part(reading: Reading, word: Word) -> bool:
    """Whether a word that has other uses is what the list says: 率 behind somebody leads (in 效率 it does not),
    代表 speaks for somebody (企业代表 does not), 应 demands (应某局邀请 does not)."""
    if word.text == "率":
        return word.start in reading.mention_ends or reading.text.startswith(_LED, word.end)
    if word.text == "代表":
        opens = reading.char_before(word.start) in "，并" and reading.mentions.starting(word.end, *NAMED)
        return (
            bool(opens) or word.start in reading.person_ends or reading.text.endswith(("分别", "共同"), 0, word.start)
        )
    if word.text == "委托":
        return "受" not in reading.text[max(0, word.start - 30) : word.start].rpartition("，")[2]
    if word.text == "系统":
        return reading.text.startswith(_DONE_SYSTEMATICALLY, word.end)
    if word.text in ("协同", "联同", "配合"):
        return reading.mentions.starting(word.end, *NAMED)
    if word.text == "其中":
        return not (reading.text.startswith("国", word.end) and reading.char_before(word.start) in "与和同向对及")
    if word.text == "一起":
        return not _CASE.match(reading.text, word.end)  # 对一起危险驾驶案: one case
    if word.text == "计划":
        named = reading.char_before(word.start) == "”"  # “百企升级”计划: the noun
        return not (named or reading.text.startswith(_OF_PLANS, word.end))
    if word.text == "组织委员":
        whose = word.start in reading.time_ends or reading.text.endswith(_OF_MEMBERS, 0, word.start)
        return whose and reading.text.startswith(_MEMBERS_DO, word.end)
    if word.text == "与":
        if inside_work(reading.text, word.start, word.end) or joins_row(reading, word.start, word.end):
            return False
        related = reading.text.find("相关的", word.end, word.end + _FAR) >= 0
        return not (related and _RELATED.match(reading.text, word.end))
    if word.text == "为":
        return not (_WINS.match(reading.text, word.end) and _ends_name(reading.text, word))
    if word.text == "组织":
        return not _COUNTED.search(reading.text, max(0, word.start - _PAIR), word.start)  # 43个|组织
    if word.text in ("重点", "主要"):
        return reading.char_before(word.start) not in "、和及与对向在为"  # 重点企业、|重点|监控设备; 对|主要|平台
    if word.text in ("历时", "耗时"):  # 专案组|历时|7个月; 历时4天的大赛 is described by it
        return "一" <= reading.char_before(word.start) <= "鿿" and not _LASTING.match(reading.text, word.end)
    if word.text == "号召":  # 响应省总工会|号召，开展…: whose call is heeded
        return "响应" not in reading.text[max(0, word.start - _CALLED) : word.start].rpartition("，")[2]
    if word.text == "能":
        return not reading.text.startswith(_ABLE, word.end)  # 能工巧匠
    return not _INVITED.match(reading.text, word.end)  # 应


def _ends_name(text: str, word: Word) -> bool:
    """王永|为、杨国平, 某所陈大|为|荣获: a family name stands where a name of three characters begins."""
    first, second = text[word.start - 2 : word.start - 1], char_before(text, word.start)
    return first in terms("surnames") and "一" <= second <= "鿿"


_WINS = re.compile("、|(?:荣获|获得|夺得|斩获|摘得|喜获|勇夺|入围|入选|当选|脱颖而出)(?![^，。；]*的[^，。；]{2})")
"""What a name is followed by; 为|获得奖项的单位 tells for whom."""
_LED = ("代表团", "考察团", "专家组", "工作组", "专家团", "检查组", "调研组")
NAMED = (Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE, Kind.TIME, Kind.GROUP, Kind.EVENT_NAME)
_OF_MEMBERS = ("政协", "人大", "委员会", "专委会", "界别", "常委会", "统战部")
_MEMBERS_DO = (
    "围绕", "赴", "开展", "就", "对", "到", "走进", "深入", "前往", "参加", "进行", "视察", "调研", "实地", "考察",
    "集中", "分组", "、", "和", "代表", "观看", "参观", "走访", "协商", "召开", "举行",
)  # fmt: skip
"""What the members of a consultative body do, whom it gathers for that."""
_LASTING = re.compile("[^，。；]{1,10}的")
_ABLE = ("工巧匠", "人", "手", "源", "耗", "力", "效")
_RELATED = re.compile("[^，。；、]{1,16}?(?:密切|息息|紧密|直接|高度)相关的")
"""对与群众生活密切相关的加油机(进行检查): what describes them."""
_FAR = 24
_CALLED = 40
_COUNTED = re.compile(r"[\d一二两三四五六七八九十余多][家个]$")
_TWO_USES = "为 组织 与 能 率 代表 委托 协同 联同 配合 应 系统 一起 其中 计划 组织委员 重点 主要 历时 耗时 号召"
_OF_TWO_USES = frozenset(_TWO_USES.split())


_SOON = (
    "与", "已", "曾", "在", "联合", "会同", "牵头", "把", "将", "从", "对", "向", "是", "有", "到", "成", "组织",
    "开始",
)  # fmt: skip
_INVITED = re.compile(r"[^，。；]{2,70}?(?:邀请|之邀|邀约|约请|请求|要求)")
_DONE_SYSTEMATICALLY = (
    "推进", "梳理", "总结", "谋划", "治理", "部署", "推动", "学习", "研究", "介绍", "回顾", "分析", "阐述", "集成",
    "施策", "构建", "优化", "讲解", "阐释", "阐明", "解读", "整理", "展示", "培训", "开展", "实施", "提升", "建设",
)  # fmt: skip
"""Verbs that 系统 says how of; elsewhere it is a noun."""
_OF_PLANS = ("项目", "课题", "专项", "人选", "资金", "任务书", "指标", "内", "外", "完成率")
"""What makes a noun of 计划 (科技计划项目)."""
_CASE = re.compile(r"[^，。；：]{0,24}?(?:案|事故|事件|纠纷|火灾|投诉|行为|险情)")
