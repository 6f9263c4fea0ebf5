"""Foundings: a body, alliance, team or periodical comes into being."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, quantities
from services.extractor.finders.groups import groups
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.objects import MADE_UP
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_KINDS = """
    局 部 委 委员会 院 所 会 公司 中心 厅 办公室 机构 组 专班 团 联盟 大学 学院 协会 集团 队 站 社 基地 联合体 共同体
    平台 实验室 基金 网络 杂志 智库 联合会 研究会 分会 工会 党支部 党委 开发区 新区 园区 保税区 试验区 示范区 自贸区
    高新区 经开区 法院 检察院 法庭 检察室 银行 学校 医院 博物馆 图书馆 纪念馆 党组织 总支 商会 俱乐部 工作室 驿站
    事务所
    代表处 办事处 使馆 领事馆 分局 分院 分校 分公司 子公司 支行 分行 派出所 支队 大队 指挥部 领导小组 工作组 调查组
    志愿队 服务队 队伍 舰队 使团 议会 理事会 董事会 监事会 管委会 创新体 孵化器 产业园 科技园 创业园 工作站
    服务站 合作社 联络处
    联络站 服务点 分中心 执委会 组委会 专委会 工委 妇联 工商联 科协 残联 团委 编辑部 书院 筹备处 筹备组 协作组 协作网
    战队 课题组 研究院 研究所 校区 分馆
    秘书处 党工委 团工委 工作委员会 党小组 团支部 仲裁院 仲裁庭 调解室 调解中心 巡回法庭 联络办 研究基地 监测站
    观测站 试验站
    消防站 救助站 监督站 总部 分部 基金会 促进会 学会 合作区 医联体 医共体 教联体 学部 学系 图书室 档案馆
    科技馆 美术馆 体验馆
    展览馆 讲习所 出版社 电视台 气象台 公证处 律所 教研室 仓库群 服务部 服务窗口 营业部 管理处 监管办 管理办
    创新院 工程院
    乐团 剧团 合作组织 组织 机制 港 航线 频道 剧院
    警务室 工作间 会客室 值班室 门诊部 门诊 诊所 幼儿园 小学 中学 高中 文化馆
    体育馆 会客厅 服务厅 营业厅 便民点 联络点 工作点 观察点 监测点 警务站 岗亭 教学点 食堂 养老院
    敬老院 福利院 专业委员会 分委会 专家库 救援队 宣讲团 讲师团 艺术团 合唱团 律师团 顾问团 巡逻队 突击队
    义警队 义工队 预备役 协调小组 专家组 委员会办公室 合伙企业 矿业公司 农场 林场 牧场 市场 商城 商场 超市 门店 旗舰店
    专卖店 体验店 书店 书屋 农家书屋 图书角 公园 孵化园 示范园 示范点 示范基地
    议事厅 议事会 互助会 互助社
    供销社 联社 信用社 保险公司 证券公司 交易所 登记所 派驻室 检察官办公室 法官工作站 便民法庭 人民法庭
    联合党委 众创空间 创客空间
    功能型党委 行业党委 团总支
