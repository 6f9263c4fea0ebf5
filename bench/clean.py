"""The cleaner beside other extractors: text F1 and time a page, in one run on the same pages.

    make bench-clean MANIFEST=path/to/manifest.jsonl
    .venv/bin/python -m bench.clean MANIFEST.jsonl [--group gov] [--rounds 3] [--plot bench/out/clean.svg]

MANIFEST has a page a line: {id, file, url, page_type, gold: {text | paragraphs, optional_head}}; the part of the id
before "-" is its group, and so many first paragraphs may be left out as titles. Time is measured on every page, as
ratios to a bare Lexbor parse of the same bytes (selectolax); F1 (of character 4-grams, letters and Han characters
alone) where there is a gold text. Every extractor gets the page decoded in the way it would be by its own user: bytes
where it takes bytes, our decoded text otherwise.
"""

from __future__ import annotations

import argparse
import json
import logging
import re
import statistics
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from pages.decode import decode
from services.cleaner import clean_page
from services.commands.stored_pages import read_bytes

Extractor = Callable[[bytes, str, str], str]
"""Body, decoded text, URL → main text."""

REFERENCE = "lexbor parse"
OURS = "govwire"


@dataclass
class Result:
    """What one extractor did."""

    seconds: dict[str, float] = field(default_factory=dict)
    f1: dict[str, float] = field(default_factory=dict)
    errors: int = 0


def extractors() -> dict[str, Extractor]:
    """Those that are installed; the others are named on stderr with the command that brings them."""
    found: dict[str, Extractor] = {REFERENCE: _parse_only, OURS: _govwire}
    for name, build in (
        ("trafilatura", _trafilatura),
        ("readability", _readability),
        ("resiliparse", _resiliparse),
        ("gne", _gne),
    ):
        try:
            found[name] = build()
        except ImportError as missing:
            print(f"{name} is left out ({missing}): make setup-bench", file=sys.stderr)
    return found


def _parse_only(body: bytes, text: str, url: str) -> str:
    LexborHTMLParser(body)
    return ""


def _govwire(body: bytes, text: str, url: str) -> str:
    return clean_page(body, url=url, content_type=None).text


def _trafilatura() -> Extractor:
    import trafilatura

    def extract(body: bytes, text: str, url: str) -> str:
        document = trafilatura.bare_extraction(body, url=url or None, with_metadata=True, include_comments=False)
        return str((document.text if document is not None else None) or "")

    return extract


def _readability() -> Extractor:
    from readability import Document

    def extract(body: bytes, text: str, url: str) -> str:
        summary = Document(text).summary(html_partial=True)
        tree = LexborHTMLParser(summary)
        return tree.body.text(separator="\n") if tree.body else ""

    return extract


def _resiliparse() -> Extractor:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def extract(body: bytes, text: str, url: str) -> str:
        return str(extract_plain_text(HTMLTree.parse(text), main_content=True))

    return extract


def _gne() -> Extractor:
    from gne import GeneralNewsExtractor

    extractor = GeneralNewsExtractor()

    def extract(body: bytes, text: str, url: str) -> str:
        return str(extractor.extract(text).get("content") or "")

    return extract


def grams(text: str, n: int = 4) -> Counter[str]:
    """Character n-grams of the letters, digits and Han characters, after NFKC, in lower case."""
    letters = re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).lower())
    return Counter(letters[i : i + n] for i in range(max(1, len(letters) - n + 1))) if letters else Counter()


def f1(prediction: str, gold: str) -> float:
    """Harmonic mean of precision and recall of n-grams; two empty texts agree."""
    predicted, wanted = grams(prediction), grams(gold)
    if not wanted:
        return float(not predicted)
    common = sum((predicted & wanted).values())
    return 2 * common / (sum(predicted.values()) + sum(wanted.values()))


def right_texts(gold: dict[str, Any]) -> list[str]:
    """The texts that are right for a page; none where nobody said."""
    if "paragraphs" not in gold:
        return [gold["text"]] if "text" in gold else []
    paragraphs = gold["paragraphs"]
    return ["\n".join(paragraphs[skipped:]) for skipped in {0, gold.get("optional_head") or 0}]


