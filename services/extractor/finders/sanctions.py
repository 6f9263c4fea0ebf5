"""What authorities order and impose: fines, sentences, closures, as phrases name them."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, once, spanned
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_COINS = r"(?:[美欧日港韩澳]?元|澳门元|新台币|英镑|卢布)"
_SUM = (
    r"(?:人民币|港币|澳门币|共计?|合计|总计|金额|各|约|逾|超)*"
    rf"[\d.,，一二两三四五六七八九十百千万余亿壹贰叁肆伍陆柒捌玖拾佰仟零]+(?:余|多)?[万亿]*{_COINS}(?:整|人民币)?"
)
_NUMBER = r"[一二两三四五六七八九十\d]+"
_SPAN = rf"{_NUMBER}(?:年|个月|日|天)(?:[零又]?{_NUMBER}个月)?"
_RANGE = rf"{_SPAN}(?:[至到]{_SPAN}(?:不等)?)?"
_SHARE = r"(?:[\d.一二两三四五六七八九十]++(?:倍|%|％)|百分之[一二三四五六七八九十百点]+)(?:以[上下])?"
"""How often a sum, or how much of it."""
_MORE = r"[^，。；：、]"
"""What a measure's object is made of."""
ORDERED = """
    停止生产 停产整顿 停产整治 停产整改 停产停业整顿 停产停业 停业整顿 停业整改 停止使用 停止销售 停止经营
    停止执行职务 停止违法行为 停止侵权行为 停止侵权 停止侵害 停止施工 停工整改 停工整顿 停工 停产 停业 停运整改 停运
    停航 停课 停用 停售 暂停销售
    暂停营业 暂停生产 暂停使用 暂停服务 限期整改 限期整治 责令整改 立即整改 当场整改 现场整改 彻底整改 全面整改
    限期改正 立即改正 当场改正 责令改正 责令限期改正 责令限期整改
    限期拆除 限期治理 关闭取缔 关停取缔 依法取缔 下架封存 下架处理 全部下架
    立即下架 就地封存
    行政强制措施 刑事强制措施 强制措施 刑拘 行拘 通报批评 点名批评 警示函 监管措施 监管谈话 公开谴责 列入黑名单 失信名单
    退运出境 退运处理 撤销党内职务 停职检查 停职反省 停职处理 停职 诫勉谈话 诫勉 批评教育 责令辞职 退市风险警示 强制退市
    按日计罚 无期徒刑 剥夺政治权利终身 没收个人全部财产 永久封禁 无限期封禁 封号 销毁处理 禁言
    临时查封 先行登记保存 登记保存 下线整改 除名 摘牌 行政警告 终身禁赛 终身禁驾 终身禁业 监视居住 社区矫正 免予刑事处罚
"""
_DOINGS = "工作|生产|销售|使用|经营|营业|执业|活动|业务|办理|行为|施工|运营|服务|交易|进口|出口|办学|培训|供水|建设"
_DOINGS += "|受理|(?:服务)?协议"
_RANKS = (
    "资格|成绩|等级|称号|荣誉|名次|奖项|认定|评优|补贴|待遇|备案|登记证?|注册证|证书|执照|许可证?|资质|保护|牌照|回执"
)
_RANKS = f"注册证书|{_RANKS}|批准书|认证(?!有限|服务|检测|中心|机构|公司|集团)"
_LISTS = "名单|黑榜|失信(?:被执行人|行为人|主体|企业|惩戒对象|名单)*|档案|名录|不良记录|不良行为|行为记录|记录名单|征信"
_DAMAGES = rf"(?:连带)?(?:赔偿|承担|缴纳){_MORE}{{0,20}}?(?:费用?|损失|赔偿金|款|支)(?:共计|合计|共)?{_SUM}"
_GAINS_TAKEN = r"(?:违法所得|犯罪所得|非法所得|违纪款项?|违纪所得|赃款)[^，。；]{0,8}?予以(?:追缴|没收|收缴)"
_AMOUNTS = (
    rf"(?<![\d.])(?:{_MORE}{{0,32}}?{_SHARE}(?:、{_SHARE}){{0,8}}的?)罚款(?:，?(?:合|共)?计?{_SUM})?",
    rf"(?:罚[款金]|重罚|(?:行政)?处罚|按日计罚)(?:合计|(?:金额|总额)为?)?{_SUM}",
    rf"(?<=[获判]刑|判[囚监]|入狱){_RANGE}",
    rf"(?<=[被另各均再，；])罚{_SUM}",
    "(?<=处)罚款(?=的(?:行政)?处罚|[，。；、和及并]|$)",
    rf"罚没(?:款项?|金额)?{_SUM}",
    rf"没收(?:(?!并处|并罚|和罚|及罚|，){_MORE}){{0,24}}?违法所得(?:共计?)?(?:[\d.,]+[万亿]?{_COINS}(?:人民币)?)?",
    rf"没收(?:(?!并处|并罚|和罚|及罚){_MORE}){{2,24}}",
    rf"(?:吊销|收回|撤回){_MORE}{{0,20}}?(?:回执|许可证|证书|营业执照|证|执照|许可|资质(?:认定)?(?:证书)?|资格)》?",
    rf"暂扣{_MORE}{{0,14}}?(?:许可证|证书|证|执照)(?:{_SPAN})?",
    rf"(?:撤销|注销|取消|终止)(?:(?!并处){_MORE}){{0,24}}?(?:{_RANKS})+》?(?!的[\d一两二三四五六七八九十])",
    rf"(?:列入|列为|纳入|记入|载入|计入)(?:(?!的|预备|培育|储备|候选|推荐|创建|示范|优秀|支持|保护|遗产){_MORE}){{0,16}}?(?:{_LISTS})+”?",
    rf"暂停{_MORE}{{0,14}}?(?:资质|资格|许可|业务|结算|协议)+(?:认定)?(?:证书?)?》?(?:{_SPAN})?",
    r"暂停[^，。；：]{2,60}?(?:检验检测|检验|检测|检定|校准|认证)(?:能力|项目|参数|业务|的?资质(?:认定)?|的?资格)+",
    rf"{_SUM}(?:、{_SUM})*(?:的)?(?:人民币)?(?:的)?(?:罚款|罚金|罚单|行政处罚|处罚|重罚)",
    rf"(?:{_RANGE}(?:的)?)?有期徒刑(?:{_RANGE})?(?:以[上下])?",
    rf"缓刑{_SPAN}",
    rf"(?:停止|暂停|中止)(?:办理(?=[^，。；：、]))?(?:(?!并处){_MORE}){{0,14}}?(?:{_DOINGS})(?!的)(?:{_DOINGS})*(?:[、和及](?:{_DOINGS})+)*(?:{_SPAN})?",
    rf"(?:停业整顿|停产整顿|停工整改|停产整改|停业整改|停工整顿|停业|停课|停牌|停赛|禁赛|禁业|停训|限产|停产)(?:{_SPAN}|{_NUMBER}场)",
    rf"(?:禁止|限制)(?:从事)?{_MORE}{{0,12}}?(?:从业|执业|工作|活动|业务|开户|办学)(?:{_SPAN})?",
    r"死刑(?:[，,]?缓期[^，。；]{2,6}执行)?",
    r"拘役[^，。；]{1,6}月",
    rf"(?:监禁|扣证){_SPAN}",
    r"(?<=[、，处并])(?:一次性?)?记\d{1,2}分",
    rf"(?:(?:行政|刑事|司法|治安)拘留(?!所|决定|措施|证|手续|中心)(?:{_SPAN})?|拘留{_SPAN})",
    rf"剥夺政治权利{_SPAN}",
    rf"(?:(?:{_NUMBER}年|终身|永久)(?:的)?)?(?:证券)?市场禁入(?:措施)?",
    rf"留党察看(?:{_SPAN})?",
    r"(?:党内|党纪|政务|行政|纪律|组织)+(?:严重)?(?:警告|记大过|记过|降级|降职|撤职|开除)",
    r"“双开”|(?<=被)双开(?!门)",
    r"开除(?:党籍|公职|学籍)(?:[和、](?:党籍|公职))?",
    r"(?:党纪|政务|纪律|行政|撤职|降级|记过|开除)+处分",
    rf"追缴税[款费][^，。；]{{0,8}}?滞纳金(?:[、和并]+(?:处以?)?罚款)(?:共计|合计|总计|共)?{_SUM}",
    rf"(?:追缴税[款费](?:[及和、]滞纳金)?|加收滞纳金)(?:{_SUM})?",
    rf"(?:追缴|加收|收缴|退回|(?:全额)?(?:退还|清退|返还)|责令退还|扣减|扣除){_MORE}{{1,18}}?(?:费(?!者)用?|款项?|资金|押金|(?<=滞纳|保证)金|损失|所得|收入|租金|分)(?:{_SUM})?",
    _DAMAGES,
    rf"解除{_MORE}{{2,12}}?(?:协议|合同|资格)",
    rf"冻结{_MORE}{{0,8}}?(?:账户|资金|存款|财产)",
    rf"按日连续(?:处罚|计罚)(?:{_SPAN})?|(?:阻止|限制|禁止)(?:其)?出境",
    rf"(?<=[被予])(?:免除|免[予于])(?:行政)?(?:罚款|处罚)|(?:减轻|从轻)(?:行政)?处罚{_SHARE}|(?<=[被予])(?:减轻|从轻)(?:行政)?处罚(?!情)|(?<=[被局厅委署])暂停{_SPAN}(?![内后的])",
    r"(?<![通口空机价汇药量])管制(?!刀|措|物|品)",
    r"警告(?!信|书|函|标|称|说)",
    _GAINS_TAKEN,
)
_MEASURE = re.compile("|".join([*_AMOUNTS, *sorted(ORDERED.split(), key=len, reverse=True)]))
SIGNS = """
    罚 没收 销 扣 撤 开除 禁 出境 免除 免予 免于 减轻 从轻 警 拘 刑 停
    中止 终止 取消 解除 处分 限期 限产 限制 整改 整顿 整治 改正 拆除 治理 取缔 下架
    封存 封禁 封号 退 追缴 加收 收缴 冻结 管制 列入 纳入 记入 载入 计入 失信 剥夺 留党 记过 记大过 降级 降职 监禁 监视
    判囚 判监 入狱 监管 措施 批评 收回 谴责 诫勉 辞职 除名 摘牌 矫正 双开 登记保存 查封
"""
"""Words, one of which every measure holds."""
_OF_SEVERAL = re.compile(
    r"(?:吊销|撤销|注销|收回|撤回|取消)了?[^，。；：、]{2,40}、[^，。；：]{2,160}?"
    r"(?:的|(?=《)|(?<=公司)|(?<=检测站)|(?<=中心)|(?<=家企业)|(?<=家机构)|(?<=家单位)|(?<=家公司)|(?<=家景区)|(?<=个景区)|(?<=家医院)|(?<=家酒店)|(?<=个基地))"
    r"(?P<paper>《?[^，。；：、《》的]{0,16}?(?:许可证|批准书|证书|执照|资质(?:认定)?(?:证书)?|资格(?:证书)?|登记证|注册证)》?)"
)
"""撤销甲公司、乙公司等3家机构的资质认定证书: what each of them loses."""
_ANY_SIGN = re.compile("|".join(SIGNS.split()))
_IMPOSING = re.compile(r"(?:并|分别|各|依法|均)*(?:处以|处)(?!分|罚|理)")
"""分别处以|上一年度销售额4%的罚款."""
_PAPERS = ("通知书", "决定书", "告知书", "意见书")
_IN_PAPER = re.compile(rf"(?:(?![并和后下送发开制出])[^，。；、的]){{0,6}}(?:{'|'.join(_PAPERS)})")
"""责令改正|违法行为决定书: the measure is but a part of a paper's name."""
_GENERAL = frozenset({"强制措施", "监管措施", "行政强制措施", "刑事强制措施"})
"""What only says that there are measures, where others are named."""


