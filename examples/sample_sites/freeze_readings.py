"""Write `readings.tsv`, the mirror's table: simplified character, traditional character, toned reading.

Run by hand when the table is to change (`python -m examples.sample_sites.freeze_readings`); needs the dev group's pypinyin.
Only characters that a careless tool can take there and back: the traditional one stands in GBK and means one simplified
one, which stands in GB2312.
"""

from __future__ import annotations

from pathlib import Path

TABLE = Path(__file__).parent / "readings.tsv"


def gb2312_characters() -> list[str]:
    """The Han characters of GB 2312-80, in the order of their codes."""
    return [
        bytes((row, cell)).decode("gb2312")
        for row in range(0xB0, 0xF8)
        for cell in range(0xA1, 0xFF)
        if not (row == 0xD7 and cell > 0xF9)
    ]


def freeze() -> None:
    """Write the table."""
    import opencc
    import pypinyin

    there, back = opencc.OpenCC("s2t"), opencc.OpenCC("tw2s")
    lines = []
    for simplified in gb2312_characters():
        traditional = there.convert(simplified)
        if traditional == simplified or len(traditional) != 1 or back.convert(traditional) != simplified:
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
