"""Bodies printed twice, also where somebody made a page that has nothing else."""

from __future__ import annotations

import pytest

from services.cleaner.repair import duplicates, repair_paragraphs
from tests.cleaner.repair.prose import ARTICLES

_LINE = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人"


_TITLE, *_BODY = ARTICLES[1].split("\n")
_FACTS = [
    "违法事实：经营超过保质期的食品，违反了食品安全管理的有关规定，情节轻微，主动改正，未造成危害后果，配合调查。",
    "处罚结果：依据食品安全管理的有关规定，给予警告、没收违法经营的食品、罚款人民币五千元的行政处罚，限期整改。",
]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["甲公司召回部分车辆。", _BODY[2], "乙公司召回部分车辆。", _BODY[2]],
        ["问：办理要什么材料？", _FACTS[0], "问：变更呢？", _FACTS[0]],
        ["通报", "福满楼餐馆", *_FACTS, "聚香园酒家", *_FACTS],
        ["通报", "一、福满楼餐馆", *_FACTS, "二、聚香园酒家", *_FACTS],
        ["福满楼餐馆处罚决定", *_FACTS, "聚香园酒家处罚决定", *_FACTS],
        ["通报", "甲。" + _BODY[0], *_FACTS, "乙。" + _BODY[0], _FACTS[0], _FACTS[1].replace("五", "六")],
        ["通报", "5月1日。" + _BODY[0], *_FACTS, "5月2日。" + _BODY[0]],
        ["名称\t结果", _FACTS[0] + "\t" + _FACTS[1], _FACTS[0] + "\t" + _FACTS[1]],
    ],
    ids=["recalls", "answers", "parties", "numbered", "titles", "penalties", "days", "rows"],
)
def test_facts_worded_alike_are_no_copy(paragraphs: list[str]) -> None:
    """What is said of one party, and again of another, was not printed twice."""
    assert [p.text for p in repair_paragraphs(paragraphs).paragraphs] == paragraphs


@pytest.mark.parametrize("times", [2, 3])
def test_paragraphs_that_come_again_at_once_are_copies(times: int) -> None:
    """Each paragraph two or three times in a row, short ones among them: one of each is left."""
    body = [*_BODY, "（完）"]
    printed = [_TITLE, *(paragraph for paragraph in body for _ in range(times))]
    assert [p.text for p in repair_paragraphs(printed).paragraphs] == [_TITLE, *body]
    assert [p.text for p in repair_paragraphs([_BODY[0], *_BODY * times]).paragraphs][-1] == _BODY[-1]


def test_short_paragraphs_that_come_again_at_once() -> None:
    """Several in a row, each shorter than a body, are copies; one alone may be a refrain."""
    short = [
        "检查组实地查看了三家企业的检验记录、设备台账和人员档案，并现场抽样。",
        "各县要在本月底前完成整改，逐条销号，并将整改结果报市局备案。",
        "下一步，市局将对整改不力的县区开展回头看，并向社会公布。",
    ]
    assert [p.text for p in repair_paragraphs([_TITLE, *(p for p in short for _ in "ab")]).paragraphs] == [
        _TITLE,
        *short,
    ]
    once = [_TITLE, short[0], *short]
    assert [p.text for p in repair_paragraphs(once).paragraphs] == once


def test_a_short_paragraph_is_cut_beside_a_long_one() -> None:
    """Where one paragraph, or several, say all of themselves again, short ones do, too; one alone may be a slogan."""
    long, short = "".join(_BODY), "各县负责同志和有关部门负责同志参加会议并作了发言。"
    assert [p.text for p in repair_paragraphs([long * 2, short * 2]).paragraphs] == [long, short]
    assert [p.text for p in repair_paragraphs([long, short * 2]).paragraphs] == [long, short * 2]
    several = [
        short,
        "会议由县政府办公室主任主持，各乡镇设分会场收看。",
        "会后，与会人员参观了两处示范点。并座谈交流经验。",
    ]
    assert [p.text for p in repair_paragraphs([each * 2 for each in several]).paragraphs] == several


def test_the_words_of_a_picture_are_said_once() -> None:
    """A page may have them below the picture and in its place; a line of the text may come again."""
    told = [
        _BODY[0],
        "会议现场（云梁日报记者摄）",
        "会议现场（云梁日报记者摄）",
        _BODY[1],
        "鼓掌。",
        "鼓掌。",
        *_BODY[2:],
    ]
    assert [p.text for p in repair_paragraphs(told).paragraphs] == [*told[:2], *told[3:]]


