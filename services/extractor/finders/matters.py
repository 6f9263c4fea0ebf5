"""What is looked at rather than who: matters that checks go over, and those that somebody made known."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def goes_over_matters(reading: Reading, phrase: Phrase) -> bool:
    """深入甲超市、乙药房，重点对|食品安全等工作|开展检查; 到甲市检查|旅游工作: what is looked at, where they went was
    told before."""
    if not MATTER.search(reading.say(phrase).removesuffix("等")):
        return False
    if _ABOVE_ALL.search(reading.text, max(0, phrase.start - _NEAR), phrase.start):
        return True
    start = reading.sentence_at(phrase.start).start
    return _WENT.search(reading.text, start, phrase.start) is not None


_ABOVE_ALL = re.compile(r"(?:重点|着重|主要)(?:检查|抽查|核查|排查|查看|察看|督查)了?$")
"""重点检查|进货查验等情况."""
MATTER = re.compile(
    r"(?:工作|安全|问题|情况|事项|落实|执行|管理|质量|卫生|行为|制度|责任|隐患|措施|建设|生产|整改|运行|进展|事件|环节)$"
)
"""What a phrase ends in that names no body."""
_WENT = re.compile(
    r"(?:深入到?|来到|走进|前往|赴|进驻|(?:先后|分别|一行)到了?)[^，。；]{3,90}，[^，。；]{0,6}对$"
    r"|(?:深入|来到|走进|前往|赴|进驻)[^，。；]{3,90}，(?:以|采取|采用|通过|按照)[^，。；]{2,40}(?:方式|形式|方法)，?对[^，。；]{0,6}$"
    r"|(?:深入|来到|走进|前往|赴|进驻|(?<![达遇受看听接收得直])到)[^，。；]{2,90}(?:，[^，。；]{0,6})?"
    r"(?:检查|督查|督导|督察|巡查|暗访|抽查|排查|核查|指导)了?$"
)
_NEAR = 9
THEIR_MATTER = re.compile(
    r"的(?:(?<=[公所位业司店户市场校堂院构门站馆厂园局区者地学楼心库坝闸仓港矿行队社点塘渠窑].)"
    r"|(?=(?:安全|食品|质量|消防|环保|计量|药品|特种设备|价格)[^，。；、的]{0,16}(?:情况|工作)$))(?P<what>[^，。；、的]{2,20}(?:情况|工作|安全|质量|管理|行为|状况|制度))$"
)
"""甲超市、乙商场|的食品安全工作: what of theirs is checked."""


def records(reading: Reading, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """检查|某公司的|进货台账、检验记录|: whose papers are gone through (empty where that is not said), and which."""
    if not reading.text.endswith(_LOOKS_AT, 0, phrase.start):
        return None
    said = reading.say(phrase)
    theirs = _WHOSE.match(said)
    own = theirs.end() if theirs else 0
    kinds = _JOINTS.split(_AND_MORE.sub("", said[own:]))
    if not (kinds[0].endswith(_RECORDS) and (kinds[-1].endswith(_RECORDS) or MATTER.search(kinds[-1]))):
        return None
    whose = theirs.end("whose") if theirs else 0
    return Phrase(phrase.start, phrase.start + whose), Phrase(phrase.start + own, phrase.end)


_LOOKS_AT = tuple(
    verb + aspect
    for verb in ("检查", "查看", "察看", "查验", "核查", "核对", "抽查", "查阅", "审查")
    for aspect in ("", "了")
)
_WHOSE = re.compile(r"(?P<whose>[^，。；、的]{1,20}(?:公司|企业|单位|机构|中心|[店厂户院所校站场市堂馆司]))的(?=.{4})")
_JOINTS = re.compile("、|以及|[和及与]")
_AND_MORE = re.compile(r"等(?:有关|相关)?(?:资料|材料|台账|记录|档案|手续|文件)?(?:情况)?$")
_RECORDS = tuple(
    """
    台账 记录 证书 证照 证件 许可证 执照 登记证 合格证 健康证 资格证 持证情况 资质 检验报告 检测报告 合格报告 票据
    凭证 单据 档案 标签 标签标识 预案 手续
    """.split()  # noqa: SIM905 a list of words, like those of the rules
)
"""What those who check somebody ask to see."""


def in_respects(reading: Reading, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """对某院|组织机构、人员管理等六个方面(进行检查): whom it is of, and in what respects."""
    told = _RESPECTS.search(reading.text, *phrase)
    if told is None:
        return None
    end = max((m.end for m in reading.mentions.within(*phrase, Kind.ORGANIZATION)), default=0)
    if not end and (this := _THIS_BODY.match(reading.text, *phrase) or _GOODS.match(reading.text, *phrase)):
        end = this.end()
    end = end if phrase.start < end < told.start() else 0
    respects = Phrase(end + reading.text.startswith(("的", "在"), end), told.start())
    return (Phrase(phrase.start, end), respects) if end and respects.end - respects.start > 1 else None


def without_respects(reading: Reading, phrase: Phrase) -> Phrase:
    """对|某院|人员、设备等方面: whom it is of, where the phrase also says in what respects."""
    respects = in_respects(reading, phrase)
    return respects[0] if respects else phrase


_THIS_BODY = re.compile("[我该本](?:[院局所站厂]|中心|公司|机构|单位|企业|实验室)")
_GOODS = re.compile(
    r"[^，。；、的]{2,16}?(?:[机器表秤计仪泵镜尺衡桩瓶炉梯]|装置|设施|设备|产品)(?=的[^，。；的]{2,16}、)"
)
_RESPECTS = re.compile(
    r"(?:等[^，。；、]{0,4}|[两三四五六七八九十\d]+个)(?:方面|环节|要素|项目|指标|参数|性能|部位)的?(?:情况|内容|工作)?$"
)
HAPPENED = ("事件", "案", "事故")
REPORTED = re.compile(
    r"[^，。；的]{0,12}?(?:媒体|群众|网民|网友|消费者|居民|业主|记者|读者|晚会|职工|学生家长|家长)[^，。；的]{0,4}"
    r"(?:曝光|反映|举报|投诉|报道|反馈|披露)的(?=[^，。；]{2,60}(?:问题|事件|情况|线索|现象|案|事故|乱象|行为)$)"
)
"""针对媒体曝光的|某问题: who made the matter known is not checked."""


def is_situation(reading: Reading, phrase: Phrase) -> bool:
    """针对近期|防火形势严峻, 针对春节期间|食品消费的特点: how things stand, in view of which a check is made, not who
    is checked."""
    if not reading.text.endswith(_SITUATIONS, *phrase):
        return False
    return _IN_VIEW_OF.search(reading.text, max(0, phrase.start - _LONG_VIEW), phrase.start) is not None


_IN_VIEW_OF = re.compile("针对[^，。；]*$")
_LONG_VIEW = 20
"""Within so many characters it is said that they act in view of it."""
_SITUATIONS = (
    *("问题", "情况", "现象", "形势", "线索", "建议", "意见", "诉求", "特点", "需求", "规律", "天气", "汛情"),
    *("严峻", "复杂", "持续", "增多", "频发", "多发", "突出", "偏高", "增大", "频繁"),
)
