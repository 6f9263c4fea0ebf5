"""What was before the news: the longer while under which a verb stands, and what the text goes back to."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.characters import char_before
from services.extractor.finders.fillers import Filler
from services.extractor.finders.said_times import is_free
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention, Sentence

_WHILE = re.compile(
    r"年来|近年来|近些年来?|近几年来?|[一近]年来|以来|全年|去年|上半年|截至目前|过去|历年|连日来|近日来|近期以来|多年来|长期以来|“十[一二三四五]五”"
)


def find_while(reading: Reading, frame: Frame) -> Filler | None:
    """The longer while (近年来, 全年, 截至目前) under which the verb's part of the paragraph stands: one of its own
    sentence, or one that opens the paragraph."""
    index = frame.sentence.number
    limit = frame.trigger.start
    while index >= 0 and reading.sentences[index].paragraph == frame.sentence.paragraph:
        sentence = reading.sentences[index]
        times = reversed(reading.mentions.within(sentence.start, limit, Kind.TIME))
        if last := next((m for m in times if is_free(reading, m) and not _is_thanked_for(frame, m)), None):
            holds = sentence is frame.sentence or _holds_for(reading, sentence, last, frame)
            return Filler.of(last) if holds and _WHILE.search(last.text) else None
        limit = sentence.start
        index -= 1
    return None


def _is_thanked_for(frame: Frame, time: Mention) -> bool:
    """对某局长期以来的支持表示感谢: since when they did what it is about."""
    return any(p.start <= time.start < p.end for p in frame.companions.get("对", ()))


def _holds_for(reading: Reading, sentence: Sentence, time: Mention, frame: Frame) -> bool:
    """Whether a time that opens the paragraph holds for a verb of a later sentence."""
    if frame.attributive or not _opens_paragraph(reading, sentence, time):
        return False
    if _ONE_OCCASION.match(reading.text, frame.sentence.start, frame.trigger.start) is not None:
        return False
    return _DECIDES.search(reading.text, frame.sentence.start, frame.trigger.start) is None


def tells_what_was_before(reading: Reading, frame: Frame) -> bool:
    """此前，某局印发了《…》; 该所成立于1958年，获奖4项; 自2009年签约以来，…: the sentence, or the verb's clause,
    goes back behind the news."""
    text, start = reading.text, frame.sentence.start
    if text.startswith("以来", frame.trigger.end):
        return True
    if (
        _BEFORE.match(text, start)
        or (char_before(text, start) == "\n" and _HAS_BEEN.match(text, start))
        or (text.find("年", start, frame.trigger.start) >= 0 and _PROFILE.search(text, start, frame.trigger.start))
    ):
        return True
    since = _EVER_SINCE.search(text, start, frame.sentence.end)
    if since is not None and since.start() < frame.trigger.start:
        return True
    if frame.clause_start != start and _BEFORE.match(text, frame.clause_start) is not None:
        return True
    return _BESIDE.match(text, text.rfind("\n", 0, start) + 1) is not None


_BESIDE = re.compile(
    r"[\s　]*据(?:悉|了解|介绍)，(?!(?:在|于)?(?:[本此这该][次届期场轮]|活动|会议|大会|仪式|论坛|[大比]?赛|"
    r"展会|博览会|培训|演练|当[天日]|今[天日年]|双方|会[上后]|[^，。；]{0,6}[式礼坛会](?:[上前后]|结束后)，))"
)
"""据介绍，…: what a closing paragraph tells beside the news."""
_EVER_SINCE = re.compile(r"自(?!我|主|己)[^，。；：]{2,30}以来")
_BEFORE = re.compile(
    r"[\s　]*(?:(?:据悉|据了解|据介绍|另外|其实|事实上)，)?(?:而|就?在)?"
    r"(?:此前|在?此之前|在?这之前|早前|先前|早些时候|早在|之前(?=，)|前期(?=，)|前不久|不久前)"
)


_HAS_BEEN = re.compile(r"[\s　]*(?:该|其|本|我)[^，。；]{1,8}?(?:先后|曾|多次)(?:荣?获|被|入选)")
"""该院先后荣获某奖…: what a paragraph that opens so tells of, somebody has had for long."""
_PROFILE = re.compile(
    r"(?:成立|创建|始建|创办|组建|设立|建[院校馆所站会])[于自](?:1[89]|20)\d\d年|(?:19|20)\d\d年(?:\d{1,2}月)?(?:出生|生，|生人)"
)
"""Since when a body is, when somebody was born: the rest of the sentence says what it came to since."""
_ONE_OCCASION = re.compile(r"[\s　]*在?(?:此次|本次|这次|会上|会议|大会|论坛|活动(?!期间|开展)|仪式|当天|当日)")
"""大会在某地举办, 会上，…: one day of what goes on."""
_DECIDES = re.compile(r"(?:研究|同意|批准)，?(?:现)?决定|，决定|现予|现将")
"""2022年以来，各单位…。经县政府研究，决定…: what is decided is done now."""


def _opens_paragraph(reading: Reading, sentence: Sentence, time: Mention) -> bool:
    """Whether the paragraph begins with the time, so that all of it is told under it."""
    first = not sentence.number or reading.sentences[sentence.number - 1].paragraph != sentence.paragraph
    return first and not reading.text[sentence.start : time.start].strip(" 　自从在至截")
