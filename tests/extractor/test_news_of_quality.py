"""News of quality, measurement and market supervision whole: each document tells its acts with those who acted."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, roles_of

Roles = dict[str, set[str]]


def deeds(text: str, type: str) -> list[Roles]:
    """The arguments of each event of a type that a document tells, in order; its first line is the title."""
    title, *lines = text.strip().split("\n")
    found = []
    for event in extract_events(article(*lines, title=title, published_at="2024-06-01")):
        if event.type.value == type:
            roles = roles_of(event)
            found.append(roles)
    return found


ACCEPTED = """
国家智能网联汽车计量测试中心通过验收
12月6日，市场监管总局组织专家组在合肥市召开国家智能网联汽车产业计量测试中心现场验收会。专家组一致同意该中心通过验收。
该中心于2020年9月经市场监管总局批准筹建，依托合肥市计量测试研究院建设，总投资1.8亿元，建成雷达、通信等7个专业实验室，新建计量标准32项。
验收专家组组长由清华大学教授连小珉担任。
"""
REVOKED = """
认监委撤销3家认证机构批准书
近日，国家认监委发布2024年第5号公告，依法撤销中鼎国信认证有限公司、北京华易安认证中心有限公司、瑞诚（上海）认证服务有限公司3家认证机构的《认证机构批准书》。
"""
CALL = """
关于公开征集《机关食堂反食品浪费工作规范》国家标准起草单位的公告
各有关单位：
现面向全国公开征集标准起草单位和起草人。
有意参与的单位请于2024年5月31日前将《起草单位申请表》电子版发送至邮箱fwbz@cnis.ac.cn。
全国服务标准化技术委员会秘书处
2024年4月26日
"""
STANDARDS = """
我省发布《养老机构老年人助浴服务规范》等12项地方标准
近日，省市场监管局批准发布《养老机构老年人助浴服务规范》等12项地方标准。
《养老机构老年人助浴服务规范》由省民政厅提出并归口，省标准化研究院、康乐养老服务集团等单位共同起草，规定了服务流程。
"""
PRIZES = """
明川市表彰第六届市长质量奖获奖组织
市政府决定，授予明川重工集团有限公司、天岳生物制药股份有限公司、明川市第一人民医院第六届市长质量奖，授予东方轴承有限公司质量管理部部长谭文质量奖个人奖；授予银河电缆有限公司等5家组织提名奖。
"""
ELECTED = """
省计量协会召开会员代表大会
12月15日，省计量协会第五届会员代表大会在南昌召开。大会表决通过了关于调整会费标准的决定。
会上，省检验检测总院党委书记黄志平当选会长，省计量院副院长胡晓斌、南昌大学教授万里鹏等7人当选副会长。
大会还为三川智慧等15家“诚信计量示范单位”颁发了牌匾。
"""
VISIT = """
张海峰赴江州市调研检验检测产业
10月24日，省市场监管局副局长张海峰赴江州市调研检验检测产业发展情况。
调研组先后来到江州检验检测公共服务平台示范区、国家汽车零部件质检中心、谱尼测试江州公司，实地查看实验室建设情况。
"""
CASES = """
榆州市市场监管局公布3起价格违法典型案例
榆州市市场监督管理局严厉打击价格违法行为。现将3起典型案例公布如下：
一、榆州鑫达停车管理有限公司不执行政府定价案。当事人擅自提高收费标准。市市场监管局责令其退还多收价款，并处罚款2万元。
二、喜来福生鲜超市价格欺诈案。当事人以虚构原价的方式销售鸡蛋，涉案金额860元。该局对其处以警告。
"""
SCALES = """
莱海市严查海鲜市场缺斤短两
7月12日起，市市场监管局在全市开展集贸市场计量专项整治行动，共检查集贸市场53家，检定电子秤6240台，责令整改19起，立案7起。
7月15日，市市场监管局召集26家农贸市场主办单位负责人进行集体约谈，要求其落实公平秤设置要求。
"""
REVIEWED = """
市检测中心接受现场评审
11月14日，评审组通过查阅档案资料、现场观察、盲样考核等方式，对滨州市食品药品检验检测中心进行了现场评审，并查看实验室是否落实质量体系要求。
"""


def test_a_centre_is_allowed_to_be_built_and_passes_years_later() -> None:
    """Whoever consents passes nothing, and the two stages are two events."""
    passed, allowed = deeds(ACCEPTED, "award_accreditation")
    assert passed["recipient"] & {"该中心", "国家智能网联汽车产业计量测试中心", "国家智能网联汽车计量测试中心"}
    assert "专家组" not in passed["recipient"]
    assert allowed["time"] == {"2020年9月"}
    assert allowed["organizer"] == {"市场监管总局"}
    (reached,) = deeds(ACCEPTED, "outcome_report")
    assert {"7个", "32项"} <= reached["quantity"]


def test_several_lose_one_paper_each() -> None:
    """All whose papers are taken are named, and what they lose is the paper."""
    (revoked,) = deeds(REVOKED, "inspection_enforcement")
    assert len(revoked["target"]) == 3
    assert revoked["penalty"] == {"《认证机构批准书》"}


def test_a_paper_that_calls_tells_its_call_once() -> None:
    """Title, body and signature tell what is called for, by whom, until when and whither."""
    (call,) = deeds(CALL, "call_for_proposals")
    assert call["programme"] == {"《机关食堂反食品浪费工作规范》国家标准起草单位"}
    assert call["organizer"] == {"全国服务标准化技术委员会秘书处"}
    assert call["time"] == {"2024年4月26日"}
    assert call["end_time"] == {"2024年5月31日"}
    assert call["channel"] == {"邮箱fwbz@cnis.ac.cn"}


def test_those_who_draw_up_a_standard_do_not_issue_it() -> None:
    """A draft is told beside the issue."""
    issued, drafted = deeds(STANDARDS, "policy_issuance")
    assert issued["issuer"] == {"省市场监管局"}
    assert drafted["issuer"] == {"省标准化研究院", "康乐养老服务集团"}
    assert drafted["document"] == {"《养老机构老年人助浴服务规范》"}


def test_a_prize_goes_to_all_of_a_list() -> None:
    """Who is honoured ends where the prize begins, quotation marks or not."""
    prizes = {name: roles["recipient"] for roles in deeds(PRIZES, "award_accreditation") for name in roles["name"]}
    assert prizes["第六届市长质量奖"] == {
        "明川重工集团有限公司",
        "天岳生物制药股份有限公司",
        "明川市第一人民医院",
    }
    assert prizes["质量奖个人奖"] == {"谭文"}
    assert prizes["提名奖"] == {"银河电缆有限公司"}


def test_an_assembly_elects_adopts_and_honours() -> None:
    """Lists of those elected, a resolution without a title, and what is meant by a plaque."""
    posts = [(roles["name"], roles["target"]) for roles in deeds(ELECTED, "personnel")]
    assert posts == [({"会长"}, {"黄志平"}), ({"副会长"}, {"胡晓斌", "万里鹏"})]
    assert [roles["document"] for roles in deeds(ELECTED, "policy_issuance")] == [{"关于调整会费标准的决定"}]
    (honoured,) = deeds(ELECTED, "award_accreditation")
    assert honoured["name"] == {"“诚信计量示范单位”"}
    assert honoured["recipient"] == {"三川智慧"}


def test_a_zone_is_a_site_among_bodies() -> None:
    """Every site of the list is seen."""
    seen = deeds(VISIT, "visit_research")[-1]["target"]
    assert len(seen) == 3
    assert "江州检验检测公共服务平台示范区" in seen


def test_cases_are_told_once_with_whose_they_are() -> None:
    """The heading of a case says who is meant, and what an offender raises puts nothing in force."""
    (published,) = deeds(CASES, "policy_issuance")
    assert published["issuer"] & {"榆州市市场监管局", "榆州市市场监督管理局"}
    assert [roles["target"] for roles in deeds(CASES, "inspection_enforcement")] == [
        {"榆州鑫达停车管理有限公司"},
        {"喜来福生鲜超市"},
    ]
    assert not deeds(CASES, "outcome_report")


def test_what_was_ordered_so_often_is_a_figure() -> None:
    """Among figures an order is one more; whom one called in stands before the talk."""
    (reached,) = deeds(SCALES, "outcome_report")
    assert reached["quantity"] == {"53家", "6240台", "19起", "7起"}
    (talked,) = deeds(SCALES, "inspection_enforcement")
    assert talked["target"] == {"农贸市场主办单位负责人"}


@pytest.mark.parametrize("type", ["award_accreditation", "visit_research"])
def test_how_and_what_a_review_goes_over_is_no_deed_of_its_own(type: str) -> None:
    """通过…等方式 passes nothing, 查看…是否… visits nobody."""
    assert not deeds(REVIEWED, type)


@pytest.mark.parametrize(
    "text",
    [
        "省市场监管局对取得资质认定证书的检验检测机构开展“双随机”抽查。",
        "市中医院是全市获得国家级胸痛中心认证的两家三级医院之一。",
    ],
)
def test_who_holds_a_certificate_is_spoken_of(text: str) -> None:
    """取得…证书的|机构 tells whom somebody speaks of: nobody is honoured."""
    assert not deeds(text, "award_accreditation")


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("市市场监管局对即将开业的3家超市进行检查。", "organization_founding"),
        ("王明副局长介绍了筹办小红花小学，全面实施校安工程等情况，部署了暑期工作。", "organization_founding"),
        ("相关企业已被要求暂停销售使用、召回不合格产品。", "statement"),
        ("部分电梯存在三方通话不畅、报警电话接听不及时等问题。", "meeting"),
    ],
)
def test_what_is_to_come_reported_or_demanded_is_not_told_as_done(text: str, type: str) -> None:
    """即将开业的 describes, 介绍了…等情况 reports, 被要求 says what somebody has to do: none of these happened."""
    assert not deeds(text, type)


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        (
            "近日，湖南省计量检测研究院技术人员对列车牵引系统的三百余台电流传感器开展现场校准。",
            "assistance_service",
            "organizer",
            {"湖南省计量检测研究院技术人员"},
        ),
        ("省计量院电学所为三峡电站完成了互感器的现场校准。", "assistance_service", "recipient", {"三峡电站"}),
        ("在全国计量技能竞赛中，陕西省计量院李明获得一等奖。", "award_accreditation", "location", set()),
        ("市计量所在全国计量比对工作中取得满意结果。", "award_accreditation", "location", set()),
        ("省计量院荣获“质量奖”称号，全省仅有3家单位入选。", "award_accreditation", "recipient", {"省计量院"}),
        ("6月4日，市计量院在孚能科技股份有限公司举办“惠企”活动。", "campaign", "location", {"孚能科技股份有限公司"}),
        ("6月4日，市计量院在京东集团举办“惠企”活动。", "campaign", "location", {"京东集团"}),
        ("6月4日，市计量院在蓝海药业举办“惠企”活动。", "campaign", "location", {"蓝海药业"}),
        ("近日，金蝶股份召开年度供应商大会。", "meeting", "organizer", {"金蝶股份"}),
        ("6月4日，比亚迪荣获省长质量奖。", "award_accreditation", "recipient", {"比亚迪"}),
        (
            "长春市市场监管局在检查中发现，华联超市经营的食品超过保质期，执法人员遂立案调查。",
            "inspection_enforcement",
            "organizer",
            {"长春市市场监管局"},
        ),
        (
            "高考期间，西宁市市场监管局对考点周边餐饮单位实行全程监管。",
            "inspection_enforcement",
            "target",
            {"考点周边餐饮单位"},
        ),
        ("食品所张琳获得第一名。", "award_accreditation", "recipient", {"张琳"}),
        ("苏州市计量测试院成功研制出水表检定机器人。", "other", "name", {"水表检定机器人"}),
        (
            "宁夏回族自治区质量强区工作领导小组办公室召开会议。",
            "meeting",
            "organizer",
            {"宁夏回族自治区质量强区工作领导小组办公室"},
        ),
        (
            "6月3日，西城区市场监管局召开座谈会，食品、药品等12家企业代表参加会议。",
            "meeting",
            "participant",
            {"企业代表"},
        ),
        (
            "6月3日，西城区市场监管局召开座谈会，青山公司、绿水公司等12家企业代表参加会议。",
            "meeting",
            "participant",
            {"青山公司", "绿水公司"},
        ),
        (
            "6月3日，市特检院组织技术人员为大桥镇养老院的6台电梯免费检验。",
            "assistance_service",
            "recipient",
            {"大桥镇养老院"},
        ),
        (
            "6月3日，市计量所对全县23家卫生院的血压计进行了免费检定。",
            "assistance_service",
            "recipient",
            {"卫生院"},
        ),
        ("6月3日，市计量所在青山社区开展家用血压计免费检定。", "assistance_service", "location", {"青山社区"}),
        (
            "6月3日，省药监局对苏州、无锡两地的药品批发企业开展飞行检查。",
            "inspection_enforcement",
            "location",
            {"苏州", "无锡"},
        ),
        (
            "6月3日，省药监局对苏州、无锡两地的药品批发企业开展飞行检查。",
            "inspection_enforcement",
            "target",
            {"药品批发企业"},
        ),
        (
            "代表团先后参观了江州规划展览馆、世园会会址等地。",
            "visit_research",
            "target",
            {"江州规划展览馆", "世园会会址"},
        ),
        ("市长沈左明就加强产业合作等工作到我市考察。", "visit_research", "topic", {"加强产业合作"}),
        (
            "考察团到我市考察，并与我市就加强对接、深化合作进行了座谈交流。",
            "visit_research",
            "target",
            set(),
        ),
        ("2月14日，市长温新率考察团赴上海开展对口合作交流。", "visit_research", "target", set()),
        ("6月4日、5日，省计量院在济南召开会议。", "meeting", "end_time", {"5日"}),
        ("市代表队囊括女子组前三名。", "award_accreditation", "recipient", {"市代表队"}),
        ("市市场监管局对即将开业的3家超市进行检查。", "inspection_enforcement", "target", {"3家超市"}),
        ("宁海关对准备出口的两个货柜进行查验。", "inspection_enforcement", "target", {"准备出口的两个货柜"}),
        ("11月19及20日，宁海关抽查两艘内河船。", "inspection_enforcement", "time", {"11月19及20日"}),
        (
            "3月22日，宁海关缉私局打掉4个通过跨境电商、寄递等渠道走私奶粉的团伙。",
            "inspection_enforcement",
            "target",
            {"通过跨境电商、寄递等渠道走私奶粉的团伙"},
        ),
        ("宁海关在两艘船上检获共约值7500万元怀疑走私货物。", "inspection_enforcement", "target", {"怀疑走私货物"}),
        ("8月26日，市公安局立案侦查李某涉嫌诈骗案。", "inspection_enforcement", "target", {"李某"}),
        (
            "6月15日，我院召开咨询会，总局一级巡视员王新，以及来自江州市标准化院、江州图书馆等单位专家参加会议。",
            "meeting",
            "participant",
            {"江州市标准化院", "江州图书馆"},
        ),
        (
            "日前，市消防大队组织了一场户外演练。消防大队还将开展为期一周的安全隐患排查整治专项行动。",
            "training_lecture",
            "duration",
            set(),
        ),
        (
            "江州康宁制药有限公司生产的白带丸，河宁百泉制药有限公司生产的颗粒等16批次药品不合格。",
            "inspection_enforcement",
            "target",
            {"江州康宁制药有限公司", "河宁百泉制药有限公司"},
        ),
        (
            "3月15日，全市“3·15”国际消费者权益日宣传咨询活动在人民广场举行。",
            "campaign",
            "location",
            {"人民广场"},
        ),
        (
            "7月14日，记者跟随市质监局检查小组来到3家酒店，进行电梯安全隐患排查。",
            "inspection_enforcement",
            "organizer",
            {"市质监局检查小组"},
        ),
        (
            "10月16日，培训班在济南举办。共有来自全国约70名远程教育子平台和分站管理人员参加了培训。",
            "training_lecture",
            "participant",
            {"远程教育子平台", "分站管理人员"},
        ),
        (
            "事故发生后，江州市应急管理局迅速派出工作组。召开紧急会议，部署救援工作。",
            "meeting",
            "organizer",
            {"江州市应急管理局"},
        ),
        ("2024年4月11日16时54分57.1秒，江州市发生2.4级地震。", "other", "time", {"2024年4月11日16时54分57.1秒"}),
        (
            "2024年1月1日出版的《求是》杂志发表署名文章《坚持和完善制度》。",
            "policy_issuance",
            "issuer",
            {"《求是》杂志"},
        ),
        ("最终共有119支代表队成功晋级全国总决赛。", "competition_comparison", "participant", {"代表队"}),
        ("局长王明主持会议并介绍签署合作协议情况。", "agreement_signing", "agreement", {"合作协议"}),
        ("2024年监测结果显示，全市新增企业120家。", "outcome_report", "time", {"2024年"}),
        ("6月4日，市场监管总局发布《绿色产品评价 家具》。", "policy_issuance", "document", {"《绿色产品评价 家具》"}),
        ("开学前夕，市市场监管局检查学校食堂。", "inspection_enforcement", "time", {"开学前夕"}),
        ("6月4日，标准化工作推进会在长江之滨召开。", "meeting", "location", {"长江之滨"}),
        ("1月24日，市民政局走访慰问草沟村28户脱贫户。", "assistance_service", "location", {"草沟村"}),
        ("曾祥瑞荣获先进个人称号。", "award_accreditation", "recipient", {"曾祥瑞"}),
        ("6月4日，副市长李建国会见了来访的客商。", "meeting", "attendee", {"李建国"}),
        ("6月4日，副市长张文学会见了来访的客商。", "meeting", "attendee", {"张文学"}),
        ("6月4日，副市长刘华年会见了来访的客商。", "meeting", "attendee", {"刘华年"}),
        (
            "会议召开时，局长阿不都热依木·托合提出席会议并讲话。",
            "statement",
            "speaker",
            {"阿不都热依木·托合提"},
        ),
        (
            "6月4日，卧龙山国家级自然保护区管理局举办业务培训班。",
            "training_lecture",
            "organizer",
            {"卧龙山国家级自然保护区管理局"},
        ),
        ("6月4日，国家超级计算无锡中心举办培训班。", "training_lecture", "organizer", {"国家超级计算无锡中心"}),
        ("6月4日，阿克苏地区行署召开会议。", "meeting", "organizer", {"阿克苏地区行署"}),
        (
            "6月3日，甘肃省计量院组织燃气表检定培训班，120人参加培训。",
            "training_lecture",
            "name",
            {"燃气表检定培训班"},
        ),
    ],
)
def test_a_role_of_a_sentence_is_whole(text: str, type: str, role: str, words: set[str]) -> None:
    """Who calibrates for whom, who is honoured and where, as single sentences tell it."""
    [told] = deeds("某地新闻\n" + text, type)
    assert told.get(role, set()) == words


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        ("近日，云州市计量院顺利通过总局计量标准考核委的现场考核。", "award_accreditation", "name", {"现场考核"}),
        ("到目前为止，县计量所已检定37家243杆加油枪。", "outcome_report", "quantity", {"37家", "243杆"}),
        ("执法人员现场检查药店随机抽取药品5批次。", "inspection_enforcement", "target", {"药店"}),
        ("市眼镜协会为孤儿学校学生免费进行了验光和配镜。", "assistance_service", "programme", {"验光和配镜"}),
        ("6月5日，市局向利民超市赠送公平秤20台。", "assistance_service", "recipient", {"利民超市"}),
        (
            "6月5日，围绕“计量与交通”这一活动主题，市局举办了“小学生计量探秘”活动。",
            "campaign",
            "topic",
            {"计量与交通"},
        ),
        (
            "6月5日，市局邀请行业代表上台签署诚信计量承诺书。",
            "agreement_signing",
            "signatory",
            {"行业代表"},
        ),
        ("近日，市场监管总局批复同意河北筹建滨海区域计量中心。", "award_accreditation", "name", {"滨海区域计量中心"}),
        (
            "近日，国家标准委正式批复同意宁波市筹建国家技术标准创新基地。",
            "award_accreditation",
            "recipient",
            {"宁波市"},
        ),
        (
            "1月16日，市市场监管局局所联动，对辖区药店进行检查。",
            "inspection_enforcement",
            "organizer",
            {"市市场监管局"},
        ),
        ("近日，县局对某超市作出行政处罚5000元。", "inspection_enforcement", "penalty", {"行政处罚5000元"}),
        (
            "近日，云州市计量院向省测试研究院、华东国家计量测试中心申请5项校准能力验证。",
            "other",
            "recipient",
            {"省测试研究院", "华东国家计量测试中心"},
        ),
        (
            "会上，学会秘书长王强作年度工作报告；研究员张伟做“量子计量发展”专题报告。",
            "training_lecture",
            "speaker",
            {"张伟"},
        ),
        (
            "6月5日，市局召开违法企业约谈会，支队负责人郭晓东主持约谈会。",
            "meeting",
            "moderator",
            {"郭晓东"},
        ),
        (
            "近期，云岭计量测试院配合银川市市场监管局对辖区早市进行了检定。",
            "inspection_enforcement",
            "co_organizer",
            {"银川市市场监管局"},
        ),
        ("部分市场监管部门负责人全面介绍了质量帮扶情况。", "statement", "speaker", {"部分市场监管部门负责人"}),
        ("学院院长司马朗在合作协议上签字。", "agreement_signing", "signatory", {"学院"}),
        ("专家组认为数据可靠，结论可信，同意比对项目通过验收。", "award_accreditation", "recipient", {"比对项目"}),
        (
            "云州市计量院承担的省科技厅课题《水表检定系统》通过验收。",
            "award_accreditation",
            "recipient",
            {"省科技厅课题《水表检定系统》"},
        ),
        ("市特检院也在申报国家质检中心，希望得到总局支持。", "statement", "location", set()),
        (
            "近日，由云州市标准化所更名而来的云州市标准化研究院举办培训班。",
            "training_lecture",
            "organizer",
            {"云州市标准化研究院"},
        ),
        ("锡盟特检所赴呼市质检所考察学习。", "visit_research", "visitor", {"锡盟特检所"}),
        ("考察组共搜集到国际法制计量组织资料90份。", "outcome_report", "quantity", {"90份"}),
        ("市局牵头组织十几个部门以及行业协会、企业等开展一系列活动。", "campaign", "name", {"活动"}),
        ("代表们参观了市质检院及其实验室。", "visit_research", "target", {"市质检院及其实验室"}),
        ("总局副局长马庆，CNAS主任司马朗出席会议并讲话。", "statement", "speaker", {"马庆", "司马朗"}),
        ("CNAS贺朗副秘书长到会致辞。", "statement", "speaker", {"贺朗"}),
        (
            "9月6日，市局举办“质量月”启动仪式暨质量主题公园揭牌仪式。",
            "organization_founding",
            "founded",
            {"质量主题公园"},
        ),
        (
            "长度、力学、电学3个考评组对市计量所进行了考核。",
            "evaluation_ranking",
            "organizer",
            {"长度、力学、电学3个考评组"},
        ),
        ("市计量院举办读书日活动，近百名科研人员参加活动。", "campaign", "participant", {"科研人员"}),
        (
            "活动由市局主办，市药检所、市质检院、市质量协会等单位及机构积极参与。",
            "campaign",
            "participant",
            {"市药检所", "市质检院", "市质量协会"},
        ),
        ("5名专家在市计量院进行高质量授课。", "training_lecture", "topic", set()),
        (
            "总局副司长马庆宣读决定：任命贺朗同志担任国家计量院院长，并于5月9日生效。",
            "personnel",
            "target",
            {"贺朗"},
        ),
        ("市局将两家公司列入名录；举办检定人员培训班2期。", "training_lecture", "quantity", {"2期"}),
        (
            "执法人员对与群众生活密切相关的加油机、电子秤进行了监督检查。",
            "inspection_enforcement",
            "target",
            {"与群众生活密切相关的加油机", "电子秤"},
        ),
        ("昨天，经市政府批准立项的国家质检中心基地在高新区奠基。", "other", "location", {"高新区"}),
        ("马庆主任作为ISO常任理事国代表，赴会前访问了瑞士电工委员会。", "visit_research", "attendee", set()),
        ("《计量办法》已经云州市市场监管局局务会议审议通过。", "policy_issuance", "issuer", {"云州市市场监管局"}),
        ("《计量办法》已经云州市市场监管局2024年第3次局务会议审议通过。", "policy_issuance", "time", set()),
        ("去年，紧密对接产业升级方向，新建站点占比超三成。", "outcome_report", "organizer", set()),
        (
            "全国频率控制和选择用压电器件标准化技术委员会召开年会。",
            "meeting",
            "organizer",
            {"全国频率控制和选择用压电器件标准化技术委员会"},
        ),
        ("秘书长贺朗对换届筹备工作进行了简要说明。", "statement", "speaker", {"贺朗"}),
        ("大会对5年来为标准化作出贡献的先进集体进行了表彰。", "award_accreditation", "time", set()),
        (
            "质检总局批准台州市、温州市创建“全国质量强市示范城市”。",
            "award_accreditation",
            "recipient",
            {"台州市", "温州市"},
        ),
        ("省纺织协会贺朗处长任主任委员。", "personnel", "target", {"贺朗"}),
        (
            "首届检定培训班由省计量院主办、省市场监督管理培训中心承办，60人参加。",
            "training_lecture",
            "co_organizer",
            {"省市场监督管理培训中心"},
        ),
        ("计量论坛由省计量学会主办、云州大学承办、海东公司协办。", "meeting", "co_organizer", {"云州大学", "海东公司"}),
        (
            "由市质检院起草、市市场监管局提出的地方标准《腊味规范》通过专家审定。",
            "award_accreditation",
            "organizer",
            set(),
        ),
        (
            "由省计量院主导、14家市级计量院参加的“电能比对”总结会在温州召开。",
            "meeting",
            "organizer",
            {"省计量院"},
        ),
        ("省长质量奖评审委员会第二次会议召开。", "meeting", "organizer", {"省长质量奖评审委员会"}),
        ("5月6日，检测事业部组织开展安全知识竞赛。", "competition_comparison", "organizer", {"检测事业部"}),
        (
            "12月2日下午，全市食品安全知识竞赛举行决赛。",
            "competition_comparison",
            "name",
            {"全市食品安全知识竞赛"},
        ),
        (
            "云州市质检院举办了质量知识竞赛。比赛中还设有抢答环节，现场观众积极参与。",
            "competition_comparison",
            "participant",
            set(),
        ),
        ("5月6日，培训中心举办检定技能比武。", "competition_comparison", "organizer", {"培训中心"}),
        ("10月8日，我公司组织开展了内部比对试验。", "competition_comparison", "organizer", {"我公司"}),
        (
            "云州在线（云州日报网）讯（通讯员 马庆）6月9日，全省计量技能大赛在云州举行。",
            "competition_comparison",
            "attendee",
            set(),
        ),
        (
            "6月9日，技能比武活动决赛举行，贺朗夺得三等奖。\n本次大赛以“匠心护民”为主题。",
            "competition_comparison",
            "topic",
            {"匠心护民"},
        ),
        ("主任贺朗一行5人到省计量院考察交流，受到院长蔡明的热情接待。", "visit_research", "attendee", {"蔡明"}),
        ("计量科普活动首站走进实验小学，为200余名学生带来科普讲座。", "training_lecture", "topic", set()),
        (
            "江州质检园是集产品检验、人才培训于一体的国家级园区，整个园区预计今年年底投入使用。",
            "other",
            "name",
            {"整个园区"},
        ),
    ],
)
def test_words_of_the_measuring_trade_fill_their_roles(text: str, type: str, role: str, words: set[str]) -> None:
    """Commissions that examine, nozzles counted, eyes tested, themes, who is asked to sign, who may build a centre."""
    [told] = deeds("某地新闻\n" + text, type)
    assert told.get(role, set()) == words


@pytest.mark.parametrize(
    "text",
    [
        "能力验证是为确保实验室维持较高水平而对其能力进行考核和监督的一种验证活动。",
        "所谓计量比对是指在规定条件下，对相同准确度的计量器具进行比较的过程。",
        "市场监管部门通过发放宣传资料、免费咨询、免费检测等，提升计量工作的社会认知度。",
        "带队老师介绍，通过实验室参观、现场演示和实践活动，使小学生加深了认识。",
        "5月20日，国际计量大会集会，纪念《米制公约》签署125周年。",
        "省局结合深入开展主题教育的要求，安排了丰富多彩的体验活动。",
        "副院长马庆介绍了质检总局开展计量科普工作的概况和近年来在科普方面的做法。",
        "副院长马庆介绍了中国科协科普部情况。",
        "按照总局等21个部门开展全国“质量月”活动的通知要求，全市上下一心。",
        "各区将广泛开展主题宣传；组织实验室开放日活动；开展质量知识培训。",
        "技术人员提前作了安排，使整个检定工作有序开展。",
        "通过此次评审，锻炼了队伍。",
        "会上，副局长贺朗宣读对云州市开展国家标准化创新发展试点的批复文件。",
        "继云州市成为全国首个“质量强市示范城市”之后，各地积极性高涨。",
        "创建期满、通过验收后，将获得总局正式命名。",
        "决赛重点考察选手实操技能与协同能力。",
        "预赛为理论考试，重点考察电梯安装、维修、保养等相关专业知识。",
    ],
)
def test_what_words_mean_and_how_something_is_done_tells_nothing(text: str) -> None:
    """Definitions, ways in a list with what they serve, anniversaries and what is done in line with something."""
    assert [event.type.value for event in extract_events(article(text)) if event.type.value != "statement"] == []


def test_what_all_are_told_to_do_is_ordered_to_the_end_of_the_sentence() -> None:
    """Behind a semicolon too, without a subject of its own; a demand at the end of a list is none."""
    text = "总局要求各级部门依法查封不合格产品，全面清理库存；责令不合格产品生产企业停止生产。"
    assert {event.type.value for event in extract_events(article(text))} == {"statement"}
    text = "市局计量处介绍了推进情况和今年重点工作要求，并就实施方案进行了布置。"
    assert [event.trigger.text for event in extract_events(article(text))] == ["介绍"]


def test_two_days_without_a_year_are_two_checks() -> None:
    """Of a page that does not say when it was printed."""
    text = (
        "6月19日下午，云州市市场监管局开展节前计量监督检查。6月20日上午，市局计量处联合省计量院开展加油机计量监督检查。"
    )
    told = extract_events(article(text, published_at=None))
    times = [{a.span.text for a in event.arguments if a.role.value == "time"} for event in told]
    assert times == [{"6月19日下午"}, {"6月20日上午"}]


def test_who_chairs_and_hears_a_report_belongs_to_it() -> None:
    """某研究员作了专题报告。某局长主持报告会: not to the day's other activity."""
    title = "省局举办世界计量日活动"
    lead = "5月20日，省局在南湖广场举办世界计量日宣传活动。"
    text = "当天下午，特邀研究员段宇宁作了计量专题报告。计量院院长吕金华主持报告会，130余人参加报告会。"
    [report] = deeds(f"{title}\n{lead}{text}", "training_lecture")
    assert report["moderator"] == {"吕金华"}
    assert report["quantity"] == {"130余人"}


