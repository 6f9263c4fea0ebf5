"""What happens, to whom and where: finders for what has no type of its own.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `other` names them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, places, sites, spanned
from services.extractor.finders.takers import holder
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.companions import MAKING
from services.extractor.grammar.lists import split_list, without_description, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_SOON = re.compile(
    r"(?:约|近|历时|经过)?[\d一二两三四五六七八九十半几多个余]+(?:分钟|小时|天|日|周|个?月|年)(?:之?后|左右|内)?"
)
"""58分钟后(恢复通车): how soon it was."""
_LONGEST = 40
"""A subject of more characters is a clause that was read wrongly."""
_STRIKES = re.compile(r"(?<=[风雨雪雹潮洪旱霜雾尘害灾气流])(?:天气)?(?:袭击|侵袭|影响)$|(?<=..)(?:受损|受淹|跳闸)$")
"""雷暴大风|袭击: what weather does to a place is no part of its name."""


def things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is launched, opened or struck: a noun phrase that names no person, body, place or figure alone."""
    phrase = reading.before(without_description(reading, without_tail(reading, reading.trim(phrase))), _LADEN)
    if phrase.end - phrase.start > _LONGEST or _SOON.fullmatch(reading.text, *phrase):
        return []
    if reading.text.endswith(_GANGS, *phrase):
        return []
    named = reading.mentions.within(
        phrase.start, phrase.end, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE, Kind.QUANTITY, Kind.DURATION
    )
    if any(m.whole_end == phrase.end and (m.kind is not Kind.PLACE or m.start == phrase.start) for m in named):
        return []
    for day in reading.mentions.within(phrase.start + 1, phrase.end, Kind.TIME):
        if day.subtype == "day":  # 某飞船6月16日发射
            phrase = reading.trim(Phrase(phrase.start, day.start))
            break
    phrase = reading.behind(reading.before(phrase, _STRIKES), _MADE_BY)
    for sum_ in reading.mentions.within(*phrase, Kind.QUANTITY):
        if sum_.start == phrase.start and sum_.text.endswith("元"):  # 1390亿元7天期逆回购操作
            phrase = reading.trim(Phrase(sum_.end, phrase.end))
    several = split_list(reading, phrase, commas=False)
    if len(several) > 1 and all(_NAMED_ALONE.fullmatch(reading.text, *one) for one in several):
        return nominals(reading, phrase)
    return nominal(reading, phrase)


_GANGS = ("团伙", "嫌疑人", "当事人", "不法分子")
"""该团伙|从境外运往内地: who does wrong is nothing that is sent."""
_LADEN = re.compile("(?<=[”号车列船轮机])(?:满载|装载|载着|搭载)")
"""首列“惠农专列”|满载2000吨复合肥(抵达): what it bears is no part of what it is called."""
_MADE_BY = re.compile(rf".*(?:{'|'.join(MAKING)})的(?=[^的]{{0,6}}《[^《》]*》$)")
"""某剧院复排的|《邯郸记》: who made a work is no part of its title."""
_NAMED_ALONE = re.compile(
    r"(?![一两二三四五六七八九十\d]+[条座个家处项]).{2,}(?:[站桥路线港馆园]|[一二三四五六七八九十\d]期|工程|机场|码头|高速|铁路|水库|电站|隧道|枢纽|大道|展|特展)$"
)
"""江州南站、江州东站及城际铁路二期工程: each of several has its own name."""


def doers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who does it: bodies named, where the phrase ends with one; what only belongs to a body does nothing."""
    if _THIS.fullmatch(reading.text, *phrase):
        return bodies(reading, phrase) or [Filler(phrase)]
    found = bodies(reading, phrase)
    ends = {m.end for m in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)}
    return [f for f in found if f.phrase.end in ends or f.via or f.phrase == phrase]


_THIS = re.compile(
    r"[该本我](?:[署局站院所队校厅委处会中心馆司行社团关县市区省]{1,2}|公司|单位|支队|大队)|该[团中][队心]|该公司|该企业|双方|三方|中方|各方"
)
"""A body named before, though nobody knows which."""


def divisions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A province or city that acts (江苏发布大风预警)."""
    return [Filler(phrase, places(reading, phrase)[-1].mention)] if is_place(reading, phrase) else []


def deal_makers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who makes a deal: bodies named, otherwise the short name that the phrase is or begins with."""
    if found := doers(reading, phrase):
        return found
    first = next(iter(split_list(reading, phrase)), phrase)
    if first.end - first.start > _NAME or reading.text.endswith(_RUNS, *first) or persons(reading, first):
        return []
    return nominal(reading, first)


_RUNS = ("号线", "航班", "列车", "公交", "电车", "至今")
"""哈尔滨地铁3号线(停运): what runs, nobody who decides on it."""


def actors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who acts: bodies, a province or county by its name, otherwise a short name (市防指)."""
    return divisions(reading, phrase) or deal_makers(reading, phrase)


_NAME = 8


