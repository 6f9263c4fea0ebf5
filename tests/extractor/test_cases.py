"""Sanctions, cases, appointments and recalls, as bulletins, notices and lists write them; sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, events_of
from tests.extractor.articles import roles_told as told

_INSPECTION = "inspection_enforcement"
_PERSONNEL = "personnel"
_RECALL = "product_recall"


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("扬州市江都区某镇镇长周大林违规发放补贴，受到党内严重警告处分。", "target", "周大林"),
        ("扬州市江都区某镇镇长周大林违规发放补贴，受到党内严重警告处分。", "penalty", "党内严重警告"),
        ("周大林因涉嫌诈骗被依法刑事拘留。", "target", "周大林"),
        ("店主朱某非法行医，已由公安机关刑事拘留。", "target", "朱某"),
        ("3名犯罪嫌疑人已被扬州市人民检察院批准逮捕。", "organizer", "扬州市人民检察院"),
        ("因冒名顶替，2名运动员被取消成绩。", "penalty", "取消成绩"),
        ("扬州市教育局责令某培训机构退还全部费用。", "penalty", "退还全部费用"),
        ("经扬州市食品检验研究院检验，江都食品厂生产的2批次酱油不合格。", "organizer", "扬州市食品检验研究院"),
        (
            "经扬州市食品检验研究院等单位检验，江都食品厂生产的香醋等6批次调味品不合格。",
            "organizer",
            "扬州市食品检验研究院",
        ),
        ("经扬州市食品检验研究院等单位检验，江都食品厂生产的香醋等6批次调味品不合格。", "target", "香醋等6批次调味品"),
        ("江都食品厂生产的香醋检出铅超标。", "topic", "铅"),
        ("扬州海关人员昨日拘捕一名四十岁男子。", "target", "一名四十岁男子"),
        ("民警将犯罪嫌疑人周大林（男，34岁）当场控制。", "target", "犯罪嫌疑人周大林"),
        ("3名责任人已被停职检查。", "penalty", "停职检查"),
        ("扬州市检察院向江都区水务局制发检察建议2份。", "target", "江都区水务局"),
        ("扬州市教育局对1家无证办学机构现场叫停。", "penalty", "叫停"),
        ("扬州市税务局依法对该公司追缴少缴税费、加收滞纳金并处罚款，共计120万元。", "penalty", "追缴少缴税费"),
        (
            "扬州市市场监管局开展“检测机构虚假报告”专项检查，吊销3家机构资质认定证书。",
            "penalty",
            "吊销3家机构资质认定证书",
        ),
        ("扬州市市场监管局对某酒楼使用未经检定电子秤的行为处以2000元罚款。", "target", "某酒楼"),
        ("扬州市知识产权局作出裁决，责令被请求人停止制造、销售侵权产品。", "target", "被请求人"),
        ("【查处情况】4月18日，江都区住建局责令扬州建工有限公司停业整顿。", "time", "4月18日"),
        ("扬州市公安局对2名责任人行政拘留10日。", "penalty", "行政拘留10日"),
        ("扬州市商务局对12家网络交易第三方平台和40家网店开展专项检查。", "target", "网络交易第三方平台"),
        ("扬州市市场监管局检查商场3家、超市12家和饭店20家。", "target", "超市"),
        ("扬州市市场监管局依法没收涉案加油机3台、违法所得12.6万元，并处罚款2000元。", "penalty", "违法所得12.6万元"),
        ("扬州市市场监管局对“优乐”平台从重罚款15万元。", "target", "“优乐”平台"),
        ("本次召回是在市场监管总局启动缺陷调查情况下开展的。", "organizer", "市场监管总局"),
        (
            "5月9日，扬州市住建局依据《建筑法》第六十二条，对扬州建工有限公司处以罚款12万元。",
            "target",
            "扬州建工有限公司",
        ),
        ("5月9日，省安委办对江都煤矿挂牌督办。", "target", "江都煤矿"),
        ("5月9日，省安委办挂牌督办江都化工厂、扬州水务有限公司等2家超标排放单位。", "target", "扬州水务有限公司"),
        ("扬州市水务局对在古运河取水的某砂石料场下达停止违法行为通知书。", "target", "某砂石料场"),
        ("江都建材有限公司无证排污，处10万元罚款。", "penalty", "10万元罚款"),
        ("扬州市城管局依法对江都渣土运输公司处2万元罚款。", "target", "江都渣土运输公司"),
        ("扬州市药监局对江都制药有限公司处货值金额15倍罚款。", "penalty", "货值金额15倍罚款"),
        ("依据该办法第二十六条规定，对当事人处以罚款人民币贰万元整。", "penalty", "罚款人民币贰万元整"),
        ("扬州海事局对该轮船长作出罚款8000元、扣证3个月的处罚。", "penalty", "扣证3个月"),
        ("扬州市法院判决某公司停止侵权，赔偿权利人经济损失及合理开支共计80万元。", "target", "某公司"),
        (
            "扬州市法院判决某公司停止侵权，赔偿权利人经济损失及合理开支共计80万元。",
            "penalty",
            "赔偿权利人经济损失及合理开支共计80万元",
        ),
        ("因犯受贿罪，周大林被判处有期徒刑六年，违法所得予以追缴。", "penalty", "违法所得予以追缴"),
        ("江都酒店因消防设施损坏，被当场下达责令限期改正通知书。", "target", "江都酒店"),
        ("执法人员当场下达整改通知书5份。", "document", "整改通知书"),
        ("江都区水务局即下达《责令停止违法行为通知书》3份。", "organizer", "江都区水务局"),
        ("该工地扬尘治理不到位，被扬州市住建局下达停工整改通知书。", "target", "该工地"),
        ("扬州市财政局对江都会计师事务所及签字会计师王明、李华给予警告。", "target", "李华"),
        (
            "扬州证监局对江都水泥厂给予警告，分别处以50万元、20万元罚款。",
            "penalty",
            "50万元、20万元罚款",
        ),
        ("经省医保局飞行检查，江都医院存在重复收费、超标准收费等问题。", "topic", "重复收费、超标准收费"),
        (
            "扬州市税务局对江都贸易有限公司罚款50万元，并将其列为重大税收违法失信主体。",
            "penalty",
            "列为重大税收违法失信主体",
        ),
        ("市场监管总局责成江苏、山东省级市场监管部门立即组织核查处置。", "target", "江苏、山东省级市场监管部门"),
        ("周大林受到党内警告处分，违纪款项予以收缴。", "penalty", "违纪款项予以收缴"),
        ("扬州市公安局对涉嫌诈骗的周某、李某等5人采取刑事强制措施。", "target", "周某"),
        ("造谣的网民周某、李某已被处以行政拘留五日的处罚。", "target", "周某"),
        ("扬州海关在对一批苗木实施检疫时检出病毒，依法对该批苗木作销毁处理。", "target", "该批苗木"),
        ("扬州市法院对一起拒不支付劳动报酬案作出判决，判处被告人周某有期徒刑八个月。", "target", "周某"),
        ("江苏证监局对江都证券公司采取暂停保荐业务资格6个月的措施。", "penalty", "暂停保荐业务资格6个月"),
        ("扬州市城管局对某餐饮企业油烟超标排放的违法行为作出罚款2万元的处罚决定。", "target", "某餐饮企业"),
        ("扬州市住建局对存在违规预售行为的江都化工有限公司进行约谈。", "target", "江都化工有限公司"),
        ("审计署南京特派办在审计中发现，某市挪用棚改资金3亿元。", "target", "某市"),
        ("南京海关隶属扬州海关在邮件中查获濒危植物种子120粒。", "organizer", "扬州海关"),
        ("江苏证监局对某基金公司采取责令改正的措施，并记入诚信档案。", "penalty", "记入诚信档案"),
        ("公安机关已对犯罪嫌疑人周某执行逮捕。", "target", "周某"),
        ("江都区教育局给予涉事教师停职处理。", "target", "涉事教师"),
        ("质监人员对超市在售的电子秤逐台进行检查，发现5台超期未检。", "target", "超市在售的电子秤"),
        ("江苏省消保委公开点名某外卖平台，要求其整改自动续费问题。", "organizer", "江苏省消保委"),
        ("执法人员在网络巡查中发现，某微信公众号发布虚假医疗广告，遂立案调查。", "target", "某微信公众号"),
        ("项目经理周某被记入信用档案。", "penalty", "记入信用档案"),
        ("某协会对球员周某停赛5场，罚款5万元。", "penalty", "停赛5场"),
        ("江都区市场监管局责令该店停止违法行为，并行政处罚5000元。", "penalty", "行政处罚5000元"),
        ("执法人员随即将仿冒白酒全部暂扣。", "target", "仿冒白酒"),
        ("江都区市场监管局依法没收仿冒童鞋，并处罚款2万元。", "penalty", "没收仿冒童鞋"),
        (
            "执法人员扣押侵权商品9件，并当场出具了《关于采取行政强制措施的决定书》。",
            "document",
            "《关于采取行政强制措施的决定书》",
        ),
        ("该诊所无证开展诊疗活动，被江都区卫健委罚款2万元。", "target", "该诊所"),
        ("江都区市场监管局对扬州美容公司下达《行政处罚决定书》。", "document", "《行政处罚决定书》"),
        ("江都区市场监管局对6家商户立案查处，没收侵权包装2.7万只，罚没款共计19万元。", "penalty", "罚没款共计19万元"),
        ("督查组采取“四不两直”方式抽查加油站7座。", "target", "加油站"),
        ("扬州市城管局联合公安、交警、街道拆除违法建筑32处。", "co_organizer", "交警"),
        ("扬州市公安局破获一起盗窃案，7名犯罪嫌疑人落网。", "target", "盗窃案"),
        ("经执法人员现场检查，该企业未建立进货查验记录制度。", "target", "该企业"),
        ("扬州市城管局查实江都装饰有限公司随意倾倒建筑垃圾的行为。", "target", "江都装饰有限公司"),
    ],
)
def test_a_sanction_is_told_by_its_measure_and_by_who_suffers_it(sentence: str, role: str, words: str) -> None:
    """Measures of every kind, imposed or suffered, come with their offender."""
    assert words in told(sentence, _INSPECTION).get(role, set())


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("扬州建工有限公司塔吊带病运行。4月18日，江都区住建局责令其停业整顿。", "target", "扬州建工有限公司"),
        ("经查，扬州建工有限公司未按规定申报，该局对当事人处以罚款3万元。", "target", "扬州建工有限公司"),
        ("被告人周某犯危险驾驶罪，被判处拘役一个月。", "target", "周某"),
        (
            "当事人扬州阀门公司侵犯了商标注册人德国赫尔公司的权利。江都区市场监管局责令当事人停止侵权行为。",
            "target",
            "扬州阀门公司",
        ),
        (
            "江都区市场监管局接到群众举报，称某超市销售过期牛奶，执法人员随即赶赴现场，发现过期牛奶14盒，当场予以扣押。",
            "target",
            "某超市",
        ),
        ("扬州市法院以受贿罪判处周大林有期徒刑三年。", "target", "周大林"),
        ("扬州市检察院以涉嫌受贿罪对周大林提起公诉。", "topic", "受贿罪"),
    ],
)
def test_the_offender_is_who_was_told_before(sentence: str, role: str, words: str) -> None:
    """其 and 当事人 stand for the one named before."""
    assert words in told(sentence, _INSPECTION).get(role, set())


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("扬州市市场监管局对江都饭店未按规定留样的行为处以罚款2万元。", "未按规定留样"),
        ("扬州市城管局对擅自占道经营的3家商户作出罚款500元的行政处罚。", "擅自占道经营"),
        ("扬州市文旅局对未经许可经营旅行社业务的某公司没收违法所得4800元。", "未经许可经营旅行社业务"),
        ("当事人扬州监理有限公司对高支模浇筑未实施旁站，被依法责令改正，罚款10万元。", "对高支模浇筑未实施旁站"),
        ("周大林因犯盗窃罪被判处有期徒刑二年。", "盗窃罪"),
        ("周大林被法院以生产、销售有毒食品罪判处有期徒刑一年。", "生产、销售有毒食品罪"),
        ("扬州市市场监管局对群众举报的瓶装水虚假宣传行为立案查处，罚款10万元。", "瓶装水虚假宣传行为"),
        ("针对媒体曝光的粽叶问题，扬州市市场监管局开展现场核查，并要求涉事企业全部停产。", "粽叶问题"),
        ("扬州市市场监管局检查发现某网红店存在刷单行为，罚款1万元。", "刷单"),
        ("就消费者投诉的退费难问题，江都区消保委约谈了3家健身房。", "退费难问题"),
        ("江都药店未取得许可，擅自销售疫苗，被罚款5万元。", "未取得许可，擅自销售疫苗"),
        (
            "经查，当事人在未取得许可的情况下，自2024年9月起销售酱料，市市场监管局决定罚款2万元。",
            "在未取得许可的情况下，自2024年9月起销售酱料",
        ),
        ("某外卖平台强制商家“二选一”，被省市场监管局处以罚款3亿元。", "强制商家“二选一”"),
        ("江都酒业公司因侵犯“云河”商标专用权，被罚款6万元。", "侵犯“云河”商标专用权"),
        ("江都加油站计量作弊，被罚款2万元。", "计量作弊"),
        ("周大林被扬州市中级人民法院以受贿罪、贪污罪判处有期徒刑十年。", "受贿罪、贪污罪"),
        (
            "案例一：扬州恒远劳务有限公司使用无证特种作业人员案。4月18日，江都区住建局处以5万元罚款。",
            "使用无证特种作业人员",
        ),
        (
            "当事人名称：江都农商银行。主要违法违规事实：贷款“三查”不到位。处罚内容：罚款140万元。",
            "贷款“三查”不到位",
        ),
    ],
)
def test_what_somebody_did_is_what_the_sanction_is_about(sentence: str, topic: str) -> None:
    """The wrong stands with the offender, in the clause before or in the heading of the case."""
    assert told(sentence, _INSPECTION).get("topic") == {topic}


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("法院经审理认为，被告人周某的行为构成危险驾驶罪，遂判处其拘役两个月。", "organizer", {"法院"}),
        ("扬州市法院审理认为，周某的行为构成诈骗罪，判处周某有期徒刑三年。", "topic", {"诈骗罪"}),
        ("法院审理后认为，被告公司侵害了商标权，判令其立即停止侵权。", "penalty", {"停止侵权"}),
        ("扬州中院经审理认为，周某的行为构成诈骗罪，裁定驳回上诉，维持原判。", "organizer", {"扬州中院"}),
        ("法院采纳检察机关全部诉讼请求，判处周某拘役三个月。", "organizer", {"法院"}),
        ("法院以污染环境罪判处被告单位江都化工有限公司罚金30万元。", "target", {"江都化工有限公司"}),
        ("被告单位江都贸易有限公司犯走私罪，被判处罚金200万元。", "target", {"江都贸易有限公司"}),
        ("法院经审理认为，二人构成诈骗罪，分别判处周某、李某有期徒刑三年。", "target", {"周某", "李某"}),
        ("法院判处周某有期徒刑三年，并处罚金二万元；判处李某有期徒刑二年。", "target", {"周某", "李某"}),
    ],
)
def test_a_judgment_follows_what_the_court_finds(sentence: str, role: str, words: set[str]) -> None:
    """What a court holds leads to its judgment, which is no part of what it says."""
    assert told(sentence, _INSPECTION).get(role) == words


def test_somebody_called_by_his_kind_is_the_one_told_before() -> None:
    """该加油点 is the one found; 当事人 whoever was fined, not the goods that were seized meanwhile."""
    text = (
        "扬州市市场监管局对江都食品有限公司作出行政处罚，罚款57万元。\n"
        "2025年1月9日，扬州市市场监管局接到群众举报。执法人员随即对该公司突击检查，查获过期奶粉12袋。\n"
        "该局责令当事人改正违法行为。\n检查中，执法人员发现一处非法加油点，经营者周某没有证照，执法人员对该加油点予以查封。"
    )
    cases = [event for event in events_of(text) if event.type == _INSPECTION]
    said = [{a.role.value: a.span.text for a in event.arguments} for event in cases]
    assert said[1]["time"] == "2025年1月9日"
    assert said[2]["target"] == "江都食品有限公司"
    assert said[-1]["target"] == "非法加油点"


def test_who_may_not_arrest_did_not() -> None:
    """Somebody held after a check by another authority is held by the police, which nobody names."""
    text = "扬州市市场监管局对一家火锅店进行突击检查，查获锅底料32公斤，店主周某被刑事拘留。"
    held = [event for event in events_of(text) if event.trigger.text == "刑事拘留"]
    assert [a.role for event in held for a in event.arguments if a.role == "organizer"] == []


def test_what_only_sums_up_a_decision_is_no_second_one() -> None:
    """罚款等行政处罚 is what was decided."""
    text = "江苏省财政厅对6家会计师事务所作出暂停经营业务、罚款等行政处罚。"
    assert len([event for event in events_of(text) if event.type == _INSPECTION]) == 1


def test_the_opening_of_a_case_says_what_it_is_about() -> None:
    """1.某局局长…不力问题。 heads what follows, sanctions by party and state alike."""
    text = (
        "江都区纪委通报典型问题\n1.江都区水务局局长周大林对河道采砂监管不力问题。2024年12月，周大林受到党内警告处分。\n"
        "2.江都区某镇镇长王强在低保审核中失职问题。2025年1月，王强被政务记过，所长李某被批评教育。"
    )
    cases = [event for event in events_of(text) if event.type == _INSPECTION]
    said = [{a.role.value: a.span.text for a in event.arguments} for event in cases]
    assert [case["topic"] for case in said[:2]] == ["对河道采砂监管不力", "在低保审核中失职"]
    assert [case["penalty"] for case in said] == ["党内警告", "政务记过", "批评教育"]


def test_each_case_of_a_list_is_told_apart() -> None:
    """A case takes no day from the one above it."""
    text = (
        "江都区公布典型案例\n一、江都乳业有限公司虚假宣传案\n2025年4月2日，江都区市场监管局对江都乳业有限公司罚款3万元。\n"
        "二、扬州美容有限公司使用过期药品案\n江都区药监局在日常检查中发现该公司使用过期药品，依法没收涉案药品，并处罚款5万元。"
    )
    fined, seized = (event for event in events_of(text) if event.type == _INSPECTION)
    assert [len([a for a in event.arguments if a.role == "time"]) for event in (fined, seized)] == [1, 0]


def test_a_heading_and_the_case_below_it_are_one() -> None:
    """二、某局查处某公司虚假宣传案 is told whole by what stands under it."""
    heading = "二、江都区市场监管局查处扬州康源科技有限公司虚假宣传案"
    case = "当事人在网店销售面粉。2025年2月20日，江都区市场监管局依据《广告法》对其罚款5万元。"
    (found,) = [e for e in extract_events(article(heading, case)) if e.type == _INSPECTION]
    said = {(a.role.value, a.span.text) for a in found.arguments}
    assert said >= {("target", "扬州康源科技有限公司"), ("penalty", "罚款5万元"), ("time", "2025年2月20日")}


def test_a_heading_and_the_case_behind_it_are_one() -> None:
    """1.某局查处某超市…案。 is told whole by the sentences of its own paragraph."""
    case = "1.江都区市场监管局查处某生鲜超市使用不合格电子秤案。2025年2月，该局责令其停止使用，罚款500元。"
    (found,) = [e for e in extract_events(article("现公布典型案例。", case)) if e.type == _INSPECTION]
    said = {(a.role.value, a.span.text) for a in found.arguments}
    assert said >= {("target", "某生鲜超市"), ("penalty", "罚款500元"), ("time", "2025年2月")}


def test_the_goods_of_a_case_are_no_other_case() -> None:
    """What is taken from whom the heading names is taken in that case."""
    heading = "案例一：江都区市场监管局查处某粮油厂生产标签不合格食品案。"
    below = "经查，该厂产品未标明生产日期。", "江都区市场监管局没收上述产品1850瓶，并处罚款9508元。"
    (found,) = [e for e in extract_events(article("现公布典型案例。", heading, *below)) if e.type == _INSPECTION]
    assert ("target", "某粮油厂") in {(a.role.value, a.span.text) for a in found.arguments}


def test_a_case_of_several_paragraphs_is_told_whole() -> None:
    """What a case is about and whom it is of stands in its heading, however far below the penalty is told."""
    text = (
        "案例一：江都区市场监管局查处某烧烤店使用过期调料案",
        "2025年3月2日，江都区市场监管局对该店开展检查。",
        "经查，涉案调料货值金额300元。",
        "当事人的行为违反了《食品安全法》的规定。江都区市场监管局依法给予该烧烤店警告和罚款5000元的行政处罚。",
        "案例二：高邮区市场监管局查处许某销售未经检疫猪肉案",
        "2025年3月8日，高邮区市场监管局收到群众举报。",
        "经查，涉案猪肉30公斤，货值金额900元。",
        "高邮区市场监管局依法对当事人作出罚款1万元的行政处罚。",
    )
    found = [e for e in extract_events(article("扬州市发布典型案例", *text)) if e.type == _INSPECTION]
    said = [{(a.role.value, a.span.text) for a in e.arguments} for e in found]
    fined = [case for case in said if any(role == "penalty" for role, _ in case)]
    assert [{words for role, words in case if role == "target"} for case in fined] == [{"某烧烤店"}, {"许某"}]
    assert [{words for role, words in case if role == "topic"} for case in fined] == [
        {"使用过期调料"},
        {"销售未经检疫猪肉"},
    ]


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        (
            "扬州市公安局破获假酒案；江都区惠民药店向消费者宣称其产品能治百病，构成虚假宣传行为，被罚款1万元",
            {"target": {"江都区惠民药店"}, "penalty": {"罚款1万元"}},
        ),
        (
            "扬州市公安局破获假酒案；江都区海丰合作社的鱼样品药物残留超标，区市场监管局处以2万元罚款",
            {"organizer": {"区市场监管局"}, "topic": {"鱼样品药物残留超标"}, "penalty": {"2万元罚款"}},
        ),
    ],
)
def test_each_item_of_a_sentence_has_its_own_offender(items: str, wanted: dict[str, set[str]]) -> None:
    """Behind a semicolon neither the culprit nor the authority of the item before is meant; what a shop claims is its
    wrong."""
    found = [e for e in extract_events(article(f"典型案例有：{items}。")) if e.type == _INSPECTION][-1]
    said = {role: {a.span.text for a in found.arguments if a.role.value == role} for role in wanted}
    assert said == wanted
    assert "扬州市公安局" not in {a.span.text for a in found.arguments}


def test_what_is_taken_away_first_plans_nothing() -> None:
    """将…暂扣 is done, and so is what the officers do then; also behind what one of them says."""
    (seized, opened) = [
        e
        for e in extract_events(article("执法人员随即将假酒全部暂扣，并依法对江都烟酒店立案查处。"))
        if e.type == _INSPECTION
    ]
    assert [e.trigger.text for e in (seized, opened)] == ["暂扣", "立案查处"]
    spoken = "江都区市场监管局工作人员表示，该店涉嫌无照经营。执法人员当场扣押假酒12箱。"
    assert [e.trigger.text for e in extract_events(article(spoken)) if e.type == _INSPECTION] == ["扣押"]
    assert not [e for e in extract_events(article("市局将依法查封，并对商户立案查处。")) if e.type == _INSPECTION]


def test_how_firm_somebody_is_with_wrongs_of_a_kind_tells_no_case() -> None:
    """坚决查处价格欺诈行为 is an attitude; a case has a name or a number, or is over."""
    assert events_of("扬州市市场监管局坚决查处价格欺诈行为，维护市场秩序。") == []
    assert told("扬州市市场监管局坚决查处了江都加油站的价格欺诈行为。", _INSPECTION)


def test_what_a_law_provides_for_is_no_sanction() -> None:
    """…的，责令改正，没收… says what is done to whoever does so."""
    rule = "经营者擅自改变计量器具准确度的，责令改正，没收违法所得，可以并处二千元以下罚款。"
    assert not [e for e in events_of(rule) if e.type == _INSPECTION]


def test_whom_the_check_before_was_of_is_punished() -> None:
    """当事人 in the next paragraph is the house that was checked."""
    check = "5月中旬，江都区市场监管局对江都某棉花加工厂进行检查。"
    case = "5月29日，该局对当事人作出没收违法所得8.6万元的行政处罚。"
    found = [e for e in extract_events(article(check, case)) if e.type == _INSPECTION][-1]
    assert {a.span.text for a in found.arguments if a.role == "target"} == {"江都某棉花加工厂"}


def test_a_body_called_by_its_last_word_is_the_one_told_before() -> None:
    """该分中心 stands for the body named before; a list of steps holds no deed."""
    text = "5月29日，国家药监局技术审评大湾区分中心召开座谈会。2024年，该分中心共受理咨询1260件次。"
    figure = next(e for e in extract_events(article(text)) if e.type == "outcome_report")
    assert "organizer" in {a.role.value for a in figure.arguments}
    text = "专家组深入车间，对原料验收、绒子检测等关键环节进行把脉。"
    assert not [e for e in extract_events(article(text)) if e.type == _INSPECTION]


def test_whom_a_house_is_closed_by_is_not_the_house() -> None:
    """Who is told to stop work orders nothing, though the next verb has it as its subject."""
    assert "organizer" not in told("江都城东加油站被责令停业整顿。", _INSPECTION)


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("江都燃气公司从2022年1月起擅自安装燃气表，江都区市场监管局对其罚款1万元。", None),
        ("扬州市药监局对江都区2024年度质量工作进行实地核查，责令江都药店停业整顿。", None),
        ("根据2025年抽检计划安排，扬州市药监局对江都药店罚款1万元。", None),
        ("2025年4月12日，江都燃气公司因擅自安装燃气表被罚款1万元。", {"2025年4月12日"}),
        ("扬州市邮政管理局4月8日对江都快递公司未经同意代为收件的行为责令改正，罚款1万元。", {"4月8日"}),
    ],
)
def test_when_the_wrong_was_done_is_not_when_it_is_punished(sentence: str, time: set[str] | None) -> None:
    """A time inside the wrong is none of the sanction."""
    assert told(sentence, _INSPECTION).get("time") == time


@pytest.mark.parametrize(
    "sentence",
    [
        "扬州市应急局对未来科技城的3家企业作出罚款5万元的处罚。",
        "当事人上述行为违反《计量法》第十六条，被处以罚款2000元。",
        "周大林涉嫌犯罪问题移送检察机关，被处以罚款3万元。",
        "执法人员扣押了两家店铺的9件涉嫌侵权商品。",
        "江都区市场监管局依法没收仿冒童鞋，并处罚款2万元。",
    ],
)
def test_what_names_no_wrong_is_no_topic_of_a_sanction(sentence: str) -> None:
    """Words like those of wrongs, laws and remarks on the proceeding say nothing of what was done."""
    assert "topic" not in told(sentence, _INSPECTION)


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        (
            "扬州市邮政管理局对顺安速递、通达快递、中远股份3家企业总部主要负责人进行了集体约谈。",
            {"顺安速递", "通达快递", "中远股份"},
        ),
        ("位于文昌路的喜多多副食店因销售三无产品，被处以罚款2000元。", {"喜多多副食店"}),
        ("江都区市场监管局对承包方鑫味餐饮管理有限公司立案调查。", {"鑫味餐饮管理有限公司"}),
        ("扬州警方将犯罪嫌疑人李某、王某及张某抓获归案。", {"李某", "王某", "张某"}),
        ("网民蒋某、黎某被处以行政拘留五日。", {"蒋某", "黎某"}),
        ("扬州海关查获走私冻品300余吨、香烟20箱。", {"走私冻品", "香烟"}),
        (
            "督查组深入江都区、邗江区的加油站、商超和露天煤矿，以不打招呼的方式，对消防安全工作进行督导检查。",
            {"加油站", "商超", "露天煤矿"},
        ),
        ("扬州市生态环境局对未批先建的青石水泥厂责令停止建设，罚款20万元。", {"青石水泥厂"}),
        ("对未履行主体责任的东方矿业公司，扬州市应急管理局责令停产整顿。", {"东方矿业公司"}),
        ("扬州市市场监管局对使用未经检定计量器具的宏发粮店给予警告。", {"宏发粮店"}),
        ("扬州市教育局对多次违规补课的育才学校给予通报批评。", {"育才学校"}),
        ("某医药公司销售假药，被吊销药品经营许可证。", {"某医药公司"}),
        ("江都区市场监管局对药品生产、经营、使用环节开展监督检查。", {"药品生产、经营、使用环节"}),
        ("江都区市场监管局在做好日常监管工作的同时，对快递网点进行了监督检查。", {"快递网点"}),
        ("江都区市场监管局对3台涉嫌作弊的电子秤予以查封。", {"涉嫌作弊的电子秤"}),
        (
            "省药监局决定注销江都医药有限公司、扬州药品批发有限公司等5家企业《药品经营许可证》。",
            {"江都医药有限公司", "扬州药品批发有限公司"},
        ),
        ("扬州市市场监管局将江都服装厂列入严重违法失信名单。", {"江都服装厂"}),
        ("江都乳胶厂、宏宇医疗用品有限公司等5家生产企业被责令停产整改。", {"江都乳胶厂", "宏宇医疗用品有限公司"}),
        (
            "检查发现江都乳胶厂、扬州宏宇医疗用品有限公司等6家企业存在严重缺陷，予以停产整改。",
            {"江都乳胶厂", "扬州宏宇医疗用品有限公司"},
        ),
        ("省药监局发布公告，注销江都器械有限公司注射器等3个医疗器械注册证。", {"江都器械有限公司"}),
        ("检查组责令使用单位于6月15日前整改到位。", {"使用单位"}),
        (
            "天猫康乐旗舰店（经营者为江都康乐商贸有限公司）在天猫（网店）销售的、标称江都康乐食品有限公司生产的蛋糕，"
            "其中菌落总数检测值不符合食品安全国家标准规定。",
            {"天猫康乐旗舰店"},
        ),
        (
            "江都万家超市销售的来自江都蔬菜批发市场的豇豆，其中灭蝇胺残留量不符合食品安全国家标准规定。",
            {"江都万家超市"},
        ),
        ("国家药监局决定暂停进口、经营和使用该公司生产的透析器。", {"该公司生产的透析器"}),
        ("海关总署暂停从某国进口冷冻鸡肉。", {"冷冻鸡肉"}),
        ("江都区市场监管局责令该店停止销售不合格面粉，罚款3000元。", {"该店"}),
        ("因擅自改变用途，该加油站被责令限期改正，并处5000元罚款。", {"该加油站"}),
        ("经查，某诊所自2023年5月起使用过期器械，江都区市场监管局依法罚款2万元。", {"某诊所"}),
        ("超市经营者王某因销售腐烂水果被罚款1000元。", {"王某"}),
        ("店主周某自2024年3月起销售假酒，被罚款1万元。", {"周某"}),
        ("江都县委书记违规借用越野车，受到党内警告处分。", {"江都县委书记"}),
        ("江都区水利局工作人员用公款宴请，受到政务记过处分。", {"江都区水利局工作人员"}),
    ],
)
def test_those_dealt_with_stand_by_their_names_alone(sentence: str, targets: set[str]) -> None:
    """Each of a list, without where it is, how much of it there is, what it is in the case and what it did."""
    assert told(sentence, _INSPECTION).get("target") == targets


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        ("扬州市应急局依据《安全生产法》第九十九条，对江都化工厂罚款5万元。", "《安全生产法》"),
        (
            "依据《中国共产党纪律处分条例》，经会议研究并报市委批准，决定给予周大林开除党籍处分。",
            "《中国共产党纪律处分条例》",
        ),
        ("扬州市市场监管局依据《价格法》，责令江都公司改正，没收违法所得1万元，并处罚款5万元。", "《价格法》"),
        ("扬州市水务局向江都砂石厂下达责令改正通知书。", "责令改正通知书"),
        ("江都区检察院向江都区城管局发出检察建议3份。", "检察建议"),
    ],
)
def test_the_law_and_the_paper_of_a_sanction_are_its_documents(sentence: str, document: str) -> None:
    """What a decision rests on, and the paper that tells it."""
    assert told(sentence, _INSPECTION).get("document") == {document}


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("任命周大林为市水务局局长，免去其市住建局副局长职务。", "target", "周大林"),
        ("任命周晓梅（女）、李大明为市水务局副局长。", "target", "李大明"),
        ("周大林任市水务局局长（试用期一年）。", "duration", "一年"),
        ("周大林任市水务局局长（试用期一年）。", "host_org", "市水务局"),
        ("周大林，男，1964年生，2018年3月任扬州市水务局局长。", "target", "周大林"),
        ("会议增补理事17名。", "quantity", "17名"),
        ("扬州金融监管分局核准周大林扬州银行董事长任职资格。", "target", "周大林"),
        ("扬州金融监管分局核准欧阳小明扬州银行董事长任职资格。", "target", "欧阳小明"),
        ("扬州市水务局向12名市民颁发聘书。", "quantity", "12名"),
        ("副院长周大林暂主持工作。", "target", "周大林"),
        ("会上宣布了扬州市委关于市水务局领导班子调整的决定：周大林任市水务局局长。", "organizer", "扬州市委"),
        ("扬州计量产业联盟同日揭牌成立，周大林当选理事长。", "host_org", "扬州计量产业联盟"),
    ],
)
def test_an_appointment_says_who_what_where_and_for_how_long(sentence: str, role: str, words: str) -> None:
    """Lists, lives, letters and elections name person, post, body and term."""
    assert words in told(sentence, _PERSONNEL).get(role, set())


@pytest.mark.parametrize(
    ("sentence", "targets", "names"),
    [
        (
            "会议选举周大林为会长，郭靖宇、苗春花、康建国为副会长，罗大为为秘书长。",
            {"周大林", "郭靖宇", "苗春花", "康建国", "罗大为"},
            {"会长", "副会长", "秘书长"},
        ),
        ("会议决定任命周大林为市水务局局长、陈海燕为市民政局局长。", {"周大林", "陈海燕"}, {"局长"}),
        (
            "大会选举周大林为理事长，市质检院院长何文、扬州大学教授柳如烟等8人为副理事长。",
            {"周大林", "何文", "柳如烟"},
            {"理事长", "副理事长"},
        ),
        ("会议任命周大林为副县长，王强出席会议。", {"周大林"}, {"副县长"}),
        (
            "选举产生会长周大林，副会长陈二虎、张三丰，秘书长李四光。",
            {"周大林", "陈二虎", "张三丰", "李四光"},
            {"会长", "副会长", "秘书长"},
        ),
    ],
)
def test_an_appointment_goes_on_from_one_to_the_next(sentence: str, targets: set[str], names: set[str]) -> None:
    """选举甲为会长，乙、丙为副会长: the verb is said once for all of them."""
    found = told(sentence, _PERSONNEL)
    assert found["target"] == targets
    assert found["name"] == names


def test_who_was_elected_before_is_not_engaged_too() -> None:
    """聘请某某为…, behind those who were elected: who is engaged, and nobody of the clause before."""
    found = told("会议选举扬州作家孟小渔等8人为副主任，聘请翻译家朱自朗为名誉主任。", _PERSONNEL)
    assert found["target"] == {"翻译家朱自朗"}


@pytest.mark.parametrize("sentence", ["周大林任职七年来成绩显著。", "周大林任组长的专家组对我院进行了评审。"])
def test_who_only_is_described_takes_no_office(sentence: str) -> None:
    """任 tells of no appointment where it describes."""
    assert not [event for event in events_of(sentence) if event.type == _PERSONNEL]


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("卫生署今日同意批发商扬州药业有限公司从市面回收两个批次的止咳药水。", "organizer", "扬州药业有限公司"),
        ("自8月25日起，扬州光明召回2021年3月至2022年9月生产的电热毯，数量9870条。", "target", "电热毯"),
        ("扬州家电有限公司召回电风扇1,970台。", "quantity", "1,970台"),
    ],
)
def test_what_is_taken_off_the_market_is_recalled(sentence: str, role: str, words: str) -> None:
    """回收 from the market is a recall, and a brand without a legal form recalls, too."""
    assert words in told(sentence, _RECALL).get(role, set())


def test_products_listed_below_the_colon_are_recalled() -> None:
    """召回以下车辆：, with a paragraph for each model and its number."""
    found = told(
        "扬州汽车有限公司决定自5月15日起，召回以下车辆：\n（一）2021年生产的部分光明汽车，共计58214辆；\n"
        "（二）2022年生产的部分晨光汽车，共计9307辆。",
        _RECALL,
    )
    assert {"58214辆", "9307辆"} <= found["quantity"]
    assert {"光明汽车", "晨光汽车"} <= found["target"]


@pytest.mark.parametrize(
    ("text", "organizers"),
    [
        ("证监会决定：对江都智造责令改正，处以120万元罚款；对周大林处以20万元罚款。", {"证监会"}),
        ("扬州水务局查获偷水案1起。江都区水政监察大队巡查后立案，另有2人被处以2万元罚款。", {"江都区水政监察大队"}),
        ("扬州市生态环境局通报案件。某石材厂越界开采，当地已没收违法所得42万元。", {"当地"}),
        ("扬州市生态环境局检查某电镀厂。此前，这家企业曾因台账不实被罚款6万元。", None),
        ("扬州市住建局局长等5名责任人已被停职检查。", None),
    ],
)
def test_who_punishes_is_told_before(text: str, organizers: set[str] | None) -> None:
    """The decision of a body stands behind a colon, otherwise the nearest body that acts punishes; not one that is told
    of its own officers or before a sanction of long ago."""
    assert told(text, _INSPECTION).get("organizer") == organizers


@pytest.mark.parametrize(
    ("text", "penalties"),
    [
        (
            "经市委批准，扬州市纪委决定给予周大林开除党籍处分；由市监委给予其开除公职处分；收缴其违纪违法所得。",
            {"开除党籍", "开除公职"},
        ),
        (
            "5月9日，扬州市中级人民法院公开宣判周大林受贿、滥用职权一案。法院一审判决周大林犯受贿罪，判处有期徒刑九年；"
            "犯滥用职权罪，判处有期徒刑三年。周大林有自首、立功等从轻处罚情节。",
            {"有期徒刑九年", "有期徒刑三年"},
        ),
    ],
)
def test_what_is_imposed_on_one_man_at_once_is_one_case(text: str, penalties: set[str]) -> None:
    """Party and state punish together, a court decides step by step; merits tell of no arrest."""
    (event,) = [e for e in events_of(text) if e.type == _INSPECTION]
    roles = [(a.role.value, a.span.text) for a in event.arguments]
    assert {words for role, words in roles if role == "penalty"} == penalties
    assert {words for role, words in roles if role == "target"} == {"周大林"}


def test_whom_an_authority_punishes_is_the_firm_that_it_checked() -> None:
    """A fine that names nobody falls on the one firm that the same authority checked before, not on another's."""
    checked = "5月9日，扬州市粮食局对扬州甲乙有限公司进行检查，查获大米12袋。"
    for authority, suffers in (("该局", {"扬州甲乙有限公司"}), ("扬州市公安局", set())):
        fined = f"5月12日，{authority}依法没收大米12袋，并处罚款2万元。"
        punished = [e for e in extract_events(article(checked, fined)) if e.type == _INSPECTION][-1]
        assert {a.span.text for a in punished.arguments if a.role == "target"} == suffers


