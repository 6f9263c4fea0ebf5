"""The scene that news opens with (人民广场人头攒动，…), and the words that refer to it (在此, 在这里)."""

from __future__ import annotations

from collections.abc import Iterator

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.sites import is_site
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention, Sentence


def opening_scene(reading: Reading, frame: Frame) -> list[Filler]:
    """5月9日上午，人民广场人头攒动，…; 某法院第一审判庭内，…: the scene that the news opens with."""
    return _scene(reading, frame.sentence, frame.trigger.start)


def scene_of(reading: Reading, sentence: Sentence) -> list[Filler]:
    """The scene that a sentence opens with, or where somebody is said to have come in it."""
    return _scene(reading, sentence, sentence.end + 1) or [
        _as_place(reading, site)
        for clause in sentence.clauses[:_OPENING]
        for came in _CAME.finditer(reading.text, *clause)
        if is_site(reading, site := Phrase(*came.span("where")))
    ]


def scene_before(reading: Reading, sentence: Sentence) -> list[Filler]:
    """镇文化广场上热闹非凡。一场宣传活动|在此|举行: the scene of the sentence or of the one before it."""
    before = reading.sentences[max(0, sentence.number - 1)]
    told = scene_of(reading, before) if before.paragraph == sentence.paragraph else []
    return (scene_of(reading, sentence) or told)[:1]


def scene_days(reading: Reading) -> Iterator[tuple[Sentence, Mention]]:
    """5月9日上午，人民广场上热闹非凡。某局在这里举办…: sentences that set a scene, and the time that they open with."""
    for mention in reading.mentions.of(Kind.TIME):
        sentence = reading.sentence_at(mention.start)
        opens = mention.start - sentence.start <= _BLANKS and reading.text.startswith("，", mention.end)
        if opens and scene_of(reading, sentence):
            yield sentence, mention


_BLANKS = 2
"""Spaces that a paragraph may open with."""


def _scene(reading: Reading, sentence: Sentence, end: int) -> list[Filler]:
    for clause in sentence.clauses[:_OPENING]:
        scene = _SCENE.fullmatch(reading.text, *clause) if reading.text.endswith(_SCENES, *clause) else None
        if scene is not None and clause.end < end and is_site(reading, site := Phrase(*scene.span("where"))):
            return [_as_place(reading, site)]
    return []


def _as_place(reading: Reading, site: Phrase) -> Filler:
    return Filler(site, next(iter(reading.mentions.within(*site, Kind.PLACE)), None))


HERE = ("此", "这里", "这儿", "此地", "此间")
"""Words for a scene told before."""
_CAME = re.compile("(?:走进|来到|步入|在|位于)(?P<where>[^，。；的]{3,20}?)[里内中]?$")
_OPENING = 2
"""Clauses of a sentence that set its scene: when, and where."""
_SCENES = (
    "内", "里", "外", "上", "前", "旁", "人头攒动", "人潮涌动", "热闹非凡", "座无虚席", "锣鼓喧天",
    "彩旗飘扬", "人声鼎沸", "气氛热烈", "歌声嘹亮", "掌声雷动", "暖意融融", "红旗招展", "灯火通明",
    "长队", "长龙", "人来人往", "人流如织", "热火朝天", "机器轰鸣", "书声琅琅", "欢声笑语", "人气十足", "井然有序",
)  # fmt: skip
_QUEUES = "排起了?[^，。；]{0,4}(?:长队|长龙)"
_SCENE = re.compile(
    rf"[\s　]*(?P<where>[^，。；的把将被]{{3,20}}?)(?:现场|门)?[上里内前]?(?:{_QUEUES}|{'|'.join(_SCENES)})"
)
