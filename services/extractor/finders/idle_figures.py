"""Figures that report nothing: of notes and shares of marks, of what is usual, of what swindlers say, of how long a
paper is."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.asked import asked_once
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.mentions import Kind

_NOTE = re.compile(r"\W*(?:注|备注|附注|说明|温馨提示|小贴士|名词解释|指标解释)\d?[：:]")
"""A sentence that explains figures."""
_USUAL = re.compile(
    r"动辄|往往|常常|时常|常年(?:稳定|保持|维持)|历来|素来|通常|平时|一般(?!公共|债|纳税|贸易|程序|商品|制造|工业|事故|灾害|性|处罚|诊疗|项目)|声称|谎称|佯称|自称|诡称|"
    r"假称|冒充|以为|据传|号称"
)
"""Before a figure in its clause: what is so as a rule, or only said to be so."""
_MARKS = re.compile(
    r"(?:理论|实操|操作|技能|成绩|得分|分值|分数|评分|权重|笔试|面试|评审分)(?:各|分别)?占(?:比|总成绩的|总分的)?(?:约|为)?$"
)
_PARTS = re.compile(r"(?:理论|笔试|面试|实操|实际操作|操作技能)[^。；]{0,30}?(?:分别|各)占比?(?:[\d.]+%[和、])?$")
"""理论成绩占30%, 分笔试和面试，各占50%: how marks are reckoned."""
_BOUGHT = re.compile(r"(?:花|花了|花费|花费了|标价|售价|定价|单价|每[斤份张人亩吨件台只瓶盒套公]{1,2})(?:为|是|约)?$")
"""What a single thing cost somebody."""
_PRICE = re.compile(
    r"(?:价格|票价|门票|停车费?|房价|车费|运费|租金|报名费|学费|收费)(?:仅|只|约|大约)?(?:[为是要需在])?(?:每[^，。；\d]{1,3})?$"
)
_SMALL = 1000
"""门票|20元, 一份|8元|的饭: no price of a thing that is smaller is news."""
_SIZED = re.compile("(?:规格|净含量|净重|型号|容量)(?:[：:为是约]|型号|净含量)*$")
"""规格型号：净含量：|140克: what one packet holds."""
_TOOK = re.compile("(?:用时|耗时|费时|仅用|只用)了?(?:约|仅|近|不到)?$")
"""用时|18分钟(救出): how long a deed took."""
_FAR_FROM = re.compile(r"(?:(?<!差)距离?|相距)[^，。；\d]{0,16}(?:约|近|仅|超过?|达)?$")
"""距离县城约20千米: how far apart two places are."""
_AT_STAKE = re.compile(r"(?:涉案|案值|标的)(?:货值|总)?(?:金额|额)?(?:共计|合计|约|达|为|共|超过?)*$")
"""涉案金额86万元: what a case is about, told with what is done about it."""
_CLAIM = re.compile(r"(?:男子|女子|对方|客服|骗子|嫌疑人|来电|自称)[^。；]{0,40}称[^。；]{0,40}$")
"""What somebody on the phone says."""
_UNITS = (
    "字", "岁", "门", "学时", "课时",
)  # fmt: skip
"""Units of what nobody reports: how long a paper is, how old somebody."""
_FORMED = re.compile(r"[^，。；]{0,14}(?:组成|构成)的(?!$)")
"""由百余名村民组成的队伍: describes a body."""


def is_excepted(reading: Reading, figure: Phrase) -> bool:
    """除1条线路外，…: what is left out of what is told."""
    sentence, index = reading.clause_at(figure.start)
    start = reading.text.rfind("除", sentence.start, figure.start)
    return (
        start >= 0
        and _EXCEPT.match(reading.text, start, sentence.end) is not None
        and (reading.text.find("外", figure.end, clause_of(sentence, index).end) >= 0)
    )


_EXCEPT = re.compile(r"除(?!了?此|以)[^，。；]{2,40}?之?外")


def is_fine(reading: Reading, figure: Phrase) -> bool:
    """处销售额|5%、3%的罚款: how much of a sum is imposed says the penalty; 处|1万元以上|5万元以下罚款: what may be."""
    text = reading.text
    if text[figure.end - 1] in "上下" and _MAY_BE.match(text, figure.end):
        return True
    return text[figure.end - 1] in _SHARES and _FINED.match(text, figure.end) is not None


_MAY_BE = re.compile(r"[\d.]+[万亿]?元以下的?罚款|的?罚款")
_SHARES = frozenset("%％倍一二三四五六七八九十百")
_FINED = re.compile(r"(?:、[\d.]+[%％倍])*(?:以[上下])?的?罚款(?!额|数|总)")


def is_share_of_marks(reading: Reading, figure: Phrase) -> bool:
    """其中理论占|40%，实操占|60%: how marks are reckoned."""
    text = reading.text
    sentence, index = reading.clause_at(figure.start)
    begins = clause_of(sentence, index).start
    return "占" in text[begins : figure.start] and (
        _MARKS.search(text, begins, figure.start) is not None
        or _PARTS.search(text, sentence.start, figure.start) is not None
    )


_WORTH = re.compile(r"(?:价值|货值|市值|市价|票价|总价)(?:人民币|金额)?(?:约|近|超|逾|为|达|共计|合计|高达|不等)*$")
"""一箱价值约为|200余元|的烟花: what the thing is worth."""
_FACED = re.compile(r"(?:面对|面向)(?:现场|台下|境内外|来自[^，。；]{2,10}的?)?$")
"""面对|40多家|媒体: before whom somebody stands."""


@asked_once
def is_idle_figure(reading: Reading, figure: Phrase) -> bool:
    """Whether the figure reports nothing where it stands."""
    text = reading.text
    sentence, index = reading.clause_at(figure.start)
    if _NOTE.match(text, sentence.start, sentence.end):
        return True
    clause = clause_of(sentence, index)
    if text.endswith(_UNITS, figure.start, figure.end) or is_excepted(reading, figure) or is_fine(reading, figure):
        return True
    if is_share_of_marks(reading, figure):
        return True
    if text[figure.end - 1] == "元" and _is_price(reading, figure, clause.start):
        return True
    if _BOUGHT.search(text, clause.start, figure.start) or _SIZED.search(text, clause.start, figure.start):
        return True
    if text.startswith("的", figure.end) and _WORTH.search(text, clause.start, figure.start):
        return True
    if _FACED.search(text, clause.start, figure.start):
        return True
    if text[figure.end - 1] in "时钟" and _TOOK.search(text, clause.start, figure.start):
        return True
    if text[figure.end - 1] in "米里" and _FAR_FROM.search(text, clause.start, figure.start):
        return True
    if _USUAL.search(text, clause.start, figure.start) or _AT_STAKE.search(text, clause.start, figure.start):
        return True
    if "称" in text[sentence.start : figure.start] and _CLAIM.search(text, sentence.start, figure.start):
        return True
    return "由" in text[clause.start : figure.start] and _FORMED.match(text, figure.end, clause.end) is not None


def _is_price(reading: Reading, figure: Phrase, begins: int) -> bool:
    """Whether so little money is what a thing costs."""
    for money in reading.mentions.within(*figure, Kind.QUANTITY)[:1]:
        if money.quantity is None or money.quantity.value >= _SMALL:
            return False
    if _PRICE.search(reading.text, begins, figure.start):
        return True
    if _DISH.match(reading.text, figure.end) is None:
        return False
    return reading.text.startswith(_ONE, figure.end) or reading.text.endswith(_ONE, begins, figure.start)


_DISH = re.compile("(?:一[份张碗杯斤件个瓶])?的[\u4e00-\u9fff]")
_ONE = ("一份", "一张", "一碗", "一杯", "一斤", "一件", "一个", "一瓶")
