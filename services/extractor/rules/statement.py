"""Statements: somebody says, stresses, demands or explains something. Kept apart from what is done."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.lessons import for_the_public
from services.extractor.finders.speakers import asked_or_speaking, divisions
from services.extractor.finders.spoken_on import spoken_on
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.speeches import is_passed_on
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_OPENS = re.compile(r"(?:正式)?(?:开幕|闭幕|启动|开始|成立|开工|开馆|开园|结束|完成)")


def _spoken(reading: Reading, phrase: Phrase) -> bool:
    """Words that somebody says, as long as a clause; not 宣布活动开幕, nor what a text expects (，预计年底投用)."""
    if reading.text.startswith("预计", phrase.start) and reading.char_before(phrase.start) in "，；":
        return False
    if _APPOINTS.match(reading.text, phrase.start) or _DECIDES.match(reading.text, phrase.start):
        return False
    said = Phrase(phrase.start, reading.sentence_at(phrase.start).end)
    return said.end - said.start >= _CLAUSE and _OPENS.search(reading.text, *phrase) is None


def _claimed(reading: Reading, phrase: Phrase) -> bool:
    """宣称已达成协议; 当事人宣称其产品能治病 is the wrong that an agency finds."""
    sentence = reading.sentence_at(phrase.start)
    return _spoken(reading, phrase) and _OF_WRONG.search(reading.text, sentence.start, sentence.end) is None


_OF_WRONG = re.compile(
    "当事人|经查|误导|虚假|夸大|不符|[欺诱诈]骗|骗取|嫌疑人|涉嫌|疗效|功效|消费者|该(?:店|公司|企业|商家)"
)
_CLAUSE = 8
_APPOINTS = re.compile(r"宣布(?:决定)?(?:[^，。；]{2,12}(?:同志)(?:任|为|兼任|担任)|任命|免去)")
"""宣布某某同志任…: an appointment, no words."""


_DECIDES = re.compile(
    r"(?:联合|正式)?发文，?(?:正式|决定|予以|对[^，。；]{2,30})?(?:确定|认定|命名|评定|确认|同意|批准|批复|核准|公布|表彰|表扬|授予|任命|聘任|设立|撤销|部署|启动|组织开展|开展)"
    r"|宣布《[^》]{2,60}》[^，。；]{0,16}(?:废止|失效|作废)"
)
"""省卫健委发文确定某院为…: the deed that the paper does, no words."""


_MATTERS = re.compile(r"(?:介绍|通报|说明)(?:了)?(?:有关|相关|具体|基本)?情况")


_PAPER = re.compile(
    r"介绍信(?!息)|建议[书案]|称[职重号]|(?:要求|希望|建议|呼吁)(?=[、。；]|等(?!\d))|提出了?[^，。；：“]{0,24}(?:请求|申请|异议|诉讼|上诉|辞呈|复议)(?=[，。；]|$)"
    r"|提出了?(?:[合有建可][^，。；：“\d]{0,8})?(?:建议|意见|意见建议|提案|议案|点子|需求|诉求|问题)\d"
)
"""持介绍信, 条件要求、流程等内容, 点燃希望。, 提出异议申请, 提出建议320条: a letter, a noun, a request or how many they
were, nothing that is said."""


def _more_than_matters(reading: Reading, phrase: Phrase) -> bool:
    """What is said; 介绍有关情况 says that something was, not what."""
    if reading.char_before(phrase.start) == "被":
        return False  # 企业已被要求暂停销售
    if reading.text.startswith("要求", phrase.start) and _MET.search(
        reading.text, reading.clause_around(phrase.start).start, phrase.start
    ):
        return False  # 样品符合标准要求
    if _PAPER.match(reading.text, phrase.start) or _HEARD.search(
        reading.text, max(0, phrase.start - _CALL), phrase.start
    ):
        return False
    return _MATTERS.fullmatch(reading.text, phrase.start, phrase.end) is None


_MET = re.compile(
    r"(?:符合|满足|达到|按照?|根据|依据|对照|高于|低于|不足)[^，。；：“]{0,16}$|(?:落实|执行)[^，。；：]{0,16}(?:监管|标准|规范|质量)$"
)
_HEARD = re.compile(r"(?:接到?|据|收到|接获)[^，。；]{0,24}(?:举报|反映|报警|报案|投诉|求助|来电|信访|线索)后?，?$")
_CALL = 32
"""接到群众举报，|称有人聚众赌博, 接群众举报|称…: so long before the verb the call is told, of whoever called."""


def _remark(reading: Reading, phrase: Phrase) -> bool:
    """张华分析，…: a mark follows, and behind it what is said; 3家企业通过评价，…: they underwent it."""
    if _UNDERGONE.search(reading.text, reading.clause_around(phrase.start).start, phrase.start):
        return False
    return _REMARKED.match(reading.text, phrase.start) is not None and _spoken(reading, phrase)


_REMARKS = "分析 解读 建言 评价 支招 科普 直呼 呼吁道 点评 反映 研判"
_REMARKED = re.compile(rf"(?:{'|'.join(_REMARKS.split())}|呼吁)(?:道|说|认为|称)?[，：,:]")


_UNDERGONE = re.compile(r"(?:通过|参加|接受|开展|进行|完成|组织|启动|获得|根据|依据|经)[^，。；：“]*$")


_SPEECHES = """
    讲话 致辞 致词 致欢迎辞 致欢迎词 致开幕辞 致开幕词 致闭幕辞 致闭幕词 致答谢辞 总结讲话 表态发言 交流发言
    大会交流发言 汇报 推介 作推介 作了推介 最后陈述 发表讲话 发表致辞 发表谈话 点评 致贺词 给予充分肯定 予以充分肯定
    给予高度评价 予以高度评价 给予了充分肯定 给予了高度评价 书面致辞 视频致辞 发来唁电 发来贺电 致以问候
