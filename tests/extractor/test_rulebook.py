"""The rule files: one for every event type, each in the same form."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from pathlib import Path

from schemas.events import EventType, Role
from services import extractor
from services.extractor import rules
from services.extractor.rulebook import rulebook


def test_every_event_type_has_its_rule_file_and_every_rule_file_its_type() -> None:
    """The twin test: a type without rules, or rules without a type, is a mistake."""
    modules = {module.name for module in pkgutil.iter_modules(rules.__path__)}
    assert modules == {event_type.value for event_type in EventType}
    assert {event_type.value for event_type in rulebook()} == modules


def test_a_rule_names_only_roles_and_types_that_exist() -> None:
    """Words in a rule that stand for roles or types are checked, as a typing error would silently never match."""
    for rule in rulebook().values():
        listed = [rule.needs, rule.shares, rule.likeness, *rule.identity.split("|"), *(t.needs for t in rule.triggers)]
        for name in " ".join(listed).replace("&", " ").split():
            assert Role(name)
        for name in rule.part_of.split():
            assert EventType(name)


def test_no_verb_means_two_types_by_the_same_noun() -> None:
    """Where one verb serves several types, the noun must decide: no two rules claim the same pair, unless one of them
    asks for a name in quotation marks as well."""
    pairs = Counter(
        (verb, head)
        for rule in rulebook().values()
        for verb, head in {
            (v, h) for t in rule.triggers if not t.quoted for v in t.verbs.split() for h in t.heads.split()
        }
    )
    assert [pair for pair, count in pairs.items() if count > 1] == []


def test_a_verb_is_listed_once_per_trigger() -> None:
    """A word listed twice in one trigger is a slip of the hand."""
    for rule in rulebook().values():
        for trigger in rule.triggers:
            assert len(trigger.verbs.split()) == len(set(trigger.verbs.split())), rule.type
            assert len(trigger.heads.split()) == len(set(trigger.heads.split())), rule.type


def test_what_is_asked_of_each_verb_ends_somewhere() -> None:
    """A pattern looked for behind each verb to the end of the text takes time by the square of the length."""
    open_ended = re.compile(r"\.(?:search|finditer)\(reading\.text, [^*,()]+\)")
    once_a_text = {"tenders.py"}
    files = [path for path in Path(extractor.__path__[0]).rglob("*.py") if path.name not in once_a_text]
    assert [(path.name, found[0]) for path in files for found in open_ended.finditer(path.read_text("utf-8"))] == []
