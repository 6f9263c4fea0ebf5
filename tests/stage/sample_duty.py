"""A service with a duty, for tests: tasks finish in any order, and what it saw is remembered by key."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection

from schemas.dead_letters import DeadReason
from schemas.states import StateEntry
from schemas.topics import Cleanup, Topic
from stage.duties import Post, Records
from stage.outcomes import DeadLetter, Retry, RetryReason, Skip, SkipReason
from stage.service import Service
from stage.settings import StageSettings
from tests.stage.sample_service import Made, Task

NAME = os.environ.get("SAMPLE_NAME", "sample-duty")


class Topics:
    """The topics of one service of this kind."""

    def __init__(self, name: str) -> None:
        self.tasks = Topic(f"{name}-tasks", Task, "name", (), (name,), "for a test")
        self.made = Topic(f"{name}-made", Made, "name", (name,), (), "for a test")
        self.states = Topic(f"{name}-states", StateEntry, "name", (name,), (), "for a test", cleanup=Cleanup.COMPACT)


topics = Topics(NAME)
service = Service(NAME)


@service.duty(
    reads=topics.tasks,
    writes={topics.made: lambda made: made.name, topics.states: lambda entry: entry.value["name"]},
    states=topics.states,
)
class Sample:
    """Sleeps as long as a task says, remembers its name, and says what it remembers of it."""

    def __init__(self, settings: StageSettings) -> None:
        self._known: dict[int, set[str]] = {}

    async def start(self, post: Post) -> None:
        """Nothing to prepare."""

    async def load(self, partition: int, records: Records) -> None:
        """Remember the names of a partition."""
        self._known[partition] = {key for key, value in records if value is not None}

    async def drop(self, partitions: Collection[int]) -> None:
        """Forget them."""
        for partition in partitions:
            self._known.pop(partition)

    async def handle(self, task: Task, post: Post) -> None:
        """One task."""
        assert post.partition is not None
        match task.act:
            case "skip":
                raise Skip(SkipReason.NOT_DUE)
            case "retry":
                raise Retry(RetryReason.BUSY)
            case "dead":
                raise DeadLetter(DeadReason.NOT_A_PAGE, "said so")
            case "fail":
                raise ZeroDivisionError("an error of ours")
        await asyncio.sleep(task.size / 1000)
        known = self._known[post.partition]
        await post.write(Made(name=task.name, padding="again" if task.name in known else "first"))
        await post.write(StateEntry(value={"name": task.name}))
        known.add(task.name)

    async def tick(self, post: Post) -> None:
        """Nothing to do."""

    def let_go(self) -> None:
        """Nothing waits for its turn."""

    async def stop(self) -> None:
        """Nothing to end."""


def main() -> None:
    """Run it."""
    service.run()


if __name__ == "__main__":
    main()
