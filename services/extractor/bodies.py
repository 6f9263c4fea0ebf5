"""Who acts, as a phrase names them: bodies, groups of people, parties, visitors, speakers.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

import re

from services.extractor.fillers import Filler, nominal, nominals, persons, places
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_BODY = (
    "局", "部", "委", "委员会", "院", "所", "会", "公司", "中心", "厅", "办", "办公室", "机构", "部门", "企业",
    "单位", "组", "团", "联盟", "大学", "学院", "学校", "协会", "集团", "政府", "处", "科", "队", "站", "社", "银行",
    "法院", "检察院", "基地", "联合会", "商会", "平台", "机制", "专班", "指挥部", "领导小组", "实验室", "国家", "方",
    "双方", "三方", "各地", "系统", "财政", "杂志", "海关", "总署", "公署", "机场", "码头", "网", "科技", "医院",
    "街道", "乡", "镇", "工会", "党组", "党委", "支部", "党总支", "各市", "各县", "各区", "各省", "各县区", "各市县",
    "各州市", "各乡镇", "标段", "项目办", "指挥部办公室", "工作室", "事务所", "研究会", "基金会", "组委会", "筹委会",
    "报社", "电视台", "出版社", "俱乐部", "车间", "班组", "分局", "总局", "支队", "大队", "总队", "中队", "使馆",
    "领事馆", "代表处", "办事处", "管委会", "村委会", "居委会", "合作社", "商行", "药店", "酒店", "超市", "门店",
)  # fmt: skip
"""What the name or description of a body ends in."""


_PEOPLE = (
    "人员", "代表", "专家", "学者", "学员", "群众", "居民", "师生", "学生", "教师", "职工", "干部", "领导", "负责人",
    "负责同志", "同志", "骨干", "成员", "委员", "嘉宾", "人士", "志愿者", "选手", "队员", "消防员", "经营者",
    "消费者", "市民", "村民", "党员", "青年", "工作者", "从业者", "管理者", "企业家", "家长", "儿童", "老人", "医生",
    "医护人员", "员工", "观众", "官兵", "指战员", "民警", "干警", "企业主", "负责人员", "监督员", "网格员", "协管员",
    "评审员", "检验员", "检定员", "工程师", "技术员", "管理员", "教授", "博士", "院士", "记者", "客商", "侨胞",
    "来宾",
    "家属", "业主", "商户", "农户", "职员", "班子", "秘书长", "会长", "局长", "处长", "科长", "站长", "所长", "主任",
    "书记", "校长", "院长", "董事长", "总经理", "组长", "队长", "关长", "股长", "行长", "会计", "班长", "镇长",
    "乡长", "区长", "县长", "游客", "农民", "工人", "军人", "老师", "发言人", "分析师", "分析人士", "策略师",
    "经济学家", "评论员", "官员", "律师", "法官", "检察官", "美媒", "外媒", "日媒", "港媒", "研报", "新闻媒体",
    "媒体", "团队",
)  # fmt: skip


_WEAK_HEAD = re.compile(
    r"^(?:有关|相关|本次|此次|该|其|其他|我们|他们|大家|记者|它|他|她|我|本报讯|据|这|那|一|活动|会议|仪式|大会|论坛)+"
)


def bodies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Organisations and bodies described rather than named (各地消防部门), list by list."""
    if (text := reading.say(phrase)).endswith(_BODY) and _SEVERAL.search(text):
        return [Filler(phrase)]  # 甲省、乙省等地的消防部门; 甲、乙两市市场监管部门
    found: list[Filler] = []
    for member in _with_functions_joined(reading, split_list(reading, phrase)):
        found.extend(_body(reading, member))
    return found or _owner(reading, phrase)


_SEVERAL = re.compile(
    r"等地|、[^、]{1,8}?[两二三四五六七八九十\d](?:省|市|县|区|地)(?:（[^（）]*）)?[^、]*(?:部门|机构|单位|局|委|厅|院|政府|企业|协会)"
)


def _owner(reading: Reading, phrase: Phrase) -> list[Filler]:
    """该局的管理体系: what belongs to a body acts for it."""
    for mention in reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION, Kind.GROUP):
        if mention.start == phrase.start and reading.text.startswith("的", mention.end):
            whole = mention.antecedents[0] if mention.subtype == "reference" and mention.antecedents else mention
            via = mention.text if whole is not mention else None
            return [Filler(Phrase(whole.start, whole.end), whole, via=via)]
    return []


