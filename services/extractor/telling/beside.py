"""What a word means by what stands right beside it: whether it is used as a verb, and ends what it tells."""

from __future__ import annotations

import re
from functools import cache

from schemas.events import EventType
from services.extractor.finders.fillers import Condition
from services.extractor.grammar.clefts import is_cleft
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.states import names_state
from services.extractor.grammar.verbs import makes_noun, one_of_such, used_as_verb
from services.extractor.grammar.words import WordKind
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.rulebook import words_of
from services.extractor.telling.triggers import Meaning

_MEASURE = re.compile(
    r"(?:总体)?不?合格率|量(?![化身刑力产入子值具器块仪])|额(?!外|度)|率(?![先领队团])|均价|单价|总[额量数]"
)


_PART = re.compile(
    r"(?<=开幕|闭幕|奠基|揭牌|签约|首发|开机|开工|竣工|通车|首飞|交接|毕业|开学|结业|开班|结营|颁奖|启动)式(?!样)|(?<=中标|参赛|申报|参评|报名|办学|进口|出口)资格|(?<=认证|获奖|入选|入围|立项)(?:单位)?名单|(?<=授牌|认定|聘任)有效期|"
    r"(?<=公诉)(?:人|机关|部门)|(?<=承办|主办|协办)人(?![大民工才])|(?<=获表彰|受表彰|获表扬|受表扬|的获奖)(?:企业|单位|个人|集体|代表|人员|选手|项目|者)|"
    r"(?<=住院)(?:起付|费|报销|医|待遇|统筹|部|楼|补)|(?<=通话)不畅|(?<=研发)(?:投入|费用|经费|支出|人员)|方面(?!军)|(?<=科普|培训|评审|检测|检验)部(?![分署队])|力度|频[次率]|强度|成本|之名|地址|网址|窗口|时限|流程|环节|(?:结束|完毕)(?=[后时，])|关员|(?:有关|相关)?情况(?!下|(?:说明|通报|介绍|汇报|反馈|交流|讲评|分析)会)|电话(?!营销|诈骗|推销|骚扰)|热线|(?<=讲话|指示|批示|回信|贺信|发言|致辞)精神|后[一-龥]{0,4}地?(?:说|表示|感慨|感叹|道)[，。：]|"
    r"(?<=建成|投产|达产|投运|投用|竣工|完工|落成|并网)之?后|(?<=检定|校准|检测|检验)(?:项目|参数)"
)
"""What makes of any verb before it a part of a noun, or only says when somebody spoke, or what comes of it (受理地址,
参观后感慨地说, 建成后年产值可达3亿元)."""

_AFTERWARDS = re.compile("(?:之|以)?后[，,]")
_ONLY_WHEN = re.compile("[之以]?后的(?=[^，。；]{0,8}(?:工作|任务|事宜|准备|保障))")
"""开学|后的各项工作: since when they are to be done; 调整|后的名单 is what came of it."""
_AFTER = frozenset("之以后")
"""What that begins with."""
_ENDINGS = ("结束", "落幕", "闭幕", "收官")
"""活动结束后，…: when what follows was."""
_NOUN_ENDS = frozenset(
    "人机部企单个集代选项者式方精量额率均单总合不资力频强成之地网窗时流环关情电热后起费报医待统部楼补名有相投支人经项参"
)
"""What these two begin with."""
_ABOUT_STATES = (
    *("通报", "介绍", "汇报", "了解", "听取", "反映", "说明", "交流", "公布", "发布", "询问", "查看", "察看", "调研"),
    *("检查", "公示", "公开", "报告", "核查", "核实", "督查", "督导", "督办", "摸排", "分析", "看望", "简要介绍"),
    *("详细", "报送", "调查", "评估", "反馈", "出具", "设立", "开通"),
)  # fmt: skip
"""Verbs that one uses of a state of things (通报情况), or of lines and windows that are opened."""


