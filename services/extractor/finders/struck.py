"""Who or what comes to harm, where, and what it ran against: finders for the rule `other`.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from functools import cache

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, places, sites
from services.extractor.finders.happened import happened_once
from services.extractor.finders.happenings import doers
from services.extractor.grammar.companions import LYING
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind


def struck_things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What suffers harm: a ship, a vehicle, people, a slope; not a place or premises, which are where."""
    if reading.text.startswith(("将", "把"), phrase.end):
        return []  # 消防员|将明火扑灭
    phrase = _last_struck(reading, phrase)
    if at := _scene(reading, phrase):
        return [Filler(at[1])]
    if reading.say(phrase).endswith(("的", *_DISASTERS)) or premises(reading, phrase) or suppliers(reading, phrase):
        return []
    return nominal(reading, phrase)


def _last_struck(reading: Reading, phrase: Phrase) -> Phrase:
    """致使万亩作物受灾、11处道路|塌方: what stands with this very verb, without how it suffers, or from what."""
    phrase = reading.before(phrase, _BECAUSE)
    said = reading.say(phrase)
    joint = said.rfind("、")
    if joint > 0 and said.endswith(_struck_verbs(), 0, joint):
        phrase = Phrase(phrase.start + joint + 1, phrase.end)
    for pattern in (_CAUSED, _SOMEHOW):
        if found := pattern.search(reading.say(phrase)):
            start = phrase.start + (found.end() if pattern is _CAUSED else 0)
            end = phrase.start + found.start() if pattern is _SOMEHOW else phrase.end
            phrase = Phrase(start, end)
    return reading.trim(phrase)


@cache
def _struck_verbs() -> tuple[str, ...]:
    return tuple((sections("deeds")["suffered"] + sections("deeds")["ended_well"] + sections("deeds")["died"]).split())


_CAUSED = re.compile(r"^(?:[^，。；]{0,12}?(?:致使|造成|导致|致)|因(?!为)|由于|因为)")
_SOMEHOW = re.compile(
    r"(?:不同程度|连环|严重|意外|突然|大面积|相继|先后|不幸|全部|断[水电路网]|停[水电气]|(?:起飞|行驶|航行|作业|施工|途经|返航|降落|着陆|行进)(?:后不久|途中|过程中|时))+$"
)


def premises(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it happened, as the subject names it: a place, also premises of no known place (某公司原料仓库)."""
    if suppliers(reading, phrase):
        return []
    phrase = reading.behind(_last_struck(reading, phrase), _LYING)
    if at := _scene(reading, phrase):
        return sites(reading, at[0]) or [Filler(at[0])]
    happened = reading.text.endswith(_DISASTERS, *phrase)  # 四川汶川地震(发生后)
    counted = reading.mentions.within(*phrase, Kind.QUANTITY, Kind.TIME) or _MANY.search(reading.text, *phrase)
    if happened or counted:  # 甘江区14万亩玉米, 东山区多辆汽车
        return places(reading, phrase)[:1]
    if _VEHICLE.search(reading.say(phrase)):
        return []
    if found := sites(reading, phrase):
        return found
    return nominal(reading, phrase) if _PREMISES.search(reading.say(phrase)) else []


_LYING = re.compile(f"(?:{LYING})(?=.{{2}})")
"""位于|城南工业区的一家塑料厂(发生火灾)."""


def _scene(reading: Reading, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """某县境内|一辆客车, 某市|一头小鲸: where it was, and what came to harm there."""
    place = next((m for m in reading.mentions.within(*phrase, Kind.PLACE) if m.start == phrase.start), None)
    if place is not None and _SOMETHING.fullmatch(reading.text, place.end, phrase.end):
        return Phrase(place.start, place.end), Phrase(place.end, phrase.end)
    at = _AT.fullmatch(reading.text, *phrase)
    return (Phrase(*at.span("where")), Phrase(*at.span("what"))) if at else None


_SOME = r"(?:[一二两三四五六七八九十多]|\d+)[余多]?[辆台部艘名位头只架列条][^，。；]+"
_SOMETHING = re.compile(_SOME)
_AT = re.compile(rf"(?P<where>[^，。；]{{2,30}}?(?:境内|附近|[路地]段|[海水]域|[段口处旁站桥内里]))(?P<what>{_SOME})")


def crashes(reading: Reading, phrase: Phrase) -> bool:
    """冲出路面|撞上大树: of what happened in a row only the first is told."""
    clause = reading.clause_around(phrase.end).start
    return happened_once(reading, phrase) and not any(
        reading.text.find(verb, clause, phrase.end) >= 0 for verb in sections("deeds")["crashed"].split()
    )


def hit_things(reading: Reading, phrase: Phrase) -> bool:
    """坠入|山沟, 撞上|路边护栏: what somebody who moves falls into or runs against."""
    return _HIT.search(reading.say(phrase)) is not None


_HIT = re.compile(
    r"(?:[沟河江湖海水塘池渠坑井崖谷涧坡桥路]|路基|路面|护栏|栏杆|隔离[栏带墩]|绿化带|[货客轿汽卡动电罐挂三摩]?[车船艇]|[墙树石杆桩柱堤坝礁]|门面|店铺|房屋|人群|行人|路人|老人|男子|女子|孩子|山体)"
    r"(?:[里中内上下]|发生[^，。；]{0,6}|后[^，。；]{0,6})?$"
)


def suppliers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某水务公司|定于5月12日对城东片区停水: who cuts others off, and suffers nothing himself."""
    return doers(reading, phrase) if _CUTS_OFF.match(reading.text, phrase.end) else []


_MANY = re.compile(r"(?:多|数十|数百|上百)[辆台部艘名位头只株棵件](?![^，。；]*[家店厂站])")
_CUTS_OFF = re.compile(r"[^，。；对]{0,30}对[^，。；]{2,30}?(?:停|断)[水电气热]")
_BECAUSE = re.compile(r"(?<=.)(?:受[^，。；]{1,20}?(?:影响|冲击|侵袭|袭击)|因|由于)")
"""甲、乙两地受大风影响(停电): what struck them is no part of them."""
_DISASTERS = ("灾害", "事故", "地震", "火灾", "台风", "疫情", "险情", "灾情", "爆炸", "暴雨", "洪水")
_VEHICLE = re.compile(r"(?:[机船艇轮车舰箭星象人员]|航班|班次|列车)$")
_PREMISES = re.compile(
    r"(?:仓库|厂房|车间|楼|宿舍|公寓|小区|民房|住宅|店|门店|饭店|院|校|馆|站|井|矿|洞口?|隧道|桥|路段|路|段|街|村|组|镇|乡|港|码头|工地|市场|商场|林场|山|海域|附近|境内|一带|河|江|堤|水库|景区|公园|厂|食堂|公司|层)$"
)
