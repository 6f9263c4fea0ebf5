"""On which line of a TOML file a key stands (`tomllib` keeps no positions)."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)


def locate_keys(text: str) -> dict[Path, int]:
    """The line (from 1) of every key and table header of a TOML document that `tomllib` accepts.

    A path holds names and, below an array of tables, indices: `("lists", 0, "url")`. Keys of inline tables are found
    too; a path that is missing is found on the line of its longest known parent (see `line_of`).
    """
    return _Scanner(text).scan()


def line_of(path: Path, lines: dict[Path, int]) -> int:
    """The line of `path`, or of the nearest parent that has one; 1 where none has."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 1


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.array_sizes: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip(_SPACE) < len(self.text):
            if self.text.startswith("[[", self.at):
                self.at += 2
                table = self._header(array=True)
            elif self.text[self.at] == "[":
                self.at += 1
                table = self._header(array=False)
            else:
                self._pair(table)
        return self.lines

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def _header(self, *, array: bool) -> Path:
        line, names = self._key()
        self._skip(_BLANK)
        self.at += 2 if array else 1
        path: Path = ()
        for position, name in enumerate(names):
            path = (*path, name)
            last = position == len(names) - 1
            self.lines.setdefault(path, line)
            if array and last:
                self.array_sizes[path] = self.array_sizes.get(path, 0) + 1
            if path in self.array_sizes:  # a table below an array of tables belongs to its latest element
                path = (*path, self.array_sizes[path] - 1)
                self.lines.setdefault(path, line)
        return path

    def _key(self) -> tuple[int, list[str]]:
        line = self.text.count("\n", 0, self._skip(_BLANK)) + 1
        names: list[str] = []
        while True:
            self._skip(_BLANK)
            found = _STRING.match(self.text, self.at) or _BARE.match(self.text, self.at)
            if found is None:
                raise ValueError(f"no key on line {line}")
            self.at = found.end()
            names.append(found[0].strip("\"'"))
            self._skip(_BLANK)
            if not self.text.startswith(".", self.at):
                return line, names
            self.at += 1

    def _pair(self, table: Path) -> None:
        line, names = self._key()
        path = table
        for name in names:
            path = (*path, name)
            self.lines.setdefault(path, line)
        self.at += 1  # the equals sign
        self._skip(_BLANK)
        self._value(path)

    def _value(self, path: Path) -> None:
        if self.text.startswith("[", self.at):
            self.at += 1
            for index in range(len(self.text)):
                if self.text[self._skip(_SPACE)] == "]":
                    break
                self.lines[(*path, index)] = self.text.count("\n", 0, self.at) + 1
                self._value((*path, index))
                if self.text[self._skip(_SPACE)] == ",":
                    self.at += 1
            self.at += 1
        elif self.text.startswith("{", self.at):
            self.at += 1
            while self.text[self._skip(_SPACE)] != "}":
                self._pair(path)
                if self.text[self._skip(_SPACE)] == ",":
                    self.at += 1
            self.at += 1
        elif found := _STRING.match(self.text, self.at):
            self.at = found.end()
        else:  # a number, a boolean, a date: nothing in them can be mistaken for structure
            self._skip(re.compile(r"[^,\]}#\n]*"))
