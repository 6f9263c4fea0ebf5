"""Bulletins, work summaries, statistics, chronicles and reports of help whole; documents of our own."""

from __future__ import annotations

import pytest

from schemas.events import Event, Role
from services.extractor import extract_events
from tests.extractor.articles import article


def _told(*paragraphs: str, title: str | None = None) -> list[Event]:
    """What a document tells, apart from what is said in it."""
    return [e for e in extract_events(article(*paragraphs, title=title)) if e.type.value != "statement"]


def _figures(*paragraphs: str) -> list[tuple[str, list[str]]]:
    """Each event with its figures."""
    return [(e.type.value, _said(e, Role.QUANTITY)) for e in _told(*paragraphs)]


def _said(event: Event, role: Role) -> list[str]:
    return [a.span.text for a in event.arguments if a.role is role]


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (
            "5月以来，临江区深入推进“净滩”行动，已开展联合执法26次，清理养殖筏架120台，拆除违建9处。",
            [("campaign", []), ("outcome_report", ["26次", "120台", "9处"])],
        ),
        (
            "普法宣讲队成立于2018年，现有志愿者52名，5年来已开展宣讲380余场。",
            [("organization_founding", []), ("outcome_report", ["52名", "380余场"])],
        ),
        (
            "3月10日，江口市启动“安全用药月”活动，共发放宣传资料2.6万份，接受群众咨询3800人次。",
            [("campaign", []), ("outcome_report", ["2.6万份", "3800人次"])],
        ),
        (
            "6月3日至5日，江口市水利局举办河长培训班，共设6个专题，280人参加。",
            [("training_lecture", ["6个", "280人"])],
        ),
    ],
)
def test_what_work_came_to_in_all_is_an_outcome_of_its_own(document: str, told: list[tuple[str, list[str]]]) -> None:
    """A clause that sums up opens anew behind a campaign or a founding, not behind a course."""
    assert _figures(document) == told


def test_a_part_of_a_sentence_with_a_period_of_its_own_is_told_for_itself() -> None:
    """Behind a semicolon a new period is a new outcome; behind a comma it goes on."""
    document = "江州集团2023年全年实现净利润5.3亿元；2024年前三季度亏损8400万元；截至9月底，资产总额为134亿元。"
    outcomes = _told(document)
    assert [_said(e, Role.TIME) for e in outcomes] == [["2023年全年"], ["2024年前三季度"], ["截至9月底"]]
    assert [_said(e, Role.QUANTITY) for e in outcomes] == [["5.3亿元"], ["8400万元"], ["134亿元"]]


def test_figures_of_the_next_sentence_go_on_where_nobody_is_named_anew() -> None:
    """Deeds counted behind the figures of a period are figures, too; behind a deed of a day they are deeds."""
    assert _figures(
        "7月至9月，城北公安分局共立案418起，破获306起。打掉团伙11个，抓获嫌疑人352名，为群众挽回损失870万元。"
    ) == [("outcome_report", ["418起", "306起", "11个", "352名", "870万元"])]
    assert _figures(
        "上半年，全省法院共受理环境案件3120件，审结2764件。其中，审结生态修复案件218件、排污案件96件。"
    ) == [("outcome_report", ["3120件", "2764件", "218件", "96件"])]
    assert [type for type, _ in _figures("5月6日，江口警方破获一起盗窃案。抓获嫌疑人3名，追回现金2万元。")] == [
        "inspection_enforcement",
        "inspection_enforcement",
    ]


def test_rows_of_a_bulletin_are_one_report() -> None:
    """Each sentence that takes over the while of the first goes on with it; one with a while of its own does not."""
    assert _figures(
        "上半年，江口市进出口总额完成36.5亿元，同比增长4.2%。固定资产投资完成86.4亿元，同比增长3.5%。财政收入完成9.7亿元，"
        "同比下降1.2%。"
    ) == [("outcome_report", ["36.5亿元", "4.2%", "86.4亿元", "3.5%", "9.7亿元", "1.2%"])]
    assert _figures("2024年，江口市质检院完成检验3.2万批次。2023年完成检验2.8万批次，增长9%。") == [
        ("outcome_report", ["3.2万批次"]),
        ("outcome_report", ["2.8万批次", "9%"]),
    ]


def test_another_place_reports_for_itself() -> None:
    """The next sentence goes on with a report unless it opens with a place or body that the first has not."""
    document = "1至7月，宜昌港务局接收船舶垃圾63万艘次。荆州市累计改造岸电设施2645处，用电量3830万度。"
    assert [figures for _, figures in _figures(document)] == [["63万艘次"], ["2645处", "3830万度"]]


