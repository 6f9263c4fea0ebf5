"""Who is caught, charged or found at fault, and what is done with the goods."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.accused import IN_COURT, THE_FIRM, accused, gone_wrong
from services.extractor.finders.counted import each_counted, without_count
from services.extractor.finders.fillers import Filler, nominal, persons, quantities, spanned
from services.extractor.finders.inspected import LOCATED, OF_KINDS, checked, named_at_end
from services.extractor.finders.offenders import FOUND_ONE, HOUSES, WRONG, is_authority, offender_before, offenders
from services.extractor.finders.takers import holder
from services.extractor.finders.whose_case import at_end, in_case, listed_firms
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

_CASE = re.compile(
    r"嫌犯|案|团伙|被告|假冒|仿冒|走私|毒品|逃犯|违法|涉案|非法|犯罪|嫌疑|假[酒烟药币货证]|伪劣|冻品|野生动物|枪支|管制"
    r"|酒驾|醉驾|超限|超载|无证|黑[车作工窝网]|侵权|盗版|可卡因|海洛因|冰毒|大麻|有害生物|象牙|濒危|赃|仓库|窝|违禁|三无|超标|问题[食产药]|偷渡|在逃|贩毒|吸毒|诈骗|盗窃|抢劫|赌博|卖淫|传销|贪污|受贿|人贩|拐卖|滋事|通缉|扒窃|寻衅|主犯|纠纷"
    r"|电鱼|被执行人|涉赌|涉毒|盗采|盗伐|盗猎|偷猎|赌场|赌窝|违规|货车|渣土车"
)

_ONE = re.compile(r"(?:一|该|这)(?:名|个|起|伙|批|处|辆|艘|家|宗)(?=.{2})")


def culprits(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who or what the police or a court deals with, without how many there are."""
    if not _CASE.search(reading.say(phrase)) or _GAINS.match(reading.text, *phrase):
        return []
    if reading.text.endswith(_CHANCES, *phrase):
        return []  # 抓住|被执行人返乡的时机
    phrase = reading.behind(reading.before(phrase, OF_KINDS), LOCATED)
    if one := _ONE.match(reading.text, *phrase):
        phrase = Phrase(one.end(), phrase.end)
    if case := in_case(reading, phrase):
        return case
    phrase = reading.behind(phrase, _WORTH)
    if gang := _GANG.search(reading.text, *phrase):
        return [Filler(without_count(reading, Phrase(phrase.start, gang.end())))]
    if len(quantities(reading, phrase)) > 1:  # 走私冻品300余吨、香烟20箱
        return [f for m in split_list(reading, phrase) for f in nominal(reading, without_count(reading, m))]
    return nominal(reading, without_count(reading, phrase))


_WORTH = re.compile(
    r"(?:共|总|合计)*(?:约|估计|市|价|案)*值(?:约|超过?|近|逾)?(?:人民币|港币)?[\d,.]+[余多]?[万亿]?元(?:的)?(?=.{2})"
)
"""(检获)|约值7500万元|怀疑走私货物."""
_CHANCES = ("时机", "机会", "机遇", "契机", "重点", "关键", "要害", "特点")
_GANG = re.compile("的(?:[^，。；、的]{0,6}(?:团伙|窝点|网络))$")
"""(打掉)4个|通过电商、寄递等渠道走私奶粉的团伙: one description, no list."""
_GAINS = re.compile(r"其[^，。；的]{0,6}(?:所得|财物|钱款|收益|利益)")
"""收缴|其违纪所得: what is taken from somebody named before."""


def seized(reading: Reading, phrase: Phrase) -> list[Filler]:
    """截获活体昆虫12只, 卷烟900条共计18万支: goods that are no culprits by their name, without how many they are."""
    if _GAINS.match(reading.text, *phrase):
        return []
    if several := each_counted(reading, phrase):
        return several  # 电脑主机104台、显示器105台
    counts = reading.mentions.within(*phrase, Kind.QUANTITY)
    if len(counts) > 1 and counts[-1].end == phrase.end and counts[0].start - phrase.start > 1:
        phrase = Phrase(phrase.start, counts[0].end)
    return [] if culprits(reading, phrase) else charged(reading, phrase) or checked(reading, phrase)


