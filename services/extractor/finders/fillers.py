"""What may fill a role: looks at a phrase and names the persons, places, times, documents, figures … in it.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

from schemas.events import PlaceValue
from services.extractor import lazy_re as re
from services.extractor.characters import char_before
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.mentions.values import made


class Filler(NamedTuple):
    """Characters that fill a role, and what they mention."""

    phrase: Phrase
    mention: Mention | None = None
    via: str | None = None
    """The words that stood for it (三方)."""

    @classmethod
    def of(cls, mention: Mention, via: str | None = None) -> Filler:
        """The characters of a mention."""
        return cls(Phrase(mention.start, mention.end), mention, via)


Finder = Callable[[Reading, Phrase], list[Filler]]
Condition = Callable[[Reading, Phrase], object]
"""Holds where what it gives is true: a finder, where it finds something."""


def once(find: Finder) -> Finder:
    """The finder, looking at each phrase of an article but once: many slots ask for the same."""

    @wraps(find)
    def ask(reading: Reading, phrase: Phrase) -> list[Filler]:
        known: tuple[Filler, ...] | None = reading.found.get((find, phrase))
        if known is None:
            known = reading.found[find, phrase] = tuple(find(reading, phrase))
        return list(known)

    return ask


def spanned(found: re.Match[str] | None, group: str | int = 0) -> list[Filler]:
    """What a pattern found, or a group of it."""
    return [Filler(Phrase(*found.span(group)))] if found else []


def titled_documents(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents with a title in 《》."""
    return [f for f in documents(reading, phrase) if "《" in reading.say(f.phrase)]


def counts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many bodies or things (11家单位)."""
    return counted(reading, phrase, "家个件份项支")


def headcounts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many people (240余人)."""
    return counted(reading, phrase, "人名位支队")


def attendance(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many people came, or how many houses that sent some (100余户)."""
    return counted(reading, phrase, "人名位支队家户所")


def persons(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Persons' names; whom 他 or 她 stands for, where the phrase begins so and its sentence names nobody."""
    named = [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.PERSON)]
    if named or reading.text[phrase.start : phrase.start + 1] not in ("他", "她"):
        return named
    first = next(iter(reading.mentions.within(*phrase, Kind.GROUP)), None)
    if first is None or reading.text.startswith("的", first.end):
        return named
    if reading.mentions.within(reading.sentence_at(first.start).start, first.start, Kind.PERSON):
        return named
    return [Filler.of(person, via=first.text) for person in first.antecedents]


def named_whole(reading: Reading, phrase: Phrase) -> Mention | None:
    """The body whose name is all of the phrase, but for quotation marks around it."""
    start, end = phrase
    if reading.text[start] == "“" and reading.text[end - 1] == "”":
        start, end = start + 1, end - 1
    return next(
        (m for m in reading.mentions.within(start, end, Kind.ORGANIZATION) if (m.start, m.end) == (start, end)), None
    )


def employers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies of the officers whom the phrase names."""
    bodies = [person.organization for person in reading.mentions.within(*phrase, Kind.PERSON)]
    return [Filler.of(body) for body in bodies if body is not None and phrase.start <= body.start]


def topics(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Topics in quotation marks, without the marks."""
    return [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.TOPIC)]


def places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Places said for themselves."""
    return [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.PLACE)]


def venues(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where it is held: the whole phrase, with the place in it."""
    found = places(reading, phrase)[:1]
    return [Filler(phrase, found[0].mention if found else None)]


def sites(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Premises as a place (某市某公司厂房): the place in the name says where."""
    found = places(reading, phrase)[:1]
    if found and found[0].phrase == phrase:
        return found
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if body.entity is not None and body.entity.adcode:
            where = made(PlaceValue, adcode=body.entity.adcode, name=body.entity.name, basis="organization")
            return [Filler(phrase, Mention(Kind.PLACE, phrase.start, phrase.end, reading.say(phrase), place=where))]
    return [Filler(phrase, found[0].mention)] if found else []


def times(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Times."""
    return [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.TIME)]


