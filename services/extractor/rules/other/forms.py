"""The forms in which deeds are told that have no type of their own, and their words."""

from functools import partial

from services.extractor.finders.happened import happened_once, real, struck_once
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger, words_of

D = sections("deeds") | sections("deed_nouns")
"""The word lists, by section."""

CEREMONY = "举行 举行了 举办 举办了"
"""Verbs of those who hold a ceremony for what begins or ends with it."""

_BUILT = ("建成", "竣工", "完工", "落成", "全面建成", "全部建成", "顺利建成")
_TAKEN_INTO_USE = words_of("投用 投产 投运 投入运 投入生 启用 开通 通车 通航 通水 送电 带电 并网 交付 正式投 正式启用")
_USED = [word for word in D["opened"].split() if word.startswith(_TAKEN_INTO_USE)]
D["opened"] = " ".join(dict.fromkeys([*D["opened"].split(), *(built + used for built in _BUILT for used in _USED)]))
"""竣工启用, 全面建成并网发电: built and taken into use is one beginning."""

happens = partial(Trigger, before=real, confidence=0.6)
"""A verb that tells what did happen."""
harms = partial(Trigger, before=happened_once, subtype="accident")
"""A verb that tells of harm on a day."""
is_done = partial(Trigger, before=real, finite=True, confidence=0.6)
"""A verb that tells what was done, where it describes no noun."""
befalls = partial(Trigger, before=struck_once, finite=True, closing=True, confidence=0.7)
"""A verb that tells what befell somebody."""
