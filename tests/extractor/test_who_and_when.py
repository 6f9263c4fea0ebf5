"""Who holds it with whom, where, when and how long: in the sentence, the one before, the title or below a notice."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor import articles


def roles_of(kind: str, *paragraphs: str, title: str | None = None) -> list[dict[str, set[str]]]:
    """The arguments of the events of a type, by role, in the text's order."""
    return articles.told(*paragraphs, type=kind, title=title)


@pytest.mark.parametrize(
    ("sentence", "kind", "role", "words"),
    [
        ("5月3日，县水利局会同县公安局开展河道采砂专项整治行动。", "campaign", "co_organizer", {"县公安局"}),
        ("5月3日，县水利局会同县公安局开展河道采砂专项整治行动。", "campaign", "organizer", {"县水利局"}),
        (
            "近日，县生态环境、住建、交警大队等部门组成工作组，开展联合整治行动。",
            "campaign",
            "organizer",
            {"县生态环境", "住建", "交警大队"},
        ),
        (
            "县水利局与县公安局签署协议，并共同发布《河道白皮书》。",
            "policy_issuance",
            "issuer",
            {"县水利局", "县公安局"},
        ),
        (
            "5月3日，县路政队会同县特警队，县交警队，高速交警队等多部门在城北路口开展专项检查。",
            "inspection_enforcement",
            "co_organizer",
            {"县特警队", "县交警队", "高速交警队"},
        ),
        (
            "5月3日，县总工会走访困难职工，并发放慰问金，提前给老人送去问候。",
            "assistance_service",
            "organizer",
            {"县总工会"},
        ),
        (
            "5月3日，由县总工会主办，县教育局承办的以“唱起来”为主题的歌咏活动在体育馆举行。",
            "campaign",
            "co_organizer",
            {"县教育局"},
        ),
        (
            "5月3日，县教师演讲比赛举行，来自全县中小学及县直高中的23名教师参赛。",
            "competition_comparison",
            "participant",
            {"教师"},
        ),
        (
            "5月3日，县职工球赛举行，由各乡镇工会干部组成的12支代表队参赛。",
            "competition_comparison",
            "quantity",
            {"12支"},
        ),
        ("青溪讯（王强）今年以来，县水务局设立河长432人。", "outcome_report", "time", {"今年以来"}),
        ("1月16日，县水利局召开会议，对2024年度先进集体进行了表彰。", "award_accreditation", "time", {"1月16日"}),
        ("1月16日，副县长李明到县计量所调研量子计量工作。", "visit_research", "topic", {"量子计量工作"}),
        ("近日，县水利局的水质监测项目通过绩效评价。", "award_accreditation", "name", {"绩效评价"}),
        ("县水利局组织专家对甲厂、乙厂等5家企业进行监督检查。", "inspection_enforcement", "target", {"甲厂", "乙厂"}),
        ("县水利局对甲公司、乙公司等企业立案调查。", "inspection_enforcement", "target", {"甲公司", "乙公司"}),
        ("县教育局组织法律专家走进企业。", "visit_research", "visitor", {"法律专家"}),
        ("县水利局对县院新建的2项计量标准进行考核。", "evaluation_ranking", "target", {"县院新建的2项计量标准"}),
        ("5月3日，处长李明带队，来市政协围绕协商平台建设开展调研。", "visit_research", "target", {"市政协"}),
        ("县教育局召开会议，传达学习全国、省、市教育大会精神。", "meeting", "topic", {"全国、省、市教育大会精神"}),
        ("县法院开庭审理一起赡养案，邀请居民50余人旁听。", "inspection_enforcement", "participant", {"居民"}),
        ("县水利局与县公安局签署协议，发布《河道白皮书》。", "policy_issuance", "issuer", {"县水利局"}),
        ("县水利局与县公安局签署协议，县财政局联合发布《白皮书》。", "policy_issuance", "issuer", {"县财政局"}),
        ("云河大学与青山医院会谈，决定共建联合实验室。", "organization_founding", "founder", {"云河大学", "青山医院"}),
        ("县水利局会同县公安局成立河道专班。", "organization_founding", "founder", {"县水利局", "县公安局"}),
        ("三省水利局签署协议，并为联合监测中心揭牌。", "organization_founding", "founded", {"联合监测中心"}),
        ("三省水利局签署协议，并为联合监测中心揭牌。", "organization_founding", "founder", {"三省水利局"}),
        ("县人社局会同县教育局授予周建民“先进教师”称号。", "award_accreditation", "co_organizer", {"县教育局"}),
        ("5月3日，江州海关联合国家林草局江州专员办开展清风行动。", "campaign", "organizer", {"江州海关"}),
        (
            "5月3日，市住建局牵头，市公安局、市交通局配合，开展渣土车专项整治行动。",
            "campaign",
            "co_organizer",
            {"市公安局", "市交通局"},
        ),
        (
            "5月3日，市教育局牵头市公安局、市卫健委组成检查组，对全市校车进行检查。",
            "inspection_enforcement",
            "co_organizer",
            {"市公安局", "市卫健委"},
        ),
        ("早在4月，该局就与市公安局联合开展“清水”专项行动。", "campaign", "organizer", {"该局", "市公安局"}),
        (
            "5月3日，在省市场监管局指导下，市计量院举办电能计量培训班。",
            "training_lecture",
            "supporter",
            {"省市场监管局"},
        ),
        ("活动间隙，市计量院走访江州大学并参观实验室。", "visit_research", "time", {"活动间隙"}),
        ("三年间，江州市累计改造老旧小区36个。", "outcome_report", "time", {"三年间"}),
        ("自2021年新校区启用以来，学校累计培训学员3600人次。", "outcome_report", "time", {"自2021年新校区启用以来"}),
        ("培训班在蚌埠结束，18名学员取得结业证书。", "award_accreditation", "location", {"蚌埠"}),
        ("“清源”行动自4月启动以来，全省累计检查药店4万家。", "outcome_report", "time", {"自4月启动以来"}),
        ("“清源”行动自去年4月启动以来，全省立案900件。", "outcome_report", "time", {"自去年4月启动以来"}),
    ],
)
def test_said_in_the_sentence(sentence: str, kind: str, role: str, words: set[str]) -> None:
    """Who leads, joins, guides it and since when are told in many ways."""
    assert roles_of(kind, sentence)[-1][role] == words


