"""Who wins or is honoured, also in lists that run over several clauses, and the figures that are a prize's own."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.appointed import says_as_what
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, persons, spanned
from services.extractor.finders.winners_named import SO_MANY_WINNERS, family, winners_from
from services.extractor.grammar.asides import without_frequency
from services.extractor.grammar.companions import MADE, SEATED
from services.extractor.grammar.lists import behind_description, split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

_WORKED = (
    "发明|改进|起草|制定|修订|制修订|编制|承担|研制|研发|申报|选送|完成|报送|推荐|"
    "发表|新建|办理|侦办|查办|审理|购置|提交|开发|培育|创作|主持|参与|编写|制作|拍摄|承建|撰写|设计|绘制|援建|捐建|创排|建立|建设|打造|筹建|创建"
)
_TOLD = re.compile(
    r"^来自(?=[^的]+$)|^(?:发起|共同|联合|出资|牵头|申请|负责|主导)*(?:设立|成立|组建|创办|筹建|建设|起草|研制|研发)的(?=[^，。“]{2,40}$)|"
    r"^(?:在|由|经|获得|荣获|从|来自|对)[^，。“]*的(?=[^，。的]{2,30}$)"
    rf"|^[^，。“]{{2,40}}(?:{_WORKED})的(?=[^，。的]{{2,40}}$)"
    r"|^.*?共?有(?=\d+[余多]?[家个名位支项])|^最终|^其中|^另有|^(?:成功)?(?:帮助|指导|助力|推动|支持|协助|扶持)(?=\d+[余多]?[家个名位项])"
)
"""What only describes or brings in who is honoured (在工作中表现突出的, 全市共有)."""
_FIRST = re.compile(r"^(?:全国|全省|全市|国内|省内|我国|我省|我市)?(?:唯一|首个|首家|首批|第一家|第一个)的?")


def winners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is honoured: bodies, persons, otherwise the whole phrase (a centre, a system, a product)."""
    behind_for = reading.char_before(phrase.start) == "为"
    if behind_for and (reading.text.startswith("，", phrase.end) or says_as_what(reading, phrase)):
        return []  # 为激励先进、树立典型，决定授予…: what for
    phrase = reading.before(without_frequency(reading, without_times(reading, phrase)), _SETS_OUT)
    phrase = reading.behind(reading.behind(phrase, _ANOTHER_WON), _WITH_WHICH)
    phrase = reading.before(reading.behind(phrase, _FORMED_BY), _BY_MEANS_OF)
    if known := _KNOWN_FOR.match(reading.text, *phrase):
        phrase = Phrase(known.end(), phrase.end)
    if reading.text.endswith(_CEREMONIES, *phrase):
        return []
    if took_part := _TOOK_PART.match(reading.text, *phrase):
        phrase = Phrase(*took_part.span("who"))
    made = _MADE_BY.match(reading.text, *phrase)
    if made and (
        reading.text.startswith(("“", "《"), made.end())
        or not reading.mentions.within(made.end(), phrase.end, Kind.PERSON)
    ):
        phrase = Phrase(made.end(), phrase.end)
    if _TITLED_THING.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    if listed := winners_from(reading, phrase) or family(reading, phrase):
        return listed
    found: list[Filler] = persons(reading, phrase)
    if found and (first := _BODIES_THEN.match(reading.text, *phrase)):
        people = Phrase(first.end(), phrase.end)
        return [*winners(reading, Phrase(*first.span("bodies"))), *winners(reading, people)]
    if found or reading.say(phrase) in _TESTS:
        return found
    if phrase.start not in reading.naming and reading.say(phrase).startswith(("他", "她", "其", "这", "那", "为“")):
        return []
    several = [m for part in _without_seats(reading, phrase) for m in split_list(reading, part)]
    for member in several:
        if (len(several) > 1 or _WORK.search(reading.text, *member)) and (ours := _OURS.match(reading.text, *member)):
            member = Phrase(ours.end(), member.end)
        if told := _TOLD.match(reading.say(member)):
            member = Phrase(member.start + told.end(), member.end)
        if others := _AND_OTHERS.search(reading.text, member.start + 2, member.end):
            member = Phrase(member.start, others.start())
        if len(several) > 1 and (so_many := SO_MANY_WINNERS.search(reading.text, member.start + 2, member.end)):
            member = Phrase(member.start, so_many.start())
        if whence := _WHENCE.search(reading.text, member.start + 2, member.end):
            member = Phrase(member.start, whence.start())
        first = _FIRST.match(reading.say(member))
        member = Phrase(member.start + (first.end() if first else 0), member.end)
        counted = reading.mentions.within(*member, Kind.QUANTITY)
        if counted and counted[0].start == member.start and counted[0].end < member.end:
            found.append(Filler(member))  # 10个先进集体
        elif counted and _FIGURE.search(reading.say(member)):  # 茶叶产量2.7万吨，荣获…: a figure wins nothing
            owners = reading.mentions.within(*member, Kind.ORGANIZATION, Kind.PLACE)[:1]
            found += [Filler.of(owner) for owner in owners if owner.start == member.start]
        elif named := _from_body(reading, member):
            found.append(named)
        elif _BELONGS.search(reading.say(member)) or _PROJECT.search(reading.say(member)):
            found.extend(nominal(reading, member))  # 某公司的止咳颗粒, 某院“…”项目
        else:
            found.extend(_named(reading, member))
    return found


