"""What is counted: things without how many they are, and how many there were."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, quantities
from services.extractor.finders.sanctions import penalties
from services.extractor.grammar.lists import behind_description, split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections, terms
from services.extractor.mentions import Kind


def without_count(reading: Reading, phrase: Phrase) -> Phrase:
    """全省46家企业生产的60批次儿童玩具 are 儿童玩具; 加油站12家 are 加油站."""
    figures = quantities(reading, phrase)
    found = [f.phrase for f in figures if f.phrase.start == phrase.start or _is_count(f) or f.phrase.end == phrase.end]
    if not found:
        return phrase
    start = found[-1].end
    if reading.char_before(found[-1].start) == "等" and (firm := _closed_by(reading, phrase, found[-1])):
        return firm
    listed = behind_description(reading, Phrase(phrase.start, found[-1].start))
    if _closes_list(reading, listed, found[-1], reading.text[start : phrase.end]):
        return reading.before(listed, _LEFT)
    start += reading.text.startswith("的", start)
    where = _WHERE.match(reading.text, start, phrase.end)  # 全省14个市的企业
    behind = reading.behind(reading.trim(Phrase(where.end() if where else start, phrase.end)), _BY_THEM)
    if behind.end - behind.start > 1 and reading.say(behind) not in _SAMPLES:
        return behind
    before = Phrase(phrase.start, found[-1].start)
    for figure in found[:-1]:
        if figure.end < before.end:
            before = Phrase(figure.end, before.end)
    said = reading.say(before)
    made = _MAKERS.match(said)
    left = _LEFT.search(said)
    end = before.start + left.start() if left else before.end
    if end == phrase.start and reading.text[found[-1].end - 1] in _SORTS:
        return phrase  # 118种产品: by its sorts alone
    return reading.trim(Phrase(before.start + (made.end() if made else 0), end))


def with_count(reading: Reading, filler: Filler, units: str = "家个所户名处") -> Filler:
    """7家|机构, 23个|项目: a word that says so little by itself is told with how many there are."""
    start, end = filler.phrase
    plain = end - start <= _PLAIN or reading.say(filler.phrase) in _TEAMS
    if not plain or reading.char_before(start) not in units:
        return filler
    figures = reading.mentions.within(max(0, start - _COUNT), start, Kind.QUANTITY)
    return Filler(Phrase(figures[-1].start, end)) if figures and figures[-1].end == start else filler


_PLAIN = 2
_TEAMS = ("代表队", "参赛队")
_COUNT = 8


def each_counted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲市的12家平台和45家网店, 商场3家、超市12家: each of several kinds with its own count."""
    if _WITH_EXAMPLES.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*kind.span("kind"))) for kind in _ONE_WITH_EXAMPLES.finditer(reading.text, *phrase)]
    members = split_list(reading, phrase, commas=False)
    first = len(members) - 1
    while first > 0 and _has_own_count(reading, members[first]):
        first -= 1
    if first == len(members) - 2 and _are_houses(reading, members):
        first = 0  # 腌菜厂、污水处理站和3家印染企业
    elif first == len(members) - 1 or not quantities(reading, members[first]):
        return []
    kinds = [without_count(reading, member) for member in members[first:]]
    return [f for kind in kinds if not _MEASURES.fullmatch(reading.text, *kind) for f in nominal(reading, kind)]


_EXAMPLES = r"[^，。；：等]{2,30}等\d+余?[家个所户名处](?P<kind>[^，。；、和及以等]{2,14})"
_ONE_WITH_EXAMPLES = re.compile(_EXAMPLES)
_WITH_EXAMPLES = re.compile(f"(?:{_EXAMPLES.replace('?P<kind>', '?:')}(?:以及|[、及和]|$)){{2,}}")
"""甲公司等5家生产企业|以及|乙商城等3家销售单位: kinds that are told with examples."""
_MEASURES = re.compile("(?:总|占地|建筑|涉案|涉及)?(?:面积|金额|货值|价值|重量|数量|长度)(?:约|共|达|近)?")
"""拆除违法建筑12处、|面积|800平方米: how much of the same."""


