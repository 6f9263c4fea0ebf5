"""The extractor: articles in, events out, in two stages: what an article tells, and what follows for the events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

from schemas.articles import CleanedArticle
from schemas.events import Event, Telling
from schemas.topics import ARTICLES_CLEANED, EVENTS_EXTRACTED, EVENTS_TOLD, TELLER_STATES
from services.extractor.events import supports
from services.extractor.llm.choice import Reader, reader_of
from services.extractor.settings import ExtractorSettings
from services.extractor.tellers import settle
from stage import metrics
from stage.handlers import State
from stage.outcomes import Skip, SkipReason, Tombstone
from stage.service import Service
from stage.settings import load

if TYPE_CHECKING:
    from services.extractor.llm.report import Report

CHINA = timezone(timedelta(hours=8))

service = Service("extractor", ExtractorSettings)


@service.stage(reads=ARTICLES_CLEANED, writes={EVENTS_TOLD: lambda telling: telling.article_id})
def extract(article: CleanedArticle) -> Iterable[Telling]:
    """What one article tells, whatever its verdict: a reprint's ids meet the original's."""
    if not supports(article) and article.version == 1:
        raise Skip(SkipReason.UNSUPPORTED)
    telling = Telling.model_construct(  # the values are ours: nothing to validate
        article_id=article.id,
        article_version=article.version,
        events=reader()(article),
        published_at=article.published_at,
        source_id=article.source_id,
    )
    count(telling)
    return [telling]


@service.stage(reads=EVENTS_TOLD, writes={EVENTS_EXTRACTED: lambda event: event.id}, state=TELLER_STATES)
def publish(telling: Telling, state: State) -> Iterable[Event | Tombstone]:
    """The events that an article tells, and tombstones for those that it was the last to tell and tells no longer."""
    withdrawn = settle(telling.article_id, [event.id for event in telling.events], state)
    metrics.EVENTS_WITHDRAWN.inc(len(withdrawn), source=telling.source_id)
    if telling.events and telling.published_at:
        age = age_seconds(telling.published_at, datetime.now(UTC))
        metrics.FRESHNESS_SECONDS.observe(age, source=telling.source_id)
    return [*telling.events, *(Tombstone(EVENTS_EXTRACTED, event_id) for event_id in withdrawn)]


@cache
def reader() -> Reader:
    """What reads articles in this process, by the environment's settings."""
    return reader_of(load(ExtractorSettings), count_model)


def count_model(report: Report) -> None:
    """What became of asking the model about one article."""
    metrics.LLM_ARTICLES.inc(outcome=report.outcome)
    if report.seconds:  # otherwise nothing was asked
        metrics.LLM_SECONDS.observe(report.seconds)
    metrics.LLM_TOKENS.inc(report.prompt_tokens, kind="prompt")
    metrics.LLM_TOKENS.inc(report.answer_tokens, kind="answer")
    metrics.LLM_EVENTS.inc(report.new, to_rules="new")
    metrics.LLM_EVENTS.inc(report.known, to_rules="known")
    for reason, times in report.dropped.items():
        metrics.LLM_DROPPED.inc(times, reason=reason)


def count(telling: Telling) -> None:
    """What was found."""
    for event in telling.events:
        metrics.EVENTS.inc(type=event.type)
        for argument in event.arguments:
            metrics.ARGUMENTS.inc(role=argument.role)
    if not telling.events:
        metrics.EMPTY_ARTICLES.inc(source=telling.source_id)


def age_seconds(published_at: str, now: datetime) -> float:
    """Seconds since an article's publication, as its page tells it; a day without a zone is China's."""
    published = datetime.fromisoformat(published_at)
    published = published if published.tzinfo else published.replace(tzinfo=CHINA)
    return max(0.0, (now - published).total_seconds())


def main() -> None:
    """Run until SIGTERM or SIGINT."""
    service.run()


if __name__ == "__main__":
    main()
