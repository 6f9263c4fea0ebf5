"""What is signed here and now: papers that the verb follows, and what only says when something else was."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.agreements import PAPER_ENDS
from services.extractor.finders.fillers import Filler, nominal, spanned, titled_documents
from services.extractor.finders.signatories import SO_MANY_SIDES, joined_parties, what_is_witnessed
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def paper_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲与乙的合作协议昨日(签署): the paper that stands right before the verb, with only when, where and by whom
    between."""
    start = max(phrase.start, *(reading.text.rfind(mark, phrase.start, phrase.end) + 1 for mark in "，。；：！ "))
    start = what_is_witnessed(reading, Phrase(start, phrase.end)).start
    between = _BETWEEN.search(reading.text, start, phrase.end)
    end = between.start() if between else phrase.end
    if _NO_NEWS.search(reading.text, start, phrase.end):
        return []
    if reading.text[end - 1] == "》":
        return titled_documents(reading, Phrase(start, end))[-1:]
    if not PAPER_ENDS.search(reading.text, start, end):
        return []
    known = reading.mentions.within(start, end, Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE, Kind.TIME)
    before = [
        m for m in known if (m.kind is not Kind.GROUP or m.subtype == "reference") and not reading.entitled(m.start)
    ]
    start = max([start, *(m.end for m in before)])  # “长三角计量联盟”合作协议 is named whole
    owned = reading.text.rfind("的", start, end) + 1  # 两部门的|合作协议
    return nominal(reading, Phrase(max(start, owned), end))


_BETWEEN = re.compile(
    r"(?:正式|顺利|成功|当场|现场|已|[昨今][天日](?:[上下]午)?|近日|日前|当[天日]|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?|"
    r"[在于][^，。；]{2,16}|由[^，。；]{2,30})+$"
)
_NO_NEWS = re.compile("根据|按照|依据|未|没有|如果|将|拟|应|须|要")


def parties_of_paper(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲与乙的|合作协议(签署): between whom it is."""
    found = paper_before(reading, phrase)
    if not found:
        return []
    start = max(reading.text.rfind(mark, phrase.start, found[0].phrase.start) for mark in "，。；：") + 1
    owners = what_is_witnessed(reading, Phrase(max(start, phrase.start), found[0].phrase.start))
    phrase = what_is_witnessed(reading, phrase)
    counted = SO_MANY_SIDES.fullmatch(reading.text, owners.start, owners.end - reading.text.endswith("的", *owners))
    return spanned(counted) or joined_parties(reading, phrase)


def signed_now(reading: Reading, phrase: Phrase) -> bool:
    """协议签署; 协议签署后, 合同签订前 only say when something else was."""
    return _ONLY_WHEN.match(reading.text, phrase.start) is None


_ONLY_WHEN = re.compile(r"(?:正式)?(?:签[署订定约]|续签)(?:生效)?(?:之?[后前]|以来|时|之际|期间|过程)")


def signs_to(reading: Reading, phrase: Phrase) -> bool:
    """签约|共建某院: what they mean to do together follows the verb."""
    return _TOGETHER.match(reading.text, phrase.start) is not None


_TOGETHER = re.compile(r"签约(?:共建|合作|共同|共创|携手|打造|开展)")


def makes_contract(reading: Reading, phrase: Phrase) -> bool:
    """签约; 签约运动员 is somebody under contract, 签约项目落地率 and 签约总额 figures."""
    return _UNDER_CONTRACT.match(reading.text, phrase.start) is None


_UNDER_CONTRACT = re.compile(
    r"签约(?:(?:企业|单位)?代表|双方|各方|三方|多方|运动员|球员|作家|艺人|歌手|医生|律师|客户|机构|用户|率|(?:项目)?(?:协议|合同|投资)?(?:总?金额|总额|总投资)|项目的?(?:落地|履约|开工|转化|推进))"
)
