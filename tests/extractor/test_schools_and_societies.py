"""News of schools, societies, contests and their notices, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(text: str, type: str, *, published_at: str | None = "2025-05-20") -> list[dict[str, list[str]]]:
    """What each event of a type says, by role; `|` parts paragraphs."""
    found = []
    for event in extract_events(article(*text.split("|"), published_at=published_at)):
        if event.type.value == type:
            roles: dict[str, list[str]] = {"trigger": [event.trigger.text]}
            for argument in event.arguments:
                roles.setdefault(argument.role.value, []).append(argument.span.text)
            found.append(roles)
    return found


@pytest.mark.parametrize(
    "place",
    ["职业学校", "职教中心", "职工活动中心", "建材市场", "校园", "家具城", "岗位培训中心", "场馆", "研究院"],
)
def test_a_place_may_begin_as_a_state_ends(place: str) -> None:
    """在|职教中心 is a place, though 在职 says how somebody is."""
    (contest,) = told(f"5月8日，云河区技能大赛在{place}举行。", "competition_comparison")
    assert contest["location"] == [place]
    assert contest["name"] == ["云河区技能大赛"]


def test_a_state_stays_one() -> None:
    """在用电梯, 在岗职工 and 在校生 are no places."""
    (check,) = told("5月8日，市特检所对在岗职工、在校生、在用电梯开展检查。", "inspection_enforcement")
    assert check["target"] == ["在岗职工", "在校生", "在用电梯"]
    assert "location" not in check


def test_the_contest_of_this_year_is_the_one_told() -> None:
    """今年的大赛 counts for the contest before; those who sign up for it take part."""
    (contest,) = told(
        "5月8日，云河区技能大赛在市体育馆拉开帷幕，546名中职生报名参赛。今年的技能大赛共设41个赛项，为期三天。",
        "competition_comparison",
    )
    assert contest["quantity"] == ["546名", "41个"]
    assert contest["participant"] == ["中职生"]
    assert contest["duration"] == ["三天"]


def test_what_ends_in_a_city_of_one_character_is_told() -> None:
    """5日在京圆满结束: the city, as before 落幕."""
    (contest,) = told("全国青年技能大赛总决赛5日在京圆满结束。", "competition_comparison")
    assert contest["location"] == ["京"]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("选手李明获大赛第1名。", ["李明"], ["大赛第1名"]),
        ("赵琦等9人获大赛第2至10名。", ["赵琦"], ["大赛第2至10名"]),
        ("江州队获得第2~4名。", ["江州队"], ["第2~4名"]),
    ],
)
def test_places_in_figures_are_won(text: str, who: list[str], what: list[str]) -> None:
    """第1名 as 第一名; 第2至10名 counts nobody."""
    (prize,) = told(text, "award_accreditation")
    assert prize["recipient"] == who
    assert prize["name"] == what


@pytest.mark.parametrize("sign", ["三方代表共同签署", "三方签署", "三方负责人现场签署"])
def test_those_who_come_for_the_parties_sign_for_them(sign: str) -> None:
    """三方代表 are the parties of the ceremony told before, and what they sign is what it was held for."""
    (signing,) = told(
        f"5月8日，江州大学、云河市人民政府和江州电力公司举行签约仪式。仪式上，{sign}战略合作协议。",
        "agreement_signing",
    )
    assert signing["signatory"] == ["江州大学", "云河市人民政府", "江州电力公司"]
    assert signing["agreement"] == ["战略合作协议"]


def test_a_ceremony_for_more_than_the_signing_is_no_meeting_beside_it() -> None:
    """签约揭牌仪式在…举行 says where the signing was; what is unveiled there is of its day, in whatever year."""
    text = (
        "5月8日上午，江州大学与云河市人民政府签署合作协议，签约揭牌仪式在主楼312会议室举行。校长李明出席仪式。"
        "|与会领导共同为“光电实验室”揭牌。"
    )
    for published in ("2025-05-20", None):
        (signing,) = told(text, "agreement_signing", published_at=published)
        (founding,) = told(text, "organization_founding", published_at=published)
        assert (signing["location"], signing["attendee"]) == (["主楼312会议室"], ["李明"])
        assert (founding["time"], founding["location"]) == (["5月8日上午"], ["主楼312会议室"])
        assert not told(text, "meeting", published_at=published)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("李明一行参观了临江校区。", ["临江校区"]),
        ("李明一行考察了网络与安全研究所。", ["网络与安全研究所"]),
        ("李明一行考察了江州大学与健康研究院。", ["江州大学", "健康研究院"]),
    ],
)
def test_what_is_seen_at_a_university(text: str, seen: list[str]) -> None:
    """A part of its grounds; an institute of two subjects is one, a university and an institute are two."""
    (visit,) = told(text, "visit_research")
    assert visit["target"] == seen


def test_a_notice_that_shows_a_list() -> None:
    """现将名单向社会公示: by whom it is signed, from when to when."""
    (shown,) = told(
        "经评审，提出推荐项目13项。现将名单向社会公示，公示期为7天（自2025年5月9日起至2025年5月15日止）。|特此公告。|云河区文化局|2025年5月9日",
        "policy_issuance",
    )
    assert shown["issuer"] == ["云河区文化局"]
    assert (shown["time"], shown["end_time"]) == (["2025年5月9日"], ["2025年5月15日"])
    assert shown["document"] == ["名单"]


def test_a_title_with_its_number_and_marks() -> None:
    """云政发〔2018〕30号《…的通知》 is the paper's title; the day below it is its day, though nobody signs."""
    text = (
        "云政发〔2018〕30号《云河市人民政府关于公布第六批项目名录的通知》|各县区人民政府：|市政府组织专家对第六批项目文本进行了论证和审核，"
        "经公示无异议后，确定了第六批项目名录（共计10项），请各县区人民政府及有关部门结合实际，认真做好项目的保护和传承工作。|2018年7月5日"
    )
    (notice,) = told(text, "policy_issuance", published_at="2018-07-06")
    assert notice["issuer"] == ["云河市人民政府"]
    assert notice["time"] == ["2018年7月5日"]
    (review,) = told(text, "evaluation_ranking", published_at="2018-07-06")
    assert review["organizer"] == ["市政府"]


