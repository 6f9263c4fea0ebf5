"""What decides for one type of events whether two tellings are of one: each question answers yes, no, or nothing."""

from __future__ import annotations

import re
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
from services.extractor.joining.lessons import drilled_besides, drilled_there, held_there
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


def _talks_beside(pair: Pair) -> bool | None:
    """Talks with somebody at a meeting are not the meeting; 双方进行了座谈 behind 会见某某 is what was done there."""
    talks = [event.trigger.subtype == "talks" for event in pair.both]
    if not any(talks):
        return None
    if talks[0] and _both_confer(pair):
        return True
    return None if all(talks) else False


def _both_confer(pair: Pair) -> bool:
    second = pair.second
    here = pair.first.frame.sentence.paragraph == second.frame.sentence.paragraph
    both = second.frame.subject is not None and pair.reading.say(second.frame.subject) in _BOTH
    told = [pair.reading.say(phrase) for phrase in (second.frame.trigger, second.name) if phrase]
    return here and both and any(said.endswith(_TALKS) for said in told)


def _confers_there(pair: Pair) -> bool | None:
    """召开研判会，会商认为…; 召开学习会，进行专题研讨: what those who came together do there."""
    here = pair.first.frame.sentence.paragraph == pair.second.frame.sentence.paragraph
    second = pair.second
    studies = not second.frame.subject_is_own and not _STUDIES.isdisjoint(second.said(pair.reading, Role.NAME))
    return (here and (studies or pair.reading.say(second.frame.trigger) in _CONFERS)) or None


_TALKS = ("座谈", "会谈", "洽谈", "磋商", "交流", "会商", "商谈")
_BOTH = ("双方", "宾主", "宾主双方", "大家")
_STUDIES = frozenset("专题研讨 学习研讨 座谈研讨 研讨交流 交流研讨 专题学习 专题学习研讨 集体学习 集中学习".split())  # noqa: SIM905
_CONFERS = frozenset(
    "会商 洽谈 研讨 商讨 商议 磋商 共商 座谈 座谈交流 交流座谈 面对面交流 深入交流 互动交流".split()  # noqa: SIM905
)


def _headline_assesses(pair: Pair) -> bool | None:
    """考核组开展食品安全评议考核 as a title, 率考核组到某县考核食品安全工作 in the lead."""
    if not pair.headed or pair.second.frame.sentence.paragraph != pair.lead or pair.second.has(Role.PROGRAMME):
        return None
    verb = pair.second.frame.said
    return any(name.endswith(verb) for name in pair.first.said(pair.reading, Role.PROGRAMME)) or None


def _of_that_kind(pair: Pair) -> bool | None:
    """举行生态日新闻发布会 as a title, the “…”系列活动新闻发布会 in the lead: the one gathering of its kind."""
    one, two = ([name[-_KIND_OF:] for name in said] for said in pair.said(Role.NAME))
    return (pair.headed and pair.away <= _SOON and len(one) == 1 and one == two) or None


def _in_short(pair: Pair) -> bool | None:
    """举办白酒质量安全论坛 as a title, 中国白酒质量安全与计量技术论坛 in the lead: the one gathering by fewer words."""
    one, two = pair.said(Role.NAME)
    if not pair.headed or pair.away > _SOON or len(one) != 1 or len(two) != 1 or len(one[0]) < _SHORT:
        return None
    left = iter(two[0])
    return (one[0][-2:] == two[0][-2:] and all(character in left for character in one[0])) or None


_SHORT = 6
_KIND_OF = 4
"""The last characters of a name that say what kind of gathering it is (闻发布会)."""


def _by_its_party(pair: Pair) -> bool | None:
    """认监委对某院进行现场评审。评审组对该院管理体系进行了全面评审: what those who were sent went over."""
    second = pair.second
    party = [said.endswith(JUDGES) for said in second.said(pair.reading, Role.ORGANIZER)]
    ours = [said.startswith(("该", "我", "本")) for said in second.said(pair.reading, Role.TARGET)]
    again = 0 < pair.away <= _SOON and bool(party) and all(party) and not second.has(Role.TIME)
    return (again and pair.first.has(Role.TARGET) and any(ours) and not pair.titled) or None


def _another_sitting(pair: Pair) -> bool | None:
    """首场新闻发布会. …局党组召开会议: who holds a meeting without a name holds not the one of which nobody said so."""
    first, second = pair.both
    apart = first.frame.sentence.paragraph != second.frame.sentence.paragraph and not pair.titled
    held = second.bare and second.has(Role.ORGANIZER) and not first.has(Role.ORGANIZER)
    return False if apart and held else None


