"""Evaluations and rankings: a body assesses, ranks or selects others."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.check_parties import heads_of_party, party_led, party_of_several
from services.extractor.finders.fillers import Filler, documents, nominal, nominals, persons, quantities
from services.extractor.finders.grades import (
    assessors,
    grade,
    graded,
    graded_there,
    list_of_ranks,
    placed,
    ranks,
    seats,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.matters import in_respects, without_respects
from services.extractor.finders.ranked import (
    evaluated_in,
    placed_there,
    places_listed,
    ranked,
    scored,
    seated,
    someone_named,
)
from services.extractor.finders.results import RESULTS, holders_of_result, result_of_evaluation
from services.extractor.finders.reviewed_drafts import drafts_told, looked_through
from services.extractor.grammar.companions import SEATED
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger


def _assessed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is assessed: without how many (5个改造项目, 检验机构共计1114家); 评审产生的 is nothing that is assessed."""
    if looked_through(reading, phrase):
        return []
    phrase = reading.before(reading.behind(without_respects(reading, phrase), SEATED), _ASSESSMENT)
    total = _TOTAL.search(reading.text, phrase.start + 1, phrase.end)
    if (
        total
        and total.end() == phrase.end
        and total.start() - phrase.start > _ALL_OF
        and reading.char_before(total.start()) != "的"
    ):
        phrase = Phrase(phrase.start, total.start())
    if described := _DESCRIBED.match(reading.text, *phrase):
        phrase = Phrase(described.end(), phrase.end)
    if reading.text.endswith(_MATTERS, *phrase):
        year = next(iter(reading.mentions.within(phrase.start + _ALL_OF, phrase.end, Kind.TIME)), None)
        phrase = Phrase(phrase.start, year.start) if year is not None else phrase
    if _INDICATORS.search(reading.say(phrase)) or _INDICATORS.match(reading.text, phrase.end):
        return []  # 对续航时间等12项指标进行测试
    if _IN_FIELDS.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    found = nominals(reading, phrase)
    return found if len(found) == 1 else [f for each in found for f in _uncounted(reading, each)]


_IN_FIELDS = re.compile(
    r"[^，。；、]{2,40}(?:、[^，。；、]{1,20})+等(?:多个?|\d+个)?(?:领域|专业|方面)的?(?=[^，。；、])[^，。；]{2,30}"
)
"""市计量院申请的长度、力学等领域计量标准: one thing, of several fields."""