"""
_FOUNDED = re.compile(rf"(?:{'|'.join(_KINDS.split())})[”』]?(?:[（(][^（）()]{{1,20}}[）)])?$")


_THIS = re.compile(r"[该本][队局院所站社团会馆校中心]{1,2}")
_SO_MANY = re.compile(r"(?<=[\u4e00-\u9fff])\d+[支个所家]$")
_CEREMONY = re.compile(r"(?:(?:成立|揭牌|揭幕|挂牌)[暨及])?(?:成立大会|成立仪式|成立会议|揭牌仪式|揭幕仪式|挂牌仪式)$")


_LED_BY = re.compile(
    r"(?:以|由)[^，。]{2,30}?(?:任|担任|为|兼任|牵头|负责|组成|参加)(?:双?组长|主任|总指挥|指挥长|[^，。]{0,6})的"
)


def _new_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A noun phrase that ends like a body's name."""
    if led := _LED_BY.match(reading.text, phrase.start, phrase.end):
        phrase = Phrase(led.end(), phrase.end)
    if reading.text[phrase.start] in "该其本":
        known = [f for f in bodies(reading, phrase) if f.via]
        return known or ([Filler(phrase)] if _THIS.fullmatch(reading.text, *phrase) else [])
    phrase = reading.before(phrase, _SO_MANY)  # 防控队5支
    joint = reading.text.find("暨", phrase.start, phrase.end)  # 成立大会暨第一次会员大会
    if joint > 0 and _CEREMONY.search(reading.text[phrase.start : joint]):
        phrase = Phrase(phrase.start, joint)
    ceremony = _CEREMONY.search(reading.say(phrase))
    found = nominals(reading, Phrase(phrase.start, phrase.start + ceremony.start()) if ceremony else phrase)
    if all(_FOUNDED.search(reading.say(f.phrase)) for f in found):
        return found
    return [f for f in nominal(reading, phrase) if _FOUNDED.search(reading.say(f.phrase))]


def _makers_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """成立由甲牵头，乙、丙等部门参加的调查组: those that make it up."""
    found = MADE_UP.match(reading.text, phrase.start, phrase.end)
    if found is None:
        return []
    lead = bodies(reading, Phrase(*found.span("lead")))
    if not found["who"]:
        return lead if not persons(reading, Phrase(*found.span("lead"))) else []
    who = Phrase(*found.span("who"))
    if "等部门" in found["who"] and not reading.mentions.within(*who, Kind.ORGANIZATION):
        return lead + [Filler(member) for member in split_list(reading, who)]  # 卫健、公安等部门
    return lead + groups(reading, who)


def _unsigned(reading: Reading, phrase: Phrase) -> bool:
    """签约|共建 signs an agreement, it founds nothing yet."""
    return not reading.text.endswith("签约", phrase.start, phrase.end)


def _so_many(reading: Reading, phrase: Phrase) -> list[Filler]:
    """设立甲组、乙组等10个工作组: how many there are."""
    return [f for f in quantities(reading, phrase) if f.mention and f.mention.text[-1:] in "个支家所"]


def _founders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who founds it or holds the ceremony; not what is founded itself (某协会召开成立大会, 某法庭成立于2012年)."""
    itself = _BARE_CEREMONY.match(reading.text, phrase.end) or _SINCE.match(reading.text, phrase.end)
    return [] if itself else bodies(reading, phrase)


def _founds_itself(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某协会召开成立大会: its own."""
    return _new_body(reading, phrase) if _BARE_CEREMONY.match(reading.text, phrase.end) else []


_BARE_CEREMONY = re.compile(
    r"[^，。；]{0,24}?(?:举行|举办|召开)了?(?:隆重的?)?(?:成立|揭牌|挂牌|揭幕)(?:暨[^，。；]{2,6})?(?:大会|仪式|会议)"
)


def _dated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某法庭(成立于2012年4月): founded some time ago, with nothing but the day behind the verb."""
    return _new_body(reading, phrase) if _SINCE.match(reading.text, phrase.end) else []


_SINCE = re.compile(
    r"(?:正式|最早)?(?:成立|创立|创办|创建|组建|设立)于(?:\d|今年|去年|前年|同年|上世纪|[一二三四五六七八九十]+月)"
)


def _makers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲所与乙大学联合共建的实验室(揭牌): who made it, as its description says."""
    made = _MADE_BY.search(reading.text, *phrase)
    if made is None:
        return []
    return [f for member in split_list(reading, Phrase(*made.span("who"))) for f in bodies(reading, member)]


_MADE_BY = re.compile(
    r"(?:^|[，。；\s]|由|[日午])(?P<who>[^，。；]{4,80}?)(?:联合|共同|合作|携手)(?:共建|建设|组建|成立|打造|筹建|设立|发起|创办)(?:成立)?的(?=[^，。；的]{4,40}$)"
)
_HOLDS = "举行 举办 举行了 召开 召开了 隆重召开 隆重举行 组织召开"

