"""Quantities: value, unit, comparator."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.extractor.mentions import Kind
from services.extractor.mentions.numerals import numeral
from tests.extractor.mentions.reading import only, read, texts


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "comparator"),
    [
        ("走访商户3600余家。", "3600余家", 3600, "家", ">="),
        ("筹集善款2000余万元。", "2000余万元", 2e7, "元", ">="),
        ("覆盖率达80%以上。", "80%以上", 80, "%", ">="),
        ("新增2家机构。", "2家", 2, "家", "="),
        ("大会圆满成功，成交5.86万亿元。", "5.86万亿元", 5.86e12, "元", "="),
        ("泸县发生5.1级地震。", "5.1级", 5.1, "级", "="),
        ("同比增长3.2%。", "3.2%", 3.2, "%", "="),
        ("约有1.5万人参加。", "1.5万人", 15000, "人", "="),
        ("投资超过35.6亿元。", "35.6亿元", 3.56e9, "元", ">"),
        ("误差不超过5克。", "5克", 5, "克", "<="),
        ("合格率不低于98%。", "98%", 98, "%", ">="),
        ("近200家企业参展。", "近200家", 200, "家", "~"),
        ("处罚款十万元。", "十万元", 1e5, "元", "="),
        ("共计3,179辆。", "3,179辆", 3179, "辆", "="),
        ("完成率百分之九十五。", "百分之九十五", 95, "%", "="),
        ("给予最高60万元补助。", "60万元", 6e5, "元", "<="),
        ("每项标准最高奖励40万元。", "40万元", 4e5, "元", "<="),
        ("气温最高38.5℃。", "38.5℃", 38.5, "℃", "="),
        ("为企业节约300万元。", "300万元", 3e6, "元", "="),
        ("现场签约26家。", "26家", 26, "家", "="),
        ("水利用系数约0.58。", "0.58", 0.58, "", "~"),
        ("空气质量综合指数控制在4.5以下。", "4.5以下", 4.5, "", "<="),
        ("商品房销售面积同比增长-3.2%。", "-3.2%", -3.2, "%", "="),
        ("投入资金1亿2千万元。", "1亿2千万元", 1.2e8, "元", "="),
        ("惠及3万5000余人。", "3万5000余人", 35000, "人", ">="),
        ("合格率为95%-98%。", "95%-98%", 95, "%", "="),
        ("降水偏少三成。", "三成", 30, "%", "="),
        ("满意度提高2分。", "2分", 2, "分", "="),
        ("货物周转量达12亿吨公里。", "12亿吨公里", 1.2e9, "吨公里", "="),
        ("持证机构不足百家。", "百家", 100, "家", "<"),
        ("培训学员千人以上。", "千人以上", 1000, "人", ">="),
        ("来了二十几名专家。", "二十几名", 20, "名", ">="),
        ("服务企业1000+家。", "1000+家", 1000, "家", ">="),
        ("收到表扬信二百余封。", "二百余封", 200, "封", ">="),
        ("企业最多可贷500万元。", "500万元", 5e6, "元", "<="),
        ("半数以上的网点已经开通。", "半数以上", 50, "%", ">="),
        ("近一半的商户更换了秤具。", "近一半", 50, "%", "~"),
        ("1/3以上的企业完成整改。", "1/3以上", 33.33, "%", ">="),
        ("差错率控制在千分之三以内。", "千分之三以内", 3, "‰", "<="),
        ("订单增长一倍以上。", "一倍以上", 1, "倍", ">="),
    ],
)
def test_values(text: str, words: str, value: float, unit: str, comparator: str) -> None:
    """A quantity is a number in plain units, with how exact it is."""
    mention = only(read(text), Kind.QUANTITY)
    assert mention.text == words
    assert mention.quantity is not None
    assert mention.quantity.value == pytest.approx(value)
    assert (mention.quantity.unit, mention.quantity.comparator) == (unit, comparator)


def test_ranges() -> None:
    """A range has both ends."""
    quantity = only(read("每次抽取3至5批次。"), Kind.QUANTITY).quantity
    assert quantity is not None
    assert (quantity.value, quantity.upper, quantity.unit) == (3, 5, "批次")


@pytest.mark.parametrize(
    "text",
    [
        "依据〔2025〕12号文件。",
        "第35条规定。",
        "2025年5月12日，大会召开。",
        "型号FX35停产。",
        "第三家分店。",
        "第二、三、四人民医院。",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    """Numbers of documents, dates, models and ordinals are no quantities."""
    assert texts(read(text), Kind.QUANTITY) == []


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("三千五百", 3500),
        ("十万", 1e5),
        ("一亿二千万", 1.2e8),
        ("二〇", 20),
        ("两百零三", 203),
    ],
)
def test_chinese_numerals(written: str, value: float) -> None:
    """A Chinese numeral is read as its value."""
    assert numeral(written) == value


def test_a_number_times_its_magnitude_is_exact() -> None:
    """39.66亿 is a whole number of yuan, without the noise of binary fractions."""
    values = [m.quantity.value for m in read("收入39.66亿元，支出1347.36亿元。").of(Kind.QUANTITY) if m.quantity]
    assert values == [3_966_000_000, 134_736_000_000]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("半日成交额7158亿，较昨日缩量。", "7158亿", 7.158e11, ""),
        ("涉及2300万经营者。", "2300万", 2.3e7, ""),
        ("蛋白质含量标注为18g/100g。", "18g/100g", 18, "g/100g"),
        ("油价报64.31美元/桶。", "64.31美元/桶", 64.31, "美元/桶"),
        ("返修率为15ppm。", "15ppm", 15, "ppm"),
        ("平均期限16.8年。", "16.8年", 16.8, "年"),
        ("全年优良天数312天。", "312天", 312, "天"),
        ("重约530千克。", "530千克", 530, "千克"),
        ("指数涨超1000点。", "超1000点", 1000, "点"),
        ("综合得分92.5分。", "92.5分", 92.5, "分"),
        ("近三成企业表示满意。", "近三成", 30, "%"),
        ("接近7成的店铺停业。", "7成", 70, "%"),
        ("占总数的五分之一。", "五分之一", 20, "%"),
        ("产量增长了两倍。", "两倍", 2, "倍"),
        ("数百名志愿者报名。", "数百名", 100, "名"),
        ("上千户居民受益。", "上千户", 1000, "户"),
        ("发行规模超过4 400亿元。", "4 400亿元", 440_000_000_000, "元"),
        ("审批时限压缩至80个工作日。", "80个工作日", 80, "个工作日"),
        ("开办时间缩短至3天。", "3天", 3, "天"),
        ("该县举办培训班5期。", "5期", 5, "期"),
        ("该所经费翻了一番。", "翻了一番", 2, "倍"),
        ("三十多位家长到场。", "三十多位", 30, "位"),
        ("抽检量达6.2批次/千人。", "6.2批次/千人", 6.2, "批次/千人"),
        ("检定水表三百余万台件。", "三百余万台件", 3_000_000, "台件"),
        ("罚款人民币叁拾伍万元整。", "叁拾伍万元整", 350_000, "元"),
        ("惠及百多万户居民。", "百多万户", 1_000_000, "户"),
        ("市教育局等8部门联合发文。", "8部门", 8, "部门"),
        ("该所检控二千零五十宗。", "二千零五十宗", 2050, "宗"),
        ("他以2小时09分17秒的成绩夺冠。", "2小时09分17秒", 7757, "秒"),
        ("她以10秒58的成绩夺冠。", "10秒58", 10.58, "秒"),
        ("她以1分52秒6的成绩夺冠。", "1分52秒6", 112.6, "秒"),
        ("行车时间由4个半小时缩短。", "4个半小时", 4.5, "小时"),
        ("平均住院日降至7.2天。", "7.2天", 7.2, "天"),
        ("每户节约开支300元/年。", "300元/年", 300, "元/年"),
        ("孕产妇死亡率降至8.6/10万。", "8.6/10万", 8.6, "/10万"),
        ("AQI指数达到185，为中度污染。", "185", 185, ""),
        ("不合格率下降0.5百分点。", "0.5百分点", 0.5, "百分点"),
        ("占全市总量的2/3。", "2/3", 66.67, "%"),
        ("抽查8个批次。", "8个批次", 8, "个批次"),
        ("缴获假酒2000余瓶（盒）。", "2000余瓶（盒）", 2000, "瓶（盒）"),
        ("反馈问题涉及我市的共六类。", "六类", 6, "类"),
        ("该市已评出四届。", "四届", 4, "届"),
        ("制造业采购经理指数（PMI）为49.8，回升0.4。", "49.8", 49.8, ""),
    ],
)
def test_forms(text: str, words: str, value: float, unit: str) -> None:
    """Numbers without a unit, composed units, shares, fractions, multiples and round numbers are quantities too."""
    mention = only(read(text), Kind.QUANTITY)
    assert mention.text == words
    assert mention.quantity is not None
    assert mention.quantity.value == pytest.approx(value)
    assert mention.quantity.unit == unit


def test_a_range_may_name_its_unit_twice() -> None:
    """5％～13％ is one quantity with two ends."""
    mention = only(read("实测值在5％～13％之间。"), Kind.QUANTITY)
    assert mention.quantity is not None
    assert (mention.text, mention.quantity.value, mention.quantity.upper) == ("5％～13％", 5, 13)


@pytest.mark.parametrize(
    ("text", "words", "lower", "upper"),
    [
        ("吸引四五千名游客。", "四五千名", 4000, 5000),
        ("新增岗位四千至五千个。", "四千至五千个", 4000, 5000),
        ("补助五至八万元。", "五至八万元", 50_000, 80_000),
        ("补助5至8万元。", "5至8万元", 50_000, 80_000),
        ("补助6000至1万元。", "6000至1万元", 6_000, 10_000),
        ("占总数的六七成。", "六七成", 60, 70),
        ("每批抽样二至三件。", "二至三件", 2, 3),
    ],
)
def test_written_ranges(text: str, words: str, lower: float, upper: float) -> None:
    """A range in written numerals has both ends; the magnitude of the upper end holds for a lower one without."""
    mention = only(read(text), Kind.QUANTITY)
    assert mention.quantity is not None
    assert (mention.text, mention.quantity.value, mention.quantity.upper) == (words, lower, upper)


@pytest.mark.parametrize(
    "text",
    [
        "分列二、三名。",
        "位列全省前三名。",
        "两三家店。",
        "五家渠市和三家店镇通车。",
        "第3位患者。",
        "排名指数第3。",
        "经过2个小时奋战。",
        "他排在前16名。",
        "第3届论坛闭幕。",
        "张三成到场。",
        "前4个月情况良好。",
        "培训为期3天。",
        "会期已经过了一半。",
        "他住在3/4号楼。",
        "大会已举办三届。",
        "百亩以上公园开放。",
        "第三届第四次会议召开。",
    ],
)
def test_ranks_names_and_times_are_no_quantities(text: str) -> None:
    """Places in a ranking, ordinals, names and months count nothing."""
    assert not texts(read(text), Kind.QUANTITY)


def test_numbers_of_a_list_have_the_unit_behind_the_last() -> None:
    """分别为32、33微克/立方米: two figures of one unit; the second and third place are none."""
    found = read("两市浓度分别为32、33微克/立方米，投资分别为2、3.5亿元，分别列第2、3位。").of(Kind.QUANTITY)
    said = [(m.quantity.value, m.quantity.unit) for m in found if m.quantity]
    assert said[:4] == [(32, "微克/立方米"), (33, "微克/立方米"), (2e8, "元"), (3.5e8, "元")]


@given(part=st.integers(1, 9), whole=st.integers(2, 10))
def test_a_fraction_is_one_share_however_it_is_written(part: int, whole: int) -> None:
    """三分之二 and 2/3 are the same share; a number is read whole or not at all."""
    written = read(f"占{'一二三四五六七八九十'[whole - 1]}分之{'一二三四五六七八九'[part - 1]}。").of(Kind.QUANTITY)
    digits = read(f"占{part}/{whole}。").of(Kind.QUANTITY)
    assert [m.quantity and m.quantity.value for m in written] == [m.quantity and m.quantity.value for m in digits]
