"""What agencies do on the ground, in the wordings of many of them: who leads it, where they go, who is with them."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of

Arguments = dict[str, set[str]]


def told(text: str, kind: str) -> Arguments:
    """The arguments by role of the first event of a type that an article of these sentences tells."""
    event = next(
        e for e in extract_events(article("这里先说一段背景。", text, "最后一段也只是背景。")) if e.type == kind
    )
    return roles_of(event)


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "5月12日，市局局长周大林带领机关干部到江北区庄桥街道和平社区开展“法律进社区”活动。",
            "campaign",
            {"location": {"江北区庄桥街道和平社区"}, "participant": {"机关干部"}, "attendee": {"周大林"}},
        ),
        (
            "近日，县税务局走进光明街道向阳社区开展税法宣传活动。",
            "campaign",
            {"location": {"光明街道向阳社区"}, "organizer": {"县税务局"}},
        ),
        (
            "律师处、公证处及法律援助处支部组织志愿者开展了法律咨询服务。",
            "assistance_service",
            {"organizer": {"律师处", "公证处", "法律援助处支部"}, "participant": {"志愿者"}},
        ),
        (
            "在区委副书记林小川的陪同下，周大林一行参观了企业展厅。",
            "visit_research",
            {"attendee": {"林小川"}, "visitor": {"周大林"}, "target": {"企业展厅"}},
        ),
        (
            "会上，市计量院周大林院长发布了《计量服务倡议书》。",
            "policy_issuance",
            {"issuer": {"市计量院"}, "document": {"《计量服务倡议书》"}},
        ),
        (
            "会上，化学所所长周大林作了题为《标准物质平台的建设》的报告。",
            "training_lecture",
            {"topic": {"《标准物质平台的建设》"}, "speaker": {"周大林"}},
        ),
        (
            "5月12日下午，市局局长周大林以《严守纪律》为题，为机关干部讲授专题党课。",
            "training_lecture",
            {"topic": {"《严守纪律》"}, "speaker": {"周大林"}},
        ),
        (
            "5月12日，省医保局公共服务平台正式上线运行。",
            "other",
            {"name": {"省医保局公共服务平台"}, "time": {"5月12日"}},
        ),
        (
            "5月12日，全省质量现场会在宁波市召开。会议由省质监局发起，省计量院和宁波大学联合举办。",
            "meeting",
            {"organizer": {"省质监局", "省计量院", "宁波大学"}},
        ),
        (
            "从5月12日起，宁波市将开展酒类质量专项整治。整治将持续到年底。",
            "campaign",
            {"time": {"5月12日"}, "end_time": {"年底"}},
        ),
        (
            "近日，工信部公布绿色制造名单，宁波机电有限公司入选国家级绿色工厂。",
            "award_accreditation",
            {"organizer": {"工信部"}, "recipient": {"宁波机电有限公司"}},
        ),
        (
            "国家质检总局近日通报指出，宁波甬江车业决定从本月15日起召回部分甬江轿车。",
            "product_recall",
            {"time": {"本月15日"}, "organizer": {"宁波甬江车业"}, "target": {"甬江轿车"}},
        ),
        ("组委会面向全社会公开征集大会标识。", "call_for_proposals", {"topic": {"大会标识"}}),
        (
            "本次考核了从事型式试验、定期校准和委托检测业务的检验机构共计326家。",
            "evaluation_ranking",
            {"target": {"检验机构"}, "quantity": {"326家"}},
        ),
        (
            "宁波市设立了综合协调组、宣传报道组等10个专项工作组。",
            "organization_founding",
            {"founded": {"综合协调组", "宣传报道组"}, "quantity": {"10个"}},
        ),
    ],
)
def test_who_leads_it_where_and_with_whom(text: str, kind: str, wanted: Arguments) -> None:
    """Leaders, sites, escorts, titles of talks and further holders fill their roles."""
    found = told(text, kind)
    assert {role: found.get(role) for role in wanted} == wanted


def test_a_press_conference_is_not_what_it_announces() -> None:
    """本届博览会 after its press conference is a gathering of its own, with its own holders and days."""
    lead = "5月12日，第六届茶产业博览会新闻发布会在昆明举行。"
    further = "本届博览会由云南省农业农村厅主办，将于8月10日至12日在普洱举行。"
    first, second = (e for e in extract_events(article(lead + further)) if e.type == "meeting")
    said = [{(a.role.value, a.span.text) for a in e.arguments} for e in (first, second)]
    assert ("name", "第六届茶产业博览会新闻发布会") in said[0]
    assert ("organizer", "云南省农业农村厅") not in said[0]
    assert said[1] >= {
        ("name", "第六届茶产业博览会"),
        ("organizer", "云南省农业农村厅"),
        ("time", "8月10日"),
        ("end_time", "12日"),
    }


@pytest.mark.parametrize(
    ("text", "kind", "role", "fillers"),
    [
        (
            "江州南站、江州东站及城际铁路二期工程5月9日投入运营。",
            "other",
            "name",
            {"江州南站", "江州东站", "城际铁路二期工程"},
        ),
        (
            "县政府向各乡镇人民政府、县直各部门下发《秋收通知》。",
            "policy_issuance",
            "recipient",
            {"各乡镇人民政府", "县直各部门"},
        ),
        (
            "代表团参观了福州大学能源与环境国家重点实验室。",
            "visit_research",
            "target",
            {"福州大学能源与环境国家重点实验室"},
        ),
        ("市发改委召开新闻发布会，解读《低空经济意见》。", "meeting", "topic", {"《低空经济意见》"}),
    ],
)
def test_each_of_several_is_told_by_itself(text: str, kind: str, role: str, fillers: set[str]) -> None:
    """What opens together, those whom a paper is sent to, a name with a joint inside."""
    assert told(text, kind)[role] == fillers


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("内蒙古自治区成立70周年庆祝大会在呼和浩特隆重举行。", "内蒙古自治区成立70周年庆祝大会", "呼和浩特"),
        ("全国计量工作会议5月12日在京召开。", "全国计量工作会议", "京"),
    ],
)
def test_anniversaries_and_short_cities(text: str, name: str, place: str) -> None:
    """成立 before an anniversary is no verb; 京 between 在 and a verb is a city."""
    found = told(text, "meeting")
    assert found["name"] == {name}
    assert found["location"] == {place}


def test_a_seminar_is_no_matter_that_is_discussed() -> None:
    """研讨 inside the name of a seminar is no verb whose object would be the seminar's topic."""
    assert "topic" not in told("5月12日，全省标准化研讨会在宁波召开。", "meeting")
