"""Papers as offices write them: lists of sanctions, who is dealt with, what was found, who gets a post."""

from __future__ import annotations

import pytest

from tests.extractor.articles import all_told, told

_CHECK = "inspection_enforcement"


@pytest.mark.parametrize(
    "paper",
    [
        (
            "当事人：江州市优品电器有限公司",
            "依据《产品质量法》，我局决定对当事人作出如下处罚：",
            "1.没收电热水壶86台；",
            "2.罚款人民币3万元。",
        ),
        (
            "当事人：江州市优品电器有限公司",
            "依据《产品质量法》，我局决定对当事人作出如下行政处罚：1.没收电热水壶86台；2.罚款人民币3万元。",
        ),
        (
            "江州市市场监管局决定给予江州市优品电器有限公司以下行政处罚：",
            "一、没收电热水壶86台；",
            "二、罚款人民币3万元。",
        ),
    ],
)
def test_what_one_decision_imposes_is_one_event(paper: tuple[str, ...]) -> None:
    """作出如下处罚： and a list of measures: one sanction of the one whom the decision names."""
    [sanction] = told(*paper, type=_CHECK)
    assert sanction["target"] == {"江州市优品电器有限公司"}
    assert sanction["penalty"] == {"没收电热水壶86台", "罚款人民币3万元"}


def test_items_that_name_others_are_sanctions_of_their_own() -> None:
    """作出如下处理：1.对甲罚款；2.对乙给予警告: each item has its own."""
    given = told(
        "经研究，对相关单位作出如下处理：",
        "1.对云河建工检测公司罚款2万元；",
        "2.对江州恒信检测公司给予警告。",
        type=_CHECK,
    )
    assert [sanction["target"] for sanction in given] == [{"云河建工检测公司"}, {"江州恒信检测公司"}]


def test_who_did_wrong_right_before_suffers_the_sanction() -> None:
    """某公司无正当理由未参加…，予以通报批评: the company has not acted."""
    [(_, sanction)] = all_told("江苏瑞达环境监测有限公司无正当理由未参加能力验证，予以通报批评，并记入信用档案。")
    assert sanction["target"] == ["江苏瑞达环境监测有限公司"]
    assert "organizer" not in sanction


def test_how_late_somebody_is_names_nobody() -> None:
    """对逾期未整改的某厂，予以通报批评."""
    [(_, sanction)] = all_told("对逾期未整改的潍坊金麦食品厂，予以通报批评并暂停其证书使用。")
    assert sanction["target"] == ["潍坊金麦食品厂"]


def test_what_was_found_of_those_written_to_is_the_reason_not_a_result() -> None:
    """经查，你单位使用超过检定周期的血压计13台，…我局决定撤销….."""
    found = all_told(
        "江州康健体检中心：",
        "经查，你单位在2025年1月至2月期间，使用超过检定周期的血压计13台。我局决定撤销你单位“诚信计量示范单位”称号。",
    )
    assert [kind for kind, _ in found] == [_CHECK]
    assert found[0][1]["topic"] == ["使用超过检定周期的血压计13台"]


def test_how_many_lose_their_papers_is_told_beside_the_measure() -> None:
    """注销某公司等7家机构的证书: so many of them, and no 等原因."""
    [(_, sanction)] = all_told(
        "因证书有效期届满未延续等原因，江州市市场监督管理局决定注销江州宏达检测有限公司等7家机构的资质认定证书。"
    )
    assert sanction["quantity"] == ["7家"]
    assert sanction["topic"] == ["证书有效期届满未延续"]


def test_how_many_samples_in_all_is_no_part_of_the_goods() -> None:
    """抽检肉制品等5类食品共120批次样品; what one packet holds counts nothing."""
    [(_, check)] = all_told("昌邑市市场监管局组织抽检肉制品、乳制品等5类食品共120批次样品，检出不合格样品3批次。")
    assert check["target"] == ["肉制品、乳制品等5类食品"]
    sold = "昌邑市丰裕超市销售的萝卜干（规格：200克/袋），菌落总数不符合食品安全国家标准规定。"
    [sample] = told(sold, type=_CHECK, title="食品抽检通报")
    assert "quantity" not in sample


def test_the_office_whose_head_somebody_becomes_appoints_nobody() -> None:
    """领导小组办公室设在某局，由某某兼任办公室主任."""
    [(_, post)] = all_told("领导小组办公室设在县农业农村局，由何秀英同志兼任办公室主任。")
    assert post["host_org"] == ["领导小组办公室"]
    assert "organizer" not in post


