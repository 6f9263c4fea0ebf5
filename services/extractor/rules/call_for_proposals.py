"""Calls: a body invites projects, proposals, bids, opinions or applications."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies, partners
from services.extractor.finders.fillers import Filler, documents, nominal, quantities, spanned, times, titled_documents
from services.extractor.finders.groups import applicants, groups
from services.extractor.finders.papers import plain
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_CALL = re.compile(
    r"(?:公开|立项)?(?:征集|招标|申报|遴选|招募|评选|推荐|报名|征稿|征文|提名|推选|受理|申请)(?:集中)?(?:受理|推荐|评审|遴选|征集|认定|招募|报名|申报|评选|展示)?(?:工作|活动|公告|通知|启事|指南|入口|通道)?$"
)


def _called(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The project called for: the phrase without 征集工作 behind it."""
    end = _CALL.search(reading.say(phrase))
    if _QUOTED.fullmatch(reading.say(phrase)):
        return [Filler(phrase)]
    if _notice(reading, phrase) or _VOICES.fullmatch(reading.say(phrase)):
        return []
    if not (_PROJECT.search(reading.say(phrase)) or (end and end.start() > _NAMED)):
        return []
    return nominal(reading, Phrase(phrase.start, phrase.start + end.start()) if end and end.start() else phrase)


_QUOTED = re.compile(r"“[^“”]{3,24}”")
_NAMED = 6
"""So many characters before 报名 or 征集工作 name what is called for."""
_PROJECT = re.compile(
    r"(?:项目|大赛|竞赛|候选人|对象|人才|个人|集体|机构|计划|课题|工程|建议|人选|专家|名单|方案|作品|案例|成果|奖|资金|专项|赛区|联赛|示范区|示范县|示范城市|园区|实验室|团队|工匠|劳模|称号|资格|企业|产品|需求|线索|标准|品牌|基地|中心|试点|论文|选题|单位)(?:建议)?"
    r"(?:公开)?(?:征集|申报|遴选|招募|推荐|评选|认定|报名)?(?:推荐|遴选|评审|认定)?(?:工作|活动)?$"
)


