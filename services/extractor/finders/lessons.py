"""What a lecture or course is called and about, who teaches and who is taught.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule `training_lecture` names
them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import (
    Filler,
    documents,
    durations,
    matters,
    nominal,
    persons,
    quantities,
    spanned,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import hosts
from services.extractor.finders.somebody import PEOPLE
from services.extractor.finders.teachers import experts
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_BARE = re.compile(
    r"(?:(?<![与和及、])(?:业务|公益|专题|知识|主题|线上|线下|现场|视频|网络|远程|在线|集中|考前|岗前|实操|巡回)){0,2}(?:培训|讲座|专题讲座|授课|学习|宣讲|报告|辅导|宣贯|党课|轮训|集训|普及|科普)(?:活动|工作)?$"
)
_PROPER = re.compile(
    r"(?:会|会议|班|演练|课堂|讲堂|(?:讲堂|课堂|论坛|沙龙)活动|论坛|课程|营|演习|推演|沙龙|讲坛|夜校|(?<!授)课|项目|练兵|演练活动|演练行动|大培训(?:活动)?|暨.{2,}(?:培训|活动)|"
    r".{2,}(?:专题|业务|技能|专项|知识|专场|岗前)培训|^[^和及与、的“”]{4,}(?:培训|轮训|集训|拉练|训练|实训|宣讲)|”|”[^“”，。；的]{0,8}(?:宣讲|讲座|培训|报告|研学|宣讲活动|培训活动|讲座活动))$"
)


_OFFICERS = re.compile(
    r"(?:等)?(?:多家)?(?:企业|单位|公司|机构)?(?:的)?(?:相关|有关|主要)?(?:负责人|代表|专家|嘉宾|高管)$"
)
"""甲公司、乙集团等企业负责人: they speak, nobody of them holds the lecture."""


def represented(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲公司、乙集团等企业负责人(作主题演讲): for whom those speak who are not named."""
    if not _OFFICERS.search(reading.say(phrase)) or persons(reading, phrase):
        return []
    return bodies(reading, phrase)


def lecture_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who holds the lecture; not those for whom somebody speaks, nor the experts, who only teach there, nor those who
    are counted (120名农户), who came to listen."""
    said = reading.say(phrase)
    if _OFFICERS.search(said) or _COUNTED.search(said) or experts(reading, phrase):
        return []
    return hosts(reading, phrase)


_COUNTED = re.compile(r"\d[余多]?名")


def courses(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The course's own name: a noun phrase that ends in 班, 会, 演练; not how it was (一堂生动的|法治课)."""
    named = nominal(reading, reading.behind(phrase, _PRAISE))
    return [f for f in named if _PROPER.search(said := reading.say(f.phrase)) and said != "一课"]


