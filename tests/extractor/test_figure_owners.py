"""Whose the figures of a sentence are, with sentences of our own."""

from __future__ import annotations

import pytest

from tests.extractor.articles import events_of


def figures(sentence: str) -> list[tuple[str, set[str]]]:
    """Each event that the sentence tells, with its figures."""
    return [
        (event.type.value, {a.span.text for a in event.arguments if a.role.value == "quantity"})
        for event in events_of(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "5月8日，江州市科技局与江州大学签署合作协议，首期投入2600万元。",
            [("agreement_signing", {"2600万元"})],
        ),
        (
            "6月3日，江州市计量院举办衡器检定培训班，来自全省46家机构的120名学员参训。",
            [("training_lecture", {"46家", "120名"})],
        ),
        (
            "江州市计量院日前获评全国工人先锋号；今年一季度，该院实现收入1.2亿元，同比增长8%。",
            [("award_accreditation", set()), ("outcome_report", {"1.2亿元", "8%"})],
        ),
        (
            "记者从江州市水利局召开的新闻通气会上获悉，全市今年整治河道36条。",
            [("meeting", set()), ("outcome_report", {"36条"})],
        ),
        (
            "江州市农业农村局组织开展捐款活动，共捐款22万元，比去年增长9%。",
            [("assistance_service", {"22万元", "9%"})],
        ),
        (
            "5月8日，江州市卫健局开展宣传活动，发放手册300余份，免费检测用水40份，解答咨询120人次。",
            [("campaign", {"300余份", "40份", "120人次"})],
        ),
        (
            "5月8日，江州市城管局开展集中整治，清理占道经营26处，取缔摊点11个，查扣蔬菜30公斤。",
            [("campaign", {"26处", "11个", "30公斤"})],
        ),
        (
            "去年以来，江州市水利局检查工地80处，查处案件12起，罚款36万元，移送公安机关2件。",
            [("outcome_report", {"80处", "12起", "36万元", "2件"})],
        ),
        (
            "此次行动，共出动检查人员200余人次，开展夜间暗查8次，检查企业120余家次，下达责令改正决定书4份。",
            [("outcome_report", {"200余人次", "8次", "120余家次", "4份"})],
        ),
        (
            "今年以来，江州县累计开展宣传活动30场次，举办培训班12期，发放资料2万份，走访群众3000余户。",
            [("outcome_report", {"30场次", "12期", "2万份", "3000余户"})],
        ),
        (
            "截至目前，全市共召开座谈会26场，培训学员1200人次。",
            [("outcome_report", {"26场", "1200人次"})],
        ),
        (
            "5月9日，江州市应急局开展安全生产月活动，举办讲座1场，发放资料300份，接受咨询50人次。",
            [("campaign", set()), ("training_lecture", {"1场", "300份", "50人次"})],
        ),
        (
            "5月8日，江州市城管局开展集中整治，对江都建设公司罚款5万元。",
            [("campaign", set()), ("inspection_enforcement", set())],
        ),
        (
            "8月，全省自然灾害共造成12.6万人次受灾，直接经济损失1.8亿元。",
            [("outcome_report", {"12.6万人次", "1.8亿元"})],
        ),
        (
            "5月8日，江州县发生洪涝灾害，共造成3.2万人受灾，倒塌房屋30间。",
            [("other", {"3.2万人", "30间"})],
        ),
        (
            "5月8日，江州市公安局开展打击行动，抓获犯罪嫌疑人26名，捣毁窝点5个。",
            [("campaign", set()), ("inspection_enforcement", {"26名", "5个"})],
        ),
        (
            "建队20年来，江州市消防支队累计出警4800余次，灭火2361起，该支队去年被授予“全国青年文明号”。",
            [("outcome_report", {"4800余次", "2361起"}), ("award_accreditation", set())],
        ),
        (
            "5月8日，江州市质量工作会议召开，江州钢铁、大河电器等9家企业的负责人参加会议。",
            [("meeting", {"9家"})],
        ),
        (
            "5月8日，江州市民政局向李明、王芳等12名志愿者颁发荣誉证书。",
            [("award_accreditation", {"12名"})],
        ),
        (
            "5月8日，由江州市体育局、江州大学等11家单位联合主办的江州马拉松举行。",
            [("competition_comparison", set())],
        ),
        (
            "5月8日，省住建厅组织12名专家对6个小区开展抽查，合格率为95%。",
            [("inspection_enforcement", {"12名", "6个", "95%"})],
        ),
        (
            "今年以来，江州市共组织1200名志愿者开展巡河行动86次。",
            [("outcome_report", {"1200名", "86次"})],
        ),
        (
            "5月8日，江州消防支队组织开展应急演练，设置了人员搜救、医疗救护等6个科目。",
            [("training_lecture", {"6个"})],
        ),
        (
            "5月9日，市总工会与石塘村签订28万元的农产品采购协议，市消费者协会也当场下单5.2万元。",
            [("agreement_signing", {"28万元"}), ("outcome_report", {"5.2万元"})],
        ),
        (
            "1月19日，副厅长李明到江州西站检查春运安全工作，铁路公安部门打掉倒票团伙1个，抓获犯罪嫌疑人4人。",
            [("inspection_enforcement", set()), ("inspection_enforcement", {"1个", "4人"})],
        ),
        (
            "上半年，全市共组织飞行检查3轮，检查医药机构463家，处理违规机构312家，行政罚款1873万元。",
            [("outcome_report", {"3轮", "463家", "312家", "1873万元"})],
        ),
        (
            "6月1日至20日，全市共揽收快递包裹127万件，日均6.3万件；6月18日当天揽收7.1万件，同比增长9.7%。",
            [("outcome_report", {"127万件", "6.3万件", "7.1万件", "9.7%"})],
        ),
        (
            "建队71年来，江州队累计出警4800余次，抢救遇险人员2361人，先后被授予“全国青年文明号”。",
            [("outcome_report", {"4800余次", "2361人"}), ("award_accreditation", set())],
        ),
        (
            "5月8日，“茶香杯”茶艺大赛在江州落幕，经过三轮角逐，12名选手获奖。",
            [("competition_comparison", set()), ("award_accreditation", {"12名"})],
        ),
        ("2024年，全市投入帮扶资金1.12亿元，惠及4省9县群众31万人。", [("outcome_report", {"1.12亿元", "31万人"})]),
        ("2024年，全省共有各类学校4.6万所，学历教育在校生286万人。", [("outcome_report", {"4.6万所", "286万人"})]),
        ("7月8日，江州大桥建成通车，比原计划提前21天。", [("other", {"21天"})]),
        (
            "6月1日，江州市图书馆向社区捐赠图书2000册，去年全馆接待读者36万人次。",
            [("assistance_service", {"2000册"}), ("outcome_report", {"36万人次"})],
        ),
        (
            "会议审议通过《江州市企业名录》，截至5月末，全市共有企业6.8万户。",
            [("policy_issuance", set()), ("outcome_report", {"6.8万户"})],
        ),
        (
            "5月8日，江州大学与华江集团签订合作协议，12家企业现场录用毕业生218名。",
            [("agreement_signing", set()), ("outcome_report", {"12家", "218名"})],
        ),
        (
            "5月8日，江州大学与华江集团签订合作协议，120名师生参加仪式。",
            [("agreement_signing", {"120名"})],
        ),
        (
            "五年来，江州市总工会累计资助学生1360人次，发放资金680万元。",
            [("outcome_report", {"1360人次", "680万元"})],
        ),
        ("6月第1周，猪肉价格每500克15.2元，环比下降0.9%。", [("outcome_report", {"15.2元", "0.9%"})]),
        ("昨日，由市城投集团投资2.6亿元建设的市民活动中心正式启用。", [("other", {"2.6亿元"})]),
        (
            "6月8日，总投资6.8亿元的清水河综合治理项目通过竣工验收。",
            [("award_accreditation", {"6.8亿元"})],
        ),
        ("今年以来，全市新开工项目86个，总投资320亿元。", [("outcome_report", {"86个", "320亿元"})]),
        (
            "去年，全市臭氧日最大8小时平均浓度为162微克/立方米，超过国家二级标准限值（160微克/立方米）。",
            [("outcome_report", {"162微克/立方米"})],
        ),
    ],
)
def test_a_figure_belongs_to_the_event_of_its_part_of_the_sentence(
    sentence: str, owners: list[tuple[str, set[str]]]
) -> None:
    """Figures are those of the deed they stand with or behind; a new time or teller begins anew."""
    assert figures(sentence) == owners


