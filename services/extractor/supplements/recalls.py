"""What a notice of a recall says around the verb: with whom it was filed and by which rules, what is wrong with the
products, which ones a list names."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, titled_documents
from services.extractor.finders.recalled import products
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Sentence
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate


def add_to_recalls(reading: Reading, events: list[Candidate]) -> None:
    """Add to each recall what its notice says of it in the sentences around."""
    recalls = [event for event in events if event.type is EventType.PRODUCT_RECALL]
    if not recalls:
        return
    _add_listed_products(reading, recalls)
    for event in recalls:
        _add_filing(reading, event)
        following = _following(reading, event, recalls)
        _add_fault(reading, event, following)
        _add_days(reading, event, following)


def _following(reading: Reading, event: Candidate, recalls: list[Candidate]) -> list[Sentence]:
    """The sentences behind a recall that may go on about it."""
    last = event.frame.sentence.number
    others = [e.frame.sentence.number for e in recalls if e is not event]
    end = min([number for number in others if number > last], default=last + 1 + _NOTICE)
    return list(reading.sentences[last + 1 : min(end, last + 1 + _NOTICE)])


_NOTICE = 5


def _add_filing(reading: Reading, event: Candidate) -> None:
    """根据《…条例》的要求，向某局备案了召回计划: in the recall's own sentence or the one before."""
    number = event.frame.sentence.number
    for sentence in reading.sentences[max(0, number - 1) : number + 1]:
        filed = _FILED.search(reading.text, sentence.start, sentence.end)
        if filed is None:
            continue
        for filler in bodies(reading, Phrase(*filed.span("whom"))):
            event.add(Role.RECIPIENT, filler)
        for filler in titled_documents(reading, Phrase(sentence.start, filed.start())):
            event.add(Role.DOCUMENT, filler)
        event.add_evidence(sentence.number)


_FILED = re.compile(
    r"向(?P<whom>[^，。；]{2,40}?)(?:备案|报告|提交|递交|报送|申报)了?[^，。；]{0,12}召回(?:计划|报告|方案)"
)


def _add_fault(reading: Reading, event: Candidate, following: list[Sentence]) -> None:
    """本次召回范围内的车辆，由于…: what is wrong with the products."""
    own = event.frame.sentence
    told = _BECAUSE.search(reading.text, own.start, own.end)
    for sentence in () if told else following:
        told = _FAULT.search(reading.text, sentence.start, sentence.end)
        if told is not None:
            event.add_evidence(sentence.number)
            break
    if told is not None:
        add_once(reading, event, Role.TOPIC, Filler(reading.trim(Phrase(*told.span(told.lastgroup or 0)))))


_ENDS = r"(?=等?(?:原因|因素)?[，。；]|(?:正在|已)?召回|被[^，。；]{0,12}召回)"
_WHY = r"(?!同一|上述|该|此|供应商[^，。；]{0,4}原因|[^，。；]{0,6}[设制生][计造产]原因)(?:(?!召回)[^，。；])"
_BECAUSE = re.compile(rf"(?:由于|因为|(?<![原起成])因|原因(?:是|为|在于|系)：?)(?P<why>{_WHY}{{3,50}}?){_ENDS}")
_KINDS = "车辆|汽车|产品|商品|玩具|摩托车|药品|食品|批次|服装|套装|童车|家具|电池|设备|器械|用品"
_GOODS = (
    rf"(?:(?:召回|受影响|上述|该批?|涉及|范围内)[^，。；]{{0,24}}?(?:{_KINDS})|召回范围内的?[^，。；由因]{{2,16}})"
    r"[^，。；由因]{0,6}"
)
_NO_FAULT = (
    "以|由|将|已|可|请|免费|用户|消费者|各|共|约|涉及|[^，。；]{0,12}(?:公司|企业|经销商|厂家|部门|完成|更换|维修)"
)
_FAULT = re.compile(
    rf"原因(?:是|为|在于|系|：)+，?(?P<reason>[^。；]{{3,60}}?){_ENDS}"
    rf"|{_GOODS}，?[^。；，]{{0,12}}?(?:由于|因为|因)(?P<why>{_WHY}{{3,60}}?){_ENDS}"
    rf"|{_GOODS}(?:(?:由于|因)[^，。；]{{0,12}}原因)?，(?:[在当][^，。；]{{2,20}}，)?(?P<what>(?!{_NO_FAULT})[^，。；]{{3,99}}?)"
    rf"(?=，[^，。；]{{0,8}}?(?:可能|不符|存在|导致|有可能|容易|会)|。|不符合|存在安全)"
    rf"|{_GOODS}的(?P<part>(?!{_NO_FAULT})[^，。；]{{2,30}}?(?:会|可能)[^，。；]{{2,30}})"
)


def _add_days(reading: Reading, event: Candidate, following: list[Sentence]) -> None:
    """召回从9月20日开始，持续到2022年3月19日: when it begins and ends."""
    for sentence in following:
        if (begins := _BEGINS.match(reading.text, sentence.start, sentence.end)) is None:
            continue
        first, last = (*reading.mentions.within(begins.end(), sentence.end, Kind.TIME)[:2], None, None)[:2]
        if first is None or first.start > begins.end():
            continue
        add_once(reading, event, Role.TIME, Filler.of(first))
        if last is not None and _LASTS.fullmatch(reading.text, first.end, last.start):
            event.add(Role.END_TIME, Filler.of(last))
        event.add_evidence(sentence.number)
        return


_BEGINS = re.compile(r"(?:此次|本次|上述|该)?召回(?:活动|工作|行动|时间|期限)?(?:将|拟|为|：)?(?:从|自)?(?=\d)")
_LASTS = re.compile(r"起?(?:正式)?(?:开始|启动|实施)?，?(?:预计|计划|将)?(?:持续|延续|进行)?(?:到|至)")


def _add_listed_products(reading: Reading, recalls: list[Candidate]) -> None:
    """召回以下车辆：（一）…，共计58214辆；（二）…: the products that the paragraphs behind the colon list."""
    for event in recalls:
        if not _BELOW.match(reading.text, event.frame.trigger.end):
            continue
        at = event.frame.sentence.number
        for sentence in reading.sentences[at + 1 : at + 1 + _LISTED]:
            counted = reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY)
            if not counted or counted[-1].end < sentence.end - 1:
                break
            mark = _AMOUNTING.search(reading.text, sentence.start, counted[-1].start)
            for filler in products(reading, Phrase(sentence.start, mark.start() if mark else counted[-1].start)):
                event.add(Role.TARGET, filler)
            event.add(Role.QUANTITY, Filler.of(counted[-1]))
            event.add_evidence(sentence.number)


_BELOW = re.compile(r"(?:以下|下列)[^，。；]{0,8}[：。]")
_AMOUNTING = re.compile(r"[，,]?(?:数量)?(?:共计?|合计|总计|涉及)[^，。；]{0,8}$")
_LISTED = 12
