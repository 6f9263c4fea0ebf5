"""The ordinary words by which help, visits and lessons are told, and where the same words tell none."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("民警把追回的28.6万元现金返还给了黄女士。", "recipient", "黄女士"),
        ("警方向受害人返还被骗资金120万元。", "recipient", "受害人"),
        ("法院向涉案企业发还涉案款86万元。", "recipient", "涉案企业"),
        ("市税务局为企业退还留抵税款1.2亿元。", "recipient", "企业"),
        ("首批救灾物资于27日运抵灾区。", "recipient", "灾区"),
        ("县人社局为42名农民工讨薪86万元。", "recipient", "农民工"),
        ("消防员将被困老人接上冲锋舟。", "recipient", "被困老人"),
        ("县医院将产妇紧急转诊至省城。", "recipient", "产妇"),
        ("市救助站护送3名流浪人员返乡。", "recipient", "流浪人员"),
        ("交警护送一名产妇到医院。", "recipient", "产妇"),
        ("市文旅局送戏下乡36场。", "organizer", "市文旅局"),
        ("市司法局送法进企业。", "organizer", "市司法局"),
        ("云梁市总工会向一线职工送清凉。", "recipient", "一线职工"),
        ("市民政局慰问了困难群众120户。", "recipient", "困难群众"),
        ("市总工会慰问一线环卫工人。", "recipient", "一线环卫工人"),
        ("县委书记慰问坚守岗位的民警。", "recipient", "坚守岗位的民警"),
        ("市长看望受伤群众。", "recipient", "受伤群众"),
        ("特首探望受伤警员。", "organizer", "特首"),
        ("云梁市消防救援支队扑救一起民房火灾。", "organizer", "云梁市消防救援支队"),
        ("武警官兵加固堤坝600米。", "organizer", "武警官兵"),
        ("蓝天救援队打捞沉车一辆。", "organizer", "蓝天救援队"),
        ("反诈民警成功劝阻一名被骗群众。", "organizer", "反诈民警"),
        ("人民调解员化解邻里纠纷一起。", "organizer", "人民调解员"),
        ("机关干部无偿献血2万毫升。", "organizer", "机关干部"),
        ("护士为孕妇接生。", "recipient", "孕妇"),
        ("市慈善总会为贫困学生筹款12万元。", "recipient", "贫困学生"),
        ("公安局为高考生补办身份证36张。", "recipient", "高考生"),
        ("市住建局为新市民配租公租房120套。", "recipient", "新市民"),
        ("医保局为患者报销医疗费12万元。", "recipient", "患者"),
        ("保险公司向农户赔付36万元。", "recipient", "农户"),
        ("专家为企业支招解困。", "recipient", "企业"),
        ("云梁市派出救援队驰援灾区。", "organizer", "云梁市"),
    ],
)
def test_help_is_told_by_its_ordinary_words(sentence: str, role: str, words: str) -> None:
    """Who helps or is helped stands with the verb, also where people are only called by what they are."""
    found = roles_of("assistance_service", f"5月6日，{sentence}")
    assert any(words in event.get(role, ()) for event in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "看望慰问制度不断健全。",
        "全市将进一步完善走访慰问工作机制。",
        "无偿献血办公室设在市卫健委。",
        "无偿献血者可以免费乘坐公交车。",
        "经营者应当向消费者退还货款。",
        "市场监管局责令该公司向消费者退还货款。",
        "首批货物运抵云梁港。",
        "代表团抵达云梁机场。",
        "“送戏下乡”是一项惠民工程。",
        "扑灭火灾的费用由责任人承担。",
        "加固堤坝工程招标公告发布。",
        "调解纠纷是司法所的职责。",
        "急救知识是每个人都应掌握的。",
        "护送车队由三辆车组成。",
        "劝阻电信诈骗的技巧有三个。",
        "董事长周霖察看生产线，看望一线员工。",
    ],
)
def test_duties_orders_and_names_are_no_help(sentence: str) -> None:
    """A duty, an order to others, a plan or a part of a name tells no help, nor does a greeting on a tour."""
    assert roles_of("assistance_service", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("考察团瞻仰了云梁烈士陵园。", "target", "云梁烈士陵园"),
        ("代表们拜谒了中山陵。", "target", "中山陵"),
        ("专家组勘察了水库大坝险情。", "visitor", "专家组"),
        ("设计团队踏勘了项目现场。", "visitor", "设计团队"),
        ("市领导踏访古镇。", "visitor", "市领导"),
        ("县长巡河。", "visitor", "县长"),
        ("市委书记周霖驻村蹲点。", "visitor", "周霖"),
        ("局长周霖到企业问计问需。", "target", "企业"),
        ("泰国公主到访云梁大学。", "target", "云梁大学"),
        ("代表团游览了长城。", "visitor", "代表团"),
        ("军舰访问香港。", "location", "香港"),
        ("市政协委员考察古镇保护。", "topic", "古镇保护"),
        ("副市长李文涛实地探查古桥。", "visitor", "李文涛"),
        ("多国使节参访云梁。", "visitor", "多国使节"),
    ],
)
def test_a_visit_is_told_by_its_ordinary_words(sentence: str, role: str, words: str) -> None:
    """Who goes to see something and what is seen stand with the verb."""
    found = roles_of("visit_research", f"5月6日，{sentence}")
    assert any(words in event.get(role, ()) for event in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "瞻仰时间为9时至17时。",
        "走访座谈工作方案已经印发。",
        "勘察设计单位应当具备资质。",
        "游览线路图可以在网站下载。",
        "旁听人员应当遵守法庭纪律。",
        "人大代表及各界群众旁听了庭审。",
    ],
)
def test_rules_for_visitors_are_no_visit(sentence: str) -> None:
    """Hours, rules and routes for visitors tell no visit, nor does who sat in court."""
    assert roles_of("visit_research", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("专家为学员送课下乡。", "speaker", "专家"),
        ("名师团队送教送培到云梁县。", "organizer", "名师团队"),
        ("大学生为留守儿童支教。", "organizer", "大学生"),
        ("市局组织全体干部集训三天。", "participant", "全体干部"),
        ("法官走进校园普法。", "speaker", "法官"),
        ("检察官以案释法，为学生讲解法律知识。", "participant", "学生"),
        ("交警给驾驶员上警示教育课。", "participant", "驾驶员"),
        ("红十字会为学生培训急救知识。", "topic", "急救知识"),
        ("医生为居民科普高血压防治知识。", "topic", "高血压防治知识"),
        ("护士长为居民授课。", "participant", "居民"),
        ("教授周霖受邀讲学。", "speaker", "周霖"),
        ("教授周霖作客云梁讲坛。", "speaker", "周霖"),
        ("书记周霖讲纪律党课。", "speaker", "周霖"),
        ("市局开展实战练兵。", "organizer", "市局"),
        ("救援队开展水上救援训练。", "organizer", "救援队"),
        ("质检院专家宣贯新标准。", "speaker", "质检院专家"),
        ("税务干部为企业辅导政策。", "participant", "企业"),
        ("检察长周霖为师生作法治讲座。", "participant", "师生"),
    ],
)
def test_a_lesson_is_told_by_its_ordinary_words(sentence: str, role: str, words: str) -> None:
    """Who teaches, whom and what stand with the verb, also where nobody is named."""
    found = roles_of("training_lecture", f"5月6日，{sentence}")
    assert any(words in event.get(role, ()) for event in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "送教上门服务规范已经发布。",
        "岗位练兵方案已经印发。",
        "授课教师由学校选聘。",
        "支教教师待遇将逐步提高。",
        "授课费标准为每学时500元。",
        "宣贯材料由标准院编写。",
        "老师应当为学生讲解安全知识。",
        "消防员需要参加集训方可上岗。",
        "法学院院长周霖教授主持会议。",
    ],
)
def test_plans_for_lessons_and_titles_of_teachers_are_none(sentence: str) -> None:
    """Plans, pay and material of lessons tell none, nor does the title of a professor."""
    assert roles_of("training_lecture", sentence) == []
