"""Trees of ordinary and of hostile pages."""

from __future__ import annotations

import pytest

from pages.traps import MAX_DEPTH, MAX_TAGS
from pages.tree import WORDS, parse


def test_scripts_and_styles_leave_no_text() -> None:
    """What no reader sees is not part of the text; the source still has it."""
    tree = parse("<body><p>正文</p><script>var 脚本;</script><style>p{}</style><noscript>请启用</noscript></body>")
    assert tree.text.strip() == "正文"
    assert "脚本" in tree.source


def test_words_that_a_script_writes_where_it_stands() -> None:
    """A day that is written as it is belongs to the text; what is computed stays unknown."""
    tree = parse(
        '<p>时间：<script>document.write("2025-05-12");</script> <script>document.write(today())</script>'
        "<script>document.write('<a href=/>首页</a>')</script></p>"
    )
    assert tree.text.split() == ["时间：2025-05-12"]


def test_an_early_end_of_the_document_ends_nothing() -> None:
    """Templates close the document after an included header; what follows belongs to the page."""
    assert "后文" in parse("<html><body><p>页头</p></body></html><div><p>后文</p></div>").text


def test_meta_tags_are_read_by_any_name_in_any_case() -> None:
    """Order of attributes and case do not matter, those that are empty or left unfilled do not count."""
    tree = parse(
        '<meta CONTENT="题" NAME="ArticleTitle"><meta name="PubDate" content="">'
        '<meta name=Source content="{{source}}"><meta name=Author content="null"><meta name=Keywords content="${k}">'
        "<meta property=og:title content=b>"
    )
    assert tree.metas == {"articletitle": ["题"], "og:title": ["b"]}


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<div>" * 100_000 + "x", "tags open"),
        ("<b><i>" * 50_000, "tags open"),
        ("<div " + " ".join(f"a{i}=1" for i in range(200_000)) + ">x", "attributes"),
        ("x<br>" * (MAX_TAGS + 1), f"more than {MAX_TAGS} tags"),
    ],
    ids=["depth", "formatting", "attributes", "tags"],
)
def test_traps_are_cut_with_a_reason(page: str, reason: str) -> None:
    """A page made to hang the parser is cut, and says so."""
    assert reason in parse(page).cut


@pytest.mark.parametrize(
    "page", ["<p>" + "字" * 1_700_000, "<p>a" * 100_000, "<li>b<br>" * 50_000], ids=["text", "p", "li"]
)
def test_large_is_not_hostile(page: str) -> None:
    """Long texts and elements that are never closed are how old pages are; nothing is cut."""
    tree = parse(page)
    assert tree.cut == ""
    assert len(tree.text) >= 99_000


def test_depth_that_real_pages_have_is_kept() -> None:
    """Nested layout tables stay whole."""
    tree = parse("<table><tr><td>" * 60 + "深处" + "</table>" * 60)
    assert tree.cut == ""
    assert "深处" in tree.text
    assert MAX_DEPTH > 500


def test_a_long_script_is_no_long_tag() -> None:
    """A comparison in a script of some kilobytes without `>` is not taken for a tag that never ends."""
    script = "if (a <b) { " + "c = d; " * 2_500 + "}"
    assert len(script) > 15_000
    assert parse(f"<body><script>{script}</script><p>text</p></body>").cut == ""


def test_a_long_stretch_without_a_tag_hides_no_long_tag_behind_it() -> None:
    """What is looked at once and left, megabytes of a comment, says nothing about the tag that follows."""
    attributes = " ".join(f"a{number}=x" for number in range(9000))
    tree = parse(f"<body><!--{'x' * 400_000}--><p {attributes}>第一段</p><p>第二段</p>")
    assert tree.cut == "a tag with too many attributes"
    assert tree.text.split() == ["第一段", "第二段"]


def test_what_only_screen_readers_say_is_not_read() -> None:
    """Words hidden from sight go, and those of the same made-up style; a hidden heading stays."""
    page = (
        "<h1 class='sr-only'>工作动态</h1><h3><span data-testid='visually-hidden-text' class='x-m04vo2'>视频, </span>"
        "全省质量大会召开<span class='x-m04vo2'>, 节目全长 2,23</span></h3>"
        "<p><i class='sr-only'>图片<i class='sr-only'>说明</i>：</i>会场</p>"
        "<p><span class='x'>全文</span></p>"
    )
    assert parse(page).text.split("\n") == ["工作动态", "全省质量大会召开", "会场", "全文"]


def test_a_form_of_endless_choices_costs_no_page() -> None:
    """The parser is not shown the choices of a form where they are too many; nothing that is shown gets lost."""
    choices = "".join(f"<option value={number}>{number}</OPTION>" for number in range(2_000))
    tree = parse(f"<p>上文</p><select>{choices.replace('<option', '<OPTION', 1)}</select><p>下文</p>")
    assert tree.parser.css("option") == []
    assert tree.text.split() == ["上文", "下文"]
    assert tree.cut == ""
    few = parse("<select><option>一</option><option>二</option></select>")
    assert few.text.split() == []


def test_a_title_has_an_end() -> None:
    """A title element of a hundred kilobytes is read as far as a title goes."""
    assert len(parse(f"<title>{'题目_' * 30_000}</title><p>文</p>").title) == 1_000


def test_the_words_looked_for_in_a_source_are_few_enough_to_be_found_quickly() -> None:
    """The automaton has a fast way for up to 64 words, and takes ten times as long for one more."""
    assert len(WORDS) <= 64
