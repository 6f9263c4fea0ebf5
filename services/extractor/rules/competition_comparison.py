"""Competitions and interlaboratory comparisons."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.contestants import (
    contest_there,
    contestants,
    numbers_of_rivals,
    part_of_contest,
    rivals,
    whose_stage,
)
from services.extractor.finders.counted import without_count
from services.extractor.finders.fillers import Filler, nominal, nominals, quantities
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import holders
from services.extractor.finders.results import RESULTS, entered, result_of_comparison, taken_part_in, took_part
from services.extractor.finders.travellers import leading
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

_RESULT = re.compile(r"(?<=[证对验评核])(?:结果|情况)$")
_CONTEST = re.compile(r"(?:赛项?|竞赛|比武|比对|验证|比拼|练兵|运动会|马拉松|竞答|擂台)$")
_CONTESTS = """
    大赛 竞赛 比赛 比武 大比武 比对 技能大赛 知识竞赛 锦标赛 挑战赛 邀请赛 演讲比赛 擂台赛 能力验证 计量比对 决赛
    总决赛 选拔赛
    技能竞赛 职业技能大赛 竞赛活动 比武活动 创新大赛 辩论赛 赛 联赛 杯赛 能力验证活动 比对活动 比对试验 比对实验
    室间质评
    能力验证计划
    比对项目 计量比对项目 能力验证项目
    实验室间比对 量值比对 测量审核 能力比对 盲样考核 运动会 马拉松 技能比武 岗位练兵比武 练兵比武 大练兵 比武竞赛
    知识竞答
    劳动竞赛 预赛 初赛 复赛 半决赛 资格赛 公开赛 精英赛 巡回赛 对抗赛 友谊赛 职业技能竞赛 大赛活动 比赛活动 各项赛事
    擂台
    关键比对 国际比对 双边比对 国际关键比对 城市联赛 足球联赛 龙舟赛 划船赛 大奖赛 征集大赛 书画大赛 摄影大赛
    短视频大赛 烹饪大赛
    田径赛 自行车赛 越野赛 半程马拉松 健步走 趣味运动会 职工运动会 青运会 大运会 民运会 残运会
    冬奥会
    亚运会 全运会 奥运会 残奥会 世锦赛 世界杯 征文比赛 征文大赛 知识竞赛活动 比拼 岗位技能竞赛 创业大赛
    设计大赛
    比较试验 对比测试 对比试验 比较测试 比对监测
    争霸赛 技能大比武 岗位大练兵 省运会 市运会 农运会 学生运动会 拔河比赛 技术比武 业务比武 执法比武 实战比武
    技能竞赛活动 赛项
"""


def _contests(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Each contest of a list; the whole phrase where its parts are none (理论知识与技能大赛) or are held as one
    (大比武暨技能竞赛决赛); without what tells only of it (…能力验证结果)."""
    phrase = reading.behind(reading.before(phrase, _RESULT), _OF_SO_MANY)
    if _ITEMS.search(reading.text, *phrase) is not None:
        return [Filler(phrase)]  # 电子天平、压力表等5个项目的计量比对
    parts = [] if "暨" in reading.say(phrase) else nominals(reading, phrase)
    if not parts:
        return nominal(reading, phrase)
    return parts if all(_CONTEST.search(reading.say(f.phrase)) for f in parts) else nominal(reading, phrase)


_OF_SO_MANY = re.compile(r"(?:\d+[个项])?项目的|现?将")
_ITEMS = re.compile(r"[^，。；]等?\d+[个项]项目的(?=[^，。；、]{2,12}$)")


def _so_many_items(reading: Reading, phrase: Phrase) -> list[Filler]:
    """水表、燃气表|2个|项目的计量比对."""
    return [f for f in quantities(reading, phrase) if reading.text.startswith("项目的", f.phrase.end)]


def tested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对20款|儿童水杯(开展比较试验): what is compared."""
    return nominals(reading, reading.behind(without_count(reading, phrase), _SO_MANY_OF))


_SO_MANY_OF = re.compile("(?:品牌|型号|款式|批次)的")
"""对6个|品牌的|电动自行车."""


_TAKES_PART = """
    参加 参与 参加了 组织参加 组织参与 组队参加 组团参加 派队参加 应邀参加 报名参加 出战 征战 出征 角逐
