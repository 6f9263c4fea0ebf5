"""Who speaks: named persons, bodies, papers that say something, and names that no list knows."""

from __future__ import annotations

from itertools import pairwise

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, persons, quantities
from services.extractor.finders.groups import groups
from services.extractor.finders.members import division, with_functions_joined
from services.extractor.finders.somebody import is_somebody
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

_PRONOUNS = ("他", "她", "其")
_PAPERS = (
    "会议", "全会", "大会", "文章", "报道", "报导", "社论", "评论", "通报", "公告", "方案", "通知", "意见", "声明",
    "公报", "白皮书", "年报", "报告", "决定", "规划", "讲话", "来信", "贺信", "文件",
)  # fmt: skip
"""What speaks for those who wrote it."""
_OFFICE = re.compile(
    r"(?:教授|研究员|检定员|检验员|技术员|驾驶员|售货员|管理员|志愿者|工人|农民|牧民|渔民|大户|职工|导游|乘客|患者|退休教师|同事|邻居|分析师|经理|主任|局长|部长|处长|科长|司长|总裁|总监|董事长|专家|发言人|负责人|院长|所长|校长|书记|主席|总统|"
    r"总理|首相|财长|外长|议员|秘书长|律师|医生|医师|护士|创始人|工程师|合伙人|创办人|代表|队长|警官|教练|作家|学者|博士|站长|"
    r"市民|村民|居民|网友|业主|家长|老师|同学|记者|店主|司机|游客|消费者|经济学家|科学家|CEO|CFO|CTO)"
    r"(?P<name>(?![和与及等、])(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+))$"
)
_ANYBODY = re.compile(r"(?:有|一)?(?:一|两|几)?[位名](?:[^，。；、]{0,10})$")
"""一位女生."""
_UNLISTED = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·.&’' ]{2,15}")
_NOBODY = re.compile(
    r"(?:数据|结果|情况|研究|调查|消息|事实|问题|市场|经济|形势|原因|目的|意义|实践|经验|历史|新闻|现场|仪式|同时|其中|条例|"
    r"办法|显示|表示|认为|方面来看|以上|以下|之后|以来|期间|时候|要求|目标|计划|工作|时间|今后|此举|此前|此次|此后|近日|日前|"
    r"于是|比如|例如|譬如|突然|后来|忽然|一日|一天|当时|只是|总之|就是|不是|听|事发|减肥|什么|这样|那么|如何|怎么|可以|应该|一般|简单|换言之|换句话|总体|总的来)$|^(?:这|那|此|该|如|若|虽|尽管|据|但|而|且|或|又|被|把|对|从|在|当|有|我|你|咱|后来|一[条个种次]|第)|里$|[的了着]"
)
"""What opens a clause and is nobody."""


def asked_or_speaking(reading: Reading, phrase: Phrase) -> list[Filler]:
    """邀请|3名代表|作了典型发言, 邀请|专家李明|介绍情况: who is asked to speak, and does; otherwise who speaks."""
    if not reading.text.endswith("邀请", 0, phrase.start):
        return speakers(reading, phrase)
    if _SPEAKS_THEN.match(reading.text, phrase.end) is None:
        return []
    return persons(reading, phrase) or groups(reading, phrase)


_SPEAKS_THEN = re.compile(
    "(?:现场|上台|分别|依次|进行|作了?|做了?|分享[^，。；]{0,10}[并和、])*(?:典型|交流|表态|大会|经验|专题|主旨)*了?"
    "(?:发言|介绍|讲话|讲解|点评|表态)"
)


def speakers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who speaks: persons, else the last body or group of the phrase, else a paper or a name that stands by itself."""
    whole = reading.trim(phrase)
    if reading.say(whole) in ("他们", "她们") or reading.text.startswith("面对", whole.start):
        return []  # nobody can say who they are; 面对记者提出的问题: what others answer
    if reading.text.endswith("中", whole.start, whole.end) and reading.text.endswith(
        _PAPERS, whole.start, whole.end - 1
    ):
        whole = Phrase(whole.start, whole.end - 1)
    reported = _REPORTED.search(reading.text, *whole) is not None
    text = reading.say(whole := _without_manner(reading, whole))
    if _HEARD.search(text):
        return []
    if text in _PRONOUNS:
        return _meant(reading, whole)
    if moved := _moved(reading, whole):
        return moved
    if named := persons(reading, whole):
        listed = "、" in reading.text[named[0].phrase.end : named[-1].phrase.start] or _side_by_side(reading, named)
        return named if listed else named[-1:]
    if any(q.phrase.end == whole.end for q in quantities(reading, whole)):
        return []
    somebody = is_somebody(text)
    if not somebody and (office := _OFFICE.search(text)):
        return [Filler(Phrase(whole.start + office.start("name"), whole.end))]
    paper = text.endswith(_PAPERS) and not reading.text.endswith("据", 0, whole.start)
    if paper and (issuer := _leading_body(reading, whole)):
        return [issuer]
    if several := _several(reading, whole):
        return several
    if somebody or (paper and len(text) <= _TITLE) or _ANYBODY.fullmatch(text):
        return [_named(reading, whole) or Filler(whole)]
    return bodies(reading, whole) or ([Filler(whole)] if reported else _unlisted(reading, whole))


def _side_by_side(reading: Reading, named: list[Filler]) -> bool:
    """总局副局长李某，省局局长王某(出席会议并讲话): whether nothing but a comma parts one officer from the next."""
    officers = [f.mention for f in named if f.mention is not None]
    return all(reading.text[a.whole_end : b.whole_start] == "，" for a, b in pairwise(officers))


_HEARD = re.compile(
    "(?:接到|收到|接获|接)(?:了|多名|有|部分)?(?:群众|市民|村民|居民|网友|业主|家长|消费者|企业)$"
    "|(?:接到|收到|接获|接报)[^，。；]{0,20}(?:求助|报警|举报|反映|投诉|来电|来信|电话|信息|线索|调度|指令|转警|警情|报案|指挥中心)$"
)
"""县信访局接到群众|反映, 林业局接到工地电话|称: what came in is no statement of whom it came to."""


def _several(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲局、乙县、丙局负责同志(先后发言): each for itself, where all are named."""
    if _SHARED.search(reading.text, *phrase):
        return [Filler(phrase)]
    members = with_functions_joined(reading, split_list(reading, phrase))
    named = [_named(reading, member) for member in members] if len(members) > 1 else []
    return [filler for filler in named if filler is not None] if all(named) else []


