"""Who is placed or graded, and in which evaluation.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_RANKED = (Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON, Kind.GROUP)


def someone_named(reading: Reading, phrase: Phrase) -> bool:
    """Somebody named in the verb's own clause, who is placed: 数量居首位 only says more about a figure."""
    start = max(reading.text.rfind(mark, *phrase) for mark in "，；：") + 1
    clause = Phrase(max(start, phrase.start), phrase.end)
    if reading.text[phrase.end - 1] in _INSIDE_WORDS:
        return False  # 系列, 定居
    said = reading.say(clause)
    named = reading.mentions.within(*clause, *_RANKED) or "”" in said or said.endswith(_CONTESTANTS)
    return bool(named) or bool(scored(reading, phrase))


_CONTESTANTS = (
    "中国", "我国", "队", "选手", "公司", "集团", "学校", "中学", "大学", "医院", "县", "市", "区", "镇",
    "乡", "村",
)  # fmt: skip


_INSIDE_WORDS = frozenset("系前行序队罗陈排下并定邻移同新安聚隐起旧迁散民")


def seated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """四川占据2席，分别是甲和乙: who sits there."""
    listed = _SEATED.search(reading.text, *phrase)
    return ranked(reading, Phrase(*listed.span("who"))) if listed else []


_SEATED = re.compile(r"[，、](?:分别|依次)?[是为](?P<who>[^，。；]{2,60})")


def places_listed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """排名|前三位的依次是：甲、乙、丙: the places whose holders are listed; the phrase begins with the verb."""
    return spanned(_LISTED.match(reading.text, phrase.start), "place")


def placed_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who holds these places; the phrase begins behind the verb."""
    listed = _LISTED.match(reading.text, phrase.start - _VERB) or _LISTED.match(reading.text, phrase.start - 1)
    return ranked(reading, Phrase(*listed.span("who"))) if listed else []


_VERB = 2
"""Characters of the verbs that list places (排名, 位居, 居)."""
_LISTED = re.compile(
    r"(?:排名|排在|位居|位列|名列|居|列)(?:在)?[^，。：；]{0,4}?(?P<place>(?:前|后|末|倒数)(?:[一二两三四五六七八九十\d]+)(?:名|位)?)"
    r"的?[^，。；：]{0,12}?(?:依次|分别)?(?:为|是)[：:]?(?P<who>[^。；：\n的]{2,200}?)(?=[。；\n]|，(?:排|位|名列|居|后|末|倒))"
)


def ranked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is placed or graded: bodies, places, persons, else what is named; without by how much (以378分)."""
    if _LISTED.match(reading.text, phrase.end + reading.text.startswith("，", phrase.end)):
        return []  # 综合指数排名前三位的依次是: who they are stands behind
    if (comma := reading.text.rfind("，", *phrase)) > 0:
        own = reading.trim(Phrase(comma + 1, phrase.end))
        there = reading.mentions.within(*own, *_RANKED, Kind.QUANTITY)
        named = ranked(reading, own) if there and there[0].start == own.start else []
        return named or _named_ahead(reading, phrase)
    found: list[Filler] = []
    unnamed: list[Filler] = []
    for member in split_list(reading, phrase):
        member = reading.before(reading.behind(without_tail(reading, member), _THERE_ARE), _PLACE)
        if any(m.end == member.end for m in reading.mentions.within(*member, Kind.QUANTITY) if m.start == member.start):
            continue  # 86家机构获评A级，212家(获评B级)
        if reading.text.startswith("分", member.end) and (marks := _MARKED.search(reading.text, *member)):
            member = Phrase(member.start, marks.start())
        if manner := _MANNER.search(reading.text, *member):
            member = Phrase(member.start, manner.start())
        if several := _SEVERAL.search(reading.text, *member):
            member = Phrase(member.start, several.start())
        if _FIELD.fullmatch(reading.text, *member):
            continue
        if some := _SOME_OF.fullmatch(reading.text, *member):
            member = Phrase(*some.span("of"))
        named = bodies(reading, member)
        places_ = reading.mentions.within(*member, Kind.PLACE)
        if not named and places_ and (places_[0].start, places_[-1].end) == member:
            named = [Filler(member, places_[-1])]
        if named:
            found += named
        elif _DIVISION.fullmatch(reading.text, *member):
            found.append(Filler(member))
        elif (
            places_
            and places_[0].start == member.start
            and (
                reading.say(member).endswith((*_MEASURES, *_MEASURED_BY)) or _DATED.match(reading.text, places_[0].end)
            )
        ):
            found.append(Filler.of(places_[0]))
        elif ours := _OF_OURS.fullmatch(reading.text, *member):
            found.append(Filler(Phrase(*ours.span("whose"))))
        else:
            unnamed += nominal(reading, member)
    if unnamed and not found and all(reading.say(f.phrase).endswith(_MARKS) for f in unnamed):
        return _named_ahead(reading, phrase)
    return found or [f for f in unnamed if not reading.say(f.phrase).endswith(_MEASURED_BY)]


