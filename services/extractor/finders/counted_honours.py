"""Prizes and honours that are told with their number, and those of whom only the number is told.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominals, quantities, spanned
from services.extractor.finders.winners import winners
from services.extractor.grammar.reading import Phrase, Reading


def praised(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(表彰)|优秀班组12个，|先进企业5家，|领军人物3名: those of each kind, also behind a comma; otherwise who it is."""
    several = _COUNTED_ONES.match(reading.text, phrase.start, reading.sentence_at(phrase.start).end)
    if several is None or several.end() < phrase.end:
        return winners(reading, phrase)
    return [f for one in _COUNTED_ONE.finditer(reading.text, *several.span()) for f in spanned(one, "who")]


_COUNTED_ONE = re.compile(r"(?P<who>(?:\d{4}年度?)?[^，。；：、和\d]{3,24}?)\d+余?[个名家位支户项]")
_COUNTED_ONES = re.compile(rf"(?:{_COUNTED_ONE.pattern.replace('?P<who>', '?:')}[、，和及]?){{2,}}")


def prizes_chosen(reading: Reading, phrase: Phrase) -> list[Filler]:
    """评出|一等奖3名、二等奖6名, 评出|个人优胜奖、团体优胜奖: which prizes; who won them is not told."""
    if prizes := counted_prizes(reading, phrase):
        return prizes
    if titled := _TITLE_COUNTED.fullmatch(reading.text, *phrase):
        return spanned(titled, "title")
    if _KINDS_COUNTED.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*kind.span("kind"))) for kind in _KIND_COUNTED.finditer(reading.text, *phrase)]
    return nominals(reading, phrase) if _ONLY_PRIZES.fullmatch(reading.text, *phrase) else []


_TITLE_COUNTED = re.compile(r"了?(?P<title>(?:首届|第[^，。；“”]{1,4}届|\d{4}年度?)?“[^“”]{2,20}”)\d+余?[个名家项件位]")
"""首届“江州名品”|36个."""
_KIND_COUNTED = re.compile(
    r"[、和及]?(?P<kind>“[^“”]{2,20}”|(?:优秀|先进|示范|最美|十佳|典型|模范|标兵|杰出|最佳)[^，。；、和及“”\d]{1,12})\d+余?[个名家项件位篇幅部]"
)
_KINDS_COUNTED = re.compile(rf"了?(?:{_KIND_COUNTED.pattern.replace('?P<kind>', '?:')})+")
"""优秀案例|12个、典型经验|6项."""
_ONLY_PRIZES = re.compile(r"了?(?:[^，。；、和及\d]{0,10}奖(?:[、和及](?=.)|$))+")


def counted_prizes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """一等奖1名、二等奖5名; 3枚金牌、2枚银牌; 评选出|一等奖1名，二等奖2名; 技术中心8家、设计中心3家: the prizes."""
    if _COUNTED_AHEAD.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*m.span("prize"))) for m in _MEDALS.finditer(reading.text, *phrase)]
    if _COUNTED_RANKS.fullmatch(reading.text, *phrase):
        return [Filler(Phrase(*m.span("rank"))) for m in _COUNTED_RANK.finditer(reading.text, *phrase)]
    prizes = _COUNTED_PRIZES.match(reading.text, phrase.start, reading.sentence_at(phrase.start).end)
    if prizes is None or prizes.end() < phrase.end:
        return []
    return [Filler(Phrase(*m.span("prize"))) for m in _COUNTED_PRIZE.finditer(reading.text, *prizes.span())]