@pytest.mark.parametrize(
    ("told_first", "sentence", "kind", "words"),
    [
        (
            "第五届江州市职业技能大赛5月8日在江州举行。",
            "本届大赛设12个赛项，来自46所院校的320名选手同场竞技。",
            "competition_comparison",
            {"12个", "46所", "320名"},
        ),
        ("全省质量工作会议5月8日在江州召开。", "各市代表260余人参加会议。", "meeting", {"260余人"}),
        ("5月8日，江州县一处民房发生火灾。", "火灾造成3人死亡、5人受伤。", "other", {"3人", "5人"}),
        ("5月8日，江州市儿童医院建成启用。", "项目总投资3亿元，设置床位260张。", "other", {"3亿元", "260张"}),
        ("5月8日，江州大桥建成通车。", "大桥全长2.3公里，总投资5亿元。", "other", {"2.3公里", "5亿元"}),
        (
            "5月8日，省科技厅启动重点项目申报。",
            "每个项目支持经费不超过80万元。",
            "call_for_proposals",
            {"80万元"},
        ),
        (
            "5月8日，区政府办公室对镇街和部门进行了考核。",
            "考核采取日常监测与年终评估相结合的方式，平均得分88.6分，较上年提高2.1分。",
            "evaluation_ranking",
            {"88.6分", "2.1分"},
        ),
        (
            "省农业农村厅组织申报2025年智慧农场项目。",
            "全省计划遴选农场30个左右，每个补助资金不低于200万元。",
            "call_for_proposals",
            {"30个左右", "200万元"},
        ),
    ],
)
def test_a_sentence_may_count_what_was_told_before(told_first: str, sentence: str, kind: str, words: set[str]) -> None:
    """Who took part in a gathering, and what a disaster did, are figures of that event and no outcome."""
    found = [(event.type.value, event) for event in events_of(f"{told_first}{sentence}")]
    assert [name for name, _ in found] == [kind]
    assert {a.span.text for a in found[0][1].arguments if a.role.value == "quantity"} == words


