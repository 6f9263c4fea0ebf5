"""Pages that are made to keep a reader busy: what is read of them, what they say was cut, and how the work grows."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from services.cleaner import clean_page
from services.cleaner.reading import MAX_CHARACTERS, MAX_PARAGRAPHS

URL = "http://sjj.example.gov.cn/art/2025/5/12/art_17_2301.html"
TITLE = "全市计量检定工作会议召开"
SENTENCE = "各区要按计划完成第{0}批计量器具的检定，并把结果报送市局备案。"


def page(body: str) -> bytes:
    """A page with a headline above `body`."""
    return f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{body}</div></body></html>".encode()


def lines(count: int, form: str) -> str:
    """So many lines in the form of one, each with its number."""
    return "".join(form.format(number) for number in range(count))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (page(lines(MAX_PARAGRAPHS + 50, "<p>第{0}项</p>")), "paragraphs"),
        (page(lines(MAX_PARAGRAPHS + 50, "第{0}项<br>")), "paragraphs"),
        (page("<table><tr>" + lines(MAX_PARAGRAPHS + 50, "<td>{0}号</td>") + "</tr></table>"), "paragraphs"),
        (page(lines(8_000, f"<p>{SENTENCE}</p>")), "characters"),
        (page("<p>" + lines(8_000, SENTENCE) + "</p>"), "characters"),
        (page("<pre>" + lines(8_000, SENTENCE + "\n") + "</pre>"), "characters"),
        (f"{TITLE}\n{lines(MAX_PARAGRAPHS + 50, '第{0}行' + chr(10))}".encode(), "lines"),
        (f"{TITLE}\n{lines(8_000, SENTENCE + chr(10))}".encode(), "characters"),
        (lines(8_000, SENTENCE).encode(), "characters"),
    ],
    ids=["paragraphs", "breaks", "cells", "prose", "one paragraph", "pre", "plain lines", "plain prose", "plain line"],
)
def test_no_more_is_read_than_an_article_can_be(body: bytes, reason: str) -> None:
    """Beyond what any agency writes a page is not read, and its article says so."""
    article = clean_page(body, url=URL)
    assert len(article.text) <= MAX_CHARACTERS + MAX_PARAGRAPHS + len(TITLE)
    assert len(article.paragraphs) <= MAX_PARAGRAPHS
    assert any(flag.startswith("cut: more than") and flag.endswith(reason) for flag in article.flags)


def test_a_paragraph_that_is_cut_stands_in_the_text_as_far_as_it_was_read() -> None:
    """What was read before the limit is what the page says there."""
    written = lines(8_000, SENTENCE)
    article = clean_page(page(f"<p>会议听取了汇报。</p><p>{written}</p><p>会议还有一项。</p>"), url=URL)
    assert written.startswith(article.text.split("\n")[-1])
    assert len(article.text) > MAX_CHARACTERS - 100


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        (lines(1_300, f"<p>第{{0}}条　{SENTENCE * 2}</p>"), 1_300),
        ("<table>" + lines(2_000, "<tr><td>{0}</td><td>某某单位{0}</td><td>合格</td></tr>") + "</table>", 2_000),
        ("<ul>" + lines(1_500, "<li>第{0}个计量所的检定结果为合格。</li>") + "</ul>", 1_500),
    ],
    ids=["law", "table", "list"],
)
def test_long_documents_come_whole(body: str, paragraphs: int) -> None:
    """The longest documents of agencies are read to their end, and nothing is said to be cut."""
    article = clean_page(page(body), url=URL)
    assert len(article.paragraphs) == paragraphs
    assert not any("cut" in flag for flag in article.flags)


def steps(work: Callable[[], object]) -> int:
    """How many functions are called, and generators asked, while something is done."""
    count = 0

    def seen(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "form",
    [
        f"<p>{SENTENCE}</p>",
        "<p>第{0}项</p>",
        "<p>编辑：张三 来源：某报{0}</p>",
        f"<p>{SENTENCE}</p><p>来源：新华社{{0}}</p>",
        f"<p>{SENTENCE}</p><p>相关链接</p>",
        "<h2>关于第{0}项工作的报告</h2>",
        "<ul><li>第{0}项<ul><li>检定结果</li></ul></li></ul>",
        "<table><tr><td>{0}</td><td>合格</td></tr></table>",
        "<div><div>第{0}项，合格</div></div>",
        "<p><strong>第{0}项检定工作结果表明，</strong><b>合格率提高。</b></p>",
        "<p>2025-05-12 10:{0}</p>",
        "<p><img src=/p/{0}.jpg></p>",
        "<p>他说，“检定第{0}批器具</p><p>已经完成。”</p>",
        "<a href=/art/{0}.html>关于第{0}批器具的公告</a>",
    ],
    ids=[
        *["prose", "short", "editors", "sources", "related", "headings", "nested", "tables", "divs", "emphasis"],
        *["dates", "pictures", "quotations", "links"],
    ],
)
def test_work_grows_with_the_page(form: str) -> None:
    """Twice as much of the same asks for no more than twice the steps, and some."""
    once, twice = (page(lines(count, form)) for count in (700, 1_400))
    clean_page(twice, url=URL)  # what is read once and remembered, lines too
    assert steps(lambda: clean_page(twice, url=URL)) < 2.4 * steps(lambda: clean_page(once, url=URL))


def test_work_grows_with_a_plain_text() -> None:
    """The same holds for a text's lines."""
    once, twice = (f"{TITLE}\n{lines(count, '第{0}行，合格' + chr(10))}".encode() for count in (700, 1_400))
    clean_page(once)
    assert steps(lambda: clean_page(twice)) < 2.4 * steps(lambda: clean_page(once))


def test_tags_that_never_end() -> None:
    """A stored text of tags that open and never close is read in one go, not from each of them to its end."""
    article = clean_page(f"{TITLE}\n正文如下。<br>\n{'<p' * 200_000}".encode(), url=URL, content_type="text/plain")
    assert article.title == TITLE


@pytest.mark.parametrize("field", ["<date>", "<item><title><![CDATA["])
def test_fields_that_never_end(field: str) -> None:
    """So are the fields of a record, and their data: hours would pass otherwise."""
    article = clean_page((field * 200_000).encode(), url=URL, content_type="text/plain")
    assert article.title is None


@pytest.mark.parametrize("nothing", ["\u180e", "\ufffc", "amp;nbsp;", "&amp;nbsp;", "u3000"])
def test_a_paragraph_of_which_repair_leaves_nothing(nothing: str) -> None:
    """In a text that is repaired before its lines are told it is no line, either."""
    lines = (
        "衛生局今天召開會議，部署登革熱防治工作，並持續清除孳生源。",
        nothing,
        "會議指出，各鄉鎮應落實責任，加強宣傳。",
    )
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = (
        f"<html><title>衛生局部署登革熱防治</title><body><h1>衛生局部署登革熱防治</h1><div>{body}</div></body></html>"
    )
    assert clean_page(page.encode(), url="", content_type="text/html").text.count("\n") == 1


@pytest.mark.parametrize("content", ["\\u3000" * 18, "&#12288;" * 40, "\\n" * 30, "%u3000" * 20, ""])
@pytest.mark.parametrize("kind", ["text/plain", "text/html", None])
def test_a_page_of_blanks_as_escapes(content: str, kind: str | None) -> None:
    """Once they are read there is no line left."""
    assert clean_page(content.encode(), url="", content_type=kind).text == ""
