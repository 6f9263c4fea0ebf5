"""Article in, events out."""

from __future__ import annotations

from schemas.articles import CleanedArticle
from schemas.events import Argument, Event, QuantityValue, Role, Span
from services.extractor.confidence import confidence, is_sure
from services.extractor.figures.lines import join_lines
from services.extractor.figures.metrics import measured
from services.extractor.figures.outcomes import find_outcomes
from services.extractor.figures.reached import is_told_of_deed
from services.extractor.finders.fillers import Filler, named_whole
from services.extractor.grammar.reading import Reading
from services.extractor.identity import identify
from services.extractor.joining.merging import merge
from services.extractor.joining.pruning import prune
from services.extractor.mentions import Mention, find_mentions
from services.extractor.mentions.values import changed, made
from services.extractor.punctuation import LOST_CHARACTER, in_full_width
from services.extractor.spacing import Transcribed, closed
from services.extractor.supplements import complete
from services.extractor.supplements.cases import name_offenders
from services.extractor.telling.ahead import stance_of
from services.extractor.telling.appointed_below import with_appointed_below
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.candidates import find_candidates
from services.extractor.telling.notices import find_notices
from services.extractor.telling.placings import find_placings
from services.extractor.telling.public_lists import find_public_lists
from services.extractor.telling.rosters import with_rosters
from services.extractor.telling.tenders import find_tenders


def supports(article: CleanedArticle) -> bool:
    """Whether events are read from the article's language: Chinese, in simplified characters after repair, or one that
    too little is written in to tell (`und`; `und-Cyrl` is known not to be Chinese)."""
    return article.language in ("und", "") or article.language.split("-")[0] == "zh"


def extract_events(article: CleanedArticle) -> list[Event]:
    """The events that an article tells, in the order of their triggers. Pure and deterministic; every span is verbatim.
    An article in another language has none: `supports` tells."""
    if not supports(article) or not article.text:
        return []
    if article.simplified:
        told = changed(article, title=article.simplified.title, text=article.simplified.text, simplified=None)
        in_simplified = Transcribed(told, range(len(told.text)), article.text)
        return [in_simplified.as_written(event) for event in extract_events(told)]
    if (without_spaces := closed(article)) is not None:
        return [without_spaces.as_written(event) for event in _events(without_spaces.article)]
    return _events(article)


def _events(article: CleanedArticle) -> list[Event]:
    reading = Reading(find_mentions(in_full_width(article)))
    events: dict[str, Event] = {}
    ids: dict[int, str] = {}
    told = [*find_notices(reading), *find_candidates(reading), *find_tenders(reading)]
    told = with_appointed_below(reading, told)
    told += find_placings(reading, told) or find_public_lists(reading, told)
    told = sorted(with_rosters(reading, told), key=lambda candidate: candidate.start)
    name_offenders(reading, told)
    candidates = merge(reading, join_lines(reading, find_outcomes(reading, told)))
    complete(reading, candidates)
    candidates = prune(reading, candidates)
    for candidate in candidates:
        event = _event(reading, article, candidate, ids)
        if not is_sure(event, article.text):
            continue
        if event.id in events:
            event = _event(reading, article, candidate, ids, distinguish=True)
        events.setdefault(event.id, event)
        ids[id(candidate)] = event.id
    reading.frames.clear()  # frames know their reading: without this circle all of it is freed at once
    if LOST_CHARACTER in reading.text:  # values are made of what was read, spans of what was written
        return [Event.from_json(event.to_json().decode().replace(LOST_CHARACTER, "?")) for event in events.values()]
    return list(events.values())


def _event(
    reading: Reading, article: CleanedArticle, candidate: Candidate, ids: dict[int, str], *, distinguish: bool = False
) -> Event:
    arguments = [
        _argument(reading, article, role, filler, candidate)
        for role in sorted(candidate.arguments, key=ORDER.__getitem__)
        for filler in candidate.arguments[role]
    ]
    told_in = [reading.sentences[i] for i in candidate.evidence]
    trigger, stance = candidate.told, stance_of(reading, candidate)
    own = reading.sentence_at(trigger.start)
    return made(
        Event,
        id=identify(
            candidate.rule,
            arguments,
            article.text[own.start : own.end],
            told=reading.say(trigger),
            published=article.published_at or "",
            distinguish=distinguish,
        ),
        type=candidate.type,
        subtype=candidate.trigger.subtype or None,
        trigger=span_of(article.text, trigger.start, trigger.end),
        arguments=arguments,
        evidence=[span_of(article.text, s.start, s.end) for s in told_in],
        modality=stance.modality,
        polarity=stance.polarity,
        tense=stance.tense,
        confidence=confidence(candidate, titled=any(s.title for s in told_in)),
        rule=f"{candidate.type}/{reading.say(trigger)}",
        sub_event_of=ids.get(id(candidate.part_of)),
        article_id=article.id,
        article_version=article.version,
        cluster_id=article.cluster_id,
        url=article.url,
        published_at=article.published_at,
        source_id=article.source_id,
    )


def _argument(reading: Reading, article: CleanedArticle, role: Role, filler: Filler, candidate: Candidate) -> Argument:
    mention = filler.mention or (named_whole(reading, filler.phrase) if role in _OF_BODIES else None)
    sentence = candidate.frame.sentence
    start, end = filler.phrase
    return made(
        Argument,
        role=role,
        span=span_of(article.text, start, end),
        time=mention.time if mention else None,
        place=mention.place if mention else None,
        quantity=_quantity(reading, mention, candidate) if mention else None,
        entity=mention.entity if mention else None,
        inherited=not sentence.start <= start < sentence.end,
        via=filler.via,
    )


def _quantity(reading: Reading, figure: Mention, candidate: Candidate) -> QuantityValue | None:
    value = measured(reading, figure)
    if value is None or value.status != "unknown":
        return value
    done = is_told_of_deed(reading, figure, candidate.type, stance_of(reading, candidate).modality)
    return changed(value, status="achieved") if done else value


_OF_BODIES = frozenset(
    {
        Role.ORGANIZER, Role.CO_ORGANIZER, Role.SUPPORTER, Role.HOST_ORG, Role.SIGNATORY, Role.ISSUER, Role.RECIPIENT,
        Role.TARGET, Role.APPLICANT, Role.FOUNDER, Role.FOUNDED, Role.PARTICIPANT, Role.ATTENDEE,
    }
)  # fmt: skip
"""Whoever fills them may be a body, however it was found."""
ORDER = {role: index for index, role in enumerate(Role)}
"""In which an event's arguments stand."""


def span_of(text: str, start: int, end: int) -> Span:
    """These characters of an article's text."""
    return made(Span, text=text[start:end], start=start, end=end)
