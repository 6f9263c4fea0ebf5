"""Posts that somebody takes or leaves, and the bodies that they are in."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.appointed import (
    engages_people,
)
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

OFFICE = re.compile(
    r"(?:长|员|主任|书记|师|任|席|代表|理事|经理|秘书|组长|教授|主编|委员|职务|使|顾问|总裁|总监|董事|监事|常委|主委|巡视员|官|"
    r"总统|总理|首相|国务卿|参赞|领事|教练|领队|主管|专家|馆员|所长|庭长|总编|社长|研究员|政委|司令|导师|参事|召集人|发言人|代表人|科学家|设计师|会士|院士|干事|[正副]职|候选人|候选人选|(?:长|理事|监事|委员|会员)单位)$"
)

_TITLED = re.compile(rf"(?P<post>“[^“”]{{1,16}}?{OFFICE.pattern.removesuffix('$')}”)(?:一职)?$")
"""担任某院|“产业导师”."""
_MARK = re.compile("[，；。,;]")

_POST = re.compile(
    r"(?:等?\d+[名位人])?(?:同志)?(?:[的为]|担任|出任|任(?!职))?(?:本?公司(?!律师|秘书)|(?:协会|学会|商会|联盟|研究会|[\u4e00-\u9fff]{1,2}促会)(?=首任|首届|第|新))?(?:[其该](?!他))?(?P<post>[^，。；、]*?)(?:的?职[务责权]|任职资格|一职|人选|（[^（）]*）)*$"
)
_IN_BODY = re.compile(
    r"(?P<body>[^，。；、的]{2,24}?(?:院|局|厅|委|部|会|所|中心|公司|集团|大学|处|司|银行|[支大总]队|学校|[中小]学|馆|站|社|"
    r"组|专班|联盟|实验室|平台|政府))"
    r"(?P<post>(?:党组|党委|常务|执行|名誉|首席|首任)?副?"
    r"(?:院|局|厅|部|会|所|校|处|司|行|馆|站|社|组|队|主任|理事|董事|秘书|书记|经理|关|台|区|县|市)(?:长|员)?)"
)
"""某某院院长: a post with the body that it is in, where no list knows the body."""


def _in_body(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    """The body and the post, where the phrase is one behind the other."""
    found = _IN_BODY.fullmatch(reading.text, *phrase)
    if found is None or found.end("body") - found.start("body") < _BRIEF or not OFFICE.search(found["post"]):
        return None
    return found


_BRIEF = 4
"""办公室主任: the office of a body told before."""


def posts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The post, without the body that it is in and without 职务."""
    if engages_people(reading, phrase):
        return []
    if titled := _TITLED.search(reading.text, *phrase):
        return spanned(titled, "post")
    phrase = _up_to_office(reading, phrase)
    start = _behind_names(reading, phrase)
    led = (_TO_POST.match(reading.text, p.whole_end) for p in reading.mentions.within(*phrase, Kind.PERSON))
    if any(to is not None and to.end() > phrase.end for to in led):
        return []  # 聘请某某教授|为…, 聘请某某等12位专家|为…
    described = reading.text.find("的", start + 1, phrase.end)  # 组长的领导小组
    end = described if described > 0 else phrase.end
    found: list[Filler] = []
    for member in split_list(reading, Phrase(start, end)):  # 委员、常委、副书记
        member = Phrase(_behind_names(reading, member), member.end)
        if post := _POST.match(reading.text, member.start, member.end):
            inside = _in_body(reading, Phrase(*post.span("post")))
            found += nominal(reading, Phrase(*(inside or post).span("post")))
    return [f for f in found if OFFICE.search(reading.say(f.phrase))]


_NO_MORE = re.compile(r"(?:职务|一职)(?=[，。；）]|$)")
"""解聘某某总工程师职务: the office behind a name that is the post."""


def _behind_names(reading: Reading, phrase: Phrase) -> int:
    """某某|为…, 某局|局长, 某省|党委书记: where a post, or the first of several, begins: behind whom and where."""
    people = reading.mentions.within(*phrase, Kind.PERSON)
    start = phrase.start
    for person in people:
        if person.end < phrase.end:
            all_told = person.whole_end >= phrase.end or _NO_MORE.match(reading.text, person.whole_end)
            start = max(start, person.end if all_told else person.whole_end)
    limit = max(next(iter(split_list(reading, phrase)), phrase).end, start)
    for mention in reading.mentions.within(start, phrase.end, Kind.ORGANIZATION, Kind.GROUP):
        own = mention.kind is Kind.ORGANIZATION or mention.subtype == "reference"
        if own and mention.end < phrase.end and mention.start <= max(limit, start + 1):
            short = _SHORT.match(reading.text, mention.end, phrase.end)
            start = short.end() if short else mention.end
    for place in reading.mentions.within(start, phrase.end, Kind.PLACE):
        if place.start == start and place.end < phrase.end:
            start = place.end
    return start


