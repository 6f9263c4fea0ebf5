"""What becomes of a model's answer: events whose every word stands in the text, with the rules' values and ids."""

from __future__ import annotations

import json

from schemas.articles import CleanedArticle
from schemas.events import Argument, Event, EventType
from services.extractor import extract_events
from services.extractor.llm.report import Dropped, Outcome
from tests.extractor.articles import article
from tests.extractor.llm.conftest import MakeBackend
from tests.extractor.llm.server import completion, event, told

SIGNING = "5月12日，浙江省临海市人民政府与浙江省计量科学研究院在临海市签署《计量合作框架协议》。"
VISIT = "会后，临海市市场监督管理局副局长王立新一行冒雨察看了３家医院的 血压计 检定情况。"
MEETING = "4月3日，浙江省计量科学研究院在杭州市召开“绿色计量”座谈会。"
ARTICLE = article(SIGNING, VISIT)
TOLD_SIGNING = event(
    "agreement_signing",
    "签署",
    SIGNING,
    ("time", "5月12日"),
    ("location", "临海市"),
    ("signatory", "浙江省临海市人民政府"),
    ("signatory", "浙江省计量科学研究院"),
    ("agreement", "《计量合作框架协议》"),
)
TOLD_VISIT = event("visit_research", "察看", VISIT, ("visitor", "副局长王立新"), ("target", "3家医院的血压计检定情况"))


def by_role(found: Event, role: str) -> list[Argument]:
    """The event's arguments in a role."""
    return [argument for argument in found.arguments if argument.role == role]


def assert_verbatim(of: CleanedArticle, events: list[Event]) -> None:
    """Every span is the text's own characters."""
    for found in events:
        for span in (found.trigger, *found.evidence, *(argument.span for argument in found.arguments)):
            assert of.text[span.start : span.end] == span.text


def test_a_good_answer_becomes_events_with_the_rules_values_and_id(backend: MakeBackend) -> None:
    """Where the model sees what the rules see, its event is the rules' event: same id, same spans, same values."""
    maker = backend(completion(told(TOLD_SIGNING)), use="instead")
    events = maker.read(ARTICLE)
    (rules,) = [e for e in extract_events(ARTICLE) if e.type is EventType.AGREEMENT_SIGNING]
    assert [e.id for e in events] == [rules.id]
    assert_verbatim(ARTICLE, events)
    (found,) = events
    assert (found.rule, found.confidence, found.article_id) == ("model:m1", 0.5, "a1")
    (time,), (place,) = by_role(found, "time"), by_role(found, "location")
    assert time.time is not None
    assert time.time.value == "2025-05-12"
    assert place.place is not None
    assert place.place.adcode == "331082"
    assert by_role(found, "signatory") == by_role(rules, "signatory")
    assert maker.report.outcome is Outcome.ANSWERED
    assert not +maker.report.dropped


def test_the_same_answer_gives_the_same_events(backend: MakeBackend) -> None:
    """Nothing depends on when or how often an article is read."""
    maker = backend(completion(told(TOLD_VISIT, TOLD_SIGNING)))
    assert maker.read(ARTICLE) == maker.read(ARTICLE)


def test_an_answer_in_a_code_fence_behind_words_is_read(backend: MakeBackend) -> None:
    """Servers that ignore the response format bring what models like to write around their JSON."""
    fenced = f"<think>先看[1]</think>好的，结果如下：\n```json\n{told(TOLD_SIGNING)}\n```\n以上。"
    for content in (fenced, f"结果：{told(TOLD_SIGNING)}", json.dumps([TOLD_SIGNING])):
        events = backend(completion(content), use="instead").read(ARTICLE)
        assert [e.type for e in events] == [EventType.AGREEMENT_SIGNING]