def test_who_supports_it_is_told_further_on() -> None:
    """The sentence that names all holders names those who guide it, too."""
    contest = roles_of(
        "competition_comparison",
        "5月3日，首届江州计量技能大赛在江州体育馆落下帷幕。",
        "本次大赛由省市场监管局、省总工会指导，市市场监管局主办，市计量院承办。",
    )
    assert contest[0]["supporter"] == {"省市场监管局", "省总工会"}


@pytest.mark.parametrize("opening", ["仪式上，", "揭牌仪式后，", "会后，", "活动现场，"])
def test_the_day_holds_for_what_is_told_of_the_occasion(opening: str) -> None:
    """What is done at a ceremony told before is done on its day, whatever paragraphs stand between."""
    signed = roles_of(
        "agreement_signing",
        "5月3日上午，江州市质量大会在江州会展中心召开。",
        "江州市有企业三千家。",
        f"{opening}江州市计量院与江州大学签署合作协议。",
    )
    assert signed[0]["time"] == {"5月3日上午"}


def test_the_day_of_the_lead_holds_for_the_title() -> None:
    """What only the title tells was done on the day with which the text opens."""
    title = "江州海关侦破一起走私案"
    cases = roles_of("inspection_enforcement", "5月3日，江州海关的办案人员来到码头。", title=title)
    assert cases[0]["time"] == {"5月3日"}


