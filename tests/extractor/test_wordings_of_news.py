"""Ways of county and ministry news: joint holders, warnings, appointments, winners in lists, projects signed."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("sentence", "type", "role", "wanted"),
    [
        ("5月9日，市质检院技术骨干一行4人赴江城食品有限公司开展技术帮扶。", "assistance_service", "recipient",
         {"江城食品有限公司"}),
        ("在青川县市场监管局的组织下，20家餐饮企业签订了《食品安全承诺书》。", "agreement_signing", "organizer", None),
        ("经查，当事人使用未经检定的加油机，青川县市场监管局依法对其作出罚款1000元的行政处罚。",
         "inspection_enforcement", "target", {"当事人"}),
        ("5月9日，县纪委监委第五监督检查室对3家企业进行检查。", "inspection_enforcement", "organizer",
         {"县纪委监委第五监督检查室"}),
        ("会议共收到论文86篇，评选出优秀论文12篇。", "award_accreditation", "name", {"优秀论文"}),
        ("经评审，共评选出优秀案例12个、典型经验6项。", "award_accreditation", "name", {"优秀案例", "典型经验"}),
        ("活动评选出“最美计量人”10名。", "award_accreditation", "name", {"“最美计量人”"}),
        ("5月9日，青川县质检中心基地在高新区奠基。副市长吴经建、局长丛大鸣出席奠基仪式。", "other", "attendee",
         {"吴经建", "丛大鸣"}),
        ("5月9日，法院对一批刑事案件进行了集中宣判。市委常委郭强、院长李玉清出席会场。", "inspection_enforcement",
         "attendee", {"郭强", "李玉清"}),
        ("近日，青川县质监局开展了为期一周以电子秤和加油站为重点的计量专项检查。", "inspection_enforcement", "target",
         {"电子秤", "加油站"}),
        ("近日，青川县质监局开展了为期一周以电子秤和加油站为重点的计量专项检查。", "inspection_enforcement", "duration",
         {"一周"}),
        ("5月9日，农业农村部召开会议，副部长张桃林出席会议，为专家颁发聘书并讲话。", "statement", "speaker",
         {"张桃林"}),
        ("近期，青川县市场监管局开展了食品安全抽检，现将结果通报如下。", "policy_issuance", "issuer",
         {"青川县市场监管局"}),
        ("5月9日，省市场监管局认证处处长带队赴绵阳市开展专项检查。", "inspection_enforcement", "organizer",
         {"省市场监管局认证处"}),
        ("5月9日，市市场监管局副局长带队对6家加油站进行检查。", "inspection_enforcement", "organizer",
         {"市市场监管局"}),
        ("5月9日，市局检查大型商超12家。", "inspection_enforcement", "quantity", {"12家"}),
        ("5月9日，市局检查大型商超12家。", "inspection_enforcement", "topic", None),
        ("5月9日，全市质量座谈会召开，各县区局分管领导、企业代表共90余人欢聚一堂。", "meeting", "participant",
         {"各县区局分管领导", "企业代表"}),
        ("3月12日，市总工会与市妇联在江岸区举行联席会议。", "meeting", "organizer", {"市总工会", "市妇联"}),
        ("4月3日，团市委与市教育局在青少年宫举办主题团日活动。", "campaign", "organizer", {"团市委", "市教育局"}),
        ("在市卫健委5月6日召开的新闻发布会上，记者看到了新设备。", "meeting", "organizer", {"市卫健委"}),
        ("由市科技局与市教育局主办的启动仪式在人民广场举行。", "meeting", "organizer", {"市科技局", "市教育局"}),
        ("福建今天升级发布海上大风橙色预警。", "other", "name", {"海上大风橙色预警"}),
        ("浙江昨天发布海浪红色警报。", "other", "organizer", {"浙江"}),
        ("国家防总启动防汛四级应急响应。", "other", "organizer", {"国家防总"}),
        ("镇海区首个“老娘舅”调解室在招宝山街道成立。", "organization_founding", "location", {"招宝山街道"}),
        ("省长王军签署第12号政府令。", "policy_issuance", "document", {"第12号政府令"}),
        ("教育部、公安部等六部门联合制定了实施细则。", "policy_issuance", "document", {"实施细则"}),
        ("财政部等多部门今天推出促内需一揽子政策。", "policy_issuance", "issuer", {"财政部"}),
        ("国家标准委近日发布《电动自行车》国家标准。", "policy_issuance", "document", {"《电动自行车》国家标准"}),
        ("市司法局聘请12名律师为法律顾问。", "personnel", "target", {"律师"}),
        ("省科协聘任30名院士为首席传播专家。", "personnel", "name", {"首席传播专家"}),
        ("日前，王强任市委常委、宣传部部长。", "personnel", "target", {"王强"}),
        ("孙立军任省财政厅副厅长；吴敏（女）任省卫健委副主任。", "personnel", "target", {"孙立军"}),
        ("绍兴市文旅局与开化县、龙游县人民政府签订协议。", "agreement_signing", "signatory",
         {"绍兴市文旅局", "开化县", "龙游县人民政府"}),
        ("近日，县垃圾焚烧发电项目正式签约。", "agreement_signing", "agreement", {"县垃圾焚烧发电项目"}),
        ("中国医师协会急诊与灾害医学分会举办年会。", "meeting", "organizer", {"中国医师协会急诊与灾害医学分会"}),
        ("来自东关小学的徐静、郭文，西关小学的郭瑭获得“十佳歌手”称号。", "award_accreditation", "recipient",
         {"徐静", "郭文", "郭瑭"}),
        ("李桂兰家庭荣获“全国最美家庭”称号。", "award_accreditation", "recipient", {"李桂兰家庭"}),
        ("市残联为50名残疾人发放轮椅。", "assistance_service", "organizer", {"市残联"}),
        ("村民们纷纷表示，路通了，日子就更好了。", "statement", "speaker", {"村民"}),
        ("听完介绍，社区居民深受触动，表示要支持垃圾分类。", "statement", "speaker", {"社区居民"}),
        ("目前，河南公安交警等部门出动警力2000余人次。", "outcome_report", "organizer", {"河南公安交警等部门"}),
        ("日前，省人大常委会副主任刘敏率调研组赴三明市开展立法调研。", "visit_research", "visitor", {"刘敏"}),
        ("因教学需要，云江学院公开招聘专任教师30名。", "call_for_proposals", "organizer", {"云江学院"}),
        ("5月9日，县美术馆新馆面向市民开放。", "other", "name", {"县美术馆新馆"}),
        ("5月9日，镇文化站开展禁毒宣传，发放手册600余份。", "campaign", "quantity", {"600余份"}),
        ("5月9日，县医院开展义诊活动，发放宣传单500份。", "assistance_service", "quantity", {"500份"}),
        ("5月9日，县医院为80名学生进行视力筛查。", "assistance_service", "recipient", {"学生"}),
        ("5月9日，县医院医护人员走进南门小学，为80名学生进行视力筛查。", "assistance_service", "location",
         {"南门小学"}),
        ("县妇联志愿者来到东湖村，帮助缺少劳力的农户采摘茶叶。", "assistance_service", "recipient",
         {"缺少劳力的农户"}),
        ("5月9日，“丝路瓷韵”外销瓷展在市博物馆开展，展期至8月9日。", "other", "end_time", {"8月9日"}),
        ("5月9日，县档案馆“红色记忆”文献展开展。", "other", "name", {"县档案馆“红色记忆”文献展"}),
        ("县图书馆5月9日闭馆，预计20日恢复开放。", "other", "name", {"县图书馆"}),
        ("首批非遗工坊名单近日公布，青石镇竹编工坊入选。", "award_accreditation", "name", {"首批非遗工坊"}),
        ("在省教育厅公布的示范幼儿园名单中，县第三幼儿园榜上有名。", "award_accreditation", "name", {"示范幼儿园"}),
        ("县档案馆接收市民李树森捐赠的家书37件。", "assistance_service", "recipient", {"县档案馆"}),
        ("县图书馆接受云江出版集团捐赠图书300册。", "assistance_service", "organizer", {"云江出版集团"}),
        ("市文联共评出特等奖1项、一等奖20项。", "award_accreditation", "organizer", {"市文联"}),
        ("小学新生网上报名6月20日启动，6月25日截止。", "call_for_proposals", "end_time", {"6月25日"}),
        ("本届大赛自4月启动以来，共收到来稿1360篇。", "outcome_report", "time", {"自4月启动以来"}),
        ("来自市二中的陈雨欣、实验中学的刘宇航等10名同学荣获“小达人”称号。", "award_accreditation", "recipient",
         {"陈雨欣", "刘宇航"}),
        ("6月起，县图书馆推出“你选书、我买单”服务。", "other", "name", {"“你选书、我买单”服务"}),
        ("市儿童医院近日为一名出生仅3天的早产儿实施心脏手术。", "assistance_service", "programme", {"心脏手术"}),
        ("市科协召开座谈会，与会代表围绕科普资源共享等议题交流发言。", "meeting", "topic", {"科普资源共享"}),
        ("教务处处长钱伟为获奖教师颁奖。", "award_accreditation", "organizer", {"钱伟"}),
        ("市文旅局命名云顶滑雪场等5家单位为体育旅游示范基地。", "award_accreditation", "recipient", {"云顶滑雪场"}),
        ("市科技局确定“小型收割机”等32个项目为市级项目。", "award_accreditation", "recipient", {"“小型收割机”"}),
        ("5月9日，由云江越剧团创排的越剧《灯塔》在云江大剧院首演。", "other", "name", {"越剧《灯塔》"}),
        ("石桥社区“老少同乐”托管班5月9日开班。", "training_lecture", "name", {"石桥社区“老少同乐”托管班"}),
        ("石桥社区面向儿童招收学员30名，报名截止5月25日。", "call_for_proposals", "end_time", {"5月25日"}),
        ("校长沈毅为首批特聘研究员颁发聘书。", "personnel", "target", {"特聘研究员"}),
        ("5月9日，云河区启动适龄妇女免费筛查工作。", "assistance_service", "programme", {"适龄妇女免费筛查工作"}),
        ("县委书记陈国栋到县医院调研考点准备和医疗保障工作。", "visit_research", "topic",
         {"考点准备和医疗保障工作"}),
        ("博士生陈思雨在《先进材料》发表研究论文。", "policy_issuance", "channel", {"《先进材料》"}),
        ("市民政局命名清泉社区等50个社区为“友好社区”。", "award_accreditation", "recipient", {"清泉社区"}),
        ("县残联为12名听力残疾儿童免费验配助听器。", "assistance_service", "recipient", {"听力残疾儿童"}),
        ("副主席胡颖率专家服务团到锐捷公司开展技术咨询服务。", "assistance_service", "organizer", {"胡颖"}),
        ("市血站向120名无偿献血奉献奖获得者颁发证书。", "award_accreditation", "organizer", {"市血站"}),
        ("5月9日，第二届社区邻里节在西湖街道举行。", "campaign", "name", {"第二届社区邻里节"}),
        ("市医保局对3家违规经营的医院立案调查。", "inspection_enforcement", "target", {"3家违规经营的医院"}),
        ("省文旅厅举办导游大赛，120名导游员同台竞技。", "competition_comparison", "participant", {"导游员"}),
        ("省博物馆“古鸟类化石特展”7月1日与观众见面。", "other", "time", {"7月1日"}),
        ("市党校第45期干部培训班5月9日开班，学员58人，培训时间两个月。", "training_lecture", "duration", {"两个月"}),
        ("经省政府同意，省教育厅批准设立云江护理学院。", "award_accreditation", "organizer", {"省教育厅"}),
        ("校长陈思远为新生讲授题为“青年与担当”的思政课。", "training_lecture", "participant", {"新生"}),
        ("市体育局公开征集市运会会徽，征集截止日期为7月15日。", "call_for_proposals", "end_time", {"7月15日"}),
        ("会议推举市委副书记周正为名誉会长。", "personnel", "target", {"周正"}),
        ("市文旅局聘请王晓梅等10名市民担任社会监督员。", "personnel", "name", {"社会监督员"}),
        ("研究成果5月9日在线发表于《科学》。", "policy_issuance", "channel", {"《科学》"}),
        ("江州大学张丽以“湖泊蓝藻”为题在《水研究》发表论文。", "policy_issuance", "document", {"“湖泊蓝藻”"}),
        ("市农科院在《水稻学报》发表论文《耐热基因》。", "policy_issuance", "document", {"《耐热基因》"}),
        ("昨（20）日上午，市水务局在民生广场举行节水主题宣传活动。", "campaign", "time", {"昨（20）日上午"}),
        ("今（9日），县气象局召开防汛工作会议。", "meeting", "time", {"今（9日）"}),
        ("县药监局对百姓大药房、康泰诊所等药店、医疗机构开展检查。", "inspection_enforcement", "target",
         {"百姓大药房", "康泰诊所"}),
        ("在云江县粮油储备有限公司，执法人员对库存粮食进行了检查。", "inspection_enforcement", "target",
         {"云江县粮油储备有限公司", "库存粮食"}),
        ("市消防支队开展了针对商场、医院的专项检查。", "inspection_enforcement", "target", {"商场", "医院"}),
        ("县医院为村民测量血压、健康咨询和口腔检查等服务。", "assistance_service", "recipient", {"村民"}),
        ("咨询人员设立服务台，为村民办理登记。", "assistance_service", "organizer", {"咨询人员"}),
        ("县税务局以“便民办税”为主题，组织开展了宣传服务活动。", "campaign", "name", {"宣传服务活动"}),
        ("5月9日，检查组在县水务局有关负责人陪同下，参观了水质监测站。", "visit_research", "participant", {"县水务局"}),
        ("5月9日，我院召开会议，质量科、化学所、机电所相关业务负责人参加。", "meeting", "participant",
         {"质量科", "化学所", "机电所"}),
        ("5月9日，市专利局举办培训班，各县专利局局长和业务经办人等20余人参加。", "training_lecture", "participant",
         {"各县专利局局长", "业务经办人"}),
        ("市质检局李明局长希望深化合作。最后，双方达成共识，并签订了合作协议。", "agreement_signing", "agreement",
         {"合作协议"}),
        ("今日江州网（通讯员：王强）4月8日，消防大队在林区开展综合演练。", "training_lecture", "time", {"4月8日"}),
        ("云江网讯 记者王倩雯报道 4月8日，云江市防灭火军地联合演练在市体育中心举行。", "training_lecture", "speaker",
         None),
        ("4月8日上午，云江市防灭火军地联合演练在市体育中心举行。", "training_lecture", "co_organizer", None),
        ("4月8日，论坛在云江举行。出版集团副总裁艾琳·拉贝特等嘉宾出席论坛。", "meeting", "attendee", {"艾琳·拉贝特"}),
        ("4月8日，市局召开会议。学会首席专家、原副局长刘燕华，理事长、院士张军出席。", "meeting", "participant",
         None),
        ("4月8日，检查组先后前往青石、白沙、松溪等乡镇开展安全检查。", "inspection_enforcement", "target", None),
        ("4月8日，检查组来到青石镇、白沙镇开展安全检查。", "inspection_enforcement", "location", {"青石镇", "白沙镇"}),
        ("4月8日，检查组来到华联超市、云江酒店开展安全检查。", "inspection_enforcement", "target",
         {"华联超市", "云江酒店"}),
        ("云江县环保、公安、交通三部门联合开展柴油货车整治行动。", "campaign", "organizer",
         {"云江县环保、公安、交通三部门"}),
        ("为打赢保卫战，根据统一部署，4月8日起，云江县公安局集中警力，再出重拳，在全县开展货车整治行动。", "campaign",
         "organizer", {"云江县公安局"}),
        ("为打赢保卫战，根据统一部署，4月8日起，云江县公安局集中警力，再出重拳，在全县开展货车整治行动。", "campaign",
         "time", {"4月8日"}),
        ("4月8日，全县防汛演练在青龙河崔口段大堤上举行。", "training_lecture", "location", {"青龙河崔口段大堤"}),
        ("4月8日是第24个世界水日。今年的主题是“节水惜水”。为营造氛围，县水务局开展了宣传活动。", "campaign", "time",
         {"4月8日"}),
        ("4月8日，江州大学与市政府战略合作协议签约仪式举行。", "agreement_signing", "agreement", {"战略合作协议"}),
        ("4月8日，甲学院与仪表厂举行签约仪式。签约仪式在会议中心举行，副县长黄锦耀、仪表厂黄友良厂长等出席。",
         "agreement_signing", "attendee", {"黄锦耀", "黄友良"}),
        ("4月8日，质监局李祥局长一行到访我院，就建设检验中心有关事宜进行了友好的交流。", "visit_research", "topic",
         {"建设检验中心"}),
        ("4月8日，市局召开会议，机电工程学院、光学与电子科技学院等单位负责人参加。", "meeting", "participant",
         {"机电工程学院", "光学与电子科技学院"}),
        ("4月8日，副校长俞晓平和黑龙江省质监局副局长刘实出席签约仪式。", "meeting", "attendee", {"俞晓平", "刘实"}),
        ("4月8日，宣讲团召开座谈会。座谈会后宣讲团发放宣传资料500余份。", "outcome_report", "organizer", {"宣讲团"}),
        ("4月8日，专家在总工王强陪同下，一起调研参观了我院部分实验室。", "visit_research", "target",
         {"我院部分实验室"}),
        ("4月8日，省计量院通过了29项次级计量标准的现场评审。", "award_accreditation", "quantity", {"29项"}),
        ("4月8日，市局召开会议。王强科长对当前诈骗犯罪形势进行了讲解。", "training_lecture", "time", {"4月8日"}),
        ("4月8日，省计量与标准化研究院召开会议。", "meeting", "organizer", {"省计量与标准化研究院"}),
        ("4月8日，农业农村部农业生态与资源保护总站举办培训班。", "training_lecture", "organizer",
         {"农业农村部农业生态与资源保护总站"}),
        ("4月8日，县局对全县重点企业、重点监控设备及气体充装单位开展安全检查。", "inspection_enforcement", "target",
         {"全县重点企业", "重点监控设备", "气体充装单位"}),
        ("4月8日，执法人员来到华联超市，对在用电梯进行了检查。", "inspection_enforcement", "target",
         {"华联超市", "在用电梯"}),
        ("4月8日，督查组来到青石县。督查组一行深入企业，实地察看了锅炉运行情况。", "inspection_enforcement", "target",
         {"企业"}),
        ("执法人员对发现的隐患问题责令隐患单位限期整改。", "inspection_enforcement", "target", {"隐患单位"}),
        ("4月8日，县局对加油站进行了检查，重点检查了责任制落实情况、隐患排查情况以及基础工作等。",
         "inspection_enforcement", "target", {"加油站"}),
        ("4月8日，全县召开工作会议。副县长李朝传出席会议并讲话。", "meeting", "attendee", {"李朝传"}),
        ("4月8日，由市体育局主办、市体校承办的2025年世界水日宣传展演活动在滨江公园举办，为市民送上欢乐。", "campaign",
         "co_organizer", {"市体校"}),
        ("4月8日，由市体育局主办、市体校承办的书画展在滨江公园举行。", "other", "co_organizer", {"市体校"}),
        ("4月8日，县公安局将一名逃犯顺利移交给临河警方。", "other", "recipient", {"临河警方"}),
        ("团县委在为获奖青年颁发荣誉证书的同时，举办了座谈会。", "award_accreditation", "name", {"荣誉证书"}),
        ("消防员为孩子们带来一堂生动的消防课，并赠送了灭火器模型。", "assistance_service", "recipient", {"孩子们"}),
        ("该局的12名民警受聘到周边中小学校担任法治副校长。", "personnel", "host_org", {"周边中小学校"}),
        ("4月8日，临河海关查获涉嫌侵犯SUNNY等商标的保温杯2000个。", "inspection_enforcement", "target", {"保温杯"}),
        ("4月8日，县司法局在第二小学开展法治教育。", "campaign", "programme", {"法治教育"}),
        ("近日，市关工委命名了第二批青少年教育基地。", "award_accreditation", "organizer", {"市关工委"}),
        ("副县长周敏致开幕词。他说，全县体育发展良好。", "statement", "speaker", {"周敏"}),
        ("赵刚等3人获评见义勇为先进个人。", "award_accreditation", "name", {"见义勇为先进个人"}),
        ("受县长赵刚委托，副县长林静看望了教师。她指出，要关心教师生活。", "statement", "speaker", {"林静"}),
        ("4月8日，法官来到工地，向广大农民工介绍维权途径。", "statement", "speaker", {"法官"}),
        ("县财政局、县民政局召开会议。县财政局负责人介绍，该局在园区设立了服务站。", "organization_founding", "founder",
         {"县财政局"}),
        ("4月8日，各县（市、区）召开动员会。", "meeting", "organizer", {"各县（市、区）"}),
        ("目前，临河海关已暂扣该批化妆品。", "inspection_enforcement", "target", {"该批化妆品"}),
        ("本届市运会共设36个比赛项目。", "outcome_report", "location", None),
        ("县妇联开展了以“携手同行，“阅”读人生”为主题的活动。", "campaign", "topic", {"携手同行，“阅”读人生"}),
        ("日前，县工会联合团县委在人民公园举办的春季联谊活动圆满落下帷幕。", "meeting", "co_organizer", {"团县委"}),
        ("会上，另有6家企业负责人作书面发言。", "statement", "speaker", {"6家企业负责人"}),
        ("4月8日，审计进点会当天在县政府会议室召开。", "meeting", "location", {"县政府会议室"}),
        ("法官为8家企业面对面讲解破产法。", "training_lecture", "speaker", {"法官"}),
        ("县工会为600名环卫工人购买了意外伤害保险。", "assistance_service", "recipient", {"环卫工人"}),
        ("4月8日，临河海关隶属江口海关签发原产地证书120份。", "outcome_report", "organizer", {"江口海关"}),
        ("4月8日，镇纪委组织60名党员到县看守所接受警示教育。", "training_lecture", "participant", {"党员"}),
        ("赵某因犯盗窃罪曾于2015年被判处有期徒刑二年。", "inspection_enforcement", "topic", {"盗窃罪"}),
        ("4月8日，县审计局对县医院2020年至2024年收支情况开展审计。", "inspection_enforcement", "time", {"4月8日"}),
        ("青山银保监分局原副局长赵某被判处有期徒刑五年，并处罚金40万元。", "inspection_enforcement", "organizer", None),
        ("市质监局还在“世界计量日”期间，来到全市各早市，开展宣传活动。", "campaign", "time", {"“世界计量日”期间"}),
    ],
)  # fmt: skip
def test_a_wording_fills_its_role(sentence: str, type: str, role: str, wanted: set[str] | None) -> None:
    """Each wording tells its event with the role filled."""
    assert told(sentence, type=type)[0].get(role) == wanted


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("经省政府研究同意，设立江口技师学院。", "other"),
        ("5月9日，南港海关对一批玩具实施检验，发现超标，已依法实施退运。", "policy_issuance"),
        ("5月9日，县医院医护人员走进南门小学，为80名学生进行视力筛查。", "visit_research"),
        ("市农科院在《水稻学报》上发表论文3篇。", "policy_issuance"),
        ("市文旅局组织专家进行验收，专家组一致同意通过验收。", "award_accreditation"),
        ("区卫健局检查某门诊部，当场下达《卫生监督意见书》。", "policy_issuance"),
        ("市人社局公布欠薪“黑名单”，3家企业被列入。", "award_accreditation"),
        ("县妇联志愿者来到敬老院，帮助行动不便的老人打扫卫生。", "campaign"),
        ("重点检查秤具是否在检定周期内，有无作弊现象。", "inspection_enforcement"),
        ("宣传活动联合县电力公司，以设置宣传点和现场检查两种形式进行。", "inspection_enforcement"),
        ("培训邀请到县专利代理事务所的杨建国代理人授课。", "personnel"),
        ("庭审中，公诉人围绕贩卖毒品的犯罪事实进行了举证。", "inspection_enforcement"),
        ("会上，陈武主席代表自治区政府向获表彰企业表示祝贺。", "award_accreditation"),
        ("此次会议是全国倡导开展“方法推广年”的一项重要活动。", "campaign"),
        ("讲座后，宣讲团组织师生参观了展板并现场接受了法律咨询。", "assistance_service"),
        ("护士讲解了献血的条件要求、注意事项等内容。", "statement"),
        ("志愿者用爱心为患者点燃重生希望。", "statement"),
        ("旅客携带濒危物种制品入境，有可能被查扣。", "inspection_enforcement"),
        ("县医保局严厉打击欺诈骗保行为，追回医保基金80万元。", "other"),
        ("除现场招聘外，县人社局还组织了直播，观看人数超过3万人次。", "call_for_proposals"),
        ("这体现了法院为大局服务的意识。", "assistance_service"),
        ("律师以现场授课形式介绍了劳动法。", "training_lecture"),
        ("局长李明对开展巡察工作提出三点要求。", "inspection_enforcement"),
        ("副县长听取了学校开展安全教育活动的汇报。", "campaign"),
        ("税务部门不断提高纳税人税法遵从度。", "policy_issuance"),
        ("镇政府落实了对独居老人定期走访探视制度。", "visit_research"),
        ("当地民间有正月初八开市的习俗。", "other"),
        ("12家机构因违规开展学科培训被通报。", "training_lecture"),
        ("各部门要组织开展形式多样的宣传活动。", "campaign"),
        ("考察组详细了解了军民共建健身中心的建设背景及布局。", "organization_founding"),
        ("市工会在县医院异地新建项目部举行慰问仪式。", "organization_founding"),
        ("通过现场开展问卷调查，了解了居民需求。", "inspection_enforcement"),
    ],
)
def test_what_only_leads_to_the_event_is_none(sentence: str, type: str) -> None:
    """By whose leave, where one goes to help, how many papers were printed, what is fought, possible, excepted or hoped
    for are no events of their own."""
    assert told(sentence, type=type) == []


def test_who_appoints_stands_in_the_heading() -> None:
    """A list of appointments names only in its heading who makes them."""
    found = told(
        "任命李建国为商务部副部长；任命王丽华（女）为水利部副部长。", type="personnel", title="国务院任免国家工作人员"
    )
    assert [(e["target"], e["organizer"]) for e in found] == [({"李建国"}, {"国务院"}), ({"王丽华"}, {"国务院"})]


def test_what_a_body_came_to_since_it_was_founded_is_not_of_the_day() -> None:
    """A sentence that says since when a body is goes on with what it won since then."""
    news = "5月9日，市水稻所与云江集团签约仪式在云江举行。"
    since = "据悉，市水稻所成立于1958年，获国家科技进步奖4项。"
    assert "time" not in told(news, since, type="award_accreditation")[0]


def test_a_ceremony_does_not_last_as_long_as_what_it_opens() -> None:
    """What opens with 仪式 and is of the ceremony is its own; until when the campaign goes on is not."""
    news = "5月9日，“健康素养”活动启动仪式在文化广场举行。市疾控中心医师罗明作了《健康66条》专题讲座。"
    on = "仪式现场设置急救体验等6个展区。该活动将持续至12月。"
    opened = told(news + on, type="meeting")[0]
    assert "end_time" not in opened
    assert opened["quantity"] == {"6个"}


def test_what_is_held_many_times_is_of_no_one_day() -> None:
    """A number of courses was not held on the day of the fair told before; who went elsewhere did not vie here."""
    fair = "4月18日，市残联举办残疾人专场招聘会，42家企业提供岗位680个，达成意向156人。"
    assert told(fair, type="agreement_signing") == []
    assert "time" not in told(fair + "举办电商培训班9期，培训410名。", type="training_lecture")[0]
    games = "5月18日，市残联承办全省残疾人运动会飞镖比赛。组织30名残疾人参加全省文化周活动。"
    assert "participant" not in told(games, type="competition_comparison")[0]


def test_who_is_portrayed_won_what_is_told_of_nobody_else() -> None:
    """李建华，1970年出生，现任…，先后获得…: he won it, long before the day of the news."""
    life = "5月9日，校长会见了报告团。李建华，1970年出生，现任云台小学校长，先后获得“省劳动模范”称号。"
    assert told(life, type="award_accreditation") == [{"name": {"“省劳动模范”称号"}, "recipient": {"李建华"}}]


def test_what_is_unveiled_is_what_was_just_founded() -> None:
    """甲与乙共建“书屋”，…揭牌 founds one house; where a contest is held is not who holds it."""
    founded = told("县图书馆与县看守所共建“高墙书屋”，5月9日揭牌。", type="organization_founding")
    assert [e["founded"] for e in founded] == [{"“高墙书屋”"}]
    vied = told("5月9日，在县科技馆举行的全县机器人竞赛中，县七中代表队获得一等奖。", type="competition_comparison")
    assert "organizer" not in vied[0]


def test_figures_belong_to_their_own_prize() -> None:
    """Three prizes in one sentence do not share the number of one of them."""
    found = told("市人民医院代表队获得一等奖，市第三医院等3家单位获得三等奖。", type="award_accreditation")
    assert [e.get("quantity") for e in found] == [None, {"3家"}]


def test_a_project_and_its_signers_are_one_event() -> None:
    """What is signed and who signs it may stand in two sentences."""
    found = told(
        "日前，江北污水处理厂PPP项目完成签约。市水务局局长王强与某环保公司董事长李明代表双方签约。",
        type="agreement_signing",
    )
    assert len(found) == 1


def test_what_is_done_to_others_on_the_way_is_not_aimed_at() -> None:
    """对甲和乙进行匹配，启动抽查: a deed of its own; 联合制作的栏目 is what was made, nobody who helps."""
    drawn = "5月6日，代表对拟抽查企业和检验机构进行随机匹配，启动了“双随机”抽查行动。"
    assert all("target" not in event for event in told(drawn, type="campaign"))
    shown = "5月6日，由市消防支队和市电视台联合制作的《平安时刻》栏目走进新村小学，开展消防宣传活动。"
    assert all("co_organizer" not in event for event in told(shown, type="campaign"))


def test_what_comes_before_a_contest_has_not_its_day() -> None:
    """赛前 tells when; who holds a course supports it no more."""
    text = ("11月7日，全省检测竞赛在宁波落幕。", "赛前，市农检中心开展为期一周的实操集训，提供充分支持。")
    (course,) = told(*text, type="training_lecture")
    assert (course["time"], course.get("location"), course.get("supporter")) == ({"赛前"}, None, None)


def test_examples_are_no_site() -> None:
    """观摩…等方面的应用案例: what was done with it, nowhere that they went."""
    (visit,) = told("调研组观摩计量在支撑治理、服务产业和成果转化等方面的应用案例。", type="visit_research")
    assert "target" not in visit


def test_whom_a_campaign_aims_at_is_told_apart() -> None:
    """对象为… in a later sentence says at whom it aims."""
    found = told("卫生监督所于2月20日开始在全镇开展校园卫生安全行动。行动对象为各类学校。", type="campaign")
    assert found[0]["target"] == {"各类学校"}


def test_what_is_done_as_well_is_another() -> None:
    """也 behind a campaign told before tells of one more, with a day and place of its own."""
    campaigns = told(
        "云江市以“尊重知识产权”为主题，组织开展知识产权宣传周活动。",
        "5月9日上午，在新世纪广场也开展了知识产权宣传活动。",
        type="campaign",
    )
    assert [c.get("location") for c in campaigns] == [{"云江市"}, {"新世纪广场"}]


def test_the_agency_that_a_title_is_filed_under_does_nothing() -> None:
    """药监局：…市启动…: who acts stands behind the colon."""
    (campaign,) = told("5月9日，云江市安全用药月活动启动。", type="campaign", title="药监局：云江市启动安全用药月活动")
    assert campaign.get("organizer") in (None, {"云江市"})


def test_who_is_invited_to_a_course_teaches_there() -> None:
    """培训邀请到…授课: the course told before and whom it invited."""
    courses = told("5月9日，县专利局举办培训班。培训邀请到市质检院王强教授授课。", type="training_lecture")
    assert [c.get("speaker") for c in courses] == [None, {"王强"}]


def test_who_comes_is_not_where_they_come_to() -> None:
    """某新区来访我校: the place that acts says who comes."""
    (visit,) = told("4月8日，管委会副主任郑航率队来访我校。", type="visit_research", title="江北新区来访我校")
    assert "江北新区" not in visit.get("location", set())


def test_a_guest_at_a_ceremony_signs_nothing() -> None:
    """…受邀参加某县举办的签约仪式: those who sign are told behind."""
    (signing,) = told(
        "4月8日，云江大学副校长程刚受邀参加青石县举办的集中签约仪式。甲大学、乙学院等6所高校进行了现场签约。",
        type="agreement_signing",
    )
    assert signing["signatory"] == {"甲大学", "乙学院"}


def test_those_who_sign_for_the_sides_sign_the_same_paper() -> None:
    """The paper told again by its kind alone is signed once."""
    (signing,) = told(
        "4月8日，云江学院与江口市质监局签订友好合作框架协议。副校长俞晓明和江口市质监局副局长刘实代表双方签署合作协议。",
        type="agreement_signing",
    )
    assert signing["signatory"] == {"云江学院", "江口市质监局"}
