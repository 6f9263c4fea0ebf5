"""Who is punished where the sentence itself does not name it: 当事人, 其, 该公司, or nobody at all.

Bulletins of cases name the offender once, in the heading of the case or as the subject of the sentence before; what
follows only says what was done to it.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind, Mention, Sentence

_STANDS_FOR = re.compile(
    r"(?:其|该|上述|涉事|涉案|当事|本案)?(?:当事人|当事企业|当事方|公司|企业|单位|机构|店|门店|商户|商家|经营者|医院|厂|矿|会馆|网店|"
    r"平台|负责人|违法者|被告|被告人|当事双方)|其|该[^，。；的]{1,4}"
)
"""What names no offender but one told before."""
_AUTHORITY = re.compile(
    r"(?:局|委|厅|署|政府|国务院|海关|法院|检察院|证监会|监管会|委员会|办|办公室|总站|监督所|支队|大队|中队|总队|缉私|警方|公安|分行营业管理部|"
    r"人民银行(?:[^，。；]{2,8}(?:分行|支行))?|人行|督察组|检查组|调查组|工作组|部|监管分局|执法队|中院|省院|交易所|检验院|研究院|检测院|检测中心|检验所|监测站|监测中心|党组|党委|市委|省委|县委)$"
)
_DOES = ("被", "由", "经", "向", "在", "会同", "联合", "对口", "组织", "注册人", "权利人", "商标权人", "专利权人")
"""Behind these stands who acts or where, not who is dealt with."""
_BAD_GOODS = (
    r"(?:经营|销售|生产|使用|出售|存放|摆放|加工|制作|采购|储存|陈列)的[^，。；：的]{1,24}?"
    r"(?:未(?![来成婚])|[已均]?超(?!市)|[已均]?过期|已过|[无没](?=[有合中生许厂标])|不符合|不合格|失效|涉嫌|存在)"
)
"""某超市|销售的面包超过保质期|: what is wrong with somebody's goods or tools."""
WRONG = "|".join(["未(?![来成婚])", "(?<![三商])超(?!市)", *sections("checks")["wrongs"].split(), _BAD_GOODS])
"""What a wrong begins with, or has in it, whoever did it."""
DEEDS = (
    WRONG + "|涉嫌|使用|销售|生产|经营(?![行部店户者])|价格|利用|发布|安排|塔式|特种设备|建设|以(?!来)|在"
    "|破坏|冒充|混淆|改装|改动|涂改|拆除|隐瞒|捏造|泄露|诱导|诱骗|出租|出借|转让|组织策划|将(?![军乐台])"
)
"""What the heading of a case says somebody did."""
_HEADING = re.compile(
    r"(?:案例[一二三四五六七八九十\d]+[：:、 　]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ 　]?)?"
    r"(?:[^，。；]{2,40}?(?:查处|通报|关于))?"
    rf"(?P<who>[^，。；、：]{{2,36}}?)(?<!销)(?P<deed>(?:{DEEDS})[^。；]{{0,60}}?)"
    r"(?:违法|违规)*(?:行为)?(?:系列)?(?<![备档方提草预涉立])案(?!件)[\s　。：:）)]*"
)
"""二、某公司未按规定旁站案."""
_FIRM_HEADING = re.compile(
    r"(?:案例[一二三四五六七八九十\d]+[：:、 　]?|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ 　]?)?"
    r"(?P<who>[^，。；、：]{4,36}?(?:公司|[店厂站院所]|超市|中心|合作社|商行|经营部))"
    r"(?P<deed>[^，。；、：的]{4,30}?)案(?!件)[\s　。：:）)]*$"
)
"""三、某粮油有限公司定量包装短缺案: a case of its own, whatever its heading calls the wrong."""


def stands_for_somebody(reading: Reading, phrase: Phrase) -> bool:
    """Whether the words only stand for one told before."""
    return _STANDS_FOR.fullmatch(reading.text, *phrase) is not None


def is_authority(name: str) -> bool:
    """Whether a body's name is that of one that checks and punishes."""
    return _AUTHORITY.search(name) is not None and _SHOP.search(name) is None


_SHOP = re.compile(r"(?:经营|营业|门市|门诊|小卖|服务|经销|批发|零售|供应|修理|美容|俱乐)部$")
"""Names that end like those of authorities: 惠民农资经营部."""


