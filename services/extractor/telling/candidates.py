"""Tellings of events: every verb that tells one, with its frame and what its rule's slots find."""

from __future__ import annotations

import re
from dataclasses import replace

from schemas.events import EventType, Role
from services.extractor.finders.helped import told_once
from services.extractor.grammar.drills import IN_EARNEST, is_played
from services.extractor.grammar.frames import Frame, read_frame
from services.extractor.grammar.idle import is_idle
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.stance import read_stance
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Trigger
from services.extractor.telling.ahead import look_ahead
from services.extractor.telling.beside import used
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.filling import fill
from services.extractor.telling.gatherings import GATHERINGS, SHOWS, each_gathering
from services.extractor.telling.heads import Head
from services.extractor.telling.meanings import may_mean, meant
from services.extractor.telling.planned import definite
from services.extractor.telling.reports import another_reports
from services.extractor.telling.told_already import is_told_already
from services.extractor.telling.told_before import NAMED, is_reference, spoken_of_before, told_by_name
from services.extractor.telling.triggers import Meaning, possible, triggers, without_name


def find_candidates(reading: Reading) -> list[Candidate]:
    """Every telling of an event in the article, in the text's order."""
    automaton, meanings = triggers()
    found: list[Candidate] = []
    reported: dict[int, Candidate] = {}
    number = told_there = 0
    for index, start, end in reading.matches(automaton):
        if len(found) >= _MOST:
            break
        sentence, clause = reading.clause_at(start)
        if sentence.number in reading.silent or reading.in_table(start):
            continue
        if sentence.number != number:
            number, told_there = sentence.number, 0
        elif told_there >= _MOST_OF_A_SENTENCE:
            continue
        if found and is_told_already(reading, found[-1], start, end):
            continue
        if reading.text[start] == _SCENE[0]:
            start = _behind_scene(reading, start)
        start = _behind_organization(reading, start, end)
        end, meant_here = without_name(reading.text, start, end, meanings[index])
        fitting = possible(reading, start, end, meant_here, sentence, clause_of(sentence, clause))
        if not fitting:
            continue
        verb = Phrase(start, end)
        outcome = reported.get(sentence.start)
        if outcome is not None and another_reports(reading, outcome, start):
            fitting = [m for m in fitting if m[0] is outcome.rule] or fitting  # …；检察机关批准逮捕|112人
            outcome = None
        every = fitting
        if outcome is not None and any(m[0] is outcome.rule for m in every):
            fitting = [m for m in every if m[0].type not in _VAGUE]  # all figures of a sentence are one outcome
        told = _candidates(reading, verb, fitting) if fitting else []
        if told and told[0].refers and any(_may_be_meant(reading, c, told[0]) for c in found):
            told = []  # 本次大赛由某局主办: the one told before
        if told and found and _only_ends(found[-1], told[0]):
            continue
        if not told:
            if outcome is not None and used(reading, verb, [m for m in every if m[0] is outcome.rule]):
                outcome.also.append(start)
            continue
        if outcome is not None and _is_one_figure_more(reading, told[0]):
            outcome.also.append(start)
            continue
        if name := told[0].name or _occasion(reading, told[0]):
            known = found and found[-1].type is not EventType.OTHER and _only_says_who(found[-1], name)
            shown = told[0].trigger.subtype in SHOWS and told[0].frame.said not in _DREW
            if known and told[0].type is EventType.OTHER and not shown:
                continue  # 甲主办的科普开放日|吸引|千余人: what the verb before tells already
            # A verb inside the name of what is held tells nothing by itself.
            found = [c for c in found if not (name.start <= c.start < name.end or _only_says_who(c, name))]
        told = [one for candidate in told for one in each_gathering(reading, candidate)]
        found += told
        told_there += len(told)
        for candidate in told:
            if candidate.type is EventType.OUTCOME_REPORT and not candidate.trigger.noun:
                reported[sentence.start] = candidate
    return found


def _may_be_meant(reading: Reading, before: Candidate, reference: Candidate) -> bool:
    """Whether what 本次大赛 stands for may have been told so; a prize that somebody won in it does not tell of it, a
    fair that opened only where it is called so (某博览会开幕。本届博览会由…主办)."""
    if before.trigger.subtype in SHOWS:
        said = reading.say(reference.frame.subject) if reference.frame.subject is not None else ""
        named = reading.say(before.name) if before.name is not None else ""
        return bool(named) and (named[-_KIND_OF:] in said or (said.endswith(_FAIR) and "博" in named))
    named_contest = reference.type is EventType.COMPETITION_COMPARISON and reference.name is not None
    won = before.type is EventType.AWARD_ACCREDITATION and before.trigger.finite
    return before.type in GATHERINGS and not (named_contest and won)


