"""Who comes together or acts as a group: bodies, people by what they are, the officers of bodies; who may apply.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from itertools import pairwise

from services.extractor import lazy_re as re
from services.extractor.finders.body import SAYS_NOTHING, body
from services.extractor.finders.counted import with_count
from services.extractor.finders.fillers import Filler
from services.extractor.finders.members import (
    division,
    holder_of_office,
    is_office,
    listed_by_kind,
    of_officers,
    paired,
    shares_office,
    whence,
    with_functions_joined,
    with_levels_joined,
    without_count,
)
from services.extractor.finders.senders import CAME, houses, several_houses
from services.extractor.finders.somebody import PEOPLE
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def groups(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies and groups of people (全院工作人员); persons' names left out, but not the bodies whose unnamed officers
    come (某院相关负责同志)."""
    found: list[Filler] = []
    phrase = reading.behind(phrase, _THERE_CAME)
    if (text := reading.say(phrase)).startswith(_FROM):
        phrase = Phrase(phrase.start + 2, phrase.end)
    if _are_named(reading, phrase):
        return []
    if pair := paired(reading, phrase):
        return [Filler(pair)]
    by_trade = _FROM[0] not in text and _BY_TRADE.match(reading.text, *phrase)
    if by_trade or _OFFICERS_OF_PLACES.fullmatch(reading.text, *phrase):
        return [Filler(without_count(reading, phrase))]
    if told := _OFFICERS_OF_SO_MANY.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*told.span("who")))]
    sent = _HOUSES_OF.fullmatch(reading.text, *phrase) if text.startswith(_FROM) else None
    if people := _people_from(reading, phrase) or _people_of(reading, phrase):
        phrase = people
    members = with_levels_joined(reading, with_functions_joined(reading, split_list(reading, phrase)))
    listed = listed_by_kind(reading, phrase)
    sent_too = False
    for number, member in enumerate(members):
        if names := next((names for names in listed if names.start <= member.start < names.end), None):
            for name in split_list(reading, Phrase(member.start, min(member.end, names.end))):
                found.extend(_named(reading, name))
            continue
        if _HAS_PART.search(reading.text, *member) or (number and _WHO_IS_THERE.fullmatch(reading.text, *member)):
            continue
        if sent_too and _KIND_OF_PEOPLE.fullmatch(reading.text, *member):
            continue  # 来自甲院、乙所的专家、|学者
        if reading.text.startswith(_FROM, member.start):  # 甲老师以及来自|甲院和乙所
            if senders := several_houses(reading, member):
                found.extend(senders)
                sent_too = True
                continue
            member = reading.behind(member, _COME_FROM)
            member = _people_of(reading, member) or member  # 以及来自水厂、气站等单位的20位|企业代表
        if is_office(reading, member, members[number + 1 :]) or shares_office(reading, member, members[number + 1 :]):
            continue
        bodily = of_officers(reading, member)
        if bodily is None and reading.mentions.within(member.start, member.end, Kind.PERSON):
            continue
        if bodily is not None:
            found.append(bodily)
            continue
        counted = reading.mentions.starting(member.start, Kind.QUANTITY)  # 近百名|科研人员
        if not counted and (lead := _SO_MANY.match(reading.text, member.start, member.end)):
            member = Phrase(lead.end(), member.end)
        member = _so_many_of(reading, member) or member
        member = without_count(reading, member)
        if text.startswith(_FROM):  # 来自甲院、乙大学等单位的专家
            member = whence(reading, member, listed=number > 0)
        joined = reading.text.find("、", *member) >= 0 and reading.text.endswith(PEOPLE, *member)
        if joined or _IN_CHARGE.fullmatch(reading.text, *member):  # 电力、燃气企业代表
            found.append(Filler(reading.behind(member, _SO_MANY_THERE)))
            continue
        if len(members) > 1 and (place := division(reading, member)):
            found.append(place)
            continue
        if held := holder_of_office(reading, member):
            found.append(held)
            continue
        if _HEADS_OF_EACH.fullmatch(reading.text, *member):
            found.append(Filler(member))  # 各市场监管所|所长
            continue
        if found_here := body(reading, member):
            found.extend(found_here)
        elif (said := reading.say(member)).endswith(_COUNTED_KINDS if counted else PEOPLE) and not SAYS_NOTHING.match(
            said
        ):
            found.append(Filler(member))
    if not found and _OFFICERS_BY_FUNCTION.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]  # 教体、住建、财政等12个部门, 住建、财政等部门负责人
    if not found and sent is not None:
        found = houses(reading, Phrase(*sent.span("whence")))
    found = [with_count(reading, f, "家所支") for f in found]
    named = [f for f in found if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]
    if len(named) < _SEVERAL:
        return found
    nobody = _MOST_OFFICERS if len(named) < _MANY else _ANY_PEOPLE
    return [f for f in found if not nobody.fullmatch(reading.text, *f.phrase)]


