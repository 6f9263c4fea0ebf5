"""Sentences that stress when, or by whom, something was done: 某中心是2019年经省局批准筹建的。"""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Reading


def is_cleft(reading: Reading, end: int) -> bool:
    """某中心是2019年经省局批准筹建的。: 是 and 的 only stress when or by whom it was done what the verb says that ends
    here."""
    if not reading.text.startswith(_CLEFT_ENDS, end):
        return False
    return _CLEFT.search(reading.text, reading.clause_around(end - 1).start, end) is not None


_CLEFT_ENDS = ("的。", "的，", "的；")
_CLEFT = re.compile(
    r"(?<![但还就只都要若不正凡或])是(?:在)?(?:[^，。；是]{0,6}(?:\d[年月日]|[去今前]年)|由|经)[^，。；的]*$"
)
