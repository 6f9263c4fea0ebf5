"""The AsyncAPI document against the standard's own schema."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from services import contracts

PACKAGE = "@asyncapi/specs@6.11.1"
TOOLS = Path(__file__).parents[2] / ".govwire" / "test-tools"


@pytest.fixture(scope="module")
def standard() -> dict[str, Any]:
    """The schema of AsyncAPI 3.0, from its npm package."""
    schema = TOOLS / "node_modules" / "@asyncapi" / "specs" / "schemas" / "3.0.0-without-$id.json"
    if not schema.exists():
        if shutil.which("npm") is None:
            pytest.skip("npm is not on this machine: the standard's schema cannot be brought")
        TOOLS.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            ["npm", "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", TOOLS, PACKAGE],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if done.returncode != 0:
            pytest.skip(f"npm could not bring {PACKAGE}: {done.stderr.strip()[-200:]}")
    loaded: dict[str, Any] = json.loads(schema.read_text(encoding="utf-8"))
    return loaded


def test_the_document_is_valid_asyncapi(standard: dict[str, Any]) -> None:
    """Tools that read AsyncAPI 3.0 can read ours."""
    document = yaml.safe_load((contracts.ROOT / "asyncapi.yaml").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(standard).validate(document)
