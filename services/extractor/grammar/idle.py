"""Verbs that tell nothing by what stands around them: asked, denied, demanded, dealt with, only describing."""

from __future__ import annotations

import re

from services.extractor.grammar.described import (
    describes_guest,
    describes_what_is_shown,
    is_deed_dealt_with,
    is_for_others,
)
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.manners import (
    is_aim,
    is_anniversary,
    is_esteemed,
    is_item,
    is_manner,
    is_part,
    is_weighed,
)
from services.extractor.grammar.orders import is_invited
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind


def is_idle(reading: Reading, frame: Frame) -> bool:
    """Whether the words right before the verb say that it tells nothing: 不得…, 应当…; in a law, nothing is told."""
    if reading.law_from is not None and frame.trigger.start > reading.law_from:
        return True
    if frame.kinds & WordKind.MODAL or is_denied(frame) or _is_asked(reading, frame):
        return True
    if reading.char_before(frame.trigger.start) == "不":  # 整改不|到位
        return True
    if reading.text.endswith(_PERHAPS, 0, frame.trigger.start) and not frame.said.endswith("了"):
        return True  # 有可能被|查扣; 可能提升了百倍 is a guess at what came about
    if reading.text.startswith(_HOLDS, frame.trigger.start) and reading.text.endswith(_WRONGLY, 0, frame.trigger.start):
        return True  # 因违规|开展培训被通报
    if _is_spoken_of(reading, frame) or _CUSTOM.match(reading.text, frame.trigger.end):
        return True  # 民间有|开市的习俗
    if is_manner(reading, frame) or is_part(reading, frame) or is_aim(reading, frame) or is_item(reading, frame):
        return True
    if reading.text.endswith(_STERNLY, frame.clause_start, frame.trigger.start) and not frame.subject_is_own:
        return not reading.mentions.within(frame.sentence.start, frame.clause_end, Kind.QUANTITY, Kind.TIME)
    if _UP_TO_NOW.match(reading.text, frame.trigger.end) and not _is_dated(reading, frame):
        return True  # 该院成立以来，…; 该院成立8年来，…
    if _is_office(reading, frame) or is_for_others(reading, frame):
        return True
    if _is_condition(reading, frame) or _is_commented(reading, frame) or _is_kept_up(reading, frame):
        return True
    if is_deed_dealt_with(reading, frame) or describes_guest(reading, frame) or is_weighed(reading, frame):
        return True
    if frame.said in _GOES and _REPORTER.search(reading.text, frame.clause_start, frame.trigger.start):
        return True  # 近日，记者|走进某合作社，看到…
    if frame.attributive and describes_what_is_shown(reading, frame):
        return True
    if frame.attributive and any(w.text.startswith("原") for w in frame.words):
        return True  # 原定于15日举行的论坛推迟举行: what became of it is told behind
    if frame.attributive and reading.char_before(frame.trigger.start) == "其":
        return True  # 介绍了其|组织的比对: what is theirs is known
    if frame.attributive and (
        _CHOSEN.match(reading.text, frame.trigger.end)
        or (frame.said in _HEARS and _AMONG.fullmatch(reading.text, *frame.clause))
    ):
        return True  # 某院|审理|的某案入选十大案例; 在各级法院|审理|的案件中，…: out of which is chosen
    if frame.attributive and _OF_WHICH.match(reading.text, frame.clause_start, frame.trigger.end + _LISTED):
        return True  # 被|查扣的电子秤能切换档位: of which it is told
    if frame.attributive and _MADE_KNOWN.search(reading.text, frame.clause_start, frame.trigger.start):
        return True  # 公布了|查处|的第二批典型案例: which ones are made known
    if frame.attributive and reading.text.startswith(_ONE_OF, frame.trigger.end) and not _is_dated(reading, frame):
        return True  # “质量月”是长期|组织开展|的一项群众性活动: what kind it is
    if frame.attributive and (
        _ALL_OF_THEM.match(reading.text, frame.trigger.end)
        or _FOR_EXAMPLE.search(reading.text, frame.sentence.start, frame.trigger.start)
    ):
        return True  # |查获|的走私卷烟等均要进行销毁; 例如，海关|没收|的成品油…: what becomes of such
    if (
        _BESIDES.match(reading.text, frame.clause_start, frame.trigger.start)
        and reading.text[frame.clause_end - 1] != "外"
    ):
        return True  # 除了|查获|一批窝点，还…: told before
    if _TO_THAT_END.match(reading.text, frame.sentence.start, frame.trigger.start):
        return not reading.mentions.within(frame.trigger.end, frame.sentence.end, Kind.QUANTITY)
    return is_esteemed(reading, frame) or is_invited(reading, frame) or is_anniversary(reading, frame)


