"""Papers that a text refers back to, what is shown to the public, and repeals; calls and their offices."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of, told


def papers(*paragraphs: str, title: str | None = None) -> list[dict[str, set[str]]]:
    """The arguments of every issue of a paper, by role."""
    return told(*paragraphs, type="policy_issuance", title=title)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("《云河市电梯条例》近日出台。5月9日，市人大常委会表决通过了该条例。", "市人大常委会"),
        ("《云河市扶持政策》下月落地，该政策已于5月9日由市政府印发。", "市政府"),
        ("国家标准《电梯安装规范》近日发布。该标准由省特检院负责起草。", "省特检院"),
        ("《校园食堂管理规范》地方标准近日发布。该标准由省质检院牵头起草。", "省质检院"),
    ],
)
def test_a_paper_is_meant_that_was_told_before(text: str, issuer: str) -> None:
    """该条例 and 该标准 stand for the paper of that kind told last."""
    assert any(issuer in roles.get("issuer", ()) for roles in papers(text))
    assert all("该" not in paper for roles in papers(text) for paper in roles.get("document", ()))


def test_our_own_rules_are_those_of_the_notice() -> None:
    """第二十条 本办法自…起施行 below a notice that passes on rules."""
    found = papers(
        "各有关单位：",
        "现将《云河市标准资助办法》印发给你们。",
        "第二十条 本办法自2025年5月1日起施行。2018年5月8日印发的《云河市标准补助办法》同时废止。",
        "云河市市场监督管理局",
        "2025年3月20日",
        title="云河市市场监督管理局关于印发《云河市标准资助办法》的通知",
    )
    assert {"《云河市标准资助办法》"} == found[1]["document"]
    assert found[1]["time"] == found[2]["time"] == {"2025年5月1日"}
    assert found[2]["document"] == {"《云河市标准补助办法》"}


@pytest.mark.parametrize(
    "sentence",
    [
        "本决定自公布之日起生效。",
        "市市场监管局印发《云河市计量办法》，自印发之日起施行。",
        "该办法自公布之日起施行。",
    ],
)
def test_what_holds_at_once_is_no_event_beside_its_issue(sentence: str) -> None:
    """自公布之日起施行 says no other day than that of the issue."""
    assert all("施行" not in e.trigger.text and "生效" not in e.trigger.text for e in extract_events(article(sentence)))


def test_a_list_is_shown_below_a_headline() -> None:
    """现予以公示 in a text headed by what is shown: who signs shows it, from when to when it says."""
    found = papers(
        "经综合评议，拟授予恒通公司等3家企业市长质量奖，现予以公示。公示期为2024年11月14日至11月20日。",
        "云河市市场监督管理局",
        "2024年11月14日",
        title="云河市市场监督管理局公示第三届市长质量奖拟奖名单",
    )
    assert found == [
        {
            "document": {"第三届市长质量奖拟奖名单"},
            "issuer": {"云河市市场监督管理局"},
            "time": {"2024年11月14日"},
            "end_time": {"11月20日"},
        }
    ]


def test_measures_that_a_paper_holds_are_no_paper_beside_it() -> None:
    """出台《措施》，从5个方面推出18条举措 is one issue."""
    found = papers("日前，省药监局出台《关于优化审评的若干措施》，从5个方面推出18条举措。")
    assert [roles["document"] for roles in found] == [{"《关于优化审评的若干措施》"}]


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        ("近日，省药监局公开了3起医疗器械违法典型案例。", "3起医疗器械违法典型案例"),
        ("5月9日，市税务局稽查局公开了对主播李某的处理结果。", "对主播李某的处理结果"),
        ("5月9日，省药监局发布《药品经营细则》征求意见稿。", "《药品经营细则》征求意见稿"),
    ],
)
def test_what_is_laid_open(sentence: str, document: str) -> None:
    """Cases, decisions and drafts are made public as a whole."""
    assert papers(sentence)[0]["document"] == {document}


def test_a_crime_is_no_campaign() -> None:
    """实施“套路贷”犯罪活动 is what offenders do, a name in quotation marks or not."""
    text = "王某等人实施侵犯公民信息、“套路贷”犯罪活动，涉案金额10亿元。"
    assert not told(text, type="campaign")


def test_a_joint_ceremony_is_nobody_it_is_held_with() -> None:
    """“质量月”活动联合启动仪式 has no partner 启动仪式."""
    events = extract_events(article("昨日，三省质监系统“质量月”活动联合启动仪式在云河举行。"))
    assert events
    assert all("co_organizer" not in roles_of(event) for event in events)


def test_where_entries_go_to() -> None:
    """The office that entries are sent to and the site one goes to are ways; the law of which a notice speaks is no
    draft that it calls for."""
    call = told(
        "各有关单位：",
        "根据《地方标准管理办法》有关规定，现面向全市公开征集2024年度市级地方标准制修订项目。",
        "请于2024年7月15日前将项目建议书报送至市局标准化科。",
        "云河市市场监督管理局",
        "2024年6月3日",
        title="云河市市场监督管理局关于征集2024年度市级地方标准制修订项目的通知",
        type="call_for_proposals",
    )[0]
    assert call["channel"] == {"市局标准化科"}
    assert "document" not in call
    text = "市局就《电梯办法（草案）》公开征求意见，公众可于6月9日前通过登录市局网站、发送电子邮件等方式提出意见。"
    assert told(text, type="call_for_proposals")[0]["channel"] == {"市局网站", "电子邮件"}


def test_a_call_to_somebody_is_named_by_what_it_calls_for() -> None:
    """关于面向社会组织征集公益项目的公告."""
    call = told(
        "凡在云河市登记的社会组织均可申报，申报时间为3月24日至4月18日，请登录“云河公益”网站填报。",
        title="关于面向社会组织征集公益创投项目的公告",
        type="call_for_proposals",
    )[0]
    assert call["programme"] == {"公益创投项目"}
    assert call["end_time"] == {"4月18日"}


def test_a_notice_does_not_act_for_whom_it_is_sent_to() -> None:
    """各区县市场监管局 as addressees carry on nothing; the theme stands under a heading of its own."""
    drive = told(
        "各区县市场监管局，各有关单位：",
        "根据省局统一部署，定于9月在全市组织开展2025年“质量月”活动。现将有关事项通知如下：",
        "一、活动主题",
        "加强质量支撑 共建质量强国",
        "云河市市场监督管理局",
        "2025年8月20日",
        title="市市场监管局关于举办2025年“质量月”活动的通知",
        type="campaign",
    )[0]
    assert drive["organizer"] == {"市市场监管局"}
    assert drive["topic"] == {"加强质量支撑 共建质量强国"}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "省药监局发布《药品质量公告》（2025年第3期）。",
            {"issuer": {"省药监局"}, "document": {"《药品质量公告》"}},
        ),
        (
            "关于12批次食品不合格情况的通告（2025年第8期）于5月8日发布。",
            {"time": {"5月8日"}, "document": {"关于12批次食品不合格情况的通告"}},
        ),
        (
            "杭州市推出20条措施支持质量品牌建设。",
            {"issuer": {"杭州市"}, "document": {"措施"}, "quantity": {"20条"}},
        ),
        ("省药监局出台十条举措护航企业发展。", {"issuer": {"省药监局"}, "document": {"举措"}}),
        ("市市场监管局出台服务企业“十项举措”。", {"issuer": {"市市场监管局"}, "document": {"服务企业“十项举措”"}}),
        (
            "《食品安全法（修正草案）》5月9日在中国人大网公布。",
            {"time": {"5月9日"}, "channel": {"中国人大网"}, "document": {"《食品安全法（修正草案）》"}},
        ),
    ],
)
def test_a_paper_is_told_with_what_is_its_own(sentence: str, roles: dict[str, set[str]]) -> None:
    """The year of its number is no day, who issues it no place, and what it is to help is no part of its name."""
    assert papers(sentence) == [roles]


@pytest.mark.parametrize(
    "sentence",
    [
        "6月16日，云河特检院组织技术骨干走进金域华府小区，开展电梯安全宣传活动。",
        "6月16日，市质检院邀请20名市民代表走进实验室，开展“质检开放日”活动。",
        "6月16日，党员们走进社区食堂，现场演示农药残留检测。",
    ],
)
def test_who_goes_somewhere_to_act_does_not_visit(sentence: str) -> None:
    """走进小区，开展宣传活动 is one campaign."""
    assert all(event.type.value != "visit_research" for event in extract_events(article(sentence)))


def test_a_drive_is_set_out() -> None:
    """部署2025年…专项行动 without a meeting; at a meeting it is its topic."""
    drive = told("市场监管总局部署2025年网络市场监管专项行动。", type="campaign")
    assert drive == [{"organizer": {"市场监管总局"}, "programme": {"2025年网络市场监管专项行动"}}]
    assert not told("省市场监管局召开会议，部署2025年网络市场监管专项行动。", type="campaign")


@pytest.mark.parametrize(
    "sentence",
    [
        "本周，市局重点抓好三项工作：一是召开计量推进会；二是启动加油机专项整治；三是印发《计量工作要点》。",
        "市局持续加强计量监管，一是召开计量推进会，二是启动加油机专项整治，三是印发《计量工作要点》。",
    ],
)
def test_numbered_clauses_are_of_whom_the_sentence_opens_with(sentence: str) -> None:
    """一是…；二是… name nobody who acts: the body does that is named before the first."""
    events = [e for e in extract_events(article(sentence)) if e.type.value != "statement"]
    assert [e.type.value for e in events] == ["meeting", "campaign", "policy_issuance"]
    for event in events:
        assert "市局" in roles_of(event).get("organizer", roles_of(event).get("issuer", set()))


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("市局面向社会公开征集地方标准项目。", "call_for_proposals"),
        ("市局部署电梯安全专项行动。", "campaign"),
        ("我局长期开展计量惠民活动。", "campaign"),
    ],
)
def test_a_bureau_is_no_part_of_the_next_word(sentence: str, type: str) -> None:
    """市局|面向, 市局|部署, 我局|长期: not 局面, 局部 and 局长."""
    assert told(sentence, type=type)[0]["organizer"] <= {"市局", "我局"}


def test_a_headline_counts_what_the_text_names() -> None:
    """废止3件规范性文件, 决定废止《甲》等3件规范性文件: one repeal."""
    found = papers(
        "6月20日，云江省市场监管局印发《关于废止部分文件的决定》，决定废止《云江省名牌办法》等3件规范性文件。",
        title="我省废止3件规范性文件",
    )
    assert [roles["document"] for roles in found] == [{"《云江省名牌办法》"}, {"《关于废止部分文件的决定》"}]


def test_a_headline_names_the_drive_that_the_text_describes() -> None:
    """开展检验机构联合整治 as a title, 对检验机构进行集中整治 in the lead."""
    found = told(
        "今年6月以来，市市场监管局对52家机动车检验机构进行集中整治。",
        title="云江市开展机动车检验机构联合整治",
        type="campaign",
    )
    assert len(found) == 1


@pytest.mark.parametrize(
    ("sentence", "topic", "quantity"),
    [
        ("市市场监管局通告10批次不合格食品。", "不合格食品", "10批次"),
        ("省药监局通报3批次不符合规定药品。", "不符合规定药品", "3批次"),
    ],
)
def test_failed_goods_are_made_known(sentence: str, topic: str, quantity: str) -> None:
    """What a body makes known may be the goods that failed."""
    roles = papers(sentence)[0]
    assert (roles["topic"], roles["quantity"]) == ({topic}, {quantity})


def test_a_notice_that_passes_on_a_titled_one() -> None:
    """关于转发《…的通知》的通知 passes on what stands in the marks; its form for entries calls nobody."""
    found = extract_events(
        article(
            "各市市场监督管理局：",
            "现将《省局关于开展能力验证的通知》转发给你们，请认真组织参加，并于6月30日前将报名表报省局认可检测处。",
            "云江省市场监督管理局",
            "2025年5月9日",
            title="关于转发《省局关于开展能力验证的通知》的通知",
        )
    )
    issues = [roles_of(e) for e in found if e.type.value == "policy_issuance"]
    assert [roles["document"] for roles in issues] == [{"《省局关于开展能力验证的通知》"}]
    calls = [roles_of(e) for e in found if e.type.value == "call_for_proposals"]
    assert all("applicant" not in roles for roles in calls)
