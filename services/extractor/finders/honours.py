"""What somebody is honoured with, approved or listed as, and by whom: finders of the rule for awards.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.counted_honours import counted_prizes, prizes_chosen
from services.extractor.finders.fillers import Filler, nominal, nominals, persons, quantities, spanned
from services.extractor.finders.firsts import FIRST_TO
from services.extractor.finders.grades import is_grade
from services.extractor.finders.granters import without_granter
from services.extractor.finders.happenings import moved
from services.extractor.finders.posts import is_post
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_CHOSEN = re.compile(
    r"[为出][^，。；“”]{0,12}“[^“”]{2,16}”|(?:为|出|申报)[^，。；]{0,24}(?:候选|中标|示范|试点|基地|单位|企业|名单|人选|园|区|馆|街区|楼宇|站|所|室|品种|标准|技术|方案|园区|先进|模范|标兵|工匠|人才|城市|县|镇|村|社区|中心|"
    r"机构|学校|学科|专业|课程|景区|品牌|产品|项目|工程|实验室|案例|奖|称号|等级|级|类|者|集体|家庭|农场|空间|冠军|先锋号|文明号|文明岗|红旗手|能手|人物|大使|传承人|烈士|遗产|庭院|景点|作品|标兵户|星级户|示范户|新闻|媳妇|婆婆)"
)


def chosen(reading: Reading, phrase: Phrase) -> bool:
    """确定…为示范单位: somebody is made something; not found to be it (确认该批货物为侵权产品)."""
    end = min(reading.sentence_at(phrase.start).end, phrase.end + 40)
    if _SENT_TO_VIE.match(reading.text, phrase.start) or _CLEARED_UP.match(reading.text, phrase.start):
        return False
    if _FOUND_TO_BE.search(reading.text, phrase.start, end):
        return False
    if (verb := _MADE_WHAT.match(reading.text, phrase.start)) and is_grade(reading, verb.end()):
        return False  # 评为|A级的30家
    return _CHOSEN.search(reading.text, phrase.start, end) is not None


_SENT_TO_VIE = re.compile(
    r"(?:推选|推荐|遴选|评选|选拔)出?[^，。；]{2,40}?(?:参赛|参评|(?:参加|参与|进入|晋级|角逐)[^，。；]{0,30}(?:赛|比武|比拼|评选))"
)
"""推选|80名选手参加全国大赛: they go there to vie for a prize."""
_CLEARED_UP = re.compile(
    "(?:认定|确定|确认|评定)了?[^，。；为]{0,8}(?:性质|责任(?!区|单位|险|企业)|原因|事实|损失|身份|死因|伤情|伤残|工伤)"
)
"""认定了|事故性质及责任: what is found out of something."""
_FOUND_TO_BE = re.compile(
    r"为[^，。；]{0,12}?(?:侵权|假冒|伪劣|仿冒|假药|劣药|不合格|不符合|走私|违禁|违法|违规|违建|非法|毒品|病例|感染|患者|阳性|事故|隐患|遗骸)"
    r"|为[^，。；]{0,24}?(?:游船|渔船|货船|客船|船舶|车辆|男子|女子)"
    r"|主题为|口号为|目标为|时间为|地点为|日期为|名称为|重点为|方向为|期限为|价格为|标准为|比例为"
)
"""What things are found, or set, to be (确定今年的主题为“…”), which is no honour."""


def recipients(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom somebody makes something: bodies and persons, otherwise what is named."""
    if reading.text.startswith(("其", "他", "她"), phrase.start):
        return []  # 追授其…称号
    if "为" in reading.text[phrase.start - 1 : phrase.start + 1]:
        return []  # 被某部命名为…, 被评为…: whom stands before
    quoted = reading.text.find("“", *phrase)
    made = reading.text.rfind("为", phrase.start, phrase.end if quoted < 0 else quoted)
    if made > phrase.start:
        phrase = Phrase(phrase.start, made)  # 确定|市医院|为三级甲等医院
    elif (put_forward := reading.text.find("申报", *phrase)) > phrase.start:
        phrase = Phrase(phrase.start, put_forward)  # 推荐|某公司|申报中国质量奖
    if prizes_chosen(reading, phrase):
        return []
    found = bodies(reading, phrase) or persons(reading, phrase)
    if not found and (listed := _CLOSED_LIST.fullmatch(reading.text, *phrase)):
        return nominals(reading, Phrase(*listed.span("who")))  # 甲面、乙肉|等30道美食
    return found or ([] if quantities(reading, phrase) else nominal(reading, phrase))


