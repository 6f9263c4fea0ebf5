"""Whole small articles: several tellings of one event become one, and what belongs to it is found around it."""

from __future__ import annotations

import pytest

from schemas.events import Event, EventType
from services.extractor import extract_events
from tests.extractor.articles import article

FORUM = article(
    "5月12日，江苏省市场监管局在南京召开全省计量工作会议暨科研院所合作协议签约仪式。江苏省市场监管局局长王建国、"
    "东南大学副校长李晓明出席会议。会议由江苏省市场监管局计量处处长张立新主持。",
    "活动由江苏省市场监管局主办、江苏省计量院承办。会上，东南大学与江苏省计量院签署了《计量人才培养合作备忘录》。",
    "李晓明表示，东南大学将发挥学科优势，开展联合攻关行动。",
    title="江苏召开全省计量工作会议",
)


def of(events: list[Event], event_type: EventType) -> list[Event]:
    """The events of one type."""
    return [e for e in events if e.type is event_type]


def texts(event: Event, role: str) -> set[str]:
    """What fills a role."""
    return {a.span.text for a in event.arguments if a.role.value == role}


def test_title_lead_and_supplements_are_one_meeting() -> None:
    """Headline, lead, attendance, chair and hosts are one event with several evidence sentences."""
    (meeting,) = of(extract_events(FORUM), EventType.MEETING)
    assert texts(meeting, "name") == {"全省计量工作会议暨科研院所合作协议签约仪式"}
    assert texts(meeting, "attendee") == {"王建国", "李晓明"}
    assert texts(meeting, "moderator") == {"张立新"}
    assert "江苏省计量院" in texts(meeting, "co_organizer")
    assert len(meeting.evidence) >= 4


def test_what_happened_at_a_meeting_is_part_of_it_and_takes_its_time_and_place() -> None:
    """A signing at the meeting links to it; time and place are marked as inherited."""
    events = extract_events(FORUM)
    (meeting,) = of(events, EventType.MEETING)
    (signing,) = of(events, EventType.AGREEMENT_SIGNING)
    assert signing.sub_event_of == meeting.id
    assert texts(signing, "signatory") == {"东南大学", "江苏省计量院"}
    (time,) = [a for a in signing.arguments if a.role.value == "time"]
    assert time.inherited
    assert time.span.text == "5月12日"


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("5月12日，计量宣传周主场活动在南京举行。副市长李明出席活动并致辞。", "致辞", "campaign"),
        ("5月12日，江州市计量协会在南京成立。市市场监管局局长李明到会祝贺并讲话。", "讲话", "organization_founding"),
        ("5月12日，第三届职工技能大赛在南京举行。市总工会主席李明出席开幕式并致辞。", "致辞", "competition_comparison"),
        ("5月12日，全市护理骨干培训班在南京开班。市卫健委主任李明出席开班式并讲话。", "讲话", "training_lecture"),
        ("5月12日，全市护理骨干培训班在南京举办。市卫健委主任李明出席结业式并讲话。", "讲话", "training_lecture"),
        ("5月12日，市交通局召开干部大会。会上宣布，李明任市交通局局长。", "任", "meeting"),
        ("5月12日，市交通局约谈3家企业。约谈会上，企业负责人签署了《责任书》。", "签署了", "inspection_enforcement"),
        ("5月12日，市长李明到江州公司调研。调研期间，李明主持召开企业座谈会。", "主持召开", "visit_research"),
        ("5月12日，江州市举办企业服务月活动。活动期间，市工信局召开企业座谈会。", "召开", "campaign"),
        ("5月12日，市长李明到江州公司调研。座谈会上，李明强调，要优化营商环境。", "强调", "visit_research"),
        ("5月12日至14日，第三届计量论坛在南京举行。5月13日，江州市与海州市签署合作协议。", "签署", "meeting"),
    ],
)
def test_what_is_said_or_done_where_people_come_together_is_part_of_it(text: str, part: str, whole: str) -> None:
    """Speeches at campaigns, foundings and contests, appointments made known at a meeting, a round table on a visit."""
    events = extract_events(article(text))
    (event,) = [e for e in events if e.trigger.text == part]
    assert event.sub_event_of is not None
    assert {e.id: e.type for e in events}[event.sub_event_of] == whole


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("5月12日，县教育局召开座谈会。此前，县教育局印发了《助学办法》。", "印发了"),
        ("5月12日，县农科所召开现场会。据悉，此前县农科所与江州公司签署了合作协议。", "签署了"),
        ("5月12日，县农科所召开现场会。据了解，县农科所成立于1957年。", "成立"),
        ("5月12日，省药监局召开干部大会。李明，1970年生，2010年任江州市药监局局长。", "任"),
        ("定于5月24日在南京召开全市计量工作会议。市计量院于5月10日与华能公司签署了合作协议。", "签署了"),
        ("5月12日，江州市市场监管局启动“铁拳”专项行动。市市场监管局局长李明表示，将持续加大力度。", "表示"),
        ("5月12日，第三届职工技能大赛在南京举行。李明获得冠军。张强说，自己练习了很久。", "说"),
    ],
)
def test_what_was_before_or_elsewhere_is_no_part_of_the_news(text: str, apart: str) -> None:
    """What an article goes back to has neither the day nor the gathering of its news; nor has what somebody says of a
    campaign or contest."""
    (event,) = [e for e in extract_events(article(text)) if e.trigger.text == apart]
    assert event.sub_event_of is None
    assert "5月12日" not in texts(event, "time")


