"""Openings of news told in many ways: other agencies, verbs, word orders, passives, descriptions, figures."""

from __future__ import annotations

import pytest

from tests.extractor.articles import roles_told as told


@pytest.mark.parametrize(
    ("kind", "sentence", "arguments"),
    [
        (
            "inspection_enforcement",
            "日前，市交通运输综合行政执法支队在高铁站周边查处非法营运车辆12辆。",
            {
                "time": {"日前"},
                "organizer": {"市交通运输综合行政执法支队"},
                "location": {"高铁站周边"},
                "target": {"非法营运车辆"},
                "quantity": {"12辆"},
            },
        ),
        (
            "inspection_enforcement",
            "6月5日上午，宝应县应急管理局执法人员深入辖区危化品企业开展“双随机”执法检查。",
            {
                "time": {"6月5日上午"},
                "organizer": {"宝应县应急管理局"},
                "target": {"危化品企业"},
                "programme": {"“双随机”执法检查"},
            },
        ),
        (
            "inspection_enforcement",
            "市消防救援支队责令仪征商贸城立即停止使用，并处罚款5万元。",
            {"organizer": {"市消防救援支队"}, "target": {"仪征商贸城"}, "penalty": {"停止使用", "罚款5万元"}},
        ),
        (
            "inspection_enforcement",
            "市市场监管综合行政执法支队对辖区内23家眼镜店的验光配镜设备进行了监督检查，查出不合格设备5台，现场下达责令整改通知书3份。",
            {"organizer": {"市市场监管综合行政执法支队"}, "quantity": {"23家", "5台", "3份"}},
        ),
        (
            "inspection_enforcement",
            "国家网信办会同工业和信息化部对某出行平台开展网络安全审查。",
            {
                "organizer": {"国家网信办"},
                "co_organizer": {"工业和信息化部"},
                "programme": {"网络安全审查"},
                "target": {"某出行平台"},
            },
        ),
        (
            "inspection_enforcement",
            "欧盟委员会13日宣布对谷歌公司启动反垄断调查。",
            {"organizer": {"欧盟委员会"}, "time": {"13日"}, "target": {"谷歌公司"}},
        ),
        (
            "inspection_enforcement",
            "因违反外汇登记管理规定，苏州某进出口有限公司被国家外汇管理局苏州市分局处以罚款人民币42万元。",
            {
                "organizer": {"国家外汇管理局苏州市分局"},
                "target": {"苏州某进出口有限公司"},
                "penalty": {"罚款人民币42万元"},
            },
        ),
        (
            "inspection_enforcement",
            "连日来，吴江区卫生监督所组织卫生监督员对全区游泳场所进行监督检查，共出动执法人员86人次，检查场所21家。",
            {"organizer": {"吴江区卫生监督所"}, "quantity": {"86人次", "21家"}},
        ),
        (
            "inspection_enforcement",
            "中国银行江苏省分行因信贷管理不审慎，收到江苏金融监管局开出的120万元罚单。",
            {"organizer": {"江苏金融监管局"}, "target": {"中国银行江苏省分行"}, "penalty": {"120万元罚单"}},
        ),
        (
            "inspection_enforcement",
            "昆山市市场监管局约谈辖区12家外卖平台站点，要求严格落实主体责任。",
            {"organizer": {"昆山市市场监管局"}, "target": {"外卖平台站点"}, "quantity": {"12家"}},
        ),
        (
            "policy_issuance",
            "财政部、国家税务总局、海关总署近日联合发出通知，明确第二十届亚运会税收政策。",
            {"issuer": {"财政部", "国家税务总局", "海关总署"}, "time": {"近日"}, "document": {"通知"}},
        ),
        (
            "policy_issuance",
            "中国人民银行决定，自2024年5月18日起下调个人住房公积金贷款利率0.25个百分点。",
            {
                "issuer": {"中国人民银行"},
                "time": {"2024年5月18日"},
                "quantity": {"0.25个百分点"},
                "target": {"个人住房公积金贷款利率"},
            },
        ),
        (
            "policy_issuance",
            "宝应县委办、县政府办近日联合下发《关于加强高温天气安全生产工作的紧急通知》。",
            {
                "issuer": {"宝应县委办", "县政府办"},
                "time": {"近日"},
                "document": {"《关于加强高温天气安全生产工作的紧急通知》"},
            },
        ),
        (
            "policy_issuance",
            "人力资源社会保障部、财政部日前发布2024年调整退休人员基本养老金的通知。",
            {
                "issuer": {"人力资源社会保障部", "财政部"},
                "time": {"日前"},
                "document": {"2024年调整退休人员基本养老金的通知"},
            },
        ),
        (
            "policy_issuance",
            "扬州市十七届人大常委会第二十次会议5月30日表决通过了《扬州市公共数据条例》。",
            {
                "issuer": {"扬州市十七届人大常委会第二十次会议"},
                "time": {"5月30日"},
                "document": {"《扬州市公共数据条例》"},
            },
        ),
        (
            "policy_issuance",
            "记者6月15日从住房城乡建设部了解到，该部近日出台意见，要求各地全面开展城市体检。",
            {"issuer": {"住房城乡建设部"}, "time": {"近日"}, "document": {"意见"}},
        ),
        (
            "policy_issuance",
            "江苏省人民政府近日批复同意《仪征市国土空间总体规划（2021—2035年）》。",
            {"issuer": {"江苏省人民政府"}, "time": {"近日"}, "document": {"《仪征市国土空间总体规划（2021—2035年）》"}},
        ),
        (
            "policy_issuance",
            "人力资源社会保障部近日公布生物工程技术人员等19个新职业信息。",
            {"issuer": {"人力资源社会保障部"}, "time": {"近日"}, "document": {"生物工程技术人员等19个新职业信息"}},
        ),
        (
            "policy_issuance",
            "国务院新闻办公室17日发表《中国的法治营商环境》白皮书。",
            {"issuer": {"国务院新闻办公室"}, "time": {"17日"}, "document": {"《中国的法治营商环境》"}},
        ),
        (
            "policy_issuance",
            "《扬州市城市更新条例》将于7月1日起正式施行。",
            {"document": {"《扬州市城市更新条例》"}, "time": {"7月1日"}},
        ),
        (
            "policy_issuance",
            "省政府办公厅关于印发《江苏省促进民营经济高质量发展若干措施》的通知",
            {"issuer": {"省政府办公厅"}, "document": {"《江苏省促进民营经济高质量发展若干措施》"}},
        ),
        (
            "campaign",
            "国家铁路局、市场监管总局定于6月至8月组织开展铁路计量专项提升行动。",
            {
                "organizer": {"国家铁路局", "市场监管总局"},
                "time": {"6月"},
                "end_time": {"8月"},
                "programme": {"铁路计量专项提升行动"},
            },
        ),
        (
            "campaign",
            "由中宣部、文化和旅游部共同主办的“村晚”示范展示活动在宝应县拉开帷幕。",
            {"organizer": {"中宣部", "文化和旅游部"}, "programme": {"“村晚”示范展示活动"}, "location": {"宝应县"}},
        ),
        (
            "campaign",
            "为期百天的“护航高考”专项行动由市公安局、市教育局联合发起。",
            {"programme": {"“护航高考”专项行动"}, "organizer": {"市公安局", "市教育局"}},
        ),
        (
            "campaign",
            "昨天上午，2024年南京科技活动周在玄武湖公园拉开帷幕，本次活动周以“弘扬科学家精神”为主题。",
            {"time": {"昨天上午"}, "name": {"2024年南京科技活动周"}, "location": {"玄武湖公园"}},
        ),
        (
            "campaign",
            "为进一步净化网络环境，中央网信办决定即日起开展为期2个月的“清朗·暑期未成年人网络环境整治”专项行动。",
            {"organizer": {"中央网信办"}, "programme": {"“清朗·暑期未成年人网络环境整治”专项行动"}},
        ),
        ("campaign", "第七届“扬州读书节”日前启幕。", {"name": {"第七届“扬州读书节”"}, "time": {"日前"}}),
        (
            "campaign",
            "全市推行“局长走流程”活动，查找办事堵点。",
            {"location": {"全市"}, "programme": {"“局长走流程”活动"}},
        ),
        (
            "campaign",
            "宝应县深入推进农村人居环境整治提升五年行动。",
            {"organizer": {"宝应县"}, "programme": {"农村人居环境整治提升五年行动"}},
        ),
        (
            "campaign",
            "市生态环境局打响夏季臭氧污染防治攻坚战。",
            {"organizer": {"市生态环境局"}, "programme": {"夏季臭氧污染防治攻坚战"}},
        ),
        (
            "call_for_proposals",
            "交通运输部近日组织开展第五批国家公交都市建设示范城市申报工作，各地申报材料须于7月31日前报送。",
            {
                "organizer": {"交通运输部"},
                "time": {"近日"},
                "programme": {"第五批国家公交都市建设示范城市"},
                "end_time": {"7月31日"},
            },
        ),
        (
            "call_for_proposals",
            "中国气象局面向全国公开招募气象科普志愿者，报名截止时间为6月30日。",
            {"organizer": {"中国气象局"}, "end_time": {"6月30日"}},
        ),
        (
            "call_for_proposals",
            "“江苏精品”认证申报工作全面启动，申报企业需于8月15日前完成线上填报。",
            {"programme": {"“江苏精品”认证"}, "end_time": {"8月15日"}},
        ),
        (
            "call_for_proposals",
            "全国“最美科技工作者”推荐遴选工作近日启动。",
            {"programme": {"全国“最美科技工作者”"}, "time": {"近日"}},
        ),
        (
            "call_for_proposals",
            "扬州大学附属医院诚聘学科带头人8名。",
            {"organizer": {"扬州大学附属医院"}, "quantity": {"8名"}},
        ),
        (
            "call_for_proposals",
            "第十三届全国计量知识竞赛开始报名，报名截止日期7月31日。",
            {"programme": {"第十三届全国计量知识竞赛"}, "end_time": {"7月31日"}},
        ),
        (
            "product_recall",
            "特斯拉将在美国召回37.6万辆汽车，原因是动力转向辅助可能失效。",
            {"organizer": {"特斯拉"}, "location": {"美国"}, "target": {"汽车"}, "quantity": {"37.6万辆"}},
        ),
        (
            "product_recall",
            "因存在火灾隐患，约2.5万台除湿机被格力电器主动召回。",
            {"organizer": {"格力电器"}, "target": {"除湿机"}, "quantity": {"2.5万台"}},
        ),
        (
            "product_recall",
            "仪征食品有限公司已对涉事批次奶粉启动一级召回，并暂停生产。",
            {"organizer": {"仪征食品有限公司"}, "target": {"涉事批次奶粉"}},
        ),
        (
            "product_recall",
            "扬州市市场监管局责令仪征商贸有限公司召回不合格儿童服装320件。",
            {"organizer": {"仪征商贸有限公司"}, "target": {"不合格儿童服装"}, "quantity": {"320件"}},
        ),
        (
            "product_recall",
            "因制动系统存在安全隐患，比亚迪汽车工业有限公司自6月20日起召回部分唐DM汽车共计5.2万辆。",
            {
                "organizer": {"比亚迪汽车工业有限公司"},
                "time": {"6月20日"},
                "target": {"唐DM汽车"},
                "quantity": {"5.2万辆"},
            },
        ),
        (
            "product_recall",
            "据日本国土交通省消息，本田技研工业公司19日宣布召回约22万辆飞度轿车。",
            {"organizer": {"本田技研工业公司"}, "time": {"19日"}, "target": {"飞度轿车"}, "quantity": {"22万辆"}},
        ),
        (
            "product_recall",
            "日前，按照市场监管总局要求，上海某电器公司对部分型号电热毯实施召回，召回编号S2024M0056V。",
            {"time": {"日前"}, "organizer": {"上海某电器公司"}, "target": {"电热毯"}},
        ),
        (
            "outcome_report",
            "国家统计局17日发布数据，5月份，社会消费品零售总额39211亿元，同比增长3.7%，比上月加快1.4个百分点。",
            {"organizer": {"国家统计局"}, "time": {"5月份"}, "quantity": {"39211亿元", "3.7%", "1.4个百分点"}},
        ),
        (
            "outcome_report",
            "泰州市计量测试院去年共检定校准各类计量器具28.6万台件，服务企业1.2万家，减免检定费用860余万元。",
            {"organizer": {"泰州市计量测试院"}, "time": {"去年"}, "quantity": {"28.6万台件", "1.2万家", "860余万元"}},
        ),
        (
            "outcome_report",
            "上半年，泰兴市共受理消费投诉3256件，办结率100%，为消费者挽回经济损失156.8万元。",
            {"time": {"上半年"}, "location": {"泰兴市"}, "quantity": {"3256件", "100%", "156.8万元"}},
        ),
        (
            "outcome_report",
            "截至5月底，扬州市累计排查自建房42.6万栋，整治隐患1.3万处。",
            {"time": {"截至5月底"}, "location": {"扬州市"}, "quantity": {"42.6万栋", "1.3万处"}},
        ),
        (
            "outcome_report",
            "截至2023年底，扬州市共有各类经营主体128.6万户，其中企业41.2万户。",
            {"time": {"截至2023年底"}, "location": {"扬州市"}, "quantity": {"128.6万户", "41.2万户"}},
        ),
        (
            "outcome_report",
            "到2025年，全省将建成充电桩40万个，公共停车场充电设施覆盖率达到60%以上。",
            {"time": {"2025年"}, "location": {"全省"}, "quantity": {"40万个", "60%以上"}},
        ),
        (
            "statement",
            "市场监管总局有关负责人表示，将持续加大平台经济监管力度。",
            {"speaker": {"市场监管总局有关负责人"}},
        ),
        ("statement", "专家认为，当前房地产市场出现积极变化。", {"speaker": {"专家"}}),
        ("statement", "扬州市副市长李明在致辞中表示，扬州愿与各方携手共建开放平台。", {"speaker": {"李明"}}),
        (
            "statement",
            "国家统计局新闻发言人刘爱华在国新办发布会上表示，5月份国民经济运行总体平稳。",
            {"speaker": {"刘爱华"}},
        ),
        ("statement", "报告指出，2023年我国数字经济规模达到53.9万亿元。", {"speaker": {"报告"}}),
        ("statement", "世卫组织总干事谭德塞呼吁各国加强合作，共同应对疫情。", {"speaker": {"谭德塞"}}),
        ("statement", "企业负责人孙立坦言：“没有专家帮助，我们走不到今天。”", {"speaker": {"孙立"}}),
        ("statement", "通知要求，各地要在6月底前完成全面自查。", {"speaker": {"通知"}}),
        ("statement", "李强指出，要深化拓展“人工智能+”行动。", {"speaker": {"李强"}}),
    ],
)
def test_the_same_act_is_told_in_many_ways(kind: str, sentence: str, arguments: dict[str, set[str]]) -> None:
    """Whoever reads the sentence writes down one event of its type with these arguments."""
    found = told(sentence, kind)
    assert {role: words & found.get(role, set()) for role, words in arguments.items()} == arguments
