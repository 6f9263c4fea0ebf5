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
