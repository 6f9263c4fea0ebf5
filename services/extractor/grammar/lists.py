"""Lists as running text writes them: 甲、乙和丙等。"""

from __future__ import annotations

import re

from services.extractor.grammar.joints import inside_work
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_JOINT = re.compile(
    r"以及|、|，|,|；|;|和(?!平|谐|解|睦)|(?<!参)与(?!会)|(?<![普涉危波顾])及(?!时|格|其)|暨|(?<=[”》])(?=[“《])"
)
_JOINS = frozenset("以、，,；;和与及暨”》")
"""No joint without one of these: most phrases are no lists."""
_TAIL = re.compile(r"(?<=[^高中初一二三特平均相优劣甲乙丙上同])等(?![级次候量额差效值待])(?:[^、，,；;。等]{0,12})$")
"""等 and the noun it closes the list with (等单位负责同志)."""


def split_list(reading: Reading, phrase: Phrase, *, commas: bool = True) -> list[Phrase]:
    """The members of a list, in order, without 等 at the end; the phrase itself where it is no list. Joints inside
    quotations and mentions do not count (和县, 《甲和乙》)."""
    asked = (split_list, commas), phrase
    known: tuple[Phrase, ...] | None = reading.found.get(asked)
    if known is None:
        known = reading.found[asked] = tuple(_members(reading, phrase, commas=commas))
    return list(known)


def _members(reading: Reading, phrase: Phrase, *, commas: bool) -> list[Phrase]:
    members: list[Phrase] = []
    start = phrase.start
    said = reading.say(phrase)
    joined = not _JOINS.isdisjoint(said) and not ("的" in said and _RELATIVE.fullmatch(said))
    joined = joined and _KINDS_OF_ONE.search(said) is None and ONE_EACH.search(said) is None
    whence = [m.span() for m in _WHENCE.finditer(reading.text, *phrase)] if joined and "来自" in said else ()
    for joint in _JOINT.finditer(reading.text, phrase.start, phrase.end) if joined else ():
        mark = joint.group()
        around = 0 if mark else 1  # “甲”|“乙”
        if reading.covered(joint.start() - around, joint.end() + around) or (not commas and mark and mark in "，,；;"):
            continue
        if any(opens < joint.start() < closes for opens, closes in whence):
            continue
        if mark == "、" and reading.text.startswith(_KINDS_OF_PROVINCES, joint.end()):
            continue  # 各省、自治区、直辖市市场监管局
        if mark == "、" and _NUMBERED.match(reading.text, joint.start() - 1):
            continue  # 第一、二、三人民医院
        if (
            mark == "、"
            and _LEVEL.fullmatch(reading.text, start, joint.start())
            and reading.text.startswith(_LEVELS, joint.end())
        ):
            continue  # 各市、县抽检人员
        if mark == "、" and _QUALITY.fullmatch(reading.text, start, joint.start()):
            continue  # 高龄、独居老人
        if not mark and reading.text[start] != "“":
            continue  # 利用“甲”“乙”虚假宣传案
        if len(mark) == 1 and mark in "和与及暨" and (joint.start() - start < 2 or phrase.end - joint.end() < 2):
            continue
        if mark in ("与", "和", "及") and inside_work(reading.text, joint.start(), joint.end()):
            continue
        if mark in ("与", "和") and _in_department(reading, Phrase(start, joint.start()), joint.end()):
            continue
        if mark in ("与", "及") and _in_name(reading, Phrase(start, joint.start()), phrase.end):
            continue
        members.append(Phrase(start, joint.start()))
        start = joint.end()
    members.append(Phrase(start, phrase.end))
    members = _without_further_kinds(reading, members)
    from_there = {opens for opens, _ in whence if opens > phrase.start}  # 甲、乙以及来自丙、丁等单位的代表
    whole = [m if m.start in from_there else without_tail(reading, m) for m in members]
    return [member for member in map(reading.trim, whole) if member.start < member.end]


