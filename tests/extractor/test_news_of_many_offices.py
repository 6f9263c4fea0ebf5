"""News of water, forestry, emergency, fire, weather and school offices, courts, unions and customs."""

from __future__ import annotations

import pytest

from tests.extractor.articles import all_told, told


@pytest.mark.parametrize(
    "joins", ["与机关干部、青年志愿者一道", "和机关干部、青年志愿者一起", "同机关干部、青年志愿者一同"]
)
def test_who_comes_to_plant_trees_pays_no_visit(joins: str) -> None:
    """来到林场，与志愿者一起参加植树活动: the wood is where the drive is, and those whom they plant with take part."""
    [(type, roles)] = all_told(f"3月12日，市领导王建国来到青龙山林场，{joins}参加义务植树活动。")
    assert (type, roles["location"], roles["attendee"]) == ("campaign", ["青龙山林场"], ["王建国"])
    assert roles["participant"] == ["机关干部", "青年志愿者"]


def test_one_figure_that_a_verb_sums_up_is_told() -> None:
    """共发放…: an outcome, though nobody says by whom or when."""
    found = all_told(
        "3月12日，云河县司法局在人民广场开展普法宣传活动。工作人员耐心解答群众提问，共发放宣传资料2000余份。"
    )
    assert [roles["quantity"] for type, roles in found if type == "outcome_report"] == [["2000余份"]]


def test_the_day_of_a_gathering_is_not_the_feast_that_it_is_named_after() -> None:
    """9月9日，庆祝第42个教师节大会召开: on the 9th."""
    found = all_told("9月9日下午，云河县庆祝第42个教师节暨表彰大会在县会议中心召开。9月8日，李慧看望慰问一线教师。")
    assert next(roles["time"] for type, roles in found if type == "meeting") == ["9月9日下午"]


def test_what_is_done_at_a_press_meeting_is_done_on_its_day() -> None:
    """发布会上: not on the day of the case that was told there."""
    found = all_told(
        "11月3日，江州市公安局召开新闻发布会。其中，10月12日，清江分局捣毁一个诈骗窝点，抓获犯罪嫌疑人18名。",
        "发布会上，市公安局向群众代表集中返还了被骗资金。",
    )
    assert next(roles["time"] for type, roles in found if type == "assistance_service") == ["11月3日"]


def test_each_of_several_resolutions_is_a_paper() -> None:
    """表决通过了关于甲的决议、关于乙的决议."""
    [(_, roles)] = all_told(
        "1月23日，云河县第十七届人民代表大会第五次会议表决通过了关于政府工作报告的决议、关于县人民法院工作报告的决议。"
    )
    assert roles["document"] == ["关于政府工作报告的决议", "关于县人民法院工作报告的决议"]


def test_warnings_by_the_hundred_are_a_figure() -> None:
    """联合发布山洪灾害气象预警460期: no warning of a day."""
    found = all_told("2024年，双方联合建成雨量站2300个，联合发布山洪灾害气象预警460期。")
    assert [(type, roles["quantity"]) for type, roles in found] == [("outcome_report", ["2300个", "460期"])]


def test_a_drill_that_somebody_is_guided_to_is_beside_the_lesson() -> None:
    """作讲座，并指导学校开展疏散演练: two events; the school takes part and supports nothing."""
    found = all_told(
        "5月12日，区应急管理局组织专家走进江州第三中学，为师生作了一场防震减灾知识讲座，并指导学校开展紧急疏散演练。"
    )
    assert [roles.get("name") for _, roles in found] == [None, ["紧急疏散演练"]]
    assert found[1][1]["participant"] == ["学校"]
    assert not any("supporter" in roles for _, roles in found)


def test_guiding_a_drill_is_no_help_of_its_own() -> None:
    """指导某校开展演练: one event."""
    [(type, _)] = all_told("5月12日，区应急管理局指导江州第三中学开展地震应急疏散演练。")
    assert type == "training_lecture"


def test_the_rest_of_the_accused_are_judged_with_the_others() -> None:
    """其余3名被告人被判处…: of the same judgment."""
    [(_, roles)] = all_told(
        "10月8日，江州市中级人民法院判处王某有期徒刑五年；判处李某有期徒刑三年；其余3名被告人被判处有期徒刑一年至二年不等。"
    )
    assert roles["target"] == ["王某", "李某", "被告人"]


