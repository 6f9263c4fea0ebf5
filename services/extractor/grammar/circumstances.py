"""When and where: the times and places that belong to a verb."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention


def find_times(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The time of the verb, and its end where one is said. Times inside names and those of a description (2007年生产的)
    are not the verb's."""
    times = [m for m in reading.mentions.within(frame.zone.start, frame.zone.end, Kind.TIME) if _free(reading, m)]
    times = _behind_source(frame, times) or _leading_times(reading, frame)
    times = times or _times_before(reading, frame) or _day_said_before(reading, frame)
    if not times and (period := _period(reading, frame)):
        return [(Role.TIME, period)]
    if not times:
        return []
    told = [t for t in times if t.subtype != "named"] or times
    dated = [t for t in told if t.time is not None and t.time.value]
    day = next((t for t in dated if t.time is not None and t.time.granularity == "day"), (dated or told)[0])
    ends = reading.text.endswith(
        ("持续至", "持续到", "延续至", "截止到", "截止", "日起至", "起至", "日起到", "起到"), 0, day.start
    )
    found = [(Role.END_TIME if ends else Role.TIME, _filler(day))]
    following = times[times.index(day) + 1 :][:1]
    if following and (following[0].subtype == "until" or reading.text[following[0].start - 1] in "至到"):
        found.append((Role.END_TIME, _filler(following[0])))
    return found


def _behind_source(frame: Frame, times: list[Mention]) -> list[Mention]:
    """5月9日，记者从某局获悉，今年一季度…: the day of the report is not that of what is reported."""
    sources = [w.end for w in frame.words if w.kinds & WordKind.REPORT]
    return ([t for t in times if t.start >= sources[-1]] or times) if sources else times


def _leading_times(reading: Reading, frame: Frame) -> list[Mention]:
    """Times that the sentence opens with, which hold for all its verbs."""
    times: list[Mention] = []
    source = _SOURCE.match(reading.text, frame.sentence.start, frame.zone.start)
    position = source.end() if source else frame.sentence.start
    for mention in reading.mentions.within(position, frame.zone.start, Kind.TIME):
        between = reading.text[position : mention.start].strip(" 　，,至到从自（(）)“”据")
        if len(between) > (0 if times else 4):
            break
        if _free(reading, mention):
            times.append(mention)
        position = mention.end
    return times


_SOURCE = re.compile(r"据?[^，,。0-9]{2,30}(?:消息|报道|获悉|了解到|介绍|通报)[，,：:]")


def _times_before(reading: Reading, frame: Frame) -> list[Mention]:
    """The day of the verb that this one goes on from: 5月20日在广场设立咨询台，开展宣传活动."""
    before = frame.follows
    while before is not None:
        times = reading.mentions.within(before.zone.start, before.zone.end, Kind.TIME)
        free = [m for m in times if _free(reading, m)]
        if free and all(m.text in _RECENT for m in free):
            return free
        days = [m for m in free if m.time is not None and m.time.granularity == "day"]
        if days:
            return [m for m in days if m.time is not None and m.time.value]
        if times and _AFTER.match(reading.text, before.trigger.end):  # 2016年7月，经某局约谈后，某公司召回…
            return [m for m in times if _free(reading, m)]
        before = before.follows
    return []


_RECENT = ("近日", "日前", "近期")
_AFTER = re.compile(r"之?后[，,]|以后[，,]")
_SPECIAL_DAY = re.compile(r"是.{0,8}第.{1,6}个")


def _day_said_before(reading: Reading, frame: Frame) -> list[Mention]:
    """今天是第16个世界计量日。某局举办…: the sentence before names the day."""
    index = frame.sentence.number - 1
    if index < 0 or reading.sentences[index].paragraph != frame.sentence.paragraph:
        return []
    before = reading.sentences[index]
    if not _SPECIAL_DAY.search(reading.text, before.start, before.end):
        return []
    times = reading.mentions.within(before.start, before.end, Kind.TIME)
    return [m for m in times[:1] if m.time is not None and m.time.granularity == "day"]


def _period(reading: Reading, frame: Frame) -> Filler | None:
    """“世界计量日”活动期间，…: a clause that names a time by what goes on then."""
    opening = clause_of(frame.sentence, 0)
    if not reading.text.endswith("期间", opening.start, opening.end):
        return None
    named = reading.mentions.within(opening.start, opening.end, Kind.TIME)
    if not named and (opening.end - opening.start > _BRIEF or opening.end - opening.start <= len("期间")):
        return None
    return Filler(Phrase(opening.start, opening.end), named[0] if named else None)


_BRIEF = 8
"""A period without a date is called by few characters (巡演期间)."""


_WHILE = re.compile(
    r"年来|近年来|近些年来?|近几年来?|[一近]年来|以来|全年|去年|上半年|截至|过去|历年|连日来|近日来|近期以来|多年来|长期以来|“十[一二三四五]五”"
)


