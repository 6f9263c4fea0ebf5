"""What reporters say in everyday words: a meeting that is just 开, a lesson that somebody 讲, a prize that one 拿下."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("text", "type", "role", "said"),
    [
        ("5月9日，市市场监管局在云河县开现场推进会。", "meeting", "name", "现场推进会"),
        ("5月9日下午，市水利局开了一个视频调度会，总工程师李明主持。", "meeting", "moderator", "李明"),
        ("市局先后开过6场座谈会，收回问卷1万份。", "meeting", "quantity", "6场"),
        ("5月9日，云河县农业农村局把现场会开到田间地头，120名种粮大户到场。", "meeting", "location", "田间地头"),
        ("5月9日，云河市“校园餐”论坛搬进云河县职业学校，260多人参加。", "meeting", "location", "云河县职业学校"),
        (
            "5月9日，云河县水务局约上县消防大队、县应急局搞了一场防汛演练。",
            "training_lecture",
            "co_organizer",
            "县消防大队",
        ),
        ("5月9日，市农业农村局办了全市首届植保飞手比武。", "competition_comparison", "name", "全市首届植保飞手比武"),
        (
            "以上是县市场监管局和县应急局合搞的电梯困人救援演练中的一幕。",
            "training_lecture",
            "name",
            "电梯困人救援演练",
        ),
        ("5月9日，县农业农村局给“农家书屋”等六家县级示范点授了牌。", "award_accreditation", "recipient", "“农家书屋”"),
        (
            "5月9日，副市长李明为“云河市专家工作站”揭了牌。",
            "organization_founding",
            "founded",
            "“云河市专家工作站”",
        ),
        ("5月9日，市局与云河大学签了约。", "agreement_signing", "signatory", "云河大学"),
    ],
)
def test_everyday_verbs_of_holding_tell_what_the_formal_ones_do(text: str, type: str, role: str, said: str) -> None:
    """开了, 办了, 搞了 hold, and verbs that 了 parts from their nouns mean what they do whole."""
    assert any(said in event.get(role, ()) for event in told(text, type=type))


@pytest.mark.parametrize(
    "text",
    [
        "李明在县城开会，顺道看望了老人。",
        "公开招聘会将于下月举行。",
        "李明想办法募集了2万元。",
        "李明开了一家饭馆，办了一个养猪场。",
    ],
)
def test_what_only_holds_these_characters_tells_of_no_meeting_held(text: str) -> None:
    """公开, 办法 and 开会 are words of their own; a firm that is opened is no gathering."""
    assert not [
        event
        for event in told(text, type="meeting")
        if "time" not in event and "name" in event and event["name"] & {"会", "办法"}
    ]
    assert not told(text, type="training_lecture")


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        ("省标准化院工程师李明在会上讲了怎么写评估报告。", "topic", "怎么写评估报告"),
        ("市检测院高级工程师王芳结合去年三起事故讲了钢瓶检验要领。", "topic", "钢瓶检验要领"),
        ("云河大学教授李明以新《统计法》下的人大监督为题，讲了两个钟头。", "duration", "两个钟头"),
        ("云河大学教授李明以新《统计法》下的人大监督为题，讲了两个钟头。", "topic", "新《统计法》下的人大监督"),
        ("5月9日，市计量院请来云河大学教授李明，讲了一堂“量值溯源怎么做”。", "topic", "量值溯源怎么做"),
        ("5月9日又请云河大学教授李明在区电机协会开讲商业秘密怎么守，70多位老板听课。", "speaker", "李明"),
        ("计量科科长王强拿焦度计作教具，讲怎么验光、怎么配镜。", "speaker", "王强"),
        ("云河医院主任医师李明讲了心梗救治的流程改造，县乡两级医护人员130人来听。", "participant", "县乡两级医护人员"),
        (
            "5月9日，市局给企业负责人上了一堂课，省质检院专家李明讲新修订的《产品质量法》。",
            "topic",
            "新修订的《产品质量法》",
        ),
    ],
)
def test_who_talks_a_matter_through_gives_a_lesson(text: str, role: str, said: str) -> None:
    """讲 tells a lesson where somebody who is named talks of what can be learned, or for so long under a title."""
    (lesson,) = told(text, type="training_lecture")
    assert said in lesson[role]


@pytest.mark.parametrize(
    "text",
    [
        "局长李明讲了三点意见。",
        "局长李明讲了话，要求抓好落实。",
        "审判长李明在释法时讲，自己组装就是假冒。",
        "厂长李明讲了自己的创业故事。",
        "县质监局的同志对记者讲，全县登记在册的电梯有418台。",
    ],
)
def test_words_are_no_lesson(text: str) -> None:
    """讲 with what somebody says or tells of himself teaches nothing."""
    assert not told(text, type="training_lecture")


def test_what_is_drawn_upon_says_neither_when_nor_how_many() -> None:
    """结合去年三起事故讲了…: year and figure are those of the accidents."""
    (lesson,) = told("市检测院高级工程师王芳结合去年三起事故讲了钢瓶检验要领。", type="training_lecture")
    assert not lesson.keys() & {"time", "quantity"}


@pytest.mark.parametrize(
    ("text", "type", "role", "said"),
    [
        ("云河县代表队拿了团体第一。", "award_accreditation", "recipient", "云河县代表队"),
        ("云河农服公司的李明得了头名。", "award_accreditation", "recipient", "李明"),
        ("5月9日，云河县拿下了全国双拥模范城。", "award_accreditation", "name", "全国双拥模范城"),
        ("5月9日，区总工会把“五一劳动奖章”颁给李明。", "award_accreditation", "recipient", "李明"),
        ("5月9日，区总工会把“五一劳动奖章”颁给李明。", "award_accreditation", "organizer", "区总工会"),
        ("大赛落幕，团体一等奖归市计量院。", "award_accreditation", "recipient", "市计量院"),
        ("会上，云河县被点名表扬。", "award_accreditation", "recipient", "云河县"),
        ("云河小学后勤主任李明捧走一等奖。", "award_accreditation", "recipient", "李明"),
        ("县教体局给新请来的20名家长监督员递上聘书，聘期两年。", "personnel", "target", "家长监督员"),
        ("区河长办把18名“民间河长”的聘书发了出去。", "personnel", "target", "“民间河长”"),
        ("市局聘了12名社会监督员，聘期三年。", "personnel", "duration", "三年"),
        ("会议决定免去赵强的县质监局局长、刘伟的县工商局局长职务。", "personnel", "target", "刘伟"),
        ("商会会长李明捐给县里除颤仪20台，折款186万元。", "assistance_service", "recipient", "县里"),
        ("5月9日，云河商会捐给云河县救护车2辆。", "assistance_service", "recipient", "云河县"),
        ("5月9日，“名医云河行”义诊在县医院门诊大厅开场。", "assistance_service", "location", "县医院门诊大厅"),
        ("晚上，专家们还到龙阳镇卫生院转了转。", "visit_research", "target", "龙阳镇卫生院"),
        ("5月9日，副市长李明带着发改、公安几家的头头登桥查看。", "visit_research", "visitor", "李明"),
    ],
)
def test_everyday_verbs_of_prizes_posts_gifts_and_visits(text: str, type: str, role: str, said: str) -> None:
    """拿了, 颁给, 归, 递上聘书, 捐给, 转了转 tell what the formal verbs tell, with the same roles."""
    assert any(said in event.get(role, ()) for event in told(text, type=type))


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("他是班级里拿奖的主力。", "award_accreditation"),
        ("我在昆明转了转，找了家饭馆。", "visit_research"),
        ("5月9日，推进会在市会展中心召开，各县区局长120余人坐满了会场。", "outcome_report"),
        ("本届以来常委会共召开会议37次，听取审议专项工作报告148个。", "meeting"),
    ],
)
def test_what_everyday_words_do_not_tell(text: str, type: str) -> None:
    """What describes somebody, who strolls about for himself, heads of those who came, meetings that are summed up."""
    assert not told(text, type=type)


def test_before_a_day_of_the_month_is_no_time_of_late() -> None:
    """20日前 ends in no 日前."""
    (seen,) = told("5月9日，市局召开会议，要求各县在20日前报送材料。", type="meeting")
    assert seen["time"] == {"5月9日"}


@pytest.mark.parametrize(
    ("text", "type", "role", "said"),
    [
        ("竞赛由区市场监管局、区总工会合办，市食药检院承办。", "competition_comparison", "organizer", "区总工会"),
        ("县卫健局和云河市商会随即签了三年的帮扶协议。", "agreement_signing", "duration", "三年"),
        ("县卫健局和云河市商会随即签了三年的帮扶协议。", "agreement_signing", "agreement", "帮扶协议"),
        ("会上，经营户们签了诚信计量承诺书。", "agreement_signing", "signatory", "经营户们"),
        ("国家药监局挂网通报3家企业的飞行检查情况。", "policy_issuance", "issuer", "国家药监局"),
        ("区市场监管局则在同一周公布了2024年商标侵权十大案例。", "policy_issuance", "time", "同一周"),
        ("5月9日，云河海关给3家企业发了AEO证书。", "award_accreditation", "name", "AEO证书"),
        ("5月9日，云河县首届技能大赛落了幕，张强拿了金牌。", "award_accreditation", "recipient", "张强"),
        ("5月9日，市局为云河酒业等5家省级质量标杆企业授牌。", "award_accreditation", "name", "省级质量标杆企业"),
        ("去年县里投入317万元改造农贸市场。", "outcome_report", "organizer", "县里"),
        ("5月28日，省局开现场推进会，九个市标准化科（处）长参加。", "meeting", "participant", "九个市标准化科（处）长"),
        (
            "5月14日，云河县中医院门诊楼大厅排起三列长队。“名医云河行”义诊就在这里开场。",
            "assistance_service",
            "location",
            "云河县中医院门诊楼大厅",
        ),
        (
            "3月18日又把全区85家农资经营户请到局里，计量股股长李明讲怎么看净含量标注。",
            "training_lecture",
            "participant",
            "农资经营户",
        ),
        ("5月9日，市局把验光师请进计量院，工程师李明讲怎么校准焦度计。", "training_lecture", "organizer", "市局"),
        (
            "常委会组成人员听了一堂法治课，云河大学副教授李明以新《统计法》为题，讲了两个钟头。",
            "training_lecture",
            "participant",
            "常委会组成人员",
        ),
        ("厅里把220吨储备农药调往虫情偏重的11个县。", "assistance_service", "organizer", "厅里"),
    ],
)
def test_who_and_what_stand_beside_everyday_words(text: str, type: str, role: str, said: str) -> None:
    """Who holds it jointly, asks others in or is called by a level alone; for how long and as what."""
    assert any(said in event.get(role, ()) for event in told(text, type=type))


def test_the_year_of_figures_is_not_that_of_what_follows_them() -> None:
    """去年某院新收案件318件；又与某会签订备忘录: behind the semicolon nothing says when."""
    text = "5月9日，区法院发布白皮书。去年全区法院新收案件318件，审结301件；又与区电机协会签了备忘录。"
    (signed,) = told(text, type="agreement_signing")
    assert "去年" not in signed.get("time", ())
