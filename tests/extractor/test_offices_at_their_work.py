"""What county and town offices of market regulation tell of their own work: rounds, destruction, disputes, prizes."""

from __future__ import annotations

from tests.extractor.articles import all_told, told


def test_sites_of_a_round_join_the_check() -> None:
    """Where the men of a check went is told in its next sentence, though it was told of what kind of sites it is."""
    (check,) = told(
        "9月22日，云河县市场监管局副局长陈志远带队对城区商超开展食品安全专项检查。",
        "检查组先后来到惠佳超市、东门农贸市场，重点查看了月饼、粮油等节日食品的进货查验记录和贮存条件。",
        type="inspection_enforcement",
    )
    assert check["target"] == {"城区商超", "惠佳超市", "东门农贸市场"}


def test_medals_and_praise_are_two_honours() -> None:
    """Who is given a medal and who is praised behind it are told apart, though all are only counted."""
    medals, praise = told(
        "6月30日，云河县局机关党委为5名老党员颁发了“光荣在党50年”纪念章，表彰了8名优秀共产党员、3名优秀党务工作者。",
        type="award_accreditation",
    )
    assert medals["recipient"] == {"5名老党员"}
    assert praise["recipient"] == {"8名优秀共产党员", "3名优秀党务工作者"}


def test_those_who_read_a_pledge_are_no_figure_of_the_prize() -> None:
    """A number of firms that does something else behind a prize is not its figure."""
    (prize,) = told(
        "会上，王芳为10家“放心消费示范单位”授牌，江州百货大楼等5家企业代表宣读了诚信经营承诺书。",
        type="award_accreditation",
    )
    assert prize["quantity"] == {"10家"}


def test_firms_helped_are_no_figure_of_the_prize() -> None:
    """帮助5家企业融资 behind a prize counts something else."""
    (prize,) = told("今年以来，分局指导2家企业获评省级质量标杆，帮助5家企业融资4300万元。", type="award_accreditation")
    assert prize["quantity"] == {"2家"}


def test_persuasion_lasts_as_the_dispute_is_settled() -> None:
    """经过两个小时的劝说 says how long a settlement took, not the lesson told before it."""
    events = dict(
        all_told(
            "11月6日，江州市云湖区市场监管局城关所执法人员组织双方调解一起退费纠纷。",
            "执法人员向经营者宣讲了《消费者权益保护法》的有关规定。经过近两个小时的耐心劝说，双方达成一致。",
        )
    )
    assert events["assistance_service"]["duration"] == ["两个小时"]
    assert "duration" not in events.get("training_lecture", {})


def test_samplers_sample() -> None:
    """抽检人员 are people, where 抽检 stands in no other word."""
    (check,) = told("抽检人员在超市随机抽取蔬菜12批次。", type="inspection_enforcement")
    assert check["organizer"] == {"抽检人员"}


def test_an_old_woman_speaks() -> None:
    """家住某社区的李奶奶: who is called so, not where she lives."""
    (said,) = told("家住向阳社区的李奶奶高兴地说：“这些孩子讲得明白。”", type="statement")
    assert said["speaker"] == {"李奶奶"}


def test_two_departments_are_those_that_met_together() -> None:
    """两部门 stands for a body and the one that it acted with, not for two others named since."""
    (check,) = told(
        "8月28日，临江区市场监督管理局会同区教育局召开工作会议。临江区实验小学、蓝天幼儿园作了交流发言。",
        "会后，两部门组成联合检查组，对临江区第一中学等6所学校食堂进行了现场检查。",
        type="inspection_enforcement",
    )
    assert check["organizer"] == {"临江区市场监督管理局", "区教育局"}


def test_what_a_centre_did_since_is_no_figure_of_its_founding() -> None:
    """成立于2014年。中心推行…，2025年共接听来电…: its work is reported for itself."""
    events = all_told(
        "江州市12315指挥中心成立于2014年，现有工作人员18名。",
        "中心推行“首问负责制”，2025年共接听来电12.6万个，投诉按时初查率99.8%。",
    )
    figures = {type: roles.get("quantity") for type, roles in events}
    assert figures["organization_founding"] is None
    assert figures["outcome_report"] == ["12.6万个", "99.8%"]


