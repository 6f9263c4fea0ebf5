"""What an article is among all that were seen."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from random import Random
from typing import Any

import pytest

from schemas.articles import CleanedArticle, Verdict
from schemas.ids import article_id
from services.cleaner.changes import MAX_LINES
from services.cleaner.verdicts import decide
from tests.cleaner.newsroom import article, notices, reprinted, story, with_another_figure


class JsonState(MutableMapping[str, Any]):
    """A state as the runtime gives it: values go through JSON, a value that was read is a copy."""

    def __init__(self) -> None:
        self.stored: dict[str, str] = {}

    def __getitem__(self, key: str) -> Any:
        return json.loads(self.stored[key])

    def __setitem__(self, key: str, value: Any) -> None:
        assert value, "a value that counts as absent cannot be told from none"
        self.stored[key] = json.dumps(value, ensure_ascii=False)

    def __delitem__(self, key: str) -> None:
        del self.stored[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.stored)

    def __len__(self) -> int:
        return len(self.stored)

    @property
    def size(self) -> int:
        """Bytes of keys and values."""
        return sum(len(key) + len(value.encode()) for key, value in self.stored.items())


@pytest.fixture
def state() -> JsonState:
    """What a decider knows on its first day."""
    return JsonState()


@pytest.fixture
def told() -> tuple[str, str]:
    """A story: title and text."""
    return story(Random(1))


def _verdict(decided: CleanedArticle) -> tuple[Verdict, str | None, int]:
    return decided.verdict, decided.refers_to, decided.version


def test_the_first_telling_is_new(state: JsonState, told: tuple[str, str]) -> None:
    """An article that nothing resembles is new, version 1, the first of its cluster."""
    decided = decide(article("https://a.gov.cn/t1.htm", *told), state)
    assert _verdict(decided) == (Verdict.NEW, None, 1)
    assert decided.cluster_id == decided.id
    assert decided.text == told[1]
    assert decided.text_sha256


def test_the_same_text_elsewhere_is_a_duplicate(state: JsonState, told: tuple[str, str]) -> None:
    """White space, width and headline do not make another text."""
    first = decide(article("https://a.gov.cn/t1.htm", *told), state)
    second = decide(article("https://b.cn/2.htm", "转载：" + told[0], told[1].replace("，", " , ")), state)
    assert _verdict(second) == (Verdict.DUPLICATE, first.id, 1)
    assert second.cluster_id == first.cluster_id


def test_an_edited_text_elsewhere_is_a_reprint(state: JsonState, told: tuple[str, str]) -> None:
    """A text that was cut and framed is the same story."""
    first = decide(article("https://a.gov.cn/t1.htm", *told), state)
    text = "本网讯\n" + told[1][: len(told[1]) * 4 // 5] + "\n更多消息请关注本网。"
    second = decide(article("https://b.cn/2.htm", "另一个标题", text), state)
    assert _verdict(second) == (Verdict.REPRINT, first.id, 1)
    assert second.cluster_id == first.cluster_id


def test_another_text_under_the_same_url_is_a_new_version(state: JsonState, told: tuple[str, str]) -> None:
    """The change is told line by line, the cluster stays."""
    url = "https://a.gov.cn/t1.htm"
    first = decide(article(url, *told), state)
    changed = told[1] + "\n更正：参加人数应为三百人。"
    second = decide(article(url, told[0], changed), state)
    assert _verdict(second) == (Verdict.UPDATED, first.id, 2)
    assert second.changes == ["+ 更正：参加人数应为三百人。"]
    assert second.cluster_id == first.cluster_id
    third = decide(article(url, told[0] + "（更新）", changed), state)
    assert third.version == 3
    assert third.changes == [f"- title: {told[0]}", f"+ title: {told[0]}（更新）"]


def test_deciding_again_gives_the_same_answer(state: JsonState) -> None:
    """A replay of everything, from any point and in any number, changes neither an answer nor the state."""
    random = Random(3)
    history = []
    for number in range(12):
        title, text = story(random)
        history.append(article(f"https://a.gov.cn/{number}.htm", title, text))
        history.append(article(f"https://b.cn/{number}.htm", *reprinted(random, title, text)))
        history.append(article(f"https://a.gov.cn/{number}.htm", title, text + "\n更正说明。"))
        history.append(article(f"https://c.cn/{number}.htm", title, text, original_url=f"https://d.cn/x/{number}.htm"))
    answers = [decide(one, state) for one in history]
    known = dict(state.stored)
    for start in range(0, len(history), 7):
        assert [decide(one, state) for one in history[start:]] == answers[start:]
    assert state.stored == known


def test_a_text_that_comes_back_is_the_version_it_was(state: JsonState, told: tuple[str, str]) -> None:
    """The version depends on the text, not on when it was seen."""
    url = "https://a.gov.cn/t1.htm"
    first = decide(article(url, *told), state)
    decide(article(url, told[0], told[1] + "\n补充说明。"), state)
    assert decide(article(url, *told), state) == first


def test_many_changes_are_told_in_few_lines(state: JsonState) -> None:
    """A rewritten article does not become a message of changes."""
    url = "https://a.gov.cn/t1.htm"
    decide(article(url, "标题", "\n".join(f"第{n}段旧的内容在这里。" for n in range(60))), state)
    decided = decide(article(url, "标题", "\n".join(f"第{n}段新的说法在那里。" for n in range(60))), state)
    assert len(decided.changes) == MAX_LINES
    assert decided.changes[-1].startswith("… and ")


def test_a_reprint_that_names_its_original_refers_to_it_before_it_was_seen(
    state: JsonState, told: tuple[str, str]
) -> None:
    """The reprint came first; the original that it names is new when it comes, in the same cluster."""
    original = "https://amr.a.gov.cn/yw/t20240430_36567.html"
    reprint = decide(article("https://b.cn/2.htm", *told, original_url=original), state)
    assert _verdict(reprint) == (Verdict.REPRINT, article_id(original), 1)
    first = decide(article(original, told[0], told[1] + "\n（责任编辑）"), state)
    assert _verdict(first) == (Verdict.NEW, None, 1)
    assert first.cluster_id == reprint.cluster_id == first.id
    third = decide(article("https://c.cn/3.htm", "转：" + told[0], told[1]), state)
    assert third.refers_to == first.id


def test_a_link_to_something_else_does_not_make_a_reprint(state: JsonState) -> None:
    """An original that is known and says something else is not this article's original; nor is a home page."""
    random = Random(8)
    policy, reading = story(random), story(random)
    known = decide(article("https://a.gov.cn/zc/t1.htm", *policy), state)
    decided = decide(article("https://b.cn/jd/2.htm", *reading, original_url="https://a.gov.cn/zc/t1.htm"), state)
    assert decided.verdict is Verdict.NEW
    assert decided.cluster_id != known.cluster_id
    home = decide(article("https://c.cn/jd/3.htm", *story(random), original_url="https://a.gov.cn/"), state)
    assert home.verdict is Verdict.NEW


