"""The words that a text is read by, and what each of them is: the word lists put into one automaton."""

from __future__ import annotations

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from services.extractor.lexicons import terms
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.times.feast_words import feast_words

PUNCT = 1 << 0
"""A mark that ends a phrase; a line feed or blank too."""
OPEN = 1 << 1
CLOSE = 1 << 2
STOP = 1 << 3
VERB = 1 << 4
HOLD = 1 << 5
"""A verb whose object is an event (举办)."""
SPEECH = 1 << 6
PLAIN = 1 << 7
JOIN = 1 << 8
WORD = 1 << 9
"""An ordinary word that protects its characters."""
PLACE = 1 << 10
WEAK_PLACE = 1 << 11
"""A short name that is an ordinary word as well."""
REGION = 1 << 12
COUNTRY = 1 << 13
ZONE = 1 << 14
VENUE = 1 << 15
HEAD = 1 << 16
"""Ends the name of a body."""
SHORT_HEAD = 1 << 17
FUNCTION = 1 << 18
"""What an authority is responsible for."""
BODY = 1 << 19
"""A body with a name of its own."""
TITLE = 1 << 20
GROUP = 1 << 21
REFERENCE = 1 << 22
EVENT = 1 << 23
PROGRAMME = 1 << 24
DOCUMENT = 1 << 25
TIME = 1 << 26
DAY = 1 << 27
LEVEL = 1 << 28
DISTRICT = 1 << 29
"""A place written in full (with 省, 市, 县, 区)."""
NOMINAL = 1 << 30
"""A verb that is also a part of longer nouns (管理体系认证检查员)."""

_MARKS = {
    PUNCT: "，。；：！？!?;:,\n\t\r 　…—|·•、/\\~～<>=*#@&_\"'",
    OPEN: "“‘《（(【[「『〔<〈",
    CLOSE: "”’》）)】]」』〕>〉",
}


@cache
def vocabulary() -> tuple[AhoCorasick, list[int]]:
    """The automaton and the flags of each of its words."""
    flags = flags_of_words()
    return AhoCorasick(list(flags), matchkind=MatchKind.LeftmostLongest), list(flags.values())


@cache
def flags_of_words() -> dict[str, int]:
    """What each word is."""
    flags: dict[str, int] = {}

    def add(word: str, flag: int) -> None:
        flags[word] = flags.get(word, 0) | flag

    for flag, marks in _MARKS.items():
        for mark in marks:
            add(mark, flag)
    add("、", JOIN)
    for name, flag in (
        ("function_words", STOP),
        ("joiners", JOIN),
        ("plain_nouns", PLAIN),
        ("protected", WORD),
        ("regions", REGION),
        ("countries", COUNTRY),
        ("zones", ZONE),
        ("venues", VENUE),
        ("functions", FUNCTION),
        ("organisations", BODY),
        ("titles", TITLE),
        ("references", REFERENCE),
        ("event_nouns", EVENT),
        ("programme_nouns", PROGRAMME),
        ("document_kinds", DOCUMENT),
        ("time_words", TIME),
        ("days", DAY),
        ("levels", LEVEL),
    ):
        for word in terms(name):
            if word != "，":
                add(word, flag)
    for word in feast_words():
        add(word, TIME)
    for word, said in terms("verbs").items():
        add(word, VERB | {"hold": HOLD, "noun": NOMINAL}.get(said, 0))
    for word in terms("speech_verbs"):
        add(word, SPEECH | VERB if len(word) > 1 else SPEECH)
    for word, said in terms("institution_heads").items():
        add(word, SHORT_HEAD if said == "short" or len(word) == 1 else HEAD)
    for word, said in terms("group_nouns").items():
        add(word, GROUP | TITLE if said == "people" else GROUP)
    for word, flag in _place_words().items():
        add(word, flag)
    for number in _ordinals():
        for measure in "次届期场轮批":
            add(f"第{number}{measure}", WORD)
    return flags


def _ordinals() -> list[str]:
    ones = ["", *"一二三四五六七八九"]
    return [(f"{ones[tens] if tens > 1 else ''}十" if tens else "") + ones[n] for tens in range(7) for n in range(10)][
        1:
    ]


def _place_words() -> dict[str, int]:
    """Full names of all divisions; short names of provinces, prefectures and cities of county level, but no 全州."""
    table = divisions()
    relative = terms("levels")
    weak = terms("not_places")
    words: dict[str, int] = dict.fromkeys(table.by_name, PLACE | DISTRICT)
    for short, known in table.by_short.items():
        if short not in relative and any(
            d.level < 3 or d.name.endswith("市") or short.endswith(("州", "县", "旗")) for d in known if d.valid(None)
        ):
            words[short] = words.get(short, 0) | (WEAK_PLACE if short in weak else PLACE)
    return words
