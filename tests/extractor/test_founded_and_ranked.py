"""What is founded, by whom, and who is ranked or competes where, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.articles import roles_told as told
from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("sentence", "founded", "founders"),
    [
        ("5月3日，安吉县铝业协会在安吉宾馆召开成立大会暨第一次会员大会。", {"安吉县铝业协会"}, set()),
        (
            "江州材料研究所与杭州大学联合共建的器件重点实验室揭牌成立。",
            {"器件重点实验室"},
            {"江州材料研究所", "杭州大学"},
        ),
        ("5月3日，市人民法院经济开发区法庭揭牌。", {"市人民法院经济开发区法庭"}, set()),
        ("江州市气象学会成立于2012年4月。", {"江州市气象学会"}, set()),
        ("杭州大学“海洋研究院”揭牌仪式5月3日在杭州举行。", {"杭州大学“海洋研究院”"}, set()),
    ],
)
def test_what_is_founded_and_by_whom(sentence: str, founded: set[str], founders: set[str]) -> None:
    """Nothing founds itself, and the hall of a founding is not what is founded."""
    roles = told(sentence, "organization_founding")
    assert (roles["founded"], roles.get("founder", set())) == (founded, founders)


@pytest.mark.parametrize(
    ("sentence", "founds"),
    [
        ("县市监局成立两个检查组，对辖区药店开展专项检查。", False),
        ("县市监局联合县教育局成立督查组，赴各校开展食堂督查。", False),
        ("县市监局成立由餐饮股牵头，执法大队参加的抽查组，深入各镇开展抽查。", False),
        ("县市监局成立两个督导组分赴各镇。", True),
        ("县市监局成立电梯整治工作领导小组，开展隐患排查。", True),
        ("市公安局成立专案组，赶赴外地开展调查。", True),
    ],
)
def test_a_party_formed_for_the_check_that_is_told_is_not_founded(sentence: str, founds: bool) -> None:
    """A party tells of the check that it makes; a leading group and a team for a case are told for themselves."""
    types = [event.type for event in extract_events(article(sentence))]
    assert ("organization_founding" in types) is founds


def test_each_ranking_has_its_own() -> None:
    """Places in two groups are two rankings; by what somebody is ranked is not who is."""
    ranked = roles_of(
        "evaluation_ranking",
        "在省会城市中，济南市、青岛市分别位列第1、第3；在地级市中，济宁市、泰安市分别位列第5、第10。",
    )
    assert [roles["target"] for roles in ranked] == [{"济南市", "青岛市"}, {"济宁市", "泰安市"}]
    assert told("此次测评，焦作市排名第十五位。", "evaluation_ranking")["target"] == {"焦作市"}


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("昆山市森林覆盖率位居全市第一。", {"昆山市"}),
        ("我国新能源汽车产销规模连续十年位居世界第一。", {"我国"}),
        ("去年昆山市人均阅读纸质书8.6本，居民阅读指数排名全省第三。", {"昆山市"}),
        ("昆山市人民医院位居全省第二。", {"昆山市人民医院"}),
        ("第十五届省运会上，徐州市代表团获得金牌86枚，金牌数位居全省第二。", {"徐州市代表团"}),
        ("在职业技能大赛上，河北代表队获得金牌3枚，团体总分位列全国第四。", {"河北代表队"}),
        ("近日，宿迁市以886分的成绩通过复审，位居全省第二。", {"宿迁市"}),
        ("沭阳县2024年营商环境评价得分92.4分，位列全省第6名。", {"沭阳县"}),
        ("5月8日，区政府办公室对全区12个镇街和35个部门进行了考核。", {"镇街", "部门"}),
        (
            "5月8日，省局评审组对市计量所申请的长度、力学等领域计量标准进行了考核。",
            {"市计量所申请的长度、力学等领域计量标准"},
        ),
        ("合肥、芜湖、滁州三市综合得分居前三位。", {"合肥", "芜湖", "滁州"}),
        (
            "6月10日，省住建厅通报一季度城市体检评估情况，合肥、芜湖两市分居第一、第二位。",
            {"合肥", "芜湖"},
        ),
        ("综合得分排名前三的分别是合肥市（并列第一）、芜湖市（89.6分）、滁州市。", {"合肥市", "芜湖市", "滁州市"}),
    ],
)
def test_in_what_somebody_is_ranked_is_not_who_is(sentence: str, target: set[str]) -> None:
    """A place has the rank of its figures; clauses before the ranked figure name whose it is."""
    assert told(sentence, "evaluation_ranking")["target"] == target


def test_among_how_many_somebody_is_ranked_is_no_figure() -> None:
    """How many there are of those who are ranked says nothing of the one that is."""
    ranked = told("昆山市综合得分91.6分，在全省13个设区市中排名第3。", "evaluation_ranking")
    assert ranked["quantity"] == {"91.6分", "第3"}
    outcome = told("1至5月，甘孜州完成投资93.5亿元，居全省21个市（州）第3位。", "outcome_report")
    assert outcome["quantity"] == {"93.5亿元", "第3位"}


def test_each_place_of_a_list_is_a_figure() -> None:
    """Places that are listed are those of several."""
    assert told("沭阳县、泗洪县分列第3位和第6位。", "evaluation_ranking")["quantity"] == {"第3位", "第6位"}


def test_who_published_the_ranks_is_told_before() -> None:
    """Each group of ranks has the day and the body of the sentence that says who made them known."""
    ranked = roles_of(
        "evaluation_ranking", "10月9日，省水利厅发布9月水质状况。济南市、青岛市排名前三，泰安市排名后两位。"
    )
    assert [roles["target"] for roles in ranked] == [{"济南市", "青岛市"}, {"泰安市"}]
    assert all((roles["organizer"], roles["time"]) == ({"省水利厅"}, {"10月9日"}) for roles in ranked)


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        ("5月3日，省政府公布质量工作考核结果，济南市、青岛市等5个市考核结果为A级。", {"济南市", "青岛市"}),
        ("5月3日，省政府公布质量工作考核结果。济南市、青岛市等5个市考核结果为A级。", {"济南市", "青岛市"}),
        ("5月3日，市教育局公布考核结果，市三中、市四中考核等次为优秀。", {"市三中", "市四中"}),
        ("5月3日，市财政局2023年度绩效考核等次为优秀。", {"市财政局"}),
        ("5月3日，市教育局公布学校评估结果，3所院校评估结论为优秀。", set()),
    ],
)
def test_who_got_which_grade_is_assessed(sentence: str, targets: set[str]) -> None:
    """A clause that says what the evaluation came to names who was assessed, and tells no second evaluation."""
    assert [roles.get("target", set()) for roles in roles_of("evaluation_ranking", sentence)] == [targets]


def test_the_result_of_a_comparison_tells_who_took_part() -> None:
    """Who took part stands before the result; products whose test has a result take part in nothing."""
    roles = told("近日，江州市计量院参加的电子天平计量比对结果为满意。", "competition_comparison")
    assert (roles["participant"], roles["name"]) == ({"江州市计量院"}, {"电子天平计量比对"})
    assert not roles_of("competition_comparison", "经检测，该批次产品检测结果为合格。")


def test_who_takes_part_in_this_contest() -> None:
    """参加了本次比赛 tells of the contest told before, and the word for its holder is nobody who takes part."""
    contests = roles_of(
        "competition_comparison",
        "5月3日，杭州市桑枣镇第一小学开展教师职业技能比赛，该校全体教师参加了本次比赛。",
    )
    assert [(roles["name"], roles["participant"]) for roles in contests] == [({"教师职业技能比赛"}, {"该校全体教师"})]


def test_all_the_holders_of_a_contest() -> None:
    """A women's federation in a list of holders is one, and so is whom the holder joins hands with."""
    roles = told("由桐城市人社局、总工会、妇联、交通运输局主办的桐城市技能竞赛5月3日举行。", "competition_comparison")
    assert roles["organizer"] == {"桐城市人社局", "总工会", "妇联", "交通运输局"}
    roles = roles_of(
        "competition_comparison",
        "5月3日，全省技能大赛在杭州落幕。大赛由广东省总工会携手香港工会联合会、澳门工会联合总会共同主办。",
    )[0]
    assert roles["co_organizer"] == {"香港工会联合会", "澳门工会联合总会"}