@pytest.mark.parametrize(
    ("told_first", "sentence", "owners"),
    [
        (
            "6月18日，昆山高新区与华锐半导体公司签署投资协议。",
            "该项目总投资12亿元，用地95亩，计划年内开工。",
            [("agreement_signing", {"12亿元", "95亩"})],
        ),
        (
            "6月18日，昆山高新区与华锐半导体公司签署投资协议。",
            "根据协议，双方将在未来三年内投资50亿元，建设3个生产基地。",
            [("agreement_signing", set())],
        ),
        (
            "6月18日，昆山高新区与华锐半导体公司签署投资协议。",
            "今年以来，全市完成项目投资36亿元。",
            [("agreement_signing", set()), ("outcome_report", {"36亿元"})],
        ),
        (
            "6月上旬，市消防支队启动夏季消防检查专项行动。",
            "行动开展以来，共检查单位1260家，督促整改隐患860处。",
            [("campaign", set()), ("outcome_report", {"1260家", "860处"})],
        ),
        (
            "6月上旬，首届茶产业博览会在普洱举行。",
            "活动期间，共有来自32个国家和地区的1200多名客商参会，举办论坛28场，促成商业配对586场，签署43份合作协议。",
            [("other", {"1200多名"}), ("outcome_report", {"32个", "28场", "586场", "43份"})],
        ),
        (
            "6月18日，市水务局介绍了供水工程进展。",
            "该项目由市水务集团建设，总投资7.4亿元，2023年4月12日破土动工。",
            [("other", {"7.4亿元"})],
        ),
    ],
)
def test_how_large_a_project_is_belongs_to_what_is_told_of_it(
    told_first: str, sentence: str, owners: list[tuple[str, set[str]]]
) -> None:
    """The size of a project is told of its signing or beginning, what is agreed on is no figure yet; what a drive or a
    fair came to in all is told for itself."""
    found = [event for event in figures(f"{told_first}{sentence}") if event[0] != "statement"]
    assert found == owners


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("截至目前，全省已有128家企业获评国家级绿色工厂。", [("outcome_report", {"128家"})]),
        ("5月8日，江州钢铁公司等12家企业获评国家级绿色工厂。", [("award_accreditation", {"12家"})]),
        ("2024年，全市开展应急演练1600余场次、培训网格员8200人次。", [("outcome_report", {"1600余场次", "8200人次"})]),
        ("5月8日，江州市消防支队开展应急演练2场，120人参加。", [("training_lecture", {"2场", "120人"})]),
        (
            "春运期间，南京铁路公安处出动警力1.2万人次，查获违禁品8600余件。",
            [("outcome_report", {"1.2万人次", "8600余件"})],
        ),
        ("前三季度，全市共发生火灾事故8起。", [("outcome_report", {"8起"})]),
        ("三年来，累计有42名骨干教师到校研修。", [("outcome_report", {"42名"})]),
        ("该制度运行一年多来，全国共有2.9万家经营主体获准使用专用标志。", [("outcome_report", {"2.9万家"})]),
        (
            "近年来，普洱市累计建成有机茶园62万亩，获有机认证证书1060张，带动28万户茶农增收。",
            [("outcome_report", {"62万亩", "1060张", "28万户"})],
        ),
        (
            "截至6月24日17时，强降雨共造成榕江县3.6万人受灾，紧急避险转移1.2万人。",
            [("outcome_report", {"3.6万人", "1.2万人"})],
        ),
        ("今年以来，全镇新签约亿元以上项目32个，培育亿元村12个。", [("outcome_report", {"32个", "12个"})]),
        (
            "据省民政厅数据，全省60周岁以上老年人口达1386万人，占总人口的22.4%。",
            [("outcome_report", {"1386万人", "22.4%"})],
        ),
        ("上半年，集团百万工时损工率为0.12，同比下降33%。", [("outcome_report", {"0.12", "33%"})]),
        ("上半年，全国完成搬迁后续扶持投资120亿元，同比增长9.8%。", [("outcome_report", {"120亿元", "9.8%"})]),
        ("6月18日，江州大桥完成主体结构施工。", [("other", set())]),
        (
            "区法院上半年共调解案件2160件，调解成功率68.4%，为当事人节约诉讼费380万元。",
            [("outcome_report", {"2160件", "68.4%", "380万元"})],
        ),
        ("6月份，北京空气质量优良天数24天，同比增加3天。", [("outcome_report", {"24天", "3天"})]),
        ("该所组织“计量惠民”活动46场，服务群众1.8万人次。", [("outcome_report", {"46场", "1.8万人次"})]),
        (
            "全年新增认可能力118项，获批市场监管总局科技项目5项，发表论文97篇，授权专利63件。",
            [("outcome_report", {"118项", "97篇", "63件"}), ("award_accreditation", {"5项"})],
        ),
        (
            "受强降雨影响，6月22日以来，桂林市共有28.6万人受灾，紧急转移安置1.9万人，倒塌房屋186间。",
            [("outcome_report", {"28.6万人", "1.9万人", "186间"})],
        ),
        (
            "兰州新区成立以来，累计引进产业项目1268个，总投资5600亿元。",
            [("outcome_report", {"1268个", "5600亿元"})],
        ),
        (
            "今年以来，成都市平均压缩审批时间45天，为企业节省资金3.2亿元。",
            [("outcome_report", {"45天", "3.2亿元"})],
        ),
        ("今年以来，海宁市共处置山岳救援37起，救出群众91人，3人遇难。", [("outcome_report", {"37起", "91人", "3人"})]),
        ("5月8日，海宁市消防大队救出被困群众9人。", [("assistance_service", {"9人"})]),
        (
            "2024年以来，全省检察机关共立案办理案件1187件，提起诉讼53件。",
            [("outcome_report", {"1187件", "53件"})],
        ),
        (
            "该公司成立于2005年，现有员工320人，年产值5.6亿元。",
            [("organization_founding", set())],
        ),
        (
            "5月8日，江州市质量协会成立，首批吸纳会员单位136家。",
            [("organization_founding", {"136家"})],
        ),
    ],
)
def test_what_is_summed_up_is_a_figure(sentence: str, owners: list[tuple[str, set[str]]]) -> None:
    """How many there have been over a while is told of the while, not of one prize, drill or raid."""
    assert figures(sentence) == owners


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "6月24日，省生态环境厅发布2024年度生态环境状况公报，全省城市优良天数比例为88.6%。",
            [("policy_issuance", set()), ("outcome_report", {"88.6%"})],
        ),
        (
            "6月24日，省医保局印发举报奖励办法，最高奖励由10万元提高到20万元。",
            [("policy_issuance", {"10万元", "20万元"})],
        ),
        (
            "中国气象局发布《2024年中国气候公报》，全国平均气温10.9℃，较常年偏高1.0℃。",
            [("policy_issuance", set()), ("outcome_report", {"10.9℃", "1.0℃"})],
        ),
        ("6月24日，省质监局下达标准制修订计划，共计326项，其中修订128项。", [("policy_issuance", {"326项", "128项"})]),
    ],
)
def test_figures_behind_a_paper(sentence: str, owners: list[tuple[str, set[str]]]) -> None:
    """What a report says of the year is an outcome; what a paper sets or lists is its own."""
    assert figures(sentence) == owners


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("6月3日，全市防汛工作会议召开，要求各县区储备编织袋20万条，落实抢险队伍86支。", set()),
        ("6月3日，全市防汛工作会议召开，各县区代表120人参加。", {"120人"}),
        ("6月3日，全市防汛工作会议召开，部署防汛工作，目前已储备编织袋20万条。", {"20万条"}),
    ],
)
def test_what_a_meeting_demands_is_no_figure(sentence: str, words: set[str]) -> None:
    """What is to be done is no figure of the meeting that asks for it, nor of anything else."""
    assert set().union(*(found for _, found in figures(sentence))) == words


