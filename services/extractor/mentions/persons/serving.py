"""Whom persons serve whose office is told without its body: 院党委书记, 局长; 浙江省|副省长."""

from __future__ import annotations

import re
from collections.abc import Callable

from schemas.events import EntityValue
from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.offices import person_value
from services.extractor.mentions.references import last_alike, publisher_alone
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.values import changed

_OF_BODY = re.compile(
    "(?P<body>[局院厅校所署行社馆]|公司|集团|中心|协会|学会)(?=党|纪|办公室|工会|董事|总经理|总工|领导|副)"
    "|副?(?P<head>[局院厅校所署行社馆])长$"
)
"""院|党委书记, 副|局|长: of what kind the body is."""
_OF_PLACE = re.compile("副?(?P<level>[省市县区州旗盟镇乡])长$")
_LEADS = re.compile("(?:同志)?(?:亲自)?(?:带队|率队|率|带领|一行)")


def find_bodies_served(setting: Setting, persons: list[Mention], bodies: list[Mention], places: list[Mention]) -> None:
    """Give persons whose offices name no body the one that the text named last of the kind, else the one that
    publishes, or the government of the place before the office."""
    where = {place.end: place for place in places}
    served: dict[str, EntityValue] = {}
    for person in persons:
        if person.organization is not None or not person.titles:
            continue
        body = served.get(person.text) or _body_of(setting, person, bodies) or _government(person, where)
        if body is not None:
            served.setdefault(person.text, body)
            person.entity = _serving(body)


def _serving(body: EntityValue) -> Callable[[Mention], EntityValue]:
    return lambda person: changed(
        person_value(person), organization=body.name, adcode=body.adcode, basis="office told without its body"
    )


def _body_of(setting: Setting, person: Mention, bodies: list[Mention]) -> EntityValue | None:
    offices = map(_OF_BODY.match, (title.text for title in person.titles))
    office = next((found for found in offices if found is not None), None)
    if office is None or person.antecedents:
        return None
    ending, text = office["body"] or office["head"], setting.article.text
    if _LEADS.match(text, person.end):  # 甲局到乙局考察，局长李明带队
        opening = max(text.rfind(mark, 0, person.start) for mark in "。\n")
        bodies = [body for body in bodies if body.start < opening] + [b for b in bodies if b.start > opening][:1]
    known = last_alike(text, person.start, ending, bodies)
    if len(known) == 1:
        return known[0].entity
    publisher = publisher_alone(setting, bodies, ending) if not known else None
    return publisher.entity if publisher is not None else None


def _government(person: Mention, where: dict[int, Mention]) -> EntityValue | None:
    """宁波市|副市长: of its government."""
    office, place = _OF_PLACE.match(person.titles[0].text), where.get(person.titles[0].start)
    if office is None or place is None or place.place is None or not place.text.endswith(office["level"]):
        return None
    return EntityValue(kind="organization", name=f"{place.text}人民政府", adcode=place.place.adcode)
