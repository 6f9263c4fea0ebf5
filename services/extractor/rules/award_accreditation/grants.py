"""Awards and accreditation told of those who grant them: a body approves, names, commends, hands over."""

from services.extractor.finders.firsts import so_many_ranked
from services.extractor.finders.grants import commended, given_by, moved_prize
from services.extractor.finders.honouring import not_won, praise
from services.extractor.finders.honours import chosen, honoured, listed
from services.extractor.finders.permits import put_up, to_build
from services.extractor.finders.themes import other_than_themes
from services.extractor.rulebook import Trigger
from services.extractor.rules.award_accreditation.words import (
    APPROVED,
    AUTHORISED,
    BRINGS_FORTH,
    COMMENDS,
    HANDS_ON,
    LEAVE,
    LICENSED,
    LISTS,
    MAKES,
    NAMES,
    NAMES_AS,
    PERMITS,
    PRAISES,
    PROPOSES,
    TO_BE_BUILT,
    A,
)

GRANTING = (
    Trigger(NAMES, objects=so_many_ranked, noun_like=True, finite=True, needs="organizer", confidence=0.6),
    Trigger(NAMES_AS, companions="被 由 经", telling=honoured, finite=True, confidence=0.7),
    Trigger(NAMES_AS, before=other_than_themes, telling=chosen, finite=True, needs="organizer", confidence=0.65),
    Trigger(PROPOSES, telling=chosen, needs="recipient quantity & name", noun_like=True, finite=True, confidence=0.65),
    Trigger(f"授予 {HANDS_ON}", before=moved_prize, finite=True, confidence=0.7),
    Trigger(
        BRINGS_FORTH,
        nouns="""
                一等奖 二等奖 三等奖 特等奖 金奖 银奖 金牌 银牌 优胜奖 优秀奖 冠军 组织奖 团体奖 选手奖 优秀成果
                优秀作品 优秀案例 优秀论文 优秀选手 优秀个人 优秀单位 优秀组织 优秀学员 先进个人 先进集体
                典型案例 示范 最美 十佳 “
            """,
        counted=True,
        finite=True,
        needs="quantity",
        confidence=0.6,
    ),
    Trigger(MAKES, telling=chosen, needs="recipient quantity name", noun_like=True, finite=True, confidence=0.7),
    Trigger(
        "颁发 发放 颁授",
        nouns=A["handed_over"],
        confidence=0.75,
    ),
    Trigger(LICENSED, nouns=A["licences"], companions="为 向 给", needs="recipient & organizer", confidence=0.7),
    Trigger(APPROVED, objects=put_up, finite=True, confidence=0.8),
    Trigger(AUTHORISED, companions="对", closing=True, needs="recipient & organizer", confidence=0.7),
    Trigger(
        TO_BE_BUILT,
        companions="经 由 被",
        before=not_won,
        closing=True,
        finite=True,
        needs="recipient",
        confidence=0.75,
    ),
    Trigger(PERMITS, telling=to_build, needs="recipient", finite=True, noun_like=True, confidence=0.65),
    Trigger(
        "进行 进行了 予以 给予 给予了 开展 开展了",
        heads=A["praise"],
        light=True,
        companions="对 为 向 给",
        confidence=0.75,
    ),
    Trigger(
        LISTS,
        nouns=A["lists"],
        before=listed,
        telling=honoured,
        finite=True,
        confidence=0.65,
    ),
    Trigger("授予", nouns=A["granted"], finite=True, confidence=0.8),
    Trigger(COMMENDS, nouns="功 嘉奖 表扬 表彰 褒奖 激励", objects=commended, finite=True, confidence=0.75),
    Trigger("授予 颁发 核发", before=given_by, needs="recipient & name", confidence=0.7),
    Trigger(LEAVE, before=given_by, finite=True, needs="recipient", confidence=0.7),
    Trigger(
        "举行 举办",
        heads=A["ceremonies"],
        light=True,
        confidence=0.8,
    ),
    Trigger("授牌 颁奖 授旗 授鼎 授匾 授勋 授章 颁匾 颁证", noun_like=True, confidence=0.6),
    Trigger(PRAISES, before=praise, noun_like=True, confidence=0.6),
)