def test_how_marks_are_reckoned_is_no_figure() -> None:
    """Shares of marks are told of no contest and no outcome."""
    contest = "本次大赛分理论考试和实际操作两部分，分别占30%和70%，共有120名选手参赛。"
    assert figures(contest) == [("competition_comparison", {"120名"})]


@pytest.mark.parametrize(
    "sentence",
    [
        "小贴士：全区86个驿站全天候开放。",
        "一幢建于1926年的三层小楼格外引人注目，门前的老槐树高约18米。",
        "李秀英今年68岁，家里有6口人，种了12亩地，养了3头牛。",
        "地图上看，该县距省城280公里，平均海拔1800米，森林面积占六成。",
        "经鉴定，该车制动系统失灵，车速为每小时86公里。",
        "他从包里掏出一沓发票，一共37张，金额从几十元到上千元不等。",
        "该县桔梗种植面积常年稳定在12万亩以上，是药材之乡。",
        "江州中学现有教学班60个，在校学生2860人，教职工218人，其中特级教师5人。",
        "图书馆总建筑面积2.4万平方米，馆藏图书86万册，阅览座位1200个。",
        "新校区占地320亩，总投资8.6亿元，可容纳学生6000人。",
        "据了解，该局现有内设机构18个，行政编制126名。",
        "该小区建于1998年，共有住宅楼32栋、居民1860户，总建筑面积16.8万平方米。",
        "该款奶粉规格为800克/罐，适用于1岁至3岁婴幼儿，每100克含钙560毫克。",
        "张先生家住江北新区，房屋建筑面积89平方米，每月按揭4200元。",
        "比赛共设8个项目，每队限报3人，报名费每人100元。",
        "每年6月至8月，当地日均气温不到22℃，游客接待量占全年的四成。",
        "该院拥有社会公用计量标准386项，CNAS认可校准项目1120项。",
        "该中心建有实验室12个，拥有仪器设备860台（套），总价值1.2亿元。",
        "江州区位于江州市东部，总面积286平方公里，下辖8个街道、3个镇，常住人口82.6万人。",
        "项目一期投资8亿元，用地120亩，计划年内开工、明年三季度投产。",
        "今年65岁的退休教师张秀兰每月领取养老金4200元。",
        "王女士今年32岁，在小区附近开了家面馆，每月净收入8000元左右。",
        "考核结果按8%的权重纳入年度综合目标考核。",
        "缴费基数按上年度社会平均工资的60%确定。",
        "条例明确，未经许可擅自经营的，处1万元以上5万元以下罚款。",
        "全县有27个行政村、3个社区，总人口4.8万人，耕地面积6.2万亩。",
        "白马公司是一家专业从事仪表研发的企业，占地120亩，现有员工300人，拥有专利45项。",
        "该实验室2007年建立，每年检验量约130万包、30万吨。",
        "白马仪表厂是国内领先的水表制造商，现有员工300人，产品销往50多个国家。",
    ],
)
def test_what_is_always_so_is_no_news(sentence: str) -> None:
    """Hints, what is so from year to year, and what things, places and single people are like report nothing."""
    assert figures(sentence) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024年，江州市医院新增床位200张，职工总数达到860人。", {"200张", "860人"}),
        ("全市共有各级各类学校1286所，在校学生68万人，专任教师4.6万人。", {"1286所", "68万人", "4.6万人"}),
        (
            "2024年末，全市常住人口463.8万人。城镇人口312万人，乡村人口151.8万人。",
            {"463.8万人", "312万人", "151.8万人"},
        ),
        ("江州市计量院建成实验室12个，购置仪器设备86台。", {"12个", "86台"}),
        ("江州中学现有教师218人，去年培训骨干教师56人次。", {"218人", "56人次"}),
    ],
)
def test_what_there_is_at_a_time_is_a_figure(text: str, words: set[str]) -> None:
    """What a body or a region has is reported with the year, with what is new, or as the sum of all."""
    assert set().union(*(found for _, found in figures(text))) == words


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "江州市医院平均得分698.3分，较上年提高12.6分，居全省第3位。",
            [("evaluation_ranking", {"698.3分", "12.6分", "第3位"})],
        ),
        (
            "在全省16个设区市和2个示范区中，昆山市以86.2分蝉联榜首。",
            [("evaluation_ranking", {"86.2分"})],
        ),
        ("江州代表队以13金、8银、9铜的成绩位列金牌榜首位。", [("evaluation_ranking", {"13金", "8银", "9铜"})]),
        (
            "去年，江州大学对3200名青少年开展的调查显示，近视率为52.7%。",
            [("outcome_report", {"52.7%"})],
        ),
        (
            "2024年，江州市公积金中心共发放贷款1.2万笔、56.3亿元，同比下降8.1%；年末逾期率0.36‰。",
            [("outcome_report", {"1.2万笔", "56.3亿元", "8.1%", "0.36‰"})],
        ),
        ("去年，全市共处置电梯困人861起，平均到达时间11.6分钟。", [("outcome_report", {"861起", "11.6分钟"})]),
        (
            "2025年上半年，江州市公积金中心发放住房贷款2316笔、10.86亿元，贷款笔数同比增长12.6%。",
            [("outcome_report", {"2316笔", "10.86亿元", "12.6%"})],
        ),
        (
            "今年以来，江州市公安局破获案件326起，挽回损失4200万元；江州市卫健委监督检查医疗机构1260家次；江州市教育局培训教师86人。",
            [("outcome_report", {"326起", "4200万元"}), ("outcome_report", {"1260家次"}), ("outcome_report", {"86人"})],
        ),
        ("全省建成国家产业计量测试中心6家，数量居全国第二。", [("outcome_report", {"6家", "第二"})]),
        ("全省建成国家产业计量测试中心6家。", []),
        (
            "据统计，此次行动共出动警力1200余人次，检查场所460处，抓获嫌疑人86人，查扣车辆32台。",
            [("outcome_report", {"1200余人次", "460处", "86人", "32台"})],
        ),
        (
            "江州市税务局组建12支服务队，走访企业236户，解决诉求148个。",
            [("organization_founding", {"12支"}), ("outcome_report", {"236户", "148个"})],
        ),
        (
            "上半年，全市检查企业1.6万家次，立案326件。服务企业方面，新增质量奖企业3家，制定标准12项，建成站点36个，"
            "为企业减免费用186万元。",
            [("outcome_report", {"1.6万家次", "326件"}), ("outcome_report", {"3家", "12项", "36个", "186万元"})],
        ),
        ("5月8日，江州技能竞赛举行，其中理论占40%，实操占60%，36名选手参赛。", [("competition_comparison", {"36名"})]),
        (
            "受台风影响，全县1.86万人受灾，紧急转移安置3260人，农作物受灾面积2.3万亩，经济损失1.2亿元。",
            [("other", {"1.86万人", "2.3万亩", "1.2亿元"}), ("assistance_service", {"3260人"})],
        ),
    ],
)
def test_marks_medals_and_averages_are_figures(text: str, owners: list[tuple[str, set[str]]]) -> None:
    """Marks belong to the place that they led to, harm to the disaster; a part without a verb goes on with the report
    before it; whom a survey asked is no figure."""
    assert figures(text) == owners


