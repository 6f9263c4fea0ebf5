"""Checks and what follows from them, in the frames that news uses."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def all_roles_of(kind: str, text: str) -> dict[str, list[str]]:
    """What fills the roles of the sentence's events of a type, all taken together."""
    found: dict[str, list[str]] = {}
    for event in extract_events(article(text)):
        if event.type == kind:
            for argument in event.arguments:
                found.setdefault(argument.role.value, []).append(argument.span.text)
    return found


@pytest.mark.parametrize(
    ("text", "organizer", "target"),
    [
        ("区市场监管局突击检查洗车场。", "区市场监管局", "洗车场"),
        ("县卫健局会同公安局突查民营医院。", "县卫健局", "民营医院"),
        ("督查组在宏远搅拌站进行了现场检查。", "督查组", "宏远搅拌站"),
        ("验收组对青石村饮水工程进行了验收。", "验收组", "青石村饮水工程"),
        ("县林业局组织对青石村造林项目进行验收。", "县林业局", "青石村造林项目"),
        ("市交通局验收了5座农村危桥改造工程。", "市交通局", "农村危桥改造工程"),
        ("县审计局审计了9个扶贫项目。", "县审计局", "扶贫项目"),
        ("县文旅局清查了城区的电子游戏厅。", "县文旅局", "电子游戏厅"),
        ("省第二督察组进驻青川县开展督察。", "省第二督察组", "青川县"),
        ("县水利局叫停了沙河非法采砂。", "县水利局", "沙河非法采砂"),
        ("县自然资源局制止违法占地行为3起。", "县自然资源局", "违法占地行为"),
        ("县教育局通报批评了3所学校。", "县教育局", "学校"),
        ("县药监局吊销了仁和药店的药品经营许可证。", "县药监局", "仁和药店"),
        ("市中院一审判处孙某有期徒刑五年。", "市中院", "孙某"),
        ("生态环境局对排污企业实施了按日计罚。", "生态环境局", "排污企业"),
        ("南港海关在旅客行李中截获活体蚂蚁30只。", "南港海关", "活体蚂蚁"),
        ("县工商局查处一起虚假广告案。", "县工商局", "虚假广告案"),
        ("区环保局夜查印染企业。", "区环保局", "印染企业"),
        ("县消防大队挂牌督办重大火灾隐患单位4家。", "县消防大队", "重大火灾隐患单位"),
        ("县执法局执法人员在巡查中发现一处违法建设。", "县执法局", "违法建设"),
        ("认证中心对获证企业进行了监督审核。", "认证中心", "获证企业"),
        ("县质监局稽查大队的执法人员查获假冒润滑油30桶。", "县质监局稽查大队", "假冒润滑油"),
        ("区市场监管局河东市场监管所的工作人员对药店进行检查。", "区市场监管局河东市场监管所", "药店"),
        ("县工商局经检大队接连捣毁两个制假窝点。", "县工商局经检大队", "制假窝点"),
        ("县工商局连续三天突击检查农贸市场。", "县工商局", "农贸市场"),
        ("县质监局组织开展了对全县加油、加气站的专项检查。", "县质监局", "加气站"),
    ],
)
def test_who_checks_whom(text: str, organizer: str, target: str) -> None:
    """Whatever the verb and the frame, who acts and who is checked are told."""
    roles = all_roles_of("inspection_enforcement", text)
    assert any(organizer in filler for filler in roles["organizer"])
    assert any(target in filler for filler in roles["target"])


@pytest.mark.parametrize(
    "text", ["全县燃气安全专项检查圆满结束。", "节前食品安全专项检查全面展开。", "全市消防安全大检查拉开帷幕。"]
)
def test_checks_begin_and_end(text: str) -> None:
    """A check that is the subject is told by its name."""
    assert "检查" in all_roles_of("inspection_enforcement", text)["programme"][0]


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("区市场监管局对江北区3家加油站开展检查。", ["江北区"]),
        ("市水利局对辖区水库进行检查。", []),
        ("省应急管理厅对杭州市2024年度安全生产工作进行检查。", []),
    ],
)
def test_where_those_are_who_are_counted(text: str, location: list[str]) -> None:
    """对江北区3家加油站: where they are; a place without a count belongs to what is checked."""
    assert all_roles_of("inspection_enforcement", text).get("location", []) == location


