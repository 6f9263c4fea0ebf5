"""Figures by themselves and figures of deeds: who did it and when, places in rankings, one day and a whole while."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("paragraph", "who", "when"),
    [
        (
            "“十四五”以来，该院累计参加能力验证386项次，满意率达99.2%，获授权专利31件。",
            {"该院"},
            {"“十四五”以来"},
        ),
        (
            "近三年来，我中心主持科研项目26项，经费总额达3200万元。",
            {"我中心"},
            {"近三年来"},
        ),
        (
            "2024年，江州市计量院全年检定计量器具6.8万台件，同比增长7.2%。",
            {"江州市计量院"},
            {"2024年"},
        ),
        (
            "全年，江州市计量院检定计量器具6.8万台件，同比增长7.2%。",
            {"江州市计量院"},
            {"全年"},
        ),
        (
            "今年一季度，青岛海关监管进出口货物12万吨，同比增长9%。",
            {"青岛海关"},
            {"今年一季度"},
        ),
    ],
)
def test_who_did_it_is_told_with_the_first_figure(paragraph: str, who: set[str], when: set[str]) -> None:
    """Who acts before the first figure did what the further ones count, in the year that the sentence opens with."""
    (report,) = told(paragraph, type="outcome_report")
    assert report["organizer"] == who
    assert report["time"] == when


@pytest.mark.parametrize(
    ("paragraph", "figures"),
    [
        (
            "去年，该院执结案件3914件，到位率58.3%，在全市七家基层法院里排第二。",
            {"3914件", "58.3%", "第二"},
        ),
        (
            "云岭县去年翻修学校食堂43所，营养餐覆盖面达98.6%，在全市12个县（市、区）中排第二。",
            {"43所", "98.6%", "第二"},
        ),
        (
            "全市企业自我声明公开标准7.4万项，位居全省第五位。",
            {"7.4万项", "第五位"},
        ),
    ],
)
def test_places_of_what_is_counted_are_figures(paragraph: str, figures: set[str]) -> None:
    """Where a sentence counts what was done, its place among others is one figure more, no evaluation."""
    (report,) = told(paragraph, type="outcome_report")
    assert report["quantity"] == figures
    assert not told(paragraph, type="evaluation_ranking")


@pytest.mark.parametrize(
    "paragraph",
    [
        "2024年，全区完成生产总值612亿元，实际使用外资4.7亿美元，在全省开发区综合考评中位列第三。",
        "在全省21个市（州）中，江州市位列第三。",
        "我市质量工作考核得分94.6分，位列全省第二。",
    ],
)
def test_places_in_evaluations_are_told(paragraph: str) -> None:
    """A place that an evaluation gave, or that nothing counted led to, is told for itself."""
    assert told(paragraph, type="evaluation_ranking")


def test_vague_places_are_no_ranking() -> None:
    """居全国前列 ranks nobody, unless an evaluation is told."""
    assert not told("江州市主导制定国际标准数量居全国前列。", type="evaluation_ranking")
    assert told("在年度质量考核中，江州市位居全省前列。", type="evaluation_ranking")


def test_men_sent_on_a_day_are_a_figure_of_the_check() -> None:
    """Who was sent to check on a day is counted with the check; over a while, it is a report."""
    (check,) = told(
        "9月5日，江州市市场监管局出动执法人员32人次，检查加油站18家，发现问题9个。",
        type="inspection_enforcement",
    )
    assert check["quantity"] == {"32人次", "18家", "9个"}
    (report,) = told("截至9月5日，江州市市场监管局出动执法人员320人次，检查加油站180家。", type="outcome_report")
    assert report["quantity"] == {"320人次", "180家"}


@pytest.mark.parametrize(
    ("paragraph", "figures"),
    [
        (
            "《办法》此前于2月14日至3月16日公开征求意见，共收到意见建议62份，总体采纳率约六成。",
            {"62份", "六成"},
        ),
        (
            "近日，江州市市场监管局公开征集2025年地方标准立项建议。此次共征集到立项建议128条，采纳96条。",
            {"128条", "96条"},
        ),
        (
            "6月5日，省局就《计量比对管理办法》公开征求意见。征求意见期间，共收到意见建议32条。",
            {"32条"},
        ),
    ],
)
def test_what_comes_in_is_of_the_call(paragraph: str, figures: set[str]) -> None:
    """How many opinions or works came in is told of the call for them, no report of its own."""
    (call,) = told(paragraph, type="call_for_proposals")
    assert call["quantity"] == figures
    assert not told(paragraph, type="outcome_report")


@pytest.mark.parametrize(
    "paragraph",
    [
        "当包装成本超过销售价格15%或单价超过500元时，经营者应当停止销售。",
        "研究表明，室内甲醛浓度每升高0.1毫克/立方米，儿童患哮喘风险增加25%。",
    ],
)
def test_conditions_and_lore_are_no_report(paragraph: str) -> None:
    """What holds whenever something is so, or what studies say in general, is no news."""
    assert not told(paragraph, type="outcome_report")


def test_lists_of_what_was_done_in_all_are_one_report() -> None:
    """Whoever is freed in a list that sums up a month is one more figure of it."""
    paragraph = "2月，全省96333平台共接听电话1.8万个，处置困人故障1246起，解救被困群众2358人。"
    (report,) = told(paragraph, type="outcome_report")
    assert report["quantity"] == {"1.8万个", "1246起", "2358人"}
    assert not told(paragraph, type="assistance_service")


def test_drugs_are_sampled_in_their_own_word() -> None:
    """抽验 is 抽检 of drugs and cosmetics."""
    (check,) = told(
        "省药监局委托省食品药品检验所抽验饮片120批，不合格9批，不合格率7.5%。",
        type="inspection_enforcement",
    )
    assert check["quantity"] == {"120批", "9批", "7.5%"}
    assert check["target"] == {"饮片"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "公司现有员工650人，年产锅炉300台，产品销往全国20多个省市。",
        "江州市质检院现有职工312人，其中博士18人，实验室面积2.4万平方米。",
        "该夜市共有摊位210个，日均客流量约8000人次。",
        "该院拥有固定资产4.6亿元，检测设备8200余台（套），可开展1.6万个参数的检测。",
    ],
)
def test_what_a_body_makes_and_is_able_to_is_no_report(paragraph: str) -> None:
    """How many people, rooms and machines a body has, what it makes and is able to, is what it is like."""
    assert not told(paragraph, type="outcome_report")


def test_what_a_body_did_with_them_is_a_report() -> None:
    """What was done in a year is told, whatever the body has."""
    (report,) = told("2024年，该院购置检测设备86台，完成检验1.2万批次。", type="outcome_report")
    assert report["quantity"] == {"86台", "1.2万批次"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "11月7日中午，局长刷了一份8元的饭，边吃边问学生菜凉不凉。",
        "景区门票20元，停车费10元。",
        "他在店里点了10元一份的米线。",
    ],
)
def test_what_a_single_thing_costs_is_no_report(paragraph: str) -> None:
    """Prices of single things are no figures of news."""
    assert not told(paragraph, type="outcome_report")


@pytest.mark.parametrize(
    ("paragraph", "when"),
    [
        ("学会成立8年来，已举办宣讲1100余场，覆盖企业860家。", {"8年来"}),
        ("联盟成立两年来，发布团体标准36项，带动产值12亿元。", {"两年来"}),
    ],
)
def test_while_since_a_founding_is_when(paragraph: str, when: set[str]) -> None:
    """Since when a body is there says over what time it is counted, and founds nothing."""
    (report,) = told(paragraph, type="outcome_report")
    assert report["time"] == when
    assert not told(paragraph, type="organization_founding")


def test_verbs_name_nobody() -> None:
    """Words that tell of a deed are not who did it, though they end like a body's name."""
    (report,) = told(
        "七年来，全所建成国家城市能源计量中心，计量标准由276项增至418项，业务收入突破2亿元。", type="outcome_report"
    )
    assert report.get("organizer", set()) <= {"全所"}


