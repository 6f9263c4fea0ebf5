"""Plain sentences of visits, lessons and meetings in the many wordings that agencies have for them."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(sentence: str, type: str) -> list[set[tuple[str, str]]]:
    """The arguments of every event of a type."""
    return [
        {(a.role.value, a.span.text) for a in event.arguments}
        for event in extract_events(article(sentence))
        if event.type.value == type
    ]


@pytest.mark.parametrize(
    ("sentence", "role", "filler"),
    [
        ("副县长赵立新到现场调研指导工作。", "visitor", "赵立新"),
        ("市委常委、公安局长赵立新到现场指导检查。", "visitor", "赵立新"),
        ("省药监局副局长赵立新来我中心指导工作。", "visitor", "赵立新"),
        ("总局副局长赵立新莅临指导。", "visitor", "赵立新"),
        ("我所接待了江州市计量院一行。", "target", "我所"),
        ("我所迎来江州市计量院考察团。", "visitor", "江州市计量院考察团"),
        ("市气象局接待了来自青海的考察团一行。", "target", "市气象局"),
        ("柏林工业大学校长来访我校。", "visitor", "柏林工业大学校长"),
        ("副市长赵立新现场办公，为企业排忧解难。", "visitor", "赵立新"),
        ("县长赵立新到青山镇开展现场办公。", "location", "青山镇"),
        ("市长赵立新接访。", "visitor", "赵立新"),
        ("副市长赵立新巡河。", "visitor", "赵立新"),
        ("县招商局赴苏州开展招商。", "location", "苏州"),
        ("江州市计量院到我院交流。", "visitor", "江州市计量院"),
        ("我院赴江州市计量院学习取经。", "target", "江州市计量院"),
        ("3月7日，我院一行9人赴江州市计量院交流学习。", "target", "江州市计量院"),
        ("省局考察组到我局学习先进经验。", "target", "我局"),
        ("市外办主任拜会日本领事馆。", "target", "日本领事馆"),
        ("柏林工业大学副校长近日来访我校。", "visitor", "柏林工业大学副校长"),
        ("法国驻华大使访问江州市。", "visitor", "法国驻华大使"),
        ("院士专家团考察稀土产业。", "visitor", "院士专家团"),
        ("校友回访母校。", "visitor", "校友"),
        ("法官走访人大代表。", "visitor", "法官"),
        ("检察长走访看望人大代表。", "target", "人大代表"),
        ("县领导下乡调研春耕生产。", "visitor", "县领导"),
        ("外交部长赵立新应邀对法国进行正式访问。", "location", "法国"),
    ],
)
def test_who_goes_and_who_receives_them(sentence: str, role: str, filler: str) -> None:
    """Holders of an office go without a name, hosts receive parties, the scene belongs to where one goes."""
    assert any((role, filler) in event for event in told(sentence, "visit_research"))


@pytest.mark.parametrize(
    ("sentence", "role", "filler"),
    [
        ("专家给农民上课。", "speaker", "专家"),
        ("民警给学生上交通安全课。", "participant", "学生"),
        ("民警走进校园上法治课。", "speaker", "民警"),
        ("党委书记赵立新上了一堂生动的党课。", "speaker", "赵立新"),
        ("赵立新教授来我院讲学。", "speaker", "赵立新"),
        ("赵立新教授做客我校讲坛。", "speaker", "赵立新"),
        ("我院邀请赵立新教授为职工作健康知识讲座。", "speaker", "赵立新"),
        ("我院特邀消防教官讲解消防知识。", "topic", "消防知识"),
        ("消防队员向居民讲解逃生知识。", "participant", "居民"),
        ("律师为村民普法。", "participant", "村民"),
        ("宣讲团在江州市宣讲全会精神。", "speaker", "宣讲团"),
        ("院士赵国华开讲。", "speaker", "赵国华"),
        ("武警官兵开展实战化训练。", "organizer", "武警官兵"),
        ("地震应急疏散演练圆满完成。", "name", "地震应急疏散演练"),
        ("青少年科技夏令营闭营。", "name", "青少年科技夏令营"),
        ("技能提升班落下帷幕。", "name", "技能提升班"),
        ("副局长赵立新对新标准进行了解读。", "speaker", "赵立新"),
        ("市局邀请省院专家开展“标准引领高质量发展”专题授课。", "speaker", "省院专家"),
        ("省计量院专家应江州市市场监管局邀请，就《办法》向企业作宣贯解读。", "speaker", "省计量院专家"),
        ("市特检协会组织电梯维保人员开展技能实操训练。", "name", "技能实操训练"),
        ("“银龄学堂”智能手机课程走进广外街道。", "name", "“银龄学堂”智能手机课程"),
        ("青石区开展干部能力素质提升轮训。", "name", "干部能力素质提升轮训"),
        ("海关为企业开展线上政策宣讲。", "topic", "政策"),
        ("宣讲团为基层党员作专题宣讲。", "participant", "基层党员"),
        ("市特检院对新入职员工开展入职安全培训。", "participant", "新入职员工"),
        ("普法志愿者深入集市，用苗语宣讲民法典。", "topic", "民法典"),
        ("市局组织检验机构负责人收看全省行为规范视频培训。", "name", "全省行为规范视频培训"),
        ("舰艇编队赴南海开展实弹射击训练。", "name", "实弹射击训练"),
        ("青石镇举办直播技能培训班，82名妇女参训。", "participant", "妇女"),
        ("活动邀请科普演讲团成员刘建国作首场报告。", "speaker", "刘建国"),
        ("青石县红十字会救护培训走进校园。", "topic", "救护"),
        ("培训班在合肥结束，各市、县抽检人员共180人参加培训。", "participant", "各市、县抽检人员"),
        ("全省安全监察人员能力提升培训在青石举行。", "name", "全省安全监察人员能力提升培训"),
        ("消防大队对重点单位安全管理人进行集中培训。", "participant", "重点单位安全管理人"),
    ],
)
def test_who_teaches_and_what_is_drilled(sentence: str, role: str, filler: str) -> None:
    """Lessons are given by people of every trade; what was drilled or opened is told by how it ended, too."""
    assert any((role, filler) in event for event in told(sentence, "training_lecture"))


@pytest.mark.parametrize(
    ("text", "type", "role", "fillers"),
    [
        (
            "厅党委委员赵立新就《安全生产法》行刑衔接条款作了辅导。",
            "training_lecture",
            "topic",
            {"《安全生产法》行刑衔接条款"},
        ),
        ("赵立新作了《从秦邑到咸阳》讲座。", "training_lecture", "document", {"《从秦邑到咸阳》"}),
        (
            "省局举办计量业务培训班。培训围绕新修订的《办法》、型式评价程序和常见问题展开。",
            "training_lecture",
            "topic",
            {"新修订的《办法》", "型式评价程序", "常见问题"},
        ),
        ("会上，工程师李明就如何填写记录作了讲解。", "training_lecture", "topic", {"如何填写记录"}),
        ("会上，工程师李明就如何填写记录作了讲解。", "training_lecture", "speaker", {"李明"}),
        ("技术人员对学生进行了棉花鉴别常识普及。", "training_lecture", "topic", {"棉花鉴别常识"}),
        ("王刚为参训者讲解了新规程的重点。", "training_lecture", "participant", {"参训者"}),
        ("专家对市委、市政府关于质量提升的部署进行宣讲。", "training_lecture", "participant", set()),
        ("会上，计量科就检定工作做了培训。", "training_lecture", "topic", {"检定工作"}),
        ("副局长赵立新到我院进行党建工作调研。", "visit_research", "topic", {"党建工作"}),
        ("副局长赵立新到江州开展知识产权保护专题调研。", "visit_research", "topic", {"知识产权保护"}),
        ("副局长赵立新到江州开展企业调研。", "visit_research", "topic", set()),
        ("赵立新就实验室改造、棉花检验等工作到我所调研。", "visit_research", "topic", {"实验室改造、棉花检验"}),
        ("双方就港口合作、跨境电商和人文交流进行了座谈。", "meeting", "topic", {"港口合作", "跨境电商", "人文交流"}),
        (
            "区局召开党组会议，传达学习关于药品安全工作的重要论述以及全省、全市药品安全工作会议精神。",
            "meeting",
            "topic",
            {"关于药品安全工作的重要论述", "全省、全市药品安全工作会议精神"},
        ),
        ("该会第五届理事会第一次会议在京举行。", "meeting", "name", {"第五届理事会第一次会议"}),
        ("江州举办检疫技术培训班。培训采取观摩和讲解授课相结合的方式进行。", "training_lecture", "topic", set()),
        ("各乡镇认真组织开展好形式多样的科普宣传活动。", "campaign", "name", {"科普宣传活动"}),
        (
            "市林业局总工程师李平、总经济师王强到云山林场检查。",
            "inspection_enforcement",
            "organizer",
            {"市林业局"},
        ),
        ("5月9日，市城管局拆除违法建筑12处、面积800平方米。", "inspection_enforcement", "target", {"违法建筑"}),
        ("街道悬挂了标语、宣传画，巡回开展了节水宣传活动。", "campaign", "organizer", set()),
        (
            "市水务局开展节水宣传活动，引导群众积极参与、支持供水工程建设。",
            "campaign",
            "participant",
            set(),
        ),
        (
            "6月3日，治超队开展“雷霆”行动，此次行动严厉打击了超限运输行为。",
            "campaign",
            "target",
            {"超限运输行为"},
        ),
        ("省人民政府2024年12月24日第47次常务会议决定实施办法。", "meeting", "name", {"第47次常务会议"}),
        ("省人民政府2024年12月24日第47次常务会议决定实施办法。", "meeting", "organizer", {"省人民政府"}),
        (
            "江北公司自6月18日起召回联合收割机2140台。召回范围内的收割机由于锁止销材质强度不足，可能发生断裂。",
            "product_recall",
            "topic",
            {"锁止销材质强度不足"},
        ),
    ],
)
def test_what_it_is_about_and_what_it_is_called(text: str, type: str, role: str, fillers: set[str]) -> None:
    """Each matter of a talk by itself, those of a visit as told; a shared head with all that share it; names alone."""
    assert {said for arguments in told(text, type) for of, said in arguments if of == role} == fillers


@pytest.mark.parametrize(
    ("sentence", "role", "filler"),
    [
        ("公司召开董事会。", "organizer", "公司"),
        ("江州市标准化协会召开理事会。", "organizer", "江州市标准化协会"),
        ("全市质量工作会议胜利闭幕。", "name", "全市质量工作会议"),
        ("两国元首举行会谈。", "participant", "两国元首"),
        ("总统会见外长。", "participant", "外长"),
        ("两国外长会晤。", "participant", "两国外长"),
        ("副市长赵立新主持召开专题会议研究防汛工作", "name", "专题会议"),
        ("我局收看全国视频会议。", "name", "全国视频会议"),
    ],
)
def test_bodies_in_session_and_sides_of_talks(sentence: str, role: str, filler: str) -> None:
    """A board that is convened sits, heads of state are sides; what a meeting was called for is no part of its name."""
    assert any((role, filler) in event for event in told(sentence, "meeting"))


@pytest.mark.parametrize(
    "sentence",
    [
        "景区接待游客3万人次。",
        "我校迎来建校60周年。",
        "此次下乡走访为期三天。",
        "法官走访制度日益完善。",
        "要深入现场指导工作，帮助企业解决困难。",
        "员工作息时间作了调整。",
        "教官讲解的内容很实用。",
        "上课时间为每周六下午。",
        "董事会由七名董事组成。",
        "谈判能力是必备技能。",
    ],
)
def test_words_alike_that_tell_nothing(sentence: str) -> None:
    """Guests by the number, anniversaries, systems and hours are no visits, lessons or meetings."""
    types = {"visit_research", "training_lecture", "meeting"}
    assert not [e for e in extract_events(article(sentence)) if e.type.value in types]


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [("主任赵立新介绍信息化建设情况，要求各县抓紧验收。", 1), ("主任赵立新持介绍信来到青山镇。", 0)],
)
def test_what_is_said_is_no_letter(sentence: str, speakers: int) -> None:
    """介绍|信息化 is said; 介绍信 is a letter that somebody carries."""
    assert len(told(sentence, "statement")) == speakers


_MEETING = "5月6日，江州市水利局召开推进会。"


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("市教育局作了交流发言。", ["市教育局"]),
        ("市教育局、市财政局等单位作交流发言。", ["市教育局", "市财政局"]),
        ("市教育局、市财政局等5个单位作了经验交流发言。", ["市教育局", "市财政局"]),
        ("局长赵立新作工作报告。", ["赵立新"]),
        ("局长赵立新代表局党组作了题为《稳中求进》的工作报告。", ["赵立新"]),
        ("市教育局、长安县、市第一中学作交流发言。", ["市教育局", "长安县", "市第一中学"]),
        ("会上，长安县作了典型发言。", ["长安县"]),
        ("市气象局、市教育局等部门负责人先后汇报了工作情况。", ["市气象局", "市教育局"]),
        ("市水务局、市气象局负责同志分别汇报有关情况。", ["市水务局", "市气象局负责同志"]),
        ("有关部门负责同志作了说明。", ["有关部门负责同志"]),
        ("赵立新作为企业代表发言。", ["赵立新"]),
        ("来自江州大学和林州研究院的研究者表示，算法还要改进。", ["来自江州大学和林州研究院的研究者"]),
        ("不少居民拨打江州市民服务热线，希望明确收费依据。", ["不少居民"]),
    ],
)
def test_whoever_makes_a_speech_speaks(sentence: str, speakers: list[str]) -> None:
    """作 with a speech behind it tells a statement of each body, district or person named before it."""
    [said] = told(_MEETING + sentence, "statement")
    assert {text for role, text in said if role == "speaker"} == set(speakers)


@pytest.mark.parametrize(
    "sentence", ["作交流发言的单位要提前准备。", "参观者阅读了作品介绍。", "长安县表示，前景广阔。"]
)
def test_speeches_that_nobody_makes(sentence: str) -> None:
    """What describes who is to speak, and words that 作 only opens, tell no statement; a district speaks at gatherings
    alone."""
    assert not told(_MEETING + sentence, "statement")


def test_the_speech_at_which_something_is_said_is_one_with_it() -> None:
    """在作工作报告时指出 is told by what is said."""
    events = extract_events(article(_MEETING + "赵立新在作工作报告时指出，成绩来之不易。"))
    assert [e.trigger.text for e in events if e.type.value == "statement"] == ["指出"]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        (_MEETING + "会议由副局长赵立新主持，水利大学教授何岩作专题讲座。", "meeting"),
        (_MEETING + "副局长赵立新主持会议，办公室主任何岩解读了工作方案。", "meeting"),
        ("5月6日，江州市水利局举办活动。活动由副局长赵立新主持，水利大学教授何岩作专题辅导。", "campaign"),
        ("5月6日，教授何岩到江州市水利局作专题讲座。讲座由副局长赵立新主持，60人聆听。", "training_lecture"),
        (_MEETING + "讲座由副局长赵立新主持，水利大学教授何岩作专题讲座。", "training_lecture"),
    ],
)
def test_whoever_chairs_the_whole_does_not_chair_its_lecture(text: str, type: str) -> None:
    """Who is said to chair before a lecture is told chairs the gathering, unless the lecture is what is chaired."""
    chaired = {
        event.type.value
        for event in extract_events(article(text))
        if ("moderator", "赵立新") in {(a.role.value, a.span.text) for a in event.arguments}
    }
    assert chaired == {type}


def test_a_district_that_speaks_is_no_place() -> None:
    """长安县作交流发言 tells who spoke, not where."""
    [said] = told(_MEETING + "长安县作交流发言。", "statement")
    assert "location" not in dict(said)


@pytest.mark.parametrize("end", ["参加培训", "参加", "聆听讲座"])
def test_counted_people_come_to_the_lesson_that_is_told(end: str) -> None:
    """120余名农户参加培训 tells who came to what the sentence told before, and holds nothing."""
    [lesson] = told(f"3月5日，县农业农村局邀请专家讲授小麦管理技术，120余名农户{end}。", "training_lecture")
    assert {("organizer", "县农业农村局"), ("participant", "农户"), ("quantity", "120余名")} <= lesson
    assert ("organizer", "农户") not in lesson


def test_all_of_a_body_s_people_are_people() -> None:
    """全院80余名干部职工 are people who come, not the body whose they are."""
    [course] = told("3月11日，县水利局举办培训班，全局80余名干部职工参加。", "training_lecture")
    assert ("participant", "干部职工") in course
    assert ("participant", "全局") not in course


def test_a_ceremony_that_also_unveils_names_no_agreement() -> None:
    """签约暨揭牌仪式 is what the ceremony is called; only a paper before it is an agreement."""
    [bare] = told("3月6日，县水利局与江州大学举行合作签约暨基地揭牌仪式。", "agreement_signing")
    assert "agreement" not in dict(bare)
    [named] = told("3月6日，县水利局与江州大学举行战略合作协议签约暨基地揭牌仪式。", "agreement_signing")
    assert ("agreement", "战略合作协议") in named


def test_a_list_of_those_who_are_led_reports_no_figure() -> None:
    """组织甲站和各分局对12家企业开展检查: the firms are counted by the check alone."""
    sentence = "3月5日，县水利局组织县环境监测站和各乡镇分局对辖区内12家企业开展检查。"
    assert told(sentence, "outcome_report") == []
    [check] = told(sentence, "inspection_enforcement")
    assert ("quantity", "12家") in check


def test_the_kind_of_a_check_is_no_place() -> None:
    """在执法检查中发现 says what brought the wrong to light, not where."""
    [check] = told("5月27日，县应急管理局在执法检查中发现，某公司未建立台账。", "inspection_enforcement")
    assert ("target", "某公司") in check
    assert "location" not in dict(check)


@pytest.mark.parametrize(
    ("sentence", "type", "role", "fillers"),
    [
        ("镇农技站技术员在田间手把手教种植户剪枝。", "training_lecture", "speaker", {"镇农技站技术员"}),
        ("几位农技员蹲在田埂上，手把手教村民套袋。", "training_lecture", "topic", {"套袋"}),
        ("镇里请来县医院的急救医生，给司机们补上了一堂急救课。", "training_lecture", "participant", {"司机们"}),
        ("县里请来省农科院研究员祝明亮，给150名菜农讲番茄病虫害防治。", "training_lecture", "speaker", {"祝明亮"}),
        ("林业站技术员就竹林套种技术要点进行了现场示范。", "training_lecture", "speaker", {"林业站技术员"}),
        ("一场应急救援演练在江州广场展开。", "training_lecture", "name", {"应急救援演练"}),
        ("驻江州市财政局纪检监察组组长为学员讲授廉政党课。", "training_lecture", "participant", {"学员"}),
        ("讲座围绕民法典展开，李明律师讲解了继承规定。", "training_lecture", "topic", {"继承规定"}),
        ("三家企业与园区现场签了约，总投资12.6亿元。", "agreement_signing", "quantity", {"12.6亿元"}),
        ("双方代表签约后合影留念。", "agreement_signing", "agreement", set()),
        ("大会现场签订合作项目23个，总金额56亿元。", "agreement_signing", "quantity", {"23个", "56亿元"}),
        ("市委书记李明与三位返乡创业的博士面对面恳谈了两个多小时。", "meeting", "attendee", {"李明"}),
        ("县纪委监委对36名科级干部进行了任前廉政谈话。", "meeting", "participant", {"科级干部"}),
        ("全县防汛形势分析会正在召开。", "meeting", "name", {"全县防汛形势分析会"}),
        ("温州市与喀什地区产业对接恳谈会在喀什举行。", "meeting", "name", {"温州市与喀什地区产业对接恳谈会"}),
        ("甲公司、乙公司负责人会聚江州，共商天然气保供。", "meeting", "participant", {"甲公司", "乙公司"}),
        ("由江州商会会长带队的民营企业家考察团先后参观展厅。", "visit_research", "visitor", {"民营企业家考察团"}),
        ("机关全体党员干部30余人参观了市廉政教育馆。", "visit_research", "visitor", {"机关全体党员干部"}),
        ("省财政厅赴江州市开展资金绩效管理蹲点调研。", "visit_research", "topic", {"资金绩效管理"}),
        ("“我们将逐项销号。”市住建局副局长李明这样回应。", "statement", "speaker", {"李明"}),
        ("省长在与网民代表座谈时表示，将认真吸收大家的意见建议。", "statement", "speaker", {"省长"}),
        ("县委书记赵立新围绕智能制造项目落地与江北科技有限公司座谈。", "meeting", "topic", {"智能制造项目落地"}),
        ("县委书记赵立新围绕智能制造项目落地与江北科技有限公司座谈。", "meeting", "participant", {"江北科技有限公司"}),
        ("副县长赵立新就用地与融资问题同民营企业家交流。", "meeting", "participant", {"民营企业家"}),
        ("副县长赵立新就用地与融资问题同民营企业家交流。", "meeting", "topic", {"用地与融资问题"}),
        ("温州市与喀什地区召开对口支援座谈会。", "meeting", "organizer", {"温州市", "喀什地区"}),
        ("温州市与台州市举行会谈。", "meeting", "participant", {"温州市", "台州市"}),
        (
            "江州海事局局长约见江北航运公司副总经理。",
            "meeting",
            "participant",
            {"江州海事局局长", "江北航运公司副总经理"},
        ),
        ("在市政务服务中心举行的政企恳谈会上，市长赵立新与企业家面对面交流。", "meeting", "attendee", {"赵立新"}),
        ("在市政务服务中心举行的政企恳谈会上，市长赵立新与企业家面对面交流。", "meeting", "organizer", set()),
        (
            "区长赵立新先后来到华宇电子、腾达精密，通过察看、座谈等方式了解企业经营情况。",
            "visit_research",
            "target",
            {"华宇电子", "腾达精密"},
        ),
        ("江州市自然资源局党组成员、副局长率队到云海县开展调研。", "visit_research", "organizer", set()),
        ("市委副书记赵明峰会见了客人。", "meeting", "attendee", {"赵明峰"}),
        (
            "江州市人大常委会召开会议，听取市农业局、市林业局关于春耕工作的汇报。",
            "meeting",
            "participant",
            {"市农业局", "市林业局"},
        ),
        ("江州市政府召开专题会议，听取供水工作情况汇报。", "meeting", "topic", {"供水工作情况"}),
        (
            "江州海关、江北边检站、界河巡逻队三方举行会晤。",
            "meeting",
            "participant",
            {"江州海关", "江北边检站", "界河巡逻队"},
        ),
        ("市长赵立新与来宁出席论坛的法国交通部部长举行会谈。", "meeting", "participant", {"法国交通部部长"}),
        ("县检察院干警走进第二中学，为学生上了一堂法治课。", "training_lecture", "speaker", {"县检察院干警"}),
        ("县检察院干警走进第二中学，为学生上了一堂法治课。", "training_lecture", "location", {"第二中学"}),
        ("市医院举办“三伏养心”健康讲座。", "training_lecture", "name", {"“三伏养心”健康讲座"}),
        ("市医院举办“三伏养心”健康讲座。", "training_lecture", "topic", {"“三伏养心”"}),
        ("市总工会举办“匠心”宣讲活动。劳模赵立新与职工分享成长故事。", "training_lecture", "speaker", {"赵立新"}),
        ("市作协主席赵立新为读者带来题为“江南”的分享。", "training_lecture", "topic", {"“江南”"}),
        ("科技特派员赵立新手把手指导菇农搭架。", "training_lecture", "speaker", {"赵立新"}),
        ("科技特派员赵立新手把手指导菇农搭架。", "training_lecture", "topic", {"搭架"}),
        ("社区民警赵立新为居民讲解防骗知识。", "training_lecture", "speaker", {"赵立新"}),
        (
            "市气象局开展防汛推演，市应急、水利等12个部门参加推演。",
            "training_lecture",
            "participant",
            {"市应急、水利等12个部门"},
        ),
        (
            "市政协视察组来到古城墙公园、民俗博物馆，了解文旅项目运营情况。",
            "visit_research",
            "visitor",
            {"市政协视察组"},
        ),
        ("由江北规划院专家组成的调研组一行6人来我县进行调研。", "visit_research", "visitor", {"调研组"}),
        (
            "江州药监局约请辖区12家疫苗和血液制品企业召开会商会。",
            "meeting",
            "participant",
            {"辖区12家疫苗和血液制品企业"},
        ),
        ("市局召开会议，各乡镇宣传委员和参赛选手参加会议。", "meeting", "participant", {"各乡镇宣传委员", "参赛选手"}),
        ("法国部长赵立新一行到访，局长李明与其举行会谈。", "meeting", "attendee", {"李明", "赵立新"}),
        ("双方举行会谈，就湿地保护、荒漠化防治等议题达成多项共识。", "meeting", "topic", {"湿地保护", "荒漠化防治"}),
        ("民盟中央召开座谈会。", "meeting", "organizer", {"民盟中央"}),
        ("副主席赵立新在云南怒江开展职业教育专题调研。", "visit_research", "topic", {"职业教育"}),
        ("一堂“板凳党课”在文化广场开讲，主讲人是老支书蓝观海。", "training_lecture", "speaker", {"蓝观海"}),
        ("督察组在江州向市委、市政府进行反馈，反馈会由市长赵立新主持。", "meeting", "moderator", {"赵立新"}),
        ("江州区组织开展“千人进千企”活动动员会。", "meeting", "name", {"“千人进千企”活动动员会"}),
        ("学校召开领导小组会议，专题研究部署招生录取工作。", "meeting", "topic", {"招生录取工作"}),
        (
            "市卫健委召开新闻发布会，来自江州医院、江北医院的专家回答记者提问。",
            "meeting",
            "participant",
            {"江州医院", "江北医院"},
        ),
        ("赵立新今早出席“人民币市场论坛2025”时透露，筹备工作顺利。", "meeting", "name", {"“人民币市场论坛2025”"}),
        (
            "读书班在县委党校开班，县委书记赵立新以《政绩观》为题作开班第一讲。",
            "training_lecture",
            "speaker",
            {"赵立新"},
        ),
        ("副院长赵立新以《藏经洞》为题，与300余名听众分享研究成果。", "training_lecture", "participant", {"听众"}),
        ("江北镇在广场举行的2024年消防演练取得圆满成功。", "training_lecture", "name", {"2024年消防演练"}),
        ("调研组来江州，围绕“涉外法治”专题开展调研。", "visit_research", "topic", {"“涉外法治”"}),
        (
            "发言人李明表示，应委员王强邀请，赵立新部长去年6月3日在巴黎与其会面。",
            "meeting",
            "attendee",
            {"赵立新", "王强"},
        ),
        (
            "市长赵立新会见俄罗斯哈巴罗夫斯克边疆区代表团。",
            "meeting",
            "participant",
            {"俄罗斯哈巴罗夫斯克边疆区代表团"},
        ),
        (
            "市局召开座谈会，江州医院、江北大学等单位专家就价格走势发表意见。",
            "meeting",
            "participant",
            {"江州医院", "江北大学"},
        ),
        ("省军区邀请老战士赵立新为官兵作先进事迹报告。", "training_lecture", "participant", {"官兵"}),
        (
            "九三学社省委会主委率调研组赴云南怒江，围绕“茶产业”开展调研。",
            "visit_research",
            "visitor",
            {"九三学社省委会主委"},
        ),
        ("法国代表团在日内瓦同欧盟代表团就投资协定举行谈判。", "meeting", "participant", {"法国代表团", "欧盟代表团"}),
        (
            "省委书记在南昌与江北集团董事长举行会谈，省委秘书长参加。",
            "meeting",
            "participant",
            {"省委书记", "江北集团董事长", "省委秘书长"},
        ),
        ("县卫健局局长率县人民医院、县中医院负责人到江北医院学习考察。", "visit_research", "visitor", {"县卫健局局长"}),
        ("由县作协主席等组成的采风团走进三湾村、石头寨。", "visit_research", "target", {"三湾村", "石头寨"}),
        ("江北公司总经理带队走访了五家重点客户。", "visit_research", "visitor", {"江北公司总经理"}),
        ("市医保局副局长以“门诊共济”为题讲授专题课。", "training_lecture", "topic", {"“门诊共济”"}),
    ],
)
def test_how_news_tells_them_in_everyday_words(sentence: str, type: str, role: str, fillers: set[str]) -> None:
    """Teaching by hand, talks of those who came together, contracts signed on the spot: said by no set phrase."""
    events = told(sentence, type)
    assert events
    assert {said for event in events for of, said in event if of == role} == fillers


@pytest.mark.parametrize(
    ("text", "fillers"),
    [
        (
            "我院举行集体学习。校领导班子成员、各二级学院党组织书记参加学习。",
            {"校领导班子成员", "各二级学院党组织书记"},
        ),
        ("市局召开座谈会，听取三一水工、圣湘生物2家企业的意见建议。", {"三一水工", "圣湘生物"}),
        ("市局召开推进会。江州港务集团、江北药业公司作了交流发言。", {"江州港务集团", "江北药业公司"}),
        ("市局召开座谈会。会上，区发改局、区经信局汇报了有关情况。", {"区发改局", "区经信局"}),
        ("市局召开座谈会。专家组听取了筹建工作汇报。", set()),
        ("江州计量大会在会展中心开幕。李明教授作主旨报告，600余名代表参会。", {"代表"}),
    ],
)
def test_who_came_to_a_session(text: str, fillers: set[str]) -> None:
    """Those who take part in the study, firms that only their number calls so."""
    assert {said for event in told(text, "meeting") for role, said in event if role == "participant"} == fillers


@pytest.mark.parametrize(
    "sentence",
    [
        "签约双方将在未来三年内共同出资2000万元。",
        "人才汇聚，共谋发展。",
        "救援行动迅速展开。",
        "该村把政策讲给群众听。",
        "进博会与虹桥论坛受到关注。",
        "对4家整改不到位的养老机构予以曝光。",
        "李明说，如果去年6月3日双方签署协议，项目早已开工。",
    ],
)
def test_words_of_talks_that_tell_none(sentence: str) -> None:
    """Parties to a contract, talents that gather, what is not in place: no event of these types, nor one without."""
    types = {"visit_research", "training_lecture", "meeting", "agreement_signing"}
    events = extract_events(article(sentence))
    assert not [e for e in events if e.type.value in types or e.trigger.text == "到位"]


def test_who_gave_the_one_lecture_that_was_held() -> None:
    """A lecture that is held and what its speaker explained are one event."""
    text = "江州市科协举办专题讲座。本次讲座由李明教授主讲，李明以“人工智能”为题进行了讲解。"
    events = told(text, "training_lecture")
    assert len(events) == 1
    assert ("speaker", "李明") in events[0]


def test_what_was_founded_years_ago_is_no_part_of_the_talks() -> None:
    """A meeting that is told without its day is of this year."""
    events = extract_events(article("双方召开座谈会。据介绍，江北集团成立于2003年。"))
    founding = next(e for e in events if e.type.value == "organization_founding")
    assert founding.sub_event_of is None


def test_everybody_of_a_notice_s_list_is_to_come() -> None:
    """Commas part those who are to come, as well as semicolons; what somebody is to do names nobody."""
    who = "各镇分管负责人，全体科技特派员，每镇限带随行人员。"
    text = f"关于召开全市推进会的通知\n各镇：\n定于5月25日召开全市推进会。\n参会人员\n{who}"
    came = [said for event in told(text, "meeting") for role, said in event if role == "participant"]
    assert sorted(came) == ["全体科技特派员", "各镇分管负责人"]


def test_activities_of_that_kind_are_no_activity() -> None:
    """Of how long such things have been held nobody makes an event."""
    assert not told("市医院已连续五年开展此类活动。", "campaign")


@pytest.mark.parametrize(
    ("sentence", "type", "role", "filler"),
    [
        ("眼科主任周岚为全体师生作报告。", "training_lecture", "speaker", "周岚"),
        ("县农业局组织党员干部观看警示教育片。", "training_lecture", "organizer", "县农业局"),
        ("全体参训学员集体观看了警示教育片《歧路》。", "training_lecture", "participant", "全体参训学员"),
        ("机关干部在县法院旁听庭审。", "visit_research", "visitor", "机关干部"),
        ("实习学生现场旁听了一起盗窃案。", "visit_research", "target", "盗窃案"),
        ("副县长赵立新到县防汛指挥中心调度防汛工作。", "visit_research", "topic", "防汛工作"),
        ("副县长赵立新就春耕生产作了安排部署。", "statement", "speaker", "赵立新"),
        ("董事长赵立新对企业基本情况进行了介绍。", "statement", "speaker", "赵立新"),
        ("县卫健局新闻发言人就接种安排回答了记者提问。", "statement", "speaker", "县卫健局新闻发言人"),
    ],
)
def test_who_speaks_watches_and_listens(sentence: str, type: str, role: str, filler: str) -> None:
    """Reports to listeners, films that warn, trials that are heard, work that one person lays out."""
    assert any((role, filler) in event for event in told(sentence, type))


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("市长赵立新代表市政府向大会作报告。", "training_lecture"),
        ("与会嘉宾观看了宣传片。", "training_lecture"),
        ("公民可以在法院旁听庭审。", "visit_research"),
        ("县交通局调度船舶20艘。", "visit_research"),
        ("县局对专项整治工作作出部署。", "statement"),
        ("下面请专家回答记者的提问。", "statement"),
    ],
)
def test_what_is_no_lesson_visit_or_speech(sentence: str, type: str) -> None:
    """Reports on work, films of praise, rights, moved ships, plans of bodies and what is asked for."""
    assert not told(sentence, type)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("大会为获奖者颁发证书，并邀请3名代表作了典型发言。", "代表"),
        ("会议邀请专家赵立新介绍了标准编制情况。", "赵立新"),
        ("市局邀请企业代表座谈，局长赵立新表示将加强服务。", "赵立新"),
    ],
)
def test_who_is_asked_to_speak_speaks(sentence: str, speaker: str) -> None:
    """邀请代表发言: those who are asked speak, not the meeting; who is only asked to come says nothing."""
    [spoken] = told(sentence, "statement")
    assert {said for role, said in spoken if role == "speaker"} == {speaker}


def test_a_course_that_holds_its_opening_is_a_course() -> None:
    """The course is what is held, whoever is there at its opening; an opening alone is a ceremony."""
    opened = told("5月6日，第3期农机局长轮训班（平原班）在江州农校举行开班式。", "training_lecture")
    assert opened == [{("time", "5月6日"), ("location", "江州农校"), ("name", "第3期农机局长轮训班")}]
    assert told("5月6日，江州市农业局举行开班仪式。", "training_lecture") == []


def test_a_course_of_any_name_opens_as_a_curtain_does() -> None:
    """拉开了帷幕 with its particle; who gathers for it and for how long are told with it."""
    (course,) = extract_events(
        article("7月10日，江州市计量领航班在江州学院拉开了帷幕，来自各县的近100位学员齐聚学院，接受为期10天的培训。")
    )
    said = {(a.role.value, a.span.text) for a in course.arguments}
    assert course.type.value == "training_lecture"
    assert {("name", "江州市计量领航班"), ("quantity", "近100位"), ("duration", "10天")} <= said