_MARKS = ("成绩", "总分", "得分", "积分")
"""甲院获“满意”评价，|总成绩(在全国位列第六)."""


def _named_ahead(reading: Reading, phrase: Phrase) -> list[Filler]:
    """去年|该区|人均阅读纸质书8.6本，阅读指数(排名全省第三): whose clauses go before."""
    phrase = Phrase(reading.sentence_at(phrase.start).start, phrase.end)
    times = {m.end for m in reading.mentions.within(*phrase, Kind.TIME)}
    named = reading.mentions.within(*phrase, *_RANKED)
    named = [m for m in named if m.kind is not Kind.GROUP or m.subtype == "reference"]
    times -= {m.start for m in named if m.subtype == "relative"}  # 2024年度|全市|案卷评查结果揭晓
    opening = (
        m for m in named if m.start == phrase.start or m.start in times or reading.char_before(m.start) in "，："
    )
    for first in opening:
        team = _TEAM.match(reading.text, first.end)  # 河北|代表队
        return [Filler(Phrase(first.start, team.end())) if team is not None else Filler.of(first)]
    return []


_TEAM = re.compile("(?:省|市|县|区)?代表[队团]")


_MEASURES = (
    "增速",
    "增幅",
    "规模",
    "总量",
    "产量",
    "销量",
    "水平",
    "指数",
    "便利度",
    "满意度",
    "总值",
    "覆盖率",
    "增长率",
    "强度",
    "浓度",
    "比率",
    "比例",
    "率",
    "幅度",
    "密度",
    "便利化程度",
)
"""昆山市|森林覆盖率(位居全市第一): in what they are ranked, not who is."""
_DATED = re.compile(r"20\d\d年|[去今]年")
"""芜湖市|2024年信用监测指数为89，(排名第9位)."""
_OF_OURS = re.compile(
    rf"(?P<whose>[我全该本][省市县区州校院局])(?:[^，。；]+(?:{'|'.join(_MEASURES)})|(?:20\d\d|[去今])年[^，。；]+)"
)
"""我市|消费投诉按时办结率(居全省第一), 该市|2023年质量竞争力指数达86，(居全省第二)."""
_PLACE = re.compile(r"[（(](?:并列|第|以?[\d.]+[分%亿万])[^（）()]{0,12}[）)]$")
"""甲公司|（并列第一）, 乙市|（89.6分）."""
_THERE_ARE = re.compile(r"(?:[全我][国省市县区州])?(?:共有?|已有|现有|另有|其中)(?=\d)")
_DIVISION = re.compile(r"[\u4e00-\u9fff]{2,3}[市县区州镇]")
_SOME_OF = re.compile(r"(?:\d+[家个名项所]|各)?(?P<of>[^，。；\d]{2,16}?)中，?有?\d+[家个名项所]")
"""12个|项目|中有3个(被评为优秀): of what some are graded."""
_FIELD = re.compile(r"全[国省市县区州]|国内|省内|市内|团体|[金奖]牌总?数")
"""我市得分82分，|全省|排名第二, 团体|总分位列第四: among whom, or in what, somebody is ranked."""
_MEASURED_BY = ("测评", "评价", "评估", "考核", "评比", "评选", "排名", "榜单", "考试", "比赛", "竞赛", "指数", "调查")
"""此次测评，某市(排名第五): by what somebody is ranked is not who is."""
_MANNER = re.compile(
    r"在[^，。；]+[中上]$|以(?=[\d一二三四五六七八九十总人])|(?:综合|平均|总体|最终|总)?(?:得分|评分)(?:[为达]?到?\d[^，。；]*)?$|总分$|综合$|成绩$|分别$|仅$|均$"
    r"|(?:已|再次)?连续(?:[\d一两二三四五六七八九十]{1,3}|多)[年次个届]+(?:季度|月)?$"
)
_MARKED = re.compile(r"(?:综合|平均|总体)?[得总积评]$")
"""合肥市综合得|分居第二: the verb is taken for 分居."""
_SEVERAL = re.compile(r"(?<=.{2})[两三四五六七八九十][省市县区地州]$")
"""合肥、芜湖、滁州|三市."""
_SCORED = re.compile(
    r"(?<![^，；：。\n])(?P<who>[^，；：]{2,40}?)(?:综合|平均|总体|最终|总)?(?:得分|评分|成绩|总分|指数|得)(?:为|达|达到|获)?\d[\d.]*分?，"
    r"(?:(?:较|比|同比|高于|低于)[^，；。]{2,16}，)?"
    r"(?:在[^，；]{2,16}中|综合|总分)?$"
    r"|(?<![^，；：。\n])(?P<passed>[^，；：以]{2,24}?)以[\d.]+分[^，；：]{0,14}，$"
)