def test_whom_an_agency_has_a_thing_appraised_by_takes_no_part() -> None:
    """委托某院对…进行鉴定评估: it does so for the agency."""
    [(_, roles)] = all_told("5月9日，江州市生态环境局委托江州环科院对受损环境进行了鉴定评估。")
    assert roles["co_organizer"] == ["江州环科院"]
    assert "participant" not in roles


def test_who_leads_a_party_is_not_who_checks() -> None:
    """由局领导带队: the bureau checks."""
    [(_, roles)] = all_told("9月10日，市交通运输局成立2个检查组，由局领导带队，分赴各县开展客运站安全检查。")
    assert roles["organizer"] == ["市交通运输局"]


def test_a_crew_named_after_repairs_repairs_nothing() -> None:
    """抢修班: those who are consoled there."""
    found = all_told("7月1日，市总工会主席方国平先后深入江州供电公司抢修班等高温作业一线，慰问一线职工。")
    assert "assistance_service" in [type for type, _ in found]
    assert all(roles.get("recipient", ["一线职工"]) == ["一线职工"] for _, roles in found)


def test_a_show_that_guests_watch_is_not_theirs() -> None:
    """与会嘉宾观看了实景演出《…》."""
    assert all_told("开幕式结束后，与会嘉宾观看了大型实景演出《云河往事》。") == []


def test_who_walks_round_an_opening_is_there() -> None:
    """到现场巡视指导: a guest of the fair, who visits nothing else."""
    [(_, roles)] = all_told("9月10日，第三届农产品展销会在市民广场开幕。副市长许静到现场巡视指导。")
    assert (roles["name"], roles["attendee"]) == (["第三届农产品展销会"], ["许静"])


def test_a_notice_of_choosing_that_says_how_to_apply_is_a_call() -> None:
    """关于开展…评选工作的通知, with 申报材料 below."""
    found = all_told(
        "关于开展2026年度全市绿色社区评选工作的通知",
        "各县（区）住建局：",
        "现就有关事项通知如下：",
        "申报单位应于9月30日前将申报材料报送市住建局。",
        "江州市住房和城乡建设局",
        "2026年9月10日",
    )
    assert "call_for_proposals" in [type for type, _ in found]


def test_a_body_whose_name_ends_in_hui_is_no_gathering() -> None:
    """各县（区）红十字会、志愿服务队代表参加: they take part in what was told."""
    [(type, roles)] = all_told(
        "5月8日，江州市红十字会在中心广场举行主题宣传活动，全市各县（区）红十字会、志愿服务队代表150余人参加。"
    )
    assert type == "campaign"
    assert roles["participant"] == ["全市各县（区）红十字会", "志愿服务队代表"]


@pytest.mark.parametrize("paper", ["填写了遗体器官捐献志愿登记表", "现场签署器官捐献志愿书"])
def test_a_paper_on_giving_gives_nothing_yet(paper: str) -> None:
    """捐献志愿书: a noun."""
    assert "assistance_service" not in [type for type, _ in all_told(f"5月8日，32名市民{paper}。")]


def test_a_warning_that_is_raised_is_called_as_it_is_now() -> None:
    """将暴雨黄色预警信号升级为暴雨橙色预警信号."""
    [(_, roles)] = all_told("江州市气象台7月21日16时30分将暴雨黄色预警信号升级为暴雨橙色预警信号。")
    assert roles["name"] == ["暴雨橙色预警信号"]


def test_the_lead_gives_the_drive_of_the_headline_its_name() -> None:
    """举行国际档案日宣传活动 as a title, 举办“…”开放日活动 in the lead: one drive, and a third on another day."""
    article = (
        "6月9日，云河县档案馆联合县教育局举办“档案伴我成长”开放日活动，60名师生参加。",
        "6月10日，县档案馆走进阳光社区开展“兰台讲堂”宣讲活动。",
    )
    drives = told(*article, type="campaign", title="云河县档案馆举行国际档案日宣传活动")
    assert next(roles.get("name", roles.get("programme")) for roles in drives) == {"“档案伴我成长”开放日活动"}
    assert all("国际档案日宣传活动" not in roles.get("name", ()) for roles in drives)


