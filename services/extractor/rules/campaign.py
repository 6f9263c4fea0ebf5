"""Campaigns: a body starts or carries on an action, rectification, publicity drive or project with a name."""

from schemas.events import EventType, Role
from services.extractor.finders.campaigns import (
    a_matter,
    acting_places,
    activities,
    aimed_at,
    aimed_places,
    among_people,
    comes_to,
    holders_of_drive,
    more_than_trade,
    named_programmes,
    no_paper,
    owners_of_drive,
    sets_off,
)
from services.extractor.finders.drives import evils, fights, tended
from services.extractor.finders.fillers import durations, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.lessons import lecture_holders, papers, things_learned
from services.extractor.finders.travellers import brought
from services.extractor.finders.whereabouts import reached
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

_AGAINST = """
    打击 严厉打击 严打 重拳打击 集中打击 整治 集中整治 重点整治 重拳整治 整顿 集中整顿 整顿规范 清理整治 清理整顿
    清理 集中清理 全面清理 清除 严查 集中治理
"""
_DONE_TO = """
    整治 集中整治 专项整治 综合整治 治理 专项治理 综合治理 集中治理 清理 集中清理 全面清理 清理整治 清理整顿 整顿
    集中整顿 打击 严厉打击 改造 规范化改造 综合改造 升级改造 提升改造 提质改造 标准化改造 规范整治 清洁整治 联合整治
"""
_COMES = "走进 来到 登陆 进入 落地 深入 抵达 走到 开进 送到"
_STARTED = """
    启动 正式启动 全面启动 开启 正式开启 拉开 拉开帷幕 拉开序幕 正式拉开帷幕 正式拉开序幕 拉开大幕 启幕 开幕 落幕 闭幕
    收官 圆满收官 圆满落幕 落下帷幕 正式落下帷幕 结束 圆满结束 圆满完成 铺开 全面铺开 全面推开 开锣 开跑 鸣锣开锣
    热闹开场 火热开场 开场 正式启幕 盛大启幕 盛大开幕 火热启幕 火热开启 精彩启幕 正式开始 正在进行 告捷
    奏响 进入倒计时 再升级 火热启动 热闹启幕 热闹开幕 热闹登场 激情开幕 盛装启幕 全面打响 吹响号角 正式打响 全面收官
    顺利收官 正式收官 圆满闭幕 正式落幕 如期开幕 开园迎客 正式展开 有序展开 火热展开 如火如荼 接续启动 再次启动 再启动
"""
_GOES = sections("occasions")["goes"]
_GOING = sections("occasions")["going"]
_CARRIES_ON = """
    开展 组织开展 推出 实施 组织实施 发起 共同发起 深入开展 集中开展 部署开展 打响 牵头开展 联合开展 开展了 扎实开展
    广泛开展 全面开展 积极开展 持续开展 同步开展 组织开展了 联合发起 发起了 组织了 启动实施 全面实施 继续开展 先后开展
    掀起 掀起了 吹响 部署实施 部署推进 组织部署 联动开展 同步启动 率先开展 迅速开展 迅速启动 相继开展 统筹开展
    部署启动 创新开展 创新推出 大力开展 大力实施 精准实施 接续开展 接续实施 分批开展 分类开展 紧锣密鼓开展 深化实施
    持续实施 共同开展 共同实施 共同启动 联合推出 组织发起 倡议发起 带头开展 专门开展 专项开展 重启 全域开展 全域实施
    部署了 实施了 推出了 举办了 联合启动 联合实施 展开 全面展开 统一开展 组织启动 牵头组织 联合组织 精心组织
    精心组织开展 精心组织开展了
"""
_PUSHES_ON = "推进 全面推进 深化 深化了 推行 推行了 全面推行 打赢 打好"
"""What is said of aims as often: only actions by their kind or name are meant (推进湖泊治理 is none)."""
_PUBLICISES = "发放 派发 分发 张贴 悬挂 摆放 设立 设置 搭建 摆设 发放了 张贴了 悬挂了 摆放了 设立了 设置了"
_LEAFLETS = """
    宣传资料 宣传单 宣传册 宣传手册 宣传折页 宣传品 宣传海报 宣传材料 明白纸 宣传展板 宣传标语 宣传横幅 宣传条幅
    宣传台 咨询台 宣传单页 传单 宣传彩页 宣传画 海报 宣传视频 宣传片 条幅 横幅 展板 标语 宣传卡片 宣传袋 普法读本
    宣传小册子 宣传页 折页 宣传咨询台 宣传点 咨询点 宣传栏 宣传展台
"""
"""What a drive for publicity works with."""
_TELLS_PEOPLE = (
    "宣传 宣传了 广泛宣传 集中宣传 重点宣传 现场宣传 大力宣传 宣传普及 宣传讲解 宣传推广 普及 普及了 普及宣传"
)
_PUBLICITY = """
    集中宣传 现场宣传 科普宣传 知识宣传 法规宣传 法律宣传 政策宣传 普法宣传 法治宣传 主题宣传 安全宣传 宣传教育
    宣传活动 主题活动 宣传咨询活动 宣传服务活动 宣传教育活动 科普活动 纪念活动 庆祝活动 体验活动
"""
_WORKS = """
    提升工作 宣讲工作 接种工作 普查工作 登记工作 清理工作 淘汰工作 改造工作 征兵工作 换届工作 整改工作 创建工作
    防控工作 禁牧工作 秋收工作 春耕工作 改革工作 建档工作 选举工作 换届选举工作 换证工作 确权工作 清产核资工作
"""
"""Work of a season or a year, which is begun like a campaign."""
_BY_NAME = """
    季 月 周 行 节 日 年 项目 计划 工程 集市 课堂 执法行动 专项执法行动 联合执法行动 执法检查行动 募捐项目
    公益项目 推广月 阅读季 首发季 科普周 旅游季 消费季 文化季 服务季 购物季
"""
"""What names a campaign only together with a name in quotation marks."""
_HEADS = """
    行动 专项行动 专项整治 整治 专项治理 治理 专项整治行动 活动 宣传活动 主题活动 宣传 工程 攻坚 攻坚战 宣传周 宣传月
    宣传服务活动 志愿服务集中行动 志愿服务行动 宣传集中行动 集中宣传行动 服务集中行动 爱心行动
    活动周 活动月 质量月 集中整治 大整治 百日行动 三年行动 试点 试点工作 整治工作 治理工作 宣传工作 专项工作 行动计划
    大走访 大宣传 百日攻坚 百日会战 大会战 保卫战 持久战 歼灭战 阻击战 清零行动 集中宣传 科普活动 普法活动 巡演 巡展
    巡讲 巡回演出 巡回展 公益行 万里行 志愿行动 主题教育 学习教育 专题教育 警示教育 创建活动 创建工作
    法治教育 法制教育 普法教育 国防教育 安全教育 禁毒教育 反诈教育 廉政教育 廉洁教育
    安全月 安全生产月 服务月 服务周 宣传日 活动日 开放日 体验日 主题日 读书节 文化节 艺术节 旅游节 消费节 购物节
    美食节 科技节 体育节 音乐节 电影节 戏剧节 嘉年华 科技周 文化周 体验活动 走访活动 清理行动 整顿 集中整顿
    专项清理 清理整治 清理整顿 综合整治 综合治理 联合整治 严打 打假 专项打击 打击行动 铁拳行动 巡演活动 巡展活动
    公益活动 劳动竞赛活动 植树活动 绿化活动 清扫活动 纪念活动 庆祝活动 祭扫活动 系列活动
    大行动 提升行动 社会实践 社会实践活动 实践活动 创城活动 集中攻坚 会战 整治统一行动 整治集中行动
    护航行动 清朗行动 净网行动 护苗行动 春季行动 夏季行动 秋季行动 冬季行动 雷霆行动 利剑行动 普查 大普查 国土调查
    惠民活动 促销活动
    打击整治行动 攻坚行动 大整顿 清查整治 自查自纠 自查 爱国卫生运动 卫生运动 整改提升 大排查大整治 植树 义务植树
    演出季 考古季 非遗季 阅读季 文化季 文化惠民季 普查登记 攻势 公益劳动 义务劳动 主题劳动
    大扫除 卫生大扫除 大清扫 战役 集群战役 人民战争 歼灭战役 总攻 收官战 攻坚会战 决战 扫黄打非 打非治违 厕所革命 创建
    联合创建 禁烧 秸秆禁烧 禁捕 统防统治 飞防 飞播造林 造林绿化 植树造林 绿化 补植复绿 以旧换新 家电以旧换新
    换新活动 补贴活动 消费扶贫 清淤 清漂 清河行动 清河 净滩 净滩活动 净山活动 巡河护河 护河 护林 灭鼠 除四害
    大消杀 放映 巡映 公益放映 展映 展映活动 巡回放映
    促进月 健身月 读书月 招聘月 普及月 推广月 服务年 促进年 攻坚年 提升年 宣传年 关爱月 防治月 招聘季 毕业季 开学季
    旅游季 购物季 消费季 服务季 阅读月 活动季 文化月 科普月 法治宣传 普法宣传 反诈宣传 禁毒宣传 消防宣传 宣传教育
    普法 集中普法 政策宣传 公益宣传 巡回宣传
    主题宣传 主题党日 党日活动 团日活动 主题团日 主题队日 公祭活动 祭奠活动 祭英烈活动 祭英烈 缅怀活动 追思活动
    打卡活动 徒步活动 健步走活动 骑行活动 环保活动 公益跑 义卖 一日捐 倡议活动 承诺活动 签名活动 征集行动 大讨论
    大起底 大比武活动 大巡查 大检修 夏粮收购 秋粮收购 飞行监测 联防联控 防疫 春防 秋防 动物防疫 免疫行动 消费券活动
    研学活动 写生活动 创作活动 观影活动 观鸟活动 游园活动 快闪活动 打卡行动 体验行动 大接访 下访活动 包联行动
    包保行动 惠企行动 送岗行动 招引行动 护农行动 护渔行动 护航 综合执法行动 三下乡 三下乡活动 双拥活动 共建活动
    联建活动 结对活动 手拉手活动 试运营活动 体检活动 桃花节 樱花节 荷花节 梨花节 油菜花节 杏花节 菊花节 牡丹节 赏花节
    啤酒节 龙虾节 西瓜节
    草莓节 葡萄节 樱桃节 杨梅节 柑橘节 苹果节 丰收节 冰雪节 灯光节 龙舟节 风筝节 露营节 泼水节 火把节 动漫节 服装节
    设计周 时尚周 文旅节
    电商节 直播节 咖啡节 采茶节 茶文化节 非遗节 民俗节 诗歌节 戏曲节 合唱节 舞蹈节 话剧节 动漫周 创意周 文创节 花卉节
    海洋节 渔业节 开渔节
    公益节 志愿者日 读书周 文明周 环保周 招聘周 学术节 体育周 健康周 节水周 低碳日 节能周 职教周 职业教育活动周 双创周
    知识产权周 质量周
"""

