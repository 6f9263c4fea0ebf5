"""What happens and has no type of its own: harm and help, beginnings and endings, journeys, shows, dealings.

What its verbs need is said in `deeds`; here is said which role is found where.
"""

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups
from services.extractor.dealings import (
    assemblies,
    culprits,
    handed_papers,
    made_things,
    moved_things,
    papers,
    passers,
    premises,
    receivers,
    struck_things,
    sums,
    titled_works,
)
from services.extractor.deeds import DEEDS, D
from services.extractor.fillers import nominal, persons, places, quantities
from services.extractor.happenings import (
    actors,
    aimed_at,
    deal_makers,
    deceased,
    destinations,
    divisions,
    doers,
    moved,
    responses,
    things,
)
from services.extractor.rulebook import Rule, Slot
from services.extractor.works import lying, makers, opened_things, performers


def _of(*kinds: str) -> str:
    """The verbs of these sections of the word list."""
    return " ".join(D[kind] for kind in kinds)


_NAMED_ELSEWHERE = _of(
    *("dealt", "settled", "rerated", "struck", "suffered", "requested", "handed", "told", "reviewed", "received"),
    *("wronged", "made", "performed", "introduced", "listed", "shifted", "saved", "ended_well", "travelled", "entered"),
    *("exchanged", "died", "opened", "launched", "acquired"),
)
"""Verbs with slots of their own for what it is about."""
_DONE_ELSEWHERE = _of(
    *(
        "struck",
        "suffered",
        "dealt",
        "settled",
        "rerated",
        "acquired",
        "requested",
        "reviewed",
        "wronged",
        "died",
        "ended_well",
    ),
    *("opened", "saved", "answered", "shifted", "performed"),
)
"""Verbs with slots of their own for who does it, or that nobody does."""

RULE = Rule(
    type=EventType.OTHER,
    triggers=DEEDS,
    slots=(
        Slot(Role.NAME, "told", moved, verbs="发射升空 点火发射 交付 开通"),
        Slot(Role.NAME, "name object", things, verbs=_of("struck")),
        Slot(Role.NAME, "object alone", made_things, verbs=_of("made", "introduced")),
        Slot(Role.NAME, "object", titled_works, verbs=_of("performed")),
        Slot(Role.NAME, "own", things, verbs=_of("travelled", "entered")),
        Slot(Role.NAME, "lone", opened_things, verbs=_of("opened", "landed")),
        Slot(Role.NAME, "told", responses, verbs=_of("shifted")),
        Slot(Role.NAME, "name subject object", things, but=_NAMED_ELSEWHERE),
        Slot(Role.TARGET, "object", things, verbs=_of("dealt", "rerated", "acquired")),
        Slot(Role.TARGET, "told", moved, verbs=_of("handed", "listed", "told", "rerated")),
        Slot(Role.TARGET, "subject", moved_things, verbs=_of("handed")),
        Slot(Role.TARGET, "object", nominal, verbs=_of("saved")),
        Slot(Role.TARGET, "told", moved, verbs=_of("ended_well")),
        Slot(Role.NAME, "told", moved, verbs=_of("launched")),
        Slot(Role.TARGET, "subject", deceased, verbs=_of("died")),
        Slot(Role.TARGET, "own", struck_things, verbs=_of("suffered", "ended_well")),
        Slot(Role.PROGRAMME, "object", nominal, verbs=_of("listed")),
        Slot(Role.DOCUMENT, "object subject", papers, verbs=_of("reviewed")),
        Slot(Role.DOCUMENT, "object", handed_papers, verbs=_of("handed", "told", "exchanged")),
        Slot(Role.APPLICANT, "subject", doers, verbs=_of("requested")),
        Slot(Role.RECIPIENT, "向", nominal, verbs=_of("requested")),
        Slot(Role.RECIPIENT, "object 向 给", receivers, verbs=_of("handed")),
        Slot(Role.RECIPIENT, "向", receivers, verbs=_of("told")),
        Slot(Role.ATTENDEE, "subject", persons, verbs=_of("mourned")),
        Slot(Role.PARTICIPANT, "subject", persons, verbs=_of("travelled", "entered")),
        Slot(Role.PARTICIPANT, "subject", groups, verbs=_of("exchanged")),
        Slot(Role.LOCATION, "own", premises, verbs=_of("struck", "suffered")),
        Slot(Role.LOCATION, "从 自 object", destinations, verbs=_of("travelled", "entered")),
        Slot(Role.LOCATION, "从 自", destinations, verbs=_of("opened")),
        Slot(Role.LOCATION, "clause", aimed_at, verbs=_of("shifted", "answered")),
        Slot(Role.LOCATION, "对 向", places, verbs=_of("attacked")),
        Slot(Role.ORGANIZER, "before", passers, verbs=_of("reviewed")),
        Slot(Role.ORGANIZER, "由 own", assemblies, verbs=_of("reviewed")),
        Slot(Role.ORGANIZER, "own", culprits, verbs=_of("wronged")),
        Slot(Role.ORGANIZER, "own", groups, verbs=_of("saved")),
        Slot(Role.ORGANIZER, "subject 与 和 同", persons, verbs=_of("exchanged"), all=True),
        Slot(Role.ORGANIZER, "由 own", deal_makers, verbs=_of("dealt", "settled", "rerated", "acquired")),
        Slot(Role.ORGANIZER, "由 founder", doers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "clause", makers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "own", performers, verbs=_of("performed")),
        Slot(Role.LOCATION, "clause own", lying, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "own", divisions, verbs=_of("warned", "introduced", "opened", "shown", "held", "dealt")),
        Slot(Role.ORGANIZER, "own", actors, verbs=_of("answered", "shifted")),
        Slot(Role.ORGANIZER, "由 own", doers, but=_DONE_ELSEWHERE),
        Slot(Role.CO_ORGANIZER, "会同 联合 与", bodies, verbs=_of("made", "introduced", "saved")),
        Slot(Role.QUANTITY, "behind", quantities, verbs=_of("struck", "dealt", "settled", "rerated", "acquired")),
        Slot(Role.QUANTITY, "telling", sums, verbs=_of("wronged")),
        Slot(Role.QUANTITY, "own behind", quantities, verbs=_of("suffered"), all=True),
        Slot(
            Role.QUANTITY, "clause", quantities, verbs=_of("opened", "landed", "travelled", "exchanged", "ended_well")
        ),
        Slot(
            Role.QUANTITY,
            "telling",
            quantities,
            but=_of("struck", "dealt", "settled", "rerated", "suffered", "wronged", "acquired"),
        ),
    ),
    identity="time name location | time name | time target | time location | time organizer name",
    likeness="name target document",
)