def test_plates_are_for_the_house_they_are_brought_to() -> None:
    """到某中心授牌: who goes there hands it over."""
    (plate,) = told("6月26日，团市委副书记蒋薇到江州市12315指挥中心授牌。", type="award_accreditation")
    assert plate["recipient"] == {"江州市12315指挥中心"}


def test_goods_destroyed() -> None:
    """What is destroyed is the target, where that is done the location, its figures stand further on."""
    (gone,) = told(
        "10月26日，青石县市场监督管理局在县垃圾焚烧发电厂对依法罚没的侵权假冒商品进行集中销毁。",
        "此次销毁的物品涉及白酒、卷烟等品类，共计4600余件，货值约58万元。",
        type="inspection_enforcement",
    )
    assert gone["target"] == {"侵权假冒商品"}
    assert gone["location"] == {"县垃圾焚烧发电厂"}
    assert gone["quantity"] == {"4600余件", "58万元"}


def test_reminders_to_all_are_issued() -> None:
    """A 提醒告诫书 on prices that the article is, or that is made public, goes to everybody."""
    (paper,) = told(
        "全县各经营者：",
        "根据《中华人民共和国价格法》，现就有关事项提醒告诫如下：",
        "青石县市场监督管理局",
        "2025年5月13日",
        title="关于端午节期间市场价格行为的提醒告诫书",
        type="policy_issuance",
    )
    assert paper["issuer"] == {"青石县市场监督管理局"}
    (paper,) = told("5月12日，青石县市场监督管理局发布《关于规范端午节价格行为的提醒告诫书》。", type="policy_issuance")
    assert paper["document"] == {"《关于规范端午节价格行为的提醒告诫书》"}


def test_an_officer_who_reports_issues_nothing() -> None:
    """会上播放了教育片，某股负责人通报了…: what is told at a meeting is no circular."""
    assert not told(
        "会上播放了食品安全警示教育片，区市场监管局餐饮股负责人通报了春季学期学校食堂检查情况。", type="policy_issuance"
    )


def test_pubs_and_shops_are_two() -> None:
    """酒吧 names premises of its own."""
    (check,) = told("10月26日，执法大队对酒吧、烧烤店、烟酒店开展检查。", type="inspection_enforcement")
    assert check["target"] == {"酒吧", "烧烤店", "烟酒店"}


def test_an_office_in_a_place() -> None:
    """南河所在南河老街: the office, and where it is at work."""
    (drive,) = told("5月9日，南河所在南河老街启动小餐饮整治行动。", type="campaign")
    assert drive["organizer"] == {"南河所"}
    assert drive["location"] == {"南河老街"}


def test_an_institution_without_a_name_is_no_office() -> None:
    """该机构 stands for the school of painting told of, not for the bureau that talked to it."""
    (signed,) = told(
        "“小画家”美术培训机构突然停业。云湖区市场监管局会同区教育局约谈机构负责人林某。",
        "9月12日，该机构与消费者代表签订退费协议。",
        type="agreement_signing",
    )
    assert signed["signatory"] == {"该机构", "消费者代表"}


def test_who_leads_a_party_of_assessors() -> None:
    """副局长率考核组到某县考核…工作: the party assesses, its head and who comes along are there; the headline tells of
    the same."""
    (assessed,) = told(
        "8月5日至6日，江州市市场监管局副局长许文斌率市食安办考核组一行5人到白溪县考核上半年食品安全工作。"
        "副县长康丽、县市场监管局局长石磊陪同。",
        title="市局考核组到白溪县开展上半年食品安全评议考核",
        type="evaluation_ranking",
    )
    assert assessed["organizer"] == {"市食安办考核组"}
    assert assessed["attendee"] == {"许文斌", "康丽", "石磊"}


def test_how_long_it_took_does_nothing() -> None:
    """仅用6个小时就完成了检定: who did it was told before."""
    (check,) = told(
        "5月26日，县计量所主动对接，安排4名技术骨干上门服务，仅用6个小时就完成了全部压力表的检定工作。",
        type="inspection_enforcement",
    )
    assert check["organizer"] == {"县计量所"}


