"""Who checks: inspectors, the bodies they act for, those who oversee or come along."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned
from services.extractor.finders.groups import groups
from services.extractor.finders.offenders import WRONG, is_authority
from services.extractor.finders.whose_case import listed_firms
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import any_of
from services.extractor.mentions import Kind

_INSPECTORS = re.compile(
    r"(?:执法|检查|工商|监管|稽查|督查|质检|工作|海关|城管|卫监|药监|市监|监察|现场|查验)(?:人员|组|队员|关员|干部|员)$|民警$|交警$|关员$|警方$|(?:专案|督察|检查|巡视|调查|抓捕|督导|督查|巡查|暗访|核查)组$"
)


def inspectors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The inspectors, where the phrase ends with them (…，执法人员发现), with whose they are (长沙|交警)."""
    found = _INSPECTORS.search(reading.text, phrase.start, phrase.end)
    if found is None:
        return []
    places = reading.mentions.within(phrase.start, found.start(), Kind.PLACE)
    return [
        Filler(Phrase(places[-1].start if places and places[-1].end == found.start() else found.start(), found.end()))
    ]


def men_who_check(reading: Reading, phrase: Phrase) -> bool:
    """执法人员来到某超市，(查看台账): they look at it to check, they do not visit."""
    return _MEN_CHECK.search(reading.text, *phrase) is not None


_MEN_CHECK = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[局队部门委办的]))"
    r"(?:(?:安全|专项|联合|综合|质量|工作|省级|部级|市级|国家|暗访)*第?[一二三四五六]?(?:检查|督[导查察]|巡查|执法|核查|暗访|飞检|审核)小?组|(?:行政|综合|现场)?(?:执法|检查|监管|稽查)(?:人员|队员))"
    r"(?:一行)?(?:[^，。；：、]{0,30}|[^，。；：、]{0,6}(?:到|深入|走进|前往|赴)[^，。；：]{2,60})(?:，[^，。；：]{0,40}){0,2}$"
)


def examined_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经某研究院等单位(检验，…): the body that examines, right before the verb."""
    phrase = reading.before(phrase, _AND_OTHERS)
    if phrase.end not in reading.mention_ends:
        return spanned(_MEN_EXAMINE.search(reading.text, *phrase), "who")
    by = _BY.search(reading.text, max(phrase.start, phrase.end - _NAME), phrase.end)
    return bodies(reading, Phrase(by.start() + 1, phrase.end)) if by else []


_AND_OTHERS = re.compile("等(?:单位|机构|部门)$")
_BY = re.compile("经(?![济理])[^，。；经]*$")
_MEN_EXAMINE = re.compile(r"经(?P<who>(?:现场|行政)?(?:执法|检查|监管|稽查|监督)(?:人员|组|员))(?:现场|当场|进一步)*$")


def courts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """一案在|某院|(宣判): the court."""
    return [f for f in bodies(reading, phrase) if reading.text.endswith(("院", "法庭"), *f.phrase)]


def considering(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|法院|审理后认为，被告人…，(判处…): whose finding the sentence opens with."""
    finds = _CONSIDERS.match(reading.text, *phrase)
    if finds is None:
        return []
    who = Phrase(*finds.span("who"))
    return bodies(reading, who) or [Filler(Phrase(who.end - len(finds["kind"]), who.end))]


_CONSIDERS = re.compile(
    r"(?:[^，。；：]{1,20}，)?(?P<who>[^，。；：]{0,24}?(?P<kind>法院|检察院|[高中]院|法庭|检察机关|审判机关))"
    r"(?:(?:[经在][^，。；：]{0,8}|依法|审理|审查|综合)*后?，?认为|[^，。；：]{0,4}(?:采纳|支持)[^，。；：]{2,24}(?:请求|建议|意见)，)"
)


