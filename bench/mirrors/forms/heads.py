"""What the head of a page says about its article, in metas and data for machines."""

from __future__ import annotations

import json
from html import escape
from random import Random

from bench.mirrors.forms.sheet import DAY, SOURCE, around, as_html, paragraphs, sheet, shown, tagged
from bench.mirrors.page import Axis, Form, Laid, Written

HEADS = Axis[Form]()


def _metas(values: dict[str, str], key: str = "name") -> str:
    return "".join(f'<meta {key}="{escape(name)}" content="{escape(value)}"/>\n' for name, value in values.items())


def _national(laid: Laid) -> dict[str, str]:
    """The metas that a national standard asks of an agency's pages."""
    story = laid.story
    return {
        "SiteName": story.site,
        "SiteDomain": "www.example.gov.cn",
        "SiteIDCode": "3300000026",
        "ColumnName": story.column,
        "ColumnType": story.column,
        "ArticleTitle": story.title,
        "PubDate": f"{story.day} {story.time}",
        "ContentSource": story.source,
        "Keywords": story.title[:6],
        "Author": "",
        "Description": story.paragraphs[0][:80],
        "Url": "http://www.example.gov.cn/art/1024.html",
    }


@HEADS
def _head_national(laid: Laid, random: Random) -> Written:
    metas = _national(laid)
    metas["PubDate"] = random.choice(
        [f"{laid.story.day} {laid.story.time}", laid.story.day, f"{laid.story.day} {laid.story.time}:08"]
    )
    text = sheet(laid, head=_metas(metas))
    return as_html(
        laid, random.choice([text, text.replace("<meta ", "<META ").replace("name=", "NAME=")]), DAY | SOURCE
    )


@HEADS
def _head_national_without_headline(laid: Laid, _random: Random) -> Written:
    """The headline is a picture or was forgotten: the metas alone say it."""
    named = laid.story.site
    return as_html(laid, sheet(laid, head=_metas(_national(laid)), named=named, headline=""), DAY | SOURCE)


@HEADS
def _head_national_partly_empty(laid: Laid, random: Random) -> Written:
    metas, tells = _national(laid), set[str]()
    for name, tell in (("ArticleTitle", ""), ("PubDate", "day"), ("ContentSource", "source")):
        if random.random() < 0.5:
            metas[name] = random.choice(["", " "])
        elif tell:
            tells.add(tell)
    return as_html(laid, sheet(laid, head=_metas(metas)), frozenset(tells))


@HEADS
def _head_national_partly_wrong(laid: Laid, random: Random) -> Written:
    """The editor's defaults stand where the article's own should."""
    metas = _national(laid)
    metas["ArticleTitle"] = random.choice([laid.story.site, laid.story.column, "详情页", "{title}"])
    metas["ContentSource"] = random.choice(["本站原创", "本网", "互联网", "admin", "{source}", "null"])
    return as_html(laid, sheet(laid, head=_metas(metas)), DAY)


@HEADS
def _head_without_any(laid: Laid, _random: Random) -> Written:
    """No title element, no metas."""
    return as_html(laid, sheet(laid).replace(f"<title>{shown(laid.story.title)}-{laid.story.site}</title>", ""))


@HEADS
def _head_untitled(laid: Laid, random: Random) -> Written:
    """The title element says the same on every page of the site."""
    return as_html(
        laid,
        sheet(
            laid,
            named=random.choice(
                ["无标题文档", "", "Document", laid.story.site, f"欢迎访问{laid.story.site}", laid.story.column]
            ),
        ),
    )


@HEADS
def _head_linked_data(laid: Laid, random: Random) -> Written:
    story = laid.story
    data = {
        "@context": "https://schema.org",
        "@type": random.choice(["NewsArticle", "Article"]),
        "headline": story.title,
        "datePublished": f"{story.day}T{story.time}:00+08:00",
        "dateModified": "2026-03-08T04:05:06+08:00",
        "description": story.paragraphs[0][:60],
    }
    head = f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=random.random() < 0.3)}</script>'
    return as_html(laid, sheet(laid, head=head), DAY)


