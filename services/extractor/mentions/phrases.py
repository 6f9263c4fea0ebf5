"""Phrases by their last word: how far to the left a name reaches."""

from __future__ import annotations

from services.extractor.characters import char_before
from services.extractor.mentions.insides import (
    BODY_STOP,
    GRADES,
    LEVELS,
    MAX_NAME,
    Reach,
    act_together,
    is_company,
    is_field,
    made_for,
    names_office,
    national,
    of_deeds,
    sounds_on,
    unlisted,
)
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    DISTRICT,
    FUNCTION,
    GROUP,
    HEAD,
    HOLD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    REGION,
    SHORT_HEAD,
    STOP,
    TIME,
    TITLE,
    VERB,
    WEAK_PLACE,
    WORD,
)

_ANYWHERE = PLACE | COUNTRY | REGION
_SCHOLARLY = (
    "学院", "实验室", "研究院", "研究所", "中心", "协会", "学会", "部", "厅", "局", "委员会", "联合会", "办公室",
    "司", "总站", "总队", "总院", "检验所", "检测所", "测试所", "实验所", "署",
)  # fmt: skip
_MAYBE_INSIDE = frozenset("经就应能可有要因如若至才都再更最无未不当随之使令需自为以和与及")
"""Function characters that also stand inside names."""
_GRADED = (
    "自然保护区", "森林公园", "湿地公园", "地质公园", "风景名胜区", "旅游度假区", "经济技术开发区", "经济开发区",
    "经开区", "高新", "新区",
)  # fmt: skip
"""Grounds with a grade in the name of the body that runs them (某山国家级|自然保护区管理局)."""
_MAX_FIELD = 6
_MAX_QUOTE = 24
_MAX_JOINED = 24
"""Characters of a name between a place or body and its last word, where a joiner stands in it."""


def body_reach(tokens: Tokens, head: int, branch: bool) -> Reach:
    """How far the name of the body whose last word is `head` reaches to the left. `branch`: a body of this kind can be
    a part of another one, whose name then opens it (国家税务总局威海市税务局)."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    reach = Reach(starts[head], head, head)
    limit = ends[head] - MAX_NAME
    index = head - 1
    while index >= 0 and reach.start > limit:
        flag = flags[index]
        beside = index > 0 and ends[index - 1] == starts[index]
        if flag & CLOSE:
            opened = tokens.opening.get(index)
            if opened is None or not _holds_name(tokens, opened, index):
                break
            reach.start, reach.first = starts[opened], opened
            if tokens.text[starts[index]] == "》":
                return reach
            index = opened - 1
            continue
        if flag & WEAK_PLACE and not (beside and flags[index - 1] & PLACE):
            pass
        elif flag & (_ANYWHERE | WEAK_PLACE):
            named = made_for(tokens, index - 1, head) if beside else None  # 某省|推动|长江经济带发展领导小组
            return named or _opened_by_place(tokens, index, reach, branch)
        elif flag & LEVEL:
            named = made_for(tokens, index - 1, head) if beside else None  # 市|创建|全国文明城市工作指挥部
            if named := named or _opened_by_level(tokens, index, reach, branch):
                return named
            break
        elif flag & BODY:
            reach.start, reach.first, reach.anchor, reach.inner_head = starts[index], index, index, True
            if index and flags[index - 1] & PLACE and is_company(tokens, head):
                return _opened_by_place(tokens, index - 1, reach, branch)  # 北京|同仁堂|股份有限公司
            return reach
        elif flag & HEAD:
            reach.inner_head = True
        elif flag & WORD and tokens.word(index) in GRADES and not tokens.text.startswith(_GRADED, ends[index]):
            return reach  # 市妇联|国家级绿色工厂
        elif flag & BODY_STOP and not _goes_through(tokens, index, head, gap=ends[index] < reach.start):
            if named := _beyond_stop(tokens, index, head):
                return named
            if ends[index] < reach.start:
                reach.start = ends[index]
            return reach
        reach.start, reach.first = starts[index], index
        index -= 1
    if index < 0 or reach.start > ends[index]:
        reach.start = min(ends[index] if index >= 0 else 0, reach.start)
    return reach


def _holds_name(tokens: Tokens, opened: int, closed: int) -> bool:
    """Whether what stands in a pair of marks may be a part of a name."""
    if tokens.ends[closed] - tokens.starts[opened] > _MAX_QUOTE or holds_clauses(tokens, opened, closed):
        return False
    return tokens.text[tokens.starts[closed]] not in "）)" or _name_in_brackets(tokens, opened, closed)


def _opened_by_level(tokens: Tokens, index: int, reach: Reach, branch: bool) -> Reach | None:
    """The name begins at a level (本市|工商局, 省|局) or at the place before it; None where it begins behind it."""
    word = tokens.word(index)
    if word[0] in "我本该" and word[1] in "省市县区州" and tokens.ends[index] == reach.start:
        reach.start, reach.first, reach.anchor = tokens.starts[index], index, index
        return reach
    if word[0] in "我本该当" or word.endswith("级") or (word[0] == "全" and word != "全国"):
        return None
    reach.start, reach.first, reach.anchor = unlisted(tokens, index), index, index
    within = tokens.ending.get(reach.start)  # 丰县|白沙镇人民政府
    if within is not None and tokens.flags[within] & _ANYWHERE:
        return _opened_by_place(tokens, within, reach, branch)
    return reach


def _goes_through(tokens: Tokens, index: int, head: int, *, gap: bool) -> bool:
    """Whether a word that bounds names mostly is a part of this one; `gap`: unknown characters stand behind it."""
    flag = tokens.flags[index]
    if flag & TITLE and not flag & BODY_STOP & ~TITLE and (flag & GROUP or (not gap and _of_people(tokens, head))):
        return True
    if flag & PLAIN and index == head - 1 and not gap and names_office(tokens, index, head):
        return True
    if flag & VERB and not flag & (HOLD | STOP) and not gap and tokens.flags[index + 1] & SHORT_HEAD:
        return True  # 质量促进|局
    if flag & VERB and is_field(tokens, index, head):
        return True  # …科学院|测试|分析|研究所
    return bool(flag & STOP and (gap or flag & JOIN) and sounds_on(tokens, index, head))


def _beyond_stop(tokens: Tokens, index: int, head: int) -> Reach | None:
    """The name that goes on before a word that bounds names mostly, where what stands there shows it."""
    flag, text = tokens.flags[index], tokens.word(index)
    if named := national(tokens, head):
        return named
    if flag & (VERB | JOIN | PLAIN) and (named := made_for(tokens, index, head) or of_deeds(tokens, index, head)):
        return named
    inside = (flag & STOP and text in _MAYBE_INSIDE) or (flag & PLAIN and not act_together(tokens, index))
    if inside and (anchored := _anchored_beyond(tokens, index)):
        return anchored
    return _joined(tokens, index, head) if flag & JOIN and text[0] in "和与及暨" else None


def _of_people(tokens: Tokens, head: int) -> bool:
    """中国市长协会, 记者协会, 专家委员会: an office before a head of this kind belongs to the name."""
    return tokens.word(head).endswith(
        ("协会", "学会", "联合会", "联谊会", "商会", "委员会", "联盟", "基金会", "俱乐部", "大学", "学院")
    )


def _anchored_beyond(tokens: Tokens, stop: int) -> Reach | None:
    """A function character inside unknown characters (中国经工新闻社) is a part of a name, if that reaches back to a
    place within a few characters without another boundary."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    if stop == 0 or starts[stop] - ends[stop - 1] > 3:
        return None
    if ends[stop - 1] == starts[stop] and not flags[stop] & PLAIN:
        return None
    index = stop - 1
    while index >= 0 and starts[stop] - starts[index] <= 10:
        if flags[index] & (PLACE | COUNTRY | LEVEL):
            return Reach(starts[index], stop, index, index)
        if flags[index] & (BODY_STOP | CLOSE | GROUP | HEAD | SHORT_HEAD | BODY):
            return None
        index -= 1
    return None


