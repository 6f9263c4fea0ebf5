"""What is recalled, and what tells that it is."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, nominals, quantities
from services.extractor.finders.recallers import INVOLVED
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import makes_noun

_MADE = re.compile(
    r"^(?:生产日期|制造日期)(?:在|为|从|介于)[^，。；]{4,50}?(?:期间|之间)?的|^[^、，；]{0,40}?(?:生产|制造|销售|进口|出口|出厂|售出|上市|在售|投放|下线)的"
)
_SOME = re.compile(
    r"^(?:其|名为|所有受影响|受影响|[一两二三四五六七八九十\d]+个?批次的?|的|约|共计?|部分|型号|品牌|自产|数量约?为?|\d{4}年?款|进口|国产|涉及|一些|若干|上述|相关|有关|一?批次|多批次|[一二三四五六七八九十两数多]款|\d+款|批次|批(?!号)|某|在华|所有|全部)+(?=.{2})"
)
_COUNTED = re.compile(r"[，,]?(?:共计?|合计|总计|约|涉及)$")
_SERIES = re.compile(r"等(?:系列|品牌|型号|车型|款|部分|进口|多款|[\d一二两三四五六七八九十]+[款个])?[^，。；]{2,14}$")
"""甲等系列汽车 names the products; nothing is left out."""


def products(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The products, without how many, of when they are and 部分."""
    end = phrase.end
    if model := _MODEL.match(reading.text, phrase.start):  # 部分型号为S2，货号为7的|儿童卫衣
        return nominal(reading, Phrase(*model.span("what")))
    if _NOTHING.match(reading.text, *phrase) or INVOLVED.match(reading.text, phrase.start):
        return []
    for quantity in quantities(reading, phrase):
        if quantity.phrase.end == phrase.end > quantity.phrase.start > phrase.start:  # 汽车共2290辆
            end = quantity.phrase.start
    start = _begins(reading, Phrase(phrase.start, end))
    counted = _COUNTED.search(reading.text[start:end])
    end -= len(counted.group()) if counted else 0
    remark = _NUMBER.search(reading.text, start, end)
    whole = reading.trim(Phrase(start, remark.start() if remark else end))
    if _ANY.fullmatch(reading.say(whole)):
        return []
    if _SERIES.search(reading.say(whole)):
        return [Filler(whole)]
    if "、" not in reading.say(whole):
        return nominal(reading, whole)
    return [Filler(Phrase(_begins(reading, f.phrase), f.phrase.end)) for f in nominals(reading, whole)]


def amounts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many are recalled; not how large one of them is (15英寸笔记本电脑)."""
    return [f for f in quantities(reading, phrase) if not reading.text.endswith(_SIZES, *f.phrase)]


_SIZES = ("寸", "毫升", "毫米", "厘米", "毫安", "毫安时", "伏", "瓦")


def listed_behind(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召回以下车辆：|2022年生产的进口某牌汽车|，共计1286辆: the goods that a colon brings in."""
    listed = _LISTED.match(reading.text, *phrase)
    return products(reading, Phrase(*listed.span("what"))) if listed else []


_LISTED = re.compile(
    r"(?:以?下|下列|部分)?(?:进口|国产|缺陷|批次|型号|部分)*(?:车辆|产品|商品|汽车|车型|食品|药品)：(?:一、|1[.、．]|（一）)?"
    r"(?P<what>[^，。；：]{4,80})"
)


def taken_off_sale(reading: Reading, phrase: Phrase) -> list[Filler]:
    """停售|一批受污染的生蚝|，并(回收已售出产品): the goods that the verb before names."""
    taken = _TAKEN_OFF.search(reading.text, *phrase)
    return products(reading, Phrase(*taken.span("what"))) if taken else []


_TAKEN_OFF = re.compile(
    r"(?:停售|停止(?:销售|出售)|下架)(?![及和、并，])了?(?P<what>[^，。；]{2,24})，(?:并|及|同时|且)(?:已|立即|即时)?(?:展开|开展)?$"
)


_ABOUT = re.compile(r"[约近超](?=[\d一二两三四五六七八九十百千万])")


def _begins(reading: Reading, phrase: Phrase) -> int:
    """Where the product's own name begins, behind how many, when they were made and which of them (部分, 进口)."""
    start, before = phrase.start, -1
    while start != before:
        before = start
        start += _ABOUT.match(reading.text, start) is not None
        for quantity in quantities(reading, Phrase(start, phrase.end)):
            if quantity.phrase.start == start:
                start = quantity.phrase.end
        for pattern in (_MADE, _SOME):
            found = pattern.match(reading.text[start : phrase.end])
            start += found.end() if found else 0
    return start


