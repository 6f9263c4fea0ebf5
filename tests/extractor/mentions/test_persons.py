"""Persons: names, offices, organisations."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from tests.extractor.mentions.reading import only, read, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("省药监局副局长、党组成员周立新出席会议。", ["周立新"]),
        ("何汉明校长主持会议。", ["何汉明"]),
        ("副市长陈志、赵大伟分别主持。", ["陈志", "赵大伟"]),
        ("市长欧阳明华作报告。", ["欧阳明华"]),
        ("副州长扎西平措在会上致辞。", ["扎西平措"]),
        ("副厅长巴特尔率调研组到会。", ["巴特尔"]),
        ("市长林晖于5月12日率团访问。", ["林晖"]),
        ("乐清市长林晖带队检查，鼓楼区长赵敏陪同。", ["林晖", "赵敏"]),
        ("浙江省长林晖出席，昆山市长江路通车。", ["林晖"]),
        ("州长多吉于5月12日调研。", ["多吉"]),
        ("市领导陈中山、但瑞金、别建华、欧阳萍参加。", ["陈中山", "但瑞金", "别建华", "欧阳萍"]),
        ("副市长王强、工商联、各镇长参加。", ["王强"]),
        ("市卫健委主任张佩如同志指出三点。", ["张佩如"]),
        ("局长王明如同往常一样到会。", ["王明"]),
        ("于海燕表示，任远荣获一等奖，谷歌表示感谢。", ["于海燕", "任远"]),
        ("曾国英昨天当选会长。", ["曾国英"]),
        ("老同志代表和中层以上干部参会，县长和志强、局长林晖致辞。", ["和志强", "林晖"]),
        ("标委会的委员和行业代表参会，秘书长和志强主持。", ["和志强"]),
        ("局长于林在会上指出三点。", ["于林"]),
        ("局长于林", ["于林"]),
        ("副市长诸葛", ["诸葛"]),
        ("主任王和平表示感谢。", ["王和平"]),
        ("局长王海和总经理李娜代表双方签字。", ["王海", "李娜"]),
        ("馆长艾尔肯·吐尼亚孜致辞。", ["艾尔肯·吐尼亚孜"]),
        ("本报讯（记者 王晓东 通讯员 李小红）今天上午，活动举行。", ["王晓东", "李小红"]),
        ("有关负责同志丁建国、沈洁、顾明远参加签约。", ["丁建国", "沈洁", "顾明远"]),
        ("李某因销售假酒被查，张某某在逃。", ["李某", "张某某"]),
        ("总工程师郝向东6月1日到任。", ["郝向东"]),
        ("上午9时许，王建国、李芳、赵大勇等来到现场。", ["王建国", "李芳", "赵大勇"]),
        ("广陵区何局长与张科长作了总结。", ["何局长", "张科长"]),
        ("市民陈先生很满意。", ["陈先生"]),
        ("调研组查看了车间，陈怡红陪同。", ["陈怡红"]),
        ("调研组查看了车间，陈怡红、王敏等参加；李强陪同。", ["陈怡红", "王敏", "李强"]),
        ("市民陪同，领导参加会议，白云出席。", []),
        ("局长贡敏、处长占小军、院长水明浩、主任计丽出席。", ["贡敏", "占小军", "水明浩", "计丽"]),
        ("全程陪同，计算机等参加比对，水泥、干部参加评选，双方出席。", []),
        ("市质检所刘文涛所长、吴群星书记一行到访。", ["刘文涛", "吴群星"]),
        ("美国总统温特比称将降低利率。", ["温特比"]),
        ("财政部长斯托特·贝森纳周二在会上表示，谈判将继续。", ["斯托特·贝森纳"]),
        ("由局长张明任组长。", ["张明"]),
        ("副局长杨贵川致开幕辞。", ["杨贵川"]),
        ("院士周大林因病去世。", ["周大林"]),
        ("由欧阳文高院士领衔，张学院士授课。", ["欧阳文高", "张学"]),
        ("局长向明作工作报告，局长李强做主题演讲，局长于晓光作总结讲话。", ["向明", "李强", "于晓光"]),
        ("院长方向出席会议，主任和平主持会议，局长东方明带队检查。", ["方向", "和平", "东方明"]),
        ("局长于海洋表示，要加强保护。", ["于海洋"]),
        ("市长信志远主持会议，书记原守义在会上致辞。", ["信志远", "原守义"]),
        ("院长司马南一行到访，会长司马青为学员授课。", ["司马南", "司马青"]),
        ("书记文辉为学员授课。", ["文辉"]),
        ("李国平教授来庆元考察香菇产业。", ["李国平"]),
        ("县长焦玲第一时间在会上汇报。", ["焦玲"]),
    ],
)
def test_names_beside_offices(text: str, expected: list[str]) -> None:
    """A name stands before or after its office; names in a list share it."""
    assert texts(read(text), Kind.PERSON) == expected


@pytest.mark.parametrize("does", ["出席会议", "到乡镇调研", "表示", "作工作报告", "在会上致辞", "一行到访"])
@pytest.mark.parametrize(
    "name",
    ["扎西", "次旺仁增", "益西达瓦", "乌兰", "那顺孟和", "斯琴毕力格", "宝音德力格尔", "布小林", "买买提", "艾合买提",
     "肉孜", "海来木呷", "吉狄马加", "阿里木·买买提", "努尔兰·阿不都满金", "沙塔尔·沙吾提"],
)  # fmt: skip
def test_names_of_peoples_without_family_names(name: str, does: str) -> None:
    """Such a name ends where somebody does something, though its characters open other words."""
    assert texts(read(f"5月9日，县市场监管局局长{name}{does}。"), Kind.PERSON) == [name]


@pytest.mark.parametrize("does", ["退休", "病逝", "遇难", "免职", "入伍", "摘金", "捧杯", "离职", "立功"])
def test_a_name_ends_before_what_becomes_of_its_bearer(does: str) -> None:
    """A word of two characters behind a name of two is no part of it."""
    assert texts(read(f"5月9日，市质检院院长李伟{does}。"), Kind.PERSON) == ["李伟"]


@pytest.mark.parametrize(
    "text",
    [
        "局长办公会研究了方案要求。",
        "负责人向记者介绍了情况。",
        "专家高度评价了项目成果。",
        "工程师时代已经到来，主任医师安全用药。",
        "会长单位和理事单位参加活动。",
        "药材有黄芪、白术、甘草等。",
        "召集人、原局长和现任主任均到会。",
        "局长信心满满，书记步行到企业，局长原则上同意，院长方向性发言。",
        "书记乌兰察布市调研，会长海外考察，市长国庆期间走访。",
        "消费者权益保护条例正式施行，广东省消费者受益。",
        "杨梅种植户和石榴种植大户参加培训。",
    ],
)
def test_words_that_begin_like_a_family_name(text: str) -> None:
    """Common words that begin with a family name's character are no names, not even beside an office."""
    assert texts(read(text), Kind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("巡视组组长王晓明同志、副组长陈虹同志、联络员赵勇出席。", [["巡视组组长"], ["副组长"], ["联络员"]]),
        ("王晓明组长、副组长陈虹出席。", [["组长"], ["副组长"]]),
        ("县委常委、副县长王晓明同志出席。", [["县委常委", "副县长"]]),
    ],
)
def test_an_office_behind_a_name_is_not_the_next_persons(text: str, titles: list[list[str]]) -> None:
    """The offices before a name reach back to the person before it."""
    assert [[t.text for t in p.titles] for p in read(text).of(Kind.PERSON)] == titles


