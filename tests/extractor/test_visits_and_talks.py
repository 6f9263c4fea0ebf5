"""Visits from stop to stop, talks of two sides, who teaches and who signs: whole names, and nobody who is none."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.test_who_and_when import roles_of

Arguments = dict[str, set[str]]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "5月6日，省林业局局长周岚一行察看了青山苗圃项目现场、石桥镇中心小学，柳河镇新港村、恒达机械公司等地。",
            {"target": {"青山苗圃项目现场", "石桥镇中心小学", "柳河镇新港村", "恒达机械公司"}},
        ),
        (
            "5月6日，副市长周岚参观了理化检测大楼、江州市计量院办公大楼。",
            {"target": {"理化检测大楼", "江州市计量院办公大楼"}},
        ),
        (
            "专家组听取了建设情况汇报，查阅了相关资料，并实地考察了江州质检中心。",
            {"visitor": {"专家组"}, "target": {"江州质检中心"}},
        ),
        ("5月6日，县长王强一行冒雨到青山镇调研防汛工作。", {"visitor": {"王强"}, "location": {"青山镇"}}),
        ("5月6日，副厅长王强在沪调研、考察质量工作。", {"topic": {"质量工作"}, "location": {"沪"}}),
        (
            "5月6日，处长王强一行到江州市计量院就能力建设进行了视察指导。",
            {"visitor": {"王强"}, "target": {"江州市计量院"}},
        ),
        (
            "5月6日，县长王强，在县政府办、经信局等单位负责人的陪同下，到石桥镇调研。",
            {"participant": {"县政府办", "经信局"}},
        ),
        (
            "3月16日，副县长张海先后考察了星海建工、远航集团、蓝天日用制品等公司。",
            {"target": {"星海建工", "远航集团", "蓝天日用制品"}},
        ),
        ("5月6日，副市长王强调研青溪水库。", {"target": {"青溪水库"}}),
        (
            "5月6日，江州市计量院一行人员赴云岭市计量院开展交流调研。",
            {"visitor": {"江州市计量院"}, "target": {"云岭市计量院"}},
        ),
        (
            "5月6日，代表们参观了国家称重显示器型式评价实验室（江州）及国家阀门检验中心（江州）。",
            {"target": {"国家称重显示器型式评价实验室（江州）", "国家阀门检验中心（江州）"}},
        ),
        (
            "5月6日，县局副局长王强一行来到我院，就此次锅炉隐患治理工作进行了沟通交流。",
            {"target": {"我院"}, "topic": {"此次锅炉隐患治理工作"}},
        ),
        ("5月6日，县质监局走访了食品企业。", {"visitor": {"县质监局"}, "target": {"食品企业"}}),
        ("5月6日，市计量院在全市开展县级计量机构全覆盖调研。", {"organizer": {"市计量院"}, "location": {"全市"}}),
        (
            "5月6日，质检局副局长王强率省质监局代表团访问德国和法国。",
            {"visitor": {"王强", "省质监局代表团"}, "target": {"德国", "法国"}},
        ),
        ("5月6日，副省长王强率省政协调研组赴江州市调研。", {"visitor": {"王强"}, "location": {"江州市"}}),
        ("5月6日，副市长王强调研青溪供水一体化工程。", {"topic": {"青溪供水一体化工程"}}),
        (
            "5月6日，盟行署副盟长、盟级青河河长王强赴石桥镇调研。",
            {"visitor": {"王强"}, "location": {"石桥镇"}},
        ),
        ("在参观了展示中心后，考察团对展品给予好评。", {"visitor": {"考察团"}, "target": {"展示中心"}}),
        ("5月6日，县委组织部一行来县教育局调研党建工作。", {"target": {"县教育局"}, "topic": {"党建工作"}}),
        ("5月6日，副厅长王强带队，来江州市围绕债券使用开展调研。", {"visitor": {"王强"}, "location": {"江州市"}}),
        (
            "5月6日，会长王强一行来到江州国际茶叶展示交易中心。",
            {"target": {"江州国际茶叶展示交易中心"}},
        ),
        ("副理事长周岚一行6人日前到我会交流。", {"visitor": {"周岚"}, "quantity": {"6人"}, "time": {"日前"}}),
        ("5月6日，江州市计量院院长周岚一行来院调研。", {"visitor": {"周岚"}, "target": {"院"}}),
        ("5月6日，一级巡视员马辉来所就检定工作开展调研。", {"visitor": {"马辉"}, "target": {"所"}}),
        ("5月6日，副厅长王强来渝考察。", {"visitor": {"王强"}, "location": {"渝"}}),
        (
            "5月6日，县长王强来到恒达纺织公司，随后前往江州食品公司，了解生产情况。",
            {"target": {"恒达纺织公司", "江州食品公司"}, "topic": {"生产情况"}},
        ),
        ("5月6日，主席吴亮率部分委员开展专项视察。", {"visitor": {"吴亮"}, "participant": {"部分委员"}}),
        ("市长王强实地察看项目建设进度。", {"visitor": {"王强"}, "topic": {"项目建设进度"}}),
        ("市长王强调研春运工作时要求，确保安全。", {"visitor": {"王强"}, "topic": {"春运工作"}}),
        ("县长王强率考察团到浙江安吉考察。", {"visitor": {"王强"}, "location": {"浙江安吉"}}),
        ("来访的日本岐阜县议会代表团参观了江州博物馆。", {"visitor": {"日本岐阜县议会代表团"}}),
        (
            "5月6日，应江州市侨联主席马辉的邀请，以会长王强为团长的日本华侨代表团到江州考察。",
            {"visitor": {"日本华侨代表团", "王强"}},
        ),
        (
            "5月6日，应江州市台办邀请，由甲县、乙县等8个县负责人组成的县长参访团来江州参访。",
            {"visitor": {"县长参访团"}},
        ),
        ("代表团一行参观了江州博物馆。", {"visitor": {"代表团一行"}}),
        ("5月6日，赴台访问团拜会了台湾江州同乡会。", {"visitor": {"赴台访问团"}}),
        ("5月6日，县长王强赴省医疗队看望。", {"visitor": {"王强"}}),
        ("代表团参观了长度、力学等实验室。", {"target": {"长度、力学等实验室"}}),
        ("代表团参观了门诊大厅、检验中心等场所。", {"target": {"门诊大厅", "检验中心"}}),
        (
            "县长王强来到位于青龙镇的望江水库施工现场，察看施工进度。",
            {"target": {"望江水库施工现场"}, "location": {"青龙镇"}},
        ),
        ("调研组先后来到青溪县高标准农田示范区，了解建设情况。", {"target": {"青溪县高标准农田示范区"}}),
        ("与会人员来到云岭村水稻种植现场，观摩农机作业。", {"target": {"云岭村水稻种植现场"}}),
        (
            "王强先后来到平安社区、商业局宿舍、和平小区和供电局宿舍等多个小区，实地查看改造进度。",
            {"target": {"平安社区", "商业局宿舍", "和平小区", "供电局宿舍"}},
        ),
        (
            "5月6日，县长王强先到恒达纺织公司察看生产线，又到江州食品公司了解用工情况。",
            {"target": {"恒达纺织公司", "江州食品公司"}, "topic": {"用工情况"}},
        ),
    ],
)
def test_a_visit_names_who_goes_where_and_how_far_the_list_reaches(sentence: str, wanted: Arguments) -> None:
    """Lists go on behind a comma, rooms of a body are no body, weather is no visitor, a clause of when has its doer."""
    found = roles_of("visit_research", sentence)
    assert any(wanted.items() <= event.items() for event in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "参观结束后，大家纷纷表示受益匪浅。",
        "调研中，王强对该局的工作给予了肯定。",
        "5月6日，与会委员观看了市计量院院长人选面试答辩录像，进行了票决。",
        "5月6日，代表们观看了质量强市汇报片。",
    ],
)
def test_a_visit_that_is_only_mentioned_is_none(sentence: str) -> None:
    """What only says when something else was said or felt tells no visit, nor what is watched on a screen."""
    assert roles_of("visit_research", sentence) == []


def test_who_goes_on_a_visit_is_not_among_those_present_too() -> None:
    """观摩 tells who came to what others hold; here it is the visit itself."""
    (visit,) = roles_of("visit_research", "5月6日，参观团一行先后来到共启公司、水文监测站，实地观摩企业生产过程。")
    assert visit["visitor"] == {"参观团一行"}
    assert "participant" not in visit


def test_who_went_there_goes_on_to_the_next_stop() -> None:
    """A sentence that begins with 随后 or 最后 and names nobody has the people of the stop before."""
    found = roles_of("meeting", "5月6日，县长王强一行到青山镇水厂查看供水情况。最后，在镇政府召开抗旱座谈会。")
    assert [event["attendee"] for event in found] == [{"王强"}]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("5月6日，两校领导在行政楼进行了座谈。", {"participant": {"两校领导"}}),
        ("5月6日，三方就标准互认展开磋商。", {"participant": {"三方"}, "topic": {"标准互认"}}),
        ("5月6日，县妇联与县团委举行青年交友座谈会。", {"organizer": {"县妇联", "县团委"}}),
        ("5月6日，三个县专门召开协调会，部署演出。", {"name": {"协调会"}}),
        ("5月6日，省长李明应约会见德国驻华大使施密特。", {"attendee": {"李明", "施密特"}}),
        ("5月6日，厅长李明与应邀来访的丰县教育局局长王强举行工作会谈。", {"attendee": {"李明", "王强"}}),
        (
            "5月6日，市长李明会见集团董事长王强，双方就加强沟通、扩大合作进行深入交流。",
            {"topic": {"加强沟通", "扩大合作"}},
        ),
        (
            "5月6日，部长李明与大臣王强在北京共同主持召开第3届经贸联委会。",
            {"name": {"第3届经贸联委会"}, "moderator": {"李明", "王强"}},
        ),
    ],
)
def test_both_sides_of_talks_take_part(sentence: str, wanted: Arguments) -> None:
    """Two sides talk and neither holds it; a meeting that two bodies hold is held by both."""
    found = roles_of("meeting", sentence)
    assert any(wanted.items() <= event.items() for event in found), found


def test_a_long_list_of_those_who_came_is_read_to_its_count() -> None:
    """People by their offices, by their trade and by a village's levels stay whole members of the list."""
    found = roles_of(
        "meeting",
        "5月6日，石桥镇召开防汛会议。该镇全体干部职工，村党支部书记、村委会主任，各站所主职等110多人参加了会议。",
    )
    assert {"该镇全体干部职工", "村党支部书记", "各站所主职"} <= found[0]["participant"], found
    trade = roles_of(
        "meeting", "5月6日，市医院承办骨肿瘤研讨会。全市的骨科、肿瘤科、影像科等科室医护人员约110人参加了会议。"
    )
    assert trade[0]["participant"] == {"全市的骨科、肿瘤科、影像科等科室医护人员"}, trade