@once
def penalties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is ordered or imposed."""
    found = []
    if _DESCRIBES.match(reading.text, phrase.start):
        return []
    phrase = _with_what_follows(reading, _with_sum_before(reading, phrase))
    if not _ANY_SIGN.search(reading.text, *phrase):
        return []
    several = _OF_SEVERAL.search(reading.text, *phrase)
    if several is not None:
        found.append(Filler(Phrase(*several.span("paper"))))
    for measure in _MEASURE.finditer(reading.text, phrase.start, phrase.end):
        if _IN_PAPER.match(reading.text, measure.end()):
            continue
        imposed = reading.behind(Phrase(*measure.span()), _IMPOSING)
        sums = reading.mentions.within(*imposed, Kind.QUANTITY)
        found.append(Filler(imposed, sums[0] if sums else None))
        if reading.text.startswith("罚", imposed.start):
            found.extend(spanned(_AND_SUMS.match(reading.text, imposed.end, phrase.end), "sum"))
        if reading.text.startswith("没收", imposed.start):
            found.extend(spanned(_AND_GAINS.match(reading.text, imposed.end, phrase.end), "gains"))
    special = [f for f in found if reading.say(f.phrase) not in _GENERAL]
    return special or found


_DESCRIBES = re.compile("(?:没收|罚没|收缴|查扣|扣押|暂扣|扣留|查封)的")
"""没收的8600双运动鞋已捐出: which goods, nothing that is imposed now."""
_AND_SUMS = re.compile(rf"(?<=元)[、和](?P<sum>{_SUM})")
"""分别罚款1万元、|1.5万元."""
_AND_GAINS = re.compile(rf"[、和及](?P<gains>违法所得(?:共计|共|人民币)?[\d.,]+[万亿]?{_COINS})")
"""没收涉案产品、|违法所得3200元."""


def _with_sum_before(reading: Reading, phrase: Phrase) -> Phrase:
    """处|10万元罚款|, 追缴税款|并处罚款共计20万元|: the sum, or what it sums up, may stand before the verb."""
    if not reading.text.startswith(_FINES, phrase.start):
        return phrase
    told = _SUM_BEFORE.search(reading.text, max(0, phrase.start - _LONG_SUM), phrase.start)
    return Phrase(told.start(told.lastgroup or 0), phrase.end) if told else phrase


_SUM_BEFORE = re.compile(
    rf"处以?(?P<sum>{_SUM}|(?!罚)[^，。；处]{{2,14}}?{_SHARE})的?$|(?P<owed>追缴税[款费][^，。；]{{0,8}}?滞纳金[、和并]*)$"
)
_LONG_SUM = 20
_FINES = ("罚", "并处罚", "处罚", "并罚")


def _with_what_follows(reading: Reading, phrase: Phrase) -> Phrase:
    """责令立即改正，|处3万元罚款|: the clauses right behind that go on with what is imposed, without a listed verb."""
    end = phrase.end
    while more := _GOES_ON.match(reading.text, end) or _AND_SUMS.match(reading.text, end):
        end = more.end()
    return Phrase(phrase.start, end)


_GOES_ON = re.compile(
    r"[，、；]?(?:并|且|还|同时|另)?(?:依法|分别|各)?"
    rf"(?:被?(?:处|罚)(?:(?:货值|违法所得|销售额|合同)[^，。；]{{0,8}}?{_SHARE}的?|{_SUM}的?)罚款(?:{_SUM})?|被?(?:行政处|处)?罚{_SUM}|"
    rf"(?:追缴|补缴|加收)(?:税[款费]|滞纳金)(?:[、和并]*处?罚款(?:共计|合计|总计|共)?{_SUM})?|{_DAMAGES}"
    rf"|，(?:共|合)?计{_SUM}|处以?罚款(?:(?:共计|合计|总计|共)?{_SUM}|(?=的|[，。；]))|罚没(?:款项?|金额)?{_SUM}|(?:列入|纳入|记入){_MORE}{{0,16}}?(?:{_LISTS})+)|，{_GAINS_TAKEN}"
)


def own_penalties(reading: Reading, phrase: Phrase) -> list[Filler]:
    """给予甲警告处分，|给予乙记过处分: what this verb imposes, not what the next does on somebody else."""
    following = _NEXT.search(reading.text, *phrase)
    return penalties(reading, Phrase(phrase.start, following.start()) if following else phrase)


_NEXT = re.compile(
    r"；|，(?:并|同时|决定)?(?:给予|判处(?!罚))|，对|，\d{1,2}月\d{1,2}日|，(?:但|经)?(?:逾期|到期|复查)|，[^，。；]{2,24}[司企店厂院校所站人员某]被(?!告)"
)


def what_is_ordered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """责令某公司退还全部费用: what somebody has to do, where no measure is named; the phrase begins with the verb."""
    end = reading.clause_at(phrase.start)[0].end
    if penalties(reading, phrase) or reading.text.endswith(_ASKED_FOR, 0, phrase.start):
        return []
    told = _BID.match(reading.text, phrase.start, end)
    if told is None or any(paper in told["deed"] for paper in _PAPERS):
        return []  # 责令|改正通知书
    return [Filler(reading.trim(Phrase(*told.span("deed"))))]


_ASKED_FOR = ("请求", "诉请", "申请", "要求", "请求法院")
"""Before a verb of deciding: only what somebody pleads for."""
_HOW = "于 在 立即 即时 限期 马上 当场 按期 及时 依法 自行 全面 对"
_DEEDS = """
    停止 暂停 采取 整改 退还 退回 退赔 改正 恢复 拆除 清退 下架 撤回 删除 公开 赔偿 补缴 补正 提交 更换 清理 清除
    关闭 消除 履行 缴纳 修复 支付 补发 发放 归还 偿还 返还 搬迁 复垦 复绿 停工 停产 停业 停售 停用 撤离 道歉 落实 完善
    安装 加装 配齐 增设 搬离 腾退 封存 销毁 拆解 移除 下线
    回收 召回 清运 治理 重新 尽快 拆改 补办 办理 补种 处置
