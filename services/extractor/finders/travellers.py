"""Who goes somewhere: visitors, delegations, the bodies that send them.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned
from services.extractor.finders.groups import groups
from services.extractor.finders.inspectors import REPORTER_WITH
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import any_of


def visitors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who visits: the persons, otherwise a party, a delegation or people by their kind."""
    if guides(reading, phrase):
        return []
    named = persons(reading, phrase)
    if named:
        return named
    phrase = reading.before(reading.before(reading.before(phrase, _SETTING_OUT), _COUNTED), _LEADING)
    phrase = reading.behind(reading.behind(phrase, REPORTER_WITH), _WHO_CAME)
    if reading.marks_within(*phrase) or _SHOWS_ROUND.search(reading.text, phrase.start, phrase.end + _HOUSE):
        return []  # 某院开放实验室，接待企业代表: clauses, no party
    text = reading.say(phrase)
    if both := _TWO_KINDS.fullmatch(reading.text, *phrase):
        return [*spanned(both, "one"), *spanned(both, "other")]
    if _PARTY.search(text):
        return [] if _has_its_people(reading, phrase) else [Filler(reading.trim(phrase))]
    return [Filler(reading.trim(phrase))] if _PEOPLE_GOING.search(text) else []


def _has_its_people(reading: Reading, party: Phrase) -> bool:
    """由李明任组长的|调研组: a party that has no name but those of its people."""
    if party.end - party.start > _BARE or not reading.text.endswith(_HEADED, 0, party.start):
        return False
    return bool(persons(reading, Phrase(reading.clause_around(party.start).start, party.start)))


_HEADED = ("组成的", "为组长的", "任组长的", "担任组长的")
_BARE = 3


def shown_round(reading: Reading, phrase: Phrase) -> list[Filler]:
    """讲解员带领|代表们|(参观): those whom somebody of the house shows round."""
    if _GUESTS.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    start = max(reading.sentence_at(phrase.start).start, phrase.start - _HOUSE)
    return nominal(reading, phrase) if _SHOWS_ROUND.search(reading.text, start, phrase.start) else []


_SHOWS_ROUND = re.compile(
    "(?:讲解员|解说员|志愿者|(?:讲解|工作|技术|检测|检验|服务)人员)(?:化身[^，。；]{2,8}，|，)?(?:带领|引导)"
)
"""Who only leads guests through the house goes nowhere himself."""
_HOUSE = 24
"""So near stands that somebody leads them."""


def guides(reading: Reading, phrase: Phrase) -> list[Filler]:
    """院长|李明|领着大家(看了)…: who shows guests round his own house."""
    return persons(reading, phrase) if _WITH_GUESTS.match(reading.text, phrase.end) else []


_KINDS_OF_GUESTS = "(?:大家|(?:客人|来宾|嘉宾|孩子|同学|学生|市民|家长|代表|同行|参观者|小朋友|小记者)们?)"
_GUESTS = re.compile(_KINDS_OF_GUESTS)
_WITH_GUESTS = re.compile(f"(?:则|又|还|亲自)?(?:领着|带着|带领|引着|陪着|带)了?{_KINDS_OF_GUESTS}")