def test_a_list_of_appointments_has_one_day() -> None:
    """One day stands above or below a list of appointments and holds for all of them."""
    above = roles_of(
        "personnel",
        "市人民政府2025年5月9日决定：",
        "任命周大林为江州市教育局局长；",
        "免去林大伟的江州市教育局局长职务。",
    )
    assert [roles["time"] for roles in above] == [{"2025年5月9日"}, {"2025年5月9日"}]
    below = roles_of("personnel", "任命周大林为江州市教育局局长。", "江州市人民政府", "2025年5月9日")
    assert below[0]["time"] == {"2025年5月9日"}


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("5月3日，为期三天的江州农产品论坛在江州会展中心落下帷幕。", "meeting", {"三天"}),
        ("5月3日，市计量院举办为期两天的电能计量培训班。", "training_lecture", {"两天"}),
        ("任命周大林为江州市教育局局长，试用期一年。", "personnel", {"一年"}),
        ("任命周大林为江州市教育局局长（试用期一年）。", "personnel", {"一年"}),
        ("5月3日，市政府与江州大学签署合作协议，为期五年。", "agreement_signing", {"五年"}),
        ("历经两天半角逐，江州计量技能大赛5月3日在江州落幕。", "competition_comparison", {"两天半"}),
        ("江州市计量院自5月3日起征集服务口号，征集时间为两个月。", "call_for_proposals", {"两个月"}),
        ("5月3日，市政府与江州大学签署合作协议。协议有效期为五年。", "agreement_signing", {"五年"}),
        ("5月3日，市政府与江州大学签署备忘录。备忘录期限为三年。", "agreement_signing", {"三年"}),
        ("5月3日，青河水库工程开工建设。工程总工期36个月。", "other", {"36个月"}),
        ("《江州市电梯管理办法》自6月1日起施行，有效期5年。", "policy_issuance", {"5年"}),
        ("调整后的公交票价自6月1日起执行，有效期2年。", "policy_issuance", {"2年"}),
    ],
)
def test_how_long_it_lasts(sentence: str, kind: str, words: set[str]) -> None:
    """A length of time behind 为期, 历时, 试用期 and the like belongs to what is told beside it."""
    assert roles_of(kind, sentence)[-1]["duration"] == words


def test_when_it_is_to_be_completed_is_told_further_on() -> None:
    """Who leads a comparison and when it ends stand in sentences of their own; what else is completed ends nothing."""
    first = "5月3日，省市场监管局组织开展流量计比对。"
    further = "本次比对由江州市计量院等6家单位担任主导实验室。比对工作将于10月底前完成。"
    comparison = roles_of("competition_comparison", first + further)[0]
    assert comparison["end_time"] == {"10月底"}
    assert comparison["co_organizer"] == {"江州市计量院"}
    other = roles_of("competition_comparison", first + "河道清淤工程将于10月底前完成。")[0]
    assert not other.get("end_time")


def test_how_long_a_meeting_lasts_is_told_further_on() -> None:
    """The next sentence says how long the gathering lasts."""
    meetings = roles_of("meeting", "5月3日，江州计量大会在江州开幕。", "本次会议由市计量院承办，会期四天。")
    assert meetings[0]["duration"] == {"四天"}


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("5月3日，三部门在白沙港召开专项行动推进会。", "meeting", {"白沙港"}),
        ("5月3日，全体学员在华南计量学院参加培训。", "training_lecture", {"华南计量学院"}),
        ("5月3日，书记郭丽在新校区会议室接待到访客人并座谈。", "meeting", {"新校区会议室"}),
        ("5月3日，首届桃花论坛在杭州市桃源龙虾城落下帷幕。", "meeting", {"杭州市桃源龙虾城"}),
        ("5月3日，市文旅局在杭州、白沙港等地对酒店开展安全检查。", "inspection_enforcement", {"杭州", "白沙港"}),
        ("5月3日，公安机关在长沙、岳阳两地开展收网行动。", "inspection_enforcement", {"长沙", "岳阳"}),
        (
            "在杭州市萧山区，院长周大林为计量服务站揭牌，省计量院与县商会签订合作协议。",
            "agreement_signing",
            {"杭州市萧山区"},
        ),
    ],
)
def test_where(sentence: str, kind: str, words: set[str]) -> None:
    """Places that no list knows, places that a list counts, the place with which the sentence begins."""
    assert roles_of(kind, sentence)[-1]["location"] == words


