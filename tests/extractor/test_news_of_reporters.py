"""What papers and news agencies write of fairs, accidents, cases and what several bodies did."""

from tests.extractor.articles import all_told, told


def test_what_an_accident_did_is_its_own_though_the_sentence_goes_on_to_help():
    """Deaths and injuries belong to the accident told before, not to the rescue told behind them."""
    found = all_told(
        "10月18日，江州恒泰化工有限公司一车间发生爆炸，并引发火灾。"
        "事故造成3人死亡、7人受伤，伤者已被送往云河市第一人民医院救治。"
    )
    blast, fire = (roles for type, roles in found if type == "other")
    assert (blast["name"], blast["quantity"]) == (["爆炸"], ["3人", "7人"])
    assert "quantity" not in fire


def test_an_accidents_harm_may_be_told_as_of_some_hour():
    """截至 before the harm does not make a report of its own."""
    found = all_told("10月18日，江州一仓库发生火灾。", "截至19日8时，事故已致3人遇难、7人受伤，直接经济损失约860万元。")
    assert [(type, roles["quantity"]) for type, roles in found] == [("other", ["3人", "7人", "860万元"])]


def test_a_fair_that_opened_is_not_told_again_by_who_holds_it():
    """本届博览会由…主办 goes on about the fair told before."""
    found = all_told(
        "11月5日，第八届云河国际茶叶博览会在江州国际会展中心开幕。"
        "本届博览会由云河省农业农村厅、江州市人民政府共同主办，来自21个国家和地区的436家企业参展。"
    )
    [(type, fair)] = found
    assert (type, fair["organizer"]) == ("other", ["云河省农业农村厅", "江州市人民政府"])
    assert fair["quantity"] == ["21个", "436家"]


def test_bodies_of_a_kind_report_for_themselves_behind_a_semicolon():
    """What courts, prosecutors and customs did is told of each."""
    found = told(
        "2025年，全省法院审结案件1.39万件；检察机关批准逮捕犯罪嫌疑人416人，提起公诉702人；"
        "江州海关查扣侵权货物563批次。",
        type="outcome_report",
    )
    assert [(roles["organizer"], roles["quantity"]) for roles in found] == [
        ({"全省法院"}, {"1.39万件"}),
        ({"检察机关"}, {"416人", "702人"}),
        ({"江州海关"}, {"563批次"}),
    ]


def test_cases_of_two_bodies_that_a_semicolon_parts_are_two():
    """What a court tried is not what the market's watch punished."""
    found = told("法院审结案件860件；市场监管部门查处案件420件。", type="inspection_enforcement")
    assert [roles["quantity"] for roles in found] == [{"860件"}, {"420件"}]


def test_each_company_of_a_list_is_struck():
    """Companies in a row are struck each, and none of them punishes."""
    [case] = told(
        "南京正信检测有限公司、苏州华测环境技术有限公司、无锡安达检验服务有限公司因出具虚假检验检测报告，"
        "被依法撤销资质认定证书，并处以罚款共计46万元。",
        type="inspection_enforcement",
    )
    assert case["target"] == {"南京正信检测有限公司", "苏州华测环境技术有限公司", "无锡安达检验服务有限公司"}
    assert case["penalty"] == {"撤销资质认定证书", "罚款共计46万元"}
    assert "organizer" not in case


def test_a_meeting_adopts_what_it_adopts():
    """Who signed something during a forum is not who adopted its declaration."""
    found = all_told(
        "4月1日，第五届计量合作论坛在江州市召开。",
        "论坛期间，云河省计量院与青州市计量院签署合作备忘录。会议通过了《江州共识》。",
    )
    issued = next(roles for type, roles in found if type == "policy_issuance")
    assert issued["issuer"] == ["会议"]


def test_who_took_part_in_an_activity_came_to_it():
    """参加活动 means the activity, not the signing or founding told last."""
    found = all_told(
        "5月20日，市场监管总局在江州举办世界计量日主场活动。",
        "活动现场，国家碳计量中心（云河）揭牌成立。来自技术机构和企业的300余名代表参加活动。",
    )
    assert {type: roles.get("quantity") for type, roles in found} == {
        "campaign": ["300余名"],
        "organization_founding": None,
    }


