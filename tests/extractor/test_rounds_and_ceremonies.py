"""Rounds of those who check or visit, ceremonies for works, zones that hold gatherings."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told
from tests.extractor.test_who_and_when import roles_of

Arguments = dict[str, set[str]]


@pytest.mark.parametrize(
    ("text", "type", "wanted"),
    [
        (
            "5月6日，区长周岚带队调研安全生产工作。周岚一行先后到江湾商贸城、梦幻世界、石桥医院、好利橱柜，了解安全生产情况。",
            "visit_research",
            {"visitor": {"周岚"}, "target": {"江湾商贸城", "梦幻世界", "石桥医院", "好利橱柜"}},
        ),
        (
            "5月6日，区长周岚深入项目一线、企业、商超等地，调研督导市场保供工作。周岚一行先后来到县医院扩建项目、"
            "恒达购物有限公司，详细了解情况。",
            "visit_research",
            {"topic": {"市场保供工作"}, "target": {"县医院扩建项目", "恒达购物有限公司"}},
        ),
        (
            "5月6日，市市场监管局开展节日食品安全检查。检查组先后来到恒达超市、江湾农贸市场，详细查看了进货台账。",
            "inspection_enforcement",
            {"organizer": {"市市场监管局"}, "target": {"恒达超市", "江湾农贸市场"}, "programme": {"节日食品安全检查"}},
        ),
        (
            "5月6日，副局长王强带队开展粽子质量检查。王强一行先后来到恒达超市、江湾农贸市场，仔细查看了标签。",
            "inspection_enforcement",
            {"attendee": {"王强"}, "target": {"恒达超市", "江湾农贸市场"}},
        ),
        (
            "5月6日，市市场监管局检查组来到恒达超市、江湾农贸市场，详细了解价格情况。",
            "inspection_enforcement",
            {"organizer": {"市市场监管局检查组"}, "target": {"恒达超市", "江湾农贸市场"}},
        ),
        (
            "5月6日，副局长王强带队到石桥镇、青山镇督导秋粮收购工作。",
            "inspection_enforcement",
            {"attendee": {"王强"}, "location": {"石桥镇", "青山镇"}, "topic": {"秋粮收购工作"}},
        ),
    ],
)
def test_those_who_go_round_make_one_visit_or_check(text: str, type: str, wanted: Arguments) -> None:
    """The sites of the round belong to the visit or check told before; kinds of sites give way to their names."""
    (told,) = roles_of(type, text)
    assert {role: told.get(role) for role in wanted} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "5月6日，区长周岚调研恒达公司。周岚随后来到江湾医院，了解用药情况。",
        "5月6日，区长周岚调研防汛工作。5月7日，周岚来到江湾医院、石桥小学，了解用电情况。",
    ],
)
def test_another_visit_stays_one_of_its_own(text: str) -> None:
    """Where a site was named before, or on another day, they go on another visit."""
    assert len(roles_of("visit_research", text)) == 2


def test_inspectors_who_only_hear_and_ask_check_nothing() -> None:
    """A party that stays where it is and asks has been nowhere to check."""
    assert roles_of("inspection_enforcement", "5月6日，督查组听取了汇报，查看了资料，详细了解了整改情况。") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5月6日，青江大桥项目举行开工仪式。", "青江大桥项目"),
        ("5月6日，柳河新城综合开发（一期）项目举行开工庆典。", "柳河新城综合开发（一期）项目"),
        ("5月6日，市里举行青江大桥通车仪式。", "青江大桥"),
        ("5月6日，江湾科技馆举行开馆仪式。", "江湾科技馆"),
        ("5月6日，区里举行2025年重大项目集中开工仪式，30个项目集中开工，总投资120亿元。", "2025年重大项目"),
    ],
)
def test_a_ceremony_tells_of_the_work_and_of_itself(text: str, name: str) -> None:
    """What is begun or opened with a ceremony is an event beside the gathering."""
    (begun,) = roles_of("other", text)
    assert begun["name"] == {name}
    assert len(roles_of("meeting", text)) == 1


def test_who_holds_a_ceremony_is_not_begun() -> None:
    """A body that holds a ceremony without a work's name begins nothing that is known."""
    assert roles_of("other", "5月6日，市交通局举行通车仪式。") == []