def find_while(reading: Reading, frame: Frame) -> Filler | None:
    """The longer while (近年来, 全年, 截至目前) under which the verb's part of the paragraph stands."""
    index = frame.sentence.number
    limit = frame.trigger.start
    while index >= 0 and reading.sentences[index].paragraph == frame.sentence.paragraph:
        sentence = reading.sentences[index]
        times = [m for m in reading.mentions.within(sentence.start, limit, Kind.TIME) if _free(reading, m)]
        if times:
            last = times[-1]
            return _filler(last) if _WHILE.search(last.text) else None
        limit = sentence.start
        index -= 1
    return None


def _free(reading: Reading, mention: Mention) -> bool:
    """Whether a time is said for itself, not in a name or a description."""
    known = reading.free_times.get(mention.start)
    if known is None:
        known = reading.free_times[mention.start] = _is_free(reading, mention)
    return known


def _is_free(reading: Reading, mention: Mention) -> bool:
    if reading.quoted(mention.start, mention.end):
        return False
    if _compares(reading, mention):
        return False
    if mention.text.endswith("以来") and reading.text.startswith("的", mention.end):
        return False  # 延续去年以来的上涨态势
    word = reading.word_ending_at(mention.start)
    if word is not None and word.kinds & (WordKind.PREDICATE | WordKind.VERBAL):
        return False
    return not any(
        o.start <= mention.start and mention.end <= o.end and o is not mention
        for o in reading.mentions.within(
            max(0, mention.start - 60),
            mention.end + 60,
            Kind.EVENT_NAME,
            Kind.PROGRAMME,
            Kind.ORGANIZATION,
            Kind.DOCUMENT,
        )
    )


def _compares(reading: Reading, mention: Mention) -> bool:
    """比上年, 与2019年同期相比: the base of a comparison is no time of what is told."""
    if reading.text[mention.start - 1 : mention.start] in ("比", "较"):
        return True
    return _BASE.match(reading.text, mention.end) is not None


_BASE = re.compile(r"(?:同期|同月|年末|末|底|同日)?(?:的[^，。；]{0,10})?(?:相比|持平)")


def _places_of_list(reading: Reading, phrase: Phrase) -> list[Mention]:
    """甲省、乙省等地的消防部门 acts in every one of them."""
    said = reading.say(phrase)
    listed = _LISTED.search(said) if "等" in said else None
    return reading.mentions.within(phrase.start, phrase.start + listed.start(), Kind.PLACE) if listed else []


_LISTED = re.compile(r"等(?:\d+|[两三四五六七八九十]+)?个?(?:地|省|市|县|区|州|盟|旗|设区市|城市|地市|县区|县市|国)")


