"""Labels that stand around an article (来源, 发布时间, 索引号 …), and lines made of them."""

from __future__ import annotations

import re
from pathlib import Path

import ahocorasick_rs

from pages.dates import DATE, read_date
from pages.wordlists import alternatives, read_lines, read_words

LEXICON = Path(__file__).parent / "lexicon"


def _read_labels() -> dict[str, str]:
    """Spellings of labels and the fields that they label."""
    fields = (line.partition(":") for line in read_lines(LEXICON / "labels.txt"))
    return {spelling: name for name, _, spellings in fields for spelling in spellings.split()}


FIELDS = _read_labels()
"""The field of every spelling."""
_LETTER = frozenset(label for label, name in FIELDS.items() if name == "letter")
FIELDS.update(dict.fromkeys(_LETTER, "content"))
_GAPS = " \u3000\xa0"
GAP = rf"[{_GAPS}]*"
_ENGLISH = r"(?:[|/(（]?[ \u3000\xa0]*[A-Z][A-Za-z ]{2,20}[)）]?[ \u3000\xa0]*(?=[:：]))?"
"""The label in English beside it, on bilingual pages."""
LABEL = re.compile(
    rf"(?<![\u4e00-\u9fff])(?!(?<=[A-Za-z] )(?:Date|Author))(?P<label>{alternatives(list(FIELDS), GAP)}){GAP}{_ENGLISH}"
    r"(?:\n?[:：]|(?<![a-z])(?=\n))\s*"
)
"""A label with its colon (and perhaps its English name), or at the end of its line, if it is no English word; not in
the middle of a sentence (or, in English, of a label: Closing Date)."""
_SIGHTED = ahocorasick_rs.AhoCorasick(
    sorted({*FIELDS, *(f"{label[0]}{gap}" for label in FIELDS for gap in _GAPS)}),
    matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
    implementation=ahocorasick_rs.Implementation.ContiguousNFA,  # small enough to stay at hand
)
"""Finds where a label may begin, in one go."""
NOWHERE = frozenset(read_words(LEXICON / "nowhere.txt"))
"""What stands after a source's label and names no source."""
BAR = re.compile(
    r"(?:^|(?<=[ \u3000]))(来源|作者|撰文|记者|通讯员|编辑|责编|责任编辑)[ \u3000]*[|｜丨／/]"
    r"[ \u3000]*(?=[\u4e00-\u9fff])",
    re.M,
)
"""A label at the beginning of its line that a bar sets off instead of a colon."""
_DOT = re.compile(" +[·•] +")
BARS = re.compile("[|｜丨／/]")
"""What sets such labels off."""
_BRACKETED = re.compile(rf"[\[【]{GAP}({alternatives(list(FIELDS))}){GAP}[\]】]{GAP}[:：]?(?=[^\s\[【])")
"""A label in brackets instead of before a colon: [来源]某局."""
_SET_OFF = (
    r"(稿件来源|文章来源|信息来源|来源|来自|发布时间|发布日期|发布于|发表于|最后更新|最后修改|更新时间|时间|日期|作者|记者|编辑|责任编辑|供稿单位)"
    r"[ \u3000\xa0]+(?=[\u4e00-\u9fff0-9A-Za-z])"
)
_SPACED = re.compile(
    rf"^[·|｜▌▍▎■◆●\s]*{_SET_OFF}(?![A-Za-z ]+[:：])(?=.[^，。；！？]{{1,24}}(?:$|[ \u3000\xa0|｜]{_SET_OFF}))", re.M
)
"""A label at the beginning of its line that only a space sets off from its value, perhaps with others behind it."""
_SPACED_BEHIND = re.compile(rf"(?<=[ \u3000\xa0|｜]){_SET_OFF}")
_ENDS = (
    *(
        "作者",
        "来源",
        "稿源",
        "编辑",
        "责编",
        "记者",
        "通讯员",
        "撰稿",
        "点击",
        "点击数",
        "浏览",
        "浏览次数",
        "浏览量",
        "阅读",
    ),
    *("阅读次数", "阅读量", "字号", "字体", "时长", "播放", "播放量", "播放次数"),
)
_JOINING = [label for label in (*FIELDS, *read_words(LEXICON / "duties.txt")) if label.endswith(_ENDS)]
_JOINING += [
    label for label, name in FIELDS.items() if name in ("published", "updated", "source", "unit") and len(label) > 3
]
"""Labels before which templates put nothing."""
_COLON = r"[ \u3000]*[:：]"
_GLUED = re.compile(
    rf"^[\[【(（]?(?:(?:{alternatives(_JOINING)}|时间|日期){_COLON}|(?:19|20)\d\d[-/.年])"
    rf".*?[^\W\d_]{_COLON}.*$",
    re.M,
)
"""A line of labels and values whose elements had nothing between them: 来源：某报作者：某某点击：次."""
_JOINT = re.compile(
    rf"(?:{alternatives(_JOINING)})(?={_COLON})"
    rf"|(?<=[局厅委办科室处部院所会网报台社站馆])(?:时间|日期)(?={_COLON}[ \u3000]*(?:19|20)\d\d)"
)
_ACCOUNT_OF_A_PLACE = re.compile(
    r"(?<=来源[:：])([ \u3000]*(?!本|[\u4e00-\u9fff]?[局厅委办科室处部院所会网报台社站馆队校心闻友络创载他知名详])"
    r"[\u4e00-\u9fff]{2}[区市县省镇州旗]?发布)(?=(?:时间|日期)[ \u3000]*[:：])"
)
_POSTED = re.compile(r"(?<=\S)[ \u3000]*(发[表布]于)[ \u3000]*(?=(?:19|20)\d\d)")
"""Who put it up and when, in a forum's words: `某某发表于 2025年12月23日`."""
EDGES = ' \u3000\xa0·•|｜[]【】()（）:：-—_,，、;；。>»“”"'
"""What may stand around a value without being of it."""
OUTLET = re.compile(
    rf"(?:{alternatives(read_words(LEXICON / 'outlet_endings.txt'))})(?:办公室|办|网站|网|微信|公众号)?$"
)
"""Names of those who publish news, told by their ends."""
_BARE_DATE = re.compile(
    r"^[\[【(（|]?\s*(?:(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
    r"|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
    r"(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*(?:上午|下午|T)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\])）】|]?"
)
_NAME_WITH_DAY = re.compile(r"(?P<name>[\u4e00-\u9fff·]{3,20})[ \u3000|｜/·•]+(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_NAMED_DAY = 36
"""Characters of such a line."""
_DAY_PART = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d\d-\d\d)"
    r"(?P<clock> \d{1,2}:\d\d(?::\d\d)?)?"
)
_NAME_PART = re.compile("(?!.*(?:日期|时间|[截至止日])$)[\u4e00-\u9fff·《》]{2,19}")
_PARTS = 4
"""Parts of a byline with bars between them, which are a day, names, counters."""
_ITEM = re.compile("[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]")
"""How an item of a text begins: 一、时间：…"""
_SETS_OFF = re.compile(r"[:：|｜丨/／\[【 \u3000\xa0于]")
"""One of these stands in every byline between a label or name and its value."""
WEAK = frozenset(read_words(LEXICON / "weak_labels.txt"))
"""Labels that also begin sentences and lists: they make a byline only together, or with a date."""
_BEHIND_A_NAME = ("source", "author", "editor", "other", "published")
_SENTENCE = re.compile("[，。；！？、]")
_ACCOUNT = re.compile(
    r"^(?:发[表布]于|来自|星期[一二三四五六日天]$|[\u4e00-\u9fff]{2,3}$)|(?:官方[帐账]号|公众号|头条号|百家号|[^\s型信]号|记者组|编辑部)$"
)
"""What stands behind the day on portals' and accounts' pages: where from, or whose account."""
_OWN_WORK = re.compile(r"^原创[ \u3000]+\S[^，。；！？]{1,50}$")
"""Author and account above an account's text."""
_BUTTONS = r"微博|微信|我有话说|(?:我要|发表|参与)?评论|有?\d+人(?:参与)?|分享|收藏|打印|字号|[(（]\d+(?:人参与)?[)）]"
WIDGETS = re.compile(rf"(?:[ \u3000]*(?:{_BUTTONS}))+$")
"""What a portal puts behind day and outlet."""
BUTTONS_BEHIND = re.compile(rf"[ \u3000\xa0]+(?:(?:{_BUTTONS})[ \u3000\xa0]*(?:\d+[ \u3000\xa0]*)?)+$")
"""The same, set off from what stands before it."""
_REPORTER_BEHIND = re.compile(
    r"[ \u3000|｜]*(?:作者|记者|通讯员|编辑|责编|责任编辑)[ \u3000:：]*[\u4e00-\u9fff·]{2,4}"
    r"(?:[ \u3000、]+[\u4e00-\u9fff·]{2,4})?$"
)
"""Who wrote or handled it, behind an outlet's name."""
_PLACE = re.compile("[\u4e00-\u9fff]{2,3}")
"""Where an account writes from."""
_COUNTS = re.compile(
    rf"(?:[ \u3000|｜]*(?:{_BUTTONS}|发[表布](?:于[\u4e00-\u9fff]{{2,4}})?|"
    r"被?(?:浏览|阅读|阅览|播放|点击|访问|关注)(?:量|数|次数)?)"
    r"(?:[ \u3000]*[:：]?[ \u3000]*\d[\d,.]*万?[ \u3000]*次?)?)+$"
)
"""What an account puts behind its name and the moment: where from, and how often it was read."""
_ACCOUNT_LINE = 16
SITE = re.compile(r"^(?:[\u4e00-\u9fff]{2,20}\s+)?(?:https?://|www\.)\S+\s")
"""The site's address before the moment, its name perhaps before it."""
_PERIOD = re.compile(
    r"\d[日号时分0-9]?\s*(?:[(（][^)）]{1,8}[)）])?\s*(?:[至到起前止]|[—–~～-]{1,2}\s*(?:20\d\d|\d{1,2}月))|每[天日]"
)
"""From when to when something is: a matter of the text."""
_PERSON = 3
"""Characters of a person's name behind that of an agency's unit."""
_WHO = 12
"""Characters of a name that stands before a day and time of day, and with it makes a byline."""
_HEADING = 12
"""Characters of a line that is the label of a letter."""
_LONGEST = 70
"""Characters of a byline that begins with a name instead of a label."""


