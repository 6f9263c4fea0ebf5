"""Talks without a name: who talks with whom, both sides to one another, many who came together, and about what.

Each function takes the reading and what stands before the verb. Rules name these functions.
"""

from __future__ import annotations

from functools import lru_cache

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.campaigns import acting_places
from services.extractor.finders.fillers import Filler, nominal, persons, places, spanned
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.holding import joint_holders
from services.extractor.finders.somebody import PEOPLE
from services.extractor.grammar.objects import COME
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def met_once(reading: Reading, phrase: Phrase) -> bool:
    """市长与企业家(交流): somebody did it once; 加强与企业(交流) is an aim, 与学生互动(交流) a part of a lesson."""
    if not (told_once(reading, phrase) and _first_of_talks(reading, phrase)):
        return False
    aim = _AIM.search(reading.text, *phrase)
    return aim is None or (aim[0].startswith("的") and "了" in reading.text[phrase.end : phrase.end + _TALKED_FOR])


_TALKED_FOR = 8
"""与返乡的博士面对面恳谈|了: so soon 了 follows a verb of talks."""


_AIM = re.compile(
    r"(?:加强|促进|推动|推进|扩大|深化|增进|开展|密切|参与|拓展|强化|注重|便于|方便|通过|用于|负责|有利于|旨在|做好|主动|积极|经常|定期|"
    r"强调|指出|要求|希望|表示|学生|孩子|同学|观众|群众|居民|村民|游客|师生|家长|儿童|老人|学员|读者|市民|网友|患者|选手|主持人)[^，。；]{0,30}$"
    r"|的[^，。；]{0,6}$|察看|查看|参观|观看|观摩|视察|慰问|看望|询问"
)


def _first_of_talks(reading: Reading, phrase: Phrase) -> bool:
    """Whether the article tells of no gathering or visit before, of which such talks would be a part."""
    return _first_gathering(reading.text) > phrase.end


@lru_cache(maxsize=1)
def _first_gathering(text: str) -> int:
    """Where the first gathering or visit is told, asked once for an article of any length; behind its end where none
    is."""
    told = _GATHERED.search(text)
    return told.end() if told else len(text) + 1


_GATHERED = re.compile(
    r"会[见谈晤议]|大会|座谈|论坛|研讨会|年会|峰会|[推对恳洽协调交茶评论证研][进接谈商度流话审讨]会|仪式|典礼|活动|培训|讲座|沙龙|调研|考察|走访|参观|访问|"
    r"来访|到访|视察|慰问|检查|督[导查]|看望|拜会|拜访|一行"
)


def both_sides(reading: Reading, phrase: Phrase) -> bool:
    """双方就合作(交换意见), 与会专家围绕产业(展开讨论): all who are there talk about something; 座谈会上，两院先后就…
    (进行了探讨): at talks that nobody is told to have held."""
    if opening := _AT_TALKS.match(reading.text, *phrase):
        return _ON_WHAT.search(reading.text, opening.end(), phrase.end) is not None
    return _first_of_talks(reading, phrase) and _ABOUT.search(reading.text, *phrase) is not None


def came_together(reading: Reading, phrase: Phrase) -> bool:
    """三省厅长齐聚某地，(共商产业合作): those who came to one place talk about something."""
    return _first_of_talks(reading, phrase) and _TOGETHER.search(reading.text, *phrase) is not None


_AT_TALKS = re.compile(
    r"[\s　]*(?:在|随后的?|在随后的)?(?:座谈|交流|会谈|座谈交流|交流座谈|工作座谈)会?(?:上|中|时|期间|过程中|环节)，?"
)
_ON_WHAT = re.compile("就|围绕|针对")
_TOGETHER = re.compile(r"(?:会聚|汇聚|齐聚|相聚|聚首|坐到一起|坐在一起|围坐)[^。；]{0,30}，[^，。；]{0,24}$")
_SCENE = re.compile(r"(?:会聚|汇聚|齐聚|相聚|聚首)(?:于|在)?(?P<where>[^，。；的一]{2,12})，[^，。；]{0,60}$")


def scene_of_talks(reading: Reading, phrase: Phrase) -> list[Filler]:
    """三省厅长齐聚|某地|，共商产业合作: the place at which they came together."""
    told = _SCENE.search(reading.text, *phrase)
    return places(reading, Phrase(*told.span("where"))) if told else []


_ABOUT = re.compile(
    r"(?:[双两三四多各][方国地校市省局院会家](?:[^，。；]{0,6}(?:领导|代表|外长|团队|专家|企业|负责人))?|宾主(?:双方)?|大家|"
    r"(?:与会|参会)[^，。；]{0,8}|专家学者们?|专家们)(?:还|也|并|分别|共同)?(?:就|围绕|对|针对)[^。；]{2,60}?"
    r"(?:进行|展开|开展|作|做)?了?(?:深入|充分|坦诚|友好|广泛|热烈|全面|细致|认真|务实|初步|详细|进一步|一步|[、和地的])*$"
)


