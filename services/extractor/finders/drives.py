"""What a drive is against: 打击“黑车”乱象, 清理河道垃圾."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominals
from services.extractor.finders.helped import told_once
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind


def fights(reading: Reading, phrase: Phrase) -> bool:
    """相关部门(严厉打击…): somebody with authority does it, in a sentence of its own or behind a semicolon."""
    own = Phrase(reading.text.rfind("；", *phrase) + 1 or phrase.start, phrase.end)
    return on_its_own(reading, own) and is_body_or_place(reading, own)


def on_its_own(reading: Reading, phrase: Phrase) -> bool:
    """A deed of a sentence of its own: not what a drive that was named before does (开展专项整治，严厉打击…), not what
    somebody is for (为整治市场), nor the sum of a season."""
    return _BEGUN.search(reading.text, *phrase) is None and told_once(reading, phrase)


_BEGUN = re.compile(
    r"开展|启动|部署|展开|实施|印发|下发|出台|制定|召开|(?<!全警)(?<!全员)出动|推进|加强|加大|深化|坚持|建立|成立|形成|参加|参与|来到|强调|指出|要求|表示|"
    r"行动|专项|旨在|主要|负责|用于|为了|以便|通过|持续|不断|始终|一直|着力|努力|积极|共同|能够|如何|《|关于|(?<![成作认因以])为(?!重点|主题)"
)


def carried_on(reading: Reading, phrase: Phrase) -> bool:
    """今年6月以来，甲局、乙局联手对…(进行集中整治): a drive that several carry on since, too; no sum of deeds."""
    return told_once(reading, phrase) or _TOGETHER_SINCE.search(reading.text, *phrase) is not None


_TOGETHER_SINCE = re.compile(r"月(?:\d+日)?(?:份)?以来，[^。；\d]{2,60}?(?:联手|联合|会同|牵头|组织)[^。；]{0,8}对")


def evils(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is fought, cleared or put in order."""
    target = reading.before(phrase, _AND_SO)
    if target.end - target.start < _SHORTEST or _IN_DRIVE.search(reading.text, *target):
        return []
    return nominals(reading, target)


_AND_SO = re.compile(r"，|并|从而|以便|使")
_IN_DRIVE = re.compile("(?:行动|整治|治理|工作|活动)(?:中|以来|期间|之中)$")
"""在|整顿药品市场秩序专项行动中|: the drive by its name, in which something else was done."""
_SHORTEST = 3


def is_body_or_place(reading: Reading, phrase: Phrase) -> bool:
    """我市(集中清理…), 相关部门(严厉打击…): somebody with authority does it, right before the verb or
    how it is done."""
    since = _SINCE.search(reading.text, *phrase)
    end = since.start() if since else phrase.end
    while (word := reading.word_ending_at(end)) is not None and word.kinds & WordKind.ADVERB:
        end = word.start
    if turned_out := _TURNED_OUT.search(reading.text, phrase.start, end):
        end = turned_out.start()
    if reading.text[end - 1] == "，":  # 县交警大队在国道设卡，严查…; 联合公安等部门，整治…
        return _JOINTLY.search(reading.text, phrase.start, end) is not None or any(
            m.start == phrase.start for m in reading.mentions.within(*phrase, Kind.ORGANIZATION)
        )
    return end in reading.mention_ends


_SINCE = re.compile(
    r"(?:[从自][^，。；从自]{1,10}起|即日起|连日来?|近日|日前|昨[日天]|今[日天])(?:在[^，。；]{2,8})?$"
    r"|(?:集中|组织|调集|抽调)(?:精干|专门|骨干)?力量$|在[^，。；在]{2,12}(?:内|上)?$"
)
"""市民政局(从本月起)整治…, 某乡(集中力量)整治…."""


_TURNED_OUT = re.compile("全[警员]出动，$")
_JOINTLY = re.compile("(?:联合|会同)[^，。；]{2,24}(?:部门|单位|机关|局|队|委|所|站)，$")


def tended(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What helpers sweep, clear or plant on a day: 祭扫烈士墓, 清扫积雪, 捡拾垃圾, 种下树苗."""
    what = reading.before(phrase, _AND_SO)
    return nominals(reading, what) if _TENDED.search(reading.say(what)) else []


_TENDED = re.compile(
    r"(?:墓|墓地|墓碑|陵园|陵|碑|英烈|英灵|先烈|烈士|积雪|街道|卫生|垃圾|杂物|落叶|烟头|废弃物|杂草|小广告|白色污染|漂浮物|树|树苗|苗木|幼苗|新绿)$"
)
