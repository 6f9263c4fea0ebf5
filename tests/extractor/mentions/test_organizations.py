"""Organisations: whole names, lists, short forms, full forms."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from services.extractor.mentions.organizations.names import expand, same_body
from tests.extractor.mentions.reading import only, read, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议由通州市场监管局、海州标准化研究院承办。", ["通州市场监管局", "海州标准化研究院"]),
        ("省局登记注册与许可处、质量发展处召开会议。", ["省局登记注册与许可处", "质量发展处"]),
        ("江州市市场监管局计量与标准化科召开会议。", ["江州市市场监管局计量与标准化科"]),
        ("市局计量科与标准化科召开会议。", ["市局计量科", "标准化科"]),
        ("市市场监管局与市教育局人事科召开会议。", ["市市场监管局", "市教育局人事科"]),
        ("市政府赴州市场监管局调研。", ["市政府", "州市场监管局"]),
        ("会议由浙江省市场监督管理局和杭州市人民政府承办。", ["浙江省市场监督管理局", "杭州市人民政府"]),
        ("江苏省、安徽省两地企业参加，江苏省药监局、安徽省药监局到场指导。", ["江苏省药监局", "安徽省药监局"]),
        (
            "依托镇江市食品检验所建设的江苏省质检院泰州工作站揭牌。",
            ["镇江市食品检验所", "江苏省质检院泰州工作站"],
        ),
        (
            "国家税务总局烟台市税务局与中国人民银行烟台市分行座谈。",
            ["国家税务总局烟台市税务局", "中国人民银行烟台市分行"],
        ),
        ("东南大学材料科学与工程学院承担课题。", ["东南大学材料科学与工程学院"]),
        ("处罚对象为恒信（中国）投资有限公司。", ["恒信（中国）投资有限公司"]),
        ("调查组走访了市公安局交警支队和县消防救援大队。", ["市公安局交警支队", "县消防救援大队"]),
        ("住房和城乡建设部、人力资源和社会保障部联合印发通知。", ["住房和城乡建设部", "人力资源和社会保障部"]),
        ("宁波海天家具有限公司被责令改正。", ["宁波海天家具有限公司"]),
        ("省市场监管局计量处处长出席。", ["省市场监管局计量处"]),
        ("2024年东海救助局执行任务387起。", ["东海救助局"]),
        ("组建了黄河“零碳”标准创新联盟。", ["黄河“零碳”标准创新联盟"]),
        (
            "获奖的有安庆环新集团、奔步科技、安徽江淮股份有限公司。",
            ["安庆环新集团", "奔步科技", "安徽江淮股份有限公司"],
        ),
        ("经江苏省科学院分析测试研究所检测，全部合格。", ["江苏省科学院分析测试研究所"]),
        ("记者从扬州颐而宁保健股份有限公司获悉。", ["扬州颐而宁保健股份有限公司"]),
        ("巴西卫生部、美财政部发表声明。", ["巴西卫生部", "美财政部"]),
        ("民建扬州市委、市政协开展调研。", ["民建扬州市委", "市政协"]),
        ("扬州市第一中学举办运动会。", ["扬州市第一中学"]),
        ("中车扬州车辆有限公司作了推介。", ["中车扬州车辆有限公司"]),
        ("市局（公司）召开会议。", ["市局（公司）"]),
        ("本市工商局加强监管。", ["本市工商局"]),
        ("漳州海警局、连云港边检站查获走私船。", ["漳州海警局", "连云港边检站"]),
        (
            "江苏省公安厅交警总队、宜昌市烟草专卖局稽查支队约谈企业。",
            ["江苏省公安厅交警总队", "宜昌市烟草专卖局稽查支队"],
        ),
        (
            "民航西南局、上海证监局、国家自然资源督察广州局通报情况。",
            ["民航西南局", "上海证监局", "国家自然资源督察广州局"],
        ),
        ("专题由《计量世界》杂志社策划。", ["《计量世界》杂志社"]),
        ("国家废旧锂电池回收利用产业计量测试中心成立。", ["国家废旧锂电池回收利用产业计量测试中心"]),
        ("山西省煤矸石综合利用研究所承担课题。", ["山西省煤矸石综合利用研究所"]),
        ("国家二氧化碳利用与封存工程研究中心揭牌。", ["国家二氧化碳利用与封存工程研究中心"]),
        ("大连市商务局与金普新区管理委员会签约。", ["大连市商务局", "金普新区管理委员会"]),
        ("扬州医药连锁有限公司文昌路分店停业。", ["扬州医药连锁有限公司文昌路分店"]),
        ("扬州商贸有限公司经营的门店和扬州置业有限公司投资建设加油站。", ["扬州商贸有限公司", "扬州置业有限公司"]),
        ("吉林大学物理系和东北师范大学联系紧密。", ["吉林大学物理系", "东北师范大学"]),
        ("大连市商务局、公安局联合检查。", ["大连市商务局", "公安局"]),
        ("甘肃省定西市陇西县白沙镇人民政府召开会议。", ["甘肃省定西市陇西县白沙镇人民政府"]),
        ("南通市崇川区青石街道虹桥社区居民委员会换届。", ["南通市崇川区青石街道虹桥社区居民委员会"]),
        ("中共江苏省委宣传部、中共南通市财政局党组开会。", ["中共江苏省委宣传部", "中共南通市财政局党组"]),
        ("中国（江苏）自由贸易试验区苏州片区管理委员会挂牌。", ["中国（江苏）自由贸易试验区苏州片区管理委员会"]),
        ("福建省平潭综合实验区管委会召开会议。", ["福建省平潭综合实验区管委会"]),
        ("市委全面依法治市委员会办公室召开会议。", ["市委全面依法治市委员会办公室"]),
        ("国家水泥及制品质量检验检测中心成立。", ["国家水泥及制品质量检验检测中心"]),
        ("上海市第六人民医院东院与北京师范大学珠海校区共建。", ["上海市第六人民医院东院", "北京师范大学珠海校区"]),
        ("如皋市青石乡派出所和白沙镇中心小学结对。", ["如皋市青石乡派出所", "白沙镇中心小学"]),
    ],
)
def test_names_are_whole(text: str, expected: list[str]) -> None:
    """A name reaches from its place or the body above it to its last word, and a list is split at its marks."""
    assert texts(read(text), Kind.ORGANIZATION) == expected


@pytest.mark.parametrize(
    "text",
    [
        "省、市、县三方合作协议正式签署。",
        "本次检查覆盖各类机构和相关单位。",
        "各级政府要压实责任，保险公司要主动理赔。",
        "全国各地的学校陆续开学。",
        "两地将建立联席会议制度。",
        "该省利用研究所的设备检测。",
    ],
)
def test_common_nouns_are_no_organizations(text: str) -> None:
    """Words that only say what kind of body it is name none."""
    assert texts(read(text), Kind.ORGANIZATION) == []


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("威海市市场监管局", "威海市市场监督管理局"),
        ("山东省发改委", "山东省发展和改革委员会"),
        ("湖南省卫健委", "湖南省卫生健康委员会"),
        ("市人社局", "市人力资源和社会保障局"),
        ("工信部", "工业和信息化部"),
        ("市场监管总局", "国家市场监督管理总局"),
        ("合肥高新区管委会", "合肥高新区管理委员会"),
        ("郑州东部新城管委会", "郑州东部新城管理委员会"),
        ("市场监管总局计量司", "国家市场监督管理总局计量司"),
        ("江西省政府新闻办", "江西省人民政府新闻办公室"),
        ("宜春市食安办", "宜春市食品安全委员会办公室"),
        ("宜春市食安委", "宜春市食品安全委员会"),
        ("宜春市政府办公室", "宜春市人民政府办公室"),
        ("宜春市消保委", "宜春市消费者权益保护委员会"),
        ("宜春市检察院", "宜春市人民检察院"),
        ("某市市场监管委", "某市市场监督管理委员会"),
    ],
)
def test_short_names_are_written_out(name: str, full: str) -> None:
    """What a short name stands for by rule is recorded with its basis."""
    assert expand(name)[0] == full
    assert expand(name)[1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("商务部外贸司司长周大林表示，出口增长。", ["商务部外贸司"]),
        ("国家发展改革委价格司召开座谈会。", ["国家发展改革委价格司"]),
        ("省财政厅税政处、宁波大学联合举办培训。", ["省财政厅税政处", "宁波大学"]),
        ("县公安局依法查处、取缔一家网吧。", ["县公安局"]),
        ("市场监管局联合城管局开展整治。", ["市场监管局", "城管局"]),
        ("上海市教委召开会议。", ["上海市教委"]),
        ("太仓市市场监管局浏河所执法人员对超市检查。", ["太仓市市场监管局浏河所"]),
        ("太仓市教育局在会所检查。", ["太仓市教育局"]),
        ("太仓市工商局经检大队、太仓市质监局稽查分局联合检查。", ["太仓市工商局经检大队", "太仓市质监局稽查分局"]),
        ("县妇联会同县检察院开展检查。", ["县妇联", "县检察院"]),
        ("经区管委会召开安全生产会议。", ["经区管委会"]),
        ("来自中国国家管网集团有限公司的数据显示，用气增长。", ["中国国家管网集团有限公司"]),
        ("威海经区消防救援大队对药店开展检查。", ["威海经区消防救援大队"]),
        ("经区政府批准，项目开工。", ["区政府"]),
        ("经区市场监管局检查，该店证照齐全。", ["区市场监管局"]),
        ("市工商业联合会召开会议。", ["市工商业联合会"]),
        ("云河镇市场监督管理所在辖区开展检查。", ["云河镇市场监督管理所"]),
    ],
)
def test_where_a_name_ends(text: str, expected: list[str]) -> None:
    """A department whose function no list knows is part of its ministry's name; 查处 is none, and 联合 parts two."""
    assert texts(read(text), Kind.ORGANIZATION) == expected


