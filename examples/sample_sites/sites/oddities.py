"""Pages that ordinary rules trip over, and a server that does not always do what it is asked."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable, Mapping
from html import escape

from examples.sample_sites.answers import HTML, Answer, Behaviour, Site
from examples.sample_sites.articles import Article, articles_of
from examples.sample_sites.templates import fill

NAME = "oddities"
CENTRE = "质量服务中心"
OVERSIZE_BYTES = 24 << 20
"""More than a page may have, sent plainly."""
INFLATED_BYTES = 96 << 20
"""The same, hidden in a small compressed body."""
SLOW_SECONDS = 1.5


def address(article: Article) -> str:
    """Where the article stands."""
    return f"/a/{article.number}.{'txt' if 'plain' in article.manner else 'html'}"


def build(urls: Mapping[str, str]) -> Site:
    """The whole site."""
    del urls  # this site points to itself alone
    site = Site(NAME)
    articles = articles_of(NAME)
    for article in articles:
        site.answers[address(article)] = _article(article)
        if "moved" in article.manner:
            site.answers |= _moved(address(article))
    site.answers |= obstacles()
    links = [(MOVED if "moved" in a.manner else address(a), a.title, str(a.day)) for a in articles]
    links += [(path, title, "2025-06-03") for path, title in OBSTACLE_TITLES.items()]
    site.answers["/"] = site.answers["/index.html"] = Answer(_list(links).encode())
    site.answers["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /internal/\nCrawl-delay: 0.1\n", "text/plain")
    return site


OBSTACLE_TITLES = {
    "/o/challenge.html": "关于开展检验检测机构能力验证结果的通报",
    "/o/firewall.html": "关于公布年度质量提升示范点名单的通知",
    "/internal/minutes.html": "中心内部工作例会纪要（第十二期）",
    "/o/removed.html": "关于调整业务受理时间的公告",
    "/o/broken.html": "质量服务中心一季度业务数据公布",
    "/o/oversize.html": "质量服务中心历年公告合集在线阅读",
    "/o/inflated.html": "质量服务中心历年标准文本合集在线阅读",
    "/o/charset.html": "质量服务中心历史公告档案（旧系统）",
    "/o/binary": "质量服务中心检测软件更新包下载说明",
    "/o/loop.html": "质量服务中心网站改版期间公告查询办法",
    "/o/gone.html": "质量服务中心已撤回公告一则",
}
"""The pages of the list that are no articles, and how the list announces them."""

MOVED = "/o/moved.html"
"""Where an article stood before it moved, twice."""


def obstacles() -> dict[str, Behaviour]:
    """What stands in the way, by path."""
    minutes = "<html><body><h2>中心内部工作例会纪要</h2><p>此件仅供内部传阅。</p></body></html>"
    return {
        "/o/challenge.html": Answer(fill("oddities/challenge.html").encode(), HTML, 412, {"Server": "*****"}),
        "/o/firewall.html": Answer(fill("oddities/firewall.html").encode(), HTML, 200),
        "/internal/minutes.html": Answer(minutes.encode()),
        "/o/removed.html": Answer(fill("oddities/removed.html", centre=CENTRE).encode(), HTML, 200),
        "/o/broken.html": Answer(b"<html><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>", HTML, 502),
        "/o/oversize.html": lambda _: Answer(_long_page(OVERSIZE_BYTES)),
        "/o/inflated.html": Answer(_inflated(), HTML, headers={"Content-Encoding": "gzip"}),
        "/o/charset.html": Answer(_noise(4096, 7), "text/html; charset=x-old-system"),
        "/o/binary": Answer(_program(), None),
        "/o/loop.html": Answer(b"", HTML, 302, {"Location": "/o/loop.html?again"}),
        "/o/loop.html?again": Answer(b"", HTML, 302, {"Location": "/o/loop.html"}),
        "/o/gone.html": Answer("<html><body><h1>410</h1>该信息已撤回</body></html>".encode(), HTML, 410),
    }


def _moved(path: str) -> dict[str, Behaviour]:
    return {
        MOVED: Answer(b"", HTML, 301, {"Location": "/o/moved/again.html"}),
        "/o/moved/again.html": Answer(b"", HTML, 302, {"Location": path}),
    }


def _recovering(answer: Answer) -> Callable[[int], Answer]:
    failure = Answer("服务器内部错误".encode(), "text/plain; charset=utf-8", 500)
    return lambda visit: answer if visit else failure


def _noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


def _program() -> bytes:
    """Something like an executable: a magic number, then words with many zeros."""
    return b"\x7fELF\x02\x01\x01".ljust(64, b"\0") + b"".join(bytes((byte, 0, 0, 0)) for byte in _noise(2048, 11))


def _long_page(size: int) -> bytes:
    line = "<p>公告合集</p>\n".encode()
    return b"<html><body>" + line * (size // len(line)) + b"</body></html>"


def _inflated() -> bytes:
    packed = gzip.compress(_long_page(1 << 20), mtime=0)
    return packed * (INFLATED_BYTES >> 20)  # gzip members may follow one another (RFC 1952, 2.2)


def _article(article: Article) -> Behaviour:
    if "plain" in article.manner:
        lines = [article.title, *(p.text for p in article.paragraphs)]
        return Answer(("\n".join(lines) + "\n").encode(), "text/plain; charset=utf-8")
    codec, declared = ("big5", "big5") if "big5" in article.manner else ("utf-8", "utf-8")
    if "misdeclared" in article.manner:
        codec, declared = "gb18030", "utf-8"
    template = "oddities/traditional.html" if "big5" in article.manner else "oddities/article.html"
    page = fill(
        template,
        charset=declared,
        centre=CENTRE,
        title=escape(article.title),
        day=f"{article.day:%Y-%m-%d}",
        source=escape(article.source or ""),
        body=_table_body(article) if "table" in article.manner else _body(article),
    )
    content_type = "text/html" if codec != "utf-8" else HTML
    delay = SLOW_SECONDS if "slow" in article.manner else 0.0
    answer = Answer(page.encode(codec), content_type, delay=delay)
    return _recovering(answer) if "recovering" in article.manner else answer


def _body(article: Article) -> str:
    return "\n".join(f"<p>{escape(p.text)}</p>" for p in article.paragraphs)


def _table_body(article: Article) -> str:
    """The whole body as one table: rows of cells, prose in cells over the whole width."""
    width = max((len(p.cells) for p in article.paragraphs), default=1)
    rows = [
        "".join(f"<td>{escape(cell)}</td>" for cell in p.cells)
        if p.kind == "row"
        else f'<td colspan="{width}">{escape(p.text)}</td>'
        for p in article.paragraphs
    ]
    return f'<table class="grid" border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


def _list(links: list[tuple[str, str, str]]) -> str:
    entries = "\n".join(
        f'<li><span>{day}</span><a href="{path}">{escape(title)}</a></li>' for path, title, day in links
    )
    return fill("oddities/list.html", centre=CENTRE, entries=entries)