def test_papers_that_commas_part_are_a_list() -> None:
    """《甲》，《乙》和《丙》: all of them are issued."""
    (issue,) = told("市局印发了《选举条例》，《议事规则》和《财务办法》。", "policy_issuance")
    assert issue["document"] == ["《选举条例》", "《议事规则》", "《财务办法》"]


def test_a_committee_for_elections_elects_nobody() -> None:
    """成立选举委员会 founds a committee; 选举委员会委员 elects its members."""
    assert not told("5月9日，学会成立了选举委员会。", "personnel")
    assert told("5月9日，学会成立了选举委员会。", "organization_founding")


def test_groups_of_pupils_are_no_schools() -> None:
    """演讲比赛小学组一等奖 is what is won; 小学 alone is a school."""
    first, second = told(
        "安雨等5名同学获得演讲比赛小学组一等奖；王卓等3名同学获得演讲比赛中学组一等奖。", "award_accreditation"
    )
    assert (first["name"], second["name"]) == (["演讲比赛小学组一等奖"], ["演讲比赛中学组一等奖"])
    assert "organizer" not in first
    (prize,) = told("江州市实验小学组织学生参赛，李明获得一等奖。", "award_accreditation")
    assert prize["recipient"] == ["李明"]


def test_parts_of_a_contest_are_no_contest_of_their_own() -> None:
    """45名学生参加了小学、中学两个组别的比赛: who came to the contest told before."""
    (contest,) = told(
        "5月8日，演讲比赛在活动中心举行。45名学生参加了小学、中学两个组别的比赛。", "competition_comparison"
    )
    assert contest["participant"] == ["学生"]
    assert contest["quantity"] == ["45名"]


def test_a_prize_told_again_of_the_school_by_its_kind() -> None:
    """学校获优秀组织奖 says again what the school won; the way to the prizes is none itself."""
    prizes = told(
        "近日，沙田小学荣获创作大赛优秀组织奖。|通过专家评审，该校葛明等34名同学获奖，王艳等6位教师获优秀指导奖，学校获优秀组织奖。",
        "award_accreditation",
    )
    assert [prize["recipient"] for prize in prizes] == [["沙田小学"], ["葛明"], ["王艳"]]


@pytest.mark.parametrize(
    ("text", "type", "role"),
    [
        ("5月8日，以省水利厅副厅长李明为组长的检查组到云河区检查防汛工作。", "inspection_enforcement", "attendee"),
        ("5月8日，由省水利厅副厅长李明任组长的督导组对云河区开展督导检查。", "inspection_enforcement", "attendee"),
        ("5月8日，以省水利厅副厅长李明为团长的考察团到云河区考察。", "visit_research", "visitor"),
    ],
)
def test_who_heads_those_who_come(text: str, type: str, role: str) -> None:
    """以某某为组长的检查组: the head is there."""
    (event,) = told(text, type)
    assert "李明" in event[role]


def test_where_they_go_next_is_checked_too() -> None:
    """检查了甲公司，随后到乙饭店实地检查: both; what is found there is no place."""
    (check,) = told("督导组检查了云河公司，随后到江园饭店实地检查安全。", "inspection_enforcement")
    assert check["target"] == ["云河公司", "江园饭店"]


def test_good_wishes_help_nobody() -> None:
    """为老人送上祝福 or a song is no help, money is."""
    assert not told("爱心人士为残疾人送上了精彩的表演，为老人送上节日的祝福。", "assistance_service")
    assert told("爱心人士为残疾人送上慰问金2000元。", "assistance_service")


def test_what_is_handed_out_at_an_activity_is_a_part_of_it() -> None:
    """活动中，志愿者们将准备好的月饼一一送到老人手中: whom the activity reached; what is ready is not yet to come."""
    (help,) = told(
        "5月8日，县红十字会志愿服务队来到县康复中心开展志愿慰问活动。活动中，志愿者们将准备好的月饼一一送到残疾人手中。",
        "assistance_service",
    )
    assert help["organizer"] == ["县红十字会志愿服务队"]
    assert help["recipient"] == ["残疾人"]
