"""Words of another region that a tool put into a mainland text go where names prove it, and nowhere else."""

from __future__ import annotations

import re
from itertools import pairwise

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.wordlists import read_lines
from schemas.articles import CleanedArticle
from services.cleaner import clean_page
from services.cleaner.labels import LEXICON
from services.cleaner.repair.region_words import own_words, replaced_words, with_own

CHECK = "雲樑市市場和品質監督管理局五月十二日組織檢查，對節日期間的食品安全作出部署。"
SHOPS = "檢查組查看了三家超市，要求經營者把好進貨關，切實保證食品品質，讓群眾放心。"


def _clean(*paragraphs: str, url: str = "https://mirror.example.com/20250512-a.html") -> CleanedArticle:
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    return clean_page(f"<html><body><h1>雲樑市開展檢查</h1>{text}</body></html>".encode(), url=url)


def test_a_name_proves_what_the_tool_did() -> None:
    """The mainland's word stands in the name, and wherever else the tool's did; the repair is recorded."""
    article = _clean(CHECK, SHOPS)
    assert "市场和质量监督管理局" in article.text
    assert "保证食品质量" in article.text
    assert any(repair.kind == "script" and "words" in repair.note and repair.count == 2 for repair in article.repairs)


def test_where_both_words_stand_only_the_name_is_put_right() -> None:
    """A writer who has 质量 as well may mean 品质."""
    article = _clean(CHECK, SHOPS, "會議強調，質量是企業的生命，品質是企業的名片，要抓住不放。")
    assert "市场和质量监督管理局" in article.text
    assert "保证食品品质" in article.text
    assert "质量是企业的生命，品质是企业的名片" in article.text


@pytest.mark.parametrize(
    "paragraph",
    [
        "環境保護署公布空氣品質指標，資訊處提醒市民留意，網路上的說法並不準確，程式已經更新。",
        "智慧財產局說明，數位產業的軟體著作權受到保障，人工智慧專案的資訊可在網路查詢。",
    ],
)
def test_words_alone_prove_nothing(paragraph: str) -> None:
    """An original has them, too."""
    assert (
        opencc.OpenCC("tw2s").convert(paragraph)
        in _clean(paragraph, "發言人補充，詳情將在下月公布，有關部門會繼續跟進，市民可致電查詢。").text
    )


def test_what_a_region_published_has_its_own_words() -> None:
    """In the simplified text beside it, too."""
    article = _clean(CHECK, SHOPS, url="https://www.weights.example.hk/news/202505/12/a.html")
    assert article.simplified is not None
    assert "市场和品质监督管理局" in article.simplified.text
    assert "市場和品質監督管理局" in article.text


def test_simplified_texts_are_left_alone() -> None:
    """A name may be written so by somebody."""
    text = "云梁市市场和品质监督管理局五月十二日组织检查，对节日期间的食品安全作出部署。"
    assert text in _clean(text, "检查组查看了三家超市，要求经营者把好进货关，切实保证食品品质。").text


@given(st.text("品质资讯网路智慧财产权程式软体专案通数位大料人工最佳化奈米局法市场监督和，。"))
def test_nothing_but_words_of_the_table_changes(text: str) -> None:
    """What a text without any of the names says stays as it is; with them, what the table does not know."""
    words = replaced_words(text)
    assert words or with_own(text, words) == text
    edits = own_words(text, words)
    assert all(
        any(word.word.search(text[edit.start : edit.end] + text[edit.end :]) for word in words) for edit in edits
    )
    assert all(before.end <= after.start for before, after in pairwise(edits))


def test_every_name_of_the_table_holds_its_word() -> None:
    """And none the mainland's word; patterns stand for one word each."""
    for line in read_lines(LEXICON / "region_words.txt"):
        named, _, proofs = line.partition(": ")
        word, own = named.split()
        for proof in proofs.split():
            assert re.search(word, proof), (word, proof)
            assert own not in proof
