"""Who takes or leaves a post, by what stands before the verb: the person, the office beside the name, the body that is
elected."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.appointed import is_name_alike, name_before, of_career
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned, times
from services.extractor.finders.posts import OFFICE, heads_party, is_post, posts
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def right_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The person whose name the phrase ends with, but for how and when the post is taken (某某任, 某某同志近日任)."""
    end = reading.before(phrase, _MANNER).end
    ends = (end, phrase.end)  # 孙敏|处长|任…: or with the office that the name leads
    named = persons(reading, phrase)
    found = [f for f in named if f.phrase.end in ends or (f.mention is not None and f.mention.whole_end in ends)]
    return found or name_before(reading, phrase)


_MANNER = re.compile(
    r"(?:同志|女士|先生|[（(][^（）()]{1,14}[）)]|已经?|现|曾|拟|被|正式|一行|"
    r"集体|光荣|提前|主动|昨[天日]|今[天日]|近日|日前|去年|今年|宣布|获|遭|全职|临危|，?因(?:[^，。；因]|(?<=原)因(?!原)){1,14}，?|接替[^，。；接]{2,12}|从[^，。；从]{2,16}|等?\d+[人名位](?:同志)?){0,6}$"
)


def holder(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who takes or leaves the post: the last person named before the verb, in its sentence, with those joined."""
    if elected_bodies(reading, Phrase(reading.clause_around(phrase.end).start, phrase.end)):
        return []  # 李伟当选理事长；某公司|当选副理事长单位
    found = successors(reading, phrase)
    first = max(0, len(found) - 1)
    while first > 0 and _AND_OFFICE.fullmatch(reading.text, found[first - 1].phrase.end, _office_begins(found[first])):
        first -= 1
    return found[first:]


def successors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The persons; not those whom they follow (胡某接替|刘某|担任), nor who makes it known (孙某宣读决定)."""
    named = [f for f in persons(reading, phrase) if not reading.text.endswith(_IN_PLACE_OF, 0, _office_begins(f))]
    return [f for f in named if _READS_OUT.match(reading.text, f.phrase.end) is None]


_READS_OUT = re.compile("(?:在?会上|到会|现场|代表[^，。；]{2,16})?(?:宣读|宣布|传达|通报)")
_IN_PLACE_OF = ("接替", "代替", "取代", "接过")
_AND_OFFICE = re.compile(r"[、和与及](?:[一-龥]{0,4}(?:长|人|经理|员|师|主任|董事|监事))?")
"""法定代表人洪某、|矿长|黄某: an office before a name that is withheld."""


def further_ones(reading: Reading, phrase: Phrase) -> list[Filler]:
    """选举甲为会长，|乙、丙等8人|为副会长，|丁|为秘书长: those whom the verb goes on to without being said again."""
    return [one for group, _ in _further(reading, phrase) for one in group]


def further_posts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The posts of those."""
    return [post for _, posts_ in _further(reading, phrase) for post in posts_]


def further_bodies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that those posts are in."""
    return [f for _, made in _further(reading, phrase) for post in made for f in _body_before(reading, post)]


def _body_before(reading: Reading, post: Filler) -> list[Filler]:
    near = reading.mentions.before(post.phrase.start + 1, Kind.ORGANIZATION)
    return [Filler.of(near)] if near is not None and near.end == post.phrase.start else []


def _further(reading: Reading, phrase: Phrase) -> list[tuple[list[Filler], list[Filler]]]:
    other = _APPOINTS_AGAIN.search(reading.text, *phrase)
    end = other.start() if other else phrase.end
    found = []
    for person in reading.mentions.within(phrase.start, end, Kind.PERSON):
        made = _MADE.match(reading.text, person.end, end) or _HELD.match(reading.text, person.end, end)
        if made is not None:
            group = holder(reading, Phrase(phrase.start, person.end))
            found.append((group, posts(reading, Phrase(*made.span("post")))))
    found = found[1:]
    for row in _ROW_OF_NAMES.finditer(reading.text, phrase.start, end):
        names = [Phrase(*name.span()) for name in _ONE_NAME.finditer(reading.text, *row.span())]
        known = any(f.phrase in names for group, _ in found for f in group)
        made = None if known or not names[0].start > phrase.start else _MADE.match(reading.text, row.end(), end)
        if made is not None and all(is_name_alike(reading.say(name)) for name in names):
            found.append(([Filler(name) for name in names], posts(reading, Phrase(*made.span("post")))))
    return [(group, made) for group, made in found if made]


_ROW_OF_NAMES = re.compile("(?<=[，；])[\u4e00-\u9fff]{2,4}?(?:、[\u4e00-\u9fff]{2,4}?)*(?=(?:同志)?(?:为|任|担任))")
_ONE_NAME = re.compile("[^、]+")
"""选举甲为会长，|李强、黄海|为秘书长: names that only their place tells."""


_APPOINTS_AGAIN = re.compile(
    "；(?![^，。；]{2,10}(?:同志)?为[^，。；]{2,40}[；。（])|。|免[去除]|罢免|聘[请任]|任命|选举|推[选举]|表决|宣[布读]|提名|增补|补选"
)
_MADE = re.compile(
    r"(?:同志|先生|女士|教授)?(?:[（(][^（）()]{1,10}[）)])?(?:等?[\d一二三四五六七八九十]+[名人位](?:同志)?)?(?:为|任|担任)"
    r"(?P<post>[^，。；、（]{2,30}(?:、[^，。；、为]{2,12})*?)(?=[，。；（]|、[^，。；、]{2,20}[为任]|$)"
)


_HELD = re.compile(r"(?:同志)?的(?P<post>[^，。；、的]{2,30}?)(?:职务)?(?=[，。；、]|$)")
"""免去李明的某局局长、|王强的某院院长|职务."""


def _office_begins(person: Filler) -> int:
    """院长李明、|教授王强: where the words begin that name somebody."""
    return person.mention.whole_start if person.mention is not None else person.phrase.start


def took_office(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The person right before the verb 任; in a life told by its years, whose life it is."""
    if _NO_POST.match(reading.text, phrase.end) or reading.text[phrase.end - 1] in _IN_WORD:
        return []
    if heads_party(reading, phrase.end):
        return []
    if moved := spanned(_MOVED.search(reading.text, *phrase), "name"):
        return moved
    return right_before(reading, phrase) or of_career(reading, phrase)


_MOVED = re.compile(
    r"免[去除](?P<name>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:[（(][^（）()]{1,10}[）)])?的?[^，。；]{3,40}职务，(?:改|转|调)?$"
)
"""免去某某某院院长职务，|任某局局长: who leaves one post takes the other."""
_IN_WORD = frozenset("责主委信胜重历聘离卸担")
"""责任, 主任: the character is a part of a word."""
_NO_POST = re.compile(
    r"任[职期务意何教免前凭由命性选届用]|任[内后](?!阁)|任(?:其|劳|重)|任[^，。；]{1,12}的(?:\d+[人名])?[^，。；、]{0,8}组(?!成)"
    r"|[担出]?任[^，。；]{2,24}(?:时|期间|以来|后)，"
)
"""任职七年, 任组长的专家组, 任省长时，…: no post that somebody takes."""


def leaves(reading: Reading, phrase: Phrase) -> bool:
    """Somebody leaves for himself; 免去…职务，退休 says why he was dismissed, 退休后 only when something else was."""
    if _ONLY_WHEN.match(reading.text, phrase.end):
        return False
    return bool(right_before(reading, phrase) or of_career(reading, phrase) or people_by_kind(reading, phrase))


_ONLY_WHEN = re.compile(r"[一-龥]{2,4}(?:前|之?后|以后|时|之际|以来|期间|还|未)")


def takes_up(reading: Reading, phrase: Phrase) -> bool:
    """到任|某院院长: the office stands behind the verb, and nothing is told of what came after."""
    return is_post(reading, phrase) and not _ONLY_WHEN.match(reading.text, phrase.start)


def year_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """2018年3月(任…): the time right before the verb, in a life told by its years; of a stretch the first."""
    found = times(reading, phrase)
    if not found or found[-1].phrase.end != phrase.end:
        return []
    first, last = found[-2:] if len(found) > 1 else found * 2
    return [first if reading.text[first.phrase.end : last.phrase.start] in ("至", "到", "—", "-", "——") else last]


def newcomers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(迎来)新任院长某某: the person with the new office beside the name."""
    found = reading.mentions.within(*phrase, Kind.PERSON)
    return [Filler.of(m) for m in found if m.titles and _NEW.search(reading.text, phrase.start, m.titles[-1].end)]


_NEW = re.compile(r"新(?:一任|上任|到任)?(?:的)?(?:任)?(?=[^，。；]{2,12}$)")


def own_office(reading: Reading, phrase: Phrase) -> list[Filler]:
    """新任某局局长某某(到任), 某局局长某某(被免职): the office beside the name is the one that is taken or left."""
    found = []
    for person in reading.mentions.within(*phrase, Kind.PERSON)[-1:]:
        for title in person.titles:
            start = title.start
            if fresh := _FRESH.match(reading.text, start, title.end):
                start = fresh.end()
            if phrase.start <= start and OFFICE.search(reading.text, start, title.end):
                found.append(Filler(Phrase(start, title.end)))
    return found


_FRESH = re.compile(r"新(?:一任|上任|到任|任)?的?|(?:[我本该][市县区省局所院厅校馆站处])?(?:原任?|老)")
_FRESH_END = re.compile(r"新(?:一任|上任|到任|任)?的?$")


def own_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body of that office."""
    for person in reading.mentions.within(*phrase, Kind.PERSON)[-1:]:
        if person.organization is not None:
            return [Filler.of(person.organization)] if phrase.start <= person.organization.start else []
        if person.titles:  # 某局|新任局长某某
            end = person.titles[0].start
            fresh = _FRESH_END.search(reading.text, phrase.start, end)
            end = fresh.start() if fresh else end
            return [Filler.of(m) for m in reading.mentions.within(phrase.start, end, Kind.ORGANIZATION) if m.end == end]
    return []


def with_office(reading: Reading, phrase: Phrase) -> list[Filler]:
    """选出|会长某某、秘书长某某: persons with the office beside the name that they are elected to."""
    if _TO_POST.search(reading.text, phrase.start, phrase.end + 2):
        return []
    return [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.PERSON) if m.titles]


def others_with_office(reading: Reading, phrase: Phrase) -> list[Filler]:
    """选出会长某某，|副会长某某、某某，秘书长某某|: those of the clauses behind that each begin with an office."""
    return with_office(reading, _elected_behind(reading, phrase))


def offices_of_others(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The offices of those."""
    return their_offices(reading, _elected_behind(reading, phrase))


def _elected_behind(reading: Reading, phrase: Phrase) -> Phrase:
    end = phrase.start
    for clause in reading.sentence_at(phrase.start).clauses:
        if clause.end <= phrase.start:
            continue
        named = reading.mentions.within(max(clause.start, phrase.start), clause.end, Kind.PERSON)
        if not named:
            break
        end = clause.end
    return Phrase(phrase.start, end)


def their_offices(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The offices that stand beside those names."""
    elected_ones = [f.mention for f in with_office(reading, phrase) if f.mention is not None]
    return [Filler(Phrase(t.start, t.end)) for m in elected_ones for t in m.titles if phrase.start <= t.start]


_TO_POST = re.compile("为|担任|出任")
"""选举某院院长某某|为会长: the office beside the name is another one."""


def elected_bodies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院|当选副会长单位: bodies that take a seat."""
    return bodies(reading, phrase) if _SEAT.match(reading.text, phrase.end) else []


_SEAT = re.compile(r"[^，。；]{0,14}(?:当选|获选|选为|推选|接任|成为)[^，。；]{0,30}单位(?![一-鿿])")


def assemblies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """大会|选举某某为会长: the assembly that elects."""
    return [Filler(phrase)] if reading.text.endswith("大会", *phrase) else []


def elected(reading: Reading, phrase: Phrase) -> list[Filler]:
    """选举产生|新一届理事会和监事会: the bodies or members that come out of an election."""
    if _TO_POST.search(reading.text, phrase.start, phrase.end + 2):
        return []
    return [filler for one in _ELECTED.finditer(reading.text, *phrase) for filler in spanned(one)]


def elected_itself(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某学会第二届理事会|选举产生: what came out of an election, where nobody is said to elect."""
    return [f for f in elected(reading, phrase) if f.phrase.end == phrase.end and reading.text[f.phrase.end] != "由"]


_ELECTED = re.compile(
    r"(?:(?:新一|首|本)届|第[一二三四五六七八九十\d]+届)?(?:(?![和与及为任产生出了的成])[\u4e00-\u9fff]|第[一二三四五六七八九十\d]+届){0,14}?"
    r"(?:理事会|监事会|常务理事会|委员会|领导班子|支委会|[党纪]委委员|党委会?|纪委|领导机构|董事会|班子成员|党支部委员|两委班子|工作班子)"
    r"(?!会长|副会?长|理事长|副理事长|秘书长|主席|副主席|主任|副主任|召集人)"
)
"""What is elected as a whole."""


def leadership(reading: Reading, phrase: Phrase) -> list[Filler]:
    """调整|某院领导班子, 调整某某委员会组成人员: those who lead a body, as a whole."""
    return nominal(reading, phrase) if _LEADERSHIP.search(reading.text, *reading.trim(phrase)) else []


_LEADERSHIP = re.compile(r"(?:领导班子|组成人员|班子成员|领导成员|董事会成员|小组成员|委员会成员)$")


def people_by_kind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """任命一批中层干部, 12名新任科长集体(上任): people of whom only the kind and the number are told."""
    told = _PEOPLE.search(reading.text, *reading.trim(phrase))
    return [] if told is None else spanned(told, "who")


_PEOPLE = re.compile(
    r"(?<!等)(?:一批|数名|多名|(?:(?<!\d)\d+|[两二三四五六七八九十]+)[余多]?[名位个])(?P<who>(?:“[^“”]{1,6}”)?[\u4e00-\u9fff、]{0,16}?"
    r"(?:干部|人员|村官|人才|博士|公务员|队员|[科处局所]长|局长|主任|民警|新警|法官|检察官|陪审员|监督员|监察员|成员|董事|大使|教授|专家|学者|顾问|律师|教师|代表|委员|企业家|志愿者|党员|负责人|质量官|居民|市民|家长|商户|经营者|骨干|人士|医生|老师|记者))(?:集体|全部|均已|正式)*$"
)


def sent_as(reading: Reading, phrase: Phrase) -> list[Filler]:
    """选派某某到某村任|第一书记: the office that somebody is sent to hold there."""
    return spanned(_SENT.match(reading.text, phrase.start, reading.sentence_at(phrase.start).end), "post")


_SENT = re.compile(
    r"(?:选派|下派|派驻)了?[^，。；]{2,30}?(?:，[到赴][^，。；]{2,12}?)?(?:任|担任|出任|为)(?![务何教意职期])"
    r"(?P<post>[^，。；]{0,10}?(?:书记|队长|局长|主任|特派员|专员|院长|校长|县长|镇长|队员|顾问|指导员|联络员))"
)
