"""What is built, opened and shown, without what describes it; who made it, and where it lies.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `other` names them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.dealings import BUILT
from services.extractor.finders.fillers import Filler, nominal, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.happenings import doers, things
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.companions import MAKING
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times

_LONGEST = 48


def opened_things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What begins, ends or goes into use: a work, house or line, also where it is named like a body (某博物馆开馆);
    not what has an event type of its own (某大会结束), nor a place."""
    members = split_list(reading, phrase) if phrase.end - phrase.start > _LONGEST else []
    if len(members) > 1:  # 甲至乙高速公路、丙至丁高速公路等5条高速公路
        return [filler for member in members for filler in opened_things(reading, member)]
    phrase = reading.before(without_tail(reading, reading.trim(phrase)), _ALSO_CALLED)
    phrase = undescribed(reading, reading.before(phrase, BUILT))
    said = reading.say(phrase)
    place = said in _STATES or (is_place(reading, phrase) and not _HOUSE.search(said))
    unveils = reading.text.startswith("为", phrase.end)  # 张强和李明|为基地揭幕
    if place or unveils or _GATHERING.search(said) or persons(reading, phrase):
        return []
    if found := things(reading, phrase):
        return [Filler(phrase)] if said.startswith(_STAGES) else found
    return nominal(reading, phrase) if _HOUSE.search(said) else []


_ALSO_CALLED = re.compile("（[^（）]{2,30}）$")
"""鲁迅博物馆（新文化运动纪念馆）|重新开放: what else it is called."""
_STATES = ("中国", "我国")


def begun_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(举行)|某大桥项目|开工仪式: what a ceremony begins or ends, by the ceremony's name."""
    named = _BEGINNING.fullmatch(reading.text, *phrase)
    return opened_things(reading, Phrase(*named.span("work"))) if named is not None else []