def barred(line: str) -> str:
    """The line with a bar instead of a dot between spaces, which sets the parts of a byline apart as well."""
    return _DOT.sub(" | ", line) if " · " in line or " • " in line else line


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
    return _GLUED.sub(lambda line: _JOINT.sub(_apart, line[0]), text)


def _apart(label: re.Match[str]) -> str:
    before = label.string[label.start() - 1 : label.start()]
    return f" {label[0]}" if before.isalnum() else label[0]


def labels_in(text: str) -> list[re.Match[str]]:
    """The matches of `LABEL` in a text, in order."""
    found: list[re.Match[str]] = []
    if ":" not in text and "：" not in text and "\n" not in text:
        return found  # nothing is set off
    done = 0
    for _, start, end in _SIGHTED.find_matches_as_indexes(text):
        if "\u4e00" <= text[end : end + 1] <= "\u9fff" and text[end - 1] not in _GAPS:
            continue  # the words go on
        if start >= done and (label := LABEL.match(text, start)):
            found.append(label)
            done = label.end()
    return found


def field_of(label: str) -> str:
    """The field of a label as it was matched, spaces and all."""
    return FIELDS["".join(label.split())]


def is_byline(line: str) -> bool:
    """Whether a short squeezed line consists of a byline's labels and values, or is a bare date."""
    if _OWN_WORK.match(line):
        return True
    if _ITEM.match(line):
        return False
    line = barred(SITE.sub("", line))
    if _is_in_parts(line):
        return True
    if bare := _BARE_DATE.match(line):
        rest = _COUNTS.sub("", WIDGETS.sub("", line[bare.end() :].lstrip(" \u3000|｜[【(（-")))
        rest = _REPORTER_BEHIND.sub("", rest)
        if not rest or LABEL.match(rest) or (len(rest) <= _ACCOUNT_LINE and _ACCOUNT.search(rest)):
            return True
        return len(rest) <= _ACCOUNT_LINE and bool(OUTLET.search(rest) or is_byline(rest))
    if not _SETS_OFF.search(line):
        return False
    clock = DATE.search(line)
    if clock and ":" in clock[0]:
        who = _REPORTER_BEHIND.sub("", line[: clock.start()].strip()).strip(EDGES)
        rest = _COUNTS.sub("", line[clock.end() :]).strip(EDGES)
        labelled = line[: clock.start()].rstrip().endswith(("：", ":"))  # 报告时间：2025年…
        unit, _, person = who.rpartition(" ")
        who = unit if len(person) <= _PERSON and OUTLET.search(unit) else who
        named = len(who) <= _WHO and not labelled and not _SENTENCE.search(who) and not LABEL.match(who)
        if named and (not rest or (OUTLET.search(who) and _PLACE.fullmatch(rest))):
            return True  # admin 2013-07-12 08:52:20
    line = posted(line).lstrip("> ")
    if line[:6].strip("·▌▍▎ "):
        line = spaced(line)
    line = bracketed(line).lstrip()
    if BARS.search(line):
        line = BAR.sub(r"\1：", line)
    if ":" not in line and "：" not in line:
        return False
    labels = ["".join(found["label"].split()) for found in labels_in(line)]
    if not labels:
        return False
    if not LABEL.match(line.lstrip(" [【(（|")):
        # Labels further on: `name 2025-04-21 00:41:40 来源：outlet`.
        return bool(DATE.search(line)) and FIELDS[labels[0]] in _BEHIND_A_NAME and len(line) < _LONGEST
    strong = [label for label in labels if FIELDS[label] != "content" and label not in WEAK]
    return (
        bool(strong)
        or (len(labels) > 1 and "content" not in map(FIELDS.__getitem__, labels))
        or (read_date(line) is not None and labels[0] in ("时间", "日期") and not _PERIOD.search(line))
    )


