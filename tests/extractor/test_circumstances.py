"""When, where and about what: circumstances that news tells beside a deed, and those that only seem to be told."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told


@pytest.mark.parametrize(
    ("text", "kind", "role", "wanted"),
    [
        ("5月6日，市政府召开推进会。会前，副市长王海参观了规划馆。", "visit_research", "time", {"会前"}),
        ("5月6日，市政府召开推进会。随后，副市长王海参观了规划馆。", "visit_research", "time", None),
        ("5月6日，副市长王海来到白马广场、龙湖公园等地，察看绿化情况。", "visit_research", "location", None),
        ("5月6日，副市长王海来到白马广场、龙湖公园等地，察看绿化情况。", "visit_research", "topic", {"绿化情况"}),
        ("5月6日，副市长王海就粮食生产到青山村开展调研。", "visit_research", "visitor", {"王海"}),
        ("5月6日，该局在政府门户网站发布《供水管理办法》。", "policy_issuance", "location", None),
        ("5月6日，该局在政府门户网站发布《供水管理办法》。", "policy_issuance", "channel", {"政府门户网站"}),
        (
            "5月6日，调研组走访了龙湖公司，参观了便民服务中心。",
            "visit_research",
            "target",
            {"龙湖公司", "便民服务中心"},
        ),
        ("副局长王海对明年工作提出三点要求。", "statement", "time", None),
        (
            "7月15日，发言人王海在国新办举行的上半年经济运行情况新闻发布会上表示，经济稳中有好。",
            "statement",
            "time",
            {"7月15日"},
        ),
        ("5月6日，县林业局开展“三学”集中学习活动。", "meeting", "name", {"“三学”集中学习活动"}),
        ("5月6日，云台山保护区管理局召开研讨会。", "meeting", "organizer", {"云台山保护区管理局"}),
        ("上半年，全市完成采购86次。实现采购额13579万元。", "outcome_report", "quantity", {"86次", "13579万元"}),
        (
            "5月6日，在省公安厅、市公安局的指导下，该局破获一起诈骗案。",
            "inspection_enforcement",
            "location",
            None,
        ),
        (
            "5月6日，推介会举行。据统计，全市共签约28个项目。",
            "agreement_signing",
            "location",
            {"全市"},
        ),
        ("5月6日，市水利局召开视频会，对春季供水工作进行了动员部署。", "meeting", "topic", {"春季供水工作"}),
        (
            "5月6日，市水利局举办业务培训班。培训内容包括取水许可、节水评价。",
            "training_lecture",
            "topic",
            {"取水许可", "节水评价"},
        ),
        ("至此，市水利局已累计检定水表2.7万台，整改36台。", "outcome_report", "organizer", {"市水利局"}),
        (
            "近年来，市水利局主动与乡镇合作，成效显著，已建立示范基地16个，举办培训班32场次。",
            "outcome_report",
            "organizer",
            {"市水利局"},
        ),
        ("省统计局已连续六年开展质量满意度测评。", "evaluation_ranking", "duration", {"六年"}),
        ("一连三日的计量论坛5月6日在南京闭幕。", "meeting", "duration", {"三日"}),
        ("市特检院用5天时间对全市电梯进行监督检查。", "inspection_enforcement", "duration", {"5天"}),
        ("又讯：伏季休渔以来，普陀区已开展联合巡航48航次。", "outcome_report", "time", {"伏季休渔以来"}),
        (
            "5月6日，爱心企业捐赠仪式在该县举行。会上，龙湖公司向县慈善会捐赠资金800万元。",
            "assistance_service",
            "time",
            {"5月6日"},
        ),
        (
            "5月6日，市烟草专卖局通报案情。该局稽查支队查获假烟300条。",
            "inspection_enforcement",
            "organizer",
            {"该局稽查支队"},
        ),
        (
            "5月6日，市烟草专卖局通报案情。该局专卖科检查了12家商户。",
            "inspection_enforcement",
            "organizer",
            {"该局专卖科"},
        ),
        ("5月6日，白马风电场二期工程全部投产发电。", "other", "name", {"白马风电场二期工程"}),
        ("5月6日，云台水库全面建成投运。", "other", "name", {"云台水库"}),
        ("预计到后年，全市水产品产值达到30亿元。", "outcome_report", "time", {"后年"}),
        ("白马电厂项目投产后年发电量为28亿度。", "outcome_report", "time", None),
        (
            "记者昨日从市商务局获悉，各县区在自己的招商活动上忙碌。县里举行的仪式上，共签约20个项目。",
            "agreement_signing",
            "time",
            None,
        ),
        (
            "今年以来，江州市加快设备更新。大会在宁川举办，意义重大。",
            "meeting",
            "time",
            None,
        ),
        (
            "5月6日，我国在白马卫星发射中心用长风三号运载火箭，成功将试验卫星五号发射升空。",
            "other",
            "location",
            {"白马卫星发射中心"},
        ),
        ("中国昨晚11时，在白马卫星发射中心，成功将试验卫星五号发射升空。", "other", "name", {"试验卫星五号"}),
        ("5月6日，白马变电站扩建工程竣工启用。", "other", "name", {"白马变电站扩建工程"}),
        ("5月6日，白马变电站扩建工程建成投入使用。", "other", "name", {"白马变电站扩建工程"}),
        ("5月6日，白马县6个充电站建成投运。", "other", "quantity", {"6个"}),
        ("截至6月底，江州市建成交付安置房3000套。", "outcome_report", "quantity", {"3000套"}),
        ("江州大学作为主要完成单位获科技进步奖2项。", "award_accreditation", "recipient", {"江州大学"}),
        ("5月6日，江州投资集团董事长郭东带队赴宁川市开展考察合作。", "visit_research", "visitor", {"郭东"}),
        (
            "5月6日，李永年会长、钱新立执行副会长赴杭州拜访省会展协会。",
            "visit_research",
            "visitor",
            {"李永年", "钱新立"},
        ),
        (
            "5月6日，执法人员当场查获卷烟900条共计18万支，案值21万元。",
            "inspection_enforcement",
            "target",
            {"卷烟"},
        ),
        ("5月6日，白马县局查获违法卷烟13种品牌3752条。", "inspection_enforcement", "target", {"违法卷烟"}),
        ("市政府授予8名外籍专家海州友谊奖。", "award_accreditation", "recipient", {"8名外籍专家"}),
        ("市政府授予12名干部海州市优秀干部称号。", "award_accreditation", "name", {"海州市优秀干部称号"}),
        (
            "5月6日，市商务局赴上海、长三角、华东等地开展专业招商。",
            "visit_research",
            "location",
            {"上海", "长三角", "华东"},
        ),
        (
            "5月6日，海口开发区举行重点项目签约仪式。签约仪式上，共签约亿元以上项目10个，总投资158亿元。",
            "agreement_signing",
            "quantity",
            {"10个", "158亿元"},
        ),
        ("大会选举王明为会长，李强为秘书长，赵文刚为监事。", "personnel", "target", {"王明", "李强", "赵文刚"}),
        ("大会选举王明为会长，任期为五年。", "personnel", "target", {"王明"}),
        ("5月6日，市长李明代表市委、市政府会见了王强一行。", "meeting", "participant", None),
    ],
)
def test_a_circumstance_is_what_is_said_of_the_deed(text: str, kind: str, role: str, wanted: set[str] | None) -> None:
    """A time, place, topic or doer is the event's only where the text says it of this very deed."""
    event = next(e for e in told(text) if e.type.value == kind)
    assert roles(event).get(role) == wanted