_STERNLY = ("坚决", "坚决依法", "坚决予以", "严厉", "依法严厉", "严肃", "依法严肃", "从严从快")
"""对拒不履行的坚决依法|采取强制措施, 严厉|查处各类违法行为: how such are dealt with, no case."""
_CHOSEN = re.compile("的[^，。；]{2,40}?案(?:件|例)?(?:成功)?(?:入选|获评|荣获|获得|被评为|被列为|选为|上榜)")
_HEARS = ("审理", "办理", "查办", "侦办", "受理", "审结")
_AMONG = re.compile("[^，。；]{0,8}?[在从][^，。；]{4,40}的[^，。；的]{1,12}中")
_ONE_OF = ("的一项", "的一种", "的一类", "的群众性", "的重要")
_FOR_EXAMPLE = re.compile("(?:例如|比如|譬如)[^。；]{0,20}$")
_ALL_OF_THEM = re.compile("的[^，。；]{2,40}?(?:均|都|一律|全部)[要应须需]")
_BESIDES = re.compile(r"[\s　]*除了")
_TO_THAT_END = re.compile(
    r"[\s　]*通过(?:此次|本次|这次)?[^，。；]{0,10}(?:检查|整治|行动|活动|排查|治理)，"
    r"(?:全面|进一步|切实|有效|坚决|集中|及时)"
)
"""通过集中大检查，全面|排查|、消除一批隐患: what is hoped of it."""
_OF_WHICH = re.compile(
    r"[\s\u3000]*(?:这些|上述|已)?被(?:依法|当场|先后)*[\u4e00-\u9fff]{2,4}的(?![有是]|还有|包括|分别)"
)
_LISTED = 3
_HOLDS = (
    "开展", "举办", "组织", "进行", "召开", "开设", "举行", "开办", "开班", "办", "培训", "授课", "补课", "招生",
    "招聘",
)  # fmt: skip
_WRONGLY = ("违规", "违法", "非法", "擅自", "无证", "无照", "无资质", "未经批准", "未经许可")
_CUSTOM = re.compile("[^，。；的]{0,12}的(?:习俗|传统|惯例|风俗|讲究|说法)(?:[，。；、]|$)")
_PERHAPS = ("可能", "可能会", "可能被", "可能会被", "可能将被", "可能遭")


def _is_spoken_of(reading: Reading, frame: Frame) -> bool:
    """就下一步|开展巡察提出要求, 听取某校|开展安全教育活动的汇报: what is demanded, or what somebody is told of."""
    start, end = frame.trigger
    if not reading.text.startswith(_SETS_ABOUT, start):
        return False
    if _WHY_IT_MATTERS.match(reading.text, end):
        return True  # 介绍了|开展好法治教育的必要性
    if _ON.search(reading.text, frame.clause.start, start) and _DEMANDS.match(reading.text, end):
        return True
    return (
        _LEARNS.search(reading.text, frame.clause.start, start) is not None
        and _HEARD.match(reading.text, end) is not None
    )


_WHY_IT_MATTERS = re.compile("[^，。；]{2,30}?的(?:重要|必要|紧迫|迫切|现实|重大|深远|特殊)*(?:性|意义)")
_SETS_ABOUT = ("开展", "组织开展", "推进", "推动", "实施", "落实", "共建")
_ON = re.compile("(?:就|对)(?:下一步|下阶段|进一步|如何|继续|深入|扎实|全面|做好|抓好|持续)*$")
_DEMANDS = re.compile(
    "[^，。；并]{2,30}(?:提出|作出|作了|作|进行了?)[^，。；]{0,10}(?:要求|部署|安排|说明|介绍|动员|意见|建议)"
)
_LEARNS = re.compile(r"(?:了解|询问|听取|查看|察看|观看|关注)[了到]?[^，。；并后]{0,24}$")
_HEARD = re.compile(
    "[^，。；]{2,30}?(?:情况|汇报|报告|介绍|做法|经验|教材|进展|成效|成果|效果|背景|视频|图片)(?:[等的及和]|[，。；、]|$)"
)
_MADE_KNOWN = re.compile("(?:公布|通报|曝光|发布|公开)了?(?:近期|近日|日前|最近|今年以?来?|依法|集中)*$")


_GOES = frozenset(["走进", "来到", "走访", "前往", "探访", "深入", "赴", "到", "到访", "实地走访", "实地探访"])
_REPORTER = re.compile("(?<![名位家的])(?:记者|笔者)(?:一行|再次|实地|先后|近日|日前)?$")


