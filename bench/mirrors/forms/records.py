"""One article as a record of a store: objects, rows, items, answers of an interface."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import yaml

from bench.mirrors.forms.sheet import DAY, SOURCE, TEXT, all_lines, as_text, paragraphs, sheet, shown
from bench.mirrors.page import Axis, Form, Laid, Story, Written

RECORDS = Axis[Form]()

_JSON = "application/json; charset=utf-8"
_KEYS = (
    ("title", "publish_time", "source", "content"),
    ("docTitle", "docRelTime", "docSource", "docContent"),
    ("headline", "pubtime", "origin", "body"),
    ("标题", "发布时间", "来源", "正文"),
    ("title", "date", "source", "text"),
    ("subject", "pubDate", "from", "html"),
    ("news_title", "news_date", "news_source", "news_content"),
    ("infoTitle", "publishDate", "infoSource", "infoContent"),
    ("TITLE", "PUBDATE", "SOURCE", "CONTENT"),
)
_BEIJING = timezone(timedelta(hours=8))


def moment(story: Story, random: Random) -> object:
    """When the story was published, as stores write it."""
    at = datetime.fromisoformat(f"{story.day}T{story.time}:00").replace(tzinfo=_BEIJING)
    return random.choice(
        [
            f"{story.day} {story.time}:00",
            story.day,
            at.strftime("%Y/%m/%d %H:%M"),
            at.strftime("%Y年%m月%d日"),
            at.isoformat(),
            at.strftime("%Y%m%d"),
            int(at.timestamp()),
            int(at.timestamp() * 1000),
        ]
    )


def record(laid: Laid, random: Random) -> dict[str, Any]:
    """The article as an object, with what else a store keeps."""
    story = laid.story
    title, time, source, body = random.choice(_KEYS)
    content: object = random.choice(
        [
            paragraphs(laid),
            "\n".join(story.paragraphs),
            "\n\n".join(story.paragraphs),
            "".join(f"\u3000\u3000{each}<br/>" for each in story.paragraphs),
            list(story.paragraphs),
        ]
    )
    before: dict[str, Any] = {"id": random.randrange(1000, 99999), "url": "http://www.example.com/art/1024.html"}
    behind: dict[str, Any] = {
        "column": story.column,
        "hits": random.randrange(900),
        "crawl_time": "2026-03-08 04:05:06",
    }
    return before | {title: story.title, time: moment(story, random), source: story.source, body: content} | behind


def _told(text: str, content_type: str) -> Written:
    return Written(text, content_type, DAY | SOURCE)


@RECORDS
def _record_object(laid: Laid, random: Random) -> Written:
    text = json.dumps(record(laid, random), ensure_ascii=random.random() < 0.3, indent=random.choice([None, 2, 4]))
    return _told(text, random.choice([TEXT, _JSON]))


@RECORDS
def _record_answer(laid: Laid, random: Random) -> Written:
    """An interface's answer, the article some levels down."""
    inner: Any = record(laid, random)
    for key in random.choice([["data"], ["result", "data"], ["data", "article"], ["body", "detail"]])[::-1]:
        inner = {key: inner}
    return _told(json.dumps({"code": 200, "msg": "success"} | inner, ensure_ascii=False), _JSON)


@RECORDS
def _record_called(laid: Laid, random: Random) -> Written:
    """An answer wrapped in the call of a function."""
    text = json.dumps({"success": True, "data": record(laid, random)}, ensure_ascii=False)
    return _told(f"jQuery1910_1747({text});", "application/javascript; charset=utf-8")


@RECORDS
def _record_whole_text(laid: Laid, _random: Random) -> Written:
    """A line of a corpus for training models: the whole page in one field."""
    fields = {
        "url": "http://www.example.com/a/1.html",
        "text": "\n".join(all_lines(laid)),
        "timestamp": "2026-03-08T04:05:06Z",
    }
    return as_text(laid, json.dumps(fields, ensure_ascii=False))


@RECORDS
def _record_of_scraper(laid: Laid, random: Random) -> Written:
    """An object as Python prints it."""
    return _told(repr(record(laid, random)), TEXT)


@RECORDS
def _record_rows(laid: Laid, random: Random) -> Written:
    """A table's head and one row, separated by commas or tabs."""
    fields = record(laid, random)
    flat = {key: "\n".join(value) if isinstance(value, list) else value for key, value in fields.items()}
    out = io.StringIO()
    separator = random.choice([",", "\t"])
    writer = csv.writer(out, delimiter=separator, quoting=random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    writer.writerow(flat)
    writer.writerow(flat.values())
    return _told(out.getvalue(), random.choice([TEXT, "text/csv; charset=utf-8"]))


@RECORDS
def _record_yaml(laid: Laid, random: Random) -> Written:
    """Fields of a file for people, the body a block or folded."""
    fields = record(laid, random)
    if random.random() < 0.5:
        return _told(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), TEXT)
    text = "".join(f"  {each}\n" for each in laid.story.paragraphs)
    story = laid.story
    return _told(f"title: {story.title}\ndate: {story.day}\nsource: {story.source}\ncontent: |\n{text}", TEXT)