def durations(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How long it lasts (用3年的时间, 为期一周, 一年)."""
    return [Filler.of(m) for m in reading.mentions.within(*phrase, Kind.DURATION)]


def quantities(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Quantities; none that only opens or ends a name in quotation marks (“15分钟服务圈”, “退热糖浆100毫升”) or says
    what a line is (10千伏)."""
    found = [m for m in reading.mentions.within(*phrase, Kind.QUANTITY) if not m.text.endswith("千伏")]
    return [Filler.of(m) for m in found if not _in_name(reading.text, m)]


def _in_name(text: str, figure: Mention) -> bool:
    if text.startswith("”", figure.end):
        return _OPENS.search(text, max(0, figure.start - _NAME), figure.start) is not None
    return char_before(text, figure.start) == "“" and _CLOSES.match(text, figure.end) is not None


_CLOSES = re.compile("[^“”，。；：]{1,16}”")
_OPENS = re.compile("“[^“”，。；：]{2,}$")
_NAME = 20
"""No name in quotation marks that a figure ends is longer."""


def counted(reading: Reading, phrase: Phrase, units: str) -> list[Filler]:
    """Quantities of these units."""
    return [f for f in quantities(reading, phrase) if reading.text[f.phrase.end - 1] in units]


def documents(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents and agreements with a title in 《》, or named by their kind."""
    found = reading.mentions.within(*phrase, Kind.DOCUMENT, Kind.AGREEMENT)
    told = [m for m in found if m.subtype != "number" and not reading.text.endswith(_IN_SHORT, 0, m.start)]
    if dash := _CALLED.match(reading.text, phrase.end):
        told = reading.mentions.within(*dash.span("name"), Kind.DOCUMENT, Kind.AGREEMENT) or told
    return [_on_another(reading, phrase, m) or Filler.of(m) for m in told]


_CALLED = re.compile("(?:——?|：)(?P<name>《[^《》]{2,60}》)")
"""首个计量行业标准|——《…规范》: how it is called stands behind the dash."""
_IN_SHORT = ("简称", "下称", "统称", "简称为", "简称：")
"""《…条例》（以下简称|《条例》）: no other paper."""


def _on_another(reading: Reading, phrase: Phrase, paper: Mention) -> Filler | None:
    """关于修改《条例》的决定: the paper that is about another."""
    opening = _ON.search(reading.text, phrase.start, paper.start)
    closing = _OF_IT.match(reading.text, paper.end, phrase.end) if opening is not None else None
    return Filler(Phrase(opening.start(), closing.end())) if opening is not None and closing is not None else None


_ON = re.compile(
    r"关于(?:修改|修订|修正|废止|废止和修改|(?:进一步)?(?:深入|全面)?(?:贯彻|落实|实施|执行|贯彻落实|贯彻实施))$"
)
_OF_IT = re.compile(
    r"(?:（[^（）]{2,20}）)?(?:等[^，。；《》的]{1,20})?(?:[若部]干?分?条款)?的"
    r"(?:若干|具体|指导|实施|补充|紧急)*(?:决定|决议|议案|意见|通知|公告|通告|规定|措施|方案|说明)"
)


_MEASURE = re.compile(
    r"^(?:(?:一|头一|首|本|此|两|几|多|[二三四五六七八九十\d]+)(?:次(?!性)|(?:[场期轮]|批(?!号))次?|项|系列|个|起|份|种|堂|节)|\d+款(?!式|项)|系列|个(?![人体性案别税股])|[半一两]天的|[一两二三四五六七八九十\d]{1,3}年(?:期)?的)的?|^(?:上午|下午|晚上|晚间|中午)的|^以[^，。；]*为[^，。；、]{1,6}的|^以|^(?:为期|历时|持续).{1,6}的"
)


_THEMED = re.compile(r"^(?:以?“[^”]{2,60}”为主题的|主题为“[^”]{2,60}”的)")
_MANNER = re.compile(
    r"^(?:(?:引发|备受|深受|广受)[^，。的]{1,10}的|(?:线上|线下)+的|"
    r"(?:(?:形式|内容|方式|主题)(?:丰富|多样|新颖|活泼|翔实|详实|鲜明|灵活)|丰富多彩|精彩纷呈|别开生面|生动活泼|生动有趣|喜闻乐见|寓教于乐)"
    r"(?:、[\u4e00-\u9fff]{4})*的|(?:收听收看|形式多样|丰富多彩|系列|一系列|多种形式|多形式)的?)"
)
"""形式多样、内容丰富的|宣传活动: how it is, no part of what it is called."""


def nominal(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The whole noun phrase, without measure words before it and 等活动 behind it."""
    phrase = without_tail(reading, reading.trim(phrase))
    said = reading.say(phrase)
    for pattern in (_MEASURE, _MANNER, _THEMED):
        if head := pattern.match(said):
            phrase = reading.trim(Phrase(phrase.start + head.end(), phrase.end))
            said = reading.say(phrase)
    return [Filler(phrase)] if 2 <= phrase.end - phrase.start <= 80 else []


_TITLED = re.compile(r"^(?:“[^”]+”|《[^》]+》)(?:[、和及与]|以及)(?:“[^”]+”|《[^》]+》)")


def programmes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Programmes: each of a list of quoted names or of drives, otherwise the whole noun phrase."""
    if _TITLED.match(reading.say(phrase)):
        return nominals(reading, phrase)
    several = split_list(reading, phrase, commas=False)
    if len(several) > 1 and all(_DRIVE.search(reading.say(member)) for member in several):
        return nominals(reading, phrase)  # 燃气安全整治和消防通道清理行动
    return nominal(reading, phrase)


_DRIVE = re.compile("(?:.{3}”|.{3})(?:行动|整治|治理|攻坚|整顿|清查|攻坚战|宣传|活动)$")


def matters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is talked about: each of a list parted by 、 (机构改革、内部管理、合作等工作), else the whole phrase
    (供水建设和管理)."""
    if theme := _THEME.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*theme.span("theme")))]
    if _QUOTATIONS.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*one.span("what"))) for one in _QUOTATION.finditer(reading.text, *phrase)]
    phrase = reading.before(phrase, _SO_CALLED)
    if "、" not in reading.text[phrase.start : phrase.end]:
        return nominal(reading, phrase)
    whole = without_tail(reading, reading.trim(phrase))
    quoted = _ALL_QUOTED.fullmatch(reading.text, *whole)
    if quoted:
        whole = Phrase(*quoted.span("list"))
    shared = {m.end() - 1 for m in _SHARES.finditer(reading.text, *whole)}
    marks = [
        mark.span()
        for mark in _MARKS.finditer(reading.text, *whole)
        if mark.start() not in shared and (quoted or not reading.covered(*mark.span()))
    ]
    starts, ends = [whole.start, *(end for _, end in marks)], [*(start for start, _ in marks), whole.end]
    parts = [filler for part in map(Phrase, starts, ends) for filler in nominal(reading, part)]
    return parts if all(f.phrase.end - f.phrase.start > _SHORTEST for f in parts) else nominal(reading, phrase)