_SHORT = re.compile("[（(][^（）()]{1,16}[）)]")
"""某计量规划组织|（APMP）|主席: what the body is called for short."""


def _up_to_office(reading: Reading, phrase: Phrase) -> Phrase:
    """辞去某市市长职务|请求的决定: what the post stands in."""
    phrase = reading.before(phrase, _AND_THEN)
    told = reading.text.find("职务", phrase.start + 2, phrase.end)
    return Phrase(phrase.start, told + len("职务")) if told > 0 else phrase


_AND_THEN = re.compile(r"(?<=..)并(?=[颁发向为由与对在签同宣进举])")
"""聘请某某为监督员|并颁发聘书."""
_GAZED = r"[\u4e00-\u9fff·]{2,14}?"

_REMARK = r"(?:同志)?(?:[（(][^（）()]{1,10}[）)])?(?:同志)?"

_AS = re.compile(
    rf"{_REMARK}(?:等[一二两三四五六七八九十\d]+(?:人|[名位][\u4e00-\u9fff]{{0,10}}?))?"
    r"(?:为|任|担任|出任|兼任)(?!期|务|何|职|意|命)(?P<post>[^，。；（(]{2,30})"
)

_APPOINTED = re.compile(
    rf"{_GAZED}{_REMARK}(?:、{_GAZED}{_REMARK})*(?:等\d+(?:人|名同志))?为(?P<post>[^，。；（(]{{2,30}})"
)


def appointed_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The post behind the name (任命某某为…)."""
    mark = _MARK.search(reading.text, *phrase)
    clause = Phrase(phrase.start, mark.start() if mark else phrase.end)
    for person in persons(reading, clause):
        if named := _AS.match(reading.text, person.phrase.end, phrase.end):
            return posts(reading, reading.before(Phrase(*named.span("post")), _NEXT_ONE))
    named = _APPOINTED.match(reading.text, phrase.start, phrase.end)
    return posts(reading, Phrase(*named.span("post"))) if named else []


_NEXT_ONE = re.compile(r"、[\u4e00-\u9fff·]{2,8}(?:同志)?(?:等\d+[人名位])?为[^，。；]*$")
"""选举甲为会长|、乙为秘书长."""
_REMARKS = re.compile(r"[（(][^（）()]{1,16}[）)]$")

_NAME_FIRST = re.compile(r"[\u4e00-\u9fff·]{2,4}?(?:同志)?(?:[（(][^（）()]{1,10}[）)])?为")
"""李明华|为市检察院检察长."""


def places_of_work(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that the post is in: the one named right before the post."""
    if engages_people(reading, phrase):
        return []
    mark = _MARK.search(reading.text, phrase.start, phrase.end)
    phrase = _up_to_office(reading, Phrase(phrase.start, mark.start() if mark else phrase.end))
    remark = _REMARKS.search(reading.text, *phrase)
    phrase = reading.behind(Phrase(phrase.start, remark.start()) if remark else phrase, _GOES)
    named = _NAME_FIRST.match(reading.text, phrase.start, phrase.end)
    start = named.end() if named else _behind_whom(reading, phrase)
    if start >= phrase.end:
        return []
    found = reading.mentions.within(start, phrase.end, Kind.ORGANIZATION)
    before_posts = [_unnamed(reading, m) for m in found if _leads_to_post(reading, m.end, phrase.end)]
    found_there = before_posts[:1] or _unlisted(reading, Phrase(start, phrase.end)) or bodies(reading, phrase)
    found_there = [f._replace(phrase=reading.behind(f.phrase, _POST_THERE)) for f in found_there]
    return [
        f
        for f in found_there
        if "来自" not in reading.say(f.phrase)  # 来自高校的|专家
        and not reading.say(f.phrase).endswith(("常委", "单位", "代表", "员", "专家"))
        and not _AS_WHAT.match(reading.text, f.phrase.start)
    ]  # 任市委常委: an office, no body


def office_set_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|领导小组办公室|设在某局，李明兼任(办公室主任): the office whose head somebody becomes."""
    if not reading.text.startswith("办公室", reading.clause_around(phrase.end - 1).end - len("办公室主任")):
        return []
    return spanned(_SET_UP.match(reading.text, *phrase), "office")


def who_appoints(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies; not |领导小组办公室|设在某局，由某某兼任主任."""
    return [f for f in bodies(reading, phrase) if not _SET_UP.match(reading.text, f.phrase.start)]


_SET_UP = re.compile(r"[\s　]*(?P<office>[^，。；：]{0,30}?办公室)(?:设在|设于|挂靠)")


