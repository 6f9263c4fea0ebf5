"""The articles themselves: how they are read, and that they are our own."""

from __future__ import annotations

import gzip
import json
import re
import tomllib
from pathlib import Path

import opencc
import pytest

from examples.sample_sites import expected, source_files
from examples.sample_sites.articles import read_article, read_articles
from examples.sample_sites.dirt import make_traditional
from examples.sample_sites.sites import SITES
from schemas.articles import PageType
from schemas.events import EventType
from sources.reader import read_sources


def test_an_article_file_is_read(tmp_path: Path) -> None:
    """Head and paragraphs of every kind arrive; a time of day is kept where there is one."""
    file = tmp_path / "county" / "a.txt"
    file.parent.mkdir()
    file.write_text('title = "题"\npublished = 2025-05-01T08:30:00\n+++\n## 一\n正文。\n- 项\n| 甲 | 乙 |\n', "utf-8")
    article = read_article(file)
    assert (article.site, article.name, article.title) == ("county", "a", "题")
    assert article.published_at == "2025-05-01T08:30:00+08:00"
    assert [p.kind for p in article.paragraphs] == ["heading", "body", "item", "row"]
    assert article.text == "一\n正文。\n项\n甲\t乙"


@pytest.mark.parametrize(
    "content", ['title = "题"\n正文', "title = \n+++\n正文", 'titel = "题"\npublished = 2025-05-01\n+++\n正文']
)
def test_a_wrong_article_file_is_named(tmp_path: Path, content: str) -> None:
    """No line +++, no TOML, an unknown key: the error names the file."""
    file = tmp_path / "a.txt"
    file.write_text(content, "utf-8")
    with pytest.raises(ValueError, match=re.escape(str(file))):
        read_article(file)


def test_heads_use_the_words_of_the_schemas() -> None:
    """Page types and event types are those of the contracts, and addresses are unique."""
    for article in read_articles():
        assert article.page_type in set(PageType)
        assert set(article.events) <= set(EventType)
    addresses = [(page.site, page.path) for page in expected()]
    assert len(set(addresses)) == len(addresses)


def test_monthly_figures_differ_in_nothing_but_figures() -> None:
    """The monthly statistics are one text with other numbers: near for a hash, not the same."""
    monthly = [a for a in read_articles() if a.name.startswith("statistics_2025")]
    assert len(monthly) >= 4
    assert len({re.sub(r"[\d.]+|上升|下降", "#", a.text) for a in monthly}) == 1
    assert len({a.text for a in monthly}) == len(monthly)


def test_what_the_mirror_makes_traditional_can_be_taken_back() -> None:
    """The conversion of characters one by one loses nothing: tw2s brings the text back (著 stands for 着)."""
    back = opencc.OpenCC("tw2s")
    for article in read_articles():
        if article.site == "mirror":
            returned = back.convert(make_traditional(article.text))
            differing = {(a, b) for a, b in zip(article.text, returned, strict=True) if a != b}
            assert differing <= {("着", "著")}, article.name


def test_declarations_load_with_any_ports(tmp_path: Path) -> None:
    """The written declarations pass the reader's checks and point to the addresses that were given."""
    urls = {name: f"http://127.0.0.1:{9000 + place}" for place, name in enumerate(SITES)}
    written = source_files(tmp_path / "new" / "folder", urls)
    sources = read_sources(tmp_path)
    assert {file.stem for file in written} == set(sources) == {f"sample_{name}" for name in SITES}
    for name, url in urls.items():
        source = sources[f"sample_{name}"]
        assert source.allow_private_addresses
        assert all(entry.url.startswith(url + "/") for entry in source.entry_points)


def test_every_file_is_shipped() -> None:
    """All that the sites read is of a kind that the package takes along."""
    root = Path(__file__).resolve().parents[2]
    shipped = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]["*"]
    files = [file for file in (root / "examples" / "sample_sites").rglob("*.*") if "__pycache__" not in file.parts]
    assert {f"*{file.suffix}" for file in files} <= {*shipped, "*.py", "*.md"}


def test_real_agencies_are_declared() -> None:
    """The declarations in `sources/` load, are polite, and own up to being untried."""
    sources = read_sources(Path(__file__).resolve().parents[2] / "sources")
    assert len(sources) >= 12
    assert {source.level for source in sources.values()} >= {"national", "province", "city"}
    for source in sources.values():
        assert source.politeness.delay_seconds >= 3
        assert source.politeness.max_concurrent == 1
        assert not source.allow_private_addresses


def test_no_sentence_is_anybody_elses(corpus: Path) -> None:
    """No sentence of the samples stands in the stored pages."""
    stored = "".join(_squeezed(text) for text in _stored_texts(corpus))
    for article in read_articles():
        for sentence in re.split(r"[。；！？\n\t]", article.text):
            assert len(sentence) < 16 or _squeezed(sentence) not in stored, (article.name, sentence)


def _squeezed(text: str) -> str:
    return re.sub(r"<[^>]*>|\s+|&nbsp;", "", text)


def _stored_texts(corpus: Path) -> list[str]:
    texts = [file.read_text("utf-8") for file in (corpus / "seeds").glob("*.txt")]
    for line in (corpus / "corpus" / "manifest.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        with gzip.open(corpus / "corpus" / row["file"]) as page:
            texts.append(page.read().decode(row["encoding"], "replace"))
    return texts
