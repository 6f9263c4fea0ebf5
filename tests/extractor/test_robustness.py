"""The same said in other words is told alike (`bench/robustness.py`)."""

from __future__ import annotations

from random import Random

import pytest

from bench.rewordings import REWORDINGS, Edit
from bench.robustness import agreed, expected, reword
from bench.told import FOLDER, read


def test_a_rewording_changes_what_it_says() -> None:
    """Edits are applied in order, and what overlaps an earlier one is left out."""
    told = agreed(read(FOLDER / "daily.txt")[0])
    end = len(told.text)
    text, edits = reword(told, lambda *_: [Edit(end, end, "尾"), Edit(0, 2, "甲"), Edit(1, 3, "乙")], Random(1))
    assert text == "甲" + told.text[2:] + "尾"
    assert edits == [Edit(0, 2, "甲"), Edit(end, end, "尾")]


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([Edit(3, 4, "?")], "一二?四"),
        ([Edit(3, 3, "，")], "一二，三四"),
        ([Edit(1, 1, "，"), Edit(5, 5, "，")], "一二三四"),
        ([Edit(0, 7, "一二三四，前")], "一二三四"),
    ],
)
def test_what_a_span_says_then(edits: list[Edit], words: str) -> None:
    """A change within a span changes its words; one at its edge or around it does not."""
    assert expected("前一二三四后后", 1, 5, edits) == words


@pytest.mark.parametrize("name", REWORDINGS)
def test_every_rewording_is_used(name: str) -> None:
    """Each rewording changes some of the written articles."""
    assert any(
        list(REWORDINGS[name](agreed(each), Random(1))) for file in sorted(FOLDER.glob("*.txt")) for each in read(file)
    )