def test_what_a_drive_is_called_after_is_no_wrong_of_anybody() -> None:
    """“检测机构虚假报告” names the drive, not who is punished."""
    roles = told("扬州市市场监管局开展“检测机构虚假报告”专项检查，吊销3家机构资质认定证书。", _INSPECTION)
    assert "target" not in roles
    assert "topic" not in roles


def test_a_notice_strikes_off_whoever_let_his_licence_expire() -> None:
    """Who is struck off is no doer, who signs the notice is; what those have to do then is no further case."""
    events = extract_events(
        article(
            "经核查，扬州华晟建筑工程有限公司等32家企业资质有效期届满未依法申请延续，现决定注销其建筑业企业资质。",
            "被注销资质的企业应当自本公告发布之日起15日内，将资质证书交回原发证机关。",
            "扬州市住房和城乡建设局",
            "2025年3月17日",
            title="扬州市住房和城乡建设局关于注销部分建筑业企业资质的公告",
        )
    )
    (case,) = (e for e in events if e.type.value == _INSPECTION)
    roles = {a.role.value: a.span.text for a in case.arguments}
    assert roles["target"] == "扬州华晟建筑工程有限公司"
    assert roles["organizer"] == "扬州市住房和城乡建设局"
    assert roles["topic"] == "资质有效期届满未依法申请延续"


def test_those_to_whom_an_order_is_sent_are_punished_by_who_signs_it() -> None:
    """现通知你企业停止生产: whose decree a law stands in has not acted."""
    events = extract_events(
        article(
            "扬州宏宇医疗用品有限公司：",
            "根据《器械监督管理条例》（国务院令第739号）的规定，现通知你企业停止生产活动。",
            "江苏省药品监督管理局",
            "2025年3月17日",
            title="江苏省药品监督管理局关于扬州宏宇医疗用品有限公司停止生产的通知",
        )
    )
    (case,) = (e for e in events if e.type.value == _INSPECTION)
    roles = {a.role.value: a.span.text for a in case.arguments}
    assert roles["target"] == "扬州宏宇医疗用品有限公司"
    assert roles["organizer"] == "江苏省药品监督管理局"


def test_what_a_branch_finds_is_what_the_headline_says_of_the_whole() -> None:
    """A customs house and one that belongs to it check one cargo."""
    events = extract_events(
        article(
            "近日，扬州海关所属江都海关在对一批进口板材实施查验时，发现夹藏未申报木材16.8立方米。",
            title="扬州海关查获一批夹藏走私木材",
        )
    )
    assert [e.type.value for e in events] == [_INSPECTION]
