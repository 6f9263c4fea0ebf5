"""What a clause opens with to say who somebody is: 负责牵头协调的|某局(约谈…). No word of it is the clause's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.mentions import Kind, Mentions

_STATES = re.compile(
    r"(?:刚刚|同样|一直|长期|始终|多年来|向来|正在|同为|现)?"
    r"(?:负责|承担|作为|身为|担任|位于|坐落[于在]|地处|隶属于?|直属于?|来自|主管|分管|专门?从事|从事|致力于?|关注|关心|关切|参与|参加|牵头|"
    r"具有|具备|拥有|享有|素有|有着|被誉为|被称为|号称|(?:成立|创[立建办]|组建|始?建)[于在]|挂靠在|设[立在]|驻守|坚守|奋战|工作在|服务于?|"
    r"接到[^，。；]{2,12}后|深受|备受|广受|承接|承建|运营|管辖|代管|肩负|率先)"
    r"[^，。；：“”的]{1,24}的"
)
"""What somebody is or has always done: no deed that is told."""
_WITHIN = 32


def find_descriptions(mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Where such descriptions begin and end: each opens its clause, but for a time, and stands before a body's name."""
    text = mentions.text
    for body in mentions.of(Kind.ORGANIZATION):
        end = body.start
        if text[end - 1 : end] != "的" or text.startswith("之一", body.end):
            continue
        earliest = max(0, end - _WITHIN)
        start = max(earliest, *(text.rfind(mark, earliest, end) + 1 for mark in "，。；：\n"))
        start = max([start, *(time.end for time in mentions.within(start, end, Kind.TIME) if time.start == start)])
        if _STATES.fullmatch(text, start, end):
            yield start, end
