"""Verbs that tell no deed of their own: how something is done (采取扣押证件、限制自由等手段), what it consists of, what
it is good for, what the items of a notice ask for (（五）同意与平台签订协议);
and what is told though it seems not to be."""

from __future__ import annotations

import re

from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind

_WAY = re.compile("方式|方法|手段|形式|办法|途径|渠道|名义|伎俩|手法")
_WAYS = re.compile(rf"[^，。；：]{{0,50}}?(?:等|的)[^，。；、的]{{0,4}}(?:{_WAY.pattern})(?!(?:方法|程序|[的、和]))")
_BY = re.compile(r"(?:通过|采取|采用|以|运用|借助|利用|打着)(?:[^。；，：“”]|“[^“”]{1,20}”){0,60}$")


def is_manner(reading: Reading, frame: Frame) -> bool:
    """Whether the verb stands in a phrase that only says how something is done."""
    text, verb = reading.text, frame.trigger
    if text[frame.clause.start : verb.start].strip() in _BY_WHICH and not reading.mentions.within(
        verb.end, frame.sentence.end, Kind.QUANTITY
    ):
        return True  # 通过开展抽检工作，为产业发展提供支撑: what it was good for
    steps = _STEPS.match(text, frame.clause.start, verb.start)
    if steps is not None and "、" in text[steps.start() : frame.clause.end] and _DECIDES.match(text, verb.end):
        return True
    if text.endswith("结合", frame.clause_start, verb.start):
        return True  # 结合开展主题教育的要求，…
    if frame.said == "通过" and (
        _BY_WHOM.match(text, verb.end)
        or _BY_LOOKING.match(text, verb.end)
        or (frame.subject is None and _BY_STEPS.match(text, verb.end))
    ):
        # 通过|实地考察、严格评审并经研究，决定命名…: how the decision came about; by whose help; 通过|查看许可证，…
        return True
    if _HEEDS.match(text, frame.clause_start, verb.start) and _DEMANDED.match(text, verb.end, frame.clause.end):
        return True  # 按照总局开展“质量月”活动的通知要求，…: what others are told to do
    if _READS.search(text, frame.clause_start, verb.start) and _READ_OUT.match(text, verb.end, frame.clause.end):
        return True  # 宣读对某市开展试点的批复文件: what is read out
    if _AFTER.search(text, frame.clause_start, verb.start) and _DID.match(text, verb.end, frame.clause.end):
        # 继某市成为试点之后，…: what came before the news; with its own time or body (继2023年获奖后) it is told too
        return not reading.mentions.within(frame.clause_start, verb.start, Kind.TIME, Kind.ORGANIZATION)
    if _SO_THAT.search(text, frame.clause_start, verb.start):
        return True  # 使检定工作有序|开展: what came of it
    if (ways := _LISTED_WAYS.search(text, frame.clause_start, verb.start)) and (
        _SERVES.match(text, verb.end) or ("、" in ways[0] and _SERVES_TO.match(text, verb.end))
    ):
        return True
    if frame.said.endswith(_LETS) and _WITH_LEAVE.match(text, frame.clause_start) and text.startswith("，", verb.end):
        return True  # 经省政府同意，省教育厅批准设立某校: by whose leave
    if frame.said in _GETS and _LEAVE.match(text, verb.end):
        return True  # 获得有关部门批准后，某局实施…: by whose leave
    if not _BY.search(text, frame.clause_start, verb.start) or not _WAY.search(text, verb.end, verb.end + _LONG):
        return False
    return _WAYS.match(text, verb.end, verb.end + _LONG) is not None


