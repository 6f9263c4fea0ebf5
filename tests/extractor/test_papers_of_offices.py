"""Papers as offices write them: lists of sanctions, who is dealt with, what was found, who gets a post."""

from __future__ import annotations

import pytest

from tests.extractor.articles import all_told, told

_CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    "paper",
    [
        (
            "当事人：江州市优品电器有限公司",
            "依据《产品质量法》，我局决定对当事人作出如下处罚：",
            "1.没收电热水壶86台；",
            "2.罚款人民币3万元。",
        ),
        (
            "当事人：江州市优品电器有限公司",
            "依据《产品质量法》，我局决定对当事人作出如下行政处罚：1.没收电热水壶86台；2.罚款人民币3万元。",
        ),
        (
            "江州市市场监管局决定给予江州市优品电器有限公司以下行政处罚：",
            "一、没收电热水壶86台；",
            "二、罚款人民币3万元。",
        ),
    ],
)
def test_what_one_decision_imposes_is_one_event(paper: tuple[str, ...]) -> None:
    """作出如下处罚： and a list of measures: one sanction of the one whom the decision names."""
    [sanction] = told(*paper, type=_CHECK)
    assert sanction["target"] == {"江州市优品电器有限公司"}
    assert sanction["penalty"] == {"没收电热水壶86台", "罚款人民币3万元"}


def test_items_that_name_others_are_sanctions_of_their_own() -> None:
    """作出如下处理：1.对甲罚款；2.对乙给予警告: each item has its own."""
    given = told(
        "经研究，对相关单位作出如下处理：",
        "1.对云河建工检测公司罚款2万元；",
        "2.对江州恒信检测公司给予警告。",
        type=_CHECK,
    )
    assert [sanction["target"] for sanction in given] == [{"云河建工检测公司"}, {"江州恒信检测公司"}]


def test_who_did_wrong_right_before_suffers_the_sanction() -> None:
    """某公司无正当理由未参加…，予以通报批评: the company has not acted."""
    [(_, sanction)] = all_told("江苏瑞达环境监测有限公司无正当理由未参加能力验证，予以通报批评，并记入信用档案。")
    assert sanction["target"] == ["江苏瑞达环境监测有限公司"]
    assert "organizer" not in sanction


def test_how_late_somebody_is_names_nobody() -> None:
    """对逾期未整改的某厂，予以通报批评."""
    [(_, sanction)] = all_told("对逾期未整改的潍坊金麦食品厂，予以通报批评并暂停其证书使用。")
    assert sanction["target"] == ["潍坊金麦食品厂"]


def test_what_was_found_of_those_written_to_is_the_reason_not_a_result() -> None:
    """经查，你单位使用超过检定周期的血压计13台，…我局决定撤销….."""
    found = all_told(
        "江州康健体检中心：",
        "经查，你单位在2025年1月至2月期间，使用超过检定周期的血压计13台。我局决定撤销你单位“诚信计量示范单位”称号。",
    )
    assert [kind for kind, _ in found] == [_CHECK]
    assert found[0][1]["topic"] == ["使用超过检定周期的血压计13台"]


def test_how_many_lose_their_papers_is_told_beside_the_measure() -> None:
    """注销某公司等7家机构的证书: so many of them, and no 等原因."""
    [(_, sanction)] = all_told(
        "因证书有效期届满未延续等原因，江州市市场监督管理局决定注销江州宏达检测有限公司等7家机构的资质认定证书。"
    )
    assert sanction["quantity"] == ["7家"]
    assert sanction["topic"] == ["证书有效期届满未延续"]


def test_how_many_samples_in_all_is_no_part_of_the_goods() -> None:
    """抽检肉制品等5类食品共120批次样品; what one packet holds counts nothing."""
    [(_, check)] = all_told("昌邑市市场监管局组织抽检肉制品、乳制品等5类食品共120批次样品，检出不合格样品3批次。")
    assert check["target"] == ["肉制品、乳制品等5类食品"]
    sold = "昌邑市丰裕超市销售的萝卜干（规格：200克/袋），菌落总数不符合食品安全国家标准规定。"
    [sample] = told(sold, type=_CHECK, title="食品抽检通报")
    assert "quantity" not in sample


def test_the_office_whose_head_somebody_becomes_appoints_nobody() -> None:
    """领导小组办公室设在某局，由某某兼任办公室主任."""
    [(_, post)] = all_told("领导小组办公室设在县农业农村局，由何秀英同志兼任办公室主任。")
    assert post["host_org"] == ["领导小组办公室"]
    assert "organizer" not in post


def test_what_those_who_order_will_do_on_a_day_is_told() -> None:
    """通知如下：…省局将于10月下旬组成督导组，赴部分市督导: a plan, not an order; 各单位应… is an order."""
    checks = told(
        "现就有关工作通知如下：",
        "一、各市应当于9月底前对学校食堂开展检查。",
        "二、省教育厅将于10月下旬组成联合督导组，赴部分市开展督导检查。",
        type=_CHECK,
        title="关于做好学校食品安全工作的通知",
    )
    assert [check["time"] for check in checks] == [{"10月下旬"}]


def test_a_summary_of_a_recall_is_no_recall() -> None:
    """提交召回总结."""
    assert all_told("该公司应当于15日内提交召回总结。") == []
