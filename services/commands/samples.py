"""`govwire sample-sites`: agencies' sites to try things on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command("sample-sites")(sample_sites)


def sample_sites(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The first site's port, the others take those after it; 0: any.")
    ] = 8601,
    host: Annotated[str, typer.Option(help="Address to serve on.")] = "127.0.0.1",
    sources: Annotated[
        Path | None, typer.Option(help="Write the sites' declarations into this folder.", show_default=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the addresses as one JSON line.")] = False,
) -> None:
    """Serve the sample agency sites.

    Until Ctrl-C, on this machine alone unless --host says otherwise.

    \b
    Example:
      govwire sample-sites --sources /tmp/samples &
      govwire check-source /tmp/samples/ministry.toml
    """
    from examples.sample_sites.main import main
    from services.commands.errors import CommandError

    try:
        main(port, host, as_json, sources)
    except OSError as error:
        raise CommandError(f"cannot serve on {host}:{port} and the ports after it: {error.strerror or error}") from None
