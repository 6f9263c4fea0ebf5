"""What a call is for and what calls: programmes, contests, notices, works put out to bids, posts to be filled."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, places, quantities, titled_documents
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_CALL = re.compile(
    r"(?:公开|立项|网上|线上|网络|集中|有奖)?(?:征集|招标|申报|遴选|招募|评选|推荐|报名|征稿|征文|提名|推选|受理|申请)(?:集中)?"
    r"(?:受理|推荐|评审|遴选|征集|认定|招募|报名|申报|评选|展示|选树)?(?:工作|活动|公告|通知|启事|指南|入口|通道)?$"
)


def called(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The project called for: the phrase without 征集工作 behind it."""
    end = _CALL.search(reading.say(phrase))
    if _QUOTED.fullmatch(reading.say(phrase)):
        return [Filler(phrase)]
    if notice(reading, phrase) or phrase.end - phrase.start < _NAMED or _PLAIN.fullmatch(reading.say(phrase)):
        return []
    if not (_PROJECT.search(reading.say(phrase)) or (end and end.start() > _NAMED)):
        return []
    return nominal(reading, reading.before(phrase, _CALL))


_QUOTED = re.compile(r"“[^“”]{3,24}”")
_PLAIN = re.compile(
    r"(?:公众|社会|市民|社会各界|群众|民众)意见|[\u4e00-\u9fff]{0,8}(?:设计方案|设计作品|绘画作品|摄影作品|书画作品|选题|论文|歌曲|优秀[\u4e00-\u9fff]{0,6}案例)"
)
"""节徽设计方案, 选题: things that anybody may send in, no project with a name."""
_NAMED = 3
"""More characters than these before 报名 or 征集工作 name what is called for."""
_PROJECT = re.compile(
    r"(?:项目|大赛|竞赛|候选人|对象|人才|个人|集体|机构|计划|课题|工程|建议|人选|专家|名单|方案|作品|案例|成果|奖|资金|专项|赛区|联赛|示范区|示范县|示范城市|园区|产业园|示范园|实验室|团队|工匠|劳模|称号|资格|基金|资助|奖学金|助学金|公租房|保障房|保障性住房|学位|补贴|岗位|职位|企业|产品|需求|线索|标准|品牌|基地|中心|试点|论文|选题|单位|起草人|参编人)(?:建议)?"
    r"(?:公开)?(?:征集|申报|遴选|招募|推荐|评选|认定|报名|提名|推选)?(?:推荐|遴选|评审|认定|选树|申报)?(?:工作|活动)?$"
)


def no_prize(reading: Reading, phrase: Phrase) -> bool:
    """A call, not what its entries won (征文优秀奖, 征文获奖名单)."""
    return _WON_BY_ENTRY.match(reading.text, *phrase) is None


_WON_BY_ENTRY = re.compile(r"征[文稿](?:活动)?[^，。；]{0,8}奖(?!赛)|征集(?:活动)?(?:获奖|[一二三特]等奖|优[秀胜]奖)")


def askers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who calls: bodies, also a place whose authorities do (我市公开征集立法建议)."""
    found = [] if _PAPER.search(reading.text, *phrase) else bodies(reading, phrase)
    return found or ([Filler(phrase, places(reading, phrase)[-1].mention)] if is_place(reading, phrase) else [])


_PAPER = re.compile("(?:草案|方案|规划|稿|条例|标准|办法)(?:正在?|现|已)?$")
"""某站命名方案(正征求意见): the draft itself, in whose name a body may stand."""


def matter(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What it is about, where no project is called for by name."""
    if notice(reading, phrase) or called(reading, phrase) or quantities(reading, phrase):
        return []
    if reading.mentions.starting(phrase.start, Kind.TIME):
        return []  # 报名截止|6月25日
    if reading.say(phrase).startswith(("《", "截止", "时间", "期限", "对象", "范围")):
        return []  # 征集截止时间为…: the word is a noun
    if reading.say(phrase).strip("“”") in _DEEDS or VOICES.fullmatch(reading.say(phrase)):
        return []
    return nominal(reading, phrase)


