"""All mentions of one article."""

from __future__ import annotations

from schemas.articles import CleanedArticle
from services.extractor.mentions.commas import with_list_marks
from services.extractor.mentions.coordinations import find_lists
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Mention, Mentions
from services.extractor.mentions.organizations.find import find_organizations
from services.extractor.mentions.organizations.joint import without_those_above
from services.extractor.mentions.persons.find import find_persons, join_own_offices
from services.extractor.mentions.persons.serving import find_bodies_served
from services.extractor.mentions.places.find import find_places
from services.extractor.mentions.places.short import find_short_places
from services.extractor.mentions.places.venues import find_venues
from services.extractor.mentions.quantities.find import find_quantities
from services.extractor.mentions.references import find_references, join_departments, stand_for_parties
from services.extractor.mentions.sentences import split_sentences
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.things.documents import find_documents
from services.extractor.mentions.things.find import find_events_and_programmes, find_groups, find_topics
from services.extractor.mentions.times.find import find_dateline, find_times
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.tokens import SIGNS, Tokens
from services.extractor.mentions.values import changed


def find_mentions(article: CleanedArticle) -> Mentions:
    """Find what the article names. Never raises; every mention is verbatim and lies inside one paragraph.

    The order matters: what stands in a document's title names nothing else, places inside bodies' names are not said
    for themselves, references need the bodies and persons, groups take what is left.
    """
    text = article.text
    tokens = Tokens(text)
    setting = Setting(article, tokens)
    documents = find_documents(tokens)
    marked = [m for m in documents if m.text[0] == "《"]
    numbers = [m for m in documents if m.subtype == "number"]
    titles = Cover(len(text), marked)
    numbered = Cover(len(text), numbers)
    organizations = [m for m in find_organizations(tokens, setting) if not numbered.holds(m.start)]
    persons = [m for m in find_persons(tokens, organizations) if not titles.touches(m.start, m.end)]
    inside = {at for p in persons for at in range(p.start + 1, p.end)}
    organizations = [m for m in organizations if m.start not in inside]  # 任命李明华|为: no company
    places = find_places(tokens, setting, Cover(len(text), marked, organizations, persons), organizations)
    places += find_venues(tokens, setting, organizations, Cover(len(text), marked, places))
    known = Cover(len(text), marked, organizations, places)
    places += [m for m in find_short_places(text, setting) if not known.touches(m.start, m.end)]
    organizations = without_those_above(text, organizations)
    times = find_times(tokens, Clock(setting, find_dateline(setting)))
    times = [m for m in times if not titles.holds(m.start)]
    quantities = find_quantities(tokens, Cover(len(text), times, numbers, marked))
    things = find_events_and_programmes(tokens, marked, persons)
    lists = find_lists(organizations, text)
    references = find_references(tokens, setting, organizations, persons, lists)
    join_own_offices(persons, references)
    join_departments(organizations, references)
    find_bodies_served(setting, persons, organizations, places)
    held = {at for p in persons for at in range(p.whole_start, p.whole_end)}
    whole_bodies = [m for m in organizations if m.start not in held]
    taken = Cover(len(text), marked, organizations)
    taken.add([*persons, *references], whole=True)
    groups = find_groups(tokens, taken, persons, organizations)
    stand_for_parties(groups, references)
    if groups and references:  # 三方家长 are parents: no kind overlaps itself
        larger = Cover(len(text), groups)
        references = [m for m in references if not larger.touches(m.start, m.end)]
    found: list[Mention] = [*documents, *organizations, *persons, *places, *times, *quantities, *things, *references]
    listed = with_list_marks(text, whole_bodies, persons, places)
    if listed != text:
        article = changed(article, text=listed)
    signs = list(map(tokens.starts.__getitem__, tokens.having[SIGNS]))
    return Mentions(article, split_sentences(article, signs), [*found, *groups, *find_topics(text)], signs)
