"""The fuse."""

from __future__ import annotations

import pytest

from stage.fuse import Fuse, FuseBlown


class Clock:
    """A clock that the test moves."""

    now = 0.0

    def __call__(self) -> float:
        """The time, seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """At zero."""
    return Clock()


@pytest.fixture
def fuse(clock: Clock) -> Fuse:
    """Blows at half of at least ten in a minute."""
    return Fuse(ratio=0.5, messages=10, seconds=60, clock=clock)


def test_it_blows_at_its_share_of_enough_messages(fuse: Fuse) -> None:
    """And says how many, why, and which setting."""
    fuse.count(9, 4)
    with pytest.raises(FuseBlown, match=r"5 of the last 10.*not_a_page.*GOVWIRE_FUSE_RATIO"):
        fuse.count(1, 1, example="not_a_page")


def test_few_messages_say_nothing(fuse: Fuse) -> None:
    """The first bad message of a quiet night is no reason to stop."""
    fuse.count(9, 9)
    assert fuse.share == 1.0


def test_what_is_long_ago_is_forgotten(fuse: Fuse, clock: Clock) -> None:
    """Only the window counts."""
    fuse.count(9, 9)
    clock.now = 61
    fuse.count(9, 1)
    assert fuse.share == pytest.approx(1 / 9)


def test_good_messages_do_not_blow_it(fuse: Fuse) -> None:
    """A batch without dead letters lets a high share sink instead."""
    fuse.count(9, 9)
    fuse.count(5, 0)
    fuse.count(100, 0)
    assert fuse.share < 0.1
