"""Who reads articles here: the rules alone, or with a model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from schemas.articles import CleanedArticle
from schemas.events import Event
from services.extractor.events import extract_events

if TYPE_CHECKING:
    from services.extractor.llm.report import Tell
    from services.extractor.settings import ExtractorSettings

Reader = Callable[[CleanedArticle], list[Event]]


def reader_of(settings: ExtractorSettings, tell: Tell) -> Reader:
    """What finds the events of an article as the settings want it; `tell` hears what became of asking the model."""
    if not settings.llm.url:
        return extract_events
    from services.extractor.llm.backend import ModelBackend
    from services.extractor.llm.budget import Budget
    from services.extractor.llm.endpoint import Endpoint

    budget = Budget(settings.data / "llm-tokens.json", settings.llm.tokens_a_day)
    return ModelBackend(settings.llm, Endpoint(settings.llm), budget, tell)