def test_a_full_name_has_no_basis() -> None:
    """A name that is full already is left as it is."""
    assert expand("威海市教育局") == ("威海市教育局", "")


def test_the_division_is_taken_from_the_name() -> None:
    """An organisation carries the code of the place that opens its name, and that place itself."""
    body = only(read("潍坊市寒亭区应急管理局发布提示。"), Kind.ORGANIZATION)
    assert body.entity is not None
    assert body.entity.adcode == "370703"
    assert body.opening_place is not None
    assert body.opening_place.text == "潍坊市寒亭区"


@pytest.mark.parametrize(
    ("text", "adcode"),
    [
        ("鼓楼区教育局开会。", None),
        ("南京市教育局来访，鼓楼区教育局开会。", "320106"),
        ("中山大学附属第一医院开会。", None),
        ("复旦大学附属中山医院开会。", None),
        ("中山市教育局开会。", "442000"),
        ("瑞金市人民医院开会。", "360781"),
    ],
)
def test_where_a_name_says_nothing(text: str, adcode: str | None) -> None:
    """Of districts of one name the article's home tells which; a body named after a person lies where nobody says."""
    body = read(text).of(Kind.ORGANIZATION)[-1]
    assert body.entity is not None
    assert body.entity.adcode == adcode


def test_a_bare_level_is_the_articles_home() -> None:
    """省药监局 is that of the province the article speaks from."""
    body = only(read("省药监局公布名单。", source="湖北省人民政府"), Kind.ORGANIZATION)
    assert body.entity is not None
    assert (body.entity.name, body.entity.adcode) == ("湖北省药品监督管理局", "420000")
    ours = only(read("我市计量院公布名单。", source="宜昌市人民政府"), Kind.ORGANIZATION)
    assert ours.entity is not None
    assert (ours.entity.name, ours.entity.adcode) == ("宜昌市计量院", "420500")


