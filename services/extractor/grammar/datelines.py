"""What opens a paragraph and is no part of its first sentence: who reports, who writes, its number or label."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from services.extractor.mentions import Clause, Sentence

_DATELINE = re.compile(
    r"[\s　（(【\[]*(?:[\w·\-—]{0,24}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:电|讯|消息)"
    r"|(?:本[报网刊台站社局院]|[\w·\-—]{1,14}(?:社|报|网|台|站|平台|客户端|融媒体?|发布|在线|频道))(?:[（(]\w{2,12}[）)])?[\w·]{0,6}?(?:电|讯|消息)"
    r"|[\w·]{2,14}(?:局|院|委|厅|中心|[协学]会)讯"
    r"|[\w·]{1,12}(?:社|报|网|台)(?:\d{4}年)?\d{1,2}月\d{1,2}日[一-龥]{2,6}(?:电|讯|消息)"
    r"|[一-龥]{2,4}(?<![通资腾简快审喜问短音视])讯(?=[\s　]*[（(][一-龥\s　/、]{2,20}[）)]))"
    r"(?=[\s　】\])）（(：:，]|记者|通讯员|据)"
    r"[\s　】\])）]*(?:[（(][^（）()\n]{0,40}[）)])?[\s　：:，]*(?:据[\u4e00-\u9fff]{2,12}(?:报道|消息)[\s　：:，]+)?"
    r"|路透[\w·]{0,8}?\d{1,2}月\d{1,2}日 ?[-—–]+ ?"
)
"""Who reports, from where and when (新华社北京5月9日电 （记者 某某）): no part of the sentence."""


_BYLINE = re.compile(
    r"(?:[\u4e00-\u9fff·]{2,12}(?:社|报|网|台|客户端|融媒体?|融媒体?中心|在线|频道))?"
    r"[（(](?:本报|本网|本台|见习|实习|特约|首席|全媒体|融媒体?)?(?:记者|通讯员|撰稿人?|供稿)"
    r"[^（）()\n]{0,40}[）)][\s　：:，]*"
)
"""（通讯员 某某）, 某融媒体（记者 某某）: who writes."""
_OUTLET = 16
"""An outlet's name before the bracket is no longer."""


_REPORTED_BY = re.compile(
    r"[\s　]*(?:本报|本网|见习|实习|特约|全媒体|融媒体?)*(?:记者|通讯员)"
    r"[\u4e00-\u9fff\s　、]{2,24}?(?:摄影|摄像)?报道[\s　：:，]+"
)
"""…网讯 记者王强报道 9月13日: who writes, without brackets."""


_NUMBERING = re.compile(
    r"[\s　]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、．]|\d{1,2}[、．.](?!\d)|"
    r"[①-⑳❶-❿●■◆▲►•△○◇□▪★☆※➤])[\s　]*(?=[^\s　。])"
)
"""一、, （二）, 3., △: what numbers a paragraph is no part of its first clause."""


_HEARD = re.compile(
    r"[\s　]*(?:[另又再]?据(?:悉|了解|介绍)|[另又]悉|记者(?:还|另)?(?:了解到|获悉)|据统计)[，,](?=[^，,。；])"
)
"""据悉，会上…: that the writer was told so, before what the sentence tells."""


_LABEL = re.compile(r"[\s　]*【[^【】\n，。；]{2,12}】[\s　]*(?=[^\s　])")
"""【以案释法】某法院公开宣判…, 【查处情况】3月7日，…: the column, or what the paragraph is about."""


def without_datelines(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without their numbers, labels, datelines and bylines, and without 据悉 and the like."""
    reports = [m.end() for m in _REPORTS.finditer(text)]
    return [_without_remark(text, _without_dateline(text, s, reports)) for s in sentences]


def _without_dateline(text: str, sentence: Sentence, reports: list[int]) -> Sentence:
    """`reports`: where what a dateline ends in stands in the text."""
    if not sentence.title and (number := _NUMBERING.match(text, sentence.start, sentence.end)):
        sentence = _starting_at(sentence, number.end())
    if label := _LABEL.match(text, sentence.start, sentence.end):
        sentence = _starting_at(sentence, label.end())
    opening = text[sentence.start : sentence.start + _OUTLET]
    if ("（" in opening or "(" in opening) and (byline := _BYLINE.match(text, sentence.start, sentence.end)):
        return _starting_at(sentence, byline.end())
    following = bisect_right(reports, sentence.start)
    if sentence.title or following == len(reports) or reports[following] > sentence.start + _REPORTED:
        return sentence
    for _ in range(_DATELINES):
        dateline = _DATELINE.match(text, sentence.start, sentence.end)
        if dateline is None:
            break
        sentence = _starting_at(sentence, dateline.end())
    byline = _REPORTED_BY.match(text, sentence.start, sentence.end)
    return _starting_at(sentence, byline.end()) if byline is not None else sentence


def _without_remark(text: str, sentence: Sentence) -> Sentence:
    heard = _HEARD.match(text, sentence.start, sentence.end)
    return _starting_at(sentence, heard.end()) if heard is not None else sentence


_REPORTS = re.compile("讯|电|消息|路透")
_DATELINES = 2
"""中新网广州5月22日电 广州海关22日消息，: an agency passes on what a body told."""


def _starting_at(sentence: Sentence, start: int) -> Sentence:
    if start >= sentence.end:
        return sentence
    clauses = [Clause(max(start, c.start), c.end) for c in sentence.clauses if c.end > start]
    return replace(sentence, start=start, clauses=clauses)


_REPORTED = 60
"""So many characters a dateline may take up before 电 or 讯."""