_BODIES_THEN = re.compile(
    r"(?P<bodies>[^。；]{4,}?)等\d+余?[家个](?:组织|单位|企业|集体|机构|公司)(?:，?以及|[和及、])(?=..)"
)
"""甲公司、乙公司等9家企业|和李明等3名个人."""


def _named(reading: Reading, member: Phrase) -> list[Filler]:
    """The bodies that are named; otherwise all of it, as where something of a body's is (某中心|一期工程)."""
    found = bodies(reading, member)
    if (
        len(found) == 1
        and member.start < found[0].phrase.start
        and reading.char_before(found[0].phrase.start) in "与和及"
    ):
        return nominal(reading, member)  # 有害物质分析与|评估重点实验室
    alone = len(found) == 1 and not _OF_ITS.fullmatch(reading.text, found[0].phrase.end, member.end)
    return found if alone or len(found) > 1 else nominal(reading, member)


_OF_ITS = re.compile(
    r"(?:代表队|代表团|参赛队|团队|队)|[一-龥]{1,8}(?:队|班组|车间|科|室|支部|班)|[一二三四五六\d]期(?:工程|项目)?|[一-龥]{0,10}(?:工程|项目|课题)|[一两二三四五六七八九十]+[项篇件个][一-龥]{2,10}"
)


_WORK = re.compile(r"(?:项目|工程)$")
_ANOTHER_WON = re.compile(r"(?:获评|荣获|获得|入选|被?评为|被授予)[^，。；、“”]{2,24}、(?=[^，。；、]{2,20}$)")
"""(甲校)获评文明校园、|乙校(获评…): what another won before."""
_WITH_WHICH = re.compile("(?:凭借?着?|发行|推出|出版)(?=[^，。；]{0,6}《)")
"""凭|专辑《某某》(入围): the work, where nobody is named who made it."""
_SETS_OUT = re.compile(r"(?<=..)(?:在(?:ISO|IEC|ITU)|组队|组团|派队|应邀)$")
"""某州|组队(参加大赛，获第四名)."""
_FORMED_BY = re.compile(r"[^，。；]{2,80}组成的(?=[^，。；、的]{1,19}[队组团班]$)")
"""甲室、乙室组成的|C队: the team, not those of which it is formed."""
_BY_MEANS_OF = re.compile(
    r"(?<=..)(?:(?:凭借|凭着|依靠)[^，。；]{2,60}|以[^，。；以]{1,16}(?:损失率|误差|用时|速度|纪录|总成绩|成绩|佳绩|战绩|结果|高分|满分|分数|总分|优势|表现|姿态|全票|高票))$"
)
"""某队|凭借扎实的功底和稳定的发挥(荣获…), 某项目|以优秀成绩(通过…): what helped to win wins nothing."""
_TITLED_THING = re.compile(
    r"“[^“”]{4,40}(?:案|案件|项目|作品|案例|工程|课题|技术|平台|系统|装置|事迹|工作法)”"
    r"|[^，。；“”《》]{0,30}(?:标准|规范|规程|课题|项目|论文|规划|专著|作品)《[^《》]{3,60}》"
)
"""“李某生产伪劣成品油案”, 某协会团体标准《食堂服务规范》: no 李某 and no association wins."""
_CEREMONIES = ("仪式", "典礼", "颁奖会")
"""Where prizes are given; nobody who has one."""
_FIGURE = re.compile(r"(?:量|值|额|收入|率|面积|规模|总数)[达为约超近]*\d[\d.]*[万亿]?[^\d]{1,4}$")
_TESTS = frozenset(["考核", "验收", "评审", "审核", "评估", "认定", "审查", "答辩", "初评", "复评"])
"""通过某局|考核|并取得证书: by what it was won."""
_OURS = re.compile(
    r"[我本][省市县区州旗](?:的|[今去]年)*(?=[\u4e00-\u9fff“]{3})(?!\d|[一两二三四五六七八九十]+[个项家件])"
)
"""我市|甲电力、乙化工2家企业: where those of the list are, no part of the first one's name."""


