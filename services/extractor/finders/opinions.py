"""Calls for opinions: on which draft, and whose."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.calls import VOICES
from services.extractor.finders.enacted import own_papers
from services.extractor.finders.entries import invited
from services.extractor.finders.fillers import Filler, documents, spanned, titled_documents
from services.extractor.finders.papers import plain
from services.extractor.grammar.reading import Phrase, Reading


def opinions(reading: Reading, phrase: Phrase) -> bool:
    """The draft that opinions are asked on, or that they are asked of the public (向社会)."""
    openly = _OPENLY.search(reading.say(phrase)) or reading.text.startswith(("向社会", "面向社会"), phrase.end)
    return bool(openly or drafts(reading, phrase) or _OF_DRAFT.search(reading.text, *phrase))


_OF_DRAFT = re.compile(r"(?:草案|方案|规划|[订改求]稿|条例|标准|办法)(?:正在?|现|已|即日起|今起|面?向[^，。；]{2,8})*$")
"""某条例草案正在|征求意见."""


_OPENLY = re.compile(
    r"(?:面?向|就此)[^，。；]{0,12}$|(?:就|对)[^，。；]{2,40}(?:标准|草案|修改单|修订稿|规划|修编|修订|修改|目录|方案|办法|细则|指南|规定|条例|规程|规范)$"
)


def laid_open(reading: Reading, phrase: Phrase) -> list[Filler]:
    """现将草案修改稿向社会(公开征求意见): the paper, called by its kind."""
    return spanned(_LAID_OPEN.search(reading.text, *phrase), "what")


_LAID_OPEN = re.compile(
    r"将(?P<what>[^，。；《》]{2,30}?(?:稿|草案|方案|办法|规定|标准|规划|条例|目录))(?:全文)?(?:予以)?(?:公布|公示|公开)?，?(?:现)?(?=向|面向|公开|$)"
)


def draft_laid_out(reading: Reading, phrase: Phrase) -> list[Filler]:
    """公布《…（征求意见稿）》: a draft that says in its title that opinions are asked on it."""
    found = [f for f in titled_documents(reading, phrase) if _ASKING_DRAFT.search(reading.say(f.phrase))]
    return [f for f in found if not reading.text.startswith(_ON_IT, f.phrase.end)]


_ON_IT = ("编制说明", "起草说明", "修订说明", "的说明", "解读", "问答")
"""《…（征求意见稿）》|编制说明: what is said about the draft."""
_ASKING_DRAFT = re.compile("征求意见稿")


def submitted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What opinions are asked on: 《办法》, or papers named by their kind (三项地方标准修订稿)."""
    return documents(reading, phrase) or plain(reading, phrase)


def asked_on(reading: Reading, phrase: Phrase) -> list[Filler]:
    """公开征求对五项行业标准的意见, 征求指导原则意见, 征求《…》意见: on what, behind the verb."""
    if of := _OF_PAPER.fullmatch(reading.text, *phrase):
        return spanned(of, "what")
    if _OF_TITLED.fullmatch(reading.text, *phrase):
        return titled_documents(reading, phrase)
    on = _ASKED_ON.search(reading.text, *phrase)
    return submitted(reading, Phrase(*on.span("what"))) if on else []


_ASKED_ON = re.compile(r"(?:对|关于|就)(?P<what>[^，。；]{3,40})的(?:修改)?(?:意见|建议)")
_OF_PAPER = re.compile(
    r"(?P<what>(?!对|关于|就)[^，。；《》的]{2,24}(?:办法|规定|方案|条例|原则|指南|规范|规划|目录|草案|细则|规程))的?(?:修改)?意见"
)
_OF_TITLED = re.compile(r"《[^，。；]*》[^，。；《》]{0,12}?(?:意见|建议)")
"""公开征求《…条例（草案）》修改意见."""
_ISSUES = re.compile(r"发布|印发|公布")


def asked_opinions(reading: Reading, phrase: Phrase) -> bool:
    """征求社会各界意见, 征集公众意见建议: what is asked for are opinions."""
    return VOICES.fullmatch(reading.say(phrase)) is not None


def consulted(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose opinions are asked for, where they are more than the public."""
    asked = VOICES.fullmatch(reading.say(phrase))
    if asked is None or not asked["who"]:
        return []
    return invited(reading, reading.trim(Phrase(phrase.start, phrase.start + asked.end("who"))))


def drafts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The draft named before: 对《办法》进行公示并征求…意见, 将《条例（草案）》公布，征求…意见."""
    found = own_papers(reading, phrase)
    aimed = _AIMED_AT.search(reading.text, *phrase)
    if aimed and (of_clause := [f for f in found if f.phrase.start >= aimed.start()]):
        return of_clause
    drafted = [_with_stage(reading, f) for f in found if _DRAFT.search(reading.say(f.phrase)) or _stage(reading, f)]
    if drafted or not _ISSUES.search(reading.say(phrase)):
        return drafted or found
    return []


def _stage(reading: Reading, paper: Filler) -> int:
    """《木器涂料》|征求意见稿: where the words behind a title end that say it is a draft; else 0."""
    stage = _STAGE.match(reading.text, paper.phrase.end)
    return stage.end() if stage is not None else 0


def _with_stage(reading: Reading, paper: Filler) -> Filler:
    return Filler(Phrase(paper.phrase.start, _stage(reading, paper) or paper.phrase.end), paper.mention)


_STAGE = re.compile("的?(?:(?:国家|行业|地方|团体)标准)?(?:公开)?(?:征求意见稿|送审稿|修订稿)")


def drafts_aimed_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """就《规划（草案）》(启动公众意见征集): the draft that a call for opinions, told as a noun, is about."""
    asks = _ASKS.search(reading.text, phrase.end, reading.clause_around(phrase.end).end) is not None
    return titled_documents(reading, phrase) if asks else []


_ASKS = re.compile("(?:意见|建议)[^，。；]{0,6}(?:征集|征求|征询)|征求[^，。；]{0,8}意见|咨询")
_AIMED_AT = re.compile(r"(?:对|就)[^，。；]{0,60}$")
_DRAFT = re.compile(r"草案|意见稿|送审稿|讨论稿|报告书|报告表")
