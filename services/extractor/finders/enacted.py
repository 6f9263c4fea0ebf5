"""Papers that are drawn up, adopted, passed or appear."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import (
    Filler,
    nominal,
    spanned,
    titled_documents,
)
from services.extractor.finders.papers import ABOUT, PLANNED
from services.extractor.finders.referred import REFERRED, referred
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def drawn_up(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is drawn up; 新修订的《条例》 tells of something else."""
    clause = reading.clause_around(phrase.start)
    if reading.char_before(phrase.start) == "的" or _TALKED_OF.search(reading.text, phrase.start - 8, clause.end):
        return []
    return titled_documents(reading, phrase)


_TALKED_OF = re.compile(
    r"(?:就|围绕)[^，。；《]{2,6}《[^》]*》[^，。；]{0,10}(?:征求|征集|征询|听取|座谈|听证|调研|论证)"
)
"""就修订《规则》征求市场意见: what somebody may say to it is asked, nothing is drawn up yet."""


def drafted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《规范》由某厅提出，某院、某公司等单位(共同起草): the paper that the sentence opens with, also 该标准."""
    opening = _DRAFT.search(reading.text, *phrase)
    if opening is None:
        return []
    named = titled_documents(reading, Phrase(*opening.span()))
    called = REFERRED.search(reading.text, *opening.span())
    return named or (referred(reading, Phrase(*called.span())) or spanned(called) if called else [])


_DRAFT = re.compile(
    r"(?<![^，。；：\n])[^，。；]{0,8}?(?:《[^》]{2,60}》(?:[（(][^（）()]{1,30}[）)])?|[该本](?:项)?(?:标准|规范|规程|条例|办法|方案|指南|导则|规划|规则|政策))(?=[^，。；]{0,8}由)"
)


def documents_passed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》已于5月9日由某会议(通过): the paper that the sentence opens with."""
    by = max(reading.text.rfind("由", *phrase), reading.text.rfind("经", *phrase))
    return own_papers(reading, Phrase(phrase.start, by))[:1] if by > phrase.start else []


