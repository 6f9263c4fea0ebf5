"""News of market regulators: checks, talks, cases and recalls in the words that they use."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def roles_of(kind: str, *paragraphs: str) -> dict[str, list[str]]:
    """What fills the roles of the text's events of a type, all taken together."""
    found: dict[str, list[str]] = {}
    for event in extract_events(article(*paragraphs)):
        if event.type == kind:
            for argument in event.arguments:
                found.setdefault(argument.role.value, []).append(argument.span.text)
    return found


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("县市场监管局对甜橙外卖、饱了吧、百味餐饮3家网络外卖企业进行集体约谈。", ["甜橙外卖", "饱了吧", "百味餐饮"]),
        ("县市场监管局约谈甜橙外卖、百味餐饮2家平台企业。", ["甜橙外卖", "百味餐饮"]),
        ("县市场监管局约谈外卖、餐饮等5家企业。", ["5家企业"]),
        ("县市场监管局对辖区内的农贸市场、商超开展检查。", ["农贸市场", "商超"]),
        ("县市场监管局对城区各大商超进行检查。", ["商超"]),
        ("县市场监管局对全县部分加油站进行检查。", ["加油站"]),
        ("县市场监管局执法人员来到几家酒店、超市，进行电梯安全检查。", ["酒店", "超市"]),
        ("县市场监管局对问题商品全部扣押。", ["问题商品"]),
        ("县工商局依法收缴电脑主机104台、显示器105台。", ["电脑主机", "显示器"]),
        ("涉嫌销售假药的犯罪嫌疑人杨某被县公安局刑事拘留。", ["杨某"]),
        ("县市场监管局捣毁藏匿于青石村的制假窝点。", ["制假窝点"]),
        ("县市场监管局对农贸市场中重点摊位的电子秤进行了检定。", ["农贸市场中重点摊位的电子秤"]),
    ],
)
def test_who_is_dealt_with_is_told_by_name_alone(text: str, target: list[str]) -> None:
    """As many names as are counted are names, whatever they end in; which and where they are is no part of them."""
    assert roles_of("inspection_enforcement", text)["target"] == target


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("县市场监管局端掉藏身于青石村一民房内的洗涤用品黑窝点。", "青石村一民房"),
        ("县市场监管局捣毁隐藏在青石镇的制假窝点。", "青石镇"),
        ("县市场监管局查处位于文昌路的某食品厂。", "文昌路"),
    ],
)
def test_where_a_den_lies_is_where_it_was_found(text: str, location: str) -> None:
    """A verb of lying or hiding says where."""
    assert roles_of("inspection_enforcement", text)["location"] == [location]


def test_where_they_went_is_not_told_twice() -> None:
    """The houses that are checked are whom it was of, however many of them there are said to be."""
    text = "县市场监管局执法人员来到几家酒店、超市，进行电梯安全检查。"
    assert "location" not in roles_of("inspection_enforcement", text)


@pytest.mark.parametrize(
    ("paragraphs", "topic"),
    [
        (["县市场监管局约谈甜橙外卖平台，通报了其存在的审核不严、虚假促销等问题。"], "审核不严、虚假促销"),
        (["县市场监管局约谈甜橙外卖平台，指出其存在审核不严等问题。"], "审核不严"),
        (["县市场监管局对甜橙外卖进行约谈，对其存在审核不严的问题进行了通报。"], "审核不严"),
        (
            ["县市场监管局依法约谈甜橙外卖平台。", "约谈会上，县局通报了平台存在的部分商家超范围经营等问题。"],
            "部分商家超范围经营",
        ),
        (["县市场监管局约谈5家电商平台。约谈中，市局指出各平台存在的刷单炒信等问题。"], "刷单炒信"),
    ],
)
def test_what_those_called_in_are_told_of(paragraphs: list[str], topic: str) -> None:
    """What a talk is about is said behind it, or at the talk."""
    assert roles_of("inspection_enforcement", *paragraphs)["topic"] == [topic]


def test_what_is_told_at_a_talk_is_no_paper() -> None:
    """A regulator that reports on its checks at a talk issues nothing."""
    second = "约谈会上，青石新区市场监管局通报了前期专项检查情况。"
    assert not roles_of("policy_issuance", "县市场监管局依法约谈甜橙外卖平台。", second)


@pytest.mark.parametrize(
    ("case", "deed"),
    [
        ("青石能源有限公司破坏计量器具准确度", "破坏计量器具准确度"),
        ("某加油站使用作弊加油机", "使用作弊加油机"),
        ("某餐饮店经营腐败变质食品", "经营腐败变质食品"),
        ("青石贸易有限公司将不合格电动自行车用于经营性服务", "将不合格电动自行车用于经营性服务"),
        ("某电子秤经营部改装电子秤", "改装电子秤"),
        ("青石医药有限公司等3家公司滥用市场支配地位", "滥用市场支配地位"),
        ("青石商贸有限公司虚假宣传、价格欺诈系列", "虚假宣传、价格欺诈"),
    ],
)
def test_a_case_is_called_by_the_deed(case: str, deed: str) -> None:
    """A list of cases says in one line who dealt with whom for what."""
    assert roles_of("inspection_enforcement", f"县市场监管局查处{case}案")["topic"] == [deed]