@pytest.mark.parametrize(
    ("sentence", "participants"),
    [
        ("江州市计量院在省计量院组织的压力表能力验证中取得满意结果。", {"江州市计量院"}),
        ("江州市消防支队在省消防总队举办的岗位练兵比武竞赛中夺得团体第一名。", {"江州市消防支队"}),
        ("江州市计量院在杭州举办的检定技能竞赛中，王强获得第一名。", set()),
        ("在国家卫健委组织的临床检验室间质评中，江州市中心血站以满分通过。", {"江州市中心血站"}),
        ("日前，省市场监管局通报全省检验机构能力验证情况，参加机构682家，不合格率2.3%。", set()),
    ],
)
def test_who_gets_something_in_what_others_hold_takes_part(sentence: str, participants: set[str]) -> None:
    """Before the holder of a contest stands who entered it; before a place who held it."""
    assert told(sentence, "competition_comparison").get("participant", set()) == participants


def test_the_results_of_a_comparison_are_made_known() -> None:
    """Who makes the results known tells the comparison; what the next sentence counts is its own, the qualities that
    were measured are nobody who is assessed."""
    (tested,) = roles_of(
        "competition_comparison",
        "5月28日，省消保委发布电话手表比较试验结果。本次比较试验共购买18款样品，对续航时间等12项指标进行测试。",
    )
    assert (tested["name"], tested["quantity"]) == ({"电话手表比较试验"}, {"18款", "12项"})
    assert not roles_of("evaluation_ranking", "5月28日，省消保委对定位精度、续航时间等12项指标进行测试。")


