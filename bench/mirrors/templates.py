"""Lines of a page with blanks to fill in; around.toml says how they are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from random import Random

from bench.mirrors.page import Around, AroundPiece, Block, Story

_OR = "¦"
_PERSONS = ("王晓峰", "李静怡", "陈建国", "赵敏", "周子涵", "孙立", "欧阳明", "刘思远", "吴海燕", "郑伟")
_PLACES = ("江城", "云岭", "清源", "临湖", "白沙", "锦屏")
_DIGITS = "〇一二三四五六七八九"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = "一二三四五六日"
_DAYS = ("day", "slashes", "short slashes", "dots", "chinese", "padded", "numerals", "two digits", "compact", "english")


def piece(template: str) -> AroundPiece:
    """A piece that fills the template's blanks in; it tells what of the story stands in them."""

    def around(story: Story, random: Random) -> Around:
        blanks = _blanks(story, random)
        told = set[str]()
        text = _filled(template, blanks, told, random)
        blocks = [_block(each) for each in re.split(r"\n{2,}", text) if each.strip()]
        return Around(blocks, frozenset("day" if each in _DAYS else each for each in told & {"source", *_DAYS}))

    return around


def joined(pieces: Sequence[AroundPiece]) -> AroundPiece:
    """All of these, one below the other."""

    def around(story: Story, random: Random) -> Around:
        laid = [each(story, random) for each in pieces]
        return Around([block for each in laid for block in each.blocks], frozenset().union(*(e.tells for e in laid)))

    return around


def _filled(template: str, blanks: dict[str, Callable[[], str]], told: set[str], random: Random) -> str:
    """The template with one of each choice, and its blanks filled in, by name in `told`."""
    text = ""
    for plain, said in _parts(template):
        text += plain
        choices = _choices(said)
        if len(choices) > 1:
            text += _filled(random.choice(choices), blanks, told, random)
        elif said:
            told.add(said)
            text += blanks[said]()
    return text


def _parts(template: str) -> Iterator[tuple[str, str]]:
    """Plain text, and what stands in the braces behind it."""
    depth = start = 0
    plain = ""
    for i, character in enumerate(template):
        if character == "{":
            if not depth:
                plain, start = template[start:i], i + 1
            depth += 1
        elif character == "}":
            depth -= 1
            if not depth:
                yield plain, template[start:i]
                start = i + 1
    yield template[start:], ""


def _choices(said: str) -> list[str]:
    """What is parted by `¦` outside of inner braces."""
    depth, choices = 0, [""]
    for character in said:
        depth += (character == "{") - (character == "}")
        if character == _OR and not depth:
            choices.append("")
        else:
            choices[-1] += character
    return choices


def _block(text: str) -> Block:
    lines = [line for line in text.split("\n") if line.strip()]
    return Block([line.removeprefix("- ") for line in lines], links=lines[0].startswith("- "))


def _blanks(story: Story, random: Random) -> dict[str, Callable[[], str]]:
    day = date.fromisoformat(story.day)
    later = day + timedelta(days=random.randrange(20, 400))
    mark = random.choice([" > ", " >> ", "->", " / ", "»", ">", " › ", " - ", " → ", "＞"])
    gap = random.choice(["  ", " | ", " ", "　", "　　　", "\xa0\xa0\xa0", "  |  "])
    place = random.choice(_PLACES)
    others = iter(random.sample(story.others, len(story.others)))
    return {
        "title": lambda: story.title,
        "first": lambda: story.paragraphs[0],
        "first cut": lambda: story.paragraphs[0][: random.randrange(40, 90)],
        "source": lambda: story.source,
        "site": lambda: story.site,
        "column": lambda: story.column,
        "day": lambda: story.day,
        "slashes": lambda: f"{day:%Y/%m/%d}",
        "short slashes": lambda: f"{day.year}/{day.month}/{day.day}",
        "dots": lambda: f"{day:%Y.%m.%d}",
        "chinese": lambda: _chinese(day),
        "padded": lambda: f"{day:%Y年%m月%d日}",
        "numerals": lambda: _numerals(day),
        "two digits": lambda: f"{day:%y-%m-%d}",
        "compact": lambda: f"{day:%Y%m%d}",
        "english": lambda: f"{_MONTHS[day.month - 1]} {day.day}, {day.year}",
        "year": lambda: str(day.year),
        "month in Chinese": lambda: f"{day.month}月{day.day}日",
        "month and day": lambda: f"{day:%m-%d}",
        "weekday": lambda: f"星期{_WEEKDAYS[day.weekday()]}",
        "time": lambda: story.time,
        "seconds": lambda: f"{story.time}:{random.randrange(60):02}",
        "later": lambda: later.isoformat(),
        "later in Chinese": lambda: _chinese(later),
        "later weekday": lambda: f"星期{_WEEKDAYS[later.weekday()]}",
        "another day": lambda: (day - timedelta(days=random.randrange(1, 200))).isoformat(),
        "other": lambda: next(others),
        "person": lambda: random.choice(_PERSONS),
        "place": lambda: place,
        "count": lambda: str(random.randrange(1, 20000)),
        "few": lambda: str(random.randrange(2, 23)),
        "digits": lambda: str(random.randrange(10_000_000, 99_999_999)),
        "mark": lambda: mark,
        "gap": lambda: gap,
    }


def _chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _numerals(day: date) -> str:
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{_count(day.month)}月{_count(day.day)}日"


def _count(number: int) -> str:
    """A number below a hundred: 十, 十二, 二十一."""
    tens, ones = divmod(number, 10)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones else "")
