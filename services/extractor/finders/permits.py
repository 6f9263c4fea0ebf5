"""Who may build, open or sell something, and what it is; who lets a paper pass."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, places, titled_documents
from services.extractor.finders.founded import ends_like_body
from services.extractor.finders.winners import winners
from services.extractor.grammar.companions import SEAT
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_BECOMES = frozenset(["升级", "升格", "上市", "新增", "开业"])
_TO_BUILD = re.compile(
    r"(?:建设|筹建|设立|组建|成立|创建|新建|升级|升格|开业|开工|扩建)|承担(?![^，。；]{0,8}(?:责任|费用?|赔偿|损失|义务|后果))|上市(?=[，。；、])|新增(?=[\d一二两三四五六七八九十])|"
    r"(?:工程|项目|机组|试点)(?=[\d共，。；、])"
)


_ASKED_FOR = re.compile(
    r"[^，。；]{2,60}?(?:(?:注册|许可|变更|延续|立项|上市|登记|试验|重组|合并|集中)申请|(?:股权|股份|资产|业务|公司|企业|收购|合并|集中|合资)案)(?=[，。；]|$)"
)
"""批准|某公司收购某公司股权案, 核准|某产品注册申请: what was asked for, by its name."""


_WORK = re.compile(r"(?![该本此其这上])[^，。；：、的《》“”\d]{4,30}?(?:工程|项目|电站|电厂|机场)(?=[，。；])")
"""核准批复|某抽水蓄能电站工程."""
_AGREES = ("同意", "同意了")
"""What a meeting says of works that others approve."""


def to_build(reading: Reading, phrase: Phrase) -> bool:
    """批复同意设立…: something may be built or opened, or what was asked for be done."""
    leave = _VERB.match(reading.text, *phrase)
    born = _COMES_TO_BE.match(reading.text, leave.end() if leave else phrase.end)
    if born and ends_like_body(born["body"]):
        return False
    end = min(reading.marks_within(phrase.end, reading.clause_at(phrase.start)[0].end), default=phrase.end + 12)
    verb = _TO_BUILD.search(reading.text, phrase.start, min(end, phrase.end + 12))
    return verb is not None or asked_for(reading, phrase) is not None or _pilot(reading, phrase) is not None


_COMES_TO_BE = re.compile("(?P<body>[^，。；成组设]{2,40}?)(?:正式)?(?:成立|组建|设立)(?=[，。；])")
"""批准|某中心成立: told as its founding."""


def _pilot(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    verb = _VERB.match(reading.text, *phrase)
    return _PILOT.match(reading.text, verb.end() if verb else phrase.start)


_PILOT = re.compile(
    r"[在对]?(?P<who>[^，。；：在]{2,30}?)(?:率先|先行)?(?:开展(?=[^，。；]*(?:试点|建设|检定|校准|检[测验](?:工作|业务|项目)))|实施(?=[^，。；]*保护))"
    r"(?P<what>[^，。；]{2,40}?(?:试点|保护|(?:检定|校准|检[测验])(?:业务|项目)?|.(?=建设(?:[，。；、]|工作))))(?=[，。；、]|工作|建设)"
)
"""同意|某省开展某改革试点, 同意|某市开展某中心建设, 批准对某产品实施某保护: who may try or bear it, and what."""


def asked_for(reading: Reading, phrase: Phrase) -> Phrase | None:
    """What a verb of permission that ends here, or whose phrase begins with it, is said of."""
    verb = _VERB.match(reading.text, *phrase)
    start = verb.end() if verb else phrase.start
    found = _ASKED_FOR.match(reading.text, start)
    if found is None and not reading.text.endswith(_AGREES, 0, start):
        found = _WORK.match(reading.text, start)
    return Phrase(*found.span()) if found else None


_VERB = re.compile(r"(?:正式|原则)?(?:批准|批复|核准|同意)+了?")


def put_up(reading: Reading, phrase: Phrase) -> bool:
    """批准筹建|某中心; 筹建|期两年 says how long, 筹建|工作 how far it is."""
    return not reading.text.startswith(_COURSE, phrase.start) and bool(winners(reading, phrase))


def permitting(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院收到|某总局|批复，同意筹建…: whose paper it is that came; otherwise who permits is the subject."""
    came = _CAME.search(reading.text, phrase.start, min(reading.sentence_at(phrase.start).end, phrase.end + _FAR))
    return bodies(reading, Phrase(*came.span("whose")) if came is not None else phrase)


_CAME = re.compile(
    "(?:收到|接到|获|获得)(?P<whose>[^，。；]{2,40}?)的?(?:正式)?(?:批复|复函|批文|文件|通知)[^，。；]{0,4}，(?:正式|原则)?(?:同意|批准|批复)"
)
_FAR = 60
_COURSE = (
    "期", "工作", "阶段", "过程", "进度", "进展", "情况", "任务", "方案", "报告", "申请", "事宜", "处", "办",
    "名单", "单位", "资格",
)  # fmt: skip


def _each_builds(reading: Reading, phrase: Phrase) -> list[tuple[Filler, Filler]]:
    """批准|甲院|筹建|A中心|、乙院筹建B中心和丙所筹建C中心: several who may build, each with what it builds."""
    verb = _VERB.match(reading.text, *phrase)
    row = []
    at = verb.end() if verb else phrase.start
    while one := _ONE_BUILDS.match(reading.text, at):
        row.append(one)
        at = one.end() + reading.text.startswith(("、", "，", "和"), one.end())
    found = [bodies(reading, Phrase(*one.span("who"))) for one in row]
    if len(row) < _SEVERAL or any(len(who) != 1 for who in found):
        return []
    return [(who, Filler(Phrase(*one.span("what")))) for one, (who,) in zip(row, found, strict=True)]


