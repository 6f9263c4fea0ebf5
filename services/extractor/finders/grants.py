"""授予某人某奖: to whom something is granted, and what."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.winners import winners
from services.extractor.finders.winners_named import are_names, names_listed
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


def _split_grant(reading: Reading, phrase: Phrase) -> tuple[Phrase, Phrase]:
    """授予某公司“质量奖”: to whom, and what."""
    if pronoun := _PRONOUN.match(reading.text, *phrase):
        return Phrase(*pronoun.span()), Phrase(pronoun.end(), phrase.end)
    if _TITLE_ALONE.fullmatch(reading.text, *phrase):
        return Phrase(phrase.start, phrase.start), phrase  # 向某中学授予|“绿色学校”称号
    named = _end_of_named(reading, phrase)
    quote = reading.text.find("“", phrase.start + 1, phrase.end)
    at = quote if quote > 0 and not _OPENS_TITLE.fullmatch(reading.text, max(named, 0), quote) else named
    if at < 0:
        return Phrase(phrase.start, phrase.start), phrase
    return reading.before(Phrase(phrase.start, at), _AFTER_NAMES), Phrase(at, phrase.end)


def _end_of_named(reading: Reading, phrase: Phrase) -> int:
    """Where those end to whom it is granted, else -1."""
    if counted := _COUNTED.match(reading.text, *phrase) or _UP_TO_COUNT.match(reading.text, *phrase):
        return counted.end()  # 授予19家企业、20个项目|大奖, 授予某村等8个村|文明村称号
    unknown = not reading.mentions.starting(phrase.start, Kind.ORGANIZATION)
    if unknown and reading.text[phrase.start] in terms("surnames") and (named := _NAMED.match(reading.text, *phrase)):
        return named.end()
    end = _end_of_list(reading, phrase)
    within = _OF_ALL.search(reading.text, phrase.start, end) if end > 0 else None
    return within.start() if within else end


def _end_of_list(reading: Reading, phrase: Phrase) -> int:
    """授予甲公司、乙医院等5家组织|质量奖, 授予某公司部长某某|个人奖: where those end who are named, else -1."""
    at, starts = -1, phrase.start
    for somebody in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON):
        if somebody.whole_start <= starts + (at < 0):
            at = somebody.whole_end
            starts = at + (reading.text[at : at + 1] in "、和")
    if at > 0 and (unit := _UNIT.match(reading.text, at, phrase.end)):
        at = unit.end()
    counted = _SO_MANY.match(reading.text, max(at, 0), phrase.end)
    return counted.end() if at > 0 and counted else at


_UNIT = re.compile(
    r"[^，。；、“”\d]{1,8}?(?:队|组|班|科|处|室|部|车间|支部|站)(?=全国|全[省市县]|国家|[省市]级|五一|三八|青年|巾帼|“)"
)
"""授予某港务公司|装卸队|全国工人先锋号: which part of the body has it."""
_COUNTED_ONES = (
    "企业|项目|单位|集体|个人|乡镇|街道|同志|家庭|团队|作品|产品|学校|城市|县区?|组织|班组|"
    "高校|员工|教师|学生|工程|案例|品牌|成果|技术|专利|论文|标准|村|社区|机构|公司|医院|实验室|"
    "(?!优秀|先进|杰出|突出|模范|有|最美|十佳)[\u4e00-\u9fff]{0,4}?"
    "(?:专家|人士|职工|干部|党员|民警|运动员|教练员|科学家|科技工作者|国际组织|社会组织)(?!称号|荣誉|标兵|先锋)"
)
_MEASURED = rf"(?:\d+[余多]?|[一两二三四五六七八九十])[家个名位件项支人所](?:{_COUNTED_ONES})?"
_COUNT = rf"(?:{_MEASURED}|\d+(?:单位|企业))(?=[^、，。]{{2}})"
_OF_KIND = r"(?:单位|企业|机构|组织|集体|个人|同志)(?=[^、，。]{2})"
_SO_MANY = re.compile(f"等? ?{_COUNT}|等{_OF_KIND}")
_UP_TO_COUNT = re.compile(rf"(?:[^，。；“”]{{2,160}}?|(?:“[^“”]{{2,40}}”、?)+)等 ?(?:{_COUNT}|{_OF_KIND})")
_NAMED = re.compile(
    r"[\u4e00-\u9fff]{2,4}?(?:[、和](?!和)[\u4e00-\u9fff]{2,4}?)*(?:等?同志|先生|女士)?(?=(?:[全本]?[国省市县区]|五一|三八|劳动|优秀|先进|年度|荣誉|名誉|特等|杰出|最美|十佳|道德|模范|突出|终身|[一二三]等功))"
)
"""授予王强|五一劳动奖章: a name that no list knows, before what opens an honour."""
_COUNTED = re.compile(rf"(?:[、和]?\d+[余多]?(?:家|个|名|位|项|件|支|人)(?:{_COUNTED_ONES})?)+(?=[^、和，。“”]{{3,}})")
_AFTER_NAMES = re.compile(r"(?:等)?(?:同志|先生|女士|等)?$")


def granted_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """To whom something is granted; behind a prize that stands before the verb, nobody else is told."""
    if pronoun := _PRONOUN.match(reading.text, *phrase):
        return _meant(reading, Phrase(*pronoun.span()))
    if _is_moved(reading, phrase):
        return winners(reading, phrase)
    if _TO_ALL.search(reading.text, max(0, phrase.start - _FAR), phrase.start):
        return []  # 对甲街道等10个单位分别授予|江北区2020年度“文明单位”称号
    return [
        f
        for part in _each_grant(reading, phrase)
        if (whom := _split_grant(reading, part)[0])
        for f in _people(reading, whom) or winners(reading, whom)
    ]


_TO_ALL = re.compile("对[^。；：]{2,}(?:分别|依次)授予$")
_FAR = 120


def all_given(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对甲公司等43个组织，|以及工段长李明等3名个人|授予提名奖: all of those, also behind a comma."""
    more = _AND_MORE.match(reading.text, phrase.end)
    return winners(reading, Phrase(phrase.start, more.end()) if more else phrase)


