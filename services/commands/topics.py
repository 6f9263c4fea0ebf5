"""`govwire topics`: the topics on the broker, as declared in `schemas/topics.py`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from stage.topics import TopicState


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    group = typer.Typer(help="The topics on the broker.", no_args_is_help=True)
    group.command()(create)
    group.command()(describe)
    app.add_typer(group, name="topics")


def create() -> None:
    """Create the declared topics that are missing.

    A topic that is there is left as it is; `govwire topics describe` tells where it differs.
    """
    from services.commands.brokers import kafka_settings
    from stage import topics
    from stage.connection import open_admin

    async def run() -> list[str]:
        settings = kafka_settings()
        admin = await open_admin(settings)
        try:
            return await topics.create(admin, replication_factor=settings.replication_factor)
        finally:
            await admin.close()

    created = asyncio.run(run())
    for name in created:
        typer.echo(f"created {name}")
    if not created:
        typer.echo("nothing to create: every declared topic is there")


def describe() -> None:
    """Compare the broker's topics with the declared ones.

    The exit code is 1 where one is missing or has another number of partitions.
    """
    from services.commands.brokers import kafka_settings
    from stage import topics
    from stage.connection import open_admin

    async def run() -> list[TopicState]:
        admin = await open_admin(kafka_settings())
        try:
            return await topics.describe(admin)
        finally:
            await admin.close()

    states = asyncio.run(run())
    for state in states:
        typer.echo(f"{state.topic.name:18} {_condition(state)}")
        for name, (declared, actual) in state.differences.items():
            typer.echo(f"{'':18}   {name} is {actual}, {declared} is declared")
    if any(state.partitions is None or state.partitions_differ for state in states):
        raise typer.Exit(1)


def _condition(state: TopicState) -> str:
    if state.partitions is None:
        return "missing: create it with `govwire topics create`"
    shape = f"{state.partitions} partitions, {state.replicas} copies, {state.topic.cleanup.value}"
    if state.partitions_differ:
        return f"{shape}; {state.topic.partitions} partitions are declared"
    return f"{shape}{'; differs' if state.differences else ''}"
