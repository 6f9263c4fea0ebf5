"""Papers that are issued: documents with a title, papers named by their kind, results made public, rules in force."""

from __future__ import annotations

import re

from services.extractor.finders.bodies import bodies
from services.extractor.finders.described_papers import CALLED
from services.extractor.finders.fillers import (
    Filler,
    documents,
    nominal,
    nominals,
    persons,
    places,
    quantities,
    spanned,
    titled_documents,
)
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

KINDS = tuple(
    """
    通知 通告 公告 通报 决定 决议 意见 方案 倡议书 倡议 报告 办法 规定 细则 规划 指南 目录 白皮书 蓝皮书 绿皮书 皮书
    公报 公约 声明 标准 规范 预案 规程 准则 条例 规则 措施 举措 政策 新政 新规 警示 提示 预警 预警信号 提醒 公示 指引
    指导 手册 清单 规章 禁令 限令 命令 指令 法令 令 批复 复函 函 计划 行动计划 宣言 共识 公开信 年报 意见稿 草案
    修正案 决议案 法案 法规 文件 议案 图谱 指数 召回信息 召回公告 风险提示 消费提示 消费警示 安全提示 监测预警
    招标文件 章程 制度 实施细则 行动方案 总体方案 信息 快报 纲要 要点 若干措施 公开承诺 承诺书 解读 告诫书 提醒函
    提示函 周报 月报 季报 简报 警告 戒严令 通缉令 修改单 决定书 指导书 告知书 倡导 声明书 规划纲要 年度报告
    立法 战略 路线图 时间表 倡导书 指导目录 负面清单 权责清单
    """.split()  # noqa: SIM905 a list of words, like those of the rules
)
COUNT = re.compile(
    r"(?:近|约|逾|超)?(?:一|首|多|两|几|[三四五六七八九十\d]+)[则份项个批部条件例起]|首[个部份项]|一系列|系列"
)
_RESULTS = re.compile(
    r"(?:典型案例|典型案件|违法案件|违规案件|违纪案件|违规案例|违法案例|案件|典型问题|指导性?案例|优秀案例|十大案例|案例|名单|榜单|清单|结果|名录|排名|目录|十件大事|十大新闻|十大热点|问题线索)$"
)
_MANAGED = re.compile(
    r"(?:改正|整改|处理|检查|告知|缴款|复查|停工|返工|停业|停产|停止|责令|限期|催告|约谈|拘留|逮捕|罚款|处罚|改善|行为|办学)"
    r"[^《》]{0,8}通知(?:书|单)?$|告知书$|(?:监督|监管|监察|检查)意见书$"
)
_BESIDE = re.compile(
    r"(?:[（(][^（）()]{2,30}[）)])?的?"
    r"(?P<name>(?:配套|相关|有关)?[^，。；《》（）“”、等]{0,8}(?:细则|解读|方案|目录|清单|标准|规程|图解|修正案|修订版))$"
)


_STANDARDS = (
    "国家标准",
    "行业标准",
    "地方标准",
    "团体标准",
    "强制性国家标准",
    "推荐性国家标准",
    "国际标准",
    "企业标准",
)


