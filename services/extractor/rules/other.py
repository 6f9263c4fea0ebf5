"""Accidents and disasters: what happens without anybody's doing."""

from schemas.events import EventType, Role
from services.extractor.fillers import nominal, quantities, sites
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.OTHER,
    triggers=(
        Trigger(
            "发生",
            heads="""
                事故 火灾 爆炸 地震 泥石流 坍塌 洪灾 火灾事故 安全事故 爆炸事故 坍塌事故 交通事故 中毒事件 灾害
                险情 疫情
            """,
            subtype="accident",
            confidence=0.85,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", nominal),
        Slot(Role.LOCATION, "subject", sites),
        Slot(Role.QUANTITY, "behind", quantities),
    ),
    identity="time name location | time location",
    likeness="name",
)