def _only_ends(begun: Candidate, ended: Candidate) -> bool:
    """本次行动自4月1日启动，|11月30日结束|: told of what began there, which has its last day then."""
    if ended.type is not EventType.CAMPAIGN or begun.type is not ended.type or not ended.frame.said.startswith("结束"):
        return False
    if begun.frame.sentence is not ended.frame.sentence or not begun.frame.said.endswith(("启动", "开始")):
        return False
    for day in ended.arguments.get(Role.TIME, ()):
        if begun.has(Role.TIME) and day.phrase != begun.arguments[Role.TIME][0].phrase:
            begun.add(Role.END_TIME, day)
    return True


def _only_says_who(before: Candidate, name: Phrase) -> bool:
    """由甲主办，乙承办的大赛(在某地举行): the verb that describes what the next one tells."""
    described = before.frame.object if before.frame.attributive and before.frame.said in _HOLDS else None
    return described is not None and described.end >= name.end > described.start


_KIND_OF = 3
"""The last characters of a name that say what kind of show it is (博览会)."""
_FAIR = "博会"
"""Fairs for short (茶博会)."""
_DREW = frozenset(sections("deeds")["drew"].split())
_HOLDS = frozenset(["主办", "承办", "协办", "联合主办", "共同主办", "联合承办", "共同承办", "主持"])
_MOST_OF_A_SENTENCE, _MOST = 24, 500
"""Tellings that are looked for in a sentence, and in an article. Sentences have ten and articles a hundred at most; a
text made of verbs alone must not take for ever."""


def _behind_scene(reading: Reading, start: int) -> int:
    """到|现场|调研: the scene belongs to the preposition before it, not to the verb, which begins behind it."""
    led = reading.text.startswith(_SCENE, start) and reading.text.endswith(_GOES_TO, 0, start)
    return start + len(_SCENE) if led else start


def _behind_organization(reading: Reading, start: int, end: int) -> int:
    """对获证组织|开展了检查: the last noun before the verb, no word of it."""
    longer = end - start > len(_BODY) and reading.text.startswith(_BODY, start)
    return start + len(_BODY) if longer and reading.text.endswith(_ORGANIZATIONS, 0, start) else start


_BODY = "组织"
_ORGANIZATIONS = ("获证", "获奖", "参评", "受检")
_SCENE = "现场"
_GOES_TO = ("到", "赴", "抵达", "深入", "前往", "在")


def _is_one_figure_more(reading: Reading, help: Candidate) -> bool:
    """累计投入3万人次，调拨车辆8000台: help told as a figure beside others, by nobody else, to nobody or in a sum."""
    if help.type is not EventType.ASSISTANCE_SERVICE or help.frame.subject_is_own or not help.has(Role.QUANTITY):
        return False
    return not help.has(Role.RECIPIENT) or not told_once(reading, Phrase(help.frame.sentence.start, help.start))


def _goes_through(reading: Reading, frame: Frame) -> bool:
    """机组通过168小时满负荷|试运行|，正式投产: what it went through before it was put into use."""
    if not frame.said.startswith("试"):
        return False
    return _THROUGH.search(reading.text, frame.clause_start, frame.trigger.start) is not None


_THROUGH = re.compile("(?:通过|完成|经过|结束)了?[^，。；]{0,14}$")


def _occasion(reading: Reading, told: Candidate) -> Phrase | None:
    """在某市对口支援某县座谈会上: the name of the gathering at which something is done."""
    if told.type is not EventType.MEETING or not reading.say(told.frame.trigger).endswith("上"):
        return None
    return next((filler.phrase for filler in told.arguments.get(Role.NAME, ())), None)