def test_what_a_contest_drew_since_it_began_is_its_own() -> None:
    """How many entered since a contest was opened is told of the contest."""
    found = figures(
        "6月8日，江州市数据创新大赛总决赛在杭州举行。自去年10月启动以来，大赛吸引1.3万支队伍报名，56支队伍晋级总决赛。"
    )
    assert found == [("competition_comparison", {"1.3万支", "56支"})]


def test_a_range_before_figures_is_whole() -> None:
    """The end of a range in front of figures is not taken for a limit."""
    (event,) = events_of("5月1日至10日，全市共揽收快递127万件。")
    roles = {a.role.value: a.span.text for a in event.arguments}
    assert (roles["time"], roles["end_time"]) == ("5月1日", "10日")


def test_what_a_region_spends_is_no_figure_of_what_opened_before() -> None:
    """Behind an opening the size and cost are told of what was opened, not what everybody spent in a year."""
    found = figures("5月8日，江州大桥建成通车。今年以来，全市完成交通投资35亿元，新增公路120公里。")
    assert found == [("other", set()), ("outcome_report", {"35亿元", "120公里"})]


def test_those_who_did_one_thing_did_another() -> None:
    """That as many act does not make one report of two."""
    paragraphs = "截至目前，全市56家医院完成改造。\n56家医院共投入资金3.2亿元，新增床位1200张。"
    assert figures(paragraphs) == [("outcome_report", {"56家"}), ("outcome_report", {"56家", "3.2亿元", "1200张"})]


