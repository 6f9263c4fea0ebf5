"""Messages, each in one line for people."""

from __future__ import annotations

from schemas.articles import Article, CleanedArticle
from schemas.base import Message
from schemas.dead_letters import DeadLetter
from schemas.events import Event
from schemas.fetching import FetchedPage
from services.up.event_lines import event_line


def line(message: Message) -> str:
    """What a person wants to know first of an event, article, page or dead letter."""
    match message:
        case Event():
            return f"{event_line(message)} ({message.confidence:.2f})"
        case CleanedArticle():
            verdict = message.verdict.value + (f" v{message.version}" if message.version > 1 else "")
            return f"{verdict:9} {_day(message)} {message.title or message.text[:40] or '(no text)'} {message.url}"
        case FetchedPage():
            return f"{message.status} {len(message.body):>8} B {message.final_url or message.body_sha256[:12]}"
        case DeadLetter():
            origin = f"{message.topic}/{message.partition}/{message.offset}"
            return f"{message.stage}: {message.reason.value}: {' '.join(message.error.split())[:160]} [{origin}]"
    return message.to_json().decode()


def _day(article: Article) -> str:
    return (article.published_at or "")[:10] or "no date   "
