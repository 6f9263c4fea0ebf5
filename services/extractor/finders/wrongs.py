"""What somebody did wrong, and what a check is about: the topic of inspections and sanctions."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor import lazy_re as re
from services.extractor.finders.culprits import MAKES, told_faulty
from services.extractor.finders.doers import doers_of_deed
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.inspected import DISCOVERED
from services.extractor.finders.matters import (
    HAPPENED,
    MATTER,
    REPORTED,
    THEIR_MATTER,
    goes_over_matters,
    in_respects,
    records,
)
from services.extractor.finders.offenders import WRONG, is_authority, wrongdoer
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.mentions import Clause, Kind

_DONE_WITH = "进行|开展|实施(?!细则|办法|条例|方案)"
"""What was not done with somebody (因未对员工|进行|培训，…) is part of the reason."""
_DEALT = f"{_DONE_WITH}|立案|予以|依法|展开|作出|给予|处以|责令|判处"
_REASON = re.compile(
    rf"(?<![原成起基肇诱病死卡])因(?![此为而素地时公案被])(?:存在|其|犯)?(?P<what>(?:未[^，。；“”被]{{1,32}}?(?:{_DONE_WITH}|组织(?={_DONE_WITH})))?(?:[^，。；“”]|“[^“”]{{1,20}}”){{2,50}}?)(?:等原因|等情形)?(?:，|(?:而(?:再次|又|均|已)?)?(?<!行)被(?!挪用|盗用|侵占|篡改|骗取|占用|破坏|遮挡|堵塞|锁闭|改装)|问题被|(?={_DEALT}|对[^，。；]{{2,40}}$)|$)"
)
_BAD_THINGS = "(?:侵权|假冒|违法|违规|违禁|伪劣)+的?[^，。；的]{0,8}(?:商品|产品|物品|货物|服装|卷烟)(?:[，。；]|$)"
"""(扣押)涉嫌|侵权商品|: what they are, nothing that anybody did."""
_SUSPECTED = re.compile(
    rf"涉嫌(?!犯罪(?!行为)|违法(?:违规)?(?:[，。；被]|(?:机构|企业|单位|商户|人员|主体|公司|店铺|经营者)[，。；、中内])|{_BAD_THINGS})(?P<what>[^，。；的]{{2,40}}?)(?:一?案件?)?(?=[，。；]|已?被|的[^，。；的]{{1,16}}被|(?<=罪)[已对]|{_DEALT}|$)"
)
_EXISTS = re.compile(
    r"(?<![否不未])存在(?:着|以下|的(?=[^，。；的]{2}))?(?!的?(?:\d+余?[处个项条类起])?(?:严重|重大|较大|一定|突出|一般)?的?(?:安全|火灾|消防|质量|食品安全|风险)*(?:隐患|问题|风险))(?P<what>[^。；]{2,90}?)(?:等)?的?(?:严重|突出|一般|轻微|主要)?的?(?:违法违规|违法|违规|火灾|安全|消防|食品安全|质量)*"
    r"(?:问题|行为|情况|情形|现象|隐患)"
)


_DEED_OF = re.compile(
    rf"[^，。；]{{2,90}}?(?<![、和])(?P<what>(?:{WRONG})(?!”)[^。；]{{2,40}}?)(?:的?(?:违法|违规)*行为|的?问题|一案|系列案|案件?)"
)
_WHOSE_DEED = re.compile(
    rf"(?:辖区内?|境内)?的?(?:\d+|[一二两三四五六七八九十]+)?[余多]?[家名户个]?(?:在[^，。；]{{2,16}}[中内上])?(?P<what>(?:多次|长期|屡次|连续|均|仍)*(?:{WRONG})(?!”)(?:(?!给予|处以|予以)[^。；]){{2,36}}?)的[^，。；的]{{2,30}}?"
)
_AIMED = tuple(re.compile(rf"对{deed.pattern}(?={_DEALT}|，|$)") for deed in (_DEED_OF, _WHOSE_DEED))
_FOR_CRIME = re.compile(r"以(?:涉嫌)?(?P<what>[\u4e00-\u9fff、]{2,40}罪)(?=[^，。；]{0,8}$|[^，。；]{0,6}判处|追究|对)")

_GUILTY = re.compile(r"(?:构成|(?<!共同)犯(?!罪))(?P<what>(?!共同)[\u4e00-\u9fff、]{2,30}罪)(?=[，曾于被已先]|$)")
"""某人的行为构成|诈骗罪|，(判处…); 某人犯|受贿罪|，(被判处…)."""

_REASONS = (_REASON, _SUSPECTED, _FOR_CRIME, _GUILTY, *_AIMED)


def wrongs(reading: Reading, phrase: Phrase) -> list[Filler]:
    """因未按期整改(被罚款), 涉嫌虚假宣传: why somebody is dealt with, told before the verb; the last that is told."""
    start = max(phrase.start, reading.text.rfind("；", *phrase))
    told = [found for pattern in _REASONS for found in pattern.finditer(reading.text, start, phrase.end)]
    return spanned(max(told, key=lambda found: found.start(), default=None), "what")


def wrong_told(reading: Reading, phrase: Phrase, whom: Sequence[Filler] = ()) -> list[Filler]:
    """某公司未经许可擅自施工，(被罚款); 查明其虚构专家身份，(责令停业): what the clause says of whom it names first,
    where it is a wrong; the last such clause. `whom`: who is known to be dealt with."""
    following: Clause | None = None
    goes_on = False
    item = reading.text.rfind("；", *phrase) + 1
    for clause in reversed(reading.sentence_at(phrase.start).clauses):
        if clause.end > phrase.end or clause.start < item or _CITES.match(reading.text, *clause):
            continue
        deed = Phrase(_behind_whom(reading, Phrase(*clause), whom), clause.end)
        deed = without_times(reading, deed)
        if reading.text.startswith("的", deed.start):
            deed = Phrase(deed.start + 1, deed.end)  # 某社|的|鱼样品超标
        if (
            clause.start < deed.start
            and not reading.entitled(deed.start)
            and (wrong := _IS_WRONG.fullmatch(reading.text, *deed))
        ):
            if following is not None and (goes_on or reading.text.endswith(_STATE, *deed)):
                return [Filler(Phrase(wrong.start("what"), following.end))]
            return spanned(wrong, "what")
        if not goes_on:
            following = clause
        goes_on = _WRONG_AGAIN.match(reading.text, *clause) is not None
    return []


_CITES = re.compile(r"(?:其|上述|该)?(?:的|行为)*(?:违反|构成|触犯)了?(?:《|上述|前述|该|有关|相关)")
"""违反了《建筑法》第七条规定，: by what it is a wrong, no further one."""
_WRONG_AGAIN = re.compile(rf"(?:并|且)?(?:{WRONG})(?!的)")
"""某店未取得许可，|擅自生产设备|，: a clause that goes on with what was done."""
_STATE = ("情况下", "的情形下", "期间")
"""在未取得许可的情况下，|从事生产: what was done follows."""


def _behind_whom(reading: Reading, clause: Phrase, whom: Sequence[Filler]) -> int:
    """From where a clause says what somebody did: behind whom it begins with."""
    for known in whom:
        led = reading.text[known.phrase.start - 1] == "的" and clause.start < known.phrase.end <= clause.end
        if known.phrase.start == clause.start or led:
            return known.phrase.end
    found = _FINDS.match(reading.text, *clause)
    start = found.end() if found else clause.start
    refers = _REFERS.match(reading.text, start, clause.end)
    start = refers.end() if refers else start
    for mention in reading.mentions.within(start, clause.end, Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP):
        if start in (mention.start, mention.whole_start) and not is_authority(mention.text):
            others = _AND_OTHERS.match(reading.text, mention.end, clause.end)
            return others.end() if others else mention.end
    who = wrongdoer(reading, Phrase(start, clause.end))
    return who.end if who is not None else start


_AND_OTHERS = re.compile(r"等[\d一二三四五六七八九十]+[家个](?:企业|单位|公司|机构|商户)?")


def offences(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|某店未明码标价的行为|, 对|擅自占道经营的3家商户|(作出处罚): what they did whom the phrase behind 对 names."""
    reported = REPORTED.match(reading.text, *phrase)
    if reported and not reading.text.endswith(HAPPENED, *phrase):
        return nominal(reading, Phrase(reported.end(), phrase.end))
    phrase = reading.before(reading.behind(phrase, DISCOVERED), _CASE_OPENED)
    if "涉嫌" not in reading.say(phrase) and (deed := doers_of_deed(reading, phrase)):
        return [Filler(deed[1])]
    if charged := _SUSPECTED_OF.match(reading.text, *phrase):
        return spanned(charged, "what")
    return spanned(_WHOSE_DEED.fullmatch(reading.text, *phrase) or _DEED_OF.fullmatch(reading.text, *phrase), "what")


