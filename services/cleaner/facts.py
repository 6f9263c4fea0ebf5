"""The facts of a text: numbers and labelled values, with the words around them. They tell two pages of one template
apart."""

from __future__ import annotations

import re
import unicodedata
from binascii import crc32
from collections.abc import Iterator
from pathlib import Path

from pages.wordlists import alternatives, read_words
from services.cleaner.letters import letters_in

GROUPS = 48
"""Groups that the facts of a text fall into."""
FRAME_GROUPS = 16
"""Groups, behind those, of what stands in the lines around it: telephone numbers, addresses, a day of signature."""

_LEXICON = Path(__file__).parent / "lexicon"
_HAN_DIGIT = "〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾"
_NUMBER = re.compile(
    "([0-9０-９]+(?:[.,．][0-9０-９]+)*"
    "|第[一二三四五六七八九十百]+"
    f"|[{_HAN_DIGIT}][{_HAN_DIGIT}百千万亿佰仟]+"
    "|[一二三四五六七八九十](?=[月级期批标号届包])"
    "|[A-Z]{1,5}(?=级))"
)
_WRITTEN_OUT = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟零", "一二三四五六七八九十百千〇")
_UP_TO_LAST_END = re.compile("(?:^|(?<=\0))[^\0]*[。！？；!?;\n]")
_FROM_FIRST_END = re.compile("[。！？；!?;\n][^\0]*")
"""What stands in another sentence than a number, before and after it."""
_UNREAD = re.compile(r"[\W_]+")
_UNREAD_BETWEEN = re.compile(r"[^\w\0]+|_+")

_LABEL = alternatives(read_words(_LEXICON / "fact_labels.txt"))
_LABELLED = re.compile(
    rf"({_LABEL})(?:[(（][^()（）\n]{{1,8}}[)）])?(?:[^\w\n\t]{{0,3}}[:：]\s*|\t)(?=([^\n\t，。；、,;]{{2,40}}))"
)
_NEXT_LABEL = re.compile(rf"\s+(?=\w{{2,8}}[:：])|(?:{_LABEL}|性别|电话|金额|日期)(?=\s?[:：])")
"""Where a value ends whose line runs on into the next label."""
_VALUE = 8
"""Letters of a value that count: what follows may be the next line, run on."""
_PERSON = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})[，,]\s*[男女][，,]")
_ADDRESSED = re.compile(r"\s*([^\n，。；：:]{2,30})[：:]\s*((?:[你您贵]|本院|我院)\w{2})")
"""To whom a decision, answer or notice is written."""

_FRAME_LABEL = re.compile(rf"\W*(?:{alternatives(read_words(_LEXICON / 'frame_labels.txt'))})\s*[:：]")
_BARE_DAY = re.compile(
    r"\W*(?:19|20)\d\d\s?[-年/.．]\s?\d{1,2}\s?[-月/.．]\s?\d{1,2}\s?日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\W*$"
)
_SIGNATURE = re.compile(r"\s*[^\W\d]{4,30}\s*$")
_ABOVE, _BELOW = 3, 8
"""Lines of such a frame that are looked at."""

_FIGURE = re.compile(r"([-−－]?)([0-9０-９]+(?:[.,．][0-9０-９]+)*(?:\s?[%％‰])?)")
_PART = re.compile("[0-9A-Za-z０-９%％℃年月日时分号)）\\]】—–－-]")
"""What stands before the dash of a range, a day, a telephone number, which is no sign."""


def figures(text: str) -> str:
    """The figures of a text in order, with what its letters and digits alone do not tell: decimal points, signs, per
    cent and per mille."""
    found = []
    for figure in _FIGURE.finditer(text):
        sign, number = figure.groups()
        if number[0] in "0０" or not (number.isascii() and number.isdigit()):
            number = unicodedata.normalize("NFKC", number)
            digits = number.rstrip("%‰ ")
            number = _normal(digits) + number[len(digits) :].strip()
        start = figure.start()
        if sign and not (start and _PART.match(text, start - 1)):
            number = f"-{number}"
        found.append(number)
    return " ".join(found)