def test_a_team_of_several_bodies_checks_a_project() -> None:
    """What is accepted is named by the acceptance itself, where the team went behind 到."""
    roles = all_roles_of("inspection_enforcement", "由县农办、县财政局组成的验收小组到青石村进行农田整治项目验收。")
    assert roles["target"] == ["农田整治项目"]
    assert roles["location"] == ["青石村"]


@pytest.mark.parametrize(
    "text",
    [
        "中标者明年底之前完成攻关，届时组织国内专家验收。",
        "该公司表示已启动厂房的消防验收工作。",
        "会议要求加强对食品企业的监督检查。",
        "群众可以举报非法砂场。",
        "违反本条例的，处以罚款五千元以上。",
        "为做好迎检工作，我局召开了动员会。",
        "全省审计机关坚持依法审计、客观求实、鼓励创新。",
        "执法局通过宣传、教育、限期整改，引导商户遵守规定。",
        "市审计局向市人大常委会报告审计查出问题的整改情况。",
        "下发处罚建议书的，由主管部门调查处理，依法对相关责任单位实施处罚。",
        "甲厂生产的签字笔、乙厂生产的书包，均在不合格名单中。",
        "此次约谈涉及6家企业的4类产品。",
        "市中级人民法院对市市监局作出的行政处罚决定予以维持。",
        "电梯质量“再走一遍”座谈会在市局召开并圆满结束。",
        "县局有关人员表示，检查中未发现短斤少两等行为。",
        "检查主要围绕计量器具的使用、维护等情况展开。",
        "7月8日，省市场监管局公布了查处的第二批典型案例。",
        "江州市计量所顺利通过法定计量检定机构复查考核，新增检定项目12项。",
    ],
)
def test_what_is_no_check(text: str) -> None:
    """Plans of nobody, demands and what firms do about themselves are no checks."""
    assert not all_roles_of("inspection_enforcement", text)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("省市场监管局对宏远公司立案调查。此后，省市场监管局约谈了宏远公司。", 2),
        ("市市场监管局对宏远公司开展执法检查。随后，市市场监管局对宏远公司立案调查。", 2),
        ("市市场监管局检查了宏远公司。据了解，市市场监管局检查宏远公司的仓库。", 1),
        ("副区长李明开展水库安全检查。李明副区长先后巡查高沟水库、三桥水库。", 1),
        ("副区长李明开展水库安全检查。次日，李明副区长巡查三桥水库。", 2),
        ("副区长李明开展水库安全检查。李明副区长抽查了4个站点的台账。", 2),
        ("江州市检察院向江州市水利局送达检察建议书。近日，江州市检察院向江州市水利局制发检察建议。", 1),
        ("国务院巡查组在完成省级政府安全巡查后，还将开展考核。", 0),
        ("5月9日，区卫健局副局长李明对青石村卫生院健康扶贫工作进行了督查指导。", 1),
    ],
)
def test_what_is_done_next_is_another_event(text: str, events: int) -> None:
    """What is done to the same body with another verb, in a sentence of its own, is told for itself."""
    assert len([e for e in extract_events(article(text)) if e.type == "inspection_enforcement"]) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("经江州市药检所检验，甲厂生产的1批次板蓝根不合格；经南港市药检所检验，乙厂生产的2批次黄芪不合格。", 2),
        ("市水利局对江州沙场给予警告；对宏远公司主要负责人进行约谈；对其余3家企业下达整改通知书。", 3),
        ("市市场监管局对宏远公司立案调查，对该公司负责人进行约谈。", 2),
        ("市市场监管局对两家大型超市立案调查，对其中一家下发听证告知书。", 2),
        ("市应急管理局检查企业30家，查出隐患12处，责令整改5家。", 1),
    ],
)
def test_each_body_that_acts_and_each_that_is_dealt_with_is_told_apart(text: str, events: int) -> None:
    """Within a sentence another body that is named, or another party behind a semicolon, makes another event."""
    found = [e for e in extract_events(article(text)) if e.type in ("inspection_enforcement", "outcome_report")]
    assert len(found) == events


