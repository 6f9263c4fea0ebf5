"""Lines of a plain text made ready before its title is looked for: what stands on one line with it is parted, labels
that name it are taken from it, and what was set in several lines is joined.

Labels are looked for in the words that a line has once it is repaired; the lines stay as they came.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from pages.bait import has_bait
from pages.dates import DATE
from services.cleaner.credits import dateline
from services.cleaner.headline import goes_on, letters, names_a_site
from services.cleaner.labels import EDGES, label_name, labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.matter import read_matter
from services.cleaner.reading import Line
from services.cleaner.repair import Offsets, Repaired, RepairedBody, repair_text, shows_dirt
from services.cleaner.table_rows import stacked_pair
from services.cleaner.text_title import HEAD, SAID_BEFORE, TOP, names_an_act

_TITLED = re.compile(
    r"^[【\[]?(?:文章|新闻|信息|来信|信件|留言)?(?:标[ \u3000]*题|题目|主标题|主题)"
    r"(?:[】\]]\s*[:：]?|[ \u3000]*[:：])\s*(\S.{3,80}?)(?:\s*\[打印本[页頁]\])?$"
)
_PARAGRAPH = 40
"""Characters of a line that is one, below which a former title is none of the text's."""
_NAMED = re.compile(r"^(?:信息|文件|公文)?名[ \u3000]*称[ \u3000]*[:：][ \u3000]*(\S.{7,80})$")
_INDEXED = ("索引号", "索 引 号")
_NAME = 3
"""A label that names the title of a disclosed document, how its table begins, and the characters before 称."""
_CONTENT = re.compile(
    r"^[【\[]?(?:正文|内容|文章内容|新闻内容|content|body)(?:[】\]]\s*[:：]?|[ \u3000]*[:：])\s*(?=\S)", re.I
)
"""Labels that a form puts before title and text."""
_WITH_SITE = re.compile(
    r"^(?P<title>[^|｜_/]{8,}?)(?:[ \u3000]*[|｜_][ \u3000]*[^|｜_:：/]{2,8})?"
    r"[ \u3000]*[|｜_][ \u3000]*(?P<site>[^|｜_:：/]{3,})$"
)
"""A headline and, set apart, the site's name, perhaps behind that of the column."""
_BEHIND_SITE = re.compile(r"(?P<site>[^|｜，。：:\s]{2,12})[|｜](?P<title>[^|｜]{8,80})")
"""A headline behind the name of the site or column, which stands above or below it, too."""
_PROSE, _VALUE = 40, 40
"""Characters of a line of running text at least, and of a label's value at most."""
_SPACES = " \u3000\t"
_BYLINE = 2
"""Labels of a byline that stands behind a title; one less where its first says the day."""
_WITH_DAY = re.compile(
    r"(?![^:：]{2,6}[:：])[^，。；=\t]{8,60}?(?:[ \u3000]+(?P<day>(?:19|20)\d\d-\d\d?-\d\d?)"
    r"(?=[ \u3000]*(?:\d\d:\d\d|[\u4e00-\u9fff]))[^，。；]{0,40}"
    r"|(?<![至自从于为期到\d-])[ \u3000]*"
    r"(?P<last>[\[【(（]?(?:19|20)\d\d-\d\d?-\d\d?(?:[ \u3000]+\d\d?:\d\d(?::\d\d)?)?[\]】)）]?)"
    r"|[ \u3000]*(?P<moment>(?:(?:https?://|www\.)[\w./-]{4,60}[ \u3000]*)?"
    r"(?:19|20)\d\d年\d\d?月\d\d?日[ \u3000]*\d\d?:\d\d(?::\d\d)?[ \u3000]*[^，。；]{0,20}))$"
)
"""A line with a title, a day and what stands behind that, or nothing; a portal's address may stand between."""
_FLAT = re.compile(
    r"(?P<title>[^。；|:：]{8,60}?)[ \u3000]+"
    r"(?P<day>(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d(?:[ \u3000]+\d\d?:\d\d(?::\d\d)?)?)[ \u3000]*"
    r"(?P<name>(?![-/.:])[^\s。，、；:：]{0,20})[ \u3000]+(?P<text>\S.{60})"
)
"""A whole page on one line: the title, the day, perhaps the site, the text."""
_BESIDE = re.compile(
    r"(?:[\[【](?:视频|图文|组图|转载|转帖|转贴)[\]】]|(?:\[[^\[\]]{2,8}\]\s*)?(?=.*\[复制链接\]$))"
    r"\s*(?P<title>\S.{7,80}?)(?:\s*\[复制链接\])?$"
)
"""A title between what it has, or a forum's section, and a button."""
_COPY = "[复制链接]"
_IN_PATH = re.compile(r"[^，。]{0,8}位置\s*[:：][^，。]*[>»›]\s*(?P<title>[^>»›]{8,80}?)[ \u3000]+正文")
"""The path to a page, which ends with its title."""
_LEAST = 8
"""Letters of a headline; fewer are a column's name."""
_LEAD = re.compile(r"【(?P<title>[^【】。：:]{8,50})】\s*(?=[^【】]{20})")
_LABELLED = re.compile(r"[【\[（(]?[^:：]{2,30}[:：】\]]")
_SET_APART = re.compile("[|｜_]")
"""What lines have that name a title, or its site beside it."""
_LONGEST = 200
"""Characters of a line with a title and a byline, whatever readings stand in it."""
_DIRTY = RepairedBody(traditional=True, annotated=True)


