"""Ways to say the same in other words: what an article tells is the same behind each (bench/robustness.py).

A rewording yields the edits that it makes everywhere in an article where it can be used. None is right everywhere; each
is what reporters, mirrors and templates do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from bench.told import ToldArticle
from schemas.events import Argument, Event, EventType, Role, Span


class Edit(NamedTuple):
    """Characters `start` to `end` of the text are replaced."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Told:
    """An article with what reader and extractor agree on."""

    article: ToldArticle
    events: list[Event]
    """The extractor's events that the reader wrote down, too, with no other arguments than the reader's."""
    said: frozenset[tuple[EventType, str]]
    """Type and trigger of all that the extractor tells of the article."""

    @property
    def text(self) -> str:
        """Title and paragraphs, a line each."""
        return self.article.article.text

    @property
    def body(self) -> int:
        """Where the first paragraph starts: behind the title, where the article has one."""
        title = self.article.article.title
        return len(title) + 1 if title else 0

    def arguments(self, *roles: Role) -> Iterator[tuple[Event, Argument]]:
        """The arguments of these roles that stand in paragraphs, each place once, in order."""
        seen = set[tuple[int, int]]()
        found = [(event, each) for event in self.events for each in event.arguments]
        for event, each in sorted(found, key=lambda pair: pair[1].span.start):
            place = (each.span.start, each.span.end)
            if each.role in roles and place not in seen and each.span.start >= self.body:
                seen.add(place)
                yield event, each

    def opens(self, span: Span, start: int) -> bool:
        """Whether the span opens the sentence that starts there, or stands behind nothing but a time."""
        times = [time.span.end for _event, time in self.arguments(Role.TIME) if time.span.start == start]
        return span.start in (start, *times, *(end + 1 for end in times))

    def triggers(self, *types: EventType) -> Iterator[Event]:
        """The events of these types (default: of any), whose trigger stands in a paragraph."""
        for event in self.events:
            if event.trigger.start >= self.body and (not types or event.type in types):
                yield event

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence that holds a place, with its full stop."""
        start = max(self.text.rfind(mark, 0, at) for mark in "。！\n；") + 1
        ends = [end + 1 for mark in "。！\n；" if (end := self.text.find(mark, at)) >= 0]
        return start, min(ends, default=len(self.text))

    def is_doer(self, actor: Span) -> bool:
        """Whether what somebody does follows at once: no more of a name or a list, nobody within a description."""
        acts = any(event.trigger.start == actor.end for event in self.triggers()) or _PREDICATES.match(
            self.text, actor.end
        )
        return bool(acts) and self.text[actor.start - 1] in "，,。；\n"

    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of paragraphs that hold a trigger."""
        return sorted({self.sentence(event.trigger.start) for event in self.triggers()})


Rewording = Callable[[Told, Random], Iterable[Edit]]
REWORDINGS: dict[str, Rewording] = {}
ACTORS = (Role.ORGANIZER, Role.ISSUER, Role.VISITOR, Role.SPEAKER)
_LEADS = re.compile(r"通报|部署|介绍|研究|听取|传达|总结|学习|解读|就|围绕|了解|指导|查看|推动|要求|安排|审议")
_PREDICATES = re.compile(
    r"已|还|也|将|曾|就|对|在|与|向|为|会同|联合|组织|正式|共同|集中|带队|赴|前往|到|来到|走进|召集"
)
"""What the rest of a sentence begins with behind who does it."""
_TIMELESS = re.compile(r"(?:以来|期间|[日天午晚月年]|截至[^，。]*|目前|[前后]|[^，。]{0,3}于|[上中下]|[案：])$")
"""A clause that ends so tells nothing yet."""


def rewording(function: Rewording) -> Rewording:
    """Enter a rewording by its name."""
    REWORDINGS[function.__name__.strip("_")] = function
    return function


@rewording
def _no_comma_behind_the_time(told: Told, _: Random) -> Iterator[Edit]:
    for _event, time in told.arguments(Role.TIME):
        if told.text[time.span.end : time.span.end + 1] in "，,":
            yield Edit(time.span.end, time.span.end + 1, "")


@rewording
def _time_behind_the_actor(told: Told, _: Random) -> Iterator[Edit]:
    actors = {actor.span.start: actor.span for _event, actor in told.arguments(*ACTORS)}
    for _event, time in told.arguments(Role.TIME):
        actor = actors.get(time.span.end + 1)
        if actor and told.text[time.span.end] in "，," and told.is_doer(actor):
            yield Edit(time.span.start, actor.end, actor.text + time.span.text)


