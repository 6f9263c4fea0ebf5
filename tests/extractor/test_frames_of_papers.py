"""Papers in the frames that news uses: issued, appearing by themselves, passed, put in force, called off."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("首批试点街区名单公布。", "document", "首批试点街区名单"),
        ("名单公布。", "document", "名单"),
        ("租房新政出台。", "document", "租房新政"),
        ("新版教材目录发布。", "document", "新版教材目录"),
        ("收费权责清单出炉。", "document", "收费权责清单"),
        ("餐饮新规今起施行。", "document", "餐饮新规"),
        ("快递新规昨起实施。", "document", "快递新规"),
        ("头盔新国标明年1月1日起实施。", "document", "头盔新国标"),
        ("由省纺织院起草的行业标准正式发布。", "document", "行业标准"),
        ("省纺织院牵头完成的3项地方标准正式发布。", "document", "地方标准"),
        ("国家标准《电热毯》修订发布。", "document", "《电热毯》"),
        ("规划已经国务院批准。", "issuer", "国务院"),
        ("目前，已有省照明学会、省电子学会发布了团体标准。", "issuer", "省照明学会"),
        ("国际建议《水表》获国际法制计量委员会批准发布。", "issuer", "国际法制计量委员会"),
        ("意见由市委、市政府联合印发。", "document", "意见"),
        ("《河道条例》经省人大常委会审议通过。", "issuer", "省人大常委会"),
        ("省政府第36次常务会议审议通过《湿地办法》。", "issuer", "省政府第36次常务会议"),
        ("市纪委通报3起公款吃喝问题。", "document", "3起公款吃喝问题"),
        ("省文旅厅公布首批乡村旅游示范村。", "document", "首批乡村旅游示范村"),
        ("市科技局公示2018年拟立项项目清单。", "document", "2018年拟立项项目清单"),
        ("教育部发文规范校外培训。", "issuer", "教育部"),
        ("法国总统签署法令延长紧急状态。", "document", "法令"),
        ("绍兴市废止12件规范性文件。", "document", "规范性文件"),
        ("大会通过了协会新章程。", "document", "协会新章程"),
        ("中美发表联合声明。", "issuer", "中美"),
        ("抽检结果日前公布。", "document", "抽检结果"),
        ("检查结果已向社会公布。", "document", "检查结果"),
        ("省教育考试院公布2018年高考分数线。", "document", "2018年高考分数线"),
        ("国家发改委、商务部全文发布外资准入负面清单。", "issuer", "商务部"),
        ("最高法出台司法解释。", "document", "司法解释"),
        ("财政部下达专项补助资金预算。", "issuer", "财政部"),
        ("财政部宣布取消部分行政事业性收费。", "issuer", "财政部"),
        ("市政府印发实施意见，支持民营经济发展。", "document", "实施意见"),
        ("新标准自发布之日起实施，原GB 12345—2008同时废止。", "document", "GB 12345—2008"),
        ("新规程自7月1日起施行，原规程同时作废。", "document", "原规程"),
        ("县生态环境局对海通项目环境影响报告书作出批复。", "document", "海通项目环境影响报告书"),
        ("省水利厅对《清河综合规划》作了批复。", "document", "《清河综合规划》"),
        ("市科技局公示拟入选绿色制造名单，我市8家企业入围。", "document", "拟入选绿色制造名单"),
        ("市人社局对拟录用公务员名单进行公示。", "document", "拟录用公务员名单"),
        ("宁波市出台新版落户政策。", "document", "新版落户政策"),
        ("国家矿山局发布《判定标准（征求意见稿）》编制说明。", "document", "编制说明"),
        ("省食安办通报了第四批示范城市命名结果。", "document", "第四批示范城市命名结果"),
        ("由省质检院牵头制定的《监管规范》（DB37/T 128—2025）地方标准近日正式发布。", "document", "《监管规范》"),
        ("市教育局发布停课通知。", "document", "停课通知"),
        ("宁波市自6月1日起执行新的阶梯电价标准。", "document", "新的阶梯电价标准"),
        ("新版《药品目录》今年1月1日起正式落地执行。", "document", "《药品目录》"),
        ("全国人大常委会通过关于修改《公司法》的决定。", "document", "关于修改《公司法》的决定"),
        ("市政府印发关于贯彻落实《质量纲要》的实施意见。", "document", "关于贯彻落实《质量纲要》的实施意见"),
        ("县文明办等8部门联合发起“光盘行动”倡议。", "document", "“光盘行动”倡议"),
    ],
)
def test_what_is_issued(text: str, role: str, filler: str) -> None:
    """A paper is told by whoever issues it, or by itself where it appears."""
    events = roles_of("policy_issuance", text)
    assert events
    assert any(filler == found for roles in events for found in roles.get(role, ()))


def test_who_passes_and_who_approves() -> None:
    """Each session or body that a paper passes through does its own; none of them puts it in force."""
    told = roles_of(
        "policy_issuance",
        "《电梯条例》已经2025年3月26日市人大常委会第二十五次会议通过，5月30日经省人大常委会批准，自9月1日起施行。",
    )
    assert [event.get("issuer") for event in told] == [{"市人大常委会第二十五次会议"}, {"省人大常委会"}, None]


def test_who_agrees_before_it_is_issued_issues_nothing() -> None:
    """经国务院同意，现印发: the paper comes from whoever writes it."""
    (told,) = roles_of("policy_issuance", "《岸线规划》已经国务院同意，现印发给你们，请认真执行。")
    assert (told.get("issuer"), told["document"]) == (None, {"《岸线规划》"})


def test_a_decision_on_another_paper_is_one_event() -> None:
    """通过关于废止《条例》的决定: the paper is passed, by whose name the other one is repealed."""
    (told,) = roles_of("policy_issuance", "省人大常委会审议通过关于废止《乡镇企业条例》的决定。")
    assert told["document"] == {"关于废止《乡镇企业条例》的决定"}


def test_money_that_is_spent_is_no_number_of_papers() -> None:
    """出台文件18份，兑现资金6200万元: the sum is what was reached."""
    text = "近年来，永嘉县先后出台《质量纲要》等文件18份，兑现奖励资金6200万元。"
    assert roles_of("policy_issuance", text)[0]["quantity"] == {"18份"}
    assert roles_of("outcome_report", text)[0]["quantity"] == {"6200万元"}


def test_whose_standard_it_is_puts_nothing_in_force() -> None:
    """北京市地方标准《…》: the place describes the paper."""
    (told,) = roles_of("policy_issuance", "北京市地方标准《养老机构服务规范》将于7月1日实施。")
    assert "issuer" not in told


def test_a_paper_without_a_title_comes_into_force() -> None:
    """What a body brings out comes into force in the next clause."""
    told = roles_of("policy_issuance", "宁波市出台首部低空经济法规，将于8月1日起正式施行。")
    assert [event["document"] for event in told] == [{"低空经济法规"}, {"低空经济法规"}]


def test_what_takes_whose_place() -> None:
    """The paper that comes into force is not the one that is repealed with it."""
    papers = [
        told["document"] for told in roles_of("policy_issuance", "《新办法》自7月1日起施行，原《旧规定》同时废止。")
    ]
    assert papers == [{"《新办法》"}, {"《旧规定》"}]


@pytest.mark.parametrize(
    "text",
    [
        "省局通过门户网站就《办法》公开征求意见。",
        "新证启用后，原证书自动作废。",
        "6月1日，《文明行为促进条例》正式实施满三周年。",
        "6月6日，教育部新闻发布会介绍《学前教育法》实施有关情况。",
        "名单公布后，大家议论纷纷。",
        "各地要尽快出台实施细则。",
        "他在微博发文表示感谢。",
        "媒体发文质疑该产品的质量。",
        "这些政策的落地见效还需时日。",
        "该条例施行三年来成效显著。",
        "公司发行债券20亿元。",
        "他每天下达生产任务。",
        "按照新规要求，商家应明码标价。",
        "具体方案公布之前，各方都在等待。",
    ],
)
def test_what_issues_nothing(text: str) -> None:
    """When a list was out, what ought to come out, and what somebody writes issue nothing."""
    assert not roles_of("policy_issuance", text)
