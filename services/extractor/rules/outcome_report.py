"""Outcomes: figures that say what was reached, spent, done or is aimed at."""

import re
from collections.abc import Sequence

from schemas.events import EventType, QuantityValue, Role
from services.extractor.finders.achievers import actors, doers
from services.extractor.finders.fillers import Filler, nominal, quantities
from services.extractor.finders.grades import ranks
from services.extractor.finders.idle_figures import is_idle_figure
from services.extractor.finders.sources import find_regions, find_sources, opening_doers
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_WORD = 2
_MANY = 10
"""A single figure below this is an outcome only with another beside it."""
_TELLING = ("%", "元", "个百分点", "倍", "年", "篇")


def _figures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figures of a phrase, where they are worth reporting: money, shares, many things, or several figures."""
    if reading.text.startswith("率", phrase.start) or sorts_traders(reading, phrase.start):
        return []  # 网上立案|率达86%
    found = quantities(reading, phrase)
    if is_telling([f.mention.quantity for f in found if f.mention is not None]) or has_rank(reading, found):
        return found
    return []


def has_rank(reading: Reading, figures: Sequence[Filler]) -> bool:
    """建成测试中心6家，数量居全国第二: however few, a place in a ranking makes them news."""
    sentence = reading.sentence_at(figures[0].phrase.start) if figures else None
    return sentence is not None and bool(ranks(reading, Phrase(figures[0].phrase.end, sentence.end)))


def sorts_traders(reading: Reading, end: int) -> bool:
    """食品销售|单位6.8万家, 销售|收入8600万元: whether the word that ends there only says what sort they are."""
    if not reading.text.endswith(_TRADES, 0, end) or _TRADERS.match(reading.text, end) is None:
        return False
    return not reading.text.endswith(_SERVES, 0, end) or not _somebody_does(reading, end - _WORD)


def _somebody_does(reading: Reading, start: int) -> bool:
    """省计量院|服务企业2100家, 累计|服务企业860家: whether who does it, or how often, stands before the verb."""
    named = reading.mentions.before(start, Kind.ORGANIZATION)
    return (named is not None and named.end == start) or reading.text.endswith(_DOES, 0, start)


_SERVES = ("服务", "培训")
_DOES = ("共", "累计", "已", "先后", "上门", "全年", "以来", "年来", "，", "；")


_TRADES = (
    "销售",
    "生产",
    "经营",
    "服务",
    "检测",
    "检验",
    "培训",
    "养殖",
    "种植",
    "流通",
    "认证",
    "施工",
    "运输",
    "投入",
)
_TRADERS = re.compile(
    r"(?:(?:经营|加工|销售|服务|流通|使用)?(?:单位|企业|主体|机构|人员|场所|网点|门店|商户|户|商)"
    r"|占比|强度|总?收入|总?额|总?量|总值|利润|成本|能力|面积)(?:分别|[约近超为达到共])*\d"
)


def is_telling(values: Sequence[QuantityValue | None]) -> bool:
    """Whether figures are worth reporting: money, shares, many things, or several."""
    return len(values) > 1 or any(v is not None and (v.value >= _MANY or v.unit in _TELLING) for v in values)


def _held(reading: Reading, phrase: Phrase) -> list[Filler]:
    """组织培训120场次, 组织120场活动: how many things were held; 组织120名党员开展服务, 组织12支队伍抢修 hold none."""
    counted = reading.mentions.within(*phrase, Kind.QUANTITY)
    if counted and counted[0].start == phrase.start and counted[0].text.endswith(("名", "位", "支")):
        return []
    end = reading.clause_around(phrase.start).end
    acts = any(is_verb(reading, w) for w in reading.words_within(phrase.start, end))
    return [] if acts else _figures(reading, phrase)


def _next_figure(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figure right behind a noun that measures (债务余额1200亿元, 合格率为98%)."""
    found = quantities(reading, phrase)[:1]
    beside = found and _COPULA.fullmatch(reading.text, phrase.start, found[0].phrase.start)
    return found if beside and _figures(reading, phrase) else []