def test_who_did_the_first_of_several_things_counted_did_them():
    """An office told of before does not take what the sentence's own subject did."""
    found = all_told(
        "近日，江州海关缉私局开展打击走私专项行动，查扣冻品120吨。",
        "今年以来，江州海关共立案侦办走私犯罪案件86起，案值12.4亿元；查获毒品32.5千克。",
    )
    report = next(roles for type, roles in found if type == "outcome_report")
    assert report["organizer"] == ["江州海关"]


def test_a_headline_puts_into_use_what_the_text_does():
    """投用 and 正式投入使用 are one opening, however the thing is called."""
    found = told(
        "8月24日，国家海洋仪器计量检测试验场在云河市正式投入使用。", title="我国最大海上计量试验场投用", type="other"
    )
    assert len(found) == 1


def test_what_was_done_while_something_was_built_was_not_done_when_it_began():
    """建设期间 is a time of its own."""
    found = all_told("大桥于2020年9月开工建设，建设期间累计浇筑混凝土98万立方米。")
    assert found[-1][1]["time"] == ["建设期间"]


def test_where_goods_were_sold_is_told_by_its_verb():
    """销往 tells over how many provinces something was sold, and a gang is nothing that is shipped."""
    found = all_told("经查，自2024年10月以来，该团伙购进劣质基础油，灌装后贴上假冒商标，销往全国11个省份。")
    assert [(type, roles["quantity"]) for type, roles in found] == [("outcome_report", ["11个"])]
    assert all_told("今年3月以来，该团伙将冻品偷运入境，再通过冷链车辆运往内地。") == []


def test_powers_of_ten_and_those_named_above_are_no_figures():
    """10的负6次方 counts nothing, nor does 上述3家公司."""
    found = all_told("经查，上述3家公司伪造原始记录218份，出具虚假报告97份。")
    assert found[0][1]["quantity"] == ["218份", "97份"]
    found = all_told("近日，云河省计量院成功研制出量子温度计，测量不确定度达到10的负6次方量级。")
    assert all("quantity" not in roles for _, roles in found)


def test_what_a_disaster_did_is_told_of_it_however_far_on():
    """此次灾害 points back over the help sent meanwhile; a long list of harm is no event of its own."""
    found = all_told(
        "8月10日，龙岩市遭遇特大暴雨。",
        "国家发展改革委12日紧急安排资金2亿元。财政部当日预拨资金1.5亿元。国家防总将应急响应提升至三级。",
        "截至12日18时，此次灾害已造成龙岩、三明两市18.7万人受灾，16人死亡，9人失踪，倒塌房屋2136间，"
        "直接经济损失34.8亿元。",
    )
    storm = next(roles for type, roles in found if roles.get("name") == ["特大暴雨"])
    assert storm["quantity"] == ["18.7万人", "16人", "9人", "2136间", "34.8亿元"]
    assert not any("16人" in roles.get("quantity", ()) for _, roles in found if roles is not storm)


def test_a_part_of_what_was_counted_goes_with_it():
    """其中，查办… breaks the figure before down; 其中，某局在某地查获… is one office's deed."""
    found = all_told(
        "今年前三季度，全国市场监管部门共查办案件28.6万件，罚没金额21.3亿元。其中，查办食品安全案件19.8万件、药品案件3.1万件。"
    )
    assert [(type, roles["quantity"]) for type, roles in found] == [
        ("outcome_report", ["28.6万件", "21.3亿元", "19.8万件", "3.1万件"])
    ]


def test_a_project_passes_where_it_passes():
    """The place behind 在 is no part of what passed."""
    [(_, award)] = all_told("5月13日，由云河省计量院承担的国家重点研发计划“高精度重力测量”项目在北京通过综合绩效评价。")
    assert award["recipient"] == ["国家重点研发计划“高精度重力测量”项目"]
    assert award["location"] == ["北京"]


