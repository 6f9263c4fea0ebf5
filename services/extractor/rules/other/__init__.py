"""What happens and has no type of its own: harm and help, beginnings and endings, journeys, shows, dealings.

The verbs and nouns are everyday words, listed in `lexicons/deeds.toml` and `lexicons/deed_nouns.toml`; what a verb of a
section tells is news where it is done (not feared, ordered or imagined), describes no noun, and the roles stand with it
that its line names.
"""

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.dealings import (
    assemblies,
    bought,
    bound_for,
    culprits,
    handed_papers,
    made_things,
    moved_things,
    papers,
    passers,
    receivers,
    shown_works,
    sums,
    titled_works,
    vehicles,
)
from services.extractor.finders.fillers import durations, nominal, nominals, persons, places, quantities
from services.extractor.finders.groups import groups
from services.extractor.finders.happenings import (
    actors,
    addresses,
    aimed_at,
    closed_roads,
    deal_makers,
    deceased,
    destinations,
    divisions,
    doers,
    holidays,
    moved,
    responses,
    things,
)
from services.extractor.finders.nature import creatures, set_free, storms, taken_out
from services.extractor.finders.partners import partners
from services.extractor.finders.struck import premises, struck_things, suppliers
from services.extractor.finders.whereabouts import lying
from services.extractor.finders.works import begins_itself, begun_there, makers, opened_things, performers, things_told
from services.extractor.rulebook import Rule, Slot
from services.extractor.rules.other.affairs import AFFAIRS, SHOWS
from services.extractor.rules.other.beginnings import BEGINNINGS
from services.extractor.rules.other.forms import CEREMONY, D
from services.extractor.rules.other.harm import HARM, HELP

_DEEDS = (*HARM, *HELP, *BEGINNINGS, *SHOWS, *AFFAIRS)
"""Of two that tell the same of a verb the first is taken."""


def _of(*kinds: str) -> str:
    """The verbs of these sections of the word list."""
    return " ".join(D[kind] for kind in kinds)


_NAMED_ELSEWHERE = _of(
    *("dealt", "settled", "rerated", "struck", "suffered", "requested", "handed", "told", "reviewed", "received"),
    *("wronged", "made", "performed", "introduced", "listed", "shifted", "saved", "ended_well", "travelled", "entered"),
    *("honoured", "died", "opened", "launched", "acquired", "suspended", "moved", "rested", "sued", "sighted"),
    *("came_on", "hit", "appeared", "departed", "cancelled", "barred", "crashed", "opens", "set_free"),
)
"""Verbs with slots of their own for what it is about."""
_DONE_ELSEWHERE = _of(
    *("struck", "suffered", "dealt", "settled", "rerated", "acquired", "requested", "reviewed", "wronged", "died"),
    *("ended_well", "opened", "saved", "answered", "shifted", "performed", "honoured", "barred", "crashed", "opens"),
    *("hit", "came_on"),
)
"""Verbs with slots of their own for who does it, or that nobody does."""

