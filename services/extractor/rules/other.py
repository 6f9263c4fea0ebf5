"""What happens and has no type of its own: harm and help, beginnings and endings, journeys, shows, dealings.

The verbs and nouns are everyday words, listed in `lexicons/deeds.toml` and `lexicons/deed_nouns.toml`; what a verb of a
section tells is news where it is done (not feared, ordered or imagined), describes no noun, and the roles stand with it
that its line names.
"""

from functools import partial

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.dealings import (
    assemblies,
    bought,
    bound_for,
    culprits,
    departs,
    first_told,
    firstly,
    handed_papers,
    made_things,
    moved_things,
    papers,
    passers,
    receivers,
    sums,
    surely,
    titled_works,
    vehicles,
)
from services.extractor.finders.fillers import durations, nominal, nominals, persons, places, quantities
from services.extractor.finders.groups import groups
from services.extractor.finders.happenings import (
    actors,
    addresses,
    aimed_at,
    arrives,
    because,
    closed_roads,
    deal_makers,
    deceased,
    destinations,
    divisions,
    doers,
    done,
    goals,
    happened_once,
    holidays,
    moved,
    not_mourned,
    real,
    responses,
    struck_once,
    things,
)
from services.extractor.finders.nature import begins, creatures, of_creatures, of_weather
from services.extractor.finders.rescued import people_saved
from services.extractor.finders.struck import crashes, hit_things, premises, struck_things, suppliers
from services.extractor.finders.whereabouts import lying
from services.extractor.finders.works import makers, of_exhibition, opened_things, performers
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

D = sections("deeds") | sections("deed_nouns")
"""The word lists, by section."""

_happens = partial(Trigger, before=real, confidence=0.6)
"""A verb that tells what did happen."""
_harms = partial(Trigger, before=happened_once, subtype="accident")
"""A verb that tells of harm on a day."""
_is_done = partial(Trigger, before=real, finite=True, confidence=0.6)
"""A verb that tells what was done, where it describes no noun."""
_befalls = partial(Trigger, before=struck_once, finite=True, closing=True, confidence=0.7)
"""A verb that tells what befell somebody."""

