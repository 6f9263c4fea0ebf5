"""Labels that stand around an article (来源, 发布时间, 索引号 …), and lines made of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import ahocorasick_rs

from pages.wordlists import alternatives, read_lines, read_words

LEXICON = Path(__file__).parent / "lexicon"


def _read_labels() -> dict[str, str]:
    """Spellings of labels and the fields that they label."""
    fields = (line.partition(":") for line in read_lines(LEXICON / "labels.txt"))
    return {spelling: name for name, _, spellings in fields for spelling in spellings.split()}


FIELDS = _read_labels()
"""The field of every spelling."""
_IN_A_BYLINE = {"title": "title", "answerer": "unit", "day": "published", "aside": "other"}
"""What a letter's field is in a byline; what was asked and answered ends a value as a text's own labels do."""
LETTER_FIELDS: dict[str, str] = {}
"""The field of every spelling in the form of a letter."""
_LETTER: set[str] = set()
"""Labels with question, answer or form below them."""


def _read_letter_labels() -> None:
    for line in read_lines(LEXICON / "letter_fields.txt"):
        name, _, spellings = line.partition(":")
        anywhere, _, in_form = (part.split() for part in spellings.partition("|"))
        FIELDS.update(dict.fromkeys(anywhere, _IN_A_BYLINE.get(name, "content")))
        if name not in _IN_A_BYLINE:
            _LETTER.update(anywhere)
        if name != "heading":
            LETTER_FIELDS.update(dict.fromkeys([*anywhere, *in_form], name))


_read_letter_labels()
_GAPS = " \u3000\xa0"
GAP = rf"[{_GAPS}]*"
_ENGLISH = r"(?:[|/(（]?[ \u3000\xa0]*[A-Z][A-Za-z ]{2,20}[)）]?[ \u3000\xa0]*(?=[:：]))?"
"""The label in English beside it, on bilingual pages."""


def with_colon(spellings: list[str]) -> re.Pattern[str]:
    """A label with its colon (and perhaps its English name), or at the end of its line, if it is no English word; not
    in the middle of a sentence (or, in English, of a label: Closing Date)."""
    return re.compile(
        r"(?<![\u4e00-\u9fff“])(?!(?<=[A-Za-z] )(?:Date|Author|Time))"
        rf"(?P<label>{alternatives(spellings, GAP)}){GAP}{_ENGLISH}"
        r"(?:\n?[:：]|(?<![a-z])(?=\n))\s*"
    )


_BEGINS = frozenset(label[0] for label in FIELDS)


@cache
def _beginning(first: str) -> re.Pattern[str]:
    """The labels that begin with one character: of all, each would be tried, and made ready before the first page."""
    return with_colon([label for label in FIELDS if label[0] == first])


def label_at(text: str, start: int = 0) -> re.Match[str] | None:
    """The label that stands at a place of a text."""
    first = text[start : start + 1]
    return _beginning(first).match(text, start) if first in _BEGINS else None


_SIGHTED = ahocorasick_rs.AhoCorasick(
    sorted({*FIELDS, *(f"{label[0]}{gap}" for label in FIELDS for gap in _GAPS)}),
    matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
    implementation=ahocorasick_rs.Implementation.ContiguousNFA,  # small enough to stay at hand
)
"""Finds where a label may begin, in one go."""
NOWHERE = frozenset(read_words(LEXICON / "nowhere.txt"))
"""What stands after a source's label and names no source."""
BAR = re.compile(
    r"(?:^|(?<=[ \u3000]))(来源|稿源|时间|日期|作者|撰文|记者|通讯员|编辑|责编|责任编辑)[ \u3000]*[|｜丨／/]"
    r"[ \u3000]*(?=[\u4e00-\u9fff“《]|(?<=[间期][|｜丨])(?:19|20)\d\d)",
    re.M,
)
"""A label at the beginning of its line that a bar sets off instead of a colon."""
_ICON = re.compile("[\ue000-\uf8ff]+")
"""A character that a font of icons draws."""
_BARRED = 90
"""Characters of the longest byline with icons."""
_DOT = re.compile(" +[·•/] +")
BARS = re.compile("[|｜丨／/]")
"""What sets such labels off."""
_BRACKETED = re.compile(rf"[\[【]{GAP}({alternatives(list(FIELDS))}){GAP}[\]】]{GAP}[:：]?(?=[^\s\[【])")
"""A label in brackets instead of before a colon: [来源]某局."""
_SET_OFF = (
    r"(稿件来源|文章来源|信息来源|来源|来自|发布时间|发布日期|发布于|发表于|最后更新|最后修改|更新时间|时间|日期|作者|记者|编辑|责任编辑|供稿单位)"
    r"[ \u3000\xa0]+(?!丨)(?=[\u4e00-\u9fff0-9A-Za-z])"
)
_SPACED = re.compile(
    rf"^[·|｜▌▍▎■◆●\s]*{_SET_OFF}(?![A-Za-z ]+[:：])(?=.[^，。；！？]{{1,24}}(?:$|[ \u3000\xa0|｜]{_SET_OFF}))", re.M
)
"""A label at the beginning of its line that only a space sets off from its value, perhaps with others behind it."""
_SPACED_BEHIND = re.compile(rf"(?<=[ \u3000\xa0|｜]){_SET_OFF}")
_ENDS = (
    *(
        "作者",
        "记者",
        "通讯员",
        "撰稿",
        "撰稿人",
        "供稿",
        "供稿人",
        "编辑",
        "责编",
        "来源",
        "稿源",
        "出处",
        "字号",
        "字体",
        "时长",
    ),
    *("点击", "点击数", "浏览", "浏览次数", "浏览量", "阅读", "阅读次数", "阅读量", "人气", "访问量"),
    *("播放", "播放量", "播放次数"),
)
_JOINING = [label for label in (*FIELDS, *read_words(LEXICON / "duties.txt")) if label.endswith(_ENDS)]
_JOINING += [
    label
    for label, name in FIELDS.items()
    if name in ("published", "updated", "source", "unit") and (len(label) > 3 or label[-1] == "于")
]
"""Labels before which templates put nothing."""
_COLON = r"[ \u3000]*[:：]"
_GLUED = re.compile(
    rf"^[ \u3000]*[\[【(（]?(?:(?:{alternatives(_JOINING, GAP)}|时间|日期)(?:{_COLON}|[ \u3000]+(?=(?:19|20)\d\d))"
    rf"|(?:19|20)\d\d[-/.年]).*?[^\W\d_]{_COLON}.*$",
    re.M,
)
"""A line of labels and values whose elements had nothing between them: 来源：某报作者：某某点击：次."""
_JOINT = re.compile(
    rf"(?:{alternatives(_JOINING)}|来[ \u3000]+源|作[ \u3000]+者)(?={_COLON})"
    rf"|(?<=[局厅委办科室处部院所会网报台社站馆])(?:时间|日期)(?={_COLON}[ \u3000]*(?:19|20)\d\d)"
)
_ACCOUNT_OF_A_PLACE = re.compile(
    r"(?<=来源[:：])([ \u3000]*(?!本|[\u4e00-\u9fff]?[局厅委办科室处部院所会网报台社站馆队校心闻友络创载他知名详])"
    r"[\u4e00-\u9fff]{2}[区市县省镇州旗]?发布)(?=(?:时间|日期)[ \u3000]*[:：])"
)
_POSTED = re.compile(
    r"(?:^|(?<=\S)[ \u3000]*)(发[表布]于|(?:最后|最近)?(?:编辑|更新|修改)于)[ \u3000]*"
    r"(?=(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d)",
    re.M,
)
"""Who put it up and when, in a forum's words: `某某发表于 2025年12月23日`."""
EDGES = ' \u3000\xa0·•|｜[]【】〖〗〔〕()（）:：-—_,，、;；。>»“”"'
"""What may stand around a value without being of it."""
OUTLET = re.compile(
    rf"(?:{alternatives(read_words(LEXICON / 'outlet_endings.txt'))})(?:办公室|办|网站|网|微信|公众号)?"
    "(?<![通预简申举喜填]报)$"
)
"""Names of those who publish news, told by their ends."""
BODY = re.compile(
    rf"^\S{{3,}}(?<=[科室组所队站股馆会校部局处院镇乡村])$|^\S{{2,}}(?:街道|社区|[^公]司|公司|集团|幼儿园)$|^\S{{2,}}{OUTLET.pattern}"
)
"""A unit of an agency, a place that is one, or a company, told by its end."""
WEAK = frozenset(read_words(LEXICON / "weak_labels.txt"))
"""Labels that also begin sentences and lists: they make a byline only together, or with a date."""
BUTTONS = (
    r"微博|微信|我有话说|我来说两句|(?:我要|发表|参与)?评论|已?有?\d+人(?:参与|浏览|阅读|关注)?|分享|收藏|打印|字号|[(（]\d+(?:人参与)?[)）]"
    r"|评论(?:[ ]?\d+[ ]?条)?|跟[贴帖](?:[ ]?\d+)?[ ]?[个条]?|T?大字|(?:查看|阅读)?原文(?:链接)?"
    r"|语音(?:播报|朗读|阅读)|(?:我要)?纠错|视力保护色?|非本站原创|显示全部楼层|阅读模式|只看(?:该作者|大图)|倒序浏览"
)
WIDGETS = re.compile(rf"(?:[ \u3000]*[|｜]?[ \u3000]*(?:{BUTTONS}))+$")
"""What a portal puts behind day and outlet."""
BUTTONS_BEHIND = re.compile(rf"[ \u3000\xa0]+(?:(?:{BUTTONS})[ \u3000\xa0]*(?:\d+[ \u3000\xa0]*)?)+$")
"""The same, set off from what stands before it."""
SITE = re.compile(
    r"^(?:[\u4e00-\u9fff]{2,20}\s+)?(?:https?://|www\.)\S+\s|^查看\s*[:：]?\s*\d+\s*[|｜]\s*回复\s*[:：]?\s*\d+\s*[|｜]\s*"
)
"""The site's address before the moment, its name perhaps before it; or a forum's counts."""
_HEADING = 12
"""Characters of a line that is the label of a letter."""


