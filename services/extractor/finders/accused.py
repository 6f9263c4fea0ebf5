"""Who is dealt with by name right behind the verb, or by what is taken from them."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor import lazy_re as re
from services.extractor.finders.counted import without_count
from services.extractor.finders.fillers import Filler, nominal, nominals, spanned
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention


def accused(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A body or person right behind the verb (起诉苹果公司), or all whose papers they are (吊销甲店、乙店的许可证)."""
    if _ITS.match(reading.text, *phrase):
        return []  # 给予|其开除公职处分: who was named before
    if reading.text.endswith(_STOPPED, 0, phrase.start) and (goods := _stopped_goods(reading, phrase)):
        bidden = reading.text.find("责令", reading.clause_around(phrase.start).start, phrase.start) >= 0
        return [] if bidden else nominal(reading, Phrase(*goods.span("what")))
    phrase = reading.behind(phrase, IN_COURT)
    if reading.text.endswith(_STOPPED, 0, phrase.start) and (this := _THIS_FIRM.match(reading.text, *phrase)):
        return spanned(this)  # 暂停|该公司|水和废水等领域的检测资质
    if several := _OWNERS.match(reading.text, *phrase):
        first, *others = split_list(reading, Phrase(*several.span("who")))
        fields = others if reading.text.endswith(_FIELDS, *others[-1]) else []
        return [f for m in (first, *others) if m not in fields for f in _owner(reading, m)]
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON)
    if found and found[0].start == phrase.start:
        held = [m for m in found if m.kind is Kind.PERSON and m.whole_start == phrase.start]
        return _with_others(reading, found, held[0] if held else found[0])  # 某局局长某某: the person
    if involved := _INVOLVED.match(reading.text, *phrase):
        return spanned(involved)
    someone = _DISCIPLINED.match(reading.text, *phrase)
    if someone and someone["who"][0] in terms("surnames"):
        return spanned(someone, "who")
    owner = _OWNER.match(reading.text, *phrase)
    return nominal(reading, without_count(reading, Phrase(*owner.span("who")))) if owner else []


def gone_wrong(reading: Reading, phrase: Phrase) -> list[Filler]:
    """该工地|扬尘治理不到位, 某公司|除尘设施停用(被罚): whom a clause that tells what went wrong begins with."""
    if (firm := THE_FIRM.match(reading.text, *phrase)) and _FAILS.match(reading.text, firm.end(), phrase.end):
        return spanned(firm)
    for known in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON)[:2]:
        if known.kind is Kind.PERSON or known.start != phrase.start:
            return []
        wrong = known.text.endswith(_FIRMS) and _WENT_WRONG.fullmatch(reading.text, known.end, phrase.end)
        if wrong and not reading.mentions.within(known.end, phrase.end, Kind.PERSON):
            return [Filler.of(known)]
    return []


def what_went_wrong(reading: Reading, whom: Sequence[Filler]) -> list[Filler]:
    """某公司|除尘设施停用|被罚12万元: what the words between whom it strikes and the verb tell."""
    firm = len(whom) == 1 and reading.text.endswith(_FIRMS, *whom[0].phrase)
    wrong = _WRONG_AND_STRUCK.match(reading.text, whom[0].phrase.end) if firm else None
    return [] if wrong is None or reading.mentions.within(*wrong.span(), Kind.PERSON) else spanned(wrong, "what")


_FIRMS = (
    "公司", "企业", "集团", "厂", "店", "超市", "酒店", "医院", "诊所", "药房", "合作社", "加油站", "检测站", "银行",
    "支行",
)  # fmt: skip
THE_FIRM = re.compile(r"(?:该|涉事|涉案|上述)[^，。；的]{0,3}?(?:公司|企业|店|厂|单位|机构|项目|工地|医院|学校|站|矿)")
_FAILS = re.compile(r"(?![的负法])[^，。；的]{2,}")
_WRONG = r"(?![的等、和与及内中上负法被因])[^，。；：的、某]{4,30}?(?<![人员长工案店司厂院所部站品区任已均被])"
_WENT_WRONG = re.compile(_WRONG)
_WRONG_AND_STRUCK = re.compile(rf"(?P<what>{_WRONG})(?=，?(?:已|均|随即)?被(?!查[实明]))")


