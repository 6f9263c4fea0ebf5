"""Patterns that are compiled when they are first asked."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from services.extractor import finders, lazy_re, supplements


def test_a_pattern_is_compiled_when_it_is_first_asked() -> None:
    """What is wrong with a pattern is said by its first question, not where it stands."""
    pattern = lazy_re.compile("(")
    with pytest.raises(re.error):
        pattern.search("检查")


def test_a_pattern_answers_as_a_compiled_one() -> None:
    """Each kind of question has the answer that `re` gives, with the pattern's flags."""
    lazy, compiled = lazy_re.compile("某.局", re.DOTALL), re.compile("某.局", re.DOTALL)
    text = "在某\n局，某院"
    assert lazy.pattern == compiled.pattern
    assert lazy.findall(text) == compiled.findall(text) == ["某\n局"]
    assert lazy.match(text, 1) is not None
    assert lazy.match(text) is None
    assert lazy.sub("甲局", text) == compiled.sub("甲局", text)
    assert [found.span() for found in lazy.finditer(text)] == [(1, 4)]
    assert lazy.groups == compiled.groups


@pytest.mark.parametrize("folder", [finders, supplements])
def test_every_pattern_can_be_compiled(folder: object) -> None:
    """No pattern is left that only a rare article would find to be none."""
    asked = 0
    for module in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}."):  # type: ignore[attr-defined]
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, lazy_re.Uncompiled):
                value.search("检查")
                asked += 1
    assert asked > 100