def led_party(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由某会会长带队的|考察团(抵达某地): the party, or by name who leads it."""
    led = _LED_PARTY.search(reading.text, *phrase)
    return (persons(reading, phrase) or [Filler(Phrase(*led.span("party")))]) if led else []


_LED_PARTY = re.compile(r"(?:带队|率领|带领|组成|率队)的(?P<party>[^，。；的]{2,20}[团组队])(?:一行)?(?:\d+余?人)?$")
_PARTIES = any_of("parties", "visiting checking sent")
_PARTY = re.compile(
    rf"{_PARTIES}|服务队|(?:实践|研学|学生|师生|学员|党政|商务|青年|媒体|志愿)团|代表|嘉宾|专家[组团]|客人|一行"
)
_WHO_CAME = re.compile(r"(?:受邀|应邀|前来|正在)?(?:来访|到访|来[\u4e00-\u9fff]?(?:访问|考察|参观|交流))的")
"""来访的|某国代表团."""
_LEADING = re.compile(r"(?<=[长任记席员委理裁导人志])(?:带队|率队|(?:率领?(?!先)|带领)[^，。；]{2,40})$")
"""某局副局长|率调研组: the one who leads is who goes."""
_COUNTED = re.compile(r"等?(?:共计?|近|约|逾|超)?\d+[余多]?[人名]$")
_PEOPLE_GOING = re.compile(
    r"(?:领导|专家|委员|师生|客商|企业家|学员|干部|党员|班子成员|负责人|负责同志|志愿者|教师|学生|外宾|人员|嘉宾|队员|大家|"
    r"代表团?|与会者|参会者|记者团?|客人|来宾|校友|官员|法官|检察官|民警|职工|员工|职员|作家|医生|工作队|服务队|"
    r"使节|领事|公使|参赞|特首|行政长官|署长|专员|关长|议长|议员|公主|王子|王储|女王|友人|青年|学者|院士|科学家|教授|研究员|工程师|小学生|市民|居民|"
    r"村民|选手|裁判员?|运动员|群众|家长|观众|官兵|战士|学子|团员|台胞|侨胞|侨领|乡亲|政委|民兵|老兵|舰艇编队|舰艇|军舰|团队|博士团|律师|人大代表|农技员|媒体人|网红|检定员|检验员|骨干|同行|孩子|(?:领导|院|局|所)班子|[省市县区州镇乡部局厅院校处司会组队团所科]长|主任|书记|主席|主委|总经理|总裁|董事长|理事长|总统|首相|总理|大臣|国王|大使|秘书长|考察队|科考队|采访团)们?$"
)
"""People by what they are, the holder of an office without a name among them (某大学校长)."""


_TWO_KINDS = re.compile(
    "(?P<one>(?:与会|参会|到会|受邀)?(?:嘉宾|代表|人员|领导|专家|委员))(?:们|及|、|和|与)(?P<other>(?:师生|学生|学员|家长|干部职工|群众|居民|员工)(?:代表|们)?)"
)
"""与会嘉宾|和|师生们."""
_SETTING_OUT = re.compile(r"(?:下乡|下基层|进村|入户|上门|登门|专程|启程|动身)+$")
"""县领导|下乡(调研)."""


def received(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(接待了)某院院长李明一行, (迎来)某校代表团来访: a party that came, not guests by the number."""
    came = _CAME.fullmatch(reading.text, *phrase)
    if came is None:
        return []
    party = Phrase(*came.span("who"))
    if party == phrase and _GUESTS.fullmatch(reading.text, *phrase):
        return []  # 院长接待了|客人: of whom is told before
    return visitors(reading, party) or [Filler(reading.trim(party))]


_CAME = re.compile(
    r"(?:来自[^，。；的]{2,30}的|来访的|前来[^，。；的]{2,12}的)?"
    r"(?P<who>[^，。；]{0,40}(?:(?:考察|访问|代表|学习|参观|观摩|交流|采访|友好|党政)团|(?:考察|调研|专家|督导|检查|访问)组|"
    r"一行|客人|外宾|嘉宾|专家|来宾|同仁|校友|领导|师生|校长|院长|局长|教授))(?:\d+[余多]?[人位])?"
    r"(?:的?(?:来访|到访|参观|考察|调研|访问|交流|学习|参观考察|考察调研|参观交流|考察交流|参观学习|学习考察|指导|莅临))*"
)
"""Who came, and what for."""


def travellers(reading: Reading, phrase: Phrase) -> bool:
    """Persons or a party that travels, not inspectors."""
    if _MOVES.search(reading.text, *phrase):
        return False  # 把宣传深入到农村
    if persons(reading, phrase):
        return True
    opening = next(reversed(split_list(reading, phrase)), phrase)  # none in marks alone
    return bool(_GOING.search(reading.say(opening)) or _TRAVELLERS.search(reading.say(phrase)))


_MOVES = re.compile(r"[把将][^，。；]{2,20}$")
_TRAVELLERS = re.compile(
    r"小分队|服务队|实践团|研学团|代表团|考察团|访问团|采风团|调研组|视察组|视察团|考察组|慰问组|观摩团|参观团|学习团|专家组|(?<!检查组)(?<!督查组)(?<!督导组)一行"
)
_GOING = re.compile(
    r"(?:代表|中学生|人员|学员|嘉宾|来宾|客人|同行|孩子|检定员|检验员|骨干|领导班子|领导|负责人|同志|(?<!家)[局院所处科股市县区镇站]长|专家|委员|师生|学生|队员|客商|企业家|记者|大家|小记者|党员|干部|职工|教师|员工|志愿者|青年|选手|村民|居民)们?(?:共?\d+(?:余|多)?[名人位])?(?:还|也|又|则|一同|一起|先后|分别|分组|分头|最后|随后|接着|首先|先|都)?$"
)


def not_to_act(reading: Reading, phrase: Phrase) -> bool:
    """专家|走进社区，开展宣传活动; 党员|走进食堂，现场演示…; 来到林场，与群众一起参加植树活动; 李先生|来到某所，
    送上锦旗: what they went there for is told, that they went is only where."""
    return _TO_ACT.match(reading.text, phrase.end) is None


_TO_ACT = re.compile(
    "，(?:现场|集中|联合|积极|通过[^，。；]{2,30}|以[^，。；]{2,24}(?:方式|形式)，?)?"
    "(?:(?:组织|深入)?(?:开展|举办|举行)[^。；]{2,60}(?:活动|宣传|行动|培训|讲座|服务|义诊|检查|演练)|演示|宣讲|宣传|普及|发放|派发"
    "|(?:[与和同跟][^，。；]{2,40}?)?(?:一起|一同|一道|一块|共同)?(?:参加|参与)了?[^，。；]{0,16}?(?:活动|植树|劳动|行动)(?=[，。；]))"
    "|[^。；]{0,4}，[^。；]{0,40}(?:锦旗|感谢信)"
)


def surveyors(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that goes, where no persons or party are named."""
    known = visitors(reading, phrase) or reading.marks_within(*phrase) or _has_its_people(reading, phrase)
    return [] if known else bodies(reading, phrase)


def led_by_them(reading: Reading, phrase: Phrase) -> list[Filler]:
    """校长某某率甲处、乙院负责人一行8人: who goes along with the one who leads."""
    led = _LEADS.search(reading.text, *phrase)
    return company(reading, reading.before(Phrase(led.end(), phrase.end), _SO_MANY_OF_THEM)) if led else []


_LEADS = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:率领?|带领)(?!先|直)")
_SO_MANY_OF_THEM = re.compile(r"(?:等|及随行人员)?一行(?:[\d一二三四五六七八九十]+余?人)?$")


def delegation(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(率)某局代表团|访问…: the party by its name; a group of its people has none (率调研组)."""
    party = _DELEGATION.match(reading.text, *phrase)
    return [Filler(Phrase(phrase.start, party.end()))] if party is not None else []


_DELEGATION = re.compile("[^，。；、“”]{1,24}?(?:代表|考察|访问|参访|经贸|友好)团(?!长|队)")


def company(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is led along, other than the party itself (率调研组)."""
    if shown_round(reading, phrase) and not _GUESTS.fullmatch(reading.text, *phrase):
        return []
    return [f for f in groups(reading, phrase) if not _ITSELF.search(reading.say(f.phrase)) and not _tests(reading, f)]


def laboratories(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织|省质检院、市计量所|(开展抽查): those who test for whom has it done."""
    return [f for f in groups(reading, phrase) if _tests(reading, f)]


def leading(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织|省计量院、市计量所|作为主导实验室(开展比对): those who lead it."""
    led = _LEADS.search(reading.text, *phrase)
    return laboratories(reading, Phrase(*led.span("who"))) if led else []


_LEADS = re.compile("(?:组织|委托)(?P<who>[^，。；]{4,80}?)(?:作为|担任)(?:主导|牵头)(?:实验室|单位|机构)")


def _tests(reading: Reading, named: Filler) -> bool:
    return _LABORATORY.search(reading.say(named.phrase)) is not None


_LABORATORY = re.compile(
    r"(?:检|计量|质量|测试|技术|纤维|特种设备|药品|食品)[^，。；、]{0,12}(?:院|所|中心|机构)$|(?:质检|特检|计量|检测|纤检|药检|检验)[院所]$|纤维检验局$"
)


def brought(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(组织)志愿者、各成员单位(开展): who takes part, not the holder's own staff (组织|执法人员)."""
    return [f for f in groups(reading, phrase) if not _STAFF.fullmatch(reading.text, *f.phrase)]


_STAFF = re.compile(
    r"(?:执法|工作|检定|检验|检测|监管|技术|专业|业务|精干|骨干|专门|有关|相关)*(?:人员|专人|人手|力量)|(?:精干|专门)?骨干"
)
_ITSELF = re.compile(r"(?:组|团|队|一行|团队)$|^(?:执法|专业|精干|骨干|专门)?(?:人员|专人|人手|力量|骨干)$")
"""Also people of no kind: 组织|人员|检查."""


def going_together(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲所党支部与|乙所党支部|共同参观: the bodies that go there as well."""
    return bodies(reading, phrase) if _TOGETHER.match(reading.text, phrase.end) else []


_TOGETHER = re.compile("(?:一起|共同|联合|一同|携手)")