def begins_itself(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|某大桥项目|举行开工仪式: a work whose own ceremony it is; a body that holds one is none."""
    works = reading.text.endswith(_WORKS, *phrase) and _BARE_BEGINNING.match(reading.text, phrase.end)
    return opened_things(reading, phrase) if works else []


def things_told(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What happens, by its name; 开工仪式 says only of what kind it is."""
    return [] if _ANY_BEGINNING.fullmatch(reading.text, *phrase) else things(reading, phrase)


_BEGINS = (
    r"(?:(?:集中|正式|联合|同步|主体|建设|全面)*(?:签约|开竣工|开（竣）工|签约及开（竣）工|开工|动工|奠基|竣工|完工|落成|通车|投产|投用|启用|首航|封顶|合龙|开馆|开园|通航|通水|并网|投运)"
    r"(?:建设|投产|投用|运营|通车|启用)?暨?)+(?:启动)?(?:仪式|典礼|庆典|活动)"
)
_ANY_BEGINNING = re.compile(_BEGINS)
_BEGINNING = re.compile(rf"(?P<work>(?!{_BEGINS})[^，。；]{{2,60}}?){_BEGINS}")
_BARE_BEGINNING = re.compile(
    rf"(?:隆重|正式|在[^，。；]{{2,20}})?(?:举行|举办)了?(?:隆重的?|简短的?|盛大的?)?{_BEGINS}"
)
_WORKS = (
    "项目", "工程", "桥", "公路", "大道", "高速", "高铁", "铁路", "隧道", "水库", "电站", "泵站", "园", "园区", "厂",
    "馆", "港", "码头", "机场", "校区", "院区", "航站楼", "大楼", "号线", "专线", "生产线",
)  # fmt: skip


def of_exhibition(reading: Reading, phrase: Phrase) -> bool:
    """“…外销瓷展”6月8日在省博物馆(开展): what begins is an exhibition; a work that is done is none (业务拓展开展)."""
    return _EXHIBITION.search(reading.text, *phrase) is not None


_EXHIBITION = re.compile(
    r"(?<![发开进施舒伸拓延扩招参布撤会])展[”》]?(?:[\d年月日近昨今起于将]|上午|下午|晚)*(?:在[^，。；]{2,20})?"
    r"(?:正式|隆重|盛大|如期|火热)?(?:与(?:广大)?[观公市游读][众民客者])?$"
    r"|[》剧戏片曲书集](?:[\d年月日近昨今起于将]|上午|下午|晚)*(?:在[^，。；]{2,20})?"
    r"(?:正式|首[度次]|再次|重新)?与(?:广大)?[观公市游读][众民客者]$"
)
_STAGES = ("首批", "首期", "一期", "二期", "三期", "首个", "首台", "首条", "首座", "首趟", "首艘")
"""Stages of a work, which are part of what it is called."""
_GATHERING = re.compile(
    r"(?:(?<![音博展演晚乐庙灯])(?<!音乐)(?<!博览)(?<!演唱)(?<!展览)(?<!展销)(?<!交易)(?<!游园)会|会议|论坛|赛|比赛|(?<!航)班|活动|行动|仪式|培训|讲座|工作|检查|评审|比对|整治|招标)[”』]?$"
)
_HOUSE = re.compile(
    r"(?:(?<!家)企业|馆|展厅|展区|院区|航站楼|殿|寺|祠|城墙|故居|旧址|遗址|植物园|步道|绿道|中心|站|院|园|厂|基地|实验室|桥|学校|医院|店|校区|剧场|剧院|书店|书房|路|铁路|高速|隧道|水库|机场|港|港口|码头|电站|水电站|风电场|项目|工程|平台|系统|公司|所|楼|库|塔|仓|小学|中学|大学|景区|商场|市场|专席|窗口|房|堂|坊|吧|超市|影院|酒店|餐厅|诊所)[”』]?$"
)


def undescribed(reading: Reading, phrase: Phrase) -> Phrase:
    """某公司援建的生产线, 位于某县的基地, 搭载某飞船的火箭: the thing alone, without a word about how it was done."""
    phrase = reading.behind(phrase, _APPOSED)
    said = reading.say(phrase)
    at = len(said)
    while (at := said.rfind("的", 0, at)) > 0:
        if _BEARS.match(said, 0, at):
            phrase = Phrase(phrase.start + at + 1, phrase.end)
            break
    while measured := _MEASURED.match(reading.text, phrase.start, phrase.end):
        phrase = Phrase(measured.end(), phrase.end)
    return reading.trim(without_times(reading, reading.before(phrase, _HOW)))  # 某工程日前|完工(并开放)


_APPOSED = re.compile("[^“《]{2,30}——")
"""全球最大的升船机——|三峡升船机."""
_BEARS = re.compile(
    r"(?:(?:提升|升级|改造|修缮|翻新|改扩?建|重建|扩建){1,2}后|全[省市县国]统一|位于|地处|坐落|满载|搭载|装载|载有|历时|总?投资|耗资|来自|占地|全长|依托|备受|作为|一[列艘架辆]装载|可|展出|展示|陈列|收藏|馆藏|藏有|拥有|集|融|涵盖|总建筑面积|建筑面积|总面积)"
)
"""What a description opens with that says where a thing lies, what it bears, how much it took."""
_MEASURED = re.compile(r"[^的，“《]{0,8}\d[^的，“《]{0,10}的")
"""日处理40吨的生产线."""
_HOW = re.compile(
    r"(?:全部|均|都|已|实现|鸣笛|缓缓|一次性?|宣告|现已|[全半]幅|[双单]向|重新|(?:低免)?收费|限流|预约|错时|延时|提前\d{1,3}个?[天月年]|全线|全面|建成|竣工|完工)+$"
)


def makers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某剧院制作的话剧|首演: the bodies that a description names as those who made it."""
    said = reading.say(phrase)
    at = said.rfind("的")
    if at <= 0 or not said.endswith(MAKING, 0, at):
        return []
    verb = max((v for v in MAKING if said.endswith(v, 0, at)), key=len)
    return bodies(reading, reading.trim(Phrase(phrase.start, phrase.start + at - len(verb))))


def performers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who performs: bodies, groups of people."""
    return doers(reading, phrase) or groups(reading, phrase)
