"""Foundings: a body, alliance, team or periodical comes into being."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups
from services.extractor.fillers import Filler, nominal, nominals
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_FOUNDED = re.compile(
    r"(?:局|部|委员会|院|所|会|公司|中心|厅|办公室|机构|组|专班|团|联盟|大学|学院|协会|集团|队|站|社|基地|联合体|共同体|平台|"
    r"实验室|基金|网络|杂志|智库|联合会|研究会|分会|工会|党支部|党委)[”』]?$"
)


_CEREMONY = re.compile(r"(?:成立大会|成立仪式|成立会议|揭牌仪式|揭幕仪式|挂牌仪式)$")


def _new_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A noun phrase that ends like a body's name."""
    ceremony = _CEREMONY.search(reading.say(phrase))
    found = nominals(reading, Phrase(phrase.start, phrase.start + ceremony.start()) if ceremony else phrase)
    if all(_FOUNDED.search(reading.say(f.phrase)) for f in found):
        return found
    return [f for f in nominal(reading, phrase) if _FOUNDED.search(reading.say(f.phrase))]


RULE = Rule(
    type=EventType.ORGANIZATION_FOUNDING,
    triggers=(
        Trigger(
            """
                成立 组建 共同组建 联合组建 设立 创立 创办 发起成立 联合成立 共同成立 决定成立 宣布成立 牵头成立
                牵头组建 挂牌成立 揭牌成立
            """,
            objects=_new_body,
            confidence=0.85,
        ),
        Trigger("举行 举办", heads="揭牌仪式 成立大会 成立仪式 成立会议 揭幕仪式 挂牌仪式", light=True, confidence=0.8),
        Trigger(
            "组建 共同组建 联合组建 发起成立 共同发起成立 联合成立 共同成立 成立 牵头组建",
            companions="由 联合",
            confidence=0.8,
        ),
        Trigger("揭牌 挂牌 正式成立 正式揭牌 挂牌成立 揭牌成立 宣告成立 应运而生", noun_like=True, confidence=0.7),
    ),
    slots=(
        Slot(Role.FOUNDED, "name object alone", _new_body),
        Slot(Role.FOUNDER, "由 founder", bodies),
        Slot(Role.FOUNDER, "联合 与", bodies),
        Slot(Role.PARTICIPANT, "邀请", groups),
    ),
    needs="founded",
    shares="",
    part_of="meeting campaign visit_research competition_comparison",
    identity="founded",
    likeness="founded",
)