def test_at_what_a_campaign_aims_is_told_behind_it() -> None:
    """聚焦, 紧盯, 重点整治 and 以…为重点 say at what a campaign aims."""
    for behind in ("聚焦玩具、汽配、鞋服等重点商品", "重点整治玩具、汽配、鞋服", "以玩具、汽配、鞋服为重点"):
        campaigns = roles_of("campaign", f"5月3日，市市场监管局启动“清风”专项行动，{behind}，计划年底完成。")
        assert campaigns[0]["target"] == {"玩具", "汽配", "鞋服"}, behind


@pytest.mark.parametrize(
    ("sentence", "kind", "role", "words"),
    [
        ("江州海关5月3日举行新闻发布会，介绍外贸运行有关情况。", "meeting", "topic", {"外贸运行有关情况"}),
        (
            "5月3日，市长周大林会见江州大学校长林大伟，双方就加快校地合作、扩大人才交流等交换意见。",
            "meeting",
            "topic",
            {"加快校地合作", "扩大人才交流"},
        ),
        (
            "5月3日，市水利局召开会议，就明年及“十五五”期间发展思路进行交流。",
            "meeting",
            "topic",
            {"明年及“十五五”期间发展思路"},
        ),
        ("江州大学教授周大林作《从田间到餐桌》专题讲座。", "training_lecture", "topic", {"《从田间到餐桌》"}),
        ("5月3日，市教育局举办由三百余名教师参加的应急演练。", "training_lecture", "name", {"应急演练"}),
    ],
)
def test_what_it_is_about_and_called(sentence: str, kind: str, role: str, words: set[str]) -> None:
    """What the press hears, what is talked about, the title of a lecture; a name without what a clause says of it."""
    assert roles_of(kind, sentence)[-1][role] == words


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("5月3日，市质检院先后赴杭州、绍兴学习，并印发《江州市电梯检验办法》。", "policy_issuance"),
        ("5月3日，杭州市、绍兴市在全国质量工作考核中位列前三。", "evaluation_ranking"),
        ("市市场监管局于5月3日封存涉事食堂，对江州甲餐饮公司立案调查。", "inspection_enforcement"),
        ("5月3日，市二院医师周建民为中心在住长者带来营养保健讲座。", "training_lecture"),
        ("代表团在杭州市副市长周建民的陪同下参观了校园。", "visit_research"),
    ],
)
def test_no_place(sentence: str, kind: str) -> None:
    """Where somebody went before, who is ranked and what is done behind 于 and a day are no places."""
    assert "location" not in roles_of(kind, sentence)[-1]


def test_who_holds_it_is_told_behind_it() -> None:
    """Clauses of the same sentence may name all holders without 由."""
    campaigns = roles_of(
        "campaign",
        "5月3日，“清风江州”主题宣传活动在人民广场启动，市商务局、市文旅局主办，市图书馆承办，市供电公司协办。",
    )
    assert campaigns[0]["organizer"] == {"市商务局", "市文旅局"}
    assert campaigns[0]["co_organizer"] == {"市图书馆", "市供电公司"}


@pytest.mark.parametrize(
    ("telling", "organizers", "co_organizers"),
    [
        ("赛事由省田径协会认证，江州市人民政府主办，江州市体育局承办。", {"江州市人民政府"}, {"江州市体育局"}),
        ("比赛由市水务局、市教育局共同组织，市融媒体中心承办。", {"市水务局", "市教育局"}, {"市融媒体中心"}),
        ("大赛由市文化局与市博物馆联合筹划，市图书馆承办。", {"市文化局", "市博物馆"}, {"市图书馆"}),
        ("据悉，本次大赛由市法院具体实施。", {"市法院"}, None),
        ("参赛学生一律免费入场，现场提供职业指导服务。", None, None),
        ("大赛由市教育局主办，江州学院、市聋协具体承办。", {"市教育局"}, {"江州学院", "市聋协"}),
        ("志愿者服务队由市青年联合会组织。", None, None),
    ],
)
def test_who_holds_it_is_told_in_the_next_sentence(
    telling: str, organizers: set[str] | None, co_organizers: set[str] | None
) -> None:
    """Each clause behind 由 has its own doer, and only of what was held it is said who held it."""
    contest = roles_of("competition_comparison", "5月3日，第三届水法知识大赛在人民广场举行。" + telling)[0]
    assert contest.get("organizer") == organizers
    assert contest.get("co_organizer") == co_organizers