ONE_EACH = re.compile(
    r"、[^、（）]{1,8}?[两二三四五六七八九十\d]+个?(?:省|市|县|区|州|盟|地)(?:（[^（）]{1,8}）)?[^、（）]{0,12}"
    r"(?:局|厅|委|院|所|办|部门|机构|单位|政府|企业|协会|学会)$"
)
"""北京、上海、新疆3个省（区、市）市场监管局, 甲、乙两市市场监管部门: places of which each has one."""
_RELATIVE = re.compile(
    r"(?:[这那该另]?[一两\d]+[个家名批处])?(?:专门|涉嫌|非法|违法|无证|擅自)*(?:生产|销售|经营|加工|制售|制造|伪造|冒用|与)"
    r"[^，。；的]{2,40}的[^，。；、的和与及]{2,16}"
)
"""一个生产食用油及调味品的加工厂: one, by a clause that holds the joint."""
_KINDS_OF_ONE = re.compile(
    r"[与和及][^，。；、与和及等]{1,10}[两三四五六七八九](?:大类|类|大?个?(?:行业|领域|品类|环节))(?:的?[^，。；、]{1,20})?$"
)
"""水产和蔬菜两大行业的电子秤: of which kinds those are that are checked."""
_WHENCE = re.compile(r"来自[^，。；的]{2,60}的(?=[^，。；])")
"""来自甲院和乙所的|专家: where those of one member come from."""


