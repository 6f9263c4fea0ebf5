"""Visits and field research: people go somewhere to see, ask or learn."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, places
from services.extractor.finders.travellers import company, surveyors, travellers, visitors
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_SURVEY = re.compile(
    r"(?:(?:全覆盖|专题|实地|摸底|走访|友好|国事|正式|工作|学术|业务|集中|入户|现场|深入|为期.{1,3}的)*(?:调研|考察|调查|摸底|工作|参观|走访|"
    r"访问|慰问|看望|视察|交流|座谈|学习|对接|洽谈|督导|指导|踏勘)(?:活动|工作)?)+$"
)


def _hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies and sites visited: not a bare place."""
    matter = _MATTER.search(reading.say(phrase))
    phrase = reading.before(phrase, _SURVEY)
    if matter and (site := _site_of(reading, phrase)):
        return site
    if _towns(reading, phrase):
        return []
    found = bodies(reading, phrase)
    if found and len(found) == len(split_list(reading, phrase)):
        return found
    places = reading.mentions.within(*phrase, Kind.PLACE)
    if places and (places[0].start, places[-1].end) == (phrase.start, phrase.end):
        return []
    if found and _BELONGS.search(reading.text, *phrase) and "、" not in reading.say(phrase):
        return nominal(reading, phrase)  # 某集团的中试基地
    if matter and matter.group() != "项目":
        return []
    members = split_list(reading, phrase)
    if found and len(members) > 1 and all(bodies(reading, m) or reading.say(m).endswith(_SITE) for m in members):
        return [f for m in members for f in bodies(reading, m) or nominal(reading, m)]
    named = [f for f in found if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]
    return named or [f for f in nominals(reading, phrase) if f.mention or f.phrase.end - f.phrase.start > 2]


_BELONGS = re.compile(
    r"的[^的，。；、]{2,12}(?:基地|中心|实验室|车间|园|馆|站|项目|工厂|厂|平台|展厅|产线|生产线|门店|工地|现场|市场)$"
)
_TOWN = re.compile(
    r"(?<!开发)(?<!园)(?<!社)(?<!景)(?<!小)(?<!库)(?:省|自治区|市|县|区|州|旗|乡|镇|街道)"
    r"(?:[两三四五六七八九十\d]+个?(?:省区?|市|县|区|地|镇|乡))?$"
)
"""What ends the name of a place that is no site."""
_MATTER = re.compile(
    r"(?:工作|情况|建设|发展|问题|进展|落实|需求|现状|经验|做法|成效|准备|保障|生产|治理|控制|开发|运行|防治|整治|管理|服务|"
    r"改革|创新|保护|利用|项目|产业|振兴|培育|安全|推进|进度|成果|经济|市场|环境|民生|质量)$"
)
_STATE = re.compile(
    r"(?:的|在)?(?:建设|运行|使用|生产|经营|管理|发展|施工|工程|项目|开展|推进|落实|整改|安全|基本|整体|日常|有关|相关|以及|及|和|与|、){1,8}"
    r"(?:情况|进展|进度|现场|状况|工作)$"
)
_SITE = (
    "厂", "站", "馆", "园", "园区", "公司", "中心", "基地", "社区", "村", "镇", "院", "校", "局", "所", "库", "水库",
    "大坝", "桥", "路", "港", "码头", "机场", "工地", "车间", "实验室", "广场", "公园", "市场", "超市", "门店",
    "企业",
    "乡", "街道", "大厅", "小区", "学校", "医院", "农场", "牧场", "林场", "景区", "现场", "项目", "工程", "产业园",
    "一线", "灾区", "震中", "前线", "家中", "家里", "田间地头", "地头", "赛场", "展厅", "展区", "村庄", "农户", "机关",
    "湖", "河", "堤", "泵站", "隧道",
)  # fmt: skip


