"""Agreements: the papers and projects that are signed, and whether they bind anybody now."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, nominals, quantities, titled_documents
from services.extractor.finders.signatories import CEREMONY, PROJECT, joined_parties
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The agreements, without 签署仪式 behind them, the parties before them and figures around them; 签约|后合影 names
    none."""
    if reading.text.startswith(("后", "时", "之后", "所谓"), phrase.start):
        return []  # 诱骗老人签订|所谓“预订合同”
    return [f for found in _called_papers(reading, phrase) if (f := _without_figures(reading, found))]


def _called_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    phrase = reading.before(reading.before(reading.before(phrase, _IN_SHORT), _SINCE), _SO_THAT)
    said = reading.say(phrase)
    end = CEREMONY.search(said)
    if end is None:
        between = joined_parties(reading, phrase)
        if between and between[0].phrase.start == phrase.start:  # 甲局与乙大学|战略合作协议
            paper = Phrase(between[-1].phrase.end, phrase.end)
            phrase = paper if PAPER_ENDS.search(reading.say(paper)) else phrase
        return _each_paper(reading, phrase)
    beside = said.rfind("暨", 0, end.start()) + 1  # 大会暨…签约仪式
    called = Phrase(phrase.start + beside, phrase.start + end.start())
    found = joined_parties(reading, called)
    paper = Phrase(found[-1].phrase.end if found else called.start, called.end)
    return nominal(reading, paper) if _PAPER.search(reading.say(paper)) else []


_IN_SHORT = re.compile("(?<=》)[（(](?:以下)?简称[^（）()]{1,24}[）)]")
"""《…框架协议》|（以下简称《协议》）."""
_SINCE = re.compile(
    r"(?:(?<=协议|合同|协定|条约)|(?<=备忘录|意向书|责任书))(?:以来|之?后|之际|时|期间|活动|(?:有关|相关)?(?:情况|事宜)|[启签]动?约?仪式)"
)
"""签署合作协议|以来…, 签署合作协议|活动顺利举办."""


_SO_THAT = re.compile("(?<=[议同录书约定][”》])(?:结成|结为|缔结|建立|成为|达成)")
"""签署“…合作意向书”|结成姊妹医院."""


def _each_paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Each paper that is signed: 《甲协议》《乙协议》等五项文件 by their titles, 合作协议以及两项服务合同 one by one;
    能源、航空等近20项合作文件 by their kind."""
    titled = titled_documents(reading, phrase)
    if titled and _BESIDE_TITLES.fullmatch(reading.text, titled[-1].phrase.end, phrase.end):
        return titled
    if several := _SEVERAL.search(reading.say(phrase)):
        return nominal(reading, Phrase(phrase.start + several.end(), phrase.end))
    members = split_list(reading, phrase, commas=False)
    if len(members) > 1 and all(PAPER_ENDS.search(reading.say(member)) for member in members):
        return [f for member in members for f in nominal(reading, member)]
    return nominal(reading, phrase)


_BESIDE_TITLES = re.compile(r"等[^，。；]*|(?:以及|[、和及])[^，。；《]+|")
PAPER_ENDS = re.compile(
    r"(?:协议|合同|备忘录|意向书|条约|协定|声明|公报|宣言|议定书|纪要|文件|公约|责任书|承诺书)(?:书)?$"
)


def _without_figures(reading: Reading, paper: Filler) -> Filler | None:
    """28万元的|采购协议, 《承诺书》|97份, 意向订单|3.6亿元: the paper alone; None where nothing but a figure is
    named."""
    start, end = paper.phrase
    for figure in reading.mentions.within(start, end, Kind.QUANTITY):
        if figure.start == start and reading.text.startswith("的", figure.end):
            start = figure.end + 1
        elif figure.end == end:
            end = figure.start
    if described := _AS_IT_IS.match(reading.text, start, end):
        start = described.end()
    whole = reading.trim(Phrase(start, end))
    said = reading.say(whole).rstrip("逾约近超共")
    if whole.end - whole.start < _SHORTEST or (said in _NO_PAPER and (whole != paper.phrase or said not in _A_PAPER)):
        return None
    return paper if whole == paper.phrase else Filler(whole, paper.mention)


_AS_IT_IS = re.compile(
    r"(?:(?:更新版|新版|经签署|新一轮|最新|首份|首个|正式|相关|有关|上述)的?|(?:具体|详细|长期|全面|深度|紧密)的|为期[^，。；的]{1,6}的)"
    r"(?=[《\u4e00-\u9fff]{2})"
)
_NO_PAPER = ("项目", "合同", "协议", "订单")
_A_PAPER = ("合同", "协议")
"""What is signed, where no figure says how many or for how much."""
_SHORTEST = 2


def sums(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many papers, or for how much; not a figure that belongs to a paper's name (两艘4800箱船舶入级协议)."""
    named = [f.phrase for f in papers(reading, phrase)]
    return [f for f in quantities(reading, phrase) if not any(n.start < f.phrase.start < n.end for n in named)]


