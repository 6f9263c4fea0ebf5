"""Where: the places that belong to a verb."""

from __future__ import annotations

from schemas.events import Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.scenes_told import HERE, opening_scene, scene_before
from services.extractor.finders.sites import (
    IN_HOUSE,
    NOWHERE,
    SITE_ENDS,
    counts_divisions,
    gone_to,
    is_site,
    may_be_where,
    site_of,
    sites_listed,
)
from services.extractor.grammar.companions import LYING
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.lists import places_before, split_list
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.verbs import is_verb
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention


def _places_of_list(reading: Reading, phrase: Phrase, pattern: re.Pattern[str]) -> list[Filler]:
    """甲省、乙省等地的消防部门 acts in every one of them, also in one that no list knows."""
    listed = pattern.search(reading.text, *phrase)
    if listed is None:
        return []
    named = Phrase(phrase.start, listed.start())
    places = reading.mentions.within(*named, Kind.PLACE)
    if any(reading.text.startswith("至", place.end) for place in places):
        return []  # 在甲至乙、丙等城市的列车上
    counted = listed[0].endswith(_TOWNS) or _SO_MANY_TOWNS.fullmatch(listed[0]) is not None
    members = split_list(reading, named)
    if not (places or counted or all(reading.say(m).endswith(SITE_ENDS) for m in members)):
        return []
    if len(members) < 2 or any(member.end - member.start > _NAMED for member in members):
        return [Filler.of(m) for m in places]
    known = {m.end: m for m in places}
    return [Filler.of(known[m.end]) if m.end in known else Filler(m) for m in members]


_SO_MANY_TOWNS = re.compile(r"等(?:\d+|[两三四五六七八九十]+)个(?:县市?区?|市县|区县|县区)")
"""深入射阳、滨海等6个县区: names that are those of much else."""
_TOWNS = ("镇", "乡", "街道", "村", "社区", "考点", "赛区", "赛点", "会场", "展区")
"""深入甲、乙、丙等乡镇: towns, which no list knows."""
_NAMED = 8
_DIVISIONS = (
    "(?:地|会场|考点|赛区|赛点|展区|乡镇|镇|乡|街道|村|社区|省|市|县|区|州|盟|旗|设区市|城市|地市|县区|县市|省份"
    "|国(?![内外际产家]))"
)
_AND_OTHERS = re.compile(rf"等(?:\d+|[两三四五六七八九十]+)?个?{_DIVISIONS}(?![级属直管])")
_ALL_OF_THEM = re.compile(rf"(?:等(?:\d+|[两三四五六七八九十]+)?|\d+|[两三四五六七八九十]+)个?{_DIVISIONS}")