RULE = Rule(
    type=EventType.CAMPAIGN,
    triggers=(
        Trigger(_CARRIES_ON, heads=_HEADS, telling=more_than_trade, confidence=0.8),
        Trigger("组织", marks="“", heads="活动 行动", quoted=True, noun_like=True, finite=True, confidence=0.65),
        Trigger(
            _PUSHES_ON,
            heads="""
                行动 专项行动 专项整治 专项整治行动 整治行动 专项治理 集中整治 三年行动 百日行动 攻坚行动 提升行动
                活动 主题活动 创建活动 主题教育 学习教育 攻坚战 保卫战 持久战 百日攻坚 大会战
            """,
            confidence=0.7,
        ),
        Trigger(_PUSHES_ON, marks="“", heads=_HEADS, quoted=True, confidence=0.7),
        Trigger(_STARTED, heads=f"{_HEADS} 项目 计划", confidence=0.75),
        Trigger(
            "启动 正式启动 全面启动 铺开 全面铺开 全面展开 全面推开",
            heads=_WORKS,
            confidence=0.6,
        ),
        Trigger(_GOES, heads=_HEADS, by_subject=True, finite=True, confidence=0.65),
        Trigger(_STARTED, marks="“", heads="工作", quoted=True, confidence=0.6),
        Trigger(f"{_CARRIES_ON} {_STARTED} {_PUSHES_ON}", marks="“", heads=_BY_NAME, quoted=True, confidence=0.65),
        Trigger(
            "部署 部署了 安排部署 部署启动",
            marks="“",
            heads="行动 专项行动 整治 专项整治 攻坚 活动",
            quoted=True,
            needs="organizer",
            confidence=0.65,
        ),
        Trigger(
            "进行 进行了 展开 展开了 开展 开展了 实施 实施了 予以",
            heads=_DONE_TO,
            light=True,
            companions="对 对于 针对 就",
            before=told_once,
            needs="organizer location & target",
            confidence=0.65,
        ),
        Trigger(
            "集中整治", before=told_once, companions="对", closing=True, needs="organizer & target", confidence=0.55
        ),
        Trigger(
            _AGAINST,
            before=fights,
            objects=evils,
            uncounted=True,
            finite=True,
            needs="organizer location & target",
            confidence=0.6,
        ),
        Trigger(
            "植树 义务植树 植树造林 结对认亲 自查自纠 巡演 巡展",
            before=told_once,
            closing=True,
            finite=True,
            needs="organizer participant attendee & location time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "按下 拉开 吹响 打响 掀起 奏响 擂响",
            objects=sets_off,
            marks="键 幕 号 枪 炮 潮 战 曲 鼓",
            needs="organizer programme",
            confidence=0.55,
        ),
        Trigger(
            "祭扫 祭扫了 义务植树 植树 清扫 清扫了 捡拾 捡拾了 打扫 打扫了 清除 擦拭 种下 种下了 栽下 栽种 栽种了 栽植",
            before=told_once,
            objects=tended,
            finite=True,
            needs="organizer participant attendee & location time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "掀起 掀起了 迅速掀起 全面掀起 持续掀起",
            nouns="热潮 高潮",
            before=told_once,
            finite=True,
            needs="organizer",
            aside=True,
            confidence=0.55,
        ),
        Trigger(
            "进行 火热进行",
            heads="""
                活动 宣传活动 主题活动 系列活动 公益活动 开放日 植树活动 绿化活动 清扫活动 祭扫活动 纪念活动 庆祝活动
                体验活动 实践活动 志愿活动 教育活动
            """,
            by_subject=True,
            closing=True,
            needs="time & location",
            confidence=0.6,
        ),
        Trigger(
            "参加 参与",
            marks="“",
            heads="活动 行动",
            quoted=True,
            companions="组织 邀请",
            needs="participant & organizer",
            aside=True,
            confidence=0.55,
        ),
        Trigger("持续到 持续至", marks="“", heads="活动 行动", by_subject=True, needs="time", confidence=0.6),
        Trigger(_COMES, heads=f"{_HEADS} 站", by_subject=True, needs="location", subtype="stop", confidence=0.65),
        Trigger(
            "推出 推出了",
            heads="措施 举措 监管措施 便民措施 服务举措 惠民措施",
            before=no_paper,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "举办 举行 主办 联合举办 共同举办 共同主办 联合主办 举办了 承办 成功举办 如期举行 隆重举行 火热开展",
            heads="""
                宣传活动 主题活动 系列活动 公益活动 开放日 活动 宣传日 活动日 宣传月活动 宣传周活动 纪念活动 庆祝活动
                文化节 艺术节 读书节 旅游节 消费节 购物节 美食节 科技节 音乐节 电影节 巡演 巡展 嘉年华 科技周
                科技活动周 体验日 主题日 采摘节 宣传周 宣传月 活动周 活动月 质量月 安全生产月 安全月 服务月 服务周
                文化周 邻里节 社区节 睦邻节
                科普周 推广周 普法月 公益行 万里行 宣传教育活动 教育活动 实践活动 志愿活动 体验活动 宣传咨询活动
                宣传咨询服务活动 宣传服务活动 主会场活动 宣传主会场活动 主场活动 启动日活动
            """,
            confidence=0.7,
        ),
        Trigger(
            "进行 进行了 集中进行",
            heads=_PUBLICITY,
            before=told_once,
            finite=True,
            needs="organizer participant & time location target",
            confidence=0.6,
        ),
        Trigger(
            f"{_PUBLICISES} 散发 递上 张挂",
            nouns=_LEAFLETS,
            before=told_once,
            finite=True,
            needs="organizer & time location",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "宣传 集中宣传 广泛宣传 大力宣传 普及 宣讲 宣传普及 解读 宣讲解读 ",
            before=among_people,
            objects=a_matter,
            noun_like=True,
            finite=True,
            needs="organizer & time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            _TELLS_PEOPLE,
            companions="向 为 给",
            before=told_once,
            objects=a_matter,
            noun_like=True,
            finite=True,
            needs="organizer & recipient",
            confidence=0.55,
        ),
        Trigger(
            "参加 参与 参加了 共同参加",
            heads="""
                义务植树 义务植树活动 植树活动 植树造林活动 植树造林 义务劳动 志愿服务活动 公益活动 主题党日
                主题党日活动
                宣传活动 环境整治 清洁行动 大扫除 清扫活动 祭扫活动 纪念活动 庆祝活动
            """,
            needs="attendee organizer participant & time location",
            aside=True,
            confidence=0.5,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", named_programmes),
        Slot(Role.NAME, "name", activities),
        Slot(Role.ORGANIZER, "由 subject", holders_of_drive),
        Slot(Role.ORGANIZER, "name", owners_of_drive),
        Slot(Role.ORGANIZER, "subject", acting_places),
        Slot(Role.PARTICIPANT, "组织 牵头组织 带领 率领 率 邀请", brought),
        Slot(Role.PARTICIPANT, "subject", brought, verbs="祭扫 祭扫了 植树 义务植树 种下 栽种 栽下 栽植 捡拾 清扫"),
        Slot(Role.TARGET, "object", tended, verbs="祭扫 祭扫了 清扫 捡拾 打扫 清除"),
        Slot(Role.ORGANIZER, "subject", lecture_holders, verbs=_TELLS_PEOPLE, otherwise=True),
        Slot(Role.RECIPIENT, "向 为 给", groups, verbs=_TELLS_PEOPLE),
        Slot(Role.DOCUMENT, "object", papers, verbs=_TELLS_PEOPLE),
        Slot(Role.TOPIC, "object", things_learned, verbs=_TELLS_PEOPLE),
        Slot(Role.ATTENDEE, "subject", persons),
        Slot(Role.TARGET, "对 针对 面向", aimed_at),
        Slot(Role.TARGET, "object", evils, verbs=_AGAINST),
        Slot(Role.TARGET, "在", aimed_places),
        Slot(Role.LOCATION, "object", comes_to, verbs=_COMES),
        Slot(Role.DURATION, "behind", durations),
        Slot(Role.LOCATION, f"{_GOING} 走访", reached),
    ),
    identity="programme organizer | time programme | time name organizer",
    likeness="programme name organizer",
)
