"""What happens and has no type of its own, in the wordings of news."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

TOLD = [
    ("近日，云岭省检察院将一起环境污染案线索移交省生态环境厅。", "organizer=云岭省检察院 recipient=省生态环境厅"),
    ("5月9日，因设备故障，地铁2号线停运40分钟。", "name=地铁2号线 time=5月9日"),
    ("5月9日，国内首部关于江河的长篇叙事诗问世。", "time=5月9日"),
    ("5月9日，“幸福列车”公益项目落地青溪市。", "time=5月9日"),
    ("5月9日，退休工人张大山因病逝世，享年82岁。", "target=张大山 time=5月9日"),
    ("5月9日，退休工人张大山、李小河不幸去世。", "target=张大山 target=李小河"),
    ("5月9日，远望集团收购宁江电子60%股权。", "organizer=远望集团 quantity=60%"),
    ("5月9日，市第一医院成功实施首例心脏瓣膜置换手术。", "organizer=市第一医院 name=首例心脏瓣膜置换手术"),
    ("5月9日，云岭首单科创票据在银行间市场成功落地。", "name=云岭首单科创票据 time=5月9日"),
    ("5月9日，“青溪之夏”音乐会在市大剧院上演。", "name=“青溪之夏”音乐会 location=市大剧院"),
    ("5月9日17时，望江水库开闸泄洪。", "name=望江水库 time=5月9日17时"),
    ("5月9日，考古人员在临河县发现商代遗址。", "name=商代遗址 location=临河县"),
    ("5月9日，该局收到监管函。", "organizer=该局 time=5月9日"),
    (
        "4月8日，云岭省应急管理厅将相关线索移交青溪市公安局处理。",
        "organizer=云岭省应急管理厅 recipient=青溪市公安局 target=相关线索",
    ),
    ("案件已于5月9日移送公安机关。", "recipient=公安机关 target=案件 time=5月9日"),
    ("5月9日，宁江公司向云岭省商务厅提交了申请材料清单。", "organizer=宁江公司 recipient=云岭省商务厅 time=5月9日"),
    ("直升机无法起降，5月9日，一头受困小象获救。", "target=一头受困小象 time=5月9日"),
    ("5月9日22时，青溪市消防救援支队接到群众报警。", "organizer=青溪市消防救援支队 time=5月9日22时"),
    ("5月9日凌晨，青溪市北山街道一仓库起火。", "location=青溪市北山街道一仓库 time=5月9日凌晨"),
    ("5月9日，渔船触礁。6时许，受损渔船沉没。", "target=受损渔船 time=6时许"),
    ("经查，该公司2021年至2023年虚增营业收入3.4亿元。", "organizer=该公司 quantity=3.4亿元"),
    ("5月9日，青溪大学科研团队研制出新型水质监测仪。", "name=新型水质监测仪"),
    ("由中江三局承建、云岭交投公司代建的望江隧道5月9日顺利贯通。", "name=望江隧道 organizer=中江三局"),
    ("5月9日，市博物馆举办“古镜新光”铜镜特展。", "name=“古镜新光”铜镜特展 organizer=市博物馆"),
    ("5月9日，市合唱团演唱了《青溪谣》。", "name=《青溪谣》 organizer=市合唱团"),
    ("5月9日，云岭省率先推行电子证照共享制度。", "name=电子证照共享制度 time=5月9日"),
    ("5月9日，市防指启动防汛Ⅳ级应急响应。", "organizer=市防指"),
    ("5月9日8时，省水文局下属各站进入防汛Ⅲ级应急响应状态。", "name=防汛Ⅲ级应急响应状态 time=5月9日8时"),
    (
        "5月9日，青溪林业局在北山湿地放归3只猫头鹰。",
        "organizer=青溪林业局 target=3只猫头鹰 location=北山湿地 time=5月9日",
    ),
    (
        "5月9日，县气象局在桑林镇成功实施两次火箭人工增雨作业。",
        "organizer=县气象局 name=火箭人工增雨作业 location=桑林镇",
    ),
    ("今年第14号台风“海神”于5月9日在青溪县登陆。", "name=第14号台风“海神” location=青溪县 time=5月9日"),
    ("5月9日，青溪电网受超强台风重创。", "name=超强台风 time=5月9日"),
    ("5月9日，部分变电站和线路受损停运。", "name=部分变电站和线路 time=5月9日"),
    ("5月9日，州气象局组织开展人工增雨（雪）作业。", "organizer=州气象局 name=人工增雨（雪）作业"),
    ("5月9日，渔政执法人员将渔民误捕的一尾中华鲟放生。", "organizer=渔政执法人员 target=一尾中华鲟"),
    ("5月9日，百余只水鸟在望江湿地放归自然。", "target=百余只水鸟 location=望江湿地"),
]


def _others(sentence: str) -> list[set[tuple[str, str]]]:
    """The arguments of each event without a type of its own."""
    events = [event for event in extract_events(article(sentence)) if event.type == "other"]
    return [{(a.role.value, a.span.text) for a in event.arguments} for event in events]


@pytest.mark.parametrize(("sentence", "roles"), TOLD)
def test_a_happening_is_told_with_what_stands_by_it(sentence: str, roles: str) -> None:
    """Each wording gives an event without a type of its own, with these arguments whole."""
    wanted = {tuple(part.split("=")) for part in roles.split()}
    told = _others(sentence)
    assert any(wanted <= found for found in told), told


@pytest.mark.parametrize(
    "sentence",
    [
        "要防止发生山体滑坡。",
        "该县采取措施防止发生火灾。",
        "市防指要求各地加快推进工程完工。",
        "一旦发生火灾，应立即报警。",
        "当事人违反《燃气条例》第十条，逾期未改正的，移送公安机关。",
        "我国货物贸易进出口总值同比增长5.7%。",
        "市财政局、市采购办向委员汇报了政府采购工作情况。",
        "该市加快推进大桥建成通车。",
        "5月9日，3名旅客在疏散撤离过程中受轻伤。",
        "5月9日，坐火车回家的旅客越来越多。",
        "该局建立了信息共享、线索移送等制度。",
        "5月9日，现场疑似有工人受困。",
        "各地要抓住时机开展人工增雨作业。",
        "督察组向我省交办群众举报问题59件。",
        "全市共侦破走私案件120宗。",
        "5月9日，县质监局对全县春茧收购质量进行检查，收购秩序良好。",
    ],
)
def test_what_is_feared_ordered_or_only_named_is_no_happening(sentence: str) -> None:
    """Fears, orders, rules and nouns tell nothing."""
    assert [e.trigger.text for e in extract_events(article(sentence)) if e.type == "other"] == []


def test_a_headline_needs_no_day_and_is_one_with_the_text() -> None:
    """A headline tells without saying when; the same verb further on tells of the same."""
    text = "望江大桥建成通车\n5月9日，望江大桥建成通车，全长2.1公里。"
    told = [e for e in extract_events(article(text)) if e.type == "other"]
    assert len(told) == 1


def test_what_a_disaster_led_to_is_no_second_one() -> None:
    """造成…受灾 goes on from what struck the place, and the weather is named without 袭击."""
    text = "5月9日，临河县遭遇雷暴大风袭击，造成1.2万人受灾。"
    told = [e for e in extract_events(article(text)) if e.type == "other"]
    assert [a.span.text for e in told for a in e.arguments if a.role == "name"] == ["雷暴大风"]


def test_happenings_of_one_sentence_stay_apart() -> None:
    """Each verb of a sentence that lists what happened is an event of its own, with its own day."""
    told = [
        {(a.role.value, a.span.text) for a in e.arguments}
        for e in extract_events(article("该项目2023年4月开工，今年9月首台风机吊装完成，11月3日储能电站带电成功。"))
        if e.type == "other"
    ]
    assert any({("name", "首台风机"), ("time", "今年9月")} <= found for found in told)
    assert any({("name", "储能电站"), ("time", "11月3日")} <= found for found in told)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("5月9日，由云岭建投公司援建的日处理40吨的净水生产线投产。", "name=净水生产线 organizer=云岭建投公司"),
        ("位于青溪市临河县的望江光伏基地5月9日投产。", "name=望江光伏基地 location=青溪市临河县"),
        (
            "5月9日，望江大桥建成通车。大桥由云岭交投集团投资建设，全长2.1公里。",
            "name=望江大桥 organizer=云岭交投集团",
        ),
        ("5月9日，国家防总将针对云岭省的防汛应急响应提升至Ⅱ级。", "name=防汛应急响应 organizer=国家防总"),
        ("5月9日，改造后的青溪博物馆（江声纪念馆）重新开放。", "name=青溪博物馆"),
        ("5月9日，收藏标本2万件的青溪自然博物馆开馆。", "name=青溪自然博物馆"),
        ("5月9日，三百件铜器在青溪博物馆公开展出。", "name=三百件铜器 location=青溪博物馆"),
        ("5月9日，青溪剧院制作的话剧《江声》首演。", "name=话剧《江声》 organizer=青溪剧院"),
        ("5月9日，致使3万亩玉米受灾、11处道路塌方。", "target=11处道路"),
        ("5月9日，市生态环境局查封生产线2条，案件已移送公安机关。", "organizer=市生态环境局 recipient=公安机关"),
    ],
)
def test_a_work_is_named_without_its_description(sentence: str, roles: str) -> None:
    """What a description says of a thing gives its maker and place, not its name."""
    wanted = {tuple(part.split("=")) for part in roles.split()}
    told = _others(sentence)
    assert any(wanted <= found for found in told), told


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "事故发生后，市政府于6月15日成立由市应急管理局牵头，市公安局、市住建局参加的事故调查组。",
            "founder=市政府 founded=事故调查组 participant=市应急管理局,市公安局,市住建局",
        ),
        ("6月14日，省疾控局批准组建应急防控队5支。", "founder=省疾控局 founded=应急防控队"),
        ("11月，云岭理工职业学院经省人民政府批准设立。", "founder=省人民政府 founded=云岭理工职业学院"),
        (
            "5月9日，市司法局与青溪大学法学院签署共建协议，并共同为“法治实践基地”揭牌。",
            "founder=市司法局,青溪大学法学院 founded=“法治实践基地”",
        ),
    ],
)
def test_a_founding_names_who_founds_and_who_makes_it_up(sentence: str, roles: str) -> None:
    """Who approves, signs for or makes up a body is told in many ways."""
    wanted = {(role, word) for role, words in (p.split("=") for p in roles.split()) for word in words.split(",")}
    told = [
        {(a.role.value, a.span.text) for a in event.arguments}
        for event in extract_events(article(sentence))
        if event.type == "organization_founding"
    ]
    assert any(wanted <= found for found in told), told


def test_a_storm_is_not_struck_by_itself() -> None:
    """What lands is named; no other role says the same."""
    landing = next(e for e in extract_events(article("5月9日，台风“海神”在青溪县登陆。")) if e.type == "other")
    assert {a.role.value for a in landing.arguments} == {"name", "location", "time"}


def test_an_answer_is_told_apart_from_what_befell_somebody() -> None:
    """A headline tells of a ship in distress; that a response began is another happening."""
    told = extract_events(article("接到报告后，省海上搜救中心5月9日启动应急响应。", title="一渔船遇险 多方合力救援"))
    assert [e.trigger.text for e in told if e.type == "other"] == ["遇险", "启动"]


def test_a_call_is_told_apart_from_the_fire_of_the_headline() -> None:
    """What a headline tells befell somebody; that the brigade heard of it is another happening."""
    told = extract_events(
        article("5月9日20时，青溪消防大队接到报警，立即赶赴现场。", title="望江路一民房起火 无人员伤亡")
    )
    assert [e.trigger.text for e in told if e.type == "other"] == ["起火", "接到"]
