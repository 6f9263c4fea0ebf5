"""Blocks of a serialised element."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.tree import parse
from schemas.articles import ParagraphKind
from services.cleaner import clean_page
from services.cleaner.blocks import read_blocks


def texts(html: str) -> list[str]:
    """The texts of the blocks."""
    return [block.text for block in read_blocks(html).blocks]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>一</p><p>二</p>", ["一", "二"]),
        ("一<br><br>二<br>三", ["一", "二", "三"]),
        ("<p><span>4</span><font>74</font><b>1</b>亿元</p>", ["4741亿元"]),
        ("<p>\u3000\u3000缩进&nbsp;&nbsp;之后</p>", ["缩进 之后"]),
        ("<p>源代码\n    换行</p>", ["源代码换行"]),
        ("<p>two\nwords</p>", ["two words"]),
        ("<p>a &lt;b&gt; &amp;c</p>", ["a <b> &c"]),
        ("<p>H<sub>2</sub>O</p>", ["H2O"]),
        (
            "<p>合作<ruby>協<rt>xié</rt></ruby>議，<ruby>產<rp>(</rp><rt>chǎn</rt><rp>)</rp></ruby>業。</p>",
            ["合作協議，產業。"],
        ),
        ("<p><ruby><rb>漢</rb><rb>字</rb><rtc><rt>hàn</rt><rt>zì</rt></rtc></ruby>表</p>", ["漢字表"]),
        ("<ul><li>甲</li><li>乙</li></ul>", ["甲", "乙"]),
        ("<p>见<a href='x'>链接</a>处</p>", ["见链接处"]),
        ("<!-- 注 --><p>文</p><style>x</style>", ["文"]),
        ("<p>前<script>x</script>后</p>", ["前后"]),
        ("<div>\n　　甲事，已办。\n　　乙事，在办。\n</div>", ["甲事，已办。", "乙事，在办。"]),
        ("<div>\n&nbsp;&nbsp;&nbsp;&nbsp;一、甲\n\t　　乙事，在办。\n　　丙</div>", ["一、甲", "乙事，在办。", "丙"]),
        ("<p>市政府召开会议，\n　　部署工作。\n　　会后检查。</p>", ["市政府召开会议， 部署工作。", "会后检查。"]),
        ("<td>审批\n　　意见</td>", ["审批 意见"]),
        ("<p>　　甲事，已办。　　乙事，在办。&nbsp;&nbsp;&nbsp;&nbsp;丙</p>", ["甲事，已办。", "乙事，在办。", "丙"]),
        ("<p>特此公告。　　　　云梁市计量科</p>", ["特此公告。", "云梁市计量科"]),
        ("<p>姓名　　性别　　单位</p>", ["姓名 性别 单位"]),
        ('<p>@font-face{font-family:"宋体";} p.MsoNormal{margin:0pt;mso-style-name:正文;}甲</p>', ["甲"]),
        ("<p>Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE</p><p>甲</p>", ["甲"]),
        ("<p>div.Section0{page:Section0;}</p><p>集合{a: 1}有一个元素</p>", ["集合{a: 1}有一个元素"]),
        ("<p>Normal分布</p><p>{注：下同}</p>", ["Normal分布", "{注：下同}"]),
        ("<p>共检查12\u200b3家，一是\ufeff加强</p>", ["共检查123家，一是加强"]),
    ],
)
def test_paragraphs(html: str, wanted: list[str]) -> None:
    """Elements, breaks and indents make paragraphs; inline elements do not."""
    assert texts(html) == wanted


def test_rows_are_rows_unless_the_table_lays_out() -> None:
    """Cells are joined by tabs; a cell of paragraphs stays paragraphs, and so does a sentence beside an empty cell."""
    data = "<table><tr><td>名称</td><td><p>结果</p></td></tr><tr><td>甲</td><td></td><td>1</td></tr></table>"
    assert texts(data) == ["名称\t结果", "甲\t\t1"]
    assert {block.kind for block in read_blocks(data).blocks} == {ParagraphKind.ROW}
    spanned = '<table><tr><th rowspan="2">类别</th><th>名称</th></tr><tr><td>酱油</td></tr></table><p>文</p>'
    assert [block.kind for block in read_blocks(spanned).blocks][-2:] == [ParagraphKind.ROW, ParagraphKind.BODY]
    set_in = (
        "<table><tr><td>&nbsp;</td><td>5月9日，甲局召开会议。</td></tr><tr><td>&nbsp;</td><td>合计</td></tr></table>"
    )
    assert [block.kind for block in read_blocks(set_in).blocks] == [ParagraphKind.BODY, ParagraphKind.ROW]
    layout = f"<table><tr><td><p>{'长' * 300}</p><p>{'文' * 300}</p></td><td>侧</td></tr></table>"
    assert len(texts(layout)) == 3


def test_an_editors_icons_are_no_pictures_and_formats_are_told() -> None:
    """What stands before a file's name is no picture, nor is a button; a server of pictures is told the format, or the
    name, in the query."""
    page = (
        "<title>云梁市召开计量会议</title><h1>云梁市召开计量会议</h1><div class=content>"
        "<p>5月12日，云梁市召开计量会议，部署工作。</p>"
        "<p>会议要求，各单位要认真落实，确保实效，完成任务。</p><img src='/ueditor/fileTypeImages/icon_doc.gif'>"
        "<img src='https://pic.example.com/mm/640?wx_fmt=png'><img src='/down.jsp?name=a.jpg'><img src='/count.jsp'>"
        "<img src='/i/ewm_7.png'><img src='/i/print.gif'></div>"
    )
    assert [image.type for image in clean_page(page.encode()).images] == ["png", "jpg"]


def test_tags_that_readers_see() -> None:
    """A text that was escaped once too often is read as it was meant; one that shows tags on purpose stays."""
    escaped = escape("<p style='a'>近日，云梁市召开计量会议，部署工作。</p><p>会后&nbsp;检查。</p>")
    page = "<title>云梁市召开计量会议</title><h1>云梁市召开计量会议</h1><div class=content>{}</div>"
    assert clean_page(page.format(escaped).encode()).text == "近日，云梁市召开计量会议，部署工作。\n会后 检查。"
    shown = clean_page(page.format(f"<p>写作：</p><pre>{escaped}</pre>").encode())
    assert "<p style" in shown.text


def test_characters_that_a_page_shows_as_escapes_are_read() -> None:
    """All of a text, or its quotation marks; ranges that a text about characters names, and its scripts, stay."""
    told = (
        "近日，云梁市召开“计量”会议，部署“质量”工作，气温达38℃。"
        "检查组赴三家企业检查，发现问题五处，均已责令整改，并将适时复查，确保到位。"
    )
    page = '<meta charset=utf-8><title>会议</title><script>var a="\\u0022";</script><h1>会议</h1><p>{}</p>'
    for hidden in (r"[^\x00-\x7f]", "[“”]"):
        shown = re.sub(hidden, lambda char: f"\\u{ord(char[0]):04x}", told)
        article = clean_page(page.format(shown).encode())
        assert article.text == told
        assert article.repairs[0].note == "escapes of a program's string undone"
    kept = (
        r"汉字用[\u4e00-\u9fa5]匹配，标点用[\u3000-\u303f]匹配，读者可以自行试验，结果应当一致。"
        "各种语言的写法大同小异，可参考各自的手册，不再赘述。"
    )
    assert clean_page(page.format(kept).encode()).text == kept


def test_what_a_word_processor_notes_is_no_text() -> None:
    """The settings of a document that was pasted in with its markup are left out."""
    notes = "<xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml>"
    text = "<p>近日，云梁市召开计量会议，部署工作，要求落实。</p>"
    page = f"<title>云梁市召开计量会议</title><h1>云梁市召开计量会议</h1><div class=content>{notes}{text}</div>"
    assert clean_page(page.encode()).text == "近日，云梁市召开计量会议，部署工作，要求落实。"


def test_files_that_scripts_send() -> None:
    """A file is attached that a script names by its address, not one that it finds by a number."""
    links = (
        "<p>附件：1.<a href=\"javascript:down('/up/1.pdf')\">方案</a></p>"
        "<p>2.<a href='#' onclick='window.open(\"2.xls\")'>汇总表</a></p>"
        "<p>3.<a href='/3.doc' onclick=\"count('9.doc')\">名单</a></p>"
        "<p>4.<a href='javascript:;' onclick=\"send('77','4.doc')\">清单</a></p>"
    )
    text = "<p>近日，云梁市召开计量会议，部署工作，要求落实。</p>"
    page = f"<title>云梁市召开计量会议</title><h1>云梁市召开计量会议</h1><div class=content>{text}{links}</div>"
    article = clean_page(page.encode(), url="http://www.a.example/x/y.html")
    names = {file.href.removeprefix("http://www.a.example"): file.name for file in article.attachments}
    assert names == {"/up/1.pdf": "方案", "/x/2.xls": "汇总表", "/3.doc": "名单"}


@pytest.mark.parametrize(
    ("html", "names"),
    [
        (
            "<p>附件：1.报名简章 <a href=1.doc>下载</a></p><p>2.一览表【<a href=2.xls>点击下载</a>】</p>",
            ["报名简章", "一览表"],
        ),
        ("<p>1.简章 <a href=1.doc>下载</a> 2.一览表 <a href=2.xls>下载</a></p>", ["简章", "一览表"]),
        (
            "<table><tr><td>1</td><td>报名简章</td><td>23KB</td><td><a href=1.doc>下载</a></td></tr></table>",
            ["报名简章"],
        ),
        ("<p><a href=1.doc>下载</a></p>", ["下载"]),
    ],
)
def test_files_whose_links_say_only_what_to_do(html: str, names: list[str]) -> None:
    """The words before the link, or the cells before it, name the file."""
    assert [link.name for link in read_blocks(parse(html).parser.body.html or "").links] == names


def test_kinds_links_and_pictures() -> None:
    """Headings, items and captions are marked; what links and pictures say is kept."""
    content = read_blocks(
        '<h2>题</h2><ul><li>项</li></ul><p><a href="/a.pdf">附件.pdf</a></p>'
        '<img src="/p.jpg" alt="图"><figcaption>注</figcaption>'
    )
    assert [block.kind for block in content.blocks] == [
        ParagraphKind.HEADING,
        ParagraphKind.ITEM,
        ParagraphKind.BODY,
        ParagraphKind.CAPTION,
    ]
    assert (content.blocks[2].linked, content.blocks[2].files) == (6, 1)
    assert [(link.name, link.href) for link in content.links] == [("附件.pdf", "/a.pdf")]
    assert [(image.name, image.href) for image in content.images] == [("图", "/p.jpg")]


def test_what_is_named_like_chrome_is_suspect() -> None:
    """Classes of share bars and related lists mark their blocks."""
    blocks = read_blocks('<div><p>文</p><div class="share-box"><p>分享</p></div><p>尾</p></div>').blocks
    assert [bool(block.suspect) for block in blocks] == [False, True, False]


@given(st.text(alphabet="<>/ptdrabh=\"'ul li字 &;!-", max_size=300))
def test_no_markup_fails(html: str) -> None:
    """Any text is read without an error, and no block is empty or holds a line feed."""
    for block in read_blocks(html).blocks:
        assert block.text
        assert "\n" not in block.text


def test_a_page_with_too_many_links_says_that_it_was_cut() -> None:
    """What no reader looks at is left out, and the article and the list say so."""
    row = '<li><a href="/t20250512_{0}.html">关于第{0}批计量比对结果的通知</a><span>2025-05-12</span></li>'
    rows = "".join(row.format(i) for i in range(10_010))
    listed = clean_page(f"<html><body><ul>{rows}</ul></body></html>".encode(), url="http://a.example/tzgg/")
    assert any("more than 10000 links" in flag for flag in listed.flags)
    assert read_blocks("<p>图</p>" + '<img src="/a.png">' * 2_010).cut == "more than 2000 links or pictures"
