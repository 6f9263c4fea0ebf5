"""Articles that are the paper itself: a notice, announcement or decision with its title, orders and signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.enacted import sessions
from services.extractor.finders.fillers import Filler, times
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate

_KINDS = "通知|公告|通告|决定|决议|通报|批复|意见|公示|公报|函|令|命令|倡议书|公开信"
_TITLE = re.compile(rf"关于(?P<about>.+?)的?(?:紧急|补充|预)?(?P<kind>{_KINDS})(?:[（(][^（）()]{{1,20}}[）)])?$")
_KIND = re.compile(rf"(?P<kind>{_KINDS})(?:[（(][^（）()]{{1,20}}[）)])?$")
_PLAIN_TITLE = re.compile(rf"(?P<about>.{{2,60}}?)的?{_KIND.pattern}")
"""合肥市公开摇号结果公告: a paper without 关于 is one where it is signed, too."""
_NEWS = re.compile(r"发布|印发|出台|公布|下发|发出|发表|签署|通过|提出|征求|宣读|颁布|作出|解读|[？！：]")
"""What tells of a paper is none itself."""
_ORDERS = re.compile(rf"(?P<kind>{_KINDS})如下[：:。，]?")
_HEREBY = re.compile(rf"(?:特此|现予(?:以)?|现将[^，。；]{{2,30}}予以)(?P<kind>{_KINDS})")
_SHOWN = re.compile(r"公示(?:期|时间|期限)?(?:自|为|从|：)+$")
"""公示期自11月20日(至11月29日)."""
_ADOPTED = re.compile(
    r"[（(](?P<when>\d{4}年\d{1,2}月\d{1,2}日)(?P<who>[^（）()\n]{2,60}?)(?P<verb>通过|公布|发布|批准|颁布|修订)[^（）()\n]{0,12}[）)]"
)
_NUMBERED = re.compile(
    r"[^，。；：\n]{2,60}?(?:公告|令|通告|决定)[ 　]?(?:[（(\[]?\d{4}[）)\]]?年?[ 　]?)?第?[ 　]?\d{1,5}[ 　]?号"
)
_HEAD = 400
"""Title, number and the note of adoption stand within so many characters."""
_LINE = 60
"""A signature is no longer."""
_NOTICE = Trigger("", confidence=0.8)


def find_notices(reading: Reading) -> list[Candidate]:
    """The issue of the paper that the article is, and the call that the paper is; none where it tells of one."""
    return [c for c in (_adoption(reading) or _notice(reading), _call(reading)) if c is not None]


_CALL = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)(?:关于)?(?:做好|组织|开展|启动|公开|报送|组织开展|组织做好|办理|举行|征集|申报|推荐)*(?P<what>[^《》]{4,60}?)"
    r"(?:的)?(?:公开)?(?P<kind>征集|申报|推荐|遴选|招募|招标|招聘|报名|征稿|征文|受理|采购|比选)(?:推荐|申报|评审)?(?:工作)?(?:的)?"
    r"(?:通知|公告|启事|通告|函|简章)(?:[（(][^（）()]{1,20}[）)])?$"
)


_LEAD = re.compile(r"[^“”]{0,40}关于(?:做好|组织|开展|启动|公开|报送|办理|举行|征集|申报|推荐)*")
_CALLING = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)关于(?:做好|组织|开展|启动|公开|组织开展)*(?P<kind>征集|申报|推荐|遴选|招募|招聘|报送)"
    r"(?P<what>[^《》]{4,60}?)(?:工作)?的(?:通知|公告|启事|通告|函)(?:[（(][^（）()]{1,20}[）)])?$"
)


_CONSULTING = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)关于(?:公开|再次|面向社会|就)*(?P<kind>征求)(?P<what>《[^》]+》(?:[（(][^（）()]{1,12}[）)])?)"
    r"(?:公众|社会|公开)?(?:的)?意见(?:建议)?的(?:通知|公告|公示|通告|函)$"
)


_CALLS = re.compile(r"(?:通知|公告|公示|启事|通告|函|简章)(?:[（(][^（）()]{1,20}[）)])?$")
"""What a call's title ends in: asked first, as the titles above take long to say that a name is none."""


