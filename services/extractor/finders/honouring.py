"""Who honours somebody: who hands the prize over, who makes known whom it has chosen, on what list; what somebody is
made, and where."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.characters import char_before
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned
from services.extractor.grammar.companions import MADE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who hands it over: bodies, else persons (副市长某某为获奖者颁奖)."""
    if reading.text.startswith("以及", phrase.start):
        return []  # 对甲公司等3家企业，以及李明(授予…)
    return bodies(reading, phrase) or persons(reading, phrase)


def choosers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """大赛组委会(评选出一等奖3名): who chooses; not those of whom so many vied for it."""
    vied = _RIVALS.search(reading.text, *phrase) or not _CHOOSES.match(reading.text, phrase.end)
    return [] if vied else bodies(reading, phrase)


_CHOOSES = re.compile("[^。；]*?(?:决出|产生|评出|评选|角逐)")
_RIVALS = re.compile(r"(?<!等)\d[余多]?[家个支名]|参赛|选手")


def praise(reading: Reading, phrase: Phrase) -> bool:
    """大会(表彰先进集体); 获全市|表彰 says what somebody gets."""
    return _GETS.search(reading.text, *phrase) is None


_GETS = re.compile("(?:获(?![奖评得])|获得|受到?|得到|喜获)[^，。；、]{0,10}$")


_ANNOUNCES = re.compile(
    r"(?:日前|近日|正式|对外|联合|发文|最新|在|\d{1,2}月\d{1,2}日|\d{1,2}日)*"
    r"(?:公布|发布|通报|印发|下发|公示|发文|表彰|评选|命名|公告|评审|组织|开展|主办|举办)"
)


_AT = re.compile(r"[在于][^，。；]*$")
"""在某大学举办的会议上: where it was, not who honours."""


def announcers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某部公布名单，某公司入选: who makes known, in the same sentence, whom it has honoured."""
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        does = _ANNOUNCES.match(reading.text, body.end, phrase.end)
        if does and not (does[0].endswith("举办") and _AT.search(reading.text, phrase.start, body.start)):
            others = reading.mentions.within(phrase.start, body.start, Kind.ORGANIZATION)
            beside = [m for m in others if _AND.fullmatch(reading.text, m.end, body.start)]
            return [Filler.of(m) for m in (*beside, body)]
    return []


_AND = re.compile(r"[、和与](?:[^，。；]{2,30}[、和与])?")


def builders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """由某院申请筹建的中心(获…): at whom what is honoured is built."""
    return [f for f in bodies(reading, phrase) if _BUILDS.match(reading.text, f.phrase.end)]


def graders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who honours it; who makes or builds it does not."""
    found = (f for f in bodies(reading, phrase) if not _MAKES.match(reading.text, f.phrase.end))
    return [f for f in found if not _BUILDS_IT.match(reading.text, f.phrase.end)]


_MAKER = r"(?:[、和与及][^，。；的]{2,30}?)?(?:依托[^，。；的]{2,40}?)?(?:负责|牵头|联合|共同|自主|独立|申请|申报)*"
_BUILDS = re.compile(rf"{_MAKER}(?:筹建|建设|承建|组建|创建|共建)的")
_BUILDS_IT = re.compile(rf"{_MAKER}(?:筹建|建设|承建|承担|承办|运营|研制|完成)(?=，)")
"""某中心由某院|承建，2020年(获批)."""
_DRAWS = f"(?:提出|归口|参加|{MADE})"
_MAKES = re.compile(rf"{_MAKER}{_DRAWS}(?:的|、[^，。；的]{{2,30}}{_DRAWS}的)")


def not_won(reading: Reading, phrase: Phrase) -> bool:
    """某中心获某总局(批准筹建) is told by 获 already."""
    return _WON.search(reading.text, *phrase) is None


_WON = re.compile(r"(?:获得?|取得|得到|收到)了?[^，。；“”]{2,30}$")


