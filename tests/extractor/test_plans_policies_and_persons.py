"""Whole texts that tell little, or tell it of one person: plans, interpretations, summaries, records, features."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of

Roles = dict[str, set[str]]


def told(text: str) -> list[tuple[str, str, Roles]]:
    """Type, trigger and arguments of the events but statements, in order; the text's first line is its title."""
    title, *lines = text.strip().split("\n")
    found = []
    for event in extract_events(article(*lines, title=title, published_at="2024-09-10")):
        roles = roles_of(event)
        if event.type.value != "statement":
            found.append((event.type.value, event.trigger.text, roles))
    return found


SCHEME = """
清平县2024年农村集体聚餐食品安全专项整治工作方案
为有效防范群体性食物中毒事件，经县政府同意，决定自2024年3月起至11月底在全县开展农村集体聚餐食品安全专项整治。特制定本方案。
一、工作目标
农村家宴服务点规范化建设率达到80%以上，流动厨师持证率达到100%。
二、重点任务
（一）加强培训指导。县市场监管局要组织开展流动厨师专题培训，每年不少于2次。
（二）强化监督检查。县市场监管局会同乡镇对100人以上的集体聚餐开展现场指导检查，对违法行为依法查处。
三、工作要求
召开动员会，成立专项整治工作领导小组，由分管副县长任组长。
清平县食品安全委员会办公室
2024年2月26日
"""
THREE_YEARS = """
安岭省药品安全巩固提升行动三年计划（2024—2026年）
为提升药品安全治理能力，制定本计划。
一、基本情况
2021年以来，全省药品监管系统共查办药品案件1.3万件，罚没款2.8亿元，移送公安机关392件。
二、重点任务
（一）严查违法行为。对疫苗生产企业开展全覆盖检查，对网络销售违法行为开展清网行动。
（二）提升检验能力。投入1.2亿元建设省药品检验研究院新址。
（三）加强队伍建设。每年举办检查员培训班4期，选派50名骨干到国家药监局跟班学习。
三、组织实施
省药品监督管理局每半年召开一次调度会。
"""
POINTS = """
青川区卫生健康局2024年工作要点
2024年全区卫生健康工作以人民健康为中心，推动高质量发展。
一、深化医共体建设
组建3个区级医共体，选派50名医务人员下沉基层。
二、加强公共卫生工作
开展“健康素养进万家”活动，为65岁以上老年人免费体检。举办全区护理技能竞赛。
三、强化队伍建设
招聘村医30名，召开医师节表彰大会，表彰“最美医生”20名。
"""


@pytest.mark.parametrize(
    ("text", "types"),
    [(SCHEME, ["campaign", "policy_issuance"]), (THREE_YEARS, ["outcome_report"]), (POINTS, [])],
    ids=["scheme", "three years", "points"],
)
def test_a_plan_tells_what_is_decided_or_was_done_not_its_clauses(text: str, types: list[str]) -> None:
    """What stands under the headings of a plan is to be done; its opening decides, and a look back tells figures."""
    assert sorted(type for type, _, _ in told(text)) == types


EXPLAINED = """
《沧平市电动自行车管理规定》政策解读
2023年11月6日，沧平市人民政府印发《沧平市电动自行车管理规定》。现解读如下：
一、制定背景
2022年全市共发生电动自行车火灾132起。
二、起草过程
10月23日，《规定》经市政府第38次常务会议审议通过。
三、主要内容
一是加强设施建设，新建住宅小区应当配建集中充电场所，每年新增充电端口2万个。二是每季度开展专项检查，对拒不改正的处五百元以上罚款。
四、施行时间
《规定》自2024年1月1日起施行。
"""
IN_A_PICTURE = """
一图读懂《澄湖区支持个体工商户发展十条措施》
区市场监督管理局牵头制定了《澄湖区支持个体工商户发展十条措施》，经区政府常务会议审议通过，于2024年2月20日正式印发。
主要措施
1.加大金融支持。设立2000万元风险补偿资金池。
2.实施分类培育。每年遴选个体工商户100户，给予每户5000元奖励。
3.强化技能培训。每年组织免费培训不少于20场。
"""
QUESTIONS = """
有关负责人就《关于促进家政服务消费的若干措施》答记者问
近日，云岭省商务厅印发《关于促进家政服务消费的若干措施》。
问：请介绍一下出台背景。
答：2023年，全省家政服务业营业收入达到212亿元，同比增长9.8%。
问：提出了哪些支持举措？
答：一是扩大供给，到2026年覆盖率达到90%以上。二是提升质量，每年培训家政服务人员10万人次。
问：如何抓好贯彻落实？
答：将建立协调机制，组织开展宣讲活动20场。
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EXPLAINED,
            [
                ("policy_issuance", "2023年11月6日"),
                ("outcome_report", "2022年"),
                ("policy_issuance", "10月23日"),
                ("policy_issuance", "2024年1月1日"),
            ],
        ),
        (IN_A_PICTURE, [("policy_issuance", "2024年2月20日")]),
        (QUESTIONS, [("policy_issuance", "近日"), ("outcome_report", "2023年")]),
    ],
    ids=["explained", "in a picture", "questions"],
)
def test_what_a_policy_rules_is_no_event(text: str, expected: list[tuple[str, str]]) -> None:
    """An interpretation tells who issued what, when it passed and from when on it holds, not what it rules."""
    assert [(type, *roles.get("time", set())) for type, _, roles in told(text)] == expected


def test_a_summary_tells_the_year_not_what_comes_next() -> None:
    """Figures of the year are told, those under a heading that looks ahead are not."""
    text = """
