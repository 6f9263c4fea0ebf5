"""Who comes to a gathering, as news lists them: firms by name, officers of departments, people from everywhere."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.test_gatherings import roles, told

_FAIR = "5月6日，新材料产业对接会在宁波市举行。"


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("宏发科技、中材集团、东方电缆等50余家企业参加活动。", {"宏发科技", "中材集团", "东方电缆"}),
        (
            "会上，宏发科技、东方电缆等近百家重点企业，大江、北斗等20家高校对接交流。",
            {"宏发科技", "东方电缆", "大江", "北斗"},
        ),
        ("来自武汉大学、河海大学等30余所高校的300余名专家围绕“节水”主题开展了系列活动。", {"武汉大学", "河海大学"}),
        ("局机关各科室负责人；各县（区）科技局主要负责人参加会议。", {"局机关各科室负责人", "各县（区）科技局"}),
        ("来自山西、陕西等31个省级检测机构参加会议。", {"省级检测机构"}),
        ("来自市计量院、行业协会和企业的代表近80人参加会议。", {"市计量院", "行业协会", "企业"}),
        ("各高校负责人、各区分管教育的领导参加会议。", {"各高校负责人", "各区分管教育的领导"}),
        ("来自山西、陕西等16家企业参加会议。", {"16家企业"}),
        ("市局局长李静及4个科室30余名党员参加会议。", {"党员"}),
        ("12家企业40余名代表参加会议。", {"代表"}),
        (
            "来自省直有关部门、各市计量院、高等院校以及企业的专家代表100余人参加会议。",
            {"省直有关部门", "各市计量院", "高等院校", "企业"},
        ),
        (
            "市计量院以及来自各县质监局、高等院校的有关专家、学者共计60余人参加会议。",
            {"市计量院", "各县质监局", "高等院校"},
        ),
        ("来自科研院所、行业协会和企业的65名委员参加会议。", {"委员"}),
        ("本次活动共邀请宏发科技、东方电缆等32家企业入场。", {"宏发科技", "东方电缆"}),
        ("市质检院以及来自省计量院和各市计量所共102人参加会议。", {"市质检院", "省计量院", "各市计量所"}),
        (
            "各县区市监局、全市26家电梯维保单位，9家检验机构和5家大型物业公司相关人员参加会议。",
            {"各县区市监局", "电梯维保单位", "检验机构", "大型物业公司相关人员"},
        ),
        (
            "各区常务副区长、各项工程主管部门和建设单位的主要负责同志参加会议。",
            {"各区常务副区长", "各项工程主管部门和建设单位的主要负责同志"},
        ),
        ("辖区各市、县林业局长参加会议。", {"辖区各市、县林业局长"}),
        ("县水利局、县林业局负责人在县分会场收看收听了会议实况。", {"县水利局", "县林业局"}),
        (
            "市水利局、市气象局、市应急局及白马街道、青龙街道主要负责人参加会议。",
            {"市水利局", "市气象局", "市应急局", "白马街道", "青龙街道"},
        ),
    ],
)
def test_the_sentence_behind_tells_who_came(text: str, came: set[str]) -> None:
    """Every member of the list takes part, under its own name or as the officers of its departments."""
    event = next(e for e in told(_FAIR + text) if e.type.value == "meeting")
    assert roles(event).get("participant") == came


@pytest.mark.parametrize(
    ("text", "kind", "came"),
    [
        ("5月6日，县水利局组织各供水企业负责人召开夏季供水保障座谈会。", "meeting", {"各供水企业负责人"}),
        (
            "5月6日，副县长王海率县住建局、县水利局负责人检查防汛准备工作。",
            "inspection_enforcement",
            {"县住建局", "县水利局"},
        ),
        ("5月6日，县检察院召开公开听证会，邀请3名听证员现场评议。", "meeting", {"听证员"}),
        (
            "5月6日，市税务局举办恳谈会，邀请40名民营企业家代表、纳税人面对面交流。",
            "meeting",
            {"民营企业家代表", "纳税人"},
        ),
        ("5月6日，市水务局举办座谈会，邀请省水科院专家刘建明授课。", "meeting", None),
        ("5月6日，市科协举办论坛。活动将邀请专家学者走访企业。", "meeting", None),
        (
            "5月6日，市水利局开展防汛演练，80余名抢险队员先后进行了管涌封堵、人员转移等科目的操练。",
            "training_lecture",
            {"抢险队员"},
        ),
        ("5月6日，市卫健委举办急救技能竞赛，12名选手获奖。", "competition_comparison", None),
        ("5月6日，推介会在宁波市开幕，吸引了来自全国各地的近300名客商代表。", "meeting", {"客商代表"}),
    ],
)
def test_who_is_brought_along_takes_part(text: str, kind: str, came: set[str] | None) -> None:
    """Whom the holder calls together or invites, an officer leads along, the event attracts or counts; not who teaches,
    wins or is yet to be invited."""
    event = next(e for e in told(text) if e.type.value == kind)
    assert roles(event).get("participant") == came


def test_who_attends_the_ceremony_of_a_beginning() -> None:
    """Those who attend a ceremony told before attend that, not another one; what is begun there is told beside it."""
    text = "9月16日，江州市质监局举行质检中心开工奠基仪式。市长李明、副市长王强出席奠基仪式。"
    event, begun = extract_events(article(text))
    assert begun.type.value == "other"
    assert {a.span.text for a in event.arguments if a.role.value == "attendee"} == {"李明", "王强"}


def test_who_comes_along_is_told_behind_words_that_are_only_named() -> None:
    """提出明确要求 reports no words: who came along is told behind it."""
    event = told("5月6日，县长高启明察看防汛工作，提出明确要求，副县长何岩、王步步参加活动。")[0]
    assert roles(event).get("attendee") == {"何岩", "王步步"}


def test_a_name_that_ends_in_qiang_visits() -> None:
    """李强调研 is 李强 who visits, not 李 who stresses."""
    event = told("5月6日，区长李强调研企业发展情况。")[0]
    assert (event.type.value, roles(event).get("visitor")) == ("visit_research", {"李强"})


def test_a_list_of_members_is_whole_whatever_their_family_names() -> None:
    """Each line names a person and the body behind: an unknown family name does not end the list, a body does."""
    lines = [
        "组长：王海",
        "成员：李强（市府办）",
        "家凯燕（市人力社保局）",
        "松 涛（市财政局）",
        "周敏（市统计局）",
        "财政局（牵头）",
    ]
    title = "云梁市人民政府办公室关于成立云梁市质量强市工作领导小组的通知"
    event = next(e for e in told("\n".join([title, *lines])) if e.type.value == "personnel")
    assert roles(event).get("target") == {"王海", "李强", "家凯燕", "松 涛", "周敏"}


@pytest.mark.parametrize(
    ("text", "moderator", "speakers"),
    [
        ("副市长高启明、市科技局局长何岩分别作讲话、主持会议。", {"何岩"}, {"高启明"}),
        ("副市长高启明和市科技局局长何岩分别讲话和主持会议。", {"何岩"}, {"高启明"}),
        ("副市长高启明、市科技局局长何岩分别致辞。", None, {"高启明", "何岩"}),
        ("高启明、何岩、王步步分别讲话、主持会议。", {"高启明", "何岩", "王步步"}, {"高启明", "何岩", "王步步"}),
    ],
)
def test_each_does_the_deed_of_the_same_place(text: str, moderator: set[str] | None, speakers: set[str]) -> None:
    """As many persons as deeds, on both sides of 分别, are paired; otherwise all did all."""
    events = told(_FAIR + text)
    assert roles(next(e for e in events if e.type.value == "meeting")).get("moderator") == moderator
    statements = [roles(e) for e in events if e.type.value == "statement"]
    assert {name for statement in statements for name in statement["speaker"]} == speakers


@pytest.mark.parametrize(
    ("text", "kind", "role", "persons"),
    [
        (
            "5月6日，由省人大常委会副主任李明生率领的省人大执法检查组在江州市开展执法检查。",
            "inspection_enforcement",
            "attendee",
            {"李明生"},
        ),
        (
            "5月6日，“防骗我识”校际问答比赛在江州大学举行决赛。颁奖嘉宾包括市公安局局长李强、市教育局副局长赵立新等。",
            "competition_comparison",
            "attendee",
            {"李强", "赵立新"},
        ),
        (
            "5月6日，第八届“书香江州”全民阅读季在文化广场拉开序幕。市委宣传部部长李强致辞，市作协副主席赵立新宣读名单。",
            "campaign",
            "attendee",
            {"李强", "赵立新"},
        ),
        (
            "5月6日，全市农技人员培训班开班。市农业农村局副局长李强作开班动员，江州大学副校长赵立新致欢迎辞。",
            "training_lecture",
            "attendee",
            {"李强", "赵立新"},
        ),
        (
            "5月6日，市水利局召开党组会议。会议传达了省长李强讲话以及作出的工作部署，副局长赵立新参加会议。",
            "meeting",
            "attendee",
            {"赵立新"},
        ),
        (
            "5月6日，全市气象工作会议在江州召开。市气象局副局长李强、赵立新在主席台就座。",
            "meeting",
            "attendee",
            {"李强", "赵立新"},
        ),
        (
            "5月6日，我市召开水利工作会议，会议要求：增强责任感。副市长李强，市水务局、市林草局负责人参加了会议。",
            "meeting",
            "attendee",
            {"李强"},
        ),
        (
            "5月6日，省应急管理厅约谈江州市政府，副厅长李强主持约谈，江州市市长赵立新作检讨发言。",
            "inspection_enforcement",
            "attendee",
            {"赵立新"},
        ),
    ],
)
def test_persons_who_open_lead_and_answer_attend(text: str, kind: str, role: str, persons: set[str]) -> None:
    """Whoever leads the party, gives away the prizes, welcomes those who came or answers for a town is there."""
    event = next(e for e in told(text) if e.type.value == kind)
    assert roles(event).get(role) == persons


def test_who_was_present_at_talks_is_told_at_the_end() -> None:
    """参加会见 closes the report of a reception, and an office in its headline is he whom the text names."""
    events = extract_events(
        article(
            "5月6日，副省长李强在江州会见江东大学校长赵立新一行。",
            "李强说，希望双方深化合作。",
            "省教育厅厅长周大林，省科技厅有关负责同志参加会见。",
            title="副省长会见客人",
        )
    )
    meeting = roles(next(e for e in events if e.type.value == "meeting"))
    assert meeting["attendee"] == {"李强", "赵立新", "周大林"}
    assert meeting["participant"] == {"省科技厅"}


@pytest.mark.parametrize(
    ("closing", "attendees", "visitors"),
    [
        ("县水务局局长王东、镇长李明一同巡河调研。", {"王东", "李明"}, {"刘洋"}),
        ("县水务局局长王东、镇长李明一起调研。", {"王东", "李明"}, {"刘洋"}),
        ("随后，县水务局局长王东、镇长李明一同参观了水文站。", None, {"刘洋"}),
    ],
)
def test_who_does_it_together_with_the_visitor_goes_along(
    closing: str, attendees: set[str] | None, visitors: set[str]
) -> None:
    """一同调研 at the end of a sentence tells of no second visit; 一同参观了某站 does."""
    events = told("7月4日，副县长刘洋到清河镇开展巡河调研。" + closing)
    visits = [e for e in events if e.type.value == "visit_research"]
    assert (roles(visits[0]).get("attendee"), roles(visits[0])["visitor"]) == (attendees, visitors)
    assert len(visits) == (1 if attendees else 2)


@pytest.mark.parametrize(
    ("further", "own"),
    [
        (
            "本届博览会为期3天，由省商务厅、阳湖市人民政府共同主办。",
            {"duration": {"3天"}, "organizer": {"省商务厅", "阳湖市人民政府"}},
        ),
        ("本届博览会以“绿色食品”为主题，为期3天。", {"topic": {"绿色食品"}, "duration": {"3天"}}),
        ("本届博览会展览总面积8万平方米，2000余家企业参展。", {"quantity": {"8万平方米", "2000余家"}}),
        ("文艺活动由市文化馆主办。", {}),
    ],
)
def test_a_sentence_goes_on_about_what_it_opens_with(further: str, own: dict[str, set[str]]) -> None:
    """本届博览会 is the fair, whatever was held in the meantime."""
    text = "第三届阳湖食品博览会5月9日在阳湖市开幕。其间还举办文艺活动。"
    fair = told(text + further)[0]
    told_behind = ("duration", "organizer", "topic", "quantity")
    assert {role: words for role, words in roles(fair).items() if role in told_behind} == own


@pytest.mark.parametrize(
    ("session", "closing", "attendees"),
    [
        ("市十一届人大常委会第24次会议昨天接受李明辞去市长职务。", "市人大常委会主任陈东出席会议。", {"陈东"}),
        ("市十一届人大常委会第24次会议表决通过有关事项。", "市人大常委会主任陈东出席活动。", None),
        ("市政府召开防汛工作会议。《方案》已经市政府第62次常务会议审议通过。", "副市长陈东出席会议。", None),
    ],
)
def test_a_session_that_only_decides_has_those_who_attend(
    session: str, closing: str, attendees: set[str] | None
) -> None:
    """Nothing says that the session was held; who attends 会议 attends it, where no other meeting is told."""
    sessions = [e for e in told(session + closing) if e.trigger.text in ("接受", "表决通过", "审议通过")]
    assert [roles(e).get("attendee") for e in sessions if e.type.value == "meeting"] in ([attendees], [])


@pytest.mark.parametrize(
    ("text", "attendees", "groups"),
    [
        ("李明、王平等市领导出席会议。", {"李明", "王平"}, None),
        ("李建国、王平、张丽等县领导参加活动。", {"李建国", "王平", "张丽"}, None),
        ("主办方号召广大市民参与节水行动。", None, None),
    ],
)
def test_leaders_by_name_are_no_group_and_who_is_called_upon_did_not_come(
    text: str, attendees: set[str] | None, groups: set[str] | None
) -> None:
    """…等市领导 stands for the persons named before it; 号召 asks for what nobody has done yet."""
    event = next(e for e in told(_FAIR + text) if e.type.value == "meeting")
    assert (roles(event).get("attendee"), roles(event).get("participant")) == (attendees, groups)


def test_officers_of_departments_and_bodies_of_the_levels_below() -> None:
    """Some departments of a ministry stand for it, and go on behind a comma; a level belongs to the body behind it."""
    came = "水利部有关司局，库区所在市县两级政府、沿线省级水利厅、江州市水务局负责人参加活动。"
    said = {a.span.text for e in extract_events(article(_FAIR, came)) for a in e.arguments if a.role == "participant"}
    assert said == {"水利部", "库区所在市县两级政府", "沿线省级水利厅", "江州市水务局"}
