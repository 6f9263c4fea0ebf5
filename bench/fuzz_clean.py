"""Coverage-guided fuzzing of the cleaner: no page may crash it, hang it, or give offsets that its text does not have.

    make fuzz ARGS="-max_total_time=600"

Starts from the pages of the sample sites (and every file of further folders that are named); libFuzzer's options go
into ARGS (-help=1 tells them). Ends with a traceback, and the page in a file crash-…, at the first broken promise.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pages", "services.cleaner"]):
    from pages.decode import UnknownCharset
    from services.cleaner import clean_page

from examples.sample_sites.sites import SITES, build_sites

LONGEST = 200_000
SECONDS = 20
"""After which a page counts as one that hangs the cleaner."""


def check(page: bytes) -> None:
    """Clean one page, and look whether the answer keeps what it promises."""
    try:
        article = clean_page(page, url="http://www.a.example/xw/202505/t20250512_1.html", content_type="text/html")
    except UnknownCharset:
        return
    for paragraph in article.paragraphs:
        assert 0 <= paragraph.start < paragraph.end <= len(article.text)
    assert article.text == "\n".join(article.text[p.start : p.end] for p in article.paragraphs)
    type(article).from_json(article.to_json())


def write_seeds(folder: Path) -> None:
    """Every page of the sample sites, a file each."""
    sites = build_sites({name: f"http://{name}.example" for name in SITES})
    for name, site in sites.items():
        for number, answer in enumerate(site.answers.values()):
            body = getattr(answer, "body", b"")
            if isinstance(body, bytes) and body:
                (folder / f"{name}-{number}").write_bytes(body)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as seeds:
        write_seeds(Path(seeds))
        options = [f"-max_len={LONGEST}", f"-timeout={SECONDS}", "-rss_limit_mb=4096"]
        atheris.Setup([sys.argv[0], *options, *sys.argv[1:], seeds], check)
        atheris.Fuzz()
