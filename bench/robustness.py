"""Says the same in other words, and counts which events are no longer told.

    make bench-robustness
    .venv/bin/python -m bench.robustness [FILES…] [--only NAME…] [--type TYPE] [--show]

A reporter who writes `国家质检总局4月27日召开新闻发布会` tells what one tells who begins with the day; so does a mirror
that lost the comma. Each rewording (bench/rewordings/) changes every place of an article where it can be used. What
is measured is what both the reader and the extractor tell of the article as it was written (bench/told): events, and
arguments in the reader's very words. `lost` are those of the changed sentences that the extractor no longer tells,
`extra` the events that it tells of the reworded article alone. None can be expected to lose nothing; what loses much
more than others do, or much more in one type of event, points to a rule that hangs on one way to say it.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.comparing import Lost, share
from bench.marks import REWORDINGS
from bench.rewordings import Edit, Rewording, Told
from bench.told import (
    FOLDER,
    MalformedArticle,
    ToldArticle,
    ToldEvent,
    Wording,
    as_article,
    developed,
    read,
)
from bench.told.scoring import EQUAL, pairs
from schemas.articles import UNRESTORABLE
from schemas.events import Event, EventType, Span
from services.extractor import extract_events


def agreed(article: ToldArticle) -> Told:
    """What the extractor tells of an article as its reader does."""
    said = extract_events(article.article)
    events = []
    for i, j in pairs(said, article.events).items():
        wanted = article.events[j].arguments
        kept = [
            each
            for each in said[i].arguments
            if any(each.role is role and words.meets(each.span.text) > EQUAL for role, words, _ in wanted)
        ]
        events.append(said[i].model_copy(update={"arguments": kept}))
    return Told(article, events, frozenset((event.type, event.trigger.text) for event in said))


@dataclass
class Count(Lost):
    """What became of the events of the changed sentences, and what is told besides."""

    extra: int = 0


def reword(told: Told, rewording: Rewording, random: Random) -> tuple[str, list[Edit]]:
    """The text in other words, and what was changed in it, in order and without overlaps."""
    edits, text, done = list[Edit](), "", 0
    for edit in sorted(set(rewording(told, random))):
        if edit.start >= done:
            text += told.text[done : edit.start] + edit.text
            edits.append(edit)
            done = edit.end
    return text + told.text[done:], edits


def expected(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """The characters of a span in the reworded text; a span that is moved as a whole stays what it is."""
    words, done = "", start
    for edit in edits:
        inserted_within = edit.start == edit.end and start < edit.start < end
        if inserted_within or (start <= edit.start < edit.end <= end):
            words += text[done : edit.start] + edit.text
            done = edit.end
    return words + text[done:end]


def measure(told: Told, name: str) -> dict[EventType, Count]:
    """Reword an article, and count what is lost, by type."""
    text, edits = reword(told, REWORDINGS[name], Random(told.article.article.id + name))
    if not edits:
        return {}
    article = told.article.article
    varied = as_article(text, article.id, article.published_at, article.source)
    if any(edit.text == "?" for edit in edits):  # as the cleaner says of a page that lost characters
        varied.flags.append(UNRESTORABLE)
    said = extract_events(varied)
    wanted = [_reworded(event, told.text, edits) for event in told.events]
    matched = pairs(said, wanted)
    found = {j: said[i] for i, j in matched.items()}
    counts = defaultdict[EventType, Count](Count)
    for j, event in enumerate(told.events):
        start, end = told.sentence(event.trigger.start)
        if edits[0].start == 0 or any(start <= edit.start <= end for edit in edits):
            at = text.find(wanted[j].trigger.text)
            counts[event.type].compare(wanted[j], found.get(j), text[max(0, at - 60) : at + 80])
    for i, event in enumerate(said):
        new = i not in matched and (event.type, event.trigger.text) not in told.said
        if new and event.type is not EventType.STATEMENT:
            where = text[max(0, event.trigger.start - 50) :][:120]
            counts[event.type] += Count(extra=1, shown=[f"{event.type} {event.trigger.text} extra: {where!r}"])
    return counts


def _reworded(event: Event, text: str, edits: Sequence[Edit]) -> ToldEvent:
    def wording(span: Span) -> Wording:
        return Wording(expected(text, span.start, span.end, edits), (span.text,))

    arguments = [(each.role, wording(each.span), True) for each in event.arguments]
    return ToldEvent((event.type,), "core", wording(event.trigger), arguments)


def main() -> None:
    """Reword every article in each way, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.txt")), metavar="FILE")
    parser.add_argument("--only", nargs="+", choices=REWORDINGS, metavar="NAME", help="only these rewordings")
    parser.add_argument("--type", type=EventType, help="only events of this type")
    parser.add_argument("--show", action="store_true", help="list what is lost and what is told besides")
    options = parser.parse_args()
    try:
        articles = [agreed(each) for file in options.files for each in developed(read(file))]
    except MalformedArticle as error:
        sys.exit(f"error: {error}")
    print("| rewording | events | lost | arguments | lost | extra |\n|---|---|---|---|---|---|")
    for name in options.only or REWORDINGS:
        counts = [
            count for told in articles for type_, count in measure(told, name).items() if options.type in (None, type_)
        ]
        total = sum(counts, Count())
        print(
            f"| {name} | {total.events} | {share(total.lost, total.events)} "
            f"| {total.arguments} | {share(total.arguments_lost, total.arguments)} | {total.extra} |",
            flush=True,
        )
        if options.show:
            print("\n".join(total.shown))


if __name__ == "__main__":
    main()
