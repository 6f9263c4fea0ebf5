"""Characters of which a byte is lost, told by the text around."""

from __future__ import annotations

import pytest

from pages.decode import decode
from services.cleaner.repair.lost_bytes import tell_lost


@pytest.mark.parametrize(
    "text",
    [
        "3月15日下午，某市水务局召开防汛工作会议，部署汛前准备任务。会议要求，4月20日前完成3座水库除险加固。",
        "经查，该企业未取得许可证，市场监管部门依法立案调查，并于3个月内公布查处结果。",
    ],
)
@pytest.mark.parametrize("shown", ["\ufffd", "?"])
@pytest.mark.parametrize("codec", ["gbk", "gb18030"])
def test_what_the_text_around_tells_is_told(text: str, shown: str, codec: str) -> None:
    """Days, ends of sentences and most words come back whole from UTF-8 that was read as GBK; nothing wrong does."""
    body = f"<p>　　{text}</p>".encode().decode(codec, "replace").replace("\ufffd", shown)
    told = decode(body.encode(), guess=tell_lost).text
    assert len(told) == len(f"<p>　　{text}</p>")
    assert {char for char, meant in zip(told, f"<p>　　{text}</p>", strict=True) if char != meant} <= {"\ufffd"}
    assert told.count("\ufffd") < 0.1 * len(text)


@pytest.mark.parametrize("shown", ["", "?"])
def test_what_windows_1252_does_not_know_is_told(shown: str) -> None:
    """UTF-8 that was read so comes back, its short stretches too; figures and right text around stay."""
    text = "某市水务局召开防汛工作会议，部署汛前准备任务。会议要求，4月20日前完成3座水库除险加固，8县参加。"
    known = {byte: bytes([byte]).decode("cp1252", "ignore") or shown for byte in range(256)}
    page = f"<p>市水务局</p><p>{''.join(map(known.get, text.encode()))}</p><p>谁来检查?怎么检查?</p>"  # type: ignore[arg-type]
    told = decode(page.encode(), guess=tell_lost).text
    whole = f"<p>市水务局</p><p>{text}</p><p>谁来检查?怎么检查?</p>"
    assert {char for char, meant in zip(told, whole, strict=True) if char != meant} <= {"\ufffd"}
    assert told.count("\ufffd") < 0.1 * len(text)


def test_a_figure_is_not_guessed() -> None:
    """日 and 时 begin with the same bytes: without a month or minutes beside it, neither is told."""
    assert (
        tell_lost("5月8\ufffd上午，4\ufffd40分，第8\ufffd上午。", ["日时", "日时", "日时"])
        == "5月8日上午，4时40分，第8\ufffd上午。"
    )
    assert tell_lost("某\ufffd", [""]) == "某\ufffd"