def test_what_something_is_done_about_is_no_figure_of_it() -> None:
    """The gap that a fair is to fill is no figure of the fair."""
    assert figures("为缓解企业约13000人的用工缺口，5月8日，市人社局举办暑期招聘会。") == [("meeting", set())]


def test_what_a_meeting_is_told_is_no_figure_of_it() -> None:
    """Figures that a meeting makes known are those of the work, not of who came."""
    found = figures("5月8日，全省维权工作会议召开。会议披露，一季度受理投诉18.6万件，挽回损失4260万元。")
    assert found[0] == ("meeting", set())
    assert found[-1] == ("outcome_report", {"18.6万件", "4260万元"})


def test_what_was_granted_before_is_no_figure_of_a_call() -> None:
    """What earlier years gave is told for itself; how many schemes one may hand in is told of nobody."""
    call = "省农业农村厅组织申报2025年智慧农场项目。"
    assert figures(f"{call}2021年以来，全省累计安排补助资金3.2亿元。")[0] == ("call_for_proposals", set())
    assert figures(f"{call}每家单位限报2个方案。") == [("call_for_proposals", set())]


def test_deeds_of_a_period_are_a_figure() -> None:
    """What was seized in a year is an outcome, what was seized on a day an act of enforcement."""
    year = figures("2024年，江州海关共查获走私案件120起，抓获犯罪嫌疑人86名。")
    day = figures("5月8日，江州海关查获走私案件3起，抓获犯罪嫌疑人8名。")
    assert [kind for kind, _ in year] == ["outcome_report"]
    assert [kind for kind, _ in day] == ["inspection_enforcement"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("5月8日，江州市计量院检测能力提升20%，校准周期缩短3天。", "提升"),
        ("今年以来，江州市案件办理效率提高30%。", "提高"),
        ("去年，江州市服务满意度达99%。", "达"),
        ("去年，江州市公共服务支出增长12%。", "支出"),
        ("5月8日，江州市计量院检测设备400台。", "检测"),
    ],
)
def test_a_deed_whose_quality_is_measured_is_a_noun(sentence: str, told: str) -> None:
    """What tells such a figure is how it changed or what it came to, not the verb inside the noun."""
    assert [event.trigger.text for event in events_of(sentence)] == [told]