def test_offices_and_organization_belong_to_the_name() -> None:
    """The offices stand in order, the organisation is the one before them, the whole covers all three."""
    person = only(read("淮安市市场监管局党组书记、局长许卫东到场。"), Kind.PERSON)
    assert [t.text for t in person.titles] == ["党组书记", "局长"]
    assert person.organization is not None
    assert person.organization.text == "淮安市市场监管局"
    assert person.entity is not None
    assert person.entity.organization == "淮安市市场监督管理局"
    assert (person.whole_start, person.whole_end) == (0, person.end)


def test_offices_of_several_bodies_are_one_person_s() -> None:
    """副市长、市公安局局长 is one man: offices of other bodies stand with these, the last body is his."""
    text = "副县长、县防汛指挥部副指挥长、县水利局局长许卫东，县农业农村局局长王建国到场。"
    first, second = read(text).of(Kind.PERSON)
    assert [t.text for t in first.titles] == ["副县长", "县防汛指挥部副指挥长", "局长"]
    assert first.whole_start == 0
    assert [t.text for t in second.titles] == ["局长"]
    assert [p.text for p in read("李明书记、县水利局局长许卫东到场。").of(Kind.PERSON)] == ["李明", "许卫东"]


def test_later_mentions_by_the_bare_name() -> None:
    """A person is known again by the name alone, with the offices of the first mention."""
    mentions = read("市计量所所长方志远主持会议。\n方志远指出，要抓好落实。")
    first, again = mentions.of(Kind.PERSON)
    assert again.antecedents == [first]
    assert [t.text for t in again.titles] == ["所长"]


