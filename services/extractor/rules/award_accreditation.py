"""Awards and accreditation: somebody is approved, certified, honoured, listed or wins a bid."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups
from services.extractor.fillers import Filler, nominal, persons, quantities
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.happenings import moved
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger
from services.extractor.winners import family, granting, own_figures, winners_from, without_granter

_TOLD = re.compile(
    r"^(?:在|由|经|获得|荣获|从|来自|对)[^，。“]*的(?=[^，。的]{2,30}$)"
    r"|^[^，。“]{2,40}(?:研制|研发|申报|选送|完成|报送|推荐|提交|开发|培育|创作|主持|参与|编写|制作|拍摄|承建)的(?=[^，。的]{2,40}$)"
    r"|^.*?共?有(?=\d+[余多]?[家个名位支项])|^最终|^其中|^另有"
)
"""What only describes or brings in who is honoured (在工作中表现突出的, 全市共有)."""
_FIRST = re.compile(r"^(?:全国|全省|全市|国内|省内|我国|我省|我市)?(?:唯一|首个|首家|首批|第一家|第一个)的?")
_BUILT = re.compile(r"^依托.{2,30}?(?:建设|设立|组建|建立)的")


def _winners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is honoured: bodies, persons, otherwise the whole phrase (a centre, a system, a product)."""
    if listed := winners_from(reading, phrase) or family(reading, phrase):
        return listed
    found: list[Filler] = persons(reading, phrase)
    if found or reading.say(phrase).startswith(("他", "她", "其", "这", "那")):
        return found
    for member in split_list(reading, phrase):
        if reading.text.endswith("以", *member) and reading.mentions.within(member.end, member.end + 4, Kind.QUANTITY):
            member = Phrase(member.start, member.end - 1)  # 某某以9.6分夺得金奖
        if told := _TOLD.search(reading.say(member)):
            member = Phrase(member.start + told.end(), member.end)
        first = _FIRST.match(reading.say(member))
        built = _BUILT.match(reading.say(member))
        first = built or first
        member = Phrase(member.start + (first.end() if first else 0), member.end)
        counted = reading.mentions.within(member.start, member.end, Kind.QUANTITY)
        if counted and counted[0].start == member.start and counted[0].end < member.end:
            found.append(Filler(member))  # 10个先进集体
        else:
            found.extend(bodies(reading, member) or nominal(reading, member))
    return found