柳河县市场监督管理局2023年工作总结
现将有关情况总结如下：
一、优化营商环境
全年新登记经营主体5621户，同比增长18.2%。
二、2024年工作打算
开展“铁拳”行动，组织培训20场次，力争新登记经营主体6000户以上。
"""
    ((type, _, roles),) = told(text)
    assert type == "outcome_report"
    assert roles["quantity"] == {"5621户", "18.2%"}


def test_the_record_of_a_press_conference_is_headed_by_when_where_and_who() -> None:
    """时间, 地点 and 主持人 above the record belong to the meeting; 欢迎参加 is said to those who came."""
    text = """
“奋进新征程”系列新闻发布会（市场监管专场）实录
时间：2024年9月9日上午10:00
地点：河阳市政务服务中心新闻发布厅
主持人：市政府新闻办公室副主任 江淑敏
发布人：市市场监督管理局局长 罗志刚
【主持人】各位记者朋友，大家上午好！欢迎参加市政府新闻办公室举行的新闻发布会。
【罗志刚】今年以来，全市新设经营主体4.2万户，同比增长15.3%。
【主持人】欢迎大家参加下一场例行发布会，再见！
"""
    (_, _, meeting), (type, _, _) = told(text)
    assert type == "outcome_report"
    assert meeting["time"] == {"2024年9月9日上午10:00"}
    assert meeting["location"] == {"河阳市政务服务中心新闻发布厅"}
    assert (meeting["moderator"], meeting["attendee"]) == ({"江淑敏"}, {"罗志刚"})


def test_a_press_conference_on_a_year_is_not_held_in_it() -> None:
    """就2023年知识产权工作举行发布会: the year is the topic's; headline and lead are one meeting."""
    text = """
国新办就2023年知识产权工作举行新闻发布会
国务院新闻办公室于2024年1月16日举行新闻发布会，介绍2023年知识产权工作进展情况。
"""
    ((type, _, roles),) = told(text)
    assert (type, roles["time"]) == ("meeting", {"2024年1月16日"})


def test_he_in_a_feature_is_whom_it_speaks_of() -> None:
    """他 and 她 are resolved to the person of the paragraph, else to whom the text names most."""
    text = """
守护舌尖上的安全——记石门市场监管所所长韦立新
韦立新，1976年出生，2016年起任石门市场监管所所长。二十多年来，他扎根基层，先后获得“全省食品安全工作先进个人”等荣誉称号。今年3月，他被市场监管总局授予“全国市场监管系统先进个人”称号。
石门镇点多面广，白天逐户检查，晚上整理档案。
去年底，县委任命他为县市场监管局副局长。
"""
    awards = [roles for type, _, roles in told(text) if type == "award_accreditation"]
    assert [award["recipient"] for award in awards] == [{"韦立新"}, {"韦立新"}]
    assert [roles["target"] for type, _, roles in told(text) if type == "personnel"][-1:] == [{"韦立新"}]


@pytest.mark.parametrize(
    "title",
    ["云河市出台市场监管三年行动计划", "云河市启动质量提升行动方案", "县局2023年工作总结和2024年工作计划"],
)
def test_news_of_a_plan_and_summaries_are_no_plans(title: str) -> None:
    """What stands under their headings was done."""
    text = f"{title}\n为提升能力，有关情况如下。\n一、加强培训\n7月5日，市市场监管局举办检查员培训班，80人参加培训。"
    assert [type for type, _, _ in told(text)][-1:] == ["training_lecture"]


