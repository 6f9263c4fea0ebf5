"""What county offices write of themselves: 我局 as the one who tells, whose papers a check goes through."""

from __future__ import annotations

import pytest

from tests.extractor.articles import all_told, told


@pytest.mark.parametrize(("own", "other"), [("我局", "县公安局"), ("我所", "县水利局")])
def test_we_act_together_with_a_county_office(own: str, other: str) -> None:
    """我局会同县公安局: 会同 is no county behind a word for oneself."""
    [(_, roles)] = all_told(f"1月20日，{own}会同{other}、县消防大队对城区烟花爆竹经营网点进行检查。")
    assert (roles["organizer"], roles["co_organizer"]) == ([own], [other, "县消防大队"])


def test_who_came_from_elsewhere_is_not_oneself() -> None:
    """Our own institute is none of those that sent people to a review (来自甲院、乙院)."""
    found = all_told(
        "10月28日，规范审定会在云河召开，来自江州省计量科学研究院、海州省计量科学研究院等18家单位的32名专家参会。",
        "据悉，我院联合6家单位完成试验数据1200余组，征求意见三轮。",
    )
    assert [roles["organizer"] for type, roles in found if type == "outcome_report"] == [["我院"]]


@pytest.mark.parametrize(
    ("looked_at", "papers"),
    [
        ("重点检查了经营资质、进货台账、食品标签", "经营资质、进货台账、食品标签"),
        ("现场查看了使用登记证、定期检验报告、持证情况和演练记录", "使用登记证、定期检验报告、持证情况和演练记录"),
        ("现场查看了加油机检定证书、铅封和使用记录", "加油机检定证书、铅封和使用记录"),
    ],
)
def test_papers_gone_through_are_what_a_check_is_about(looked_at: str, papers: str) -> None:
    """Licences, records and reports are no one who is checked, and looking at them is no visit."""
    [(type, roles)] = all_told(f"11月3日，云河县市场监管局对幸福超市开展安全检查。执法人员{looked_at}。")
    assert (type, roles["target"], roles["topic"]) == ("inspection_enforcement", ["幸福超市"], [papers])


def test_whose_papers_are_checked_is_told_with_them() -> None:
    """某公司的生产许可证: whose, and what of theirs."""
    [(_, roles)] = all_told("11月3日，执法人员检查了该公司的生产许可证和出厂检验记录。")
    assert (roles["target"], roles["topic"]) == (["该公司"], ["生产许可证和出厂检验记录"])


def test_a_check_says_behind_it_what_it_is_of() -> None:
    """此次检查以…为重点: of what it is above all."""
    [(_, roles)] = all_told(
        "近日，云河县市场监管局开展特种设备安全大检查。此次检查以供暖锅炉、学校电梯、充装站为重点，共检查使用单位46家。"
    )
    assert roles["target"] == ["供暖锅炉", "学校电梯", "充装站"]


def test_who_is_ordered_ends_before_what_has_to_be_done() -> None:
    """责成有关县局依法对…进行处理: the bureaus are ordered."""
    [(_, roles)] = all_told("市局已责成有关县局依法对不合格产品的生产、销售企业进行处理，并要求企业限期整改。")
    assert roles["target"][0] == "有关县局"


@pytest.mark.parametrize("brand", ["“童悦”商标、", "商标为童悦、由"])
def test_a_brand_is_no_part_of_its_maker(brand: str) -> None:
    """标称“童悦”商标、某公司生产的…: who made it."""
    [(_, roles)] = all_told(f"标称{brand}江州春芽服饰有限公司生产的1批次连衣裙绳带要求不合格。")
    assert roles["target"] == ["江州春芽服饰有限公司"]


def test_how_many_there_are_by_now_is_nothing_new() -> None:
    """目前，我国已发布国家标准110项 counts, and issues nothing."""
    assert [type for type, _ in all_told("目前，我国已发布氢能领域国家标准110项，在研23项。")] == ["outcome_report"]


def test_who_is_put_forward_for_a_prize_is_told_with_it() -> None:
    """拟推荐甲公司、乙公司申报…奖: those put forward, and for what."""
    [(type, roles)] = all_told("经专家评审，拟推荐江淮重工股份有限公司、华源药业有限公司申报第七届省长质量奖。")
    assert type == "award_accreditation"
    assert roles["recipient"] == ["江淮重工股份有限公司", "华源药业有限公司"]
    assert roles["name"] == ["第七届省长质量奖"]


def test_a_paper_served_is_no_one_who_is_checked() -> None:
    """下发整改通知书: the paper, told as such alone."""
    [(_, roles)] = all_told("针对发现的杂物堆积、记录不规范等7个问题，检查组现场下发整改通知书。")
    assert roles["document"] == ["整改通知书"]
    assert "target" not in roles


def test_the_parts_of_a_contest_are_no_further_contest() -> None:
    """参加理论考试和实操比拼: the contest told right before."""
    found = all_told(
        "5月27日，由云河市林业局主办的全市古树名木保护技能竞赛在云河举行。"
        "来自各县区的14支代表队、56名选手参加理论考试和实操比拼。"
    )
    assert [type for type, _ in found] == ["competition_comparison"]


def test_who_examines_does_not_pass() -> None:
    """考核组一致同意通过现场考核: whom the headline says has passed, not who judged, nor in what it was examined."""
    [roles] = told(
        "3月20日，考核组对市计量所进行计量授权复查考核。",
        "考核组通过查阅资料、现场试验等方式，对管理体系和长度、热工等6大类58个项目进行了考核。考核组一致同意通过现场考核。",
        title="市计量所顺利通过计量授权复查考核",
        type="award_accreditation",
    )
    assert roles["recipient"] == {"市计量所"}


@pytest.mark.parametrize("where", ["送检", "送第三方机构检验"])
def test_where_samples_go_is_no_part_of_them(where: str) -> None:
    """抽取…等6批次样品送检: what was sampled."""
    [(_, roles)] = all_told(f"7月22日，云河县市场监管局随机抽取了大米、食用油、鸡蛋等6批次样品{where}。")
    assert roles["target"] == ["大米", "食用油", "鸡蛋"]


def test_how_many_titles_there_are_is_no_part_of_the_last() -> None:
    """《甲》和《乙》2个项目获批立项: two projects."""
    [(_, roles)] = all_told("我市计量测试所申报的《水表检定装置研制》和《充电桩校准方法研究》2个项目获批立项。")
    assert roles["recipient"] == ["《水表检定装置研制》", "《充电桩校准方法研究》"]