@pytest.mark.parametrize(
    "sentence",
    [
        "实验室认可是对机构技术能力和管理水平的权威评价，也是检测数据走向国际的通行证。",
        "我国网络零售规模连续多年居世界前列，网络购物已融入百姓生活。",
    ],
)
def test_what_is_so_anyhow_is_no_ranking(sentence: str) -> None:
    """A definition assesses nobody, and among the first of the world one is from year to year."""
    assert not roles_of("evaluation_ranking", sentence)


def test_further_places_of_the_same_one() -> None:
    """Clauses behind a place that name nobody else tell of further places."""
    ranked = told("昆山市位列全国百强区第38位，较上年提升4位，居全省第3位。", "evaluation_ranking")
    assert ranked["quantity"] == {"第38位", "4位", "第3位"}


def test_what_is_compared_is_aimed_at() -> None:
    """A test of goods has a target, without how many they are."""
    tested = told("5月8日，省消保委对20款儿童水杯开展比较试验。", "competition_comparison")
    assert (tested["target"], tested["quantity"]) == ({"儿童水杯"}, {"20款"})


@pytest.mark.parametrize(
    ("sentence", "role", "said"),
    [
        ("5月3日，省药监局对20家药企开展的年度评估结果揭晓，其中6家获评A级。", "target", {"20家药企"}),
        ("5月3日，省药监局公布分级评价结果，全省共有86家药企获评A级，212家获评B级。", "recipient", {"86家药企"}),
        ("经考核，全市37名公职律师考核结果为优秀。", "target", {"全市37名公职律师"}),
        ("省药监局公布药企量化分级结果，A级1260家。", "organizer", {"省药监局"}),
        ("济南市首次进入全国城市前二十强。", "recipient", set()),
        ("江州市、济南市并列全省第一。", "target", {"江州市", "济南市"}),
        ("省市场监管局对30家检验机构2023年度的工作质量进行了综合评价。", "target", {"30家检验机构"}),
    ],
)
def test_who_is_assessed_and_who_gets_the_grade(sentence: str, role: str, said: set[str]) -> None:
    """A bare number gets no grade, a place in a ranking is none, and what is done with them is no part of who is."""
    assert told(sentence, "evaluation_ranking").get(role, set()) == said


@pytest.mark.parametrize(
    ("sentence", "target", "programme"),
    [
        (
            "在日前公布的2024年度营商环境评价结果中，江州市综合得分89.62分，位居全省第二。",
            "江州市",
            {"2024年度营商环境评价"},
        ),
        ("在全省纳税服务质量考核中，昆山市连续三年获得满分，并列全省第一。", "昆山市", {"全省纳税服务质量考核"}),
        ("省卫健委公布名单，江州市人民医院得分826.4分，居全省第6名。", "江州市人民医院", set()),
        ("昆山市连续20年位居全省百强县榜首。", "昆山市", set()),
        ("昆山市在全省营商环境评估中得分89.6分，居全省第3位。", "昆山市", {"全省营商环境评估"}),
        ("昆山市在公立医院综合改革评价中位列第二。", "昆山市", {"公立医院综合改革评价"}),
        ("我市消费投诉按时办结率居全省第一。", "我市", set()),
        ("该市2023年质量竞争力指数达86.2，居全省第二。", "该市", set()),
        ("芜湖市2024年信用监测综合指数为89.26，在260个地级市中排名第9位。", "芜湖市", set()),
        ("江州市检测院参加的12个项目获“满意”评价，总成绩在全省检测机构中位列第六。", "江州市检测院", set()),
    ],
)
def test_in_which_evaluation_somebody_is_placed(sentence: str, target: str, programme: set[str]) -> None:
    """Who is placed may be named with the marks before the place, and the evaluation before both."""
    (roles,) = roles_of("evaluation_ranking", sentence)
    assert roles["target"] == {target}
    assert roles.get("programme", set()) == programme
