"""Agreements: two or more parties sign a paper that binds them."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import parties
from services.extractor.fillers import Filler, nominal
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_CEREMONY = re.compile(r"(?:集中)?(?:签署|签约|签字|签订)(?:仪式|活动)$")


def _paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The agreement, without 签署仪式 behind it."""
    end = _CEREMONY.search(reading.say(phrase))
    return nominal(reading, Phrase(phrase.start, phrase.start + end.start()) if end else phrase)


RULE = Rule(
    type=EventType.AGREEMENT_SIGNING,
    triggers=(
        Trigger(
            "签署 签订 共同签署 正式签署 联合签署 签下 达成 缔结 续签 草签 签定 换签",
            nouns="协议 备忘录 合同 意向书 安排 公约 条约 责任书 议定书 承诺书 协定 框架 合作意向",
            confidence=0.9,
        ),
        Trigger("签约 完成签约", confidence=0.6, noun_like=True),
        Trigger("举行 举办", heads="签约仪式 签署仪式 签字仪式", light=True, confidence=0.9),
    ),
    slots=(
        Slot(Role.SIGNATORY, "subject 与 同 和", parties, all=True),
        Slot(Role.AGREEMENT, "name object", _paper),
    ),
    needs="signatory agreement",
    part_of="meeting campaign visit_research competition_comparison",
    identity="time signatory | signatory agreement",
    likeness="signatory agreement",
)
