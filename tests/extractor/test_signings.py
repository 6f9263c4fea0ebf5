"""Signings in news: who signs and for whom, papers one by one, ceremonies, what is one agreement and what two."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("中国和新西兰12日在惠灵顿签署三个合作文件。", {"中国", "新西兰"}),
        ("张伟、李华分别代表云河大学、青山市人民政府签署合作协议。", {"云河大学", "青山市人民政府"}),
        ("市长霍启明代表市政府与青山大学签订《人才培养责任书》。", {"市政府", "青山大学"}),
        ("云河学院副院长张伟与青山大学签订协议。", {"云河学院", "青山大学"}),
        ("副院长张伟与青山大学签订协议。", {"张伟", "青山大学"}),
        (
            "我校与青山市人民政府签署协议。此前，我校人文与传播学院与云河书院商谈多次。",
            {"我校", "青山市人民政府"},
        ),
        ("飞腾科创与青山大学签订产学研合作协议。", {"飞腾科创", "青山大学"}),
        ("云河市计量院与青山市计量所关于共建检测中心签约仪式在云河举行。", {"云河市计量院", "青山市计量所"}),
        ("云河大学与国家电网战略合作签约仪式圆满落幕。", {"云河大学", "国家电网"}),
        ("云河大学产业论坛暨云河大学与国家电网合作签约仪式举行。", {"云河大学", "国家电网"}),
        ("双方签订了云河市计量院与青山大学产学研合作协议。", {"云河市计量院", "青山大学"}),
        ("云河市计量院与青山大学在合作备忘录上签字。", {"云河市计量院", "青山大学"}),
        ("云河市电力公司与青山大学完成购售电合同签署。", {"云河市电力公司", "青山大学"}),
        ("按照市政府要求，云河市计量院与青山大学签署协议。", {"云河市计量院", "青山大学"}),
        ("台州市副市长张伟与青山大学校长李华分别代表双方签署合作协议。", {"台州市", "青山大学"}),
        ("玉环市市长张伟和青山大学校长李华共同签署合作协议。", {"玉环市", "青山大学"}),
        ("台州市教育局与东海新区管理委员会签署合作协议。", {"台州市教育局", "东海新区管理委员会"}),
        ("青山大学光学工程系与台州市计量院签署合作协议。", {"青山大学光学工程系", "台州市计量院"}),
        ("台州市教育局与玉环海关举行座谈。会上，两单位签署合作协议。", {"台州市教育局", "玉环海关"}),
        ("台州市水利局局长张伟与云溪公司总经理李华共同签署合作协议。", {"台州市水利局", "云溪公司"}),
        ("商务部副部长张伟与塞尔维亚财政部长李华签署合作协议。", {"商务部", "塞尔维亚财政部"}),
        ("云溪采购与招标平台总裁张伟、青山大学校长李华代表双方签署协议。", {"云溪采购与招标平台", "青山大学"}),
        ("市水利局举行仪式，局长张伟、云溪公司董事长李华代表双方签署合作协议。", {"张伟", "云溪公司"}),
        ("局长张伟代表台州市水利局与青山大学签署合作协议。", {"台州市水利局", "青山大学"}),
        ("台州市教育局局长张伟与泰国教育部部长素帕猜签署合作协议。", {"台州市教育局", "泰国教育部"}),
        ("青山大学校长李华与牛津大学副校长哈里森签署备忘录。", {"青山大学", "牛津大学"}),
        ("甲方青山大学与乙方台州市计量院签署合作协议。", {"青山大学", "台州市计量院"}),
        ("明星、大地、宏远三家公司签署合作协议。", {"明星", "大地", "宏远"}),
    ],
)
def test_a_signing_says_between_whom(text: str, who: set[str]) -> None:
    """States, bodies spoken for, names that no list knows and those in a ceremony's or a paper's name are parties."""
    assert [s["signatory"] for s in roles_of("agreement_signing", text)] == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("福建省副省长张伟见证下，福州海关与青山大学签署合作协议。", {"福州海关", "青山大学"}),
        ("在云溪公司总经理张伟的见证下，福州海关与青山大学签署合作协议。", {"福州海关", "青山大学"}),
    ],
)
def test_who_looks_on_does_not_sign(text: str, who: set[str]) -> None:
    """The division whose officer only sees it signed is no party."""
    assert [s["signatory"] for s in roles_of("agreement_signing", text)] == [who]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (
            "市质检院与青山大学签订了《人才培养协议》《设备共享协议》。",
            {"《人才培养协议》", "《设备共享协议》"},
        ),
        ("市一院与青山医院签署“友好合作意向书”结成姊妹医院。", {"“友好合作意向书”"}),
        ("中法双方签署了《农业合作协定》等五项合作文件。", {"《农业合作协定》"}),
        ("市质检院与青山大学签署合作协议以及两项技术服务合同。", {"合作协议", "技术服务合同"}),
        ("云河电力公司与国家电网签署了一份为期10年的煤炭供应合同。", {"煤炭供应合同"}),
        ("中国与泰国9日签署20份涉及贸易、能源等领域的合作文件。", {"合作文件"}),
    ],
)
def test_papers_are_named_one_by_one(text: str, papers: set[str]) -> None:
    """Each title is a paper; what describes the paper, or only counts it, is none of its name."""
    told = roles_of("agreement_signing", text)[0]["agreement"]
    assert papers <= {name.removeprefix("涉及贸易、能源等领域的") for name in told}


def test_officers_who_sign_for_both_are_no_further_parties() -> None:
    """A ceremony, and those who put their names there for the two sides, are the agreement told before."""
    told = roles_of(
        "agreement_signing",
        "5月9日，云河市人民政府与青山大学签署战略合作协议。",
        "签约仪式在云河大厦举行。云河市副市长王伟与青山大学副校长赵刚代表双方签署协议。",
    )
    assert [s["signatory"] for s in told] == [{"云河市人民政府", "青山大学"}]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("云河市税务局与云河市公安局举行警税协作签约仪式，双方签订了《警税备忘录》。", {"《警税备忘录》"}),
        ("云河大学与国家电网战略合作签约仪式举行。会上，双方签署了《合作框架协议》。", {"《合作框架协议》"}),
        ("云河大学与国家电网举行合作协议签约仪式。", {"合作协议"}),
        ("云河区校地合作签约大会举行，云河大学与云河区政府签署3项合作协议。", {"合作协议"}),
        ("云河大学与国家电网举行战略合作签约仪式。", None),
    ],
)
def test_what_a_ceremony_is_for_is_no_paper_beside_the_one_signed(text: str, papers: set[str] | None) -> None:
    """A ceremony and the paper signed there are one signing; only a paper that it names is an agreement."""
    assert [s.get("agreement") for s in roles_of("agreement_signing", text)] == [papers]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("云河市水利局组织青山超市、碧水商行签订《安全承诺书》。", {"青山超市", "碧水商行"}),
        ("云河市水利局组织辖区12家商超签订《安全承诺书》。", {"辖区12家商超"}),
        ("云河市水利局督促青山公司签署责任书。", {"青山公司"}),
        ("云河市水利局指导青山公司与职工代表签订集体合同。", {"青山公司", "职工代表"}),
    ],
)
def test_who_brings_others_to_sign_signs_nothing(text: str, who: set[str]) -> None:
    """Those who are brought to sign are the parties, who brings them holds it, and how many they are is no outcome."""
    (signing,) = roles_of("agreement_signing", text)
    assert (signing["signatory"], signing["organizer"]) == (who, {"云河市水利局"})
    assert roles_of("outcome_report", text) == []


def test_two_pairs_of_parties_sign_two_agreements() -> None:
    """Who signs with the same partner is another event where it has a subject of its own."""
    told = roles_of(
        "agreement_signing", "云河市教育局与海天集团签订共建协议。云河市实验小学也与海天集团签订了帮扶协议。"
    )
    assert len(told) == 2


def test_both_sides_are_those_that_a_joiner_pairs() -> None:
    """我校与某市: 双方 are we and they, whatever else of theirs is named."""
    told = roles_of(
        "agreement_signing",
        "5月9日，我校与青山市人民政府合作洽谈会在云河楼举行，青山市委书记李刚出席。",
        "会上，双方签订了合作协议。",
    )
    assert [s["signatory"] for s in told] == [{"我校", "青山市人民政府"}]


def test_relations_that_stand_are_not_agreed_upon() -> None:
    """两国已经建立…关系 says how things are."""
    assert not roles_of("agreement_signing", "李刚表示，中蒙两国已经建立全面战略伙伴关系。")


@pytest.mark.parametrize(
    "text",
    [
        "案发后，该公司主动报告达成垄断协议的有关情况。",
        "这是学院成立以来签订的第十一份同类文件。",
        "217家企业参展，达成意向订单2.7亿元。",
    ],
)
def test_what_is_only_counted_or_reported_is_not_signed(text: str) -> None:
    """A matter, a count and what is intended at a fair bind nobody here."""
    assert not roles_of("agreement_signing", text)


@pytest.mark.parametrize(
    ("text", "who", "paper"),
    [
        ("合作协议正式签署。", set(), {"合作协议"}),
        ("两部门的合作协议昨日签署。", {"两部门"}, {"合作协议"}),
        ("云河计量院与青山大学的合作协议昨日签订。", {"云河计量院", "青山大学"}, {"合作协议"}),
        ("《计量合作谅解备忘录》在北京签署。", set(), {"《计量合作谅解备忘录》"}),
        ("“长三角质量联盟”合作备忘录在上海签署。", set(), {"“长三角质量联盟”合作备忘录"}),
        ("“川渝计量一体化”合作协议在重庆签署。", set(), {"“川渝计量一体化”合作协议"}),
        ("合作协议由双方负责人签署。", {"双方负责人"}, {"合作协议"}),
        ("会上，双方签署了协议。", {"双方"}, {"协议"}),
        ("两校签署计量人才培养协议。", {"两校"}, {"计量人才培养协议"}),
        ("省长张伟见证了云河大学与青山市的人才合作协议签署。", set(), {"人才合作协议"}),
        ("云河大学与青山开发区签署校地合作协议活动顺利举办。", {"云河大学", "青山开发区"}, {"校地合作协议"}),
        ("云河公司与青山公司订立合同。", {"云河公司", "青山公司"}, {"合同"}),
        ("云河计量院与青山大学互换合作协议文本。", {"云河计量院", "青山大学"}, None),
        ("云河计量院与青山大学合作签约", {"云河计量院", "青山大学"}, None),
        ("周建民、李秀英分别代表双方签字。", {"双方"}, None),
        ("两院签约共建医联体。", {"两院"}, None),
        ("云河中学与青山中学结为姊妹学校。", {"云河中学", "青山中学"}, None),
    ],
)
def test_papers_that_the_verb_follows_and_sides_only_counted(text: str, who: set[str], paper: set[str] | None) -> None:
    """A paper may stand before the verb, those who sign may be told by their number alone."""
    (signing,) = roles_of("agreement_signing", text)
    assert who <= signing.get("signatory", set())
    assert paper is None or signing["agreement"] == paper


@pytest.mark.parametrize(
    "text",
    [
        "合作协议签署后，双方将共建实验室。",
        "合同签订前应当核对信息。",
        "要加快推进合作协议签署。",
        "签约运动员王强获得金牌。",
        "签约项目落地率达90%。",
        "劳动合同签订率达98%。",
        "两校学生互换学习。",
    ],
)
def test_what_only_speaks_of_a_signing(text: str) -> None:
    """What comes before or after a signing, demands one, or counts them, signs nothing."""
    assert roles_of("agreement_signing", text) == []


def test_who_sees_it_being_signed_came_to_the_signing_told_before() -> None:
    """The offices of those who look on are no parties, and what they saw is no further signing."""
    (signing,) = roles_of(
        "agreement_signing",
        "7月9日，云河市政府与国家电网在云河签订战略合作协议。省计量局副局长张伟、云河市市长李华等见证协议签订。",
    )
    assert signing["signatory"] == {"云河市政府", "国家电网"}
    assert signing["attendee"] == {"张伟", "李华"}


def test_who_attends_the_signing_and_then_talks_came_to_both() -> None:
    """出席签约仪式并座谈: the ceremony is the signing told before; 宁德时代 is no man called 宁德时."""
    (signing,) = roles_of(
        "agreement_signing",
        "4月11日，云河认证中心与宁德时代新能源科技股份有限公司在宁德签署合作协议。云河认证中心主任李明、宁德时代总裁王平出席签约仪式并座谈。",
    )
    assert signing["attendee"] == {"李明", "王平"}


def test_who_did_something_before_a_semicolon_signs_behind_it() -> None:
    """…；与某公司|签订: the other party opens the clause, the first one comes from the one before."""
    (signing,) = roles_of("agreement_signing", "5月6日，云河市计量院举办开放日活动；与宏达公司签订合作协议。")
    assert signing["signatory"] == {"云河市计量院", "宏达公司"}
