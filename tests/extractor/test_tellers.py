"""Which events stand and which are withdrawn, whoever told them in whatever order."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.extractor.tellers import MANY, MOST_TELLERS, settle

TELLING = st.tuples(st.sampled_from("abc"), st.sets(st.sampled_from("123456")).map(sorted))
"""An article, and the events that its present version tells."""


def _standing(tellings: list[tuple[str, list[str]]], state: dict[str, Any], before: set[str] | None = None) -> set[str]:
    """What stands on a topic after these tellings."""
    standing = set(before or ())
    for article, events in tellings:
        withdrawn = settle(article, events, state)
        assert not set(withdrawn) & set(events)
        standing = (standing | set(events)) - set(withdrawn)
    return standing


def _last_words(tellings: list[tuple[str, list[str]]]) -> set[str]:
    return {event for events in dict(tellings).values() for event in events}


@given(st.lists(TELLING))
def test_what_stands_is_what_the_last_versions_tell(tellings: list[tuple[str, list[str]]]) -> None:
    """Nothing that an article still tells is withdrawn, nothing that none tells stands."""
    state: dict[str, Any] = {}
    assert _standing(tellings, state) == _last_words(tellings)
    assert all(state.values()), "a value that counts as absent cannot be told from none"


@given(st.lists(TELLING), st.integers(min_value=0), st.randoms())
def test_a_replay_changes_nothing(tellings: list[tuple[str, list[str]]], start: int, random: Random) -> None:
    """From any point, and with different articles in another order: the same stands, the same is remembered."""
    state: dict[str, Any] = {}
    standing = _standing(tellings, state)
    known = {key: sorted(value) for key, value in state.items()}
    again = tellings[start % (len(tellings) + 1) :]
    articles = random.sample("abc", 3)
    again.sort(key=lambda telling: articles.index(telling[0]))
    assert _standing(again, state, standing) == standing
    assert {key: sorted(value) for key, value in state.items()} == known


def test_what_is_told_everywhere_is_never_withdrawn() -> None:
    """A sentence that stands on every page of a site has one entry of bounded size."""
    state: dict[str, Any] = {}
    for number in range(MOST_TELLERS * 2):
        settle(f"article-{number}", ["phrase"], state)
    assert state["ephrase"] == [MANY]
    assert all(not settle(f"article-{number}", [], state) for number in range(MOST_TELLERS * 2))


def test_what_is_kept_is_small() -> None:
    """Ten million articles with six events each must fit on a disk."""
    state: dict[str, Any] = {}
    for number in range(100):
        settle(f"{number:020x}", [f"{event:010x}{number:010x}" for event in range(6)], state)
    size = sum(len(key) + len(json.dumps({"schema_version": 1, "value": value})) for key, value in state.items())
    assert size / 100 < 850
    assert len(state) == 700