def test_the_head_of_a_body_is_named_by_one_character_too() -> None:
    """质监局长李明 heads 质监局 and attends like his colleague whose office is written in full."""
    found = roles_of(
        "meeting", "5月6日，质监工作会议在江州召开。江州市质监局局长张华，丰县质监局长李明出席会议并作大会交流发言。"
    )
    assert found[0]["attendee"] == {"张华", "李明"}, found


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("5月6日，市纤检所举办培训班，邀请了江州大学的三位专家进行专题讲座。", "江州大学的三位专家"),
        ("5月6日，市疾控中心六名专家分别就传染病防控进行了授课。", "市疾控中心六名专家"),
    ],
)
def test_experts_teach_and_hold_nothing(sentence: str, speaker: str) -> None:
    """Experts who were asked are the speakers, neither holders nor listeners."""
    found = roles_of("training_lecture", sentence)
    assert any(event.get("speaker") == {speaker} for event in found), found
    assert all("专家" not in name for event in found for name in event.get("organizer", set())), found


def test_other_parties_sign_another_agreement() -> None:
    """Two agreements of different parties are two."""
    found = roles_of(
        "agreement_signing",
        "5月6日，江州市人民政府与华兴集团签署战略合作协议。仪式上，丰县政府与金海公司签署合作框架协议。",
    )
    assert [event["signatory"] for event in found] == [{"江州市人民政府", "华兴集团"}, {"丰县政府", "金海公司"}]


