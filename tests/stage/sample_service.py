"""A service for tests; what it does is told by the messages themselves. `SAMPLE_NAME` names its topics and group."""

from __future__ import annotations

import base64
import os
import signal
import time
from collections.abc import Iterable

from schemas.base import Message
from schemas.dead_letters import DeadReason
from schemas.states import StateEntry
from schemas.topics import Cleanup, Topic
from stage import metrics
from stage.handlers import State
from stage.outcomes import DeadLetter, Retry, RetryReason, Skip, SkipReason, Tombstone
from stage.service import Service

NAME = os.environ.get("SAMPLE_NAME", "sample")


class Task(Message):
    """What a test wants to happen."""

    name: str
    number: int = 0
    act: str = ""
    """`skip`, `retry`, `dead`, `fail`, `hang`, `crash`, `sleep`, `large`, `withdraw`; otherwise it is passed on."""
    size: int = 0
    source_id: str = "test"


class Made(Message):
    """What became of a task."""

    name: str
    padding: str = ""
    source_id: str = "test"


class Counted(Message):
    """How many different tasks of a name were seen."""

    name: str
    number: int
    count: int


class Topics:
    """The topics of one service of this kind."""

    def __init__(self, name: str) -> None:
        self.tasks = Topic(f"{name}-tasks", Task, "name", (), (name,), "for a test")
        self.made = Topic(f"{name}-made", Made, "name", (name,), (), "for a test")
        self.ordered = Topic(f"{name}-ordered", Task, "name", (), (name,), "for a test", 1)
        self.counted = Topic(f"{name}-counted", Counted, "name", (name,), (), "for a test")
        self.states = Topic(f"{name}-states", StateEntry, "name", (name,), (), "for a test", 1, Cleanup.COMPACT)


topics = Topics(NAME)
service = Service(NAME)


@service.stage(reads=topics.tasks, writes={topics.made: lambda made: made.name})
def make(task: Task) -> Iterable[Made | Tombstone]:
    """Do what the task says."""
    metrics.EVENTS.inc(type="other")
    match task.act:
        case "skip":
            raise Skip(SkipReason.LIST)
        case "retry":
            raise Retry(RetryReason.UNAVAILABLE, error="not today")
        case "dead":
            raise DeadLetter(DeadReason.NOT_A_PAGE, "said so")
        case "fail":
            raise ZeroDivisionError("an error of ours")
        case "hang":
            time.sleep(3600)
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "sleep":
            time.sleep(task.size / 1000)
        case "withdraw":
            return [Tombstone(topics.made, task.name)]
    return [Made(name=task.name, padding=_noise(task.size) if task.act == "large" else "")]


@service.stage(reads=topics.ordered, writes={topics.counted: lambda made: made.name}, state=topics.states)
def count(task: Task, state: State) -> Iterable[Counted]:
    """Count the different numbers that came under a name; the same one again changes nothing."""
    numbers = state.get(task.name, [])
    if task.number not in numbers:
        numbers.append(task.number)
        state[task.name] = numbers
    if task.act == "dead":
        raise DeadLetter(DeadReason.NOT_A_PAGE, "said so")
    if task.act == "sleep":
        time.sleep(task.size / 1000)
    return [Counted(name=task.name, number=task.number, count=numbers.index(task.number) + 1)]


def _noise(size: int) -> str:
    """Characters that hardly compress."""
    return base64.b64encode(os.urandom(size)).decode()[:size]


def main() -> None:
    """Run it."""
    service.run()


if __name__ == "__main__":
    main()
