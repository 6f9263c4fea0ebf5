"""Texts that a program wrapped: lines filled as far as the next word had room."""

from __future__ import annotations

import textwrap

import pytest

from services.cleaner import clean_page
from services.cleaner.filled_lines import filled

TITLE = "云梁市开展电梯安全专项检查"
TEXT = [
    "5月12日，云梁市市场监管局会同市消防救援支队开展电梯安全专项检查，出动执法人员126人次，检查小区38个、电梯412台，"
    "发现隐患57处，当场整改41处，下达监察指令书16份。",
    "检查组查阅了维保记录，测试了应急呼叫装置，并就CNAS认可机构出具的检验报告逐台核对；对3家未按期检验的使用单位立案调查。",
    "市市场监管局特种设备科负责人表示，下一步将建立“一梯一档”，让群众乘梯更安心。",
]


def wrapped(text: str, width: int, first: str = "") -> list[str]:
    """Lines of at most `width` characters; words of letters and figures are kept whole."""
    return textwrap.wrap(text, width, initial_indent=first, break_on_hyphens=False)


def read(*lines: str) -> list[str]:
    """The lines of the article of a text."""
    return clean_page("\n".join(lines).encode(), content_type="text/plain").text.split("\n")


def cut(text: str, width: int) -> list[str]:
    """Lines of `width` characters."""
    return [text[at : at + width] for at in range(0, len(text), width)]


@pytest.mark.parametrize("width", [20, 27, 36])
def test_paragraphs_told_by_indents(width: int) -> None:
    """A line that is set in begins a paragraph, however full the one above it is."""
    body = [line for each in TEXT for line in cut("\u3000\u3000" + each, width)]
    assert read(TITLE, "2021-05-13 来源：云梁日报", *body) == [TITLE, *TEXT]


@pytest.mark.parametrize("indent", ["", "   "])
def test_paragraphs_told_by_empty_lines(indent: str) -> None:
    """All lines may be set in alike."""
    body = [line for each in TEXT for line in ["", *(indent + part for part in cut(each, 33))]]
    assert read(indent + TITLE, *body) == [TITLE, *TEXT]


def test_pages_with_numbers() -> None:
    """A sentence goes on across the foot of a page, whose number is no part of the text."""
    body = [line for each in TEXT for line in cut("    " + each, 34)]
    assert read(TITLE, *body[:2], "- 1 -", "", *body[2:5], "第 2 页 共 3 页", *body[5:], "- 3 -") == [TITLE, *TEXT]


def read_page(body: str) -> list[str]:
    """The lines of the article of a page of markup."""
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{body}</div></body></html>"
    return clean_page(page.encode(), content_type="text/html; charset=utf-8").text.split("\n")


@pytest.mark.parametrize("indent", ["\u3000\u3000", "&nbsp;&nbsp;&nbsp;&nbsp;"])
def test_lines_that_are_elements(indent: str) -> None:
    """Of a printed file each line may be a paragraph of the markup; those set in begin one of the text."""
    lines = [line.replace("\u3000\u3000", indent) for each in TEXT for line in cut("\u3000\u3000" + each, 34)]
    assert read_page("".join(f"<p>{line}</p>" for line in lines)) == TEXT


def test_lines_that_end_with_breaks() -> None:
    """Where two breaks begin a paragraph, those within it are its lines'; what is linked there is told as before."""
    body = "<br><br>".join("<br>".join(cut(each, 34)) for each in TEXT)
    assert read_page(body + "<br><a href='/a.doc'>附件.doc</a>")[: len(TEXT)] == TEXT


def test_a_quoted_mail() -> None:
    """The marks before the lines of a mail that was answered are none of the text's."""
    body = [f"> {line}" for each in [TITLE, *TEXT] for line in ["", *cut(each, 35)]]
    assert read(*body) == [TITLE, *TEXT]


def test_lines_that_keep_figures_whole() -> None:
    """A line is full where the next word has no room, though several characters are missing."""
    going_on = filled(
        [
            "它由云梁市计量院研制共分三批部署于全市各区县，总计",
            "1234567890台，覆盖了全部农贸市场和大型商超，用于复",
            "核商品的重量，并把结果实时上传到市级平台，由20260101",
            "号公告明确的机构统一管理，居民可扫码查看。",
        ]
    )
    assert going_on is not None
    assert going_on.going_on == {1, 2, 3}


