"""Texts of the usual kind, most of whose sentences tell no event: what is told there, and what only looks like it."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def types_in(*paragraphs: str, title: str | None = None) -> list[str]:
    """The types of the events of an article, other than statements."""
    found = [event.type.value for event in extract_events(article(*paragraphs, title=title))]
    return [kind for kind in found if kind != "statement"]


def triggers_in(*paragraphs: str, title: str | None = None) -> list[tuple[str, str]]:
    """The types of the events of an article with the words that tell them, other than statements."""
    events = extract_events(article(*paragraphs, title=title))
    return [(event.type.value, event.trigger.text) for event in events if event.type.value != "statement"]


@pytest.mark.parametrize(
    "sentence",
    [
        "笔试成绩占40%，面试成绩占60%。",
        "那时候，一台进口仪器动辄上百万元，小厂买不起。",
        "村里有一支由80余名退休教师组成的护路队。",
        "本次采购将为各地市配备20吨大功率泡沫消防车等装备。",
        "电话里一名男子自称民警，称查到李阿姨的信用卡已透支80万元。",
        "该男子谎称已为她垫付了36万元。",
        "李女士在一家超市花5280元买了一台洗衣机。",
        "白皮书全文约1.8万字。",
        "民警在后备厢内找到总价值约为3万元的假酒。",
        "面对现场40多家媒体记者，局长李明一一作答。",
        "此次地震震中距离兴文县城约20千米，距宜宾市约70千米。",
    ],
)
def test_figures_that_report_nothing(sentence: str) -> None:
    """Marks, what is usual, what swindlers say, private purchases and the length of a paper are no outcomes."""
    assert "outcome_report" not in types_in(sentence)


def test_notes_explain_figures() -> None:
    """A note below a report says how its figures are reckoned."""
    assert types_in("今年前三季度，全市工业增加值增长6.2%。", "注：统计范围为年主营业务收入2000万元及以上的企业。") == [
        "outcome_report"
    ]


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("4月上旬，监测站共记录到候鸟56种2.3万只。", "记录"),
        ("22年来，她累计起吊铁水包41万次。", "起吊"),
        ("8月底，全县26处违建全部拆除。", "拆除"),
        ("5月以来，民警已劝阻被骗群众860人次。", "劝阻"),
    ],
)
def test_the_trigger_of_a_figure_is_a_word(sentence: str, trigger: str) -> None:
    """Where no listed verb stands before the figure, a verb or noun tells it, never two characters torn apart."""
    assert ("outcome_report", trigger) in triggers_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "被告人采取扣押身份证、限制人身自由等手段，逼迫工人加班。",
        "要压实责任，强化责任落实，杜绝挂名不挂责。",
        "任命前，通过任前法律知识考试、拟任职发言等程序严把质量关。",
    ],
)
def test_how_something_is_done_is_no_event(sentence: str) -> None:
    """Ways of doing something, and characters within other words, tell neither penalties nor appointments."""
    assert not {"inspection_enforcement", "personnel"} & set(types_in(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "在加大查处力度的同时，该局坚持把普法融入执法全过程。",
        "受理地址：呼和浩特市新城区，邮政编码：010051。",
        "“今天才知道检测就在身边。”市民赵女士参观后感慨地说。",
        "市计量院汇报了筹建情况，对标准体系作了说明。",
        "国庆期间，全市未发生食品安全突发事件和特种设备安全事故。",
        "各镇加强价格监测，为线下检查提供线索。",
        "科普征文活动至今影响广泛，为公众带来了一场科普盛宴。",
        "当地正做好抢险救灾、伤员救治等工作。",
        "青溪灯会开幕前后，城里格外热闹。",
        "交警结合春运返程高峰，提前预判车流量走向。",
        "第十届歌坛年鉴最佳演唱录音专辑《远山》。",
        "会议传达了副市长李明在全市安全工作会议上的讲话要求。",
    ],
)
def test_verbs_within_nouns(sentence: str) -> None:
    """What follows makes a noun of the verb, or only says when somebody spoke."""
    assert types_in(sentence) == []


def test_items_of_a_notice_are_conditions() -> None:
    """What those who apply have to do is no deed."""
    found = types_in(
        "各有关单位：",
        "现将有关事项公布。申报单位应具备以下条件：",
        "（一）愿意同结算平台签订合同，做好数据上报工作；",
        "（二）协助做好核查工作，对有虚报行为的商户开展检查。",
        title="关于开展家电以旧换新经营主体遴选的通知",
    )
    assert not {"agreement_signing", "inspection_enforcement"} & set(found)


def test_a_headline_in_other_words() -> None:
    """An award that the headline tells in its own words is the one that the text tells."""
    found = types_in(
        "5月10日，第三届全省技能大赛在南昌市闭幕。",
        "经过两天比拼，赣州市代表队获团体一等奖。",
        title="全省技能大赛闭幕 东道主包揽三金",
    )
    assert found.count("award_accreditation") == 1


@pytest.mark.parametrize(
    ("sentence", "type"),
    [
        ("5月8日，省供销社副主任陈卫国，业务处处长李明等调研指导为农服务工作。", "visit_research"),
        ("根据广州市工业和信息化局发布的《专项资金资助目录》，试点企业可获资助。", "policy_issuance"),
        ("李建国强调，要严格资金管理。会议审议通过《三年行动方案》。", "policy_issuance"),
        ("12月30日，历时四年建设的江北高速公路正式通车运营。", "other"),
        ("3月4日，县市场监管局执法人员于行动中突击搜查位于旺角的零售摊档。", "inspection_enforcement"),
        ("会上，省工信厅、哈尔滨市人民政府进行产业和项目推介。", "other"),
        ("张爱华，女，汉族，1979年11月生，现任市质检院部长，拟任市质检院副院长，试用期一年。", "personnel"),
    ],
)
def test_events_in_the_midst_of_other_words(sentence: str, type: str) -> None:
    """Those listed with 等 who visit, papers that are cited with their issuer, what a meeting adopts after a speech and
    entries of a list of candidates are told."""
    assert type in types_in(sentence)
