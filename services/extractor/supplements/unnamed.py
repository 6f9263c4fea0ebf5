"""Checks whose name only says how they are done (现场检查) have none, where it is told what was checked."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate

_HOW = re.compile(
    r"(?:[^，。；\d的“”]{1,4}的)?"
    r"(?:现场|实地|突击|执法|监督|拉网式|地毯式|联合|随机|夜间|集中|全面|立案|深入|细致|督导|日常|明查|暗访)*"
    r"(?:检查|督查|核查|调查|暗查|排查|巡查|抽查|执法|督察|巡检|督导|暗访|核实|走访)(?:工作|活动|程序)?"
)
_WHAT = (Role.TARGET, Role.LOCATION, Role.TOPIC)


def drop_unnamed_checks(reading: Reading, events: list[Candidate]) -> None:
    """Take from checks what is no name of them."""
    for event in events:
        if event.type is EventType.INSPECTION_ENFORCEMENT and any(map(event.has, _WHAT)):
            named = event.arguments.get(Role.PROGRAMME, ())
            event.arguments[Role.PROGRAMME] = [f for f in named if not _HOW.fullmatch(reading.text, *f.phrase)]
