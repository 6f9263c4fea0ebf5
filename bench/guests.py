"""Makes news of gatherings with lists of those who came, and counts who of them is not told, or told wrongly.

    make bench-guests
    .venv/bin/python -m bench.guests [--articles N] [--only FORM…] [--show]

Who came stands in a list: bodies, people by what they are, officers of bodies, persons with their offices. Reporters
write such lists in many forms (参加会议的有甲、乙; 甲、乙以及丙等单位负责人参加; 甲，乙，丙参会), of any members in any
order. What is right is known, because the articles are made here.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from bench.comparing import share
from bench.told import Wording, as_article
from bench.told.scoring import EQUAL, Summed
from schemas.events import Argument, EventType, Role
from services.extractor import extract_events

_OPENINGS = {
    EventType.MEETING: """
        5月9日，江州市市场监管局召开检验检测工作座谈会|会议
        5月9日上午，全市检验检测工作会议在江州召开|会议
        5月9日，第三届江州质量高峰论坛在江州国际会展中心举行|论坛
        5月9日，江州市质检院新址启用仪式在高新区举行|仪式
        江州市检验检测协会于5月9日在江州举办检验检测行业技术交流会|会议""",
    EventType.TRAINING_LECTURE: """
        5月9日，江州市市场监管局举办检验检测机构内审员培训班|培训
        5月9日，全市特种设备应急救援演练在阳光小区举行|演练
        5月9日至10日，由江州市质检院承办的计量检定员培训班在江州举办|培训""",
    EventType.COMPETITION_COMPARISON: """
        5月9日，2025年全市检验检测技能大赛决赛在江州举行|比赛
        5月9日，江州市市场监管局组织开展食品快检技能比武|比武""",
}
"""How such news begins, and what it goes on to call the gathering."""


class Member(NamedTuple):
    """Who stands in a list, and what is to be told of them."""

    text: str
    kind: str
    wanted: tuple[tuple[Role, Wording], ...]


def _bodies(words: str, kind: str) -> list[Member]:
    """One a word; at a bar it may be told without what follows: 市财政局|负责人."""
    members = []
    for word in words.split():
        text, parts = word.replace("|", ""), word.split("|")
        shorter = (*("".join(parts[:number]) for number in range(1, len(parts))), text.removeprefix("受表彰的"))
        members.append(Member(text, kind, ((Role.PARTICIPANT, Wording(text, shorter)),)))
    return members


_BODIES = _bodies(
    """
    市财政局 省计量科学研究院 县农业农村局 市发展改革委 江州海关 市总工会 团市委 江州理工大学 省标准化研究院 市消保委
    国家铝产品质量检验检测中心 市第一人民医院 江州市恒信电子科技有限责任公司 省电力公司 市消防救援支队 城东街道办
    """,
    "body",
)
_ODD_BODIES = _bodies(
    """
    市发展改革委|（粮食和储备局） 各县（市、区）市场监管局 各市（州）局 省局计量处 局办公室 检验一部 机关党委
    派驻纪检监察组 县委宣传部 市质量强市工作领导小组|成员单位 消费维权志愿者协会 部分物业服务企业 辖区重点企业
    各检验检测机构
    """,
    "odd body",
)
_OFFICERS = _bodies(
    """
    市财政局|有关负责人 县工信局|主要负责同志 市直有关部门|分管领导 各市场监管所|负责人
    省直相关单位|负责人 市质检院|相关科室|负责人 各乡镇（街道）|分管负责人
    江州海关|代表 各设区市市场监管局|分管负责同志 机关各处室|主要负责人 参赛单位|领队
    直属事业单位|党政主要负责人 市计量所|技术骨干 各党支部|书记 电梯维保单位|代表 药品零售企业|质量负责人 项目单位|代表
    """,
    "officers",
)
_PEOPLE = _bodies(
    """
    企业代表 业务骨干 机关全体干部职工 受表彰的先进个人 案件承办人 入党积极分子 新闻媒体记者 民主党派人士 行业专家
    电梯维保人员 人大代表 质量负责人 内审员 市民代表 青年志愿者 观察员单位代表 离退休老干部 在校大学生 班子成员
    """,
    "people",
)


def _persons(words: str, kind: str) -> list[Member]:
    """One a word; a bar parts the office from the name: 市质检院院长|李明."""
    return [
        Member(word.replace("|", ""), kind, ((Role.ATTENDEE, Wording(word.split("|")[1])),)) for word in words.split()
    ]


_PERSONS = _persons(
    """
    副市长|陈志远 市市场监管局党组书记、局长|周海峰 省计量院副院长|吴晓燕 江州海关副关长|郑国栋 市质检院院长|冯丽娟
    县委常委、副县长|蒋卫东 市政府副秘书长|韩雪梅 省局二级巡视员|曹建平 江州大学教授|彭立新 市消保委秘书长|魏红兵
    """,
    "person",
)
_KINDS = (_BODIES, _ODD_BODIES, _OFFICERS, _PEOPLE, _PERSONS)


def _counted() -> list[Member]:
    figures = "36家|检验检测机构 15名|行业专家 28家|企业 120名|选手 8支|代表队"
    members = []
    for word in figures.split():
        figure, who = word.split("|")
        wanted = ((Role.PARTICIPANT, Wording(who, (figure + who,))), (Role.QUANTITY, Wording(figure)))
        members.append(Member(figure + who, "counted", wanted))
    return members


_FORMS = {
    "plain": "{list}参加{it}。",
    "attends": "{list}出席{it}。",
    "with_le": "{list}等参加了{it}。",
    "in_all": "{list}共{n}余人参加{it}。",
    "such_in_all": "{list}等{n}余人参加{it}。",
    "and_staff": "{list}及有关人员共{n}人参加{it}。",
    "who_came_is": "参加{it}的有{list}。",
    "who_came_is_colon": "出席{it}的有：{list}。",
    "who_came_also": "参加{it}的还有{list}。",
    "joined": "{list}参会。",
    "there_came": "共有{list}参加{it}。",
    "invited": "{it}邀请{list}参加。",
    "in_halls": "{list}在主会场参加{it}。",
    "by_video": "{list}通过视频参加{it}。",
    "observed": "{list}到场观摩。",
    "next_clause": "，{list}参加。",
    "next_clause_in_all": "，{list}等{n}余人参加{it}。",
    "this_time": "{list}参加了本次{it}。",
    "then_speech": "{list}参加{it}，市市场监管局总工程师马文斌主持{it}。",
    "speech_first": "市市场监管局总工程师马文斌主持{it}，{list}参加。",
}
"""What is told of those who came; a form that begins with a comma goes on with the opening sentence."""
_JOINTS = {
    "、": ("、", "、"),
    "、…和": ("、", "和"),
    "、…及": ("、", "及"),
    "、…以及": ("、", "以及"),
    "、…，以及": ("、", "，以及"),
    "、…与": ("、", "与"),
    "，": ("，", "，"),
    "，…及": ("，", "及"),
}


def _list(random: Random) -> list[Member]:
    """Persons first, as lists of guests have them, then the others in any order."""
    kinds = [list(kind) for kind in (*_KINDS, _counted())]
    chosen = [random.choice(kind) for kind in random.sample(kinds, random.randint(2, 4))]
    if random.random() < _OF_ONE_KIND:
        chosen = random.sample(random.choice(kinds[:5]), random.randint(2, 4))
    return sorted(chosen, key=lambda member: member.kind != "person")


_OF_ONE_KIND = 0.3


@dataclass
class Count(Summed):
    """Who was to be told, who was not, and what else was."""

    told: int = 0
    lost: int = 0
    extra: int = 0
    shown: list[str] = field(default_factory=list)


class Made(NamedTuple):
    """A made article: its text, what it is made of, and what is to be told of its gathering."""

    text: str
    type: EventType
    form: str
    joint: str
    members: list[Member]


def make(random: Random, forms: Sequence[str] = tuple(_FORMS)) -> Made:
    """An article with a list of guests."""
    type_ = random.choice(list(_OPENINGS))
    opening, it = random.choice(_OPENINGS[type_].strip().splitlines()).strip().split("|")
    form, joint = random.choice(forms), random.choice(list(_JOINTS))
    members = _list(random)
    between, last = _JOINTS[joint]
    told = "".join(
        (last if number == len(members) - 1 else between if number else "") + member.text
        for number, member in enumerate(members)
    )
    sentence = _FORMS[form].format(list=told, it=it, n=f"{random.randint(4, 30)}0")
    text = opening + (sentence if sentence.startswith("，") else f"。{sentence}")
    return Made(text, type_, form, joint, members)


def measure(made: Made) -> Iterator[tuple[str, Count]]:
    """What is lost of an article, by form, joint and kind of member."""
    events = extract_events(as_article(made.text, "guests", "2025-05-12"))
    own = [event for event in events if event.type is made.type]
    arguments = own[0].arguments if own else []
    people = [a for a in arguments if a.role in (Role.PARTICIPANT, Role.ATTENDEE)]
    meant, total = set[int](), Count()
    for member in made.members:
        count = Count()
        for role, wording in member.wanted:
            found = next((a for a in arguments if a.role is role and wording.meets(a.span.text) > EQUAL), None)
            count += Count(told=1, lost=found is None, shown=[f"{member.text}: {made.text}"] if found is None else [])
            meant.add(found.span.start if found else -1)
        total += count
        yield f"kind {member.kind}", count
    strange = [a.span.text for a in people if a.span.start not in meant and not _is_known(made, a)]
    opening = made.text.split("。")[0]
    others = [f"{e.type} {e.trigger.text}" for e in events if e not in own[:1] and e.trigger.text not in opening]
    total.extra += len(strange) + len(others)
    total.shown += [f"made up {strange} {others}: {made.text}"] if strange or others else []
    for name in (f"form {made.form}", f"joint {made.joint}", f"type {made.type}", "all"):
        yield name, total


def _is_known(made: Made, argument: Argument) -> bool:
    """Whoever opens the gathering or leads it may come to it, too."""
    who = argument.span.text
    return who in made.text.split("。")[0] or who in ("马文斌", "有关人员")


def main() -> None:
    """Make articles, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=_FORMS, metavar="FORM", help="only these forms")
    parser.add_argument("--show", action="store_true", help="list what is lost and what is told besides")
    options = parser.parse_args()
    random, counts = Random(options.seed), dict[str, Count]()
    for _ in range(options.articles):
        for name, count in measure(make(random, options.only or tuple(_FORMS))):
            counts[name] = counts.get(name, Count()) + count
    print("| of | told | lost | extra |\n|---|---|---|---|")
    for name, count in sorted(counts.items()):
        print(f"| {name} | {count.told} | {share(count.lost, count.told)} | {count.extra} |")
    if options.show:
        print("\n".join(counts["all"].shown))


if __name__ == "__main__":
    main()