def _is_in_parts(line: str) -> bool:
    """Whether a line is a day, perhaps without its year, and names and counters with bars between them; or such a day
    with a time of day."""
    parts = line.split(" | ")
    days = [day for part in parts if (day := _DAY_PART.fullmatch(part))]
    if len(days) != 1 or len(parts) > _PARTS or not (len(parts) > 1 or days[0]["clock"]):
        return False
    named = [part for part in parts if _NAME_PART.fullmatch(part)]
    counted = sum(_COUNTS.fullmatch(part) is not None for part in parts)
    told = counted or any(map(OUTLET.search, named)) or (len(parts) < _PARTS - 1 and not days[0]["year"])
    return bool(told) and len(named) + counted + 1 == len(parts)


def is_bare_date(line: str) -> bool:
    """Whether a line is a date and nothing else."""
    found = _BARE_DATE.match(line)
    return found is not None and not line[found.end() :].strip(EDGES)


def is_name_with_day(line: str) -> bool:
    """Whether a line is an outlet's name and a day in figures, which stands so above a text alone."""
    found = _NAME_WITH_DAY.fullmatch(line) if len(line) < _NAMED_DAY else None
    return found is not None and OUTLET.search(found["name"]) is not None


def heads_a_letter(text: str) -> bool:
    """Whether a text is the label of a letter to an agency, or of what that answered (来信内容, 答复内容)."""
    return len(text) <= _HEADING and re.sub(r"[\s：:【】\[\]]", "", text) in _LETTER


def label_name(cell: str) -> str | None:
    """The field that a table cell's text labels, None where it is no label of a disclosed document."""
    name = FIELDS.get(re.sub(r"[\s\u3000\xa0:：【】]", "", cell))
    return None if name in (None, "content") else name