@pytest.mark.parametrize(
    ("title", "lead", "told"),
    [
        (
            "江州公司违规排污被罚5万元",
            "近日，江州市生态环境局对江州化工有限公司作出行政处罚，罚款5万元。",
            [("inspection_enforcement", {"target": {"江州化工有限公司"}, "penalty": {"罚款5万元"}})],
        ),
        (
            "县图书馆成功获评国家一级图书馆",
            "5月12日，省文旅厅发文认定县图书馆为国家一级图书馆示范单位。",
            [("award_accreditation", {"recipient": {"县图书馆"}, "organizer": {"省文旅厅"}})],
        ),
        (
            "市局举办“水质课堂”活动",
            "5月12日，江州市水利局组织学生代表走进江州水文站，参观化验室。",
            [
                (
                    "campaign",
                    {"participant": {"学生代表"}, "location": {"江州水文站"}, "programme": {"“水质课堂”活动"}},
                )
            ],
        ),
        (
            "江州市交通局通报汛期抢险进展情况",
            "5月12日，江州市交通局召开新闻发布会，通报汛期抢险进展情况。",
            [("meeting", {"topic": {"汛期抢险进展情况"}}), ("statement", {})],
        ),
    ],
)
def test_a_headline_and_its_lead_tell_one_deed_with_other_verbs(
    title: str, lead: str, told: list[tuple[str, dict[str, set[str]]]]
) -> None:
    """The lead has the names in full; what the headline calls otherwise is not told beside it."""
    events = extract_events(article(lead, title=title))
    assert [e.type.value for e in events] == [type_ for type_, _ in told]
    for event, (_, roles) in zip(events, told, strict=True):
        assert {role: texts(event, role) for role in roles} == roles


def test_a_headline_of_another_sum_is_another_case() -> None:
    """Two firms are fined other sums than the headline says of one."""
    events = extract_events(
        article("5月12日，市市场监管局对海州公司作出行政处罚，罚款2万元。", title="江州超市销售过期食品被罚5万元")
    )
    assert [texts(e, "penalty") for e in of(events, EventType.INSPECTION_ENFORCEMENT)] == [{"罚5万元"}, {"罚款2万元"}]


def test_what_a_speaker_promises_is_only_the_statement() -> None:
    """The speech at the end is a statement, its content no campaign."""
    events = extract_events(FORUM)
    assert of(events, EventType.CAMPAIGN) == []
    (statement,) = of(events, EventType.STATEMENT)
    assert texts(statement, "speaker") == {"李晓明"}