def measure(rows: list[dict[str, Any]], folder: Path, rounds: int) -> dict[str, Result]:
    """Run every extractor on every page; the best of the rounds counts, rounds of all extractors interleaved."""
    chosen = extractors()
    results = {name: Result() for name in chosen}
    for number, row in enumerate(rows, 1):
        body = read_bytes(folder / row["file"])
        text = decode(body, row.get("content_type")).text
        gold = row.get("gold", {})
        wanted = right_texts(gold)
        for turn in range(rounds):
            for name, extract in chosen.items():
                started = time.perf_counter()
                try:
                    extract(body, text, row["url"])
                except Exception:
                    results[name].errors += turn == 0
                spent = time.perf_counter() - started
                best = results[name].seconds.get(row["id"], spent)
                results[name].seconds[row["id"]] = min(best, spent)
            if turn == 0 and sys.stderr.isatty():
                print(f"\r{number}/{len(rows)}", end="", file=sys.stderr)
        if wanted and row["page_type"] == "article":
            for name, extract in chosen.items():
                if name != REFERENCE:
                    try:
                        found = extract(body, text, row["url"])
                        results[name].f1[row["id"]] = max(f1(found, right) for right in wanted)
                    except Exception:
                        results[name].f1[row["id"]] = 0.0
    return results


def table(results: dict[str, Result], rows: list[dict[str, Any]]) -> str:
    """The results in Markdown."""
    groups = sorted({row["id"].split("-")[0] for row in rows if results[OURS].f1.get(row["id"]) is not None})
    reference = results[REFERENCE].seconds
    head = ["extractor", "ms a page (median)", "× Lexbor parse (median)", "errors", *(f"F1 {g}" for g in groups)]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for name, result in results.items():
        ratio = statistics.median(seconds / reference[page] for page, seconds in result.seconds.items())
        cells = [name, f"{1000 * statistics.median(result.seconds.values()):.2f}", f"{ratio:.1f}", str(result.errors)]
        for group in groups:
            values = [value for page, value in result.f1.items() if page.startswith(group + "-")]
            cells.append(f"{statistics.mean(values):.3f} ({len(values)})" if values else "")
        lines.append("| " + " | ".join(cells) + " |")
    if "trafilatura" in results:
        total = {name: sum(result.seconds.values()) for name, result in results.items()}
        lines.append(
            f"\ntrafilatura with metadata takes {total['trafilatura'] / total[OURS]:.1f} × the time of govwire."
        )
    return "\n".join(lines)


def plot(results: dict[str, Result], path: Path) -> None:
    """Time against F1, one point an extractor."""
    import matplotlib

    matplotlib.use("svg" if path.suffix == ".svg" else "agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4.5))
    for name, result in results.items():
        if result.f1:
            x = 1000 * statistics.median(result.seconds.values())
            y = statistics.mean(result.f1.values())
            axes.scatter(x, y, s=60, color="tab:red" if name == OURS else "tab:blue")
            axes.annotate(name, (x, y), textcoords="offset points", xytext=(8, 4))
    axes.axvline(
        1000 * statistics.median(results[REFERENCE].seconds.values()), color="grey", linestyle=":", label=REFERENCE
    )
    axes.set_xscale("log")
    axes.set_xlabel("ms a page (median, log)")
    axes.set_ylabel("F1 of character 4-grams")
    axes.legend()
    figure.tight_layout()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--group", default="", help="only pages whose id starts so")
    parser.add_argument("--rounds", type=int, default=3, help="times each page is measured (default 3)")
    parser.add_argument("--plot", type=Path, help="also draw time against F1 into this file (.svg or .png)")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    lines = arguments.manifest.read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, filter(str.strip, lines)) if row["id"].startswith(arguments.group)]
    results = measure(rows, arguments.manifest.parent, arguments.rounds)
    print(f"\n{len(rows)} pages, best of {arguments.rounds} rounds\n")
    print(table(results, rows))
    if arguments.plot:
        plot(results, arguments.plot)


if __name__ == "__main__":
    main()
