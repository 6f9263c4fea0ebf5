"""One body, as a phrase that is no list names or describes it: a name, what stands for one, some of its people."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.somebody import BODIES, OFFICERS_OF_EACH, PEOPLE, ZONES
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import VERBS, WordKind
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention

SAYS_NOTHING = re.compile(
    r"^(?:有关|相关|本次|此次|该|其|其他|我们|他们|大家|记者|它|他|她|我|本报讯|据|这|那|一|活动|会议|仪式|大会|论坛)+"
)


def body(reading: Reading, member: Phrase) -> list[Filler]:
    """The body or bodies that one member of a list names or describes."""
    if reading.text.startswith("国家", member.start) and _SEATED.fullmatch(reading.text, *member):
        return [Filler(member)]
    member = reading.behind(_without_remarks(reading, member), _FORMED_OF)
    text = reading.say(member)
    men = _OF_ITS_PEOPLE.search(text) if "名" in text or "位" in text else None
    if text.endswith("股") and _SECTION.fullmatch(text):
        return [Filler(member)]
    if men is not None and text[: men.start()] in _OURS:  # 支队|80余名干部职工
        return [Filler(reading.behind(Phrase(member.start + men.start(), member.end), _SO_MANY_MEN))]
    if men is not None and text.endswith(BODIES, 0, men.start()):  # 某救援队|42名队员
        return body(reading, Phrase(member.start, member.start + men.start()))
    if parted := _IN_GROUPS.search(text):  # 某所技术人员|分4组, 专家组|一行5人
        return body(reading, Phrase(member.start, member.start + parted.start()))
    if _names_another(reading, member):
        return []
    if text.endswith(_OR_OFFICERS) and _EACH_OFFICER.search(text):
        return [Filler(member)]
    if _LATIN.fullmatch(text) or ("各" in text and OFFICERS_OF_EACH.fullmatch(text)):  # OpenAI发布…
        return [Filler(member)]
    inside = reading.mentions.within(*member, Kind.ORGANIZATION, Kind.GROUP)
    for mention in inside:
        if mention.subtype == "reference" and mention.antecedents and mention.end == member.end:
            return [Filler.of(a, via=mention.text) for a in mention.antecedents]
    if inside and inside[0].start == member.start and _is_counted(reading, inside[0], member.end):
        return [Filler.of(inside[0])]
    opening = next(
        (m for m in inside if m.start == member.start and (m.kind is Kind.ORGANIZATION or _is_own(reading, m))), None
    )
    ending = [m for m in inside if m.end == member.end]
    if closing := next((m for m in ending if m.kind is Kind.ORGANIZATION), None):
        return _ended_by_body(reading, member, opening, closing)
    if ending:
        return _ended_by_group(reading, member, ending[0], opened=inside[0].start == member.start)
    if _SOCIETY.fullmatch(text) or (text.endswith(_SERVICES) and _is_local_service(reading, member)):
        return [Filler(member)]
    if SAYS_NOTHING.match(text) and not inside:
        return []
    return _opened_by_body(reading, member, opening)


_FORMED_OF = re.compile(
    r"[^，。；]{0,40}?(?:专家|人员|骨干|代表|干部|力量)组成(?=[^，。；、的]{2,12}(?:组|委员会|专班|小队|分队)$)"
)
"""专家组成|审查委员会: the party, not those of whom it is formed."""
_SECTION = re.compile(
    r"(?:[\u4e00-\u9fff]{1,16}[局委办院所会])?(?:[^，。；、]{0,4}(?:特设|药械|药品|器械|餐饮|食品|质量|质监|标准|计量|法规|法制|人事|财务"
    r"|登记|注册|信用|监管|监察|稽查|执法|流通|综合|业务|宣教|督查|价监|价格|广告|产权|消保|网监|合同|安全|审批|行政|政工|教育|医政"
    r"|疾控|植保|农机|规划|审计|统计|基教|职教)[^，。；、]{0,4})股"
)
"""特设股, 某局餐饮股: a section of a county's authority, by what it sees to; no shares (科技股)."""
_OR_OFFICERS = ("）长", ")长", "）长们")
_EACH_OFFICER = re.compile(r"[局处科股院所室队站][（(][局处科股院所室队站、]{1,5}[）)]长们?$")
"""九个市（州）标准化科（处）长: officers of bodies that go by one of two names."""