def test_what_those_who_order_will_do_on_a_day_is_told() -> None:
    """通知如下：…省局将于10月下旬组成督导组，赴部分市督导: a plan, not an order; 各单位应… is an order."""
    checks = told(
        "现就有关工作通知如下：",
        "一、各市应当于9月底前对学校食堂开展检查。",
        "二、省教育厅将于10月下旬组成联合督导组，赴部分市开展督导检查。",
        type=_CHECK,
        title="关于做好学校食品安全工作的通知",
    )
    assert [check["time"] for check in checks] == [{"10月下旬"}]


def test_a_summary_of_a_recall_is_no_recall() -> None:
    """提交召回总结."""
    assert all_told("该公司应当于15日内提交召回总结。") == []


def test_what_a_named_check_counted_in_its_sentence_is_its_own() -> None:
    """2025年，某局组织开展…监督抽查，共抽查…: no report beside the check."""
    found = all_told(
        "2025年，江苏省市场监管局组织开展了电线电缆产品质量监督抽查，共抽查检验了872家企业生产的906批次产品，发现62批次产品不合格。"
    )
    assert [kind for kind, _ in found] == [_CHECK]
    assert found[0][1]["quantity"] == ["872家", "906批次", "62批次"]


@pytest.mark.parametrize(
    "suspended",
    [
        "暂停浙江恒标检测技术有限公司水和废水、环境空气两个领域的检验检测资质",
        "暂停浙江恒标检测技术有限公司建筑材料、室内环境检测项目的资质认定",
    ],
)
def test_what_a_body_may_no_longer_test_is_part_of_the_measure(suspended: str) -> None:
    """暂停某公司甲、乙两个领域的检测资质: one body, one measure."""
    [(_, sanction)] = all_told(f"浙江省市场监管局决定自2025年6月10日起{suspended}。")
    assert sanction["target"] == ["浙江恒标检测技术有限公司"]
    assert sanction["penalty"] == [suspended]


def test_bodies_in_a_row_lose_papers_without_de() -> None:
    """撤销甲公司、乙公司资质认定证书."""
    [(_, sanction)] = all_told("浙江省市场监管局决定撤销杭州甲华检测有限公司、宁波乙正检测有限公司资质认定证书。")
    assert sanction["target"] == ["杭州甲华检测有限公司", "宁波乙正检测有限公司"]


def test_those_appointed_in_a_row_that_no_list_knows_are_named() -> None:
    """聘任甲为主任委员，乙、丙、黄海为副主任委员."""
    [(_, post)] = all_told("中国计量学会决定聘任陈国平为主任委员，林雅琴、邓志勇、黄海为副主任委员，赵晓东为秘书长。")
    assert set(post["target"]) == {"陈国平", "林雅琴", "邓志勇", "黄海", "赵晓东"}


def test_what_is_tendered_for_stands_behind_jiu() -> None:
    """就某项目进行竞争性磋商采购."""
    [(_, call)] = all_told("海安市市场监督管理局就电梯检验服务项目进行竞争性磋商采购，欢迎供应商参加。")
    assert call["programme"] == ["电梯检验服务项目"]


def test_a_label_among_samples_wins_nothing() -> None:
    """其中|标称“夏沐”的2款样品."""
    assert all_told("其中标称“夏沐”的2款样品不合格，其中标注为A类的5件。") == []


def test_the_heading_tells_the_day_of_the_month_that_the_lead_names() -> None:
    """定于8月举办…。培训时间：8月19日至21日."""
    [course] = told(
        "江苏省计量院定于2025年8月举办测量不确定度培训班。现将有关事项通知如下：",
        "一、培训时间：2025年8月19日至21日（18日下午报到）",
        "二、培训地点：无锡市太湖饭店",
        title="关于举办测量不确定度培训班的通知",
        type="training_lecture",
    )
    assert (course["time"], course["end_time"]) == ({"2025年8月19日"}, {"21日"})


def test_a_merit_that_is_given_is_told_once() -> None:
    """给予某同志记三等功奖励."""
    [(_, praise)] = all_told("区政府决定给予沈建华同志记三等功奖励，并奖励人民币1万元。")
    assert (praise["recipient"], praise["name"]) == (["沈建华"], ["三等功奖励"])


def test_a_balance_says_nothing_and_the_measures_behind_are_told() -> None:
    """改变|称量|值: no word of speech, so that what is imposed in the next sentence is no part of one."""
    found = told(
        "2025年3月，宜都市市场监管局检查发现经营户使用的电子秤可通过密码改变称量值。"
        "宜都市市场监管局责令王某改正，没收电子秤2台，并处罚款2000元。",
        type=_CHECK,
    )
    assert found[-1]["penalty"] == {"改正", "没收电子秤2台", "罚款2000元"}