@pytest.mark.parametrize(
    ("sentence", "kind", "wanted"),
    [
        (
            "5月6日，罗选民教授、外语系魏志成教授分别做了题为“学术与人生”和“翻译教学法”的学术报告。",
            "training_lecture",
            {"topic": {"学术与人生", "翻译教学法"}, "speaker": {"罗选民", "魏志成"}},
        ),
        (
            "5月6日，李敏教授为新生做了一场题为“如何适应大学生活”的精彩讲座。",
            "training_lecture",
            {"topic": {"“如何适应大学生活”"}},
        ),
        (
            "江州县法院为了改进法院与新闻媒体沟通协调机制，推进司法公开，于5月6日举行新闻发布会。",
            "meeting",
            {"organizer": {"江州县法院"}},
        ),
        ("5月6日，党员们走进江州渡江胜利纪念馆。", "visit_research", {"target": {"江州渡江胜利纪念馆"}}),
        (
            "5月6日，县长王强在水利局局长李明的陪同下来到青山镇水厂调研。",
            "visit_research",
            {"target": {"青山镇水厂"}, "attendee": {"李明"}},
        ),
        (
            "5月6日，馆里举办以往少见的研讨会，主任卢娜和40余名代表参加了研讨会。",
            "meeting",
            {"attendee": {"卢娜"}},
        ),
    ],
)
def test_names_end_where_they_end(sentence: str, kind: str, wanted: Arguments) -> None:
    """Titles of several talks, a purpose before the deed, a museum's whole name, a name before 和 and a figure."""
    found = roles_of(kind, sentence)
    assert any(wanted.items() <= event.items() for event in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "为深入落实上级部署，研判防汛形势，明确重点任务，7月9日下午，石桥镇召开防汛工作推进会。",
        "为压实防汛责任，夯实工作基础，石桥镇召开防汛工作推进会。",
    ],
)
def test_what_a_sentence_opens_with_as_its_aim_holds_nothing(sentence: str) -> None:
    """Aims before the deed are neither its subject nor somebody's words."""
    found = roles_of("meeting", sentence)
    assert [(event["name"], event["organizer"]) for event in found] == [({"防汛工作推进会"}, {"石桥镇"})], found


