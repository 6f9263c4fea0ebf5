"""The title of a plain-text page: which line above the text it is, and what a label before it hides."""

from __future__ import annotations

import re

from pages.bait import has_bait
from pages.dates import DATE
from pages.wordlists import alternatives, read_words
from services.cleaner.credits import CREDIT
from services.cleaner.headline import OPENING, goes_on, letters, names_a_document, names_a_site, shared, shown_title
from services.cleaner.labels import EDGES, LEXICON, label_name, labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.matter import is_trail, read_matter
from services.cleaner.reading import Line
from services.cleaner.table_rows import stacked_pair

PROGRAMME = re.compile(r"^《[^》]{2,12}》\s*[(（]\d{8}[)）]$")
"""A programme with the day it was broadcast."""
HEAD = 60
"""Lines at the top among which the title is looked for."""
LONGEST = 80
"""Characters that a title has at most."""

_LONGEST_NAME = 140
"""Characters of a document's name that holds another one's."""
_BEHIND = re.compile(r"(?:\s*[（(\[【〔][^（(\[【】\])）]{2,30}[)）\]】])+$")
"""A document's number, and since when it is in force, behind its name."""
_COLUMN = re.compile(r"(?:新闻|动态|资讯|快讯|公告|要闻|频道|首页|中心|专栏|信息|焦点|商圈|栏目)$")
_NO_TITLE = re.compile(
    r"^(?:https?://|www\.|原创[ \u3000]|问\s*[:：]|[一二三四五六七八九十]{1,3}、|"
    r"(?:典型)?案例\s*[一二三四五六七八九十\d]{1,3}[ \u3000：:、.．])|"
    r"[\u4e00-\u9fff]{2,4}\s*摄$|[。：:]$|"
    r"(?:核心提示|(?:内容)?(?:提要|摘要)|导读)[ \u3000]*[:：]|"
    r"公报[ \u3000]*(?:19|20)\d\d年第\d+期$|\$\{|\{\{|<%|^[-*•]\s+[\u4e00-\u9fff]{2,6}[:：]"
)
"""Addresses, questions, parts, headings of cases, captions, sentences, whom a notice is addressed to, summaries, a
gazette's issue, places that a template left unfilled, fields."""
SECOND = re.compile(r"[—–-]{2}|[（(][^（()）]+[）)]$")
"""A second headline, or a note in brackets below the first."""
_SAID_BEFORE = re.compile(r"^[（(【\[]?(?:本文)?原(?:文)?标题\s*[:：]\s*(.{4,80}?)[）)】\]]?$")
NUMBERED_DOCUMENT = re.compile(
    r"[〔\[（(](?:19|20)\d\d[〕\]）)][ \u4e00-\u9fff\d]{0,10}?第?\d+号$|^(?:19|20)\d\d年第\d+号$"
)
"""A line that ends with a document's number."""
_TITLED = re.compile(
    r"^[【\[]?(?:文章|新闻|信息|来信|信件|留言)?(?:标[ \u3000]*题|题目|主标题|主题)"
    r"(?:[】\]]\s*[:：]?|[ \u3000]*[:：])\s*(\S.{3,80})$"
)
_CONTENT = re.compile(
    r"^[【\[]?(?:正文|内容|文章内容|新闻内容|content|body)(?:[】\]]\s*[:：]?|[ \u3000]*[:：])\s*(?=\S)", re.I
)
"""Labels that a form puts before title and text."""
_FACT = alternatives(read_words(LEXICON / "fact_labels.txt"))
_FIELD = re.compile(rf"[\u4e00-\u9fff（()）]{{0,12}}(?:{_FACT})[ \u3000]*[:：][ \u3000]*\S")
"""A fact of a notice or decision behind its label: 当事人：某商行."""
_PAIR = re.compile(r"[\u4e00-\u9fff]{2,10}[ \u3000]*[:：][ \u3000]*\S")
"""What begins like one; above or below another such line it is one."""
_WITH_SITE = re.compile(r"^([^|｜_:：/]{8,}?)[ \u3000]*[|｜_][ \u3000]*([^|｜_:：/]{3,})$")
"""A headline and, set apart, the site's name."""
_PROSE, _VALUE = 40, 40
"""Characters of a line of running text at least, and of a label's value at most."""
_SPACES = " \u3000\t"
_BYLINE = 2
"""Labels of a byline that stands behind a title; one less where its first says the day."""
_WITH_DAY = re.compile(
    r"(?![^:：]{2,6}[:：])[^，。；=\t]{8,60}?(?:[ \u3000]+(?P<day>(?:19|20)\d\d-\d\d?-\d\d?)"
    r"(?=[ \u3000]*(?:\d\d:\d\d|[\u4e00-\u9fff]))[^，。；]{0,40}"
    r"|(?<![至自从于为期到\d-])[ \u3000]*"
    r"(?P<last>[\[【(（]?(?:19|20)\d\d-\d\d?-\d\d?(?:[ \u3000]+\d\d?:\d\d(?::\d\d)?)?[\]】)）]?))$"
)
"""A line with a title, a day and what stands behind that, or nothing."""
_BESIDE = re.compile(
    r"(?:[\[【](?:视频|图文|组图|转载|转帖|转贴)[\]】]|(?:\[[^\[\]]{2,8}\]\s*)?(?=.*\[复制链接\]$))"
    r"\s*(?P<title>\S.{7,80}?)(?:\s*\[复制链接\])?$"
)
"""A title between what it has, or a forum's section, and a button."""
_IN_PATH = re.compile(r"[^，。]{0,8}位置\s*[:：][^，。]*[>»›]\s*(?P<title>[^>»›]{8,80}?)[ \u3000]+正文")
"""The path to a page, which ends with its title."""
_TOP = 3
"""Lines among which a title element's text stands."""
_HEADLINE = 8
"""Letters of a headline; fewer are a column's name."""
_BODY = re.compile(r"(?:局|厅|部|委|委员会|办公室|政府|院|中心|协会|学会|支队|总队|大队)$")
_ACTS = frozenset(["公示", "公告", "通告", "通知", "通报", "启事"])
"""What a notice may be called by alone."""
_NAME = 14
"""Letters of a body's name that stands as a line above its notice."""
_LEAST = 0.12
"""The score of a line of five letters that nothing speaks for."""


