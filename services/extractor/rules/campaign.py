"""Campaigns: a body starts or carries on an action, rectification, publicity drive or project with a name."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, durations, employers, nominal, nominals, persons, programmes
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.whereabouts import reached
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_ACTIVITY = re.compile(r"[^”》）](?:活动|宣传)$")
_NAMED = re.compile(r"(?:19|20)\d\d年|[（(“]|巡演|巡展|巡讲|万里行|教育活动$|创建活动$|整治活动$")
"""What makes a title of an activity's description."""
_PUBLICITY = re.compile(r"(?:宣传|咨询|主题|系列|开放|公益|纪念|庆祝|主场|服务|体验|志愿)(?:日)?活动$|宣传$")


_AIMABLE = re.compile(
    r"(?:单位|企业|机构|行业|领域|学校|市场|门店|场所|商户|社区|医院|部门|群体|人员|居民|学生|项目|景区|学生|工地|网点|平台|经营者|车辆|产品)$"
)
_ABSTRACT = re.compile(r"(?:问题|情况|要求|需求|原因|特点|重点|目标|现象|形势|基础上|过程中|工作中)$")


_THEMED = re.compile(r"^(?:以)?“[^”]*”为(?:主题|主线|主要内容|内容)的")


def _untold(reading: Reading, phrase: Phrase) -> Phrase:
    """The name without its theme (“…”为主题的宣传活动) and without whose it is (市税务局“春雨润苗”专项行动)."""
    start = _owner_end(reading, phrase)
    phrase = Phrase(start + reading.text.startswith("的", start), phrase.end)  # 今年的“…”活动周
    return reading.behind(phrase, _THEMED)


def _owner_end(reading: Reading, phrase: Phrase) -> int:
    """Where the body ends whose name stands right before the quoted one; the phrase's start where none does."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)
    found = [m for m in found if m.kind is Kind.ORGANIZATION or m.text.startswith(("全", "各"))]
    owns = found and found[0].start == phrase.start and reading.text[found[0].end : found[0].end + 1] in ("“", "的")
    return found[0].end + (reading.text[found[0].end] == "的") if owns else phrase.start


def _owners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose campaign it is, by its name."""
    end = _owner_end(reading, phrase)
    return bodies(reading, reading.trim(Phrase(phrase.start, end))) if end > phrase.start else []


def _activities(reading: Reading, phrase: Phrase) -> list[Filler]:
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


def _programmes(reading: Reading, phrase: Phrase) -> list[Filler]:
    return [] if _activities(reading, phrase) else programmes(reading, _untold(reading, phrase))


