"""Articles that are the paper itself: a notice, announcement or decision with its title, orders and signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler, times
from services.extractor.grammar.frames import read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.papers import sessions
from services.extractor.rulebook import Trigger, rulebook

_KINDS = "通知|公告|通告|决定|决议|通报|批复|意见|公示|令|函"
_TITLE = re.compile(rf"关于(?P<about>.+)的(?:紧急|补充)?(?P<kind>{_KINDS})(?:[（(][^（）()]{{1,20}}[）)])?$")
_TOLD_OTHERWISE = re.compile(
    r"征集|申报|推荐|遴选|报名|招募|招标|招聘|评选|举办|召开|参加|培训|竞赛|大赛|论坛|表彰|授予|命名|任命|任免|任职|免职|聘任|成立|征求|公开选"
)
"""What such a paper is about is an event of another type: a call, a meeting, an award."""
_ORDERS = re.compile(rf"(?P<kind>{_KINDS})如下[：:。，]?")
_HEREBY = re.compile(rf"特此(?P<kind>{_KINDS})")
_ADOPTED = re.compile(
    r"[（(](?P<when>\d{4}年\d{1,2}月\d{1,2}日)(?P<who>[^（）()\n]{2,60}?)(?P<verb>通过|公布|发布|批准|颁布|修订)[^（）()\n]{0,12}[）)]"
)
_NUMBERED = re.compile(
    r"[^，。；：\n]{2,60}?(?:公告|令|通告|决定)\s?(?:[（(\[]?\d{4}[）)\]]?年?\s?)?第?\s?\d{1,5}\s?号"
)
_HEAD = 400
"""Title, number and the note of adoption stand within so many characters."""
_LINE = 60
"""A signature is no longer."""
_NOTICE = Trigger("", confidence=0.8)


def find_notices(reading: Reading) -> list[Candidate]:
    """The issue of the paper that the article is, or the call; none where it tells of one."""
    found = _adoption(reading) or _notice(reading) or _call(reading)
    return [found] if found is not None else []


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


def _call(reading: Reading) -> Candidate | None:
    """关于组织申报…项目的通知, 某奖推荐工作的通知: what is called for, by whom."""
    text = reading.text
    name = (reading.mentions.article.title or "").strip() or text.split("\n", 1)[0].strip()
    called = _CALLING.match(name) or _CALL.match(name)
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
        candidate.add(Role.PROGRAMME, Filler(reading.trim(named)))
    signature = signed_below(reading)
    who = _issuers(reading, Phrase(start, start + called.end("who"))) if called["who"] and start >= 0 else []
    who = who or [
        Filler(Phrase(m.start, m.end), m)
        for m in reading.mentions.within(max(start, 0), start + len(name), Kind.ORGANIZATION)
        if m.start == start
    ]
    for filler in who or (_issuers(reading, signature[1]) if signature is not None else []):
        candidate.add(Role.ORGANIZER, filler)
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
    title = _TITLE.search(name)
    if title is None or _TOLD_OTHERWISE.search(title["about"]):
        return None
    noun = _ORDERS.search(text) or _HEREBY.search(text)
    signature = signed_below(reading)
    if noun is None and signature is None:
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
    for filler in named or (_issuers(reading, signed) if signed is not None else []):
        candidate.add(Role.ISSUER, filler)
    if day is not None:
        candidate.add(Role.TIME, day)
    return candidate if candidate.has(Role.ISSUER) or candidate.has(Role.DOCUMENT) else None


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
        if said and said[-1].end >= line.end - 1 and said[-1].time is not None and said[-1].time.granularity == "day":
            day = Filler(Phrase(said[-1].start, said[-1].end), said[-1])
            above = reading.trim(Phrase(line.start, said[-1].start))
            if above:  # 市场监管总局 2024年5月1日
                return (day, above) if reading.text[above.end : said[-1].start].strip() == "" else None
            below = day
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
