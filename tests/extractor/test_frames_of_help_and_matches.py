"""Help, rankings, matches and complaints counted, in the plain sentences in which agencies tell them."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(text: str, type: str) -> list[tuple[str, str]]:
    """Roles and fillers of the sentence's events of one type."""
    events = [e for e in extract_events(article(text)) if e.type.value == type]
    return [(a.role.value, a.span.text) for e in events for a in e.arguments]


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("党员干部帮助农户收割油菜。", "recipient", "农户"),
        ("市标准院帮助宏远公司制定企业标准。", "recipient", "宏远公司"),
        ("市标准院为宏远公司送服务。", "recipient", "宏远公司"),
        ("民警帮助走失老人回家。", "recipient", "走失老人"),
        ("昨天，社区干部协助残疾人申领补贴。", "recipient", "残疾人"),
        ("省特检院为体育场馆提供电梯检验服务。", "organizer", "省特检院"),
        ("市计量院为宏远公司提供检定服务。", "recipient", "宏远公司"),
        ("市气象局向亚组委提供专项气象服务。", "recipient", "亚组委"),
        ("市税务局对500户重点企业开展“一企一策”精准辅导。", "programme", "“一企一策”精准辅导"),
        ("市检验检疫学会深入12家出口企业开展质量诊断。", "programme", "质量诊断"),
        ("党员干部帮助橘农抢收柑橘。", "recipient", "橘农"),
        ("县中医院专家到青石镇卫生院坐诊带教。", "location", "青石镇卫生院"),
        ("县慈善协会接收爱心捐款32万元。", "recipient", "县慈善协会"),
        ("市计量院选派“计量医生”驻企开展为期两周的技术诊断。", "programme", "技术诊断"),
        ("市博物馆接收社会捐赠文物36件。", "recipient", "市博物馆"),
        ("燃气集团渝北分公司上门免费更换老旧阀门320个。", "quantity", "320个"),
        ("市检察院向一起家暴案件被害人送达“关爱包”。", "organizer", "市检察院"),
        ("蓝天救援队队员成功转移被困游客18人。", "organizer", "蓝天救援队队员"),
        ("市气象局为那达慕大会提供气象保障服务。", "programme", "气象保障服务"),
        ("县人社局直播带岗，为高校毕业生推介岗位860个。", "recipient", "高校毕业生"),
        ("市总工会慰问坚守岗位的快递小哥。", "recipient", "快递小哥"),
        ("县人武部出资15万元为青石镇东岳村修建文化广场。", "recipient", "青石镇东岳村"),
        ("今年5月，市质检院免费为企业开展3次农药残留检测。", "recipient", "企业"),
        ("海关技术中心赴种植基地开展溯源排查，帮助企业查明原因。", "recipient", "企业"),
        ("青田供电公司组织12支抢修队伍连夜抢修受损线路。", "quantity", "12支"),
        ("市商会为对口帮扶的六盘水市捐款80万元。", "recipient", "六盘水市"),
        ("县税务局干部下沉企业，手把手帮助财务人员完成申报。", "organizer", "县税务局干部"),
        ("省市场监管局抽调24名专家，支援泸定地震灾区食品安全保障工作。", "recipient", "泸定地震灾区"),
        ("区农业农村局派出3个技术指导组赴田间指导生产自救。", "organizer", "区农业农村局"),
        ("兰溪消防成功营救3名被困群众。", "organizer", "兰溪消防"),
        ("慈溪供电为养殖户免费检修线路。", "organizer", "慈溪供电"),
        ("市科协邀请农业专家到青石镇为种植户“把脉问诊”。", "recipient", "种植户"),
        ("市计量院赴青石镇开展“芒果计量”专项服务。", "programme", "“芒果计量”专项服务"),
        ("一名考生身份证遗失，民警为其补办临时身份证。", "recipient", "考生"),
        ("市医保局在青石镇设立“医银合作”网点。", "programme", "“医银合作”网点"),
        ("民警赶到现场施救，随后老人被送往医院。", "recipient", "老人"),
        ("青田海关为宏远公司提供“一对一”政策辅导。", "programme", "“一对一”政策辅导"),
        ("市质检院技术人员免费提供甲醛含量检测服务。", "organizer", "市质检院技术人员"),
        ("县应急局组织消防、公安等部门赶赴现场处置。", "participant", "消防、公安等部门"),
        ("技术人员赴企业进行技术指导。", "programme", "技术指导"),
        ("医疗队在青石村进行免费义诊。", "organizer", "医疗队"),
        ("宏远公司对口帮扶青石村。", "organizer", "宏远公司"),
        ("青石中学获赠图书500册。", "recipient", "青石中学"),
        ("市图书馆向第一监狱赠书500册。", "organizer", "市图书馆"),
        ("县供销社在偏远山村设立“便民药柜”。", "organizer", "县供销社"),
        ("青田县向云山县捐赠口罩5000只。", "organizer", "青田县"),
        ("志愿律师协助农民工讨要工资。", "organizer", "志愿律师"),
        ("青山社区设立便民服务点。", "organizer", "青山社区"),
        ("市一院医生为一名7岁的男童切除肿瘤。", "recipient", "7岁的男童"),
        ("农技专家走进大棚，手把手指导种植户施肥。", "organizer", "农技专家"),
        ("县农技中心专家来到青石镇，现场指导农户防治病虫害。", "recipient", "农户"),
        ("省财政厅下达抗旱资金800万元，支持受旱地区开展抗旱保苗。", "recipient", "受旱地区"),
        ("青田县法院干警驱车300公里，将18万元执行款送到申请人手中。", "organizer", "青田县法院干警"),
        ("民警赶到青石村，将走失老人送回家中。", "recipient", "走失老人"),
    ],
)
def test_help_is_told_by_many_verbs(text: str, role: str, filler: str) -> None:
    """Who helps whom is found, whatever the help is called."""
    found = told(text, "assistance_service")
    assert any(r == role and filler in said for r, said in found), found


