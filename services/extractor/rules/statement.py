"""Statements: somebody says, stresses, demands or explains something. Kept apart from what is done."""

import re

from schemas.events import EventType, Role
from services.extractor.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger
from services.extractor.speakers import speakers

_OPENS = re.compile(r"(?:正式)?(?:开幕|闭幕|启动|开始|成立|开工|开馆|开园|结束|完成)")


def _spoken(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Words that somebody says, as long as a clause; not 宣布活动开幕."""
    said = Phrase(phrase.start, reading.sentences[reading.sentence_index(phrase.start)].end)
    short = said.end - said.start < _CLAUSE or _OPENS.search(reading.text, phrase.start, phrase.end)
    return [] if short else [Filler(said)]


_CLAUSE = 8
_MATTERS = re.compile(r"(?:介绍|通报|说明)(?:了)?(?:有关|相关|具体|基本)?情况")


def _more_than_matters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is said; 介绍有关情况 says that something was, not what."""
    return [] if _MATTERS.fullmatch(reading.text, phrase.start, phrase.end) else [Filler(phrase)]


RULE = Rule(
    type=EventType.STATEMENT,
    triggers=(
        Trigger(
            """
                表示 指出 强调 认为 介绍 介绍说 说 要求 提出要求 提出 告诉记者 告诉 坦言 呼吁 回应 透露 称 建议
                希望 发来贺信 发言 作了发言 还称 则称 也称 又称 解释称 解释说 补充说 补充道 说道 写道 谈到 提到
                直言 坚称 断言 声称 否认 重申 强调说 指出说 回复称 坦承 感叹 感慨
            """,
            telling=_more_than_matters,
            confidence=0.8,
            noun_like=True,
        ),
        Trigger(
            "公告称 消息称 发布消息称 通报称 声明称 报告称 回应称 发布公告称 发布通报称 发布声明称 发文称 发布公告表示",
            confidence=0.75,
        ),
        Trigger("宣布 提醒 解释 提示 披露 通报 预计 警告 谈起", telling=_spoken, confidence=0.7, noun_like=True),
    ),
    slots=(Slot(Role.SPEAKER, "据 subject", speakers),),
    needs="speaker",
    shares="",
    part_of="meeting agreement_signing training_lecture visit_research",
    likeness="speaker",
)
