"""Who checks and who is checked: authorities, premises, goods, culprits, and how many there are."""

from __future__ import annotations

import re

from services.extractor.bodies import bodies, groups
from services.extractor.fillers import Filler, nominal, nominals, persons, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.sanctions import first_penalty, penalties

_INSPECTORS = re.compile(
    r"(?:执法|检查|工商|监管|稽查|督查|质检|工作|海关|城管|卫监|药监|市监|监察|现场|查验)(?:人员|组|队员|关员|干部)$|民警$|交警$|关员$|警方$|(?:专案|督察|检查|巡视|调查|抓捕|督导)组$"
)


def inspectors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The inspectors, where the phrase ends with them (…，执法人员发现)."""
    found = _INSPECTORS.search(reading.text, phrase.start, phrase.end)
    return [Filler(Phrase(*found.span()))] if found else []


def found_out(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Inspectors who found something out, at the end of what stands before the verb."""
    return inspectors(reading, phrase)


def authorities(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that check or punish; those who act for a body (某局执法人员) stand for it. Where persons are named,
    the bodies they lead."""
    if persons(reading, phrase):
        return _led(reading, phrase)
    if found := bodies(reading, phrase):
        return [_employer(reading, f) for f in found]
    whole = reading.trim(phrase)
    sent = _employer(reading, Filler(whole))
    return [sent] if sent.phrase != whole else inspectors(reading, whole)


_MEN = re.compile(
    r"(?:全体|综合|现场|一线)?(?:行政)?(?:执法|工作|检查|监管|稽查|办案|查验)(?:人员|干部|队员|关员)|民警|关员|干警|工作组|检查组"
)


def _employer(reading: Reading, filler: Filler) -> Filler:
    part = _PART.search(reading.text, *filler.phrase)
    if part and filler.phrase.end - part.end() > 1:  # 该关所属某海关
        return Filler(Phrase(part.end(), filler.phrase.end), filler.mention)
    for mention in reading.mentions.within(*filler.phrase, Kind.ORGANIZATION):
        if mention.start == filler.phrase.start and _MEN.fullmatch(reading.text, mention.end, filler.phrase.end):
            return Filler(Phrase(mention.start, mention.end), mention)
    return filler


_PART = re.compile(r"(?:所属|下属|下辖)的?")
_AGENCY = re.compile(r"(?:局|厅|委|委员会|总局|支队|大队|总队|海关|办|署|院|所)$")


def _led(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The agency of the person who leads the check (某局副局长某某带队)."""
    found = []
    for person in reading.mentions.within(*phrase, Kind.PERSON)[:1]:
        body = person.organization
        if body is not None and phrase.start <= body.start and _AGENCY.search(body.text):
            found.append(Filler(Phrase(body.start, body.end), body))
    return found


_CHECK = re.compile(
    r"[^，。；]{0,4}(?:检查|抽查|排查|督查|巡查|调查|执法|查验|核查|抽检|检验|检测|处罚|整改|处理)(?:时|中|后|过程中|期间)?"
)
_TAKEN = re.compile(r"(?:全部)?(?:违法|非法)所得|罚款|罚金|人民币|共计|合计|行政处罚|涉案|发现|出具|作出")
"""What is taken from the offender, not the offender."""
_MAKERS = re.compile(r"^[^，。；]{0,40}?(?:生产|销售|经营|制造|进口|出售|售卖)(?:销售|经营)?的")
_AIMED = re.compile(r"的[^，。；的]{0,10}(?:检查|执法|整治|行动|抽查|排查|调查|抽检)$")
_MANNER = re.compile(r"(?:的|立即|依法|当场|限期|马上|予以|全部|一律|及时)+$")
_LISTED = re.compile(
    r"^[^，。；的]{0,12}?(?:生产|销售|经营|使用|流通|加工|制造|进口)(?:、|和|及)(?:生产|销售|经营|使用|流通|加工|制造|进口)的(?=.{2})"
)
_LEFT = re.compile(r"(?:共计?|合计|总计|约|近|等|的|内|中)+$")


def checked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what is checked, ordered or talked to: what stands before the measure, without how many there are."""
    if case := _in_case(reading, phrase):
        return case
    if reading.say(phrase).endswith(_MATTERS) and reading.text.endswith("针对", 0, phrase.start):
        return []
    measure = first_penalty(reading, phrase)
    whom = _without_count(reading, Phrase(phrase.start, phrase.end if measure is None else measure))
    manner = _MANNER.search(reading.say(whom))
    if manner:
        whom = Phrase(whom.start, whom.start + manner.start())
    if whom.end - whom.start < 2 or _CHECK.fullmatch(reading.text, *whom):
        return []
    listed = _LISTED.match(reading.say(whom))
    if listed:  # 全省生产、销售的儿童服装
        whom = Phrase(whom.start + listed.end(), whom.end)
    aimed = _AIMED.search(reading.say(whom))
    if aimed:  # 针对医疗美容机构的联合执法检查
        whom = Phrase(whom.start, whom.start + aimed.start())
    least = _SHORT if whom == phrase and not reading.text.endswith("对", 0, phrase.start) else 2
    return [
        f
        for f in nominals(reading, whom)
        if f.phrase.end - f.phrase.start >= least and not _TAKEN.match(reading.text, f.phrase.start)
    ]


_SHORT = 3
_MATTERS = ("问题", "情况", "现象", "形势", "线索")
"""What is dealt with rather than who."""
_OF_CASE = re.compile(r"(?:一?案件?|问题|行为|事项)$")


def _in_case(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose case it is: 周某受贿案, 某公司垄断行为."""
    if not _OF_CASE.search(reading.say(phrase)):
        return []
    persons_ = reading.mentions.within(*phrase, Kind.PERSON)
    if persons_:
        return [Filler(Phrase(m.start, m.end), m) for m in persons_[-1:]]
    return [
        f
        for f in accused(reading, phrase)
        if f.phrase.end < phrase.end and "的" not in reading.text[f.phrase.end : f.phrase.end + _HANDLED]
    ]


_HANDLED = 6
"""公安部督办的案件: within so many characters it is said that the body handles the case."""


def talked_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who was called in: named behind the verb, or by the clause that follows (经某局约谈后，某公司…)."""
    then = _THEN.match(reading.text, phrase.start, phrase.end)
    if then is None:
        return checked(reading, phrase) if reading.text[phrase.start - 1 : phrase.start] in "谈了询" else []
    return [
        Filler(Phrase(m.start, m.end), m)
        for m in reading.mentions.within(then.end(), phrase.end, Kind.ORGANIZATION)
        if m.start == then.end()
    ]


_THEN = re.compile(r"(?:之?后|以后)[，,]?")


def overseers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在某海关的监管下: under whose eyes it is done."""
    end = phrase.end - 1 if reading.text[phrase.end - 1] == "的" else phrase.end
    if not _WATCHED.match(reading.text, end):
        return []
    part = reading.text.rfind("所属", phrase.start, end)
    return bodies(reading, Phrase(part + 2 if part > 0 else phrase.start, end)) or [Filler(Phrase(part + 2, end))]


_WATCHED = re.compile(r"的?(?:现场|全程|严密)?(?:监管|监督|监控)下")


def _without_count(reading: Reading, phrase: Phrase) -> Phrase:
    """全省46家企业生产的60批次儿童玩具 are 儿童玩具; 加油站12家 are 加油站."""
    found = [f.phrase for f in quantities(reading, phrase) if f.phrase.start == phrase.start or _is_count(f)]
    if not found:
        return phrase
    start = found[-1].end
    start += reading.text.startswith("的", start)
    behind = reading.trim(Phrase(start, phrase.end))
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
    return reading.trim(Phrase(before.start + (made.end() if made else 0), end))


_SAMPLES = ("样品", "样本", "产品", "商品")


def _is_count(filler: Filler) -> bool:
    """Whether a figure says how many there are, not how great something is (10万吨项目)."""
    return filler.mention is not None and filler.mention.text.endswith(_COUNTERS)


_COUNTERS = tuple("家户起批次名款件个种人辆台处条只份所座类箱瓶宗例间艘")


def premises(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The premises, without the place before them (慈溪的一家店)."""
    if _DURING.search(reading.say(phrase)):
        return []  # 在近日开展的检查中
    lies = _LIES.match(reading.text, *phrase)
    if lies:
        return nominal(reading, Phrase(lies.end(), phrase.end))
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    start = places[-1].end if places and places[0].start == phrase.start else phrase.start
    start += reading.text.startswith("的", start)
    return [f for f in nominal(reading, Phrase(start, phrase.end)) if f.phrase.end - f.phrase.start > 2]


_DURING = re.compile(r"(?:开展|进行|组织|实施)的|(?:检查|抽查|执法|巡查|行动|工作|过程)中?$")
_LIES = re.compile(r"(?:位于|坐落于|地处)[^，。；]{1,30}?的")
_CASE = re.compile(
    r"嫌疑人|嫌犯|案|团伙|窝点|被告|假冒|仿冒|走私|毒品|逃犯|违法|涉案|非法|犯罪|嫌疑|假[酒烟药币货证]|伪劣|冻品|野生动物|枪支|管制"
    r"|酒驾|醉驾|超限|超载|无证|黑[车作工窝网]|侵权|盗版|可卡因|海洛因|冰毒|大麻|有害生物|象牙|濒危|赃|仓库|窝|违禁|三无|超标|问题[食产药]"
)


def culprits(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what the police or a court deals with, without how many there are."""
    if not _CASE.search(reading.say(phrase)):
        return []
    if case := _in_case(reading, phrase):
        return case
    return nominal(reading, _without_count(reading, phrase))


def defendants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who suffers it, as the subject of a passive verb."""
    closing = _CLOSING.search(reading.say(phrase))
    if closing:  # 涉事企业已(被…)
        phrase = Phrase(phrase.start, phrase.start + closing.start())
    return persons(reading, phrase)[-1:] or nominal(reading, _without_count(reading, phrase))


_CLOSING = re.compile(r"(?:已经?|均|都|将|正|也|先后|分别)+$")


def accused(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A body or person right behind the verb (起诉苹果公司)."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON)
    return [Filler(Phrase(m.start, m.end), m) for m in found[:1] if m.start == phrase.start]


def ordered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is ordered: the body that the object begins with (停止某公司药品生产), otherwise what stands
    before the measure."""
    return accused(reading, phrase) or visited(reading, phrase)


def indicted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom the charge is against: 起诉指控：…，被告人某某…."""
    return [
        Filler(Phrase(m.start, m.end), m)
        for m in reading.mentions.within(*phrase, Kind.PERSON)
        if reading.text.endswith(("被告人", "被告", "犯罪嫌疑人"), 0, m.start)
    ][:1]


_LED = re.compile(r"(?:率领?|带领|带队|陪同)")


def investigated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is investigated: whose case it is, otherwise what is named."""
    return _in_case(reading, phrase) or nominal(reading, phrase)


def led_along(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who goes along with the one who leads (副市长某某率甲局、乙局负责人)."""
    led = _LED.search(reading.text, *phrase)
    return groups(reading, Phrase(led.end(), phrase.end)) if led else []


_SEVERAL = re.compile(r"等[\d一二三四五六七八九十]+个?(?:余|多)?个?(?:省|市|县|区|地区|地|城市)")


def listed_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲、乙、丙等6个市企业的产品: where they are."""
    several = _SEVERAL.search(reading.text, *phrase)
    found = reading.mentions.within(phrase.start, several.start(), Kind.PLACE) if several else []
    if not found or found[0].start != phrase.start:
        return []
    return [Filler(Phrase(m.start, m.end), m) for m in found]


_CALLED_AT = re.compile(r"(?:来到|前往|走进|抵达|到达?|赴|对)")


def called_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来到某公司，经查，…: whom they had come to."""
    for mention in reversed(reading.mentions.within(*phrase, Kind.ORGANIZATION)):
        coming = list(_CALLED_AT.finditer(reading.text, phrase.start, mention.start))
        if coming and "，" not in reading.text[coming[-1].end() : mention.start]:
            return [Filler(Phrase(mention.start, mention.end), mention)]
    return []


def checks(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The check by its name; not what somebody is set to do (技术人员对水库逐一核查)."""
    return [] if phrase.end - phrase.start > _LONGEST or "对" in reading.say(phrase) else nominal(reading, phrase)


_LONGEST = 40


_SEIZURES = ("查封", "扣押", "封存", "取缔", "关停", "查封扣押")


def seizures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对设备予以查封: the deed is what is imposed."""
    return [Filler(phrase)] if reading.say(phrase) in _SEIZURES else []


def suffered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What stands before a verb that 被 leads."""
    return [Filler(phrase)] if reading.text.endswith(("被", "被依法", "被警方", "被公安机关"), *phrase) else []


def visited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom they went to; a place alone is where, not whom."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    if places and places[0].start == phrase.start and places[-1].end == phrase.end:
        return []
    return checked(reading, phrase)


def tallies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many were checked, found or seized; not the sums that a measure names."""
    summed = _SUM.search(reading.text, *phrase)
    if summed:
        phrase = Phrase(phrase.start, summed.start())
    measures = [f.phrase for f in penalties(reading, Phrase(max(0, phrase.start - _VERB), phrase.end))]
    return [
        f
        for f in quantities(reading, phrase)
        if not any(m.start <= f.phrase.start and f.phrase.end <= m.end for m in measures)
        and not _AGE.search(f.mention.text if f.mention else "")
    ]


_VERB = 6
_SUM = re.compile(r"累计|截至|以来|年来|目前已")
"""What follows sums up more than one deed."""
_AGE = re.compile(r"[年岁天月期]$|小时$|个百分点$")
