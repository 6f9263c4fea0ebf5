"""All mentions of one article."""

from __future__ import annotations

from datetime import date

from schemas.articles import CleanedArticle
from services.extractor.mentions.coordinations import find_coordinations
from services.extractor.mentions.documents import find_documents
from services.extractor.mentions.model import Kind, Mention, Mentions
from services.extractor.mentions.organizations import find_organizations
from services.extractor.mentions.persons import find_persons, join_own_offices
from services.extractor.mentions.places import find_places, find_venues
from services.extractor.mentions.quantities import find_quantities
from services.extractor.mentions.references import find_references
from services.extractor.mentions.sentences import split_sentences
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.things import find_events_and_programmes, find_groups, find_topics
from services.extractor.mentions.time_values import Clock
from services.extractor.mentions.times import find_times
from services.extractor.mentions.tokens import Tokens


def find_mentions(article: CleanedArticle) -> Mentions:
    """Find what the article names. Never raises; every mention is verbatim and lies inside one paragraph."""
    text = article.text
    tokens = Tokens(text)
    setting = Setting(article, tokens)
    documents = find_documents(tokens)
    titles = [(m.start, m.end) for m in documents if m.text.startswith("《")]
    organizations = find_organizations(tokens, setting)
    marked = titles + [(m.start, m.end) for m in documents if m.subtype == "number"]
    organizations = [m for m in organizations if not _inside(m, marked[len(titles) :])]
    persons = [m for m in find_persons(tokens, organizations) if not _inside(m, titles)]
    bodies = [(m.start, m.end) for m in organizations]
    people = [(m.start, m.end) for m in persons]
    places = find_places(tokens, setting, sorted(bodies + titles + people))
    stood = [(m.start, m.end) for m in places]
    places += find_venues(tokens, organizations, titles + stood)
    times = find_times(tokens, Clock(setting, _dateline(text, setting)))
    times = [m for m in times if not _inside(m, titles)]
    numbers = [(m.start, m.end) for m in documents if m.subtype == "number"]
    quantities = find_quantities(text, [(m.start, m.end) for m in times] + numbers + titles)
    things = find_events_and_programmes(tokens, [m for m in documents if m.text.startswith("《")], persons)
    lists = find_coordinations(organizations, text)
    references = find_references(tokens, setting, organizations, persons, lists)
    join_own_offices(persons, references)
    groups = find_groups(
        tokens, titles + bodies + [(m.whole_start, m.whole_end) for m in (*persons, *references)], persons
    )
    found: list[Mention] = [
        *documents, *organizations, *persons, *places, *times, *quantities, *things, *references, *groups,
        *find_topics(text) ]  # fmt: skip
    for kind in (Kind.PERSON, Kind.PLACE, Kind.DOCUMENT, Kind.PROGRAMME, Kind.GROUP):
        lists += find_coordinations([m for m in found if m.kind is kind], text)
    return Mentions(article, split_sentences(article), found, lists)


def _inside(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)


def _dateline(text: str, setting: Setting) -> date | None:
    """The day of a dateline (…4月26日电); None where the article has none: 今天 is then the day of publication."""
    return None
