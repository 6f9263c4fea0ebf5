"""Where a sentence begins anew, so that figures behind are of nothing told before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.finders.sums import PERIOD, SUMMING, TOGETHER
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def borders_of(reading: Reading, told: Sequence[Candidate]) -> list[int]:
    """Where the sentence begins anew: behind who tells it (记者从某会上获悉，…), where a further part has a time of its
    own (…；今年一季度，…), and where it sums up (…深入推进该行动，已检查企业120家，查处8起)."""
    sentence = told[0].frame.sentence
    words = reading.words_within(sentence.start, sentence.end, WordKind.REPORT | WordKind.SPEECH)
    found = [w.end for w in words if reading.text[w.end : w.end + 1] in "，,：:" and w.text not in _FOUND_OUT]
    for mark in reading.marks_within(sentence.start, sentence.end):
        if reading.text[mark] in "；;":
            anew = reading.mentions.within(mark, mark + _SOON, *BEGINS_ANEW)
            if _OF_ITSELF.match(reading.text, mark + 1) or any(
                not reading.text[mark + 1 : m.whole_start].strip() for m in anew
            ):
                found.append(mark)
        elif reading.text[mark] in "：:":
            if _opens_report(reading, told, mark + 1):
                found.append(mark)
        elif reading.text[mark] in "，,":
            if _tells_what_there_is(reading, told, mark + 1):
                return sorted([*found, mark])
            if (
                _sums_up_since(reading, told, mark)
                or _sums_up_there(reading, told, mark + 1)
                or _of_a_period(reading, told, mark + 1)
                or _tells_what_paper_does(reading, told, mark + 1)
            ):
                found.append(mark)
    return sorted(found)


def _sums_up_since(reading: Reading, told: Sequence[Candidate], mark: int) -> bool:
    """自今年1月开展行动以来，|共查办案件1126件，移送23件: figures since a deed that are reported of somebody's work."""
    return reading.text.endswith("以来", 0, mark) and any(
        event.type is EventType.OUTCOME_REPORT and event.start > mark for event in told
    )


def _of_a_period(reading: Reading, told: Sequence[Candidate], start: int) -> bool:
    """举办仪式，赠书2000册，|去年接待读者126万人次: whether the clause opens with a longer while that is not when the
    events told before it took place."""
    times = reading.mentions.within(start, start + _SOON, Kind.TIME)[:1]
    if not times or reading.text[start : times[0].start].strip() not in _LEADS_ON:
        return False
    before = [event for event in told if event.start < start and event.type is not EventType.OUTCOME_REPORT]
    if not before or not (PERIOD.search(times[0].text) or times[0].text in _SO_FAR):
        return False
    if before[-1].trigger.subtype == "accident":
        return False  # …发生洪灾，截至22日，已造成11人遇难
    if any(says_otherwise(event, times[0]) or times[0].text in event.said(reading, Role.TIME) for event in before):
        return False
    return bool(reading.mentions.within(times[0].end, before[-1].frame.sentence.end, Kind.QUANTITY))


def _tells_what_paper_does(reading: Reading, told: Sequence[Candidate], start: int) -> bool:
    """发布《2024年环境状况公报》，|全省优良天数比例为88%: figures behind a paper that reports, not one that orders."""
    issued = [event for event in told if event.start < start][-1:]
    if not issued or issued[0].type is not EventType.POLICY_ISSUANCE:
        return False
    papers = issued[0].said(reading, Role.DOCUMENT)
    if not papers or not papers[-1].rstrip("》”").endswith(_REPORTS):
        return False
    figures = reading.mentions.within(start, reading.clause_around(start).end, Kind.QUANTITY)
    return bool(figures) and _MEMBERS.match(reading.text, start) is None


def _opens_report(reading: Reading, told: Sequence[Candidate], start: int) -> bool:
    """通报监测情况：|共监测1.2万家次，发现线索86条: whether what stands behind the colon is what a circular reports."""
    issued = [event for event in told if event.start < start][-1:]
    if not issued or issued[0].type is not EventType.POLICY_ISSUANCE:
        return False
    said = issued[0].said(reading, Role.TOPIC, Role.DOCUMENT)
    if not said or not said[-1].endswith((*_REPORTS, "情况", "结果", "成绩单")):
        return False
    return len(reading.mentions.within(start, issued[0].frame.sentence.end, Kind.QUANTITY)) > 1


