"""Whether an event's confidence is the share of such events that a reader wrote down too.

    .venv/bin/python -m bench.calibration GOLD.json EVENTS.jsonl [GOLD.json EVENTS.jsonl …]

GOLD has {documents: [{doc_id, events: [{id, type, tier, trigger: {text}, arguments}]}]},
EVENTS a document a line as `govwire extract MANIFEST.jsonl` prints it. An event counts as right where the gold has one
of its type (or a type that it allows) whose trigger or whose argument of a role it shares, and which no event before it
has claimed; statements and what the gold calls background are left out. Prints a table of ten steps of confidence and
the expected calibration error (Guo et al. 2017).
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def right(event: dict[str, Any], gold: list[dict[str, Any]], claimed: set[str]) -> bool | None:
    """Whether the gold has the event too; None where the gold leaves it open. What it has is claimed from then on."""
    meets = [other for other in gold if _meets(event, other)]
    if meets and all(other["tier"] == "background" for other in meets):
        return None
    free = next((other["id"] for other in meets if other["id"] not in claimed), None)
    if free is not None:
        claimed.add(free)
    return free is not None


def _meets(event: dict[str, Any], other: dict[str, Any]) -> bool:
    if event["type"] not in (other["type"], *other.get("type_alternatives", ())):
        return False
    own = event["trigger"]["text"]
    triggers = [other["trigger"]["text"], *(each["text"] for each in other["trigger"].get("alternatives", ()))]
    told = {(each["role"], each["text"]) for each in other["arguments"]}
    said = {(each["role"], each["span"]["text"]) for each in event["arguments"]}
    return any(own in each or each in own for each in triggers) or bool(told & said)


def judged(gold: Path, events: Path) -> Iterator[tuple[float, bool]]:
    """Confidence, and whether it was right, of every event that can be judged."""
    wanted = {each["doc_id"]: each["events"] for each in json.loads(gold.read_text(encoding="utf-8"))["documents"]}
    for line in events.read_text(encoding="utf-8").splitlines():
        document, claimed = json.loads(line), set[str]()
        for event in document.get("events", ()):
            verdict = right(event, wanted.get(document["id"], []), claimed)
            if event["type"] != "statement" and verdict is not None:
                yield event["confidence"], verdict


def main() -> None:
    """Judge, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="GOLD EVENTS")
    files = parser.parse_args().files
    if len(files) % 2:
        parser.error("a gold and its events, in turn")
    steps: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for gold, events in zip(files[::2], files[1::2], strict=True):
        for confidence, verdict in judged(gold, events):
            steps[min(9, int(confidence * 10))].append((confidence, verdict))
    total = sum(map(len, steps.values()))
    error = 0.0
    print("| confidence | events | mean | right |\n|---|---|---|---|")
    for step, each in sorted(steps.items()):
        mean, share = (sum(pair[at] for pair in each) / len(each) for at in (0, 1))
        error += len(each) / total * abs(mean - share)
        print(f"| {step / 10:.1f}–{step / 10 + 0.1:.1f} | {len(each)} | {mean:.2f} | {share:.2f} |")
    print(f"\n{total} events, expected calibration error {error:.3f}")


if __name__ == "__main__":
    main()