def deceased(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who died: the persons named, otherwise the phrase itself where it ends like one (该名男童)."""
    if named := holder(reading, phrase):
        return named
    if reading.say(phrase).endswith(_HUMAN):
        return [Filler(phrase)]
    return []


def goals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it goes: a place, or a few characters (天宫一号); 返回舱 is none."""
    if reading.text[phrase.start] == "舱":
        return []
    return (
        places(reading, phrase)
        or sites(reading, phrase)
        or (nominal(reading, phrase) if phrase.end - phrase.start <= _NAME else [])
    )


def destinations(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it goes, as a place (上海国际航运中心码头)."""
    if reading.text.endswith(_HEARD, *phrase):
        return []  # 从某局获悉
    return places(reading, phrase) or sites(reading, phrase)


def addresses(reading: Reading, phrase: Phrase) -> list[Filler]:
    """搬迁至|人民路12号市民中心三楼|办公: where it goes, as a place or as an address."""
    whole = reading.before(phrase, _WORKS_THERE)
    address = _ADDRESS.fullmatch(reading.text, *whole)
    if address is None:
        return destinations(reading, phrase)
    return [Filler(whole)]


def closed_roads(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对环湖路、中山路（A段）等路段|实施交通管制: each road by its words."""
    roads = reading.before(phrase, _LANES)
    return nominals(reading, roads) if _ROADS.search(reading.text, *roads) else []


_LANES = re.compile("(?:[全半]幅|[双单]向)$")
_ROADS = re.compile(r"[路街道桥巷线段口]|区域|隧道|高速|互通")
_WORKS_THERE = re.compile(r"(?:正式|集中|对外|继续)*(?:办公|营业|运营|服务|受理|办理|开展)[^，。；]{0,12}$")
_ADDRESS = re.compile(
    r"[^，。；：]{0,20}新(?:址|基地|大楼|院区|园区|[办实]\w{0,2}楼|办公(?:场所|地点|区|用房))"
    r"|[^，。；：]{2,40}(?:[路街道巷号楼层室厅座栋]|中心|大厦|广场|园区?|[路街]口|大院)(?:[（(][^（）()]{1,30}[）)])?"
)
_HEARD = ("获悉", "了解到", "得知", "了解", "获知", "看到")


def moved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将卫星|发射升空: what stands between 将 and the verb."""
    return spanned(_MOVED.search(reading.text, max(phrase.start, phrase.end - 30), phrase.end), "what")


_MOVED = re.compile(
    r"[将把](?!通过|经|由|对|向|会)(?P<what>[^，。；将把在于]{2,36}?)(?:一并|依法|正式|由[^，。；]{1,12})?$"
)


_HUMAN = (
    "人", "员", "童", "孩", "婴", "者", "工", "民", "生", "师", "女子", "男子", "司机", "同志", "女士",
    "院士", "教授", "烈士", "英雄", "官兵", "战士", "警", "总统", "主席", "总理", "客", "遗体",
)  # fmt: skip


def aimed_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """针对甲、乙的应急响应: where the response holds."""
    found = _AIMED_AT.search(reading.text, phrase.start, phrase.end)
    return places(reading, Phrase(*found.span("where"))) if found else []


_AIMED_AT = re.compile(r"针对(?P<where>[^，。；]{2,24})")


def responses(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将防汛应急响应|提升至Ⅱ级: the response or alert before the verb; 将其升级为|橙色预警|: the one behind it;
    将暴雨黄色预警升级为|暴雨橙色预警|: that which holds now."""
    if raised := _RAISED.match(reading.text, phrase.end):
        return spanned(raised, "what")
    if _ALERT.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    return spanned(_RESPONSE.search(reading.text, max(phrase.start, phrase.end - 20), phrase.end), "what")


_RAISED = re.compile(r"[\u4e00-\u9fff]{1,4}[为至到](?P<what>[\u4e00-\u9fff]{2,6}[红橙黄蓝]色预警(?:信号)?)(?=[，。；])")
_ALERT = re.compile(r"[\u4e00-\u9fff]{2,10}预警(?:信号)?")
_RESPONSE = re.compile(
    r"[将把](?:针对[^，。；]{1,24}的)?(?P<what>[^，。；将把]{0,14}(?:响应|预警)(?:级别|等级|信号)?)[由从]?[^，。；]{0,4}$"
)


def holidays(reading: Reading, phrase: Phrase) -> list[Filler]:
    """国庆节：10月1日至7日(放假调休): for which day, said in the sentence or else at the head of the notice."""
    for where in (phrase, Phrase(0, min(_NOTICE, phrase.end))):
        if named := list(_HOLIDAY.finditer(reading.text, *where)):
            return [Filler(Phrase(*match.span())) for match in {m[0]: m for m in named}.values()]
    return []


_HOLIDAY = re.compile(
    "元旦|春节|清明节?|劳动节|“?五一”?(?:劳动节|国际劳动节)?|端午节?|中秋节?|国庆节?|妇女节|三八妇女节|青年节|寒假|暑假|古尔邦节|开斋节|藏历新年|三月三"
)
_NOTICE = 200
"""The holiday is said within so many characters."""
