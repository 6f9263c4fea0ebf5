"""Lines that are a byline: labels with their values, or a day beside names and counters."""

from __future__ import annotations

import re

from pages.dates import DATE, ENGLISH_DATE, WEEKDAY, read_date
from services.cleaner.labels import (
    BAR,
    BARS,
    BODY,
    BUTTONS,
    EDGES,
    FIELDS,
    OUTLET,
    SITE,
    WEAK,
    WIDGETS,
    barred,
    bracketed,
    label_at,
    labels_in,
    posted,
    spaced,
    unglued,
)

_BARE_DATE = re.compile(
    r"^[\[【〔(（|]?\s*(?:(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
    r"|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    r"|(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])(?=\s\d{1,2}:\d\d))"
    rf"(?:\s*(?:[(（]?(?:星期|周)[一二三四五六日天][)）]?|{WEEKDAY}))?"
    r"(?:\s*(?:上午|下午|[AP]M|T)?\s*\d{1,2}[:：时]\d{1,2}分?(?:[:：]\d{1,2})?(?:\s?[AP]M|Z|[+-]\d\d:?\d\d)?)?(?:\s?[\])）】〕|])?"
)
_CHANGED = re.compile(
    r"(?:发布[，,、]?\s*)?(?:最[后新近])?(?:更新|修改)\s*[:：于]?\s*[\d/.:年月日 -]{4,20}[)）\]】]?"
    r"|[\d/.:年月日 -]{4,20}更新[)）\]】]?"
)
"""When the page was changed, behind when it was put up."""
_YEAR, _MONTH, _DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<month>0?[1-9]|1[0-2])", r"(?P<day>0?[1-9]|[12]\d|3[01])"
LEAVES = tuple(
    re.compile(rf"^{form}(?:[ \u3000]+(?P<clock>\d\d?:\d\d(?::\d\d)?))?$", re.M)
    for form in (
        rf"{_YEAR}(?:年?\n\s*| ?){_MONTH}\s*[-/.月]\s*{_DAY}日?",
        rf"{_MONTH}\s*[-/.月]\s*{_DAY}日?\s*{_YEAR}年?",
        rf"{_DAY}日?\s*/?\s*{_YEAR}\s*[-/.年]\s*{_MONTH}月?",
    )
)
"""A calendar leaf as templates draw it: the day large, month and year below it; or the year apart from month and
day. Inside one paragraph nothing stands between them, and the time of day may stand behind them."""
_DIGITS = re.compile(r"\d[\d\s./:年月日-]{5,24}")
"""Of what a calendar leaf consists."""
_NAME_WITH_DAY = re.compile(
    r"(?P<name>[\u4e00-\u9fff·]{3,20}?)(?: ?供稿)?(?:[ \u3000|｜/·•]*"
    r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: ?星期[一二三四五六日])?(?:[ T]\d{1,2}:\d{1,2}(?::\d{1,2})?)?"
    r"|(?<=[报网社台])[ \u3000|｜/·•]+(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
    r"|[ \u3000|｜/·•]+"
    r"(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?\d{1,2}[:时]\d{1,2}分?|\d{1,2}月\d{1,2}日))"
)
_NAMED_DAY = 40
"""Characters of such a line."""
_DAY_PART = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d\d-\d\d)"
    r"(?P<clock> \d{1,2}:\d\d(?::\d\d)?)?"
)
_NAME_PART = re.compile("(?!.*(?:日期|时间|[截至止日])$)[\u4e00-\u9fff·《》]{2,19}")
_PARTED = re.compile(" *[|｜丨] *")
_SWITCHES = re.compile("(?:A[+-]?|T[+-]?|[大中小 ]|字[号体]|打印|分享|收藏)*")
"""The buttons behind such a line."""
_READ = re.compile(r"\d+ ?[条次]?(?:评论|阅读|浏览|点击)")
"""How often it was read or answered, as blogs say."""
_PARTS = 4
"""Parts of a byline with bars between them, which are a day, names, counters."""
_IN_FORCE = re.compile(
    "(?:全[文部]|部分|条款|部分条款|现行|尚未|已经?)?(?:有效|失效|废止|生效|修改)[ \u3000|｜]+(?=[\u4e00-\u9fff])"
)
"""Whether a document is in force, before its labels."""
_ITEM = re.compile("[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]")
"""How an item of a text begins: 一、时间：…"""
_SETS_OFF = re.compile(r"[:：|｜丨/／\[【 \u3000\xa0于]")
"""One of these stands in every byline between a label or name and its value."""
_BEHIND_A_NAME = ("source", "unit", "author", "editor", "other", "published", "updated")
_DATED = re.compile("日(?!.*:)")
"""A day as texts write it, without a time of day."""
_SHORT_DAY = re.compile(r"\d\d[-/.]\d\d[-/.]\d\d \d\d:\d\d")
"""A day without its century, with its time of day."""
_MOMENTS = ("发布", "更新", "时间", "日期", "Date", "Time")
_ISSUED = re.compile(rf"[\u4e00-\u9fff]{{2,16}}(?:{DATE.pattern})(?:\d{{1,2}}[时點点](?:\d{{1,2}}分)?)?发布")
"""Who made a forecast known, and when: 某县气象台2025年5月12日17时发布."""
_SENTENCE = re.compile("[，。；！？、]")
_ACCOUNT = re.compile(
    r"^(?:发[表布]于|来自|星期[一二三四五六日天]$|[\u4e00-\u9fff]{2,3}$)|(?:官方[帐账]号|公众号|头条号|百家号|[^\s型信]号|记者组|编辑部)$"
)
"""What stands behind the day on portals' and accounts' pages: where from, or whose account."""
_OWN_WORK = re.compile(r"^原创[ \u3000]+\S[^，。；！？]{1,50}$")
"""Author and account above an account's text."""
_REPORTER_BEHIND = re.compile(
    r"[ \u3000|｜]*(?:作者|记者|通讯员|编辑|责编|责任编辑)[ \u3000:：]*[\u4e00-\u9fff·]{2,4}"
    r"(?:[ \u3000、]+[\u4e00-\u9fff·]{2,4})?$"
)
"""Who wrote or handled it, behind an outlet's name."""
VERIFIED = re.compile("[ \u3000|｜]+(?:官方[账帐]号|认证|V)$")
"""What a portal says of an account, behind its name."""
_PLACE = re.compile("[\u4e00-\u9fff]{2,3}")
"""Where an account writes from."""
_PROVINCE = re.compile(
    "(?:发[表布]于)?(?:北京|上海|天津|重庆|河[北南]|山[东西]|辽宁|吉林|黑龙江|江[苏西]|浙江|安徽|福建|湖[北南]|广[东西]"
    "|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|香港|澳门)"
)
"""The same, whatever the account is called."""
_NUMBERS = re.compile(r"\d{1,7}(?: \d{1,7})*")
"""How often it was read and answered, beside icons."""
_NAMED_BEHIND = re.compile("[\u4e00-\u9fff]{3,7}[^会式赛始束午止前后行\u0000-\u4dff]")
"""An account's name behind a moment, no item of a programme."""
_SHORT_MOMENT = re.compile(
    r"[\u4e00-\u9fff]{2,10}(?:[·|｜][\u4e00-\u9fff]{2,4})?[ \u3000]+\d\d-\d\d \d\d:\d\d(?::\d\d)?"
)
"""Who put it up, and when in this year."""
_ENGLISH = re.compile(rf"{ENGLISH_DATE.pattern}[ ,|]*(?:\d{{1,2}}:\d\d(?::\d\d)?(?: ?[AP]M)?)?", re.I)
_POSTED_BY = re.compile(rf"(?:Posted on )?(?:{DATE.pattern})\s*by [\w.]{{2,20}}", re.I)
"""Who put it up and when, in English."""
_POSTED_ON = re.compile(rf"由 ?[\w.]{{2,12}} ?于 ?(?:{DATE.pattern}) ?(?:发[布表]|提交)")
"""The same as a system says it: 由 admin 于 2025-05-12 发布."""
_AGO = re.compile(r"\d{1,3} ?(?:秒钟?|分钟|个?小时|天|周|个月|年)前(?:[ \u3000|｜·][^，。！？]{0,30})?$")
"""How long ago it was put up when the page was stored."""
_WRITTEN = re.compile(
    r"(?:图?文[字图]?|撰文|文、图)\s*[:：/／|｜丨]\s*[\u4e00-\u9fff·]{2,4}(?:[、 ]+[\u4e00-\u9fff·]{2,4})?[ |｜]+"
    rf"(?:{DATE.pattern})"
)
"""Who wrote it, and the day."""
_SHORT_YEAR = re.compile(
    r"(?:(?:发布|发表|更新)?(?:日期|时间))\s*[:：]\s*\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?"
)
"""A day whose year has two digits, behind its label."""
_COUNTS = re.compile(
    rf"(?:[ \u3000|｜]*(?:{BUTTONS}|\+ ?关注|"
    r"[（(\[]\d+(?:次(?:浏览|阅读|点击))?[）)\]]|第[ ]?\d+[ ]?次(?:浏览|阅读|访问)|发[表布](?:于[\u4e00-\u9fff]{2,4})?|"
    r"被?(?:浏览|阅读|阅览|播放|点击|访问|关注|查看|人气|热度)(?:量|数|次数)?)"
    r"(?:[ \u3000]*[:：]?[ \u3000]*\d[\d,.]*[万kKwW]?[ \u3000]*次?)?)+$|(?<=[报网社])\d{2,7}$"
)
"""What an account puts behind its name and the moment: where from, and how often it was read."""
_ACCOUNT_LINE = 16
_PERIOD = re.compile(
    r"\d[日号时分0-9]?\s*(?:[(（][^)）]{1,8}[)）])?\s*(?:[至到起前止]|[—–~～-]{1,2}\s*(?:20\d\d|\d{1,2}月))|每[天日]"
)
"""From when to when something is: a matter of the text."""
_PERSON = 3
"""Characters of a person's name behind that of an agency's unit."""
_WHO, _BODY = 12, 24
"""Characters of a name that stands before a day and time of day, and with it makes a byline; and of a body's."""
_LONGEST = 70
"""Characters of a byline that begins with a name instead of a label."""


