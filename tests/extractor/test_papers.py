"""Papers in news: notices that are the article, cases by number, sessions that adopt, drafts and repeals."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of


def papers(*paragraphs: str, title: str | None = None) -> list[dict[str, set[str]]]:
    """The arguments of every issue of a paper, by role."""
    found = []
    for event in extract_events(article(*paragraphs, title=title)):
        if event.type.value == "policy_issuance":
            roles = roles_of(event)
            found.append(roles)
    return found


def test_a_notice_is_issued_whatever_it_is_about() -> None:
    """A notice that appoints somebody is a paper with addressees, signature and day, too."""
    title = "云河市人民政府关于张明等同志职务任免的通知"
    found = papers(
        "各县（区）人民政府，市政府各部门：",
        "市政府决定：",
        "张明任云河市水利局局长。",
        "云河市人民政府",
        "2024年9月8日",
        title=title,
    )
    assert found[0] == {
        "document": {title},
        "issuer": {"云河市人民政府"},
        "recipient": {"各县（区）人民政府", "市政府各部门"},
        "time": {"2024年9月8日"},
    }


def test_what_is_shown_to_the_public_has_the_days_of_the_showing() -> None:
    """公示期自…至… gives the time of a 公示 rather than its signature."""
    title = "关于2024年度云河市优秀案例推荐名单的公示"
    found = papers(
        "经专家评审，拟推荐南湖等3个案例，现予公示。公示期自2024年6月5日至6月12日。",
        "云河市生态环境局",
        "2024年6月4日",
        title=title,
    )
    assert found[0]["time"] == {"2024年6月5日"}
    assert found[0]["end_time"] == {"6月12日"}


@pytest.mark.parametrize(
    ("sentence", "role", "said"),
    [
        ("省药监局今天公布12起违法案件。", "document", "12起违法案件"),
        ("会上，市法院对外通报首批5起典型案件。", "document", "首批5起典型案件"),
        ("市消委会发布涉及家电、装修等领域维权典型案例。", "document", "涉及家电、装修等领域维权典型案例"),
        ("云河县统计局公布一季度经济运行数据。", "document", "一季度经济运行数据"),
        ("云河县公布第二批“强迫购物”等典型案例。", "document", "第二批“强迫购物”等典型案例"),
        (
            "国家标准委批准发布86项推荐性国家标准、7项强制性国家标准和2项国家标准修改单。",
            "document",
            "2项国家标准修改单",
        ),
        ("证监局6月9日对外披露3份行政处罚决定书和1份市场禁入决定书。", "document", "1份市场禁入决定书"),
        (
            "国务院总理主持召开国务院常务会议，研究稳就业工作，审议通过《服务业条例（草案）》。",
            "issuer",
            "国务院常务会议",
        ),
        ("5月8日，云河区“3·2”坍塌事故调查报告全文公布。", "document", "云河区“3·2”坍塌事故调查报告"),
        ("本办法自1月1日起施行，《云河市管线管理办法》同时废止。", "document", "《云河市管线管理办法》"),
        (
            "本公告自1月1日起施行，《关于云河市车船优惠政策的通知》（云税〔2018〕74号）第一条、第二条第（一）项同时废止。",
            "document",
            "《关于云河市车船优惠政策的通知》",
        ),
        ("省计量院参与起草的国家标准《水表规程》由市场监管总局批准发布。", "issuer", "市场监管总局"),
        ("省药监局关于开展疫苗流通检查的通知已于6月3日印发。", "document", "关于开展疫苗流通检查的通知"),
        ("省药监局关于开展疫苗流通检查的通知日前下发至各市局。", "issuer", "省药监局"),
        ("国际电工委员会发布由我国牵头制定的首项机器人国际标准。", "document", "机器人国际标准"),
        ("《食品抽检方案》近日印发各市州。", "document", "《食品抽检方案》"),
        ("为规范直播营销，省网信办起草了《直播营销办法》。", "issuer", "省网信办"),
        ("会上同步发布《云河水资源公报》。", "document", "《云河水资源公报》"),
        ("省政府常务会议审议通过《云河省消防条例（修订草案）》。", "document", "《云河省消防条例（修订草案）》"),
        ("国家标准《智能终端适老化要求》今日起施行。", "document", "《智能终端适老化要求》"),
        ("省药监局公布9起违法案件。", "quantity", "9起"),
        ("近日，团县委作出《关于表彰优秀青年的决定》。", "document", "《关于表彰优秀青年的决定》"),
        ("“我们还有短板。”厅长王立说。省水利厅已会同省财政厅于上月印发《水价改革方案》。", "issuer", "省水利厅"),
    ],
)
def test_a_paper_is_issued(sentence: str, role: str, said: str) -> None:
    """Each wording tells of a paper with the role filled."""
    assert any(said in paper.get(role, set()) for paper in papers(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "为贯彻《标准化法》，市场监管总局组织对原《标准管理办法》进行了修订。",
        "依据《标准化法》，市场监管局对《标准管理办法》进行修订。",
    ],
)
def test_a_law_that_is_followed_is_not_revised(sentence: str) -> None:
    """What is revised stands behind 对; the law for whose sake it is done is no paper of the event."""
    assert [paper["document"] for paper in papers(sentence)] == [{"《标准管理办法》"}]


def test_who_only_led_the_drafting_did_not_issue_the_paper() -> None:
    """A standard that an institute took the lead in drawing up is issued by somebody who is not named."""
    (paper,) = papers("日前，省计量院主导制定的《水表规范》正式发布。")
    assert "issuer" not in paper


@pytest.mark.parametrize(
    "sentence",
    [
        "执法人员现场下发停工通知书3份。",
        "镇安监站当场下达责令限期改正通知书。",
    ],
)
def test_papers_that_tell_one_offender_to_mend_something_are_none(sentence: str) -> None:
    """What an inspector hands out on the spot is part of the inspection."""
    assert not papers(sentence)


def test_a_headline_says_who_before_a_colon_and_ends_an_object_at_a_space() -> None:
    """三部门：印发通知 and 出台意见 加强… are headlines' ways to tell of a paper."""
    assert papers(title="财政部：印发通知进一步规范政府采购")[0]["issuer"] == {"财政部"}
    assert papers(title="人社部等九部门出台意见 加强工程师队伍建设")[0]["document"] == {"意见"}