def test_a_headline_calls_the_check_otherwise_than_the_lead() -> None:
    """What one body does by headline and lead is one check; that of another body is another one."""
    title = "南湖区住建局开展现场巡查"
    told = [
        [e for e in extract_events(article(lead, title=title)) if e.type == "inspection_enforcement"]
        for lead in ("近日，南湖区住建局对在建项目组织动态检查。", "近日，南湖区水利局对辖区水库组织动态检查。")
    ]
    assert [len(found) for found in told] == [1, 2]


@pytest.mark.parametrize(
    ("text", "target", "topic"),
    [
        (
            "近日，省局对甲公司、乙公司和丙公司达成垄断协议行为作出处罚。",
            ["甲公司", "乙公司", "丙公司"],
            ["达成垄断协议"],
        ),
        ("近日，市局对蓝天超市使用作弊电子秤行为作出行政处罚。", ["蓝天超市"], ["使用作弊电子秤"]),
        ("近日，县医保局对仁和医院虚开药品费用问题进行查处。", ["仁和医院"], ["虚开药品费用"]),
        ("检查组对蓝天超市、长途车站等场所的明码标价情况进行了检查。", ["蓝天超市", "长途车站"], ["明码标价情况"]),
        (
            "市局对城区加油站开展检查，着重检查铅封是否完好、证书是否过期等情况。",
            ["城区加油站"],
            ["铅封是否完好、证书是否过期"],
        ),
        ("县局对粮站开展检查，重点检查了磅房、仓库。", ["粮站"], []),
        ("省局责令当事人蓝天药业有限公司停止违法行为。", ["蓝天药业有限公司"], []),
        ("执法人员对检查中发现的销售无标识服装的商户进行了警告。", ["商户"], ["销售无标识服装"]),
        ("县局对锅炉开展检查，对存在安全隐患的企业，下发《监察指令书》，直至消除隐患。", ["锅炉"], []),
        ("县局对蓝天超市进行了检查。重点检查粮油、节日商品等价格情况。", ["蓝天超市"], ["粮油、节日商品"]),
        (
            "执法人员来到青石菜场，检查猪肉、活禽、豆制品等节日供应情况。",
            ["青石菜场"],
            ["猪肉、活禽、豆制品等节日供应情况"],
        ),
        (
            "县局对蓝天超市开展检查，执法人员重点检查电子秤是否存在“作弊”行为。",
            ["蓝天超市"],
            ["电子秤是否存在“作弊”行为"],
        ),
        ("市应急局对辖区化工、冶金企业开展安全检查。", ["化工、冶金企业"], []),
        ("执法人员对一个生产香醋及酱油的地下作坊进行了检查。", ["生产香醋及酱油的地下作坊"], []),
        ("执法人员对现场所查获的假冒化肥进行了登记保存。", ["假冒化肥"], []),
        ("执法人员抽查了城区及乡镇部分农资公司。", ["城区及乡镇部分农资公司"], []),
        ("市城管局对餐饮、汽修、洗车行业商户开展排查。", ["餐饮、汽修、洗车行业商户"], []),
        ("市局对商场、超市、加油站开展计量检查。", ["商场", "超市", "加油站"], []),
        ("执法人员对现场施工船舶进行登记和检查。", ["现场施工船舶"], []),
        ("消防救援部门加强对辖区商场的安全巡查。", ["商场"], []),
        ("执法队责令临街商户在室内营业。", ["临街商户"], []),
        ("执法人员对码头抛石现场、航道周边水域进行巡航检查。", ["码头抛石现场", "航道周边水域"], []),
        ("省煤监局对不放心矿井进行警示约谈。", ["不放心矿井"], []),
        ("针对近期高温天气持续，市应急局对危化品企业开展专项检查。", ["危化品企业"], []),
        ("执法人员检查发现，蓝天超市存在食品过期、标签不全等问题。", ["蓝天超市"], ["食品过期、标签不全"]),
        ("执法人员现场检查发现蓝天超市销售过期食品，依法立案调查。", ["蓝天超市"], ["销售过期食品"]),
        ("执法人员检查时发现蓝天超市存在食品过期、标签不全等问题。", ["蓝天超市"], ["食品过期、标签不全"]),
        ("县局开展专项检查。检查范围涵盖商场、超市和农贸市场。", ["商场", "超市", "农贸市场"], []),
        ("省局责令甲公司、乙公司和丙公司停止违法行为。", ["甲公司", "乙公司", "丙公司"], []),
        ("仍有部分商户因使用作弊秤被立案查处。", ["部分商户"], ["使用作弊秤"]),
        ("在被检查的60台电子秤中，执法人员发现5台电子秤涉嫌作弊。", ["电子秤"], []),
        (
            "省局对3家公司使用作弊秤行为作出处罚，责令当事人甲公司、乙公司停止违法行为。",
            ["甲公司", "乙公司"],
            ["使用作弊秤"],
        ),
    ],
)
def test_whom_and_what_about(text: str, target: list[str], topic: list[str]) -> None:
    """Whose deed or state it is stands in one phrase with the deed or the state; houses are whom, not what about."""
    roles = all_roles_of("inspection_enforcement", text)
    assert (roles["target"], roles.get("topic", [])) == (target, topic)