def test_a_clause_without_a_subject_has_that_of_the_clause_before() -> None:
    """The subject is carried over commas and 并."""
    events = extract_events(article("近日，南京市市场监管局印发《计量服务方案》，启动计量惠民专项行动。"))
    (campaign,) = of(events, EventType.CAMPAIGN)
    assert texts(campaign, "organizer") == {"南京市市场监管局"}
    assert texts(campaign, "time") == {"近日"}


def test_agencies_that_did_it_together_are_all_found() -> None:
    """A long list of doers, joined in every way, is split rightly."""
    events = extract_events(
        article("5月15日，江苏省市场监管局、浙江省市场监管局和上海市市场监管局在苏州联合举办长三角计量工作交流会。")
    )
    (meeting,) = of(events, EventType.MEETING)
    assert texts(meeting, "organizer") == {"江苏省市场监管局", "浙江省市场监管局", "上海市市场监管局"}


def test_two_signings_in_one_sentence_are_two() -> None:
    """Different parties and papers are different events, however close they stand."""
    events = extract_events(
        article("会上，东南大学和江苏省计量院签署了《人才培养协议》，南京大学与江苏省质检院签署了《联合攻关协议》。")
    )
    assert [texts(e, "agreement") for e in of(events, EventType.AGREEMENT_SIGNING)] == [
        {"《人才培养协议》"},
        {"《联合攻关协议》"},
    ]


def test_orders_behind_a_notice_are_no_deeds() -> None:
    """What a notice orders is not told as done."""
    events = extract_events(
        article(
            "江苏省市场监管局决定自2025年4月起在全省组织开展儿童用品专项整治行动。现将有关事项通知如下：",
            "（一）对学校周边的商店开展拉网式检查。",
            "（二）严肃查处不合格产品。",
        )
    )
    assert [e.type for e in events] == [EventType.CAMPAIGN]


@pytest.mark.parametrize("reports", ["新华社北京2月29日电 ", "江州网2月29日讯据江州晚报报道 "])
def test_who_reports_from_where_is_no_part_of_the_event(reports: str) -> None:
    """The dateline gives neither issuer nor time."""
    (event,) = extract_events(article(f"{reports}2月28日，国家卫生健康委印发《医疗器械管理办法》。"))
    assert texts(event, "issuer") == {"国家卫生健康委"}
    assert texts(event, "time") == {"2月28日"}


def test_holders_before_the_noun_are_organiser_and_co_organiser() -> None:
    """由甲主办、乙承办的大赛 names both holders, and the contest without them."""
    (contest,) = of(
        extract_events(article("5月10日，由苏州市总工会主办、苏州市计量院承办的2025年计量技能大赛在苏州市举行。")),
        EventType.COMPETITION_COMPARISON,
    )
    assert texts(contest, "organizer") == {"苏州市总工会"}
    assert texts(contest, "co_organizer") == {"苏州市计量院"}
    assert texts(contest, "name") == {"2025年计量技能大赛"}


def test_a_joint_ceremony_is_what_comes_first() -> None:
    """大会暨签约仪式 is a meeting, not a signing."""
    (event,) = extract_events(article("5月12日，苏州市市场监管局举办计量日大会暨合作协议签约仪式。"))
    assert event.type is EventType.MEETING


def test_orders_and_fines_of_one_sentence_are_one_enforcement() -> None:
    """A chain of verbs about one offender is one event with every penalty; the offender is its target."""
    (event,) = [
        e
        for e in extract_events(article("近日，苏州某化工有限公司被市生态环境局责令停产整顿，并处罚款十万元。"))
        if e.type is EventType.INSPECTION_ENFORCEMENT
    ]
    assert texts(event, "penalty") == {"停产整顿", "罚款十万元"}
    assert texts(event, "organizer") == {"市生态环境局"}


