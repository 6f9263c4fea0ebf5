"""A thing that is examined and passes is one event, however often that is told."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of, told


def _types(*paragraphs: str, title: str | None = None) -> list[str]:
    return [event.type.value for event in extract_events(article(*paragraphs, title=title))]


@pytest.mark.parametrize(
    ("text", "organizer", "recipient"),
    [
        (
            "5月8日，省科技厅组织专家对省特检院承担的“起重机械检测”项目进行了验收。验收组审阅了材料，同意该项目通过验收。",
            "省科技厅",
            "省特检院承担的“起重机械检测”项目",
        ),
        ("青石大桥日前通过竣工验收。5月12日，省交通厅组织专家对青石大桥进行竣工验收。", "省交通厅", "青石大桥"),
        (
            "近日，《燃气表检定规程》通过专家审定。省计量协会组织专家对规程进行了审定。",
            "省计量协会",
            "《燃气表检定规程》",
        ),
        ("5月20日，市发改委对南湖产业园规划进行评审。专家组一致同意该规划通过评审。", "市发改委", "南湖产业园规划"),
        (
            "6月3日，省局组织专家组对青石计量所的压力标准进行了现场考核。专家组同意该标准通过现场考核。",
            "省局",
            "青石计量所的压力标准",
        ),
    ],
)
def test_what_is_examined_and_passes(text: str, organizer: str, recipient: str) -> None:
    """The pass tells of the examination, too: by whom, and of what."""
    (event,) = extract_events(article(text))
    assert event.type.value == "award_accreditation"
    assert organizer in roles_of(event)["organizer"]
    assert roles_of(event)["recipient"] == {recipient}


@pytest.mark.parametrize(("when", "time"), [("评审期间", "近日"), ("5月12日", "5月12日")])
def test_when_it_passed(when: str, time: str) -> None:
    """The day of the examination says more than 近日; 评审期间 does not."""
    text = f"近日，青石海关技术中心顺利通过实验室认可现场评审。{when}，12名评审专家对中心进行了考核。"
    (event,) = extract_events(article(text))
    assert roles_of(event)["time"] == {time}


def test_how_experts_go_about_an_examination() -> None:
    """What the experts went over, read and looked at there is no check and no visit of its own."""
    lead = "8月18日，省质监局组织专家组对我中心承担的“省质检站（南湖）”进行现场验收工作。"
    went = "专家组查阅了资料，参观了实验室。专家组对该站的人员、设备等要素进行了严谨的检查审核，同意该站通过现场验收。"
    assert _types(lead + went, title="省质检站（南湖）顺利通过现场验收") == ["award_accreditation"]
    looked = "7月13日，省院专家组对青石计量所进行了现场考核。专家组听取了汇报，观看了现场实验。"
    assert _types(looked) == ["evaluation_ranking"]
    assert _types("专家组来到青石计量所，参观了实验室。") == ["visit_research"]


def test_examinations_that_are_told_apart() -> None:
    """A pass that brings figures is news beside its review; what another thing passes is another event."""
    review = "近日，国家认可委对市质检院进行了现场评审。经过两天的评审，市质检院顺利通过评审，新增参数58项。"
    assert _types(review) == ["evaluation_ranking", "award_accreditation"]
    other = "5月8日，市水利局对清河水库进行验收。青石大桥通过竣工验收。"
    assert sorted(_types(other)) == ["award_accreditation", "inspection_enforcement"]
    assert _types("5月8日，市市场监管局对12家药店进行检查，查扣药品20盒。") == ["inspection_enforcement"]


def test_what_guests_are_shown_on_a_visit() -> None:
    """Films and shows that those who came are shown belong to the visit, who shows them round comes along."""
    visit = "7月13日，省局王强处长带队到青石航空计量所调研。王处长一行观看了计量所宣传片，听取了建设情况。"
    found = told(visit + "他希望计量所发挥优势，提升水平。市质检院等领导陪同参观。", type="visit_research")
    assert [roles["target"] for roles in found] == [{"青石航空计量所"}]
    assert found[0]["participant"] == {"市质检院"}
    elsewhere = "7月13日，副市长王强到南湖仪表公司考察。考察团一行观看了演示，走访了青石水务集团。"
    first, second = told(elsewhere, type="visit_research")
    assert "participant" not in first
    assert "青石水务集团" in second["target"]


def test_how_many_a_service_reached() -> None:
    """What was tested free of charge is counted for the service told right before; a drive's sums are its outcome."""
    service = "近日，青石县质监局开展集贸市场计量器具免费检定工作。此次行动共免费检定集贸市场10家，医疗单位11家。"
    (event,) = extract_events(article(service))
    assert (event.type.value, roles_of(event)["quantity"]) == ("assistance_service", {"10家", "11家"})
    drive = "近日，青石县质监局开展加油机专项整治行动。此次行动共检查加油站39家，查处案件5起。"
    assert _types(drive) == ["campaign", "outcome_report"]


def test_bodies_of_a_province_with_their_seat() -> None:
    """The town in brackets belongs to the name of what a province has there, what it is called for short does not."""
    (roles,) = told("江南省质量监督检验站（南湖）顺利通过现场验收。", type="award_accreditation")
    assert roles["recipient"] == {"江南省质量监督检验站（南湖）"}
    (roles,) = told("江南省质量监督检验站（以下简称省站）顺利通过现场验收。", type="award_accreditation")
    assert roles["recipient"] == {"江南省质量监督检验站"}


def test_bodies_that_are_authorised() -> None:
    """Whom an authority goes on authorising is told by 对; authorised bodies that are checked are described."""
    text = "国家认监委日前下发通知，对国家轴承质检中心、国家电炉质检中心等6家单位继续授权。"
    (roles,) = told(text, type="award_accreditation")
    assert (roles["organizer"], roles["quantity"]) == ({"国家认监委"}, {"6家"})
    assert roles["recipient"] == {"国家轴承质检中心", "国家电炉质检中心"}
    assert told("省局对授权机构开展监督检查。", type="award_accreditation") == []
    assert told("该公司对外授权专利技术12项。", type="award_accreditation") == []
