"""Who is checked: goods, culprits, and how many there are."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.counted import each_counted, with_count, without_count
from services.extractor.finders.decisions import serves
from services.extractor.finders.doers import doers_of_deed
from services.extractor.finders.fillers import Filler, named_whole, nominal, spanned
from services.extractor.finders.matters import (
    HAPPENED,
    REPORTED,
    THEIR_MATTER,
    goes_over_matters,
    is_situation,
    records,
    without_respects,
)
from services.extractor.finders.offenders import (
    HOUSES,
    WRONG,
    is_authority,
)
from services.extractor.finders.sanctions import first_penalty
from services.extractor.finders.sites import STREETS
from services.extractor.finders.trades import one_row, with_trades_joined
from services.extractor.finders.whose_case import at_end, in_case
from services.extractor.grammar.companions import LYING, SEATED
from services.extractor.grammar.lists import behind_description, behind_places, split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_CHECK = re.compile(
    r"[^，。；]{0,4}(?:检查|抽查|排查|督查|巡查|调查|执法|查验|核查|抽检|检验|检测|处罚|整改|处理)(?:时|中|后|过程中|期间)?"
)

_TAKEN = re.compile(r"(?:全部)?(?:违法|非法)所得|罚款|罚金|人民币|共计|合计|行政处罚|涉案|发现|出具|作出")
"""What is taken from the offender, not the offender."""

_AIMED = re.compile(
    r"的[^，。；的]{0,10}(?:检查|执法|专项|整治|行动|抽查|排查|调查|抽检)$|的(?:日常|监管|监督|安全|消防|综合)+$"
)

LOCATED = re.compile(rf"(?:{LYING})[^，。；的]{{2,24}}的(?=.{{2}})|其中(?=.{{2}})|其(?=法定代表人|法人代表)")
"""位于文昌路的|某店, 藏匿于民房内的|窝点, 其|法定代表人: where they are and whose is no part of who they are."""
_MANNER = re.compile(
    r"(?:实施|采取|立案(?:审查)?(?:调查)?|(?<=[局院委厅署府司社校会])(?:公开|宣告|当面|现场)+|谈话|的|分别|各自|立即|依法|当场|限期|马上|予以|全部|悉数|全数|一并|统统|一律|及时|随机|突击|连夜|交叉|错[时峰]|[一-龥]{2}式|同步|逐[台家户个件项一])+$|(?<=..)(?:实施|开展)[^，。；的]{4,}(?<!情况|问题)$"
)

DISCOVERED = re.compile(
    r"[^，。；“]{0,16}?(?:检查|抽查|巡查|摸排|排查|执法|督查|前期|行动)(?:中|时)?(?:发现|查出|查实|查获)的(?=.{2})"
    r"|(?:上述|现场|当场)*所(?:发现|查[到出获]|涉及)的(?=.{2})"
)
"""检查中发现的问题工地: when they were found is no part of what they are."""
_OFFENDING = re.compile(
    rf"(?:在[^，。；]{{2,16}}[中内上])?(?:多次|长期|屡次|连续|均|仍|涉嫌|逾期)*(?:{WRONG})[^。；、]{{2,30}}?的(?:[一两二三四五六七八九十\d]+[家名个户])?(?=.{{2}})"
)
"""擅自占道经营的商户: what they did is told as the topic."""
_LISTED = re.compile(
    r"^[^，。；的]{0,12}?(?:生产|销售|经营|使用|流通|加工|制造|进口)(?:领域|环节)?(?:、|和|及)(?:生产|销售|经营|使用|流通|加工|制造|进口)(?:领域|环节)?的(?=.{2})"
    r"|^[^，。；、的“”]{0,8}?(?:企业|单位|店|站|市场|超市|商超|商场|商户|医院|诊所|机构|学校|工厂|网店|平台)(?:生产|销售|使用|经营|出售|存放|安装)的(?=.{2})"
)


OF_KINDS = re.compile(r"(?<=[\u4e00-\u9fff]{2})等?\d+[余多]?[个种]?(?:品种|品牌|品规|规格|型号).*$")
"""违法卷烟|13种品牌3752条: of how many kinds they are."""


def checked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what is checked, ordered or talked to: what stands before the measure, without how many there are."""
    phrase = reading.behind(without_respects(reading, reading.behind(phrase, _WITH_PARTS)), DISCOVERED)
    phrase = reading.before(reading.before(reading.behind(phrase, _ONE_CASE), _FINED), OF_KINDS)
    phrase = reading.before(phrase, _SENT_IN)
    if reading.text.startswith("中，", phrase.end - 1) and _BATCHES.match(reading.text, *phrase):
        phrase = Phrase(phrase.start, phrase.end - 1)
    if reading.mentions.starting(phrase.start + reading.text.startswith(_UNTIL, phrase.start), Kind.TIME):
        return []  # 某局参与的联合检查|8月15日启动; 每天检查|到凌晨2点
    if any(whole.fullmatch(reading.text, *phrase) for whole in (_NOBODYS_DEED, _SOME_OF_THEM)):
        return [Filler(phrase)]
    if deed := doers_of_deed(reading, phrase):
        return deed[0]
    if case := at_end(reading, phrase) or in_case(reading, phrase):
        return case
    if reading.text.startswith(_MEANWHILE, phrase.start) or _MEASURES_TAKEN.search(reading.text, *phrase):
        return []  # 采取查封|、扣押等控制措施
    said = reading.say(phrase)
    if _FAULTS_FOUND.match(said):
        return []  # 对检查中发现的隐患问题(责令整改): whose they are is told elsewhere; 检查|主要围绕…展开, |中未发现…
    if "是否" in said or "有无" in said:
        return []  # 检查秤具|是否在有效期内: what is looked at of whom the check is of
    if is_situation(reading, phrase):
        return []
    if serves(reading, phrase):
        return []  # 下发|整改通知书
    if looked_at := records(reading, phrase):
        phrase = looked_at[0]  # 检查|某公司的|生产许可证
    phrase = reading.behind(reading.before(reading.before(phrase, _CONSISTS), THEIR_MATTER), _TURNED_IN)
    phrase = behind_places(reading, reading.behind(_without_deed(reading, reading.behind(phrase, SEATED)), LOCATED))
    phrase = reading.behind(phrase, _SEIZED_BEFORE)
    measure = first_penalty(reading, phrase)
    whom = Phrase(phrase.start, phrase.end if measure is None else measure)
    if row := one_row(reading, whom):
        return [Filler(row)]
    if several := each_counted(reading, whom):
        return several
    whom = reading.behind(without_count(reading, whom), _SOME_HERE)
    if (some := reading.text.find("的某", *whom)) >= 0:  # 擅自取水的某料场
        whom = Phrase(some + 1, whom.end)
    whom = reading.behind(reading.before(whom, _MANNER), _OFFENDING)
    if whom.end - whom.start < 2 or any(no.fullmatch(reading.text, *whom) for no in (_CHECK, _NOBODY)):
        return []
    if _LINKS.search(reading.text, *whom):
        return [Filler(whom)]
    if "、" in reading.say(named := behind_description(reading, whom)):
        whom = named  # 工作不力的甲镇、乙镇
    if by_name := named_at_end(reading, whom):
        return by_name
    listed = _LISTED.match(reading.say(whom))
    if listed and not reading.mentions.starting(whom.start, Kind.ORGANIZATION):  # 全省生产、销售的儿童服装
        whom = Phrase(whom.start + listed.end(), whom.end)
    whom = reading.before(whom, _AIMED)  # 医疗机构的联合执法检查
    listed_or_aimed = "、" in reading.say(whom) or reading.text.endswith("对", 0, phrase.start)
    least = 2 if whom != phrase or listed_or_aimed or re.fullmatch(f".?(?:{HOUSES})", reading.say(whom)) else _SHORT
    return [
        with_count(reading, f)
        for member in with_trades_joined(reading, split_list(reading, whom, commas=False))
        for f in nominal(reading, member)
        if f.phrase.end - f.phrase.start >= least and not _TAKEN.match(reading.text, f.phrase.start)
    ]