"""
_HOLDS = "组织 开展 组织开展 组织进行 承担 举办 主办 承办 组织举办 组织实施 实施 举行 进行 发起 主导 做了 进行了"
_COMPARED = "比较试验 对比试验 比较测试 对比测试 能力验证 计量比对 盲样考核"
_OPENS = "开赛 开战 开幕 闭幕 落幕 收官 完赛 落下帷幕 拉开帷幕 拉开序幕 拉开战幕 圆满落幕 圆满收官 举行"
"""Verbs by which a part of a contest is told to begin or end."""
_GOES = sections("occasions")["goes"]
_DRAWS = "吸引 吸引了 共吸引 汇聚 汇聚了 云集"
_ENDS = "结束 圆满结束 落幕 闭幕 收官 圆满落幕 圆满收官 落下帷幕 完赛"
"""What a contest does by itself: in 甲队在刚结束的大赛上夺冠 no 甲队 does."""
_VIES = """
    参赛 报名参赛 角逐 同场角逐 同台角逐 展开角逐 激烈角逐 展开激烈角逐 进行激烈角逐 进行了激烈角逐 同场竞技 同台竞技
    同台竞赛
    同场竞赛 同台比拼 同场比拼 现场比拼 展开比拼 展开激烈比拼 进行比拼 进行了比拼 激烈比拼 同台比武 同场比武 同台打擂
    打擂 同台PK
    一决高下 一较高下 一较高低 一决胜负 决一胜负 决一高下 展开对决 巅峰对决 同台对决 同场对决 展开较量 展开激烈较量
    同场较量
    同台较量 进行较量 展开争夺 展开激烈争夺 激战 鏖战 逐鹿 竞逐 竞渡 竞跑 开跑 出战 参加比赛 参加角逐 参与角逐 参加比拼
    展开竞技 展开激烈竞技 切磋技艺 比拼技艺 同台竞艺 同台献技 展开激烈竞争 参与竞技 参加竞赛 参与比赛 挥拍竞技 激烈竞逐
    同场竞逐 争夺 争夺冠军 争夺金牌 展开激战 展开鏖战 展开了激烈角逐 展开了激烈的角逐 展开激烈的角逐 进行了激烈的角逐
    展开了角逐 展开了激烈比拼 展开了激烈的比拼 展开激烈的比拼 展开精彩对决 展开了精彩对决 展开了激烈对决
"""
"""Verbs of those who compete, told of so many teams or players."""

_BEATS = """
    战胜 击败 完胜 大胜 险胜 轻取 力克 横扫 逆转 绝杀 淘汰 不敌 负于 惜败于 惜败 逼平 战平 完败 憾负 迎战 对阵 战胜了
    击败了 小胜 爆冷击败 力压 逼和 踢平 输给 败给 大败 击溃 零封 惜负 憾负于 惨败 惨败于
    战成平局 握手言和 爆冷战胜 爆冷不敌 惊险战胜 逆转战胜 逆转击败
"""
_GOES_ON = """
    晋级 挺进 杀入 闯入 杀进 闯进 打进 止步 止步于 跻身 无缘 成功晋级 会师 锁定 携手晋级 双双晋级 挺入
    冲进 打入 入围 成功入围
