"""Whom the clause before a verb of winning names: who it is, without what only says how, where or among whom."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.examined import examined_before
from services.extractor.finders.fillers import Filler, nominals, persons
from services.extractor.finders.happenings import moved
from services.extractor.finders.somebody import is_somebody
from services.extractor.finders.winners import winners, won_by_others
from services.extractor.finders.winners_named import NAMES_COUNTED, are_names
from services.extractor.grammar.lists import behind_description
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind


def winners_near(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is honoured, as the phrase's last clause names them; where it names nobody (先后), whom the text is about."""
    if seated := _each_seated(reading, phrase):
        return seated
    named = [f for f in _named_near(reading, phrase) if _NO_WINNER.match(reading.text, *f.phrase) is None]
    named = [f for f in named if _AS_IT_SHOULD_BE.match(reading.text, f.phrase.end) is None]
    if len(named) > 1 and (last := reading.before(named[-1].phrase, _SO_MANY_TITLES)) != named[-1].phrase:
        named[-1] = Filler(last)
    return named or examined_before(reading, phrase) or _portrayed(reading, phrase) or _described(reading, phrase)


def handed_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is given a plate or flag; 甲副书记一行到乙中心(举行授牌仪式): where those go who hand it over."""
    going = _GOES_THERE.search(reading.text, phrase.start, phrase.end)
    if going is not None:
        return bodies(reading, Phrase(going.end(), phrase.end))
    if _GOES_THERE.match(reading.text, phrase.end) or _PRAISES_THERE.match(reading.text, phrase.end):
        return []  # 某局|举行升警旗暨表彰仪式: who praises
    if _GIVES_THERE.search(reading.text, phrase.start, phrase.end + _CEREMONY):
        return []
    return winners_near(reading, phrase)


_PRAISES_THERE = re.compile("(?:隆重)?举[行办]了?[^，。；]{0,24}(?:表彰|颁奖)(?:仪式|典礼|大会)")
_CEREMONY = 40
_GIVES_THERE = re.compile(
    "(?:局|厅|委|办公室|政府|总工会|联合会)(?:在[^，。；]{2,20})?(?:隆重)?举[行办]了?[^，。；]{0,24}"
    "(?:授牌|颁证|授匾|授旗)(?:仪式|典礼)"
)
"""某局|举行基地授牌仪式: who gives the plates."""
_GOES_THERE = re.compile("(?:一行)?(?:先后|分别|专程)?(?:来?到(?!了|达|会|位)|前往|走进|深入|赴)")


def _each_seated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲省依托丙院筹建的“A中心”、乙省依托丁所筹建的“B中心”，(通过验收): several, each with where it is built."""
    start = reading.sentence_at(phrase.end).start
    row = [Phrase(*one.span("name")) for one in _SEATED_ONE.finditer(reading.text, start, phrase.end)]
    joined = all(reading.text.startswith(("、", "和", "以"), one.end) for one in row[:-1])
    return [Filler(one) for one in row] if len(row) > 1 and joined else []


_SEATED_ONE = re.compile(
    r"依托[^，。；、“”的]{3,40}(?:建设|设立|组建|建立|筹建|成立|创建)的(?P<name>“[^“”]{4,40}”|[^，。；、“”的]{4,40})"
)


