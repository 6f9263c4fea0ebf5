"""Texts that nobody wrote: they end, and nothing in them is read without bounds."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import find_mentions
from services.extractor.mentions.sentences import split_sentences
from services.extractor.rulebook import Rule, rulebook, words_of
from services.extractor.telling.candidates import find_candidates
from tests.extractor.articles import article

LENGTH = 6_000
MOST = 500


@pytest.mark.parametrize(
    "piece",
    [
        "召开会议",
        "召开会议，",
        "召开会议。",
        "签署协议",
        "授予“先进”",
        "市场监管局",
        "某公司",
        "万元",
        "10%",
        "1%、",
        "某和",
        "三倍、",
        "局长张三、",
        "因某",
        "从因到由某",
        "因某从某任局长",
        "（",
        "李强局长、",
        "加强与企业交流，",
        "5月12日",
        "省",
        "1",
        "（查处",
        "项目（启动签署",
        "该局检查",
        "将评为",
        "等发布",
    ],
)
def test_endless_repetition_ends(piece: str) -> None:
    """Whatever is said again and again, reading ends, without an exception and with no more events than an article may
    have."""
    assert len(extract_events(article(piece * (LENGTH // len(piece))))) <= MOST


@pytest.mark.parametrize(
    ("before", "piece", "behind"),
    [
        ("某局约谈", "甲乙和丙丁与", "负责人。"),
        ("授予王", "和", "一等功。"),
        ("表彰了", "和", "等先进个人。"),
        ("《办法》", "11", "发布。"),
        ("《办法》", "由某", "发布。"),
    ],
)
def test_long_lists_that_are_none_end(before: str, piece: str, behind: str) -> None:
    """What may be parted in many ways, and is no list in any of them, is not tried in all."""
    assert len(extract_events(article(before + piece * 100 + behind))) <= MOST


@pytest.mark.parametrize("mark", ["，", "。", ""])
def test_tellings_are_counted(mark: str) -> None:
    """However the verbs are parted into sentences, no more is looked for than an article may tell."""
    reading = Reading(find_mentions(article(("召开会议" + mark) * 1_000)))
    assert 0 < len(find_candidates(reading)) <= MOST + 1


@pytest.mark.parametrize("mark", ["，", ""])
def test_a_sentence_without_end_is_read_in_pieces(mark: str) -> None:
    """Its pieces follow each other without gaps inside clauses, hold all of it and are numbered in order."""
    text = "近日召开。" + ("市局召开工作会议" + mark) * 900 + "。明日再议。"
    read = article(text)
    sentences = split_sentences(read, [at for at, sign in enumerate(text) if sign in "，。"])
    assert [s.number for s in sentences] == list(range(len(sentences)))
    assert "".join(text[s.start : s.end] for s in sentences).replace("，", "") == text.replace("，", "")
    assert max(s.end - s.start for s in sentences) <= 2_001
    assert all(s.start <= c.start < c.end <= s.end for s in sentences for c in s.clauses)


@pytest.mark.parametrize("mark", [",", "、", "：", "“”?", "；"])
def test_a_mark_alone_is_no_list_to_take_from(mark: str) -> None:
    """Where text was lost before a verb, nothing but a mark is left: nobody came, took up a post or made a deal."""
    for verb in ("来到某公司", "前往某公司调研", "任某公司局长", "签署协议"):
        assert len(extract_events(article(f"{mark}{verb}。"))) <= 1


def test_a_figure_that_opens_a_text_has_no_sign_before_it() -> None:
    """What stands at the text's end is not before its beginning."""
    first = find_mentions(article("7℃以上为高温。\n今日气温1-", title=None)).all[0]
    assert (first.start, first.text) == (0, "7℃以上")


@pytest.mark.parametrize("rule", rulebook().values(), ids=lambda rule: rule.type)
@pytest.mark.parametrize("before", ["江州市计量院", "江州某公司被"])
def test_a_text_may_end_at_a_verb(rule: Rule, before: str) -> None:
    """Nothing is read behind a verb that is the last of a text."""
    for trigger in rule.triggers:
        text = before + words_of(trigger.verbs)[-1]
        for event in extract_events(article(text, title="江州新闻")):
            assert event.trigger.end <= len(f"江州新闻\n\n{text}")