_SHARED = re.compile(r"、[^，。；、]{1,8}?[两二三四五六七八九十]个?[省市县区地校院家][^，。；、]{1,12}$")
"""甲、乙、丙|三地检察院: bodies that share the last words of their names."""


def _named(reading: Reading, member: Phrase) -> Filler | None:
    """A body or division, or its officers who have no name (某局负责同志)."""
    opening = [m for m in reading.mentions.within(*member, Kind.ORGANIZATION, Kind.PLACE) if m.start == member.start]
    if opening and is_somebody(reading.say(member)) and opening[-1].end < member.end:
        return Filler(member)
    whole = [m for m in opening if m.end == member.end and (m.kind is Kind.ORGANIZATION or m.subtype == "division")]
    return Filler.of(whole[0]) if whole else None


def divisions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """长安县(作交流发言): the division that speaks at a gathering."""
    found = division(reading, reading.trim(phrase))
    return [found] if found else []


def _moved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """教育部门领导感同身受，(表示): people whom a clause without a verb says to be moved."""
    for group in reading.mentions.within(*phrase, Kind.GROUP):
        if (
            group.start == phrase.start
            and group.subtype == "people"
            and _FELT.fullmatch(reading.text, group.end, phrase.end)
        ):
            return [Filler.of(group)]
    return []


_FELT = re.compile(
    r"(?:深受|深有|倍感|备受|倍受|颇有|十分|非常|很|连连|无不|感同|激动|感慨|高兴|欣喜|热泪|竖起|点头|满意|兴奋|感动|赞不)[^，。的]{1,7}"
)


def _without_manner(reading: Reading, phrase: Phrase) -> Phrase:
    """村民们纷纷(表示): the speakers, without how they say it."""
    phrase = reading.behind(phrase, _FURTHER)
    if reading.text[phrase.end - 1] not in _ENDS_OF_MANNERS:
        return reading.trim(phrase)
    return reading.trim(reading.before(reading.before(phrase, _REPORTED), _MANNER))


_FURTHER = re.compile(r"(?:另|还|共|也)有(?=\d+[余多]?[家名位个])")
"""另有|10家企业负责人(发言)."""


_MANNER = re.compile(
    r"(?:们|纷纷|一致|均|都|也|还|则|普遍|深有感触地|高兴地|激动地|感慨地|自豪地|欣喜地|[^，。；、的]{2}地)+$"
)
_REPORTED = re.compile(r"(?<=[》报社网台刊])(?:(?:\d{1,2}月)?\d{1,2}日)?(?:的?报道|撰文|刊文)$")
"""《联合报》|6月9日报道(称)."""
_ENDS_OF_MANNERS = frozenset("们纷致均都也还则遍地道文")
"""What these two end in."""
_TITLE = 20


def _leading_body(reading: Reading, phrase: Phrase) -> Filler | None:
    """某公司公告: the body whose paper speaks."""
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    return Filler.of(found[0]) if found and found[0].start == phrase.start else None


def _meant(reading: Reading, pronoun: Phrase) -> list[Filler]:
    """The person named last before the pronoun."""
    before = reading.mentions.before(pronoun.start, Kind.PERSON)
    if before is None:
        return [Filler(pronoun)]
    told = reading.sentence_at(before.start)
    own = reading.sentence_at(pronoun.start)
    if told.start < own.start:  # 甲称，乙太慢。他说: who the sentence before opens with
        named = reading.mentions.within(told.start, told.end, Kind.PERSON)
        if not named:  # who wrote the article stands before its first sentence
            return [Filler(pronoun)]
        first = named[0]
        opening = reading.text[told.start : first.whole_start]
        sent = reading.text.startswith(_BY_WHOSE_LEAVE, told.start)
        before = first if len(opening) <= _OPENING and "，" not in opening and not sent else before
    return [Filler.of(before, via=reading.say(pronoun))]


_OPENING = 8
_BY_WHOSE_LEAVE = ("受", "应", "据", "根据", "按照", "随同", "陪同", "在")
"""受书记某某委托，副县长某某致以问候。她指出: not who sent her."""
_SHORT = 2


def _unlisted(reading: Reading, whole: Phrase) -> list[Filler]:
    """A name that no list knows: shaped like one, or told again elsewhere in the article."""
    name = reading.say(whole)
    if not _UNLISTED.fullmatch(name) or "的" in name or _NOBODY.search(name):
        return []
    if reading.words_within(whole.start, whole.end):
        return []
    shaped = name.isascii() or (len(name) <= 3 and name[0] in terms("surnames"))
    again = reading.text.count(name) > (1 if len(name) > _SHORT else 2) or name in (
        reading.mentions.article.title or ""
    )
    return [Filler(whole)] if shaped or again else []
