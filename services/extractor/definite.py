"""What an argument stands for, the same in every telling; what is too vague to stand for anything."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from schemas.events import Argument, EventType, Role
from services.extractor.lexicons import terms
from services.extractor.mentions.places.divisions import contains, divisions

_NOISE = re.compile(r"[\s“”\"'‘’《》（）()〈〉、，,。·—\-]+")
TITLES = frozenset({Role.NAME, Role.PROGRAMME, Role.TOPIC})
_SPECIFIC = 5
"""A title of fewer characters (座谈会) tells a kind, not an event."""
_MOMENTS = frozenset({Role.TIME, Role.END_TIME})
_VAGUE = {EventType.PERSONNEL: frozenset[Role](), EventType.PRODUCT_RECALL: TITLES | {Role.TARGET}}
"""Of these roles what is too short says nothing: of a post (局长) it does, of a recalled thing (汽车) it does not."""
_OF_PERSONS = frozenset({EventType.AWARD_ACCREDITATION, EventType.STATEMENT})
"""Types whose events a person and the words alone tell, so that it matters whence the person is."""
_AIMED_AT = frozenset({Role.TARGET, Role.RECIPIENT, Role.PARTICIPANT})
_ANYBODY = re.compile(
    r"某|^(?:当事|涉[事案]|相关|有关|该)|^\d+多?余?[家名个位所人户]|^(?:企业|公司|商户|商家|店铺|单位|经营者|消费者|群众|居民|市民|学生|农户|司机|旅客|男子|女子|嫌疑人)$"
)
"""Whoever is told without a name."""
CALLED = (Role.NAME, Role.PROGRAMME, Role.DOCUMENT, Role.FOUNDED)
"""Roles whose words may say whose the event is (南京市…会议, 全省…大会)."""
OWNERS = (Role.HOST_ORG, Role.ORGANIZER, Role.ISSUER, Role.FOUNDER, Role.LOCATION)
"""Roles that say whose it is where its name does not."""
RELATIVE = re.compile(r"[省县州我本该局厅]|市(?![场政])|区(?![块域])|全[省市县区州局厅院校系]|自治区")
"""省药监局, 局党组会议, 全县: one of many, where the article does not say which."""
_HEAD = re.compile("(?:局|厅|委员会|委|办公室|处|科|所|中心)?(?:分局|支队|大队|中队)?$")
"""What follows the function in an authority's name."""
_ENDS_HEAD = frozenset("局厅会委室处科所心队")
"""What that ends in."""
_EVERYWHERES = re.compile(
    "^(?:.{0,3}[镇乡村](?:[一某].*)?|.{0,3}[镇乡](?:党委|(?:人民)?政府)|.{0,3}村委会|.{0,4}街道(?:办事处|党工委)?|.{0,5}社区(?:居委会)?"
    "|(?:第.{1,2}|实验|中心|人民|中医|妇幼保健)+(?:幼儿园|小学|中学|医院|院)|第.{1,3}届.{2,6}会"
    "|红十字会|消费者(?:权益保护)?(?:协会|委员会)|慈善总?会|总?工会|妇女联合会|工商业联合会|科学技术协会|残疾人联合会)$"
)
"""城关镇, 实验小学, 红十字会: names that many districts have."""
_TEAM = re.compile("^(?:工作|联合|专项|领导|协调|推进|应急)*(?:专班|小组|组|委员会|指挥部)$")
"""Whatever is set up for each task anew, told without the task."""
_GOVERNMENT = re.compile("^(?:人民)?政府(?=办公|$)")
"""A place and its government are one party."""
_CENTRAL = re.compile("^(?:国家(?:税务|金融监督管理|统计|矿山安全监察)总?局|中华人民共和国)")
"""What a part of a central authority in a place may have before its name (国家税务总局|苏州市税务局)."""
_TOLD_WITHOUT = {
    Role.DOCUMENT: re.compile(
        r"^(?:关于)?(?:印发)?|(?:(?:19|20)\d\d年?){2}$|的(?:(?:通知|公告|通告)?$)?|(?:试行|暂行|修订版?|征求意见稿)$"
    ),
    Role.AGREEMENT: re.compile(r"战略|框架"),
    Role.NAME: re.compile(r"(?:荣誉)?称号$"),
}
"""What a title is told with and without."""
_COMPANY = re.compile("(?<=..)(?:股份)?(?:有限)?(?:责任)?公司$")
"""What a firm is told with and without (甲乙集团, 甲乙集团有限公司)."""
_INSTITUTES = {
    "计量": re.compile("^(?:质量)?计量.{0,10}?(?=[院所]$)"),
    "标准化": re.compile("^标准化(?:科学)?研究(?=院$)"),
    "特检": re.compile("^特种设备.{0,10}?(?=[院所]$)"),
    "质检": re.compile("^(?:产品)?质量(?:安全)?(?:监督)?检.{0,8}?(?=[院所]$)"),
    "药检": re.compile("^药品检.{0,6}?(?=[院所]$)"),
    "农科": re.compile("^农业科学(?:研究)?(?=院$)"),
    "社科": re.compile("^社会科学(?:研究)?(?=院$)"),
}
"""Institutes of which a place has one, by what they are called in short (计量院, 计量科学研究院, 计量检测研究院)."""
_AHEAD = re.compile(r"(?:(?:19|20)\d\d年度?)?(?:第.{1,4}[届次期])?")
"""What may stand before the place in a title as well as behind it (第六届江苏省…大赛, 江苏省第六届…大赛)."""
_WIDE = re.compile("全[省市州县区]|[局厅院委](?=党[组委])")
"""Whose it is, told by the holder as well (全省…竞赛, 局|党组会议)."""
_COUNTED = re.compile(r"(?:总数|数量|数)$")
"""What a metric is told with and without (企业数量, 企业总数)."""


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """Letters, digits and Han characters alone, in one width and case."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text)).lower()


def abbreviates(first: str, second: str) -> bool:
    """Whether one of two normalised names is short for the other (甲市计量院, 甲市计量技术研究院)."""
    short, long = sorted((first, second), key=len)
    if len(short) < 3 or short[:2] != long[:2] or short[-1] != long[-1]:
        return False
    rest = iter(long)
    return all(character in rest for character in short)


def definite(argument: Argument, type: EventType | None = None) -> str | None:
    """What the argument stands for, the same in every telling; None where it is too vague to identify anything.

    `type`: the event's, where some types need more: what is counted, or where in the place it was."""
    if argument.role in _MOMENTS:
        return argument.time.value if argument.time is not None else None
    if argument.place is not None and argument.place.adcode:
        where = placed(normalise(argument.span.text))[1] if type is EventType.OTHER else ""
        return argument.place.adcode + where
    if argument.quantity is not None:
        counted = normalise(argument.quantity.metric or "") if type is EventType.OUTCOME_REPORT else ""
        counted = _COUNTED.sub("", counted)
        return f"{argument.quantity.value:g}{argument.quantity.unit}{placed(counted)[1]}"
    if argument.role in _AIMED_AT and _ANYBODY.search(argument.span.text):
        return None
    entity = argument.entity
    if entity is not None and entity.kind == "group":
        return None  # 双方, 我院: whoever tells it
    name = normalise(entity.name if entity is not None else argument.span.text)
    if argument.role in (_VAGUE.get(type, TITLES) if type else TITLES) and says_a_kind(name):
        return None
    if argument.role is Role.FOUNDED and (_TEAM.match(kind := placed(name)[1]) or kind in terms("generic_bodies")):
        return None
    if argument.role in _AIMED_AT and _has_many(name):
        return None
    if told_without := _TOLD_WITHOUT.get(argument.role):
        name = told_without.sub("", name)
    if entity is not None:
        name = (_CENTRAL.sub("", name) or name) if name.startswith(("国家", "中华")) else name
    if argument.role in CALLED or argument.role is Role.TOPIC:
        ahead = _AHEAD.match(name)
        start = ahead.end() if ahead is not None else 0
        if argument.role is Role.NAME and (wide := _WIDE.match(name, start)):
            start, name = wide.start(), name[: wide.start()] + name[wide.end() :]
        return name[:start] + placed(name[start:])[1] or None  # its place says whose it is
    if type in _OF_PERSONS and entity is not None and entity.kind == "person":
        return name + (entity.adcode or "")[:4]  # of two cities
    adcode, rest = placed(name)
    if entity is not None and entity.kind == "organization":
        adcode, rest = entity.adcode or adcode, _shortened(rest)
    elif argument.role not in OWNERS:
        return rest or None
    if not adcode and (RELATIVE.match(name) or _has_many(name)):
        return None
    return adcode + _GOVERNMENT.sub("", rest) or None