def offenders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whoever was told before the end of the phrase and is no authority: every one of a list (对甲公司、乙公司|立案),
    otherwise the last."""
    whom = reading.text.rfind("对", reading.clause_around(phrase.end).start, phrase.end) + 1
    listed = split_list(reading, Phrase(whom, phrase.end)) if whom else []
    if len(listed) > 1:
        named = [reading.mentions.within(*member, Kind.ORGANIZATION, Kind.PERSON) for member in listed]
        if all(each and _may_offend(reading, each[-1]) for each in named):
            return [Filler.of(each[-1]) for each in named]
    found = offender_before(reading, phrase.end)
    return [found] if found is not None and _DEALS.match(reading.text, found.phrase.end) is None else []


_DEALS = re.compile("(?:已|依法|近日|日前|分别|也)*对")
"""某局|对5家涉嫌欺诈的企业(立案): who deals with others."""


def fronted(reading: Reading, position: int) -> list[Filler]:
    """对未履行主体责任的|某公司|，某局责令停产: whom the clause that opens the sentence aims at."""
    aimed = _FRONTED.match(reading.text, reading.sentence_at(position).start, position)
    if aimed is None:
        return []
    who = Phrase(*aimed.span("who"))
    named = [m for m in reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON) if m.end == who.end]
    return [Filler.of(m) for m in named[-1:]] or [Filler(who)]


_FRONTED = re.compile(
    rf"(?:[^，。；]{{0,12}}，)?对[^，。；]*?(?:{WRONG})[^，。；]{{2,30}}的"
    r"(?:[一两二三四五六七八九十\d]+[家名个户])?(?P<who>[^，。；的]{2,30}?)(?:等)?，"
)


def wrongdoer(reading: Reading, clause: Phrase) -> Phrase | None:
    """经查，|某诊所|自2023年起使用过期药品: whom a clause that tells a wrong begins with, known by name or not."""
    told = _WRONGDOER.match(reading.text, *clause)
    if told is None or reading.entitled(told.end("who")):
        return None  # 开展“检测机构|虚假报告”专项检查
    return Phrase(*told.span("who"))


HOUSES = (
    "公司|企业|店|厂|医院|门诊部|诊所|卫生院|卫生室|超市|酒店|宾馆|药房|商行|经营部|合作社|加油站|平台|机构|学校|幼儿园|"
    "网店|直播间|公众号|账号|小程序|商户|集团|银行|支行|分行|煤矿|项目部|电厂|码头|车队|养殖场|屠宰场|餐厅|饭店|工作室|美容院|驾校|检测站|经营户|作坊|餐馆|批发部|养生馆|[药车房]企(?!业)"
)
"""What ends the name of a business that may do wrong."""
_WRONGDOER = re.compile(
    rf"(?:[^，。；：]{{0,8}}(?:查明|发现|查实|经查|检出|举报)，?)?称?(?!其|该|当事人|上述|涉[事案])(?P<who>(?:(?!利用|通过|查处)[^，。；：的、对将向]){{1,30}}?(?:{HOUSES}))"
    rf"(?![内中的])(?=[自从于在未因将向对以]|存在|涉嫌|通过|利用|{WRONG})"
)


def offender_before(reading: Reading, position: int) -> Filler | None:
    """The last one named before the position in its paragraph who is no authority, else whose case the heading
    tells."""
    own = reading.sentence_at(position)
    start = next(s.start for s in reading.sentences if s.paragraph == own.paragraph)
    item = reading.text.rfind("；", own.start, position) + 1
    if item and (who := wrongdoer(reading, Phrase(item, position))) is not None:
        return Filler(who)  # …；某店虚假宣传，被罚: one of several
    for mention in reversed(reading.mentions.within(start, position, Kind.ORGANIZATION, Kind.PERSON)):
        if _may_offend(reading, mention):
            whole = mention.antecedents[0] if mention.antecedents else mention
            return Filler.of(whole)
    checked = [
        Phrase(*found.span("who"))
        for pattern in (_CHECKED, FOUND_ONE)
        for found in pattern.finditer(reading.text, start, position)
    ]
    checked = [who for who in checked if not stands_for_somebody(reading, who)]
    if checked:
        return Filler(checked[-1])
    for clause in reversed(own.clauses):
        if item <= clause.start < clause.end <= position and (who := wrongdoer(reading, Phrase(*clause))) is not None:
            return Filler(who)
    heading = _heading(reading, own)
    if heading and not _NUMBER.match(heading["who"]):
        return _of_case(reading, heading)
    party = reading.text.rfind(_PARTY, start, reading.clause_around(position).start)
    if party < 0 or reading.char_before(party) not in "，。；：\n":  # （以下简称|当事人）: who it is stands before
        return None
    return Filler(Phrase(party, party + len(_PARTY)))


_PARTY = "当事人"
"""经查，当事人…，某局对其罚款: nobody is named, but this says more than 其."""
_CHECKED = re.compile(
    r"对(?P<who>[^，。；：]{3,30}?)(?:(?:进行|开展|实施)[^，。；]{0,8}(?:检查|抽检|抽查|核查|检测|稽查)|"
    r"(?:日常|现场|突击|执法|监督)*(?:检查|复查|抽查|巡查|核查|暗访)[时中])"
)
"""某局对某门诊部进行检查: whom nobody knows by name, but by what was done there."""
FOUND_ONE = re.compile(
    r"(?:发现|查实|查出|查明)，?有?(?:[一两二三四五六七八九十\d]+余?[家处辆艘名个座台间]|一(?=[^，。；\d]{1,6}(?:车|店|船|企业|公司|厂|工地|商户)))(?P<who>(?!问题|隐患)[^，。；、\d]{2,14}?)[上内里]?"
    rf"(?=仍|还在|{WRONG}|存在|涉嫌|无法|正在|形迹|试图|准备)"
)
"""发现一|建筑工地|未落实…, 发现一艘|内河船|涉嫌…."""


def aforesaid(reading: Reading, event: Phrase) -> list[Filler]:
    """甲药店、乙药店已停业。现取消上述2家企业的备案: all that were named before, where words point back to several; the
    phrase is that of the verb with its object."""
    if not _AFORESAID.search(reading.text, *event):
        return []
    own = reading.sentence_at(event.start)
    start = next(s.start for s in reading.sentences if s.paragraph == own.paragraph)
    named = reading.mentions.within(start, event.start, Kind.ORGANIZATION)
    return [Filler.of(m) for m in named if _may_offend(reading, m)]


_AFORESAID = re.compile(
    r"(?:上述|以上|前述)(?:[\d两二三四五六七八九十]+[家个户名])?(?:企业|单位|机构|药店|公司|商户|门店)"
)


def offender_of_case(reading: Reading, phrase: Phrase) -> Filler | None:
    """查处某加油站使用作弊加油机案: whose case the rest of the sentence names, from where the phrase begins."""
    named = _named_case(reading, phrase)
    return _of_case(reading, named) if named else None


def deed_of_case(reading: Reading, phrase: Phrase) -> list[Filler]:
    """查处某加油站|使用作弊加油机|案: what was done, from where the phrase begins."""
    named = _named_case(reading, phrase)
    return _done(reading, named) if named else []


def _named_case(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    sentence = reading.sentence_at(phrase.start)
    if not _ENDS_CASE.search(reading.text, phrase.start, sentence.end):
        return None
    named = _headed(reading, phrase.start, sentence.end)
    if named is None or _NUMBER.fullmatch(named["who"]) or _IS_WRONG.fullmatch(named["who"]):
        return None  # 一起|虚假宣传案, 拒不支付劳动报酬案
    if _ONLY_DOES.fullmatch(named["who"]):
        return None  # 一起销售|假冒商标案
    return named


_NUMBER = re.compile(r"(?:[一两二三四五六七八九十\d]+)[起宗件]")
_IS_WRONG = re.compile(WRONG)
_ONLY_DOES = re.compile("(?:[、和]?(?:销售|生产|经营|使用|加工|制造|制售|运输|储存|印制|进口|非法|跨[省市县区域]))+")
_ENDS_CASE = re.compile(r"案[。：:\s　]*$")


def _may_offend(reading: Reading, mention: Mention) -> bool:
    text = reading.text
    if is_authority(mention.text) or reading.entitled(mention.start):
        return False
    employer = mention.organization if mention.kind is Kind.PERSON else None
    if employer is not None and is_authority(employer.text):
        return False
    if mention.kind is Kind.PERSON and _COMPLAINS.match(text, mention.end):
        return False
    return not text.endswith(_DOES, 0, mention.start)


_COMPLAINS = re.compile(
    "(?:[带率]队|一行|女士|先生|某)?(?:[^，。；]{0,10}(?:反映|投诉|举报|报警|报案|来电|致电|求助)|称[，：]?)"
)
"""市民王女士|反映…: who complains of somebody."""


def offence_of_case(reading: Reading, position: int) -> list[Filler]:
    """二、某公司|未按规定旁站|案; 1.某局局长李明|对采砂监管不力|问题: what the case is about, as its heading says."""
    own = reading.sentence_at(position)
    if shortcoming := _shortcoming(reading, own):
        return shortcoming
    heading = _heading(reading, own)
    if heading is None or not _CLOSED.match(reading.text, heading.end() - 1):
        return []  # 审理一起非法采砂案并宣判 heads nothing
    return _done(reading, heading)


def _done(reading: Reading, heading: re.Match[str]) -> list[Filler]:
    deed = reading.trim(Phrase(_of_case(reading, heading).phrase.end, heading.end("deed")))
    deed = reading.behind(deed, _AND_OTHERS)
    return [Filler(deed)] if deed.end - deed.start > 1 else []


def _shortcoming(reading: Reading, own: Sentence) -> list[Filler]:
    """What the sentence that opens the paragraph says of somebody by name."""
    opening = reading.openings(own)[-1]
    people = reading.mentions.within(opening.start, opening.end, Kind.PERSON)
    if opening is own or not people:
        return []
    told = _SHORTCOMING.fullmatch(reading.text, people[-1].end, opening.end)
    return [Filler(Phrase(*told.span("what")))] if told else []


_SHORTCOMING = re.compile(r"(?:等\d*人)?(?P<what>[^，。；：]{4,60}?)的?问题[。：]?\s*")
_CLOSED = re.compile(r"(?:案|[\s　。：:）)])(?:\n|$)|[\s　。：:）)].", re.DOTALL)


_AND_OTHERS = re.compile(r"等[\d一二两三四五六七八九十]+[家名个人户](?:企业|公司|单位|药店|商户|当事人)?")
"""某公司|等3家公司|滥用市场支配地位案."""


def _heading(reading: Reading, own: Sentence) -> re.Match[str] | None:
    """The sentence that heads the paragraph, or the paragraph before it, where it tells a case; or a line that is the
    heading of a case of some paragraphs."""
    for sentence in reversed(reading.sentences[: own.number + 1]):
        if sentence.paragraph < own.paragraph - _LONG_CASE:
            break
        near = sentence.paragraph >= own.paragraph - 1
        if not near and not _heads_line(reading, sentence):
            continue
        named = _headed(reading, sentence.start, sentence.end)
        if named is not None and not _HANDLES.search(named.group()):
            return named
    return None


def _headed(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    line = _opens_line(reading, start)
    return _HEADING.match(reading.text, start, end) or (_FIRM_HEADING.match(reading.text, start, end) if line else None)


def _opens_line(reading: Reading, start: int) -> bool:
    """Whether a line begins there or right before it with a number; the title does not count."""
    text = reading.text
    return text.endswith("\n", 0, start) or _ITEM.search(text, max(0, start - _ITEM_LONG), start) is not None


_ITEM = re.compile(r"\n[\s　]*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ 　]?$")
_ITEM_LONG = 8


def _heads_line(reading: Reading, sentence: Sentence) -> bool:
    """案例二：某局查处某店虚假宣传案: the sentence is a line of its own."""
    alone = _opens_line(reading, sentence.start)
    return alone and _ENDS_CASE.search(reading.text, sentence.start, sentence.end) is not None


_LONG_CASE = 6
"""More paragraphs tell of no case."""


_HANDLES = re.compile(r"(?:办理|审理|审结|办结|侦破|破获|宣判)了?[一首\d][起宗例件]")
"""某检察院依法|办理一起|非法捕捞案: what is done with a case."""


def _of_case(reading: Reading, heading: re.Match[str]) -> Filler:
    start, end = heading.span("who")
    named = reading.mentions.within(start, heading.end("deed"), Kind.ORGANIZATION, Kind.PERSON)
    persons = [m for m in named if m.kind is Kind.PERSON and m.end <= end]
    for whom in (*persons[-1:], *named):
        misread = whom.end > end and re.search(WRONG, whom.text)  # 刘某未经旅行社
        whole = start in (whom.start, whom.whole_start) or (whom.kind is Kind.PERSON and whom.end == end)
        if whole and not misread:
            return Filler.of(whom)  # 某供热公司|热量表未经检定案
    return Filler(reading.trim(Phrase(start, end)))