def _body(reading: Reading, member: Phrase) -> list[Filler]:
    text = reading.say(member)
    named_whole = any(m.end == member.end for m in reading.mentions.within(member.start, member.end, Kind.ORGANIZATION))
    if text.endswith(("）", ")")) and not named_whole and (remark := _REMARK.search(text)):  # 甲院（以下简称乙）
        member = Phrase(member.start, member.start + remark.start())
        text = reading.say(member)
    if any(
        p.whole_start <= member.start and member.end <= p.whole_end
        for p in reading.mentions.within(max(0, member.start - 60), member.end + 60, Kind.PERSON)
    ):
        return []
    if text.endswith(("会", "赛", "节")) and _is_event(reading, member):
        return []
    if text.endswith(_ALL_OVER) and reading.mentions.within(member.start, member.end - 2, Kind.PLACE):
        return []
    if _LATIN.fullmatch(text):  # OpenAI发布…
        return [Filler(member)]
    inside = reading.mentions.within(member.start, member.end, Kind.ORGANIZATION, Kind.GROUP)
    for mention in inside:
        if mention.subtype == "reference" and mention.antecedents and mention.end == member.end:
            return [Filler(Phrase(a.start, a.end), a, via=mention.text) for a in mention.antecedents]
    exact = [m for m in inside if m.end == member.end and m.kind is Kind.ORGANIZATION]
    if (
        exact
        and exact[0].start > member.start
        and any(m.start == member.start and m.kind is Kind.ORGANIZATION for m in inside)
    ):
        return [Filler(member, exact[0])]  # a group's name before that of its institute
    if exact:
        whole = (
            member
            if _EACH.fullmatch(reading.text, member.start, exact[0].start)
            else Phrase(exact[0].start, exact[0].end)
        )
        return [Filler(whole, exact[0])]
    groups = [m for m in inside if m.end == member.end]
    if groups and groups[0].start > member.start and text.endswith(_BODY) and len(text) <= 24 and "的" not in text:
        return [Filler(member, groups[0])]
    if groups and groups[0].subtype == "pronoun":
        return []
    opened = text.startswith(_ALL_OF) or (bool(inside) and inside[0].start == member.start)
    if groups and opened and text.endswith(_PEOPLE) and len(text) <= _LONG and "的" not in text:
        return [Filler(member, groups[0])]  # 市监委机关|各部室负责人
    if groups:
        return [Filler(Phrase(groups[0].start, groups[0].end), groups[0])]
    if _WEAK_HEAD.match(text) and not inside:
        return []
    if text.endswith(_BODY) and text not in _NO_BODIES and 2 <= len(text) <= 40 and "的" not in text[:-4]:
        return [Filler(member)]
    if reading.mentions.within(member.start, member.end, Kind.QUANTITY):
        return []
    named = [m for m in inside if m.start == member.start and m.kind is Kind.ORGANIZATION]
    if named and (part := [m for m in inside if _PART.search(reading.text[named[0].start : m.start])]):
        return [Filler(Phrase(part[-1].start, part[-1].end), part[-1])]  # 某海关所属某海关关员
    if named and _OFFICE.match(reading.text, named[0].end, member.end):
        return []  # 省委常委: an office of the person named further on
    if named and not reading.mentions.within(member.start, member.end, Kind.PERSON):
        return [
            Filler(Phrase(named[0].start, named[0].end), named[0])
        ]  # 市计量院汇总各地需求: a verb that is not listed
    return []


_PART = re.compile(r"(?:所属|下属|下辖|辖区|管辖)的?$")
_LATIN = re.compile(r"[A-Z][A-Za-z&.\-]{2,19}(?: [A-Z][A-Za-z&.\-]{1,19})?")
"""A name in Latin letters that does something."""


_ALL_OF = ("各", "有关", "相关", "部分", "全体", "所有", "市直", "省直", "区直", "县直")
_LONG = 30
_NO_BODIES = frozenset(["科技", "网络", "系统", "平台", "机制", "财政", "国家"])
"""What ends the names of bodies and is none by itself."""


def _is_event(reading: Reading, member: Phrase) -> bool:
    """Whether the words name a gathering, not a body (进口博览会)."""
    ends = {m.kind for m in reading.mentions.within(member.start, member.end) if m.end == member.end}
    return Kind.EVENT_NAME in ends and Kind.ORGANIZATION not in ends


_REMARK = re.compile(r"[（(][^（）()]{1,40}[）)]$")


_OFFICE = re.compile(
    r"[^，、]{0,20}(?:书记|常委|委员|局长|部长|省长|市长|县长|区长|主任|院长|处长|厅长|主席|会长|总工程师|总经理|董事长)"
)


