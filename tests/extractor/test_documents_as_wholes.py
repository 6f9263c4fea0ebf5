"""What whole articles get wrong where each sentence alone is read well: whose clause a role is taken from."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("市法院判处吴某罚金3万元；配合作伪证的律师季某被市司法局吊销执业证书。", "季某"),
        ("驾驶员被行政拘留5日，车属单位明泉物流有限公司被罚款2.4万元。", "明泉物流有限公司"),
        ("市质检所通报了抽检结果，其中明泉服饰厂生产的780套校服被责令停止销售。", "明泉服饰厂"),
    ],
)
def test_whom_a_clause_names_before_the_passive_is_struck(text: str, target: str) -> None:
    """Whoever acts in the clause before; what a firm is in the case is no part of its name."""
    assert target in told(text, type=CHECK)[-1]["target"]
    assert not {"市法院", "市质检所"} & told(text, type=CHECK)[-1]["target"]


@pytest.mark.parametrize(
    "text", ["4月25日，江州海关举办开放日活动，展示了一批查扣的侵权货物。", "没收的8600双运动鞋已于4月中旬捐出。"]
)
def test_goods_that_were_seized_before(text: str) -> None:
    """What describes the goods that are shown or given away now is no check."""
    assert not told(text, type=CHECK)


def test_what_is_handed_over_on_a_bare_day() -> None:
    """14日案件移送公安局: the case, on that day; not the men who did something in the clause before."""
    text = "11月13日夜间，市执法支队突查明泉热力有限公司。执法人员当即固定证据，14日案件移送市公安局。"
    (handed,) = told(text, type="other")
    assert (handed["target"], handed["time"]) == ({"案件"}, {"14日"})


def test_people_who_are_called_together() -> None:
    """召集某某开会: those are there, and the meeting has no name."""
    (meeting,) = told("4月28日，市文旅局召集35家旅行社、22家景区负责人开会。", type="meeting")
    assert "name" not in meeting
    assert meeting["participant"] == {"旅行社", "景区负责人"}


@pytest.mark.parametrize(
    ("text", "organizer"),
    [
        ("市消委会组织对6个品牌的电动自行车做了比较试验，结果4款不达标。", "市消委会"),
        ("近日，市消委会组织开展了电动自行车比较试验。", "市消委会"),
    ],
)
def test_a_comparison_of_goods(text: str, organizer: str) -> None:
    """做了比较试验 is held by who organizes it; its name begins behind the verb."""
    (test,) = told(text, type="competition_comparison")
    assert test["name"] in ({"比较试验"}, {"电动自行车比较试验"})
    assert test["organizer"] == {organizer}


def test_what_stands_behind_the_title_that_a_verb_describes() -> None:
    """甲局、乙局会签的《意见》|同时公布: the title is the paper."""
    (signing,) = told("市中院、市公安局会签的《关于防范虚假诉讼的意见》同时公布。", type="agreement_signing")
    assert signing["agreement"] == {"《关于防范虚假诉讼的意见》"}


def test_a_year_before_a_zone() -> None:
    """2011年开发区新增…: the year is when."""
    (report,) = told("据介绍，2011年开发区新增名牌5个，累计达到22个。", type="outcome_report")
    assert report["organizer"] == {"开发区"}


def test_what_was_found_to_be_so_is_no_speech() -> None:
    """经权利人确认为侵权产品: 认为 is not said there, and the next sentence tells deeds."""
    text = (
        "3月12日，江州海关对一批拖鞋实施查验，找出洞洞鞋10320双，经权利人确认为侵权产品。"
        "4月初，海关对明泉贸易有限公司作出没收侵权货物、罚款6.4万元的行政处罚决定。"
    )
    assert told(text, type=CHECK)[-1]["penalty"] == {"没收侵权货物", "罚款6.4万元"}
    assert not told(text, type="statement")
