"""Where stored real pages stand that are no part of the project, if anywhere: `GOVWIRE_CORPUS`, or `../shared`."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(os.environ.get("GOVWIRE_CORPUS", Path(__file__).parents[2] / "shared"))
CORPUS = FOLDER / "corpus"
STORED = (CORPUS / "manifest.jsonl").exists()
"""Whether there are any."""
