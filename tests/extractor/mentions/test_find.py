"""What holds for all mentions of any text."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from services import extractor
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind
from tests.extractor.mentions.reading import read

_WORDS = re.findall(
    r"\S+",
    """威海市 市场监管局 由 与 和 、 ， 。 “ ” 《 》 （ ） 召开 会议 局长 王海 李娜 表示 近日 5月12日 至 14日 2025年 第
    24 个 世界计量日 三方 该局 全市 合作 协议 5000余 家 万元 % 以上 有限公司 具有 关于 的 通知 〔2025〕 12号 · 我省 和县
    办 局 院 重庆市 场 长 十 五 期间 各 等 活动 某 一次 签约仪式""",
)
_TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from([*_WORDS, "\n"]), max_size=60).map("".join),
)


@given(_TEXTS)
@settings(max_examples=300, deadline=None)
def test_every_mention_is_verbatim(text: str) -> None:
    """Whatever the text: nothing raises, spans are verbatim and inside one line, sorted, and do not overlap in a
    kind."""
    mentions = read(text)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    for kind in Kind:
        end = 0
        for mention in mentions.of(kind):
            assert 0 <= mention.start < mention.end <= len(text)
            assert text[mention.start : mention.end] == mention.text
            assert "\n" not in mention.text
            assert mention.whole_start <= mention.start
            assert mention.end <= mention.whole_end
            assert mention.start >= end, (kind, mention.text)
            end = mention.end


def test_numbers_without_a_mark_between_them() -> None:
    """What one document number ends with does not open the next."""
    numbers = read("国市监〔2025〕12号〔2025〕13号").of(Kind.DOCUMENT)
    assert [m.text for m in numbers] == ["国市监〔2025〕12号"]


@given(_TEXTS)
@settings(max_examples=100, deadline=None)
def test_sentences_cover_the_text(text: str) -> None:
    """Sentences are in order, inside one line, and hold every character but blanks."""
    end = 0
    covered = []
    for sentence in read(text).sentences:
        assert end <= sentence.start < sentence.end
        assert all(sentence.start <= c.start < c.end <= sentence.end for c in sentence.clauses)
        covered.append(text[sentence.start : sentence.end])
        end = sentence.end
    assert "".join("".join(covered).split()) == "".join(text.split())


def test_a_quotation_keeps_its_marks_together() -> None:
    """A full stop inside “…” ends the sentence after the quotation, a comma inside no clause."""
    mentions = read("他说：“计量是基础，质量是关键。”会议随后结束。")
    assert [mentions.text[s.start : s.end] for s in mentions.sentences] == [
        "他说：“计量是基础，质量是关键。”",
        "会议随后结束。",
    ]
    assert len(mentions.sentences[0].clauses) == 2


def test_look_up_by_span() -> None:
    """Mentions are found by span and kind, before and after a position."""
    mentions = read("3月6日，威海市教育局局长王海和财政局局长李娜座谈。")
    assert [m.text for m in mentions.within(5, 30, Kind.PERSON)] == ["王海", "李娜"]
    first = mentions.before(14, Kind.ORGANIZATION)
    assert first is not None
    assert first.text == "威海市教育局"
    assert mentions.before(0) is None


def test_lists_hold_plain_terms() -> None:
    """Terms have no blanks, and a word that ends a name names a known kind."""
    for name in (
        "surnames",
        "titles",
        "verbs",
        "institution_heads",
        "group_nouns",
        "event_nouns",
        "units",
        "functions",
    ):
        assert terms(name)
        assert not [t for t in terms(name) if t != t.strip() or " " in t]
    assert set(terms("group_nouns").values()) == {"people", "bodies"}


_LISTS = [path for path in Path(extractor.__path__[0]).rglob("*") if path.suffix in (".txt", ".toml")]


def test_no_list_names_a_word_twice() -> None:
    """A word that stands in a list already is a slip of the hand, or says of it what the second line denies."""
    for path in _LISTS:
        text = path.read_text("utf-8")
        if path.suffix == ".toml":
            parts = [words.split() for words in tomllib.loads(text).values()]
        else:
            parts = [[line.partition("\t")[0] for line in text.splitlines() if line and line[0] not in "#\t"]]
        for words in parts:
            assert len(words) == len(set(words)), (path.name, {word for word in words if words.count(word) > 1})
