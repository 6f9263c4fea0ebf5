"""Bodies that no word for a body ends, sections of institutes, and names that hold a joint."""

from __future__ import annotations

import pytest

from tests.extractor.articles import events_of


def organizers(sentence: str) -> list[set[str]]:
    """Who holds, does, issues or signs it, event by event."""
    roles = ("organizer", "co_organizer", "issuer", "signatory", "host_org")
    return [{a.span.text for a in event.arguments if a.role in roles} for event in events_of(sentence)]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("6月3日，成都地铁举办安全宣传活动。", "成都地铁"),
        ("近日，云南建工与省计量院签署合作协议。", "云南建工"),
        ("6月3日，宜昌市场监管对加油站开展计量专项检查。", "宜昌市场监管"),
        ("6月3日，宜昌市计量院热工室举办培训班。", "宜昌市计量院热工室"),
        ("6月3日，中国仓储与采购联合会发布4月份景气指数。", "中国仓储与采购联合会"),
        ("6月3日，县森防指召开会议。", "县森防指"),
        ("6月3日，省委军民融合办召开会议。", "省委军民融合办"),
    ],
)
def test_bodies_with_unusual_names(sentence: str, body: str) -> None:
    """Who acts is read whole."""
    assert any(body in each for each in organizers(sentence))


@pytest.mark.parametrize(
    "sentence",
    ["6月3日，检查组检查了宜昌燃气管网。", "成都地铁18号线6月3日开通。", "培训班在宜昌市计量院会议室举办。"],
)
def test_things_and_rooms_are_no_bodies(sentence: str) -> None:
    """A pipe, a line and a room are none."""
    assert not any({"宜昌燃气", "成都地铁", "宜昌市计量院会议室"} & each for each in organizers(sentence))
