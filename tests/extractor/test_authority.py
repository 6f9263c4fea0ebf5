"""Acts of authority: inspections, sanctions, recalls, papers, calls and campaigns, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from services.extractor.finders import sanctions
from tests.extractor.articles import article
from tests.extractor.articles import roles_told as told

_INSPECTION = "inspection_enforcement"


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("3月15日，扬州市市场监管局对辖区内12家加油站开展计量专项检查。", "target", "加油站"),
        ("3月15日，扬州市市场监管局对辖区内12家加油站开展计量专项检查。", "quantity", "12家"),
        ("2023年第二季度，江苏省质监局抽查了全省46家企业生产的60批次儿童玩具。", "target", "儿童玩具"),
        ("扬州市交通运输局约谈了某出行等8家网约车平台公司。", "target", "网约车平台公司"),
        ("市安委会办公室对发生事故的江都区政府进行了警示约谈。", "target", "发生事故的江都区政府"),
        ("6月3日，扬州海关缉私局查获一起走私冻品案，查扣冻品120吨。", "quantity", "120吨"),
        ("江苏省纪委监委对张某给予开除党籍、开除公职处分。", "penalty", "开除公职"),
        ("国家市场监督管理总局对该案作出行政处罚决定，罚没款共计8.5亿元。", "penalty", "罚没款共计8.5亿元"),
        ("被告人李大明因犯诈骗罪被判处有期徒刑三年，缓刑四年。", "penalty", "缓刑四年"),
        ("中央第三巡视组向扬州大学党委反馈巡视情况。", "target", "扬州大学党委"),
        ("美国司法部起诉苹果公司垄断。", "target", "苹果公司"),
        ("涉事门店的账号已被无限期封禁。", "penalty", "无限期封禁"),
        ("扬州市食药监局对2家超市下达责令改正通知书。", "target", "2家超市"),
        ("国家药监局停止扬州药业股份有限公司药品生产。", "target", "扬州药业股份有限公司"),
        ("市卫生监督所责令该诊所立即停止执业活动。", "penalty", "停止执业活动"),
        ("因超标排放，扬州化工有限公司被吊销资质，并被处以罚款18万元。", "target", "扬州化工有限公司"),
        ("警方迅速行动，于6月10日将犯罪嫌疑人抓获。", "target", "犯罪嫌疑人"),
        ("据扬州海关消息，该关近日查获一批侵权玩具。", "organizer", "扬州海关"),
        ("江苏省质监局抽查了南京、苏州等8个市企业生产的100批次电线。", "location", "苏州"),
        ("扬州市中级人民法院公开宣判周大林受贿案。", "target", "周大林"),
        ("经市质监局约谈后，扬州家居有限公司决定整改。", "target", "扬州家居有限公司"),
        ("扬州市副市长周大林率市应急局、市住建局到江都区检查安全生产工作。", "attendee", "周大林"),
    ],
)
def test_an_inspection_says_whom_it_checks_and_what_it_orders(sentence: str, role: str, words: str) -> None:
    """Checks, seizures, talks, trials and sanctions come with target, count and penalty."""
    assert words in told(sentence, _INSPECTION).get(role, set())


@pytest.mark.parametrize(
    ("sentence", "kind", "role", "words"),
    [
        ("中央气象台发布暴雨红色预警。", "other", "name", "暴雨红色预警"),
        ("扬州市人民政府决定，自5月1日起取消限行措施。", "policy_issuance", "target", "限行措施"),
        ("由扬州计量院起草的国家标准《电子秤检定规程》正式发布。", "policy_issuance", "document", "《电子秤检定规程》"),
        ("从7月1日起，我国将全面实施轻型汽车国六排放标准。", "policy_issuance", "document", "轻型汽车国六排放标准"),
        ("欧盟理事会通过第十四轮对俄制裁措施。", "policy_issuance", "document", "第十四轮对俄制裁措施"),
        ("国家文物局开展第九批文物保护单位申报遴选工作。", "call_for_proposals", "programme", "第九批文物保护单位"),
        ("中法双方发表了有关气候、农业等联合声明。", "policy_issuance", "document", "联合声明"),
        ("扬州市教育局官网发布通告，各校停课一天。", "policy_issuance", "issuer", "扬州市教育局"),
        ("扬州市市场监管局发布公告称，门店已停业。", "policy_issuance", "document", "公告"),
        ("扬州家电有限公司主动召回2018年生产的部分加湿器，涉及数量为3200台。", "product_recall", "target", "加湿器"),
        ("宜家公司决定召回马尔姆等系列抽屉柜，涉及166万件。", "product_recall", "target", "马尔姆等系列抽屉柜"),
        ("扬州汽车公司决定自3月1日起，召回部分汽车，共计90辆。", "product_recall", "time", "3月1日"),
        ("召回由扬州汽车公司实施，涉及汽车128万辆。", "product_recall", "organizer", "扬州汽车公司"),
        ("扬州市科技局组织开展2023年度科技计划项目申报工作。", "call_for_proposals", "organizer", "扬州市科技局"),
        ("请各检验机构于5月8日前将《报名表》发至邮箱。", "call_for_proposals", "applicant", "检验机构"),
        ("请各检验机构于5月8日前将《报名表》发至邮箱。", "call_for_proposals", "end_time", "5月8日"),
        ("扬州市教育局公开招聘教师120名。", "call_for_proposals", "quantity", "120名"),
        ("“科技下乡”活动走进江都区。", "campaign", "location", "江都区"),
        ("扬州市计量所“计量惠企”活动走进海利公司。", "campaign", "location", "海利公司"),
        ("“扬州好物”消费帮扶专项行动正式落下帷幕。", "campaign", "programme", "“扬州好物”消费帮扶专项行动"),
        ("2019年江苏品牌丝路行活动在扬州启动。", "campaign", "programme", "2019年江苏品牌丝路行活动"),
    ],
)
def test_papers_recalls_calls_and_campaigns_are_told(sentence: str, kind: str, role: str, words: str) -> None:
    """Each wording gives an event of its type, with the argument whole."""
    assert words in told(sentence, kind).get(role, set())


@pytest.mark.parametrize(
    "sentence",
    [
        "对拒不整改的单位，由市场监管部门依法处以罚款。",
        "下一步，该局将继续加大执法力度，开展专项检查，严厉打击违法行为。",
        "企业应当建立召回制度，主动召回存在缺陷的产品。",
        "他建议有关部门出台相关政策，完善监管机制。",
        "双方就共同实施“文化工程”、共同举办大赛等事宜达成合作。",
    ],
)
def test_rules_wishes_and_matters_of_talks_are_no_acts(sentence: str) -> None:
    """What ought to be done, is wished for or agreed on tells no act of authority."""
    acts = {_INSPECTION, "product_recall", "policy_issuance", "campaign"}
    assert not [e.type for e in extract_events(article("没有新消息。", sentence, "没有新消息。")) if e.type in acts]


def test_a_notice_is_issued_by_its_own_text() -> None:
    """An announcement tells its issue by title, orders and signature."""
    paper = article(
        "因施工需要，现将有关事项通告如下：",
        "一、封闭时间为5月1日至5月10日。",
        "扬州市交通运输局",
        "2024年4月20日",
        title="关于路段封闭施工的通告",
    )
    (issue,) = [e for e in extract_events(paper) if e.type == "policy_issuance"]
    said = {(a.role.value, a.span.text) for a in issue.arguments}
    assert {("issuer", "扬州市交通运输局"), ("time", "2024年4月20日"), ("document", "关于路段封闭施工的通告")} <= said


def test_a_notice_that_calls_is_a_call() -> None:
    """What a notice calls for, and who calls, stand in its title; the notice is issued, too."""
    paper = article("各有关单位：", "现将有关事项通知如下：", title="江苏省市场监管局关于征集2024年地方标准项目的通知")
    found = extract_events(paper)
    assert {e.type for e in found} == {"call_for_proposals", "policy_issuance"}
    said = {(a.role.value, a.span.text) for e in found if e.type == "call_for_proposals" for a in e.arguments}
    assert said == {("organizer", "江苏省市场监管局"), ("programme", "2024年地方标准项目")}


def test_two_named_bodies_make_two_inspections() -> None:
    """A court tries whom a prosecutor accuses: two events, whoever is their target."""
    found = extract_events(
        article(
            "5月16日，扬州市中级人民法院开庭审理了周大林受贿案。",
            "扬州市人民检察院起诉指控：被告人周大林收受财物300万元。",
        )
    )
    assert [e.type for e in found if e.type == _INSPECTION] == [_INSPECTION, _INSPECTION]


def test_every_measure_holds_a_sign() -> None:
    """A sentence without one of the signs is asked for no measure."""
    for measure in sanctions.ORDERED.split():
        assert any(sign in measure for sign in sanctions.SIGNS.split()), measure
