"""Meetings, ceremonies, forums: somebody holds a gathering that has a name."""

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, hosts, partners
from services.extractor.fillers import nominal, persons
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.MEETING,
    triggers=(
        Trigger(
            "举办 召开 举行 主办 承办 联合举办 共同举办 隆重召开 胜利召开 隆重举行 组织召开 主持召开 开幕 闭幕",
            heads="""
                会 大会 会议 例会 年会 座谈会 研讨会 交流会 论坛 峰会 仪式 典礼 发布会 推进会 现场会 动员会
                部署会 评审会 论证会 恳谈会 茶话会 见面会 对接会 推介会 展览会 博览会 洽谈会 听证会 通气会
                调度会 总结会 启动会 沙龙 全会 全体会议 晚会 招待会 联席会 联席会议 工作会议 视频会议
                开幕式 闭幕式 开班式 结业式 启动式 首发式 电视电话会议 专题会议 常务会议 办公会议
            """,
            confidence=0.9,
        ),
        Trigger(
            "进行",
            heads="座谈 会谈 座谈交流 交流座谈 会商 商谈",
            light=True,
            needs="attendee organizer",
            confidence=0.7,
        ),
        Trigger("会见 会晤 会谈 举行会谈", noun_like=True, needs="attendee", subtype="talks", confidence=0.75),
    ),
    slots=(
        Slot(Role.NAME, "name", nominal),
        Slot(Role.ORGANIZER, "由 subject", hosts),
        Slot(Role.CO_ORGANIZER, "承办 协办", bodies),
        Slot(Role.CO_ORGANIZER, "会同 联合 携手", partners),
        Slot(Role.MODERATOR, "subject", persons, verbs="主持召开"),
        Slot(Role.ATTENDEE, "subject 与 同 thing", persons, but="主持召开", all=True),
        Slot(Role.TOPIC, "就 围绕", nominal),
    ),
    identity="time name | time location organizer | time organizer attendee",
    likeness="name organizer",
)
