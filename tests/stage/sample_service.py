"""A service for tests, with one topic of each kind; its behaviour is told by the messages themselves."""

from __future__ import annotations

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
from stage.outcomes import DeadLetter, Retry, RetryReason, Skip, SkipReason
from stage.service import Service

NAME = os.environ.get("SAMPLE_NAME", "sample")


class Task(Message):
    """What a test wants to happen."""

    name: str
    act: str = ""
    """`skip`, `retry`, `retry-once`, `dead`, `fail`, `hang`, `crash`, `sleep`, `large`; otherwise it is passed on."""
    size: int = 0
    source_id: str = "test"


class Made(Message):
    """What became of it."""

    name: str
    count: int = 1
    padding: str = ""
    source_id: str = "test"


def topic(kind: str, message: type[Message], partitions: int = 4, cleanup: Cleanup = Cleanup.DELETE) -> Topic:
    """A topic of this test's own."""
    return Topic(f"{NAME}-{kind}", message, "name", (NAME,), (NAME,), "for a test", partitions, cleanup)


TASKS = topic("tasks", Task)
MADE = topic("made", Made)
ORDERED = topic("ordered", Task, 1)
COUNTED = topic("counted", Made)
STATES = topic("states", StateEntry, 1, Cleanup.COMPACT)


class Counted(Made):
    """What the counting stage makes: how often a name was seen."""


COUNTED = Topic(f"{NAME}-counted", Counted, "name", (NAME,), (), "for a test")

service = Service(NAME)


@service.stage(reads=TASKS, writes={MADE: lambda made: made.name})
def make(task: Task) -> Iterable[Made]:
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
    return [Made(name=task.name, padding=os.urandom(task.size // 2).hex() if task.act == "large" else "")]


@service.stage(reads=ORDERED, writes={COUNTED: lambda made: made.name}, state=STATES)
def count(task: Task, state: State) -> Iterable[Counted]:
    """Count how often a name was seen."""
    seen = state.get(task.name, 0) + 1
    state[task.name] = seen
    if task.act == "dead":
        raise DeadLetter(DeadReason.NOT_A_PAGE, "said so")
    return [Counted(name=task.name, count=seen)]


def main() -> None:
    """Run it."""
    service.run()


if __name__ == "__main__":
    main()