def test_words_of_another_width_or_spacing_are_found_as_the_text_has_them(backend: MakeBackend) -> None:
    """Models tidy up what they quote: full width, spaces and quotation marks; the span is what the text says."""
    events = backend(completion(told(TOLD_VISIT)), use="instead").read(ARTICLE)
    assert_verbatim(ARTICLE, events)
    (target,) = by_role(events[0], "target")
    assert target.span.text == "３家医院的 血压计 检定情况"
    text = article(MEETING)
    quoted = event("meeting", "召开", MEETING.replace("“", '"').replace("”", '"'), ("name", '"绿色计量"座谈会'))
    (found,) = backend(completion(told(quoted)), use="instead").read(text)
    assert by_role(found, "name")[0].span.text == "“绿色计量”座谈会"


def test_a_person_with_office_has_the_persons_value(backend: MakeBackend) -> None:
    """Office and name are told together; who it is, is what the mention of the name says."""
    (found,) = backend(completion(told(TOLD_VISIT)), use="instead").read(ARTICLE)
    (visitor,) = by_role(found, "visitor")
    assert visitor.entity is not None
    assert (visitor.entity.kind, visitor.entity.name) == ("person", "王立新")


def test_words_that_do_not_stand_in_the_text_are_dropped_and_counted(backend: MakeBackend) -> None:
    """A model that invents an argument loses the argument, one that invents a trigger the event; nothing is guessed."""
    invented = event("meeting", "举行", SIGNING, ("time", "5月12日"))
    elsewhere = event("agreement_signing", "签署", "双方昨日见面。", ("agreement", "《另一份协议》"), ("time", "2日"))
    maker = backend(completion(told(invented, elsewhere)), use="instead")
    (found,) = maker.read(ARTICLE)
    assert found.arguments == []
    assert [span.text for span in found.evidence] == [SIGNING]
    assert maker.report.dropped[Dropped.TRIGGER] == 1
    assert maker.report.dropped[Dropped.EVIDENCE] == 1
    assert maker.report.dropped[Dropped.ARGUMENT] == 2


def test_without_evidence_a_trigger_that_stands_twice_tells_nothing(backend: MakeBackend) -> None:
    """Which of two places is meant cannot be known, so neither is taken."""
    twice = article("甲市计量院召开会议。", "乙市计量院召开会议。")
    maker = backend(completion(told(event("meeting", "召开", "会议召开了。"))), use="instead")
    assert maker.read(twice) == []
    assert maker.report.dropped[Dropped.TRIGGER] == 1


def test_unknown_types_and_roles_are_dropped_and_counted(backend: MakeBackend) -> None:
    """A word that the contract does not have is not replaced by one that looks like it."""
    typed = event("signing_ceremony", "签署", SIGNING)
    roles = event("agreement_signing", "签署", SIGNING, ("party", "浙江省计量科学研究院"), ("time", "5月12日"))
    odd: list[object] = [
        "事件",
        event("meeting", "召开", SIGNING, modality="certain"),
        {**TOLD_VISIT, "arguments": [1]},
    ]
    maker = backend(completion(json.dumps({"events": [typed, roles, *odd]})), use="instead")
    events = maker.read(ARTICLE)
    assert [e.type for e in events] == [EventType.AGREEMENT_SIGNING, EventType.VISIT_RESEARCH]
    assert [a.role for a in events[0].arguments] == ["time"]
    assert maker.report.dropped[Dropped.TYPE] == 1
    assert maker.report.dropped[Dropped.ROLE] == 1
    assert maker.report.dropped[Dropped.MALFORMED] == 3


def test_the_place_inside_the_evidence_is_meant(backend: MakeBackend) -> None:
    """The same words stand in several sentences; the argument is the one beside its trigger, others are inherited."""
    text = article("浙江省计量科学研究院成立于1980年。", MEETING, "杭州市计量协会另行举办培训班。")
    meeting = event(
        "meeting", "召开", MEETING, ("organizer", "浙江省计量科学研究院"), ("participant", "杭州市计量协会")
    )
    (found,) = backend(completion(told(meeting)), use="instead").read(text)
    (organizer,), (participant,) = by_role(found, "organizer"), by_role(found, "participant")
    assert organizer.span.start == text.text.index(MEETING) + MEETING.index("浙江省")
    assert (organizer.inherited, participant.inherited) == (False, True)


