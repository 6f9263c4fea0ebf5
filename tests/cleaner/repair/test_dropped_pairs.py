"""Shifted text of which the decoder left out, without a mark, what is no character."""

from __future__ import annotations

import pytest

from bench.mirrors.annotator import Decoder, converted, shifted
from schemas.articles import UNRESTORABLE
from services.cleaner.repair import repair_text

_SILENT = Decoder("")


def _shown(meant: str, lost: str) -> str:
    """Traditional text whose character `lost` has no first byte any more."""
    text = converted(meant)
    return shifted(text, text.index(converted(lost)), decoder=_SILENT)


@pytest.mark.parametrize(
    ("meant", "lost"),
    [
        ("江州市开展标准化试点工作，三年建成十个基地。", "标"),
        ("会上，参会各方表示，标准化试点应当突出重点。", "标"),
    ],
)
def test_two_characters_that_became_one_are_told(meant: str, lost: str) -> None:
    """Of 化試 the bytes between are left out; what is made of the others is no word beside 標準."""
    assert repair_text(_shown(meant, lost)).text == meant


@pytest.mark.parametrize(
    ("meant", "lost", "shown"),
    [
        ("一些商户不按规定利用检测报告的情况仍然存在。", "户", "不按规定?检测"),
        ("市计量院为企业提供服务，全年共有一千三百余人参加培训。", "年", "共有一?余人"),
    ],
)
def test_what_is_only_likely_is_flagged(meant: str, lost: str, shown: str) -> None:
    """Several pairs may be meant, or more than two characters became one: nothing is made up, least of all a figure."""
    repaired = repair_text(_shown(meant, lost))
    assert shown in repaired.text
    assert UNRESTORABLE in repaired.flags


def test_several_marks_within_a_sentence_are_lost_characters() -> None:
    """A mirror's text has no two question marks before the sentence goes on."""
    repaired = repair_text("江州市(shì)計(jì)量院作為(wéi)首家通過(guò)評審的單位??市級機構獲得證書。")
    assert UNRESTORABLE in repaired.flags


def test_a_reading_that_lost_its_bracket_is_flagged() -> None:
    """What cannot be read behind it stays, and nobody takes it for text."""
    assert UNRESTORABLE in repair_text("國務(wù)院印發意見，達標率wú)娜山檔百分之三。").flags


def test_a_name_in_quotation_marks_ends_with_no_full_stop() -> None:
    """What is left of its last character fits 。 as well as 保: which it was is not told. What is left of 化行 is no
    character that anybody wrote."""
    repaired = repair_text("國務(wù)院印發意見，現場設立食品安全“守護?！鄙罨袆?dòng)等宣傳展板。")
    assert repaired.text.startswith("国务院印发意见，现场设立食品安全“守护?”深")
    assert repaired.text.endswith("动等宣传展板。")
    assert "恍" not in repaired.text
    assert UNRESTORABLE in repaired.flags


def test_a_name_that_stands_whole_elsewhere_is_told() -> None:
    """Of 袁木 one character is left, which is likelier than a name nobody knows; the text says it again."""
    text = "“有了電工證(zhèng)，找工作應(yīng)該容易些!痹举t說，現(xiàn)在，袁木賢在勞動部門的幫助下走上了崗位。"
    assert "袁木贤说，现在，袁木贤" in repair_text(text).text
    assert "袁木贤说" not in repair_text(text.replace("袁木賢", "袁家賢")).text