@RECORDS
def _record_xml(laid: Laid, random: Random) -> Written:
    """An element for each field."""
    fields = record(laid, random)
    parts = []
    for key, value in fields.items():
        text = "\n".join(value) if isinstance(value, list) else str(value)
        parts.append(f"  <{key}>{random.choice([shown(text), f'<![CDATA[{text}]]>'])}</{key}>\n")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<article>\n{"".join(parts)}</article>'
    return _told(text, random.choice(["text/xml; charset=utf-8", TEXT]))


@RECORDS
def _record_item(laid: Laid, random: Random) -> Written:
    """One item of a feed, stored by itself."""
    story = laid.story
    at = datetime.fromisoformat(f"{story.day}T{story.time}:00").replace(tzinfo=_BEIJING)
    body = random.choice([f"<![CDATA[{paragraphs(laid)}]]>", shown(paragraphs(laid))])
    return _told(
        f"<item>\n<title><![CDATA[{story.title}]]></title>\n<link>http://www.example.com/art/1.html</link>\n"
        f"<pubDate>{at.strftime('%a, %d %b %Y %H:%M:%S +0800')}</pubDate>\n<author>{story.source}</author>\n"
        f"<source>{story.source}</source>\n<description>{body}</description>\n</item>",
        TEXT,
    )


@RECORDS
def _record_archived_text(laid: Laid, random: Random) -> Written:
    """The text of a page as archives of the web give it, with their head."""
    text = random.choice(["\n", "\n\n"]).join(all_lines(laid))
    head = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://www.example.com/art/1.html\r\n"
        "WARC-Date: 2026-03-08T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:6d0c1d52-8b1c-4f5e-9a63-2f4bc1f7a0de>\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(text.encode())}\r\n\r\n"
    )
    return as_text(laid, head + text)


@RECORDS
def _record_archived_answer(laid: Laid, random: Random) -> Written:
    """A server's whole answer, its head before the markup."""
    archive = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-03-08T04:05:06Z\r\n\r\n"
    answer = (
        "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Sun, 08 Mar 2026 04:05:06 GMT\r\n"
        "Content-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n"
    )
    return as_text(laid, random.choice(["", archive]) + answer + sheet(laid))


@RECORDS
def _record_of_database(laid: Laid, random: Random) -> Written:
    """A row of a dump."""
    story = laid.story
    body = random.choice([paragraphs(laid), "\\r\\n".join(story.paragraphs)]).replace("'", "\\'").replace("\n", "\\n")
    return _told(
        f"INSERT INTO `news` (`id`, `title`, `content`, `source`, `addtime`) VALUES (1024, '{story.title}', "
        f"'{body}', '{story.source}', '{story.day} {story.time}:00');",
        TEXT,
    )


@RECORDS
def _record_row_alone(laid: Laid, random: Random) -> Written:
    """A row of a table that lost its head."""
    story = laid.story
    body = "".join(f"\u3000\u3000{each}" for each in story.paragraphs)
    fields = [story.title, f"{story.day} {story.time}:00", story.source, body]
    if random.random() < 0.5:
        fields[:0] = ["http://www.example.com/art/1024.html"]
    return _told("\t".join(fields), TEXT)


@RECORDS
def _record_letter(laid: Laid, _random: Random) -> Written:
    """A mail, with its head."""
    story = laid.story
    at = datetime.fromisoformat(f"{story.day}T{story.time}:00").replace(tzinfo=_BEIJING)
    head = f"From: {story.source} <news@example.com>\nTo: list@example.com\nSubject: {story.title}\n"
    head += f"Date: {at.strftime('%a, %d %b %Y %H:%M:%S +0800')}\nContent-Type: text/plain; charset=utf-8\n"
    return _told(head + "\n" + "\n\n".join(story.paragraphs), TEXT)


@RECORDS
def _record_settings(laid: Laid, random: Random) -> Written:
    """Names and values with a sign between."""
    story = laid.story
    sign = random.choice(["=", " = ", "\t"])
    title, time, source, body = random.choice(_KEYS)
    text = "\n".join(story.paragraphs)
    fields = {title: story.title, time: f"{story.day} {story.time}:00", source: story.source, body: text}
    return _told("\n".join(f"{key}{sign}{value}" for key, value in fields.items()), TEXT)
