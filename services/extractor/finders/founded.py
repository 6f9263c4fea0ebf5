"""What is founded, where the verb follows it: by its name, its kind, what is held for it."""

from __future__ import annotations

from functools import cache

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, counted, nominal, nominals, spanned, times
from services.extractor.finders.groups import groups
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.objects import MADE_UP
from services.extractor.grammar.reading import FOR_SHORT, Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


def ends_like_body(text: str) -> bool:
    """Whether the words end like the name of what can be founded: 检测中心, “商会”, 检测中心（分部）."""
    return (_BRACKET.sub("", text) if text.endswith(("）", ")", "”", "』")) else text).endswith(_kinds())


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(terms("founded_kinds"))


_BRACKET = re.compile(r"(?:[（(][^（）()]{1,20}[）)])?[”』]?(?:[（(][^（）()]{1,20}[）)])?$")


_THIS = re.compile(
    "[该本我](?:[队局院所站社团会馆校厅]|中心|公司|集团|协会|学会|学院|大学|学校|医院|银行|联盟|平台|实验室|企业|机构|基地)"
)
_REFERS = re.compile("[该其]|本(?!溪)")
_GOES_OFF = re.compile(r"(?<=[组队团专班])(?:分赴|奔赴|赶赴|前往|进驻|下沉|深入|分头)[^，。；]*$")
"""(成立)12个督导组|分赴各地."""
_OFFICE = re.compile(r"[^，。；、和与]{0,10}(?:长|书记|主任|领导|负责人|主席)")
_SO_MANY = re.compile(r"\d(?<=[\u4e00-\u9fff].)\d*[支个所家]$")
_CEREMONY = re.compile(
    r"成立(?:启动|授旗|授牌|揭牌)仪式$|(?:(?:成立|揭牌|揭幕|挂牌|落成|启用)[暨及])?(?:成立典礼|揭牌典礼|(?:揭牌|挂牌)成立仪式|成立大会|成立仪式|成立会议|揭牌仪式|揭幕仪式|挂牌仪式)$"
)


_FIRST_MEETING = re.compile(r"第[一二三\d]+[次届][^，。；第]{0,10}大会暨成立(?:大会|仪式)$")
"""某协会|第一次会员大会暨成立大会."""
_LED_BY = re.compile(
    r"(?:以|由)[^，。]{2,30}?(?:任|担任|为|兼任|牵头|负责|组成|参加)(?:双?组长|主任|总指挥|指挥长|[^，。]{0,6})的"
)


def new_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A noun phrase that ends like a body's name; 某协会成立|大会 is what is held for one."""
    if _FIRST_TO.search(reading.text, max(0, phrase.start - _AHEAD), phrase.start) and "的" in reading.say(phrase):
        return []
    if led := _LED_BY.match(reading.text, phrase.start, phrase.end):
        phrase = Phrase(led.end(), phrase.end)
    phrase = reading.behind(reading.behind(reading.before(phrase, FOR_SHORT), _BUILT_BY), _BESIDE_IT)
    phrase = reading.behind(reading.behind(phrase, _SINCE_WHEN), _LET)
    phrase = reading.behind(phrase, _OF_WHOM) if reading.mentions.starting(phrase.start, Kind.ORGANIZATION) else phrase
    if _REFERS.match(reading.text, *phrase):
        known = [f for f in bodies(reading, phrase) if f.via]
        return known or ([Filler(phrase)] if _THIS.fullmatch(reading.text, *phrase) else [])
    phrase = reading.before(reading.before(phrase, _GOES_OFF), _SO_MANY)  # 防控队5支
    ceremony = _FIRST_MEETING.search(reading.say(phrase)) or _CEREMONY.search(reading.say(phrase))
    found = nominals(reading, Phrase(phrase.start, phrase.start + ceremony.start()) if ceremony else phrase)
    found = [f for f in found if _POST.search(reading.say(f.phrase)) is None]
    if all(ends_like_body(reading.say(f.phrase)) for f in found):
        return found
    whole = Phrase(phrase.start, phrase.start + ceremony.start()) if ceremony else phrase
    return [f for f in nominal(reading, whole) if ends_like_body(reading.say(f.phrase))]