@pytest.mark.parametrize(
    ("text", "source", "named"),
    [
        ("陕西省水利厅召开会议。随后，省厅印发通知。", None, "陕西省水利厅"),
        ("陕西省水利厅印发通知，陕西省水利厅同意。陕西省财政厅出席。省厅要求落实。", None, "陕西省水利厅"),
        ("市局开展检查。", "渭南市水利局", "渭南市水利局"),
        ("省局开展检查。", "渭南市生态环境局", "陕西省生态环境局"),
        ("省局计量处开展检查。", "渭南市市场监督管理局", "陕西省市场监督管理局计量处"),
        ("陕西省局开展检查。", "国家税务总局", "陕西省税务局"),
        ("案件由渭南市局办理。", "陕西省药品监督管理局", "渭南市局"),
        ("国家体育总局发布消息，总局将举办比赛。", None, "国家体育总局"),
        ("富平县举办大会。该县教育局承办。", None, "富平县教育局"),
        ("渭南市富平县举办大会。该市教育局承办。", None, "渭南市教育局"),
        ("我市教育局举办比赛。", "渭南市人民政府", "渭南市教育局"),
        ("陕西省水利厅、财政厅印发通知。", None, "陕西省财政厅"),
        ("渭南市水利局、财政局和人社局印发通知。", None, "渭南市人力资源和社会保障局"),
        ("渭南市水利局、西安海关、财政局印发通知。", None, "财政局"),
        ("渭南市水利局、财政厅印发通知。", None, "财政厅"),
        ("陕西省水利厅、陕西省财政厅出席。省厅要求落实。", None, "陕西省厅"),
        ("市场监管局开展检查。", "渭南日报", "市场监督管理局"),
        ("海关总署发布消息，总署将印发办法。", None, "海关总署"),
        ("渭南市富平县水利局与县公安分局联合检查。", None, "富平县公安分局"),
        ("渭南市召开会议，区公安分局参加。", None, "区公安分局"),
    ],
)
def test_what_a_name_leaves_out(text: str, source: str | None, named: str) -> None:
    """省局 and 总局 have the work of those of their kind or of the publisher, others the place told before them; where
    several fit nothing is made up."""
    assert read(text, source=source).of(Kind.ORGANIZATION)[-1].name == named


