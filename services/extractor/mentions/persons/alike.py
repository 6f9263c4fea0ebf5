"""Names that are words: 周全, 方向, 石开展. Beside an office and before what somebody does they name a person."""

from __future__ import annotations

from services.extractor.mentions.persons.behind import acts, does
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    DAY,
    DOCUMENT,
    EVENT,
    FUNCTION,
    GROUP,
    HEAD,
    PLACE,
    PLAIN,
    PROGRAMME,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
    WORD,
)

FUNCTIONAL = frozenset(
    "怀向于和从同时方成都由对为以将被与及应能可有要不未无如若而因经就请让时来展支初计那居门花植海晋连琴帅况薄暨"
    "占全干水双山买锁"
)
COMMON = (
    WORD | VERB | STOP | GROUP | TITLE | EVENT | DOCUMENT | PROGRAMME | FUNCTION | TIME | HEAD | PLAIN | SPEECH | DAY
)


def name_alike(tokens: Tokens, index: int) -> int:
    """局长周全表示, 院长方向、副院长…, 主任黄河清到: the end of the name that opens with a word of two characters and
    stands between an office and what somebody does; -1 where the word is one."""
    start, end = tokens.starts[index], tokens.ends[index]
    if end - start != WORD_LENGTH or tokens.flags[index] & COMMON & ~(WORD | TIME) or tokens.word(index) in HOW:
        return -1
    following = tokens.at.get(end + 1)
    if tokens.text[end : end + 1] in ("、", "，") and following is not None:
        members = TITLE | BODY | PLACE | HEAD
        if tokens.flags[following] & members:
            return end
    if tokens.text[start] in FUNCTIONAL:
        return -1
    if acts(tokens, end):
        return end
    unknown = end not in tokens.at and "一" <= tokens.text[end : end + 1] <= "鿿"
    return end + 1 if unknown and acts(tokens, end + 1) else -1


def name_and_word(tokens: Tokens, position: int) -> int:
    """院长方向出席, 主任东方明到: the end of a name that opens with such a word, though that opens with a function
    character or has a meaning of its own; -1 where nobody does anything behind it."""
    end = position + WORD_LENGTH
    index = tokens.at.get(position)
    if index is None or tokens.ends[index] != end:
        return -1
    if does(tokens, end):
        return end
    behind = tokens.text[end : end + 1]
    unknown = end not in tokens.at and "一" <= behind <= "鿿" and behind not in "性型化"
    return end + 1 if unknown and does(tokens, end + 1) else -1


WORD_LENGTH = 2
HOW = frozenset([
    "高度", "高票", "全票", "严格", "严肃", "郑重", "严厉", "强烈", "广泛", "安全", "全程", "全面", "全力", "全部",
    "全体", "任何", "平时", "时刻", "时常", "常年", "万分", "明确", "明天", "庄严", "温馨", "成功", "安心", "安排",
    "鲁莽", "连日", "连夜", "当天", "当晚", "今天", "今年", "昨天", "明年", "全年", "全天", "高效", "高调", "高兴",
    "单独", "相关", "相应", "常务", "常任", "包括", "高级", "特约", "应急", "应邀", "应约", "简要", "简单", "方才",
    "时而", "有关", "干部", "水利", "金融", "党员", "终身", "强力", "强势", "严正", "温情", "盛装", "妥善", "盛大",
    "强制", "荣耀", "终审", "宣告", "修改", "关闭", "张贴", "解除", "游览", "印制",
])  # fmt: skip
"""Words that say how, when or which, though they open like a family name."""


def named_like_verb(tokens: Tokens, position: int) -> int:
    """副院长石开展指出: the end of a name whose given name is a verb, behind an office and before another verb."""
    index = tokens.at.get(position + 1)
    if index is None or tokens.ends[index] - tokens.starts[index] != WORD_LENGTH or not tokens.flags[index] & VERB:
        return -1
    return tokens.ends[index] if does(tokens, tokens.ends[index]) else -1
