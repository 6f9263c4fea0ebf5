"""`govwire extract --explain`: events on their text, for people."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from services.cli import app

PAGE = """临海市与浙江省计量院签约
5月12日，临海市人民政府与浙江省计量科学研究院在杭州签署《共建产业计量测试中心合作协议》。
"""


def test_the_text_is_shown_with_its_events_and_their_values(tmp_path: Path) -> None:
    """Type, trigger, every argument with its value, and the sentence that says it."""
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", "--explain", str(page)])
    assert result.exit_code == 0, result.output
    shown = "".join(result.output.split())
    for part in ("agreement_signing签约", "签署", "临海市人民政府", "浙江省计量科学研究院", "330100", "evidence"):
        assert part in shown


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5月12日，临海市召开计量工作会议，60余人参加会议。", ["XXXX-05-12", "参加会议≥60人"]),
        ("2025年，临海市受检率达到98.5%，居全省第2位。", ["受检率98.5%", "名次2位"]),
        ("力争到2027年底，临海市受检率达到99%以上。", ["受检率≥99%(target)"]),
        ("2025年，临海市企业节约资金12345678.5元。", ["12,345,678.5元"]),
        ("临海市市场监督管理局对海达公司处违法所得3倍的罚款。", ["违法所得3倍"]),
        ("2025年5月8日，副局长王强带队到鼓楼区检查加油站。", ["oneof320106,"]),
        ("The minister met a delegation and signed a memorandum of understanding.", ["noevents"]),
    ],
)
def test_values_are_shown_readably(tmp_path: Path, text: str, wanted: list[str]) -> None:
    """Figures come with what they count, days without a year as far as they go, places with their choices."""
    page = tmp_path / "page.txt"
    page.write_text(f"临海市召开会议\n{text}\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", "--explain", str(page)], color=False)
    shown = "".join(result.output.split())
    assert [part for part in wanted if part not in shown] == [], result.output


def test_what_a_page_sends_to_terminals_is_shown_as_pictures(tmp_path: Path) -> None:
    """Neither escape sequences of a page nor what looks like markup does anything."""
    page = tmp_path / "page.txt"
    page.write_text("江州[red]\x1b]0;名\x1b[2J召开会议\n5月9日，江州市召开会议。\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["extract", "--explain", str(page)])
    assert result.exit_code == 0, result.output
    assert "江州[red]" in result.output
    assert "\x1b[2J" not in result.output


def test_a_page_of_a_manifest_that_cannot_be_read_keeps_no_other_back(tmp_path: Path) -> None:
    """The pages behind a broken row are shown; stderr and exit code tell of it."""
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "m.jsonl").write_text('{"id": "no", "file": "absent.txt"}\n{"id": "yes", "file": "page.txt"}\n')
    result = CliRunner().invoke(app, ["extract", "--explain", str(tmp_path / "m.jsonl")])
    assert result.exit_code == 1
    assert "agreement_signing" in result.stdout
    assert "no: PageUnreadable" in result.stderr
