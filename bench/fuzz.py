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
    from bench.fuzz_clean import check, sample_pages

LONGEST = 200_000
SECONDS = 20
"""After which a page counts as one that hangs the cleaner."""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as seeds:
        for number, page in enumerate(sample_pages()):
            (Path(seeds) / str(number)).write_bytes(page)
        options = [f"-max_len={LONGEST}", f"-timeout={SECONDS}", "-rss_limit_mb=4096"]
        atheris.Setup([sys.argv[0], *options, *sys.argv[1:], seeds], check)
        atheris.Fuzz()