def _respects(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对某院|人员、设备等方面: in what respects it is assessed."""
    respects = in_respects(reading, phrase)
    return [Filler(respects[1])] if respects else []


def _is_deed(reading: Reading, phrase: Phrase) -> bool:
    """认可是对机构能力的权威|评价 says what it is, not that anybody assesses."""
    return _IS.search(reading.text, *phrase) is None


_IS = re.compile(r"[是为]对[^，。；]*的[^，。；]{0,4}$")


def _uncounted(reading: Reading, named: Filler) -> list[Filler]:
    """全区12个|镇街: what is counted behind the number."""
    counted = quantities(reading, named.phrase)
    return nominal(reading, Phrase(counted[-1].phrase.end, named.phrase.end)) if counted else [named]


_ASSESSMENT = re.compile(r"(?:组织)?(?:开展|进行|实施|作出)的[^，。；]*$")
"""对200家中心|开展的绩效评估结果(揭晓)."""
_INDICATORS = re.compile(r"等?(?:\d+[项个])?(?:项目)?(?:指标|参数|性能)(?:进行|开展|$)")
_MATTERS = ("情况", "质量", "成效", "绩效", "水平", "工作", "能力")
"""检验机构|2023年度的工作质量: in what they are assessed, and of when."""
_ALL_OF = 2
"""全市56家机构: what stands before the number only says of where."""
_DESCRIBED = re.compile(
    r"(?:承担|从事|涉及|生产|经营|销售|使用|具有|拥有|参与|开展|存在|获得|取得|申报|参加)[^，。；]*的(?=.{2})"
)
"""承担甲、乙、丙工作的机构: the list only describes what is assessed."""


def _programme(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The evaluation, without what tells only of it (…评价结果, …排名情况); a review of papers has no name."""
    if reading.text.endswith(_REVIEWS, *phrase) and not reading.text.endswith("形式审查", *phrase):
        return []
    named = reading.before(reading.behind(phrase, _AIMED_AT), _TAIL)
    return nominal(reading, named) if named == phrase or named.end - named.start > _BARE else []


def _aimed_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(完成)对|某院|的扩项评审: whom the evaluation is of, as its name says."""
    aimed = _AIMED_AT.match(reading.text, *phrase)
    return _assessed(reading, Phrase(*aimed.span("whom"))) if aimed else []


_BARE = 2
"""Characters of 考核 or 评审, which name nothing where it is said of whom they are."""
_AIMED_AT = re.compile(r"针?对(?P<whom>[^，。；]{2,60})的(?=[^，。；的]{2,12})")


_REVIEWS = ("审查", "审议", "审定", "审阅", "审读", "讨论")
_PLACES = """
    位列 位居 居 列 名列 分列 并列 排名 排在 稳居 跃居 跃升至 雄踞 高居 居于 位于 分居 分别位列 分别列 分别居 分别排名
    继续位居 综合排名 排 连续位居 连续位列 跻身 暂列 暂居 进入 占据 蝉联 重回 重返 问鼎 摘得 升至 升到
    上升至 上升到 前进至 下滑至 退居 跌至 名列于 位居于 位列于 跃升 跃升到 跃居至 攀升至 攀升到 攀升 滑落至 滑至
    下降至 下降到 降至
    跌出 挤进 挤入 冲进 冲入 迈入 迈进 步入 挺进 晋升至 前移至 提升至 提升到 荣登 荣列 高踞 居列 荣居 位次居 位次列
    稳居于 稳列
    连年位居 连年位列 蝉联位居 总分列 总分居
"""
_LISTS = "排名 排在 位居 位列 名列 居 列"
_UNDERGOES = "接受 接受了 迎接 迎来 迎接了"
_SEATS = "占据 占 占了 占据了 包揽 独占 拿下 斩获 抢占"
_GRADED = """
    进入 晋升 获评 评为 被评为 评定为 被评定为 获 获得 被确定为 被认定为 确定为 认定为 定为 列为 被列为 荣获 核定为
    被核定为 获评为 连续获评 被定为 被划为 划为 再获 喜获
"""


def _of_others(reading: Reading, phrase: Phrase) -> bool:
    """学员分四组(进行了考核): those who learn are assessed at the end of a course, and assess nobody;
    经某局(组织评审)，某院…: by what it passed."""
    by_that = reading.text.startswith("经", reading.clause_around(phrase.end).start)
    return not by_that and _LEARNERS.search(reading.text, *phrase) is None


_LEARNERS = re.compile("(?:学员|参训人员|参训学员|培训对象)们?[^，。；]{0,12}$")
_GOES_THROUGH = "进行 进行了 开展 开展了 予以 展开 展开了 做了 作了"
_TAIL = re.compile(r"(?<=[价评估核名选定级查审])(?:结果|情况)$")
_TOTAL = re.compile(r"(?<!\d)(?:共计?|合计|总计|约|近|等)?\d+[余多]?[家个名户批项]")
_DIRECT = "考核 评估 测评 评审 面试 评价 评比 复评 评分 打分 评议 测试 复审 评级"

RULE = Rule(
    type=EventType.EVALUATION_RANKING,
    triggers=(
        Trigger(
            """
                开展 组织开展 公布 发布 组织 启动 进行 进行了 做了 实施 开展了 展开 组织了 完成 圆满完成 顺利完成 完成了
                通报
                组织完成 组织实施 牵头组织 联合开展 出炉 揭晓 举行 举办 部署开展 委托开展 落幕
            """,
            heads="""
                排行 排行榜 排名 评价 评估 考核 评选 测评 评定 榜单 评比 评选活动 满意度调查 评价工作 评估工作
                考核工作 排名情况 分级评价 考核评价 绩效评价 评审 现场评审 技术评审 专家评审 评审工作 综合评价
                综合评估
                绩效考核 年度考核 专项考核 考核验收 考核评估 考评 考评工作 督查考核 目标考核 质量评估 风险评估
                安全评估
                第三方评估 中期评估 终期评估 满意度测评 民主测评 评级 信用评价 分类评价 等级评定 星级评定 职称评审
                评选工作 评选表彰 评选表彰活动 评选表彰工作
                测评工作 闭卷考试 结业考试 理论考试 结业测试 竞争力评价 价值评价 能力评价 效能评价 评估验收
                复评 初评 综合考评 排序 评分
                打分 红黑榜 排行情况 测评活动 评议 工作评议 述职评议 民主评议 履职评议 行风评议 审核评估 教学评估
                督导评估 督导考评
                等级评审 等级评估 资格评审 星级评选 评比活动 评比工作 考评验收 综合考核 年终考核 半年考核 平时考核
                业绩考核
                述职考核 信用评级 信用等级评价 效果评估 绩效评估 影响评估 灾害评估 认证评审 擂台评比 观摩评比
                拉练评比 互评 互学互评
            """,
            before=_of_others,
            finite=True,
            confidence=0.75,
        ),
        Trigger(
            f"开始 结束 {sections('occasions')['goes']}",
            heads="""
                评价 评估 考核 评选 测评 评定 评比 评审 考评 评选活动 评选工作 评审工作 考核工作 评价工作 评估工作
                考评工作 绩效考核 年度考核 现场评审 专家评审 综合评价 中期评估 职称评审
            """,
            by_subject=True,
            finite=True,
            confidence=0.65,
        ),
        Trigger(
            "开展 组织开展 进行 进行了 开展了 联合开展 完成 完成了 予以",
            heads="""
                论证 专家论证 技术论证 可行性论证 科学论证 论证审核 评审论证 论证评审 终评 初审 终审 专家审核 资格审核
                审核
                专家评议 同行评议 会评 函评 盲评 盲审 专家打分 现场打分 无记名投票 会议评审 材料评审 形式审查
            """,
            finite=True,
            confidence=0.7,
        ),
        Trigger(
            _GOES_THROUGH,
            heads="""
                技术审查 立项审查 专家审查 集中审查 合规审查 审议 逐条审议 集体审议 审议讨论 讨论审议 审定 技术审定
                审阅 集中审阅 审读 逐条审读 逐条讨论 评议 逐条审查 逐章逐条审查 逐项审查
            """,
            light=True,
            companions="对 就",
            before=drafts_told,
            needs="document",
            confidence=0.6,
        ),
        Trigger(
            "发布 公布 通报 公示 揭晓 出炉 公开发布 正式发布 联合发布 发布了 公布了",
            heads="""
                分级结果 量化分级结果 评查结果
                测评结果 评价结果 评估结果 考核结果 评选结果 排名结果 评定结果 评比结果 评审结果 考评结果 评级结果
                满意度调查结果 测评情况 评价情况 评估情况 考核情况 考评情况 排行榜 排名榜 百强榜 百强榜单 名次 指数排名
                评价结果排名 复核结果 复评结果 信用评价结果 绩效评价结果
            """,
            finite=True,
            confidence=0.75,
        ),
        Trigger(
            _PLACES,
            nouns="第 前 后 首位 榜首 末位 倒数 次席",
            telling=placed,
            before=someone_named,
            finite=True,
            needs="target",
            confidence=0.6,
        ),
        Trigger(RESULTS, before=result_of_evaluation, needs="target", subtype="result", confidence=0.65),
        Trigger(_LISTS, telling=places_listed, needs="target", subtype="places", confidence=0.65),
        Trigger(
            _UNDERGOES,
            heads="""
                现场评审 评审 复评审 复审 考核 测评 年度考核 考核验收 现场评估 评估验收 督导评估 等级评审 审核评估
                教学评估 专业认证 国家级验收 省级验收 验收评估 考评 考核评估 绩效考核 复核评估 资质复评
            """,
            needs="target organizer",
            finite=True,
            confidence=0.65,
        ),
        Trigger(_SEATS, telling=seats, before=someone_named, needs="target", finite=True, confidence=0.6),
        Trigger(_GRADED, telling=graded, finite=True, needs="recipient", confidence=0.65),
        Trigger("发布 公布 揭晓 公开发布 联合发布 发布了", telling=list_of_ranks, needs="document", confidence=0.65),
        Trigger(
            _DIRECT, companions="对", before=_is_deed, noun_like=True, closing=True, needs="target", confidence=0.6
        ),
        Trigger(
            _DIRECT, objects=_assessed, before=assessors, noun_like=True, finite=True, needs="target", confidence=0.6
        ),
        Trigger(
            "考核 评估 测评 评审 面试", counted=True, objects=_assessed, noun_like=True, closing=True, confidence=0.6
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", _programme),
        Slot(Role.PROGRAMME, "told", evaluated_in, verbs=f"{_PLACES} {_SEATS} {_GRADED}"),
        Slot(Role.TARGET, "subject", bodies, verbs=_UNDERGOES),
        Slot(Role.ORGANIZER, "由 subject", bodies, but=f"{_UNDERGOES} {_PLACES} {_GRADED} {_SEATS} {RESULTS}"),
        Slot(Role.ORGANIZER, "subject", party_of_several, but=f"{_UNDERGOES} {_PLACES} {_GRADED} {_SEATS} {RESULTS}"),
        Slot(Role.ATTENDEE, "before", heads_of_party),
        Slot(Role.ORGANIZER, "率 率领 带领", party_led, otherwise=True),
        Slot(Role.ATTENDEE, "subject", persons, verbs=f"开展 进行 进行了 开展了 {_DIRECT}"),
        Slot(Role.PARTICIPANT, "组织 邀请 聘请 抽调", groups),
        Slot(Role.TARGET, "told", scored, verbs=_PLACES),
        Slot(Role.TARGET, "own subject before", ranked, verbs=f"{_PLACES} {_SEATS}"),
        Slot(Role.TARGET, "told", holders_of_result, verbs=RESULTS),
        Slot(Role.TARGET, "behind", seated, verbs=_SEATS),
        Slot(Role.TARGET, "behind", placed_there, verbs=_LISTS),
        Slot(Role.NAME, "telling", places_listed, verbs=_LISTS),
        Slot(Role.RECIPIENT, "own subject before", ranked, verbs=_GRADED, but="进入"),
        Slot(Role.RECIPIENT, "before", graded_there, verbs="进入"),
        Slot(Role.NAME, "object", grade, verbs=_GRADED),
        Slot(Role.DOCUMENT, "object", list_of_ranks),
        Slot(Role.TARGET, "name", _aimed_at),
        Slot(Role.TARGET, "对 针对", _assessed, but=f"{_PLACES} {_GRADED} {_SEATS}"),
        Slot(Role.TARGET, "object", _assessed, verbs=_DIRECT),
        Slot(Role.TOPIC, "对 针对", _respects),
        Slot(Role.DOCUMENT, "对 就", looked_through, verbs=_GOES_THROUGH),
        Slot(Role.DOCUMENT, "根据 按照 依据", documents, otherwise=True),
        Slot(Role.QUANTITY, "sentence", quantities),
        Slot(Role.QUANTITY, "telling", ranks, verbs=_PLACES),
        Slot(Role.QUANTITY, "sentence", ranks, but=_PLACES),
    ),
    needs="programme organizer target recipient document",
    identity="programme organizer target | programme organizer recipient | programme organizer | time programme",
    likeness="programme organizer",
)
