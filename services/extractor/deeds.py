"""What happens and has no event type of its own: the triggers of the rule `other`, by what must be named with a verb.

The verbs and nouns are everyday words, listed in `lexicons/deeds.toml`; what a verb of a section tells is news where it
is done (not feared, ordered or imagined), describes no noun, and the roles stand with it that its line names.
"""

from __future__ import annotations

from functools import partial

from services.extractor.dealings import first_told, firstly, sums, surely, titled_works
from services.extractor.fillers import quantities
from services.extractor.happenings import destinations, done, goals, moved, not_mourned, real, responses
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger

D = sections("deeds")
"""The word lists, by section."""

_happens = partial(Trigger, before=real, confidence=0.6)
"""A verb that tells what did happen."""
_is_done = partial(Trigger, before=real, finite=True, confidence=0.6)
"""A verb that tells what was done, where it describes no noun."""

_HARM = (
    Trigger(
        "发生 发生了", heads=D["accidents"], before=real, needs="name location", subtype="accident", confidence=0.85
    ),
    _happens(D["struck"], heads=D["disasters"], needs="time location", subtype="accident", confidence=0.8),
    _is_done(D["suffered"], closing=True, needs="target location & time location", subtype="accident", confidence=0.7),
    Trigger(D["died"], before=not_mourned, closing=True, needs="target", subtype="death", confidence=0.8),
    Trigger(D["mourned"], noun_like=True, needs="attendee organizer name location & time", confidence=0.7),
    _happens(D["attacked"], heads=D["attacks"], needs="time location", subtype="conflict", confidence=0.7),
    _happens(
        D["fought"], verbal=True, needs="organizer name location & time location", subtype="conflict", confidence=0.65
    ),
    _is_done(D["wronged"], telling=sums, needs="quantity & organizer", subtype="wrong"),
)
_HELP = (
    _happens(D["ended_well"], closing=True, needs="target & time location", subtype="rescue"),
    _happens(D["saved"], objects=quantities, needs="time organizer & quantity target", subtype="rescue"),
    _happens(D["answered"], heads=D["responses"], needs="organizer time", confidence=0.7),
    _happens(D["warned"], heads=D["warnings"], needs="organizer", subtype="warning", confidence=0.65),
    Trigger(D["shifted"], before=responses, needs="time organizer", subtype="response", confidence=0.65),
    Trigger(
        D["received"],
        nouns=D["calls"],
        before=first_told,
        finite=True,
        needs="organizer",
        subtype="call",
        confidence=0.6,
    ),
)
_BEGINNINGS = (
    _happens(
        D["opened"],
        closing=True,
        uncounted=True,
        needs="name organizer & time location organizer",
        subtype="opening",
        confidence=0.65,
    ),
    Trigger(D["opened"], before=surely, closing=True, uncounted=True, needs="name", subtype="opening", confidence=0.55),
    _is_done(D["introduced"], heads=D["systems"], verbal=True, uncounted=True, needs="name & time", subtype="launch"),
    _is_done(D["granted"], nouns=D["firsts"], verbal=True, needs="organizer", subtype="first"),
    _is_done(D["made"], noun_like=True, uncounted=True, needs="name & organizer", subtype="work"),
    _is_done(D["finished"], heads=D["works"], uncounted=True, needs="time organizer", subtype="work"),
    _happens(D["travelled"], objects=goals, needs="time & name participant", subtype="journey"),
    Trigger(D["landed"], before=firstly, closing=True, needs="name & time", subtype="first", confidence=0.6),
    _is_done(D["discovered"], heads=D["finds"], needs="organizer time", subtype="work"),
    _happens(D["examined"], heads=D["exams"], needs="time", subtype="exam"),
    _happens(D["bore"], needs="name organizer & time", subtype="birth"),
    Trigger(D["launched"], before=moved, finite=True, needs="name & time", subtype="journey", confidence=0.65),
    _happens(D["entered"], objects=goals, needs="participant name & time", subtype="journey"),
    _happens(D["moved"], objects=destinations, verbal=True, needs="name organizer & time"),
    _happens(D["renamed"], verbal=True, needs="name organizer & time"),
)
_SHOWS = (
    _happens(D["held"], heads=D["ceremonies"], needs="name", subtype="ceremony", confidence=0.7),
    _happens(D["shown"], heads=D["shows"], needs="time location organizer", subtype="show", confidence=0.7),
    _happens(D["drew"], heads=D["visits"], by_subject=True, counted=True, needs="name", subtype="show"),
    _is_done(D["performed"], objects=titled_works, needs="name", subtype="performance"),
    _is_done("进行 进行了 作 作了 做 做了", heads=D["promotions"], light=True, needs="organizer"),
    _is_done(D["exchanged"], verbal=True, needs="name organizer participant & time", confidence=0.55),
)
_AFFAIRS = (
    Trigger(D["requested"], companions="向", before=done, needs="applicant", subtype="request", confidence=0.6),
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
    _happens(D["settled"], verbal=True, needs="name organizer & time", subtype="deal"),
    _is_done(D["rerated"], verbal=True, needs="target & time organizer", subtype="deal"),
    _is_done(D["issued"], heads=D["securities"], needs="time organizer", subtype="deal"),
    Trigger(D["operated"], heads=D["operations"], needs="name", confidence=0.7),
)

DEEDS = (*_HARM, *_HELP, *_BEGINNINGS, *_SHOWS, *_AFFAIRS)
"""The triggers; of two that tell the same of a verb the first is taken."""