@rewording
def _time_before_the_actor(told: Told, _: Random) -> Iterator[Edit]:
    times = {time.span.start: time.span for _event, time in told.arguments(Role.TIME)}
    for _event, actor in told.arguments(*ACTORS):
        time = times.get(actor.span.end) or times.get(actor.span.end + 1)
        if time and told.sentence(actor.span.start)[0] == actor.span.start:
            yield Edit(actor.span.start, time.end, f"{time.text}，{actor.span.text}")


@rewording
def _another_day(told: Told, random: Random) -> Iterator[Edit]:
    for _event, time in told.arguments(Role.TIME):
        if re.fullmatch(r"(\d{4}年)?\d{1,2}月\d{1,2}日([上下]午)?", time.span.text):
            yield Edit(time.span.start, time.span.end, random.choice(("近日", "日前", "昨日", "2月18日下午2时")))
        elif time.span.text in ("近日", "日前", "近期"):
            yield Edit(time.span.start, time.span.end, random.choice(("3月5日", "3月5日上午", "3月5日至7日")))


@rewording
def _purpose_first(told: Told, random: Random) -> Iterator[Edit]:
    words = ("为深入贯彻落实上级部署要求，", "为切实维护消费者合法权益，", "为进一步优化营商环境，")
    for event in told.triggers(*_DEEDS):
        start, _end = told.sentence(event.trigger.start)
        if any(each.role in ACTORS and told.opens(each.span, start) for each in event.arguments):
            yield Edit(start, start, random.choice(words))


@rewording
def _purpose_behind_the_actor(told: Told, random: Random) -> Iterator[Edit]:
    words = ("为进一步规范市场秩序，", "根据年度工作安排，", "结合工作实际，", "按照上级统一部署，")
    for event, actor in told.arguments(Role.ORGANIZER, Role.ISSUER):
        near = 0 <= event.trigger.start - actor.span.end <= 4 and event.type in _DEEDS
        if near and told.is_doer(actor.span) and not told.text.startswith("的", event.trigger.end):
            yield Edit(actor.span.end, actor.span.end, random.choice(words))


@rewording
def _dateline(told: Told, random: Random) -> Iterator[Edit]:
    words = ("本报讯（记者 李晓明）", "本网讯 （通讯员 王芳 赵刚）", "中国质量新闻网讯 ", "【本站讯】")
    yield Edit(told.body, told.body, random.choice(words))


@rewording
def _one_paragraph(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<=。)\n", told.text[told.body :]):
        yield Edit(told.body + match.start(), told.body + match.end(), "")


@rewording
def _sentences_run_on(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"。(?![\n”）」]|$)", told.text[told.body :]):
        yield Edit(told.body + match.start(), told.body + match.end(), "，")


@rewording
def _clauses_as_sentences(told: Told, _: Random) -> Iterator[Edit]:
    for start, end in told.sentences():
        told_at = [event.trigger.end for event in told.triggers() if start <= event.trigger.start < end]
        for match in re.finditer(r"，(?=共|会议|活动|现场|期间|累计|检查组|执法人员)", told.text[start:end]):
            at = start + match.start()
            if at >= min(told_at) and not _TIMELESS.search(told.text, start, at):
                yield Edit(at, start + match.end(), "。")


@rewording
def _no_comma_before_a_verb(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        _start, end = told.sentence(event.trigger.start)
        comma = told.text.find("，", event.trigger.end, end)
        if comma >= 0 and _LEADS.match(told.text, comma + 1):
            yield Edit(comma, comma + 1, "")


@rewording
def _ascii_marks(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"[，：；（）？！]", told.text):
        yield Edit(match.start(), match.end(), ",:;()?!"["，：；（）？！".index(match.group())])


@rewording
def _spaced_figures(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])", told.text):
        yield Edit(match.start(), match.start(), " ")


@rewording
def _full_width_figures(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"\d", told.text):
        yield Edit(match.start(), match.end(), chr(ord(match.group()) + 0xFEE0))


_DEEDS = (
    EventType.MEETING,
    EventType.CAMPAIGN,
    EventType.POLICY_ISSUANCE,
    EventType.INSPECTION_ENFORCEMENT,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
    EventType.EVALUATION_RANKING,
    EventType.ASSISTANCE_SERVICE,
)
"""What bodies do on purpose."""
_SAME = """
召开>举行 举行>举办 举办>举行 开展>组织开展 组织开展>开展 印发>发布 发布>印发 出台>印发 签署>签订 签订>签署 荣获>获得
获得>荣获 获评>荣获 查处>依法查处 启动>正式启动 调研>考察调研 考察>调研考察 查获>依法查获 检查>监督检查 公布>通报
通过>顺利通过 走访>实地走访 抽查>抽检 抽检>抽查 发放>派发 前往>赴 赴>到
来到>前往 立案>立案查处 揭牌>挂牌
"""


