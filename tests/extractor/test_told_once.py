"""What a text tells again, counts, means to do or only weighs is no event of its own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, told


def _types(*paragraphs: str, title: str | None = None) -> list[str]:
    return [event.type.value for event in extract_events(article(*paragraphs, title=title))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5月8日，青石县市场监管局对城区加油机进行监督检查。", "检查人员现场核对了检定证书和铅封。"),
        ("5月8日，青石县市场监管局联合镇监管站开展衡器专项检查。", "执法人员对2个市场、6台电子秤进行检查。"),
        ("5月8日，青石县生态环境局开展夜间突击检查。", "行动中，该局组建3个检查组，对园区11家企业进行检查。"),
        ("5月8日，青石县生态环境局开展交叉执法检查。", "经查，检查组发现部分企业存在台账不全等问题。"),
        ("5月8日，两县开展联合执法行动。", "本次行动，对7家企业开展交叉执法检查。"),
    ],
)
def test_a_check_goes_on_behind_its_first_sentence(first: str, second: str) -> None:
    """What those who check look at in its course belongs to the check told before."""
    assert len(told(first + second, type="inspection_enforcement")) == 1


@pytest.mark.parametrize(
    "second",
    [
        "检查棉花加工企业9家，检验棉花4030吨。",
        "此外，执法人员对南桥化工厂进行检查。",
        "5月11日，该局对药店进行检查。",
        "执法人员对青石水厂进行检查，责令其停产。",
    ],
)
def test_another_check_is_told_for_itself(second: str) -> None:
    """A check of another day or house, one with figures or penalties of its own, is another one."""
    first = "5月8日，青石县市场监管局对校服开展专项检查，共检查企业97家。"
    assert len(told(first + second, type="inspection_enforcement")) == 2


def test_a_headline_tells_no_check_beside_those_of_the_text() -> None:
    """What a headline says in its own words of a check is told in full by the text."""
    text = "近日，林州市质监局执法人员对全市23家玩具店进行检查，查扣玩具312件。"
    assert len(told(text, type="inspection_enforcement", title="6起案件被曝光 最高罚款80万元")) == 1


def test_a_happening_of_the_headline_alone_is_what_the_text_tells_otherwise() -> None:
    """A headline's happening that no sentence repeats is told by the deeds of the text."""
    text = "6月5日，水利部召开防汛会商会，研究部署防汛工作。"
    assert _types(text, title="全国进入主汛期 水利部部署防汛") == ["meeting"]
    assert "other" in _types("6月5日凌晨，青石镇一仓库发生火灾。", title="青石镇一仓库发生火灾")


@pytest.mark.parametrize(
    "sentence",
    [
        "此次中标是对该院检测能力的充分肯定。",
        "开展丰富多彩的宣传活动，有助于提升全民标准化意识。",
        "举办技能比武竞赛活动，对提升检验水平具有重要意义。",
        "筹建的光电产业计量测试中心对结合产业需求提升能力，助推产业发展具有重要意义。",
        "持续改善环境质量，助力打赢污染防治攻坚战。",
        "根据《中华人民共和国进出境动植物检疫法》等有关规定，我国对种苗进境实行严格管控。",
        "会议对《电梯监测规范》征求意见稿进行了讨论。",
        "对拒不整改的企业坚决依法采取强制措施，严厉查处各类违法行为。",
    ],
)
def test_what_is_weighed_tells_nothing(sentence: str) -> None:
    """What a deed is good for, what the law has at all times and what a draft is called are no deeds."""
    assert _types(sentence) == []


def test_plans_without_day_or_title() -> None:
    """What is to be made known some day is no issue; a titled paper is."""
    assert _types("下一步，省局将加快检验进度，及时向社会公布抽查结果。") == []
    assert _types("省局将出台《抽查结果公开办法》。") == ["policy_issuance"]


def test_papers_that_are_only_counted_are_no_signings() -> None:
    """How many pledges were signed is a figure of the drive, unless somebody signs with somebody."""
    drive = "今年以来，青石县市场监管局开展食品安全整治行动，检查经营户1204户次，签订承诺书980份。"
    assert "agreement_signing" not in _types(drive)
    assert "agreement_signing" not in _types("会上发布技术需求38项，达成合作意向15项。")
    assert "agreement_signing" in _types("培训期间，该局与参训企业签订承诺书97份。")
    assert _types("签约企业代表南湖公司总经理曾伟作了发言。") in ([], ["statement"])


def test_what_nameless_people_explain_on_the_way() -> None:
    """Staff who explain something at a drive teach no course; somebody who is named, or asked to, does."""
    drive = "5月20日，青石县市场监管局在人民广场开展计量宣传活动。"
    assert told(drive + "工作人员为群众讲解计量知识。", type="training_lecture") == []
    assert len(told(drive + "省计量院专家王立为群众讲解计量知识。", type="training_lecture")) == 1
    assert len(told("该局邀请厂家工程师对操作规范进行了讲解。", type="training_lecture")) == 1


def test_what_is_seen_in_the_course_of_a_visit() -> None:
    """Where those went who came, and what one of them said there, is one visit."""
    visit = "2月26日，省计量院党委书记何立一行到省轴承厂调研计量需求。"
    found = told(visit + "调研中，何立走进检测车间，详细了解量具管理情况。", type="visit_research")
    assert [roles["target"] for roles in found] == [{"省轴承厂", "检测车间"}]
    assert "location" not in found[0]
    assert len(told(visit + "调研中，何立还来到市水泵厂，了解检定情况。", type="visit_research")) == 2


def test_what_cases_and_sittings_hold() -> None:
    """What a case is about, and each paper that a sitting passes, is told by the one verb."""
    case = "省局依法查处甲集团收购乙商业股权等3起未依法申报案件。"
    assert _types(case) == ["inspection_enforcement"]
    assert _types("与会人员审议通过了工作报告，审议通过了大会议程。") == ["other"]
    assert _types("市人大常委会推选李静代理市长职务。") == ["personnel"]


def test_what_the_headline_calls_by_its_name_opens_once() -> None:
    """A show that opens in headline and lead is one event, and so is a tender won in parts."""
    lead = "8月22日，由省文旅厅主办的2024青石非遗展示活动在南湖市开幕。"
    events = extract_events(article(lead, title="2024“非遗”青石展示活动开幕"))
    assert [event.type.value for event in events] == ["campaign"]
    tender = "近日，江州省泵阀质检中心成功中标国家监督抽查采购项目。本次招标任务中，中心成功中标第2包。"
    assert len(told(tender, type="award_accreditation")) == 1
    assert "inspection_enforcement" in _types("3月2日，青石县市场监管局严厉查处一起制假案。")
