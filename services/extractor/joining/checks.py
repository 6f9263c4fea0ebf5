"""Checks and sanctions: what decides whether two tellings are of one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.events import Role
from services.extractor.finders.offenders import stands_for_somebody
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.rulebook import words_of
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.reports import another_reports


def by_others(pair: Pair) -> bool | None:
    """Two named bodies act: a court tries whom a prosecutor accuses; so do those that a semicolon parts (法院审结案件
    860件；市场监管部门查处案件420件). Men without a name may be those of any."""
    if _acts_upon(pair):
        return False
    if pair.one_sentence and another_reports(pair.reading, pair.first, pair.second.start):
        return False
    if pair.one_sentence and _police_beside_others(pair):
        return False
    if pair.headed and pair.second.frame.sentence.paragraph == pair.lead and _by_branch(pair):
        return True
    if pair.headed and not _who(pair.first, pair.reading).isdisjoint(_who(pair.second, pair.reading)):
        return None  # 华东局与某省局联合督查 as a title, 总局华东局会同某省局 in the lead
    return False if all(map(_has_named, pair.both)) and not pair.agree(Role.ORGANIZER) else None


def _police_beside_others(pair: Pair) -> bool:
    """公安机关对刘某处以拘留，应急管理局|对该公司罚款18万元: what an office fines is not what the police does."""
    if not (pair.second.frame.subject_is_own and all(event.has(Role.PENALTY) for event in pair.both)):
        return False
    one, two = pair.said(Role.ORGANIZER)
    police = [any("公安" in who for who in said) for said in (one, two)]
    return bool(one and two) and police[0] != police[1]


def of_other_matters(pair: Pair) -> bool | None:
    """针对甲问题，…检查；针对乙问题，…检查: each looks into what it is about."""
    aimed = [
        any(pair.reading.text.endswith("针对", 0, f.phrase.start) for f in event.arguments.get(Role.TOPIC, ()))
        for event in pair.both
    ]
    return False if all(aimed) and not pair.titled and not pair.agree(Role.TOPIC) else None


def _by_branch(pair: Pair) -> bool:
    """南京海关查获木材 as a title, 南京海关所属张家港海关…发现木材 in the lead; 市市场监管局开展检查 as a title, its
    执法支队 in the lead; 青石市场监管所 as a title, by its whole name in the lead."""
    starts = [f.phrase.start for f in pair.second.arguments.get(Role.ORGANIZER, ())]
    whole = [f"{who}所属" for who in pair.first.said(pair.reading, Role.ORGANIZER)]
    if whole and any(pair.reading.text.endswith(tuple(whole), 0, start) for start in starts):
        return True
    heads, acts = pair.said(Role.ORGANIZER)
    named_whole = any(one.endswith(_OFFICES) and two.endswith(one[-_OFFICE:]) for one in heads for two in acts)
    squads = len(acts) == 1 and acts[0].endswith(_SQUADS) and all(one.endswith(("局", "委")) for one in heads)
    return not _imposes(pair) and (named_whole or (squads and bool(heads)))


_OFFICES = ("监管所", "管理所", "工商所", "监督所", "税务所", "分局", "执法队")
_OFFICE = 7
"""The last characters of an office's name, by which it is known wherever it is (青石市场监管所)."""
_SQUADS = ("支队", "大队", "中队", "执法队", "监管所", "管理所", "工商所", "监督所", "分局")


def _who(check: Candidate, reading: Reading) -> set[str]:
    return {*check.said(reading, Role.ORGANIZER, Role.CO_ORGANIZER)}


def _acts_upon(pair: Pair) -> bool:
    """督导组检查了某公司。市应急局已对该公司立案: what a body then does about what a party of inspectors found."""
    first, second = pair.both
    party = any(said.endswith("组") for said in first.said(pair.reading, Role.ORGANIZER))
    apart = not pair.one_sentence and second.frame.subject_is_own and not _has_named(first)
    return party and apart and _has_named(second)


def same_penalty(pair: Pair) -> bool | None:
    """某超市被罚5万元 as a title, 对某公司作出行政处罚，罚款5万元 in the lead: the sum tells that it is one case."""
    if not pair.headed or pair.second.frame.sentence.paragraph != pair.lead:
        return None
    return not sums_of(pair.first).isdisjoint(sums_of(pair.second)) or None


def heads_case(pair: Pair) -> bool | None:
    """二、某局查处某公司虚假宣传案 as a heading or first sentence, …对其罚款5万元 below or behind it: one case, told
    whole there."""
    heading = pair.first.frame.sentence
    below = pair.second.frame.sentence.paragraph - heading.paragraph
    if pair.first.has(Role.PENALTY) or not pair.second.has(Role.PENALTY) or below not in _BELOW or pair.one_sentence:
        return None
    told = pair.reading.text[heading.start : heading.end].rstrip("。 　\n")
    return (told.endswith("案") and pair.agree(Role.ORGANIZER) and _on_those(pair)) or None


