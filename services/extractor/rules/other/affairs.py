"""Shows and dealings: exhibitions, ceremonies, requests, papers handed over, deals."""

from services.extractor.finders.dealings import titled_works, told_itself
from services.extractor.finders.happened import done
from services.extractor.finders.happenings import moved
from services.extractor.finders.sessions import weighs
from services.extractor.rulebook import Trigger
from services.extractor.rules.other.forms import D, happens, is_done

SHOWS = (
    happens(D["held"], heads=D["ceremonies"], needs="name", subtype="ceremony", confidence=0.7),
    happens(D["shown"], heads=D["shows"], needs="time location organizer", subtype="show", confidence=0.7),
    happens(D["drew"], heads=D["visits"], by_subject=True, counted=True, needs="name", subtype="show"),
    is_done(D["performed"], marks="《", objects=titled_works, needs="name", subtype="performance"),
    happens(D["came_on"], marks="《", closing=True, needs="name", subtype="performance"),
    is_done("进行 进行了 作 作了 做 做了", heads=D["promotions"], light=True, needs="organizer"),
    is_done(D["honoured"], verbal=True, needs="participant & time", confidence=0.55),
    is_done(D["released"], verbal=True, needs="organizer & time", confidence=0.55),
    is_done(D["set_free"], verbal=True, needs="target organizer & time location", subtype="rescue"),
)
AFFAIRS = (
    Trigger(D["requested"], companions="向", before=done, needs="applicant", subtype="request", confidence=0.6),
    is_done(D["sued"], needs="time & target organizer", subtype="suit"),
    is_done(D["thanked"], heads=D["tokens"], needs="time & recipient", subtype="thanks"),
    is_done(D["handed"], needs="recipient document & time organizer target", subtype="handover"),
    is_done(
        D["told"],
        before=told_itself,
        companions="向",
        needs="recipient & document organizer & time organizer",
        subtype="handover",
    ),
    is_done(D["reviewed"], telling=weighs, needs="organizer & document time", subtype="review"),
    Trigger(
        D["listed"],
        before=moved,
        finite=True,
        needs="target & programme & organizer time",
        subtype="listing",
        confidence=0.55,
    ),
    is_done(D["dealt"], noun_like=True, needs="quantity target & time organizer", subtype="deal"),
    is_done(D["acquired"], heads=D["shares"], noun_like=True, needs="time organizer", subtype="deal"),
    happens(D["settled"], verbal=True, closing=True, needs="name organizer & time", subtype="deal"),
    is_done(D["rerated"], verbal=True, needs="target & time organizer", subtype="deal"),
    is_done(D["issued"], heads=D["securities"], needs="time organizer", subtype="deal"),
    Trigger(D["operated"], heads=D["operations"], needs="name", confidence=0.7),
)
