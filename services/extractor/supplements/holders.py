"""The verbs that say who held, helped and supported an event told elsewhere."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.holding import guides
from services.extractor.rulebook import Slot
from services.extractor.supplements.phrases import (
    further_holders,
    helpers,
    holders_beside,
    holders_of_project,
    who_held_it,
)
from services.extractor.supplements.supplement import Supplement
from services.extractor.telling.gatherings import HELD

WHO_HELD_IT = (
    Supplement(
        "主办 举办 共同举办 联合举办 联合主办 共同主办 发起 联合发起 共同发起 倡议发起 组织举办 牵头举办 合办 联办",
        (
            Slot(Role.ORGANIZER, "由 subject", further_holders),
            Slot(Role.ORGANIZER, "指导 支持", holders_beside),
            Slot(Role.CO_ORGANIZER, "携手 联合 会同 联手", further_holders),
            Slot(Role.SUPPORTER, "在", guides),
        ),
        (*HELD, EventType.EVALUATION_RANKING),
        definite=True,
    ),
    Supplement(
        """
        组织 共同组织 联合组织 牵头组织 组织实施 具体实施 负责实施 共同实施 联合实施 组织开展 共同开展 联合开展
        承担组织实施 负责组织实施 筹划 联合筹划 共同筹划 策划 联合策划 共同策划 筹办 联合筹办 共同筹办
        """,
        (Slot(Role.ORGANIZER, "由 与 和 同", who_held_it, all=True),),
        (*HELD, EventType.EVALUATION_RANKING, EventType.VISIT_RESEARCH),
        definite=True,
        near=True,
    ),
    Supplement(
        "承办 协办 联合承办 联合协办",
        (Slot(Role.CO_ORGANIZER, "由 主办 承办 举办 subject", helpers),),
        HELD,
        definite=True,
    ),
    Supplement(
        "承担 具体承担 承担实施 具体实施 组织实施 负责实施 承办",
        (Slot(Role.CO_ORGANIZER, "委托 指定", bodies),),
        (EventType.COMPETITION_COMPARISON, EventType.INSPECTION_ENFORCEMENT, EventType.TRAINING_LECTURE),
        near=True,
    ),
    Supplement(
        "承办 联合承办 承担 具体承担 负责 负责实施 组织实施",
        (Slot(Role.CO_ORGANIZER, "由", holders_of_project),),
        (EventType.COMPETITION_COMPARISON,),
        anyhow=True,
    ),
    Supplement(
        "指导 支持 联合指导 共同指导 特别支持 全程指导 给予指导 给予支持 提供支持 提供指导 大力支持 提供技术支持",
        (Slot(Role.SUPPORTER, "由 指导 支持 subject", further_holders),),
        HELD,
        definite=True,
    ),
)
