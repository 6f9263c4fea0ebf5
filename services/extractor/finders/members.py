"""The members of a list of bodies or people: what belongs together, and what is no member by itself."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.somebody import BODIES, PEOPLE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention


def whence(reading: Reading, member: Phrase, *, listed: bool = False) -> Phrase:
    """The body that somebody comes from, without 的专家 behind it; `listed`: others are told before it, so that it need
    have no name (来自甲局、乙院和|企业|的代表)."""
    end = _SENT.search(reading.text, member.start, member.end)
    kinds = (Kind.ORGANIZATION, Kind.GROUP) if listed else (Kind.ORGANIZATION,)
    named = reading.mentions.within(member.start, end.start(), *kinds) if end else []
    return Phrase(member.start, end.start()) if end and named else member


_SENT = re.compile(r"(?:的|(?<![高中初])等)[^的等]{0,20}$")


def division(reading: Reading, member: Phrase) -> Filler | None:
    """A division that sends people (甲局、乙县和丙市的领导)."""
    for mention in reading.mentions.within(*member, Kind.PLACE):
        if (mention.start, mention.end) == member and mention.subtype == "division":
            return Filler(member, mention)
    return None


def with_functions_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """水务、环保部门 are one, and so are 研制与应用技术骨干: what only names a function belongs to the body or people
    behind it; 牵头部门和责任单位的负责同志 are the officers of both."""
    joined: list[Phrase] = []
    heads_one = sum(_SOME_HOUSES.fullmatch(reading.text, *member) is not None for member in members) == 1
    for member in reversed(members):
        behind = joined[-1] if joined else None
        shares = (_is_function, _share_officers, *((_share_head,) if heads_one else ()))
        if behind is not None and any(share(reading, member, behind) for share in shares):
            joined[-1] = Phrase(member.start, behind.end)
        else:
            joined.append(member)
    return joined[::-1]


def _is_function(reading: Reading, last: Phrase, member: Phrase) -> bool:
    joint = reading.text[last.end : member.start]
    if figures := reading.mentions.within(*last, Kind.QUANTITY):
        last = Phrase(figures[-1].end, last.end)  # 15家|食品、餐饮企业代表
    longest = _FUNCTION if joint == "、" else _PAIR if joint in _AND else 0
    return (
        0 < last.end - last.start <= longest
        and reading.say(without_count(reading, member)).endswith((*_OF_FUNCTIONS, *PEOPLE))
        and not reading.say(last).endswith((*BODIES, *PEOPLE, *_OFFICES))
        and all(_only_says_whose(m, last) for m in reading.mentions.within(*last, *_NAMED))
        and all((m.start, m.end) != last for m in reading.mentions.within(*last, Kind.GROUP))  # 高校、企业
    )


def _only_says_whose(mention: Mention, member: Phrase) -> bool:
    """县|环保, 太康县|环保(、公安部门): a place before a function."""
    leads = mention.kind is Kind.PLACE and mention.start == member.start
    return mention.subtype == "relative" or (leads and _SHORT_FUNCTION <= member.end - mention.end <= _LONG_FUNCTION)


_SHORT_FUNCTION, _LONG_FUNCTION = 2, 4
_NAMED = (Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)


def _share_officers(reading: Reading, last: Phrase, member: Phrase) -> bool:
    if reading.text[last.end : member.start] not in _AND or reading.mentions.within(*member, Kind.ORGANIZATION):
        return False
    if reading.say(last).endswith(_OF_FUNCTIONS) and _THEIR_OFFICERS.fullmatch(reading.text, *member):
        return True
    return bool(_ANY_HOUSES.fullmatch(reading.text, *last) and _PEOPLE_OF_HOUSES.fullmatch(reading.text, *member))


def _share_head(reading: Reading, last: Phrase, member: Phrase) -> bool:
    """各科室、|所负责人; 企业、|商协会代表: people of houses of both kinds, none of which is named."""
    if reading.text[last.end : member.start] not in ("、", *_AND) or reading.mentions.within(
        *member, Kind.ORGANIZATION
    ):
        return False
    return bool(_SOME_HOUSES.fullmatch(reading.text, *last) and _HEAD_OF_BOTH.fullmatch(reading.text, *member))


_SOME_HOUSES = re.compile(
    r"(?:\d+余?[家个])?(?:相关|有关|各|局?机关各|部分)?(?:企业|单位|部门|科室|处室|股室|学院|高校|商会|协会|平台)"
)
_HEAD_OF_BOTH = re.compile(
    r"(?![老党])[^，。；、和与及的]{1,6}(?<![群职专])(?:主要|相关|有关)?(?:负责人|负责同志|代表)"
)
_OF_FUNCTIONS = ("部门", "机构", "单位", "企业", "系统")
_THEIR_OFFICERS = re.compile(r"(?!各)[^的]{2,12}的?(?:主要|有关|相关|分管|各)+(?:负责同志|负责人|领导|同志)")
_HOUSES = "高校|院校|大学|学校|科研院所|研究院所|院所|科研机构|研究机构|医院|企业|协会|学会|商会"
_ANY_HOUSES = re.compile(rf"[^，。；、的和与及]{{0,4}}(?:{_HOUSES})")
_PEOPLE_OF_HOUSES = re.compile(rf"[^，。；、的和与及]{{0,4}}(?:{_HOUSES})的[^，。；、的]{{0,6}}?(?:{'|'.join(PEOPLE)})")
"""科研院所和|高校的知名学者: people of houses of both kinds."""
_AND = ("和", "与", "及")
_FUNCTION = 6
_PAIR = 12
"""Characters of a function before 、, and of one before 和."""


def paired(reading: Reading, phrase: Phrase) -> Phrase | None:
    """七十余名|厂长、质检员, 62家协会的会长、秘书长: two kinds of people who share a count are told together."""
    told = _PAIRED.fullmatch(reading.text, *phrase)
    if told is None or reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON):
        return None
    if told["one"].endswith("代表") or not all(told[one].endswith((*PEOPLE, *_KINDS)) for one in ("one", "other")):
        return None
    return Phrase(told.start("count") if told["of"] else told.start("one"), told.end())


_PAIRED = re.compile(
    r"(?:全?[省市县区]内?)?(?P<count>[近约超逾]?(?:\d+|[一二三四五六七八九十百两数几]+)[余多]?"
    r"(?:[名位]|个(?=[^的]*$)|[家个](?P<of>[^，。；、和与及的]{2,8}的)))"
    r"(?P<one>[^，。；、和与及的\d]{2,10})(?:、|和|及)(?P<other>[^，。；、和与及的\d]{2,12})"
)
_KINDS = ("长", "员", "师", "者", "手", "工", "户", "人", "板")
"""What words for people may end in, behind so many of them."""


def is_office(reading: Reading, member: Phrase, following: list[Phrase]) -> bool:
    """市纪委副书记、市监委副主任某某: an office of the person named next."""
    if not reading.say(member).endswith(_OFFICES):
        return False
    for next_one in following:  # 某局党组书记、局长，某公司总经理某某
        if reading.mentions.within(*next_one, Kind.PERSON):
            return True
        if next_one.end - next_one.start > _SHORT_OFFICE or not reading.say(next_one).endswith(_OFFICES):
            return False
    return False


def holder_of_office(reading: Reading, member: Phrase) -> Filler | None:
    """省委秘书长, 某公司副总经理: one person, by the office alone."""
    for mention in reading.mentions.within(*member, Kind.ORGANIZATION):
        if mention.start == member.start and _OFFICE.fullmatch(reading.text, mention.end, member.end):
            return Filler(member)
    return None


_OFFICE = re.compile(
    r"副?(?:秘书长|总经理|总裁|董事长|校长|院长|会长|理事长|主席|主任|局长|厅长|部长|司长|处长|书记|总工程师)"
)


def shares_office(reading: Reading, member: Phrase, following: list[Phrase]) -> bool:
    """中央台办、|国务院台办主任某某; 市委、|市政府督查室主任某某: a body whose office
    the person named next holds, too."""
    if len(following) != 1 or reading.text[member.end : following[0].start] != "、":
        return False
    held = [p.organization for p in reading.mentions.within(*following[0], Kind.PERSON)[:1]]
    if not held or held[0] is None or held[0].start != following[0].start:
        return False
    one, other = reading.say(member), held[0].text
    return (one.endswith("办") and other.endswith(one[-2:])) or (one.endswith("委") and other[1:].startswith("政府"))


_SHORT_OFFICE = 4
_OFFICES = (
    *("书记", "主任", "委员", "常委", "代表", "理事", "会员", "党组成员", "党委成员", "教授", "院士", "研究员", "导师"),
    *("总经理", "总裁", "工程师", "巡视员", "调研员", "主席", "总监", "秘书", "助理", "专员", "政委", "医师"),
    *("首席专家", "首席科学家"),
    *(f"{c}长" for c in "局部厅处科院校所会镇乡区县市省司署站队组行关董事"),
)


def with_levels_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """各市、省直管县粮食部门主要负责人 are the officers of both, where no body is named."""
    named = [m for m in members if _OF_ANY_LEVEL.match(reading.text, *m) is None]
    if any(reading.mentions.within(*member, Kind.ORGANIZATION) for member in named):
        return members
    joined: list[Phrase] = []
    for member in members:
        level = joined and _LEVEL.fullmatch(reading.text, *joined[-1])
        if level and _OF_DEPARTMENT.search(reading.text, *member):
            joined[-1] = Phrase(joined[-1].start, member.end)
        else:
            joined.append(member)
    return joined


_LEVEL = re.compile(
    r"(?:全[国省市区州])?各(?:省|自治区|直辖市|设区市|市|市州|地市|州市|州|盟|地|县|区|县区|区县|旗|乡镇|镇|街道)"
    r"(?:[（(][^（）()]{1,8}[）)])?"
)
_OF_ANY_LEVEL = re.compile(r"各?[省市县区州](?:[（(][^（）()]{1,8}[）)])")
"""县（市、区）|民政局: a body of each of them."""
_OF_DEPARTMENT = re.compile(
    r"(?:局|厅|委|办|部门|单位)[^，。；、]{0,12}(?:负责人|负责同志|领导|人员|干部|代表|[局科主处]长|主任)$"
)
_OFFICERS = re.compile(
    r"(?:各|有关|相关|主要|分管|职能|业务)+(?:部门|处室|司局|单位|科室)?(?:负责同志|负责人|同志|领导|处室|司局|部门|人员|科室)|负责同志|负责人"
)


def listed_by_kind(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """甲科技、乙能源等50余家企业, 甲、乙等单位代表: the lists of the phrase that say of what kind their members are, so
    that any of them is a name."""
    return [
        Phrase(max(phrase.start, reading.text.rfind("，", phrase.start, closing.start()) + 1), closing.start())
        for closing in _SUCH_AS.finditer(reading.text, *phrase)
        if closing[0].startswith("等") or "、" in reading.text[phrase.start : closing.start()]
    ]


_SUCH_AS = re.compile(
    r"(?:(?<=[^、，。；同高中初])等|(?<=[\u4e00-\u9fff])(?<![和与及共])(?<!全[省市县区州镇]|辖区|[市县区]内)(?=[\d两三四五六七八九十]+[家所户]))"
    r"(?:超|近|约|逾|共|全国|国内|省内外?|市内|知名|重点|龙头|骨干|头部|[\d一二三四五六七八九十百两数多余几]|[家户所个])*"
    r"[^、，。；等的]{0,6}?(?:企业|公司|单位|机构|高校|院校|大学|科研院所|院所|平台|协会|商会|银行|医院)"
)
"""A figure alone closes the list of names right before it; 全市|28家维保单位 stand for themselves."""


def of_officers(reading: Reading, member: Phrase) -> Filler | None:
    """The body, town or district whose unnamed officers come (某院相关负责同志); those of some of its departments
    (国务院有关部门负责同志)."""
    for mention in reading.mentions.within(*member, Kind.ORGANIZATION, Kind.PLACE):
        if mention.start == member.start and _OFFICERS.match(reading.text, mention.end, member.end):
            some = mention.kind is Kind.ORGANIZATION and _OF_SOME.fullmatch(reading.text, mention.end, member.end)
            return Filler(member) if some else Filler.of(mention)
    unlisted = _UNLISTED.match(reading.text, *member)
    return Filler(Phrase(*unlisted.span("body"))) if unlisted else None


_OF_SOME = re.compile(
    r"(?:有关|相关|各|业务|职能)+(?:部门|单位|机构)的?(?:主要|分管|有关|相关)?"
    r"(?:负责同志|负责人|领导|同志|人员|代表|干部)?"
)
_UNLISTED = re.compile(rf"(?P<body>[^，。；、的各有相主负分]{{2,8}}[所处科室部院])(?:{_OFFICERS.pattern})$")
"""机电所|相关业务负责人: a branch that no list knows."""
_IN_ALL = re.compile(r"(?:共计|总共|合计|总计|[约近共逾超计])+$")


def without_count(reading: Reading, phrase: Phrase) -> Phrase:
    """The phrase without how many there are (三家单位, 11个县局的业务骨干70余人)."""
    figures = reading.mentions.within(*phrase, Kind.QUANTITY)
    if figures and figures[-1].end == phrase.end:
        phrase = reading.trim(reading.before(Phrase(phrase.start, figures[-1].start), _IN_ALL))
    if len(figures) and figures[0].start == phrase.start < phrase.end:
        phrase = reading.trim(Phrase(figures[0].end, phrase.end))
    return phrase
