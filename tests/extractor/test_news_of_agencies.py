"""News of ministries, courts, counties and hospitals: parties sent out, rows of guests, what is planned together.

Made-up places and sentences of our own.
"""

from __future__ import annotations

import pytest

from schemas.events import Event
from services.extractor import extract_events
from tests.extractor.articles import article, events_of


def said(event: Event, role: str) -> list[str]:
    """The words that fill a role."""
    return [a.span.text for a in event.arguments if a.role.value == role]


def one(sentence: str, type: str) -> Event:
    """The only event of the type that the sentence tells."""
    (event,) = [e for e in events_of(sentence) if e.type.value == type]
    return event


def test_who_is_sent_to_look_goes_there() -> None:
    """A party that is sent to the counties to survey them is the visitor, and is no help sent."""
    sentence = "近日，江州省农业厅派出6个工作组赴14个重点县调研指导春耕生产。"
    assert said(one(sentence, "visit_research"), "visitor") == ["6个工作组"]
    assert "assistance_service" not in [e.type.value for e in events_of(sentence)]
    rescuers = events_of("近日，江州省农业厅派出5支专家服务队赴10个县开展技术指导服务。")
    assert [e.type.value for e in rescuers] == ["assistance_service"]


def test_a_row_of_guests_with_and_goes_on_behind_a_comma() -> None:
    """甲、乙和丙，丁参加: the row does not end with 和."""
    sentence = "3月2日，江州医院举行签约活动。政委胡军、宣传负责人周程、主任杨松和我院院长陈峰，副院长林石参加仪式。"
    assert said(one(sentence, "agreement_signing"), "attendee") == ["胡军", "周程", "杨松", "陈峰", "林石"]


def test_a_post_for_the_day_is_no_founding() -> None:
    """Where policemen stand for a night is set up and gone; a station of a university stays."""
    assert events_of("行动中，江州县公安局在人民路等路段设置临时检查站。") == []
    assert events_of("行动中，江州县公安局设立执勤点5个。") == []
    assert said(one("江州大学设立院士工作站。", "organization_founding"), "founded") == ["院士工作站"]


def test_papers_about_something_each_stand_for_themselves() -> None:
    """关于甲的请示以及关于乙的请示 are two papers; to hire, in the name of one, is no call."""
    events = events_of("会议审议通过了《供水办法》、关于林木采伐的请示以及关于县医院招聘临时人员的请示。")
    assert [e.type.value for e in events] == ["policy_issuance"]
    assert said(events[0], "document") == ["《供水办法》", "关于林木采伐的请示", "关于县医院招聘临时人员的请示"]
    assert "call_for_proposals" not in [e.type.value for e in events_of("要做好县医院招聘工作。")]


def test_whose_meeting_adopts_is_told_once() -> None:
    """The government that met issues what the meeting adopts, not the meeting beside it."""
    sentence = "6月20日，县政府召开第七次常务会议。会议讨论通过了《江州县供水管理办法》。"
    assert said(one(sentence, "policy_issuance"), "issuer") == ["县政府"]
    assert said(one("会议通过了《江州县供水管理办法》。", "policy_issuance"), "issuer") == ["会议"]


def test_with_whom_one_sits_down_takes_part() -> None:
    """与群众代表召开座谈会: people come, bodies hold it together."""
    event = one("近日，市发改委与市财政局、企业代表召开座谈会。", "meeting")
    assert said(event, "organizer") == ["市发改委", "市财政局"]
    assert said(event, "participant") == ["企业代表"]


def test_what_is_planned_together_shares_its_day() -> None:
    """22日将开展宣传，并召开座谈会: the second plan has the day of the first; a plan without one is not told."""
    plan = "22日，该院将深入柳河镇开展公益诉讼宣传活动，并召开公益诉讼座谈会。"
    assert said(one(plan, "meeting"), "time") == ["22日"]
    assert "meeting" not in [e.type.value for e in events_of("22日，该院开展宣传活动，下一步将召开座谈会。")]