def _described(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某公司成立于2016年，孵化企业320家，先后(获评…), 某中心由某院承建，(获批): of what a sentence says all this."""
    described = _PROFILE.match(reading.text, reading.sentence_at(phrase.end).start, phrase.end)
    return nominals(reading, Phrase(*described.span("who"))) if described else []


_PROFILE = re.compile(
    r"[\s　]*(?P<who>[^，。；、的]{2,24}?)(?:[（(][^（）()]{2,30}[）)])?，?"
    r"(?:(?:正式)?(?:成立|始建|创建|创办|组建|建)于|现有|位于|占地|坐落于|拥有|由[^，。；的]{2,30}(?:承建|承担|建设|筹建|牵头|完成|研制)(?=，))[^。；]*，"
)


_NO_WINNER = re.compile(
    r"(?:成为|出席|产生|现任|曾任|历任|接受|斩获|获得|荣获|涌现)(?![^，。；]*的.)|[^，。；“]*(?:大赛|比赛|竞赛|赛会|比武|会议)$"
    r"|(?:累计)?(?:培育|孵化|完成|实现|建成|拥有|引进|服务|开展|承担|取得)[^，。；的]*\d[^，。；\d]{1,6}$"
    r"|(?:如果|例如|比如|即使|虽然)(?=..)|(?:本次|此次)?(?:评选|评审|评比|遴选|推选)(?:活动)?$|[^，。；“”]*(?:[冠亚季]军|[金银铜]牌|[特一二三]等奖)$|(?:与会|参会|评审|验收|审查|全体)*(?:专家|委员)(?:组|们|委员会)?$|(?:评审|验收|审查|鉴定|考评|考核|核查|审核|评估|复审|检查)(?:专家|工作|小)?[组会]$"
    r"|(?:考核|考评|检定|检验|检测|评审|验收|审核)合格$|参[训培赛]$"
)
"""What the winners did, where they won, or what."""
_SO_MANY_TITLES = re.compile(r"(?<=[》”])[\d两三四五六七八九十]+[个项件篇部][^，。；]{0,10}$")
"""《甲》和《乙》|2个项目(获批): how many they are."""
_AS_IT_SHOULD_BE = re.compile(
    "(?:担?任|为)组长的|[快优高好]?于预期|(?:达到|符合)[^，。；]{2,10}(?:要求|标准|规定)|(?:有效|规范|良好|正常|健全|完善|到位|齐全|完整|受控|稳定)[，。；]"
)
"""管理体系运行|有效，…一致同意(通过考核), 李明|任组长的专家组…: what is found of the one that passes, who judges."""


def winners_behind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """继去年(获评)某称号后，|某公司|又通过…: who it was, where a sentence that opens with what came before names them
    only then."""
    then = _THEN.match(reading.text, phrase.end)
    if then is None or _SINCE.fullmatch(reading.text, *without_times(reading, phrase)) is None:
        return []
    following = reading.mentions.within(then.end(), then.end() + _REACH, *_NAMED, Kind.GROUP)[:1]
    return [Filler.of(m) for m in following if m.start == then.end() and (m.kind in _NAMED or m.subtype == "reference")]


_REACH = 30
_THEN = re.compile(r"[^，。；]{4,60}(?:后|以来)，")
_SINCE = re.compile(r"[\s　]*(?:继|自|自从|在)?[\s　]*(?:先后|成功|正式)?")


def listed_ones(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某局将甲、乙(列为试点): each of those who stand between 将 and the verb; else who is listed (某地被列为试点)."""
    moved_ones = [winners(reading, f.phrase) or nominals(reading, f.phrase) for f in moved(reading, phrase)]
    return [one for ones in moved_ones for one in ones] or winners_near(reading, phrase)


def listing(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某局|将某地(列为试点): who lists others."""
    return bodies(reading, phrase) if _MOVES.match(reading.text, phrase.end) else []


_MOVES = re.compile(r"[^，。；将把]{0,6}[将把](?=[^，。；将把]{2,36}[列纳确认评命遴指授])")


def _portrayed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李强，男，1983年生，某厂班长。2020年，(荣获…): the person that the paragraph opens with, where the sentence says
    no more than when and at what."""
    sentence = reading.sentence_at(phrase.end)
    own = reading.mentions.within(sentence.start, phrase.end, Kind.PERSON)[:1]
    if own and own[0].start == sentence.start and _VITAL.match(reading.text, own[0].end):
        return [Filler.of(own[0])]  # 李强，1983年出生，现任某厂班长，先后(获得…)
    said = without_times(reading, Phrase(sentence.start, phrase.end))
    if _SAYS_NOBODY.fullmatch(reading.text, *said) is None:
        return []
    opening = reading.openings(sentence)[-1:]
    first = [m for s in opening for m in reading.mentions.within(s.start, s.end, Kind.PERSON)[:1]]
    return [Filler.of(m) for m in first if m.start == opening[0].start and _VITAL.match(reading.text, m.end)]


_SAYS_NOBODY = re.compile(
    r"(?:[\s　，]|在[^，。；]{2,30}[中上里]|先后|曾|多次|还|并|连续|[\d一二两三四五六七八九]次|被|获|"
    r"(?:荣获|获得|获评|评为|授予|荣立|入选)[^，。；]{2,40}[，；])*"
)
_VITAL = re.compile(r"同志|现任|曾任|现为|系(?=[^，。；]{2,30}[，。])|[，,（(：][男女\d]")


def _named_near(reading: Reading, phrase: Phrase) -> list[Filler]:
    if reading.char_before(phrase.start) in "为向给对":
        phrase = reading.behind(phrase, _WHO_WON)
        whole = _DESCRIBED.match(reading.text, phrase.start)
        described = whole and behind_description(reading, Phrase(*whole.span("whom")))
        return winners(reading, described if described and described.start > phrase.end else phrase)
    phrase = reading.trim(reading.before(phrase, _CLOSE_BEHIND))
    title = reading.clause_at(phrase.start)[0].title
    start = max((at + 1 for at in reading.marks_within(*phrase, spaces=title)), default=phrase.start)
    clause = reading.trim(Phrase(start, phrase.end))
    if any(w.start == clause.start and w.end == clause.end for w in reading.words_within(*clause, WordKind.ADVERB)):
        return []  # 某院收到批文，|正式|获批…: who it is stands further before
    if _HANDS_OUT.match(reading.text, phrase.end) or reading.say(clause).endswith(_CEREMONIES):
        return []
    if _HOW_FEW.search(reading.text, *clause) or _RECALLS.match(reading.text, *clause):
        return []
    if _CONSENTS.fullmatch(reading.text, *clause):
        judged = _JUDGED.search(reading.text, reading.sentence_at(phrase.end).start, clause.start)
        return winners(reading, Phrase(*judged.span("who"))) if judged else []
    if not clause or won_by_others(reading, phrase.end):
        return []  # 冠军由某某摘得; 项目获专家组|一致同意，通过验收
    if NAMES_COUNTED.match(reading.text, *clause):
        return winners(reading, clause)
    opening = _SAYS_THAT.match(reading.text, *clause)
    agreed = opening is not None and "同意" in opening[0]
    start = opening.end() if opening else clause.start
    opening = _THERE_ARE.match(reading.text, start, clause.end) or _LEADS_IN.match(reading.text, start, clause.end)
    start = opening.end() if opening else start
    clause = _without_manner(reading, clause)
    attribute = reading.text.rfind("的", start, clause.end) + 1
    if reading.text.startswith("由", start):  # 由某院申报的“某中心”，由某院承担的项目|在北京|通过…
        where = [w.start for w in reading.words_within(attribute + 1, clause.end, WordKind.PREPOSITION)]
        whom = reading.trim(Phrase(attribute, min([*where, clause.end])))
        return winners(reading, without_times(reading, whom)) if attribute else []
    if reading.text.startswith(_ELSEWHERE, start) and not reading.mentions.starting(start, *_CALLED):
        return []
    inner = max(start, attribute)
    stops = [w.start for w in reading.words_within(inner, clause.end, _STOPS) if w.start > start]
    times = reading.mentions.within(inner, clause.end, Kind.TIME)  # 我县|今年|第一批农田建设项目 goes on
    stops += [t.start for t in times if not reading.mentions.within(t.end, clause.end, Kind.PROGRAMME)]
    stops += [m.start() for m in _HOW.finditer(reading.text, inner, clause.end) if not reading.covered(*m.span())][:1]
    whom = reading.trim(Phrase(start, min([*stops, clause.end])))
    if reading.text.startswith(("他", "她"), whom.start):
        own = reading.text.rfind("的", *whom) + 1  # 他完成的|“流量计检定系统”
        if not own and (pronoun := persons(reading, whom)):
            return pronoun
        whom = Phrase(max(own, whom.start), whom.end)
    if won_by_others(reading, whom.end) and clause.end in reading.mention_ends:
        return []  # 冠军由某队(摘得)
    nobody = _NOBODY.match(reading.text, *whom) and not reading.mentions.starting(whom.start, *_CALLED)
    if whom.end - whom.start < _SHORTEST or nobody or reading.text.endswith(_AT_WHICH, *whom):
        return []
    people = is_somebody(reading.say(whom))
    named = (
        people
        or are_names(reading, whom)
        or reading.mentions.within(*whom, *_SOMEBODY)
        or "”" in reading.say(whom)
        or "》" in reading.say(whom)
    )
    agreed = agreed or reading.say(whom).endswith(_EXAMINED)
    if clause.start > phrase.start + 1 and not (named or agreed):
        return []  # 凭借…，脱颖而出荣膺: who it is stands further before
    found = winners(reading, whom)
    counts = [f for f in found if reading.mentions.starting(f.phrase.start, Kind.QUANTITY)]
    honoured = [f for f in counts if reading.say(f.phrase).endswith(_HONOURED)]
    return (
        found if len(counts) < _SEVERAL or len(honoured) == len(counts) else []
    )  # 3个类别、60个项目通过认证: what the one that is certified holds


_HOW_FEW = re.compile(r"(?:仅有?|只有)(?:[一两二三四五六七八九十]+|\d+)[家个名位项人支所][^，。、]{0,6}$")
"""全省|仅有3家单位|入选: how rare the honour is, said of one who has it."""

_CLOSE_BEHIND = re.compile("(?<=..)(?:紧随其后|紧跟其后|紧追其后|不甘示弱)，?$")
"""甲队夺冠，乙队|紧随其后，(获得二等奖): how near they came."""
_RECALLS = re.compile(r"这?也?是(?=[^，。；]*(?:首次|连续|继|再次|又一次|第[一二三四五六七八九十\d]+[次年个届度]))")
"""这是该队首次|夺冠: what the deed told before means."""

_WHO_WON = re.compile(
    "(?:在[^，。；的]{2,24}中)?(?:荣?获得?|获评|取得|当选|被?评选?为|被授予|受到)[^，。；、的]{2,30}的(?=..)"
)
"""为|获得质量奖的|甲公司、乙公司(颁奖)."""
_DESCRIBED = re.compile(r"(?P<whom>[^。；：]{4,80}?)(?:予以|给予|进行|授予)")
"""对工作扎实、成绩突出的甲乡、乙镇(予以表扬): a description may hold words that seem to end the phrase."""


def _without_manner(reading: Reading, clause: Phrase) -> Phrase:
    """甲队以总分200分的好成绩(摘得桂冠), 某飞机|完成审定(，获合格证): who it is; not how well, where or after what."""
    for manner in (_WITH_RESULT, _AT_WHAT, _TAKES_PART, _HAS_BEATEN, _HAS_DONE):
        clause = reading.before(clause, manner)
    return clause


_AT_WHAT = re.compile(
    r"(?<=[\u4e00-\u9fff”）]{2})(?<![存现正内外驻])在(?![的职任读])[^，。；]{2,50}的[^，。；]{2,30}[中上里]$"
)
"""某院|在某局组织的比对中(获满意结果)."""
_TAKES_PART = re.compile(
    r"(?:^|(?<=[\u4e00-\u9fff”）]{3}))(?:组织|组队|组团|派队|应邀|报名)?(?:参加|参与)了?[^，。；]{2,50}"
    r"(?:比对|能力验证|测量审核|[大竞比]赛|评选|评比|比武)(?:活动|项目|计划)?$"
)
"""某院|参加某局组织的比对(获满意结果)."""
_HAS_BEATEN = re.compile(
    r"(?<=..)(?:以?\d+(?:比|[:：\-])\d+的?(?:比分)?)?(?:战胜|击败|力克|险胜|完胜|大胜|逆转|横扫|轻取)[^，。；]*$"
    r"|(?<=..)(?:力压|技压|过关斩将|脱颖而出|奋勇|沉着|表现|发挥|顽强|稳扎稳打|不负众望)[^，。；的]*$"
)
"""甲队|3比1战胜乙队(夺冠), 乙队|力压群雄."""
_HAS_DONE = re.compile(
    r"(?<=..)(?:(?:顺利|成功|一次性)?通过(?!率)[^，。；、]{2,40}(?:考核|评审|验收|审核|认定|核查)|"
    r"(?:完成|通过|历经|经过|历时)(?!率)[^，。；、的]{3,})$"
)


_HANDS_OUT = re.compile(r"[^，。；]{0,16}?(?:举行|举办|召开)了?[^，。；]{0,40}颁奖")
_CEREMONIES = ("颁奖典礼", "颁奖仪式", "表彰大会", "颁奖大会", "表彰会", "颁奖晚会")
"""Who holds the ceremony at which prizes are given wins none, and neither does the ceremony."""
_WITH_RESULT = re.compile(
    r"(?:以|凭借?|靠)[^，。；]{1,40}的[^，。；的]{0,8}"
    r"(?:成绩|总分|得分|分数|票数|得票|优势|姿态|表现|水平|实力|佳绩|战绩|风采|风貌|身份|名次|底蕴|作风|业绩|品质|服务)$"
)
_HONOURED = (
    "集体", "个人", "单位", "企业", "同志", "选手", "学生", "教师", "家庭", "民警", "志愿者", "作品", "团队",
    "学校", "机构", "公司", "医院", "职工", "干部", "乡镇", "社区", "班组", "工程", "案例", "论文",
)  # fmt: skip
_CONSENTS = re.compile(r"(?:一致|均|都|经评审|最终|原则)*同意(?!的)(?:推荐|其|项目)?")
_JUDGED = re.compile(
    r"认为[，：]?(?P<who>[^，。；：]{2,30}?)(?:已经?|圆满|全面|顺利|如期|按期|按照?|均|总体|基本|较好地?|严格)*"
    r"(?:完成|达到|符合|具备|围绕|满足|实现|运行|运转|技术|内容|编写|编制|结构|建设(?!项目)|在|针对|以|提交|资料|材料)"
)
"""专家组认为，|该中心|达到了各项要求，同意(通过验收)."""
_EXAMINED = ("成果", "项目", "课题", "装置", "标准", "规程", "规范", "系统", "样机", "方法")
"""What is examined, under whatever name (…获专利，|项目成果|通过鉴定)."""
_SAYS_THAT = re.compile(
    rf"[^，。；]{{0,10}}(?:标志着|意味着|表明|代表着|象征着|宣布|宣读了?|认定)|[^，。；]{{0,16}}?{_CONSENTS.pattern}"
    r"|其中，?|最终，?|除了?(?=[^，。；]{2})"
)
_SEVERAL = 2
_AT_WHICH = ("会上", "班上", "式上", "礼上", "活动上", "论坛上", "赛上")
"""培训班上|(为获评…颁奖): when it was done."""
_SHORTEST = 2
_NAMED = (Kind.ORGANIZATION, Kind.PERSON)
_CALLED = (*_NAMED, Kind.PLACE)
_SOMEBODY = (*_CALLED, Kind.GROUP, Kind.QUANTITY)
_STOPS = WordKind.PREPOSITION | WordKind.ADVERB | WordKind.FUTURE | WordKind.CONNECTIVE
_HOW = re.compile(
    r"(?:此前|先后|曾|均|都|全部$|悉数$|双双|分别|并列|继续$|也|还|已|再次|一举|(?<!公)共有|(?<!公)共(?!青团|同体|享|建)|同时|最终|成功|顺利|连续|多次|以(?=[\d总绝优])"
    r"|(?:成功|一举)?(?:填补|打破)[^，。；]{0,8}(?:空白|垄断)$)"
)
_LEADS_IN = re.compile(
    r"(?:本次|此次|这次)[^，。；的]{2,12}(?:派出|选派|选送|参赛)的|在[^，。；]{3,40}?(?:大赛|竞赛|比赛|比武|评选|评审|比对|能力验证)(?:决赛|活动)?[中上]|(?:[一二三四五六七]是|使(?![用馆命])|其中|另有|此外|但|而|最终|最后|同时|另外|结果|目前|至此|近日|日前|会上|现场)(?:，)?|继(?![续教光])"
)
_THERE_ARE = re.compile(r"[^，。；]{0,12}?(?:有|共计|总计)(?=约?\d+[余多]?[家个名位支项所款件部处座篇人])")
"""全区已有60名护林员, 共有11款中成药."""
_ELSEWHERE = (
    "以", "经", "在", "从", "自", "据", "于", "被", "并", "为", "向", "对", "给", "将", "把", "随", "按", "也", "还",
    "先后", "曾", "已",
)  # fmt: skip
_NOBODY = re.compile(
    r"(?:[他她它其]|该项(?!目|成果|技术|发明|专利|研究|课题|工程|标准|作品)|本次|此次|同年|当年|会议|活动|仪式|[\d一二两三四五六七八九十]+年|占|较(?!量)|比(?![对武赛选拼])|同比|喜报)"
)
