"""The extractor's speed and memory, beside simpler work on the same text in the same run.

    make bench-extract MANIFEST=path/to/manifest.jsonl
    .venv/bin/python -m bench.extract MANIFEST.jsonl [--rounds 5]

MANIFEST has a page a line: {id, file, url, content_type?}. Pages are cleaned first, outside of the measurement. Time is
that of the CPU for each 1,000 characters of text, best of the rounds; what is loaded is kept from the garbage
collector, as in the workers of a service. Memory is what importing and running the extractor adds to a process that has
cleaned the pages already.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from schemas.articles import CleanedArticle, PageType
from services.cleaner import clean_page
from services.commands.stored_pages import read_bytes

# The reference: what any rule system on `re` does at least, an alternation of a few dozen words over the text.
REFERENCE = "one pass of re over 40 words"
_WORDS = re.compile(
    "召开|举行|举办|签署|签订|印发|发布|出台|启动|开展|检查|查处|抽查|召回|征集|申报|授予|表彰|认定|成立|揭牌|"
    "培训|讲座|调研|走访|考察|竞赛|比武|评选|排名|帮扶|完成|实现|任命|当选|表示|指出|强调|要求|介绍|认为|希望"
)


def read(manifest: Path) -> list[CleanedArticle]:
    """The manifest's pages, cleaned: those that are articles with a text."""
    articles = []
    for line in filter(str.strip, manifest.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        body = read_bytes(manifest.parent / row["file"])
        article = clean_page(body, url=row["url"], content_type=row.get("content_type"))
        if article.page_type is PageType.ARTICLE and article.text:
            articles.append(article)
    return articles


def measure(work: dict[str, Callable[[CleanedArticle], object]], articles: list[CleanedArticle], rounds: int) -> None:
    """Print a table of milliseconds for each 1,000 characters; rounds of all kinds of work are interleaved."""
    best: dict[str, list[float]] = {name: [float("inf")] * len(articles) for name in work}
    for _ in range(rounds):
        for number, article in enumerate(articles):
            for name, function in work.items():
                started = time.process_time()
                function(article)
                best[name][number] = min(best[name][number], time.process_time() - started)
    lengths = [len(article.text) for article in articles]
    reference = sum(best[REFERENCE])
    print("| work | ms per 1,000 characters | slowest article | × reference |\n|---|---|---|---|")
    for name, seconds in best.items():
        per = [1e6 * s / length for s, length in zip(seconds, lengths, strict=True) if length >= 200]
        total = 1e6 * sum(seconds) / sum(lengths)
        times = sum(seconds) / reference
        print(f"| {name} | {total:.3f} (median {statistics.median(per):.3f}) | {max(per):.2f} | {times:.0f} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--rounds", type=int, default=5, help="times each article is measured (default 5)")
    arguments = parser.parse_args()
    articles = read(arguments.manifest)
    process = psutil.Process()
    before = process.memory_info().rss
    started = time.perf_counter()
    from services.extractor import extract_events
    from services.extractor.mentions import find_mentions

    events = [extract_events(article) for article in articles]
    first = time.perf_counter() - started
    added = process.memory_info().rss - before
    characters = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {characters:,} characters, {sum(map(len, events)):,} events")
    print(f"import and first round: {first:.2f} s, {added / 2**20:.0f} MiB more than before\n")
    gc.freeze()
    measure(
        {
            REFERENCE: lambda article: _WORDS.findall(article.text),
            "mentions": find_mentions,
            "mentions and events": extract_events,
        },
        articles,
        arguments.rounds,
    )


if __name__ == "__main__":
    main()