_OFFICERS_OF_SO_MANY = re.compile(
    r"(?:全[国省市县区]|[省市县区]内|国内外)?的?(?P<who>(?:\d+|[一二三四五六七八九十百两数几]+)[余多]?[家个所]"
    r"[^，。；、和与及的\d]{2,10}的(?:参会|主要|相关|有关)?(?:代表|负责人))"
)
"""来自全市|60余家企业的代表: who they are, where the word for them says nothing by itself."""
_SEVERAL, _MANY = 3, 10
_MOST_OFFICERS = re.compile("(?:(?:相关|有关)[^，。；]{0,12}|机构|单位|部门|组织)(?:负责人|负责同志|人员|领导)")
_ANY_PEOPLE = re.compile(rf"(?!各|全体|[^，。；]{{2,20}}(?:成员单位|全体))[^，。；]*(?:{'|'.join(PEOPLE)})")
"""Behind several names 相关部门负责人 names nobody, behind many 企业代表 does not, either; but 各乡镇分管领导,
领导小组成员单位负责人: people of certain bodies."""
_WHO_IS_THERE = re.compile("(?:与会|参会|参训|到会)(?:的?相关)?人员")
"""甲局、乙院负责人等|参会人员: nobody else than those named before."""
_HAS_PART = re.compile(r"为(?:主导|参考|牵头)(?:实验室|单位)$")
"""某院为主导实验室，(47家机构参加): a clause of its own."""
_IN_CHARGE = re.compile(
    r"各[^，。；、的]{1,8}(?:分管|负责|主管)[^，。；、的]{1,12}的(?:领导|负责人|负责同志|同志|副?[市县区镇乡]长)"
)
"""各区分管教育的领导."""


_COUNTED_KINDS = (*PEOPLE, "员", "师", "者", "手", "工", "生")
"""91名|考评员: behind so many of them a word that ends so names people."""
_HEADS_OF_EACH = re.compile(
    "各[^，。；、的]{2,12}(?:所长|站长|局长|处长|科长|院长|校长|主任|队长|经理|的(?:执法|监管|检验|检测|技术|管理|工作|业务)人员)"
)
_HOUSES_OF = re.compile(r"(?P<whence>[^，。；的]{4,80})的[近约超逾]?(?:\d+|[一二三四五六七八九十百]+)[余多]?人")


def _are_named(reading: Reading, phrase: Phrase) -> bool:
    """李明、王强等市领导: persons who stand by their names."""
    persons = reading.mentions.within(*phrase, Kind.PERSON)
    return bool(persons) and _AND_SUCH.fullmatch(reading.text, persons[-1].end, phrase.end) is not None


_AND_SUCH = re.compile(r"等[\u4e00-\u9fff]{0,2}(?:领导|同志)(?:同志)?")


def first_named(reading: Reading, phrase: Phrase) -> list[Filler]:
    """40名民营企业家代表|面对面交流, 市民代表、学生120余人|走进水厂: the groups of people with whom the words begin."""
    start, end = phrase.start, min(phrase.end, phrase.start + _LONGEST_LIST)
    text = reading.text
    ends = [at for at in range(start + 2, end + 1) if text[at - 1] in _LAST and text.endswith(PEOPLE, start, at)]
    ends = [at + text.startswith("队", at) * text.endswith("代表", start, at) for at in ends]  # 参赛代表|队
    for at, following in pairwise([*ends, end + _WORD + 1]):
        if following - at > _WORD and reading.text[at : at + 1] not in _JOINERS:
            persons_there = reading.mentions.within(start, min(phrase.end, at + _WORD + 1), Kind.PERSON)
            return [] if persons_there else groups(reading, Phrase(start, at))
    return []