def _is_local_service(reading: Reading, member: Phrase) -> bool:
    """兰溪|消防, 慈溪|供电: a place, and what its authority or service is called for short."""
    place = next((m for m in reading.mentions.within(*member, Kind.PLACE) if m.start == member.start), None)
    if place is None or place.text.startswith("全"):
        return False  # 全国铁路完成投资…: all of a trade
    return reading.text[place.end : member.end] in _SERVICES


_SOCIETY = re.compile(
    r"[省市县区州][一-龥]{1,3}协|[我本][镇乡]|[省市县区镇乡局厅]里|(?:12\d{3}|[省市县区州]长?|市民|群众|政府|政务|便民|公共|服务)+热线"
)
"""市聋协, 省餐协: a society, as it is called for short; 12345热线, 市长热线: those who answer there; 我镇, 县里."""
_SERVICES = (
    "消防", "公安", "交警", "海事", "供电", "税务", "市监", "边检", "司法", "检察", "气象", "电力", "铁路", "水务",
    "邮政", "烟草", "民政", "人社", "医保", "环卫", "燃气", "特检", "质检", "渔政", "路政", "城管", "环保", "卫健",
)  # fmt: skip


def _without_remarks(reading: Reading, member: Phrase) -> Phrase:
    """甲方|某院, 某部|官网, 甲院|（以下简称乙）: the body alone."""
    if _SIDE.match(reading.text, *member):
        member = Phrase(member.start + 2, member.end)
    if (voice := _VOICE.search(reading.say(member))) and voice.start() > 1:
        member = Phrase(member.start, member.start + voice.start())
    text = reading.say(member)
    remark = _REMARK.search(text) if text.endswith(("）", ")")) else None
    if remark and all(m.end != member.end for m in reading.mentions.within(*member, Kind.ORGANIZATION)):
        return Phrase(member.start, member.start + remark.start())
    return member


def _names_another(reading: Reading, member: Phrase) -> bool:
    """Whether the words are of a person's office, name a gathering or say all over where."""
    text = reading.say(member)
    beside = reading.mentions.within(max(0, member.start - 60), member.end + 60, Kind.PERSON)
    if any(p.whole_start <= member.start and member.end <= p.whole_end for p in beside):
        return True
    if text.endswith(("会", "赛", "节")) and _is_event(reading, member):
        return True
    return text.endswith(_ALL_OVER) and bool(reading.mentions.within(member.start, member.end - 2, Kind.PLACE))


def _ended_by_body(reading: Reading, member: Phrase, opening: Mention | None, closing: Mention) -> list[Filler]:
    """The bodies of a member that ends with one (`closing`) and may begin with another."""
    if opening is None or closing.start == member.start:
        each = _EACH.fullmatch(reading.text, member.start, closing.start)
        if closing.start > member.start and _HALF_OF_PLACE.fullmatch(reading.text, *member):
            return [Filler(member)]  # 哈巴罗夫斯克边疆|区代表团
        return [Filler(member, closing)] if each else [Filler.of(closing)]
    if opening.subtype == "party" and opening.end == closing.start:
        return [Filler.of(opening), Filler.of(closing)]  # 某市委|市政府
    if _BELONGS.fullmatch(reading.text, opening.end, closing.start):
        return [Filler.of(closing)]  # 某局下属的|国家某中心
    return [Filler(member, closing)]  # a group's name before that of its institute


_BELONGS = re.compile("(?:[所下直]属|旗下)的")


