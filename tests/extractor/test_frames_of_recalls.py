"""Recalls in the frames that news uses: whoever the maker, however the sentence is built."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "organizer", "target"),
    [
        ("安捷汽车主动召回问题车辆。", "安捷汽车", "问题车辆"),
        ("安捷汽车因转向系统缺陷召回领途轿车。", "安捷汽车", "领途轿车"),
        ("因刹车踏板存在隐患，安捷汽车召回领途轿车。", "安捷汽车", "领途轿车"),
        ("安捷汽车紧急召回领途越野车。", "安捷汽车", "领途越野车"),
        ("安捷汽车再次召回领途越野车1.6万辆。", "安捷汽车", "领途越野车"),
        ("据市场监管总局消息，安捷汽车召回领途轿车2600辆。", "安捷汽车", "领途轿车"),
        ("领途轿车被安捷汽车召回。", "安捷汽车", "领途轿车"),
        ("韩国美妍株式会社宣布召回防晒喷雾。", "韩国美妍株式会社", "防晒喷雾"),
        ("厨具品牌康膳召回高压锅。", "厨具品牌康膳", "高压锅"),
        ("家电厂商召回除湿机。", "家电厂商", "除湿机"),
        ("乐童公司以绳带过长为由召回儿童风衣。", "乐童公司", "儿童风衣"),
        ("乐童公司同意召回儿童风衣。", "乐童公司", "儿童风衣"),
        ("该企业已将问题批次奶粉全部下架召回。", "该企业", "问题批次奶粉"),
        ("乐童公司对同批次风衣采取了召回措施。", "乐童公司", "同批次风衣"),
        ("乐童公司对缺陷童车启动召回程序。", "乐童公司", "缺陷童车"),
        ("乐童公司回收存在脱落风险的奶嘴。", "乐童公司", "奶嘴"),
        ("涉事批次奶粉已由厂家召回。", "厂家", "涉事批次奶粉"),
        ("美妍公司已启动召回程序，涉及2个批次共560支面霜。", "美妍公司", "面霜"),
    ],
)
def test_who_recalls_what(text: str, organizer: str, target: str) -> None:
    """Any maker's goods behind the verb make a recall of it."""
    [roles] = roles_of("product_recall", text)
    assert any(organizer in filler for filler in roles["organizer"])
    assert any(target in filler or filler in target for filler in roles["target"])


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("涉事奶粉已全部召回。", "涉事奶粉"),
        ("逾2600辆领途轿车遭召回。", "领途轿车"),
        ("2600辆领途轿车因气囊问题召回。", "领途轿车"),
        ("问题疫苗已被全部封存、召回。", "问题疫苗"),
        ("电热毯召回启动。", "电热毯"),
        ("领途汽车公司召回以下车辆：2022年3月生产的进口领途轿车，共计1286辆。", "领途轿车"),
        ("康华公司对一次性使用超声刀头主动召回。", "一次性使用超声刀头"),
        ("食安署要求业界停售一批受污染的生蚝，并回收已售出产品。", "受污染的生蚝"),
    ],
)
def test_what_is_recalled_by_nobody_named(text: str, target: str) -> None:
    """Goods are recalled without a maker, where what stands before the verb makes a verb of it."""
    [roles] = roles_of("product_recall", text)
    assert any(target in filler for filler in roles["target"])


def test_what_is_wrong_is_told_behind_whose_fault_it_is() -> None:
    """由于制造原因 says nothing of the fault, which follows."""
    text = "安捷汽车召回领途轿车860辆。本次召回范围内的车辆由于供应商制造原因，助力器密封不良，长期使用后可能漏气。"
    [roles] = roles_of("product_recall", text)
    assert roles["topic"] == {"助力器密封不良"}


@pytest.mark.parametrize(
    ("text", "role", "fillers"),
    [
        ("康泰医药公司对3批次药品实施一级召回。", "target", {"药品"}),
        ("某品牌充电宝因存在起火风险被厂家召回。", "topic", {"存在起火风险"}),
        ("速达公司召回部分15英寸笔记本电脑860台。", "quantity", {"860台"}),
        ("速达公司对2024年出厂的移动电源启动召回，共计召回71万台。", "organizer", {"速达公司"}),
        ("速达公司生产的面霜因检出禁用物质被责令停产、召回产品。", "organizer", {"速达公司"}),
        ("卫生署今日同意批发商康泰医药公司自愿从市面回收一款眼药水。", "organizer", {"康泰医药公司"}),
    ],
)
def test_what_is_no_part_of_a_recall(text: str, role: str, fillers: set[str]) -> None:
    """Its grade, the size of one of the goods, and who consents to it fill no role."""
    [roles] = roles_of("product_recall", text)
    assert roles[role] == fillers


def test_a_figure_that_ends_a_name_is_none() -> None:
    """How much a bottle holds is a part of what it is called; how many bottles there are is a figure."""
    [roles] = roles_of("product_recall", "康泰医药公司从市面回收“宝儿退热糖浆100毫升”300罐。")
    assert roles["quantity"] == {"300罐"}


@pytest.mark.parametrize(
    "text",
    [
        "该国召回驻邻国大使。",
        "球队召回三名老将。",
        "车主将收到召回通知。",
        "缺陷消费品召回管理办法正式施行。",
        "2018年，我国儿童用品召回432次。",
        "省局举办缺陷产品召回技术培训班。",
        "目前，企业尚未召回产品。",
        "从召回性质看，受调查影响召回次数为59次。",
        "县供销社回收农膜20吨。",
        "县供销社在各村展开回收农膜工作。",
        "召回后，厂家将免费更换零件。",
        "上述召回对于守护出行安全具有重要意义。",
    ],
)
def test_what_is_no_recall(text: str) -> None:
    """People who are called back, papers and work named after recalls, and figures of many are none."""
    assert not roles_of("product_recall", text)