@pytest.mark.parametrize(
    "text",
    [
        "近日，省局对甲公司签订虚假合同行为作出处罚。",
        "会上，计量科就如何开展检查工作进行了培训。",
        "为保障电梯安全，推进“百日”行动，近日，江州市特检院对华强商场开展电梯检查。",
        "秋季开学之际，江州市市场监管局开展校服检查。",
        "随着学校陆续开学，江州市市场监管局开展校服检查。",
        "近日，江州市特检院启动监督抽检工作。通过开展抽检工作，为产业发展提供了支撑。",
        "近日，江州市计量院对出租汽车计价器检定装置等8项计量标准开展考核。",
        "李明感谢省局领导到我院检查指导，双方举行座谈会。",
    ],
)
def test_what_is_dealt_with_or_asked_about_is_not_done(text: str) -> None:
    """What somebody did who is punished, how or what for something is done, and its occasion are no events."""
    assert len(extract_events(article(text))) == 1


@pytest.mark.parametrize(
    ("behind", "events"),
    [
        ("执法人员对辖区锅炉、电梯等设备开展检查。", 1),
        ("检查人员先后走进农贸市场、商场超市，重点检查食品是否过期。", 1),
        ("执法人员对10家超市、加油站开展了专项检查，检查计量器具85台。", 1),
        ("执法人员对蓝天超市有限公司开展检查。", 2),
        ("执法人员共检查经营单位40家次。", 2),
    ],
)
def test_the_men_of_a_body_carry_out_its_check(behind: str, events: int) -> None:
    """Men without a name who check whom nobody names do what the sentence before tells of their body."""
    found = extract_events(article(f"5月9日，江州市市场监管局组织开展安全专项检查。{behind}"))
    assert len(found) == events
    assert [a.span.text for a in found[0].arguments if a.role == "organizer"] == ["江州市市场监管局"]


def test_who_formed_the_party_and_how_long_it_went_about() -> None:
    """与某队组成检查组，对…进行检查: the other of the party checks too; 在为期3天的检查中 says how long."""
    text = "近日，江州市纤检所与东山区稽查大队组成检查组，对高校商铺进行了检查。在为期3天的检查中，共检查商铺30家。"
    roles = all_roles_of("inspection_enforcement", text)
    assert (roles["organizer"], roles["co_organizer"], roles["duration"]) == (
        ["江州市纤检所"],
        ["东山区稽查大队"],
        ["3天"],
    )


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("5月6日，执法人员在某公司开展现场检查。", None),
        ("5月6日，市应急局对辖区企业开展了拉网式的排查。", None),
        ("5月6日，市应急局组织开展粉尘涉爆专项检查。", ["粉尘涉爆专项检查"]),
        ("5月6日，市药监局在某药店开展“回头看”检查。", ["“回头看”检查"]),
        ("5月6日，市纤检所开展校服质量监测抽样工作。", ["校服质量监测抽样工作"]),
    ],
)
def test_how_a_check_is_done_is_no_name_of_it(text: str, programme: list[str] | None) -> None:
    """现场检查 names no check; what it is of, or a name in quotation marks, does."""
    assert all_roles_of("inspection_enforcement", text).get("programme") == programme


