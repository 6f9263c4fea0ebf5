"""What the cleaner spends on pages that are made to keep it busy: CPU milliseconds a megabyte, and what was cut.

    make bench-hostile ARGS="--megabytes 1 5 --rounds 2"

Each page is one piece of markup over and over, with a number in each, below an ordinary headline. Times are told beside
a bare Lexbor parse of the same bytes (selectolax).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TypeVar

from selectolax.lexbor import LexborHTMLParser

from pages.decode import decode
from services.cleaner import clean_page

TITLE = "全市计量检定工作会议召开"
SENTENCE = "各区要按计划完成第{0}批计量器具的检定，并把结果报送市局备案。"
URL = "http://www.a.example/art/2025/5/12/art_17_2301.html"
Result = TypeVar("Result")
PIECES = {
    "paragraphs": f"<p>{SENTENCE}</p>",
    "paragraphs, short": "<p>第{0}项</p>",
    "one paragraph": SENTENCE,
    "lines, parted by br": f"{SENTENCE}<br>",
    "lines, short": "第{0}项<br>",
    "br alone": "<br>",
    "items of a list": f"<ul><li>{SENTENCE}</li></ul>",
    "lists in lists": f"<ul><li>{SENTENCE}<ul><li>{SENTENCE}<ul><li>第{{0}}项</li></ul></li></ul></li></ul>",
    "lists, never closed": f"<ul><li>{SENTENCE}",
    "cells, small": "<table><tr><td>{0}</td><td>某所</td><td>合格</td><td>{0}</td></tr></table>",
    "cells, large": f"<table><tr><td>{SENTENCE}</td><td>{SENTENCE}</td></tr></table>",
    "divs": f"<div>{SENTENCE}</div>",
    "divs, empty": "<div></div>",
    "headings": "<h2>关于第{0}批器具检定的报告</h2>",
    "bold words": f"<p><strong>关于第{{0}}批器具的检定，</strong><b>{SENTENCE}</b></p>",
    "links": "<a href=/art/{0}.html>关于第{0}批器具的公告</a>",
    "links in paragraphs": f"<p>{SENTENCE}<a href=/art/{{0}}.html>第{{0}}批</a></p>",
    "pictures": "<p><img src=/p/{0}.jpg></p>",
    "dates": "<p>2025-05-12 10:{0}</p>",
    "editors": "<p>编辑：张三 来源：某报{0}</p>",
    "headings of links": f"<p>{SENTENCE}</p><p>相关链接</p>",
    "choices of a form": "<option value={0}>第{0}区</option>",
    "comments": "<!-- {0} -->",
    "spans": "<span>字</span>",
}


def megabytes(piece: str, size: float) -> str:
    """A page of so many megabytes that repeats a piece."""
    parts: list[str] = []
    left = size * 1e6
    for number in count():
        parts.append(piece.format(number))
        left -= len(parts[-1].encode())
        if left <= 0:
            break
    body = "".join(parts)
    body = f"<select>{body}</select><p>{SENTENCE * 3}</p>" if piece.startswith("<option") else body
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{body}</div></body></html>"


def bodies(size: float) -> dict[str, bytes]:
    """A page of each kind, of so many megabytes."""
    prose = megabytes(PIECES["paragraphs"], size)
    utf8 = prose.encode()
    lines = prose.split("<div>")[1].replace("</p>", "\n").replace("<p>", "")
    made = {name: megabytes(piece, size).encode() for name, piece in PIECES.items()}
    return made | {
        "plain text": f"{TITLE}\n{lines}".encode(),
        "plain text, one line": lines.replace("\n", "").encode(),
        "fields of a record, never closed": ("<date>" * int(size * 1e6 / 6)).encode(),
        "data of a feed, never closed": ("<item>" + "<![CDATA[" * int(size * 1e6 / 9)).encode(),
        "preformatted": megabytes(SENTENCE + "\n", size).replace("<div>", "<pre>", 1).encode(),
        "UTF-8 read as GBK": utf8.decode("gb18030", "ignore").encode(),
        "UTF-8 read as Latin-1": utf8.decode("latin-1").encode(),
        "a byte in a thousand lost": b"".join(utf8[at : at + 999] for at in range(0, len(utf8), 1000)),
        "a byte lost beside one long line of script": utf8[: 10**5] + b"\xe8<script>" + b"a=1;" * int(size * 225_000),
    }


def measured(work: Callable[[], Result], rounds: int) -> tuple[float, Result]:
    """CPU milliseconds of the fastest of some rounds, and what came out."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        result = work()
        times.append(time.process_time() - begun)
    return 1000 * min(times), result


def _parse(body: bytes) -> LexborHTMLParser:
    return LexborHTMLParser(decode(body).text)


def main() -> None:
    """Measure every kind in every size and print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--megabytes", type=float, nargs="+", default=[1, 5])
    options.add_argument("--rounds", type=int, default=2)
    asked = options.parse_args()
    clean_page(megabytes(SENTENCE, 0.01).encode(), url=URL)  # what is read once
    print("| page | MB | ms a MB | × Lexbor parse | cut |\n|---|---|---|---|---|")
    for size in asked.megabytes:
        for name, body in bodies(size).items():
            ours, article = measured(partial(clean_page, body, url=URL), asked.rounds)
            bare, _ = measured(partial(_parse, body), 1)
            cut = next((f[5:] for f in article.flags if f.startswith("cut:")), "")
            print(f"| {name} | {size:g} | {ours / size:.0f} | {ours / bare:.1f} | {cut} |", flush=True)


if __name__ == "__main__":
    main()