def test_a_ceremony_for_two_things_is_called_by_either() -> None:
    """开工仪式 is the 开工暨启动仪式 told before, and 主持 adds to it."""
    text = "5月6日，石河区举行重大项目集中开工暨启动仪式。管委会主任黄伟主持开工仪式。"
    (held,) = roles_of("meeting", text)
    assert held["moderator"] == {"黄伟"}


@pytest.mark.parametrize("zone", ["石河经济开发区", "石河特别合作区", "石河新区", "苏州工业园区"])
def test_a_zone_holds_gatherings(zone: str) -> None:
    """A zone acts like a body, whether or not a list knows it as a place."""
    (held,) = roles_of("meeting", f"5月6日，{zone}召开质量大会。")
    assert held["organizer"] == {zone}


def test_what_a_gathering_is_called_is_not_what_it_deals_with() -> None:
    """动员部署|大会 names a gathering, 对…再部署 what it arranged."""
    (held,) = roles_of("meeting", "石河区召开了动员部署大会，对2025年防汛工作进行再动员再部署。")
    assert held["topic"] == {"2025年防汛工作"}


def test_a_town_before_a_verb_of_checking_is_nobody() -> None:
    """到|石桥镇|督导 holds no name of a person with an office."""
    (told,) = roles_of("inspection_enforcement", "5月6日，副县长王强到石桥镇督导防火工作。")
    assert told["attendee"] == {"王强"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("江剧《邻里》、歌曲《庆秋收》、剑术表演《虎啸》等节目依次登场。", {"《邻里》", "《庆秋收》", "《虎啸》"}),
        ("歌曲《庆秋收》、小品《回家》等节目精彩纷呈。", {"《庆秋收》", "《回家》"}),
        ("5月6日，县剧团表演了《邻里》。", {"《邻里》"}),
    ],
)
def test_works_that_come_on_are_told_by_their_titles(text: str, names: set[str]) -> None:
    """The works of a list come on at once; 剑术表演 only says what kind one of them is."""
    (shown,) = roles_of("other", text)
    assert shown["name"] == names


def test_splendour_without_a_title_is_no_performance() -> None:
    """活动精彩纷呈 names nothing that came on."""
    assert roles_of("other", "5月6日，文化活动精彩纷呈。") == []


@pytest.mark.parametrize("office", ["县消防大队参谋", "县消防大队宣传员", "县交警大队政治教导员"])
def test_ranks_of_small_offices_stand_before_names(office: str) -> None:
    """Who teaches is known by an office that only small bodies have."""
    (lesson,) = roles_of("training_lecture", f"随后，{office}韩振远为全体参会人员授课。")
    assert lesson["speaker"] == {"韩振远"}


def test_a_hotline_answers() -> None:
    """12345热线 receives what is asked of it; who calls it does nothing by its name."""
    (told,) = roles_of("outcome_report", "5月份，12345热线共受理诉求46900件，办结率98%。")
    assert told["organizer"] == {"12345热线"}


