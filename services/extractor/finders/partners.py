"""With whom something is done: bodies by their names, or by what they are responsible for (联合公安、城管)."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import firm
from services.extractor.finders.members import listed_by_kind
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms


def partners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """With whom it is done: bodies, otherwise whoever is named (联合某品牌)."""
    if reading.text.endswith(_A_JOINT_PARTY, 0, phrase.start) or _MADE.match(reading.text, phrase.start):
        return []  # 率联合|督导组, 联合|制作的栏目
    if _FUNCTIONS.fullmatch(reading.text, *phrase):  # 会同公安、交通运输、应急管理等部门
        return nominals(reading, phrase)
    members = split_list(reading, phrase)
    by_kind = any(reading.say(member) in terms("functions") for member in members[:-1])  # 联合公安、交警、街道
    if by_kind or any(reading.say(member) in terms("generic_bodies") for member in members):  # 联合市消保委、眼镜店
        return [f for member in members for f in bodies(reading, member) or [Filler(member)]]
    if reading.say(phrase) in terms("verbs") or reading.say(phrase).endswith(_DEEDS):
        return []  # 两地联合|搜救
    return bodies_by_name(reading, phrase) or (nominal(reading, phrase) if phrase.end - phrase.start <= 15 else [])


def bodies_by_name(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲药业、乙生物等企业(协办): each of a list that says what its members are, under whatever name; otherwise the
    bodies, and firms that no list knows beside them (甲公司、乙连锁|协办)."""
    if listed_by_kind(reading, phrase):
        return groups(reading, phrase)
    found = bodies(reading, phrase)
    members = split_list(reading, phrase, commas=False) if found else []
    if len(members) <= len(found) or not reading.text.startswith(_HELPS, phrase.end):
        return found
    strangers = [m for m in members if not any(m.overlaps(f.phrase) for f in found)]
    return sorted([*found, *(f for m in strangers for f in firm(reading, m))], key=lambda filler: filler.phrase)


_MADE = re.compile(
    "(?:制作|主办|举办|承办|创办|开发|研发|研制|打造|推出|出品|摄制|编写|编制|起草|建设|成立|组建|印发|发布)的"
)
_HELPS = ("承办", "协办", "联合承办", "联合协办", "共同承办", "共同协办")
_A_JOINT_PARTY = ("率联合", "率领联合", "带领联合", "组成联合", "成立联合", "派出联合", "组织联合", "的联合", "一联合")
_DEEDS = (
    "搜救", "救援", "执法", "施救", "行动", "作战", "研判", "会商", "发文", "下文", "行文", "部署", "铺开", "打响",
    "展开", "推进", "仪式", "典礼", "演练", "演习", "检查", "整治", "调研", "活动",
)  # fmt: skip
_FUNCTIONS = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})+(?:和[\u4e00-\u9fff]{2,6})?等(?:多个|多|相关|有关)?[\d一二三四五六七八九十]*个?(?:部门|单位)"
)


def joint_inspectors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲局与|乙局|联合约谈某公司, 甲局与|乙局|联合执法，查获…: who does it with another."""
    others = reading.before(phrase, _ACTING_JOINTLY)
    joint = others != phrase or reading.text.startswith(("联合", "共同", "联手"), phrase.end)
    return bodies(reading, others) if joint else []


_ACTING_JOINTLY = re.compile(
    r"(?:联合|联手|共同|协同|协作)(?:执法|行动|作战|办案|出击|布控|摸排|检查|整治|配合)?[^，。；的]{0,6}$"
)