@pytest.mark.parametrize(
    ("sentence", "kind", "organizers"),
    [
        (
            "江州市救援队42名队员驰援震区，连续作业9昼夜，成功救出6名矿工。",
            "assistance_service",
            {"江州市救援队"},
        ),
        ("5月3日，江州海关立即出动，经开箱彻查，起获象牙手镯46件。", "inspection_enforcement", {"江州海关"}),
        ("江州医院成立于2016年，现有医生38名，8年来已服务群众1.2万人次。", "outcome_report", {"江州医院"}),
        (
            "5月9日，江州市人社局举办了技能大赛，共有1.2万人参赛；举办“匠心”技能人才研修班。",
            "training_lecture",
            {"江州市人社局"},
        ),
        ("江州航空公司保障航班7.9万架次，加注航油38.6万吨，同比增长12%。", "outcome_report", {"江州航空公司"}),
        (
            "江州市法院为改进沟通机制，发布审判信息，满足群众的知情权和监督权，于9月11日举行新闻发布会。",
            "meeting",
            {"江州市法院"},
        ),
        (
            "为加强校园周边管理，创建平安文化市场，7月15日，江州市文化执法大队对全县书店进行了检查。",
            "inspection_enforcement",
            {"江州市文化执法大队"},
        ),
        (
            "为预防事故，保障市民的出行安全，5月3日，江州市交警大队在全市开展集中查处酒驾行为专项整治行动。",
            "campaign",
            {"江州市交警大队"},
        ),
        ("江州市妇联联合市城管局、市农业局等部门，对台城6户家庭进行走访。", "visit_research", {"江州市妇联"}),
        (
            "江州市质监局引导集贸市场加强管理，争创诚信计量示范单位，激励企业提升质量，开展计量公益活动。",
            "campaign",
            {"江州市质监局"},
        ),
        (
            "江州市质监局对食品、日用消费品、建材等60类产品进行了监督抽查，共抽查480家企业。",
            "inspection_enforcement",
            {"江州市质监局"},
        ),
    ],
)
def test_the_doer_goes_on_behind_a_clause_that_names_nobody(sentence: str, kind: str, organizers: set[str]) -> None:
    """How long, how much and how it was done stand between the doer and what was done; another doer may come."""
    assert roles_of(kind, sentence)[-1]["organizer"] == organizers


def test_what_grew_is_told_by_the_verb_before() -> None:
    """同比增长 compares what the verb before it counts, whoever did it."""
    events = extract_events(articles.article("春运期间，江州铁路局发送旅客103.4万人次，日均16.9万人次，同比增长8.7%。"))
    assert [e.trigger.text for e in events if e.type == "outcome_report"] == ["发送"]


def test_subjects_of_clauses() -> None:
    """A day behind 截至 is no subject, and what was made known (报告披露，…) does nothing."""
    sentence = "报告披露，2024年，江州集团投入帮扶资金1.2亿元。"
    assert roles_of("outcome_report", sentence)[0]["organizer"] == {"江州集团"}
    sentence = "暑期以来，江州市公安局开展夜查行动，截至8月31日共出动警力3600人次。"
    assert roles_of("outcome_report", sentence)[-1]["organizer"] == {"江州市公安局"}


def test_a_month_may_stand_above_appointments() -> None:
    """A list of appointments of a month has that month as its time."""
    appointed = roles_of(
        "personnel",
        "2025年2月，市教育系统有关人事任免情况如下：",
        "任命周大林为江州市第一中学校长。",
        "任命林大伟为江州市第二中学校长。",
    )
    assert [roles["time"] for roles in appointed] == [{"2025年2月"}, {"2025年2月"}]


