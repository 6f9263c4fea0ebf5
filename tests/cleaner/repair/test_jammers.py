"""What forum software strews into a text against copying goes; letters, figures and marks that mean something stay."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cleaner.repair import repair_paragraphs

_PAIRS = st.tuples(st.integers(32, 59), st.integers(63, 126)).map(lambda pair: f"{chr(pair[0])} {chr(pair[1])}")
TOLD = "云梁市市场监管局抽查化肥四十批次，三批次不合格。"


def _text(*paragraphs: str) -> list[str]:
    return [each.text for each in repair_paragraphs(list(paragraphs)).paragraphs]


@pytest.mark.parametrize("string", ["0 L7 N. p9 R2 z' o: W- ^", "# U+ I3 J# C: E4 j8 C", "5 t* v$ j0 c6 F4 U8 {"])
def test_strings_of_a_forum_go(string: str) -> None:
    """Behind a line and before it; the line's own mark stays."""
    assert _text(f"{TOLD}{string}") == [TOLD]
    assert _text(f"{string}{TOLD}") == [TOLD]
    assert _text(f"这四家企业的化肥别买了!{string}") == ["这四家企业的化肥别买了!"]


@given(st.lists(_PAIRS, min_size=5, max_size=14))
def test_nothing_of_one_is_left(pairs: list[str]) -> None:
    """Whatever the forum's program draws, beside one that can be nothing else; a row of letters and figures may be."""
    string = re.sub(" +", " ", "".join(pairs))
    left = _text(TOLD + string, f"{TOLD}0 L7 N. p9 R2 z' o: W- ^")[0]
    assert left == TOLD or not re.search(r"[^A-Za-z0-9\s]", string)


@pytest.mark.parametrize(
    "kept",
    [
        "公式为 a+ b- c* d/ e( f) g",
        "维生素A B1 B2 B6 B12 C D E",
        "答案: A. B. C. D. E",
        "型号有 A1 B2 C3 D4 E5",
        "Quality is a state of mind, x y z",
        "邮箱 a.b@yl.example，电话 010-6 5 4",
        "按 GB/T 19001-2016 / ISO 9001:2015 认证",
    ],
)
def test_what_means_something_stays(kept: str) -> None:
    """Formulas, vitamins, answers, model numbers, English words, addresses, standards."""
    assert _text(kept) == [kept]
    assert _text(f"{kept}。{TOLD}") == [f"{kept}。{TOLD}"]
