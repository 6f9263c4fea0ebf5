"""Documents, agreements, meetings, campaigns, topics, groups, references."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from tests.extractor.mentions.reading import only, read, texts


@pytest.mark.parametrize(
    ("text", "words", "kind", "subtype"),
    [
        ("印发《关于加强计量工作的实施意见》。", "《关于加强计量工作的实施意见》", Kind.DOCUMENT, "opinions"),
        ("印发《国务院关于印发〈计量规划〉的通知》。", "《国务院关于印发〈计量规划〉的通知》", Kind.DOCUMENT, "notice"),
        ("学习《内控手册》（第3版）。", "《内控手册》（第3版）", Kind.DOCUMENT, "guide"),
        ("签署《跨省通办合作协议》。", "《跨省通办合作协议》", Kind.AGREEMENT, "agreement"),
        ("双方签署战略合作框架协议。", "战略合作框架协议", Kind.AGREEMENT, "agreement"),
        ("发布关于某钢铁集团的行政处罚决定书。", "关于某钢铁集团的行政处罚决定书", Kind.DOCUMENT, "penalty_decision"),
        ("依照皖质函〔2024〕35号执行。", "皖质函〔2024〕35号", Kind.DOCUMENT, "number"),
        ("根据“两年提质”行动方案推进。", "“两年提质”行动方案", Kind.DOCUMENT, "plan"),
    ],
)
def test_documents(text: str, words: str, kind: Kind, subtype: str) -> None:
    """Documents have their marks in the span and the kind of their last word."""
    mention = only(read(text), kind)
    assert (mention.text, mention.subtype) == (words, subtype)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "举办庆祝“3·15消费者权益日”大会暨省、市、区三方共建协议签约仪式。",
            "庆祝“3·15消费者权益日”大会暨省、市、区三方共建协议签约仪式",
        ),
        ("在黄山举办2024年皖浙标准化工作交流会。", "2024年皖浙标准化工作交流会"),
        ("国务院安委会召开第一次全体会议。", "第一次全体会议"),
        ("开展一次法律知识和执法技能培训。", "法律知识和执法技能培训"),
        ("举行了形式多样的防汛联合救援演练。", "防汛联合救援演练"),
    ],
)
def test_names_of_events(text: str, words: str) -> None:
    """An event's name reaches back to the verb that holds it, a function word or a mark."""
    assert only(read(text), Kind.EVENT_NAME).text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("开展检验机构“两年提质”行动。", ["检验机构“两年提质”行动"]),
        ("启动乡镇检测能力共建工程。", ["乡镇检测能力共建工程"]),
        ("印发《流通环节“黑气瓶”专项整治实施方案》。", ["流通环节“黑气瓶”专项整治"]),
        ("开展“标准进乡村”和“质量惠民行”等活动。", ["“标准进乡村”", "“质量惠民行”"]),
    ],
)
def test_programmes(text: str, words: list[str]) -> None:
    """A campaign has its quotation and the noun that ends its name."""
    assert texts(read(text), Kind.PROGRAMME)[: len(words)] == words


@pytest.mark.parametrize(
    "text", ["以“标准助振兴”为主题开展活动。", "活动主题为“标准助振兴”。", "围绕“标准助振兴”主题交流。"]
)
def test_topics(text: str) -> None:
    """A topic is the quotation without its marks."""
    assert only(read(text), Kind.TOPIC).text == "标准助振兴"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("各级食品药品监管部门要落实责任。", "各级食品药品监管部门"),
        ("云南省、大理州有关负责同志出席。", "云南省、大理州有关负责同志"),
        ("走访中小微企业。", "中小微企业"),
        ("保障市民出行。", "市民"),
        ("倡导广大妇女参加。", "广大妇女"),
        ("维护保障人员到场。", "保障人员"),
        ("对台风受灾群众开展慰问。", "台风受灾群众"),
        ("与会代表参观展厅。", "与会代表"),
    ],
)
def test_groups(text: str, words: str) -> None:
    """People and bodies without a name keep their qualifying words, and lose what is done to them."""
    assert words in texts(read(text), Kind.GROUP)


def test_parties_are_the_list_before() -> None:
    """三方 stands for the three organisations listed before it."""
    mentions = read("仪式由省特检院、滁州市交通运输局、天长市人民政府举办。随后，三方签署协议。")
    reference = next(m for m in mentions.of(Kind.GROUP) if m.text == "三方")
    assert [m.text for m in reference.antecedents] == ["省特检院", "滁州市交通运输局", "天长市人民政府"]