def _opened_by_place(tokens: Tokens, index: int, reach: Reach, branch: bool) -> Reach:
    """The name begins at a place, the first of a chain of places (山东省威海市…), or at the body before a branch."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    while index and flags[index - 1] & (_ANYWHERE | WEAK_PLACE) and ends[index - 1] == starts[index]:
        index -= 1
    reach.start, reach.first, reach.anchor = starts[index], index, index
    if index and ends[index - 1] == starts[index] and (town := unlisted(tokens, index - 1)) < starts[index - 1]:
        reach.start = town  # 文峰街道|虹桥社区居民委员会
        within = tokens.ending.get(town)
        return (
            _opened_by_place(tokens, within, reach, branch) if within is not None and flags[within] & PLACE else reach
        )
    owner = tokens.ending.get(starts[index] - 2) if tokens.text.endswith("附属", 0, starts[index]) else None
    if branch and owner is not None and flags[owner] & (HEAD | BODY):  # 首都医科大学附属|北京友谊医院
        reach.start, reach.inner_head = body_reach(tokens, owner, branch).start, True
        return reach
    previous = index - 1
    if previous >= 0 and tokens.word(previous) in LEVELS and tokens.word(reach.head) == "商会":
        reach.start, reach.first, reach.anchor = starts[previous], previous, previous  # 省|湖北商会
        return reach
    if previous < 0 or ends[previous] != starts[index]:
        return reach
    if _has_companies(tokens, previous, reach.head) or (branch and _ends_body(tokens, previous)):
        before = Reach(starts[previous], previous, previous, previous)
        if not flags[previous] & BODY:
            before = body_reach(tokens, previous, branch)
        if before.anchor >= 0 or tokens.word(reach.head).endswith(_OF_ANY):
            reach.start, reach.first = before.start, before.first  # it lies where its own name says
        reach.inner_head = True
    return reach


_OF_ANY = ("公司", "支行", "分行", "分院", "分社", "分校")
"""Branches of bodies that no place opens as well."""


def _ends_body(tokens: Tokens, index: int) -> bool:
    """Whether a body's name ends with a word: …大学, 国家矿山安全监察|局."""
    flag = tokens.flags[index]
    return bool(flag & (HEAD | BODY) or (index and flag & SHORT_HEAD and tokens.flags[index - 1] & FUNCTION))


