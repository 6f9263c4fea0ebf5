"""`govwire extract --explain`: events on their text, for people."""

from __future__ import annotations

from pathlib import Path

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