def test_who_backs_a_strike_is_not_where_it_struck():
    """在贵州、河北等地警方配合下 names helpers."""
    [(_, strike)] = all_told(
        "12月3日，江州市公安局在贵州、河北等地警方配合下，成功打掉一个制假团伙，抓获犯罪嫌疑人37名。"
    )
    assert "location" not in strike
    assert strike["supporter"] == ["贵州、河北等地警方"]


def test_where_a_report_came_out_is_not_where_its_figures_are_of():
    """在杭州发布的报告显示 says nothing about whose figures they are."""
    found = all_told("中国仪器仪表行业协会7月2日在杭州发布的报告显示，2025年产业规模达4562亿元，同比增长8.7%。")
    report = next(roles for type, roles in found if type == "outcome_report")
    assert "location" not in report


def test_trade_marks_registered_by_the_thousand_are_figures():
    """核准注册商标12.6万件 is no prize."""
    found = all_told("去年，全省核准注册商标12.6万件，新增地理标志商标8件。")
    assert [(type, roles["quantity"]) for type, roles in found] == [("outcome_report", ["12.6万件", "8件"])]


def test_what_all_seized_goods_were_worth_is_a_figure_of_the_report():
    """货值金额 speaks of one case only where nothing is summed up."""
    found = all_told(
        "黄果介绍，今年以来，全国药监系统共检查药品生产经营使用单位214.5万家次，查处违法案件4.6万件，"
        "货值金额6.9亿元，责令停产停业432家。"
    )
    assert dict(found)["outcome_report"]["quantity"] == ["214.5万家次", "4.6万件", "6.9亿元", "432家"]
    assert all_told("经查，该店销售过期食品6瓶，货值金额860元。") == []


def test_works_came_to_what_they_came_to_since_they_began():
    """When ground was broken is no time of what was dug since."""
    found = all_told("平陆运河2022年8月开工建设，历时4年，累计开挖土石方3.15亿立方米。")
    assert next(roles for type, roles in found if type == "outcome_report").get("time") is None


def test_a_drive_that_began_and_ended_is_one():
    """本次行动 is the drive whose name stood in quotation marks; its end is no second one."""
    [(type, drive)] = all_told("12月8日，海关总署发布“龙腾行动2026”成果。本次行动自4月1日启动，11月30日结束。")
    assert (type, drive["programme"]) == ("campaign", ["“龙腾行动2026”"])
    assert (drive["time"], drive["end_time"]) == (["4月1日"], ["11月30日"])


def test_what_was_held_and_signed_at_a_fair_is_counted():
    """Forums and contracts by their number are figures of one report; a fair is meant by its short name, too."""
    found = all_told(
        "5月28日，第28届北京国际科技产业博览会在国家会议中心闭幕。"
        "本届科博会由科技部和北京市人民政府主办，吸引了1600余家展商参展。",
        "5月以来举办专业论坛18场、推介交易活动32场，签署技术交易、产品采购等项目286个，总金额1218亿元。",
    )
    assert [type for type, _ in found] == ["other", "outcome_report"]
    fair, report = (roles for _, roles in found)
    assert fair["organizer"] == ["科技部", "北京市人民政府"]
    assert report["quantity"] == ["18场", "32场", "286个", "1218亿元"]


def test_how_much_was_signed_for_is_no_signing():
    """签约项目总额超1200亿元 in a headline is a figure."""
    found = told(
        "第28届北京科技产业博览会28日在国家会议中心闭幕。",
        title="北京科博会闭幕 签约项目总额超1200亿元",
        type="agreement_signing",
    )
    assert found == []