@pytest.mark.parametrize(
    "text",
    [
        "近日，由副县长王强带队，县住建局、县水利局组成的检查组对红山镇安全生产工作进行了检查。",
        "近日，由副县长王强带队，县住建局、县水利局等单位组成的督查组对红山镇项目建设进行督查。",
    ],
)
def test_who_leads_the_party_and_who_formed_it(text: str) -> None:
    """由某某带队 says who leads; those whom the party is formed of check."""
    found = all_roles_of("inspection_enforcement", text)
    assert (found["attendee"], found["organizer"]) == (["王强"], ["县住建局", "县水利局"])


@pytest.mark.parametrize(
    ("text", "organizer", "target", "topic"),
    [
        (
            "5月6日，执法人员在巡查中发现，位于龙头村的某石材加工厂物料露天堆放。",
            "执法人员",
            "某石材加工厂",
            "物料露天堆放",
        ),
        ("省生态环境保护督察组督察发现，临海市垃圾填埋场渗滤液长期积存。", "督察组", "填埋场", "渗滤液长期积存"),
        ("国务院第十督查组在某省督查发现，部分地区存在违规收费问题。", "第十督查组", "部分地区", "违规收费"),
        ("市督察组督察发现，某铝业园区长期违规填埋铝灰，环境风险突出。", "督察组", "某铝业园区", "违规填埋铝灰"),
        (
            "督察人员现场检查发现，该园区内的金源铝业有限公司自2019年以来，将铝灰堆存于洼地。",
            "督察人员",
            "金源铝业有限公司",
            "将铝灰堆存于洼地",
        ),
        ("市生态环境局现场检查发现，宏源纸业有限公司污水处理设施停运。", "市生态环境局", "宏源纸业", "设施停运"),
    ],
)
def test_what_a_check_brings_to_light(text: str, organizer: str, target: str, topic: str) -> None:
    """Whose fault was found is told by how it is there, whether or not a verb of doing wrong tells it."""
    roles = all_roles_of("inspection_enforcement", text)
    assert all(part in "".join(roles[role]) for role, part in zip(
        ("organizer", "target", "topic"), (organizer, target, topic), strict=True
    ))  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "检查发现，该市各学校食堂管理规范，未发现问题。",
        "检查组在检查中发现，宏达公司安全管理制度健全，台账齐全。",
        "对违规经营的商户，一律予以查处。",
        "下一步，将对检查发现的问题依法予以查处。",
    ],
)
def test_what_is_in_order_or_to_come_is_no_find(text: str) -> None:
    """A house found in order is not found at fault, and what is done to anybody in general was done to nobody."""
    assert not all_roles_of("inspection_enforcement", text)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("国务院食安办督办的一起特大生产销售假羊肉卷案日前在聊城宣判。", "特大生产销售假羊肉卷案"),
        ("李某受贿案5月9日在江州市中级人民法院一审公开开庭审理。", "李某"),
        ("渝北区法院近日审结一起网络购物合同纠纷。", "网络购物合同纠纷"),
        ("5月6日，市消防救援支队公布名单，12家单位被挂牌督办。", "单位"),
        ("5月6日，银保监分局约见7家保险机构主要负责人谈话。", "保险机构主要负责人"),
        ("因擅自将仓库改建为员工宿舍，宏达公司被暂停生产3个月。", "宏达公司"),
        ("康宁药店将保健食品串换为药品结算，涉及金额4万元，被暂停医保结算6个月。", "康宁药店"),
        ("海事局执法人员巡航时发现一艘内河船涉嫌非法运输，立即将其拦停。", "内河船"),
        ("专案组对位于江北的2处仓储点同步收网。", "仓储点"),
    ],
)
def test_who_is_dealt_with_in_other_frames(text: str, target: str) -> None:
    """A case is tried or solved as the subject; 其 stands for what was found; what 将 made of something is no plan."""
    assert target in all_roles_of("inspection_enforcement", text)["target"]


