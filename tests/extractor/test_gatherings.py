"""Gatherings, visits, courses, contests, agreements, foundings and appointments in the wordings of many agencies."""

from __future__ import annotations

import pytest

from tests.extractor.articles import events_of as told
from tests.extractor.articles import roles_of as roles

Arguments = dict[str, set[str]]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "5月12日，由宁波市市场监管局主办、宁波市计量院承办的第三届计量论坛在宁波国际会议中心落下帷幕。",
            "meeting",
            {"name": {"第三届计量论坛"}, "organizer": {"宁波市市场监管局"}, "co_organizer": {"宁波市计量院"}},
        ),
        (
            "5月12日，宁波市市场监管局主办、宁波市计量院承办了第三届计量论坛。",
            "meeting",
            {"organizer": {"宁波市市场监管局"}, "co_organizer": {"宁波市计量院"}},
        ),
        (
            "由国家市场监管总局指导，中国计量测试学会主办，浙江省计量院承办的计量主题论坛在杭州召开。",
            "meeting",
            {"organizer": {"中国计量测试学会"}, "co_organizer": {"浙江省计量院"}, "supporter": {"国家市场监管总局"}},
        ),
        (
            "5月12日，市长周大林与中国石油集团总经理林小川举行工作会谈。",
            "meeting",
            {"attendee": {"周大林", "林小川"}, "time": {"5月12日"}},
        ),
        (
            "5月12日，宁波市召集辖区12家快递企业召开行政约谈会。",
            "meeting",
            {"participant": {"辖区12家快递企业"}, "name": {"行政约谈会"}},
        ),
        (
            "近日，中国工程院院士周大林到访宁波大学，与校长林小川座谈交流。",
            "visit_research",
            {"visitor": {"周大林"}, "target": {"宁波大学"}},
        ),
        (
            "5月12日至14日，应宁波市政府邀请，法国里昂市代表团对宁波进行友好访问。",
            "visit_research",
            {"visitor": {"法国里昂市代表团"}, "time": {"5月12日"}},
        ),
        (
            "宁波市副市长李明华率市建委、市规划局负责人赴鄞州区调研内河整治工作。",
            "visit_research",
            {"visitor": {"李明华"}, "participant": {"市建委", "市规划局"}, "topic": {"内河整治工作"}},
        ),
        (
            "副院长许建国陪同省环科所高启明所长一行参观考察了量值溯源展厅。",
            "visit_research",
            {"visitor": {"高启明"}, "attendee": {"许建国"}, "target": {"量值溯源展厅"}},
        ),
        (
            "5月12日，为期三天的全省标准化业务骨干培训班在宁波开班，来自全省的120名学员参加培训。",
            "training_lecture",
            {"name": {"全省标准化业务骨干培训班"}, "location": {"宁波"}, "quantity": {"120名"}},
        ),
        (
            "市计量院邀请浙江大学教授周大林作题为“量子计量”的学术报告。",
            "training_lecture",
            {"speaker": {"周大林"}, "topic": {"“量子计量”"}},
        ),
        (
            "宁波市计量院参加了中国计量院组织的压力计量比对。",
            "competition_comparison",
            {"organizer": {"中国计量院"}, "participant": {"宁波市计量院"}, "name": {"压力计量比对"}},
        ),
        (
            "6月12日，宁波市第七届质量技术监督系统运动会在市体育中心隆重开幕。",
            "competition_comparison",
            {"name": {"宁波市第七届质量技术监督系统运动会"}, "location": {"市体育中心"}},
        ),
        (
            "省贸促会分别与智利华商联谊会、利马商会签署合作协议。",
            "agreement_signing",
            {"signatory": {"省贸促会", "智利华商联谊会", "利马商会"}},
        ),
        (
            "宁波市检察院与市环保局联合出台《关于加强环境保护协作的意见》并签订合作备忘录。",
            "agreement_signing",
            {"signatory": {"宁波市检察院", "市环保局"}, "agreement": {"合作备忘录"}},
        ),
        (
            "双方签署了海洋渔业、职业教育、冷链物流等近30项双边合作文件。",
            "agreement_signing",
            {"agreement": {"双边合作文件"}},
        ),
        (
            "宁波市政府成立由市长李明华任组长的安全生产大检查工作领导小组。",
            "organization_founding",
            {"founder": {"宁波市政府"}, "founded": {"安全生产大检查工作领导小组"}},
        ),
        (
            "2023年12月，浙江省政府批复设立省级慈溪滨海高新技术产业开发区。",
            "organization_founding",
            {"founder": {"浙江省政府"}, "time": {"2023年12月"}},
        ),
        (
            "宁波市人大常委会日前任命李明华为市人民检察院检察长。",
            "personnel",
            {"target": {"李明华"}, "name": {"检察长"}, "host_org": {"市人民检察院"}, "organizer": {"宁波市人大常委会"}},
        ),
        (
            "林小川同志不再担任宁波大学党委书记职务。",
            "personnel",
            {"target": {"林小川"}, "name": {"党委书记"}, "host_org": {"宁波大学"}},
        ),
        (
            "王建军、张国强当选为副主任。",
            "personnel",
            {"target": {"王建军", "张国强"}, "name": {"副主任"}},
        ),
    ],
)
def test_a_wording_of_the_genre_tells_its_event(text: str, kind: str, wanted: Arguments) -> None:
    """Each wording gives an event of its type, with these arguments whole and no others in their roles."""
    found = [roles(event) for event in told(text) if event.type == kind]
    assert found, [(e.type.value, e.trigger.text) for e in told(text)]
    assert {role: found[-1].get(role, set()) for role in wanted} == wanted


