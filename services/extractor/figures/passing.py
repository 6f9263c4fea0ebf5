"""Figures that only say how something was done, among how many, or within which bounds: no news of their own."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.grammar.asked import asked_once
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Mention


@asked_once
def is_passing(reading: Reading, figure: Mention) -> bool:
    """Whether the figure only says over where, in how many goes, or what belongs to what is counted: 惠及4省9县,
    经过三轮角逐, 分两批运出, 每500克15元, 上述3家公司, 规模以上企业（年收入500万元以上的企业）, 演练模拟一车侧翻，
    造成20人受伤; or what is agreed on (根据协议，双方将投入2亿元)."""
    if reading.text.endswith(_REFERS, 0, figure.start) or _is_limit(reading, figure):
        return True
    if _AREAS.fullmatch(figure.text) or any(says(reading, figure) for says in (_is_whole, _is_bound, _is_played)):
        return True
    if (among := _AMONG.get(figure.text[-1])) and among.match(reading.text, figure.end):
        return True
    if figure.text[-1] in "个项处" and _FAULTS_NAMED.match(reading.text, figure.end):
        return True
    if _MEASURED_BY.match(reading.text, figure.end) or reading.text.endswith(_AT, 0, figure.start):
        return True
    if _AIM.match(reading.text, reading.clause_around(figure.start).start, figure.start):
        return True
    if _AGREED.match(reading.text, reading.sentence_at(figure.start).start, figure.start):
        return True
    return figure.text.endswith(_GOES) and _THROUGH.search(reading.text, figure.start - _LED, figure.start) is not None


_REFERS = ("每", "上述", "上列", "前述")
_AIM = re.compile(
    r"[\s　]*为(?:了|切实|有效|进一步|全力|积极|尽快|及时|妥善)*(?:缓解|解决|满足|应对|化解|破解|纾解|补齐|弥补|填补)"
)
"""为缓解|1.3万人的用工缺口，…: what something is done about."""
_AMONG_DIVISIONS = re.compile(
    r"(?:设区市|省辖市|示范区|开发区|功能区|乡镇|镇街|街道|地级市|地市|省区市|省份|城市|国家|市县|县区|县|区|市|州)?(?:[（(][^（）()]{1,8}[）)])?"
    r"(?:和[^，。；\d]{2,10}|和\d+个[^，。；\d]{2,8})?(?:中，?[^。；]{0,24}?(?:[排位居列名]|首)|(?:排名|位列|位居|居|列)?第[\d一二三四五六七八九十])"
)
"""在全省11个|设区市中排名第3, 居全省21个|市（州）第3位: among how many somebody is ranked."""
_AMONG_BODIES = re.compile(r"[\u4e00-\u9fff]{1,8}[中里]，?(?:综合)?(?:位|名|居|列|排)[^，。；]{0,6}?第")
_FAULTS_NAMED = re.compile("(?:不符合项|问题|方面问题|不足)，?(?:现场|逐一|当场)?(?:提出|进行|开展|制定|作出)")
"""就7个|不符合项提出整改意见: what is talked over."""
_AMONG = {"个": _AMONG_DIVISIONS, "家": _AMONG_BODIES, "所": _AMONG_BODIES}
"""By what they are counted in."""
_MEASURED_BY = re.compile(
    r"的权重|的?(?:标准|比例)?(?:确定|核定|计发|缴存|缴纳)(?=[，。；、])"
    r"|[^，。；]{0,14}(?:做|开展|进行|完成|实施)的[^，。；]{0,8}(?:调查|研究|问卷|访谈|测算|分析)"
)
"""按5%|的权重计入, 按平均工资的60%|确定, 对3200名|学生开展的调查: by what something is reckoned or found out."""
_AT = ("海拔", "海拔约", "海拔近", "海拔超", "海拔达", "一式", "结合", "结合去年", "结合今年", "结合近年", "结合近期")
"""在海拔|5200米的冰川采样, 一式|三份, 结合去年|三起事故讲了…."""
_AGREED = re.compile(r"[\s　]*(?:根据|按照|依照)[^，。；]{0,12}(?:协议|合同|约定|备忘录)，[^。；]{0,30}?(?:将|拟)")


def _is_limit(reading: Reading, figure: Mention) -> bool:
    """最大8小时|平均浓度, 满分50分, 超过标准限值（160微克/立方米）: what is measured, and what it may be at most."""
    text = reading.text
    if figure.text.endswith("小时") and text.startswith(("平均", "滑动", "均值"), figure.end):
        return True
    if text.endswith(("满分", "满分为", "满分是"), 0, figure.start):
        return True
    said = text[max(0, figure.start - _TOLD) : figure.start]
    if "标准" in said and _MAY_BE.search(said):
        return True
    return char_before(text, figure.start) in "（(" and text.endswith(_LIMITS, 0, figure.start - 1)


_MAY_BE = re.compile("标准(?:规定|要求|值)(?:为|是|应)*：?(?:不得?超过|不[大高低小]于|[≤≥＜＞])?$")
"""检验结果为0.24mg/kg，标准规定为不超过|0.02mg/kg|."""
_TOLD = 12
_LIMITS = ("限值", "标准", "标准值", "警戒水位", "保证水位", "警戒线", "红线", "阈值", "目标值", "荣枯线")


def _is_played(reading: Reading, figure: Mention) -> bool:
    opening = reading.text[reading.sentence_at(figure.start).start : figure.start]
    if "模拟" not in opening or _PLAYED.search(opening) is None:
        return False
    return _HARM.search(opening) is not None or _TRAPPED.match(reading.text, figure.end) is not None


_HARM = re.compile(r"(?:造成|导致|致使?)[^，。；]{0,8}$")
_TRAPPED = re.compile("[^，。；\\d]{0,6}?(?:被困|受伤|昏迷|中毒|遇险|坠落|触电|不适)")
_PLAYED = re.compile(r"(?:演练|演习|推演)[^。]{0,12}模拟(?!器|舱|机)")


def _is_whole(reading: Reading, figure: Mention) -> bool:
    """受理投诉1200件。在|1200件|投诉中，商品类700件: a figure told once more, of which parts follow."""
    start, end = reading.clause_around(figure.start)
    of_which = reading.text[start] == "在" and reading.text[end - 1] == "中"
    return of_which and reading.text.find(figure.text, max(0, start - _EARLIER), start) >= 0


_EARLIER = 200


def _is_bound(reading: Reading, figure: Mention) -> bool:
    text = reading.text
    if not (figure.text.endswith(_BOUNDS) or text.startswith(_BOUNDS, figure.end)):
        return False
    return text.rfind("（", 0, figure.start) > text.rfind("）", 0, figure.start)


_BOUNDS = ("以上", "以下")
_LED = 3
_AREAS = re.compile(r"(?:[一二两三四五六七八九]|\d+)[省市县区]")
_THROUGH = re.compile(r"(?:历经|经过|经|分)(?:了|成)?$")
_GOES = ("轮", "批", "次", "番", "组", "路")
