"""What may stand around the doer before a verb: a clause that says when or why, at whose bidding or on whose behalf."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading


def is_adjunct(reading: Reading, clause: Phrase, *, growing: bool) -> bool:
    """Whether a clause says when, where or why, and names nobody who acts. `growing`: it is one phrase alone."""
    said = reading.say(clause)
    return (growing and said.endswith(_ADJUNCT)) or said.startswith(_WHY) or _STRIKES.fullmatch(said) is not None


_ADJUNCT = (
    "期间", "之际", "时", "前", "后", "以来", "上", "中", "下", "之余", "方面", "显示", "获悉", "表明",
    "了解到", "指出", "披露", "统计", "介绍", "通报", "测算",
)  # fmt: skip
"""What a clause before the subject ends in that says when or where."""


_WHY = (
    "由于", "因为", "鉴于", "随着", "考虑到", "得益于", "受益于", "正值", "适逢", "恰逢", "时值", "正逢", "每到一处",
)  # fmt: skip
"""What a clause before the subject begins with that says why, or when."""
_STRIKES = re.compile(r"受[^，。；]{2,24}(?:影响|冲击|侵袭|制约|波及)")
"""受强降雨影响，某站停运列车: what came before, and why."""


def who_heard(reading: Reading, clause: Phrase) -> Phrase | None:
    """某局|接到举报后，…: who does what follows."""
    heard = _HEARS.fullmatch(reading.text, *clause)
    return Phrase(*heard.span("who")) if heard else None


_HEARS = re.compile(
    r"(?!记者|笔者|当|在)(?P<who>[^，。；：“”]{2,36}?)"
    r"(?:接到|接获|接报|接(?=[^，。；]{0,8}(?:举报|投诉|报警|报案|线索|报告)后)|收到|得知|获知|闻讯|赶到|到达|抵达|听取|掌握|获取)了?[^，。；]{0,30}(?:后|时)"
)


def without_bidding(reading: Reading, subject: Phrase) -> Phrase | None:
    """The doer alone: not whose call he heeds, at whose request or on whose behalf he acts; None where his leave is
    asked for."""
    if reading.text.startswith(_ASKS_LEAVE, subject.start):
        return None
    if behalf := _ON_BEHALF.match(reading.text, *subject):
        return Phrase(behalf.end(), subject.end)
    if "响应" in reading.say(subject):
        heeds = _HEEDS.search(reading.text, subject.start, subject.end + _CALL)
        if heeds and heeds.end() <= subject.end:
            return Phrase(subject.start, heeds.start())
    asked = reading.text.find("应", subject.start, subject.end + len("还应")) >= 0
    called = _CALLED_BY.match(reading.text, subject.start) if asked else None
    if called and called.end("who") < subject.end <= called.start("asks"):
        return Phrase(*called.span("who"))
    return subject


_ASKS_LEAVE = ("报请", "呈请", "报经")  # 报请|县政府同意印发…: whose leave is asked for
_ON_BEHALF = re.compile("我(?:谨|受[^，。；]{2,12}委托)?代表(?=..)")
"""我代表|县人民政府|报告…: for whom somebody speaks."""
_CALL = 44
"""Characters of a call behind the word for heeding it."""
_HEEDS = re.compile("(?<=..)(?:积极|主动|热烈|认真)?(?<![急警])响应(?=[^，。；]{2,40}(?:号召|倡议))")
"""全县青少年|响应党中央的号召，开展…: whose call it is."""
_CALLED_BY = re.compile(
    r"(?P<who>[^，。；应\n]{2,30}?)(?:还|也|又|再)?应(?!急|用|对|届|聘|变|付)[^，。；]{2,24}?(?P<asks>邀请|之邀|邀，|委托|请求)"
)
"""某院专家|应某局邀请，…: by whom the doer was asked."""