def test_those_who_attended_may_be_listed_behind_the_verb() -> None:
    """出席活动的有…: persons attend, bodies take part."""
    text = "5月12日，宁波市举行质量大会。出席大会的有副市长王建军、市发改委主任张国强、市财政局、市计量院等单位代表。"
    (meeting,) = [roles(e) for e in told(text) if e.type == "meeting"]
    assert meeting["attendee"] == {"王建军", "张国强"}
    assert meeting["participant"] == {"市财政局", "市计量院"}


def test_a_founding_ceremony_is_a_gathering_and_a_founding() -> None:
    """举行成立大会 tells that people met, and that a body came into being."""
    events = told("6月8日，中国医师协会内镜分会成立大会在济南举办。")
    assert [e.type.value for e in events] == ["meeting", "organization_founding"]


def test_what_is_awaited_is_not_held_yet() -> None:
    """以良好状态喜迎党的大会胜利召开: no meeting beside the one that calls for it."""
    events = told("5月12日，全市工作会议在宁波召开。会议传达座谈会和全国会议精神，动员全市喜迎二十大胜利召开。")
    assert [roles(event)["name"] for event in events if event.type.value == "meeting"] == [{"全市工作会议"}]


def test_a_meeting_that_somebody_attends_is_told_where_nothing_else_tells_it() -> None:
    """出席大会 alone tells of the gathering; beside a telling of its own it only adds who was there."""
    (alone,) = told("5月12日，市长周大林出席全市质量大会。")
    assert roles(alone)["name"] == {"全市质量大会"}
    both = told("5月12日，宁波市召开全市质量大会。市长周大林出席会议。")
    assert [roles(e).get("attendee") for e in both if e.type == "meeting"] == [{"周大林"}]


@pytest.mark.parametrize(
    "text",
    [
        "双方就共同举办诗词大赛、共同打造文化基地等事宜达成一致。",
        "学习贯彻习近平总书记视察浙江重要讲话精神。",
        "近年来，该院举办了18场次茶艺制作培训班。",
        "用户可以登录网站查看自己的联系记录。",
    ],
)
def test_what_is_only_talked_about_or_counted_is_no_gathering_or_visit(text: str) -> None:
    """Matters of talks, words spoken at a visit, yearly counts and looking at a page are no events of these types."""
    kinds = {"meeting", "visit_research", "training_lecture", "competition_comparison"}
    assert [e.type.value for e in told(text) if e.type in kinds] == []


def test_an_office_before_the_name_takes_no_part_and_whoever_leads_an_office_does() -> None:
    """市纪委副书记、市监委副主任某某 is one person; 各部室负责人 are people who take part, with their body's name."""
    text = "3月15日，市纪委召开工作推进会，市纪委副书记、市监委副主任王建军出席会议。市纪委机关各部室负责人参加会议。"
    (meeting,) = [roles(e) for e in told(text) if e.type == "meeting"]
    assert meeting["attendee"] == {"王建军"}
    assert meeting["participant"] == {"市纪委机关各部室负责人"}