"""
_MAKES = "作 作了 做 做了 作题为 作了题为 做题为 做了题为"
_MADE = """
    发言 讲话 致辞 致词 汇报 说明 陈述 介绍 总结 点评 表态 强调 动员 动员部署 经验交流
    总结报告
    工作报告 述职报告 财务报告 情况报告 情况的报告 工作的报告 草案的报告 决算的报告 预算的报告 审计的报告 计划的报告
"""
"""What a speaker makes (作…): a report on work is one, that of a scholar a lecture."""


def _for_itself(reading: Reading, phrase: Phrase) -> bool:
    """A speech that is told; not the occasion on which something was said (作报告时指出)."""
    return _AT_IT.match(reading.text, phrase.start) is None


def _spoken_there(reading: Reading, phrase: Phrase) -> bool:
    """王强讲话; not what a meeting passes on of it."""
    return not is_passed_on(reading, phrase.start)


_AT_IT = re.compile(r"[作做][^，。；]{0,30}?[言话辞词告报结评绍明](?:时|[中后](?:说|称|表示|指出|强调|要求|提出|认为))")


def _by_one(reading: Reading, phrase: Phrase) -> bool:
    """副市长王强对工作(进行了部署): one person speaks; a body or a plan sees to it."""
    clause = Phrase(reading.clause_around(phrase.end - 1).start, phrase.end)
    return "请" not in reading.say(clause) and bool(reading.mentions.within(*clause, Kind.PERSON))


_WRITES = """
    回信 复信 致信 致贺信 致贺电 致慰问信 致慰问电 致唁电 致感谢信 发贺信 发贺电 发去贺信 发去贺电 写信 亲切回信
    互致贺电 互致贺信 联名致信