def _are_houses(reading: Reading, members: Sequence[Phrase]) -> bool:
    """Whether all but the last are houses that nobody counts, and the last opens with how many there are."""
    houses, last = members[:-1], members[-1]
    opens = any(f.phrase.start == last.start for f in quantities(reading, last))
    ends = tuple(sections("checks")["premises"].split())
    named = all(reading.text.endswith(ends, *m) and not quantities(reading, m) for m in houses)
    return bool(houses) and opens and named and "的" not in reading.text[houses[0].start : last.start]


def _has_own_count(reading: Reading, member: Phrase) -> bool:
    counts = [f.phrase for f in quantities(reading, member)]
    return any((c.start == member.start) != (c.end == member.end) for c in counts)


def _closed_by(reading: Reading, phrase: Phrase, count: Phrase) -> Phrase | None:
    """某公司|等3家单位的负责人: the one body that a count of bodies or people stands behind; 某公司等5家企业生产的服装
    are the goods."""
    kinds = reading.mentions.within(count.end, phrase.end, Kind.GROUP, Kind.ORGANIZATION)
    for firm in reading.mentions.within(phrase.start, count.start, Kind.ORGANIZATION):
        if firm.start == phrase.start and firm.end == count.start - 1 and any(k.end == phrase.end for k in kinds):
            return Phrase(phrase.start, firm.end)
    return None


def _closes_list(reading: Reading, listed: Phrase, count: Phrase, kind: str) -> bool:
    """Whether the count closes a list of names: 甲小学、乙幼儿园|2所学校, 甲超市、乙超市等|12家超市, 甲出行、乙优选等|
    5家企业; as many names as are counted are names, whatever they end in (甲外卖、乙餐饮2家企业)."""
    if _DIVISIONS.fullmatch(kind) and _NAMES.fullmatch(reading.text, *listed):
        return True
    if _FIRMS.fullmatch(kind) and _NAMES.fullmatch(reading.text, *listed):
        members = reading.say(listed).removesuffix("等").split("、")
        places = {m.text for m in reading.mentions.within(*listed, Kind.PLACE)}
        if len(members) in [m.quantity.value for m in reading.mentions.within(*count, Kind.QUANTITY) if m.quantity]:
            return places.isdisjoint(members)
        return not any(_is_sort(member) or member in places for member in members)
    listed = reading.before(listed, _LEFT)
    if "、" not in (said := reading.say(listed)) and "和" not in said:
        return False
    return len(kind) > 1 and said.endswith(kind)


_FIRMS = re.compile(
    r"[\u4e00-\u9fff]{0,8}(?:企业|公司|平台|单位|机构|商户|商家|银行|品牌|门店|医院|学校|场所|网站|工地|工程项目|在建项目|小区|楼盘|农贸市场|景区|加油站|药店|酒店|商场|超市)(?:总部)?(?:主要|相关|有关)*(?:法定代表人|负责人|负责同志|经营者|运营商|运营方)?"
)
_NAMES = re.compile(r"[^，。；：、的和及]{2,16}(?:、[^，。；：、的和及]{2,16})+|(?:“[^，。；：“”]{2,16}”){2,}等?")


def _is_sort(member: str) -> bool:
    """食品、网约车等5家企业: in what they deal, not how they are called."""
    return _SORT.search(member) is not None or any(member in terms(name) for name in _KNOWN)


