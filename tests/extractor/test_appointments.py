"""Who takes and leaves posts as assemblies, parties and companies tell it, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from tests.extractor.mentions.reading import read, texts
from tests.extractor.test_tellings import told
from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("会议决定任命卢青、孙岩为江州市人民政府副市长。", ["卢青", "孙岩"]),
        ("会议任命吕平、李宝山、欧阳静三位同志为委员。", ["吕平", "李宝山", "欧阳静"]),
        ("会议接受程文海辞去市长职务，决定王文光代理市长。", ["程文海", "王文光"]),
        ("周梅、吴雪两位老师获奖。", ["周梅", "吴雪"]),
        ("本次比赛中，林硕、吴珊、关晓云老师获奖。", ["林硕", "吴珊", "关晓云"]),
        ("学校聘请高校教师、律师为顾问。", []),
        ("会议决定方案由各县制定。", []),
    ],
)
def test_names_of_a_list_without_offices(sentence: str, names: list[str]) -> None:
    """Between a verb of appointing and the post, and before how many they are, stand names."""
    assert texts(read(sentence), Kind.PERSON) == names


@pytest.mark.parametrize(
    ("sentence", "target", "post", "body"),
    [
        ("会议表决通过关于接受周明云辞去江州市人民政府副市长职务请求的决定。", "周明云", "副市长", "江州市人民政府"),
        ("会议决定王文光为江州市人民政府代理市长。", "王文光", "代理市长", "江州市人民政府"),
        ("会议选举江州钢铁集团总经理郭大锋为安吉县铝业协会会长。", "郭大锋", "会长", "安吉县铝业协会"),
        ("免去黄安平同志江州学院党委书记职务。", "黄安平", "党委书记", "江州学院"),
        ("任命张宽同志为江州大学新一任校长。", "张宽", "校长", "江州大学"),
    ],
)
def test_a_post_its_holder_and_its_body(sentence: str, target: str, post: str, body: str) -> None:
    """The body of the post is the one told with the post, not where somebody worked before."""
    roles = told(sentence, "personnel")
    assert (roles["target"], roles["name"], roles["host_org"]) == ({target}, {post}, {body})


def test_who_leaves_one_post_takes_the_other() -> None:
    """免去…职务，任…: two tellings of one person."""
    posts = roles_of("personnel", "市委决定，免去黄安平同志江州学院党委书记职务，任江州学院巡视员。")
    assert [(roles["target"], roles["name"]) for roles in posts] == [
        ({"黄安平"}, {"党委书记"}),
        ({"黄安平"}, {"巡视员"}),
    ]


def test_what_is_resolved_is_no_part_of_a_speech() -> None:
    """A request is no speech, and a resolution behind it is news."""
    posts = roles_of(
        "personnel",
        "5月3日，江州市人大常委会第三次会议召开。因工作需要，程文海提出辞去所任职务的请求。"
        "会议决定：接受程文海辞去江州市人民政府市长职务。",
    )
    assert [roles["name"] for roles in posts] == [{"市长"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "辞职后，王文光不再担任公司任何职务。",
        "人事处处长肖明宣读聘任决定。",
        "会议组织新任命人员进行宪法宣誓。",
        "30名候选人已经推选产生。",
    ],
)
def test_no_post_is_taken_or_left(sentence: str) -> None:
    """Papers about appointments, people appointed before and posts that nobody names are no personnel."""
    assert roles_of("personnel", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "organizer"),
    [
        ("省委决定，苏青同志任江州学院党委书记。", "省委"),
        ("会上宣读了江州市委关于江州学院院长职务任免的文件：任命张宽同志为江州学院院长。", "江州市委"),
    ],
)
def test_who_decides(sentence: str, organizer: str) -> None:
    """Who decided stands before the decision, not in the post."""
    assert told(sentence, "personnel")["organizer"] == {organizer}


def test_who_hands_over_the_letter_is_not_appointed() -> None:
    """The giver of a letter of appointment is no target."""
    roles = told("主任殷明谦向卢青、孙岩颁发了任命书，会前决定任命卢青、孙岩为副市长。", "personnel")
    assert "殷明谦" not in roles["target"]