def test_a_banner_of_thanks_is_no_visit() -> None:
    """李先生来到某所，送上锦旗: what he comes for is told."""
    assert not told("9月17日，市民李先生来到城关市场监管所，送上一面锦旗。", type="visit_research")


def test_people_of_ones_own_house() -> None:
    """支队80余名干部职工参加: the people, where the body is called by its kind alone."""
    (course,) = told("11月9日，江州市执法支队举办消防知识培训，支队80余名干部职工参加。", type="training_lecture")
    assert course["participant"] == {"干部职工"}


def test_what_is_explained_at_one_of_two() -> None:
    """培训中，…讲解了…: at the course, not at the drill told behind it."""
    course, drill, *_ = told(
        "11月9日，江州市执法支队开展消防安全知识培训，并组织应急疏散演练。",
        "培训中，周浩讲解了火灾成因、逃生自救等知识。",
        type="training_lecture",
    )
    assert drill.get("topic") is None
    assert course["name"] == {"消防安全知识培训"}


def test_the_head_signs_with_each() -> None:
    """石磊与各所负责人签订责任书: both sign; cases told of there are no figure of the meeting."""
    (signed,) = told(
        "4月21日，县市场监管局局长石磊在会上作工作报告。会上，石磊与县计量所签订了目标管理责任书。",
        type="agreement_signing",
    )
    assert signed["signatory"] == {"石磊", "县计量所"}


def test_cases_told_at_a_meeting() -> None:
    """座谈会上，组长通报了3起典型案例: it is said there, not issued, and is no figure of the meeting."""
    events = dict(
        all_told("7月15日，县市场监管局召开座谈会。会上，派驻组组长秦勇通报了近期查处的3起违反规定典型案例。")
    )
    assert "policy_issuance" not in events
    assert "quantity" not in events["meeting"]


def test_a_shopkeeper_speaks() -> None:
    """经营米粉店的周老板说: who says so."""
    (said,) = told("“顾客吃得也放心。”经营米粉店的周老板说。", type="statement")
    assert said["speaker"] == {"周老板"}


def test_the_office_whose_men_check() -> None:
    """城关所执法人员: the office for which they act, in a list and by itself."""
    (check,) = told(
        "12月2日，县局执法大队、城关所、东城所执法人员对辖区超市开展联合检查。", type="inspection_enforcement"
    )
    assert check["organizer"] == {"县局执法大队", "城关所", "东城所"}


def test_how_many_houses_were_gone_to() -> None:
    """深入甲店、乙店等8家单位，逐一查看: the figure of those who are looked at."""
    (check,) = told(
        "1月27日，检查组先后深入老灶台火锅城、聚贤饭庄等8家餐饮单位，逐一查看燃气灶具的安装使用情况。",
        type="inspection_enforcement",
    )
    assert check["quantity"] == {"8家"}


def test_all_who_won_are_given_it() -> None:
    """为荣获质量奖的甲公司、乙公司和丙公司颁奖: each of them, by whom the clause begins with."""
    (prize,) = told(
        "9月8日，副区长李明为荣获区长质量奖的江州宏远机械有限公司、江州绿野食品有限公司和江州智芯微电子有限公司颁奖。",
        type="award_accreditation",
    )
    assert prize["organizer"] == {"李明"}
    assert prize["recipient"] == {"江州宏远机械有限公司", "江州绿野食品有限公司", "江州智芯微电子有限公司"}


def test_laws_made_known_at_a_campaign() -> None:
    """开展普法宣传活动。活动中，…宣传《宪法》: one campaign."""
    (campaign,) = told(
        "12月2日上午，石桥县市场监管局在人民公园开展普法宣传活动。",
        "活动中，执法人员通过发放资料等方式，向过往群众宣传《中华人民共和国宪法》《中华人民共和国民法典》。",
        type="campaign",
    )
    assert campaign["document"] == {"《中华人民共和国宪法》", "《中华人民共和国民法典》"}


def test_of_which_months_a_meeting_is_told() -> None:
    """会议通报了1至4月抽查情况：共抽查85批次: the time of the figures."""
    (report,) = told(
        "会议通报了1至4月全市监督抽查情况：共抽查电动自行车85批次，检出不合格产品9批次。", type="outcome_report"
    )
    assert report["time"] == {"1至4月"}


