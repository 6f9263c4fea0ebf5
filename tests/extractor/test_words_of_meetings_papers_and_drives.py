"""Meetings, signings, drives, papers and calls for proposals, in the ordinary words that news has for them."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

TOLD = [
    ("meeting", "市长周霖在云梁宾馆宴请德国大使穆勒。", "attendee", "穆勒"),
    ("meeting", "第十届云梁论坛在云梁圆满收官。", "name", "第十届云梁论坛"),
    ("meeting", "第十届云梁论坛在云梁如期举行。", "name", "第十届云梁论坛"),
    ("meeting", "第十届云梁论坛在云梁盛大开幕。", "name", "第十届云梁论坛"),
    ("meeting", "云梁市举行欢迎晚宴。", "name", "欢迎晚宴"),
    ("meeting", "市总工会开展集体协商。", "organizer", "市总工会"),
    ("meeting", "副省长李文涛视频调度防汛工作。", "topic", "防汛工作"),
    ("meeting", "云梁市举办银企对接活动。", "name", "银企对接活动"),
    ("meeting", "云梁市在上海举办专场推介。", "name", "专场推介"),
    ("meeting", "市局举行警企恳谈。", "organizer", "市局"),
    ("meeting", "双方就产业合作深入交换了意见。", "topic", "产业合作"),
    ("meeting", "双方就产业合作进行了深入探讨。", "participant", "双方"),
    ("meeting", "与会专家围绕产业合作展开讨论。", "participant", "与会专家"),
    ("meeting", "云梁市委书记周霖与云梁集团董事长王建国深入交流。", "attendee", "王建国"),
    ("meeting", "云梁市委书记周霖与云梁集团董事长王建国商谈合作。", "attendee", "周霖"),
    ("meeting", "云梁市委书记周霖与新任干部谈话。", "participant", "新任干部"),
    ("agreement_signing", "云梁市与德国埃森市建立友城关系。", "agreement", "友城关系"),
    ("agreement_signing", "市农业农村局与云梁大学重签合作备忘录。", "agreement", "合作备忘录"),
    ("agreement_signing", "两家企业谈妥合作协议。", "signatory", "两家企业"),
    ("agreement_signing", "六省市法院联合签署协作意见。", "agreement", "协作意见"),
    ("agreement_signing", "六省市法院会签协作机制。", "signatory", "六省市法院"),
    ("agreement_signing", "双方交换了批准书。", "agreement", "批准书"),
    ("agreement_signing", "云梁集团与德国西云公司签单1.2亿元。", "quantity", "1.2亿元"),
    ("campaign", "3月12日，市领导在云梁山植树。", "participant", "市领导"),
    ("campaign", "4月3日，市民政局组织党员祭扫烈士墓。", "target", "烈士墓"),
    ("campaign", "云梁市公安局发起集群战役。", "programme", "集群战役"),
    ("campaign", "云梁市公安局打响禁毒人民战争。", "programme", "禁毒人民战争"),
    ("campaign", "云梁市吹响“百日攻坚”冲锋号。", "organizer", "云梁市"),
    ("campaign", "云梁市拉开“百日攻坚”行动序幕。", "organizer", "云梁市"),
    ("campaign", "市水务局对云梁河开展清淤。", "target", "云梁河"),
    ("campaign", "第十届云梁茶文化节火热启动。", "name", "第十届云梁茶文化节"),
    ("campaign", "第三届桃花节在云梁县开幕。", "name", "第三届桃花节"),
    ("campaign", "云梁县启动消费促进月。", "programme", "消费促进月"),
    ("campaign", "云梁县税务局发起“一日捐”。", "programme", "“一日捐”"),
    ("campaign", "云梁县开展打非治违。", "programme", "打非治违"),
    ("campaign", "云梁县开展秸秆禁烧。", "programme", "秸秆禁烧"),
    ("campaign", "云梁县启动飞播造林。", "programme", "飞播造林"),
    ("campaign", "云梁大学启动校园招聘月。", "programme", "校园招聘月"),
    ("policy_issuance", "央行降准0.5个百分点。", "quantity", "0.5个百分点"),
    ("policy_issuance", "美联储宣布加息25个基点。", "issuer", "美联储"),
    ("policy_issuance", "市应急管理局编发《执法手册》3000册。", "document", "《执法手册》"),
    ("policy_issuance", "市教育局翻印《关于做好安全生产工作的通知》。", "document", "《关于做好安全生产工作的通知》"),
    ("policy_issuance", "市公安局张贴《关于禁止燃放烟花爆竹的通告》。", "issuer", "市公安局"),
    ("policy_issuance", "市城管局草拟《户外广告管理办法》。", "document", "《户外广告管理办法》"),
    ("policy_issuance", "财政部降低增值税税率。", "target", "增值税税率"),
    ("policy_issuance", "财政部减免中小企业所得税。", "issuer", "财政部"),
    ("policy_issuance", "海关总署解除进口禁令。", "target", "进口禁令"),
    ("policy_issuance", "云梁市放宽公积金提取条件。", "target", "公积金提取条件"),
    ("policy_issuance", "云梁市调整公交票价。", "target", "公交票价"),
    ("policy_issuance", "市教育局发出致全市家长的一封信。", "document", "致全市家长的一封信"),
    ("policy_issuance", "市市场监管局晒出12起典型案例。", "document", "12起典型案例"),
    ("policy_issuance", "省政府下放行政审批事项36项。", "quantity", "36项"),
    ("policy_issuance", "特首签署行政命令。", "issuer", "特首"),
    ("policy_issuance", "行政长官发表施政报告。", "document", "施政报告"),
    ("policy_issuance", "立法会三读通过《云梁条例草案》。", "issuer", "立法会"),
    ("policy_issuance", "特区政府在宪报刊登《云梁条例》。", "document", "《云梁条例》"),
    ("call_for_proposals", "市司法局就《养犬条例（草案）》公开征询意见。", "document", "《养犬条例（草案）》"),
    ("call_for_proposals", "云梁市公开向社会征集民生实事项目。", "programme", "民生实事项目"),
    ("call_for_proposals", "云梁市公安局悬赏征集线索。", "organizer", "云梁市公安局"),
    ("call_for_proposals", "云梁市面向全球延揽人才。", "organizer", "云梁市"),
    ("call_for_proposals", "云梁市招考辅警86名。", "quantity", "86名"),
    ("call_for_proposals", "云梁市国资委公开招租商铺12间。", "organizer", "云梁市国资委"),
    ("call_for_proposals", "云梁市征选吉祥物。", "topic", "吉祥物"),
    ("call_for_proposals", "特区政府就《云梁条例》展开公众咨询。", "document", "《云梁条例》"),
    ("call_for_proposals", "云梁市公租房开始申请。", "programme", "云梁市公租房"),
]

UNTOLD = [
    ("meeting", "云梁市积极与企业沟通对接，帮助解决困难。"),
    ("meeting", "市教育局经常与群众面对面交流。"),
    ("meeting", "企业家之间的商谈一般在茶馆里进行。"),
    ("meeting", "学生们与老师亲切交流。"),
    ("meeting", "会商室配备了大屏幕。"),
    ("meeting", "共商共建共享是一项原则。"),
    ("agreement_signing", "续约率达到98%。"),
    ("agreement_signing", "友城数量达到36个。"),
    ("agreement_signing", "会签文件需经分管领导审核。"),
    ("agreement_signing", "敲定合同细节还需要时间。"),
    ("campaign", "祭扫高峰期间，请市民错峰出行。"),
    ("campaign", "桃花节期间游客如织。"),
    ("campaign", "清淤工程款尚未结算。"),
    ("campaign", "捡拾垃圾是志愿者的日常工作。"),
    ("campaign", "按下启动键的人是他。"),
    ("policy_issuance", "市场普遍预期央行将降息。"),
    ("policy_issuance", "美国总统敦促美联储降息。"),
    ("policy_issuance", "降准预期升温。"),
    ("policy_issuance", "企业擅自提高收费标准。"),
    ("policy_issuance", "他在家里整理了一份购物清单。"),
    ("policy_issuance", "出版社推出《云梁往事》。"),
    ("policy_issuance", "施政报告提出了12项措施。"),
    ("call_for_proposals", "招租广告贴在门口。"),
    ("call_for_proposals", "海选阶段的选手来自各地。"),
    ("call_for_proposals", "申请人应当提交申请书。"),
    ("call_for_proposals", "公众咨询电话是12345。"),
    ("call_for_proposals", "竞聘演讲中他表现突出。"),
]


@pytest.mark.parametrize(("kind", "sentence", "role", "what"), TOLD)
def test_an_ordinary_word_tells_its_event(kind: str, sentence: str, role: str, what: str) -> None:
    """Each ordinary word for it tells the event, with what it is about or who does it."""
    told = [e for e in extract_events(article(f"5月6日，{sentence}")) if e.type == kind]
    assert told, sentence
    assert (role, what) in [(a.role.value, a.span.text) for e in told for a in e.arguments]


@pytest.mark.parametrize(("kind", "sentence"), UNTOLD)
def test_the_same_words_tell_nothing_elsewhere(kind: str, sentence: str) -> None:
    """A noun, an aim, a habit, a rule or an expectation in the same words tells no such event."""
    assert kind not in [e.type for e in extract_events(article(sentence))]
