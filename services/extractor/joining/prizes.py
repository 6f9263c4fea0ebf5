"""Winners told behind the prize (评选结果揭晓，甲、乙等10家上榜), and whether two tellings are of one prize, ranking or
contest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.telling.candidate import Candidate

_PRIZES = frozenset({EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING})
_ONLY_NAMES_WINNERS = frozenset(["上榜", "登榜", "榜上有名", "入选", "入围", "获奖", "胜出", "成功上榜", "成功入选"])
_KINDS = ("团体", "个人", "单项", "组织奖")
"""Kinds of prizes that are won apart."""
_FURTHER_PLACES = ("分获", "分列", "分居", "分别")
_OTHERS = re.compile(r"(?:另外|另有|其余|其他|其它|剩余)的?(?=[\d一两二三四五六七八九十])")
"""甲组荣获一等奖，|另外|三组分别获二、三等奖: others, who win other prizes."""
_OWN_PRIZE = re.compile("等奖|称号|优秀奖|[金银铜]奖")
"""甲队勇夺一等奖，乙队、丙队分获|二等奖: a prize of its own, where 分获二、三名 only goes on to count the places."""
_WINNERS = (Role.RECIPIENT, Role.TARGET)


def add_winners(reading: Reading, events: Sequence[Candidate], telling: Candidate) -> bool:
    """Whether the telling only goes on to name winners of the prize, or the ranking, told before it in its sentence;
    they are added to that."""
    if telling.type not in _PRIZES:
        return False
    verb, sentence = reading.say(telling.told), telling.frame.sentence
    named = telling.has(Role.NAME) or telling.has(Role.PROGRAMME)
    if not verb.startswith(_FURTHER_PLACES) and (named or verb not in _ONLY_NAMES_WINNERS):
        return False
    prize = next((e for e in reversed(events) if e.type in _PRIZES and e.frame.sentence is sentence), None)
    if prize is None or "；" in reading.text[prize.start : telling.start]:
        return False  # 甲、乙分别位列第一、第三；在县级市中，丙、丁分别位列…: another ranking
    if _OTHERS.match(reading.text, reading.clause_around(telling.start).start):
        return False
    if any(_OWN_PRIZE.search(name) for name in telling.said(reading, Role.NAME)):
        return False
    kinds = [{kind for kind in _KINDS if kind in "".join(e.said(reading, Role.NAME))} for e in (prize, telling)]
    if kinds[1] - kinds[0]:
        return False  # 甲队获团体一等奖，张丽、王磊分获个人二、三等奖
    ranked = prize.type is EventType.EVALUATION_RANKING and any(event.has(Role.TARGET) for event in (prize, telling))
    asked = Role.TARGET if ranked else Role.RECIPIENT
    for role in (*_WINNERS, Role.QUANTITY):
        for filler in telling.arguments.get(role, ()):
            prize.add(asked if role in _WINNERS else role, filler)
    return True


def only_counted(pair: Pair) -> bool | None:
    """25个村镇获评文明村镇，64个单位获评文明单位: nobody is named, so all of it is one count of prizes."""
    given = any(event.frame.phrases("为") for event in pair.both)  # 为5名党员颁发纪念章，表彰了8名先进
    return (pair.one_sentence and not given and all(_counts_winners(pair, event) for event in pair.both)) or None


def _counts_winners(pair: Pair, event: Candidate) -> bool:
    counts = {f.phrase.start for f in event.arguments.get(Role.QUANTITY, ())}
    won = event.arguments.get(Role.RECIPIENT, ())
    return bool(won) and all(f.phrase.start in counts for f in won)


def takes_part_in_this(pair: Pair) -> bool | None:
    """18名教师参加了本次比赛: the contest told before."""
    frame = pair.second.frame
    return _THIS.match(pair.reading.text, frame.trigger.start) is not None or None


_THIS = re.compile(
    r"(?:组织)?参[加与]了?(?:(?:本次|此次|本届|此届|该届|这次|本场|该)"
    r"|[^，。；]{0,36}?(?:[\d一二两三四五六七八九十]+个?)(?:组别|项目|类别|环节|赛项|单元|轮次|科目|工种)的?(?:比赛|竞赛|比武|角逐|比拼|较量)"
    r"|(?:(?:闭卷|线上|集中)?(?:理论|笔试|知识|机试|上机)[^，。；]{0,4}?(?:考试|测试|竞答|答题|考核)?(?:[和与及、]|以及)"
    r"(?:现场|技能)?(?:实操|实际操作|操作|技能|实践)[^，。；]{0,6}))"
    r"|(?:角逐|比拼|竞逐)了?[^，。；]{0,36}?(?:赛项|项目|组别|工种)(?=[，。；的])"
)
"""参加了|小学、中学两个组别的比赛, 参加理论考试和实操比拼, 角逐8个赛项: into which parts the contest falls."""


def of_this_contest(pair: Pair) -> bool | None:
    """本次决赛聚焦民生，开展3个项目的比武: a sentence that begins with the contest told before."""
    sentence = pair.second.frame.sentence
    near = pair.away > 0 and sentence.paragraph - pair.first.frame.sentence.paragraph <= 1
    return (near and _OF_THIS.match(pair.reading.text, sentence.start) is not None) or None


def leads_with_contest(pair: Pair) -> bool | None:
    """某市举办档案业务技能竞赛 as a title, 2026年某市档案职业技能竞赛决赛|举行 in the lead: one contest."""
    first, second = pair.both
    only_headed = pair.headed and all(pair.reading.sentences[number].title for number in first.evidence)
    if not only_headed or pair.conflicts or second.frame.sentence.paragraph > pair.lead:
        return None
    names = [event.said(pair.reading, Role.NAME) for event in pair.both]
    if not all(len(name) == 1 for name in names):
        return None
    called, told = names[0][0], names[1][0]
    return (sum(c in told for c in called) >= _ALIKE * len(called)) or None


_ALIKE = 0.7
"""Share of the characters of a headline's name that its contest's full name has."""
_OF_THIS = re.compile(r"[\s　]*(?:本次|此次|本届|这次|该)[^，。；：]{0,8}(?:赛|比武|竞技|活动)")


def permitted_then_passed(pair: Pair) -> bool | None:
    """2020年批准筹建，今年通过验收: two stages of one thing."""
    one, two = (pair.reading.say(event.told) for event in pair.both)
    return False if any("筹建" in a and "验收" in b for a, b in ((one, two), (two, one))) else None


def placed_elsewhere(pair: Pair) -> bool | None:
    """甲、乙分别位列第一、第三；丙、丁分别位列第五、第十: each ranking has its own."""
    told = pair.fill(Role.TARGET) and not any(map(pair.first.has, (Role.PROGRAMME, Role.DOCUMENT)))
    return False if told and not pair.titled and not pair.agree(Role.TARGET) else None


def praised_there(pair: Pair) -> bool | None:
    """表彰获奖组织，甲等6家企业受到表彰: who they are that are praised."""
    one, two = (pair.reading.say(event.told) for event in pair.both)
    return (pair.one_sentence and "表彰" in one and two in ("受到表彰", "获得表彰", "被表彰", "获表彰")) or None


def got_the_cup(pair: Pair) -> bool | None:
    """获得称号并领取了奖杯: what the winners took away of the one prize."""
    verb, names = pair.reading.say(pair.second.told), pair.second.said(pair.reading, Role.NAME)
    taken = (
        verb.startswith(("领取", "捧回", "捧起")) and bool(names) and all(name.endswith(_TROPHIES) for name in names)
    )
    return (pair.one_sentence and taken) or None


_TROPHIES = ("奖杯", "奖牌", "证书", "奖状", "牌匾", "奖金", "锦旗", "奖品")


def is_its_result(pair: Pair) -> bool | None:
    """某局公布考核结果。甲省考核结果为A级: who got which grade in the evaluation told before."""
    told = pair.second.trigger.subtype == "result" and pair.first.has(Role.PROGRAMME) and pair.away <= _SOON
    return told or None


_SOON = 2
"""What became of something is told within so many sentences."""


def won_this_time(pair: Pair) -> bool | None:
    """某中心成功中标某项目。本次招标中，中心中标第2包: what of the tender told before was won."""
    second = pair.second
    this = pair.reading.text.startswith(("本次", "此次", "这次"), second.frame.sentence.start)
    again = this and not pair.titled and pair.away <= _SOON and second.frame.said[-2:] == pair.first.frame.said[-2:]
    winners, again_by = pair.said(Role.RECIPIENT)
    return (again and all(any(one.endswith(said[-2:]) for one in winners) for said in again_by)) or None


def won_as_told(pair: Pair) -> bool | None:
    """某小学荣获大赛优秀组织奖。…12名同学获奖，学校获优秀组织奖: the prize told before, won by what 学校 stands for."""
    if pair.one_sentence or len(pair.first.arguments.get(Role.RECIPIENT, ())) != 1:
        return None
    (one, *_), two = pair.said(Role.RECIPIENT)
    what, again = pair.said(Role.NAME)
    stands = bool(two) and all(said in BY_ITS_KIND and one.endswith(BY_ITS_KIND[said]) for said in two)
    same = bool(again) and all(any(name.endswith(said) for name in what) for said in again)
    return (stands and same) or None


BY_ITS_KIND = {
    "学校": ("小学", "中学", "学校", "大学", "学院", "高中", "附中", "附小", "一中", "二中", "三中"),
    "学院": ("学院",),
    "医院": ("医院",),
    "公司": ("公司", "集团"),
    "企业": ("公司", "集团", "厂"),
    "单位": ("局", "院", "所", "中心", "公司", "学校", "医院"),
}
"""What a body is called by its kind alone, and how its name ends."""


def won_after(pair: Pair) -> bool | None:
    """继2023年获得质量奖后，又捧回中国质量奖: what came before in its sentence is another prize."""
    if not pair.one_sentence:
        return None
    return False if _AFTER_THAT.match(pair.reading.text, pair.first.frame.sentence.start, pair.second.start) else None


_AFTER_THAT = re.compile(r"[\s　]*继[^。；]{4,60}?之?后，")


def handed_over_then(pair: Pair) -> bool | None:
    """近日，公布名单，某班组上榜。11月2日，主席到该所为班组授牌: the day on which the plate is brought is its own."""
    reading, second = pair.reading, pair.second
    if pair.titled or pair.one_sentence or not reading.say(second.told).endswith(("授牌", "授牌仪式", "授旗")):
        return None
    dated = any(f.phrase.start == second.frame.sentence.start for f in second.arguments.get(Role.TIME, ()))
    return False if dated and not pair.first.frame.said.endswith("授牌") else None


def passed_and_won(pair: Pair) -> bool | None:
    """通过验收。…项目获二等奖: what is passed and the prize are two."""
    return False if wins_besides(pair.reading, *pair.both) else None


def wins_besides(reading: Reading, passed: Candidate, won: Candidate) -> bool:
    """通过验收，并获二等奖: whether a prize is won besides what was passed; 通过评审，获得证书 is one."""
    prizes = [said for said in won.said(reading, Role.NAME) if said.endswith(("奖", "称号"))]
    return bool(prizes) and "通过" in reading.say(passed.told)


def won_by_others(pair: Pair) -> bool | None:
    """甲被评为先进单位；乙被评为先进集体: who wins another prize, or another who wins one like it, is told apart."""
    if pair.titled:
        return None
    if pair.fill(Role.RECIPIENT) and not pair.agree(Role.RECIPIENT):
        return False
    one, two = pair.texts(Role.NAME)
    apart = pair.one_sentence and pair.fill(Role.NAME) and not any(a in b or b in a for a in one for b in two)
    return False if apart else None


def proves_the_pass(pair: Pair) -> bool | None:
    """顺利通过复查评审，取得资质认定证书: what those who pass are given for it."""
    one, two = (pair.reading.say(event.told) for event in pair.both)
    given = pair.second.said(pair.reading, Role.NAME)
    paper = bool(given) and all(name.endswith(_PROOFS) for name in given)
    theirs = pair.agree(Role.RECIPIENT) or not pair.fill(Role.RECIPIENT)
    return (pair.one_sentence and "通过" in one and "通过" not in two and paper and theirs) or None


_PROOFS = ("证书", "授权", "资质", "资格", "许可证", "合格证", "授权书", "证书》", "核准证")


def allowed_as_titled(pair: Pair) -> bool | None:
    """某院取得17项扩项资质 as a title, …通过资质认定扩项评审 in the text: one leave, by another word."""
    if not pair.headed or pair.away > _SOON or not pair.agree(Role.RECIPIENT):
        return None
    one, two = ("".join(said) for said in pair.said(Role.NAME))
    return any(kind in one and kind in two for kind in _LEAVES) or None


_LEAVES = ("资质", "扩项", "认可", "认证", "授权", "核准", "许可")


WINNINGS = (
    proves_the_pass,
    allowed_as_titled,
    praised_there,
    got_the_cup,
    won_as_told,
    won_this_time,
    won_after,
    handed_over_then,
    permitted_then_passed,
    passed_and_won,
    only_counted,
    won_by_others,
)
"""Questions about two prizes, in order."""
