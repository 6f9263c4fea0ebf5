"""Readings that a tool inserted, and readings that an author gave."""

from __future__ import annotations

import unicodedata

import pytest

from services.cleaner.repair import repair_paragraphs, repair_text
from services.cleaner.repair.pinyin import split_syllables


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("協(xié)議", "协议"),
        ("市場(chǎng)監(jiān)管總局", "市场监管总局"),
        ("協(xi\u0065\u0301)議", "协议"),
        ("協議(xié yì)簽(qiān)署", "协议签署"),
        ("協議（xiéyì）簽（qiān）署", "协议签署"),
        ("場(chɑ̌ng)所", "场所"),
        ("國(ɡuó)家", "国家"),
        ("機(jī)構(gòu)()設(shè)立", "机构设立"),
        ("市場(ch?ng)監(jiān)管()總局", "市场监管总局"),
        ("業績(jì)與質(zhì)量", "业绩与质量"),
        ("我們(men)簽(qiān)約(yuē)", "我们签约"),
    ],
)
def test_inserted_readings_go(shown: str, meant: str) -> None:
    """Toned or not, of one syllable or several, in any spelling of the tone marks and parentheses."""
    assert repair_text(shown).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "他名叫犇（bēn），来自郫（pí）县。",
        "乐（yuè）清、台（tāi）州两市举办活动。",
        "“行”的读音：行（xíng）走、银行（háng）、行（hàng）列、道行（héng）、树行子（hàng）。",
        "该公司（Apple）发布新品，单位为米（m）。",
        "大语言模型（LLM）与人工智能（AI）。",
        "填写第（）条，并加盖公章（）。",
    ],
)
def test_an_author_s_parentheses_stay(text: str) -> None:
    """A rare character or a place explained, an article about pronunciation, foreign words, blanks of a form."""
    assert repair_text(text).text == text


def test_a_parenthesis_that_is_no_reading_of_its_character_stays() -> None:
    """Only what the character before it is read like is a reading of it."""
    assert repair_text("協(xié)議簽(lüè)署").text == "协议签(lüè)署"


def test_dense_readings_in_simplified_text_are_dirt() -> None:
    """A tool may annotate simplified text too: everyday characters, one after another."""
    body = repair_paragraphs(["市场(chǎng)监(jiān)管总(zǒng)局印(yìn)发通(tōng)知(zhī)"])
    assert body.paragraphs[0].text == "市场监管总局印发通知"
    assert [(r.kind, r.count) for r in body.repairs] == [("pinyin", 6)]


def test_syllables_are_told_apart() -> None:
    """A reading of several characters is split as the table knows syllables."""
    assert split_syllables("xiéyì") == ("xié", "yì")
    assert split_syllables("Xī'ān") == ("xī", "ān")
    assert split_syllables(unicodedata.normalize("NFD", "chǎng")) == ("chǎng",)
    assert split_syllables("system") == ()
