"""An article with its events, in colour, for people: where each value stands, and what it was normalised to."""

from __future__ import annotations

import sys

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from schemas.articles import CleanedArticle, PageType
from schemas.events import Argument, Event, EventType, PlaceValue, QuantityValue, TimeValue
from services.up.event_lines import LABELS

_COLOURS = ("cyan", "green", "magenta", "yellow", "blue", "red")
_STYLES = {kind: _COLOURS[number % len(_COLOURS)] for number, kind in enumerate(EventType)}
_SIGNS = {"=": "", ">=": "≥ ", "<=": "≤ ", "~": "≈ ", ">": "> ", "<": "< "}
_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
"""Control characters of a page must not reach the terminal; their pictures leave every offset as it is."""


def explain(article: CleanedArticle, events: list[Event], name: str | None = None) -> str:
    """The text with triggers reversed and arguments underlined in their type's colour, then a table an event; with
    escape sequences where the output goes elsewhere, too (`| less -R`)."""
    console = Console(force_terminal=True if not sys.stdout.isatty() else None)
    found: list[RenderableType] = [Padding(_table(event), (0, 0, 1, 0)) for event in events]
    read = article.language == "und" or article.language.startswith("zh")
    nothing = Text("no events" if read else "no events: only Chinese texts are read", "dim")
    with console.capture() as captured:
        console.rule(_shown(article.title or article.url or name or "no title"))
        console.print(Group(Text(_facts(article), "dim"), _marked(article, events), "", *(found or [nothing])))
    return captured.get()


def _facts(article: CleanedArticle) -> str:
    """What sort of page it is and when it was published, what was repaired, and what could not be."""
    repaired = ", ".join(f"{repair.kind} {repair.count}" for repair in article.repairs)
    kind = article.page_type
    page = kind.value if kind is PageType.ARTICLE else f"{kind.value} ({article.page_type_reason})"
    parts = [page, article.language, article.published_at or "no date", article.source]
    parts += [f"repaired: {repaired}"] if repaired else []
    return " · ".join(filter(None, [*parts, *article.flags])).translate(_PICTURES)


def _shown(text: str, style: str = "") -> Text:
    return Text(text.translate(_PICTURES), style)


def _marked(article: CleanedArticle, events: list[Event]) -> Text:
    text = _shown(article.text)
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
    kind = event.type.value + (f"/{event.subtype}" if event.subtype else "")
    head = Text.assemble(
        (f"{kind} {LABELS[event.type]}", f"bold {_STYLES[event.type]}"),
        f" {event.trigger.text} · {told} · rule {event.rule} · confidence {event.confidence:.2f} · {event.id}",
    )
    if event.sub_event_of:
        head.append(f" · part of {event.sub_event_of}")
    table = Table(title=head, title_justify="left", show_header=False, box=None, padding=(0, 2), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", ratio=3)
    table.add_column(overflow="fold", ratio=2)
    for argument in event.arguments:
        table.add_row(argument.role.value, _shown(argument.span.text, _STYLES[event.type]), _shown(_value(argument)))
    for sentence in event.evidence:
        table.add_row("evidence", _shown(sentence.text, "dim"), f"{sentence.start}–{sentence.end}")
    return table


def _value(argument: Argument) -> str:
    parts = []
    if argument.time:
        parts.append(_time(argument.time))
    if argument.place:
        parts.append(_place(argument.place))
    if argument.quantity:
        parts.append(_quantity(argument.quantity))
    if argument.entity:
        entity = argument.entity
        office = " ".join(filter(None, (entity.organization, *entity.titles)))
        parts.append(" · ".join(filter(None, (entity.name if entity.name != argument.span.text else "", office))))
    if argument.via:
        parts.append(f"told as {argument.via}")
    if argument.inherited:
        parts.append("from another sentence")
    return " · ".join(filter(None, parts))


def _time(time: TimeValue) -> str:
    if time.value is None:
        bounds = f"{time.earliest or '…'}–{time.latest or '…'}" if time.earliest or time.latest else ""
        return bounds or time.partial or "unknown"
    if not time.anchor:
        return time.value
    given = "year " if time.partial == f"XXXX{time.value[4:]}" else ""
    anchor = time.anchor.removeprefix("bounds: ")
    return f"{time.value} ({given}{anchor if anchor != time.anchor else f'from the {anchor}'.replace('_', ' ')})"


def _place(place: PlaceValue) -> str:
    others = ", ".join(place.alternatives)
    if place.adcode:
        return f"{place.adcode} {place.name}" + (f", or {others}" if others else "")
    return f"one of {others}" if others else f"no division {place.name}"


def _quantity(quantity: QuantityValue) -> str:
    """`名次 2 位`, `受检率 ≥ 99 % (target)`."""
    number = f"{quantity.value:,.15g}" + (f"–{quantity.upper:,.15g}" if quantity.upper is not None else "")
    status = "(target)" if quantity.status == "target" else ""
    told = (quantity.metric or "", f"{_SIGNS[quantity.comparator]}{number}", quantity.unit, status)
    return " ".join(filter(None, told))
