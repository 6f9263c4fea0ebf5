"""Stored pages of mirrors: what these put around a text that they took from elsewhere."""

from __future__ import annotations

import pytest

from tests.cleaner.test_text_page import TEXT, TITLE, read


def test_the_path_to_a_page_may_be_all_that_names_it() -> None:
    """It ends with the headline and says that the text follows."""
    article = read(
        f"您的当前位置：首页 > 百科 > {TITLE} 正文", "时间：2025-05-12 11:12:41 来源：网络整理 编辑：百科", *TEXT
    )
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert article.source is None


def test_a_path_is_no_headline() -> None:
    """One that ends with a column says nothing of the text below it."""
    assert read("您的当前位置：首页 > 特种设备安全监管工作动态 > 正文", *TEXT).title is None


def test_a_summary_above_the_text_is_no_headline() -> None:
    """The headline stands above the byline, however long the summary below that."""
    article = read(TITLE, "2025-05-12 云梁质量新闻网4880", f"核心提示：{TEXT[0][:30]}", *TEXT)
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert article.source == "云梁质量新闻网"
    assert (article.published_at or "").startswith("2025-05-12")


def test_the_name_of_a_film_behind_a_headline_goes() -> None:
    """Hacked pages print it where others have the name of the site."""
    assert read(f"{TITLE}|亚洲精品毛片免费版", *TEXT).title == TITLE


@pytest.mark.parametrize("mark", ["（完）", "(完)"])
def test_what_says_that_the_text_is_at_its_end_is_believed(mark: str) -> None:
    """Other pages' headlines stand below, some with a comma; paragraphs go on with the text."""
    closed = [TEXT[0], TEXT[1] + mark]
    others = ["东岭一公园改造完工 2025-05-12 11:12", "Gia vang tang, nguoi dan mua it 2025-05-12 11:08"]
    assert read(TITLE, *closed, *others).text.split("\n") == [TITLE, *closed]
    assert read(TITLE, TEXT[0] + mark, TEXT[1]).text.split("\n") == [TITLE, TEXT[0] + mark, TEXT[1]]


def test_a_picture_s_caption_may_be_all_the_news() -> None:
    """A page of one picture tells in its caption what happened; beside a text a caption is none of it."""
    caption = "5月12日，云梁市计量院举行开放日活动，一百名学生参加。图为学生参观实验室。（云梁网 李明 摄）"
    assert read(caption).text == caption
    assert read(TITLE, caption).text.split("\n") == [TITLE, caption]
    assert read(TITLE, *TEXT, caption).text.split("\n") == [TITLE, *TEXT]


def test_a_section_is_no_author() -> None:
    """What a mirror calls the author is the name of its section."""
    assert not read(TITLE, *TEXT, "(作者：服务)").authors


def test_a_line_that_begins_with_a_mark_goes_on_with_the_one_above() -> None:
    """Mirrors break lines before marks; behind one of half width a figure may stand."""
    first, second = "截至目前，全市农村供水工程已完成投资二千万元，占总投资的92%", ",12月底五处工程将全部竣工通水。"
    assert read(TITLE, first, second).text.split("\n") == [TITLE, first + second]


@pytest.mark.parametrize(
    "line",
    [
        "了解云梁更多最新资讯，尽在云梁网微信，扫描下方二维码免费阅读。",
        '<image>data:image/s3,"s3://crabby-images/9889c/9889cde2f221ea66bb5a6074a76ddf8e223868af" alt=""</image>',
    ],
)
def test_what_a_mirror_puts_below_a_text_is_none_of_it(line: str) -> None:
    """Where to read more, and a picture that was stored as text."""
    assert read(TITLE, *TEXT, line).text.split("\n") == [TITLE, *TEXT]


def test_who_wrote_for_which_paper_signs_below() -> None:
    """The paper and its reporters, with a blank between them."""
    assert read(TITLE, *TEXT, "（云梁乡音 记者 李明 通讯员 陈晓华）").authors == ["李明", "陈晓华"]


def test_who_edited_the_page_may_be_glued_to_its_last_words() -> None:
    """Behind who wrote it, without a mark between."""
    article = read(TITLE, TEXT[0], f"{TEXT[1]} 云梁消费者报记者李明摄影报道责任编辑：27")
    assert article.text.endswith("摄影报道")
