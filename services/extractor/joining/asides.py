"""Gatherings that somebody only attends, chairs or speaks at: whether they are another one than those told."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY


def is_another(reading: Reading, aside: Candidate, held: list[Candidate]) -> bool:
    """Whether a gathering that somebody only attends is none of those that the article tells (`held`): it has a name of
    its own (抗旱工作推进会), or a day (在25日的开幕会上)."""
    name = aside.arguments[Role.NAME][0].phrase if aside.has(Role.NAME) else None
    if name is None:
        return not held  # 向群众发放宣传资料, all by itself
    said = reading.say(name)
    if not held and len(said) > _KIND_ALONE:
        return True
    if any(_says_it(reading, event, said) for event in held):
        return False
    if reading.char_before(name.start) == "的" and _dated(reading, name):
        return True
    kind = _KIND.search(said)
    if held and _SESSION.fullmatch(said):
        return False
    return kind is not None and kind.start() > 1 and not said.startswith(_REFERS)


def the_same(reading: Reading, aside: Candidate, told: list[Candidate]) -> Candidate | None:
    """The gathering told already that somebody attends or chairs, called by its name (共同主持第七次会议); the contest
    that so many teams compete in, the event of the sentence, or of the headline, at which so many leaflets are handed
    out."""
    name = aside.arguments[Role.NAME][0].phrase if aside.has(Role.NAME) else None
    if name is None and aside.type is EventType.COMPETITION_COMPARISON:
        return next((event for event in reversed(told) if event.type is aside.type), None)
    if name is None and not aside.frame.subject_is_own:
        there = next((event for event in reversed(told) if event.evidence[0] == aside.evidence[0]), None)
        if there is not None:
            return there
    if name is None and aside.type is EventType.CAMPAIGN:
        return next((event for event in reversed(told) if _headline_announces(reading, event, aside)), None)
    if name is None or name.end - name.start <= _KIND_ALONE:
        return None
    alike = [e for e in told if e.type in (aside.type, EventType.OTHER) and _says_it(reading, e, reading.say(name))]
    return alike[-1] if alike else None


def _headline_announces(reading: Reading, event: Candidate, aside: Candidate) -> bool:
    """某局开展“3·15”宣传 above 某局设置宣传台，发放资料: whether the headline tells of the same body's drive."""
    if event.type is not aside.type or not event.frame.sentence.title:
        return False
    one, two = event.said(reading, Role.ORGANIZER), aside.said(reading, Role.ORGANIZER)
    return not one or any(a.endswith(b) or b.endswith(a) for a in one for b in two)


def _says_it(reading: Reading, event: Candidate, said: str) -> bool:
    """Whether the event is called so, or is what such a ceremony is held for (出席签约仪式: the signing told)."""
    if is_held_for(event, said):
        return True
    said = said.replace("典礼", "仪式")
    called = [known.replace("典礼", "仪式") for known in event.said(reading, *CALLED_BY)]
    called += [known[: known.index("暨")] + known[-2:] for known in called if "暨" in known]  # 开工|暨启动|仪式
    opening = _OPENING.fullmatch(said)
    if opening is not None and any(known.endswith(opening["kind"]) for known in called):
        return True  # 某某大赛决赛|决赛开幕仪式
    return any(said in known or known in said for known in called)


_OPENING = re.compile("(?P<kind>[^，。；]{2,4})(?:开幕|闭幕|开赛|开班|结业)(?:式|仪式)")


def is_held_for(event: Candidate, said: str) -> bool:
    """Whether the words are a ceremony for what the event is (签约仪式: a signing)."""
    deed = _CEREMONY.search(said)
    return deed is not None and event.type in _HELD_FOR[deed[1]]


def _dated(reading: Reading, name: Phrase) -> bool:
    """Whether the day stands right before the name."""
    return any(time.end == name.start - 1 for time in reading.mentions.within(name.start - _DAY, name.start, Kind.TIME))


_KIND_ALONE = 3
"""出席开幕式: a name of so few characters says only of what kind it is."""
_DAY = 16
_KIND = re.compile(
    r"(?:(?:工作|动员|部署|总结|启动|开幕|闭幕|签约|揭牌|颁奖|新闻|媒体|新闻发布|专题|主题|视频|现场|主旨|高峰)*)"
    r"(?:会议|大会|全会|年会|论坛|峰会|仪式|典礼|[\u4e00-\u9fff]会|[开闭]幕[式会礼]|[开结]班式|[开结]业式|会|活动|沙龙|赛|比武)$"
)
_SESSION = re.compile(
    "(?:第[一二三四五六七八九十]+次)?全体(?:大会|会议)|第[一二三四五六七八九十]+(?:阶段|单元|环节|议程)(?:会议|活动)?|(?:上|下)午的?会议"
)
"""主持第一次全体会议: a part of the gathering that was told."""
_REFERS = ("本次", "此次", "该", "本届", "这次", "当天", "上述", "会议", "活动", "论坛", "大会", "比赛", "竞赛", "大赛")
_CEREMONY = re.compile(
    r"(签约|签署|签字|签订|会签|启动|揭牌|挂牌|成立|颁奖|授牌|表彰|捐赠|开赛|开班|结班|结业|开营|结营|开训|结训|开课|结课|毕业|培训|发布|比赛|竞赛)[^，。；]{0,2}(?:仪式|活动|会议?|式|典礼)$"
)
_HELD_FOR = {
    **dict.fromkeys(("签约", "签署", "签字", "签订", "会签"), (EventType.AGREEMENT_SIGNING,)),
    **dict.fromkeys(("启动", "开赛"), (EventType.CAMPAIGN, EventType.COMPETITION_COMPARISON, EventType.OTHER)),
    **dict.fromkeys(("揭牌", "挂牌", "成立"), (EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION)),
    **dict.fromkeys(("颁奖", "授牌", "表彰"), (EventType.AWARD_ACCREDITATION, EventType.COMPETITION_COMPARISON)),
    "捐赠": (EventType.ASSISTANCE_SERVICE,),
    **dict.fromkeys(
        ("开班", "结班", "结业", "开营", "结营", "开训", "结训", "开课", "结课", "毕业", "培训"),
        (EventType.TRAINING_LECTURE,),
    ),
    **dict.fromkeys(("比赛", "竞赛"), (EventType.COMPETITION_COMPARISON,)),
    "发布": (EventType.POLICY_ISSUANCE, EventType.OUTCOME_REPORT),
}
