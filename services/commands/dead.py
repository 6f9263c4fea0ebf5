"""`govwire dead`: messages that could not be handled."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from services.commands.errors import CommandError

if TYPE_CHECKING:
    from schemas.dead_letters import DeadReason
    from stage.dead_letters import Filed

Stage = Annotated[str | None, typer.Option(help="Only those of this stage.", show_default=False)]
Reason = Annotated[str | None, typer.Option(help="Only those with this reason.", show_default=False)]
Topic = Annotated[str | None, typer.Option(help="Only messages of this topic.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    group = typer.Typer(help="Messages that could not be handled: list, show, replay.", no_args_is_help=True)
    group.command("list")(list_letters)
    group.command()(show)
    group.command()(replay)
    app.add_typer(group, name="dead")


def list_letters(
    stage: Stage = None,
    reason: Reason = None,
    topic: Topic = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line each, without the message itself.")] = False,
) -> None:
    """List the dead letters.

    One line each: id, when, stage, reason, error, where the message stood.
    """
    from services.commands.lines import line

    for filed in _find(stage, reason, topic):
        if as_json:
            typer.echo(json.dumps(_summary(filed), ensure_ascii=False))
        else:
            at = filed.letter.last_attempt_at.astimezone().strftime("%m-%d %H:%M:%S")
            replays = f" (replayed {filed.letter.replays} times)" if filed.letter.replays else ""
            typer.echo(f"{filed.id:>8} {at} {line(filed.letter)}{replays}")


def show(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="As `govwire dead list` shows it.")],
    raw: Annotated[bool, typer.Option("--raw", help="Only the original message, byte for byte.")] = False,
) -> None:
    """Show one dead letter with the message as it was.

    \b
    Example:
      govwire dead show 2-17 --raw > message.json
    """
    filed = _chosen([identifier])[0]
    value = filed.letter.value
    if raw:
        sys.stdout.buffer.write(value or b"")
        return
    typer.echo(
        json.dumps(
            {**_summary(filed), "headers": filed.letter.headers, "value": _text(value)}, ensure_ascii=False, indent=2
        )
    )


def replay(
    identifiers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID]...", help="As `govwire dead list` shows them.", show_default=False),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All that fit the conditions.")] = False,
    stage: Stage = None,
    reason: Reason = None,
    topic: Topic = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be replayed.")] = False,
) -> None:
    """Write dead letters' messages to their topics again.

    After a fix. Ids depend on content alone, so that replaying twice changes nothing; a message that fails again
    makes a new dead letter that says how often it was replayed. Those replayed stay listed until they expire.

    \b
    Examples:
      govwire dead replay 2-17
      govwire dead replay --all --reason handler_error
    """
    from services.commands.lines import line

    if bool(identifiers) == everything:
        raise CommandError("name the dead letters by their ids, or say --all (with --stage, --reason, --topic)")
    chosen = _chosen(identifiers) if identifiers else _find(stage, reason, topic)
    if dry_run:
        for filed in chosen:
            typer.echo(f"{filed.id:>8} {line(filed.letter)}")
        return
    kept_back = 0
    for filed, problem in _replay(chosen):
        kept_back += problem is not None
        typer.echo(f"{filed.id:>8} {problem or f'written to {filed.letter.topic}'}")
    if kept_back:
        raise typer.Exit(1)


def _find(stage: str | None, reason: str | None, topic: str | None, ids: list[str] | None = None) -> list[Filed]:
    from services.commands.brokers import kafka_settings
    from stage.dead_letters import list_letters

    wanted = _reason(reason)

    async def run() -> list[Filed]:
        found = list_letters(kafka_settings(), stage=stage, reason=wanted, topic=topic, ids=ids)
        return sorted([filed async for filed in found], key=lambda filed: filed.letter.last_attempt_at)

    return asyncio.run(run())


def _chosen(identifiers: list[str]) -> list[Filed]:
    found = _find(None, None, None, identifiers)
    missing = set(identifiers) - {filed.id for filed in found}
    if missing:
        raise CommandError(f"no dead letter {', '.join(sorted(missing))}: `govwire dead list` shows those there are")
    return found


def _replay(chosen: list[Filed]) -> list[tuple[Filed, str | None]]:
    from services.commands.brokers import kafka_settings
    from stage.dead_letters import replay
    from stage.outbox import Outbox

    async def run() -> list[tuple[Filed, str | None]]:
        outbox = Outbox(kafka_settings(), client_id="govwire-replay", stage="replay")
        try:
            return await replay(outbox, chosen)
        finally:
            await outbox.stop()

    return asyncio.run(run())


def _reason(name: str | None) -> DeadReason | None:
    from schemas.dead_letters import DeadReason

    try:
        return DeadReason(name) if name is not None else None
    except ValueError:
        raise CommandError(f"no reason {name!r}; there are: {', '.join(DeadReason)}") from None


def _summary(filed: Filed) -> dict[str, Any]:
    letter = filed.letter.model_dump(mode="json", exclude={"value", "headers", "key", "schema_version"})
    return {"id": filed.id, "key": _text(filed.letter.key), **letter}


def _text(raw: bytes | None) -> Any:
    """Bytes for people: as JSON where they are, as text where they are, else as Python writes bytes."""
    if raw is None:
        return None
    try:
        return json.loads(raw)
    except ValueError:
        pass
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return repr(raw)