_AND_MORE = re.compile("，以及[^，。；]{2,60}?(?=授予|追授|颁发|颁授|发放)")


def _people(reading: Reading, whom: Phrase) -> list[Filler]:
    """李明、王芳: names, also those that no list knows."""
    return names_listed(reading, whom) if are_names(reading, whom) else []


_TITLE_ALONE = re.compile("(?:“[^“”]{2,30}”[、和]?)+(?:荣誉)?(?:称号|牌匾|奖牌|铜牌|证书|奖|荣誉)+")
_OF_ALL = re.compile(r"(?<=[院所司校局心学团厂])(?:全国|全省|国家级|省级|博士后|CNAS)")
"""What opens an honour that reads like a part of the body's name (授予市计量院|全国科普教育基地)."""
_OPENS_TITLE = re.compile(
    r"(?:专精特新|\d{4}年度?|首[届批]|第[一二三四五六七八九十\d]+[届批]|国家级?|[全本][国省市县区校院]|[省市县区校院]级)+"
)
"""What stands of a title before its quotation marks."""
_PRONOUN = re.compile("[其他她](?!们|中|余)")


def _meant(reading: Reading, pronoun: Phrase) -> list[Filler]:
    """民警某某牺牲，某部追授|其|…称号: the person named last before it in the paragraph."""
    before = reading.mentions.before(pronoun.start, Kind.PERSON)
    own = reading.sentence_at(pronoun.start).paragraph
    if before is None or reading.sentence_at(before.start).paragraph != own:
        return []
    return [Filler.of(before, via=reading.say(pronoun))]


