"""The style of agencies' information officers: commendations in rows, parties of experts, leave to found, standards."""

from __future__ import annotations

import pytest

from bench.told import as_article
from schemas.events import EventType
from services.extractor import extract_events
from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "市局决定对江州市计量院等5个单位，李明、张华等10名同志给予通报表扬。",
            {"江州市计量院", "李明", "张华"},
        ),
        (
            "省局对甲州市局、乙州市局等6家单位，王小明等18名先进个人，以及江州市质检所进行了通报表彰。",
            {"甲州市局", "乙州市局", "王小明", "江州市质检所"},
        ),
    ],
)
def test_rows_of_those_commended_go_on_behind_commas(text: str, who: set[str]) -> None:
    """Kinds of those who are praised, each with its number, are one row, and nobody of it praises."""
    events = roles_of("award_accreditation", text)
    assert [e["recipient"] for e in events] == [who]
    assert events[0].get("organizer", set()) <= {"市局", "省局"}


def test_a_party_of_experts_assesses_under_its_head() -> None:
    """受…委派 names no doer; the party led by somebody is one, its head is there."""
    text = "5月16日，受省局委派，以省计量院总工程师陈国栋为组长的5人考核组，对江州市计量所实施计量授权考核。"
    (event,) = roles_of("evaluation_ranking", text)
    assert event["organizer"] == {"5人考核组"}
    assert event["attendee"] == {"陈国栋"}
    assert event["target"] == {"江州市计量所"}


@pytest.mark.parametrize(
    "text",
    [
        "5月9日，市局专家组对江州市计量院进行验收。专家组由省计量院研究员陈国栋任组长，江州大学等单位7名专家组成。",
        "5月9日，市局对江州市计量院进行验收，专家组组长由省计量院研究员陈国栋担任。",
    ],
)
def test_who_heads_a_party_takes_no_post(text: str) -> None:
    """任组长 of experts is a task of the day."""
    assert not roles_of("personnel", text)


def test_who_comes_to_an_acceptance_is_there() -> None:
    """到会 adds to a check what it adds to a meeting."""
    text = "5月9日，市局专家组对江州市计量院进行验收。省局副局长陈国栋、江州市副市长王芳到会并致辞。"
    (event,) = roles_of("inspection_enforcement", text)
    assert event["attendee"] == {"陈国栋", "王芳"}


@pytest.mark.parametrize(
    ("text", "founded", "founder"),
    [
        ("5月8日，省局下发批复，批准江州阀门产业计量测试中心正式成立。", "江州阀门产业计量测试中心", "省局"),
        ("近日，市民政局批准江州市计量协会成立。", "江州市计量协会", "市民政局"),
    ],
)
def test_leave_to_come_into_being_is_a_founding(text: str, founded: str, founder: str) -> None:
    """批准…成立 founds what stands between, by who gives the leave, and awards nothing besides."""
    (event,) = roles_of("organization_founding", text)
    assert (event["founded"], event["founder"]) == ({founded}, {founder})
    assert not roles_of("award_accreditation", text)


@pytest.mark.parametrize(
    "text",
    [
        "由省交通厅提出，江州检测中心等6家单位起草的地方标准《机构计量管理规范》，经省市场监管局批准发布。",
        "由省交通厅提出、江州检测中心起草的地方标准《机构计量管理规范》近日经省市场监管局批准发布。",
        "近日，江州市计量院起草的《电子天平校准规范》经省市场监管局批准发布。",
    ],
)
def test_who_proposes_or_drafts_a_standard_does_not_issue_it(text: str) -> None:
    """提出 is no speech there; the leave behind 经 is the issuer's."""
    (event,) = roles_of("policy_issuance", text)
    assert event["issuer"] == {"省市场监管局"}


def test_how_large_somebody_is_names_nobody() -> None:
    """核定编制38名 between two verbs is no subject of the second."""
    text = "江州市检验检测中心由三家机构合并组建，核定编制38名，今年1月取得资质认定证书。"
    (event,) = roles_of("award_accreditation", text)
    assert event["recipient"] == {"江州市检验检测中心"}


def test_dismissals_below_a_heading_need_no_possessive() -> None:
    """某某同志某所所长职务, a person a line, below 免去： or below the first of them."""
    below = "县政府决定：\n免去：\n温国华同志县质检所所长职务；\n郝志远同志县市场监督管理局副局长职务，退休。"
    assert [(e["target"], e["host_org"]) for e in roles_of("personnel", below)] == [
        ({"温国华"}, {"县质检所"}),
        ({"郝志远"}, {"县市场监督管理局"}),
    ]
    first = "县政府决定：\n免去温国华同志县质检所所长职务；\n郝志远同志县市场监督管理局副局长职务。"
    assert {"郝志远"} in [e["target"] for e in roles_of("personnel", first)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("会议对领导小组成员作了调整，陶文任组长，新增县供电公司为成员单位。", (EventType.PERSONNEL, "任")),
        ("江州市市场监督管理局对全市电梯搞了一次质量安全监督抽查。", (EventType.INSPECTION_ENFORCEMENT, "搞了")),
    ],
)
def test_everyday_words_of_official_business(text: str, told: tuple[EventType, str]) -> None:
    """The head of a standing group, 搞 for checks."""
    events = extract_events(as_article(f"江州动态\n{text}", "a", "2025-05-13"))
    assert told in [(event.type, event.trigger.text) for event in events]
