"""Who did what figures count.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, once, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


@once
def doers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies that have a name; 规模以上工业企业 and the like are what is counted."""
    return [
        f
        for f in bodies(reading, phrase)
        if reading.text.startswith(_OURS, f.phrase.start)
        or (f.mention is not None and f.mention.kind is Kind.ORGANIZATION and not _does(reading, f))
    ]


_OURS = ("我院", "我局", "我校", "我司", "我所", "我中心", "我厅", "本公司", "本院", "本局", "本集团", "本行", "本校")


def actors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Bodies that are described rather than named, where they do it (全市法院受理…, 平台封禁…)."""
    if doers(reading, phrase) or phrase.end - phrase.start > _NAME or quantities(reading, phrase):
        return []
    if reading.mentions.within(*phrase, Kind.PERSON) or reading.text.startswith(_WITH_OTHERS, phrase.start):
        return []
    if _REFERRED.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    if _IS_COUNTED.search(reading.say(phrase)) or _SO_MANY.match(reading.text, phrase.end):
        return []
    return [f for f in bodies(reading, phrase) if not _does(reading, f)]


def _does(reading: Reading, who: Filler) -> bool:
    """全所|建成|能源计量中心, 读者|涌入|大厅: whether the words tell of a deed rather than name somebody."""
    if who.mention is None:
        return any(is_verb(reading, word) for word in reading.words_within(*who.phrase))
    before = max(who.phrase.start, who.mention.start - _WORD)
    return reading.text[before : who.mention.start] in terms("verbs")


_WORD = 2
_NAME = 20
_WITH_OTHERS = ("协同", "配合", "会同", "联合", "协助")
"""协同|其他机构|完成检验: with whom it is done."""
_SO_MANY = re.compile(
    r"(?:目前|现|已|总数|数量|累计|共|总计|合计|分别|首次|也|均)*(?:达到?|有|为|是|增至|增加到|突破|超过?|发展到|扩大到)了?"
    r"(?:约|近|超|逾|到)?[\d.,]+[余多]?[万千百]?[家所户个名位人座处支]|[\d.,]+[余多]?[户名位人]"
)
"""全市绿色工厂|达15家, 占道经营摊贩|17户: how many there are of those that the phrase names, who do nothing."""
_REFERRED = re.compile(
    r"(?:该|本|我)(?![省市县区州国镇村次期届轮批年月周日季]|项目|工程)[\u4e00-\u9fff]{1,2}|[两三]省|[两三]市|[两三]地|各地"
    r"|分局|[支大总中]队|街道|平台|学会|协会|专班|联盟|工作站|合作社"
)
_IS_COUNTED = re.compile(
    r"我国|全社会|^图| |规模以上|各类|大大小小|主体$|企业$|单位$|国家$|的|[A-Z]{2,}$|城镇|家庭$|新生$|"
    r"(?:人员|员|[居农村市牧渔]民|学生|师生|教师|人口|群众|读者|观众|游客|旅客|者|人|股东)$"
)
