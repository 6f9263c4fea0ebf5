"""The extractor: articles in, events out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone

from schemas.articles import CleanedArticle
from schemas.events import Event
from schemas.topics import ARTICLES_CLEANED, EVENTS_EXTRACTED
from services.extractor.events import extract_events, supports
from services.extractor.settings import ExtractorSettings
from stage import metrics
from stage.outcomes import Skip, SkipReason
from stage.service import Service

CHINA = timezone(timedelta(hours=8))

service = Service("extractor", ExtractorSettings)


@service.stage(reads=ARTICLES_CLEANED, writes={EVENTS_EXTRACTED: lambda event: event.id})
def extract(article: CleanedArticle) -> Iterable[Event]:
    """The events of one article, whatever its verdict: a reprint's ids meet the original's."""
    if not supports(article):
        raise Skip(SkipReason.UNSUPPORTED)
    events = extract_events(article)
    count(article, events, datetime.now(UTC))
    return events


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
