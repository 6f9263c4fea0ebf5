"""Pages in files: one, many, broken ones."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.commands import stored_pages
from services.commands.stored_pages import PageUnreadable, content_type_of, pages_of, read_bytes, read_manifest

BODY = "<p>消息</p>".encode("gb18030")


def test_plain_and_gzipped_files_give_the_same_bytes(tmp_path: Path) -> None:
    """Gzip is told by its first bytes, not by the name."""
    (tmp_path / "a.html").write_bytes(BODY)
    (tmp_path / "b.html").write_bytes(gzip.compress(BODY))
    assert read_bytes(tmp_path / "a.html") == read_bytes(tmp_path / "b.html") == BODY


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads standard input, unpacked too."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(BODY))))
    assert read_bytes(Path("-")) == BODY


@pytest.mark.parametrize(
    ("content", "words"),
    [(gzip.compress(BODY)[:-9], "ends too early"), (b"\x1f\x8bnot gzip at all", "broken gzip")],
)
def test_broken_gzip(tmp_path: Path, content: bytes, words: str) -> None:
    """A truncated or false gzip file is an error that says so."""
    (tmp_path / "a.gz").write_bytes(content)
    with pytest.raises(PageUnreadable, match=words):
        read_bytes(tmp_path / "a.gz")


def test_a_decompression_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that unpacks beyond the limit is refused before it fills the memory."""
    monkeypatch.setattr(stored_pages, "LARGEST_BYTES", 1000)
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"\0" * 100_000))
    with pytest.raises(PageUnreadable, match="unpacked"):
        read_bytes(tmp_path / "a.gz")


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("a.html", "text/html"),
        ("a.HTM.gz", "text/html"),
        ("a.txt", "text/plain"),
        ("a.xml", "application/xml"),
        ("a", None),
        ("-", None),
    ],
)
def test_content_types(name: str, content_type: str | None) -> None:
    """The suffix tells the content type, `.gz` aside."""
    assert content_type_of(Path(name)) == content_type


def test_rows_of_a_manifest(tmp_path: Path) -> None:
    """Rows come in order, behind a byte order mark too, wrong ones as rows with an error."""
    rows = [
        '{"id": "a", "file": "a.html", "url": "http://a.example/"}',
        "",
        '{"id": "b", "file": "b.txt", "url": null, "content_type": "text/plain; charset=gbk"}',
        '{"id": "c"}',
        "not json",
        "[1]",
        '{"id": "d", "file": "a.html", "content_type": 9}',
    ]
    (tmp_path / "m.jsonl").write_text("\n".join(rows), "utf-8-sig")
    (tmp_path / "a.html").write_bytes(BODY)
    pages = list(read_manifest(tmp_path / "m.jsonl"))
    assert [page.id for page in pages] == ["a", "b", "c", "line-5", "line-6", "d"]
    assert (pages[0].read(), pages[0].content_type, pages[0].url) == (BODY, "text/html", "http://a.example/")
    assert (pages[1].content_type, pages[1].url) == ("text/plain; charset=gbk", "")
    wrong = ["has no `file`", "is not JSON", "is not a JSON object", "`content_type` is no text"]
    for page, words in zip(pages[2:], wrong, strict=True):
        with pytest.raises(PageUnreadable, match=words):
            page.read()


@given(st.text())
def test_any_manifest_is_survived(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """No content of a manifest is a crash: each row is a page or an error."""
    path = tmp_path_factory.mktemp("m") / "m.jsonl"
    path.write_text(text, "utf-8", "surrogatepass")
    for page in read_manifest(path):
        with pytest.raises(PageUnreadable):
            page.read()


def test_a_folder_of_pages(tmp_path: Path) -> None:
    """A folder gives its pages by their paths; with a manifest in it, the manifest's."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.html.gz").write_bytes(gzip.compress(BODY))
    (tmp_path / "notes.md").write_text("no page")
    assert [(page.id, page.read()) for page in pages_of(tmp_path)] == [("x/a.html.gz", BODY)]
    (tmp_path / "manifest.jsonl").write_text(json.dumps({"id": "one", "file": "x/a.html.gz"}))
    assert [page.id for page in pages_of(tmp_path)] == ["one"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The error names the file; of a URL it says how to read what stands there."""
    with pytest.raises(PageUnreadable, match=r"absent\.html"):
        read_bytes(tmp_path / "absent.html")
    with pytest.raises(PageUnreadable, match="curl"):
        read_bytes(Path("http://www.example.gov.cn/a.html"))


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing to read from is an error that says so."""
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(PageUnreadable, match="closed"):
        read_bytes(Path("-"))
