"""Words of the headline that a mirror weaves into the text."""

from __future__ import annotations

import re
from itertools import cycle

import pytest

from services.cleaner.repair import repair_paragraphs
from tests.cleaner.repair.prose import ARTICLES

_HEADLINE = "云岭省获批筹建高原湖区计量创新中心"
_WORDS = ("云岭", "获批", "筹建", "高原", "湖区", "计量", "创新", "中心")


def _texts(paragraphs: list[str]) -> list[str]:
    return [p.text for p in repair_paragraphs(paragraphs).paragraphs]


def _woven(paragraphs: list[str], words: tuple[str, ...], many: int = 16) -> list[str]:
    """A word of the headline behind each of the first marks, as the mirror puts them."""
    turn = iter([word for word, _ in zip(cycle(words), range(many), strict=False)])
    return [re.sub("[，。；]", lambda mark: mark[0] + next(turn, ""), paragraph) for paragraph in paragraphs]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.split("\n")[0])
def test_words_of_the_headline_between_clauses_go(article: str) -> None:
    """In their order and from the start again; the words of the text that are those of the headline stay."""
    body = article.split("\n")[1:]
    dirty = _woven(body, _WORDS)
    assert dirty != body
    assert _texts([_HEADLINE, *dirty]) == [_HEADLINE, *body]


def test_the_title_element_may_name_the_site_too() -> None:
    """The headline that explains most of them is the one that was woven in."""
    body = ARTICLES[0].split("\n")[1:]
    titles = [f"{_HEADLINE}_云岭在线", _HEADLINE]
    assert _texts([*titles, *_woven(body, _WORDS)])[-len(body) :] == body


def test_words_of_both_halves_of_a_headline_are_put_in_one_place() -> None:
    """Under 云岭发布计量报告233项 涉及仪器: 发布涉及 and 计量仪器; figures of the headline are no part of its words."""
    body = ARTICLES[3].split("\n")[1:]
    headline = "云岭发布计量233项报告 涉及仪器1000台"
    words = ("云岭", "发布涉及", "计量仪器", "项报")
    assert _texts([headline, *_woven(body, words)]) == [headline, *body]


def test_clauses_that_begin_like_the_headline_stay() -> None:
    """A few words in any order, and one clause behind another that takes the headline up."""
    kept = [
        "市计量院召开计量工作推进会",
        "近日，市计量院召开推进会，各区计量专家参加会议。会议总结了上半年工作，计量科汇报了情况。推进工作，要抓好落实。市院",
    ]
    assert _texts(kept) == kept


def test_clauses_of_one_form_stay() -> None:
    """Statistics say the same of each month, and the headline says it, too."""
    kept = ["2026年5月地方债券发行和债务余额情况"]
    kept += [
        f"{month}月，地方债券平均利率2.1%，其中一般债券1.8%；{month}月，债务余额{month}万亿元。"
        for month in range(1, 9)
    ]
    assert _texts(kept) == kept


def test_what_the_headline_lists_and_the_text_lists_again_stays() -> None:
    """A woven word stands before a clause; what the text itself lists stands between two marks."""
    bodies = "市纪委、市法院、市检察院、市总工会"
    kept = [
        f"{bodies}机关举行防震疏散演习",
        f"本报讯，按照统一安排，4月2日，{bodies}机关举行防震疏散演习。市纪委书记何川，市总工会主席林芳参加。",
        "上午10时，三家单位的演习先后开始，市法院机关下午举行。",
        f"{bodies}机关的演习，分设三个场景。",
    ]
    assert _texts(kept) == kept
