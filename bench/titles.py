"""Fits what each piece of evidence for a page's title counts (`services/cleaner/title_evidence.py`), and says how often
the title is found on families of pages that the fit has not seen.

    make bench-titles MANIFESTS="path/to/manifest.jsonl…"
    .venv/bin/python -m bench.titles MANIFEST.jsonl…

A MANIFEST has a page a line: {id, file, url, content_type?, gold: {title, title_alternatives?}}; every manifest counts
as a family. The weights are a multinomial logistic regression (L2): each page's wordings compete, its title is to win.
Pages whose tags say the title without doubt are left out, and those that show it nowhere.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from services.cleaner import clean_page, page_title
from services.cleaner.title_evidence import WEIGHTS, Wording, wordings
from services.commands.stored_pages import read_bytes

NAMES = list(WEIGHTS)
ROUNDS, STEP, DECAY = 150, 4.0, 0.02
"""Steps of the descent, how long they are, and the pull towards weights of zero."""


class Page:
    """A page's wordings as rows of features, and which of them are its title."""

    def __init__(self, found: Sequence[Wording], titles: set[str]) -> None:
        self.rows = [[wording.evidence.get(name, 0.0) for name in NAMES] for wording in found]
        self.right = [squeezed(wording.text) in titles for wording in found]

    def chances(self, weights: Sequence[float]) -> list[float]:
        """The chance of each wording to be the title."""
        sums = [sum(w * value for w, value in zip(weights, row, strict=True)) for row in self.rows]
        raised = [math.exp(each - max(sums)) for each in sums]
        return [each / sum(raised) for each in raised]

    def is_found(self, weights: Sequence[float]) -> bool:
        """Whether the likeliest wording is the title."""
        chances = self.chances(weights)
        return self.right[chances.index(max(chances))]


def squeezed(title: str) -> str:
    """A title as titles are compared: NFKC, without white space."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", title))


def read(manifest: Path) -> Iterator[Page]:
    """The pages of a manifest whose title is among their wordings."""
    for line in filter(str.strip, manifest.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        gold = row.get("gold") or {}
        if not gold.get("title"):
            continue
        body = read_bytes(manifest.parent / row["file"])
        seen: list[Wording] = []

        def spy(*given: Any, seen: list[Wording] = seen) -> list[Wording]:
            seen[:] = wordings(*given)
            return seen

        with patch.object(page_title, "wordings", spy):
            clean_page(body, url=row["url"], content_type=row.get("content_type"))
        page = Page(seen, {squeezed(title) for title in (gold["title"], *gold.get("title_alternatives", ()))})
        if any(page.right):
            yield page


def fit(pages: Sequence[Page]) -> list[float]:
    """The weights that make the titles likeliest."""
    weights = [0.0] * len(NAMES)
    for _ in range(ROUNDS):
        slope = [-DECAY * weight for weight in weights]
        for page in pages:
            chances = page.chances(weights)
            among = sum(chance for chance, right in zip(chances, page.right, strict=True) if right)
            for row, chance, right in zip(page.rows, chances, page.right, strict=True):
                pull = ((chance / among if right else 0.0) - chance) / len(pages)
                for at, value in enumerate(row):
                    slope[at] += pull * value
        weights = [weight + STEP * each for weight, each in zip(weights, slope, strict=True)]
    return weights


def main() -> None:
    """Print how many titles of each family are found by weights fitted on the others, and the weights of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifests", nargs="+", type=Path, metavar="MANIFEST")
    families = {manifest: list(read(manifest)) for manifest in parser.parse_args().manifests}
    for manifest, pages in families.items():
        others = [page for other, family in families.items() if other != manifest for page in family]
        if pages and others:
            weights = fit(others)
            print(f"{manifest}: {sum(page.is_found(weights) for page in pages)} of {len(pages)} by the other families")
    everything = [page for family in families.values() for page in family]
    if not everything:
        raise SystemExit("error: no page of these manifests shows its title; is `gold.title` there?")
    weights = fit(everything)
    print(f"all: {sum(page.is_found(weights) for page in everything)} of {len(everything)}")
    for name, weight in zip(NAMES, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
