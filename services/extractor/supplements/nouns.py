"""Whether a word that may add to an event is a noun where it stands."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.speeches import is_passed_on
from services.extractor.grammar.verbs import acts_as_verb, makes_noun


def is_noun(reading: Reading, start: int, end: int) -> bool:
    """申报工作, 认定申请: the word names what is called for; 动员部署大会: what is held; 主持工作 heads an office, not
    a meeting; 学习重要讲话精神: what was said elsewhere."""
    if reading.text.endswith(_HELD_FOR, start, end) and _GATHERS.match(reading.text, end):
        return True
    if reading.text.startswith("精神", end) or reading.text.endswith("重要", 0, start):
        return True
    if is_passed_on(reading, start):
        return True
    if reading.text.startswith("观看", start) and _FILM.match(reading.text, end):
        return True
    if reading.text.startswith(("参与", "参加"), start) and _MAKES.match(reading.text, end):
        return True
    if reading.text[start:end] == "主持" and _HEADS_OFFICE.match(reading.text, end):
        return True
    leads = reading.word_ending_at(start)
    if leads is not None and leads.text in _FURTHERS:
        return True  # 就加强|沟通、扩大|合作交换意见
    if reading.text[start:end] not in _NOUNS:
        return False
    if makes_noun(reading, end):
        return True
    return not acts_as_verb(reading, start, end)


_HELD_FOR = ("部署", "动员", "研讨", "总结", "通报", "研究", "分析", "学习")
_GATHERS = re.compile("(?:动员|推进|工作|电视电话|视频|现场)*(?:大会|会议?|例会)(?=[，。；、）暨])")
_FILM = re.compile(r"了?[^，。；、]{0,8}(?:电影|影片|《)")
"""组织职工观看|公益电影: what goes on by itself."""
_MAKES = re.compile(
    r"[^，。；、]{0,4}(?:黑社会|恶势力|犯罪|传销|邪教|赌博|诈骗|非法|违法)"
    r"|制定|修订|制修订|起草|编制|编写|研制|研发|(?:机构|单位|企业|人员|人数|实验室)(?:共|达|为|有)?\d"
    r"|(?:公众|群众|市民|居民|人数|人次|师生)(?:共|近|超过?|约|达到?|逾)*\d"
)
"""主导或参与|制定国家标准: work, at which nobody is present; 参加|机构682家, 参与|公众超过1.5万人次:
how many were."""
_FURTHERS = frozenset(["加强", "促进", "推动", "推进", "深化", "强化", "完善", "提升"])
"""Verbs whose object the word behind them is."""
_HEADS_OFFICE = re.compile(
    r"[^，。；会仪]{0,6}工作(?!会|座谈|推进|部署|交流)|日常"
    r"|(?:完成|参与|承担|起草|制定|编写|研制|了)*[^，。；会仪]{0,20}(?:项目|课题|标准|规范|规程|专利)(?![^，。；]{0,6}会)"
)
"""主持国家级|科研项目6项: work, at which nobody is present."""


_NOUNS = ("学习", "申报", "申请", "报名", "投标", "研讨", "交流", "部署", "座谈", "研究", "通报", "汇报")