@HEADS
def _head_search_engine(laid: Laid, _random: Random) -> Written:
    """What a search engine of the country asks for."""
    story = laid.story
    data = {
        "@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
        "@id": "http://www.example.com/a/1024.html",
        "appid": "1588237293",
        "title": story.title,
        "images": [],
        "pubDate": f"{story.day}T{story.time}:00",
    }
    return as_html(
        laid,
        sheet(laid, head=f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'),
        DAY,
    )


@HEADS
def _head_open_graph(laid: Laid, random: Random) -> Written:
    story = laid.story
    metas = {
        "og:type": "article",
        "og:title": random.choice([story.title, f"{story.title}_{story.site}"]),
        "og:site_name": story.site,
        "og:description": story.paragraphs[0][:60] + "...",
        "og:url": "http://www.example.com/a/1024.html",
        random.choice(
            ["article:published_time", "og:release_date", "bytedance:published_time"]
        ): f"{story.day}T{story.time}:00+08:00",
    }
    return as_html(laid, sheet(laid, head=_metas(metas, "property")), DAY)


@HEADS
def _head_dublin_core(laid: Laid, random: Random) -> Written:
    story = laid.story
    names = random.choice(
        [
            ("DC.Title", "DC.Date", "DC.Source"),
            ("title", "publishdate", "source"),
            ("articletitle", "pubdate", "contentsource"),
        ]
    )
    metas = dict(zip(names, (story.title, story.day, story.source), strict=True))
    return as_html(laid, sheet(laid, head=_metas(metas)), DAY | SOURCE)


@HEADS
def _head_microdata(laid: Laid, _random: Random) -> Written:
    """Properties written at the elements themselves."""
    story = laid.story
    headline = (
        '<div itemscope itemtype="http://schema.org/NewsArticle">'
        f'<h2 itemprop="headline">{shown(story.title)}</h2>'
        f'<meta itemprop="datePublished" content="{story.day}T{story.time}:00+08:00">'
    )
    body = f'<div itemprop="articleBody">{paragraphs(laid)}</div></div>'
    return as_html(laid, sheet(laid, headline=headline, body=body), DAY)


@HEADS
def _head_of_published_comment(laid: Laid, _random: Random) -> Written:
    """The properties of a newspaper's editing system, in a comment."""
    story = laid.story
    comment = (
        f"<!--enpproperty <articleid>4096</articleid><date>{story.day} {story.time}:00.0</date><author></author>"
        f"<title>{story.title}</title><keyword></keyword><subtitle></subtitle><introtitle></introtitle><siteid>2</siteid>"
        f"<nodename>{story.column}</nodename><sourcename>{story.source}</sourcename>/enpproperty-->"
    )
    body = f"<!--enpcontent-->{paragraphs(laid)}<!--/enpcontent-->"
    return as_html(laid, sheet(laid, body=f"{comment}<div id='zoom'>{body}</div>"), DAY | SOURCE)


@HEADS
def _head_twice(laid: Laid, _random: Random) -> Written:
    """A page put into the frame of another: two heads, two titles, the first the frame's."""
    story = laid.story
    title = shown(story.title)
    return as_html(
        laid,
        f"<html><head><title>{story.site}</title></head><body>{around(laid.above)}"
        f"<html><head><title>{title}</title></head><body><h3>{title}</h3>{around(laid.byline)}"
        f"{tagged('p', story.paragraphs)}</body></html>{around(laid.below)}</body></html>",
    )


@HEADS
def _head_of_an_archive(laid: Laid, _random: Random) -> Written:
    """An archive's bar above the page, with the day on which it was kept."""
    bar = (
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base' lang='en'><table><tr><td>12 captures</td>"
        "<td>08 Mar 2026 - 11 Apr 2026</td><td>Feb</td><td>MAR</td><td>Apr</td><td>08</td><td>2025</td><td>2026</td>"
        "</tr></table></div><!-- END WAYBACK TOOLBAR INSERT -->"
    )
    text = sheet(laid).replace("<body>", f"<body>{bar}", 1)
    return as_html(
        laid, f"{text}\n<!-- FILE ARCHIVED ON 04:05:06 Mar 08, 2026 AND RETRIEVED 09:00:00 Apr 11, 2026. -->"
    )
