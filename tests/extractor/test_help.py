"""Help in news: rescue, transfers, forces and goods sent, services done for people."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(text: str, type: str) -> dict[str, set[str]]:
    """What the events of a type that a text tells say, by role."""
    roles: dict[str, set[str]] = {}
    for event in extract_events(article(text)):
        if event.type.value == type:
            for argument in event.arguments:
                roles.setdefault(argument.role.value, set()).add(argument.span.text)
    return roles


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        ("5月3日，云河县消防救援大队成功营救被困老人2名。", "recipient", "被困老人"),
        ("接警后，海上搜救中心立即派出“海巡0301”艇，2时许救起遇险渔民5人。", "quantity", "5人"),
        ("民警将两名受伤游客送往云河县人民医院救治。", "host_org", "云河县人民医院"),
        ("支队将首批12人转移上岸，其中1名高烧的女孩由救护车送往市人民医院。", "recipient", "首批12人"),
        ("县应急管理局连夜组织转移群众86户231人。", "recipient", "群众"),
        ("震后，省地震局派出2个工作组、15名专家赶赴震区。", "organizer", "省地震局"),
        ("当晚，蓝海救援队、北山救援队等6支社会力量连夜驰援。", "organizer", "蓝海救援队"),
        ("市应急管理局会同驻地官兵开展搜救。", "organizer", "市应急管理局"),
        ("国网云河供电公司当日抢通10千伏线路6条。", "organizer", "国网云河供电公司"),
        ("市中医院的医生为居民义诊，市司法局就婚姻纠纷现场答疑。", "organizer", "市司法局"),
        ("供电公司上门为4户独居老人更换了老旧线路。", "recipient", "独居老人"),
        ("抗旱服务队为龙沟、碱水等乡镇1200余户群众拉运生活用水800方。", "quantity", "1200余户"),
        ("工会主席把装有毛巾的“清凉包”递到80多名环卫工人手中。", "recipient", "环卫工人"),
        ("省纤检院派员赴云河县，为6家羊绒企业开展了免费的公证检验和技术咨询。", "organizer", "省纤检院"),
        ("省特检院为云河医院开展电梯检验。", "recipient", "云河医院"),
        ("县计量所给养老中心赠送了血压计20台。", "organizer", "县计量所"),
        ("县民政局给养老机构发放补贴30万元。", "recipient", "养老机构"),
        ("志愿者为高龄、独居老人提供家居整理服务。", "recipient", "高龄、独居老人"),
        ("云河县市场监管局开展公益活动，向山区学校捐赠文具3000套。", "recipient", "山区学校"),
        ("省计量服务队为乡亲们免费校准血压计1200台。", "recipient", "乡亲们"),
        ("县供销社为25户果农代销苹果40万斤。", "quantity", "25户"),
        ("县人民医院开通绿色通道，救治中毒学生17名。", "recipient", "中毒学生"),
        ("法律援助中心帮助67名农民工讨回工资92万元。", "recipient", "农民工"),
        ("县长看望烈属，送上慰问金每户2000元。", "recipient", "烈属"),
        ("出版社向安平、团山、永兴三个镇的农家书屋捐赠图书600册。", "recipient", "安平、团山、永兴三个镇的农家书屋"),
        ("局长王强来到张大爷家中，送上慰问金和证书。", "organizer", "王强"),
        ("1月9日，云河县慰问军烈属、困难退役军人等并送去了慰问金。", "recipient", "困难退役军人"),
        ("1月9日，云河县民政局走访慰问辖区服务对象170余人。", "recipient", "辖区服务对象"),
        ("1月9日，云河县民政局走访慰问了部分年满90周岁的老年人。", "recipient", "部分年满90周岁的老年人"),
        ("1月9日，县民政局入户走访慰问低保对象、困难老党员。", "recipient", "困难老党员"),
        ("云河县司法局向游客发放法律援助、禁毒防艾等方面的资料400份。", "recipient", "游客"),
        ("1月9日，慰问组一行到青溪村看望孤老、高龄老兵。", "organizer", "慰问组一行"),
        ("1月9日，县民政局走访慰问孤儿、留守儿童等特殊群体。", "recipient", "孤儿"),
        ("1月9日，县妇联干部分别前往孤寡老人和残疾困难户家中慰问。", "recipient", "孤寡老人"),
        ("首批15人被转移至救助船。", "recipient", "首批15人"),
        ("总经理王强代表商会向云河县慈善总会捐款20万元。", "organizer", "商会"),
        ("人大代表王强向云河县慈善总会捐款20万元。", "organizer", "王强"),
        ("直升机无法起降，5月9日，3名被困游客全部获救。", "recipient", "被困游客"),
        ("省应急厅启动应急响应；当晚又增派3个工作组赴云河县指导。", "organizer", "省应急厅"),
        ("财政部当日中午向灾区调拨帐篷200顶。", "recipient", "灾区"),
        ("法院向园区赠送《企业用工风险指引》200册。", "document", "《企业用工风险指引》"),
        ("供电公司为白旗镇种粮户义务检修水泵线路17处。", "recipient", "白旗镇种粮户"),
        ("保险公司向受灾的养殖户预付保险赔款260万元。", "quantity", "260万元"),
        ("工商银行衢州分行向龙游纸业投放设备更新贷款3000万元。", "recipient", "龙游纸业"),
        ("法律援助中心指派律师为32名农民工代理讨薪案件。", "recipient", "农民工"),
        ("6月4日，市质检院技术团队到恒达化工上门送检，解决了难题。", "organizer", "市质检院技术团队"),
        ("接到报警后，县消防大队迅速出动2车12人赶赴火场。", "organizer", "县消防大队"),
        ("6月5日，民盟市委会组织医疗专家赴梅溪村义诊。", "location", "梅溪村"),
        ("司法局组织律师走进工业园，为企业开展“法治体检”。", "programme", "“法治体检”"),
        ("联络组向勐海县捐赠课桌椅200套。", "recipient", "勐海县"),
        ("民警成功劝阻了正准备转账1.8万元的李大娘。", "organizer", "民警"),
        ("供电所员工帮村民抢收小麦20亩。", "recipient", "村民"),
        ("镇干部帮农户卖出滞销冬瓜2万斤。", "recipient", "农户"),
        ("民警在江边捡到一封信，并帮老人找到了失散40年的妹妹。", "recipient", "老人"),
        ("法院组织干警赴广东，为47名工人要回了欠薪93万元。", "recipient", "工人"),
        ("一条龙舟侧翻，18名队员落水，均被安保船只救起。", "recipient", "队员"),
        ("两名落水渔民被海警救起。", "organizer", "海警"),
        ("货轮失控漂航，芜湖海事局调派3艘海巡船护航拖带。", "organizer", "芜湖海事局"),
        ("供销社低价向居民供应蔬菜8吨。", "recipient", "居民"),
        ("救助队将困在江心洲的31名采砂工人接回岸上。", "recipient", "困在江心洲的31名采砂工人"),
        ("农民工老赵等11人拿到了被拖欠两年的工钱。", "quantity", "11人"),
        ("国家电网派出由36台发电车组成的车队驰援甘肃。", "recipient", "甘肃"),
        ("民政局“幸福敲门”小分队上门探访高龄独居老人168户。", "recipient", "高龄独居老人"),
        ("平台起火，4名养殖工跳海逃生后获救。", "recipient", "养殖工"),
        ("消防大队出动3车15人，成功处置一起储罐泄漏事故。", "organizer", "消防大队"),
        ("江西省红十字会向修水县下拨救灾款50万元、家庭箱600只。", "recipient", "修水县"),
        ("省地震局派出12名技术骨干赴缅甸协助开展余震监测。", "location", "缅甸"),
        ("市医保局为6.2万名困难群众全额代缴居民医保费。", "recipient", "困难群众"),
        ("6月11日深夜，民警在山林里找到走失6小时的七旬老人，并将其安全送回家中。", "recipient", "七旬老人"),
        ("儿童基金会发起“春蕾计划”募捐，当日筹得善款38万元。", "quantity", "38万元"),
        ("理发师来到幸福院，给30多位老人免费理了发。", "recipient", "老人"),
        ("州农牧局调来饲草料，分发到受灾牧户手中。", "recipient", "受灾牧户"),
        ("海关关员主动上门，指导某番茄制品企业完成欧盟注册。", "recipient", "某番茄制品企业"),
        ("省消防总队抗洪抢险专业队120名指战员跨省增援安徽。", "recipient", "安徽"),
        ("6月4日，首批100吨救灾物资从昆明长水机场起运。", "location", "昆明长水机场"),
        ("接警后，县公安局、蓝天救援队等40余人立即携带装备上山搜救。", "organizer", "县公安局"),
        ("服务队冒雨走村入户，替种植大户检查烘烤设备58处。", "recipient", "种植大户"),
        ("一名外地游客滑倒骨折，救援队员用担架把他抬下山。", "recipient", "外地游客"),
        ("公交集团对持准考证的考生实行免费乘车。", "recipient", "持准考证的考生"),
        ("市民张女士从民警手中领回被骗的8.6万元。", "quantity", "8.6万元"),
        ("省疾控中心向疫情较重的三个县增派流调专家9人。", "organizer", "省疾控中心"),
        ("县妇联给环卫女工每人发了一份爱心大礼包。", "recipient", "环卫女工"),
        ("爱心企业将3000斤蔬菜免费送到方舱医院。", "recipient", "方舱医院"),
        ("物流公司将首批救灾物资2.5吨运往灾区。", "recipient", "灾区"),
        ("省药检院对接制药企业，提供技术指导，协助企业攻克工艺难题。", "recipient", "企业"),
        ("民警护送1名忘带身份证的考生返回考点。", "recipient", "忘带身份证的考生"),
        ("森林公安分局民警救助一只受伤的苍鹰。", "recipient", "一只受伤的苍鹰"),
        ("大队调派两个消防站共8辆消防车前往，并从火场解救6名群众。", "recipient", "群众"),
        ("青溪消防立即出动2辆消防车赶赴现场，救出3名被困群众。", "organizer", "青溪消防"),
        ("消防大队从火场中成功解救8名被困群众和2只小狗。", "recipient", "8名被困群众"),
        ("5月9日，经过近1个小时的努力，救援队救出2名被困人员。", "duration", "1个小时"),
        ("县林业局救助放生一只野生麂子。", "recipient", "一只野生麂子"),
    ],
)
def test_help_tells_whom_it_reaches_and_who_gives_it(text: str, role: str, said: str) -> None:
    """Rescues, transfers, forces sent, goods and services are told with who helps whom."""
    assert said in told(text, "assistance_service").get(role, set())


@pytest.mark.parametrize(
    "text",
    [
        "去年，全市消防救援队伍共接警4000起，营救被困人员900人。",
        "该县累计落实帮扶资金2.6亿元，实施帮扶项目80个。",
        "县慈善会会长接受捐赠并颁发证书。",
        "“云救7”救助直升机从机场起飞。",
        "截至5月底，该行累计向中小企业投放贷款120亿元。",
        "法院责令某公司向张某支付赔偿款3万元。",
        "市林业局出动执法人员12人赶赴现场，查获非法木材3吨。",
        "市消防支队对商场进行检查，查出隐患3处。",
        "为保障用餐安全，市场监管所检查餐馆45家。",
        "快递员把包裹送到客户家中。",
        "张某被民警带到派出所。",
        "某公司长期为客户提供设备检测服务。",
        "这家企业连续八年资助山区学生，累计捐款470万元。",
        "要真心实意帮群众解决困难。",
        "专家为学员带来了一场精彩讲座。",
        "县司法局组织援助律师到云河中学开展法治讲座。",
        "云河县疾控中心卫生计生下乡。",
        "为激活社区资源、强化网格服务，5月3日，云河社区召开会议。",
        "县委宣传部抽调18名领导和专家组建宣讲团，到各镇宣讲。",
        "县司法局组织律师、法律援助工作人员、法律服务工作者10余人，深入村社开展宣传。",
    ],
)
def test_sums_and_nouns_are_no_help_by_themselves(text: str) -> None:
    """What was done over a year is a figure, and 帮扶, 捐赠 and 救助 are nouns as often."""
    assert not told(text, "assistance_service")


def test_a_ceremony_and_what_was_given_at_it_are_one() -> None:
    """捐赠仪式 and the gift told behind it tell of one act, called without 捐赠仪式."""
    text = "6月3日，“暖冬同行”公益项目捐赠仪式在云河县举行。某公司向县慈善会捐赠资金80万元。"
    events = [e for e in extract_events(article(text)) if e.type.value == "assistance_service"]
    assert len(events) == 1
    assert {"“暖冬同行”公益项目", "县慈善会"} <= {a.span.text for a in events[0].arguments}


@pytest.mark.parametrize(
    "text",
    [
        "消防员救出被困老人2名。随后，省红十字会向灾区调拨帐篷200顶。",
        "县防指紧急转移安置群众386人。5日上午，县长到安置点看望受灾群众。",
    ],
)
def test_who_is_saved_is_not_who_is_sent_help(text: str) -> None:
    """Two deeds of help that share nothing are two."""
    assert len([e for e in extract_events(article(text)) if e.type.value == "assistance_service"]) == 2


@pytest.mark.parametrize(
    ("further", "events"),
    [
        ("在困难群众家中，向他们送去慰问金。", 1),
        ("工作人员为他们送去棉被20床。", 1),
        ("县慈善总会为他们送去棉被20床。", 2),
        ("县民政局随后来到敬老院，为老人送去棉被20床。", 2),
    ],
)
def test_what_they_are_given_belongs_to_the_visit_to_them(further: str, events: int) -> None:
    """他们 are those whom the same helper, or his men, went to see in the sentences before."""
    text = "2月4日，县民政局到城关镇走访慰问困难群众。" + further
    found = [e for e in extract_events(article(text)) if e.type == "assistance_service"]
    assert len(found) == events


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("台风给江州电力供应带来较大影响，省电力公司5月9日组织人员抢修。", "recipient"),
        ("江州和青溪两地联合搜救，5月9日将遇险人员全部救起。", "co_organizer"),
        ("应急局5月9日派出工作组赴江州指导协助地方开展抗震救灾工作。", "supporter"),
    ],
)
def test_words_of_the_disaster_and_of_the_deed_help_nobody(sentence: str, role: str) -> None:
    """What a storm did to whom, and what is done together, names no side of the help."""
    helped = next(e for e in extract_events(article(sentence)) if e.type == "assistance_service")
    assert role not in {a.role.value for a in helped.arguments}


@pytest.mark.parametrize(
    ("text", "helps"),
    [
        ("今年县里培训农民4万余人，为农业现代化提供智力支持。", False),
        ("今年县科技局为企业提供技术支持120次。", True),
    ],
)
def test_what_is_good_for_a_cause_helps_nobody(text: str, helps: bool) -> None:
    """为农业现代化提供支持 says what something is good for."""
    assert bool(told(text, "assistance_service")) is helps


@pytest.mark.parametrize(
    "turned_out",
    [
        "甲山救援队、蓝海消防大队15人携3台救援车、1台指挥车及相关救援装备，已抵达现场。",
        "蓝海消防大队15人携3台救援车赶赴现场开展救援。",
    ],
)
def test_what_those_who_turn_out_bring_along_helps_nobody(turned_out: str) -> None:
    """Their men and gear are figures; the last of a list of bodies is named though its men stand behind it."""
    roles = told(turned_out, "assistance_service")
    assert "蓝海消防大队" in roles["organizer"]
    assert not any("装备" in who for who in roles["organizer"])
    assert {"15人", "3台"} <= roles["quantity"]


@pytest.mark.parametrize("desk", ["到厅指挥中心调度指导救援工作", "赶到县应急指挥部调度防汛工作"])
def test_who_goes_to_where_orders_are_given_from_visits_nothing(desk: str) -> None:
    """Who rushes there directs what others do; who goes to a town to ask visits it."""
    assert not told(f"接报后，副县长王强立即{desk}。", "visit_research")
    assert told("副县长王强到河口镇了解防汛情况。", "visit_research")["visitor"] == {"王强"}
