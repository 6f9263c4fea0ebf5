"""News of institutes of quality: what they undergo and pass, in what respects, agendas, rows of names."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        (
            "近日，设立在江州省质检院的国家泵阀质检中心迎来监督检查。",
            "inspection_enforcement",
            "target",
            {"国家泵阀质检中心"},
        ),
        (
            "近日，云河市质检所迎来2023年度专项监督检查。",
            "inspection_enforcement",
            "programme",
            {"2023年度专项监督检查"},
        ),
        ("近日，云河市质检所顺利通过省局组织的专项检查。", "inspection_enforcement", "target", {"云河市质检所"}),
        ("近日，云河市质检所顺利通过省局组织的专项检查。", "inspection_enforcement", "organizer", {"省局"}),
        (
            "5月6日，云河市质检所迎来专项监督检查。本次检查是由国家认监委组织的。",
            "inspection_enforcement",
            "organizer",
            {"国家认监委"},
        ),
        ("5月6日，检查组从人员、设备等方面对市质检所进行了检查。", "inspection_enforcement", "target", {"市质检所"}),
        ("检查组对市质检所人员、设备等六个方面进行了检查。", "inspection_enforcement", "topic", {"人员、设备"}),
        ("评审组对我院管理体系、检验过程四个环节进行了评审。", "evaluation_ranking", "target", {"我院"}),
        (
            "评审组对市质检所的管理体系、人员能力等方面进行了评审。",
            "evaluation_ranking",
            "topic",
            {"管理体系、人员能力"},
        ),
        (
            "云河市质检所通过国家实验室认可复评审。",
            "award_accreditation",
            "name",
            {"国家实验室认可复评审"},
        ),
        ("省药检院获得CNAS实验室认可证书。", "award_accreditation", "name", {"CNAS实验室认可证书"}),
        (
            "特检院完成对云岭炼化公司重整装置的首次检验。",
            "inspection_enforcement",
            "target",
            {"云岭炼化公司重整装置"},
        ),
        (
            "审计局近日完成了对南湖中学新校区项目的竣工决算审计。",
            "inspection_enforcement",
            "target",
            {"南湖中学新校区项目"},
        ),
        ("评审组完成了对云河市质检所的扩项评审。", "evaluation_ranking", "target", {"云河市质检所"}),
        ("评审组完成了对云河市质检所的扩项评审。", "evaluation_ranking", "programme", {"扩项评审"}),
        ("考核组完成对质检所新建5项计量标准的考核。", "evaluation_ranking", "target", {"质检所新建5项计量标准"}),
        ("东湖街道联合社区卫生服务中心开展义诊。", "assistance_service", "co_organizer", {"社区卫生服务中心"}),
        (
            "李文一行参观了云岭量子公司、未来科技城和计量博物馆。",
            "visit_research",
            "target",
            {"云岭量子公司", "未来科技城", "计量博物馆"},
        ),
        (
            "省标准化协会团体标准《社区食堂服务规范》通过专家审查。",
            "award_accreditation",
            "recipient",
            {"省标准化协会团体标准《社区食堂服务规范》"},
        ),
        (
            "日前，市监局公布第4期食品抽检信息，本次抽检涉及12大类食品486批次，检出不合格样品7批次。",
            "policy_issuance",
            "document",
            {"第4期食品抽检信息"},
        ),
        (
            "自今年1月开展“守护消费”铁拳行动以来，市监系统共查办案件1126件，移送公安机关23件。",
            "outcome_report",
            "quantity",
            {"1126件", "23件"},
        ),
        ("近日，市监局对化肥、农膜抽检36批次。", "inspection_enforcement", "target", {"化肥", "农膜"}),
        ("5月8日，市计量院为钢铁公司8台轨道衡进行了现场检定。", "inspection_enforcement", "target", {"轨道衡"}),
        (
            "副县长周波带领督查组一行5人，对机动车检验机构进行督查。",
            "inspection_enforcement",
            "organizer",
            {"督查组"},
        ),
        (
            "仪式上，表彰了获得第六届市长质量奖的3家企业，南湖重工等10家企业代表共同签署了倡议书。",
            "award_accreditation",
            "quantity",
            {"3家"},
        ),
        ("会上表彰了荣获市长质量奖的3家企业。", "award_accreditation", "name", {"市长质量奖"}),
        ("省协会召开年会。会议主要议题为审定《阀门检验规程》。", "meeting", "topic", {"审定《阀门检验规程》"}),
        ("省协会召开年会。理事长李明主持会议并通报了工作情况。", "meeting", "moderator", {"李明"}),
        (
            "王强一行参观了特检院数据中心、科研展示墙和电梯试验塔。",
            "visit_research",
            "target",
            {"特检院数据中心", "科研展示墙", "电梯试验塔"},
        ),
        (
            "5月3日，3个省级质检中心正式成立，包括“江州泵阀质检中心（云河）”、“江州陶瓷质检中心”。",
            "organization_founding",
            "founded",
            {"“江州泵阀质检中心（云河）”", "“江州陶瓷质检中心”"},
        ),
        ("5月2日，成立于1998年的江州计量协会召开年会。", "organization_founding", "founded", {"江州计量协会"}),
        (
            "江州省依托云河所筹建的“泵阀质检中心”、龙沟省依托白山所筹建的“陶瓷质检中心”，已通过资质认定评审。",
            "award_accreditation",
            "recipient",
            {"“泵阀质检中心”", "“陶瓷质检中心”"},
        ),
        (
            "5月3日，质量月启动仪式在云河举行。王强出席启动仪式并为4个“质量强市”和10家园区授牌。",
            "award_accreditation",
            "quantity",
            {"4个", "10家"},
        ),
        ("王强出席会议，并为4个“质量强市”和10家园区授牌。", "award_accreditation", "name", {"“质量强市”"}),
        (
            "9月1日，质量月启动仪式在云河举行。在仪式现场，王强宣布“质量月”活动正式启动。",
            "campaign",
            "time",
            {"9月1日"},
        ),
        (
            "1月7日，江州大学70余名师生走进省质检院。工作人员带领师生们参观了电磁实验室、展厅。",
            "visit_research",
            "target",
            {"省质检院", "电磁实验室", "展厅"},
        ),
        ("5月2日，省质检院到云河县3家羊绒企业开展质量帮扶活动。", "assistance_service", "recipient", {"羊绒企业"}),
        (
            "5月2日，省质检院深入江州重工集团、云河电缆公司开展质量诊断。",
            "assistance_service",
            "recipient",
            {"江州重工集团", "云河电缆公司"},
        ),
        ("5月2日，县农业局走进永丰社区开展义诊。", "assistance_service", "location", {"永丰社区"}),
        ("省局今天发布了日用品质量监督抽查情况。", "policy_issuance", "document", {"日用品质量监督抽查情况"}),
        ("讲解员带领代表们参观了检测实验室。", "visit_research", "visitor", {"代表们"}),
        (
            "云河所承担的样品制作与技术服务项目，顺利通过省局验收。",
            "award_accreditation",
            "recipient",
            {"样品制作与技术服务项目"},
        ),
        (
            "国家标准委同意并批准了阀门标委会的换届及组成方案。",
            "policy_issuance",
            "document",
            {"阀门标委会的换届及组成方案"},
        ),
        (
            "5月2日，研讨会在云河举行。会议由省计量院、云河市市场监管局，以及江州省知识产权局承办。",
            "meeting",
            "co_organizer",
            {"省计量院", "云河市市场监管局", "江州省知识产权局"},
        ),
        ("本次共抽查615家企业生产的622批次日用品。", "outcome_report", "quantity", {"615家", "622批次"}),
        ("3月2日，中质协、中检集团代表到省质检院调研。", "visit_research", "visitor", {"中质协、中检集团代表"}),
    ],
)
def test_a_role_is_filled(text: str, type: str, role: str, words: set[str]) -> None:
    """Whoever undergoes, opens, sees or receives something is told by name, with what and in what respects."""
    assert [roles.get(role, set()) for roles in told(text, type=type)] == [words]


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("设立在江州省质检院的国家泵阀质检中心迎来监督检查。", "organization_founding"),
        ("省协会召开年会。会议主要议题为审定《阀门检验规程》。", "policy_issuance"),
        ("3月2日，中标集团、中检集团代表参加会议。", "award_accreditation"),
        ("省局对我院人员进行了考核，通过现场核查，考核组对我院设备给予了肯定。", "award_accreditation"),
        ("1月7日，省质检院开展开放日活动。参观之余，双方进行了交流。", "visit_research"),
        ("本次召回活动是在市场监管总局启动缺陷调查的情况下开展的。", "campaign"),
    ],
)
def test_nothing_is_told_of_another_type(text: str, type: str) -> None:
    """Where something stands, what is to be gone over, a body's own name and a means tell no event."""
    assert told(text, type=type) == []


