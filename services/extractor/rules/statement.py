"""Statements: somebody says, stresses, demands or explains something. Kept apart from what is done."""

from schemas.events import EventType, Role
from services.extractor.bodies import speakers
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.STATEMENT,
    triggers=(
        Trigger(
            """
                表示 指出 强调 认为 介绍 介绍说 说 要求 提出要求 提出 告诉记者 告诉 坦言 呼吁 回应 透露 称 建议
                希望 发来贺信 发言 作了发言
            """,
            confidence=0.8,
            noun_like=True,
        ),
    ),
    slots=(Slot(Role.SPEAKER, "据 subject", speakers),),
    needs="speaker",
    shares="",
    part_of="meeting agreement_signing training_lecture visit_research",
    likeness="speaker",
)
