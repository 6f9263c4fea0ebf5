"""Lines that list those whom the act told before them concerns: winners of a prize, or 下列企业：, one a line."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.appointed import is_name_alike
from services.extractor.finders.decision_papers import decision_above
from services.extractor.finders.fillers import Filler
from services.extractor.finders.founded import ends_like_body
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below

_WON = frozenset({EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING})
_LINE = re.compile(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s?)?"
    r"(?P<prize>[^：:，。；\n]{0,18}?(?:奖|等次|[A-E甲乙丙优良\d]级|称号|先进[单集个][位体人]|标兵|优秀[^：:，。；\n]{2,6}))"
    r"(?:[（(](?:共)?\d+[^（）()]{1,3}[）)])?[：:](?P<names>[^：:\n]{3,})"
)
_KINDS = "企业|单位|组织|个人|集体|选手|项目|作品|产品|学校|机构"
_SAID = re.compile(
    r"[^，。；：:\n]{0,30}?(?:获[得评奖]|入选|上榜|获此殊荣)[^，。；：:\n]{0,40}?"
    rf"(?:{_KINDS})(?:分别|依次)(?:是|为|有|包括)[：:]?(?P<names>[^：:。；\n]{{3,}})"
)
"""获得质量奖的企业分别是：甲、乙: what the line of a list says in a sentence."""
_NAMELESS = re.compile(rf"(?:以下|下列|上述)?(?:\d+|[一二两三四五六七八九十]+)?[家名个位项]?(?:{_KINDS})")
_FAR = 25
"""A list stands within so many sentences behind what it belongs to."""


def add_listed_winners(reading: Reading, events: list[Candidate]) -> None:
    """Add those whom such lines name to the prize, or the evaluation, told before them."""
    won = [event for event in events if event.type in _WON]
    told_there = {e.frame.sentence.number for e in won if _tells_line(reading, e)}  # 一等奖：李明 is an event itself
    won = [event for event in won if event.frame.sentence.number not in told_there]
    if not won:
        return
    counted = [event for event in won if event.has(Role.QUANTITY)]
    for sentence in reading.sentences:
        line = _LINE.match(reading.text, sentence.start, sentence.end) if sentence.number not in told_there else None
        if line is None and len(won) == 1:
            line = _SAID.match(reading.text, sentence.start, sentence.end)
        told = [e for e in won if 0 < sentence.number - e.frame.sentence.number <= _FAR] if line else []
        if line is None or not told:
            continue
        prize = told[-1]
        known = prize.arguments.get(Role.RECIPIENT, [])
        prize.arguments[Role.RECIPIENT] = [f for f in known if not _NAMELESS.fullmatch(reading.text, *f.phrase)]
        for member in split_list(reading, reading.trim(Phrase(*line.span("names")))):
            add_once(reading, prize, Role.RECIPIENT, _without_office(reading, member))
        figures = reading.mentions.within(sentence.start, line.start("names"), Kind.QUANTITY)
        for figure in figures if prize not in counted else ():
            prize.add(Role.QUANTITY, Filler.of(figure))
        prize.add_evidence(sentence.number)


def _tells_line(reading: Reading, event: Candidate) -> bool:
    line = _LINE.match(reading.text, event.frame.sentence.start, event.frame.sentence.end)
    return line is not None and event.start < line.end("prize")


def _without_office(reading: Reading, member: Phrase) -> Filler:
    """李明（某院检验科主任）: the person, without what the brackets say."""
    name = Phrase(member.start, max(reading.text.find("（", *member), member.start))
    return Filler(name if is_name_alike(reading.say(name)) else member)


def add_listed(reading: Reading, events: list[Candidate]) -> None:
    """决定注销下列企业的许可证：, one a line: those listed are meant, in place of the words that announce them."""
    for event in events:
        role = _LISTED_AS.get(event.type)
        sentence = event.frame.sentence
        if role is None or not _ANNOUNCES.search(reading.text, event.frame.sentence.start, sentence.end):
            continue
        known_below = any(f.phrase.start >= sentence.end for f in event.arguments.get(role, ()))
        listed = [] if known_below else _lines_below(reading, sentence.number)
        if not listed or decision_above(reading, listed[0].phrase.start):
            continue
        named = [f for f in event.arguments.get(role, ()) if not _stands_for_list(reading, f)]
        event.arguments[role] = named
        for filler in listed:
            add_once(reading, event, role, filler)
            event.add_evidence(reading.sentence_index(filler.phrase.start))


def add_listed_foundings(reading: Reading, events: list[Candidate]) -> None:
    """6个质检中心正式成立，包括“甲中心”、“乙中心”: each by its name, in place of how many they are."""
    for event in events:
        if event.type is not EventType.ORGANIZATION_FOUNDING:
            continue
        end = event.frame.sentence.end
        counted = _SO_MANY.search(reading.text, event.frame.clause_start, event.frame.clause_end)
        listed = _NAMES_THEM.match(reading.text, event.frame.trigger.end, end) if counted else None
        members = split_list(reading, reading.trim(Phrase(*listed.span("names")))) if listed else []
        if members and all(ends_like_body(reading.say(member)) for member in members):
            event.arguments[Role.FOUNDED] = [Filler(member) for member in members]


_SO_MANY = re.compile("[2-9两三四五六七八九十][余多]?[个家所支]")
_NAMES_THEM = re.compile(
    r"[^，。；]{0,12}[，：](?:(?:其中)?(?:包括|分别[为是：]|即|有))?(?P<names>[^，。；][^。；]{5,})"
)
_LISTED_AS = {EventType.INSPECTION_ENFORCEMENT: Role.TARGET, EventType.AWARD_ACCREDITATION: Role.RECIPIENT}
_ANNOUNCES = re.compile(
    r"(?:以下|下列|如下|名单|具体为)[^。]{0,60}(?:[：:]|(?:公布|公告|公示|通报|通告)(?:如下)?。?)\s*$"
)
_THESE = re.compile(
    r"(?:以下|下列)[^，。；：、]*$|^(?:[\d一二两三四五六七八九十]+[家名个户位所件人]?)?[\u4e00-\u9fff]{2}$"
)


def _stands_for_list(reading: Reading, filler: Filler) -> bool:
    """以下3家|企业: the words that announce a list."""
    start = max(reading.sentence_at(filler.phrase.start).start, filler.phrase.start - _LEADS)
    return _THESE.search(reading.text[start : filler.phrase.end]) is not None


_LEADS = 8


def _lines_below(reading: Reading, number: int) -> list[Filler]:
    """Whom the lines below a sentence name, each at its beginning; up to the first that names nobody."""
    found: list[Filler] = []
    signature = signed_below(reading)
    paragraph = reading.sentences[number].paragraph
    for sentence in reading.sentences[number + 1 :]:
        if sentence.paragraph == paragraph:
            continue
        paragraph = sentence.paragraph
        if signature is not None and sentence.start <= signature[1].start < sentence.end:
            break
        line = Phrase(sentence.start, sentence.end)
        if _LINE.match(reading.text, *line) or _GROUP.fullmatch(reading.text, *line):
            continue  # 一、最佳组织奖：甲、乙 names the prize first; 二、先进个人（2名）：
        if several := _beside_each_other(reading, line):
            found += several
        elif (member := _member(reading, line)) is not None:
            found.append(member)
        else:
            break
    return found


_GROUP = re.compile(r"[\s　]*[^，。；：:\n]{2,24}(?:[（(]共?\d+[^（）()]{1,3}[）)])?[：:][\s　]*")
"""先进单位（8个）：, above those who are so."""


def _beside_each_other(reading: Reading, line: Phrase) -> list[Filler]:
    """市教育局 市公安局 市审计局: bodies with blanks between them; 市林业局 王立强: a person behind the body."""
    parts = [part.span() for part in _PART.finditer(reading.text, *line)]
    named = [m for start, end in parts for m in reading.mentions.within(start, end) if (m.start, m.end) == (start, end)]
    if len(parts) < _PAIR or len(named) != len(parts):
        return []
    people = [m for m in named if m.kind is Kind.PERSON]
    return [Filler.of(m) for m in people or named]


_PART = re.compile(r"[^\s　]+")
_PAIR = 2


def _member(reading: Reading, line: Phrase) -> Filler | None:
    """Who or what a line names: the body or person that it begins with; a numbered one also what ends at a mark."""
    for mention in reading.mentions.within(*line, Kind.ORGANIZATION, Kind.PERSON):
        if mention.start == line.start:
            return Filler.of(mention)
    named = _NAME.match(reading.text, *line)
    if named is None or named["name"].endswith(_HEADINGS):
        return None
    numbered = _NUMBERED.search(reading.text, max(0, line.start - _LEADS), line.start)
    person = named["name"][0] in terms("surnames") and len(named["name"]) <= _PERSON
    return Filler(Phrase(*named.span("name"))) if numbered or person else None


_HEADINGS = (
    "情况",
    "问题",
    "结果",
    "概况",
    "措施",
    "要求",
    "工作",
    "安排",
    "建议",
    "事项",
    "内容",
    "依据",
    "原因",
    "范围",
    "成效",
    "做法",
    "说明",
    "总则",
    "目标",
)
"""通报如下：一、抽查基本情况: what a part of the paper deals with, nobody whom it names."""
_PERSON = 4


_NUMBERED = re.compile(r"\n[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳❶-❿●■◆▲►•])[\s　]*$")
_NAME = re.compile(r"(?P<name>[^，。；：、（(\s　]{2,30})(?=[，；：（(\s　]|$)")