def test_the_title_of_a_deed_takes_the_time_of_its_telling() -> None:
    """A headline and the sentence that tells the same by another verb have one time."""
    title = "“宁江7”轮首航"
    voyages = roles_of("other", "5月3日上午8时许，江海直达船“宁江7”轮缓缓驶离江州港。", title=title)
    assert voyages[0]["time"] == {"5月3日上午8时许"}


def test_whose_session_it_is() -> None:
    """A session's name begins with the body whose session it is."""
    meetings = roles_of("meeting", "5月3日，江州市计量协会五届三次理事会在江州召开。")
    assert meetings[0]["organizer"] == {"江州市计量协会"}


def test_the_day_of_the_meeting_takes_the_place_of_of_late() -> None:
    """近日 says less than 5月12日的会议上 further on."""
    (meeting,) = roles_of(
        "meeting", "近日，江州市粮食局召开全市粮食工作会议。", "在5月12日的会议上，江州市粮食局公布了粮仓名单。"
    )
    assert meeting["time"] == {"5月12日"}


@pytest.mark.parametrize(
    ("opening", "time"),
    [
        ("为压实责任，促进环境持续改善，近日，", {"近日"}),
        ("为贯彻上级部署，加强监管，保障安全，5月9日，", {"5月9日"}),
        ("为推进2024年工作，加强统筹，", None),
    ],
)
def test_the_day_stands_behind_all_that_it_is_done_for(opening: str, time: set[str] | None) -> None:
    """Several aims may open a sentence; the time behind them holds for all its verbs, one inside them for none."""
    found = roles_of("campaign", opening + "江县生态环境局、江县住建局组成工作组，开展联合整治行动。")
    assert [event.get("time") for event in found] == [time]


def test_a_gathering_named_after_what_it_deals_with_is_about_that() -> None:
    """学习贯彻…精神|宣讲动员会: the noun for the gathering is no part of its topic."""
    line = "江州市召开学习贯彻全会精神集中宣讲动员会"
    (meeting,) = roles_of("meeting", f"5月9日，{line}。", title=line)
    assert meeting["topic"] == {"全会精神"}


@pytest.mark.parametrize(
    ("sentence", "kind", "role", "words"),
    [
        ("江州税务局3次荣获“服务先锋”称号。", "award_accreditation", "recipient", {"江州税务局"}),
        ("江州税务局两次荣获“服务先锋”称号，2次获得“金桥”奖。", "award_accreditation", "recipient", {"江州税务局"}),
        ("江州市公安局最新破获一起制售假酒案。", "inspection_enforcement", "organizer", {"江州市公安局"}),
    ],
)
def test_how_often_or_how_lately_is_no_part_of_who_did_it(sentence: str, kind: str, role: str, words: set[str]) -> None:
    """Words right before the verb that say how often it was done name nobody."""
    found = roles_of(kind, sentence)
    assert found
    assert all(roles[role] == words for roles in found)


def test_what_was_won_several_times_was_not_won_on_the_day_of_the_news() -> None:
    """A prize that somebody has three times has no day."""
    paragraph = "5月3日，江州市召开表彰大会。陈立介绍，江州市计量院3次获得省科技奖。"
    assert "time" not in roles_of("award_accreditation", paragraph)[0]


def test_figures_of_several_months_have_the_first_of_them_as_their_time() -> None:
    """A stretch that leads from one year to the next begins with its first month."""
    told = roles_of("outcome_report", "2021年11月至2022年4月，各地共报送违法案例53宗。")[0]
    assert (told["time"], told["end_time"]) == ({"2021年11月"}, {"2022年4月"})
    assert roles_of("outcome_report", "提出到2027年，全县粮食产量达到20万吨。")[0]["time"] == {"2027年"}