@pytest.mark.parametrize(
    "text",
    [
        "为帮助企业解决难题，市局召开座谈会。",
        "要帮助企业渡过难关。",
        "该平台能够帮助企业降低成本。",
        "设立服务点须报主管部门批准。",
        "养老机构应当免费提供咨询服务。",
        "宏远公司帮助下的合作社。",
        "现场，大家充分发挥老职工的优势，进行技术指导。",
        "副市长李强来到青石镇，现场指导企业复工。",
        "多年来，该院坚持为敬老院老人免费体检。",
        "市计量院选派3名技术人员到省计量院进修。",
        "因存在缺陷，宏远公司将免费更换该批次气囊。",
        "企业向市计量院赠送了锦旗。",
    ],
)
def test_purposes_and_powers_help_nobody(text: str) -> None:
    """What help is for, and what could be done, is no help given."""
    assert not told(text, "assistance_service")


def test_what_is_done_about_a_call_is_told_by_the_article() -> None:
    """The sentence behind 接到报警，称… tells what the force did, not what the caller said."""
    text = "青田县消防救援大队接到报警，称一家五金厂起火。大队立即调派12辆消防车、58名消防员赶赴现场处置。"
    found = told(text, "assistance_service")
    assert ("quantity", "12辆") in found


def test_who_is_taken_to_hospital_takes_nobody_there() -> None:
    """The injured who were taken to a hospital are helped; who took them is not said."""
    found = told("伤者已送往县人民医院救治。", "assistance_service")
    assert ("recipient", "伤者") in found
    assert "organizer" not in dict(found)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("全省前十名中，河源市占据3席。", "河源市"),
        ("前20名中，河源市占据2席，分别是青田县和云山县。", "青田县"),
        ("本期榜单，河源市蝉联榜首。", "河源市"),
        ("10月空气质量排名，河源市重回榜首。", "河源市"),
        ("市计量所接受专家组现场评审。", "市计量所"),
    ],
)
def test_a_place_in_a_ranking_has_many_verbs(text: str, target: str) -> None:
    """Who holds seats or the first place of a ranking is ranked, also those listed behind the number."""
    assert ("target", target) in told(text, "evaluation_ranking")


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("东海队3比1战胜南山队。", ["东海队", "南山队"]),
        ("长风队以2:0击败东海队。", ["长风队", "东海队"]),
        ("昨晚，长风队主场1比1战平南山队。", ["长风队", "南山队"]),
        ("市一中代表队挺进决赛。", ["市一中代表队"]),
        ("青山县女篮止步四强。", ["青山县女篮"]),
    ],
)
def test_a_match_tells_who_played(text: str, participants: list[str]) -> None:
    """Who beats whom, and who goes on to the next round, takes part in a contest."""
    found = [said for role, said in told(text, "competition_comparison") if role == "participant"]
    assert found == participants


@pytest.mark.parametrize("text", ["他们战胜了困难。", "武警部队战胜洪水。", "全市淘汰落后产能企业。", "我军轻取县城。"])
def test_not_every_victory_is_a_match(text: str) -> None:
    """Difficulties, floods and old machines are no rivals."""
    assert not told(text, "competition_comparison")


def test_complaints_counted_over_a_time_are_a_figure() -> None:
    """How many complaints came in is an outcome; a call that comes in is told for itself."""
    text = "文旅部门共接到一起投诉，较去年下降九成。"
    assert ("quantity", "九成") in told(text, "outcome_report")
    assert told("昨日，指挥中心接到报警。", "other")


def test_what_a_contest_goes_on_with_is_one_with_it() -> None:
    """本次决赛 begins a sentence of the contest told before; who vies there takes part in it."""
    text = "5月9日，全省计量技能大赛在江州举行。本次大赛的主题为“匠心”，开展2个项目的技能比武。117名计量人才同台竞技。"
    (contest,) = [e for e in extract_events(article(text)) if e.type == "competition_comparison"]
    said = {(a.role.value, a.span.text) for a in contest.arguments}
    assert said >= {("name", "全省计量技能大赛"), ("topic", "匠心"), ("participant", "计量人才"), ("quantity", "117名")}


@pytest.mark.parametrize(
    "opening",
    ["在日前举行的长三角电梯检验邀请赛上，", "长三角电梯检验邀请赛上，", "近日，在长三角电梯检验邀请赛中，"],
)
def test_the_contest_is_told_by_those_who_vie_there(opening: str) -> None:
    """A contest that is only the occasion of prizes is told by its teams, with its name."""
    text = f"{opening}24支代表队同场竞技，市特检院代表队摘得一等奖。"
    (contest,) = [e for e in extract_events(article(text)) if e.type == "competition_comparison"]
    said = {(a.role.value, a.span.text) for a in contest.arguments}
    assert said >= {("name", "长三角电梯检验邀请赛"), ("quantity", "24支")}


def test_who_is_charged_with_it_does_it_for_whoever_holds_it() -> None:
    """指定甲、乙承担, 委托丙开展: they do it beside the one that charges them."""
    text = "省局指定江州市计量院、海州市质检院分别作为主导实验室，具体承担计量比对工作。"
    (contest,) = [e for e in extract_events(article(text)) if e.type == "competition_comparison"]
    said = {(a.role.value, a.span.text) for a in contest.arguments}
    assert said >= {
        ("organizer", "省局"),
        ("co_organizer", "江州市计量院"),
        ("co_organizer", "海州市质检院"),
    }
