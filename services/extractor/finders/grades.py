"""What evaluations come to: places and grades.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from schemas.events import QuantityValue
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, spanned, titled_documents
from services.extractor.finders.ranked import ranked
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.mentions.numerals import numeral
from services.extractor.mentions.values import made

_GRADE = re.compile(
    r"(?:为|了)?“?[一二三四五ⅠⅡⅢⅣA-D]级”?[^，。；、“”]{0,12}的(?:仅|共|只)?[有达占为]?(?=[约近超]?\d)|(?:为|了)?“?[ⅠⅡⅢⅣ一二三四甲乙丙A-D]类[^，。；“”]{0,8}”?(?=[，。；]|$)|(?:为|了)?[^，。；“]{0,8}(?:等次|等级)|(?:为|了)?“?(?:[优良]秀?好?|好|较好|一般|较差|基本合格|合格|不合格|优良|[A-E]\+?)”?(?:等次|等级|级(?:信用)?(?:评价|评级)|级|档)?(?=[，。；、的]|$)"
)


def is_grade(reading: Reading, position: int) -> bool:
    """Whether what stands behind a verb is the outcome of an evaluation (被评为优秀等次), no honour."""
    return _GRADE.match(reading.text, position) is not None


_ORDINAL = (
    r"(?:第[一二三四五六七八九十百\d]+(?:名|位)?|前[一二两三四五六七八九十百\d]+(?:名|位|强)?"
    r"|后[一二两三四五六七八九十百\d]+(?:名|位)|首位|榜首|末位|倒数|前列|次席|首名)"
)
_PLACED = re.compile(
    rf"[位居列排名分并在稳跃升至雄踞高别续跻身暂连续综合进入占据蝉联重回返问鼎摘得到上前下滑退跌攀挤冲迈步挺晋移落降出荣登首次成功年仍均总分提]{{1,6}}(?:了|在|于|为|至|到)?(?P<place>[^，。；：]{{0,18}}?{_ORDINAL})"
)
_PLACE = r"第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[名位]?"
_RANK = re.compile(
    r"(?<![入行系序前陈])(?:位?居|[位名]?列|排名?|排在|跃[居升]|升|退居|降)[于在为至到]?[^，。；：第\n]{0,16}?"
    rf"(?P<ranks>{_PLACE}(?:[、和及与至]{_PLACE})*)(?=[，。；、,;（）()\s]|$)"
)
_EACH = re.compile(r"第(?P<place>[一二三四五六七八九十]+|\d+)[名位]?")


def ranks(reading: Reading, phrase: Phrase) -> list[Filler]:
    """居全国|第5位, 分列|第三、第六: the places that somebody or something has, as figures."""
    found: list[Filler] = []
    if "第" not in reading.text[phrase.start : phrase.end]:
        return found
    for places in _RANK.finditer(reading.text, *phrase):
        for place in _EACH.finditer(reading.text, *places.span("ranks")):
            said = place["place"]
            value = made(
                QuantityValue, value=float(said) if said.isdigit() else numeral(said), unit="位", metric="名次"
            )
            rank = Mention(Kind.QUANTITY, *place.span(), place[0], "rank", quantity=value)
            found.append(Filler.of(rank))
    return found


def placed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """位列前三, 居全国第9位: in which place somebody is."""
    place = _PLACED.match(reading.text, phrase.start)
    if place is not None and reading.text.startswith("的", place.end()):
        return []  # 排名第一的公司 only describes it
    if place is not None and place["place"].endswith(_VAGUE) and not _assessed_there(reading, phrase.start):
        return []  # 规模多年居世界前列: so from year to year
    return spanned(place, "place")


def _assessed_there(reading: Reading, position: int) -> bool:
    """在年度考核中位居全省前列: whether the sentence tells of what gave the place."""
    sentence = reading.sentence_at(position)
    return _ASSESSED.search(reading.text, sentence.start, sentence.end) is not None


_ASSESSED = re.compile("考核|考评|评价|测评|评估|评比|评审|评议|满意度|排名|排行")
_VAGUE = ("前列",)


def seats(reading: Reading, phrase: Phrase) -> list[Filler]:
    """占据2席, 包揽前三: how many places of a list somebody has."""
    return spanned(_SEATS.match(reading.text, phrase.start), "seats")


_SEATS = re.compile(
    r"[占据包揽独拿下斩获抢了]{1,4}(?:其中的?)?(?P<seats>[一二两三四五六七八九十\d]+(?:席|个席位)|前[一二两三四五六七八九十\d]+名?(?=[，。；]))"
)


def graded(reading: Reading, phrase: Phrase) -> bool:
    """获评“优秀”等次, 被评为不合格: what an evaluation came to."""
    verb = _GRADES.match(reading.text, phrase.start)
    if verb is None or _HOW_MANY_ARE.match(reading.text, verb.end()):
        return False
    return is_grade(reading, verb.end())


_HOW_MANY_ARE = re.compile(r"[^，。；、]{1,12}的(?:仅|共|只)?[有达占为]?[约近超]?\d")
"""获评|A级的有57家: a figure."""

_GRADES = re.compile(r"(?:连续|被|获|荣|再|喜)?(?:进入|晋升|评级|评定|评|核定|确定|认定|列|获评|获|定|划)?(?:为|得)?")


def graded_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲院、乙院(进入A+等级); 某市(进入全国前二十强) is placed rather."""
    return ranked(reading, phrase) if is_grade(reading, phrase.end + len("进入")) else []


def grade(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The grade itself: “优秀”等次."""
    text = reading.text
    if not is_grade(reading, phrase.start):
        return []  # 进入|全国前二十强
    start = phrase.start + (text[phrase.start] in "为了")
    stop = min((at for at in (text.find(mark, start) for mark in "，。；、") if at >= 0), default=phrase.end)
    return nominal(reading, Phrase(start, stop))


def list_of_ranks(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发布《百强榜》: a list that says who is how good."""
    found = _LIST_OF_RANKS.search(reading.text, *phrase)
    if found is not None and found[0][0] not in "《“" and reading.entitled(found.start()):
        return titled_documents(reading, phrase)  # 《2024年某指数报告》
    return spanned(found)


_LIST_OF_RANKS = re.compile(
    r"[《“][^《》“”]*(?:榜|榜单|指数|排名|[百十\d]强)(?:[（(][^（）()]*[）)])?[》”](?:榜单|名单)?|[一-龥\d]{2,40}(?:比较试验报告|指数报告)"
)


def assessors(reading: Reading, phrase: Phrase) -> bool:
    """省考核组|考核, 专家组|评审: who is there to assess, right before the verb."""
    return _ASSESSORS.search(reading.text, *phrase) is not None


_ASSESSORS = re.compile(
    r"(?:专家组|评审组|考核组|考评组|评估组|评委会|评审团|评议组|评审委员会|评委)"
    r"(?:一行(?:[\d一二三四五六七八九十]+余?人)?)?(?:先后|分别|逐一|现场|实地|前来|来[\u4e00-\u9fff]{1,6}|到[\u4e00-\u9fff]{2,10})?$"
)
