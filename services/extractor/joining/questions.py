"""What decides for one type of events whether two tellings are of one: each question answers yes, no, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from schemas.events import EventType, Role
from services.extractor.identity import LEAVES
from services.extractor.joining.calls import calls_for_it, of_the_call, of_this_paper
from services.extractor.joining.checks import (
    by_its_teams,
    by_others,
    carried_out,
    caught_in_case,
    found_again,
    found_in_order,
    goes_round,
    headline_checks,
    heads_case,
    next_step,
    of_other_matters,
    other_sample,
    same_judgment,
    same_paper,
    same_penalty,
)
from services.extractor.joining.drives import (
    after_the_ceremony,
    aims_as_headline,
    called_by_kind,
    done_at_it,
    held_as_headline,
    leads_with_it,
    of_this_drive,
    one_more,
)
from services.extractor.joining.further_checks import HOW_IT_WENT, JUDGES, of_one_decision
from services.extractor.joining.gifts import (
    done_by_its_men,
    given_on_the_way,
    given_there,
    given_to_them,
    headed_by_it,
    other_giver,
    saved_not_consoled,
)
from services.extractor.joining.happenings import same_happening
from services.extractor.joining.lessons import (
    comes_to_it,
    drilled_besides,
    drilled_there,
    held_there,
    of_this_lecture,
    only_names_speaker,
)
from services.extractor.joining.occasions import at_the_one_named, held_after_it
from services.extractor.joining.outcomes import same_report
from services.extractor.joining.pairs import Pair
from services.extractor.joining.papers import (
    about_other_paper,
    as_many_papers,
    counted_in_text,
    issued_by_others,
    kind_then_title,
    notice_of,
    other_notice,
)
from services.extractor.joining.prizes import (
    WINNINGS,
    is_its_result,
    leads_with_contest,
    of_this_contest,
    placed_elsewhere,
    takes_part_in_this,
)
from services.extractor.joining.recalls import counts_what_is_back, lists_products, says_no_more
from services.extractor.joining.signings import (
    both_sides_sign,
    complete_each_other,
    other_agreement,
    signed_at_ceremony,
    signed_for_them,
    sums_up_ceremony,
    with_others,
)
from services.extractor.joining.talks import another_sitting, confers_there, in_short, of_that_kind, talks_beside
from services.extractor.joining.visits import headline_has_the_office, on_the_visit

Question = Callable[[Pair], bool | None]


def _same_post(pair: Pair) -> bool:
    """The same people take or leave the same posts; those of one sentence may be some of the elected
    (选举甲担任主席，乙担任副主席)."""
    if len({LEAVES.search(pair.reading.say(event.frame.trigger)) is None for event in pair.both}) > 1:
        return False  # 任命某某为甲局副局长；免去某某的乙局副局长职务
    who, what = map(pair.texts, (Role.TARGET, Role.NAME))
    if pair.titled and who[0] and {*who[0]} <= {*who[1]} and not what[0]:
        return True  # 关于任命李明等同志职务的决定 as a title, 李明任某所所长 below
    if pair.second.frame.said.startswith(("颁发", "发放", "授予")) and "聘" in pair.first.frame.said and not what[1]:
        return pair.away <= _SOON  # 18名律师受聘。某局为律师代表颁发聘书
    some = pair.one_sentence and bool(who[1] and what[1]) and {*who[1]} <= {*who[0]} and {*what[1]} <= {*what[0]}
    return some or (who[0] == who[1] and what[0] == what[1])


def _other_stage(pair: Pair) -> bool | None:
    """Issued on one day, in force from another; begun here, come to there."""
    begun = pair.first.type is EventType.CAMPAIGN and pair.one_sentence
    return False if pair.first.trigger.subtype != pair.second.trigger.subtype and not begun else None


def _headline_assesses(pair: Pair) -> bool | None:
    """考核组开展食品安全评议考核 as a title, 率考核组到某县考核食品安全工作 in the lead."""
    if not pair.headed or pair.second.frame.sentence.paragraph != pair.lead or pair.second.has(Role.PROGRAMME):
        return None
    verb = pair.second.frame.said
    return any(name.endswith(verb) for name in pair.first.said(pair.reading, Role.PROGRAMME)) or None


def _by_its_party(pair: Pair) -> bool | None:
    """认监委对某院进行现场评审。评审组对该院管理体系进行了全面评审: what those who were sent went over."""
    second = pair.second
    party = [said.endswith(JUDGES) for said in second.said(pair.reading, Role.ORGANIZER)]
    ours = [said.startswith(("该", "我", "本")) for said in second.said(pair.reading, Role.TARGET)]
    again = 0 < pair.away <= _SOON and bool(party) and all(party) and not second.has(Role.TIME)
    return (again and pair.first.has(Role.TARGET) and any(ours) and not pair.titled) or None


_SOON = 2
"""What became of something is told within so many sentences."""


ALONE: dict[EventType, Callable[[Pair], bool]] = {
    EventType.OUTCOME_REPORT: same_report,
    EventType.PERSONNEL: _same_post,
}
"""Types of which one question decides alone."""
BEFORE_DAYS: dict[EventType, tuple[Question, ...]] = {
    EventType.POLICY_ISSUANCE: (_other_stage,),
    EventType.CAMPAIGN: (
        _other_stage,
        after_the_ceremony,
        one_more,
        of_this_drive,
        done_at_it,
        aims_as_headline,
    ),
    EventType.MEETING: (held_after_it, at_the_one_named, confers_there, talks_beside, another_sitting),
    EventType.INSPECTION_ENFORCEMENT: (
        other_sample,
        of_one_decision,
        found_in_order,
        found_again,
        caught_in_case,
        of_other_matters,
        by_others,
        same_judgment,
        same_penalty,
        heads_case,
        headline_checks,
        goes_round,
        carried_out,
        by_its_teams,
        *HOW_IT_WENT,
    ),
    EventType.PRODUCT_RECALL: (says_no_more, lists_products, counts_what_is_back),
    EventType.AWARD_ACCREDITATION: WINNINGS,
    EventType.EVALUATION_RANKING: (is_its_result, _headline_assesses, _by_its_party, placed_elsewhere),
    EventType.COMPETITION_COMPARISON: (takes_part_in_this, of_this_contest, leads_with_contest),
    EventType.AGREEMENT_SIGNING: (
        complete_each_other,
        sums_up_ceremony,
        both_sides_sign,
        signed_at_ceremony,
        signed_for_them,
        other_agreement,
        with_others,
    ),
}
"""What is asked before the days are compared."""
BEHIND_DAYS: dict[EventType, tuple[Question, ...]] = {
    EventType.MEETING: (of_that_kind, in_short),
    EventType.OTHER: (same_happening,),
    EventType.TRAINING_LECTURE: (
        only_names_speaker,
        of_this_lecture,
        comes_to_it,
        held_there,
        drilled_there,
        drilled_besides,
    ),
    EventType.CAMPAIGN: (called_by_kind, leads_with_it, held_as_headline),
    EventType.CALL_FOR_PROPOSALS: (of_this_paper, of_the_call, calls_for_it),
    EventType.POLICY_ISSUANCE: (
        issued_by_others,
        notice_of,
        other_notice,
        as_many_papers,
        counted_in_text,
        about_other_paper,
        kind_then_title,
    ),
    EventType.ASSISTANCE_SERVICE: (
        given_to_them,
        given_on_the_way,
        done_by_its_men,
        headed_by_it,
        saved_not_consoled,
        other_giver,
        given_there,
    ),
    EventType.INSPECTION_ENFORCEMENT: (same_paper, next_step),
    EventType.VISIT_RESEARCH: (headline_has_the_office, on_the_visit),
}
"""What is asked of tellings whose days do not differ."""