_OF_WHOM = re.compile(
    "[^，。；的“”]{2,24}的(?=(?:国家|省级?|市级?|首个|“)?[^，。；的]{4,}(?:中心|实验室|研究院|研究所|基地|工作站|分院|学院)[”』]?$)"
)
"""市计量院的|国家轴承计量测试中心(挂牌): whose it is."""
_FIRST_TO = re.compile(r"(?:首|唯一一?|第[一二三四五六七八九十\d]+)[家个所批][^，。；的]{2,6}$")
"""成为全省首家设立|工作站的机构: what somebody is the first to have."""
_AHEAD = 16
_POST = re.compile(
    r"(?:临时[^，。；]{0,8}|检查|执勤|值守|查缉|盘查|测温|劝导|登记|卡口检查)[站点岗]$"
    "|(?:评审|审查|审定|验收|论证|鉴定|答辩|评标)(?:专家)?小?组$"
)
"""设立|临时检查站, 成立|评审专家组: where somebody stands for the day, who goes through something once."""
_SINCE_WHEN = re.compile(r"于?[12]\d{3}年[^，。；的]{0,8}的(?=.{2})")
"""成立|于1998年的|某协会: since when it is there."""
_GIVES_LEAVE = "(?:批准|批复同意|(?<!一致)同意|核准)"
_LET = re.compile(f"[^，。；的]{{0,24}}?{_GIVES_LEAVE}(?=[^，。；于设成组建]{{3,40}}$)")
"""总局批准|某中心(正式成立): by whose leave."""
_BESIDE_IT = re.compile(
    r"[^，。；]{0,40}?(?:仪式|活动|大会|会议|论坛|[谈讨进流布接年]会|签约|启动|表彰)暨(?=[^，。；暨]{3,}(?:揭牌|挂牌|成立|揭幕))"
)
"""“质量月”启动仪式暨|主题公园揭牌仪式."""
_BUILT_BY = re.compile(r"(?:[两三双四]方|两[校院地]|校[企地])?(?:共同|联合|携手|合作)?[共合组]建的?(?!筑)")
"""举行共建|联合实验室|揭牌仪式, 双方共建的|“…研究院”."""


def whose_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|市计量院|的国家轴承计量测试中心(挂牌): the body whose it is."""
    whose = reading.behind(phrase, _OF_WHOM)
    return bodies(reading, Phrase(phrase.start, whose.start - 1)) if whose != phrase else []


def built_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """建成|国家城市能源计量中心: a house that measures, tests or studies; not one for sports or the aged."""
    found = new_body(reading, phrase)
    return found if all(_STUDIES.search(reading.say(f.phrase)) for f in found) else []


_STUDIES = re.compile(
    "(?:计量|检测|检验|测试|校准|质检|检定|标准|研究|工程|技术|认证)[^，。；]{0,8}(?:中心|实验室|研究院|研究所|工作站)[”』]?$"
)


def lasting_body(reading: Reading, phrase: Phrase) -> list[Filler]:
    """建立|专家库, 开办|扶贫车间: a body or an institution; not a mechanism, a network or whatever else is set up."""
    found = new_body(reading, phrase)
    said = [reading.say(f.phrase) for f in found]
    return [] if any(_NOT_LASTING.search(name) and not name.endswith(_LASTING) for name in said) else found


_NOT_LASTING = re.compile(
    "(?:机制|组织|平台|市场|网络|基地|航线|频道|港|门诊|窗口|公园|中心|部|会|所|关系|局|院|厅)[”』]?$|[或的]"
)
"""What is as often a thing, or ends words of other kinds."""
_LASTING = (
    "党支部", "工会", "委员会", "理事会", "研发中心", "研究中心", "技术中心", "学院", "研究院", "分院",
    "诊所", "基金会", "研究会", "商会", "协会", "俱乐部", "事务所",
)  # fmt: skip
"""Kinds among them that are bodies all the same."""


def case_team(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(组成)专案组: a team for one case; whoever else comes together only goes out together (组成督查组)."""
    return [f for f in new_body(reading, phrase) if reading.say(f.phrase).endswith(_FOR_A_CASE)]


