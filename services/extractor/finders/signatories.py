"""Who signs an agreement: the parties that the words before the verb or the name of a ceremony tell.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.body import SAYS_NOTHING
from services.extractor.finders.fillers import Filler, nominal, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.parties import parties
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

CEREMONY = re.compile(
    r"(?:集中|云)?(?:签署|签约|签字|签订|换文|换约)(?:(?:揭牌|授牌|启动)?(?:仪式|活动|大?会)?|暨.*(?:仪式|活动|会))[上中]?$"
)
PROJECT = re.compile(r"(?:项目|工程|协议|合同|合作|框架|基地|产业园|总部)$")


def joined_parties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The parties that a ceremony's name joins (我校与某院检校合作签约仪式, 某论坛暨甲大学与乙市签约仪式)."""
    joined: list[Mention] = []
    for mention in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE):
        if joined and not _JOINT.fullmatch(reading.text, joined[-1].end, mention.start):
            if len(joined) > 1:
                break
            joined = []
        joined.append(mention)
    return [Filler.of(m) for m in joined] if len(joined) > 1 else []


_JOINT = re.compile(r"(?:（[^（）]*）)?[、与和同及][^，。、与和同及]{0,4}")
"""Between two parties; the beginning of a name that no list knows may stand there."""


def other_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """With whom, where the short name is known by nothing but its place (与某某签约)."""
    if phrase.end - phrase.start > _SHORT_NAME or parties(reading, phrase) or persons(reading, phrase):
        return []
    return nominal(reading, phrase)


def leading_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """根据甲局|与乙局签署的备忘录: the one that the phrase opens the description with."""
    return parties(reading, phrase) if _WITH.match(reading.text, phrase.end) else []


_FOR_BOTH = re.compile("(?:分别|共同)?代表(?:双方|各方|三方|两[校地院国])签字(?=[，。；])")
"""院长某某、所长某某|代表双方签字: who signs for the parties."""


def unlisted_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲某电子|与某公司签约: who signs, under a short name that no list knows, where it says with whom."""
    if not _WITH.match(reading.text, phrase.end) or SAYS_NOTHING.match(reading.say(phrase)):
        return []
    return other_party(reading, phrase)


_WITH = re.compile(r"[与和同](?![时期步样意])")
_SHORT_NAME = 16


def hosts_who_sign(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到|某计量院|考察并签署合作协议: the other party, where nothing else says with whom those sign who came."""
    signs = _SIGNS_THERE.match(reading.text, phrase.end)
    found = parties(reading, phrase) if signs is not None else []
    return found if len(found) == 1 and found[0].phrase == phrase else []


_SIGNS_THERE = re.compile(
    "[^。；与和同跟代由]{0,24}?(?:签署|签订|签约|签下)了?(?:《[^《》]*》)?[^，。；]{0,16}(?:合作|战略|框架|备忘录|共建|意向)"
)


def signers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The parties; a project that is signed is none, though a body's name opens it."""
    phrase = what_is_witnessed(reading, reading.behind(reading.before(phrase, _TO_COOPERATE), _HELPED))
    if (
        PROJECT.search(reading.say(phrase))
        or CEREMONY.search(reading.say(phrase))
        or _FOR_ANOTHER.match(reading.text, phrase.end)
    ):
        return []
    if _LOOKS_ON.match(reading.text, phrase.end) or _FOR_BOTH.match(reading.text, phrase.end):
        return []
    if reading.text.startswith("在", phrase.end) and (named := they_themselves(reading, phrase)):
        return named
    if counted := _COUNTED.fullmatch(reading.text, *phrase):
        phrase = Phrase(*counted.span("who"))
        return [f for m in split_list(reading, phrase) for f in parties(reading, m) or other_party(reading, m)]
    found = parties(reading, phrase)
    if not found and SO_MANY_SIDES.fullmatch(reading.text, *phrase):
        return nominal(reading, phrase)
    return sorted([*found, *_beside(reading, phrase, found)], key=lambda f: f.phrase)


_HELPED = re.compile("(?:定点|对口|结对)(?:帮扶|支援|协作|联系)的?")
"""与|定点帮扶|某校(签订): what ties the two already."""
_LOOKS_ON = re.compile(
    r"等?(?:受邀|应邀|一行|共同|一同|分别)*(?:出席|参加|列席|观摩|见证)了?[^，。；]{0,30}(?:签约|签署|签字|签订)"
)
"""副校长程刚受邀|参加某县举办的签约仪式: a guest."""


