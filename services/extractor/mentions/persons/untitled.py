"""Persons that stand without an office of their own: in lists of names, called by their family name (何局长), or named
in characters that render foreign sounds (国务卿鲁比奥)."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.behind import SO_MANY, follows_name
from services.extractor.mentions.persons.names import name_after, name_before, surnames
from services.extractor.mentions.persons.offices import Offices, add_person, make_person, office
from services.extractor.mentions.persons.peoples import SOUNDS
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    GROUP,
    HEAD,
    JOIN,
    OPEN,
    PLACE,
    PUNCT,
    SPEECH,
    STOP,
    TITLE,
    VERB,
)

_MANY = 3
"""So many names in a row are a list of persons without any office beside them."""
_USUAL = 3
"""Characters of a usual name: a list of shorter words alone may be one of things (黄芪、白术、甘草)."""


def find_portrayed(tokens: Tokens, found: dict[int, Mention]) -> None:
    """李强，男，1983年生: a name that opens a line or sentence, with what is said of people alone behind it."""
    for vital in _VITAL.finditer(tokens.text) if _VITAL_SIGN.search(tokens.text) else ():
        start, end = vital.span("name")
        if start not in found and name_after(tokens, start, sure=False) == end:
            add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))


_VITAL_SIGN = re.compile(
    r"[，,：:（(](?:[男女][，,。；）)]|现任(?=[^，。；]{3,40}[，,])|拟任(?=[^，。；]{3})|(?:生于)?(?:19|20)\d\d年(?:\d{1,2}月)?出?生)"
)
"""What is said of people alone."""
_VITAL = re.compile(rf"(?<![^\s。；、.．）)：:])(?P<name>[一-鿿]{{2,4}})(?:同志)?{_VITAL_SIGN.pattern}")


def find_present(tokens: Tokens, found: dict[int, Mention]) -> None:
    """…，李强陪同; 李强被某局任命为…; 选举甲为会长，李强等8人为副会长: a name that opens its clause, with what people
    alone do or undergo behind it."""
    for words, pattern in _SIGNS:
        for present in pattern.finditer(tokens.text) if any(map(tokens.text.__contains__, words)) else ():
            start, end = present.span("name")
            if start not in found and name_after(tokens, start, sure=False) == end:
                add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))


_COME = ("出席", "陪同", "列席", "随同", "参加会", "参加调研", "参加活动")
"""What people alone do at an occasion; bodies take part (参加) too."""
_CHAIRS = ("主持会议", "主持召开")
_PRESENT = re.compile(
    r"(?<![^\s。；，])(?P<name>[一-鿿]{2,4}?)(?:等(?:人|同志|领导)?)?"
    rf"(?:{'|'.join((*_COME, *_CHAIRS))}|(?<=[等人志])参加)"
)
_POSTS = ("任命为", "聘任为", "聘请为", "聘为", "推选为", "选举为", "推举为", "提名为")
_NAMED_TO_POST = re.compile(
    r"(?<![^\s。；，])(?P<name>[一-鿿]{2,4}?)(?:同志)?(?:日前|近日|再次)?"
    rf"(?=被[^，。；]{{0,24}}(?:{'|'.join(_POSTS)}))"
)

_ONE_OF_SO_MANY = re.compile(
    r"(?<=[，；、])(?P<name>[一-鿿]{2,4}?)(?=(?:同志)?等\d+(?:人|[名位]同志)为[^，。；、为]{0,12}(?:长|主席|主任|书记|事|委员|顾问))"
)
_SIGNS = (
    ((*_COME, *_CHAIRS, "等参加", "人参加", "志参加"), _PRESENT),
    (_POSTS, _NAMED_TO_POST),
    (("人为", "同志为"), _ONE_OF_SO_MANY),
)
"""Each pattern with the words of which its text has one."""


def find_listed(tokens: Tokens, found: dict[int, Mention]) -> None:
    """王建国、李芳、赵大勇等出席: a list of names."""
    text = tokens.text
    known = {m.text for m in found.values()}
    at = text.find("、")
    while at >= 0:
        start = name_before(tokens, at)
        end = at + 1
        if start >= 0 and char_before(text, start) != "、":
            members = _members(tokens, start, at)
            if _are_persons(text, members, known):
                for first, last in members:
                    add_person(found, make_person(tokens, first, last, Offices([], first, None), first, last))
                end = members[-1][1]
        at = text.find("、", end)


def _members(tokens: Tokens, start: int, end: int) -> list[tuple[int, int]]:
    members = [(start, end)]
    while joint := _JOINT.match(tokens.text, end):
        if joint[0] != "、" and (len(members) < 2 or name_after(tokens, joint.end(), sure=False) < 0):
            break  # 张三、李四|和省局
        start = joint.end()
        end = name_after(tokens, start, sure=False)
        if end < 0 and (end := _word_as_name(tokens, start)) < 0:
            break
        following = tokens.at.get(end)
        if following is not None and tokens.flags[following] & TITLE:
            break  # a name before its own office
        members.append((start, end))
    return members


_JOINT = re.compile("、|以及|[和与及]")


def _word_as_name(tokens: Tokens, start: int) -> int:
    """刘洋、康复、许晨当选: the end of a member that is a word, where people alone are listed; else -1."""
    text = tokens.text
    for end in (start + 2, start + _USUAL):
        if text[start : start + 1] in surnames()[0] and text[end : end + 1] == "、":
            last = text.find("，", end)
            closing = text[end : last if last > 0 else len(text)]
            return end if any(words in closing for words in _OF_PEOPLE) else -1
    return -1


def _are_persons(text: str, members: list[tuple[int, int]], known: set[str]) -> bool:
    if len(members) < 2 or text[members[-1][1] : members[-1][1] + 1] == "、":
        return False  # the list goes on with something that is no name
    names = [text[start:end] for start, end in members]
    if any(name in known for name in names):
        return True
    if text.startswith(_OF_PEOPLE, members[-1][1]) or SO_MANY.match(text, members[-1][1]):
        return True  # 林海、李明当选; 林海、李明两位老师
    return len(members) >= _MANY and any(len(name) >= _USUAL for name in names)


_OF_PEOPLE = (
    "当选", "等当选", "等同志", "同志", "等人", "任副", "担任", "同时当选", "分别当选", "先后发言", "等领导",
    "等参加", "一同", *_COME, *("等" + come for come in _COME),
    *(f"等{whose}领导" for whose in "省市区县州旗盟厅局校院"), "等集团领导", "等公司领导", "等党政领导",
)  # fmt: skip
"""What follows a list of people alone."""


_CALLED = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪"
    "田姜范姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟段雷钱汤尹黎易乔贺赖龚"
)
"""Family names that are hardly anything else before an office."""
_ADDRESSES = frozenset(
    {
        "局长", "副局长", "科长", "处长", "院长", "副院长", "所长", "校长", "市长", "副市长", "县长", "副县长", "区长",
        "镇长", "乡长", "主任", "副主任", "书记", "副书记", "部长", "厅长", "会长", "教授", "先生", "女士", "老师",
        "医生",
        "经理", "总经理", "董事长", "队长", "主席", "院士", "博士", "研究员", "律师", "警官", "团长", "站长", "理事长",
        "秘书长", "司长", "省长", "州长", "行长", "厂长", "村长", "工程师", "总工", "同学", "总裁", "馆长", "台长",
        "社长",
        "教导员", "指导员", "大队长", "副大队长", "中队长", "支队长", "政委", "参谋", "法官", "检察官", "庭长", "委员",
        "副主席", "护士长", "辅导员", "班长", "师傅", "大爷", "阿姨", "奶奶", "爷爷", "大妈", "大娘", "婆婆", "老板",
        "组长", "总监", "副会长", "副教授", "大使", "参赞", "小姐",
    }
)  # fmt: skip
_OPENS = PUNCT | OPEN | CLOSE | JOIN | STOP | PLACE | HEAD | BODY | GROUP


def find_addressed(tokens: Tokens, index: int) -> Mention | None:
    """何局长, 张先生: a family name with the office or form of address behind it."""
    start, end = tokens.starts[index] - 1, tokens.ends[index]
    if start < 0 or tokens.text[start] not in _CALLED or tokens.word(index) not in _ADDRESSES:
        return None
    before = tokens.ending.get(start)
    if start and (before is None or not tokens.flags[before] & (_OPENS | TITLE)):
        return None
    offices = Offices([office(tokens, start + 1, end)], start, None)
    return make_person(tokens, start, end, offices, start, end)


_ABROAD = frozenset(
    {
        "首相", "总统", "副总统", "国务卿", "外长", "防长", "财长", "外交部长", "国防部长", "财政部长", "内政部长",
        "议长",
        "众议长", "参议长", "众议员", "参议员", "国会议员", "领袖", "国王", "女王", "王储", "大公", "总督",
        "首席大法官",
        "首席执行官", "总干事", "高级代表", "特使", "候任总统", "前总统", "前首相", "发言人", "创始人", "市长",
        "州长", "总理",
        "外交大臣", "财政大臣", "国防大臣", "主席", "秘书长",
    }
)  # fmt: skip
_LONGEST = 7


_WITH_PARTY = re.compile(
    r"(?!夫|及|和|与|等|们|携|代|带)[\u4e00-\u9fff]{2,6}?(?=率(?:团|队|[^，。；]{0,12}(?:团|人员|一行))|一行)"
)
"""浅井由崇|率代表团: whatever it sounds like."""


def foreign_name_after(tokens: Tokens, index: int) -> int:
    """The end of a name without a dot behind a foreigner's office (美国总统特朗普, 老挝外交部办公厅主任坎潘); -1 where
    none stands."""
    start = end = tokens.ends[index]
    party = _WITH_PARTY.match(tokens.text, start)
    if party and not any(tokens.ends[tokens.at[p]] - p > 1 for p in range(*party.span()) if p in tokens.at):
        return party.end() if _of_country(tokens, index) else -1
    while end < tokens.length and end - start <= _LONGEST and tokens.text[end] in SOUNDS:
        known = tokens.at.get(end)
        if known is not None and tokens.ends[known] - end > 1:
            break
        end += 1
    if not 2 <= end - start <= _LONGEST or not follows_name(tokens, end):
        return -1
    abroad = tokens.word(index) in _ABROAD or end - start >= _SURE or _of_country(tokens, index)
    return end if abroad else -1


def _of_country(tokens: Tokens, index: int) -> bool:
    """Whether a country stands before the office, with nothing but what the office is between."""
    low = tokens.starts[index] - _OFFICE
    while (index := index - 1) >= 0 and tokens.starts[index] >= low:
        if tokens.flags[index] & _PARTS and not tokens.flags[index] & JOIN:
            return False
        if tokens.flags[index] & COUNTRY:
            return True
    return False


_OFFICE = 24
"""Characters that an office with its body and country may have before its last word, and those of another beside."""
_SURE = 4
"""So many characters that render sounds are a name behind any office."""
_PARTS = PUNCT | OPEN | CLOSE | STOP | VERB | SPEECH
