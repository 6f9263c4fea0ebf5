"""Chinese numerals."""

from __future__ import annotations

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}


def numeral(written: str) -> float:
    """The value of a Chinese numeral: 十万 → 100000, 三千五百 → 3500, 二〇 → 20."""
    if all(c in DIGITS for c in written):
        return float(int("".join(str(DIGITS[c]) for c in written))) if written else 0.0
    total = section = digit = 0
    for character in written:
        if character in DIGITS:
            digit = DIGITS[character]
        elif character in _TENS:
            section += (digit or 1) * _TENS[character]
            digit = 0
        else:
            scale = 10_000 if character == "万" else 100_000_000
            total = (
                (total + section + digit or 1) * scale if character == "亿" else total + (section + digit or 1) * scale
            )
            section = digit = 0
    return float(total + section + digit)
