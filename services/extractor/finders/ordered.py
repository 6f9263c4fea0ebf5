"""Who is ordered to do something."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.accused import accused
from services.extractor.finders.doers import bodies_in_row, doers_of_deed
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.finders.inspected import is_party, visited
from services.extractor.finders.sanctions import opens_with_deed
from services.extractor.finders.whose_case import OF_CASE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def ordered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is ordered: the body that the object begins with (停止某公司药品生产), otherwise what stands
    before the measure."""
    if reading.text.endswith(_WHILE, *phrase) or reading.say(phrase) in _HOW_LATE:
        return []  # 对木材实施检疫时，…作销毁处理
    if mends := _MENDS.match(reading.text, *phrase):
        return spanned(mends, "who")
    if deed := doers_of_deed(reading, phrase):
        return deed[0]
    referred = _REFERRED.match(reading.text, *phrase)
    if referred and not reading.mentions.starting(referred.end(), Kind.ORGANIZATION, Kind.PERSON):
        return spanned(referred)
    if party := _JUDGED_PARTY.match(reading.text, *phrase):
        return spanned(party)
    if len(row := bodies_in_row(reading, reading.behind(phrase, _A_PARTY))) > 1:
        return row
    if opens_with_deed(reading, phrase) and not accused(reading, phrase):
        return []
    pays = None if OF_CASE.search(reading.say(phrase)) else _PAYS.match(reading.text, *phrase)
    if pays is not None:  # not 一起拒不|支付|劳动报酬案
        phrase = Phrase(*pays.span("who"))
    phrase = reading.before(phrase, _BY_WHEN)
    first = reading.mentions.within(*phrase, Kind.ORGANIZATION)[:1]
    known = [Filler.of(m) for m in first if is_party(reading, phrase, m.start)]
    return accused(reading, phrase) or known or visited(reading, phrase) or ([Filler(phrase)] if pays else [])


_WHILE = ("时", "期间", "过程中")

_HOW_LATE = ("逾期", "多次", "屡次", "长期")
"""对|逾期|未整改的某厂，予以通报批评: how somebody failed who is named behind it."""
_PAYS = re.compile(
    r"(?P<who>(?:(?!采取|未)[^，。；]){2,24}?)(?=(?:向[^，。；]{2,12})?(?:立即|限期|全额|依法|于[^，。；]{2,12})*(?:退还|返还|赔偿|退赔|停止侵权|停止侵害|连带|承担|召回|回收|组织|开展|查清|核查|支付|补缴|补发|归还|赔礼|安装|加装|搬离|腾退|清运|修复|补办))"
)
"""责令商家|退还货款."""
_MENDS = re.compile(
    r"(?P<who>(?:违法|涉事|涉案|问题|相关|有关|责任)(?:企业|单位|商户|经营者|经营户|店铺|主体))(?=(?:立即|限期|及时|当场|马上)*(?:整改|改正|纠正|停止))"
)
"""责令|违法企业|整改违法行为: who is to mend it."""
_BY_WHEN = re.compile(
    r"(?<=..)[于在](?=\d{1,4}(?:[年月日个天时]|小时|工作日)|[室店规限])|(?<=[省市县区州局厅委门])(?:(?:依法|立即|及时|尽快|迅速)?对(?=..)|(?:依法|立即|及时|尽快|迅速)+(?=..))"
)
"""责令使用单位|于6月15日前整改, 责成两省|对产品进行核查."""
_A_PARTY = re.compile(r"(?:上述)?当事人")
_JUDGED_PARTY = re.compile(
    r"(?:[一二两三]?被告|原告|第三人|被(?:请求|申请|投诉)人)(?=停止|赔偿|支付|返还|连带|共同|公开|向|承担|立即|限期|于)"
)
_REFERRED = re.compile(
    r"其(?!中)|当事人|(?:该|涉事|涉案)[^，。；]{0,4}?(?:公司|企业|店|厂|单位|机构|户|场所|校|医院|项目|工地|矿|平台|景区|物业|旅行社)"
)
"""责令|其|限期清退: a word for one told before, with what he has to do behind it."""