_SUSPECTED_OF = re.compile("(?:[^，。；的]{0,8}的)?涉嫌(?P<what>[^，。；的]{2,30}罪)的(?=..)")
"""对|涉嫌受贿罪的|犯罪嫌疑人赵某(提起公诉)."""
_CASE_OPENED = re.compile(r"(?<=行为|问题)(?:依法|予以)?立案(?:查处|调查)?$")
"""对某店违规行为|立案，处罚款…: what was done about it first."""


def tried_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """审理了王某|受贿|一案: what the person that the phrase names is tried for."""
    people = reading.mentions.within(*phrase, Kind.PERSON)
    return spanned(_CASE_OF.match(reading.text, people[-1].end, phrase.end), "what") if people else []


_CASE_OF = re.compile(r"(?:等\d*人?)?(?:涉嫌|犯)?(?P<what>[^，。；“”]{2,24}?)一?案(?:件)?$")


_FINDS = re.compile(r"(?:[^，。；：]{0,12}?(?:查明|发现|查实|经查|检出)，?)")
_REFERS = re.compile(
    r"其(?![中他它余])|当事人|(?:该|涉事|涉案|上述)[^，。；的]{1,4}?(?:公司|企业|店|厂|单位|机构|户|场所|矿|馆|院|校)"
)
_IS_WRONG = re.compile(
    r"(?:等[^，。；]{0,3}人)?犯?(?P<what>(?![还又也均]?被|查[获处扣封]|依法|没收|扣押|收缴|销毁|取缔|发现|抓获|拦[下截停获])(?!的?(?:上述|该|前述)?(?:违法)?行为)(?=[^，。；：]{4})"
    rf"[^，。；：“”]{{0,24}}?(?:{WRONG})[^，。；：]*)"
)