@rewording
def _another_verb(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        for word, _arrow, other in (each.partition(">") for each in _SAME.split()):
            if event.trigger.text.removesuffix("了") == word:
                yield Edit(event.trigger.start, event.trigger.start + len(word), other)


@rewording
def _with_le(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        word, behind = event.trigger.text, told.text[event.trigger.end : event.trigger.end + 1]
        if word.endswith("了"):
            yield Edit(event.trigger.end - 1, event.trigger.end, "")
        elif behind == "了":
            yield Edit(event.trigger.end, event.trigger.end + 1, "")
        elif len(word) == 2 and re.match(r"[一-鿿《“]", behind) and behind not in "的在后会为于至到出":
            yield Edit(event.trigger.end, event.trigger.end, "了")


@rewording
def _with_an_adverb(told: Told, random: Random) -> Iterator[Edit]:
    for event in told.triggers():
        start = event.trigger.start
        if event.trigger.text.removesuffix("了") in _HELD_OR_SENT:
            yield Edit(start, start, random.choice(("正式", "联合", "成功", "专门", "集中")))


_HELD_OR_SENT = frozenset("召开 举行 举办 启动 开展 签署 签订 发布 印发".split())  # noqa: SIM905


_BODIES = """
云岭省药品检验研究院 青川市生态环境局 国家粮食和物资储备局 东湖区教育局 临江海关 南岭县人民检察院 华联检测集团有限公司
西山市住房和城乡建设局 省特种设备安全监督检验研究院 县委宣传部 中国仪器仪表行业协会 北原市中心血站 温州水务集团
市公安局交警支队 泰兴市质监局 绥化市计量检定测试所热工室 罗平县河长办 国网宜昌供电公司 德国联邦物理技术研究院
中国物流与采购联合会 长春净月高新技术产业开发区管委会 海州区市场监管局朝阳分局 省出入境检验检疫局 白石街道办事处
"""


@rewording
def _another_body(told: Told, random: Random) -> Iterator[Edit]:
    used = _BODIES.split()
    random.shuffle(used)
    found = [each for _event, each in told.arguments(*ACTORS) if each.entity and each.entity.kind == "organization"]
    names = {each.span.text for each in found if len(each.span.text) > 3}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    yield from _everywhere(told, dict(zip(longest_first, used, strict=False)))


_PERSONS = """
赵一 钱建国 欧阳明 宋致远 买买提·艾力 尹学军 逯彤 苗壮 时光辉 乐进 高峰 石磊 白雪 方向 俎江涛 亓国梁 相里斌
扎西次仁 仝海 巴特尔
"""


@rewording
def _another_person(told: Told, random: Random) -> Iterator[Edit]:
    used = _PERSONS.split()
    random.shuffle(used)
    roles = (Role.ATTENDEE, Role.SPEAKER, Role.VISITOR, Role.MODERATOR, Role.PARTICIPANT, Role.RECIPIENT, Role.TARGET)
    names = {each.span.text for _event, each in told.arguments(*roles) if each.entity and each.entity.kind == "person"}
    yield from _everywhere(told, dict(zip(sorted(names), used, strict=False)))


_DIVISIONS = {"省": "青海省", "市": "绥化市", "县": "罗平县", "区": "钟楼区"}


@rewording
def _another_place(told: Told, _: Random) -> Iterator[Edit]:
    names = dict[str, str]()
    for _event, place in told.arguments(Role.LOCATION):
        if place.place and place.place.adcode and re.fullmatch(r"[一-鿿]{1,3}[省市县区]", place.span.text):
            names.setdefault(place.span.text, _DIVISIONS[place.span.text[-1]])
    yield from _everywhere(told, names)


_TARGETS = {
    r"公司|集团|[厂店行社]$": "某建材经营部 临江市恒泰食品有限公司 西山惠民大药房 华联商贸公司 某汽修厂",
    r"(?:企业|单位|场所|商户|机构|店|超市|市场|食堂|学校|医院|商超|摊位|网吧|酒店)$": """
    加油站 塑料管材生产企业 农村集贸市场 眼镜配制场所 校园周边食品经营店 民办托育机构 快递网点 电动自行车销售门店""",
    r"(?:器|机|秤|表|商品|产品|药品|食品|品|片|颗粒|车|袋|桌|椅|气瓶|货物|毯)$": """
    月饼 电动自行车 儿童玩具 燃气灶具 成品油 医用口罩 出租车计价器 定量包装商品 散装白酒 消防器材""",
}
"""Targets of checks by what they are, and others of the same kind: one trader, those of a trade, goods."""


@rewording
def _another_target(told: Told, random: Random) -> Iterator[Edit]:
    for event, target in told.arguments(Role.TARGET):
        words = target.span.text
        person = target.entity is not None and target.entity.kind == "person"
        if event.type is EventType.INSPECTION_ENFORCEMENT and not person and "、" not in words:
            others = next((others for kind, others in _TARGETS.items() if re.search(kind, words)), None)
            if others and not re.match(r"[一两这该其]|上述", words):
                yield Edit(target.span.start, target.span.end, random.choice(others.split()))


def _everywhere(told: Told, names: dict[str, str]) -> Iterator[Edit]:
    if names:
        longest_first = sorted(names, key=lambda name: -len(name))
        for match in re.finditer("|".join(map(re.escape, longest_first)), told.text):
            yield Edit(match.start(), match.end(), names[match.group()])


@rewording
def _lost_character_beside(told: Told, random: Random) -> Iterator[Edit]:
    held = {at for event in told.events for each in event.arguments for at in range(each.span.start, each.span.end)}
    held |= {at for event in told.events for at in range(event.trigger.start, event.trigger.end)}
    for start, end in told.sentences():
        free = [at for at in range(start, end) if at not in held and "一" <= told.text[at] <= "鿿"]
        if free:
            at = random.choice(free)
            yield Edit(at, at + 1, "?")


@rewording
def _lost_character_within(told: Told, random: Random) -> Iterator[Edit]:
    done = set[tuple[int, int]]()
    for event in told.triggers():
        sentence = told.sentence(event.trigger.start)
        spans = [each.span for each in event.arguments if sentence[0] <= each.span.start < sentence[1]]
        spans = [span for span in spans if len(span.text) > 5 and not re.search(r"\d", span.text)]
        if spans and sentence not in done:
            done.add(sentence)
            span = random.choice(spans)
            at = random.randrange(span.start + 1, span.end - 1)
            if "一" <= told.text[at] <= "鿿":
                yield Edit(at, at + 1, "?")


@rewording
def _character_gone_beside(told: Told, random: Random) -> Iterator[Edit]:
    for edit in _lost_character_beside(told, random):
        yield edit._replace(text="")


@rewording
def _no_full_stop_at_the_end(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"。(?=\n)", told.text):
        yield Edit(match.start(), match.end(), "")


@rewording
def _byline_in_the_text(told: Told, random: Random) -> Iterator[Edit]:
    words = (
        "来源：市局办公室 发布时间：2025-03-12 09:30 浏览次数：128",
        "2025年3月12日 来源：本站",
        "作者：王芳 审核：李明",
    )
    yield Edit(told.body, told.body, random.choice(words) + "\n")
    yield Edit(len(told.text), len(told.text), "\n（撰稿：王芳 编辑：赵刚 审核：李明）")


@rewording
def _without_quotation_marks(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"“([^“”]{1,12})”", told.text):
        if not re.search(r"[，。！？：]", match[1]) and not re.match(r"为题|为主题|[、“]|的", told.text[match.end() :]):
            yield Edit(match.start(), match.start() + 1, "")
            yield Edit(match.end() - 1, match.end(), "")


_PAPERS = re.compile(
    r"(?:通知|办法|规定|条例|方案|意见|报告|规范|指南|协议|备忘录|计划|公告|通告|标准|细则|白皮书|倡议书|承诺书|决定|措施|指引|规程|目录)"
    r"(?:（[^（）]{2,10}）)?$"
)


@rewording
def _quoted_titles(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"《([^《》“”]*)》", told.text):
        if _PAPERS.search(match[1]):
            yield Edit(match.start(), match.start() + 1, "“")
            yield Edit(match.end() - 1, match.end(), "”")


@rewording
def _praise_behind(told: Told, random: Random) -> Iterator[Edit]:
    for _start, end in told.sentences():
        if told.text[end - 1] == "。":
            words = ("，受到企业和群众一致好评", "，为高质量发展提供有力支撑", "，进一步筑牢安全防线")
            yield Edit(end - 1, end - 1, random.choice(words))


@rewording
def _and_at_the_end_of_lists(told: Told, random: Random) -> Iterator[Edit]:
    for start, end in told.sentences():
        for match in re.finditer(
            r"(?<![长记任员委席理授])、(?=[^、，。；和及与（）]{2,15}[，。；等])", told.text[start:end]
        ):
            yield Edit(start + match.start(), start + match.end(), random.choice(("和", "以及", "及", "与")))


@rewording
def _thousands_with_commas(told: Told, _: Random) -> Iterator[Edit]:
    for match in re.finditer(r"(?<![\d.])(\d{1,3})(\d{3})(?=[余多]?[家批件名户台份人项个吨次起])", told.text):
        yield Edit(match.start(), match.end(), f"{match.group(1)},{match.group(2)}")


@rewording
def _no_title(told: Told, _: Random) -> Iterator[Edit]:
    if told.body:
        yield Edit(0, told.body - 1, "工作动态")
