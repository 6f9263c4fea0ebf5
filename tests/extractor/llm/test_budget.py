"""A day's tokens, and who shares them."""

from __future__ import annotations

from pathlib import Path

from services.extractor.llm.budget import Budget


def test_what_is_set_aside_and_not_used_comes_back(tmp_path: Path) -> None:
    """The budget counts what was used, once that is known."""
    budget = Budget(tmp_path / "tokens.json", 100, today=lambda: "2025-05-20")
    reserved = budget.reserve(80)
    assert reserved is not None
    assert budget.reserve(30) is None
    budget.settle(reserved, 10)
    assert budget.reserve(90) is not None
    assert budget.reserve(1) is None


def test_workers_and_restarts_share_one_budget(tmp_path: Path) -> None:
    """Another worker, or the same one after a crash, goes on from what was used."""
    path = tmp_path / "data" / "tokens.json"
    assert Budget(path, 100, today=lambda: "2025-05-20").reserve(60)
    assert Budget(path, 100, today=lambda: "2025-05-20").reserve(60) is None
    assert Budget(path, 100, today=lambda: "2025-05-21").reserve(60)


def test_a_request_over_midnight_does_not_touch_the_new_day(tmp_path: Path) -> None:
    """What was set aside yesterday is neither given back nor counted today."""
    day = ["2025-05-20"]
    budget = Budget(tmp_path / "tokens.json", 100, today=lambda: day[0])
    reserved = budget.reserve(60)
    assert reserved is not None
    day[0] = "2025-05-21"
    assert budget.reserve(50)
    budget.settle(reserved, 10)
    assert budget.reserve(60) is None


def test_a_spoilt_or_unwritable_file_does_not_stop_the_count(tmp_path: Path) -> None:
    """Half a record counts as none; where nothing can be written, the worker counts in memory."""
    path = tmp_path / "tokens.json"
    path.write_text('{"day": "2025', encoding="utf-8")
    assert Budget(path, 100, today=lambda: "2025-05-20").reserve(60)
    assert Budget(path, 100, today=lambda: "2025-05-20").reserve(60) is None
    nowhere = Budget(path / "below" / "tokens.json", 100, today=lambda: "2025-05-20")
    reserved = nowhere.reserve(60)
    assert reserved
    assert nowhere.reserve(60) is None
    nowhere.settle(reserved, 0)
    assert nowhere.reserve(60)