_CLOSED_LIST = re.compile(
    r"(?P<who>(?:“[^“”]{2,40}”|[^，。；、“”]{2,20})(?:、(?:“[^“”]{2,40}”|[^，。；、“”]{2,20}))*)等\d+个?(?:[县市区镇乡]（[^（）]{1,12}）|[^，。；、\d]{1,8})"
)


def honour(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is won: without how many of it (科技进步二等奖1项)."""
    if reading.say(phrase) in _TOKENS and (titled := _SO_TITLED.search(reading.text, 0, phrase.start)):
        return spanned(titled, "title")
    if _ALSO.match(reading.text, *phrase):
        return []
    phrase = reading.before(reading.behind(phrase, _GAINS), _ON_SIGN)
    if first_to := FIRST_TO.fullmatch(reading.text, *phrase):
        return spanned(first_to, "what")
    if next_prize := _NEXT_PRIZE.search(reading.text, *phrase):  # 二等奖、19件作品获得三等奖
        phrase = Phrase(phrase.start, next_prize.start())
    if reading.text.startswith(_WINS, phrase.end):  # 文明校园、江州二中|获评…
        phrase = reading.before(phrase, _NEXT_WINNER)
    if prizes := counted_prizes(reading, phrase):
        return prizes
    titles = [m.span() for m in _TITLE.finditer(reading.text, *phrase)]
    listed = len(titles) > 1 and (titles[0][0], titles[-1][1]) == phrase
    if listed or (len(titles) > 1 and _SEVERAL.search(reading.text, titles[-1][1], phrase.end)):
        return [Filler(Phrase(*title)) for title in titles]  # “甲”、“乙”等荣誉
    if reading.say(phrase).endswith(("仪式", "大会", "表彰", "表扬", "授牌", "授旗", "颁奖", "表彰奖励")):
        return [Filler(Phrase(*title)) for title in titles]  # 获某部“先进集体”表彰
    phrase = without_granter(reading, phrase)
    if leave := _LEAVE.match(reading.text, *phrase):
        phrase = reading.trim(Phrase(leave.end(), phrase.end))  # 获某总局|批准筹建, 获省科协批准设立|工作站
        if not phrase:
            return []
    phrase = reading.before(phrase, _AMONG_THOSE)
    if beside := _BESIDE_NAME.search(reading.text, *phrase):
        phrase = Phrase(phrase.start, beside.start())
    counts = reading.mentions.within(*phrase, Kind.QUANTITY)
    if len(counts) == 1 and counts[0].end == phrase.end:
        phrase = Phrase(phrase.start, counts[0].start)
    given_at = _GIVEN_AT.match(reading.text, *phrase)
    if several := _HONOURS.fullmatch(reading.text, *phrase):
        return nominals(reading, Phrase(*several.span("all")))
    named = nominal(reading, Phrase(given_at.end(), phrase.end) if given_at else phrase)
    return [f for f in named if reading.say(f.phrase) not in _EXAMINED]


_EXAMINED = frozenset("验收 考核 复查 评审 审查 鉴定 审核 复审 复核 论证 的考核 的评审 的验收".split())  # noqa: SIM905
"""通过省局|复查: that it was examined, not what it may be called now."""
_ALSO = re.compile("(?:[^，。；“”]{0,12}?的)?[还共]有|(?:也|还|均|已)?(?:在|于)[^，。；“”]{1,12}(?:完成|举行|进行)$")
"""获此殊荣的|还有甲、乙, 获得荣誉的共有12家企业: who has won, not what."""
_HONOUR = (
    r"[^，。；：“”《》、和]{2,30}"
    "(?:奖|集体|单位|个人|模范|标兵|号|高中|学校|示范[校区县市村]|企业|冠军|亚军|季军|[金银铜]牌|奖[章状]|[能高]手|工匠|先进工作者)"
)
_HONOURS = re.compile(rf"(?P<all>{_HONOUR}(?:[、和]{_HONOUR})+)(?:等(?:多项)?(?:荣誉|称号|奖项|殊荣)+)?")
"""一等奖、优秀组织奖: several honours, each with its own name."""
_ON_SIGN = re.compile("(?<=[”》])的?(?:牌子|铜牌|牌匾|匾牌|奖牌)$")
"""“示范点”|的牌子: what the sign says."""
_GAINS = re.compile("并?(?:获得|荣获|喜获|夺得)(?=..)")
"""拔得头筹|获得|一等奖."""
_LEAVE = re.compile(r"(?:正式|同意)*(?:批准|批复|核准|同意)(?:筹建|建设|设立|成立|组建|建立)")
"""That something may be built: no name of an honour."""
_AMONG_THOSE = re.compile("(?<=..)的?(?:行列|之列)$")
"""跻身|国家示范城市|行列."""
_TOKENS = frozenset(["牌匾", "匾牌", "奖牌", "证书", "荣誉证书", "奖状", "授权牌"])
_SO_TITLED = re.compile(r"\d[余多]?[家个名位所支](?P<title>“[^“”]{2,24}”)[^，。；、“”]{0,6}(?:颁发|颁授|发放|授予)了?$")
"""为15家“示范单位”颁发牌匾: what they are honoured as, not what they are handed."""
_BESIDE_NAME = re.compile(
    r"(?<=[奖号章])的(?:单位|企业|城市|机构|学校|医院|[\u4e00-\u9fff]{0,4}[所站局院队村镇县区])$|(?<=[名军奖])的(?:好|优异|骄人|可喜)?成绩$|[（(][^（）()]*\d[^（）()]*[）)]$"
)
"""男子跳高第一名|的好成绩, 优秀组织奖|（高职院校4所）."""
_NEXT_PRIZE = re.compile(r"(?<=奖)外$|(?<=[奖号杯])、(?=[^、，。；“”]{2,20}(?:获得|荣获|获)[^、，。；]{0,12}[奖号杯])")
_WINS = ("荣获", "获", "入选", "被评为", "被授予", "为")
_NEXT_WINNER = re.compile("(?<=..)、[^、，。；“”]{2,20}?(?:被评)?$")
_TITLE = re.compile("“[^“”]{2,40}”")
_SEVERAL = re.compile(r"等[^，。；]{0,6}(?:荣誉|称号|殊荣|奖项)[^，。；]{0,4}$|(?:荣誉)?称号$")
_GIVEN_AT = re.compile(
    r"(?:本次|此次|本届|该|当天|这次)?[^“”，。的]{0,16}(?:大赛|比赛|竞赛|赛事|评选|决赛|活动)的(?=“|桂冠|冠军|亚军|季军|[一二三特]等奖|[金银铜]奖)"
)
"""本次大赛的“十佳歌手”称号: where it was given is no part of its name."""
_STAGES = re.compile(
    r"等(?:一系列|层层|多轮|多个|严格|各个|重重)|脱颖而出|(?<=通过)(?:参加|参与|开展|组织|举办|采取|实施|进行|伪造|虚构|虚列|虚报|编造|隐瞒|冒用|购买|层层|网络|线上|线下)"
)
"""通过资格审查、专家评审等一系列评选后脱颖而出, 通过参加初评: the way to the prize."""
_MEANS = re.compile(
    r"[^，。；]{2,60}?(?:方式|形式|方法|手段|途径|渠道|办法)(?=[^。；的认审评验复核])|[^，。；]{2,40}?程序(?=[，附快依正]|批准|核准|获)"
    r"|[^，。；]{2,40}?(?:机制|模式|平台)(?=，(?!并|获))"
)
"""通过查阅资料、现场考核等方式加强监管, 通过优先审批程序批准…, 通过双考核机制，…: how
something is done; 新方法验证 is what is passed."""
_CHOSE = re.compile(
    r"，(?:最终|现场|共|择优|层层)*(?:评选|遴选|选拔|评出|选出|推选|筛选|决出|评定)|，[^，。；]{0,4}[核查]组对"
    r"|，[^，。；]{2,24}(?:获奖|获[^，。；获]{0,10}奖|脱颖而出|胜出)"
)
"""通过|专家评审|，评选出示范企业10家 (甲等3人获奖), 通过|现场核查|，考核组对…: how they were chosen or looked at."""
_RIVALRY = ("角逐", "比拼", "较量", "比试", "竞争", "对决", "选拔")
"""通过两轮|激烈角逐: how prizes came about."""
_COUNTED_RIGHTS = re.compile(
    r"(?:专利|著作权|授权|软著|植物新品种)[^，。]{0,8}\d|(?:项目|参数)(?:累计|新增|增加|扩展|扩项|共|达到?|增至|总数)*\d+余?[项个](?=[，。；、]|$)|奖\d+余?家(?=[，。；、]|$)|\d[^，。]{0,3}(?:项|件)[^，。]{0,6}专利"
)


def won(reading: Reading, phrase: Phrase) -> bool:
    """What is won; 授权发明专利128件 is a figure, a grade the outcome of an evaluation."""
    if reading.text.startswith("者", phrase.start) or _STAGES.search(reading.text, *phrase):
        return False  # 获得者
    if reading.text.endswith("通过", 0, phrase.start) and (
        _MEANS.match(reading.text, phrase.start)
        or _CHOSE.match(reading.text, phrase.end)
        or reading.text.endswith(_RIVALRY, *phrase)
    ):
        return False
    if _MONEY.match(reading.text, *phrase) or _ALL_OF_THEM.search(reading.text, phrase.start - _NEAR, phrase.start):
        return False  # 责令7家机构整改，均已通过|复核: nobody that stands before the verb
    if reading.text.endswith("过了", 0, phrase.start) and reading.text.endswith(("会", "期", "时"), *phrase):
        return False  # 过了|专家审查会, 过了|评审期: a session, a term
    if is_grade(reading, phrase.start) or reading.text.endswith(_OF_PAPERS, *phrase):
        return False
    if (
        _WHO_HAS_IT.search(reading.text, *phrase)
        or _WHO_DID_WELL.match(reading.text, *phrase)
        or _is_what_it_means(reading, phrase)
    ):
        return False
    if reading.text.endswith("囊括", 0, phrase.start) and not _PRIZES.search(reading.text, *phrase):
        return False  # 展览囊括…作品50余件
    return _COUNTED_RIGHTS.search(reading.text, phrase.start, phrase.end) is None


def _is_what_it_means(reading: Reading, phrase: Phrase) -> bool:
    """这是该厂首次获得|该奖项, 成为全省唯一获|此殊荣的学校: what the prize told before is to who won it."""
    if not reading.text.startswith(("此", "该", "这"), phrase.start):
        return False
    return _MEANS_TO_IT.match(reading.text, reading.clause_around(phrase.start).start, phrase.start) is not None


_MEANS_TO_IT = re.compile(r"这?[也还]?[是为]|成为|系")
_PRIZES = re.compile("[奖冠亚季牌名]")
_ALL_OF_THEM = re.compile("，(?:目前|现)?[均都]已?经?(?:顺利)?通过$")
_MONEY = re.compile(r"[^奖，。；]*奖[补励]?(?:专项)?(?:资金|补助|经费)")
"""获中央奖补资金15亿元."""
_WHO_HAS_IT = re.compile(
    r"(?:批复|批准|核准)的[^，。；]*(?:方案|规划|计划|报告|文件)$|"
    r"(?:证书?|资质|资格|执照|认证|认定|许可|备案|批件|批文|称号)的[^，。；]{0,40}?"
    r"(?:机构|企业|单位|人员|个人|公司|学校|医院|组织|商户|主体|产品|车辆|船舶|(?:人|者)(?:之一)?$)"
)
"""取得资质认定证书的|机动车检验、环境监测等领域检验检测机构 (在检查中…): who has it is spoken of, nobody gets it."""
_WHO_DID_WELL = re.compile(r"[^，。；]{0,8}(?:成就|成绩|成效|业绩|贡献)的(?:企业|组织|单位|个人|集体|团队|人员)")
"""取得突出成就的企业|而设立的奖项: whom a prize is for."""
_OF_PAPERS = ("批准发布", "批准实施", "批准印发")
"""(规范获)某总局批准发布: a paper is issued."""


def titled(reading: Reading, phrase: Phrase) -> bool:
    """获“十佳歌手”: a title in quotation marks, which says what somebody is; not a gift or a good start."""
    return _TITLED.match(reading.text, *phrase) is not None


_TITLED = re.compile(
    r"(?:[全本]?[国省市县区校院局]|首届|年度|\d{4}年度?|第[一二三四五六七八九十\d]+届)*“[^“”]{1,24}(?:手|人|员|师|家|星|者|兵|匠|模|范|奖|杯|号|单位|集体|团队|队|企业|学校|班级|学院|村|镇|乡|县|区|社区|"
    r"家庭|支部|院|所|站|局|厅|城市|基地|品牌|案例|作品|标杆|先锋|青年|教师|学生|干部|医院|校园|大使|形象|风采|之最|金牌|银牌|铜牌)”"
)


def is_chosen(reading: Reading, phrase: Phrase) -> bool:
    """入选某名录; 入选城市, 入选作品, 入选数量 only say which or how many."""
    return _THOSE_CHOSEN.match(reading.text, phrase.start) is None


_THOSE_CHOSEN = re.compile(
    r"中选[出择取拔用]|获证后|(?:入选|中标|中选|入围|上榜|获奖)(?:的|者|选手|人选|组织|数(?![据字智控码])|总数|人数|比例|率|(?:城市|单位|企业|作品|人员|公司|机构|学校|项目|案例|产品)(?=[和、的名共均中将，。进在]))"
    r"|(?:入选|中标|中选|入围|上榜|获奖)[^，。；、“”《》]{2,6}(?:将|可以?|须|需|应)(?=[^，。；])"
)


def listed(reading: Reading, phrase: Phrase) -> bool:
    """将某地列入名录; 某地被某部列为试点."""
    clause = reading.say(phrase).rpartition("，")[2]
    return "被" in clause or bool(moved(reading, phrase))


_NO_HONOUR = re.compile(
    r"入围评选|[^，。；]{0,16}(?:保释|候查|黑名单|失信|异常名录|预警|响应|谴责|警示|工作计划|工伤|议事日程|财政预算|"
    r"公约》|附录|主导实验室|参考实验室|参比实验室|主导单位|[红橙黄蓝]色(?![\u4e00-\u9fff])|管控|管制|禁止|侵权|假冒|伪劣|不合格|走私|违法|违规|"
    r"决赛(?![^，。；]{0,6}[奖赛])|半决赛|复赛|下一轮|[四八]强|十六强|(?<=升[级格]为)[ⅠⅡⅢⅣ一二三四]级(?![\u4e00-\u9fff]))"
)


def honoured(reading: Reading, phrase: Phrase) -> bool:
    """What somebody is made; not on bail, on a black list or graded."""
    verb = _MADE_WHAT.match(reading.text, phrase.start)
    end = verb.end() if verb else phrase.start
    if _ELECTED.match(reading.text, phrase.start) and is_post(reading, Phrase(end, phrase.end)):
        return _PRAISED.search(reading.text, end, phrase.end) is not None  # 被推选为会长
    if reading.text.startswith("跻身", phrase.start) and is_post(reading, Phrase(end, phrase.end)):
        return False  # 跻身|市委常委
    if reading.text.endswith(_READ_OUT, 0, phrase.start):
        return False  # 宣读了|荣立三等功人员名单: a paper about honours
    sentence = reading.sentence_at(phrase.start)
    if _BLACK.search(reading.text, sentence.start, phrase.start):
        return False  # 公布欠薪“黑名单”，3家企业被列入
    if _LISTED.match(reading.text, phrase.start) and _PLACED.search(reading.text, sentence.start, sentence.end):
        return False  # 空气质量前20名中，某市上榜，排名第16名
    if _AMONG.match(reading.text, end) or _WHO_GET.search(reading.text, max(0, phrase.start - _NEAR), phrase.start):
        return False
    return not (is_grade(reading, end) or _NO_HONOUR.match(reading.text, phrase.start))


_BLACK = re.compile(
    r"(?:黑名单|异常名录|失信名单|严重违法失信|隐患[^，。；]{0,6}(?:单位|企业|场所|名单)|挂牌督办|曝光台|“钉子户”)[^。；]{0,40}$"
)
_NEAR = 12
_WHO_GET = re.compile(r"[为向给](?:首批|新)?(?:\d+余?[家名个位项])$")
"""为5家|获评标杆的企业授牌."""
_AMONG = re.compile(
    r"(?:获奖|入选)?(?:企业|单位|个人|集体|组织|项目|人员)?(?:名单|情况)(?:见|如下|附后|详见)"
    r"|(?:夺[金银铜冠]|获奖|入围|入选|上榜)(?:最多|最少|总?数(?!据)|大户|(?:家庭|队伍|选手|人员)\d"
    r"|(?:企业|单位|选手|作品|队伍|项目|组织|产品|机构|案例)(?:参加|参与|进行|展示|同台|[，。；])|(?:工程|企业|单位|作品|项目|选手|人员|产品|机构|案例)?名单)"
    r"|[^，。；“”]{1,20}的\d+[支名个](?:队伍|选手|学生|人员)|[^，。；]{2,30}的(?:\d+[家名个])?(?:企业|单位|个人|组织|项目|作品|选手|产品|城市|学校|机构)(?:当?中|里)"
)
"""获评质量奖的企业中，甲公司…, 夺金|最多的选手, 12家|入围企业参加答辩: those of whom something else is told."""
_READ_OUT = ("宣读", "宣读了")
_LISTED = re.compile(r"[上登]榜")
_PLACED = re.compile(r"排名|位列|位居|[前后]\d+[名位]")


_MADE_WHAT = re.compile(r"(?:被|获|荣)?(?:晋升|评选|评定|认定|评|列|确定|命名|遴选|推选|选|获评|授予|获|纳入)为?")


_ELECTED = re.compile("[被获]?(?:推选|选举|推举|选|晋升)为")
_PRAISED = re.compile("“|优秀|先进|最美|模范|标兵|十佳|杰出|好")
