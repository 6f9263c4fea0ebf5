"""Fuzzing of the extractor: articles cut up and put together anyhow may neither raise nor break what events promise.

    make fuzz-extract ARGS="--seconds 600"

The pieces are those of the told articles (bench/told.py). What breaks is printed with its text and its traceback, each
place once; the exit code is 1 then. The same seed makes the same texts.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from itertools import pairwise
from random import Random

from bench.told import FOLDER, as_article, developed, read
from schemas.articles import CleanedArticle
from schemas.events import Event
from services.extractor import extract_events
from services.extractor.confidence import LEAST_SURE

MARKS = "，。、；：？！“”（）《》\n 0123456789月日年等的在由与和将已"


def cut_up(texts: list[str], random: Random) -> str:
    """A stretch of one of the texts, with some of it taken away, doubled, moved, or from another."""
    whole = random.choice(texts)
    start = random.randrange(max(1, len(whole) - 50))
    text = whole[start : start + random.randrange(20, 900)]
    for _ in range(random.randrange(12)):
        at = random.randrange(len(text) + 1)
        to = min(len(text), at + random.randrange(1, 9))
        other = random.choice(texts)
        begin = random.randrange(len(other))
        text = random.choice(
            (
                text[:at] + text[to:],
                text[:at] + random.choice(MARKS) + text[at:],
                text[:to] + text[at:],
                text[:at] + other[begin : begin + random.randrange(1, 30)] + text[at:],
                text[at:] + text[:at],
                text[:to],
            )
        )
    return text if text.strip() else "，"


def check(article: CleanedArticle) -> None:
    """Extract the events of an article; raises `AssertionError` where they break a promise (spans verbatim, ids unique,
    the contract accepts them, no characters fill a role twice), and what the extractor raises."""
    events = extract_events(article)
    ids = [event.id for event in events]
    assert len(set(ids)) == len(ids), "two events have one id"
    for event in events:
        for span in (event.trigger, *event.evidence, *(each.span for each in event.arguments)):
            assert 0 <= span.start < span.end <= len(article.text), "a span lies outside"
            assert article.text[span.start : span.end] == span.text, "a span is not verbatim"
        assert event.evidence, "an event has no evidence"
        assert Event.from_json(event.to_json()) == event, "the contract does not hold it"
        assert LEAST_SURE <= event.confidence <= 1, "nobody is so sure"
        assert event.sub_event_of is None or event.sub_event_of in ids, "a part of what is not there"
        assert event.sub_event_of != event.id, "a part of itself"
        filled = sorted((each.role, each.span.start, each.span.end) for each in event.arguments)
        for (role, _, end), (following, start, _) in pairwise(filled):
            assert role != following or end <= start, "characters fill a role twice"


def main() -> None:
    """Try texts until the time is up."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=float, default=300, help="how long (default 300)")
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    texts = [each.article.text for file in sorted(FOLDER.glob("*.txt")) for each in developed(read(file))]
    random, broken, tried = Random(asked.seed), set[str](), 0
    end = time.monotonic() + asked.seconds
    while time.monotonic() < end:
        text = cut_up(texts, random)
        tried += 1
        try:
            check(as_article(text, "a", "2025-05-13"))
        except Exception as error:  # whatever it is, it is what is looked for
            place = traceback.extract_tb(error.__traceback__)[-1]
            if (where := f"{type(error).__name__}: {error}, {place.filename}:{place.lineno}") not in broken:
                broken.add(where)
                print(f"{where}\n{text!r}\n{traceback.format_exc()}", flush=True)
    print(f"{tried} texts, {len(broken)} places that break")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
