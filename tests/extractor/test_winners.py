"""Who wins what in lists of prizes, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor.mentions import Kind
from tests.extractor.articles import events_of
from tests.extractor.articles import roles_told as told
from tests.extractor.mentions.reading import read, texts
from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("sentence", "winners"),
    [
        ("江州县气象局在条管单位中以第一名的成绩被授予“先进单位”称号。", {"江州县气象局"}),
        ("江州一中代表队凭借稳定的发挥和扎实的表现摘得桂冠。", {"江州一中代表队"}),
        ("这标志着江州检测中心顺利通过国家认可。", {"江州检测中心"}),
        ("经过角逐，该校秦明远等6位老师夺得一等奖。", {"秦明远"}),
        ("来自江州开发区代表队获得“精神文明奖”。", {"江州开发区代表队"}),
        ("江州市代表队、林州市代表队并列获得二等奖。", {"江州市代表队", "林州市代表队"}),
        ("周梅、吴雪两位老师获得一等奖。", {"周梅", "吴雪"}),
        (
            "江州甲材料股份有限公司、江州乙材料股份有限公司两家单位被授予荣誉奖牌。",
            {"江州甲材料股份有限公司", "江州乙材料股份有限公司"},
        ),
        ("除江州一中的作品获得特等奖外，其余均未获奖。", {"江州一中的作品"}),
        (
            "江州山矿机械有限公司李永军、刘冬生，江州碳材料股份有限公司谭芝权等5人获评优秀工匠。",
            {"李永军", "刘冬生", "谭芝权"},
        ),
        ("为培育人才作出突出贡献的江州地铁有限公司受到表彰。", {"江州地铁有限公司"}),
        ("全市共计8个先进集体、16名先进个人获得荣誉称号。", {"8个先进集体", "16名先进个人"}),
        ("来自各条战线的40名能工巧匠被命名为“江州工匠”。", {"40名能工巧匠"}),
        ("近日，我市华能电力、远大化工2家企业入选国家级绿色工厂。", {"华能电力", "远大化工"}),
        ("近日，我市3家企业入选国家级绿色工厂。", {"我市3家企业"}),
        ("决定向李明等20名在技能大赛中取得优异成绩的选手授予“技术能手”称号。", {"李明"}),
        ("我市赵永为、秦国平取得团体第二的好成绩。", {"赵永为", "秦国平"}),
        ("江州市质检所陈大为荣获个人一等奖。", {"陈大为"}),
        ("江州市代表队马晓云荣获压力表检定项目个人一等奖。", {"马晓云"}),
        ("江州制造公司与来自6个国家的85项成果展开角逐，最终获得了最高奖项“金奖”。", {"江州制造公司"}),
        (
            "大会共表彰2019年度优秀班组118个，先进企业23家，领军人物12名。",
            {"2019年度优秀班组", "先进企业", "领军人物"},
        ),
        ("大会表彰先进集体20个、先进个人35名。", {"先进集体", "先进个人"}),
        ("市妇联表彰1358个集体和个人。", {"1358个集体", "个人"}),
        ("大会表彰了一百六十个集体和个人。", {"一百六十个集体", "个人"}),
        (
            "对江州甲控股有限公司、林州乙造船有限公司等43个组织，以及海州丙气动有限公司工段长李大斌等3名个人授予质量奖。",
            {"江州甲控股有限公司", "林州乙造船有限公司", "李大斌"},
        ),
        (
            "决定对江州甲控股有限公司、林州乙港务有限公司等9家组织及海州丙公司总工程师林海授予质量奖。",
            {"江州甲控股有限公司", "林州乙港务有限公司", "林海"},
        ),
        ("江州市代表队勇夺一等奖，海州市、林州市紧随其后，分获二等奖。", {"海州市", "林州市"}),
        ("李明获市长质量奖，张强、王丽分获“最美职工”称号。", {"张强", "王丽"}),
        ("代表江州参赛的林海汽车有限公司代表队发表的课题《装置的研制》成果，夺得金奖。", {"课题《装置的研制》成果"}),
        ("市政府决定授予江口镇等 12个乡镇优胜乡镇荣誉称号。", {"江口镇"}),
        ("市政府决定授予市教育局等3个单位为全市督查工作先进单位，并通报全市。", {"市教育局"}),
        ("市政府决定对江北街道等10个单位、江州一中等4所学校分别授予江州市“文明单位”称号。", {"江北街道", "江州一中"}),
        ("市特检院“匠心”QC小组完成的《缩短定检周期》课题荣获一等奖。", {"《缩短定检周期》课题"}),
    ],
)
def test_who_wins_without_how_and_among_whom(sentence: str, winners: set[str]) -> None:
    """A winner is named without how well it did, where it comes from and how many there are."""
    assert told(sentence, "award_accreditation").get("recipient") == winners


def test_clauses_parted_by_the_mark_of_a_list_tell_a_winner_each() -> None:
    """甲获金奖、乙获银奖: two prizes, each with its winner."""
    prizes = roles_of("award_accreditation", "江州县代表队获团体一等奖、林州县代表队获团体二等奖。")
    assert [(p["recipient"], p["name"]) for p in prizes] == [
        ({"江州县代表队"}, {"团体一等奖"}),
        ({"林州县代表队"}, {"团体二等奖"}),
    ]


def test_clauses_parted_so_tell_apart_who_was_called_what() -> None:
    """甲获评文明校园、乙获评绿色校园: neither the next winner nor what another won is part of a name."""
    prizes = roles_of("award_accreditation", "江州一中获评文明校园、江州二中获评绿色校园。")
    assert [(p["recipient"], p["name"]) for p in prizes] == [
        ({"江州一中"}, {"文明校园"}),
        ({"江州二中"}, {"绿色校园"}),
    ]


def test_the_steps_to_a_decision_are_none_of_its_own() -> None:
    """经某委员会评审、某会议研究、社会公示 only leads to what is decided."""
    text = "经质量奖评审委员会评审、市政府常务会议研究、社会公示，市政府决定授予江州甲公司江州市市长质量奖。"
    assert [event.type.value for event in events_of(text)] == ["award_accreditation"]


def test_the_others_win_other_prizes() -> None:
    """另外三支队伍 are no further winners of the prize told before."""
    prizes = roles_of("award_accreditation", "红队荣获一等奖，另外三支队伍分别获二、三等奖和优秀奖。")
    assert [prize["recipient"] for prize in prizes] == [{"红队"}, {"三支队伍"}]


def test_each_of_several_winners_wins_its_own_prize() -> None:
    """Prizes that one sentence gives to several are told apart, however alike they are called."""
    prizes = roles_of(
        "award_accreditation",
        "表彰会上，江州县公安局被评为“优秀公安局”；江州市拘留所等16个单位被评为优秀公安单位；"
        "江州市公安局大队长叶英等8名同志被评为“优秀人民警察”。",
    )
    assert [roles["recipient"] for roles in prizes] == [{"江州县公安局"}, {"江州市拘留所"}, {"叶英"}]
    assert [roles.get("quantity") for roles in prizes] == [None, {"16个"}, {"8名"}]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("江州市公安局机动大队获国务院“先进模范交警队”表彰。", {"“先进模范交警队”"}),
        ("江州县王大力获“十佳歌手”。", {"“十佳歌手”"}),
        ("江州县公安局当选“优秀公安局”。", {"“优秀公安局”"}),
        ("江州检测中心获得中国合格评定国家认可委员会（简称“CNAS”）颁发的“认可证书”。", {"“认可证书”"}),
        ("授予江州县气象局等68个单位为2024年度“文明台站标兵”称号。", {"2024年度“文明台站标兵”称号"}),
        ("江州一中王大力荣获男子跳高第一名的好成绩。", {"男子跳高第一名"}),
        ("大会授予19家企业、20个项目江州工业大奖。", {"江州工业大奖"}),
        ("经复查，江州市继续保留“全国文明城市”荣誉称号。", {"“全国文明城市”荣誉称号"}),
        ("海小云、马亮入围江苏省参加国赛选手名单。", {"江苏省参加国赛选手名单"}),
        ("经评委打分、群众投票，大赛组委会评选出“最佳表现奖”8个，“最佳人气奖”2个。", {"“最佳表现奖”", "“最佳人气奖”"}),
        ("市政府决定授予甲纺织有限公司、乙建筑有限公司等5单位第四届市长质量奖。", {"第四届市长质量奖"}),
        ("市质量强市领导小组通过专家评审、现场答辩，评选出首届“江州名品”36个。", {"首届“江州名品”"}),
        ("江州县农业局代表队拔得头筹获得知识大赛一等奖。", {"知识大赛一等奖"}),
        ("江州质检分局获得一等奖。同时还评出4个组织奖。", {"组织奖"}),
        ("江州派出所荣获公安部首批“枫桥式派出所”、“爱民模范集体”等多项殊荣。", {"“枫桥式派出所”", "“爱民模范集体”"}),
    ],
)
def test_what_is_won(sentence: str, name: set[str]) -> None:
    """A title in quotation marks is what is won, and so is what stands behind so many winners."""
    assert told(sentence, "award_accreditation").get("name") == name


@pytest.mark.parametrize(
    "sentence",
    [
        "该奖项是经国务院批准设立的最高奖项。",
        "市文明办公布文明城市入选城市名单。",
        "入围选手将于9日进行决赛。",
        "每家获奖组织给予一次性奖励100万元。",
        "在对已获得全国文明城市荣誉称号的28个城市测评中，江州市名列第五。",
        "江州市农产品在展会上获“开门红”。",
        "7家单位通过资格审查、专家评审等一系列严格评选后脱颖而出。",
        "马老师为获得优秀奖的同学加油。",
        "全市共推选出62家参赛单位、124名选手参加全国技能决赛。",
        "参赛者通过笔试和面试两个环节的激烈角逐。",
        "江州市市长质量奖是为表彰在质量管理方面取得突出成就的企业而设立的奖项。",
        "会议对4家企业进行了无记名入围评选。",
        "李明2015年跻身市委常委。",
        "媒体首度公开报道正式获得国务院批复的省机构改革方案。",
    ],
)
def test_what_only_describes_a_prize_is_none(sentence: str) -> None:
    """Who may win, has won or gives it as a matter of rule wins nothing here."""
    assert roles_of("award_accreditation", sentence) == []


def test_those_who_vied_for_a_prize_do_not_give_it() -> None:
    """Who was chosen from, and who will be praised for it, honours nobody."""
    for sentence in (
        "会上50个质量小组及7个班组发布了成果，经评委打分，评选出一等奖18个，二等奖7个。",
        "经过比拼，最终决出一等奖1名、二等奖2名，其中前3名选手将获全国表彰。",
        "江州质检分局获得一等奖。同时还评出4个组织奖。",
    ):
        assert "organizer" not in told(sentence, "award_accreditation")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("王连街道东岛刘家村新时代文明实践所举行授旗仪式。", "王连街道东岛刘家村新时代文明实践所"),
        ("左店镇永丰村文化站开放。", "左店镇永丰村文化站"),
        ("集团所属江州材料股份有限公司参展。", "江州材料股份有限公司"),
        ("会上宣读了中共江州大学委员会的决定。", "中共江州大学委员会"),
        ("任命黄安同志江州大学校长。", "江州大学"),
    ],
)
def test_where_the_name_of_a_body_begins(text: str, body: str) -> None:
    """The village belongs to the name of its house; whose it is and who stands before it does not."""
    assert texts(read(text), Kind.ORGANIZATION) == [body]
