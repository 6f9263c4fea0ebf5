"""The verbs of all rules, and what each can mean by the words of its clause alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Clause, Kind, Sentence
from services.extractor.rulebook import EVERYDAY, Rule, Trigger, plain_forms, rulebook, words_of
from services.extractor.telling.kinds import heads_of, nouns_in

Meaning = tuple[Rule, Trigger]


@cache
def triggers() -> tuple[AhoCorasick, list[list[Meaning]]]:
    """All verbs of all rules, and what each may mean."""
    table: dict[str, list[Meaning]] = {}
    for rule in rulebook().values():
        for trigger in rule.triggers:
            for verb in dict.fromkeys(trigger.verbs.split()):  # a list may name a word twice
                table.setdefault(verb, []).append((rule, trigger))
    for verb in (*_in_full(table), *EVERYDAY):
        table.setdefault(verb, [])
    for verb, meanings in table.items():
        known = {id(trigger) for _, trigger in meanings}
        for plain in plain_forms(verb):  # 进行了 and 隆重举行 mean what 进行 and 举行 mean, too
            meanings += [m for m in table.get(plain, ()) if id(m[1]) not in known]
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def _in_full(table: dict[str, list[Meaning]]) -> list[str]:
    """全部投产 would hide what it means as well with more behind it: 全部|投产发电."""
    verbs = sorted(table)
    found = []
    for verb in verbs:
        told = {id(trigger) for _, trigger in table[verb]}
        for plain in plain_forms(verb) if len(verb) > _BARE else ():
            following = bisect_right(verbs, plain)
            while following < len(verbs) and verbs[following].startswith(plain):
                if not told.isdisjoint(id(trigger) for _, trigger in table[verbs[following]]):
                    found.append(verb.removesuffix(plain) + verbs[following])
                following += 1
    return [verb for verb in found if verb not in table]


_BARE = 2


def without_name(text: str, start: int, end: int, meanings: list[Meaning]) -> tuple[int, list[Meaning]]:
    """印发|实施意见: where a verb ends that runs into the name of what is issued, and what it means."""
    if not (text.endswith(_CARRIES_OUT, start, end) and text.startswith(_CARRIED_OUT, end)):
        return end, meanings
    verb = text[start : end - len(_CARRIES_OUT)]
    if not verb and text.startswith(_NAMED_SO, end):
        return end, []  # 《计量法》及其|实施|细则
    issuing = [m for m in meanings if verb in words_of(m[1].verbs)]
    return (start + len(verb), issuing) if issuing else (end, meanings)


_CARRIES_OUT = "实施"
_NAMED_SO = ("细则", "办法", "意见")
_CARRIED_OUT = ("意见", "方案", "细则", "办法", "规划", "纲要", "规范")


def possible(
    reading: Reading, start: int, end: int, meanings: list[Meaning], sentence: Sentence, clause: Clause
) -> list[Meaning]:
    """What the verb at these characters can mean by the words of its clause alone: most verbs of a text mean nothing
    that is looked for."""
    text = reading.text
    if text[start] == "共" and text.endswith("公", sentence.start, start):
        return []  # 公共|服务
    if text[end : end + 1] == "等" and _LISTED_WORK.match(text, end) and "、" in text[clause.start : start]:
        return []  # 抢险救灾、伤员|救治|等工作
    if text[end : end + 1] == "、" and _STEPS.match(text, clause.start, start):
        return []  # 经公开征集、专家|论证|、社会公示，某局公布…: how it came about
    if text[start:end] in _PARTS_OF_WORDS and _is_part_of_word(text, sentence.start, start, end):
        return []
    before = ""
    named: set[str] | None = None
    fitting = []
    for meaning in meanings:
        trigger = meaning[1]
        if not trigger.selective:
            fitting.append(meaning)
            continue
        if trigger.companions:
            before = before or text[sentence.start : start]
            if not _may_be_accompanied(before, trigger.companions):
                continue
        if trigger.heads:
            if named is None:  # 座谈会，于11月8日在某地落下帷幕: the noun may come before
                named = _nouns_up_to(reading, sentence.start, clause.end)
            if named.isdisjoint(heads_of(trigger.heads)):
                continue
        if trigger.counted and not reading.mentions.within(end, clause.end, Kind.QUANTITY):
            continue
        if trigger.nouns and not _stand_in(text[end : clause.end], trigger.nouns):
            continue
        if trigger.marks and not _stand_in(text[sentence.start : sentence.end], trigger.marks):
            continue
        fitting.append(meaning)
    return [m for m in fitting if m[0].type is not EventType.OTHER] if _complained_of(text, clause, start) else fitting


def _complained_of(text: str, clause: Clause, start: int) -> bool:
    """56人投诉某公司|停业|后拒不退款: what somebody complains of."""
    told = text.rfind("投诉", clause.start, start)
    return told >= 0 and text.startswith(("某", "该", "其"), told + 2)


_STEPS = re.compile(r"[\s　]*经(?![济理营])[^，。；经]*$")
_LISTED_WORK = re.compile("等(?:各项|相关|系列)?工作(?!人员|组)")


def _nouns_up_to(reading: Reading, start: int, end: int) -> set[str]:
    """The nouns of any trigger between a sentence's beginning and a clause's end: many verbs of a clause ask."""
    stretch = start, end
    known: set[str] | None = reading.found.get((nouns_in, stretch))
    if known is None:
        known = reading.found[nouns_in, stretch] = nouns_in(reading.text[start:end])
    return known


def _is_part_of_word(text: str, opening: int, start: int, end: int) -> bool:
    """工作报告, 信息披露违法案, 作为代表发言, 作品介绍; but 为职工|作讲座. `opening`: where the sentence begins."""
    if text.startswith(_OPENS_WORDS.get(text[start:end], ()), end):
        return True
    ends = text.endswith(_ENDS_WORDS.get(text[start:end], ()), opening, start)
    return ends and not text.endswith(("职工", "员工", "民工"), opening, start)


_ENDS_WORDS = {
    "放量": ("排", "投", "释", "发", "存"),
    "认为": ("确", "公", "误"),
    "作": ("工", "合", "操", "协", "制", "写", "创", "动", "运", "著", "劳"),
    "披露": ("信息",),
    "发布": ("新闻",),
    "返程": ("春运", "节后", "假期"),
    "建议": ("检察", "司法", "监察", "整改", "合理化"),
    "超过": ("不",),
    "退市": ("下架",),
    "取得": ("欺骗手段", "不正当手段", "贿赂手段"),
    "组织": ("获奖", "参评"),
    "实施": ("贯彻",),
    "续约": ("持", "连", "后"),
    "称": ("电子", "台", "磅", "公平", "体重", "健康", "弹簧", "杆", "名", "职", "简", "俗", "统"),
    "说": ("传", "演", "听", "小", "学", "游"),
    "教": tuple("宗佛道任文科执请指家支送调求助说管政幼高特胎职普"),
    "讲": tuple("演宣主开听巡串评"),
    "办": tuple("经主承协举创筹合联督查包帮代领交公专申委催待开补府校民企兴快急想"),
    "开": tuple("召公离打放拉展揭敞避分撇解散盛铺摆错张睁切剖翻掀绕躲支隔掰传想看走抛推异散"),
    "搞": tuple("瞎乱大恶"),
    "要求": ("讲话",),
}
"""Verbs that end other words, and what stands before them there."""
_KINDS_OF_SELLERS = ("单位", "企业", "环节", "门店", "网点", "场所")
_OPENS_WORDS = {
    "作": ("为", "品", "业", "物", "者", "风", "用"),
    "座谈": ("会",),
    "教": tuple("育学师材授训练室官职堂徒改研辅体工龄案程条"),
    "讲": tuple("话座解述台师堂坛稿究授课义学习法经"),
    "开放": ("日", "式", "性", "型", "课题", "基金", "平台", "程度", "水平"),
    "办": tuple("公事理学案结税证厅发刊法券卡件班成完好"),
    "开": (
        "会，",
        "会。",
        "会；",
        "会时",
        "会后",
        "会讨",
        "会研",
        *tuple("始展放发创拓启通设工采支源票封化门场幕园业播讲赛户市元阔辟除盘国罗远江平封州县原阳"),
    ),
    "合办": ("展",),
    "上交": ("所",),
    "喜获": ("丰收", "丰产"),
    "截获": ("线报", "线索", "情报", "信息"),
    "说": ("明书", "明会", "服", "教"),
    "中选": tuple("派拔出取举聘定调送"),
    "通过": ("此次", "本次", "这次", "该次"),
    "科普": ("征文", "大赛", "竞赛", "盛宴", "基地", "场馆", "读物", "作品", "创作", "大篷车", "展品", "展板", "展位"),
    "组织": ("奖",),
    "督查": ("激励",),
    "排": ("行", "放", "查"),
    "演唱": ("录音", "人奖", "专辑", "奖", "组合奖"),
    "起草": ("组", "小组", "专家组", "工作组", "专班"),
    "实施": ("工作办公室", "工作领导小组", "领导小组", "开展", "组织开展", "举办", "进行"),
    "突发": ("事件", "公共事件", "公共卫生事件", "环境事件", "状况", "情况"),
    "销售": _KINDS_OF_SELLERS,
    "生产": _KINDS_OF_SELLERS,
    "经营": _KINDS_OF_SELLERS,
    "授予": ("单位", "权的", "权单位", "权审核", "权点", "资格"),
    "主办": ("券商", "国", "城市", "地", "方", "单位"),
    "授权": ("点", "审核"),
    **dict.fromkeys(
        ("检定", "检验", "检测", "校准", "认证", "鉴定"),
        ("费", "周期", "有效期", "校准费", "检测费", "检验费", "等费用", "、校准费"),
    ),
    "立案": ("条件", "标准", "范围", "规定"),
    "获证": ("组织", "企业", "单位", "产品", "机构", "后"),
    "中标": ("称", "注", "识", "示", "明", "签", "准"),
    "超过": ("检定", "检验", "有效", "保质", "使用期", "使用年限", "规定期限", "法定"),
    "召回": ("总结", "制度", "效果", "管理", "阶段性"),
    "通知": ("书", "单"),
    "报名": ("表", "费", "材料", "人员信息"),
}
"""Verbs that open other words, and what stands behind them there."""
_PARTS_OF_WORDS = frozenset([*_ENDS_WORDS, *_OPENS_WORDS])


def _may_be_accompanied(before: str, companions: str) -> bool:
    """Whether one of the words stands before the verb in its sentence; who holds a thing may stand there without 由."""
    return "由" in companions or _stand_in(before, companions)


def _stand_in(text: str, words: str) -> bool:
    for word in words_of(words):  # noqa: SIM110 a generator costs more than these few words
        if word in text:
            return True
    return False