def test_lists_of_officers_go_on_behind_a_semicolon() -> None:
    """Each side's officers come, whatever mark parts the sides."""
    found = roles_of(
        "meeting",
        "5月6日，计量工作会议在江州召开。华兴集团总裁杭迎伟，副总裁童继生；金海公司董事长林大伟，石桥医院院长李强出席会议。",
    )
    assert found[0]["attendee"] == {"杭迎伟", "童继生", "林大伟", "李强"}, found


@pytest.mark.parametrize(
    ("talks", "kind"),
    [
        ("每到一家企业，考察组都与企业座谈交流。", "visit_research"),
        ("随后召开企业发展座谈会，听取汇报。", "meeting"),
    ],
)
def test_who_came_along_is_told_of_the_visit_or_of_a_meeting_with_a_name(talks: str, kind: str) -> None:
    """A paragraph of its own on who took part is about the visit, whose talks have no name."""
    paragraphs = ("3月16日，江县副县长张海到深圳考察星海集团。", talks, "县投促局、县经开区、红山镇相关负责人参加。")
    events = [e for e in extract_events(article(*paragraphs)) if e.type.value == kind]
    came = {a.span.text for a in events[0].arguments if a.role.value == "participant"}
    assert came == {"县投促局", "县经开区", "红山镇"}


