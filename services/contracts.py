"""The committed contract on disk: writing it anew, and seeing what in it drifted or broke.

The pure part (what the documents say) is `schemas.export`; here are the files and their git history.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import schemas
from schemas.compatibility import incompatibilities
from schemas.export import json_schema, messages, render

ROOT = Path(schemas.__file__).parent


def read_examples(root: Path = ROOT) -> dict[str, str]:
    """The committed example of each message; raises `FileNotFoundError` naming the file that is missing."""
    return {name: (root / "examples" / f"{name}.json").read_text(encoding="utf-8") for name in messages()}


def export(root: Path = ROOT) -> list[Path]:
    """Write every generated file, remove those that no message stands behind; returns the paths that changed."""
    files = render(read_examples(root))
    changed = [root / path for path in _orphans(root, files)]
    for path in changed:
        path.unlink()
    for name, text in files.items():
        path = root / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return changed


def check(root: Path = ROOT) -> list[str]:
    """What is wrong with the committed contract, one line each with the way out; empty: nothing."""
    try:
        files = render(read_examples(root))
    except FileNotFoundError as missing:
        return [f"{missing.filename}: a message has no example; put a real one there"]
    problems = [
        f"{root / name}: differs from the models; run `govwire schemas export`"
        for name, text in files.items()
        if not (root / name).exists() or (root / name).read_text(encoding="utf-8") != text
    ]
    problems += [f"{root / name}: no message stands behind it; remove it" for name in _orphans(root, files)]
    for name, message in messages().items():
        before = committed_before(root / "json" / f"{name}.json")
        if before is not None:
            problems += [
                f"{name} {broken}; add instead of changing, or raise SCHEMA_VERSION and make a new topic"
                for broken in incompatibilities(json.loads(before), json_schema(message))
            ]
    return problems


def _orphans(root: Path, files: dict[str, str]) -> list[str]:
    there = [*(root / "json").glob("*.json"), *(root / "examples").glob("*.json")]
    wanted = {*files, *(f"examples/{name}.json" for name in messages())}
    return sorted(name for path in there if (name := str(path.relative_to(root))) not in wanted)


def committed_before(path: Path) -> str | None:
    """The last committed text of a file that differs from the present one; None without git or history."""
    try:
        present = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        present = ""
    revisions = _git(path.parent, "log", "-n", "2", "--format=%H", "--", path.name)
    for revision in (revisions or "").split():
        text = _git(path.parent, "show", f"{revision}:./{path.name}")
        if text is not None and text != present:
            return text
    return None


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, timeout=30, check=False)
    except OSError:
        return None  # no git, or an installed package: then there is no history to compare with
    return done.stdout.decode("utf-8") if done.returncode == 0 else None