def test_abbreviations_mean_their_full_forms() -> None:
    """A short name that only this article explains is found and linked to the full one."""
    mentions = read("会上，中国测绘技术研究院作了报告。随后，中测院介绍了情况。")
    full, short = mentions.of(Kind.ORGANIZATION)
    assert short.text == "中测院"
    assert short.antecedents == [full]
    assert short.entity is not None
    assert short.entity.name == "中国测绘技术研究院"


def test_introduced_short_names_are_found_again() -> None:
    """（以下简称…） introduces a name that is then known."""
    mentions = read("大同市绿源食品股份有限公司（以下简称“绿源食品”）被约谈。绿源食品表示整改。")
    assert texts(mentions, Kind.ORGANIZATION).count("绿源食品") == 2


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("市农科院", "潍坊市农业科学研究院", True),
        ("茶促会", "省茶叶产业促进会", True),
        ("陕西局", "陕西省药品监督管理局", True),
        ("市财政局", "潍坊市教育局", False),
        ("北京大学", "北京师范学院", False),
    ],
)
def test_what_a_short_name_can_mean(short: str, full: str, same: bool) -> None:
    """A short name keeps the order of the characters, the beginning after the place, and the end."""
    assert same_body(short, full) is same


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青岚市市场监管局出动人员。", ["青岚市市场监管局"]),
        ("国家质量促进局局长到会。", ["国家质量促进局"]),
        ("质量发展司司长主持。", ["质量发展司"]),
        ("抽检的是联达超市的样品。", ["联达超市"]),
        ("国家电能重点实验室（计量）揭牌。", ["国家电能重点实验室（计量）"]),
        ("“产品合格率从92%提高，”北方重型机械厂厂长说。", ["北方重型机械厂"]),
    ],
)
def test_names_that_no_list_holds(text: str, expected: list[str]) -> None:
    """Unknown towns, bureaus and shops are told by their endings and the boundaries around them."""
    assert texts(read(text), Kind.ORGANIZATION) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("东汽-神龙汽车有限公司召回汽车。", ["东汽-神龙汽车有限公司"]),
        ("因故召回东汽-福特汽车有限公司的产品。", ["东汽-福特汽车有限公司"]),
        ("XYZ广东通信有限公司与4U中国有限公司签约。", ["XYZ广东通信有限公司", "4U中国有限公司"]),
        ("2025年中国石油公司增产。", ["中国石油公司"]),
        ("泰和食品有限公司到会。", ["泰和食品有限公司"]),
        ("武汉大学基础医学院附属协和医院举办义诊。", ["武汉大学基础医学院附属协和医院"]),
        ("香港特别行政区政府产业科技署来访。", ["香港特别行政区政府产业科技署"]),
        ("澳门特别行政区政府市政署与香港卫生署座谈。", ["澳门特别行政区政府市政署", "香港卫生署"]),
        ("江苏省消费者委员会发布提示。", ["江苏省消费者委员会"]),
        ("国家船舶制造产业计量测试中心获批。", ["国家船舶制造产业计量测试中心"]),
        ("武警江西省总队上饶支队演练。", ["武警江西省总队上饶支队"]),
        ("中国石油天然气股份有限公司长明油田分公司招聘。", ["中国石油天然气股份有限公司长明油田分公司"]),
        ("旗下子公司南昌恒信有限公司开业。", ["南昌恒信有限公司"]),
        ("明星、大地、宏远三家公司发布声明。", ["宏远"]),
        ("南昌市药监局暂扣某药店许可证。", ["南昌市药监局"]),
        ("，联合公安局查处案件3起。", []),
        ("南昌市市场监管局监督抽查华安食品有限公司产品。", ["南昌市市场监管局", "华安食品有限公司"]),
        ("江西省救助管理站开放。", ["江西省救助管理站"]),
        ("全国打击走私综合治理工作领导小组办公室开会。", ["全国打击走私综合治理工作领导小组办公室"]),
        ("国务院防治非法集资工作部际联席会议办公室发布提示。", ["国务院防治非法集资工作部际联席会议办公室"]),
        ("江西省促进乡村建设研究会在南昌成立。", ["江西省促进乡村建设研究会"]),
        ("江西省促进乡村建设研究中心建设。", ["乡村建设研究中心"]),
    ],
)
def test_names_with_other_words_in_them(text: str, expected: list[str]) -> None:
    """Latin letters, a joiner, a verb or the body above belong to a name; what is done to the next body does not."""
    assert texts(read(text), Kind.ORGANIZATION) == expected


