"""Personnel: somebody is appointed, elected, dismissed or holds a post beside another."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, persons
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.PERSONNEL,
    triggers=(
        Trigger("任命 免去 兼任 当选 当选为 聘任 免职 任免 辞去 接任 出任 增补", confidence=0.85),
        Trigger("调整", nouns="名单 成员 组成人员", confidence=0.7),
    ),
    slots=(
        Slot(Role.TARGET, "由 object subject", persons),
        Slot(Role.ISSUER, "subject", bodies),
    ),
    needs="target",
    shares="",
    identity="target name",
)
