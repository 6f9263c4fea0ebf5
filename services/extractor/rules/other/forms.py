"""The forms in which deeds are told that have no type of their own, and their words."""

from functools import partial

from services.extractor.finders.happenings import happened_once, real, struck_once
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger

D = sections("deeds") | sections("deed_nouns")
"""The word lists, by section."""

happens = partial(Trigger, before=real, confidence=0.6)
"""A verb that tells what did happen."""
harms = partial(Trigger, before=happened_once, subtype="accident")
"""A verb that tells of harm on a day."""
is_done = partial(Trigger, before=real, finite=True, confidence=0.6)
"""A verb that tells what was done, where it describes no noun."""
befalls = partial(Trigger, before=struck_once, finite=True, closing=True, confidence=0.7)
"""A verb that tells what befell somebody."""