def met(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom one meets; who holds something together with the subject does not only take part."""
    beside = reading.text.endswith(_WITH, 0, phrase.start) and not reading.say(phrase).endswith(PEOPLE)
    if beside and joint_holders(reading, phrase):
        return []
    return groups(reading, phrase) or (acting_places(reading, phrase) if beside else [])  # 与台州市|会谈


def of_no_course(reading: Reading, phrase: Phrase) -> bool:
    """某中心组围绕条例(进行专题学习); 培训班开班，学员围绕条例(进行专题学习): what a course does is no meeting."""
    return _COURSE.search(reading.text, *phrase) is None


_COURSE = re.compile("(?:培训|研修|轮训|进修|研讨|读书|学习)班|开班|开训|参训")


def people_beside(reading: Reading, phrase: Phrase) -> list[Filler]:
    """与企业代表、群众代表(召开座谈会): the people among those with whom it is held."""
    return [f for f in groups(reading, phrase) if reading.say(f.phrase).endswith(PEOPLE)]


_WITH = ("与", "同", "和", "跟")


def whom_told_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李明一行到访，局长王强与|其|会谈: the person named last before the clause."""
    if reading.say(phrase) != "其":
        return []
    begin, clause = reading.sentence_at(phrase.start).start, reading.clause_around(phrase.start)
    return persons(reading, Phrase(begin, max(begin, clause.start)))[-1:]


def talkers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """双方, 两校领导, 甲局与乙公司(举行会谈): the sides of talks."""
    if both := _ON_SEVERAL.match(reading.text, phrase.end):
        return [*groups(reading, phrase), *groups(reading, Phrase(*both.span("other")))]
    if not _TALKED.match(reading.text, phrase.end):
        return []
    if _SIDES.fullmatch(reading.text, *phrase):
        return [Filler(phrase)]
    phrase = reading.before(phrase, _SO_MANY_SIDES)
    found = [] if persons(reading, phrase) else groups(reading, phrase) or acting_places(reading, phrase)
    return found if len(found) > 1 or _BESIDE.match(reading.text, phrase.end) else []


def talked_about_first(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲局|与乙市政府就加快建设，支持试点，推动合作方面进行了会谈: the first of several things that talks are about."""
    return spanned(_ON_SEVERAL.match(reading.text, phrase.end), "what")


_ON_SEVERAL = re.compile(
    r"[与和同](?P<other>[^，。；就]{2,20})就(?P<what>[^，。；]{4,40})，[^。；]{2,90}?(?:方面|事宜|问题|等)?(?:进行|举行|展开|开展)了?"
    r"[^，。；]{0,8}?(?:会谈|会晤|磋商|洽谈|座谈(?!会|活动)|深入交流)"
)
_BESIDE = re.compile("(?:在[^，。；]{1,12})?[与同和]")
_SO_MANY_SIDES = re.compile("(?<=..)[双两三四五多]方$")
"""甲局、乙站、丙队|三方(会晤)."""


def guests(reading: Reading, phrase: Phrase) -> list[Filler]:
    """同来华进行国事访问的某国国王某某|举行会谈: who came, behind what they came for."""
    who = _who_came(reading, phrase)
    return persons(reading, who) if who else []


def unnamed_guests(reading: Reading, phrase: Phrase) -> list[Filler]:
    """与来访的某国外长|举行会谈: so, of a guest without a name."""
    who = _who_came(reading, phrase)
    return dignitaries(reading, who) if who else []


def _who_came(reading: Reading, phrase: Phrase) -> Phrase | None:
    came = [m for m in COME.finditer(reading.text, *phrase) if reading.char_before(m.start()) in "同与和跟"]
    return Phrase(came[0].end(), phrase.end) if came else None


def sides(reading: Reading, phrase: Phrase) -> list[Filler]:
    """双方, 两国外长(会晤): the sides of talks, where nobody knows whom that means."""
    known = any(m.antecedents for m in reading.mentions.within(*phrase, Kind.GROUP))
    return [Filler(phrase)] if not known and _SIDES.fullmatch(reading.text, *phrase) else []


def dignitaries(reading: Reading, phrase: Phrase) -> list[Filler]:
    """总统(会见)外长: holders of high office without a name."""
    return [Filler(phrase)] if _HIGH.fullmatch(reading.text, *phrase) and not persons(reading, phrase) else []


_HIGH = re.compile(
    r"[^，。；、的]{0,20}(?:总统|总理|首相|外长|部长|防长|财长|大臣|大使|国王|元首|领导人|议长|省长|市长|州长|总领事|主席|国务秘书|国务委员|秘书长|总干事|客人|外宾|客商)"
)
_TALKED = re.compile(
    r"[^，。；]{0,30}?(?:进行|举行|展开|开展)了?[^，。；]{0,8}?(?:会谈|会晤|磋商|洽谈|谈判|座谈(?!会|活动)|深入交流|探讨|讨论(?!会))"
)
_SIDES = re.compile(
    r"(?:会上|会中|会后|座谈中|座谈会上)?(?:[宾主]{2}|[中一-龥]{2,3})?[双两三四多各](?:方|边|国|地|省|市|县|区|校|院|所|局|会|家|厅|馆|部门|单位)"
    r"(?:[^，。；]{0,6}(?:元首|领导人|外长|防长|总理|首脑|议长|代表团|团队|企业|领导|人员|代表|负责人|负责同志|专家|师生|干部|委员|教师|学者|部门|单位))?|宾主(?:双方)?|大家|与会(?:人员|代表|专家|嘉宾)"
)


_FINDINGS = re.compile(r"(?:情况|意见|结果|问题|结论|清单)$")
_STATE_OF_THINGS = re.compile(
    r"(?:[雨汛灾震火旱疫险水风舆病]情|形势|态势|情况|进展|工作|防御|救援|抢险|应对|防范|部署)(?:等|工作|变化|走势|发展)?$"
)


def findings(reading: Reading, phrase: Phrase) -> bool:
    """向某市反馈督察情况: what inspectors tell those whom they looked at."""
    return _FINDINGS.search(reading.say(phrase)) is not None


def state_of_things(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is conferred about: 研判震情灾情."""
    return nominal(reading, phrase) if _STATE_OF_THINGS.search(reading.say(phrase)) else []


def called_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """调度某厅, 研判汛情: bodies that are asked, or the state of things; not what is moved (调度船舶)."""
    return [Filler(phrase)] if _STATE_OF_THINGS.search(reading.say(phrase)) else bodies(reading, phrase)
