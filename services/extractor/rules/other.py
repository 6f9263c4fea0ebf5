"""What happens and has no type of its own: accidents and disasters, deaths, launches, openings, journeys, deals,
stoppages.

Such verbs are everyday words. What they tell is news where a day, a month or a place stands with them; what is only
feared, prevented or described is none.
"""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, nominal, persons, places, quantities, sites
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_LONGEST = 40
"""A subject of more characters is a clause that was read wrongly."""


def _things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is launched, opened or struck: a noun phrase that names no person, body, place or figure alone."""
    phrase = without_tail(reading, reading.trim(phrase))
    said = reading.say(phrase)
    if phrase.end - phrase.start > _LONGEST or said in _NOTHING or said.startswith(_ANYTHING):
        return []
    named = reading.mentions.within(
        phrase.start, phrase.end, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE, Kind.QUANTITY, Kind.DURATION
    )
    if any(m.whole_end == phrase.end and (m.kind is not Kind.PLACE or m.start == phrase.start) for m in named):
        return []
    for sum_ in reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY):
        if sum_.start == phrase.start and sum_.text.endswith("元"):  # 1390亿元7天期逆回购操作
            phrase = reading.trim(Phrase(sum_.end, phrase.end))
    return nominal(reading, phrase)


_NOTHING = frozenset(
    [
        "其",
        "该",
        "此",
        "这",
        "会议",
        "活动",
        "同时",
        "记者",
        "目前",
        "我们",
        "他们",
        "他",
        "她",
        "它",
        "双方",
        "工作",
        "一般",
    ]
)
_ANYTHING = (
    "如", "若", "一旦", "为", "凡", "对", "所有", "任何", "一些", "有的", "不少", "许多", "这些", "那些",
    "并", "以", "使",
)  # fmt: skip


def _doers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who does it: bodies named, where the phrase ends with one; what only belongs to a body does nothing."""
    found = bodies(reading, phrase)
    ends = {m.end for m in reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION, Kind.GROUP)}
    return [f for f in found if f.phrase.end in ends or f.via]


def _parties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who makes a deal: bodies named, otherwise the short name that the phrase is or begins with."""
    if found := _doers(reading, phrase):
        return found
    first = split_list(reading, phrase)[0]
    return nominal(reading, first) if first.end - first.start <= _NAME and not persons(reading, first) else []


_NAME = 8


def _scenes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it happened, as the subject names it (某市某公司厂房)."""
    return sites(reading, phrase) if phrase.end - phrase.start <= _LONGEST and "#" not in reading.say(phrase) else []