def _winners_near(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The same where nothing is the verb's subject by itself: 由某院申报的“某中心”获批, what stands right before."""
    own = reading.say(phrase).rpartition("，")[2]
    if not own.startswith(("由", "经", "以")):
        return _winners(reading, phrase)
    described = own.rfind("的") + 1
    return _winners(reading, Phrase(phrase.end - len(own) + described, phrase.end)) if described else []


_CHOSEN = re.compile(
    r"(?:为|出)[^，。；]{0,24}(?:候选|中标|示范|试点|基地|单位|企业|名单|人选|园|区|馆|街区|楼宇|站|所|室|品种|标准|技术|方案|园区|先进|模范|标兵|工匠|人才|城市|县|区|镇|村|社区|中心|"
    r"机构|学校|学科|专业|课程|景区|品牌|产品|项目|工程|实验室|案例|奖|称号|等级|级|类|者|人物|大使|传承人|烈士|遗产)"
)


def _chosen(reading: Reading, phrase: Phrase) -> list[Filler]:
    """确定…为示范单位: somebody is made something."""
    end = reading.sentences[reading.sentence_index(phrase.start)].end
    return [Filler(phrase)] if _CHOSEN.search(reading.text, phrase.start, min(end, phrase.end + 40)) else []


def _recipients(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom somebody makes something: bodies and persons, otherwise what is named."""
    if reading.text.startswith("为", phrase.start):
        return []  # 被某部命名为…: whom stands before
    found = bodies(reading, phrase) or persons(reading, phrase)
    return found or ([] if quantities(reading, phrase) else nominal(reading, phrase))


_ANNOUNCES = re.compile(
    r"(?:日前|近日|正式|对外|联合|发文|最新|在|\d{1,2}月\d{1,2}日|\d{1,2}日)*"
    r"(?:公布|发布|通报|印发|下发|公示|发文|表彰|评选|命名|公告|评审|组织|开展|主办|举办)"
)


def _announcers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某部公布名单，某公司入选: who makes known, in the same sentence, whom it has honoured."""
    for body in reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION):
        if _ANNOUNCES.match(reading.text, body.end, phrase.end):
            return [Filler(Phrase(body.start, body.end), body)]
    return []


_HONOURED = """
    获评 荣获 喜获 摘得 斩获 榜上有名 荣膺 被评为 被认定为 被列为 被确定为 被命名为 获认定 获认定为 获评为 被评定为
    被评选为 被选为 被推选为 被遴选为 被确认为 被推荐为 被纳入 被列入 上榜 登榜 入围 成功入围 成功入选 成功上榜 入选
    获得 荣登 跻身
"""
_AS = re.compile(r"为(?P<what>[^，。；：、]{2,40})")


def _made(reading: Reading, phrase: Phrase) -> list[Filler]:
    """命名某人为“江城工匠”: what somebody is made."""
    match = _AS.search(reading.text, phrase.start, phrase.end)
    return nominal(reading, Phrase(*match.span("what"))) if match else []


def _split_grant(reading: Reading, phrase: Phrase) -> tuple[Phrase, Phrase]:
    """授予某公司“质量奖”: to whom, and what."""
    quote = reading.text.find("“", phrase.start + 1, phrase.end)
    at = quote if quote > 0 else -1
    if at < 0:
        somebody = reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION, Kind.PERSON)
        heads = [m for m in somebody if m.whole_start <= phrase.start + 1]
        at = heads[0].end if heads else -1
    if at < 0 or at >= phrase.end:
        return Phrase(phrase.start, phrase.start), phrase
    whom = Phrase(phrase.start, at)
    tail = _AFTER_NAMES.search(reading.say(whom))
    return (Phrase(whom.start, whom.start + tail.start()) if tail else whom), Phrase(at, phrase.end)


_AFTER_NAMES = re.compile(r"(?:等)?(?:同志|先生|女士|等)?$")


def _granted_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    whom = _split_grant(reading, phrase)[0]
    return _winners(reading, whom) if whom else []


def _granted(reading: Reading, phrase: Phrase) -> list[Filler]:
    return nominal(reading, _split_grant(reading, phrase)[1])


def _hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom the honoured one is built at (依托…建设)."""
    found = reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION)
    return [Filler(Phrase(m.start, m.end), m) for m in found if reading.text.endswith("依托", 0, m.start)]


def _honour(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is won: without how many of it (科技进步二等奖1项)."""
    if reading.say(phrase).endswith(("仪式", "大会", "表彰", "表扬", "授牌", "颁奖")):
        return []
    phrase = without_granter(reading, phrase)
    counts = reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY)
    if len(counts) == 1 and counts[0].end == phrase.end and counts[0].start > phrase.start:
        phrase = Phrase(phrase.start, counts[0].start)
    given_at = _GIVEN_AT.match(reading.text, *phrase)
    return nominal(reading, Phrase(given_at.end(), phrase.end) if given_at else phrase)


_GIVEN_AT = re.compile(
    r"(?:本次|此次|本届|该|当天|这次)?[^“”，。的]{0,16}(?:大赛|比赛|竞赛|赛事|评选|决赛|活动)的(?=“|桂冠|冠军|亚军|季军|[一二三特]等奖|[金银铜]奖)"
)
"""本次大赛的“十佳歌手”称号: where it was given is no part of its name."""


_APPROVED = "批准筹建 批准建设 批准建立 批准成立 批准设立 同意筹建 筹建"

_COUNTED_RIGHTS = re.compile(
    r"(?:专利|著作权|授权|软著|植物新品种)[^，。]{0,8}\d|\d[^，。]{0,3}(?:项|件)[^，。]{0,6}专利"
)