@pytest.mark.parametrize(
    "text",
    [
        "县市场监管局公布2025“铁拳”行动典型案例（第三批）。",
        "县市场监管局查办了一批违法案件。现选取部分典型案例予以公布。",
        "县药监局从中梳理典型案例予以通报。",
    ],
)
def test_cases_that_are_made_public(text: str) -> None:
    """Cases may be a batch of several, or be chosen before they are made public."""
    assert any("典型案例" in document for document in roles_of("policy_issuance", text)["document"])


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("县市场监管局查获两箱假冒白酒。", ["两箱"]),
        ("县市场监管局查获三桶走私白酒。", ["三桶"]),
        ("县工商局突击清查了两处无证网吧。", ["两处"]),
        ("县市场监管局对496个不合格的50kg液化气钢瓶进行了集中销毁。", ["496个"]),
        ("县市场监管局查获一瓶假酒。", []),
    ],
)
def test_goods_in_written_numerals(text: str, quantity: list[str]) -> None:
    """A few boxes are a figure, one is none."""
    assert roles_of("inspection_enforcement", text).get("quantity", []) == quantity


def test_a_sum_of_cases_is_a_report() -> None:
    """How many cases all checks came to is no single deed."""
    text = "该局强化监管，增加监督检查频次，共立案查处抽检不合格案件12起，罚没款12.03万元。"
    assert roles_of("outcome_report", text)["quantity"] == ["12起", "12.03万元"]
    assert not roles_of("inspection_enforcement", text)


def test_an_order_is_served_with_its_paper() -> None:
    """The paper by which somebody is ordered belongs to the order."""
    roles = roles_of("inspection_enforcement", "县质监局下发《特种设备安全监察指令书》，责令相关单位限期整改。")
    assert roles["document"] == ["《特种设备安全监察指令书》"]


@pytest.mark.parametrize("words", ["整个专项整治将持续到10月30日", "整个行动持续至10月底"])
def test_until_when_a_drive_goes_on(words: str) -> None:
    """整个… is the drive told before."""
    assert "10月" in roles_of("campaign", f"县物价局开展了市场专项整治行动，{words}。")["end_time"][0]


@pytest.mark.parametrize(
    "text",
    [
        "上述企业将通过各种方式向社会公示其召回信息及具体召回措施。",
        "儿童用品召回一直作为缺陷产品管理的重点工作，发挥了积极作用。",
        "从次数上看，儿童玩具和儿童服装召回居前两位。",
        "缺陷汽车召回已成为保护消费者权益的重要手段。",
    ],
)
def test_recalls_as_such_are_no_recall(text: str) -> None:
    """What is said of recalls in general calls nothing back."""
    assert not roles_of("product_recall", text)


def test_each_of_two_firms_is_fined_for_itself() -> None:
    """Who is named behind a 对 of its own, with a fine of its own, is another case; not who answers for the first."""
    fined = "县市场监管局对3家原料药企达成垄断协议行为处罚128万元，对2家经销企业滥用市场支配地位行为处罚325万元。"
    penalties = [
        [a.span.text for a in event.arguments if a.role == "penalty"]
        for event in extract_events(article(fined))
        if event.type == "inspection_enforcement"
    ]
    assert penalties == [["处罚128万元"], ["处罚325万元"]]
    together = "县市场监管局对该公司处以罚款2万元，对其负责人处以罚款1万元。"
    assert sum(e.type == "inspection_enforcement" for e in extract_events(article(together))) == 1


def test_what_was_done_in_five_years_is_a_report() -> None:
    """Fines of a plan's period are no single sanction."""
    text = "“十三五”时期，全县市场监管部门查处各类垄断案件179件、罚没金额27.6亿元，审结案件2147件。"
    assert roles_of("outcome_report", text)["quantity"] == ["179件", "27.6亿元", "2147件"]
    assert not roles_of("inspection_enforcement", text)


def test_what_is_agreed_on_against_the_law_is_no_agreement() -> None:
    """Firms that agree on prices sign nothing."""
    assert not roles_of("agreement_signing", "2018年5月，县二手车协会组织9家会员单位达成二手车服务费涨价协议。")


