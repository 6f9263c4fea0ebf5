"""What stands before a verb and holds on for those that follow it: with whom, where, upon whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.extractor.grammar.companions import ASKED_ALONG
from services.extractor.grammar.reading import Phrase, Reading

if TYPE_CHECKING:
    from services.extractor.grammar.frames import Frame

_LIGHT = frozenset({"作出", "做出", "给予", "处以", "并处"})
"""Verbs that say nothing by themselves (作出…决定): what stands before them is that of the verb behind."""
_CARRIES = frozenset({"进行", "实施", "开展", "予以", "加以", "给予"})
"""Verbs that say only that what stands right behind them is done (对某项目进行|公开招标)."""
_SUFFERED = frozenset({"对", "被", "由", "在", "联合", "会同"})
_HOLD_ON = frozenset([
    "联合", "会同", "携手", "联手", *ASKED_ALONG, "牵头", "代表",
    "在", "于", "赴", "到", "来到", "前往", "深入", "走进",
])  # fmt: skip
WITH = ("与", "和", "同")
"""Openers of those with whom it is done."""
_JOINTLY = ("共同", "联合", "携手", "合作", "联手", "共建")

AGAIN = frozenset(["又", "还", "再", "再次", "也", "同时", "并"])
"""甲局将响应提升至Ⅱ级；8月1日又增派工作组: who did something before does more, as behind a semicolon
(甲局举办大赛，1.2万人参赛；举办培训班)."""
ALONGSIDE = frozenset({"参加", "出席", "陪同", "列席", "参赛", "参训", "参会", "参展", "参演"})
"""Verbs of those who come along: what follows is done by whom the sentence opened with."""
DONE_BY_GUESTS = ("颁", "授牌", "授旗", "揭牌", "揭幕", "讲话", "致辞", "致词", "作讲话", "发表讲话")
"""某局召开会议，李明出席会议，为专家颁发聘书并讲话: but for what guests do."""


def kept_from(reading: Reading, frame: Frame, earlier: Frame) -> tuple[frozenset[str], bool]:
    """The openers whose phrases the verb may have from the one before it, and whether it is done together."""
    carries = earlier.said in _CARRIES and earlier.trigger.end == frame.trigger.start
    kept = _SUFFERED if earlier.said in _LIGHT else _HOLD_ON
    return kept | _SUFFERED if carries else kept, _is_joint(reading, frame)


def taken_over(
    frame: Frame, earlier: Frame, openers: tuple[str, ...], kept: frozenset[str], *, jointly: bool
) -> list[Phrase]:
    """The phrases behind these openers that the verb has from the one before it; `kept` and `jointly` as `kept_from`
    tells."""
    if jointly and (partners := _partners(frame, openers)):
        return partners
    held = [name for name in openers if name in kept]
    return earlier.phrases(*held) if held else []


def _is_joint(reading: Reading, frame: Frame) -> bool:
    """Whether the verb says that several do it (共同发布, 共建)."""
    before = reading.word_ending_at(frame.trigger.start)
    return frame.said.startswith(_JOINTLY) or (before is not None and before.text in _JOINTLY)


def _partners(frame: Frame, openers: tuple[str, ...]) -> list[Phrase]:
    """甲与乙签署协议，并共同发布: with whom an earlier verb of the same subject was done."""
    step: Frame | None = frame
    while step is not None and not step.subject_is_own:
        step = step.follows
        found = [p for name in WITH if name in openers for p in step.companions.get(name, ())] if step else []
        if found:
            return found
    return []