def test_the_page_that_is_its_own_source_becomes_the_original(state: JsonState, told: tuple[str, str]) -> None:
    """Later reprints refer to the site that the others name as their source, whoever came first."""
    decide(article("https://b.cn/1.htm", *told, source="临江市市场监管局", site_name="转载网"), state)
    own = decide(
        article("https://a.gov.cn/t1.htm", *told, source="临江市市场监管局", site_name="临江市市场监管局"), state
    )
    third = decide(article("https://c.cn/3.htm", *told, source="临江市市场监管局", site_name="又一网"), state)
    assert third.refers_to == own.id


def test_short_texts_are_the_same_only_under_the_same_title(state: JsonState) -> None:
    """详见附件 says nothing of what it is about; an empty text says nothing at all."""
    decide(article("https://a.gov.cn/1.htm", "关于甲的公示", "详见附件。"), state)
    assert decide(article("https://a.gov.cn/2.htm", "关于乙的公示", "详见附件。"), state).verdict is Verdict.NEW
    assert decide(article("https://b.cn/3.htm", "关于甲的公示", "详见附件。"), state).verdict is Verdict.DUPLICATE
    decide(article("https://a.gov.cn/v1.htm", "视频", ""), state)
    assert decide(article("https://a.gov.cn/v2.htm", "视频", ""), state).verdict is Verdict.NEW


def test_one_text_under_titles_with_other_numbers_is_two_articles(state: JsonState) -> None:
    """The table is a picture, the text is the template's: only the title tells the month."""
    text = (
        "现将本市居民消费价格变动情况予以公布，具体数据见附表。数据由各调查点采集并经审核汇总，"
        "供社会各界查询使用，如有疑问请与我局联系。"
    )
    decide(article("https://a.gov.cn/5.htm", "2025年5月居民消费价格变动情况", text), state)
    june = decide(article("https://a.gov.cn/6.htm", "2025年6月居民消费价格变动情况", text), state)
    assert june.verdict is Verdict.NEW


def test_reprints_are_found_and_templates_are_told_apart(state: JsonState) -> None:
    """Nearly every reprint joins its story, hardly a page of the same template with other facts does."""
    random = Random(20)
    found = reprints = mistaken = 0
    for number in range(150):
        title, text = story(random)
        first = decide(article(f"https://a.gov.cn/{number}.htm", title, text), state)
        mistaken += first.verdict is not Verdict.NEW
        for site in ("b.cn", "c.cn"):
            copy = decide(article(f"https://{site}/{number}.htm", *reprinted(random, title, text)), state)
            reprints += 1
            found += copy.verdict in (Verdict.REPRINT, Verdict.DUPLICATE) and copy.cluster_id == first.cluster_id
        twin = decide(article(f"https://e.gov.cn/{number}.htm", title, with_another_figure(random, text)), state)
        mistaken += twin.verdict is not Verdict.NEW
        one, two = (article(f"https://d.gov.cn/{number}/{n}.htm", *notice) for n, notice in enumerate(notices(random)))
        mistaken += decide(one, state).verdict is not Verdict.NEW
        mistaken += decide(two, state).verdict is not Verdict.NEW
    assert found / reprints >= 0.97
    assert mistaken / (4 * 150) <= 0.01


def test_what_is_kept_of_an_article_is_small(state: JsonState) -> None:
    """Ten million articles must fit on a disk, and a decision on a changelog."""
    random = Random(4)
    for number in range(100):
        decide(article(f"https://a.gov.cn/{number}.htm", *story(random)), state)
    assert state.size / 100 < 2_500
    assert len(state) / 100 <= 14
