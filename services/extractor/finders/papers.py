"""Papers that are issued: documents with a title, papers named by their kind, results made public, rules in force."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.counted import is_summed
from services.extractor.finders.fillers import (
    Filler,
    counted,
    documents,
    nominal,
    quantities,
    spanned,
    titled_documents,
)
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.mentions import Kind

KINDS = tuple(
    """
    国标 通知 通告 公告 通报 决定 决议 意见 方案 倡议书 倡议 报告 办法 规定 细则 规划 指南 目录 白皮书 蓝皮书 绿皮书
    皮书 公报 公约 声明 标准 规范 预案 规程 准则 条例 规则 措施 举措 政策 新政 新规 警示 提示 预警 预警信号 提醒 公示
    指引 指导 手册 清单 规章 禁令 限令 命令 指令 法令 令 批复 复函 函 计划 行动计划 宣言 共识 公开信 年报 意见稿 草案
    修正案 决议案 法案 法规 文件 议案 图谱 指数 召回信息 召回公告 风险提示 消费提示 消费警示 安全提示 监测预警
    招标文件 章程 制度 实施细则 行动方案 总体方案 信息 快报 纲要 要点 若干措施 公开承诺 承诺书 解读 告诫书 提醒函
    提示函 周报 月报 季报 简报 警告 戒严令 通缉令 修改单 决定书 指导书 告知书 倡导 声明书 规划纲要 年度报告
    投诉分析 形势分析 情况分析 统计分析 施政报告 预算案 一封信 校规 家规 民约 须知 守则 汇编 读本 倡议信 承诺 宪章 号令
    提醒告诫书 提醒告诫函 告诫函 总河长令 禁渔令 禁火令 禁山令 禁航令
    封山令 停课令 防火令 令状 谅解备忘录 纪要 立法 战略 路线图 司法解释 时间表 倡导书 指导目录 负面清单 权责清单
    抽查情况 抽检情况 监测情况 布告 告示
    """.split()  # noqa: SIM905 a list of words, like those of the rules
)
COUNT = re.compile(
    r"(?:近|约|逾|超)?(?:一|首|多|两|几|[三四五六七八九十\d]+)(?:批次|[则份项个批部条件例起])|首[个部份项]|一系列|系列"
)
MANAGED = re.compile(
    r"(?:改正|整改|处理|检查|告知|缴款|复查|停工|返工|停业|停产|停止|责令|限期|催告|约谈|拘留|逮捕|罚款|处罚|改善|行为|办学)"
    r"[^《》]{0,8}(?:通知$|通知[书单]》?$)|告知书》?$|(?:^|《)(?:当场|行政|按日|连续|责令[^《》]{2,12})*(?:处罚|处理|强制|扣押|查封|改正)?(?:措施)?决定书》?$|(?:(?:监督|监管|监察|检查)意见书|指令书|(?<!提醒)告诫[书函])》?$|提醒告诫[书函]$"
)
_BESIDE = re.compile(
    r"(?:[（(][^（）()]{2,30}[）)])?的?"
    r"(?P<name>(?:配套|相关|有关)?[^，。；《》（）“”、等]{0,8}(?:细则|解读|方案|目录|清单|标准|规程|图解|修正案|修订版|征求意见稿|送审稿|修订稿|编制说明|起草说明|问答|实施指南))$"
)
ABOUT = re.compile(r"关于[^。；《》]{2,60}(?:的|等[\d一二两三四五六七八九十]+[项个份件])(?:决议|决定|议案|提案)$")
"""关于修改章程的决议: what it is about is no paper."""
_STANDARDS = (
    "国家标准", "行业标准", "地方标准", "团体标准", "强制性国家标准", "推荐性国家标准", "国际标准", "企业标准",
)  # fmt: skip

_RULES_BELOW = (
    "实施细则", "实施办法", "实施意见", "实施方案", "修正案", "修订版", "征求意见稿", "送审稿", "修订稿",
)  # fmt: skip
"""《甲》实施细则: a paper that is called so, whole."""


def issued(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents of general reach: not the paper that tells one offender to mend something, nor the journal (发表于
    《科学》). 《意见》配套细则 are the rules that go with it."""
    if reading.text.startswith(("于", "在"), phrase.start) or is_summed(reading, phrase):
        return []
    if reading.text.endswith(_CASES, *phrase):
        return []  # 甲垄断协议|案、乙服务合同|案等重大案件
    if reading.text.endswith("发表的", 0, phrase.start) and _WORK.match(reading.text, *phrase):
        return []
    found = [f for f in documents(reading, phrase) if not MANAGED.search(reading.say(f.phrase))]
    if len(found) == 1 and found[0].phrase.end < phrase.end:
        beside = _BESIDE.match(reading.text, found[0].phrase.end, phrase.end)
        if beside and beside["name"] in (*_STANDARDS, *_RULES_BELOW):
            return [Filler(Phrase(found[0].phrase.start, beside.end("name")), found[0].mention)]  # 《甲》国家标准
        if beside:
            return spanned(beside, "name")
        if found[0].phrase.start == phrase.start and PLANNED.fullmatch(reading.text, found[0].phrase.end, phrase.end):
            return [Filler(phrase)]  # 《甲》等23项|地方标准立项计划
        if found[0].phrase.start == phrase.start and _ON_IT.fullmatch(reading.text, found[0].phrase.end, phrase.end):
            return [Filler(phrase)]  # 某规划|执行情况中期评估报告
    return found


