"""Who does what a paper announces, and when, where only its title, its signature or its date says so."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.definite import normalise
from services.extractor.grammar.reading import Reading
from services.extractor.telling.announced import announced_act
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below, signers
from services.extractor.telling.titles import PaperTitle, paper_title


def add_signers(reading: Reading, events: list[Candidate]) -> None:
    """某市政府关于成立…的通知, 关于表彰…的决定 with a signature below: who signs the paper founds, honours, repeals or
    begins what it decides; an act that a paper does by itself is done on its day."""
    title = paper_title(reading)
    if title is None:
        return
    signature = signed_below(reading)
    who = signers(reading, title.sender) or (signers(reading, signature[1]) if signature is not None else [])
    act = announced_act(reading, events)
    for event in events:
        role = None if event.trigger.subtype in _BEFALL else _DOER.get(event.type)
        if role is None or not (event is act or _is_of(reading, event, title) or _is_decided(reading, event, title)):
            continue
        if who and event.type is EventType.POLICY_ISSUANCE and _is_of(reading, event, title):
            event.arguments[role] = []  # 经市政府同意，现印发: who agreed does not sign
        if not event.has(role):
            for filler in who:
                event.add(role, filler)
        by_itself = event.type in _BY_ITSELF and not _was_done(reading, event, title)
        if signature is not None and not event.has(Role.TIME) and by_itself:
            event.inherit(Role.TIME, signature[0])


_BEFALL = frozenset(["accident", "wrong", "death", "conflict", "rescue", "sample"])
"""What befalls somebody, whoever reports it."""
_DOER = {
    EventType.ORGANIZATION_FOUNDING: Role.FOUNDER,
    EventType.POLICY_ISSUANCE: Role.ISSUER,
    **dict.fromkeys(
        (
            EventType.AWARD_ACCREDITATION,
            EventType.PERSONNEL,
            EventType.MEETING,
            EventType.TRAINING_LECTURE,
            EventType.COMPETITION_COMPARISON,
            EventType.CAMPAIGN,
            EventType.INSPECTION_ENFORCEMENT,
            EventType.EVALUATION_RANKING,
            EventType.CALL_FOR_PROPOSALS,
            EventType.OTHER,
        ),
        Role.ORGANIZER,
    ),
}
_BY_ITSELF = frozenset(
    {
        EventType.ORGANIZATION_FOUNDING,
        EventType.AWARD_ACCREDITATION,
        EventType.POLICY_ISSUANCE,
        EventType.CAMPAIGN,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.EVALUATION_RANKING,
    }
)
"""What is done or begun by the paper, not on a day to come."""


def _was_done(reading: Reading, event: Candidate, title: PaperTitle) -> bool:
    """关于…监督抽查情况的通报: the check was over when the paper was written."""
    looks = event.type is EventType.INSPECTION_ENFORCEMENT and not event.has(Role.PENALTY)
    return looks and _REPORTS.search(reading.say(title.about)) is not None


_REPORTS = re.compile("(?:情况|结果|名单|信息)$")


def _is_decided(reading: Reading, event: Candidate, title: PaperTitle) -> bool:
    """Whether the event is one of those that the paper decides: its title names the verb, and the paper says up to
    there that it decides (经研究，决定：一、…)."""
    told_aside = event.backdrop or event.frame.attributive or event.stance.modality == "reported"
    if told_aside:
        return False
    verb, about = reading.say(event.told)[-2:], reading.say(title.about)
    if not any(word in about for word in (verb, *_SAID_AS.get(verb, ()))):
        return False
    decided = _DECIDES.search(reading.text, title.whole.end, event.frame.sentence.end)
    return decided is not None


def _is_of(reading: Reading, event: Candidate, title: PaperTitle) -> bool:
    """Whether the event is the issue of the paper that the notice passes on."""
    enclosed = normalise(reading.say(title.enclosed))
    return bool(enclosed) and enclosed in map(normalise, event.said(reading, Role.DOCUMENT))


_SAID_AS = {
    "授予": ("表彰", "命名", "授予", "表扬"),
    "命名": ("表彰", "认定", "公布"),
    "认定": ("公布", "命名"),
    "推荐": ("获奖", "公示", "名单"),
    "记功": ("表彰", "奖励"),
    "免去": ("任免", "免职", "职务"),
    "任命": ("任免", "任职", "任命", "职务"),
    "任": ("任免", "任职", "职务"),
    "表扬": ("表彰", "通报"),
    "施工": ("交通管制", "封闭"),
    "管制": ("通行", "封闭"),
}
"""What a title may call it."""
_DECIDES = re.compile(r"决定|同意|现予|予以|现将|特[此对授予]|经[^，。]{0,16}研究|如下|拟(?=[认授确命推表给定])")
