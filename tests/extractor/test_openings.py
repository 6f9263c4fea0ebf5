"""Openings of news in many wordings, with everything that a reader would note."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

OPENINGS = [
    (
        "民政部与国家卫生健康委日前在北京联合召开全国医养结合工作电视电话会议。",
        "meeting",
        "time=日前 organizer=民政部,国家卫生健康委 location=北京 name=全国医养结合工作电视电话会议",
    ),
    (
        "2024年3月5日下午，市应急管理局召开安全生产治本攻坚三年行动调度会，局党委书记、局长周立明主持会议并讲话。",
        "meeting",
        "time=2024年3月5日下午 organizer=市应急管理局 name=安全生产治本攻坚三年行动调度会 moderator=周立明",
    ),
    (
        "首届长江文化博览会定于10月下旬在武汉举办，由文化和旅游部、湖北省人民政府共同主办。",
        "other",
        "name=首届长江文化博览会 time=10月下旬 location=武汉 organizer=文化和旅游部,湖北省人民政府",
    ),
    (
        "近日，江南省特种设备检验研究院党委召开2024年度党员领导干部民主生活会。院党委书记孙海涛主持会议，省市场监管局第三督导组到会指导。",
        "meeting",
        "time=近日 organizer=江南省特种设备检验研究院党委 name=2024年度党员领导干部民主生活会 moderator=孙海涛",
    ),
    (
        "3月15日上午，由云岭省消费者权益保护委员会主办，青溪市消费者协会承办的消费维权论坛举行。",
        "meeting",
        "time=3月15日上午 organizer=云岭省消费者权益保护委员会 co_organizer=青溪市消费者协会 name=消费维权论坛",
    ),
    (
        "市政协召开“推进智慧养老”专题协商会，市政协主席杨波主持，副市长吴刚到会听取意见。",
        "meeting",
        "organizer=市政协 name=“推进智慧养老”专题协商会 moderator=杨波 attendee=吴刚",
    ),
    (
        "中央经济工作会议12月11日至12日在北京举行。",
        "meeting",
        "time=12月11日 end_time=12日 name=中央经济工作会议 location=北京",
    ),
    (
        "5月8日至10日，省市场监管局标准化处处长钱伟率队，先后前往宁江、海安两市，调研服务业标准化试点建设情况。",
        "visit_research",
        "time=5月8日 end_time=10日 visitor=钱伟 topic=服务业标准化试点建设情况",
    ),
    (
        "近日，省委书记周勇先后深入青溪市、临河县，调研乡村振兴和防汛备汛工作。",
        "visit_research",
        "time=近日 visitor=周勇 location=青溪市,临河县 topic=乡村振兴和防汛备汛工作",
    ),
    (
        "7日上午，省人大财经委主任委员周立新带领调研组到省统计局开展专题调研。",
        "visit_research",
        "time=7日上午 visitor=周立新 target=省统计局",
    ),
    (
        "昨日，省委常委、副省长罗毅到青溪市调研防汛工作并看望慰问一线抢险人员。",
        "visit_research",
        "time=昨日 visitor=罗毅 location=青溪市 topic=防汛工作",
    ),
    (
        "德国联邦物理技术研究院（PTB）代表团于上周访问中国计量科学研究院。",
        "visit_research",
        "visitor=德国联邦物理技术研究院（PTB）代表团 target=中国计量科学研究院 time=上周",
    ),
    (
        "春节前夕，市总工会主席郭丽看望慰问环卫工人。",
        "assistance_service",
        "time=春节前夕 organizer=郭丽 recipient=环卫工人",
    ),
    (
        "近日，广昌市副市长林海一行6人莅临市质检院，实地察看了实验室建设情况并听取工作汇报。",
        "visit_research",
        "time=近日 visitor=林海 target=市质检院",
    ),
    (
        "为提升执法水平，3月15日，区城管局邀请市司法局专家赵红为全体执法队员讲授新修订的《行政处罚法》。",
        "training_lecture",
        "time=3月15日 organizer=区城管局 speaker=赵红 participant=全体执法队员 document=《行政处罚法》",
    ),
    (
        "2月27日至28日，国家矿山安全监察局在太原举办矿山智能化建设培训班，全国26个产煤省区代表参加培训。",
        "training_lecture",
        "time=2月27日 end_time=28日 organizer=国家矿山安全监察局 location=太原 name=矿山智能化建设培训班",
    ),
    (
        "由国家标准委主办、中国标准化研究院承办的标准化人才高级研修班在杭州成功举办。",
        "training_lecture",
        "organizer=国家标准委 co_organizer=中国标准化研究院 name=标准化人才高级研修班 location=杭州",
    ),
    (
        "市消防救援支队联合市轨道交通集团在人民广场站举行地铁火灾应急疏散演练。",
        "training_lecture",
        "organizer=市消防救援支队 co_organizer=市轨道交通集团 location=人民广场站 name=地铁火灾应急疏散演练",
    ),
    (
        "全市统计系统年报培训会议于11月28日至29日在市统计局召开。",
        "training_lecture",
        "name=全市统计系统年报培训会议 time=11月28日 end_time=29日 location=市统计局",
    ),
    (
        "全省基层消防员业务培训班11日在省消防总队训练基地开班，120名学员参训。",
        "training_lecture",
        "name=全省基层消防员业务培训班 time=11日 location=省消防总队训练基地",
    ),
    (
        "8月15日上午，国网青溪供电公司开展迎峰度夏大面积停电事件应急演练。",
        "training_lecture",
        "time=8月15日上午 organizer=国网青溪供电公司 name=迎峰度夏大面积停电事件应急演练",
    ),
    (
        "8月8日，国家开发银行与埃及中央银行在开罗签署70亿元人民币授信协议。",
        "agreement_signing",
        "time=8月8日 signatory=国家开发银行,埃及中央银行 location=开罗 agreement=70亿元人民币授信协议",
    ),
    (
        "据新华社电，俄罗斯与伊朗17日在莫斯科签署全面战略伙伴关系条约。",
        "agreement_signing",
        "time=17日 signatory=俄罗斯,伊朗 location=莫斯科 agreement=全面战略伙伴关系条约",
    ),
    (
        "日前，市妇联携手建设银行青溪分行签订助力巾帼创业战略合作协议。",
        "agreement_signing",
        "time=日前 signatory=市妇联,建设银行青溪分行 agreement=助力巾帼创业战略合作协议",
    ),
    (
        "1月16日，中欧双方在布鲁塞尔正式草签投资协定。",
        "agreement_signing",
        "time=1月16日 location=布鲁塞尔 agreement=投资协定",
    ),
    (
        "南湖区人民检察院近日与区生态环境分局联合签署生态修复协作机制备忘录。",
        "agreement_signing",
        "signatory=南湖区人民检察院,区生态环境分局 time=近日 agreement=生态修复协作机制备忘录",
    ),
    (
        "8月9日，河北省计量监督检测研究院同天津市计量院达成检定互认合作协议。",
        "agreement_signing",
        "time=8月9日 signatory=河北省计量监督检测研究院,天津市计量院 agreement=检定互认合作协议",
    ),
    (
        "10月17日，中共青溪市委与浙江大学签署市校战略合作协议，市委书记林涛、浙江大学校长杜江峰出席签约仪式。",
        "agreement_signing",
        "time=10月17日 signatory=中共青溪市委,浙江大学 agreement=市校战略合作协议",
    ),
    (
        "5月10日，由中国钢铁工业协会牵头组建的钢铁行业低碳标准化工作组在北京成立。",
        "organization_founding",
        "time=5月10日 founder=中国钢铁工业协会 founded=钢铁行业低碳标准化工作组 location=北京",
    ),
    (
        "3月1日，国家集成电路计量测试联盟在上海揭牌成立，首批成员单位42家。",
        "organization_founding",
        "time=3月1日 founded=国家集成电路计量测试联盟 location=上海",
    ),
    (
        "由省农科院牵头、12家科研单位共同发起的西北旱作农业创新联盟日前宣告成立。",
        "organization_founding",
        "founded=西北旱作农业创新联盟 time=日前 founder=省农科院",
    ),
    (
        "2023年10月，中国铁建组建中铁建低空经济发展有限公司，注册资本5亿元。",
        "organization_founding",
        "time=2023年10月 founder=中国铁建 founded=中铁建低空经济发展有限公司",
    ),
    (
        "日前，司法部决定设立国际商事争端预防与解决组织秘书处。",
        "organization_founding",
        "time=日前 founder=司法部 founded=国际商事争端预防与解决组织秘书处",
    ),
    (
        "金砖国家计量合作中心2日在深圳挂牌运行。",
        "organization_founding",
        "founded=金砖国家计量合作中心 time=2日 location=深圳",
    ),
    (
        "9月，中国科学院与香港大学联合成立了新材料联合实验室。",
        "organization_founding",
        "time=9月 founder=中国科学院,香港大学 founded=新材料联合实验室",
    ),
    (
        "日前，经省委研究决定，王海同志任省应急管理厅党委书记。",
        "personnel",
        "time=日前 target=王海 name=党委书记 host_org=省应急管理厅",
    ),
    (
        "国家市场监督管理总局党组任命王军为中国计量科学研究院院长。",
        "personnel",
        "organizer=国家市场监督管理总局党组 target=王军 name=院长 host_org=中国计量科学研究院",
    ),
    (
        "人力资源社会保障部任命王春来为职业能力建设司司长，免去其就业促进司副司长职务。",
        "personnel",
        "organizer=人力资源社会保障部 target=王春来 name=司长 host_org=职业能力建设司",
    ),
    (
        "会议选举赵伟为青溪市人民政府市长。",
        "personnel",
        "target=赵伟 name=市长 host_org=青溪市人民政府",
    ),
    (
        "钱伟被免去市住建局局长职务",
        "personnel",
        "target=钱伟 name=局长 host_org=市住建局",
    ),
    (
        "国务院国资委有关负责人宣布，周海峰任中国电气装备集团有限公司董事长、党委书记。",
        "personnel",
        "target=周海峰 name=董事长,党委书记 host_org=中国电气装备集团有限公司",
    ),
    (
        "因工作调动，陈明辞去县长职务。",
        "personnel",
        "target=陈明 name=县长",
    ),
    (
        "5月17日至19日，第十届全国大学生测绘技能大赛在武汉大学举行，来自128所高校的512名选手同台竞技。",
        "competition_comparison",
        "time=5月17日 end_time=19日 name=第十届全国大学生测绘技能大赛 location=武汉大学",
    ),
    (
        "3月30日上午，2025青溪马拉松在体育中心鸣枪起跑，2万名选手参赛。",
        "competition_comparison",
        "time=3月30日上午 name=2025青溪马拉松 location=体育中心 quantity=2万名",
    ),
    (
        "8月20日，“建行杯”中国国际大学生创新大赛总决赛在上海交通大学拉开战幕，大赛由教育部等12个部门主办。",
        "competition_comparison",
        "time=8月20日 name=“建行杯”中国国际大学生创新大赛总决赛 location=上海交通大学 organizer=教育部",
    ),
    (
        "由国家邮政局职业技能鉴定指导中心组织的全国邮政行业职业技能竞赛决赛日前在广州圆满结束。",
        "competition_comparison",
        "organizer=国家邮政局职业技能鉴定指导中心 name=全国邮政行业职业技能竞赛决赛 time=日前 location=广州",
    ),
    (
        "昨日，全市市场监管系统执法办案技能大比武决赛在市委党校举行。",
        "competition_comparison",
        "time=昨日 name=全市市场监管系统执法办案技能大比武决赛 location=市委党校",
    ),
    (
        "由省总工会、省人社厅共同主办的全省焊工职业技能竞赛10日落幕。",
        "competition_comparison",
        "organizer=省总工会,省人社厅 name=全省焊工职业技能竞赛 time=10日",
    ),
    (
        "6月1日，杭州亚运会龙舟比赛在温州开赛。",
        "competition_comparison",
        "time=6月1日 name=杭州亚运会龙舟比赛 location=温州",
    ),
    (
        "4月26日，世界知识产权组织向中国计量大学颁发最佳发明奖。",
        "award_accreditation",
        "time=4月26日 organizer=世界知识产权组织 recipient=中国计量大学 name=最佳发明奖",
    ),
    (
        "11月，农业农村部认定福清市为国家现代农业产业园。",
        "award_accreditation",
        "time=11月 organizer=农业农村部 recipient=福清市 name=国家现代农业产业园",
    ),
    (
        "4月20日，应急管理部追授陈建军同志“全国应急管理系统一级英雄模范”称号。",
        "award_accreditation",
        "time=4月20日 organizer=应急管理部 recipient=陈建军 name=“全国应急管理系统一级英雄模范”称号",
    ),
    (
        "近日，临江市计量测试所研制的水表检定装置荣获全国优秀计量科技成果一等奖。",
        "award_accreditation",
        "time=近日 recipient=水表检定装置 name=全国优秀计量科技成果一等奖",
    ),
    (
        "青溪县被生态环境部命名为国家生态文明建设示范县。",
        "award_accreditation",
        "recipient=青溪县 organizer=生态环境部 name=国家生态文明建设示范县",
    ),
    (
        "日前，人力资源社会保障部、国家市场监管总局授予刘建国等50名同志“全国市场监管系统先进工作者”称号。",
        "award_accreditation",
        "time=日前 organizer=人力资源社会保障部,国家市场监管总局 name=“全国市场监管系统先进工作者”称号",
    ),
    (
        "省质检院顺利通过CNAS实验室认可复评审，新增检测参数136项。",
        "award_accreditation",
        "recipient=省质检院 name=CNAS实验室认可复评审",
    ),
    (
        "11月10日至12日，国家卫生健康委专家组对市中心医院开展三级甲等医院现场评审。",
        "evaluation_ranking",
        "time=11月10日 end_time=12日 organizer=国家卫生健康委专家组 target=市中心医院",
    ),
    (
        "中国质量协会近日发布2024年全国用户满意度测评结果。",
        "evaluation_ranking",
        "organizer=中国质量协会 time=近日 programme=2024年全国用户满意度测评",
    ),
    (
        "市住建局对全市物业服务企业开展信用评价。",
        "evaluation_ranking",
        "organizer=市住建局 target=全市物业服务企业 programme=信用评价",
    ),
    (
        "5月6日，世界银行公布全球营商环境排名，中国列第31位。",
        "evaluation_ranking",
        "time=5月6日 organizer=世界银行 programme=全球营商环境排名",
    ),
    (
        "农业农村部近日组织专家对东北黑土地保护性耕作行动计划实施成效进行评估。",
        "evaluation_ranking",
        "time=近日 organizer=农业农村部 target=东北黑土地保护性耕作行动计划实施成效",
    ),
    (
        "7月22日至25日，中国合格评定国家认可委员会（CNAS）评审组一行5人对省药检院进行现场评审。",
        "evaluation_ranking",
        "time=7月22日 end_time=25日 target=省药检院",
    ),
    (
        "2024年中国企业500强榜单9月11日在天津发布。",
        "evaluation_ranking",
        "time=9月11日 location=天津 programme=2024年中国企业500强榜单",
    ),
    (
        "近日，农行青溪分行向3名困难学子发放助学金1.5万元。",
        "assistance_service",
        "time=近日 organizer=农行青溪分行 recipient=困难学子 quantity=3名 quantity=1.5万元",
    ),
    (
        "省科协联合省医院协会在乌蒙县举办大型义诊活动，300余名群众受益。",
        "assistance_service",
        "organizer=省科协 co_organizer=省医院协会 location=乌蒙县",
    ),
    (
        "1月8日，国务院国资委紧急向西藏地震灾区捐款3000万元。",
        "assistance_service",
        "time=1月8日 organizer=国务院国资委 quantity=3000万元",
    ),
    (
        "省红十字会联合爱心企业为山区学校送去300套课桌椅。",
        "assistance_service",
        "organizer=省红十字会 recipient=山区学校 quantity=300套",
    ),
    (
        "市法律援助中心为32名农民工追回欠薪68万元。",
        "assistance_service",
        "organizer=市法律援助中心 recipient=农民工 quantity=32名 quantity=68万元",
    ),
    (
        "甘肃积石山地震发生后，国家粮食和储备局紧急调运2.5万件救灾物资支援灾区。",
        "assistance_service",
        "organizer=国家粮食和储备局 quantity=2.5万件",
    ),
    (
        "亚洲开发银行批准2亿美元贷款，支持巴基斯坦灾后重建。",
        "assistance_service",
        "organizer=亚洲开发银行 quantity=2亿美元",
    ),
    (
        "10月30日11时，神舟二十号载人飞船在酒泉卫星发射中心成功发射。",
        "other",
        "time=10月30日11时 name=神舟二十号载人飞船 location=酒泉卫星发射中心",
    ),
    (
        "5月3日17时27分，嫦娥六号探测器由长征五号遥八运载火箭在中国文昌航天发射场成功发射。",
        "other",
        "time=5月3日17时27分 name=嫦娥六号探测器 location=中国文昌航天发射场",
    ),
    (
        "中央气象台今日18时发布暴雨橙色预警。",
        "other",
        "organizer=中央气象台 time=今日18时",
    ),
    (
        "中国人民银行今日开展500亿元7天期逆回购操作。",
        "other",
        "organizer=中国人民银行 time=今日",
    ),
    (
        "国产C919大型客机完成首次商业载客飞行，5月28日12时31分顺利抵达北京首都国际机场。",
        "other",
        "time=5月28日12时31分 location=北京首都国际机场",
    ),
    (
        "5月1日起，青溪古城景区免费开放。",
        "other",
        "name=青溪古城景区 time=5月1日",
    ),
    (
        "今天上午，国内首座深远海浮式风电平台“远景号”在珠海启航。",
        "other",
        "time=今天上午 location=珠海",
    ),
]


@pytest.mark.parametrize(("opening", "kind", "expected"), OPENINGS)
def test_an_opening_tells_its_event_with_all_that_a_reader_would_note(opening: str, kind: str, expected: str) -> None:
    """Whatever the wording, the event is found and each argument fills its role (`role=one,another`)."""
    wanted = {
        (role, words)
        for role, _, listed in (part.partition("=") for part in expected.split())
        for words in listed.split(",")
    }
    told = [e for e in extract_events(article(opening)) if e.type.value == kind]
    assert any(wanted <= {(a.role.value, a.span.text) for a in event.arguments} for event in told), [
        (e.trigger.text, [(a.role.value, a.span.text) for a in e.arguments]) for e in told
    ]
