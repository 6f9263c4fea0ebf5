"""What gatherings, lessons and talks are about and who teaches there; what is only talked about is no deed."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told


@pytest.mark.parametrize(
    "text",
    [
        "双方还就开展实验室间比对、共建专家库交换了意见。",
        "与会人员就组织开展联合培训达成共识。",
        "双方就建立联席会议制度、联合开展执法检查等进行沟通对接。",
        "双方围绕举办技能竞赛进行了深入探讨。",
    ],
)
def test_what_is_talked_over_is_no_deed(text: str) -> None:
    """What the two sides exchange views on or agree on in talks has not been done."""
    types = {e.type.value for e in told("5月9日，云溪市质检院召开座谈会。" + text)}
    assert types == {"meeting"}


def test_talks_follow_a_round() -> None:
    """What somebody goes about is told where talks only follow it."""
    text = "5月9日，调研组围绕产业需求到江源公司开展调研并进行座谈交流。"
    assert {e.type.value for e in told(text)} == {"visit_research", "meeting"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("省局召开《枸杞种植规程》等3项省级地方标准审查会。", "《枸杞种植规程》等3项省级地方标准审查会"),
        ("《食品标签规范》等2项团体标准发布会在云溪举行。", "《食品标签规范》等2项团体标准发布会"),
    ],
)
def test_papers_in_the_name_of_a_gathering(text: str, name: str) -> None:
    """How many papers a gathering is held for is part of what it is called."""
    (event,) = told("5月9日，" + text)
    assert roles(event)["name"] == {name}


def test_panel_of_a_review() -> None:
    """Who heads a panel takes no post by that, a panel is no body founded, a draft is reviewed and not inspected."""
    text = (
        "5月9日，省局召开地方标准审查会。会议成立了评审专家组，省农科院研究员王敏任组长。"
        "专家组对标准送审稿进行了逐条审查。"
    )
    events = told(text)
    assert {e.type.value for e in events} == {"meeting", "evaluation_ranking"}
    review = next(e for e in events if e.type.value == "evaluation_ranking")
    assert roles(review)["document"] == {"标准送审稿"}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("内容涵盖法规标准、无损检测和事故案例分析等。", {"法规标准", "无损检测", "事故案例分析"}),
        ("培训涵盖法规标准、无损检测两个模块。", {"法规标准", "无损检测"}),
        ("课程设置包括法规标准、无损检测等内容。", {"法规标准", "无损检测"}),
    ],
)
def test_contents_of_a_course(text: str, topics: set[str]) -> None:
    """What a course goes through, however the sentence says that it does, without how many parts that makes."""
    (event,) = told("5月9日，省特检院举办检验师培训班。" + text)
    assert roles(event)["topic"] == topics


@pytest.mark.parametrize(
    ("text", "speakers", "listeners"),
    [
        ("县农业农村局组织5名专家为30余名种植户讲解修剪技术。", {"专家"}, {"种植户"}),
        ("县农业农村局组织农艺师李明等5名专家，到新坪村为30余名种植户讲解修剪技术。", {"李明"}, {"种植户"}),
        ("市局组织专家对企业质量负责人进行培训。", {"专家"}, {"企业质量负责人"}),
        ("市局组织全系统执法人员开展业务培训。", None, {"全系统执法人员"}),
        ("省计量院派出3名技术骨干到云溪市计量所进行学习培训。", None, {"技术骨干"}),
    ],
)
def test_who_is_brought_to_teach(text: str, speakers: set[str] | None, listeners: set[str]) -> None:
    """Experts who are brought to listeners teach them; who is brought to a course alone learns there."""
    (event,) = told("5月9日，" + text)
    assert roles(event).get("speaker") == speakers
    assert roles(event)["participant"] == listeners
    assert "学习" not in roles(event).get("topic", set())


def test_listeners_counted_again() -> None:
    """The listeners who are counted further on are those told before."""
    text = "5月9日，市药检中心主任王敏走进桃源社区，为社区居民讲解用药知识，40余名居民到场聆听。"
    (event,) = told(text)
    assert roles(event)["participant"] == {"社区居民"}


@pytest.mark.parametrize("verb", ["牵头组织", "组织", "主办"])
def test_held_by_whom_the_description_says(verb: str) -> None:
    """Who is said to have led the way in holding what a sentence tells of is its organizer."""
    (event,) = told(f"由云溪市质检院{verb}的家用电器质量安全与标准提升研讨会日前在江州市举行。")
    assert roles(event)["organizer"] == {"云溪市质检院"}
    assert roles(event)["name"] == {"家用电器质量安全与标准提升研讨会"}


def test_another_meeting_behind_it() -> None:
    """What is held once a meeting is over is another one."""
    text = "3月5日，省局召开电梯安全视频会议。会后，云溪市市场监管局接着召开全市电梯安全会议，副局长李明主持会议。"
    first, second = told(text)
    assert roles(first)["name"] == {"电梯安全视频会议"}
    assert "moderator" not in roles(first)
    assert roles(second)["name"] == {"全市电梯安全会议"}
    assert roles(second)["moderator"] == {"李明"}


def test_work_carried_out_by_its_noun() -> None:
    """What is told behind 就 ends in a noun that could be a verb."""
    (event,) = told("5月9日，李明教授就标准实施开展专题培训。")
    assert roles(event)["topic"] == {"标准实施"}
