"""What holds for every text, however odd."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.told import FOLDER, developed, read
from schemas.events import Event
from services.extractor import extract_events
from services.extractor.confidence import LEAST_SURE
from tests.extractor.articles import article

FRAGMENTS = [
    *"，。；：、“”《》（）() \t　\n",
    *"的了在由与对向为将和及暨等不要并",
    "5月12日",
    "近日",
    "江苏省计量院",
    "市市场监管局",
    "局长王建国",
    "李晓明",
    "南京市",
    "召开",
    "举办",
    "签署",
    "印发",
    "开展",
    "进行",
    "责令",
    "获批",
    "成立",
    "任命",
    "召回",
    "表示",
    "强调",
    "出席",
    "主持",
    "调研",
    "会议",
    "座谈会",
    "合作协议",
    "《管理办法》",
    "专项行动",
    "专项检查",
    "培训班",
    "启动仪式",
    "5000余家",
    "80%以上",
    "罚款3万元",
    "活动",
    "三方",
    "该局",
    "通知如下：",
]

TOLD = [each.article.text for file in sorted(FOLDER.glob("*.txt")) for each in developed(read(file))]


@st.composite
def pieces(draw: st.DrawFn) -> str:
    """A few characters to a few sentences of some article."""
    text = draw(st.sampled_from(TOLD))
    start = draw(st.integers(0, len(text) - 1))
    return text[start : start + draw(st.integers(1, 120))]


TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=60).map("".join)
PATCHED = st.lists(pieces() | st.sampled_from(FRAGMENTS), max_size=12).map("".join)
"""Articles that were cut up and put together anyhow: words stand where no reader of them foresaw it."""


@given(TEXTS | PATCHED, st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_text_gives_verbatim_spans_and_unique_ids(text: str, titled: bool) -> None:
    """No text raises; the contract accepts every event; every span is verbatim; ids are unique; no characters fill a
    role twice."""
    page = article(text, title="标题" if titled else None)
    events = extract_events(page)
    ids = [e.id for e in events]
    assert len(set(ids)) == len(ids)
    for event in events:
        for span in [event.trigger, *event.evidence, *(a.span for a in event.arguments)]:
            assert 0 <= span.start < span.end <= len(page.text)
            assert page.text[span.start : span.end] == span.text
        assert event.evidence
        assert Event.from_json(event.to_json()) == event
        assert LEAST_SURE <= event.confidence <= 1
        assert event.sub_event_of is None or event.sub_event_of in ids
        assert event.sub_event_of != event.id
        filled = sorted((a.role, a.span.start, a.span.end) for a in event.arguments)
        for (role, _, end), (next_role, start, _) in pairwise(filled):
            assert role != next_role or end <= start


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_events(text: str) -> None:
    """Extraction is a function of the article."""
    assert extract_events(article(text)) == extract_events(article(text))
