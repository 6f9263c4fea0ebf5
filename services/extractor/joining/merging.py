"""Several tellings of one event become one event; events told within another become part of it."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.joining.asides import is_another, the_same
from services.extractor.joining.checks import LOOKS, MEN
from services.extractor.joining.drives import KINDS_ALONE
from services.extractor.joining.further_checks import EXPERTS, is_told_by_its_men
from services.extractor.joining.gifts import MEN as HELPERS
from services.extractor.joining.headlines import is_titled_speech, join_outings
from services.extractor.joining.likeness import goes_on, same_event
from services.extractor.joining.outcomes import share_figures
from services.extractor.joining.pairs import GROWING, says_alike
from services.extractor.joining.parts import find_wholes
from services.extractor.joining.passed import join_passed
from services.extractor.joining.prizes import BY_ITS_KIND, add_winners
from services.extractor.joining.pruning import only_declared
from services.extractor.joining.served import join_served
from services.extractor.joining.signings import is_plain
from services.extractor.joining.visits import join_tours
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY, GATHERINGS

_ONE_EACH = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION, Role.NAME, Role.DURATION})
"""Roles that a later telling does not add to."""


def merge(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """One candidate per event, in the text's order."""
    events: list[Candidate] = []
    of_type: dict[EventType, list[Candidate]] = {}
    held = [candidate for candidate in candidates if _is_held(reading, candidate)]
    papers = {candidate.start for candidate in candidates if candidate.trigger.is_paper}
    for candidate in candidates:
        if candidate.start in papers and not candidate.trigger.is_paper:
            continue  # 现将…案例通报如下: the paper itself
        if papers and not candidate.trigger.is_paper and _is_hereby(reading, candidate):
            continue
        twin = the_same(reading, candidate, events) if candidate.trigger.aside else None
        if twin is not None:
            _absorb(reading, twin, candidate, gaps_only=True)
            continue
        if candidate.trigger.aside and not is_another(reading, candidate, held):
            continue
        if add_winners(reading, events, candidate):
            continue
        alike = of_type.setdefault(candidate.type, [])
        same = is_titled_speech if candidate.type is EventType.STATEMENT else same_event
        known = next((e for e in reversed(alike) if same(reading, e, candidate)), None)
        if known is None:
            events.append(candidate)
            alike.append(candidate)
        else:
            details = goes_on(reading, known, candidate) or is_told_by_its_men(reading, known, candidate)
            _absorb(reading, known, candidate, gaps_only=details)
    events = join_served(reading, join_passed(reading, join_outings(reading, join_tours(reading, events))))
    find_wholes(reading, events)
    return events


def _is_hereby(reading: Reading, candidate: Candidate) -> bool:
    """关于公布典型案例的通告: …。现公布一批典型案例: what the paper itself makes known, without a title of its own."""
    issues = candidate.type is EventType.POLICY_ISSUANCE and candidate.frame.said in _MAKES_KNOWN
    hereby = issues and reading.char_before(candidate.start) == "现"
    return hereby and not any("《" in said for said in candidate.said(reading, Role.DOCUMENT))


_MAKES_KNOWN = frozenset(["公布", "发布", "通报", "通告", "公告"])


def _is_held(reading: Reading, candidate: Candidate) -> bool:
    """Whether it tells of a gathering that took place and is called something."""
    told = candidate.type in GATHERINGS and not candidate.trigger.aside and candidate.stance.modality != "planned"
    told = told and not only_declared(reading, candidate)
    return told and (candidate.name is not None or any(map(candidate.has, CALLED_BY)))


def _is_short_for(reading: Reading, event: Candidate, role: Role, fillers: list[Filler]) -> bool:
    """Whether the words are only the end of what the title calls it (“…”大赛: 大赛), or its kind alone (专项行动)."""
    known = [reading.say(f.phrase) for f in event.arguments.get(role, ())]
    if known and all(reading.say(f.phrase) in KINDS_ALONE for f in fillers):
        return True
    return all(any(k != (s := reading.say(f.phrase)) and k.endswith(s) for k in known) for f in fillers)


_WITHOUT_NAMES = frozenset([*MEN, *HELPERS])


def _is_nameless(reading: Reading, who: Filler) -> bool:
    """执法人员, 4个专班: who acts for the body that was named."""
    said = reading.say(who.phrase)
    return (
        said.rstrip("们") in _WITHOUT_NAMES
        or said in EXPERTS
        or (said[0].isdecimal() and said.endswith(("专班", "组", "小队", "分队")))
    )


_WHOM = (Role.TARGET, Role.RECIPIENT)


def _points(reading: Reading, whom: Filler) -> bool:
    """该公司, 学校 by its kind alone: somebody named before."""
    return reading.text.startswith(_POINTING, whom.phrase.start) or reading.say(whom.phrase) in BY_ITS_KIND


_POINTING = ("该", "其", "各地", "当地", "上述", "他们", "她们")
"""What points to somebody named before."""


_NOWADAYS = ("目前", "当前", "现阶段", "眼下")
_WHO = (Role.ISSUER, Role.ORGANIZER)
_OURSELVES = re.compile("[我本][局委厅部院办所司署市县区省会校站]")
"""我局: whoever writes is named before."""


def _is_now_named(reading: Reading, event: Candidate, role: Role, fillers: list[Filler]) -> bool:
    """对3家公司作出处罚，责令甲公司、乙公司停止…: who they are takes the place of what they are."""
    if role is not Role.TARGET or not all(f.mention and f.mention.kind is Kind.ORGANIZATION for f in fillers):
        return False
    known = event.said(reading, role)
    return bool(known) and _NAMELESS.issuperset(known)