def moved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将犯罪嫌疑人(抓获): whom 将 moves before the verb."""
    at = max(reading.text.rfind("将", *phrase), reading.text.rfind("把", *phrase))
    whom = Phrase(at + 1, phrase.end)
    if at < 0 or any(mark in _REMARKS.sub("", reading.say(whom)) for mark in "，。；"):
        return []
    remark = reading.text.find("（", *whom)
    whom = reading.before(Phrase(whom.start, remark) if remark > 0 else whom, _AT_ONCE)
    named = persons(reading, whom)
    told = named if len(named) > 1 else named_at_end(reading, whom) or culprits(reading, whom) or named
    return told or spanned(_TOLD_BEFORE.match(reading.text, *whom), "who")


_TOLD_BEFORE = re.compile(
    r"(?P<who>其(?![他它中余])|该(?:[^，。；的]{0,4}?[男女]子|[车船轮艇店厂]|嫌疑人|犯罪嫌疑人|团伙|车辆|船舶|驾驶员|司机)|[二两三四五](?:人|车|船|艇)|涉事[^，。；的]{2,4})$"
)
"""当场将|其|抓获, 将|该船|拦停: somebody told before."""
_AT_ONCE = re.compile("(?:全部|当场|成功|依法|一举|立即|迅速|现场|一并|悉数|先后|分别)+$")
"""将假酒|全部|查封."""
_REMARKS = re.compile(r"（[^（）]*）")
"""犯罪嫌疑人某某（男，34岁）."""


def proceeded_against(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李某等6人|，由警方拘留: who suffers it; not the authority that acted before (某局责令停产，并由某分局立案)."""
    return [f for f in defendants(reading, phrase) if not is_authority(reading.say(f.phrase))]