_TALLY = re.compile(r"，(?:团体|代表队|综合)?(?:总分|总积分|总成绩|金牌数|奖牌数|奖牌总数|金牌总数)(?:均|也)?$")


def scored(reading: Reading, phrase: Phrase) -> list[Filler]:
    """芜湖市综合得分89.62分，(位居全省第二); 考核中，我市获得满分，(并列第一): who is placed, where the clause before
    says with how many marks, or how else the evaluation ended for them."""
    if told := _SCORED.search(reading.text, *phrase):
        return ranked(reading, Phrase(*told.span(told.lastgroup or "who")))
    if _TALLY.search(reading.text, *phrase):
        return _named_ahead(reading, phrase)  # 河北队获金牌3枚，团体总分(位列第四)
    evaluation = _evaluation(reading, phrase)
    if evaluation is None or reading.text[phrase.end - 1] != "，":
        return []
    return [
        Filler.of(m)
        for m in reading.mentions.within(evaluation.end(), phrase.end, *_RANKED)[:1]
        if m.start == evaluation.end()
    ]


def evaluated_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在日前公布的|2024年度营商环境评价|结果中，: the evaluation under which the verb stands."""
    told = _evaluation(reading, phrase)
    if told is None:
        return []
    start = told.start("what") + max((m.end() for m in _DESCRIBED.finditer(told["what"])), default=0)
    return nominal(reading, Phrase(start, told.end("what")))


def _evaluation(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    """What the verb is said to be the outcome of."""
    inside = any(reading.text.find(mark, *phrase) >= 0 for mark in "中上")
    return _EVALUATED_IN.search(reading.text, *phrase) if inside else None


_EVALUATED_IN = re.compile(
    r"(?<![^，；：。\n])(?:[^，。；：]{2,24}?(?=在))?[\s　]*在?(?P<what>[^，。；：]{3,60}?"
    r"(?:排名|排行|排行榜|榜单|考核|评价|评估|测评|评比|评选|考评|评议|评级|满意度调查|监测))"
    r"(?:工作|活动)?(?:结果|名单|榜单|情况|报告)?[中上](?:，|(?=[得获排居]|位[居列]|名列|综合|连续|再次|首次|荣获|成功|以[\d总])|$)"
)
_DESCRIBED = re.compile(r"(?:公布|发布|通报|揭晓|公示|出炉|组织|开展|进行|完成|举行)的")
