"""`govwire clean`, `extract` and `ingest`: stored pages, one or many."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from schemas.articles import CleanedArticle
    from schemas.events import Event
    from services.commands.stored_pages import StoredPage
    from services.extractor.llm.report import Report

File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE|MANIFEST.jsonl",
        help="A page (HTML or text, also gzipped; `-`: standard input), or a manifest with one JSON row a page: "
        "`{id, file, url, content_type?}`, file relative to the manifest.",
        show_default=False,
    ),
]
Url = Annotated[str, typer.Option("--url", help="The page's URL: what relative links and the article id depend on.")]
ContentType = Annotated[
    str | None,
    typer.Option("--content-type", help="The Content-Type the page was sent with; by default what its suffix says."),
]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(clean)
    app.command()(extract)
    app.command()(ingest)


def clean(file: File, url: Url = "", content_type: ContentType = None) -> None:
    """Print the article in a page, as JSON.

    The JSON is a `CleanedArticle`; neither Kafka nor the network is asked. A manifest gives one
    line a row, with the row's id as `id` and the article's own as `article_id`; a row that cannot be read gives
    `{"id", "error"}`, and the exit code is 1 after all rows are done.

    \b
    Examples:
      govwire clean page.html --url https://www.example.gov.cn/a/1.html
      curl -s URL | govwire clean - --url URL | jq .title
      govwire clean corpus/manifest.jsonl > articles.jsonl
    """

    def row(page: StoredPage, article: CleanedArticle) -> dict[str, Any]:
        return {**article.model_dump(mode="json"), "id": page.id, "article_id": article.id}

    _print_pages(file, url, content_type, one=lambda article: article.model_dump(mode="json"), many=row)


def extract(
    file: File,
    url: Url = "",
    content_type: ContentType = None,
    explained: Annotated[
        bool, typer.Option("--explain", help="Show the text with its events in colour instead of JSON.")
    ] = False,
) -> None:
    """Print the events in a page, as JSON.

    The JSON is `{"id", "article", "events"}`; neither Kafka nor the network is asked, but for the language model
    that GOVWIRE_LLM_URL may name; stderr says what came of it. A manifest gives one line a row, with the row's id; a
    row that cannot be read gives `{"id", "error"}`, and the exit code is 1 after all rows are done.

    \b
    Examples:
      govwire extract page.html | jq '.events[] | {type, trigger: .trigger.text}'
      govwire extract page.html --explain | less -R
      govwire extract seeds/manifest.jsonl > events.jsonl
      GOVWIRE_LLM_URL=http://127.0.0.1:11434/v1 GOVWIRE_LLM_MODEL=NAME govwire extract page.html
    """
    reader = _reader()
    if explained:
        _explain(file, url, content_type, reader)
        return

    def found(article: CleanedArticle, name: str) -> dict[str, Any]:
        events = [event.model_dump(mode="json") for event in reader(article)]
        return {"id": name, "article": article.model_dump(mode="json"), "events": events}

    _print_pages(
        file,
        url,
        content_type,
        one=lambda article: found(article, article.id),
        many=lambda page, article: found(article, page.id),
    )


def ingest(
    target: Annotated[
        Path,
        typer.Argument(
            metavar="MANIFEST.jsonl|DIR",
            help="A manifest of stored pages, or a folder of pages (its manifest.jsonl where it has one).",
            show_default=False,
        ),
    ],
    source: Annotated[str, typer.Option(help="The source id that the pages are filed under.")] = "backfill",
) -> None:
    """Write stored pages to Kafka (backfill).

    They go to the topic `pages-fetched`, as if they had just been fetched.
    The broker is the one of GOVWIRE_KAFKA_BOOTSTRAP_SERVERS, else the one that `govwire up` runs on this data folder.
    A page that cannot be read is told on stderr; the others are written, and the exit code is 1.

    \b
    Example, while `govwire up` runs:
      govwire ingest corpus/manifest.jsonl
    """
    from services.commands.backfill import write_pages
    from services.commands.brokers import kafka_settings
    from services.commands.stored_pages import PageUnreadable, pages_of

    if not target.exists():
        raise PageUnreadable(f"{target}: no such file or folder")
    pages = list(pages_of(target))
    written, failed = write_pages(_counted(pages, len(pages)), source=source, kafka=kafka_settings())
    typer.echo(json.dumps({"pages": len(pages), "written": written, "failed": failed}))
    if failed:
        raise typer.Exit(1)


def _print_pages(
    file: Path,
    url: str,
    content_type: str | None,
    *,
    one: Callable[[CleanedArticle], dict[str, Any]],
    many: Callable[[StoredPage, CleanedArticle], dict[str, Any]],
) -> None:
    from services.cleaner import clean_page
    from services.commands.stored_pages import content_type_of, is_manifest, read_bytes, read_manifest

    if not is_manifest(file):
        article = clean_page(read_bytes(file), url=url, content_type=content_type or content_type_of(file))
        _print_json(one(article), indent=2 if sys.stdout.isatty() else None)
        return
    pages = list(read_manifest(file))
    failed = 0
    for page in _counted(pages, len(pages)):
        try:
            output = many(page, clean_page(page.read(), url=page.url, content_type=page.content_type))
        except Exception as error:  # one page must not keep the others from being done
            failed += 1
            output = {"id": page.id, "error": f"{type(error).__name__}: {error}"}
            print(f"govwire: {page.id}: {output['error']}", file=sys.stderr)
        _print_json(output)
    if failed:
        raise typer.Exit(1)


def _reader() -> Callable[[CleanedArticle], list[Event]]:
    """What finds the events of an article: the rules, or with the model that the settings name."""
    from services.extractor import extract_events
    from services.extractor.settings import ExtractorSettings, LlmSettings
    from stage.settings import load

    if not load(LlmSettings).url:
        return extract_events
    from services.extractor.llm.choice import reader_of

    return reader_of(load(ExtractorSettings), _tell)


def _tell(report: Report) -> None:
    """Say on stderr what became of asking the model."""
    error = f" ({report.error}); the rules alone" if report.error else ""
    left_out = ", ".join(f"{times} {reason}" for reason, times in sorted(report.dropped.items()) if times)
    print(
        f"govwire: model: {report.outcome}{error}; {report.new} events of its own, {report.known} that the rules have"
        f"{'; left out: ' + left_out if left_out else ''}; {report.prompt_tokens}+{report.answer_tokens} tokens",
        file=sys.stderr,
    )


def _explain(file: Path, url: str, content_type: str | None, reader: Callable[[CleanedArticle], list[Event]]) -> None:
    from rich.console import Console

    from services.cleaner import clean_page
    from services.commands.explanation import explain
    from services.commands.stored_pages import content_type_of, is_manifest, read_bytes, read_manifest

    if is_manifest(file):
        pages = [(page.read(), page.url, page.content_type) for page in read_manifest(file)]
    else:
        pages = [(read_bytes(file), url, content_type or content_type_of(file))]
    console = Console(force_terminal=True if not sys.stdout.isatty() else None)
    for body, address, kind in pages:
        article = clean_page(body, url=address, content_type=kind)
        console.rule(article.title or article.url or "")
        console.print(explain(article, reader(article)))


def _print_json(value: dict[str, Any], indent: int | None = None) -> None:
    # Unpaired surrogates cannot be written as UTF-8; JSON's escapes can carry them.
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        line = text.encode("utf-8")
    except UnicodeEncodeError:
        line = json.dumps(value, indent=indent).encode("ascii")
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def _counted(pages: Iterable[StoredPage], total: int) -> Iterator[StoredPage]:
    """The pages, with a progress bar on stderr where that is a terminal."""
    if not sys.stderr.isatty():
        yield from pages
        print(f"govwire: {total} pages done", file=sys.stderr)
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(pages, "pages", total, console=Console(stderr=True), transient=True)