def part_titles(lines: list[Line]) -> None:
    """Make two lines of one on which the byline stands behind the title: labels, or a day that no other line has so."""
    dated = [line for line in lines[:HEAD] if _WITH_DAY.match(line.text) and line_kind(line.text) is LineKind.TEXT]
    for at in range(min(len(lines), HEAD) - 1, -1, -1):
        line = lines[at]
        cut = _behind_title(line.text)
        if cut is None and len(dated) == 1 and line is dated[0] and (day := _WITH_DAY.match(line.text)):
            cut = day.start(day.lastgroup or 0)
        if cut is not None and line.end is not None:
            lines.insert(at + 1, Line(line.text[cut:], line.kind, line.end - len(line.text) + cut, line.end))
            line.text = line.text[:cut].rstrip()
            line.end = (line.start or 0) + len(line.text)


def _behind_title(line: str) -> int | None:
    """Where the labels of a byline begin behind a title; None where they do not."""
    labels = labels_in(line) if len(line) > _VALUE else []
    dated = bool(labels) and DATE.match(line, labels[0].end()) is not None
    if len(labels) < _BYLINE - dated or line[labels[0].start() - 1] not in _SPACES:
        return None
    title = line[: labels[0].start()].rstrip()
    is_title = len(letters(title)) >= _HEADLINE and not DATE.search(title) and line_kind(title) is LineKind.TEXT
    return labels[0].start() if is_title else None


def bare_titles(lines: list[Line]) -> None:
    """Take the label from a line that alone names the title (`title: …`, 原标题：…), or begins the text (内容：…), the
    site from the line of a title element (`…_…网`), and from any what it says beside it: [视频], [复制链接]."""
    _without_bullets(lines[:HEAD])
    for line in lines[:HEAD]:
        if beside := _BESIDE.match(line.text) or _IN_PATH.fullmatch(line.text):
            line.start = (line.start or 0) + beside.start("title")
            line.text = beside["title"]
            line.end = line.start + len(line.text)
    for line in lines[:_TOP]:
        site = _WITH_SITE.match(line.text)
        if site and (has_bait(site[2]) or (names_a_site(site[2]) and line_kind(line.text) is LineKind.TEXT)):
            line.text, line.end = site[1], (line.start or 0) + len(site[1])
    for line in lines:
        said = [value for field, value in read_matter(line.text) if field == "title"]
        if labelled := _SAID_BEFORE.match(line.text) or _TITLED.match(line.text):
            said.append(labelled[1])
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
        if (labels and not labels[0].start()) or (len(rest) >= _HEADLINE and keys.count(letters(rest)) > 1):
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
            or (len(own := letters(first.text)) >= _HEADLINE and own + (letters(lines[at].text) or " ") in whole)
        ):
            first.text += lines[at].text
            first.end = lines.pop(at).end


def join_labels(lines: list[Line]) -> None:
    """Make one line of a label and the value below it, above the text and below it."""
    prose = [at for at, line in enumerate(lines) if len(line.text) >= _PROSE and "。" in line.text]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), len(lines))
    for at in range(len(lines) - 2, -1, -1):
        label, value = lines[at], lines[at + 1]
        alone = label.text.endswith((":", "：")) and label_name(label.text) is not None
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