_STEPS = re.compile(r"[\s　]*(?:日前|近日|现)?经过?[^，。；《》]{2,60}$")
_DECIDES = re.compile(
    "(?:、[^，。；、]{2,24})*，(?:现|拟|[^，。；]{2,12}?)?(?:决定|授予|确定|认定|命名|同意|批准|公布|推荐)"
)
"""经评审委员会|评审|、常务会议|研究|、社会公示，市政府决定…: the steps that led to it."""
_HEEDS = re.compile(r"[\s　]*(?:按照?|根据|依据|依照|遵照|落实|贯彻)[^，。；《》]{2,40}$")
_DEMANDED = re.compile(
    r"[^，。；《》]{2,40}?的(?:有关|相关|统一|总体|具体)?(?:通知|要求|部署|安排|意见|文件|精神|号召|指示)+$"
)
_READS = re.compile("宣读了?[^，。；《》]{0,30}$")
_READ_OUT = re.compile("[^，。；《》]{2,40}?(?:批复|批文|文件|名单|决定|通知|案例|通报|方案|复函)+$")
_AFTER = re.compile("(?<![相后])继(?!续|而|任|承|电)[^，。；]{2,40}$")
_DID = re.compile("[^，。；]{0,60}之?后$")
_SO_THAT = re.compile("[使让][^，。；]{2,24}(?:有序|顺利|正常|得以|高效|规范|扎实|稳步|深入|有力|有效|更好地?)$")
_LISTED_WAYS = re.compile(r"通过[^，。；“”\d]*$")
_SERVES = re.compile(
    r"(?:等(?:活动|工作|环节|措施)?|(?:、|和|与|以及)[^，。；\d]{2,24})，"
    r"(?=[^，。；]{0,4}(?:使|让|引导|提[升高]|增[进强]|激发|普及|推动|促进|帮助|零距离|营造|向|为|组织|进一步|有效|切实))"
)
_SERVES_TO = re.compile("，(?:使|让|引导|提[升高]|促使|推动|督促)")
"""通过发放资料、免费检测等，提升…; 通过参观、演示和实践活动，使…: ways in a list, and what for."""
_LETS = ("同意", "批准")
_WITH_LEAVE = re.compile(r"[\s　]*(?:日前|近日|现)?报?经[^，。；：《》]{2,30}?(?:同意|批准)，")
_GETS = ("获得", "获", "得到", "取得", "征得")
_LEAVE = re.compile(r"[^，。；]{0,24}(?:批准|同意|授权|许可证?|批准书)之?后")
_LONG = 70


_BY_WHOM = re.compile("[^，。；：]{2,30}?(?:机构|平台|渠道|系统|部门)，(?:依照|按照|依据|根据|对|向|为)")
_BY_LOOKING = re.compile(
    "(?:现场|实地|逐[一项户]|仔细|认真)?(?:查看|查阅|查验|审阅|听取|询问|调阅|翻阅|观看|核对|采集|收集|走访|观察|倾听|检索|调取|对照)(?=[^，。；]{2})"
)
_BY_STEPS = re.compile("[^，。；]{2,30}(?:并经[^，。；]{2,20})?，(?:最终)?(?:决定|评选出|评出|遴选出|确定|推选出|产生)")
_BY_WHICH = frozenset(f"通过{how}" for how in ("", "组织", "现场", "实地", "集中", "入户", "线上", "定期", "广泛"))


def is_part(reading: Reading, frame: Frame) -> bool:
    """Whether the verb only names one of the parts that something consists of or goes through (经过宣传、培训、评审三个
    阶段, 从开展…等五个方面作了介绍)."""
    text, verb, clause = reading.text, frame.trigger, frame.clause
    if _IS_WHAT.match(text, clause.start, verb.start) and _ONE_OF.match(text, verb.end, clause.end):
        return True
    if frame.attributive and frame.said.endswith(_SET_UP) and _IS_WHAT.match(text, clause.start, verb.start):
        return not reading.mentions.within(clause.start, verb.start, Kind.TIME)  # 该校是省政府和教育部|共建|的大学
    if "、" in text[clause.start : clause.end] and _TASKS.match(text, verb.end, clause.end):
        return _SEES_TO.search(text, clause.start, verb.start) is not None
    if _CONSISTS.search(text, clause.start, verb.start) is None:
        return False
    if _PARTS.match(text, verb.end, min(clause.end, verb.end + _LONG)) is None:
        return False
    before = [text[m.end() : verb.start] for m in _CONSISTS.finditer(text, clause.start, verb.start)]
    listed = text.startswith("、", verb.end)
    return any(listed or not gap or any(joiner in gap for joiner in _JOINERS) for gap in before)


