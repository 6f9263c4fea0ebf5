"""Events of whole articles that were written for this, as a reader wrote them down (`bench/told/`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import told
from bench.told import MalformedArticle, read
from bench.told.scoring import score, score_all
from schemas.events import EventType, Role
from services.extractor import extract_events

FILES = sorted(told.FOLDER.glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_stands_in_its_text(file: Path) -> None:
    """Every trigger and argument of a told article stands in the article, and every article tells something."""
    for each in read(file):
        assert each.events, each.article.id
        for event in each.events:
            assert event.trigger.text in each.article.text
            assert all(words.text in each.article.text for _, words, _ in event.arguments)


@pytest.mark.parametrize(
    ("part", "events", "arguments"),
    [(told.developed, 0.81, 0.63), (told.held_out, 0.75, 0.55)],
    ids=["developed", "held-out"],
)
def test_most_of_what_a_reader_wrote_down_is_found(part: told.Part, events: float, arguments: float) -> None:
    """Events and arguments of the told articles are found about as well as when last measured (F1)."""
    total = score_all(each for file in FILES for each in part(read(file)))
    assert total.events >= events
    assert total.arguments >= arguments


ONE = """= one | 2025-03-12 | -
某市召开质量会议
3月10日，某市市场监督管理局在会展中心召开质量工作会议，局长李文涛出席。
-
meeting|campaign core 召开@2 / 举行
  time 3月10日
  organizer 某市市场监督管理局 / 市市场监督管理局
  ?topic 质量
other background 出席
"""


def test_an_article_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Type, tier, trigger, arguments, further wordings and doubts of a told article are read."""
    file = tmp_path / "one.txt"
    file.write_text(ONE, encoding="utf-8")
    (article,) = read(file)
    meeting, other = article.events
    assert (meeting.types, meeting.tier, meeting.trigger.others) == (
        (EventType.MEETING, EventType.CAMPAIGN),
        "core",
        ("举行",),
    )
    assert [(role, due) for role, _, due in meeting.arguments] == [
        (Role.TIME, True),
        (Role.ORGANIZER, True),
        (Role.TOPIC, False),
    ]
    assert other.tier == "background"
    assert article.article.published_at == "2025-03-12"


def test_a_score_counts_what_is_found_once(tmp_path: Path) -> None:
    """What the extractor says is matched with what is told, each once, and background counts for nothing."""
    file = tmp_path / "one.txt"
    file.write_text(ONE, encoding="utf-8")
    (article,) = read(file)
    said = extract_events(article.article)
    total = score(said, article.events)
    assert (total.told, total.found) == (1, 1)
    assert total.arguments_told == 2
    twice = score([*said, *said], article.events)
    assert twice.found == 1
    assert twice.said > total.said


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("meeting core 散会", "does not stand in the text"),
        ("meeting chief 召开", "tier"),
        ("gathering core 召开", "gathering"),
        ("meeting core 召开\n  host 某市", "host"),
        ("  time 3月10日", "before the first event"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, lines: str, reason: str) -> None:
    """A mistake in a file of told articles names the file, the article and the line."""
    file = tmp_path / "wrong.txt"
    file.write_text(ONE.partition("\n-\n")[0] + "\n-\n" + lines + "\n", encoding="utf-8")
    with pytest.raises(MalformedArticle, match=f"wrong.txt: one: .*{reason}"):
        read(file)
