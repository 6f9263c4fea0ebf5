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
        metavar="FILE|MANIFEST.jsonl|DIR",
        help="A page (HTML or text, also gzipped; `-`: standard input), a manifest with one JSON row a page: "
        "`{id, file, url, content_type?}`, file relative to the manifest, or a folder of pages.",
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
    line a row, with the row's id as `id` and the article's own as `article_id`; a folder a line a page, with its
    path as `id`. A page that cannot be read gives `{"id", "error"}`, and the exit code is 1 after all are done.

    \b
    Examples:
      govwire clean page.html --url https://www.example.gov.cn/a/1.html
      curl -s URL | govwire clean - --url URL | jq .title
      govwire clean corpus/manifest.jsonl > articles.jsonl
    """

    def shown(article: CleanedArticle, name: str | None) -> dict[str, Any]:
        row = article.model_dump(mode="json")
        return row if name is None else {**row, "id": name, "article_id": article.id}

    _print_pages(file, url, content_type, shown)


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
    that GOVWIRE_LLM_URL may name; stderr says what came of it. A manifest gives one line a row, with the row's id, a
    folder one a page, with its path as id; a page that cannot be read gives `{"id", "error"}`, and the exit code is 1
    after all are done.

    \b
    Examples:
      govwire extract page.html | jq '.events[] | {type, trigger: .trigger.text}'
      govwire extract page.html --explain | less -R
      govwire extract seeds/manifest.jsonl > events.jsonl
      GOVWIRE_LLM_URL=http://127.0.0.1:11434/v1 GOVWIRE_LLM_MODEL=NAME govwire extract page.html
    """
    reader = _reader()

    def found(article: CleanedArticle, name: str | None) -> dict[str, Any]:
        events = [event.model_dump(mode="json") for event in reader(article)]
        return {"id": name or article.id, "article": article.model_dump(mode="json"), "events": events}

    def explanation(article: CleanedArticle, name: str | None) -> str:
        from services.commands.explanation import explain

        return explain(article, reader(article), name)

    _print_pages(file, url, content_type, explanation if explained else found, for_people=explained)


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
    shown: Callable[[CleanedArticle, str | None], dict[str, Any] | str],
    *,
    for_people: bool = False,
) -> None:
    """Print what is shown of an article (with its page's name where there are many): JSON, or text for people."""
    from pages.decode import UnknownCharset
    from services.cleaner import clean_page
    from services.commands.stored_pages import PageUnreadable, content_type_of, is_manifest, pages_of, read_bytes

    if not is_manifest(file) and not file.is_dir():
        try:
            article = clean_page(read_bytes(file), url=url, content_type=content_type or content_type_of(file))
        except UnknownCharset as error:
            raise PageUnreadable(f"{file}: {error}") from None
        _print(shown(article, None), indent=2 if sys.stdout.isatty() else None)
        return
    pages = list(pages_of(file))
    failed = 0
    for page in _counted(pages, len(pages)):
        try:
            article = clean_page(page.read(), url=page.url, content_type=content_type or page.content_type)
            output = shown(article, page.id)
        except Exception as error:  # one page must not keep the others from being done
            failed += 1
            output = {"id": page.id, "error": f"{type(error).__name__}: {error}"}
            print(f"govwire: {page.id}: {output['error']}", file=sys.stderr)
            if for_people:
                continue
        _print(output)
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


def _print(value: dict[str, Any] | str, indent: int | None = None) -> None:
    if isinstance(value, str):
        sys.stdout.write(value)
        sys.stdout.flush()
        return
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
