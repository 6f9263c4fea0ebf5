"""Who is appointed to what where no list knows the name: people by their kind, names told only by their place."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, spanned
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import any_of, terms
from services.extractor.mentions import Kind

_ENGAGED = re.compile(
    r"(?:选聘|聘请|聘任|聘用|特聘|增聘|续聘|返聘|选派|推选)了?(?P<who>[^，。；：《》]{2,34}?)(?:为|担任|出任)(?P<post>[^，。；：]{2,24})"
)


def those_engaged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """聘请12名律师为法律顾问: people by their kind, without how many."""
    engaged = _engaged(reading, phrase)
    if engaged is None:
        return []
    who = Phrase(*engaged.span("who"))
    if persons(reading, who):
        return []
    counted = reading.mentions.within(*who, Kind.QUANTITY)
    if counted and counted[-1].end == who.end:
        return nominals(reading, Phrase(who.start, counted[-1].start))  # 人大代表、政协委员|10人
    who = Phrase(counted[-1].end, who.end) if counted else who
    described = reading.text.rfind("的", *who) + 1  # 经验丰富的规划专家
    return nominal(reading, Phrase(max(described, who.start), who.end))


def engages_people(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase behind such a verb tells of people by their kind."""
    return any(those_engaged(reading, Phrase(phrase.start - length, phrase.end)) for length in (2, 3))


def engaged_as(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What they are engaged as."""
    engaged = _engaged(reading, phrase) if those_engaged(reading, phrase) else None
    return nominal(reading, Phrase(*engaged.span("post"))) if engaged else []


def _engaged(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    end = reading.sentence_at(phrase.start).end
    return _ENGAGED.match(reading.text, phrase.start, min(phrase.start + 70, end))


_LISTED = re.compile(
    r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:[（(][^（）()]{1,12}[）)])?(?:同志)?(?:已|现|曾|拟)?$"
)
_OPENS = "。；：，;:\n 　"


def name_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """孙立军任…: a name that opens its clause in a list of appointments, told by its place alone."""
    start = max(phrase.start, max(reading.text.rfind(mark, 0, phrase.end) for mark in _OPENS) + 1)
    named = _LISTED.fullmatch(reading.text, start, phrase.end)
    if named is None or named["name"][0] not in terms("surnames"):
        return []
    return spanned(named, "name")


_GAZED = r"[\u4e00-\u9fff·]{2,4}?"
_ONE = rf"{_GAZED}(?:同志)?(?:[（(][^（）()]{{1,12}}[）)])?(?:同志)?"
_NAMED = re.compile(
    r"(?:任命|免[去除]|聘任|聘用|续聘|增补|聘请|选举|推选|推举|补选|提名|特聘|选聘|增选|委任|核准)"
    rf"(?P<names>(?:(?!的)[\u4e00-\u9fff·]){{2,12}}?(?:同志)?(?:[（(][^（）()]{{1,12}}[）)])?(?:、{_ONE})*)等?(?:\d+人|\d+名同志)?"
    r"(?:为|(?<!担)任|的(?![^，。；]*(?:为|担任)))"
)


def named_by_place(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Names that nothing but their place tells (任命某某、某某为)."""
    if qualified := _QUALIFIED.match(reading.text, *phrase):  # 核准某某某银行董事长任职资格
        bodies_ = reading.mentions.within(qualified.end(), phrase.end, Kind.ORGANIZATION)
        name = Phrase(qualified.end(), bodies_[0].start if bodies_ else phrase.end)
        return [Filler(name)] if is_name_alike(reading.say(name)) else []
    named = _NAMED.match(reading.text, phrase.start, phrase.end + 4)
    if named is None or persons(reading, phrase):
        return []
    found = []
    for part in _PARTS.finditer(reading.text, *named.span("names")):
        name = Phrase(*part.span("name"))
        if part["name"][0] not in terms("surnames"):
            return []
        found.append(Filler(name))
    return found


_QUALIFIED = re.compile(r"(?:核准|批准)了?(?=[^，。；]{4,40}任职资格)")
_PARTS = re.compile(r"(?P<name>[\u4e00-\u9fff·]+?)(?:同志)?(?:[（(][^（）()]*[）)])?(?:、|$)")


def is_name_alike(text: str) -> bool:
    """Whether the words are as long as a name and open like one: 李明, 欧阳明."""
    two = text[:2]
    return text[:1] in terms("surnames") and 1 < len(text) <= _FULL_NAME + (two in terms("surnames"))


def the_same(reading: Reading, phrase: Phrase) -> list[Filler]:
    """任命某某为…，免去其…职务: who was named just before."""
    if not _HIS.match(reading.text, phrase.start):
        return []
    sentence = reading.sentence_at(phrase.start)
    before = Phrase(sentence.start, phrase.start)
    if found := persons(reading, before):
        return found[-1:]
    named = list(_NAMED_BEFORE.finditer(reading.text, *before))
    return spanned(named[-1], "name") if named else []


_HIS = re.compile(r"(?:免[去除]|解除|罢免|任命|聘任|解聘|决定任命)了?其")
_NAMED_BEFORE = re.compile(
    rf"(?:^|任命|聘任|[。；：\s　、.])(?P<name>{_GAZED})(?:同志)?(?:[（(][^（）()]{{1,12}}[）)])?(?:任|为|担任)"
)


def is_office(text: str) -> bool:
    """Whether the words end like a post rather than a name."""
    return text.endswith(("长", "员", "主任", "书记", "师", "代表", "理事", "经理", "秘书", "教授", "委员", "顾问"))


def of_career(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某某，1964年生，2018年3月(任…): whose life the sentence tells by its years."""
    listed = _LISTED_LIFE.match(reading.text, *phrase)
    if listed and not reading.text.endswith(("现", "历", "曾", "原"), *phrase):
        return spanned(listed, "name")
    times = reading.mentions.within(*phrase, Kind.TIME)
    if not times or times[-1].end != phrase.end:
        return []
    if found := persons(reading, phrase):
        return found[:1]
    named = _LIFE.match(reading.text, *phrase)
    return spanned(named, "name") if named and named["name"][0] in terms("surnames") else []


_LISTED_LIFE = re.compile(r"(?:\d{1,2}[.．、]\s*)?(?P<name>[\u4e00-\u9fff·]{2,12}?)(?:同志)?[，,](?:[男女][，,]|现任)")
"""某某，男，汉族，1972年5月生，…: an entry of a list of those who are to be appointed."""
_LIFE = re.compile(
    rf"(?:[^，。；]{{0,12}}(?:显示|介绍|简历)[，,：:]?)?(?P<name>{_GAZED})(?:同志)?(?:，|出生于|(?=\d{{4}}年))"
)


_FULL_NAME = 3


def says_as_what(reading: Reading, phrase: Phrase) -> bool:
    """聘请某某为|监督员|并颁发聘书: the phrase behind 为 says as what, not to whom."""
    return _MADE_THEM.search(reading.text, reading.sentence_at(phrase.start).start, phrase.start) is not None


_MADE_THEM = re.compile(r"(?:聘|任命|选)[^，。；]{1,24}为$")


def sends_party(reading: Reading, phrase: Phrase) -> bool:
    """委派|评审组一行6人，对某院进行评审: who is sent has no post."""
    return _PARTY.match(reading.text, phrase.start) is not None


_PARTIES = any_of("parties", "judging checking sent")
_PARTY = re.compile(rf"(?:委派|改派|选派)了?[^，。；]{{0,8}}(?:{_PARTIES}|专家)(?!任|担任|为)")
