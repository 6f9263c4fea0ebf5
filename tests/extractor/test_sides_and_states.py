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


@pytest.mark.parametrize("went", ["赴江源公司考察，并", "到江源公司调研并", "赴江源公司"])
def test_host_signs_with_its_guests(went: str) -> None:
    """With whom guests sign an agreement is who receives them, where nothing says otherwise."""
    events = told(f"4月9日，云溪市计量院院长王敏{went}签署合作协议。")
    signing = next(e for e in events if e.type.value == "agreement_signing")
    assert roles(signing)["signatory"] == {"云溪市计量院", "江源公司"}


def test_promise_is_no_agreement_with_whom_one_visits() -> None:
    """A promise that somebody has signed on a round binds not both."""
    events = told("4月9日，云溪市计量院深入江源公司检查，签订食品安全承诺书。")
    signing = next(e for e in events if e.type.value == "agreement_signing")
    assert "江源公司" not in roles(signing)["signatory"]


@pytest.mark.parametrize("section", ["特设股", "云溪县市场监管局餐饮股"])
def test_section_of_a_county_holds_it(section: str) -> None:
    """A section of a county's authority holds a meeting like a department."""
    (event,) = told(f"7月9日，{section}召开气瓶充装单位座谈会。")
    assert roles(event)["organizer"] == {section}


def test_rounds_of_a_contest_last() -> None:
    """So many days of contention are of the contest, not of what is won."""
    events = told("7月3日，全省技能竞赛在云溪市举行。经过两天的激烈角逐，江州市代表队获得团体一等奖。")
    contest, prize = (
        next(e for e in events if e.type.value == t) for t in ("competition_comparison", "award_accreditation")
    )
    assert roles(contest)["duration"] == {"两天"}
    assert "duration" not in roles(prize)


def test_each_lecturer_has_a_lecture() -> None:
    """Who speaks before or behind a lecturer of the sentence has no part in that lecture."""
    text = "4月3日，家电研讨会在云溪举行。会上，首席专家王敏作专题分享，主任李明解读了最新国家标准。"
    lectures = [roles(e) for e in told(text) if e.type.value == "training_lecture"]
    assert [each["speaker"] for each in lectures] == [{"王敏"}, {"李明"}]
    assert [each.get("topic") for each in lectures] == [None, {"最新国家标准"}]


def test_letters_are_not_counted_by_houses() -> None:
    """How many houses did something else says nothing of those who are appointed."""
    text = "9月14日，云溪市质量大会举行。会上，金穗面业等10家企业宣读倡议书，市市场监管局为首席质量官颁发聘书。"
    event = next(e for e in told(text) if e.type.value == "personnel")
    assert "quantity" not in roles(event)


def test_party_formed_of_experts() -> None:
    """A party does what is told of it, not the experts of whom it is formed."""
    text = "12月27日，来自云溪市标准院、江州大学等单位的专家组成审查委员会，对标准进行了技术审查。"
    event = next(e for e in told(text) if e.type.value == "evaluation_ranking")
    assert roles(event)["organizer"] == {"审查委员会"}


def test_guests_learn_on_their_visit() -> None:
    """What guests are told of further on is of their visit, not of the talks told since."""
    text = (
        "1月7日，省局处长王敏一行到云溪市质检院调研。院长李明出席交流座谈会。"
        "王敏一行参观了办事大厅，了解了信息化建设情况。"
    )
    events = told(text)
    assert all("topic" not in roles(e) for e in events if e.type.value == "meeting")
