"""Work that waits more than it computes (fetching): many messages at once, finished in any order.

A service's duty is told which partitions are its own, with what it remembers of each; it handles messages, and looks
once a second at what the clock brings. Whatever it writes is acknowledged before the write returns, so that a duty
decides the order itself, and a message's offset is committed when it and all before it are done.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from schemas.base import Message
from schemas.topics import Topic
from stage import metrics
from stage.handlers import Key
from stage.outbox import Outbox, Outgoing, Rejected, partition_for
from stage.outcomes import DeadLetter, Tombstone
from stage.tracing import onward_headers

Records = Sequence[tuple[str, bytes | None]]
"""Keys and values of a compacted topic's partition, oldest first; None: removed."""


class Duty(Protocol):
    """What a service does with its partitions. Every method runs on the event loop and must not block it."""

    async def start(self, post: Post) -> None:
        """Before the first message. `post` writes what has no message behind it."""

    async def load(self, partition: int, records: Records) -> None:
        """A partition is ours from now on; `records` is what its state topic holds."""

    async def drop(self, partitions: Collection[int]) -> None:
        """Partitions are ours no more; their messages in hand were finished or cancelled."""

    async def handle(self, message: Any, post: Post) -> None:
        """Bring one message to its end; may raise `Skip`, `Retry`, `DeadLetter`. Cancelled: it is not ours any more."""

    async def tick(self, post: Post) -> None:
        """Once a second: what the clock brings."""

    def let_go(self) -> None:
        """Again and again while partitions are about to move, or the process to end: messages that have not begun and
        only wait for their turn may be cancelled, so that nobody waits for them."""

    async def stop(self) -> None:
        """After the last message."""


@dataclass(frozen=True)
class DutySpec:
    """A duty as its service registers it."""

    name: str
    make: Callable[[Any], Duty]
    """Makes the duty from the service's settings."""
    reads: Topic
    writes: Mapping[Topic, Key]
    states: Topic | None = None
    """The compacted topic of what it remembers: as many partitions as `reads`, and written to the partition of the
    message that it belongs to."""

    def __post_init__(self) -> None:
        if self.states is not None and self.states.partitions != self.reads.partitions:
            raise TypeError(f"{self.name}: {self.states.name} and {self.reads.name} need as many partitions each")


class Post:
    """Writes messages to the topics that a duty declared."""

    def __init__(
        self,
        spec: DutySpec,
        outbox: Outbox,
        assigned: Callable[[], Collection[int]],
        *,
        partition: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self._spec = spec
        self._outbox = outbox
        self._assigned = assigned
        self._headers = headers or {}
        self.partition = partition
        """Partition of the message in hand; None where there is none."""

    def owns(self, key: str) -> bool:
        """Whether messages with this key come to this replica now."""
        return self.partition_of(key) in self._assigned()

    def partition_of(self, key: str) -> int:
        """The partition of the topic that is read in which messages with this key stand."""
        return partition_for(key, self._spec.reads.partitions)

    async def write(self, *messages: Message | Tombstone, partition: int | None = None) -> None:
        """Write messages and wait until they are acknowledged; raises `DeadLetter` where the broker rejects one.

        `partition`: of states, where no message is in hand.
        """
        outgoing = [self._outgoing(message, partition) for message in messages]
        for message, result in zip(outgoing, await self._outbox.send(outgoing), strict=True):
            if isinstance(result, Rejected):
                raise DeadLetter(result.reason, result.error)
            metrics.OUTPUTS.inc(stage=self._spec.name, topic=message.topic)
            metrics.OUTPUT_BYTES.inc(message.size, stage=self._spec.name, topic=message.topic)

    def _outgoing(self, message: Message | Tombstone, partition: int | None) -> Outgoing:
        if isinstance(message, Tombstone):
            topic, key, value, version = message.topic, message.key, None, None
        else:
            topic = self._topic_of(message)
            key, value, version = self._spec.writes[topic](message), message.to_json(), message.schema_version
        headers = onward_headers(
            self._headers, stage=self._spec.name, source=getattr(message, "source_id", None), schema_version=version
        )
        where = None
        if topic is self._spec.states:
            where = partition if partition is not None else self.partition
            if where is None:
                raise ValueError(f"{topic.name}: which partition? No message is in hand")
        return Outgoing(topic.name, key.encode(), value, headers, where)

    def _topic_of(self, message: Message) -> Topic:
        for topic in self._spec.writes:
            if topic.message is type(message):
                return topic
        raise TypeError(f"{self._spec.name} does not write messages of type {type(message).__name__}")
