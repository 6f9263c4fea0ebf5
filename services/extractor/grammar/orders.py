"""What laws rule, notices order and conditions suppose: no deeds."""

from __future__ import annotations

import re

from services.extractor.grammar.clefts import is_cleft
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.verbs import MARKS
from services.extractor.mentions import Kind, Sentence


def is_rule(reading: Reading, frame: Frame, said: set[str]) -> bool:
    """A rule, not a deed: an article cited, a condition (对…的, …的，). `said`: the words before the verb."""
    if reading.law_from is not None and frame.trigger.start > reading.law_from:
        return not opens_with_past(reading, frame.sentence)
    if _cites_article(reading, frame) or _is_duty(reading, frame) or _conditional(reading, frame, said):
        return True
    if _LAW_OF_THE_LAND.match(reading.text, frame.sentence.start, frame.trigger.start):
        return True
    if _COMMANDS.search(reading.text, frame.sentence.start, frame.trigger.start):
        return True  # 指挥员下令：第一组灭火，第二组|搜救|被困人员
    if frame.sentence.title and _MUST_BE.search(reading.text, frame.sentence.start, frame.sentence.end):
        return reading.text.find("：", frame.sentence.start, frame.trigger.start) >= 0
    return frame.said in _GRANTS and _is_provision(reading, frame)


_MUST_BE = re.compile("：[^：]*?(?:要(?![求闻点素案])|必须|不得|严禁|切勿|应尽快|须(?!知))")
"""某局：擅自|封闭|道路要尽快恢复通行: what a headline says that somebody demands."""
_LAW_OF_THE_LAND = re.compile(
    r"[\s　]*(?:根据|按照|依据|依照)《[^。；\d]{4,120}》[^，。；]{0,12}规定，(?:我国|国家对|任何|凡是?)"
)
"""根据《甲法》等有关规定，我国对种苗进境|实行|严格管控: how the law has it at all times."""
_COMMANDS = re.compile("(?:下令|下达(?:[^，。；：]{0,6})?(?:命令|指令)|发出(?:[^，。；：]{0,4})?(?:命令|指令))：")


def _is_provision(reading: Reading, frame: Frame) -> bool:
    """《办法》…，对获得…奖的组织给予奖励; 对提名奖给予奖励: what a paper grants to whoever fits, nobody has got it."""
    text, start, end = reading.text, frame.sentence.start, frame.trigger.start
    aimed = _WHOM.search(text, max(start, end - _LONG_AIM), end)
    if aimed is None:
        return False
    named = reading.mentions.within(*aimed.span("whom"), *_SOMEBODY)
    if _UP_TO.match(text, frame.trigger.end):
        return not named
    paper = _PROVIDES.search(text, start, aimed.start() + 1)
    first = _FIRST_AIM.search(text, paper.end(), frame.trigger.end) if paper else None
    return first is not None and not reading.mentions.within(*first.span(), *_SOMEBODY)


_SOMEBODY = (Kind.ORGANIZATION, Kind.PERSON, Kind.QUANTITY)
_GRANTS = frozenset(["给予", "予以", "奖励", "资助", "补助", "补贴", "奖补", "颁发", "授予", "发放"])
_WHOM = re.compile(r"对(?P<whom>[^，。；]{2,40}?)，?(?:再|将|分别|一次性|按规定|每[家项人年次]|各)*$")
_FIRST_AIM = re.compile(r"对[^，。；]{2,40}?(?=给予|予以|奖励|，)")
"""The first of those that a paper provides for: 对甲类企业给予20万元奖励，对乙类…."""
_LONG_AIM = 56
_UP_TO = re.compile(r"[^，。；\d]{0,6}(?:最高|不超过|不低于|至多)[^，。；\d]{0,6}\d")
_PROVIDES = re.compile(
    r"(?:办法|条例|规定|细则|措施|政策|新政|意见|方案|规则)[》”]?(?:[（(][^）)]*[）)])?(?:规定|明确|提出|，)|规定，|明确，"
)


def _is_duty(reading: Reading, frame: Frame) -> bool:
    """主要职责包括：指导…，组织…: what somebody is there for."""
    return _DUTIES.search(reading.text, frame.sentence.start, frame.trigger.start) is not None


_DUTIES = re.compile(
    r"(?:职责|职能|权限|职责任务|工作内容|服务内容|业务内容|业务范围|经营范围|服务范围|主营业务)(?:主要)?(?:包括|包含|有|是|为|：|:)"
)


