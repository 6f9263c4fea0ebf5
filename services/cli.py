"""The `govwire` command: the groups of commands, and how an error is told.

Exit codes: 0 all went well; 1 it could not be done, or not for every page (stderr says what and why); 2 the command
line is wrong; 130 interrupted.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from services.commands import dead, doctor, pages, run, samples, schemas, sources, tail, topics, up


class _Commands(TyperGroup):
    """The commands, whose output somebody may stop reading."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # The reader of our output has gone (`… | head`): nothing is wrong, and nothing more can be said.
            _write_nowhere()
            raise typer.Exit(0) from None


app = typer.Typer(
    name="govwire",
    cls=_Commands,
    help=(
        "Watch government agencies' web sites and turn what they publish into structured events on Kafka topics.\n\n"
        "\b\nFirst steps:\n"
        "  govwire up                        everything on this machine, over sample sites\n"
        "  govwire extract page.html | jq    the events in one page, without Kafka\n"
        "  govwire check-source agency.toml  what a source declaration finds\n"
        "  govwire doctor                    what this machine lacks\n\n"
        "Settings come from the environment (GOVWIRE_*). Exit codes: 0 well, 1 failed, 2 wrong command line; with "
        "GOVWIRE_TRACEBACK=1 an error shows where it came from."
    ),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for group in (up, pages, sources, tail, dead, topics, run, samples, schemas, doctor):
    group.register(app)


def _tell_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"govwire {version('govwire')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Options of the command itself; its help stands above."""


def main() -> None:
    """Run the command line; an expected error is one line on stderr."""
    from services.commands.errors import explained

    # What libraries log is for services, who set their logs up; a command tells in its own words what went wrong.
    logging.getLogger().addHandler(logging.NullHandler())
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # what a terminal's encoding lacks is no reason to show nothing
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        told = explained(error)
        if told is None or os.environ.get("GOVWIRE_TRACEBACK"):
            raise
        for line in told.splitlines():
            print(f"govwire: {line}", file=sys.stderr)
        if isinstance(error, OSError):
            _write_nowhere()
        sys.exit(1)


def _write_nowhere() -> None:
    """What is still to be written out at the end would fail as what came before it did."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