def is_byline(line: str) -> bool:
    """Whether a short squeezed line consists of a byline's labels and values, or is a bare date."""
    if _OWN_WORK.match(line) or _AGO.match(line) or _SHORT_YEAR.fullmatch(line) or _WRITTEN.fullmatch(line):
        return True
    if _ITEM.match(line):
        return False
    line = barred(_IN_FORCE.sub("", SITE.sub("", line)))
    if is_in_parts(line):
        return True
    if line.isascii() and (_ENGLISH.fullmatch(line) or _POSTED_BY.fullmatch(line)):
        return True
    if bare := _BARE_DATE.match(line):
        rest = bracketed(BAR.sub(r"\1：", line[bare.end() :]))
        rest = _COUNTS.sub("", WIDGETS.sub("", rest.lstrip(" \u3000|｜[【(（-")))
        rest = _unit(_REPORTER_BEHIND.sub("", rest))
        if (
            not rest
            or _CHANGED.fullmatch(rest)
            or label_at(rest)
            or _NUMBERS.fullmatch(rest)
            or (":" in bare[0] and _NAMED_BEHIND.fullmatch(rest))
            or _names_source(rest)
            or (len(rest) <= _ACCOUNT_LINE and _ACCOUNT.search(rest))
        ):
            return True
        return len(rest) <= _ACCOUNT_LINE and bool(
            OUTLET.search(rest) or (not _DATED.search(bare[0]) and BODY.search(rest)) or is_byline(rest)
        )
    if line[:1] == "由" and _POSTED_ON.fullmatch(line):
        return True
    if ":" in line and _SHORT_MOMENT.fullmatch(line):
        return True
    if _DIGITS.fullmatch(line) and any(leaf.match(line) for leaf in LEAVES):
        return True
    if not _SETS_OFF.search(line):
        return line.endswith("发布") and _ISSUED.fullmatch(line) is not None
    clock = DATE.search(line)
    if clock and any(mark in clock[0] for mark in (":", "时", "星期")):
        who = _unit(VERIFIED.sub("", _REPORTER_BEHIND.sub("", line[: clock.start()].strip(EDGES))).strip(EDGES))
        rest = _COUNTS.sub("", line[clock.end() :]).strip(EDGES)
        labelled = line[: clock.start()].rstrip().endswith(("：", ":"))  # 报告时间：2025年…
        named = (
            len(who) <= (_BODY if OUTLET.search(who) else _WHO)
            and not labelled
            and not _SENTENCE.search(who)
            and not label_at(who)
        )
        if "星期" in clock[0] and not OUTLET.search(who):
            named = False
        if named and (not rest or (OUTLET.search(who) and _PLACE.fullmatch(rest)) or _PROVINCE.fullmatch(rest)):
            return True  # admin 2013-07-12 08:52:20
    line = posted(line).lstrip("> ")
    if line[:6].strip("·▌▍▎ "):
        line = spaced(line)
    line = bracketed(line).lstrip()
    line = unglued(line) if clock else line
    if BARS.search(line):
        line = BAR.sub(r"\1：", line)
    if ":" not in line and "：" not in line:
        return False
    labels = ["".join(found["label"].split()) for found in labels_in(line)]
    if not labels:
        return False
    if not label_at(line.lstrip(" [【(（|")):
        # Labels further on: `name 2025-04-21 00:41:40 来源：outlet`.
        dated = DATE.search(line) or _SHORT_DAY.match(line) or ENGLISH_DATE.match(line)
        return bool(dated) and FIELDS[labels[0]] in _BEHIND_A_NAME and len(line) < _LONGEST
    strong = [label for label in labels if FIELDS[label] != "content" and label not in WEAK]
    return (
        bool(strong)
        or (len(labels) > 1 and "content" not in map(FIELDS.__getitem__, labels))
        or (bool(read_date(line) or ENGLISH_DATE.search(line)) and labels[0] in _MOMENTS and not _PERIOD.search(line))
    )