def part_titles(lines: list[Line]) -> None:
    """Make two lines of one on which the byline stands behind the title: labels, or a day that no other line has so."""
    if len(lines) == 1 and (flat := _FLAT.match(lines[0].text)):
        lines[:] = _parted(lines[0], [flat.start("day"), flat.start("name"), flat.start("text")])
    said = [_mended(line.text) for line in lines[:HEAD]]
    dated = [at for at, line in enumerate(said) if _has_day_behind(line.text)]
    for at in range(len(said) - 1, -1, -1):
        line = lines[at]
        cut = _behind_title(said[at].text)
        if cut is None and dated == [at] and (day := _WITH_DAY.match(said[at].text)):
            cut = day.start(day.lastgroup or 0)
        if cut is not None and line.end is not None:
            cut = said[at].offsets.span(cut, cut)[0]
            lines[at : at + 1] = _parted(line, [cut])


def _has_day_behind(line: str) -> bool:
    """Whether a title and a day stand on the line, and it is no byline; before an address no byline begins."""
    day = _WITH_DAY.match(line)
    if day is None:
        return False
    return (day["moment"] or "").startswith(("http", "www")) or line_kind(line) is LineKind.TEXT


def _parted(line: Line, cuts: list[int]) -> list[Line]:
    """The lines that one is cut into, blanks at their ends left out."""
    begin = (line.end or 0) - len(line.text)
    parts = [
        (start, line.text[start:end].rstrip()) for start, end in pairwise([0, *cuts, len(line.text)]) if end > start
    ]
    return [Line(text, line.kind, begin + start, begin + start + len(text)) for start, text in parts if text]


def part_leads(lines: list[Line]) -> None:
    """Make two lines of a first paragraph that begins with the title in brackets, where no line above may be the title
    and no other paragraph begins with another one, as the items of a bulletin do: 【…】5月12日，…."""
    at = next((at for at, line in enumerate(lines[:HEAD]) if len(line.text) >= _PROSE), None)
    begun = [] if at is None else [line for line in lines[at:] if line.text.startswith("【") and line.end is not None]
    shown = [_mended(line.text[:_LONGEST]).text for line in begun]
    leads = [_LEAD.match(text) for text in shown if not dateline(text)[0]]
    above = (line.text for line in lines[:at])
    said = {lead["title"] for lead in leads if lead is not None}
    if len(leads) < len(begun) or None in leads or len(said) != 1 or begun[0] is not lines[at or 0]:
        return
    if any(len(letters(each)) >= _LEAST and line_kind(each) is LineKind.TEXT for each in above):
        return
    for line, lead in zip(begun, leads, strict=True):
        if lead is None:
            return
        offsets, begin = _mended(line.text[:_LONGEST]).offsets, (line.end or 0) - len(line.text)
        (start, end), cut = offsets.span(*lead.span("title")), offsets.span(lead.end(), lead.end())[0]
        if line is begun[0]:
            lines.insert(at or 0, Line(line.text[start:end], line.kind, begin + start, begin + end))
        line.text, line.start = line.text[cut:], begin + cut


def _mended(text: str) -> Repaired:
    """A line without the dirt that may hide a label from a reader of its words, in simplified characters; prose, which
    has none, as it is."""
    # A line is asked for several times; what is remembered holds no prose, which may be half of a page.
    return _short_mended(text) if len(text) <= _LONGEST else Repaired(text, text, Offsets())


@lru_cache(maxsize=256)
def _short_mended(text: str) -> Repaired:
    return repair_text(text, beside=_DIRTY) if shows_dirt(text) else Repaired(text, text, Offsets())


def _behind_title(line: str) -> int | None:
    """Where the labels of a byline begin behind a title; None where they do not."""
    labels = labels_in(line) if len(line) > _VALUE else []
    dated = bool(labels) and DATE.match(line, labels[0].end()) is not None
    if len(labels) < _BYLINE - dated or line[labels[0].start() - 1] not in _SPACES:
        return None
    title = line[: labels[0].start()].rstrip()
    is_title = len(letters(title)) >= _LEAST and not DATE.search(title) and line_kind(title) is LineKind.TEXT
    return labels[0].start() if is_title else None