def _on_those(pair: Pair) -> bool:
    """某酒楼, and 该酒楼, 当事人, 上述产品 or nobody further below."""
    targets = pair.second.arguments.get(Role.TARGET, ())
    refers = all(
        stands_for_somebody(pair.reading, f.phrase) or pair.reading.say(f.phrase).startswith(_OF_THE_CASE)
        for f in targets
    )
    return pair.first.has(Role.TARGET) and (refers or pair.agree(Role.TARGET))


_OF_THE_CASE = ("上述", "涉案", "该批", "违法")
_BELOW = range(7)


def headline_checks(pair: Pair) -> bool | None:
    """某局开展现场巡查 as a title, 某局组织动态检查 in the lead: what one body does is one check,
    whatever it is called."""
    if not pair.headed or pair.second.frame.sentence.paragraph != pair.lead:
        return None
    return (not _imposes(pair) and by_the_same(pair)) or None


def goes_round(pair: Pair) -> bool | None:
    """副区长开展安全检查。副区长先后巡查甲水库、乙水库 (检查组先后来到甲超市、乙超市，查看…): where those went who are
    told to check."""
    second = pair.second
    if pair.titled or not 0 < pair.away <= _SOON or _imposes(pair) or any(map(second.has, _OF_ITS_OWN)):
        return None
    looks = pair.reading.say(second.told).endswith(LOOKS) and not second.has(Role.PROGRAMME)
    named = pair.first.has(Role.PROGRAMME) or pair.first.trigger.light
    same = (named and by_the_same(pair)) or (_goes_over_matters(pair) and _is_round_of_men(pair))
    return (looks and same) or None


def _goes_over_matters(pair: Pair) -> bool:
    """Whether no body is named as checked in the first telling, only a check or a matter."""
    return not any(
        pair.reading.mentions.within(*f.phrase, Kind.ORGANIZATION) for f in pair.first.arguments.get(Role.TARGET, ())
    )


def _is_round_of_men(pair: Pair) -> bool:
    """Whether the second tells of more sites than one to which the men of the check went."""
    doers = pair.second.said(pair.reading, Role.ORGANIZER)
    return bool(doers) and all(d.endswith(MEN) for d in doers) and len(pair.second.arguments.get(Role.TARGET, ())) > 1


def carried_out(pair: Pair) -> bool | None:
    """某局开展专项检查。执法人员对辖区锅炉、电梯开展检查: its men, without a day, place or name of their own."""
    reading, second = pair.reading, pair.second
    if pair.titled or pair.away != 1 or not _has_named(pair.first) or _imposes(pair):
        return None
    another = second.has(Role.PROGRAMME) or second.has(Role.QUANTITY)
    if (another and not _called_again(pair)) or second.has(Role.ATTENDEE):
        return None
    doers = second.said(reading, Role.ORGANIZER)
    where = (f.phrase for role in (Role.TARGET, Role.LOCATION) for f in second.arguments.get(role, ()))
    named = any(reading.mentions.within(*phrase, Kind.ORGANIZATION) for phrase in where)
    dated = any(f.phrase.start >= second.frame.sentence.start for f in second.arguments.get(Role.TIME, ()))
    return (bool(doers) and all(said.endswith(MEN) for said in doers) and not named and not dated) or None


def found_in_order(pair: Pair) -> bool | None:
    """某院迎来专项检查。…，该院顺利通过此次检查: how the check told before went."""
    passed = not pair.titled and pair.away <= _SOON and pair.reading.say(pair.second.told).endswith(("通过", "通过了"))
    return (passed and _THIS.match(pair.reading.text, pair.second.frame.trigger.end) is not None) or None


_THIS = re.compile("(?:本次|此次|这次|该次|该项)")


def by_its_teams(pair: Pair) -> bool | None:
    """某局开展大检查。该局成立两个检查组，对工地进行检查: how the check told right before was done."""
    if pair.titled or pair.away != 1 or _imposes(pair) or not pair.agree(Role.ORGANIZER):
        return None
    sent = _SENDS_TEAMS.match(pair.reading.text, pair.second.frame.sentence.start, pair.second.start)
    return True if sent else None


_SENDS_TEAMS = re.compile(
    r"[\s　]*[^，。；]{2,16}?(?:成立|组成|组建|抽调|派出|分成|分为|出动)[^，。；]{0,16}?(?:组|小队|分队)，[^。；]*对"
)


def _called_again(pair: Pair) -> bool:
    """开展春节计量专项监督检查。对10家超市进行了专项监督检查: by the end of its name, which only such a check has."""
    again = pair.reading.say(pair.second.name) if pair.second.name is not None else ""
    names = pair.first.said(pair.reading, Role.PROGRAMME)
    return again.startswith(("专项", "突击", "联合", "拉网")) and any(name.endswith(again) for name in names)


MEN = (
    "执法人员", "检查人员", "监管人员", "工作人员", "执法队员", "稽查人员", "检查组", "执法干部", "监管干部",
    "督导组", "督导检查组", "督查检查组", "督查组", "巡查组", "核查组", "执法组", "监管员", "检查组一行", "督导组一行",
)  # fmt: skip
"""Those who check for a body that is named."""
LOOKS = (
    "检查", "检查了", "巡查", "巡查了", "查看", "查看了", "察看", "察看了", "督查", "抽查", "抽查了", "了解", "了解了",
    "询问", "询问了",
)  # fmt: skip
_SOON = 2
_OF_ITS_OWN = (Role.TIME, Role.QUANTITY)
"""Roles of a check that is another one."""