def test_a_scheme_begins_what_its_title_names() -> None:
    """Organizer and days come from the signature and the headings, though no verb says that it is held."""
    text = """
春江中学“安全生产月”活动方案
根据上级通知要求，结合我校实际，制定本方案。
一、活动时间
2024年6月1日至6月30日。
二、活动内容
1.举行启动仪式。6月3日升旗仪式上，由校长作动员讲话。
2.开展知识竞赛。6月20日，各年级组队参加安全知识竞赛，评选一等奖1名。
春江中学
2024年5月28日
"""
    (campaign,) = [roles for type, _, roles in told(text) if type != "policy_issuance"]
    assert campaign == {
        "programme": {"“安全生产月”活动"},
        "organizer": {"春江中学"},
        "time": {"2024年6月1日"},
        "end_time": {"6月30日"},
    }


def test_the_points_of_a_report_count_for_themselves() -> None:
    """二是 begins another matter, and a heading in the line of what it heads tells nothing."""
    text = """
柳河县市场监督管理局2023年工作总结
现将有关情况总结如下。
（一）开展专项检查。一是强化食品安全监管。检查经营单位8932家次，下达文书316份。二是强化设备监管。检查使用单位412家次，查封电梯6台。
"""
    assert [roles["quantity"] for _, _, roles in told(text)] == [{"8932家次", "316份"}, {"412家次", "6台"}]


def test_what_a_portrait_says_without_a_subject_is_of_its_person() -> None:
    """吴大勇，男，… opens the paragraph; 2020年，…获得 has no subject of its own."""
    text = """
全国五一劳动奖章获得者简介
吴大勇，男，汉族，1983年生，东海造船集团焊接班班长。2020年，在全国焊接技能大赛中获得手工焊项目第一名。2021年，享受国务院政府特殊津贴。多次被评为“先进工作者”“岗位能手”。
"""
    awards = [roles for type, _, roles in told(text) if type == "award_accreditation"]
    assert [award["recipient"] for award in awards] == [{"吴大勇"}] * 3
    assert awards[-1]["name"] == {"“先进工作者”", "“岗位能手”"}


def test_a_paper_that_passed_first_is_issued_on_its_day() -> None:
    """经…审议通过，于…印发: one issue with its day, and no meeting."""
    text = """
云河市管线管理办法
《云河市管线管理办法》已经市政府第5次常务会议审议通过，于2024年8月5日印发实施。
"""
    ((type, _, roles),) = told(text)
    assert (type, roles["time"]) == ("policy_issuance", {"2024年8月5日"})


def test_with_behind_an_adverb_brings_in_the_other_side() -> None:
    """市局又和某大学签署: both sign."""
    text = "市局与高校合作\n去年10月，市市场监管局又和江州大学签署了合作协议。"
    assert told(text)[-1][2]["signatory"] == {"市市场监管局", "江州大学"}


def stances(text: str, published_at: str) -> list[tuple[str, str, str, str, list[str | None]]]:
    """Trigger, modality, polarity, tense and days of the events of a text without title."""
    return [
        (e.trigger.text, e.modality, e.polarity, e.tense, [a.time.value for a in e.arguments if a.time])
        for e in extract_events(article(text, published_at=published_at))
    ]


@pytest.mark.parametrize(
    ("published_at", "text", "verb", "day"),
    [
        ("2025-12-20", "1月18日，昆明市市场监管局将召开质量大会。", "召开", "2026-01-18"),
        ("2025-11-20", "2月1日起，《昆明市电梯安全条例》将施行。", "施行", "2026-02-01"),
        ("2025-12-20", "第五届质量博览会将于3月6日在昆明举行。", "举行", "2026-03-06"),
        ("2025-06-12", "《云南省计量条例》将于2025年9月1日起施行。", "起施行", "2025-09-01"),
        ("2025-06-12", "《云南省计量条例》自9月1日起施行。", "起施行", "2025-09-01"),
        ("2025-03-12", "原计划3月15日举行的长三角质量论坛延期至4月10日举行。", "举行", "2025-04-10"),
    ],
)
def test_what_is_to_come_is_planned(published_at: str, text: str, verb: str, day: str) -> None:
    """What a text plans for a day, or tells of a day after its publication, is planned; the day lies ahead."""
    assert stances(text, published_at) == [(verb, "planned", "positive", "future", [day])]


