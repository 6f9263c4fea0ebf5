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
    """某某同志某所所长职务, a person a line, all below 免去： or below the first of them."""
    below = "县政府决定：\n免去：\n温国华同志县质检所所长职务；\n郝志远同志县市场监督管理局副局长职务，退休。"
    assert [(e["target"], e["host_org"]) for e in roles_of("personnel", below)] == [
        ({"温国华", "郝志远"}, {"县质检所", "县市场监督管理局"}),
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


@pytest.mark.parametrize(
    ("text", "organizer", "people"),
    [
        ("江州市计量所派出的2名检定员已于2月下旬进驻省计量院跟班见习。", "江州市计量所", "检定员"),
        ("5月9日，江州市质检所4名业务骨干赴省计量院跟班学习一个月。", "江州市质检所", "业务骨干"),
    ],
)
def test_who_is_sent_to_learn_teaches_nobody(text: str, organizer: str, people: str) -> None:
    """Whose people learn, who they are and with whom."""
    (course,) = roles_of("training_lecture", text)
    assert (course["organizer"], course["participant"]) == ({organizer}, {people})
    assert course["host_org"] == {"省计量院"}
    assert "speaker" not in course


def test_authorised_signatories_are_people() -> None:
    """授权签字人 holds no verb."""
    text = "8月16日，市局举办新规宣讲会，全市检验机构授权签字人、质量负责人近120人参训。"
    (course,) = roles_of("training_lecture", text)
    assert "质量负责人" in course["participant"]
    assert not roles_of("outcome_report", text)


def test_a_drive_carried_on_since_by_several_is_one() -> None:
    """今年6月以来，…联手 is no sum of deeds."""
    text = "今年6月以来，市市场监管局、市公安局联手对全市52家检验机构进行集中整治，严查篡改数据等突出问题。"
    (drive,) = roles_of("campaign", text)
    assert drive["organizer"] == {"市市场监管局", "市公安局"}
    assert not roles_of("campaign", "今年6月以来，市市场监管局对52家检验机构进行集中整治。")


def test_winners_to_be_are_listed_below() -> None:
    """推荐以下…为获奖对象 takes the names of its lists, persons without their offices, figures once."""
    text = (
        "经评审，拟推荐以下2家组织、1名个人为江州市市长质量奖获奖对象，现予公示。\n"
        "一、市长质量奖（2家）：江州甲股份有限公司、江州乙有限公司。\n"
        "二、个人奖（1名）：谭国强（江州甲股份有限公司首席技师）。"
    )
    (award,) = roles_of("award_accreditation", text)
    assert award["name"] == {"江州市市长质量奖"}
    assert award["recipient"] == {"江州甲股份有限公司", "江州乙有限公司", "谭国强"}
    assert award["quantity"] == {"2家", "1名"}


def test_a_leading_laboratory_helps_to_hold_the_comparison() -> None:
    """被确定为主导实验室 is no honour."""
    text = "5月9日，省局组织开展电子天平量值比对，省计量院被确定为主导实验室，20家机构参加。"
    (comparison,) = roles_of("competition_comparison", text)
    assert comparison["co_organizer"] == {"省计量院"}
    assert not roles_of("award_accreditation", text)


def test_what_is_found_of_the_assessed_is_not_who_passes() -> None:
    """管理体系运行有效 is a finding; figures after an acceptance meeting are what they stand with."""
    text = "考核组宣布结论：管理体系运行有效，申请项目符合授权条件，一致同意通过考核，同时开具不符合项6个。"
    assert all("recipient" not in e for e in roles_of("award_accreditation", text))
    after = "5月9日，市局专家组同意江州中心通过验收。\n验收会后，该中心与江州神凌公司等4家企业签订合同。"
    assert all("quantity" not in e for e in roles_of("award_accreditation", after))


def test_matters_looked_into_are_a_visit() -> None:
    """深入…，专题了解…."""
    text = "5月9日，市局副局长陈国栋率计量科负责同志，深入甲县、乙县，专题了解检验机构整合推进情况。"
    (visit,) = roles_of("visit_research", text)
    assert (visit["visitor"], visit["topic"]) == ({"陈国栋"}, {"检验机构整合推进情况"})


def test_who_reports_problems_at_a_talk_takes_part() -> None:
    """就…反映问题14个 says who was there and about what."""
    text = "5月9日，调研组召开座谈会，江州市计量所、5家企业代表就检测收费、结果互认等反映问题14个。"
    (talk,) = roles_of("meeting", text)
    assert "江州市计量所" in talk["participant"]