def _same_happening(pair: Pair) -> bool | None:
    """一渔船触礁 as a title, 该船触礁进水 further on: a headline tells of the same happening with the same verb; so
    does the ceremony (正式通车, 通车仪式)."""
    one, two = (pair.reading.say(event.told) for event in pair.both)
    if one.endswith(_CEREMONIES) or two.endswith(_CEREMONIES):
        one, two = (_HOW.sub("", told) for told in (one, two))
    again = one in two or two in one
    if pair.one_sentence and one.endswith(_PASSED) and two.endswith(_PASSED):
        return True  # 审议通过了报告，审议通过了议程
    kinds = {event.trigger.subtype for event in pair.both}
    if len(kinds) > 1 and not kinds.isdisjoint(("warning", "call", "response")):
        return False  # who warns of it, hears of it or answers it is told apart from what befell somebody
    if pair.one_sentence and _LED_TO.search(pair.reading.text, pair.second.frame.clause_start, pair.second.start):
        return True  # 遭遇强降雨，造成1.2万人受灾: what came of it
    if (
        pair.one_sentence
        and kinds == {"accident"}
        and any(n.endswith(("事故", "事件")) for n in pair.first.said(pair.reading, Role.NAME))
    ):
        return True  # 发生一起交通事故，一辆货车与轿车相撞: how it was
    if not pair.titled and all(n.endswith(_LEVELS) for n in pair.said(Role.NAME)[0] + pair.said(Role.NAME)[1]):
        names = [set(said) for said in pair.said(Role.NAME)]
        if all(names) and names[0].isdisjoint(names[1]):
            return False  # 地震应急响应级别, 救灾应急响应级别
    if pair.titled and all(map(_INTO_USE.search, (one, two))):
        return True  # 某试验场投用 as a title, 某检测试验场正式投入使用 in the text
    if pair.titled and not pair.one_sentence:  # 多地积水 气象部门连发预警: two happenings of one headline
        return again or None
    # A show is put on and opens; otherwise another verb is another step: a ship struck and sank.
    return None if again or kinds == {"show"} else False


_INTO_USE = re.compile("投用|投运|启用|投入(?:使用|运营|运行)")
_PASSED = ("通过", "通过了")
_CEREMONIES = ("仪式", "典礼", "庆典")
_HOW = re.compile("^(?:正式|集中|全线|顺利)|(?:暨启动)?(?:仪式|典礼|庆典)$")
_LEVELS = ("级别", "响应", "预警")
_LED_TO = re.compile(r"(?:造成|导致|致使?)[^，。；]*$")


def _only_names_speaker(pair: Pair) -> bool | None:
    """培训邀请某某授课: who teaches the course told before."""
    first, second = pair.both
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    refers = _INVITES.match(pair.reading.text, second.frame.sentence.start) is not None
    named = second.has(Role.NAME) or (not refers and (second.has(Role.TOPIC) or second.has(Role.DOCUMENT)))
    return (near and first.has(Role.NAME) and second.has(Role.SPEAKER) and not named) or None


def _of_this_lecture(pair: Pair) -> bool | None:
    """举办专题讲座。本次讲座由某某主讲, 某某以“…”为题进行讲解: who gave the one lecture told before, and what about;
    他以“…”为主题进行解读，并就…进行讲解: what one teaches goes on."""
    first, second = pair.both
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    lecture = first.name is not None and pair.reading.say(first.name).endswith(_ONE_LECTURE)
    speaks, spoke = (e.said(pair.reading, Role.SPEAKER) for e in (second, first))
    theirs = bool(speaks) and (not spoke or spoke == speaks)
    alone = not second.has(Role.NAME) and not first.has(Role.QUANTITY) and not second.has(Role.ORGANIZER)
    goes_on = pair.away <= 1 and bool(speaks) and spoke == speaks
    return (near and (lecture or goes_on) and theirs and alone) or None


_ONE_LECTURE = ("讲座", "党课", "公开课", "辅导")


def _comes_to_it(pair: Pair) -> bool | None:
    """专家讲授管理技术，120名农户参加培训: who came, told with the kind of the event alone."""
    second = pair.second
    bare = not (second.has(Role.NAME) or second.has(Role.TOPIC) or second.has(Role.ORGANIZER))
    return (pair.one_sentence and bare and second.has(Role.PARTICIPANT)) or None


_INVITES = re.compile(
    r"[\s　]*(?:本次|此次|这次|本期|此期)?(?:讲座|培训|课程|讲堂|活动|学习|授课)(?:班|会)?"
    r"(?:特别|特意|专门|还)?(?:邀请|特邀|聘请|请来)"
)
"""What a sentence begins with that names who teaches the course told before, and what about."""


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
    EventType.MEETING: (held_after_it, at_the_one_named, _confers_there, _talks_beside, _another_sitting),
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
    EventType.MEETING: (_of_that_kind, _in_short),
    EventType.OTHER: (_same_happening,),
    EventType.TRAINING_LECTURE: (
        _only_names_speaker,
        _of_this_lecture,
        _comes_to_it,
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
