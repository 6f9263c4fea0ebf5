"""Who the two sides of a signing are, who chairs and holds a gathering, what is studied on a visit."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told

_CEREMONY = "9月6日，云溪市特检院与江源公司举行合作签约仪式"


@pytest.mark.parametrize(
    "text",
    [
        "，双方党支部书记王敏、李明签订共建协议书。",
        "，双方负责人签订共建协议书。",
        "。双方领导王敏、李明代表双方签署共建协议书。",
        "。云溪市特检院院长王敏与江源公司总经理李明签署共建协议书。",
    ],
)
def test_one_signing_of_two_sides(text: str) -> None:
    """What the officers of those sign who hold the ceremony is signed at it."""
    (event,) = [e for e in told(_CEREMONY + text) if e.type.value == "agreement_signing"]
    assert roles(event)["signatory"] == {"云溪市特检院", "江源公司"}
    assert roles(event)["agreement"] == {"共建协议书"}


def test_those_who_come_along_are_no_side() -> None:
    """Bodies whose officers only came along to talks do not sign for the two sides."""
    text = (
        "5月9日，东岚省市场监管局与江州市市场监管局召开座谈会，市计量所、市质检所负责人参加。"
        "会上，双方签订《合作协议》。"
    )
    signing = next(e for e in told(text) if e.type.value == "agreement_signing")
    assert roles(signing)["signatory"].isdisjoint({"市计量所", "市质检所"})


@pytest.mark.parametrize("text", ["处长王敏主持约谈会。", "约谈会由处长王敏主持。"])
def test_who_chairs_a_talk(text: str) -> None:
    """Who leads a talk to those who are called in is told of it."""
    event = next(e for e in told("5月9日，云溪市药监局集体约谈3家平台。" + text) if e.type.value != "statement")
    assert roles(event)["moderator"] == {"王敏"}


def test_holders_named_again() -> None:
    """Who is said later to hold what was held with it is an organizer alone."""
    text = "5月9日，云溪市特检院联合江州区政府举办电梯救援演练。演练由云溪市特检院、江州区政府主办，江源公司承办。"
    (event,) = told(text)
    assert roles(event)["organizer"] == {"云溪市特检院", "江州区政府"}
    assert roles(event)["co_organizer"] == {"江源公司"}


@pytest.mark.parametrize(
    ("text", "target", "topic"),
    [
        ("到云溪市质检院调研国家中心建设情况。", {"云溪市质检院"}, {"国家中心建设情况"}),
        ("莅临江州市调研智慧公路建设情况。", None, {"智慧公路建设情况"}),
        ("调研污水处理厂运行情况。", {"污水处理厂"}, None),
    ],
)
def test_what_is_studied_there(text: str, target: set[str] | None, topic: set[str] | None) -> None:
    """The state of something that is studied at another house is what a visit is about."""
    (event,) = told("5月9日，副市长李明" + text)
    assert roles(event).get("target") == target
    assert roles(event).get("topic") == topic


def test_matter_that_a_verb_ends() -> None:
    """A verb before a joint and a noun is a part of what is taught."""
    (event,) = told("5月9日，评审员王敏讲授质量管理体系构建与首席质量官制度。")
    assert roles(event)["topic"] == {"质量管理体系构建与首席质量官制度"}


def test_who_is_asked_to_teach_a_course() -> None:
    """Whom a course asked to teach is told of the course, not of a lesson beside it."""
    text = "5月9日，云溪市质检院举办首席质量官培训班。培训特邀评审员王敏、副院长李明分别讲授质量管理和标准化。"
    (event,) = told(text)
    assert roles(event)["speaker"] == {"王敏", "李明"}