@pytest.mark.parametrize(
    ("sentence", "kind", "wanted"),
    [
        (
            "5月6日，由市科技局局长王强主持的成果转化协调会在江州召开。",
            "meeting",
            [{"time": {"5月6日"}, "location": {"江州"}, "name": {"成果转化协调会"}, "moderator": {"王强"}}],
        ),
        (
            "由院士王强主持的“智慧水利”技术沙龙在江州大学举行。",
            "training_lecture",
            [{"location": {"江州大学"}, "name": {"“智慧水利”技术沙龙"}, "moderator": {"王强"}}],
        ),
        ("座谈会由副主任王强主持。", "meeting", [{"moderator": {"王强"}}]),
        (
            "全市安全会议5月9日召开，会议在市政府设主会场，各区设分会场。",
            "meeting",
            [{"time": {"5月9日"}, "location": {"市政府"}, "name": {"全市安全会议"}}],
        ),
        (
            "全市安全会议5月9日召开，设主会场和10个分会场，主会场设在市应急指挥中心。",
            "meeting",
            [{"time": {"5月9日"}, "location": {"市应急指挥中心"}, "name": {"全市安全会议"}, "quantity": {"10个"}}],
        ),
        (
            "10月31日，“质量月”启动仪式由区市场监管局局长王强主持，副区长何敏宣布活动启动。",
            "meeting",
            [{"time": {"10月31日"}, "name": {"“质量月”启动仪式"}, "moderator": {"王强"}, "attendee": {"何敏"}}],
        ),
        (
            "7月13日，由江州市标准化研究院起草的国家标准推介会在江州召开。",
            "meeting",
            [{"time": {"7月13日"}, "location": {"江州"}, "name": {"国家标准推介会"}}],
        ),
        ("与会代表举行了圆桌会议。", "meeting", [{"name": {"圆桌会议"}, "participant": {"与会代表"}}]),
        (
            "第三届检验论坛暨对接交流会将于9月下旬在杭州举办。",
            "meeting",
            [{"time": {"9月下旬"}, "location": {"杭州"}, "name": {"第三届检验论坛暨对接交流会"}}],
        ),
        ("当天举行了“数字赋能”圆桌对话。", "meeting", [{"time": {"当天"}, "name": {"“数字赋能”圆桌对话"}}]),
        (
            "开幕式后举行了奶业发展分论坛、饲草圆桌会议和科企对接会。",
            "meeting",
            [{"name": {"奶业发展分论坛"}}, {"name": {"饲草圆桌会议"}}, {"name": {"科企对接会"}}],
        ),
        (
            "市供销社召开企业代表、合作社座谈会。",
            "meeting",
            [{"organizer": {"市供销社"}, "name": {"企业代表、合作社座谈会"}}],
        ),
        (
            "江州市质量协会召开会员大会暨理事会会议。",
            "meeting",
            [{"organizer": {"江州市质量协会"}, "name": {"会员大会暨理事会会议"}}],
        ),
    ],
)
def test_who_leads_and_each_of_several_gatherings_are_told(sentence: str, kind: str, wanted: list[Arguments]) -> None:
    """Whoever leads neither holds nor teaches; each of a list of gatherings is one, what is held as one stays so."""
    assert roles_of(kind, sentence) == wanted


@pytest.mark.parametrize(
    ("closing", "topics"),
    [
        ("嘉宾围绕“数据要素应用”展开研讨", {"数据要素应用"}),
        ("与会专家就绿色发展主题作交流", {"绿色发展"}),
        ("来自20个国家的嘉宾聚焦人才培养展开对话", {"人才培养"}),
        ("专家围绕“标准引领”“绿色低碳”等话题开展研讨", {"标准引领", "绿色低碳"}),
        ("专家围绕“双碳”目标实现展开讨论", {"“双碳”目标实现"}),
    ],
)
def test_what_those_who_came_talked_about_is_the_topic(closing: str, topics: set[str]) -> None:
    """Whatever the verb of talks is, the topic stands without marks around all of it and without the word topic."""
    (event,) = roles_of("meeting", f"质量论坛5月9日在江州举行，{closing}。")
    assert event["topic"] == topics


@pytest.mark.parametrize("told", ["会议通报了上半年整改情况", "会上，通报了上半年整改情况"])
def test_what_a_meeting_is_told_is_no_circular(told: str) -> None:
    """Where a meeting hears how things stand nobody issues a paper; the meeting is about it."""
    text = f"5月6日，市残联召开推进会。{told}。"
    assert roles_of("policy_issuance", text) == []
    assert [event["topic"] for event in roles_of("meeting", text)] == [{"上半年整改情况"}]


def test_those_counted_with_the_one_who_is_named_are_elected() -> None:
    """李建忠等11人为副会长 names one of so many without an office beside the name; 、 parts persons as well."""
    for joint in ("，", "、"):
        (event,) = roles_of("personnel", f"大会选举王强为会长{joint}李建忠等11人为副会长。")
        assert (event["target"], event["name"]) == ({"王强", "李建忠"}, {"会长", "副会长"})
    (event,) = roles_of("personnel", "大会选举王强为会长、李建忠为秘书长。")
    assert (event["target"], event["name"]) == ({"王强", "李建忠"}, {"会长", "秘书长"})


@pytest.mark.parametrize("told", ["恒达药业、青禾生物等企业协办", "由恒达药业、青禾生物等企业协办"])
def test_firms_of_a_list_that_says_so_help_to_hold_it(told: str) -> None:
    """等企业 makes a name of each before it, in the sentence of the meeting and in one behind it."""
    (event,) = roles_of("meeting", f"医药大会5月9日在江州举行。大会由江州市医药协会主办，{told}。")
    assert event["co_organizer"] == {"恒达药业", "青禾生物"}


