"""Training and lectures: somebody teaches, drills or reports to listeners."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups, hosts
from services.extractor.fillers import Filler, documents, durations, nominal, persons, quantities, topics
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_BARE = re.compile(r"(?:业务|公益|专题|知识|主题)?(?:培训|讲座|专题讲座|授课|学习|宣讲|报告|辅导)$")
_PROPER = re.compile(r"(?:会|会议|班|演练|课堂|讲堂|论坛|课程|营)$")


def _course(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The course's own name: a noun phrase that ends in 班, 会, 演练."""
    return [f for f in nominal(reading, phrase) if _PROPER.search(reading.say(f.phrase))]


_SPAN = re.compile(r"[一二三四五六七八九十两半\d]+个?(?:年|月|周|天|日|星期|小时)")


def _learned(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is learned (学习消防器材使用方法)."""
    if _SPAN.fullmatch(reading.say(phrase)):
        return []
    return [] if durations(reading, phrase) or documents(reading, phrase) else nominal(reading, phrase)


def _subject_matter(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is taught, where the course has no name of its own: 计量业务知识培训."""
    bare = _BARE.search(reading.say(phrase))
    if bare is None or bare.start() < 2:
        return []
    return nominal(reading, Phrase(phrase.start, phrase.start + bare.start()))


RULE = Rule(
    type=EventType.TRAINING_LECTURE,
    triggers=(
        Trigger(
            "举办 开展 组织开展 召开 举行 组织 开设 组织举办 组织召开 联合举办 集中举办 进行 主办 承办",
            heads="""
                培训 培训会 培训班 业务培训 专题培训 讲座 专题讲座 演练 应急演练 消防演练 研修班 宣贯会 宣讲
                宣讲会 讲堂 报告会 公开课 专题辅导 读书班 学习班 轮训 培训活动 知识讲座 训练营 宣贯培训会
                培训会议 专题报告 演习 实训
            """,
            confidence=0.85,
        ),
        Trigger(
            "作 作了 做 做了 进行 进行了 带来",
            light=True,
            heads="讲座 辅导 授课 专题授课 专题报告 主题报告 学术报告 辅导报告 专题讲座 培训授课 主旨报告",
        ),
        Trigger(
            "进行",
            heads="解读 讲解 授课 宣讲",
            light=True,
            companions="对 就 围绕 为",
            needs="document topic speaker",
            confidence=0.7,
        ),
        Trigger("作 作了", light=True, heads="报告", objects=documents, confidence=0.8),
        Trigger(
            "授课 作培训授课 作专题报告 作专题讲座 作专题辅导 作专题授课",
            needs="speaker",
            confidence=0.75,
        ),
        Trigger(
            "解读 全面解读 详细解读 深入解读 讲解 详细讲解",
            noun_like=True,
            needs="speaker",
            companions="对 就 围绕",
            confidence=0.6,
        ),
        Trigger("跟班学习 挂职锻炼 跟岗学习 进修 跟班培训", companions="选派 组织 到 赴", confidence=0.75),
        Trigger("学习", noun_like=True, confidence=0.5, companions="组织 选派"),
        Trigger("参加", heads="业务培训 培训 培训班 学习班", companions="组织 选派", confidence=0.6),
    ),
    slots=(
        Slot(Role.NAME, "name", _course),
        Slot(Role.TOPIC, "before", topics),
        Slot(Role.TOPIC, "name", _subject_matter),
        Slot(Role.TOPIC, "thing", _learned),
        Slot(Role.SPEAKER, "由 邀请 subject", persons),
        Slot(Role.CO_ORGANIZER, "承办 协办", bodies),
        Slot(Role.ORGANIZER, "由 subject", hosts),
        Slot(Role.DOCUMENT, "对 就 围绕 object", documents),
        Slot(Role.PARTICIPANT, "组织 选派", groups),
        Slot(Role.HOST_ORG, "到 赴", bodies),
        Slot(Role.DURATION, "object", durations),
        Slot(Role.QUANTITY, "选派 组织", quantities),
    ),
    part_of="meeting campaign competition_comparison",
    identity="time name | time speaker topic | time organizer topic | speaker document",
    likeness="name topic speaker organizer",
)