def is_place(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is a place and nothing else (威海市; 四川省各地)."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    return bool(places) and places[0].start == phrase.start and reading.text[places[-1].end : phrase.end] in _ALL_OVER


_ALL_OVER = ("", "各地", "各级", "上下", "各市", "各县", "各区", "各市县", "境内")


def find_places(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The place of the verb: behind 在, as the subject, or at the head of the clause."""
    around = [*frame.phrases("在", "于"), frame.subject, frame.object]
    for phrase in filter(None, around):
        if len(listed := _places_of_list(reading, phrase)) > 1:
            return [(Role.LOCATION, _filler(m)) for m in listed]
    for phrase in frame.phrases("赴", "到", "来到", "来", "前往", "深入", "走进", "莅临", "抵达"):
        visited = [m for member in split_list(reading, phrase) for m in _exactly(reading, member)]
        if visited:
            return [(Role.LOCATION, _filler(m)) for m in visited]
        if located := _located(reading, phrase):
            return [(Role.LOCATION, located)]
    subject = frame.subject if frame.subject is not None and is_place(reading, frame.subject) else None
    for phrase in [*frame.phrases("在", "于"), *([subject] if subject else [])]:
        places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
        if phrase is not subject and _is_occasion(reading, phrase, places):
            continue
        if phrase is not subject and (located := _located(reading, phrase)):
            return [(Role.LOCATION, located)]
        if len(places) > 1 and (all_named := _all_places(reading, phrase)):
            return [(Role.LOCATION, _filler(m)) for m in all_named]
        if places and phrase is not subject and places[0].subtype == "relative" and _by_place(reading, frame):
            continue
        if phrase is not subject and phrase.end - phrase.start <= 24 and reading.say(phrase).endswith(_VENUE):
            venue = [(Role.LOCATION, Filler(phrase, places[0] if places else None))]
            if (
                subject is not None and not places and not reading.say(subject).startswith(("我国", "全国"))
            ):  # 某县在县会议中心举行
                venue.insert(0, (Role.LOCATION, _filler(reading.mentions.within(*subject, Kind.PLACE)[0])))
            return venue
        if places:
            return [(Role.LOCATION, _filler(places[0]))]
    return []


def reached(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到玉林街道和平社区开展…: the community, school or village where it is done, as a place; all of a list."""
    found = []
    for member in split_list(reading, phrase):
        described = reading.text.rfind("的", member.start, member.end - 2) + 1  # 结对联系的某社区
        member = Phrase(max(member.start, described), member.end)
        places = reading.mentions.within(member.start, member.end, Kind.PLACE)
        site = member.end - member.start <= _SITE and reading.say(member).endswith(_VENUE)
        if not site and not _exactly(reading, member):
            return []
        found.append(Filler(member, places[0] if places else None))
    return found


_SITE = 24
_OCCASIONS = ("会上", "会议上", "仪式上", "活动上", "活动中", "论坛上", "期间", "大赛中", "比赛中", "评选中")
"""在全国质量大会上: an occasion, whose name may hold a place."""


def _is_occasion(reading: Reading, phrase: Phrase, places: list[Mention]) -> bool:
    """在全国质量大会上; 在全国…标准化技术委员会主办的…: the place only belongs to a name."""
    if reading.say(phrase).endswith(_OCCASIONS):
        return True
    return bool(places) and places[0].subtype == "relative" and phrase.end - phrase.start > _BRIEF * 2


def _all_places(reading: Reading, phrase: Phrase) -> list[Mention]:
    """在广西南宁、钦州、北海考察: every place of a list of places."""
    found = [_exactly(reading, member) for member in split_list(reading, phrase)]
    return [m for members in found for m in members] if len(found) > 1 and all(found) else []


def _located(reading: Reading, phrase: Phrase) -> Filler | None:
    """来到位于布吉街道某工业区的某公司: where it lies."""
    found = _LIES.match(reading.text, phrase.start, phrase.end)
    if found is None:
        return None
    places = reading.mentions.within(*found.span("where"), Kind.PLACE)
    return Filler(Phrase(*found.span("where")), places[0] if places else None)


_LIES = re.compile(r"(?:位于|地处|坐落于|坐落在)(?P<where>[^的，。；、]{2,30})的")


def _by_place(reading: Reading, frame: Frame) -> bool:
    """廊坊在全市开展…: the place that acts says more than 全市."""
    return frame.subject is not None and is_place(reading, frame.subject)


def _exactly(reading: Reading, phrase: Phrase) -> list[Mention]:
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    return places[-1:] if places and (places[0].start, places[-1].end) == (phrase.start, phrase.end) else []


_VENUE = (
    "广场", "中心", "酒店", "宾馆", "饭店", "会议室", "礼堂", "大厅", "报告厅", "公园", "学校", "大学", "小学",
    "中学", "展览馆", "体育馆", "博物馆", "剧院", "社区", "大队", "基地", "会堂", "大楼", "园区", "产业园", "开发区",
    "会议厅", "演播厅", "党校", "学院", "医院", "门前", "现场", "村", "镇", "街道", "车站", "机场", "码头", "工厂",
    "厂区", "公司", "剧场", "影院", "影剧院", "会展中心", "体育场", "艺术馆", "美术馆", "文化馆", "图书馆", "科技馆",
    "纪念馆", "规划馆", "小区", "商场", "超市", "市场", "商圈", "步行街", "大桥", "港口", "营区", "操场", "教室",
    "会客厅", "会议中心", "楼", "驻地", "办公室", "本部", "局", "院", "馆", "站", "景区", "影城", "书院", "训练场",
    "演练场", "工地", "车间", "生产线", "隧道", "水库", "农场", "公安局", "政务大厅", "大堂", "展厅", "实验室",
    "分会场", "主会场", "会场", "厅", "室", "所", "政府", "园", "校", "公社", "塔", "山庄", "别墅", "集团", "银行",
    "法院", "敬老院", "福利院", "幼儿园", "集市", "公交站", "养老院", "乡", "居委会", "村委会", "家中",
    "湿地", "门店", "商户", "支队", "中队", "哨所", "站点", "一线",
    "一中", "二中", "三中", "四中", "五中", "六中", "七中", "八中", "高中", "初中", "中院",
    "法院", "发射场", "体育公园", "球场", "赛场", "滑雪场", "海域", "校区", "展馆", "俱乐部", "书店", "驿站", "试验场",
    "周边", "沿线", "附近", "一带", "路口", "路段", "门口", "服务区", "收费站", "口岸", "校园", "食堂", "餐厅",
    "大街", "夜市", "法庭", "看守所", "河段", "滩涂", "果园", "田间", "田头", "展区",
)  # fmt: skip
"""What the name of a place to meet at ends in."""


def _filler(mention: Mention) -> Filler:
    return Filler(Phrase(mention.start, mention.end), mention)
