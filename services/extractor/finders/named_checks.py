"""Checks by their names: what is called one, and whom or what the name says that it is of."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.inspected import checked
from services.extractor.grammar.reading import Phrase, Reading


def checks(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The check by its name; one told with whom it is of (对医疗机构的检查, 120台电梯的监督检验) has none."""
    told = _CHECK_OF.fullmatch(reading.text, *phrase)
    of_goods = told is not None and told["goods"] is not None
    said = reading.say(phrase)
    goes = "等方面" in said or _GOES.search(reading.text, *phrase) is not None
    if _KINDS_SAMPLED.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    if (
        of_goods
        or goes
        or "对" in said
        or said.endswith(("处罚", "计罚", "约谈", "罚款", "业整顿", "产整顿", "工整顿"))
    ):
        return []
    return nominal(reading, phrase)


_GOES = re.compile("(?:人员|力量|队伍|干部|骨干|[组队员])(?:深入|分赴|赶赴|奔赴|前往|赴|到|进驻|走进)")
"""(组织)执法人员|深入市场摸排: what men do, no name."""


def check_undergone(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(迎来)|2025年检验机构专项监督检查|: the check that somebody undergoes, by its name, without whose it is."""
    phrase = reading.behind(phrase, _WHOSE)
    return checks(reading, phrase) if _NAMED.search(reading.text, *phrase) else []


_NAMED = re.compile(r"(?:[“”\d]|专项|双随机|年度)[^，。；]*(?:[检抽督]查|督导|审计|抽检)(?:工作)?$")


_WHOSE = re.compile(r"了?[^，。；“”]{2,30}?(?:对[^，。；]{2,24})?(?:组织|开展|实施|进行|[局会部委组院厅署])的(?=..)")


def names_no_check(reading: Reading, phrase: Phrase) -> bool:
    """Whether the words only say how a check is done (现场检查)."""
    return _HOW.fullmatch(reading.text, *phrase) is not None


_HOW = re.compile(
    r"(?:[^，。；\d的“”]{1,4}的)?"
    r"(?:现场|实地|突击|执法|监督|拉网式|地毯式|联合|随机|夜间|集中|全面|立案|深入|细致|督导|日常|明查|暗访"
    r"|定期|强制|周期|首次|逐台|逐一|专项|飞行|错时|交叉|缺陷|流行病学|例行|应急|远程|非现场|境外|跟踪|挂牌|(?:国家|省|市|县|区)级|国家)*"
    r"(?:检查|督查|核查|调查|暗查|排查|巡查|抽查|抽检|执法|督察|巡检|督导|督办|暗访|核实|走访|检定|检验|强检|夜查|飞检|复查|稽查"
    r"|收网|核查处置|“?回头看”?)(?:工作|活动|程序|行动|任务)?"
    r"|(?:认真|严格|仔细|细致|详细|深入|全面|逐项|逐一)+(?:的|而)?(?:检查|核查|审核|审查|考核|评审|评估|查验|验收)"
)


def aimed_in_name(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(开展了)针对|冷库|的专项检查, 对|加气、加油站|的专项检查: whom the check is of, as what is carried out says."""
    if aimed := _AIMED_AT.fullmatch(reading.text, *phrase):
        return checked(reading, Phrase(*aimed.span("whom")))
    if focus := _FOCUS.match(reading.text, *phrase):
        return checked(reading, Phrase(*focus.span("what")))
    named = _KINDS_SAMPLED.fullmatch(reading.text, *phrase) or _MEASURES_VERIFIED.fullmatch(reading.text, *phrase)
    return spanned(named, "what")


def focused(reading: Reading, phrase: Phrase) -> list[Filler]:
    """以|眼镜店|为重点，(开展检查), 聚焦|商超、加油站等重点领域|，(组织检查): what a clause before the verb says
    that the check is of above all."""
    focus = _FOCUSED.search(reading.text, *phrase)
    return checked(reading, Phrase(*focus.span(focus.lastgroup or 0))) if focus else []


_FOCUSED = re.compile(
    r"以(?P<what>[^，。；以]{2,40}?)为(?:检查|整治|执法|监管|抽查)?(?:重点|重点对象|主要对象)，[^，。；]{0,24}$"
    r"|(?:聚焦|紧盯|瞄准|锁定)(?P<where>[^，。；]{2,40}?(?:场所|单位|店|企业|市场|商超|超市|站|领域|行业|机构|学校|景区|产品|食品))，[^，。；]{0,24}$"
)
_FOCUS = re.compile(
    r"了?(?:为期[^，。；、以的]{2,6}[、的]?)?以(?P<what>[^，。；]{2,30}?)为(?:检查|整治|执法|监管)?(?:重点|重点对象|主要对象)的"
)
"""(开展)以|电子秤和加油站|为重点的检查."""
_KINDS_SAMPLED = re.compile(
    r"(?P<what>[^，。；：“”]{2,40}?等\d+余?[个]?[种类](?:[^，。；、的]{0,8}?产品)?)[^，。；、]{0,16}?(?:抽查|抽检|监测|检查)"
)
"""床上用品等11类产品|国家监督抽查: what is sampled, in the name of the check."""
_MEASURES_VERIFIED = re.compile(
    r"(?:20\d\d年度?|[今本]年度?|第[一二三四]季度|全[省市县区]|在用)*(?:的)?(?P<what>[^，。；：、的“”\d]{2,16}?(?:[机器表秤计仪泵镜尺衡桩瓶炉梯]|装置|设施|设备))"
    r"的?(?:首轮|新一轮|年度)?(?:强制|周期|定期|首次|后续|集中)*(?:检定|强检|定期检验)(?:工作|任务)?"
)
"""今年|加油机|的首轮强制检定."""
_EXAMINING = (
    "(?:检查|抽查|排查|督查|巡查|核查|审查|复查|清查|稽查|执法|抽检|检测|检验|检定|校准|审计|核验|查验|监测|勘验|督导)"
    "(?:行动|工作|任务)?"
)
_AIMED_AT = re.compile(rf"针?对(?P<whom>[^，。；]{{2,60}})的[^，。；的]{{0,8}}{_EXAMINING}")


def subject_of_check(reading: Reading, phrase: Phrase) -> list[Filler]:
    """进行扶贫开发项目验收: what the check is of, as its name says."""
    told = _CHECK_OF.fullmatch(reading.text, phrase.start + reading.text.startswith("对", phrase.start), phrase.end)
    return nominal(reading, Phrase(*told.span(told.lastgroup or 0))) if told else []


_CHECK_OF = re.compile(
    r"(?P<what>[^，。；、]{3,24}?)的?(?:竣工|现场|考核|评估|初步|终期|中期|专家|检查)*验收(?:工作)?"
    rf"|(?P<goods>(?!为期)[^，。；、]{{3,36}}?(?<!期间)(?<!年度)(?<!季度)(?<!节日))的[^，。；、的“”]{{0,8}}?{_EXAMINING}"
)
