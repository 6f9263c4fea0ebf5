"""What stands behind a verb: what is done, or the noun that the verb describes."""

from __future__ import annotations

import re

from services.extractor.grammar.clefts import is_cleft
from services.extractor.grammar.held_for import is_done_there
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb, makes_noun
from services.extractor.grammar.words import VERBS, Word, WordKind
from services.extractor.mentions import Kind

_HOW_IT_WENT = ("圆满", "隆重", "胜利", "如期", "顺利")
"""甲局举办的联谊活动|圆满落幕: how what is described went, no part of its name."""
_OPENING = WordKind.PREPOSITION | WordKind.AUXILIARY
_ASPECT = "了着过"
_PAST_WORDS = ("过期", "过境", "过量", "过渡", "过硬", "过程", "过度", "过敏", "过载", "过滤", "过剩")
"""What opens with 过 and is no mark of a verb (清缴过期药品)."""
_LIST_END = re.compile(
    r"(?<![高初特平相优劣])(?<!级[甲乙丙])等(?![^，。；]{1,10}(?:进行|开展|实施|予以|给予)(?!情况))[^，。；]{2,14}$"
)
"""演练、向群众普及知识等活动: what stands before 等 lists deeds and is not the next verb, as in 对甲等企业|进行检查."""
_ADDS = "并也还"
_AND_HELD = re.compile(
    r"[、和及](?:由)?[^，。；]{2,40}?(?:承办|协办|主办|联合主办|联合承办|提出|归口|起草|研制|参加|参与)的"
)


def _is_plan(reading: Reading, word: Word) -> bool:
    """科技计划项目: the noun, which plans nothing."""
    return word.text == "计划"


def _end_of_proposed(reading: Reading, word: Word) -> int:
    """公示拟录用名单, 2018年拟立项项目清单: where what the paper is called ends, of which 拟 is a part; else 0."""
    proposed = _PROPOSED.match(reading.text, word.end) if word.text == "拟" else None
    return proposed.end() if proposed is not None else 0


_PROPOSED = re.compile(
    r"[^，。；、]{1,24}?(?:名单|清单|名录|目录|人选|对象|人员|干部|结果|项目|企业|单位)(?=[，。；\n的]|$)"
)


_MOMENT = re.compile(
    r"(?:(?:结束|完毕|完成|的同)?(?<!小)时|期间|之际|以来|过程中|(?:结束|完毕|完成)后|(?<![士落最售产课战灾今幕背先前身术善午\d])[以之]?后)"
    r"(?:又|还|也|都|曾|一致|着重|再次|特别|再度|便|均|就)?$"
)
"""调研粮食收储工作时(强调), 颁证的同时，…, 参观展厅后，…: when something else was said or done, no part of what is
done."""