_SET_UP = ("共建", "合建", "合办", "创办", "兴办", "组建", "设立")
_SEES_TO = re.compile(
    "(?:抓[好实紧]|狠抓|做[好实了]|统筹|推进|建立|健全|完善|构建|落实|实行|执行|(?:开展|进行)了?)"
    "(?:(?:推进|抓好)?[^，。；：]{0,40}、)?[^，。；：、]{0,8}$"
)
_TASKS = re.compile(
    "[^，。；：、]{0,8}(?:、[^，。；：、]{2,14}){0,6}(?<!同)等[^，。；：、]{0,6}(?:工作|任务|事项|制度|机制)"
)
"""抓好投资建设、项目|开工|、农村供水等重点工作, 建立信息共享、线索|移送|等制度: one of several that are seen to."""
_IS_WHAT = re.compile(r"[^，。；：]{0,16}?(?<![还也但总就可])是[^，。；：]{0,16}$")
_ONE_OF = re.compile(
    r"[^，。；：]{2,40}的(?:一项|又一|一个|一次|重要|具体|主要)[^，。；：]{0,4}"
    r"(?:活动|举措|内容|行动|工作|措施|缩影|体现)"
)
"""此次会议是全国倡导|开展|“…年”的一项重要活动: what something is."""
_JOINERS = "、和与及"


_PARTS = re.compile(
    r"[^，。；：]{0,60}?(?:[一二三四五六七八九十两几多\d]{1,3}|各)个?大?(?:环节|阶段|步骤|方面|议程|部分|流程|项目|科目|赛项|赛道|专题|课题|单元|板块|模块|层面|角度|关键|重点|要点|抓手|任务|方向|领域)(?!的|工作|活动|行动)"
)
_CONSISTS = re.compile(
    r"从(?<![自即]从)|按照|经过|历经|围绕|分为|包括|包含|涵盖|针对|聚焦|扭住|抓住|抓好|突出|把握|用于"
)


def is_anniversary(reading: Reading, frame: Frame) -> bool:
    """在协会成立20周年之际，…, 出席缔结友好城市20周年纪念活动, 自行动启动以来，…, 截至活动结束，…: the verb only dates
    what is told."""
    ends = frame.said.endswith(("结束", "落幕", "闭幕", "收官"))
    if ends and _BY_ITS_END.match(reading.text, frame.clause_start, frame.trigger.start):
        return True
    if ends and _AFTER_IT.match(reading.text, frame.trigger.end):
        return True  # 在|结束|参观活动后，
    since = _SINCE.search(reading.text, frame.clause_start, frame.trigger.start)
    if since and _UNTIL_NOW.match(reading.text, frame.trigger.end):
        return not reading.mentions.within(since.start(), frame.trigger.start, Kind.TIME)
    if _SINCE_THEN.match(reading.text, frame.trigger.end):  # 开展作风整顿活动以来，…
        return not reading.mentions.within(frame.clause_start, frame.trigger.start, Kind.TIME)
    if reading.text.startswith(_AT, frame.clause_start) and _MEANWHILE.match(reading.text, frame.trigger.end):
        return True  # 在某省|举办|培训班期间，…
    begun = frame.said.endswith(_BEGUN)
    if begun and any(said.match(reading.text, frame.trigger.end) for said in (_COMMEMORATED, _AGO)):
        return True
    after = frame.trigger.end
    return bool(_ANNIVERSARY.match(reading.text, after) or _CHANCE.match(reading.text, after))


_CHANCE = re.compile(r"[^，。；：]{0,16}之(?:[机便]|余[，。])(?![会利捷])")
"""利用新址|搬迁|之机大摆宴席: what was made use of; |参观|之余，…: beside what it was."""


