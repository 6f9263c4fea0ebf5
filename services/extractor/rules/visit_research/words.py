"""Visits and field research: the verbs that its triggers and slots share."""

from services.extractor.lexicons import sections

GOING = sections("occasions")["going"]
LOOKS_AT = """
    察看 查看 详细察看 详细查看 仔细查看 仔细察看 实地察看 实地查看 现场查看 现场察看 实地考察 现场考察 参观
    实地参观 现场参观 观摩 实地观摩 现场观摩 巡看 走访
"""
"""Verbs of those who look at something: its state is not what the visit is about."""
_SEES = ["参观", "考察", "调研", "走访", "视察", "观摩", "参访"]
_PAIRS = " ".join(
    f"{how}{first}{second}"
    for how in ("", "实地", "现场")
    for first in _SEES
    for second in (*_SEES, "访问", "察看", "查看", "学习", "交流", "指导", "座谈", "督导", "了解")
    if first != second
)
"""实地参观考察, 走访调研: one deed told by two verbs."""
VISITS = f"""
    {_PAIRS}
    调研 考察 参观 走访 视察 实地考察 实地调研 专题调研 学习考察 实地走访 看望 来访 到访 拜访 督导调研 实地察看
    实地查看 现场查看 现场察看 实地参观 实地观摩 现场调研 现场观摩 实地了解 访问考察 调研慰问 慰问调研 暗访调研
    蹲点调研 随机走访 入户走访 现场考察 现场走访 现场参观 巡视检查 视察工作 交流考察 考察对接 洽谈对接 学习调研
    交流学习 学习交流 交流调研 集中视察 专题视察 实地视察 实地踏勘 现场踏勘 踏勘 督查调研 调研督查 调研检查 检查调研
    调研推进 登门拜访 上门走访 亲切会见慰问 考察洽谈 调查研究 参访 采风 探访 踏访 寻访 察访 回访看望 集体参观
    分组参观 瞻仰 拜谒 参谒 踏看 踏查 现场踏看 造访 回访调研 座谈走访 走访对接 蹲点走访 驻点走访 夜访调研 交流观摩
    参观见学 参观体验 参观游览 游览参观 实地参访 友好访问 正式访问 工作访问 国事访问 对接考察 考察采风 采风考察 探营
    探馆 探厂 实地探查 登门看望 巡河调研 巡湖调研 巡林调研 巡河督导 巡河检查 实地勘查 勘察 现场勘察 实地踏查
    现场踏查 实地探勘 实地督导调研 摸底调研 摸排走访 走访摸排 走访调查 入户调研 入户调查 田野调查 田野考察 实地调查
    现场调查研究 登岛考察 登船参观 登舰参观 暗访督导 暗访检查调研 驻点调研 驻村调研 蹲点 实地查勘 现场查勘 查勘
    现场勘查 实地勘察 实地探访 考察合作 考察招商 专题了解 专程了解 现场了解
"""
GREETS = """
    慰问 走访慰问 看望慰问 走访看望 看望走访 亲切看望 亲切慰问 亲切看望慰问 亲切看望并慰问 看望并慰问 走访并慰问
    看望走访慰问 入户走访慰问 上门走访慰问 逐户走访慰问 集中走访慰问
"""
"""Verbs of visits that are help where people are told who are greeted."""
EXCHANGES = """
    交流 交流工作 交流学习 对接工作 洽谈合作 洽谈 座谈 座谈交流 交流座谈 对接 访学 招商 招商引资 招商考察 招商洽谈
    招商对接 学习取经 取经 取经学习 取经问道 考察取经 学习先进经验 学习经验 学习借鉴 学习借鉴经验 观摩学习 学习观摩 见学
    交流访问 洽谈项目 洽谈对接 拜师学艺 社会实践 开展访问 问计取经 听课 调研听课 蹲点采访
"""
ROUNDS = "巡河 巡湖 巡林 巡田 巡库 巡堤 巡海"
ROAMS = "转了转 转了个遍 看了个遍 走了个遍 跑了个遍 视察了一圈"
"""What one does somewhere, or with all of several houses (把甲馆、乙站转了个遍)."""
SENDS = "派出 派 选派 派遣"
HEARS = "旁听 现场旁听 集中旁听 集体旁听 全程旁听"
ASKS = "了解 详细了解 实地了解 听取 询问 详细询问"
CALLS_ON = "走访 走访了 拜访 拜访了 回访 登门拜访 上门走访 实地走访 入户走访"
COMES = "来到 走进 走入 深入 前往 莅临 步入 抵达 赶赴 赶到 奔赴 赶往 来华 到访 下到 走到 登上 前来"
SETS_OUT = "启程前往 启程前赴 启程赴 前赴"
SIGHTSEEING = """
    参观 参观了 实地参观 现场参观 集体参观 参观考察 参观学习 观看 观看了 游览 游览了 游览参观 参观游览 参访 参访了
    观摩 实地观摩 现场观摩 观摩学习 参观体验
"""
"""Whoever does this is a guest: a body too goes there itself and arranges nothing."""
RECEIVES = "接待 接待了 迎来 迎来了 热情接待 热情接待了 喜迎"
LOOKS = "看了 去看了 先看了 看过 看了看 又看了 还看了 看的是"
WENT = "去了 去的是 跑了 跑遍了 转了 到了 去过 去了趟 跑了趟 进了"
"""Everyday verbs of visits: 看了两个实验室, 跑了三个县的计量所."""
STROLLS = "走了 看了 转了 待了 呆了 住了 跑了 学了 蹲了"
"""What one does somewhere for so long (在某所走了两天)."""
