"""`govwire up`: everything on this machine."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(up)


def up(
    sources: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Watch the sources declared in this folder, not the sample sites."),
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="End when all is quiet, with a summary.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The summary as one JSON line on stdout.")] = False,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where everything is kept.  [default: .govwire, or GOVWIRE_DATA]"),
    ] = None,
) -> None:
    """Run everything on this machine.

    A local Kafka (brought at the first time), its topics, the sample sites, fetcher, cleaner and extractor; shown
    live on a terminal, as plain lines elsewhere. Ctrl-C stops cleanly; the next `up` goes on where this one stopped.
    Logs are in DATA/logs. GOVWIRE_KAFKA_BOOTSTRAP_SERVERS names another broker.

    \b
    Examples:
      govwire up
      govwire up --once --json | jq .events_by_type
      govwire up --sources sources/ --data /var/lib/govwire
    """
    from rich.console import Console

    from services.commands.brokers import up_settings
    from services.commands.errors import CommandError
    from services.up.kafka import bring
    from services.up.view import LiveView, PlainView
    from services.up.watch import watch

    settings = up_settings(data=data)
    if sources is not None:
        _check(sources)
    if not settings.kafka_bootstrap_servers:
        bring(settings.cache)  # before the view: two pictures would share one terminal
    view = LiveView(f"govwire · {sources or 'sample sites'}") if sys.stderr.isatty() else PlainView()
    try:
        with view:
            summary = watch(settings, sources=sources, once=once, view=view, create_topics=_create_topics)
    except OSError as error:
        raise CommandError(f"{error.filename or settings.data}: {error.strerror or error}") from None
    if as_json:
        typer.echo(json.dumps(summary.as_dict(), ensure_ascii=False))
    else:
        Console().print(summary.table())


def _check(sources: Path) -> None:
    from services.commands.errors import CommandError
    from sources.reader import read_sources

    if not sources.is_dir():
        raise CommandError(f"--sources {sources}: no such folder")
    if not read_sources(sources):
        raise CommandError(f"--sources {sources}: no declaration (*.toml) in it")


def _create_topics(bootstrap_servers: str) -> None:
    from stage import topics
    from stage.connection import open_admin
    from stage.settings import KafkaSettings, load

    async def create() -> None:
        kafka = load(KafkaSettings, bootstrap_servers=bootstrap_servers)
        admin = await open_admin(kafka, "govwire-up")
        try:
            await topics.create(admin, replication_factor=kafka.replication_factor)
        finally:
            await admin.close()

    asyncio.run(create())
