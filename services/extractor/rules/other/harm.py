"""Harm and what is done about it: accidents, disasters, deaths, warnings, rescues."""

from services.extractor.finders.dealings import first_told, sums
from services.extractor.finders.fillers import quantities
from services.extractor.finders.happened import not_mourned
from services.extractor.finders.happenings import responses
from services.extractor.finders.nature import begins, of_weather
from services.extractor.finders.rescued import people_saved
from services.extractor.finders.struck import crashes, hit_things
from services.extractor.rulebook import Trigger
from services.extractor.rules.other.forms import D, befalls, happens, harms, is_done

HARM = (
    harms("发生 发生了", heads=D["accidents"], needs="name location", confidence=0.85),
    harms(D["struck"], heads=D["disasters"], needs="time location", confidence=0.8),
    befalls(D["suffered"], needs="target location & time location", subtype="accident"),
    harms(
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
    happens(D["attacked"], heads=D["attacks"], needs="time location", subtype="conflict", confidence=0.7),
    happens(
        D["fought"], verbal=True, needs="organizer name location & time location", subtype="conflict", confidence=0.65
    ),
    happens(D["hit"], before=of_weather, verbal=True, finite=True, needs="name & time", subtype="weather"),
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
    is_done(D["wronged"], telling=sums, needs="quantity & organizer", subtype="wrong"),
)
HELP = (
    happens(D["ended_well"], closing=True, finite=True, needs="target & time location", subtype="rescue"),
    happens(D["saved"], objects=quantities, needs="time organizer & quantity target", subtype="rescue"),
    happens(
        "找到 找到了 成功找到 寻获 搜寻到", objects=people_saved, needs="time organizer location", subtype="rescue"
    ),
    happens(D["answered"], heads=D["responses"], needs="organizer time", subtype="response", confidence=0.7),
    happens(D["warned"], heads=D["warnings"], needs="organizer", subtype="warning", confidence=0.65),
    Trigger(D["shifted"], before=responses, needs="time organizer", subtype="response", confidence=0.65),
    happens(D["rested"], closing=True, finite=True, needs="time & name duration", subtype="holiday"),
    is_done(
        D["received"], nouns=D["calls"], before=first_told, uncounted=True, needs="organizer & time", subtype="call"
    ),
)
