"""Who issues papers and gives orders: bodies, their sessions, officers, states."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, employers, persons, places
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.mentions import Kind

_APPEARED = re.compile("(?:今[天日]|新近)?(?:出版|发行)的(?=《)")
"""1月1日|出版的|《求是》杂志: when it appeared."""


def publishers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who issues it: bodies; who drew it up (由某院起草的标准) did not. A name that no list knows is one, where it
    stands alone."""
    phrase = reading.behind(phrase, _APPEARED)
    if _DRAWN.match(reading.text, phrase.end) or _DRAWN_UP.search(reading.text, *phrase):
        return []
    for site in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if site.start == phrase.start and _SITE.fullmatch(reading.text, site.end, phrase.end):
            return [Filler.of(site)]
    if _SITTING.match(reading.text, *phrase) and (session := sessions(reading, phrase)):
        return session  # 第十四届全国人大常委会第七次会议
    if found := bodies(reading, phrase):
        return found
    if is_place(reading, phrase):
        return [Filler(phrase, places(reading, phrase)[-1].mention)]  # 深圳出台新规
    if _STATES.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]  # 中美发表联合声明, 两国外长
    if states := _states(reading, phrase):
        return states
    return [Filler(phrase)] if _NAME.fullmatch(reading.say(phrase)) else []


def acting_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|我局|组织开展了抽查，现将结果(公告如下): whoever opens the sentence makes known what came of it."""
    hereby = _HEREBY.search(reading.text, *phrase)
    for clause in reading.sentence_at(phrase.start).clauses if hereby is not None else ():
        named = reading.mentions.within(*clause, Kind.ORGANIZATION, Kind.GROUP)
        opening = reading.trim(without_times(reading, Phrase(clause.start, named[0].start if named else clause.end)))
        if not named and (not opening or reading.text.startswith(_GROUNDS, clause.start)):
            continue  # 近期，…; 根据计划，…
        return [] if opening or not named else bodies(reading, Phrase(named[0].start, named[0].end))
    return []


_GROUNDS = ("根据", "按照", "依据", "为")
_HEREBY = re.compile("(?<=，)现(?:将[^，。；]{0,24}|予以?)?$")


def _states(reading: Reading, phrase: Phrase) -> list[Filler]:
    """中国和哈萨克斯坦: states that issue something together."""
    members = split_list(reading, phrase)
    states = [m for m in members if reading.say(m) == "中国" or is_place(reading, m)]
    return [Filler(m) for m in states] if len(states) == len(members) > 1 else []


def leave_from(reading: Reading, phrase: Phrase) -> list[Filler]:
    """国际建议《水表》获|某委员会|(批准发布): who lets it appear."""
    got = _GOT.search(reading.text, *phrase)
    return bodies(reading, Phrase(*got.span("by"))) if got else []


_GOT = re.compile(r"获得?(?P<by>[^，。；《》获]{2,24})$")


def spoken_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市住建局局长王某发布《…》: the body of the officer who does it, where no body does."""
    if publishers(reading, phrase):
        return []
    return employers(reading, phrase)[:1]


_SITTING = re.compile(
    r"(?:(?:[\u4e00-\u9fff]{2,5})?[省市县区旗州])?第?[一二三四五六七八九十百\d]+届[^，。；]*(?:会议|全会|大会)$"
    r"|[^，。；]{2,16}?(?:第[一二三四五六七八九十百\d]+次)?(?:常务|党组|党委|党委会|常委会)(?:扩大)?会议$"
)
_DRAWN = re.compile(
    r"(?:共同|联合|合作)*(?:起草|牵头|主导|参与|制定|编制|负责|承担|组织|提出)"
    r"(?:[^，。；《]{0,6}的|参与|负责|承担|[，、][^。；《]{2,60}(?:起草|研制|编制|制定)的)"
)
_DRAWN_UP = re.compile(
    r"(?:牵头|主导|参与|参加|主持|承担)[^，。；《的]{0,6}的(?=[《\u4e00-\u9fff])|(?:起草|研制)的[^，。；《]{0,16}(?=《|$)"
)
_NAME = re.compile(r"[A-Z]{2,10}|[\u4e00-\u9fff]{2,8}(?:报|板|社|网|台|方|院|站|业|组|队|联|际|厅|国)")
_STATES = re.compile(
    r"中[美俄法英德日韩朝越印巴欧非泰老柬缅蒙澳新马菲意西加哈吉塔乌沙阿埃南][\u4e00-\u9fff]{0,2}(?:[两三双][国方])?(?:元首|领导人|外长|政府)?"
    r"|[\u4e00-\u9fff]{0,6}[两三四五六七八九十多]国(?:元首|领导人|外长|外交部长|政府|总理)?"
)
_SITE = re.compile(
    r"(?:在|通过)?(?:其|的)?(?:官方|门户|政务)?(?:网站|官网|微博|微信|公众号|微信公众号|客户端|账号|新媒体)上?"
)


def rulers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who gives an order: a body, a person, a state or a city."""
    if _SITTING.match(reading.text, *phrase):
        return sessions(reading, phrase)
    if _DRAWN_UP.search(reading.text, *phrase):
        return []
    if _HEADS.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    officers = [f for f in persons(reading, phrase) if not _CREW.search(_office_of(f))]
    states = [f for f in places(reading, phrase)[-1:] if f.phrase.end == phrase.end]
    states = [f for f in states if not reading.say(f.phrase).startswith("全")]  # 全国统一的某标准
    return bodies(reading, phrase) or officers or states


_HEADS = re.compile(r"[\u4e00-\u9fff]{0,8}(?:总统|行政长官|特首|司司长|总理|首相|国王|女王|主席|议长|总督)")
"""Heads of state without their name."""


def heads_of_government(reading: Reading, phrase: Phrase) -> list[Filler]:
    """行政长官(公布)施政报告: the office of who issues it, where no name stands."""
    return [Filler(phrase)] if _HEADS.fullmatch(reading.text, *phrase) else []


def _office_of(person: Filler) -> str:
    return person.mention.titles[-1].text if person.mention is not None and person.mention.titles else ""


_CREW = re.compile(r"(?:船|机|舰|艇|站|队|班|连)长|教练|经理")
"""Whose orders are no rules (船长下令放下救助艇)."""


def sessions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Which session adopted it: 经|某常委会第二十次会议."""
    found = reading.mentions.within(*phrase, Kind.EVENT_NAME)
    return [Filler.of(m) for m in found if m.start == phrase.start][:1]
