"""Republishes written articles as mirrors do, and counts what the cleaner makes of them.

    make bench-mirrors
    .venv/bin/python -m bench.mirrors [FILES…] [--pages 700] [--seed 1] [--only PIECE…] [--show]

A page is made of an article (bench/told) and one piece of each axis: lines `above`, a `byline`, lines `below`
(bench/mirrors/around.py), what stands `within` them (within.py), the `form` that it is written down in (forms/), and
the `dirt` on its characters (dirt.py). Pieces are drawn at random, the same for the same seed. Title, day, source and
paragraphs should come out as they were, and the extractor should tell of the page what it tells of the article. A row
says of the pages with a piece how many went wrong; what a piece is guilty of stands out from the other rows of its
axis. Below dirt that loses characters no text can be whole: characters lost or made up, and events lost, are its
measure.
"""

from __future__ import annotations

import argparse
import difflib
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.comparing import Lost, share
from bench.mirrors.page import Story
from bench.mirrors.republish import AXES, republished
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
from bench.told.scoring import pairs
from schemas.articles import CleanedArticle
from schemas.events import Event, EventType
from services.cleaner import clean_page
from services.extractor import extract_events

_COLUMNS = ("工作动态", "新闻资讯", "要闻", "国内新闻", "行业新闻", "市场监管", "热点", "社会")
_SITES = ("华夏质量信息网", "东方资讯在线", "江淮新闻网", "检测圈", "标准资讯", "南方信息港")
_SOURCES = ("中国质量新闻网", "市场监管总局", "新华社", "中国市场监管报", "江城日报", "省市场监督管理局", "云岭晚报")
_DATELINE = 40
"""Characters at the beginning and the end of a text in which it says itself where it is from."""
_FORMS = dict.fromkeys(map(ord, "“”‘’「」『』〝〞'`"), '"') | str.maketrans("〈〉<>«»", "《》《》《》")
_PIECES = [name for axis in AXES.values() for name in axis]


@dataclass
class Count(Lost):
    """What became of pages: of how many which field came out otherwise, and what of the events is told."""

    pages: int = 0
    title: int = 0
    day: int = 0
    source: int = 0
    text: int = 0
    characters: int = 0
    off: int = 0
    """Characters lost or made up."""


def story_of(article: CleanedArticle, others: Sequence[str], random: Random) -> Story:
    """The article as a story: what it does not say itself is made up."""
    paragraphs = tuple(article.text.split("\n"))[1:]
    day = (
        article.published_at
        or f"20{random.randrange(15, 26)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"
    )[:10]
    return Story(
        title=article.title or "",
        day=day,
        time=f"{random.randrange(8, 22):02}:{random.randrange(60):02}",
        source=article.source or random.choice(_SOURCES),
        paragraphs=paragraphs,
        column=random.choice(_COLUMNS),
        site=random.choice(_SITES),
        others=tuple(random.sample(others, 12)),
    )


def measure(article: ToldArticle, names: dict[str, str], others: Sequence[str], random: Random) -> Count:
    """Republish an article in these pieces, clean it, and compare."""
    story = story_of(article.article, others, random)
    page = republished(story, names, random)
    cleaned = clean_page(page.body, content_type=page.content_type)
    day = story.day if "day" in page.tells else None
    source = story.source if "source" in page.tells else None
    days = [day or "", story.day] if page.spare else [day or ""]
    wanted = [_plain(each) for each in story.paragraphs]
    got = [_plain(each) for each in cleaned.text.split("\n")]
    titled = got[0] == _plain(cleaned.title or "")
    spare = {_plain(line): _plain(counted) for line, counted in page.spare.items()}
    got = [counted for line in got[titled:] if (counted := spare.get(line, line))]
    differing = list(_differing("\n".join(wanted), "\n".join(got)))
    count = Count(
        pages=1,
        title=_plain(cleaned.title or "") != _plain(story.title),
        day=(cleaned.published_at or "")[:10] not in days,
        source=not _is_source(cleaned.source, story, source, list(page.spare)),
        text=got != wanted,
        characters=sum(map(len, wanted)),
        off=sum(max(len(one), len(other)) for one, other in differing),
    )
    where = f"{article.article.id} {' '.join(names.values())}"
    if count.title:
        count.shown.append(f"{where} title: {story.title!r} is {cleaned.title!r}")
    if count.day:
        count.shown.append(f"{where} day: {day} is {cleaned.published_at}")
    if count.source:
        count.shown.append(f"{where} source: {source!r} is {cleaned.source!r}")
    count.shown += [f"{where} text: {one!r} is {other!r}" for one, other in differing[:4]]
    _compare(extract_events(_whole(story, day, source, titled)), extract_events(cleaned), count, where)
    return count