def _call(reading: Reading) -> Candidate | None:
    """关于组织申报…项目的通知, 某奖推荐工作的通知: what is called for, by whom."""
    text = reading.text
    name = (reading.mentions.article.title or "").strip() or text.split("\n", 1)[0].strip()
    if not _CALLS.search(name):
        return None
    called = _CONSULTING.match(name) or _CALLING.match(name) or _CALL.match(name)
    if called is None:
        return None
    start = text.find(name)
    kind = start + called.start("kind") if start >= 0 else text.find(called["kind"])
    if kind < 0:
        return None
    candidate = _candidate(reading, Phrase(kind, kind + len(called["kind"])), EventType.CALL_FOR_PROPOSALS)
    what = start + called.start("what") if start >= 0 else text.find(called["what"])
    if "招聘" not in name and what >= 0:
        lead = _LEAD.match(called["what"])  # 某学会关于开展2024年度科技奖(推荐工作)
        named = Phrase(what + (lead.end() if lead else 0), what + len(called["what"]))
        role = Role.DOCUMENT if called.re is _CONSULTING else Role.PROGRAMME
        candidate.add(role, Filler(reading.trim(named)))
    signature = signed_below(reading)
    who = _issuers(reading, Phrase(start, start + called.end("who"))) if called["who"] and start >= 0 else []
    who = who or [
        Filler.of(m)
        for m in reading.mentions.within(max(start, 0), start + len(name), Kind.ORGANIZATION)
        if m.start == start
    ]
    for filler in who or (_issuers(reading, signature[1]) if signature is not None else []):
        candidate.add(Role.ORGANIZER, filler)
    if signature is not None:
        candidate.add(Role.TIME, signature[0])
    return candidate


def _candidate(reading: Reading, told: Phrase, type: EventType = EventType.POLICY_ISSUANCE) -> Candidate:
    rule = rulebook()[type]
    frame = read_frame(reading, told)
    return Candidate(rule, _NOTICE, frame, Stance(), told, evidence=[reading.sentence_index(told.start)])


def _adoption(reading: Reading) -> Candidate | None:
    """（2007年6月29日某会议通过） below a title."""
    note = _ADOPTED.search(reading.text, 0, _HEAD) if "日" in reading.text[:_HEAD] else None
    if note is None:
        return None
    title = reading.trim(Phrase(0, note.start()))
    issuers = sessions(reading, Phrase(*note.span("who")))
    if not 0 < title.end - title.start <= 2 * _LINE or not issuers:
        return None
    candidate = _candidate(reading, Phrase(*note.span("verb")))
    candidate.add(Role.DOCUMENT, Filler(title))
    for role, fillers in ((Role.ISSUER, issuers), (Role.TIME, times(reading, Phrase(*note.span("when")))[:1])):
        for filler in fillers:
            candidate.add(role, filler)
    return candidate


def _notice(reading: Reading) -> Candidate | None:
    """关于…的公告, with what it orders."""
    text = reading.text
    name = (reading.mentions.article.title or "").strip() or text.split("\n", 1)[0].strip()
    if not _KIND.search(name):
        return None
    title = _TITLE.search(name)
    if title is None and _NEWS.search(name):
        return None
    signature, addressees = signed_below(reading), _addressees(reading)
    if title is None and (signature is not None or addressees):
        title = _PLAIN_TITLE.match(name)
    if title is None or _NEWS.search(name[: max(title.start(), 0)]):
        return None
    noun = _ORDERS.search(text) or _HEREBY.search(text)
    if noun is None and signature is None and not addressees:
        return None
    start = text.find(name)
    if noun is not None:
        told = Phrase(*noun.span("kind"))
    elif start >= 0:
        told = Phrase(start + title.start("kind"), start + title.end("kind"))
    else:
        return None
    candidate = _candidate(reading, told)
    number = _NUMBERED.match(text, 0, _HEAD)
    paper = Phrase(*number.span()) if number else (Phrase(start, start + len(name)) if start >= 0 else None)
    if paper is not None:
        candidate.add(Role.DOCUMENT, Filler(paper))
    day, signed = signature if signature is not None else (None, None)
    named = _issuers(reading, Phrase(start, start + max(title.start(), 0))) if start >= 0 and title.start() else []
    for filler in named or (_issuers(reading, signed) if signed is not None else []) or _publisher(reading):
        candidate.add(Role.ISSUER, filler)
    for filler in addressees:
        candidate.add(Role.RECIPIENT, filler)
    shown = _shown(reading) if title["kind"] == "公示" else []
    for role, filler in shown or ([(Role.TIME, day)] if day is not None else []):
        candidate.add(role, filler)
    return candidate if candidate.has(Role.ISSUER) or candidate.has(Role.DOCUMENT) else None