def test_a_time_that_is_a_clause_of_its_own_is_that_of_the_figures() -> None:
    """Between the words that open the sentence and its figures a time may stand alone."""
    report = "经会商核定，8月，全省灾害以洪涝、台风为主，共造成12.6万人次受灾，因灾死亡失踪6人，倒塌房屋300余间。"
    (event,) = events_of(report)
    assert [a.span.text for a in event.arguments if a.role.value == "time"] == ["8月"]


@pytest.mark.parametrize(
    ("sentence", "organizers"),
    [
        ("目前，全市国家级绿色工厂达15家。", set()),
        ("去年，全县医疗机构达320所。", set()),
        ("去年，全市法院受理案件1.2万件。", {"全市法院"}),
    ],
)
def test_those_who_are_counted_do_nothing(sentence: str, organizers: set[str]) -> None:
    """How many there are of them is told of them; what they did is told by a verb of doing."""
    (event,) = events_of(sentence)
    assert {a.span.text for a in event.arguments if a.role.value == "organizer"} == organizers


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("李明指出，上月汽油车制造价格同比降幅收窄1.9个百分点。", {"1.9个百分点"}),
        ("李明介绍，参展商通关时间缩短约六成，成本下降12%。", {"六成", "12%"}),
        ("李明表示，公司力争营业收入增长12%，利润增长8%。", None),
        ("李明强调，要把合格率提高到98%以上，投诉下降10%。", None),
        ("李明希望各地把投入提高15%，合格率提高3个百分点。", None),
    ],
)
def test_figures_that_somebody_says(sentence: str, words: set[str] | None) -> None:
    """Who says how things are reports figures; who says how they ought to be does not."""
    told = [found for kind, found in figures(sentence) if kind == "outcome_report"]
    assert told == ([] if words is None else [words])


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("记者今天从市统计局召开的发布会上了解到，全市企业总量突破86万户，占93%。", set()),
        ("记者日前获悉，2024年度全省公共服务质量监测显示，公众满意度为83.6分，提高0.7分。", {"2024年度"}),
        ("6月5日，市统计局公布，一季度全市工业增加值增长8.2%。", {"一季度"}),
        ("6月19日，省统计局召开新闻发布会，通报1—5月全省经济运行情况：工业增加值增长7.6%。", {"1—5月"}),
        ("记者21日从市交通局获悉，端午小长假运输圆满收官，累计发送旅客1386万人次，增长4.1%。", {"端午小长假"}),
        ("据省应急管理厅统计，5月份全省灾害以洪涝为主，共造成12.6万人次受灾。", {"5月份"}),
        ("全省夏播面积预计6200万亩，截至6月18日已播5380万亩，占86.8%。", {"截至6月18日"}),
        ("该平台上线半年，累计注册用户26.8万人，成交金额6.8亿元。", {"该平台上线半年"}),
        ("该局推出错时服务，实施以来已办理业务3260件，接受咨询5800余人次。", {"实施以来"}),
    ],
)
def test_the_day_of_the_report_is_not_that_of_the_figures(sentence: str, time: set[str]) -> None:
    """Figures hold for the while that they are said to hold for, not for when they were made known."""
    (outcome,) = [event for event in events_of(sentence) if event.type.value == "outcome_report"]
    assert {a.span.text for a in outcome.arguments if a.role.value == "time"} == time


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("新区成立以来累计引进产业项目1268个，总投资5600亿元。", "time", "新区成立以来"),
        ("该院成立十年来共培养人才1268名。", "time", "该院成立十年来"),
        ("该镇通过土地流转，发展黑木耳320万袋，带动386户村民增收。", "location", "该镇"),
        ("去年，全村接待游客3.6万人次，实现收入860万元。", "location", "全村"),
    ],
)
def test_since_when_and_where_figures_hold(text: str, role: str, words: str) -> None:
    """A beginning says since when, without a comma as well; towns and villages are pointed to like counties."""
    (event,) = events_of(text)
    assert [a.span.text for a in event.arguments if a.role.value == role] == [words]


