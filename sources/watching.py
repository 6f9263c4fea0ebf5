"""A folder of declarations that people edit while it is used."""

from __future__ import annotations

from pathlib import Path

from sources.declaration import Source
from sources.reader import Problem, SourcesError, read_what_is_right


class WatchedSources:
    """The sources under a path, as they are now. A mistake made later costs the one source its news, not the others."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sources: dict[str, Source] = {}
        self._seen: frozenset[tuple[str, int, int]] = frozenset()

    def read(self) -> None:
        """Read for the first time; raises `SourcesError` with every mistake."""
        self._seen = self._look()
        self.sources, problems = read_what_is_right(self.path)
        if problems:
            raise SourcesError(problems)

    def refresh(self) -> tuple[bool, tuple[Problem, ...]]:
        """Read again where a file changed; gives whether it did, and the mistakes. A source whose file is wrong now
        stays as it was; a source whose file is gone is gone.
        """
        seen = self._look()
        if seen == self._seen:
            return False, ()
        self._seen = seen
        right, problems = read_what_is_right(self.path)
        if not right and not self.path.exists():  # an unmounted folder is no order to forget everything
            return False, problems
        wrong = {problem.file.stem for problem in problems}
        self.sources = {**{id_: known for id_, known in self.sources.items() if id_ in wrong}, **right}
        return True, problems

    def _look(self) -> frozenset[tuple[str, int, int]]:
        files = self.path.rglob("*.toml") if self.path.is_dir() else [self.path]
        found = set()
        for file in files:
            try:
                about = file.stat()
            except OSError:
                continue
            found.add((str(file), about.st_mtime_ns, about.st_size))
        return frozenset(found)