def _candidates(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> list[Candidate]:
    """What a verb tells; 发布公告称 tells both that a paper was issued and what it says, 举行成立大会 a gathering and a
    founding."""
    meanings = used(reading, verb, meanings)
    first = _candidate(reading, verb, meanings) if meanings else None
    if first is None:
        return []
    twofold = first.type in _TWOFOLD and first.name is not None and _is_twofold(reading, first.name)
    if first.trigger.both or first.type is EventType.MEETING or twofold:
        gathers = first.trigger.both or twofold
        joint = first.name is not None and _is_twofold(reading, first.name)
        beside = [m for m in meanings if (m[0].type is EventType.MEETING if gathers else _is_beside(m, joint=joint))]
        other = _candidate(reading, verb, beside) if beside else None
        if other is not None and other.type is EventType.AGREEMENT_SIGNING:
            other = other if _joins_parties(reading, other) else None
        if other is not None and first.trigger.subtype == "session" and _passes(other):
            return [other]
        return [first] if other is None else [other, first] if gathers else [first, other]
    if first.type not in _SAID or len(meanings) < len(_SAID) or reading.say(verb) in _MAKES_KNOWN:
        return [first]
    other = _candidate(reading, verb, [m for m in meanings if m[0] is not first.rule and m[0].type in _SAID])
    return [first, other] if other is not None else [first]


def _passes(issue: Candidate) -> bool:
    """《办法》经某次常务会议审议通过: told is what became of the paper, not that there was a session."""
    return issue.type is EventType.POLICY_ISSUANCE and bool(issue.frame.phrases("经"))


def _is_beside(meaning: Meaning, *, joint: bool) -> bool:
    """会议审议通过《条例》, 会议决定任命某某: what a meeting adopts is issued, whom it appoints has the post; what is
    held jointly (论坛暨签约仪式) may be a signing."""
    rule, trigger = meaning
    resolved = rule.type in (EventType.POLICY_ISSUANCE, EventType.PERSONNEL)
    return trigger.both or resolved or (joint and rule.type is EventType.AGREEMENT_SIGNING)


def _joins_parties(reading: Reading, signing: Candidate) -> bool:
    """论坛暨甲与乙签约仪式: who signs stands in what is held beside the gathering."""
    at = reading.text.find("暨", *signing.name) if signing.name is not None else -1
    inside = [f for f in signing.arguments.get(Role.SIGNATORY, ()) if f.phrase.start > at >= 0]
    return len(inside) > 1


def _rank(option: tuple[Head | None, Rule, Trigger]) -> tuple[tuple[bool, bool, int], int]:
    """How sure a meaning is: by its noun; what is told by its figures alone comes late (召回120万辆), what has no type
    of its own last."""
    head, rule, _ = option
    rank = head.rank if head else (False, False, 0)
    if head and rule.type is EventType.OTHER and not head.closes:
        rank = (False, *rank[1:])  # 文艺汇演暨表彰大会 is a meeting
    return rank, _VAGUE.get(rule.type, 2)


_VAGUE = {EventType.OUTCOME_REPORT: 1, EventType.OTHER: 0}
_MAKES_KNOWN = frozenset(["通报", "披露", "提示", "通报了", "发文"])
"""Verbs of which one makes known either a paper or words."""


def _is_twofold(reading: Reading, name: Phrase) -> bool:
    """签约暨…成立仪式: the ceremony is held for two things."""
    return "暨" in reading.say(name) or reading.text.startswith("暨", name.end)


_TWOFOLD = frozenset({EventType.AGREEMENT_SIGNING, EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION})
"""What a ceremony is held for beside something else (签约暨…成立仪式): then it is an event of its own."""
_SAID = frozenset({EventType.POLICY_ISSUANCE, EventType.STATEMENT})


def _candidate(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> Candidate | None:
    frame = read_frame(reading, verb)
    meanings = [m for m in meanings if may_mean(reading, frame, m[1])]
    if not meanings or is_idle(reading, frame) or _goes_through(reading, frame):
        return None
    if frame.said == "介绍" and reading.char_before(frame.trigger.start) == "据":
        return None  # 据介绍，…: nobody is said to say it
    if _goes_along(reading, frame):
        return None
    options = [(head, rule, trigger) for rule, trigger in meanings for head in meant(reading, frame, trigger)]
    if not options:
        return None
    stance = read_stance(reading, frame)
    if stance.background and not stance.but:
        return None
    if len(options) > 1:
        options.sort(key=_rank, reverse=True)
    for head, rule, trigger in options:
        if stance.background and rule.type not in stance.but:
            continue
        if rule.type in IN_EARNEST and is_played(reading, frame):
            continue
        if stance.background:
            reported = stance.modality == "reported"
            stance = replace(stance, modality="reported" if reported else "asserted", tense="past", background=False)
        name = head.name if head else None
        told = head.noun if head and trigger.light else verb
        candidate = Candidate(rule, trigger, frame, stance, told, name, evidence=[frame.sentence.number])
        told_before = trigger.aside and _REFERS.match(reading.text, frame.trigger.end)  # 参加了此次演练
        if head and (told_before or reading.say(head.name).startswith(_OF_THE_KIND)):
            continue  # 已连续五年开展此类活动
        if head and is_reference(reading, frame, head):
            name = told_by_name(reading, frame, head, rule.type)
            if name is None:
                name = spoken_of_before(reading, frame, head, rule.type)
                if name is None and not frame.phrases("由"):
                    continue
                candidate.refers = True
            candidate.name = name
        named = NAMED if rule.type is EventType.MEETING else NAMED + 1  # 座谈会 says what it is, 会议 does not
        candidate.bare = head is not None and name == head.noun and head.noun.end - head.noun.start < named
        if fill(reading, candidate) and definite(reading, candidate):
            look_ahead(reading, candidate)
            return candidate
    return None


def _goes_along(reading: Reading, frame: Frame) -> bool:
    """某某陪同|调研; 某某、某某一同|调研。: with whom somebody did what was told before."""
    start, end = frame.trigger
    if frame.words and frame.words[-1].end == start and frame.words[-1].text == "陪同":
        return True
    ends = frame.sentence.number > 0 and reading.text.startswith("。", end)
    return ends and reading.text.endswith(_TOGETHER, frame.sentence.start, start)


_TOGETHER = ("一同", "一起", "一道")
_OF_THE_KIND = ("此类", "这类", "该类", "同类", "类似", "也是", "同时也是")
_REFERS = re.compile(r"(?:此|本|这|该)(?:[次期场届轮]|一)")