_MODEL = re.compile(
    r"[^，。；]{0,40}?(?:型号|规格|货号|批号|编号|商标)+(?:为|是)[^，。；]{1,24}(?:，(?:型号|规格|货号|批号|编号|商标)为[^，。；]{1,24}?)*的(?P<what>[^，。；、（\d共]{2,20})"
)
_NUMBER = re.compile(r"（[^（）]*(?:编号|批号|注册)[^（）]*）(?:的(?:药物|产品|药品))?$")
_ANY = re.compile(
    r"(?:以?下|下列|上述|该批?|这些|相关|已售出?的?|此次|本次|缺陷)(?:型号|批次)?(?:车辆|产品|商品|汽车)?|(?:所以|因此)?[我本该全][国省市县]"
)
"""Products that are told further on, and where."""
_NOTHING = re.compile(
    r"由|被|并|监管|监督|管理|制度|力度|信息|在维护|实施|完成|开始|结束|工作|期间|的?(?:范围|计划|公告|通[报告]|令|信息|工作|活动|通知|措施|程序|后|前)"
)


def calls_back(reading: Reading, phrase: Phrase) -> bool:
    """某牌(召回)部分轿车, 问题奶粉已全部(召回): the word is a verb by the goods behind it, or by what makes a verb of
    it before it. Not 召回工作, not the sum of many makers' (全国共召回)."""
    calls = _CALLS.match(reading.text, phrase.end)
    if calls is None or _NO_DEED.search(reading.text, *phrase) or makes_noun(reading, calls.end()):
        return False
    said = reading.text[max(phrase.start, phrase.end - _NEAR) : phrase.end]
    if _GOODS_FOLLOW.match(reading.text, calls.end()):
        return not _OF_MANY.search(reading.text, *phrase)
    return _ENDS_HERE.match(reading.text, calls.end()) is not None and _VERB_BEFORE.search(said) is not None


_NEAR = 60
_CALLS = re.compile(
    r"(?:被要求|主动|自愿|紧急|扩大|追加|再次|全球|宣布|决定|责令|相继|下架[并、]?|封存[并、]?)*(?:召回|收回)了?"
)
_NO_DEED = re.compile(
    r"(?:的|受|[此本这该首]次|[一二三四级]级|缺陷(?:汽车|产品|消费品|车辆)|消费品|医疗器械|实施|启动|开展|进行|发起|执行|采取|发布|关于|[例批次])$"
)
"""What makes a noun of it (采取召回措施, 缺陷产品召回)."""
_GOODS_FOLLOW = re.compile(
    r"(?![^，。；]{2,30}的(?:公告|通知|通告|消息|通报|决定|声明|情况|信息)|[\d,.]+次"
    r"|[^，。；]{0,4}(?:计划|公告|通[知告报]|信息|程序|技术|条例|规定|事件|措施|消息|电话|启动|开始|完成|维修|流程|义务|指令)"
    r"|[之以]?[的后前时中次令门案及和与或等是为在由占率量并不])[\u4e00-\u9fffA-Za-z\d“]{2}"
)
_OF_MANY = re.compile(r"(?:我国|全国|国内|全省|全市|各地|各国|历年|累计)[^，。；]{0,12}$")
_ENDS_HERE = re.compile(r"(?=[，。；！、\n]|并|$)")
_VERB_BEFORE = re.compile(
    r"(?:[被遭由][^，。；]{0,16}|[将把][^，。；]{2,56}|(?:因|由于)[^，。；]{2,16}|已|全部|全数|全面|均|同时|立即|下架[、并]|封存[、并])$"
)


def filed_alone(reading: Reading, phrase: Phrase) -> bool:
    """向某局备案了召回计划, where no sentence soon behind says what is recalled from when on."""
    return _GOES_ON.search(reading.text, phrase.end, phrase.end + _SOON) is None


_SOON = 120
_GOES_ON = re.compile("召回(?!计划|管理|编号|范围|信息|公告|条例|工作)")


def is_done(reading: Reading, phrase: Phrase) -> bool:
    """Not 被(召回)的产品数量, which goes on about a recall, nor what all others are asked to do (要求其他企业…召回),
    nor somebody who is called back (召回三名老将)."""
    if _PEOPLE.match(reading.text, phrase.start) or _OF_RECALLS.match(reading.text, phrase.start):
        return False
    sentence = reading.sentence_at(phrase.start)
    return _ASKED.search(reading.text, sentence.start, phrase.start) is None