def test_a_call_gathers_its_conditions() -> None:
    """Who may apply, through whom and until when stand in later sentences of a call."""
    (call,) = of(
        extract_events(
            article(
                "近日，市场监管总局启动2026年标准物质研制项目征集工作。",
                "主导实验室可通过省级市场监管部门申报。申报材料应于2025年9月30日前报送。",
            )
        ),
        EventType.CALL_FOR_PROPOSALS,
    )
    assert texts(call, "applicant") == {"主导实验室"}
    assert texts(call, "channel") == {"省级市场监管部门"}
    assert "2025年9月30日" in " ".join(texts(call, "end_time"))


def test_figures_of_a_gathering_are_not_told_twice() -> None:
    """How many came to a course belongs to the course, not to an outcome of its own."""
    events = extract_events(article("3月6日，苏州市市场监管局举办计量培训班。全市检定人员240余人参加培训。"))
    assert [e.type for e in events] == [EventType.TRAINING_LECTURE]
    assert texts(events[0], "quantity") == {"240余人"}


def test_the_day_of_the_first_verb_holds_for_the_next() -> None:
    """What goes on from a dated verb happens on that day, at that place, with those partners."""
    (campaign,) = of(
        extract_events(article("5月20日上午，苏州市计量院联合苏州市消保委在体育广场设立咨询台，开展计量宣传活动。")),
        EventType.CAMPAIGN,
    )
    assert texts(campaign, "time") == {"5月20日上午"}
    assert texts(campaign, "location") == {"体育广场"}
    assert texts(campaign, "co_organizer") == {"苏州市消保委"}


def test_a_habit_is_told_as_one() -> None:
    """每季度 tells what is done again and again."""
    (event,) = extract_events(article("苏州市计量院每季度举办一次检定员业务培训。"))
    assert event.tense == "generic"


def test_a_name_of_three_characters_is_not_cut_by_the_verb_behind_it() -> None:
    """王志强调研 in a headline is 王志强 and 调研, as the text below it tells; all places of the visit are kept."""
    events = extract_events(
        article(
            "4月8日，县政协主席王志强带领部分委员，深入河口镇、石岭乡就特色产业发展开展专题调研。",
            title="县政协主席王志强调研特色产业发展",
        )
    )
    assert [e.type for e in events] == [EventType.VISIT_RESEARCH]
    assert texts(events[0], "visitor") == {"王志强"}
    assert texts(events[0], "location") == {"河口镇", "石岭乡"}


def test_who_writes_attends_nothing() -> None:
    """The correspondent in brackets before the lead is no guest."""
    events = extract_events(
        article("（通讯员 陈洁）5月16日下午，扬州医院揭牌仪式在会议中心举行。扬州学院院长吴中江出席。")
    )
    assert {t for e in events for t in texts(e, "attendee")} == {"吴中江"}


def test_a_headline_says_in_fewer_words_what_the_lead_tells() -> None:
    """A course or contest that the lead gives its full name is the one of the headline; another one below it is not."""
    course = article(
        "为提升计量技术人员的业务素质，4月18日，由省计量测试院承办的2024年第一期注册计量师继续教育培训班在贵阳开班。",
        "5月6日，省计量测试院还在遵义举办了计量标准考评员培训班。",
        title="注册计量师继续教育培训班在贵阳开班",
    )
    events = of(extract_events(course), EventType.TRAINING_LECTURE)
    assert [texts(event, "name") for event in events] == [
        {"2024年第一期注册计量师继续教育培训班"},
        {"计量标准考评员培训班"},
    ]


@pytest.mark.parametrize(
    ("behind", "types"),
    [
        ("江州市计量院与江州大学签署合作协议。", {EventType.AGREEMENT_SIGNING}),
        ("江州市公安局交警支队被市政府记集体二等功。", {EventType.AWARD_ACCREDITATION}),
        ("江州市教育局要举办培训班。", set()),
        ("江州市教育局负责组织各校签订协议。", set()),
        ("江州市公安局将开展专项行动。", set()),
        ("签署合作协议很有必要。", set()),
    ],
)
def test_behind_a_speech_bodies_that_are_named_are_told_of_again(behind: str, types: set[EventType]) -> None:
    """A sentence with a doer of its own is the article's again, unless it is a demand, a plan or a task."""
    events = extract_events(article(f"5月12日，江州市召开座谈会。市长李明指出，质量工作事关民生。{behind}"))
    assert {e.type for e in events} - {EventType.MEETING, EventType.STATEMENT} == types