def test_a_collector_is_somebody() -> None:
    """民间收藏家某某: who gives."""
    [(_, roles)] = all_told("6月9日，县民间收藏家翟永福向县档案馆捐赠了老照片86件。")
    assert roles["organizer"] == ["翟永福"]


def test_what_is_given_at_the_next_house_is_another_gift() -> None:
    """随后，某某来到养老院，赠送了…: there, on the same day."""
    found = all_told(
        "10月17日上午，区委书记梁军来到老人章桂珍家中，为老人送上慰问金。随后，梁军来到夕阳红养老院，向老人们赠送了棉被50床。"
    )
    gifts = [roles for type, roles in found if type == "assistance_service"]
    assert [roles.get("quantity") for roles in gifts] == [None, ["50床"]]


def test_a_visit_that_follows_is_of_the_same_day() -> None:
    """随后，某某走进社区."""
    found = all_told(
        "10月17日上午，市长李慧来到云河化工厂，查看生产车间。随后，李慧走进南湖社区，了解老旧小区改造情况。"
    )
    assert [roles["time"] for _, roles in found] == [["10月17日上午"], ["10月17日上午"]]


def test_whom_a_published_list_honours_are_members_of_nothing() -> None:
    """公布了名单，甲、乙、丙获评…: an honour, no posts."""
    found = all_told(
        "近日，教育部公布了2026年先进个人名单，江州一中教师万芳、云河一中教师常宁、江州大学教授邵平获评“全国模范教师”。"
    )
    assert [type for type, _ in found] == ["policy_issuance", "award_accreditation"]


def test_who_teaches_elsewhere_was_not_at_the_drive_before() -> None:
    """同日，某某应邀到某园作讲座，80名家长参加."""
    found = all_told(
        "4月24日，清江区疾控中心在滨江社区开展预防接种宣传活动。",
        "同日，区疾控中心主任医师郝建军应邀到机关幼儿园，为家长作了健康讲座，80余名家长参加。",
    )
    assert [roles.get("attendee") for type, roles in found if type == "campaign"] == [None]


def test_a_joint_party_is_one_body() -> None:
    """甲局与乙大学联合调查队: 联合 brings in no partner."""
    [(_, roles)] = all_told("近日，市林业局与江州农林大学联合调查队在青龙山自然保护区首次发现野生兰花。")
    assert "调查队" not in roles.get("co_organizer", [])


def test_who_heads_a_party_checks_for_its_office() -> None:
    """甲办第三督导检查组组长、乙局副局长某某带队: 甲办 checks."""
    [(_, roles)] = all_told(
        "11月16日，市安委会办公室第三督导检查组组长、市应急管理局副局长阎峰带队到清江区开展冬季安全生产督导检查。"
    )
    assert roles["organizer"] == ["市安委会办公室"]


def test_where_a_supervising_party_goes_is_checked() -> None:
    """督导检查组先后来到甲厂、乙公司，…: of the check told before."""
    [(_, roles)] = all_told(
        "11月16日，市应急管理局到清江区开展督导检查。督导检查组先后来到清江化工园区、江州乳业有限公司，"
        "通过查阅资料、现场询问等方式，详细了解企业安全生产主体责任落实情况。"
    )
    assert roles["target"] == ["清江化工园区", "江州乳业有限公司"]


def test_a_training_ground_is_a_place_by_its_whole_name() -> None:
    """在…支队训练基地举行, and 260名队员 are members, no team."""
    [(_, roles)] = all_told(
        "9月28日，江州市消防技能比武在市消防救援支队训练基地举行，来自重点企业的26支代表队260名队员参赛。"
    )
    assert roles["location"] == ["市消防救援支队训练基地"]
    assert set(roles["participant"]) == {"队员", "26支代表队"}


def test_who_declares_a_contest_open_is_there() -> None:
    """宣布比武开始: a guest."""
    [(_, roles)] = [
        each
        for each in all_told("9月28日，江州市消防技能比武在市体育馆举行。市消防救援支队政治委员孔祥武宣布比武开始。")
        if each[0] == "competition_comparison"
    ]
    assert roles["attendee"] == ["孔祥武"]