def _tells_what_there_is(reading: Reading, told: Sequence[Candidate], start: int) -> bool:
    """该学会成立于1998年，|现有会员136家: how large what was founded once is by now."""
    before = [event for event in told if event.start < start][-1:]
    return (
        bool(before)
        and before[0].type is EventType.ORGANIZATION_FOUNDING
        and reading.text.startswith(_THERE_IS, start)
        and reading.text.startswith("于", before[0].frame.trigger.end)
    )


_THERE_IS = ("现有", "现共有", "现拥有", "目前", "现已", "已有")
_REPORTS = ("公报", "报告", "白皮书", "蓝皮书", "年报", "月报", "季报", "快报", "简报", "年鉴", "数据", "监测结果")
_LEADS_ON = ("", "而", "自", "仅", "仅在")
_SO_FAR = ("目前", "至今", "迄今")


def _sums_up_there(reading: Reading, told: Sequence[Candidate], start: int) -> bool:
    """Whether the clause that starts there, and those behind it, say what all the work told before came to."""
    before = [event for event in told if event.start < start]
    if not before or before[-1].type not in _SUMMED_UP or _SUMS.match(reading.text, start) is None:
        return False
    if before[-1].trigger.subtype == "accident":
        return False  # …发生洪灾，共造成3万人受灾，倒塌房屋30间
    if before[-1].type is EventType.POLICY_ISSUANCE and _MEMBERS.match(reading.text, start):
        return False  # 下达标准计划，共计326项，其中修订128项
    figures = reading.mentions.within(start, before[-1].frame.sentence.end, Kind.QUANTITY)
    return len(figures) >= _SUMMED_UP[before[-1].type]


_SUMMED_UP = {
    EventType.CAMPAIGN: 2,
    EventType.ORGANIZATION_FOUNDING: 1,
    EventType.AWARD_ACCREDITATION: 2,
    EventType.POLICY_ISSUANCE: 2,
    EventType.PERSONNEL: 2,
    EventType.OTHER: 2,
}
"""Of which events what they came to is told for itself, and by how many figures at least: the figures of a training, a
recall or a contest are its own, however they are summed up."""
_SUMS = re.compile(
    r"[\s　]*(?:目前|现|至今|迄今|截[至止][^，。；]{1,14}?|[^，。；]{1,18}?(?:以来|年来|月来)|[今去]年)?[，,]?(?:先后)?"
    rf"(?:{SUMMING}|共(?!{TOGETHER}|有[^，。；\d]{{2}}))"
)
"""What opens the clause that sums up."""


_MEMBERS = re.compile(r"(?:总?共计?|总计|合计)有?\d")
"""What a paper lists, rather than what was done by it."""


_OF_ITSELF = re.compile(r"[\s　]*(?:同时|此外|另外)?，?(?:该|我)[局院所厅委办会校司市县区]")
"""…受理投诉12件；|该局还开展了打假行动: so does one where somebody told of is named anew."""
_SOON = 24
"""What opens a part of a sentence ends within so many characters."""
BEGINS_ANEW = (Kind.TIME, Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON)
"""A part of a sentence that opens with one of these is told for itself."""
_FOUND_OUT = ("通报",)


def is_demanded(reading: Reading, told: Sequence[Candidate], figure: Mention) -> bool:
    """…主持召开调度会，提出9月1日前41所学校达到开学条件: what a meeting asks for is no figure of it."""
    met = next((event.start for event in told if event.type is EventType.MEETING), figure.start)
    asked = [w.end for w in reading.words_within(met, figure.start) if w.text.startswith(_DEMANDS)]
    return bool(asked) and _SO_MANY.search(reading.text, asked[0], figure.start) is None


_DEMANDS = ("提出", "要求", "强调", "部署")
_SO_MANY = re.compile("已|目前|累计|截至|以来")


def says_otherwise(telling: Candidate, figure: Mention) -> bool:
    """Whether the figure is a part of what the event says in another role; how strong a quake was is a figure, too."""
    if figure.text[-1] == "级" and figure.subtype != "rank":
        return False
    return any(
        f.phrase.start <= figure.start and figure.end <= f.phrase.end
        for role in _RATHER
        for f in telling.arguments.get(role, ())
    )


_RATHER = (Role.PENALTY, Role.NAME, Role.DOCUMENT, Role.AGREEMENT, Role.PROGRAMME, Role.FOUNDED, Role.DURATION)
"""Roles whose words may hold a figure that is no quantity of the event (罚款3万元, 关于12项标准的公告)."""
