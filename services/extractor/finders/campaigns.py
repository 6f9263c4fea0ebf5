"""A campaign by its name, whose it is, whom it aims at and where it comes to."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, employers, nominal, nominals, programmes, spanned
from services.extractor.finders.helped import told_once
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_ACTIVITY = re.compile(r"[^”》）](?:活动|宣传)$")
_NAMED = re.compile(r"(?:19|20)\d\d年|[（(“]|巡演|巡展|巡讲|万里行|教育活动$|创建活动$|整治活动$")
"""What makes a title of an activity's description."""
_PUBLICITY = re.compile(r"(?:宣传|咨询|主题|系列|开放|公益|纪念|庆祝|主场|服务|体验|志愿)(?:日)?活动$|宣传$")


_AIMABLE = re.compile(
    r"(?:单位|企业|机构|行业|领域|学校|市场|门店|场所|商户|社区|医院|部门|群体|人员|居民|学生|项目|景区|工地|网点|平台|经营者|车辆|产品)$"
)
_ABSTRACT = re.compile(r"(?:问题|情况|要求|需求|原因|特点|重点|目标|现象|形势|基础上|过程中|工作中)$")


_THEMED = re.compile(r"^(?:以)?“[^”]*”为(?:主题|主线|主要内容|内容)的")


def _untold(reading: Reading, phrase: Phrase) -> Phrase:
    """The name without its theme (“…”为主题的宣传活动), its day (今天的“猎狐”行动) and without whose it is
    (市税务局“春雨润苗”专项行动)."""
    phrase = reading.behind(phrase, _DAY_OF)
    start = _owner_end(reading, phrase)
    phrase = Phrase(start + reading.text.startswith("的", start), phrase.end)  # 今年的“…”活动周
    return reading.behind(phrase, _THEMED)


def _owner_end(reading: Reading, phrase: Phrase) -> int:
    """Where the body ends whose name stands right before the quoted one; the phrase's start where none does."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    owns = found and found[0].start == phrase.start and reading.text.startswith(_BEHIND_OWNER, found[0].end)
    return found[0].end + reading.text.startswith("的", found[0].end) if owns else phrase.start


_DAY_OF = re.compile("(?:今天|昨天|当天|当日|当晚|今晚|昨晚|今年|去年|本次|此次|这次|近期)的(?=“)")
_BEHIND_OWNER = ("“", "的", "打击", "整治", "清理", "规范")
"""How the rest goes on where whose it is comes first (市公安局|打击电信诈骗专项行动)."""


def owners_of_drive(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose campaign it is, by its name."""
    end = _owner_end(reading, phrase)
    return bodies(reading, reading.trim(Phrase(phrase.start, end))) if end > phrase.start else []


def activities(reading: Reading, phrase: Phrase) -> list[Filler]:
    """An activity without a title of its own: 消防宣传活动."""
    phrase = _untold(reading, phrase)
    said = reading.say(phrase)
    if _OCCASION.search(said):
        return nominal(reading, phrase)
    if not _ACTIVITY.search(said) or (_NAMED.search(said) and not _PUBLICITY.search(said)):
        return []
    return nominal(reading, phrase)


_OCCASION = re.compile(r"[季周节]”?$")
"""第八届“书香云河”阅读季: an occasion by its name."""


_STOPS = ("首站", "末站", "收官站", "一站")
"""首站(走进某校): a stop of what was named before."""


def named_programmes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The programme by its name, where it is more than an activity's description."""
    if reading.say(phrase).endswith(_STOPS):
        return []
    if activities(reading, phrase):
        return []
    return programmes(reading, _untold(reading, reading.before(phrase, _THAN_BEFORE)))


_THAN_BEFORE = re.compile("(?<=行动|活动|整治|治理|检查|宣传)[比较](?:往年|去年|上年|以往|往常|前年)")
"""打假行动|比往年晚了半个月，(3月10日才铺开): how it compares is no part of the name."""


def aimed_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what is aimed at, without the place before it (全省餐饮服务单位)."""
    if sites := _ROW_OF_SITES.fullmatch(reading.text, *phrase):
        return [Filler(site) for site in split_list(reading, Phrase(*sites.span("row")))]
    places = reading.mentions.within(*phrase, Kind.PLACE)
    rest = Phrase(places[-1].end if places else phrase.start, phrase.end)
    if rest.end - rest.start < _SHORTEST or _ABSTRACT.search(reading.say(rest)) or reading.text.find("进行", *rest) > 0:
        return []  # 对企业和机构进行匹配，(启动抽查): another deed
    return nominals(reading, rest)


_ROW_OF_SITES = re.compile(
    r"(?:辖区)?(?P<row>[^，。；、的]{2,16}(?:、[^，。；、的]{2,16})+?)等(?:[\d一二三四五六七八九十]+[个处条])?"
    r"(?:重点|主要|人员密集|易发)?(?:区域|场所|路段|地段|部位|点位)"
)
"""对|滨河夜市、万象广场|等重点区域(开展整治): each of the sites."""
_SHORTEST = 3


def aimed_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在全省餐饮服务单位: whom the campaign reaches, not where it is."""
    said = reading.say(phrase)
    site = said.endswith(_SITES) and not said.startswith(_ALL_OF)  # 在和平社区举行
    return aimed_at(reading, phrase) if _AIMABLE.search(said) and not site else []