def _deceased(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who died: the persons named, otherwise the phrase itself where it ends like one (该名男童)."""
    if named := persons(reading, phrase):
        return named if len(named) == 1 else named[-1:]
    said = reading.say(phrase)
    return [Filler(phrase)] if len(said) <= _LONGEST and said.endswith(_HUMAN) else []


def _goals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it goes: a place, or a few characters (天宫一号)."""
    return places(reading, phrase) or (nominal(reading, phrase) if phrase.end - phrase.start <= _NAME else [])


def _not_mourned(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对某某逝世表示哀悼 tells of the mourning."""
    clause = reading.text[max(phrase.start, phrase.end - 30) : phrase.end]
    return [] if _MOURNED.search(clause) else _real(reading, phrase)


_MOURNED = re.compile(r"(?:对|为|就|惊悉|得知|自)[^，。；]{1,20}$|(?:同志|先生|女士)?[^，。；]{0,6}抢救期间和$")


_HUMAN = (
    "人", "员", "童", "孩", "婴", "者", "工", "民", "生", "师", "女子", "男子", "司机", "同志", "先生", "女士",
    "院士", "教授", "烈士", "英雄", "官兵", "战士", "警", "总统", "主席", "总理", "客", "遗体",
)  # fmt: skip


def _real(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What stands before the verb, unless it says that this is only feared, prevented, imagined or ruled."""
    clause = reading.text[max(phrase.start, phrase.end - 30) : phrase.end]
    return [] if _UNREAL.search(clause) else [Filler(phrase)]


def _response(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将防汛应急响应|提升至Ⅱ级: the response or alert that stands before the verb."""
    found = _RESPONSE.search(reading.text, max(phrase.start, phrase.end - 20), phrase.end)
    return [Filler(Phrase(*found.span("what")))] if found else []


_RESPONSE = re.compile(r"[将把](?P<what>[^，。；将把]{0,14}(?:响应|预警)(?:级别|等级)?)由?[^，。；]{0,4}$")
_UNREAL = re.compile(
    r"防止|避免|防范|预防|严防|谨防|杜绝|一旦|如果|如遇|若|应对|遏制|可能|容易|易|假设|模拟|导致|造成|引起|引发|以免|防(?=发生|突发|爆发|$)|凡是?|"
    r"尚未|没有|是否|能否|推动|加快|促进|确保|力争|争取|支持|鼓励|要求|围绕|关于|有关|为了|用于|准备|正在|有序|推进"
)

_DEATHS = (
    "逝世 去世 病逝 辞世 离世 遇难 遇害 身亡 牺牲 殉职 因公殉职 因公牺牲 窒息死亡 当场死亡 火化 安葬 "
    "溺亡 不幸遇难 不幸身亡"
)
_MOURNING = "默哀 肃立默哀 送别 吊唁 公祭 祭奠 凭吊 敬献花圈 鞠躬"
_JOURNEYS = "抵达 驶抵 驶出 驶离 驶入 开往 驶往 发往 运抵 进驻 飞抵 飞往 靠泊 停靠"
_DEALS = "收购 并购 入股 增资 和解 达成和解 竞得 拍得 上调 下调 起诉 提起诉讼 申请破产 宣告破产 退市"
_HAPPENS = "发生 突发 爆发 遭遇 遭受"

RULE = Rule(
    type=EventType.OTHER,
    triggers=(
        Trigger(
            "发生",
            heads="""
                事故 火灾 爆炸 地震 泥石流 坍塌 洪灾 火灾事故 安全事故 爆炸事故 坍塌事故 交通事故 中毒事件 灾害
                险情 疫情
            """,
            before=_real,
            subtype="accident",
            confidence=0.85,
        ),
        Trigger(
            _HAPPENS,
            heads="""
                火情 山火 森林火灾 燃爆 爆燃 燃爆事故 爆燃事故 泄漏 泄漏事故 泄露 滑坡 山体滑坡 崩塌 塌方 火灾 地震
                爆炸
                溃坝 决口 决堤 内涝 洪涝 洪涝灾害 山洪 山洪灾害 特大洪水 洪水 沉船事故 空难 坠机 坠机事故 脱轨事故
                踩踏 踩踏事故 踩踏事件 枪击案 枪击事件 枪击 袭击 袭击事件 恐怖袭击 骚乱 武装冲突 冲突 命案 食物中毒
                余震 龙卷风 沙尘暴 冰雹 雪灾 旱灾 透水事故 冒顶事故 瓦斯爆炸 瓦斯突出 停电 大面积停电 事件 案件 追尾
                车祸 连环车祸 侧翻 暴雨 特大暴雨 强降雨 台风 寒潮 雹灾 风灾 蝗灾 污染事件 爆管 塌陷 地面塌陷 海啸
                火山喷发 雪崩 中毒 触电事故 坠落事故 群体性事件 劫持事件 网络攻击 罢工 大罢工 疫情
            """,
            before=_real,
            needs="time location",
            subtype="accident",
            confidence=0.8,
        ),
        Trigger(
            """
                坠毁 侧翻 脱轨 沉没 坍塌 垮塌 起火 失火 着火 爆炸 爆燃 追尾 相撞 决堤 决口 溃坝 溃堤 迫降 失联 遇袭
                翻车
                翻覆 倒塌 触礁 搁浅 喷发 坠落 泄漏 登陆 过境 坠机
            """,
            before=_real,
            needs="time",
            closing=True,
            subtype="accident",
            confidence=0.7,
        ),
        Trigger(_DEATHS, before=_not_mourned, closing=True, needs="target", subtype="death", confidence=0.8),
        Trigger(
            _MOURNING,
            needs="time",
            noun_like=True,
            confidence=0.7,
        ),
        Trigger(
            """
                发射 发射升空 点火升空 点火发射 升空 入轨 交会对接 自动交会对接 着陆 返回地面 成功着陆 出舱
                首飞 试飞 首航 首发 启程 启航 起航 开行 开出 发车 首开 启运 下水 出坞 下线 交付 交付使用 分离 撤离
                返航 回国 归国
            """,
            before=_real,
            needs="time",
            closing=True,
            subtype="journey",
            confidence=0.65,
        ),
        Trigger(
            _JOURNEYS,
            objects=_goals,
            before=_real,
            needs="time",
            subtype="journey",
            confidence=0.6,
        ),
        Trigger(
            """
                开通 开通运营 开通运行 正式开通 通车 通车运营 正式通车 全线通车 建成通车 通航 正式通航 启用 正式启用
                投用 正式投用 投入使用 投入运行 投入运营 正式投入使用 正式投入运营 投运 正式投运 投产 正式投产
                建成投产
                建成投用 并网 并网发电 全容量并网 首次并网 送电 通电 通水 通气 合龙 顺利合龙 成功合龙 贯通 全线贯通
                顺利贯通 封顶 主体封顶 开工 正式开工 开工建设 正式开工建设 动工 破土动工 奠基 开业 正式开业 开园
                正式开园
                开馆 开门迎客 开张 试运行 试运营 试营业 落成 竣工 全面竣工 揭幕 开街 开港 开航 复航 复工 复产
                复课 复学 恢复运营 恢复运行 恢复通车 恢复通航 恢复供电 恢复开放 重新开放 对外开放 正式对外开放
                免费开放
                封关 封关运作
            """,
            before=_real,
            needs="time",
            closing=True,
            uncounted=True,
            subtype="opening",
            confidence=0.65,
        ),
        Trigger(
            "开通 新开 新开通 启用 恢复 开辟 增开 加开",
            uncounted=True,
            nouns="航线 线路 专线 班列 列车 高铁 铁路 公路 通道 口岸 航班 航路 地铁 客运 通航 运营 供电 窗口 平台 热线",
            before=_real,
            needs="time",
            verbal=True,
            subtype="opening",
            confidence=0.65,
        ),
        Trigger(
            "停运 停飞 停航 停驶 停电 停水 停气 停课 停工 停播 停业 停牌 复牌 关闭 关停 封闭 罢工 休市 停刊 解封",
            before=_real,
            needs="time",
            closing=True,
            subtype="stoppage",
            confidence=0.6,
        ),
        Trigger(
            """
                首演 首映 公演 开播 首播 播出 展出 亮相 上线 上线运行 上线试运行 正式上线 上市 挂牌上市 挂牌交易 面世
                问世 开售 出版 出版发行 慰问演出 上映 开镜 开机 杀青 收官
            """,
            before=_real,
            needs="time",
            closing=True,
            subtype="show",
            confidence=0.6,
        ),
        Trigger(
            _DEALS,
            before=_real,
            needs="time",
            verbal=True,
            subtype="deal",
            confidence=0.6,
        ),
        Trigger(
            "开展 进行 实施",
            heads="逆回购操作 正回购操作 逆回购 公开市场操作 中期借贷便利操作 MLF操作 招标操作 中期借贷便利（MLF）操作",
            confidence=0.7,
        ),
        Trigger(
            "启动 升级 提升 终止 解除 维持",
            heads="应急响应 预警响应 防汛应急响应 地震应急响应 防台风应急响应",
            before=_real,
            needs="time organizer",
            confidence=0.7,
        ),
        Trigger(
            "提升至 提升为 升级为 升级至 调整为 调整至",
            before=_response,
            needs="time organizer",
            subtype="response",
            confidence=0.65,
        ),
        Trigger(
            "空袭 轰炸 开火 击落 击沉 炮击 交火 停火 绑架 劫持 撤军 遭袭",
            before=_real,
            needs="time location",
            verbal=True,
            subtype="conflict",
            confidence=0.65,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name object", _things, verbs=_HAPPENS),
        Slot(Role.NAME, "name subject object", _things, but=f"{_DEALS} {_HAPPENS}"),
        Slot(Role.NAME, "told", _response, verbs="提升至 提升为 升级为 升级至 调整为 调整至"),
        Slot(Role.TARGET, "object", _things, verbs=_DEALS),
        Slot(Role.TARGET, "subject", _deceased, verbs=_DEATHS),
        Slot(Role.ATTENDEE, "subject", persons, verbs=_MOURNING),
        Slot(Role.PARTICIPANT, "subject", persons, verbs=_JOURNEYS),
        Slot(Role.LOCATION, "subject", _scenes, verbs=_HAPPENS),
        Slot(Role.ORGANIZER, "由 subject", _doers, but=f"{_HAPPENS} {_DEALS}"),
        Slot(Role.ORGANIZER, "由 subject", _parties, verbs=_DEALS),
        Slot(Role.LOCATION, "从 自 object", places, verbs=_JOURNEYS),
        Slot(Role.QUANTITY, "telling", quantities, but=f"{_HAPPENS} {_DEALS}"),
        Slot(Role.QUANTITY, "behind", quantities, verbs=f"{_HAPPENS} {_DEALS}"),
    ),
    needs="name target organizer location participant attendee",
    identity="time name location | time name | time target | time location | time organizer name",
    likeness="name target",
)
