"""Ordinary sentences with names that hold ordinary words: every pattern with every kind of name, in turn.

A pattern stands as news writes it; `[role:names]` is filled in turn from a list, and the event must have what fills it
under that role. Lists are of different lengths, so that each name meets each pattern sooner or later.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import count

import pytest

from schemas.events import EventType
from services.extractor import extract_events
from tests.extractor.articles import article

_NAMES = {
    "body": """
        应急管理部 国家知识产权局 省人力资源和社会保障厅 市地方金融监管局 共青团温州市委 经济技术开发区管委会
        县创建国家卫生县城指挥部 省推进新型工业化和“智改数转”工作领导小组 市防范和处置非法集资领导小组办公室
        土木与环境工程学院 马克思主义学院 继续教育学院 市装饰行业协会 省浙江商会 北京同仁堂股份有限公司
        高新区管委会 市林长制办公室 市扫黑办 柳河村村委会 市自然资源和规划局 中国计量测试学会 市第二人民医院
        对外经济贸易大学
    """,
    "person": """
        局长张伟 副院长石开展 县委书记周全 总工程师黄河清 校长康复 副市长秦岭 理事长萧明 院长上官云
        党委书记乌云其木格 董事长努尔兰·阿布都满金 主任唐建设 厅长朱小平 副局长扎西次仁 秘书长江山 区长方志敏
    """,
    "member": "许帆 林海 康宁 欧阳修文 才让太 王建国 杨帆 高明 余庆 苏醒 谭咏",
    "day": "3月20日 昨日 2024年4月1日上午 近日 4月18日下午 日前 2月上旬",
    "place": "杭州 山东青岛 昆明市 三亚 义乌市 新疆乌鲁木齐",
    "gathering": """
        2025年厅系统计划统计工作会议 打击整治养老诈骗专项行动推进会 优化营商环境座谈会 组织生活会
        2023年全年旅游情况新闻发布会 法治政府建设示范创建动员会 重点项目集中签约暨开工仪式
        计量与检测技术学术交流会 知识产权保护与运用研讨会 “三八”国际妇女节表彰大会 春季招生考试安全保卫工作部署会
        党的二十届三中全会精神学习贯彻推进会 国家宪法日庆祝大会
    """,
    "course": """
        行政执法能力提升培训班 标准化知识培训班 检验检测机构资质认定评审员培训班 “国培计划”骨干教师研修班
        发展对象培训班 招标采购与合同管理培训班 学习贯彻党的二十大精神集中轮训班 信访业务培训班
    """,
    "site": "海尔集团 市政务服务中心 桃园社区 污水处理厂 国家农业科技园区 市妇幼保健院 华为技术有限公司",
    "matter": "标准化建设 中小企业发展 药品集中采购 校企合作 食品安全监管 计划生育工作 城市更新",
    "people": "社区干部 相关企业代表 各县（市、区）分管领导 专家学者 基层执法人员",
    "post": "会长 市长 首席科学家 法定代表人 监事会主席 工会主席 局长",
    "founded": "推进新型城镇化建设领导小组 碳达峰碳中和研究中心 知识产权法庭 人民调解委员会 产业创新联盟 青年突击队",
    "agreement": "战略合作协议 《关于加强计量合作的谅解备忘录》 “政银担”合作协议 项目投资协议 检企共建协议",
    "honour": """
        “全国五一劳动奖状” 市长质量奖 国家高新技术企业 “全国三八红旗集体” 全国先进基层党组织 “全国法治政府建设示范市”
        省级绿色工厂 全国文明单位
    """,
}
_PATTERNS = {
    EventType.MEETING: """
        [time:day]，[organizer:body]召开[name:gathering]。
        [time:day]，[name:gathering]在[location:place]召开，[attendee:person]出席并讲话。
        由[organizer:body]主办的[name:gathering]在[location:place]举行。
        [name:gathering]于4月9日在[location:place]举行。
        在[organizer:body]举行的[name:gathering]上，有记者提问。
        [organizer:body]召开[name:gathering]
        [time:day]，[attendee:person]在[location:place]会见了站长张大林一行。
    """,
    EventType.TRAINING_LECTURE: """
        [time:day]，[organizer:body]举办[name:course]。
        [time:day]，由[organizer:body]主办的[name:course]在[location:place]开班。
        [time:day]，[organizer:body]举办[name:course]，邀请[speaker:person]授课。
    """,
    EventType.VISIT_RESEARCH: """
        [time:day]，[visitor:person]带队赴[target:site]调研[topic:matter]。
        [visitor:person]到[target:site]调研
        [time:day]，[organizer:body]组织[visitor:people]赴[target:site]参观学习。
        [time:day]，[visitor:person]赴[location:place]调研[topic:matter]。
        [time:day]，[visitor:person]与[visitor:person]一同到[target:site]调研。
        [time:day]，[visitor:person]、[visitor:person]等一行5人到[target:site]调研。
    """,
    EventType.PERSONNEL: """
        《山河》等作品的作者[target:member]先生当选为[name:post]。
        会上，[target:person]被推选为[name:post]。
        [target:member]因工作调动辞去[name:post]职务。
        会议选举[target:member]为[name:post]。
        [target:member]、[target:member]、[target:member]当选为副会长。
    """,
    EventType.ORGANIZATION_FOUNDING: """
        [time:day]，[founder:body]成立[founded:founded]。
        [founder:body]联合[founder:body]发起成立[founded:founded]。
        [time:day]，[founded:founded]在[location:place]揭牌。
    """,
    EventType.AGREEMENT_SIGNING: """
        [time:day]，[signatory:body]与[signatory:body]签署[agreement:agreement]。
        为深化合作，[signatory:body]联合[signatory:body]签订[agreement:agreement]。
    """,
    EventType.AWARD_ACCREDITATION: """
        [time:day]，[recipient:body]被[organizer:body]授予[name:honour]。
        [recipient:body]获评[name:honour]
        [organizer:body]认定[recipient:body]为[name:honour]。
        [recipient:body]、[recipient:body]分别获得[name:honour]。
    """,
    EventType.STATEMENT: """
        [speaker:person]指出，要坚持问题导向，推动各项工作落到实处。
        会上，[speaker:person]强调，各部门要密切配合，形成合力。
        “要守住底线。”[speaker:person]表示，下一步将继续加大监管力度。
    """,
}
_FOUND = {
    EventType.MEETING: (1.0, 0.99),
    EventType.TRAINING_LECTURE: (1.0, 0.99),
    EventType.VISIT_RESEARCH: (1.0, 0.99),
    EventType.PERSONNEL: (0.96, 0.93),
    EventType.ORGANIZATION_FOUNDING: (1.0, 0.98),
    EventType.AGREEMENT_SIGNING: (1.0, 0.98),
    EventType.AWARD_ACCREDITATION: (1.0, 0.98),
    EventType.STATEMENT: (1.0, 0.99),
}
"""Of each type, the shares of events and of arguments that are found at least."""
_SLOT = re.compile(r"\[(?P<role>\w+):(?P<names>\w+)\]")
_ROUNDS = 12


def _sentences(kind: EventType) -> list[tuple[str, set[tuple[str, str]]]]:
    """The patterns of a type, filled in turn, with the arguments that each must give."""
    turn = {names: count(3 * number) for number, names in enumerate(_NAMES)}
    lists = {names: said.split() for names, said in _NAMES.items()}
    filled = []
    for pattern in _PATTERNS[kind].split("\n") * _ROUNDS:
        text, wanted = pattern.strip(), set()
        while slot := _SLOT.search(text):
            names = lists[slot["names"]]
            said = names[next(turn[slot["names"]]) % len(names)]
            text = text[: slot.start()] + said + text[slot.end() :]
            wanted.add((slot["role"], _without_office(said) if slot["names"] == "person" else said))
        if text:
            filled.append((text, wanted))
    return filled


def _without_office(person: str) -> str:
    return re.sub(r"^.*?(?:局长|院长|书记|工程师|校长|市长|理事长|董事长|主任|厅长|秘书长|区长)", "", person)


@pytest.mark.parametrize("kind", _PATTERNS, ids=str)
def test_names_that_hold_words_are_read_as_names(kind: EventType) -> None:
    """Of ordinary sentences, the share of events and arguments is found that was found when this was written."""
    counted: Counter[str] = Counter()
    for text, wanted in _sentences(kind):
        told = [e for e in extract_events(article(text)) if e.type is kind]
        given = [{(a.role.value, a.span.text) for a in event.arguments} for event in told]
        counted["events"] += 1
        counted["found"] += bool(told)
        counted["arguments"] += len(wanted)
        counted["given"] += max((len(wanted & found) for found in given), default=0)
    events, arguments = counted["found"] / counted["events"], counted["given"] / counted["arguments"]
    assert events >= _FOUND[kind][0]
    assert arguments >= _FOUND[kind][1]


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "3月5日，市人大常委会决定接受张伟辞去市人民政府副市长职务的请求。",
            EventType.PERSONNEL,
            {("target", "张伟"), ("name", "副市长")},
        ),
        ("会议提名李明华为副市长人选。", EventType.PERSONNEL, {("target", "李明华")}),
        ("据省教育厅网站消息，张伟已任院长。", EventType.PERSONNEL, {("target", "张伟"), ("name", "院长")}),
        (
            "3月5日，消防安全知识讲座走进实验小学。",
            EventType.TRAINING_LECTURE,
            {("location", "实验小学"), ("topic", "消防安全")},
        ),
        (
            "3月5日，市图书馆举办以“数字阅读”为主题的讲座。",
            EventType.TRAINING_LECTURE,
            {("organizer", "市图书馆"), ("topic", "“数字阅读”")},
        ),
        (
            "3月5日，李明县长到高标准农田项目现场调研。",
            EventType.VISIT_RESEARCH,
            {("visitor", "李明"), ("target", "高标准农田项目现场")},
        ),
    ],
)
def test_deeds_that_are_told_seldom(text: str, kind: EventType, wanted: set[tuple[str, str]]) -> None:
    """Requests to resign, nominations, lectures that come somewhere and their themes are told with all of it."""
    told = [e for e in extract_events(article(text)) if e.type is kind]
    assert any(wanted <= {(a.role.value, a.span.text) for a in event.arguments} for event in told)


def test_what_is_announced_about_a_post_is_no_speech() -> None:
    """宣布某某同志任… appoints; nobody's words are told."""
    told = {e.type for e in extract_events(article("市委召开干部大会，宣布李明华同志任市教育局局长。"))}
    assert EventType.PERSONNEL in told
    assert EventType.STATEMENT not in told


