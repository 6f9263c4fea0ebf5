"""What is remembered of each URL of the hosts that are this replica's, and what of it is due."""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from datetime import datetime

from pages.urls import canonical_url
from schemas.fetching import FetchState
from services.fetcher.links import host_of

ASKED_AT_MOST = 500_000
"""How many requests that were written are kept in mind, so that they are not written again."""


def state_key(url: str) -> str:
    """The key of a URL's state: its host, and its canonical form, so that a session id makes no new page of it."""
    return f"{host_of(url)} {canonical_url(url)}"


class Memory:
    """The states of the partitions that are assigned, loaded from their topic. Kept as JSON, in which a state takes a
    fraction of what it takes as an object.
    """

    def __init__(self) -> None:
        self._states: dict[int, dict[str, bytes]] = {}
        self._partition_of: dict[str, int] = {}
        self._due: list[tuple[float, str]] = []
        self._entries: dict[str, set[str]] = {}
        self._asked: OrderedDict[str, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._partition_of)

    def load(self, partition: int, records: Iterable[tuple[str, bytes | None]]) -> dict[str, FetchState]:
        """Take over a partition from what its topic holds; gives for each host the state that says most about when it
        may be asked again.
        """
        self.drop(partition)
        kept = {key: value for key, value in dict(records).items() if value is not None}
        self._states.setdefault(partition, {})
        hosts: dict[str, FetchState] = {}
        for key, value in kept.items():
            state = FetchState.model_validate_json(value)
            self._put(partition, key, state)
            host = host_of(state.url)
            known = hosts.get(host)
            if known is None or _not_before(state) > _not_before(known):
                hosts[host] = state
        return hosts

    def drop(self, partition: int) -> None:
        """The partition is another replica's from now on."""
        for key in self._states.pop(partition, {}):
            self._partition_of.pop(key, None)
            self._asked.pop(key, None)

    def get(self, url: str) -> FetchState | None:
        """What is known of a URL of our hosts."""
        return self._read(state_key(url))

    def has_entry(self, source_id: str, key: str) -> bool:
        """Whether a source's entry point, by its state's key, was visited before."""
        return key in self._entries.get(source_id, ()) and key in self._partition_of

    def put(self, partition: int, state: FetchState) -> None:
        """Remember."""
        self._put(partition, state_key(state.url), state)

    def entries(self, source_id: str) -> list[FetchState]:
        """The states of a source's entry points, those that are ours."""
        return [state for key in sorted(self._entries.get(source_id, ())) if (state := self._read(key)) is not None]

    def pop_due(self, now: datetime) -> Iterator[FetchState]:
        """The states that are due, each once; a visit puts them back in line."""
        while self._due and self._due[0][0] <= now.timestamp():
            moment, key = heapq.heappop(self._due)
            state = self._read(key)
            if state is not None and state.next_visit_at is not None and state.next_visit_at.timestamp() == moment:
                yield state

    def due_until(self, moment: datetime) -> list[FetchState]:
        """The states that are due before `moment`, left in line."""
        found = []
        for each, key in self._due:
            if each <= moment.timestamp():
                state = self._read(key)
                if state is not None and state.next_visit_at and state.next_visit_at.timestamp() == each:
                    found.append(state)
        return found

    def line_up(self) -> None:
        """Put every state in line anew, after the sources changed."""
        self._due = [
            (state.next_visit_at.timestamp(), key)
            for states in self._states.values()
            for key, value in states.items()
            if (state := FetchState.model_validate_json(value)).next_visit_at is not None
        ]
        heapq.heapify(self._due)

    def ask(self, url: str) -> bool:
        """Note that a request for `url` is written; false where one was written before and is not handled yet."""
        key = state_key(url)
        if key in self._asked:
            return False
        self._asked[key] = None
        if len(self._asked) > ASKED_AT_MOST:
            self._asked.popitem(last=False)
        return True

    def handled(self, url: str) -> None:
        """A request for `url` was handled."""
        self._asked.pop(state_key(url), None)

    def _read(self, key: str) -> FetchState | None:
        partition = self._partition_of.get(key)
        if partition is None:
            return None
        return FetchState.model_validate_json(self._states[partition][key])

    def _put(self, partition: int, key: str, state: FetchState) -> None:
        self._states.setdefault(partition, {})[key] = state.model_dump_json(exclude_defaults=True).encode()
        self._partition_of[key] = partition
        if state.entry_point:
            self._entries.setdefault(state.source_id, set()).add(key)
        if state.next_visit_at is not None:
            heapq.heappush(self._due, (state.next_visit_at.timestamp(), key))


def _not_before(state: FetchState) -> float:
    return state.host_not_before.timestamp() if state.host_not_before is not None else 0.0
