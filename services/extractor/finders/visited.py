"""What is seen on a visit: bodies, sites, towns and matters.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, places
from services.extractor.finders.grounds import GROUNDS, PREMISES, SITES, WORKS, ZONES
from services.extractor.finders.matters import records
from services.extractor.finders.members import listed_by_kind
from services.extractor.finders.rows_of_sites import share_rooms, sites_and_state
from services.extractor.grammar.companions import LYING
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind

SURVEY = re.compile(
    r"(?:(?:监督性|会前|年度|年终|联合|主题|全覆盖|专题|专项|协商|立法|界别|实地|摸底|走访|友好|国事|正式|工作|学术|业务|集中|入户|现场|深入|为期.{1,3}的)*(?:调研|考察(?:合作)?|调查|摸底|工作|参观|走访|"
    r"访问|慰问|看望|视察|交流|座谈|学习|对接|洽谈|督导|民主监督|指导|踏勘|检查|研究|了解|察看|查看|观摩|[查踏勘]勘|勘[察查]|现场办公|招商(?:引资)?|取经|接访|巡[河湖林])(?:活动|工作)?)+$"
)


def hosts_of_visit(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies and sites visited: not a bare place."""
    phrase = reading.behind(reading.behind(phrase, _NEW), _LIES)
    if _CASES.search(reading.say(phrase)) or records(reading, phrase):
        return []
    if listed := sites_and_state(reading, phrase):
        return [f for m in listed for f in _site(reading, m)]
    matter = MATTER.search(reading.say(phrase))
    if reading.text.startswith("现场", phrase.end) and reading.say(phrase).endswith(_UNDER_WAY):
        return nominal(reading, Phrase(phrase.start, phrase.end + len("现场")))  # 到某项目现场|调研
    if surveyed(reading, phrase):
        return []
    if share_rooms(reading, phrase):
        return [Filler(phrase)]
    whole, phrase = phrase, reading.before(phrase, SURVEY)
    if phrase != whole and reading.say(phrase).endswith(_ASSESSES):
        return []  # 开展|立法后评估调研, 对口合作交流: what kind of survey or exchange it was
    if matter and reading.text.endswith(_NO_GROUNDS, phrase.start, phrase.start + matter.start()):
        return []  # 调研公共服务平台|建设
    if matter and (site := _site_of(reading, phrase)):
        return site
    if towns(reading, phrase) or reading.say(phrase).endswith(_STRETCHES):
        return []
    found, members = bodies(reading, phrase), split_list(reading, phrase)
    own = found and (
        reading.text.startswith(("的", "在"), found[-1].phrase.end) or _directly(matter, phrase, found[-1])
    )
    theirs = matter is None or own
    if found and theirs and len(found) == len(members) and not any(_is_premises(reading, m) for m in members):
        zones = any(reading.text.endswith((*ZONES, *WORKS), *m) for m in members)
        return [f for m in members for f in _site(reading, m)] if zones else found
    rooms = any(_is_premises(reading, m) for m in members)
    if rooms and all(bodies(reading, m) or reading.say(m).endswith(SITES) for m in members):
        return [
            f for m in members for f in (not _is_premises(reading, m) and bodies(reading, m)) or nominal(reading, m)
        ]
    places = reading.mentions.within(*phrase, Kind.PLACE)
    if places and places[0].start == phrase.start and _SO_MANY.fullmatch(reading.text, places[-1].end, phrase.end):
        return []
    if matter and matter.group() != "项目":
        return []
    if found and all(bodies(reading, m) or reading.say(m).endswith(SITES) for m in members):
        return [f for m in members for f in _site(reading, m)]
    named = [f for f in found if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]
    if named and any(listed.start <= phrase.start for listed in listed_by_kind(reading, phrase)):
        return [f for m in members for f in bodies(reading, m) or nominal(reading, m)]  # 甲建工、乙集团|等公司
    if named and len(members) > len(named) and _all_places(reading, members):
        return [f for m in members for f in nominal(reading, m)]
    if not named and is_studied(reading, phrase):
        return []
    return named or [
        f for f in nominals(reading, phrase) if f.phrase.end - f.phrase.start > 2 and not _is_region(reading, f)
    ]


_CASES = re.compile("(?:等方面)?的[^，。；、的]{0,4}(?:案例|做法|经验)$")
"""观摩|计量在治理、服务等方面的应用案例: what was done, no site."""
_NEW = re.compile("(?:新|刚刚?)(?:落成|建成|启用|投用|开放|揭牌|完工|竣工|投产|成立|建)的")
"""参观|新落成的|某馆."""
_LIES = re.compile(f"(?:{LYING})[^的，。；、]{{2,30}}的(?=.{{2}})")
"""位于某县的|江云水库: where it lies is told as the place."""


def _is_region(reading: Reading, seen: Filler) -> bool:
    """赴上海、|长三角|、华东等地(招商): a part of the country in a list of places is no site."""
    places = reading.mentions.within(*seen.phrase, Kind.PLACE)
    return any(place.subtype == "region" and (place.start, place.end) == seen.phrase for place in places)