def test_three_parties_are_not_two_organizations() -> None:
    """三方 stays without antecedents where only two organisations are listed."""
    mentions = read("省特检院和天长市人民政府到场，三方签署协议。")
    reference = next(m for m in mentions.of(Kind.GROUP) if m.text == "三方")
    assert reference.antecedents == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("青州市教育局检查临朐县水利局。该局表示整改。", ["临朐县水利局"]),
        ("青州市教育局会同临朐县水利局检查。该局查获3起。", ["青州市教育局"]),
        ("青州市教育局联合市文旅局、临朐县水利局检查。该局查获3起。", ["青州市教育局"]),
        ("青州市教育局检查。次日，临朐县水利局跟进，该局查获3起。", ["临朐县水利局"]),
        ("昌邑海关与青州市教育局座谈。两单位签约。", ["昌邑海关", "青州市教育局"]),
        ("昌邑海关与青州市教育局座谈。会上，两家单位签约。", ["昌邑海关", "青州市教育局"]),
        ("昌邑海关、青州市教育局和临朐县水利局座谈。三部门签约。", ["昌邑海关", "青州市教育局", "临朐县水利局"]),
    ],
)
def test_bodies_told_before(text: str, meant: list[str]) -> None:
    """该局 is the last one on 局 that acts, not with whom it does; 两单位 are the two told together."""
    reference = read(text).of(Kind.GROUP)[-1]
    assert [m.text for m in reference.antecedents] == meant


def test_others_are_not_the_bodies_told_before() -> None:
    """Two who are called to account are not the two who do so."""
    assert texts(read("昌邑海关与青州市教育局约谈两家单位。"), Kind.GROUP) == ["单位"]


@pytest.mark.parametrize(
    ("text", "source", "meant"),
    [
        ("我院与临朐学院签约。", "山东省计量科学研究院", "山东省计量科学研究院"),
        ("我院与临朐学院签约。", "山东日报", "我院"),
        ("山东省计量科学研究院发布公告。我院邀请企业参加。", "山东省计量科学研究院", "山东省计量科学研究院"),
    ],
)
def test_our_body_is_the_publisher(text: str, source: str, meant: str) -> None:
    """我院 is the body that publishes, also where the text does not name it."""
    reference = next(m for m in read(text, source=source).of(Kind.GROUP) if m.text == "我院")
    assert reference.name == meant


def test_he_is_the_last_person() -> None:
    """他 at the beginning of a clause is the last person of the paragraph."""
    mentions = read("局长洪琳到会。他强调，要抓落实。")
    pronoun = next(m for m in mentions.of(Kind.GROUP) if m.subtype == "pronoun")
    assert [m.text for m in pronoun.antecedents] == ["洪琳"]


def test_a_topic_without_quotation_marks() -> None:
    """主题为… up to the next mark."""
    assert only(read("本次论坛主题为计量赋能新质生产力，共有300人参加。"), Kind.TOPIC).text == "计量赋能新质生产力"


def test_those_who_check_are_no_part_of_the_check() -> None:
    """检查组随机抽查: the subject stands before the piece of work without a verb between."""
    assert "检查组随机抽查" not in texts(read("在商场，检查组随机抽查了3名员工。"), Kind.PROGRAMME)


def test_a_group_begins_with_the_name_of_its_body() -> None:
    """…认证监管司负责人: the group never begins inside the body's name."""
    mentions = read("国家质量促进局认证监管司负责人表示，将组织宣贯。")
    assert texts(mentions, Kind.GROUP) == ["国家质量促进局认证监管司负责人"]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("江州市印发“两新”政策实施方案。", Kind.DOCUMENT, "“两新”政策实施方案"),
        ("江州市开展“清风”专项行动。", Kind.PROGRAMME, "“清风”专项行动"),
        ("江州市开展“清风行动”。", Kind.PROGRAMME, "清风行动"),
    ],
)
def test_only_quotation_marks_around_all_of_a_name_fall(text: str, kind: Kind, name: str) -> None:
    """The name that quotation marks hold is told without them; where they hold a part of it they stay."""
    assert [thing.name for thing in read(text).of(kind)] == [name]
