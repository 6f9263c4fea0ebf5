"""Sentences of our own for every event type: what tells an event, with its arguments, and what does not."""

from __future__ import annotations

import pytest

from schemas.events import Event, EventType
from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.articles import roles_of as roles


def told(*paragraphs: str, title: str | None = None) -> list[Event]:
    """The events of an article of these paragraphs, statements left out."""
    return [e for e in extract_events(article(*paragraphs, title=title)) if e.type is not EventType.STATEMENT]


@pytest.mark.parametrize(
    ("text", "event_type", "wanted"),
    [
        (
            "5月12日，江苏省计量院在南京举办长三角计量创新论坛。",
            EventType.MEETING,
            {"time": {"5月12日"}, "location": {"南京"}, "organizer": {"江苏省计量院"}, "name": {"长三角计量创新论坛"}},
        ),
        (
            "6月3日，江苏省计量院与东南大学在南京签署战略合作协议。",
            EventType.AGREEMENT_SIGNING,
            {"signatory": {"江苏省计量院", "东南大学"}, "agreement": {"战略合作协议"}, "location": {"南京"}},
        ),
        (
            "近日，浙江省市场监管局印发《检验检测机构信用管理办法》。",
            EventType.POLICY_ISSUANCE,
            {"issuer": {"浙江省市场监管局"}, "document": {"《检验检测机构信用管理办法》"}, "time": {"近日"}},
        ),
        (
            "4月1日，苏州市市场监管局启动“蓝盾”专项行动。",
            EventType.CAMPAIGN,
            {"organizer": {"苏州市市场监管局"}, "programme": {"“蓝盾”专项行动"}, "time": {"4月1日"}},
        ),
        (
            "4月8日，苏州市市场监管局联合市公安局，对农贸市场开展专项检查。",
            EventType.INSPECTION_ENFORCEMENT,
            {"organizer": {"苏州市市场监管局"}, "co_organizer": {"市公安局"}, "target": {"农贸市场"}},
        ),
        (
            "市生态环境局责令该公司停产整顿，并处罚款5万元。",
            EventType.INSPECTION_ENFORCEMENT,
            {"organizer": {"市生态环境局"}, "penalty": {"停产整顿", "罚款5万元"}},
        ),
        (
            "近日，市场监管总局启动2026年标准物质研制项目征集工作。",
            EventType.CALL_FOR_PROPOSALS,
            {"organizer": {"市场监管总局"}, "programme": {"2026年标准物质研制项目"}},
        ),
        (
            "苏州某某电器有限公司自2025年6月1日起召回部分电热水壶，共计3000台。",
            EventType.PRODUCT_RECALL,
            {"target": {"电热水壶"}, "quantity": {"3000台"}, "time": {"2025年6月1日"}},
        ),
        (
            "5月10日，苏州市市场监管局获“全省先进集体”荣誉称号。",
            EventType.AWARD_ACCREDITATION,
            {"recipient": {"苏州市市场监管局"}, "name": {"“全省先进集体”荣誉称号"}, "time": {"5月10日"}},
        ),
        (
            "省政府授予苏州机械有限公司“省长质量奖”。",
            EventType.AWARD_ACCREDITATION,
            {"organizer": {"省政府"}, "recipient": {"苏州机械有限公司"}, "name": {"“省长质量奖”"}},
        ),
        (
            "苏州市公安局交警支队被公安部授予集体一等功。",
            EventType.AWARD_ACCREDITATION,
            {"organizer": {"公安部"}, "recipient": {"苏州市公安局交警支队"}, "name": {"集体一等功"}},
        ),
        (
            "省科技厅批准苏州大学建设省级重点实验室。",
            EventType.AWARD_ACCREDITATION,
            {"organizer": {"省科技厅"}, "recipient": {"苏州大学"}},
        ),
        (
            "省药监局组织专家对苏州制药有限公司进行现场评审。",
            EventType.EVALUATION_RANKING,
            {"organizer": {"省药监局"}, "target": {"苏州制药有限公司"}, "programme": {"现场评审"}},
        ),
        (
            "近日，江苏省光伏产业计量测试中心获批筹建。",
            EventType.AWARD_ACCREDITATION,
            {"recipient": {"江苏省光伏产业计量测试中心"}},
        ),
        (
            "6月1日，由江苏省计量院、浙江省计量院共同组建长三角计量创新联盟。",
            EventType.ORGANIZATION_FOUNDING,
            {"founder": {"江苏省计量院", "浙江省计量院"}, "founded": {"长三角计量创新联盟"}},
        ),
        (
            "3月6日，苏州市市场监管局举办计量业务知识培训班。",
            EventType.TRAINING_LECTURE,
            {"organizer": {"苏州市市场监管局"}, "name": {"计量业务知识培训班"}},
        ),
        (
            "5月6日，江苏省市场监管局局长王建国一行赴苏州市调研。",
            EventType.VISIT_RESEARCH,
            {"visitor": {"王建国"}, "location": {"苏州市"}},
        ),
        (
            "5月20日，江苏省总工会在南京举行全省计量检定技能大赛。",
            EventType.COMPETITION_COMPARISON,
            {"name": {"全省计量检定技能大赛"}, "location": {"南京"}},
        ),
        (
            "近日，苏州市计量院开展检测机构能力指数排行。",
            EventType.EVALUATION_RANKING,
            {"organizer": {"苏州市计量院"}, "programme": {"检测机构能力指数排行"}},
        ),
        (
            "苏州市财政局为三个实验室提供300万元建设资金。",
            EventType.ASSISTANCE_SERVICE,
            {"organizer": {"苏州市财政局"}, "quantity": {"300万元"}},
        ),
        (
            "2024年，全市检测机构服务企业5000余家，减免费用1000余万元。",
            EventType.OUTCOME_REPORT,
            {"quantity": {"5000余家", "1000余万元"}, "time": {"2024年"}},
        ),
        (
            "苏州市人民政府任命王建国为市市场监管局局长。",
            EventType.PERSONNEL,
            {"target": {"王建国"}, "name": {"局长"}},
        ),
        (
            "5月2日，苏州市某化工厂发生一起火灾事故，造成3人受伤。",
            EventType.OTHER,
            {"name": {"火灾事故"}, "quantity": {"3人"}, "time": {"5月2日"}},
        ),
    ],
)
def test_a_sentence_tells_its_event(text: str, event_type: EventType, wanted: dict[str, set[str]]) -> None:
    """One plain sentence per type gives one event of that type with its arguments, whole and in their roles."""
    events = told(text)
    assert [e.type for e in events] == [event_type]
    found = roles(events[0])
    assert {role: found.get(role, set()) for role in wanted} == wanted


