"""Made lists of guests are told (`bench/guests.py`)."""

from __future__ import annotations

from random import Random

from bench.guests import Count, make, measure


def test_nearly_everybody_in_a_made_list_is_told() -> None:
    """Of sixty articles in any form, with any members behind any joints, one in twenty at most is lost."""
    random, total = Random(7), Count()
    for _ in range(60):
        total += dict(measure(make(random)))["all"]
    assert total.told > 150
    assert total.lost < total.told / 20


def test_an_article_tells_whom_it_lists() -> None:
    """What is to be told stands in the text."""
    made = make(Random(1), ["who_came_is"])
    assert made.form == "who_came_is"
    assert "的有" in made.text
    assert all(wording.text in made.text for member in made.members for _, wording in member.wanted)
