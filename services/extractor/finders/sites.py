"""Sites that no list of places knows: what their names end in, and what stands behind 在 and is none."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention


def site_of(reading: Reading, frame: Frame, phrase: Phrase) -> Phrase:
    """The site in what stands behind 在: without how, when or what is done there (在湖阳景区|日常巡查时, 在瓦里山|合作,
    在机场|着陆后…), with the word that makes it one (在项目|现场)."""
    said = reading.say(phrase)
    on_site = phrase.end + len(_ON_SITE)
    if reading.text.startswith(_ON_SITE, phrase.end) and on_site <= frame.trigger.start:
        told = reading.mentions.within(*phrase, Kind.TIME, Kind.DURATION, Kind.QUANTITY, Kind.PLACE)
        whole = not told and not is_site(reading, phrase) and not NOWHERE.search(said)
        return Phrase(phrase.start, on_site) if whole else phrase  # not 在2小时内到达|现场, 在活动|现场
    if (round := _ON_A_ROUND.search(said)) is not None and round.start() > 1:
        site = Phrase(phrase.start, phrase.start + round.start())
        return site if is_site(reading, site) or reading.mentions.within(*site, Kind.PLACE) else phrase
    if said[-1] in _AT_IT and is_site(reading, beside := Phrase(phrase.start, phrase.end - 1)):
        return beside
    if (acted := _ACTS.search(said)) is not None and is_site(
        reading, there := Phrase(phrase.start, phrase.start + acted.start())
    ):
        return there
    how = _MANNER.search(said)
    return Phrase(phrase.start, phrase.start + how.start()) if how and how.start() > 1 else phrase


IN_HOUSE = ("馆内", "园内", "校内", "院内", "厂内", "店内", "场内", "所内", "站内", "馆", "园", "院", "厂", "店")
"""在|馆内|举办讲座: in the house told before."""
_AT_IT = frozenset("上旁边畔前里内")
"""在青龙河大堤|上(举行)."""
_ON_SITE = "现场"
_ON_A_ROUND = re.compile(
    r"(?:开展|进行|组织|日常|例行|现场|夜间|联合|实地|执法|集中)*(?:巡查|检查|巡逻|执法|走访|巡护|排查|摸排|作业|施工|抽查)"
    r"(?:工作)?(?:时|中|过程中|期间)$"
)
_ACTS = re.compile(
    r"(?:(?:视频|电话)?连线|(?:视频|坐镇|现场)(?:调度|指挥)|坐镇|着陆|降落|起飞|滑行|靠泊|离泊|停靠|滞留|等候|候机|候车|登[机车船]|"
    r"出发|装卸|训练(?!基地|中心|馆|场|营|室)|值守|值班(?!室))"
)
"""在机场|着陆后滑出跑道, 在预警中心|视频连线各市气象局: a deed done at the site, by a verb that no word list holds."""
_MANNER = re.compile(r"(?:合作|共同|联合|携手|累计|首次|率先|同步|集中|组织|共|设卡|布控|蹲守|蹲点)$")


def is_site(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase ends as the name of a place to meet at does, or is the name of a firm."""
    if phrase.end - phrase.start <= _NAMED_SITE and reading.say(reading.before(phrase, _CAMPUS)).endswith(SITE_ENDS):
        return True
    bodies = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    return len(bodies) == 1 and bodies[0].subtype in _FIRMS and (bodies[0].start, bodies[0].end) == phrase


_NAMED_SITE = 24
_CAMPUS = re.compile("（[^（）]{1,8}(?:校区|院区|厂区|园区|分校|分院|分馆|店)）$")
"""新村小学（东校区）: which of its grounds."""
_FIRMS = ("company", "")
"""Kinds of bodies that are a house as well: 在某药业(举办); those known by a name alone, too."""


