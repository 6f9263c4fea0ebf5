"""`govwire tail`: what arrives on the topics."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from schemas.topics import Topic
    from stage.inbox import Incoming


class Kind(StrEnum):
    """What can be watched."""

    ARTICLES = "articles"
    EVENTS = "events"
    DEAD = "dead"
    PAGES = "pages"


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(tail)


def tail(
    kind: Annotated[Kind, typer.Argument(help="What to show.", show_default=False)],
    last: Annotated[
        int, typer.Option("--last", "-n", min=0, help="Show so many of the latest ones (of each partition with -f).")
    ] = 10,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on as more arrive, until Ctrl-C.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The messages as they are, one JSON line each.")] = False,
) -> None:
    """Show the latest articles, events, dead letters or pages.

    \b
    Examples:
      govwire tail events -f
      govwire tail articles -n 100 --json | jq -r '[.verdict, .title] | @tsv'
    """
    from schemas import topics
    from services.commands.brokers import kafka_settings

    topic = {
        Kind.ARTICLES: topics.ARTICLES_CLEANED,
        Kind.EVENTS: topics.EVENTS_EXTRACTED,
        Kind.DEAD: topics.DEAD_LETTERS,
        Kind.PAGES: topics.PAGES_FETCHED,
    }[kind]
    line = _raw if as_json else _line_of(topic)

    async def run() -> None:
        from stage.reading import read_topic

        settings = kafka_settings()
        if follow:
            async for message in read_topic(settings, topic.name, last=last, follow=True):
                _print(message, line)
            return
        latest = [message async for message in read_topic(settings, topic.name, last=last)]
        latest.sort(key=lambda message: message.written_at)
        for message in latest[len(latest) - last if last < len(latest) else 0 :]:
            _print(message, line)

    asyncio.run(run())


def _print(message: Incoming, line: Callable[[Incoming], str]) -> None:
    sys.stdout.write(line(message) + "\n")
    sys.stdout.flush()


def _raw(message: Incoming) -> str:
    return message.value.decode("utf-8", "replace") if message.value is not None else "null"


def _line_of(topic: Topic) -> Callable[[Incoming], str]:
    from datetime import datetime

    from pydantic import ValidationError

    from services.commands.lines import line

    def told(message: Incoming) -> str:
        at = datetime.fromtimestamp(message.written_at).strftime("%H:%M:%S")
        if message.value is None:
            return f"{at} withdrawn: {(message.key or b'').decode('utf-8', 'replace')}"
        try:
            return f"{at} {line(topic.message.from_json(message.value))}"
        except ValidationError:
            return f"{at} not a {topic.message.__name__}: {message.value[:80]!r}"

    return told
