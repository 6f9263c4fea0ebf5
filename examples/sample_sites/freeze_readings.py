"""Write `readings.tsv`, the mirror's table: simplified character, traditional character, toned reading.

Run by hand when the table is to change (`python -m examples.sample_sites.freeze_readings`); needs the dev group's
pypinyin. Only common characters (the first level of GB 2312) that a careless tool can take there and back: the
traditional one stands in GBK and means one simplified one.
"""

from __future__ import annotations

from pathlib import Path

TABLE = Path(__file__).parent / "readings.tsv"


USUAL = {"签": "簽", "着": "著"}
"""Where mirrors choose another form than OpenCC does for a character without its word."""


def gb2312_characters() -> list[str]:
    """The Han characters of the first level of GB 2312-80, in the order of their codes."""
    codes = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return [code.decode("gb2312") for code in codes if code < b"\xd7\xfa"]


def freeze() -> None:
    """Write the table."""
    import opencc
    import pypinyin

    there, back = opencc.OpenCC("s2tw"), opencc.OpenCC("tw2s")
    lines = []
    for simplified in gb2312_characters():
        traditional = USUAL.get(simplified) or there.convert(simplified)
        if traditional == simplified or len(traditional) != 1:
            continue
        if back.convert(traditional) != simplified and simplified not in USUAL:
            continue
        try:
            traditional.encode("gbk")
        except UnicodeEncodeError:
            continue
        reading = pypinyin.pinyin(simplified, heteronym=False)[0][0]
        lines.append(f"{simplified}\t{traditional}\t{reading}\n")
    TABLE.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    freeze()