def test_visitors_of_a_year_came_to_no_lecture() -> None:
    """去年，共接待观众86.5万人次; and 在馆内 is no place by its name."""
    found = all_told(
        "5月18日，博物馆日主会场活动在江州市博物馆开幕。",
        "下午，历史学院教授章怀民在馆内作《清江文明》专题讲座。",
        "去年，市博物馆共接待观众86.5万人次，举办临时展览11个。",
    )
    lecture = next(roles for type, roles in found if type == "training_lecture")
    assert "participant" not in lecture
    assert lecture.get("location") != ["馆"]


def test_money_raised_for_ones_own_debt_helps_nobody() -> None:
    """筹集资金偿还欠款."""
    assert all_told("被执行人贺某筹集资金偿还了全部欠款12.8万元。") == []


def test_the_contest_of_a_headline_is_that_of_the_lead() -> None:
    """举办档案业务技能竞赛 as a title, 档案职业技能竞赛决赛 in the lead: one contest."""
    lead = "11月4日，由市档案局、市总工会联合主办的2026年江州市档案职业技能竞赛决赛在江州学院举行。"
    assert len(told(lead, type="competition_comparison", title="江州市举办档案业务技能竞赛")) == 1


def test_what_is_done_after_the_ceremony_is_not_the_headlines_drive() -> None:
    """启动仪式后，与会人员开展了健步走活动: guests hold nothing."""
    drives = told(
        "6月8日，江州市节能宣传周启动仪式在市行政中心举行。启动仪式后，与会人员开展了“绿色出行”健步走活动。",
        type="campaign",
        title="江州市开展全国节能宣传周系列活动",
    )
    assert len(drives) == 2
    assert all("与会人员" not in roles.get("organizer", ()) for roles in drives)


def test_fines_that_end_a_list_of_figures_are_one_of_them() -> None:
    """今年以来，检查…，查处…，行政处罚…，罚款612万元."""
    [(type, roles)] = all_told(
        "今年以来，全市应急管理系统检查企业2136家次，查处一般隐患5462项、重大隐患58项，行政处罚186次，罚款612万元。"
    )
    assert (type, roles["quantity"][-1]) == ("outcome_report", "612万元")


def test_who_wins_by_a_figure_is_the_one_before_it() -> None:
    """机手某某以0.8%的损失率夺得冠军."""
    [(_, roles)] = all_told("来自云河县农兴合作社的机手卜大勇以0.8%的损失率夺得水稻机收组冠军。")
    assert roles["recipient"][0].endswith("卜大勇")


def test_how_many_took_part_is_no_party() -> None:
    """开展活动126场，参与公众超过1.5万人次: those who opened their doors take part in nothing told before."""
    found = all_told(
        "5月27日，江州市生态环境局举办环保设施公众开放活动。"
        "截至目前，全市4家环保设施开放单位累计开展开放活动126场，参与公众超过1.5万人次。"
    )
    assert "participant" not in next(roles for type, roles in found if type == "campaign")


def test_who_holds_a_ceremony_of_praise_is_not_praised() -> None:
    """某局举行升警旗暨表彰仪式: it praises."""
    found = all_told("1月9日上午，江州市公安局举行升警旗暨表彰仪式。仪式上，对10名“江州公安楷模”进行表彰。")
    assert all("江州市公安局" not in roles.get("recipient", []) for _, roles in found)


def test_what_happened_to_none_did_not_happen() -> None:
    """水库无一垮坝，堤防无一决口."""
    assert [type for type, _ in all_told("2025年全市成功防御5次强降雨过程，水库无一垮坝，堤防无一决口。")] == []


def test_an_office_gives_the_plates_of_its_ceremony() -> None:
    """某办公室在某地举行基地授牌仪式: it is given none."""
    found = all_told("9月3日，江州市绿化委员会办公室在青龙山林场举行义务植树基地授牌仪式。")
    assert all("江州市绿化委员会办公室" not in roles.get("recipient", []) for _, roles in found)
