"""Sessions of assemblies, guests from elsewhere, letters, what courts and prosecutors make known."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of

Arguments = dict[str, set[str]]


@pytest.mark.parametrize(
    ("sentence", "kind", "wanted"),
    [
        (
            "5月6日，省长王强会见到访的江州市代表团。",
            "meeting",
            {"attendee": {"王强"}, "participant": {"江州市代表团"}},
        ),
        (
            "5月6日，质量论坛在江州举行，论坛上发布了《质量报告》。",
            "meeting",
            {"name": {"质量论坛"}, "location": {"江州"}},
        ),
        ("5月6日，大使王强会见乌高教部部长拉希莫夫。", "meeting", {"attendee": {"王强", "拉希莫夫"}}),
        ("5月6日，大使王强会见老挝外交部办公厅主任坎潘。", "meeting", {"attendee": {"王强", "坎潘"}}),
        (
            "5月6日，外交部长王强在北京同秘鲁外长若昂举行会谈。",
            "meeting",
            {"attendee": {"王强", "若昂"}, "location": {"北京"}},
        ),
        (
            "5月6日，行政长官王强在礼宾府会见副省长周岚。",
            "meeting",
            {"attendee": {"王强", "周岚"}, "location": {"礼宾府"}},
        ),
        ("应邀，外长若昂对中国进行正式访问。", "visit_research", {"visitor": {"若昂"}, "location": {"中国"}}),
        (
            "5月6日，市长王强到市信访局接待来访群众。",
            "visit_research",
            {"visitor": {"王强"}, "target": {"市信访局"}},
        ),
        ("5月6日，副厅长王强深入石岗、柳河两县调研。", "visit_research", {"location": {"石岗、柳河两县"}}),
        ("5月6日，副厅长王强赴江苏、浙江两省调研。", "visit_research", {"location": {"江苏", "浙江"}}),
        (
            "5月6日，中国和哈萨克斯坦发表联合声明。",
            "policy_issuance",
            {"issuer": {"中国", "哈萨克斯坦"}, "document": {"联合声明"}},
        ),
        ("5月6日，市长王强给江州小学师生代表回信。", "statement", {"speaker": {"王强"}}),
        ("5月6日，省长王强致信祝贺第十届华商论坛召开。", "statement", {"speaker": {"王强"}}),
        (
            "县人大常委会组织部分人大代表视察水利工程建设情况。",
            "visit_research",
            {"organizer": {"县人大常委会"}, "visitor": {"部分人大代表"}, "topic": {"水利工程建设情况"}},
        ),
        (
            "5月6日，市高级人民法院发布知识产权典型案例10件。",
            "policy_issuance",
            {"issuer": {"市高级人民法院"}, "document": {"知识产权典型案例10件"}},
        ),
        (
            "市公安局召开新闻发布会，副局长王强通报行动战果：破获案件26起。",
            "statement",
            {"speaker": {"王强"}},
        ),
        (
            "5月6日，政协江州市第六届委员会第十八次会议召开，会议审议通过了《建议案》。",
            "policy_issuance",
            {"issuer": {"政协江州市第六届委员会第十八次会议"}, "document": {"《建议案》"}},
        ),
        (
            "5月6日，副部长王强分别会见缅甸外长丹瑞、投资与对外经济关系部部长坎佐。",
            "meeting",
            {"attendee": {"王强", "丹瑞", "坎佐"}},
        ),
        (
            "5月6日，副部长王强同缅甸外交部副部长吴伦乌共同主持第三轮外交磋商。",
            "meeting",
            {"name": {"第三轮外交磋商"}, "moderator": {"王强", "吴伦乌"}},
        ),
        (
            "5月6日，双方就两国关系、边境合作及共同关心的国际和地区问题深入交换意见。",
            "meeting",
            {"topic": {"两国关系", "边境合作及共同关心的国际和地区问题"}},
        ),
        ("石岗、柳河、青山三地检察院作交流发言。", "statement", {"speaker": {"石岗、柳河、青山三地检察院"}}),
        (
            "全省检察长会议5月6日召开，省检察院领导班子成员，各市州分院检察长，机关各内设机构主要负责人参加会议。",
            "meeting",
            {"participant": {"省检察院", "各市州分院", "机关各内设机构主要负责人"}},
        ),
        (
            "5月6日，市政协第六届常委会第十三次会议围绕“养老服务”专题协商。",
            "meeting",
            {"name": {"市政协第六届常委会第十三次会议"}, "topic": {"“养老服务”"}},
        ),
        (
            "会议听取和审议了县政府关于环境状况的报告、关于全县养老服务体系建设情况的报告。",
            "other",
            {"document": {"关于环境状况的报告", "关于全县养老服务体系建设情况的报告"}},
        ),
        (
            "会议审议了县人大常委会执法检查组关于检查《食品安全法》贯彻实施情况的报告。",
            "other",
            {"document": {"关于检查《食品安全法》贯彻实施情况的报告"}},
        ),
        (
            "5月6日，县委召开会议，传达学习王强总书记重要讲话精神，李明主持并讲话。",
            "meeting",
            {"moderator": {"李明"}, "topic": {"王强总书记重要讲话精神"}, "organizer": {"县委"}},
        ),
        (
            "5月6日，市委书记王强在会见省长李明时表示，合作前景广阔。",
            "meeting",
            {"attendee": {"王强", "李明"}},
        ),
        ("十四届全国人大常委会第十六次会议5月6日闭幕。", "meeting", {"organizer": {"十四届全国人大常委会"}}),
        (
            "经市委常委会会议研究决定，王强同志任市应急管理局党委书记。",
            "personnel",
            {"organizer": {"市委常委会"}, "target": {"王强"}},
        ),
        ("王强同志提名为市应急管理局局长人选。", "personnel", {"name": {"局长"}, "host_org": {"市应急管理局"}}),
        (
            "5月6日，市中级人民法院依法对罪犯郑某某执行死刑。",
            "inspection_enforcement",
            {"target": {"郑某某"}, "penalty": {"死刑"}},
        ),
        ("5月6日，会长王强会见青年交流团，向来宾介绍了发展情况。", "statement", {"speaker": {"王强"}}),
        ("县水利局原局长胡某被“双开”。", "inspection_enforcement", {"target": {"胡某"}, "penalty": {"“双开”"}}),
        ("5月6日，省佛教协会会长演觉法师会见代表团。", "meeting", {"attendee": {"演觉"}}),
        (
            "发言人王强宣布，第十届论坛将于6月14日在江州举办。",
            "meeting",
            {"name": {"第十届论坛"}, "time": {"6月14日"}, "location": {"江州"}},
        ),
        (
            "5月6日，省长王强会见来华出席经贸论坛的德国经济部长穆勒一行。",
            "meeting",
            {"attendee": {"王强", "穆勒"}},
        ),
        (
            "发言人宣布：应沙特外交大臣邀请，外交部长王强将于7月10日至11日访问沙特。",
            "visit_research",
            {"visitor": {"王强"}, "location": {"沙特"}, "time": {"7月10日"}, "end_time": {"11日"}},
        ),
        (
            "市政协日前组织委员围绕“养老服务”赴东营、滨州开展专题视察。",
            "visit_research",
            {
                "organizer": {"市政协"},
                "visitor": {"委员"},
                "topic": {"“养老服务”"},
                "location": {"东营", "滨州"},
            },
        ),
        ("吴忠琼同志不再担任县委书记职务。", "personnel", {"target": {"吴忠琼"}}),
        (
            "王某涉嫌受贿一案，由省监委调查终结，由市人民检察院依法提起公诉。",
            "inspection_enforcement",
            {"organizer": {"市人民检察院"}, "topic": {"受贿"}},
        ),
        (
            "5月6日，局长王强走访困难群众，为他们送去慰问品。",
            "assistance_service",
            {"recipient": {"困难群众"}},
        ),
        ("官兵们参观了革命文物陈列馆。", "visit_research", {"visitor": {"官兵们"}}),
        (
            "民警王强在抓捕毒贩时英勇牺牲，公安部追授其全国二级英雄模范称号。",
            "award_accreditation",
            {"recipient": {"王强"}, "name": {"全国二级英雄模范称号"}},
        ),
        ("5月6日，新闻发言人王强就有关问题发表谈话。", "statement", {"speaker": {"王强"}}),
        ("5月6日，解放军东部战区组织联合演训。", "training_lecture", {"organizer": {"解放军东部战区"}}),
        ("5月6日，以色列对伊朗多处目标发动空袭。", "other", {"organizer": {"以色列"}, "location": {"伊朗"}}),
        (
            "主席王强率调研组在青海开展“三江源生态保护”重点考察调研。",
            "visit_research",
            {"topic": {"“三江源生态保护”"}, "location": {"青海"}},
        ),
        (
            "5月6日，中央台办、国务院台办主任王强会见客商代表。",
            "meeting",
            {"attendee": {"王强"}, "participant": {"客商代表"}},
        ),
        ("大使王强应邀在记者俱乐部发表演讲。", "training_lecture", {"speaker": {"王强"}, "location": {"记者俱乐部"}}),
        ("区检察院邀请区人大代表旁听公开听证会。", "meeting", {"name": {"公开听证会"}}),
        (
            "近年来，我局高度重视消防安全工作，先后组织开展专项排查3次。",
            "inspection_enforcement",
            {"organizer": {"我局"}, "quantity": {"3次"}},
        ),
        ("台湾《联合报》5月6日报道称，有关预算将大幅增加。", "statement", {"speaker": {"台湾《联合报》"}}),
        (
            "5月6日，处长王强就有关工作来市检测中心开展专题调研。",
            "visit_research",
            {"target": {"市检测中心"}, "visitor": {"王强"}},
        ),
        (
            "江州市人大五次会议5月6日在会议中心胜利闭幕，会议补选王强为市人民政府市长。",
            "personnel",
            {"organizer": {"江州市人大"}, "target": {"王强"}},
        ),
    ],
)
def test_guests_letters_and_sessions_are_told_with_whom_they_concern(
    sentence: str, kind: str, wanted: Arguments
) -> None:
    """Foreign guests behind any office, delegations, letters, statements of states, what a session decides."""
    found = roles_of(kind, sentence)
    assert any(wanted.items() <= event.items() for event in found), found


@pytest.mark.parametrize("sentence", ["全校师生认真学习重要回信精神。", "收到回信后，孩子们激动不已。"])
def test_a_letter_that_is_only_spoken_of_is_none(sentence: str) -> None:
    """What is learned from a letter, and its arrival, is nobody's writing."""
    assert roles_of("statement", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("主任王强为新任命人员颁发任命书。", "personnel"),
        ("检察长王强看望部分人大代表，听取对检察工作的意见建议。", "statement"),
        ("局长王强听取企业在生产中的问题及对计量工作的意见和建议，深入车间查看。", "statement"),
        ("县委召开会议，传达学习重要讲话精神。", "statement"),
        ("会议听取了副县长王强受县政府委托作的关于财政决算的报告。", "training_lecture"),
        ("市人大常委会对代表建议办理情况开展调研。", "statement"),
        ("县公安局接到群众举报，称有人聚众赌博，随即出警。", "statement"),
        ("东江海关接群众举报称有竹排走私香烟。", "statement"),
        ("督查组将反馈检查发现的突出问题，明确下步要求。", "statement"),
        ("会议传达了市长王强讲话以及作出的工作部署。", "statement"),
        ("市自然资源局收集排查情况，一天一通报，更新底数。", "statement"),
        ("科长王强详细解析省市对环保督查、农村饮水等工作的要求。", "inspection_enforcement"),
        ("县市场监管局接到群众反映，某超市销售过期食品。", "statement"),
        ("5月6日，省长王强会见应邀访问江州的越南代表团。", "visit_research"),
        ("5月6日，代表王强就停火决议草案表决作解释性发言。", "other"),
        ("省内共有12所高校申请成为博士学位授予单位。", "award_accreditation"),
        ("本月共有101家主办券商提交报告。", "meeting"),
    ],
)
def test_words_that_are_nouns_there_tell_nothing(sentence: str, kind: str) -> None:
    """Who was appointed, what is heard and learned, what the deputies asked for: no deed of whom the sentence names."""
    assert roles_of(kind, sentence) == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "5月6日，市水利局局长王强到东江水库检查防汛工作。要求各单位压实责任。同时强调，要加强巡查。",
            [{"王强"}, {"王强"}],
        ),
        ("5月6日，副局长王强、李建忠带队检查加油站。要求企业落实主体责任。", [{"王强", "李建忠"}]),
        ("5月6日，县委书记王强调研水利工作，副县长李建忠陪同。希望水利部门再接再厉。", [{"王强"}]),
        ("5月6日，市长王强主持召开会议。会议指出，要压实责任。要求各单位加强巡查。", [{"会议"}]),
        ("5月6日，市应急局检查加油站。要求企业落实主体责任。", []),
        ("5月6日，市长王强到东江县调研。要求各单位填报的数据真实。", [{"王强"}]),
    ],
)
def test_who_did_something_goes_on_to_speak(text: str, speakers: list[set[str]]) -> None:
    """A sentence that opens with a verb of speaking has whom the sentence before opens with."""
    assert [event["speaker"] for event in roles_of("statement", text)] == speakers


