"""What is given, by whom and to whom: gifts, sums, what a ceremony of giving is called.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.appointed import is_name_alike
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, quantities, spanned
from services.extractor.finders.helped import PEOPLE, aided, helped, without_heads
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def given_away(reading: Reading, phrase: Phrase) -> bool:
    """What stands before 捐赠 does not make a noun of it (接受社会捐赠)."""
    return _RECEIVED.search(reading.text, *phrase) is None


def public_gifts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """接收|社会捐赠|文物36件: so many things that the public gives, who is not named."""
    end = reading.clause_around(phrase.start).end
    given = _OF_PUBLIC.match(reading.text, phrase.start, end)
    return quantities(reading, Phrase(given.end(), end)) if given else []


_OF_PUBLIC = re.compile(
    "(?:接收|接受|收到)了?(?:社会|各界|社会各界|市民|群众|爱心)?(?:捐赠|捐献|捐助|捐款|善款)的?(?!仪式|活动|证书)"
)


def helpful(reading: Reading, phrase: Phrase) -> bool:
    """Something that helps is given; 赠送|锦旗 thanks for help, 运送|旅客 is a railway's trade."""
    return _TOKENS.search(reading.text, *phrase) is None and _FARES.match(reading.text, phrase.start) is None


def given_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """捐给|江口县|救护车2辆, 捐给|县里|除颤仪20台: to whom, before what."""
    inside = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PLACE)
    named = next((m for m in inside if m.start == phrase.start), None)
    home = _AT_HOME.match(reading.text, *phrase)
    end = named.end if named is not None else home.end() if home is not None else phrase.end
    if not reading.mentions.within(end, phrase.end, Kind.QUANTITY):
        return helped(reading, phrase)
    return [Filler.of(named)] if named is not None else spanned(home)


_AT_HOME = re.compile("[县市镇乡村校区院厂]里")


def no_licence(reading: Reading, phrase: Phrase) -> bool:
    """颁发|药品经营许可证: what lets somebody trade in goods is no gift of them."""
    return not reading.text.endswith(("证", "证书", "执照", "批件", "批准书", "许可", "资质"), *reading.trim(phrase))


_FARES = re.compile("(?:运送|输送)了?(?:旅客|乘客|游客|货物)")
_TOKENS = re.compile("锦旗|感谢信|表扬信|感谢状|牌匾|纪念品|纪念章|会旗|队旗|花篮|花圈")
_RECEIVED = re.compile(r"(?:收到|接受|获得?|来自|感谢|社会|各界|爱心|公益|慈善|海外|发起|开展|组织)(?:了|的|各类)?$")


