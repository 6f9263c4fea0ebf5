"""Ways to say the same in other words: what an article tells is the same behind each (bench/robustness.py).

A rewording yields the edits that it makes everywhere in an article where it can be used. None is right everywhere; each
is what reporters, mirrors and templates do. Its module says what kind it is of.
"""

from bench.rewordings import clauses, layout, names, verbs  # each enters its own
from bench.rewordings.form import REWORDINGS, Edit, Rewording, Told, rewording

__all__ = ["REWORDINGS", "Edit", "Rewording", "Told", "clauses", "layout", "names", "rewording", "verbs"]