_CASES = ("典型案件", "典型案例", "重大案件", "违法案件", "违法案例", "协议案", "合同案")
_WORK = re.compile("[^，。；《]{0,8}(?:课题|论文|作品|文章|成果)《")
"""某队发表的|课题《…》获一等奖: the work of which something is told."""


PLANNED = re.compile(
    r"等[\d一二两三四五六七八九十]+[项个件份部][^，。；《》]{2,20}(?:立项计划|制修订计划|项目计划|计划项目)"
)
_ON_IT = re.compile(r"[^，。；、《》“”的和并]{2,16}(?:报告|公报|通报|公告|通知|名单|清单)")
"""What makes a paper's name the beginning of another's."""


def plain(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A paper without a title in 《》, named by its kind (一则通知, 2024年第3期药品质量公告)."""
    if titled_documents(reading, phrase):
        return []
    shows = _SHOWS.search(reading.say(phrase))  # 发布的报告显示
    if shows:
        phrase = Phrase(phrase.start, phrase.start + shows.start())
    phrase = reading.behind(phrase, _DRAFTED_BY)  # 由我国牵头制定的|国际标准
    said = reading.say(phrase)
    if several := counted_papers(reading, phrase):
        return several
    if counted_behind := _COUNTED_BEHIND.fullmatch(said):  # 地方标准|12项
        if _BY_NOW.search(reading.text, max(0, phrase.start - _SO_FAR), phrase.start):
            return []
        said = counted_behind["paper"]
        phrase = Phrase(phrase.start, phrase.start + len(said))
    if orders := _ORDERS.match(said):  # 印发通知部署做好…工作
        phrase = Phrase(phrase.start, phrase.start + orders.end("paper"))
        said = reading.say(phrase)
    if MANAGED.search(said):
        return []
    if _ARTICLES.search(said):
        return nominal(reading, phrase)
    voiced = said == "意见" and not reading.text.endswith(("发表", "发表了", "提出"), 0, phrase.start)
    if _CALLED_LAST.search(said):
        return [Filler(reading.trim(phrase))]
    if not said.endswith(KINDS) or (said in _NO_PAPERS and not voiced) or _ANY_PAPER.fullmatch(said):
        return []
    if "等" in said and not _SO_MANY.search(said):  # 有关甲、乙等联合声明; 甲等19个新职业信息 is named whole
        kind = max((k for k in KINDS if said.endswith(k)), key=len)
        joint = 2 if said.endswith(("联合" + kind, "共同" + kind)) else 0
        return [Filler(Phrase(phrase.end - len(kind) - joint, phrase.end))]
    whole = reading.behind(phrase, COUNT)
    return [Filler(reading.trim(whole))] if "等" in said else nominal(reading, whole)


_COUNTED_BEHIND = re.compile(r"(?P<paper>[^，。；、\d]{3,20}?)\d+[余多]?[项个件份部]")
_BY_NOW = re.compile(r"(?:目前|截至|截止|至今|迄今)[^。；]*已经?[^，。；]{2,6}$")
"""目前，我国已发布|国家标准110项: how many there are by now, none that is new."""
_SO_FAR = 40
_ARTICLES = re.compile(r"^[^，。；、\d]{2,20}(?:\d+|[一二三四五六七八九十]+)条$")
"""出台优化营商环境20条."""
_ORDERS = re.compile(
    r"(?P<paper>[^，。；《》]{0,20}(?:通知|公告|通告|通报|文件|意见|方案|举措|措施|政策|新政|新规|办法))"
    r"(?:进一步|护航|服务|赋能|助推|激发|提振|保障|帮助|培育|鼓励|惠及|加强|做好|推进|推动|加快|深化|优化|开展|部署|要求|明确|强调|号召|决定|规定|支持|促进|鼓励|助力|扶持|规范|力促|公布|下达|对[^，。；]{2}|就[^，。；]{2})"
)
_SO_MANY = re.compile(r"等(?:[\d一二两三四五六七八九十百]+)[个项件份类种部]")
_SHOWS = re.compile(r"(?:显示|称|指出|表明|提出|明确|要求|提到)$")
_ANY_PAPER = re.compile(
    r"(?:相关|有关|配套|各项|一些|更多|具体|针对性|优惠|扶持|支持|这些|新(?!版|修)的?)(?:的)?.{2,4}"
)
_NO_PAPERS = ("意见", "信息", "重要指示", "指示", "报告", "政策", "标准", "命令")
"""What is voiced, sent or given rather than issued (发表意见, 发布信息)."""


def ruling_titles(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers whose title says that they rule or inform (《…办法》, 《…指南》), not books, plays or licences."""
    return [f for f in titled_documents(reading, phrase) if _RULING.search(reading.say(f.phrase))]


_RULING = re.compile(
    r"(?:办法|规定|细则|条例|规程|规范|规则|准则|守则|导则|制度|方案|计划|预案|要点|基准|意见|措施|举措|[十\d]条|通知|通告|公告|公约|指南|指引|手册|清单|目录|纲要|标准|[白蓝绿红]皮书|公开信|一封信|倡议书)"
    r"(?:[（(][^（）()]{1,12}[）)])?》$"
)


def situations(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What a circular reports on (通报…情况), without how many (6批次|食品不合格情况, 10批次|不合格食品)."""
    if counts := [f.phrase for f in quantities(reading, phrase) if f.phrase.start == phrase.start]:
        phrase = Phrase(counts[0].end, phrase.end)
    return nominal(reading, phrase) if _SITUATION.search(reading.text, *phrase) else []


_SITUATION = re.compile("情况$|(?:不合格|不符合[^，。；的]{2,4})(?:的?[^，。；的]{0,8}[品械药材])?$")


def outside_gatherings(reading: Reading, phrase: Phrase) -> bool:
    """举行发布会，通报…情况, 会议|通报…情况: what is told at a gathering, or by an officer, is no circular."""
    opened = _AT_MEETING.match(reading.text, reading.sentence_at(phrase.end).start, phrase.end)
    return opened is None and _GATHERED.search(reading.text, *phrase) is None


def not_by_speaker(reading: Reading, phrase: Phrase) -> bool:
    """座谈会上，组长某某|通报了3起典型案例: what somebody tells those who are there is not made public."""
    start = reading.sentence_at(phrase.end).start
    at_meeting = _AT_MEETING.match(reading.text, start, phrase.end) is not None
    people = reading.mentions.within(start, phrase.end, Kind.PERSON)
    return not people or not (at_meeting or people[-1].end == phrase.end)


_GATHERED = re.compile(
    r"(?:召开|举行|举办)[^，。；]{0,30}[会仪][上式]?|"
    r"(?<![^，。；\s　])(?:会议|大会|[^，。；]{0,16}[会式]上，?)[^，。；]{0,16}$|(?:负责人|负责同志|[局所股科处队]长)$"
)
_AT_MEETING = re.compile(r"[\s　]*(?:会[上前]|[^，。；]{0,12}[会式]上，?)")


def told_paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发出通告称: the paper stands inside the verb."""
    return spanned(_TOLD_PAPER.search(reading.text, *phrase), "paper")


_TOLD_PAPER = re.compile(r"(?P<paper>公告|通告|通报|声明|公报)(?:称|表示)")


def counted_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers of several kinds by their number (297项国家标准、5项国家标准修改单)."""
    members = split_list(reading, phrase, commas=False)
    all_counted = all(COUNT.match(reading.say(m)) and reading.say(m).endswith(KINDS) for m in members)
    return [Filler(m) for m in members] if len(members) > 1 and all_counted else []


def own_counts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many papers or cases are made public (12起典型案例, 《甲》等3项标准)."""
    found = counted(reading, phrase, "起项个件份批部条则宗例桩")
    return [f for f in found if _OF_PAPERS.match(reading.text, f.phrase.end, phrase.end + 1)]


_OF_PAPERS = re.compile(
    r"(?:[^，。；、]{0,24}?(?:案例|案件|问题|名单|结果|标准|规程|规范|办法|措施|意见|方案|文件|制度|条例|规定|决议|决定|决定书|公告|指南|目录|指引|规则|修改单|政策|法规))"
)
CALLED = re.compile(r"“[^“”]{2,24}(?:[条政策案划规定法例则见准]|措施|举措|清单)(?:\d[\d.]*版?)?”(?:政策|措施|新政)?")
"""“稳经济20条”: what people call a paper by."""


_ASKS_ABOUT = re.compile(r"(?:[院局厅部委会司署办]|政府)[就对](?=[两三四五六七八九十《\d])")
"""某局就三项地方标准: somebody does something about papers."""


_ABOUT = re.compile(
    r"[^，。；：]{3,30}?(?<=[局委会院厅部门府司心所站署])就(?![业近地餐医读任职诊寝绪])(?=[^，。；：]{3})"
)
"""某委员会就|某准则修订稿(征求意见): who asks is no part of the paper."""


def named_subject(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A paper without 《》 that is described before the verb (全市首部规范无人机管理的规章出台, 试点名单公布)."""
    if titled_documents(reading, phrase) or _ASKS_ABOUT.search(reading.text, *phrase):
        return []
    opening = max(reading.text.rfind(mark, *phrase) for mark in "，。；：")
    whole = reading.trim(without_times(reading, Phrase(max(phrase.start, opening + 1), phrase.end)))
    closing = _BEFORE_VERB.search(reading.say(whole))
    if closing:
        whole = reading.trim(without_times(reading, Phrase(whole.start, whole.start + closing.start())))
    whole = reading.behind(whole, _ABOUT)
    if drafted := _DRAFTED_BY.match(reading.text, *whole):  # 由某院起草的|行业标准
        whole = Phrase(drafted.end(), whole.end)
    if called := _CALLED_LAST.search(reading.say(whole)):  # 某市新出台的“人才新政3.0”
        return [Filler(Phrase(whole.start + called.start(), whole.end))]
    said = reading.say(whole)
    if said in _LISTS and whole.start == reading.clause_at(phrase.end)[0].start:
        return [Filler(whole)]  # 名单公布。
    kind = _RULES.search(said)
    if kind is None:
        return []
    return [Filler(whole)] if said.startswith(("首批", "第")) else nominal(reading, whole)


_CALLED_LAST = re.compile(CALLED.pattern + "$")
_BEFORE_VERB = re.compile(
    r"(?:(?:在|于)[^，。；在于]{2,12}|已|正在?|现|开始|面?向[^，。；]{2,6}|正式|近日|日前|今[天日]|昨[天日]|[今昨]|于|同步|对外|现已|刚刚|全文|首次)+$"
)
_DRAFTED_BY = re.compile(
    r"[^，。；《》]{2,40}?(?:主持|牵头|负责|参与|主导|承担|主要|联合|共同)*(?:起草|制定|编制|制订|修订|编写|研制|完成)的"
)
_LISTS = frozenset(["名单", "录取名单", "入围名单", "获奖名单", "榜单", "细则", "新规", "新政"])
_RULES = re.compile(
    r"(?:条例|办法|规定|细则|规章|规划|标准|规范|规程|法规|新规|新政|国标|白皮书|蓝皮书|年报|公报|方案|实施意见|指导意见|若干措施|指南|指引|药典|草案|修订稿|名单|名录|目录|清单|章程|司法解释|分数线|(?:检|查|调查|处罚|录取|选举|投票|摇号)结果|"
    r"调查报告|研究报告|年度报告|评估报告|监测报告|统计公报|倡议书|"
    r"(?:标准|规范|规程) ?(?:ISO|IEC|GB|DB|JJ[FG]|ITU)[\w/.—\- ]*\d)$"
)
_JOINTLY = re.compile(r"(?:部门|部委|单位|机构|委办局|家)[^，。；]{0,8}$|(?:[、与和]|会同|联合)[^，。；]{2,20}$")


def jointly(reading: Reading, phrase: Phrase) -> bool:
    """What stands before the verb names several bodies (甲、乙等五部门联合制定)."""
    return _JOINTLY.search(reading.say(phrase)) is not None


_PACKAGE = re.compile(
    r"(?:政策(?:措施|举措|礼包|包)?|新政|新规|一揽子[^，。；]{2,12}|(?:监管|便民|服务|惠民|惠企|助企|利企)(?:措施|举措)|[\d一二三四五六七八九十]+[条项][^，。；]{0,10}(?:措施|举措|政策))$"
)


def packages(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A bundle of measures that authorities bring out (推出稳就业十条举措)."""
    if orders := _ORDERS.match(reading.text, *phrase):  # 推出20条措施|支持质量建设
        phrase = Phrase(phrase.start, orders.end("paper"))
    return nominal(reading, reading.behind(phrase, COUNT)) if _PACKAGE.search(reading.say(phrase)) else []


def appeals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(发起)“光盘行动”倡议: what is begun is a paper, not the drive that it calls for."""
    found = plain(reading, phrase) if reading.text.endswith(_APPEALS, *phrase) else []
    return found or titled_documents(reading, phrase)


_APPEALS = ("倡议", "倡议书")


def on_the_net(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在政府门户网站, 通过微信公众号: where a paper is made public."""
    return [Filler(phrase)] if reading.text.endswith(_ON_THE_NET, *phrase) else []


_ON_THE_NET = ("网站", "官网", "公众号", "客户端", "微博", "官微", "大网", "信息网", "公示网", "政府网", "公共服务网")