def barred(line: str) -> str:
    """The line with a bar instead of a dot or slash between spaces, or of an icon: such set the parts of a byline
    apart, too."""
    if not line.isascii() and len(line) < _BARRED and _ICON.search(line):
        line = _ICON.sub(" | ", line)
    return _DOT.sub(" | ", line) if " · " in line or " • " in line or " / " in line else line


def posted(text: str) -> str:
    """The text with a colon behind 发表于, as behind other labels."""
    return _POSTED.sub(_set_apart, text) if "于" in text else text


def spaced(line: str) -> str:
    """The line with a colon behind a label that only a space sets off."""
    label = _SPACED.match(line)
    return f"{label[1]}：" + _SPACED_BEHIND.sub(r"\1：", line[label.end() :]) if label else line


def bracketed(text: str) -> str:
    """The text with a colon behind each label in brackets, instead of those."""
    return _BRACKETED.sub(_set_apart, text) if "[" in text or "【" in text else text


def _set_apart(label: re.Match[str]) -> str:
    return f" {label[1]}："


def unglued(text: str) -> str:
    """The text with a space before each label that stands right behind a value; 某地发布时间 behind a source's label is
    the account of a place and 时间."""
    text = _ACCOUNT_OF_A_PLACE.sub(r"\1 ", text) if "发布" in text else text
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if ":" in line or "：" in line:
            lines[at] = _GLUED.sub(lambda glued: _JOINT.sub(_apart, glued[0]), line)
    return "\n".join(lines)


