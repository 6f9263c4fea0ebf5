"""Measures that are put in force, lifted or announced: taxes, limits, prices, plans, without a paper's title.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_NEAR = 16
"""So many characters stand between 将 and its verb."""

_MEASURE = re.compile(
    r"紧急状态|戒严状态|戒严|战时状态|票价|运价|油价|电价|水价|气价|药价|低保|限价|限额|工资标准|租金|保费|通行费|落户|条件|审批事项|许可事项|基数|政策|措施|限制|制度|税率|利率|准备金率|关税|限购|限行|优惠|标准|(?:申报|申请|资金|贷款|购房|开户)门槛|准入|补贴|审批|收费|费用|待遇|上限|下限|额度|征收|目标区间|进口|出口|比例|"
    r"(?<![纳办缴报])税(?![务法人源官干])|反补贴|反倾销|增值税|所得税|消费税|管控|封控|签证|禁令|资格|许可|办理|受理"
)


def measure(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is called off, lowered or let go: a tax, a limit, a price; not by how much."""
    counted = reading.mentions.within(*phrase, Kind.QUANTITY)
    if any(reading.text[m.end - 1] == "元" for m in counted) and reading.text.startswith(_SUMS, phrase.start - 2):
        return []  # 征收税款43.7亿元, 减免检定费用7.6万元: what came in, what was let go so far
    what = Phrase(phrase.start, counted[0].start) if counted else phrase
    if counted and counted[0].start == phrase.start:  # 加征25%关税
        what = Phrase(counted[-1].end, phrase.end)
    return nominal(reading, what) if _MEASURE.search(reading.say(what)) else []


_SUMS = ("征收", "减免", "免除", "免征", "减征")


def decides_itself(reading: Reading, phrase: Phrase) -> bool:
    """央行(降准): nobody who is pressed to do so, expects it or may do it."""
    return _NOT_YET.search(reading.text, *phrase) is None


_NOT_YET = re.compile(
    r"(?:施压|敦促|要求|呼吁|预计|预期|预测|押注|认为|可能|若|如果|一旦|随着|支持|反对|建议|希望|主张|批评|暗示|关于|是否|何时|因|由于|受)[^，。；]{0,24}$"
    r"|(?:将|会|应|可|有望|继续|再|的)$"
)
_SCHEME = re.compile(r"(?:标准|政策|制度|新规|新政|规定|办法|条例|细则|税率|关税|收费|措施|机制|规则)$")


def schemes(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is put in force from a day on, without a title (自7月1日起全面实施国六排放标准)."""
    if not _SCHEME.search(reading.say(phrase)):
        return []
    return nominal(reading, phrase)


_PLAN = re.compile(
    r"(?:计划|方案|措施|政策|改革|禁令|关税|制裁|新规|限制|管制|限行|禁行|禁渔|禁航|管控|封闭管理|静态管理|减免|熔断)$"
)
_ANNOUNCED = re.compile(r"(?:宣布|决定|公布|宣称)[^。；]{0,24}?(?:将|要|会|正式|立即|暂时)?$")


def plans(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A plan or measure that a body says it will carry out; 制定实施|方案 names none."""
    named = phrase.end - phrase.start > len("计划") and _PLAN.search(reading.say(phrase))
    return nominal(reading, phrase) if named else []


def announced(reading: Reading, phrase: Phrase) -> bool:
    """What stands before the verb says that somebody announced it (宣布某部将实施)."""
    return _ANNOUNCED.search(reading.say(phrase)) is not None


def measured(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将存款准备金率(下调0.5个百分点): what stands between 将 and the verb."""
    at = max(reading.text.rfind("将", *phrase), reading.text.rfind("把", *phrase))
    what = Phrase(at + 1, phrase.end)
    if at < 0 or what.end - what.start > _NEAR or not _MEASURE.search(reading.say(what)):
        return []
    return nominal(reading, what)


def no_paper(reading: Reading, phrase: Phrase) -> bool:
    """出台《意见》，推出20条举措; 出台若干措施，推出20条举措: what a paper holds is no event beside it."""
    return "》" not in reading.say(phrase) and _PAPER_BEFORE.search(reading.text, *phrase) is None


_PAPER_BEFORE = re.compile(
    r"(?:出台|印发|发布|制定|下发)了?[^，。；]{0,30}(?:措施|政策|意见|方案|办法)[^，。；]{0,16}，"
)


def budgets(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is handed down to those below (下达专项资金预算, 下达招生计划), without its sum."""
    counted = reading.mentions.within(*phrase, Kind.QUANTITY)
    what = Phrase(phrase.start, counted[0].start) if counted and counted[0].start > phrase.start else phrase
    return nominal(reading, what) if reading.say(what).endswith(_BUDGETS) else []


_BUDGETS = ("预算", "计划", "指标", "任务书", "目标任务")


def regulated(reading: Reading, phrase: Phrase) -> bool:
    """五部门发文规范直播带货: what follows says what is ordered, not what somebody writes."""
    return _REGULATES.match(reading.text, phrase.start) is not None


_REGULATES = re.compile(
    r"[联合专门]*[发下行]文(?:件)?[，：]?(?:将|拟)?(?:要求|明确|规范|部署|整治|进一步|加强|推进|推动|支持|鼓励|取消|禁止|叫停|严禁|规定|全面|"
    r"加快|促进|深化|调整|放宽|暂停|降低|提高|严查|严控|强化|优化|开展|实施|就[^，。；]{2,30}作出|对[^，。；]{2,30}(?:进行|作出|提出|予以))"
)
