"""Parties that check or assess: who heads them, what they are called, and who only forms one.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, persons, spanned
from services.extractor.finders.inspectors import THEY_CHECK
from services.extractor.grammar.reading import Phrase, Reading


def leaders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由副市长某某率领的|检查组, 由副市长某某|带队，…: who leads those that check."""
    led = _LED_BY.search(reading.text, *phrase) or reading.text.startswith(("带队", "率队"), phrase.end)
    return persons(reading, phrase) if led else []


_LED_BY = re.compile("(?:率领?|带领|带队)的")


def heads_of_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """以副厅长某某为组长的|检查组, 由某某任团长的|考察团, 由某某、某某组成的|调研组: who heads those who come."""
    headed = _HEADED_BY.search(reading.text, *phrase) or _LEADS.match(reading.text, *phrase)
    if headed is not None:
        return persons(reading, Phrase(*headed.span("who")))
    return _formed_by(reading, phrase)[:1]


def members_of_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由局长某某、|处长某某|组成的调研组: who goes along with the one named first."""
    return _formed_by(reading, phrase)[1:]


def _formed_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    formed = _FORMED_BY.search(reading.text, *phrase) if "由" in reading.say(phrase) else None
    return persons(reading, Phrase(*formed.span("who"))) if formed is not None else []


_FORMED_BY = re.compile(r"由(?P<who>[^。；由]{4,120}?)(?:等)?(?:\d+[余多]?人)?(?:共同)?组成的[^，。；的]{0,12}[组团队]")


_HEADED_BY = re.compile(
    r"[以由](?P<who>[^，。；以由]{2,40}?)(?:为|任|担任)副?(?:组长|团长|队长|领队)的[^，。；]{0,20}[组团队](?![织建长])"
)
_LEADS = re.compile(
    r"(?:[^，。；]{0,16}[日午晚]，)?(?P<who>[^，。；]{4,30}?)(?:带队|率队)(?:再次|又|先后|连夜)?[来走到赶突]"
)
"""大队长某某|带队来到某地，…."""


def party_of_several(reading: Reading, phrase: Phrase) -> list[Filler]:
    """以某某为组长的|5人考核组|, |专家组|一行3人: the party that assesses, where it is named by no body."""
    return spanned(_PARTY_OF_SEVERAL.fullmatch(reading.text, *phrase), "party")


_PARTY_OF_SEVERAL = re.compile(
    r"(?P<party>(?:[\d一二三四五六七八九十]+人)?[^，。；、的\d]{0,6}(?:专家|评审|考核|核查|验收|评估|检查)组)(?:一行)?(?:[\d一二三四五六七八九十]+余?人)?"
)


def party_led(reading: Reading, phrase: Phrase) -> list[Filler]:
    """副局长某某带领|督查组|一行5人(到企业督查): the party that checks, of which only the head has a name."""
    return spanned(_PARTY_LED.match(reading.text, phrase.start), "party")


_PARTY_LED = re.compile(
    r"(?P<party>[^，。；、的\d]{0,14}(?:督查|督导|检查|核查|考核|评审|巡查|验收|审计|巡视|巡察|督察|暗访)组)(?![长成])"
)


def forms_party(reading: Reading, phrase: Phrase) -> bool:
    """(成立)3个检查组，对农贸市场开展检查: who forms a party for a check that the sentence tells founds no body."""
    end = reading.sentence_at(phrase.end).end
    party = _CHECKING_PARTY.match(reading.text, phrase.end, end)
    return party is not None and THEY_CHECK.search(reading.text, party.end(), end) is not None


_CHECKING_PARTY = re.compile(
    r"[^，。；由的]{2,6}?(?:由[^。；]{2,60}?的)?[^，。；的]{0,16}?"
    r"(?:[检督巡核抽]查|督导|督察|巡察|暗访|执法|抽检)(?:行动)?(?:组|小分队|小队)(?!长)"
)