def test_paragraphs_that_were_not_wrapped() -> None:
    """Titles of other pages, rows and paragraphs are of any length: none goes on."""
    titles = [
        "云梁市启动质量月活动",
        "全市电梯维保单位约谈会召开",
        "我市新增三家省级工业设计中心",
        "市计量院为民营企业减免检定费",
        "铁拳行动公布典型案例",
    ]
    assert filled([*titles, TITLE, *TEXT, *titles]) is None
    assert filled([TITLE, "", TEXT[0], "", TEXT[1], "", TEXT[2]]) is None
    assert filled([]) is None


def test_sentences_that_were_broken_before_their_links() -> None:
    """Lines that begin with the same words go on with the one above, where none but the last is complete."""
    lines = [
        "云梁市市场监管局近日组织开展全市",
        "计量比对，参加的有法定",
        "计量检定机构和企业的",
        "计量室，共四十二家，由市",
        "计量院承担主导实验室的工作。",
    ]
    assert read(TITLE, *lines) == [TITLE, "".join(lines)]
    menu = ["计量检定", "计量校准", "计量培训", "计量科普"]
    assert read(*menu, TITLE, *TEXT) == [TITLE, *TEXT]


def test_what_a_page_says_above_the_first_paragraph_is_no_measure() -> None:
    """However long those lines are, where many below them are of one length."""
    head = [
        "江城日报数字报",
        "2020年10月09日 星期五 返回首页 | 版面导航 | 标题导航",
        "上一版 下一版 朗读 收藏 复制链接",
    ]
    told = "秋收时节，江城市组织检定人员深入粮库粮点，对收粮用的地中衡集中检定，做到误差不过夜。" * 4
    cut = [f"\u3000\u3000{told[:14]}", *(told[at : at + 16] for at in range(14, len(told), 16))]
    found = filled([*head, *cut, *cut])
    assert found is not None
    assert len(found.going_on) == 2 * len(cut) - 2


SHORT = (
    "昨日上午，云梁市茶叶产品质量检验检测中心揭牌仪式在云梁区举行。市市场监管局二级巡视员江涛、"
    "区委书记程潇共同为中心揭牌。"
)


@pytest.mark.parametrize("width", [32, 38])
def test_one_line_that_breaks_off_between_blank_lines(width: int) -> None:
    """No other line of the page is longer, and what stands around the text are lines of their own."""
    lines = ["首页 > 要闻", "", TITLE, "", "来源：云梁日报", "", *cut(SHORT, width), "", "云梁日报", "", "更多>>"]
    assert read(*lines)[1] == SHORT


@pytest.mark.parametrize("width", [20, 30])
def test_one_paragraph_that_is_set_in(width: int) -> None:
    """A few lines of one length below it, up to the foot of the page."""
    body = cut("\u3000\u3000" + TEXT[0], width)
    assert read(TITLE, "2021-05-13 来源：云梁日报", *body, "推荐阅读", "云梁区成立工作专班") == [TITLE, TEXT[0]]


def test_short_texts_that_were_not_wrapped() -> None:
    """Verses, and a line below a longer paragraph, are lines of their own."""
    verses = ["春风又绿江南岸，明月何时照我还", "两岸青山相对出，孤帆一片日边来"]
    assert filled(["云梁诗选", "", *verses, "", TEXT[0]]) is None
    assert filled([TITLE, "", TEXT[0][:-1], "云梁市市场监管局，市消防救援支队", "", TEXT[2]]) is None


def test_a_centred_title_above_paragraphs_that_were_not_wrapped() -> None:
    """It is set in as they are, and the site's name stands below it behind the same words."""
    title = "百江、分水两镇七村“抱团”，“云上潇洒”强村公司揭牌"
    lines = [
        " " * 12 + title,
        f"{title} | 云梁港",
        "来源：云梁日报；作者：江涛",
        *("\u3000\u3000" + each for each in TEXT),
        "报送：程潇",
    ]
    assert filled(lines) is None