def _without_seats(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """依托甲院建设的|某基地、|依托乙局建设的|某站: what is honoured, without where it is built."""
    seats = [m.span() for m in SEATED.finditer(reading.text, *phrase)]
    if not seats:
        made = _MADE_BY_SEVERAL.match(reading.text, *phrase) if "的" in reading.say(phrase) else None
        return [Phrase(made.end(), phrase.end) if made else behind_description(reading, phrase)]
    starts, ends = [seats[0][0], *(end for _, end in seats)], [*(start for start, _ in seats), phrase.end]
    return [part for part in map(reading.trim, map(Phrase, starts, ends)) if part]


_MADE_BY = re.compile(
    rf"(?:[^，。；“《]|“[^“”]{{1,8}}”){{2,40}}(?:{_WORKED})的(?=[“《][^，。；]{{2,40}}$|(?:[^，。；的《]|《[^《》]+》){{2,40}}$)"
)
"""某院李明团队研制的|光钟: the thing, not who made it."""
_TOOK_PART = re.compile(
    r"(?P<who>[^，。；“]{2,30}?)(?:参加|参与)的?(?:[^，。；]{2,40}(?:比对|能力验证(?:项目|计划|活动)?|测试|考核|评比|[竞比大]赛)|"
    r"\d+个[^，。；的]{0,6}(?:项目|参数))(?:结果)?(?:全部|均|全都)?$"
)
"""某院参加的|计量比对, 某院参加的|6个项目(获得满意结果)."""
_MADE_BY_SEVERAL = re.compile(
    rf"[^，。；、的“]{{2,24}}(?:与|和|联合|携手)[^，。；的“]{{2,24}}?(?:(?:共同|联合|合作|携手)(?:{MADE})|[共合联]建)的(?=[^，。；]{{2}})"
)
"""甲院与乙大学共同完成的|某项目: what those made who are not honoured themselves."""
_KNOWN_FOR = re.compile(
    r"(?:荣?获得?了?|获评|被?评为|被授予|入选|夺得|获选)(?P<what>[^，。；]{2,40}?(?:”|[奖章号位军优秀兵范]))的(?=[^，。；]{2})"
)
"""为|获评“先进集体”的某局(颁奖)."""
_FOR_THOSE = re.compile(f"(?<=[为给向]){_KNOWN_FOR.pattern}")


def what_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The honour that those have to whom a prize is handed over."""
    known = _KNOWN_FOR.match(reading.text, *phrase) or _FOR_THOSE.search(reading.text, *phrase)
    titled = _SO_TITLED.search(reading.text, *phrase) or _ALL_ARE.search(reading.text, *phrase)
    return spanned(known, "what") or spanned(titled, "what")


_SO_TITLED = re.compile(
    r"[为给向]\d+[余多]?[家个名位所支](?P<what>“[^“”]{2,24}”)(?:[单企][位业])?(?:(?:[、和及与]|以及)[^，。；]{2,60})?$"
)
"""为|4个“示范城市”和10家园区|授牌: what those are called who are honoured."""
_ALL_ARE = re.compile(
    r"[为给向][^，。；]{2,60}?等(?:\d+|[两二三四五六七八九十]+)[余多]?[家个名位所支]"
    r"(?P<what>“[^“”]{2,24}”|(?!企业|单位|基地|学校|社区)[^，。；、“”]{2,16}(?:企业|单位|基地|工坊|标杆|示范[县区点店村户]|工作室|个人|集体|标兵|"
    r"能手|模范|品牌|学校|社区|工作站|实验室|好人|工匠))$"
)
"""为甲、乙等六家|县级非遗工坊|授牌: what all that are named are."""


_WHENCE = re.compile(
    r"(?<=[\u4e00-\u9fff])[（(][^（）()“”]{3,}(?:学|院|所|局|司|团|校|厂|会|中心|公司|部门|站|队)[）)]$"
)
"""李明（某大学）: where somebody works."""


_AND_OTHERS = re.compile(
    r"等\d+[余多]?[名位个家人][^，。]*的[^，。的]{1,8}$|等\d+[余多]?[家个名位所支处](?:[^，。；、“”]{2,20}|“[^“”]{2,24}”[^，。；、“”]{0,6})$"
)
"""李明|等20名在大赛中取得佳绩的选手, “星湖公园”|等20家国家湿地公园."""
_BELONGS = re.compile(r"的(?!(?:\d+[余多]?)?(?:团队|队伍|队|企业|单位|集体|人员|同志))[^，。的]{2,}$")
_PROJECT = re.compile(
    r"[”》][A-Za-z]{0,4}[\u4e00-\u9fff]{1,8}$|^[^“”《》]*(?:[局院所司团厂社校会心]|项目|课题|专项|成果)(?:“[^“”]{2,40}”|《[^《》]{2,40}》)$|(?:建设|研究|改造)(?:项目|成果|系统|平台|案例|课题|工程|技术|模式)$"
)
"""某公司“雄鹰”QC小组, 某院“…”项目, 某院“检测中心”, 某厅课题《…》, 某实验室建设项目."""
_PART = re.compile(r"[\u4e00-\u9fff]{1,10}(?:[所室科处]|事业部|项目部|分院|代表队)(?=[\u4e00-\u9fff]{2,3}$)")
"""食品所, 热工室, 检验事业部: a part of the body that the article is about; 某市代表队."""
_PERSON = re.compile(r"[\u4e00-\u9fff]{2,3}|[A-Z][A-Za-z·. ]{2,30}")


def _from_body(reading: Reading, member: Phrase) -> Filler | None:
    """江州一中李柏华, 该校李柏华, 食品所李柏华: the person, whose name stands right behind that of a body or a part of
    one."""
    inside = reading.mentions.within(*member, Kind.ORGANIZATION, Kind.GROUP)
    inside = [m for m in inside if m.kind is Kind.ORGANIZATION or m.subtype == "reference"]
    if inside and inside[0].start == member.start:
        name = Phrase(inside[0].end, member.end)
    elif part := _PART.match(reading.text, *member):
        name = Phrase(part.end(), member.end)
    else:
        return None
    if not _PERSON.fullmatch(reading.text, *name):
        return None
    said = reading.say(name)  # 某中心|项目 is no 项 called 目
    surnamed = (said[0] in terms("surnames") and said not in terms("protected")) or said[0].isascii()
    return Filler(name) if surnamed else None


def won_by_somebody(reading: Reading, phrase: Phrase) -> list[Filler]:
    """高中组冠军(由某某夺得): what somebody else wins."""
    return nominal(reading, phrase) if reading.text.startswith(BY_WHOM, phrase.end) else []


def prize_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """团体一等奖(归市计量院): the prize that its clause opens with."""
    clause = reading.clause_around(phrase.end)
    prize = _WHOLE_PRIZE.fullmatch(reading.text, max(clause.start, phrase.start), phrase.end)
    return [Filler(Phrase(*prize.span("what")))] if prize else []


_WHOLE_PRIZE = re.compile(
    "(?:其中|最终|而)?(?P<what>[^，。；由被]{0,16}(?:奖|奖杯|金牌|银牌|铜牌|冠军|亚军|季军|桂冠|第[一二三]名|称号)”?)(?:则|最终|分别)?"
)


def won_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """冠军由|某某|(夺得): who wins it; 由某部|主办的大赛 says whose contest it is."""
    return [] if _HELD.match(reading.text, phrase.end) else winners(reading, phrase)


_HELD = re.compile(r"(?:共同|联合)?(?:主办|举办|承办|组织|主导|发起|开展)的")
BY_WHOM = ("由", "分别由", "最终由")


def won_by_others(reading: Reading, at: int) -> bool:
    """冠军|由某队摘得: whether somebody else is told behind the position to win it; not who set it up (某中心|由三家
    机构合并组建，今年取得证书)."""
    return reading.text.startswith(BY_WHOM, at) and _SET_UP_BY.match(reading.text, at) is None


_SET_UP_BY = re.compile("由[^，。；]{2,40}?(?:组建|组成|合并|整合|成立|设立|创办|改制|转制|建设|筹建)(?:而成)?，")


def placed_behind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲队夺冠，|乙队、丙队|分列二、三名: those of the same contest whom a clause behind places."""
    return [
        f for placed in _PLACED.finditer(reading.text, *phrase) for f in winners(reading, Phrase(*placed.span("who")))
    ]


_PLACED = re.compile(
    r"[，；](?!另外|其[他它余])(?P<who>[^，。；]{3,60}?)(?:分别列|分列|分获|分别获|分居|分别位列)(?!个人|单项)(?=[^，。；奖“]{1,20}(?:[名位军]|第[一二三四五六]))"
)
