"""Whether two tellings are of one happening, step by step or by other words."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair


def same_happening(pair: Pair) -> bool | None:
    """一渔船触礁 as a title, 该船触礁进水 further on: a headline tells of the same happening with the same verb; so
    does the ceremony (正式通车, 通车仪式)."""
    one, two = (pair.reading.say(event.told) for event in pair.both)
    if one.endswith(_CEREMONIES) or two.endswith(_CEREMONIES):
        one, two = (_HOW.sub("", told) for told in (one, two))
    again = one in two or two in one
    if pair.one_sentence and one.endswith(_PASSED) and two.endswith(_PASSED):
        return True  # 审议通过了报告，审议通过了议程
    kinds = {event.trigger.subtype for event in pair.both}
    if len(kinds) > 1 and not kinds.isdisjoint(("warning", "call", "response")):
        return False  # who warns of it, hears of it or answers it is told apart from what befell somebody
    if pair.one_sentence and _LED_TO.search(pair.reading.text, pair.second.frame.clause_start, pair.second.start):
        return True  # 遭遇强降雨，造成1.2万人受灾: what came of it
    if (
        pair.one_sentence
        and kinds == {"accident"}
        and any(n.endswith(("事故", "事件")) for n in pair.first.said(pair.reading, Role.NAME))
    ):
        return True  # 发生一起交通事故，一辆货车与轿车相撞: how it was
    if not pair.titled and all(n.endswith(_LEVELS) for n in pair.said(Role.NAME)[0] + pair.said(Role.NAME)[1]):
        names = [set(said) for said in pair.said(Role.NAME)]
        if all(names) and names[0].isdisjoint(names[1]):
            return False  # 地震应急响应级别, 救灾应急响应级别
    if pair.titled and all(map(_INTO_USE.search, (one, two))):
        return True  # 某试验场投用 as a title, 某检测试验场正式投入使用 in the text
    if pair.titled and not pair.one_sentence:  # 多地积水 气象部门连发预警: two happenings of one headline
        return again or None
    # A show is put on and opens; otherwise another verb is another step: a ship struck and sank.
    return None if again or kinds == {"show"} else False


_INTO_USE = re.compile("投用|投运|启用|投入(?:使用|运营|运行)")
_PASSED = ("通过", "通过了")
_CEREMONIES = ("仪式", "典礼", "庆典")
_HOW = re.compile("^(?:正式|集中|全线|顺利)|(?:暨启动)?(?:仪式|典礼|庆典)$")
_LEVELS = ("级别", "响应", "预警")
_LED_TO = re.compile(r"(?:造成|导致|致使?)[^，。；]*$")
