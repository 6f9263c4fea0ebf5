"""The cleaner: pages in, articles out, in two stages: what a page says, and what is known of it already."""

from __future__ import annotations

from collections.abc import Iterable

from pages.decode import UnknownCharset
from schemas.articles import CleanedArticle, PageType, ParsedArticle
from schemas.dead_letters import DeadReason
from schemas.fetching import FetchedPage
from schemas.topics import ARTICLES_CLEANED, ARTICLES_PARSED, PAGES_FETCHED, VERDICT_STATES
from services.cleaner.parse import parse_page
from services.cleaner.settings import CleanerSettings
from services.cleaner.verdicts import decide as decide_verdict
from stage import metrics
from stage.handlers import State
from stage.outcomes import DeadLetter, Skip, SkipReason
from stage.service import Service

service = Service("cleaner", CleanerSettings)


@service.stage(reads=PAGES_FETCHED, writes={ARTICLES_PARSED: lambda article: article.id})
def parse(page: FetchedPage) -> Iterable[ParsedArticle]:
    """A page becomes an article; a page of another kind is counted and skipped."""
    try:
        article = parse_page(page.body, url=page.final_url, content_type=page.content_type)
    except UnknownCharset as error:
        raise DeadLetter(DeadReason.UNKNOWN_CHARSET, str(error)) from error
    metrics.PAGES.inc(source=page.source_id, type=article.page_type)
    titled = article.page_type in (PageType.ATTACHMENT, PageType.MEDIA) and article.title
    if article.page_type is not PageType.ARTICLE and not titled:
        raise Skip(SkipReason(article.page_type))
    for repair in article.repairs:
        metrics.REPAIRS.inc(repair.count, kind=repair.kind)
    metrics.ARTICLE_CHARACTERS.observe(len(article.text))
    return [article.model_copy(update={"source_id": page.source_id, "fetched_at": page.fetched_at})]


@service.stage(reads=ARTICLES_PARSED, writes={ARTICLES_CLEANED: lambda article: article.id}, state=VERDICT_STATES)
def decide(article: ParsedArticle, state: State) -> Iterable[CleanedArticle]:
    """An article gets its verdict: new, updated, reprint or duplicate."""
    cleaned = decide_verdict(article, state)
    metrics.VERDICTS.inc(verdict=cleaned.verdict)
    return [cleaned]


def main() -> None:
    """Run until SIGTERM or SIGINT."""
    service.run()


if __name__ == "__main__":
    main()
