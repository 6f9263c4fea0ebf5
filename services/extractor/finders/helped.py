"""Whom help reaches: people saved, moved or treated, people served.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from functools import cache

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind

THOSE = (
    r"人员|群众|居民|村民|旅客|乘客|游客|船员|渔民|船民|海员|伤者|伤员|伤病员|患者|病人|病患|被困者|遇险者|落水者|遇险人|落水人|被困人|"
    r"老人|老年人|儿童|孩子|学生|师生|孕妇|产妇|婴儿|新生儿|女子|男子|妇女|工人|矿工|职工|员工|民工|牧民|农户|农民|住户|"
    r"驴友|登山者|家庭|户主|乡亲|街坊|市民|队员|驾驶员|司机|司乘|受害者|灾民|侨胞|同胞|公民|牲畜|动物|"
    r"残疾人|困难户|贫困户|脱贫户|监测户|商户|业户|个体工商户|经营户|劳动者|骑手|环卫工|小哥|快递员|外卖员|送餐员|考生|新人|老兵|烈属|军属|军人|遗属|家属|"
    r"船长|水手|大副|驾驶人|驾车人|母子|母女|父子|父女|夫妇|夫妻|祖孙|兄弟|姐妹|幼女|女婴|男婴|少年|少女|长者|失主|养殖工|采砂工|船工|保洁工|清洁工|搬运工|建筑工|当事人|受害人|被害人|申请人|难民|侨民|工友|"
    r"大爷|大妈|大娘|阿姨|奶奶|爷爷|婆婆|老汉|母亲|妈妈|飞行员|乘员|机组|伤患|孕产妇|婴幼儿|青少年|未成年人|留守儿童|党员|民警|教师|"
    r"女孩|男孩|患儿|早产儿|女童|男童|幼儿|毕业生|求职者|参保人|纳税人|养殖户|种植户|大户|(?<=[一-龥])农(?=们|等|代表|[抢收采播管插销卖解办申运打修清排搭开建补种修]|$)|渔户|用工者|务工者|[种养采加经租承购住销插务]\w{0,3}户|病残|遗孤|孤儿|留守者|听障人士|残障人士|人士|新生|学子"
)
PEOPLE = re.compile(rf"(?:{THOSE})(?:们|等)?(?:代表)?$")
_COUNT = re.compile(
    r"(?:全[省市县区镇乡村校州]|我[省市县区]|[一二三四五六七八九]年级|辖区(?:内)?|其中|其余|余下|剩余|最后)?的?(?:(?:近|约|逾|超|超过|共)?[\d][\d,.]*(?:万|千)?[余多]?(?:万|千)?[名位户人]|"
    r"[一二两三四五六七八九十百千]+[余多]?[名位户])的?"
)
"""How many of them: 2名, 6户, 余下9人."""
LONGEST = 30


def without_heads(reading: Reading, phrase: Phrase) -> Phrase:
    """The people, without how many there are before or behind them (落水船员4人, 73名老人), or what is done with them
    beside (救助|放生一只麂子)."""
    phrase = reading.behind(phrase, _SET_FREE)
    for figure in reversed(reading.mentions.within(*phrase, Kind.QUANTITY)):
        if figure.end == phrase.end and _ALL_THERE_IS.fullmatch(reading.text, phrase.start, figure.start) is None:
            phrase = reading.trim(Phrase(phrase.start, figure.start))
    count = _COUNT.match(reading.text, *phrase)
    if count and count.end() < phrase.end:
        phrase = reading.trim(Phrase(count.end(), phrase.end))
    return phrase


_SET_FREE = re.compile("(?:并?成功|并|后)?(?:放归|放生|放飞)(?:大?自然|山林|野外|大海)?")
_SUFFERS = re.compile("(?:带来|造成|产生)[^，。；]{0,10}(?:影响|损失|压力|威胁|困难|不便|破坏|冲击|挑战)$")
_ALL_THERE_IS = re.compile(
    r"(?:其中|其余|余下的?|剩余的?|另外|首批|最后一?批|全部|又有|还有|共|(?:遇险|被困|落水|受困|失联|受伤)的)?"
)
"""余下9人: the figure is all there is."""


def people_served(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom a service is done for (为6户独居老人, 给街坊们): people or bodies by what they are, not what it is for."""
    whom = without_heads(reading, _owner(reading, phrase))
    said = reading.say(whom)
    if whom.end - whom.start > LONGEST or _OTHERWISE.match(said):
        return []
    if PEOPLE.search(said) or _FIRMS.search(said):
        return nominals(reading, whom)
    if named := [m for m in reading.mentions.within(*whom, Kind.PERSON) if m.end == whom.end]:
        return [Filler.of(m) for m in named]  # 孤寡老人|张桂芳
    return bodies(reading, whom)


