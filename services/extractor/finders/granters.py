"""Who grants what is won, where the phrase of the prize opens with its name."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention


def granting(reading: Reading, phrase: Phrase) -> list[Filler]:
    """获某总局批准筹建某中心, 获国家药监局医疗器械注册证: who granted it."""
    body = _granter(reading, phrase)
    return [Filler.of(body)] if body is not None else []


def approving(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经|国家市场监管总局|批准，…; 经|省局专家组|现场评审，…: by whose leave or judgement it was won."""
    judged = _JUDGED.search(reading.text, *phrase)
    if judged is None:
        return []
    who = Phrase(*judged.span("who"))
    return bodies(reading, who) or ([Filler(who)] if reading.text.endswith(_JURIES, *who) else [])


_JUDGED = re.compile(
    r"经(?P<who>[^，。；、的经]{2,30}?)(?:正式|组织|研究|集体|现场|严格|综合)*"
    r"(?:批准|同意|批复|评审|考核|考评|审核|审查|认定|审定|评定|评选|核准|评估|验收|授权|审批)(?:通过|合格)?(?=，)"
)
_JURIES = ("专家组", "评审组", "考核组", "考评组", "评委会")


def without_granter(reading: Reading, phrase: Phrase) -> Phrase:
    """What was granted, without by whom."""
    body = _granter(reading, phrase)
    if body is None:
        return phrase
    remark = _REMARK.match(reading.text, body.end, phrase.end)
    given = _GIVEN.match(reading.text, remark.end() if remark else body.end, phrase.end)
    return Phrase(given.end() if given else remark.end() if remark else body.end, phrase.end)


_REMARK = re.compile(r"[（(][^（）()]{1,24}[）)]")
_GIVEN = re.compile(r"(?:\d{4}年)?(?:组织|颁发|公布|发布|授予|主办|核发|签发|评选)?的")


def _granter(reading: Reading, phrase: Phrase) -> Mention | None:
    """The body whose name opens what is won, where more follows than an ending of the name."""
    start = phrase.start + reading.text.startswith("由", phrase.start)
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if body.start == start and phrase.end - body.end >= _WORTH:
            is_won = reading.text[body.end : phrase.end] in _STANDING or _COUNTED.match(reading.text, body.end)
            return None if is_won else body
        break
    examined = _EXAMINED_BY.match(reading.text, start, phrase.end)
    return Mention(Kind.ORGANIZATION, *examined.span("who"), examined["who"]) if examined else None


_WORTH = 2
_STANDING = ("资质", "资格", "称号", "建设资格", "筹建资格", "承建资格")
"""获得|国家产业计量测试中心|资质, 获批国家产业计量测试中心1个: the body itself is what is won."""
_COUNTED = re.compile(r"(?:\d+|[一两二三四五六七八九十]+)[余多]?[个家项处]")
_EXAMINED_BY = re.compile(
    r"(?:[^，。；、“《的]{2,20}组织的)?"
    r"(?P<who>[^，。；、“《的]{0,20}?(?:委员会|审评中心|认证中心|认可委|船级社|[专考评验审检][家核审收议评查]组|协会|学会))"
    r"(?=的?(?:\w{0,8}(?:认证|审定|评审|验收|鉴定|评估|考核|考评|审核|审查))$)"
)
"""中国船级社|的型式认证, 某某评审委员会|审定: a body that no list knows, by what it gave."""