def _is_source(named: str | None, story: Story, told: str | None, spare: Sequence[str]) -> bool:
    """Whether a page's source is what it tells, or where it tells none what the text does: 新华社某地3月2日电."""
    if told is not None:
        return _plain(named or "") == _plain(told)
    says = [story.paragraphs[0][:_DATELINE], story.paragraphs[-1][-_DATELINE:], *spare]
    return named is None or any(named in line for line in says)


def _whole(story: Story, day: str | None, source: str | None, titled: bool) -> CleanedArticle:
    """The article without any dirt; the title of a page of HTML is no part of its text."""
    article = as_article("\n".join([story.title, *story.paragraphs]), "", day, source)
    if titled:
        return article
    cut = len(story.title) + 1
    rest = [p.model_copy(update={"start": p.start - cut, "end": p.end - cut}) for p in article.paragraphs[1:]]
    return article.model_copy(update={"text": article.text[cut:], "paragraphs": rest})


def _compare(clean: Sequence[Event], said: Sequence[Event], count: Count, where: str) -> None:
    wanted = [
        ToldEvent(
            (event.type,),
            "core",
            Wording(_plain(event.trigger.text)),
            [(each.role, Wording(_plain(each.span.text)), True) for each in event.arguments],
        )
        for event in clean
        if event.type is not EventType.STATEMENT
    ]
    found = {j: said[i] for i, j in pairs(said, wanted).items()}
    for j, event in enumerate(wanted):
        count.compare(event, found.get(j), where, _plain)


def _plain(text: str) -> str:
    """Without what mirrors change and readers do not see: width, spaces, the form of marks around names."""
    return "".join(unicodedata.normalize("NFKC", text).split()).translate(_FORMS)


def _differing(one: str, other: str) -> list[tuple[str, str]]:
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [(one[a:b], other[c:d]) for tag, a, b, c, d in blocks if tag != "equal"]


def main() -> None:
    """Republish articles, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.txt")), metavar="FILE")
    parser.add_argument("--pages", type=int, default=700, help="how many pages are made (default 700)")
    parser.add_argument("--seed", type=int, default=1, help="of the drawing of pieces (default 1)")
    parser.add_argument(
        "--only", nargs="+", choices=_PIECES, default=[], metavar="PIECE", help="of its axis this piece alone"
    )
    parser.add_argument("--show", action="store_true", help="list what went wrong")
    options = parser.parse_args()
    try:
        articles = [each for file in options.files for each in developed(read(file)) if each.article.title]
    except MalformedArticle as error:
        sys.exit(f"error: {error}")
    titles = [each.article.title or "" for each in articles]
    random = Random(options.seed)
    drawn = {axis: [n for n in pieces if n in options.only] or list(pieces) for axis, pieces in AXES.items()}
    counts = {name: Count() for name in _PIECES}
    total = Count()
    for number in range(options.pages):
        article = articles[number % len(articles)]
        names = {axis: random.choice(pieces) for axis, pieces in drawn.items()}
        count = measure(article, names, [t for t in titles if t != article.article.title], random)
        total += count
        for name in names.values():
            counts[name] += count
    if options.show:
        print("\n".join(total.shown))
    print("| piece | pages | title | day | source | text | characters off | events lost | arguments lost |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, count in [*counts.items(), ("all", total)]:
        if count.pages:
            wrong = [count.title, count.day, count.source, count.text]
            shares = [share(each, count.pages) for each in wrong]
            shares += [share(count.off, count.characters), share(count.lost, count.events)]
            print(f"| {name} | {count.pages} | {' | '.join(shares)} | {share(count.arguments_lost, count.arguments)} |")


if __name__ == "__main__":
    main()