def test_officers_who_only_introduce_their_work_take_part() -> None:
    """Bodies whose unnamed officers told of their work were there."""
    for told in ("分别介绍了有关工作", "就有关问题作了说明"):
        text = f"5月6日，市局召开座谈会。座谈会上，市科技局、江北区政府负责人{told}。"
        assert [event["participant"] for event in roles_of("meeting", text)] == [{"市科技局", "江北区政府"}]


@pytest.mark.parametrize(
    ("closing", "came"),
    [
        ("全省各市、县（市、区）民政局分管领导参加会议", {"全省各市、县（市、区）民政局分管领导"}),
        ("恒达电池、云海储能等9家企业的技术负责人参加", {"恒达电池", "云海储能"}),
        ("邀请政协委员参与评议，区水务局、区教育局到会说明情况", {"政协委员", "区水务局", "区教育局"}),
        ("国务院有关部门负责同志、市发改委有关负责同志参加会议", {"国务院有关部门负责同志", "市发改委"}),
        ("院领导班子、中层干部及离退休职工代表参加大会", {"院领导班子", "中层干部", "离退休职工代表"}),
    ],
)
def test_officers_of_every_level_and_of_some_departments_come(closing: str, came: set[str]) -> None:
    """Levels share the officers behind them, some departments stand with their body, and 班子 is nobody's name."""
    (event,) = roles_of("meeting", f"座谈会5月9日在江州召开，{closing}。")
    assert (event["participant"], event.get("attendee")) == (came, None)


@pytest.mark.parametrize(
    ("taught", "wanted"),
    [
        (
            "围绕《计量法》、隐患排查、典型案例等内容进行了系统讲解",
            {"document": {"《计量法》"}, "topic": {"隐患排查", "典型案例"}},
        ),
        ("重点讲解了抽样规范、检验标准等内容", {"topic": {"抽样规范", "检验标准"}}),
        ("就检验标准进行讲解", {"topic": {"检验标准"}}),
        ("就后勤保障进行了安排", {"topic": None}),
    ],
)
def test_what_was_gone_through_at_a_course_is_its_topic(taught: str, wanted: dict[str, set[str] | None]) -> None:
    """Papers and matters of one list are told apart; what was only arranged was not taught."""
    (event,) = roles_of("training_lecture", f"标准化培训班5月9日在江州举办。培训采取现场教学方式，{taught}。")
    assert {role: event.get(role) for role in wanted} == wanted


def test_a_party_lesson_is_told_under_every_name() -> None:
    """上专题党课 is a lesson with its teacher and listeners."""
    (event,) = roles_of("training_lecture", "市委书记王强为基层党员上专题党课。")
    assert event == {"participant": {"基层党员"}, "speaker": {"王强"}}


def test_the_head_of_a_county_signs_where_no_county_is_named() -> None:
    """县长与各乡镇签订 names two parties, though nobody says of which county; 签约揭牌仪式 is a signing of both."""
    (event,) = roles_of("agreement_signing", "县医院与省肿瘤医院举行医联体签约揭牌仪式。")
    assert event["signatory"] == {"县医院", "省肿瘤医院"}
    (event,) = roles_of("agreement_signing", "县长罗勇与各乡镇签订目标责任书。")
    assert event["signatory"] == {"罗勇", "各乡镇"}


def test_towns_and_sites_in_the_province_that_somebody_came_to_are_one_visit() -> None:
    """来川 is Sichuan: the party that goes on to sites there makes no second visit, and hears nobody as a site."""
    (event,) = roles_of(
        "visit_research",
        "4月23日，国家林草局司长王强率调研组来川调研国家公园建设。调研组一行先后赴成都、雅安等地，察看了恒达管护站、"
        "青山保护区，并召开座谈会听取基层意见建议。",
    )
    assert (event["location"], event["visitor"]) == ({"川"}, {"王强"})
    assert event["target"] == {"恒达管护站", "青山保护区"}


def test_groups_that_take_part_are_told_behind_words() -> None:
    """…代表参加会议。 closes the news, also behind a sentence that reports words."""
    text = "5月6日，学院召开教师大会。王强强调，要真抓实干。学院班子成员、中层干部参加会议。"
    assert [event["participant"] for event in roles_of("meeting", text)] == [{"学院班子成员", "中层干部"}]