RULE = Rule(
    type=EventType.ORGANIZATION_FOUNDING,
    triggers=(
        Trigger(
            """
                成立 组建 共同组建 联合组建 设立 创立 创办 发起成立 联合成立 共同成立 决定成立 宣布成立 牵头成立
                牵头组建 挂牌成立 揭牌成立 组织成立 批准成立 批准设立 同意设立 同意成立 批复设立 批复同意设立 批复成立
                共同设立 联合设立 共同创立 共同创办 共同发起成立 联合发起成立 发起设立 发起组建 新成立 新设立 增设
                创建 新建 共建 联合共建 合作共建 组建成立 改组 重组 整合组建 合并组建 注册成立 投资成立 投资设立
                出资设立
                出资成立 合资成立 筹建成立 抽调组成 筹建 批准组建 批准筹建 获准组建 批复组建 同意组建
                签约设立 签约成立 签约组建
            """,
            objects=_new_body,
            before=_unsigned,
            uncounted=True,
            confidence=0.85,
        ),
        Trigger(
            "举行 举办 举行了 召开 召开了 隆重召开",
            heads="揭牌仪式 成立大会 成立仪式 成立会议 揭幕仪式 挂牌仪式 揭牌活动 授牌成立仪式 成立暨揭牌仪式",
            light=True,
            both=True,
            confidence=0.8,
        ),
        Trigger("成立大会上 揭牌仪式上 成立仪式上 挂牌仪式上", confidence=0.6),
        Trigger(
            "组建 共同组建 联合组建 发起成立 共同发起成立 联合成立 共同成立 成立 牵头组建",
            companions="由 联合",
            confidence=0.8,
        ),
        Trigger(
            """
                批准设立 批准成立 批准组建 批复设立 获准设立 组建而成 整合组建而成 整合而成 合并而成
                揭牌 挂牌 挂牌成立 揭牌成立 宣告成立 应运而生 成立 揭牌启动 挂牌运营 揭牌运营 挂牌投用 揭牌投用
                挂牌启用 挂牌运行 揭牌运行 揭牌启用
                设立 正式设立 落户 正式落户 落地运营 获批组建 揭牌设立 揭幕成立 宣布成立 宣告组建 启动运行
                组建完成 组建运行 成立运行 组建成立 获批设立 获批成立 正式运行 投入运行 正式运营 投入运营
                挂牌办公 揭牌办公 注册成立 正式投入运行 正式投入运营 正式启用 开业 正式开业
            """,
            noun_like=True,
            confidence=0.7,
        ),
    ),
    slots=(
        Slot(Role.FOUNDED, "name object 为 lone alone 在 从 自", _new_body, but=_HOLDS),
        Slot(Role.FOUNDED, "name", _new_body, verbs=_HOLDS),
        Slot(Role.FOUNDED, "subject", _founds_itself, verbs=_HOLDS),
        Slot(Role.FOUNDED, "subject", _dated, verbs="成立 创立 创办 创建 组建 设立 正式成立 揭牌成立"),
        Slot(Role.FOUNDED, "subject", _new_body, verbs="揭牌 挂牌 落户 正式落户"),
        Slot(Role.FOUNDER, "由 经 founder", _founders),
        Slot(Role.FOUNDER, "told", _makers),
        Slot(Role.FOUNDER, "联合 与 同 和 携手", bodies),
        Slot(Role.PARTICIPANT, "behind", _makers_up),
        Slot(Role.PARTICIPANT, "邀请", groups),
        Slot(Role.QUANTITY, "object", _so_many, verbs="成立 设立 组建 增设 下设 新设立 新成立"),
        Slot(Role.ATTENDEE, "subject 与 和 同", persons, verbs="揭牌 挂牌 揭幕", all=True),
    ),
    needs="founded",
    shares="",
    part_of="meeting campaign visit_research competition_comparison",
    identity="founded",
    likeness="founded",
)