def _ended_by_group(reading: Reading, member: Phrase, group: Mention, *, opened: bool) -> list[Filler]:
    """The group that a member ends with, with what describes it; `opened`: a mention begins the member."""
    text, described = reading.say(member), group.start > member.start
    if described and (men := _MEN_OF_OFFICE.fullmatch(text)):
        return [Filler(Phrase(member.start, member.start + men.end("office")))]
    if described and text.endswith(BODIES) and len(text) <= 24 and "的" not in text:
        return [Filler(member, group)]
    if group.subtype == "pronoun":
        return []
    if group.text == "一行":
        return [Filler(member, group)] if described else []  # 慰问组一行
    beside = group.start == member.start + 1
    whole = (
        (beside and text[0] in "两三四五六七八九十该我本离")  # 三省一市监管部门, 该镇全体干部, 离退休职工
        or (described and _THEIRS.fullmatch(text))  # 各地主管部门的|负责同志
        # 市县镇|各级医院医务人员, 园艺与|科普中心负责人
        or _BEFORE_GROUP.fullmatch(reading.text, member.start, group.start)
        # 市监委机关|各部室负责人
        or ((opened or text.startswith(_ALL_OF)) and text.endswith(PEOPLE) and "的" not in text)
    )
    return [Filler(member, group)] if whole else [Filler.of(group)]


_MEN_OF_OFFICE = re.compile(
    r"(?P<office>[^，。；、的“”]{2,24}?(?<![场厕住处会])所)(?:执法|工作|监管|检查|值班|检定|调解)(?:人员|干部)"
)
"""城关所|执法人员: the office for which they act."""


def _opened_by_body(reading: Reading, member: Phrase, opening: Mention | None) -> list[Filler]:
    """The body that a member begins with, where no name ends it; or what ends like one."""
    text = reading.say(member)
    if opening is not None and "”" in text[opening.end - member.start : -1]:
        return [Filler.of(opening)]  # 市总工会“送清凉”活动第三站
    if (
        text.endswith(BODIES if reading.mentions.within(*member, Kind.PLACE) else (*BODIES, *ZONES))
        and text not in _NO_BODIES
        and not text.endswith(("全部", "社会"))
        and 2 <= len(text) <= 40
        and "的" not in text[:-4]
    ):
        return [] if is_clause(reading, member) else [Filler(member)]
    if opening is None or reading.mentions.within(*member, Kind.QUANTITY, Kind.PERSON):
        return []
    if OFFICE.match(reading.text, opening.end, member.end) and not _is_of_nobody(reading, member):
        return []  # 省委常委: an office of the person named further on
    if opening.kind is not Kind.ORGANIZATION:
        return [Filler.of(whole, via=opening.text) for whole in opening.antecedents] or [Filler.of(opening)]
    return [Filler.of(opening)]  # 市计量院汇总各地需求: a verb that is not listed


def _is_of_nobody(reading: Reading, office: Phrase) -> bool:
    """某局副局长|带队检查: an office whose holder nobody names; the body acts."""
    single = OFFICE.fullmatch(reading.text, *office) and not reading.text.endswith(("委员", "常委"), *office)
    return bool(single) and not reading.mentions.within(office.end, reading.clause_around(office.end).end, Kind.PERSON)


def _is_own(reading: Reading, mention: Mention) -> bool:
    """我局|高度重视安全工作: a word for one body that opens what it does; 批准|该公司|新药 names something of its."""
    if mention.subtype != "reference" or mention.text[0] not in "我本该" or len(mention.antecedents) > 1:
        return False
    word = reading.word_ending_at(mention.start)
    done = word is not None and word.kinds & VERBS
    return not done and reading.text[max(0, mention.start - 2) : mention.start] not in terms("verbs")


def is_clause(reading: Reading, member: Phrase) -> bool:
    """共同建设实验室: words with a verb in them say what is done, they name nobody."""
    clausal = WordKind.PREDICATE | WordKind.PREPOSITION | WordKind.ADVERB | WordKind.FUTURE | WordKind.MODAL
    return any(w.kinds & clausal for w in reading.words_within(*member))


def _is_counted(reading: Reading, named: Mention, end: int) -> bool:
    """甲厂、乙商行|2家生产企业: a list of names closed by how many they are."""
    return named.kind is Kind.ORGANIZATION and _SO_MANY.fullmatch(reading.text, named.end, end) is not None


