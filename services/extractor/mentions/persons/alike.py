"""Names that are words: 周全, 方向, 石开展. Beside an office and before what somebody does they name a person."""

from __future__ import annotations

import re

from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    DAY,
    DOCUMENT,
    EVENT,
    FUNCTION,
    GROUP,
    HEAD,
    PLACE,
    PLAIN,
    PROGRAMME,
    PUNCT,
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
    if _acts(tokens, end):
        return end
    unknown = end not in tokens.at and "一" <= tokens.text[end : end + 1] <= "鿿"
    return end + 1 if unknown and _acts(tokens, end + 1) else -1


WORD_LENGTH = 2
HOW = frozenset([
    "高度", "高票", "全票", "严格", "严肃", "郑重", "严厉", "强烈", "广泛", "安全", "全程", "全面", "全力", "全部",
    "全体", "任何", "平时", "时刻", "时常", "常年", "万分", "明确", "明天", "庄严", "温馨", "成功", "安心", "安排",
    "鲁莽", "连日", "连夜", "当天", "当晚", "今天", "今年", "昨天", "明年", "全年", "全天", "高效", "高调", "高兴",
    "单独", "相关", "相应", "常务", "常任", "包括", "高级", "特约", "应急", "应邀", "应约", "简要", "简单", "方才",
    "时而", "有关", "干部", "水利", "金融", "党员", "终身",
])  # fmt: skip
"""Words that say how, when or which, though they open like a family name."""


def _acts(tokens: Tokens, end: int) -> bool:
    """Whether what begins here is what somebody does or where (表示, 一行, 到), or a mark."""
    index = tokens.at.get(end)
    after = PUNCT | CLOSE | SPEECH | VERB | STOP
    return index is not None and bool(tokens.flags[index] & after) and tokens.word(index) != "的"


def named_like_verb(tokens: Tokens, position: int) -> int:
    """副院长石开展指出: the end of a name whose given name is a verb, behind an office and before another verb."""
    index = tokens.at.get(position + 1)
    if index is None or tokens.ends[index] - tokens.starts[index] != WORD_LENGTH or not tokens.flags[index] & VERB:
        return -1
    following = tokens.at.get(tokens.ends[index])
    sure = following is not None and (tokens.flags[following] & SPEECH or tokens.word(following) in _GOES)
    return tokens.ends[index] if sure else -1


_GOES = frozenset(
    ["在", "与", "和", "等", "、", "，", "一行", "带队", "率队", "赴", "到", "出席", "主持", "陪同", "先后", "应邀"]
)


SO_MANY = re.compile(
    r"等?[两二三四五六七八九十\d]{1,3}(?:[位名](?!列|第|额|次|单|称|置)|人(?=担任|当选|出任|获|荣|任))"
)
"""Behind a list of names: how many they are (李明、王强两位老师)."""
VERB_LAST = re.compile(
    r"任[^，。；]{0,20}(?:[长员席师]|主任|书记|常委|代表|理事|经理|总监|委员)(?![\u4e00-\u9fff])|"
    r"[率带](?:队|团|调研组|考察|检查|督查|督导|工作组|代表团|慰问|市|省|县|区|有关|相关|部门|班子|领导|全|党)|"
    r"赴[^，。；]{1,20}(?:调研|考察|检查|慰问|指导|督导|出席|参加|开展|走访|看望|学习)|以[\d一二三四五六七八九十优绝总]|"
    r"代表(?:双方|各方|各自|校企|政企|校地|两|三|我|本|该|学校|学院|公司|集团|县|市|省|区|中|全)|"
    r"因(?:工作|年龄|个人|到龄|病|涉嫌|违|身体|公)|已[任经于被获]|政务[记警降撤开]"
)
"""What a name of three characters is not: one of two with a verb (刘敏|率队, 王强|任市委常委、部长, 李明|以9.6分)."""
