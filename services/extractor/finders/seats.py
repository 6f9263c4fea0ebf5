"""Who gets a post: the members of a list, those who are voted in, and what only looks like a post.

Each function takes the reading and a phrase, and gives fillers in the text's order or says yes or no. The rule of
`personnel` names them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.appointed import is_name_alike, says_as_what, sends_party
from services.extractor.finders.fillers import Filler, nominal, persons
from services.extractor.finders.posts import appointed_to
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_MANY = 3
"""So many persons in one sentence are a list of members."""


def listed_members(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The persons of a list of members; 宣读设立通知，院长某某介绍…，某某主持 lists none."""
    sentence = reading.sentence_at(phrase.start)
    if _MEMBERS.search(reading.text, phrase.start, sentence.end) is None:
        return []
    found = persons(reading, Phrase(sentence.start, sentence.end))
    elects = _CHOSEN.search(reading.text, phrase.end, sentence.end)  # 宣布名单，李明当选为理事长; 公布名单，万芳获评…
    return found if len(found) >= _MANY and not elects else []


_CHOSEN = re.compile("当选|获评|入选|荣获|被评为|被授予|上榜|名列其中|榜上有名")
_MEMBERS = re.compile(r"组成人员|成员|(?<!获奖)(?<!中标)(?<!入围)(?<!入选)名单|如下|组长|主任委员|总指挥|召集人")


def bodies_with_members(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body that the listed persons belong to."""
    if not listed_members(reading, phrase):
        return []
    found = reading.mentions.within(*phrase, Kind.ORGANIZATION)
    named = [
        m
        for m in found
        if m.text.endswith(("委员会", "领导小组", "指挥部", "工作组", "理事会", "专班", "协会", "学会"))
    ]
    return [Filler.of(m) for m in named[:1]]


def given_letters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is given a letter of appointment: persons, otherwise people by their kind."""
    found = persons(reading, phrase)
    if found or says_as_what(reading, phrase):
        return found
    counted = reading.mentions.within(*phrase, Kind.QUANTITY)
    return nominal(reading, Phrase(counted[-1].end if counted else phrase.start, phrase.end))


def whose_letters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """把18名“民间河长”的聘书(发了出去): those whose letters they are."""
    letters = _LETTERS.search(reading.text, *phrase)
    return given_letters(reading, Phrase(phrase.start, letters.start())) if letters is not None else []


_LETTERS = re.compile("的?(?:聘书|聘任书|聘任证书|任命书)$")


def takes_post(reading: Reading, phrase: Phrase) -> bool:
    """拟任(某局局长); 拟任职人选, 不再担任任何职务, 宣读任命决定 name nobody's post."""
    if _OF_PAPER.match(reading.text, phrase.start) or sends_party(reading, phrase):
        return False
    if reading.text.startswith(_MOVED_TO, phrase.start) and _describes_holder(reading, phrase):
        return False
    if reading.text.startswith("特聘", phrase.start) and _is_kind_of_office(reading, phrase.start + len("特聘")):
        return False
    return _OF_OFFICE.match(reading.text, phrase.start) is None


def _is_kind_of_office(reading: Reading, start: int) -> bool:
    """特聘|委员李明(主持会议): of which kind the office beside a name is; 特聘教授李明|为… engages him."""
    held = [p for p in reading.mentions.within(start, start + _OFFICE, Kind.PERSON) if p.whole_start == start < p.start]
    return bool(held) and not reading.text.startswith(("为", "任", "担任", "出任"), held[0].end)


def _describes_holder(reading: Reading, phrase: Phrase) -> bool:
    """(接替)转任某局局长的|王强，: whose post it is stands behind the phrase."""
    post = _POST_OF.match(reading.text, phrase.start)
    return post is not None and is_name_alike(post["name"])


_POST_OF = re.compile("[^，。；的]{4,24}的(?P<name>[\u4e00-\u9fff]{2,3})(?=[，。；])")
_MOVED_TO = ("转任", "调任", "升任", "改任", "出任", "接任", "担任")
_OFFICE = 12
_OF_PAPER = re.compile(
    r"特聘(?:教授|专家|研究员|岗位|顾问|导师)(?=[^，。；]{0,4}(?:聘|证|[，。；的]|$))|特聘(?:委员|理事|顾问|专家)(?=[、和及]|等)|"
    r"选举(?:委员会(?!委员|成员|副?主任|副?主席)|办法|条例|细则|方案|结果|程序|工作)|"
    r"(?:特聘|聘请)[^，。；为]{2,30}?(?:授课|讲课|主讲|讲授|辅导|指导|作报告|作专题讲座)(?=[，。；]|$)|"
    r"推选出?[^，。；]{2,40}?(?:参加|参与|进入|角逐|参赛|参评)|"
    r"(?:决定)?(?:任命|聘任|聘请|选聘|推选|选举|补选|免去|提名|委任)"
    r"(?:人员|的?国家(?:机关)?工作人员|决定|文件|书|证书|证|仪式|通知|名单|合同|协议|制|期|工作|大会|会议|结果|办法|程序|公告|单位|暨)"
)


_OF_OFFICE = re.compile(
    r"[一-龥]{1,3}任(?:职(?![，。；])|期|免|前|务|者|人选)|不再[担兼]?任[^，。；]{0,12}(?:任何|其他|其它)(?:[^，。；]{0,6})职务"
    r"|拟?提任[^，。；]{0,4}(?:干部|人员|人选)|辞去其?所任(?:的)?(?:各项|一切|全部)?职务"
)


def nominated(reading: Reading, phrase: Phrase) -> bool:
    """提名某某为…; 提名奖 nominates nobody."""
    return _NOMINATED.match(reading.text, phrase.start) is not None


_NOMINATED = re.compile(
    r"(?:提名|推荐)(?:(?![的等作])[\u4e00-\u9fff·]){2,14}?(?:同志)?(?:为(?![^，。；]{0,12}(?:先进|模范|标兵|优秀|最美|示范|“))|担任|出任)"
)


def by_somebody(reading: Reading, phrase: Phrase) -> bool:
    """某某代理市长; 为某市人民政府代理市长 only names the post, 王强代理人 says what he is."""
    if reading.text.startswith(_AGENCY, phrase.end):
        return False
    named = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PLACE)
    return all(m.end != phrase.end for m in named)


_AGENCY = ("代理人", "代理商", "代理机构", "代理事务", "代理服务", "代理公司", "代理点", "代理费", "代理权")


def resolved(reading: Reading, phrase: Phrase) -> bool:
    """决定某某为代理市长, 表决通过某某为副市长: somebody is voted into a post."""
    verb = _VOTES.match(reading.text, phrase.start)
    found = reading.mentions.within(verb.end(), reading.sentence_at(phrase.start).end, Kind.PERSON) if verb else []
    return bool(
        verb and found and found[0].start == verb.end() and appointed_to(reading, Phrase(verb.end(), found[0].end + 40))
    )


_VOTES = re.compile("(?:表决|一致)?(?:决定|通过)了?")
