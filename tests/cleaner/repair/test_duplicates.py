"""Bodies printed twice, also where somebody made a page that has nothing else."""

from __future__ import annotations

from services.cleaner.repair import duplicates

_LINE = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人"


def test_a_body_that_comes_again_is_found() -> None:
    """The second printing of a body is one stretch of whole paragraphs."""
    body = [f"{_LINE[shift:]}{_LINE[:shift]}{shift}" for shift in range(12)]
    assert duplicates.repeated_paragraphs([*body, *body]) == [range(12, 24)]


def test_the_effort_of_a_comparison_is_taken_off() -> None:
    """Long paragraphs of few letters, whose comparison takes squares of their length, use the effort up."""
    effort = duplicates._Effort()
    key = "啊" * 3_900 + "甲乙丙丁戊己庚辛壬癸"
    letters = "啊" * 3_850 + "甲乙丙丁戊己庚辛壬癸" + "乙" * 200
    assert duplicates._after_same(letters, key, 0, effort) is None
    assert effort.left <= 0


def test_without_effort_nothing_is_looked_for() -> None:
    """A text on which all effort was spent keeps the paragraphs that are left."""
    body = [f"{_LINE[shift:]}{_LINE[:shift]}{shift}" for shift in range(12)]
    assert not duplicates._may_repeat(body * 2, duplicates._Effort(left=0))
