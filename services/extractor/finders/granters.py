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
    judged = _JUDGED.search(reading.text, *phrase) or _SESSION.search(reading.text, *phrase)
    if judged is None:
        return []
    who = Phrase(*judged.span("who"))
    return bodies(reading, who) or ([Filler(who)] if reading.text.endswith(_JURIES, *who) else [])


_JUDGED = re.compile(
    r"经过?(?P<who>[^，。；、的经]{2,30}?)(?:[\d一两二三四五]+[天轮]的|正式|组织|研究|集体|现场|严格|综合|(?<=组织)(?:有关|相关)?专家组?)*"
    r"(?:批准|同意|批复|评审|考核|考评|审核|审查|认定|审定|评定|评选|核准|评估|验收|授权|审批|复核)(?:评价)?(?:通过|合格)?(?=，)"
)
_SESSION = re.compile(
    r"(?:^|(?<=[，。；：、日\s]))(?P<who>[^，。；：、\s]{2,24}?)(?:在[^，。；]{1,12}?)?(?:组织|主持)?(?:召开|举行|举办)了?"
    r"[^，。；]{0,24}?(?:鉴定|评审|验收|论证|审定|审查|评估)会(?:议)?，"
)
"""|某学会|在京召开技术鉴定会，…通过鉴定: whose session it was."""
_JURIES = ("专家组", "评审组", "考核组", "考评组", "评委会")


def of_rights(reading: Reading, phrase: Phrase) -> bool:
    """一项发明专利|获授权, “…装置”获授权: what a right is granted for."""
    return reading.text.endswith(_RIGHTS, *reading.trim(phrase))


_RIGHTS = ("专利", "著作权", "软著", "发明", "技术", "成果", "方法”", "装置”", "系统”", "设备”", "新品种")


def made_out(reading: Reading, phrase: Phrase) -> bool:
    """收到|省局颁发的资质认定证书: a paper by which somebody is granted something; not one that is handed in."""
    return _MADE_OUT.fullmatch(reading.text, *phrase) is not None


_MADE_OUT = re.compile(
    r"[^，。；]{2,40}?(?:颁发|核发|签发|换发|下发|授予|颁授|发放|发来|寄来|送达)的[^，。；的]{0,40}?(?:证书?|授权书|批准书|批件|牌匾|奖牌|[证书]》)"
    r"(?:[（(][^（）()]{1,20}[）)])?(?:》)?(?:及其?附件)?"
)


def without_granter(reading: Reading, phrase: Phrase) -> Phrase:
    """What was granted, without by whom."""
    body = _granter(reading, phrase)
    if body is None:
        return phrase
    remark = _REMARK.match(reading.text, body.end, phrase.end)
    given = _GIVEN.match(reading.text, remark.end() if remark else body.end, phrase.end)
    return Phrase(given.end() if given else remark.end() if remark else body.end, phrase.end)


_REMARK = re.compile(r"[（(][^（）()]{1,24}[）)]")
_GIVEN = re.compile(r"(?:\d{4}年)?(?:组织|颁发|下发|发放|换发|发来|寄来|送达|公布|发布|授予|主办|核发|签发|评选)?的")


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
_STANDING = (
    *("资质", "资格", "称号", "建设资格", "筹建资格", "承建资格"),
    *("委员", "成员", "理事", "会员", "专家", "委员单位", "成员单位", "理事单位", "会员单位"),
)
"""获得|国家产业计量测试中心|资质, 入选某委员会|委员, 获批国家产业计量测试中心1个: the body itself is what is won."""
_COUNTED = re.compile(r"(?:\d+|[一两二三四五六七八九十]+)[余多]?[个家项处]")
_EXAMINED_BY = re.compile(
    r"(?:[^，。；、“《的]{2,20}组织的)?"
    r"(?P<who>[^，。；、“《的]{0,20}?(?:委员会|审评中心|认证中心|认可委|船级社|[专考评验审检][家核审收议评查]组|协会|学会))"
    r"(?=的?(?:\w{0,8}(?:认证|审定|评审|验收|鉴定|评估|考核|考评|审核|审查))$)"
)
"""中国船级社|的型式认证, 某某评审委员会|审定: a body that no list knows, by what it gave."""
