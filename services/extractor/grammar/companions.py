"""What a phrase says of who holds or makes what it describes, and where: 由甲主办、乙承办的大赛, 依托某院建设的中心."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.grammar.words import Word, WordKind
from services.extractor.mentions import Kind

_DEEDS = WordKind.PREDICATE | WordKind.VERBAL
MADE = (
    "筹划|摄制|编导|创排|复排|新排|排演|编创|策划|代建|施工|监理|运作|建设|研发|研制|打造|承建|投资建设|投资兴建|投资|开发|编制|制定|起草|完成|实施|运营|管理|筹建|创建|生产|制造|出品|创作|拍摄|成立|组建|设立|建立|创立|发起成立|发起设立|兴建|修建|共建|合建|"
    "建造|承担|开展|推出|倡议|领衔|主持|主导|牵头|参与|资助|捐建|援建|创办|开设|提供|申报|培育|选送|推荐|设计|冠名|赞助|搭建|编纂|编写|编撰|绘制|选育|改造|引进|架设|发放|采购|升级"
)
"""What a description says of the thing made: 由某院牵头建设的平台."""
MAKING = (*MADE.split("|"), "制作", "主办", "举办")
"""Verbs of a description of what somebody made or holds."""


def thing_made(reading: Reading, zone: Phrase, words: Sequence[Word]) -> Phrase | None:
    """某某带队制作的复制品|亮相: what a description right before a verb describes. `zone`: the verb's own clause up to
    it; `words`: those before the verb."""
    described = reading.text.rfind("的", *zone) + 1
    if not described or not reading.text.endswith(MAKING, zone.start, described - 1):
        return None
    parting = [w.start for w in words if w.start > described]
    found = reading.trim(without_times(reading, Phrase(described, min([*parting, zone.end]))))
    return found if found.end - found.start > 1 else None


def find_seat(reading: Reading, phrase: Phrase) -> Phrase | None:
    """What a phrase without preposition names behind 依托."""
    at = reading.text.find(SEAT, *phrase)
    end = at + len(SEAT)
    if at < 0 or end >= phrase.end:
        return None
    return Phrase(end, phrase.end)


HELD_BY = ("主办", "承办", "协办", "指导", "支持", "牵头", "配合")
_HELD = (
    "主办", "承办", "协办", "合办", "联办", "举办", "组织", "发起", "牵头", "主管", "共建", "建设", "组建", "设立",
    "指导", "支持", "配合",
)  # fmt: skip
_NOUN_TOO = "组织"
_HOLDING = re.compile(
    r"(?:联合|共同|牵头|自主|独立|合作|负责|全额)?"
    rf"(?:(?P<verb>{'|'.join(_HELD)})(?P<ends>的|、|，|和|$)|(?:{MADE})(?P<made>的|、(?=[^，。；、]{{2,20}}(?:{MADE})的)))"
)


def _may_hold(text: str) -> bool:
    """Whether `_HOLDING` can find anything: it takes long to find nothing."""
    return "的" in text or "、" in text or "，" in text or "和" in text or text.endswith(_HELD)


_FURTHER = ("承办", "协办", "主管", "指导", "支持", "配合")
"""Those who hold it beside the holder."""
JOINT = ("与", "同", "和", "联合")
ASKED_ALONG = ("拉上", "约上", "叫上", "喊上", "邀上")
"""How a reporter says whom somebody does it with."""
_HOLDERS = ("由", "", *JOINT)
_MAKERS = ("由", *JOINT)
LYING = (
    "位于|地处|坐落[于在]|设立?在|挂靠在|藏身于?|藏匿[于在]|隐藏[于在]|隐匿[于在]|"
    "躲藏在|盘踞在|(?:靠泊|停靠|停泊|锚泊|停放|存放|堆放)[于在]?"
)
"""Verbs that say where a house or a den is."""
SEAT = "依托"
"""依托某院建设的中心: opens where it is built, not who builds it."""
SEATED = re.compile(rf"{SEAT}[^，。；的]{{2,80}}?(?:建设|设立|组建|建立|筹建|成立|共建|创建)的")
"""依托甲院、乙所建设的|某中心: where it is built, before what is built there."""
_THEMED = re.compile(r"为(?:主题|主线|主要内容|内容|重点|核心)的|命名的")
"""以“…”为主题的活动, 以他名字命名的工作室."""


_FROM_WHAT = re.compile("[^，。；的]{2,16}?(?:转[入到为向]|调整[为到]|升级为|升至|增[加至]|扩大到|降[至到为])(?=..)")
"""由|城区转入各乡镇: from where, or what it was before; nobody who does it."""
_TAKE_PART = ("参加", "参与")
_LEADS_IT = re.compile("(?P<who>[^，。；、]{2,40}?)(?:主导|牵头|组织|主持|主办)、")
_APPROVED = re.compile("(?<=..)(?:正式)?(?:批准|批复|核准|同意|授权)[^，。；、的]{0,6}的")
"""经市政府批准立项的|某基地(奠基): what was approved."""
_TEAMS = ("代表队", "参赛队", "参赛队伍", "方阵", "方队", "代表团")


def add_companion(reading: Reading, companions: dict[str, list[Phrase]], opener: str, phrase: Phrase) -> Phrase | None:
    """Keep a phrase under its opener. 由甲主办、乙承办的大赛 is 由甲 and 承办 乙, with a noun that both describe: it is
    returned."""
    if opener in ("与", "同", "和") and (first := companions.get("由")) and first[-1].end + len(opener) == phrase.start:
        opener = "由"  # 由甲与乙主办、丙承办
    to = companions.get("对")
    if opener == "关于" and to and to[-1].end + len(opener) == phrase.start:
        to[-1] = Phrase(to[-1].start, phrase.end)  # 对国务院|关于发展的部署: it is one thing
        return None
    start = phrase.start
    described = None
    held = opener in _HOLDERS and _may_hold(reading.say(phrase))
    for holding in _HOLDING.finditer(reading.text, phrase.start, phrase.end) if held else ():
        ends = holding["ends"] or holding["made"]
        seat = reading.text.find(SEAT, start, holding.start()) if ends == "的" else -1
        if (opener in JOINT and ends != "的") or (holding["made"] and opener not in _MAKERS and seat < 0):
            continue
        if holding["verb"] == _NOUN_TOO and not reading.words_within(holding.start(), holding.end("verb")):
            continue  # 消费者|组织|的代表: part of a longer noun
        holder = reading.trim(Phrase(start, seat if seat >= 0 else holding.start()))
        if reading.covered(holding.start(), holding.end()):
            holder = Phrase(start, start)
        elif seat >= 0:
            companions.setdefault(SEAT, []).append(Phrase(seat + len(SEAT), holding.start()))
        if holder:
            key = holding["verb"] if holding["verb"] in _FURTHER else "由"
            key = opener if opener in JOINT else key
            companions.setdefault(key, []).append(holder)
        start = holding.end()
        if ends == "的":
            described = reading.trim(Phrase(start, phrase.end))
            break
    if described is None:
        for word in reading.words_within(phrase.start, phrase.end, _DEEDS) if opener == "由" else ():
            if reading.text.startswith("的", word.end):
                described = reading.trim(Phrase(word.end + 1, phrase.end))
                phrase = reading.trim(Phrase(phrase.start, word.start))
                if word.text in _TAKE_PART and (lead := _LEADS_IT.match(reading.text, *phrase)):
                    phrase = Phrase(*lead.span("who"))  # 由甲院主导、14家机构参加的比对
                if word.text.endswith("而来") or (word.text == "组成" and reading.text.endswith(_TEAMS, *described)):
                    return described or None  # 由甲、乙组成的代表队, 由甲所更名而来的乙院: they do nothing
                break
    if opener == "由" and _FROM_WHAT.match(reading.text, *phrase):
        return None
    if opener == "经" and (approved := _APPROVED.search(reading.text, phrase.start, phrase.end - 1)):
        companions.setdefault(opener, []).append(Phrase(phrase.start, approved.start()))
        return reading.trim(Phrase(approved.end(), phrase.end)) or None
    if opener == "以" and (theme := _THEMED.search(reading.text, phrase.start, phrase.end)):
        described = reading.trim(Phrase(theme.end(), phrase.end))
    if start == phrase.start and opener:
        companions.setdefault(opener, []).append(phrase)
    if described:
        described = without_times(reading, described)  # 由某院起草的规范|日前(通过审定)
    return described or None


def only_place(reading: Reading, phrase: Phrase) -> Phrase:
    """在|蚌埠|结束，…, 在|某发射中心|用某火箭，…: the place, without a verb of its own clause that ends there."""
    for place in reading.mentions.within(*phrase, Kind.PLACE, Kind.ORGANIZATION):
        if place.start == phrase.start and reading.text.startswith("用", place.end):
            return Phrase(place.start, place.end)
        closing = next((verb for verb in _CLOSES if reading.text.endswith(verb, place.end, phrase.end)), "")
        if place.start == phrase.start and closing:
            return Phrase(place.start, phrase.end - len(closing))
    return phrase


_CLOSES = frozenset(
    ["结束", "落幕", "闭幕", "开幕", "收官", "开班", "结业", "启动", "举行", "召开", "开赛", "开营", "揭牌"]
)
