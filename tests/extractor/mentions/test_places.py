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
        ("大会在陕西省西咸新区举行。", "陕西省西咸新区", "610000"),
        ("大会在河北省雄安新区容城县举行。", "河北省雄安新区容城县", "130629"),
        ("大会在上海浦东举行。", "上海浦东", "310115"),
        ("大会在新疆生产建设兵团第七师胡杨河市举行。", "新疆生产建设兵团第七师胡杨河市", "659010"),
        ("大会在晋城市城区举行。", "晋城市城区", "140502"),
        ("大会在安徽省铜陵市郊区举行。", "安徽省铜陵市郊区", "340711"),
        ("大会在安康汉滨区举行。", "安康汉滨区", "610902"),
        ("大会在恩施州利川市举行。", "恩施州利川市", "422802"),
        ("大会在北川县举行。", "北川县", "510726"),
        ("大会在三明市沙县区举行。", "三明市沙县区", "350405"),
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
    street = read("检查在鼓楼区湖南路进行，南京有关部门参加。").of(Kind.PLACE)[0].place
    assert street is not None
    assert street.adcode == "320106"
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
        ("全州动员。", "甘孜州人民政府", "513300"),
    ],
)
def test_relative_places(text: str, source: str, code: str) -> None:
    """我省, 全市 and 全县 are the home's."""
    place = only(read(text, source=source), Kind.PLACE).place
    assert place is not None
    assert place.adcode == code


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("会议在我市晋江市召开。", "我市晋江市", "350582"),
        ("会议在我市高新区召开。", "我市高新区", "350500"),
        ("检查组到安溪县检查，该县官桥镇参加。", "该县官桥镇", "350524"),
        ("我国福建省参展。", "福建省", "350000"),
    ],
)
def test_what_lies_in_our_own_division_is_one_place_with_it(text: str, words: str, code: str) -> None:
    """我市 before a county, a zone or a town belongs to it; 我国 does not."""
    place = read(text, source="泉州市人民政府").of(Kind.PLACE)[-1]
    assert place.place is not None
    assert (place.text, place.place.adcode) == (words, code)


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
        "龙泉河水质改善，沂水河段治理完成。",
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("检查组来到龙岩市长汀县。", "龙岩市长汀县"),
        ("检查组来到重庆市长寿区。", "重庆市长寿区"),
        ("检查组来到贵州省长顺县。", "贵州省长顺县"),
        ("检查组来到商丘市民权县。", "商丘市民权县"),
        ("检查组来到海东市民和县。", "海东市民和县"),
        ("检查组来到南平市政和县。", "南平市政和县"),
        ("检查组来到马鞍山市和县。", "马鞍山市和县"),
        ("检查组来到怀化市会同县。", "怀化市会同县"),
        ("检查组来到青岛市南区。", "青岛市南区"),
        ("推动西安区块链发展。", "西安"),
        ("推动河北区域协调。", "河北"),
    ],
)
def test_a_county_is_read_before_an_office_or_a_market(text: str, words: str) -> None:
    """长汀县 in 龙岩市 is no 市长, 民和县 in 海东市 no 市民; 西安区 is none before 块链."""
    assert texts(read(text), Kind.PLACE) == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("荣成市长李明出席大会。", ["荣成市"]),
        ("市公安局和县水务局开展检查。", []),
        ("在城区召开大会。", []),
        ("李明曾在河北省任县委书记。", ["河北省"]),
        ("新区召开县级会议。", []),
        ("检查组到赣县和郫县检查。", ["赣县", "郫县"]),
    ],
)
def test_a_word_is_no_county_without_its_city(text: str, expected: list[str]) -> None:
    """和|县, 城区 and 任|县 are words where no division above them stands before."""
    assert texts(read(text), Kind.PLACE) == expected