def test_a_headline_names_by_its_kind_what_the_lead_gives_its_title() -> None:
    """理财新规正式落地 and the paper issued in the lead are one."""
    lead = "银保监会今天发布《村镇银行信贷业务检查办法》。"
    assert len(papers(lead, title="村镇银行信贷新规正式落地")) == 1


def test_a_paper_that_is_referred_to_is_the_one_told_before() -> None:
    """该条例 is called by its title."""
    found = papers("省人大常委会9月28日表决通过《云河省数据条例》。该条例将于12月1日起施行。")
    assert all(paper["document"] == {"《云河省数据条例》"} for paper in found)


def test_a_headline_and_its_text_that_count_alike_are_one() -> None:
    """公布四起案例 in the title and 公布4起案例 in the text tell of one publication."""
    title = "云河公布计量领域四起典型违法案例"
    assert len(papers("今年以来，监管部门加大查处力度。云河现公布4起典型案例。", title=title)) == 1


def test_a_notice_that_is_issued_tells_what_it_makes_known() -> None:
    """印发通知公布名单 is one issue, and nobody is notified."""
    text = "省教育厅印发通知公布2025年示范学校名单。"
    assert [p["document"] for p in papers(text)] == [{"通知", "2025年示范学校名单"}]
    assert {e.type.value for e in extract_events(article(text))} == {"policy_issuance"}


def test_two_bodies_issue_two_notices() -> None:
    """Papers called by their kind alone are each their body's own."""
    assert len(papers("民政局发布通知，要求各区做好统计。", "交通局发布通知，要求各站做好检查。")) == 2


def test_who_issues_may_stand_in_the_title_or_be_the_gathering() -> None:
    """宣读《某市人民政府关于…的决定》 names the issuer, 会议审议通过 the session."""
    title = "《云河市人民政府关于授予质量奖的决定》"
    assert papers(f"会上，宣读了{title}。")[0]["issuer"] == {"云河市人民政府"}
    assert papers("大会听取了工作报告，审议通过了《工会工作条例》。")[0]["issuer"] == {"大会"}


def test_what_is_followed_demands_nothing() -> None:
    """为落实国务院要求，…: what stands behind is done."""
    text = "为贯彻落实国务院要求，云河市人民政府印发《营商环境实施方案》。"
    assert papers(text)[0]["issuer"] == {"云河市人民政府"}


@pytest.mark.parametrize(
    ("note", "steps"),
    [
        (
            "（1998年5月9日江州市第九届人大常委会第八次会议通过　"
            "2025年5月9日江州市第十六届人大常委会第二十八次会议修订）",
            [
                ("通过", "1998年5月9日", "江州市第九届人大常委会第八次会议"),
                ("修订", "2025年5月9日", "江州市第十六届人大常委会第二十八次会议"),
            ],
        ),
        (
            "（2025年5月9日江州市人民政府令第32号公布 自2025年7月1日起施行）",
            [("公布", "2025年5月9日", "江州市人民政府"), ("施行", "2025年7月1日", None)],
        ),
    ],
)
def test_every_step_of_the_note_below_a_title_is_told(note: str, steps: list[tuple[str, str, str | None]]) -> None:
    """A law was passed, revised, made public and comes into force on days of their own."""
    text = article(note, "第一条 为了加强停车管理，制定本办法。", title="江州市停车管理办法")
    said = [
        (e.trigger.text, *({a.role.value: a.span.text for a in e.arguments}.get(role) for role in ("time", "issuer")))
        for e in extract_events(text)
    ]
    assert said == steps


