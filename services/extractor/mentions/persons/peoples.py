"""Names of peoples without family names, written without a dot: 扎西平措, 斯琴毕力格, 那顺孟和."""

from __future__ import annotations

from functools import cache

from services.extractor.lexicons import terms
from services.extractor.mentions.persons.behind import BEGINS_VERB, follows_name
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import JOIN, LEVEL, PUNCT, STOP, TITLE, WEAK_PLACE, WORD

SOUNDS = frozenset(
    "阿埃艾爱安昂奥巴拜班邦包保鲍北贝本比彼毕博波伯勃布查察策茨达戴丹当德登邓迪丁蒂杜敦多顿厄恩尔法范菲费芬佛弗夫福盖"
    "甘冈高戈哥格根古瓜京哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简杰金津卡凯坎康考科克肯库夸奎拉莱赖兰朗劳勒雷里利连列林隆"
    "卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密明缪莫默姆木穆纳南瑙内尼涅宁纽努诺欧帕潘庞佩彭皮平珀坡普奇齐恰钱乔切琼丘屈让热"
    "瑞若萨塞桑森沙尚舍申圣施什史士舒斯苏索塔泰坦唐特滕提廷图托瓦万旺威韦维魏温翁沃乌西希夏谢辛欣休雪雅亚延扬耶叶伊因英"
    "尤约泽扎詹珍芝朱兹宗佐祖娃娅娜琳莉妮丝"
)
"""Characters that render foreign sounds."""
_ENDINGS = "嘎江措村珠登增朗培央姆甲草杰旦才让娃图日其楞根乐孟和顺满汗逊孜肯甫合别云娜桑吉仁久智卓绒次热呷狄惹则底火且"
"""Characters that such names end with, beside those that begin them or render sounds."""
SYLLABLES = frozenset("都尔也以其如则于而由同不且")
"""Function characters that render a sound as well."""
_LONGEST = 7
_USUAL_LENGTHS = (4, 3, 5, 2)
_NAME = WORD | WEAK_PLACE
"""What a word inside such a name may be."""


@cache
def _rendering() -> frozenset[str]:
    return SOUNDS.union(_ENDINGS, *terms("other_peoples_names"))


def other_peoples_name(tokens: Tokens, position: int) -> int:
    """The end of such a name that begins here behind an office, the longest that its characters allow; -1 where it does
    not end soon."""
    text = tokens.text
    longest = position + 2
    while longest < min(position + _LONGEST, tokens.length) and text[longest] in _rendering():
        longest += 1
    ends: list[int] = [*range(longest, position + 1, -1), *(position + length for length in _USUAL_LENGTHS)]
    for end in ends:
        name = text[position:end]
        if not name.isalpha() or any(_is_word(tokens, p, end) for p in range(position, end)):
            continue
        joins = name[-1] in BEGINS_VERB or name[-1] in "于由"
        if (not joins or name[-2:] in terms("other_peoples_names")) and follows_name(tokens, end):
            return end
    return -1


def _is_word(tokens: Tokens, position: int, end: int) -> bool:
    """Whether a known word begins here that is no part of the name: it is longer than the name, or stands in none."""
    index = tokens.at.get(position)
    if index is None:
        return False
    length, flag = tokens.ends[index] - position, tokens.flags[index]
    if length > 1:
        return tokens.ends[index] > end or bool(flag & ~_NAME)
    return bool(flag & (PUNCT | TITLE)) or (bool(flag & (JOIN | STOP | LEVEL)) and not _renders(tokens, position))


def _renders(tokens: Tokens, position: int) -> bool:
    """那|顺孟|和: whether a function character is a sound of such a name."""
    names = terms("other_peoples_names")
    text = tokens.text
    return (
        text[position] in SYLLABLES
        or text[position - 1 : position + 1] in names
        or text[position : position + 2] in names
    )
