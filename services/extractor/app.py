"""The extractor: articles in, events out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

from schemas.articles import CleanedArticle
from schemas.events import Event
from schemas.topics import ARTICLES_CLEANED, EVENTS_EXTRACTED
from services.extractor.events import supports
from services.extractor.llm.choice import Reader, reader_of
from services.extractor.settings import ExtractorSettings
from stage import metrics
from stage.outcomes import Skip, SkipReason
from stage.service import Service
from stage.settings import load

if TYPE_CHECKING:
    from services.extractor.llm.report import Report

CHINA = timezone(timedelta(hours=8))

service = Service("extractor", ExtractorSettings)


@service.stage(reads=ARTICLES_CLEANED, writes={EVENTS_EXTRACTED: lambda event: event.id})
def extract(article: CleanedArticle) -> Iterable[Event]:
    """The events of one article, whatever its verdict: a reprint's ids meet the original's."""
    if not supports(article):
        raise Skip(SkipReason.UNSUPPORTED)
    events = reader()(article)
    count(article, events, datetime.now(UTC))
    return events


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


def count(article: CleanedArticle, events: list[Event], now: datetime) -> None:
    """What was found, and how long after its publication."""
    for event in events:
        metrics.EVENTS.inc(type=event.type)
        for argument in event.arguments:
            metrics.ARGUMENTS.inc(role=argument.role)
    if not events:
        metrics.EMPTY_ARTICLES.inc(source=article.source_id)
    elif article.published_at:
        published = datetime.fromisoformat(article.published_at)
        published = published if published.tzinfo else published.replace(tzinfo=CHINA)
        metrics.FRESHNESS_SECONDS.observe(max(0.0, (now - published).total_seconds()), source=article.source_id)


def main() -> None:
    """Run until SIGTERM or SIGINT."""
    service.run()


if __name__ == "__main__":
    main()