_HARM = (
    _harms("发生 发生了", heads=D["accidents"], needs="name location", confidence=0.85),
    _harms(D["struck"], heads=D["disasters"], needs="time location", confidence=0.8),
    _befalls(D["suffered"], needs="target location & time location", subtype="accident"),
    _harms(
        D["crashed"],
        objects=hit_things,
        before=crashes,
        verbal=True,
        finite=True,
        needs="target & time location",
        confidence=0.65,
    ),
    Trigger(D["died"], before=not_mourned, closing=True, needs="target", subtype="death", confidence=0.8),
    Trigger(D["mourned"], noun_like=True, needs="attendee organizer name location & time", confidence=0.7),
    _happens(D["attacked"], heads=D["attacks"], needs="time location", subtype="conflict", confidence=0.7),
    _happens(
        D["fought"], verbal=True, needs="organizer name location & time location", subtype="conflict", confidence=0.65
    ),
    _happens(D["hit"], before=of_weather, verbal=True, finite=True, needs="name & time", subtype="weather"),
    Trigger(
        D["turned"],
        before=begins,
        confidence=0.6,
        closing=True,
        finite=True,
        verbal=True,
        needs="time & location",
        subtype="weather",
    ),
    _is_done(D["wronged"], telling=sums, needs="quantity & organizer", subtype="wrong"),
)
_HELP = (
    _happens(D["ended_well"], closing=True, needs="target & time location", subtype="rescue"),
    _happens(D["saved"], objects=quantities, needs="time organizer & quantity target", subtype="rescue"),
    _happens(
        "找到 找到了 成功找到 寻获 搜寻到", objects=people_saved, needs="time organizer location", subtype="rescue"
    ),
    _happens(D["answered"], heads=D["responses"], needs="organizer time", confidence=0.7),
    _happens(D["warned"], heads=D["warnings"], needs="organizer", subtype="warning", confidence=0.65),
    Trigger(D["shifted"], before=responses, needs="time organizer", subtype="response", confidence=0.65),
    _happens(D["rested"], closing=True, finite=True, needs="time & name duration", subtype="holiday"),
    _is_done(D["received"], nouns=D["calls"], before=first_told, uncounted=True, needs="organizer", subtype="call"),
)
_BEGINNINGS = (
    Trigger(
        "开展 开幕 启幕 揭幕 见面", before=of_exhibition, closing=True, needs="name", subtype="show", confidence=0.7
    ),
    _happens(
        D["opened"],
        closing=True,
        uncounted=True,
        needs="name organizer & time location organizer",
        subtype="opening",
        confidence=0.65,
    ),
    _is_done(D["opens"], closing=True, verbal=True, needs="name & time", subtype="opening"),
    Trigger(D["opened"], before=surely, closing=True, uncounted=True, needs="name", subtype="opening", confidence=0.55),
    _is_done(D["introduced"], heads=D["systems"], verbal=True, uncounted=True, needs="name & time", subtype="launch"),
    _is_done(D["released_first"], heads=D["first_seen"], uncounted=True, needs="organizer time", subtype="launch"),
    _is_done(D["granted"], nouns=D["firsts"], verbal=True, needs="organizer", subtype="first"),
    _is_done(D["made"], noun_like=True, uncounted=True, needs="name & organizer", subtype="work"),
    _is_done(D["finished"], heads=D["works"], uncounted=True, needs="time organizer", subtype="work"),
    _happens(D["travelled"], objects=goals, before=arrives, needs="time & name participant", subtype="journey"),
    Trigger(D["landed"], before=firstly, closing=True, needs="name & time", subtype="first", confidence=0.6),
    Trigger(D["landed"], before=firstly, objects=destinations, needs="name", subtype="first", confidence=0.6),
    _is_done(D["discovered"], heads=D["finds"], needs="organizer time", subtype="work"),
    _happens(D["examined"], heads=D["exams"], needs="time", subtype="exam"),
    _happens(D["bore"], needs="name organizer & time", subtype="birth"),
    Trigger(D["departed"], before=departs, needs="name & time location", subtype="journey", confidence=0.65),
    Trigger(D["launched"], before=moved, finite=True, needs="name & time", subtype="journey", confidence=0.65),
    _happens(D["entered"], objects=goals, needs="participant name & time", subtype="journey"),
    _happens(D["moved"], objects=addresses, verbal=True, needs="name organizer & time"),
    _happens(D["suspended"], needs="organizer name & time", subtype="suspension", confidence=0.65),
    _happens(
        D["closed"],
        heads=D["closures"],
        light=True,
        companions="对 在",
        needs="time",
        subtype="closure",
        confidence=0.65,
    ),
    _happens(
        D["closed"],
        heads=D["closures"],
        light=True,
        finite=True,
        needs="time & location",
        subtype="closure",
    ),
    _is_done(D["barred"], closing=True, verbal=True, needs="location & time", subtype="closure"),
    _happens(D["renamed"], verbal=True, needs="name organizer & time"),
    _is_done(D["sighted"], objects=creatures, needs="time & location organizer", subtype="sighting"),
    _happens(D["appeared"], before=of_creatures, verbal=True, needs="name & time & location", subtype="sighting"),
    _happens(D["settled_in"], heads=D["homes"], finite=True, needs="time", subtype="move"),
    _happens(D["came_into"], heads=D["states"], finite=True, needs="time", subtype="state"),
    _happens(D["cancelled"], nouns=D["runs"], finite=True, needs="time & organizer location", subtype="traffic"),
    _happens(D["shut"], before=because, closing=True, needs="name & time", subtype="suspension"),
)
_SHOWS = (
    _happens(D["held"], heads=D["ceremonies"], needs="name", subtype="ceremony", confidence=0.7),
    _happens(D["shown"], heads=D["shows"], needs="time location organizer", subtype="show", confidence=0.7),
    _happens(D["drew"], heads=D["visits"], by_subject=True, counted=True, needs="name", subtype="show"),
    _is_done(D["performed"], marks="《", objects=titled_works, needs="name", subtype="performance"),
    _is_done("进行 进行了 作 作了 做 做了", heads=D["promotions"], light=True, needs="organizer"),
    _is_done(D["honoured"], verbal=True, needs="participant & time", confidence=0.55),
    _is_done(D["released"], verbal=True, needs="organizer & time", confidence=0.55),
)
_AFFAIRS = (
    Trigger(D["requested"], companions="向", before=done, needs="applicant", subtype="request", confidence=0.6),
    _is_done(D["sued"], needs="time & target organizer", subtype="suit"),
    _is_done(D["thanked"], heads=D["tokens"], needs="time & recipient", subtype="thanks"),
    _is_done(D["handed"], needs="recipient document & time organizer target", subtype="handover"),
    _is_done(
        D["told"],
        companions="向",
        needs="recipient & document organizer & time organizer",
        subtype="handover",
    ),
    _is_done(D["reviewed"], needs="organizer & document time", subtype="review"),
    Trigger(
        D["listed"],
        before=moved,
        finite=True,
        needs="target & programme & organizer time",
        subtype="listing",
        confidence=0.55,
    ),
    _is_done(D["dealt"], noun_like=True, needs="quantity target & time organizer", subtype="deal"),
    _is_done(D["acquired"], heads=D["shares"], noun_like=True, needs="time organizer", subtype="deal"),
    _happens(D["settled"], verbal=True, closing=True, needs="name organizer & time", subtype="deal"),
    _is_done(D["rerated"], verbal=True, needs="target & time organizer", subtype="deal"),
    _is_done(D["issued"], heads=D["securities"], needs="time organizer", subtype="deal"),
    Trigger(D["operated"], heads=D["operations"], needs="name", confidence=0.7),
)

