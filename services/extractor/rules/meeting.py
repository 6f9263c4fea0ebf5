"""Meetings, ceremonies, forums: somebody holds a gathering that has a name."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import groups, holders
from services.extractor.fillers import Filler, matters, nominal, nominals, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.holding import HOLDS, joint_holders
from services.extractor.rulebook import Rule, Slot, Trigger, words_of
from services.extractor.somebody import PEOPLE

_TALKS = "会谈 工作会谈 座谈 座谈交流 交流座谈 会商 商谈 磋商 洽谈 视频会谈 双边会谈 会晤 视频会晤 对话 谈判 工作座谈"
_GATHERINGS = """
    会 大会 会议 例会 年会 座谈会 研讨会 交流会 论坛 峰会 仪式 典礼 发布会 推进会 现场会 动员会
    部署会 评审会 论证会 恳谈会 茶话会 见面会 对接会 推介会 展览会 博览会 洽谈会 听证会 通气会
    调度会 总结会 启动会 沙龙 全会 全体会议 晚会 招待会 联席会 联席会议 工作会议 视频会议
    开幕式 闭幕式 开班式 结业式 启动式 首发式 电视电话会议 专题会议 常务会议 办公会议 庆典 大典 揭幕式
    揭牌式 签约式 授旗式 交接式 下水式 首映式 首航式 开工式
    展览 展会 书展 画展 车展 成果展 图片展 展示会 作品展 摄影展 书法展 书画展 美术展 主题展 专题展 回顾展 邀请展 联展
    精品展 文物展 特展 摄影作品展 书画作品展 圆桌会议
    艺术展 交易会 展销会 集体会见 开放麦
    工作交流 圆桌 路演 路演活动
    文艺汇演 文艺演出 演唱会 音乐会 汇报演出 专场演出 文艺晚会 联欢会 集体学习 学习研讨 理论学习 专题研讨
    汇演 首演 追思会 专题学习 圆桌对话 双选会 招聘会 分论坛 主题论坛 学术年会 主旨论坛 见面活动 推介活动
    观摩活动 招商活动 发布活动 启动活动 交流活动 研讨活动 民主生活会
"""
_AT = """
    工作会上 会议上 工作会议上 座谈会上 论坛上 大会上 推进会上 发布会上 峰会上 仪式上 研讨会上 年会上 交流会上
    部署会上 动员会上 通报会上
    调度会上 现场会上 记者会上 全会上 新闻发布会上 启动仪式上 开幕式上 博览会上 通气会上 联席会议上
"""
_ATTENDS = "出席 参加 应邀出席 应邀参加 列席 出席并主持"
_LIGHT = "进行 举行 开展 展开"
_MEETS = "会见 会晤 会谈 接见 亲切会见 分别会见 集体会见 座谈 座谈交流 交流座谈"


def _named(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The gathering's name; talks have none (进行深入的座谈交流); two of them, where each is a meeting."""
    if reading.say(phrase).endswith(words_of(_TALKS)):
        return []
    parts = nominals(reading, phrase) if "暨" not in reading.say(phrase) else []
    several = len(parts) > 1 and all(_MEETING.search(reading.say(f.phrase)) for f in parts)
    return parts if several else nominal(reading, phrase)


def _at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在全市质量工作会上: the gathering at which something is said."""
    end = reading.text.find("上", phrase.end)
    named = 0 <= end - phrase.end <= _NOUN and phrase.end - phrase.start > 1 and "的" not in reading.say(phrase)
    return nominal(reading, Phrase(phrase.start, end)) if named else []


def _met(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom one meets; who holds something together with the subject does not only take part."""
    return (
        [] if joint_holders(reading, phrase) and not reading.say(phrase).endswith(PEOPLE) else groups(reading, phrase)
    )


_NOUN = 5
_MEETING = re.compile(r".{3,}(?:会议|大会|全会|年会|论坛)$")


RULE = Rule(
    type=EventType.MEETING,
    triggers=(
        Trigger(
            """
                举办 召开 举行 主办 承办 联合举办 共同举办 隆重召开 胜利召开 隆重举行 组织召开 主持召开 开幕 闭幕
                落幕 落下帷幕 拉开帷幕 拉开序幕 拉开大幕 拉开战幕 闭会 开锣 启幕 召集召开 牵头召开 牵头组织召开
                联合组织召开 组织举办
                组织举行 主持举行 收官 揭幕 开启 召集
            """,
            heads=_GATHERINGS,
            confidence=0.9,
        ),
        Trigger(
            _ATTENDS,
            heads=_GATHERINGS,
            needs="name",
            aside=True,
            confidence=0.6,
        ),
        Trigger(
            "开展 组织开展 组织 进行",
            heads="集体学习 学习研讨 理论学习 专题学习 专题研讨 研讨交流 座谈研讨 专题学习研讨 中心组学习 集中学习",
            confidence=0.7,
        ),
        Trigger(_AT, needs="name", aside=True, confidence=0.5),
        Trigger(_LIGHT, heads=_TALKS, light=True, needs="attendee organizer participant", confidence=0.7),
        Trigger(_MEETS, noun_like=True, needs="attendee", subtype="talks", confidence=0.75),
    ),
    slots=(
        Slot(Role.NAME, "name", _named),
        Slot(Role.NAME, "在 从 于", _at, verbs=_AT),
        Slot(Role.ORGANIZER, "由", holders),
        Slot(Role.ORGANIZER, "subject", holders, but=_ATTENDS),
        Slot(Role.ORGANIZER, "与 同 和", joint_holders, verbs=HOLDS),
        Slot(Role.MODERATOR, "subject", persons, verbs="主持召开 主持举行"),
        Slot(Role.ATTENDEE, "subject 与 同 和 thing", persons, but="主持召开 主持举行", all=True),
        Slot(Role.PARTICIPANT, "与 同 和 thing", _met, verbs=f"{_LIGHT} {_MEETS}"),
        Slot(Role.PARTICIPANT, "subject", groups, verbs=_ATTENDS),
        Slot(Role.PARTICIPANT, "邀请 召集", groups),
        Slot(Role.TOPIC, "就 围绕", matters),
    ),
    identity="time name | time location organizer | time organizer attendee",
    likeness="name organizer",
)
