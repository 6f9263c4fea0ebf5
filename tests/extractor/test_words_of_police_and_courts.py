"""What police, courts, prosecutors, discipline bodies, customs and other authorities do, in the words that news has for
it."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

KIND = "inspection_enforcement"

TOLD = [
    ("县公安局抓捕涉案人员12人。", "target", "涉案人员"),
    ("警方昨晚缉捕两名在逃嫌疑人。", "target", "在逃嫌疑人"),
    ("民警当场擒住盗窃嫌疑人李某。", "target", "盗窃嫌疑人李某"),
    ("特警成功制服一名持刀男子。", "target", "一名持刀男子"),
    ("警方围捕一伙抢劫嫌疑人。", "target", "抢劫嫌疑人"),
    ("警方将逃犯王某缉拿归案。", "target", "逃犯王某"),
    ("民警传唤了涉案人员李某。", "target", "涉案人员李某"),
    ("民警盘查一名可疑男子。", "target", "一名可疑男子"),
    ("警方悬赏通缉在逃人员刘某。", "target", "在逃人员刘某"),
    ("警方带走调查李某。", "target", "李某"),
    ("犯罪嫌疑人李某落网。", "target", "李某"),
    ("犯罪嫌疑人李某投案自首。", "target", "李某"),
    ("民警扣押涉案手机36部。", "target", "涉案手机"),
    ("警方查封涉案房产3处。", "target", "涉案房产"),
    ("民警搜出毒品海洛因3公斤。", "organizer", "民警"),
    ("公安机关瓦解了一个走私团伙。", "target", "走私团伙"),
    ("县公安局查破一起盗窃案。", "target", "盗窃案"),
    ("一起特大制售假酒案近日告破。", "target", "特大制售假酒案"),
    ("县公安局侦查终结一起特大诈骗案。", "target", "特大诈骗案"),
    ("警方已介入调查该事件。", "target", "该事件"),
    ("民警在卡点拦下一辆涉嫌酒驾的面包车。", "target", "涉嫌酒驾的面包车"),
    ("交警部门查缉超载货车56辆。", "target", "超载货车"),
    ("公安机关对两名未成年人予以训诫。", "target", "未成年人"),
    ("警方对李某进行了批评教育。", "target", "李某"),
    ("犯罪嫌疑人李某被依法提请批准逮捕。", "target", "李某"),
    ("县检察院对李某决定不起诉。", "target", "李某"),
    ("县检察院提前介入该案。", "target", "该案"),
    ("市中级人民法院审判了这起非法集资案。", "target", "非法集资案"),
    ("县法院公开审判一起涉黑案。", "target", "涉黑案"),
    ("市中级人民法院判决被告赔偿原告损失218万元。", "penalty", "赔偿原告损失218万元"),
    ("市中级人民法院判决被告赔偿原告损失218万元。", "target", "被告"),
    ("县法院驳回了原告的诉讼请求。", "topic", "原告的诉讼请求"),
    ("县法院裁定该公司破产。", "topic", "该公司破产"),
    ("最高人民法院核准孙某死刑。", "penalty", "死刑"),
    ("县法院对被执行人李某司法拘留15日。", "target", "李某"),
    ("县法院强制腾退一处厂房。", "target", "一处厂房"),
    ("被告人李某获刑三年。", "target", "李某"),
    ("一名男子被判监18个月。", "target", "一名男子"),
    ("县纪委监委立案审查孙某。", "target", "孙某"),
    ("县纪委监委问责了2名干部。", "target", "2名干部"),
    ("县纪委监委对3名党员干部进行诫勉。", "target", "党员干部"),
    ("南港海关检获走私香烟1200条。", "target", "走私香烟"),
    ("海关关员拦获一批侵权球鞋。", "target", "侵权球鞋"),
    ("南港海关退运一批不合格进口玩具。", "target", "不合格进口玩具"),
    ("南港海关对该批大豆实施检疫处理。", "target", "该批大豆"),
    ("市市场监管局清缴过期药品36盒。", "target", "过期药品"),
    ("市市场监管局对该企业重罚50万元。", "penalty", "重罚50万元"),
    ("市市场监管局顶格处罚该企业。", "target", "该企业"),
    ("市市场监管局快检蔬菜60批次。", "target", "蔬菜"),
    ("市市场监管局行政指导了3家平台企业。", "target", "平台企业"),
    ("省药监局飞检了5家药企。", "target", "5家药企"),
    ("市海事局滞留一艘外籍船舶。", "target", "一艘外籍船舶"),
    ("海警局依法驱离可疑渔船。", "target", "可疑渔船"),
    ("县水务局劝返非法采砂船3艘。", "target", "非法采砂船"),
    ("县林业局清剿非法捕鸟网具86张。", "target", "非法捕鸟网具"),
    ("市城管局强拆一处违建。", "target", "一处违建"),
    ("市文旅局对该旅行社处罚。", "target", "该旅行社"),
    ("省局对6个区的执法案卷进行了评查。", "target", "执法案卷"),
    ("市局评查执法案卷36份。", "target", "执法案卷"),
    ("劳工处检控该承建商。", "target", "该承建商"),
    ("廉政公署拘捕12人。", "target", "12人"),
    ("食环署票控3间食肆。", "target", "食肆"),
    ("入境处遣返12名非法入境者。", "target", "非法入境者"),
    ("民警铲毁罂粟86株。", "target", "罂粟"),
    ("南港海关查获一批未申报药品。", "target", "未申报药品"),
    ("市城管局拆除违法建设。", "target", "违法建设"),
    ("一名商人被判入狱18个月。", "target", "一名商人"),
    ("省公安厅公开通缉20名电诈团伙核心骨干。", "quantity", "20名"),
    ("省高级人民法院对上诉人赵志强受贿一案二审公开宣判。", "target", "赵志强"),
    ("县检察院向县水利局公开送达检察建议书。", "target", "县水利局"),
    ("县纪委监委对农资补贴发放情况开展监督检查。", "target", "农资补贴发放情况"),
]


@pytest.mark.parametrize(("text", "role", "filler"), TOLD)
def test_a_deed_of_authority_is_told(text: str, role: str, filler: str) -> None:
    """Each verb tells one deed, with whom it is done to or what comes of it."""
    (event,) = [e for e in extract_events(article(f"5月6日，{text}")) if e.type == KIND]
    assert filler in [a.span.text for a in event.arguments if a.role == role]


NOT_TOLD = [
    "会议听取了审判工作情况汇报。",
    "审判长李某介绍了审判流程。",
    "县公安局训诫室正式启用。",
    "抓捕组成员讲述了当晚的经历。",
    "民警的制服是蓝色的。",
    "两队联手抓住机遇，加快发展。",
    "县政府抓住项目建设这个牛鼻子。",
    "会议要求严肃问责失职干部。",
    "问责条例共36条。",
    "处罚力度不断加大。",
    "违反规定的，由市场监管局处罚。",
    "当事人不服判决，可以上诉。",
    "原告请求法院判令被告赔偿损失。",
    "法院应当裁定受理破产申请。",
    "该协议具有强制执行效力。",
    "旅客滞留机场三小时。",
    "主动投案的，可以从轻处理。",
    "公安机关敦促在逃人员投案自首。",
    "复查结果将于下月公布。",
    "案卷评查是提升办案质量的手段。",
    "市税务局稽查局办公楼竣工。",
    "海关登临检查制度不断完善。",
    "平台自动拦截骚扰短信。",
    "该公司申请撤回上诉。",
    "通缉令的样式由公安部制定。",
    "侦查终结报告应当存档。",
    "清缴任务已分解到各县。",
    "对于训诫不改的，依法处理。",
    "旅客可带走一份纪念品。",
    "施工队拆除脚手架。",
    "违建拆除工作有序推进。",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_deed_of_authority(text: str) -> None:
    """Nouns, demands, pleas, rules and what others do tell no deed of authority."""
    assert not [e for e in extract_events(article(f"5月6日，{text}")) if e.type == KIND]


def test_what_a_search_yields_is_part_of_it() -> None:
    """Goods found in a search are no event beside it."""
    text = "5月6日，南港海关突击搜查一间货仓，检获怀疑冒牌手袋1200件。"
    assert len([e for e in extract_events(article(text)) if e.type == KIND]) == 1


@pytest.mark.parametrize(
    ("sentence", "targets", "topics"),
    [
        ("执法人员对异味问题逐一核查、仔细把关。", {"异味问题"}, set()),
        ("3名村民因明知是假酒仍提供帮助而被刑拘。", {"村民"}, {"明知是假酒仍提供帮助"}),
        ("3名村民沦为制假共犯被刑拘。", {"村民"}, set()),
        ("陈某因无证驾驶而被处以罚款200元。", {"陈某"}, {"无证驾驶"}),
    ],
)
def test_whom_it_befalls_and_what_for_end_where_their_words_end(
    sentence: str, targets: set[str], topics: set[str]
) -> None:
    """How officers went on and the joint before 被 belong to neither."""
    event = next(e for e in extract_events(article(sentence)) if e.type.value == KIND)
    said = {role: {a.span.text for a in event.arguments if a.role.value == role} for role in ("target", "topic")}
    assert said == {"target": targets, "topic": topics}


@pytest.mark.parametrize(
    ("text", "penalties"),
    [
        (
            "当日，8家法院公开宣判了11起涉恶案件，66名被告人分别被判处20年有期徒刑以下不等刑罚。",
            [{"20年有期徒刑以下"}],
        ),
        ("江州市法院公开宣判一起案件，被告人李某被判处有期徒刑3年。", [{"有期徒刑3年"}]),
        (
            "5月8日，江州市法院集中宣判5起案件。张某被江口县法院判处有期徒刑2年。",
            [set(), {"有期徒刑2年"}],
        ),
        (
            "江州市市场监管局对3家超市给予警告、没收违法销售的食品，并处罚款的行政处罚。",
            [{"警告", "没收违法销售的食品", "罚款"}],
        ),
        ("江州市市场监管局依法责令该店改正，并处罚款。", [{"罚款"}]),
    ],
)
def test_what_a_court_or_an_office_imposes_at_once_is_one_event(text: str, penalties: list[set[str]]) -> None:
    """Cases that one sentence says are judged end in what it says they got; a fine needs no sum."""
    told = [e for e in extract_events(article(text)) if e.type == KIND]
    assert [{a.span.text for a in e.arguments if a.role.value == "penalty"} for e in told] == penalties


def test_nobody_attends_what_is_a_crime() -> None:
    """参加黑社会性质组织 is what somebody is tried for."""
    (event,) = extract_events(article("江州市法院审理的被告人姚某某参加黑社会性质组织案，姚某某被判处有期徒刑8年。"))
    assert "attendee" not in {a.role.value for a in event.arguments}
