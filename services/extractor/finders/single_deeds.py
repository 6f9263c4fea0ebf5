"""Whether a deed of authority is one of a day rather than the sum of many."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.inspected import checked
from services.extractor.finders.sums import IN_ALL, IN_DRIVE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_LONG = (
    r"五”?(?:时期|期间|以来)|[三四五六七八九十\d]年[间来]|[多历]年来|1月?[—\-至到]\d+月|累计|截[至止]|以来|近年|全年"
    r"|[上下]半年|[前首][一二三四五六七八九十两\d]{1,2}个?月|去年|历年|目前|[一总]共"
)
"""“十四五”期间, 五年来, 截至目前: a stretch of many deeds, or their sum."""
_IN_CAMPAIGN = f"{IN_DRIVE.pattern}[^。；]*?(?:{IN_ALL}|累计)"
"""在“清风”行动中，某局共(打掉团伙5个): so does a drive."""
_SUMMING = re.compile(rf"{_LONG}|{_IN_CAMPAIGN}|[共均](?=[检抽查排出发核立办责罚监])")
_AUTHORITY = re.compile(
    r"(?:[局所队站]|网信办|海关|警方|部门|人员|民警|[特交海网]警|检方|法院|检察院|署)(?:已|还|又|依法|共|当场|随即|立即|集中)*$|名警力"
    r"|(?:检查|督查|督导|督察|巡查|暗访|核查)组[^。；]{0,40}$"
)
_WHOLE = re.compile(rf"{_LONG}|{_IN_CAMPAIGN}|季度|年度|{IN_ALL}(?=查[办结处获]|审结|办结|立案|受理|检查)")
_ALTOGETHER = re.compile("(?:共计?|合计)(?:[\u4e00-\u9fff]{2}、?)?$")
_SUMMED = re.compile("查[扣封缴处办]|拘传|执结|收缴|暂扣|劝[返导离]|纠正|取缔|没收")
"""行动中共|查扣摩托车75辆: what an operation came to; whom it caught in all (共抓获37人) is what it is told for."""


def one_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed of a day, not the sum of a season (今年首九个月，共侦破…; 2024年，查办案件312件) or an operation."""
    if not not_summed_up(reading, phrase) or _WHOLE.search(reading.text, *phrase) is not None:
        return False
    return _IN_YEAR.search(reading.text, *phrase) is None or _CASES.match(reading.text, phrase.end) is None


_IN_YEAR = re.compile(r"20\d\d年[，,]")
_CASES = re.compile(r"[^，。；]{2,30}\d{2,}余?[件起宗]")


def not_summed_up(reading: Reading, phrase: Phrase) -> bool:
    """拘传某某; not what an operation came to (行动中共|拘传6人)."""
    summed = _SUMMED.match(reading.text, phrase.end) is not None
    return not (summed and (_ALTOGETHER.search(reading.text, *phrase) or _OPERATION.match(reading.text, *phrase)))


_OPERATION = re.compile(r"[\s　]*(?:此次|本次|这次|该次|当[晚天日])[^，。；]{0,10}?(?:共(?!同)|累计|合计)")
"""此次夜查共出动执法车4辆，|暂扣音响3套: so does every verb of a sentence that opens with the operation."""


def done_at_once(reading: Reading, phrase: Phrase) -> bool:
    """A deed of a day, told by a verb: not 罚款等|行政处罚|, which only sums up what was decided."""
    return one_act(reading, phrase) and not reading.text.endswith(("等", "的", "项", "类"), *phrase)


def unsearched(reading: Reading, phrase: Phrase) -> bool:
    """A find of a day that is no part of a search told before it (搜查一个货仓，检获…; 对货车检查，当场起获…)."""
    return one_act(reading, phrase) and _SEARCHED.search(reading.text, *phrase) is None


def strikes_alone(reading: Reading, phrase: Phrase) -> bool:
    """专案组在两地(同步收网)，共控制9人: a strike of a day whose catch no verb of its sentence tells."""
    end = reading.sentence_at(phrase.end).end
    return one_act(reading, phrase) and _CATCH.search(reading.text, phrase.end, end) is None


_CATCH = re.compile("抓获|捣毁|查获|打掉|端掉|破获|缴获|查扣|抓捕")
_SEARCHED = re.compile(r"搜|(?:检查|查验|盘查)，")