def test_a_statement_is_told_apart_from_acts() -> None:
    """What somebody says is a statement with its speaker; what the words speak of is not done by saying it."""
    events = extract_events(article("王建国局长强调，要召开全市质量大会，开展专项整治行动，签署合作协议。"))
    assert [e.type for e in events] == [EventType.STATEMENT]
    assert roles(events[0])["speaker"] == {"王建国"}


@pytest.mark.parametrize(
    "text",
    [
        "会议室在三楼。",
        "各单位要组织开展专项检查行动。",
        "对拒不整改的，依法责令停产整顿。",
        "要求各地认真贯彻《中华人民共和国计量法》。",
        "根据《计量法》第二十五条规定，责令停止使用，可处罚款二千元。",
        "以签署战略合作协议为契机，双方将深化合作。",
        "未召开会议，也未签署协议。",
        "下一步，市计量院将进一步开展技术培训。",
        "签约仪式现场气氛热烈。",
        "市市场监管局加强检查，确保第三届江州质量大会顺利举办。",
        "县公安局全力护航第三届江州技能大赛成功举行。",
        "培训班学员来自各地。",
        "检查组成员表情严肃。",
        "征集领域包括计量、标准和检测。",
        "实验室认可是国际通行的做法。",
    ],
)
def test_what_is_demanded_planned_denied_or_only_named_is_no_event(text: str) -> None:
    """Demands, rules, conditions, vague plans, denials and nouns made of verbs tell nothing that happened."""
    assert told(text) == []


def test_a_dated_plan_is_told_as_planned() -> None:
    """A plan with its day is news, marked as planned."""
    (event,) = told("江苏省计量院将于2025年11月17日在南京召开全省计量大会。")
    assert (event.type, event.modality, event.tense) == (EventType.MEETING, "planned", "future")


def test_what_was_called_off_is_negative() -> None:
    """A meeting that is cancelled is told with negative polarity."""
    events = told("因天气原因，苏州市市场监管局取消举办计量论坛。")
    assert [e.polarity for e in events] == ["negative"]


def test_table_rows_tell_no_events() -> None:
    """Cells of a table are no sentences."""
    page = article("企业名称\t中标金额\t召开会议")
    rows = page.model_copy(update={"paragraphs": [page.paragraphs[0].model_copy(update={"kind": "row"})]})
    assert extract_events(rows) == []


def test_a_law_tells_no_events() -> None:
    """Articles of a law say what is to be done, by whomever; they tell nothing that happened."""
    assert (
        told(
            "第一条 为了加强监督，制定本法。",
            "第二条 监察机关设立专门机构。",
            "第三条 监察机关查封、扣押财物。",
            "第四条 县级以上人民代表大会举行会议。",
        )
        == []
    )