def test_what_was_done_at_the_gathering_that_the_sentence_names() -> None:
    """Of two gatherings told together each has what its own sentence tells."""
    first, second = roles_of(
        "meeting",
        "5月6日，数据资源发展司召开数据标准座谈会和数据流通座谈会。",
        "在数据标准座谈会上，数据资源发展司负责同志同国家标准委进行座谈，就标准研制进行交流。",
        "在数据流通座谈会上，数据资源发展司负责同志与有关企业进行座谈，就场内交易进行交流。",
    )
    assert (first["name"], first["topic"]) == ({"数据标准座谈会"}, {"标准研制"})
    assert (second["name"], second["topic"]) == ({"数据流通座谈会"}, {"场内交易"})
    assert ("国家标准委" in first["participant"], "有关企业" in second["participant"]) == (True, True)
    assert first["organizer"] == second["organizer"] == {"数据资源发展司"}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("座谈会上，两院先后就检验检测合作、科研创新工作等进行了探讨。", [{"检验检测合作", "科研创新工作"}]),
        ("座谈中，双方围绕人才培养等方面进行了深入交流。", [{"人才培养"}]),
        ("座谈会上，王强介绍了情况。", []),
    ],
)
def test_talks_on_a_visit_are_told_where_it_is_said_about_what(text: str, topics: list[set[str]]) -> None:
    """座谈会上 tells a gathering of its own only with what was talked about."""
    visit = "5月9日，云河市计量院院长李明一行到东江市质检院调研。"
    assert [event.get("topic") for event in roles_of("meeting", visit + text)] == topics