def _imposes(pair: Pair) -> bool:
    return any(event.has(Role.PENALTY) or event.trigger.subtype for event in pair.both)


def by_the_same(pair: Pair) -> bool:
    """Whether the same body or man acts in both."""
    return any(pair.fill(role) and pair.agree(role) for role in (Role.ORGANIZER, Role.ATTENDEE))


def sums_of(event: Candidate) -> set[tuple[float, str]]:
    """The fines and other figures of its penalties."""
    told = (f.mention.quantity for f in event.arguments.get(Role.PENALTY, ()) if f.mention is not None)
    return {(quantity.value, quantity.unit) for quantity in told if quantity is not None}


def other_sample(pair: Pair) -> bool | None:
    """抽检12批次；甲店的豇豆…不合格: a sample that failed is told for itself beside the check and other samples."""
    return False if "sample" in (pair.first.trigger.subtype, pair.second.trigger.subtype) else None


def same_judgment(pair: Pair) -> bool | None:
    """某院公开宣判某人受贿案。法院判决某人犯受贿罪，判处…；对其所得予以没收: what one court decides about one man."""
    first, second = (pair.reading.say(event.told) for event in pair.both)
    near = pair.away <= _IN_COURT and not pair.titled
    judged = any(verb in first for verb in _JUDGED) and any(verb in second for verb in (*_JUDGED, *_TAKEN))
    judged = judged or ("审结" in first and any(verb in second for verb in _JUDGED) and _by_that_court(pair))
    whom = pair.agree(Role.TARGET) if pair.fill(Role.TARGET) else not pair.second.frame.subject_is_own
    tried = ("案", "案件") if pair.one_sentence else "案"  # 11起案件，66名被告人分别被判处…; behind it each is another
    whom = whom or all(said.endswith(tried) for said in pair.first.said(pair.reading, Role.TARGET))
    return (near and judged and (whom or not pair.second.has(Role.TARGET))) or None


def _by_that_court(pair: Pair) -> bool:
    """某院审结一起诈骗案。法院认为…，判处…: the court is named once."""
    who = pair.second.said(pair.reading, Role.ORGANIZER)
    return pair.agree(Role.ORGANIZER) or all(said in ("法院", "该院", "法庭", "人民法院") for said in who)


_IN_COURT = 6
"""So many sentences may go on about what a court found before its judgment is told."""
_JUDGED = ("宣判", "判处", "判决", "判令")
_TAKEN = ("并处", "没收", "追缴", "退赔", "决定执行")


def caught_in_case(pair: Pair) -> bool | None:
    """破获一起盗窃案，7名嫌疑人落网: who was caught is a part of the strike that the sentence tells."""
    caught = pair.second.frame.said in _ARE_CAUGHT
    return (pair.one_sentence and caught and pair.first.frame.said in _STRIKES) or None


_STRIKES = frozenset(
    ["破获", "侦破", "打掉", "捣毁", "端掉", "摧毁", "告破", "成功告破", "查破", "收网", "同步收网", "集中收网"]
)
_ARE_CAUGHT = frozenset(words_of(sections("checks")["caught"]))


def same_paper(pair: Pair) -> bool | None:
    """向某局送达检察建议书。…向某局制发检察建议: one paper to the same body, however it is said that it was sent."""
    papers = [name for said in pair.said(Role.DOCUMENT) for name in said]
    laws = any("《" in name for name in papers)
    return (not laws and all(pair.fill(r) and pair.agree(r) for r in (Role.DOCUMENT, Role.TARGET))) or None


def next_step(pair: Pair) -> bool | None:
    """对某人立案调查。…给予其警告处分: what is done next with another verb, told in a sentence of its own."""
    if pair.one_sentence or pair.titled:
        return None
    one, two = (pair.reading.say(event.frame.trigger) for event in pair.both)
    return None if one in two or two in one else False


def found_again(pair: Pair) -> bool | None:
    """某局查获卷烟900条。…检查人员当场查获卷烟900条共计18万支: its officers, and as much."""
    one, two = pair.said(Role.QUANTITY)
    much = telling_figures(two)
    same_deed = pair.first.frame.said == pair.second.frame.said and not pair.second.has(Role.TIME)
    return (same_deed and not _has_named(pair.second) and not much.isdisjoint(one)) or None


def telling_figures(figures: Iterable[str]) -> set[str]:
    """900条: those of more digits than two finds share by chance."""
    return {said for said in figures if sum(map(str.isdigit, said)) > _FEW_DIGITS}


_FEW_DIGITS = 2


def _has_named(event: Candidate) -> bool:
    doers = event.arguments.get(Role.ORGANIZER, ())
    return any(f.mention is not None and f.mention.kind is Kind.ORGANIZATION for f in doers)