def _unnamed(reading: Reading, body: Mention) -> Filler:
    """免去李明|某市人大常委会副主任职务: the body, where its name was read from that of the person on."""
    names = [p.end for p in reading.mentions.within(body.start, body.end, Kind.PERSON) if p.start == body.start]
    return Filler(Phrase(names[0], body.end)) if names else Filler.of(body)


_POST_THERE = re.compile("[^，。；的]{0,6}(?:长|主任|委员)的(?=..)")
"""任|组长的|某领导小组: the post before the body."""
_GOES = re.compile("(?:到|在|赴|前往)(?=[一-龥]{2})")
"""受聘|到某校担任副校长."""
_AS_WHAT = re.compile("(?:人|名|位|教授|院士|博士|研究员|先生|女士|同志|老师)为")
"""聘任某某|教授为实验室|主任: as what, no body of that name."""


def _behind_whom(reading: Reading, phrase: Phrase) -> int:
    """选举甲公司总经理某某|为乙协会会长: from where the post is told; before the name stands what somebody was."""
    for person in reversed(persons(reading, phrase)):
        if _TO_POST.match(reading.text, person.phrase.end):
            return person.phrase.end
    return phrase.start


_TO_POST = re.compile(
    r"(?:副?(?:院|所|局|处|部|司|厅|校|会|理事|秘书|董事)长|副?主任|副?书记|副?总经理)?(?:同志|先生|女士|教授|院士|博士|老师)?(?:[（(][^（）()]{1,10}[）)])?(?:等?[\d两二三四五六七八九十]+[位名人][一-龥]{0,6}?)?(?:为|任(?!职)|担任|出任|兼任)"
)


def _leads_to_post(reading: Reading, start: int, end: int) -> bool:
    said = reading.text[start : min(start + 24, end)]
    return OFFICE.search(said.removesuffix("职务").removesuffix("任职资格")) is not None


def _unlisted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body whose name no list knows, told with its post."""
    people = reading.mentions.within(*phrase, Kind.PERSON)
    at = people[-1].end if people else phrase.start
    post = _POST.match(reading.text, at, phrase.end)
    return spanned(_in_body(reading, Phrase(*post.span("post"))) if post else None, "body")


def is_post(reading: Reading, phrase: Phrase) -> bool:
    """担任…院长: a post, not what somebody is for somebody (担任主持)."""
    end = _AS_POST.search(reading.text, *reading.trim(phrase)).start()  # type: ignore[union-attr]
    return OFFICE.search(reading.text, phrase.start, end) is not None and for_more_than_once(reading, phrase)


def for_more_than_once(reading: Reading, phrase: Phrase) -> bool:
    """(由某某)担任理事长; 担任|现场总指挥, 担任|裁判长 is for the day, 专家组组长由某某|担任 for one review."""
    return not heads_party(reading, phrase.start) and _FOR_THE_DAY.search(reading.text, *reading.trim(phrase)) is None


def heads_party(reading: Reading, end: int) -> bool:
    """专家组由某某(任组长), 组成检查组，由某某(任组长): who heads a party has no post by that."""
    if found := _HEADS_PARTY.search(reading.text, max(0, end - _NEAR_BY), end):
        return bool(found["by"]) or _AS_HEAD.match(reading.text, end) is not None
    return False


_HEADS_PARTY = re.compile(
    "(?:专家|评审|审查|审定|鉴定|论证|考核|考评|验收|检查|核查|评估|督导|督查)(?:专家)?(?:组|委员会)"
    "(?:(?:的?副?组长)?，?(?P<by>由)|[^，。；]{0,20}，|推[选举]|选举)[^，。；]{2,30}$"
)
_AS_HEAD = re.compile("担?任(?:评审|审查|专家|验收|考核)*副?组长|担?任(?:鉴定|评审)委员会主任")
_NEAR_BY = 60
_FOR_THE_DAY = re.compile(
    r"(?<!部)(?:总?指挥(?:[官员]|长(?=$))?|主持人?|评委|裁判长?|主讲人?|授课老?师|解说|领[队跑]|旗手)$"
)
_AS_POST = re.compile(r"(?:的?职务|一职)?$")


def lettered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """“消费监督员”聘书, 某大学|客座教授聘书: what the letter makes of them, without whose it is."""
    letter = _LETTER.search(reading.text, *phrase)
    if letter is None:
        return []
    start, end = letter.span("post")
    bodies_before = reading.mentions.within(phrase.start, end - 1, Kind.ORGANIZATION)
    return nominal(reading, Phrase(max([start, *(m.end for m in bodies_before)]), end))


_LETTER = re.compile(
    r"(?P<post>“[^“”]{2,16}”|[\u4e00-\u9fff]{2,8}(?:员|师|顾问|委员|大使|专家|教授|专员|院长|参事))聘(?:书|任)"
)
