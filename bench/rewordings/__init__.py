"""Ways to say the same in other words: what an article tells is the same behind each (bench/robustness.py).

A rewording yields the edits that it makes everywhere in an article where it can be used. None is right everywhere; each
is what reporters, mirrors and templates do. Its module says what kind it is of.
"""

from bench.rewordings import (
    bodies,
    borders,
    circumstances,
    clauses,
    figures,
    layout,
    names,
    occasions,
    papers,
    people,
    verbs,
)
from bench.rewordings.form import REWORDINGS, Edit, Rewording, Told, rewording

KINDS = (clauses, verbs, occasions, papers, bodies, people, names, circumstances, figures, layout, borders)
"""The modules, each of which enters its own."""

__all__ = ["KINDS", "REWORDINGS", "Edit", "Rewording", "Told", "rewording"]
