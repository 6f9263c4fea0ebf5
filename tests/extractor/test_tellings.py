"""One sentence, one event: wordings that the genre uses, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, events_of
from tests.extractor.articles import roles_told as told


@pytest.mark.parametrize(
    ("sentence", "kind", "role", "words"),
    [
        ("江州市教育局召开电梯安全工作会议。", "meeting", "organizer", "江州市教育局"),
        ("江州市通讯管理局召开网络安全工作会议。", "meeting", "organizer", "江州市通讯管理局"),
        ("江州市市场监管局召开特种设备监管工作会议。", "meeting", "name", "特种设备监管工作会议"),
        ("5月3日，全市质量大会（第二次）在江州召开。", "meeting", "name", "全市质量大会（第二次）"),
        ("5月3日，省特检院牵头起草的《扶梯检测方法》研讨会召开。", "meeting", "name", "《扶梯检测方法》研讨会"),
        ("5月3日，市农检中心开展为期一周的理论与实操集训。", "training_lecture", "topic", "理论与实操"),
        ("5月3日，市计量院举办衡器检定实操培训。", "training_lecture", "topic", "衡器检定"),
        ("5月3日，县计量所在新村小学（东校区）举办计量讲座。", "training_lecture", "location", "新村小学（东校区）"),
        ("5月3日，副主任周清利率省政协调研组赴江州市调研。", "visit_research", "visitor", "周清利"),
        ("5月3日，县质监局局长王建功率队检查加油站。", "inspection_enforcement", "attendee", "王建功"),
        ("6月2日，“世界环境日”主题宣传活动在人民广场举行。", "campaign", "name", "“世界环境日”主题宣传活动"),
        ("江州甲食品有限公司被罚款1万元。", "inspection_enforcement", "target", "江州甲食品有限公司"),
        ("江州市城管局对当事人作出罚款5万元的行政处罚。", "inspection_enforcement", "target", "当事人"),
        ("市长周大林主持召开市政府常务会议。", "meeting", "moderator", "周大林"),
        ("江州市计量院与江州大学达成合作意向。", "agreement_signing", "agreement", "合作意向"),
        ("会议审议通过了《江州市电梯安全条例》。", "policy_issuance", "document", "《江州市电梯安全条例》"),
        ("《江州市电梯安全条例》自2024年7月1日起施行。", "policy_issuance", "time", "2024年7月1日"),
        ("近日，江州市教育局下发通知，各校开学推迟。", "policy_issuance", "issuer", "江州市教育局"),
        ("江州市市场监管局公布了10起典型案例。", "policy_issuance", "document", "10起典型案例"),
        ("会上对33名先进个人进行了表彰。", "award_accreditation", "recipient", "33名先进个人"),
        ("专家组对全市粮库安全情况进行了督导检查。", "inspection_enforcement", "organizer", "专家组"),
        ("江州市法院判处王某某有期徒刑十年，并处罚金50万元。", "inspection_enforcement", "penalty", "有期徒刑十年"),
        ("周大林一行来到杭州西湖食品有限公司实地查看。", "visit_research", "target", "杭州西湖食品有限公司"),
        ("江州市文旅局宣布，景区下月起限流。", "statement", "speaker", "江州市文旅局"),
        ("贾晓阳在接受采访时表示，报价和预期基本一致。", "statement", "speaker", "贾晓阳"),
        ("文章指出，目标必须随着实践发展而发展。", "statement", "speaker", "文章"),
        ("江州电气公司发布公告称，新厂房已交付。", "statement", "speaker", "江州电气公司"),
        ("周大林表示满意。他说，下一步将继续努力。", "statement", "speaker", "周大林"),
        ("本网讯 （通讯员 王芳 赵刚）他指出，要加强质量工作。", "statement", "speaker", "他"),
        ("5月3日，由江州市政府联合浙江大学主办的质量大会在杭州召开。", "meeting", "co_organizer", "浙江大学"),
        ("任命周大林为江州市科学技术局局长。", "personnel", "host_org", "江州市科学技术局"),
        ("现公开征集2024年度地方标准项目。", "call_for_proposals", "programme", "2024年度地方标准项目"),
        ("截至5月末，全市地方政府债务余额1200亿元。", "outcome_report", "quantity", "1200亿元"),
        ("林大伟带队赴浙江大学开展产学研合作交流。", "visit_research", "target", "浙江大学"),
        ("全市质量座谈会召开，会议围绕质量强市进行了深入研讨。", "meeting", "topic", "质量强市"),
        ("5月12日，扬州至宜兴高速公路建成通车。", "other", "name", "扬州至宜兴高速公路"),
        ("近日，扬州博物馆正式对外开放。", "other", "name", "扬州博物馆"),
        ("5月9日，国产大型邮轮“远望号”在上海正式交付。", "other", "name", "国产大型邮轮“远望号”"),
        ("3月，开春首艘车厘子货轮抵达上海，带来智利风味。", "other", "location", "上海"),
        ("4月，宁波栎社机场新开泰国货运航线。", "other", "name", "泰国货运航线"),
        ("昨日凌晨2时许，扬州市文昌路一民房起火。", "other", "time", "昨日凌晨2时许"),
        ("5月9日，扬州市防汛抗旱指挥部启动防汛四级应急响应。", "other", "name", "防汛四级应急响应"),
        ("今年第5号台风“海燕”于5月9日在江苏省启东市沿海登陆。", "other", "location", "江苏省启东市"),
        ("近日，扬州某公司向扬州市中小学捐赠图书2000册、电脑30台。", "assistance_service", "recipient", "扬州市中小学"),
        ("省财政厅紧急拨付2000万元救灾资金。", "assistance_service", "quantity", "2000万元"),
        ("市人社局为赴日护士资助每人3万元。", "assistance_service", "recipient", "赴日护士"),
        ("街道书记代表全街道残疾居民领取了购物补贴卡500张。", "assistance_service", "recipient", "全街道残疾居民"),
        ("5月22日晚，远望集团正式推出首款SUV车型。", "other", "name", "首款SUV车型"),
        ("警方说，一辆货车5月16日在仪征市境内侧翻。", "other", "target", "一辆货车"),
        ("上海市防汛指挥部5月15日将防汛响应提升至Ⅱ级。", "other", "name", "防汛响应"),
        ("近日，扬州化工公司已向市生态环境局提交申请。", "other", "applicant", "扬州化工公司"),
        ("5月9日，广东省质监局抽查了广州、深圳等3个市的产品。", "inspection_enforcement", "location", "深圳"),
        (
            "检查组5月9日来到位于仪征市真州镇的扬州化工公司开展检查。",
            "inspection_enforcement",
            "location",
            "仪征市真州镇",
        ),
        (
            "8月底，我院参加了扬州市计量院组织的“水表检定”能力验证。",
            "competition_comparison",
            "organizer",
            "扬州市计量院",
        ),
        ("5月9日，我国在西昌卫星发射中心成功将天星二号发射升空。", "other", "name", "天星二号"),
        ("4月8日，远望号科考船停靠上海国际航运中心码头。", "other", "location", "上海国际航运中心码头"),
        ("5月9日，扬州海关为扬州化工有限公司签发首份原产地证书。", "other", "organizer", "扬州海关"),
        ("4月21日，周大林在广西南宁、钦州、北海考察。", "visit_research", "location", "钦州"),
        ("6月5日，由扬州电科院牵头建设的风电检测平台在仪征市正式投用。", "other", "name", "风电检测平台"),
        (
            "扬州计量院为增强质量意识，为当地20余家企业提供技术服务。",
            "assistance_service",
            "recipient",
            "当地20余家企业",
        ),
        ("7月3日，扬州药业集团向宜兴市捐赠价值100万元的药品。", "assistance_service", "quantity", "100万元"),
        ("5月17日，代表团在土耳其伊斯坦布尔举行会谈。", "meeting", "location", "土耳其伊斯坦布尔"),
        ("近年来，研究团队为种粮大户、合作社等农业生产者服务。", "assistance_service", "recipient", "合作社"),
        ("市水务局对全市供水企业进行了抽检。", "inspection_enforcement", "target", "全市供水企业"),
        ("江州大学举行“读书节”开幕式。", "meeting", "name", "“读书节”开幕式"),
        ("江州市能源局公布2023年度能效“领跑者”名单。", "policy_issuance", "document", "2023年度能效“领跑者”名单"),
        ("省计量院与浙江大学共建的“精密测量实验室”正式揭牌。", "organization_founding", "founded", "“精密测量实验室”"),
        ("6月1日起，新修订的《江州市燃气条例》正式施行。", "policy_issuance", "time", "6月1日"),
        ("经江州市政府同意，江州市环保局印发《水质监测办法》。", "policy_issuance", "issuer", "江州市环保局"),
        ("杭州市环保局与杭州市卫健委联合印发《水质监测办法》。", "policy_issuance", "issuer", "杭州市卫健委"),
        ("以“绿色发展”为主题的世界环境日主场活动在杭州举行。", "campaign", "name", "世界环境日主场活动"),
        ("5月3日，全省技能大赛水表检定赛项在江州开赛。", "competition_comparison", "name", "全省技能大赛水表检定赛项"),
        ("长三角检验检测认证联盟在苏州揭牌。", "organization_founding", "founded", "长三角检验检测认证联盟"),
        (
            "江州大学与宏远公司举行共建“水表联合实验室”揭牌仪式。",
            "organization_founding",
            "founded",
            "“水表联合实验室”",
        ),
        ("5月9日，记者从市监管局获悉，2024年全市查处案件320件。", "outcome_report", "time", "2024年"),
        ("报告显示，2023年全市新增专利3000件。", "outcome_report", "quantity", "3000件"),
    ],
)
def test_a_sentence_tells_its_event(sentence: str, kind: str, role: str, words: str) -> None:
    """Each wording gives an event of its type, with the argument whole."""
    assert words in told(sentence, kind).get(role, set())


def test_equal_percentages_do_not_make_two_outcomes_one() -> None:
    """Parallel paragraphs often share a percentage by chance; their figures stay apart, the period holds for both."""
    found = extract_events(
        article("2025年，全市税收收入1200亿元，比上年增长4.4%。", "非税收入310亿元，比上年增长4.4%。")
    )
    outcomes = [{a.span.text for a in e.arguments} for e in found if e.type == "outcome_report"]
    assert outcomes == [{"全市", "2025年", "1200亿元", "4.4%"}, {"2025年", "310亿元", "4.4%"}]


def test_a_report_goes_on_until_another_time() -> None:
    """Sentences of a paragraph that go on with figures are one outcome, until one has a time of its own."""
    found = events_of("一季度，全县财政收入3.2亿元，同比增长5.1%。税收收入2.4亿元，增长4%。4月，全县财政收入1.1亿元。")
    figures = [[a.span.text for a in e.arguments if a.role == "quantity"] for e in found]
    assert figures == [["3.2亿元", "5.1%", "2.4亿元", "4%"], ["1.1亿元"]]


def test_words_far_behind_a_meeting_are_not_said_at_it() -> None:
    """A statement is part of a meeting only near it, by somebody who was there, or where the sentence says so."""
    filler = "这里再说一段背景，没有什么新消息。"
    paragraphs = ["5月3日，江州市召开全市质量大会。", *[filler] * 6, "江州大学教授周大林说，市场很平稳。"]
    statement = extract_events(article(filler, filler, *paragraphs))[-1]
    assert (statement.type, statement.sub_event_of) == ("statement", None)


@pytest.mark.parametrize(
    "line",
    ["推荐阅读：江州市召开全市质量大会，部署明年工作。", "江州市召开全市质量大会", "国家税务局介绍有关情况。"],
)
def test_what_only_points_elsewhere_tells_nothing(line: str) -> None:
    """Pointers to other articles, captions, and words about words are no events."""
    assert events_of(line) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "为防止发生火灾事故，各单位加强值守。",
        "扬州博物馆将加快推动新馆开工建设。",
        "5月9日，扬州市文旅局通报了博物馆的开放情况。",
        "该项目竣工验收工作正在有序推进。",
        "5月9日，仪征市开展消防演练，消防员登上云梯展开营救。",
        "中老铁路国际旅客列车开行两周年来，运行平稳有序。",
    ],
)
def test_what_is_only_feared_or_prepared_does_not_happen(sentence: str) -> None:
    """Purposes, preparations and compounds of such verbs tell no event."""
    assert [e for e in events_of(sentence) if e.type == "other"] == []


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("截至收盘，沪市指数跌0.3%，深市指数跌0.4%。", {"0.3%", "0.4%"}),
        ("全县36个贫困村出列，1.2万人口脱贫。", {"36个", "1.2万"}),
        ("该平台注册用户突破50万，累计交易额超10亿元。", {"50万", "超10亿元"}),
        ("受台风影响，全市农业直接经济损失2.1亿元。", {"2.1亿元"}),
        ("一季度黄金总需求为336吨。", {"336吨"}),
    ],
)
def test_figures_are_told_whatever_the_verb(sentence: str, figures: set[str]) -> None:
    """A sentence of news with figures reports them, with a listed verb or without."""
    found = [e for e in events_of(sentence) if e.type == "outcome_report"]
    assert [{a.span.text for a in e.arguments if a.role == "quantity"} for e in found] == [figures]


@pytest.mark.parametrize(
    "sentence",
    [
        "申报单位注册资本不少于500万元。",
        "每人每次携带不得超过5000元。",
        "消防员穿越15米的障碍网。",
        "会上，甲公司等12家单位发言。",
        "如果价格上涨20%，成本怎么办？",
    ],
)
def test_figures_that_order_suppose_or_describe_report_nothing(sentence: str) -> None:
    """Conditions, demands, suppositions and measures of things are no outcomes."""
    assert not [e for e in events_of(sentence) if e.type == "outcome_report"]


def test_a_round_figure_of_the_title_is_that_of_the_text() -> None:
    """接待3200万人次 in a title and 3200.5万人次 in the text are one outcome."""
    found = extract_events(
        article("“五一”假期，全省接待游客3200.5万人次，旅游收入186.3亿元。", title="“五一”假期全省接待游客3200万人次")
    )
    assert [e.type for e in found] == ["outcome_report"]


def test_figures_of_a_recall_belong_to_it() -> None:
    """How many are affected is told in a sentence of its own and is no outcome."""
    found = extract_events(
        article("5月6日，苏州电器有限公司召回部分电热水壶。", "受影响的产品数量共计3000台。", published_at="2025-05-20")
    )
    assert [e.type for e in found] == ["product_recall"]
    assert "3000台" in {a.span.text for a in found[0].arguments}


def test_what_an_evaluation_came_to_belongs_to_it() -> None:
    """考核结果为… goes on with the evaluation told before."""
    found = events_of("本次考核了120家检验机构。考核结果为：一类机构18家，二类机构102家。")
    assert [e.type for e in found] == ["evaluation_ranking"]
    assert {a.span.text for a in found[0].arguments} >= {"120家", "18家", "102家"}


def test_whom_a_long_description_introduces_is_honoured() -> None:
    """Verbs may stand between 对 and those who are commended."""
    (award,) = events_of("会上，对经层层推荐、专家评审产生的33名优秀教师进行了表彰。")
    assert award.type == "award_accreditation"
    assert "33名优秀教师" in {a.span.text for a in award.arguments if a.role == "recipient"}


def test_short_lines_with_figures_are_one_outcome() -> None:
    """A picture's text tells a figure a line: one outcome, with the time and the source of its lines."""
    lines = ["财政部发布", "1-7月累计", "全国财政收入", "收入137716亿元", "同比增长20%", "中央收入", "收入2366亿元"]
    (outcome,) = extract_events(article(*lines, title="财政数据"))
    assert outcome.type == "outcome_report"
    said = {(a.role.value, a.span.text) for a in outcome.arguments}
    assert said >= {("time", "1-7月"), ("organizer", "财政部"), ("quantity", "137716亿元"), ("quantity", "2366亿元")}


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("全县夏粮收购量达12.3万吨。", "12.3万吨"),
        ("去年，该院获授权发明专利128件。", "128件"),
        ("截至目前，共收到各界捐款捐物折合人民币1.35亿元。", "1.35亿元"),
        ("全国高考报名人数1342万人。", "1342万人"),
    ],
)
def test_measures_rights_and_gifts_in_sum_are_figures(sentence: str, figure: str) -> None:
    """A verb inside a noun that measures, rights by the hundred and sums of gifts tell no deed."""
    (outcome,) = events_of(sentence)
    assert outcome.type == "outcome_report"
    assert figure in {a.span.text for a in outcome.arguments}


@pytest.mark.parametrize(
    "caption", ["图为执法人员在一家药店检查。", "上图为专家授课。", "图为执法人员在药店检查药品。李明 摄"]
)
def test_a_caption_above_the_text_tells_nothing(caption: str) -> None:
    """What opens the text is the first paragraph that is no caption."""
    news = "近日，江州市市场监管局对辖区药店开展专项检查。"
    assert [e.type.value for e in extract_events(article(caption, news))] == ["inspection_enforcement"]
