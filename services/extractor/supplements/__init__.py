"""What is added to events once all are known: from sentences around them, headings, names and lists."""

from __future__ import annotations

from services.extractor.grammar.reading import Reading
from services.extractor.supplements.aims import add_goals, add_targets
from services.extractor.supplements.calls import add_conditions
from services.extractor.supplements.doers import (
    add_appointers,
    add_deciders,
    add_founders,
    add_givers,
    add_places_of_work,
    add_publishers,
    add_travellers,
    part_hosts,
)
from services.extractor.supplements.inheritance import inherit
from services.extractor.supplements.items import add_items
from services.extractor.supplements.lasting import add_durations
from services.extractor.supplements.lists import add_listed, add_listed_foundings, add_listed_winners
from services.extractor.supplements.makers import add_makers
from services.extractor.supplements.named_in_papers import add_issuers, add_repeal_days, keep_those_with_names
from services.extractor.supplements.participants import (
    add_counted_people,
    add_hosts,
    add_named_holders,
    add_speakers,
    add_states,
    add_supporters,
    add_teachers,
    drop_audience,
    drop_offices,
    drop_own_help,
    drop_pronouns,
)
from services.extractor.supplements.places import part_premises
from services.extractor.supplements.recalls import add_to_recalls
from services.extractor.supplements.sentences import supplement
from services.extractor.supplements.shown import add_shown
from services.extractor.supplements.signed import add_signers
from services.extractor.supplements.topics import (
    add_agendas,
    add_topics,
    add_what_the_press_heard,
    add_what_they_are_told,
    add_what_they_went_over,
)
from services.extractor.supplements.unnamed import drop_unnamed_checks
from services.extractor.telling.candidate import Candidate

__all__ = ["complete"]

_STEPS = (
    add_items,
    add_agendas,
    supplement,
    add_topics,
    add_what_the_press_heard,
    add_what_they_are_told,
    add_what_they_went_over,
    add_named_holders,
    add_hosts,
    add_states,
    add_supporters,
    drop_own_help,
    add_speakers,
    add_teachers,
    add_counted_people,
    drop_offices,
    drop_audience,
    drop_pronouns,
    add_goals,
    add_conditions,
    add_targets,
    add_listed_winners,
    add_listed,
    add_listed_foundings,
    add_makers,
    add_to_recalls,
    add_deciders,
    add_publishers,
    add_places_of_work,
    add_appointers,
    add_durations,
    add_founders,
    add_givers,
    part_hosts,
    keep_those_with_names,
    add_travellers,
    add_issuers,
    add_signers,
    add_repeal_days,
    add_shown,
    drop_unnamed_checks,
    part_premises,
    inherit,
)
"""In this order: who is told beside the verb goes before who is told by the name alone, days and places come last."""


def complete(reading: Reading, events: list[Candidate]) -> None:
    """Add to the events of an article what it tells of them elsewhere than around their verbs."""
    for step in _STEPS:
        step(reading, events)