def single_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed, not the sum of many (今年以来，累计检查…)."""
    summed = _SUMMING.search(reading.text, phrase.start, phrase.end + 1)
    done_by = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP) or _AUTHORITY.search(
        reading.text, *phrase
    )
    return bool(done_by and not summed)


def things_examined(reading: Reading, phrase: Phrase) -> bool:
    """为12台游乐设施|“把脉问诊”: a deed of a day that is done with so many things; firms are helped by it."""
    return single_act(reading, phrase) and _THINGS.search(reading.text, *phrase) is not None


_THINGS = re.compile(r"[对为给][^，。；]*?\d+[余多]?[台部座株辆套件条只根艘架][^，。；]{1,20}$")


def tested_for(reading: Reading, phrase: Phrase) -> bool:
    """市计量院为某公司的8台轨道衡|进行检定: instruments of somebody are tested for him; not 为确保安全，…; 免费 it is a
    service."""
    if reading.text.find("免费", *phrase) >= 0:
        return False
    return single_act(reading, phrase) and _TESTED_FOR.search(reading.text, *phrase) is not None


def things_tested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """为|某公司的8台轨道衡|(进行检定): what was tested; 为|确保安全 says what for."""
    return [] if _PURPOSE.match(reading.text, *phrase) else checked(reading, phrase)


_PURPOSE = re.compile(
    "确保|保障|保证|了|进一步|切实|加强|防止|维护|做好|落实|贯彻|严[明肃格]|强化|规范|推[动进]|提[升高]"
)
_TESTED_FOR = re.compile(rf"(?<![行作成认视定称报名列变评改命])[为给](?!{_PURPOSE.pattern})[^，。；为]{{2,40}}$")


def by_others(reading: Reading, phrase: Phrase) -> bool:
    """Not what somebody does about himself (当事人主动采取措施停止相关行为), nor what he is ordered to (责令停止…)."""
    if _OWN_SERVICE.match(reading.text, phrase.end):
        return False  # 因系统升级，暂停办理业务
    if reading.text.endswith(_REMITTED, *phrase):
        return False
    told_by = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)
    if _SENT_OUT.search(reading.text, *phrase):
        return False
    if _SO_MANY.match(reading.text, phrase.end) and (
        _FIGURE_BEFORE.search(reading.text, *phrase) or (not told_by and _FIGURE_BEHIND.match(reading.text, phrase.end))
    ):
        return False
    if reading.text.startswith("罚", phrase.end) and _ALREADY_TOLD.search(reading.text, *phrase):
        return False
    return _BY_THEMSELVES.search(reading.text, *phrase) is None


_REMITTED = ("减免", "免除", "免予", "减轻", "少缴", "减少", "免于", "避免", "不予")
"""减免|罚款112万元: what nobody has to pay."""


def really_done(reading: Reading, phrase: Phrase) -> bool:
    """Not what somebody only may do or asks for (决定许可某院对某代表|采取强制措施)."""
    return _ONLY_ALLOWED.search(reading.text, *phrase) is None


_ONLY_ALLOWED = re.compile(r"(?:许可|提请|报请|申请|建议)[^，。；]{0,16}对[^，。；]{2,30}$")


def no_reason(reading: Reading, phrase: Phrase) -> bool:
    """Not 因废水超标且|复查|仍未改正(被罚款): a check that is but a part of why somebody is dealt with."""
    return not reading.text.startswith(("仍", "时仍", "后仍"), phrase.end) or _WHY.search(reading.text, *phrase) is None


_WHY = re.compile(r"(?<![原起成])因[^，。；]{2,40}$")


def no_review(reading: Reading, phrase: Phrase) -> bool:
    """Not (对某局)作出的处罚决定|予以维持, |不服: what is done then about a decision that is only named."""
    return _REVIEWED.match(reading.text, phrase.end) is None


_REVIEWED = re.compile("(?:决定书?)?，?(?:不服|(?:依法)?予以(?:维持|撤销|确认|变更|支持|驳回))")


def not_so_many(reading: Reading, phrase: Phrase) -> bool:
    """Those who are named, not how many there were (罚款4766万元，约谈52人)."""
    if _ABOUT_TALKS.match(reading.text, phrase.end):
        return False
    goes_on = reading.text[phrase.end - 1] in "，；。"
    return not goes_on or _SO_MANY_MEN.match(reading.text, phrase.end) is None


_ABOUT_TALKS = re.compile("[^，。；]{0,4}约谈(?:涉及|对象|内容|会上|主要|情况|要求|制度|函|机制)")
"""约谈|涉及8家企业: goes on about talks told before."""
_SO_MANY_MEN = re.compile(r"[^，。；\d]{2,6}\d+[余多]?(?:人|名|家|户)?[，。；、]")
_OWN_SERVICE = re.compile(
    r"(?:暂停|停止)(?:现场|线下|窗口|对外|柜台)?(?:办理|受理|服务|对外|供[水电气热]|开放|接待|营业|运营|营运|使用)(?!其|该|上述|涉|[^，。；]{0,20}(?:公司|企业|单位|机构)的)"
)
_SENT_OUT = re.compile(r"出动[^，。；]{0,12}\d")
"""共出动执法人员76人次，检查140家，责令整改21家: the same, whoever is counted."""
_SO_MANY = re.compile(
    r"(?:责令(?:限期|立即|停业|停产|当场)?(?:整改|改正|整顿)|(?:注销|吊销|撤销|暂停)[^，。；、\d]{0,10})"
    r"\d+[余多]?[起家份户处件张个本]"
)
_FIGURE_BEFORE = re.compile(r"\d[^，。；]{0,4}，[^。；]*$")
"""共检查市场53家，检定电子秤6240台，责令整改19起: one figure more."""
_FIGURE_BEHIND = re.compile(r"[^，。；\d]{2,8}\d+[余多]?[起家份户处件张个本][，；][^，。；\d]{2,10}\d")
"""责令整改33家；立案处罚18家: so at their beginning."""
_ALREADY_TOLD = re.compile(
    r"(?:立案|查处|处罚|办理|办结|查办|结案|案件)[^，。；\d]{0,6}\d+[余多]?[起家户件宗个](?:次|案件)?，(?:累计|共|合计|共计|总计|并|共处)?$"
    r"|\d[^，。；\d]{0,4}，对\d+[余多]?家[^，。；]{0,12}，$|[收追上]缴了?$"
)
"""立案处罚18家，|罚款38万元: what all of them came to; 收缴|罚款: what was imposed before."""
_BY_THEMSELVES = re.compile(
    r"(?:主动|自行|自觉|积极)(?:采取[^，。；]{0,4}措施)?$|(?:责令|勒令|责成|饬令|下令|限令)(?:其|该企业|立即|限期|依法)*$"
)
