"""Checks of regulators and what they come to, drives on days of their own, gatherings held to do something."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, told


@pytest.mark.parametrize(
    "goods", ["流通领域的儿童玩具", "手机产品", "照明电器", "口罩", "方便食品", "应急灯具", "比赛场馆", "口腔医院"]
)
def test_what_a_check_is_of_is_told_whatever_word_its_first_character_makes_with_the_preposition(goods: str) -> None:
    """对手 and 对口 are words; 对|手机 and 对|口罩 name what is checked."""
    (check,) = told(f"3月5日，云河市市场监管局对{goods}进行了监督抽查。", type="inspection_enforcement")
    assert check["target"] == {goods}


def test_words_that_begin_with_the_preposition_stay_words() -> None:
    """对口帮扶 aims at nobody."""
    assert not told("3月5日，云河市市场监管局对口帮扶石桥村。", type="inspection_enforcement")


def test_kinds_told_with_examples_are_told_each() -> None:
    """甲等7家机构以及乙、丙等2家机构 are two kinds."""
    (check,) = told(
        "3月5日，云河市市场监管局对河东区质检所等7家县级检定机构以及电力、水务等2家授权机构进行了检查。",
        type="inspection_enforcement",
    )
    assert check["target"] == {"县级检定机构", "授权机构"}
    assert check["quantity"] == {"7家", "2家"}


def test_a_check_told_again_in_detail_is_one() -> None:
    """What it found, what was ordered and whom it went to belong to the check begun that day."""
    (check,) = told(
        "3月5日起，云河市市场监管局组织开展燃气具质量专项检查。共发现问题8个，并已责令相关单位限期整改。",
        "3月5日至10日，云河市市场监管局组织专家对12家销售单位进行了现场检查。",
        type="inspection_enforcement",
    )
    assert check["programme"] == {"燃气具质量专项检查"}
    assert "销售单位" in check["target"]
    assert "penalty" in check


def test_who_is_ordered_by_name_has_an_event_of_its_own() -> None:
    """责令某超市停业整顿 is told of that shop."""
    checks = told(
        "近日，云河市市场监管局开展节前食品安全专项检查。执法人员责令云河市乐家超市停业整顿。",
        type="inspection_enforcement",
    )
    assert len(checks) == 2


def test_samples_are_sorted_in_the_check_that_took_them() -> None:
    """其中，58批次合格: of those of the check told right before."""
    (check,) = told(
        "近期，云河市市场监管局组织对60批次食品相关产品开展监督抽查。其中，58批次合格，2批次不合格。",
        type="inspection_enforcement",
    )
    assert check["quantity"] == {"60批次", "58批次", "2批次"}


def test_what_is_held_on_days_of_their_own_is_each_an_event() -> None:
    """分别于3月8日和4月11日开展甲和乙."""
    drives = told(
        "市质监局分别于3月8日和4月11日部署开展了化肥打假集中行动和农药打假集中行动。",
        type="campaign",
    )
    assert [(d["time"], d["programme"]) for d in drives] == [
        ({"3月8日"}, {"化肥打假集中行动"}),
        ({"4月11日"}, {"农药打假集中行动"}),
    ]


def test_a_drive_of_a_season_has_its_time_and_no_place() -> None:
    """在今春: when, not where."""
    (drive,) = told("市质监局在今春开展了“利剑”农资打假集中行动。", type="campaign")
    assert drive["time"] == {"今春"}
    assert "location" not in drive
    (check,) = told("副局长王今春带队检查农贸市场。", type="inspection_enforcement")
    assert check["attendee"] == {"王今春"}


@pytest.mark.parametrize(
    ("text", "type", "topic"),
    [
        ("市质监局召开新闻发布会通报2025年一季度打假工作情况。", "meeting", {"2025年一季度打假工作情况"}),
        ("市市场监管局召开会议部署特种设备安全工作。", "meeting", {"特种设备安全工作"}),
        ("市市场监管局召开推进会总结一季度工作、安排部署二季度任务。", "meeting", {"一季度工作", "二季度任务"}),
        ("市市场监管局召开专题会学习贯彻全省市场监管工作会议精神。", "meeting", {"全省市场监管工作会议精神"}),
        ("市计量院举办培训班讲解新修订的《计量规定》。", "training_lecture", {"新修订的《计量规定》"}),
    ],
)
def test_what_a_gathering_is_held_to_do_parts_from_its_name(text: str, type: str, topic: set[str]) -> None:
    """召开会议|部署工作, with no mark between."""
    (meeting,) = told(f"4月27日，{text}", type=type)
    assert meeting["topic"] == topic


@pytest.mark.parametrize("name", ["座谈会交流活动", "安全生产专题会议部署会", "全市食品安全工作会议总结表彰大会"])
def test_verbs_in_the_name_of_a_gathering_part_nothing(name: str) -> None:
    """总结表彰大会 is a name to its end."""
    (meeting,) = told(f"4月27日，市市场监管局召开{name}。", type="meeting")
    assert meeting["name"] == {name}


def test_a_character_lost_in_a_name_ends_no_sentence() -> None:
    """江州省?州市 is one place; a question ends where it is asked."""
    (meeting,) = told("1月24日,江州橡胶协会第四次会员代表大会在江州省?州市召开。", type="meeting")
    assert meeting["name"] == {"江州橡胶协会第四次会员代表大会"}
    (drive,) = told("你知道什么是计量吗?1月24日,市市场监管局举办计量开放日活动。", type="campaign")
    assert drive["organizer"] == {"市市场监管局"}


def test_a_contest_is_told_though_a_prize_named_it_first() -> None:
    """在某大赛中获奖。本次竞赛由某局主办."""
    (contest,) = told(
        "近日，云河质检院在全省食品检验技能竞赛中获得一等奖。",
        "本次竞赛由省市场监管局主办，省食品检验院承办。",
        type="competition_comparison",
    )
    assert contest["name"] == {"全省食品检验技能竞赛"}
    assert contest["organizer"] == {"省市场监管局"}


def test_means_and_words_in_quotation_are_no_prizes() -> None:
    """通过双考核机制: how; 取得显著成效。去年，…: what somebody says goes on behind a full stop."""
    assert not told("大赛通过“理论+实操”双考核机制，重点考核选手的基础知识。", type="award_accreditation")
    assert not told(
        "“2023年标准化工作取得显著成效。在国家标准方面，去年国家标准委批准发布标准2902项。”李明表示。",
        type="award_accreditation",
    )


def test_who_is_called_by_office_is_the_one_named_before() -> None:
    """王强局长; 王局长."""
    (meeting,) = told("6月28日，江州区教育系统大会召开。王强局长讲话。王局长要求各单位重视安全工作。", type="meeting")
    assert meeting["attendee"] == {"王强"}


def test_what_a_ceremony_was_held_for_is_one_signing() -> None:
    """仪式上，某某与企业代表签订合作协议。本次签约项目4个."""
    signings = told(
        "12月22日，云河县招商项目集中签约仪式在县会议中心举行。县委书记李明出席签约仪式。",
        "签约仪式上，副县长陈春代表县人民政府分别与企业代表签订合作协议。",
        "据了解，本次集中签约项目4个，签约金额合计17.51亿元。",
        type="agreement_signing",
    )
    assert len(signings) == 1
    assert signings[0]["quantity"] == {"4个", "17.51亿元"}


def test_what_others_are_to_do_is_no_deed() -> None:
    """指导各地建立制度; 某局：擅自封闭道路要恢复通行."""
    text = "2020年4月，省生态环境厅印发《关于举报奖励的指导意见》，指导各地建立举报奖励制度。"
    assert {e.type.value for e in extract_events(article(text))} == {"policy_issuance"}
    title = "云河交管局：擅自封闭、阻断道路要尽快恢复通行"
    assert not told("7日，市公安局介绍了情况。", title=title, type="other")


def test_how_many_have_rules_by_now_is_a_figure() -> None:
    """目前已有30个部门出台了规定."""
    text = "目前，已有30个县级生态环境部门制定出台了举报奖励规定。"
    assert not told(text, type="policy_issuance")
    assert told(text, type="outcome_report")


def test_works_that_turn_out_two_things_are_one_each() -> None:
    """年产1万吨铸件及100万件机械加工件项目."""
    (begun,) = told(
        "12月18日，云河县城乡生活垃圾治理一体化项目、翠湖环湖慢道项目、年产1万吨铸件及100万件机械加工件项目等3个项目"
        "举行集中开工仪式。",
        type="other",
    )
    assert begun["name"] == {
        "云河县城乡生活垃圾治理一体化项目",
        "翠湖环湖慢道项目",
        "年产1万吨铸件及100万件机械加工件项目",
    }


def test_doctors_who_see_patients_help() -> None:
    """专家对常见病进行了义诊."""
    (help,) = told("9月9日，各位专家在新城广场对常见病的预防、治疗进行了义诊。", type="assistance_service")
    assert help["organizer"] == {"各位专家"}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("3月17日，云河市计量所开展了今年加油机的首轮强制检定。", {"加油机"}),
        ("3月17日，云河市计量所开展2025年度出租车计价器周期检定工作。", {"出租车计价器"}),
        ("近日，省市场监管局组织开展了童鞋等20种产品质量省级监督抽查。", {"童鞋等20种产品"}),
        ("3日，市计量所对全市辖区内（包括山河区）在用加油机进行了周期检定。", {"在用加油机"}),
        ("近日，市市场监管局查处一起销售假冒商标案。", {"销售假冒商标案"}),
        ("近日，市市场监管局查处一起生产、销售假冒口罩的违法犯罪行为。", {"生产、销售假冒口罩的违法犯罪行为"}),
    ],
)
def test_what_is_checked_or_dealt_with_is_told_in_the_name_of_the_check_or_case(text: str, target: set[str]) -> None:
    """Goods in the name of what is carried out; a deed that nobody is named for."""
    (check,) = told(text, type="inspection_enforcement")
    assert check["target"] == target


def test_what_a_check_goes_over_belongs_to_it_and_its_aim_is_none() -> None:
    """重点检查锅炉的登记情况; 通过集中大检查，全面排查一批隐患."""
    (check,) = told(
        "3日，由市质监局、市安监局等10多个部门组成的4个专班分赴各地，对全市特种设备安全生产工作开展全面检查。"
        "重点检查学校、医院使用的锅炉、电梯等特种设备登记和检验情况。"
        "通过集中大检查，全面排查、消除一批特种设备安全隐患。",
        type="inspection_enforcement",
    )
    assert "topic" in check
    assert check["organizer"] == {"市质监局", "市安监局"}


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("除了查获一批假冒食品，市质监局还召开了工作会议。", "inspection_enforcement"),
        ("展览展示了品牌成果以及荣获“云河名牌”的企业。", "award_accreditation"),
        ("“质量月”活动始于1978年，是长期组织开展的一项重大质量活动。", "campaign"),
        ("市市场监管局和公安分局联合开展行动，查处一起销售假酒案。", "campaign"),
    ],
)
def test_what_was_told_before_or_only_describes_is_no_event(text: str, type: str) -> None:
    """除了…, 以及…的企业, 一项活动, 开展行动 by the kind alone."""
    assert not told(text, type=type)


def test_countries_of_brands_are_no_places() -> None:
    """假冒韩国面膜等国内外知名面膜: 等国 is no word there."""
    (check,) = told(
        "7月15日，市市场监管局捣毁一制假窝点，现场查获一批假冒韩国雅诗面膜、泰国瑞雅面膜等国内外知名面膜。",
        type="inspection_enforcement",
    )
    assert "location" not in check


def test_sites_are_seen_though_their_state_is_looked_at() -> None:
    """甲产业园、乙艺术馆等会展场馆及住宿配套情况."""
    (visit,) = told("李明一行考察了云河衡器产业园、河东工业艺术馆等会展场馆及住宿配套情况。", type="visit_research")
    assert visit["target"] == {"云河衡器产业园", "河东工业艺术馆"}


@pytest.mark.parametrize("body", ["株洲县市场和质量监督管理局", "威海市药品和医疗器械审评检查中心"])
def test_bodies_of_two_matters_have_whole_names(body: str) -> None:
    """市场和质量监督管理局 is one."""
    (check,) = told(f"近日，{body}开展了农资专项检查。", type="inspection_enforcement")
    assert check["organizer"] == {body}


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        (
            "由云河计量院主导起草的国家计量技术规范《水表规程》正式发布实施。",
            "policy_issuance",
            "document",
            {"《水表规程》"},
        ),
        ("3月12日，云河大学党委书记王强一行来我院座谈交流。", "visit_research", "visitor", {"王强"}),
        (
            "5月20日，云河计量院举办公众开放日活动。",
            "campaign",
            "name",
            {"公众开放日活动"},
        ),
        (
            "日前，云河计量院收到市场监管总局批复，同意筹建国家氢能产业计量测试中心。",
            "award_accreditation",
            "organizer",
            {"市场监管总局"},
        ),
        (
            "3月12日，云河市特检院收到由国家认监委颁发的检验检测机构资质认定证书。",
            "award_accreditation",
            "recipient",
            {"云河市特检院"},
        ),
        (
            "近日，云河市特检院完成了云河乐园12台大型游乐设施的年度定期检验工作。",
            "inspection_enforcement",
            "target",
            {"云河乐园12台大型游乐设施"},
        ),
        (
            "市市场监管局日前查处一起电子秤作弊案，当事人被罚款5000元。",
            "inspection_enforcement",
            "penalty",
            {"罚款5000元"},
        ),
    ],
)
def test_leads_of_institutes_tell_one_event(text: str, type: str, role: str, words: set[str]) -> None:
    """What is issued, who comes to us, who permits, who gets the paper, what is verified, what the case came to."""
    (event,) = told(text, type=type)
    assert event[role] == words


def test_what_is_held_beside_a_founding_is_no_body() -> None:
    """某委员会成立大会暨第一次全体委员会议: the meeting has no such holder."""
    (meeting,) = told("3月12日，云河标准化技术委员会成立大会暨第一次全体委员会议举行。", type="meeting")
    assert not any("暨" in name for name in meeting.get("organizer", set()))


def test_what_experts_and_parties_do_belongs_to_whoever_sent_them() -> None:
    """检定过程中，技术人员…; 评审组对该院…: details of what was told, by those who act for a body."""
    (check,) = told(
        "近日，云河市计量院对全市加油机开展强制检定工作。检定过程中，技术人员对加油机的外观、示值误差等项目逐一进行检定。",
        type="inspection_enforcement",
    )
    assert check["organizer"] == {"云河市计量院"}
    assert check["topic"] == {"外观、示值误差"}
    (review,) = told(
        "3月12日，国家认监委委派评审组一行6人，对云河质检院进行了资质认定现场评审。"
        "评审组通过查阅资料等方式，对该院管理体系运行情况进行了全面评审。",
        type="evaluation_ranking",
    )
    assert review["organizer"] == {"国家认监委"}
    assert not told("3月12日，国家认监委委派评审组一行6人，对云河质检院进行评审。", type="personnel")


def test_who_is_talked_to_is_told_though_a_check_found_it() -> None:
    """对监督抽查中发现问题的8家机构进行集中约谈."""
    event = extract_events(article("3月12日，市市场监管局对2024年监督抽查中发现问题的8家机构进行集中约谈。"))[0]
    assert event.type.value == "inspection_enforcement"
    assert "约谈" in event.trigger.text


def test_a_service_that_a_headline_calls_an_activity_is_told_once() -> None:
    """开展“你送我检”进社区活动 as a title, “你送我检”便民服务活动 in the text."""
    text = "3月12日，云河市质检所在阳光社区开展“你送我检”便民服务活动。"
    title = "云河市质检所开展“你送我检”进社区活动"
    assert not told(text, title=title, type="campaign")
    assert told(text, title=title, type="assistance_service")


def test_years_of_those_honoured_are_not_when_they_were() -> None:
    """为2024年度示范单位授牌."""
    (award,) = told("3月15日，活动中，市消委为2024年度“放心消费示范单位”代表授牌。", type="award_accreditation")
    assert award["time"] == {"3月15日"}