_LAST = frozenset(word[-1] for word in PEOPLE)
_LONGEST_LIST = 60
_WORD = 4
"""Characters by which the word for people may be longer still (企业家|代表)."""
_JOINERS = ("、", "和", "及", "与", "以", "代")


def _named(reading: Reading, name: Phrase) -> list[Filler]:
    """A member of a list of names, as what is known of it or by itself; nobody described or named with an office."""
    if reading.text.startswith(_FROM, name.start):
        name = Phrase(name.start + 2, name.end)
    known = body(reading, name)
    return known or ([] if reading.mentions.within(*name, Kind.PERSON, Kind.QUANTITY) else [Filler(name)])


def _people_from(reading: Reading, phrase: Phrase) -> Phrase | None:
    """来自9个国家的140余名|专家: who came, where only places and figures say whence."""
    came = CAME.fullmatch(reading.text, *phrase)
    if (
        came is None
        or _FIRMS.fullmatch(came["whence"])
        or _ONLY_OFFICERS.match(came["who"])
        or _lists_people(reading, Phrase(*came.span("whence")))
        or several_houses(reading, phrase)
        or not (
            _SO_MANY_BODIES.fullmatch(came["whence"])
            or all(_ANY_OF.search(m.text) for m in reading.mentions.within(*came.span("whence"), Kind.ORGANIZATION))
        )
    ):
        return None
    return Phrase(*came.span("who"))


def _lists_people(reading: Reading, whence: Phrase) -> bool:
    """企业代表、受表彰|的先进个人: others stand before whom the words behind 的 name."""
    before = split_list(reading, whence)[:-1]
    return not reading.text.endswith("组成", *whence) and any(reading.text.endswith(PEOPLE, *m) for m in before)


def _people_of(reading: Reading, phrase: Phrase) -> Phrase | None:
    """内科、外科等近10名|医疗专家, 4个支部30名|党员: people of several departments that have no name of their own.
    北京、天津等31家|机构: bodies of several places."""
    if of_so_many := _so_many_of(reading, phrase):
        return of_so_many
    of = _OF_SEVERAL.fullmatch(reading.text, *phrase)
    if of is None and (of := _OF_PLACES.fullmatch(reading.text, *phrase)):
        named = "".join(m.text for m in reading.mentions.within(*of.span("whence"), Kind.PLACE))
        of = of if named == _JOINTS.sub("", of["whence"]) else None
    elif of is not None and reading.mentions.within(*of.span("whence"), Kind.ORGANIZATION):
        return None  # 甲公司、乙公司等12家平台代表
    elif of is not None and _FIRMS_BY_NAME.fullmatch(reading.text, *phrase):
        of = of if reading.mentions.within(*of.span("whence"), Kind.PLACE) else None
    return Phrase(*of.span("who")) if of and not _lists_people(reading, Phrase(*of.span("whence"))) else None


def _so_many_of(reading: Reading, phrase: Phrase) -> Phrase | None:
    """12个县区、3个开发区60名|执法人员; 10名市民代表、3名人大代表 are people of two kinds."""
    told = _OF_SO_MANY.fullmatch(reading.text, *phrase)
    kinds = split_list(reading, Phrase(phrase.start, told.start("who"))) if told else []
    return Phrase(*told.span("who")) if told and not any(reading.text.endswith(PEOPLE, *k) for k in kinds) else None


_FIRMS = re.compile(
    r"(?!来自)[^，。；、]{2,12}(?:、[^，。；、]{2,12})+等[近约]?[\d一二三四五六七八九十]+[余多]?家(?:企业|公司|单位|机构)"
)
"""甲新能、乙动力等9家企业|的负责人: each by its name."""
_FIRMS_BY_NAME = re.compile(
    r"[^，。；、]{4,12}(?:、[^，。；、]{4,12})+等[近约]?\d+[余多]?家[^，。；、的]{0,4}(?:企业|公司|单位|机构)"
)
"""甲方科技、乙方电缆等32家区内企业: names of which no list knows any."""
_JOINTS = re.compile("[、和及]")
_OF_PLACES = re.compile(
    r"(?P<whence>[^，。；等]{2,40})等(?:地|地区)?的?[近约超逾]?\d+[余多]?[家个所]"
    r"(?P<who>(?![省市县区州盟](?![级属直管]))[^，。；、的]{2,24})"
)