def test_a_number_is_not_found_inside_another_one(backend: MakeBackend) -> None:
    """1日 does not stand in 11日, nor 5家 in 3.5家 or 15家."""
    text = article("5月11日，临海市检查了15家企业。")
    checked = event(
        "inspection_enforcement", "检查", text.text, ("time", "1日"), ("quantity", "5家"), ("target", "企业")
    )
    maker = backend(completion(told(checked)), use="instead")
    (found,) = maker.read(text)
    assert [a.role for a in found.arguments] == ["target"]
    assert maker.report.dropped[Dropped.ARGUMENT] == 2


def test_words_that_stand_for_several_bodies_become_those_bodies(backend: MakeBackend) -> None:
    """三方 names no signatory: as in the rules, the arguments are the bodies, and `via` says how they were told."""
    text = article(
        "签约活动由浙江省计量院、宁波市市场监管局、慈溪市人民政府一同承办。会上，三方签署《计量合作协议》。",
        published_at="2025-05-20",
    )
    signing = event("agreement_signing", "签署", "会上，三方签署《计量合作协议》。", ("signatory", "三方"))
    (found,) = backend(completion(told(signing)), use="instead").read(text)
    assert_verbatim(text, [found])
    assert {a.via for a in found.arguments} == {"三方"}
    assert len(found.arguments) == 3


def test_beside_the_rules_only_what_they_do_not_have_is_added(backend: MakeBackend) -> None:
    """The rules' event stays as it is, though the model tells it with other arguments; the model's own is added."""
    rules = extract_events(ARTICLE)
    other = event(
        "agreement_signing", "签署", SIGNING, ("agreement", "计量合作"), ("signatory", "浙江省计量科学研究院")
    )
    own = event("assistance_service", "冒雨", VISIT, ("recipient", "医院"))
    maker = backend(completion(told(other, own)))
    events = maker.read(ARTICLE)
    assert events[: len(rules)] == rules
    assert [(e.type, e.rule) for e in events[len(rules) :]] == [(EventType.ASSISTANCE_SERVICE, "model:m1")]
    assert (maker.report.new, maker.report.known) == (1, 1)


def test_instead_of_the_rules_the_model_alone_tells(backend: MakeBackend) -> None:
    """An answer without events means that there are none, whatever the rules would find."""
    assert extract_events(ARTICLE)
    assert backend(completion(told()), use="instead").read(ARTICLE) == []


def test_an_event_told_twice_is_one(backend: MakeBackend) -> None:
    """A model that repeats itself multiplies no events; two of one id with two triggers stay apart, as in the rules."""
    maker = backend(completion(told(TOLD_SIGNING, TOLD_SIGNING)), use="instead")
    assert len(maker.read(ARTICLE)) == 1
    assert maker.report.dropped[Dropped.REPEATED] == 1
    text = article("4月3日，甲市计量院召开座谈会。", "4月3日，甲市计量院召开总结会。")
    first, second = text.text.split("\n")
    meetings = [
        event("meeting", "召开", said, ("time", "4月3日"), ("organizer", "甲市计量院")) for said in (first, second)
    ]
    events = backend(completion(told(*meetings)), use="instead").read(text)
    assert len({e.id for e in events}) == 2


def test_what_is_planned_is_in_the_future(backend: MakeBackend) -> None:
    """The tense follows from the modality, which is all that the model is asked for."""
    plan = event("agreement_signing", "签署", SIGNING, modality="planned", polarity="negative")
    (found,) = backend(completion(told(plan)), use="instead").read(ARTICLE)
    assert (found.modality, found.polarity, found.tense) == ("planned", "negative", "future")