_EACH = re.compile(r"各个?|各大|大区|各级|各类|[\u4e00-\u9fff]{2,4}(?<!企业)(?<!公司)(?<!单位)")
"""What belongs to a body's name though no name begins so."""


_ALL_OVER = ("各地", "各级", "上下")


def parties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies; where only persons are named (总裁张三与社长李四签署), the bodies they speak for."""
    found = bodies(reading, phrase)
    spoken_for = [
        Filler(Phrase(m.organization.start, m.organization.end), m.organization)
        for m in reading.mentions.within(phrase.start, phrase.end, Kind.PERSON)
        if m.organization is not None and phrase.start <= m.organization.start
    ]
    if not found and not spoken_for:
        found = [f for f in places(reading, phrase) if f.phrase == phrase]  # 中国与某国签署
        if not found and reading.say(phrase) in ("中国", "我国", "中方"):
            found = [Filler(phrase)]
    known = {f.phrase for f in found}
    return sorted([*found, *(f for f in spoken_for if f.phrase not in known)], key=lambda f: f.phrase)


def partners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """With whom it is done: bodies, otherwise whoever is named (联合某品牌)."""
    found = bodies(reading, phrase)
    return found or (nominal(reading, phrase) if phrase.end - phrase.start <= 15 else [])


def hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold or do it; where persons are named, no body is meant."""
    return [] if persons(reading, phrase) else bodies(reading, phrase)


def holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that hold it; behind 由 also whoever is named there (由某某主办)."""
    found = hosts(reading, phrase)
    if found or not reading.text.endswith("由", 0, phrase.start):
        return found
    named = [] if persons(reading, phrase) else nominals(reading, phrase)
    return [f for f in named if f.phrase.end - f.phrase.start <= _HOLDER]


_HOLDER = 20


def groups(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies and groups of people (全院工作人员); persons' names left out, but not the bodies whose unnamed officers
    come (某院相关负责同志)."""
    found: list[Filler] = []
    if (text := reading.say(phrase)).startswith(_FROM):
        phrase = Phrase(phrase.start + 2, phrase.end)
    members = _with_functions_joined(reading, split_list(reading, phrase))
    members = _with_places_joined(reading, members)
    for number, member in enumerate(members):
        if _is_office(reading, member, members[number + 1 : number + 2]):
            continue
        bodily = _of_officers(reading, member)
        if bodily is None and reading.mentions.within(member.start, member.end, Kind.PERSON):
            continue
        if bodily is not None:
            found.append(bodily)
            continue
        member = _without_count(reading, member)
        if lead := _SO_MANY.match(reading.text, member.start, member.end):
            member = Phrase(lead.end(), member.end)
        if text.startswith(_FROM):  # 来自甲院、乙大学等单位的专家
            member = _whence(reading, member)
        if len(members) > 1 and (place := _division(reading, member)):
            found.append(place)
            continue
        if found_here := _body(reading, member):
            found.extend(found_here)
        elif (
            reading.say(member).endswith(_PEOPLE)
            and reading.say(member) not in _ANYBODY
            and not _WEAK_HEAD.match(reading.say(member))
        ):
            found.append(Filler(member))
    named = [f for f in found if f.mention is not None and f.mention.kind is Kind.ORGANIZATION]
    if len(named) < 3:
        return found
    # Behind a list of names, 企业代表 and the like name nobody.
    return [f for f in found if not reading.say(f.phrase).endswith(_PEOPLE)]


_ANYBODY = frozenset(
    [
        "负责人",
        "代表",
        "记者",
        "嘉宾",
        "同志",
        "人员",
        "领导",
        "成员",
        "专家",
        "群众",
        "负责同志",
        "相关负责人",
        "有关负责人",
    ]
)


_SO_MANY = re.compile(r"(?:共有|共计|共|约有|约|近|有)(?=[\d一二三四五六七八九十百千两数多])")
_FROM = ("来自",)


def _whence(reading: Reading, member: Phrase) -> Phrase:
    """The body that somebody comes from, without 的专家 behind it."""
    end = _SENT.search(reading.text, member.start, member.end)
    named = reading.mentions.within(member.start, end.start(), Kind.ORGANIZATION) if end else []
    return Phrase(member.start, end.start()) if end and named else member


_SENT = re.compile(r"(?:的|等)[^的等]{0,20}$")


def _division(reading: Reading, member: Phrase) -> Filler | None:
    """A division that sends people (甲局、乙县和丙市的领导)."""
    for mention in reading.mentions.within(member.start, member.end, Kind.PLACE):
        if (mention.start, mention.end) == member and mention.subtype == "division":
            return Filler(member, mention)
    return None