def _shown(reading: Reading) -> list[tuple[Role, Filler]]:
    """From when to when something is shown to the public (公示期自11月20日至11月29日)."""
    days = reading.mentions.of(Kind.TIME)
    for first, last in zip(days, [*days[1:], None], strict=False):
        if _SHOWN.search(reading.text, max(0, first.start - 8), first.start):
            found = [(Role.TIME, Filler.of(first))]
            if last is not None and last.start - first.end <= _NEXT:
                found.append((Role.END_TIME, Filler.of(last)))
            return found
    return []


_NEXT = 3
"""So many characters part the first day of a stretch from the last (起至)."""


def _addressees(reading: Reading) -> list[Filler]:
    """Whom a paper is sent to: the line below its title that ends in a colon (各市、县人民政府，省政府各部门：)."""
    for line in list(_LINES.finditer(reading.text, 0, _HEAD))[:4]:
        sent = _ADDRESSED.fullmatch(line[0].strip())
        if sent is None:
            continue
        found, at = [], line.start() + line[0].index(sent["to"])
        for part in re.finditer(r"[^，；]+", sent["to"]):
            whom = reading.trim(Phrase(at + part.start(), at + part.end()))
            found.extend([Filler(whom)] if whom.end - whom.start > 1 else [])
        return found
    return []


_LINES = re.compile(r"[^\n]+")
_ADDRESSED = re.compile(
    r"(?P<to>(?!.*(?:如下|以下|下列))[^。！？：:《》“”\d]{3,240}(?:局|厅|委|府|办|院|会|门|位|构|业|校|心|司|团|队|站|所|处|社|库|市|县|区|省|部|行|室|[）)]))[：:]"
)


def _publisher(reading: Reading) -> list[Filler]:
    """The body that the page names as its source, by the first words of the text that name it."""
    source = reading.mentions.article.source or ""
    for body in reading.mentions.of(Kind.ORGANIZATION) if source else ():
        short = body.text[1:] if body.text[0] in "省市县区州我" else body.text
        if len(short) > 1 and source.endswith(short):
            return [Filler.of(body)]
    return []


def _issuers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies of a title or signature, which spaces part."""
    found: list[Filler] = []
    for part in re.finditer(r"[^\s　、，]+", reading.say(phrase)):
        found.extend(bodies(reading, Phrase(phrase.start + part.start(), phrase.start + part.end())))
    return found


def signed_below(reading: Reading) -> tuple[Filler, Phrase] | None:
    """The day that stands as a line of its own below the names of those who sign, and these."""
    below: Filler | None = None
    for line in _last_lines(reading):
        if below is not None:
            return below, line
        said = reading.mentions.within(*line, Kind.TIME)
        dated = bool(said) and "年" in said[-1].text
        if dated and said[-1].end >= line.end - 1 and said[-1].time is not None and said[-1].time.granularity == "day":
            day = Filler.of(said[-1])
            above = reading.trim(Phrase(line.start, said[-1].start))
            if above:  # 市场监管总局 2024年5月1日
                return (day, above) if reading.text[above.end : said[-1].start].strip() == "" else None
            below = day
    return _heading(reading)


def _heading(reading: Reading) -> tuple[Filler, Phrase] | None:
    """The day in brackets below the title and the names of those who sign."""
    lines = [reading.trim(Phrase(*line.span())) for line in list(_LINES.finditer(reading.text, 0, _HEAD))[1:4]]
    for line, next_line in pairwise(lines):
        days = reading.mentions.within(*next_line, Kind.TIME)
        whole = bool(days) and next_line.end - next_line.start - (days[0].end - days[0].start) <= len("（）")
        if whole and line.end - line.start <= _LINE:
            return Filler.of(days[0]), line
    return None


def _last_lines(reading: Reading) -> Iterator[Phrase]:
    """The short lines at the end of the text, the last first."""
    end = len(reading.text)
    for _ in range(_LAST):
        start = reading.text.rfind("\n", 0, max(end, 0)) + 1
        line = reading.trim(Phrase(start, end))
        if line.end - line.start > _LINE:
            return
        if line:
            yield line
        end = start - 1
        if end <= 0:
            return


_LAST = 8
