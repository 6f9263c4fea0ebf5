"""What gives bodies and people their standing: leave, certificates, posts, foundings, and help that is told twice."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def _told(text: str, type_: str, *, title: str | None = None) -> list[dict[str, list[str]]]:
    events = extract_events(article(*text.split("\n"), title=title))
    found = []
    for event in events:
        if event.type.value == type_:
            roles: dict[str, list[str]] = {}
            for argument in event.arguments:
                roles.setdefault(argument.role.value, []).append(argument.span.text)
            found.append(roles)
    return found


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("5月8日，市特检所收到省局颁发的《检验机构核准证（A级）》。", "recipient", "市特检所"),
        ("5月8日，县检测中心收到省农业农村厅下发的考核合格证书。", "name", "考核合格证书"),
        ("近日，市计量院以优异成绩通过复核。", "recipient", "市计量院"),
        ("近日，我国自主研制的“高温黑体”通过国际比对。", "name", "国际比对"),
        ("近日，市质检院3项科研项目获得省市场监管局立项。", "organizer", "省市场监管局"),
        ("近日，市计量院申报的2项实用新型专利获得授权。", "quantity", "2项"),
        ("近日，省药检院获得疫苗批签发授权。", "name", "疫苗批签发授权"),
        ("近日，经国家药监局组织专家现场评估，省药检院获得批签发机构授权。", "organizer", "国家药监局"),
        (
            "9月26日，经工信部专家组复核评价，依托国防计量所建设的服务平台以优异成绩通过复核。",
            "organizer",
            "工信部专家组",
        ),
        (
            "4月25日，中国电机工程学会在北京组织召开技术鉴定会，杭州电力计量中心完成的“在线监测技术”通过鉴定。",
            "organizer",
            "中国电机工程学会",
        ),
        ("5月8日，国家标准委批准省标准院承担快递标准化技术委员会秘书处工作。", "recipient", "省标准院"),
        ("5月8日，省市场监管局同意市计量院开展机动车测速仪检定工作。", "name", "机动车测速仪检定"),
    ],
)
def test_who_gets_leave_or_a_certificate_from_whom(text: str, role: str, filler: str) -> None:
    """Certificates that come, tasks that somebody may bear, and by whose judgement it was, are told in many frames."""
    (award,) = _told(text, "award_accreditation")
    assert filler in award[role]


@pytest.mark.parametrize(
    "text",
    [
        "近日，市局收到企业提交的许可证申请材料。",
        "省局责令7家机构限期整改，目前均已通过复核。",
        "5月8日，两家公司同意承担全部赔偿责任。",
        "公司授权经销商开展促销活动。",
    ],
)
def test_papers_that_are_handed_in_and_faults_that_are_mended_grant_nothing(text: str) -> None:
    """Applications received, faults found mended and what one agrees to bear are no leave."""
    assert not _told(text, "award_accreditation")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("近日，市特检院顺利通过省局组织的资质认定复查评审，取得资质认定证书。", None),
        ("近日，县检测中心顺利通过省局组织的资质认定扩项评审，取得资质认定证书。", "县检测中心取得17个参数扩项资质"),
        (
            "6月14日，省市场监管局组织考评组对市计量院的三项计量标准进行现场考核。“热能表检定装置”等三项标准顺利通过考核。",
            None,
        ),
    ],
)
def test_an_examination_its_outcome_and_the_certificate_are_one_award(text: str, title: str | None) -> None:
    """Who passes and what proves it are one event, with by whom it was examined, also where a headline says it."""
    (award,) = _told(text, "award_accreditation", title=title)
    assert award["organizer"][0] in ("省局", "省市场监管局")
    assert not _told(text, "evaluation_ranking", title=title)


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        ("免去王强省市场监管局党组书记职务。", ["王强"], ["省市场监管局"]),
        ("免去欧阳志远省质量技术监督局总工程师职务。", ["欧阳志远"], ["省质量技术监督局"]),
        ("免去李明、王强杭州市市场监督管理局副局长职务。", ["李明", "王强"], ["杭州市市场监督管理局"]),
        ("李明当选亚太计量规划组织（APMP）主席。", ["李明"], ["亚太计量规划组织"]),
        ("20名人大代表、政协委员受聘为市市场监管局行风监督员。", ["人大代表、政协委员"], ["市市场监管局"]),
    ],
)
def test_names_right_before_the_body_whose_post_is_lost(text: str, who: list[str], where: list[str]) -> None:
    """A name ends where the body begins, and a post behind what the body is called for short."""
    (post,) = _told(text, "personnel")
    assert post["target"] == who
    assert post["host_org"] == where
    assert not any(name.startswith("（") for name in post["name"])


def test_where_a_decision_is_made_known_is_nobody_who_decides() -> None:
    """Whoever goes somewhere to make a decision known does not name the house as who decided."""
    (post,) = _told("省局局长李明到省计量院宣布干部任免决定：王强同志任省计量院党委书记。", "personnel")
    assert "organizer" not in post


@pytest.mark.parametrize(
    ("text", "founded", "participants"),
    [
        ("8月2日，杭州市5个质量服务工作站授牌成立。", "杭州市5个质量服务工作站", []),
        (
            "市局成立由主要领导任组长、分管领导任副组长、各科室负责人为成员的专项行动领导小组。",
            "专项行动领导小组",
            ["主要领导", "各科室负责人"],
        ),
        ("市局成立由县委副书记任组长、副县长任副组长，公安、教育等部门参加的工作专班。", "工作专班", ["公安", "教育"]),
    ],
)
def test_who_leads_and_makes_up_what_is_founded(text: str, founded: str, participants: list[str]) -> None:
    """Deputies who lead a new body beside its head, and the body of an officer, are no members by themselves."""
    (founding,) = _told(text, "organization_founding")
    assert founding["founded"] == [founded]
    assert founding.get("participant", []) == participants


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("5月8日，县计量所开展“计量惠民”免费检定活动，检定血压计30台。", ["30台"]),
        (
            "5月20日，湖口县市场监管局走进翠屏社区开展便民服务活动。工作人员现场为居民免费检测血压计46台。",
            ["46台"],
        ),
        ("近日，市特检所深入辖区学校开展电梯免费“体检”。", []),
        ("省特检院为企业停产检修期间的42台压力容器提供“一站式”检验服务。", ["42台"]),
    ],
)
def test_a_service_is_one_event_with_what_was_calibrated(text: str, quantities: list[str]) -> None:
    """What those who serve for a body calibrate is how much of the service there was, and no check."""
    (service,) = _told(text, "assistance_service")
    assert service.get("quantity", []) == quantities
    assert not _told(text, "inspection_enforcement")


def test_what_stands_still_is_nobody_who_is_helped() -> None:
    """Whose things are seen to while the works stand still is told, without when that was."""
    (service,) = _told("省特检院为企业停产检修期间的42台压力容器提供“一站式”检验服务。", "assistance_service")
    assert service["recipient"] == ["企业"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("市局领导看望慰问退休老同志。", "退休老同志"),
        ("1月31日，省计量院院长李明走访慰问了离休干部冯玉昆。", "离休干部冯玉昆"),
    ],
)
def test_old_colleagues_are_consoled(text: str, whom: str) -> None:
    """Those who served once are consoled as others are, by their names or by what they are."""
    (visit,) = _told(text, "assistance_service")
    assert visit["recipient"] == [whom]


def test_a_vow_to_help_helps_nobody_yet() -> None:
    """The paper by which sides pair up is what they sign, not whom they help."""
    assert not _told("7个党支部分别与14户监测户签订了结对帮扶承诺书。", "assistance_service")


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            "国家海洋产业计量测试中心由杭州市计量院承建，2020年12月获批筹建，今年7月通过专家组验收。",
            [("2020年12月", []), ("今年7月", ["专家组"])],
        ),
        ("该中心占地20亩，2020年获批筹建，2023年7月通过验收。", [("2020年", []), ("2023年7月", [])]),
    ],
)
def test_stages_of_one_centre_in_one_sentence_are_told_apart(text: str, stages: list[tuple[str, list[str]]]) -> None:
    """Approved in one year and passed in another are two events of what the sentence is about; its builder grants
    nothing."""
    awards = _told(text, "award_accreditation")
    assert [(award["time"][0], award.get("organizer", [])) for award in awards] == stages
    assert {award["recipient"][0] for award in awards} == {text.split("由")[0] if "由" in text else "该中心"}


def test_who_published_the_results_that_somebody_passed_in() -> None:
    """Who makes results known has examined those who passed."""
    (award,) = _told(
        "近日，中国胸痛中心联盟发布认证结果，湖口县人民医院胸痛中心顺利通过标准版认证。", "award_accreditation"
    )
    assert award["organizer"] == ["中国胸痛中心联盟"]


@pytest.mark.parametrize(
    "text",
    ["获评单位名单见附件。", "此次评选共有标准项目30项、组织10家、个人10名获奖。", "如果茉莉花赢得冠军，将会怎样？"],
)
def test_lists_and_rounds_win_nothing(text: str) -> None:
    """Where the list of winners stands, and how many of what there were in a round, is no prize of anybody."""
    assert not _told(text, "award_accreditation")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("5月8日，市检验检测中心整体搬迁至新址。", ["新址"]),
        ("市计量所于3月1日搬入新址办公。", ["新址"]),
    ],
)
def test_a_house_moves_to_a_new_address(text: str, where: list[str]) -> None:
    """新址 is an address as a street is."""
    (move,) = _told(text, "other")
    assert move["location"] == where


def test_who_unveils_what_was_just_founded_is_there() -> None:
    """Who unveils the plate is told of the founding, though the sentence goes on to a signing."""
    text = "6月5日，甲大学与省特检院共建的电梯产业学院揭牌成立。校长李明、副院长王强共同揭牌，并签署了协议。"
    (founding,) = _told(text, "organization_founding")
    assert founding["attendee"] == ["李明", "王强"]


def test_letters_of_appointment_are_part_of_the_appointment() -> None:
    """Whose ceremony it is engages those who are engaged there, and their letters are handed out in it."""
    text = "1月20日，湖口县消保委举行律师团聘任仪式，18名律师受聘为律师团成员。县消保委秘书长乔慧为律师代表颁发了聘书。"
    (engaged,) = _told(text, "personnel")
    assert "湖口县消保委" in engaged["organizer"]
    assert engaged["name"] == ["律师团成员"]


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        (
            "4月17日，省特检院组织8名技术骨干赶赴宏源化工有限公司，为企业的42台压力容器提供“一站式”检验服务，减免检验费用11.6万元。",
            {"8名", "42台", "11.6万元"},
        ),
        (
            "6月15日，市应急管理局组织专家深入企业开展“问诊把脉”，首日帮助企业排查隐患73条，提出整改建议61条。",
            {"73条", "61条"},
        ),
    ],
)
def test_the_way_there_and_what_came_of_it_are_told_of_the_help(text: str, quantities: set[str]) -> None:
    """How those who help came there is no visit by itself, what they helped with no report."""
    (service,) = _told(text, "assistance_service")
    assert set(service["quantity"]) == quantities
    assert not _told(text, "visit_research")
    assert not _told(text, "outcome_report")


def test_a_headline_names_the_service_of_the_lead() -> None:
    """The service that a headline calls by a name is the one that the lead tells."""
    lead = "4月17日，省特检院为宏源化工有限公司提供检验服务，减免检验费用11.6万元。"
    (service,) = _told(lead, "assistance_service", title="省特检院开展“暖企惠企”上门服务")
    assert service["recipient"] == ["宏源化工有限公司"]


def test_a_session_that_is_counted_decides_on_posts() -> None:
    """Whose session it is, the tenth of its term, removes and appoints."""
    posts = _told(
        "十四届全国人大常委会第十次会议决定，免去李明的国家市场监督管理总局局长职务，任命王强为国家市场监督管理总局局长。",
        "personnel",
    )
    assert [post["organizer"] for post in posts] == [["全国人大常委会"], ["全国人大常委会"]]


def test_those_who_were_promoted_take_no_post_by_coming() -> None:
    """新提任干部 says who came, no more."""
    assert not _told("市市场监管局举行集体谈话会，8名新提任干部参加。", "personnel")


def test_those_who_get_plates_beside_those_who_get_prizes_are_told() -> None:
    """Two kinds of winners behind 为 are both told."""
    awards = _told("省局为获得省长质量奖的10家企业颁奖，并为30家省级质量标杆企业授牌。", "award_accreditation")
    assert [whom for award in awards for whom in award["recipient"]] == ["10家企业", "30家省级质量标杆企业"]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("2月27日，省局组织专家对市计量院项目进行验收。专家组听取汇报，一致同意通过验收。", [["市计量院项目"]]),
        ("验收会上，研究员李明任组长的5人专家组听取汇报，一致同意通过验收。", []),
        ("市质检院专家组获评优秀团队。", [["市质检院专家组"]]),
    ],
)
def test_what_experts_agree_on_is_what_they_examined(text: str, recipients: list[list[str]]) -> None:
    """Experts who let something pass win nothing themselves; what they examined stands before."""
    assert [award["recipient"] for award in _told(text, "award_accreditation")] == recipients


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("市计量所对全市集贸市场在用计价秤实行免费强制检定。", "programme", ["免费强制检定"]),
        ("市计量院技术骨干李明赴西藏那曲开展计量援藏工作。", "programme", ["计量援藏工作"]),
        ("市计量院对口支援和田地区计量所，捐赠价值50万元设备。", "quantity", ["50万元"]),
    ],
)
def test_help_far_away_and_for_nothing(text: str, role: str, words: list[str]) -> None:
    """Work in the west, checks for nothing and gifts beside a pairing are help, once each."""
    (service,) = _told(text, "assistance_service")
    assert service[role] == words


def test_a_line_below_a_dismissal_may_tell_of_somebody_by_its_own_verb() -> None:
    """Who is said to hold a post no longer is not among those whom the line above removes; nor does the line before
    that, which appoints somebody, say who removes."""
    text = (
        "会议决定：\n李海峰任市质检院院长；\n免去韦建平的市质检院院长职务；\n唐福生不再担任市药检中心主任职务，退休。"
    )
    posts = {post["target"][0]: post for post in _told(text, "personnel")}
    assert posts["韦建平"]["host_org"] == ["市质检院"]
    assert posts["唐福生"]["host_org"] == ["市药检中心"]
    assert all(post.get("organizer") != ["市质检院"] for post in posts.values())


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("省计量院李海峰入选全国法制计量技术委员会委员。", "name", ["全国法制计量技术委员会委员"]),
        ("由中国提出的一项国际标准提案在ISO获批立项。", "recipient", ["国际标准提案"]),
    ],
)
def test_seats_and_drafts_are_named_without_where(text: str, role: str, words: list[str]) -> None:
    """A committee whose member somebody becomes grants nothing; where a draft is taken up is no part of its name."""
    (award,) = _told(text, "award_accreditation")
    assert award[role] == words
