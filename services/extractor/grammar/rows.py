"""Rows of those who come or act, which go on behind a comma."""

from __future__ import annotations

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

PEOPLE = (
    "成员", "代表", "负责人", "同志", "人员", "专家", "领导", "嘉宾", "学者", "师生", "教师", "学生", "干部", "职工",
    "委员", "志愿者", "书记", "主任", "局长", "科长", "处长", "院长", "所长", "校长", "站长", "会长", "厅长", "部长",
    "队长", "组长", "镇长", "乡长", "区长", "县长", "班子", "主职", "骨干", "党员", "民警", "干警", "官兵", "员工",
    "学员", "会员", "理事", "教授", "医生", "护士", "村民", "居民", "群众", "家长", "新生", "选手", "记者", "队员",
    "客商", "企业家", "经销商", "院士", "博士", "研究生", "官员", "检察长", "检察官", "法官", "律师", "政委", "市长",
    "董事长", "总经理", "理事长", "监事长", "厂长", "社长", "台长", "总裁", "经理", "使节", "工作者", "负责人员",
    "商户", "农户", "经营户", "种植户", "养殖户", "网格员",
    "指战员", "关员", "警员", "家属", "工程师", "技术员", "检查员", "监督员", "关长", "行长", "司长", "园长", "领队",
    "承办人", "经办人", "联络员", "信息员", "内审员", "检验员", "运动员", "教练", "积极分子", "先进个人", "获奖者",
    "人士", "市民", "青年", "媒体", "团队", "消费者", "经营者", "从业者", "老师", "讲师", "）长", "副职",
    "法定代表人",
)  # fmt: skip
"""What the name of people by what they are ends in, wherever they come or act."""
_GOES_ON = (
    *PEOPLE,
    "处室", "部门", "单位", "等", "企业", "机构", "高校", "院校", "院所", "学校", "主席", "医务人员", "科室", "站所",
    "支部", "村居", "乡镇", "街道", "社区", "团体", "协会", "常委", "主委", "司局", "股室", "巡视员", "监管员",
    "裁判员", "教练员", "先进集体", "大学生", "妇女", "代表队", "参赛队", "党委", "党组", "）局",
)  # fmt: skip
"""What a list of those who come may end in before it goes on behind a comma."""


_ENDS = frozenset(word[-1] for word in _GOES_ON)


def ends_in_somebody(text: str, start: int, end: int) -> bool:
    """Whether the stretch ends in such a word."""
    return end > start and text[end - 1] in _ENDS and text.endswith(_GOES_ON, start, end)


def may_go_on(reading: Reading, subject: Phrase) -> bool:
    """Whether a list may go on behind the comma: what stands before it ends in somebody."""
    if ends_in_somebody(reading.text, *subject):
        return True
    if subject.end not in reading.mention_ends:
        return False
    somebody = reading.mentions.within(*subject, Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP)
    return any(m.whole_end == subject.end for m in somebody)


def row_with(reading: Reading, subject: Phrase, beside: Phrase) -> Phrase | None:
    """甲院院长某某和|乙校校长某某，党委委员…: who stands behind 和 is one of the row that goes on behind the comma."""
    joined = reading.text[subject.end : beside.start] in _AND
    persons = reading.person_ends
    if joined and subject.end in persons and beside.end in persons:
        return Phrase(subject.start, beside.end)
    return None


_AND = ("和", "与", "及", "以及")