_SINCE = re.compile(r"自(?!我|主|己)[^，。；：]{0,24}$")
_BY_ITS_END = re.compile(r"截[至止][^，。；：\d]{2,12}$")
_AFTER_IT = re.compile(r"[^，。；：]{0,16}之?后[，,]")
_UNTIL_NOW = re.compile(r"[^，。；：]{0,20}以来")
_AT = ("在", "正值", "适逢", "恰逢")
_MEANWHILE = re.compile(r"[^，。；：]{2,50}?期间，")
_SINCE_THEN = re.compile(r"[^，。；：]{2,30}?(?<![年月天周])以来，")
_YEARS = r"(?:\d{1,4}|[一二两三四五六七八九十百]{1,4})多?周年"
_ANNIVERSARY = re.compile(rf"{_YEARS}(?:纪念日)?(?:即将)?(?:到来)?(?:之际|前夕)")
_BEGUN = ("缔结", "签署", "签订", "建立", "结成", "成立", "创立", "设立", "创办", "创建", "颁布", "实施")
_AGO = re.compile(rf"{_YEARS}(?=[，。；]|$)")
_COMMEMORATED = re.compile(rf"[^，。；、]{{0,14}}?{_YEARS}(?:之际|前夕|纪念|庆祝|系列|主题|座谈|大会|活动)")


def is_aim(reading: Reading, frame: Frame) -> bool:
    """Whether the verb only says what something is, or was, done or good for (为深入推进“清朗”行动，…; 旨在打赢攻坚战;
    为打赢攻坚战提供了保障, 用于自学或辅导)."""
    text, verb, clause = reading.text, frame.trigger, frame.clause
    before = text[clause.start : verb.start]
    if "用于" in before or "有利于" in before or "有助于" in before or before.endswith(("助力", "助推")):
        return True  # 持续改善环境质量，助力|打赢攻坚战
    if _opens_with_aim(reading, frame) or _goes_on_aiming(reading, frame) or _is_said_of(reading, frame):
        return True
    if "为" not in before and "旨在" not in before:
        return False
    if _AIM.match(before):
        return True
    aimed = _FOR.search(before)
    return aimed is not None and _GOOD_FOR.match(text, verb.end, clause.end) is not None


def _opens_with_aim(reading: Reading, frame: Frame) -> bool:
    """为保障安全，|深化“百日”行动，近日，某局开展检查: what the sentence opens with as its aim, before it says who does
    what, or when."""
    sentence, end = frame.sentence, frame.clause.end
    if _AIM_OPENS.match(reading.text, sentence.start, frame.clause.start) is None or frame.subject is not None:
        return False  # to read the subject costs most
    told = (Kind.TIME, Kind.ORGANIZATION, Kind.PERSON)
    starts = [clause.start for clause in sentence.clauses]
    if any(m.start in starts for m in reading.mentions.within(sentence.start, frame.trigger.start, *told)):
        return False
    if any(reading.text.startswith("会议", start) for start in starts if start > end):
        return True
    return any(m.start in starts for m in reading.mentions.within(end, sentence.end, *told))


def _goes_on_aiming(reading: Reading, frame: Frame) -> bool:
    """会议旨在落实计划，加快建设，|实施“护航”行动: one aim more; what was done has 了, a figure, a day or somebody who
    does it."""
    text, verb, sentence = reading.text, frame.trigger, frame.sentence
    aimed = text.rfind("旨在", sentence.start, frame.clause.start)
    if aimed < 0 or not frame.said.startswith(_AIMED_AT) or frame.said.endswith("了"):
        return False
    if _ONLY_HOW.fullmatch(text, frame.clause.start, verb.start) is None or text.startswith("了", verb.end):
        return False
    told = (Kind.TIME, Kind.ORGANIZATION, Kind.PERSON)
    starts = [clause.start for clause in sentence.clauses if clause.start > aimed]
    done = reading.mentions.within(verb.end, frame.clause.end, Kind.QUANTITY)
    return not done and not any(m.start in starts for m in reading.mentions.within(aimed, verb.start, *told))


_AIMED_AT = ("实施", "开展", "推进", "推动", "深化", "落实", "建设", "打造", "组织")


def _is_said_of(reading: Reading, frame: Frame) -> bool:
    """作为国家实施“北电南送”工程的配套项目，…: what something is tells no deed."""
    start, end = frame.clause.start, frame.clause.end
    opens = reading.text.startswith("作为", start)
    return opens and reading.text.startswith("，", end) and reading.text.find("的", frame.trigger.end, end) > 0


