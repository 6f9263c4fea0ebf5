"""People who are saved, brought somewhere or sent relief.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominals, persons, spanned
from services.extractor.finders.helped import LONGEST, PEOPLE, SOMEBODY, THEM, told_once, without_heads
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def people_saved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is saved, moved or treated: people, named by what they are or only counted."""
    if goes := _GOES.search(reading.text, *phrase) or _AFTER.search(reading.text, *phrase):
        phrase = reading.trim(Phrase(phrase.start, goes.start()))
    whom = without_heads(reading, phrase)
    said = reading.say(whom)
    if whom.end - whom.start > LONGEST:
        return []
    if PEOPLE.search(said):
        return nominals(reading, whom)
    return [Filler(whom)] if _COUNTED.search(said) else []


def saved_by_somebody(reading: Reading, phrase: Phrase) -> list[Filler]:
    """People, or a beast that is counted: (救助)|一只受伤的猫头鹰."""
    if found := people_saved(reading, phrase):
        return found
    first = split_list(reading, phrase)[0]  # 8名被困群众和2只小狗
    if first != phrase and people_saved(reading, first):
        return nominals(reading, phrase)
    whom = reading.trim(without_heads(reading, phrase))
    return [Filler(whom)] if _A_BEAST.match(reading.say(whom)) and whom.end - whom.start <= LONGEST else []


_A_BEAST = re.compile(r"(?:\d+|[一两二三四五六七八九十百]+)[余多]?[只头尾匹羽](?![用把])")
_GOES = re.compile(
    r"(?<=[一-龥]{2})(?:(?:安全|平安|顺利|紧急|及时|全部)*(?:返乡|返岗|回家|返家|返校|返程|回国|返回[^，。；]{0,8}|脱险|脱困|就医|入院|送医|上岸|下山)"
    r"|(?:到|至|赴|前往)[^，。；到至赴]{2,14}(?:救治|就医|治疗|返岗)?)$"
)
"""护送3名流浪人员|返乡, 护送一名产妇|到医院: where they go."""


_COUNTED = re.compile(
    r"(?:(?:遇险|被困|落水|受伤|失联|受困|船上|车上|其余)的?)?(?:\d[\d,.]*|[一二两三四五六七八九十百千]+)(?:余|多)?(?:万|千)?(?:余|多)?(?:人|名|位|户|口)$"
)
_AFTER = re.compile(r"(?<=[人员民客工童子者生户])(?:跳|弃|逃|游|爬|滑|坠|跌|落|迷|被)[^，。；]{1,6}后$")
"""4名养殖工|跳海逃生后(获救): what they did before."""


def people_carried(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom somebody took somewhere: (将)被困旅客(全部送往…), 两名渔民(随后被送往…)."""
    start = max(phrase.start, *(reading.text.rfind(mark, *phrase) + 1 for mark in "，。；："))
    if _CUSTODY.match(reading.text, phrase.end):
        return []
    moved = _MOVED.search(reading.text, start, phrase.end)
    suffered = _SUFFERED.search(reading.text, start, phrase.end)
    if moved is None and suffered is None and not reading.text.startswith(_SENT_TO, phrase.end):
        return []
    start = moved.end() if moved else start
    end = suffered.start() if suffered and not moved else phrase.end
    how = _HOW.search(reading.text, start, end)
    whom = reading.behind(reading.trim(Phrase(start, how.start() if how else end)), _LATER)
    if not whom or reading.say(whom) in THEM:  # 一名游客滑倒，救援队员把他|抬下山; 18名队员落水，均被救起
        return spanned(SOMEBODY.search(reading.text, reading.sentence_at(start).start, start), "who")
    return people_saved(reading, whom) or persons(reading, whom)


_LATER = re.compile("(?:随后|随即|目前|之后|最终|最后|此时|现)(?=[一-龥]{2})")
_SENT_TO = ("送", "吊运至", "转运至", "护送至", "接回", "接至", "接上", "救治", "安置", "转送")
_CUSTODY = re.compile(r"[^，。；]{2,12}?(?:派出所|公安|看守所|拘留所|法院|检察院)")
"""带到|派出所: who is taken there is not helped."""
_MOVED = re.compile(r"(?<![即必])(?:将|把)")
_SUFFERED = re.compile(r"被[^，。；]{0,12}$")
_HOW = re.compile(
    r"(?:随即|随后|立即|迅速|及时|已经|已|均|全部|都|紧急|安全|陆续|分批|先后|连夜|就近|第一时间|被|"
    r"(?:由|在|分别|从)[^，。；的]{2,24})+$"
)


def hospitals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Where somebody is taken for treatment (送往某县人民医院救治)."""
    named = _HOSPITAL.match(reading.text, *phrase)
    if named is None or relief(reading, Phrase(reading.clause_around(phrase.start).start, phrase.start)):
        return []
    found = reading.mentions.within(*named.span(), Kind.ORGANIZATION)
    return [Filler(Phrase(*named.span()), found[-1] if found else None)]


def relief(reading: Reading, phrase: Phrase) -> bool:
    """首批救灾物资(运抵), 将3000斤蔬菜免费(送到): what comes is meant to help."""
    return _RELIEF.search(reading.text, *phrase) is not None and told_once(reading, phrase)


_RELIEF = re.compile(
    r"(?:救灾|救援|援助|防疫|抗疫|捐赠|慰问|支援|应急|赈灾|爱心|防汛|抗旱|医疗|生活|保供)(?:物资|物品|设备|装备|药品|用品|帐篷|物料|餐|盒饭)"
    r"|(?:救援|救灾|援助|物资|送水)车队|(?:援助|支援|捐赠)[^，。；]{2,16}的(?:第?.批)?物资|[将把][^，。；]{2,24}(?:免费|无偿)|(?:帐篷|抽水泵|发电机|冲锋舟|棉被|折叠床|应急灯|发电车|消毒液)[^，。；]{0,6}$|储备(?:物资|农药|化肥|种子|药品|粮|柴油)"
)
_HOSPITAL = re.compile(r"[^，。；、]{2,24}?(?:医院|卫生院|急救中心|医疗中心)")