def used(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> list[Meaning]:
    """The meanings that need no verb, or all where the word is used as one."""
    following = reading.text[verb.end : verb.end + 1]
    if following in _NOUN_ENDS:
        if _MEASURE.match(reading.text, verb.end):  # 收购量达12万吨: a noun that measures
            meanings = [m for m in meanings if m[0].type is EventType.OUTCOME_REPORT]
        if _PART.match(reading.text, verb.end) and not reading.say(verb).startswith(_ABOUT_STATES):
            return []
    if following == "的" and (
        reading.text.endswith(_TO_COME, 0, verb.start) or reading.text.startswith(_MATTERS, verb.end + 1)
    ):
        return []
    if reading.char_before(verb.start) == "的" and reading.text.startswith(_SIGNIFIES, verb.end):
        return []
    if following in _AFTER and _ONLY_WHEN.match(reading.text, verb.end):
        return []
    if following == "持" and _LASTS.match(reading.text, verb.end):
        return []
    if following == "等" and one_of_such(reading, verb.end):
        return []
    if _is_seen_to(reading, verb) or (following == "中" and _NOTHING_FOUND.match(reading.text, verb.end)):
        return []
    if _has_quality(reading, verb) or reading.text.endswith(_MORE_OF, 0, verb.start) or names_state(reading, verb):
        return []
    if following in _AFTER and reading.text.endswith(_ENDINGS, *verb) and _AFTERWARDS.match(reading.text, verb.end):
        return []
    noun_like = [trigger for _, trigger in meanings if trigger.noun_like]
    if not noun_like or used_as_verb(reading, verb.start, verb.end):
        return _standing(reading, verb, meanings)
    if _is_noun_here(reading, verb):
        return _standing(reading, verb, [m for m in meanings if not m[1].noun_like])
    companions = {w.text for w in reading.words_within(reading.clause_at(verb.start)[0].start, verb.start)}
    if companions.isdisjoint(LEAD_IN):
        meanings = [m for m in meanings if not m[1].noun_like]
    return _standing(reading, verb, meanings)


def _is_noun_here(reading: Reading, verb: Phrase) -> bool:
    """Whether what stands beside a word that is not used as a verb makes sure that it is none."""
    if makes_noun(reading, verb.end) or reading.text.endswith(_NOUN_BEFORE, 0, verb.start):
        return True  # 听取对工作的意见|建议
    return reading.text.startswith(_NOUN_GOES_ON, verb.end)


_NOUN_BEFORE = ("了", "的", "意见", "意见和", "意见与", "意见及", "意见、", "问题和", "问题、", "困难和")
_NOUN_GOES_ON = ("的", "中", "后", "时", "前", "期")


def _is_seen_to(reading: Reading, verb: Phrase) -> bool:
    """确保大会顺利|举办, 护航茶文化节|成功举行: somebody sees to it that it goes well; that it was is not said."""
    if not reading.text.endswith(_WELL, 0, verb.start) and not reading.text.startswith(_WELL, verb.start):
        return False
    start = reading.clause_around(verb.start).start
    sees = _SEES_TO_IT.search(reading.text, start, verb.start)
    return sees is not None and not reading.covered(sees.start(), sees.start() + 2)


_WELL = ("顺利", "成功", "圆满", "安全", "平安", "有序", "如期", "平稳")
_SEES_TO_IT = re.compile(r"(?:确保|保障|保证|护航|力保|助力)(?!了)[^，。；]*$")
_NOTHING_FOUND = re.compile("中，?(?:均|暂|并|也)?(?:未|没有?)(?:发现|发生|出现|查出)")
"""检查|中未发现违法行为: in the course of what was told before."""
_SIGNIFIES = (
    *("标志着", "意味着", "，标志着", "，意味着", "，对", "，为", "，将", "，是", "，不仅", "，既"),
    *("，有助于", "，有利于", "，进一步", "，充分", "，体现", "，表明", "，离不开", "，得益于"),
)  # fmt: skip
"""仪式的|举行，标志着…; 试点的|获批，对…起到作用: a deed that is the subject of what it means."""
_MATTERS = ("由来", "背景", "意义", "目的", "初衷", "必要性", "重要性", "过程", "经过", "来龙去脉")
"""汇报联合会成立|的由来: what is told about it, not that it is done."""
_LASTS = re.compile(r"持续了?[\d一二两三四五六七八九十半近约整]")
"""检查|持续6个小时: how long it went on."""
_TO_COME = ("即将", "将要", "准备", "拟", "待")
"""即将|开业|的超市: what describes something by what is to come."""
_MORE_OF = ("加强", "强化", "深化")
"""加强|对接、深化合作: more is to be made of it, nothing is told to be done."""


def _has_quality(reading: Reading, verb: Phrase) -> bool:
    """检测|能力提升20%, 服务|质量满意度达99%: the word is the noun whose quality the figure tells."""
    words, beginnings = _qualities()
    begins = reading.text[verb.end : verb.end + 2] in beginnings
    return begins and words.match(reading.text, verb.end) is not None


_NAMES_DRIVE = (
    "[^，。；\\d]{0,8}(?:行动|活动|工程|计划|方案|攻坚|培训|研修|[班年月周]|会(?:议|战)?)(?![\u4e00-\u9fff]*\\d)"
)
"""启动|质量提升行动, 举办|能力提升培训班: how it changes is what a drive or a course is for."""


@cache
def _qualities() -> tuple[re.Pattern[str], frozenset[str]]:
    """What says of a deed, told as a noun, how it changed or what it came to; and what that begins with."""
    listed = sections("metrics")
    said, moves = ("|".join(listed[name].split()) for name in ("qualities", "moves"))
    ways = rf"(?:同比|环比|平均|已|均|也|再|总体|大幅|显著|明显|进一步|分别)*(?:{moves}|[达为超近较比增降]|得分|由|从)"
    words = re.compile(rf"(?:{said})+(?:{ways}|(?<=[度率])\d)(?!{_NAMES_DRIVE})")
    return words, frozenset(word[:2] for word in listed["qualities"].split())


def _standing(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> list[Meaning]:
    """The meanings that the verb can have by what stands right beside it and before it in its sentence."""
    standing = []
    attribute: bool | None = None
    closes: bool | None = None
    opening: Phrase | None = None
    asked: dict[Condition, bool] = {}
    for meaning in meanings:
        trigger = meaning[1]
        if trigger.verbal:
            attribute = _is_attribute(reading, verb) if attribute is None else attribute
            if attribute:
                continue
        if trigger.closing:
            closes = _closes(reading, verb) if closes is None else closes
            if not closes:
                continue
        if (holds := trigger.before) is not None:
            if holds not in asked:
                if opening is None:
                    opening = Phrase(reading.clause_at(verb.start)[0].start, verb.start)
                asked[holds] = bool(holds(reading, opening))
            if not asked[holds]:
                continue
        standing.append(meaning)
    return standing


LEAD_IN = words_of(
    "面向 对 向 就 就近期 就近日 围绕 针对 会同 联合 在 赴 到 来 来到 前往 莅临 深入 走进 抵达 与 同 跟 为 给"
)
"""Behind the phrase of one of these stands the verb."""


def _is_attribute(reading: Reading, verb: Phrase) -> bool:
    """开通仪式, 该项目的开通: the word is a noun or part of one."""
    return reading.char_before(verb.start) == "的" or makes_noun(reading, verb.end)


_PARTICLES = frozenset("了过后前时之于在至到向自为成、和并且起的一两三半")
"""What may follow a verb that has no object."""


_EVER_SINCE = re.compile(
    r"[一二两三四五六七八九十\d]+多?(?:周年|年|个月|天)(?:来|以来|之际|前夕)|以来|之际|之时|前夕|前后"
)
"""开行两周年来, 开学之际: the verb only dates what is told."""


_SO_LONG = re.compile(r"[\d一二两三四五六七八九十半数多]{1,4}[个余多]{0,2}(?:小时|分钟|天|日|周|月|年)(?:之久)?的")
"""走失|6小时的老人: the verb describes somebody."""


_THEREBY = ("致", "造成", "导致", "引发", "引起", "危及")
"""What a happening leads to (起火致5人死亡)."""


_RUNS = ("运营", "运行", "营运", "投用", "启用", "使用", "投产", "试运")
"""What goes on from an opening and says no more (正式通车运营)."""


def _closes(reading: Reading, verb: Phrase) -> bool:
    """Whether the verb has no object: its clause ends, or what follows is no noun."""
    end = verb.end
    following = reading.text[end : end + 1]
    if _EVER_SINCE.match(reading.text, end) or _SO_LONG.match(reading.text, end):
        return False
    if reading.text.startswith(_THEREBY, end) or (following == "的" and is_cleft(reading, end)):
        return True
    if reading.text.startswith(_RUNS, end) and reading.text[end + 2 : end + 3] in "，。；、":
        return True
    if not "一" <= following <= "鿿" or following in _PARTICLES:
        return not makes_noun(reading, end)
    if word := next((w for w in reading.words_within(end, end + 8) if w.start == end), None):
        return not makes_noun(reading, end) and not word.kinds & (WordKind.PREDICATE | WordKind.VERBAL)
    return any(m.start == end for m in reading.mentions.within(end, end + 30, Kind.TIME, Kind.QUANTITY, Kind.DURATION))