def _cites_article(reading: Reading, frame: Frame) -> bool:
    """第三条规定：…: what the article says, not what somebody did by it (依据…第三条，…罚款)."""
    cited = _STATUTE.search(reading.text, frame.sentence.start, frame.trigger.start)
    if cited is None:
        return False
    if _HEREBY.search(reading.text, cited.end() - 1, frame.trigger.start):
        return False  # 依据第四十七条的规定，现取消…
    if frame.subject is None and not _aims_at_somebody(reading, frame, cited.end() - 1):
        return True
    return not _BY_LAW.search(reading.text, frame.sentence.start, cited.start())


def _aims_at_somebody(reading: Reading, frame: Frame, start: int) -> bool:
    """依据第四十七条的规定，|对其|处以罚款, …，|责令当事人|改正: the article is applied to a case."""
    if _TO_HIM.search(reading.text, start, frame.clause_end):
        return True
    named = reading.mentions.within(start, frame.trigger.start, Kind.ORGANIZATION, Kind.PERSON)
    return any(reading.text.endswith("对", start, mention.start) for mention in named)


_TO_HIM = re.compile(r"(?:对|责令|给予|要求)(?:其(?![他它中])|当事人|该|上述|涉[事案])(?![^，。；]*的，)")


def is_ordered(reading: Reading, frame: Frame) -> bool:
    """What stands behind 通知如下, in a plan or behind 请各镇…, 提醒市民… is ordered, unless it says that it was
    done."""
    ordered = reading.orders_from is not None and frame.trigger.start > reading.orders_from
    ordered = ordered or reading.to_be_done(frame.trigger.start)
    ordered = ordered or _PLEASE.match(reading.text, frame.sentence.start, frame.trigger.start) is not None
    ordered = ordered or _CALLS_ON.search(reading.text, frame.sentence.start, frame.trigger.start) is not None
    if ordered and frame.subject_is_own and frame.subject and reading.text[frame.subject.start] == "我":
        return False  # 我局在某市举办培训班: what the body that gives the orders will do itself
    if ordered and (opens_with_past(reading, frame.sentence) or _sets_a_day(reading, frame)):
        return False
    return ordered and not _DONE.search(reading.text, frame.zone.start, frame.sentence.end)


def _sets_a_day(reading: Reading, frame: Frame) -> bool:
    """省局将于10月下旬组成督导组，赴各市督导: what those who give the orders will do themselves, and when."""
    set_by = _WILL.search(reading.text, frame.sentence.start, frame.trigger.start)
    return set_by is not None and not _FOR_THEM.search(reading.text, frame.sentence.start, set_by.start())


_WILL = re.compile(r"(?<=[局委厅部署会院])将于(?=\d)")
_FOR_THEM = re.compile("[各应请须]|有关|相关|要(?![求素点])")


def opens_with_past(reading: Reading, sentence: Sentence) -> bool:
    """2023年，全省落实面积2860万亩, 此前，我省批复项目126个: told in a notice of what it goes on with."""
    opening = _OPENS_PAST.match(reading.text, sentence.start, sentence.end)
    if opening is None:
        return False
    published = reading.mentions.article.published_at
    year = opening["to"] or opening["year"]
    return year is None or (published is not None and f"20{year}" < published[:4])


_OPENS_PAST = re.compile(
    r"[\s　]*(?:20(?P<year>\d\d)年(?:度|[至到—-]20(?P<to>\d\d)年)?(?!\d|版|第)|去年|上年度|此前，)"
)


def is_invited(reading: Reading, frame: Frame) -> bool:
    """欢迎大家参加发布会: what those who hear it are welcome to do."""
    return _WELCOME.search(reading.text, frame.sentence.start, frame.trigger.start) is not None