_ACTS = any_of("checks", "acts")
_CHECKING = re.compile(
    rf"(?:{_ACTS}|整治|专项行动|回访|巡河|巡护|巡检|巡逻|巡航|履职|办案|夜巡)(?:行动)?"
    r"(?:时|中|过程中|后|期间)?[，,]?(?:现场)?$|(?:暗访|检查|督查|督察|巡查|执法)(?:组|人员)(?:一行)?[^，。；]{2,12}，$"
)
_CHECKING_WHOM = re.compile(
    r"(?:(?:检查|抽查|巡查|暗访|核查|查验|执法检查)(?!组|人员|站|队|持续|历时|用时)(?P<whom>[^，。；、的]{2,24}?)|"
    r"在(?:对)?(?P<place>[^，。；、的]{2,24}?|(?<=对)[^，。；、]{2,40}?)"
    rf"(?:(?:进行|开展|实施)[^，。；、的]{{0,10}})?(?:突击|现场|执法)?(?:{_ACTS}))(?:的?时|过程中|期间)，?"
    r"(?:[^，。；、]{0,12}(?:人员|组|队员))?(?:现场|当场)?$"
)


def while_checking(reading: Reading, phrase: Phrase) -> bool:
    """…检查时(发现): found in the course of a check."""
    if _CHECKING.search(reading.text, max(phrase.start, phrase.end - _SHORTLY), phrase.end):
        return True
    return _CHECKING_WHOM.search(reading.text, *phrase) is not None


_SHORTLY = 24
"""Characters between those who check and what they find."""


