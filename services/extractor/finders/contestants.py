"""Who plays against whom in a match: teams and players.

Each function takes the reading and a phrase, and gives fillers in the text's order. The rule of competitions
names them.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, persons, spanned
from services.extractor.grammar.reading import Phrase, Reading


def contestants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A team or a player, without the score (东海队以3比1|战胜); 战胜困难 is no match."""
    if score := _SCORE.search(reading.text, *phrase):
        phrase = reading.trim(Phrase(phrase.start, score.start()))
    found = list(_TEAM.finditer(reading.text, *phrase))
    return [Filler(reading.behind(Phrase(*m.span()), _HOW_MANY)) for m in found] or persons(reading, phrase)


_HOW_MANY = re.compile("(?:最终|共有?|全部|另有)*\\d+[余多]?支(?=.)")
"""最终共有119支|代表队: how many there are is told apart."""
_SCORE = re.compile(
    r"(?:在?(?:主场|客场|决赛中|加时赛中?|点球大战中?)|以|总比分|凭借)*(?:\d+|[一二三四五六])(?:比|[:：])(?:\d+|[零一二三四五六])"
)
_TEAM = re.compile(
    r"[^，。；、“”\s和与对在以]{1,12}?(?:代表队|国家队|队|女排|男排|女篮|男篮|女足|男足|女乒|男乒|女曲|女水|组合|俱乐部)(?![伍员长列])"
)


def rivals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来自12个县的120名|选手(同台竞技), 36支|代表队(参赛): those of a kind that compete, told by their number."""
    return spanned(_RIVALS.search(reading.text, *phrase), "who")


def numbers_of_rivals(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many of them there are."""
    return spanned(_RIVALS.search(reading.text, *phrase), "number")


_RIVALS = re.compile(
    r"(?P<number>(?:\d[\d.]*[万千百]?|[一二两三四五六七八九十百千]+)[余多]?[支名位个人对])"
    r"(?P<who>[^，。；：、的\d]{0,12}?(?:代表队|参赛队伍|参赛队|龙舟队|球队|队伍|战队|队(?!员)|队员|选手|运动员|跑者|跑友|健儿|骑手|棋手|车手|"
    r"选手们|参赛者|参赛选手|能手|高手|技术骨干|业务骨干|人才|工匠|技师|职工|检[定验]员))"
    r"(?:[^。；\d]{0,14}，|参加的?[^，。；]{0,16}，)?(?:[^，。；：\d“”的]{0,16})$"
)


def contest_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """全市检定技能大赛上，|12支代表队(角逐): the contest that they compete in, told before them."""
    return spanned(_CONTEST_THERE.search(reading.text, *phrase), "name")


_CONTEST_THERE = re.compile(
    r"(?:^|(?<=[，。；：\s的在天日年前]))(?P<name>[^，。；：、的在“”\s]{2,30}?"
    r"(?:大赛|竞赛|比赛|比武|邀请赛|挑战赛|锦标赛|对抗赛|总决赛|运动会))(?:总?决赛)?(?:现场|[上中])，"
)


def whose_stage(reading: Reading, phrase: Phrase) -> list[Filler]:
    """全市知识竞赛|举行决赛: the contest, of which the verb names no more than the stage."""
    told = reading.text.endswith(_CONTESTS, *phrase) and _STAGE.match(reading.text, phrase.end)
    return [Filler(phrase)] if told else []


_CONTESTS = ("大赛", "竞赛", "比赛", "比武", "挑战赛", "邀请赛", "演讲赛", "擂台赛", "锦标赛")
_STAGE = re.compile("[^，。；]{0,8}(?:举行|进行|举办)了?(?:总决赛|决赛|半决赛|复赛|初赛|预赛)(?=[，。；]|$)")


def part_of_contest(reading: Reading, phrase: Phrase) -> list[Filler]:
    """技能大赛|焊工项目(开赛), 机器人竞赛|华东赛区(落幕): a part of a contest by its name, in the verb's own clause."""
    return spanned(_PART.search(reading.text, *phrase), "name")


_PART = re.compile(
    r"(?:^|(?<=[，。；：\s日午]))(?P<name>[^，。；：\s]{2,40}?(?:大赛|竞赛|锦标赛|邀请赛|挑战赛|联赛|比武|运动会)[^，。；：在于的]{1,12}?"
    r"(?:项目|组别|赛区|赛段|赛道|分站赛?|站|单项|专场|板块|组))(?:近日|日前|[昨今][天日])?(?:[在于][^，。；：]{2,24}?)?(?:正式|圆满|顺利|火热|如期|隆重)*$"
)
