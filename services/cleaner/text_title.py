"""The title of a plain-text page: which line above the text it is, and what a label before it hides."""

from __future__ import annotations

import re

from pages.dates import DATE
from pages.wordlists import alternatives, read_words
from services.cleaner.byline_lines import is_bare_date, is_moment
from services.cleaner.credits import ARE_PERSONS, BY_ACCOUNT, CREDIT
from services.cleaner.headline import OPENING, letters, names_a_document, names_a_site, shared, shown_title
from services.cleaner.labels import EDGES, LEXICON, OUTLET, labels_in
from services.cleaner.lines import LineKind
from services.cleaner.matter import is_trail

PROGRAMME = re.compile(r"^《[^》]{2,12}》\s*[(（]\d{8}[)）]$")
"""A programme with the day it was broadcast."""
EDITION = re.compile(
    r"^(?:第\s*)?[A-Z]?\d{1,3}\s*版\s*[:：]?|^\S{2,10}报\s*(?:数字报|电子报|数字版|电子版)?\s(?:.{0,14}日\s)?.{0,6}第\s?[A-Z]?\d{1,3}\s?版(?:\s*[:：].{0,12})?$|^(?:19|20)\d\d年\d\d?月\d\d?日\s.{0,6}第\s?[A-Z]?\d{1,3}\s?版"
)
"""A page of a printed edition, perhaps with the paper and the day before it."""
HEAD = 60
"""Lines at the top among which the title is looked for."""
TOP = 3
"""Lines among which a title element's text stands."""
LONGEST = 80
"""Characters that a title has at most."""

LONGEST_NAME = 140
"""Characters of a document's name that holds another one's."""
_BEHIND = re.compile(r"(?:\s*[（(\[【〔][^（(\[【】\])）]{2,30}[)）\]】])+$")
"""A document's number, and since when it is in force, behind its name."""
_COLUMN = re.compile(r"(?:新闻|动态|资讯|快讯|公告|要闻|频道|首页|中心|专栏|信息|焦点|商圈|栏目)$")
_NAME_OF_SITE = re.compile(rf"{_COLUMN.pattern}|网$")
_NO_TITLE = re.compile(
    r"^(?:[>＞»›]|https?://|www\.|原创[ \u3000]|备注[ \u3000:：]|问\s*[:：]|[一二三四五六七八九十]{1,3}、|"
    r"(?:典型)?案例\s*[一二三四五六七八九十\d]{1,3}[ \u3000：:、.．])|"
    r"[\u4e00-\u9fff]{2,4}\s*摄$|[。：:，,；;]$|(?:热线|电话|QQ)\s*[:：]?\s*[\d-]{7,}$|"
    r"(?:核心提示|(?:内容)?(?:提要|摘要)|导读)[ \u3000]*[:：]|"
    r"^[\u4e00-\u9fff]{2,6}现场$|(?:会议?|活动|培训班?|仪式|检查|考察|比赛|讲座|演练)现场$|合影(?:留念)?$|.{2,16}(?:主办|主管|承办)$|"
    r"公报[ \u3000]*(?:19|20)\d\d年第\d+期$|"
    r"[\u4e00-\u9fff]{2,10}?(?:[报网社台刊]讯|\d{1,2}月\d{1,2}日(?:电|讯|消息|报道))[:：]?$|\$\{|\{\{|<%|^[-*•]\s+[\u4e00-\u9fff]{2,6}[:：]"
)
"""Parts of a path, addresses, questions, parts, headings of cases, captions, sentences, whom a notice is addressed
to, summaries, a gazette's issue, datelines, who runs the site, places that a template left unfilled, fields."""
SECOND = re.compile(r"[—–－-]{2}|[—－]|[（(][^（()）]+[）)]$|[\[【][\u4e00-\u9fff]{2,6}[\]】]$")
"""A second headline, a note or a button in brackets below the first."""
SAID_BEFORE = re.compile(r"^[（(【\[]?(?:本文)?原(?:文)?标题\s*[:：]\s*(.{4,80}?)[）)】\]]?$")
NUMBERED_DOCUMENT = re.compile(
    r"[〔\[（(](?:19|20)\d\d[〕\]）)][ \u4e00-\u9fff\d]{0,10}?第?\d+号$|^(?:19|20)\d\d年第\d+号$"
)
"""A line that ends with a document's number."""
_FACT = alternatives(read_words(LEXICON / "fact_labels.txt"))
_FIELD = re.compile(rf"[\u4e00-\u9fff（()）]{{0,12}}(?:{_FACT})[ \u3000]*[:：][ \u3000]*\S")
"""A fact of a notice or decision behind its label: 当事人：某商行."""
_PAIR = re.compile(r"[\u4e00-\u9fff]{2,10}[ \u3000]*[:：][ \u3000]*\S")
"""What begins like one; above or below another such line it is one."""
_HEADLINE = 8
"""Letters of a headline; fewer are a column's name."""
_BODY = re.compile(r"(?:局|厅|部|委|委员会|办公室|政府|院|中心|协会|学会|支队|总队|大队)$")
_ACTS = frozenset(
    [
        "公示",
        "公告",
        "通告",
        "通知",
        "通报",
        "启事",
        "讣告",
        "喜报",
        "声明",
        "公报",
        "警情通报",
        "警方通报",
        "情况通报",
        "情况说明",
    ]
)
"""What a notice may be called by alone."""
_NAME = 14
"""Letters of a body's name that stands as a line above its notice."""
_LONGEST_BODY = 24
"""Characters of a body's name."""
_PAPERS = ("通报", "公报", "简报", "喜报", "快报", "预报", "年报", "月报")
"""What ends like a newspaper's name."""
_SAYS = re.compile("[“”《》：:，！？]|关于|召开|举[办行]|开展|[赴获]|走进|成立|约谈|走访")
_ONE_THING = re.compile("[^，。；：、！？]{8,40}。")
_BELOW, _SAID = 4, 0.7
"""Lines below a text among which its title may stand, and the share of it that the first paragraph says."""
_OWN_ADDRESS = re.compile(r"(?:本文|文章|原文)?地址\s*[:：]\s*https?://")
"""What some mirrors put below the title that they put below a text."""
_BULLET = re.compile(r"[-–*•]\s+\S")
"""How the items of a list begin, none of which is a title."""
_MOST = 36
"""Letters of a headline with which a text begins; longer ones are its summary."""
_LEAST = 0.12
"""The score of a line of five letters that nothing speaks for."""


