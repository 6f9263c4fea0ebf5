"""People who are visited to be consoled or thanked, things that come to them, and what threatens them.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, nominals
from services.extractor.finders.helped import PEOPLE, told_once, without_heads
from services.extractor.finders.rescued import relief
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def consoled(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom somebody consoles or thanks: people by what they are (李明等一线职工), a force, a home."""
    if _CONSOLERS.match(reading.text, *phrase):
        return []
    whom = without_heads(reading, reading.before(phrase, _AND_GIVES))
    said = reading.say(whom)
    if whom.end - whom.start > _LONGEST:
        return []
    names = [p for p in reading.mentions.within(*whom, Kind.PERSON) if p.end == whom.end]
    kind = reading.text[whom.start : names[0].start] if names else said  # 离休干部|李明
    return nominals(reading, whom) if PEOPLE.search(kind) or _FORCES.search(kind) else []


_CONSOLERS = re.compile(r"人员|团(?![员干])|小?组(?![织工])|一行|[品金信]|电(?![力厂网工站])|物资|演出|活动")
"""慰问|人员来到养老院, 慰问|团一行: who consoles, and with what."""


_AND_GIVES = re.compile("等?(?:并|，)|等(?=一?(?:各类|特殊|困难|重点)?[群团]体$)")
"""慰问困难军人|等并送去慰问金, 慰问孤儿|等特殊群体."""


