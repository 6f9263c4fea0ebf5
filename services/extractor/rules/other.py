"""What happens and has no type of its own: accidents and disasters, deaths, launches, openings, journeys, deals,
stoppages.

Such verbs are everyday words. What they tell is news where a day, a month or a place stands with them; what is only
feared, prevented or described is none.
"""

from schemas.events import EventType, Role
from services.extractor.fillers import nominal, persons, places, quantities
from services.extractor.happenings import (
    deal_makers,
    deceased,
    destinations,
    divisions,
    doers,
    done,
    goals,
    moved,
    not_mourned,
    real,
    responses,
    scenes,
    things,
)
from services.extractor.rulebook import Rule, Slot, Trigger

_DEATHS = (
    "逝世 去世 病逝 辞世 离世 遇难 遇害 身亡 牺牲 殉职 因公殉职 因公牺牲 窒息死亡 当场死亡 火化 安葬 "
    "溺亡 不幸遇难 不幸身亡"
)
_MOURNING = "默哀 肃立默哀 送别 吊唁 公祭 祭奠 凭吊 敬献花圈 鞠躬"
_JOURNEYS = "抵达 驶抵 驶出 驶离 驶入 开往 驶往 发往 运抵 进驻 飞抵 飞往 靠泊 停靠"
_DEALS = "收购 并购 入股 增资 和解 达成和解 竞得 拍得 上调 下调 起诉 提起诉讼 申请破产 宣告破产 退市"
_REQUESTS = "申请 提出申请 提交申请 递交申请 递交 提请 求援 求助"
_HAPPENS = "发生 突发 爆发 遭遇 遭受"

_WARNS = """
    发布 升级发布 继续发布 连续发布 联合发布 发布了 签发 变更发布 更新发布 再次发布 连发 拉响 解除 升级 发出
"""