_OF_SEVERAL = re.compile(
    r"(?P<whence>[^，。；]{2,40}[、和][^，。；]{1,20}?)等"
    r"(?:\d+个[^，。；、]{1,6}?|领域|行业|专业|方面|系统)?的?[近约超逾]?[\d一二三四五六七八九十百]+[余多]?[名位家](?P<who>[^，。；、的]{2,20})"
)
_OF_SO_MANY = re.compile(
    r"(?:[近约超逾全各共]{0,2}\d+[余多]?[个家所名][^，。；、的\d]{2,16}[、和及]?){1,4}的?[近约超逾]?\d+[余多]?[名位](?P<who>[^，。；、的\d]{2,20})"
)
"""5家企业30余名|代表, 12个县区、3个开发区60名|执法人员: people of bodies that are only counted."""
_OFFICERS_BY_FUNCTION = re.compile(
    r"[^，。；的]{2,30}等[^，。；、]{0,8}(?:(?:部门|单位|机构|企业|地|县区?|市)?(?:有关|相关|主要|分管)?(?:负责人|负责同志|代表|领导|专家|人员)|部门)"
)
_OFFICERS_OF_PLACES = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}、)+[\u4e00-\u9fff]{2,8}等(?:[省市县区州、]|自治区|直辖市)+(?:（[^（）]{1,8}）)?"
    r"[^，。；、的\d（）]{2,14}(?:代表|负责人|负责同志|领导|人员|专家|干部)"
)
"""甲、乙、丙等省（自治区）药监局|参会代表: officers of one kind from several places."""
_BY_TRADE = re.compile(
    r"[^，。；等]{2,60}、[^，。；等]{2,30}等(?:各|多|不同|[\d一二三四五六七八九十]+)?个?(?:科室|专业|学科|岗位|工种|行业|领域|班组)的?[^，。；、]{0,12}"
    r"(?:人员|骨干|负责人|专家|教师|医生|护士|学生|师生|职工|代表|干部|医师|学者)"
)
"""骨科、肿瘤科等科室医护人员: people told by what they do."""
_ANY_OF = re.compile(r"各|全[省市县区州]|[省市县区州]直(?!属)|^(?:中小学|学校|高校|幼儿园|高中|医院|企业)$")
"""全市|中小学, 市直|高中: bodies of which nobody says which."""
_SO_MANY_BODIES = re.compile(r"\d+余?[个家所][^、，；和与及]{2,16}")
_ONLY_OFFICERS = re.compile(r"(?:主要|有关|相关|分管|各)*(?:负责同志|负责人|领导|同志)(?:$|[、和及与])|代表[、和及与]")
"""各地主管部门的|领导, 消费者组织的|代表、企业代表: by themselves these say nothing of who came."""
_SO_MANY = re.compile(
    r"全[省市县区国州](?:共有|共|近|约)?(?=\d)|(?:全[局院校所厅馆委司站](?:共有|近|约)?|共有|共计|共|约有|约|近|超|逾|有)(?=[\d一二三四五六七八九十百千两数多])"
)
"""全局|140名干部职工, 共有|60人."""
_SO_MANY_THERE = re.compile(r"[^，。；、的\d]{1,12}[区市县省域境]内?\d+[余多]?[家名位个](?=[^，。；、的]{1,6}、)")
"""某市辖区内15家|食品、餐饮企业代表."""
_FROM = ("来自",)
_COME_FROM = re.compile("来自")
_KIND_OF_PEOPLE = re.compile(rf"[^，。；、的]{{0,4}}?(?:{'|'.join(PEOPLE)})(?:共?计?[近约超逾]?\d+[余多]?[人名位])?")
_THERE_CAME = re.compile("共?有(?=来自)|[共还另]有(?!关)")


def applicants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who may apply: a body, group or kind of body (主导实验室)."""
    said = reading.say(phrase)
    if said.startswith(("每", "其", "已有", "申报", "报名", "申请", "投标", "参赛", "参评")) or len(said) < 3:
        return []
    if _APPLIED_FOR.search(said):
        return []
    return groups(reading, phrase) or [Filler(phrase)]


_APPLIED_FOR = re.compile(r"(?:项目|计划|课题|[大比竞]赛|奖|专项|基金)$|招[聘募录考收]|选聘|征集|遴选")
"""某计划项目(开始申报): what one applies for."""
