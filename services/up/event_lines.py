"""One event in one line, for people: what, when, where, who."""

from __future__ import annotations

from schemas.events import Argument, Event, EventType, Role

LABELS = {
    EventType.MEETING: "会议",
    EventType.AGREEMENT_SIGNING: "签约",
    EventType.CAMPAIGN: "活动",
    EventType.POLICY_ISSUANCE: "政策发布",
    EventType.CALL_FOR_PROPOSALS: "征集",
    EventType.INSPECTION_ENFORCEMENT: "检查执法",
    EventType.PRODUCT_RECALL: "产品召回",
    EventType.AWARD_ACCREDITATION: "授牌认定",
    EventType.ORGANIZATION_FOUNDING: "机构成立",
    EventType.TRAINING_LECTURE: "培训讲座",
    EventType.VISIT_RESEARCH: "调研走访",
    EventType.COMPETITION_COMPARISON: "竞赛比对",
    EventType.EVALUATION_RANKING: "评价排名",
    EventType.ASSISTANCE_SERVICE: "帮扶服务",
    EventType.OUTCOME_REPORT: "成效通报",
    EventType.PERSONNEL: "人事",
    EventType.STATEMENT: "表态",
    EventType.OTHER: "其他",
}
"""What the types are called where events are shown to people."""

_ORGANISATIONS = (Role.ORGANIZER, Role.ISSUER, Role.HOST_ORG, Role.SIGNATORY, Role.FOUNDER, Role.VISITOR, Role.ATTENDEE)
_NAMES = (Role.NAME, Role.DOCUMENT, Role.AGREEMENT, Role.TOPIC, Role.PROGRAMME, Role.FOUNDED, Role.TARGET)
_MOST_ORGANISATIONS = 3
_SENTENCE = 40
"""Characters of the evidence that are shown where an event says little of itself."""


def event_line(event: Event) -> str:
    """`〔签约〕2025-05-12 · 四川省成都市 · 甲局、乙局 · 《合作协议》 签署`: what the event lacks is left out."""
    told = [part for part in (_when(event), _where(event), _who(event)) if part]
    what = _what(event)
    if not told or what == event.trigger.text:  # too little to be understood by itself
        sentence = event.evidence[0].text.replace("\n", " ")
        what = f"{what}：{sentence[:_SENTENCE]}{'…' if len(sentence) > _SENTENCE else ''}"
    return f"〔{LABELS[event.type]}〕" + " · ".join([*told, what])


def _of(event: Event, *roles: Role) -> list[Argument]:
    return [argument for role in roles for argument in event.arguments if argument.role is role]


def _when(event: Event) -> str:
    for argument in _of(event, Role.TIME):
        return (argument.time.value if argument.time else None) or argument.span.text
    return ""


def _where(event: Event) -> str:
    places = _of(event, Role.LOCATION)
    return "、".join(dict.fromkeys(a.place.name if a.place and a.place.adcode else a.span.text for a in places[:2]))


def _who(event: Event) -> str:
    names = dict.fromkeys(a.entity.name if a.entity else a.span.text for a in _of(event, *_ORGANISATIONS))
    shown = list(names)[:_MOST_ORGANISATIONS]
    return "、".join(shown) + ("等" if len(names) > len(shown) else "")


def _what(event: Event) -> str:
    names = _of(event, *_NAMES)
    name = names[0].span.text if names else ""
    return " ".join(part for part in (name, event.trigger.text if event.trigger.text not in name else "") if part)