@pytest.mark.parametrize(
    ("text", "adcode"),
    [
        ("国家税务总局江西省税务局开会。", "360000"),
        ("国家矿山安全监察局陕西局开会。", "610000"),
        ("国网江西省电力有限公司上饶供电公司开会。", "361100"),
        ("中国人民银行江西省分行开会。", "360000"),
        ("中国移动通信集团江西有限公司开会。", "360000"),
        ("全国打击走私领导小组办公室开会。", "100000"),
    ],
)
def test_a_branch_lies_where_its_own_name_says(text: str, adcode: str) -> None:
    """A branch is one body with what it is a branch of, in the place that its own part of the name tells."""
    body = only(read(text), Kind.ORGANIZATION)
    assert body.entity is not None
    assert (body.text, body.entity.adcode) == (text.removesuffix("开会。"), adcode)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("山西省、河南省、安徽省财政厅印发通知。", ["山西省财政厅", "河南省财政厅", "安徽省财政厅"]),
        ("上饶、南昌财政局印发通知。", ["上饶市财政局", "南昌财政局"]),
        ("江西省上饶市、吉安市吉水县财政局印发通知。", ["上饶市财政局", "吉安市吉水县财政局"]),
        ("上饶、南昌和吉安三市财政局印发通知。", ["上饶市财政局", "南昌市财政局", "吉安市财政局"]),
        ("北京、南昌两地财政局印发通知。", ["北京市财政局", "南昌市财政局"]),
        ("山西省、河南省人民政府印发通知。", ["山西省人民政府", "河南省人民政府"]),
        ("川渝两地财政局印发通知。", ["川渝两地财政局"]),
        ("沪苏浙皖财政局印发通知。", ["沪苏浙皖财政局"]),
        ("上饶市、县两级财政局印发通知。", ["上饶市、县两级财政局"]),
        ("江西省、市、县三级财政局印发通知。", ["江西省、市、县三级财政局"]),
        ("上饶市委市政府印发通知。", ["上饶市委", "上饶市人民政府"]),
        ("上饶市与江西省财政厅签约。", ["江西省财政厅"]),
        ("上饶市、江西省财政厅签约。", ["江西省财政厅"]),
        ("赴山西省、上饶市财政干部学院学习。", ["上饶市财政干部学院"]),
    ],
)
def test_bodies_told_with_one_name(text: str, expected: list[str]) -> None:
    """Each of several places before one authority's name has one of its own; a city and a bureau are not two of a
    kind."""
    assert [body.name for body in read(text).of(Kind.ORGANIZATION)] == expected


def test_a_branch_is_not_what_the_whole_is_short_for() -> None:
    """海天集团公司 is not short for its branch."""
    branch, whole = read("海天集团宁波分公司到会，海天集团公司代表发言。").of(Kind.ORGANIZATION)
    assert branch.text == "海天集团宁波分公司"
    assert not whole.antecedents


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("宁波市鄞州区粮食局联合区教育局开展检查。随后，区局公布名单。", "宁波市鄞州区粮食局"),
        ("浙江省宁波市鄞州区粮食局开展检查。区局公布名单。", "浙江省宁波市鄞州区粮食局"),
        ("宁波市鄞州区粮食局开会，区教育局参加。随后，区局公布名单。", "区局"),
    ],
)
def test_a_bare_name_means_the_one_that_acts_with_others(text: str, name: str) -> None:
    """区局 is the bureau that leads, whatever divisions stand before its name; of two that came together neither."""
    body = read(text).of(Kind.ORGANIZATION)[-1]
    assert (body.text, body.name) == ("区局", name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("南京市与格力电器股份有限公司（以下简称“格力电器”）签约，格力电器出资。", "格力电器股份有限公司"),
        ("国家移民管理局（简称移民局）开会，移民局公布名单。", "国家移民管理局"),
        ("我局计量科公布名单。", "金华市市场监督管理局计量科"),
    ],
)
def test_a_name_means_what_the_article_says_it_means(text: str, name: str) -> None:
    """Of a known firm too where the article gives its full name; the department of 我局 is called with it."""
    assert read(text, source="金华市市场监管局").of(Kind.ORGANIZATION)[-1].name == name
