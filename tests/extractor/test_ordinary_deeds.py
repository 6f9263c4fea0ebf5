"""Ordinary sentences in great number: names that hold verbs, joiners and prepositions must not hide what is told.

Each pattern is filled with names at random, always the same ones; the shares found are those that were measured.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article

FILLERS = {
    "body": """市市场监管局 从化区教育局 石家庄海关 省推进新型城镇化工作领导小组办公室 市民族宗教事务局 中国招标投标协会
        泸州市公共资源交易中心 民进青海省委会 首都医科大学附属北京天坛医院 县人民法院 教育部 江苏省推动绿色发展协调小组
        市政务服务管理局 九江海事局 浙江省质量协会 会同县人民政府""",
    "firm": """比亚迪 大众汽车（中国）销售有限公司 浙江吉利汽车有限公司 广东建设机械制造有限公司
        南京老山药业股份有限公司
        会理市南方冶炼有限责任公司""",
    "place": "建德市 华容县 会理市 内蒙古自治区 德清县 重庆市 同江市",
    "venue": "市民中心广场 建德市体育馆 县文化馆 华容县人民公园 国际会议中心",
    "day": "3月15日 5月8日上午 11月3日 近日 日前 2024年6月20日 昨天上午",
    "drive": """“护苗”专项行动 燃气安全专项整治 会计师事务所执业质量专项整治 “计划用水我先行”宣传活动 招投标领域专项治理
        “查违章、保平安”百日会战 建设工程扬尘治理专项行动 “推进移风易俗”主题活动""",
    "check": "校园食品安全专项检查 加油机计量监督检查 建设工程质量安全督查 招生培训机构专项检查 特种设备隐患排查",
    "checked": "加油站 农贸市场 培训机构 招标代理机构 检验检测机构 建筑工地",
    "culprit": "合肥市庐阳区张记烧烤店 青岛海洋水产品商行 湖北鑫源化工有限公司 江苏招标造价事务所有限公司",
    "fault": "虚假宣传 无证经营餐饮 使用未经检定的计量器具 伪造检验报告 违规排放污水",
    "product": "电热水壶 儿童推车 纯电动汽车 电饭煲 血液透析机 方向盘套",
    "reason": "方向盘可能松脱 制动系统软件问题 可触及部件含量超标 电池过热存在起火隐患",
    "paper": """《关于推进新型工业化发展的实施方案》 《检验检测机构监督检查办法》 《2024年度立法工作计划》
        《城市公园管理办法》
        《关于征集比对项目的公告》""",
    "people": "困难群众 果农 环卫工人 山区学生 独居老人 残疾人",
    "service": "义诊服务 法律咨询 检测服务 技术指导 健康体检",
    "contest": """第三届全国检验检测职业技能竞赛 质量管理小组成果发布赛 城市建设应急技能比武 电子天平国家计量比对
        “推进杯”建设管理技能大赛 “征集家乡故事”演讲比赛""",
    "evaluation": "社会组织等级评估 医院等级评审 年度质量工作考核 公共服务满意度测评 招标代理机构信用评价",
    "project": "省重点研发计划项目 计量比对项目 软科学研究课题 数字化转型典型案例 公平竞争审查专家",
    "work": "设备采购项目 实验室改造工程 土地整理项目",
    "facility": "城市规划展览馆 杭温高速公路 公共检测服务平台 计划生育服务中心 跨海大桥",
    "show": "“推进”主题摄影展 新春音乐会 城市建设成就展 国际农业机械展",
    "sum": "改造老旧小区68个 检查经营主体3256户次，查处案件128件 建成高标准农田35万亩",
}
"""What stands for each slot: own names, many of which hold words that mean something else."""

PATTERNS = {
    "campaign": """
        {day:time}，{body:organizer}在{place:location}开展{drive}。
        由{body:organizer}主办、{body:co_organizer}承办的{drive}{day:time}在{venue:location}启动。
        {body:organizer}组织开展{drive}，进一步规范市场秩序。
        记者从{body}获悉，{drive}{day:time}在{place:location}启动。
        {body:organizer}走进{venue:location}开展{drive}。""",
    "inspection_enforcement": """
        {day:time}，{body:organizer}对{checked:target}开展{check:programme}。
        {body:organizer}执法人员在检查中发现，{culprit:target}存在{fault}的行为。
        {day:time}，{body:organizer}依法对{culprit:target}涉嫌{fault}行为立案调查。
        {culprit:target}因{fault}，被{body:organizer}处以罚款5万元。
        {body:organizer}{day:time}约谈{culprit:target}。""",
    "product_recall": """
        因{reason}，{firm:organizer}宣布召回{product:target}。
        由于{reason}，{product:target}被{firm:organizer}召回。
        {day:time}，{firm:organizer}启动{product:target}召回活动，召回数量为1.5万件。
        {firm:organizer}召回1.2万台{product:target}。""",
    "policy_issuance": """
        {day:time}，{body:issuer}印发{paper:document}。
        {body:issuer}、{body:issuer}联合发布{paper:document}。
        记者从{body}获悉，{paper:document}已于{day:time}正式印发。""",
    "assistance_service": """
        {day:time}，{body:organizer}在{venue:location}为{people:recipient}开展{service:programme}。
        {day:time}，{firm:organizer}向{people:recipient}捐赠仪式在{venue:location}举行。
        {body:organizer}向{people:recipient}捐赠图书3000余册。""",
    "competition_comparison": """
        {day:time}，由{body:organizer}主办的{contest:name}在{place:location}举行。
        {body:organizer}组织{contest:name}。
        {contest:name}在{venue:location}圆满落幕。
        {day:time}，副市长王强宣布{contest:name}开幕。""",
    "evaluation_ranking": """
        {body:organizer}启动{evaluation:programme}。
        {day:time}，{body:organizer}对{checked:target}开展{evaluation:programme}。
        由{body:organizer}牵头开展的{evaluation:programme}{day:time}正式启动。""",
    "call_for_proposals": """
        {body:organizer}组织申报{project:programme}。
        {body:organizer}对{work:programme}进行公开招标。
        {day:time}，{body:organizer}发布{project:programme}申报指南。
        {body:organizer}公开招聘工作人员120名。""",
    "other": """
        {day:time}，{show:name}在{venue:location}开幕。
        {facility:name}{day:time}竣工并交付使用。
        {day:time}，位于{place:location}的{facility:name}正式投入使用。""",
    "outcome_report": """
        2023年，{body:organizer}累计{sum}。
        {body:organizer}开展{drive}以来，{sum}。""",
}
EVENTS, ARGUMENTS = 0.99, 0.97
"""Shares of the events and of their arguments that are found exactly."""
_SLOT = re.compile(r"\{(\w+):?(\w*)\}")
_FILLINGS = 20
"""Sentences of each pattern."""


@cache
def _fillers(kind: str) -> list[str]:
    return FILLERS[kind].split()


def _sentence(pattern: str, chance: random.Random) -> tuple[str, list[tuple[str, str]]]:
    """A pattern with its slots filled, and the roles with what fills them."""
    expected: list[tuple[str, str]] = []
    used: set[str] = set()

    def fill(slot: re.Match[str]) -> str:
        filler = chance.choice([f for f in _fillers(slot[1]) if f not in used])
        used.add(filler)
        if slot[2]:
            expected.append((slot[2], filler))
        return filler

    return _SLOT.sub(fill, pattern), expected


def _shares(type_: str) -> tuple[float, float]:
    """Shares of the sentences whose event was found, and of the arguments that were found exactly."""
    chance = random.Random(type_)
    counts: Counter[str] = Counter()
    for pattern in PATTERNS[type_].split():
        for _ in range(_FILLINGS):
            sentence, expected = _sentence(pattern, chance)
            told = [e for e in extract_events(article(sentence)) if e.type == type_]
            found = {(a.role.value, a.span.text) for e in told for a in e.arguments}
            counts["sentences"] += 1
            counts["told"] += bool(told)
            counts["expected"] += len(expected)
            counts["found"] += sum(e in found for e in expected)
    return counts["told"] / counts["sentences"], counts["found"] / counts["expected"]


@pytest.mark.parametrize("type_", PATTERNS)
def test_names_that_hold_ordinary_words_hide_nothing(type_: str) -> None:
    """Of ordinary sentences about names of every kind as many events and arguments are found as were measured."""
    told, found = _shares(type_)
    assert told >= EVENTS
    assert found >= ARGUMENTS
