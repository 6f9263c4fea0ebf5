"""Articles that are the paper itself: a notice, announcement or decision with its title, orders and signature."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler, times, titled_documents
from services.extractor.finders.issuers import sessions
from services.extractor.grammar.frames import leading_subject, read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import HEAD, LINE, addressees, day_below, publisher, signed_below, signers
from services.extractor.telling.titles import KINDS, REMINDERS, REPORTS_HEREBY, paper_title, title_said

_ORDERS = re.compile(rf"(?P<kind>{KINDS})如下[：:。，]?")
_HEREBY = re.compile(rf"(?:特此|现予(?:以)?|现将[^，。；]{{2,30}}予以)(?P<kind>{KINDS})")
_AS_FOLLOWS = re.compile(rf"(?:发布|作出|提出)(?:如下|以下)(?P<kind>{KINDS})")
_SHOWN = re.compile(r"公示(?:期|时间|期限)?(?:自|为|从|：|，|（|\d{1,3}个?(?:工作日|自然日|[天日]))+$")
"""公示期自11月20日(至11月29日), 公示期为10天（自11月20日(起至11月29日止）."""
_STEP = re.compile(
    r"(?P<when>\d{4}年\d{1,2}月\d{1,2}日)(?:起?经)?(?P<who>[^（）()\n，；]{2,60}?)"
    r"(?P<order>令?第\d+号令?)?(?P<verb>通过|公布|发布|批准|颁布|修订|修正)"
)
_ADOPTED = re.compile(rf"[（(][^（）()\n]{{0,12}}{_STEP.pattern}[^（）()\n]{{0,300}}[）)]")
_NUMBERED = re.compile(
    r"[^，。；：\n]{2,60}?(?:公告|令|通告|决定)[ 　]?(?:[（(\[]?\d{4}[）)\]]?年?[ 　]?)?"
    r"第?[ 　]?\d{1,5}[ 　]?[号期][）)]?"
)
_NOTICE = Trigger("", confidence=0.8, is_paper=True)
_BEGINS = Trigger("", confidence=0.8, is_paper=True, subtype="entry_into_force")
_SINCE = re.compile(r"自(?P<when>\d{4}年\d{1,2}月\d{1,2}日)起(?P<verb>施行|实施)")


def find_notices(reading: Reading) -> list[Candidate]:
    """The issue of the paper that the article is, and the call, scheme or record that the paper is; none where it
    tells of one."""
    adopted = _adoptions(reading)
    notice = None if adopted else _notice(reading) or _untitled(reading) or _posted(reading)
    papers = (notice, _call(reading), _scheme(reading), _record(reading))
    return [*adopted, *(candidate for candidate in papers if candidate is not None)]


def _record(reading: Reading) -> Candidate | None:
    """“质量月”新闻发布会|实录: the gathering, when and where the lines above the first question say."""
    name = title_said(reading)
    start = reading.text.find(name)
    named = _RECORD.match(name)
    if named is None or start < 0:
        return None
    candidate = _candidate(reading, Phrase(start + named.start("kind"), start + named.end("kind")), EventType.MEETING)
    candidate.add(Role.NAME, Filler(Phrase(start, start + named.end("kind"))))
    return candidate


_RECORD = re.compile(
    r"[^，。；]{2,40}?(?P<kind>(?:新闻)?(?:发布|通气|吹风|通报|见面|座谈|推介)会)(?:文字|图文|现场)*(?:实录|直播)$"
)
_SCHEME = re.compile(
    r"(?P<who>[^“”，。：]{0,30}?)(?P<what>(?:20\d\d年)?(?:“[^“”]{2,30}”)?[^“”，。：]{0,40}?(?P<kind>活动|行动|整治|检查|演练|竞赛|比赛|大赛))"
    r"(?:工作)?(?:实施|工作|总体|具体)?方案(?:[（(][^（）()]{1,20}[）)])?$"
)
_TYPES = {
    **dict.fromkeys(("活动", "行动", "整治"), EventType.CAMPAIGN),
    **dict.fromkeys(("竞赛", "比赛", "大赛"), EventType.COMPETITION_COMPARISON),
    "检查": EventType.INSPECTION_ENFORCEMENT,
}


def _scheme(reading: Reading) -> Candidate | None:
    """某校“安全生产月”活动方案: what is to be done is told by the name of the paper, whatever verb its text has."""
    title = paper_title(reading)
    named = _SCHEME.match(reading.say(title.whole)) if title is not None and title.said == "方案" else None
    if named is None or title is None or named["kind"] not in _TYPES:
        return None
    start = title.whole.start
    body = next(iter(reading.mentions.within(*title.whole, Kind.ORGANIZATION)), None)
    who = body.end if body is not None and body.start == start else start
    told = Phrase(start + named.start("kind"), start + named.end("kind"))
    candidate = _candidate(reading, told, _TYPES[named["kind"]])
    candidate.add(Role.PROGRAMME, Filler(reading.trim(Phrase(who, told.end))))
    return candidate


_CALL = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)(?:关于)?(?:做好|组织|开展|启动|公开|报送|组织开展|组织做好|办理|举行|征集|申报|推荐)*(?P<what>[^《》]{4,60}?)"
    r"(?:的)?(?:公开)?(?P<kind>征集|申报|推荐|遴选|招募|招标|招聘|报名|征稿|征文|受理|采购|比选)(?:推荐|申报|评审)?(?:工作)?(?:的)?"
    r"(?:通知|公告|启事|通告|函|简章)(?:[（(][^（）()]{1,20}[）)])?$"
)


_CALLING = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)关于(?:做好|组织|开展|启动|公开|组织开展|面?向[^《》“”，]{2,12}?)*(?P<kind>征集|申报|推荐|遴选|招募|招聘|报送)"
    r"(?P<what>(?:《[^《》]{2,60}》)?[^《》]{2,60}?)(?:工作)?的(?:通知|公告|启事|通告|函)(?:[（(][^（）()]{1,20}[）)])?$"
)


_CONSULTING = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)关于(?:公开|再次|面向社会|就)*(?P<kind>征求)(?P<what>《[^》]+》(?:[（(][^（）()]{1,12}[）)])?)"
    r"(?:公众|社会|公开)?(?:的)?意见(?:建议)?的(?:通知|公告|公示|通告|函)$"
)


_CHOOSING = re.compile(
    r"^(?P<who>[^《》“”]{0,40}?)关于(?:做好|组织|开展|启动|组织开展|组织做好)*(?P<what>[^《》]{4,60}?)"
    r"(?P<kind>认定|评选|命名|选树|评定)(?:推荐|申报)?(?:工作)?的(?:通知|公告|启事|通告)(?:[（(][^（）()]{1,20}[）)])?$"
)
"""关于开展2026年度科普基地|认定|工作的通知: a call where the notice says how to apply."""


_CALLS = re.compile(r"(?:通知|公告|公示|启事|通告|函|简章)(?:[（(][^（）()]{1,20}[）)])?$")
"""What a call's title ends in: asked first, as the titles above take long to say that a name is none."""


_YEAR = re.compile(r"(?:20\d\d年度?)?(?:第[一二三四]批|上半年|下半年)?(?:面向社会|公开)*")


def _call(reading: Reading) -> Candidate | None:
    """关于组织申报…项目的通知, 某奖推荐工作的通知: what is called for, by whom."""
    text = reading.text
    name = title_said(reading)
    if not _CALLS.search(name):
        return None
    called = _CONSULTING.match(name) or _CALLING.match(name) or _CALL.match(name)
    if called is None and any(word in text for word in ("申报单位", "申报材料", "申报条件", "申报程序", "申报表")):
        called = _CHOOSING.match(name)
    if called is None:
        return None
    start = text.find(name)
    kind = start + called.start("kind") if start >= 0 else text.find(called["kind"])
    if kind < 0:
        return None
    candidate = _candidate(reading, Phrase(kind, kind + len(called["kind"])), EventType.CALL_FOR_PROPOSALS)
    what = start + called.start("what") if start >= 0 else text.find(called["what"])
    if what >= 0:
        named = Phrase(what, what + len(called["what"]))
        own = next((m for m in reading.mentions.within(*named, Kind.ORGANIZATION) if m.start == named.start), None)
        if own is not None and _YEAR.fullmatch(reading.text, own.end, named.end):
            named = Phrase(own.end, own.end)  # 某院2025年|公开招聘|公告: who calls, and when
        role = Role.DOCUMENT if called.re is _CONSULTING else Role.PROGRAMME
        if named:
            candidate.add(role, Filler(reading.trim(named)))
    signature = signed_below(reading)
    who = [
        Filler.of(m)
        for m in reading.mentions.within(max(start, 0), start + len(name), Kind.ORGANIZATION)
        if m.start == start
    ]
    for filler in who or (signers(reading, signature[1]) if signature is not None else []):
        candidate.add(Role.ORGANIZER, filler)
    if signature is not None:
        candidate.add(Role.TIME, signature[0])
    return candidate


def _candidate(reading: Reading, told: Phrase, type: EventType = EventType.POLICY_ISSUANCE) -> Candidate:
    rule = rulebook()[type]
    frame = read_frame(reading, told)
    return Candidate(rule, _NOTICE, frame, Stance(), told, evidence=[reading.sentence_index(told.start)])


def _adoptions(reading: Reading) -> list[Candidate]:
    """（2007年6月29日某会议通过　2018年3月28日某会议修订） below a title: each is told for itself."""
    note = _ADOPTED.search(reading.text, 0, HEAD) if "日" in reading.text[:HEAD] else None
    if note is None:
        return []
    title = reading.trim(Phrase(0, note.start()))
    if title.end - title.start > 2 * LINE:
        return []
    found = []
    for step in _STEP.finditer(reading.text, *note.span()):
        who = Phrase(*step.span("who"))
        by_order = [Filler(who)] if step["order"] else []  # 某市人民政府|令第32号
        issuers = by_order or sessions(reading, who)
        if issuers:
            found.append(_step(reading, title, Phrase(*step.span("verb")), Phrase(*step.span("when")), issuers))
    if found and (since := _SINCE.search(reading.text, *note.span())):
        found.append(_step(reading, title, Phrase(*since.span("verb")), Phrase(*since.span("when")), [], _BEGINS))
    return found


def _step(
    reading: Reading, title: Phrase, told: Phrase, when: Phrase, issuers: list[Filler], trigger: Trigger | None = None
) -> Candidate:
    candidate = _candidate(reading, told)
    if trigger is not None:
        candidate.trigger = trigger
    if title:  # the text need not hold it
        candidate.add(Role.DOCUMENT, Filler(title))
    for filler in issuers:
        candidate.add(Role.ISSUER, filler)
    for filler in times(reading, when)[:1]:
        candidate.add(Role.TIME, filler)
    return candidate


def _notice(reading: Reading) -> Candidate | None:
    """关于…的公告, with what it orders."""
    title = paper_title(reading)
    if title is None:
        return None
    signature, sent_to = signed_below(reading), addressees(reading)
    noun = None if title.passes else _first_of(reading, _ORDERS, _HEREBY, _AS_FOLLOWS)
    reminds = title.said in REMINDERS and signers(reading, title.sender)  # 某局关于“五一”餐饮的消费提醒: to all
    if noun is None and ((signature is None and not sent_to and not reminds) or not title.kind):
        return None
    told = Phrase(*noun.span("kind")) if noun is not None else title.passes or title.kind
    candidate = _candidate(reading, told)
    number = _NUMBERED.match(reading.text, 0, HEAD)
    if paper := title.enclosed or (Phrase(*number.span()) if number else title.whole):
        candidate.add(Role.DOCUMENT, Filler(paper))
    day, signed = signature if signature is not None else (day_below(reading), None)
    named = signers(reading, title.sender) or (signed and signers(reading, signed)) or publisher(reading)
    for filler in named or _who_reports(reading):
        candidate.add(Role.ISSUER, filler)
    for filler in sent_to:
        candidate.add(Role.RECIPIENT, filler)
    shown = shown_days(reading) if title.said == "公示" else []
    for role, filler in shown or ([(Role.TIME, day)] if day is not None else []):
        candidate.add(role, filler)
    return candidate if candidate.has(Role.ISSUER) or candidate.has(Role.DOCUMENT) else None


def _first_of(reading: Reading, *ways: re.Pattern[str]) -> re.Match[str] | None:
    return next((found for way in ways if (found := way.search(reading.text))), None)


def _who_reports(reading: Reading) -> list[Filler]:
    """某局开展了抽查，现将有关情况通报如下: where nobody signs, who acted in the sentence, or opens the one before."""
    hereby = REPORTS_HEREBY.search(reading.text)
    own = reading.sentence_at(hereby.start()) if hereby else None
    for sentence in reading.sentences[max(0, own.number - 1) : own.number + 1][::-1] if own else ():
        subject = None if sentence.title else leading_subject(reading, sentence)
        if subject is not None and (found := signers(reading, subject)):
            return found
    return []


def _untitled(reading: Reading) -> Candidate | None:
    """各县人民政府：《…》已经市政府同意，现印发给你们 on a page that left out the notice's title."""
    sent_to = addressees(reading) if paper_title(reading) is None else []
    if not sent_to or sent_to[0].phrase.start > reading.lines[0].end:
        return None
    handed_on = _HANDED_ON.search(reading.text, sent_to[-1].phrase.end, sent_to[-1].phrase.end + HEAD)
    if handed_on is None:
        return None
    candidate = _candidate(reading, Phrase(*handed_on.span("kind")))
    told = candidate.frame.sentence
    for filler in sent_to:
        candidate.add(Role.RECIPIENT, filler)
    for filler in titled_documents(reading, Phrase(told.start, told.end))[-1:]:
        candidate.add(Role.DOCUMENT, filler)
    signature = signed_below(reading)
    who = signers(reading, signature[1]) if signature is not None else []
    named = reading.mentions.within(told.start, handed_on.start(), Kind.ORGANIZATION)[-1:]
    for filler in who or [Filler.of(m) for m in named]:
        candidate.add(Role.ISSUER, filler)
    if signature is not None:
        candidate.add(Role.TIME, signature[0])
    return candidate if candidate.has(Role.DOCUMENT) else None


_HANDED_ON = re.compile("现(?:将[^。；]{2,90}?)?(?:予以?|一并|正式)?(?P<kind>印发|公布|发布|通报|转发|下发|批转|公示)")


def _posted(reading: Reading) -> Candidate | None:
    """拟授予甲公司等3家企业某奖，现予以公示。 below a headline that says what is shown (某奖拟获奖名单)."""
    posted = _POSTED.search(reading.text) if paper_title(reading) is None else None
    if posted is None:
        return None
    candidate = _candidate(reading, Phrase(*posted.span("kind")))
    head = reading.lines[0]
    if listed := _LISTED.match(reading.text, *head):
        candidate.add(Role.DOCUMENT, Filler(reading.trim(Phrase(*listed.span("what")))))
    signature = signed_below(reading)
    for filler in signers(reading, signature[1]) if signature is not None else []:
        candidate.add(Role.ISSUER, filler)
    days = [(Role.TIME, signature[0])] if signature is not None else []
    for role, filler in shown_days(reading) or days:
        candidate.add(role, filler)
    return candidate if candidate.has(Role.ISSUER) or candidate.has(Role.DOCUMENT) else None


_POSTED = re.compile("(?<=[，。；\n])现(?:面?向社会)?(?:予以?|进行)(?P<kind>公示|公布|公告|通告)(?=[，。；：（])")
_LISTED = re.compile(
    "(?:[^，。；：]{0,30}(?:公示|公布|发布|关于))?(?P<what>[^，。；：]{4,50}(?:名单|结果|情况|清单|目录|名录))$"
)


def shown_days(reading: Reading) -> list[tuple[Role, Filler]]:
    """From when to when something is shown to the public (公示期自11月20日至11月29日)."""
    days = reading.mentions.of(Kind.TIME)
    for first, last in zip(days, [*days[1:], None], strict=False):
        if _SHOWN.search(reading.text, max(0, first.start - _LEAD), first.start):
            found = [(Role.TIME, Filler.of(first))]
            if last is not None and last.start - first.end <= _NEXT:
                found.append((Role.END_TIME, Filler.of(last)))
            return found
    return []


_LEAD = 16
_NEXT = 3
"""So many characters part the first day of a stretch from the last (起至)."""
