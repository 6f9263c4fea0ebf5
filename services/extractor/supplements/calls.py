"""What the sentences around a call say about it: who may apply, until when, and by what way."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate

_APPLICANT = re.compile(
    r"(?:投标者|投标人|申报者|申报人|申请人|申报单位|申请单位|参赛者|应聘者|报名者|申报主体|参评单位|申报对象|征集对象|招募对象)"
    r"(?:应当?|须|必须)?(?:为|是|：|。)(?!以|第|分)(?P<who>[^，。；：]{3,40})"
)
_MAY = re.compile(
    r"(?:^|[，。；：\n])(?:凡|符合条件的|有意向的|感兴趣的)?(?P<who>[^，。；：“”\n]{3,24}?)(?:均|皆|都)?(?:可|可以|即可)"
    r"(?:于|在|自|登录|通过|透过|经|牵头|自愿|自主|自行|按|报名|申报|申请|投稿|参加|参与)[^。；\n]{0,40}?(?:报名|申报|申请|投稿|参评|应征|参赛)?(?=[，。；]|$)"
)
_APPLIES = re.compile(r"提出|报名|申报|申请|投稿|参评|应征|参赛|反馈|作品|发送|提交")
_BY_MEANS_OF = re.compile(r"以(?P<who>[^，。；：]{3,24}?)为申报主体")
_CLOSES = (
    "截止时间为", "截止日期为", "截止时间是", "截止日期是", "截止时间：", "截止日期：", 
    "截止日期", "截止时间", "截止日为", "截至", "截止到", "截止至", "截止于",
    "截稿日期为", "截稿日期", "截稿时间为", "截稿时间", "截稿",
    "截止", "起至", "日至", "延长至", "延期至",
)  # fmt: skip
_DEADLINE = re.compile(r"申报|报名|报送|提交|投标|中标|截止|受理|征集|填报|邮寄|反馈|征求|发送|投稿|截稿|递交|提出")
_WAYS = (
    r"平台|系统|网站|官网|门户|小程序|公众号|邮箱|网页|客户端|APP|App|专栏|栏目|信箱|窗口|"
    r"热线|微博|信函|电子邮件|传真"
)
_ADDRESS = r"[：:]?[A-Za-z0-9._+\-]+@[A-Za-z0-9.\-]+"
_CHANNEL = re.compile(
    rf"(?:通过|登录|登陆|进入|透过|经由|关注|访问|打开|(?:发送|寄|邮寄|报送|提交|发|投)(?:至|到)|扫描(?!件))"
    rf"(?:(?<=通过)(?:登录|登陆|进入|访问|关注|发送|填写))?(?:以下|下列|本局|我局)?"
    rf"(?P<by>(?:“[^“”]{{2,30}}”|[^，。；：、“”（）]{{0,20}}?)(?:(?:手机|微信|服务|官方|电子|门户)*(?:{_WAYS})(?:{_ADDRESS})?)?)(?=[（(，。；、]|在线|报名|申报|提交|填报|反馈|报送|查询|首页|进行|上传|申请|接受|$)"
)
_NAMED_WAY = re.compile(rf"“|(?:{_WAYS})(?:{_ADDRESS})?$")
_ACCEPTS = re.compile(r"由(?P<by>[^，。；：]{3,24}?)(?:统一|负责|集中)?(?:受理|接收)(?=[，。；])")

_SENT_TO = re.compile(
    r"(?:(?:报送?|寄送?|邮寄|提交|递交|反馈|送交|送达|交)(?:至|到|给)|报送|(?<=[料表告况件书])报)"
    r"(?P<by>(?![至到给送名])[^，。；：、“”（）《》]{2,24}?(?:[局院会]\w{2,8}[处科室部]|处|科|室|秘书处))(?=[，。；（]|$)"
)
"""报送至市局标准化科: the office that what is asked for goes to."""


def add_conditions(reading: Reading, events: list[Candidate]) -> None:
    """Who may apply, until when, and where to send what is asked for."""
    calls = [e for e in events if e.type is EventType.CALL_FOR_PROPOSALS]
    if not calls:
        return
    for phrase in _who_may(reading):
        call = _call_before(calls, phrase.start)
        if not call.has(Role.APPLICANT):
            call.add(Role.APPLICANT, Filler(phrase))
    for mention in reading.mentions.of(Kind.TIME):
        call = _call_before(calls, mention.start)
        if not call.has(Role.END_TIME) and _is_deadline(reading, mention):
            call.add(Role.END_TIME, _without_until(mention))
        elif not call.has(Role.TIME) and _begins_term(reading, mention):
            call.add(Role.TIME, Filler.of(mention))
    for phrase in _ways(reading):
        _call_before(calls, phrase.start).add(Role.CHANNEL, Filler(phrase))


def _call_before(calls: list[Candidate], position: int) -> Candidate:
    """The call that the position belongs to: the last one told before."""
    before = [call for call in calls if call.frame.sentence.start <= position]
    return before[-1] if before else calls[0]


def _who_may(reading: Reading) -> Iterator[Phrase]:
    """Who may apply, by what says so."""
    text = reading.text
    for told in (_APPLICANT, _BY_MEANS_OF):
        yield from (Phrase(*match.span("who")) for match in told.finditer(text))
    for match in _MAY.finditer(text) if "可" in text else ():
        if _APPLIES.search(match[0], match.end("who") - match.start()):
            yield Phrase(*match.span("who"))


def _is_deadline(reading: Reading, mention: Mention) -> bool:
    """Whether the time is a limit in a sentence about applying."""
    until = mention.subtype == "until" or reading.text.endswith(_CLOSES, 0, mention.start)
    until = until or reading.text.startswith(("截止", "截稿", "（北京时间）前"), mention.end)
    sentence = reading.sentence_at(mention.start)
    return until and _DEADLINE.search(reading.text, sentence.start, sentence.end) is not None


def _without_until(mention: Mention) -> Filler:
    """截至|7月31日: the day alone."""
    lead = next((w for w in ("截止至", "截止到", "截至", "截止") if mention.text.startswith(w)), "")
    return Filler(Phrase(mention.start + len(lead), mention.end), mention)


def _begins_term(reading: Reading, mention: Mention) -> bool:
    """报名时间为|6月10日|至20日: from when on one may apply."""
    ranges = reading.text.startswith(_UP_TO, mention.end)
    return ranges and _TERM.search(reading.text, max(0, mention.start - _NEAR), mention.start) is not None


_UP_TO = ("至", "—", "-", "～", "到", "起至")
_TERM = re.compile(
    r"(?:报名|申报|征集|征求|征求意见|投稿|受理|招募|公开征求意见|申请)?(?:时间|期限|日期|期)(?:为|是|：|:)?(?:自|从)?$"
)
_NEAR = 16


def _ways(reading: Reading) -> Iterator[Phrase]:
    """By what one applies (登录“…”平台填报, 发送至邮箱)."""
    for sentence in reading.sentences:
        if not _DEADLINE.search(reading.text, sentence.start, sentence.end):
            continue
        for match in _CHANNEL.finditer(reading.text, sentence.start, sentence.end):
            if _NAMED_WAY.search(match["by"]):
                yield Phrase(*match.span("by"))
                yield from _ways_beside(reading, match.end("by"))
        for told in (_ACCEPTS, _SENT_TO):
            for match in told.finditer(reading.text, sentence.start, sentence.end):
                yield Phrase(*match.span("by"))


def _ways_beside(reading: Reading, at: int) -> Iterator[Phrase]:
    """通过“…”微信公众号|、12365热线和电子邮箱|: those that stand in a list behind the first."""
    while following := _FURTHER_WAY.match(reading.text, at):
        yield Phrase(*following.span("by"))
        at = following.end()


_FURTHER_WAY = re.compile(
    rf"(?:[、和或及]|以及)(?:登录|登陆|关注|访问|拨打|扫描|发送)?"
    rf"(?P<by>[^，。；：、“”（）和或及]{{0,16}}(?:{_WAYS})(?:{_ADDRESS})?)"
)