def test_the_firm_in_a_cases_heading_is_the_one_dealt_with() -> None:
    """三、某公司定量包装短缺案: whatever the heading calls the wrong, 当事人 is the firm."""
    [sanction] = told(
        "三、当阳市瑞丰粮油有限公司定量包装短缺案",
        "经查，当事人生产的大米平均净含量短缺112g。当阳市市场监管局对其罚款1.5万元。",
        title="典型案例通报",
        type=_CHECK,
    )
    assert (sanction["target"], sanction["topic"]) == ({"当阳市瑞丰粮油有限公司"}, {"定量包装短缺"})


def test_what_exceeds_a_limit_fails() -> None:
    """某店加工销售的鲜肉粽，菌落总数超标."""
    failed = told(
        "不合格样品为：麻城市李记粽子铺加工销售的鲜肉粽，菌落总数超标；武穴市万家福超市销售的蛋黄粽，商业无菌不合格。",
        title="粽子抽检情况的公示",
        type=_CHECK,
    )
    assert [one["target"] for one in failed] == [{"麻城市李记粽子铺"}, {"武穴市万家福超市"}]


def test_what_is_left_to_those_there_is_not_done() -> None:
    """对不合格的企业，由所在地市场监管部门依法处理，责令停产，限期整改."""
    paper = "对抽查不合格的企业，由所在地市场监管部门依法处理，责令停止销售不合格产品，限期整改，并按规定组织复查。"
    assert told("现将不合格产品公告如下：", paper, title="关于监督抽查情况的公告", type=_CHECK) == []


def test_a_check_that_a_paper_reports_has_not_the_papers_day() -> None:
    """关于…监督抽查情况的通报, signed on a day: the check was before it."""
    [check] = told(
        "我局组织对电动自行车等12种产品进行了监督抽查。现将情况通报如下：",
        "全部产品合格。",
        "湖北省市场监督管理局",
        "2025年5月13日",
        title="湖北省市场监督管理局关于产品质量监督抽查情况的通报",
        type=_CHECK,
    )
    assert "time" not in check


def test_who_decides_changes_a_body_and_whose_office_is_led() -> None:
    """市政府决定对…领导小组组成人员进行调整, signed by its office; 办公室设在某局，某某兼任办公室主任."""
    changed, led = told(
        "因工作需要，市政府决定对荆州市知识产权战略实施工作领导小组组成人员进行调整，现将名单通知如下：",
        "组长：汪海涛（副市长）",
        "副组长：李国庆（市政府副秘书长）、杨丽华（市市场监管局局长）",
        "领导小组办公室设在市市场监管局，杨丽华同志兼任办公室主任。",
        "荆州市人民政府办公室",
        "2025年5月6日",
        title="荆州市人民政府办公室关于调整荆州市知识产权战略实施工作领导小组组成人员的通知",
        type="personnel",
    )
    assert changed["organizer"] == {"市政府"}
    assert led["host_org"] == {"领导小组办公室"}


def test_a_warning_to_consumers_is_a_paper() -> None:
    """关于…的消费警示: issued where it says so."""
    [paper] = told(
        "春节将至，预付卡促销增多。为此，特发布如下消费警示：",
        "一、办卡前查资质。",
        title="随州市消费者委员会关于预付式消费的消费警示",
        type="policy_issuance",
    )
    assert paper["issuer"] == {"随州市消费者委员会"}


def test_steps_that_led_to_a_paper_are_no_deeds() -> None:
    """经公开征集、专家论证、社会公示，现将…立项计划予以公布: one paper, with how many are planned."""
    [(kind, paper)] = all_told(
        "根据《安徽省地方标准管理办法》，经公开征集、专家论证、社会公示，池州市市场监管局现将《富硒茶加工技术规程》"
        "等23项市级地方标准立项计划予以公布。"
    )
    assert kind == "policy_issuance"
    assert paper["document"] == ["《富硒茶加工技术规程》等23项市级地方标准立项计划"]


