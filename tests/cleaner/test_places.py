"""Where paragraphs stand in the decoded page: each range holds its paragraph, whole, and nothing else."""

from __future__ import annotations

import json
import re
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.tree import parse
from services.cleaner import clean_page
from services.cleaner.blocks import read_blocks
from services.cleaner.places import locate
from services.cleaner.reading import Line
from tests.cleaner.test_templates import BODY, BYLINE, TEXT, TITLE, URL, page

_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.S)


def shown(markup: str) -> str:
    """What a reader sees of a stretch of markup, without white space."""
    return "".join(unescape(_TAG.sub("", markup)).replace("\u200b", "").split())


def ranges(source: str, content_type: str = "text/html") -> list[str | None]:
    """The stretch of a page behind each paragraph of its article."""
    article = clean_page(source.encode(), url=URL, content_type=content_type)
    return [None if p.source_start is None else source[p.source_start : p.source_end] for p in article.paragraphs]


def article(inner: str, head: str = "") -> str:
    """A page around the markup of a text."""
    return page(f"<h1>{TITLE}</h1>{BYLINE}<div class=content>{inner}</div>").decode().replace("<head>", "<head>" + head)


@pytest.mark.parametrize(
    "markup",
    [
        "<strong>一是</strong>加强监管，落实责任。",
        "&ldquo;十四五&rdquo;期间，共检查企业三万家次。",
        "切实守护“舌尖上的安全&rdquo;。",
        "2</span><span>025</span>年，全市检定器具<span>216045</span>台件。",
        "市&nbsp;局&nbsp;召开会议，部署下一步工作。",
        "".join(f"&#{ord(character)};" for character in TEXT[2]),
        "全市<!-- 共 -->检查企业<o:p></o:p>三万家，责令</span><a href='/1.html' title=\"a>b\">整改</a>九家。",
        "某某厂（Q&amp;R<sup>2</sup>）等三家企业，不确定度&lt;0.5%。",
        "会议指出：R&D投入占比 < 3%的企业，要加大投入。",
    ],
    ids=["bold", "entity first", "entity last", "figures", "blanks", "references", "inside", "signs", "bare signs"],
)  # fmt: skip
def test_markup_inside_a_paragraph_does_not_hide_where_it_stands(markup: str) -> None:
    """Tags, entities and comments before, between and behind the words are stepped over, and never cut."""
    paragraphs = [TEXT[0], markup, TEXT[1]]
    source = article("".join(f"<p style='text-indent:2em'>　　<span>{each}</span></p>\n" for each in paragraphs))
    found = ranges(source)
    first, last = markup.find(">") + 1 if markup[0] == "<" else 0, len(markup)
    assert found == [TEXT[0], markup[first:last], TEXT[1]]


@pytest.mark.parametrize(
    "copies",
    [
        f'<meta name="description" content="{TEXT[0]}">',
        f'<meta name="description" content="{TEXT[0][:30]}">',
        f"<body><script>var lead = '{TEXT[0]}';</script>",
        f"<body><!-- <p>{TEXT[0]}</p><p>{TEXT[1]}</p> -->",
        f"<body><div style='display:none'>{TEXT[0]}</div>",
        f"<body><p class=summary>{TEXT[0]}{TEXT[1][:20]}…</p>",
    ],
    ids=["description", "its beginning", "a script", "a comment", "hidden", "a summary"],
)
def test_what_says_the_same_elsewhere_is_not_where_a_paragraph_stands(copies: str) -> None:
    """A copy of the first words above the text is passed over."""
    source = article(BODY, copies)
    starts = [p.source_start for p in clean_page(source.encode(), url=URL).paragraphs]
    assert starts == [source.rindex(line) for line in TEXT]


def test_rows_of_figures_begin_in_their_own_cells() -> None:
    """A number that is an attribute, a part of a date or another row's as well is found in its row."""
    row = '<tr style="height:18.75pt"><td width="172">{0}</td><td width="2">某区{0}号超市</td></tr>'
    rows = [row.format(number) for number in (1, 2, 17, 172)]
    source = article(f"<p>{TEXT[0]}</p><table border=1>{''.join(rows)}</table><p>{TEXT[1]}</p>")
    found = ranges(source)
    assert [shown(each or "") for each in found[1:-1]] == [shown(each) for each in rows]
    assert all(each and "<tr" not in each for each in found)


def test_a_heading_is_found_below_the_contents_that_name_it() -> None:
    """A short line stands where the paragraph below it goes on, not in a list above that is no text."""
    contents = "<div class=nav><a href='#1'>工作目标</a><a href='#2'>工作要求</a></div>"
    inner = f"<p>{TEXT[0]}</p>{contents}<p>工作目标</p><p>{TEXT[1]}</p><p>工作要求</p><p>{TEXT[2]}</p>"
    source = article(inner)
    found = clean_page(source.encode(), url=URL).paragraphs
    assert [p.source_start for p in found if p.end - p.start == 4] == [
        source.rindex("工作目标"),
        source.rindex("工作要求"),
    ]


def test_a_paragraph_of_which_a_part_is_left_out() -> None:
    """What a reader does not see inside a paragraph does not hide where that begins and ends."""
    head, rest = TEXT[1][:2], TEXT[1][2:]
    source = article(f"<p>{TEXT[0]}</p><p>{head}<font class=jammer>x7;q</font>{rest}</p><p>{TEXT[2]}</p>")
    stretch = ranges(source)[1] or ""
    assert stretch.startswith(head)
    assert stretch.endswith(rest)


