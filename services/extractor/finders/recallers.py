"""Who recalls, and who mends what is recalled."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def makers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who recalls: bodies, otherwise a brand's short name that stands alone."""
    phrase = reading.behind(reading.before(phrase, _HOW_FAR), _WHAT_HE_IS)
    if _STOPS.match(reading.text, *phrase) or _ONLY_BIDS.match(reading.text, phrase.end):
        return []  # 被责令|停产|、召回产品; |某局|对8家企业启动调查，督促实施召回
    if found := bodies(reading, phrase):
        return [f for f in found if not (_UNNAMED.match(reading.text, *f.phrase) or _bids(reading, f))]
    if not _NAME.fullmatch(reading.say(phrase)):
        return []
    return [] if reading.mentions.within(*phrase, Kind.TIME, Kind.QUANTITY, Kind.PERSON) else [Filler(phrase)]


_STOPS = re.compile("(?:立即|暂时)?(?:停止|停产|停售|停用|停业|暂停|下架|整改|封存)")


def _bids(reading: Reading, body: Filler) -> bool:
    """|某署|同意某公司从市面回收, |某局|督促实施召回: another one recalls."""
    bids = _BIDS.match(reading.text, body.phrase.end)
    if bids is None:
        return False
    if _CALLS.match(reading.text, bids.end()):
        return not bids[0].endswith("同意")
    return bool(reading.mentions.within(bids.end(), bids.end() + _LONG, Kind.ORGANIZATION))


_BIDDING = "责令|要求|下令|饬令|指令|指示|同意|督促|敦促"
_NAME = re.compile(
    r"(?!本[次批轮公]|[此该上据因为由自从对共]|合计|累计|总计)[\w·]{2,10}(?<!召回)(?<!计划)(?<!消息)(?<!补充)"
)
_LONG = 24
_WHAT_HE_IS = re.compile("(?:该)?(?:生产商|制造商|生产企业|生产厂家|生产厂商|经营者|品牌方|进口商|企业)(?=[一-龥]{4})")
"""生产商|某食品有限公司: what he is to the goods is no part of his name."""
_HOW_FAR = re.compile(r"(?<=..)(?:承诺|表示|宣布|决定|随后|已)?(?:全部|全数|全面|主动|统一|陆续)+$")
_BIDS = re.compile(rf"[^，。；]{{0,4}}(?:{_BIDDING})")
_CALLS = re.compile("(?:实施|开展|启动|依法|主动|立即|产品)*召回")
_ONLY_BIDS = re.compile(rf"[^。；]*，并?(?:同时)?(?:责令|要求|督促|敦促)(?:其|企业|相关企业)?{_CALLS.pattern}")
_UNNAMED = re.compile(r"监督|督促|上述|相关|有关|涉事|其|各?经销商|消费者|[^，。；]*(?:4S店|经销商|服务站)$")
"""Who is told before, or sells and buys."""


def who_must_recall(reading: Reading, phrase: Phrase) -> list[Filler]:
    """责令某公司(召回), 同意某商从市面(回收): the maker, not the authority."""
    told = list(_BIDDEN.finditer(reading.text, *phrase))
    if not told:
        return []
    whom = Phrase(*told[-1].span("who"))
    if len(makers := bodies(reading, Phrase(whom.start, phrase.end))) > 1:
        return makers  # 督促|甲公司|、|乙公司|(实施召回)
    dealer = _DEALER.match(reading.text, *whom)
    named = reading.mentions.within(*whom, Kind.ORGANIZATION)
    if named:
        start = dealer.end() if dealer and dealer.end() > named[-1].start else named[-1].start
        return [Filler(Phrase(start, named[-1].end), named[-1])]
    return nominal(reading, Phrase(dealer.end() if dealer else whom.start, whom.end))


_BIDDEN = re.compile(
    rf"(?:{_BIDDING})"
    r"(?P<who>(?!立即|依法|停止|暂停|下架|停[售产用业]|整改|封存|全面|其|企业召|主动|限期|从|向|对|于|在)[^，。；、]{2,40}?)"
    r"(?=[，、]|从市|立即|即时|即刻|暂?停|下架|主动|限期|于|在|对|实施|启动|自愿|依法|切实|履行|认真|召回|回收|收回|全面|$)"
)
_DEALER = re.compile(
    r"(?:持牌|本地|境内|该型号的|有关|相关|涉事)?(?:药物|产品)?(?:批发商|代理商|进口商|经销商|制造商|零售商|代理人|供应商|厂商)(?=.{2})"
)


def makers_involved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召回活动涉及|甲公司|、|乙公司|等8家企业: who recall, when several do at once."""
    involved = INVOLVED.match(reading.text, phrase.start)
    return bodies(reading, Phrase(*involved.span("who"))) if involved else []


def several_involved(reading: Reading, phrase: Phrase) -> bool:
    """召回|活动涉及甲公司、乙公司等8家企业."""
    return INVOLVED.match(reading.text, phrase.start + len("召回")) is not None


INVOLVED = re.compile(
    r"(?:活动|行动)?(?:共|主要|累计)?涉及(?P<who>[^。；]{3,300}?等?)\d*家?[^，。；、\d]{0,8}?(?:企业|公司|厂家|厂商|车企|品牌)(?=[，。])"
)


def carried_out_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召回由某公司实施."""
    by = _BY.match(reading.text, *phrase)
    return bodies(reading, Phrase(*by.span("who"))) if by else []


_BY = re.compile(r"由(?P<who>[^，。；]{3,30}?)(?:实施|发起|负责|组织)")


_DEALERS = re.compile(
    r"[^，。；、将会通过由]{0,16}(?:经销商|经销店|4S店|特约店|专卖店|服务中心|服务网点|服务站|维修站|维修中心|特约维修点|销售网点|门店|客服热线|客服电话|服务热线)"
)


def dealers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """By whom the products are mended or taken back: bodies, dealers, shops."""
    if found := _DEALERS.match(reading.text, *phrase):
        return nominal(reading, Phrase(*found.span()))
    return bodies(reading, phrase)
