"""Fuzzing of the extractor: articles cut up and put together anyhow may neither raise nor break what events promise.

    make fuzz-extract ARGS="--seconds 600"

The pieces are those of the told articles (bench/told). What breaks is printed once for each
place, with the smallest text that was found to break it; the exit code is 1 then.
"""

from __future__ import annotations

from itertools import pairwise
from random import Random

from bench.fuzzing import altered, run
from bench.told import FOLDER, as_article, developed, read
from schemas.articles import CleanedArticle
from schemas.events import Event
from services.extractor import extract_events
from services.extractor.confidence import is_sure

MARKS = "，。、；：？！“”（）《》\n 0123456789月日年等的在由与和将已"


def cut_up(texts: list[str], random: Random) -> str:
    """A stretch of one of the texts, with some of it taken away, doubled, moved, or from another."""
    whole = random.choice(texts)
    start = random.randrange(max(1, len(whole) - 50))
    text = whole[start : start + random.randrange(20, 900)]
    for _ in range(random.randrange(12)):
        text = altered(text, texts, MARKS, random, longest=30)
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
        assert is_sure(event, article.text), "too unsure"
        assert event.confidence <= 1, "nobody is so sure"
        assert event.sub_event_of is None or event.sub_event_of in ids, "a part of what is not there"
        assert event.sub_event_of != event.id, "a part of itself"
        filled = sorted((each.role, each.span.start, each.span.end) for each in event.arguments)
        for (role, _, end), (following, start, _) in pairwise(filled):
            assert role != following or end <= start, "characters fill a role twice"


if __name__ == "__main__":
    texts = [each.article.text for file in sorted(FOLDER.glob("*.txt")) for each in developed(read(file))]
    run(__doc__, lambda random: cut_up(texts, random), lambda text: check(as_article(text, "a", "2025-05-13")))
