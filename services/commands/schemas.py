"""`govwire schemas`: the committed contract."""

from __future__ import annotations

import typer


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    group = typer.Typer(help="The JSON Schemas and the AsyncAPI document.", no_args_is_help=True)
    group.command()(export)
    group.command()(check)
    app.add_typer(group, name="schemas")


def export() -> None:
    """Write the JSON Schemas and the AsyncAPI document anew from the models."""
    from services import contracts

    for path in contracts.export():
        typer.echo(path)


def check() -> None:
    """Tell what drifted from the models, or would break a reader (exit code 1)."""
    from services import contracts

    problems = contracts.check()
    for problem in problems:
        typer.echo(problem, err=True)
    if problems:
        raise typer.Exit(1)
