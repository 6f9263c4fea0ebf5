"""Which offset may be committed when messages finish in any order: the lowest that is still in hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping


class Watermarks:
    """Offsets in hand, for each partition."""

    def __init__(self) -> None:
        self._in_hand: dict[int, set[int]] = {}
        self._next: dict[int, int] = {}
        self._committed: dict[int, int] = {}

    def take(self, partition: int, offset: int) -> None:
        """A message was taken in hand; offsets of a partition come in rising order."""
        self._in_hand.setdefault(partition, set()).add(offset)
        self._next[partition] = offset + 1

    def finish(self, partition: int, offset: int) -> None:
        """A message is done; one of a partition that was forgotten meanwhile does not count."""
        self._in_hand.get(partition, set()).discard(offset)

    def to_commit(self) -> dict[int, int]:
        """For each partition the offset that may be committed, where it is not yet."""
        offsets = {}
        for partition, next_offset in self._next.items():
            offset = min(self._in_hand.get(partition) or {next_offset})
            if self._committed.get(partition) != offset:
                offsets[partition] = offset
        return offsets

    def committed(self, offsets: Mapping[int, int]) -> None:
        """These offsets were committed."""
        self._committed.update(offsets)

    def forget(self, partitions: Collection[int]) -> None:
        """Partitions are not ours any more."""
        for partition in partitions:
            self._in_hand.pop(partition, None)
            self._next.pop(partition, None)
            self._committed.pop(partition, None)

    def reached(self, partition: int) -> int | None:
        """The lowest offset that is not done yet; None where nothing was taken in hand."""
        in_hand = self._in_hand.get(partition)
        return min(in_hand) if in_hand else self._next.get(partition)

    @property
    def in_hand(self) -> int:
        """How many messages are in hand."""
        return sum(len(offsets) for offsets in self._in_hand.values())
