"""What begins, ends, is made, moves or is seen: openings, works, journeys, closures."""

from services.extractor.finders.dealings import departs, firstly, surely
from services.extractor.finders.happened import arrives, because, for_itself
from services.extractor.finders.happenings import addresses, destinations, goals, moved
from services.extractor.finders.nature import creatures, of_creatures
from services.extractor.finders.works import of_exhibition
from services.extractor.rulebook import Trigger
from services.extractor.rules.other.forms import CEREMONY, D, happens, is_done

_STARTS = [
    "集中开工", "开工", "开工启动", "开工暨启动", "动工", "奠基", "竣工", "完工", "落成", "通车", "投产", "竣工投产",
    "开竣工", "开（竣）工", "签约开工", "签约开工竣工", "签约开竣工", "签约及开（竣）工", "投用",
    "启用", "首航", "封顶", "合龙", "开馆", "开园", "通航", "通水", "并网", "投运",
]  # fmt: skip
"""What ceremonies are held for that begin or end a work."""

BEGINNINGS = (
    Trigger(
        CEREMONY,
        heads=" ".join(f"{start}{kind}" for start in _STARTS for kind in ("仪式", "典礼", "庆典", "活动")),
        light=True,
        both=True,
        needs="name",
        subtype="opening",
        confidence=0.6,
    ),
    Trigger(
        "开展 开幕 启幕 揭幕 见面", before=of_exhibition, closing=True, needs="name", subtype="show", confidence=0.7
    ),
    happens(
        D["opened"],
        closing=True,
        uncounted=True,
        needs="name organizer & time location organizer",
        subtype="opening",
        confidence=0.65,
    ),
    is_done(D["opens"], closing=True, verbal=True, needs="name & time", subtype="opening"),
    Trigger(D["opened"], before=surely, closing=True, uncounted=True, needs="name", subtype="opening", confidence=0.6),
    is_done(D["introduced"], heads=D["systems"], verbal=True, uncounted=True, needs="name & time", subtype="launch"),
    is_done(
        D["opens_line"],
        heads=D["lines"],
        objects=for_itself,
        verbal=True,
        uncounted=True,
        needs="name & organizer",
        subtype="launch",
    ),
    is_done(
        D["puts_to_use"],
        heads=D["plants"],
        objects=for_itself,
        verbal=True,
        uncounted=True,
        needs="name & organizer & time",
        subtype="opening",
    ),
    is_done(D["released_first"], heads=D["first_seen"], uncounted=True, needs="organizer time", subtype="launch"),
    is_done(D["granted"], nouns=D["firsts"], verbal=True, needs="organizer", subtype="first"),
    is_done(D["made"], noun_like=True, uncounted=True, needs="name & organizer", subtype="work"),
    is_done(D["made_rain"], heads=D["rains"], needs="organizer & time location", subtype="work"),
    is_done(D["finished"], heads=D["works"], uncounted=True, needs="time organizer", subtype="work"),
    happens(D["travelled"], objects=goals, before=arrives, needs="time & name participant", subtype="journey"),
    Trigger(D["landed"], before=firstly, closing=True, needs="name & time", subtype="first", confidence=0.6),
    Trigger(D["landed"], before=firstly, objects=destinations, needs="name", subtype="first", confidence=0.6),
    is_done(D["discovered"], heads=D["finds"], needs="organizer time", subtype="work"),
    happens(D["examined"], heads=D["exams"], needs="time", subtype="exam"),
    happens(D["bore"], needs="name organizer & time", subtype="birth"),
    Trigger(D["departed"], before=departs, needs="name & time location", subtype="journey", confidence=0.65),
    Trigger(D["launched"], before=moved, finite=True, needs="name & time", subtype="journey", confidence=0.65),
    happens(D["entered"], objects=goals, needs="participant name & time", subtype="journey"),
    happens(D["moved"], objects=addresses, verbal=True, needs="name organizer & time"),
    Trigger(D["moved"], objects=addresses, before=surely, verbal=True, needs="name organizer", confidence=0.6),
    happens(D["suspended"], needs="organizer name & time", subtype="suspension", confidence=0.65),
    happens(
        D["closed"],
        heads=D["closures"],
        light=True,
        companions="对 在",
        needs="time",
        subtype="closure",
        confidence=0.65,
    ),
    happens(
        D["closed"],
        heads=D["closures"],
        light=True,
        finite=True,
        needs="time & location",
        subtype="closure",
    ),
    is_done(D["barred"], closing=True, verbal=True, needs="location & time", subtype="closure"),
    happens(D["renamed"], verbal=True, needs="name organizer & time"),
    is_done(D["sighted"], objects=creatures, needs="time & location organizer", subtype="sighting"),
    happens(D["appeared"], before=of_creatures, verbal=True, needs="name & time & location", subtype="sighting"),
    happens(D["settled_in"], heads=D["homes"], finite=True, needs="time", subtype="move"),
    happens(D["came_into"], heads=D["states"], finite=True, needs="time", subtype="state"),
    happens(D["cancelled"], nouns=D["runs"], finite=True, needs="time & organizer location", subtype="traffic"),
    happens(D["shut"], before=because, closing=True, needs="name & time", subtype="suspension"),
)
