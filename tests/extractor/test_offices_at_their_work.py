"""What county and town offices of market regulation tell of their own work: rounds, destruction, disputes, prizes."""

from __future__ import annotations

from tests.extractor.articles import all_told, told


def test_sites_of_a_round_join_the_check() -> None:
    """Where the men of a check went is told in its next sentence, though it was told of what kind of sites it is."""
    (check,) = told(
        "9月22日，云河县市场监管局副局长陈志远带队对城区商超开展食品安全专项检查。",
        "检查组先后来到惠佳超市、东门农贸市场，重点查看了月饼、粮油等节日食品的进货查验记录和贮存条件。",
        type="inspection_enforcement",
    )
    assert check["target"] == {"城区商超", "惠佳超市", "东门农贸市场"}


def test_medals_and_praise_are_two_honours() -> None:
    """Who is given a medal and who is praised behind it are told apart, though all are only counted."""
    medals, praise = told(
        "6月30日，云河县局机关党委为5名老党员颁发了“光荣在党50年”纪念章，表彰了8名优秀共产党员、3名优秀党务工作者。",
        type="award_accreditation",
    )
    assert medals["recipient"] == {"5名老党员"}
    assert praise["recipient"] == {"8名优秀共产党员", "3名优秀党务工作者"}


def test_those_who_read_a_pledge_are_no_figure_of_the_prize() -> None:
    """A number of firms that does something else behind a prize is not its figure."""
    (prize,) = told(
        "会上，王芳为10家“放心消费示范单位”授牌，江州百货大楼等5家企业代表宣读了诚信经营承诺书。",
        type="award_accreditation",
    )
    assert prize["quantity"] == {"10家"}


def test_firms_helped_are_no_figure_of_the_prize() -> None:
    """帮助5家企业融资 behind a prize counts something else."""
    (prize,) = told("今年以来，分局指导2家企业获评省级质量标杆，帮助5家企业融资4300万元。", type="award_accreditation")
    assert prize["quantity"] == {"2家"}


def test_persuasion_lasts_as_the_dispute_is_settled() -> None:
    """经过两个小时的劝说 says how long a settlement took, not the lesson told before it."""
    events = dict(
        all_told(
            "11月6日，江州市云湖区市场监管局城关所执法人员组织双方调解一起退费纠纷。",
            "执法人员向经营者宣讲了《消费者权益保护法》的有关规定。经过近两个小时的耐心劝说，双方达成一致。",
        )
    )
    assert events["assistance_service"]["duration"] == ["两个小时"]
    assert "duration" not in events.get("training_lecture", {})


def test_samplers_sample() -> None:
    """抽检人员 are people, where 抽检 stands in no other word."""
    (check,) = told("抽检人员在超市随机抽取蔬菜12批次。", type="inspection_enforcement")
    assert check["organizer"] == {"抽检人员"}


def test_an_old_woman_speaks() -> None:
    """家住某社区的李奶奶: who is called so, not where she lives."""
    (said,) = told("家住向阳社区的李奶奶高兴地说：“这些孩子讲得明白。”", type="statement")
    assert said["speaker"] == {"李奶奶"}


def test_two_departments_are_those_that_met_together() -> None:
    """两部门 stands for a body and the one that it acted with, not for two others named since."""
    (check,) = told(
        "8月28日，临江区市场监督管理局会同区教育局召开工作会议。临江区实验小学、蓝天幼儿园作了交流发言。",
        "会后，两部门组成联合检查组，对临江区第一中学等6所学校食堂进行了现场检查。",
        type="inspection_enforcement",
    )
    assert check["organizer"] == {"临江区市场监督管理局", "区教育局"}


def test_what_a_centre_did_since_is_no_figure_of_its_founding() -> None:
    """成立于2014年。中心推行…，2025年共接听来电…: its work is reported for itself."""
    events = all_told(
        "江州市12315指挥中心成立于2014年，现有工作人员18名。",
        "中心推行“首问负责制”，2025年共接听来电12.6万个，投诉按时初查率99.8%。",
    )
    figures = {type: roles.get("quantity") for type, roles in events}
    assert figures["organization_founding"] is None
    assert figures["outcome_report"] == ["12.6万个", "99.8%"]


def test_plates_are_for_the_house_they_are_brought_to() -> None:
    """到某中心授牌: who goes there hands it over."""
    (plate,) = told("6月26日，团市委副书记蒋薇到江州市12315指挥中心授牌。", type="award_accreditation")
    assert plate["recipient"] == {"江州市12315指挥中心"}


def test_goods_destroyed() -> None:
    """What is destroyed is the target, where that is done the location, its figures stand further on."""
    (gone,) = told(
        "10月26日，青石县市场监督管理局在县垃圾焚烧发电厂对依法罚没的侵权假冒商品进行集中销毁。",
        "此次销毁的物品涉及白酒、卷烟等品类，共计4600余件，货值约58万元。",
        type="inspection_enforcement",
    )
    assert gone["target"] == {"侵权假冒商品"}
    assert gone["location"] == {"县垃圾焚烧发电厂"}
    assert gone["quantity"] == {"4600余件", "58万元"}


def test_reminders_to_all_are_issued() -> None:
    """A 提醒告诫书 on prices that the article is, or that is made public, goes to everybody."""
    (paper,) = told(
        "全县各经营者：",
        "根据《中华人民共和国价格法》，现就有关事项提醒告诫如下：",
        "青石县市场监督管理局",
        "2025年5月13日",
        title="关于端午节期间市场价格行为的提醒告诫书",
        type="policy_issuance",
    )
    assert paper["issuer"] == {"青石县市场监督管理局"}
    (paper,) = told("5月12日，青石县市场监督管理局发布《关于规范端午节价格行为的提醒告诫书》。", type="policy_issuance")
    assert paper["document"] == {"《关于规范端午节价格行为的提醒告诫书》"}


def test_an_officer_who_reports_issues_nothing() -> None:
    """会上播放了教育片，某股负责人通报了…: what is told at a meeting is no circular."""
    assert not told(
        "会上播放了食品安全警示教育片，区市场监管局餐饮股负责人通报了春季学期学校食堂检查情况。", type="policy_issuance"
    )


def test_pubs_and_shops_are_two() -> None:
    """酒吧 names premises of its own."""
    (check,) = told("10月26日，执法大队对酒吧、烧烤店、烟酒店开展检查。", type="inspection_enforcement")
    assert check["target"] == {"酒吧", "烧烤店", "烟酒店"}
