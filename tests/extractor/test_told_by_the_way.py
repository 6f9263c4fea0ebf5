"""What a report only mentions: parts, purposes, duties, sizes, heads of those who act. Sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, events_of


def types(sentence: str) -> list[str]:
    """The types of the events that the sentence tells."""
    return [event.type.value for event in events_of(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "活动中，60余名志愿者沿江捡拾垃圾。",
        "30多名网格员挨家挨户上门走动。",
        "15家药店的负责人到场观摩。",
        "省水利厅组织18名专家，逐一核对工程资料。",
        "市教育局组织30所学校开展消防演练。",
        "有200多名家长在校门口静静等候。",
        "两百余名游客冒雨守在江边。",
    ],
)
def test_heads_of_those_who_act_are_no_outcome(sentence: str) -> None:
    """How many did something once, or were sent to do it, is no figure that a report is about."""
    assert "outcome_report" not in types(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "今年以来，全县共有320名群众得到救助。",
        "截至目前，已有1200名贫困学生获得资助。",
        "去年，全县1500名群众受益。",
        "省卫健委累计派出医疗队员1300人次。",
        "省卫健委累计组织260家医院下乡。",
        "今年以来，860名下岗职工实现再就业。",
        "全省新增就业45万人。",
        "去年，全市6376家企业完成改造。",
    ],
)
def test_heads_that_are_summed_up_or_fare_somehow_are_an_outcome(sentence: str) -> None:
    """What people got in all, or what became of them, is reported by their number."""
    assert types(sentence) == ["outcome_report"]


def test_what_hardly_any_reader_would_write_down_is_no_event() -> None:
    """A figure of nobody, nowhere and of no time is left out."""
    assert types("1500名群众受益。") == []


def test_a_verb_that_describes_what_is_counted_tells_no_outcome() -> None:
    """公安部下发的120条线索: what something else is told of."""
    events = events_of("3月5日，江州市公安局对省厅下发的120条线索逐条核实。")
    assert "outcome_report" not in [event.type.value for event in events]


@pytest.mark.parametrize(
    "sentence",
    [
        "张队长从组织消防演练、开展知识竞赛、举办消防讲座等五个方面作了说明。",
        "评选经过组织发动、集中培训、专家评审三个阶段。",
        "要紧紧扭住社区防控、患者救治两个关键。",
        "服务站的主要职责是指导商户建账，组织商户开展自查。",
        "各单位采取“面对面”服务和“一对一”帮扶等方式，走到群众中去。",
        "协会的业务范围包括：组织企业交流，举办计量培训班。",
        "为打赢脱贫攻坚战提供了坚强保障。",
        "某公司提醒买了这批玩具的家长停止使用。",
        "会长指出，协会取得了较好成绩。",
        "委员们听取了理事会工作报告和《财务报告》。",
        "要继续加强召回监管工作力度。",
        "青年志愿活动结束后，大家清理了场地。",
        "该试点项目的获批，对提升服务质量起到积极作用。",
        "省局已要求各市局加强监管，依法查处违法违规行为。",
        "全省已形成多层次、多形式的医疗对口支援模式。",
    ],
)
def test_what_is_only_mentioned_is_no_event(sentence: str) -> None:
    """Parts of a whole, aims, duties, advice and praise tell nothing that happened."""
    assert set(types(sentence)) <= {"statement"}


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("5月8日，江州市消防支队围绕安全生产月开展“送安全”宣传、咨询等三个方面的活动。", "campaign"),
        ("江州市商务局为两家企业举办政策培训班。", "training_lecture"),
        ("江州市市场监管局责令两家企业停止使用不合格电梯。", "inspection_enforcement"),
        ("江州市计量院取得国家计量授权证书。", "award_accreditation"),
        ("5月8日，江州市红十字会志愿者义务为200名群众开展义诊。", "assistance_service"),
        ("5月8日，江州市公安局针对重点区域开展“清源”专项行动、集中排查等两个阶段工作。", "inspection_enforcement"),
        ("江州市教育局请消费者代表参观学校食堂。", "visit_research"),
        ("5月8日，某公司召回部分轿车，共计3200辆。", "product_recall"),
    ],
)
def test_deeds_in_like_words_stay_events(sentence: str, type: str) -> None:
    """What looks like one of these but is done is told."""
    assert type in types(sentence)


def test_a_while_of_another_sentence_holds_only_where_it_opens_the_paragraph() -> None:
    """团结多年来从事航运的专家: nobody is elected 多年来."""
    told = article(
        "1月12日，江州航运学会成立大会召开。学会将团结多年来从事航运研究的专家。大会选举李明为会长。",
        "近年来，江州市大力培育产业。江州市检测中心获批筹建。",
    )
    times = {
        event.type.value: [a.span.text for a in event.arguments if a.role.value == "time"]
        for event in extract_events(told)
    }
    assert "多年来" not in times["personnel"]
    assert times["award_accreditation"] == ["近年来"]


def test_who_looks_on_at_a_signing_signs_nothing() -> None:
    """共同见证项目签约: the signing is another one, or told elsewhere."""
    assert "agreement_signing" not in types("江州市市长李明、副市长王强共同见证项目签约。")


def test_a_ceremony_attended_is_the_one_told_before() -> None:
    """出席签字仪式, 开班典礼: told once."""
    told = article("5月8日，江州市教育局与江州大学合作共建签字仪式在江州宾馆举行。副市长李明出席签字仪式。")
    assert [event.type.value for event in extract_events(told)] == ["agreement_signing"]


def test_winners_that_are_only_counted_are_one_award() -> None:
    """25个村获评…，64个单位获评…: one count of prizes."""
    events = events_of("我市共有25个村获评全国文明村，64个单位获评全国文明单位。")
    assert [event.type.value for event in events] == ["award_accreditation"]
    assert [a.span.text for a in events[0].arguments if a.role.value == "quantity"] == ["25个", "64个"]


def test_a_state_of_things_told_to_the_press_is_no_circular() -> None:
    """举行发布会，通报…情况."""
    assert "policy_issuance" not in types("江州市税务局5月9日举行新闻通气会，通报上半年税收工作情况。")
    assert "policy_issuance" in types("近日，江州市税务局通报上半年税收工作情况。")


def test_a_list_of_deeds_behind_a_count_goes_on_with_it() -> None:
    """共出动…。清查…，查处…: one report, whoever is not named again."""
    told = article(
        "整治期间，全市共出动执法人员1200人次，排查市场86处。清理摊点12处，检查仓库9个，查扣货物31件，查处案件41起。"
    )
    events = extract_events(told)
    assert [event.type.value for event in events] == ["outcome_report"]
    assert len([a for a in events[0].arguments if a.role.value == "quantity"]) == 6


def test_what_people_confer_about_at_a_meeting_is_the_meeting() -> None:
    """召开研判会，会商认为…."""
    events = events_of("6月5日，江州市林业局召开研判会，会商认为应当分步引导。")
    assert [event.type.value for event in events if event.type.value == "meeting"] == ["meeting"]


def test_founders_told_behind_the_founding_meeting_do_not_hold_it() -> None:
    """Who founds the body, and how many they are, is told of its founding, not of the meeting for it."""
    text = "5月9日，江州市计量协会成立大会召开。该协会由江州市计量院、江州市质检院等32家单位发起成立。"
    events = {event.type.value: event for event in extract_events(article(text))}
    roles = {
        kind: {(a.role.value, a.span.text) for a in event.arguments if a.role.value != "time"}
        for kind, event in events.items()
    }
    assert roles["meeting"] == {("name", "江州市计量协会成立大会")}
    assert roles["organization_founding"] == {
        ("founder", "江州市计量院"),
        ("founder", "江州市质检院"),
        ("quantity", "32家"),
        ("founded", "江州市计量协会"),
    }


def test_members_of_a_body_just_founded_are_counted_with_its_founding() -> None:
    """某联盟成立。该联盟汇聚…家单位."""
    told = article("5月8日，江州市计量协作联盟成立大会在江州宾馆举行。江州市计量协作联盟汇聚26家科研院所和31家企业。")
    figures = {
        event.type.value: [a.span.text for a in event.arguments if a.role.value == "quantity"]
        for event in extract_events(told)
    }
    assert figures["organization_founding"] == ["26家", "31家"]
    assert "outcome_report" not in figures


def test_what_a_call_is_for_is_no_campaign_beside_it() -> None:
    """某学会实施“…”项目，现将有关事项通知如下：…."""
    told = article(
        "2025年，江州市气象学会实施“江州气象科普能力提升项目”，现将有关事项通知如下：",
        "请有意申报项目的单位于5月31日前将申报书寄至江州市气象学会办公室。",
        title="关于申报江州气象科普能力提升项目的通知",
    )
    types = [event.type.value for event in extract_events(told)]
    assert "call_for_proposals" in types
    assert "campaign" not in types


def test_who_stands_on_a_list_of_ranks_is_ranked() -> None:
    """空气质量前20名中，某市上榜，排名第16名: no prize."""
    assert "award_accreditation" not in types("在全国空气质量前20名中，江州市上榜，排名第16名。")
    assert "award_accreditation" in types("全国百佳老字号名单公布，江州酱园上榜。")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("市计量院开放长度、温度两个实验室供学生参观。", "visit_research"),
        ("市文联颁发了本届论坛征文优秀论文奖。", "call_for_proposals"),
        ("区人武部政委朱桥宣读了荣立三等功、优秀退役士兵名单。", "award_accreditation"),
        ("今年以来，江北区排查隐患1452处，对9家企业立案处罚，罚款38.6万元。", "inspection_enforcement"),
        ("全市责令整改339家；立案处罚41家，罚款476万元；约谈52人。", "inspection_enforcement"),
        ("目前，区水务局已收缴罚款72万余元，追缴水费近800万元。", "inspection_enforcement"),
        ("王强介绍了各部门开展道路交通专项整治工作有关情况。", "campaign"),
        ("县林业局接到施工单位电话称，工地发现一只野生动物。", "statement"),
        ("县环保局严格环评审批要求，办结项目12个。", "statement"),
        ("9月13日，消防大队接到指挥中心调度称，一商铺发生火灾。", "statement"),
        ("指挥员立即下令：第二组进入着火层搜救被困人员，第三组协助民警疏散群众。", "assistance_service"),
        ("18时30分，现场火势被控制。", "inspection_enforcement"),
        ("获得有关部门批准后，县气象局实施了人工增雨作业。", "award_accreditation"),
        ("省药监局向江州公司颁发了首张药品经营许可证。", "assistance_service"),
        ("演练由消防大队副大队长王强担任现场指挥官。", "personnel"),
        ("海事人员确定遇险船为挂外国旗的游船“海鹰1号”。", "award_accreditation"),
        ("组委会确定今年的活动主题为“守护绿水青山”。", "award_accreditation"),
        ("市财政局今年计划实施道路改造项目47个。", "policy_issuance"),
        ("开展作风整顿活动以来，区农机局进村培训32场次。", "campaign"),
        ("区城管局启动“洁净家园”行动以来，共清理垃圾320吨。", "campaign"),
        ("江州大学是省政府和教育部共建的综合性大学。", "organization_founding"),
        ("江州电机公司招聘经理王小丽介绍，公司已招到120人。", "call_for_proposals"),
        ("6月3日，市城管局将案件移送公安机关立案侦查。", "inspection_enforcement"),
        ("现在，我代表区人民政府报告工作，请各位委员提出意见。", "statement"),
        ("县委传达省委全会精神，并部署召开县第七次党代会。", "meeting"),
        ("近日，记者来到江州市农产品检测中心，看到工作人员正在忙碌。", "visit_research"),
        ("在江州市举办领导干部培训班期间，秘书长王立强组织聚餐。", "training_lecture"),
        ("市长多次批示，指示对质监部门进行表彰和奖励。", "award_accreditation"),
        ("江州市市场监管局发布民生领域案件查办“铁拳”行动典型案例。", "inspection_enforcement"),
    ],
)
def test_what_is_only_spoken_of_is_no_event_of_its_kind(sentence: str, told: str) -> None:
    """What is laid open for visits, won by entries, read out or summed up is no visit, call, prize or fine; nor is what
    dates, describes, is asked for or yet to come."""
    assert told not in types(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("省供销社到江州市参观合作社。", "visit_research"),
        ("市科协面向全市征集优秀科普作品。", "call_for_proposals"),
        ("市局对江州食品公司立案调查，罚款5万元。", "inspection_enforcement"),
        ("6月3日，市消防救援支队约谈江州食品公司。", "inspection_enforcement"),
        ("海关总署组织开展知识产权保护“龙腾行动2023”。", "campaign"),
        ("县领导为退役军人代表颁发了光荣牌。", "award_accreditation"),
        ("该局召开专题会议细化任务。", "meeting"),
        ("6月3日，市水利局介绍，该局开展了河道采砂专项整治行动。", "campaign"),
        ("6月3日，县林业局负责人称，防火期已经开始。", "statement"),
        ("6月3日，县环保局严格要求各企业落实责任。", "statement"),
        ("6月3日，嫌疑人李某被控制。", "inspection_enforcement"),
        ("6月3日，江州核电公司获得机组运行许可证。", "award_accreditation"),
        ("6月3日，国家核安全局向江州核电公司颁发了首次装料批准书。", "award_accreditation"),
        ("6月3日，救援队搜救出2名被困人员。", "assistance_service"),
        ("6月3日，市环保协会选举换届，由王强担任会长。", "personnel"),
        ("《江州市大气污染防治行动计划》自6月3日起实施。", "policy_issuance"),
        ("2024年3月，区农机局开展作风整顿活动，进村培训32场次。", "campaign"),
        ("近日，20名记者走进江州市农产品检测中心采访。", "visit_research"),
        ("江州计量中心由省计量院和江州市政府共建，于5月9日揭牌。", "organization_founding"),
        ("江州电机公司招聘经理3名、技术员20名。", "call_for_proposals"),
        ("市政府研究部署并召开全市安全生产会议。", "meeting"),
    ],
)
def test_the_same_words_tell_an_event_of_somebody(sentence: str, told: str) -> None:
    """Who goes, asks, fines, starts a drive by name or hands over a plate does so."""
    assert told in types(sentence)


def test_a_body_that_was_won_is_not_who_granted_it() -> None:
    """获批某中心1个: the number says that the body is what was approved."""
    (event,) = events_of("市计量院获批国家产业计量测试中心1个。")
    assert [(a.role.value, a.span.text) for a in event.arguments if a.role.value == "organizer"] == []


def test_an_honour_that_was_told_before_is_not_told_again() -> None:
    """成为首家获此荣誉的单位 says nothing new of 荣获."""
    assert types("江州海关知识产权科荣获“商标保护奖”，成为全国海关系统首家获此荣誉的单位。") == ["award_accreditation"]


@pytest.mark.parametrize(
    ("text", "trigger", "organizer"),
    [
        ("近日，江州市民政局多措并举做好养老服务。一是加强部署，召开养老服务工作会议。", "召开", "江州市民政局"),
        ("江州市水利局高度重视防汛工作。召开防汛工作会议，压实责任。", "召开", "江州市水利局"),
        ("今年以来，江州市水利局强化备汛。一是压实责任。二是举办防汛培训班2期。", "举办", "江州市水利局"),
        ("各县教育局高度重视。召开防汛工作会议，压实责任。", "召开", None),
        ("江州市民政局的老张很高兴。召开会议后，大家都来了。", "召开", None),
    ],
)
def test_the_authority_that_opens_a_paragraph_does_what_is_told_of_nobody(
    text: str, trigger: str, organizer: str | None
) -> None:
    """Its sentence needs no listed verb, and 一是 names nobody else."""
    events = extract_events(article(f"工作动态\n{text}"))
    told = [e for e in events if e.trigger.text == trigger]
    assert [next((a.span.text for a in e.arguments if a.role.value == "organizer"), None) for e in told] == [organizer]
