"""What figures count, and whether it is aimed at or reached, with sentences of our own."""

from __future__ import annotations

import pytest

from schemas.events import QuantityValue
from services.extractor.figures.metrics import measured
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from tests.extractor.articles import events_of
from tests.extractor.mentions.reading import read


def values(text: str) -> list[QuantityValue]:
    """The values of all figures of a text, in order."""
    reading = Reading(read(text))
    return [value for m in reading.mentions.of(Kind.QUANTITY) if (value := measured(reading, m)) is not None]


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("县计量所对全县24家集贸市场的计量器具进行了检定。", ["集贸市场"]),
        ("市局对全区24家农贸市场开展电子秤强制检定工作。", ["检定农贸市场"]),
        ("今年节约用电成本20万元。", ["节约用电成本"]),
        ("全县持证比例达80%以上。", ["持证比例"]),
        ("2024年，台州市计量院共出具检验报告15万份。", ["出具检验报告"]),
        ("去年，绍兴市市场监管局立案查处食品案件136件，罚没款80万元。", ["立案查处食品案件", "罚没款"]),
        ("全市一般公共预算收入完成52.3亿元，其中税收收入41亿元，占78.8%。", ["一般公共预算收入", "税收收入", "占比"]),
        ("为消费者挽回经济损失45万元。", ["挽回经济损失"]),
        ("对首次通过认证的企业给予一次性奖励10万元。", ["一次性奖励"]),
        ("全县充电桩达到5600个。", ["充电桩"]),
        ("全市粮食播种面积稳定在120万亩以上。", ["粮食播种面积"]),
        ("贸易值首次突破90亿元，达到94.8亿元，增长6%。", ["贸易值", "贸易值", "增长"]),
        ("公积金缴存额同比增长8.2%，达到21.5亿元。", ["公积金缴存额同比增长", "公积金缴存额"]),
        ("夏季用电负荷创新高，达658万千瓦。", ["夏季用电负荷"]),
        ("复议案件受理量是去年同期的1.7倍。", ["复议案件受理量"]),
        ("无害化处理率保持100%，水位涨至28.6米。", ["无害化处理率", "水位"]),
        ("城乡低保标准提高至每人每月960元。", ["城乡低保标准"]),
        ("水表检定费由每台60元降至40元。", ["水表检定费", "水表检定费"]),
        ("技术人员为企业校准压力表310台。", ["校准压力表"]),
        ("三日内走访企业14家。", ["走访企业"]),
        ("该局印发方案，提出到2027年底有效证书不少于12万张。", ["有效证书"]),
        ("全市有企业6万户，有效发明专利3万件。", ["企业", "有效发明专利"]),
        ("达标率高于全省平均2.1个百分点。", ["达标率高于全省平均"]),
        ("代表团团长一行5人到访。", ["一行"]),
        ("抽检120批次，不合格发现率为3%。", ["抽检", "不合格发现率"]),
        ("建立测量体系的企业比例将达到60%。", ["建立测量体系的企业比例"]),
        ("查处酒驾违法行为1.6万起，并处罚金人民币5万元。", ["查处酒驾违法行为", "罚金"]),
        ("图书馆服务群众不到10万人次。", ["图书馆服务群众"]),
        ("今年一季度，该口岸出入境人员达52.3万人次。", ["出入境人员"]),
        ("该项目总投资12亿元，该平台注册用户突破300万人。", ["总投资", "注册用户"]),
        ("上半年，外贸企业享受出口退税3.1亿元，困难群众享受低保待遇3.2万人。", ["享受出口退税", "享受低保待遇"]),
        ("截至6月底，全市养老金领取人数达到86万人。", ["养老金领取人数"]),
        ("去年，全市法院受理案件3.2万件，检察机关批准逮捕420人。", ["受理案件", "批准逮捕"]),
        ("今年以来，全市查处机关干部违纪120人。", ["查处机关干部违纪"]),
        ("上半年，海关特殊监管区域进出口86亿元。", ["海关特殊监管区域进出口"]),
        ("今年，市财政投入资金1亿2千万元。", ["投入资金"]),
        ("扬州、泰州PM2.5浓度分别为32、33微克/立方米。", ["PM2.5浓度", "PM2.5浓度"]),
        ("今年前4个月，浙江省对东盟进出口额逾2800亿元。", ["对东盟进出口额"]),
        ("全省法院2024年新收知识产权案件1.36万件。", ["新收知识产权案件"]),
        ("全市高新技术企业2146家，是2020年的2.3倍。", ["高新技术企业", "高新技术企业"]),
        ("日均客流量1.8万人次，比平日翻了一番。", ["日均客流量", "日均客流量"]),
        ("城乡居民收入比由上年的1.98缩小至1.93。", ["城乡居民收入比", "城乡居民收入比"]),
        ("百万人口报告数达586份。", ["百万人口报告数"]),
        ("为423户小微企业精准推送优惠政策，减免税费3618万元。", ["小微企业", "减免税费"]),
        ("这个县出栏生猪86万头。", ["出栏生猪"]),
        ("消费者满意度得分为83.6分。", ["消费者满意度得分"]),
        ("全区共有儿童之家98个、女儿国文化驿站27个。", ["儿童之家", "女儿国文化驿站"]),
        ("早在2015年，该市就投入3.6亿元。", ["投入"]),
        ("研发投入占比达8.6%。", ["研发投入占比"]),
        ("全市“两品一标”农产品总数达286个。", ["“两品一标”农产品总数"]),
        ("市场主体总量翻了一番，由2019年底的26.4万户增至53.8万户。", ["市场主体总量"] * 3),
    ],
)
def test_what_is_counted_is_named_before_the_figure(text: str, metrics: list[str]) -> None:
    """The words before a figure name it, without who did it, when, where, for whom and how exact it is."""
    assert [value.metric for value in values(text)] == metrics


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("全市新增2家检定机构。", ["新增检定机构"]),
        ("6月5日，市计量院对3家药店开展“双随机、一公开”检查。", ["检查药店"]),
        ("台州市计量院为300余家企业提供计量服务。", ["服务企业"]),
        ("3月1日，宁波市市场监管局对鄞州区3家药店进行突击检查。", ["检查药店"]),
        ("温州市市场监管局约谈甲出行、乙地图等5家平台企业。", ["约谈平台企业"]),
        ("大连市共有120余家企业参加质量提升行动。", ["参加质量提升行动的企业"]),
        ("台州已有15家企业、23个产品获得绿色认证。", ["获得绿色认证的企业", "获得绿色认证的产品"]),
        ("火灾造成2人死亡、3人受伤。", ["死亡", "受伤"]),
        ("追尾事故致2死13伤。", ["死亡", "受伤"]),
        ("30款样品中，24款合格。", ["样品", "合格"]),
        ("市计量院走访两家加油站12把加油枪。", ["走访加油站", "加油枪"]),
        ("省财政拨付500万元专项资金支持恢复生产。", ["拨付专项资金"]),
        ("企业投资30余万元装修大楼。", ["企业投资"]),
        ("12批次药品不符合规定。", ["不符合规定的药品"]),
        ("来自15所高校的300名学生参加了活动。", ["高校", "参加了活动的学生"]),
        ("来自6个省（区、市）的80名学员参加了活动。", ["省", "参加了活动的学员"]),
    ],
)
def test_what_is_counted_may_stand_behind_the_figure(text: str, metrics: list[str]) -> None:
    """Where a verb or nothing stands before a figure, the things behind it are counted, with what is done or told."""
    assert [value.metric for value in values(text)] == metrics


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("两项指标中，分别增长8%和4.4%。", "增长"),
        ("成都市抽检合格率由96.2%提高到98.9%。", "抽检合格率"),
        ("企业注销时间由原来的45天压缩到20天以内。", "企业注销时间"),
        ("通车里程从2012年的1200公里增加到2024年的3500公里。", "通车里程"),
        ("去年新开通10条、98公里高速公路。", "新开通高速公路"),
    ],
)
def test_the_figures_of_a_list_or_of_two_ends_count_the_same(text: str, metric: str) -> None:
    """What the first of them counts, the second does."""
    assert [value.metric for value in values(text)] == [metric, metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("全市共享单车12万辆。", "共享单车"),
        ("全市有效发明专利拥有量2.3万件。", "有效发明专利拥有量"),
        ("可再生能源发电量达45亿千瓦时。", "可再生能源发电量"),
        ("全省并网容量120万千瓦。", "并网容量"),
        ("收到12份诉状。", "收到诉状"),
        ("全省企业38.2万户。", "企业"),
    ],
)
def test_words_are_not_torn(text: str, metric: str) -> None:
    """A character that is part of a word is no adverb, and what is counted is kept though it names people."""
    assert [value.metric for value in values(text)] == [metric]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("力争到年底建成50个站点。", "target"),
        ("累计服务企业300家。", "achieved"),
        ("全市累计下达省级科技计划项目86项。", "achieved"),
        ("计划累计投入30亿元。", "target"),
        ("为确保数据准确，检查企业9家。", "achieved"),
        ("面积200平方米。", "unknown"),
        ("力争实现产值200亿元。", "target"),
        ("目标是总里程达到100公里，但总里程只有41公里。", "achieved"),
        ("完成年度计划82.3%。", "achieved"),
        ("到2027年，企业达到50家，产值达到300亿元。", "target"),
        ("截至2024年底，每万人拥有量达8.6件，较上年末提高1.2件。", "achieved"),
        ("到2024年底，全县充电桩达到560个。", "achieved"),
        ("目标是到2024年底，全县充电桩达到560个。", "target"),
        ("全市计划新建公园50个。", "target"),
        ("全省虚拟电厂12家。", "unknown"),
        ("该局将45件线索移送公安机关。", "unknown"),
        ("审批时间压缩到20天以内。", "unknown"),
        ("工程建成后，年供水量可达1.2亿立方米。", "target"),
        ("失业率为4.9%，低于控制目标0.6个百分点。", "unknown"),
        ("7月8日，江州大桥建成通车，比原计划提前21天。", "unknown"),
    ],
)
def test_the_nearest_clause_says_whether_a_figure_is_reached(text: str, status: str) -> None:
    """An aim holds for the clauses after it, until one says what there is; a day that had come is no aim's."""
    assert values(text)[-1].status == status


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("一季度，苏州新设企业1.8万家，无锡新设企业9000家。", ["苏州新设企业", "无锡新设企业"]),
        (
            "扬州市产值56亿元，增长6.1%；泰州市产值51亿元，增长5.8%。",
            ["扬州市产值", "扬州市增长", "泰州市产值", "泰州市增长"],
        ),
        ("全省新增企业，其中扬州320家，泰州210家。", ["扬州", "泰州"]),
        ("检查企业扬州320家、泰州210家。", ["扬州检查企业", "泰州检查企业"]),
        ("扬州市产值56亿元，增长6.1%。", ["产值", "增长"]),
    ],
)
def test_what_several_places_have_is_counted_of_each(text: str, metrics: list[str]) -> None:
    """Where a sentence counts of several places, each figure says of which; of one place the event says it."""
    assert [value.metric for value in values(text)] == metrics


@pytest.mark.parametrize(
    ("sentence", "words", "status"),
    [
        ("2024年，江州市产品质量合格率达94%，同比提高0.5个百分点。", "94%", "achieved"),
        ("5月9日，江州市市场监管局检查加油站，检查加油枪120把。", "120把", "achieved"),
        ("5月8日，江州市科技局与江州大学签署合作协议，首期投入2600万元。", "2600万元", "unknown"),
    ],
)
def test_what_a_deed_came_to_is_reached(sentence: str, words: str, status: str) -> None:
    """A figure told with what was done is reached; what may be had or is agreed on is not."""
    told = [a for e in events_of(sentence) for a in e.arguments if a.quantity is not None and a.span.text == words]
    assert {a.quantity.status for a in told if a.quantity is not None} == {status}
