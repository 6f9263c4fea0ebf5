"""A ministry of today: UTF-8, the national CMS meta tags, lists paged by a script, validators on every page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from html import escape

from examples.sample_sites.answers import HTML, Answer, Behaviour, Site, http_date, strong_etag
from examples.sample_sites.articles import Article, Paragraph, articles_of
from examples.sample_sites.files import file_answer
from examples.sample_sites.templates import fill

NAME = "ministry"
AGENCY = "国家质量促进局"
COLUMNS = {"gzdt": "工作动态", "tzgg": "通知公告", "zcfb": "政策发布", "sjtj": "统计数据", "spzb": "视频直播"}
PER_PAGE = 5


def address(article: Article, column: str | None = None) -> str:
    """Where the article stands: by column, month and day."""
    day = article.day
    return f"/{column or article.column}/{day:%Y%m}/t{day:%Y%m%d}_{article.number}.html"


def build(urls: Mapping[str, str]) -> Site:
    """The whole site."""
    del urls  # this site points to itself alone
    site = Site(NAME)
    articles = articles_of(NAME)
    for article in articles:
        for column in (article.column, *article.also_in):
            site.answers[address(article, column)] = _article(article, column)
        folder = f"/{article.column}/{article.day:%Y%m}"
        for name in article.attachments:
            site.answers[f"{folder}/{attachment_name(article, name)}"] = file_answer(name)
    for column in COLUMNS:
        entries = [a for a in articles if column in (a.column, *a.also_in)]
        site.answers |= _list_pages(column, entries)
    site.answers["/"] = site.answers["/index.html"] = _validated(_home(articles))
    site.answers["/robots.txt"] = Answer(
        b"User-agent: *\nDisallow: /search/\nDisallow: /images/\n", "text/plain; charset=utf-8"
    )
    site.missing = Answer(fill("ministry/missing.html", agency=AGENCY).encode(), HTML, 404)
    return site


def attachment_name(article: Article, name: str) -> str:
    """File name of an attachment as such systems make it: P, the day, a number."""
    place = article.attachments.index(name)
    return f"P0{article.day:%Y%m%d}{article.number}{place:02}.{name.rsplit('.', 1)[-1]}"


def _validated(page: str, modified: str | None = None) -> Answer:
    body = page.encode()
    return Answer(body, HTML, etag=strong_etag(body), modified=modified)


def _article(article: Article, column: str) -> Behaviour:
    first = _validated(_page(article, article.paragraphs, column), http_date(article.published))
    if article.correction is None:
        return first
    corrected = _validated(
        _page(article, article.corrected(), column), http_date(article.published + timedelta(hours=3))
    )
    return _changing(first, corrected)


def _changing(first: Answer, later: Answer) -> Callable[[int], Answer]:
    return lambda visit: later if visit else first


def _page(article: Article, paragraphs: tuple[Paragraph, ...], column: str) -> str:
    shown = f"{article.published:%Y-%m-%d %H:%M}" if article.manner != "day_only" else f"{article.day}"
    return fill(
        "ministry/article.html",
        agency=AGENCY,
        title=escape(article.title),
        pub_date=shown,
        source=escape(article.source or ""),
        author=escape(article.author or ""),
        keywords=escape(";".join(article.keywords)),
        description=escape(next((p.text for p in paragraphs if p.kind == "body"), "")[:110]),
        url=address(article, column),
        column=column,
        column_name=COLUMNS[column],
        catalogue=_catalogue(article),
        body=_body(paragraphs) + _media(article),
        attachments=_attachments(article),
        editor=escape(article.editor or "局办公室"),
        nav=_nav(),
    )


def _catalogue(article: Article) -> str:
    """The table of the information disclosure catalogue above a document."""
    if article.index_number is None:
        return ""
    return fill(
        "ministry/catalogue.html",
        title=escape(article.title),
        index_number=article.index_number,
        issuer=article.issuer or AGENCY,
        doc_number=article.doc_number or "",
        issued=f"{article.issued:%Y年%m月%d日}" if article.issued else "",
        published=f"{article.day:%Y年%m月%d日}",
    )


def _body(paragraphs: tuple[Paragraph, ...]) -> str:
    html: list[str] = []
    rows: list[str] = []
    for paragraph in paragraphs:
        if paragraph.kind == "row":
            cells = "".join(f'<td style="border:1px solid #999;">{escape(cell)}</td>' for cell in paragraph.cells)
            rows.append(f"<tr>{cells}</tr>")
            continue
        html += _table(rows)
        text = escape(paragraph.text)
        if paragraph.kind == "heading":
            html.append(f'<p style="text-align: justify;">　　<strong>{text}</strong></p>')
        elif paragraph.kind == "item":
            html.append(f"<p>　　● {text}</p>")
        else:
            html.append(f'<p style="text-align: justify;">　　{text}</p>')
    return "\n".join([*html, *_table(rows)])


def _table(rows: list[str]) -> list[str]:
    if not rows:
        return []
    table = f'<table style="border-collapse:collapse;width:100%;"><tbody>{"".join(rows)}</tbody></table>'
    rows.clear()
    return [table]


def _media(article: Article) -> str:
    stem = f"W0{article.day:%Y%m%d}{article.number}"
    if article.manner == "video":
        return (
            f'<div class="video-box"><video id="player" controls="controls" poster="./{stem}.jpg" width="720">'
            f'<source src="./{stem}.mp4" type="video/mp4"></video></div>'
        )
    if article.picture:
        caption = escape(article.picture)
        return (
            f'<p align="center"><img src="./{stem}.jpg" alt="{caption}" oldsrc="{stem}.jpg"></p>'
            f'<p align="center">{caption}</p>'
        )
    return ""


def _attachments(article: Article) -> str:
    if not article.attachments:
        return ""
    items = "".join(
        f'<li><a href="./{attachment_name(article, name)}" title="{escape(name)}">{place}.{escape(name)}</a></li>'
        for place, name in enumerate(article.attachments, 1)
    )
    return f'<div class="fj-box"><span>附件：</span><ul>{items}</ul></div>'


def _nav() -> str:
    return "".join(f'<li><a href="/{column}/">{name}</a></li>' for column, name in COLUMNS.items())


def _entry(article: Article, column: str, base: str) -> str:
    href = base + address(article, column).removeprefix(f"/{column}/" if base == "./" else "/")
    shown = article.title if len(article.title) <= 34 else article.title[:33] + "..."
    return (
        f'<li><a href="{href}" target="_blank" title="{escape(article.title)}">{escape(shown)}</a>'
        f"<span>{article.day}</span></li>"
    )


def _list_pages(column: str, entries: list[Article]) -> dict[str, Behaviour]:
    count = max(1, -(-len(entries) // PER_PAGE))
    pages: dict[str, Behaviour] = {}
    for place in range(count):
        shown = entries[place * PER_PAGE : (place + 1) * PER_PAGE]
        answer = _validated(
            fill(
                "ministry/list.html",
                agency=AGENCY,
                column=column,
                column_name=COLUMNS[column],
                entries="\n".join(_entry(article, column, "./") for article in shown),
                count=count,
                place=place,
                nav=_nav(),
            )
        )
        pages[f"/{column}/index_{place}.html" if place else f"/{column}/index.html"] = answer
        if place == 0:
            pages[f"/{column}/"] = answer
    return pages


def _home(articles: list[Article]) -> str:
    blocks = []
    for column, name in COLUMNS.items():
        newest = [a for a in articles if a.column == column][:4]
        items = "".join(_entry(article, column, "/") for article in newest)
        blocks.append(f'<div class="block"><h3><a href="/{column}/">{name}</a></h3><ul>{items}</ul></div>')
    return fill("ministry/home.html", agency=AGENCY, blocks="\n".join(blocks), nav=_nav())