@pytest.mark.parametrize(
    ("behind", "types"),
    [
        ("同时开展专项巡查，走访企业。", set()),
        ("组织执法人员开展夜查行动。", set()),
        ("同时，开展了专项检查。", {EventType.INSPECTION_ENFORCEMENT}),
        ("江州市教育局开展专项检查。", {EventType.INSPECTION_ENFORCEMENT}),
    ],
)
def test_a_plan_goes_on_until_somebody_else_acts(behind: str, types: set[EventType]) -> None:
    """A sentence without a doer behind a plan is planned, too, unless it says that something was done."""
    events = extract_events(article(f"下一步，江州市水利局将加强值班值守。{behind}"))
    assert {e.type for e in events} == types


@pytest.mark.parametrize(
    ("paragraphs", "types"),
    [
        (
            ["5月12日，江州市应急管理局举行防汛应急演练。", "演练模拟高沟水库溃坝，救援队员紧急转移群众86户231人。"],
            {EventType.TRAINING_LECTURE},
        ),
        (
            ["5月12日，江州市林业局开展森林防火演练。", "接到报警后，消防队员赶赴现场，把火扑灭。"],
            {EventType.TRAINING_LECTURE},
        ),
        (
            ["5月12日，江州市遭遇暴雨。", "接到报警后，江州市消防救援支队成功营救被困老人2名。"],
            {EventType.OTHER, EventType.ASSISTANCE_SERVICE},
        ),
        (
            [
                "5月12日，江州市应急管理局举行防汛应急演练，模拟高沟水库溃坝。据了解，5月3日，该局组织转移群众86户231人。",
            ],
            {EventType.TRAINING_LECTURE, EventType.ASSISTANCE_SERVICE},
        ),
    ],
)
def test_what_is_played_at_a_drill_did_not_happen(paragraphs: list[str], types: set[EventType]) -> None:
    """Rescues that a drill simulates are none; those of another day, told behind it, are."""
    title = "江州市举行应急演练" if "演练" in paragraphs[0] else "江州市救援被困老人"
    events = extract_events(article(*paragraphs, title=title))
    assert {e.type for e in events} - {EventType.STATEMENT} == types


@pytest.mark.parametrize(
    ("text", "type", "number"),
    [
        (
            "5月12日，江州市与江州大学举行战略合作签约仪式。双方签署框架协议及10个项目协议。",
            EventType.AGREEMENT_SIGNING,
            1,
        ),
        ("5月12日，江州市与江州大学签署协议。江州市与宏远公司签署协议。", EventType.AGREEMENT_SIGNING, 2),
        ("5月12日，县应急局开展消防实战演练。演练现场，队员们进行了现场演练。", EventType.TRAINING_LECTURE, 1),
        ("5月12日，县应急局开展消防救援联合演练。本次主要进行了灭火科目的演练。", EventType.TRAINING_LECTURE, 1),
        ("5月12日，县应急局开展消防救援联合演练。5月15日，县林业局进行了森林防火演练。", EventType.TRAINING_LECTURE, 2),
        ("5月12日，县应急局开展消防实战演练。次日，县教育局举办消防知识讲座。", EventType.TRAINING_LECTURE, 2),
        ("5月12日，区长李强走访慰问困难群众。每到一户，李强都详细了解他们的生活情况。", EventType.VISIT_RESEARCH, 0),
        ("5月12日，县政协开展年度集中视察活动。视察分为两个小组。", EventType.VISIT_RESEARCH, 1),
        ("座谈会后，江州市与江州大学签署协议。", EventType.MEETING, 0),
    ],
)
def test_what_goes_on_at_an_event_is_no_other_one(text: str, type: EventType, number: int) -> None:
    """What both sides sign, what is drilled or asked about on the spot, and how an event is parted, belong to it."""
    assert len(of(extract_events(article(text)), type)) == number