def test_whom_an_office_means_to_put_on_a_list() -> None:
    """拟将某公司列入…名单: planned, of somebody named; 拟将该厂… of the one told before."""
    [(_, listed)] = all_told("安徽省市场监管局拟将合肥甲华贸易有限公司列入严重违法失信名单。")
    assert (listed["organizer"], listed["target"]) == (["安徽省市场监管局"], ["合肥甲华贸易有限公司"])
    [again] = told(
        "经查，阜阳市颍东区百味食品厂使用非食品原料加工豆制品。根据《失信名单管理办法》第五条规定，拟将该厂列入严重违法失信名单。",
        "阜阳市市场监督管理局",
        "2025年5月6日",
        title="阜阳市市场监督管理局拟列入严重违法失信名单公示",
        type=_CHECK,
    )
    assert (again["organizer"], again["target"]) == ({"阜阳市市场监督管理局"}, {"阜阳市颍东区百味食品厂"})


def test_the_case_that_is_heard_is_told_whole() -> None:
    """就某公司涉嫌使用未经检定的燃气表一案公开举行听证会."""
    [(_, hearing)] = all_told(
        "蚌埠市市场监管局定于2025年8月18日在市政务中心，就蚌埠市安泰燃气有限公司涉嫌使用未经检定的燃气表一案公开举行听证会。"
    )
    assert hearing["topic"] == ["蚌埠市安泰燃气有限公司涉嫌使用未经检定的燃气表"]


def test_what_somebody_complains_of_is_no_news() -> None:
    """56人投诉某公司停业后拒不退款."""
    assert all_told("2025年3月，消费者李女士等56人投诉某健身服务有限公司停业后拒不退款。") == []


def test_who_made_and_who_sold_what_failed_are_two() -> None:
    """标称某厂生产、某超市销售的豆干，菌落总数超标."""
    sold = "标称徐州市贾旺食品厂生产、东陵市家家福超市二店销售的麻辣豆干，菌落总数超标。"
    [sample] = told(sold, type=_CHECK, title="食品抽检通报")
    assert sample["target"] == {"徐州市贾旺食品厂", "东陵市家家福超市二店"}


def test_a_register_of_cases_names_each_firm_in_its_heading() -> None:
    """1.某店销售不合格电线案, 处罚内容：…: the body of the title fined the one in the heading."""
    one, two = told(
        "1.天水市秦州区宏发五金店销售不合格电线案",
        "违法事实：销售的电线导体电阻不符合国家标准。",
        "处罚内容：没收违法所得320元，罚款4500元。",
        "2.甘谷县大像山镇兴旺副食店经营超过保质期食品案",
        "违法事实：经营超过保质期的饼干12袋。",
        "处罚内容：没收过期食品，罚款3000元。",
        title="天水市市场监督管理局行政处罚决定公开",
        type=_CHECK,
    )
    assert [s["target"] for s in (one, two)] == [{"天水市秦州区宏发五金店"}, {"甘谷县大像山镇兴旺副食店"}]
    assert one["organizer"] == two["organizer"] == {"天水市市场监督管理局"}
    assert (one["topic"], two["topic"]) == ({"销售不合格电线"}, {"经营超过保质期食品"})


def test_each_item_of_a_circular_has_who_examined_it() -> None:
    """一、经甲院检验，…。二、经乙院检验，…: the first examined nothing of the second."""
    checks = told(
        "一、经兰州市药品检验研究院检验，标示为陇西中天药业公司生产的1批次黄芪不符合规定。",
        "二、经甘肃省药品检验研究院检验，标示为定西惠森药业公司生产的1批次当归不符合规定。",
        title="关于药品不符合规定的通告",
        type=_CHECK,
    )
    assert [check["organizer"] for check in checks] == [{"兰州市药品检验研究院"}, {"甘肃省药品检验研究院"}]


def test_who_leads_a_comparison_and_who_is_listed_by_number() -> None:
    """省局组织甲院、乙所作为主导实验室; 将未公示年报的23户企业列入经营异常名录."""
    [(_, comparison)] = all_told(
        "2025年，省局组织省计量研究院、兰州市计量检定测试所作为主导实验室，在全省开展了砝码计量比对。"
    )
    assert comparison["co_organizer"] == ["省计量研究院", "兰州市计量检定测试所"]
    [(_, listed)] = all_told("张掖市市场监管局已将未按规定公示年报的23户企业列入经营异常名录。")
    assert listed["target"] == ["企业"]


def test_the_plan_that_a_notice_makes_known_is_told_once() -> None:
    """关于公布2025年度地方标准立项计划的通知, 现将《甲》等23项…立项计划予以公布."""
    papers = told(
        "各有关单位：",
        "现将《富硒茶加工技术规程》等23项市级地方标准立项计划予以公布，请抓紧组织实施。",
        "池州市市场监督管理局",
        "2025年5月1日",
        title="池州市市场监督管理局关于公布2025年度市级地方标准立项计划的通知",
        type="policy_issuance",
    )
    assert len(papers) == 1