def _all_places(reading: Reading, members: list[Phrase]) -> bool:
    """甲公司、乙云、世园会会址等地, 先后到甲橱柜、乙商贸城, 参观了甲公司、乙科技城: whether the list, or what
    stands around it, says that its members are where they went, by names alone."""
    first, last = members[0], members[-1]
    went = _WENT.search(reading.text, max(0, first.start - _NEAR), first.start)
    if went is None and _SEVERAL_SITES.match(reading.text, last.end) is None:
        return False
    return not any(
        m.end - m.start > _LONGEST_NAME
        or MATTER.search(reading.say(m))
        or reading.mentions.within(*m, Kind.PERSON)
        or any(is_verb(reading, w) for w in reading.words_within(*m, WordKind.PREDICATE | WordKind.VERBAL))
        for m in members
    )


_SEVERAL_SITES = re.compile(
    "(?:现场)?等(?:地|处|企业|单位|公司|点位|[^，。；、的]{0,4}(?:场所|场馆|阵地|区域|功能区|科室|窗口))"
)
_WENT = re.compile(
    "(?:(?:先后|依次|相继|逐一|分别)(?:来到|到|前往|赴|走进|深入|到访|走访)|参观(?:考察|学习)?|观摩|走访)了?$"
)
_NEAR = 8
_LONGEST_NAME = 20
_ASSESSES = (
    "评估", "论证", "督查", "摸底", "普查", "监测", "检查", "验收", "考核", "合作", "友好", "学术", "经贸", "商务",
)  # fmt: skip
_NO_GROUNDS = ("平台", "体系", "机制", "网络", "系统")
"""What is set up and stands nowhere."""


def _site(reading: Reading, member: Phrase) -> list[Filler]:
    """The body that is seen, otherwise the site; 检测公共服务平台|示范区 is a zone, 县医院|改造项目 is being built."""
    site = reading.text.endswith((*ZONES, *WORKS), *member)
    return nominal(reading, member) if site else bodies(reading, member) or nominal(reading, member)


def _directly(matter: re.Match[str] | None, phrase: Phrase, body: Filler) -> bool:
    """某促进会|工作: the matter is that of the body right before it."""
    return matter is not None and phrase.start + matter.start() <= body.phrase.end


def is_studied(reading: Reading, phrase: Phrase) -> bool:
    """调研药品集中采购: what stands behind such a verb is a matter where it is no site (调研|清河水库)."""
    return reading.text.endswith(_STUDIES, 0, phrase.start) and not reading.text.endswith(GROUNDS, *phrase)


_STUDIES = (
    "调研", "调研了", "考察", "督导", "调研指导", "调查研究",
)  # fmt: skip
_STRETCHES = ("沿线", "沿岸", "河段", "一带", "流域", "岸线")
"""深入清河|沿线: where somebody went along, no site."""
_UNDER_WAY = (
    "项目", "施工", "建设", "工程", "事故", "灾害", "火灾", "救援", "生产", "作业", "培训", "招聘", "展览", "演练",
    "种植", "养殖", "插秧", "收割", "育苗", "育秧", "播种", "抢收", "抢修", "抢险", "拆除", "改造", "施救", "处置",
)  # fmt: skip


_TOWN = re.compile(
    r"(?<!开发)(?<!示范)(?<![园社景小库校院厂港矿营灌展片街])(?:省|自治区|市|县|区|州|旗|乡|镇|街道)"
    r"(?:[两三四五六七八九十\d]+个?(?:省区?|市|县|区|地|镇|乡))?$"
)
"""What ends the name of a place that is no site."""
MATTER = re.compile(
    r"(?:工作|情况|建设|发展|问题|进展|落实|需求|现状|经验|做法|成效|准备|保障|生产|治理|控制|开发|运行|防治|整治|管理|服务|"
    r"改革|创新|保护|利用|项目|产业|振兴|培育|安全|推进|进度|成果|经济|市场|环境|民生|质量)$"
)
STATE = re.compile(
    r"(?:的|在)?(?:建设|运行|使用|生产|经营|管理|发展|施工|工程|项目|开展|推进|落实|整改|安全|基本|整体|日常|有关|相关|以及|及|和|与|、){1,8}"
    r"(?:情况|进展|进度|现场|状况|工作)$"
)
_SO_MANY = re.compile(r"(?:[两三四五六七八九十\d]+个?(?:省[区市份]?|市州?|县[市区]?|[区州旗地国]))?")
"""江苏、浙江|两省: how many places they are."""


def _is_premises(reading: Reading, member: Phrase) -> bool:
    """某检测中心|检测大楼: a house or room of a body, not the body."""
    said = reading.say(member)
    if len(said) <= len("现场") or not said.endswith(PREMISES):
        return False
    return not any(m.end == member.end for m in reading.mentions.within(*member, Kind.ORGANIZATION, Kind.GROUP))