def test_a_lecture_that_names_its_teacher_is_the_course_told_before() -> None:
    """讲座邀请某某围绕…作讲座 says who teaches in the course told before, and about what."""
    events = told("5月6日，第2期清风大讲堂在宁波举行。讲座邀请市计量院院长周鹏围绕标准化管理作专题讲座。")
    assert [e.type.value for e in events] == ["training_lecture"]
    assert roles(events[0])["speaker"] == {"周鹏"}
    assert roles(events[0])["topic"] == {"标准化管理"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("市水利局对全市已投用的水闸开展专项检查。", "other"),
        ("经省科技厅审定备案，江州市认定高新技术企业13家。", "other"),
        ("协会在会员单位的共同努力下取得了较好成绩。", "award_accreditation"),
        ("我市农业生产形势良好，夏粮蔬菜喜获丰收。", "award_accreditation"),
        ("首先，汇报了联谊会成立的由来。", "organization_founding"),
        ("5月6日深夜，县局截获线报称：一部皮卡车载有非法烟叶。", "inspection_enforcement"),
    ],
)
def test_what_is_only_described_or_passed_by_the_way_is_no_event(text: str, kind: str) -> None:
    """Works in use that are checked, an approval behind 经, and good work are news of nobody."""
    assert kind not in [e.type.value for e in told(text)]


def test_who_takes_which_post_is_of_the_election_that_its_sentence_tells() -> None:
    """选举甲担任主席，乙担任副主席 is one election, whatever verb stands with each post."""
    events = told("大会选举市会展协会会长郑智担任联盟主席，县会展协会会长李霞辉担任联盟副主席。")
    assert [e.type.value for e in events] == ["personnel"]
    assert roles(events[0])["name"] == {"联盟主席", "联盟副主席"}


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        (
            "5月6日，市烟草专卖局查获卷烟900条。在检查过程中，检查人员当场查获卷烟900条共计18万支。",
            {"900条", "18万支"},
        ),
        (
            "5月6日，市烟草专卖局查获香烟3450条。经清点，涉案香烟共69件3450条，价值6万余元。",
            {"3450条", "69件", "6万余元"},
        ),
    ],
)
def test_a_find_that_is_counted_anew_is_the_one_told_before(text: str, quantities: set[str]) -> None:
    """Officers without a name who find as much again, and figures of the same find, tell of the check before."""
    events = told(text)
    assert [e.type.value for e in events] == ["inspection_enforcement"]
    assert roles(events[0])["quantity"] == quantities


@pytest.mark.parametrize("plan", ["预计2027年建成投运", "有望明年建成投产", "力争年底前完工投用"])
def test_what_is_begun_is_not_yet_taken_into_use(plan: str) -> None:
    """The day on which a work is begun is not that on which it is to be taken into use."""
    events = told(f"5月6日，白马变电站正式开工，项目总投资12.6亿元，{plan}。")
    assert [(e.type.value, roles(e)["time"]) for e in events] == [("other", {"5月6日"})]