def _targets(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what is aimed at, without the place before it (全省餐饮服务单位)."""
    places = [m for m in reading.mentions.within(*phrase, Kind.PLACE) if m.start == phrase.start]
    rest = Phrase(places[-1].end if places else phrase.start, phrase.end)
    if places and not _AIMABLE.search(reading.say(rest)):
        return []
    if (
        rest.end - rest.start < 3
        or reading.say(rest).startswith(("范围", "各地"))
        or _ABSTRACT.search(reading.say(rest))
    ):
        return []
    return nominals(reading, rest)


def _aimed_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在全省餐饮服务单位: whom the campaign reaches, not where it is."""
    said = reading.say(phrase)
    site = said.endswith(_SITES) and not said.startswith(_ALL_OF)  # 在和平社区举行
    return _targets(reading, phrase) if _AIMABLE.search(said) and not site else []


_SITES = ("社区", "学校", "医院", "工地", "项目", "景区", "门店", "市场")
_ALL_OF = ("全", "各", "辖区", "我", "重点", "大型", "部分", "所有", "有关", "相关")


def _reached(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it comes to (走进某县, 来到某校)."""
    found = reading.mentions.within(*phrase, Kind.PLACE)
    return [Filler(Phrase(found[0].start, phrase.end), found[0])] if found and found[0].start == phrase.start else []


def _acting_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A county or town that acts by its name or as ours (某县启动…行动, 我市开展…); 全市 is only where."""
    found = reading.mentions.within(*phrase, Kind.PLACE)
    if len(found) != 1 or (found[0].start, found[0].end) != phrase:
        return []
    acts = found[0].subtype != "relative" or found[0].text.startswith("我")
    return [Filler(phrase, found[0])] if acts else []


def _holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold it, or the body of the person who leads it."""
    return bodies(reading, phrase) or employers(reading, phrase)[:1]


def _among_people(reading: Reading, phrase: Phrase) -> bool:
    """走上街头，宣传…: somebody goes where people are, on a day."""
    return bool(_GOES.search(reading.text, *phrase)) and told_once(reading, phrase)


_GOES = re.compile(r"(?:走进|走上|深入|来到|走入|前往|进村|入户|赶赴)[^。；]{0,24}$")


def _a_matter(reading: Reading, phrase: Phrase) -> bool:
    """What is made known (宣传国家安全法), not the work of doing so (宣传工作)."""
    return not _WORK.match(reading.text, *phrase)


_WORK = re.compile(r"工作|活动|教育|力度|氛围|资料|展板|月|周|点|车|栏|栏目|部|片|册|单|品")


def _no_paper(reading: Reading, phrase: Phrase) -> bool:
    """出台《意见》，推出20条举措: what a paper holds is no event beside it."""
    return "》" not in reading.say(phrase)


_COMES = "走进 来到 登陆 进入 落地 深入 抵达 走到 开进 送到"
_STARTED = """
    启动 正式启动 全面启动 开启 正式开启 拉开 拉开帷幕 拉开序幕 正式拉开帷幕 正式拉开序幕 拉开大幕 启幕 开幕 落幕 闭幕
    收官 圆满收官 圆满落幕 落下帷幕 正式落下帷幕 结束 圆满结束 圆满完成 铺开 全面铺开 全面推开 开锣 开跑 鸣锣开锣
    热闹开场 火热开场 开场 正式启幕 盛大启幕 盛大开幕 火热启幕 火热开启 精彩启幕
"""
_CARRIES_ON = """
    开展 组织开展 推出 实施 组织实施 发起 共同发起 深入开展 集中开展 部署开展 打响 牵头开展 联合开展 开展了 扎实开展
    广泛开展 全面开展 积极开展 持续开展 同步开展 组织开展了 联合发起 发起了 组织了 启动实施 全面实施 继续开展 先后开展
    实施了 推出了 举办了 联合启动 联合实施 展开 全面展开 统一开展 组织启动 牵头组织 联合组织 精心组织 精心组织开展
    精心组织开展了
"""
_PUSHES_ON = "推进 全面推进 深化 深化了 推行 推行了 全面推行 打赢 打好"
"""What is said of aims as often: only actions by their kind or name are meant (推进湖泊治理 is none)."""
_PUBLICISES = "发放 派发 分发 张贴 悬挂 摆放 设立 设置 搭建 摆设 发放了 张贴了 悬挂了 摆放了 设立了 设置了"
_LEAFLETS = """
    宣传资料 宣传单 宣传册 宣传手册 宣传折页 宣传品 宣传海报 宣传材料 明白纸 宣传展板 宣传标语 宣传横幅 宣传条幅
    宣传台 咨询台
    宣传咨询台 宣传点 咨询点 宣传栏 宣传展台
"""
"""What a drive for publicity works with."""
_BY_NAME = """
    季 月 周 行 节 日 年 项目 计划 工程 集市 课堂 执法行动 专项执法行动 联合执法行动 执法检查行动 募捐项目
    公益项目 推广月 阅读季 首发季 科普周 旅游季 消费季 文化季 服务季 购物季
"""
"""What names a campaign only together with a name in quotation marks."""
_HEADS = """
    行动 专项行动 专项整治 整治 专项治理 治理 专项整治行动 活动 宣传活动 主题活动 宣传 工程 攻坚 攻坚战 宣传周 宣传月
    活动周 活动月 质量月 集中整治 大整治 百日行动 三年行动 试点 试点工作 整治工作 治理工作 宣传工作 专项工作 行动计划
    大走访 大宣传 百日攻坚 百日会战 大会战 保卫战 持久战 歼灭战 阻击战 清零行动 集中宣传 科普活动 普法活动 巡演 巡展
    巡讲 巡回演出 巡回展 公益行 万里行 志愿行动 主题教育 学习教育 专题教育 警示教育 创建活动 创建工作
    安全月 安全生产月 服务月 服务周 宣传日 活动日 开放日 体验日 主题日 读书节 文化节 艺术节 旅游节 消费节 购物节
    美食节 科技节 体育节 音乐节 电影节 戏剧节 嘉年华 科技周 文化周 体验活动 慰问活动 走访活动 清理行动 整顿 集中整顿
    专项清理 清理整治 清理整顿 综合整治 综合治理 联合整治 严打 打假 专项打击 打击行动 铁拳行动 巡演活动 巡展活动
    公益活动 劳动竞赛活动 植树活动 绿化活动 清扫活动 纪念活动 庆祝活动 祭扫活动 系列活动
    大行动 提升行动 社会实践 社会实践活动 实践活动 创城活动 集中攻坚 会战
    护航行动 清朗行动 净网行动 护苗行动 春季行动 夏季行动 秋季行动 冬季行动 雷霆行动 利剑行动 普查 大普查
    惠民活动 促销活动
    打击整治行动 攻坚行动 大整顿 清查整治 公益劳动 义务劳动 主题劳动
"""

RULE = Rule(
    type=EventType.CAMPAIGN,
    triggers=(
        Trigger(
            _CARRIES_ON,
            heads=_HEADS,
            confidence=0.8,
        ),
        Trigger(
            _PUSHES_ON,
            heads="""
                行动 专项行动 专项整治 专项整治行动 整治行动 专项治理 集中整治 三年行动 百日行动 攻坚行动 提升行动
                活动 主题活动 创建活动 主题教育 学习教育 攻坚战 保卫战 持久战 百日攻坚 大会战
            """,
            confidence=0.7,
        ),
        Trigger(_PUSHES_ON, marks="“", heads=_HEADS, quoted=True, confidence=0.7),
        Trigger(_STARTED, heads=f"{_HEADS} 项目 计划 服务季 消费季", confidence=0.75),
        Trigger(f"{_CARRIES_ON} {_STARTED} {_PUSHES_ON}", marks="“", heads=_BY_NAME, quoted=True, confidence=0.65),
        Trigger(
            "进行 进行了 予以 开展 开展了",
            heads="整治 集中整治 专项整治 综合整治 联合整治 集中治理 综合治理 专项治理 清理整治 集中清理 清理整顿",
            light=True,
            companions="对 对于 针对",
            needs="organizer",
            confidence=0.65,
        ),
        Trigger(
            "部署 部署了 安排部署 部署启动",
            marks="“",
            heads="行动 专项行动 整治 专项整治 攻坚 活动",
            quoted=True,
            needs="organizer",
            confidence=0.65,
        ),
        Trigger(_COMES, heads=f"{_HEADS} 站", by_subject=True, needs="location", subtype="stop", confidence=0.65),
        Trigger(
            "推出 推出了",
            heads="措施 举措 监管措施 便民措施 服务举措 惠民措施",
            before=_no_paper,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "举办 举行 主办 联合举办 共同举办 共同主办 联合主办 举办了 承办 成功举办 如期举行 隆重举行 火热开展",
            heads="""
                宣传活动 主题活动 系列活动 公益活动 开放日 活动 宣传日 活动日 宣传月活动 宣传周活动 纪念活动 庆祝活动
                文化节 艺术节 读书节 旅游节 消费节 购物节 美食节 科技节 音乐节 电影节 巡演 巡展 嘉年华 科技周
                科技活动周 体验日 主题日 采摘节 宣传周 宣传月 活动周 活动月 质量月 安全生产月 安全月 服务月 服务周
                文化周
                科普周 推广周 普法月 公益行 万里行 宣传教育活动 教育活动 实践活动 志愿活动 体验活动
            """,
            confidence=0.7,
        ),
        Trigger(
            _PUBLICISES,
            nouns=_LEAFLETS,
            before=told_once,
            finite=True,
            needs="organizer & time location",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "宣传 集中宣传 广泛宣传 大力宣传",
            before=_among_people,
            objects=_a_matter,
            noun_like=True,
            finite=True,
            needs="organizer & time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "参加 参与 参加了 共同参加",
            heads="""
                义务植树 义务植树活动 植树活动 植树造林活动 植树造林 义务劳动 志愿服务活动 公益活动 主题党日
                主题党日活动
                宣传活动 环境整治 清洁行动 大扫除 清扫活动 祭扫活动 纪念活动 庆祝活动
            """,
            needs="attendee organizer participant & time location",
            aside=True,
            confidence=0.5,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", _programmes),
        Slot(Role.NAME, "name", _activities),
        Slot(Role.ORGANIZER, "由 subject", _holders),
        Slot(Role.ORGANIZER, "name", _owners),
        Slot(Role.ORGANIZER, "subject", _acting_places),
        Slot(Role.PARTICIPANT, "组织 带领 率领 率", groups),
        Slot(Role.ATTENDEE, "subject", persons),
        Slot(Role.TARGET, "对 针对 面向", _targets),
        Slot(Role.TARGET, "在", _aimed_places),
        Slot(Role.LOCATION, "object", _reached, verbs=_COMES),
        Slot(Role.DURATION, "behind", durations),
        Slot(Role.LOCATION, "到 来到 走进 深入 赴 前往 进驻 走访", reached),
    ),
    identity="programme organizer | time programme | time name organizer",
    likeness="programme name organizer",
)
