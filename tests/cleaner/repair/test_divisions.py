"""Characters that were lost within the names of administrative divisions."""

from __future__ import annotations

from random import Random

import pytest

from services.cleaner.repair import repair_paragraphs
from services.cleaner.repair.divisions import named
from services.cleaner.repair.offsets import apply
from sources.adcodes import division_name, read_divisions
from tests.cleaner.repair.prose import ARTICLES, lines


def told(text: str) -> str:
    """The text with what the names of divisions tell."""
    return apply(text, named(text))


@pytest.mark.parametrize(
    ("there", "meant"),
    [
        ("会议在海南省?口市召开。", "会议在海南省海口市召开。"),
        ("会议在海南?亚市召开。", "会议在海南三亚市召开。"),
        ("会议在海南省??口市召开。", "会议在海南省海口市召开。"),
        ("会议在河?省郑州市召开。", "会议在河南省郑州市召开。"),
        ("会议在石?庄市召开，呼和浩\ufffd市的代表参加。", "会议在石家庄市召开，呼和浩特市的代表参加。"),
        (
            "全国31个?（区、市）的代表参加，各?（市、区）派员列席。",
            "全国31个省（区、市）的代表参加，各县（市、区）派员列席。",
        ),
        ("等18个?(区市)的代表参加。", "等18个省(区市)的代表参加。"),
        ("江苏省苏?市昆?市的企业参加。", "江苏省苏州市昆山市的企业参加。"),
    ],
)
def test_a_name_that_has_one_reading_is_whole_again(there: str, meant: str) -> None:
    """Behind the name of what it lies in, before that of what lies in it, or where so much is left of it."""
    assert told(there) == meant


@pytest.mark.parametrize(
    "text",
    [
        "会议在深?市召开。",
        "会议在湖?省召开。",
        "会议在海口市?华区召开。",
        "会议在海南省??市召开。",
        "海南省?口市场化程度提高。",
        "江西赣?市政工程公司参加。",
        "该企业在?东地区有三家门店，在滨?新区有一家。",
        "什么是检定?谁来检定?市民怎么办?区里怎么管?",
        "全?市，",
    ],
)
def test_what_may_be_something_else_is_left(text: str) -> None:
    """Two divisions fit, too little is left of the name, a word goes on, or somebody asks."""
    assert told(text) == text


def test_no_name_is_put_for_another() -> None:
    """Whatever character of a division's name is lost behind that of its province, what comes back is that one."""
    random = Random(4)
    right = 0
    for division in random.sample([*read_divisions()], 400):
        province = division_name(division.adcode[:2] + "0000") or ""
        text = f"会议在{'' if province == division.name else province}{division.name}召开。"
        at = text.index("召") - random.randrange(1, len(division.name) + 1)
        found = told(f"{text[:at]}?{text[at + 1 :]}")
        assert found in (text, f"{text[:at]}?{text[at + 1 :]}")
        right += found == text
    assert right > 150


def test_prose_stays_and_what_was_put_back_is_counted() -> None:
    """A text that lost nothing has no edits; each character put back is a repair."""
    assert not any(map(named, lines()))
    body = repair_paragraphs([*ARTICLES[0].split("\n"), "会议在海南省?口市召开，河?省郑州市的代表参加。"])
    assert [(repair.kind, repair.count) for repair in body.repairs] == [("byte_shift", 2)]
    assert body.paragraphs[-1].text == "会议在海南省海口市召开，河南省郑州市的代表参加。"
