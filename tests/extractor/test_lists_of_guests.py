"""Who comes to a gathering, whatever stands in the list; what a gathering with two natures is; who holds its parts."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told

_TALK = "5月9日，云溪市质检院召开座谈会。"


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("市民代表与省局计量处通过视频参加会议。", {"市民代表", "省局计量处"}),
        ("入党积极分子、民主党派人士参加。", {"入党积极分子", "民主党派人士"}),
        ("企业代表、案件承办人参会。", {"企业代表", "案件承办人"}),
        ("企业代表、受表彰的先进个人参会。", {"企业代表", "受表彰的先进个人"}),
        ("检验一部、检测二部、省计量院参加会议。", {"检验一部", "检测二部", "省计量院"}),
        ("28家企业和市财政局有关负责人参加会议。", {"28家企业", "市财政局"}),
        ("部分物业服务企业及各乡镇（街道）分管负责人参加会议。", {"部分物业服务企业", "各乡镇（街道）分管负责人"}),
        ("共有市总工会、28家企业参加会议。", {"市总工会", "28家企业"}),
        ("业务骨干，案件承办人，县委宣传部参加会议。", {"业务骨干", "案件承办人", "县委宣传部"}),
        ("各市（州）局，机关党委，市总工会参加会议。", {"各市（州）局", "机关党委", "市总工会"}),
        ("市总工会劳动和经济部、人事处负责人参加会议。", {"市总工会劳动和经济部", "人事处"}),
        ("省局副局长李静，以及电力、燃气、供水企业代表20余人参会。", {"电力、燃气、供水企业代表"}),
        ("高校、企业、代理机构代表出席会议。", {"高校", "企业", "代理机构代表"}),
        ("学会理事长、副理事长、常务理事、理事60余人参加会议。", {"学会理事长", "副理事长", "常务理事", "理事"}),
        ("协会会长、监事长及会员代表参加会议。", {"协会会长", "监事长", "会员代表"}),
        ("分会发起单位及委员全体成员40余人参加会议。", {"分会发起单位", "委员全体成员"}),
        ("企业代表和地区标准组织的负责人参加会议。", {"企业代表", "地区标准组织的负责人"}),
        ("各级消费者组织的代表、企业代表参加会议。", {"各级消费者组织的代表", "企业代表"}),
        ("市人大代表以及来自水厂、气站等行业的20余位企业代表参加会议。", {"市人大代表", "企业代表"}),
        ("检定员以及来自电力、化工等行业的技术人员参加会议。", {"检定员", "电力、化工等行业的技术人员"}),
        ("科研院所和高校的知名学者、企业代表参加会议。", {"知名学者", "企业代表"}),
        ("辖区内15家食品、餐饮企业代表参加会议。", {"食品、餐饮企业代表"}),
        ("省医疗器械检验所及11个市州检验机构的技术骨干70余人参加。", {"省医疗器械检验所", "技术骨干"}),
        ("市住建局、市公安局、市应急局，项目单位代表参加会议。", {"市住建局", "市公安局", "市应急局", "项目单位代表"}),
        ("市住建局、市公安局、市应急局及相关部门负责人参加会议。", {"市住建局", "市公安局", "市应急局"}),
        ("市住建局、市公安局负责人等参会人员参加了会议。", {"市住建局", "市公安局"}),
    ],
)
def test_every_member_of_the_list_takes_part(text: str, came: set[str]) -> None:
    """Bodies, their officers and departments, people by what they are, in any order behind any joint."""
    event = next(e for e in told(_TALK + text) if e.type.value == "meeting")
    assert roles(event).get("participant") == came


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("参加会议的有36家检验检测机构、市财政局。", {"36家"}),
        ("全市36家检验检测机构及七个县级检验所共90余人参加会议。", {"36家", "90余人"}),
        ("9家陶瓷企业的产品参与展示。", None),
        ("他代表四家班子参加会议。", None),
    ],
)
def test_so_many_houses_came(text: str, figures: set[str] | None) -> None:
    """How many houses sent somebody is told like how many people came; not whose things were shown."""
    event = next(e for e in told(_TALK + text) if e.type.value == "meeting")
    assert roles(event).get("quantity") == figures


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        (
            "4月11日，全市检验检测机构能力提升培训暨经验交流会在云溪区举办。",
            "meeting",
            "全市检验检测机构能力提升培训暨经验交流会",
        ),
        (
            "2月18日，全县春耕科技服务暨果树管护技术大培训活动在柳河镇举办。",
            "training_lecture",
            "全县春耕科技服务暨果树管护技术大培训活动",
        ),
        (
            "9月13日，第三届计量技能大比武暨青年岗位能手竞赛决赛在云溪举行。",
            "competition_comparison",
            "第三届计量技能大比武暨青年岗位能手竞赛决赛",
        ),
    ],
)
def test_the_noun_of_both_says_what_is_held_for_two_things(text: str, kind: str, name: str) -> None:
    """培训暨交流会 is a meeting, 科技服务暨大培训活动 a course; a contest that is held as two has one name."""
    (event,) = told(text)
    assert (event.type.value, roles(event)["name"]) == (kind, {name})


def test_whoever_comes_to_the_opening_comes_to_the_contest() -> None:
    """出席决赛开幕仪式 adds to the final, and so does 参加…两个环节的比武."""
    text = (
        "9月18日，第五届检验检测技能大比武决赛在云溪举行。省局副局长李静、省质检院负责人出席决赛开幕仪式。"
        "来自11个地市的48家检验检测机构，参加环境污染物检测领域理论知识和现场操作两个环节的比武竞赛。"
    )
    (event,) = told(text)
    assert roles(event)["attendee"] == {"李静"}
    assert roles(event)["participant"] == {"省质检院", "检验检测机构"}


def test_another_gathering_somebody_attends_stays_another() -> None:
    """出席茶文化节开幕式 adds nothing to a contest told before."""
    events = told("9月18日，云溪市质检院举办技能竞赛。当天，院长李静出席江州市茶文化节开幕式。")
    contest = next(e for e in events if e.type.value == "competition_comparison")
    assert "attendee" not in roles(contest)


@pytest.mark.parametrize(
    "text",
    [
        "“大米中镉”项目由省食品检验院承担，“茶叶中铅”项目由云溪海关技术中心共同承担。",
        "现将有关事项通知如下：\n一、组织机构\n“大米中镉”项目由省食品检验院承办；焊工赛项由云溪海关技术中心承办。",
    ],
)
def test_who_sees_to_a_part_of_a_contest_holds_it_too(text: str) -> None:
    """Each part has its own house, in news and in notices."""
    events = told("省市场监管局组织开展2024年食品检测能力验证。" + text)
    contest = next(e for e in events if e.type.value == "competition_comparison")
    assert roles(contest)["co_organizer"] == {"省食品检验院", "云溪海关技术中心"}


def test_what_did_not_happen_yet_has_a_subject_of_its_own() -> None:
    """年还没过完，招聘会举行: the fair is held."""
    (event,) = told("年还没过完，“春风行动”现场招聘会于2月20日在市人社局举行，吸引了296家企业进场。")
    assert roles(event)["name"] == {"“春风行动”现场招聘会"}
    assert roles(event)["participant"] == {"296家企业"}


def test_who_comes_is_described_by_what_they_took_part_in() -> None:
    """参加比对的机构代表参加会议 tells no second meeting."""
    events = told("10月25日，全国衡器比对总结会在云溪召开。参加比对的28家省级计量技术机构代表参加会议。")
    assert [e.type.value for e in events] == ["meeting"]


def test_reports_are_made_in_either_spelling() -> None:
    """做工作报告 tells who was there like 作工作报告."""
    event = next(iter(told("2月15日，云溪市市场监管局召开质量工作会议。市质检院院长李静做工作报告。")))
    assert roles(event)["attendee"] == {"李静"}


@pytest.mark.parametrize(
    ("text", "helpers"),
    [
        ("论坛由市局主办，市质检院、云海科技、众诚眼镜承办。", {"市质检院", "云海科技", "众诚眼镜"}),
        ("论坛由市局主办，市质检院承办。", {"市质检院"}),
    ],
)
def test_firms_that_no_list_knows_help_to_hold_it(text: str, helpers: set[str]) -> None:
    """Beside bodies, whatever a firm is called; whoever holds it is no helper."""
    (event,) = told("5月20日，质量论坛在云溪举行。" + text)
    assert roles(event)["organizer"] == {"市局"}
    assert roles(event)["co_organizer"] == helpers


def test_those_who_come_and_speak_come_to_the_whole() -> None:
    """出席并作主旨演讲, 120余名代表与会: told of the forum, not of the lecture."""
    text = "5月8日，质量创新论坛在云溪举办。院士李静出席并作主旨演讲。来自各地的120余名代表与会。"
    forum, lecture = told(text)
    assert roles(forum)["attendee"] == {"李静"}
    assert roles(forum)["quantity"] == {"120余名"}
    assert "attendee" not in roles(lecture)
    assert "quantity" not in roles(lecture)
