"""Who signs: bodies, or those for whom the persons speak who are named."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.body import OFFICE
from services.extractor.finders.fillers import Filler, employers, places
from services.extractor.finders.members import division
from services.extractor.finders.somebody import BODIES
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.surroundings import may_join
from services.extractor.mentions import Kind


def parties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies; where only persons are named (总裁张三与社长李四签署), the bodies they speak for."""
    found = bodies(reading, phrase)
    if found and "、" in reading.say(phrase):  # 分别与甲县、乙县人民政府
        listed = [division(reading, member) for member in split_list(reading, phrase)]
        found = sorted(
            [
                *found,
                *(f for f in listed if f and not any(o.phrase.start <= f.phrase.start < o.phrase.end for o in found)),
            ],
            key=lambda f: f.phrase,
        )
    spoken_for = employers(reading, phrase) + _unlisted(reading, phrase) + _headed(reading, phrase)
    if not found and not spoken_for:
        members = split_list(reading, phrase)  # 中国和某国签署, 与上海、深圳签订
        named = {f.phrase: f for f in places(reading, phrase) if not _is_relative(f)}
        found = [named.get(m, Filler(m)) for m in members if m in named or _OWN_SIDE.fullmatch(reading.text, *m)]
        found = found if len(found) == len(members) else []
    return sorted([*found, *spoken_for], key=lambda f: f.phrase)


def _unlisted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """For whom officers sign whose body no list knows: 绍州市|副市长某某 for the division that they head, 云溪公司|经理
    for what ends like a body's name; otherwise they themselves sign."""
    found = []
    for person in reading.mentions.within(*phrase, Kind.PERSON):
        office = person.titles[0] if person.titles else None
        if person.organization is not None:
            continue
        if office is not None and _HEADS.match(office.text):
            if person.whole_end < phrase.end and reading.text[person.whole_end] not in "、和与同及，（":
                continue  # 某省副省长某某见证某市与某校签署
            places = reading.mentions.within(phrase.start, office.start, Kind.PLACE)
            if places and places[-1].end == office.start and places[-1].subtype == "division":
                found.append(Filler.of(places[-1]))
            elif not places and office.start == phrase.start:
                found.append(Filler.of(person))  # 县长罗勇(与各乡镇签订责任书): of which county is not said
            continue
        joints = (m.start() for m in _JOINT.finditer(reading.text, phrase.start, person.start))
        parting = [at for at in joints if not reading.covered(at, at + 1) and may_join(reading, at)]
        body = _OF_BODY.match(reading.text, parting[-1] + 1 if parting else phrase.start, person.start)
        found.append(Filler(Phrase(*body.span("body"))) if body else Filler.of(person))
    return found


_JOINT = re.compile("[、，和与同及]")
_OF_BODY = re.compile(
    rf"(?P<body>[^，。；、的]{{1,30}}(?:{'|'.join(BODIES)}))(?<!院院)(?<!局局)(?<!所所)(?<!部部)(?<!行行)(?<!校校)(?<!副.)"
    r"(?=[^，。；、]{0,4}[长理记裁任表官席])"
)
"""学院|院长某某: the office may open as the body ends; 副院|长 holds none."""


def _headed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某国卫生部|部长(签署): the body of an officer whose name no list knows."""
    found = []
    for member in split_list(reading, phrase, commas=False):
        for owner in reading.mentions.within(*member, Kind.ORGANIZATION)[:1]:
            named = owner.start == member.start and _OFFICER.fullmatch(reading.text, owner.end, member.end)
            known = reading.say(member).endswith(BODIES) or reading.mentions.within(*member, Kind.PERSON)
            if named and not known:
                found.append(Filler.of(owner))
    return found


_OFFICER = re.compile(rf"{OFFICE.pattern}[一-龥·]{{2,12}}")
_HEADS = re.compile(r"(?:代理?|常务)?副?[省市县区州旗盟]长")
_OWN_SIDE = re.compile(r"中国|我国|中方|中[\u4e00-\u9fff](?:两国|双方|两国政府)")
"""中国 is no mention of its own, as it is everywhere; 中法两国 are both."""


def _is_relative(place: Filler) -> bool:
    """全市(共签约33个项目): where it was done, no party."""
    return place.mention is not None and place.mention.subtype == "relative" and place.mention.text.startswith("全")
