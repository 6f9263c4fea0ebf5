"""What a verb means where it stands, by what its trigger needs behind it and before it."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import used_as_verb
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, words_of
from services.extractor.telling.beside import LEAD_IN
from services.extractor.telling.heads import Head, find_head
from services.extractor.telling.slots import telling_of


def may_mean(reading: Reading, frame: Frame, trigger: Trigger) -> bool:
    """Whether the verb can mean the trigger by what stands behind it: asked first, since to read what stands before it
    costs more."""
    if frame.attributive and (trigger.finite or (trigger.counted and trigger.noun_like)):
        return False  # 抽查的40批次产品中
    if frame.attributive and trigger.subtype == "opening" and not reading.mentions.within(*frame.zone, Kind.TIME):
        return False  # 对已投用的充电站(开展检查); 5月9日投用的充电站 tells it
    if trigger.finite and _describes_whom(reading, frame):
        return False
    if trigger.objects is not None and (frame.object is None or not trigger.objects(reading, frame.object)):
        return False
    if trigger.telling is not None and not trigger.telling(reading, telling_of(frame)):
        return False
    return not trigger.nouns or (frame.object is not None and _has_noun(reading.say(frame.object), trigger.nouns))


def _describes_whom(reading: Reading, frame: Frame) -> bool:
    """为|获得优秀组织奖的单位颁奖: a verb right behind such a word says for whom the next one acts, or whom the one
    before it is about (表扬了|荣获称号的先进个人)."""
    if reading.text.endswith(_JOINTS, 0, frame.trigger.start) and _WHO_THEY_ARE.match(reading.text, frame.trigger.end):
        return True
    if reading.text.endswith(_WHOM, 0, frame.trigger.start) and _DESCRIBED.match(reading.text, frame.trigger.end):
        return True
    if reading.char_before(frame.trigger.start) not in "为向给":
        return False
    return _TO_WHOM.match(reading.text, frame.trigger.end) is not None


_JOINTS = ("和", "及", "与")
_WHO_THEY_ARE = re.compile(
    r"[^，。；的]{1,30}的[^，。；的]{0,6}(?:企业|单位|组织|个人|产品|品牌|集体|人员|代表|项目)(?=[，。；、]|$)"
)
"""展示了成果以及|荣获“名牌”的企业: who is shown, not that they win it now."""
_WHOM = tuple(
    verb + aspect for verb in ("表扬", "表彰", "奖励", "嘉奖", "慰问", "看望", "采访", "邀请") for aspect in ("", "了")
)
_DESCRIBED = re.compile(r"[^，。；]{1,40}的[^，。；的]{2,20}")
_TO_WHOM = re.compile(r"[^，。；]{1,40}的[^，。；]{2,240}?(?:颁|授|发|奖|送|赠|表彰|献)")


def meant(reading: Reading, frame: Frame, trigger: Trigger) -> list[Head | None]:
    """The head by which the verb means a trigger that it may mean (None where it needs none); empty where it does not
    mean it."""
    verb = frame.trigger
    if trigger.companions and not _is_accompanied(reading, frame, trigger):
        return []
    if (
        trigger.noun_like
        and not used_as_verb(reading, verb.start, verb.end)
        and not _is_attended(reading, frame, trigger)
    ):
        return []
    if (
        trigger.uncounted
        and frame.object
        and _is_counted(reading, frame.object)
        and not _is_deed(reading, frame, trigger)
    ):
        return []
    if not trigger.heads:
        return [None]
    if frame.object is not None and _counts_occasions(reading, frame.object):
        return []
    head = find_head(reading, frame, trigger.heads, by_subject=trigger.by_subject)
    if head is not None and trigger.quoted and not _QUOTED_NAME.search(reading.say(head.name)):
        return []
    return [head] if head is not None else []


def _is_deed(reading: Reading, frame: Frame, trigger: Trigger) -> bool:
    """某某走访15户群众: somebody who is named does it, though a number stands in the object."""
    return trigger.deed_of is not None and bool(frame.subject and trigger.deed_of(reading, frame.subject))


_QUOTED_NAME = re.compile(r"^(?:20\d\d年?度?|第[^“”]{1,4}届)?“|”[^“”]{0,8}$")
"""A name in quotation marks opens or nearly ends the phrase; 保护“云桃”标志专项行动 only holds another name."""


def _counts_occasions(reading: Reading, phrase: Phrase) -> bool:
    """举办培训班32场次, 32场次培训班: a figure of many, not one of them."""
    for mention in reading.mentions.within(*phrase, Kind.QUANTITY):
        value = mention.quantity
        at_least = _SUMMED if _SUM.search(reading.text, max(0, phrase.start - _LED), phrase.start) else _MANY
        if (
            value is not None
            and value.value >= at_least
            and value.unit in ("场", "期", "次", "场次", "班次", "班", "轮")
        ):
            return mention.start == phrase.start or mention.end == phrase.end
    return False


_MANY, _SUMMED = 60, 10
_SUM = re.compile("(?:共|累计|总计|合计|先后)[^，。；]{1,4}$|(?:始|以来|至今)，[^，。；]{1,4}$")
"""共召开|会议37次, 以来，举办|展览十七次: summed up, so many are a figure sooner."""
_LED = 7


def _is_accompanied(reading: Reading, frame: Frame, trigger: Trigger) -> bool:
    """Whether one of the trigger's companions stands before the verb with its phrase."""
    companions = words_of(trigger.companions)
    aimed = trigger.light and "对" in companions
    if (aimed and _asked_of(reading, frame)) or frame.phrases(*companions):
        return True
    return aimed and _aimed_from_afar(reading, frame)