"""
_BID = re.compile(
    r"(?:并|同时|还)?(?:[一二终]审|依法)?(?:责令|勒令|责成|饬令|下令|限令|判令|判决|裁决)[^，。；：]{0,30}?"
    rf"(?P<deed>(?<!性)(?:{'|'.join(f'{_HOW} {_DEEDS}'.split())}|限?{_NUMBER}(?:个工作日|日|天|个月|小时)之?内)"
    r"[^，。；]{1,40}?|(?<=[人其司店业位方户厂院所某站])(?:改正|整改|纠正))(?=[，。；]|的(?:行政)?(?:处罚|处理|监管措施|措施|决定)|$)"
)


def demanded(reading: Reading, phrase: Phrase) -> list[Filler]:
    """要求某公司限期整改: what those who are checked have to do, no authority; the phrase begins with the verb."""
    told = _demand(reading, phrase)
    return spanned(told, "deed") if told else []


def _demand(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    return _DEMAND.match(reading.text, phrase.start, reading.clause_at(phrase.start)[0].end)


_DEMAND = re.compile(
    r"要求(?P<who>(?!各|所有|全[体市省县]|广大|有关|相关)[^，。；：、]{0,20}?(?:公司|企业|厂|店|店家|店主|业主|商家|经营者|户|当事人|当事方|校方|厂家|施工方|运营方|单位|医院|平台|工地|场所|其)"
    r"|(?:(?:有关|相关)[^，。；：、]{0,4}(?:企业|单位)(?:[和及、][^，。；：、]{0,6}单位)?)(?=(?:立即|一律)?(?:停售|停用|停止销售|停止使用|暂停销售|暂停使用|下架|召回|采取[^，。；]{0,6}(?:暂停|停止|召回|下架))))"
    r"(?:负责人)?(?:严格|依法)?"
    r"(?P<deed>(?:立即|限期|马上|当场|及时|全部|一律|全面)?(?:停止|暂停|采取|整改|改正|下架|召回|退还|拆除|停业|停产|停工|停售|停用)[^，。；]{0,30})"
)


def opens_with_deed(reading: Reading, phrase: Phrase) -> bool:
    """判决|赔偿损失2.6万元: what is to be done, by nobody named."""
    return reading.text.startswith(tuple(_DEEDS.split()), phrase.start)


def first_penalty(reading: Reading, phrase: Phrase) -> int | None:
    """Where the first measure of the phrase begins."""
    measure = _ANY_SIGN.search(reading.text, *phrase) and _MEASURE.search(reading.text, *phrase)
    return measure.start() if measure else None


def not_only_firm(reading: Reading, phrase: Phrase) -> bool:
    """Not how firm somebody is with wrongs of a kind (坚决|查处价格欺诈行为); a case has a name, a number, an end."""
    firm = reading.text.endswith(_FIRMLY, 0, phrase.start) or reading.text.startswith("从严", phrase.start)
    case = _CASE.search(reading.text, *phrase) or reading.mentions.within(*phrase, *_WHOSE)
    return not firm or bool(case)


_FIRMLY = ("坚决", "从严", "严格", "依法严肃")
_CASE = re.compile("了|[一某]")
_WHOSE = (Kind.ORGANIZATION, Kind.PERSON, Kind.QUANTITY)