def taken(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(通过)《条例》, 该条例; (通过)官网就《办法》征求意见 says by which way."""
    if reading.text.endswith("通过", 0, phrase.start) and _BY_WAY.match(reading.text, *phrase):
        return []
    return titled_documents(reading, phrase) or referred(reading, phrase)


_BY_WAY = re.compile(
    r"[^，。；《]{0,24}(?:网站|官网|公众号|平台|客户端|微博|网络|报纸|媒体|书面|信函|座谈|方式|渠道|形式)[^，。；《]{0,8}[就对]《"
)


def own_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents with a title in 《》, those left out that something is done by (根据《…法》的规定)."""
    found = titled_documents(reading, phrase)
    return [
        f for f in found if not _BY_LAW.search(reading.text, max(phrase.start, f.phrase.start - _FAR), f.phrase.start)
    ]


_FAR = 400
"""No such words begin further back."""
_BY_LAW = re.compile(r"(?:根据|按照|依据|依照|遵照|结合|对照|贯彻|落实)[^，。；\n]{0,60}$")


def named_passed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """意见(由市委、市政府印发), 规划已(经国务院批准), 该政策已于5月9日(由市政府印发): the paper, called by its kind,
    that the clause opens with."""
    by = max(reading.text.rfind("由", *phrase), reading.text.rfind("经", *phrase))
    start = max((at + 1 for at in reading.marks_within(*phrase)), default=phrase.start)
    if by <= start:
        return []
    if called := REFERRED.match(reading.text, start, by):
        return referred(reading, Phrase(*called.span()))
    return spanned(_PASSED.fullmatch(reading.text, reading.trim(Phrase(start, by)).start, by), "paper")


_PASSED = re.compile(
    r"(?P<paper>(?!本|此|该)[^，。；《》]{0,20}?(?:条例|办法|规定|细则|规划|标准|规范|规程|方案|意见|纲要|目录|公报|决定|名单|章程))"
    r"(?:已|现|也|日前|近日|于[^，。；由经]{2,12})*"
)


def alone(reading: Reading, phrase: Phrase) -> bool:
    """A verb without object (《办法》正式发布), or with those alone whom it goes to (印发各市局)."""
    return phrase.end - phrase.start <= _VERB or _TO_ALL.match(reading.text, phrase.start) is not None


_VERB = 6
_TO_ALL = re.compile(r"(?:正式|统一|联合)?[印下]发(?:至|到|给)?(?:各|全[省市县区])[^，。；《]{1,30}(?=[，。；])")


def sent_to_all(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《办法》近日|印发各市局: the paper before a verb behind which stands whom it goes to."""
    if _TO_ALL.match(reading.text, phrase.end) is None:
        return []
    return titled_subject(reading, phrase)


def appears(reading: Reading, phrase: Phrase) -> bool:
    """新规出台。 名单公布后 only says when."""
    return alone(reading, phrase) and not reading.text.startswith(("后", "前", "时", "之", "以来"), phrase.end)


def titled_subject(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A document at the end of what stands before the verb: 《办法》日前, 标准《甲》已, 《乙》经某府同意，于10日,
    《丙》（某发〔2018〕7号）第一条、第三条第（二）项."""
    found = own_papers(reading, phrase)
    if not found:
        return []
    if planned := PLANNED.match(reading.text, found[-1].phrase.end, phrase.end):
        return [Filler(Phrase(found[-1].phrase.start, planned.end()))]
    behind = _PARTS.sub("", _FIRST.sub("", reading.text[found[-1].phrase.end : phrase.end]))
    clause = max(reading.text.rfind(mark, phrase.start, found[-1].phrase.start) for mark in "，；")
    found = [f for f in found if f.phrase.start > clause]  # 《甲》自7月1日起施行，|《乙》(同时废止)
    return found if len(behind) <= _NEAR and not any(mark in behind for mark in "，。；：") else []


def about_something(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某局关于开展某检查的通知已于6月3日(印发): a paper without 《》, by what it is about, right before the verb."""
    found = reading.mentions.within(*phrase, Kind.DOCUMENT)[-1:]
    near = [
        m for m in found if reading.text.startswith("关于", m.start) and _JUST.match(reading.text, m.end, phrase.end)
    ]
    return [Filler.of(m) for m in near if not _BY_LAW.search(reading.text, max(phrase.start, m.start - _FAR), m.start)]


_JUST = re.compile(
    r"(?:（[^（）]{2,16}[号期批]）)?(?:已经?|现已|正式|日前|近日|今日|[于在]?[\d今昨前近日月年天]{2,11}|对外|由[^，。；]{2,16})*+$"
)
_NEAR = 16
_NUMBER = r"[（(]?[一二三四五六七八九十百\d]+[）)]?"
_PARTS = re.compile(
    rf"（[^（）]{{2,40}}号）|（[A-Z][A-Z/]*[^（）]{{0,12}}\d[^（）]{{0,12}}）|[、和及]?第{_NUMBER}[章条款项]"
)
"""Its number, and which of its articles."""
_FIRST = re.compile(
    r"^[）)]?，?[^，。；：]{0,16}(?:经[^，。；：]{2,40}?(?:同意|通过|批准|审定)"
    r"|通过了?[^，。；：]{0,12}(?:评审|审查|审定|审核|论证|审议|评估|验收))后?，"
)
"""What was done with a paper before it was issued."""
_LAW = re.compile(
    r"(?:法案|议案|决议|章程|修正案|宣言|提案|制裁措施|决议草案|法令|预算案|临时法案|行政命令|(?<=的)决定|行政令|总统令|主席令|国务院令|公告|备忘录令|特赦令|政府令|部令|省长令|市长令|嘉奖令|动员令|号令|状态令|禁令|戒严令|委任状|委任令|任命书|授权书|赦免令|豁免令|教令|王令|敕令|(?<![方办做想看说用无设违合非司执普依守枉算书手语])法)$"
)


_ORDERS = re.compile(
    r"[^，。；的]{0,16}?[法命政教统席]令(?P<what>延长|宣布|批准|要求|授权|禁止|取消|终止|启动|暂停|解除|撤销|任命|公布|对|将)"
)


def adopted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A law or an order without a title in 《》 that a body adopts or a person signs."""
    if titled_documents(reading, phrase):
        return []
    if orders := _ORDERS.match(reading.text, *phrase):  # 签署法令|延长紧急状态
        phrase = Phrase(phrase.start, orders.start("what"))
    if not _LAW.search(reading.say(phrase)):
        return []
    if ABOUT.match(reading.text, *phrase):
        each = reading.mentions.within(*phrase, Kind.DOCUMENT)
        if len(each) > 1 and all(reading.text.startswith("关于", m.start) for m in each):
            return [Filler.of(m) for m in each]  # 关于甲的决议、关于乙的决议
        return [Filler(reading.trim(phrase))]  # 关于甲、乙等5项决议
    return nominal(reading, phrase)
