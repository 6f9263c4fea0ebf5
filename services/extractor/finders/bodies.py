"""Who acts, as a phrase names them: organisations, departments and groups, list by list."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.body import body
from services.extractor.finders.fillers import Filler, once, spanned
from services.extractor.finders.members import with_functions_joined
from services.extractor.finders.somebody import BODIES
from services.extractor.grammar.lists import ONE_EACH, split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind
from services.extractor.mentions.organizations.joint import SHARED


@once
def bodies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Organisations and bodies described rather than named (各地消防部门), list by list."""
    phrase = _without_number(reading, reading.behind(phrase, _SLOGAN))
    text = reading.say(phrase)
    several = (
        text.endswith(BODIES)
        and (_SEVERAL.search(text) or ONE_EACH.search(text) or _ITS_DEPARTMENTS.fullmatch(text))
        and not _shares_name(reading, phrase)
    )
    if several or (text.endswith(("）", ")")) and _EACH_DIVISION.fullmatch(text)):
        # 甲市公安、环保部门; 甲省、乙省等地的消防部门; 甲、乙两市市场监管部门; 甲、乙、丙三家公司; 各县（市、区）
        return [Filler(phrase)]
    members = split_list(reading, phrase)
    found = _with_departments(reading, members) if _OF_SORTS.search(text) else []
    for member in () if found else with_functions_joined(reading, members):
        found.extend(body(reading, member))
    return found or _owner(reading, phrase) or _departments(reading, phrase) or _opens_alone(reading, phrase)


def _without_number(reading: Reading, phrase: Phrase) -> Phrase:
    """甲局、乙局、丙法院|三家单位: bodies named whole, and how many they are."""
    told = _NUMBER.search(reading.text, *phrase) if reading.text.endswith(_COUNTED, *phrase) else None
    if told is None or not any(m.end == told.start() for m in reading.mentions.within(*phrase, Kind.ORGANIZATION)):
        return phrase
    return Phrase(phrase.start, told.start())


_ITS_DEPARTMENTS = re.compile(
    r"[^，。；、的]{2,8}[省市县区州旗镇](?:[^，。；、的局委厅院所队站]{2,6}、){1,6}[^，。；、的局委厅院所队站]{2,6}部门"
)
"""青州市市场监管、公安、生态环境部门."""
_SLOGAN = re.compile("[^—“《]{2,40}——(?=[^—]{2})|[已还现]有(?![色限机线])(?=..)")
"""赛场显英豪——|某市市场监管局: what a headline puts before who does it; 已有|甲会、乙会(发布了标准)."""
_EACH_DIVISION = re.compile(r"(?:全[省市州区])?各?[市县区州旗][（(][市县区州旗、]{1,8}[）)]")
_COUNTED = ("单位", "企业", "公司", "机构", "部门", "医院", "银行")
_NUMBER = re.compile(rf"(?<!等)[两二三四五六七八九十\d]+家(?:{'|'.join(_COUNTED)})$")


def _with_departments(reading: Reading, members: list[Phrase]) -> list[Filler]:
    """Departments by what they are responsible for, in a list where others are named (某局、公安、交通运输等部门)."""
    told = [body(reading, member) for member in members]
    if not any(told):
        return []
    functions = [[Filler(m)] if _FUNCTION.fullmatch(reading.text, *m) else [] for m in members]
    return [f for named, function in zip(told, functions, strict=True) for f in named or function]


_FUNCTION = re.compile(r"[\u4e00-\u9fff]{2,6}")
_OF_SORTS = re.compile(r"、[^，。；、]{2,12}等(?:多个|多|有关|相关|职能|[一二三四五六七八九十\d]+个?)?(?:部门|单位)$")


def _shares_name(reading: Reading, phrase: Phrase) -> bool:
    """甲、乙两市财政局: each is a body of its own."""
    listed = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    return any(m.end == phrase.end and m.entity and m.entity.basis == SHARED for m in listed)


_SEVERAL = re.compile(
    r"等地|、[^、等]{1,12}\d个[^、]{0,10}组$|、[^、等]{1,12}[两二三四五六七八九十\d]家(?:企业|公司|单位|银行|医院|机构)$|、[^、]{2,6}双方|等(?:\d+|[两三四五六七八九十]+)个?(?:省|市|县|区|州|国)(?:（[^（）]*）)?"
)


def _opens_alone(reading: Reading, phrase: Phrase) -> list[Filler]:
    """支队|接到举报，(对某店进行检查): a body that needs no name where it is written, before the verb of its clause."""
    alone = _ALONE.match(reading.text, *phrase)
    acts = alone is not None and reading.text[alone.end() : alone.end() + 2] in terms("verbs")
    return spanned(alone) if acts else []


_ALONE = re.compile("(?:支队|大队|总队|中队|分局|分院|中心|所里|队里|协会|学会)(?!的)")


def _departments(reading: Reading, phrase: Phrase) -> list[Filler]:
    """湖北公安交管等部门: departments told by what they are responsible for."""
    return [Filler(phrase)] if _BY_FUNCTION.fullmatch(reading.text, *phrase) else []


_BY_FUNCTION = re.compile(
    r"(?:各级|有关|相关)?[^，。；的了]{2,24}等"
    r"(?:多个|多|有关|相关|职能|主管|各|[一二三四五六七八九十\d]+个?)?(?:部门|单位|机构)"
)


def _owner(reading: Reading, phrase: Phrase) -> list[Filler]:
    """该局的管理体系: what belongs to a body acts for it."""
    for mention in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP):
        if mention.start == phrase.start and reading.text.startswith("的", mention.end):
            whole = mention.antecedents[0] if mention.subtype == "reference" and mention.antecedents else mention
            via = mention.text if whole is not mention else None
            return [Filler.of(whole, via=via)]
    return []
