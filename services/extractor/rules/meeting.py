"""Meetings, ceremonies, forums: somebody holds a gathering that has a name."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.asked_in import asked_in
from services.extractor.finders.conferring import (
    both_sides,
    called_in,
    came_together,
    dignitaries,
    findings,
    guests,
    met,
    met_once,
    of_no_course,
    people_beside,
    scene_of_talks,
    sides,
    state_of_things,
    talked_about_first,
    talkers,
    unnamed_guests,
    whom_told_before,
)
from services.extractor.finders.fillers import Filler, matters, nominal, persons, places, times, venues
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import holders
from services.extractor.finders.sessions import WHOSE, case_heard, day_of_session, of_today, sits, sitters
from services.extractor.finders.visits import talks_where_they_are
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger, words_of

_TALKS = """
    会谈 工作会谈 座谈 座谈交流 交流座谈 会商 商谈 磋商 洽谈 视频会谈 双边会谈 会晤 视频会晤 对话 谈判 工作座谈
    座谈研讨 研讨座谈 座谈讨论 座谈会商 交流洽谈 洽谈交流 对接座谈 对接洽谈 商务洽谈 业务洽谈 恳谈 面谈 晤谈 会面
    视频连线 视频对话 政治磋商 双边磋商 多边磋商 视频磋商 集体协商 工作会商 工作磋商 闭门会谈
"""
_GATHERINGS = """
    会 大会 会议 例会 年会 座谈会 研讨会 交流会 论坛 峰会 仪式 典礼 发布会 推进会 现场会 动员会
    部署会 评审会 论证会 恳谈会 茶话会 见面会 对接会 推介会 洽谈会 听证会 通气会
    调度会 总结会 启动会 沙龙 全会 全体会议 招待会 联席会 联席会议 工作会议 视频会议
    开幕式 闭幕式 开幕礼 闭幕礼 开幕会 闭幕会 开课礼 结业礼 圆桌会 专题会商 会商 联合会商 视频会商
    开班式 结业式 启动式 首发式 电视电话会议 专题会议 常务会议 办公会议 庆典 盛典 大典 揭幕式
    揭牌式 签约式 授旗式 交接式 下水式 首映式 首航式 开工式
    展示会 圆桌会议 集体会见 开放麦
    工作交流 圆桌 路演 路演活动
    集体学习 学习研讨 理论学习 专题研讨 集体谈话 任前谈话 任前集体谈话 集体廉政谈话 廉政谈话 任前廉政谈话
    追思会 学习会 专题学习会 专题学习 圆桌对话 双选会 招聘会 分论坛 主题论坛 学术年会 主旨论坛 见面活动 推介活动
    茶叙 晚宴 午宴 欢迎宴会 欢迎晚宴 招待晚宴 春茗 早餐会 集体协商 专题协商 专题询问 民主协商 界别协商 恳谈活动
    对接活动 洽谈活动 座谈活动 座谈交流活动 专场推介 招商推介 项目推介会 警企恳谈 警民恳谈 政企恳谈 圆桌讨论 高端对话
    联谊活动 联谊会 见面会活动 交接班 视频连线会 庭前会议 圆桌交流 集中学习研讨
    观摩活动 招商活动 发布活动 启动活动 交流活动 研讨活动 民主生活会
"""
_SESSIONS_OF_BODIES = "董事会 理事会 监事会 常委会 常务理事会 党组会 党委会 股东会 职代会 团代会 党代会 妇代会 支委会"
"""Bodies whose name is that of their session, where it is held."""
_AT = """
    工作会上 会议上 工作会议上 座谈会上 论坛上 大会上 推进会上 发布会上 峰会上 仪式上 研讨会上 年会上 交流会上
    部署会上 动员会上 通报会上
    调度会上 现场会上 记者会上 全会上 新闻发布会上 启动仪式上 开幕式上 博览会上 通气会上 联席会议上
    闭幕式上 开幕会上 闭幕会上 结业式上 开班式上 典礼上 分论坛上 推介会上 对接会上 洽谈会上 恳谈会上 总结会上
    启动会上 汇报会上 反馈会上 协调会上 听证会上 研判会上 会商会上 闭幕礼上 开幕礼上 首发式上 通车仪式上 茶话会上
    晚会上 沙龙上 专题会上 例会上 评审会上 论证会上 展示会上 说明会上 吹风会上 见面会上 揭牌仪式上 签约仪式上
"""
_ATTENDS = """
    旁听 旁听了 收看 收听收看 集中收看 集中收听收看 组织收看 组织收听收看
    收看了 收听收看了 收看收听 收看收听了 集中收看了
    出席 参加 应邀出席 应邀参加 列席 出席并主持 主持 共同主持 出席了 参加了 主持了 应邀列席 一同出席 共同出席 见证
