"""A headline and its text, a ceremony and its deed: two tellings that say one thing in other words."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidates import Candidate


def is_headline_of(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """理财新规正式落地 as a headline, 发布《理财业务管理办法》 in the lead: its kind, then its title."""
    if not first.frame.sentence.title or second.frame.sentence.title:
        return False
    lead = next((s.paragraph for s in reading.sentences if not s.title), 0)
    titles = [["《" in reading.say(f.phrase) for f in e.arguments.get(Role.DOCUMENT, ())] for e in (first, second)]
    return second.frame.sentence.paragraph == lead and bool(titles[0]) and not any(titles[0]) and any(titles[1])


def is_about_other(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """关于征求《办法》意见的通知 is another paper than 《办法》, which stands in its name."""
    names = [[reading.say(f.phrase) for f in e.arguments.get(Role.DOCUMENT, ())] for e in (first, second)]
    whole = [[n for n in ns if "《" in n and not n.startswith("《")] for ns in names]
    return any(
        n in other and not other.startswith(n) for i in (0, 1) for other in whole[i] for n in names[1 - i] if n != other
    )


def is_told_first(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """捐赠仪式在…举行。甲向乙捐赠…: the ceremony, or a headline with the verb of the lead, and what was given."""
    near = second.frame.sentence.number - first.frame.sentence.number
    if first.frame.sentence.title:
        lead = next((s.paragraph for s in reading.sentences if not s.title), 0)
        return (
            second.frame.sentence.paragraph <= lead
            and reading.say(first.told)[-2:] in reading.text[second.frame.sentence.start : second.frame.sentence.end]
        )
    held = first.name is not None and reading.say(first.name).endswith("仪式")
    return held and near <= _SOON and not first.has(Role.RECIPIENT)


_SOON = 2
"""What a ceremony was held for is told within so many sentences."""


def are_called_alike(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """“净网”专项行动, “净网”集中整治: the names in quotation marks are the same."""
    called = [
        {
            q
            for r in (Role.PROGRAMME, Role.NAME)
            for f in e.arguments.get(r, ())
            for q in _CALLED.findall(reading.say(f.phrase))
        }
        for e in (first, second)
    ]
    return bool(called[0]) and called[0] == called[1]


_COUNTED = re.compile(r"(?<!第)([\d一二两三四五六七八九十]+[起个项件])")
_DIGITS = str.maketrans("一二两三四五六七八九", "1223456789")


def count_alike(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether the papers of both are so and so many, and as many."""
    counts = [
        {
            c[1].translate(_DIGITS)
            for f in e.arguments.get(Role.DOCUMENT, ())
            if (c := _COUNTED.search(reading.say(f.phrase)))
        }
        for e in (first, second)
    ]
    return not counts[0].isdisjoint(counts[1])


_CALLED = re.compile(r"“([^“”]{2,})”")
