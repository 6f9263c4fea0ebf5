"""Sentences whose figures are those of an event told before: 120名选手同场竞技; 800余人参会; 火灾造成3人受伤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.harm import is_harm, that_did_it
from services.extractor.figures.people import OVER_TIME, counts_heads
from services.extractor.figures.samples import sampled_by
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Mention, Sentence
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY, GATHERINGS, MAIN, TYPES_CALLED

_OPENING = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，|自[^，。；]{2,12}(?:启动|举办|开赛|报名)以来，)?"
    r"(?P<ref>(?:本届|本次|此次|这次|此届|今年的?)(?:(?![的了在由对与将为开举办共设有是])[\u4e00-\u9fff]){1,8}?"
    r"(?=[大比竞决初复]赛|比武|论坛|博览会|博会|培训班)"
    r"|[本此这该]次(?:专项|监督|执法|联合|计量|质量|安全|卫生|价格|随机|飞行|突击|集中|综合)+(?=检查|抽查|抽检|督查)|本届|本次|本|此次|此届|该次|该|这次|这场|当天的?|今年的?|整场|整个)?"
    rf"(?P<kind>{'|'.join(sorted(TYPES_CALLED, key=len, reverse=True))})"
    r"(?!(?:取得|收获)?[^，。；]{0,4}(?:成果|战果|成效)|期间|(?:开展|实施|启动)?以来|结束|指出|强调|要求|认为|听取|通报|介绍|透露|披露|公布|显示|表示|明确|之?后|[上中前]|时(?!间|长)|[\u4e00-\u9fff]{0,2}(?:办法|条例|方案|标准|规则))"
)
_ATTENDED = re.compile(
    r"参加|出席|参会|与会|参训|参赛|参演|参展|观摩|见证|旁听|聆听|列席|到场|同场竞技|角逐|观看|收看|同台|参比|展开研讨|展开讨论|"
    r"(?:进入|晋级|挺进|闯入|杀入)[^，。；]{0,4}(?:决赛|复赛|初赛|淘汰赛|[四八]强)"
)
_VIED = re.compile("参赛|同场竞技|同台竞技|角逐|决赛|复赛|初赛")
"""Who came to compete came to the contest, not to the prize-giving told behind it."""
_COMERS = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:[此本这]次|[本该]期|[本该]届)?(?:参加|出席|参与|参会|与会|参训|参赛|参比|参展)"
    r"(?!了)[^，。；\d]{0,16}?(?:的|代表|学员|人员|选手|单位|企业|机构|实验室|嘉宾|队伍)"
)
"""参加比对的均为检定人员，共计|111名: what a sentence begins with that counts who came."""
_COUNTED = frozenset("人名位家个支所")
_ATTENDED_KIND = re.compile(
    r"(?:参加|出席|参与)了?(?:本次|此次|本期|本届)?(活动|培训|讲座|演练|会议|大会|论坛|比赛|竞赛|大赛)"
)
"""What they came to, however far from where it was told."""
_BRINGS = re.compile(
    r"(?:收到|征集到?|收集到?|发放|派发|分发|散发|接受|接待|解答|受理|惠及|清理|募集到?|张贴|悬挂|出动)了?[^，。；]{0,16}$"
)
"""大赛共收到542件作品, 活动共发放资料3000份: what came of it, not how large it was."""
_DRILLS = ("演练", "演习")
"""These consist of what is sent out for them."""
_GOODS = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:[此本这首]次|[该这此首]批|所|共)?"
    r"(?:捐赠|捐助|援助|赠送|捐献|支援|慰问|爱心|救灾|防疫|发放|分发|送[来去上])?的?(?:全部|这批)?"
    r"(?:物资|设备|物品|图书|药品|款物|器材|仪器|捐赠品)(?:主要)?(?:包括|包含|涵盖|共计|共有|共|总计|合计|总?价值|有)"
)
"""What a sentence begins with that counts what was given."""
_FAR = 8
"""An event told more sentences ago is meant only by its own name."""
_NEAR = 1
"""Who came is told in the paragraph of the event or the next one."""


_MEMBERS = re.compile(r"[”』]?(?:目前|现|已|首批|共)*(?:汇聚|汇集|集聚|凝聚|吸纳|由|有|拥有|涵盖|下设|设有|设)")
_BODY = 4
"""The last characters of a body's name that tell it from others of an article."""


