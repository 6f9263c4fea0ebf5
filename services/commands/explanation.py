"""An article with its events, in colour, for people: where each value stands, and what it was normalised to."""

from __future__ import annotations

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from schemas.articles import CleanedArticle
from schemas.events import Argument, Event, EventType
from services.up.event_lines import LABELS

_COLOURS = ("cyan", "green", "magenta", "yellow", "blue", "red")
_STYLES = {kind: _COLOURS[number % len(_COLOURS)] for number, kind in enumerate(EventType)}


def explain(article: CleanedArticle, events: list[Event]) -> Group:
    """The text with triggers reversed and arguments underlined in their type's colour, then a table an event."""
    return Group(_marked(article, events), "", *(Padding(_table(event), (0, 0, 1, 0)) for event in events))


def _marked(article: CleanedArticle, events: list[Event]) -> Text:
    text = Text(article.text)
    for event in events:
        colour = _STYLES[event.type]
        for argument in event.arguments:
            text.stylize(f"underline {colour}", argument.span.start, argument.span.end)
        text.stylize(f"reverse {colour}", event.trigger.start, event.trigger.end)
    return text


def _table(event: Event) -> Table:
    """Roles with their words and values; the head says type, trigger, rule, confidence and how it is told."""
    stance = (event.modality, event.polarity, event.tense)
    told = " ".join(word for word in stance if word not in ("asserted", "positive"))
    head = Text.assemble(
        (f"{event.type.value} {LABELS[event.type]}", f"bold {_STYLES[event.type]}"),
        f" {event.trigger.text} · {told} · rule {event.rule} · confidence {event.confidence:.2f} · {event.id}",
    )
    if event.sub_event_of:
        head.append(f" · part of {event.sub_event_of}")
    table = Table(title=head, title_justify="left", show_header=False, box=None, padding=(0, 2), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", ratio=3)
    table.add_column(overflow="fold", ratio=2)
    for argument in event.arguments:
        table.add_row(argument.role.value, Text(argument.span.text, _STYLES[event.type]), _value(argument))
    for sentence in event.evidence:
        table.add_row("evidence", Text(sentence.text, "dim"), f"{sentence.start}–{sentence.end}")
    return table


def _value(argument: Argument) -> str:
    parts = []
    if argument.time:
        time = argument.time
        bounds = f"{time.earliest or '…'}–{time.latest or '…'}" if time.earliest or time.latest else "unknown"
        parts.append(f"{time.value or bounds}" + (f" (year from {time.anchor})" if time.anchor else ""))
    if argument.place:
        others = f", or {', '.join(argument.place.alternatives)}" if argument.place.alternatives else ""
        parts.append(f"{argument.place.adcode or 'no division'} {argument.place.name}{others}")
    if argument.quantity:
        quantity = argument.quantity
        upper = f" to {quantity.upper:g}" if quantity.upper is not None else ""
        parts.append(f"{quantity.comparator} {quantity.value:g}{upper} {quantity.unit} {quantity.metric or ''}".strip())
    if argument.entity:
        entity = argument.entity
        office = " ".join(filter(None, (entity.organization, *entity.titles)))
        parts.append(" · ".join(filter(None, (entity.name if entity.name != argument.span.text else "", office))))
    if argument.via:
        parts.append(f"told as {argument.via}")
    if argument.inherited:
        parts.append("from another sentence")
    return " · ".join(filter(None, parts))