def test_who_carries_it_out_is_no_host() -> None:
    """Two clauses before the verb say who hosts it and who carries it out."""
    sentence = "5月8日，由江州市农业局主办，江州市农广校具体承办，在牛头镇开设为期5天的农机培训班。"
    told = roles_of("training_lecture", sentence)[0]
    assert (told["organizer"], told["co_organizer"]) == ({"江州市农业局"}, {"江州市农广校"})


def test_an_office_that_only_asks_the_press_to_come_did_nothing_else() -> None:
    """Figures told to the press are not those of the press office, nor of the speaker's body where others act."""
    told = roles_of(
        "outcome_report",
        "5月20日上午，江州市政府新闻办举行新闻发布会。市海关关长陈立介绍，2024年全市出口42亿元。",
        "截至目前，在海关备案的企业达到1850家。",
        "会上，陈立通报了一组数据：2024年，全市海关查获违禁品120万件，退运货物20批。",
    )
    assert [roles.get("organizer", set()) for roles in told[1:]] == [set(), {"全市海关"}]


def test_a_set_of_figures_is_no_matter() -> None:
    """That the press heard some figures says nothing of what it heard about."""
    told = roles_of("meeting", "5月20日，江州市税务局举行新闻发布会。会上，陈立通报了一组数据。")
    assert "topic" not in told[0]


def test_a_notice_without_its_title_is_sent_and_signed() -> None:
    """Where a page left out the title, the lines around what is handed on say to whom, by whom and when."""
    told = roles_of(
        "policy_issuance",
        "各县（区）人民政府，市直各单位：",
        "《江州市推进养老服务发展的实施方案》已经市人民政府同意，现印发给你们，请认真遵照执行。",
        "江州市人民政府办公室",
        "2020年7月30日",
        "江州市推进养老服务发展的实施方案",
        "为贯彻落实省政府意见，结合我市实际，制定本实施方案。",
    )
    assert told[0] == {
        "document": {"《江州市推进养老服务发展的实施方案》"},
        "issuer": {"江州市人民政府办公室"},
        "recipient": {"各县（区）人民政府", "市直各单位"},
        "time": {"2020年7月30日"},
    }


def test_what_the_press_hears_of_was_done_on_other_days() -> None:
    """The only day of an article is that of the press conference; what was done there has it, too."""
    press = "江州市人社局5月16日举行发布会，介绍就业情况。"
    held = roles_of("meeting", press, "组织实施技能计划，举办劳务品牌发展大会。")
    assert [roles.get("time") for roles in held] == [{"5月16日"}, None]
    assert roles_of("agreement_signing", press, "会上，该局与江州大学签署合作协议。")[0]["time"] == {"5月16日"}


@pytest.mark.parametrize(
    ("paragraphs", "kind", "roles"),
    [
        (
            ["近日，县交警大队联合县城管局，在东环、西环等路段，对过往的车辆进行逐车检查。"],
            "inspection_enforcement",
            {"target": {"过往的车辆"}, "location": {"东环、西环等路段"}},
        ),
        (
            ["5月3日，县气象局召开业务会议，来自全省的气象专家就业务发展和合作事宜进行了交流。"],
            "meeting",
            {"topic": {"业务发展和合作事宜"}, "participant": {"气象专家"}},
        ),
        (
            ["会前，江州市气象局与云河市政府就加快气象发展，支持江州试点，推动合作方面进行了友好会谈。"],
            "meeting",
            {"participant": {"江州市气象局", "云河市政府"}, "topic": {"加快气象发展"}},
        ),
        (
            ["5月3日，县气象局与县水利局签署《水文气象合作框架协议》（以下简称《协议》），共同防灾。"],
            "agreement_signing",
            {"agreement": {"《水文气象合作框架协议》"}},
        ),
        (["与会代表参观了新落成的江州市气象监测中心。"], "visit_research", {"target": {"江州市气象监测中心"}}),
        (
            [
                "近日，县交通执法支队联合交巡警支队开展非法营运集中整治统一行动。",
                "专项行动以黄杨小区为中心，采取夜查等方式开展打击非法营运专项整治。",
            ],
            "campaign",
            {"organizer": {"县交通执法支队"}, "co_organizer": {"交巡警支队"}},
        ),
        (["突出高校毕业生等重点群体，大规模开展职业技能培训。"], "training_lecture", {"name": {"职业技能培训"}}),
    ],
)
def test_each_of_these_is_one_event_with_its_roles(
    paragraphs: list[str], kind: str, roles: dict[str, set[str]]
) -> None:
    """Where, about what, with whom and what it is called are told in the ways of ministries and their offices."""
    found = roles_of(kind, *paragraphs)
    assert len(found) == 1
    assert {role: found[0].get(role) for role in roles} == roles


