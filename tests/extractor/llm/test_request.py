"""What is sent to the model."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schemas.events import EventType, Role
from services.extractor.llm.endpoint import completions_url, retry_after
from services.extractor.llm.meanings import MODALITIES, POLARITIES, ROLES, TYPES
from services.extractor.llm.prompt import answer_schema, cut, system_prompt, words_of_field
from services.extractor.settings import PROMPT_TOKENS
from tests.extractor.articles import article
from tests.extractor.llm.conftest import MakeBackend
from tests.extractor.llm.server import ModelServer

ARTICLE = article("5月12日，临海市计量协会召开座谈会。", published_at="2025-05-20")


def test_the_request_asks_for_the_same_answer_every_time(backend: MakeBackend, server: ModelServer) -> None:
    """Temperature 0 and a seed, the answer's schema, the article with its date; the key where it belongs."""
    backend(api_key="k-123", seed=7, answer_tokens=900).read(ARTICLE)
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.headers["Authorization"] == "Bearer k-123"
    assert (asked.body["model"], asked.body["temperature"], asked.body["seed"]) == ("m1", 0, 7)
    assert asked.body["max_tokens"] == 900
    assert asked.body["response_format"]["json_schema"]["schema"] == answer_schema()
    assert [message["role"] for message in asked.body["messages"]] == ["system", "user"]
    assert ARTICLE.text in asked.user
    assert "2025-05-20" in asked.user


def test_servers_that_refuse_parameters_can_be_spared_them(backend: MakeBackend, server: ModelServer) -> None:
    """Neither a seed, nor a key, nor a response format is sent where the settings say so."""
    backend(seed=-1, format="none").read(ARTICLE)
    backend(format="json_object").read(ARTICLE)
    plain, with_object = server.asked
    assert "seed" not in plain.body
    assert "response_format" not in plain.body
    assert "Authorization" not in plain.headers
    assert with_object.body["response_format"] == {"type": "json_object"}


def test_every_word_of_the_contract_has_a_meaning() -> None:
    """A type or role that is added to the schema reaches the prompt, or this fails."""
    assert list(TYPES) == list(EventType)
    assert list(ROLES) == list(Role)
    assert list(MODALITIES) == words_of_field("modality")
    assert list(POLARITIES) == words_of_field("polarity")
    prompt = system_prompt()
    for word in (*EventType, *Role, *MODALITIES, *POLARITIES):
        assert word in prompt


def test_the_prompt_fits_what_is_reckoned_for_it() -> None:
    """The least budget that the settings allow is enough for one article."""
    assert len(system_prompt()) + 400 < PROMPT_TOKENS


def test_the_schema_is_in_the_subset_of_strict_modes() -> None:
    """Every object requires all of its fields and allows no other."""
    event = answer_schema()["properties"]["events"]["items"]
    for part in (answer_schema(), event, event["properties"]["arguments"]["items"]):
        assert part["required"] == list(part["properties"])
        assert part["additionalProperties"] is False


@pytest.mark.parametrize(
    ("text", "characters", "sent"),
    [
        ("甲。\n乙。", 10, "甲。\n乙。"),
        ("甲甲甲。\n乙乙乙。\n丙", 6, "甲甲甲。"),
        ("甲甲甲。\n乙乙乙。\n丙", 9, "甲甲甲。\n乙乙乙。"),
        ("甲甲。乙乙。丙丙丙丙。", 8, "甲甲。乙乙。"),
        ("甲" * 20, 8, "甲" * 8),
    ],
)
def test_a_text_is_cut_where_it_pauses(text: str, characters: int, sent: str) -> None:
    """At a paragraph's end, at a sentence's in a first paragraph that is too long, anywhere only where neither is."""
    assert cut(text, characters) == sent


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("http://h:1/v1", "http://h:1/v1/chat/completions"),
        ("http://h/v1/", "http://h/v1/chat/completions"),
        ("https://h/v1/chat/completions", "https://h/v1/chat/completions"),
        ("https://h/x?api-version=3#top", "https://h/x/chat/completions?api-version=3"),
    ],
)
def test_the_path_is_added_where_it_is_missing(url: str, asked: str) -> None:
    """Both the base that vendors print and the full address work."""
    assert completions_url(url) == asked


@pytest.mark.parametrize(
    ("value", "seconds"),
    [(None, None), ("5", 5.0), ("soon", None), ("-3", None), ("Tue, 20 May 2025 08:01:00 GMT", 60.0)],
)
def test_retry_after_is_a_number_or_a_date(value: str | None, seconds: float | None) -> None:
    """RFC 9110, 10.2.3; what is neither says nothing."""
    assert retry_after(value, datetime(2025, 5, 20, 8, 0, tzinfo=UTC)) == seconds