_FOR_A_CASE = ("专案组", "调查组", "联盟", "共同体", "合作社", "内阁", "政府")


def periodical(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《江州学报》|创刊: the paper or journal, with only when and where between."""
    end = reading.before(phrase, _LATER).end
    return spanned(_PERIODICAL.search(reading.text, phrase.start, end), "name")


_PERIODICAL = re.compile(
    r"(?P<name>《[^《》]{2,20}》|(?:(?![的在由])[\u4e00-\u9fff]){2,10}(?:日报|晚报|周报|学报|杂志|期刊|周刊))$"
)


def makers_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """成立由甲牵头，乙、丙等部门参加的调查组: those that make it up."""
    found = MADE_UP.match(reading.text, phrase.start, phrase.end)
    if found is None:
        return []
    lead = bodies(reading, Phrase(*found.span("lead")))
    lead = [
        f for f in lead if _OFFICE.match(reading.text, f.phrase.end, found.end("lead")) is None
    ]  # 县委|副书记(任组长)
    if not found["who"]:
        return lead
    who = Phrase(*found.span("who"))
    if "等部门" in found["who"]:
        return lead + [Filler(member) for member in split_list(reading, who)]  # 卫健、公安等部门
    return lead + groups(reading, who)


def so_many_founded(reading: Reading, phrase: Phrase) -> list[Filler]:
    """设立甲组、乙组等10个工作组: how many there are; of a body founded in 2009 nothing is counted."""
    if reading.text[phrase.start] == "于":
        return []
    return counted(reading, phrase, "个支家所")


def so_many_founders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由甲院、乙院等32家单位(发起成立): how many found it, at the end of those who are named."""
    return [
        f for f in counted(reading, phrase, "家个所") if _FOUNDERS.fullmatch(reading.text, f.phrase.end, phrase.end)
    ]


_FOUNDERS = re.compile(r"[\u4e00-\u9fff]{0,4}(?:单位|机构|企业|公司|学校|高校|院校|医院|部门|协会|组织|院所)")


_LATER = re.compile(
    r"(?:正式|宣布|宣告|隆重|顺利|率先|共同|联合|[昨今][天日](?:[上下]午)?|近日|日前|同日|当[天日]|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?|"
    r"在[^，。；]{2,16}|于[^，。；]{2,16})*$"
)


def body_right_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """联合实验室|揭牌: a noun phrase that ends like a body's name, in the verb's clause, with only when and where
    between."""
    start = max(reading.text.rfind(mark, phrase.start, phrase.end) for mark in "，。；：！ ") + 1
    start = max(start, phrase.start)
    end = reading.before(Phrase(start, phrase.end), _LATER).end
    start = reading.behind(reading.behind(Phrase(start, end), _LET), _OPENING).start
    if not ends_like_body(reading.text[start:end]) or _OF_DEED.search(reading.text, start, end):
        return []
    named = reading.before(Phrase(start, end), FOR_SHORT)
    return [Filler(named)] if named.end - named.start > _BRIEF else []


def says_no_more(reading: Reading, phrase: Phrase) -> bool:
    """Whether the verb stands alone: 项目组设立了“值班组长”制度 founds no team."""
    return phrase.end - phrase.start <= _VERB_ALONE


_VERB_ALONE = 6
_BRIEF = 2
_OPENING = re.compile(
    r"(?:[^，。；]{0,12}?(?:宣布|宣告))?(?:(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午)?)?(?:近日|日前|昨[天日]|今[天日]|当[天日]|现场|会上|仪式上)?"
)
_OF_DEED = re.compile(r"[的为将对向把]|自从|自$|推动|支持|鼓励|引导|吸引|促进(?!会|中心)|争取|同意|批复|要求")


def announced(reading: Reading, phrase: Phrase) -> list[Filler]:
    """宣布|某协会(成立): the body that is said to be founded."""
    return spanned(_ANNOUNCED.search(reading.text, *phrase), "body")


_ANNOUNCED = re.compile(r"宣[布告](?P<body>[^，。；：]{4,40}?)(?:在[^，。；：”》]{2,20})?(?:正式)?$")


def says_since(reading: Reading, phrase: Phrase) -> bool:
    """成立于1998年: the verb with the year behind it."""
    return _SINCE.match(reading.text, phrase.start) is not None


def founded_since(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院|成立于1998年: what has been there since, whatever it is called where only bodies are so founded."""
    since = _SINCE.match(reading.text, phrase.end)
    if since is None:
        return []
    if reading.say(phrase).endswith(_NO_BODIES):
        return []
    return new_body(reading, phrase) or (nominal(reading, phrase) if since["verb"] in _OF_BODIES else [])


_NO_BODIES = (
    "奖",
    "节",
    "日",
    "制度",
    "机制",
    "专项",
    "资金",
    "奖学金",
    "项目",
    "品牌",
    "专栏",
    "栏目",
    "课程",
    "专业",
)
"""What is set up as well, and is no body."""


def founding_bodies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who founds it or holds the ceremony; not what is founded itself (某协会召开成立大会, 某法庭成立于2012年)."""
    itself = _BARE_CEREMONY.match(reading.text, phrase.end) or _SINCE.match(reading.text, phrase.end)
    dissolved = reading.text.startswith(("撤销", "撤并", "撤"), phrase.start)  # 撤销县质监局，(组建县市场监管局)
    if itself or dissolved:
        return []
    allowed = _ALLOWS.search(reading.text, *phrase)
    return bodies(reading, Phrase(allowed.end(), phrase.end) if allowed else phrase)


def allowing(reading: Reading, phrase: Phrase) -> list[Filler]:
    """总局|下发批复，批准某中心(正式成立): the body named last before the leave that is given."""
    leave = _LEAVE.search(reading.text, *phrase)
    return bodies(reading, Phrase(phrase.start, leave.start()))[-1:] if leave else []


_LEAVE = re.compile(f"{_GIVES_LEAVE}[^，。；]{{3,40}}$")
_ALLOWS = re.compile("(?:批准|同意|批复|核准)(?=[^，。；批同核]{2,20}$)")
"""总局批准|江州市(建立)计量站: who founds it by another's leave."""


def year_of_founding(reading: Reading, phrase: Phrase) -> list[Filler]:
    """成立|于1998年: the day behind the verb."""
    found = times(reading, phrase)
    return [f for f in found if reading.text[phrase.start : f.phrase.start] in ("", "于")]


_SINCE = re.compile(
    r"(?:正式|最早)?(?P<verb>成立|创[建办立]|组建|始建|设立|注册成立|建|始)于"
    r"(?=\d|今年|去年|前年|同年|上世纪|二[○〇零]|一九|[一二三四五六七八九十]+月)"
)
_OF_BODIES = frozenset(["成立", "创办", "创立", "创建", "组建", "设立", "注册成立"])


def opened_itself(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某协会|召开成立大会: its own."""
    return new_body(reading, phrase) if _BARE_CEREMONY.match(reading.text, phrase.end) else []


_BARE_CEREMONY = re.compile(
    r"[^，。；]{0,24}?(?:举行|举办|召开)了?(?:隆重的?)?(?:成立|揭牌|挂牌|揭幕)(?:暨[^，。；]{2,6})?(?:大会|仪式|会议|典礼)"
)