"""
_DECIDES = """
    研究决定 审议通过 表决通过 讨论通过 研究通过 审定 决定 研究 审议 表决任命 决定任命 表决 听取 研究同意 研究部署
    投票表决 集体研究 投票通过 审议并通过 票决 讨论决定 任命 免去 通过了 调度 传达学习 部署 接受 专题协商 协商 协商讨论
"""
_CHAIRS = "主持召开 主持举行 主持 共同主持 主持了 共同主持召开 联合主持召开 共同主持举行"
_MOVES = "搬进 搬到 搬上 搬入 开进 开到 开在 挪到 走进"
"""Verbs of a gathering that is held in an unusual place: 论坛搬进厨房, 把现场会开到田头."""
_IS_SET = "放在 放在了 安排在 安排在了 定在 定在了 设在 设在了"
"""When or where a gathering is told to be: 年会定在5月20日."""
_LIGHT = "进行 举行 开展 展开"
_MEETS = """
    会见 会晤 会谈 接见 亲切会见 分别会见 集体会见 座谈 座谈交流 交流座谈 会面 约见 晤谈 通电话 会见了 通话 工作会谈
    会商 视频会晤 洽谈合作 磋商 视频通话 座谈交流了 会晤了 约见了 接见了 会谈了 晤面 面晤 会面交流 会见并座谈 会见并宴请
    宴请 电话会谈 通电话交流 友好会见 礼节性会见 集体接见 亲切接见 会见会谈 工作会面 座谈会商 座谈研讨
"""
_CONFERS = """
    面谈 见面 交流 深入交流 交谈 亲切交谈 深入交谈 商谈 对接洽谈 洽谈 洽谈对接 视频连线 交换意见 深入交换意见
    充分交换意见 交换了意见 深入交换了意见 磋商 协商 商议 商讨 探讨 深入探讨 沟通交流 互动交流 交流座谈 谈心谈话
    促膝谈心 茶叙 深谈 晤谈 恳谈 恳谈了 面对面恳谈 面对面恳谈了 面对面交谈 沟通对接 对接交流 交流对接 面对面交流
    面对面座谈 共商 洽商 会商研判 座谈互动 友好交流 视频交流 亲切会谈 谈话 通话
"""
"""What several do together; said of work and exchange in general as often."""
_GATHER_TO_TALK = """
    共话 共商 共议 共叙 把脉支招 把脉问诊 建言献策 出谋划策 共探 共谋 畅谈 纵论 热议 共论 研讨了 讨论了 商讨了 商议了
    协商了 会商了 共同研讨 共同商讨 研讨
    集体研讨
"""
_CALLS_IN = """
    会商研判 视频会商研判 视频调度指挥 调度会商 视频点调 点调 调度 视频调度 现场调度
    调度指挥 视频连线 连线 会商 视频会商 研判
"""
_ROUNDS = """
    座谈会 研讨会 论证会 恳谈会 对话会 交流会 听证会 评审会 推介会 对接会 洽谈会 招聘会 双选会 分论坛 论坛 沙龙 发布会
    联席会 学习会 专题学习会 会商会 现场会 观摩会 见面会 茶话会 圆桌会 说明会 咨询会 协调会 评议会 座谈 分享会 专家会
    动员会 部署会 推进会 启动会 总结会 调度会 例会 誓师会 誓师大会 通气会 吹风会
"""


def _named(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The gathering's name; talks have none (进行深入的座谈交流)."""
    led = reading.text.endswith(("主持", "组织"), 0, phrase.start)
    phrase = reading.behind(phrase, WHOSE)
    said = reading.say(phrase)
    named = led or said.endswith(_NAMED_TALKS) or "“" in said
    if said.endswith((*words_of(_TALKS), "交流", "探讨", "讨论", "开会")) and not named:
        return []
    return nominal(reading, phrase)


_NAMED_TALKS = ("圆桌对话", "高端对话", "圆桌讨论", "高峰对话", "巅峰对话", "主题对话")
"""Parts of a conference."""