def test_who_found_a_fault_acts_on_it() -> None:
    """The house whose fault stands between the finding and the next deed does not do that deed."""
    found = extract_events(
        article("执法人员在河道巡查中发现，位于龙头村的某石材加工厂直接向河道排放污水，立即叫停其生产。")
    )
    assert [(e.type, [a.span.text for a in e.arguments if a.role == "organizer"]) for e in found] == [
        ("inspection_enforcement", ["执法人员"])
    ]


@pytest.mark.parametrize(
    ("text", "penalty"),
    [
        ("5月6日，区应急管理局责令宏达公司立即改正，处3万元罚款。", ["立即改正", "3万元罚款"]),
        ("市药监局没收该批药品，并处货值金额15倍的罚款。", ["没收该批药品", "货值金额15倍的罚款"]),
        (
            "区市场监管局接到群众举报，称某烘焙坊使用过期原料，执法人员随即赶赴现场，当场予以扣押。",
            ["扣押"],
        ),
    ],
)
def test_what_is_imposed_without_a_listed_verb(text: str, penalty: list[str]) -> None:
    """处 goes on with a fine; 予以 needs no 对 on the spot, and a complaint that was heard before is no speech."""
    assert all_roles_of("inspection_enforcement", text)["penalty"] == penalty


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        (
            "5月6日，市药监局对华康公司进行飞行检查，发现其质量管理体系存在严重缺陷。",
            "topic",
            "质量管理体系存在严重缺陷",
        ),
        ("5月6日，城管局开展夜查，检查工地12家，发现3家企业未落实管控措施。", "topic", "未落实管控措施"),
        ("市公安局依法对涉事车主行政拘留，并处罚款500元。", "penalty", "行政拘留"),
        ("法院判处李某拘役四个月，并赔偿生态修复费用2.6万元。", "penalty", "赔偿生态修复费用2.6万元"),
        ("某印染厂偷排废水，厂长王某被刑拘。", "penalty", "刑拘"),
        ("省市场监管局指导江州市市场监管局依法查处一起网络传销案。", "organizer", "江州市市场监管局"),
        ("省市场监管局指导江州市市场监管局依法查处一起网络传销案。", "supporter", "省市场监管局"),
        ("5月6日，县文旅局就景区宰客问题介入调查。", "topic", "景区宰客问题"),
        ("5月6日，长沙交警查获酒驾11起。", "organizer", "长沙交警"),
        ("浙江海事局就渔船碰撞事故约谈宁波港航管理部门。", "target", "宁波港航管理部门"),
        ("中消协点名批评某旅游平台。", "target", "某旅游平台"),
        ("县林业局对一起非法占用林地案立案侦办。", "topic", "非法占用林地"),
        ("县公安局捣毁一处地下赌场，27人被行政拘留。", "target", "地下赌场"),
        ("5月6日，渔政大队队员抓获电鱼人员2名。", "target", "电鱼人员"),
        ("5月6日，区法院执行局干警清晨出击，拘传被执行人8名。", "target", "被执行人"),
        ("稽查局对某公司虚开发票案查结，追缴税款及滞纳金412万元。", "penalty", "追缴税款及滞纳金412万元"),
        ("蔡某因涉嫌危险驾驶罪已被公安机关采取刑事强制措施。", "topic", "危险驾驶罪"),
        ("民警立即设卡拦截，20分钟后将两车先后拦下。", "target", "两车"),
        ("执法人员发现过期农药3种，当即要求店主限期整改。", "penalty", "限期整改"),
        ("县禁毒办联合县卫健局检查药店，未发现违规销售行为。", "target", "药店"),
        ("市生态环境局对超标排放企业启动按日连续处罚。", "target", "超标排放企业"),
        ("鄂州市城管执法队员夜查时发现一渣土车未密闭运输，责令其停运整改。", "target", "渣土车"),
        ("市文旅局暗访组乔装游客体验一日游，发现青山旅行社存在强制购物行为。", "target", "青山旅行社"),
        ("国家疾控局责成浙江、江苏两省对相关消毒产品进行核查处置。", "target", "江苏两省"),
        ("区城管局责令3家饭店安装油烟净化装置。", "penalty", "安装油烟净化装置"),
        ("区城管局责令3家饭店安装油烟净化装置。", "target", "3家饭店"),
        ("省住建厅抽取6个在建项目实施质量安全“飞行检查”。", "target", "在建项目"),
        ("湘潭海关查验一批出口货物，发现夹藏电子烟1.4万支。", "quantity", "1.4万支"),
        ("西藏林芝市巴宜区森林公安抓获盗伐林木嫌疑人2名。", "organizer", "西藏林芝市巴宜区森林公安"),
        ("上海海事局就近期渔船安全问题约谈宁波港航管理部门。", "topic", "渔船安全问题"),
        ("市监局对两家药店分别罚款5000元和8000元。", "penalty", "8000元"),
        ("3月18日，县市监局执法人员来到一液化气代销点，逐瓶扫码核对登记信息。", "target", "一液化气代销点"),
        ("县教育局责成该校立即停止违规补课。", "target", "该校"),
        ("稽查局查实一家煤炭企业隐匿收入1亿元，追缴税款、加收滞纳金并处罚款共计3000万元。", "target", "煤炭企业"),
        (
            "稽查局查实一家煤炭企业隐匿收入1亿元，追缴税款、加收滞纳金并处罚款共计3000万元。",
            "penalty",
            "追缴税款、加收滞纳金并处罚款共计3000万元",
        ),
        ("区市场监管局对3家网络食品经营者进行约谈。", "target", "网络食品经营者"),
        ("县纪委对履职不力的进行了约谈。", "organizer", "县纪委"),
        ("县市场监管局对外卖平台开展检查。", "target", "外卖平台"),
        ("县公安局对外来人员居住场所开展检查。", "organizer", "县公安局"),
        ("5月6日，市通信管理局对主要网络订票平台进行了现场检查。", "target", "主要网络订票平台"),
        ("县人大常委会对全县实施《水法》情况开展执法检查。", "target", "全县实施《水法》情况"),
        ("县审计局对各乡镇使用扶贫资金情况开展审计。", "target", "各乡镇使用扶贫资金情况"),
        ("该网吧后被文化执法部门查封。", "target", "该网吧"),
        ("两名男子后又被警方抓获。", "target", "男子"),
        ("“老灶台”涉嫌未严格审查许可证的行为违反有关规定，被处罚。", "target", "“老灶台”"),
        ("市生态环境局于5月6日作出处罚决定，华远公司超标排放，被罚款20万元。", "time", "5月6日"),
        ("中国人民银行宁波分行于5月6日公示信息，甲付公司因违规被罚款3万元。", "organizer", "中国人民银行宁波分行"),
        ("县公安局对青竹驿站、云上客栈等8家住宿场所开展检查。", "target", "云上客栈"),
        ("省、市市场监管局联合对农贸市场开展检查。", "organizer", "省、市市场监管局"),
        ("执法人员责令违法企业整改违法行为。", "target", "违法企业"),
        ("市环保局对华远公司的9起环境违法行为实施了按日连续计罚。", "target", "华远公司"),
        ("县住建局陪同省住建厅督导组检查城区工地。", "organizer", "省住建厅督导组"),
        ("督导组检查抽查新华门诊楼、宏远大厦停车楼等4个工地。", "target", "宏远大厦停车楼"),
    ],
)
def test_what_belongs_to_a_check(text: str, role: str, expected: str) -> None:
    """What was found goes with the check, what is paid with the sentence; who is guided acts."""
    assert expected in all_roles_of("inspection_enforcement", text)[role]