@pytest.mark.parametrize(
    ("sentence", "kind", "wanted"),
    [
        ("老校长陈某光荣退休。", "personnel", {"target": {"陈某"}, "name": {"校长"}}),
        ("美国总统特朗普提名鲁比奥为国务卿。", "personnel", {"target": {"鲁比奥"}, "name": {"国务卿"}}),
        ("经组织考察，决定任命王强为副局长。", "visit_research", None),
        ("受访者王先生告诉记者，退款已经到账。", "statement", {"speaker": {"王先生"}}),
        ("国际货币基金组织总裁格奥尔基耶娃表示，复苏仍面临风险。", "statement", {"speaker": {"格奥尔基耶娃"}}),
        ("“这项技术填补了空白。”鉴定委员会主任王强评价道。", "statement", {"speaker": {"王强"}}),
    ],
)
def test_who_leaves_is_named_or_speaks_is_told_by_name(sentence: str, kind: str, wanted: Arguments | None) -> None:
    """光荣 ends no name, a step of an appointment visits nobody, and whoever speaks has the name whole."""
    assert roles_of(kind, sentence) == ([] if wanted is None else [wanted])


def test_talks_behind_a_reception_are_its_own() -> None:
    """What both sides talked about behind 会见 is the topic of that, not of the conference around it, and 双方 is
    nobody beside those who are named."""
    events = extract_events(
        article(
            "6月4日，由江州计量学会主办的第三届江州海洋计量论坛在江州宾馆召开。",
            "论坛期间，江州市计量院院长李明会见了林州大学副校长王强一行。双方就共建实验室进行了座谈。",
            title="第三届江州海洋计量论坛召开",
        )
    )
    forum, talks = (e for e in events if e.type.value == "meeting")
    assert not {"topic", "participant"} & {a.role.value for a in forum.arguments}
    assert {a.span.text for a in talks.arguments if a.role.value == "topic"} == {"共建实验室"}
    assert "participant" not in {a.role.value for a in talks.arguments}


def test_leaders_who_come_as_a_title_says_are_those_of_the_lead() -> None:
    """省局领导来访 as a title and the visit of the lead are one event."""
    events = extract_events(
        article("5月15日，省市场监管局副局长李明一行三人莅临江州市计量院检查指导工作。", title="省局领导来访")
    )
    assert [e.type.value for e in events] == ["visit_research"]


@pytest.mark.parametrize("verb", ["实地参观考察", "走访察看", "现场观摩学习"])
def test_two_verbs_of_seeing_are_one(verb: str) -> None:
    """The second verb is no part of what was seen."""
    visit = roles_of("visit_research", f"李明一行{verb}了江州市博物馆。")[0]
    assert visit["target"] == {"江州市博物馆"}


@pytest.mark.parametrize(
    ("sentence", "role", "who"),
    [
        ("5月8日，江州市质检所参观了青山县计量检定站。", "visitor", {"江州市质检所"}),
        ("会后，双方共同参观了青山计量小镇。", "visitor", {"双方"}),
        ("5月8日，江州市质检所观摩了青山县计量检定站。", "visitor", {"江州市质检所"}),
        ("5月8日，江州市质检所组织企业代表参观了青山县计量检定站。", "visitor", {"企业代表"}),
        ("5月8日，江州市质检所邀请市民参观计量实验室。", "visitor", {"市民"}),
        ("5月8日，江州市质检所调研计量工作。", "organizer", {"江州市质检所"}),
    ],
)
def test_a_body_that_sees_something_is_a_guest(sentence: str, role: str, who: set[str]) -> None:
    """Who does the seeing goes there, a body as well, unless it only invites or brings those who do."""
    (visit,) = roles_of("visit_research", sentence)
    assert visit[role] == who


@pytest.mark.parametrize(
    ("came", "participants"),
    [
        ("青海、四川、甘肃等省（自治区）药监局负责同志", {"青海、四川、甘肃等省（自治区）药监局负责同志"}),
        ("青海、四川、甘肃等省（区、市）药监局代表", {"青海、四川、甘肃等省（区、市）药监局代表"}),
        ("企业代表以及各级市场监管局的执法人员", {"企业代表", "各级市场监管局的执法人员"}),
        ("青海省药监局、四川省药监局负责同志", {"青海省药监局", "四川省药监局"}),
    ],
)
def test_officers_of_one_kind_from_several_places_are_named_once(came: str, participants: set[str]) -> None:
    """What stands behind 等省 belongs to all of the places; those of each office are named with it."""
    (meeting,) = roles_of("meeting", f"5月9日，国家药监局召开监管工作会议。{came}参加会议。")
    assert meeting["participant"] == participants
