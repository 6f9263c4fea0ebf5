"""A portal that copies others' news: traditional characters with readings between them, bodies twice, lists of the day,
disclaimers, a feed. Pages are made on demand: no validators at all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from email.utils import format_datetime
from html import escape

from examples.sample_sites.answers import HTML, Answer, Site
from examples.sample_sites.articles import Article, articles_of, read_articles
from examples.sample_sites.dirt import choose_readings, make_traditional, soil
from examples.sample_sites.sites import bulletin, county, ministry
from examples.sample_sites.templates import fill

NAME = "mirror"
TITLE = "质量安全资讯网"
PER_PAGE = 8
SEED = 520
_ORIGINALS = {"ministry": ministry.address, "county": county.address, "bulletin": bulletin.address}


def address(article: Article) -> str:
    """Where the article stands."""
    return f"/news/show-{article.number}.html"


def build(urls: Mapping[str, str]) -> Site:
    """The whole site; reprints link to their originals by `urls`."""
    site = Site(NAME)
    articles = articles_of(NAME)
    for article in articles:
        site.answers[address(article)] = Answer(_page(article, articles, urls).encode())
    count = -(-len(articles) // PER_PAGE)
    for page in range(1, count + 1):
        answer = Answer(_list(articles, page, count).encode())
        site.answers[f"/news/list-1-{page}.html"] = answer
        if page == 1:
            site.answers["/news/"] = site.answers["/"] = answer
    site.answers["/rss.xml"] = Answer(_feed(articles, urls[NAME]).encode(), "application/rss+xml; charset=utf-8")
    site.answers["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 0.1\nDisallow: /member/\n", "text/plain")
    # The pages that do not exist say so to people alone: a soft 404.
    site.missing = Answer(fill("mirror/missing.html", site=TITLE).encode(), HTML, 200)
    return site


def spoil(article: Article, text: str) -> str:
    """What this site makes of a text."""
    if "dirty" in article.manner:
        return soil(text, choose_readings(SEED))
    return make_traditional(text) if "traditional" in article.manner else text


def _page(article: Article, articles: list[Article], urls: Mapping[str, str]) -> str:
    paragraphs = [f"<p>{escape(spoil(article, p.text))}</p>" for p in article.paragraphs]
    if "twice" in article.manner:
        paragraphs += paragraphs
    related = [other for other in articles if other is not article and other.day <= article.day][:5]
    return fill(
        "mirror/article.html",
        site=TITLE,
        title=escape(spoil(article, article.title)),
        day=article.day if "undated" not in article.manner else "",
        source=escape(article.source or ""),
        body="\n".join(paragraphs),
        original=_original(article, urls),
        related="\n".join(
            f'<li>- <a href="{address(other)}">{escape(spoil(article, other.title))}</a>({other.day})</li>'
            for other in related
        ),
    )


def _original(article: Article, urls: Mapping[str, str]) -> str:
    if article.reprint_of is None or "unlinked" in article.manner:
        return ""
    (found,) = [a for a in read_articles() if f"{a.site}/{a.name}" == article.reprint_of]
    url = urls[found.site] + _ORIGINALS[found.site](found)
    return f'<p>原文链接：<a href="{escape(url)}" target="_blank" rel="nofollow">{escape(url)}</a></p>'


def _list(articles: list[Article], page: int, count: int) -> str:
    entries = "\n".join(
        f'<dl><dt><a href="{address(a)}">{escape(a.title)}</a></dt>'
        f"<dd>{escape(a.paragraphs[0].text[:60])}…… <span>{a.day}</span></dd></dl>"
        for a in articles[(page - 1) * PER_PAGE : page * PER_PAGE]
    )
    links = "".join(
        f"<strong>{n}</strong>" if n == page else f'<a href="/news/list-1-{n}.html">{n}</a>'
        for n in range(1, count + 1)
    )
    following = f'<a href="/news/list-1-{page + 1}.html">下一页</a>' if page < count else ""
    return fill("mirror/list.html", site=TITLE, entries=entries, pager=links + following)


def _feed(articles: list[Article], base: str) -> str:
    items = "\n".join(
        f"<item><title>{escape(a.title)}</title><link>{base}{address(a)}</link>"
        f"<description><![CDATA[{a.paragraphs[0].text[:80]}]]></description>"
        f"<pubDate>{format_datetime(datetime.combine(a.day, time(8)))}</pubDate></item>"
        for a in articles
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>\n'
        f"<title>{TITLE}</title><link>{base}/</link><description>{TITLE}最新资讯</description><language>zh-cn</language>\n"
        f"{items}\n</channel></rss>\n"
    )