_SIDE = re.compile("[甲乙丙丁]方(?=[\u4e00-\u9fff]{3})")
_SO_MANY = re.compile(
    r"等?[\d两一二三四五六七八九十]+[家所个](?:[^，。；、的]{0,6}?(?:企业|公司|单位|学校|医院|机构|部门|院校|厂|店))?"
)
_OF_ITS_PEOPLE = re.compile(
    rf"的?[近约超逾]?[\d一二两三四五六七八九十百]+[余多]?[名位][^，。；、的]{{0,6}}?(?:{'|'.join(PEOPLE)})$"
)
"""So many of those who work there."""
_OURS = frozenset("支队 大队 中队 机关 局机关 分局 县局 市局 区局 中心 全局 全所 全队 我局 我所 本所".split())  # noqa: SIM905
_SO_MANY_MEN = re.compile(r"的?[近约超逾]?[\d一二两三四五六七八九十百]+[余多]?[名位]")
_IN_GROUPS = re.compile(
    r"(?:分(?<=...)(?:成|为)?[\d一二两三四五六七八九十]+个?(?:小组|组|队|路)|一行(?<=....)(?:\d+|[一二两三四五六七八九十]+)余?人)$"
)
_VOICE = re.compile(r"(?:官方网站|官方微博|官方微信|网站|微博|微信|官网|官微|微信公众号|公众号)$")
"""Where a body speaks is no body of its own."""
_LATIN = re.compile(r"[A-Z][A-Za-z\d&.\-]{2,19}(?: [A-Z][A-Za-z&.\-]{1,19}){0,3}\.?")
"""A name in Latin letters that does something."""
_HALF_OF_PLACE = re.compile(r"[^的、，。；\d]{4,16}[省市县区州](?:代表团|访问团|考察团)")
_BEFORE_GROUP = re.compile(
    r"[省市县区州乡镇村]{2,4}|(?:[省市县区镇]、)+|[\u4e00-\u9fff]{2,6}[与和及]|[沿环泛][\u4e00-\u9fff]{1,4}[两三四五六七八九十]+"
)
_THEIRS = re.compile(
    r".{0,24}(?:部门|机构|单位|企业|组织)的(?:主要|有关|相关|分管|各)*(?:负责同志|负责人|领导|同志|代表)"
)
_ALL_OF = (
    *("各", "全国各", "全省各", "全市各", "全区各", "全州各", "全县各", "有关", "相关", "部分", "全体", "所有"),
    *("市直", "省直", "区直", "县直"),
)
_NO_BODIES = frozenset([
    "首站", "末站", "下一站", "第一站", "科技", "网络", "系统", "平台", "机制", "财政", "国家", "常委", "股份", "钢铁",
    "啤酒", "官司", "上司",
])  # fmt: skip
"""What ends the names of bodies and is none by itself."""


def _is_event(reading: Reading, member: Phrase) -> bool:
    """Whether the words name a gathering, not a body (进口博览会)."""
    return any(m.end == member.end for m in reading.mentions.within(*member, Kind.EVENT_NAME))


_SEATED = re.compile(r"国家[^（()）、]{4,30}(?:中心|实验室|基地|站)[（(][\u4e00-\u9fff]{2,4}[）)]")
"""国家阀门检验中心（江州）: its seat is part of its name."""
_REMARK = re.compile(r"[（(][^（）()]{1,40}[）)]$")
OFFICE = re.compile(
    r"[^，、]{0,20}(?:书记|常委|委员|局长|部长|省长|市长|县长|区长|主任|院长|处长|厅长|主席|会长|总工程师|总经理|董事长)"
)
"""Up to the office that somebody has in the body named before."""
_EACH = re.compile(
    r"[\u4e00-\u9fff]{2,6}[两三四五六七八九十](?:地|省|市|县|区)(?:一市)?|(?:[省市县区镇]、)+|(?:全国)?(?:各|\d+个)省、自治区、|各个?|[两三四五六七八九十]|各大|大区|各级|各类|[\u4e00-\u9fff]{2,4}(?<!企业)(?<!公司)(?<!单位)"
    r"|(?!其|及|来自)[\u4e00-\u9fff]{2,12}(?:[省市县]级|[两三四]级|市县|省市|所在地?|属地)"
)
"""What belongs to a body's name though no name begins so."""
_ALL_OVER = ("各地", "各级", "上下")