_AIM_OPENS = re.compile(r"[\s　]*为了?(?!期|[^，。；]{0,16}(?:(?:[送捐赠]|提供)|办理|解决))[^，。；]{3,60}，")
_GOOD_FOR = re.compile(
    r"(?:(?!并|还|同时|同步|以及)[^，。；：]){0,60}?(?:提供|奠定|打下|作出|做出|创造|营造|积累|注入|增添|夯实|贡献)(?:了|出)?[^，。；：“]{0,12}?"
    r"(?:保障|保证|支撑|支持|基础|贡献|条件|环境|氛围|经验|动力|活力|力量|遵循|参考|依据|借鉴|样板|范例|底气|动能|智慧|方案|线索|指引|便利)"
)
_FOR = re.compile(r"(?<![成作认因])为(?![了期])[^，。；：]{0,40}$")
_HOW = "进一步|深入|全面|扎实|切实|积极|持续|更好地?|大力|有序|加快|有力|有效|确保|更好|认真|高效|统筹|坚决|纵深"
_ONLY_HOW = re.compile(rf"(?:{_HOW})*")
_AIM = re.compile(rf"(?:[^，。；：]{{0,20}}旨在|[\s　]*(?:是|也是)?为了?)(?:{_HOW})*$")


def is_weighed(reading: Reading, frame: Frame) -> bool:
    """鉴于其缴纳费用15万元，依法从轻处罚: why somebody is dealt with so."""
    if frame.clause_end >= frame.sentence.end - 1:
        return False
    return _IN_VIEW_OF.search(reading.text, frame.sentence.start, frame.trigger.start) is not None


_IN_VIEW_OF = re.compile(
    r"(?:鉴于|考虑到)(?:其|该|当事人|[两二三]?被告|涉案|上述)(?:(?!，(?:依法|决定|故|法院|本院|可|予以|同意|依照|根据))[^。；])*$"
)
"""Up to what is done in view of it."""


def is_esteemed(reading: Reading, frame: Frame) -> bool:
    """对各单位开展宣传活动给予充分肯定: what somebody praises or thanks for is no news."""
    text, verb = reading.text, frame.trigger
    behind = text[verb.end : verb.end + _LONG]
    if _THANKS.search(text, frame.clause_start, verb.start):
        return True
    if "给" not in behind and "表" not in behind:
        return False
    if _ESTEEM.match(text, verb.end, verb.end + _LONG) is None:
        return False
    return _TOWARDS.search(text, frame.clause_start, verb.start) is not None


_ESTEEM = re.compile(
    r"[^，。；：并后]{0,50}?(?:给予|表示)(?:了|的)?[^，。；]{0,8}(?:肯定|赞赏|感谢|敬意|好评|评价|祝贺|欢迎|认可|赞扬|关切|期待|满意)"
)
_THANKS = re.compile(r"(?:感谢了?|欢迎了)(?![信并])[^，。；：并]{2,40}$")
"""感谢省局领导到我院|检查指导."""
_TOWARDS = re.compile(r"(?<![面针相反应])对[^，。；：]{0,40}$")
_ITEM = re.compile(r"[\s　]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①-⑩])[\s　]*")


def is_item(reading: Reading, frame: Frame) -> bool:
    """Whether the verb opens an item of a notice that nobody who is named does: a condition, a duty or a step."""
    if not reading.is_paper or reading.facts.start <= frame.trigger.start < reading.facts.end:
        return False
    start = frame.sentence.start
    opening = reading.text.rfind("\n", 0, start) + 1
    if _ITEM.match(reading.text, opening, frame.trigger.start) is None:
        return False
    end = frame.trigger.end
    if reading.mentions.starting(end, Kind.PERSON) or "了" in reading.text[end - 1 : end + 1]:
        return False  # （一）任命李明为…, 1.某局起草了《办法》
    return not reading.mentions.within(start, frame.trigger.start, Kind.PERSON, Kind.TIME)


SITS = re.compile(
    r"(?:会议|大会|全会|常务会|与会[^，。]{2,6})(?:还|又|并|同时|原则|分别|书面|集体|一致)*(?:审议|通过|听取|传达|学习|选举|表决|审定|审查|宣读|表彰|"
    r"播放|观看|讨论|书面|举行|签|研究部署|研究讨论|研究审议)"
)
"""What a meeting itself does is news, whatever was said there before."""