def defendants(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who suffers it, as the subject of a passive verb."""
    phrase = reading.behind(reading.before(phrase, _BREAKS), IN_COURT)  # 当事人上述行为违反…
    if _IS_DEED.match(reading.text, *phrase) and not at_end(reading, phrase):  # 涉嫌销售假药的|杨某
        who = offender_before(reading, phrase.start)  # 某店未取得许可，|擅自生产|，(被没收): what was done
        return [who] if who is not None else []
    if firm := gone_wrong(reading, phrase):
        return firm
    if _OVERDUE.fullmatch(reading.text, *phrase):
        return offenders(reading, phrase)
    if acted := _ACTED.match(reading.text, *phrase) or _DESCRIBED.fullmatch(reading.text, *phrase):
        phrase = Phrase(*acted.span(acted.lastgroup or 0))
    if firms := listed_firms(reading, phrase):
        return firms
    row = at_end(reading, phrase)
    if len(row) > 1 or (row and "、" not in reading.say(phrase)):
        return row  # 网民蒋某、黎某(被处以…); of 法定代表人甲某、矿长乙某 each is read by what he is
    found = holder(reading, phrase) or named_at_end(reading, phrase)
    return found or nominal(reading, without_count(reading, reading.behind(phrase, LOCATED)))


def caught(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who was caught: persons, somebody by what he is, or so many."""
    if reading.text.endswith(_HAS_MERIT, *phrase):
        return []
    if found := persons(reading, phrase):
        return found
    return spanned(_SOMEBODY.search(reading.text, *phrase))


_HAS_MERIT = ("有", "系", "属", "属于", "构成", "认定", "鉴于其", "因其")
"""具有|自首、立功情节: what speaks for him at court."""
_IS_DEED = re.compile(
    rf"(?:且|并)?(?:{WRONG})(?![^，。；]*的)[^，。；]{{2}}|(?:其行为|该行为)?(?:已|均)?(?:构成|涉嫌|属于|违反)[^，。；]{{2}}"
)
_ACTED = re.compile(
    rf"(?P<who>[^，。；的]{{1,24}}?(?:{HOUSES})|[^，。；的]{{0,12}}?(?:\d+|[一两三四五六七八九十])名?(?:村民|居民|男子|女子|司机|旅客|游客|商户|店主|店员|员工))"
    rf"(?=(?:销售|生产|经营|使用|发布|强制|存在|涉嫌|沦为|参与|协助)[^，。；]{{2,}}$|(?:加油机|电子秤|计量|价格|广告|产品)*(?:{WRONG})[^，。；]*$)"
    rf"|(?P<house>[^，。；的]{{1,24}}?(?:{HOUSES}))(?=(?:所?[卖售产销用]的?|的)?[^，。；的]{{2,16}}(?:造假|作假|作弊|超标|过期|不合格|不达标|不符|失实|短缺|不足|缺失|标[注称示为]+[^，。；的]{{0,8}})$)"
    rf"|(?P<official>[^，。；的]{{2,24}}?(?:书记|主任|[局所院校厂镇乡县科处站]长|会计|干部|负责人|人员))"
    rf"(?=(?:{WRONG}|用公款|利用职务|借机|公车私用)[^，。；]*$)"
)
"""某医药公司|销售假药，某公司|原始记录造假，(被吊销许可证)."""
_DESCRIBED = re.compile(r"[^，。；、]{2,30}的(?P<firm>[^，。；、的]{2,24}(?:公司|企业|集团|店|厂|医院|驾校|超市))")
"""和他签约的|某公司: how it comes into it is no part of its name."""
_OVERDUE = re.compile("(?:逾期|到期|期满|事后|此后|随后|至今|屡次|多次)(?:后|仍|均|都|也)*")
"""逾期|没有整改，(被罚): of whom the clause before tells."""
_BREAKS = re.compile(r"的?(?:上述|该|前述)?(?:违法)?行为(?:违反|已?构成|涉嫌)|(?<=..)犯(?=[\u4e00-\u9fff、]{2,30}罪)")


def told_faulty(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在检查中发现，某店存在…的行为; …发现，位于乙村的某石材厂物料露天堆放: whose fault the clause behind the comma
    tells."""
    if told := _AT_FAULT.match(reading.text, *phrase):
        who = Phrase(*told.span("who"))
        named = _opens_with(reading, who)
        if refers := THE_FIRM.match(reading.text, *who):
            return spanned(refers)
        if named is not None:
            return [Filler(who, named) if named.end < who.end else Filler.of(named)]
        if _BUSINESS.search(reading.say(who)):
            return [Filler(who)]
    if (comes := _COMES.match(reading.text, *phrase)) is None:
        return []
    begins = Phrase(comes.end(), phrase.end)
    if (named := _opens_with(reading, begins)) is not None and not is_authority(named.text):
        return [Filler.of(named)] if not reading.text.startswith("的", named.end) else []
    return spanned(_SOME_HOUSE.match(reading.text, *begins))


def at_fault(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经某局检查，|某医院|存在重复收费问题: whom a fault is told of behind the check, not whose goods are."""
    told = _AT_FAULT.match(reading.text, *phrase)
    goods = told is not None and reading.text.startswith(MAKES, told.end())
    return told_faulty(reading, phrase) if told is not None and not goods else []


MAKES = ("生产", "销售", "经营")


def _opens_with(reading: Reading, phrase: Phrase) -> Mention | None:
    named = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.PERSON)
    return next((m for m in named if m.start == phrase.start), None)


_AT_FAULT = re.compile(
    r"[，：](?:标称|标示为?)?由?(?P<who>[^，。；：的]{2,40}?)(?=(?:长期|多次|仍|一直)?(?:存在|涉嫌|未[按经取履建依落能对如]|无证|无照|超范围|擅自|违规|违法|违反|正在|销售|生产|经营|使用|发布|"
    r"伪造|冒用|以假|将|在未|挪用|侵占|套取|截留|虚报|骗取|拖欠|挤占|隐瞒|篡改))"
)
_BUSINESS = re.compile(
    r"(?:店|厂|行|公司|商行|超市|药房|药店|饭店|酒店|餐厅|企业|诊所|门店|商户|摊点|工地|项目|施工现场|标段|车间|网吧|KTV|宾馆|医院|幼儿园|学校|小区|加油站|市场|仓库|景区|合作社|经营部|门市部|公众号|账号|小程序|网店|[\u4e00-\u9fff]某某?|"
    r"(?:部分|个别|一些|少数|多个|多家|有的|某)[^，。；的]{0,8}(?:地区|地方|部门|单位|[市县区镇乡村]|街道|机构|学校|项目|场所|平台|站点?)|园区|填埋场|[镇乡村])$"
)
"""该企业|质量管理体系运行存在缺陷."""
_COMES = re.compile(r"[，：](?:(?:位于|地处|坐落于)[^，。；的]{2,24}的|[^，。；：的]{2,10}[内里]的|其中)?")
_SOME_HOUSE = re.compile(
    rf"(?!其|该|上述|[^，。；：]{{0,4}}人员)[^，。；：的、在对未有]{{1,16}}?(?:{HOUSES}|工地|填埋场|处理厂|仓库|水库|景区|市场)(?![的、内中主上里])"
)
"""某石材加工厂|物料露天堆放: a house that nobody knows by name."""


def tried(reading: Reading, phrase: Phrase) -> list[Filler]:
    """一起特大诈骗案|在某院(宣判): the case that is tried or solved."""
    phrase = reading.behind(reading.before(reading.trim(phrase), _BY_COURT), _WHOSE_CASE)
    named = _opens_with(reading, phrase)
    by_court = named is not None and is_authority(named.text)
    return culprits(reading, phrase) if not by_court and _IS_CASE.search(reading.text, *phrase) else []


_IS_CASE = re.compile(r"(?:案|案件|纠纷|一案)”?$")
_WHOSE_CASE = re.compile(r".*(?:(?:督办|审理|侦办|查处|提起公诉|移送|受理|承办|查办|关注)的|(?=[一首][起宗例件]))")
"""公安部督办的|一起…案, 庭审进园区：|一起…案."""
_BY_COURT = re.compile(r"(?:在|于|由|经)[^，。；]{2,24}$")


def found_faulty(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发现该公司…; 发现“…”牌电热毯泄漏电流超标: whose fault was found."""
    if firms := listed_firms(reading, phrase):
        return firms
    for mention in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)[:1]:
        if mention.start == phrase.start:
            whole = mention.antecedents[0] if mention.antecedents else mention
            return [Filler.of(whole)]
    branded = spanned(_BRANDED.match(reading.text, *phrase)) or spanned(_SOME_FIRM.match(reading.text, *phrase))
    branded = branded or spanned(FOUND_ONE.match(reading.text, phrase.start - len("发现"), phrase.end), "who")
    return branded or spanned(_WRONG.fullmatch(reading.text, *phrase), "what")


_SOME_FIRM = re.compile(
    r"[^，。；、“”某]{0,10}某[^，。；、的某]{0,8}?(?:企业|公司|厂|店|商户|超市|工地|学校|医院|单位|机构|合作社)"
)
"""发现江州市某企业私设…."""


_WRONG = re.compile(
    r"(?:[一两二三\d]+(?:处|起|家|辆|批|个|艘)|大量)"
    r"(?P<what>(?:违法|违规|违章|非法|无证|无照|涉嫌|疑似|假冒|问题|未(?:经|向海关)?申报|走私|侵权)[^，。；]{1,16})"
)
"""(发现)一处违法建设."""
_BRANDED = re.compile(r"“[^“”]{1,12}”牌?[\u4e00-\u9fff]{2,8}?(?=[的，。]|泄漏|超标|不合格|不符合|存在|未|$)")


def charged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A body or person right behind the verb, or somebody by what he is (拘捕一名三十岁男子)."""
    if found := accused(reading, phrase):
        return found
    return [Filler(phrase)] if _SOMEBODY.fullmatch(reading.text, *phrase) else []


_SOMEBODY = re.compile(
    r"(?:(?:[一二两三四五六七八九十\d]+)(?:名|位|个)|(?:[一二两三四五六七八九十\d]{1,2})(?=人$))[^，。；]{0,20}(?:男子|女子|男|女|人|人员|董事|经理|员工|司机|店员|店主|负责人|居民|药商|承建商|东主|商人|干部|官员|校长|"
    r"老板|主任|职员|文员|警员|乘客|旅客|船长|外国人|者|劳工|嫌犯|疑犯|青年|学生|雇主|股东|骨干|成员|头目|分子|嫌疑人|逃犯)"
)


def indicted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom the charge is against: 起诉指控：…，被告人某某…."""
    return [
        Filler.of(m)
        for m in reading.mentions.within(*phrase, Kind.PERSON)
        if reading.text.endswith(("被告人", "被告", "犯罪嫌疑人"), 0, m.start)
    ][:1]


def asked_for(reading: Reading, phrase: Phrase) -> list[Filler]:
    """驳回上诉, 裁定受理申请: what a court rules on; not what it says of that (裁定|驳回上诉)."""
    return [] if reading.text.startswith(_RULINGS, phrase.start) else nominal(reading, phrase)


_RULINGS = ("驳回", "维持", "撤销", "准许", "不予", "发回")
_SEIZURES = (
    "查封", "临时查封", "扣押", "封存", "取缔", "关停", "没收", "暂扣", "收缴", "登记保存",
    "停业整顿", "停产整顿", "停工整顿", "停业整改", "停产整改", "停工整改",
)  # fmt: skip
"""What a deed that is imposed ends in (登记封存, 全部没收)."""


def seizures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对设备予以查封: the deed is what is imposed."""
    return [Filler(phrase)] if reading.say(phrase).endswith(_SEIZURES) else []


def deeds(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对…叫停, 被查封: the verb that the phrase begins with is what is imposed."""
    done = _DONE_WITH.match(reading.text, *phrase)
    if done is None or reading.mentions.within(*phrase, Kind.QUANTITY):
        return []  # 封禁账号140万个: a figure
    return spanned(done)


_DONE_WITH = re.compile(r"临时查封|叫停|下架|封停|封禁|关停|查封|扣押|封存|拘捕")


def suffered(reading: Reading, phrase: Phrase) -> bool:
    """What stands before a verb that 被 leads: somebody, no fire (火势|被|控制)."""
    return _SUFFERS.search(reading.text, *phrase) is not None


_SUFFERS = re.compile("(?<![火疫险灾汛][势情])(?<!大火)(?<!局[势面])(?<!事态)被(?:依法|警方|公安机关)?$")


def suffered_uncounted(reading: Reading, phrase: Phrase) -> bool:
    """So of somebody, not of so many that are counted (12家供应商被)."""
    return suffered(reading, phrase) and not reading.mentions.within(*phrase, Kind.QUANTITY)