_DEEDS = frozenset(
    [
    "报名", "征稿", "征文", "征集", "申报", "招募", "推荐", "评选", "招标", "报名工作", "申报工作", "完成", "结束",
    "求解", "英雄帖", "招贤榜", "招贤令",
]
)  # fmt: skip


def contested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What opens for entries, as the subject: 第十三届某大赛开始报名, 某课题即日起接受报名."""
    phrase = reading.before(phrase, _FROM_NOW)
    opens = _CONTEST.search(reading.say(phrase)) or _PROJECT.search(reading.say(phrase))
    return nominal(reading, phrase) if opens else []


def contests(reading: Reading, phrase: Phrase) -> list[Filler]:
    """第五届某大赛(面向全国征集作品): what asks for entries by itself; 某中心 asks for them as a body."""
    phrase = reading.before(phrase, _FROM_NOW)
    return nominal(reading, phrase) if _CONTEST.search(reading.say(phrase)) else []


def wanted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某大会会徽、主题口号(面向海内外征集): what is called for, where it stands before the verb."""
    return nominal(reading, reading.before(phrase, _FROM_NOW)) if _WORK.search(reading.say(phrase)) else []


_WORK = re.compile(
    "(?:会徽|标志|标识|LOGO|吉祥物|口号|宣传语|广告语|标语|主题歌|主题曲|会歌|校歌|名称|命名|歌词|徽标|形象|设计|设计方案|选题|案例|作品)$"
)


_FROM_NOW = re.compile(r"(?:自?即日起|从即日起|现已?|[今明][天日]?起|即将)$")
_CONTEST = re.compile(
    r"(?:基金|资助|奖学金|助学金|公租房|保障房|保障性住房|学位|招考|选调|赛|赛区|马拉松|奖|计划|评选|博览会|文化节|艺术节|电影节|音乐节|夏令营|训练营|冬令营|研修班|培训班|公开课|专项|考试|工程|项目|课题|活动)(?:[（(][^（）()]*[）)])?$"
)
_NOTICES = ("公告", "通知", "启事", "指南", "公示", "简章", "征集令", "招募令", "倡议", "邀请函", "榜单", "招标文件")


def notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The notice that calls, where the name is one."""
    return nominal(reading, phrase) if reading.say(phrase).endswith(_NOTICES) else []


def noticed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某项目申报指南: what the notice calls for."""
    of = _NOTICE_OF.fullmatch(reading.text, *phrase)
    return nominal(reading, Phrase(*of.span("what"))) if of and _PROJECT.search(of["what"]) else []


_NOTICE_OF = re.compile(
    r"(?:关于)?(?:开展|做好|组织)?(?P<what>[^《》“”的]{4,40}?)的?(?:公开)?(?:申报|征集|遴选|招募|推荐|评选|揭榜)(?:工作|评审)?的?"
    r"(?:公告|通知|启事|指南|通告)"
)


def titled_notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《…征集公告》, 《…申报指南》: the notice that calls, by its title."""
    return [f for f in titled_documents(reading, phrase) if _CALLING.search(reading.say(f.phrase))]


_CALLING = re.compile(
    r"(?:征集|招标|招募|遴选|招聘|征稿|征文|比选|申报|报名|招生)(?:工作)?(?:公告|启事|通告|指南|简章)(?:（[^（）]*）)?》$"
)


def asking_notice(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发布关于征集城市宣传语的公告, “揭榜挂帅”公告: the notice that calls, as it is described."""
    return nominal(reading, phrase) if _ABOUT_CALL.search(reading.say(phrase)) else []


_ABOUT_CALL = re.compile(
    r"^“?揭榜挂帅”?(?:项目|榜单|制)?(?:公告|通知|启事)$|^关于[^，。；《》]{0,16}?(?:征集|遴选|招募|招聘|招录|申报|征稿|征文|选聘|推荐|评选)[^，。；《》]{2,30}的(?:公告|通知|启事|通告)$"
)