def test_what_a_meeting_hopes_for_is_not_done() -> None:
    """会议希望尽快发布《…》 issues nothing, and the aim before it raises nothing."""
    text = "为规范服务业发展，提高各地工作水平，会议希望尽快完善后发布《健全服务体系的指导意见》。"
    assert [event.type.value for event in extract_events(article(text))] == ["statement"]


def test_what_one_teaches_goes_on_in_one_lecture() -> None:
    """He expounds this and explains that: one lecture, its topics together."""
    text = "张伟教授以“应急管理”为主题，围绕预案编制进行了深入解读，并就如何强化预案执行进行了细致讲解。"
    lectures = [event for event in extract_events(article(text)) if event.type.value == "training_lecture"]
    assert len(lectures) == 1


def test_what_is_held_apart_has_a_day_each() -> None:
    """于…及…分别召开甲会和乙会: one after the other; online says how it was held."""
    told = deeds("某地新闻\n我院于4月15日及4月27日分别召开了线上的项目验收会和项目总结会。", "meeting")
    assert [(t["time"], t["name"]) for t in told] == [({"4月15日"}, {"项目验收会"}), ({"4月27日"}, {"项目总结会"})]


def test_whose_post_it_was_is_said_of_the_one_before() -> None:
    """免去其中国…院长职务: 其 is whoever was appointed just before, not who reads the decision out; 其中 is no word."""
    text = "总局副司长马庆宣读决定：任命司马朗为国家标准院院长，免去其中国计量科学研究院副院长职务。"
    told = deeds("某地新闻\n" + text, "personnel")
    assert [t["target"] for t in told] == [{"司马朗"}, {"司马朗"}]
    assert told[1]["host_org"] == {"中国计量科学研究院"}


def test_the_day_of_a_paragraph_is_nearer_than_that_of_the_whole() -> None:
    """What is taught at a course of the 19th was not taught on the day that the activities are held for."""
    told = deeds(
        "中心开展系列活动\n5月20日，中心开展世界计量日系列活动。\n"
        "5月19日，区市场监管局举办计量管理知识培训。中心检定部负责人宣贯计量法律法规及相关政策。",
        "training_lecture",
    )
    assert [t["time"] for t in told] == [{"5月19日"}, {"5月19日"}]


def test_what_passes_an_examination_is_named_in_its_own_clause() -> None:
    """…获专利，项目成果通过鉴定: not what the clause before told; who drew a standard up does not put it in force."""
    told = deeds("某地新闻\n该院的“水表装置”获国家专利授权，项目成果通过省科技厅组织的鉴定。", "award_accreditation")
    assert [t["recipient"] for t in told] == [{"该院的“水表装置”"}, {"项目成果"}]
    text = "省标准化院牵头制定的《民宿规范》国家标准日前由国家标准委批准发布，将于10月1日起实施。"
    assert [t.get("issuer", set()) for t in deeds("某地新闻\n" + text, "policy_issuance")] == [{"国家标准委"}, set()]