def _names_source(line: str) -> bool:
    """Whether a line without clauses has a source behind its label."""
    return not _SENTENCE.search(line) and any(
        FIELDS["".join(label["label"].split())] == "source" for label in labels_in(line)
    )


def _unit(name: str) -> str:
    """An agency's unit without the person behind it (某局办公室 某某); any other name as it is."""
    unit, _, person = name.rpartition(" ")
    return unit if len(person) <= _PERSON and OUTLET.search(unit) else name


def begins_with_day(line: str) -> bool:
    """Whether a line begins with a date."""
    return _BARE_DATE.match(line) is not None


def is_bare_date(line: str) -> bool:
    """Whether a line is a date, with its year, and nothing else."""
    found = _BARE_DATE.match(line)
    if found is None or line[found.end() :].strip(EDGES):
        return False
    return "年" in found[0] or found[0].lstrip("[【(（| ")[:4].isdigit()


def is_moment(line: str) -> bool:
    """Whether a line is a day with its time of day and nothing else, which no sentence of a text is."""
    return ":" in line and is_bare_date(line)


def is_name_with_day(line: str) -> bool:
    """Whether a line is an outlet's name and a day in figures, which stands so above a text alone."""
    found = _NAME_WITH_DAY.fullmatch(line) if len(line) < _NAMED_DAY else None
    return found is not None and OUTLET.search(found["name"]) is not None


def is_in_parts(line: str) -> bool:
    """Whether a line is a day, perhaps without its year, and names and counters with bars between them; or such a day
    with a time of day."""
    parts = [part for part in _PARTED.split(line) if not _SWITCHES.fullmatch(part)]
    days = [day for part in parts if (day := _DAY_PART.fullmatch(part))]
    if len(days) != 1 or len(parts) > _PARTS or not (len(parts) > 1 or days[0]["clock"]):
        return False
    named = [part for part in parts if _NAME_PART.fullmatch(part)]
    counted = sum(
        part.lstrip(":： ").isdigit() or _READ.fullmatch(part) is not None or _COUNTS.fullmatch(part) is not None
        for part in parts
    )
    told = counted or any(map(BODY.search, named)) or (len(parts) < _PARTS - 1 and not days[0]["year"])
    return bool(told) and len(named) + counted + 1 == len(parts)