@pytest.mark.parametrize(
    ("taught", "speakers"),
    [
        ("将邀请省司法厅专家和高校教授为大家开展专题讲座。", ["省司法厅专家", "高校教授"]),
        ("将邀请省司法厅处长李明为大家授课。", ["李明"]),
    ],
)
def test_who_is_to_teach_at_a_course_is_told_of_it(taught: str, speakers: list[str]) -> None:
    """What a course that opened has on its plan belongs to it, each expert by himself."""
    events = extract_events(
        article(
            "研修班开班",
            "11月18日，江州市环境厅主办的执法研修班在江州开班。",
            "动员会上，李强要求大家珍惜机会。",
            f"本次培训为期三天，{taught}",
        )
    )
    (course,) = [e for e in events if e.type.value == "training_lecture"]
    assert said(course, "duration") == ["三天"]
    assert said(course, "speaker") == speakers


def test_an_assistant_of_a_governor_is_a_person_with_an_office() -> None:
    """省长助理 is an office like 市长助理."""
    sentence = "9月20日，全省工作会议在江州召开，省政府秘书长梁卫国、省长助理邵国荷出席。"
    assert said(one(sentence, "meeting"), "attendee") == ["梁卫国", "邵国荷"]


def test_who_chairs_a_part_of_the_meeting_chairs_the_meeting() -> None:
    """第一次全体会议 of a conference that was told is no other meeting."""
    sentence = (
        "9月20日，全省水利工作会议召开。省长王三运出席会议，省委副书记孙金龙主持第一次全体会议，副省长余欣荣作总结。"
    )
    event = one(sentence, "meeting")
    assert said(event, "moderator") == ["孙金龙"]
    assert said(event, "attendee") == ["王三运", "余欣荣"]


def test_who_sat_in_is_listed_below() -> None:
    """列席人员：… below the news of a meeting."""
    events = extract_events(
        article("10月31日，县长李明主持召开清河县政府常务会议。", "列席人员：新闻媒体记者贾笔耕、县财政局局长张强。")
    )
    assert said(events[0], "attendee") == ["贾笔耕", "张强"]


def test_to_agree_with_a_report_decides_nothing() -> None:
    """原则同意某局的汇报 is no deed; what is passed beside it is."""
    sentence = "10月31日，会议原则同意县残联关于助残工作的汇报。"
    assert events_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("此次行动，该局共查扣无牌无证摩托车75辆、三轮车1辆。", ["75辆", "1辆"]),
        ("此次行动，县公安局共查扣、收缴无牌摩托车75辆；收缴物品26件。", ["75辆", "26件"]),
        ("行动中，法院共拘传6人，司法拘留1人。", ["6人", "1人"]),
    ],
)
def test_what_an_operation_came_to_is_an_outcome(sentence: str, figures: list[str]) -> None:
    """What was seized in all is summed up; whom the police caught in all is the case that is told."""
    assert said(one(sentence, "outcome_report"), "quantity") == figures
    assert "inspection_enforcement" not in [e.type.value for e in events_of(sentence)]
    assert one("行动中，民警共抓获嫌疑人12名。", "inspection_enforcement")


def test_a_second_paper_is_signed_for_the_same_body_with_others() -> None:
    """代表甲与乙签订A，与丙签订B: the second is signed by 甲 and 丙 alone."""
    sentence = "会上，院长李明代表甲医院与乙医院签订了“支援协议书”，与清河市人民政府签订了“帮扶责任书”。"
    first, second = [e for e in events_of(sentence) if e.type.value == "agreement_signing"]
    assert said(first, "signatory") == ["甲医院", "乙医院"]
    assert said(second, "signatory") == ["甲医院", "清河市人民政府"]


def test_who_is_taken_on_by_a_body() -> None:
    """成为某医院的协作单位 is given by it; 成为市民休闲的好去处 is not."""
    event = one("5月9日，清河县医院正式成为江州市中心医院的医疗协作单位。", "award_accreditation")
    assert (said(event, "recipient"), said(event, "organizer")) == (["清河县医院"], ["江州市中心医院"])
    assert events_of("这里成为市民休闲的好去处和实践基地。") == []


def test_marks_the_wrong_way_round_are_read_as_meant() -> None:
    """召开”…“座谈会 ends no quotation, and who chaired stands behind it."""
    sentence = "5月9日，江州大学于行政楼会议室召开”同心同行 奋进新功“座谈会。校党委书记胡海建主持会议。"
    event = one(sentence, "meeting")
    assert said(event, "location") == ["行政楼会议室"]
    assert said(event, "moderator") == ["胡海建"]
    assert len(one("5月9日，江州市举办“质量月”和“节能周”活动。", "campaign").arguments) == 3