def _has_companies(tokens: Tokens, owner: int, head: int) -> bool:
    """国网浙江省电力有限公司|绍兴供电公司: one company of another; not 子公司|杭州某公司."""
    owned = is_company(tokens, head) and tokens.word(owner).endswith(("公司", "集团"))
    return (
        owned and "一" <= char_before(tokens.text, tokens.starts[owner]) <= "鿿" and tokens.word(owner) not in _KINSHIP
    )


_KINSHIP = ("子公司", "母公司", "孙公司", "总公司")


def holds_clauses(tokens: Tokens, opened: int, closed: int) -> bool:
    """Whether a quotation holds a comma or full stop: somebody's words, not a name."""
    inside = tokens.text[tokens.ends[opened] : tokens.starts[closed]]
    return any(mark in inside for mark in "，。！？；,!?;")


def _name_in_brackets(tokens: Tokens, opened: int, closed: int) -> bool:
    """恒信（中国）投资有限公司: a short bracket inside a name, with characters on both sides."""
    inside = tokens.starts[closed] - tokens.ends[opened]
    before = tokens.starts[opened]
    return inside <= 8 and "一" <= char_before(tokens.text, before) <= "鿿" and not tokens.boundary(before - 1)


def _joined(tokens: Tokens, joiner: int, head: int) -> Reach | None:
    """材料科学与工程学院: a joiner inside a name. It is one when the words before it reach back to a place or body
    without any other body, group or mark between."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    if not tokens.text.endswith(_SCHOLARLY, 0, ends[head]) or tokens.text.endswith("公司", 0, ends[head]):
        return None
    index = joiner - 1
    while index >= 0:
        flag = flags[index]
        whole = flag & COUNTRY or tokens.word(index) in ("国家", "中国", "全国")
        words = index + 1 < joiner or (whole and ends[index] < starts[joiner])
        if flag & (PLACE | DISTRICT | COUNTRY | LEVEL) and words:
            return Reach(starts[index], head, index, index)
        if flag & (HEAD | BODY):
            near = ends[index] != starts[joiner]
            return Reach(body_reach(tokens, index, True).start, head, index, index, True) if near else None
        if flag & SHORT_HEAD and not words and ends[index] == starts[joiner]:
            return None  # 某市市场监督管理|局|与某新区管理委员会
        if flag & (PUNCT | STOP | OPEN | VERB | TIME) and not flag & JOIN and _of_subjects(tokens, joiner, head):
            return _two_subjects(tokens, ends[index], joiner, head)
        listed = tokens.word(index) == "、" and index > 0 and flags[index - 1] & HEAD  # 机电学院、|光学与电子科技学院
        if listed and tokens.word(head) == "学院":
            return _two_subjects(tokens, ends[index], joiner, head)
        if flag & (BODY_STOP | GROUP | CLOSE) or ends[head] - starts[index] > _MAX_JOINED:
            return None
        index -= 1
    return _two_subjects(tokens, 0, joiner, head) if _of_subjects(tokens, joiner, head) else None


def _of_subjects(tokens: Tokens, joiner: int, head: int) -> bool:
    """数学与统计|学院, 食品与健康|研究院: whether such a body is called by what is taught, or studied, there."""
    studied = tokens.word(head) in _OF_STUDIES and tokens.text.endswith(_STUDIED, 0, tokens.starts[joiner])
    return studied or tokens.word(head) == "学院"


_OF_STUDIES = ("研究院", "研究所", "研究中心", "实验室", "科学院", "创新中心", "研究会", "学会")
_STUDIED = (
    "网络", "信息", "计算机", "智能", "电子", "机械", "材料", "能源", "动力", "环境", "生态", "资源", "海洋", "土壤",
    "数学", "物理", "化学", "生物", "生命", "植物", "动物", "食品", "营养", "药物", "中药", "医学", "临床", "健康",
    "农业", "水利", "气象", "经济", "金融", "管理", "社会", "文化", "历史", "语言", "教育", "艺术", "法律", "政策",
    "质量", "标准", "计量", "检测", "测量", "安全", "人口", "城市", "乡村", "交通", "控制", "系统", "工程", "技术",
)  # fmt: skip


def _two_subjects(tokens: Tokens, start: int, joiner: int, head: int) -> Reach | None:
    """由|土木|与环境工程学院: the first of two subjects, between a boundary and the joiner."""
    subject = tokens.text[start : tokens.starts[joiner]]
    named = 1 < len(subject) <= _MAX_FIELD and all("一" <= character <= "鿿" for character in subject)
    return Reach(start, head, joiner) if named else None