def _is_office(reading: Reading, frame: Frame) -> bool:
    """该局主要负责统筹救灾工作，编制预案；|组织|抢险救援: what a body is there for, to the end of the sentence; 某公司
    |招聘|经理王小丽: what somebody is there for."""
    if frame.said in _DRIVES_BY and _DRIVE.match(reading.text, frame.trigger.end):
        return reading.word_ending_at(frame.trigger.start) is None and reading.char_before(frame.trigger.start) >= "一"
    of_staff = _STAFF.match(reading.text, frame.trigger.end)
    if of_staff is not None and reading.mentions.starting(of_staff.end(), Kind.PERSON):
        return True
    said = _IS_THERE_FOR.search(reading.text, frame.sentence.start, frame.trigger.start)
    return said is not None and not reading.mentions.within(said.end(), frame.trigger.start, Kind.TIME)


_DRIVES_BY = frozenset(["查办", "查处", "打击", "整治", "治理", "打假", "保护", "执法"])
_DRIVE = re.compile("“[^“”]{2,12}”(?:专项)?(?:行动|工程)")
"""民生领域案件|查办|“铁拳”行动: a drive by what it is for."""
_STAFF = re.compile("部?(?:经理|主管|专员|总监|负责人|主任|部长|科长|处长)")
_DUTY = "职[责能](?:是|为|包括)"
_IS_THERE_FOR = re.compile(f"主要(?:负责|承担|职责|职能)(?!了|人)|工作{_DUTY}|法定{_DUTY}|的{_DUTY}|其{_DUTY}")


_UP_TO_NOW = re.compile(r"以来|[近\d一二两三四五六七八九十百]+多?(?:年|个月)多?来(?=，)")


def _is_dated(reading: Reading, frame: Frame) -> bool:
    return bool(reading.mentions.within(frame.clause_start, frame.trigger.start, Kind.TIME))


def _is_condition(reading: Reading, frame: Frame) -> bool:
    """维保单位|接到|报警后，应当到场: when a duty is one; 在|发生|火灾时能反应: in what case one is able to."""
    end = frame.clause.end
    if reading.text.startswith(_BINDS, end) and (
        reading.text[end - 1] in "后时的" or _BOUND.fullmatch(reading.text, frame.trigger.end, end)
    ):
        return True
    if reading.text.startswith("，将", end) and _NOT_YET.fullmatch(reading.text, frame.trigger.end, end):
        return True  # 期满、通过验收|后，将正式命名
    return (
        "时" in reading.text[frame.trigger.end : end]
        and _IN_CASE.match(reading.text, frame.trigger.end, end) is not None
    )


_NOT_YET = re.compile("[^已了日]{0,6}之?后")


def _is_kept_up(reading: Reading, frame: Frame) -> bool:
    """坚持依法|审计、客观求实; 审计|查出|问题整改工作; 喜迎大会胜利|召开; |抽查|与整改相结合: what somebody holds to,
    what was found, what is awaited, how something is done."""
    start, end = frame.trigger
    if _FOUND_BEFORE.match(reading.text, start) or _AWAITED.search(reading.text, frame.clause_start, start):
        return True
    if _TOGETHER.match(reading.text, end):
        return True
    return (
        reading.text[end : end + 1] in "、，。；"
        and _HOLDS_TO.search(reading.text, frame.clause_start, start) is not None
    )


_TOGETHER = re.compile("[与和同][^，。；、]{2,12}相(?:结合|衔接|统一|促进|补充|辅助)")
_AWAITED = re.compile("(?:喜迎|迎接|迎候)[^，。；、]{2,20}(?:胜利|隆重|顺利|成功)$")
_HOLDS_TO = re.compile("坚持[^，。；、的]{0,4}$")
_FOUND_BEFORE = re.compile("(?:查出|发现)的?问题的?(?:整改|整治)(?!通知|意见书)")


def _is_commented(reading: Reading, frame: Frame) -> bool:
    """获批|省重点实验室，是学校取得的又一成果: what a deed told before means."""
    nth = frame.attributive and reading.text.startswith(_WHICH_ONE, frame.trigger.end)
    if nth and _THIS_IS.match(reading.text, frame.sentence.start, frame.trigger.start):
        return True
    before = reading.text[frame.sentence.start : frame.trigger.start].strip(" 　此次这本的")
    if before or frame.sentence.title:
        return False
    if frame.attributive and _MATTERS.search(reading.text, frame.trigger.end, frame.sentence.end):
        return True  # |筹建|的中心对产业具有重要意义
    return bool(_MEANS.match(reading.text, frame.clause.end) or _IT_IS.match(reading.text, frame.trigger.end))


