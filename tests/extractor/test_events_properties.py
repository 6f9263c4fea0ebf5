"""What holds for every text, however odd."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.fuzz_extract import check
from bench.told import FOLDER, developed, read
from services.extractor import extract_events
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
    check(article(text, title="标题" if titled else None))


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_events(text: str) -> None:
    """Extraction is a function of the article."""
    assert extract_events(article(text)) == extract_events(article(text))


@pytest.mark.parametrize(
    "text", ["2021年结对以来，里县获等次自", "第三十3世界水日", "工作动态\n本网讯 （通讯员 王芳 赵刚）他指出。"]
)
def test_what_broke_a_promise_once_keeps_it(text: str) -> None:
    """Texts that opened before their first character, counted more years than there are, or named nobody."""
    check(article(*text.split("\n")))
