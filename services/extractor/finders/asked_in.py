"""People who are asked in: to talks, to lessons, to see a house that opens its doors (把60名学生请进了实验室).

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.finders.groups import groups
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def asked_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """把|受罚企业的负责人|请来(开会), 召集|加油站站长|开会: who is asked to come."""
    if reading.text.endswith("开会", *phrase):
        return groups(reading, Phrase(phrase.start, phrase.end - len("开会")))
    return groups(reading, phrase) if _TO_COME.match(reading.text, phrase.end) else []


_TO_COME = re.compile("(?:都|一起|全|集中)?(?:[请叫召喊邀约接](?:了?[来到进回至])|召集|集合|聚到|拉到|组织)")


def asked_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """把|85家经营户|请到局里，股长李明(讲怎么看标签): who was asked to come, in a clause before."""
    asked = _ASKED_BEFORE.search(reading.text, *phrase)
    return groups(reading, Phrase(*asked.span("who"))) if asked is not None else []


def asking(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|某局|把经营户请到局里，股长李明(讲怎么看标签): who asked them."""
    asked = _ASKED_BEFORE.search(reading.text, *phrase)
    return bodies(reading, Phrase(*asked.span("host"))) if asked is not None and asked["host"] else []


_ASKED_BEFORE = re.compile(
    r"(?P<host>(?<![^，。；\d日])[^，。；\d]{2,24}?)?(?:又|还|特意|专门|分批)?把(?P<who>[^，。；]{2,30}?)"
    r"(?:都|一起|集中)?[请叫召喊邀约](?:了?[来到进回至])[^，。；]{0,16}，"
)


def opens_doors(reading: Reading, phrase: Phrase) -> bool:
    """(开放)实验室, (敞开)大门: a house that lets people in; not a road, a market or a fund."""
    return _HOUSE.fullmatch(reading.text, *phrase) is not None


_HOUSE = re.compile(
    r"(?:[^，。；]{0,20}?(?:实验室|展厅|展馆|陈列馆|博物馆|场馆|检测室|检定室|科普馆|科普基地|大门)|了?门)(?:的?大门)?"
)


def lets_people_in(reading: Reading, phrase: Phrase) -> bool:
    """某所日前|开放(实验室): a day is told or people are asked in; 长期|开放, 免费|开放 say how things stand."""
    return _STANDING.search(reading.text, *phrase) is None


_STANDING = re.compile("长期|常年|免费|全年|每[年月周天]|定期|双向|共享|扩大|加大|全面|对外$|已|累计")


def let_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(敞开大门)，请|市民|看水表检定; ，把|技术骨干|请进了门: who is let in, told in the next clause."""
    who = _LET_IN.match(reading.text, *phrase)
    return groups(reading, Phrase(*who.span("who"))) if who is not None else []


_LET_IN = re.compile(
    "[^，。；]{0,24}，(?:并|还)?(?:[把将]|邀请|[请邀让])(?:来|到)?(?P<who>[^，。；]{2,40}?)"
    "(?:[请邀领带][进到来]|走[进近入]|进[门院所来入]|前?来|看|参观|体验|了解|观摩)"
)


def joined_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|市民代表|应邀(参加了…开放日): people who come to what others hold; bodies that take part may hold it, too."""
    return [] if reading.mentions.within(*phrase, Kind.ORGANIZATION) else groups(reading, phrase)


def doing_it_with(reading: Reading, phrase: Phrase) -> list[Filler]:
    """与|机关干部、志愿者|一起(参加植树活动): people with whom somebody takes part."""
    together = reading.text.startswith(_TOGETHER, phrase.end) or reading.text.endswith(_TOGETHER, *phrase)
    return joined_by(reading, phrase) if together else []


_TOGETHER = ("一起", "一同", "一道", "一块", "共同")