def test_own_body_before_an_office() -> None:
    """我院 before an office is the publisher's body, not a part of the office."""
    mentions = read("湖南省计量检测研究院召开会议。我院副院长郭建农出席。", source="湖南省计量检测研究院")
    person = only(mentions, Kind.PERSON)
    assert [t.text for t in person.titles] == ["副院长"]
    assert person.organization is not None
    assert person.organization.text == "湖南省计量检测研究院"


def test_lists_of_persons_with_their_bodies() -> None:
    """Organisation, office and name, three times, are three persons of three bodies."""
    mentions = read("省计量院院长王永、省质检院副院长刘佳，省特检院书记陈东出席。")
    people = mentions.of(Kind.PERSON)
    assert [p.organization.text for p in people if p.organization] == ["省计量院", "省质检院", "省特检院"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("丁磊则表示，情况不同。", "丁磊"),
        ("王毅再次强调，要加强合作。", "王毅"),
        ("李刘阳在接受采访时表示，市场平稳。", "李刘阳"),
        ("市委副书记、市长时雨主持会议。", "时雨"),
        ("副市长高阳实地察看防汛准备工作。", "高阳"),
        ("副市长李明冒雨察看河堤。", "李明"),
        ("被告人李明作最后陈述。", "李明"),
    ],
)
def test_what_stands_between_speaker_and_verb_is_no_part_of_the_name(text: str, name: str) -> None:
    """Adverbs and the occasion may stand between a name and the verb."""
    assert texts(read(text), Kind.PERSON) == [name]


@pytest.mark.parametrize(
    ("text", "body", "adcode"),
    [
        ("绍兴市市场监管局召开会议，局党委书记、局长陈建国主持。", "绍兴市市场监督管理局", "330600"),
        ("厦门大学举行典礼，校党委副书记陈建国致辞。", "厦门大学", "350200"),
        ("无锡市粮食局到常州市粮食局考察，局长陈建国带队。", "无锡市粮食局", "320200"),
        ("无锡市粮食局到常州市粮食局考察，局长陈建国陪同。", "常州市粮食局", "320400"),
        ("绍兴市副市长陈建国出席。", "绍兴市人民政府", "330600"),
        ("院长陈建国主持会议。", "沈阳市计量院", "210100"),
        ("厅长陈建国主持会议，院士讲话。", None, None),
    ],
)
def test_an_office_without_its_body_is_of_the_one_named_last(text: str, body: str | None, adcode: str | None) -> None:
    """局长 is that of the bureau before it, of the first where he leads; 院长 in an institute's own news is its own."""
    person = only(read(text, source="沈阳市计量院"), Kind.PERSON)
    assert person.entity is not None
    assert (person.entity.organization, person.entity.adcode) == (body, adcode)
