"""Tells how many of the events of told articles are found.

    make bench-events
    .venv/bin/python -m bench.told [FILES…] [--part held-out] [--show missed]

What the articles say stands in bench/told/__init__.py, what counts as found in bench/told/scoring.py.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from bench.told import FOLDER, MalformedArticle, ToldArticle, developed, held_out, read
from bench.told.scoring import pairs, score_all
from schemas.events import EventType
from services.extractor import extract_events


def _show(articles: Iterable[ToldArticle], what: str) -> None:
    for each in articles:
        said = extract_events(each.article)
        matched = pairs(said, each.events)
        if what == "missed":
            missing = [e for j, e in enumerate(each.events) if j not in matched.values() and e.counts]
            for told in missing:
                words = ", ".join(f"{role} {wording.text}" for role, wording, due in told.arguments if due)
                print(f"{each.article.id}: {told.types[0]} {told.trigger.text}: {words}")
        else:
            extra = [e for i, e in enumerate(said) if i not in matched and e.type is not EventType.STATEMENT]
            for event in extra:
                words = ", ".join(f"{argument.role} {argument.span.text}" for argument in event.arguments)
                print(f"{each.article.id}: {event.type} {event.trigger.text}: {words}")


def main() -> None:
    """Score, and print a table; or show what was missed or made up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.txt")), metavar="FILE")
    parser.add_argument("--part", choices=("developed", "held-out"), help="only this part (default: both, apart)")
    parser.add_argument("--show", choices=("missed", "extra"), help="list these events of the developed part instead")
    options = parser.parse_args()
    try:
        read_files = [read(file) for file in options.files]
    except MalformedArticle as error:
        sys.exit(f"error: {error}")
    if options.show:
        for articles in read_files:
            _show(developed(articles), options.show)
        return
    print(
        "| part | articles | events told / found / said | event F1 | argument F1 | strict |\n|---|---|---|---|---|---|"
    )
    for part, take in (("developed", developed), ("held-out", held_out)):
        if options.part in (None, part):
            articles = [each for file in read_files for each in take(file)]
            total = score_all(articles)
            counts = f"{total.told:.0f} / {total.found:.0f} / {total.said:.0f}"
            figures = f"{total.events:.3f} | {total.arguments:.3f} | {total.strict:.3f}"
            print(f"| {part} | {len(articles)} | {counts} | {figures} |")


if __name__ == "__main__":
    main()