@pytest.mark.parametrize(
    ("paragraph", "figures"),
    [
        ("截至2023年底，我院已累计主导比对14项，参加比对96项，均获满意结果。", {"14项", "96项"}),
        ("今年前十个月，总局共发出飞检通报31期，涉及企业58家，收回证书44张。", {"31期", "58家", "44张"}),
        (
            "1至5月，全市共处置困人故障417起，救出729人，平均到场11.6分钟，比去年同期快了1.3分钟。",
            {"417起", "729人", "11.6分钟", "1.3分钟"},
        ),
    ],
)
def test_what_a_list_of_a_while_ends_with_is_a_figure_of_it(paragraph: str, figures: set[str]) -> None:
    """How comparisons went, what was taken back and how long it took are figures of what was done in a while."""
    (report,) = told(paragraph, type="outcome_report")
    assert report["quantity"] == figures
    assert not told(paragraph, type="award_accreditation")
    assert not told(paragraph, type="inspection_enforcement")


def test_how_those_who_came_fared_is_of_the_comparison() -> None:
    """Behind how many took part stands how many did well: figures of one comparison."""
    (comparison,) = told(
        "6月5日，省局通报2024年度检验检测机构能力验证结果。"
        "共有126家机构参加，其中结果满意112家，有问题8家，不满意6家。",
        type="competition_comparison",
    )
    assert comparison["quantity"] == {"126家", "112家", "8家", "6家"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "省消协发布2024年消费者满意度测评报告。此次测评共回收有效样本2.16万份，体验线下实体店430家。",
        "此次监测由江州市质科院实施，覆盖12个领域，共获得有效样本2.2万个。",
    ],
)
def test_upon_how_many_answers_a_survey_rests_is_no_report(paragraph: str) -> None:
    """The size of the samples of a survey is nothing that was reached."""
    assert not told(paragraph, type="outcome_report")


@pytest.mark.parametrize(
    ("paragraph", "who"),
    [
        ("今年一季度，江州市计量院服务企业2100余家次，减免费用360余万元。", {"江州市计量院"}),
        ("今年以来，市质检中心服务中小微企业600余家，解决技术难题56个。", {"市质检中心"}),
    ],
)
def test_institutes_that_serve_are_who_did_it(paragraph: str, who: set[str]) -> None:
    """服务企业 behind a body is what it does, no sort of firms."""
    (report,) = told(paragraph, type="outcome_report")
    assert report["organizer"] == who


def test_projects_do_nothing() -> None:
    """What a project saved was saved by nobody who is named."""
    (report,) = told("该项目节约资金380万元，工期缩短20天。", type="outcome_report")
    assert "organizer" not in report
