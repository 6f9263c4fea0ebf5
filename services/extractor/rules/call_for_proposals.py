"""Calls: a body invites projects, proposals, bids, opinions or applications."""

from schemas.events import EventType, Role
from services.extractor.finders.calls import (
    askers,
    asking_notice,
    called,
    competing,
    contested,
    contests,
    contractors,
    hires,
    matter,
    no_prize,
    notice,
    noticed,
    put_out,
    titled_notice,
    wanted,
)
from services.extractor.finders.entries import (
    asked,
    ended,
    entered,
    entries,
    invited,
    opens_now,
    requested,
    sent_papers,
)
from services.extractor.finders.fillers import quantities
from services.extractor.finders.groups import groups
from services.extractor.finders.opinions import (
    asked_on,
    asked_opinions,
    consulted,
    draft_laid_out,
    drafts,
    drafts_aimed_at,
    laid_open,
    opinions,
    submitted,
)
from services.extractor.finders.papers import named_subject
from services.extractor.finders.partners import partners
from services.extractor.rulebook import Rule, Slot, Trigger

_BEGUN = """
    联合发布 联合启动 联合开展 启动 正式启动 开展 组织开展 发布
    部署开展 开始 开启 正式开启 全面启动 发布了 发出 推出 组织实施 公布 下发 启动了
    正式发布 面向社会发布 广发 开放 做好 展开 现已展开 全面展开 重启 再次启动 同步启动 再启动 挂网发布 公开发布 发起
"""
_LAID_OUT = "公布 公开 公示 发布 挂出 刊登 发布了 公布了 公开发布 对外发布 对外公布 公开公布"
_SENT = "报送 提交 报名 寄送 递交 填报 邮寄 发至 报至 送交 申报 发送至 报送至 提交至 寄至 反馈 投稿 发送"
_OPINIONS = """
    公开征求意见 征求意见 公开征求 征求社会意见 公开征集意见 公开听取意见 公开征询意见 征询意见 公示征求意见
    网上征求意见 公开征求社会意见 公开征求公众意见 再次征求意见 再次公开征求意见 广泛征求意见 公开咨询 展开公众咨询
    进行公众咨询 展开公众谘询 进行公众谘询 开展公众咨询 公开征集意见建议 征集意见建议 公开征求意见建议 征求意见建议
    公开征集意见和建议 公开征求意见和建议 广泛征求意见建议 征集意见 公开征求修改意见 公开征集修改意见 征求公众意见
    广泛征集意见建议 征求意见和建议 公开听取意见建议 征询公众意见 公开征询公众意见 公开征询意见建议 网上征集意见
    向社会公开征集意见 向社会公开征集意见建议 面向社会公开征集意见 面向社会公开征集意见建议 向社会征集意见
    向社会征求意见 面向社会征求意见 向全社会征求意见
"""
_ASKED_FOR = """
    面向社会征集 向社会征集 面向社会征求 向社会征求 征求 公开征求 征集 公开征集 公开向社会征集 公开面向社会征集
    广泛征集 再次征求 征询 广泛征求 听取 广泛听取 公开征询
"""
_ACCEPTED = """
    接受申请 接受报名 接受企业报名 接受公众报名 开放申请 开放报名 开启报名 开始报名 受理申请 受理报名 接受申报 接受推荐
    接受投稿 开放申报 开启申报 开始受理 开始申报 开始征集 开始接受报名
    开始申请 启动申请 启动申报 开启申请 正式接受申请 正式接受报名 开始接受申请 正式开始申请 正式开放申请 开放登记
    开始登记 启动登记 开始预约 开放预约 开启预约 开始网上报名 重新接受申请 正式受理 开始预约报名 开放认购 正式开放报名
"""
_BOUGHT = """
    公开招标 招标 邀请招标 公开采购 招标采购 公开比选 竞争性磋商 竞争性谈判 公开询价 公开遴选 遴选 公开招租 挂网招标
    重新招标 二次招标 网上招标 对外招标 对外公开招标 集中招标 公开竞租 公开招商 国际招标 全球招标
    竞争性磋商采购 竞争性谈判采购 询价采购 公开询价采购 公开招标采购 比选采购 磋商采购 单一来源采购
    网上竞价采购 公开竞价
"""
"""Verbs of which what is called for may stand before them (对某工程进行公开招标)."""
_ENTERED = """
    征稿 征文 征集 公开征集 面向社会征集 向社会征集 面向全球征集 面向社会公开征集 向社会公开征集 征片 征歌 征联 海选
    广发 有奖征集 公开有奖征集
"""
"""Verbs of what a contest or prize asks for by itself (某大赛面向全国征稿)."""
_CHOSEN_OPENLY = """
    遴选 选拔 引进 选聘 招录 招收 选调 招商 公开招商 招考 延揽 招引 招揽 征聘 公开选聘 公开征聘 公开招录 广纳 广发
    海选 公开海选 揽才 招才 招贤 招聘 公开招聘 公开招募 招募 公开竞聘 求贤 张榜招贤 招标 公开招标 选用 张榜 征片 征稿
    征联 征歌 征名
"""
_HIRED = """
    公开招聘 招聘 公开招募 招募 公开选聘 公开招录 招录 公开选拔 诚聘 公开引进 公开引才 招考 公开招考 公开竞聘 竞聘
    公开选调 公开征聘 征聘 面向社会选聘 面向社会招募 面向社会公开招聘 面向社会公开选聘 招收 拟招聘 计划招聘 计划招录
    公开引聘 公开招收 公开遴选 面向社会招聘 拟聘请 拟选聘 拟招募 拟招录 拟招收 拟公开招聘 公开聘请
    增聘 聘请 面向社会聘请 计划招募
"""