def issued(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents of general reach: not the paper that tells one offender to mend something. 《意见》配套细则 are
    the rules that go with it."""
    found = [f for f in documents(reading, phrase) if not _MANAGED.search(reading.say(f.phrase))]
    if len(found) == 1 and found[0].phrase.end < phrase.end:
        beside = _BESIDE.match(reading.text, found[0].phrase.end, phrase.end)
        if beside and beside["name"] in _STANDARDS and beside.start("name") == found[0].phrase.end:
            return [Filler(Phrase(found[0].phrase.start, beside.end("name")), found[0].mention)]  # 《甲》国家标准
        if beside and "《" in reading.say(found[0].phrase):
            return spanned(beside, "name")
    return found


def plain(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A paper without a title in 《》, named by its kind (一则通知, 2024年第3期药品质量公告)."""
    if titled_documents(reading, phrase):
        return []
    shows = _SHOWS.search(reading.say(phrase))  # 发布的报告显示
    if shows:
        phrase = Phrase(phrase.start, phrase.start + shows.start())
    said = reading.say(phrase)
    if several := counted_papers(reading, phrase):
        return several
    if orders := _ORDERS.match(said):  # 印发通知部署做好…工作
        phrase = Phrase(phrase.start, phrase.start + orders.end("paper"))
        said = reading.say(phrase)
    if _MANAGED.search(said):
        return []
    voiced = said == "意见" and not reading.text.endswith(("发表", "发表了", "提出"), 0, phrase.start)
    if CALLED.fullmatch(said):
        return [Filler(reading.trim(phrase))]
    if (said in _NO_PAPERS and not voiced) or _ANY_PAPER.fullmatch(said):
        return []
    if not said.endswith(KINDS) or any(mark in said for mark in "，。；"):
        return []
    if "等" in said and not _SO_MANY.search(said):  # 有关甲、乙等联合声明; 甲等19个新职业信息 is named whole
        kind = max((k for k in KINDS if said.endswith(k)), key=len)
        joint = 2 if said.endswith(("联合" + kind, "共同" + kind)) else 0
        return [Filler(Phrase(phrase.end - len(kind) - joint, phrase.end))]
    count = COUNT.match(said)
    whole = Phrase(phrase.start + (count.end() if count else 0), phrase.end)
    return [Filler(reading.trim(whole))] if "等" in said else nominal(reading, whole)


_ORDERS = re.compile(
    r"(?P<paper>[^，。；《》]{0,20}(?:通知|公告|通告|通报|文件|意见|方案|措施|政策|新政|新规|办法))"
    r"(?:进一步|加强|做好|推进|推动|加快|深化|优化|开展|部署|要求|明确|强调|号召|决定|规定|支持|促进|鼓励|助力|扶持|规范|力促|对[^，。；]{2}|就[^，。；]{2})"
)
_SO_MANY = re.compile(r"等(?:[\d一二两三四五六七八九十百]+)[个项件份类种部]")
_SHOWS = re.compile(r"(?:显示|称|指出|表明|提出|明确|要求|提到)$")
_ANY_PAPER = re.compile(r"(?:相关|有关|配套|各项|一些|更多|具体|针对性|优惠|扶持|支持|这些|新的?)(?:的)?.{2,4}")
_NO_PAPERS = ("意见", "信息", "重要指示", "指示", "报告", "政策", "标准", "命令")
"""What is voiced, sent or given rather than issued (发表意见, 发布信息)."""


def publishers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who issues it: bodies; who drew it up (由某院起草的标准) did not. A name that no list knows is one, where it
    stands alone."""
    if _DRAWN.match(reading.text, phrase.end):
        return []
    for site in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if site.start == phrase.start and _SITE.fullmatch(reading.text, site.end, phrase.end):
            return [Filler.of(site)]
    if _SITTING.match(reading.text, *phrase) and (session := sessions(reading, phrase)):
        return session  # 第十四届全国人大常委会第七次会议
    if found := bodies(reading, phrase):
        return found
    if is_place(reading, phrase):
        return [Filler(phrase, places(reading, phrase)[-1].mention)]  # 深圳出台新规
    said = reading.say(phrase)
    if not _NAME.fullmatch(said) or reading.words_within(*phrase) or "会议" in said:
        return []
    return [] if reading.mentions.within(*phrase, Kind.PERSON, Kind.PLACE, Kind.TIME) else [Filler(phrase)]


def spoken_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市住建局局长王某发布《…》: the body of the officer who does it, where no body does."""
    if publishers(reading, phrase):
        return []
    officers = [p.organization for p in reading.mentions.within(*phrase, Kind.PERSON) if p.organization is not None]
    return [Filler.of(b) for b in officers[:1] if phrase.start <= b.start]


_SITTING = re.compile(
    r"(?:[\u4e00-\u9fff]{2,5}[省市县区旗州])?第?[一二三四五六七八九十百\d]+届[^，。；]*(?:会议|全会|大会)$"
)
_DRAWN = re.compile(r"(?:起草|牵头|主导|参与|制定|编制|负责|承担|组织)(?:[^，。；《]{0,6}的|参与|负责|承担)")
_SITE = re.compile(
    r"(?:在|通过)?(?:其|的)?(?:官方|门户|政务)?(?:网站|官网|微博|微信|公众号|微信公众号|客户端|账号|新媒体)上?"
)
_NAME = re.compile(r"[A-Z]{2,10}|[\u4e00-\u9fff]{2,8}(?:报|板|社|网|台|方|院|站|业|组|队|联|际|厅|国)")


def rulers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who gives an order: a body, a person, a state or a city."""
    return bodies(reading, phrase) or persons(reading, phrase) or places(reading, phrase)[-1:]


def situations(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What a circular reports on (通报…情况)."""
    return nominal(reading, phrase) if reading.say(phrase).endswith("情况") else []


def told_paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发出通告称: the paper stands inside the verb."""
    return spanned(_TOLD_PAPER.search(reading.text, *phrase), "paper")


_TOLD_PAPER = re.compile(r"(?P<paper>公告|通告|通报|声明|公报)(?:称|表示)")


def cases(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Cases or results that are made public, with how many they are (10起典型案例, 《白皮书》及十大案例)."""
    whole = without_tail(reading, phrase)
    if not _RESULTS.search(reading.say(whole)):
        return []
    if "《" in reading.say(whole):
        members = split_list(reading, whole)
        return [Filler(m) for m in members if _RESULTS.search(reading.say(m)) and "《" not in reading.say(m)]
    return [Filler(reading.trim(whole))]


def counted_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers of several kinds by their number (297项国家标准、5项国家标准修改单)."""
    members = split_list(reading, phrase, commas=False)
    counted = [m for m in members if COUNT.match(reading.say(m)) and reading.say(m).endswith(KINDS)]
    return [Filler(m) for m in members] if len(members) > 1 and len(counted) == len(members) else []


def own_counts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many papers or cases are made public (12起典型案例, 《甲》等3项标准)."""
    counted = [f for f in quantities(reading, phrase) if f.mention and f.mention.text[-1:] in "起项个件份批部条则"]
    return [f for f in counted if _OF_PAPERS.match(reading.text, f.phrase.end, phrase.end + 1)]


_OF_PAPERS = re.compile(
    r"(?:[^，。；、]{0,24}?(?:案例|案件|问题|名单|结果|标准|规程|规范|办法|措施|意见|方案|文件|制度|条例|规定|决议|决定|决定书|公告|指南|目录|指引|规则|修改单|政策|法规))"
)


def sittings(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The session that adopts something, by its name (召开国务院常务会议，审议通过…)."""
    said = reading.say(phrase)
    return nominal(reading, phrase) if said.endswith(("会议", "全会", "大会")) and not said.startswith("会") else []


def drawn_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is drawn up; 新修订的《条例》 tells of something else."""
    return [] if reading.text[phrase.start - 1] == "的" else titled_documents(reading, phrase)


_REFERRED = re.compile(
    r"该(?:部|项)?(?P<kind>条例|办法|规定|标准|细则|方案|规则|意见|通知|公告|决定|法|规范|指南|规划)"
)


def _told_before(reading: Reading, phrase: Phrase, kind: str) -> list[Filler]:
    """该条例: the paper of that kind told last."""
    start = max(0, phrase.start - _FAR)
    found = titled_documents(reading, Phrase(start, phrase.start))
    return [f for f in found if reading.say(f.phrase).rstrip("》）").endswith(kind)][-1:]


_FAR = 400
"""So many characters back a paper is looked for that is referred to."""


def documents_passed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》已于5月9日由某会议(通过): the paper that the sentence opens with."""
    by = max(reading.text.rfind("由", *phrase), reading.text.rfind("经", *phrase))
    return titled_documents(reading, Phrase(phrase.start, by))[:1] if by > phrase.start else []


_FROM = re.compile(r"起[^，。；]{0,4}$|[年月日][^，。；《》]{0,2}$|^[^，。；]{3,14}[起日]，|之日")


def dated(reading: Reading, phrase: Phrase) -> bool:
    """What stands before 施行 says from when on."""
    return _FROM.search(reading.say(phrase)) is not None


def in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》自7月1日起施行; “条例”及其细则自颁布之日起施行."""
    if titled := titled_documents(reading, phrase):
        return titled
    referred = _REFERRED.fullmatch(reading.text, *phrase)
    if referred and (before := _told_before(reading, phrase, referred["kind"])):
        return before
    revised = _REVISED.match(reading.text, *phrase)
    phrase = Phrase(revised.end(), phrase.end) if revised else phrase
    return [
        f
        for f in nominals(reading, phrase)
        if reading.say(f.phrase).strip("“”").endswith((*KINDS, "法"))
        and not reading.say(f.phrase).startswith(("本", "此"))
    ]


_REVISED = re.compile(r"(?:最?新|新近)?(?:修订|修改|修正|制定|颁布|出台|发布)后?的")
_ISSUE_DAY = re.compile(r"(?:公布|发布|印发|颁布|下发|签署|批准|刊登)之日")


def issue_day(reading: Reading, phrase: Phrase) -> list[Filler]:
    """自公布之日起: the day itself has no other name."""
    return spanned(_ISSUE_DAY.search(reading.text, *phrase))


def alone(reading: Reading, phrase: Phrase) -> bool:
    """A verb without object (《办法》正式发布)."""
    return phrase.end - phrase.start <= _VERB


_VERB = 5


def titled_subject(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A document at the end of what stands before the verb: 《办法》日前, 国家标准《甲》已正式."""
    found = titled_documents(reading, phrase)
    if not found:
        return []
    behind = reading.text[found[-1].phrase.end : phrase.end]
    return found if len(behind) <= _NEAR and not any(mark in behind for mark in "，。；：") else []


_NEAR = 16

_LAW = re.compile(
    r"(?:法案|议案|决议|修正案|宣言|提案|制裁措施|决议草案|法令|预算案|临时法案|行政命令|行政令|总统令|主席令|国务院令|公告|备忘录令|特赦令|政府令|部令|省长令|市长令|嘉奖令|动员令|号令|委任状|委任令|任命书|授权书|赦免令|豁免令|总统令|教令|王令|敕令|(?<![方办做想看说用无设违合非司执普])法)$"
)


def adopted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A law or an order without a title in 《》 that a body adopts or a person signs."""
    if titled_documents(reading, phrase) or not _LAW.search(reading.say(phrase)):
        return []
    lead = COUNT.match(reading.say(phrase)) or _REVISED.match(reading.say(phrase))
    return nominal(reading, Phrase(phrase.start + (lead.end() if lead else 0), phrase.end))


def sessions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Which body adopted it: 经某常委会第二十次会议 names its session."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.EVENT_NAME)
    named = [m for m in found if m.start == phrase.start]
    if not named:
        return []
    session = _SESSION.match(reading.text, named[0].end, phrase.end)
    whole = named[0].kind is Kind.EVENT_NAME
    if session is None and not whole:
        return []  # 经市政府同意
    return [Filler(Phrase(named[0].start, session.end() if session else named[0].end), named[0])]


_SESSION = re.compile(r"[^，。；]{0,16}?(?:会议|全会|大会)$")