_THEME = re.compile(r"“(?P<theme>[^“”、]+)”(?:为|的|这一)?[\u4e00-\u9fff]{0,3}主题")
"""围绕“…”的大会主题, 围绕“…”为主题."""
_QUOTATION = re.compile("“(?P<what>[^“”]{2,40})”")
_QUOTATIONS = re.compile("(?:“[^“”]{6,40}”|(?:“[^“”]{2,40}”(?:[、和及与]|以及)?){2,})(?:等[^，。；]{0,8})?")
"""围绕“甲乙丙丁戊己”(展开研讨), “甲”“乙”等话题: titles, without their marks; not a word that is only quoted."""
_SO_CALLED = re.compile(
    "(?<=..)(?:(?:这一|的)?(?:主题|议题|话题)|(?<!的)(?:进行|展开|开展)(?:了)?"
    r"|(?<!第)等?(?:\d|[两二三四五六七八九十])+(?:个|大|个?重点)?(?:方面|模块|部分|板块|专题|课题|科目|内容)的?(?:内容)?)$"
)
"""“…”主题, 甲、乙|两个方面内容."""
_SHORTEST = 2
_MARKS = re.compile(r"、|以及|(?<=[\u4e00-\u9fff》”]{4})(?<!国际)和(?=[^，。；、和]{4,24}$)")
_SHARES = re.compile(
    r"(?:中央|国家|全国|全[省市县区州]|[省市县区州])、(?=(?:[省市县区州]、)*(?:国家|全[省市县区州]|[省市县区州])[^，。；、]{2})"
)
"""学习全省、|全市工作会议精神: a head that all of the list share."""
_ALL_QUOTED = re.compile(r"“(?P<list>[^“”]{12,})”(?:等[^，。；]{0,8})?")
"""“甲、乙和丙”等三个主题."""


def nominals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Each noun phrase of a list."""
    return [filler for member in split_list(reading, phrase, commas=False) for filler in nominal(reading, member)]
