"""Who does what a sentence tells without a subject of its own: who decided it, or what the text is about there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.finders.bodies import bodies
from services.extractor.finders.whereabouts import is_place
from services.extractor.grammar.frames import Frame, leading_subject
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import VERBS
from services.extractor.mentions import Kind, Mention, Sentence
from services.extractor.telling.signatures import addressees


def refers(reading: Reading, subject: Phrase | None) -> bool:
    """Whether what is done has no subject, or one that only stands for something told before."""
    return subject is None or reading.say(subject) in _REFERRING


_REFERRING = frozenset(
    ["会上", "会议", "活动", "其", "该", "他们", "我们", "同时", "目标", "活动现场", "仪式上", *"一二三四五六七八"]
)
"""一(是加强部署，召开会议) only counts."""


def understood_doer(reading: Reading, frame: Frame) -> Phrase | None:
    """Who is understood to do it, as the words before or above tell."""
    return _decider(reading, frame) or _topic(reading, frame)


def _decider(reading: Reading, frame: Frame) -> Phrase | None:
    """证监会决定：对某公司责令改正; 对某人处以罚款: whose decision stands behind the colon."""
    start = frame.sentence.start
    colon = reading.text.find("：", start, frame.trigger.start)
    for body in reading.mentions.within(start, colon, Kind.ORGANIZATION, Kind.GROUP) if colon > 0 else ():
        if _DECIDES.fullmatch(reading.text, body.end, colon):
            return Phrase(body.start, body.end)
    return None


_DECIDES = re.compile(
    r"(?:依法|最终|已|日前|近日|当庭|现|拟|作出|如下|行政|处罚|一审|终审|审理|认为){0,5}(?:决定|裁定|裁决|判决|批准)(?:如下)?"
)


def _topic(reading: Reading, frame: Frame) -> Phrase | None:
    """The body or place that the text is about here: the session that the sentence opens with, the subject that opens
    the paragraph, that of the sentence before, of an earlier paragraph, or of the headline."""
    if session := _session(reading, frame):
        return session
    there = frame.subject is not None and reading.say(frame.subject) in _THERE
    for sentence in _tellers(reading, frame.sentence):
        if there and _ON_THE_WAY.match(reading.text, sentence.start, sentence.end):
            continue
        if sentence is frame.sentence or not reading.one_story(sentence, frame.sentence):
            continue
        if there and _SPEAKS.search(reading.text, sentence.start, sentence.end):
            continue  # 会上，甲局、乙院作了交流发言。会议|对先进集体予以表扬
        if there and _is_guest(reading, sentence):
            continue
        if sentence.number not in reading.topics:
            subject = leading_subject(reading, sentence)
            if refers(reading, subject):
                subject = _named_first(reading, sentence)
            acts = subject is not None and (is_place(reading, subject) or _are_bodies(reading, subject))
            if subject is not None and (
                _ONLY_TELLS.match(reading.text, *subject) or any(subject == whom.phrase for whom in addressees(reading))
            ):
                acts = False
            reading.topics[sentence.number] = subject if acts else None
        if topic := reading.topics[sentence.number]:
            return topic
    if there and reading.sentences[0].title and _is_guest(reading, reading.sentences[0]):
        return None
    return _headline(reading, frame)


def _is_guest(reading: Reading, sentence: Sentence) -> bool:
    """甲院专家赴曼谷参加某委员会年会。会议|通过了…: who goes to a gathering of others passes nothing there."""
    found = _GOES_TO.search(reading.text, sentence.start, sentence.end)
    return found is not None and _HOLDS.search(reading.text, sentence.start, sentence.end) is None


_GOES_TO = re.compile("(?:参加|出席|亮相|受邀参与)[^，。；]{2,40}会|参会")
_HOLDS = re.compile("召开|举行|举办|[主承]办|主持")


_THERE = frozenset(["会上", "会议", "活动", "活动现场", "仪式上"])
_SPEAKS = re.compile("(?:发言|介绍|汇报|表示|讲话|致辞|述职)")
_ON_THE_WAY = re.compile(r"[\s　]*[^，。；]{0,6}(?:期间|现场|[会式坛]上)，")
"""论坛期间，甲院与乙院签约。会议|通过了《…》: who did something there is not who came together."""


def _headline(reading: Reading, frame: Frame) -> Phrase | None:
    """某局三举措强化农资监管 above 对辖区农膜抽样36批次: the authority that opens the headline."""
    titles = [sentence for sentence in reading.sentences[:1] if sentence.title]
    if not titles or frame.sentence.title or reading.is_paper:
        return None
    if reading.has_items and _OWN_DEEDS.search(reading.text, titles[0].start, titles[0].end) is None:
        return None  # stories of many offices
    first = reading.mentions.within(titles[0].start, titles[0].end, Kind.ORGANIZATION)[:1]
    opens = first and first[0].start == titles[0].start and _is_authority(first[0])
    return Phrase(first[0].start, first[0].end) if opens and _stands_alone(reading, first[0]) else None


_OWN_DEEDS = re.compile("大事记|工作(?:动态|纪实|日志|周报|月报)|一周工作")
"""某局3月|大事记: each story of the chronicle is of the body that the headline names."""


def _tellers(reading: Reading, told: Sentence) -> Iterator[Sentence]:
    """The sentences that may say who does what the one tells, the likeliest first."""
    for opening in reversed(reading.openings(told)):
        yield opening
        if opening.paragraph == told.paragraph and told.number > opening.number + 1:
            yield reading.sentences[told.number - 1]  # “质量月”是一项活动。近年来，某市…。在全省率先获得…


_ONLY_TELLS = re.compile("党中央|中共中央|党和国家|[^，。；]{0,12}(?:国新办|新闻办(?:公室)?)$")
"""党中央、国务院高度重视…: what opens a paragraph about why something is done, not about who does it; 国新办举行发布会:
who only asks the press to come."""


def _session(reading: Reading, frame: Frame) -> Phrase | None:
    """市人大五次会议今天闭幕，会议|补选某某为市长: the session that the word stands for."""
    if frame.subject is None or not reading.say(frame.subject).startswith("会"):
        return None
    opening = leading_subject(reading, frame.sentence, frame.subject.start)
    if opening is None or opening.end >= frame.subject.start or not reading.say(opening).endswith(_SESSIONS):
        return None
    return opening if len(reading.say(opening)) > _UNNAMED else None


_UNNAMED = 4
"""本次会议 names no session."""
_SESSIONS = ("会议", "全会", "大会")


def _named_first(reading: Reading, sentence: Sentence) -> Phrase | None:
    """近年来，白鹿乡把…作为抓手: the body or division whose work a summary sums up, whatever the verb is; 近日，某局
    多措并举…: the authority that opens any other."""
    summary = _SUMMARY.match(reading.text, sentence.start, sentence.end) is not None
    for clause in sentence.clauses[:_FIRST_CLAUSES]:
        for mention in reading.mentions.within(clause.start, clause.end, Kind.ORGANIZATION, Kind.PLACE)[:1]:
            opens = mention.start - clause.start <= _LED_IN and _stands_alone(reading, mention)
            body = mention.kind is Kind.ORGANIZATION and (summary or _is_authority(mention))
            if opens and (body or (summary and mention.subtype == "division")):
                return Phrase(mention.start, mention.end)
    return None


def _stands_alone(reading: Reading, mention: Mention) -> bool:
    """Whether it is itself what acts: not 某局|的工作, 某局|和某院."""
    return not reading.text.startswith(_NOT_ALONE, mention.end)


def _is_authority(mention: Mention) -> bool:
    """Whether it is one body that acts for the public; 各县教育局 are many."""
    return mention.text.endswith(_AUTHORITIES) and not mention.text.startswith("各")


_AUTHORITIES = ("局", "厅", "委", "办", "院", "所", "署", "街道", "支队", "大队", "总队", "协会")
_SUMMARY = re.compile(
    r"[\s　]*(?:近[年些几]|(?:[今去]年|20\d\d年)(?!\d)|上半年|前.{1,3}季度|[^，。；]{0,12}以来)[^：]+$"
)
"""What opens the sentence under whose subject the paragraphs of a summary stand."""
_FIRST_CLAUSES = 3
_LED_IN = 2
_NOT_ALONE = ("的", "、", "和", "与", "等", "至", "市场", "是")


def _are_organisations(reading: Reading, phrase: Phrase) -> bool:
    found = bodies(reading, phrase)
    if not found or any(f.mention and f.mention.kind is Kind.GROUP and f.mention.subtype == "people" for f in found):
        return False
    of = reading.text.find("的", found[-1].phrase.end, phrase.end)  # 联合国|确定|的宣传主题
    return of < 0 or not any(word.kinds & VERBS for word in reading.words_within(found[-1].phrase.end, of))


def _are_bodies(reading: Reading, phrase: Phrase) -> bool:
    members = split_list(reading, phrase)
    return phrase.end - phrase.start <= 40 and all(_are_organisations(reading, member) for member in members)
