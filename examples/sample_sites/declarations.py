"""The sample sites' source declarations, with the addresses that they have this time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from examples.sample_sites.templates import fill_places

FOLDER = Path(__file__).parent / "declarations"


def source_files(directory: Path, urls: Mapping[str, str]) -> list[Path]:
    """Write one declaration a site into `directory` (made where it is missing); returns the files."""
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for file in sorted(FOLDER.glob("*.toml")):
        target = directory / file.name
        target.write_text(fill_places(file.read_text(encoding="utf-8"), urls), encoding="utf-8")
        written.append(target)
    return written