def _at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在全市质量工作会上, 在25日的开幕会上: the gathering at which something is said."""
    end = reading.text.find("上", phrase.end)
    named = 0 <= end - phrase.end <= _NOUN and not set("的，") & set(reading.text[phrase.start : end])
    return nominal(reading, Phrase(phrase.start, end)) if named else []


_OWN_DAY = re.compile(r"[^，。；的]{0,12}[日天午晚]的")
"""在25日上午的开幕会上."""


def _at_opening(reading: Reading, phrase: Phrase) -> list[Filler]:
    """25日上午的|开幕会上，…: the gathering that the sentence opens with."""
    if not _OWN_DAY.fullmatch(reading.text, *phrase):
        return []
    return nominal(reading, Phrase(phrase.end, reading.text.find("上", phrase.end)))


def _not_said(reading: Reading, phrase: Phrase) -> bool:
    """Talks, not what they came to (会商认为)."""
    return not reading.text.startswith(("认为", "指出", "研判", "强调", "机制"), phrase.end)


def _holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who holds it; both sides of talks (双方举行会谈, 两校领导进行了座谈) and those who came only take part."""
    return [] if talkers(reading, phrase) or _who_came(reading, phrase) else holders(reading, phrase)


def _who_came(reading: Reading, phrase: Phrase) -> list[Filler]:
    """与会代表(举行了圆桌会议), 嘉宾(展开对话)."""
    return groups(reading, phrase) if reading.text.startswith(("与会", "参会", "嘉宾"), phrase.start) else []


_NOUN = 5
"""Behind these stand talks that have no name (举行友好会谈)."""


