"""Headings inside a text, told by their form."""

from __future__ import annotations

from schemas.articles import ParagraphKind
from services.cleaner import clean_page
from services.cleaner.reading import Line
from services.cleaner.sections import mark_headings

PROSE = "各县区要压实责任，强化监管，加大抽检力度，按时报送检查情况，切实守护群众安全。"


def headings(*lines: str, bold: tuple[str, ...] = ()) -> list[str]:
    """Those of the lines that are headings."""
    made = [Line(line) for line in lines]
    mark_headings(made, bold)
    return [line.text for line in made if line.kind is ParagraphKind.HEADING]


def test_numbered_headings() -> None:
    """Numbered lines without a closing mark are headings above paragraphs, tables and headings of the next level."""
    lines = [
        "一、总体要求",
        PROSE,
        "二、主要任务",
        "（一）强化监管，落实责任",
        PROSE,
        "第一章 总 则",
        "第一条 为加强管理",
    ]
    assert headings(*lines) == [lines[0], lines[2], lines[3], lines[5]]
    made = [Line("三、抽检结果"), Line("1\t酱油", ParagraphKind.ROW)]
    mark_headings(made)
    assert made[0].kind is ParagraphKind.HEADING


def test_sentences_that_are_tagged_as_headings_are_none() -> None:
    """A page may tag every paragraph as a heading, to be read from afar; what is numbered or no sentence stays one."""
    lines = {
        "工作动态": ParagraphKind.HEADING,
        "5月9日，云梁市市场监管局召开计量会议，部署全年工作。": ParagraphKind.BODY,
        "一、加强组织领导，落实工作责任，确保取得实效。": ParagraphKind.HEADING,
    }
    made = [Line(text, ParagraphKind.HEADING) for text in lines]
    mark_headings(made)
    assert {line.text: line.kind for line in made} == lines


def test_items_and_sentences_are_no_headings() -> None:
    """Nor are lines that count up, give a value, end with a mark, or stand last."""
    items = ["一、营业执照复印件", "二、身份证复印件", "三、申请表", PROSE]
    others = ["四、中标单位：云梁公司", PROSE, "五、自公布之日起施行。", PROSE, "一是加强领导", PROSE, "六、附则"]
    assert headings(*items, *others) == []


def test_short_lines_in_bold_letters() -> None:
    """They head a paragraph of prose; a signature, a day or a label in bold letters heads nothing."""
    bold = ("把水表管起来", "云梁市水务局", "2025年5月12日", "来源：云梁日报", PROSE)
    lines = [bold[0], PROSE, bold[3], PROSE, bold[4], PROSE, bold[1], bold[2]]
    assert headings(*lines, bold=bold) == [bold[0]]
    assert headings(bold[0], PROSE) == []


def test_lines_in_brackets_or_behind_a_mark() -> None:
    """They head a paragraph of prose as numbered ones do; in a list of such lines they head nothing."""
    lines = ["【基本案情】", PROSE, "■ 把水表管起来", PROSE, "【典型意义】", PROSE]
    assert headings(*lines) == lines[::2]
    assert headings("【水表】", "【水管】", "■ 甲区水表", "■ 乙区水表", PROSE) == ["■ 乙区水表"]


def test_a_page_s_headings_are_marked() -> None:
    """Whichever tag or style makes them bold, and whatever pointer ends the paragraph below."""
    body = (
        f"<p>{PROSE}</p><p><strong>一、工作目标</strong></p><p>{PROSE}</p><p><b>把水表管起来</b></p><p>{PROSE}</p>"
        f"<p><span style='mso-bidi-font-weight:bold'>市水务局办公室</span></p><p>{PROSE}</p>"
        f"<p style='font-weight: 700'>把水管修起来</p><p>{PROSE}&gt;&gt;&gt;<a href=/1.html>更多内容，点击阅读</a></p>"
    )
    page = f"<html><body><h1>云梁市检查水表</h1><div class=content>{body}</div></body></html>"
    article = clean_page(page.encode())
    marked = [article.text[p.start : p.end] for p in article.paragraphs if p.kind is ParagraphKind.HEADING]
    assert marked == ["一、工作目标", "把水表管起来", "把水管修起来"]


def test_a_bold_line_below_a_picture_heads_nothing() -> None:
    """It says what the picture shows; below an ordinary caption, or beside a picture behind it, it is a heading."""
    picture, bold = '<p><img src="/1.jpg"></p>', "<p><strong>{}</strong></p>"
    body = (
        f"<p>{PROSE}</p>{picture}{bold.format('检查人员正在查看水表')}<p>{PROSE}</p>"
        f"{picture}<p>查看水表</p>{bold.format('把水表管起来')}<p>{PROSE}</p>"
        f"{bold.format('把水管修起来').replace('</p>', '<img src=/2.jpg></p>')}<p>{PROSE}</p>"
    )
    article = clean_page(f"<html><body><h1>云梁市检查水表</h1><div class=content>{body}</div></body></html>".encode())
    marked = [article.text[p.start : p.end] for p in article.paragraphs if p.kind is ParagraphKind.HEADING]
    assert marked == ["把水表管起来", "把水管修起来"]