@pytest.mark.parametrize(
    ("text", "published", "code"),
    [
        ("大会在天津市蓟县举行。", "2010-05-12", "120225"),
        ("大会在陕西户县举行。", "2010-05-12", "610125"),
        ("大会在邢台市任县举行。", "2010-05-12", "130526"),
        ("大会在大同市城区举行。", "2015-05-12", "140202"),
        ("大会在大同市城区举行。", "2024-05-12", "140200"),
        ("2009年6月，大会在安徽省巢湖市举行。", "2025-05-12", "341400"),
        ("大会在安徽省巢湖市举行。", "2025-05-12", "340181"),
        ("2009年6月成立的协会在安徽省巢湖市举行年会。", "2025-05-12", "340181"),
        ("公司成立于2009年，近日在安徽省巢湖市举行大会。", "2025-05-12", "340181"),
        ("2009年，大会在北京市密云县举行。", "2025-05-12", "110228"),
        ("1999年，大会在西安市长安区举行。", "2025-05-12", "610116"),
    ],
)
def test_a_place_has_the_code_of_its_year(text: str, published: str, code: str) -> None:
    """The code is that of the year told with the place, else that of the article's; a later name keeps its own."""
    place = read(text, published=published).of(Kind.PLACE)[0].place
    assert place is not None
    assert place.adcode == code


@pytest.mark.parametrize(
    ("text", "source", "code", "others"),
    [
        ("大会在宁召开。", "江苏省市场监管局", "320100", []),
        ("大会在宁召开，宁夏回族自治区领导出席。", "", "640000", []),
        ("大会在宁召开。", "", None, ["320100", "630100", "640000"]),
    ],
)
def test_one_character_for_several_cities(text: str, source: str, code: str | None, others: list[str]) -> None:
    """宁 is the city of the province that the article speaks from or names; else nobody can tell."""
    place = next(m.place for m in read(text, source=source).of(Kind.PLACE) if m.text == "宁")
    assert place is not None
    assert (place.adcode, place.alternatives) == (code, others)


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


@pytest.mark.parametrize(
    ("text", "source", "words", "code"),
    [
        ("市局在全市开展检查。", "昆山市市场监督管理局", "全市", "320583"),
        ("市局在全市开展检查。", "苏州市市场监督管理局", "全市", "320500"),
        ("自治区计量院在全区开展服务。", "新疆维吾尔自治区市场监督管理局", "全区", "650000"),
        ("区局在全区开展服务。", "南京市鼓楼区市场监督管理局", "全区", "320106"),
        ("大会在省人民大会堂举行。", "浙江省市场监督管理局", "省人民大会堂", "330000"),
        ("大会在市行政中心举行。", "宁波市市场监督管理局", "市行政中心", "330200"),
        ("市局在宝安举办培训班。", "深圳市市场监督管理局", "宝安", "440306"),
        ("省局在安康召开现场会。", "陕西省市场监督管理局", "安康", "610900"),
        ("省局在海南州举办培训班。", "青海省市场监督管理局", "海南州", "632500"),
        ("市局在鼓楼区举办培训班。", "福州市市场监督管理局", "鼓楼区", "350102"),
        ("某院在鼓楼区举办培训班。", None, "鼓楼区", None),
    ],
)
def test_a_place_is_told_from_where_the_article_speaks(
    text: str, source: str | None, words: str, code: str | None
) -> None:
    """全市, 省人民大会堂, 宝安 are those of the publisher; a name of several districts has no code without one."""
    place = next(m for m in read(text, source=source).of(Kind.PLACE) if m.text == words)
    assert place.place is not None
    assert place.place.adcode == code


@pytest.mark.parametrize("text", ["省局在合作举办培训班。", "双方情况大同小异。", "省局会同公安机关在资源保障上合作。"])
def test_ordinary_words_are_no_places_at_home(text: str) -> None:
    """合作, 大同小异 and the like name no division, wherever the article comes from."""
    assert texts(read(text, source="甘肃省市场监督管理局"), Kind.PLACE) == []