@pytest.mark.parametrize(
    ("published_at", "text", "verb", "day"),
    [
        ("2025-12-20", "1月8日，市局召开质量大会。", "召开", "2025-01-08"),
        ("2025-12-20", "1月8日，市局将一批假货移交公安机关。", "移交", "2025-01-08"),
        ("2025-06-12", "《云南省计量条例》已于2025年3月1日起施行。", "起施行", "2025-03-01"),
        ("2025-03-20", "原定于3月15日在南京举行的长三角质量论坛3月18日在上海举行。", "举行", "2025-03-18"),
    ],
)
def test_what_is_over_is_not_planned(published_at: str, text: str, verb: str, day: str) -> None:
    """What happened keeps its day and is told as done."""
    assert stances(text, published_at) == [(verb, "asserted", "positive", "past", [day])]


def test_a_plan_goes_on_behind_a_semicolon() -> None:
    """A part without a subject is planned as the one before it, whatever verb tells that; what 已 tells is done."""
    (plan,) = stances("今年，昆明市司法局将进一步健全服务网络；组织好“送法进村”专项行动。", "2025-03-20")
    assert plan[:4] == ("组织", "planned", "positive", "future")
    assert stances("市局将于5月召开质量大会；3月10日已举办了培训班。", "2025-03-20")[-1] == (
        *("举办了", "asserted", "positive", "past"),
        ["2025-03-10"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "原定于3月15日在南京举行的长三角质量论坛因故推迟举行。",
        "受台风影响，原定于3月15日举行的长三角质量论坛取消举行。",
    ],
)
def test_what_is_put_off_does_not_happen(text: str) -> None:
    """A gathering that was put off or called off is told once, and not as held."""
    assert stances(text, "2025-03-12") == [("举行", "planned", "negative", "future", ["2025-03-15"])]


@pytest.mark.parametrize(
    "text",
    [
        "拟任命张建军为浙江省市场监督管理局副局长。",
        "张建军，男，1975年8月生，现任浙江省市场监督管理局处长，拟任浙江省市场监督管理局副局长。",
        "张建军将出任浙江省市场监督管理局副局长。",
    ],
)
def test_who_is_to_be_appointed_is_not_yet(text: str) -> None:
    """A post that somebody is meant for is planned."""
    (event,) = extract_events(article(text))
    assert (event.type.value, event.modality, event.tense) == ("personnel", "planned", "future")


@pytest.mark.parametrize(
    "text",
    [
        "5月11日，市场监管总局公布《食品召回管理办法》，自2025年9月1日起施行。",
        "5月11日，市场监管总局公布《食品召回管理办法》，明确企业责任，将于2025年9月1日起正式施行。",
        "近日，国务院公布修订后的《食品召回管理办法》，2025年9月1日起施行。",
    ],
)
def test_from_when_a_paper_holds_is_told_behind_its_issue(text: str) -> None:
    """A paper that is issued and comes into force later makes two events, each with its day."""
    issued, in_force = extract_events(article(text))
    papers = [a.span.text for e in (issued, in_force) for a in e.arguments if a.role.value == "document"]
    assert papers == ["《食品召回管理办法》"] * 2
    assert in_force.subtype == "entry_into_force"
    assert [a.time.value for a in in_force.arguments if a.time] == ["2025-09-01"]


@pytest.mark.parametrize(
    ("text", "awards"),
    [
        ("市政府印发《质量激励办法》，对获得质量奖的组织给予最高300万元奖励，对提名奖给予100万元奖励。", 0),
        ("《质量激励办法》规定，对首次获得市长质量奖的企业，一次性给予100万元奖励。", 0),
        ("市局出台政策，对新认定的高新技术企业给予20万元奖励，对省级企业技术中心给予10万元奖励。", 0),
        ("市政府印发通报，对市计量院等5家单位给予通报表扬。", 1),
        ("市局依据《举报奖励办法》规定，对举报人李某给予5万元奖励。", 1),
        ("会议对在专项行动中表现突出的12个集体和30名个人给予表彰。", 1),
    ],
)
def test_what_a_paper_provides_for_nobody_has_won(text: str, awards: int) -> None:
    """What rules grant to whoever fits is no award; what somebody who is named or counted got is."""
    found = extract_events(article(text))
    assert sum(e.type.value == "award_accreditation" for e in found) == awards
