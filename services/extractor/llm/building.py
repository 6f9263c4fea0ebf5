"""From what the model tells to events: every word looked up in the text, values and ids as the rules give them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial

from schemas.articles import CleanedArticle
from schemas.events import Argument, Event, Role, Span
from services.extractor.events import ORDER, span_of
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.identity import identify
from services.extractor.llm.alignment import Aligner
from services.extractor.llm.answers import ToldEvent
from services.extractor.llm.report import Dropped
from services.extractor.llm.values import arguments_of, fitness
from services.extractor.rulebook import rulebook


class Builder:
    """Builds the events of one article."""

    def __init__(self, article: CleanedArticle, reading: Reading, sent: str, *, rule: str, confidence: float) -> None:
        self._article = article
        self._reading = reading
        self._aligner = Aligner(sent)  # what was not sent cannot be quoted
        self._rule = rule
        self._confidence = confidence

    def build(self, told: Sequence[ToldEvent], dropped: Counter[Dropped]) -> list[Event]:
        """The events whose words stand in the text, in the text's order; what does not is left out and counted."""
        events: dict[str, Event] = {}
        for each in told:
            event = self._event(each, dropped)
            if event is None:
                continue
            if any(e.type is event.type and e.trigger == event.trigger for e in events.values()):
                dropped[Dropped.REPEATED] += 1
                continue
            if event.id in events:  # another telling by the model's own word: as the rules do with two of one id
                event = event.model_copy(update={"id": self._identify(event.arguments, each, event.trigger, True)})
            events.setdefault(event.id, event)
        return sorted(events.values(), key=lambda event: event.trigger.start)

    def _event(self, told: ToldEvent, dropped: Counter[Dropped]) -> Event | None:
        quoted = self._quoted(told, dropped)
        triggers = self._aligner.places(told.trigger)
        if not triggers:
            dropped[Dropped.TRIGGER] += 1
            return None
        if not quoted and len(triggers) > 1:  # which of them is meant, nobody knows
            dropped[Dropped.TRIGGER] += 1
            return None
        near = quoted[0].start if quoted else triggers[0].start
        trigger = self._aligner.place(told.trigger, quoted, near) or triggers[0]
        home = self._sentence(trigger.start)
        evidence = self._evidence([*quoted, home])
        found: dict[tuple[Role, int, int], Argument] = {}
        for wanted in told.arguments:
            fit = partial(fitness, self._reading, wanted.role)
            place = self._aligner.place(wanted.text, [home, *evidence], trigger.start, fit)
            if place is None:
                dropped[Dropped.ARGUMENT] += 1
                continue
            for argument in arguments_of(self._reading, wanted.role, place, home):
                found.setdefault((argument.role, argument.span.start, argument.span.end), argument)
        arguments = sorted(found.values(), key=lambda a: (ORDER[a.role], a.span.start))
        span = span_of(self._reading.text, *trigger)
        article = self._article
        return Event(
            id=self._identify(arguments, told, span, False),
            type=told.type,
            trigger=span,
            arguments=arguments,
            evidence=[span_of(self._reading.text, *sentence) for sentence in evidence],
            modality=told.modality,
            polarity=told.polarity,
            tense=_TENSES.get(told.modality, "past"),
            confidence=self._confidence,
            rule=self._rule,
            article_id=article.id,
            article_version=article.version,
            cluster_id=article.cluster_id,
            url=article.url,
            published_at=article.published_at,
            source_id=article.source_id,
        )

    def _quoted(self, told: ToldEvent, dropped: Counter[Dropped]) -> list[Phrase]:
        """Where the evidence stands: of several places the one whose sentence holds the trigger."""
        found = []
        for words in told.evidence:
            places = self._aligner.places(words)
            if not places:
                dropped[Dropped.EVIDENCE] += 1
                continue
            triggers = self._aligner.places(told.trigger)
            telling = [p for p in places if any(p.start <= t.start and t.end <= p.end for t in triggers)]
            found.append((telling or places)[0])
        return found

    def _evidence(self, phrases: Iterable[Phrase]) -> list[Phrase]:
        """The sentences that these words lie in, as the rules give them."""
        sentences = self._reading.sentences
        numbers: set[int] = set()
        for phrase in phrases:
            first = self._reading.sentence_index(phrase.start)
            last = self._reading.sentence_index(max(phrase.start, phrase.end - 1))
            numbers.update(range(first, last + 1))
        return [Phrase(sentences[number].start, sentences[number].end) for number in sorted(numbers)]

    def _sentence(self, position: int) -> Phrase:
        sentence = self._reading.sentences[self._reading.sentence_index(position)]
        return Phrase(sentence.start, sentence.end)

    def _identify(self, arguments: Sequence[Argument], told: ToldEvent, trigger: Span, distinguish: bool) -> str:
        sentence = self._reading.say(self._sentence(trigger.start))
        published = self._article.published_at or ""
        return identify(
            rulebook()[told.type], arguments, sentence, told=trigger.text, published=published, distinguish=distinguish
        )


_TENSES = {"planned": "future", "required": "generic", "possible": "future"}
"""The tense that goes with a modality in the rules' events; what is told as done is past."""


def unknown_to(rules: Sequence[Event], events: Sequence[Event]) -> list[Event]:
    """The events that the rules do not have: neither under their id nor as another telling of the same."""
    ids = {event.id for event in rules}
    return [e for e in events if e.id not in ids and not any(_same(known, e) for known in rules)]


def _same(known: Event, event: Event) -> bool:
    """Whether two events of one article are one: of one type, told by the same words, or in the same sentence with an
    argument in common beside time and place (which sentences share whatever they tell)."""
    if known.type is not event.type:
        return False
    if _overlap(known.trigger, event.trigger):
        return True
    if not any(_overlap(one, two) for one in known.evidence for two in event.evidence):
        return False
    return any(
        one.role is two.role and one.role not in _SHARED and _overlap(one.span, two.span)
        for one in known.arguments
        for two in event.arguments
    )


_SHARED = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION})


def _overlap(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end