_PLAIN = "清远市"
_HOLDS_WORDS = (
    "济南市", "济宁市", "开封市", "合肥市", "常州市", "信阳市", "自贡市", "从化区", "向阳区", "于都县", "会昌县",
    "营口市", "那曲市", "来宾市", "本溪市", "将乐县", "比如县", "随州市", "法库县", "京山市", "和平县", "任丘市",
    "同江市", "应城市", "通州区", "共和县",
)  # fmt: skip
"""Places whose first character makes a word with what stands before them, or is one."""


@pytest.mark.parametrize(
    "sentence",
    [
        "经{}人民法院审理，被告人王某犯诈骗罪被判处有期徒刑三年。",
        "3月5日，由{}人民医院牵头的{}脑卒中康复专科联盟成立。",
        "3月5日，{}被评为全国文明城市。",
        "近日，国家标准委批准{}人民政府承担的标准化试点项目。",
        "3月5日，市场监管总局督查组进驻{}开展督查。",
        "近日，省市场监管局授予{}“质量强市”称号。",
        "近日，2025年世界计量日活动在{}举行。",
        "3月5日，{}检察院对王某提起公诉。",
    ],
)
def test_a_place_whose_name_makes_words_is_told_like_any(sentence: str) -> None:
    """经|济南市人民法院, 本溪市…联盟成立: the events are those of a place with a plain name."""
    plain = _told(sentence.replace("{}", _PLAIN))
    assert plain
    other = {name: _told(sentence.replace("{}", name)) for name in _HOLDS_WORDS}
    assert {name: told for name, told in other.items() if told != [each.replace(_PLAIN, name) for each in plain]} == {}


def _told(text: str) -> list[str]:
    """Type, trigger and arguments of each event, in a line."""
    return [
        " ".join([event.type, event.trigger.text, *sorted(f"{a.role}={a.span.text}" for a in event.arguments)])
        for event in extract_events(article(text))
    ]
