"""Awards and accreditation told of those who win: somebody is honoured, listed, chosen, certified."""

from services.extractor.finders.firsts import first_rate, first_to_win, membership
from services.extractor.finders.granters import made_out, of_rights
from services.extractor.finders.grants import not_given
from services.extractor.finders.honouring import on_list
from services.extractor.finders.honours import honoured, is_chosen, titled, won
from services.extractor.finders.laureates import is_told_of_winners
from services.extractor.finders.winners import prize_before
from services.extractor.rulebook import Trigger
from services.extractor.rules.award_accreditation.words import (
    DESCRIBES_WINNERS,
    GOES_TO,
    IS_LISTED,
    A,
)

WINNING = (
    Trigger(A["honoured"], finite=True, telling=honoured, confidence=0.85),
    Trigger(
        "囊括 囊括了",
        nouns="奖 奖牌 金牌 冠军 冠亚军 冠亚季军 前三 前三名 前两名 前六名",
        finite=True,
        confidence=0.85,
    ),
    Trigger(A["obtained"], nouns=A["prizes"], objects=won, finite=True, confidence=0.75),
    Trigger("成为 成功成为", nouns="试点城市 示范城市 试点单位 示范单位 试点地区 首批", finite=True, confidence=0.6),
    Trigger("成为", objects=membership, finite=True, needs="recipient", confidence=0.6),
    Trigger("列入 入列 成功列入 正式列入", objects=first_rate, finite=True, confidence=0.6),
    Trigger("享受", nouns="特殊津贴", objects=won, finite=True, needs="time", confidence=0.65),
    Trigger("受到", nouns="嘉奖 表彰 表扬 奖励", objects=won, finite=True, confidence=0.7),
    Trigger(
        "晋升 成功晋升 升级 晋升到 晋级",
        nouns="甲等 乙等 丙等 级医院 A级 A景区 国家级 省级",
        objects=won,
        finite=True,
        confidence=0.65,
    ),
    Trigger(
        "核准注册为 成功注册为 注册为 注册成为 成功核准注册为 获准注册为 核准注册",
        nouns="商标 地理标志",
        uncounted=True,
        finite=True,
        needs="recipient",
        confidence=0.7,
    ),
    Trigger(
        "获授权 获得授权 成功获授权 成功获得授权", before=of_rights, closing=True, needs="recipient", confidence=0.65
    ),
    Trigger("收到 收到了 接到 接到了 喜收 喜接", objects=made_out, finite=True, confidence=0.75),
    Trigger("领到", nouns="员证 上岗证 执业证", objects=won, finite=True, confidence=0.65),
    Trigger("获授", nouns="勋章 勋衔 学位 称号 星章 头衔 奖章 荣誉 “", finite=True, confidence=0.7),
    Trigger("登上 荣登 登上了 登榜 喜登", nouns="好人榜 光荣榜 红榜 榜单 500强 百强", finite=True, confidence=0.7),
    Trigger("成为 成功成为", objects=first_to_win, finite=True, confidence=0.6),
    Trigger("成为 成功成为", objects=first_rate, finite=True, confidence=0.6),
    Trigger("获得 获 分获 再获 又获 均获 成功获得", objects=first_rate, finite=True, confidence=0.65),
    Trigger("当选", nouns="人物 楷模 标兵 模范 工匠 好人 “最美 “感动 先进", finite=True, confidence=0.7),
    Trigger("当选 当选为", nouns="“", objects=titled, finite=True, confidence=0.75),
    Trigger("记", nouns="等功 大功 嘉奖", objects=won, before=not_given, finite=True, confidence=0.7),
    Trigger("揭晓", nouns="奖 名单 桂冠 得主", objects=won, needs="recipient quantity", confidence=0.6),
    Trigger(IS_LISTED, before=on_list, needs="recipient quantity & name", confidence=0.7),
    Trigger(DESCRIBES_WINNERS, telling=is_told_of_winners, needs="recipient", confidence=0.75),
    Trigger("获奖 获证", closing=True, finite=True, telling=is_chosen, needs="recipient", confidence=0.6),
    Trigger(A["plainly_won"], nouns=A["plain_prizes"], objects=won, finite=True, confidence=0.7),
    Trigger(GOES_TO, before=prize_before, finite=True, needs="recipient", confidence=0.65),
    Trigger("获", nouns=A["prizes"], objects=won, finite=True, confidence=0.7),
    Trigger(
        "获 获得 分获 分别获得 分别获 均获 同获 也获 还获 同时获得",
        nouns="“",
        objects=titled,
        finite=True,
        confidence=0.65,
    ),
    Trigger(
        "保留 继续保留 保持 连续保持 蝉联 再次蝉联 成功蝉联 实现蝉联 卫冕",
        nouns="称号 荣誉 冠军 桂冠 模范城 示范城 百强 “全国 “国家 “省级 文明城市 文明单位 卫生城市",
        objects=won,
        finite=True,
        confidence=0.65,
    ),
    Trigger("蝉联 再次蝉联 成功蝉联 实现蝉联", nouns="“", objects=won, finite=True, confidence=0.65),
    Trigger("入选 中标 中选 夺标 成功入选 获评入选", verbal=True, finite=True, telling=is_chosen, confidence=0.7),
)