def head_who_signs(reading: Reading, phrase: Phrase) -> list[Filler]:
    """会上，石磊|与各所负责人签订责任书: somebody named without an office, who signs with others."""
    if _WITH.match(reading.text, phrase.end) is None:
        return []
    return [f for f in persons(reading, phrase) if f.phrase == phrase]


_WITH = re.compile("(?:分别|现场|依次|逐一)?[与同和]")


def made_to_sign(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织辖区12家商超(签订): those who are brought to sign, each of a list by its name."""
    found = signers(reading, phrase)
    if len(members := split_list(reading, phrase)) > max(len(found), 1):
        found = [f for m in members for f in signers(reading, m) or other_party(reading, m)]
    return found or groups(reading, phrase)


def represented(reading: Reading, phrase: Phrase) -> list[Filler]:
    """代表某局(签署): for whom; 局长张三与总经理李四代表双方(签署): whom these two speak for stands before, they
    themselves sign where nothing says for whom."""
    both = next((m for m in reading.mentions.within(*phrase, Kind.GROUP) if m.subtype == "reference"), None)
    if both is None or (both.start, both.end) != phrase:
        return signers(reading, phrase)
    clause = Phrase(reading.clause_at(phrase.start)[0].start, phrase.start)
    start = max((at + 1 for at in reading.marks_within(*clause)), default=clause.start)
    named = persons(reading, Phrase(start, phrase.start))
    if len(parties(reading, Phrase(start, phrase.start))) >= max(len(named), 2):
        return []
    return signers(reading, phrase) if both.antecedents or len(named) < 2 else named


def they_themselves(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李明、王强(在协议上签字): who sign, where nothing says there for whom."""
    named = persons(reading, phrase)
    return named if len(named) > 1 and [f.phrase for f in named] == split_list(reading, phrase) else []


def many_people(reading: Reading, phrase: Phrase) -> list[Filler]:
    """商户们(签了承诺书): people by their kind, each of whom signs."""
    return groups(reading, phrase) if reading.text.endswith("们", *phrase) else []


def standing_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲院副院长张三与乙校校长李四|代表双方(签署协议): who signs for the parties."""
    told = _STANDS_IN.search(reading.text, *phrase)
    return persons(reading, Phrase(*told.span("who"))) if told else []


_STANDS_IN = re.compile(r"(?:^|(?<=[，；。\n]))(?P<who>[^，；。]{2,80}?)(?:分别)?代表[^，；。]{2,30}$")
_COUNTED = re.compile(
    r"(?P<who>[^，。；、]{2,20}(?:、[^，。；、]{2,20})+?)(?:等|等?[两二三四五六七八九十\d]+[余多]?[家个])(?:企业|单位|公司|机构|银行|学校|院校|高校|医院)"
)
"""甲新材、乙光电2家企业: each by its name."""
_FOR_ANOTHER = re.compile(r"(?:分别)?代表(?![双两三四五六各])")
"""局长某某|代表市政府(签署): who signs is the one spoken for."""
_TO_COOPERATE = re.compile(r"(?:战略|深化|全面|项目|校企|校地|政企|友好|框架)?合作$")
SO_MANY_SIDES = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}?)[两三四五六七](?:地|国|校|院|市|县|省|区|局|所|馆|会|部门|单位|家|方|企业|家单位|家企业)(?:双方|各方)?"
)
"""两地, 校企两家: how many sign, where nobody is named."""


def _beside(reading: Reading, phrase: Phrase, known: list[Filler]) -> list[Filler]:
    """甲某电子与某公司: the party beside a known one, under a name that no list knows."""
    if not known or "与" not in reading.say(phrase):
        return []
    others = [
        member
        for member in split_list(reading, phrase, commas=False)
        if not any(member.overlaps(f.phrase) for f in known) and not _HE.search(reading.text, *member)
    ]
    return [f for member in others for f in other_party(reading, member)]


_HE = re.compile("[他她]$")


def what_is_witnessed(reading: Reading, phrase: Phrase) -> Phrase:
    """市领导等见证|甲与乙的协议(签署): what they see being signed; they sign nothing."""
    seen = _SEEN.search(reading.text, *phrase)
    return Phrase(seen.end(), phrase.end) if seen else phrase


_SEEN = re.compile(r"见证了?")