RULE = Rule(
    type=EventType.OTHER,
    triggers=(
        Trigger(
            "发生",
            heads="""
                事故 火灾 爆炸 地震 泥石流 坍塌 洪灾 火灾事故 安全事故 爆炸事故 坍塌事故 交通事故 中毒事件 灾害
                险情 疫情
            """,
            before=real,
            subtype="accident",
            confidence=0.85,
        ),
        Trigger(
            _HAPPENS,
            heads="""
                火情 山火 森林火灾 燃爆 爆燃 燃爆事故 爆燃事故 泄漏 泄漏事故 泄露 滑坡 山体滑坡 崩塌 塌方 火灾 地震
                爆炸
                溃坝 决口 决堤 内涝 洪涝 洪涝灾害 山洪 山洪灾害 特大洪水 洪水 沉船事故 空难 坠机 坠机事故 脱轨事故
                踩踏 踩踏事故 踩踏事件 枪击案 枪击事件 枪击 袭击 袭击事件 恐怖袭击 骚乱 武装冲突 冲突 命案 食物中毒
                余震 龙卷风 沙尘暴 冰雹 雪灾 旱灾 透水事故 冒顶事故 瓦斯爆炸 瓦斯突出 停电 大面积停电 事件 案件 追尾
                车祸 连环车祸 侧翻 暴雨 特大暴雨 强降雨 台风 寒潮 雹灾 风灾 蝗灾 污染事件 爆管 塌陷 地面塌陷 海啸
                火山喷发 雪崩 中毒 触电事故 坠落事故 群体性事件 劫持事件 网络攻击 罢工 大罢工 疫情
            """,
            before=real,
            needs="time location",
            subtype="accident",
            confidence=0.8,
        ),
        Trigger(
            """
                坠毁 侧翻 脱轨 沉没 坍塌 垮塌 起火 失火 着火 爆炸 爆燃 追尾 相撞 决堤 决口 溃坝 溃堤 迫降 失联 遇袭
                翻车
                爆裂 断裂 漏水 爆管 塌陷 冒烟 短路 倒灌
                翻覆 倒塌 触礁 搁浅 喷发 坠落 泄漏 登陆 过境 坠机
            """,
            before=real,
            needs="time",
            closing=True,
            subtype="accident",
            confidence=0.7,
        ),
        Trigger(_DEATHS, before=not_mourned, closing=True, needs="target", subtype="death", confidence=0.8),
        Trigger(
            _MOURNING,
            needs="time",
            noun_like=True,
            confidence=0.7,
        ),
        Trigger(
            """
                发射 发射升空 发射入轨 升空入轨 点火升空 点火发射 升空 入轨 交会对接 自动交会对接 着陆 返回地面
                成功着陆 出舱
                首次着陆 平安着陆 成功回收 入列 服役 列装
                首飞 试飞 首航 首发 启程 启航 起航 开行 开出 发车 首开 启运 下水 出坞 下线 交付 交付使用 分离 撤离
                返航 回国 归国
            """,
            before=real,
            needs="time",
            closing=True,
            subtype="journey",
            confidence=0.65,
        ),
        Trigger(
            _JOURNEYS,
            objects=goals,
            before=real,
            needs="time",
            subtype="journey",
            confidence=0.6,
        ),
        Trigger(
            """
                开通 开通运营 开通运行 正式开通 通车 通车运营 正式通车 全线通车 建成通车 通航 正式通航 启用 正式启用
                投用 正式投用 投入使用 投入运行 投入运营 正式投入使用 正式投入运营 投运 正式投运 投产 正式投产
                投产发电 投产运行 投产送电 全面投产 全部投产 并网运行 并网投产 首次投产 首次通水 全线通水
                正式通水
                建成通航 建成启用 建成开放 开放运营 开门营业 点火 点亮 亮灯 启用运行 移交 交工 通过验收投用
                建成投产
                建成投用 并网 并网发电 全容量并网 首次并网 送电 通电 通水 通气 合龙 顺利合龙 成功合龙 贯通 全线贯通
                双线贯通 双幅贯通 单线贯通 洞通 始发 顺利始发 成功始发
                顺利贯通 完工 全线完工 全面完工 主体完工 完工投用 全面建成 封顶 主体封顶 开工 正式开工 开工建设
                正式开工建设 动工 破土动工 奠基 开业 正式开业 开园
                正式开园
                开馆 开门迎客 开张 试运行 试运营 试营业 落成 竣工 全面竣工 揭幕 开街 开港 开航 复航 复工 复产
                复课 复学 恢复运营 恢复运行 恢复通车 恢复通航 恢复供电 恢复开放 重新开放 对外开放 正式对外开放
                免费开放
                封关 封关运作
            """,
            before=real,
            needs="time",
            closing=True,
            uncounted=True,
            subtype="opening",
            confidence=0.65,
        ),
        Trigger(
            "开通 新开 新开通 启用 恢复 开辟 增开 加开",
            uncounted=True,
            nouns="航线 线路 专线 班列 列车 高铁 铁路 公路 通道 口岸 航班 航路 地铁 客运 通航 运营 供电 窗口 平台 热线",
            before=real,
            needs="time",
            verbal=True,
            subtype="opening",
            confidence=0.65,
        ),
        Trigger(
            "停运 停飞 停航 停驶 停电 停水 停气 停课 停工 停播 停业 停牌 复牌 关闭 关停 封闭 罢工 休市 停刊 解封",
            before=real,
            needs="time",
            closing=True,
            subtype="stoppage",
            confidence=0.6,
        ),
        Trigger(
            """
                首演 首映 公演 开播 首播 播出 展出 亮相 上线 上线运行 上线试运行 正式上线
                上线启动 正式上线启动 正式上线运行 上线启用 上线发布 启动上线 全面上线 试运行上线 上线投用
                上市 挂牌上市 挂牌交易 面世
                问世 开售 出版 出版发行 慰问演出 上映 开镜 开机 杀青 收官
                与观众见面 与公众见面 与市民见面
                与读者见面 与游客见面 首次展出 首次亮相 上新
            """,
            before=real,
            needs="time",
            closing=True,
            subtype="show",
            confidence=0.6,
        ),
        Trigger(
            """
                祭扫 敬献花篮 升旗 植树 义务植树 增殖放流 开渔 开捕 休渔 出征 凯旋 返乡 入伍 更名 改名 迁址 整体搬迁
                乔迁
                扑灭 救出 营救 获救 脱险 获释 限行 封航
            """,
            before=real,
            needs="time",
            closing=True,
            confidence=0.6,
        ),
        Trigger(
            "救出 救起 成功救起 成功救出 解救 成功解救 转移安置 紧急转移 救助 搜救",
            objects=quantities,
            before=real,
            needs="time",
            subtype="rescue",
            confidence=0.6,
        ),
        Trigger(
            "签发 核发 开出 出具 完成 落地 办理 发出",
            nouns="首份 首张 首单 首例 首票 首笔",
            before=real,
            needs="organizer",
            verbal=True,
            subtype="first",
            confidence=0.6,
        ),
        Trigger(
            _REQUESTS,
            companions="向",
            before=done,
            needs="applicant",
            subtype="request",
            confidence=0.6,
        ),
        Trigger(
            "更名为 改名为 迁至 搬迁至 迁入 搬入 入驻 落户",
            before=real,
            needs="time",
            verbal=True,
            confidence=0.6,
        ),
        Trigger(
            _DEALS,
            before=real,
            needs="time",
            verbal=True,
            subtype="deal",
            confidence=0.6,
        ),
        Trigger(
            "发动 实施 遭到 遭遇 展开 遭受 爆发 举行 发起",
            heads="""
                空袭 袭击 攻击 导弹袭击 无人机袭击 炮击 军事打击 军事行动 地面进攻 交火 政变 罢工 大罢工 恐怖袭击
                爆炸袭击
                示威 示威游行 抗议示威 抗议活动 大规模抗议 武装冲突 枪战 网络攻击 黑客攻击
            """,
            before=real,
            needs="time location",
            subtype="conflict",
            confidence=0.7,
        ),
        Trigger(
            """
                推出 正式推出 发布 正式发布 开源 正式开源 推送 上架 首发 量产 正式量产 预售
                研制出 研发出 成功研制 自主研制
            """,
            nouns="""
                车型 新车 手机 芯片 模型 大模型 操作系统 版本 机器人 新品 新产品 软件 应用程序 APP 客户端 新功能 卫星
                飞机 耳机
                电脑 平板 处理器 发动机 无人机 疫苗 新药 药物 航班 套餐 新款 数字人 智能体 系列产品 设备
            """,
            before=real,
            needs="time",
            verbal=True,
            uncounted=True,
            subtype="launch",
            confidence=0.6,
        ),
        Trigger(
            "上线 正式上线 上线了 推出 启用",
            nouns="系统 平台 功能 专区 小程序 数据库 专栏 公众号 查询系统 服务平台 客户端",
            before=real,
            needs="time",
            verbal=True,
            uncounted=True,
            subtype="launch",
            confidence=0.6,
        ),
        Trigger(
            "开展 进行 实施",
            heads="逆回购操作 正回购操作 逆回购 公开市场操作 中期借贷便利操作 MLF操作 招标操作 中期借贷便利（MLF）操作",
            confidence=0.7,
        ),
        Trigger(
            "启动 升级 提升 终止 解除 维持",
            heads="应急响应 预警响应 防汛应急响应 地震应急响应 防台风应急响应",
            before=real,
            needs="organizer",
            confidence=0.7,
        ),
        Trigger(
            _WARNS,
            heads="""
                预警 预警信号 警报 气象预警 风险预警 灾害预警 灾害气象预警 气象风险预警 洪水预警
                地震预警 蓝色预警 黄色预警
                橙色预警 红色预警 蓝色预警信号 黄色预警信号 橙色预警信号 红色预警信号
                蓝色警报 黄色警报 橙色警报 红色警报 紧急警报
            """,
            before=real,
            needs="organizer",
            subtype="warning",
            confidence=0.65,
        ),
        Trigger(
            "提升至 提升为 升级为 升级至 调整为 调整至",
            before=responses,
            needs="time organizer",
            subtype="response",
            confidence=0.65,
        ),
        Trigger(
            "空袭 轰炸 击落 击沉 炮击 交火 停火 绑架 劫持 撤军 遭袭",
            before=real,
            needs="time location",
            verbal=True,
            subtype="conflict",
            confidence=0.65,
        ),
    ),
    slots=(
        Slot(Role.NAME, "told", moved, verbs="发射 发射升空 送入 点火发射 交付 开通"),
        Slot(Role.NAME, "name object", things, verbs=_HAPPENS),
        Slot(Role.NAME, "name subject object", things, but=f"{_DEALS} {_HAPPENS} {_REQUESTS}"),
        Slot(Role.NAME, "told", responses, verbs="提升至 提升为 升级为 升级至 调整为 调整至"),
        Slot(Role.TARGET, "object", things, verbs=_DEALS),
        Slot(Role.APPLICANT, "subject", doers, verbs=_REQUESTS),
        Slot(Role.RECIPIENT, "向", nominal, verbs=_REQUESTS),
        Slot(Role.TARGET, "subject", deceased, verbs=_DEATHS),
        Slot(Role.ATTENDEE, "subject", persons, verbs=_MOURNING),
        Slot(Role.PARTICIPANT, "subject", persons, verbs=_JOURNEYS),
        Slot(Role.LOCATION, "subject", scenes, verbs=_HAPPENS),
        Slot(Role.ORGANIZER, "由 subject", doers, but=f"{_HAPPENS} {_DEALS} {_REQUESTS}"),
        Slot(Role.ORGANIZER, "subject", divisions, verbs=_WARNS),
        Slot(Role.ORGANIZER, "由 subject", deal_makers, verbs=_DEALS),
        Slot(Role.LOCATION, "从 自 object", destinations, verbs=_JOURNEYS),
        Slot(Role.LOCATION, "对 向", places, verbs="发动 实施 展开 发起"),
        Slot(Role.QUANTITY, "telling", quantities, but=f"{_HAPPENS} {_DEALS}"),
        Slot(Role.QUANTITY, "behind", quantities, verbs=f"{_HAPPENS} {_DEALS}"),
    ),
    needs="name target organizer location participant attendee applicant",
    identity="time name location | time name | time target | time location | time organizer name",
    likeness="name target",
)