def test_the_note_of_an_adoption_whose_title_the_text_does_not_hold() -> None:
    """A page's title may stand apart from its text; then the paper that was adopted cannot be quoted from it."""
    events = extract_events(article("（2025年5月9日江州市人大常委会第二十八次会议通过）", "会议决定：批准调整预算。"))
    [adopted] = [event for event in events if event.type.value == "policy_issuance"]
    roles = {argument.role.value for argument in adopted.arguments}
    assert "issuer" in roles
    assert "document" not in roles


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        ("6月10日，云河市发展改革委批复云河东站枢纽工程可行性研究报告。", "云河东站枢纽工程可行性研究报告"),
        ("日前，省生态环境厅批准了云河电厂二期工程环境影响报告表。", "云河电厂二期工程环境影响报告表"),
        ("近日，国务院批准云河市国土空间总体规划。", "云河市国土空间总体规划"),
    ],
)
def test_what_was_handed_in_to_be_approved_is_a_paper(sentence: str, document: str) -> None:
    """A report, design or plan that an authority approves is a paper without 《》, too."""
    assert [p["document"] for p in papers(sentence)] == [{document}]


def test_a_paper_approved_by_the_way_is_none() -> None:
    """What is done by an approved plan tells no approval."""
    assert papers("按照省政府批准的云河市城市总体规划，全市将建成三座水厂。") == []


def test_what_a_scheme_sets_out_is_not_done_yet() -> None:
    """《方案》提出18项任务: the sentences behind it in its paragraph tell what is to be done."""
    text = article("《实施方案》提出5个方面18项任务。在民生计量方面，持续开展集贸市场专项整治，建设计量数据中心。")
    assert [e for e in extract_events(text) if e.type.value in ("campaign", "inspection_enforcement", "other")] == []


def test_papers_of_nearly_one_name_by_other_bodies_are_two() -> None:
    """某部印发《省级考核办法》。2013年，国务院办公厅印发《考核办法》: the earlier one is another's."""
    text = article(
        "近日，市场监管总局印发《省级政府质量工作考核办法》。",
        "2013年，国务院办公厅印发《质量工作考核办法》，建立了制度。",
    )
    issued = [e for e in extract_events(text) if e.type.value == "policy_issuance"]
    assert [[a.span.text for a in e.arguments if a.role.value == "issuer"] for e in issued] == [
        ["市场监管总局"],
        ["国务院办公厅"],
    ]


def test_what_is_to_be_done_every_year_is_no_event() -> None:
    """将每两年对企业进行一次监测: a duty that comes back has no day."""
    text = article("市农业农村局将每两年对龙头企业进行一次运行监测，监测不合格的取消其资格。")
    assert extract_events(text) == []


def test_those_who_are_to_write_a_paper_issue_none() -> None:
    """《规划》起草组成员: the word for those who write it is no deed."""
    assert papers("《江州市质量强市规划》起草组成员李明到会。") == []


def test_what_bodies_set_going_by_a_paper_is_nothing_that_they_say() -> None:
    """联合发文，部署开展…: the paper and the drive, without a statement or a partner of that name."""
    events = extract_events(article("江州市市场监管局、江州市公安局近日联合发文，部署开展电动自行车全链条整治。"))
    assert [e.type.value for e in events] == ["policy_issuance", "campaign"]
    assert not [a for e in events for a in e.arguments if a.role.value == "co_organizer"]


def test_what_is_emitted_in_a_year_is_no_figure_that_grew() -> None:
    """A threshold on emissions (年排放量达到2.6万吨的单位应当…) is what the rule says, and 排放量 holds no verb."""
    told = extract_events(
        article(
            "近日，云河省生态环境厅印发《云河省温室气体核查办法》。",
            "该办法规定，年温室气体排放量达到2.6万吨的重点排放单位，应当按照规定接受核查。",
        )
    )
    assert [event.type.value for event in told] == ["policy_issuance"]


def test_cases_of_a_circular_are_counted_in_any_measure() -> None:
    """通报24个问题和53宗案例: both figures are the circular's own."""
    text = "水利部近日通报24个未整改问题和53宗违法取水典型案例。"
    events = [e for e in extract_events(article(text)) if e.type.value == "policy_issuance"]
    assert {a.span.text for a in events[0].arguments if a.role.value == "quantity"} == {"24个", "53宗"}


def test_measure_words_are_no_part_of_a_name() -> None:
    """12批次, 两场次 are counted whole; a report on so many kinds of goods is named with them or without."""
    assert papers("6月3日，云河市市场监管局发布12批次童鞋监督抽查情况通报。")[0]["document"] == {"童鞋监督抽查情况通报"}
    (event,) = extract_events(article("6月3日，云河市消费者协会发布15款智能门锁比较试验报告。"))
    assert roles_of(event)["document"] == {"15款智能门锁比较试验报告"}
    (event,) = extract_events(article("云河市市场监管局已连续开展三批次“教学式”执法。"))
    assert roles_of(event)["programme"] == {"“教学式”执法"}
