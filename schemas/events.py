"""What the extractor writes: events with typed arguments, every value traceable to characters of the article."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from schemas.base import IsoDate, Message, Part


class EventType(StrEnum):
    """What happened."""

    MEETING = "meeting"
    AGREEMENT_SIGNING = "agreement_signing"
    CAMPAIGN = "campaign"
    POLICY_ISSUANCE = "policy_issuance"
    CALL_FOR_PROPOSALS = "call_for_proposals"
    INSPECTION_ENFORCEMENT = "inspection_enforcement"
    PRODUCT_RECALL = "product_recall"
    AWARD_ACCREDITATION = "award_accreditation"
    ORGANIZATION_FOUNDING = "organization_founding"
    TRAINING_LECTURE = "training_lecture"
    VISIT_RESEARCH = "visit_research"
    COMPETITION_COMPARISON = "competition_comparison"
    EVALUATION_RANKING = "evaluation_ranking"
    ASSISTANCE_SERVICE = "assistance_service"
    OUTCOME_REPORT = "outcome_report"
    PERSONNEL = "personnel"
    STATEMENT = "statement"
    OTHER = "other"


class Role(StrEnum):
    """The part an argument plays in its event.

    `time` is when it is, `end_time` until when it goes on or by when something is due; the limit of a figure to come
    (到2027年底达到99%) is its `time`. `attendee`: who is there, who leads or goes along on an inspection too;
    `visitor`: who goes on a visit to `target`. `topic`: what it is about, of a sanction what it is imposed for;
    `document`: the paper it is about, of a sanction the law and the decision. `quantity`: every figure, a place in a
    ranking and how many were named (甲、乙等9家) as well; `penalty`: what is imposed, with its amount or its share.
    """

    TIME = "time"
    END_TIME = "end_time"
    DURATION = "duration"
    LOCATION = "location"
    NAME = "name"
    TOPIC = "topic"
    ORGANIZER = "organizer"
    CO_ORGANIZER = "co_organizer"
    SUPPORTER = "supporter"
    MODERATOR = "moderator"
    HOST_ORG = "host_org"
    ATTENDEE = "attendee"
    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    SIGNATORY = "signatory"
    ISSUER = "issuer"
    RECIPIENT = "recipient"
    TARGET = "target"
    VISITOR = "visitor"
    APPLICANT = "applicant"
    CHANNEL = "channel"
    FOUNDER = "founder"
    FOUNDED = "founded"
    AGREEMENT = "agreement"
    DOCUMENT = "document"
    PROGRAMME = "programme"
    QUANTITY = "quantity"
    PENALTY = "penalty"


class Span(Part):
    """Characters of `CleanedArticle.text`, verbatim."""

    text: str
    start: int = Field(ge=0)
    """First character (Unicode code points, half-open)."""
    end: int = Field(ge=0)


class TimeValue(Part):
    """A normalised time (ISO 8601 / EDTF level 1)."""

    value: str | None
    """`2025-05-12`, `2025-05`, `2025`, an interval `2025-05-12/2025-05-14`, or null where nothing anchors it."""
    partial: str | None = None
    """What the words alone say, for example `XXXX-05-12`."""
    granularity: str = "day"
    anchor: str | None = None
    """What gave the missing parts: `text`, `publish_date`, `bounds: …` (the latest day that the page leaves); null:
    nothing was missing."""
    earliest: str | None = None
    latest: str | None = None
    """Bounds where `value` is null or a range (近日)."""


class PlaceValue(Part):
    """A normalised place (GB/T 2260)."""

    adcode: str | None
    """Six digits; null where it is not a division or cannot be told."""
    name: str
    """Full name, for example 山东省威海市荣成市."""
    alternatives: list[str] = []
    """Other adcodes that the words fit; all of them, and `adcode` null, where a name is several divisions' and nothing
    tells which is meant."""
    basis: str = ""


class QuantityValue(Part):
    """A normalised quantity."""

    value: float
    unit: str
    """`元`, `人`, `%`, `倍` as they are written, without 万 and 亿; `位` for a place in a ranking."""
    comparator: Literal["=", ">=", "<=", ">", "<", "~"] = "="
    upper: float | None = None
    """The upper end of a range."""
    metric: str | None = None
    """What is counted, for example 覆盖率; 名次 for a place in a ranking; what a fine is a share or a multiple of."""
    status: Literal["achieved", "target", "unknown"] = "unknown"


class EntityValue(Part):
    """A normalised organisation, person or document."""

    kind: Literal["organization", "person", "document", "agreement", "programme", "group"]
    name: str
    """The full name, aliases expanded (市场监管局 → 市场监督管理局)."""
    titles: list[str] = []
    organization: str | None = None
    adcode: str | None = None
    basis: str = ""


class Argument(Part):
    """One argument of an event."""

    role: Role
    span: Span
    time: TimeValue | None = None
    place: PlaceValue | None = None
    quantity: QuantityValue | None = None
    entity: EntityValue | None = None
    inherited: bool = False
    """The mention stands in another sentence than the trigger's."""
    via: str | None = None
    """The words that stood for it (三方, 该局), where it was resolved."""


class Event(Message):
    """Something that happened, is planned or was said, as one article tells it; compacted, keyed by event id."""

    id: str
    """Event id: depends on the type and the normalised arguments alone, so that two tellings of one event meet."""
    type: EventType
    subtype: str | None = None
    trigger: Span
    arguments: list[Argument] = []
    evidence: list[Span] = Field(min_length=1)
    """The sentences that say it."""
    modality: Literal["asserted", "planned", "required", "possible", "reported"] = "asserted"
    polarity: Literal["positive", "negative"] = "positive"
    tense: Literal["past", "present", "future", "generic"] = "past"
    confidence: float = Field(ge=0, le=1)
    rule: str
    """The rule or model that made it."""
    sub_event_of: str | None = None
    """Event id of the event that this one is part of."""
    article_id: str
    article_version: int = 1
    cluster_id: str = ""
    url: str = ""
    published_at: IsoDate | None = None
    source_id: str = ""


class Telling(Message):
    """All events that one version of an article tells; internal.

    An article that tells none says so too: its version before may have told some.
    """

    article_id: str
    article_version: int = 1
    events: list[Event] = []
    published_at: IsoDate | None = None
    source_id: str = ""
