"""Pieces of a headline that a mirror weaves into a text which does not show the headline."""

from __future__ import annotations

import re
from itertools import cycle

import pytest

from services.cleaner.repair import repair_paragraphs
from services.cleaner.repair.woven_cycles import woven_cycle
from tests.cleaner.repair.prose import ARTICLES

_MARK = "[，。；]"
_PIECES = ("云岭各区", "江州量校", "自治展计准监", "县开", "督检")
"""What such a mirror makes of 云岭江州各区自治县开展计量校准监督检查."""


def _texts(paragraphs: list[str]) -> list[str]:
    return [p.text for p in repair_paragraphs(paragraphs).paragraphs]


def _woven(paragraphs: list[str], many: int) -> list[str]:
    turn = iter([word for word, _ in zip(cycle(_PIECES), range(many), strict=False)])
    return [re.sub(_MARK, lambda mark: mark[0] + next(turn, ""), paragraph) for paragraph in paragraphs]


@pytest.mark.parametrize(
    "article",
    [each for each in ARTICLES if len(re.findall(_MARK, each)) > 15],
    ids=lambda article: article.split("\n")[0],
)
@pytest.mark.parametrize("many", [13, 15])
def test_pieces_that_come_again_and_again_go(article: str, many: int) -> None:
    """What stands behind every mark in the same order is nobody's text, with a headline or without."""
    body = [line for line in article.split("\n")[1:] if line]
    assert _texts(_woven(body, many)) == body


def test_a_piece_within_a_clause_goes_with_the_others() -> None:
    """Four characters that are no word are one nowhere."""
    body = [line for line in ARTICLES[0].split("\n")[1:] if line]
    dirty = _woven(body, 15)
    dirty[0] = dirty[0].replace("对全市", "对江州量校全市")
    assert _texts(dirty) == body


def test_a_piece_of_an_odd_number_of_characters_goes_whole() -> None:
    """What goes on with its last one would be no text."""
    body = [line for line in ARTICLES[0].split("\n")[1:] if line]
    dirty = _woven(body, 15)
    assert _texts([line.replace("县开", "县开果") for line in dirty]) == body


def test_cases_told_in_one_form_stay() -> None:
    """Case by case the same words begin the clauses, as many and in the same order; they are words, and none is put
    behind every mark."""
    cases = [
        f"{month}月{month}日，某局检查发现，当事人销售的第{month}批{what}不合格，货值{month}百元。依据有关规定，责令其改正，给予罚款。"
        for month, what in enumerate(("插座", "玩具", "头盔", "水泥", "化肥", "涂料", "电线"), 1)
    ]
    assert not any(woven_cycle(cases))


def test_the_same_list_in_every_sentence_stays() -> None:
    """Places that an article names one after another, again and again, with who goes there, are no woven words."""
    article = [
        "省政协环资委赴沂阳、潞泉、漳岭、汶河四市调研水运工作",
        "5月5日至8日，省政协环资委主任王海率省政协水运调研组，先后赴沂阳、潞泉和漳岭、汶河四市就水运工作进行调研。厅长李江，"
        "沂阳、潞泉、漳岭、汶河四市相关负责人陪同调研。在沂阳、潞泉、漳岭、汶河四市，省政协水运调研组听取了汇报，察看了云州至石溪、"
        "潞泉至江口、汶河至河阳等航道，沂阳港、潞泉港、汶河港的码头，航道养护情况、船闸情况。省政协水运调研组对四市水运工作给予肯定。",
    ]
    assert not any(woven_cycle(article))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.split("\n")[0])
def test_prose_stays(article: str) -> None:
    """No text of anybody's begins its clauses so."""
    assert not any(woven_cycle(article.split("\n")))


def test_places_that_a_text_lists_again_and_again_stay() -> None:
    """Each stands behind the same place every time."""
    places = "云州、江阳、泰岭、济川四市"
    said = (
        "组织调研，赴{}",
        "听取{}的汇报，市政府有关领导在{}陪同",
        "到{}的港口，看了码头",
        "与{}的企业座谈，肯定了做法",
    )
    told = "。".join(each.format(*[places] * 2) for each in said) + "。"
    kept = [f"省人大赴{places}调研运输工作", f"近日，省人大{told}", f"调研组认为，{places}的运输工作成绩明显。"]
    assert _texts(kept) == kept