_BATCHES = re.compile(r"\d+余?批次?")
"""抽检的12批次瓶装水|中，…: of which some are told."""
_WITH_PARTS = re.compile(r"[^，。；、（）]{1,10}[市县区省镇内围]（(?:包括|含|包含|不含)[^（）]{1,20}）的?(?=..)")
"""全市辖区内（包括某区）|加油机: where, and what that takes in."""
_SENT_IN = re.compile("(?<=样[品本])(?:送|交由?|委托|进行|开展)[^，。；]*$")
"""抽取12批次样品|送某院检验: where they went."""
_SOME_HERE = re.compile(
    "(?:(?:辖区内?|[辖境]内)的?(?:部分|[多几数]家|各大)?|(?:[全我本][省市县区镇]|城区)?的?(?:部分|[多几数]家|各大))(?=.{2})"
)
"""辖区内的|药店, 我市部分|加油站, 多家|酒店: which of them, no part of what they are."""
_FINED = re.compile(
    r"(?<=..)处以?(?:(?=货值|违法所得|上一?年度|销售额|营业额|合同)[^，。；]{4,14}|(?:人民币)?[\d.,一二两三四五六七八九十百千]+[余多]?[万亿]?元的?)$"
)
"""对某公司|处2万元|罚款."""
_TURNED_IN = re.compile(r"[^，。；“]{2,24}(?:上报|举报|反映|移交|交办|转办)的(?=[^，。；的]{4})")
"""社区、办事处上报的|占道经营行为: who told of it."""
_FAULTS_FOUND = re.compile(
    r"(?:[^，。；]{0,12}(?:发现|存在|查出)的?(?:\d+余?[处个项条类起])?)?(?:安全|火灾|消防|风险|质量)*(?:隐患|问题)+"
    r"(?:$|(?:现场|当场|立即|及时|一律)+(?:$|责令))"
    r"|(?:主要|重点)?(?:围绕|针对|从)|[中时]?(?:均|暂)?(?:未|没有?)(?:发现|见)"
)
_ONE_CASE = re.compile(r"(?:全[省市县区国])?[一首][起例宗](?=.{4})")
_SOME_OF_THEM = re.compile("(?:其中的?|[后前另])[一两二三四五六七八九十\\d]+[家名个户所]")
_NOBODYS_DEED = re.compile(
    rf"(?:(?:生产|销售|加工|经营|储存)[、和及])*(?:生产|销售|加工|经营|储存)?(?:{WRONG})[^，。；]{{2,40}}?的?(?:违法|违规|犯罪|侵权)*行为"
)
"""查处一起|擅自占用公路用地的违法行为|: a deed that nobody is named for is dealt with itself."""