def owners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(免费检定)|市中医院|的血压计: whose things are looked at; nobody where the words do not say."""
    whose = _owner(reading, phrase)
    return people_served(reading, whose) if whose != phrase else []


def _owner(reading: Reading, phrase: Phrase) -> Phrase:
    phrase = reading.behind(phrase, _IN_PLACES)
    owned = _OWNED.fullmatch(reading.text, *phrase)
    return Phrase(*owned.span("who")) if owned else phrase


_IN_PLACES = re.compile(r"[^，。；的]{2,30}?等(?:地|\d+个[省市县区镇乡])的?(?=\d+[余多]?[家名户个所])")
"""为|甲区、乙市等地|63家企业: where they are."""
_OWNED = re.compile(
    r"(?:(?:全[省市县区镇]|辖区内?)?\d+[余多]?[家个所])?(?P<who>[^，。；的]{2,24})的"
    r"(?:\d[\d,.万]*[余多]?[台件套只部架块支辆]{1,2}[^，。；的人户]{2,12}|[^，。；的]{0,8}(?:计|秤|仪|器|表|器具|设备|电梯|锅炉|眼镜))"
)
"""大桥镇养老院的|6台电梯."""
_FIRMS = re.compile(
    r"(?:企业|公司|学校|单位|店铺|厂家|家庭|村庄|合作社|社区|市场|医院|机构|卫生院|场馆|工厂|加油站|每[户家校村人]|[一-龥]{2}[村镇乡]|街道|小区|幼儿园|敬老院|福利院|养老院)$"
)
_OTHERWISE = re.compile(r"消费者|用户|车主|客户|顾客|旅客提供|帮助|支持|方便|服务|满足")
"""Whom a trader serves, or makes good a defect for; what it is for (为帮助企业)."""


def aided(reading: Reading, phrase: Phrase) -> list[Filler]:
    """帮助牧民|加固圈舍: people or bodies, and what they are helped to do (which may be a verb of its own)."""
    end = min(phrase.end + 2, len(reading.text))
    phrase = Phrase(phrase.start + len("辖区"), phrase.end) if reading.text.startswith("辖区", phrase.start) else phrase
    named = next(
        (m for m in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PLACE) if m.start == phrase.start), None
    )
    if named is not None:
        does = (
            named.subtype != "relative"
            and not reading.text.endswith("、", 0, named.start)  # 由甲局指导、|乙所|建设的中心
            and _DOES.match(reading.text, named.end, end)
            and not _ENFORCES.match(reading.text, named.end)
        )
        return [Filler.of(named)] if does else []
    whom = _AIDED.match(reading.text, phrase.start, end)
    if whom is None or _ENFORCES.match(reading.text, whom.end()):
        return []
    return nominals(reading, without_heads(reading, Phrase(*whom.span())))


_DOES = re.compile(r"(?![的和与及等代负责主协家群联队服技法])(?=[一-龥]{2})")
_ENFORCES = re.compile(
    r"(?:已|依法|迅速|及时|连夜|集中|成功|对[^，。；]{2,30}?)*(?:约谈|查处|查办|立案|处置|处罚|查封|破获|侦破|打掉|收网|抓获|责令)"
    r"|(?:组织|现场|集中|同步)*(?:开展|进行|举行|举办)了?[^，。；]{0,16}(?:演练|演习|培训)"
)
"""指导某局|依法查处…, 指导学校|开展演练: what it does is told as its own deed."""
_AIDED = re.compile(
    rf"(?:[^，。；的]{{2,14}}的)?[^，。；的]{{0,10}}?(?:农民工|{THOSE}|灾区|地区|省份|企业|公司|商家|学校|合作社|贫困村|脱贫村|县区)们?{_DOES.pattern}"
)


def acts_itself(reading: Reading, phrase: Phrase) -> bool:
    """Somebody stands right before the verb who does it once; it is no purpose (…，以帮助) and no power (能帮助)."""
    before = reading.say(phrase)
    if before.endswith(_NO_DEED) and not _WENT.search(before):
        return False
    if reading.text.startswith(_ON_THE_SPOT, phrase.end) and reading.mentions.within(*phrase, Kind.PERSON):
        return False  # 副市长某某到某厂，现场指导企业…: a visit; 特派员某某手把手指导菇农: a lesson
    return bool(before) and told_once(reading, phrase)


_ON_THE_SPOT = ("现场指导", "实地指导", "手把手指导")
_WENT = re.compile(
    r"(?:来到|走进|深入|前往|赶赴|赴|进驻|下沉|走访|邀请|对接|派出|提供|抽调|选派|组建|成立)[^，。；]{2,24}，(?:主动|积极|义务|现场|成功|及时)?$"
    r"|(?:上门|登门|靠前)(?:服务|走访|指导)?，$|一对一$"
)
"""深入田间，|帮助农户抢收: what one went there for."""


_NO_DEED = (
    *(
        "，",
        "；",
        "：",
        "、",
        "以",
        "来",
        "为",
        "在",
        "可",
        "能",
        "能够",
        "用于",
        "的",
        "并",
        "和",
        "与",
    ),
    *("要", "应", "会", "以便", "有效", "更好", "更好地", "积极", "重点", "着力", "大力", "业务", "技术", "专业", "下"),
)
"""What leaves it open whether it was done, or makes a noun of the verb."""


def at_home(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose home it is that somebody came to (来到老党员王强家中)."""
    said = reading.say(phrase)
    home = next((h for h in ("的家中", "的家里", "家中", "家里") if said.endswith(h)), None)
    whose = Phrase(phrase.start, phrase.end - len(home)) if home else None
    return nominal(reading, whose) if whose else []


