"""Whether a time is said for itself, or belongs to a name, a description or what is followed."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention
from services.extractor.mentions.times.ends import is_base


def is_free(reading: Reading, mention: Mention) -> bool:
    """Whether a time is said for itself, not in a name or a description."""
    known = reading.free_times.get(mention.start)
    if known is None:
        known = reading.free_times[mention.start] = _says_when(reading, mention)
    return known


def says_when_issued(reading: Reading, time: Mention, end: int) -> bool:
    """2021年|发布的《甲》同时废止: when the paper was issued that is told of, up to there."""
    return _ISSUED.match(reading.text, time.end, end) is not None


_ISSUED = re.compile(
    "[起日]?(?:正式|联合|公开)?(?:发布|印发|公布|颁布|出台|制定|修订|实施|施行|下发)(?:实施|施行)?的《"
)
_MADE_ON = tuple(
    f"{day}{mark}" for day in ("生产日期", "购进日期", "批号", "保质期至", "有效期至") for mark in ("", "：", ":", "为")
)
"""What stands before the day on which goods were made."""
_WORK = re.compile(r"[^，。；]{0,16}工作(?:提出|作出|做出|进行|作|做)")
_AT_SESSION = re.compile(r"[^，。；]{2,40}(?:会|会议|论坛|仪式)上")


def _says_when(reading: Reading, mention: Mention) -> bool:
    if reading.quoted(mention.start, mention.end):
        return False
    if any(start <= mention.start < end for start, end in reading.descriptions.items()):
        return False  # 成立于1985年的|某院
    if is_base(reading.text, mention) or _NUMBERED.match(reading.text, mention.end):
        return False
    if mention.text.endswith(("年度", "季度", "半年")) and _OF_WHOM.search(
        reading.text, max(0, mention.start - _NEAR), mention.start
    ):
        return False  # 对广西2024年度质量工作进行核查
    if mention.text.endswith("年度") and (
        _AT_GATHERING.match(reading.text, mention.end) or reading.text.endswith(_AIMING, 0, mention.start)
    ):
        return False  # 在2021年度总结会上, 对2024年度先进集体进行表彰
    before = reading.char_before(mention.start)
    if before in ("对", "把") and mention.text.endswith("年") and _WORK.match(reading.text, mention.end):
        return False  # 对明年工作提出要求, 为把2009年工作做得更好
    if before == "的" and _AT_SESSION.match(reading.text, mention.end):
        return False  # 在某办举行的上半年经济运行情况发布会上
    if _is_of_basis(reading, mention):
        return False
    if _OF_A_LIFE.match(reading.text, mention.end):
        return False  # 1981年6月生，现任…; 对2023年3月生产的汽车进行召回
    if reading.text.endswith("结合", 0, mention.start):
        return False  # 结合去年三起事故讲了…: of what is drawn upon
    if reading.text.endswith(_MADE_ON, 0, mention.start):
        return False  # （规格：…，生产日期：2020年1月3日）
    if _OF_A_STATE.match(reading.text, mention.end) and _ASKED_FOR.search(
        reading.text, reading.clause_around(mention.start).start, mention.start
    ):
        return False  # 了解该院近几年的发展情况
    if mention.text.endswith("之日"):
        return False  # 自通报印发之日起
    if _DRAWS_NEAR.match(reading.text, mention.end):
        return False  # 2025年元旦、春节将至，县局…
    if mention.text.endswith("以来") and reading.text.startswith("的", mention.end):
        return False  # 延续去年以来的上涨态势
    if mention.text.endswith("来") and reading.char_before(mention.start) == "对":
        return False  # 对5年来作出贡献的集体进行表彰
    start = mention.start - (reading.char_before(mention.start) in _DONE)
    word = reading.word_ending_at(start)
    if word is not None and word.text == "是" and reading.text.endswith("的", start, reading.clause_around(start).end):
        word = None  # 某中心是2019年经省局批准筹建的
    if reading.text.endswith(_HEARD, 0, start):
        return False  # 看到近年来不断更新的设备
    if word is not None and word.kinds & (WordKind.PREDICATE | WordKind.VERBAL) and is_verb(reading, word):
        return False  # 发布2024年…, 了解了今年以来的情况; a noun stands in 专项整治3月1日启动
    return not any(
        o.start <= mention.start and mention.end <= o.end
        for o in reading.mentions.within(
            max(0, mention.start - 60),
            mention.end + 60,
            Kind.EVENT_NAME,
            Kind.PROGRAMME,
            Kind.ORGANIZATION,
            Kind.DOCUMENT,
        )
    )


_NUMBERED = re.compile(
    r"第[\d一二三四五六七八九十]+次[^，。；]{0,8}会议?(?=审议|讨论|研究|通过|决定|批准)|第?[\d一二三四五六七八九十]+号(?:[超强]*台风|热带)"
)
"""经2024年|第3次局务会议审议通过, 今年|第5号台风给电网带来影响: what the session, the storm is called by."""
_DRAWS_NEAR = re.compile(
    r"[^，。；\d]{0,20}?(?:将至|将近|在即|渐近|临近|即将[来到]临?来?|(?:即将|快要)?(?:来临|到来))(?=[，。；])"
)
"""What is yet to come is why something is done, not when."""
_OF_A_LIFE = re.compile(
    r"[^，。；的]{0,18}?(?:生产|制造|进口|下线|出厂|售出)的|生(?=[，。；、）)])|出生|入党|加入中国共产党|参加工作"
)
_OF_A_STATE = re.compile(
    "的?[^，。；\\d的]{0,10}(?:情况|状况|历程|历史|成绩|成果|变化|做法|经验|打算|计划|思路|进展)(?=[，。；])"
)
_ASKED_FOR = re.compile("(?:了解|听取|介绍|汇报|回顾|通报|总结|交流|讲述|说明)了?[^，。；]{0,16}$")
_AT_GATHERING = re.compile(r"[^，。；：]{2,24}会议?上")
_DONE = ("了", "过")
_HEARD = ("针对", "面对", "看到", "听到", "得知", "谈到", "提到", "讲到", "了解到")


def _is_of_basis(reading: Reading, mention: Mention) -> bool:
    """根据|2025年|抽检计划，…: the year of what is followed, not of what is done."""
    if mention.time is None or mention.time.granularity not in ("year", "quarter"):
        return False
    clause = reading.clause_around(mention.start)
    if _BASED.match(reading.text, clause.start, mention.start) is None:
        return False
    return _PLANNED.match(reading.text, mention.end, clause.end) is not None


_BASED = re.compile(
    r"[\s　]*(?:根据|按照|依据|依照|遵照|对照|结合)(?:(?!部署|安排|要求|规定|精神|计划|意见|有关|通知)[^，。；]){0,24}$"
)
_PLANNED = re.compile(r"(?![^，。；]*(?:签署|签订|达成|资料|数据|统计|监测|调查|记录))[^，。；]{2,24}")
"""What is followed by its name; 根据去年双方签署的协议 tells when it was signed, 根据2024年统计数据 of when the figures
are."""
_AIMING = ("对", "将", "把", "向")
_NEAR = 14
_OF_WHOM = re.compile(r"(?:针对|(?<![相绝面核])对)[^，。；对的]{2,12}$")
"""对某省|2024年度|工作(进行核查): of which year that is which is dealt with."""