def test_the_last_of_a_list_is_joined_to_a_county() -> None:
    """雷永亮|和|县财政局 holds no county of that name."""
    (held,) = roles_of("meeting", "4月26日，市局工作会议召开。副局长黄军、雷永亮和县财政局全体干部参加会议。")
    assert held["participant"] == {"县财政局全体干部"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "5月6日，区政协组织委员围绕水环境治理、古迹保护等到石桥镇智能产业基地、江湾医院东院区开展集中视察活动。",
            {"topic": {"水环境治理、古迹保护"}, "target": {"石桥镇智能产业基地", "江湾医院东院区"}},
        ),
        (
            "5月6日，副主席王强就安全生产工作到石桥镇开展调研。",
            {"topic": {"安全生产工作"}, "location": {"石桥镇"}},
        ),
        (
            "5月6日，区政协开展监督性视察活动，对民生项目建设情况进行视察。区政协主席王强一行先后视察了江湾科技产业园、"
            "石桥食品有限公司。",
            {"organizer": {"区政协"}, "target": {"江湾科技产业园", "石桥食品有限公司"}},
        ),
    ],
)
def test_what_a_visit_is_about_ends_where_it_goes(text: str, wanted: Arguments) -> None:
    """到 with a place or body by its name behind it says where they went, also behind 就 and 围绕."""
    (told,) = roles_of("visit_research", text)
    assert {role: told.get(role) for role in wanted} == wanted


def test_a_last_paragraph_tells_who_came_along_on_all_visits() -> None:
    """In a paragraph of its own behind several stops, those who took part belong to the visit told first."""
    first, *further = roles_of(
        "visit_research",
        "5月6日，区政协组织委员开展集中视察活动。",
        "委员们一行深入石桥产业基地，视察汽车生产情况。",
        "区政协副主席尚国，秘书长陈军参加。",
    )
    assert first["attendee"] == {"尚国", "陈军"}
    assert not any("attendee" in visit for visit in further)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5月6日，区政府举行石河区重点项目集中签约开工竣工活动。", "石河区重点项目"),
        ("5月6日，江湾大桥通车活动举行。", "江湾大桥"),
    ],
)
def test_works_begin_with_doings_of_other_names(text: str, name: str) -> None:
    """活动 at which works begin or end is no campaign."""
    (begun,) = roles_of("other", text)
    assert begun["name"] == {name}
    assert roles_of("campaign", text) == []


def test_an_opening_of_two_things_is_a_gathering() -> None:
    """文化节暨摄影大赛|开幕式 is held, what it opens is told elsewhere."""
    (held,) = roles_of("meeting", "第六届花卉文化节暨摄影大赛开幕式在石桥镇举行。")
    assert held["name"] == {"第六届花卉文化节暨摄影大赛开幕式"}


def test_an_aim_is_nobodys_speech() -> None:
    """为进一步|明确 opens an aim, behind which the deed is told; officers of each village sign."""
    text = "为进一步明确各村责任，石桥镇各村相关负责人在会上签订了工作责任状。"
    (signed,) = roles_of("agreement_signing", text)
    assert signed["signatory"] == {"石桥镇各村相关负责人"}
    assert roles_of("meeting", "会议进一步明确，石桥镇要召开动员大会。") == []


def test_new_chapters_are_written_by_nobody() -> None:
    """谱写新篇章 is said of everything and tells nothing."""
    assert roles_of("other", "县委、县政府谱写了高质量发展新篇章。") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "5月6日，市局举办培训班，对计量法规、实验室管理等内容进行了系统讲解。",
            {"topic": {"计量法规", "实验室管理"}},
        ),
        ("5月6日，市局举办培训班，对50名企业人员进行了培训。", {"participant": {"企业人员"}, "topic": None}),
        ("5月6日，我镇在东岗村开展了消防安全应急演练。", {"organizer": {"我镇"}, "location": {"东岗村"}}),
    ],
)
def test_what_is_gone_through_is_not_who_listens(text: str, wanted: dict[str, set[str] | None]) -> None:
    """对 names what a lesson is about, or whom it is given; 我镇 holds it like a town by its name."""
    (lesson,) = roles_of("training_lecture", text)
    assert {role: lesson.get(role) for role in wanted} == wanted


def test_a_contest_that_has_so_many_competitors() -> None:
    """竞赛有21支代表队参加: the teams take part, not the words before 有."""
    text = "5月9日，江州市质检院举办食品检测技能竞赛。竞赛有21支代表队参加。"
    (contest,) = told(text, type="competition_comparison")
    assert contest["participant"] == {"21支代表队"}
