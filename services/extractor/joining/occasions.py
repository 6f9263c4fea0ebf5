"""The gathering at which, or behind which, a sentence says that something was done: 在质量基础座谈会上，…."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.telling.candidate import Candidate

_OCCASION = re.compile(r"[\s　]*在(?P<what>[^，。；在]{5,50}?)上，")


def is_opened_with(reading: Reading, event: Candidate, start: int) -> bool | None:
    """Whether the event is the one that the sentence which begins there opens with; nothing where that names none."""
    occasion = _OCCASION.match(reading.text, start)
    if occasion is None or event.name is None:
        return None
    name = reading.say(event.name)
    if occasion["what"].endswith(name) and len(name) > _BARE:
        return True
    return False if name[-_KIND:] == occasion["what"][-_KIND:] and len(name) > _BARE else None


_BARE = 4
"""座谈会, 专题会议: how many are called."""
_KIND = 2


def at_the_one_named(pair: Pair) -> bool | None:
    """在甲座谈会上，…进行座谈: what was done at the first, or at another that is called otherwise."""
    if pair.first.frame is pair.second.frame and pair.first.name != pair.second.name:
        return False  # 召开甲座谈会和乙座谈会
    if pair.titled or pair.one_sentence or pair.second.has(Role.NAME):
        return None
    return is_opened_with(pair.reading, pair.first, pair.second.frame.sentence.start)


def held_after_it(pair: Pair) -> bool | None:
    """全国视频会议召开。会议结束后，我市接着召开会议: what is held behind the first is another."""
    sentence, trigger = pair.second.frame.sentence, pair.second.frame.trigger
    if pair.titled or pair.one_sentence or not (pair.second.has(Role.NAME) or pair.second.has(Role.ORGANIZER)):
        return None
    return False if _BEHIND_IT.match(pair.reading.text, sentence.start, trigger.start) else None


_BEHIND_IT = re.compile(r"[\s　]*(?:会后|[^，。；]{0,16}(?:会议?|仪式|论坛|活动)(?:结束)?之?后)，")
