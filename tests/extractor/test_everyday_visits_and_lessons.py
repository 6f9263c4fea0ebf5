"""Visits, talks and lessons told by everyday verbs: 看了, 去了, 转了一圈, 开了个会, 教, 把谁请进门."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("sentence", "role", "fillers"),
    [
        ("5月9日，江州市计量所的6名检定员到省计量院看了恒温室和大流量装置。", "target", {"省计量院"}),
        ("5月9日，江州市计量院院长李明带着5名技术骨干来清河市计量院走了两天。", "target", {"清河市计量院"}),
        ("5月9日，江州市计量院院长李明带着5名技术骨干来清河市计量院走了两天。", "visitor", {"李明"}),
        ("5月9日，副市长李明带着市市场监管局到江州看了新建的质检中心。", "participant", {"市市场监管局"}),
        ("5月9日，江州市计量所领导班子去了清河水表厂和江州水务公司。", "target", {"清河水表厂", "江州水务公司"}),
        ("5月9日，市场监管局局长李明一早去了城东农贸市场。", "visitor", {"李明"}),
        ("客人们随后看了计量博物馆。", "visitor", {"客人们"}),
        ("讲解员领着孩子们看了天平室和砝码室。", "visitor", {"孩子们"}),
        ("上午看的是力学实验室和充电桩检定装置。", "target", {"力学实验室", "充电桩检定装置"}),
        ("专家们在标准馆走了一圈。", "visitor", {"专家们"}),
        ("党员们最后走进时间频率实验室。", "visitor", {"党员们"}),
    ],
)
def test_who_went_where_in_everyday_words(sentence: str, role: str, fillers: set[str]) -> None:
    """People who look at houses and gear, go somewhere or stay there for so long are on a visit."""
    (visit,) = told(sentence, type="visit_research")
    assert visit[role] == fillers


@pytest.mark.parametrize(
    "sentence",
    [
        "5月9日，局长李明看了两个小时材料，没去现场。",
        "代表们还看了宣传片和图片展。",
        "产品合格率到了98%，企业去了库存。",
        "他看了看表，转了话题。",
        "检查人员看了三家药店的冰箱和温度记录。",
        "全市水质到了三类。",
    ],
)
def test_what_everyday_verbs_tell_no_visit_of(sentence: str) -> None:
    """Films, papers and figures are looked at and reached without going anywhere."""
    assert told(sentence, type="visit_research") == []


def test_a_time_that_is_asked_about_is_not_when_it_was() -> None:
    """近几年 of the state that visitors hear about dates no visit."""
    (visit,) = told("院长李明一行先了解该院近几年的发展情况，再到新址各实验室走访。", type="visit_research")
    assert "time" not in visit


@pytest.mark.parametrize(
    ("sentence", "role", "fillers"),
    [
        ("10月21日，江州标准化研究院开了一场标准走出去研讨会。", "name", {"标准走出去研讨会"}),
        ("5月9日，江州市计量协会开会员大会，80多人到会。", "organizer", {"江州市计量协会"}),
        ("3月27日，区局把17家企业的负责人请来开“诊断会”。", "participant", {"17家企业的负责人"}),
        ("昨日，市局会同市发改委把61家单位的能源管理员请到一起开了个会。", "participant", {"能源管理员"}),
        ("上个月，市局同加油站经营者又开了个碰头会。", "name", {"碰头会"}),
    ],
)
def test_meetings_that_are_simply_held(sentence: str, role: str, fillers: set[str]) -> None:
    """开 tells of a gathering by its noun; who is asked to come takes part."""
    (meeting,) = told(sentence, type="meeting")
    assert meeting[role] == fillers


@pytest.mark.parametrize("sentence", ["5月9日，双方离开会场。", "5月9日，学会公开会议记录。", "该所开发会议系统。"])
def test_words_that_only_end_or_open_with_that_verb(sentence: str) -> None:
    """离开, 公开 and 开发 hold no gathering."""
    assert told(sentence, type="meeting") == []


def test_who_holds_it_is_not_told_as_a_guest_of_it() -> None:
    """A later verb without a subject of its own adds nobody."""
    (meeting,) = told("10月21日，江州标准化研究院召开了标准研讨会，会上还交流了经验。", type="meeting")
    assert "participant" not in meeting


@pytest.mark.parametrize(
    ("sentence", "role", "fillers"),
    [
        ("高级工程师李国强用一个多钟头讲了计量器具配备率怎么算。", "topic", {"计量器具配备率怎么算"}),
        ("会上，省院工程师李明讲了新规程改了哪些地方。", "speaker", {"李明"}),
        ("检定员一边检一边教站里的人怎么看瓶肩钢印。", "participant", {"站里的人"}),
        ("检定员一边检一边教站里的人怎么看瓶肩钢印。", "topic", {"怎么看瓶肩钢印"}),
        ("5月9日，各单位摆出展台，教群众做心肺复苏。", "topic", {"心肺复苏"}),
        ("之后由江州市计量院院长方明讲述计量事业的历程。", "speaker", {"方明"}),
        ("5月9日，省计量院为县所开了一期血压计检定班。", "participant", {"县所"}),
        ("5月9日，江州市计量所办了一期衡器检定员培训班，40人来听课。", "organizer", {"江州市计量所"}),
    ],
)
def test_lessons_in_everyday_words(sentence: str, role: str, fillers: set[str]) -> None:
    """What is taught may be a question or a skill; who learns stands before it."""
    (lesson,) = told(sentence, type="training_lecture")
    assert lesson[role] == fillers


@pytest.mark.parametrize("sentence", ["李明讲了三点意见。", "李明讲了一个故事。", "他教我们怎么办？"])
def test_what_is_said_teaches_nobody(sentence: str) -> None:
    """Opinions and stories are no lesson, nor is a question that nobody answers."""
    assert told(sentence, type="training_lecture") == []


@pytest.mark.parametrize(
    ("sentence", "role", "fillers"),
    [
        ("5月20日，江州市计量院敞开大门，请市民看水表检定。", "participant", {"市民"}),
        ("江州市计量所日前开放实验室，迎来清河中学的40名学生。", "time", {"日前"}),
        ("9月8日，市民代表应邀参加了江州市质检院的实验室开放日。", "participant", {"市民代表"}),
        ("5月20日，江州市计量院在人民广场办世界计量日宣传活动。", "name", {"世界计量日宣传活动"}),
    ],
)
def test_houses_that_open_their_doors(sentence: str, role: str, fillers: set[str]) -> None:
    """A house that lets people in on a day holds an open day, however it is called."""
    (day,) = told(sentence, type="campaign")
    assert day[role] == fillers


def test_a_house_that_is_always_open() -> None:
    """How things stand is no open day."""
    assert told("该所常年开放实验室，向社会共享仪器。", type="campaign") == []


def test_who_puts_their_names_to_a_paper() -> None:
    """在…上签了字 signs for the bodies that the persons are of, with a title in 《》, too."""
    (signing,) = told(
        "5月9日，江州市计量所所长熊志良、清河市计量院院长郑伟在《计量技术协作协议》上签了字。", type="agreement_signing"
    )
    assert signing["signatory"] == {"江州市计量所", "清河市计量院"}
    assert signing["agreement"] == {"《计量技术协作协议》"}


def test_a_given_name_that_makes_a_word_with_and() -> None:
    """亚平 before 和 and another officer is whole, though 平和 is a word."""
    (founding,) = told("副校长袁亚平和余川县副县长蔡小萌为江州联合实验室揭牌。", type="organization_founding")
    assert founding["attendee"] == {"袁亚平", "蔡小萌"}


@pytest.mark.parametrize(
    ("text", "role", "fillers"),
    [
        ("5月9日，江州市特检院在万达广场演练了电梯困人救援。", "name", {"电梯困人救援"}),
        ("县应急管理局到彩达油墨有限公司演练危险化学品事故处置。", "organizer", {"县应急管理局"}),
        (
            "国家标准委处长郭晨、江州研究所所长李国强等人谈了承担国际标准项目的体会。",
            "topic",
            {"承担国际标准项目的体会"},
        ),
        ("10月21日，学会开研讨会。会上，合作部副主任刘海涛作报告。", "speaker", {"刘海涛"}),
    ],
)
def test_drills_and_what_speakers_pass_on(text: str, role: str, fillers: set[str]) -> None:
    """演练 with an emergency is a drill, as are experience and reports of one who is named lessons to listeners."""
    (lesson,) = told(text, type="training_lecture")
    assert lesson[role] == fillers


@pytest.mark.parametrize(
    "text",
    ["市局要求定期演练应急预案。", "局长李明代表党组向大会作报告。", "新规要茶农照着做，企业教茶农照着做。"],
)
def test_what_is_no_drill_and_no_lesson(text: str) -> None:
    """What is demanded, what a body reports on itself and what people are told to follow teach nothing."""
    assert told(text, type="training_lecture") == []