RULE = Rule(
    type=EventType.MEETING,
    triggers=(
        Trigger(
            """
                举办 召开 举行 主办 承办 联合举办 共同举办 隆重召开 胜利召开 隆重举行 组织召开 主持召开 开幕 闭幕
                落幕 圆满落幕 落下帷幕 拉开帷幕 拉开序幕 拉开大幕 拉开战幕 闭会 开锣 启幕 召集召开 牵头召开 牵头组织召开
                联合组织召开 组织举办 共同主持召开 联合主持召开 共同主持举行
                组织举行 主持举行 胜利闭幕 胜利落幕 圆满闭幕 圆满召开 顺利闭幕 收官 揭幕 开启 召集 如期而至 如约而至
                盛大开幕 盛大启幕 盛大举行 圆满收官 圆满结束 圆满举行 圆满举办 如期举行 如期召开 如期开幕 正式开幕
                正式启幕
                正式闭幕 顺利结束 正式揭幕 宣告闭幕 宣布开幕 宣布闭幕
                开坛 开锣启幕 拉下帷幕 徐徐落幕 正式落幕 盛装启幕 盛装开幕 筹备召开 闭门召开
                专题召开 开场 主持举办 承办了 主办了 接连召开 相继召开 套开 合并召开 续会 复会 休会
            """,
            heads=_GATHERINGS,
            confidence=0.9,
        ),
        Trigger(_IS_SET, heads=_GATHERINGS, by_subject=True, finite=True, needs="time location", confidence=0.6),
        Trigger("开讲", heads="分享会 读书会 故事会 交流会", confidence=0.6),
        Trigger(_CHAIRS, heads="磋商 会晤 对话 会谈 谈判 座谈", needs="name", confidence=0.7),
        Trigger(_MOVES, heads=_ROUNDS, by_subject=True, finite=True, needs="location", confidence=0.7),
        Trigger("召开 组织召开 主持召开 举行", heads=_SESSIONS_OF_BODIES, confidence=0.8),
        Trigger(
            _ATTENDS,
            heads=_GATHERINGS,
            needs="name",
            aside=True,
            confidence=0.6,
        ),
        Trigger("主持", heads=_GATHERINGS, companions="由", needs="moderator", aside=True, confidence=0.7),
        Trigger(
            "开展 组织开展 组织 进行",
            heads="""
                集体学习 学习研讨 理论学习 专题学习 专题研讨 研讨交流 座谈研讨 专题学习研讨 中心组学习 集中学习 集体谈话
                任前谈话 任前集体谈话 集体廉政谈话 任前廉政谈话 廉政谈话 任职谈话 任职廉政谈话
            """,
            before=of_no_course,
            confidence=0.7,
        ),
        Trigger("组织 组织了 开展 组织开展 邀集 筹办 组织承办", heads=_ROUNDS, confidence=0.7),
        Trigger("反馈 反馈了 集中反馈 反馈意见", objects=findings, companions="向", needs="organizer", confidence=0.6),
        Trigger("进行 进行了", heads="反馈", light=True, companions="向", needs="organizer", confidence=0.6),
        Trigger(
            _CALLS_IN,
            noun_like=True,
            objects=called_in,
            needs="attendee organizer moderator",
            confidence=0.6,
        ),
        Trigger(_AT, before=of_today, needs="name", aside=True, confidence=0.5),
        Trigger(_DECIDES, before=sits, needs="name", subtype="session", confidence=0.6),
        Trigger(
            _CONFERS,
            companions="与 同 和 跟",
            before=met_once,
            noun_like=True,
            finite=True,
            needs="attendee participant",
            subtype="talks",
            aside=True,
            confidence=0.55,
        ),
        Trigger(_CONFERS, before=both_sides, noun_like=True, finite=True, aside=True, confidence=0.5),
        Trigger(
            _GATHER_TO_TALK,
            before=came_together,
            noun_like=True,
            finite=True,
            needs="attendee participant",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            f"{_LIGHT} 作 做",
            heads="探讨 讨论 研讨 沟通 深入交流 深度交流 深入探讨 交流探讨 讨论交流 研讨交流 沟通交流",
            before=both_sides,
            light=True,
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            _LIGHT,
            heads=_TALKS,
            light=True,
            before=talks_where_they_are,
            needs="attendee organizer participant location",
            confidence=0.7,
        ),
        Trigger(
            _MEETS,
            noun_like=True,
            before=talks_where_they_are,
            telling=_not_said,
            needs="attendee participant",
            subtype="talks",
            confidence=0.75,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", _named),
        Slot(Role.NAME, "在 从 于", _at, verbs=_AT),
        Slot(Role.NAME, "told", _at_opening, verbs=_AT),
        Slot(Role.NAME, "told", sits, verbs=_DECIDES),
        Slot(Role.ORGANIZER, "told", sitters, verbs=_DECIDES),
        Slot(Role.TIME, "told", day_of_session, verbs=_DECIDES),
        Slot(Role.ORGANIZER, "由", holders, but=_AT),
        Slot(
            Role.ORGANIZER,
            "subject",
            _holders,
            but=f"{_ATTENDS} {_DECIDES} {_MEETS} {_CONFERS} {_GATHER_TO_TALK} {_AT}",
        ),
        Slot(Role.MODERATOR, "subject 由 与 和 同", persons, verbs=_CHAIRS, all=True),
        Slot(Role.ATTENDEE, "subject 与 同 和 thing", persons, but=f"{_CHAIRS} {_DECIDES}", all=True),
        Slot(Role.ATTENDEE, "与 同 和", whom_told_before, verbs=f"{_LIGHT} {_MEETS} {_CONFERS}"),
        Slot(Role.ATTENDEE, "told", guests, verbs=f"{_LIGHT} {_MEETS} {_CONFERS}"),
        Slot(Role.PARTICIPANT, "told", unnamed_guests, verbs=f"{_LIGHT} {_MEETS}"),
        Slot(Role.PARTICIPANT, "与 同 和 跟 thing", met, verbs=f"{_LIGHT} {_MEETS} {_CONFERS}"),
        Slot(Role.PARTICIPANT, "与 同 和", people_beside, but=f"{_LIGHT} {_MEETS} {_CONFERS} {_CHAIRS}"),
        Slot(Role.PARTICIPANT, "subject", groups, verbs=f"{_ATTENDS} {_MEETS} {_CONFERS} {_GATHER_TO_TALK}"),
        Slot(Role.PARTICIPANT, "subject", _who_came),
        Slot(Role.PARTICIPANT, "subject", talkers, verbs=_LIGHT),
        Slot(Role.PARTICIPANT, "subject", sides, verbs=f"{_MEETS} {_CONFERS} {_LIGHT}"),
        Slot(Role.PARTICIPANT, "subject thing 与 同 和", dignitaries, verbs=f"{_LIGHT} {_MEETS} {_CONFERS}", all=True),
        Slot(Role.PARTICIPANT, "object", groups, verbs=_CALLS_IN),
        Slot(Role.TIME, "object", times, verbs=_IS_SET),
        Slot(Role.LOCATION, "object", places, verbs=_IS_SET),
        Slot(Role.LOCATION, "told", scene_of_talks, verbs=f"{_CONFERS} {_GATHER_TO_TALK} {_MEETS} {_LIGHT}"),
        Slot(Role.TOPIC, "object", state_of_things, verbs=_CALLS_IN),
        Slot(Role.PARTICIPANT, "邀请 约请 召集 组织", groups),
        Slot(Role.PARTICIPANT, "把 object", asked_in),
        Slot(Role.LOCATION, "object", venues, verbs=_MOVES),
        Slot(Role.TOPIC, "told", case_heard),
        Slot(Role.TOPIC, "就 围绕", matters, otherwise=True),
        Slot(Role.TOPIC, "subject", talked_about_first, verbs=_LIGHT),
    ),
    part_of="visit_research inspection_enforcement campaign competition_comparison training_lecture",
    identity="time name | time organizer topic | time organizer attendee",
    likeness="name organizer",
)