def _site_of(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The sites whose state is looked at (某自来水公司建设及使用情况); the body that a matter opens with."""
    state = STATE.search(reading.say(phrase))
    site = Phrase(phrase.start, phrase.start + state.start()) if state else phrase
    if state and site.end - site.start > 2 and reading.say(site).endswith(SITES):
        return [] if _is_any(reading, site) else nominal(reading, site)
    first = reading.mentions.within(*phrase, Kind.ORGANIZATION)[:1]
    return [Filler.of(m) for m in first if reading.text.startswith(("在", "的"), m.end)]


def _is_any(reading: Reading, site: Phrase) -> bool:
    """莅临我市调研|智慧公路|建设情况: what kind is studied somewhere, no site by its name."""
    if gone_to(reading, site) is None or "“" in reading.say(site):
        return False
    return not reading.mentions.within(*site, Kind.ORGANIZATION, Kind.PLACE)


def gone_to(reading: Reading, phrase: Phrase) -> Phrase | None:
    """到|市计量院|调研国家中心建设情况: where those went who study the state of something."""
    went = _WENT_TO.search(reading.text, reading.clause_around(phrase.start).start, phrase.start)
    return Phrase(*went.span("whom")) if went is not None else None


_WENT_TO = re.compile(
    r"(?:赴|到|来到|前往|莅临|深入|走进)(?P<whom>[^，。；]{2,30}?)(?:专题|实地)?(?:调研|督导|考察|检查|督察)(?:指导)?$"
)


def premises(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where somebody goes in: bodies and sites up to the end of the clause, without a further verb."""
    clause = reading.clause_around(phrase.start)
    if phrase.end < clause.end:
        return []
    phrase = reading.behind(phrase, _LIES)
    named = reading.before(phrase, _WHERE_WORK_IS_DONE)
    verbs = reading.words_within(named.start, named.end, WordKind.PREDICATE | WordKind.VERBAL)
    if any(is_verb(reading, w) for w in verbs) or not reading.say(phrase).endswith(SITES if verbs else ""):
        return []  # 国际酒类展示交易中心: nouns, where a site's word ends them
    if share_rooms(reading, phrase):
        return [Filler(phrase)]
    members = split_list(reading, phrase)
    sites = [m for m in members if reading.say(m).endswith(SITES) or bodies(reading, m)]
    return hosts_of_visit(reading, phrase) if sites and sites[-1] == members[-1] else []


_WHERE_WORK_IS_DONE = re.compile(r"(?:生产|施工|作业|建设|经营|救援|抢险)(?:一线|现场|车间|工地|厂区)$")
"""甲药业、乙纺织等企业|生产一线: the word for work only names the site."""


def places_seen(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The places visited, where nothing but places is named (访问越南)."""
    if reading.say(phrase) == "中国":
        return [Filler(phrase)]
    found = [places(reading, member)[:1] for member in split_list(reading, phrase)]
    whole = all(
        f and f[0].phrase.start == m.start and f[0].phrase.end == m.end
        for f, m in zip(found, split_list(reading, phrase), strict=True)
    )
    return [f[0] for f in found] if whole else []


def towns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """赴榆中县来紫堡乡、永登县武胜驿镇: towns and districts that no list knows are where they went."""
    members = split_list(reading, phrase)
    if not all(m.end - m.start <= _LONG and (_TOWN.search(reading.say(m)) or _is_bare(reading, m)) for m in members):
        return []
    return [Filler(m, next(iter(reading.mentions.within(*m, Kind.PLACE)), None)) for m in members]


def _is_bare(reading: Reading, member: Phrase) -> bool:
    """浙江|安吉: a county without its ending, behind its province."""
    above = reading.mentions.within(*member, Kind.PLACE)
    opens = bool(above) and above[0].start == member.start and above[0].subtype == "division"
    if not opens or not _STEM.fullmatch(reading.text, above[0].end, member.end):
        return False
    return not reading.say(member).endswith(SITES) and not reading.mentions.within(*member, Kind.ORGANIZATION)


_STEM = re.compile(r"[\u4e00-\u9fff]{2,3}")
_LONG = 14


def surveyed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """开展|电梯安全工作专题调研: the matter that the survey is named after; 企业调研 names no matter."""
    matter = reading.before(phrase, _SURVEYS)
    said = reading.say(matter)
    if matter == phrase or len(said) < 3 or bodies(reading, matter) or places_seen(reading, matter):
        return []
    if not MATTER.search(said.rstrip("”")) and not reading.text.startswith("专题", matter.end):
        return []
    return [] if SURVEY.fullmatch(said) else nominal(reading, matter)


_SURVEYS = re.compile(
    r"(?:专题|实地|现场|联合|集中|深入|重点|蹲点|驻点|驻村|入户|跟班|学习){0,2}(?:调研|考察|视察|督导|调查研究)+(?:活动|工作|指导)?$"
)