def granted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is granted."""
    if made := _MADE.match(reading.text, phrase.end):  # 授予某县气象局等68个单位|为“标兵”称号
        return nominal(reading, Phrase(*made.span("what")))
    if _is_moved(reading, phrase):
        return []
    return [f for part in _each_grant(reading, phrase) for f in nominal(reading, _split_grant(reading, part)[1])]


def _each_grant(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """授予50名同志劳动奖章、20个单位劳动奖状: every one of a list in which each has a prize of its own."""
    cuts = [m.start() for m in _NEXT_GRANT.finditer(reading.text, *phrase)]
    return [Phrase(*ends) for ends in zip([phrase.start, *(c + 1 for c in cuts)], [*cuts, phrase.end], strict=True)]


_NEXT_GRANT = re.compile(rf"(?<=[奖章状号牌”功誉])[、和及](?=[^、，。；]{{0,24}}?{_COUNT})")


def _is_moved(reading: Reading, phrase: Phrase) -> bool:
    """将物理学奖授予|三位科学家: the prize stands before the verb."""
    return _PRIZE_AND_VERB.search(reading.text, reading.sentence_at(phrase.start).start, phrase.start) is not None


_MADE = re.compile(
    "为(?P<what>[^，。；“”]{0,20}“[^“”]{2,30}”[^，。；]{0,8}"
    "|[^，。；“”]{2,40}(?:单位|集体|个人|工作者|企业|[村镇县]|社区|家庭|标兵|模范)(?=[，。；]))"
)


def moved_prize(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将物理学奖(授予三位科学家): what is granted, before the verb."""
    prize = _MOVED_PRIZE.search(reading.text, *phrase)
    return nominal(reading, Phrase(*prize.span("what"))) if prize else []


_PRIZE = (
    r"(?:[将把]|^|(?<=[，。；\n]))(?P<what>[^，。；将把]{2,40}"
    r"(?:奖|奖项|称号|荣誉|勋章|奖章|奖牌|奖状|奖杯|锦旗|牌匾|学位|桂冠|证书)”?)"
)
_MOVED_PRIZE = re.compile(rf"{_PRIZE}$")
_PRIZE_AND_VERB = re.compile(rf"{_PRIZE}授予了?$")


def commended(reading: Reading, phrase: Phrase) -> list[Filler]:
    """给予|某人等8名同志|记三等功, 给予|某县|通报表扬: who is commended by the object of the verb."""
    found = _COMMENDED.match(reading.text, *phrase)
    return winners(reading, Phrase(*found.span("who"))) if found else []


def merit(reading: Reading, phrase: Phrase) -> list[Filler]:
    """给予某人|记三等功: the merit that is entered; praise has no name."""
    found = _COMMENDED.match(reading.text, *phrase)
    return spanned(found, "what") if found and found["what"].endswith(_MERITS) else []


_MERITS = ("功", "嘉奖", "功奖励", "激励")
_COMMENDED = re.compile(
    r"(?!高度|充分|大力|隆重|物质|精神|相应|一定|适当|热情|集体|个人|通报|通令|公开|书面)"
    r"(?P<who>[^，。；]{2,60}?)记?(?P<what>(?:集体|个人|行政|公开|书面|全[国省市县区]|通报|通令)*"
    r"(?:[一二三]等功|大功|记功|嘉奖|表扬|表彰|褒奖|督查激励)(?:奖励)?)(?:[一两二三\d]次)?(?=[，。；、并和及]|$)"
)


def not_given(reading: Reading, phrase: Phrase) -> bool:
    """(某局)为某人|记三等功; not 给予某人|记三等功: what is given is told already."""
    clause = reading.clause_around(phrase.end)
    return "给予" not in reading.text[clause.start : phrase.end]


def given_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院研制的装置获|国家知识产权局|(授予专利权): who has it from the body before the verb."""
    got = _got_from(reading, phrase)
    return winners(reading, Phrase(*got.span("who"))) if got else []


def giver(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that gave it."""
    got = _got_from(reading, phrase)
    return bodies(reading, Phrase(*got.span("by"))) if got else []


def _got_from(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    got = _GOT_FROM.search(reading.text, *phrase)
    by = reading.mentions.within(*got.span("by"), Kind.ORGANIZATION) if got else ()
    return got if got and any((m.start, m.end) == got.span("by") for m in by) else None


_GOT_FROM = re.compile(
    r"(?:^|(?<=[，。；\n]))(?P<who>[^，。；]{2,60}?)(?:日前|近日|成功|正式|[喜荣])*获得?(?P<by>[^，。；的获]{2,24})$"
)