def _won(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is won; 授权发明专利128件 is a figure."""
    return [] if _COUNTED_RIGHTS.search(reading.text, phrase.start, phrase.end) else [Filler(phrase)]


_TO_BUILD = re.compile(r"(?:建设|筹建|设立|组建|成立|创建|新建|升级|升格)")


def _to_build(reading: Reading, phrase: Phrase) -> list[Filler]:
    """批复同意设立…: something may be built or opened."""
    end = reading.clause_at(phrase.start)[0].end
    return [Filler(phrase)] if _TO_BUILD.search(reading.text, phrase.start, min(end, phrase.end + 12)) else []


def _permitted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who may build it; where nobody is named, what is built."""
    verb = _TO_BUILD.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 12))
    if verb is None:
        return []
    whom = reading.trim(Phrase(phrase.start, max(phrase.start, verb.start())))
    if whom and (found := bodies(reading, whom)):
        return found
    sentence, _ = reading.clause_at(phrase.start)
    stop = min((at for at in reading.marks_within(verb.end(), sentence.end)), default=sentence.end)
    return nominal(reading, Phrase(verb.end(), stop))


_PERMITS = "批准 批复同意 正式批准 批复 正式批复 同意 原则同意 核准"
_LISTS = "列入 列为 纳入"
_HONOURS = """
    奖 称号 认证 资质 证书 荣誉 认可证书 实验室认可 国家认可 授权 验收 评审 鉴定 成果鉴定 考核评审
    复查 资质认定 复审 扩项 许可证 金牌
    银牌 铜牌 批准 考核 复评审 现场审核 满意结果 冠军 亚军 季军 第一名 第二名 第三名 名次 奖章 奖状 奖杯 锦旗 勋章
    桂冠 殊荣 专利 批文 牌照 证明商标 地理标志 认定 CNAS认可 通报表扬 表彰 一等 二等 三等 特等 优胜 佳绩 好成绩
    等次 五星 命名
"""
_MAKES = "确定 认定 评定 命名 确认 评选 评为 遴选 评选出 评出 推选 追授 追认"