def names_an_act(title: str) -> bool:
    """Whether a title is that of an official document: whom it is addressed to and whom it lists stand below it."""
    return "关于" in title and names_a_document(_BEHIND.sub("", title))


def is_long_title(line: str) -> bool:
    """Whether a line longer than titles are is the name of an official document that holds another one's."""
    named = len(line) <= _LONGEST_NAME and "》的" in line and names_an_act(line)
    return named and not any(mark in line for mark in "。»>＞")


def find_title(texts: list[str], kinds: list[LineKind], first: int, *, has_matter: bool) -> int | None:
    """The line above the text that is the title: as long as titles are, best said twice, best next to the text."""
    best, most, headed = None, 0.0, False
    start = max(0, first - HEAD)
    near = [*range(min(start, _TOP)), *range(start, first)]
    top = next((i for i, line in enumerate(texts[:first]) if not is_trail(line)), 0)
    opening = letters(texts[first])[:OPENING] if first < len(texts) else ""
    said_before = [letters(found[1]) for line in texts[: first + 3] if (found := _SAID_BEFORE.match(line))]
    for index in near:
        line = texts[index]
        own = letters(line)
        parties = len(own) > 2 and _heads_fields(texts, kinds, index)
        short = len(own) < 4 and (own not in _ACTS or index > top) and not parties
        if short or _is_something_else(texts, kinds, index):
            continue
        score = 0.6 * min(len(own), 24) / 24 + 1.2 * min(len(own), 12) / 12 * shared(own, opening)
        if (own in said_before and not headed) or (index == top and has_matter):
            score += 1
        if any(other != index and letters(texts[other]).startswith(own) for other in near) and len(own) >= 6:
            score += 1
        below = next((at for at in range(index + 1, first) if not SECOND.match(texts[at])), first)
        signed = below < first and _is_byline(texts[below], kinds[below])
        if len(own) >= _HEADLINE and (index + 1 == first or signed):
            score += 0.5
            headed = headed or signed
            score += 0.4 * signed
            if signed and any(own.startswith(key) for key in map(letters, texts[start:index]) if len(key) >= _HEADLINE):
                score += 1.5  # the title element cut what is long
        if names_an_act(line) or parties:
            score += 0.5
        if own in _ACTS and index == top:
            score += 0.5
        if len(own) <= 8 and own not in _ACTS and not (parties or signed) and _COLUMN.search(line):
            score -= 1
        if "。" in line and letters(texts[first] if first < len(texts) else "").startswith(own):
            score -= 1  # the text's first sentences
        if len(own) <= _NAME and _BODY.search(line):
            score -= 1
        if any(shown_title([later], line) for later in texts[index + 1 : first]):
            score -= 1.5  # the title element's text: title, column, site
        if score > most or (score == most and own == letters(texts[best or 0])):
            best, most = index, score
    return best if most > _LEAST else None


def _is_byline(line: str, kind: LineKind) -> bool:
    """Whether a line is a byline, or was read as fields of one already."""
    return kind is LineKind.BYLINE or (kind is LineKind.CHROME and DATE.search(line) is not None)


def _is_something_else(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line says by itself that it is no title: a byline, a field, a trail, a programme, a number."""
    line = texts[index]
    too_long = len(line) > LONGEST and not is_long_title(line)
    if kinds[index] is not LineKind.TEXT or too_long or is_trail(line) or labels_in(line):
        return True
    told = (
        PROGRAMME.match(line)
        or SECOND.match(line)
        or NUMBERED_DOCUMENT.search(line)
        or CREDIT.match(line)
        or _NO_TITLE.search(line)
    )
    return told is not None or is_field(texts, kinds, index)


def is_field(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line is a field of a form: a label with its value, of a fact or beside another one."""
    if _FIELD.match(texts[index]):
        return True
    if not any(kinds[at] is LineKind.TEXT and not is_trail(texts[at]) for at in range(index)):
        return False  # a headline with a colon, above all fields
    around = [at for at in (index - 1, index + 1) if 0 <= at < len(texts) and kinds[at] is LineKind.TEXT]
    return _PAIR.match(texts[index]) is not None and any(_PAIR.match(texts[at]) for at in around)


def _heads_fields(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether fields stand right below a line, or below the number there."""
    below = index + 1
    if below < len(texts) and NUMBERED_DOCUMENT.search(texts[below]):
        below += 1
    return below < len(texts) and kinds[below] is LineKind.TEXT and is_field(texts, kinds, below)


def _begins_with_label(text: str) -> bool:
    labels = labels_in(f"{text}\n")
    return bool(labels) and not text[: labels[0].start()].strip(EDGES)