def _apart(label: re.Match[str]) -> str:
    before = label.string[label.start() - 1 : label.start()]
    return f" {label[0]}" if before.isalnum() else label[0]


def labels_in(text: str) -> list[re.Match[str]]:
    """The labels of a text, in order, as `label_at` finds them."""
    found: list[re.Match[str]] = []
    if ":" not in text and "：" not in text and "\n" not in text:
        return found  # nothing is set off
    done = 0
    for _, start, end in _SIGHTED.find_matches_as_indexes(text):
        if "\u4e00" <= text[end : end + 1] <= "\u9fff" and text[end - 1] not in _GAPS:
            continue  # the words go on
        if start >= done and (label := label_at(text, start)):
            found.append(label)
            done = label.end()
    return found


def field_of(label: str) -> str:
    """The field of a label as it was matched, spaces and all."""
    return FIELDS["".join(label.split())]


def names_somebody(line: str) -> bool:
    """Whether a line has the label of who gave or wrote the text."""
    return "来源" in line or any(field_of(label["label"]) in ("source", "unit", "author") for label in labels_in(line))


def heads_a_letter(text: str) -> bool:
    """Whether a text is the label of a letter to an agency, or of what that answered (来信内容, 答复内容)."""
    return len(text) <= _HEADING and re.sub(r"[\s：:【】\[\]]", "", text) in _LETTER


def label_name(cell: str) -> str | None:
    """The field that a table cell's text labels, None where it is no label of a disclosed document."""
    name = FIELDS.get(re.sub(r"[\s\u3000\xa0:：【】]", "", cell))
    return None if name in (None, "content") else name