def consoled_at_home(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到困难党员|家中慰问: whom somebody consoles where they live."""
    home = _AT_HOME.search(reading.text, *phrase)
    return consoled(reading, Phrase(phrase.start, home.start())) if home else []


def consoled_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到某养老院|开展慰问活动, 到困难党员|家中开展慰问: whom somebody goes to in order to console them."""
    if _TO_CONSOLE.match(reading.text, phrase.end) is None:
        return []
    there = consoled(reading, phrase) if _FORCES.search(reading.say(phrase)) else []
    return consoled_at_home(reading, phrase) or there


_TO_CONSOLE = re.compile("[^，。；]{0,12}慰问")
_AT_HOME = re.compile("的?家(?:中|里|庭)?$")


def cared_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """看望受伤群众: whom one goes to see because of how they fare; to greet the staff of a site is part of a visit."""
    return [f for f in consoled(reading, phrase) if not reading.say(f.phrase).endswith(_STAFF)]


_STAFF = ("员工", "职工", "工人", "建设者", "工作人员", "科研人员", "技术人员", "施工人员", "队员", "选手")
_LONGEST = 36
_FORCES = re.compile(
    r"(?:官兵|战士|指战员|消防员|干警|[大支]队|救援站|人武部|武装部|敬老院|福利院|养老院|光荣院|干休所|老同志|老领导|老前辈|职工|工人|辅警|交警|关员|警员|边防连|中队|部队|哨所|驻军|干部|劳模|代表|英模|英雄|模范|环卫工|建设者|"
    r"对象|工作者|值守者|守护者|护士|医生|医护|裁判|运动员|选手|教练|专家|员|户|者)们?$"
)


def sent_to_help(reading: Reading, phrase: Phrase) -> list[Filler]:
    """派出多个工作组赴甲、乙等地指导救灾: where those go who are sent to help in a disaster."""
    sent = _SENT.match(reading.text, phrase.start, reading.sentence_at(phrase.start).end)
    if sent is None:
        return []
    where = Phrase(*sent.span("where"))
    members = [m for m in split_list(reading, without_tail(reading, where)) if reading.say(m) not in _ANYWHERE]
    return [Filler(m, next(iter(reading.mentions.within(*m, Kind.PLACE)), None)) for m in members]


def is_sent_to_help(reading: Reading, phrase: Phrase) -> bool:
    """派出专家组赶赴一线，指导抢险: somebody is sent to help, wherever that is."""
    return _SENT.match(reading.text, phrase.start, reading.sentence_at(phrase.start).end) is not None


def goes_to_rescue(reading: Reading, phrase: Phrase) -> bool:
    """出动2车12人赶赴现场，…: so many go where something burns or somebody is in danger, as the sentence tells."""
    end = reading.sentence_at(phrase.start).end
    return _TO_SCENE.match(reading.text, phrase.start, end) is not None and (
        _RESCUED.search(reading.text, reading.sentence_at(phrase.start).start, end) is not None
    )


def goes_there(reading: Reading, phrase: Phrase) -> bool:
    """立即赶赴现场|救援, 携带装备上山|搜救: somebody goes where others are in danger, and does it once."""
    return _ON_THE_WAY.search(reading.text, *phrase) is not None and told_once(reading, phrase)


_ON_THE_WAY = re.compile(
    r"(?:赶赴|赶往|奔赴|前往|赶到|到达|抵达|携带?|出动|上山|进山|下水|入水)[^，。；]{0,16}(?:，(?:立即|迅速|全力|连夜|随即)*)?(?:开展|展开|实施|进行|投入)?$"
)
_TO_SCENE = re.compile(
    r"[^，。；]{2,6}了?[^，。；]{0,20}\d+[^，。；]{0,4}[人名辆台车艘艇][^。；]{0,12}?(?:赶赴|奔赴|前往|赶往|赶到|到达|驰援|增援|护航|拖带|救援|施救|搜救|搜寻|扑救|灭火|抢修|抢险|成功处置|处置)"
)
_RESCUED = re.compile(r"救|火|险|消防|被困|受困|失联|落水|抢修|抢通|失控|漂航|搁浅|警情|清障|排涝")
_ANYWHERE = ("一线", "现场", "灾区", "当地", "各地", "前线")
_SENT = re.compile(
    r"(?:紧急|连夜)?(?:[增选组抽]?派[出遣]?|抽调)了?[^，。；]{0,12}(?:工作组|专家组|指导组|救灾组|救援队|救援组|抢险队|医疗队|技术人员|专家|骨干|工程师|医生|医护人员|力量)[^，。；]{0,6}，?"
    r"(?:立即|连夜|紧急|分别|先后|第一时间|火速|迅速|已)*(?:分赴|赶赴|赶往|前往|奔赴|赴|到|深入)(?P<where>[^，。；]{2,24}?)"
    r"(?:查灾核灾|一线|现场|全力|就地|驻点|，)*(?:协助指导|(?:协助|指导|支援|帮助|参与|开展|执行)[^，。；]{0,12}?"
    r"(?:[救抗防]灾|抢[险护修]|除险|堵口|防汛|防御|防洪|防台|度汛|抗旱|救援|救治|排涝|应急|抗震|处置|监测|检测|采样|消杀|自救|援外|援非|医疗任务|救援任务|维和|抢种|抢收|田管|复产|重建|评估|诊疗)(?![^，。；]{0,4}(?:督查|督导|督察|检查|暗访|巡查)))"
)


def threats(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is put out, closed or cleared away once (一起民房火灾, 决口, 塌方)."""
    said = reading.say(phrase)
    found = _THREAT.search(said)
    return nominal(reading, phrase) if found else []


_THREAT = re.compile(
    r"火灾|山火|大火|明火|余火|火势|火情|决口|溃口|管涌|险情|塌方|落石|积雪|积水|淤泥|倒伏|倒树|断木|障碍|路障|泥石流|滑坡体|堤坝|圩堤|"
    r"堤防|堤段|堰塞|蜂窝|隐患点|沉车|沉船|故障船|渔船|货轮|受困车|滞留车"
)


def swindles(reading: Reading, phrase: Phrase) -> bool:
    """劝阻一起电信诈骗, 劝阻被骗群众: what or whom one is talked out of."""
    return _SWINDLE.search(reading.text, phrase.start, reading.clause_around(phrase.start).end) is not None


_SWINDLE = re.compile(r"诈骗|被骗|受骗|汇款|转账|刷单|轻生|跳楼|溺水|群众|老人|老年人|学生|市民")


def quarrels(reading: Reading, phrase: Phrase) -> bool:
    """调解一起邻里纠纷: what is settled."""
    said = reading.say(phrase)
    return re.search(r"(?:纠纷|矛盾|争议|纷争)(?:一起|1起)?$", said) is not None


def given_back(reading: Reading, phrase: Phrase) -> bool:
    """What stands before 返还 tells a deed, not an order (责令向消费者退还) or a figure of long."""
    return _ORDERED.search(reading.text, *phrase) is None and told_once(reading, phrase)


_ORDERED = re.compile(r"责令|判令|判决|要求|督促|应当|须|申请|承诺|有权|可以|不予")


def stricken_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where relief comes (运抵|灾区, 抵达|金边)."""
    if not relief(reading, Phrase(reading.clause_around(phrase.start).start, phrase.start)):
        return []
    end = next((f.start for f in reading.mentions.within(*phrase, Kind.QUANTITY)), phrase.end)
    place = reading.trim(Phrase(phrase.start, end))
    return (
        nominal(reading, place)
        if _AREA.search(reading.say(place)) or reading.mentions.within(*place, Kind.PLACE, Kind.ORGANIZATION)
        else []
    )


_AREA = re.compile(r"(?:灾区|震区|考点|工地|医院|学校|社区|村|小区|震中|一线|前线|现场|安置点|灾害现场)$")
