"""`govwire run`: one service as this process."""

from __future__ import annotations

import importlib
import os
from enum import StrEnum
from typing import Annotated

import typer


class Name(StrEnum):
    """The services there are."""

    FETCHER = "fetcher"
    CLEANER = "cleaner"
    EXTRACTOR = "extractor"


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(run)


def run(name: Annotated[Name, typer.Argument(help="The service.", show_default=False)]) -> None:
    """Run one service.

    Until SIGTERM or Ctrl-C: then it finishes what it has in hand. Several replicas of a service share its work.
    The broker is the one of GOVWIRE_KAFKA_BOOTSTRAP_SERVERS, else the one that `govwire up` runs on this data
    folder. Exit codes: 0 stopped; 70 it cannot go on; 75 not finished in time; 78 wrongly set up.

    \b
    Example:
      GOVWIRE_HTTP_PORT=9101 govwire run cleaner
    """
    from services.commands.brokers import up_settings
    from services.up.kafka import running_broker

    if "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS" not in os.environ:
        found = running_broker(up_settings().data / "kafka")
        if found is not None:
            os.environ["GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"] = found
    importlib.import_module(f"services.{name.value}.app").main()