def test_no_item_of_a_chronicle_takes_from_another() -> None:
    """Each item opens with its day; who came to one event did not come to the next."""
    course, check, test = _told(
        "●4月7日，江口市疾控中心举办公共卫生培训班，省疾控中心专家王晓燕授课，120人参训。",
        "●4月12日，督导组对平阳县预防接种门诊进行督导检查。",
        "●4月15日，江口市疾控中心理化实验室参加中国疾控中心组织的水质检测能力验证。",
    )
    assert not _said(course, Role.PARTICIPANT)
    assert _said(check, Role.TARGET) == ["平阳县预防接种门诊"]
    assert _said(check, Role.ORGANIZER) == ["督导组"]
    assert _said(test, Role.PARTICIPANT) == ["江口市疾控中心理化实验室"]


def test_a_chronicle_marks_what_else_was_on_a_day() -> None:
    """△ opens an item of its own, which takes neither the place nor the guests of the item above."""
    opened, congress, council = _told(
        "4月3日 平阳县在白鹿乡举行春耕启动仪式，县委书记王海峰出席。",
        "△ 县气象学会年会开幕。",
        "△县长李志强主持召开县政府常务会议。",
        "4月6~8日 省水利厅调研组到平阳县调研防汛工作。",
    )[:3]
    assert _said(opened, Role.LOCATION) == ["白鹿乡"]
    assert _said(congress, Role.NAME) == ["县气象学会年会"]
    assert not _said(congress, Role.LOCATION) + _said(congress, Role.ATTENDEE)
    assert _said(council, Role.MODERATOR) == ["李志强"]


def test_entries_of_months_and_of_the_year_are_items() -> None:
    """Whoever acts in one entry does not act in the next, though it opens with a month, a season or 是年."""
    *_, trial, survey = _told(
        "1月16日 县计划生育协会成立。",
        "3月2—4日 县消费者协会召开年会。",
        "4月 在白鹿乡开展试点工作。",
        "是年，普查森林资源，全县有林地70.9万亩。",
    )
    assert _said(trial, Role.ORGANIZER) + _said(survey, Role.ORGANIZER) == []


def test_the_subject_of_a_summary_holds_for_its_paragraphs() -> None:
    """近年来，某乡把…: whoever the summary is of does what its headed paragraphs tell without a subject."""
    group, plan, spent = _told(
        "近年来，白鹿乡把农村人居环境整治作为乡村振兴的重要抓手。",
        "强化组织领导。成立以乡党委书记为组长的领导小组，制定《白鹿乡环境整治实施方案》。",
        "加大资金投入。累计投入资金680万元，新建污水处理站3座。",
    )
    assert _said(group, Role.FOUNDER) == _said(plan, Role.ISSUER) == _said(spent, Role.ORGANIZER) == ["白鹿乡"]


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (
            "火灾当晚，两市消防救援力量共出动18辆消防车、96名指战员参与扑救。",
            [("assistance_service", ["18辆", "96名"])],
        ),
        (
            "地震发生后，江口县政府紧急转移安置群众1800余人，发放帐篷300顶、棉被900床。",
            [("assistance_service", ["1800余人", "300顶", "900床"])],
        ),
        (
            "接到报告后，江口市疾控中心采集病例标本28份、环境样本40份。",
            [("inspection_enforcement", ["28份", "40份"])],
        ),
        (
            "今年以来，江口市消防救援支队共出动消防车820辆次，抢救被困群众312人。",
            [("outcome_report", ["820辆次", "312人"])],
        ),
    ],
)
def test_a_deed_of_a_day_is_told_with_its_figures(document: str, told: list[tuple[str, list[str]]]) -> None:
    """Who was sent and what was taken or given counts the deed; what a year came to is an outcome."""
    assert _figures(document) == told


def test_a_day_as_of_which_a_figure_holds_is_its_time() -> None:
    """The day on which the work began is not that of what it came to."""
    begun, spent = _told("园区三期于4月开工建设，总投资18亿元，截至9月底已完成投资6.2亿元。")
    assert _said(begun, Role.TIME) == ["4月"]
    begun, spent = _told("体育中心项目2022年5月动工，截至目前累计完成投资3.6亿元。")
    assert _said(spent, Role.TIME) == ["截至目前"]