def test_who_chairs_is_told_between_what_was_said() -> None:
    """A sentence with a person of its own that says who chaired goes on with the news, behind a speech too."""
    text = "4月3日上午，全市质量大会召开。市长李明华强调，要守牢底线。副市长王建军主持，各单位负责人参加。"
    (meeting,) = [roles(e) for e in told(text) if e.type == "meeting"]
    assert meeting["moderator"] == {"王建军"}


def test_the_teacher_of_a_course_belongs_to_it() -> None:
    """培训邀请某某授课 names the speaker of the course told before, no other course."""
    text = "3月19日，江北区应急管理局组织召开企业负责人安全培训会。培训邀请了省安科院专家王建军进行授课。"
    (course,) = [roles(e) for e in told(text) if e.type == "training_lecture"]
    assert course["speaker"] == {"王建军"}


def test_diplomacy_and_markets_speak_of_gatherings_in_their_own_way() -> None:
    """应约会见, 率团访问, 提名…为, …动员会在杭州召开: who met, went, was proposed and gathered."""
    text = (
        "外交部副部长王建军5日应约会见日本驻华大使金杉宪治。全国人大常委会副委员长李明华率团访问越南。"
        "督察组进驻浙江省督察动员会在杭州召开。宁波银行董事会选举王建军为董事长，聘任李明华为行长。"
    )
    found = {(e.type.value, role): words for e in told(text) for role, words in roles(e).items()}
    assert found["visit_research", "location"] == {"越南"}
    assert found["meeting", "name"] == {"督察组进驻浙江省督察动员会"}
    assert [roles(e)["target"] for e in told(text) if e.type == "personnel"] == [{"王建军"}, {"李明华"}]


def test_what_holds_for_a_verb_holds_for_its_other_forms() -> None:
    """进行了 takes with it who took part, like 进行."""
    (talks,) = [
        roles(e) for e in told("郭创峰副县长与两地水务、环保部门就供水项目进行了座谈交流。") if e.type == "meeting"
    ]
    assert talks["participant"] == {"两地水务、环保部门"}


def test_our_own_body_is_nobody_named_only_later() -> None:
    """我局 is not the body that the same sentence names as one of those invited."""
    text = "我局于5月18日组织召开春茶质量安全工作会议，县农业农村局、县供销社等部门相关负责人参加会议。"
    (meeting,) = [roles(e) for e in told(text) if e.type == "meeting"]
    assert meeting["organizer"] == {"我局"}


@pytest.mark.parametrize(
    ("text", "organizers", "others"),
    [
        ("5月9日，云海传媒联合宁波大学，共同举办硬件创新论坛。", {"云海传媒"}, {"宁波大学"}),
        ("5月9日，云海传媒、启明资本携手宁波大学共同主办人工智能峰会。", {"云海传媒", "启明资本"}, {"宁波大学"}),
        ("5月9日，小鹿汽车与宁波大学在宁波举行产学研对接会。", {"小鹿汽车", "宁波大学"}, set()),
        ("5月9日，由市交投集团和宁波市共同举办的桥梁论坛在宁波举行。", {"市交投集团", "宁波市"}, set()),
        ("5月9日，市文化局与宁波博物院联合主办的读书节今日（九日）在宁波大学闭幕。", {"市文化局", "宁波博物院"}, set()),
        ("由市警察局与市青年局合办、市学联协办的防骗问答比赛在市文化馆举行。", {"市警察局", "市青年局"}, {"市学联"}),
        ("市科协5月9日启动科普月活动，并联合宁波电视台举办科普讲座。", {"市科协"}, {"宁波电视台"}),
        ("5月9日，桥梁论坛与宁波大学读书节同期举行。", None, set()),
        ("5月9日，首届读书季联合宁波图书馆开展图书漂流活动。", set(), {"宁波图书馆"}),
        ("5月9日下午，中心广场与市图书馆同时举办灯谜会。", {"市图书馆"}, set()),
    ],
)
def test_whoever_holds_it_with_a_body_is_told_with_it(text: str, organizers: set[str] | None, others: set[str]) -> None:
    """Firms and places that hold something jointly are told beside the bodies; what is held, and scenes, are not."""
    event = roles(told(text)[-1])

    if organizers is None:
        assert "桥梁论坛" not in event.get("organizer", set())
    else:
        assert event.get("organizer", set()) == organizers
    assert event.get("co_organizer", set()) == others