def named_at_end(reading: Reading, whom: Phrase) -> list[Filler]:
    """承建商某公司, 网民洛某: the name, without what it is in the case."""
    for mention in reading.mentions.within(*whom, Kind.ORGANIZATION):
        if mention.end == whom.end and is_party(reading, whom, mention.start):
            return [Filler.of(mention)]
    return spanned(_SOMEONE.search(reading.text, *whom), "name")


def is_party(reading: Reading, whom: Phrase, start: int) -> bool:
    """Whether what stands before a name only says what it is in the case."""
    return _PARTY.fullmatch(reading.text, whom.start, start) is not None


_PARTY = re.compile(
    r"[^，。；、的]{0,6}(?:商|人|方|企业|单位|者|主体|机构|当事人)|(?:存在|违反|拒不|多次|逾期)[^，。；、]{2,40}的"
)
"""What somebody is in a case: 承建商, 代理人, 经营企业, 存在违规预售行为的|某公司."""
_NOBODY = re.compile(
    r"(?:为期|立即|限期|当场|马上|依法|及时|追究).*|《[^《》]*》|[\d一二两三四五六七八九十]+(?:日|天|个?月|年|小时)"
    r"|[^，。；]{1,10}部分(?:分别|均|各)?(?:处[^，。；]{0,8})?"
    r"|(?:仔细|细致|严格|认真|耐心|逐[一户项个家]|跟进|跟踪|层层|步步)[一-龥]{2,4}"
)
"""What is ordered, for how long, in which paper, of what part; not who; how they went on (逐一核查、|仔细把关)."""
_SOMEONE = re.compile(
    r"(?:网民|村民|居民|导游|店主|司机|负责人|经营者|男子|女子|当事人|成员|头目|主犯|人员|嫌疑人|被告人)(?P<name>[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?)$"
)
_SHORT = 3
_UNTIL = ("到", "至", "自", "从")

_MEANWHILE = ("时", "中，", "期间", "过程", "后，")

_CONSISTS = re.compile("(?<=..)(?<![（(])(?:主要|分别)?(?:包括|涉及|涵盖|包含)了?[^的]*$")
"""(抽查的)儿童用品|包括童车、童鞋: which they are."""


_MEASURES_TAKEN = re.compile(r"(?<=扣押|召回|下架|查封)等[^，。；]{0,6}措施$|(?<=采取|查封)(?:查封|扣押)(?=、|$)")
_LINK = "生产|经营|流通|使用|销售|储存|贮存|运输|加工|餐饮|消费|进口|配送|批发|零售"
_LINKS = re.compile(rf"(?:{_LINK})(?:(?:、|和|及|与)(?:{_LINK}))+(?:等|各|全)*(?:环节|单位|企业|领域|场所|主体)$")
"""药品生产、经营、使用|环节: one thing, by what is done there."""


def _without_deed(reading: Reading, phrase: Phrase) -> Phrase:
    """某店涉嫌虚假宣传行为, 当事人未明码标价的行为: whose deed it is."""
    deed = _DEED.fullmatch(reading.text, *phrase)
    return reading.trim(Phrase(*deed.span("who"))) if deed else phrase


