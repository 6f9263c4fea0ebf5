"""Parties that go somewhere and their people, who teaches and is taught at courses, who signs for several."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told


@pytest.mark.parametrize(
    ("party", "along"),
    [
        ("由省局副局长王敏、计量处处长李明组成的调研组", {"李明"}),
        ("由省局副局长王敏、计量处处长李明等5人组成的调研组", {"李明"}),
        ("由省局副局长王敏任组长的调研组", None),
    ],
)
def test_people_of_a_party_without_a_name(party: str, along: set[str] | None) -> None:
    """A party goes by its people: the first leads it, the others go along."""
    (event,) = told(f"7月5日，{party}到云溪市计量所调研产业计量工作。")
    assert roles(event)["visitor"] == {"王敏"}
    assert roles(event).get("attendee") == along


def test_party_of_bodies_keeps_its_word() -> None:
    """A party that only bodies form is who goes."""
    (event,) = told("7月5日，由省局、省计量院组成的调研组到云溪市计量所调研。")
    assert roles(event)["visitor"] == {"调研组"}


@pytest.mark.parametrize("who", ["标准第一起草人、教授级高工王敏", "标准主要起草人、省标准院研究员王敏"])
def test_who_drafted_a_standard_explains_it(who: str) -> None:
    """Who drafted a paper is somebody, not a deed."""
    (event,) = told(f"5月26日，{who}对标准进行了解读。")
    assert roles(event)["speaker"] == {"王敏"}


def test_teacher_named_in_another_sentence() -> None:
    """Who is called the teacher further on teaches at the course."""
    text = "5月9日，云溪市计量所为120名学生送上一堂生动的计量科普课。授课老师王敏从“一米有多长”讲起。"
    event = next(e for e in told(text) if e.type.value == "training_lecture")
    assert roles(event)["speaker"] == {"王敏"}


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("2024年全市医疗卫生机构计量知识培训", {"医疗卫生机构计量"}),
        ("全省执法办案业务培训", {"执法办案"}),
        ("质量月启动仪式暨化妆品企业公益培训", None),
    ],
)
def test_matter_in_the_name_of_a_course(name: str, topic: set[str] | None) -> None:
    """What a course's name says of its matter, without of which year and for whom it is."""
    (event,) = told(f"5月9日，云溪市市场监管局举办{name}。")
    assert roles(event).get("topic") == topic


def test_visitors_of_an_open_day() -> None:
    """Who was received at an open day, without what they did there."""
    event = told("5月9日，云溪市质检院开展“质量月”开放日活动，接待市民200余人次参观实验室。")[0]
    assert roles(event)["participant"] == {"市民"}


@pytest.mark.parametrize("who", ["长三角四地计量院", "安阳、邯郸两地计量所"])
def test_houses_of_several_places_sign(who: str) -> None:
    """Houses of several places are named by those places and how many they are."""
    (event,) = told(f"5月20日，{who}签署合作协议。")
    assert roles(event)["signatory"] == {who}


def test_solemnly_signed() -> None:
    """How somebody puts a name to a paper takes nothing from it."""
    (event,) = told("5月6日，云溪市12家加油站负责人在诚信计量承诺书上郑重签字。")
    assert roles(event)["agreement"] == {"诚信计量承诺书"}


def test_whoever_came_is_nobody_else() -> None:
    """Those who came are told already where others are named."""
    text = "5月9日，全国计量工作座谈会在云溪召开。省局、省计量院负责人参加会议。与会代表现场观摩江州市计量测试中心。"
    meeting = next(e for e in told(text) if e.type.value == "meeting")
    assert roles(meeting)["participant"] == {"省局", "省计量院"}


def test_headline_of_a_lesson() -> None:
    """A headline that tells of a lesson in its own words is of the one that the text tells in full."""
    text = (
        "农业农村局专家深入田间地头开展技术培训\n"
        "5月13日，云溪市农业农村局组织农艺师王敏等5名专家，到新坪村为30余名种植户讲解茶树冬季管护。"
    )
    (event,) = [e for e in told(text) if e.type.value == "training_lecture"]
    assert roles(event)["speaker"] == {"王敏"}