_MEDALS = re.compile(
    r"\d+[枚块个项]?(?P<prize>(?:个人|团体|单项|国家级?|[省市]级)?(?:[金银铜]牌|[特一二三金银铜优]等?奖|优[秀胜]奖|(?:优秀|最佳)?(?:组织|单项|鼓励|人气|风采)奖|冠军|亚军|季军))"
)
_COUNTED_AHEAD = re.compile(rf"(?:{_MEDALS.pattern.replace('?P<prize>', '?:')}[、和及，]?)+")
"""3枚|金牌、2枚|银牌."""
_COUNTED_RANK = re.compile(r"(?P<rank>(?:国家级?|[省市县]级|全国|全省)[^，。；、\d]{2,24})\d+余?[家个项名处]")
_COUNTED_RANKS = re.compile(
    rf"{_COUNTED_RANK.pattern.replace('?P<rank>', '?:')}(?:[、和]{_COUNTED_RANK.pattern.replace('?P<rank>', '?:')})+"
)
_COUNTED_PRIZE = re.compile(
    r"(?P<prize>“[^“”]{2,20}奖”|(?!以及)[^，。；：“”《》、和\d]{1,20}奖)(?:作品|选手|项目)?各?\d+余?[名项个家人件篇幅部枚块]"
)
_COUNTED_PRIZES = re.compile(rf"(?:{_COUNTED_PRIZE.pattern.replace('(?P<prize>', '(?:')}(?:以及|[、，；和及])?){{2,}}")


def categories(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对甲等15名|优秀党员、乙等5个|先进集体(予以表彰): as what those are praised who are counted; (表彰)获得|质量奖|的
    3家企业: which prize they have."""
    if won := _WON.match(reading.text, *phrase):
        return [Filler(Phrase(*won.span("what")))]
    return [Filler(reading.trim(Phrase(*told.span("what")))) for told in _CATEGORY.finditer(reading.text, *phrase)]


_WON = re.compile(r"(?:荣获|获得|获|获评|荣膺)了?(?P<what>[^，。；的]{2,30}(?:奖|称号|荣誉))的")
_CATEGORY = re.compile(
    r"\d+[余多]?(?:名|个|家|位|户)(?P<what>“[^“”，。]{2,20}”|(?:[全本]?[省市县区校院]|年度|\d{4}年度?)*(?:优秀|先进|模范|最美|文明|示范|标兵|十佳|杰出|突出贡献)[^、，。；和及“”]{0,14})"
)


def own_figures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figures of this prize, not those of the next one in the sentence."""
    said = reading.say(phrase)
    another, own = ("", *_PARTS.split(said))[-2:]
    if "。" not in said and _WINS_ONE.search(another):  # 甲获一等奖，乙获二、三名，|丙(荣获优秀奖)
        phrase = Phrase(phrase.end - len(own), phrase.end)
    following = _NEXT.search(reading.text, *phrase)
    figures = quantities(reading, Phrase(phrase.start, following.start()) if following else phrase)
    own = (
        [f for f in figures if f.phrase.start >= reading.text.rfind("，", *phrase)]
        if _WINS.match(reading.text, phrase.end)
        else []
    )
    figures = [f for f in own or figures if not _NO_FIGURE.match(reading.text, f.phrase.start - 1, f.phrase.end)]
    return [f for f in figures if not _DO_OTHERWISE.match(reading.text, f.phrase.start - 1)]


_WINS = re.compile(r"(?:最终|分别|脱颖而出，|成功|先后|也|还|均)*(?:荣|喜|获|摘|斩|夺|被|入选|上榜)")
_NO_FIGURE = re.compile(r"[前第].+|..+轮|.\d+(?:米|分|岁|公里|公斤|年|届|×.*)$")
"""前三名, 第三名, 400米, 三轮: places, distances and rounds count no prizes."""
_DO_OTHERWISE = re.compile(
    r"等\d+[余多]?[家个名位][^，。；\d获]{0,10}?(?:签[署订约名下了]|发出|宣读|宣誓|作出?承诺|倡议)"
)
"""表彰先进，某公司|等10家企业代表共同签署倡议书: who signs wins nothing."""
_PARTS = re.compile("[，；]")
_WINS_ONE = re.compile("获|[夺摘]得")
"""What stands before is of other prizes."""
_NEXT = re.compile(
    r"[，；][^，；。]{2,60}?(?:获得|荣获|获评|夺得|摘得|斩获|被评为|分获|获|夺|授予|入选|入围|上榜)|[，；]拟?授予"
)
