"""What lies ahead of publication: the year of a day for which something is planned; a day to come makes a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind, Mention
from services.extractor.mentions.setting import as_day
from services.extractor.mentions.times.values import in_year
from services.extractor.telling.candidate import Candidate

_LONG_OVER = 90
"""So many days before publication nobody plans anything."""
_WHEN = (Role.TIME, Role.END_TIME)


def look_ahead(reading: Reading, candidate: Candidate) -> None:
    """1月18日，某局将召开…, published in December: a day without a year on which something is planned is the next
    year's where it would be long past, wherever the article names it."""
    published = as_day(reading.mentions.article.published_at)
    if candidate.stance.modality != "planned" or not published:
        return
    told = {m.start for role in _WHEN for f in candidate.arguments.get(role, ()) if (m := f.mention) is not None}
    past = {m.time for m in reading.mentions.of(Kind.TIME) if m.start in told and _is_long_past(m, published)}
    for mention in reading.mentions.of(Kind.TIME) if past else ():
        if mention.time in past and mention.time is not None and mention.time.value:
            mention.time = in_year(mention.time, int(mention.time.value[:4]) + 1)


def _is_long_past(mention: Mention, published: date) -> bool:
    """Whether a time whose year was inferred ended long before publication."""
    time = mention.time
    if time is None or not time.value or time.anchor != "publish_date" or not (time.partial or "").startswith("XXXX-"):
        return False
    last = time.latest or time.value.rpartition("/")[2]
    day = f"{last}-28"[:10] if len(last) < len("2025-01-01") else last[:10]
    return (published - date.fromisoformat(day)).days > _LONG_OVER


def stance_of(reading: Reading, candidate: Candidate) -> Stance:
    """The stance in which it is told; what is to happen on a day after publication is planned, or (a recall) settled,
    whatever the verb says (《条例》自9月1日起施行)."""
    stance, published = candidate.stance, as_day(reading.mentions.article.published_at)
    told = next(iter(candidate.arguments.get(Role.TIME, ())), None)
    day = told.mention if told is not None else None
    if stance.modality != "asserted" or stance.tense != "past" or told is None or day is None or not published:
        return stance
    sentence = candidate.frame.sentence
    start, end = candidate.frame.trigger
    own = sentence.start <= day.start < sentence.end or (Role.TIME, told.phrase) not in candidate.inherited
    done = "了" in reading.text[start : end + 1]
    if not (own or sentence.title) or done or candidate.type is EventType.OUTCOME_REPORT:
        return stance
    if _days_ahead(day, published) <= 0 or not _is_published_then(reading, published):
        return stance
    settled = candidate.type is EventType.PRODUCT_RECALL
    return replace(stance, modality="asserted" if settled else "planned", tense="future")


def _is_published_then(reading: Reading, published: date) -> bool:
    """Whether the page's day of publication is the text's: a chronicle that goes on for years was written later."""
    return all(_days_ahead(m, published) <= _FAR for m in reading.mentions.of(Kind.TIME))


_FAR = 800


def _days_ahead(mention: Mention, published: date) -> int:
    """How many days behind publication a day lies; 0 where the time is no day."""
    time = mention.time
    is_day = mention.subtype in ("day", "from", "until") and not mention.text.startswith("截")
    if not is_day or time is None or time.granularity != "day" or not time.value:
        return 0
    return (date.fromisoformat(time.value[:10]) - published).days
