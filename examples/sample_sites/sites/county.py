"""A county's site of long ago: GB2312 (its feed too), layout tables, no meta tags, bylines in cells, addresses with a
query."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from email.utils import format_datetime
from html import escape

from examples.sample_sites.answers import Answer, Behaviour, Site, http_date
from examples.sample_sites.articles import Article, Paragraph, articles_of
from examples.sample_sites.templates import fill

NAME = "county"
COUNTY = "德化县"
CLASSES = {"1": "政务要闻", "2": "部门动态", "3": "公示公告"}
PER_PAGE = 4


def address(article: Article, column: str | None = None) -> str:
    """Where the article stands; an article that another class shows too has an address of its own there."""
    shelf = f"classid={column}&" if column and column != article.column else ""
    return f"/news/show.asp?{shelf}id={article.number}"


def build(urls: Mapping[str, str]) -> Site:
    """The whole site; its feed alone names its own address."""
    site = Site(NAME)
    articles = articles_of(NAME)
    for place, article in enumerate(articles):
        for column in (article.column, *article.also_in):
            site.answers[address(article, column)] = _encoded(_page(article, articles, place), article)
    for number in CLASSES:
        site.answers |= _list_pages(number, [a for a in articles if number in (a.column, *a.also_in)])
    home = _encoded(_home(articles))
    site.answers |= {"/": home, "/index.asp": home}
    site.answers["/rss.asp"] = Answer(_feed(articles, urls[NAME]).encode("gbk"), "text/xml")
    site.answers["/robots.txt"] = Answer(b"User-agent: *\r\nDisallow: /admin/\r\nDisallow: /inc/\r\n", "text/plain")
    site.missing = Answer(
        "<html><head><title>无法找到该页</title></head><body>HTTP 错误 404 - 文件或目录未找到。</body></html>".encode(
            "gbk"
        ),
        "text/html",
        404,
    )
    return site


def _encoded(page: str, article: Article | None = None) -> Answer:
    """Bytes of GB2312; the header does not say so, the page does. Dynamic pages carry no entity tag."""
    modified = http_date(article.published) if article else None
    return Answer(page.encode("gbk"), "text/html", headers={"X-Powered-By": "ASP.NET"}, modified=modified)


def _day(article: Article) -> str:
    return f"{article.day.year}-{article.day.month}-{article.day.day}"


def _page(article: Article, articles: list[Article], place: int) -> str:
    beside = [*articles[max(0, place - 1) : place], *articles[place + 1 : place + 2]]
    early = "early_end" in article.manner
    return fill(
        "county/article.html",
        county=COUNTY,
        title=escape(article.title),
        class_number=article.column,
        class_name=CLASSES[article.column],
        day=_day(article),
        source=escape(article.source or ""),
        author=escape(article.author or ""),
        editor=escape(article.editor or "县信息中心"),
        early_end="</td></tr></table></body></html>" if early else "",
        body=_word_body(article.paragraphs) if "word" in article.manner else _body(article.paragraphs),
        beside="".join(f'<tr><td>&middot; <a href="{address(a)[6:]}">{escape(a.title)}</a></td></tr>' for a in beside),
        menu=_menu(),
    )


def _table(rows: list[tuple[str, ...]], attributes: str) -> str:
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>" for cells in rows)
    return f"<table {attributes}>{lines}</table>"


def _grouped(paragraphs: tuple[Paragraph, ...]) -> list[Paragraph | list[tuple[str, ...]]]:
    """Paragraphs in order, neighbouring table rows together."""
    groups: list[Paragraph | list[tuple[str, ...]]] = []
    for paragraph in paragraphs:
        if paragraph.kind != "row":
            groups.append(paragraph)
        elif groups and isinstance(groups[-1], list):
            groups[-1].append(paragraph.cells)
        else:
            groups.append([paragraph.cells])
    return groups


def _body(paragraphs: tuple[Paragraph, ...]) -> str:
    """Paragraphs divided by two line breaks, indented by full-width spaces."""
    parts = []
    for group in _grouped(paragraphs):
        if isinstance(group, list):
            parts.append(_table(group, 'border="1" cellspacing="0" cellpadding="3" width="96%" align="center"'))
        elif group.kind == "heading":
            parts.append(f"　　<b>{escape(group.text)}</b>")
        else:
            parts.append(f"　　{escape(group.text)}")
    return "<br><br>\r\n".join(parts)


def _word_body(paragraphs: tuple[Paragraph, ...]) -> str:
    """What a word processor leaves when somebody pastes: styles inside the body, digits in spans of their own."""
    parts = [fill("county/word_style.html")]
    for group in _grouped(paragraphs):
        if isinstance(group, list):
            parts.append(_table(group, 'class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style="border:none"'))
            continue
        pieces, run = [], ""
        for character in [*group.text, ""]:
            if run and (not character or character.isdigit() != run[-1].isdigit()):
                digits = run[-1].isdigit()
                language = "lang=EN-US style='mso-ascii-font-family:仿宋'" if digits else "style='font-family:仿宋'"
                pieces.append(f"<span {language}>{escape(run)}</span>")
                run = ""
            run += character
        indent = "text-indent:32.0pt;mso-char-indent-count:2.0"
        parts.append(f'<p class=MsoNormal style="{indent}">{"".join(pieces)}<o:p></o:p></p>')
    return "\r\n".join(parts)


def _menu() -> str:
    return "".join(f'<td><a href="/news/list.asp?classid={n}">{name}</a></td>' for n, name in CLASSES.items())


def _list_pages(number: str, entries: list[Article]) -> dict[str, Behaviour]:
    count = max(1, -(-len(entries) // PER_PAGE))
    pages: dict[str, Behaviour] = {}
    for page in range(1, count + 1):
        rows = "\r\n".join(
            f'<tr><td height="24">·<a href="{escape(address(a, number)[6:])}">{escape(a.title)}</a></td>'
            f'<td width="90" align="right"><font color="#999999">[{_day(a)}]</font></td></tr>'
            for a in entries[(page - 1) * PER_PAGE : page * PER_PAGE]
        )
        answer = _encoded(
            fill(
                "county/list.html",
                county=COUNTY,
                class_name=CLASSES[number],
                rows=rows,
                pager=_pager(number, page, count, len(entries)),
                menu=_menu(),
            )
        )
        pages[f"/news/list.asp?classid={number}&page={page}"] = answer
        if page == 1:
            pages[f"/news/list.asp?classid={number}"] = answer
    return pages


def _pager(number: str, page: int, count: int, total: int) -> str:
    def link(words: str, target: int, live: bool) -> str:
        return f'<a href="list.asp?classid={number}&page={target}">{words}</a>' if live else words

    steps = [link("首页", 1, page > 1), link("上一页", page - 1, page > 1)]
    steps += [link("下一页", page + 1, page < count), link("尾页", count, page < count)]
    return f"共{total}条 第{page}/{count}页 " + " ".join(steps)


def _home(articles: list[Article]) -> str:
    cells = []
    for number, name in CLASSES.items():
        newest = [a for a in articles if a.column == number][:5]
        rows = "".join(f'<tr><td>·<a href="{address(a)}">{escape(a.title)}</a></td></tr>' for a in newest)
        cells.append(f'<td valign="top"><b>{name}</b><table width="100%">{rows}</table></td>')
    return fill("county/home.html", county=COUNTY, cells="".join(cells), menu=_menu())


def _feed(articles: list[Article], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(a.title)}</title><link>{base}{escape(address(a))}</link>"
        f"<pubDate>{format_datetime(datetime.combine(a.day, time(9)))}</pubDate></item>\r\n"
        for a in articles[:10]
    )
    return (
        '<?xml version="1.0" encoding="gb2312"?>\r\n<rss version="2.0"><channel>'
        f"<title>{COUNTY}政务信息网</title><link>{base}/</link><description>最新信息</description>\r\n"
        f"{items}</channel></rss>"
    )