def _made_up(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """该联盟汇聚21家院所: the founding told before of the body that opens the sentence, whose members are counted."""
    for event in reversed(told):
        near = 0 < sentence.number - event.frame.sentence.number <= _FAR
        if event.type is not EventType.ORGANIZATION_FOUNDING or not near:
            continue
        for name in event.said(reading, Role.FOUNDED):
            end = reading.text.find(name[-_BODY:], sentence.start, sentence.start + len(name) + _BODY)
            if len(name) > _BODY and end >= 0 and _MEMBERS.match(reading.text, end + _BODY):
                return event
    return None


def _given(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """此次捐赠的物资包括帐篷200顶: the gift told before, whose goods the sentence counts."""
    if _GOODS.match(reading.text, sentence.start, sentence.end) is None:
        return None
    gifts = (c for c in reversed(told) if c.type is EventType.ASSISTANCE_SERVICE)
    return next((c for c in gifts if 0 < sentence.number - c.frame.sentence.number <= _FAR), None)


def _destroyed(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """此次销毁的商品共4600件: the destruction told before, whose goods the sentence counts."""
    if _THOSE_GOODS.match(reading.text, sentence.start, sentence.end) is None:
        return None
    done = [c for c in told if "销毁" in reading.say(c.told) or "销毁" in "".join(c.said(reading, *CALLED_BY))]
    near = [c for c in done if 0 < sentence.number - c.frame.sentence.number <= _FAR]
    return next((c for c in near if c.type is EventType.INSPECTION_ENFORCEMENT), near[-1] if near else None)


_THOSE_GOODS = re.compile(r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:[此本这]次|[该这此]批|所|共|集中|统一|公开)*销毁的?")
_BUILT = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:该|本|整个)?(?P<what>[\u4e00-\u9fff]{0,8}?)"
    r"(?:概算|计划|规划|预计|设计|工程|项目|共|总)*"
    r"(?:投资(?!者|人)|占地|建筑面积|用地|全长|总长|里程|设置|床位|可容纳|库容|装机|建设规模)"
)
"""What a sentence begins with that says how large what was built is, and what it cost."""
BUILDS = frozenset({"opening", "launch", "work"})
_ANY_WORKS = ("", "项目", "工程", "全线", "线路", "学校", "医院", "场馆", "园区", "校区", "主体", "建成后")
_TAIL = 2
"""The last characters of a name, by which it is called further on (江州大桥: 大桥)."""


def _built(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """项目总投资12亿元，设置床位800张: what was opened or begun right before, whose size the sentence tells."""
    size = _BUILT.match(reading.text, sentence.start, sentence.end)
    before = told[-1] if told else None
    if size is None or before is None:
        return None
    signed = before.type is EventType.AGREEMENT_SIGNING and "项目" in size[0]
    if not signed and before.trigger.subtype not in BUILDS:
        return None
    own = before.frame.sentence
    near = own.paragraph == sentence.paragraph and 0 < sentence.number - own.number <= _NEXT
    names = before.said(reading, Role.NAME)
    called = size["what"] in _ANY_WORKS or any(name.endswith(size["what"][-_TAIL:]) for name in names)
    return before if near and called and (signed or names) else None


_NEXT = 2
_GIFT = r"(?:支持|资助|补助|奖励|扶持|奖补|补贴)"
_GRANTED = re.compile(
    rf"(?:每|单)[个项家类件县人][^，。；\d]{{0,10}}?(?:{_GIFT}|经费|资金)[^，。；\d]{{0,8}}\d"
    rf"|{_GIFT}(?:经费|资金|额度|强度|金额|标准|预算)[^，。；\d]{{0,8}}\d"
    rf"|(?:拟|计划|预计)(?:{_GIFT}|遴选|评选|选拔|选取|立项|认定|征集|设立|安排)[^，。；\d]{{0,14}}\d"
)
_CAME_IN = re.compile(
    r"[\s　]*(?:(?:[此本这]次|该)(?:征集|征文|征稿|申报|推荐|征求意见)?(?:活动|工作)?"
    r"|(?:征集|征文|申报|推荐|征求意见|报名)(?:活动|工作)?(?:期间|(?:启动|开展)?以来)，)"
    r"[^，。；\d]{0,6}(?:收到|征集到?|征得|收集到?)"
)
_CALLS = 24
"""A call is spread over so many sentences."""


def _granted(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """拟支持项目20个，每个支持200万元, 此次征集共收到案例86个: the call told before, of how many are chosen, what
    each of them is given, how many came in."""
    calls = [c for c in told if c.type is EventType.CALL_FOR_PROPOSALS]
    if not calls or sentence.number - calls[-1].frame.sentence.number > _CALLS:
        return None
    if _CAME_IN.match(reading.text, sentence.start, sentence.end):
        return calls[-1]
    if OVER_TIME.search(reading.text, sentence.start, sentence.end):
        return None
    return calls[-1] if _GRANTED.search(reading.text, sentence.start, sentence.end) else None


def _parted(
    reading: Reading, sentence: Sentence, figures: Sequence[Mention], told: Sequence[Candidate]
) -> Candidate | None:
    """发布标准44项。其中地方标准6项，团体标准33项: what is in that which was told right before."""
    last = told[-1] if told and reading.text.startswith("其中", sentence.start) else None
    if last is None or last.type not in _OF_PARTS or last.frame.sentence.number + 1 != sentence.number:
        return None
    units = {f.mention.quantity.unit for f in last.arguments.get(Role.QUANTITY, ()) if f.mention and f.mention.quantity}
    return last if all(f.quantity is not None and f.quantity.unit in units for f in figures) else None


_OF_PARTS = frozenset({EventType.POLICY_ISSUANCE, EventType.AWARD_ACCREDITATION})


def _served(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """开展衡器免费检定工作。此次行动共检定集贸市场10家，…: the service told right before, which the sentence counts."""
    last = next((e for e in reversed(told) if e.type is not EventType.STATEMENT), None)
    if (
        last is None
        or last.type is not EventType.ASSISTANCE_SERVICE
        or last.frame.sentence.number + 1 != sentence.number
    ):
        return None
    said = _THIS_TIME.match(reading.text, sentence.start, sentence.end)
    named = said and [_SERVICE.search(name) for name in (*last.said(reading, *CALLED_BY), last.frame.said)]
    return last if said and any(s and s["what"] == said["what"] for s in named or ()) else None


_THIS_TIME = re.compile(
    r"[\s　]*[此本这]次(?:行动|活动|工作|服务)?(?:总?共|累计|合计)?(?:免费|上门)?(?P<what>[一-鿿]{2})"
)
_SERVICE = re.compile(r"(?:免费|上门|义务)(?P<what>[一-鿿]{2})")


def _is_show(reading: Reading, event: Candidate, kind: str) -> bool:
    """某某博览会开幕: what has no type of its own is called so, too."""
    kinds = ("博会", "博览会") if kind == "博会" else (kind,)
    return event.type is EventType.OTHER and any(name.endswith(kinds) for name in event.said(reading, Role.NAME))


def host_of(
    reading: Reading, sentence: Sentence, figures: Sequence[Mention], told: Sequence[Candidate]
) -> Candidate | None:
    """The event whose figures the sentence's figures are; None where they are of none. `told`: those told before it."""
    told = [event for event in told if reading.one_story(event.frame.sentence, sentence)]
    if founded := _made_up(reading, sentence, told):
        return founded
    if given := _given(reading, sentence, told) or _destroyed(reading, sentence, told):
        return given
    earlier = [event for event in told if event.type is not EventType.OUTCOME_REPORT]
    if check := sampled_by(reading, sentence, figures, earlier):
        return check
    if built := _built(reading, sentence, earlier) or _granted(reading, sentence, earlier):
        return built
    if parted := _parted(reading, sentence, figures, told):
        return parted
    if served := _served(reading, sentence, earlier):
        return served
    opening = _OPENING.match(reading.text, sentence.start, sentence.end)
    comers = _COMERS.match(reading.text, sentence.start, sentence.end)
    heads = [f for f in figures if (comers and f.text[-1] in _COUNTED) or counts_heads(reading, f)]
    if not (opening or heads):
        return None
    before = [c for c in told if c.type is not EventType.STATEMENT]
    brings = _BRINGS.search(reading.text, sentence.start, figures[0].start)
    if brings and not (opening and opening["kind"] in _DRILLS and brings[0].startswith("出动")):
        return None
    if opening is not None:
        types = TYPES_CALLED[opening["kind"]]
        if types == _FOUNDED and (brings or _WORKED.search(reading.text, opening.end(), figures[0].start)):
            return None  # 中心成立于2014年。中心推行首问制，2025年共接听来电12.6万个: what it did since
        near = [c for c in before if sentence.number - c.frame.sentence.number <= _FAR]
        near = [c for c in near if c.type in types or _is_show(reading, c, opening["kind"])]
        if types[0] is EventType.EVALUATION_RANKING:  # who did best in it is told of the evaluation, too
            near = [c for c in near if c.type is types[0]]
        if opening["kind"] in ("工程", "项目"):  # 该项目: the one that the paragraph tells of
            near = [c for c in near if c.frame.sentence.paragraph == sentence.paragraph]
        if opening["kind"] in _DRIVES and len(figures) > 1 and _SUMS.match(reading.text, opening.end()):
            return None
        refers = opening["ref"] or types[0] in (*MAIN, EventType.EVALUATION_RANKING)
        so_called = [c for c in near if any(opening["kind"] in name for name in c.said(reading, *CALLED_BY))]
        if so_called or (near and refers):
            return (so_called or near)[-1]
    if is_harm(reading, sentence):
        return that_did_it(reading, sentence, before)
    near = [c for c in before if sentence.paragraph - c.frame.sentence.paragraph <= _NEAR]
    goes_on = sum(figure.start > heads[0].end and figure not in heads for figure in figures) if heads else 0
    if goes_on >= _REPORT and not _SORTED.search(reading.text, heads[0].end, sentence.end):
        return None  # 1200名客商参会，举办论坛28场，促成配对586场，签署协议43份
    came = sentence.start if comers else heads[0].end if heads else sentence.end
    if _ATTENDED.search(reading.text, came, sentence.end):
        kind = _ATTENDED_KIND.search(reading.text, came, sentence.end)
        if kind and (called := [c for c in before if _is_called(reading, c, kind[1])]):
            return called[-1]
        held = [c for c in near if c.type in GATHERINGS]
        held = [c for c in held if c.type is not EventType.TRAINING_LECTURE or c.has(Role.NAME)] or held
        if _VIED.search(reading.text, came, sentence.end):
            held = [c for c in held if c.type is EventType.COMPETITION_COMPARISON] or held
        named = _ATTENDED_NAME.search(reading.text, came, sentence.end)
        if named and held and called_otherwise(reading, held[-1], named["what"]):
            return None  # 组织30名学生参加全省文化周活动
        return held[-1] if held else None
    return None


def _is_called(reading: Reading, event: Candidate, kind: str) -> bool:
    """Whether it has a name, and is what one may call so; what is called an activity says so itself."""
    if kind != "活动":
        return event.type in TYPES_CALLED[kind] and event.has(Role.NAME)
    return any(name.endswith(kind) for name in event.said(reading, *CALLED_BY))


_FOUNDED = (EventType.ORGANIZATION_FOUNDING,)
_WORKED = re.compile("[累合]计|共(?![有建同设])|以来|先后|\\d年|去年|今年|上半年|每年|年均")
_REPORT = 3
"""So many figures behind those who came are a report."""
_SORTED = re.compile(
    r"结果[^，。；\d]{0,4}(?:满意|合格)|(?:满意|合格)的?[^，。；\d]{0,3}\d|\d[家个项]?(?:结果)?(?:满意|合格)"
)
"""126家机构参加，其中结果满意112家，不满意6家: how those who came fared."""
_DRIVES = ("行动", "专项行动")
_SUMS = re.compile("，?(?:先后)?(?:共(?!有)|累计)")
"""此次行动共检查加油站39家，…: what a drive came to in all is told for itself."""
_ATTENDED_NAME = re.compile(r"(?:参加|出席|参与)了?(?P<what>[^，。；本此]{4,40}?)(?=[，。；])")


def called_otherwise(reading: Reading, event: Candidate, said: str) -> bool:
    """Whether a gathering is called by a name of its own that has little in common with that of the event."""
    if len(said) < _NAMED or not _GATHERING.search(said):
        return False
    pairs = {said[i : i + 2] for i in range(len(said) - 1)}
    names = event.said(reading, *CALLED_BY)
    return bool(names) and all(sum(pair in name for pair in pairs) < _ALIKE * len(pairs) for name in names)


_GATHERING = re.compile(r"(?:活动|大会|会议|论坛|比赛|大赛|竞赛|文化节|艺术节|运动会|展览|博览会)$")
_NAMED = 7
"""Characters of a name of its own."""
_ALIKE = 0.5
"""Share of the pairs of characters that a name in other words has in common."""


def goes_with_evaluation(
    reading: Reading, index: int, figures: list[Mention], told: dict[int, list[Candidate]]
) -> bool:
    """本次考核了120家机构。考核结果为：Ⅰ类18家，…; 评出金奖3名。团体奖1个，…: what an evaluation came to belongs to it,
    further prizes to those told before."""
    here, sentence = told.get(index, ()), reading.sentences[index]
    prizes = _PRIZES.match(reading.text, sentence.start)
    type = EventType.AWARD_ACCREDITATION if prizes else EventType.EVALUATION_RANKING
    assessed = [c for c in told.get(index - 1, ()) if c.type is type]
    if not assessed or sentence.paragraph != assessed[-1].frame.sentence.paragraph or here:
        return False
    if not (prizes or _RESULT.match(reading.text, sentence.start)):
        return False
    for figure in figures:
        assessed[-1].add(Role.QUANTITY, Filler.of(figure))
    assessed[-1].add_evidence(index)
    return True


_RESULT = re.compile(r"[^，。]{0,12}结果|其中|最终")
_PRIZES = re.compile(r"[^，。；：\d]{0,10}奖\d+[个名项件人]")