def on_list(reading: Reading, phrase: Phrase) -> list[Filler]:
    """第十批文物保护单位名单日前公布，甲等9处(入选), 在某部公布的首批示范基地名单中，乙(上榜): whose list it is."""
    if not _ALONE.match(reading.text, phrase.end):
        return []
    named = list(_LIST.finditer(reading.text, *phrase)) or list(_LIST.finditer(reading.text, *_before(reading, phrase)))
    return spanned(named[-1], "what" if named[-1]["what"] else "named") if named else []


def _before(reading: Reading, phrase: Phrase) -> Phrase:
    """第三批示范基地名单出炉！|甲等32家企业(榜上有名): the sentence before in the paragraph."""
    own = reading.sentence_at(phrase.start)
    before = reading.sentences[max(0, own.number - 1)]
    return Phrase(before.start, before.end if before.paragraph == own.paragraph else before.start)


_ALONE = re.compile(
    r"(?:[位名]列(?:其中|榜单|榜中|名单之中)|赫然在列|(?:成功)?(?:入选|入围|上榜|榜上有名|获批立项|获立项|在列|获此殊荣|获此荣誉))(?:其中)?(?=[，。；、])"
)
_LIST = re.compile(
    r"(?:(?<![^\s，。；：])|[布示发]的|(?:公布|发布|公示|宣读|宣布)了?)(?:拟(?:入选|认定|立项|命名|推荐))?(?P<what>(?:(?![公发][布示]|宣[读布])[^，。；：《》的]){4,40}?)(?:(?:拟?(?:入选|立项|认定|命名)|获奖|评选)?(?:名单|榜单)|(?:遴选|评选|评审|认定|复核)结果)"
    r"(?:中?，|[日近今昨前天\d月]*(?:正式|对外)?(?:公布|发布|出炉|揭晓|公示|公开))"
    r"|(?:命名|公布|公示|认定|评选|评定|确定|发布|遴选)[了出]?(?P<named>[^，。；：《》的]{4,40}?"
    r"(?:示范[区县市村镇校]|基地|单位|企业|项目|案例|城市|集体|个人|园区|学校|医院|村|社区|工程|品牌|人物|机构|产品|奖|[星范样匠兵]”))，"
)


def this_honour(reading: Reading, phrase: Phrase) -> list[Filler]:
    """“最美民警”发布仪式举行，李明等10人(获此殊荣): the one title of the sentence."""
    titles = [m.span() for m in _TITLE.finditer(reading.text, *phrase)]
    return [Filler(Phrase(*titles[0]))] if len(titles) == 1 else []


_TITLE = re.compile("“[^“”]{2,40}”")


_AS = re.compile(r"(?:为|申报)(?P<what>[^，。；：、]{2,40})")


def made_what(reading: Reading, phrase: Phrase) -> list[Filler]:
    """命名某人为“江城工匠”: what somebody is made."""
    text = reading.text
    if char_before(text, phrase.start) == "为" and (what := _WHAT.match(text, *phrase)):
        return nominal(reading, reading.before(Phrase(*what.span()), _WINNERS))
    match = _AS.search(text, *phrase)
    return nominal(reading, reading.before(Phrase(*match.span("what")), _WINNERS)) if match else []


_WINNERS = re.compile("(?<=奖)(?:拟?获[奖得]|候选)(?:对象|者|单位|组织|个人|集体|人选?|企业)$")
"""推荐某公司为质量奖|获奖对象: the prize."""


_WHAT = re.compile(r"[^，。；：]{2,40}")


def hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom the honoured one is built at (依托…建设)."""
    found: list[Filler] = []
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        listed = found and reading.text[found[-1].phrase.end : body.start] in ("、", "和", "与", "及")
        if listed or reading.text.endswith("依托", 0, body.start):
            found.append(Filler.of(body))
    return found or spanned(_SEAT.search(reading.text, *phrase), "at")


_SEAT = re.compile(
    r"依托(?P<at>[^，。；的依]{4,30}?(?:[院所]|中心|大学|公司|集团))(?=(?:筹建|建设|组建|建立|设立|成立))"
)
"""依托|某市产品质量检验所|筹建某中心: where the name of the body is in no list."""
