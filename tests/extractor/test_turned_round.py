"""Clauses that name last who does it, and what is told in a clause behind it: when, by whose leave."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, told


@pytest.mark.parametrize(
    ("sentence", "type", "role", "wanted"),
    [
        ("对加油站开展检查的是江州市市场监管局和市商务局。", "inspection_enforcement", "organizer",
         {"江州市市场监管局", "市商务局"}),
        ("获得二等奖的是云川县计量所和临海县计量所。", "award_accreditation", "recipient",
         {"云川县计量所", "临海县计量所"}),
        ("5月9日，与江州市计量院签署合作协议的是云川理工学院。", "agreement_signing", "signatory",
         {"江州市计量院", "云川理工学院"}),
        ("对这批产品实施召回的是江州某电器公司，共涉及电热水壶3200台。", "product_recall", "organizer",
         {"江州某电器公司"}),
        ("5月9日，江州市召开质量工作会议。主持会议的是副市长李国强。", "meeting", "moderator", {"李国强"}),
        ("5月9日在江州市开幕的是第三届计量技术论坛。", "meeting", "name", {"第三届计量技术论坛"}),
    ],
)  # fmt: skip
def test_the_doer_comes_last(sentence: str, type: str, role: str, wanted: set[str]) -> None:
    """做…的是某局 tells of the body what 某局做… does."""
    (event,) = told(sentence, type=type)
    assert event[role] == wanted


def test_what_is_done_comes_last() -> None:
    """Where who does it stands before the verb, what is named last is what is done."""
    (event,) = told("5月9日，江州市计量院举办的是压力表检定员培训班。", type="training_lecture")
    assert (event["organizer"], event["name"]) == ({"江州市计量院"}, {"压力表检定员培训班"})


def test_a_purpose_is_nobody() -> None:
    """检查的目的是… names nobody who checks."""
    assert not told("开展检查的目的是为了消除隐患。", type="inspection_enforcement")


@pytest.mark.parametrize(
    ("sentence", "type", "times"),
    [
        ("江州市市场监管局召开全市计量工作会议，时间是5月9日。", "meeting", ({"5月9日"}, None)),
        ("全市质量工作会议将在江州宾馆举行，会议时间为6月9日至10日。", "meeting", ({"6月9日"}, {"10日"})),
        ("江州市计量院将举办检定员培训班，培训时间为6月23日至25日。", "training_lecture", ({"6月23日"}, {"25日"})),
        ("全市计量技能大赛在市技师学院举行。比赛时间定在6月9日。", "competition_comparison", ({"6月9日"}, None)),
        ("江州市计量院举办检定员培训班，报名时间为6月1日至5日。", "training_lecture", (None, None)),
        ("江州市召开质量工作会议，会议时间为一天。", "meeting", (None, None)),
    ],
)
def test_when_it_is_in_a_clause_behind(sentence: str, type: str, times: tuple[set[str] | None, ...]) -> None:
    """…，时间为5月9日 dates what was told before, also what is to come; the time of something else does not."""
    (event,) = told(sentence, type=type)
    assert (event.get("time"), event.get("end_time")) == times


@pytest.mark.parametrize("who", ["国家市场监管总局批准", "国家市场监管总局组织考核", "国家市场监管总局正式认定"])
def test_by_whose_leave(who: str) -> None:
    """经某局批准，某院获得…: who allowed or examined it confers it."""
    (event,) = told(f"5月9日，经{who}，江州市计量院获得国家水表产业计量测试中心资质。", type="award_accreditation")
    assert (event["organizer"], event["recipient"]) == ({"国家市场监管总局"}, {"江州市计量院"})


@pytest.mark.parametrize("shown", ["计量技术展览会", "计量仪器博览会", "计量文物特展"])
def test_exhibitions_that_somebody_holds(shown: str) -> None:
    """由某会主办的展览会在某市开幕: the opening is told with who holds it, its day and its place."""
    (event,) = told(f"由云川省计量学会主办的{shown}5月9日在江州市开幕。", type="other")
    assert (event["organizer"], event["time"], event["location"]) == ({"云川省计量学会"}, {"5月9日"}, {"江州市"})


@pytest.mark.parametrize(
    ("sentence", "type", "role", "wanted"),
    [
        ("江州市市场监管局对加油站的专项检查工作已全部完成。", "inspection_enforcement", "target", {"加油站"}),
        ("江州市市场监管局对加油站的专项检查近日告一段落。", "inspection_enforcement", "organizer",
         {"江州市市场监管局"}),
        ("由市市场监管局牵头的校园食品安全排查工作5月9日画上句号。", "inspection_enforcement", "organizer",
         {"市市场监管局"}),
        ("全省计量标准考核5月9日在江州市结束。", "evaluation_ranking", "time", {"5月9日"}),
        ("江州市计量宣传开放日活动5月9日如约而至。", "campaign", "time", {"5月9日"}),
        ("全市压力表检定员培训班5月9日在江州宾馆扬帆起航。", "training_lecture", "location", {"江州宾馆"}),
    ],
)  # fmt: skip
def test_how_an_occasion_goes(sentence: str, type: str, role: str, wanted: set[str]) -> None:
    """告一段落, 如约而至: what is said of an occasion of any kind tells it by the noun that names it."""
    (event,) = told(sentence, type=type)
    assert event[role] == wanted


@pytest.mark.parametrize("sentence", ["江州企业的发展正式开始。", "一场国产芯片的竞赛已经开始。"])
def test_what_begins_otherwise(sentence: str) -> None:
    """What is no occasion, or only called one, begins without an event."""
    assert not extract_events(article(sentence))
