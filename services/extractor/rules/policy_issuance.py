"""Policies: somebody issues, publishes or enacts a document."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, documents, titled_documents
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_MANAGED = re.compile(r"(?:改正|整改|处理|检查|告知|缴款|复查)[^《》]{0,4}通知书$|告知书$")


def _issued(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents of general reach: not the paper that tells one offender to mend something."""
    return [f for f in documents(reading, phrase) if not _MANAGED.search(reading.say(f.phrase))]


RULE = Rule(
    type=EventType.POLICY_ISSUANCE,
    triggers=(
        Trigger(
            "印发 发布 出台 公布 下发 颁布 制发 发表 联合印发 联合发布 公开发布 正式发布 共同发表 制定出台 研究出台",
            objects=_issued,
            confidence=0.9,
        ),
        Trigger("印发给 现印发 现予印发 现予公布 现予发布 现下发", before=titled_documents, confidence=0.85),
        Trigger("制定 制订 修订 编制 印制 研究制定", objects=titled_documents, confidence=0.8),
    ),
    slots=(
        Slot(Role.ISSUER, "由 subject 联合 会同", bodies, all=True),
        Slot(Role.DOCUMENT, "object told", _issued),
    ),
    needs="document",
    shares="time",
    part_of="meeting campaign visit_research competition_comparison",
    identity="document",
    likeness="document",
)