def test_figures_of_what_is_played_or_found_wanting() -> None:
    """演练模拟…两名乘客被困, 就7个不符合项提出意见: none of them counts anything of the event."""
    (drill,) = told(
        "6月16日，江州市市场监管局在金阳小区举行电梯困人应急救援演练，120余人观摩。",
        "演练模拟2号电梯突发停电，两名乘客被困轿厢。",
        type="training_lecture",
    )
    assert drill["quantity"] == {"120余人"}
    (passed,) = told(
        "6月8日，县检验检测中心通过资质认定扩项评审，专家组就7个不符合项提出整改意见。", type="award_accreditation"
    )
    assert "quantity" not in passed


def test_who_had_the_goods_tested_made_none() -> None:
    """某院对该厂生产的电线进行检验，结果显示…: the institute is no maker, and what the result shows is no name."""
    checks = told(
        "近日，柳河县市场监管局依法对柳河县通达线缆厂生产不合格电线的行为作出行政处罚。",
        "今年5月，江州市质量技术检验检测院对该厂生产的一批绝缘电线进行抽样检验，结果显示导体电阻、绝缘厚度项目不符合国家标准"
        "要求。县局责令其停止生产不合格产品，并处罚款2.7万元。",
        type="inspection_enforcement",
    )
    assert not any("江州市质量技术检验检测院对" in said for check in checks for said in check.get("target", ()))
    assert not any("结果显示" in said for check in checks for said in check.get("topic", ()))


def test_agreeing_on_joint_checks_is_no_check() -> None:
    """就…、联合督导等达成共识: what is agreed on is not done."""
    assert not told(
        "11月17日，县检察院副检察长严峻到县市场监管局座谈。双方就线索移送、信息共享、联合督导等达成共识。",
        type="inspection_enforcement",
    )


def test_reminders_to_consumers_are_issued() -> None:
    """某局关于…的消费提醒: a paper without signature, whose title says who reminds."""
    (paper,) = told(
        "“五一”假期临近，江州市市场监督管理局提醒您：",
        "一、就餐要选择证照齐全的餐饮单位。",
        title="江州市市场监督管理局关于2026年“五一”期间餐饮服务领域消费提醒",
        type="policy_issuance",
    )
    assert paper["issuer"] == {"江州市市场监督管理局"}


def test_several_without_a_name_are_not_the_last_one_named() -> None:
    """对2家未取得备案的商户下达通知书: the school told of before is none of them."""
    (check,) = told(
        "5月12日，青溪区市场监管局到青溪小学开展宣传。现场对2家未取得食品经营备案的商户下达责令改正通知书。",
        type="inspection_enforcement",
    )[-1:]
    assert check["target"] == {"商户"}


def test_sites_that_a_drive_goes_over() -> None:
    """对滨河夜市、万象广场等重点区域开展整治: each site by its name."""
    (drive,) = told(
        "6月22日晚，青溪区市场监管局组织执法人员，对滨河夜市、万象广场等重点区域开展集中整治。", type="campaign"
    )
    assert drive["target"] == {"滨河夜市", "万象广场"}


def test_a_plate_brought_on_a_day_of_its_own() -> None:
    """近日，…榜上有名。11月2日，主席到该所授牌: the honour keeps its own time and giver."""
    listed, plate = told(
        "近日，江州市总工会公布2026年江州市工人先锋号名单，青溪区特种设备检验所电梯检验班组榜上有名。",
        "11月2日，青溪区总工会主席蓝海到该所为班组授牌。",
        type="award_accreditation",
    )
    assert listed["time"] == {"近日"}
    assert plate["time"] == {"11月2日"}


def test_stalls_that_are_counted_do_nothing() -> None:
    """劝导占道经营摊贩17户: they are counted, and no organizer."""
    (report,) = told(
        "执法人员逐摊核查证照，共劝导占道经营摊贩17户，引导26户流动摊贩办理备案卡。", type="outcome_report"
    )
    assert "摊贩" not in report.get("organizer", set())