def in_hands(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Into whose hands something is given (递到一线职工手中); a banner of thanks is no help."""
    said = reading.say(phrase)
    sentence, _ = reading.clause_at(phrase.start)
    if reading.text.find("锦旗", sentence.start, phrase.start) >= 0:
        return []
    hands = next((h for h in _HANDS if said.endswith(h)), None)
    return nominal(reading, without_heads(reading, Phrase(phrase.start, phrase.end - len(hands)))) if hands else []


_HANDS = ("的手中", "的手里", "的手上", "手中", "手里", "手上")


def ships(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A ship or craft that acts by its name (“东海救117”轮)."""
    return spanned(_SHIP.search(reading.text, *phrase))


_SHIP = re.compile(r"“[^“”]{2,12}”(?:轮|船|艇|号|舰|直升机|救助船|渔船)")


def nameable(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is offered, if it is a thing one can name; not how people are greeted (走访慰问)."""
    if _SIDES.match(reading.text, *phrase) or _GREETING.fullmatch(reading.text, *phrase):
        return []
    if _FORCES.match(reading.text, phrase.end):
        return []
    if ceremony := _CEREMONY.search(reading.say(phrase)):  # “暖冬”公益项目捐赠仪式
        named = reading.trim(Phrase(phrase.start, phrase.start + ceremony.start()))
        return [Filler(named)] if named.end - named.start > 1 else []
    if _PRAISE.match(reading.say(phrase)) or reading.mentions.within(*phrase, Kind.QUANTITY):
        return []
    return nominal(reading, phrase)


_FORCES = re.compile("等?(?:多支|各方|多方)?(?:力量|部门|队伍|人员|单位)")
"""(组织)消防、武警|等力量投入救援: who is sent."""
_GREETING = re.compile("(?:走访|看望|亲切|集中|上门|节日|专项)*慰问(?:看望)?(?:活动)?|走访看望")


def offered(reading: Reading, phrase: Phrase) -> bool:
    """A service by its name; 组织专家赴某村义诊 tells who goes there, and the last verb what they do."""
    if _GATHERS.match(reading.text, phrase.start, reading.clause_around(phrase.start).end):
        return False
    return _GOES.match(reading.text, *phrase) is None and _DID.match(reading.text, *phrase) is None


_DID = re.compile("组织[^，。；]{2,16}?(?:参观|观看|观摩|学习|聆听|旁听|游览|体验|查看)了")
"""组织师生参观了展板并接受了法律咨询: what they did."""
_GATHERS = re.compile(
    r"组织(?!开展|实施|举办)[^，。；“”]{2,60}?"
    r"(?:参加|参与|(?:人员|工作者|律师|志愿者|医生|专家)(?=[\d，。；、共和及]))"
)
"""组织干部|参加志愿服务, 组织法律服务工作者|10余人: who is brought together; what they do is told behind."""
_GOES = re.compile(
    "组织[^，。；“”的]{2,16}?(?:[赴到]|走进|深入|前往|来到)[^，。；“”]{2,16}(?:义诊|巡诊|坐诊|问诊|送检|献血)$"
)


def giving_sides(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某公司向某校捐赠仪式: who gives, as the ceremony is called."""
    sides = _SIDES.match(reading.text, *phrase)
    return givers(reading, Phrase(*sides.span("who"))) if sides else []


def receiving_sides(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某公司向某校捐赠仪式: to whom it is given."""
    sides = _SIDES.match(reading.text, *phrase)
    return helped(reading, Phrase(*sides.span("whom"))) if sides else []


_SIDES = re.compile(
    r"(?P<who>[^，。；“”]{2,40}?)(?:向|为|给)(?P<whom>[^，。；“”]{2,40}?)(?:捐赠|赠送|捐款|赠书)[^，。；]{0,12}仪式$"
)
_PRAISE = re.compile(
    r"更|最|优质|优良|良好|有力|强有力|坚实|坚强|一流|高效|高质量|便捷|全方位|全面|全天候|全程|贴心|周到|满意|可靠|有益|重要|强大|充分|必要|科学|精准|"
    r"技术支撑|支撑|保障|参考|依据|借鉴|基础|条件|环境|便利|(?:服务|帮助|支持)$"
)
_CEREMONY = re.compile(r"(?:捐赠|赠送|捐款|发放|交接|赠书)仪式$")


def givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who gives: bodies or persons, or a ship; 来自甲科、乙科的8名医生 are the doctors, 代表公司 (捐赠) the firm;
    not who takes (某馆|接受…)."""
    if reading.text.endswith("代表", 0, phrase.start):
        return bodies(reading, phrase) or nominal(reading, phrase)
    if _TAKES.match(reading.text, phrase.end):
        return []
    if came := _CAME_FROM.match(reading.text, *phrase):
        phrase = Phrase(*came.span("who"))
    phrase = reading.before(reading.before(phrase, _WITH_GEAR), _PAIRED_WITH)
    if _MEN.fullmatch(reading.text, *phrase):  # 慰问, 宣传 are verbs as well: `bodies` would give 人员 alone
        return [Filler(phrase)]
    named = bodies(reading, phrase) or persons(reading, phrase) or ships(reading, phrase)
    return named or spanned(_HELPERS.search(reading.text, *phrase))


_PAIRED_WITH = re.compile("(?<=..)(?:对口|结对|定点|挂钩)(?:支援|帮扶)[^，。；的]{2,}$")
"""甲院|对口支援乙所，(捐赠设备): what one does beside."""
_WITH_GEAR = re.compile(
    r"\d+余?[名人][^，。；、\d]{0,6}(?:携带?|带着|驾乘?)(?=\d|[一二两三四五六七八九十])[^。；]{2,}$"
)
"""甲救援队、乙救援队|82人携8辆救援车及相关装备: what those who turn out bring along."""
_MEN = re.compile("(?:慰问|宣传|服务|咨询|普法|宣讲)人员")


def carriers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who takes people somewhere; not who is taken (张某|被送往医院, 伤者|已送往医院)."""
    taken = PEOPLE.search(reading.say(phrase)) and _ARE_TAKEN.match(reading.text, phrase.end)
    return [] if taken or _SUFFERS.match(reading.text, phrase.end) else givers(reading, phrase)


_SUFFERS = re.compile(r"[^，。；]{0,6}被(?![困埋淹骗拐盗害])")
_ARE_TAKEN = re.compile("(?:现?已|均|都|全部|随即|随后|先后|分别|陆续|安全)+[送转撤护疏]")


def gift_takers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某馆|接收市民李明(捐赠的书信): who receives what others give."""
    taken = _TAKEN.search(reading.text, *phrase)
    return bodies(reading, Phrase(phrase.start, taken.start())) if taken and gift_givers(reading, phrase) else []


def gift_givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某馆接收|市民李明(捐赠的书信): who gives it."""
    taken = _TAKEN.search(reading.text, *phrase)
    if taken is None:
        return []
    giver = Phrase(*taken.span("giver"))
    return givers(reading, giver) or ([Filler(giver)] if is_name_alike(reading.say(giver)) else [])


_GETS = "(?:接受|接收|收到|接到|喜获|获得?)了?"
_TAKES = re.compile(rf"(?:现场|正式|新近|又|已)*{_GETS}[^，。；]{{2,30}}?(?:捐赠|捐献|捐助|赠送|赠予|赠与)")
_TAKEN = re.compile(
    rf"{_GETS}(?:来自|由)?(?P<giver>[^，。；的并]{{2,30}}?)(?:所|无偿|慷慨|定向|自愿|向[^，。；]{{1,8}})?$"
)
_HELPERS = re.compile(
    r"(?<![^，、的名位])[^，。；、的名位\s]{0,8}(?:律师|医生|医师|教师|老师|大学生|企业家|党员|员工|军医|船长|居民|村民|志愿者|"
    r"民警|交警|辅警|特警|消防员|指战员|官兵|战士|医护人员|医务人员|护士|村医|技术人员|技术员|工程师|专家|网格员|工作人员|关员|法官|检察官|"
    r"社工|救援人员|救援队员|队员|骑手|司机|师生|学生|乘务员|列车长|抢修人员|养护人员|干部|农技员|特派员|调解员|咨询师|爱心人士|职工|校友|会员|团员|理发师|同学)们?$"
)
"""People called by what they are, who help as such (志愿律师)."""


def donors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A country or region that gives (青田县向云山县捐赠…, 内蒙古多地帮助牧民…): a place that is all the subject."""
    found = reading.mentions.within(*phrase, Kind.PLACE)
    if not found or found[0].start != phrase.start:
        return []
    rest = reading.text[found[-1].end : phrase.end]
    return [Filler(phrase, found[-1])] if rest in ("", "多地", "各地") else []


_CAME_FROM = re.compile(
    r"来自(?P<whence>[^，。；]{2,60})的(?:[近约超逾]?[\d一二三四五六七八九十百]+[余多]?[名位])?(?P<who>[^，。；的]{2,20})$"
)


def endowed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """下拨甲省、乙省5000万元: the places or bodies that stand right before the sum."""
    figures = reading.mentions.within(*phrase, Kind.QUANTITY)
    if not figures:
        return []
    whom = split_list(reading, Phrase(phrase.start, figures[0].start))
    named = [reading.mentions.within(*member, Kind.PLACE, Kind.ORGANIZATION) for member in whom]
    if not all(m and (m[0].start, m[-1].end) == tuple(member) for m, member in zip(named, whom, strict=True)):
        return []
    return [Filler(member, m[-1]) for m, member in zip(named, whom, strict=True)]


def supported(reading: Reading, phrase: Phrase) -> list[Filler]:
    """下达救灾资金2亿元，支持|贵州、广西|做好抢险救灾: the places or bodies that a sum is to support."""
    told = _SUPPORT.search(reading.text, *phrase)
    if told is None or not reading.mentions.within(phrase.start, told.start(), Kind.QUANTITY):
        return []
    found, end = list[Filler](), told.end()
    for whom in reading.mentions.within(end, phrase.end, Kind.PLACE, Kind.ORGANIZATION):
        if whom.start == end:
            found.append(Filler.of(whom))
            end = whom.end + reading.text.startswith(("、", "和"), whom.end)
    return found or aided(reading, Phrase(end, reading.clause_around(end).end))  # 支持|受旱地区|开展抗旱


_SUPPORT = re.compile(r"(?<=，)(?:专项|重点|全力|主要|用于)*(?:支持|帮助|援助|助力)")


def given(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is given away: things, not figures alone."""
    figures = reading.mentions.within(*phrase, Kind.QUANTITY)
    valued = reading.text.startswith(("价值", "总价值", "市值"), phrase.start)
    if figures and (figures[0].start == phrase.start or valued):  # 价值1000万元的药品
        start = figures[0].end + reading.text.startswith("的", figures[0].end)
        phrase = reading.trim(Phrase(start, phrase.end))
    if reading.text.startswith(_FOR_WHAT, phrase.start):
        return []  # 捐资50万元|用于助学
    return [filler for first in split_list(reading, phrase)[:1] for filler in nominal(reading, first)]


_FOR_WHAT = ("用于", "用以", "专项用于", "助力", "支持")


def receivers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who receives it: whom they stand for, where somebody receives it for others (某某代表退役军人领取)."""
    return nominals(reading, reading.trim(reading.behind(phrase, _DEPUTIES)))


_DEPUTIES = re.compile(r".+代表")


def sums_for_others(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(筹集)资金12万元; 筹集资金|履行欠款 is for oneself."""
    return [] if _OWN_DEBT.search(reading.text, *phrase) else quantities(reading, phrase)


_OWN_DEBT = re.compile("(?:履行|偿还|归还|还清|缴清|缴纳|结清|付清|清偿)")
