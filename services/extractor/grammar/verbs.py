"""Whether a word is a verb where it stands: Chinese marks no difference between 检查 the deed and 检查 the noun."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.grammar.held_for import is_done_there
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.states import names_state, takes_place
from services.extractor.grammar.words import VERBS, Word, WordKind
from services.extractor.mentions import Kind

_LEADS_VERB = (
    WordKind.ADVERB | WordKind.FUTURE | WordKind.MODAL | WordKind.NEGATION | WordKind.CONNECTIVE | WordKind.AUXILIARY
)
_BEFORE_WORDS = ("，", ",", "：", ":")
MARKS = "，,；;：:"
"""What parts clauses."""


def used_as_verb(reading: Reading, start: int, end: int) -> bool:
    """Whether these characters, which may be a noun, are a verb here."""
    word = reading.word_ending_at(end)
    if word is not None and word.start == start and word.kinds & WordKind.SPEECH:
        return is_verb(reading, word)
    return acts_as_verb(reading, start, end)


def is_verb(reading: Reading, word: Word) -> bool:
    """Whether the word is the verb of its clause: not one that describes a noun (…举行的大赛), nor itself a noun."""
    if not word.kinds & VERBS:
        return False
    known = reading.verbs.get(word.start)
    if known is None:
        known = reading.verbs[word.start] = _is_verb(reading, word)
    return known


def _is_verb(reading: Reading, word: Word) -> bool:
    if describes(reading, word.end) or reading.char_before(word.start) == "的":
        return False
    if one_of_such(reading, word.end):
        return False
    if word.text in _OF_A_NAME and reading.char_before(word.start) == "”":
        return False  # “无废城市”建设百日攻坚行动
    if _SITUATES.match(reading.text, word.end) or _TELLS_WHICH.match(reading.text, word.start):
        return False
    if word.text not in _HOLDING and _GATHERING.match(reading.text, word.end):
        return False  # 颁奖大会
    if word.text in _KINDS_OF_VISITS and reading.text.endswith(_CARRIED_OUT, 0, word.start):
        return False  # 开展专题|视察
    if word.text in _KINDS_OF_VISITS and reading.text[word.end : word.end + 1] in "组团队":
        return False  # 市政协视察|组
    if word.text in _HELD_AS and reading.text.startswith("活动", word.end):
        return False  # 爱心人士捐赠活动
    if reading.text.endswith(_HOW_CARRIED_OUT, 0, word.start) and _ACTION.match(reading.text, word.end):
        return False  # 开展集中|查处|酒驾行为专项整治行动
    if word.text == "启动" and reading.text.startswith(("日活动", "日仪式"), word.end):
        return False  # 宣传月|启动|日活动
    if names_state(reading, word):
        return False
    if word.text == "要求" and reading.text.endswith(_KINDS_OF_DEMANDS, 0, word.start):
        ends = reading.text[word.end : word.end + 1] in f"{MARKS}。"
        return not ends and not reading.text.startswith(_DEALT_WITH, word.end)
    if word.text in ("希望", "呼吁") and reading.text.endswith("会议", 0, word.start):
        return True  # 会议|希望尽快发布某意见
    if word.kinds & WordKind.VERBAL:
        if reading.text.startswith(_IN_CHARGE, word.end) or _is_what_is_followed(reading, word):
            return False
        return acts_as_verb(reading, word.start, word.end) or bool(
            word.kinds & WordKind.SPEECH and _has_speaker(reading, word)
        )
    return True


_IN_CHARGE = ("负责人", "负责同志", "干事", "专干", "专员", "主管")
"""市局|宣传|负责人: of what somebody is in charge."""
_OF_A_NAME = frozenset(["建设", "创建", "改革", "评选", "整治"])
_SITUATES = re.compile(
    r"之?下(?=，|[^发达属一降设乡调拨架放单派级沉滑跌移线半])|(?:\d{1,4}|[一二两三四五六七八九十百]{1,4})多?周年(?![来，。])"
)
"""在省局指导下, 某省成立70周年庆祝大会: what makes of the verb before it a circumstance."""


def _is_what_is_followed(reading: Reading, word: Word) -> bool:
    """按照市政府要求，…; 为落实省局部署，…: the noun that ends a clause of what is followed or aimed at."""
    if reading.text[word.end : word.end + 1] not in _BEFORE_WORDS:
        return False
    clause = reading.clause_around(word.start)
    if _HEEDED.search(reading.text, clause.start, word.start):
        return True
    before = reading.words_within(clause.start, word.start)
    if not before or before[0].start > clause.start + 1:
        return False
    return before[0].text in _FOLLOWED


_FOLLOWED = frozenset(["按照", "根据", "依照", "依据", "遵照", "为", "为了"])
_HEEDED = re.compile(
    r"(?:落实|贯彻|执行|响应|对照|对标|严格)(?:(?!会上|会议)[^，。；]){2,24}(?:部署|工作|有关|相关|目标|任务|指示|决策|标准|精神|规定|政策|活动|审批|管理)$"
    r"|(?:按照|根据|依照|遵照)[^，。；]{1,16}$"
)
"""全市落实省委部署|要求，…: what somebody goes by."""
_HOLDING = frozenset([
    "召开", "举行", "举办", "主办", "承办", "协办", "出席", "参加", "列席", "主持", "组织", "启动", "宣布",
    "开展", "发起", "迎来", "观看", "参与", "设立",
])  # fmt: skip
"""Verbs that such a noun is the object of."""
_KINDS_OF_VISITS = frozenset(["视察", "参观", "走访", "考察", "调研", "访问", "巡视", "采风", "参访"])
_CARRIED_OUT = tuple(
    f"{verb}{kind}" for verb in ("开展", "进行", "组织") for kind in ("专题", "集中", "联合", "实地", "年中", "异地")
)
_HOW_CARRIED_OUT = tuple(
    f"{verb}{how}"
    for verb in ("开展", "启动", "部署")
    for how in ("", *"了 一场 了一场 一次 了一次 集中 联合 依法 统一 严厉 重点 全面 从严 夜查集中".split())  # noqa: SIM905
)
_ACTION = re.compile(r"[^，。；：、的]{2,24}(?:行动|整治)(?=[，。；]|$)")
"""What names what is carried out, from its verb on."""
_KINDS_OF_DEMANDS = ("工作", "任务", "具体", "相关", "有关", "各项", "下步", "重点", "目标")
"""介绍了推进情况和重点工作|要求，…: what is demanded, at the end of a clause …"""
_DEALT_WITH = ("作了", "作出", "作", "做了", "做出", "进行", "予以", "提出", "的", "和", "及", "、")
"""… or before what is done with it (就有关|要求|作了说明)."""
_HELD_AS = frozenset(
    ["捐赠", "赠送", "捐助", "颁奖", "揭牌", "授牌", "发放", "观摩", "走访慰问", "看望慰问", "视察", "集中视察"]
)
"""Verbs that activities are called by."""
_GATHERING = re.compile(
    r"(?:大会|仪式|典礼|晚会|现场会|推进会|启动会|座谈会|见面会|新闻发布会|会议(?!室)|庆典|赛(?![事区道前后场季程制跑艇车]))"
)


def _has_speaker(reading: Reading, word: Word) -> bool:
    """方案要求，… but not 按照方案要求，…: the clause opens with who speaks and ends with the verb."""
    clause = reading.clause_around(word.start)
    if reading.char_before(word.start) in "和与及或、一" or reading.text.endswith("意见", 0, word.start):
        return False  # 如有意见和建议，请…; 征求意见建议，; 一天一通报，
    if word.text == "建议" and _ASKED_FOR.search(reading.text, clause.start, word.start):
        return False  # 公开征集立法项目建议，
    openers = [w for w in reading.words_within(clause.start, word.start) if w.kinds & WordKind.PREPOSITION]
    speakers = reading.mentions.within(clause.start, word.start, Kind.PERSON)
    if openers and not (speakers and speakers[0].end <= openers[0].start):
        return False
    if any(
        w.kinds & WordKind.PREDICATE and is_verb(reading, w) for w in reading.words_within(clause.start, word.start)
    ):
        return False  # 构成需要遵循的监管要求
    return reading.text[word.end : word.end + 1] in _BEFORE_WORDS


_ASKED_FOR = re.compile("征集|征求|征询|收集|听取|收到|采纳|提交|提出")


def makes_noun(reading: Reading, end: int) -> bool:
    """Whether what stands behind makes a noun of the verb that ends here (召回计划)."""
    if reading.text[end - 1] == "了" or not (
        "一" <= reading.text[end : end + 1] <= "鿿" or reading.text[end : end + 1] == "、"
    ):
        return False  # 会见了|站长
    compound = _COMPOUND.match(reading.text, end) is not None
    return compound and not reading.mentions.starting(end, Kind.ORGANIZATION, Kind.PLACE)  # 批准|会昌县


def acts_as_verb(reading: Reading, start: int, end: int) -> bool:
    """Whether a word that may be a noun is used as a verb here."""
    text = reading.text
    if char_before(text, start) != "的" and "了" in (text[end - 1], text[end : end + 1]):
        return True
    if char_before(text, start) == "的" or text[start - 2 : start] in ("此次", "本次", "这次", "该次"):
        return False
    named = start in reading.person_ends and text[end : end + 1] not in _OWNED
    if (not named and makes_noun(reading, end)) or text[end : end + 1] == "是" or takes_place(reading, start, end):
        return False
    if text[end : end + 1] in ("了", "过"):
        return True
    if is_done_there(reading, start, end):
        return True
    before = char_before(text, start)
    if text.startswith("表彰", start) and text.endswith(("大会", "会议"), 0, start):
        return text[end : end + 2] not in ("环节", "议程")  # 大会|表彰先进集体20个
    if text.endswith(_PEOPLE, 0, start) and text.startswith(_TO_WHOM, end):
        return True  # 某局相关负责人提醒广大市民
    if text.startswith(_ONLY_DEEDS, start) and text.endswith(_GOERS, 0, start) and not text.startswith(_OF_IT, end):
        return True  # 区领导走访慰问教师
    if "用" in text[max(0, start - _MEANS) : start] and _BY_MEANS.search(text, max(0, start - _MEANS), start):
        return True
    if text.endswith(_SETS_OUT, 0, start) and not text.endswith(_THIS_TIME, 0, start - 2):
        return True
    if not before or before in MARKS or before in " 　\n。起”" or text.endswith(_SAYS_HOW, 0, start):
        return True
    if before == "在" and _MEANWHILE.match(text, end):
        return True  # 在|会见德国客人时表示
    if before == "中" and _WITHIN.search(text, max(0, start - _NEAR), start):
        return True  # 于行动中搜查…
    if before in "天日夜周间" and _ON_END.search(text, max(0, start - _NEAR), start):
        return True  # 连续三天|检查8个市场
    if before == "等" and start - 1 in reading.person_ends:
        return True  # 副部长某某、处长某某等调研指导…
    asks = text[end : end + 1] in "，。；" or text.endswith(("征求", "征集"), start, end)
    if before == "》" and asks and not _CITED.search(text, max(0, start - _CITATION), start):
        return True  # 《办法》公开征求意见，
    agrees = text.endswith("同意", 0, start) or (before == "经" and text.endswith("同意", start, end))
    if agrees or (before == "现" and text[start - 2 : start - 1] not in "发实出表"):
        return True  # 同意|认定某公司为…, 现公开征集
    word = reading.word_ending_at(start)
    if word is not None:
        return bool(word.kinds & _LEADS_VERB) or word.text == "被"
    return (
        start in reading.mention_ends
        or before in _BODY_ENDS
        or bool(_OFFICER.search(text, max(0, start - _NEAR), start))
    )


_SAYS_HOW = (
    "为题", "为主题", "等方式", "等形式", "等途径", "等手段", "等多种方式", "等多种形式", "的方式", "的形式",
    "”方式", "”形式", "”模式", "等程序", "等环节", "等步骤",
)  # fmt: skip
"""以“…”为题|讲授, 通过座谈、察看等方式|了解: what ends the words that say how, or about what, before the verb."""
_BY_MEANS = re.compile("[，、。]用(?![于户品地途工人电水])[^，。；的]{2,8}$")
"""，用苗语|宣讲民法典: in what language, by what means."""
_MEANS = 12
_MEANWHILE = re.compile("[^，。；在]{3,40}?[时后](?:，|说|表示|指出|强调|要求|介绍|提出)")
_OWNED = frozenset("会班组团队奖室法者员课站点网书")
"""王强|通报行动战果: somebody does it; 王强|工作室 is called after him."""
_WITHIN = re.compile(
    r"从[^，。；]{2,14}中$|[于在][^，。；在于]{0,12}(?:行动|检查|巡查|巡逻|执法|活动|过程|工作|会议|演练|调研)中$"
)
_ON_END = re.compile(r"(?:连续|一连|接连|历时|用)[\d两三四五六七八九十几多数]{1,3}[个余多]?(?:天|日|周|昼夜|天时间)$")
_NEAR = 20
_CITED = re.compile(r"(?:按照|根据|依据|依照|遵照|落实)(?:《[^》]*》[、和及]?)+(?:[（(][^）)]*[）)])?$")
_CITATION = 90
"""按照《办法》《规定》要求，: so many characters before the noun the titles may begin."""
_PEOPLE = (
    "负责人", "发言人", "人士", "专家", "负责同志", "工作人员", "学者", "分析师", "律师", "医生", "民警", "教授",
    "消防员",
)  # fmt: skip
_ONLY_DEEDS = (
    "走访", "慰问", "看望", "视察", "察看", "查看", "参观", "拜会", "拜访", "来访", "到访", "回访", "访问", "出访",
    "访华", "会见", "接见", "约见", "面晤", "宴请", "会晤", "探望", "登门", "接访", "下访", "授课", "讲课", "开讲",
    "宣讲", "讲授", "主讲",
    "演示", "传授", "讲解", "普法", "考察", "调研", "瞻仰", "拜谒", "旁听", "游览", "参访", "探访", "踏访", "寻访",
    "察访", "夜访", "踏勘", "踏查", "勘察", "检查指导", "巡河", "科普", "义诊", "坐诊", "急救", "护送", "劝阻", "支教",
    "送教", "送课", "手把手教", "送戏", "献血", "宣贯", "详解", "祭拜",
)  # fmt: skip
"""What hardly anybody speaks of as a noun behind people."""
_OF_IT = ("的", "制度", "工作", "机制", "稿", "时", "中", "期", "发现", "认为", "结束", "组")
_GOERS = (
    *_PEOPLE,
    "领导", "干部", "代表", "委员", "成员", "党员", "师生", "学生", "志愿者", "嘉宾", "一行", "组", "团", "人",
    "校友", "官员", "官", "职工", "大臣", "总统", "总理", "首相", "主席", "主任", "书记", "局长", "院长", "校长",
    "部长", "外长", "司长", "会长", "团长", "市长", "县长", "区长", "镇长", "省长", "检察长", "队长", "院士",
    "大使", "领事", "教练", "教官", "劳模", "志愿服务队", "使节", "公主", "王子", "国王", "署长", "特首", "专员",
    "关长", "州长", "友人", "青年", "记者", "教师", "老师", "交警", "护士", "队员", "战士", "企业家", "作家",
    "客商", "居民", "村民", "市民", "学员", "编队", "军舰", "团队", "律师", "农技员", "宣讲员", "讲解员", "科长",
    "所长", "处长",
)  # fmt: skip
_THIS_TIME = ("此次", "本次", "这次", "该次", "的")
_SETS_OUT = ("审批程序", "下乡", "下基层", "启程", "动身", "进村", "入户", "上门", "登门", "专程", "应邀")
"""What is done first by whom the verb behind tells the deed of (县领导下乡|调研)."""
_TO_WHOM = (
    "，", "：", "“", "广大", "公众", "消费者", "市民", "大家", "各位", "记者", "旅客", "游客", "考生", "家长",
    "投资者", "说", "道",
)  # fmt: skip
_OFFICER = re.compile(
    r"(?:警方|民警|交警|特警|海警|网警|执法人员|执法队员|(?<![\u4e00-\u9fff])(?:法院|检方|海关|公安机关|检察机关))$"
)
"""Who acts for the law without a name (警方查封三处房产)."""
_BODY_ENDS = "司队署"
"""What ends a body's name that no list knows (某部价格司约谈…)."""
_COMPOUND = re.compile(
    r"截止|(?<=[检抽督巡][查检验])中(?:发现|查出|检出)[^，。；]{0,16}的|(?<=抽[查检])(?:区域的|(?:[大中小微]型?[、和]?){2,4}企业总?数|(?:企业|产品|批次)总?数)|(?<=宣传|庆祝|纪念|推介)(?:主会场|主场|分会场)|(?<=培训|讲座|演练|活动)(?:特别)?(?:邀请|特邀)|(?<=发明)专利|(?<=签约)(?:总金额|总投资|总额)|(?<=交易)(?:第三方)?平台|(?<=督察|巡视|巡察)进驻|(?<=审计)(?:查出|反映|揭示)|(?<=建议)(?:办理|督办|提案|答复|议案)|(?<=消费)(?:[品力群券]|维权|环境|市场|场所|领域|结构|纠纷|投诉)|(?<=收购|交易|转让|流通|销售)(?:秩序|环节|市场|质量|流通|行情|旺季|政策|资金|站点|网点|点)|(?<=[来到上]访)(?:群众|人员|客人|嘉宾|团组|代表团)|专家(?:组|委员会)|(?<=援助)(?:律师|案件|条例|手册|网络|门槛|宣传|机构|中心|站|政策|热线|窗口|申请|志愿者|、[^，。；]{1,30}?等)|(?<=招募|宣讲|宣传|援助|义诊|咨询|调解|普法)(?:志愿)?服务(?:队|站|点|台|中心|团)|(?<=审判)[长员庭]|(?<=训诫)室|(?<=认证|检定|校准|检验|获奖|培训|结业)证书|(?<=检定|校准|检测|检验|测量)(?:装置|规程)|(?<=发言)人|(?<=宣传|组织|统战|纪检|武装)委员|(?<=设立|变更|注销)登记|(?<=核查|评审|评估|鉴定|审查|考核|评价|审计|培训)机构(?!\d)|(?<=成立)背景|(?<=救援)(?:队伍|力量)|[支大总中]队|(?<=召回)(?:中心|业务|备案|编号|原因|级别|数量|对象|监管|管理|制度|力度|技术|总?次数|总数|信息|令|产品(?=主要|集中|涉及|包括|数量|[共为中的]))|(?<=招标)(?:控制价|文件|代理|人|投标|编号|信息)|"
    r"(?:动员|部署|推进|启动|总结|反馈|汇报|通报|协调|调度)(?:部署)?大?会|(?<=称)[号谓呼]|者|金额|利率|总额|数额|事宜|价(?!格调|值)|额|候选|仪式|大会(?![标会徽主口吉宣])|会议|现场|名单|方案|情况(?!(?:说明|通报|介绍|汇报|反馈|交流|发布|讲评|分析)会)|小组|期间|过程|结束(?=[后时前之，])|对象|结果|费用|领域|范围|方向(?!盘)|时间|方式|条件|公告(?![牌栏])|通知|决定|"
    r"工作(?!人员\d|[，。；,;])|人员|专员|处(?![长理置罚分决于在境方暑女事世])|行动|计划(?!生育|财务)|标准(?!化|起草|参编|编制|制定|立项|项目|草案)|要求|意见|办法|程序|任务|合同|协议|组(?![织长])|分局|员(?!工)|表(?!示|彰|达|扬|现|演)|"
    r"队(?![友长])|团(?![长结聚圆购])|班(?![长主子])|营(?!造|业|商|运|销)|课(?![程题]改革|后服务|桌|本|椅)|讲座|会(?!长|计|同|见|谈|晤|商|后|员|场|徽|标|歌|旗)|书(?!记)|通道|权(?!威)|率(?!领|先|队|团)|点(?!燃|赞)|站(?![位长])|网(?!络)|法(?!国|院|治|规|律|官|人|令)|"
    r"分为|(?:等(?:系列|多项|一系列|各类|形式的)*)?活动|[两二三四几多][种类](?:形式|方式|途径|渠道|模式|方法)|(?<=查处|处置|办理|调查|整改|救援|处理|建设|工作)进展|[月周日季年](?=活动|系列|主题|启动)|(?<=宣传)[月周日](?!期)|(?:交流|推广|评选|宣讲|体验|展示|推介|观摩|咨询|咨询服务|服务|教育)活动|体系|能力(?!建设|提升|验证)|水平|报告(?!了)|台账|次数|经验|成果(?!转化)|成效|(?<=查)(?:依据|比例|频次|批次(?=为|是|[，。]))|材料(?!科学|产业)|课程|内容|需求|责任|记录|优势|(?<=落户|入驻)企业(?!\d)|(?<=救助|补助|帮扶|扶持|资助|奖励|补偿|补贴|援助)(?:补助)?(?:经费|资金|专项)|"
    r"(?:、[^，。；、]{2,16}){1,6}等(?:关键|重点|主要|重要|各个?)*(?:环节|方面|领域|步骤)|"
    r"(?<=复查)(?:考核|评审|验收)|"
    r"对于?(?=[^。；]{2,60}?具有[^，。；]{0,10}(?:意义|作用|影响))|"
    r"(?:项目|平台|服务|机制|系统|问题|中心|机构|单位|制度)(?:(?![\u4e00-\u9fff]{2})|(?=[的和与及或在为对是应要须可将不已按由向等]))|"
    r"(?<=检测|检验|检定|校准|测试|计量|认证|培训|审核|评价|监测|服务|管理|监督|宣传|研究|保障|稽查|督查|推广|考核)(?:事业|业务|技术|管理)?(?:部(?![分署门位件队])|室(?![内外])|中心(?![城区小]))|"
    r"(?<=支援)(?:模式|机制)|(?<=帮扶)(?:模式|机制|干部|对象|措施|政策|县(?!域)|村(?!民)|责任人|联系人|户(?!外))|(?<=救助)(?:轮|艇|船(?!员))|(?<=走访|探访|回访)(?:探视|慰问|联系|关爱|帮扶)?(?:制度|机制)"
)
"""What makes a noun of the verb before it (授牌仪式, 征集领域)."""


