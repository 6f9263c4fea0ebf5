"""Texts kept in scripts."""

from __future__ import annotations

import html
import json
import re
import time
from urllib.parse import quote

import pytest

from pages.embedded import data_in, embedded_record, written_beside
from pages.tree import parse

PROSE = (
    "为规范市场秩序，维护消费者权益，决定开展检查，现通知如下。要高度重视，精心组织，加强宣传，畅通渠道，"
    "及时处理，依法查处，公开曝光，形成震慑，确保取得实效，维护良好环境，促进高质量发展，并按时报送总结材"
    "料，遇有重大情况，随时报告市局办公室。各县局要明确专人负责，建立工作台账，实行销号管理，对检查中发现"
    "的问题，能够当场整改的当场整改，不能当场整改的限期整改。"
)


def _escaped(text: str) -> str:
    """The characters as JavaScript's `escape` writes them."""
    return "".join(f"%u{ord(character):04X}" for character in text)


@pytest.mark.parametrize(
    "script",
    [
        f'var c = "<p>{PROSE}</p>";',
        f"var c = '<p>{PROSE}<\\/p>';",
        f"var c = {json.dumps('<p>' + PROSE + '</p>')};",
        f"window.__DATA__ = {json.dumps({'title': 'x', 'content': '<p>' + PROSE + '</p>'}, ensure_ascii=False)};",
        f"var c = `&lt;p&gt;{PROSE}&lt;/p&gt;`;",
    ],
    ids=["double", "single", "escaped", "json", "entities"],
)
def test_the_longest_prose_is_found_in_any_quotes(script: str) -> None:
    """However the string is written, its markup comes out as the browser would see it; tags have any case."""
    for tag in ("script", "SCRIPT"):
        assert parse(f"<body><{tag}>var a='x';{script}</{tag}></body>").embedded == f"<p>{PROSE}</p>"


@pytest.mark.parametrize(
    "held",
    [
        f"<textarea style='display:none'>{html.escape(f'<p>{PROSE}</p>')}</textarea>",
        f"<textarea hidden><p>{PROSE}</p></textarea>",
        f"<script type='text/template'>\n<p>{PROSE}</p></script>",
        f"<template><p>{PROSE}</p></template>",
        f"<script>document.write(unescape('%3Cp%3E{_escaped(PROSE)}%3C/p%3E'))</script>",
        f"<script>document.write(decodeURIComponent('{quote(f'<p>{PROSE}</p>')}'))</script>",
    ],
    ids=["textarea", "raw", "script", "template", "unescape", "decode"],
)
def test_markup_in_elements_that_nobody_sees(held: str) -> None:
    """Templates and fields hold a text as strings do, and functions of the script read it."""
    assert parse(f"<body>{held}</body>").embedded.strip() == f"<p>{PROSE}</p>"


def test_messages_and_rows_are_no_text() -> None:
    """A field that holds plain words was filled for a message, or a share; rows of links are a list's."""
    assert parse(f"<textarea name=msg>{PROSE}</textarea>").embedded == ""
    rows = "".join(
        f"<record><![CDATA[<li><a href='/{i}.html'>云梁市召开会议，部署检查、整治工作</a></li>]]></record>"
        for i in range(20)
    )
    assert parse(f"<script type='text/xml'><datastore>{rows}</datastore></script>").embedded == ""


def test_plain_strings_become_paragraphs() -> None:
    """Text without markup is wrapped line by line."""
    assert parse(f'<script>var c="{PROSE}\\n{PROSE}"</script>').embedded.count("<p>") == 2


def test_the_captions_of_a_gallery_are_one_text() -> None:
    """Strings in one list of the data are paragraphs in their order, not rivals."""
    captions = [PROSE[at : at + 60] for at in (0, 60, 120)]
    data = json.dumps({"count": 3, "titles": ["甲", "乙"], "captions": captions}, ensure_ascii=False)
    page = f"<script>var data = JSON.parse({json.dumps(data, ensure_ascii=False)});</script>"
    assert parse(page).embedded == "".join(f"<p>{caption}</p>" for caption in captions)


@pytest.mark.parametrize("page", ["<script>var a='你好，世界。'</script>", "<p>" + PROSE, "<script>", ""])
def test_short_strings_are_no_text(page: str) -> None:
    """Messages of scripts are not articles."""
    assert parse(page).embedded == ""


def test_the_object_around_the_longest_prose() -> None:
    """Of all that a page's state holds, what stands beside the text is told by it, not by its place."""
    state = {
        "hot": [{"title": "另一篇", "content": "短，短。"}],
        "detail": {"title": "本篇", "content": f"<p>{PROSE}</p>"},
        "next": {"title": "下一篇"},
    }
    title = re.compile("title")
    for script in (
        f"<script>window.__STATE__={json.dumps(state)};(function(){{}}())</script>",
        f'<script type="application/json">{json.dumps(state, ensure_ascii=False)}</script>',
    ):
        assert embedded_record(data_in(script), title).get("title") == "本篇"
    assert embedded_record(data_in('<script>var a = {"title": </script>'), title) == {}


def test_data_that_cannot_be_read_are_tried_so_many_times() -> None:
    """A script full of beginnings of data costs no square of its length."""
    script = "<script>var a = 1;" + '={"a\n' * 60_000
    begun = time.process_time()
    assert embedded_record(data_in(script), re.compile("title")) == {}
    assert time.process_time() - begun < 2


def test_a_short_text_in_an_editor_s_element() -> None:
    """Paragraphs in a textarea, from which a script takes them, are the page's text; a template with places is none."""
    held = "<textarea id=t style='display:none'><p>{}5月13日停水，请提前储水。</p></textarea>"
    assert "停水" in parse(held.format("因检修，")).embedded
    assert not parse(held.format("{{reason}}，")).embedded


@pytest.mark.parametrize(
    "holder",
    [
        "<script type='text/template'><div><p>{}</p></div></script>",
        '<input type=hidden value="{}"><script>show()</script>',
        "<script>var content = \"{}\"; var pubDate = '2025-05-12';</script>",
    ],
)
def test_short_texts_that_a_script_will_show(holder: str) -> None:
    """In a template, a field or a string with escapes."""
    text = (
        "为做好今冬明春防灭火工作，现就有关事项通知如下。一、压实责任。二、严管火源，强化巡护。" + "三、加强值守。" * 20
    )
    held = f"<p>{text}</p>"
    if "value" in holder:
        held = html.escape(held)
    elif "var" in holder:
        held = held.replace("<", "\\x3C")
    assert text in parse(holder.format(held)).embedded


def test_names_of_variables_beside_a_text() -> None:
    """`var title = "…"` names a title as `title: "…"` does; an attribute of a link does not."""
    source = f'<a title="另一篇">x</a><script>var title = "停水通知";var content = "<p>{PROSE}</p>";</script>'
    tree = parse(source)
    assert written_beside(source, tree.literal)["title"] == "停水通知"