def facts_of(title: str, text: str) -> tuple[list[int], list[str]]:
    """Numbers and labelled values, in groups by the words around them: for each group that has any, its number, a sum
    over the places (24 bits) and a sum over places with their values (16 bits); and the numbers of the text, in order.

    Two texts with the same places in a group and other values contradict each other; where an edit changed the places,
    the group says nothing.
    """
    head, body, foot = _framed(text)
    found, numbers = _numbers(title, body)
    facts = _grouped([*_labelled(body), *found], 0, GROUPS)
    if head or foot:
        around, others = _numbers("", f"{head}\n{foot}")
        facts += _grouped([*_labelled(f"{head}\n{foot}"), *around], GROUPS, FRAME_GROUPS)
        numbers += others
    return facts, numbers


def _framed(text: str) -> tuple[str, str, str]:
    """A text and the lines around it that are each site's own."""
    lines = text.split("\n")
    start, end = 0, len(lines)
    while start < min(_ABOVE, end) and _is_frame(lines[start]):
        start += 1
    at = end
    while at > max(start, len(lines) - _BELOW):
        at -= 1
        if _is_frame(lines[at]):
            end = at
        elif not _SIGNATURE.match(lines[at]):
            break
    return "\n".join(lines[:start]), "\n".join(lines[start:end]), "\n".join(lines[end:])


def _is_frame(line: str) -> bool:
    return len(line) < 80 and (_FRAME_LABEL.match(line) or _BARE_DAY.match(line)) is not None


def _numbers(title: str, text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Each number of title and text with the name of its place; and those of the text."""
    parts = _NUMBER.split(f"{title}\n{text}".replace("\0", " "))  # words and numbers in turn
    words = ["", *parts[::2]]
    numbers = [n if n.isascii() else unicodedata.normalize("NFKC", n) for n in parts[1::2]]
    befores = _parts_of_sentences([word[-20:] for word in words[1:-1]], _UP_TO_LAST_END)
    afters = _parts_of_sentences([word[:12] for word in words[2:]], _FROM_FIRST_END)
    found = []
    for at, number in enumerate(numbers):
        before = befores[at][-6:]
        if len(before) < 3:  # the middle of a date or a fraction: the words before it tell the place as well
            before = _UNREAD.sub("", words[at][-8:])[-4:] + "#" + before
        plain = number.replace(",", "")
        value = _normal(number)
        # A number in words, or with zeros too many, does not speak against one that is written as usual.
        usual = value == plain and number.isascii()
        found.append((f"{before}#{afters[at][:3]}{'' if usual else '#'}", value))
    return found, numbers[len(_NUMBER.findall(title)) :]


def _normal(number: str) -> str:
    """One way to write a number: 05 and 5, 98.50 and 98.5, 伍仟 and 五千."""
    if not number.isascii():
        number = unicodedata.normalize("NFKC", number).translate(_WRITTEN_OUT)
    number = number.replace(",", "")
    if not number.isascii() or ("." not in number and not number.startswith("0")):
        return number
    parts = number.split(".")
    if len(parts) == 2:
        return f"{parts[0].lstrip('0') or '0'}.{parts[1].rstrip('0')}".rstrip(".")
    return ".".join(part.lstrip("0") or "0" for part in parts)


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Values that a label, or their form, tells; each with the name of its place."""
    for label, value in _LABELLED.findall(text):
        letters = letters_in(unicodedata.normalize("NFKC", _NEXT_LABEL.split(value, 1)[0])).lower()
        if letters:
            yield f"{label}：", letters[:_VALUE]
    if "男" in text or "女" in text:
        for name in _PERSON.findall(text):
            yield "男女", name
    addressed = _ADDRESSED.match(text)
    if addressed is not None:
        yield f"^{addressed[2]}", letters_in(addressed[1])


def _grouped(found: list[tuple[str, str]], first: int, groups: int) -> list[int]:
    places = [0] * groups
    values = [0] * groups
    for place, value in found:
        name = crc32(place.encode("utf-8", "surrogatepass"))
        group = name % groups
        places[group] += name
        values[group] += crc32(value.encode("utf-8", "surrogatepass"), name)
    return [
        (first + group << 24 | places[group] & 0xFFFFFF) << 16 | values[group] & 0xFFFF
        for group in range(groups)
        if places[group]
    ]


def _parts_of_sentences(stretches: list[str], elsewhere: re.Pattern[str]) -> list[str]:
    """The letters of each stretch without what stands `elsewhere`: of all in one go, with NUL between them."""
    return _UNREAD_BETWEEN.sub("", elsewhere.sub("", "\0".join(stretches))).split("\0")