def test_samples_below_information_that_is_made_known_are_told() -> None:
    """…监督抽检信息的公告: 现将相关信息公告如下 opens what was found, no orders."""
    failed = told(
        "现将相关信息公告如下：",
        "成都市新都区鑫源食品厂生产的1批次绿豆糕，过氧化值（以脂肪计）不合格；",
        "乐山市市中区红旗生鲜超市销售的1批次鲫鱼，恩诺沙星不合格。",
        title="四川省市场监督管理局关于食品安全监督抽检信息的公告",
        type=_CHECK,
    )
    assert [one["topic"] for one in failed] == [{"过氧化值（以脂肪计）"}, {"恩诺沙星"}]


def test_what_the_one_written_to_is_asked_to_do_is_not_done() -> None:
    """请你局督促有关单位落实整改措施，并组织开展评估."""
    assert all_told("请你局督促有关单位落实整改措施，并在事故结案之日起一年内组织开展评估。") == []


def test_what_an_office_means_to_impose_on_those_written_to() -> None:
    """某公司等126户企业：…我局拟对你单位作出吊销营业执照的行政处罚."""
    [(_, sanction)] = all_told(
        "南充市顺庆区乐享贸易有限公司等126户企业：",
        "经查，你单位连续两个年度未报送年度报告。我局拟对你单位作出吊销营业执照的行政处罚。",
    )
    assert (sanction["topic"], sanction["penalty"]) == (["连续两个年度未报送年度报告"], ["吊销营业执照"])


def test_prize_money_is_no_deed_of_organizations() -> None:
    """对获奖组织每个奖励100万元; 已要求成都、泸州等地…: those asked are not where it is said."""
    kinds = [kind for kind, _ in all_told("对获奖组织每个奖励100万元，对获奖个人每人奖励20万元。")]
    assert "outcome_report" not in kinds
    [(_, asked)] = all_told("省市场监管局已要求成都、泸州等地市场监管部门及时开展核查处置。")
    assert "location" not in asked


def test_what_is_parted_by_a_semicolon_is_of_others_and_organizations_are_nouns() -> None:
    """对获证组织开展了检查; 对甲公司给予警告；对乙厂等6家撤销证书: each with its own figures."""
    checked, warned, revoked = told(
        "2024年10月，莆田市市场监管局对辖区12家认证机构、156家获证组织开展了专项检查。"
        "对方圆达认证服务有限公司未按规定程序实施认证的违法行为，给予警告并处罚款12万元；"
        "对莆田市荔城区万顺鞋材厂等6家获证组织，撤销认证证书。",
        title="莆田市市场监督管理局关于专项检查情况的公告",
        type=_CHECK,
    )
    assert "获证组织" in "、".join(sorted(checked["target"]))
    assert "quantity" not in warned
    assert revoked["penalty"] == {"撤销认证证书"}


def test_those_whom_a_title_appoints_are_told_once() -> None:
    """关于任命某某等同志职务的决定, 某某任某所所长: one post."""
    posts = told(
        "经局党组研究，决定：",
        "李少芳任宁德市计量所所长；",
        "许国栋任宁德市产品质量检验所副所长。",
        "宁德市市场监督管理局",
        "2025年1月16日",
        title="宁德市市场监督管理局关于任命李少芳等同志职务的决定",
        type="personnel",
    )
    assert [post["target"] for post in posts] == [{"李少芳"}, {"许国栋"}]


def test_what_a_paper_makes_known_is_not_issued_by_who_acts_in_it() -> None:
    """2025年以来，全市市场监管部门…查办案件1863件。现公布一批典型案例: the paper itself."""
    papers = told(
        "2025年以来，全市市场监管部门开展民生领域“铁拳”行动，共查办案件1863件。现公布一批典型案例：",
        "厦门市市场监督管理局",
        "2025年5月9日",
        title="厦门市市场监督管理局关于公布“铁拳”行动典型案例的通告",
        type="policy_issuance",
    )
    assert [paper["issuer"] for paper in papers] == [{"厦门市市场监督管理局"}]


def test_a_licence_got_by_fraud_is_no_honour() -> None:
    """以欺骗手段取得许可; 关于撤销…的决定书 is a paper."""
    kinds = {
        kind
        for kind, _ in all_told(
            "龙岩市鑫达建材有限公司：",
            "经查，你公司提供虚假检验报告，以欺骗手段取得许可。我局决定撤销你公司工业产品生产许可证。",
        )
    }
    assert kinds == {_CHECK}
