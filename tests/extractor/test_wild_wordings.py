"""Wordings of everyday news about help, outcomes and happenings, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import all_told as told
from tests.extractor.articles import article


@pytest.mark.parametrize(
    ("text", "type", "role", "said"),
    [
        ("5月9日，市应急管理局对云河县8日发生的3.2级地震启动应急响应。", "other", "location", "云河县"),
        ("云河市公安局破获今年2月青石镇百货商店发生的盗窃案。", "other", "location", "青石镇百货商店"),
        ("挪威北部特罗姆瑟19日发生一起山体滑坡事故，造成2人受伤。", "other", "time", "19日"),
        ("绕城高速南段28日正式通车。", "other", "name", "绕城高速南段"),
        ("5月9日，省局组织3个检查组赴南通、盐城等地开展监督检查。", "inspection_enforcement", "location", "盐城"),
        ("5月9日，市计量院赴如皋市开展加油机强制检定。", "inspection_enforcement", "programme", "加油机强制检定"),
        (
            "5月9日，云河公司“雄鹰”QC小组荣获全国优秀小组称号。",
            "award_accreditation",
            "recipient",
            "云河公司“雄鹰”QC小组",
        ),
        (
            "市局查处了一起利用“神医”“神药”虚假宣传保健食品案，罚款20万元。",
            "inspection_enforcement",
            "target",
            "利用“神医”“神药”虚假宣传保健食品案",
        ),
        ("日前，云河汽车有限公司向市场监管总局备案了召回计划。", "product_recall", "organizer", "云河汽车有限公司"),
        ("李明被市政府任命为财政局局长。", "personnel", "target", "李明"),
        ("研究员陈洁被某组织任命为TC17工作组召集人。", "personnel", "name", "TC17工作组召集人"),
        ("5月9日，检察院对犯罪嫌疑人周某以涉嫌诈骗罪批准逮捕。", "inspection_enforcement", "target", "周某"),
        (
            "5月9日，云河大学承担的国家重点研发计划“放射性筛查技术”项目通过科技部组织的绩效评价。",
            "award_accreditation",
            "recipient",
            "国家重点研发计划“放射性筛查技术”项目",
        ),
        ("5月9日，日本丰桥市市长浅井由崇率友好代表团到访南通。", "visit_research", "visitor", "浅井由崇"),
        ("5月9日，德国市长托马斯·韦斯特法尔率经贸团访问南通。", "visit_research", "visitor", "托马斯·韦斯特法尔"),
        ("5月9日，市政府公布第三批非遗名录，共计36项，其中技艺类12项。", "policy_issuance", "quantity", "36项"),
        ("人民公园提升改造工程日前完工并免费开放。", "other", "name", "人民公园提升改造工程"),
        ("云河市科技馆新馆5月9日建成并向公众开放。", "other", "name", "云河市科技馆新馆"),
        ("5月9日，云河站临时停运列车12趟。", "other", "organizer", "云河站"),
        ("5月9日，满载大米的专列从江北机场起航。", "other", "name", "专列"),
        ("5月9日，市税务局党委组织60余名党员在烈士陵园重温入党誓词。", "other", "organizer", "市税务局党委"),
        ("5月9日，市税务局组织60余名党员在烈士陵园重温入党誓词。", "other", "participant", "党员"),
        ("5月9日，“护苗”宣传月活动在滨江广场启动。", "campaign", "location", "滨江广场"),
        (
            "云河大学研究员李明团队研制的光晶格钟入选“年度十大进展”。",
            "award_accreditation",
            "recipient",
            "光晶格钟",
        ),
        ("5月3日，云河大桥提前2个月建成通车。", "other", "time", "5月3日"),
        ("5月8日，科普服务队来到了云河县第一小学开展助学活动。", "assistance_service", "location", "云河县第一小学"),
        ("市红十字会向云河灾区捐款捐物，帮助灾后重建。", "assistance_service", "recipient", "云河灾区"),
        (
            "5月6日，市中医院组织针灸科、儿科等近20名医护人员到石桥村开展义诊活动。",
            "assistance_service",
            "participant",
            "医护人员",
        ),
        (
            "接报后，市海上搜救中心协调市农业农村局、云河县政府等单位派出力量开展搜救工作。",
            "assistance_service",
            "organizer",
            "市海上搜救中心",
        ),
        (
            "5月1日，市红十字会收到云河食品有限公司捐赠的善款3万元。",
            "assistance_service",
            "organizer",
            "云河食品有限公司",
        ),
        ("校团委将义卖善款共1.2万元捐至市慈善基金会。", "assistance_service", "recipient", "市慈善基金会"),
        ("云河集团资助12名大学生完成学业。", "assistance_service", "recipient", "大学生"),
        ("省财政厅紧急下拨临沂市、日照市2000万元救灾资金。", "assistance_service", "recipient", "日照市"),
        ("来自内科、外科等科室的8位医疗专家开始义诊。", "assistance_service", "organizer", "医疗专家"),
        ("接警后，石桥大队出动两台消防车赶往现场。", "assistance_service", "organizer", "石桥大队"),
        ("救援艇将遇险的6人全部救起。", "assistance_service", "recipient", "遇险的6人"),
        ("每到一处，街道工会都为环卫工人送上矿泉水。", "assistance_service", "organizer", "街道工会"),
        ("今年前3季度，全市实现外贸进出口860亿元。", "outcome_report", "time", "今年前3季度"),
        ("监督抽检不合格率为2.4%，同比下降0.3个百分点。", "outcome_report", "quantity", "2.4%"),
        ("5月9日，云河经石桥至江州高速公路正式通车。", "other", "name", "云河经石桥至江州高速公路"),
        ("同时县民政局派出8个工作组赴灾区开展救灾工作。", "assistance_service", "organizer", "县民政局"),
        ("5月9日，云河县爱心捐赠活动圆满结束。", "assistance_service", "programme", "云河县爱心捐赠活动"),
        ("湖南省下拨100万元救灾应急资金。", "assistance_service", "organizer", "湖南省"),
        (
            "5月9日，云河新区至江州高速公路北段工程、石桥至青河高速公路扩容项目一期、青河至白塔一级公路改建工程二期等3条公路正式通车。",
            "other",
            "name",
            "石桥至青河高速公路扩容项目一期",
        ),
        ("工作人员为社区居民检定血压计3台，检测体温计25台。", "assistance_service", "quantity", "25台"),
        (
            "财政部向遭受严重风雹、洪涝灾害的甘肃、江西、湖南等地下拨3.8亿元补助资金。",
            "assistance_service",
            "recipient",
            "甘肃",
        ),
        (
            "截止三月三十一日，全省已完成造林一百九十九点一万公顷。",
            "outcome_report",
            "quantity",
            "一百九十九点一万公顷",
        ),
        ("截止4月底，全省已完成造林46万亩。", "outcome_report", "time", "截止4月底"),
        ("截至5月底，全县共清理河道36公里。", "outcome_report", "time", "截至5月底"),
        ("全市累计带动消费近2亿元。", "outcome_report", "quantity", "近2亿元"),
        ("据云河市商务局介绍，一季度全市网络零售额增长12%。", "outcome_report", "organizer", "云河市商务局"),
        ("江州监管分局因贷后管理不力对云河农商银行罚款40万元。", "inspection_enforcement", "topic", "贷后管理不力"),
        ("云河贸易公司因逃汇被罚款287万元。", "inspection_enforcement", "topic", "逃汇"),
        (
            "云河超市因未按规定对员工开展健康检查被市卫健委警告。",
            "inspection_enforcement",
            "topic",
            "未按规定对员工开展健康检查",
        ),
        (
            "市邮政管理局约谈了3家未按规定开展实名收寄的快递企业负责人。",
            "inspection_enforcement",
            "target",
            "快递企业负责人",
        ),
        ("市应急管理局对2家未按规定开展自行监测的企业予以处罚。", "inspection_enforcement", "target", "企业"),
        ("市医保局对多次违规收费的医院依法约谈。", "inspection_enforcement", "target", "医院"),
        (
            "县交通局查处一起擅自占用公路用地堆放砂石的违法行为。",
            "inspection_enforcement",
            "target",
            "擅自占用公路用地堆放砂石的违法行为",
        ),
        ("区城管局查处一起云河建筑公司擅自倾倒垃圾行为。", "inspection_enforcement", "target", "云河建筑公司"),
        ("6月5日，州生态环境局在民族广场开展主题宣传活动，发放宣传资料2000余份。", "campaign", "quantity", "2000余份"),
        ("9月14日，云河化工厂一车间发生闪爆，造成2人死亡。", "other", "name", "闪爆"),
        ("我县今年第一批农田建设项目日前通过市级验收。", "award_accreditation", "time", "日前"),
        ("我县今年第一批农田建设项目日前通过市级验收。", "award_accreditation", "recipient", "第一批农田建设项目"),
        ("云河生态走廊项目昨日顺利通过竣工验收。", "award_accreditation", "recipient", "云河生态走廊项目"),
        ("去年我县建设的文化广场近日竣工。", "other", "name", "文化广场"),
        ("市自来水公司定于5月12日22时对城东片区停水。", "other", "location", "城东片区"),
        ("市自来水公司定于5月12日22时对城东片区停水。", "other", "organizer", "市自来水公司"),
        ("受强对流天气影响，6月2日云河机场取消航班127架次。", "other", "organizer", "云河机场"),
        ("5月8日，市国资委将云河水务集团51%股权无偿划转至省水利投资集团。", "other", "recipient", "省水利投资集团"),
        ("10月26日，G8521次列车从云河东站开出，标志着云江高铁正式开通运营。", "other", "name", "云江高铁"),
        ("日前，首趟“汽车专列”从云河站发出，开往江州港。", "other", "target", "江州港"),
        ("5月8日，“云河号”海铁联运班列从江西省云河站鸣笛发车。", "other", "name", "“云河号”海铁联运班列"),
        ("11月15日，云河3C井完钻，井深9396米。", "other", "name", "云河3C井"),
        ("5月2日，江州市应急管理局向云河、石桥2个县派出3个督导组。", "inspection_enforcement", "quantity", "3个"),
        ("5月2日，青港海关所属南港海关关员查获象牙制品2件。", "inspection_enforcement", "organizer", "南港海关"),
        ("5月2日，拱北海关查获一名旅客绑藏黄金饰品3.2千克。", "inspection_enforcement", "organizer", "拱北海关"),
        (
            "江州海关对一批申报为“五金配件”的出口货物实施查验。",
            "inspection_enforcement",
            "target",
            "申报为“五金配件”的出口货物",
        ),
        ("5月2日，省财政厅召开视频会，总结去年工作，安排今年任务。", "meeting", "topic", "今年任务"),
        ("5月2日，云河县水利局召开会商会，分析研判沙河雨情水情态势。", "meeting", "topic", "沙河雨情水情态势"),
        (
            "12月3日，省生态环境厅发布空气质量达标规划执行情况中期评估报告。",
            "policy_issuance",
            "document",
            "空气质量达标规划执行情况中期评估报告",
        ),
        ("3月15日，云河大道改扩建工程正式拉开建设序幕。", "other", "name", "云河大道改扩建工程"),
        (
            "省铁路局对中铁某局集团电务公司违规使用信号电缆问题立案调查。",
            "inspection_enforcement",
            "target",
            "中铁某局集团电务公司",
        ),
        (
            "江州市水务局对云河公司作出罚款5万元、责令限期封填水井的行政处罚。",
            "inspection_enforcement",
            "penalty",
            "限期封填水井",
        ),
        (
            "江州证监局对云河公司采取责令改正措施，并对法定代表人郑某出具警示函。",
            "inspection_enforcement",
            "target",
            "郑某",
        ),
        ("自9月1日起，我省最低工资标准由每月1900元上调至2010元。", "outcome_report", "time", "9月1日"),
        ("云河船级社为“江河123”轮签发入级证书。", "award_accreditation", "recipient", "“江河123”轮"),
        ("5月8日，市自然资源局为云河置业公司核发了不动产权证。", "award_accreditation", "name", "不动产权证"),
        (
            "11月9日，云河县消防救援大队在文化广场举办“消防嘉年华”活动，吸引2000余名市民参与互动体验。",
            "campaign",
            "participant",
            "市民",
        ),
        ("江州海事局启动2024年沙江水域“清江行动”，出动执法船艇26艘。", "campaign", "quantity", "26艘"),
        ("省财政厅对修复项目开展绩效评价，12个项目中有3个被评为优秀等次。", "evaluation_ranking", "recipient", "项目"),
        ("海关总署全面暂停进口原产地为日本的水产品。", "inspection_enforcement", "target", "原产地为日本的水产品"),
        ("张某被送往云河县人民医院救治，目前生命体征平稳。", "assistance_service", "recipient", "张某"),
        ("市气象台发布暴雨黄色预警，并于14日0时40分将其升级为橙色预警。", "other", "name", "橙色预警"),
        ("4月22日，省地质博物馆推出“珍爱地球”科普展，展期至5月31日。", "other", "name", "“珍爱地球”科普展"),
        ("省地震局日前组织省级指挥平台与17个市级平台开展视频连线演练。", "training_lecture", "participant", "市级平台"),
        (
            "云河大型客机完成全部适航审定工作，获中国民航局颁发的型号合格证。",
            "award_accreditation",
            "recipient",
            "云河大型客机",
        ),
        ("云河公司被市生态环境局按日连续处罚460万元。", "inspection_enforcement", "penalty", "处罚460万元"),
        (
            "市财政局对云河公司予以警告，列入不良行为记录名单。",
            "inspection_enforcement",
            "penalty",
            "列入不良行为记录名单",
        ),
        ("云河集团召开中心组学习会，围绕“国家安全观”进行专题研讨。", "meeting", "topic", "“国家安全观”"),
        (
            "国家邮政局4日发布《2024年云河快递发展指数报告》。",
            "evaluation_ranking",
            "document",
            "《2024年云河快递发展指数报告》",
        ),
        ("8月5日，云河县石桥乡发生山体滑坡，造成11人死亡、5人失联。", "other", "quantity", "5人"),
        (
            "云河农商银行被罚没51.2万元，相关责任人陈某被禁止从事银行业工作3年。",
            "inspection_enforcement",
            "penalty",
            "禁止从事银行业工作3年",
        ),
        ("12月15日起，云河航空恢复执行江州—首尔定期客运航线。", "other", "name", "江州—首尔定期客运航线"),
        (
            "该公司擅自开工建设，违反了《建筑法》第七条规定，县住建局依法对其罚款2万元。",
            "inspection_enforcement",
            "topic",
            "擅自开工建设",
        ),
        ("石桥镇一村民非法捕猎野生动物被查处。", "inspection_enforcement", "target", "石桥镇一村民"),
        (
            "5月21日，省局约谈了江州通用航空公司等3家问题突出单位的主要负责人。",
            "inspection_enforcement",
            "target",
            "江州通用航空公司",
        ),
        (
            "省局责令云河航空公司限期整改，并暂停其新增航线申请受理1个月。",
            "inspection_enforcement",
            "penalty",
            "暂停其新增航线申请受理1个月",
        ),
        ("省水利厅连夜派出3个专家组赶赴一线，指导险工险段抢护。", "assistance_service", "quantity", "3个"),
        ("市民政局对养老机构进行拉网式排查，发现并整改隐患132处。", "inspection_enforcement", "quantity", "132处"),
        ("云河物流公司超限运输不可解体物品被罚3万元。", "inspection_enforcement", "penalty", "罚3万元"),
        ("云河铜业集团因信息披露违规收到上交所监管警示函。", "inspection_enforcement", "organizer", "上交所"),
        ("省能源局组织专家对12处矿井开展“体检式”会诊，形成诊断报告12份。", "assistance_service", "quantity", "12处"),
        ("市政府召开供热保障协调会，研究解决管网老化问题。", "meeting", "topic", "管网老化问题"),
        ("3月5日，省地矿局二大队在云河县发现一处大型磷矿。", "other", "name", "一处大型磷矿"),
        (
            "法定代表人洪某、矿长黄某因涉嫌重大责任事故罪，已被公安机关采取刑事强制措施。",
            "inspection_enforcement",
            "target",
            "洪某",
        ),
        ("云河县市场监管局与县邮政管理局联合约谈电商平台企业。", "inspection_enforcement", "organizer", "县邮政管理局"),
        (
            "5月3日，云河县水利局与县公安局联合行动一个月，查获非法采砂船3艘。",
            "inspection_enforcement",
            "organizer",
            "县公安局",
        ),
        ("副市长李明对有关要求进行了强调。", "statement", "speaker", "李明"),
        (
            "市邮政管理局对3家快递企业未按规定执行实名收寄行为立案查处，共处罚款4.5万元。",
            "inspection_enforcement",
            "topic",
            "未按规定执行实名收寄",
        ),
        ("5月3日，省国资委举办法务人员培训班。", "training_lecture", "organizer", "省国资委"),
        ("云河建工集团违法分包工程被罚款38.6万元。", "inspection_enforcement", "target", "云河建工集团"),
        ("3月，市总工会响应省总工会号召，举办职工运动会。", "competition_comparison", "organizer", "市总工会"),
        ("云河县粮食总产量26.5万吨，被评为全省产粮大县。", "award_accreditation", "recipient", "云河县"),
        ("今年，云河电机公司年产值达3亿元，荣获市长质量奖。", "award_accreditation", "recipient", "云河电机公司"),
    ],
)
def test_what_is_said(text: str, type: str, role: str, said: str) -> None:
    """Who, where, when and how much are read whole from ordinary wordings."""
    assert said in [one for kind, roles in told(text) if kind == type for one in roles.get(role, ())]


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        ("3月，全县青少年响应党中央加强环保的号召，开展“拾光”志愿活动。", "organizer", ["全县青少年"]),
        ("城东公安分局明确工作目标、做好内部发动、创新工作方法，全力开展行动。", "organizer", ["城东公安分局"]),
        ("6月12日，市生态环境局将涉案的废机油12吨扣押至云河环保公司仓库存放。", "target", ["涉案的废机油"]),
        ("王立强4日介绍，全市新增企业30家，增长4.2%。", "time", []),
        ("5月8日，市长王立强表示，今年以来，全市新增就业3.2万人。", "time", ["今年以来"]),
        ("昨日，记者从市交警支队获悉，该队已查处酒驾320起，行政拘留12人。", "time", []),
        ("5月8日，市公安局通报，警方抓获嫌疑人3名。", "time", ["5月8日"]),
        ("报请县委、县政府同意印发了《江北县医改实施意见》。", "issuer", []),
        ("黄山毛峰已批准为国家农业标准化示范项目。", "recipient", ["黄山毛峰"]),
    ],
)
def test_nothing_beside_it_fills_the_role(text: str, role: str, said: list[str]) -> None:
    """Whose call is heeded, what a body does first, where a thing is kept and when figures are told fill no role."""
    *_, roles = (roles for kind, roles in told(text) if kind != "statement")
    assert roles.get(role, []) == said


def test_each_body_gives_for_itself() -> None:
    """Two bodies that give tell two events, however alike what they do."""
    found = told("5月2日，云河食品公司向市红十字会捐款20万元。江州药业集团向市红十字会捐款30万元。")
    assert [roles["quantity"] for kind, roles in found if kind == "assistance_service"] == [["20万元"], ["30万元"]]


@pytest.mark.parametrize(
    "text",
    [
        "全县选派帮扶干部39名。",
        "救助轮克服风大浪高等困难，果断施放救助艇。",
        "项目建成，标志着云河高铁全线贯通。",
        "5月1日，群众将锦旗送到民警手中。",
        "本次共检定电子台称6台，强检率100%。",
    ],
)
def test_what_is_no_help_and_no_happening(text: str) -> None:
    """Compounds, what something means and words torn out of others tell nothing."""
    found = told(text)
    assert not [kind for kind, _ in found if kind in ("assistance_service", "other")]
    assert not [roles for _, roles in found if "organizer" in roles]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("5月1日，云河湿地公园开园，吸引600余人参观。", ["other", "outcome_report"]),
        ("省安委办派出10个检查组，对化工园区开展明查暗访。", ["inspection_enforcement"]),
        ("张某被送往云河县人民医院救治。", ["assistance_service"]),
        ("云河集团召开中心组学习会，围绕“国家安全观”进行专题研讨。", ["meeting"]),
        ("江州调查队有关负责人对此作了解读。", []),
        ("首次违法不会被罚款。", []),
        ("云河化工公司因偷排废水被罚款96万元。", ["inspection_enforcement"]),
        ("5月2日，云河县消防救援支队开展水域救援演练，支队长王建国现场观摩。", ["training_lecture"]),
        ("市水务局副局长李明率工作组于28日抵达云河县，现场查勘了堤防险情处置情况。", ["visit_research"]),
        ("我县农田项目昨日通过竣工验收。", ["award_accreditation"]),
        ("市应急局对云河公司未按规定开展安全培训的行为罚款2万元。", ["inspection_enforcement"]),
    ],
)
def test_what_is_told_with_a_deed_is_no_further_one(text: str, types: list[str]) -> None:
    """Who is drawn, who is sent to check, what is passed and what was left undone are parts of what is told."""
    assert [kind for kind, _ in told(text)] == types


def test_a_place_of_its_own_begins_a_new_figure() -> None:
    """A clause that opens with its own place tells an outcome beside the opening before it."""
    found = told("5月9日，云河至江州高速公路建成通车，全省高速公路里程突破6000公里。")
    assert [(kind, roles.get("quantity")) for kind, roles in found] == [
        ("other", None),
        ("outcome_report", ["6000公里"]),
    ]


def test_what_a_disaster_led_to_is_its_own() -> None:
    """The dead and hurt are of the fire, however late they are counted."""
    found = told("2月21日，江州市石桥小区居民楼发生火灾，截至22日24时，事故已造成11人遇难、37人受伤。")
    assert [(kind, roles["quantity"]) for kind, roles in found] == [("other", ["11人", "37人"])]


def test_help_among_figures_is_a_figure() -> None:
    """Vehicles sent, told among the figures of a sum, are no help of a day; a gift to somebody named is."""
    summed = told("市供电公司累计出动抢修人员3000人次，调拨发电车20台。")
    assert [(kind, roles["quantity"]) for kind, roles in summed] == [("outcome_report", ["3000人次", "20台"])]
    given = told("云河集团募集善款80万元；向石桥村小学捐赠图书2000册。")
    assert "assistance_service" in [kind for kind, _ in given]


def test_what_is_left_out_is_no_figure() -> None:
    """除…外 names what the figures leave out."""
    found = told("截至3日，除2条支线外，全市38条供电线路全部恢复，共修复电杆120根。")
    assert [roles["quantity"] for kind, roles in found if kind == "outcome_report"] == [["38条", "120根"]]


def test_how_many_bodies_are_listed_is_no_part_of_the_last() -> None:
    """甲局、乙局、丙法院三家单位: each is a body of its own."""
    [(_, roles)] = told("5月9日，市妇联、市司法局、市法院三家单位联合举办普法宣传活动。")
    assert roles["organizer"] == ["市妇联", "市司法局", "市法院"]


def test_an_anniversary_is_no_signing() -> None:
    """缔结友好城市20周年 only says what is commemorated."""
    assert [type for type, _ in told("5月9日，代表团出席两市缔结友好城市20周年纪念活动。")] == []


def test_a_figure_in_a_name_is_no_quantity() -> None:
    """“15分钟服务圈” is what something is called."""
    [(_, roles)] = told("5月9日，无锡市“15分钟社区服务圈”入选全省优秀案例。")
    assert "quantity" not in roles


def test_those_who_are_sent_to_check_send_no_help() -> None:
    """派出3个工作组，分赴各地开展检验: one check, at every place."""
    [(type, roles)] = told("四川省纤维检验局派出3个工作组，分赴南充、宜宾、凉山等地开展蚕茧质量公证检验。")
    assert (type, roles["location"]) == ("inspection_enforcement", ["南充", "宜宾", "凉山"])


@pytest.mark.parametrize("result", ["获得满意结果", "结果获国际等效"])
def test_the_result_is_of_who_took_part(result: str) -> None:
    """某院参加的计量比对获得满意结果: the institute is honoured, not the comparison."""
    found = told(f"5月9日，云河省计量院参加的“电能表检定装置”计量比对{result}。")
    assert [roles["recipient"] for type, roles in found if type == "award_accreditation"] == [["云河省计量院"]]


def test_a_headline_may_tell_two_happenings() -> None:
    """Who warns of a rain is told apart from where the water stood, though a headline names both."""
    title = "云河县首轮强降雨致多地积水 气象部门连发预警"
    found = extract_events(article("5月13日夜间，云河县石桥镇多处路段积水。", title=title))
    stood = [e for e in found if "积水" in e.trigger.text]
    assert [a.role for e in stood for a in e.arguments if "气象" in a.span.text or "预警" in a.span.text] == []


def test_a_joint_check_is_one_however_its_bodies_are_called() -> None:
    """A headline calls a bureau by a shorter name; who checks with it tells that it is the same check."""
    title = "华东能源监管局与江州市能源局联合开展电力安全督查"
    lead = "5月15日，国家能源局华东监管局会同江州市能源局赴云河县开展电力安全督查。"
    found = extract_events(article(lead, title=title))
    assert [e.type for e in found] == ["inspection_enforcement"]