def _site_of(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The sites whose state is looked at (某自来水公司建设及使用情况); the body that a matter opens with."""
    state = _STATE.search(reading.say(phrase))
    site = Phrase(phrase.start, phrase.start + state.start()) if state else phrase
    if state and site.end - site.start > 2 and reading.say(site).endswith(_SITE):
        return bodies(reading, site) if "、" in reading.say(site) else nominal(reading, site)
    first = reading.mentions.within(*phrase, Kind.ORGANIZATION)[:1]
    if first and first[0].start == phrase.start and reading.text[first[0].end] in "在的":
        return [Filler.of(first[0])]
    return []


def _premises(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where somebody goes in: bodies and sites up to the end of the clause, without a further verb."""
    clause = clause_of(*reading.clause_at(phrase.start))
    if phrase.end < clause.end or reading.words_within(phrase.start, phrase.end, WordKind.PREDICATE | WordKind.VERBAL):
        return []
    members = split_list(reading, phrase)
    sites = [m for m in members if reading.say(m).endswith(_SITE) or bodies(reading, m)]
    return _hosts(reading, phrase) if sites and sites[-1] == members[-1] else []


def _where(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The places visited, where nothing but places is named (访问越南)."""
    found = [places(reading, member)[:1] for member in split_list(reading, phrase)]
    whole = all(
        f and f[0].phrase.start == m.start and f[0].phrase.end == m.end
        for f, m in zip(found, split_list(reading, phrase), strict=True)
    )
    return [f[0] for f in found] if whole else []


def _goes(reading: Reading, phrase: Phrase) -> bool:
    """A visit; not the words spoken at one (视察…重要讲话精神), nor what is shown (观看了演练)."""
    return _SPOKEN.search(reading.say(phrase)) is None


_SPOKEN = re.compile(r"精神|讲话|指示|(?:演练|演出|表演|节目|影片|宣传片)$")


def _dispatched(reading: Reading, phrase: Phrase) -> list[Filler]:
    """派出以某某为组长的工作组(赴灾区): who leads the party that is sent to see or guide."""
    party = _SENT.search(reading.text, phrase.start, reading.sentence_at(phrase.start).end)
    if party is None or party.start() >= phrase.end:
        return []
    return persons(reading, Phrase(phrase.start, party.end("who")))


_SENT = re.compile(
    r"(?P<who>[^，。；的、]{0,10}(?:工作组|专家组|督导组|调研组|检查组|考察团|考察组|评估组|代表团|工作队|专家|调查组))"
    r"(?:\d+人)?(?:立即|连夜|紧急|先后|分别|第一时间)?(?:赶赴|赶往|前往|奔赴|赴|到|来|进驻)"
)


def _towns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """赴榆中县来紫堡乡、永登县武胜驿镇: towns and districts that no list knows are where they went."""
    members = split_list(reading, phrase)
    if not all(m.end - m.start <= _LONG and _TOWN.search(reading.say(m)) for m in members):
        return []
    return [Filler(m, next(iter(reading.mentions.within(*m, Kind.PLACE)), None)) for m in members]


_LONG = 14


def _matters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What the visit is about (not 有关工作): what is looked at as work, not as a place or body."""
    said = reading.say(phrase)
    if said.startswith(("有关", "相关")) or len(said) < 3 or not _MATTER.search(said) or _hosts(reading, phrase):
        return []
    return nominal(reading, phrase)


def _guided(reading: Reading, phrase: Phrase) -> bool:
    """指导春耕生产, 指导农户防治病虫害: what is guided is named (到会指导, 指导工作 only honour an occasion)."""
    return not reading.say(phrase).startswith("工作")


_LOOKS_AT = """
    察看 查看 详细察看 详细查看 仔细查看 仔细察看 实地察看 实地查看 现场查看 现场察看 实地考察 现场考察 参观
    实地参观 现场参观 观摩 实地观摩 现场观摩 巡看 走访
"""
"""Verbs of those who look at something: its state is not what the visit is about."""
_SENDS = "派出 派 选派 派遣"

RULE = Rule(
    type=EventType.VISIT_RESEARCH,
    triggers=(
        Trigger(
            """
                调研 考察 调研考察 考察调研 参观 参观考察 走访 走访调研 视察 实地考察 实地调研 专题调研 参观学习
                考察学习 学习考察 调研指导 检查指导 实地走访 看望慰问 走访慰问 慰问 看望 来访 到访 拜访 调研督导
                督导调研 实地察看 实地查看 现场查看 现场察看 实地参观 实地观摩 现场调研 现场观摩 实地了解
                参观访问 考察访问 访问考察 参观调研 参观指导 考察指导 视察指导 调研慰问 慰问调研
                暗访调研 蹲点调研 随机走访 入户走访 现场考察 现场走访 现场参观 巡视检查 视察工作 考察交流
                交流考察 考察对接 洽谈对接 学习调研 调研学习 交流学习 学习交流 调研交流 交流调研 参观交流
                调研视察 调研座谈 调研走访 集中视察 专题视察 实地视察 实地踏勘 现场踏勘 踏勘 督查调研 调研督查
                调研检查 检查调研 调研推进 调研察看 登门拜访 上门走访 走访看望 看望走访 亲切看望
                亲切慰问 亲切会见慰问 实地考察了解 观摩学习 观摩考察 考察观摩 考察洽谈 调查研究
                参访 采风 探访 踏访 寻访 察访 走访了解 回访看望 走访察看 调研了解 看望走访慰问 集体参观 分组参观
                参访交流
                暗访督导 暗访检查调研 驻点调研 驻村调研 蹲点 实地查勘 现场查勘 查勘 现场勘查 实地勘察 实地探访
            """,
            telling=_goes,
            finite=True,
            noun_like=True,
            uncounted=True,
            deed_of=visitors,
            confidence=0.8,
        ),
        Trigger(
            "开展 进行 展开",
            heads="""
                交流 合作交流 学术交流 技术交流 交流合作 对接 交流研讨 参观交流 学习交流 工作交流 友好访问
                国事访问 正式访问 工作访问 访问 友好交流 业务交流 对接交流 合作洽谈 学术访问
            """,
            companions="赴 到 前往 来 走进 来到 对 莅临",
            confidence=0.7,
        ),
        Trigger(
            """
            交流 交流工作 交流学习 对接工作 洽谈合作 洽谈 座谈交流 交流座谈 对接 访学 招商
            招商引资 招商考察 招商洽谈 招商对接
            """,
            noun_like=True,
            companions="赴 到 前往 来 来到 莅临 抵达",
            needs="visitor",
            confidence=0.65,
        ),
        Trigger(
            "进行 开展 展开",
            heads="""
                调研 考察 专题调研 实地调研 实地考察 走访 调研学习 学习考察 参观学习 调研交流 考察交流 交流学习
                慰问 走访慰问 看望慰问 视察 实地走访 实地察看 实地查看 现场调研 现场察看 督导调研 调研督导
                调研指导 参观考察 调研走访 走访调研 集中视察 专题视察 实地视察 参观 调查研究 参观访问 考察调研
                蹲点调研 入户走访 现场踏勘 实地踏勘
            """,
            light=True,
            confidence=0.8,
        ),
        Trigger(
            "开展 组织开展 组织",
            heads="""
                调研 考察 调研学习 学习考察 交流调研 调研交流 专题调研 调研活动 交流活动 调研考察 全覆盖调研
                实地调研 走访 调研工作 走访慰问 走访慰问活动 视察活动 看望慰问活动 参观活动
                参观学习活动 考察活动 学习考察活动 走访调研 走访调研活动 专题视察 视察调研 大调研 慰问
                实地考察 实地走访 参观 参观学习 督导调研 联合调研 集中走访 集中视察
            """,
            confidence=0.8,
        ),
        Trigger(
            """
            访问 出访 回访 拜会 察看 查看 看望 详细察看 详细查看 仔细查看 仔细察看 观摩 巡视 体验 巡看 来华访问 会同察看
            观看了 参访了
            """,
            telling=_goes,
            finite=True,
            noun_like=True,
            uncounted=True,
            deed_of=visitors,
            needs="visitor",
            confidence=0.7,
        ),
        Trigger(
            """
            了解 详细了解 实地了解 听取 询问 详细询问 坐镇指挥 现场指挥 指挥调度 现场督战 督战 指导救灾 指导救援 评估
            实地评估
            """,
            noun_like=True,
            companions="赴 到 来到 前往 深入 走进 莅临 赶赴 赶到 奔赴 来",
            needs="visitor",
            vague=True,
            confidence=0.6,
        ),
        Trigger(
            "指导 现场指导 实地指导 督促指导",
            noun_like=True,
            companions="赴 到 来到 前往 深入 走进 赶赴 来",
            objects=_guided,
            needs="visitor",
            vague=True,
            confidence=0.55,
        ),
        Trigger("派出 派 选派 派遣", objects=_dispatched, confidence=0.6),
        Trigger(
            "来到 走进 深入 前往 莅临 步入 抵达 赶赴 赶到 奔赴 赶往 来华 到访 下到 走到 登上 前来",
            before=travellers,
            objects=_premises,
            vague=True,
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.VISITOR, "object", _dispatched, verbs=_SENDS),
        Slot(Role.VISITOR, "陪同 subject", visitors, but=_SENDS),
        Slot(Role.ORGANIZER, "subject", surveyors),
        Slot(Role.PARTICIPANT, "率 率领 带领 组织 邀请", company),
        Slot(Role.LOCATION, "赴 到 来到 前往 深入 走进 抵达", _towns),
        Slot(Role.TARGET, "赴 到 来到 来 前往 莅临 深入 走进 对 name thing", _hosts),
        Slot(Role.LOCATION, "thing", _where),
        Slot(Role.TOPIC, "就 围绕", nominal),
        Slot(Role.TOPIC, "对", _matters),
        Slot(Role.TOPIC, "thing", _matters, but=_LOOKS_AT),
    ),
    shares="",
    part_of="meeting visit_research",
    identity="time visitor location | time visitor target | time organizer target",
    likeness="target topic visitor organizer",
)
