"""Whether a word is a verb where it stands: Chinese marks no difference between 检查 the deed and 检查 the noun."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.grammar.clefts import is_cleft
from services.extractor.grammar.compounds import COMPOUND
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
_DEALT_WITH = ("作", "做了", "做出", "进行", "予以", "提出", "的", "和", "及", "、")
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
    compound = COMPOUND.match(reading.text, end) is not None
    return compound and not reading.mentions.starting(end, Kind.ORGANIZATION, Kind.PLACE)  # 批准|会昌县


def acts_as_verb(reading: Reading, start: int, end: int) -> bool:
    """Whether a word that may be a noun is used as a verb here."""
    text = reading.text
    if char_before(text, start) != "的" and "了" in (text[end - 1], text[end : end + 1]):
        return True
    if char_before(text, start) == "的" or text[start - 2 : start] in ("此次", "本次", "这次", "该次"):
        return False
    acts = start in reading.person_ends and text[end : end + 1] not in _OWNED
    if (not acts and makes_noun(reading, end)) or text[end : end + 1] == "是" or takes_place(reading, start, end):
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
    named = _behind_name(text, start) if before == "）" else start
    if text[named - 1] == "》" and asks and not _CITED.search(text, max(0, start - _CITATION), start):
        return True  # 《办法》公开征求意见，《细则》（以下简称《细则》）公开征求意见
    agrees = text.endswith("同意", 0, start) or (before == "经" and text.endswith("同意", start, end))
    if agrees or (before == "现" and text[start - 2 : start - 1] not in "发实出表"):
        return True  # 同意|认定某公司为…, 现公开征集
    word = reading.word_ending_at(start)
    if word is not None:
        return bool(word.kinds & _LEADS_VERB) or word.text == "被"
    return (
        named in reading.mention_ends
        or text[named - 1] in _BODY_ENDS
        or bool(_OFFICER.search(text, max(0, named - _NEAR), named))
    )


def _behind_name(text: str, position: int) -> int:
    """某局（某某办公室）|检查…, 《办法》（以下简称…）|征求意见: where what stands before an aside ends."""
    opened = text.rfind("（", max(0, position - _NEAR), position)
    return opened if opened > 0 else position


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
    "大使", "领事", "教练", "劳模", "志愿服务队", "使节", "公主", "王子", "国王", "署长", "特首", "专员",
    "关长", "州长", "青年", "记者", "教师", "老师", "交警", "护士", "队员", "战士", "企业家", "作家",
    "客商", "居民", "村民", "市民", "学员", "编队", "军舰", "团队", "农技员", "宣讲员", "讲解员", "科长",
    "所长", "处长",
)  # fmt: skip
_THIS_TIME = ("此次", "本次", "这次", "该次", "的")
_SETS_OUT = (
    "审批程序", "请来", "叫来", "找来", "下乡", "下基层", "启程", "动身", "进村", "入户", "上门", "登门", "专程",
    "应邀",
)  # fmt: skip
"""What is done first by whom the verb behind tells the deed of (县领导下乡|调研)."""
_TO_WHOM = (
    "，", "：", "“", "广大", "公众", "消费者", "市民", "大家", "各位", "记者", "旅客", "游客", "考生", "家长",
    "投资者", "说", "道",
)  # fmt: skip
_ALONE = "(?<![\u4e00-\u9fff].)"
_OFFICER = re.compile(
    "(?:警方|民警|交警|特警|海警|网警|执法人员|执法队员|"
    f"法{_ALONE}院|检{_ALONE}方|海{_ALONE}关|公{_ALONE}安机关|检{_ALONE}察机关)$"
)
"""Who acts for the law without a name (警方查封三处房产)."""
_BODY_ENDS = "司队署"
"""What ends a body's name that no list knows (某部价格司约谈…)."""


def one_of_such(reading: Reading, end: int) -> bool:
    """土地|出让|等领域: the verb that ends here is one of a list of fields or matters."""
    return reading.text[end : end + 1] == "等" and _SUCH.match(reading.text, end) is not None


_SUCH = re.compile(
    "等(?:多个?|各个?|相关|有关|重点|关键|具体)?(?:领域|方面|环节|行业|业务|事项|问题|情形|手续|事宜)"
    "|等(?:达成|取得|形成)[^，。；]{0,8}(?:共识|一致|意见)"
    "|等(?:进行|开展|作|展开)了?[^，。；]{0,8}(?:交流|座谈|研讨|探讨|讨论|会商|磋商)"
)


def describes(reading: Reading, end: int) -> bool:
    """Whether 的 follows: the verb that ends here describes a noun, or a day (公布之日)."""
    opening = reading.text[end : end + 1]
    if opening not in ("的", "了", "过", "之"):
        return False
    return (opening == "的" and not is_cleft(reading, end)) or reading.text.startswith(
        ("了的", "过的", "之日", "之际", "之时"), end
    )


_TELLS_WHICH = re.compile(
    r"(?:位于|坐落[于在]|隶属于|来自|(?:设立?|挂靠|落户)在|(?:成立|创[立建办]|组建|始?建)于)[^，。；：]{1,24}?的(?=[^，。；：]{2})"
    r"|(?:主办|承办|协办|举办|指导|支持|联合主办)[、，](?:由)?[^。；]{2,60}?(?:承办|协办|主办|支持|执行|联办)的"
)
"""位于某地的公司, 甲主办、乙承办的大赛: only where something is, or who holds it."""
