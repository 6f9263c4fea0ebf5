"""What stands behind a person's name and shows that it ends there: marks, offices, what somebody does."""

from __future__ import annotations

import re

from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    EVENT,
    FUNCTION,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
)

AROUND = PUNCT | OPEN | CLOSE | STOP | VERB | SPEECH | JOIN
NEVER_NAMES = TITLE | VERB | TIME | GROUP | EVENT | HEAD | STOP | COUNTRY | LEVEL
"""Words that no given name is (向全县|教师)."""
BEGINS_VERB = frozenset(
    "各驻罚警暂作做率带受代答问讲谈谢陪接到来去走看亲现当并同任获赴说称被因以及等在对将于从与和也还又已曾则是为就向上致兼携领赶激感依补继动先通"
)
"""A character that may follow a name directly, beginning a verb that no list knows."""


STRONG_SURVEYS = "强调研"
"""李强|调研: no 强调."""


def follows_name(tokens: Tokens, end: int) -> bool:
    """Whether a name can end here: a mark, verb, function word, office or joiner follows, or a blank."""
    if end >= tokens.length or tokens.text.startswith(STRONG_SURVEYS, end - 1) or tokens.text.startswith("出席", end):
        return True
    index = tokens.at.get(end)
    if index is not None and tokens.flags[index] & (AROUND | TITLE | TIME | PLAIN | GROUP):
        return True
    if index is not None and tokens.ends[index] - end == 1:
        return False
    following = tokens.text[end]
    if not "一" <= following <= "鿿" or following in BEGINS_VERB:
        return True
    if following == "时" and tokens.text.startswith(SAID_THEN, end + 1):
        return True  # 在会见大使李明|时表示
    return SO_MANY.match(tokens.text, end) is not None


SAID_THEN = ("，", "说", "表示", "指出", "强调", "要求", "介绍", "提出", "称")


def acts(tokens: Tokens, end: int) -> bool:
    """Whether what begins here is what somebody does or where (表示, 一行, 到), or a mark."""
    index = tokens.at.get(end)
    after = PUNCT | CLOSE | SPEECH | VERB | STOP
    if index is None:
        return reports(tokens, end)
    return bool(tokens.flags[index] & after)


def reports(tokens: Tokens, end: int) -> bool:
    """向明|作工作报告: whether somebody makes something here; no list knows the verb, or it says what as well."""
    if tokens.text[end : end + 1] not in _MAKES:
        return False
    index = tokens.at.get(end)
    return end + 1 in tokens.at if index is None else tokens.ends[index] - end > len("作为")


_MAKES = ("作", "做")


def does(tokens: Tokens, end: int) -> bool:
    """Whether what begins here only people do or say."""
    index = tokens.at.get(end)
    said = index is not None and (tokens.flags[index] & SPEECH or tokens.word(index) in _WITH)
    return bool(said) or leads(tokens, end)


def leads(tokens: Tokens, end: int) -> bool:
    """Whether a verb of those who lead or come begins here (主持会议, 带队检查)."""
    return tokens.text.startswith(_LEADS, end)


def goes_on(tokens: Tokens, end: int) -> bool:
    """Whether a number, office or body begins here, so that the character before leads to it."""
    index = tokens.at.get(end)
    member = TITLE | BODY | PLACE | LEVEL | HEAD | FUNCTION | GROUP
    return tokens.text[end : end + 1].isdigit() or (index is not None and bool(tokens.flags[index] & member))


def strong(tokens: Tokens, end: int, *, joins: bool = False) -> bool:
    """Whether what follows makes sure that a name ends here; `joins`: though its first
    character may join (代表和中层以上)."""
    if joins and tokens.text.startswith(_PEOPLE, end):
        return False  # 委员和行业|代表
    if _ADDRESSED.match(tokens.text, end):
        return True  # 科长方晓岚|教授
    index = tokens.at.get(end)
    after = PUNCT | SPEECH | JOIN | CLOSE | (0 if joins else STOP | VERB)
    if index is None:
        return end >= tokens.length or reports(tokens, end)
    return bool(tokens.flags[index] & after)


_ADDRESSED = re.compile("同志|先生(?!们)|女士(?!们)|教授(?!级)|博士(?!后|生)|老师(?!们)|研究员")
_PEOPLE = ("代表", "人员", "专家", "单位", "企业", "机构", "部门", "人士", "负责人")
_WITH = frozenset(["在", "与", "和", "等", "、", "，", "赴", "到", "先后", "应邀", "同时", "分别"])
_LEADS = ("一行", "带队", "率队", "出席", "主持", "陪同")

SO_MANY = re.compile(
    r"等?[两二三四五六七八九十\d]{1,3}(?:[位名](?!列|第|额|次|单|称|置)|人(?=担任|当选|出任|获|荣|任))"
)
"""Behind a list of names: how many they are (李明、王强两位老师)."""
VERB_LAST = re.compile(
    r"任[^，。；]{0,20}(?:[长员席师]|主任|书记|常委|代表|理事|经理|总监|委员)(?![\u4e00-\u9fff])|"
    r"[带领]着|[率带](?:队|团|专家|医疗|志愿|师生|骨干|技术|党员|代表|调研组|考察|检查|督查|督导|工作组|慰问|市|省|县|区|有关|相关|部门|班子|领导|全|党)|"
    r"赴[^，。；]{1,20}(?:调研|考察|检查|慰问|指导|督导|出席|参加|开展|走访|看望|学习)|以[\d一二三四五六七八九十优绝总]|"
    r"代表(?:双方|各方|各自|校企|政企|校地|两|三|我|本|该|学校|学院|公司|集团|县|市|省|区|中|全)|"
    r"[为向给](?:荣?获|受|参加|参与|完成|当选|考[上取入])[^，。；的]{0,20}的[^，。；的]{1,60}(?:颁|发放|送|赠|捐|授|介绍|提供)|"
    r"为[^，。；]{1,20}?(?:颁奖|颁发|颁证|授奖|授牌|授旗|授课|上课|讲课|授予|赠送|送上|揭牌|揭幕|佩戴|讲解|点赞|带来|解答|普及)|"
    r"[为向给](?:大家|我们|在场|与会|参会|参训)|"
    r"致[一-龥]{0,4}[辞词]|"
    r"因(?:工作|年龄|个人|到龄|病|涉嫌|违|身体|公)|已[任经于被获]|获“|调任|政务[记警降撤开]|犯[^，。；]{2,12}罪"
)
"""What a name of three characters is not: one of two with a verb (刘敏|率队, 王强|任市委常委、部长, 李明|以9.6分,
张华|为获奖者颁奖, 周敏|致开幕辞)."""