_PAPER = re.compile(r"协议|合同|备忘录|意向|项目|合约|责任书|安排|条约|协定")


_SEVERAL = re.compile(
    r"等(?:多个|诸多|重点)?(?:(?:领域|方面|行业)的?)?(?:(?:近|约|共|逾|超)?[\d一二两三四五六七八九十百多]+(?:余|多)?[项份个])?(?<!等)"
)
"""能源、航空等近20项合作文件."""


def projects(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某污水处理厂扩建项目完成签约: what is signed is the project."""
    return [f for f in nominals(reading, phrase) if PROJECT.search(reading.say(f.phrase))]


def binds(reading: Reading, phrase: Phrase) -> bool:
    """An agreement of parties that is made here; what people at a fair intend (达成就业意向107个, 意向订单2.7亿元) is a
    figure of the fair, 达成垄断协议, 达成涨价协议 a wrong, 签订的第十一份文件, 签订承诺书980份 a count."""
    clause = reading.clause_around(phrase.start)
    if _COUNTED.match(reading.text, *phrase) and not _WITH_WHOM.search(reading.text, clause.start, phrase.start):
        return False
    return _NONE_MADE.search(reading.text, *phrase) is None and _OTHERS.match(reading.text, *phrase) is None


_COUNTED = re.compile(
    r"[^，。；：《》“]{0,16}?(?:书|意向|协议|合同|订单|共识)(?:达|近|约|超|共)?[\d,.]+[万余多]*[份项个条宗]"
)
_WITH_WHOM = re.compile("[与同和跟双三]")

_NONE_MADE = re.compile(
    r"(?:就业|求职|用工|用人|聘用|录用|应聘|就读|参军|购房)(?:的)?意向|(?:垄断|涨价|提价|横向|串通)协议|的(?:有关|相关|具体)?(?:情况|行为|事实|案件|问题)$"
)
_OTHERS = re.compile(
    r"(?:采购|交易|合作|成交|签约)?意向(?:订单|成交|金额|交易|采购|总额)|意向(?:近|约|超)?[\d,]+[余多]?[人名]|意向$|第[\d一二三四五六七八九十百]+[份个项]"
)


def then_signed(reading: Reading, phrase: Phrase) -> bool:
    """完成购售电合同|签署: the paper, and that it is signed."""
    signed = reading.text.startswith(("签署", "签订", "签约", "签字"), phrase.end)
    return signed and PAPER_ENDS.search(reading.say(phrase)) is not None


def signed_on(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在合作备忘录上(签字): the paper."""
    on = _ON_PAPER.search(reading.text, *phrase)
    return papers(reading, Phrase(phrase.start, on.end("paper"))) if on else []


def on_paper(reading: Reading, phrase: Phrase) -> bool:
    """在协议上(签字): it is a paper that binds."""
    return _ON_PAPER.search(reading.text, *phrase) is not None


_ON_PAPER = re.compile(r"(?P<paper>(?:协议|协定|合同|备忘录|意向书|文件|责任书|条约|承诺书)(?:书|文本)?》?)上$")


def newly(reading: Reading, phrase: Phrase) -> bool:
    """两国已经建立伙伴关系: how things stand, nothing that is agreed upon now."""
    return _LONG_SINCE.search(reading.text, *phrase) is None


_LONG_SINCE = re.compile(r"已经?(?!于)|自(?:\d{4}年|从)|早在|一直|长期|此前|曾经?")


def not_watched(reading: Reading, phrase: Phrase) -> bool:
    """某某等共同见证(项目签约): those who only look on sign nothing."""
    return _WATCHED.search(reading.text, *phrase) is None


_WATCHED = re.compile(r"见证(?:了)?[^，。；]{0,8}$")