def one_of_such(reading: Reading, end: int) -> bool:
    """土地|出让|等领域: the verb that ends here is one of a list of fields or matters."""
    return reading.text[end : end + 1] == "等" and _SUCH.match(reading.text, end) is not None


_SUCH = re.compile("等(?:多个?|各个?|相关|有关|重点|关键|具体)?(?:领域|方面|环节|行业|业务|事项|问题|情形|手续|事宜)")


def describes(reading: Reading, end: int) -> bool:
    """Whether 的 follows: the verb that ends here describes a noun, or a day (公布之日)."""
    opening = reading.text[end : end + 1]
    if opening not in ("的", "了", "过", "之"):
        return False
    return opening == "的" or reading.text.startswith(("了的", "过的", "之日", "之际", "之时"), end)


_TELLS_WHICH = re.compile(
    r"(?:位于|坐落[于在]|隶属于|来自|(?:设立?|挂靠|落户)在|(?:成立|创[立建办]|组建|始?建)于)[^，。；：]{1,24}?的(?=[^，。；：]{2})"
    r"|(?:主办|承办|协办|举办|指导|支持|联合主办)[、，](?:由)?[^。；]{2,60}?(?:承办|协办|主办|支持|执行|联办)的"
)
"""位于某地的公司, 甲主办、乙承办的大赛: only where something is, or who holds it."""