def test_harm_is_of_what_it_is_said_to_be_of():
    """台风已造成… is told of the typhoon, not of the rain told last."""
    found = all_told(
        "今年第21号台风“海葵”14日5时30分在福建东山县沿海登陆。",
        "受其影响，福建漳州、厦门等地出现大到暴雨。截至14日17时，台风已造成漳州市26.8万人受灾，4人遇难，"
        "直接经济损失15.7亿元。",
    )
    typhoon = next(
        roles for _, roles in found if roles.get("name") == ["今年第21号台风“海葵”"] or "台风" in str(roles["name"])
    )
    assert typhoon["quantity"] == ["26.8万人", "4人", "15.7亿元"]


def test_who_came_did_not_come_to_one_speech():
    """Those who take part, told behind a keynote, came to the forum."""
    found = dict(
        all_told("12月20日，中国白酒质量安全论坛在四川泸州举行。孙宝国院士作主旨报告，企业、科研院所代表400余人参加。")
    )
    assert found["meeting"]["quantity"] == ["400余人"]
    assert "quantity" not in found["training_lecture"]


def test_a_forum_in_a_headline_is_the_one_of_the_text():
    """A headline leaves out characters of the name."""
    found = told(
        "12月20日，中国白酒质量安全与计量技术论坛在四川泸州举行。",
        title="泸州举办白酒质量安全论坛",
        type="meeting",
    )
    assert [roles["name"] for roles in found] == [{"中国白酒质量安全与计量技术论坛"}]


def test_what_the_police_and_an_office_impose_are_two():
    """公安机关 detains men, an office fines their firm."""
    found = told(
        "江州冰鲜达冷链有限公司擅自储存液氨。公安机关已对公司负责人刘某处以行政拘留10日的处罚，"
        "开发区应急管理局对该公司罚款18万元。",
        type="inspection_enforcement",
    )
    assert [(roles["target"], roles["penalty"]) for roles in found] == [
        ({"刘某"}, {"行政拘留10日"}),
        ({"江州冰鲜达冷链有限公司"}, {"罚款18万元"}),
    ]


def test_a_headlines_count_is_the_reports():
    """What a headline says was punished is no case where the text sums it up."""
    found = told(
        "9月17日，湖北省公安厅召开新闻通气会。7月1日至9月10日，全省公安交管部门共查处酒驾醉驾1.2万起，行政拘留586人。",
        title="湖北交警查处酒驾醉驾1.2万起",
        type="inspection_enforcement",
    )
    assert found == []


def test_a_machine_that_passed_its_trial_is_put_into_use():
    """通过试运行 is the way to 投产, no event beside it."""
    found = all_told("5月10日，彬州电厂1号机组通过168小时满负荷试运行，正式投入商业运行。")
    assert [type for type, _ in found] == ["other"]


def test_who_counts_is_told_once_where_it_also_acts():
    """据甲海关统计，甲海关共监管… names one body."""
    [(_, report)] = all_told("据海口海关统计，今年以来，海口海关共监管“零关税”货物64.7亿元，减免税款12.3亿元。")
    assert report["organizer"] == ["海口海关"]


def test_those_who_sign_for_both_sides_are_no_sides():
    """院长某某、所长某某代表双方签字 tells who was there, and no second signing."""
    [(type, signing)] = all_told(
        "5月25日，云河省计量院与韩国标准科学研究院在首尔签署了计量合作谅解备忘录，院长李明、所长金成代表双方签字。"
    )
    assert type == "agreement_signing"
    assert signing["signatory"] == ["云河省计量院", "韩国标准科学研究院"]
    assert signing["attendee"] == ["李明", "金成"]


def test_nobody_speaks_where_it_is_only_said_to_be_told():
    """据介绍 makes no speaker of whom the sentence before names."""
    found = all_told(
        "计量司副司长陈红为园区授牌。", "据介绍，云河省现有计量器具生产企业2300余家，2025年产值突破860亿元。"
    )
    assert all(type != "statement" for type, _ in found)


def test_passengers_are_carried_not_helped():
    """运送旅客 is what a railway does, a figure."""
    [(type, report)] = all_told("10月1日，江州站运送旅客12.6万人次。")
    assert (type, report["quantity"]) == ("outcome_report", ["12.6万人次"])
