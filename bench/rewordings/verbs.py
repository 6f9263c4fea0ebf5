"""The same deed by another verb, or by the same one written otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, rewording
from schemas.events import EventType

_SAME = """
召开>举行 举行>举办 举办>举行 开展>组织开展 组织开展>开展 印发>发布 发布>印发 出台>印发 签署>签订 签订>签署 荣获>获得
获得>荣获 获评>荣获 查处>依法查处 启动>正式启动 调研>考察调研 考察>调研考察 查获>依法查获 检查>监督检查 公布>通报
通过>顺利通过 走访>实地走访 抽查>抽检 抽检>抽查 发放>派发 前往>赴 赴>到
来到>前往 立案>立案查处 揭牌>挂牌
"""


@rewording
def _another_verb(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        for word, _arrow, other in (each.partition(">") for each in _SAME.split()):
            if event.trigger.text.removesuffix("了") == word:
                yield Edit(event.trigger.start, event.trigger.start + len(word), other)


@rewording
def _with_le(told: Told, _: Random) -> Iterator[Edit]:
    for event in told.triggers():
        word, behind = event.trigger.text, told.text[event.trigger.end : event.trigger.end + 1]
        if word.endswith("了"):
            yield Edit(event.trigger.end - 1, event.trigger.end, "")
        elif behind == "了":
            yield Edit(event.trigger.end, event.trigger.end + 1, "")
        elif len(word) == 2 and re.match(r"[一-鿿《“]", behind) and behind not in "的在后会为于至到出":
            yield Edit(event.trigger.end, event.trigger.end, "了")


_RARER: dict[EventType, str] = {
    EventType.MEETING: """
        召开>组织召开,如期召开,胜利召开,隆重召开 举行>举办,如期举行,隆重举行,召开
        举办>举行,承办,联合举办
        开幕>启幕,拉开帷幕,拉开序幕,盛大开幕,正式开幕 落下帷幕>闭幕,圆满闭幕,落幕,胜利闭幕,圆满落幕
        会见>接见,亲切会见 出席>参加,应邀出席,列席 座谈>进行座谈,座谈交流,进行了座谈交流,举行座谈
        研究>审议,听取,专题研究""",
    EventType.AGREEMENT_SIGNING: """
        签署>签订,共同签署,正式签署,签定,达成,缔结 签订>签署,现场签订,正式签订,签定,签下
        签约>正式签约,成功签约,现场签约,完成签约 签署了>签订了,共同签署了,达成了 签订了>签署了,现场签订了""",
    EventType.CAMPAIGN: """
        启动>开展,全面启动,拉开序幕,部署开展,正式启动
        开展>启动,部署开展,扎实开展,深入开展,组织实施,全面铺开,推进,实施 部署开展>开展,启动
        开展了>启动了,组织开展了,集中开展了 组织开展>开展,部署开展,启动""",
    EventType.POLICY_ISSUANCE: """
        发布>印发,出台,公布,对外发布,制发,颁布,推出 印发>发布,下发,出台,制定印发,制发,联合印发,转发,编制印发
        公布>发布,对外公布 出台>印发,制定出台,发布,研究制定 通报>公布,发布,曝光,公开通报
        发布了>印发了,出台了,公布了,推出了,制定了 印发了>下发了,出台了,发布了""",
    EventType.INSPECTION_ENFORCEMENT: """
        检查>突击检查,执法检查,现场检查,实地检查,监督检查,暗访,抽查,巡查,核查,排查,督查,联合检查
        查处>依法查处,立案查处,严肃查处,查办 查获>查扣,缴获,扣押,截获,起获,查出
        约谈>集体约谈,行政约谈,约见,提醒约谈,警示约谈,诫勉约谈 责令>当场责令,责成
        抽查>抽检,监督抽查,随机抽查,飞行检查 立案调查>立案查处,立案,立案侦查 开展>组织开展,实施,进行,组织实施
        发现>查出,检出,排查出,查获,查明 抓获>抓捕,捕获,查获,抓捕归案 处以>处,并处 巡查>检查,排查,督查""",
    EventType.AWARD_ACCREDITATION: """
        获>荣获,获得,喜获,斩获,摘得,捧得,荣膺,揽获,勇夺 荣获>获,喜获,斩获,获颁,获评,荣膺
        获得>荣获,喜获,取得,获,夺得,摘得,拿下 夺得>斩获,摘得,勇夺,荣获,摘取,捧回 被授予>荣获
        评为>评定为,评选为,命名为,认定为 入选>成功入选,入围,列入,上榜,跻身 颁发>授予,颁授,发放
        获评>荣获,被评为,当选,荣膺 通过>顺利通过,高分通过,一次性通过,成功通过,圆满通过
        表彰>表扬,嘉奖,通报表扬,表彰奖励,褒奖 取得>获得,喜获,拿到,获颁 颁奖>授奖,颁授奖牌""",
    EventType.ORGANIZATION_FOUNDING: """
        成立>组建,设立,挂牌成立,宣告成立 揭牌>挂牌,正式揭牌,揭牌成立,揭牌运行,揭牌启用 组建>成立,设立,筹建
        挂牌>揭牌,正式挂牌,挂牌成立,挂牌运行 设立>成立,组建,建立""",
    EventType.TRAINING_LECTURE: """
        举办>组织,举行,开办,开设,承办,组织开展 举行>举办,开展 授课>讲课,作专题辅导,作专题讲座,主讲,讲授,集中授课
        开班>正式开班,开课,开讲 举办了>组织了,开展了,举行了,开设了 开展>组织,组织开展,举办,进行""",
    EventType.VISIT_RESEARCH: """
        考察>调研,参观,考察调研,走访考察,视察,学习考察
        调研>考察,走访调研,实地调研,开展调研,专题调研,督导,调研指导,视察 来到>走进,前往,赴,深入
        走访>实地走访,走访调研,深入 参观>实地参观,参观考察,观摩,参观了,观看 访问>到访,出访,回访,访学""",
    EventType.COMPETITION_COMPARISON: """
        举行>举办,开赛,鸣哨,开战,打响,开幕,启动 结束>落幕,圆满结束,收官,落下帷幕,鸣金收兵,收兵
        落下帷幕>圆满落幕,收官,圆满结束,闭幕 决出>产生,角逐出,评出,评选出,比出 开展>组织,组织开展,实施,举办""",
    EventType.ASSISTANCE_SERVICE: """
        捐赠>捐献,捐助,捐出,无偿捐赠,捐,赠送,爱心捐赠 赠送>捐赠,送出,赠予,送去,送上 派出>派,选派,抽调,派遣,调派
        走访慰问>看望慰问,慰问,看望,探望 发放>派发,赠送,分发,送上 送往>运往,运抵,送到""",
    EventType.PERSONNEL: """
        任命>决定任命,委任,任 当选>当选为,高票当选,被选举为,连任 免去>决定免去,免除,免
        聘请>聘任,特聘,受聘,聘用,续聘 担任>出任,就任,任,兼任,接任 选举>选举产生,推选,民主选举 聘任>聘请,聘用,续聘""",
    EventType.CALL_FOR_PROPOSALS: """
        征集>公开征集,面向社会征集,广泛征集 申报>组织申报,推荐申报,遴选申报 公开征集>征集,面向社会征集,公开遴选
        公开征求意见>向社会公开征求意见,面向社会征求意见""",
    EventType.EVALUATION_RANKING: """
        位列>排名,排在,居,名列,位居,排位 居>排,列,位居,位列,居于 发布了>公布了,揭晓了""",
    EventType.OUTCOME_REPORT: """
        完成>累计完成,圆满完成,完成了,已完成,共完成,实现 新增>增加,净增,新增加
        投入>累计投入,投入了,安排,落实,筹措,投资 达>达到,超过,突破,多达,高达,为,接近
        增长>同比增长,增加,上升,上涨,提升,攀升,增幅达 检查>共检查,累计检查,巡查,排查,出动检查
        达到>达,超过,升至,提升至,稳定在 增至>增加到,升至,扩大到,增长到,跃升至 受理>共受理,累计受理,接收,接到,处理
        办理>办结,共办理,处置,受理 处置>办结,化解,核处,妥善处置 发放>累计发放,派发,印发,散发,投放
        开展>累计开展,组织,组织开展,举办,共开展 下降>同比下降,降低,减少,下滑,回落,降幅达
        排查>检查,摸排,排查出,全面排查,普查 立案>立案查处,查办,查处,共立案,办理
        检定>校准,检测,检定校准,免费检定,共检定 走访>上门走访,服务,对接,走访摸排""",
}
"""Verbs of a type, and rarer ones that tell the same of it in most of their places."""


@rewording
def _a_rarer_verb(told: Told, random: Random) -> Iterator[Edit]:
    for event in told.triggers():
        for pair in _RARER.get(event.type, "").split():
            word, _arrow, others = pair.partition(">")
            if event.trigger.text == word:
                yield Edit(event.trigger.start, event.trigger.end, random.choice(others.split(",")))


_HELD_OR_SENT = frozenset("召开 举行 举办 启动 开展 签署 签订 发布 印发".split())  # noqa: SIM905


@rewording
def _with_an_adverb(told: Told, random: Random) -> Iterator[Edit]:
    for event in told.triggers():
        start = event.trigger.start
        if event.trigger.text.removesuffix("了") in _HELD_OR_SENT:
            yield Edit(start, start, random.choice(("正式", "联合", "成功", "专门", "集中")))