"""

RULE = Rule(
    type=EventType.COMPETITION_COMPARISON,
    triggers=(
        Trigger(
            """
                举办 举行 开展 组织 组织开展 组织举办 承办 主办 联合举办 启动 开幕 开赛 落幕 闭幕 开跑 鸣枪开跑 收官
                打响
                落下帷幕 拉开帷幕 拉开序幕 拉开战幕 拉开大幕 启幕 参加 参与 组织参加 参加了 组织实施 实施 承担 结束
                承接 组织进行 牵头组织实施 主导实施 主导开展 组织完成 主导组织
                圆满结束 开战 鸣枪开赛 鸣枪
                联合主办 共同主办 起跑 鸣枪起跑 开枪 发令 开球 开桨 启航 主导 主导完成 牵头 圆满完成
                顺利完成 完成
                圆满落幕 圆满收官 发起 举办了 牵头组织 决出 开启 揭幕 开锣 点燃 组织参与
                正式开始 激情上演 精彩上演 火热上演 激烈进行 火热进行 如期开赛 隆重开赛 正式开赛 盛大开赛 正式打响
                火热开赛 激情开赛 燃情开赛 鸣锣开赛 鸣哨开赛 热力开赛 火热开跑 激情开跑 热力开跑 浪漫开跑 燃情开跑
                火热开战
                激情开战 激情开打 火热开打 开打 开踢 开骑 开划 开桨竞渡 激情竞渡 鸣哨 鸣锣 发枪 圆满闭幕 圆满完赛
                完赛 收枪 谢幕 完美收官 精彩收官 揭开战幕 揭开帷幕 燃情上演 燃情启幕 激情启幕 火热启幕 盛大启幕
                火热举行 开唱 激情开唱 召开 展开 组队参加 组团参加 派队参加 应邀参加 报名参加 出战 征战 出征 角逐
                战罢 合办 联办 合办了
            """,
            heads=_CONTESTS,
            confidence=0.85,
        ),
        Trigger("做了 进行 进行了", heads=_COMPARED, companions="对 就", needs="organizer", confidence=0.7),
        Trigger(
            "主持 主持了 主持开展 主持实施 主持完成",
            heads="比对 比对工作 计量比对 比对活动 比对试验 比对项目 能力验证 能力验证工作 能力验证活动 能力比对",
            needs="organizer",
            confidence=0.8,
        ),
        Trigger(
            "通报 公布 发布 公示 公开 通报了 公布了 发布了 揭晓 出炉",
            heads="""
                能力验证结果 计量比对结果 比对结果 比较试验结果 室间质评结果 盲样考核结果 比对试验结果 测量审核结果
                能力验证情况 计量比对情况 比对情况
            """,
            finite=True,
            confidence=0.75,
        ),
        Trigger(_OPENS, before=part_of_contest, closing=True, needs="name", confidence=0.7),
        Trigger(_VIES, before=rivals, aside=True, finite=True, verbal=True, confidence=0.6),
        Trigger(_GOES, heads=_CONTESTS, by_subject=True, finite=True, confidence=0.7),
        Trigger(_DRAWS, heads=_CONTESTS, by_subject=True, confidence=0.7),
        Trigger("决出 迎来 进入 诞生 产生", heads=_CONTESTS, by_subject=True, confidence=0.7),
        Trigger(RESULTS, before=result_of_comparison, needs="participant", subtype="result", confidence=0.65),
        Trigger(_BEATS, objects=contestants, needs="participant", finite=True, confidence=0.6),
        Trigger(
            _GOES_ON,
            nouns="决赛 半决赛 四强 八强 四强赛 16强 十六强 32强 三十二强 淘汰赛 正赛 复赛",
            needs="participant",
            finite=True,
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.NAME, "subject", whose_stage, verbs="举行 进行 举办"),
        Slot(Role.NAME, "name", _contests),
        Slot(Role.ORGANIZER, "由", holders),
        Slot(
            Role.ORGANIZER,
            "subject",
            bodies,
            but=f"{_TAKES_PART} {_VIES} {_BEATS} {_GOES_ON} {RESULTS} {_ENDS} {_DRAWS}",
        ),
        Slot(Role.CO_ORGANIZER, "told", leading, verbs=_HOLDS),
        Slot(Role.PARTICIPANT, "told", took_part, verbs=RESULTS),
        Slot(Role.NAME, "told", taken_part_in, verbs=RESULTS),
        Slot(Role.PARTICIPANT, "subject", groups, verbs=_TAKES_PART),
        Slot(Role.PARTICIPANT, "told", entered, verbs=_HOLDS),
        Slot(Role.TARGET, "对 针对", tested, verbs=_HOLDS),
        Slot(Role.QUANTITY, "object", _so_many_items, verbs=_HOLDS),
        Slot(Role.PARTICIPANT, "object", groups, verbs=_DRAWS),
        Slot(Role.NAME, "told", contest_there, verbs=_VIES),
        Slot(Role.NAME, "before", part_of_contest, verbs=_OPENS),
        Slot(Role.PARTICIPANT, "told", rivals, verbs=_VIES),
        Slot(Role.QUANTITY, "told", numbers_of_rivals, verbs=_VIES),
        Slot(Role.PARTICIPANT, "told object", contestants, verbs=_BEATS, all=True),
        Slot(Role.PARTICIPANT, "before", contestants, verbs=_GOES_ON),
    ),
    part_of="meeting",
    identity="time name | name organizer",
    likeness="name organizer",
)
