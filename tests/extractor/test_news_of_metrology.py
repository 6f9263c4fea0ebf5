"""News of measurement: checks of scales and pumps, comparisons, centres that are approved, days of measurement."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told

Roles = dict[str, set[str]]


@pytest.mark.parametrize(
    ("text", "type", "roles"),
    [
        (
            "江州市市场监管局近日通报了2024年组织开展加油机计量监督检查的情况。",
            "policy_issuance",
            {"topic": {"2024年组织开展加油机计量监督检查的情况"}, "issuer": {"江州市市场监管局"}},
        ),
        (
            "江州市市场监管局近日公布了2024年开展加油机计量监督抽查的结果。",
            "policy_issuance",
            {"document": {"2024年开展加油机计量监督抽查的结果"}},
        ),
        (
            "监督检查在全国31个省、自治区、直辖市部署开展，共检查企业84家。",
            "inspection_enforcement",
            {"location": {"全国"}},
        ),
        ("监督检查由市市场监管局组织开展，发现问题30个。", "inspection_enforcement", {"organizer": {"市市场监管局"}}),
        ("培训于5月9日在江州市举行，60人参加。", "training_lecture", {"location": {"江州市"}, "quantity": {"60人"}}),
        (
            "1月16日早晨，执法人员着便服突击检查了江州批发市场的电子秤。",
            "inspection_enforcement",
            {"time": {"1月16日早晨"}, "organizer": {"执法人员"}, "target": {"江州批发市场的电子秤"}},
        ),
        (
            "近日，市市场监管局对海水产和淡水产两大行业的电子秤进行突击检查。",
            "inspection_enforcement",
            {"target": {"海水产和淡水产两大行业的电子秤"}},
        ),
        (
            "江州市计量院作为主导实验室承担的比对项目“2022年真空计计量比对”召开了总结会。",
            "competition_comparison",
            {"name": {"比对项目“2022年真空计计量比对”"}, "organizer": {"江州市计量院"}},
        ),
        (
            "由江州市计量院组织进行压力表量值比对工作，我院参加。本次比对涵盖全省法定计量检定机构32家。",
            "competition_comparison",
            {"organizer": {"江州市计量院"}, "quantity": {"32家"}},
        ),
        (
            "10月26日，成立大会在江州计量科学研究院（以下简称“江州计量院”）召开。",
            "meeting",
            {"location": {"江州计量科学研究院"}},
        ),
        (
            "会上，王强代表企业作表态发言，会议由副院长李明主持。",
            "meeting",
            {"moderator": {"李明"}},
        ),
        (
            "近日，“江州火箭产业计量测试中心”（简称中心）顺利通过现场验收。",
            "award_accreditation",
            {"recipient": {"“江州火箭产业计量测试中心”"}},
        ),
        (
            "近日，江州光机电产业计量测试中心获批筹建。该中心依托江州市计量院进行建设。",
            "award_accreditation",
            {"recipient": {"江州光机电产业计量测试中心"}, "host_org": {"江州市计量院"}},
        ),
        (
            "山西省市场监督管理局经过现场评审、考察等程序同意我市筹建光机电产业计量测试中心。",
            "award_accreditation",
            {"organizer": {"山西省市场监督管理局"}, "recipient": {"我市"}},
        ),
        (
            "近日，市场监管总局回函山东省人民政府，同意依托江州市计量院筹建仪器产业计量测试中心。",
            "award_accreditation",
            {"organizer": {"市场监管总局"}, "host_org": {"江州市计量院"}},
        ),
        (
            "5月20日，江州市计量院邀请企业代表30余人参观计量实验室。",
            "visit_research",
            {"organizer": {"江州市计量院"}, "visitor": {"企业代表"}, "target": {"计量实验室"}},
        ),
        (
            "5月6日，省计量院副院长李明一行赴江州大学进行交流座谈。",
            "visit_research",
            {"visitor": {"李明"}, "target": {"江州大学"}},
        ),
        (
            "江州市计量所新建的12项计量标准顺利通过省里组织的计量标准考评组考评。",
            "award_accreditation",
            {"organizer": {"计量标准考评组"}, "name": {"考评"}, "quantity": {"12项"}},
        ),
        (
            "市质监局对第一、二人民医院、中医院等单位的464台（件）在用计量器具进行了强制检定。",
            "inspection_enforcement",
            {"target": {"在用计量器具"}, "quantity": {"464台（件）"}},
        ),
        (
            "省计量院对威海市医疗机构使用的血压计进行了强制检定。",
            "inspection_enforcement",
            {"organizer": {"省计量院"}, "location": {"威海市"}},
        ),
        (
            "市质监局对集贸市场计量器具进行检定，并开展诚信计量进市场活动。",
            "campaign",
            {"name": {"诚信计量进市场活动"}, "target": None},
        ),
        (
            "《电子天平》《砝码》《水表》3项国家检定规程已于近期相继实施。",
            "policy_issuance",
            {"document": {"《电子天平》", "《砝码》", "《水表》"}, "time": {"近期"}, "quantity": {"3项"}},
        ),
        (
            "近日，市场监管总局批准发布《电子天平检定规程》等2项国家检定规程。",
            "policy_issuance",
            {"document": {"《电子天平检定规程》"}, "quantity": {"2项"}},
        ),
        (
            "5月9日，计量宣贯培训班在江州举办。本次培训在省局的指导下，由省计量院主办、市计量所承办。",
            "training_lecture",
            {"organizer": {"省计量院"}, "co_organizer": {"市计量所"}, "supporter": {"省局"}},
        ),
        (
            "5月9日，计量宣贯培训班在江州举办。开班仪式上，副局长杨敦雄、部长王琦依次发言。",
            "training_lecture",
            {"attendee": {"杨敦雄", "王琦"}},
        ),
        (
            "会议期间，主任委员李明为大家带来了计量领域发展现状与趋势的报告。",
            "training_lecture",
            {"speaker": {"李明"}, "topic": {"计量领域发展现状与趋势"}},
        ),
        (
            "5月9日，计量协会年会在江州召开，参加会议的有院长李明、秘书长王强等40余位会员单位代表。",
            "meeting",
            {"attendee": {"李明", "王强"}, "quantity": {"40余位"}},
        ),
        (
            "5月9日，江州计量测试中心开工奠基仪式在高新区举行。",
            "other",
            {"name": {"江州计量测试中心"}, "organizer": None},
        ),
        (
            "上半年，抽纸、种子的净含量检验合格率分别为90.93%、90.30%，相对偏低。",
            "outcome_report",
            {"quantity": {"90.93%", "90.30%"}},
        ),
        (
            "5月18日，由江州市市场监管局主办的计量技能竞赛在高新区举办。"
            "本次竞赛得到了市总工会、市科技局的大力支持，并经市人社局同意，纳入全市职业技能大赛。",
            "competition_comparison",
            {"supporter": {"市总工会", "市科技局"}},
        ),
    ],
)
def test_measurement_is_told_with_its_parties(text: str, type: str, roles: Roles) -> None:
    """Who checks, compares, approves and visits what, and where."""
    (found,) = told(text, type=type)
    assert {role: found.get(role) for role in roles} == roles


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("会上，计量司领导宣读了设立通知，院长李明介绍了情况，所长王强发言，会议由副院长赵军主持。", "personnel"),
        ("经查明，被查扣的电子秤处于通电状态，能在3个或7个档位间切换。", "inspection_enforcement"),
        ("这款食用油净含量为5升，保质期18个月，售价每桶85元。", "outcome_report"),
        ("5月6日，省计量院副院长李明一行赴江州大学进行交流座谈。", "meeting"),
        ("江州市市场监管局经研究同意我市筹建产业计量测试中心。", "organization_founding"),
        ("课程结束之后，全体学员分为四组进行了实操考核。", "evaluation_ranking"),
        ("秘书长王强就其组织的区域计量比对进行了介绍。", "competition_comparison"),
        ("合成洗涤剂、抽纸的净含量标注合格率分别为90.62%、87.97%。", "other"),
        ("会上，院长李明作了工作报告。", "training_lecture"),
        ("3月5日，省局调研组一行参观了江州市计量院筹建的新能源计量中心。", "organization_founding"),
    ],
)
def test_what_only_looks_like_it_is_not_told(text: str, type: str) -> None:
    """Notices read out appoint nobody, what was seized is not seized again, what a package holds is no figure."""
    assert told(text, type=type) == []
