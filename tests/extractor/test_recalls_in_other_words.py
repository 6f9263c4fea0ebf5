"""Recalls told with what is moved before the verb, by whom the goods are mended, and what only goes on about them."""

from __future__ import annotations

from tests.extractor.articles import told

RECALL = "product_recall"


def test_goods_moved_before_the_verb() -> None:
    """自某日起，将…下线的部分汽车召回: the day of the recall, not of the goods; what was filed is the same deed."""
    text = (
        "日前，明泉汽车有限公司向国家市场监督管理总局递交了召回计划，决定自2020年12月25日起，"
        "将2018年6月4日至2019年3月29日之间下线的部分路达S7汽车召回，国内共有21407辆。"
    )
    (recall,) = told(text, type=RECALL)
    assert recall["time"] == {"2020年12月25日"}
    assert recall["target"] == {"路达S7汽车"}
    assert recall["quantity"] == {"21407辆"}
    assert recall["recipient"] == {"国家市场监督管理总局"}
    assert not told(text, type="other")


def test_who_is_charged_to_mend() -> None:
    """委托授权经销商 says by whom."""
    text = (
        "明泉汽车有限公司决定召回部分路达S7汽车，共计21407辆。\n"
        "明泉汽车将委托明泉品牌授权经销商，为召回范围内的车辆免费更换软管。"
    )
    (recall,) = told(text, type=RECALL)
    assert recall["channel"] == {"明泉品牌授权经销商"}


def test_what_a_maker_is_and_what_a_number_is() -> None:
    """生产商 is no part of a name, 批号 no measure word."""
    (recall,) = told("生产商湖南明泉食品有限公司随后主动召回批号20201103的辣椒酱326瓶。", type=RECALL)
    assert recall["organizer"] == {"湖南明泉食品有限公司"}
    assert recall["target"] == {"批号20201103的辣椒酱"}


def test_how_a_recall_goes_on_is_none() -> None:
    """召回进展 is only reported."""
    assert not told("请将召回进展每周报我局。", type=RECALL)


def test_when_a_recall_begins_and_ends_is_said_behind_it() -> None:
    """召回从某日开始，持续到某日 tells the days of the recall before; what 从…起 describes is recalled."""
    (recall,) = told(
        "江州市乐童玩具厂召回2021年3月生产的婴儿推车300辆。召回从9月20日开始，持续到2025年12月19日。", type=RECALL
    )
    assert recall["target"] == {"婴儿推车"}
    assert (recall["time"], recall["end_time"]) == ({"9月20日"}, {"2025年12月19日"})
    (recall,) = told("江州市乐童玩具厂召回从2021年3月起生产的婴儿推车300辆。", type=RECALL)
    assert recall["target"] == {"婴儿推车"}
