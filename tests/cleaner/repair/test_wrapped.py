"""Lines that are no paragraphs: wrapped at a width, torn inside a word, with the numbers of pages between them."""

from __future__ import annotations

import re
from random import Random

import pytest

from bench.mirrors.annotator import KEEPING, annotated, converted
from services.cleaner.repair import repair_paragraphs
from tests.cleaner.repair.prose import ARTICLES


def _wrapped(text: str, width: int, *, pages: str = "", every: int = 5) -> list[str]:
    title, *body = text.split("\n")
    wrapped = [line[at : at + width] for line in body for at in range(0, len(line), width)]
    if not pages:
        return [title, *wrapped]
    numbered = [title]
    for number, line in enumerate(wrapped, 1):
        numbered += [line, pages.format(number // every)] if number % every == 0 else [line]
    return numbered


def _texts(paragraphs: list[str]) -> list[str]:
    return [p.text for p in repair_paragraphs(paragraphs).paragraphs]


@pytest.mark.parametrize("width", [20, 22, 25, 31, 36, 40, 44])
def test_a_wrapped_text_is_put_together(width: int) -> None:
    """Whatever the width; the title stays a paragraph, and every place leads back to the line that it came from."""
    article = "\n".join([ARTICLES[0], *(line for each in ARTICLES[1:] for line in each.split("\n")[1:])])
    lines = _wrapped(article, width)
    body = repair_paragraphs(lines)
    texts = [p.text for p in body.paragraphs]
    assert "".join(texts) == "".join(lines)
    assert texts[0] == lines[0]
    assert all(text[-1] in "。：”" for text in texts[1:])
    assert set(article.split("\n")) - set(texts) <= {p for p in article.split("\n") if "。" in p[:-1]}
    assert [repair.kind for repair in body.repairs] == ["moved_fragment"]
    for paragraph in body.paragraphs:
        assert paragraph.original == "".join(lines[piece.index][piece.start : piece.end] for piece in paragraph.pieces)


def test_lines_of_one_length_are_put_together_where_no_word_is_torn() -> None:
    """Five of them, of prose: by accident each ends between words. Fewer, or lines without commas, are no such text."""
    line = "会议要求，各地各部门要落实责任，加强隐患排查和专项检查"
    lines = [*[line] * 5, "确保安全。"]
    assert _texts(lines) == ["".join(lines)]
    for kept in (lines[3:], [each.replace("，", "") for each in lines[:5]]):
        assert _texts(kept) == kept


@pytest.mark.parametrize("number", ["- {} -", "— {} —", "第 {} 页", "{} / 9", "{}", "第{}页 共9页"])
def test_numbers_of_pages_are_no_text(number: str) -> None:
    """They stand between the lines of one sentence, and go where a text is put together."""
    assert _texts(_wrapped(ARTICLES[1], 28, pages=number)) == ARTICLES[1].split("\n")
    alone = ["各区检查结果如下。", "12", "以上数字由各区报送。"]
    assert _texts(alone) == alone


def test_a_paragraph_torn_inside_a_word_goes_on() -> None:
    """Also where it is the second sentence that breaks off, and where a comma ends it."""
    whole = (
        "近日，临江市市场监管局组织执法人员对全市农贸市场开展检查。执法人员共抽查电子秤三百台，"
        "当场责令九家经营者停止使用。"
    )
    for cut in (whole.index("查。执"), whole.index("查电子"), whole.index("当场")):
        assert _texts([whole[:cut], whole[cut:]]) == [whole]


@pytest.mark.parametrize(
    "lines",
    [
        ["临江市召开全市安全生产工作电视电话会议，部署重点工作", "近日，临江市召开全市安全生产工作会议。"],
        ["会议要求，各地要落实责任。来源：临江日报", "近日，全市各级部门迅速行动。"],
        ["5月12日，执法人员检查农贸市场。记者 王小明 摄", "检查中，执法人员抽查电子秤三百台。"],
        ["5月12日，执法人员检查农贸市场。临江日报记者王小明摄", "其中，九台超期未检。"],
        ["5月12日，会议召开。欢迎访问临江资讯网", "会议要求，各地要落实责任。"],
        ["序号\t名称\t数量，单位\t金额12", "1\t停车诱导屏\t12块\t120", "2\t管理平台\t1套\t230"],
        ["采购项目名称：临江市智慧停车项目，预算金额：120", "2025年3月1日发布公告。"],
        ["检查农贸市场十二家，责令整改三家，立案一起，", "一、检查情况", "二、下一步工作"],
        ["床前明月光，疑是地上霜", "举头望明月，低头思故乡", "白日依山尽，黄河入海流", "欲穷千里目，更上一层楼"],
        ["临江市行政审批局，联系人张三", "临江市市场监管局，联系人李四", "临江市生态环境局，联系人王五"] * 3,
        ["发布时间：2025-05-12 浏览次数，123", "11月21日，法院宣判。"],
    ],
    ids=[
        "title",
        "label",
        "caption",
        "photographer",
        "watermark",
        "table",
        "value",
        "items",
        "verses",
        "equal lines",
        "counter",
    ],
)
def test_what_ends_a_line_on_purpose_stays_apart(lines: list[str]) -> None:
    """Titles, fields, rows, items, verses and lists are no wrapped text."""
    assert _texts(lines) == lines


def test_a_line_for_every_clause_is_no_paragraph() -> None:
    """Accounts set texts so for small screens; four or more such lines, of whatever length, are no accident."""
    lines = re.split("(?<=[，。])(?=.)", ARTICLES[1].replace("\n", "。\n", 1).replace("\n", ""))
    assert [text[-1] for text in _texts(lines)] == ["。"] * len(_texts(lines))
    kept = ["各位来宾，", "春风拂面花千树，", "碧水绕城柳万条。", "会议在云梁举行。"]
    assert _texts(kept) == kept


def test_a_text_that_was_wrapped_with_its_readings_is_put_together() -> None:
    """Lines had one width before the readings in them were taken out, some of which they tore."""
    title, *body = ARTICLES[1].split("\n")
    dirty = [annotated(converted(line), Random(6), share=0.4, decoder=KEEPING) for line in (title, *body)]
    lines = [line[at : at + 34] for line in dirty[1:] for at in range(0, len(line), 34)]
    expected = [p.text for p in repair_paragraphs(dirty).paragraphs]
    assert any(line.rpartition("(")[2].isalpha() for line in lines), "no reading is torn"
    assert _texts([dirty[0], *lines]) == expected


def test_lines_around_a_word_that_a_site_links_are_one_paragraph() -> None:
    """“公平|计量|进市场”: where pages are kept as text, each link stands on a line of its own."""
    body = [
        "“世界计量日”当天，市计量院举行活动，开放计量实验室，讲解计量知识，发放计量手册、计量书签等。",
        "下一步，该院将推动计量服务进企业，促进计量工作发展。",
    ]
    torn = "\n".join(body).replace("计量", "\n计量\n").replace("\n\n", "\n").split("\n")
    assert _texts(["市计量院举行活动", *torn])[-2:] == body


def test_a_word_between_whole_paragraphs_stays_a_line() -> None:
    """Who asks and who answers, and buttons of a list."""
    talk = ["记者", "今年的工作有哪些重点，成效如何？", "局长", "我们抓住三个环节，成效明显。"] * 3
    assert _texts(talk)[:4] == talk[:4]
    rows = [line for number in range(4) for line in (f"市局开展第{number + 1}次检查", "查看")]
    assert _texts(rows) == rows
