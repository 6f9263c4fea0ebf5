"""For whom a service is done, as the words before its verb say: 为企业|检定, 免费为老人|安装.

Each function takes the reading and a phrase, and gives fillers in the text's order or says yes or no. Rules name these
functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.finders.helped import SOMEBODY, THEM, people_served, told_once
from services.extractor.finders.whereabouts import reached
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms


def served_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """为…, 给…: before the verb stands whom it serves."""
    served = _SERVED.search(reading.text, max(phrase.start, phrase.end - _FAR), phrase.end)
    if served is None or not told_once(reading, phrase):
        return []
    if served["whom"] in THEM:  # 一名考生身份证遗失，民警为其|补办
        return spanned(SOMEBODY.search(reading.text, phrase.start, served.start()), "who")
    return people_served(reading, reading.trim(Phrase(*served.span("whom"))))


_FAR = 60
_SERVED = re.compile(
    r"(?<![作成认以名称列视因改分转行])(?:为|给|帮助|帮|替|(?<![面方转意动流导走倾])向|(?<![应面针校比核相配结])对)(?P<whom>(?:[其他她]们?|[^，。；：为给]{2,40}?))(?:现场|免费|全额|足额|统一|主动|顺利|成功|一次性|逐户|快速|上门|当场|义务|集中|全部|逐一|及时|提供|开展|进行)*$"
)


def no_wishes(reading: Reading, phrase: Phrase) -> bool:
    """为老人|送上节日的祝福, 送上精彩的表演: good wishes and songs help nobody."""
    return _WISHES.search(reading.text, *phrase) is None


_WISHES = re.compile("(?:祝福|问候|祝愿|敬意|表演|节目|演出|歌舞|盛宴|惊喜|欢歌笑语|掌声)$")


def served_for_free(reading: Reading, phrase: Phrase) -> list[Filler]:
    """免费为企业|(开展检测): before the verb stands for whom it is done without pay."""
    free = _FOR_NOTHING.search(reading.text, max(phrase.start, phrase.end - _FAR), phrase.end)
    if free is None or not told_once(reading, phrase):
        return []
    return people_served(reading, Phrase(*free.span("whom")))


_FOR_NOTHING = re.compile(r"(?:免费|义务|无偿)(?:为|给|向|替|帮)(?P<whom>[^，。；]{2,30}?)(?:现场|上门|逐户|集中)*$")


def unpaid(reading: Reading, phrase: Phrase) -> bool:
    """上门|免费更换阀门: a service once done; what a maker replaces because of a defect is owed."""
    sentence = reading.sentence_at(phrase.end)
    owed = "召回" in reading.text or _BUYERS.search(reading.text, sentence.start, sentence.end) is not None
    return told_once(reading, phrase) and not owed


_BUYERS = re.compile("缺陷|消费者|用户|车主|客户|顾客")


def served(reading: Reading, phrase: Phrase) -> bool:
    """为…服务: whom it serves stands right before the verb."""
    them = _SERVES_THEM.search(reading.text, max(phrase.start, phrase.end - 40), phrase.end)
    if them is None or them["whom"][:2] in terms("care_verbs"):
        return False  # 为激活资源、强化网格|服务，…: what for
    return not them["whom"].endswith(_WHAT_IS_GOOD)  # 为大局|服务


def done_for_somebody(reading: Reading, phrase: Phrase) -> bool:
    """为企业|提供支持; 为农业现代化|提供支持 says what is good, and helps nobody."""
    return told_once(reading, phrase) and not reading.text.endswith(_WHAT_IS_GOOD, *phrase)


_WHAT_IS_GOOD = (
    "大局", "发展", "建设", "振兴", "中心工作", "战略", "民生", "社会", "为人民", "改革", "现代化", "转型", "升级",
    "落地", "稳定", "繁荣", "复苏", "腾飞", "崛起",
)  # fmt: skip
_SERVES_THEM = re.compile(r"为(?P<whom>[^，。；为]{2,36})$")


def firms_gone_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """深入|甲公司、乙厂|开展帮扶, 到甲县3家|羊绒企业|: the firms that help is brought to, whatever lies before them."""
    phrase = reading.behind(reading.trim(phrase), _SO_MANY_THERE)
    members = split_list(reading, phrase)
    trades = all(_TRADE.search(reading.say(member)) for member in members)
    return [f for member in members for f in bodies(reading, member) or nominal(reading, member)] if trades else []


_SO_MANY_THERE = re.compile(
    r"[^，。；]{0,30}?(?:[\d两三四五六七八九十]+[余多]?(?:[家户个]|个?[地省市州县区镇])的?|辖区内?的?)(?=..)"
)
_TRADE = re.compile(r"(?:企业|公司|集团|(?<=..)厂|合作社|养殖场|商户|经营户|养殖户|种植户|农户)$")


def goes_elsewhere(reading: Reading, phrase: Phrase) -> list[Filler]:
    """到某社区开展帮扶: where help is brought, other than to firms."""
    return [] if firms_gone_to(reading, phrase) else reached(reading, phrase)
