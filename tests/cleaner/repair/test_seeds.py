"""Real mirrored pages, where they are at hand: the repaired lines are the gold text's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from services.cleaner.repair import repair_paragraphs
from services.cleaner.repair.pinyin import TONE_MARK
from services.cleaner.repair.script import count_scripts

SHARED = Path(__file__).resolve().parents[4] / "shared"
GOLD = SHARED / "eval" / "seeds_gold.json"


def _documents() -> list[Any]:
    if not GOLD.exists():
        return []
    return list(json.loads(GOLD.read_text(encoding="utf-8"))["documents"])


@pytest.mark.skipif(not GOLD.exists(), reason="the mirrored pages are not beside this checkout")
@pytest.mark.parametrize("document", _documents(), ids=lambda document: document["doc_id"])
def test_a_mirrored_page_is_repaired(document: dict[str, Any]) -> None:
    """Every paragraph of the gold text is there once; no tone mark and no traditional character is."""
    raw = (SHARED / "seeds" / document["source_file"]).read_text(encoding="utf-8")
    body = repair_paragraphs([line.strip() for line in raw.splitlines() if line.strip()])
    texts = [paragraph.text for paragraph in body.paragraphs]
    for paragraph in document["text"].split("\n"):
        assert texts.count(paragraph) == 1
    assert not TONE_MARK.search("".join(texts))
    assert count_scripts("".join(texts))[0] == 0
    assert not re.search(r"[\u4e00-\u9fff]\?[\u4e00-\u9fff]", "".join(texts))
