"""Meetings, talks, visits and lectures that are told by other verbs than 举办 and 召开."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

Arguments = dict[str, set[str]]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "经2025年3月4日县人民政府第12次常务会议研究决定：任命张卫东为县水务局局长。",
            {"name": {"县人民政府第12次常务会议"}, "organizer": {"县人民政府"}, "time": {"2025年3月4日"}},
        ),
        ("省人民政府2024年12月24日第47次常务会议决定：任命张卫东为省水利厅厅长。", {"time": {"2024年12月24日"}}),
        ("4月2日，市水务局党组会议审议通过了《供水应急预案》。", {"name": {"市水务局党组会议"}}),
        (
            "5月6日，副省长李建国主持例行记者会。",
            {"name": {"例行记者会"}, "moderator": {"李建国"}, "time": {"5月6日"}},
        ),
        ("5月6日，省气象局局长王立新主持专题会商。", {"name": {"专题会商"}, "moderator": {"王立新"}}),
        (
            "应急管理部部长李建国视频调度湖南省应急管理厅。",
            {"attendee": {"李建国"}},
        ),
        ("会前，代表团参观了计量院，并与学生社团座谈。", {"participant": {"代表团", "学生社团"}}),
        ("随后，调研组与住建、财政等部门负责人座谈。", {"participant": {"调研组", "住建、财政等部门负责人"}}),
        ("5月8日，外交部长张大伟在北京约见日本驻华大使山田一郎。", {"location": {"北京"}}),
        ("市质量协会五届三次理事会在苏州召开。", {"location": {"苏州"}, "name": {"市质量协会五届三次理事会"}}),
        ("市商务局组织银企对接会，40家企业到场。", {"organizer": {"市商务局"}, "name": {"银企对接会"}}),
        ("启动会5月9日在长沙召开。", {"location": {"长沙"}, "time": {"5月9日"}}),
        ("督察组向云州市委、市政府反馈了情况。", {"organizer": {"督察组"}}),
        ("今年4月至5月，市司法局召开座谈会6次。", {"organizer": {"市司法局"}, "name": {"座谈会"}}),
    ],
)  # fmt: skip
def test_a_meeting_is_told_by_what_is_done_there(sentence: str, wanted: Arguments) -> None:
    """Deciding, chairing, conferring, calling in: each tells a meeting with these roles."""
    found = told(sentence, type="meeting")
    assert any(wanted.items() <= event.items() for event in found), found


def test_a_ceremony_that_somebody_attends_is_an_event_where_it_is_another_one() -> None:
    """The opening on its own day and a work meeting are told beside the congress, the congress is not told twice."""
    found = told(
        "5月12日至14日，第三届计量大会在南京召开，来自全国的600人参加。",
        "12日上午的开幕式上，副市长李建国致辞。",
        "5月14日，张卫东在质量提升工作推进会上强调，要抓好落实。",
        "王立新出席大会并讲话。",
        type="meeting",
    )
    assert [event.get("name") for event in found] == [{"第三届计量大会"}, {"开幕式"}, {"质量提升工作推进会"}]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("会议期间，与会代表还走进云州科技园和质检院。", {"visitor": {"与会代表"}, "target": {"云州科技园", "质检院"}}),
        ("5月3日，省总工会主席王立新走访慰问基层工会60家。", {"visitor": {"王立新"}, "time": {"5月3日"}}),
        ("学员昨日亦到访香港海关。", {"visitor": {"学员"}, "target": {"香港海关"}}),
        ("下午，与会人员乘船察看了清河水环境整治现场。", {"visitor": {"与会人员"}}),
        ("市长李建国到市防汛指挥部坐镇指挥。", {"visitor": {"李建国"}, "target": {"市防汛指挥部"}}),
        ("省地震局派出由局长李建国带队的工作组赶赴震中。", {"visitor": {"李建国"}}),
        ("李建国在云州市质检院调研检验检测工作时强调，要守住底线。", {"visitor": {"李建国"}}),
    ],
)
def test_a_visit_is_told_by_going_there(sentence: str, wanted: Arguments) -> None:
    """Whoever goes in, looks at it or is sent there visits it."""
    found = told(sentence, type="visit_research")
    assert any(wanted.items() <= event.items() for event in found), found


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("省标准化院总工程师李建国解读了新修订的《限制过度包装要求》。", {"speaker": {"李建国"}}),
        ("检察官王立新为师生讲解高空抛物的责任认定。", {"speaker": {"王立新"}}),
        ("农技员李建国手把手教60多名村民修剪果树。", {"speaker": {"李建国"}}),
        ("庭后，法官在码头举办了一堂普法课。", {"location": {"码头"}}),
        ("清华大学教授李建国发表主题演讲。", {"speaker": {"李建国"}}),
        ("活动期间，市公安局到21所学校举办防骗讲座43场。", {"organizer": {"市公安局"}}),
    ],
)
def test_a_lecture_is_told_by_teaching(sentence: str, wanted: Arguments) -> None:
    """Expounding, showing and holding a class tell a lecture, also several of them."""
    found = told(sentence, type="training_lecture")
    assert any(wanted.items() <= event.items() for event in found), found


@pytest.mark.parametrize(
    ("text", "type", "wanted"),
    [
        ("5月3日，市司法局举办普法讲座，300余名社区居民聆听。", "training_lecture", {"社区居民"}),
        ("检察官王立新为师生上了一堂法治课。", "training_lecture", {"师生"}),
        ("农技员李建国手把手教60多名村民修剪果树。", "training_lecture", {"村民"}),
        ("5月3日，市人大召开座谈会，听取基层执法人员、人大代表的意见建议。", "meeting", {"基层执法人员", "人大代表"}),
        ("5月3日，国际计量研讨会在南京举行，来自德国、法国等9个国家的140余名专家参会。", "meeting", {"专家"}),
        ("5月3日，区法院举办专题培训，全体法官及法官助理参加。", "training_lecture", {"全体法官", "法官助理"}),
        ("5月3日，区法院举办专题培训，书记员和司法警察参加。", "training_lecture", {"书记员", "司法警察"}),
        ("5月3日，省局举办培训班，各级监管部门2000余人在线参训。", "training_lecture", {"各级监管部门"}),
        ("5月3日，市水务局召开推进会，全市水利系统共计300余人通过视频参会。", "meeting", {"全市水利系统"}),
        ("5月3日，市水务局召开推进会，省委书记助理、副省长李建国参加。", "meeting", None),
    ],
)  # fmt: skip
def test_who_is_there(text: str, type: str, wanted: set[str] | None) -> None:
    """Listeners, those told by their occupation, who are taught, whose words are heard and who come from afar take
    part."""
    assert told(text, type=type)[0].get("participant") == wanted


@pytest.mark.parametrize(
    ("text", "type", "wanted"),
    [
        ("5月3日，商务部举行新闻发布会，介绍近期商务领域重点工作情况。", "meeting", {"近期商务领域重点工作情况"}),
        ("5月3日，商务部举行新闻发布会，李静在发布会上发布去年外贸情况。", "meeting", {"去年外贸情况"}),
        ("5月3日，市长李建国在南京会见张卫东，双方就扩大试点交换意见。", "meeting", {"扩大试点"}),
        ("第九届年会5月3日在长沙召开，主题为“精准营养”。", "meeting", {"精准营养"}),
        ("市长李建国到云州化工园调研，详细了解安全生产情况。", "visit_research", {"安全生产情况"}),
        ("清华大学教授李建国作《从秦邑到咸阳》讲座。", "training_lecture", {"《从秦邑到咸阳》"}),
        ("检察官王立新为师生上了一堂“宪法与我”法治课。", "training_lecture", {"“宪法与我”"}),
        (
            "李建国院士、王立新院士分别以“肠道菌群”“维生素缺乏”为题作主旨报告。",
            "training_lecture",
            {"肠道菌群", "维生素缺乏"},
        ),
        ("5月3日，市教育局与市科协就实验室共享签订合作备忘录。", "agreement_signing", {"实验室共享"}),
        ("5月3日，市水务局召开会议，总结去年工作，部署今年任务。", "meeting", {"去年工作", "今年任务"}),
        ("5月3日，市水务局召开会议，传达学习全会精神，部署下一步工作。", "meeting", {"全会精神"}),
        ("5月3日，市水务局召开学习会，深入学习关于治水的重要论述。", "meeting", {"关于治水的重要论述"}),
        ("5月3日，市委召开常委会会议，研究生态环境保护工作。", "meeting", {"生态环境保护工作"}),
        ("5月3日，市教育局召开会议，研究生源情况，部署招生工作。", "meeting", {"生源情况", "招生工作"}),
        ("5月3日，江州大学召开会议，研究生代表参加。", "meeting", None),
        ("5月3日，副市长李建国到云州化工公司检查节前安全生产工作。", "inspection_enforcement", {"节前安全生产工作"}),
        ("5月3日，副市长李建国深入青山镇督导森林防火工作。", "inspection_enforcement", {"森林防火工作"}),
        ("5月3日，副市长李建国到云州化工公司检查储罐。", "inspection_enforcement", None),
        ("5月3日，副市长李建国前往市一中，察看高考准备工作。", "visit_research", {"高考准备工作"}),
        ("5月3日，副市长李建国前往青山水库，察看大坝。", "visit_research", None),
    ],
)
def test_what_it_is_about(text: str, type: str, wanted: set[str] | None) -> None:
    """What is reported, asked about, dealt with, exchanged or the title of a talk is the topic; a thing is none."""
    assert told(text, type=type)[0].get("topic") == wanted


@pytest.mark.parametrize(
    ("paragraphs", "wanted"),
    [
        (["5月3日，省长李建国在省政府会见中国工商银行行长张卫东，副省长王立新陪同。"], {"李建国", "张卫东", "王立新"}),
        (["5月3日，质量论坛在南京举行，主礼嘉宾包括副市长李建国、市质检院院长王立新。"], {"李建国", "王立新"}),
        (["5月3日，质量论坛在南京举行。", "院士李建国作题为《质量之路》的主旨报告。"], {"李建国"}),
        (["5月3日，市教育局召开新闻发布会，局长李建国通报有关情况。"], {"李建国"}),
        (["5月3日，市教育局召开新闻发布会。", "村民王立新说，日子好了。"], None),
        (["5月3日，市教育局召开教师大会，肯定李建国同志主持学校工作的成绩。"], None),
    ],
)
def test_who_attends(paragraphs: list[str], wanted: set[str] | None) -> None:
    """Who goes along with a host, is a listed guest or lectures at a meeting attends it; who speaks elsewhere not."""
    found = told(*paragraphs, type="meeting")[0]
    assert found.get("attendee") == wanted
    assert "moderator" not in found


def test_a_headline_says_what_a_meeting_is_about() -> None:
    """What the headline says behind the meeting is its topic, though the text tells the meeting in full."""
    found = told(
        "5月3日，市委书记李建国主持召开市委常委会第98次会议。",
        type="meeting",
        title="市委常委会召开会议 研究部署防汛抢险救灾工作",
    )
    assert found[0]["topic"] == {"防汛抢险救灾工作"}


def test_who_attends_while_prizes_are_given_attends_the_meeting() -> None:
    """Of the events of one sentence the prize-giving is not what officers attend."""
    found = told(
        "5月3日，全市质量大会在南京召开。",
        "副市长李建国为获奖者颁奖，市总工会、团市委有关负责同志参加。",
        type="meeting",
    )
    assert found[0]["participant"] == {"市总工会", "团市委"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5月3日，质量改进论坛在多福轩举办。", {"多福轩"}),
        ("李建国率队赴青海、西藏检查，并在拉萨主持召开高原运输安全座谈会。", {"拉萨"}),
        ("5月3日，省委组织部分别在江东师范大学、省工程技术学院召开干部大会。", {"江东师范大学", "省工程技术学院"}),
        ("5月3日，市司法局在会上举行法治论坛。", set()),
    ],
)
def test_where_a_meeting_is_held(text: str, wanted: set[str]) -> None:
    """What stands between 在 and the verb is where it is held, whatever it is called; an occasion is none."""
    assert told(text, type="meeting")[0].get("location", set()) == wanted


def test_who_chairs_a_meeting_told_in_the_headline_adds_to_it() -> None:
    """What the text tells by chairing it is the meeting of the headline, with its place and the chair."""
    found = told(
        "药监局局长李建国昨日（8日）在科学馆会议厅共同主持药监合作小组第七次会议。",
        type="meeting",
        title="药监合作小组举行第七次会议",
    )
    assert len(found) == 1
    assert found[0]["location"] == {"科学馆会议厅"}
    assert found[0]["moderator"] == {"李建国"}


@pytest.mark.parametrize(
    "text",
    [
        "市质检院院长李建国叮嘱工作队，要扑下身子、用心用情，把帮扶做实。",
        "省应急管理厅厅长李建国勉励建设者再接再厉，确保项目按期建成通车。",
        "省农业农村厅副处长李建国作开班动员。",
    ],
)
def test_who_admonishes_or_encourages_speaks(text: str) -> None:
    """Words of admonition and encouragement are words."""
    assert told(text, type="statement")[0]["speaker"] == {"李建国"}


def test_what_goes_on_from_news_is_news() -> None:
    """Behind words that somebody spoke a sentence with its own subject tells news, with all its verbs."""
    found = told(
        "李建国表示，要加强合作。仪式前，代表团参观了校史馆，并与师生座谈。", type="meeting", title="代表团来校"
    )
    assert found


def test_who_asked_the_visitors_receives_them_and_where_they_went() -> None:
    """应…邀请 names the host; towns are where they went, a party that is led is no further participant."""
    found = told(
        "应四川省水利厅邀请，云南省水利厅副厅长李建国率调研组赴榆中县来紫堡乡、永登县武胜驿镇调研。",
        type="visit_research",
    )[0]
    assert found["host_org"] == {"四川省水利厅"}
    assert "target" not in found
    assert "participant" not in found
    assert found["visitor"] == {"李建国"}


@pytest.mark.parametrize(
    ("sentence", "role", "wanted"),
    [
        ("市司法局与两家企业签订28万元的农产品采购协议。", "agreement", {"农产品采购协议"}),
        ("市药监局与企业签订《药品安全承诺书》97份。", "agreement", {"《药品安全承诺书》"}),
        ("5月28日，市数据局与上海、深圳、苏州签订合作备忘录。", "signatory", {"市数据局", "上海", "深圳", "苏州"}),
        ("4月19日，我校与滨江新区管委会签署框架协议。", "signatory", {"我校", "滨江新区管委会"}),
    ],
)
def test_what_is_signed_and_by_whom(sentence: str, role: str, wanted: set[str]) -> None:
    """Figures are no part of the paper; cities and what an agency calls itself are parties."""
    assert told(sentence, type="agreement_signing")[0][role] == wanted


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("李建国要求完善机制。来自新加坡等6国的海事代表观摩了演习。", "visit_research"),
        ("王立新表示，去年立案38件。现场还发布了蓝皮书。市消协与中级法院签署备忘录。", "agreement_signing"),
        ("质监局专员李建国到现场开展核查，提出问题清单14项，并与市政府召开协调会。", "meeting"),
        ("获证产品按照双方去年10月签署的互认备忘录不再重复检测。", "agreement_signing"),
        ("全省地质灾害防治工作现场会同样在巴东召开。", "meeting"),
        ("12月26日，云州市第十八次代表大会完成各项议程，在市工人文化宫胜利闭幕。", "meeting"),
    ],
)
def test_what_looks_like_words_or_a_reference_is_told(text: str, type: str) -> None:
    """Deeds behind a speech, beside findings, under a date or with their agenda before the verb are told."""
    assert told(text, type=type)


def test_a_ceremony_for_two_things_is_told_beside_them() -> None:
    """签约暨…成立仪式 is a signing and a gathering."""
    text = "10月11日，我校与云州新能源公司合作签约暨“电池产业学院”成立仪式在报告厅举行。"
    assert told(text, type="agreement_signing")
    assert told(text, type="meeting")


def test_a_word_across_the_end_of_a_name_is_none() -> None:
    """The end of 协会 and the beginning of 签约 make no 会签."""
    found = told("5月8日，区商务局与云州连锁经营协会签约。", type="agreement_signing")
    assert found
    assert "区商务局" in found[0]["signatory"]


def test_a_gathering_may_be_about_two_things() -> None:
    """甲与解决乙工作推进会召开: the joint stands inside the name, it opens no company."""
    (meeting,) = told(
        "11月15日，全市重点民生实事与解决住房难工作协调推进会召开，常务副市长周明出席会议。", type="meeting"
    )
    assert meeting["name"] == {"全市重点民生实事与解决住房难工作协调推进会"}


@pytest.mark.parametrize(
    ("text", "type", "wanted"),
    [
        (
            "5月3日，副省长李建国到青海省调研助残工作。李建国先后来到西宁市康复医院、湟源县敬老院，实地了解情况。",
            "visit_research",
            {"location": {"青海省"}, "topic": {"助残工作"}, "target": {"西宁市康复医院", "湟源县敬老院"}},
        ),
        (
            "5月3日，副省长李建国到南京市检查安全生产工作。检查组先后来到云州化工公司、长江大桥，实地查看值守情况。"
            "李建国强调，要压实责任。省应急厅厅长王立新参加检查。",
            "inspection_enforcement",
            {"topic": {"安全生产工作"}, "target": {"云州化工公司", "长江大桥"}, "attendee": {"李建国", "王立新"}},
        ),
        (
            "5月3日，市应急局局长王立新带队到云州加油站、清河广场检查节前安全生产工作。",
            "inspection_enforcement",
            {"topic": {"节前安全生产工作"}, "target": {"云州加油站", "清河广场"}},
        ),
    ],
)
def test_a_tour_has_the_sites_that_the_next_sentence_tells(text: str, type: str, wanted: Arguments) -> None:
    """Who comes to a town to look at some work goes to its sites: one visit or check, about the work."""
    found = [*told(text, type="visit_research"), *told(text, type="inspection_enforcement")]
    assert len(found) == 1
    assert wanted.items() <= told(text, type=type)[0].items()


@pytest.mark.parametrize(
    "further",
    [
        "副市长王立新来到云州公司，了解生产情况。",
        "5月4日，李建国来到云州公司，了解生产情况。",
        "李建国来到北京市云州公司，了解生产情况。",
    ],
)
def test_a_visit_of_others_or_elsewhere_is_another(further: str) -> None:
    """Another officer, another day or another town is another visit."""
    text = f"5月3日，市长李建国到南通市海安县调研工业经济。{further}"
    assert len(told(text, type="visit_research")) == 2


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("云州市领导赴江海市考察", "5月3日，云州市委副书记、市长温新率团赴江海市考察。"),
        ("水利部清江委赴云州开展调研", "5月3日，水利部清江水利委员会主任刘明先后到云州水电站、石滩水电站调研。"),
    ],
)
def test_leaders_and_bodies_of_a_headline_are_those_of_the_lead(title: str, lead: str) -> None:
    """A headline calls those who go by what they are or by their body; the lead names them."""
    assert len(told(lead, title=title, type="visit_research")) == 1


def test_who_goes_round_is_named_in_place_of_the_body() -> None:
    """A body comes to a town; its officer, who goes round there, is who visits."""
    text = "5月3日，江州市计量院赴南通市考察。副院长李建国一行考察了云州衡器产业园、云州计量中心。"
    found = told(text, type="visit_research")
    assert [event.get("visitor") for event in found] == [{"李建国"}]


def test_a_headline_names_who_goes_by_the_office_alone() -> None:
    """局长 in the title is the director whom the lead names."""
    found = told(
        "5月3日，市水利局局长李建国来到云州公司，了解用水情况。", title="局长赴企业调研", type="visit_research"
    )
    assert [event.get("visitor") for event in found] == [{"李建国"}]


@pytest.mark.parametrize(
    ("paragraphs", "type"),
    [
        (["5月3日，市教育局召开新闻发布会，副局长李建国解读《招生办法》并回答记者提问。"], "statement"),
        (["负责人解读招生新政策", "5月3日，市教育局举行新闻通气会。"], "statement"),
        (["市教育局副局长李建国解读招生新政策。"], "statement"),
        (["市教育局副局长李建国就《招生办法》进行解读时表示，名额将增加。"], "statement"),
        (["5月3日，市教育局举办培训班，副局长李建国解读《招生办法》。"], "training_lecture"),
        (["5月3日，市教育局召开推进会，副局长李建国解读了工作方案。"], "training_lecture"),
    ],
)
def test_what_is_expounded_to_the_press_is_no_lesson(paragraphs: list[str], type: str) -> None:
    """Officers who expound a policy at a press conference, or to nobody in particular, speak; they teach no course."""
    other = {"statement": "training_lecture", "training_lecture": "statement"}[type]
    assert told(*paragraphs, type=type)
    assert not told(*paragraphs, type=other)


@pytest.mark.parametrize("body", ["国家新闻出版署", "江州市新闻出版署"])
def test_an_administration_of_the_press_issues_papers(body: str) -> None:
    """新闻出版署 ends the name of a body."""
    found = told(f"市教育局、{body}近日联合印发《出版管理办法》。", type="policy_issuance")
    assert found[0]["issuer"] == {"市教育局", body}