def _is_now_placed(event: Candidate, candidate: Candidate, role: Role, fillers: list[Filler]) -> bool:
    """某县开展植树活动 as a title, 来到青龙山林场，参加植树活动 in the text: the site takes the place of the county."""
    if role is not Role.LOCATION or not event.frame.sentence.title or candidate.frame.sentence.title:
        return False
    known = event.arguments.get(role, ())
    towns = bool(known) and all(f.mention is not None and f.mention.subtype == "division" for f in known)
    return towns and not any(f.mention is not None and f.mention.subtype == "division" for f in fillers)


def _is_now_dated(event: Candidate, role: Role, fillers: list[Filler]) -> bool:
    """近日，…签约仪式举行。…6月8日，双方签署…: the day takes the place of what only says that it was of late."""
    known = event.arguments.get(Role.TIME, ()) if role is Role.TIME else ()
    return (
        bool(known)
        and all(f.mention is not None and f.mention.subtype == "vague" for f in known)
        and any(f.mention is not None and f.mention.subtype == "day" for f in fillers)
    )


_NAMELESS = frozenset(["公司", "企业", "单位", "机构", "经营者", "当事人", "商家", "商户"])


def _looks_on(candidate: Candidate) -> bool:
    """走访甲公司，参观了乙中心，又到丙车间了解情况; 检查甲公司，随后到乙饭店实地检查: what a further clause names is
    seen, too."""
    looks = candidate.type is EventType.VISIT_RESEARCH or (
        candidate.type is EventType.INSPECTION_ENFORCEMENT
        and candidate.frame.said.endswith(LOOKS)
        and not candidate.has(Role.PENALTY)
    )
    seen = candidate.arguments.get(Role.TARGET, ()) if looks else ()
    begins = candidate.frame.sentence.start if candidate.type is EventType.INSPECTION_ENFORCEMENT else None
    begins = candidate.frame.clause_start if begins is None else begins
    return bool(seen) and all(f.phrase.start >= begins for f in seen)


def _absorb(reading: Reading, event: Candidate, candidate: Candidate, *, gaps_only: bool) -> None:
    better = event.frame.sentence.title and not candidate.frame.sentence.title
    better = better or (event.frame.attributive and not candidate.frame.attributive)
    better = better and not event.trigger.is_paper and not candidate.trigger.aside  # a paper's title names it in full
    # Figures that are equal by chance are two figures, those that are told again are one.
    fresh = event.type is EventType.OUTCOME_REPORT and not share_figures(event, candidate)
    of_case = all(said.endswith("案") for said in event.said(reading, Role.TARGET))  # 对一起诈骗案作出判决，判处沈某…
    punished = candidate.has(Role.PENALTY) and (event.has(Role.PENALTY) or of_case)
    growing = GROWING | {Role.TARGET} if punished or (gaps_only and _looks_on(candidate)) else GROWING
    for role, fillers in candidate.arguments.items():
        if better and role in CALLED_BY and _is_short_for(reading, event, role, fillers):
            continue
        goes_on = fresh and role is Role.QUANTITY and not event.frame.sentence.title
        if (better and event.has(role) and not goes_on) or _is_now_dated(event, role, fillers):
            event.arguments[role] = []
        if _is_now_named(reading, event, role, fillers) or _is_now_placed(event, candidate, role, fillers):
            event.arguments[role] = []
        known = event.has(role)
        if role is Role.SIGNATORY and len(event.arguments.get(role, ())) > 1:
            continue  # 甲与乙签署协议。张三与李四代表双方签字: who sign for them are no further parties
        held = event.said(reading, Role.ORGANIZER) if role is Role.PARTICIPANT else []
        if role is Role.ORGANIZER and event.has(Role.PENALTY):
            held = event.said(reading, Role.TARGET)
        for filler in fillers:
            if role is Role.TIME and not better and reading.say(filler.phrase) in _NOWADAYS:
                continue  # 某局开展专项整治。目前，行动正在有序推进
            if reading.say(filler.phrase) in held:
                continue  # 调研组召开座谈会，与企业座谈; 某加油站被责令|停业
            if (role in _ONE_EACH and known) or (known and role is Role.ORGANIZER and _is_nameless(reading, filler)):
                continue
            if known and event.trigger.is_paper and role in CALLED_BY:
                continue
            if role is Role.LOCATION and any(
                f.phrase == filler.phrase for f in candidate.arguments.get(Role.TARGET, ())
            ):
                continue  # 到某厂调研。李明走进车间: a room of the house is not where that is
            if known and role in _WHOM and _points(reading, filler):
                continue
            if known and role in _WHO and _OURSELVES.fullmatch(reading.text, *filler.phrase):
                continue
            if known and role is Role.AGREEMENT and is_plain(reading.say(filler.phrase)):
                continue
            if fresh and role is Role.QUANTITY:
                event.add(role, filler)
                continue
            if known and ((gaps_only and role not in growing) or says_alike(reading, event, role, filler)):
                continue
            event.add(role, filler)
    if better:
        event.told, event.frame, event.trigger, event.name, event.stance = (
            candidate.told,
            candidate.frame,
            candidate.trigger,
            candidate.name,
            candidate.stance,
        )
    elif (event.trigger.noun and not candidate.trigger.noun) or (event.trigger.vague and not candidate.trigger.vague):
        event.told, event.trigger = candidate.told, candidate.trigger
    if event.type is EventType.CAMPAIGN and event.has(Role.PROGRAMME):
        # A headline without the marks of quotation names what the text gives its title.
        names = event.arguments.get(Role.NAME, [])
        kept = [f for f in names if not says_alike(reading, event, Role.PROGRAMME, f)]
        event.arguments[Role.NAME] = kept
    event.add_evidence(*candidate.evidence)
