"""What tells of an effort to rescue: so many who are sent out, and what is made to work again."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def so_many(reading: Reading, phrase: Phrase) -> bool:
    """出动四台消防车: a number of them, also one in a single numeral; 派出3个工作组，分赴各地开展督查 and
    选派3名技术人员到省院进修 send no help."""
    party = _PARTY.search(reading.text, *phrase)
    if party is not None and _TO_CHECK.match(reading.text, party.end()):
        return False
    end = reading.clause_around(phrase.start).end
    if _NO_HELP.search(reading.text, phrase.start, end) or _WHO_CHECKED.match(reading.text, phrase.start):
        return False
    return bool(reading.mentions.within(*phrase, Kind.QUANTITY)) or _FEW.search(reading.say(phrase)) is not None


_PARTY = re.compile(r"组(?=分?赴|到|前往|奔赴|深入|进驻|下沉)|组$")
_TO_CHECK = re.compile(r"，?[^。；]{0,60}?(?:检查|督查|督导|检验|抽查|调研|调查|执法|巡查|评审|考核|验收|检定)")
_NO_HELP = re.compile(
    r"(?:到|赴|前往|参加|参与)[^，。；]{0,30}?(?:学习|进修|培训|挂职|跟班|跟岗|锻炼|研修|深造|比赛|大赛|竞赛|会议|论坛|研讨|交流)"
    r"|(?:组建|组成|成立|充实)[^，。；]{0,20}?(?:[宣巡]讲团|讲师团|专班|(?:督查|督导|检查|考核|巡察|调研|评审|编写|起草)组)"
)
"""选派3名技术人员|到省院进修|, 抽调18名专家|组建宣讲团."""
_WHO_CHECKED = re.compile(
    r"[^，。；]{2,30}\d[^，。；\d]{0,4}，(?:共|累计|先后|共计|重点|现场|已)*(?:检查|检验|检定|校准|检测|抽查|抽检|排查|巡查|清查|监测)"
)
"""出动|技术人员80人次，共检查集贸市场6个."""
_FEW = re.compile(r"[一二两三四五六七八九十][台辆艘架支个名位部组]")


def damaged(reading: Reading, phrase: Phrase) -> bool:
    """What is made to work again after a disaster (抢通道路, 抢修供电线路); 抢修|队伍 are those who do it."""
    said = reading.say(phrase)
    return not said.startswith(_REPAIRERS) and _DAMAGED.search(said) is not None


_REPAIRERS = (
    "队",
    "班",
    "组",
    "车",
    "人员",
    "队员",
    "力量",
    "小组",
    "车辆",
    "机械",
    "设备",
    "物资",
    "任务",
    "工作",
    "现场",
)


_DAMAGED = re.compile(r"路|桥|线|电|通信|基站|管网|管道|堤|坝|单幅|交通|航道|隧道|设施")
