"""Stretches read one byte off behind a byte that is gone without a mark."""

from __future__ import annotations

from random import Random

import pytest

from bench.mirrors.annotator import KEEPING, converted, decoded, folded
from schemas.articles import UNRESTORABLE
from services.cleaner.repair import repair_text
from services.cleaner.repair.offsets import apply
from services.cleaner.repair.silent_shifts import silent_shifts
from tests.cleaner.repair.prose import lines


def _restored(text: str, *, traditional: bool = True) -> str:
    return apply(text, silent_shifts([text], traditional=traditional, swallows=False)[0].edits)


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("使每一項任命冀浀闷饳z驗。", "使每一項任命都經得起檢驗。"),
        ("92億戶，較赡昴┰鲩L3.1%，其中", "92億戶，較?年末增長3.1%，其中"),
        ("項目總監未旁站，被婪ㄘ熈罡恼?罰款10萬元", "項目總監未旁站，被依法責令改?罰款10萬元"),
    ],
)
def test_what_surprises_is_read_from_the_byte_that_is_gone(shown: str, meant: str) -> None:
    """Nothing marks its beginning; its end is a letter, or the mark of a decoder."""
    assert _restored(shown) == meant


def test_no_figure_is_made_up() -> None:
    """What two bytes that were left out made of a mark looks like a figure of another width."""
    shown = _restored("全省开展网络商品开辜觳椋惺滴な谐≈刃颍繁＝谌瞻踩A级达标。", traditional=False)
    assert "市场秩序?保节日安全" in shown


def test_what_cannot_be_told_is_flagged() -> None:
    """A mark stands for the character of which one byte is gone."""
    assert UNRESTORABLE in repair_text("國務(wù)院印發意見，92億戶，較赡昴┰鲩L3.1%，其中").flags


def test_many_stretches_come_back_and_none_is_made_up() -> None:
    """Wherever a byte is lost the text is at least as near to what it was as before."""
    random = Random(3)
    nearer = 0
    for line in lines():
        original = converted(line)
        for _ in range(3):
            raw = original.encode("gbk", "ignore")
            at = random.randrange(len(raw))
            shown = decoded(raw[:at] + raw[at + 1 :], KEEPING) if raw[at] >= 0x80 else original
            result = _restored(shown)
            nearer += _common(result, original) > _common(shown, original)
            assert _common(result, original) >= _common(shown, original) - 2
    assert nearer >= 5


@pytest.mark.parametrize("traditional", [False, True], ids=["simplified", "traditional"])
def test_clean_prose_is_never_touched(traditional: bool) -> None:
    """With letters and question marks within it, in full width and in half."""
    for line in lines():
        text = converted(line) if traditional else line
        for clean in (text, folded(text), text.replace("，", "A股，"), text.replace("，", "?")):
            assert _restored(clean, traditional=traditional) == clean


def _common(one: str, other: str) -> int:
    """Characters that are the same from both ends."""
    head = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest = zip(reversed(one[head:]), reversed(other[head:]), strict=False)
    tail = next((at for at, (a, b) in enumerate(rest) if a != b), min(len(one), len(other)) - head)
    return head + tail