def _asked_of(reading: Reading, frame: Frame) -> bool:
    """对|企业|是否建立台账进行检查: of whom it is asked; the frame is told."""
    asked = _ASKED_OF.search(reading.text, frame.clause_start, frame.trigger.start)
    if asked:
        frame.companions["对"] = [Phrase(*asked.span("whom"))]
    return asked is not None


_ASKED_OF = re.compile("对(?P<whom>[^，。；：对]{1,30}?)(?:是否|有无|有没有)[^，。；：]{2,60}$")
_AIMS = re.compile(r"(?:^|[，还又并均将上])对(?!于|此)")


def _aimed_from_afar(reading: Reading, frame: Frame) -> bool:
    """对经层层推荐、专家评审产生的33名选手进行了表彰: verbs stand between 对 and whom it is about, who follows the last
    的; the frame is told."""
    start, end = frame.sentence.start, frame.trigger.start
    aims = list(_AIMS.finditer(reading.text, start, end))
    if not aims:
        return False
    described = reading.text.rfind("的", aims[-1].end(), end) + 1
    phrase = reading.trim(Phrase(described or aims[-1].end(), end))
    if not phrase or phrase.end - phrase.start > _LONGEST or "，" in reading.say(phrase):
        return False  # 对甲进行检定，并|开展活动: whom the verb before has
    frame.companions["对"] = [phrase]
    return True


_LONGEST = 60


def _is_attended(reading: Reading, frame: Frame, trigger: Trigger) -> bool:
    """Whether a phrase that needs a verb behind it (对各地…) ends right before a word that may be a noun, and no verb
    behind the word has it (对有关|要求|进行了强调)."""
    verb = frame.trigger
    if reading.text.startswith(_DONE_WITH_IT, verb.end):
        return False
    led = frame.phrases(*words_of(trigger.companions)) or frame.phrases(*LEAD_IN)
    return any(phrase.end == verb.start for phrase in led)


_DONE_WITH_IT = ("进行", "作了", "作出", "做了", "做出", "予以", "给予")


def _has_noun(text: str, nouns: str) -> bool:
    """Whether one of the nouns stands in the text, other than to describe who has it (获得质量奖的组织), or less than
    that (取得较好成绩)."""
    for noun in words_of(nouns):
        at = text.find(noun)
        if at >= 0 and char_before(text, at) != "较" and not _WHO_HAS_IT.match(text, at + len(noun)):
            return True
    return False


def _is_counted(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase gives a figure: 企业500家, 500余家企业; not a handful of things, which may be a day's work
    (走访了6家企业)."""
    found = reading.mentions.within(*phrase, Kind.QUANTITY)
    found = [m for m in found if not m.text.endswith(("小时", "分钟", "天"))]  # 24小时热线
    value = found[0].quantity if len(found) == 1 and found[0].end < phrase.end else None
    return bool(found) and not (value is not None and value.value < _A_DAYS_WORK)


_A_DAYS_WORK = 20


_WHO_HAS_IT = re.compile(
    r"[励金品惩]|[^，。]{0,8}的(?:\d+[余多]?[名位个家支项件座所]|前[一二三四五六七八九十\d]+[届批名])|[^，。]{0,10}的(?:\d+[余多]?[名位个家支项])?(?:组织|个人|作品|产品|代表|教师|单位|企业|人员|集体|选手|同学|学生|队伍|同志|机构|项目|学员|家庭|地区)"
)
