"""Short reports of one to three sentences: who did it, where, to whom, and what they do not tell."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


def _one(text: str, kind: str) -> dict[str, set[str]]:
    (event,) = told(text, type=kind)
    return event


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("5月5日，县市场监管局执法人员来到城东市场，对电子秤进行检查。", "inspection_enforcement", {"城东市场"}),
        ("5月5日，知识产权法庭来到江宁产业园，公开开庭审理一起侵权案。", "inspection_enforcement", {"江宁产业园"}),
        ("5月5日，江河市中级人民法院赴鼓楼社区巡回审理一起纠纷案。", "inspection_enforcement", {"鼓楼社区"}),
        (
            "5月5日，市特检院专家到临江化工园区，为企业人员讲解检验要求。",
            "training_lecture",
            {"临江化工园区"},
        ),
        (
            "5月5日，县市场监管局在城北工业园、城南物流园、高铁新区三地同步开展安全检查。",
            "inspection_enforcement",
            {"城北工业园", "城南物流园", "高铁新区"},
        ),
        (
            "5月5日，县计量所深入大塘镇、白石镇的7家加油站，对加油枪开展强制检定。",
            "inspection_enforcement",
            {"大塘镇", "白石镇"},
        ),
        (
            "5月5日，县市场监管局对云门区、河西区部分学校食堂和配餐单位开展督导。",
            "inspection_enforcement",
            {"云门区", "河西区"},
        ),
        (
            "5月5日，县公安局在城西一出租屋内捣毁一处制售假酒窝点。",
            "inspection_enforcement",
            {"城西一出租屋"},
        ),
        (
            "5月5日，平湖海事处对停泊在3号码头的散货船实施安全检查。",
            "inspection_enforcement",
            {"3号码头"},
        ),
        (
            "5月5日，市市场监管局在绕城高速南出口设卡检查液化气运输车辆。",
            "inspection_enforcement",
            {"绕城高速南出口"},
        ),
        ("5月2日凌晨，位于城南工业区的一家塑料厂发生火灾。", "other", {"城南工业区的一家塑料厂"}),
        ("5月5日，副市长文向前深入清水河沿线开展巡河。", "visit_research", {"清水河沿线"}),
        ("5月5日，县市场监管局先后到其开设的门店检查。", "inspection_enforcement", None),
        ("5月5日，县计量所派员到省计量局学习，参加计量培训班。", "training_lecture", None),
    ],
)
def test_whoever_goes_somewhere_does_it_there(text: str, kind: str, wanted: set[str] | None) -> None:
    """A site to which somebody goes is where the deed is done, not an office or what is told by whose it is."""
    assert _one(text, kind).get("location") == wanted


def test_what_is_given_at_a_gathering_is_given_there() -> None:
    """活动现场 is where the gathering told before is held; on its day something may be given elsewhere."""
    held = "5月5日，质量月启动仪式在会展中心举行。"
    assert _one(held + "活动现场，工作人员为市民免费检定血压计。", "assistance_service")["location"] == {"会展中心"}
    assert "location" not in _one(held + "当天，组委会向县红十字会捐款18万元。", "assistance_service")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5月5日，县市场监管局对学校、医院、养老院的食堂进行检查。", {"学校、医院、养老院的食堂"}),
        ("5月5日，县市场监管局对甲元公司、乙宏公司生产的电线进行抽查。", {"甲元公司、乙宏公司生产的电线"}),
        ("5月5日，县市场监管局对商品包装、计价秤、药店的血压计进行检查。", {"商品包装", "计价秤", "药店的血压计"}),
        ("5月5日，平湖海事处对靠泊3号码头的散货船实施安全检查。", {"散货船"}),
        ("5月5日，县市场监管局就未落实主体责任问题对宏达公司进行约谈。", {"宏达公司"}),
        ("5月5日，针对部分商家销售“三无”充电宝问题，县市场监管局开展专项抽检。", None),
        ("5月5日，县市场监管局召集10家平台负责人进行约谈，责令立即自查。", {"平台负责人"}),
        ("5月5日，省药监局责令停止销售和使用瑞生药业生产的3批次不合格饮片。", None),
        ("市民王女士反映手镯重量不足，5月5日，区市场监管局责令商家退还货款9800元。", {"商家"}),
        (
            "抽检发现，标称由金穗粮油有限公司生产的大豆油，酸价项目不符合国家标准规定。",
            {"金穗粮油有限公司"},
        ),
        ("5月5日，江河市中级人民法院对全市首例利用软件诈骗案作出一审判决。", {"利用软件诈骗案"}),
    ],
)
def test_whom_a_check_or_sanction_is_of(text: str, wanted: set[str] | None) -> None:
    """Houses listed for what is theirs are one; whoever complains, and what only says why, is checked by nobody."""
    assert _one(text, "inspection_enforcement").get("target") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5月5日，县检察院对涉嫌销售假药罪的犯罪嫌疑人赵某提起公诉。", {"销售假药罪"}),
        ("5月5日，县检察院就平台未公示商家资质问题，向县市场监管局送达检察建议书。", {"平台未公示商家资质问题"}),
        ("5月5日，县市场监管局对辖区3家未明码标价的水果店下达责令改正通知书。", {"未明码标价"}),
    ],
)
def test_what_somebody_is_accused_of(text: str, wanted: set[str]) -> None:
    """The wrong stands in the phrase that names whom, or behind 就 with a denial of its own."""
    assert _one(text, "inspection_enforcement")["topic"] == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("5月5日，平湖海事处对靠泊3号码头的散货船实施安全检查。", "other"),
        ("5月5日，检查组抵达湖城，对3家机构进行现场检查。", "other"),
        ("5月5日，县市场监管局对轻微违法行为免予处罚37件，减免罚款112万元。", "inspection_enforcement"),
        ("2024年，全县查办各类市场监管案件312件，罚没款460余万元。", "inspection_enforcement"),
        ("今年1至2月，该关共截获有害生物32种次，同比增长14.3%。", "inspection_enforcement"),
    ],
)
def test_what_short_reports_do_not_tell(text: str, kind: str) -> None:
    """What describes whom a deed is done to, remitted fines and sums of a season are no such events."""
    assert told(text, type=kind) == []


def test_who_goes_and_who_is_served() -> None:
    """Groups of students, who leads others; somebody served by name; who leads a joint party."""
    students = "5月5日，江城大学师生实践团30人走进省计量院良渚基地。"
    assert _one(students, "visit_research")["visitor"] == {"江城大学师生实践团"}
    led = "5月5日，检察长黎向阳率员走访县总商会。"
    assert _one(led, "visit_research")["visitor"] == {"黎向阳"}
    served = "5月5日，供电公司服务队上门，为孤寡老人张桂芳更换老化电线20余米。"
    assert _one(served, "assistance_service")["recipient"] == {"张桂芳"}
    joint = "5月5日，县市场监管局副局长吴敏率联合督导组，对学校食堂开展督导。"
    assert "co_organizer" not in _one(joint, "inspection_enforcement")