def is_place(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is a place and nothing else (威海市; 四川省各地)."""
    places = reading.mentions.within(*phrase, Kind.PLACE)
    return bool(places) and places[0].start == phrase.start and reading.text[places[-1].end : phrase.end] in _ALL_OVER


_ALL_OVER = ("", "各地", "各级", "上下", "各市", "各县", "各区", "各市县", "境内")


_GOING = (
    "赴", "分赴", "赶赴", "奔赴", "同赴", "到", "到达", "来到", "来", "前往", "深入", "走进", "走入", "莅临", "抵达",
    "进驻", "赶到", "赶往", "直奔", "下沉", "共赴", "转赴", "开进",
)  # fmt: skip


def find_places(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The place of the verb: behind 在, as the subject, or at the head of the clause."""
    going = [] if _has_its_own(reading, frame) else frame.phrases(*_GOING)
    ways = [*frame.phrases("在", "于"), *going]
    around = [(phrase, _ALL_OF_THEM) for phrase in ways]
    around += [(phrase, _AND_OTHERS) for phrase in (frame.subject, frame.object) if phrase is not None]
    for phrase, pattern in around:
        if _UNDER.match(reading.text, phrase.start, frame.zone.end):
            continue  # 在甲、乙等地警方配合下
        if len(listed := _places_of_list(reading, phrase, pattern)) > 1:
            return [(Role.LOCATION, filler) for filler in listed]
    for phrase in going:
        members = split_list(reading, phrase)
        visited = [m for member in members for m in _exactly(reading, member)]
        if visited and len(visited) < len(members) and all(m.end - m.start <= _BRIEF for m in members):
            return [(Role.LOCATION, Filler(m)) for m in members]  # 赴青县、孟村、盐山: short names, one of them known
        if several := places_before(reading, phrase):
            towns = reading.mentions.within(phrase.start, several[-1].end, Kind.PLACE)
            return [(Role.LOCATION, Filler.of(m)) for m in towns]  # 深入甲镇、乙镇的7家加油站
        if visited:
            return [(Role.LOCATION, Filler.of(m)) for m in visited]
        if located := lying(reading, phrase) or _unlisted(reading, phrase):
            return [(Role.LOCATION, located[0])]
        if sites := gone_to(reading, phrase):
            return [(Role.LOCATION, site) for site in sites]
    subject = frame.subject if frame.subject is not None and is_place(reading, frame.subject) else None
    if subject is not None and reading.say(subject) == "我国":
        subject = None  # the country itself is nowhere in particular
    for phrase in frame.phrases("在", "于") if ways else ():
        if where := _where(reading, frame, phrase, subject):
            return [(Role.LOCATION, filler) for filler in where]
    if subject is not None:
        places = reading.mentions.within(*subject, Kind.PLACE)
        return [(Role.LOCATION, Filler.of(m)) for m in _all_places(reading, subject) or places[:1]]
    return _opening_place(reading, frame)


_BRIEF = 4
_PROVINCES = re.compile(
    "[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新港澳台]{2,6}[两三四五六](?:地|省[区市份]?|市)"
)
"""在沪苏两地: provinces by their letters."""


def _where(reading: Reading, frame: Frame, phrase: Phrase, subject: Phrase | None) -> list[Filler]:
    """What a phrase behind 在 or 于 names; `subject`: the place that acts, if one does."""
    if reading.say(phrase) in HERE:
        return scene_before(reading, frame.sentence)
    places = reading.mentions.within(*phrase, Kind.PLACE)
    if counts_divisions(reading, phrase, places):
        return [Filler.of(places[0])]
    if _is_occasion(reading, phrase, places) or _is_none(reading, frame, phrase):
        return []
    if reading.say(phrase) in IN_HOUSE:
        return []
    phrase = site_of(reading, frame, phrase)
    if len(places) > 1 and (all_named := _all_places(reading, phrase)):
        return [Filler.of(m) for m in all_named]
    if places and places[0].subtype == "relative" and subject is not None:
        return []  # 廊坊在全市开展…: the place that acts says more than 全市
    if venues := _venues(reading, phrase):
        return venues
    if is_site(reading, phrase):
        venue = [Filler(phrase, places[0] if places else None)]
        if subject is not None and not places:  # 某县在县会议中心举行
            venue.insert(0, Filler.of(reading.mentions.within(*subject, Kind.PLACE)[0]))
        return venue
    if places:
        return [_whole(reading, phrase, places[0])]
    if lands := _PROVINCES.match(reading.text, *phrase):
        return [Filler(Phrase(*lands.span()))]
    if may_be_where(reading, frame, phrase):
        return [Filler(phrase)]
    return [Filler(site) for site in sites_listed(reading, frame, phrase)]


def _is_none(reading: Reading, frame: Frame, phrase: Phrase) -> bool:
    """于6月5日|封存食堂, 在某局启动调查的情况下: what stands behind 在 or 于 is no place."""
    if _CONDITION.match(reading.text, frame.trigger.end) or _UNDER.match(reading.text, phrase.start, frame.zone.end):
        return True
    if reading.say(phrase).endswith(_SITES_OF_THE_NET) or reading.text[frame.trigger.end - 1] == "上":
        return True  # 在某局网站(发布); 在某局|工作会上
    if reading.text.startswith("《", phrase.start):
        return True  # 在《自然》(发表)
    if _HELD_WITH.match(reading.text, phrase.end):
        return True  # 在某局|与某报联合举办的会上: who holds it
    if _DONE_BY_IT.match(reading.text, phrase.end) and phrase.end in reading.mention_ends:
        return any((m.start, m.end) == phrase for m in reading.mentions.within(*phrase, Kind.ORGANIZATION))
    done = reading.text[phrase.start : phrase.start + 2] in terms("verbs")
    if done and reading.text.endswith(_STILL, 0, phrase.start):
        return True  # 也在|申报试点，希望得到支持: what goes on
    return reading.char_before(phrase.start) not in "在于"


_HELD_WITH = re.compile("[与同和][^，。；]{2,24}?(?:联合|共同|合作)(?:举办|主办|举行|召开|组织|开展|承办)的")
_DONE_BY_IT = re.compile("[对向将把给为][^，。；]{1,30}(?:后|之后|以后|时|之时|期间)(?=[，,])")
"""在某局|对其约谈后，…: what the body did before, no place."""
_UNDER = re.compile(
    r"[^，。；]{2,80}?(?:机制|部署|指导|领导|支持|帮助|协助|框架|背景|形势|推动|配合|统筹|协调|监督|见证|陪同|带领|率领|引导|主持)之?下(?=[，,])"
    r"|[^，。；]{2,40}?(?:陪同|带领|引导)之?下"
)
"""在某部、某厅的指导下，…: who helps, not where."""
_SITES_OF_THE_NET = ("网站", "官网", "公众号", "平台", "客户端", "视频号", "抖音号", "直播号")
_STILL = ("也在", "还在", "仍在", "都在", "均在", "正在", "一直在")
_CONDITION = re.compile(r"[^，。；]{0,12}(?:情况|条件|背景|前提|基础)下")


def _whole(reading: Reading, phrase: Phrase, place: Mention) -> Filler:
    """在某市生态龙虾城: the whole of a short phrase that the place opens, though nobody knows what it ends in."""
    rest = Phrase(place.end, phrase.end)
    if place.start != phrase.start or place.subtype == "relative" or not 2 <= rest.end - rest.start <= _REST:
        return Filler.of(place)
    return Filler.of(place) if NOWHERE.search(reading.say(rest)) else Filler(phrase, place)


def _unlisted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """走进某县根宫佛国: somewhere that no list knows, in a place that one does."""
    places = reading.mentions.within(*phrase, Kind.PLACE)
    if not places or reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP):
        return []
    whole = _whole(reading, phrase, places[0])
    return [whole] if whole.phrase == phrase else []