def _with_functions_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """水务、环保部门 are one: what only names a function belongs to the body behind it."""
    joined: list[Phrase] = []
    for member in members:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.end - last.start <= _FUNCTION
            and reading.say(member).endswith(("部门", "机构", "单位", "企业", "系统"))
            and not reading.say(last).endswith((*_BODY, *_PEOPLE))
            and not reading.mentions.within(last.start, last.end, Kind.ORGANIZATION, Kind.PERSON)
        ):
            joined[-1] = Phrase(last.start, member.end)
        else:
            joined.append(member)
    return joined


_FUNCTION = 6


def _is_office(reading: Reading, member: Phrase, following: list[Phrase]) -> bool:
    """市纪委副书记、市监委副主任某某: an office of the person named next."""
    if not reading.say(member).endswith(_OFFICES):
        return False
    return any(reading.mentions.within(p.start, p.end, Kind.PERSON) for p in following)


_OFFICES = (
    *("书记", "主任", "委员", "常委", "代表", "理事", "会员"),
    *(f"{c}长" for c in "局部厅处科院校所会镇乡区县市省司署站队组行关董"),
)


def _with_places_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """甲省、乙市有关负责同志 is one group."""
    joined: list[Phrase] = []
    for member in members:
        place = joined and reading.mentions.within(joined[-1].start, joined[-1].end, Kind.PLACE)
        if (
            place
            and (place[0].start, place[-1].end) == (joined[-1].start, joined[-1].end)
            and _OFFICERS.search(reading.say(member))
        ):
            joined[-1] = Phrase(joined[-1].start, member.end)
        else:
            joined.append(member)
    return joined


_OFFICERS = re.compile(
    r"(?:各|有关|相关|主要|分管|职能)+(?:部门|处室|单位|科室)?(?:负责同志|负责人|同志|领导|处室|部门|人员|科室)|负责同志|负责人"
)


def _of_officers(reading: Reading, member: Phrase) -> Filler | None:
    for mention in reading.mentions.within(member.start, member.end, Kind.ORGANIZATION):
        if mention.start == member.start and _OFFICERS.match(reading.text, mention.end, member.end):
            return Filler(Phrase(mention.start, mention.end), mention)
    return None


def _without_count(reading: Reading, phrase: Phrase) -> Phrase:
    for mention in reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY):
        if mention.end == phrase.end:
            return reading.trim(Phrase(phrase.start, mention.start))
        if mention.start == phrase.start:
            return reading.trim(Phrase(mention.end, phrase.end))
    return phrase


def applicants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who may apply: a body, group or kind of body (主导实验室)."""
    said = reading.say(phrase)
    if said.startswith(("每", "其")) or len(said) < 3:
        return []
    found = groups(reading, phrase)
    if found:
        return found
    return [Filler(phrase)] if 2 <= len(said) <= 30 and not _WEAK_HEAD.match(said) else []


_SOMEBODY = _BODY + _PEOPLE


def is_somebody(text: str) -> bool:
    """Whether the words end like a body or a group of people."""
    return text.endswith(_SOMEBODY)


def visitors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who visits: the persons, otherwise a party, a delegation or people by their kind."""
    named = persons(reading, phrase)
    if named:
        return named
    text = reading.say(phrase)
    for pronoun in reading.mentions.within(phrase.start, phrase.end, Kind.GROUP):
        if pronoun.subtype == "pronoun" and (pronoun.start, pronoun.end) == phrase:
            return [Filler(Phrase(a.start, a.end), a, via=text) for a in pronoun.antecedents]
    if _PARTY.search(text):
        return [Filler(reading.trim(phrase))]
    return [Filler(reading.trim(phrase))] if _PEOPLE_GOING.search(text) else []


_PARTY = re.compile(
    r"(?:代表团|考察团|访问团|观摩团|学习团|参观团|经贸团|慰问团|调研组|考察组|检查组|督导组|慰问组|工作组|代表|嘉宾|专家组|客人|一行)"
)
_PEOPLE_GOING = re.compile(
    r"(?:领导|专家|委员|师生|客商|企业家|学员|干部|党员|班子成员|负责人|负责同志|志愿者|教师|学生|外宾)$"
)


def travellers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Persons or a party that travels, not inspectors."""
    return persons(reading, phrase) or ([Filler(phrase)] if _TRAVELLERS.search(reading.say(phrase)) else [])


_TRAVELLERS = re.compile(r"代表团|考察团|访问团|调研组|考察组|慰问组|观摩团|参观团|学习团")


def surveyors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that goes, where no persons or party are named."""
    return [] if visitors(reading, phrase) else bodies(reading, phrase)
