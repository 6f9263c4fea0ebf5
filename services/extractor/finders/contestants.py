"""Who plays against whom in a match: teams and players.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule of competitions
names them.
"""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler, persons
from services.extractor.grammar.reading import Phrase, Reading


def contestants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A team or a player, without the score (东海队以3比1|战胜); 战胜困难 is no match."""
    if score := _SCORE.search(reading.text, *phrase):
        phrase = reading.trim(Phrase(phrase.start, score.start()))
    found = [m for m in _TEAM.finditer(reading.text, *phrase) if m.group() not in _NO_TEAMS]
    return [Filler(Phrase(*m.span())) for m in found] or persons(reading, phrase)


_SCORE = re.compile(
    r"(?:在?(?:主场|客场|决赛中|加时赛中?|点球大战中?)|以|总比分|凭借)*(?:\d+|[一二三四五六])(?:比|[:：])(?:\d+|[零一二三四五六])"
)
_TEAM = re.compile(
    r"[^，。；、“”\s和与对在以]{1,12}?(?:代表队|国家队|队|女排|男排|女篮|男篮|女足|男足|女乒|男乒|女曲|女水|组合|俱乐部)(?![伍员长列])"
)
_NO_TEAMS = frozenset(["一队", "两队", "各队", "部队", "军队", "该队"])