@pytest.mark.parametrize(
    "text",
    [
        "县应急局派出两个工作组，赴各乡镇开展防汛督查。",
        "省市场监管局指导江州市市场监管局依法查处一起网络传销案。",
        "县市场监管局连夜突查3家玩具厂，端掉制售侵权盲盒窝点1个。",
        "县市场监管局对3家混凝土企业达成横向垄断协议的行为作出行政处罚。",
        "县住建局开展春季安全大检查。住建局成立两个检查组，对宏远大厦等5个工地进行检查。",
        "江州市公安局历经三个月侦查，摧毁一个网络赌博犯罪团伙，抓获涉案人员46名。",
        "县法院对一起盗伐林木案作出判决，被告人李某被判处有期徒刑一年，赔偿修复费用2.6万元。",
    ],
)
def test_a_check_or_a_judgment_is_told_once(text: str) -> None:
    """Teams that are sent to check help nobody, and who is sentenced is so by the judgment told before."""
    assert [e.type for e in extract_events(article(text))] == ["inspection_enforcement"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("对拒不整改者进行处罚。", "inspection_enforcement"),
        ("案发后被公安机关抓获。", "inspection_enforcement"),
        ("这也是本市对网络平台开出的首张罚单。", "inspection_enforcement"),
        ("这是该局今年开出的第3张罚单。", "other"),
    ],
)
def test_rules_and_remarks_tell_no_check(text: str, kind: str) -> None:
    """To whom a rule applies, when somebody suffered it and what a fine told before is make no event."""
    assert all_roles_of(kind, text) == {}