RULE = Rule(
    type=EventType.AWARD_ACCREDITATION,
    triggers=(
        Trigger(
            """
                获选 获选为 获批 获批准 获批筹建 获批成立 获批建设 获评 荣获 喜获 摘得 斩获 获准筹建
                获准成立 获得批准筹建
                获批准筹建 获得批准成立 受到表彰 榜上有名 荣膺 被授予 获颁 被评为 被认定为 被列为 被确定为
                被命名为 获得认证 通过认证 获准建设 获准设立 获准 获授予 获认定 获认定为 获评为 评为 被评定为
                被评选为 被选为 被推选为 被遴选为 被确认为 被推荐为 被纳入 被列入 被授牌 被表彰为 被表彰 获表彰 受表彰
                获得表彰 获通报表扬 受到通报表扬 受到表扬 受到嘉奖 受到奖励 获奖励 获嘉奖 夺得 夺冠 勇夺 捧得 捧回
                折桂 摘取 摘金 夺金 上榜 登榜 荣登 荣列 跻身 入围 成功入围 成功入选 成功上榜 成功创建 成功获批 成功获评
                晋升为 晋级为 升格为 升级为 荣立 记功 追授 被追授 获誉 获此殊荣 获得殊荣
            """,
            finite=True,
            confidence=0.85,
        ),
        Trigger(
            """
                获得 取得 通过 顺利通过 成功通过 赢得 拿到 领取 拿下 喜得 荣得 再获 又获 首获 顺利取得 成功取得 成功获得
                首次获得
            """,
            nouns=_HONOURS,
            objects=_won,
            finite=True,
            confidence=0.75,
        ),
        Trigger(
            "成为 成功成为", nouns="试点城市 示范城市 试点单位 示范单位 试点地区 首批", finite=True, confidence=0.6
        ),
        Trigger("获奖 获证", noun_like=True, closing=True, needs="recipient", confidence=0.6),
        Trigger("获", nouns=_HONOURS, objects=_won, finite=True, confidence=0.7),
        Trigger(_MAKES, telling=_chosen, needs="recipient quantity", noun_like=True, finite=True, confidence=0.7),
        Trigger(
            "颁发 发放 颁授",
            nouns="奖 称号 资质 资格 许可证 奖牌 证书 牌匾 聘书 奖杯 奖状 奖章 锦旗 授权书 奖金 荣誉",
            confidence=0.75,
        ),
        Trigger(_APPROVED, objects=_winners, confidence=0.8),
        Trigger(_PERMITS, telling=_to_build, needs="recipient", finite=True, noun_like=True, confidence=0.65),
        Trigger(
            "进行 进行了 予以 给予 给予了",
            heads="""
                表彰 授牌 颁奖 通报表扬 表扬 奖励 通报表彰 表彰奖励 通报嘉奖 嘉奖 命名表彰 集中表彰 督查激励 激励
                嘉奖奖励
            """,
            light=True,
            companions="对 为 向 给",
            confidence=0.75,
        ),
        Trigger(
            _LISTS,
            nouns="""
                名录 名城 名镇 名村 遗产 示范 试点 基地 园区 保护区 国家公园 文物保护单位 景区 先进 首批 名单
                目录 高新区 经开区
            """,
            before=moved,
            finite=True,
            confidence=0.65,
        ),
        Trigger("授予", nouns="称号 奖 荣誉 资质 勋章 牌 学位 证书 头衔 功 “", finite=True, confidence=0.8),
        Trigger(
            "举行 举办",
            heads="授牌仪式 颁奖仪式 颁奖典礼 授证仪式 颁证仪式",
            light=True,
            confidence=0.8,
        ),
        Trigger("入选 中标", verbal=True, finite=True, confidence=0.7),
        Trigger("授牌 颁奖 表彰 嘉奖 通报表扬 表彰奖励 授旗", noun_like=True, confidence=0.6),
    ),
    slots=(
        Slot(Role.RECIPIENT, "object", _recipients, verbs=_MAKES),
        Slot(Role.NAME, "behind", _made, verbs=_MAKES),
        Slot(Role.RECIPIENT, "passive", _winners, verbs=f"{_MAKES} 授予 颁发 表彰"),
        Slot(Role.ORGANIZER, "doer", groups, verbs=_MAKES),
        Slot(Role.RECIPIENT, "behind", _permitted, verbs=_PERMITS),
        Slot(Role.ORGANIZER, "subject", bodies, verbs=_PERMITS),
        Slot(Role.RECIPIENT, "object", _granted_to, verbs="授予 追授"),
        Slot(Role.NAME, "object", _granted, verbs="授予 追授"),
        Slot(Role.RECIPIENT, "为 向 给 对", _winners, verbs="授予 颁发 颁授 发放"),
        Slot(
            Role.RECIPIENT,
            "为 向 给 对 subject before",
            _winners_near,
            but=f"授予 颁发 颁授 发放 {_MAKES} {_PERMITS} 表彰 嘉奖 通报表扬 表彰奖励 {_APPROVED}",
        ),
        Slot(Role.RECIPIENT, "为 向 给 对 object", _winners, verbs=f"表彰 嘉奖 通报表扬 表彰奖励 {_APPROVED}"),
        Slot(Role.HOST_ORG, "为", _hosts),
        Slot(Role.HOST_ORG, "told", _hosts, verbs=_APPROVED),
        Slot(Role.ORGANIZER, "doer", bodies, verbs=f"{_APPROVED} 授予 颁发 颁授 表彰 嘉奖 通报表扬 表彰奖励"),
        Slot(Role.ORGANIZER, "object", granting, verbs="获 获得 荣获 喜获 再获"),
        Slot(Role.RECIPIENT, "told", moved, verbs=_LISTS),
        Slot(Role.NAME, "object", _honour, but=f"授予 {_MAKES} {_PERMITS} 表彰 嘉奖 通报表扬 表彰奖励 {_APPROVED}"),
        Slot(Role.ORGANIZER, "由 被", bodies),
        Slot(Role.ORGANIZER, "told", _announcers, verbs=_HONOURED),
        Slot(Role.ORGANIZER, "giver", bodies, verbs="授予 颁发 进行 予以 给予 给予了 颁授 发放"),
        Slot(Role.QUANTITY, "before behind", own_figures, all=True),
    ),
    needs="recipient quantity",
    part_of="meeting campaign visit_research competition_comparison",
    identity="recipient name | time recipient",
    likeness="recipient name",
)