def _matter(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What it is about, where no project is called for by name."""
    if _notice(reading, phrase) or _called(reading, phrase) or quantities(reading, phrase):
        return []
    if reading.say(phrase).startswith(("《", "截止", "时间", "期限", "对象", "范围")):
        return []  # 征集截止时间为…: the word is a noun
    if reading.say(phrase).strip("“”") in _DEEDS or _VOICES.fullmatch(reading.say(phrase)):
        return []
    return nominal(reading, phrase)


_DEEDS = frozenset(
    [
    "报名", "征稿", "征文", "征集", "申报", "招募", "推荐", "评选", "招标", "报名工作", "申报工作", "完成", "结束",
    "求解",
]
)  # fmt: skip


def _contested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What opens for entries, as the subject: 第十三届某大赛开始报名, 某课题即日起接受报名."""
    if since := _FROM_NOW.search(reading.say(phrase)):
        phrase = Phrase(phrase.start, phrase.start + since.start())
    opens = _CONTEST.search(reading.say(phrase)) or _PROJECT.search(reading.say(phrase))
    return nominal(reading, phrase) if opens else []


_FROM_NOW = re.compile(r"(?:自?即日起|从即日起|现已?|今起|即将)$")


_CONTEST = re.compile(
    r"(?:大赛|竞赛|比赛|赛区|锦标赛|联赛|奖|计划|评选|博览会|文化节|艺术节|专项|考试|资格考试|工程|项目|活动)(?:[（(][^（）()]*[）)])?$"
)
_NOTICES = ("公告", "通知", "启事", "指南", "公示", "简章", "征集令", "招募令", "倡议", "邀请函", "榜单", "招标文件")


def _notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The notice that calls, where the name is one."""
    return nominal(reading, phrase) if reading.say(phrase).endswith(_NOTICES) else []


def _noticed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某项目申报指南: what the notice calls for."""
    of = _NOTICE_OF.fullmatch(reading.text, *phrase)
    return nominal(reading, Phrase(*of.span("what"))) if of and _PROJECT.search(of["what"]) else []


_NOTICE_OF = re.compile(
    r"(?:关于)?(?:开展|做好|组织)?(?P<what>[^《》“”的]{4,40}?)的?(?:公开)?(?:申报|征集|遴选|招募|推荐|评选|揭榜)(?:工作|评审)?的?"
    r"(?:公告|通知|启事|指南|通告)"
)


def _invited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom it is open to; not the public at large."""
    if _PUBLIC.fullmatch(reading.say(phrase)):
        return []
    return groups(reading, phrase) or applicants(reading, phrase)


_PUBLIC = re.compile(r"(?:全国|全省|全市|全县|全区|全院|全校|全球|国内外|广大|公开)+(?:公开|范围内)?")


def _requested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """请…于5月10日前: asked for until a day."""
    asked = _ASKED.search(reading.text, *phrase)
    return times(reading, phrase) if asked and "前" in reading.say(phrase) else []


_ASKED = re.compile(r"(?:^|[，。；：\n])?(?:敬)?(?<![申邀聘提报呈])请(?!示|求|假)")


def _asked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is asked (请各检验机构于…前): what stands between 请 and the day."""
    asked = _ASKED.search(reading.text, *phrase)
    if asked is None:
        return []
    whom = reading.trim(Phrase(asked.end(), phrase.end))
    until = [t.phrase.start for t in times(reading, whom)]
    end = until[0] if until else whom.end
    end -= 1 if reading.text[end - 1 : end] in ("于", "在") else 0
    said = reading.text[whom.start : end]
    start = whom.start + (1 if said.startswith("各") and not said.startswith(("各市", "各县", "各区", "各省")) else 0)
    return applicants(reading, Phrase(start, end)) if end - start >= _SHORTEST and "将" not in said else []


_SHORTEST = 3


def _titled_notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《…征集公告》, 《…申报指南》: the notice that calls, by its title."""
    return [f for f in titled_documents(reading, phrase) if _CALLING.search(reading.say(f.phrase))]


_CALLING = re.compile(
    r"(?:征集|招标|招募|遴选|招聘|征稿|征文|比选|申报|报名|招生)(?:工作)?(?:公告|启事|通告|指南|简章)(?:（[^（）]*）)?》$"
)


def _named_notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《某项目申报指南》: what is called for."""
    return [
        found
        for notice in _titled_notice(reading, phrase)
        for found in _noticed(reading, Phrase(notice.phrase.start + 1, notice.phrase.end - 1))
    ]


def _opinions(reading: Reading, phrase: Phrase) -> bool:
    """The draft that opinions are asked on, or that they are asked of the public (向社会)."""
    return bool(_drafts(reading, phrase) or _OPENLY.search(reading.say(phrase)))


_OPENLY = re.compile(
    r"(?:面?向|就此)[^，。；]{0,12}$|(?:就|对)[^，。；]{2,40}(?:标准|草案|修改单|修订稿|规划|目录|方案|办法|规定|条例|规程|规范)$"
)


def _laid_open(reading: Reading, phrase: Phrase) -> list[Filler]:
    """现将草案修改稿向社会(公开征求意见): the paper, called by its kind."""
    return spanned(_LAID_OPEN.search(reading.text, *phrase), "what")


_LAID_OPEN = re.compile(
    r"将(?P<what>[^，。；《》]{2,30}?(?:稿|草案|方案|办法|规定|标准|规划|条例|目录))(?:全文)?(?:予以)?(?:公布|公示|公开)?，?(?:现)?(?=向|面向|公开|$)"
)


def _submitted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What opinions are asked on: 《办法》, or papers named by their kind (三项地方标准修订稿)."""
    return documents(reading, phrase) or plain(reading, phrase)


_ISSUES = re.compile(r"发布|印发|公布|起草")


def _asked_opinions(reading: Reading, phrase: Phrase) -> bool:
    """征求社会各界意见, 征集公众意见建议: what is asked for are opinions."""
    return _VOICES.fullmatch(reading.say(phrase)) is not None


def _consulted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose opinions are asked for, where they are more than the public."""
    asked = _VOICES.fullmatch(reading.say(phrase))
    if asked is None or not asked["who"]:
        return []
    return _invited(reading, reading.trim(Phrase(phrase.start, phrase.start + asked.end("who"))))


_VOICES = re.compile(
    r"(?P<who>(?:(?!项目|方案|标准|计划|课题|选题|立法|提案)[^，。；《》]){0,20}?)的?(?:修改|反馈|书面|合理化)?(?:意见|建议|意见建议|意见和建议|意见与建议)"
)


def _drafts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The draft named before: 对《办法》进行公示并征求…意见, 将《条例（草案）》公布，征求…意见."""
    found = [f for f in documents(reading, phrase) if "《" in reading.say(f.phrase)]
    aimed = _AIMED_AT.search(reading.text, *phrase)
    if aimed and (of_clause := [f for f in found if f.phrase.start >= aimed.start()]):
        return of_clause
    drafted = [f for f in found if _DRAFT.search(reading.say(f.phrase))]
    if drafted or not _ISSUES.search(reading.say(phrase)):
        return drafted or found
    return []


_AIMED_AT = re.compile(r"(?:对|就)[^，。；]{0,60}$")
_DRAFT = re.compile(r"草案|意见稿|送审稿|讨论稿|报告书|报告表")

_BEGUN = """
    启动 正式启动 开展 组织开展 发布 部署开展 开始 开启 正式开启 全面启动 发布了 发出 推出 组织实施 公布 下发 启动了
    正式发布 面向社会发布 开放 做好 展开 现已展开 全面展开
"""
_SENT = "报送 提交 报名 寄送 递交 填报 邮寄 发至 报至 送交 申报 发送至 报送至 提交至 寄至 反馈 投稿 发送"
_OPINIONS = "公开征求意见 征求意见 公开征求 征求社会意见 公开征集意见 公开听取意见"
_ASKED_FOR = "征求 公开征求 征集 公开征集 广泛征求 听取 广泛听取 征询 公开征询"
_ACCEPTED = "接受申请 接受报名 接受企业报名 接受公众报名 开放申请 开放报名 开启报名 开始报名 受理申请 受理报名"
_BOUGHT = "公开招标 招标 邀请招标 公开采购 招标采购 公开比选 竞争性磋商 竞争性谈判 公开询价 公开遴选 遴选"
"""Verbs of which what is called for may stand before them (对某工程进行公开招标)."""
_HIRED = "公开招聘 招聘 公开招募 招募 公开选聘 公开招录 招录 公开选拔 诚聘 公开引进 公开遴选 面向社会招聘"


def _hires(reading: Reading, phrase: Phrase) -> bool:
    """Somebody hires; firms that come to a fair (100家企业参加现场|招聘) only take part, and helpers of whom there are
    so and so many (招募志愿者28人) came already."""
    if _AT_FAIR.search(reading.text, *phrase):
        return False
    helpers = _HELPERS.match(reading.text, phrase.end)
    return helpers is None or _OPEN_TO.search(reading.text, *phrase) is not None


_HELPERS = re.compile(r"招募了?[^，。；\d]{0,12}志愿者?[^，。；\d]{0,4}(?:近|约|超)?\d+")
_OPEN_TO = re.compile(r"面向|向社会|公开|计划|拟|将|启动|现|即日起")


_AT_FAIR = re.compile(r"(?:参加|参与|进场|进行|开展|组织|前来|入场)(?:现场|线上|线下|直播)?$")

RULE = Rule(
    type=EventType.CALL_FOR_PROPOSALS,
    triggers=(
        Trigger(
            _BEGUN,
            heads="""
                征集 征集工作 征集活动 公开征集 招标 公开招标 申报 申报工作 遴选工作 招募 招标公告 征集公告 征集通知
                招收公告 招录公告 申报通知 申报公告 招募公告 征集令 申报指南 项目指南 项目申报指南 招聘公告 征集启事
                征稿启事 招生简章 选题指南 比选公告 采购公告 遴选公告 竞争性磋商公告 报名通知 申报推荐工作 推荐工作
                推荐申报工作 报名 报名工作 征稿 征文 征文活动 遴选 评选申报 申报受理 申报受理工作 招募令 招募活动
                揭榜挂帅榜单 揭榜挂帅 揭榜挂帅工作 揭榜 榜单申报 公开遴选 认定申报 认定申请 受理工作 招聘工作
                招聘 公开招聘 招生 招生工作
                征集评选 征集评选工作 征集评选活动 征集遴选 征集遴选工作 征集展示活动 提名工作 推选活动 推选工作
                申请受理 申报评审工作 报名通道 组织申报
            """,
            needs="organizer programme document topic",
            confidence=0.85,
        ),
        Trigger(
            """
                征集 公开征集 有奖征集 公开有奖征集 广泛征集 广征
                公开招标 公开征求 面向社会征集 征集到 征稿 征文 向社会征集 开始征集 现征集
                公开遴选 公开征询 招标采购 公开采购 公开比选 邀请招标 招标 受理 组织申报 组织推荐 组织遴选
                组织征集 竞争性磋商采购 竞争性谈判采购 询价采购 公开招标采购 竞争性磋商 竞争性谈判 公开询价
                受理申报
            """,
            noun_like=True,
            uncounted=True,
            needs="organizer programme document topic",
            confidence=0.7,
        ),
        Trigger(_BEGUN, marks="《", objects=_titled_notice, needs="document", confidence=0.75),
        Trigger(
            _ASKED_FOR,
            noun_like=True,
            objects=_asked_opinions,
            before=_drafts,
            needs="document",
            confidence=0.65,
        ),
        Trigger("申报 推荐 报名参加", companions="组织 动员 发动", objects=_called, needs="organizer", confidence=0.6),
        Trigger(_HIRED, noun_like=True, before=_hires, needs="organizer quantity", confidence=0.65),
        Trigger(
            "举办 举行 组织 组织举办",
            heads="征文活动 征文 征集活动 征稿活动 有奖征文 有奖征文活动 有奖征集 有奖征集活动",
            needs="organizer programme",
            confidence=0.65,
        ),
        Trigger(_ACCEPTED, needs="programme organizer channel end_time", confidence=0.6),
        Trigger(_SENT, before=_requested, needs="end_time", confidence=0.65),
        Trigger(_OPINIONS, noun_like=True, before=_opinions, needs="document organizer", confidence=0.65),
    ),
    slots=(
        Slot(Role.APPLICANT, "组织 动员 发动", applicants, verbs="申报 推荐 报名参加"),
        Slot(Role.APPLICANT, "object", _consulted, verbs=_ASKED_FOR),
        Slot(Role.DOCUMENT, "told", _drafts, verbs=_ASKED_FOR),
        Slot(Role.DOCUMENT, "name", _notice),
        Slot(Role.DOCUMENT, "object", _titled_notice, verbs=_BEGUN),
        Slot(Role.PROGRAMME, "object", _named_notice, verbs=_BEGUN),
        Slot(Role.PROGRAMME, "name object", _called),
        Slot(Role.PROGRAMME, "name", _noticed),
        Slot(Role.PROGRAMME, "subject", _contested, verbs="开始 启动 开启 正式启动 正式开启"),
        Slot(Role.PROGRAMME, "对 就", _called, verbs=_BOUGHT),
        Slot(Role.TOPIC, "thing", _matter, but=f"{_SENT} {_OPINIONS}"),
        Slot(Role.ORGANIZER, "由 subject", bodies, but=_SENT),
        Slot(Role.APPLICANT, "面向 向", _invited, but=_SENT),
        Slot(Role.APPLICANT, "told", _asked, verbs=_SENT),
        Slot(Role.END_TIME, "told", _requested, verbs=_SENT),
        Slot(Role.DOCUMENT, "把 told", documents, verbs=_SENT),
        Slot(Role.DOCUMENT, "told", _drafts, verbs=_OPINIONS),
        Slot(Role.DOCUMENT, "told", _laid_open, verbs=_OPINIONS),
        Slot(Role.DOCUMENT, "对 就", _submitted, verbs=f"{_OPINIONS} {_ASKED_FOR}"),
        Slot(Role.DOCUMENT, "object", titled_documents, verbs="公开征求 公开征询 征求 征集"),
        Slot(Role.QUANTITY, "object behind", quantities, verbs=_HIRED),
        Slot(Role.PROGRAMME, "subject", _contested, verbs=_ACCEPTED),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners, but=f"{_SENT} {_OPINIONS} {_ASKED_FOR}"),
        Slot(Role.CHANNEL, "通过", groups),
    ),
    identity="programme | document organizer",
    likeness="programme document organizer",
)