def faults(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发现该公司存在无证排污等问题: what was found, told behind the verb."""
    return spanned(_EXISTS.search(reading.text, *phrase), "what")


def held_against(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(约谈某平台)，通报其存在的|审核不严|等问题, …，对其存在|虚假促销|的问题进行了通报: what those
    called in are told of."""
    return faults(reading, phrase) if _TELLS_THEM.search(reading.text, *phrase) else []


_TELLS_THEM = re.compile("通报|指出|反馈|告知|列举")


def found_out(reading: Reading, phrase: Phrase) -> list[Filler]:
    """检查发现，某超市|销售过期食品|, …，某厂|物料露天堆放|: what somebody does that a check brings to light, or how it
    is there; nothing good."""
    if faults(reading, phrase):
        return []  # 存在重复收费、超标准收费等问题
    if found := spanned(_DOES_WRONG.match(reading.text, *phrase), "what"):
        return found
    for whose in told_faulty(reading, phrase):
        told = spanned(_IS_SO.match(reading.text, whose.phrase.end, phrase.end), "what")
        return [f for f in told if not _IN_ORDER.search(reading.text, *f.phrase)]
    return []


def found_by_them(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经某局检查，某店|销售过期食品|: so behind the check; of goods their fault is told for itself."""
    told = [f for f in found_out(reading, phrase) if not reading.text.startswith(MAKES, f.phrase.start)]
    return [f for f in told if not reading.text.endswith(("后", "时"), *f.phrase)]


_DOES_WRONG = re.compile(
    rf"[，：]?(?:(?!是否|有无)[^，。；：的]){{2,24}}?(?P<what>(?:{WRONG})[^，。；：]{{2,30}})(?=[，。；]|$)"
)
_IS_SO = re.compile(r"(?:[自从][^，。；]{2,10}(?:以来|起|开始)，)?(?P<what>[^，。；：]{4,60})")
_IN_ORDER = re.compile(
    r"(?<![不未无])(?:良好|较好|规范|齐全|符合|到位|有序|平稳|稳定|完好|达标|正常|完善|健全|可控|合格|提升|提高|增长)|"
    r"^(?:均|都|已|能|严格|认真|积极)"
)


def found_then(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(进行飞行检查)，发现其|质量管理体系存在严重缺陷|, …，发现1家|未落实管控措施|: what the check brought to light."""
    told = spanned(_FOUND_THEN.match(reading.text, *phrase), "what")
    return [f for f in told if not _IN_ORDER.search(reading.text, *f.phrase)]


_FOUND_THEN = re.compile(
    r"(?:[^。；]{0,60}?，(?:经|现场|当场|检查)*|[^，。；]{0,12}[时中])(?:发现|查出)，?"
    r"(?:(?:其(?![中他它])|(?:该|上述|涉事)[^，。；的]{0,2}(?:公司|企业|店|厂|单位|机构|院|校|所|站|矿|项目|工地|场所|平台))(?![^，。；]*(?:隐患|问题|情形|情况|行为)[，。；])(?:均|都|存在)*|"
    rf"有?(?:\d+|[一两二三四五六七八九十]+)余?[家处个名辆艘][^，。；]{{0,8}}?(?={WRONG}))(?P<what>[^，。；]{{4,40}})"
)


def concerns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """就环境卫生工作(进行督导检查), 就投诉率偏高问题(约谈): what it is about; nobody whom it is done with."""
    if not MATTER.search(reading.say(phrase).removesuffix("等")):
        return []
    phrase = reading.behind(phrase, REPORTED)
    return [Filler(phrase)] if _OF_A_KIND.search(reading.text, *phrase) else nominal(reading, phrase)


_OF_A_KIND = re.compile(r"等(?!(?:方面|有关|相关|各项|重点)*的?(?:工作|情况|问题|事项|行为|内容)$)[^，。；等]{5,}$")
"""蔬菜、肉类等|年货供应情况: what is told of all that is listed."""


def matters_gone_over(reading: Reading, phrase: Phrase) -> list[Filler]:
    """深入某超市，对食品安全(开展检查), 对甲超市、乙商场的|食品安全工作|: what was looked at where they went, or of
    those who are checked."""
    if respects := in_respects(reading, phrase):
        return [Filler(respects[1])]
    if looked_at := records(reading, phrase):
        return [Filler(looked_at[1])]
    theirs = spanned(THEIR_MATTER.search(reading.text, *phrase), "what")
    theirs = [f for f in theirs if not reading.say(f.phrase).startswith("违")]  # 违法行为 says not which
    return theirs or (concerns(reading, phrase) if goes_over_matters(reading, phrase) else [])


def viewed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(开展检查)，重点检查|证件是否齐全|等情况: what the check went over; goods and houses are whom it was of."""
    told = _LOOKED_AT.search(reading.text, *phrase)
    if told is None:
        return []
    matters = "是否" in told["what"] or MATTER.search(told["what"] + told["tail"])
    if not matters and not records(reading, Phrase(*told.span("what"))):
        return []
    return spanned(told, "what")


_LOOKED_AT = re.compile(
    r"(?:(?:重点|着重|主要|逐一|逐项|详细|仔细|认真|现场|实地)(?:检查|查看|核查|排查|抽查|察看|督查|查验|检验)了?(?![，,])|查看(?=是否|有无))(?P<what>[^。；]{4,240}?)"
    r"(?P<tail>(?:等(?:方面|有关|相关)?的?(?:情况|内容|工作|方面|事项|问题|环节)?)?)(?=，(?![^，。；]{0,40}是否)|[。；]|$)"
)


def contents_of_check(reading: Reading, phrase: Phrase) -> list[Filler]:
    """检查内容是|计量器具的检定、使用情况|, 检查人员主要查看|电子秤是否有合格标志|: what a check goes over, said in a
    sentence of its own."""
    if told := _CONTENTS.search(reading.text, *phrase):
        return spanned(told, "what")
    return viewed(reading, phrase) if _THEY_LOOK.match(reading.text, *phrase) else []


_CONTENTS = re.compile(
    r"(?:检查|抽查|督查|排查|整治)的?(?:主要|重点)?内容(?:主要)?(?:是|为|包括|涵盖|有)了?(?P<what>[^。；：]{4,120}?)(?=[。；]|$)"
)
_THEY_LOOK = re.compile(r"[\s　]*(?:检查中，|[此本这]次[^。；]{0,60}，)?(?:检查|执法|督查|工作)(?:人员|组)")


def cleared_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """专案组查明|一条走私链条, 调查组查明了|事故经过和原因: what is known then."""
    clear = reading.text[phrase.end : phrase.end + 1] in "，。；并及" and _CLEARED_UP.search(reading.text, *phrase)
    return nominal(reading, phrase) if clear else []


_CLEARED_UP = re.compile(
    "(?:经过|原因|起因|成因|事实|真相|性质|来源|来历|去向|下落|身份|链条?|线索|网络|团伙|窝点|源头)$"
)


def untried(reading: Reading, phrase: Phrase) -> bool:
    """调查组(查明); what a court finds when it tries a case (法院经审理查明) is what somebody did."""
    return not reading.text.endswith(("审理", "审理后", "庭审", "再审"), *phrase)


def held_to_be(reading: Reading, phrase: Phrase) -> list[Filler]:
    """调查组认定，该事故是|一起生产安全责任事故: what an accident is held to be; the phrase begins with the verb."""
    return spanned(_HELD_TO_BE.match(reading.text, phrase.start), "what")


_HELD_TO_BE = re.compile(
    "(?:调查)?认定[^。；]{0,40}?[是为](?P<what>一起[^，。；]{2,60}?事故|[^，。；]{0,10}?责任[^，。；]{0,6}?事故)(?![等级])"
)
