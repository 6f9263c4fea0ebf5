"""What a visit is about: the work or its state that is studied, what those who came talked about.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.told_matters import TOLD_BY
from services.extractor.finders.visited import MATTER, STATE, SURVEY, gone_to, hosts_of_visit, is_studied
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def studied_matters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What the visit is about (not 有关工作): what is looked at as work, not as a place or body."""
    phrase = reading.behind(phrase, TOLD_BY)
    said = reading.say(phrase)
    studied = is_studied(reading, phrase) and not reading.mentions.within(*phrase, Kind.PERSON, Kind.ORGANIZATION)
    if len(said) < 3 or SURVEY.fullmatch(said) or not (studied or MATTER.search(said)):
        return []
    if hosts_of_visit(reading, phrase):
        there = gone_to(reading, phrase) if STATE.search(said) else None
        if there is None or not bodies(reading, there):
            return []  # the state of what is visited itself
    return nominal(reading, phrase)


def gone_about(reading: Reading, phrase: Phrase) -> list[Filler]:
    """就养老服务(调研): what they came about; 有关工作 says nothing of it."""
    phrase = reading.before(phrase, _OF_SURVEY)
    return [] if _ANY_MATTER.fullmatch(reading.text, *phrase) else nominal(reading, phrase)


def talked_about_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(来访我校)，就|共建研究院|展开深入交流: what those who came talked about, where it is no meeting by itself."""
    return spanned(_TALKED_ABOUT.match(reading.text, *phrase), "what")


_TALKED_ABOUT = re.compile(
    r"[^，。；]{0,16}，(?:双方|并|并就)?(?:就|围绕)(?P<what>(?!有关|相关|具体)[^，。；]{4,60}?)(?:等?(?:的?(?:有关|相关)工作|的?(?:有关|相关)?(?:事宜|事项|问题|内容|方面))?)"
    r"(?:与[^，。；]{2,20}?)?(?:(?:进行|展开|开展)了?(?:深入|友好|广泛|充分|热烈|坦诚|全面|初步|细致|而|的|地){0,5}(?:交流|沟通|探讨|对接|交谈)"
    r"|(?:相互|互相|深入)?(?:交流|交换)了?(?:经验|做法|意见|看法|心得|工作))"
)


_OF_SURVEY = re.compile("(?<=”)(?:专题|课题|主题|议题)$")


_ANY_MATTER = re.compile("(?:有关|相关|具体)(?:工作|问题|事宜|事项|情况)")


def states_seen(reading: Reading, phrase: Phrase) -> list[Filler]:
    """察看|防汛准备工作: what those who look at something look at as work or its state; anything else is a site."""
    said = reading.say(phrase)
    seen = said.endswith(("工作", "情况", "进度", "进展", "状况")) and not said.startswith(("时", "中", "后"))
    return studied_matters(reading, phrase) if seen else []