def test_places_that_are_counted_apart_are_all_told() -> None:
    """The figures of a sentence are of every place that it counts something of."""
    (event,) = events_of("一季度，苏州新设企业1.8万家，无锡新设企业9000家。")
    assert [a.span.text for a in event.arguments if a.role.value == "location"] == ["苏州", "无锡"]


def test_whither_something_runs_is_no_place_of_its_figure() -> None:
    """加开苏州、无锡等方向列车16列: the figure is of none of the places that a direction is called by."""
    for event in events_of("5月1日，江州局集团公司加开苏州、无锡等方向旅客列车16列，加开管内列车30列。"):
        assert [a for a in event.arguments if a.role.value == "location"] == []


@pytest.mark.parametrize(
    ("sentence", "kind", "rank", "place"),
    [
        ("江州市人民医院在全国公立医院绩效考核中位列第23名。", "evaluation_ranking", "第23名", 23),
        ("前10个月，全市工业增加值增长8.2%，增速居全省第3位。", "outcome_report", "第3位", 3),
        ("上半年，全市空气质量综合指数下降8%，排名升至全国第十二位。", "outcome_report", "第十二位", 12),
    ],
)
def test_a_place_in_a_ranking_is_a_figure(sentence: str, kind: str, rank: str, place: float) -> None:
    """Which place somebody has is a figure of the ranking, or of what is compared."""
    (event,) = events_of(sentence)
    told = {a.span.text: a.quantity for a in event.arguments if a.quantity is not None}
    assert event.type.value == kind
    assert told[rank] is not None
    assert (told[rank].value, told[rank].unit, told[rank].metric) == (place, "位", "名次")


def test_what_is_no_place_in_a_ranking() -> None:
    """What somebody wins is named, and numbers of lists and years are no places."""
    assert "第一名" not in figures("5月8日，李明在全省技能大赛中获得第一名。")[0][1]
    assert all("第八" not in told for _, told in figures("该镇被列入第八批传统村落名录，游客增长5%。"))


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "一季度全县新增就业285人，完成全年任务的26%。一季度全县新增就业285人，完成全年任务的26%，失业率为5.5%。",
            [("outcome_report", {"285人", "26%", "5.5%"})],
        ),
        ("全县共招募420名大学生到基层服务。", [("outcome_report", {"420名"})]),
        ("今年以来，全省共为重点帮扶县选派干部420名。", [("outcome_report", {"420名"})]),
    ],
)
def test_figures_told_again_or_of_all_are_one_report(sentence: str, owners: list[tuple[str, set[str]]]) -> None:
    """What is told once more is one; how many were taken on in all is no call, and 帮扶县 no help."""
    assert figures(sentence) == owners


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("现场420余人达成就业意向。", False),
        ("现场共有420余人达成就业意向。", True),
        ("5月8日，现场420余人达成就业意向。", True),
    ],
)
def test_figures_of_nobody_and_no_time(sentence: str, told: bool) -> None:
    """Figures without a day, a place or whose they are make a report only where one sums them up."""
    assert any(kind == "outcome_report" for kind, _ in figures(sentence)) == told