def test_a_clause_of_whom_one_cares_for_names_no_host() -> None:
    """突出重点群体 says for whom; nobody who does anything."""
    assert "organizer" not in roles_of("training_lecture", "突出高校毕业生等重点群体，大规模开展职业技能培训。")[0]


def test_a_list_made_known_by_a_notice_without_its_title() -> None:
    """现予公布 makes the paper known that the sentence names; what is to be issued later is another paper."""
    told = roles_of(
        "policy_issuance",
        "各市农业农村局，各有关单位：",
        "经专家评审，省农业农村厅评选出《优秀农田示范项目（第一批）》，现予公布。",
        "后续，省农业农村厅将制定出台评选办法。",
        "2023年6月27日",
    )
    assert told[0]["document"] == {"《优秀农田示范项目（第一批）》"}
    assert told[0]["issuer"] == {"省农业农村厅"}
    assert told[0]["recipient"] == {"各市农业农村局", "各有关单位"}


@pytest.mark.parametrize(
    ("paragraph", "kind", "roles"),
    [
        (
            "5月3日，检察干警还为同学们送上了精心准备的小礼品。",
            "assistance_service",
            {"organizer": {"检察干警"}, "recipient": {"同学们"}},
        ),
        (
            "5月3日，陈立为学生上了一场法治课，同学们说出了自己的认识。随后，干警为同学们送上了笔袋。",
            "assistance_service",
            {"organizer": {"干警"}},
        ),
        (
            "5月3日，县检察院举办检察开放日活动，迎来123位师生代表。",
            "campaign",
            {"participant": {"师生代表"}, "quantity": {"123位"}},
        ),
        (
            "检察干警就预防犯罪开展了专题授课，向听课学生们讲授了如何应对侵害。",
            "training_lecture",
            {"speaker": {"检察干警"}, "participant": {"听课学生们"}},
        ),
        (
            "与会嘉宾和师生们共同参观了12309检察服务中心、未检工作室。",
            "visit_research",
            {"visitor": {"与会嘉宾", "师生们"}, "target": {"12309检察服务中心", "未检工作室"}},
        ),
        (
            "5月3日，县检察院检察长陈立带队来到江州中学走访市人大代表、江州中学党委书记王小平，听取意见。",
            "visit_research",
            {"visitor": {"陈立"}, "target": {"江州中学", "王小平"}},
        ),
    ],
)
def test_an_open_day_and_what_belongs_to_it(paragraph: str, kind: str, roles: dict[str, set[str]]) -> None:
    """Who comes, is called on, is taught and is given something at the open days and visits of an office."""
    found = roles_of(kind, paragraph)
    assert len(found) == 1
    assert {role: found[0].get(role) for role in roles} == roles


def test_why_something_matters_tells_no_deed() -> None:
    """What somebody says of the need to do something is no doing of it, nor is talk about demands a visit."""
    assert roles_of("campaign", "5月3日，陈立介绍了新形势下开展好学生法治教育工作的必要性和紧迫性。") == []
    assert roles_of("visit_research", "陈立对未检工作的新要求，与校方领导进行了交流。") == []


def test_whose_demands_we_meet_is_not_ourselves() -> None:
    """落实市院关于…的要求: the body above is not the one that 我院 means."""
    text = "为落实省院、市院关于做好联络工作的要求，5月3日，我院与江州中学签署共建协议。"
    assert roles_of("agreement_signing", text)[0]["signatory"] == {"我院", "江州中学"}
