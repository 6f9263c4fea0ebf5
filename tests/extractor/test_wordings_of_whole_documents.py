"""Wordings that whole documents have and single sentences seldom: what is asked for, agreed, found on the way."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import all_told, article, told


def test_a_law_named_before_what_was_found_rules_nothing() -> None:
    """根据《法》及有关规定，现将…通告如下: the items below tell what was found."""
    found = told(
        "近期，云河省市场监管局组织抽检食品1246批次，检出不合格样品18批次。根据《食品安全法》及有关规定，现将情况通告如下：",
        "一、江州市惠民超市销售的香辣小鱼仔，菌落总数不符合食品安全国家标准规定。",
        title="关于18批次食品不合格情况的通告",
        type="inspection_enforcement",
    )
    assert {"江州市惠民超市"} in [roles.get("target") for roles in found]


def test_goods_that_were_announced_are_announced_by_nobody_now() -> None:
    """消费者发现被通告的不合格食品 issues no paper."""
    assert all_told("消费者在市场上发现被通告的不合格食品，可拨打12315热线投诉举报。") == []


def test_who_spoke_at_a_meeting_does_not_praise_there() -> None:
    """会上，甲局、乙院作了发言。会议对…予以通报表扬: nobody is said to have praised."""
    [roles] = told(
        "2月19日，全省计量工作会议在云河召开。会上，江州市市场监管局和省计量院作了交流发言。"
        "会议还对6个团体和20名个人予以通报表扬。",
        type="award_accreditation",
    )
    assert "organizer" not in roles


def test_what_somebody_is_named_does_not_name_him() -> None:
    """被国家标准委确定为国家技术标准创新基地: the commission named it."""
    [(_, roles)] = all_told("今年6月，该公司被国家标准委确定为国家技术标准创新基地（轨道交通装备）建设单位。")
    assert roles["organizer"] == ["国家标准委"]


def test_places_that_no_list_knows_are_where_a_check_went() -> None:
    """赴七星、秀峰等地开展检查, 赴海西、海东等4个市州: where, not whom."""
    [(_, roles)] = all_told("市市场监管局执法支队赴七星、秀峰、阳朔等地开展节前价格检查，当日检查经营单位58家。")
    assert roles["location"] == ["七星", "秀峰", "阳朔"]
    assert "七星" not in roles["target"]


@pytest.mark.parametrize(
    ("text", "not_whom"),
    [
        ("日前，云河市纪委监委为严明纪律、强化警示，对3起违规问题进行公开通报。", "严明纪律"),
        ("今年6月，市药品检验中心在化妆品监督抽检中发现，一款祛斑霜汞含量超标。", "化妆品监督抽检中"),
        ("省药监局已责令该公司暂停生产，并由省药监局江州检查分局立案调查。", "省药监局"),
    ],
)
def test_why_and_in_what_course_is_not_whom(text: str, not_whom: str) -> None:
    """What a check is made for, in the course of what, and who acted before is not who is checked."""
    targets = [target for _, roles in all_told(text) for target in roles.get("target", [])]
    assert not_whom not in targets


def test_whom_a_sentence_opens_with_is_punished_by_whom_it_names_then() -> None:
    """李某等6名公职人员，由纪检监察机关给予处分: he and the others."""
    [(_, roles)] = all_told("云河县应急管理局副局长孙某某等6名公职人员，由纪检监察机关给予党纪政务处分。")
    assert (roles["target"], roles["organizer"]) == (["孙某某"], ["纪检监察机关"])


@pytest.mark.parametrize(
    "text",
    [
        "省药监局已对其发出告诫信，要求企业于9月30日前完成整改并提交整改报告。",
        "消费者说，企业承诺10日内整改到位。",
    ],
)
def test_what_is_asked_for_or_promised_is_not_done(text: str) -> None:
    """要求企业…完成整改, 企业承诺…整改到位: yet to be done."""
    assert [type for type, _ in all_told(text) if type != "statement"] == []


def test_what_an_agreement_lays_down_is_not_held() -> None:
    """约定每年至少开展1次演练: agreed on."""
    found = all_told("10月21日，双方签署《传染病联防联控备忘录》，约定每季度交换信息、每年至少开展1次联合演练。")
    assert [type for type, _ in found] == ["agreement_signing"]


def test_rules_of_detail_put_nothing_into_force() -> None:
    """《计量法》及其实施细则: 实施 is a part of a name."""
    found = all_told("7月29日，州局依据《计量法》第二十六条及其实施细则第四十五条，对当事人作出行政处罚：罚款2000元。")
    assert [type for type, _ in found] == ["inspection_enforcement"]


def test_a_rare_family_name_is_one_where_a_post_is_lost() -> None:
    """免去刀文斌的…职务: whose post it was."""
    [(_, roles)] = all_told("省政府决定，免去刀文斌的云河省市场监督管理局副局长职务。")
    assert roles["target"] == ["刀文斌"]


def test_what_a_producer_is_accredited_as_is_won() -> None:
    """通过CNAS标准物质生产者认可: an accreditation."""
    [(type, roles)] = all_told("该中心今年3月通过CNAS标准物质生产者认可。")
    assert (type, roles["name"]) == ("award_accreditation", ["CNAS标准物质生产者认可"])


def test_a_so_called_contract_is_no_agreement() -> None:
    """诱骗老人签订所谓“合同” is no signing."""
    assert all_told("该团伙以免费旅游为诱饵，吸引老年人签订所谓“床位预订合同”。") == []


def test_the_disciplines_vied_in_are_no_further_contest() -> None:
    """264名选手角逐8个赛项: of the contest told before it."""
    found = all_told("6月8日，江州市“工匠杯”职业技能大赛决赛在黎明技师学院落下帷幕，264名选手角逐8个赛项。")
    assert [type for type, _ in found] == ["competition_comparison"]


def test_who_is_found_out_in_a_drive_is_found_by_a_check() -> None:
    """在专项整治中，发现某公司…: a check, of whom."""
    found = all_told("4月，省环境执法总队在第三方机构专项整治中，发现江州清源环境检测有限公司出具虚假检测报告11份。")
    assert ["江州清源环境检测有限公司"] in [roles.get("target") for _, roles in found]


def test_a_clause_with_a_place_of_its_own_is_held_there() -> None:
    """赴甲、乙两省学习，在丙、丁召开座谈会: the meetings were in the latter."""
    [roles] = told("省局起草小组先后赴江苏、山东两省学习考察，在西安、宝鸡、榆林召开座谈会3次。", type="meeting")
    assert roles["location"] == {"西安", "宝鸡", "榆林"}


@pytest.mark.parametrize(
    ("text", "no_topic"),
    [
        ("云河省人大常委会举办第九次专题讲座，云河大学教授邵鸿儒授课。", "第九次"),
        ("8月16日，市市场监管局组织检验机构负责人和授权签字人190人集中培训。", "检验机构负责人和授权签字人190人"),
        ("会上，他对标准进行了逐条宣讲，沿湖17个村的渔民到场学习。", "逐条"),
    ],
)
def test_which_lesson_it_is_and_who_hears_it_is_not_taught(text: str, no_topic: str) -> None:
    """The number of a lecture, those who are trained and the manner are no matter that is taught."""
    for roles in told(text, type="training_lecture"):
        assert no_topic not in roles.get("topic", set())


def test_firms_of_several_places_are_helped_there() -> None:
    """为甲区、乙市等地63家企业解决难题: the firms, in those places."""
    [(_, roles)] = all_told("市特检所为渤海新区、任丘市等地63家企业解决技术难题112个。")
    assert roles["recipient"] == ["63家企业"]
    assert "任丘市" in roles["location"]


def test_a_lesson_that_somebody_comes_to_give_is_told() -> None:
    """走进某园，向12户合作社讲解…: the coming is a part of the lesson, so the lesson is none of a visit."""
    found = all_told("6月3日，云河县税务局服务队走进大木山茶园，向12户茶叶专业合作社面对面讲解增值税减免政策。")
    assert [type for type, _ in found] == ["training_lecture"]


def test_the_fields_of_a_tender_say_who_buys_for_how_much() -> None:
    """采购人：, 预算金额：, …（北京时间）前递交: fields of the form."""
    [roles] = told(
        "投标人应在公共资源交易平台获取招标文件，并于2025年11月12日09时30分（北京时间）前递交投标文件。",
        "项目名称：氢气流量标准装置采购项目",
        "预算金额：6800000.00元",
        "采购人：云河省计量科学研究院",
        "采购代理机构：江州招标有限公司",
        "2025年10月20日",
        title="云河省计量科学研究院氢气流量标准装置采购项目公开招标公告",
        type="call_for_proposals",
    )
    assert (roles["organizer"], roles["co_organizer"]) == ({"云河省计量科学研究院"}, {"江州招标有限公司"})
    assert (roles["quantity"], roles["end_time"]) == ({"6800000.00元"}, {"2025年11月12日09时30分"})


def test_who_is_ordered_ends_before_the_manner() -> None:
    """责令相关市县局依法处置: the bureaus."""
    [(_, roles)] = all_told("对上述不合格食品，我局已责令相关市县局依法处置。")
    assert roles["target"] == ["相关市县局"]


def test_a_chronicle_of_one_body_tells_its_own_deeds() -> None:
    """某局3月大事记: who did what a story names no doer of."""
    [first, second] = told(
        "3月3日 局党组书记、局长周启明主持召开局党组会议。",
        "3月10日 印发《2025年产品质量监督抽查计划》。",
        "3月15日 发布2024年度消费维权十大典型案例。",
        title="江州市市场监督管理局2025年3月大事记",
        type="policy_issuance",
    )
    assert first["issuer"] == second["issuer"] == {"江州市市场监督管理局"}


def test_an_account_that_is_asked_for_is_no_call() -> None:
    """于5月25日前将活动总结报送市局: nobody may apply."""
    found = told(
        "请结合实际，认真组织落实，并于5月25日前将活动总结报送市局计量科。",
        title="关于开展“世界计量日”活动的通知",
        type="call_for_proposals",
    )
    assert not found


def test_what_is_to_come_is_no_part_of_a_meeting_told_above() -> None:
    """6月，召开座谈会。(new paragraph) 将加快制定《规程》: no day, and no part of the meeting."""
    found = extract_events(
        article("6月，我局召开座谈会，听取28家企业意见。", "我局将加快制定《充电桩检定规程》，力争年底前发布实施。")
    )
    [paper] = [event for event in found if event.type == "policy_issuance"]
    assert paper.sub_event_of is None
    assert "time" not in {argument.role for argument in paper.arguments}