def find_moment(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words that say when, at the end of these characters."""
    if _MOMENT_ENDS.isdisjoint(text[max(start, end - _SAID_ON) : end]):
        return None
    return _MOMENT.search(text, max(start, end - _LONGEST), end)


_MOMENT_ENDS = frozenset("时间际中后来")
_SAID_ON = 3
"""Characters at the end, one of which is such a one: what stands behind it has two."""
_LONGEST = 8
"""No such words are longer."""
_OPENS_LED = ("以", "为期", "这场以", "一场以", "此次以", "本次以")
_LED_BY = re.compile(r"(?:[这一此本][场次])?(?:为期[^，。；、以的]{2,6}[、的]?)?以[^，。；]{1,20}为[^，。；]{1,10}的")
"""成立以局长为组长的领导小组, 开展为期一周以电子秤为重点的检查: what only describes the object."""


MADE_UP = re.compile(
    r"由(?P<lead>[^，。；]{2,40}?)(?:(?:牵头|任[双总]?[组队]长|担任[双总]?[组队]长|负责|为[双总]?[组队]长)"
    r"(?:[，、][^，、。；]{1,20}?(?:任|为)(?:第一|常务)?副[双总]?[组队]长){0,3}(?:[，、](?P<who>[^。；]{2,100}?)"
    r"(?:参加|参与|组成|为成员))?|(?:参加|参与|组成))的"
)
"""Who leads and makes up a body, before its name."""
_MARK = re.compile(r"[，。；！？\n]")
_SAYS_NOTHING = ("进行", "进行了", "予以", "加以")
"""What follows is what was done, however much a verb it is otherwise."""
_CAUGHT = ("归案", "到案", "后被", "后又被", "时被")
"""What came of it, nothing that is done with it (抓获归案, 归案|后被逮捕)."""
_OVER = ("结束在", "结束，", "结束后")
"""参观|结束在中心举行…: that it was over."""
_OF_NOTHING = (*_CAUGHT, *_OVER)
_KEPT_THERE = re.compile(r"[至往][^，。；\d]{2,40}(?:存放|暂存|保管|封存|贮存|处置|停放|看管|安置)$")
"""扣押|至某公司仓库存放: where it is brought, nothing that is done."""
_UPON = ("对", "就", "围绕", "针对")
_PASSES = ("通过", "接受", "获", "获得", "受到", "得到")
"""What is passed, undergone or got is a deed of others."""


def _is_one_name(reading: Reading, trigger: Phrase, start: int, end: int) -> bool:
    """开展水库防洪调度和汛限水位执行监督检查工作, 出台新版落户政策: verbs in a row that the noun at the end makes one
    name of."""
    work = reading.text.endswith(_CARRIES_ON, 0, trigger.end) and reading.text.endswith(_KINDS_OF_WORK, start, end)
    issued = reading.text.endswith(_ISSUES, 0, trigger.end)
    if issued and _REPORTS_ON.fullmatch(reading.text, start, end):
        return True
    if not (work or (issued and _NAMES_PAPER.fullmatch(reading.text, start, end))):
        return False
    words = reading.words_within(start, end)
    return not any(w.kinds & (_OPENING | WordKind.FUTURE | WordKind.ADVERB) for w in words)


def _described_until(reading: Reading, start: int, clause_end: int) -> int:
    """签署20份涉及能源领域的|文件, 会见来华出席论坛的|部长: where a description ends that opens with a verb behind the
    number, or says what a guest came for; the start where there is none."""
    opening = reading.text[start : start + 1]
    if opening in _GUESTS_BEGIN and (came := COME.match(reading.text, start, clause_end)):
        return came.end()
    counted = _COUNTED.match(reading.text, start, clause_end) if opening in _NUMERALS or opening.isdecimal() else None
    if counted is None or not any(w.start == counted.end() for w in reading.words_within(counted.end(), clause_end)):
        return start
    return max(start, reading.text.find("的", counted.end(), clause_end))


def _is_member(reading: Reading, word: Word, clause_end: int) -> bool:
    """Whether a word that could be a verb ends a member of what is done: behind the joint stands a noun."""
    if word.text not in _NOUN_TOO or reading.char_before(word.start) in f"{_ADDS}{_JOINTS}":
        return False
    behind = word.end + 1
    return behind + 1 < clause_end and not reading.words_within(behind, behind + _NEXT)


_JOINTS = "与和及"
_NOUN_TOO = frozenset(["构建", "搭建", "提升", "打造", "培育", "引进", "编制", "研制", "制定", "优化", "转化", "升级"])
_NEXT = 4
"""Characters of a word that may stand right behind a joint."""
_COUNTED = re.compile(
    r"(?:近|约|超|逾)?(?:\d+|[一二两三四五六七八九十百多]+)余?[份项个部条件批则款套名起家户位辆艘处所台]"
)
_NUMERALS = frozenset("近约超逾一二两三四五六七八九十百多")
"""What that begins with, where no digit does."""
COME = re.compile(
    r"(?:正在)?(?:来华|来访|来京|访华|到访|前来|应邀|来[\u4e00-\u9fff]{1,2}(?=出席|参加|访问|考察|调研|参访|洽谈|交流))[^，。；的]{1,24}的"
)
"""来华进行国事访问的: what a guest came for."""
_GUESTS_BEGIN = frozenset("正来访到前应")
_CARRIES_ON = ("开展", "开展了", "进行", "进行了", "实施", "实施了")
_ISSUES = ("出台", "发布", "印发", "公布", "下发", "推出", "颁布", "通报", "通报了", "公布了", "公示", "发布了")
_NAMES_PAPER = re.compile(
    r"(?!通知|公告|通告|意见|文件|方案|通报|措施)[^，。；：《》的]{2,24}(?:政策|新政|新规|规定|办法|细则|公告|通知|提示|方案|标准|指南|条例|结果|名单|榜单)"
)
_REPORTS_ON = re.compile(r"[^，。；：《》]{0,20}(?:开展|实施|部署|进行)[^，。；：《》]{2,40}(?:情况|结果)")
"""通报|2024年组织开展监督抽查的情况: what was done, of which it is told how it went."""
_KINDS_OF_WORK = ("工作", "活动", "行动", "检查", "整治", "治理", "核查", "督查", "抽查", "培训", "演练", "服务")


def end_of_clause(reading: Reading, start: int, end: int, *, title: bool) -> int:
    """Where the clause of a verb that ends at the start ends: that of a title at the first space behind some words
    (某部出台意见 加强…), and in somebody's own words at a full stop, too (“工作取得成效。去年，…”)."""
    if title and (gap := next(iter(reading.marks_within(start, end, spaces=True)), None)):
        end = gap
    stop = reading.text.find("。", start, end)
    return stop if stop >= 0 and reading.text.find("“", start, stop) < 0 else end


def begins_behind(reading: Reading, trigger: Phrase, clause_end: int) -> tuple[int, bool]:
    """Where what stands behind the verb begins, and whether the verb describes it."""
    start = trigger.end
    if start < clause_end and reading.text[start] in "：:":
        start += 1  # 任命：李明为…
    while start < clause_end and reading.text[start] in _ASPECT and not reading.text.startswith(_PAST_WORDS, start):
        start += 1
    if _WELL.match(reading.text, start) and reading.text.endswith(_CARRIES_OUT, *trigger):
        start += 1  # 开展好“…”活动, 组织好形式多样的宣传
    opening = reading.text[start : start + 1]
    if opening == "的":
        return start + 1, not is_cleft(reading, start)
    if opening in "、和及" and (further := _AND_HELD.match(reading.text, start, clause_end)):
        return further.end(), True  # 由甲主办、乙承办的大赛
    if opening in _BESIDE and (beside := _verb_beside(reading, start + 1, clause_end)):
        return beside.end, False  # 调研、考察|质检工作
    return start, False


_CARRIES_OUT = ("开展", "举办", "组织", "实施", "筹办", "承办", "主办", "召开")
_WELL = re.compile("好(?=[“《各]|[^，。；]{2})(?![评转事人书友坏奇感家房邻老娃声汉心])")
_BESIDE = ("、", "和", "与")


def _verb_beside(reading: Reading, start: int, end: int) -> Word | None:
    """A verb of one word right behind a joint, with what both verbs are about behind it."""
    word = next((w for w in reading.words_within(start, end) if w.start == start), None)
    if word is None or not word.kinds & WordKind.VERBAL:
        return None
    return word if "一" <= reading.text[word.end : word.end + 1] <= "鿿" else None


def end_of_list(reading: Reading, start: int, end: int, limit: int) -> int:
    """察看了甲、乙，丙、丁等地: a list goes on behind the comma up to the 等 that closes it."""
    if "、" not in reading.text[start:end] or not reading.text.startswith("，", end):
        return end
    rest = _REST_OF_LIST.match(reading.text, end + 1, limit)
    if rest is None or any(is_verb(reading, w) for w in reading.words_within(end + 1, rest.end())):
        return end
    return rest.end()


_REST_OF_LIST = re.compile(
    r"(?![并还又也]|同时|现场|当场|随后)[^，。；：]{2,60}、[^，。；：、]{2,30}(?<=[^、高中初一二三特平均相优同])等[^，。；：、]{0,10}(?=[，。；])"
)


_HAS_SO_MANY = re.compile(r"(?<=[\u4e00-\u9fff”]{3})(?:共|已|只)?有(?=[近约超]?\d)")
"""某局举办的知识竞赛|有23所学校报名."""
_THEN = re.compile("(?<=》)(?:也|还|已|将|同时|同步|正式|随即|随后|对外)+$")
"""甲局、乙局会签的《意见》|同时(公布)."""


def held_beside(reading: Reading, start: int, end: int) -> bool:
    """论坛由甲会主办|、乙大学承办: who else holds it stands behind the verb, not what is held."""
    return reading.text.startswith("、", start) and _HELD_TOO.fullmatch(reading.text, start, end) is not None


_HELD_TOO = re.compile("(?:、由?[^，。；、的]{2,30}(?:承办|协办|主办|支持|指导|执行))+")


def read_behind(reading: Reading, trigger: Phrase, start: int, clause_end: int, *, attributive: bool) -> Phrase | None:
    """What stands behind the verb, from the start on; `attributive`: the verb describes it."""
    if reading.text.startswith("（", start) and (closed := reading.text.find("）", start, clause_end)) >= 0:
        start = closed + 1  # 大会召开|（5月9日）
        if start == clause_end:
            return None
    if reading.text.startswith(_OF_NOTHING, start) or held_beside(reading, start, clause_end):
        return None
    if not attributive and _KEPT_THERE.match(reading.text, start, clause_end):
        return None
    if reading.text.startswith("由", start) and (
        made_up := MADE_UP.match(reading.text, start)
    ):  # 成立由甲牵头，乙、丙参加的调查组
        mark = _MARK.search(reading.text, made_up.end())
        start, clause_end = made_up.end(), max(clause_end, mark.start() if mark else len(reading.text))
    dash = reading.text.find("——", start, clause_end)
    named = dash < 0 or reading.covered(dash, dash + 1) or reading.char_before(dash) == "”"  # “…”——某案例征集活动
    end = clause_end if named else dash  # 参观某工程——总投资1亿元
    joined = reading.words_within(start, clause_end)[:1] if reading.text.startswith("并", start) else ()
    if reading.text.startswith("暨", start) or (joined and joined[0].start == start):
        return None  # 协会成立|暨第一次会员大会, 某馆建成|并开放: the verb has no object
    led = _LED_BY.match(reading.text, start, clause_end) if reading.text.startswith(_OPENS_LED, start) else None
    listed = "等" in reading.text[start:clause_end] and _LIST_END.search(reading.text, start, clause_end) is not None
    described = _described_until(reading, start, clause_end)
    whole = listed or _is_one_name(reading, trigger, start, clause_end)
    for word in reading.words_within(start, clause_end):
        described = max(described, _end_of_proposed(reading, word))
        if word.start == start or whole or (led and word.end <= led.end()):
            continue
        if word.end <= described:
            continue
        if attributive and (word.kinds & _OPENING or word.text in _HOW_IT_WENT):
            end = word.start
            break
        if word.end == clause_end and word.kinds & VERBS and reading.text.endswith(_PASSES, 0, trigger.end):
            continue  # 通过由某厅组织的专家验收
        if reading.text[word.end : word.end + 1] in _JOINTS and _is_member(reading, word, clause_end):
            continue  # 讲授质量体系|构建|与首席质量官制度
        then = reading.char_before(word.start) in _MOMENT_ENDS  # 进行解读时|表示
        if word.end == clause_end and reading.text.endswith(_SAYS_NOTHING, 0, trigger.end) and not then:
            continue  # 对该案进行公开|宣判
        follows = not word.kinds & WordKind.VERBAL or reading.char_before(word.start) in _ADDS
        follows = follows or is_done_there(reading, word.start, word.end)
        upon = word.text in _UPON and is_done_there(reading, word.start, word.end)  # 召开总结会|对先进集体进行表彰
        listed_deed = reading.char_before(word.start) == "、" and is_done_there(reading, *trigger)
        if listed_deed and not makes_noun(reading, word.end):
            end = word.start - 1  # 召开推进会总结一季度工作、|部署二季度任务
            break
        if (
            (word.kinds & WordKind.FUTURE and not _is_plan(reading, word))
            or word.text in ("并", "并且", "以", "为")
            or upon
            or (follows and is_verb(reading, word))
            or (then and word.end == clause_end and word.kinds & WordKind.SPEECH)  # 调研春运工作时|要求，…
        ):
            end = word.start
            break
    if attributive:
        times = reading.mentions.within(start, end, Kind.TIME)
        if times and times[0].start == start and "一" <= reading.text[times[0].end : times[0].end + 1] <= "鿿":
            times = times[1:]  # 举行的2024年消防演练: the year opens the name
        own = (t.start for t in times if reading.char_before(t.start) != "“" and not reading.in_held_name(t.start))
        end = next(own, end)  # not of “2024年某某比对”项目
        has = _HAS_SO_MANY.search(reading.text, start, end)
        end = has.start() if has else end
        if reading.char_before(end) != "》" and (behind := _THEN.search(reading.text, start, end)):
            end = behind.start()
    elif moment := find_moment(reading.text, start, end):
        end = moment.start()
    return reading.trim(Phrase(start, end)) or None