_COPULA = re.compile(r"(?:约|为|是|达到?|共计?|近|超过?|仅|至|到|了|逾|过|突破|高达|将近|接近|已)*")


_WORK = ("工作", "任务", "工程", "项目", "改造", "建设", "编制", "修订", "整改", "升级", "验收")


def _work(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A piece of work that was completed: no figure, but a name."""
    sentence, _ = reading.clause_at(phrase.start)
    if not reading.say(phrase).endswith(_WORK) or quantities(reading, Phrase(sentence.start, sentence.end)):
        return []
    return nominal(reading, phrase)


def _somebody_reports(reading: Reading, phrase: Phrase) -> bool:
    """全国新增|报告病例12例; 报告(从5个维度评价) is a paper."""
    return phrase.start < phrase.end and reading.text[phrase.end - 1] not in "，；：》”年度"


def _intended(reading: Reading, phrase: Phrase) -> bool:
    """420余人(达成)就业意向: how many came to it stands before the verb."""
    said = reading.say(phrase)
    return said.endswith("意向") and not quantities(reading, phrase)


_CONDITION = re.compile(
    r"^图为|(?:申报|申请|投标)人|(?:申报|报名|申请|参评|应聘|投标|推荐)(?:单位|主体|条件|者|对象|机构)|注册资[本金]|周岁(?!及?以上[^，。；]{0,8}(?:人口|老人|老年))|年龄在|学历(?!教育)|"
    r"资质要求|征集对象|如果|假如|倘若|[？?]$|研究(?:表明|显示|发现|证实)，"
    r"|(?<![\u4e00-\u9fff])当(?![日天晚时前年月地场局中选])[^，。；]{3,40}时[，将]"
)


def _reported(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figures of a sentence that report something; conditions and suppositions report none."""
    if _CONDITION.search(reading.text, phrase.start, phrase.end):
        return []
    return [f for f in quantities(reading, phrase) if not is_idle_figure(reading, f.phrase)]


_PRICES = """
    涨 跌 升 收涨 收跌 大涨 大跌 下跌 上涨 暴涨 暴跌 报收 收于 涨幅 跌幅 攀升 飙升 领涨
    领跌 走高 走低 拉升 跳水 微涨 微跌
"""
"""What shares and prices do: the company does nothing itself."""

_FINISHED = "完成 建成 全面完成 顺利完成 竣工 通车 投运 正式投用 投入使用 投入运营"

RULE = Rule(
    type=EventType.OUTCOME_REPORT,
    triggers=(
        Trigger(
            """
                达到 突破 超过 增长 下降 上升 上涨 提高 回升 回落 降低 完成 实现 投入 累计上涨 累计下跌
                覆盖 减免 新增 建成 开通 新开通 查处 立案查处 立案 办理 受理 办结 发放 共服务 检定 校准
                排查整改 排查治理 排查化解 排查整治
                抽检 抽验 抽查 排查 解决 化解 减少 增加 提升 节约 节省 惠及 帮助 挽回 征收 出动 下架 查获
                缴获 抓获 收到 接到 接获 接报 破获 查封 扣押 封存 没收 罚没 罚没款 建立 培育 支出 成交 销售 发行 引进
                清理 清运 拆除 输送 走访 发现 收缴 募集 筹集 拨付 兑现 约占 同比增长 同比下降 举办 接收 劝导
                同比上涨 环比上涨 环比下降 环比增长 同比增加 同比减少 同比提高 同比上升 同比回落 同比持平
                分别增长 分别下降 分别上涨 年均增长 累计增长 累计下降 净增长 正增长 负增长 增幅达 增幅为
                增速达 增速为 降幅达 降幅为 涨幅达 涨幅为 跌幅达 跌幅为 涨幅 跌幅 增幅 降幅 增速 加快
                放缓 收窄 扩大 攀升 飙升 大涨 大跌 暴涨 暴跌 下跌 收涨 收跌 走高 走低 下挫 上调 下调
                降至 增至 升至 涨至 跌至 提高到 提高至 提升到 提升至 下降到 下降至 降低到 降低至 增加到
                增加至 扩大到 扩大至 回升至 回落至 攀升至 飙升至 压减 压降 压缩 缩短 缩减 削减 撤销 关停
                关闭 封禁 拦截 处置 下发 拨打 推送 屏蔽 溢价 缩量 放量 流入 流出 触及 报收 收于 占比
                超额完成 累计完成 已完成 累计实现 累计投入 累计发放 累计发行 累计建成 累计培训
                累计服务 累计接待 累计检查 累计办理 累计受理 累计查处 共完成 共检查 共受理 共办理 共发放
                共收到 共出动 共查处 共抽检 共抽验 共抽查 共培训 共接待 共排查 共整改 共开展 共举办 共计 总计
                合计 共征集 到位 入库 偿还 支付 缴纳 缴费 返还 退还 奖补 脱贫 带动 拉动 结汇 售汇 收汇 开工 竣工 投产
                投用 修复 造林 配备 配置 购置 制修订 拥有 现存 注销 吊销 认定 获授权 获得授权 审结 结案 起诉 批捕
                刑拘 移送 约谈 追缴 追回 追赃 捣毁 打掉 侦破 破案 摧毁 收治 确诊 治愈 死伤 遇难 失踪
                倒塌 损坏 接种 出院 营救   灭火 抢修  巡护  督办 交办 接听 解答 答复
                回复 回访 张贴 悬挂 展出 制作 印制 编印 刊发 推出 吸引 汇聚 汇集 聚集 集聚 落户 入驻 招引
                达成 运送 起降 通航 开行 通达 停靠 产出 收购 储备 投放 收获 收割 出栏 存栏 捕捞 新建
                改建 扩建 续建 选派 选聘 招录 招收 录取 聘用 录用 引育 选出 征集到 收集 收录 汇编 梳理
                撰写 发表 出版 捐款 捐献 爆仓 减持 增持 放贷 承保 清偿 挂牌 确权 颁证 发证 换证 暗访
                曝光 维权 消除 减排 节电 淘汰 报废 订购 预订 入园 出游 入住 到访 大增 大降 骤增 骤降
                激增 锐减 暴增 剧增 猛增 跃升 净卖出 净买入 净流入 净流出 净投放 净回笼 净增 净减 增收
                增产 减产 增资 裁员 减员 扩招 缩招 翻番 翻倍 走弱 走强 上浮 下浮 上扬 下滑 下探 探底
                跳水 拉升 领涨 领跌 微涨 微跌 微增 微降 上修 下修 让利 减税 退税 降费 缓缴 返乡 外出
                外出务工 返乡务工 跨省 完工 交房 封顶 合龙 贯通 铺设 敷设 架设 浇筑 开挖 掘进 转运 押运 改签 退票
                离境 入境 出境 查验 截获 退运 销毁 拦停 追逃 落网 归案 签发 出具 查出 共查出 核减 执结
                开设 共开设 招生 交付使用 共提供 共设 共设置 共设立 抽取 共抽取 送检 检出 共检出 累计签发 累计招收
                累计为 压缩至 压缩到 缩短至 缩短到 减少到 减少至 降低了 提高了 提升了 增加了 减少了 压缩了
                缩短了 义诊 共义诊 接诊 巡诊 问诊 体检 分发 派发 散发 整合 检验检疫 编发 创下 归集 登记在册
                查扣 暂扣 查缴 拘传 司法拘留 劝返 劝离 共涉案 共办案
                攻克 主编 参编 核准注册 批准逮捕 提起公诉 移送起诉 移送审查起诉 建有 销往 远销
                增到 压到 缩到 新添 添置 购进 购入 耗资 斥资 投了
            """,
            counted=True,
            objects=_figures,
            confidence=0.6,
        ),
        Trigger(
            """
                救援 搜救 监管 研制 检疫 监督检查 巡查 巡检 绿化 服务 检测 检查 培训 签署 接待 监测
                进口 消费 交易 就业 安置 转移
                救助 帮扶 生产 供应 供给 运输 发送 结算 融资 授信 登记 注册 认证 审核 审批 审查 申请
                授权 检验 查验 核查 核验 复查 复核 评估 督查 督导 巡视 通报 公示 投诉 咨询 调解 仲裁
                援助 感染 隔离 疏散 采样 筛查 诊疗 住院 播放 阅读 点击 浏览 下载 观看 展示 播种 养殖
                灌溉 维修 维护 更换 安装 采购 采集 编制 修订 改造 治理 推广 应用 推进 实施 资助 征集
                招聘 招募 毕业 培养 捐赠 回购 分红 担保 赔付 理赔 盈利 亏损 拍卖 流转 回收 召回 更新 升级
                转化 孵化 交付 参观 游览 种植 栽植 栽种 补植 补种 采收 放养 疏浚
                开展 处罚 整改 投资 补贴 补助 发电 供电 供水 供热
                供气 用电 用水 存储 洽谈 对接 签约 招商 创造 贡献 死亡 受伤 受灾 损失 处理 处分 警告
                问责 反弹 获得 发布 出台 印发 制定 申报 研发
            """,
            counted=True,
            objects=_figures,
            noun_like=True,
            confidence=0.6,
        ),
        Trigger(
            "报告",
            counted=True,
            objects=_figures,
            before=_somebody_reports,
            noun_like=True,
            finite=True,
            confidence=0.6,
        ),
        Trigger("达成 初步达成 现场达成", objects=_intended, needs="quantity", confidence=0.6),
        Trigger("组织", counted=True, objects=_held, noun_like=True, confidence=0.6),
        Trigger("达 占 增 降 涨 跌 升", counted=True, objects=_next_figure, confidence=0.6),
        Trigger(
            """
                余额 限额 合计 总额 总量 产值 收入 销售额 营业收入 净利润 平均期限 覆盖率 合格率 增加值 总产值 存款
                贷款
                平均发行期限 平均发行利率 剩余平均年限 平均利率 成交额 交易额 贸易额 投资额 总值 总需求 总投资 利润
                税收
                用电量 发电量 产量 总产量 销量 发病率 死亡率 满意度 知晓率 入学率 就业率 失业率 升学率 参保率 普及率
                达标率 优良率 优良天数 办结率 成功率 准确率 利用率 占有率 完成率 开工率 入户率 命中率 客座率 收视率
                人均可支配收入 生产总值 进出口总值 零售总额 固定资产投资 一般公共预算收入 财政收入 税收收入 客流量
                货运量 客运量 吞吐量 装机容量 总面积 建筑面积 总里程 总长度 森林覆盖率 城镇化率
            """,
            counted=True,
            objects=_next_figure,
            noun=True,
            confidence=0.55,
        ),
        Trigger(
            _FINISHED,
            needs="time",
            objects=_work,
            finite=True,
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.NAME, "object", _work, verbs=_FINISHED),
        Slot(Role.QUANTITY, "sentence", _reported),
        Slot(Role.ORGANIZER, "由 subject", doers, but=_PRICES),
        Slot(Role.ORGANIZER, "由 subject", actors, but=_PRICES),
        Slot(Role.ORGANIZER, "sentence", find_sources),
        Slot(Role.ORGANIZER, "told", opening_doers, but=_PRICES, otherwise=True),
        Slot(Role.LOCATION, "subject told", find_regions),
    ),
    needs="quantity name",
    identity="time quantity",
    likeness="quantity organizer",
)
