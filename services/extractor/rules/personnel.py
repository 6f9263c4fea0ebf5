"""Personnel: somebody is appointed, elected, dismissed or holds a post beside another."""

import re

from schemas.events import EventType, Role
from services.extractor.fillers import Filler, bodies, nominal, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_LISTS = "调整 公布 通知 名单"
"""Words of sentences that list the members of a body."""
_MANY = 3
"""So many persons in one sentence are a list of members."""
_POST = re.compile(r"(?:同志)?(?:的)?(?P<post>[^，。；、]*?)(?:职务|（[^（）]*）)?$")


def _listed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The persons of a list of members."""
    sentence = reading.sentences[reading.sentence_index(phrase.start)]
    found = persons(reading, Phrase(sentence.start, sentence.end))
    return found if len(found) >= _MANY else []


def _posts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The post, without the body that it is in and without 职务."""
    start = phrase.start
    for mention in reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION, Kind.PERSON):
        if mention.end < phrase.end:
            start = mention.end
    post = _POST.match(reading.text, start, phrase.end)
    return nominal(reading, Phrase(post.start("post"), post.end("post"))) if post else []


def _bodies_with_members(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that the listed persons belong to."""
    if not _listed(reading, phrase):
        return []
    found = reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION)
    named = [
        m
        for m in found
        if m.text.endswith(("委员会", "领导小组", "指挥部", "工作组", "理事会", "专班", "协会", "学会"))
    ]
    return [Filler(Phrase(m.start, m.end), m) for m in named[:1]]


RULE = Rule(
    type=EventType.PERSONNEL,
    triggers=(
        Trigger("任命 免去 当选 当选为 聘任 免职 辞去 接任 出任 增补 决定任命 同志任 兼任", confidence=0.85),
        Trigger(_LISTS, telling=_listed, confidence=0.7),
    ),
    slots=(
        Slot(Role.TARGET, "sentence", _listed, verbs=_LISTS),
        Slot(Role.HOST_ORG, "sentence", _bodies_with_members, verbs=_LISTS),
        Slot(Role.TARGET, "由 object subject", persons),
        Slot(Role.NAME, "为 object", _posts),
        Slot(Role.HOST_ORG, "object", bodies),
        Slot(Role.ISSUER, "subject", bodies),
    ),
    needs="target",
    shares="",
    identity="target name",
)