RULE = Rule(
    type=EventType.OTHER,
    triggers=_DEEDS,
    slots=(
        Slot(Role.NAME, "told", moved, verbs="发射升空 点火发射 交付 开通"),
        Slot(Role.NAME, "name object", things, verbs=_of("struck")),
        Slot(Role.NAME, "object", things, verbs=_of("puts_to_use")),
        Slot(Role.NAME, "object alone", made_things, verbs=_of("made", "introduced")),
        Slot(Role.NAME, "object", titled_works, verbs=_of("performed")),
        Slot(Role.NAME, "clause", shown_works, verbs=_of("came_on")),
        Slot(Role.NAME, "own", things, verbs=_of("travelled", "entered", "moved")),
        Slot(Role.NAME, "name object", things, verbs=_of("suspended", "cancelled", "finished")),
        Slot(Role.NAME, "own", things, verbs=_of("suspended")),
        Slot(Role.NAME, "name object", things, verbs=_of("issued")),
        Slot(Role.NAME, "object", creatures, verbs=_of("sighted")),
        Slot(Role.NAME, "own", nominal, verbs=_of("appeared")),
        Slot(Role.NAME, "own", storms, verbs=_of("hit")),
        Slot(Role.LOCATION, "object", destinations, verbs=_of("hit", "appeared")),
        Slot(Role.TARGET, "told", moved, verbs=_of("sued")),
        Slot(Role.NAME, "标志着 lone", opened_things, verbs=_of("opened", "opens", "landed", "shut")),
        Slot(Role.NAME, "own", opened_things, verbs=_of("landed")),
        Slot(Role.LOCATION, "object", destinations, verbs="落地 成功落地 正式落地 顺利落地 签约落地"),
        Slot(Role.NAME, "own", vehicles, verbs=_of("departed")),
        Slot(Role.TARGET, "behind", bound_for, verbs=_of("departed")),
        Slot(Role.NAME, "told name", responses, verbs=_of("shifted")),
        Slot(Role.NAME, "told", holidays, verbs=_of("rested")),
        Slot(Role.DURATION, "behind told", durations, verbs=_of("rested")),
        Slot(Role.NAME, "name", begun_there, verbs=CEREMONY),
        Slot(Role.NAME, "subject", begins_itself, verbs=CEREMONY),
        Slot(Role.NAME, "name subject object", things_told, but=_NAMED_ELSEWHERE),
        Slot(Role.TARGET, "object", bought, verbs=_of("dealt", "rerated", "acquired")),
        Slot(Role.TARGET, "told", moved, verbs=_of("handed", "listed", "told", "rerated")),
        Slot(Role.TARGET, "own", moved_things, verbs=_of("handed")),
        Slot(Role.TARGET, "object", nominal, verbs=_of("saved")),
        Slot(Role.TARGET, "told", moved, verbs=_of("ended_well")),
        Slot(Role.TARGET, "told", taken_out, verbs=_of("set_free")),
        Slot(Role.TARGET, "object own", set_free, verbs=_of("set_free")),
        Slot(Role.NAME, "told", moved, verbs=_of("launched")),
        Slot(Role.TARGET, "subject", deceased, verbs=_of("died")),
        Slot(Role.TARGET, "own", struck_things, verbs=_of("suffered", "ended_well", "crashed"), but=_of("hit")),
        Slot(Role.PROGRAMME, "object", nominal, verbs=_of("listed")),
        Slot(Role.DOCUMENT, "object subject", papers, verbs=_of("reviewed")),
        Slot(Role.DOCUMENT, "object", handed_papers, verbs=_of("handed", "told", "honoured")),
        Slot(Role.APPLICANT, "subject", doers, verbs=_of("requested")),
        Slot(Role.RECIPIENT, "向", receivers, verbs=_of("requested")),
        Slot(Role.RECIPIENT, "object 向 给", receivers, verbs=_of("handed")),
        Slot(Role.RECIPIENT, "向", receivers, verbs=_of("told")),
        Slot(Role.RECIPIENT, "向 给 为", receivers, verbs=_of("thanked")),
        Slot(Role.ATTENDEE, "subject", persons, verbs=_of("mourned")),
        Slot(Role.PARTICIPANT, "subject", persons, verbs=_of("travelled", "entered", "honoured", "thanked", "sued")),
        Slot(Role.PARTICIPANT, "acting 组织 带领 率领", groups, verbs=_of("honoured")),
        Slot(Role.LOCATION, "对", nominals, verbs="停水 停电 停气"),
        Slot(Role.ORGANIZER, "own", suppliers, verbs="停水 停电 停气"),
        Slot(Role.LOCATION, "scene", premises, verbs=_of("struck", "suffered", "crashed", "ended_well")),
        Slot(Role.LOCATION, "object 从 自", destinations, verbs=_of("travelled", "entered")),
        Slot(Role.LOCATION, "从 自", destinations, verbs=_of("opened", "departed")),
        Slot(Role.LOCATION, "object", addresses, verbs=_of("moved")),
        Slot(Role.LOCATION, "对 在 own", closed_roads, verbs=_of("closed", "barred")),
        Slot(Role.LOCATION, "对", nominals, verbs=_of("suspended")),
        Slot(Role.LOCATION, "clause", aimed_at, verbs=_of("shifted", "answered")),
        Slot(Role.LOCATION, "对 向", places, verbs=_of("attacked")),
        Slot(Role.ORGANIZER, "own", places, verbs="发动 发起"),
        Slot(Role.ORGANIZER, "before", passers, verbs=_of("reviewed")),
        Slot(Role.ORGANIZER, "由 own", assemblies, verbs=_of("reviewed")),
        Slot(Role.ORGANIZER, "own", culprits, verbs=_of("wronged")),
        Slot(Role.ORGANIZER, "own", groups, verbs=_of("saved", "set_free")),
        Slot(Role.ORGANIZER, "由 own", deal_makers, verbs=_of("dealt", "settled", "rerated", "acquired")),
        Slot(Role.ORGANIZER, "founder", deal_makers, verbs=_of("cancelled")),
        Slot(Role.ORGANIZER, "由 founder", doers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "founder", divisions, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "clause", makers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "causer", bodies, verbs=_of("honoured")),
        Slot(Role.ORGANIZER, "own", performers, verbs=_of("performed")),
        Slot(Role.LOCATION, "clause own", lying, verbs=_of("opened")),
        Slot(
            Role.ORGANIZER,
            "own",
            divisions,
            verbs=_of("warned", "introduced", "shown", "held", "dealt", "released"),
        ),
        Slot(Role.ORGANIZER, "own", actors, verbs=_of("answered", "shifted")),
        Slot(Role.ORGANIZER, "由 own", doers, but=f"{_DONE_ELSEWHERE} {CEREMONY}"),
        Slot(Role.ORGANIZER, "由 founder", doers, verbs=CEREMONY),
        Slot(Role.CO_ORGANIZER, "承办 协办 会同 联合 携手", partners, verbs=_of("shown", "held"), all=True),
        Slot(Role.CO_ORGANIZER, "会同 联合 与", bodies, verbs=_of("made", "introduced", "saved")),
        Slot(Role.QUANTITY, "behind", quantities, verbs=_of("struck", "dealt", "settled", "rerated", "acquired")),
        Slot(Role.QUANTITY, "telling", sums, verbs=_of("wronged")),
        Slot(Role.QUANTITY, "own behind", quantities, verbs=_of("suffered", "crashed"), all=True),
        Slot(
            Role.QUANTITY,
            "clause",
            quantities,
            verbs=_of("opened", "landed", "travelled", "honoured", "released", "ended_well"),
        ),
        Slot(
            Role.QUANTITY,
            "telling",
            quantities,
            but=_of("struck", "dealt", "settled", "rerated", "suffered", "wronged", "acquired", "crashed"),
        ),
    ),
    identity="time name location | time name | time target | time location | time organizer name",
    likeness="name target document",
)
