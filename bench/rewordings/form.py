"""What a rewording is, and what it may ask of the article that it rewords."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from bench.told import ToldArticle
from schemas.events import Argument, Event, EventType, Role, Span


class Edit(NamedTuple):
    """Characters `start` to `end` of the text are replaced."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Told:
    """An article with what reader and extractor agree on."""

    article: ToldArticle
    events: list[Event]
    """The extractor's events that the reader wrote down, too, with no other arguments than the reader's."""
    said: frozenset[tuple[EventType, str]]
    """Type and trigger of all that the extractor tells of the article."""

    @property
    def text(self) -> str:
        """Title and paragraphs, a line each."""
        return self.article.article.text

    @property
    def body(self) -> int:
        """Where the first paragraph starts: behind the title, where the article has one."""
        title = self.article.article.title
        return len(title) + 1 if title else 0

    def arguments(self, *roles: Role) -> Iterator[tuple[Event, Argument]]:
        """The arguments of these roles that stand in paragraphs, each place once, in order."""
        seen = set[tuple[int, int]]()
        found = [(event, each) for event in self.events for each in event.arguments]
        for event, each in sorted(found, key=lambda pair: pair[1].span.start):
            place = (each.span.start, each.span.end)
            if each.role in roles and place not in seen and each.span.start >= self.body:
                seen.add(place)
                yield event, each

    def opens(self, span: Span, start: int) -> bool:
        """Whether the span opens the sentence that starts there, or stands behind nothing but a time."""
        times = [time.span.end for _event, time in self.arguments(Role.TIME) if time.span.start == start]
        return span.start in (start, *times, *(end + 1 for end in times))

    def triggers(self, *types: EventType) -> Iterator[Event]:
        """The events of these types (default: of any), whose trigger stands in a paragraph."""
        for event in self.events:
            if event.trigger.start >= self.body and (not types or event.type in types):
                yield event

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence that holds a place, with its full stop."""
        start = max(self.text.rfind(mark, 0, at) for mark in "。！\n；") + 1
        ends = [end + 1 for mark in "。！\n；" if (end := self.text.find(mark, at)) >= 0]
        return start, min(ends, default=len(self.text))

    def is_doer(self, actor: Span) -> bool:
        """Whether what somebody does follows at once: no more of a name or a list, nobody within a description."""
        acts = any(event.trigger.start == actor.end for event in self.triggers()) or _PREDICATES.match(
            self.text, actor.end
        )
        return bool(acts) and self.text[actor.start - 1] in "，,。；\n"

    def is_apart(self, span: Span) -> bool:
        """Whether no trigger and no other argument stands within or across."""
        others = {(each.span.start, each.span.end) for event in self.events for each in event.arguments}
        others |= {(event.trigger.start, event.trigger.end) for event in self.events}
        others.discard((span.start, span.end))
        return not any(start < span.end and span.start < end for start, end in others)

    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of paragraphs that hold a trigger."""
        return sorted({self.sentence(event.trigger.start) for event in self.triggers()})


Rewording = Callable[[Told, Random], Iterable[Edit]]
REWORDINGS: dict[str, Rewording] = {}
"""All of them, by name."""
DEEDS = (
    EventType.MEETING,
    EventType.CAMPAIGN,
    EventType.POLICY_ISSUANCE,
    EventType.INSPECTION_ENFORCEMENT,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
    EventType.EVALUATION_RANKING,
    EventType.ASSISTANCE_SERVICE,
)
"""What bodies do on purpose."""
ACTORS = (Role.ORGANIZER, Role.ISSUER, Role.VISITOR, Role.SPEAKER)
_PREDICATES = re.compile(
    r"已|还|也|将|曾|就|对|在|与|向|为|会同|联合|组织|正式|共同|集中|带队|赴|前往|到|来到|走进|召集"
)
"""What the rest of a sentence begins with behind who does it."""


def rewording(function: Rewording) -> Rewording:
    """Enter a rewording by its name."""
    REWORDINGS[function.__name__.strip("_")] = function
    return function


def everywhere(told: Told, names: dict[str, str]) -> Iterator[Edit]:
    """Put other words for these wherever they stand."""
    if names:
        longest_first = sorted(names, key=lambda name: -len(name))
        for match in re.finditer("|".join(map(re.escape, longest_first)), told.text):
            yield Edit(match.start(), match.end(), names[match.group()])


Kinds = dict[str, str]
"""Expressions that tell what a name is, and other names of the kind."""


def of_the_same_kind(told: Told, random: Random, found: Iterable[Argument], kinds: Kinds) -> Iterator[Edit]:
    """Put other names of the first kind that is theirs for these; longer ones wherever they stand again."""
    names = dict[str, str]()
    for argument in found:
        span = argument.span
        others = next((others for kind, others in kinds.items() if re.search(kind, span.text)), None)
        if others and told.is_apart(span):
            other = names.get(span.text) or random.choice(others.split())
            yield Edit(span.start, span.end, other)
            if len(span.text) > _SHORT:
                names[span.text] = other
    yield from everywhere(told, names)


_SHORT = 4
"""Names no longer than this (座谈会) stand within others, too."""


def written(span: Span, words: str) -> Iterator[Edit]:
    """Put words there; what a bar parts from them stands beside them: 约|30家, 3月5日|至7日."""
    before, told, behind = next(match for form in _BARRED if (match := form.fullmatch(words))).groups()
    yield Edit(span.start, span.end, told)
    if before:
        yield Edit(span.start, span.start, before)
    if behind:
        yield Edit(span.end, span.end, behind)


_BARRED = (re.compile(r"(\D+)\|(.+)()"), re.compile(r"()([^|]+)\|?(.*)"))
