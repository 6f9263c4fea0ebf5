"""To whom something is handed, what papers are passed, who does wrong, what is made: finders for the rule `other`.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import (
    Filler,
    documents,
    nominal,
    nominals,
    persons,
    quantities,
    spanned,
)
from services.extractor.finders.happened import real
from services.extractor.finders.happenings import doers, things
from services.extractor.finders.helped import PEOPLE, told_once
from services.extractor.finders.offenders import WRONG
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading

_HANDLED = re.compile(
    r"(?:依法|立案|进一步|继续|负责|统一|开展|研究|跟进|处理|处置|查处|侦办|侦查|调查|办理|审查|审理|管理|代管|核查|核实|备案|使用|起诉|保管|收藏|审议|审批|审核|批准|决定)+$"
)
"""What the body is to do with it (移送公安机关立案侦办)."""


def receivers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies that something is handed or told to; a place that stands for its authorities (移交云南省处理)."""
    phrase = without_tail(reading, reading.trim(phrase))
    phrase = reading.trim(reading.before(phrase, _HANDLED))
    if not phrase:
        return []
    if found := bodies(reading, phrase):
        return [f for f in found if f.phrase.start == phrase.start or "、" in reading.say(phrase)] or found
    return nominal(reading, phrase) if _SOME.search(reading.say(phrase)) else []


_SOME = re.compile(
    r"(?:[市县区省乡镇村]|部门|机关|单位|企业|公司|学校|权利人|家长|经营者|用户|客户|家属|当局|方面|[方局院署厅])$"
)


def papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers with a title, or called by their kind; each of a list."""
    about = [f for m in _ABOUT.finditer(reading.text, *phrase) for f in spanned(m)]
    if found := [f for f in documents(reading, phrase) if not any(f.phrase.overlaps(a.phrase) for a in about)]:
        return sorted([*about, *found], key=lambda f: f.phrase)
    return about or [f for f in nominals(reading, phrase) if _PAPER.search(reading.say(f.phrase))]


_ABOUT = re.compile(
    r"关于(?:检查|研究处理|落实|办理)[^，。；]{2,60}?的(?:审议|审查|调查|调研|视察|检查|初步)*(?:报告|决议|议案|意见)(?=[、，和及与以]|$)"
)
"""关于检查《…法》贯彻实施情况的报告: a report on a law is not the law."""
_PAPER = re.compile(
    r"(?:报告|草案|方案|办法|规划|计划|条例|章程|决议|决定|议案|预案|名单|意见|细则|规定|要点|清单|提案|建议|制度|事项|预算|决算|议题|纲要|标准|规则|书|修正案|(?<!备)案)"
    r"(?:（[^（）]{1,12}）)?$"
)


def handed_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers that are handed in (向县教育局递交申请书)."""
    return [f for f in papers(reading, phrase) if not _CLAIM.search(reading.say(f.phrase))]


_CLAIM = re.compile(r"情况$|事项$|意见$|建议$|^立案")


