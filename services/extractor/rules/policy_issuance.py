"""Policies: somebody issues, publishes or enacts a document."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, documents, titled_documents
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.POLICY_ISSUANCE,
    triggers=(
        Trigger(
            "印发 发布 出台 公布 下发 颁布 制发 发表 联合印发 联合发布 公开发布 正式发布 共同发表 制定出台 研究出台",
            objects=documents,
            confidence=0.9,
        ),
        Trigger("制定 制订 修订 编制 印制 研究制定", objects=titled_documents, confidence=0.8),
    ),
    slots=(
        Slot(Role.ISSUER, "由 subject 联合 会同", bodies, all=True),
        Slot(Role.DOCUMENT, "object", documents),
    ),
    needs="document",
    shares="time",
    part_of="meeting",
    identity="document",
)