def test_one_of_a_list_of_fields_is_no_deed() -> None:
    """宣传土地出让等领域的职能: nothing is sold."""
    sentence = "近日，检察院干警宣传检察机关在国有土地使用权出让等领域的职能，以及成功办理的案例。"
    assert "other" not in [e.type.value for e in events_of(sentence)]


def test_what_a_course_does_is_no_meeting() -> None:
    """培训班开班，学员进行专题学习: who comes later comes to the course."""
    sentence = "5月22日，环保局长培训班在江州开班，83位局长围绕新法进行专题学习。省宣教中心主任贾峰出席。"
    assert said(one(sentence, "training_lecture"), "attendee") == ["贾峰"]
    assert "meeting" not in [e.type.value for e in events_of(sentence)]
    assert one("5月22日，市委理论学习中心组围绕《条例》进行专题学习。", "meeting")


def test_a_drive_has_its_name_without_its_day() -> None:
    """今天的“猎狐”行动 is called “猎狐”行动; seminars on 治理 are no drive."""
    assert said(one("法院干警推进今天的“猎狐”行动。", "campaign"), "programme") == ["“猎狐”行动"]
    events = events_of("5月22日，市环保局开展实施中的问题、科技助力环境治理等2次小组研讨。")
    assert "campaign" not in [e.type.value for e in events]


def test_whom_a_course_asked_to_come_teaches_there() -> None:
    """此次培训班邀请了专家和教师 says who taught, though no verb of teaching stands behind it."""
    course = article(
        "11月30日，江州市环境保护专题培训班开班。",
        "此次培训班邀请了市环保局有关专家和市委党校教师，采取专题授课、分组讨论等方式。",
    )
    (event,) = [e for e in extract_events(course) if e.type.value == "training_lecture"]
    assert said(event, "speaker") == ["市环保局有关专家", "市委党校教师"]
    (meal,) = [
        e
        for e in extract_events(article("11月30日，江州市环境保护培训班开班。", "中午，大家邀请了学校教师一起用餐。"))
        if e.type.value == "training_lecture"
    ]
    assert said(meal, "speaker") == []


def test_days_in_old_numerals() -> None:
    """四月廿七日 is the 27th of April."""
    event = one("四月廿七日，江州海关在江州口岸查获手机五十六台。", "inspection_enforcement")
    (time,) = [a.time for a in event.arguments if a.time is not None]
    assert time.partial == "XXXX-04-27"
    assert said(one("五月卅日，江州市召开质量大会。", "meeting"), "time") == ["五月卅日"]


def test_what_is_to_be_done_after_something_tells_nothing_of_it() -> None:
    """落实开学后的各项工作: no school opens; who is stopped by the customs is checked."""
    demanded = events_of("督导组同时要求单位进一步落实开学后的各项工作。")
    assert [e.type.value for e in demanded if e.type.value != "statement"] == []
    assert said(one("5月9日，江州海关关员将吴某截查。", "inspection_enforcement"), "target") == ["吴某"]


def test_a_list_of_bodies_goes_on_behind_a_comma() -> None:
    """检查某部门，以及学校、幼儿园: all of them are checked."""
    event = one("市教育局督导检查区县教育部门，以及义务教育学校、幼儿园、普通高中。", "inspection_enforcement")
    assert said(event, "target") == ["区县教育部门", "义务教育学校", "幼儿园", "普通高中"]


def test_what_a_drive_yielded_is_an_outcome() -> None:
    """此次行动战果显著：共查处…: the figures are its yield, not its size."""
    events = extract_events(
        article("江州法院开展了“利剑2022”集中执行专项行动。", "此次行动战果显著：共查处违法行为23起；查扣物品219件。")
    )
    (yielded,) = [e for e in events if e.type.value == "outcome_report"]
    assert said(yielded, "quantity") == ["23起", "219件"]
    (drive,) = [e for e in events if e.type.value == "campaign"]
    assert said(drive, "quantity") == []


def test_a_drive_reaches_towns_by_their_number() -> None:
    """深入18个涉农乡镇街: where it is held."""
    sentence = "2月27日，江州市农业部门深入当地18个涉农乡镇街开展惠农春风行动。"
    assert said(one(sentence, "campaign"), "location") == ["当地18个涉农乡镇街"]
