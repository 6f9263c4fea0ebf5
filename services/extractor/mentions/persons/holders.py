"""Persons that the verb behind their name tells: who takes or leaves a post (王强昨天当选, 李明因到龄退休)."""

from __future__ import annotations

import re

from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.names import name_after, name_before, surnames
from services.extractor.mentions.persons.offices import Offices, add_person, make_person
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import BODY, GROUP, HEAD, TITLE

_TAKES = """
    当选 获选 出任 担任 兼任 接任 就任 继任 连任 续任 升任 调任 转任 改任 获任 赴任 到任 上任 履新 走马上任 提任
    挂职 挂任 代理 受聘 获聘 接替 接棒 晋升 提拔 任命 聘为 聘任 选为 推选 推举 选举 提名 补选 增补
    卸任 辞任 离任 退休 辞职 请辞 辞去 免职 免去 撤职 罢免 停职 调离 调往 调入 调到 离职 就职 宣誓就职 退居 入职
    署理 接掌 执掌 掌舵 执教 擢升 晋任 回任 留任 递补 受命 受邀担任 受邀出任 获邀担任 获邀出任 退任 呈辞 荣休 离休
    卸职 去职 解职 革职
    解聘 解雇 辞退 撤换 加盟 转会 胜选 宣誓就任 暂代 代行 代任 特聘 续聘 聘用 增选 聘请 委任 派驻 下派 出掌 继续担任
    调赴 退出领导岗位
    创办 创立 发起成立 不再担任 不再兼任 不再任
"""
_OFFICE = r"(?:长|主任|书记|主席|代表|理事|经理|总监|委员|常委|主委|秘书|顾问|教授|总裁|董事|监事|组员|干事)"
_VERB = re.compile(  # each begins with a character of its own: a text is looked through for those alone
    f"{'|'.join(sorted(_TAKES.split(), key=len, reverse=True))}"
    rf"|任(?<![主责担信委出兼接就继连续升调转改获赴到上离卸辞历聘]任)(?![务何教意职期])(?=[^，。；]{{0,24}}{_OFFICE})"
    r"|任职(?=的?(?:决定|通知|文件))"
    r"|为(?=代?(?:理)?[市县区省州镇乡局院所]长(?:候选人)?(?![一-鿿]))"
)
_DAY = (
    r"(?:昨|今|当|前)[天日晚](?:[上下]午)?|近日|日前|近期|去年|今年|同日|随后|"
    r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午)?"
)
_HOW = (
    "的|以[全高多]数?票|已经?|曾经?|现|拟|将|即将|又|被|获|遭|全职|临危|正式|再次|高票|全票|成功|顺利|光荣|同时|"
    "宣布|提前|依法|当场|主动|集体|"
    r"等?\d+[人名位](?:同志)?|[（(][^（）()]{1,12}[）)]"
)
_WHY = (
    "，?因(?:[^，。；因]|(?<=原)因(?!原)){1,12}，?|[由从][^，。；由从]{2,16}|接替[^，。；接]{2,16}|到[^，。；到]{2,12}"
)
_MANNER = re.compile(rf"(?:{_HOW}|(?:于|自|从)?(?:{_DAY})起?|{_WHY}){{0,6}}$")
"""What may stand between the name and the verb: when, how, why, from where."""
_WINDOW = 28
_BY = re.compile("由[一-鿿·]{2,4}$")
"""院长由|王强|接任: who takes it, not how."""


_LED = re.compile(rf"以(?=[一-鿿·]{{2,5}}(?:同志)?为[^，。；的]{{0,10}}{_OFFICE}的)")


def find_holders(tokens: Tokens, found: dict[int, Mention]) -> None:
    """Names that stand before such a verb, at the beginning of the clause or right behind a body's; 以某某为会长的…."""
    for verb in _VERB.finditer(tokens.text):
        end = verb.start()
        manner = _MANNER.search(tokens.text, max(0, end - _WINDOW), end)
        if manner is not None and not _BY.match(tokens.text, manner.start(), end):
            end = manner.start()
        title = tokens.ending.get(end)
        if title is not None and tokens.flags[title] & TITLE:
            continue  # 李明同志
        start = name_before(tokens, end)
        if start >= 0 and start not in found:
            add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))
    for led in _LED.finditer(tokens.text):
        start = led.end()
        end = name_after(tokens, start, sure=False)
        if end > 0 and tokens.text.startswith(("为", "同志为"), end) and start not in found:
            add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))


def find_comrades(tokens: Tokens, found: dict[int, Mention]) -> None:
    """宣布|方正|同志任…, 时光辉|同志不再担任…: of whose post it is told, although the name is a word elsewhere."""
    text, known = tokens.text, {person.end for person in found.values()}
    for comrade in _COMRADE.finditer(text):
        end = comrade.start()
        called = _CALLED.search(text, max(0, end - _FOUR - 2), end) if end not in known else None
        if called and _is_name(called["name"]) and not _is_office(tokens, called.start("name")):
            start = called.start("name")
            add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))


_COMRADE = re.compile("同志(?=任(?!何|职|务|期)|不再|兼任|担任|出任|拟任|挂职|辞去|[^，。；]{2,30}职务)")
_FOUR, _SHORT = 4, 3
_CALLED = re.compile(
    r"(?:宣布|决定|任命|免[去除]|聘任|推荐|提名|同意|批准|[，。；：、\s])(?P<name>[\u4e00-\u9fff]{2,4})$"
)


def _is_office(tokens: Tokens, start: int) -> bool:
    """党员|同志, 班子|同志: what they are."""
    at = tokens.at.get(start)
    return at is not None and bool(tokens.flags[at] & (GROUP | TITLE | BODY | HEAD))


def _is_name(words: str) -> bool:
    """Whether the words open as a name does and are no longer."""
    single, compound = surnames()
    return words[:2] in compound if len(words) > _SHORT else words[0] in single or words[:2] in compound