def names_an_act(title: str) -> bool:
    """Whether a title is that of an official document: whom it is addressed to and whom it lists stand below it."""
    return "关于" in title and names_a_document(_BEHIND.sub("", title))


def is_long_title(line: str) -> bool:
    """Whether a line longer than titles are is the name of an official document that holds another one's."""
    named = len(line) <= LONGEST_NAME and "》的" in line and names_an_act(line)
    return named and not any(mark in line for mark in "。»>＞")


def find_title(texts: list[str], kinds: list[LineKind], first: int, *, has_matter: bool) -> int | None:
    """The line above the text that is the title: as long as titles are, best said twice, best next to the text."""
    best, most, headed = None, 0.0, False
    start = max(0, first - HEAD)
    near = [*range(min(start, TOP)), *range(start, first)]
    top = next((i for i, line in enumerate(texts[:first]) if not is_trail(line)), 0)
    opening = letters(texts[first])[:OPENING] if first < len(texts) else ""
    said_before = [letters(found[1]) for line in texts[: first + 3] if (found := SAID_BEFORE.match(line))]
    for index in near:
        line = texts[index]
        own = letters(line)
        parties = len(own) > 2 and _heads_fields(texts, kinds, index)
        beside = range(index + 1, first)
        below = next((at for at in beside if not (SECOND.match(texts[at]) or is_unit(texts, kinds, at))), first)
        signed = below < first and _is_byline(texts[below], kinds[below])
        act = own in _ACTS and (index == top or index + 1 == first or signed)
        short = len(own) < 4 and not act and not parties
        summary = len(own) > _MOST and opening.startswith(own)
        if short or summary or _is_something_else(texts, kinds, index):
            continue
        score = 0.6 * min(len(own), 24) / 24 + 1.2 * min(len(own), 12) / 12 * shared(own, opening)
        if (own in said_before and not headed) or (index == top and has_matter):
            score += 1
        if any(other != index and letters(texts[other]).startswith(own) for other in near) and len(own) >= 6:
            score += 1
        calls = line[-1] in "？！?!" and index > 0 and kinds[index - 1] is LineKind.TEXT  # below a headline: the text's
        if len(own) >= _HEADLINE and ((index + 1 == first and not (calls or headed)) or signed):
            score += 0.5
            headed = headed or signed
            score += 0.4 * signed
            cut = (key for key in map(letters, texts[start:index]) if len(key) >= _HEADLINE)
            if signed and any(map(own.startswith, cut)) and not _is_with_site(line, texts[start:index]):
                score += 1.5  # the title element cut what is long
        if names_an_act(line) or parties:
            score += 0.5
        if act:
            score += 0.5
        if len(own) <= 8 and own not in _ACTS and not (parties or signed) and _COLUMN.search(line):
            score -= 1
        if "。" in line and letters(texts[first] if first < len(texts) else "").startswith(own):
            score -= 1  # the text's first sentences
        if len(own) <= _NAME and _BODY.search(line):
            score -= 1
        if " " in line and all(len(word) < _HEADLINE and _NAME_OF_SITE.search(word) for word in line.split()):
            score -= 1  # site and channel
        if any(shown_title([later], line) for later in texts[index + 1 : first]) or _is_with_site(
            line, texts[start:index]
        ):
            score -= 1.5  # the title element's text: title, column, site
        if score > most or (score == most and own == letters(texts[best or 0])):
            best, most = index, score
    return best if most > _LEAST else _sentence_above_byline(texts, kinds, near)