RULE = Rule(
    type=EventType.CALL_FOR_PROPOSALS,
    triggers=(
        Trigger(
            _BEGUN,
            heads="""
                征集 征集工作 征集活动 公开征集 招标 公开招标 申报 申报工作 遴选工作 招募 招标公告 征集公告 征集通知
                招收公告 招录公告 申报通知 申报公告 招募公告 征集令 申报指南 项目指南 项目申报指南 招聘公告 征集启事
                征稿启事 招生简章 选题指南 比选公告 采购公告 遴选公告 竞争性磋商公告 报名通知 申报推荐工作 推荐工作
                推荐申报工作 报名 报名工作 征稿 征文 征文活动 遴选 评选申报 申报受理 申报受理工作 招募令 招募活动
                揭榜挂帅榜单 揭榜挂帅 揭榜挂帅工作 揭榜 榜单申报 公开遴选 认定申报 认定申请 招聘工作
                招聘 公开招聘 招生 招生工作
                公众咨询 公众谘询 公开咨询 意见征集 意见征求 意见征集活动 意见征求活动 网络意见征求活动 网上意见征集
                网络征求意见
                征求意见 网上征求意见 公开征求意见 意见征询 需求征集 线索征集 案例征集 作品征集 征选活动 征选 招考
                招考工作
                征兵报名 应征报名 申请登记 认购登记 网上申报 网上报名 线上报名 申报登记 预报名 招标工作 招标采购
                采购招标 招租
                招商招租 咨询文件 谘询文件 招标程序 公开招募 公开选聘 选聘 选聘工作 竞聘 遴选选拔 推荐选拔 推荐遴选
                选拔工作
                项目征集 选题征集 课题申报 项目申报 公益创投申报 提案征集 议题征集 建议征集 金点子征集 志愿者招募 海选
                征集评选 征集评选工作 征集评选活动 征集遴选 征集遴选工作 征集展示活动 提名工作 推选活动 推选工作
                申请受理 申报评审工作 报名通道 组织申报 申请指南 申请公告 申请通知 推荐选树 推荐选树工作 推荐评选
                推荐评选工作 推荐评选活动 选拔推荐 选拔推荐工作 申报认定 申报认定工作 技术需求榜单 需求榜单
                报名公告 招商公告 遴选通知 遴选推荐 遴选推荐工作 技术需求清单
                技术榜单 攻关榜单 技术攻关榜单 项目榜单 课题榜单 科技榜单 任务榜单 攻关任务榜单
                英雄帖 招贤榜 招贤令 招募书 揭榜令 招才令
            """,
            needs="organizer programme document topic",
            confidence=0.85,
        ),
        Trigger(
            """
                征集 公开征集 有奖征集 公开有奖征集 广泛征集 广征
                公开招标 公开征求 面向社会征集 征集到 征稿 征文 向社会征集 开始征集 现征集 公开向社会征集
                公开面向社会征集 面向社会公开征集 向社会公开征集 悬赏征集 公开有偿征集 有偿征集 集中征集 征询 在线征集
                网上征集 面向全球征集 再次征集 常态化征集
                挂网招标 重新招标 二次招标 公开寻求
                公开遴选 公开征询 招标采购 公开采购 公开比选 邀请招标 招标 组织申报 组织推荐 组织遴选
                组织征集
                联合组织申报 联合征集 联合组织推荐 联合招募 联合开展征集 对外招标 对外公开招标 对外招租
                竞争性磋商采购 竞争性谈判采购 询价采购 公开询价采购 公开招标采购 比选采购 磋商采购
                单一来源采购 网上竞价采购 竞争性磋商 竞争性谈判 公开询价
                受理申报
            """,
            noun_like=True,
            uncounted=True,
            telling=no_prize,
            needs="organizer programme document topic",
            confidence=0.7,
        ),
        Trigger(
            "开通 正式开通 启用 同步开通",
            heads="""
                报名通道 申报通道 申请通道 报名系统 申报系统 报名端口 申报端口 报名入口 报名平台 网上报名系统
                征集通道 征集平台
            """,
            needs="organizer programme end_time",
            confidence=0.65,
        ),
        Trigger(
            "海选 公开海选 招租 公开招租 发榜 张榜 征选 公开征选 组织报名",
            noun_like=True,
            finite=True,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(_BEGUN, marks="《", objects=titled_notice, needs="document", confidence=0.75),
        Trigger("报名", before=opens_now, closing=True, needs="programme", confidence=0.6),
        Trigger(_LAID_OUT, marks="《", objects=draft_laid_out, needs="document", confidence=0.7),
        Trigger(_BEGUN, objects=asking_notice, needs="document", confidence=0.7),
        Trigger("截止 截至 截止到 截止至 截止于", before=entries, needs="end_time", confidence=0.6),
        Trigger("采购", companions="采用 通过 以", before=competing, needs="organizer", confidence=0.6),
        Trigger(
            "进行 开展 组织 组织开展",
            heads="""
                竞争性磋商 竞争性谈判 公开招标 邀请招标 公开询价 公开比选 公开采购 单一来源采购 公开招租 公开竞价
                竞争性磋商采购 竞争性谈判采购 公开招标采购 询价采购 比选采购 磋商采购 询价 比选
            """,
            companions="就 对",
            light=True,
            needs="programme",
            confidence=0.65,
        ),
        Trigger(_BOUGHT, before=put_out, closing=True, finite=True, needs="programme", confidence=0.6),
        Trigger(_CHOSEN_OPENLY, companions="面向 向", noun_like=True, needs="organizer", confidence=0.6),
        Trigger("遴选 公开遴选", objects=contractors, noun_like=True, needs="organizer", confidence=0.6),
        Trigger(
            _ASKED_FOR,
            noun_like=True,
            objects=asked_opinions,
            before=drafts,
            needs="document",
            confidence=0.65,
        ),
        Trigger(_HIRED, noun_like=True, before=hires, needs="organizer quantity", confidence=0.65),
        Trigger(
            "举办 举行 组织 组织举办 主办 承办",
            heads="报名 征文活动 征文 征集活动 征稿活动 有奖征文 有奖征文活动 有奖征集 有奖征集活动",
            needs="organizer programme",
            confidence=0.65,
        ),
        Trigger(_ACCEPTED, needs="programme organizer channel end_time", confidence=0.6),
        Trigger(_SENT, before=requested, needs="end_time", confidence=0.65),
        Trigger(_OPINIONS, noun_like=True, before=opinions, needs="document organizer", confidence=0.65),
    ),
    slots=(
        Slot(Role.APPLICANT, "object", consulted, verbs=_ASKED_FOR),
        Slot(Role.DOCUMENT, "told", drafts, verbs=_ASKED_FOR),
        Slot(Role.DOCUMENT, "对 就", drafts_aimed_at, verbs=_BEGUN),
        Slot(Role.DOCUMENT, "object", asked_on, verbs=f"{_OPINIONS} {_ASKED_FOR}"),
        Slot(Role.DOCUMENT, "object", asking_notice, verbs=_BEGUN),
        Slot(Role.DOCUMENT, "object", draft_laid_out, verbs=_LAID_OUT),
        Slot(Role.END_TIME, "told", ended, verbs="截止"),
        Slot(Role.PROGRAMME, "told", entered, verbs="截止 截至 截止到 截止至 截止于"),
        Slot(Role.DOCUMENT, "name", notice),
        Slot(Role.DOCUMENT, "object", titled_notice, verbs=_BEGUN),
        Slot(Role.PROGRAMME, "subject", contests, verbs=_ENTERED),
        Slot(Role.PROGRAMME, "alone", wanted, verbs=_ENTERED),
        Slot(Role.PROGRAMME, "name object", called),
        Slot(Role.PROGRAMME, "name", noticed),
        Slot(Role.PROGRAMME, "subject", contested, verbs="报名 开始 启动 开启 正式启动 正式开启"),
        Slot(Role.PROGRAMME, "对 就", called, verbs=f"{_BOUGHT} 进行 开展 组织 组织开展"),
        Slot(Role.PROGRAMME, "subject", contested, verbs=_BOUGHT),
        Slot(Role.PROGRAMME, "told", put_out, verbs=_BOUGHT),
        Slot(Role.TOPIC, "thing", matter, but=f"{_SENT} {_OPINIONS}"),
        Slot(Role.ORGANIZER, "由 subject", askers, but=_SENT),
        Slot(Role.APPLICANT, "面向 向", invited, but=_SENT),
        Slot(Role.APPLICANT, "told", asked, verbs=_SENT),
        Slot(Role.END_TIME, "told", requested, verbs=_SENT),
        Slot(Role.DOCUMENT, "把 told", sent_papers, verbs=_SENT),
        Slot(Role.DOCUMENT, "told", drafts, verbs=_OPINIONS),
        Slot(Role.DOCUMENT, "对 就", submitted, verbs=f"{_OPINIONS} {_ASKED_FOR}"),
        Slot(Role.DOCUMENT, "told", named_subject, verbs=_OPINIONS),
        Slot(Role.DOCUMENT, "told", laid_open, verbs=_OPINIONS),
        Slot(Role.QUANTITY, "object behind", quantities, verbs=_HIRED),
        Slot(Role.PROGRAMME, "subject", contested, verbs=_ACCEPTED),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners, but=f"{_SENT} {_OPINIONS} {_ASKED_FOR}"),
        Slot(Role.CHANNEL, "通过", groups),
    ),
    identity="programme | document organizer",
    likeness="programme document organizer",
)