def _without_further_kinds(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """甲超市、乙菜场等市场|、商超, 甲局、乙会等单位|及机构: what the list is of may be two kinds; the second is no
    member, either."""
    if len(members) < _TWO_AND_A_KIND:
        return members
    last, before = members[-1], members[-2]
    if reading.char_before(last.start) != "、" and not reading.say(last).startswith(_BODIES):
        return members
    kind = _KIND.search(reading.text, *before)
    named = reading.mentions.within(*last, Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON)
    return members[:-1] if kind and not named and last.end - last.start <= _LONGEST_KIND else members


_TWO_AND_A_KIND = 3
_BODIES = ("机构", "单位", "部门", "企业", "组织", "团体")
_KIND = re.compile(r"(?<=..)(?<![同平])等(?:有关|相关)?[^，。；、等的]{2,4}$")
_LONGEST_KIND = 8
_LEVEL = re.compile("[^，。；、]{0,4}各[省市州盟区县]|各设区市|[省市县区镇](?:、[省市县区镇])*")
_QUALITY = re.compile(
    "(?:(?:高龄|独居|孤寡|空巢|留守|失独|失能|半失能|残疾|贫困|困难|低保|特困|重病|大病|患病|离休|退休|在职|老|弱|病)、?)+"
)
_LEVELS = tuple("市州盟县区旗乡镇街")
_NUMBERED = re.compile("[一二三四五六七八九]、[一二三四五六七八九十](?=[、和]?[一-鿿])")
_KINDS_OF_PROVINCES = ("自治区、", "直辖市")


def _in_name(reading: Reading, member: Phrase, end: int) -> bool:
    """某大学能源|与|环境国家重点实验室: what a body opens and no head closes is no member by itself."""
    if not reading.text.startswith("实验室", end - 3):
        return False
    bodies = [m for m in reading.mentions.within(*member, Kind.ORGANIZATION) if m.start == member.start]
    return bool(bodies) and bodies[0].end < member.end


def _in_department(reading: Reading, member: Phrase, behind: int) -> bool:
    """市总工会劳动|和|经济部: a body, and the name of one of its departments around the joint."""
    if not _DEPARTMENT.match(reading.text, behind) or reading.mentions.starting(behind, Kind.ORGANIZATION):
        return False
    bodies = [m for m in reading.mentions.within(*member, Kind.ORGANIZATION) if m.start == member.start]
    return bool(bodies) and 1 < member.end - bodies[-1].end <= _MATTER


_MATTER = 6
"""Characters of what a department deals with."""
_DEPARTMENT = re.compile("[^，。；、和与及的]{2,6}(?:部(?!门)|处|科(?!学|技)|司(?!法)|股(?!份)|室)")


def without_tail(reading: Reading, phrase: Phrase) -> Phrase:
    """The phrase without a closing 等 and its noun."""
    if reading.text.find("等", *phrase) < 0:
        return phrase
    tail = _TAIL.search(said := reading.say(phrase))
    if (
        tail
        and tail.start() > 1
        and _PAPERS_OF_GATHERING.match(said, tail.start()) is None
        and not reading.covered(phrase.start + tail.start(), phrase.end)
    ):
        return Phrase(phrase.start, phrase.start + tail.start())
    return phrase


_PAPERS_OF_GATHERING = re.compile(
    r"等(?:\d+|[两二三四五六七八九十]+)[余多]?[项部个份][^、，；。等]{2,10}(?:会|会议|仪式|培训班|活动|讲座)$"
)
"""《甲规程》等|3项地方标准审查会: the papers are part of what the gathering is called."""
_DESCRIBES = re.compile(
    r"位于|地处|坐落|[搭满装承]载|载有|由.{2,40}(?:参加|参与|组成|研制|承建|援建|主办|举办|实施|建设|投资|牵头|打造|制造|负责)|参与|参加|"
    r"举行|召开|公布|发布|模拟|与之|针对|援建|承建|研制|组织|配套|总?投资|推出|为期|历时|护送|负责"
)


def without_description(reading: Reading, phrase: Phrase) -> Phrase:
    """满载铁矿石的“宁海舟”轮, 由300余人参加的演练: what is named, not what a clause says of it."""
    said = reading.say(phrase)
    at = said.rfind("的")
    while at > 0 and reading.covered(phrase.start + at, phrase.start + at + 1):
        at = said.rfind("的", 0, at)
    if at <= 0 or len(said) - at - 1 < _SHORTEST or not _DESCRIBES.search(said, 0, at):
        return phrase
    return reading.trim(Phrase(phrase.start + at + 1, phrase.end))


def behind_description(reading: Reading, phrase: Phrase) -> Phrase:
    """对工作不力、问题突出的|甲镇、乙镇: who is named behind what only describes them; the phrase where nobody is."""
    described = reading.text.rfind("的", *phrase) + 1
    if described <= phrase.start + _SHORTEST or reading.covered(described - 1, described):
        return phrase
    if reading.mentions.within(phrase.start, described, Kind.ORGANIZATION, Kind.PLACE):
        return phrase  # 在甲县设立的乙站、在丙县设立的丁站: each with its own
    named = reading.mentions.starting(described, Kind.ORGANIZATION, Kind.PLACE)
    return Phrase(described, phrase.end) if named else phrase


def behind_places(reading: Reading, phrase: Phrase) -> Phrase:
    """红山区、松山区的|加油站、商超: what is checked there, where several places stand before all of it."""
    where = places_before(reading, phrase)
    return Phrase(where[-1].end, phrase.end) if where else phrase


def places_before(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """苏州|、|无锡|两地的药品批发企业: the places, if several stand before all of what is named; the last one with the
    word behind them, up to where that begins."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    if len(places) < 2 or places[0].start != phrase.start:
        return []
    listed = [places[0]]
    for place in places[1:]:
        if _JOINT.fullmatch(reading.text, listed[-1].end, place.start) is None:
            break
        listed.append(place)
    behind = _BEHIND_PLACES.match(reading.text, listed[-1].end, phrase.end)
    if len(listed) < 2 or behind is None or phrase.end - behind.end() < _SHORTEST:
        return []
    return [*(Phrase(m.start, m.end) for m in listed[:-1]), Phrase(listed[-1].start, behind.end())]


_BEHIND_PLACES = re.compile(
    r"(?:等?[\d两二三四五六七八九十]*个?(?:地区?|省份?|市|县|区|镇|乡|村|街道|乡镇|县区|省区|省市)?|等)的"
    r"|(?:(?:等?[两二三四五六七八九十]|等)个?(?:地区?|省份?|市|县|区|镇|乡|村|街道|乡镇|县区|省区|省市))?(?:合?共|的)?"
    r"(?=(?:\d+|[一二两三四五六七八九十百]+)[余多]?[家个户处所名批间座条台]|部分|[多数]家|各类)"
)
"""两地的|企业, 等乡镇|2300余户群众, 共|十一个摊档."""


_SHORTEST = 3
