"""Texts whose marks were lost, or are others than they should be."""

from __future__ import annotations

import pytest

from schemas.events import EventType, Role
from services.extractor import extract_events
from services.extractor.lost_marks import with_marks
from tests.extractor.articles import article


def _told(*lines: str) -> list[tuple[EventType, str, set[tuple[Role, str]]]]:
    return [
        (event.type, event.trigger.text, {(each.role, each.span.text) for each in event.arguments})
        for event in extract_events(article(*lines))
    ]


_WHOLE = (
    "5月9日，江州市市场监管局联合市消委会在会展中心举办计量开放日活动，60名市民代表参加。",
    "活动现场，技术人员讲解了电子秤的检定方法，发放宣传册300份，受到市民欢迎。",
)


def test_blanks_in_the_place_of_all_commas_are_read_as_commas() -> None:
    """The same is told, and every span is verbatim."""
    blank = [line.replace("，", " ") for line in _WHOLE]
    assert _told(*blank) == _told(*_WHOLE)
    assert _told(*_WHOLE)


def test_a_blank_within_a_running_text_parts_clauses() -> None:
    """One comma that was lost, in a text that has the others."""
    line = "5月9日，江州市计量院在会议中心召开动员会 院长李明要求，各科室要压实责任，抓好落实。"
    assert _told(line) == _told(line.replace("会 ", "会，"))


def test_blanks_in_a_text_without_lists_marks_part_members() -> None:
    """Where all commas are there and no list has its mark, the blanks are those of lists."""
    line = "5月9日，江州市计量院 市标准院和市质检院联合举办培训班，来自水表 电表企业的60人参加。"
    assert "江州市计量院、市标准院和" in with_marks(article(line))


@pytest.mark.parametrize(
    "line",
    [
        "本报讯 近日，江州市市场监管局开展加油机专项检查，共检查加油站12家，发现问题3个。",
        "第三条 本办法所称计量器具，是指能用以直接或者间接测出被测对象量值的装置、仪器仪表和量具。",
        "江州市市场监管局开展加油机专项检查，共检查加油站12家。（通讯员 李明 王芳）",
        "市局副局长 李明在会上作了题为“守护民生计量 助力质量强市”的讲话，要求各单位认真落实。",
    ],
)
def test_blanks_that_belong_there_stay(line: str) -> None:
    """Behind a dateline, a number or an office, in brackets and quotation marks."""
    assert with_marks(article(line)) == line


def test_a_headline_keeps_its_blanks() -> None:
    """A short line parts its clauses so."""
    assert with_marks(article("江州召开计量工作会议 部署全年任务", "会议总结工作。")).startswith(
        "江州召开计量工作会议 部"
    )


def test_a_line_that_ends_behind_a_comma_goes_on() -> None:
    """Who is named above the break does what is told below it, and spans are those of the text as written."""
    broken = _told("5月9日，江州市计量院院长李明带队，", "到江南仪表有限公司调研计量工作。")
    whole = _told("5月9日，江州市计量院院长李明带队，到江南仪表有限公司调研计量工作。")
    assert broken == whole
    assert whole


def test_a_numbered_line_behind_a_comma_is_its_own() -> None:
    """A list of items whose lines end in commas is not run together."""
    page = article("一、江州市计量院检定水表，", "二、江南市质检院抽查电线，")
    assert all("\n" not in span.text for event in extract_events(page) for span in event.evidence)


@pytest.mark.parametrize(
    ("line", "listed"),
    [
        ("由江州市司法局，江州市普法办主办的宣传活动5月9日在中心广场举行。", {"江州市司法局", "江州市普法办"}),
        ("5月9日，江州市市场监管局联合市教育局，市公安局和市城管局开展专项检查。", {"市教育局", "市公安局"}),
        ("5月9日，江州市质检院，江南市质检院，临江市质检院联合举办技能培训班。", {"江州市质检院", "临江市质检院"}),
    ],
)  # fmt: skip
def test_commas_between_bodies_join_them(line: str, listed: set[str]) -> None:
    """Bodies with nothing but commas between are a list, as with its own mark."""
    assert listed <= {text for _type, _verb, arguments in _told(line) for _role, text in arguments}


def test_a_body_behind_a_finished_clause_is_no_member() -> None:
    """到甲公司，乙局陪同: the second does something else."""
    line = "5月9日，省计量院调研组到江州仪表有限公司，江州市市场监管局陪同调研。"
    assert not any((Role.TARGET, "江州市市场监管局") in arguments for _type, _verb, arguments in _told(line))