_SORT = re.compile(
    r"[品业类料器具]$|(?:领域|环节|服务|经营|销售|生产|使用|加工|餐饮|物流|外卖|电商|中介|家政|医疗|医美)$|^(?:共享|同城)?(?:快递|单车)$"
)
_KNOWN = ("functions", "protected", "generic_bodies", "group_nouns", "institution_heads", "plain_nouns", "verbs")
_WHERE = re.compile(
    r"(?:[省市县区镇乡村]|地市|地区|市州|县市|镇街|乡镇|街道|社区)(?:（[^（）]{1,6}）)?[^，。；的]{0,6}的"
)
_DIVISIONS = re.compile(r"(?:乡?镇街?|街道|社区|村|县区|县|市|区)(?:（[^（）]{1,6}）)?")
"""(甲镇、乙镇等5个)镇（街道）."""

_SORTS = "种类"
_SAMPLES = ("样品", "样本", "产品", "商品")


def _is_count(filler: Filler) -> bool:
    """Whether a figure says how many there are (464台（件）), not how great something is (10万吨项目)."""
    return filler.mention is not None and filler.mention.text.partition("（")[0].endswith(_COUNTERS)


_COUNTERS = tuple("把杆块副卷筒家户起批次名款件个种人辆台处条只份所座类箱瓶宗例间艘部张盒株套支枚架头尾羽")


_MAKERS = re.compile(r"^[^，。；]{0,40}?(?:生产|销售|经营|制造|进口|出售|售卖)(?:销售|经营)?的")
_BY_THEM = re.compile("(?:企业|公司|厂家|厂商|商户|商家)(?:生产|销售|经营|制造)的(?=..)")
"""20家|企业生产的|电线电缆: whose goods they are."""
_LEFT = re.compile(r"(?:共计?|合计|总计|约|近|等|的|内|中)+$")


def tallies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many were checked, found or seized; not the sums that a measure names."""
    phrase = reading.before(phrase, _WITH_OTHERS)
    summed = _SUM.search(reading.text, *phrase)
    if summed:
        phrase = Phrase(phrase.start, summed.start())
    around = Phrase(max(0, phrase.start - _VERB_LENGTH), phrase.end + _VERB_LENGTH)
    measures = sorted(f.phrase for f in penalties(reading, around))
    reach = [0, *accumulate((m.end for m in measures), max)]  # how far those go that begin up to each
    counts = [
        f
        for f in quantities(reading, phrase)
        if reach[bisect_right(measures, f.phrase.start, key=lambda m: m.start)] < f.phrase.end
        or _SO_MANY_LOSE.fullmatch(reading.text, f.phrase.start - 1, f.phrase.end)
    ]
    return [f for f in counts if len(counts) == 1 or not _SIZE.match(reading.text, f.phrase.start)]


_WITH_OTHERS = re.compile("；(?:对|约谈|责令|移送|注销|撤销|吊销|给予)")
"""给予某公司警告|；对乙厂等6家企业撤销证书: of how many others something else is told."""
_SO_MANY_LOSE = re.compile(r"[等下列述][\d一二两三四五六七八九十百]+[家户]")
"""注销某公司|等7家|机构的证书: a measure may say how many it strikes."""
_SIZE = re.compile(
    r"[\d.]+ ?(?:[kK][gG]|千克|毫克|毫升|[升Ll]|英寸|千瓦|千伏)(?=[\u4e00-\u9fff])(?![的以上下内前后和至到或及])"
)
"""496个|50kg|液化石油气钢瓶: how large each of them is."""
_VERB_LENGTH = 6
_SUM = re.compile(r"累计|截至|以来|年来|目前已")
"""What follows sums up more than one deed."""


def is_summed(reading: Reading, phrase: Phrase) -> bool:
    """全市共印发|应急预案30个: a figure of many papers, none of which is named."""
    if "《" in reading.say(phrase) or not _SUMMED.search(reading.text, max(0, phrase.start - _ISSUED), phrase.start):
        return False
    found = reading.mentions.within(*phrase, Kind.QUANTITY)
    return bool(found) and reading.char_before(found[0].start) not in "等发布台定"


_SUMMED = re.compile("(?:(?<!公)共(?!同)|累计|总计|共计)[\u4e00-\u9fff]{2,4}$")
_ISSUED = 8