def competing(reading: Reading, phrase: Phrase) -> bool:
    """采用竞争性磋商方式(采购): bids are asked for."""
    return _BY_BIDS.search(reading.text, *phrase) is not None


_BY_BIDS = re.compile(r"(?:竞争性磋商|竞争性谈判|公开招标|邀请招标|询价|比选)的?(?:方式|形式)[^，。；]{0,12}$")


def put_out(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某改造工程(公开招标): what is put out to bids stands right before the verb."""
    told = _PUT_OUT.search(reading.text, *phrase)
    return nominal(reading, Phrase(*told.span("what"))) if told else []


_PUT_OUT = re.compile(
    r"(?<![^，。；：\n])(?![^，。；]*(?:必须|应当|未经|凡))(?P<what>[^，。；：]{2,50}?(?:项目|工程|采购|设备|服务|标段|地块|商铺))(?:现?已|现|正式|再次|重新|面向社会|面向全国|[今昨]日|\d+月\d+日)*$"
)


def contractors(reading: Reading, phrase: Phrase) -> bool:
    """遴选检验机构: those who may come forward to do a work."""
    return _CONTRACTORS.search(reading.say(phrase)) is not None


_CONTRACTORS = re.compile(
    r"^(?!出|了)[^，。；“”]{0,20}(?:机构|服务商|供应商|承办单位|承担单位|合作单位|合作银行|合作伙伴|事务所|中介|承检机构)$"
)


VOICES = re.compile(
    r"(?P<who>(?:(?!项目|方案|标准|计划|课题|选题|立法(?!联系)|提案)[^，。；《》]){0,20}?)的?(?:修改|反馈|书面|合理化)?(?:意见|建议|意见建议|意见和建议|意见与建议)"
)


def hires(reading: Reading, phrase: Phrase) -> bool:
    """Somebody hires; firms that come to a fair (100家企业参加现场|招聘) only take part, helpers of whom there are so
    and so many (招募志愿者28人) or pupils (招收新生300人) came already, what is said of hiring
    (公开招聘|吸引了…, 公开招聘|考试, 除现场|招聘外) hires nobody."""
    if _IN_ALL.search(reading.text, *phrase):
        return False  # 全国共|招募4.2万名大学生: how many were hired
    if _AT_FAIR.search(reading.text, *phrase) or _OF_HIRING.match(reading.text, phrase.end):
        return False
    helpers = _HELPERS.match(reading.text, phrase.end) or reading.text.startswith(("招收", "增聘", "聘请"), phrase.end)
    end = reading.sentence_at(phrase.end).end
    return not helpers or bool(_OPEN_TO.search(reading.text, *phrase) or _APPLY.search(reading.text, phrase.end, end))


_IN_ALL = re.compile("(?:共计?|累计|合计|总计|已经?|先后)$")
_OF_HIRING = re.compile(
    r"(?:面向社会|公开|计划|拟)*(?:招聘|招募|选聘|招录|选拔|招考|招收|遴选|竞聘)"
    r"(?:考试|笔试|面试|测试|中，|工作(?!人员|者)|信息(?!员)|需求|服务(?!员|人员)|为[^，。；]{2,20}?(?:搭建|提供|打造)|[已将也共]?(?:不再|吸引|受到|采取|采用|设置|分为|坚持|实行))"
)
_HELPERS = re.compile(r"招募了?[^，。；\d]{0,12}志愿者?[^，。；\d]{0,4}(?:近|约|超)?\d+")
_OPEN_TO = re.compile(r"面向|向社会|公开|计划|拟|将|启动|现|即日起")
_APPLY = re.compile(r"有意者|应聘者|报名|简历|申请截止")
_AT_FAIR = re.compile(r"(?:参加|参与|进场|进行|开展|组织|前来|入场|除了?)(?:现场|线上|线下|直播|网络)?$")