def checked_meanwhile(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在检查某厂时，执法人员(发现): who was being checked."""
    checking = _CHECKING_WHOM.search(reading.text, *phrase)
    whom = Phrase(*checking.span("whom" if checking["whom"] else "place")) if checking else None
    return (bodies(reading, whom) or nominal(reading, whom)) if whom else []


def checkers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body or the men who check, named before what they do."""
    for named in reversed(reading.mentions.within(*phrase, Kind.ORGANIZATION)):
        if is_authority(named.text):
            return [Filler.of(named)]
    return spanned(_INSPECTING.search(reading.text, *phrase))


_INSPECTING = re.compile(r"(?:第[一二三四五六七八九])?(?:执法|检查|督查|督导|调查|巡查|工作)(?:人员|组|队员|小组)")
_NAME = 60
"""No name of a body is longer."""


REPORTER_WITH = re.compile("(?:本报|本网|本台)?记者(?:跟随|随同|跟着|随)(?=.{2})")
"""记者跟随|某局检查组: who writes of it does not check."""


_FORMER = re.compile("原(?:[^，。；、]{0,6}(?:长|主任|书记|主席|经理|员))$")
"""某局|原副局长某某(被判刑，并处罚金): who acts for nobody any more."""


_LEADING = ("带队，", "率队，", "领队，", "任组长", "担任组长")


def authorities(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that check or punish; those who act for a body (某局执法人员) stand for it. Where persons are named,
    the bodies they lead."""
    phrase = reading.behind(phrase, REPORTER_WITH)
    if reading.text.startswith(_LEADING, phrase.end):
        return []  # 由|局领导|带队
    if party := _PARTY_LED.search(reading.text, *phrase) or _PARTY_LED.match(reading.text, phrase.end):
        return spanned(party, "party")
    if formed := _FORMED.fullmatch(reading.text, *phrase):
        return bodies(reading, Phrase(*formed.span("who"))) or [Filler(Phrase(*formed.span("party")))]
    if leaders := persons(reading, phrase):
        former = _FORMER.search(reading.text, phrase.start, leaders[0].phrase.start) is not None
        return [] if former else _led(reading, phrase)
    if guided := _GUIDED.match(reading.text, phrase.end):
        named = reading.mentions.within(guided.end(), reading.clause_around(phrase.end).end, Kind.ORGANIZATION)
        if named and named[0].start == guided.end():
            return [Filler.of(named[0])]  # 省局指导|市局|查处…
    if (
        reading.text.startswith(_NO_DOER, phrase.start)
        or reading.text.endswith(_CASES, *phrase)
        or reading.text.endswith(_ONLY_AGREE, *phrase)
    ):
        return []
    phrase = reading.before(phrase, _PARTY)
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION)[:1]:
        if body.start == phrase.start and reading.text.startswith("一行", body.end):
            return [Filler.of(body)]
    if listed_firms(reading, phrase):
        return []
    if found := bodies(reading, phrase):
        found = [f for f in found if not _BUSINESS.fullmatch(reading.text, *f.phrase) and not _offends(reading, f)]
        if len(found) == 1 and _MEN.fullmatch(reading.text, *found[0].phrase):
            return _whose_men(reading, found[0].phrase.start, phrase.start) or found
        return [_employer(reading, f) for f in found]
    whole = reading.trim(phrase)
    sent = _employer(reading, Filler(whole))
    return [sent] if sent.phrase != whole else inspectors(reading, whole)


def _whose_men(reading: Reading, men: int, position: int) -> list[Filler]:
    """某局的|执法人员|查获…, 某局在检查中发现…，|执法人员|当场查封: the authority whose men they are."""
    own = reading.mentions.before(men - 1, Kind.ORGANIZATION)
    if own is not None and own.end == men - 1 and reading.text[men - 1] == "的":
        return [Filler.of(own)] if is_authority(own.text) or own.text.endswith("所") else []
    named = reading.mentions.within(reading.sentence_at(position).start, position, Kind.ORGANIZATION)
    named = [m for m in named if is_authority(m.text)]
    return [Filler.of(named[0])] if len(named) == 1 else []


def _offends(reading: Reading, body: Filler) -> bool:
    """(检查中发现，)|某超市|经营的食品超过保质期，遂立案: whose wrong is told, not who acts on it."""
    return not is_authority(reading.say(body.phrase)) and _WRONG.match(reading.text, body.phrase.end) is not None


_WRONG = re.compile(
    rf"(?:等[\d一二三四五六七八九十]+[家个][一-龥]{{0,12}}?)?(?:{WRONG}|[^，。；]{{0,10}}(?:届满|不再(?:具备|符合|从事)|已不|逾期))"
)
"""某公司|等32家企业资质有效期届满未申请延续，(现注销其资质)."""
_GUIDED = re.compile(r"(?:已|依法|及时|统一|全程|立即|第一时间|近日|日前|积极|现场)*指导")
_CASES = ("案", "案件", "纠纷")
"""公安部督办的一起诈骗案(告破): the case, nobody who acts."""
_FORMED = re.compile(
    r"(?:成员)?由?(?P<who>[^的]{4,80}?)(?:等(?:单位|部门))?(?:负责人|人员|代表)?(?:共同|联合)?组成的(?P<party>[^的，。；]{0,8}(?:组|队|团))"
)
"""(由副县长带队，)|甲局、乙局组成的检查组: the bodies that formed it."""
_NO_DOER = ("当事人", "移送", "移交", "送交")
"""Who is dealt with, and what is done with him besides: 被|移送公安机关|，行政拘留5日."""
_ONLY_AGREE = ("批准", "同意", "授权", "批复")
"""经省委|批准，某纪委进行审查: whose leave was asked."""
_BUSINESS = re.compile(
    r"[^，。；]{0,8}?(?:\d+家|[这该上述相有关涉]+)?(?:\d+家)?(?:企业|公司|商户|经营者|\d+家单位)|该[^，。；]{0,4}(?:加油站|店|厂|矿|超市|诊所|餐厅)"
)
"""2家企业, 上述公司: who is checked or punished, where nobody is named."""
_PARTY = re.compile(r"(?<=组)一行(?:[\d一二三四五六七八九十]+余?人)?$")
"""检查组一行."""
_DUTIES = "执法|工作|检查|监管|稽查|办案|查验"
_MEN = re.compile(
    rf"(?:全体|综合|现场|一线)?(?:行政)?(?:{_DUTIES}|检验|检定|检测|抽样|监督|技术|消防)(?:人员|干部|队员|关员|员)|民警|关员|干警|工作组|检查组|"
    r"(?:有关|相关|主要|分管|班子)*(?:负责人|负责同志|领导|成员|同志)*(?:等?[\d一二三四五六七八九十]+余?人)?(?:一行)?"
)


def _employer(reading: Reading, filler: Filler) -> Filler:
    part = _PART.search(reading.text, *filler.phrase)
    if part:  # 该关所属某海关|关员
        body = reading.before(Phrase(part.end(), filler.phrase.end), _MEN_OF_BODY)
        return Filler(body, filler.mention if body.end == filler.phrase.end else None)
    for mention in reading.mentions.within(*filler.phrase, Kind.ORGANIZATION):
        if mention.start == filler.phrase.start and _MEN.fullmatch(reading.text, mention.end, filler.phrase.end):
            return Filler.of(mention)
    return filler


_MEN_OF_BODY = re.compile(rf"(?<=[局关队站所])(?:(?:{_DUTIES})(?:人员|关员)|民警|关员|干警)$")
_PART = re.compile(r"(?:所属|下属|下辖|隶属)的?")


def sends_team(reading: Reading, phrase: Phrase) -> bool:
    """(派出)3个督导组: who is sent to check, where the sentence does not tell how they do."""
    end = reading.sentence_at(phrase.end).end
    team = _TEAM.search(reading.text, phrase.end, end)
    return team is not None and THEY_CHECK.search(reading.text, team.end(), end) is None


_TEAM = re.compile(r"[查导察访核收计视]组")
THEY_CHECK = re.compile(r"(?:检|督|巡|核|抽|排|调|夜|清)查|督[导促察]|巡[视察]|暗访|验收|审计|调研")


_PARTY_LED = re.compile(
    r"(?:率领?|带领|带队)的?(?P<party>[^，。；、率]{2,24}?(?:督导|督查|督察|检查|巡查|巡视|巡察|调查|核查|考核|暗访|工作|执法|审计|评估|专家)组)"
)


_AGENCY = re.compile(r"(?:局|厅|(?<!公)司|委|委员会|总局|支队|大队|总队|海关|办|办公室|署|院|所|站)$")


def _led(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The agency of the person who leads the check (某局副局长某某带队); 自治区党委|常委 checks for no committee."""
    if party := _HEADS_PARTY.match(reading.text, *phrase):
        return bodies(reading, Phrase(*party.span("who")))[:1] or spanned(
            party, "who"
        )  # 甲办第三检查组组长、乙局副局长某某
    found = []
    for person in reading.mentions.within(*phrase, Kind.PERSON)[:1]:
        body = person.organization
        if body is not None and phrase.start <= body.start and _AGENCY.search(body.text) and body.subtype != "party":
            found.append(Filler.of(body))
    return found


_HEADS_PARTY = re.compile(
    "(?P<who>[^，。；、]{2,24}?)第?[一二三四五六七八九十\\d]{0,2}(?:督导|督查|督察|检查|巡查|核查|考核|暗访|调查){1,2}组副?组长、"
)


def overseers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """本次召回是在某局启动缺陷调查情况下开展的: under whose eyes it is done."""
    return bodies(reading, phrase) if _BACKGROUND.match(reading.text, phrase.end) else []


_BACKGROUND = re.compile(r"(?:启动|开展|组织)[^，。；]{0,8}调查的?情况下")


_LED = re.compile(r"(?:率领?|带领|带队|陪同)")


def led_along(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who goes along with the one who leads (副市长某某率甲局、乙局负责人)."""
    led = _LED.search(reading.text, *phrase)
    return groups(reading, Phrase(led.end(), phrase.end)) if led else []


_CALLED_AT = re.compile(r"(?:来到|前往|走进|抵达|到达?|赴|对)")


def called_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来到某公司，经查，…: whom they had come to."""
    for mention in reversed(reading.mentions.within(*phrase, Kind.ORGANIZATION)):
        coming = list(_CALLED_AT.finditer(reading.text, phrase.start, mention.start))
        if coming and "，" not in reading.text[coming[-1].end() : mention.start]:
            return [Filler.of(mention)]
    return []
