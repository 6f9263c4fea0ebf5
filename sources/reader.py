"""Read the declarations of a folder or a file, and say of every mistake where it stands and how to mend it."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pydantic
from pydantic import BaseModel

from sources.declaration import Source
from sources.locations import Path as KeyPath
from sources.locations import line_of, locate_keys

_ID = "a name of lower-case letters, digits and _, for example cn_samr.toml"


@dataclass(frozen=True)
class Problem:
    """One mistake in one file."""

    file: Path
    line: int
    key: str
    """Dotted, as one would write it: `lists[0].url`; empty: the file as a whole."""
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else str(self.file)
        return f"{where}: {self.key}: {self.message}" if self.key else f"{where}: {self.message}"


class SourcesError(Exception):
    """Declarations that cannot be used; the message has one line a mistake."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def read_sources(path: Path | str) -> dict[str, Source]:
    """The sources declared under `path` (a folder, searched with its subfolders, or one file), by id.

    Raises `SourcesError` with every mistake of every file.
    """
    sources, problems = read_what_is_right(path)
    if problems:
        raise SourcesError(problems)
    return sources


def read_what_is_right(path: Path | str) -> tuple[dict[str, Source], tuple[Problem, ...]]:
    """As `read_sources`, but the sources without mistakes are returned beside the mistakes of the others."""
    sources: dict[str, Source] = {}
    files: dict[str, Path] = {}
    problems: list[Problem] = []
    try:
        found = list(_files(Path(path)))
    except OSError as error:
        return {}, (Problem(Path(path), 0, "", f"cannot be read: {error.strerror or error}"),)
    if not found:
        return {}, (Problem(Path(path), 0, "", "no declaration (*.toml) here"),)
    for file in found:
        source, mistakes = _read_file(file)
        problems.extend(mistakes)
        if source is None:
            continue
        if source.id in files:
            problems.append(Problem(file, 0, "", f"the id {source.id!r} is taken by {files[source.id]}: rename one"))
            continue
        files[source.id] = file
        sources[source.id] = source
    for problem in _shared_entry_points(sources, files):
        problems.append(problem)
        sources.pop(problem.file.stem, None)
    return sources, tuple(problems)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(path.rglob("*.toml"))
    elif path.exists():
        yield path
    else:
        raise FileNotFoundError(2, "there is no such file or folder")


def _read_file(file: Path) -> tuple[Source | None, list[Problem]]:
    if not file.stem.replace("_", "a").isalnum() or file.stem != file.stem.lower() or not file.stem.isascii():
        return None, [Problem(file, 0, "", f"the file's name is the source's id: {_ID}")]
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [Problem(file, 0, "", f"is not UTF-8 (byte {error.start}): save it as UTF-8")]
    except OSError as error:
        return None, [Problem(file, 0, "", f"cannot be read: {error.strerror or error}")]
    try:
        # TOML allows both line ends; one kind keeps the line numbers right.
        text = text.replace("\r\n", "\n")
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_syntax_problem(file, text, error)]
    lines = locate_keys(text)
    if "id" in declared:
        return None, [Problem(file, line_of(("id",), lines), "id", "the file's name is the id: remove this line")]
    try:
        return Source.model_validate({**declared, "id": file.stem}), []
    except pydantic.ValidationError as invalid:
        found = [_problem(file, lines, error) for error in invalid.errors(include_url=False)]
        return None, sorted(found, key=lambda problem: problem.line)


def _syntax_problem(file: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    message, _, position = str(error).rpartition(" (at ")
    if position.startswith("line "):
        line = int(position.split()[1].strip(",)"))
    else:
        message, line = message or str(error), text.count("\n") + 1
    return Problem(file, line, "", f"not TOML: {message[:1].lower()}{message[1:]}")


def _problem(file: Path, lines: dict[KeyPath, int], error: Any) -> Problem:
    path: KeyPath = tuple(error["loc"])
    # A union's branches appear in the path: keep what is written in the file.
    written = tuple(part for part in path if not (isinstance(part, str) and not part.isidentifier()))
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in written).lstrip(".")
    line = line_of(written, lines) if written else 1
    return Problem(file, line, key, _advice(written, error))


def _advice(path: KeyPath, error: Any) -> str:
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    if kind == "extra_forbidden":
        known = sorted(_keys_at(Source, path[:-1]) - {"id"})
        near = difflib.get_close_matches(str(path[-1]), known, n=1, cutoff=0.5)
        return f"unknown key; did you mean {near[0]}?" if near else f"unknown key; there are: {', '.join(known)}"
    if kind == "missing":
        return "is missing"
    if kind == "literal_error":
        allowed = context["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        near = difflib.get_close_matches(str(given), allowed, n=1, cutoff=0.5)
        return f"{given!r} is not one of {', '.join(allowed)}" + (f"; did you mean {near[0]}?" if near else "")
    if kind == "value_error":
        return str(context["error"])
    if kind == "tuple_type":
        return f"write [[{path[-1]}]], with two brackets" if isinstance(given, dict) else f"write [{given!r}], a list"
    return f"{error['msg'][:1].lower()}{error['msg'][1:].split(', unable')[0]}, not {given!r}"


def _keys_at(model: type[BaseModel], path: KeyPath) -> set[str]:
    """The keys that the table at `path` may have."""
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            model = _table_in(model.model_fields[part].annotation) or model
    return set(model.model_fields)


def _table_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, UnionType):
        return next(filter(None, map(_table_in, get_args(annotation))), None)
    return None


def _shared_entry_points(sources: dict[str, Source], files: dict[str, Path]) -> list[Problem]:
    owners: dict[str, str] = {}
    problems: list[Problem] = []
    for source in sources.values():
        for entry in source.entry_points:
            owner = owners.setdefault(entry.url, source.id)
            if owner != source.id:
                message = f"the entry point {entry.url} is declared in {files[owner]} already"
                problems.append(Problem(files[source.id], 0, "", message))
    return problems