def gone_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来到城东市场，对秤具进行检查; 赴某社区审理一案: whoever goes to a site and does something there."""
    if "的" in reading.say(phrase) or reading.mentions.within(*phrase, Kind.QUANTITY):
        return []  # 到其经营的作坊, 进驻3个工地
    members = split_list(reading, phrase)
    if any(reading.text.endswith(_OFFICES, *m) or m.end - m.start <= _BARE for m in members):
        return []
    sites = [Filler(m, next(iter(reading.mentions.within(*m, Kind.PLACE)), None)) for m in members]
    return sites if all(is_site(reading, m) for m in members) else []


_OFFICES = ("局", "厅", "署", "政府", "公司", "集团", "银行")
"""到省环保厅(学习): whom they went to."""
_BARE = 2
"""到校, 到站 name no site of their own."""


def sites_listed(reading: Reading, frame: Frame, phrase: Phrase) -> list[Phrase]:
    """在旺山、清水埗及铜岭(巡查): several that no list knows, each a short name, right before the verb."""
    members = split_list(reading, phrase)
    if len(members) < 2 or not _is_near(reading, frame, phrase):
        return []
    if reading.mentions.within(*phrase, Kind.TIME, Kind.QUANTITY, Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON):
        return []
    names = [reading.say(m) for m in members]
    plain = all(2 <= len(name) <= _SHORT_NAME for name in names)
    return members if plain else []


_SHORT_NAME = 5


def may_be_where(reading: Reading, frame: Frame, phrase: Phrase) -> bool:
    """在王宫(会见), 在白竹路段(施工), 于新街口(举行): a place that no list knows, right before the verb."""
    if not 2 <= phrase.end - phrase.start <= _UNKNOWN or reading.mentions.within(*phrase, Kind.TIME, Kind.QUANTITY):
        return False
    return (
        _is_near(reading, frame, phrase)
        and not NOWHERE.search(reading.say(phrase))
        and _AT.search(reading.text, max(0, phrase.start - 2), phrase.start) is not None
    )


_AT = re.compile("(?:在|(?<![用位属利善勤基处便归限忙至终急致])于)$")
"""在王宫, 于王宫; not 用于, 位于."""


def _is_near(reading: Reading, frame: Frame, phrase: Phrase) -> bool:
    """Whether nothing but how it is done, or for whom, stands between the phrase and the verb."""
    if _HOW.fullmatch(reading.text, phrase.end, frame.trigger.start) is not None:
        return True
    # 在某百货|为老人义诊
    return any(w.start == phrase.end and w.text in ("为", "向", "对", "给", "与") for w in frame.words)


_HOW = re.compile(r"(?:隆重|正式|顺利|成功|圆满|胜利|共同|联合|累计|合作|首次|率先|同步|集中|组织|现场|突击|随机)*")
_UNKNOWN = 8
NOWHERE = re.compile(
    r"[上中下内外里间时后前际的了]$|以来|同期|[，、；的和与]|方面|基础|期间|过程|情况|背景|领域|线上|线下|此|这|那|全|各|其|我|会|赛|活动|"
    r"仪式|论坛|检查|调研|同时|之|大家|有关|相关|工作|行动|任|职|业$|业务|京|沪|华|即|日|月|年|一起|国内|世界|海外|境|渠道|单位|企业|部门|庄严|合作|系统|行业|沿海|\d"
)


STREETS = (*terms("zones"), "城区", "街", "巷", "大道", "夜市")
"""What the names of zones and streets end in."""
SITE_ENDS = (
    "广场", "中心", "酒店", "饭店", "礼堂", "大学", "小学", "中学", "社区", "大队", "基地", "会堂", "园区", "开发区",
    "门前", "现场", "村", "镇", "街道", "镇街", "村居", "机场", "码头", "厂区", "公司", "剧场", "体育场",
    "小区", "商场", "超市", "市场", "商圈", "步行街", "大桥", "港口", "营区", "操场", "楼", "驻地", "本部", "局",
    "院", "馆", "站", "景区", "影城", "训练场", "演练场", "工地", "车间", "生产线", "隧道", "水库", "农场", "大堂",
    "会场", "厅", "室", "所", "政府", "园", "校", "公社", "塔", "山庄", "别墅", "集团", "银行", "集市", "乡",
    "居委会", "村委会", "家中", "湿地", "门店", "商户", "支队", "中队", "站点", "一线", "一中", "二中", "三中",
    "四中", "五中", "六中", "七中", "八中", "高中", "初中", "发射场", "球场", "赛场", "滑雪场", "海域", "校区",
    "俱乐部", "书店", "试验场", "宫", "港区", "科技城", "新城", "会展", "北区", "南区", "东区", "西区", "岛", "寺",
    "影视城", "周边", "沿线", "附近", "一带", "路口", "路段", "门口", "服务区", "口岸", "食堂", "大街",
    "法庭", "河段", "滩涂", "田间", "田头", "展区", "厂", "考点", "赛点", "赛区", "省会", "审判庭", "楼前", "林场",
    "牧场", "之滨", "脚下", "之畔", "边境", "边境线", "港", "高速", "国道", "省道", "县道",
    "油田", "气田", "新区", "工业区", "出口", "入口",
    "卡口", "匝道", "出租屋", "出租房", "民房", "仓库", "厂房", "库房", "车库", "作坊", "货场",
    "堆场", "院落", "摊位", "大堤", "堤坝", "库区", "林区", "保护区", "沙滩", "海滩", "养殖场",
    "管委会", "协会", "学会", "商贸城", "建材城", "早市", "大集", *STREETS,
)  # fmt: skip
"""What the name of a place to meet at ends in."""


def counts_divisions(reading: Reading, phrase: Phrase, places: Sequence[Mention]) -> bool:
    """在全国31个省、自治区、直辖市: all over the place that opens it, however many divisions that has."""
    opens = bool(places) and places[0].start == phrase.start
    return opens and _DIVISIONS.match(reading.text, places[0].end, phrase.end + 1) is not None


_DIVISIONS = re.compile(
    r"的?(?:\d+|[一二两三四五六七八九十]+)个?(?:省|市|州|盟|区|县|旗|镇|乡|街道|地市|设区市|区县|县区|县市|市州|旗县)(?=[（、，区和及]|$)"
)
