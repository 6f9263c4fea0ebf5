"""Topics that were created a moment ago."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from schemas.topics import ARTICLES_CLEANED
from stage.topics import BrokerNotReady, TopicMismatch, ensure


class ForgetfulBroker:
    """Creates topics and does not list them yet, as one does whose metadata lags behind."""

    async def list_topics(self) -> list[str]:
        """Never any."""
        return []

    async def describe_cluster(self) -> dict[str, Any]:
        """One broker."""
        return {"brokers": [{}]}

    async def create_topics(self, new: list[Any]) -> Any:
        """Every topic is said to be created."""
        return SimpleNamespace(topic_errors=[(topic.name, 0, None) for topic in new])


async def test_a_topic_that_is_created_and_not_seen_yet_is_waited_for() -> None:
    """A service that starts beside another on a new broker tries again instead of giving up."""
    with pytest.raises(BrokerNotReady, match="not seen"):
        await ensure(ForgetfulBroker(), [ARTICLES_CLEANED], create_missing=True)


async def test_a_topic_that_nobody_may_create_is_a_mistake() -> None:
    """Then waiting would not help."""
    with pytest.raises(TopicMismatch, match="govwire topics create"):
        await ensure(ForgetfulBroker(), [ARTICLES_CLEANED], create_missing=False)
