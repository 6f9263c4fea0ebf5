"""Fuzzing of the cleaner: pages cut up and put together anyhow may neither raise, nor take long, nor break what an
article promises.

    make fuzz-clean ARGS="--seconds 600 --seed 7"

The pages are those of the sample sites, and the stored ones of `GOVWIRE_CORPUS` (or `../shared`) where they are at
hand. What breaks is printed once for each place, with the smallest page that was found to break it; the exit code is 1
then. `make fuzz` goes on from the bytes of pages and the code that they reach, this one from what pages are made of.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import product
from random import Random

from bench.fuzzing import altered, run
from bench.stored import CORPUS, STORED
from examples.sample_sites.sites import SITES, build_sites
from pages.decode import UnknownCharset, decode
from pages.written import layer_read
from schemas.articles import CleanedArticle
from services.cleaner import clean_page
from services.cleaner.repair.lost_bytes import tell_lost
from services.cleaner.visible import Visible, seen
from services.commands.stored_pages import pages_of

URL = "http://www.a.example/xw/202505/t20250512_1.html"
CONTENT_TYPES = ("text/html", "text/html; charset=gb2312", "text/plain")
"""As each of which a page is read."""
LARGEST = 60_000
"""Bytes of a page that is cut up: a large one has no more that is worth a cut."""
MARKS = [
    mark.encode()
    for mark in (
        "<br>", "<p>", "</p>", "<div>", "</div>", "<table><tr><td>", "</td></tr></table>", "<li>", "<h1>", "</h1>",
        "<b>", "<a href=x>", "</a>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#x3000;", "\n", "\\n",
        '{"', '":"', "来源：", "作者：", "发布时间：2025-03-12", "2025年", "（责任编辑：", "附件：", "一、", "1.", "|",
        "[", "]", "(jì)", "??", "？", "，", "。",
    )
]  # fmt: skip
"""What pages are read by."""
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""What no reader sees: controls, marks of direction, halves of characters."""
_SECONDS, _SECONDS_PER_KB = 0.5, 0.02
"""CPU time that a page may take, and more for each of its kilobytes."""
_LAYERS = 5
"""Escapes within escapes that a place is looked for through, and none."""


def sample_pages() -> Iterator[bytes]:
    """Every page of the sample sites."""
    for site in build_sites({name: f"http://{name}.example" for name in SITES}).values():
        for answer in site.answers.values():
            body = getattr(answer, "body", b"")
            if isinstance(body, bytes) and body:
                yield body


def stored_pages() -> Iterator[bytes]:
    """The stored pages that are no part of the project; none where they are not at hand."""
    if STORED:
        yield from (page.read() for page in pages_of(CORPUS))


def cut_up(pages: list[bytes], random: Random) -> bytes:
    """One of the pages, or its head and a stretch of it, with some of it gone, doubled, moved, or from another."""
    page = random.choice(pages)
    if random.random() < 0.6 and len(page) > 3000:
        begin = random.randrange(len(page) - 1500)
        page = page[: random.randrange(600)] + page[begin : begin + random.randrange(100, 8000)]
    for _ in range(random.randrange(15)):
        page = altered(page, pages, MARKS, random, longest=300) or b"<p>"
    return page


def check(page: bytes) -> None:
    """Clean a page as each type; raises what the cleaner raises (but for bytes that are no text), and `AssertionError`
    where the article breaks a promise."""
    for content_type in CONTENT_TYPES:
        try:
            article = clean_page(page, url=URL, content_type=content_type)
        except UnknownCharset:
            continue
        check_article(article)
        check_places(article, page, content_type)
        assert clean_page(page, url=URL, content_type=content_type) == article, "the same page gives another article"


def check_article(article: CleanedArticle) -> None:
    """What an article promises of itself: its paragraphs are its text, nothing of it is blank or invisible, the
    contract accepts it."""
    texts = [article.text[each.start : each.end] for each in article.paragraphs]
    assert "\n".join(texts) == article.text, "the paragraphs are not the text"
    assert all(text == text.strip() != "" for text in texts), "a paragraph has blanks around it, or nothing else"
    assert not INVISIBLE.search(f"{article.title}{article.text}"), "something is invisible"
    assert CleanedArticle.from_json(article.to_json()) == article, "the contract does not hold it"


def check_places(article: CleanedArticle, page: bytes, content_type: str) -> None:
    """Every paragraph as it came stands where it says, whatever stands between its characters; not asked of those with
    a bracket in which a tag may begin."""
    source = decode(page, content_type, tell_lost).text if article.paragraphs else ""
    for paragraph in article.paragraphs:
        start, end = paragraph.source_start, paragraph.source_end
        text = article.text[paragraph.start : paragraph.end]
        if start is None or end is None:
            continue
        assert 0 <= start < end <= len(source), "a place lies outside"
        came = {seen(text), seen(paragraph.original or text)}
        there = _shown(source[start:end])
        assert "<" in f"{text}{paragraph.original}" or any(_stands_in(a, b) for b, a in product(there, came)), (
            "a paragraph stands elsewhere"
        )


def _shown(stretch: str) -> Iterator[str]:
    """What may be seen of a stretch of a page: of its markup, of it as it stands, and of what it has as escapes."""
    for _ in range(_LAYERS):
        visible = Visible(stretch)
        while visible.more():
            pass
        yield visible.text
        yield seen(stretch)
        stretch = layer_read(stretch).text


def _stands_in(wanted: str, shown: str) -> bool:
    left = iter(shown)
    return all(char in left for char in wanted)


def check_with_time(page: bytes) -> None:
    """The same, and that no type takes longer than a page of its size may."""
    check(page)
    most = _SECONDS + _SECONDS_PER_KB * len(page) / 1024
    for content_type in CONTENT_TYPES:
        begun = time.process_time()
        try:
            clean_page(page, url=URL, content_type=content_type)
        except UnknownCharset:
            continue
        assert time.process_time() - begun < most, "a page takes too long"


if __name__ == "__main__":
    pages = [page for page in (*sample_pages(), *stored_pages()) if len(page) < LARGEST]
    run(__doc__, lambda random: cut_up(pages, random), check_with_time)
