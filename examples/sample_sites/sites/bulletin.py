"""A platform of today whose lists are JSON that its own pages read; articles in UTF-8 with JSON-LD; a sitemap."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from html import escape

from examples.sample_sites.answers import HTML, Answer, Site, http_date, strong_etag
from examples.sample_sites.articles import Article, Paragraph, articles_of
from examples.sample_sites.templates import fill

NAME = "bulletin"
PLATFORM = "湖南省安全与生态信息公开平台"
PER_PAGE = 5
_JSON = "application/json; charset=utf-8"


def address(article: Article) -> str:
    """Where the article stands."""
    return f"/detail/{article.number}.html"


def build(urls: Mapping[str, str]) -> Site:
    """The whole site."""
    site = Site(NAME)
    articles = articles_of(NAME)
    for article in articles:
        body = _page(article).encode()
        site.answers[address(article)] = Answer(
            body, HTML, etag="W/" + strong_etag(body), modified=http_date(article.published)
        )
    count = -(-len(articles) // PER_PAGE)
    for page in range(1, count + 2):  # one more than there is: an empty page, not an error
        site.answers[f"/api/article/page?pageNo={page}&pageSize={PER_PAGE}"] = _list(articles, page, count)
    shell = fill("bulletin/shell.html", platform=PLATFORM).encode()
    site.answers |= {"/": Answer(shell), "/index.html": Answer(shell)}
    site.answers["/sitemap.xml"] = Answer(_sitemap(articles, urls[NAME]).encode(), "application/xml")
    site.answers["/robots.txt"] = Answer(
        f"User-agent: *\nAllow: /\nDisallow: /api/user/\nSitemap: {urls[NAME]}/sitemap.xml\n".encode(), "text/plain"
    )
    site.missing = Answer(
        json.dumps({"code": 404, "msg": "资源不存在", "data": None}, ensure_ascii=False).encode(), _JSON, 404
    )
    return site


def _list(articles: list[Article], page: int, count: int) -> Answer:
    records = [
        {
            "id": str(article.number),
            "title": article.title,
            "publishTime": article.published_at.replace("T", " ").removesuffix("+08:00"),
            "sourceName": article.source,
            "url": address(article),
        }
        for article in articles[(page - 1) * PER_PAGE : page * PER_PAGE]
    ]
    data = {"total": len(articles), "pages": count, "pageNo": page, "records": records}
    body = json.dumps({"code": 0, "msg": "success", "data": data}, ensure_ascii=False).encode()
    return Answer(body, _JSON, etag=strong_etag(body))


def _page(article: Article) -> str:
    body = _body(article.paragraphs)
    in_script = "script" in article.manner
    literal = json.dumps(body).replace("</", r"<\/")
    whole = article.published_at
    if not isinstance(article.published, datetime):
        whole += "T00:00:00+08:00"
    return fill(
        "bulletin/article.html",
        platform=PLATFORM,
        title=escape(article.title),
        shown=f"{article.published:%Y年%m月%d日}"
        + (f" {article.published:%H:%M}" if "T" in article.published_at else ""),
        source=escape(article.source or ""),
        doc_number=f"<span>文号：{escape(article.doc_number)}</span>" if article.doc_number else "",
        body="" if in_script else body,
        script=f"var articleContent = {literal};" if in_script else "",
        linked_data=json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": article.title,
                "datePublished": whole,
                "publisher": {"@type": "Organization", "name": PLATFORM},
            },
            ensure_ascii=False,
        ),
    )


def _body(paragraphs: tuple[Paragraph, ...]) -> str:
    html: list[str] = []
    items: list[str] = []
    rows: list[str] = []
    for paragraph in [*paragraphs, Paragraph("body", "")]:
        if items and paragraph.kind != "item":
            html.append(f"<ul>{''.join(items)}</ul>")
            items = []
        if rows and paragraph.kind != "row":
            html.append(f'<table class="data"><tbody>{"".join(rows)}</tbody></table>')
            rows = []
        text = escape(paragraph.text)
        if paragraph.kind == "item":
            items.append(f"<li>{text}</li>")
        elif paragraph.kind == "row":
            rows.append("<tr>" + "".join(f"<td><p>{escape(cell)}</p></td>" for cell in paragraph.cells) + "</tr>")
        elif paragraph.kind == "heading":
            html.append(f"<h4>{text}</h4>")
        elif text:
            html.append(f"<p>{text}</p>")
    return "".join(html)


def _sitemap(articles: list[Article], base: str) -> str:
    entries = "\n".join(
        f"<url><loc>{base}{address(article)}</loc><lastmod>{article.day}</lastmod></url>" for article in articles
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{entries}\n</urlset>\n'
    )