def body_of(name: str, adcode: str) -> str:
    """What a body of a place stands for, by its full name."""
    return adcode + _GOVERNMENT.sub("", _shortened(placed(normalise(name))[1]))


def _shortened(name: str) -> str:
    """What a body is called in short, its place not counted: some tell it so, others in full."""
    if name.endswith("公司"):
        return _COMPANY.sub("", name)
    if name[-1:] in ("院", "所"):
        for short, full in _INSTITUTES.items():
            if full.match(name):
                return full.sub(short, name)
    return name


def says_a_kind(title: str) -> bool:
    """座谈会, 新闻发布会, 汽车 rather than X5汽车: no title of one event or thing."""
    return (len(title) < _SPECIFIC and not re.search("[a-z0-9]", title)) or title in terms("event_nouns")


def _has_many(name: str) -> bool:
    """Whether every district has a body or place of the name, which no place stands before (市场监督管理局, 城关镇)."""
    function = _HEAD.sub("", name, count=1) if name[-1:] in _ENDS_HEAD else name
    return function in terms("functions") or name in terms("generic_bodies") or bool(_EVERYWHERES.match(name))


@lru_cache(maxsize=4096)
def placed(name: str) -> tuple[str, str]:
    """The adcode of the place that a normalised name begins with (empty where it begins with none), and the rest:
    江宁区…局 and 南京市江宁区…局 are one body's names."""
    table = divisions()
    adcode = ""
    while name[:2] in _beginnings():
        for length in range(min(_LONGEST, len(name) - 2), 1, -1):
            known = [d for d in table.named(name[:length]) if d.level < 3 or d.name == name[:length]]
            inside = [d.adcode for d in known if contains(adcode, d.adcode)] if adcode else [d.adcode for d in known]
            if len(set(inside)) == 1 and name[length] != "杯":
                adcode, name = inside[0], name[length:]
                break
        else:
            break
    return adcode, name


_LONGEST = 15
"""Characters of a division's name."""


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name[:2] for names in (divisions().by_name, divisions().by_short) for name in names)