_PLEASE = re.compile(
    r"[\s　]*(?:现|特)?(?:敬|恳|务)?请(?:各(?![位项])|你[局厅委办区县市州单公院校]|有关|相关|广大|全体|市民|居民|群众)"
)
_CALLS_ON = re.compile(
    r"(?:提醒|呼吁|号召|倡议)(?:广大|全体|各[^，。；]{1,6}|社会|全[市县区省]|消费者|市民|群众|公众|居民|用户|经营者|企业)"
    r"(?:(?!，[为向与给]|并)[^。；])*$"
)
_WELCOME = re.compile(r"欢迎(?:各位|大家|你们|[^，。；：]{0,8}(?:朋友|嘉宾|来宾)们?)*(?:前来|踊跃|积极|一起|今天)*$")
_DONE = re.compile(
    r"已|了|正在|截至|共计|累计|以来|起(?:正式)?(?:施行|实施|执行)|同时废止|放假|休市|(?<![另待])定于|拟于"
)
"""What was done, or what is set for a day (定于9月20日举行) rather than asked of those who read it."""
_STATUTE = re.compile(r"第[一二三四五六七八九十百零\d]{1,6}条(?:第[一二三四五六七八九十]款)?(?:的?规定|：|，)")
_HEREBY = re.compile(r"，(?:现|兹|决定|拟)")
_BY_LAW = re.compile(r"依据|根据|依照|按照|违反|触犯|构成")


def _conditional(reading: Reading, frame: Frame, said: set[str]) -> bool:
    """对拒不整改的，责令…: a rule, not a deed."""
    if reading.text.endswith("的，", frame.sentence.start, frame.clause_start):
        return True  # 逾期未改正的，移送…
    if _PROVIDED.search(reading.text, frame.sentence.start, frame.clause_start):
        return True  # 擅自改变准确度的，责令改正，没收…
    part = max(frame.sentence.start, reading.text.rfind("；", frame.sentence.start, frame.trigger.start) + 1)
    if _IN_SUCH_A_CASE.match(reading.text, part, frame.clause_start):
        return True
    if _LEFT_TO_THOSE_THERE.match(reading.text, part, frame.clause_start):
        return True
    if _BY_WHOM_IT_IS_SUFFERED.match(reading.text, frame.trigger.end) and frame.passive:
        return True
    ends = reading.text.endswith("的", frame.trigger.end, frame.clause_end)
    if ends and reading.text.startswith(tuple(MARKS), frame.clause_end) and not is_cleft(reading, frame.trigger.end):
        return True
    if "对" not in said and "对于" not in said:
        return False
    aimed_at = [reading.say(p) for p in frame.phrases("对", "对于")]
    if frame.phrases("由") and any(_FAULT.search(whom) for whom in aimed_at):
        return True
    if reading.text.endswith("了", *frame.trigger) or reading.text.startswith("了", frame.trigger.end):
        return False  # 对履职不力的|进行了|约谈
    return any(whom.endswith(("的", "者")) and not whom.endswith(_PEOPLE) for whom in aimed_at)


_PEOPLE = (
    "工作者", "志愿者", "获奖者", "优胜者", "贡献者", "奉献者", "劳动者", "获得者", "竞赛者", "经营者", "从业者",
    "创业者", "患者", "学者", "长者", "记者", "参赛者", "参训者", "参与者", "投资者", "管理者", "建设者", "生产者",
    "销售者",
)  # fmt: skip
"""Who people are, whom one praises (对先进工作者进行表彰) or talks to; 对违反者 says to whom a rule applies."""


_BY_WHOM_IT_IS_SUFFERED = re.compile(
    r"[^，。；]{0,16}的(?:企业|单位|机构|人员|个人|当事人|申请人)[^，。；]{0,6}(?:应当|应|须|必须|可以?|如)"
)
"""被注销资质的企业应当交回证书: what whoever suffers it has to do."""
_PROVIDED = re.compile(
    r"的，(?:由[^，。；]{2,30}?)?(?:责令|没收|处以?(?=[^，。；]*罚款)|给予|授予|颁发|吊销)[^。；]*，$"
)
_IN_SUCH_A_CASE = re.compile(r"[\s　]*(?!\d)[^，。；：“”]{4,30}的，由[^，。；]{2,40}(?:[^。；]*，)?")
"""下发处罚建议书的，由实施部门调查处理，依法|处罚|: what is done then, and by whom."""
_LEFT_TO_THOSE_THERE = re.compile(
    r"[\s　]*对于?[^，。；]{0,20}(?:不合格|不符合|违反|违法|逾期|拒不|问题)[^，。；]{0,14}，"
    r"(?:一律|均)?由(?:所在地|属地|当地|相关|有关|各)"
    r"(?![^。；]*(?:已|了|分别))"
)
"""对不合格产品的企业，由所在地市场监管部门依法处理，责令停产，|限期整改|: what is left to others to do."""
_FAULT = re.compile(r"不合格|不符合|违反|违法|拒不|逾期|未按|未经|不履行")
"""对不合格的机构，由…责令整改 says who would do what."""