"""
"""What somebody writes to others."""


def _letter(reading: Reading, phrase: Phrase) -> bool:
    """给某校师生回信, 致信祝贺: a letter that is told; not one that lies before somebody or is spoken of (回信精神)."""
    return _OF_LETTER.match(reading.text, phrase.start) is None


def _once(reading: Reading, phrase: Phrase) -> bool:
    """经常有学生给校长|写信 tells of no letter."""
    return _OFTEN.search(reading.text, *phrase) is None


_OFTEN = re.compile("经常|时常|常常|总是|每天|每周|每年|不时")
_OF_LETTER = re.compile(
    r"(?:[致发去互联名亲切]{0,3}(?:[回复写]信|致信|贺[信电]|慰问[信电]|唁电|感谢信))(?:的|精神|内容|中|里|时|后|[一二三四五六七八九十\d两]+周年|重要|要求|举报|反映|投诉|封|箱|地址|方式)"
)


def _addressees(reading: Reading, phrase: Phrase) -> list[Filler]:
    """To whom somebody writes: persons, bodies, people by what they are."""
    return persons(reading, phrase) or groups(reading, phrase)


RULE = Rule(
    type=EventType.STATEMENT,
    triggers=(
        Trigger(
            """
                表示 指出 强调 认为 介绍 介绍说 说 要求 提出要求 提出 告诉记者 告诉 坦言 呼吁 回应 透露 称 建议
                希望 发来贺信 发言 还称 则称 也称 又称 解释称 解释说 补充说 补充道 说道 写道 谈到 提到
                直言 坚称 断言 否认 重申 说明 强调说 评价道 指出说 回复称 坦承 感叹 感慨
            """,
            telling=_more_than_matters,
            confidence=0.8,
            noun_like=True,
        ),
        Trigger(
            "公告称 消息称 发布消息称 通报称 声明称 报告称 回应称 发布公告称 发布通报称 发布声明称 发文称 发布公告表示",
            confidence=0.75,
        ),
        Trigger(_SPEECHES, telling=_spoken_there, noun_like=True, confidence=0.65),
        Trigger(_MAKES, light=True, heads=_MADE, telling=_for_itself, confidence=0.65),
        Trigger(
            "进行 进行了 作 作了 作出 作出了 做 做了 做出 做出了",
            light=True,
            heads="""
                部署 安排部署 部署安排 动员部署 安排 具体安排 全面部署 再部署 周密部署 介绍 详细介绍 情况介绍 简要介绍
            """,
            companions="对 就",
            before=_by_one,
            finite=True,
            confidence=0.6,
        ),
        Trigger("回答了 一一回答了 现场回答了", nouns="提问 记者问", finite=True, confidence=0.65),
        Trigger("回答 答", nouns="提问 记者问", companions="就 对 围绕", finite=True, confidence=0.65),
        Trigger(
            """
                分析称 分析说 分析指出 估计 推测 预测 预言 指责 批评 谴责 敦促 抱怨 承诺 警告称 提醒说 判断 评论称
                评论说
                反驳 反问 发文 发文回应 发文表示 补充称 称赞 赞扬 辩称 援引 保证 强烈谴责 回忆 回忆说 笑着说
                叮嘱 嘱咐 叮咛 嘱托 勉励 寄语 告诫 表态称 表态说 笑言 感叹道 称赞道
                谈道 讲道 讲述 坦白 总结说 直言不讳 感慨道 解释道 回答说 回答道 答道 问道
            """,
            telling=_spoken,
            noun_like=True,
            confidence=0.6,
        ),
        Trigger("宣称 声称 自称 对外宣称 公开宣称", telling=_claimed, noun_like=True, confidence=0.6),
        Trigger(_REMARKS, telling=_remark, confidence=0.6),
        Trigger(_WRITES, before=_once, telling=_letter, noun_like=True, finite=True, confidence=0.65),
        Trigger(
            "解读 全面解读 详细解读 深入解读 重点解读 逐条解读 系统解读 现场解读",
            telling=for_the_public,
            noun_like=True,
            confidence=0.6,
        ),
        Trigger("宣布 提醒 解释 提示 披露 通报 预计 警告 谈起", telling=_spoken, confidence=0.7, noun_like=True),
    ),
    slots=(
        Slot(Role.SPEAKER, "邀请 subject 据", asked_or_speaking),
        Slot(Role.SPEAKER, "telling", spoken_on),
        Slot(Role.SPEAKER, "subject", divisions, verbs=f"{_MAKES} {_SPEECHES} 发言"),
        Slot(Role.RECIPIENT, "给 向 为 object", _addressees, verbs=_WRITES),
    ),
    needs="speaker",
    shares="",
    part_of="""
        meeting agreement_signing training_lecture visit_research inspection_enforcement campaign organization_founding
        competition_comparison award_accreditation assistance_service other
    """,
    likeness="speaker",
)