_SITES = ("社区", "学校", "医院", "工地", "项目", "景区", "门店", "市场")
_ALL_OF = ("全", "各", "辖区", "我", "重点", "大型", "部分", "所有", "有关", "相关")


def comes_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it comes to (走进某县, 来到某校, 走进校园)."""
    found = reading.mentions.within(*phrase, Kind.PLACE)
    if not found and phrase.end - phrase.start <= _SITE and reading.say(phrase).endswith(_SITES_OF_PEOPLE):
        return [Filler(phrase)]
    return [Filler(Phrase(found[0].start, phrase.end), found[0])] if found else []


_SITE = 14
_SITES_OF_PEOPLE = (
    "校园", "学校", "大学", "学院", "中学", "小学", "幼儿园", "社区", "小区", "军营", "企业", "机关",
    "村", "车站", "广场", "医院", "工地", "公园", "景区", "图书馆", "博物馆", "基地", "园区", "集市", "商场",
    "公司", "中心", "养老院", "敬老院", "福利院", "工厂", "街道",
)  # fmt: skip


def acting_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A county or town that acts by its name or as ours (某县启动…行动, 我市开展…), every one of a list; 全市 is only
    where."""
    named: list[Filler] = []
    for member in split_list(reading, phrase, commas=False):
        found = reading.mentions.within(*member, Kind.PLACE)
        if len(found) != 1 or (found[0].start, found[0].end) != member:
            return []
        if found[0].subtype == "relative" and not found[0].text.startswith("我"):
            return []
        named.append(Filler(member, found[0]))
    return named


def holders_of_drive(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold it, or the body of the person who leads it, or a troop of helpers without a name."""
    if reading.text.startswith(("应邀", "受邀"), phrase.end) or _GUESTS.fullmatch(reading.text, *phrase):
        return []  # 市民代表|应邀参加开放日, 与会人员|开展了健步走活动: guests
    phrase = reading.before(phrase, _ALL_HANDS)
    leads = _DECLARES.match(reading.text, phrase.end) is None  # 某局局长宣布活动启动: he may be a guest
    named = bodies(reading, phrase) or (employers(reading, phrase)[:1] if leads else [])
    return named or spanned(_TROOP.match(reading.text, *phrase))


_GUESTS = re.compile("(?:全体)?(?:与会|参会|到场|在场|参训|参加活动的)[^，。；]{0,4}(?:人员|代表|嘉宾|领导|同志)")
_ALL_HANDS = re.compile("(?<=..)全[警员]$")
"""某大队|全警(出动)."""
_DECLARES = re.compile(r"[^。；]{0,24}宣布")
_TROOP = re.compile(
    r"[^，。；、]{0,12}?(?:志愿服务队|志愿者服务队|志愿服务分队|先锋队|突击队|宣讲团|宣讲队|小分队|服务团)(?=[^，。；、]{0,8}$)"
)


def among_people(reading: Reading, phrase: Phrase) -> bool:
    """走上街头，宣传…: somebody goes where people are, on a day."""
    return bool(_GOES.search(reading.text, *phrase)) and told_once(reading, phrase)


_GOES = re.compile(r"(?:走进|走上|深入|来到|走入|前往|进村|入户|赶赴)[^。；]{0,24}$")


def a_matter(reading: Reading, phrase: Phrase) -> bool:
    """What is made known (宣传国家安全法), not the work of doing so (宣传工作), nor one of several deeds (普及知识等
    活动)."""
    return not _WORK.match(reading.text, *phrase) and not _SUCH_DEEDS.search(reading.text, *phrase)


_SUCH_DEEDS = re.compile("等[^，。；等]{0,12}(?:活动|工作|服务|措施|方式|形式)$")
_WORK = re.compile(r"工作|活动|教育|力度|氛围|资料|展板|月|周|点|车|栏|部|片|册|单|品")


def more_than_trade(reading: Reading, phrase: Phrase) -> bool:
    """Whether more is carried on than somebody's daily business: not 擅自|开展经营活动|."""
    return _TRADE.search(reading.say(phrase)) is None


_TRADE = re.compile(
    r"^(?:(?!打击|整治|治理|清理|查处|抵制|防范|取缔)(?:[^，。；“”]|“[^“”]{1,16}”))*"
    r"(?:经营|生产|作业|施工|贸易|交易|营业|执业|诊疗|融资|集资|业务|违法|犯罪|违规|诈骗|传销)(?:服务)?活动(?:的|$)"
)


def sets_off(reading: Reading, phrase: Phrase) -> bool:
    """按下“百日攻坚”行动|启动键, 吹响…|号角: an image for its beginning; 拉开…序幕 of a drive by its name alone."""
    return _SET_OFF.search(reading.text, *phrase) is not None


_SET_OFF = re.compile(
    r"(?:行动|攻坚|整治|活动|会战|大战|战役|战|治理|创建|”)(?:的|工作的?)?(?:启动键|快进键|加速键|序幕|帷幕|大幕|号角|冲锋号|集结号|第一枪|第一炮|热潮|"
    r"高潮|发令枪|进行曲|战鼓)$"
)
