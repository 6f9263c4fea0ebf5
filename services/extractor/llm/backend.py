"""A model as a reader of articles, beside the rules or instead of them; without it, whatever the reason, the rules."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from schemas.articles import CleanedArticle
from schemas.events import Event
from services.extractor.events import extract_events, supports
from services.extractor.grammar.reading import Reading
from services.extractor.llm.answers import read_answer
from services.extractor.llm.budget import Budget
from services.extractor.llm.building import Builder, unknown_to
from services.extractor.llm.endpoint import Answer, Endpoint
from services.extractor.llm.prompt import answer_schema, cut, system_prompt, user_prompt
from services.extractor.llm.report import ModelFailed, Outcome, Report, Tell
from services.extractor.mentions import find_mentions

if TYPE_CHECKING:
    from services.extractor.settings import LlmSettings

log = logging.getLogger(__name__)

_PATIENCE = 3
"""After so many failures in a row the endpoint is left alone: articles must not each wait for one that is down."""
_FIRST_REST, _LONGEST_REST = 15.0, 600.0
"""For so many seconds at first, twice as many every time, and at most."""


class ModelBackend:
    """Reads articles with a model's help. Called like `extract_events`, and as sure to give events: whatever is wrong
    with the model, the rules have read the article."""

    def __init__(
        self,
        settings: LlmSettings,
        endpoint: Endpoint,
        budget: Budget,
        tell: Tell,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._endpoint = endpoint
        self._budget = budget
        self._tell = tell
        self._clock = clock
        self._failures = 0
        self._rests_until = float("-inf")

    def __call__(self, article: CleanedArticle) -> list[Event]:
        """The events of an article; equal for equal articles and answers."""
        if not supports(article) or not article.text.strip():
            return extract_events(article)
        report = Report()
        try:
            told = self._read(article, report)
        except ModelFailed as failed:
            report.outcome, report.error = failed.outcome, failed.error
            self._tell(report)
            return extract_events(article)
        if self._settings.use == "instead":
            events, report.new = told, len(told)
        else:
            rules = extract_events(article)
            new = unknown_to(rules, told)
            events, report.new, report.known = [*rules, *new], len(new), len(told) - len(new)
        self._tell(report)
        return events

    def _read(self, article: CleanedArticle, report: Report) -> list[Event]:
        """The model's events; raises `ModelFailed`."""
        sent = cut(article.text, self._settings.characters)
        answer = self._ask(user_prompt(article, sent), report)
        if not answer.whole:
            raise ModelFailed(Outcome.UNUSABLE, "the answer is longer than GOVWIRE_LLM_ANSWER_TOKENS allows")
        told = read_answer(answer.content, report.dropped)
        report.outcome = Outcome.ANSWERED if len(sent) == len(article.text) else Outcome.ANSWERED_IN_PART
        reading = Reading(find_mentions(article))
        if not reading.sentences:
            return []
        builder = Builder(
            article,
            reading,
            sent,
            rule=f"model:{self._settings.model}",
            confidence=self._settings.confidence,
        )
        return builder.build(told, report.dropped)

    def _ask(self, user: str, report: Report) -> Answer:
        """The model's answer, within budget and patience."""
        started = self._clock()
        if started < self._rests_until:
            raise ModelFailed(
                Outcome.RESTING, "the endpoint failed several times in a row and is left alone for a while"
            )
        system = system_prompt()
        asked = len(system) + len(user)  # hardly any tokenizer makes more than a token of a character
        reserved = self._budget.reserve(asked + self._settings.answer_tokens)
        if reserved is None:
            raise ModelFailed(Outcome.BUDGET, "today's tokens are used up (GOVWIRE_LLM_TOKENS_A_DAY)")
        used = reserved.tokens
        try:
            answer = self._endpoint.ask(system, user, answer_schema())
            report.prompt_tokens = asked if answer.prompt_tokens is None else answer.prompt_tokens
            report.answer_tokens = len(answer.content) if answer.answer_tokens is None else answer.answer_tokens
            used = report.prompt_tokens + report.answer_tokens
        except ModelFailed as failed:
            used = used if failed.spent else 0
            self._failed(failed)
            raise
        finally:
            report.seconds = self._clock() - started
            self._budget.settle(reserved, used)
        self._failures = 0
        return answer

    def _failed(self, failed: ModelFailed) -> None:
        """Leave the endpoint alone for as long as it asks, or when it failed too often."""
        self._failures += 1
        rest = failed.after or 0.0
        if self._failures >= _PATIENCE:
            rest = max(rest, _FIRST_REST * 2 ** min(self._failures - _PATIENCE, 10))
        rest = min(rest, _LONGEST_REST)
        log.warning(
            "model: %s; the rules read the article%s", failed.error, f", and all for {rest:g} s" if rest else ""
        )
        self._rests_until = self._clock() + rest