def _with_others(reading: Reading, found: list[Mention], first: Mention) -> list[Filler]:
    """判处|张某、李某|有期徒刑…, 某公司及董事长某某: who stands in a row with the first."""
    row = [first]
    for mention in found:
        joint = _AND_HIM if mention.kind is Kind.PERSON else _AND
        if joint.fullmatch(reading.text, row[-1].end, max(row[-1].end, mention.start)):
            row.append(mention)
    return [Filler.of(m) for m in row]


_AND = re.compile("、|和|与|及|以及")
_AND_HIM = re.compile(r"(?:、|和|与|及|以及)(?:其|时任|原|签字|主要|直接|[^，。；、的]{0,4}责任人)?[^，。；、的]{0,10}")
"""某公司|及时任董事长|张某."""


def put_on_list(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将|某服装厂|列入失信名单: whom 将 moves onto a list, without how many they are."""
    moved = _MOVED_ONTO.search(reading.text, *phrase)
    if moved is None:
        return []
    if moved["those"]:
        return spanned(moved, "those")  # 对无法联系的4户企业，已依法列入经营异常名录
    who = Phrase(*moved.span("who"))
    if some := _SOME_NAMED.fullmatch(reading.text, *who):
        return nominals(reading, Phrase(*some.span("who")))
    who = without_count(reading, who)
    named = reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON)
    return [Filler.of(m) for m in named if m.end == who.end] or nominal(reading, who) or spanned(moved, "who")


_MOVED_ONTO = re.compile(
    r"(?<![即必])将(?P<who>[^，。；将]{2,40})$"
    r"|对(?P<those>[^，。；将对]{2,40}?[家户个名所][^，。；将对]{0,8})，(?:已|均|全部|一律|分别|依法|按规定|及时)*$"
)
_SOME_NAMED = re.compile(r"(?P<who>[^，。；]{2,30}?)等[\d一二两三四五六七八九十]+[余多]?[家户个名][^，。；、]{2,8}")
"""将|甲商贸、乙食品|等27户企业(列入…): those of them that are named."""
_STOPPED = ("暂停", "停止", "暂停进口", "暂停进口、")
_TRADE = "进口|出口|销售|使用|经营|生产"
_GOODS = re.compile(
    rf"(?:从[^，。；]{{2,12}}?(?=进口))?(?:[、和及]?(?:{_TRADE}))++(?![、和及等的其])(?P<what>[^，。；、]{{2,40}}?)"
    rf"(?<!活动)(?<!业务)(?<!行为)(?<!工作)(?<!许可)(?<!资质)(?<!资格)(?<!日)(?<!月)(?<!年)$"
)
"""暂停|进口、经营和使用某公司的透析器: the goods that may not be traded."""


def _stopped_goods(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    trade = reading.text.startswith(("从", *_TRADE.split("|")), phrase.start)
    at = phrase.start if trade else reading.text.rfind("进口", phrase.start - 3, phrase.start)
    return _GOODS.match(reading.text, at, phrase.end) if at >= 0 else None


IN_COURT = re.compile(r"(?:原审)?(?:被告单位|被告人?|罪犯|上诉人)(?=.{2})")
"""判处|被告人|郑某…: what he is at court is no part of his name."""
_ITS = re.compile(r"其(?![他它中余])")
_DISCIPLINED = re.compile(
    r"(?P<who>(?!党[内纪])[\u4e00-\u9fff]{2,3})(?=(?:同志)?(?:党内|政务|党纪|开除|留党|撤销党内|行政[记警降撤开]|有期徒刑|无期徒刑|死刑|拘役|管制))"
)
"""王某某党内警告处分: a name that no list knows, before what is imposed on its bearer."""
_INVOLVED = re.compile(
    r"(?:涉事|涉案|该)[^，。；、的]{1,8}?(?=停职|记过|记大过|警告|开除|党内|党纪|政务|行政|通报|诫勉)"
)
"""给予|涉事教师|停职处理."""
_PERMITS = "证|执照|资质|资格|许可|认定|备案|称号|批准书"
_KINDS = "景区|企业|机构|公司|单位|医院|学校|酒店|饭店|药店|门店|基地|旅行社"
_THIS_FIRM = re.compile(
    "该(?:公司|机构|单位|企业|中心|检测站|[院所站])(?=[^，。；]{2,60}(?:资质|资格|业务|项目|证书|能力))"
)
_OWNER = re.compile(
    r"(?P<who>[^，。；的]{2,20}(?:店|厂|公司|企业|单位|机构|驾校|校|院|所|站|户|行|诊所|酒店|宾馆|平台|超市|景区|基地|社))"
    r"(?:的|(?=国家|全国|[省市]级|“)|(?<=[列下]企业)|(?<=[列下]单位)|(?<=[列下]机构))"
    rf"(?=[^，。；]{{0,12}}(?:{_PERMITS}))"
)
_OWNERS = re.compile(
    r"(?P<who>[^，。；：、]{2,40}、[^，。；：]{2,160}?)(?:"
    r"(?:等?\d+[余多]?家[^，。；、的]{0,12}|等[^，。；、的]{2,8})?(?:的|(?=《))"
    rf"|等?(?:\d+|[两三四五六七八九十]+)[家个所](?:[^，。；、的]{{0,6}}?(?:{_KINDS})))"
    rf"(?=[^，。；的]{{0,16}}(?:{_PERMITS}))"
)
"""甲公司、乙公司3家机构的批准书, 甲、乙两家景区3A级旅游景区资质."""


_FIELDS = ("项目", "领域", "参数", "类别", "产品")
"""甲公司建筑材料、室内环境检测|项目的资质: one body, and for what it has its papers."""


def _owner(reading: Reading, member: Phrase) -> list[Filler]:
    named = [m for m in reading.mentions.within(*member, Kind.ORGANIZATION) if m.start == member.start]
    return [Filler.of(named[0])] if named else nominal(reading, member)


def struck_here(reading: Reading, phrase: Phrase) -> list[Filler]:
    """参与造假的律师|季某|被(吊销证书), 其中|某厂|生产的780套校服被(责令下架): whom the verb's own clause names before
    被, whoever acts in the one before."""
    suffers = phrase.end if reading.text.startswith("被", phrase.end) else reading.text.rfind("被", *phrase)
    if suffers <= phrase.start:
        return []
    who = reading.behind(Phrase(phrase.start, suffers), _AMONG_THEM)
    if firm := _MADE_BY.match(reading.text, *who) or _STYLED.fullmatch(reading.text, *who):
        called = reading.mentions.within(*firm.span("firm"), Kind.ORGANIZATION)
        known = [Filler.of(m) for m in called if (m.start, m.end) == firm.span("firm")]
        return known or spanned(firm, "firm")
    named = reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON)
    if len(named) != 1 or named[0].end != who.end:
        return []
    whole = named[0].kind is Kind.PERSON or named[0].start == who.start or reading.char_before(named[0].start) == "的"
    return [Filler.of(named[0])] if whole else []


_AMONG_THEM = re.compile("(?:其中|另外?|此外|随后|目前)，?")
_FIRM = r"(?P<firm>[^，。；、的被]{3,24}?(?:公司|集团|厂|店|超市|商行|合作社|经营部|医院|药房|饭店|酒店|加油站))"
_MADE_BY = re.compile(rf"{_FIRM}(?:生产|销售|经营|委托加工|制造|进口|出厂)的[^，。；]{{2,20}}$")
_STYLED = re.compile(
    rf"(?:车属|涉事|涉案|承运|施工|用人|建设|维保|使用|生产|运营|业主|当事)(?:单位|企业|公司|方){_FIRM}"
)
"""车属单位|某物流公司|(被罚款): what it is in the case is no part of its name."""