_REST = 9


def _opening_place(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """在某村，某院与某协会签订协议: where the sentence begins holds for all its verbs."""
    first = clause_of(frame.sentence, 0)
    if first.end > frame.trigger.start:
        return []
    opening = reading.trim(Phrase(*first))
    if opening.end >= frame.trigger.start:
        return []
    if not reading.text.startswith(("在", "于"), opening.start):
        return [(Role.LOCATION, scene) for scene in opening_scene(reading, frame)]
    phrase = Phrase(opening.start + 1, opening.end)
    places = reading.mentions.within(*phrase, Kind.PLACE)
    if not places or places[0].start != phrase.start or _is_occasion(reading, phrase, places):
        return []
    if any(is_verb(reading, word) for word in reading.words_within(*phrase)):
        return []  # 在某水库|发生险情的一辆工程车被拖离，…
    return [(Role.LOCATION, Filler(phrase, places[0]))]


def _has_its_own(reading: Reading, frame: Frame) -> bool:
    """率队赴甲省检查，并在乙市召开: a place behind 在 in the verb's own part says where, not where the verb before
    led."""
    own = (frame.companions.get("在") or frame.companions.get("于", []))[-1:]
    return bool(own) and bool(reading.mentions.within(*own[0], Kind.PLACE) or reading.say(own[0]).endswith(SITE_ENDS))


def _venues(reading: Reading, phrase: Phrase) -> list[Filler]:
    """分别在甲大学、乙学校召开: each of a list of houses."""
    members = split_list(reading, phrase)
    if len(members) < _SEVERAL or not all(reading.say(m).endswith(SITE_ENDS) for m in members):
        return []
    return [Filler(m, next(iter(reading.mentions.within(*m, Kind.PLACE)), None)) for m in members]


_SEVERAL = 2


def reached(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到玉林街道和平社区开展…: the community, school or village where it is done, as a place; all of a list."""
    found = []
    for member in split_list(reading, phrase):
        described = reading.text.rfind("的", member.start, member.end - 2) + 1  # 结对联系的某社区
        member = reading.before(Phrase(max(member.start, described), member.end), _DONE_THERE)
        places = reading.mentions.within(*member, Kind.PLACE)
        if (
            not reading.say(member).endswith(SITE_ENDS)
            and not is_site(reading, member)
            and not _exactly(reading, member)
        ):
            return []
        found.append(Filler(member, places[0] if places else None))
    return found


_DONE_THERE = re.compile(r"(?<=..)(?:免费|集中|现场)?(?:义诊|巡诊|坐诊|问诊|送诊|送检|献血|支教|演出)$")
"""赴某村|义诊: what was done there."""
_OCCASIONS = ("会上", "会议上", "仪式上", "活动上", "活动中", "论坛上", "期间", "大赛中", "比赛中", "评选中")
"""在全国质量大会上: an occasion, whose name may hold a place."""


def _is_occasion(reading: Reading, phrase: Phrase, places: list[Mention]) -> bool:
    """在全国质量大会上; 在全国…标准化技术委员会主办的…: the place only belongs to a name."""
    if reading.say(phrase).endswith(_OCCASIONS):
        return True
    if not places or places[0].subtype != "relative":
        return False
    if reading.text.startswith(_WHAT_IS_HELD, phrase.end):
        return True
    return phrase.end - phrase.start > _NAME or _HELD_ALL_OVER.search(reading.text, *phrase) is not None


_WHAT_IS_HELD = ("会上", "大会", "会议", "论坛", "峰会", "活动", "大赛", "竞赛", "比赛", "评选")
"""在全国质量大|会上: a phrase that ends in the name of a gathering."""


_HELD_ALL_OVER = re.compile("(?:[赛节周展会]|评选|评比|比武|展评|活动|考核|比对|测评|工作|行动)(?:期间|[中上里])?$")
"""在全省技能竞赛中, 在全国节能宣传周期间, 在全国计量比对工作中."""
_NAME = 16
"""A longer phrase with 全国 or 全市 in it names a body or an occasion."""


def _all_places(reading: Reading, phrase: Phrase) -> list[Mention]:
    """在广西南宁、钦州、北海考察: every place of a list of places."""
    found = [_exactly(reading, member) for member in split_list(reading, phrase)]
    return [m for members in found for m in members] if len(found) > 1 else []


def lying(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来到位于布吉街道某工业区的某公司, 位于某县的基地|投产: where it lies, by its description."""
    found = _LIES.match(reading.text, *phrase)
    places = reading.mentions.within(*found.span("where"), Kind.PLACE) if found else []
    return [Filler(Phrase(*found.span("where")), places[0] if places else None)] if found else []


_LIES = re.compile(rf"(?:{LYING})(?P<where>(?!海拔)[^的，。；、]{{2,30}}?)[内里中]?的")


def _exactly(reading: Reading, phrase: Phrase) -> list[Mention]:
    places = reading.mentions.within(*phrase, Kind.PLACE)
    return places[-1:] if places and (places[0].start, places[-1].end) == phrase else []
