"""Whether a changed JSON Schema still serves those who rely on the old one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems")
UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


def incompatibilities(old: Schema, new: Schema) -> list[str]:
    """What in `new` breaks a reader or a stored message of `old`, one line each with its place; empty: compatible.

    A change is compatible when every message of the old schema is one of the new, and every field that old readers
    know is still there: fields may be added with a default, values may be widened, nothing may be taken away.
    """
    return list(_compare(old, new, old, new, "$", frozenset()))


def _resolve(node: Schema, root: Schema) -> Schema:
    while "$ref" in node:
        target: Any = root
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = {**target, **{k: v for k, v in node.items() if k != "$ref"}}
    return node


def _alternatives(node: Schema, root: Schema) -> list[Schema]:
    node = _resolve(node, root)
    branches = node.get("anyOf") or node.get("oneOf")
    if branches is None:
        return [node]
    return [leaf for branch in branches for leaf in _alternatives(branch, root)]


def _types(branches: list[Schema]) -> set[str]:
    found: set[str] = set()
    for branch in branches:
        kind = branch.get("type", "any")
        found |= {kind} if isinstance(kind, str) else set(kind)
    return found


def _allowed(branch: Schema) -> list[Any] | None:
    return [branch["const"]] if "const" in branch else branch.get("enum")


def _compare(
    old: Schema, new: Schema, old_root: Schema, new_root: Schema, where: str, seen: frozenset[str]
) -> Iterator[str]:
    pair = f"{old.get('$ref')}|{new.get('$ref')}"
    if pair != "None|None":
        if pair in seen:
            return  # a recursive type: compared where it was first met
        seen = seen | {pair}
    old_branches, new_branches = _alternatives(old, old_root), _alternatives(new, new_root)
    gone = _types(old_branches) - _types(new_branches)
    if "any" not in _types(new_branches) and gone - ({"integer"} if "number" in _types(new_branches) else set()):
        yield f"{where}: no longer takes {', '.join(sorted(gone))}"
        return
    for before in old_branches:
        after = next((b for b in new_branches if b.get("type") == before.get("type")), None)
        if after is not None:
            yield from _compare_branch(before, after, old_root, new_root, where, seen)


def _compare_branch(
    old: Schema, new: Schema, old_root: Schema, new_root: Schema, where: str, seen: frozenset[str]
) -> Iterator[str]:
    values = _allowed(new)
    if values is not None:
        lost = [v for v in _allowed(old) or ["(any value)"] if v not in values]
        if lost:
            yield f"{where}: values taken away: {', '.join(map(str, lost))}"
    for bound in LOWER_BOUNDS:
        if new.get(bound, float("-inf")) > old.get(bound, float("-inf")):
            yield f"{where}: {bound} raised to {new[bound]}"
    for bound in UPPER_BOUNDS:
        if new.get(bound, float("inf")) < old.get(bound, float("inf")):
            yield f"{where}: {bound} lowered to {new[bound]}"
    if new.get("pattern") not in (None, old.get("pattern")):
        yield f"{where}: pattern changed"
    for name in sorted(set(new.get("required", [])) - set(old.get("required", []))):
        yield f"{where}.{name}: newly required"
    new_fields = new.get("properties", {})
    for name, before in old.get("properties", {}).items():
        if name not in new_fields:
            yield f"{where}.{name}: taken away"
        else:
            yield from _compare(before, new_fields[name], old_root, new_root, f"{where}.{name}", seen)
    for key in ("items", "additionalProperties"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield from _compare(old[key], new[key], old_root, new_root, f"{where}[]", seen)