_PEOPLE = re.compile(
    r"召回了?(?:[一二两三四五六七八九十\d]+余?[名位]|[^，。；]{0,8}(?:大使|公使|领事|球员|队员|外援|教练|儿子|女儿|前锋|后卫|国脚|老将|员工|职工|部队|士兵|总部))"
)
_OF_RECALLS = re.compile(
    "召回(?:进展|进度|性质|次数|总?数量|总次数|制度|管理|状况|体系|常态|率|机制|案例|实施|信息|措施"
    "|(?:一直|始终|已|均|也|仍|主要)*(?:作为|成为|是|居|位居|位列|占|集中在)"
    "|(?:将|拟)?[从自](?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?起?(?:开始|启动|实施|持续|，))"
)
"""召回|次数为59次, 召回|居前两位: recalls as such; 召回|从9月20日开始: one told before."""
_ASKED = re.compile(
    r"(?:要求|希望|呼吁|建议|提醒|敦促)(?:其他|其它|各|所有|广大|类似|同类)[^。；]*$|"
    r"(?:[们者主民友户]|家长)(?:联名|纷纷|强烈)?(?:要求|呼吁|希望|建议)[^。；，]{0,8}$|(?:否认|是否|尚未|从未)[^，。；]{0,2}$|对$"
)
"""What others are asked to do, what buyers wish; 对|召回产品实施销毁: the goods that came back."""


def off_the_market(reading: Reading, phrase: Phrase) -> bool:
    """从市面(回收), 要求代理商即时停售并(回收), (回收)受影响产品: taken back from those who bought it, not to be used
    again."""
    faulty = _FAULTY_GOODS.match(reading.text, phrase.end)
    licence = _LICENCE.match(reading.text, phrase.end)
    return faulty is not None or (licence is None and _OFF_SALE.search(reading.text, *phrase) is not None)


_LICENCE = re.compile(r"[^，。；]{0,40}?(?:证书|许可证?|执照|牌照|资质)")


_FAULTY_GOODS = re.compile(
    r"(?:回收|收回|撤回)了?(?:"
    r"(?:全部|所有|有关|相关|上述|该批|该款|其|[一两二三四五六七八九十\d]+[批款种](?:次)?)?"
    r"(?:受影响|涉事|问题|缺陷|不合格|存在[^，。；]{2,12}(?:问题|隐患|缺陷|风险)的)"
    r"|[一两二三四五六七八九十\d]+[批款种](?:次)?(?!废|旧|闲置)[^，。；]{0,16}?"
    r"(?:药|剂|胶囊|疫苗|食品|食物|饮品|饮料|奶|蚝|雪糕|饼|糖果|玩具|化妆品|面霜|口罩|头盔|电器|产品|商品)"
    r"|(?:有关|涉事|该批|该款)(?:产品|药物|药品|食品|商品|玩具))"
)


_OFF_SALE = re.compile(
    r"(?:从?市面上?|从?市场上?|向消费者|自愿|主动|紧急|停售[并及]|下架[并及]|停止销售[，、并]+|停售[，、并]+|"
    r"下架[，、]|(?:停售|下架)[^，。；]{2,24}，(?:并|同时|及)|(?:要求|责令|下令|同意)[^，。；]{2,24})"
    r"(?:全部|立即|即时|即刻|相应|全面|统一)?$"
)


def called_back(reading: Reading, phrase: Phrase) -> list[Filler]:
    """启动某产品召回活动: the products, as the recall is called by them."""
    named = _RECALL.fullmatch(reading.text, *phrase)
    return products(reading, Phrase(*named.span("what"))) if named else []


_RECALL = re.compile(
    r"(?!对|(?:主动|自愿|预防)性?召回|[一二三四]级)(?P<what>[^，。；]{2,30}?)(?<!企业)(?<!公司)(?<!单位)(?<!厂[家商])的?(?:扩大|追加|主动|自愿|紧急|全球|缺陷产品)*召回(?:活动|措施|行动|工作|程序)?"
)


def moved_goods(reading: Reading, phrase: Phrase) -> list[Filler]:
    """已将问题产品(召回): what 将 moves before the verb."""
    moved = _MOVED.search(reading.text, *phrase)
    return products(reading, Phrase(*moved.span("what"))) if moved else []


_MOVED = re.compile(
    r"(?<![即必])[将把](?![自从于在])(?P<what>[^，。；]{2,60}?)(?:全部|全数|全面|一律|立即|及时|予以|均)*$"
)


def goods_involved(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(启动召回程序)，涉及2个批次共560支|面霜|: the goods that are counted behind the verb."""
    told = _INVOLVES.match(reading.text, *phrase)
    return products(reading, Phrase(*told.span("what"))) if told else []


_INVOLVES = re.compile(
    r"[^，。；]{0,8}，(?:共|总)?(?:涉及|共计|合计)(?:数量)?[^，。；]{0,14}?\d[\d,.]*[余多]?万?(?:[辆台件支盒瓶袋套双只个条份箱块把]|公斤|吨)(?:的)?"
    r"(?P<what>[\u4e00-\u9fff“”A-Za-z]{2,20})(?=[，。；])"
)


def goods_alone(reading: Reading, phrase: Phrase) -> list[Filler]:
    """涉事奶粉已全部(召回), 3200辆轿车因气囊问题(召回): the goods, where nothing stands behind the verb; not who calls
    back."""
    return [] if bodies(reading, phrase) else products(reading, phrase)