_DEEDS = (*_HARM, *_HELP, *_BEGINNINGS, *_SHOWS, *_AFFAIRS)
"""Of two that tell the same of a verb the first is taken."""


def _of(*kinds: str) -> str:
    """The verbs of these sections of the word list."""
    return " ".join(D[kind] for kind in kinds)


_NAMED_ELSEWHERE = _of(
    *("dealt", "settled", "rerated", "struck", "suffered", "requested", "handed", "told", "reviewed", "received"),
    *("wronged", "made", "performed", "introduced", "listed", "shifted", "saved", "ended_well", "travelled", "entered"),
    *("honoured", "died", "opened", "launched", "acquired", "suspended", "moved", "rested", "sued", "sighted"),
    *("hit", "appeared", "departed", "cancelled", "barred", "crashed", "opens"),
)
"""Verbs with slots of their own for what it is about."""
_DONE_ELSEWHERE = _of(
    *("struck", "suffered", "dealt", "settled", "rerated", "acquired", "requested", "reviewed", "wronged", "died"),
    *("ended_well", "opened", "saved", "answered", "shifted", "performed", "honoured", "barred", "crashed", "opens"),
)
"""Verbs with slots of their own for who does it, or that nobody does."""

RULE = Rule(
    type=EventType.OTHER,
    triggers=_DEEDS,
    slots=(
        Slot(Role.NAME, "told", moved, verbs="发射升空 点火发射 交付 开通"),
        Slot(Role.NAME, "name object", things, verbs=_of("struck")),
        Slot(Role.NAME, "object alone", made_things, verbs=_of("made", "introduced")),
        Slot(Role.NAME, "object", titled_works, verbs=_of("performed")),
        Slot(Role.NAME, "own", things, verbs=_of("travelled", "entered", "moved")),
        Slot(Role.NAME, "name object", things, verbs=_of("suspended", "cancelled", "finished")),
        Slot(Role.NAME, "own", things, verbs=_of("suspended")),
        Slot(Role.NAME, "object", creatures, verbs=_of("sighted")),
        Slot(Role.NAME, "own", nominal, verbs=_of("hit", "appeared")),
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
        Slot(Role.NAME, "name subject object", things, but=_NAMED_ELSEWHERE),
        Slot(Role.TARGET, "object", bought, verbs=_of("dealt", "rerated", "acquired")),
        Slot(Role.TARGET, "told", moved, verbs=_of("handed", "listed", "told", "rerated")),
        Slot(Role.TARGET, "subject", moved_things, verbs=_of("handed")),
        Slot(Role.TARGET, "object", nominal, verbs=_of("saved")),
        Slot(Role.TARGET, "told", moved, verbs=_of("ended_well")),
        Slot(Role.NAME, "told", moved, verbs=_of("launched")),
        Slot(Role.TARGET, "subject", deceased, verbs=_of("died")),
        Slot(Role.TARGET, "own", struck_things, verbs=_of("suffered", "ended_well", "crashed")),
        Slot(Role.PROGRAMME, "object", nominal, verbs=_of("listed")),
        Slot(Role.DOCUMENT, "object subject", papers, verbs=_of("reviewed")),
        Slot(Role.DOCUMENT, "object", handed_papers, verbs=_of("handed", "told", "honoured")),
        Slot(Role.APPLICANT, "subject", doers, verbs=_of("requested")),
        Slot(Role.RECIPIENT, "向", nominal, verbs=_of("requested")),
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
        Slot(Role.ORGANIZER, "own", groups, verbs=_of("saved")),
        Slot(Role.ORGANIZER, "由 own", deal_makers, verbs=_of("dealt", "settled", "rerated", "acquired")),
        Slot(Role.ORGANIZER, "own", deal_makers, verbs=_of("cancelled")),
        Slot(Role.ORGANIZER, "由 founder", doers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "clause", makers, verbs=_of("opened")),
        Slot(Role.ORGANIZER, "causer", bodies, verbs=_of("honoured")),
        Slot(Role.ORGANIZER, "own", performers, verbs=_of("performed")),
        Slot(Role.LOCATION, "clause own", lying, verbs=_of("opened")),
        Slot(
            Role.ORGANIZER,
            "own",
            divisions,
            verbs=_of("warned", "introduced", "opened", "shown", "held", "dealt", "released"),
        ),
        Slot(Role.ORGANIZER, "own", actors, verbs=_of("answered", "shifted")),
        Slot(Role.ORGANIZER, "由 own", doers, but=_DONE_ELSEWHERE),
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