@pytest.mark.parametrize("times", [1, 2])
def test_a_text_in_a_script_is_found_as_it_is_written_there(times: int) -> None:
    """Escapes, also of escapes, stand for the characters of the paragraphs, and for the tags around them."""
    written = BODY.replace("<", "\u200a<").replace("\u200a", "")
    for _ in range(times):
        written = json.dumps(written)[1:-1]
    string = f'"{written}"' if times == 1 else "'" + written + "'"
    source = page(f"<h1>{TITLE}</h1>{BYLINE}<script>var content = {string};</script>").decode()
    for stretch, line in zip(ranges(source), TEXT, strict=True):
        for _ in range(times):
            stretch = json.loads(f'"{stretch}"')
        assert stretch == line


def test_a_text_for_unescape_is_found_as_it_is_written_there() -> None:
    """JavaScript's own way to write characters: %u4e00, and %2C for the others."""
    signs = "".join(f"%u{ord(c):04x}" if ord(c) > 255 else c if c.isalnum() else f"%{ord(c):02X}" for c in BODY)
    source = page(f"<h1>{TITLE}</h1>{BYLINE}<script>document.write(unescape('{signs}'));</script>").decode()
    found = ranges(source)
    assert all(found)
    assert [len(each or "") for each in found] == [sum(6 if ord(c) > 255 else 1 for c in line) for line in TEXT]


@pytest.mark.parametrize(
    ("record", "meaning"),
    [
        (json.dumps({"title": TITLE, "content": BODY}), lambda found: json.loads(f'"{found}"')),
        (json.dumps({"title": TITLE, "content": "\n".join(TEXT)}, ensure_ascii=False), str),
    ],
    ids=["escaped", "plain"],
)
def test_paragraphs_of_a_record_are_found_as_they_are_written_there(record: str, meaning: object) -> None:
    """The page of a stored record is the record."""
    assert callable(meaning)
    assert [meaning(each) for each in ranges(record, "application/json")][-3:] == TEXT


def test_paragraphs_of_a_text_with_escapes_are_found_in_the_text_as_it_came() -> None:
    """Undoing a program's escapes does not move the places."""
    written = "\\n".join([TITLE, "来源：计量科 2025-05-12", *TEXT])
    assert ranges(written, "text/plain") == [TITLE, *TEXT]


def test_paragraphs_of_a_page_with_escapes_are_found_in_the_page_as_it_came() -> None:
    """The same where a page shows them to its readers."""
    written = json.dumps(TEXT[1])[1:-1]
    assert ranges(article(f"<p>{TEXT[0]}</p><p>{written}</p>")) == [TEXT[0], written]


def test_words_that_do_not_stand_in_the_page_have_no_place() -> None:
    """A line that the page does not have gets none, and those around it keep theirs."""
    lines = [Line(TEXT[0]), Line("此处没有的话，本页任何地方都没有，所以找不到。"), Line(TEXT[1])]
    locate(lines, BODY)
    assert [line.start for line in lines] == [BODY.index(TEXT[0]), None, BODY.index(TEXT[1])]


_WORDS = st.text("全市检查企业，。2025年一、（）“”%", min_size=1, max_size=12)
_BETWEEN = st.sampled_from(
    [
        *["<b>", "</b>", "<span style='color:red'>", "</span>", "<a href='/1.html'>", "</a>", "<!-- x -->"],
        *["&nbsp;", "\u3000", "\n", " ", "&ldquo;", "&#24066;", "&#x5E02;", "&amp;", "&lt;", "&emsp;", "\u200b"],
        *["<script>var a = '全市';</script>", "<img src='a.png' alt='全市检查'>"],
    ]
)  # fmt: skip
_PARAGRAPH = st.tuples(_BETWEEN, st.lists(st.one_of(_WORDS, _BETWEEN), max_size=8).map("".join))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["p", "div", "li", "h2", "td"]), _PARAGRAPH), max_size=8),
    st.sampled_from(["", "<div class=nav>全市 检查 2025</div>", "<title>全市检查企业</title><body>"]),
)
def test_each_range_reads_as_its_paragraph(paragraphs: list[tuple[str, tuple[str, str]]], above: str) -> None:
    """Whatever tags and entities stand in and around paragraphs, their ranges read as they do, in order."""
    source = above + "".join(
        f"<{tag}>{first}{number}<i>、</i>{inner}</{tag}>\n" for number, (tag, (first, inner)) in enumerate(paragraphs)
    )
    body = parse(source).body
    lines = [Line(block.text) for block in read_blocks(body.html or "" if body else "").blocks]
    locate(lines, source)
    position = 0
    for line in lines:
        if shown(escape(line.text)):
            assert line.start is not None
            assert line.end is not None
            assert position <= line.start < line.end
            stretch = re.sub(r"(?s)<script>.*?</script>", "", source[line.start : line.end])
            assert shown(stretch) == shown(escape(line.text))
            assert not stretch[0].isspace()
            assert not stretch[-1].isspace()
            position = line.end


def test_a_sentence_that_repair_put_together_covers_both_of_its_parts() -> None:
    """A paragraph that a mirror tore in two is found from the beginning of the one to the end of the other."""
    head, rest = TEXT[1].split("，限期")
    source = article(f"<p>{TEXT[0]}</p><p>{head}</p><p>，限期{rest}</p><p>{TEXT[2]}</p>")
    found = ranges(source)
    assert found == [TEXT[0], f"{head}</p><p>，限期{rest}", TEXT[2]]