@pytest.mark.parametrize("between", ["", " "])
@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_paragraph_that_says_all_of_itself_again_is_cut(times: int, between: str) -> None:
    """However often, and whatever blank stands between."""
    printed = between.join(["".join(_BODY)] * times)
    assert [p.text for p in repair_paragraphs([printed]).paragraphs] == ["".join(_BODY)]


def test_a_body_below_the_furniture_of_a_page_is_printed_twice() -> None:
    """Above its first copy stand menus and a byline, above its second one the title alone; that may break off."""
    furniture = ["网站首页", "政策法规", "当前位置：首页 > 新闻", _TITLE, "发布时间：2025-05-12 来源：某某网"]
    page = [*furniture, *_BODY]
    assert [p.text for p in repair_paragraphs([*page, _TITLE, *_BODY]).paragraphs] == page
    assert [p.text for p in repair_paragraphs([*page, *furniture[3:], *_BODY]).paragraphs] == page
    cut = _BODY[-1][: len(_BODY[-1]) // 2]
    assert [p.text for p in repair_paragraphs([*page, *_BODY[:-1], cut]).paragraphs] == page


def test_the_first_paragraphs_below_the_feet_of_a_page_are_a_copy() -> None:
    """Though no sentence ends right above them."""
    page = ["首页", _TITLE, *_BODY, "分享到：", "公告 点击查看"]
    assert [p.text for p in repair_paragraphs([*page, *_BODY[:3]]).paragraphs] == page
    decisions = ["甲店处罚决定", *_BODY[:2], "乙店处罚决定", *_BODY[:2]]
    assert [p.text for p in repair_paragraphs(decisions).paragraphs] == decisions


def test_the_foot_of_the_first_copy_stays() -> None:
    """A body that comes again from its beginning on is a copy, whatever furniture stands between."""
    printed = [_TITLE, *_BODY, "责任编辑：某某", "打印", *_BODY[:3]]
    assert [p.text for p in repair_paragraphs(printed).paragraphs] == printed[: 1 + len(_BODY) + 2]


def test_what_only_the_copy_had_lost_is_not_lost() -> None:
    """A character that nobody can read in a copy is no flag of a text that has it."""
    worn = [_BODY[0].replace("协议", "协\ufffd", 1), *_BODY[1:]]
    assert repair_paragraphs([_TITLE, *_BODY, *worn]).flags == []
    assert repair_paragraphs([_TITLE, *worn]).flags == ["unrestorable_characters"]


def test_bold_words_in_a_paragraph_may_be_printed_twice() -> None:
    """Where marks or figures are, too: words of two equal characters may stand in a row."""
    bold = "此前，6月6日召开会议。"
    rest = "云梁市部署特种设备安全监管工作，要求落实责任。"
    body = repair_paragraphs(["".join(char * 2 for char in bold) + rest])
    assert [each.text for each in body.paragraphs] == [bold + rest]
    happy = "孩子们高高兴兴快快乐乐平平安安地回家，家长放心。"
    assert [each.text for each in repair_paragraphs([happy]).paragraphs] == [happy]


def test_a_body_that_comes_again_is_found() -> None:
    """The second printing of a body is one stretch of whole paragraphs."""
    body = [f"{_LINE[shift:]}{_LINE[:shift]}{shift}" for shift in range(12)]
    assert duplicates.repeated_paragraphs([*body, *body]) == [range(12, 24)]


def test_the_effort_of_a_comparison_is_taken_off() -> None:
    """Long paragraphs of few letters, whose comparison takes squares of their length, use the effort up."""
    effort = duplicates._Effort()
    key = "啊" * 3_900 + "甲乙丙丁戊己庚辛壬癸"
    letters = "啊" * 3_850 + "甲乙丙丁戊己庚辛壬癸" + "乙" * 200
    assert duplicates._after_same(letters, key, 0, effort) is None
    assert effort.left <= 0


def test_without_effort_nothing_is_looked_for() -> None:
    """A text on which all effort was spent keeps the paragraphs that are left."""
    body = [f"{_LINE[shift:]}{_LINE[:shift]}{shift}" for shift in range(12)]
    assert not duplicates._may_repeat(body * 2, duplicates._Effort(left=0))
