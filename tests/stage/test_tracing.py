"""W3C Trace Context."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas import headers
from stage.tracing import begin, onward_headers, parse, read_headers

TRACE, SPAN = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


def test_a_trace_is_continued_with_a_step_of_its_own() -> None:
    """Same trace id and flags, another span id."""
    carried = onward_headers({headers.TRACEPARENT: f"00-{TRACE}-{SPAN}-01"}, stage="s", source=None, schema_version=1)
    trace = parse(dict(carried)[headers.TRACEPARENT].decode())
    assert trace is not None
    assert (trace.trace_id, trace.flags) == (TRACE, "01")
    assert trace.span_id != SPAN


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "00",
        f"00-{TRACE}-{SPAN}",
        f"00-{TRACE}-{SPAN}-1",
        f"00-{TRACE.upper()}-{SPAN}-01",
        f"00-{'0' * 32}-{SPAN}-01",
        f"00-{TRACE}-{'0' * 16}-01",
        f"ff-{TRACE}-{SPAN}-01",
        f"00-{TRACE}-{SPAN}-01-more",
        f"00-{TRACE}-{SPAN}-01\n00",
    ],
)
def test_what_is_not_valid_begins_a_new_trace(value: str | None) -> None:
    """As the recommendation demands."""
    assert parse(value) is None
    incoming = {headers.TRACEPARENT: value} if value is not None else {}
    carried = dict(onward_headers(incoming, stage="s", source=None, schema_version=1))
    assert parse(carried[headers.TRACEPARENT].decode()) is not None


def test_a_later_version_may_say_more() -> None:
    """Its first four fields are understood."""
    trace = parse(f"01-{TRACE}-{SPAN}-01-what-comes")
    assert trace is not None
    assert trace.trace_id == TRACE


def test_new_traces_differ_and_are_valid() -> None:
    """None is all zeros."""
    traces = [begin() for _ in range(100)]
    assert len({trace.trace_id for trace in traces}) == 100
    assert all(parse(trace.header()) == trace for trace in traces)


def test_the_source_is_the_messages_own_or_the_origins() -> None:
    """A message that names its source goes before the header that came."""
    incoming = {headers.SOURCE: "origin"}
    assert dict(onward_headers(incoming, stage="s", source=None, schema_version=1))[headers.SOURCE] == b"origin"
    assert dict(onward_headers(incoming, stage="s", source="own", schema_version=1))[headers.SOURCE] == b"own"


@given(st.lists(st.tuples(st.text(), st.none() | st.binary())))
def test_any_header_can_be_read(raw: list[tuple[str, bytes | None]]) -> None:
    """Foreign producers write what they like."""
    assert set(read_headers(raw)) == {name for name, _ in raw}