def investigated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is investigated: whose case it is, otherwise what is named."""
    if (deed := doers_of_deed(reading, phrase)) or _NOBODY.fullmatch(reading.text, *phrase):
        return deed[0] if deed else []
    phrase = _without_deed(reading, reading.before(reading.before(phrase, _INSTANCE), _AS_A_WHOLE))
    return (
        at_end(reading, phrase)
        or in_case(reading, phrase)
        or named_at_end(reading, phrase)
        or nominal(reading, reading.behind(phrase, LOCATED))
    )


_AS_A_WHOLE = re.compile("(?<=..)(?:全部|悉数|全数|一并|统统|一律)(?:予以|进行)?$")
"""对问题商品|全部(扣押)."""
_INSTANCE = re.compile(r"(?<=案)(?:依法|进行|作出)*(?:一审|二审|再审|终审|重审)$")
"""赵某受贿一案|二审(公开宣判)."""
_DEED = re.compile(
    r"(?!(?:\d+|[一二两三四五六七八九十]+)[余多]?[一-龥]{1,2}涉嫌)(?P<who>其|[^，。；]{2,30}?)(?:严重|屡次|多次)?(?:使用|销售|生产|经营)?(?:涉嫌[^，。；]*|(?:未(?!来|成)|违反|违法|违规|擅自|拒不|哄抬|不[按执履]|虚假|非法|超范围)[^，。；]{2,40}行为)"
)
SEVERAL = re.compile(
    r"等[\d一二三四五六七八九十]+个?(?:余|多)?个?(?:省份?|市|县|区|地区|地|城市)|等地区?(?:$|(?=的?\d+[家名户个所]))"
)


def places_unlisted(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """赴|七星、秀峰、阳朔等地: where they went, by names that may be anything's."""
    row = _ROW_OF_PLACES.fullmatch(reading.text, *phrase) if reading.text.endswith(_GOES, 0, phrase.start) else None
    return split_list(reading, Phrase(*row.span("row"))) if row is not None else []


_GOES = ("赴", "到", "深入", "前往", "走进", "奔赴", "分赴")
_ROW_OF_PLACES = re.compile(
    r"(?P<row>[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})*)等(?:地|\d+个(?:市州|县区|区县|市县|[市县区州]))"
)


_SEIZED_BEFORE = re.compile(
    "(?:在[^，。；的]{0,12}中)?(?:已?依法)?(?:罚没|没收|查扣|扣押|收缴|缴获|查获|查封|暂扣|查处)的(?=[^，。；]{2})"
)
"""对|依法罚没的|假冒商品(进行销毁): what was done to them before."""


def called_on(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来到|某公司|，对电梯进行了检查: the house, by its name, beside what was looked at there."""
    named = named_whole(reading, phrase)
    return [Filler.of(named)] if named is not None and not is_authority(named.text) else []


def visited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom they went to; a place alone is where, not whom."""
    if reading.text.endswith("针对", 0, phrase.start) and reading.text.endswith(_WHY_THEY_CHECK, *phrase):
        return []
    places = reading.mentions.within(*phrase, Kind.PLACE)
    several = SEVERAL.search(reading.text, *phrase)  # 甲省、乙省等5个省
    end = places[-1].end if places and several is None else several.end() if several else -1
    if (places and places[0].start == phrase.start and end == phrase.end) or _SO_MANY.search(reading.text, *phrase):
        return []
    if places_unlisted(reading, phrase):
        return []
    told = reading.before(reading.before(phrase, _TO_CHECK), _MANNER)
    if reading.text.endswith(_GONE_TO, 0, phrase.start) and reading.text.endswith(_STREETS, *told):
        return []  # 赴|高新区|检查食品安全工作
    if reported := REPORTED.match(reading.text, *told):
        happened = reading.text.endswith(HAPPENED, *told)
        return nominal(reading, Phrase(reported.end(), told.end)) if happened else []
    if reading.text.startswith(_BY_MEANS_OF, phrase.start) or goes_over_matters(reading, phrase):
        return []
    return checked(reading, phrase)


_TO_CHECK = re.compile("(?<=[区镇乡村市县园地])(?:督导检查|检查指导|督查指导|督导|督查|巡查)[^，。；]*(?:工作|情况)$")
"""深入某园区|督查安全生产工作: what for."""
_STREETS = (*STREETS, "路")
_GONE_TO = ("赴", "到", "往", "入", "达")
_WHY_THEY_CHECK = ("问题", "现象", "乱象", "隐患", "行为", "投诉", "举报", "情况")
"""针对|部分商家销售劣质充电宝问题|(开展抽检)."""
_SO_MANY = re.compile(r"等\d+个(?:县市?区?|市县|区县|县区)$")
_BY_MEANS_OF = ("通过", "采取", "采用", "运用")
"""检查|通过查阅台账等形式进行: how it was done."""
