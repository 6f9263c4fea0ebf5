"""What `up` counts of the topics it follows."""

from __future__ import annotations

import time

from schemas.events import Event
from schemas.topics import EVENTS_EXTRACTED
from services import contracts
from services.up.observation import Observer
from stage.inbox import Incoming
from stage.settings import KafkaSettings


def test_an_event_that_was_withdrawn_is_not_counted() -> None:
    """The summary tells what stands; a withdrawal of something older is none of its business."""
    observer = Observer(KafkaSettings(bootstrap_servers="127.0.0.1:1"))
    example = contracts.read_examples()["Event"].encode()
    event: Event = Event.from_json(example)
    written: list[tuple[str, bytes | None]] = [(event.id, example), ("older", None)]
    for offset, (key, value) in enumerate(written):
        record = Incoming(EVENTS_EXTRACTED.name, 0, offset, key.encode(), value, {}, time.time())
        observer._take(EVENTS_EXTRACTED, record)
    assert observer.counts.events == {event.id: event.type.value}
    observer._take(EVENTS_EXTRACTED, Incoming(EVENTS_EXTRACTED.name, 0, 2, event.id.encode(), None, {}, time.time()))
    assert observer.counts.events == {}
