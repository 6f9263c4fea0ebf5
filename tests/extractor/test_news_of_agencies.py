"""News of ministries, courts, counties and hospitals: parties sent out, rows of guests, what is planned together.

Made-up places and sentences of our own.
"""

from __future__ import annotations

import pytest

from schemas.events import Event
from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.test_tellings import events_of


def said(event: Event, role: str) -> list[str]:
    """The words that fill a role."""
    return [a.span.text for a in event.arguments if a.role.value == role]


def one(sentence: str, type: str) -> Event:
    """The only event of the type that the sentence tells."""
    (event,) = [e for e in events_of(sentence) if e.type.value == type]
    return event


def test_who_is_sent_to_look_goes_there() -> None:
    """A party that is sent to the counties to survey them is the visitor, and is no help sent."""
    sentence = "近日，江州省农业厅派出6个工作组赴14个重点县调研指导春耕生产。"
    assert said(one(sentence, "visit_research"), "visitor") == ["6个工作组"]
    assert "assistance_service" not in [e.type.value for e in events_of(sentence)]
    rescuers = events_of("近日，江州省农业厅派出5支专家服务队赴10个县开展技术指导服务。")
    assert [e.type.value for e in rescuers] == ["assistance_service"]


def test_a_row_of_guests_with_and_goes_on_behind_a_comma() -> None:
    """甲、乙和丙，丁参加: the row does not end with 和."""
    sentence = "3月2日，江州医院举行签约活动。政委胡军、宣传负责人周程、主任杨松和我院院长陈峰，副院长林石参加仪式。"
    assert said(one(sentence, "agreement_signing"), "attendee") == ["胡军", "周程", "杨松", "陈峰", "林石"]


def test_a_post_for_the_day_is_no_founding() -> None:
    """Where policemen stand for a night is set up and gone; a station of a university stays."""
    assert events_of("行动中，江州县公安局在人民路等路段设置临时检查站。") == []
    assert events_of("行动中，江州县公安局设立执勤点5个。") == []
    assert said(one("江州大学设立院士工作站。", "organization_founding"), "founded") == ["院士工作站"]


def test_papers_about_something_each_stand_for_themselves() -> None:
    """关于甲的请示以及关于乙的请示 are two papers; to hire, in the name of one, is no call."""
    events = events_of("会议审议通过了《供水办法》、关于林木采伐的请示以及关于县医院招聘临时人员的请示。")
    assert [e.type.value for e in events] == ["policy_issuance"]
    assert said(events[0], "document") == ["《供水办法》", "关于林木采伐的请示", "关于县医院招聘临时人员的请示"]
    assert "call_for_proposals" not in [e.type.value for e in events_of("要做好县医院招聘工作。")]


def test_whose_meeting_adopts_is_told_once() -> None:
    """The government that met issues what the meeting adopts, not the meeting beside it."""
    sentence = "6月20日，县政府召开第七次常务会议。会议讨论通过了《江州县供水管理办法》。"
    assert said(one(sentence, "policy_issuance"), "issuer") == ["县政府"]
    assert said(one("会议通过了《江州县供水管理办法》。", "policy_issuance"), "issuer") == ["会议"]


def test_with_whom_one_sits_down_takes_part() -> None:
    """与群众代表召开座谈会: people come, bodies hold it together."""
    event = one("近日，市发改委与市财政局、企业代表召开座谈会。", "meeting")
    assert said(event, "organizer") == ["市发改委", "市财政局"]
    assert said(event, "participant") == ["企业代表"]


def test_what_is_planned_together_shares_its_day() -> None:
    """22日将开展宣传，并召开座谈会: the second plan has the day of the first; a plan without one is not told."""
    plan = "22日，该院将深入柳河镇开展公益诉讼宣传活动，并召开公益诉讼座谈会。"
    assert said(one(plan, "meeting"), "time") == ["22日"]
    assert "meeting" not in [e.type.value for e in events_of("22日，该院开展宣传活动，下一步将召开座谈会。")]


@pytest.mark.parametrize(
    ("taught", "speakers"),
    [
        ("将邀请省司法厅专家和高校教授为大家开展专题讲座。", ["省司法厅专家", "高校教授"]),
        ("将邀请省司法厅处长李明为大家授课。", ["李明"]),
    ],
)
def test_who_is_to_teach_at_a_course_is_told_of_it(taught: str, speakers: list[str]) -> None:
    """What a course that opened has on its plan belongs to it, each expert by himself."""
    events = extract_events(
        article(
            "研修班开班",
            "11月18日，江州市环境厅主办的执法研修班在江州开班。",
            "动员会上，李强要求大家珍惜机会。",
            f"本次培训为期三天，{taught}",
        )
    )
    (course,) = [e for e in events if e.type.value == "training_lecture"]
    assert said(course, "duration") == ["三天"]
    assert said(course, "speaker") == speakers
