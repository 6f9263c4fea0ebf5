"""The ordinary words for honours, ranks, posts, new bodies and contests: each tells its event with who it is about."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

HONOURS = [
    ("5月6日，省文化厅为12个村授匾。", ["12个村"]),
    ("湖口县“智慧供水”项目中选住建部试点。", ["湖口县“智慧供水”项目"]),
    ("湖口县中医院晋升三级乙等医院。", ["湖口县中医院"]),
    ("江城大学被批准为国家级大学科技园。", ["江城大学"]),
    ("江城公司喜摘“鲁班奖”。", ["江城公司"]),
    ("江城公司囊括三项大奖。", ["江城公司"]),
    ("江城公司登上“民企500强”榜单。", ["江城公司"]),
    ("江城公司取得适航证。", ["江城公司"]),
    ("湖口县队捧起冠军奖杯。", ["湖口县队"]),
    ("李文涛获授金紫荆星章。", ["李文涛"]),
    ("5月6日，国家主席向李文涛授勋。", ["李文涛"]),
    ("江城市获省政府督查激励。", ["江城市"]),
]
RANKS = [
    ("江城公司攀升至全省第二位。", "target", ["江城公司"]),
    ("江城公司挤进全省前三。", "target", ["江城公司"]),
    ("江城公司跌出前十。", "target", ["江城公司"]),
    ("江城公司连续五年获得A级评价。", "recipient", ["江城公司"]),
    ("湖口县水利局荣获优秀等次。", "recipient", ["湖口县水利局"]),
    ("江城大学接受本科教学审核评估。", "target", ["江城大学"]),
    ("5月6日，省考核组考核湖口县水利局。", "target", ["湖口县水利局"]),
    ("市人大常委会对5个部门开展工作评议。", "organizer", ["市人大常委会"]),
]
POSTS = [
    ("局长休假，副局长高敏署理局长职务。", ["高敏"]),
    ("周霖接替孙明担任省科协主席。", ["周霖"]),
    ("周霖接掌江城集团。", ["周霖"]),
    ("李文涛擢升为副局长。", ["李文涛"]),
    ("李文涛获晋升为海关副署长。", ["李文涛"]),
    ("李文涛回任江城集团总经理。", ["李文涛"]),
    ("李文涛获提名为候选人。", ["李文涛"]),
    ("总统解除李文涛的国防部长职务。", ["李文涛"]),
    ("国防部长李文涛被解职。", ["李文涛"]),
    ("李文涛受命出任特使。", ["李文涛"]),
    ("李文涛退任局长。", ["李文涛"]),
    ("李文涛因病辞去局长职务。", ["李文涛"]),
    ("市人大常委会表决任命李文涛为副市长。", ["李文涛"]),
    ("李文涛荣休。", ["李文涛"]),
    ("李文涛全职加盟江城大学。", ["李文涛"]),
    ("李文涛递补为委员。", ["李文涛"]),
    ("江城集团委派李文涛为财务总监。", ["李文涛"]),
    ("董事会罢免李文涛董事长职务。", ["李文涛"]),
    ("湖口县法院选任30名人民陪审员。", ["人民陪审员"]),
]
BODIES = [
    ("湖口县海关与公安局组成专案组。", ["专案组"]),
    ("20所高校缔结联盟。", ["联盟"]),
    ("江城大学开设人工智能学院。", ["人工智能学院"]),
    ("江城公司建立党支部。", ["党支部"]),
    ("江城银行新设分行。", ["分行"]),
    ("江城医院正式开诊。", ["江城医院"]),
    ("江城计量联盟正式启动运行。", ["江城计量联盟"]),
    ("《江城学报》创刊。", ["《江城学报》"]),
    ("江城商会成立典礼举行。", ["江城商会"]),
]
CONTESTS = [
    ("来自全国的36支队伍同场角逐。", "participant", ["队伍"]),
    ("来自各县的120名选手展开激烈角逐。", "quantity", ["120名"]),
    ("28支村级代表队参赛。", "participant", ["村级代表队"]),
    ("省职业技能大赛火热开赛。", "name", ["省职业技能大赛"]),
    ("江城马拉松激情开跑。", "name", ["江城马拉松"]),
    ("江城队以1比3输给湖口队。", "participant", ["江城队", "湖口队"]),
    ("江城队征战全运会。", "participant", ["江城队"]),
]
TABLE = [
    *(("award_accreditation", text, "recipient", said) for text, said in HONOURS),
    *(("evaluation_ranking", *row) for row in RANKS),
    *(("personnel", text, "target", said) for text, said in POSTS),
    *(("organization_founding", text, "founded", said) for text, said in BODIES),
    *(("competition_comparison", *row) for row in CONTESTS),
]


@pytest.mark.parametrize(("kind", "text", "role", "said"), TABLE)
def test_an_ordinary_word_tells_its_event(kind: str, text: str, role: str, said: list[str]) -> None:
    """The sentence tells an event of its type, and the role that matters most holds what it says."""
    (event,) = [e for e in extract_events(article(text)) if e.type.value == kind]
    assert [a.span.text for a in event.arguments if a.role.value == role] == said


ROLES = [
    ("award_accreditation", "同意认定江城公司为市级技术中心。", {"recipient": ["江城公司"], "name": ["市级技术中心"]}),
    (
        "award_accreditation",
        "专家组一致认为，资料齐全，同意“湖口柑橘标准化示范区”通过验收。",
        {"recipient": ["“湖口柑橘标准化示范区”"]},
    ),
    (
        "award_accreditation",
        "省检察院给予李文涛等8名同志记一等功奖励。",
        {"organizer": ["省检察院"], "recipient": ["李文涛"], "name": ["一等功奖励"]},
    ),
    ("award_accreditation", "省政府给予江城市等5个市通报表扬。", {"organizer": ["省政府"], "recipient": ["江城市"]}),
    ("award_accreditation", "市公安局为刑侦支队记集体二等功。", {"organizer": ["市公安局"], "recipient": ["刑侦支队"]}),
    ("award_accreditation", "对李文涛等6名同志予以记三等功。", {"recipient": ["李文涛"]}),
    (
        "award_accreditation",
        "省政府授予柳河村等8个村省级文明村称号。",
        {"recipient": ["柳河村"], "name": ["省级文明村称号"]},
    ),
    (
        "award_accreditation",
        "近日，省总工会公布2025年工匠学院名单，江城技师学院位列其中。",
        {"recipient": ["江城技师学院"], "name": ["2025年工匠学院"]},
    ),
    (
        "award_accreditation",
        "省委宣传部公布首批“文化标识”培育项目，江城青瓷榜上有名。",
        {"recipient": ["江城青瓷"], "name": ["首批“文化标识”培育项目"]},
    ),
    ("award_accreditation", "江城公司蝉联全市“红旗窗口”。", {"recipient": ["江城公司"], "name": ["全市“红旗窗口”"]}),
    ("award_accreditation", "选手李文涛获“技术能手”称号。", {"recipient": ["李文涛"]}),
    ("personnel", "江城市计量院院长由李文涛接任。", {"target": ["李文涛"], "name": ["院长"]}),
    ("personnel", "李文涛，现任市统计局局长，拟任市财政局局长。", {"target": ["李文涛"], "host_org": ["市财政局"]}),
    ("personnel", "李文涛，女，现任县教育局副局长，拟提拔为县司法局局长。", {"target": ["李文涛"], "name": ["局长"]}),
    (
        "personnel",
        "市局聘请人大代表、政协委员10人担任行风监督员。",
        {"target": ["人大代表", "政协委员"], "name": ["行风监督员"]},
    ),
    (
        "personnel",
        "会议聘请江城大学教授李文涛等12位专家为首届技术委员会委员。",
        {"target": ["李文涛"], "name": ["委员"]},
    ),
    ("personnel", "我所原副所长李文涛光荣退休。", {"target": ["李文涛"], "name": ["副所长"]}),
    ("personnel", "县里聘请经验丰富的规划专家担任顾问。", {"target": ["规划专家"], "name": ["顾问"]}),
    (
        "organization_founding",
        "省农业农村厅成立12个督导组分赴各地。",
        {"founder": ["省农业农村厅"], "founded": ["督导组"]},
    ),
    (
        "campaign",
        "江城市监管局开展“蓝天”专项整治行动和地理标志“亮牌”行动。",
        {"programme": ["“蓝天”专项整治行动", "地理标志“亮牌”行动"]},
    ),
    (
        "campaign",
        "6月14日，“安全生产月”主会场活动暨“全国安全宣传咨询日”在江城举办。",
        {"programme": ["“安全生产月”主会场活动暨“全国安全宣传咨询日”"]},
    ),
    ("campaign", "5月6日，江城小学少先队员祭扫湖口烈士墓。", {"participant": ["江城小学少先队员"]}),
    ("competition_comparison", "我中心参加国家市场监管总局组织的能力验证。", {"organizer": ["国家市场监管总局"]}),
    (
        "award_accreditation",
        "经研究，拟推荐李文涛、周霖为全国先进工作者。",
        {"recipient": ["李文涛", "周霖"], "name": ["全国先进工作者"]},
    ),
    (
        "award_accreditation",
        "“湖口白茶”成功注册为地理标志证明商标。",
        {"recipient": ["“湖口白茶”"], "name": ["地理标志证明商标"]},
    ),
    (
        "award_accreditation",
        "江城计量中心获省局正式批复筹建。",
        {"organizer": ["省局"], "recipient": ["江城计量中心"]},
    ),
    (
        "award_accreditation",
        "江城装置顺利通过专家论证。",
        {"recipient": ["江城装置"], "name": ["专家论证"]},
    ),
    (
        "award_accreditation",
        "江城公司获得国家知识产权示范企业。",
        {"recipient": ["江城公司"], "name": ["国家知识产权示范企业"]},
    ),
    (
        "award_accreditation",
        "省工信厅授予江城公司专精特新“小巨人”企业。",
        {"recipient": ["江城公司"], "name": ["专精特新“小巨人”企业"]},
    ),
    (
        "award_accreditation",
        "省总工会授予李文涛全省“技术能手”称号。",
        {"recipient": ["李文涛"], "name": ["全省“技术能手”称号"]},
    ),
    (
        "award_accreditation",
        "省总工会授予江城市“工人先锋城”称号。",
        {"recipient": ["江城市"], "name": ["“工人先锋城”称号"]},
    ),
    (
        "award_accreditation",
        "省科技厅授予市计量院全省科普教育基地。",
        {"recipient": ["市计量院"], "name": ["全省科普教育基地"]},
    ),
    (
        "campaign",
        "5月6日，市公安局打击电信诈骗“断流”专项行动收官。",
        {"organizer": ["市公安局"], "programme": ["打击电信诈骗“断流”专项行动"], "target": []},
    ),
    (
        "campaign",
        "打击整治非法采砂专项行动在江城启动。",
        {"programme": ["打击整治非法采砂专项行动"], "location": ["江城"]},
    ),
    (
        "campaign",
        "江城教育局组织“送教上门”活动，120人参加。",
        {"programme": ["“送教上门”活动"], "organizer": ["江城教育局"], "quantity": ["120人"]},
    ),
    (
        "award_accreditation",
        "江城市检测院在省质监局组织的“水中重金属”能力验证中取得满意结果。",
        {"recipient": ["江城市检测院"], "name": ["满意结果"]},
    ),
    (
        "competition_comparison",
        "江城市检测院在省质监局组织的“水中重金属”能力验证中取得满意结果。",
        {"organizer": ["省质监局"], "location": []},
    ),
    (
        "award_accreditation",
        "江城检测中心参加省质监局组织的能力验证获得满意结果。",
        {"recipient": ["江城检测中心"]},
    ),
    (
        "award_accreditation",
        "江城大学代表队在由教育部主办的全国大学生竞赛中勇夺冠军。",
        {"recipient": ["江城大学代表队"], "name": ["冠军"]},
    ),
    ("award_accreditation", "在省总工会举办的大赛中江城公司获二等奖。", {"recipient": ["江城公司"]}),
    ("award_accreditation", "女子组冠军由湖口队夺得。", {"recipient": ["湖口队"], "name": ["女子组冠军"]}),
    ("award_accreditation", "我院3个项目均获得优秀奖。", {"name": ["优秀奖"]}),
    ("competition_comparison", "江城队在刚刚结束的省运会上夺得金牌。", {"organizer": []}),
    ("organization_founding", "市首家“法官工作室”落户高新区。", {"founded": ["市首家“法官工作室”"]}),
    ("personnel", "5月12日，市质检院院长李伟退休。", {"target": ["李伟"], "name": ["院长"]}),
    ("campaign", "10月17日，“绿盾”保护地强化监督工作正式启动。", {"programme": ["“绿盾”保护地强化监督工作"]}),
    ("campaign", "连日来，江城市总工会掀起送清凉热潮。", {"organizer": ["江城市总工会"]}),
    (
        "award_accreditation",
        "市总工会授予50名同志劳动奖章、20个单位劳动奖状。",
        {"name": ["劳动奖章", "劳动奖状"], "quantity": ["50名", "20个"]},
    ),
    ("award_accreditation", "42名学生、6所学校获奖。", {"recipient": ["42名学生", "6所学校"]}),
    ("award_accreditation", "成都市公安局民警李伟荣获“优秀民警”称号。", {"recipient": ["李伟"]}),
    (
        "award_accreditation",
        "江城市执法支队办理的“李某某销售伪劣成品油案”入选全国典型案例。",
        {"recipient": ["“李某某销售伪劣成品油案”"]},
    ),
    ("award_accreditation", "江城院“国家检测中心”获批成立。", {"recipient": ["江城院“国家检测中心”"]}),
    (
        "award_accreditation",
        "国家卫健委命名江城市等36个县（市、区）为“示范城市”。",
        {"recipient": ["江城市"], "quantity": ["36个"]},
    ),
    ("award_accreditation", "五家企业因成绩突出，被区政府通报表扬。", {"recipient": ["五家企业"]}),
    (
        "award_accreditation",
        "省人社厅、省市场监管局公布先进集体名单，江城检测中心荣膺先进集体。",
        {"organizer": ["省人社厅", "省市场监管局"]},
    ),
    (
        "award_accreditation",
        "9月27日，在全国质量大会上，江城公司获中国质量奖。",
        {"recipient": ["江城公司"], "location": []},
    ),
    (
        "award_accreditation",
        "5月6日，江城队夺得全国冠军，这是该队第三次获得全国冠军。",
        {"recipient": ["江城队"]},
    ),
    (
        "policy_issuance",
        "学校党委会研究通过了《教师培养办法》。",
        {"issuer": ["学校党委会"], "document": ["《教师培养办法》"]},
    ),
    (
        "personnel",
        "市委组织部发布任前公示：李文涛，男，现任市统计局局长，拟任市财政局局长。",
        {"target": ["李文涛"], "name": ["局长"], "host_org": ["市财政局"]},
    ),
    (
        "personnel",
        "市局聘请李文涛为特约监督员并颁发聘书。",
        {"target": ["李文涛"], "name": ["特约监督员"], "host_org": []},
    ),
    (
        "personnel",
        "会上，院长为李文涛颁发云河市人民医院客座专家聘书。",
        {"name": ["客座专家"], "host_org": ["云河市人民医院"]},
    ),
    ("award_accreditation", "云河医院通过验收，并入选全国试点单位。", {"name": ["全国试点单位"]}),
    ("award_accreditation", "云河医院开业十年，并获得全国五一劳动奖状。", {"name": ["全国五一劳动奖状"]}),
    (
        "inspection_enforcement",
        "市监局没收违法所得3万元，并处罚款10万元。",
        {"penalty": ["没收违法所得3万元", "罚款10万元"]},
    ),
    ("personnel", "校长为李文涛颁发客座教授聘书。", {"target": ["李文涛"], "name": ["客座教授"]}),
    ("personnel", "省政府聘任李文涛为省政府参事。", {"name": ["参事"], "host_org": ["省政府"]}),
    (
        "organization_founding",
        "撤销县质监局、县工商局，组建县市场监督管理局。",
        {"founder": [], "founded": ["县市场监督管理局"]},
    ),
    (
        "competition_comparison",
        "首届全国检验检测职业技能竞赛总决赛在江城举办，31支代表队参赛。",
        {"name": ["首届全国检验检测职业技能竞赛总决赛"], "location": ["江城"], "quantity": ["31支"]},
    ),
    ("competition_comparison", "区教育局举办的知识竞赛有23所学校报名。", {"name": ["知识竞赛"]}),
    ("award_accreditation", "江城州组队参加全省技能大赛，获团体第四名。", {"recipient": ["江城州"]}),
    ("award_accreditation", "青岛啤酒代表队力压群雄，勇夺酿酒师邀请赛桂冠。", {"recipient": ["青岛啤酒代表队"]}),
    ("award_accreditation", "决赛中，江城队3比1战胜湖口队夺冠。", {"recipient": ["江城队"]}),
    (
        "personnel",
        "任命：李文涛为县统计局副局长；周霖为县财政局总工程师（试用期一年）。",
        {
            "target": ["李文涛", "周霖"],
            "name": ["副局长", "总工程师"],
            "host_org": ["县统计局", "县财政局"],
        },
    ),
    (
        "competition_comparison",
        "省局通报2025年全省能力验证结果。本次能力验证于今年4月启动，由省食品检验院承担组织实施。全省共有213家机构参加。",
        {
            "name": ["2025年全省能力验证"],
            "organizer": ["省局", "省食品检验院"],
            "participant": ["213家机构"],
            "quantity": ["213家"],
        },
    ),
    (
        "organization_founding",
        "5月6日，江城计量联盟成立大会召开。该联盟由江城大学联合湖口集团等12家单位共同发起。",
        {"founder": ["江城大学", "湖口集团"], "quantity": ["12家"]},
    ),
    (
        "meeting",
        "5月6日，江城计量联盟成立大会召开。该联盟由江城大学联合湖口集团等12家单位共同发起。",
        {"organizer": [], "co_organizer": []},
    ),
    (
        "meeting",
        "市公安局召开动员部署会，启动为期半年的“守护”专项行动。",
        {"duration": []},
    ),
    (
        "policy_issuance",
        "大会审议通过了协会章程、会费管理办法和选举办法。",
        {"issuer": ["大会"], "document": ["协会章程", "会费管理办法", "选举办法"]},
    ),
    (
        "policy_issuance",
        "由市质检中心主导制定的国际标准ISO 4210-10正式发布。",
        {"document": ["国际标准ISO 4210-10"]},
    ),
    (
        "policy_issuance",
        "全国首个老年助餐服务地方标准在江城发布实施。",
        {"document": ["全国首个老年助餐服务地方标准"], "location": ["江城"]},
    ),
    (
        "personnel",
        "6名外籍专家受聘担任江城大学荣誉教授。",
        {"target": ["外籍专家"], "name": ["荣誉教授"], "host_org": ["江城大学"], "quantity": ["6名"]},
    ),
    ("personnel", "集团解聘李文涛总工程师职务。", {"target": ["李文涛"], "name": ["总工程师"]}),
    (
        "campaign",
        "6月10日，江城市教育局牵头组织市监管局、市消防支队开展校外培训机构专项整治行动。",
        {"organizer": ["江城市教育局"], "participant": ["市监管局", "市消防支队"]},
    ),
    (
        "campaign",
        "3月12日，市直机关义务植树活动在西山公园进行。",
        {"name": ["市直机关义务植树活动"], "location": ["西山公园"]},
    ),
    (
        "competition_comparison",
        "全国焊接机器人操作竞赛吸引了来自24个省区市的138名选手同台竞技。",
        {"name": ["全国焊接机器人操作竞赛"], "participant": ["选手"], "quantity": ["24个", "138名"]},
    ),
    ("campaign", "“世界环境日”当天，市生态环境局举办宣传活动。", {"time": ["“世界环境日”当天"]}),
    (
        "award_accreditation",
        "江城分局李文涛被省局表彰为“全省先进个人”。",
        {"recipient": ["李文涛"], "name": ["“全省先进个人”"], "organizer": ["省局"]},
    ),
    ("award_accreditation", "该项成果荣获科技进步奖一等奖。", {"recipient": ["该项成果"]}),
    (
        "award_accreditation",
        "“最美民警”先进事迹发布仪式举行，李文涛等10名民警获此殊荣。",
        {"recipient": ["李文涛"], "name": ["“最美民警”"]},
    ),
    (
        "award_accreditation",
        "38件作品在全省微视频征集活动中获奖。",
        {"recipient": ["38件作品"], "location": []},
    ),
    ("personnel", "周霖近日接替李文涛担任省统计局副局长。", {"target": ["周霖"], "name": ["副局长"]}),
    ("personnel", "6名“90后”干部挂职科技副镇长。", {"target": ["“90后”干部"], "quantity": ["6名"]}),
    (
        "organization_founding",
        "日前，江城计量联合研究中心在新加坡签约设立。",
        {"founded": ["江城计量联合研究中心"], "location": ["新加坡"]},
    ),
    ("campaign", "全省“万名党员进万家”活动从3月持续到12月。", {"programme": ["全省“万名党员进万家”活动"]}),
    (
        "competition_comparison",
        "全国珠宝检验技能大赛总决赛将于11月下旬在深圳举行，届时40名选手将角逐金奖。",
        {"name": ["全国珠宝检验技能大赛总决赛"], "location": ["深圳"], "quantity": ["40名"]},
    ),
    (
        "policy_issuance",
        "市局宣布《江城市工商局管理办法》等6件文件失效。",
        {"issuer": ["市局"], "document": ["《江城市工商局管理办法》"], "quantity": ["6件"]},
    ),
    (
        "organization_founding",
        "江城市首家计量数据交易服务中心落户湖口镇。",
        {"founder": [], "founded": ["江城市首家计量数据交易服务中心"]},
    ),
    (
        "campaign",
        "江城街道组织餐饮商户参加“文明餐桌”倡议活动。",
        {"organizer": ["江城街道"], "participant": ["餐饮商户"], "programme": ["“文明餐桌”倡议活动"]},
    ),
    (
        "award_accreditation",
        "4月29日，市总工会召开大会。李文涛曾获省五一劳动奖章、全国技术能手等荣誉。",
        {"name": ["省五一劳动奖章", "全国技术能手"], "time": []},
    ),
    (
        "award_accreditation",
        "他牵头完成的“流量计检定系统”获省科技进步三等奖。",
        {"recipient": ["“流量计检定系统”"]},
    ),
    (
        "competition_comparison",
        "省局组织开展了数字压力计计量比对。省计量院为主导实验室，全省47家检定机构参加。",
        {"participant": ["检定机构"], "quantity": ["47家"]},
    ),
    (
        "campaign",
        "3月14日，“放心消费”专项行动启动。此次行动为期9个月。",
        {"duration": ["9个月"]},
    ),
    (
        "policy_issuance",
        "会上宣读了《中共湖口县委 湖口县人民政府关于命名“江城工匠”的决定》，授予李文涛等20人“江城工匠”称号。",
        {"issuer": ["中共湖口县委", "湖口县人民政府"]},
    ),
    (
        "award_accreditation",
        "会上宣读了《中共湖口县委 湖口县人民政府关于命名“江城工匠”的决定》，授予李文涛等20人“江城工匠”称号。",
        {"organizer": ["中共湖口县委", "湖口县人民政府"], "recipient": ["李文涛"], "quantity": ["20人"]},
    ),
    ("campaign", "市监管局开展过度包装专项整治行动。", {"programme": ["过度包装专项整治行动"]}),
    ("award_accreditation", "市计量所两篇论文获一等奖。", {"recipient": ["市计量所两篇论文"]}),
    ("award_accreditation", "经过三轮比拼，李文涛获一等奖。", {"recipient": ["李文涛"], "quantity": []}),
    ("award_accreditation", "为激励先进，决定授予李文涛“江城工匠”称号。", {"recipient": ["李文涛"]}),
    (
        "award_accreditation",
        "在省总工会公布的名单中，江城公司入选首批工匠学院。",
        {"recipient": ["江城公司"], "organizer": ["省总工会"]},
    ),
    (
        "award_accreditation",
        "在江城大学举办的论坛上，湖口公司获评先进单位。",
        {"recipient": ["湖口公司"], "organizer": []},
    ),
    (
        "policy_issuance",
        "经市政府第78次常务会议审议，通过了《江城市节水条例（草案）》。",
        {"issuer": ["市政府第78次常务会议"], "document": ["《江城市节水条例（草案）》"]},
    ),
    (
        "organization_founding",
        "县计量所与县质检所整合为县检验检测中心。",
        {"founder": ["县计量所", "县质检所"], "founded": ["县检验检测中心"]},
    ),
    ("competition_comparison", "省焊工技能大赛数控项目开赛。", {"name": ["省焊工技能大赛数控项目"]}),
    (
        "competition_comparison",
        "全国青少年机器人竞赛华东赛区在江城落幕。",
        {"name": ["全国青少年机器人竞赛华东赛区"], "location": ["江城"]},
    ),
]


@pytest.mark.parametrize(("kind", "text", "roles"), ROLES)
def test_the_roles_are_what_the_sentence_says(kind: str, text: str, roles: dict[str, list[str]]) -> None:
    """The one event of its type has the roles that the sentence gives it, and no others of these."""
    (event,) = [e for e in extract_events(article(text)) if e.type.value == kind]
    said = {role: [a.span.text for a in event.arguments if a.role.value == role] for role in roles}
    assert said == roles


@pytest.mark.parametrize(
    "text",
    [
        "江城分院筹建工作有序推进。",
        "与会领导对该项工作给予了高度评价。",
        "江城大学进入筹建阶段。",
        "其中不乏百强企业，江城公司位列其中。",
        "中选企业应当在30日内签订合同。",
        "立项部门应当严格审查项目。",
        "评审会看过各地方案，从中选出两套交设计院修改。",
        "评议意见将反馈给部门。",
        "测试人员由企业派出。",
        "接任者尚未确定。",
        "留任人员应当参加培训。",
        "递补名单另行公布。",
        "学生们下课了。",
        "李文涛加盟店生意火爆。",
        "代表团由李文涛、周霖组成。",
        "县教育局、县卫健局组成4个督查组。",
        "江城公司组成联合体参加投标。",
        "创刊号封面由李文涛设计。",
        "开诊时间为上午8点。",
        "两家公司同台竞技的局面将持续。",
        "各国在人工智能领域展开激烈角逐。",
        "云集的车企在展会上同台竞技。",
        "参赛队伍须在5月前报名。",
        "专家组推荐的方案优先采用。",
        "李文涛推荐大家参加示范班学习。",
        "协会推荐3家企业申报省长质量奖。",
        "获得者李文涛说，感谢大家。",
        "大赛设置焊工、钳工等6个项目。",
        "江城公司获得国家级科研机构的大力支持。",
        "新车上市掀起抢购热潮。",
        "大赛吸引了众多媒体关注。",
        "活动正在紧张有序地进行。",
        "这是江城队首次夺得全国冠军。",
        "江城市市长质量奖设立于2010年。",
        "志愿服务组织“暖阳行动”成效明显。",
        "专项行动启动后，企业积极整改。",
    ],
)
def test_the_same_word_in_another_use_tells_none_of_these(text: str) -> None:
    """A noun, an attribute, a plan or another sense of the word is no honour, rank, post, body or contest."""
    kinds = {row[0] for row in (*TABLE, *ROLES)} - {"meeting"}
    assert not [e.trigger.text for e in extract_events(article(text)) if e.type.value in kinds]


def test_those_who_compete_belong_to_the_contest_told_before() -> None:
    """So many teams that compete are part of the contest that the article tells, no other one."""
    text = "5月6日，江城市职业技能大赛举行。来自各县的36支代表队同场竞技。"
    contests = [e for e in extract_events(article(text)) if e.type.value == "competition_comparison"]
    assert len(contests) == 1
    assert "36支" in [a.span.text for a in contests[0].arguments]
    text = "5月6日，江城市执法技能竞赛举行。经过初赛，今年共有48支代表队、144名执法人员进入决赛。"
    events = extract_events(article(text))
    assert [e.type.value for e in events] == ["competition_comparison"]
    assert {"48支", "144名"} <= {a.span.text for a in events[0].arguments}