THEM = frozenset(["他", "她", "他们", "她们", "其"])
SOMEBODY = re.compile(rf"(?:[一两二三四五六七八九十\d]+[余多]?[名位个]|的)(?P<who>[^，。；的]{{0,12}}?(?:{THOSE}))")


def told_once(reading: Reading, phrase: Phrase) -> bool:
    """What stands before the verb tells of no longer while: 累计营救…人 is a figure of many deeds."""
    return _SUMMED.search(reading.text, *phrase) is None


_SUMMED = re.compile(
    r"累计|总计|合计|长期|常年|一直|历来|截至|截止|以来|全年|去年|上半年|下半年|前\d个月|首\d|连续[一二三四五六七八九十\d]+[多余]?[年月天]|(?<!新)年来|每年|每月|每天|每周|每到一[户家]|季度|年均|年度|十[一二三四]五|平均|"
    r"(?:19|20)\d\d年(?!\d{1,2}月|底|初|\d{1,2}[-—至])|共(?!同|和|青|产|建|享|商|治|赢|[^，。；]{0,6}\d)"
)


def helped(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom it helps: each of the list, without what they are given (资助赴德医生每人2万元)."""
    phrase = reading.behind(phrase, _SET_FREE)
    if reading.text.startswith(_PAPERS, phrase.start):
        return []  # 结成帮扶|对子
    if _SUFFERS.search(reading.text, *phrase):
        return []  # 台风给|福建电力供应带来较大影响|，某公司组织抢修
    for figure in reading.mentions.within(*phrase, Kind.QUANTITY):
        if figure.text.endswith(("元", "元人民币")) or figure.end == phrase.end:  # not 当地20余家企业
            phrase = reading.trim(Phrase(phrase.start, figure.start))
            break
    phrase = reading.before(phrase, _STANDS_STILL)  # 为企业|停产检修期间的42台压力容器
    if area := _AREA.match(reading.text, *phrase):  # 支援|某地震灾区|食品安全保障工作
        return nominals(reading, Phrase(*area.span("whom")))
    if reading.say(phrase).endswith(_DOINGS):
        return []  # 向某校捐赠|仪式: the ceremony's name says to whom; 为应急演练提供指导, 支援核酸检测: nobody
    phrase = reading.behind(_owner(reading, reading.before(phrase, _GIVEN)), _PAIRED)
    if stricken := _STRICKEN.match(reading.text, *phrase):  # 近期遭受洪涝灾害的|甘肃、江西
        phrase = Phrase(stricken.end(), phrase.end)
    phrase = without_heads(reading, phrase)
    if taught := _THEN.search(reading.text, *phrase):  # 给四年级160名学生|上了一堂课，并赠送
        phrase = without_heads(reading, Phrase(phrase.start, taught.start("then")))
    if (done := _DONE_FOR.match(reading.text, *phrase)) and _is_deed(reading, done.end()):
        phrase = Phrase(*done.span())
    if _PURPOSE.match(reading.say(phrase)) or _COMPOUND.match(reading.say(phrase)):
        return []
    if reading.say(phrase).endswith(("每人", "每户", "每家")):
        phrase = Phrase(phrase.start, phrase.end - 2)
    if _SHARED.search(reading.say(phrase)):
        return nominal(reading, phrase)
    for word in reading.words_within(*phrase, WordKind.VERBAL | WordKind.PREDICATE):  # 资助10名学生|完成学业
        if word.start - phrase.start > 1 and PEOPLE.search(reading.text, phrase.start, word.start):
            phrase = Phrase(phrase.start, word.start)
            break
    return nominals(reading, phrase)


_PAPERS = ("对子", "关系", "协议", "承诺", "责任书", "方案", "台账", "机制", "制度")
_STANDS_STILL = re.compile(
    "(?:停产|停工|停机|检修|大修|维修|施工|改造|生产|开工|复工|复产|投产)+(?:期间|过程中)[^，。；]*$"
)
_AREA = re.compile("(?:对口|结对|定点)?(?P<whom>[^，。；的]{2,14}?(?:灾区|震区|疫区))(?=[一-龥]{2,}$)")
_DOINGS = (
    *("仪式", "演练", "演习", "大会", "大赛", "比赛", "论坛", "会议"),
    *("检测", "救援", "救治", "抢险", "救灾", "防控", "扑救", "搜救", "重建", "工作", "任务", "行动"),
    *("春播", "春耕", "三夏", "夏收", "秋收", "高考", "中考", "考试", "赛事", "建设", "发展", "生产", "出行"),
)
_GIVEN = re.compile(r"(?<=..)(?:捐款捐物|捐款|捐赠|捐物|募捐|献爱心)$")
"""向某会捐款，(某公司捐赠): the verb of the clause before is none of those who are helped."""
_PAIRED = re.compile("(?:对口|结对|定点|挂钩)?(?:帮扶|支援|协作|援助)的(?=.{2})")
"""为对口帮扶的|六盘水市捐款: how it hangs together with who gives."""
_STRICKEN = re.compile(r"[^，。；的]{0,6}(?:遭受|遭遇|受灾|发生)[^，。；的]{2,30}的(?=[^的]{2,}$)")
_THEN = re.compile(
    rf"(?:{THOSE}|企业)们?(?P<then>(?:带来|送[上来]|上|作|讲|做|举办|开展|进行|讲授|讲解|演示)了?[^，。；]{{2,}}$)"
)


def _is_deed(reading: Reading, position: int) -> bool:
    """Whether a verb of help stands there (为市民|测量血压)."""
    return reading.text[position : position + 2] in _deeds()


@cache
def _deeds() -> frozenset[str]:
    help_ = sections("help")
    return frozenset(" ".join((help_["serves"], help_["healths"])).split())


_DONE_FOR = re.compile(rf"[^，。；、]{{0,8}}?(?:{THOSE})们?(?=[^，。；、]{{3,}}、)")
"""为市民|测量血压、检查视力(等服务): for whom, before a list of what is done."""
_SHARED = re.compile(r"、[^、]*的[^、的]{2,12}$")
"""甲、乙两镇的书屋: what the members of the list have."""
_PURPOSE = re.compile(
    r"(?:进一步|切实|全面|深入|扎实|更好)?(?:增强|提升|提高|加强|做好|贯彻|落实|推动|推进|促进|保障|确保|营造|弘扬|丰富|普及|宣传|庆祝|纪念|"
    r"应对|完成|打造|加快|深化|夯实|抓住|遏制|严厉|打击|维护|实现|进一|"
    r"迎接|解决|帮助|满足|助力|支持|方便|优化|规范|防范|预防|响应|发挥|充分|积极|引导|让|使|抓好|强化|持续)"
)
"""为增强居民健康意识: what it is for, not for whom."""
_COMPOUND = re.compile(
    r"(?:直升机|船|艇|车|站|局|中心|资金|项目|关系|热线|任务|工作|对象|政策|措施|力量|体系|产品|干部|村(?!民)|责任人|联系人|轮)"
    r"|[^的]{2,20}的(?:第?[一二三四五六七八九十首]批|[^的]{0,4})(?:物资|资金|车队|设备|药品)"
)
"""救助直升机, 帮扶资金, 援助某国的第三批物资: the verb is part of a noun, or says what a thing is for."""