_NAME_APART = re.compile(r"(?:[ \u3000]*[_|｜][ \u3000]*|[ \u3000][-–—]+[ \u3000]|-)[\u4e00-\u9fffA-Za-z\d]{2,12}")
"""What may be a site's name behind a headline that stands without it elsewhere."""


def _is_with_site(line: str, above: list[str]) -> bool:
    """Whether a line is a headline above it with a site behind that, or a short name set apart as a site's is."""
    begun = (line[len(each) :] for each in above if len(letters(each)) >= _HEADLINE and line.startswith(each))
    return any(_NAME_APART.fullmatch(rest) or names_a_site(rest.strip(EDGES)) for rest in begun if rest.strip(EDGES))


def _sentence_above_byline(texts: list[str], kinds: list[LineKind], near: list[int]) -> int | None:
    """The line that says one thing and ends as a sentence does, right above the byline."""
    above = (index for index in near if kinds[index : index + 2] == [LineKind.TEXT, LineKind.BYLINE])
    return next((index for index in above if _ONE_THING.fullmatch(texts[index])), None)


def title_below(texts: list[str], kinds: list[LineKind], first: int, end: int) -> int | None:
    """The line right below the text that is its title though none stands above: it says what the first paragraph does,
    and a byline stands beside it; or the address of the page stands below it."""
    opening = letters(texts[first])[:OPENING] if first < end else ""
    for index in range(end, min(end + _BELOW, len(texts))):
        own = letters(texts[index])
        beside = [kinds[at] for at in (index - 1, index + 1) if end <= at < len(texts)]
        said = len(own) >= _HEADLINE and shared(own, opening) >= _SAID and LineKind.BYLINE in beside
        said = said or (len(own) >= _HEADLINE and _OWN_ADDRESS.match("".join(texts[index + 1 : index + 2])) is not None)
        if said and not _is_something_else(texts, kinds, index):
            return index
    return None


def is_unit(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line between a longer one and a byline is the body that the text is from, or an account."""
    if not index or kinds[index - 1 : index + 2] != [LineKind.TEXT, LineKind.TEXT, LineKind.BYLINE]:
        return False
    line, above = texts[index], texts[index - 1]
    named = OUTLET.search(line) is not None and not line.endswith(_PAPERS) and not _SAYS.search(line)
    return (named and len(line) <= min(_LONGEST_BODY, len(above))) or is_account(*texts[index - 1 : index + 2])


def is_account(above: str, line: str, below: str) -> bool:
    """Whether a short line between a headline and the moment names the account that put it up then, perhaps behind who
    wrote it."""
    if BY_ACCOUNT.fullmatch(line) and is_bare_date(below):
        return True
    placed = is_moment(below) and 2 <= len(letters(line)) < _HEADLINE and len(letters(above)) > _NAME
    if not placed or line.isascii() or line in _ACTS:
        return False
    return not (OUTLET.search(above) or _COLUMN.search(line) or ARE_PERSONS.fullmatch(line) or labels_in(line))


def _is_byline(line: str, kind: LineKind) -> bool:
    """Whether a line is a byline, or was read as fields of one already."""
    return kind in (LineKind.BYLINE, LineKind.EDITOR) or (kind is LineKind.CHROME and DATE.search(line) is not None)


def _is_something_else(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line says by itself that it is no title: a byline, a field, a trail, a programme, a number."""
    line = texts[index]
    too_long = len(line) > LONGEST and not is_long_title(line)
    if kinds[index] is not LineKind.TEXT or too_long or is_trail(line) or labels_in(line):
        return True
    told = (
        PROGRAMME.match(line)
        or EDITION.match(line)
        or SECOND.match(line)
        or NUMBERED_DOCUMENT.search(line)
        or CREDIT.match(line)
        or _NO_TITLE.search(line)
    )
    listed = _BULLET.match(line) and any(
        _BULLET.match(texts[at]) for at in (index - 1, index + 1) if 0 <= at < len(texts)
    )
    return bool(told or listed) or is_field(texts, kinds, index) or is_unit(texts, kinds, index)


def is_field(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a line is a field of a form: a label with its value, of a fact or beside another one."""
    if _FIELD.match(texts[index]):
        return True
    if not any(kinds[at] is LineKind.TEXT and not is_trail(texts[at]) for at in range(index)):
        return False  # a headline with a colon, above all fields
    around = [at for at in (index - 1, index + 1) if 0 <= at < len(texts) and kinds[at] is LineKind.TEXT]
    return _PAIR.match(texts[index]) is not None and any(
        _PAIR.match(texts[at]) and texts[index] not in texts[at] for at in around
    )


def _heads_fields(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether fields stand right below a line, or below the number there."""
    below = index + 1
    if below < len(texts) and NUMBERED_DOCUMENT.search(texts[below]):
        below += 1
    return below < len(texts) and kinds[below] is LineKind.TEXT and is_field(texts, kinds, below)