def bare_titles(lines: list[Line]) -> None:
    """Take the label from a line that alone names the title (`title: …`, 原标题：…), or begins the text (内容：…), the
    site from the line of a title element (`…_…网`), and from any what it says beside it: [视频], [复制链接]."""
    _without_bullets(lines[:HEAD])
    for at, line in enumerate(lines[:HEAD]):
        button = _COPY if at + 1 < len(lines) and lines[at + 1].text == _COPY else ""
        if beside := _BESIDE.match(line.text + button) or _IN_PATH.fullmatch(line.text):
            line.start = (line.start or 0) + beside.start("title")
            line.text = beside["title"]
            line.end = line.start + len(line.text)
    for line in lines[:TOP]:
        mended = _mended(line.text if _SET_APART.search(line.text) else "")
        before = _BEHIND_SITE.fullmatch(mended.text)
        others = (other.text for other in lines[:HEAD] if not other.text.startswith(line.text))
        if before and any(other.startswith(before["site"]) for other in others):
            cut = mended.offsets.span(before.start("title"), before.end())[0]
            line.start, line.text = (line.start or 0) + cut, line.text[cut:]
            continue
        site = _WITH_SITE.match(mended.text)
        if site is None or labels_in(site["title"]):
            continue
        if has_bait(site["site"]) or (names_a_site(site["site"]) and line_kind(mended.text) is LineKind.TEXT):
            line.text = line.text[: mended.offsets.span(*site.span("title"))[1]]
            line.end = (line.start or 0) + len(line.text)
    told = False  # a paragraph stands above
    for line in lines:
        said = [value for field, value in read_matter(line.text) if field == "title"]
        mended = _mended(line.text if _LABELLED.match(line.text) else "")
        labelled = (None if told else SAID_BEFORE.match(mended.text)) or _TITLED.match(mended.text)
        told = told or (len(line.text) >= _PARAGRAPH and line.text.endswith("。"))
        if "名" in mended.text[:_NAME] and any(other.text.startswith(_INDEXED) for other in lines[:HEAD]):
            labelled = labelled or _NAMED.match(mended.text)
        if labelled:
            start, end = mended.offsets.span(*labelled.span(1))
            said.append(line.text[start:end])
        elif content := _CONTENT.match(line.text):
            line.start = (line.start or 0) + content.end()
            line.text = line.text[content.end() :]
        if said and said[0] and line.text[0] != "<" and all(letters(other.text) != letters(said[0]) for other in lines):
            cut = line.text.index(said[0])
            line.start = (line.start or 0) + cut
            line.end = line.start + len(said[0])
            line.text = said[0]


def _without_bullets(lines: list[Line]) -> None:
    """Take the bullet from a line that is a label of the byline (`• 来源：…`) or says another one again, as the
    headline in a list of such labels."""
    keys = [letters(line.text) for line in lines]
    for line in lines:
        rest = line.text.lstrip(_BULLETS) if line.text[0] in _BULLETS else line.text
        if rest == line.text or not rest or line.end is None:
            continue
        labels = labels_in(rest)
        if (labels and not labels[0].start()) or (len(rest) >= _LEAST and keys.count(letters(rest)) > 1):
            line.text, line.start = rest, line.end - len(rest)


_BULLETS = "•●▪·—- \u3000"


def join_titles(lines: list[Line]) -> None:
    """Make one line of a document's name that was set in two or more: 关于…领导 / 小组的通知; or that another line has
    whole."""
    whole = {letters(line.text) for line in lines[:HEAD]}
    for at in range(min(len(lines), HEAD) - 1, 0, -1):
        first = lines[at - 1]
        while at < len(lines) and (
            ("关于" in first.text and goes_on(first.text, lines[at].text))
            or (len(own := letters(first.text)) >= _LEAST and own + (letters(lines[at].text) or " ") in whole)
        ):
            first.text += lines[at].text
            first.end = lines.pop(at).end


def join_labels(lines: list[Line]) -> None:
    """Make one line of a label and the value below it, above the text and below it."""
    prose = [at for at, line in enumerate(lines) if len(line.text) >= _PROSE and "。" in line.text]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), len(lines))
    for at in range(len(lines) - 2, -1, -1):
        label, value = lines[at], lines[at + 1]
        alone = label.text.endswith((":", "：")) and label_name(_mended(label.text).text) is not None
        pair = "" if alone or at + 1 >= first else stacked_pair(label.text.strip(_SPACES), value.text, goes_on=False)
        if pair:
            label.text, label.end = pair, value.end
            del lines[at + 1]
        elif (
            alone
            and not first <= at + 1 <= last + 1
            and len(value.text) <= _VALUE
            and "。" not in value.text
            and not _begins_with_label(value.text)
            and line_kind(value.text) is not LineKind.CHROME
            and (label_name(label.text) == "title" or not names_an_act(value.text))  # 主题词： without any
        ):
            label.text += value.text
            label.end = value.end
            del lines[at + 1]


def _begins_with_label(text: str) -> bool:
    labels = labels_in(f"{text}\n")
    return bool(labels) and not text[: labels[0].start()].strip(EDGES)