def test_those_who_have_a_prize_are_given_it_once() -> None:
    """为荣获“…”的五家企业颁奖: one event, whoever hands it over and however long the row is."""
    firms = ["江州汽车股份有限公司", "云河新兴铸管有限责任公司", "江州金牛电气股份有限公司", "江州华菱电缆集团有限公司"]
    text = f"市长杨强出席会议，并为荣获“江州市首届政府质量奖”的{'、'.join(firms)}等4家企业进行了颁奖。"
    [prize] = told(text, type="award_accreditation")
    assert prize["recipient"] == set(firms)
    assert prize["name"] == {"“江州市首届政府质量奖”"}


def test_a_check_that_is_passed_is_the_one_told_before() -> None:
    """迎来检查…顺利通过此次检查: one check."""
    text = "5月6日，云河市质检所迎来专项监督检查。经过两天检查，该所顺利通过此次监督检查。"
    [check] = told(text, type="inspection_enforcement")
    assert check["target"] == {"云河市质检所"}


@pytest.mark.parametrize(
    ("text", "type", "role", "words"),
    [
        ("日前，云河市质检所在京被授予“先进集体”称号。", "award_accreditation", "location", {"京"}),
        ("5月9日，云河市质检所在沪举办检验员培训班。", "training_lecture", "location", {"沪"}),
        (
            "近日，由云河市质检所承担的“称重仪开发”项目以优秀成绩通过验收。",
            "award_accreditation",
            "recipient",
            {"“称重仪开发”项目"},
        ),
        (
            "5月9日，市民代表走进水表、衡器、压力表等检定实验室。",
            "visit_research",
            "target",
            {"水表、衡器、压力表等检定实验室"},
        ),
        ("5月9日，在市局的组织领导下，县质检所开展加油机检查。", "inspection_enforcement", "supporter", {"市局"}),
        ("研讨会在云河召开。市质检院院长王强主持了上午的研讨会。", "meeting", "moderator", {"王强"}),
        (
            "5月9日，市人大常委会第十三次会议，任命李明为副市长。",
            "meeting",
            "name",
            {"市人大常委会第十三次会议"},
        ),
        ("近日，李明赴中国电科54所调研。", "visit_research", "quantity", None),
        ("5月9日，市教育局检查学校30所。", "inspection_enforcement", "quantity", {"30所"}),
    ],
)
def test_what_institutes_do_is_told_with_where_how_and_under_whom(
    text: str, type: str, role: str, words: set[str] | None
) -> None:
    """在京 behind a name on 所, by what one passes, rooms told by what they are for, who guides it; one event each."""
    (event,) = told(text, type=type)
    assert event.get(role) == words


def test_what_is_passed_and_the_prize_are_two() -> None:
    """A prize that a project wins besides what it passed is an event of its own; the certificate of that is not."""
    passed, won = told("该项目通过省局组织的验收，并获得科技进步二等奖。", type="award_accreditation")
    assert (passed["recipient"], won["recipient"]) == ({"该项目"}, {"该项目"})
    assert ("name" in passed, won["name"]) == (False, {"科技进步二等奖"})
    assert len(told("市质检所顺利通过省局组织的考核，获得了授权证书。", type="award_accreditation")) == 1


def test_a_licence_that_is_looked_at_is_no_honour() -> None:
    """通过查看…许可证 says how it was checked."""
    text = "5月9日，执法人员检查了20家餐饮店，通过查看食品经营许可证，规范经营行为。"
    assert told(text, type="award_accreditation") == []


def test_papers_of_other_kinds_about_one_thing_are_two() -> None:
    """A body's approval and its statutes begin alike."""
    text = "李明宣读了《云河市计量协会玻璃产业分会成立批复》。会议审议通过《云河市计量协会玻璃产业分会工作条例》。"
    assert len(told(text, type="policy_issuance")) == 2
