"""`govwire doctor`: what this machine lacks."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(doctor)


def doctor() -> None:
    """Tell what is missing on this machine.

    Each line says how to get what is not there; `optional` is needed only for what the line says. The exit code is 1
    when something needed is missing.
    """
    from services.commands.brokers import up_settings
    from services.up.doctor import State, examine

    colours = {State.OK: "green", State.MISSING: "red", State.OPTIONAL: "yellow"}
    missing = False
    for finding in examine(up_settings()):
        missing |= finding.state is State.MISSING
        typer.echo(f"{typer.style(f'{finding.state:9}', fg=colours[finding.state])} {finding.name:13} {finding.detail}")
    if missing:
        raise typer.Exit(1)
