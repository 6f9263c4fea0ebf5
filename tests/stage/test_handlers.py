"""The ladder: whatever a handler does becomes a result."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.dead_letters import DeadReason
from schemas.states import StateEntry
from stage.handlers import Handler, Overlay, State
from stage.outcomes import DeadLetter, Retry, RetryReason, Skip, SkipReason, Tombstone
from stage.results import Again, Dead, Done, Skipped
from tests.stage.sample_service import Counted, Made, Task, Topics

TOPICS = Topics("unit")
RAW = Task(name="a").to_json()


def handler(function: Callable[..., Iterable[Any] | None]) -> Handler:
    """A stateless stage of it."""
    return Handler("sample", function, TOPICS.tasks, {TOPICS.made: lambda made: made.name})


def test_messages_become_outputs_with_key_and_source() -> None:
    """The topic follows from the message's type."""

    def function(task: Task) -> Iterable[Made]:
        yield Made(name="x", source_id="here")

    result = handler(function).handle(RAW)
    assert isinstance(result, Done)
    (output,) = result.outputs
    assert (output.topic, output.key, output.source) == ("unit-made", b"x", "here")
    assert Made.from_json(output.value or b"") == Made(name="x", source_id="here")


def test_a_tombstone_goes_to_a_topic_of_its_stage() -> None:
    """A stage cannot withdraw what it does not write."""
    result = handler(lambda task: [Tombstone(TOPICS.counted, "x")]).handle(RAW)
    assert isinstance(result, Dead)
    assert "does not write to unit-counted" in result.error


def test_a_tombstone_has_no_value() -> None:
    """It withdraws what a compacted topic holds."""
    result = handler(lambda task: [Tombstone(TOPICS.made, "x")]).handle(RAW)
    assert isinstance(result, Done)
    assert [(each.key, each.value) for each in result.outputs] == [(b"x", None)]


def test_nothing_is_a_result_too() -> None:
    """A handler may give None."""
    result = handler(lambda task: None).handle(RAW)
    assert isinstance(result, Done)
    assert result.outputs == []


@pytest.mark.parametrize(
    ("raised", "wanted"),
    [
        (Skip(SkipReason.LIST), Skipped(SkipReason.LIST)),
        (Retry(RetryReason.BUSY, 2.0, "later"), Again(RetryReason.BUSY, 2.0, "later")),
        (DeadLetter(DeadReason.NOT_A_PAGE, "no"), Dead(DeadReason.NOT_A_PAGE, "no")),
    ],
)
def test_outcomes_become_their_results(raised: Exception, wanted: Skipped | Again | Dead) -> None:
    """Also when they are raised after the first result was yielded: none of it is written."""

    def function(task: Task) -> Iterable[Made]:
        yield Made(name="x")
        raise raised

    result = handler(function).handle(RAW)
    result.seconds = 0.0
    assert result == wanted


def test_an_error_of_ours_is_put_aside_with_its_place() -> None:
    """The dead letter says where to look."""

    def function(task: Task) -> Iterable[Made]:
        return [Made(name=str(1 // 0))]

    result = handler(function).handle(RAW)
    assert isinstance(result, Dead)
    assert result.reason is DeadReason.HANDLER_ERROR
    assert "ZeroDivisionError" in result.error
    assert "test_handlers.py" in result.error


def test_a_message_of_an_undeclared_type_is_an_error_of_ours() -> None:
    """A stage writes what it declared."""
    result = handler(lambda task: [Counted(name="a", number=1, count=1)]).handle(RAW)
    assert isinstance(result, Dead)
    assert "does not write messages of type Counted" in result.error


@given(st.binary(max_size=200) | st.none())
def test_no_bytes_are_too_strange(raw: bytes | None) -> None:
    """What is not a message is undecodable, and says so in one line."""
    result = handler(lambda task: None).handle(raw)
    assert isinstance(result, Dead)
    assert result.reason is DeadReason.UNDECODABLE
    assert "\n" not in result.error


def test_a_stateful_stage_needs_one_order() -> None:
    """State over several partitions would be decided in several orders."""

    def function(task: Task, state: State) -> None: ...

    with pytest.raises(TypeError, match="1 partition"):
        Handler("sample", function, TOPICS.tasks, {}, TOPICS.states)
    with pytest.raises(TypeError, match="takes a message"):
        Handler("sample", function, TOPICS.tasks, {})


def test_writes_of_a_message_that_fails_are_forgotten() -> None:
    """What it wrote before it failed is not remembered; what others wrote is."""

    def function(task: Task, state: State) -> list[Counted]:
        state[task.name] = state.get(task.name, 0) + 1
        if task.act == "dead":
            raise DeadLetter(DeadReason.NOT_A_PAGE, "no")
        return [Counted(name=task.name, number=0, count=state[task.name])]

    stateful = Handler("sample", function, TOPICS.ordered, {TOPICS.counted: lambda each: each.name}, TOPICS.states)
    overlay = Overlay({})
    results = [stateful.handle(Task(name="a", act=act).to_json(), overlay) for act in ("", "dead", "")]
    counts = [Counted.from_json(r.outputs[0].value or b"").count for r in results if isinstance(r, Done)]
    assert counts == [1, 2]


class Model:
    """Operations on a state, next to a plain dict."""

    keys = st.sampled_from(["a", "b", "c"])
    steps = st.lists(
        st.tuples(st.just("set"), keys, st.integers())
        | st.tuples(st.sampled_from(["delete", "commit", "rollback"]), keys, st.just(0)),
        max_size=30,
    )


@given(Model.steps)
def test_an_overlay_is_a_mapping_that_can_forget(steps: list[tuple[str, str, int]]) -> None:
    """It behaves like a dict that is copied at every commit and restored at every rollback."""
    stored = {"a": StateEntry(value=0).to_json()}
    overlay, plain = Overlay(stored), {"a": 0}
    kept = dict(plain)
    for step, key, value in steps:
        if step == "set":
            overlay[key] = plain[key] = value
        elif step == "delete":
            assert (overlay.pop(key, None) is None) == (plain.pop(key, None) is None)
        elif step == "commit":
            overlay.commit()
            kept = dict(plain)
        else:
            overlay.rollback()
            plain = dict(kept)
        assert dict(overlay) == plain
        assert len(overlay) == len(plain)


def test_what_is_written_is_a_message_of_the_changelog() -> None:
    """The changelog's records are `StateEntry` messages, Chinese included."""
    overlay = Overlay({})
    overlay["市场"] = {"title": "市场监管总局", "ids": [1, 2]}
    ((key, record),) = overlay.commit().items()
    assert key == "市场"
    assert StateEntry.from_json(record or b"").value == {"title": "市场监管总局", "ids": [1, 2]}
