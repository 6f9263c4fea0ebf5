"""`govwire check-source`: a declaration, tried on the live site."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from services.commands.errors import CommandError

if TYPE_CHECKING:
    from schemas.fetching import FetchedPage
    from sources.declaration import Source


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command("check-source")(check_source)


def check_source(
    declaration: Annotated[
        Path, typer.Argument(metavar="SOURCE.toml|DIR", help="A declaration, or a folder of them.", show_default=False)
    ],
    contact: Annotated[
        str, typer.Option(help="Web or mail address to name to the site, for its operators.", show_default=False)
    ] = "",
) -> None:
    """Try a source declaration on its site.

    Visits each entry point once and the newest page that they announce, politely; shows the links found, the article
    in the page and its events. Nothing is written anywhere. The exit code is 1 where something does not work.

    \b
    Example:
      govwire check-source sources/cn_samr.toml
    """
    from sources.reader import read_sources

    if not declaration.exists():
        raise CommandError(f"{declaration}: no such file or folder")
    sources = read_sources(declaration)
    if not sources:
        raise CommandError(f"{declaration}: no declaration (*.toml) in this folder")
    works = [asyncio.run(_try(source, contact)) for source in sources.values()]
    if not all(works):
        raise typer.Exit(1)


async def _try(source: Source, contact: str) -> bool:
    from services.fetcher.check import PageReport, check_source

    typer.secho(f"{source.id}: {source.agency}", bold=True)
    works = True
    async for report in check_source(source, contact=contact):
        works &= report.works
        for line in report.lines():
            typer.echo(line)
        if isinstance(report, PageReport) and report.page is not None:
            _show(report.page)
    return works


def _show(page: FetchedPage) -> None:
    """The article and the events in a page, for people."""
    from services.cleaner import clean_page
    from services.extractor import extract_events
    from services.up.event_lines import event_line

    article = clean_page(page.body, url=page.final_url, content_type=page.content_type)
    typer.echo(f"  page type  {article.page_type.value} ({article.page_type_reason})")
    for name, value in {
        "title": article.title,
        "published": article.published_at,
        "source": article.source,
        "document": article.doc_number,
    }.items():
        evidence = article.evidence.get({"published": "published_at", "document": "doc_number"}.get(name, name))
        by = f"  (by {evidence.by} {evidence.where})" if evidence is not None else ""
        typer.echo(f"  {name:10} {value or '—'}{by}")
    typer.echo(f"  text       {len(article.text)} characters: {article.text[:60].replace(chr(10), ' ')}…")
    events = extract_events(article)
    typer.echo(f"  {len(events)} events")
    for event in events:
        typer.echo(f"    {event_line(event)}")
