"""Who wrote it: names after labels, lines of credits, datelines and signatures of news texts."""

from __future__ import annotations

import re

from pages.wordlists import alternatives, read_words
from services.cleaner.labels import BODY, LEXICON, NOWHERE

_SPACED_NAME = re.compile(r"^[□■●◎▪▎\s]*((?:记者|通讯员)[\u4e00-\u9fff])[ \u3000]([\u4e00-\u9fff])(?=[ \u3000]|$)")
"""A name of two characters, set wide."""
_WIDE_NAME = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,2}([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
"""The same in a list of names."""
_SPLIT = re.compile(r"(?:(?<![A-Za-z.])\s|\s(?![A-Za-z])|[、,，/;；|])+")
"""What stands between names; a space between Latin words stands inside one."""
_LONGEST = 16
"""Characters of a name, such as 阿卜杜热合曼·买买提."""
_LONGEST_LATIN = 32
_BRACKETS = re.compile(r"[(（][^)）]*[)）]?|《[^》]*》")
NOBODY = frozenset([*read_words(LEXICON / "nobody.txt"), *read_words(LEXICON / "chrome_words.txt")])
"""What stands after an author's or editor's label and names nobody."""
_FAMILY = alternatives(read_words(LEXICON / "surnames.txt"))
PERSON = rf"(?:{_FAMILY})[\u4e00-\u9fff]{{1,2}}"
"""A person's name, by the family name that it begins with."""
_WIDE = rf"(?:{PERSON}|(?:{_FAMILY})[ \u3000]{{1,2}}[\u4e00-\u9fff])"
"""The same, perhaps set wide."""
_HELPED = re.compile(rf"(?<=记者)({PERSON})(?=(?:特约|见习|实习)?通讯员)")
"""Who reported, with nothing behind the name but who helped."""
_FIRST = re.compile(rf"^({PERSON})(?=(?:特约|见习|实习)?通讯员)")
"""The same behind what said that they reported."""
ARE_PERSONS = re.compile(
    rf"(?:(?:^|[ 、，]){PERSON}"
    r"(?:[ ]?[（(](?:本报|本网|特约|见习)?(?:记者|通讯员|编辑)[）)]?)?)+"
)
"""Names of persons and nothing else."""
_REPORTERS_BEHIND = re.compile(
    r"(?:[ \u3000(（]+(?:本报|本网|全媒体|特约|见习|实习)?(?:记者|通讯员)(?:[ \u3000、]+"
    rf"(?:{PERSON}|[\u4e00-\u9fff]{{1,6}}·[\u4e00-\u9fff·]{{1,8}})(?![\u4e00-\u9fff]))+)+"
)
"""Who reported, behind the source."""
PERSONS_BEHIND = re.compile(rf"(?:[ \u3000]+{PERSON})+$")
"""The same without saying so, behind an outlet."""
BY_ACCOUNT = re.compile(
    rf"(?:原创[ |]+)?(?P<who>{PERSON}等?(?:[ 、]{PERSON}等?){{0,3}})[ |]+"
    rf"(?P<account>(?!{PERSON} )[\u4e00-\u9fffA-Za-z·]{{4,16}})"
)
"""Who wrote it, before the account that put it up."""
BULLETED = re.compile(
    rf"^[□■●◎○◆][ \u3000]*(?:文[ \u3000]*[/／:：]?[ \u3000]*)?({_WIDE}(?:[ \u3000、]+{_WIDE}){{0,3}})$"
)
"""A line of a newspaper's page with the writers' names behind a bullet."""
_EDITED = r"[ \u3000]+[\u4e00-\u9fff]{0,4}(?:编辑|责编|校对)[ \u3000:：|｜丨]+[\u4e00-\u9fff·]{2,8}"
"""Who edited it, behind who reported."""
CREDIT = re.compile(
    r"^[□■●◎▪▎\s]*(?:原创[ \u3000]*[:：][ \u3000]*|"
    r"(?:《[\u4e00-\u9fff]{2,10}》|(?:\d\d)?[\u4e00-\u9fffA-Za-z·+]{0,14}(?:[（(][\w./:]{4,40}[)）]|“[\u4e00-\u9fff]{2,10}”)?)"
    r"[ \u3000]?[|｜丨]?[ \u3000]?"
    r"(?:记者|通讯员|作者|特约撰稿人)[ \u3000:：|｜丨]*)"
    r"(?:[\u4e00-\u9fff·]{2,8}|[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff])"
    r"(?:[ \u3000、]+(?:通讯员|记者|实习生|见习记者|特约记者|摄影|文)?[ \u3000]*[\u4e00-\u9fff·]{2,8}){0,6}"
    rf"(?:{_EDITED}){{0,2}}(?:[ \u3000]*(?:[/／|｜丨][ \u3000]*[\u4e00-\u9fff]{{2,6}})?报道)?$"
    rf"|^{PERSON}(?:[ \u3000、]+{PERSON}){{0,3}}(?:[ \u3000]*[/／][ \u3000]*文"
    r"|[ \u3000]+(?:本报|本刊|本网)(?:特约|见习|实习)?记者(?:[ \u3000]+[\u4e00-\u9fff]{2,6}报道)?)$"
)
"""A line that names reporters and says nothing else."""
_REPORTING = re.compile(rf"^({PERSON}(?:[ \u3000、]+{PERSON}){{0,3}})[ \u3000]+本[报刊网].*")
"""Who reports, before what they are."""
_FROM_WHERE = re.compile(
    r"(?<!记者)(?<!通讯员)(?:[ \u3000]*[/／|｜丨][ \u3000]*|[ \u3000]+"
    rf"(?:(?!{PERSON}报道$)|(?=[\u4e00-\u9fff]{{1,5}}[州汉津安阳江城山]报道$)))[\u4e00-\u9fff]{{2,6}}报道$"
)
"""From where they report, behind their names."""
SENT_FROM = re.compile(
    r"^(?P<names>[\u4e00-\u9fffA-Za-z·]{2,12}(?:[、 ]{1,2}[\u4e00-\u9fffA-Za-z·]{2,12}){0,3})"
    r"\s+(?:发自|整理自|编译自|报道自)\s*[\u4e00-\u9fffA-Za-z· ]{2,12}$"
)
"""A line above an account's text: who sent it from where."""
_NO_NAME = re.compile("(?:[报网社台]讯|[日晚晨早]报|新闻[网社]|电视台|融媒体中心|客户端)$|[:：]|^发自")
"""What stands among names and is the outlet's, or names somebody else behind a label of its own, or says from where."""
_DID_IT = re.compile(rf"^({PERSON})(?:整理|编译|摄影)$")
"""A name with what else somebody did than report."""
_OUTLET = re.compile("[\u4e00-\u9fff]{2}(?:报|网|电视台|客户端|新闻|报道|周刊|杂志)$")
"""How an outlet ends that stands beside its writers."""
_ORIGINAL = re.compile(r"原创[ \u3000]*[:：]")
_DUTIES = re.compile(
    r"(?:\d\d(?=[\u4e00-\u9fff]))?[\u4e00-\u9fffA-Za-z·+]{0,14}(?:“[\u4e00-\u9fff]{2,10}”(?=记者))?"
    r"(?:记者|通讯员|作者|实习生|特约撰稿人|评论员|摄影)[ \u3000:：|｜丨]*"
)
_POSTS = re.compile(".*(?:研究员|教授|主任|院长|校长|博士|部长|所长|局长|处长|主席|会长|秘书长|工程师|总经理)")
"""The posts of somebody, whose name stands behind them."""
_DATELINE = re.compile(
    r"^[\s（(]*(?P<outlet>[\u4e00-\u9fffA-Za-z·]{1,14}?(?:社|报|网|网站|台(?!湾|州)|新闻(?!网|社|客户端)|财经|客户端|平台|周刊|通讯|日报|晚报|快讯|在线))"
    r"(?:-[\u4e00-\u9fff]{2,6}新闻|[\u4e00-\u9fff]{2,6}频道)?"
    r"(?:消息|[\u4e00-\u9fff]{0,8}?(?:\d{1,2}月\d{1,2}|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})日"
    r"[\u4e00-\u9fff]{0,3}?\s*(?:专?电|讯|消息|报道)|(?![网报社台站])[\u4e00-\u9fff]{0,4}\s*讯)"
    r"(?:[\s（(:：，,]|$)"
    r"|^[\s　]*(?P<paper>[\u4e00-\u9fffA-Za-z·]{2,12}?(?:社|报|网|台|新闻|客户端|全媒体|融媒|周刊|传媒|在线))"
    r"[ ]?[|｜丨]?[ ]?"
    r"(?:首席|见习|特约|实习|驻[\u4e00-\u9fff]{1,4})?记者[ \u3000:：|]*"
    r"(?:[\u4e00-\u9fff·、 ]{2,16}(?:通讯员|(?:见习|实习)记者|实习生)[\u4e00-\u9fff·、 ]{2,14}?"
    r"|[\u4e00-\u9fff·、 ]{2,16}?)(?:报道|摄影报道|$)"
    r"|^[\s\u3000]*[【\[](?P<framed>[\u4e00-\u9fff]{2,10}(?:网|报|社|在线|客户端|之家))"
    r"(?:讯|资讯|快讯|[ \u3000]+[\u4e00-\u9fff]{2,8})?[】\]]"
    r"(?=[ \u3000]?\S{8})"
    r"|^(?P<agency>路透|彭博|法新)(?:社)?[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日\s*[-—–]"
)
ANNOUNCED = re.compile(
    r"[\s\u3000（(]*[\u4e00-\u9fffA-Za-z·]{1,14}?(?:[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日[\u4e00-\u9fff]{0,3}?(?:电|讯|消息|报道)|讯)"
    r"[\s\u3000（(:：，]"
)
"""How a news text announces itself, whoever tells it: 本报讯（…, 某网北京12月28日电 …."""
_REPORTERS = re.compile(
    r"[（(](?:[\u4e00-\u9fffA-Za-z+/／·]{0,20}?[ \u3000]?)?(?:记者|通讯员)[ \u3000:：]*"
    r"([\u4e00-\u9fff·、 \u3000]{2,40}?)"
    r"(?:\s*(?:文[/／]图|图[/／]文|摄影报道|报道))?\s*[)）]"
)

_SENT = re.compile(rf"\s*[（(]({_WIDE}(?:[ \u3000、]+{_WIDE}){{0,3}})[）)]")
"""Who sent a report by wire, in brackets behind its dateline: 中新网某地9月21日电(某某)."""
_SENT_BY = re.compile(
    r"[\s（(〔【\[]*(?P<outlet>[\u4e00-\u9fff]{2,6}(?:社|报|网|台))?(?:特约|实习)?(?:记者|特派员)"
    rf"(?P<names>{PERSON}(?:、{PERSON}){{0,3}})"
    r"(?:[\u4e00-\u9fff]{2,6}?(?:\d{1,2}日专?电|报[导道](?:[）)〕】\]]|$))|\s*[／/]\s*[\u4e00-\u9fff、]{2,12}报[导道])"
)
"""The same as Taiwan's press says it: （中央社记者某某台北22日电）, 记者某某／台南报导."""
_UNIT = re.compile(
    r"[。！？”][ \u3000]*[（(【\[](?:综合|据)?"
    r"([\u4e00-\u9fff]{4,16}?(?:(?<=[局厅委办处室科院所站馆会中心办队社报网台])|(?<=新闻|海关)|(?<=客户端)))"
    rf"((?:[ \u3000]+(?:记者|作者)[ \u3000:：]*{PERSON})?)(?:[ \u3000]*供稿)?[)）】\]]$"
)
"""The unit that sent the text in, or the outlet that had it, in brackets behind its last sentence."""
_TAKEN_FROM = re.compile(
    r"[。！？”][ \u3000]*(?:[（(【\[](?:"
    r"(?:(?:文章|稿件|本文|信息|内容|新闻|图文|消息)?来源|稿源|出处|供稿单位)[ \u3000]*[:：丨|]"
    r"|(?:摘|转|选|转载|引)自[ \u3000]*[:：]?)|[ \u3000]+来源[:：])[ \u3000]*"
    r"《?([\u4e00-\u9fffA-Za-z·“”]{2,20}?)》?(?:网站|微信公众号|公众号|官网)?"
    rf"((?:[ \u3000]+(?:记者|作者)[ \u3000:：]*{PERSON})?)(?:[)）】\]]|$)"
)
"""The same behind a label."""
_PERSONS = re.compile(
    rf"(?:^|[。！？”][ \u3000]*)[（(]({PERSON}(?:[ \u3000、]+{PERSON}){{1,4}}|(?:{_FAMILY})[\u4e00-\u9fff]{{2}})[）)]$"
)
"""Several persons' names in brackets, on a line of their own below a text or behind its last sentence; or one of three
characters, as few words have there."""
_PEOPLE = rf"{PERSON}(?:[ \u3000、]+{PERSON}){{0,3}}"
_DID = "文[/／、]?图|图[/／、]?文"
_WROTE = re.compile(
    rf"[。！？”][ \u3000]*[（(](?:(?:{_DID}|撰?文|作者)[ \u3000]*[:：/／|｜ ][ \u3000]*(?P<labelled>{_PEOPLE})"
    rf"|(?P<named>{_PEOPLE})[ \u3000]*(?:摄影报道|报道|{_DID}))[）)]$"
)
"""The same with what they did."""
_UNIT_AND_PERSONS = re.compile(
    rf"(?:^|[。！？”][ \u3000]*)[（(]([\u4e00-\u9fff]{{3,16}})[ \u3000]+({PERSON}(?:[ \u3000、]+{PERSON}){{0,3}})[）)]$"
)
"""The unit with who wrote it there."""
_PLACE = re.compile(
    "^(?:江[苏西]|安徽|石家庄|张家口|马鞍山|连云港|秦皇岛|平顶山)$|[省市州区县旗镇乡村局厅处科队所站社报网台部室委办会院组]$"
)
"""How places and bodies end that begin like a family name: 高新区、江北区."""
_SIGNED = re.compile(
    r"[（(]([\u4e00-\u9fff]{2,10}?(?:社|报|网|台|客户端|传媒集团|融媒体中心))(?:驻[\u4e00-\u9fff]{1,4}|特约|见习)?记者"
)


def writers_behind(source: str) -> re.Match[str] | None:
    """Who reported, behind a source; behind a medium persons need not say that they did."""
    if reporters := _REPORTERS_BEHIND.search(source):
        return reporters
    persons = PERSONS_BEHIND.search(source)
    unit = source[: persons.start()].strip() if persons else ""
    if not unit.endswith(tuple("报社网台刊")) and not BODY.search(unit) and not unit.endswith(("办", "办公室")):
        return None
    return persons if persons and _are_persons(persons[0]) else None


def names(text: str) -> list[str]:
    """Persons' names in the value of an author's label or in a line of credits."""
    text = _WIDE_NAME.sub(r"\1\2", _HELPED.sub(r"\1 ", _BRACKETS.sub("", text)))
    parts = (_DID_IT.sub(r"\1", _POSTS.sub("", _DUTIES.sub("", part.strip("·")))) for part in _SPLIT.split(text))
    longest = {True: _LONGEST_LATIN, False: _LONGEST}
    named = (
        name
        for name in parts
        if 1 < len(name) <= longest[name.isascii()] and name not in NOBODY and not _NO_NAME.search(name)
    )
    found = list(dict.fromkeys(named))
    return ([name for name in found if not _OUTLET.search(name)] or found)[:8]


def is_credit(line: str) -> bool:
    """Whether a line names writers and says nothing else."""
    return CREDIT.match(line) is not None or BULLETED.match(line) is not None


def credited(line: str) -> list[str]:
    """The names in such a line; an account that names itself original stands behind its writer."""
    if bulleted := BULLETED.match(line):
        return names(bulleted[1])
    original = _ORIGINAL.match(line)
    if original:
        return names(line[original.end() :])[:1]
    line = re.sub(_EDITED, "", _FROM_WHERE.sub("", _REPORTING.sub(r"\1", line)))
    return names(_SPACED_NAME.sub(r"\1\2", line).removesuffix("报道"))


_OWN = ("本报", "本网", "本刊", "本台")
"""How an outlet names itself, whatever sign stands before it (N本报记者 …)."""


def dateline(paragraph: str) -> tuple[str | None, list[str]]:
    """Outlet and reporters that a news text begins with: `中新社北京2月5日电（记者 …）`."""
    found = _DATELINE.match(paragraph[:80])
    outlet = next(filter(None, found.groups()), None) if found else None
    outlet = None if outlet and (outlet.startswith(("本", "据", "我")) or outlet.endswith(_OWN)) else outlet
    if sent_by := _SENT_BY.match(paragraph[:80]):
        return outlet or sent_by["outlet"], names(sent_by["names"])
    sent = _SENT.match(paragraph, found.end() - 1) if found else None
    sent = sent if sent and _are_persons(sent[1]) else None
    reporters = sent or _REPORTERS.search(paragraph[:120])
    return outlet, _reported(reporters[1]) if reporters else []


def signature(paragraph: str) -> tuple[str | None, list[str]]:
    """Outlet and reporters that a news text ends with: `……。（某报驻京记者 …）`."""
    closing = paragraph[-40:].rstrip()
    for form in (_TAKEN_FROM, _UNIT):
        if (unit := form.search(closing)) and unit.end() == len(closing) and unit[1] not in NOWHERE:
            return unit[1], names(unit[2])
    if (sent := _UNIT_AND_PERSONS.search(paragraph[-60:].strip())) and BODY.search(sent[1]) and _are_persons(sent[2]):
        return sent[1], names(sent[2])
    if wrote := _WROTE.search(paragraph[-40:].strip()):
        return None, names(wrote["labelled"] or wrote["named"])
    if (signed := _PERSONS.search(paragraph[-40:].strip())) and _are_persons(signed[1]):
        return None, names(signed[1])
    found = next(reversed(list(_REPORTERS.finditer(paragraph[-60:]))), None)
    if found is None or not paragraph.rstrip().endswith(found[0].rstrip()):
        return None, []
    outlet = _SIGNED.match(found[0])
    named = outlet is not None and not outlet[1].startswith(("本", "我"))
    return outlet[1] if outlet is not None and named else None, _reported(found[1])


def _reported(text: str) -> list[str]:
    """The names behind 记者 in brackets."""
    return names(_FIRST.sub(r"\1 ", text))


def _are_persons(named: str) -> bool:
    """Whether none of some names that begin like persons' is a place's or body's."""
    return not any(map(_PLACE.search, names(named)))