def things_learned(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is learned (学习消防器材使用方法); behind whom it is taught (教村民|剪枝)."""
    if reading.text.endswith(("教", "教会", "教授", "手把手指导"), 0, phrase.start) and (
        people := taught_people(reading, phrase)
    ):
        phrase = Phrase(people[-1].phrase.end, phrase.end)
    said = reading.say(phrase)
    if (
        _BARE.fullmatch(said)
        or _BARE.fullmatch(said[:-1])
        or _TELLING.fullmatch(said)
        or durations(reading, phrase)
        or documents(reading, phrase)
        or any(f.phrase.end == phrase.end for f in quantities(reading, phrase))  # 举办|讲座2场
    ):
        return []
    return nominal(reading, phrase)


_TELLING = re.compile(
    r"(?:[一两三四五六\d多]+[场堂期次节])?(?:开学|入学|专题|系列|学术|科普|公益)?(?:第一课|党课|课程|课|讲座|报告)|(?:主旨|主题|专题|公开|精彩|特邀)?演讲|(?:经验|专题|现场|细致|生动|示范|详细|深入|系统|全面|政策|逐条)*(?:解读|讲解|阐述|剖析|分享|讲授)"
)
"""进行了讲解: how it is told, not what."""


def subject_matter(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is taught, where the course has no name of its own: 计量业务知识培训."""
    bare = _BARE.search(reading.say(phrase))
    titled = (
        reading.text.startswith("《", phrase.start)
        or "题为" in reading.say(phrase)
        or reading.text.endswith(("题为", "题目为"), 0, phrase.start)
    )
    if bare is None or bare.start() < 2 or titled or "暨" in reading.say(phrase):
        return []  # 启动仪式暨|公益培训 names what both are, not what is taught
    matter = reading.behind(Phrase(phrase.start, phrase.start + bare.start()), _PRAISE)
    if quoted := _QUOTED_THEN.fullmatch(reading.text, *matter):
        return [Filler(Phrase(*quoted.span("what")))]
    matter = reading.behind(reading.behind(matter, _WHEN_AND_OF_WHOM), _WAYS)
    holder = next((m for m in reading.mentions.within(*matter, Kind.ORGANIZATION) if m.start == matter.start), None)
    if holder is not None and holder.end < matter.end - 1:  # 县红十字会|救护(培训)
        matter = Phrase(holder.end, matter.end)
    said = reading.say(matter)
    if _MATTER_OF.search(said):
        return nominal(reading, Phrase(matter.start, matter.end - 1))
    if said in _MANNERS or said.endswith(("的", *PEOPLE)) or _WHICH_OR_WHO.search(said):
        return []
    return [f for f in nominal(reading, matter) if reading.say(f.phrase) not in _MANNERS]


_MATTER_OF = re.compile(
    "..(?:现状|趋势|发展|技术|应用|进展|研究|体系|标准|方法|知识|规范|规程|意义|分析|评定|管理|经验|实践|展望|案例|政策|规划)的$"
)
"""计量发展趋势的|报告: what it is about, not how it was."""


_WHEN_AND_OF_WHOM = re.compile(
    r"(?:20\d\d年度?)?(?:首期|第[一二三四五六七八九十\d]+[期次])?(?:全[省市县区州国][^，。；的]{0,2}?系统|全[省市县区州国])?(?=.{2})"
)
"""2024年全市|计量知识培训: of which year and for whom it is."""
_WHICH_OR_WHO = re.compile(r"^第[一二三四五六七八九十百\d]+[期次讲场]$|^逐[条项句]$|\d[余多]?[人名]$")
"""第九次|讲座, 负责人190人|集中培训: no matter that is taught."""
_WAYS = re.compile("(?:线上|线下|视频|远程|现场|集中)+(?=.{2})")
_QUOTED_THEN = re.compile(r"(?P<what>“[^“”]{2,40}”)[^“”]{1,6}")
"""“三伏天养心”|健康(讲座): the title says what it is about, what stands behind it of what kind it is."""
_ENTITLED = re.compile(
    r"题(?:目)?为(?P<named>(?:(?:“[^”]{2,60}”|《[^》]{2,60}》)[、和与]?)+)|(?:以|围绕|就)(?P<about>(?:“[^”]{2,60}”|《[^》]{2,60}》|[和、])+)为(?:题|主题)|以(?P<freely>[^，。；“”]{4,40})为题(?!材|的?材)"
)


def entitled(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The title of what is said: 作题为《…》的报告, 以“…”为题作报告, 以新《计量法》下的监管为题作报告."""
    found = _ENTITLED.search(reading.text, phrase.start, min(len(reading.text), phrase.end + 80))
    if found is None or found.start() > phrase.end:
        return []
    about = Phrase(*found.span("named" if found["named"] else "about" if found["about"] else "freely"))
    several = _quotations(reading, about) or [Filler(Phrase(*t.span())) for t in _TITLE.finditer(reading.text, *about)]
    return several if len(several) > 1 else [Filler(about)]


_PRAISE = re.compile(
    r"[^，。；]{0,6}(?:精彩|生动|深刻|深入|专业|难忘|别开生面|通俗易懂|丰富)[^，。；]{0,6}?的(?:主题|专题)?"
)
"""一场精彩的|学术报告: how it was, not what it was about."""
_MANNERS = frozenset(
    [
    "", "学习", "赛前", "行前", "会前", "任前", "训前",
    "集中", "线上", "视频", "现场", "系列", "专题", "学术", "统一", "全员", "全覆盖", "岗前", "多次", "远程",
    "高质量", "高水平", "精彩", "生动", "精准", "科普",
    "主旨", "大会", "特邀", "主题", "工作", "邀请", "总结", "开场", "宣讲", "辅导", "报告",
]
)  # fmt: skip


def listeners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """副院长李静向|市民|普及知识: who listens, where one person speaks; what bodies spread widely is no lesson."""
    begins = reading.clause_around(phrase.start).start
    return groups(reading, phrase) if reading.mentions.within(begins, phrase.start, Kind.PERSON) else []


def listening(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|社区居民(宣讲): who listens, not those of whose words it tells (对|市委、市政府关于发展的部署)."""
    return [] if _EXPLAINED.search(reading.text, *phrase) else groups(reading, phrase)


_EXPLAINED = re.compile(
    "关于|(?:部署|精神|政策|要求|意见|办法|条例|规定|讲话|方案|纲要|规划|文件|内容|知识|标准|条款|流程|要点|重点)$"
)


def taught_people(reading: Reading, phrase: Phrase) -> list[Filler]:
    """手把手教60多名村民|使用保水剂: whom, with whom the object begins."""
    if "了" in reading.say(phrase)[:_WHOM]:
        return []  # 培训|邀请了某院专家
    for end in range(phrase.start + 2, min(phrase.end, phrase.start + _WHOM) + 1):
        if reading.text.endswith(PEOPLE, phrase.start, end):
            return groups(reading, Phrase(phrase.start, end))
    return []


_WHOM = 20


def subjects(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What it is about, where no document is named that says so."""
    clause = reading.clause_around(phrase.start)
    if _PART_OF_PAPER.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    if papers(reading, Phrase(phrase.start, max(phrase.end, clause.end))):
        return []
    quoted = _quotations(reading, phrase)
    return quoted if len(quoted) > 1 else matters(reading, phrase)


def _quotations(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Each of “…”“…”, one after another, without the marks."""
    if not _ROW.fullmatch(reading.text, *phrase):
        return []
    return [Filler(Phrase(*q.span("what"))) for q in _QUOTED.finditer(reading.text, *phrase) if q["what"]]


_TITLE = re.compile(r"《[^《》]{2,60}》")
_ROW = re.compile(r"(?:[“《][^“”《》]{2,40}[”》](?:[、和及与]|以及)?)+(?:等[^，。；]{0,8})?")
_QUOTED = re.compile(r"“(?P<what>[^“”]{2,40})”|(?P<title>《[^《》]{2,40}》)")


_PART_OF_PAPER = re.compile(r"(?:新修订的|新颁布的)?《[^《》]{2,40}》(?![和与及、等]|以及)[^，。；《》、]{3,24}")
"""就|《安全生产法》行刑衔接条款|作辅导."""


def titled_paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """作《从秦邑到咸阳》讲座, 作题为《…》的报告: a title in 《》 is also that of a paper."""
    said = titled_talk(reading, phrase) or entitled(reading, phrase)
    return [f for f in said if reading.text[f.phrase.start] == "《"]


def titled_talk(reading: Reading, phrase: Phrase) -> list[Filler]:
    """作《从秦邑到咸阳》讲座, 一堂“宪法与我”法治课: what the talk is called is what it is about."""
    named = _ENTITLED.search(reading.text, max(0, phrase.start - len("题为")), phrase.end)
    return [] if named else spanned(_called(reading, phrase), "title")


def _called(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    return _TALK.search(reading.text, *phrase)


def papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Papers that are taught, not the title of what is said; 合同|管理 is a matter."""
    told = [] if _called(reading, phrase) else documents(reading, phrase)
    return [f for f in told if not reading.text.startswith(_MATTERS, f.phrase.end)]


_MATTERS = ("管理", "纠纷", "风险", "签订", "审查", "执行", "编制", "写作")


_TALK = re.compile(
    r"(?P<title>《[^《》]{2,60}》|“[^“”]{2,40}”)的?(?:主题|专题|学术|辅导|特邀|主旨|大会|普法|法治|公益|科普|知识|安全)*"
    r"(?:报告|讲座|辅导|演讲|授课|课|公开课|党课|分享|宣讲|对谈)$"
)


def taught(reading: Reading, phrase: Phrase) -> bool:
    """What is expounded to those who learn it, not to the press and the public (负责人对此|作了解读); 进行解读时(表示)
    says when something was said."""
    if reading.text.startswith(("时", "中表示"), phrase.end):
        return False
    return not (for_the_public(reading, phrase) or reading.text.endswith(("对此", "就此"), 0, phrase.start))


def for_the_public(reading: Reading, phrase: Phrase) -> bool:
    """召开新闻发布会，李明解读政策; 李明解读政策, where nothing tells of anybody who came to learn."""
    if _PRESS.search(reading.text):
        return True
    return reading.text.startswith("解读", phrase.start) and not _LISTEN.search(reading.text)


_PRESS = re.compile("(?:发布|通气|吹风|记者|媒体见面|媒体通报)会|记者问|记者提问")
_LISTEN = re.compile(
    "解读了|培训|讲座|宣讲|授课|辅导|[课班]|宣贯|学习|论坛|活动|[^社协学工商委理]会(?!计|员|长|同|议室|谈)|[邀聘]请"
)


def expounds(reading: Reading, phrase: Phrase) -> bool:
    """讲解高空抛物的责任认定: what is expounded stands beside it; not words (解读，…)."""
    verb_ends = re.match(r"(?:道|说|认为|称|指出)?[，：,:]", reading.text[phrase.end : phrase.end + 4])
    return taught(reading, phrase) and (verb_ends is None or "了" in reading.say(phrase))


def given_lesson(reading: Reading, phrase: Phrase) -> bool:
    """李明授课; not (以现场)授课形式, (在)授课最后: how something was said, or when."""
    return _OF_LESSON.match(reading.text, phrase.start) is None


_OF_LESSON = re.compile(
    "(?:现场|线上|视频|集中|专题)?授课(?:形式|方式|最后|现场|环节|过程|期间|内容|教师|老师|专家|团队)"
)


def read_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """作《…》报告: papers that are read to listeners; a report on work or money is none."""
    return [f for f in documents(reading, phrase) if _ON_WORK.search(reading.say(f.phrase)) is None]


_ON_WORK = re.compile("(?:情况|[决预]算|工作|执行|落实|草案|议案|计划|审计)的报告$")