def test_what_was_done_before_is_no_place() -> None:
    """The body that acted before is not where the next deed is done."""
    text = "某平台在市市场监管局对其约谈后，清理不规范商家797家。"
    assert all("location" not in {a.role for a in e.arguments} for e in extract_events(article(text)))


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("稽查支队对9家加油站进行检查。", "organizer", "稽查支队"),
        ("县市场监管局特监股约谈了3家电梯维保单位。", "organizer", "县市场监管局特监股"),
        ("县市场监管局执法人员对药房是否凭处方售药、落实实名登记进行了检查。", "target", "药房"),
        ("县纪委专案组历时4个月，查明了虚报补贴的事实。", "organizer", "县纪委专案组"),
        ("县纪委专案组历时4个月，查明了虚报补贴的事实。", "topic", "虚报补贴的事实"),
        ("民警通过走访查明死者身份。", "topic", "死者身份"),
        ("柳林县公安局耗时半年侦破一起盗掘古墓案。", "organizer", "柳林县公安局"),
        ("南港海关关员在对申报为塑料粒子的货物查验时，发现该批货物为固体废物。", "target", "申报为塑料粒子的货物"),
        ("交警在巡逻中发现一辆货车超载。", "target", "货车"),
        ("南港海关关员开箱检查时发现大量未申报的玩偶。", "target", "未申报的玩偶"),
        ("5月6日，县住建局联合镇政府排查整治自建房安全隐患。", "organizer", "县住建局"),
        ("市市场监管局组织人员赴青石镇开展节前价格监管工作。", "location", "青石镇"),
        ("市特检院对全市自动扶梯开展“体检”。", "organizer", "市特检院"),
        ("县教育局对正在进行的违规补课当场取证。", "organizer", "县教育局"),
        ("事故调查组认定，该事故是一起违章作业引发的责任事故。", "topic", "一起违章作业引发的责任事故"),
        ("经调查认定，这是一起生产安全责任事故。", "topic", "一起生产安全责任事故"),
    ],
)
def test_who_checks_and_what_they_learn(text: str, role: str, expected: str) -> None:
    """Squads and county offices check as bodies do; how long it took names nobody; what is cleared up is the topic."""
    assert expected in all_roles_of("inspection_enforcement", text)[role]


@pytest.mark.parametrize(
    "text",
    [
        "执法人员重点查看企业是否建立台账、开展检查、落实责任。",
        "为查明事故原因，县政府成立调查组。",
        "事故原因有待进一步查明。",
        "专案组初步查清该窝点位于境外。",
        "法院经审理查明：被告人蒋某以高薪招工为名骗取王某钱款。",
        "各地要持续排查整治校园周边安全隐患。",
        "县市场监管局坚持问题导向，排查整治突出问题，推动工作落实。",
    ],
)
def test_what_is_asked_or_not_yet_known_is_no_check(text: str) -> None:
    """What is only asked, sought or placed somewhere is not cleared up."""
    assert not all_roles_of("inspection_enforcement", text)