@pytest.mark.parametrize(
    ("sentence", "who", "what"),
    [
        ("机组通过了中国船级社的型式认证。", "中国船级社", "型式认证"),
        ("玉米新品种“赣丰8号”通过国家农作物品种审定委员会审定。", "国家农作物品种审定委员会", "审定"),
        ("江口市质检所通过省市场监督管理局资质认定复评审。", "省市场监督管理局", "资质认定复评审"),
    ],
)
def test_who_examined_is_no_part_of_what_was_passed(sentence: str, who: str, what: str) -> None:
    """A body that examines grants what is passed."""
    (passed,) = _told(sentence)
    assert _said(passed, Role.ORGANIZER) == [who]
    assert _said(passed, Role.NAME) == [what]


@pytest.mark.parametrize(
    ("sentence", "who", "figures"),
    [
        ("现场共有420余人达成就业意向。", [], ["420余人"]),
        ("今年以来，江口市人社局开展招聘活动9场，提供岗位3200个。", ["江口市人社局"], ["9场", "3200个"]),
        ("2024年全省税务系统共办理退税1.2亿元。", ["全省税务系统"], ["1.2亿元"]),
    ],
)
def test_what_so_many_came_to_is_an_outcome(sentence: str, who: list[str], figures: list[str]) -> None:
    """How many intend something, how often it was held in a while; the year is no part of who did it."""
    (outcome,) = _told(sentence)
    assert outcome.type.value == "outcome_report"
    assert _said(outcome, Role.ORGANIZER) == who
    assert _said(outcome, Role.QUANTITY) == figures


def test_a_range_of_months_before_a_figure_begins_with_its_first() -> None:
    """9月至12月，… lasts from the one to the other; 到2027年，… is a limit."""
    (outcome,) = _told("2024年9月至12月，江口市教育局共培训教师460人。")
    assert (_said(outcome, Role.TIME), _said(outcome, Role.END_TIME)) == (["2024年9月"], ["12月"])


@pytest.mark.parametrize(
    ("past", "figures"),
    [
        ("2023年，全省落实保护性耕作面积2860万亩，42个项目县全部完成任务。", [["2860万亩", "42个"]]),
        ("2024年度征集活动共收到案例186个，38个入选，其中6个被省厅收录。", [["186个", "38个", "6个"]]),
        ("此前，全省已建设服务业试点126个，其中2024年新增18个。", [["126个", "18个"]]),
        ("2025年，各市落实面积不低于60万亩，建设示范县3个。", []),
        ("各市要建设示范县3个，培训农户6000人次。", []),
    ],
)
def test_a_notice_tells_of_what_was_done_before(past: str, figures: list[list[str]]) -> None:
    """In a notice a sentence that opens with a year gone by reports; what the year to come is to bring is ordered."""
    told = _told("现将有关事项通知如下。", "一、各市要认真组织申报工作。", past, title="省农业农村厅关于申报试点的通知")
    assert [_said(event, Role.QUANTITY) for event in told if event.type.value == "outcome_report"] == figures


@pytest.mark.parametrize(
    ("since", "days"),
    [
        ("自3月1日江口市公安局部署专项行动以来，截至5月底，", (["3月1日"], ["截至5月底"])),
        ("自去年10月起，截至今年3月底，", (["去年10月"], ["截至今年3月底"])),
        ("今年以来，截至9月底，", (["截至9月底"], [])),
        ("截至5月底，", (["截至5月底"], [])),
    ],
)
def test_what_is_summed_up_from_one_day_to_another_has_both(since: str, days: tuple[list[str], list[str]]) -> None:
    """自…以来，截至…: the one is its time, the other its end; the day alone up to which it holds is its time."""
    outcome = _told(f"{since}全市共检查企业1200家，立案查处案件36件。")[-1]
    assert (_said(outcome, Role.TIME), _said(outcome, Role.END_TIME)) == days


def test_who_began_it_stands_between_the_day_and_the_verb() -> None:
    """自3月1日|某局|部署行动以来."""
    drive = _told("自3月1日省公安厅部署开展专项行动以来，截至5月底，全市共破获案件126起。")[0]
    assert _said(drive, Role.ORGANIZER) == ["省公安厅"]


def test_what_came_in_is_a_figure_of_the_call() -> None:
    """此次征集 goes back to the call told before; a call of its own year, or none told, reports."""
    call = "2023年初，江口市消费者协会向各县消协广泛征集比较试验项目。"
    (event,) = _told(f"{call}此次征集活动共收到13个县消协的近百个比较试验项目。")
    assert (event.type.value, _said(event, Role.QUANTITY)) == ("call_for_proposals", ["13个", "近百个"])
    assert _figures("此次征集活动共收到13个县消协的近百个比较试验项目。") == [("outcome_report", ["13个", "近百个"])]