def test_cases_called_by_agreements_are_no_agreements() -> None:
    """A list of cases that are made public is told whole."""
    text = "县市场监管局公布甲公司滥用市场支配地位案、乙公司垄断协议案等一批重大典型案件。"
    document = "甲公司滥用市场支配地位案、乙公司垄断协议案等一批重大典型案件"
    assert roles_of("policy_issuance", text)["document"] == [document]


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("执法人员现场责令整改，并下达整改通知书。", "document", ["整改通知书"]),
        ("县市场监管局责令其整改。", "penalty", ["整改"]),
        ("针对个别商户电子秤显示与砝码不一致的问题，执法人员当场采取先行登记保存措施。", "penalty", ["先行登记保存"]),
        (
            "针对个别商户电子秤显示与砝码不一致的问题，执法人员当场采取先行登记保存措施。",
            "topic",
            ["个别商户电子秤显示与砝码不一致的问题"],
        ),
    ],
)
def test_what_is_done_on_the_spot(text: str, role: str, expected: list[str]) -> None:
    """Inspectors order, seize and serve papers at once."""
    assert roles_of("inspection_enforcement", text)[role] == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("县市场监管局检查农贸市场。检查内容是计量器具的检定、使用情况。", "计量器具的检定、使用情况"),
        ("县市场监管局检查农贸市场。检查人员主要查看电子秤是否有合格标志等。", "电子秤是否有合格标志"),
        ("县市场监管局对摊位的电子秤逐一进行核查，详细查看电子秤是否经过检定。", "电子秤是否经过检定"),
        ("县市场监管局对充装站开展监督检查，查看是否存在违规充装行为。", "是否存在违规充装行为"),
    ],
)
def test_what_a_check_goes_over(text: str, topic: str) -> None:
    """What inspectors look at may be said in a sentence of its own."""
    assert roles_of("inspection_enforcement", text)["topic"] == [topic]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        (
            "青石市场监管所开展计量器具检查",
            "近期，江州市市场监管局河东分局青石市场监管所开展了农贸市场计量器具专项检查。",
        ),
        (
            "江州质监捣毁9个制假窝点",
            "近日，江州市质监局连续捣毁9个制假地下窝点，抓获违法人员12人。",
        ),
        (
            "市市场监管局开展农贸市场电子秤抽查",
            "3月23日，市场监督管理综合执法支队联合市计量所对河东区农贸市场的电子秤进行了计量检定。",
        ),
    ],
)
def test_a_headline_calls_an_office_by_less(title: str, lead: str) -> None:
    """The headline's office is that of the lead, by its last name, or the authority whose squad acts there."""
    events = extract_events(article(lead, title=title))
    assert [event.type for event in events] == ["inspection_enforcement"]


def test_a_market_is_put_in_order() -> None:
    """对…集中整治 needs no further verb."""
    roles = roles_of("campaign", "县市场监管局从今年8月开始，对液化气钢瓶市场集中整治，持续强化监管力度。")
    assert roles["target"] == ["液化气钢瓶市场"]


def test_each_case_has_its_own_party() -> None:
    """以下简称当事人 is said in each case of a list: who is meant is told from the case, not from the last one."""
    cases = [
        "一、江州市市场监管局查处江州老葛商贸有限公司虚假宣传案",
        "经查，江州老葛商贸有限公司（以下简称当事人）在直播中夸大功效，构成虚假宣传的违法行为。",
        "2025年4月，江州市市场监管局依法对当事人作出行政处罚，责令停止违法行为，并处罚款5万元。",
        "二、河西市市场监管局查处河西小鹅网络技术有限公司未尽审核义务案",
        "经查，河西小鹅网络技术有限公司（以下简称当事人）未尽审核义务。",
    ]
    targets = roles_of("inspection_enforcement", *cases)["target"]
    assert "当事人" not in targets
    assert "江州老葛商贸有限公司" in targets


def test_what_all_checks_of_a_kind_go_over_is_not_told_of_one() -> None:
    """A check that is made every so many years is described in general."""
    text = "县交通局检查了公路养护站。该检查每5年组织一次，检查内容涵盖了公路养护等各个方面。"
    assert "topic" not in roles_of("inspection_enforcement", text)


def test_goods_that_were_tested_for_somebody_fail_in_what_stands_behind_their_brackets() -> None:
    """Who had them tested, who sold them, in what they failed; sizes and days of making tell nothing."""
    text = (
        "省市场监督管理局委托云河市食品检验所抽检的海东市红星超市销售的、标称南山食品厂生产的蛋黄派"
        "（规格：200克/袋，抽样单编号：GC1900，生产日期：2020年1月3日）菌落总数项目不合格。"
    )
    event = roles_of("inspection_enforcement", "一、监督抽检情况", text)
    assert event["organizer"] == ["省市场监督管理局"]
    assert event["target"] == ["海东市红星超市"]
    assert event["topic"] == ["菌落总数项目"]
    assert "time" not in event
    assert roles_of("outcome_report", text) == {}