_THIS_IS = re.compile(r"[\s　]*(?:据[^，。；]{1,6}，)?这(?:也|还|亦|更|既)?是[^，。；]*$")
"""这也是某市|开出|的首张罚单: what the deed told before is."""
_WHICH_ONE = tuple(f"的{which}" for which in ("首", "第", "又一", "唯一", "最"))
_SHOWS = "(?:既|也|不仅|正|更)?是|标志着|意味着|充分?体现了?|(?:不仅|更|将|十分|非常)?有[利助]于|旨在"
_MEANS = re.compile(f"，(?:{_SHOWS})|，(?:不仅)?对[^，。；]{{2,40}}(?:具有|有着|意义|作用)")
"""|开展|此类活动，有利于提高…: what it is good for."""
_IT_IS = re.compile(f"(?:{_SHOWS})")
"""此次|中标|是对某院的肯定."""
_MATTERS = re.compile("的[^。；]{4,80}(?:具有|有着|起到)[^，。；]{0,12}(?:意义|作用|价值)[。；]?$")
_IN_CASE = re.compile(
    "[^，。；：的]{1,10}时，?(?:就|也|都|均)?(?:能(?!源|量)|可以|可(?!能)|应(?![邀约询])|如何|怎样|怎么|该)"
)
_BOUND = re.compile("[^，。；]*的[^，。；的]{0,8}(?:企业|单位|机构|人员|个人|组织|者)")
"""排放量|达到|2.6万吨的单位，应当接受核查: whom a rule binds."""
_BINDS = ("，应当", "，必须", "，须", "，不得", "，应该", "，应及时", "，应立即", "，可以")


def _is_asked(reading: Reading, frame: Frame) -> bool:
    """申请是否获批, 探索建立机制: nobody knows yet; 就如何做好检查作了讲解: how it is done is what is talked about."""
    zone = Phrase(frame.zone.start, frame.trigger.start)
    asked = _LOOKED_AT.search(reading.text, frame.clause_start, frame.trigger.start)
    if asked and not (frame.said.startswith(_DONE) and "对" in reading.text[frame.clause_start : asked.start()]):
        return True  # not 对企业是否建立台账、落实责任|进行检查
    if _DIRECTS.match(reading.text, frame.clause_start, frame.trigger.start):
        return True
    if _OF_OTHERS.search(reading.text, frame.clause_start, frame.trigger.start):
        return True
    if frame.said.startswith("提") and _PLEASE.search(reading.text, frame.clause_start, frame.trigger.start):
        return True
    if reading.text.endswith(("是否", "能否", "可否", "何时", "是否能够", "探索", "争取", "力争"), *zone):
        return True
    if frame.said in ("召开", "举行", "举办") and reading.text.endswith(("部署", "筹备", "安排部署"), *zone):
        return True  # 部署|召开|县第七次党代会: yet to be held
    return asks_how(reading, zone)


_DONE = ("进行", "予以", "作出")
_DIRECTS = re.compile(r"[\s　]*(?:并|又)?指示(?!精神|批示|要求|的|[牌器灯剂])[^，。；：]{1,30}$")
"""市长批示，指示对某局进行|表彰: what somebody is told to do."""
_OF_OTHERS = re.compile("(?:指导|督促|引导|推动|鼓励)(?:各[^，。；：]{1,6}|地方|全[省市县][^，。；：]{0,6})$")
"""指导各地|建立|举报奖励制度: what others are to do."""
_PLEASE = re.compile("(?<![邀聘申约])请[^，。；：]{2,30}$")
"""请列席人员|提出意见, as reports ask those who hear them."""
_LOOKED_AT = re.compile(
    r"(?:是否|有无)(?<![不无]论..)(?<!对..)(?=[^，。；：]*、)(?:(?!进行|开展|予以|作出)[^，。；：])*$"
)


def asks_how(reading: Reading, zone: Phrase) -> bool:
    """如何做好|检查工作: whether what follows the phrase is what is asked about."""
    return _ASKED_HOW.search(reading.text, *zone) is not None


_ASKED_HOW = re.compile(
    r"(?:如何|怎样|怎么)(?:更好地?|更加?|进一步|正确|科学|有效|依法|规范|切实|高效|深入|全面|严格|扎实|持续|在|做好|抓好|组织|[，。；、]?并)*$"
)


def is_denied(frame: Frame) -> bool:
    """Whether it was not done; what was called off is news."""
    return bool(frame.kinds & WordKind.NEGATION) and any(
        w.kinds & WordKind.NEGATION and w.text not in _CALLED_OFF and w.start >= frame.clause_start for w in frame.words
    )


_CALLED_OFF = ("取消", "推迟", "延期", "暂停")
"""What does not happen after all is news; what nobody did is not."""
