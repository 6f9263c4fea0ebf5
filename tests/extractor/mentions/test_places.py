"""Places: codes, chains, context, traps."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from services.extractor.mentions.places.divisions import contains, divisions, short_names
from tests.extractor.mentions.reading import only, read, texts


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("大会在福建省泉州市晋江市举行。", "福建省泉州市晋江市", "350582"),
        ("大会在云南省瑞丽市举行。", "云南省瑞丽市", "533102"),
        ("大会在湖北黄石举行。", "湖北黄石", "420200"),
        ("大会在成都举行。", "成都", "510100"),
        ("大会在北京市朝阳区举行。", "北京市朝阳区", "110105"),
        ("大会在长春市朝阳区举行。", "长春市朝阳区", "220104"),
        ("大会在内蒙古举行。", "内蒙古", "150000"),
        ("大会在凉山州举行。", "凉山州", "513400"),
        ("大会在香港举行。", "香港", "810000"),
        ("大会在苏州工业园区举行。", "苏州工业园区", "320500"),
        ("大会在杭州望湖饭店举行。", "杭州望湖饭店", "330100"),
        ("大会在威海火炬高技术产业开发区举行。", "威海火炬高技术产业开发区", "371000"),
        ("全国一盘棋。", "全国", "100000"),
    ],
)
def test_codes(text: str, words: str, code: str) -> None:
    """A place is one span with its chain of divisions, zone or venue, and has the code of its last division."""
    place = only(read(text), Kind.PLACE)
    assert place.text == words
    assert place.place is not None
    assert place.place.adcode == code


def test_special_regions() -> None:
    """香港 and 澳门特别行政区 are called by their full names; no home of 省局 is one of them."""
    mentions = read("省药监局局长在香港、澳门特别行政区和香港中环调研。")
    named = [m.place.name for m in mentions.of(Kind.PLACE) if m.place]
    assert named[:2] == ["香港特别行政区", "澳门特别行政区"]
    assert [m.entity.name for m in mentions.of(Kind.ORGANIZATION) if m.entity] == ["省药品监督管理局"]


def test_one_name_for_several_divisions() -> None:
    """鼓楼区 is that of the article's home; the others are kept as alternatives."""
    place = only(read("检查在鼓楼区进行。", source="福建省市场监管局"), Kind.PLACE).place
    assert place is not None
    assert place.adcode == "350102"
    assert place.alternatives == ["320106", "320302", "410204"]


@pytest.mark.parametrize(
    ("text", "source", "code"),
    [
        ("我省全面推开。", "甘肃省药监局", "620000"),
        ("在全市开展检查。", "浙江省台州市市场监管局", "331000"),
        ("全县动员。", "荣成市人民政府", "371082"),
    ],
)
def test_relative_places(text: str, source: str, code: str) -> None:
    """我省, 全市 and 全县 are the home's."""
    place = only(read(text, source=source), Kind.PLACE).place
    assert place is not None
    assert place.adcode == code


def test_that_place_is_the_last_one() -> None:
    """该县 is the place named before it."""
    first, that = read("检查组来到凤阳县。该县抽检合格率提高。").of(Kind.PLACE)
    assert first.place is not None
    assert that.place is not None
    assert that.place.adcode == first.place.adcode == "341126"


@pytest.mark.parametrize(
    "text",
    [
        "双方深化合作，共享成果。",
        "两地建立合作机制，确保平安。",
        "朝阳产业前景广阔。",
        "威海市市场监管局印发通知。",
        "依据《广东省消费者权益保护条例》处理。",
        "日照充足，安全和平稳定。",
    ],
)
def test_words_and_names_that_are_no_places(text: str) -> None:
    """Ordinary words, places inside the names of bodies and documents are not said as places."""
    assert texts(read(text), Kind.PLACE) == []


def test_a_word_is_a_place_where_the_article_names_it_in_full() -> None:
    """朝阳 is 朝阳市 in an article about that city."""
    mentions = read("辽宁省朝阳市召开会议。各地代表齐聚朝阳。")
    assert [m.place.adcode for m in mentions.of(Kind.PLACE) if m.place] == ["211300", "211300"]


def test_a_longest_match_gives_back_a_market() -> None:
    """重庆市场 is 重庆 and a market, not 重庆市."""
    assert texts(read("产品进入重庆市场。"), Kind.PLACE) == ["重庆"]


def test_divisions_know_their_years() -> None:
    """宣武区 stood until 2010; 威海 became a city of its level in 1987."""
    table = divisions()
    assert [d.until for d in table.by_name["宣武区"]] == [2010]
    assert table.named("威海市", 2020)[0].adcode == "371000"
    assert table.full_name("371082") == "山东省威海市荣成市"
    assert contains("370000", "371082")
    assert not contains("371000", "370600")


def test_short_names_leave_out_peoples() -> None:
    """An autonomous division is called without the peoples in its name."""
    prefecture = divisions().by_name["阿坝藏族羌族自治州"][-1]
    assert set(short_names(prefecture)) == {"阿坝", "阿坝州"}


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("察看赤水镇供水。", "赤水镇", None),
        ("大会在德化县三班镇龙阙村举行。", "德化县三班镇龙阙村", "350526"),
        ("大会在张家砭镇举行。", "张家砭镇", None),
    ],
)
def test_towns_and_villages(text: str, words: str, code: str | None) -> None:
    """The table ends at counties: a town keeps the code of the county before it, and has none of its own."""
    place = only(read(text), Kind.PLACE)
    assert place.text == words
    assert place.place is not None
    assert place.place.adcode == code


def test_that_county_is_the_last_county_even_inside_a_body() -> None:
    """该县 is the county whose bureau was named, not the city of the bureau named behind it."""
    mentions = read("宜宾市筠连县水务局会同新疆阿克苏市水务局在该县查看河道。")
    assert [m.place.adcode for m in mentions.of(Kind.PLACE) if m.place and m.text == "该县"] == ["511527"]


def test_counties_are_short_beside_their_full_names() -> None:
    """龙岗 is 龙岗区 where the article names that in full."""
    mentions = read("检查组赴龙岗和坪山区调研。上午，检查组来到深圳市龙岗区布吉街道。")
    assert "龙岗" in texts(mentions, Kind.PLACE)
