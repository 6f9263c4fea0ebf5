"""Which offset may be committed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stage.watermarks import Watermarks


def test_the_lowest_in_hand_is_committed() -> None:
    """What stands behind it waits; when it is done, all of it counts."""
    marks = Watermarks()
    for offset in (5, 6, 9):
        marks.take(0, offset)
    marks.finish(0, 6)
    assert marks.to_commit() == {0: 5}
    marks.committed({0: 5})
    assert marks.to_commit() == {}
    marks.finish(0, 5)
    assert marks.to_commit() == {0: 9}
    marks.finish(0, 9)
    assert marks.to_commit() == {0: 10}
    assert marks.in_hand == 0


def test_a_partition_that_is_gone_is_forgotten() -> None:
    """What finishes late does not count any more."""
    marks = Watermarks()
    marks.take(0, 1)
    marks.take(1, 1)
    marks.forget([0])
    marks.finish(0, 1)
    marks.finish(1, 1)
    assert marks.to_commit() == {1: 2}
    assert marks.reached(0) is None


@given(st.permutations(range(12)), st.integers(0, 12))
def test_nothing_unfinished_is_ever_committed(order: list[int], finished: int) -> None:
    """Whatever the order of completion."""
    marks = Watermarks()
    for offset in range(12):
        marks.take(0, offset)
    for offset in order[:finished]:
        marks.finish(0, offset)
    left = set(order[finished:])
    assert marks.to_commit() == {0: min(left, default=12)}
