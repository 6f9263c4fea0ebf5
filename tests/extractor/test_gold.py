"""The events against a gold made by hand, where it is at hand."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path
from typing import Any

import pytest

from schemas.articles import CleanedArticle, DateBounds, PageType, Paragraph, ParagraphKind
from services.extractor import extract_events

EVAL = Path(os.environ.get("GOVWIRE_EVAL", Path(__file__).parents[3] / "shared" / "eval"))

pytestmark = pytest.mark.skipif(not (EVAL / "score_events.py").exists(), reason=f"no gold at {EVAL}")


def article(document: dict[str, Any]) -> CleanedArticle:
    """The article of a gold document, as a plain-text page gives it."""
    marks, start = [], 0
    for number, line in enumerate(document["text"].split("\n")):
        kind = ParagraphKind.TITLE if document["title"] and not number else ParagraphKind.BODY
        marks.append(Paragraph(kind=kind, start=start, end=start + len(line)))
        start += len(line) + 1
    date = document.get("publish_date") or {}
    earliest, latest = date.get("lower_bound"), date.get("upper_bound")
    unknown = not date.get("value") and (earliest or latest)
    return CleanedArticle(
        id=document["doc_id"],
        url="",
        canonical_url="",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        title=document["title"],
        text=document["text"],
        paragraphs=marks,
        published_at=date.get("value"),
        date_bounds=DateBounds(earliest=earliest, latest=latest, basis="gold") if unknown else None,
    )


def predicted(document: dict[str, Any]) -> dict[str, Any]:
    """The prediction as the scorer takes it."""
    events = []
    for event in extract_events(article(document)):
        arguments = []
        for argument in event.arguments:
            norm: dict[str, Any] = {}
            if argument.time is not None:
                norm["value"] = argument.time.value
            if argument.place is not None:
                norm["adcode"] = argument.place.adcode
            if argument.quantity is not None:
                norm["value"] = argument.quantity.value
            arguments.append({"role": argument.role.value, "text": argument.span.text, "norm": norm})
        events.append(
            {
                "type": event.type.value,
                "trigger": event.trigger.text,
                "arguments": arguments,
                "evidence": [span.text for span in event.evidence],
            }
        )
    return {"text": document["text"], "events": events}


@pytest.mark.parametrize(
    ("name", "events", "arguments", "strict"), [("seeds_gold", 0.95, 0.90, 0.85), ("dev_gold", 0.88, 0.83, 0.72)]
)
def test_events_reach_what_is_asked_of_them(name: str, events: float, arguments: float, strict: float) -> None:
    """Event, argument and strict F1 reach the goal, and every evidence sentence is verbatim."""
    spec = importlib.util.spec_from_file_location("score_events", EVAL / "score_events.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = json.loads((EVAL / f"{name}.json").read_text(encoding="utf-8"))
    figures = scorer.score(gold, {d["doc_id"]: predicted(d) for d in gold["documents"]}, skip_types=("statement",))
    assert figures["event_type"]["F1"] >= events
    assert figures["argument_char"]["F1"] >= arguments
    assert figures["argument_strict"]["F1"] >= strict
    verbatim, told = figures["evidence_verbatim"].split("/")
    assert verbatim == told