_ONE_BUILDS = re.compile(
    r"(?P<who>[^，。；：、]{3,30}?)(?:筹建|建设|设立|组建)(?P<what>[^，。；：、和]{4,40}?)(?=[，。；、]|和[^，。；、]{3,30}?(?:筹建|建设|设立|组建))"
)
_SEVERAL = 2


def permitted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who may build it; where nobody is named, what is built; what was asked for."""
    if several := _each_builds(reading, phrase):
        return [who for who, _ in several]
    if asked := asked_for(reading, phrase):
        return nominal(reading, asked)
    if pilot := _pilot(reading, phrase):
        who = Phrase(*pilot.span("who"))
        if pilot["what"].endswith("保护"):
            return winners(reading, who)
        return places(reading, who) or bodies(reading, who) or nominal(reading, who)
    verb = _TO_BUILD.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 12))
    if verb is None:
        return []
    whom = reading.trim(Phrase(phrase.start, max(phrase.start, verb.start())))
    seat = reading.text.find(SEAT, *whom) >= 0
    if not seat and (found := bodies(reading, whom)):
        return found
    whom = reading.before(whom, _AND_MORE)
    where = places(reading, whom) if verb[0] in _BUILDS else []
    if where and [f.phrase for f in where] == split_list(reading, whom):
        return where  # 批复同意|广东|筹建某中心, 批准|甲市、乙市|创建示范城市
    if verb[0] in _BECOMES:
        sold = _ITS_PRODUCT.search(reading.text, *whom) if verb[0] == "上市" else None
        return nominal(reading, Phrase(whom.start, sold.start("how")) if sold else whom)  # 同意某高新区|升级为…
    return _built(reading, verb.end())


_AND_MORE = re.compile(r"(?<=[省市县区州盟旗])等[\d一二两三四五六七八九十]+[余多]?个[^，。；]{0,6}$")
"""批准|甲市|等12个城市|创建示范城市."""


def permitted_to_build(reading: Reading, phrase: Phrase) -> list[Filler]:
    """批准某院建设|某中心, 同意某区升级为|高新区: what is built or become, where it is said who may do so."""
    if several := _each_builds(reading, phrase):
        return [what for _, what in several]
    if pilot := _pilot(reading, phrase):
        return nominal(reading, Phrase(*pilot.span("what")))
    verb = _TO_BUILD.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 12))
    if verb is not None and verb[0] == "上市":
        sold = _ITS_PRODUCT.search(reading.text, phrase.start, verb.start())
        return nominal(reading, Phrase(*sold.span("what"))) if sold and permitted(reading, phrase) else []
    as_what = verb is not None and verb[0] in _RISES and reading.text.startswith("为", verb.end())
    if verb is None or not (as_what or verb[0] in _BUILDS):
        return []
    what = _built(reading, verb.end() + as_what)
    return [f for f in what if f.phrase not in (known.phrase for known in permitted(reading, phrase))]


_ITS_PRODUCT = re.compile(
    r"(?:公司|集团|企业|药业|制药|生物|医疗|科技|[厂院所])(?P<how>(?:自主|联合)?(?:申报|申请|研发|研制|生产|提交)?)的(?P<what>[^，。；的]{2,}(?:的[^，。；的]{1,12})?)$"
)
"""批准|某公司申报的|某注射液|上市."""
_RISES = frozenset(["升级", "升格"])
_BUILDS = frozenset(["建设", "筹建", "设立", "组建", "成立", "创建", "新建", "承担"])


def _built(reading: Reading, start: int) -> list[Filler]:
    sentence, _ = reading.clause_at(start)
    stop = min((at for at in reading.marks_within(start, sentence.end)), default=sentence.end)
    return nominal(reading, Phrase(start, stop))


def approved_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经市人大常委会(审议通过): who passed it; not 经国务院同意，财政部(印发)."""
    agreed = _AGREED.match(reading.text, phrase.start)
    if agreed is not None and (
        reading.text.startswith(_NOW, agreed.end()) or reading.mentions.starting(agreed.end(), Kind.ORGANIZATION)
    ):
        return []
    return bodies(reading, phrase)


_AGREED = re.compile("[^，。；]{2,20}?(?:同意|批准|授权|审定)，")
_NOW = ("现", "特", "予以")
"""经国务院同意，现(印发给你们): what is done by whoever writes."""


def approved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """批复(某工程可行性研究报告): a paper without 《》 that was handed in to be approved, called by its kind."""
    if "《" in reading.say(phrase):
        return []
    return [Filler(reading.trim(phrase))] if _HANDED_IN.fullmatch(reading.text, *phrase) else []


def handed_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对《某规划》、对某报告书(作出批复): what was handed in, with a title in 《》 or without."""
    return titled_documents(reading, phrase) or approved(reading, phrase)


_HANDED_IN = re.compile(
    r"(?!(?:本|该|此|其|这|相关|有关)[^，。；]{0,8}$)[^，。；：]{4,60}?"
    r"(?:可行性研究报告|可研报告|初步设计(?:报告|方案|概算)?|(?:影响|评价|论证|勘察)报告[书表]?|规划|(?:实施|改革|建设|试点|设计|总体|组成|换届|组建|筹建|重组|调整|分配|工作)方案|章程|预案)"
    r"(?:[（(][^（）()]{1,16}[）)])?"
)