def assemblies(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A gathering or body that passes papers (市政府第62次常务会议, 大会)."""
    phrase = reading.trim(phrase)
    return nominal(reading, phrase) if _ASSEMBLY.search(reading.say(phrase)) else doers(reading, phrase)


def passers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《办法》已经市政府常务会议|审议通过: through whom it went."""
    through = _THROUGH.search(reading.text, phrase.start, phrase.end)
    return assemblies(reading, Phrase(*through.span("who"))) if through else []


_THROUGH = re.compile(r"经(?P<who>[^，。；经]{2,40})$")
_ASSEMBLY = re.compile(
    r"(?:会议|大会|全会|常委会|理事会|常务会|办公会|党组会|常委会会议|代表会|委员会|[一二三四五六七八九十\d]次会)$"
)


def culprits(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who does wrong: bodies and persons named, otherwise whom a short phrase names (雷某, 天晟智造, 该团伙)."""
    if wrong := _WRONG.search(reading.text, phrase.start + 2, phrase.end):
        phrase = Phrase(phrase.start, wrong.start())  # 某医院|虚假住院(骗取医保基金)
    if found := doers(reading, phrase) or persons(reading, phrase):
        return found
    phrase = reading.trim(phrase)
    if reading.say(phrase).startswith(_NOBODY) or phrase.end - phrase.start > _NAME:
        return []
    return [f for member in split_list(reading, phrase) for f in nominal(reading, member)]


_WRONG = re.compile(WRONG)
_NAME = 12
_NOBODY = (
    "经查", "其", "以", "并", "因", "通过", "共", "目前", "对", "涉案", "非法", "累计", "直接", "或",
    "先后", "至少", "查出", "发现", "整体",
)  # fmt: skip


def bought(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What changes hands; 某公司收购|某公司股权案 is a case that somebody decides."""
    return [] if _CASE.search(reading.text, *phrase) else things(reading, phrase)


_CASE = re.compile(r"(?:股权|股份|资产|业务|公司|企业)(?:一?案|申请)$")


def moved_things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is handed over or put on a list, where it stands before the verb (将线索, 案件已)."""
    return nominal(reading, phrase) if _HANDABLE.search(reading.say(phrase)) else []


_HANDABLE = re.compile(
    r"(?:案件?|线索|问题|部分|材料|嫌疑人|人员|物品|车辆|货物|文物|证据|名单|结果|资料|卷宗|遗骸|遗体|财物|船舶|设备|象|事项)$"
)


def made_things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What somebody made: a thing by its name, no abstract gain (建成后, 建成一批…)."""
    found = things(reading, reading.before(phrase, BUILT))
    if PEOPLE.search(reading.say(phrase)) or _SYNTHETIC.match(reading.text, phrase.start - len("合成")):
        return []  # 找到|失散多年的妹妹; 合成|洗涤剂
    if reading.say(phrase).startswith(("应用", "与", "和", "及", "、", "生产", "中", "的", "后", "人员", "团队")):
        return []
    return [f for f in found if not _ABSTRACT.search(reading.say(f.phrase)) and _length(f) > _SHORTEST]


_SYNTHETIC = re.compile("合成(?:洗涤|洗衣|橡胶|纤维|树脂|革|皮革|氨|染料|色素|材料|燃料|生物|作战|毒品|类)")
BUILT = re.compile("(?:全面|全部|顺利|提前|已|均)*(?:建成|竣工|完工|落成|始建)?$")
"""江口大桥|竣工(投入使用): what came before its use is no part of what it is called."""


def _length(filler: Filler) -> int:
    return filler.phrase.end - filler.phrase.start


_SHORTEST = 3
_ABSTRACT = re.compile(
    r"(?:能力|水平|力度|局面|格局|优势|工作|问题|需求|模式|氛围|环境|思路|理念|品牌|体系|活力|动能|空间|市场|机遇|隐患|困难|任务|目标|作用|效应|规律|意义|潜力|难题|瓶颈|难关|障碍|堵点|痛点|短板|壁垒|特色|亮点|人才|资源|未来|等)$"
)


def titled_works(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Works of art by their titles (表演了《…》); in 舞蹈《甲》、武术表演《乙》等 the word only says its kind."""
    if _LISTED.search(reading.text, max(0, phrase.start - _KIND), phrase.start) and _NEXT.match(
        reading.text, phrase.start
    ):
        return []
    if reading.text.endswith(("演出", "表演"), 0, phrase.start) and _WATCHED.search(
        reading.text, reading.clause_around(phrase.start).start, phrase.start
    ):
        return []
    return shown_works(reading, phrase)


def shown_works(reading: Reading, phrase: Phrase) -> list[Filler]:
    """歌曲《甲》、舞蹈《乙》等节目|依次登场: works of art by their titles."""
    return [Filler(Phrase(*m.span())) for m in _TITLE.finditer(reading.text, *phrase)]


_WATCHED = re.compile("(?:观看|欣赏|观赏|观摩|推出|打造|编排|创排)了?[^，。；]{0,12}$")
"""观看了大型实景|演出|《往事》: what somebody saw."""
_LISTED = re.compile(r"[》、，][一-龥]{2,4}(?:表演|演唱|演奏|朗诵|展演|齐唱|演出)$")
_NEXT = re.compile(r"《[^《》]{1,40}》(?:、|，|等)")
_KIND = 8


_TITLE = re.compile(r"《[^《》\n]{1,40}》")


def sums(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Sums and amounts in what the verb is done to (虚增营业收入7亿元), not the number of cases or people."""
    if reading.text.endswith(("查处", "取缔", "打击", "整治", "查获", "清理", "查办"), 0, phrase.start):
        return []  # 查处|无证经营摊点19处: whom somebody deals with
    if _FOUGHT.search(reading.text, reading.clause_around(phrase.start).start, phrase.start):
        return []  # 严打欺诈|骗保追回基金7902万元: what is fought
    if _PUNISHED.search(reading.text, *phrase):
        return []  # 因偷排废水|被罚款96万元: the sum is the fine
    stop = next((m for m in reading.marks_within(phrase.start, phrase.end)), phrase.end)
    found = quantities(reading, Phrase(phrase.start, phrase.end))
    near = any(f.phrase.start < min(stop, phrase.start + _NEAR) for f in found)
    return [f for f in found if not reading.say(f.phrase).endswith(_COUNTED)] if near else []


_FOUGHT = re.compile("(?:打击|严打|整治|惩治|严惩|严查|防范|遏制|治理)[^，。；]{0,10}$")
_PUNISHED = re.compile(r"被[^，。；]{0,12}?(?:罚|处以|判处|没收)")
_NEAR = 30
_COUNTED = tuple("起件宗名人个例次%条户倍")


def firstly(reading: Reading, phrase: Phrase) -> bool:
    """首单科创票据|落地: the first of its kind."""
    own = max(phrase.start, reading.text.rfind("，", 0, phrase.end) + 1)
    return _FIRST.search(reading.text, own, phrase.end) is not None


_FIRST = re.compile(r"(?:首|第一)[单笔例张批个票件家台套份本宗]")


def departs(reading: Reading, phrase: Phrase) -> bool:
    """首趟班列从某站|发出, 某轮满载货物从某港|启航: a train, ship or plane sets off from somewhere."""
    own = reading.clause_around(phrase.end).start
    return _SETS_OFF.search(reading.text, own, phrase.end) is not None


_VEHICLES = r"(?:列车|班列|专列|航班|[客货专]机|[邮货客]轮|[船轮车]|[”》])"
_SETS_OFF = re.compile(rf"{_VEHICLES}[^，。；]{{0,24}}[从自由][^，。；]{{2,20}}$")


def vehicles(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What sets off."""
    ends = re.search(rf"{_VEHICLES}$", reading.say(phrase))
    return things(reading, phrase) if ends else []


def bound_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(从某站发出)，驶往|某港|: where it goes."""
    return spanned(_BOUND.search(reading.text, phrase.start, reading.sentence_at(phrase.start).end), "where")


_BOUND = re.compile(r"(?:驶往|开往|驶向|发往|前往|飞往|直达|直奔|抵达)(?P<where>[^，。；、]{2,24})")


def surely(reading: Reading, phrase: Phrase) -> bool:
    """正式|开通, |全线贯通, 首条公路|通车: words that say that it came true."""
    told = _SURELY.search(reading.text, *phrase) or _IS_SURE.match(reading.text, phrase.end)
    told = told or _FIRST_OF_ITS_KIND.search(reading.text, *phrase)
    return told is not None and _ONCE_DONE.match(reading.text, phrase.end) is None and real(reading, phrase)


_SURELY = re.compile(r"(?:已|正式|同步|顺利|成功|首次|如期|宣告|现已|全部|同时)$")
_IS_SURE = re.compile("正式|顺利|成功|全线|全面|集中|胜利|如期|揭牌|主体|全桥|建成(?=投|通|启|并)")
_ONCE_DONE = re.compile("[^，。；]{2,8}?(?:[之以]?后|时|前)，")
"""|建成通车后，通行时间将缩短: what will be so then."""
_FIRST_OF_ITS_KIND = re.compile(r"(?<![^，。；\n])[^，。；]{0,14}首[个条座家台套艘列趟架批][^，。；]{2,30}$")


def first_told(reading: Reading, phrase: Phrase) -> bool:
    """接到报警，…, not 在接到投诉后，…: told for itself; 共接到12起投诉 is a figure."""
    if not reading.say(phrase):
        return False  # 接到求助后，某院选派…: who was called comes then
    return told_once(reading, phrase) and not reading.text.endswith(("在", "自", "自从"), *phrase)


def told_itself(reading: Reading, phrase: Phrase) -> bool:
    """某人(向某局举报); 督察组向我省交办群众|举报|问题: what others had told."""
    return real(reading, phrase) and not reading.text.endswith(("群众", "市民", "网友", "民众", "公众"), *phrase)
