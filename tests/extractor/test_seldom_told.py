"""What news seldom tells, and tells in these words when it does: each is read as it says."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

TOLD = [
    ("近日，各县代表在龙山陵园敬献花篮。", "other", {"participant": ["各县代表"]}),
    ("12月4日，市长陈立明、副市长高敏向英雄纪念碑献花。", "other", {"participant": ["陈立明", "高敏"]}),
    ("12月4日，25名新任国家工作人员进行宪法宣誓。", "other", {"quantity": ["25名"]}),
    ("7月1日，80名党员面向党旗重温入党誓词。", "other", {"participant": ["党员"]}),
    ("5月20日，湖口县渔政局在鄱阳湖放流鱼苗60万尾。", "other", {"organizer": ["湖口县渔政局"], "quantity": ["60万尾"]}),
    ("7月2日，大熊猫“青青”产下一对双胞胎。", "other", {"name": ["大熊猫“青青”"]}),
    ("近日，动物园一只雪豹诞下一只幼崽。", "other", {"time": ["近日"]}),
    ("10月9日6时，运载火箭将气象卫星送入预定轨道。", "other", {"name": ["气象卫星"]}),
    ("11月5日，全县首张跨省营业执照办结。", "other", {"name": ["全县首张跨省营业执照"]}),
    ("日前，全市首单“科技贷”投放，金额200万元。", "other", {"quantity": ["200万元"]}),
    (
        "11月2日，《供水条例（草案）》经市人大常委会主任会议讨论审议。",
        "other",
        {"organizer": ["市人大常委会主任会议"], "document": ["《供水条例（草案）》"]},
    ),
    ("11月9日，美军对叙利亚东部发动空袭。", "other", {"location": ["叙利亚"]}),
    ("11月3日，烟花厂发生爆炸。事故造成4人死亡。", "other", {"quantity": ["4人"]}),
    ("11月8日，著名画家陈德明因病逝世。", "other", {"target": ["陈德明"]}),
    (
        "中国人民银行决定，从11月15日起将存款准备金率上调0.5个百分点。",
        "policy_issuance",
        {"issuer": ["中国人民银行"], "target": ["存款准备金率"], "quantity": ["0.5个百分点"]},
    ),
    ("近日，县医保局把住院报销比例提高3个百分点。", "policy_issuance", {"target": ["住院报销比例"]}),
    ("日前，市政府出台“稳外贸18条”。", "policy_issuance", {"document": ["“稳外贸18条”"]}),
    ("某市新出台的“人才新政2.0”正式发布。", "policy_issuance", {"document": ["“人才新政2.0”"]}),
    ("3月6日，新修订的档案条例开始施行。", "policy_issuance", {"document": ["档案条例"]}),
    ("由省标准化研究院起草的《家政服务规范》正式发布。", "policy_issuance", {"issuer": []}),
    (
        "近日，县市场监管局依法对某药店罚没2.6万元。",
        "inspection_enforcement",
        {"target": ["某药店"], "penalty": ["罚没2.6万元"]},
    ),
    (
        "11月8日，副县长赵明率应急局、住建局相关负责人到建筑工地检查安全生产。",
        "inspection_enforcement",
        {"participant": ["应急局", "住建局"], "attendee": ["赵明"]},
    ),
    (
        "近日，省质监局对济南、青岛、烟台等4个市企业生产的童装进行抽查。",
        "inspection_enforcement",
        {"location": ["济南", "青岛", "烟台"], "target": ["童装"]},
    ),
    ("近日，省质监局对全省9个市的企业进行检查。", "inspection_enforcement", {"target": ["企业"]}),
    ("11月7日，市场监管局对全市生产、销售的头盔进行抽查。", "inspection_enforcement", {"target": ["头盔"]}),
    (
        "市场监管局对商超、农贸市场等场所销售的月饼进行抽检。",
        "inspection_enforcement",
        {"target": ["商超、农贸市场等场所销售的月饼"]},
    ),
    ("任命：赵小平为县司法局局长。", "personnel", {"target": ["赵小平"]}),
    ("经研究，决定李玉兰任校办公室主任，任期三年。", "personnel", {"target": ["李玉兰"], "duration": ["三年"]}),
    ("市纪委对赵卫东严重违纪问题立案审查。", "inspection_enforcement", {"target": ["赵卫东"]}),
    ("近日，市卫健委开展对医疗机构的执法检查。", "inspection_enforcement", {"target": ["医疗机构"]}),
    ("中国银联发布《移动支付报告》。", "policy_issuance", {"issuer": ["中国银联"]}),
    ("任命张华为副镇长，试用期为一年。", "personnel", {"duration": ["一年"]}),
    ("市政府聘任李明为法律顾问，聘期均为三年。", "personnel", {"duration": ["三年"]}),
    ("任命王军为县发改委副主任，挂职期一年。", "personnel", {"duration": ["一年"]}),
    ("《校园管理规定》现下发，请认真执行。", "policy_issuance", {"document": ["《校园管理规定》"]}),
    (
        "近日，一汽客车有限公司与四川客车有限公司宣布召回客车900辆。",
        "product_recall",
        {"organizer": ["一汽客车有限公司", "四川客车有限公司"]},
    ),
    (
        "3月1日起，东风汽车有限公司将通过授权经销商召回轿车900辆。",
        "product_recall",
        {"channel": ["授权经销商"], "quantity": ["900辆"]},
    ),
    (
        "5月9日，市中级人民法院公开开庭审理了原市水利局局长王某受贿一案。",
        "inspection_enforcement",
        {"target": ["王某"], "topic": ["受贿"]},
    ),
    (
        "5月9日零时起，人民路青石至白沙段实行双向交通管制。",
        "other",
        {"location": ["人民路青石至白沙段"], "name": ["双向交通管制"]},
    ),
    (
        "5月9日，财政部预拨2亿元，支持贵州、广西开展抗旱救灾。",
        "assistance_service",
        {"recipient": ["贵州", "广西"], "quantity": ["2亿元"]},
    ),
    ("5月9日，航天员乘组圆满完成第二次出舱活动。", "other", {"name": ["第二次出舱活动"]}),
    (
        "5月9日，检查组来到青石街道、白沙镇等地的农资经营门店开展检查。",
        "inspection_enforcement",
        {"target": ["农资经营门店"], "location": ["青石街道", "白沙镇"]},
    ),
    (
        "在白沙镇惠民农资经营部，执法人员发现2袋化肥未标注生产日期，当场责令停止销售。",
        "inspection_enforcement",
        {"organizer": ["执法人员"], "target": ["白沙镇惠民农资经营部"]},
    ),
    (
        "5月9日，省计量院副院长张丽与云河学院副校长王海代表双方签署合作协议。",
        "agreement_signing",
        {"attendee": ["张丽", "王海"], "signatory": ["省计量院", "云河学院"]},
    ),
    (
        "5月9日凌晨，山火全部扑灭。",
        "other",
        {"target": ["山火"], "organizer": []},
    ),
    (
        "5月9日，国务委员王明会见来华出席论坛的马来西亚交通部长陆兆福。",
        "meeting",
        {"attendee": ["王明", "陆兆福"]},
    ),
    (
        "5月9日，外交部长王明在北京同来华进行正式访问的马来西亚外长穆罕默德举行会谈。",
        "meeting",
        {"attendee": ["王明", "穆罕默德"]},
    ),
    (
        "住房城乡建设部近日派出5个工作组，赴河南、安徽等地检查指导排水防涝工作。",
        "inspection_enforcement",
        {"location": ["河南", "安徽"]},
    ),
    (
        "江苏省特检院完成地铁8号线386台电梯的监督检验工作。",
        "inspection_enforcement",
        {"target": ["地铁8号线386台电梯"], "programme": []},
    ),
    (
        "盐城市质检所技术骨干分4组深入射阳、滨海等6个县区开展检定。",
        "inspection_enforcement",
        {"organizer": ["盐城市质检所技术骨干"], "location": ["射阳", "滨海"], "target": []},
    ),
    (
        "5月9日，省局考核组一行3人对市计量所开展计量授权考核。",
        "evaluation_ranking",
        {"organizer": ["省局考核组"], "quantity": ["3人"]},
    ),
    (
        "5月9日，南通市计量所党支部与如东县计量所党支部共同参观了烈士纪念馆。",
        "visit_research",
        {"visitor": ["南通市计量所党支部", "如东县计量所党支部"]},
    ),
    (
        "李明在全省计量技能竞赛中荣获一等奖。",
        "award_accreditation",
        {"recipient": ["李明"], "location": []},
    ),
    (
        "市政府5月9日任命：李颖为市科技局局长。",
        "personnel",
        {"target": ["李颖"], "organizer": ["市政府"], "host_org": ["市科技局"]},
    ),
    (
        "近日，云河计量所研发的“便携检定装置”获国家知识产权局授予实用新型专利权。",
        "award_accreditation",
        {"organizer": ["国家知识产权局"], "recipient": ["“便携检定装置”"], "name": ["实用新型专利权"]},
    ),
    (
        "省局处长赵明到云河市计量测试院督查检验检测机构能力验证工作。",
        "inspection_enforcement",
        {"target": ["云河市计量测试院"], "topic": ["检验检测机构能力验证工作"]},
    ),
    (
        "由国家中心主导的全国“热量表”量值比对首次工作会议在上海召开。",
        "meeting",
        {"name": ["全国“热量表”量值比对首次工作会议"], "organizer": ["国家中心"]},
    ),
    (
        "5月9日，市监管所责令商家退还消费者货款1280元。",
        "inspection_enforcement",
        {"target": ["商家"], "penalty": ["退还消费者货款1280元"]},
    ),
    ("发布会通报了某预制菜企业查处进展情况。", "statement", {"speaker": ["发布会"]}),
    (
        "5月9日，市局检查组在副局长王明带领下，赴如皋开展检查。",
        "inspection_enforcement",
        {"organizer": ["市局检查组"], "attendee": ["王明"]},
    ),
    (
        "5月9日，第三届体育节开幕式暨云河马拉松在国际会议中心鸣枪开赛。",
        "competition_comparison",
        {"name": ["第三届体育节开幕式暨云河马拉松"], "location": ["国际会议中心"]},
    ),
    (
        "5月9日，市疾控局召开会议，安排部署高温中暑和肠道传染病防控工作。",
        "meeting",
        {"organizer": ["市疾控局"]},
    ),
    (
        "云河市中级人民法院近日一审判决某环保公司赔偿损害费用326万元。",
        "inspection_enforcement",
        {"organizer": ["云河市中级人民法院"], "target": ["某环保公司"]},
    ),
    (
        "国家铁路局5月10日印发《车票管理办法》实施细则。",
        "policy_issuance",
        {"document": ["《车票管理办法》实施细则"]},
    ),
    (
        "根据云河县1968年至2016年气象资料，多年平均气温12.4℃。",
        "outcome_report",
        {"time": ["1968年至2016年"]},
    ),
    (
        "近日，苏州市吴江区七都镇、震泽镇联合举办骑行活动。",
        "campaign",
        {"organizer": ["苏州市吴江区七都镇", "震泽镇"], "location": ["苏州市吴江区七都镇", "震泽镇"]},
    ),
    (
        "5月9日，第二届科普作品评选活动颁奖仪式在云河举行。",
        "meeting",
        {"name": ["第二届科普作品评选活动颁奖仪式"]},
    ),
    (
        "云河计量院报送的《一滴水的旅程》获视频类一等奖。",
        "award_accreditation",
        {"recipient": ["《一滴水的旅程》"]},
    ),
    (
        "5月9日，省消保委对某网约车平台提起公益诉讼，云河市中级人民法院已受理。",
        "inspection_enforcement",
        {"organizer": ["省消保委"]},
    ),
    (
        "副局长李明赴安徽调研检验检测公共服务平台建设。",
        "visit_research",
        {"topic": ["检验检测公共服务平台建设"], "target": []},
    ),
    (
        "5月8日，市科协主席李明在市科协与江州日报社联合举办的科普座谈会上介绍了有关情况。",
        "meeting",
        {"organizer": ["市科协", "江州日报社"], "attendee": ["李明"], "location": []},
    ),
    (
        "5月8日，市科协主席李明在市科协和江州日报社共同召开的座谈会上介绍了情况。",
        "meeting",
        {"organizer": ["市科协", "江州日报社"], "attendee": ["李明"]},
    ),
    (
        "今年以来，全市共印发市级应急预案30个、县级应急预案229个，开展计划内应急演练80次，计划完成率68.9%。",
        "outcome_report",
        {"quantity": ["30个", "229个", "80次", "68.9%"]},
    ),
    ("我局在生产单位和销售单位分别抽查样品9278件。", "inspection_enforcement", {"quantity": ["9278件"]}),
    (
        "5月8日，县城宣传日主会场活动在县文化馆举办，各乡镇设分会场同步开展活动。",
        "campaign",
        {"name": ["县城宣传日主会场活动"], "location": ["县文化馆"]},
    ),
    (
        "5月8日，县公安局在中山广场举行“119消防宣传月”启动日活动。",
        "campaign",
        {"programme": ["“119消防宣传月”启动日活动"], "location": ["中山广场"]},
    ),
    (
        "启动仪式上，10位同志获得“消防使者”称号并领取了奖杯。",
        "award_accreditation",
        {"name": ["“消防使者”称号"], "recipient": ["10位同志"]},
    ),
    (
        "5月8日，云河公安分局通报表扬了荣获“禁毒之星”的先进人物。",
        "award_accreditation",
        {"organizer": ["云河公安分局"], "recipient": ["先进人物"]},
    ),
    (
        "论坛上，宣布“云河文化研究中心”在云河学院成立。",
        "organization_founding",
        {"founded": ["“云河文化研究中心”"], "location": ["云河学院"]},
    ),
    (
        "5月8日，云河计量院在市场管理者的配合下，对城东早市的电子秤进行了检定。",
        "inspection_enforcement",
        {"organizer": ["云河计量院"], "target": ["城东早市的电子秤"]},
    ),
    (
        "今年共评出一等奖30名，二等奖60名，组织奖19名。",
        "award_accreditation",
        {"name": ["一等奖", "二等奖", "组织奖"], "quantity": ["30名", "60名", "19名"]},
    ),
    (
        "志愿者们把百份爱心大礼包送到了留守儿童的手上。",
        "assistance_service",
        {"recipient": ["留守儿童"]},
    ),
    ("日前，市妇联“巾帼普法”活动启动。", "campaign", {"organizer": ["市妇联"]}),
    ("今天是第49个世界地球日。市环保局举办宣传活动。", "campaign", {"time": ["今天"]}),
    (
        "县文联征集“美丽家乡”主题摄影作品。请于12月20日前将作品报送至县文联。",
        "call_for_proposals",
        {"end_time": ["12月20日"], "organizer": ["县文联"]},
    ),
]


@pytest.mark.parametrize(("text", "kind", "told"), TOLD, ids=[text for text, _, _ in TOLD])
def test_what_is_seldom_told_is_read(text: str, kind: str, told: dict[str, list[str]]) -> None:
    """The sentence tells one event of its type, and the roles that it names hold what it says."""
    (event,) = extract_events(article(text))
    assert event.type.value == kind
    for role, said in told.items():
        assert [a.span.text for a in event.arguments if a.role.value == role] == said


@pytest.mark.parametrize(
    "text",
    [
        "惊悉陈德明先生逝世。",
        "搬迁期间，暂停现场受理检测业务。",
        "学生代表试穿法袍，体验当法官的感觉。",
        "在结束参观活动后，大家在门口合影。",
        "经常有学生给陈校长写信。",
        "走访慰问暖人心。",
        "调研解民忧。",
        "公司为消费者免费更换零部件。",
        "驻村工作队帮扶村集体经济发展。",
        "医院为群众提供了全方位的医疗服务。",
        "11月8日，消防演习中，大楼突然发生火灾，人员迅速撤离。",
        "重点查看车间是否张贴操作规程、开展安全培训、制定应急预案。",
    ],
)
def test_what_is_no_news_of_its_own_tells_nothing(text: str) -> None:
    """Condolence, what a trader makes good, praise, what furthers a cause, what is only rehearsed and what is looked at
    are no events."""
    assert extract_events(article(text)) == []


def test_a_limit_in_a_clause_of_its_own_is_when_a_figure_is_due() -> None:
    """提出到2027年，产值年均增长15%: not the day of the paper that says so."""
    events = extract_events(article("日前，市政府印发《方案》，提出到2027年，产值年均增长15%以上。"))
    [outcome] = [e for e in events if e.type.value == "outcome_report"]
    assert [a.span.text for a in outcome.arguments if a.role.value == "time"] == ["2027年"]


def test_who_gave_the_first_post_takes_the_other() -> None:
    """任委员、常委、书记；免去…: the last of the posts dismisses nobody."""
    events = extract_events(article("省委决定：李明同志任市委委员、常委、书记；免去王强同志的市委书记职务。"))
    assert [a.span.text for e in events for a in e.arguments if a.role.value == "organizer"] == ["省委", "省委"]


def test_everybody_who_signs_issues_the_notice() -> None:
    """A firm below an authority, each on a line of its own: both close the road."""
    events = extract_events(
        article(
            "因路面养护，6月15日至6月25日对青石高速公路上海方向实施封闭施工。",
            "云河市公安局交通警察支队",
            "云河高速公路股份有限公司",
            "2025年6月10日",
            title="关于青石高速公路夜间封闭施工的通告",
        )
    )
    [notice] = [e for e in events if e.type.value == "policy_issuance"]
    issuers = [a.span.text for a in notice.arguments if a.role.value == "issuer"]
    assert issuers == ["云河市公安局交通警察支队", "云河高速公路股份有限公司"]
    assert "上海方向" in " ".join(a.span.text for e in events for a in e.arguments if a.role.value == "location")


def test_a_guest_is_not_who_speaks_of_itself() -> None:
    """甲院来我院交流: 我院 is whoever publishes, not the guest, however often it is named."""
    events = extract_events(
        article(
            "6月11日，浙江省质量研究院副院长陈洁一行来我院开展交流学习。院长赵勇热情接待。",
            title="浙江省质量研究院来我院交流学习",
        )
    )
    told = {(a.role.value, a.span.text) for a in events[0].arguments}
    assert ("target", "我院") in told
    assert ("attendee", "赵勇") in told


def test_who_hears_of_it_does_what_follows() -> None:
    """某局接到举报后，查扣…: the subject stands in the clause that says when."""
    events = extract_events(article("近日，云河区市场监管局接到举报后，依法查扣电动自行车蓄电池186组。"))
    [seized] = [e for e in events if e.type.value == "inspection_enforcement"]
    assert [a.span.text for a in seized.arguments if a.role.value == "organizer"] == ["云河区市场监管局"]
