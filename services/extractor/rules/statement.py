"""Statements: somebody says, stresses, demands or explains something. Kept apart from what is done."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.speakers import speakers
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_OPENS = re.compile(r"(?:正式)?(?:开幕|闭幕|启动|开始|成立|开工|开馆|开园|结束|完成)")


def _spoken(reading: Reading, phrase: Phrase) -> bool:
    """Words that somebody says, as long as a clause; not 宣布活动开幕."""
    if _APPOINTS.match(reading.text, phrase.start) or _DECIDES.match(reading.text, phrase.start):
        return False
    said = Phrase(phrase.start, reading.sentence_at(phrase.start).end)
    return said.end - said.start >= _CLAUSE and _OPENS.search(reading.text, *phrase) is None


_CLAUSE = 8
_APPOINTS = re.compile(r"宣布(?:决定)?(?:[^，。；]{2,12}(?:同志)(?:任|为|兼任|担任)|任命|免去)")
"""宣布某某同志任…: an appointment, no words."""


_DECIDES = re.compile(
    r"发文，?(?:正式|决定|予以|对[^，。；]{2,30})?(?:确定|认定|命名|评定|确认|同意|批准|批复|核准|公布|表彰|表扬|授予|任命|聘任|设立|撤销)"
)
"""省卫健委发文确定某院为…: the deed that the paper does, no words."""


_MATTERS = re.compile(r"(?:介绍|通报|说明)(?:了)?(?:有关|相关|具体|基本)?情况")


_PAPER = re.compile(r"介绍信(?!息)|建议[书案]")
"""持介绍信: a letter, nothing that is said."""


def _more_than_matters(reading: Reading, phrase: Phrase) -> bool:
    """What is said; 介绍有关情况 says that something was, not what."""
    if _PAPER.match(reading.text, phrase.start):
        return False
    return _MATTERS.fullmatch(reading.text, phrase.start, phrase.end) is None


def _remark(reading: Reading, phrase: Phrase) -> bool:
    """张华分析，…: a mark follows, and behind it what is said."""
    return _REMARKED.match(reading.text, phrase.start) is not None and _spoken(reading, phrase)


_REMARKED = re.compile(r"(?:分析|解读|建言|评价|支招|科普|直呼|呼吁|点评|反映|研判)(?:道|说|认为|称)?[，：,:]")


_SPEECHES = """
    讲话 致辞 致词 致欢迎辞 致欢迎词 致开幕辞 致开幕词 致闭幕辞 致闭幕词 致答谢辞 作讲话 作了讲话 总结讲话 作总结讲话
    作动员讲话 作表态发言 表态发言 交流发言 作交流发言 作典型发言 作主题发言 汇报 作汇报 作了汇报 推介 作推介 作了推介
    作说明 作了说明 作最后陈述 最后陈述 发表讲话 发表致辞 点评 致贺词 作总结 作了总结 给予充分肯定 予以充分肯定
    给予高度评价 予以高度评价 给予了充分肯定 给予了高度评价 作开班动员 作动员部署 作动员 作视频致辞 作书面致辞 书面致辞
    视频致辞 作检讨发言 作表态 作大会交流发言 大会交流发言 作大会发言
    作经验交流发言 作经验交流 作开班讲话 作强调 发来唁电 发来贺电 致以问候 作书面发言
"""


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
        Trigger(_SPEECHES, noun_like=True, confidence=0.65),
        Trigger(
            """
                分析称 分析说 分析指出 估计 推测 预测 预言 指责 批评 谴责 敦促 抱怨 承诺 警告称 提醒说 判断 评论称
                评论说
                反驳 反问 发文 发文回应 发文表示 补充称 称赞 赞扬 宣称 辩称 自称 援引 保证 强烈谴责 回忆 回忆说 笑着说
                叮嘱 嘱咐 叮咛 嘱托 勉励 寄语 告诫 表态称 表态说 笑言 感叹道 称赞道
                谈道 讲道 讲述 坦白 总结说 直言不讳 感慨道 解释道 回答说 回答道 答道 问道
            """,
            telling=_spoken,
            noun_like=True,
            confidence=0.6,
        ),
        Trigger("分析 解读 建言 评价 支招 科普 直呼 呼吁道 点评 反映 研判", telling=_remark, confidence=0.6),
        Trigger("宣布 提醒 解释 提示 披露 通报 预计 警告 谈起", telling=_spoken, confidence=0.7, noun_like=True),
    ),
    slots=(Slot(Role.SPEAKER, "subject 据", speakers),),
    needs="speaker",
    shares="",
    part_of="""
        meeting agreement_signing training_lecture visit_research inspection_enforcement campaign organization_founding
        competition_comparison award_accreditation assistance_service other
    """,
    likeness="speaker",
)
